"""Who is meant in a question: names and nouns against the whole story, without making anybody new. Floor 8.

In: noun phrases of a question. Out: figures; variables for what is asked and for "somebody" and "a gun", with `constraints` on them; the names
that nobody bears (`unknown`). Implements the scope that `story.interpret` asks of its surroundings.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.questions import kin, pools
from chekhov.questions.register import People, normal, shown, spellings
from chekhov.story.definite import rather_holding
from chekhov.story.interpret import Interpreter
from chekhov.story.meaning import GAP, Did, Either, Opaque, Prop, SlotDef, Term, put
from chekhov.story.possession import the_single_one
from chekhov.story.scope import Terms
from chekhov.trace.record import Trace

_OBJECT_FORM = {"him": "he", "her": "she", "them": "they", "his": "he", "hers": "she", "theirs": "they", "whom": "who"}
_SOMEBODY = frozenset("somebody someone something anybody anyone anything one".split())
_NOBODY = frozenset(("nobody", "no one", "nothing", "none", "neither"))
_REFLEXIVE = frozenset("himself herself itself themselves".split())
_OPEN_DETERMINERS = frozenset(("a", "an", "any", "some", "another", "one", "several", "many", "few", "a few", "no"))


@dataclass
class Asking:
    """The scope of one question."""

    people: People
    constraints: list[Prop] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    kinds: dict[str, tuple[str, ...]] = field(default_factory=dict)
    here: list[tuple[Term, ...]] = field(default_factory=list)
    numbers: dict[str, int] = field(default_factory=dict)  # variable -> how many of them are meant
    subject: tuple[Term, ...] = ()
    reader: bool = False
    through: list[int] = field(default_factory=list)  # moments that a description rests on ("Burai's wife")
    gap: Term = GAP
    count: int = 0
    pick: int = 0  # which of several figures of the same name is meant
    several: int = 1

    @property
    def trace(self) -> Trace:
        return self.people.trace

    # ------------------------------------------------------------ the scope protocol

    def kinds_of(self, term: Term) -> tuple[str, ...]:
        if isinstance(term, int) and 0 <= term < len(self.trace.story.cast):
            return tuple(self.trace.story.cast[term].kinds)
        return self.kinds.get(term, ()) if isinstance(term, str) else ()

    def is_group(self, term: Term) -> bool:
        return isinstance(term, int) and not isinstance(term, bool) and self.trace.story.cast[term].group

    def content_of(self, phrase: t.NounPhrase) -> Prop | None:
        if (
            isinstance(phrase, t.Noun)
            and phrase.that is None
            and phrase.noun in self.trace.story.definitions.event_nouns
        ):
            if self._labelled(phrase) is None:
                return self.nominal(phrase)
        return None

    def refer(self, phrase: t.NounPhrase, want: SlotDef | None, role: str) -> Terms | None:
        terms = self._refer(phrase, want, role)
        if terms is None:
            return None
        if role == "subject":
            self.subject = terms.items
        if not terms.none:
            self.here.append(terms.items)
        return terms

    def _refer(self, phrase: t.NounPhrase, want: SlotDef | None, role: str) -> Terms | None:
        match phrase:
            case t.Gap():
                return self._gap(phrase)
            case t.Name(text=text):
                figure = self.named(text, want)
                return None if figure is None else Terms((figure,))
            case t.Pronoun():
                return self._pronoun(phrase, role)
            case t.Group(items=items):
                found: list[Term] = []
                for item in items:
                    terms = self._refer(item, want, role)
                    if terms is None:
                        return None
                    found.extend(terms.items)
                word = "nor" if phrase.lead == "neither" else phrase.word
                return Terms(tuple(dict.fromkeys(found)), word)
            case t.Noun():
                return self._noun(phrase, want)
            case t.Quote(text=text):
                return Terms((Opaque(text),))
        return None

    def variable(self, kinds: tuple[str, ...] = (), head: str = "Some") -> str:
        """A fresh variable."""
        self.count += 1
        name = f"{head}_{self.count}"
        self.kinds[name] = kinds
        return name

    # ------------------------------------------------------------ what is asked for

    def _gap(self, phrase: t.Gap) -> Terms | None:
        if phrase.noun is None or self.gap != GAP:
            return Terms((self.gap,))
        noun = phrase.noun
        if phrase.word == "whose":
            return self._whose(noun)
        self._constrain(GAP, noun)
        return Terms((GAP,))

    def _whose(self, noun: t.Noun) -> Terms | None:
        """ "Whose letter": somebody has or owns it, or is its other half in a relation ("whose wife")."""
        definitions = self.trace.story.definitions
        thing = self.variable()
        relation = definitions.relation_nouns.get(noun.noun)
        if relation is not None:
            table, of_name, noun_name = relation
            self.constraints.append(definitions.holds(table, {of_name: GAP, noun_name: thing}, None))
            return Terms((thing,))
        self._constrain(thing, noun)
        owned, held = definitions.role("owned"), definitions.role("held")
        ways = [
            definitions.holds(one, {one.slots[0].name: GAP, one.slots[1].name: thing}, None)
            for one in (owned, held)
            if one is not None
        ]
        if ways:
            self.constraints.append(Either(tuple(ways)))
        return Terms((thing,))

    def _constrain(self, name: str, noun: t.Noun) -> None:
        """What a noun with its adjectives and relative clauses says of a variable."""
        definitions = self.trace.story.definitions
        if noun.noun:
            self.kinds[name] = (noun.noun,)
            self.constraints.append(pools.is_one(self.people, name, noun.noun))
        for adjective in noun.adjectives:
            value = definitions.value_words.get(adjective)
            if value is not None:
                relation = definitions.relations[value[0]]
                self.constraints.append(definitions.holds(relation, {relation.slots[0].name: name}, value[1]))
        self._relatives(name, noun.relatives)

    def _relatives(self, name: str, relatives: tuple[t.Relative, ...]) -> None:
        for relative in relatives:
            inner = replace(self, gap=name, here=list(self.here))
            prop = Interpreter(self.trace.story.definitions, plain=True).proposition(relative.clause, inner, name)
            if prop is not None:
                self.constraints.append(prop)

    # ------------------------------------------------------------ names

    def named(self, text: str, want: SlotDef | None = None) -> int | None:
        """The figure that bears a name: the whole name, a part of one, or a title with a name."""
        if normal(text) in ("reader", "audience"):
            self.reader = True
        found = self._of_label(normal(text), want)
        if found is None or (text[:1].isupper() and not self.trace.story.cast[found].named):
            parts = self.people.words.get(text.split()[-1].lower(), []) if " " not in text else []
            bearer = self._choose(parts, want)
            found = bearer if bearer is not None else found
        if found is None and " " in text:
            first, last = text.split()[0].lower(), text.split()[-1].lower()
            if self.trace.story.definitions.kinds.canonical(first) is not None:
                found = self._of_label(last, want) or self._choose(self.people.words.get(last, []), want)
            else:
                both = [one for one in self.people.words.get(last, []) if one in self.people.words.get(first, [])]
                found = self._choose(both, want)
        if found is None:
            self.unknown.append(text)
        return found

    def _of_label(self, label: str, want: SlotDef | None) -> int | None:
        return self._choose(self.people.labels.get(label, []), want)

    def _choose(self, figures: list[int], want: SlotDef | None) -> int | None:
        """Of several figures of one name: one that the story uses, that fits, first named."""
        if not figures:
            return None
        pool = [one for one in figures if self.people.real(one) in self.people.used] or figures
        if want is not None and len(pool) > 1:
            pool = [one for one in pool if self.trace.story.definitions.fits(self.kinds_of(one), want.kinds)] or pool
        real = list(dict.fromkeys(self.people.real(one) for one in pool))
        self.several = max(self.several, len(real))
        return real[min(self.pick, len(real) - 1)]

    # ------------------------------------------------------------ pronouns

    def _pronoun(self, phrase: t.Pronoun, role: str) -> Terms | None:
        word = _OBJECT_FORM.get(phrase.word, phrase.word)
        if word in _NOBODY:
            return Terms((self.variable(),), none=True)
        if word in _SOMEBODY:
            name = self.variable(head="Something" if word.endswith("thing") else "Some")
            self._relatives(name, phrase.relatives)
            return Terms((name,))
        if word in ("everybody", "everyone", "all", "everything"):
            figure = self.trace.story.discourse.names.get("everyone")
            return Terms((figure,)) if figure is not None else Terms((self.variable(),))
        if word in _REFLEXIVE:
            return Terms(self.subject) if self.subject else None
        if word in ("each other", "one another"):
            return Terms(self.subject) if len(self.subject) > 1 else None
        if word in ("who", "what", "whoever"):
            return Terms((self.gap,))
        teller = pools.teller(self.people, phrase.word)
        if teller is not None:
            return Terms((teller,))
        if word in ("the others", "the rest", "the other"):
            left = pools.remaining(self.people, word)
            if left:
                return Terms(left)
        return self._antecedent(word, role, phrase.word)

    def _antecedent(self, word: str, role: str, written: str) -> Terms | None:
        barred = set(self.subject) if role in ("object",) else set()
        if role == "owner" and self.subject and pools.agrees(self.people, self.subject, word):
            return Terms(self.subject)
        named = [
            one
            for one in reversed(self.here)
            if pools.agrees(self.people, one, word) and not any(term in barred for term in one)
        ]
        named.sort(key=lambda one: not pools.called(self.people, one, word))  # who surely is a "she" comes first
        if named:
            return Terms(named[0])
        if self.subject and pools.agrees(self.people, self.subject, word) and role != "object":
            return Terms(self.subject)
        return self._salient(word, written, barred)

    def _salient(self, word: str, written: str, barred: set[Term]) -> Terms | None:
        """Nobody is named in the question: whom the story speaks of most."""
        found = [one for one in self.people.salient(word) if not barred & set(one)]
        if not found:
            self.unknown.append(written)
            return None
        self.several = max(self.several, len(found))
        return Terms(found[min(self.pick, len(found) - 1)])

    # ------------------------------------------------------------ common nouns

    def _noun(self, phrase: t.Noun, want: SlotDef | None) -> Terms | None:
        if phrase.partitive is not None:
            whole = self._refer(phrase.partitive, None, "partitive")
            if whole is not None and phrase.determiner in ("none", "no", "neither"):
                return Terms(whole.items, none=True)
            return whole
        if phrase.noun in ("reader", "audience") and not self.people.labels.get(phrase.noun):
            self.reader = True
            return Terms((self.variable(),))
        everyone = pools.all_of(self.people, phrase, want)
        if len(everyone) > 1:
            return Terms(tuple(everyone))
        found = self._labelled(phrase, want)
        if found is None and want is not None and "event" in (*want.form.split("/"), *want.kinds):
            if phrase.noun in self.trace.story.definitions.event_nouns:
                nominal = self.nominal(phrase)
                if nominal is not None:
                    return Terms((nominal,))
        owner_tree = phrase.possessor or phrase.of
        if found is not None and phrase.determiner not in _OPEN_DETERMINERS:
            return Terms((self._or_another(found, phrase),))
        if owner_tree is not None:
            return self._owned(phrase, owner_tree, want)
        if phrase.relatives and phrase.determiner != "the" and phrase.noun:
            return self._open(phrase)
        if (
            phrase.determiner in _OPEN_DETERMINERS
            or phrase.number is not None
            or (phrase.determiner == "" and phrase.noun.islower())
        ):
            if found is not None and phrase.determiner == "" and not phrase.plural:
                return Terms((found,))
            return self._open(phrase)
        figure = self._definite(phrase, want)
        if figure is None:
            self.unknown.append(shown(phrase))
            return None
        return Terms((figure,))

    def _or_another(self, found: int, phrase: t.Noun) -> int:
        """ "The will", of which there are two, the one only called *new*: whichever is meant."""
        cast = self.trace.story.cast
        if phrase.determiner != "the" or phrase.adjectives or phrase.relatives or phrase.possessor or phrase.of:
            return found
        same = [self.people.real(one) for one in self.people.nouns.get(phrase.noun, []) if not cast[one].group]
        others = [one for one in dict.fromkeys(same) if one != found and one in self.people.used]
        if self.several > 1 or cast[found].named or cast[found].group or not others:
            return found
        self.several = max(self.several, len(others) + 1)
        return [found, *others][min(self.pick, len(others))]

    def _open(self, phrase: t.Noun) -> Terms:
        """ "A gun", "soldiers": any that there is."""
        name = self.variable()
        self._constrain(name, phrase)
        if phrase.number is not None and phrase.number > 1:
            self.numbers[name] = phrase.number
        return Terms((name,), none=phrase.determiner == "no")

    def _labelled(self, phrase: t.Noun, want: SlotDef | None = None) -> int | None:
        """A figure that is called just so."""
        cast, several = self.trace.story.cast, self.people.nouns.get(phrase.noun, []) if phrase.plural else []
        groups = [one for one in several if cast[one].group]
        for text in spellings(phrase):
            found = self._of_label(text, want)
            if found is not None and not (groups and not cast[found].group):  # "the pears" are not one pear
                return found
        return None

    def _definite(self, phrase: t.Noun, want: SlotDef | None) -> int | None:
        """ "The doctor": by noun and adjectives, then by kind, then by what is so."""
        nouns = self.people.nouns.get(phrase.noun, [])
        cast = self.trace.story.cast
        plural = phrase.plural
        pool = [one for one in nouns if cast[one].group == plural] or list(nouns)
        if phrase.adjectives:
            exact = [
                one for one in pool if all(adjective in cast[one].label.split() for adjective in phrase.adjectives)
            ]
            pool = exact or pools.described(self.people, pool, phrase.adjectives)
        if phrase.relatives:
            pool = self._selected(pool or pools.of_kind(self.people, phrase.noun), phrase.relatives)
        if not pool:
            pool = pools.of_kind(self.people, phrase.noun) or pools.compound(self.people, phrase.noun, plural)
            if phrase.adjectives:
                pool = pools.described(self.people, pool, phrase.adjectives)
        if not pool and not (phrase.adjectives or phrase.relatives):
            pool = pools.by_meaning(self.people, phrase.noun)
        if not (plural or phrase.adjectives or phrase.relatives):
            pool = rather_holding(self.trace.story.discourse, phrase.noun, pool)
        return self._choose(pool, want)

    def _selected(self, pool: list[int], relatives: tuple[t.Relative, ...]) -> list[int]:
        """Those of a pool that a relative clause holds of."""
        kept = []
        for one in pool:
            inner = replace(self, gap=one, here=list(self.here), unknown=[], constraints=[])
            interpreter = Interpreter(self.trace.story.definitions, plain=True)
            props = [interpreter.proposition(relative.clause, inner, one) for relative in relatives]
            if all(prop is not None and self.trace.world.verdict(prop).status == "yes" for prop in props):
                kept.append(one)
        return kept

    # ------------------------------------------------------------ owners and events as nouns

    def _owned(self, phrase: t.Noun, owner_tree: t.NounPhrase, want: SlotDef | None) -> Terms | None:
        if isinstance(owner_tree, t.Pronoun):
            found_one = self._of_pronoun(phrase, owner_tree, want)
            if found_one is not None:
                return found_one
        owners = self._refer(owner_tree, None, "owner")
        if owners is None:
            return None
        found: list[Term] = []
        for owner in owners.items:
            one = self._one_owned(phrase, owner, want)
            if one is None:
                self.unknown.append(shown(phrase))
                return None
            found.append(one)
        return Terms(tuple(dict.fromkeys(found)), owners.word)

    def _of_pronoun(self, phrase: t.Noun, owner: t.Pronoun, want: SlotDef | None) -> Terms | None:
        """ "His wife": of whoever is named here and has one, the nearest first."""
        word = _OBJECT_FORM.get(owner.word, owner.word)
        teller = pools.teller(self.people, owner.word)
        near = () if teller is not None else (self.subject, *reversed(self.here), *self.people.of_all(word))
        for terms in ((teller,),) if teller is not None else near:
            if terms and (teller is not None or pools.agrees(self.people, terms, word)) and isinstance(terms[0], int):
                found = [self._one_owned(phrase, term, want) for term in terms]
                if all(one is not None for one in found):
                    return Terms(tuple(one for one in found if one is not None))
        return None

    def _one_owned(self, phrase: t.Noun, owner: Term, want: SlotDef | None) -> Term | None:
        definitions = self.trace.story.definitions
        key = " ".join((*phrase.adjectives, phrase.noun))
        if isinstance(owner, int):
            single = the_single_one(self.trace.story.discourse, phrase, owner)
            if isinstance(single, int) and self.people.real(single) in self.people.used:
                return self.people.real(single)
            for one in (owner, *self.trace.world.guises((), owner)):
                for name in (key, phrase.noun):
                    known = self.trace.story.discourse.owned.get((one, name))
                    if known is not None and self.people.real(known) in self.people.used:
                        return self.people.real(known)
            longer = self._told_more_fully(phrase, owner)
            if longer is not None:
                return longer
        relation = definitions.relation_nouns.get(phrase.noun)
        if relation is not None:
            table, of_name, noun_name = relation
            if isinstance(owner, int):
                related = self._related(definitions.holds(table, {of_name: owner, noun_name: GAP}, None), phrase)
                if related is not None:
                    return related
            else:
                name = self.variable()
                self.constraints.append(definitions.holds(table, {of_name: owner, noun_name: name}, None))
                return name
        elif isinstance(owner, str):
            return self._open(replace(phrase, possessor=None, of=None)).items[0]
        if isinstance(owner, int):
            figure = self._by_owner_label(phrase, owner)
            figure = next(iter(pools.who_did(self.people, phrase.noun, owner)), None) if figure is None else figure
            if figure is not None:
                return figure
        if phrase.noun in definitions.event_nouns:
            return self.nominal(phrase)
        return None

    def _told_more_fully(self, phrase: t.Noun, owner: int) -> int | None:
        """ "Her cap", where the story has told of her red cap only."""
        if phrase.adjectives or phrase.plural or phrase.noun in self.trace.story.definitions.relation_nouns:
            return None
        owned = self.trace.story.discourse.owned.items()
        found = {
            self.people.real(one) for (whose, name), one in owned if whose == owner and name.endswith(f" {phrase.noun}")
        }
        known = found & self.people.used
        return next(iter(known)) if len(known) == 1 else None

    def _related(self, prop: Prop, phrase: t.Noun) -> int | None:
        found = [next(iter(binding.values())) for binding in self.trace.world.solutions(prop) if binding]
        figures = [one for one in found if isinstance(one, int) and not isinstance(one, bool)]
        pronoun = self.trace.story.definitions.kinds.pronoun(phrase.noun)
        agreeing = (
            [one for one in figures if self.trace.story.cast[one].pronoun in (pronoun, "")] if pronoun else figures
        )
        chosen = (agreeing or figures)[:1]
        for wide, (_, called) in kin.wider(self.trace.story.definitions, prop) if not chosen else ():
            found = [next(iter(binding.values())) for binding in self.trace.world.solutions(wide) if binding]
            own = [one for one in found if isinstance(one, int) and self.trace.story.cast[one].pronoun in (called, "")]
            if own:
                chosen, prop = own[:1], wide
                break
        if not chosen:
            return None
        verdict = self.trace.world.verdict(put(prop, {GAP: chosen[0]}))
        self.through.extend(entry.cause for entry in verdict.evidence)
        return self.people.real(chosen[0])

    def _by_owner_label(self, phrase: t.Noun, owner: int) -> int | None:
        for one in (owner, *self.trace.world.guises((), owner)):
            if not isinstance(one, int):
                continue
            for name in dict.fromkeys((self.trace.story.cast[one].label, self.people.names.figure(one))):
                head = w.plural(phrase.noun) if phrase.plural else phrase.noun
                noun = " ".join((*phrase.adjectives, head))
                for label in (f"{name}'s {noun}", f"{noun} of {name}", f"{noun} of {normal(name)}"):
                    figure = self._of_label(normal(label), None)
                    if figure is not None:
                        return figure
        return None

    def nominal(self, phrase: t.Noun) -> Did | None:
        """An event as a noun: "the death of Midori", "Burai's murder", "the attack"."""
        definitions = self.trace.story.definitions
        owner_tree = phrase.of or phrase.possessor
        for entry in definitions.event_nouns.get(phrase.noun, []):
            if owner_tree is None:
                if self.trace.world.deeds.get(entry.verb):
                    return Did(entry.verb, ())
                continue
            slot = entry.slots.get("of" if phrase.of is not None else "'s") or entry.slots.get("'s")
            owner = self._refer(owner_tree, None, "owner") if slot is not None else None
            if slot is None or owner is None:
                continue
            args: list[tuple[str, Term]] = [(slot, owner.items[0])]
            other = entry.slots.get("by")
            if phrase.of is not None and phrase.possessor is not None and other:
                doer = self._refer(phrase.possessor, None, "owner")
                if doer is not None:
                    args.append((other, doer.items[0]))
            return Did(entry.verb, tuple(args))
        if owner_tree is None and definitions.event_nouns.get(phrase.noun):
            return Did(definitions.event_nouns[phrase.noun][0].verb, ())
        return None
