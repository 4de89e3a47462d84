"""Saying propositions in plain English. Floor 3.

In: a proposition. Out: a sentence without a full stop, in the words of the pattern it came from ("Tetsuya shot the woman", "Luna has the key").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from chekhov.language import words as w
from chekhov.language.closed import PREPOSITIONS
from chekhov.language.printer import begins_with_vowel
from chekhov.story.definitions import Definitions
from chekhov.story.heard import Heard
from chekhov.story.meaning import (
    Asks,
    Condition,
    Did,
    Either,
    Every,
    Figure,
    Hedged,
    Holds,
    IsA,
    Opaque,
    Phrasing,
    Prop,
    Relation,
    Same,
    Term,
    Thinks,
    Value,
    Verb,
    put,
)
from chekhov.story.mood import PRESENT, moody
from chekhov.story.patternwords import asked_for, others_of, parts_of, slots_in, subject_of

# "from/out of", "on/in front of": words that a pattern lets one choose from, all of them before a slot
_CHOICE = r"(?:in front of|on top of|out of|next to|close to|[a-z']+)"
_ALTERNATIVES = re.compile(rf"(?<![\w{{]){_CHOICE}(?:/{_CHOICE})+(?= \{{)")
_TWICE = re.compile(r"\b(out|away) \1\b")  # "walks out" + "out of the barn"
_BEING = re.compile(r"^.*? (?:is|are) ")
_OF_A_NAME = re.compile(r"[A-Z][\w ’'-]*[’']s? \w")
_OWN_FORMS = {
    "his": {"she": "her", "it": "its", "they": "their"},
    "himself": {"she": "herself", "it": "itself", "they": "themselves"},
}
_ONESELF = {"he": "himself", "she": "herself", "it": "itself", "they": "themselves", "me": "myself", "us": "ourselves"}
_OF_SOMEBODY = re.compile(r"\b(?:an?|the) ((?:[\w-]+ )?[\w-]+) of (him|her)\b(?! \w+ing\b)")
_OBJECT_FORM = {"I": "me", "we": "us", "We": "us", "he": "him", "she": "her"}
_BE_NOT = {"is": "is not", "are": "are not", "was": "was not", "were": "were not", "am": "am not", "can": "cannot"}


_CONTENTS = (Did, Every, Holds, IsA, Same, Thinks)


@dataclass(slots=True)
class Wording:
    """Says propositions of one story. ``heard``: the words of the sentence that tells it, so that it is told in the same (with the dictionary forms
    of its verbs)."""

    definitions: Definitions
    cast: list[Figure]
    heard: Heard = field(default_factory=Heard)
    said_by: str = ""  # the verb of the clause that tells it
    around: str = (
        ""  # the verb of the clause around this one: of two verbs that the sentence has, this one has the other
    )

    def term(self, term: Term) -> str:
        """A term as people call it."""
        if isinstance(term, int):
            return self.cast[term].label
        if isinstance(term, str):
            if term[:1].islower():
                return term  # "nobody", "no soldier"
            return "something" if term.startswith("Something") else "somebody"
        return self.say(term)

    def say(self, prop: Prop, past: bool = False, mood: str = "") -> str:
        """A proposition as a clause; ``mood``: what goes before its verb ("may", "must have", "almost": see `moody`)."""
        prop = self.of_nobody(prop)
        match prop:
            case Every(items):
                return " and ".join(self.say(item, past, mood) for item in self._taken_together(items))
            case Either(items):
                return "either " + " or ".join(self.say(item, past, mood) for item in items)
            case Thinks(who, inner, truth, knows):
                verb = "knows" if knows else "believes"
                verb = verb.removesuffix("s") if self._takes_base_form(who) else verb
                said = (
                    verb if truth else f"{'do' if self._takes_base_form(who) else 'does'} not {verb.removesuffix('s')}"
                )
                said = moody(mood, verb.removesuffix("s"), truth, False, said) if mood not in ("", PRESENT) else said
                head = f"{self.term(who)} {said}"
                if isinstance(inner, Asks):
                    return f"{head} {self.say(inner)}"
                return f"{head} {self._told(inner)}"
            case Same(left, right, truth):
                return f"{self.term(left)} {self._be_so(left, truth, self._earlier('be'), mood)} {self.term(right)}"
            case IsA(who, kind, truth):
                return f"{self.term(who)} {self._be_so(who, truth, self._earlier('be'), mood)} {article(kind)}"
            case Opaque(text, _, truth):
                return text if truth else f"not: {text}"
            case Asks(word, inner):
                return f"{word} {self.say(inner).removeprefix('either ')}"  # whether the one or the other
            case Hedged(own, inner, conditions):
                return " ".join((self.say(inner, past, own), *self.conditions(conditions)))
            case Did():
                return self._did(prop, mood)
            case Holds():
                return self._holds(prop, past, mood)
        return ""

    def conditions(self, conditions: Sequence[Condition]) -> list[str]:
        """What something hangs on, each as a clause: "if he comes"."""
        return [
            " ".join((one.word, self.say(one.prop, one.mood != PRESENT, one.mood), *one.beside)) for one in conditions
        ]

    def of_nobody(self, prop: Prop) -> Prop:
        """What is denied of anybody is said of nobody: "nobody saw Marek", "Marek told nobody anything"."""
        if not isinstance(prop, (Did, Holds, Thinks, Same, IsA)) or prop.truth:
            return prop
        if isinstance(prop, Holds) and self._having(prop, False):
            return prop  # "has no daughter"
        words: dict[Term, str] = {}
        for term in _terms_of(prop):
            name = self._nobody(term)
            if name:
                words[term] = f"no{name}" if not words else f"any{name}"
        if not words:
            return prop
        said = put(prop._replace(truth=True), {term: word for term, word in words.items() if isinstance(term, str)})
        return _swapped(said, words)

    def _nobody(self, term: Term) -> str:
        """How a term of which there is none is called behind *no* or *any*, or ""."""
        if isinstance(term, str):
            return {"Nobody": "body", "Nothing": "thing"}.get(term.partition("_")[0], "")
        if isinstance(term, int) and not isinstance(term, bool) and self.cast[term].none:
            return f" {self.cast[term].label}"
        return ""

    def _taken_together(self, items: tuple[Prop, ...]) -> tuple[Prop, ...]:
        """ "Ann and Ben saw Tom", "Tom stands between Ann and Ben": what differs in one of those who take part is said once."""
        items = _without_broader(items)
        first, name = items[0], ""
        if not all(
            isinstance(one, Did) and len(one.args) == len(first.args) for one in items if isinstance(first, Did)
        ):
            return items
        for one in items[1:]:
            if not isinstance(one, Did) or not isinstance(first, Did) or one[::2] != first[::2]:
                return items
            apart = [slot for (slot, term), other in zip(one.args, first.args, strict=True) if (slot, term) != other]
            if len(apart) != 1 or name not in ("", apart[0]):
                return items
            name = apart[0]
        if not isinstance(first, Did) or not name:
            return items
        row = [self.term(dict(one.args)[name]) for one in items if isinstance(one, Did)]
        several = Opaque(" and ".join((", ".join(row[:-1]), row[-1])))
        return (first._replace(args=tuple((slot, several if slot == name else term) for slot, term in first.args)),)

    def _unnamed(self, figure: Figure, first: bool) -> str:
        """Somebody who is being named, not yet by that name: "named *him* Thomas", "*the girl* was called Linnet"."""
        noun = figure.noun or next(reversed(figure.kinds), "")
        if noun and (first or not figure.pronoun):
            return f"the {noun}"
        first_form = {"he": "he", "she": "she", "they": "they"}
        whom = first_form if first else {"he": "him", "she": "her", "they": "them"}
        return whom.get(figure.pronoun, "it")

    def _did(self, prop: Did, mood: str) -> str:
        verb = self.definitions.verbs[prop.verb]
        fillers = dict(prop.args)
        for slot in verb.slots:
            state = fillers.get(slot.name)
            if isinstance(state, tuple) and slot.form.endswith("adjective"):
                fillers[slot.name] = Opaque(self._state_word(state))
        bearer, name = (fillers.get(slot) for slot in verb.same or ("", ""))
        if verb.same is not None and isinstance(bearer, int) and isinstance(name, Opaque):
            doer = verb.slots[0].name
            fillers[verb.same[0]] = Opaque(self._unnamed(self.cast[bearer], doer in verb.same or doer not in fillers))
        way = self._told_apart(verb, self._way(verb, fillers), fillers)
        first = verb.slots[0].name
        if first not in fillers:
            passive = self._passive(prop, way, fillers, mood)
            if passive is not None:
                return passive
        past, mood = mood != PRESENT, "" if mood == PRESENT else mood
        kept, self.around, self.said_by = (self.around, self.said_by), way.lemma, ""
        said = self._render(way.text, fillers, prop.truth, past, past_form=way.past, mood=mood)
        self.around, self.said_by = kept
        return _TWICE.sub(r"\1", said)

    def _way(self, verb: Verb, fillers: dict[str, Term]) -> Phrasing:
        """How to say an event: as its sentence does, if that is one of the ways that the library knows."""
        own = verb.phrasings[0] if verb.phrasings else Phrasing(verb.lemma, frozenset(), verb.text)
        if "" in self.heard.own and any(isinstance(term, _CONTENTS) for term in fillers.values()):
            return own  # nobody is said to say it: "I thought that nobody would hear me."
        best, most = own, (-1, False, -1, False)
        ways = [way for way in verb.phrasings if way.lemma == self.said_by] or verb.phrasings
        if self.around and len(ways) > 1:
            ways = tuple(sorted(ways, key=lambda way: way.lemma == self.around))
        for way in ways if self.heard else ():
            if way.lemma in self.heard and way.literal <= self.heard.beside(way.lemma) and len(way.literal) >= most[0]:
                words, slots = asked_for(way.text)
                last = any(
                    f"}} {word}" in way.text for word in way.literal
                )  # "blew the roof off" rather than "blew off the roof"
                told = way.lemma in self.heard.own  # "saw him cut the rope" does not saw it
                likeness = (len(way.literal), told, len(words & self.heard), last)
                if likeness > most and fillers.keys() >= slots and all(f"{{{name}}}" in way.text for name in fillers):
                    best, most = way, likeness
        return best

    def _told_apart(self, verb: Verb, way: Phrasing, fillers: dict[str, Term]) -> Phrasing:
        """ "Gives Tom's passport to Fogg": behind another name, "gives Fogg Tom's passport", it would be Fogg Tom's."""
        two = re.search(r"\{(\w+)[^{}]*\} \{(\w+)", way.text)
        if two is None or two[2] not in fillers or not _OF_A_NAME.match(self.term(fillers[two[2]])):
            return way
        for other in verb.phrasings:
            if (
                other.lemma == way.lemma
                and not re.search(r"\} \{", other.text)
                and fillers.keys() == set(slots_in(other.text))
            ):
                return other
        return way

    def _passive(self, prop: Did, way: Phrasing, fillers: dict[str, Term], mood: str) -> str | None:
        """An event whose doer is not named: "the village was attacked"."""
        following = re.match(r"\{[^{}]*\}\s+(\S+)\s+\{(\w+)", way.text)
        if following is None or following[2] not in fillers:
            return None
        name = following[2]
        rest = {key: value for key, value in fillers.items() if key != name}
        tail = way.text[way.text.index("}", following.end(2)) + 1 :]
        pair = re.match(r"\s*and \{(\w+)[^{}]*\}", tail)  # "marries {One} and {Two}"
        other = rest.pop(pair[1], None) if pair is not None else None
        if pair is not None:
            tail = tail[pair.end() :]
        said = self._render("{X} " + "x " + tail, {**rest, "X": fillers[name]}, True, False, verb="")
        subject = self.term(fillers[name])
        extra = said.removeprefix(subject).strip()
        if isinstance(fillers[name], tuple) and extra.startswith("that "):
            subject = "it"  # "it was revealed that Luna is dead"
        past, mood = mood != PRESENT, "" if mood == PRESENT else mood
        be = self._be_so(fillers[name], prop.truth, past, mood)
        if other is not None:
            subject, be = f"{subject} and {self.term(other)}", {"was": "were", "is": "are"}.get(be, be)
        return f"{subject} {be} {way.past or w.participle(way.lemma)} {extra}".strip()

    def _earlier(self, verb: str) -> bool:
        """Is what this verb (in its dictionary form) says told as so before: "she had been ill"?"""
        return verb in self.heard.earlier

    def _holds(self, prop: Holds, past: bool, mood: str) -> str:
        mood = "" if mood == PRESENT else mood
        key = prop.value[0] if isinstance(prop.value, tuple) else prop.fluent[0]
        relation = self.definitions.relations.get(key)  # type: ignore[arg-type]
        if relation is None:
            return " ".join(
                self.term(term) if not isinstance(term, str) else term for term in (*prop.fluent[1:], str(prop.value))
            )
        pattern = self._told_as(relation)
        past = past or self._earlier(self._lemma(next((text for text, slot in parts_of(pattern) if not slot), "be")))
        having = self._having(prop, past) if not mood else ""
        if having:
            return having
        fillers = self._slots(relation, prop)
        if (relation.values or relation.measure) and isinstance(prop.value, str):
            subject = self.term(prop.fluent[1])
            be = self._be_so(prop.fluent[1], prop.truth, past, mood)
            return f"{subject} {be} {prop.value} {relation.measure}".rstrip()
        truth = prop.truth if prop.value is not False else not prop.truth
        if not truth and relation.opposites and len(relation.slots) == 1:
            plain = "" if "not" in self.heard else relation.opposites[0]
            contrary = next((word for word in relation.opposites if word in self.heard), plain)
            if contrary:
                return f"{self.term(prop.fluent[1])} {self._be_so(prop.fluent[1], True, past, mood)} {contrary}"
        return self._render(pattern, fillers, truth, past, mood=mood)

    def _having(self, prop: Holds, past: bool) -> str:
        """ "The king has two sons": of those who are called only by what they are to him."""
        terms = [one for one in prop.fluent[1:] if isinstance(one, int) and not isinstance(one, bool)]
        if prop.value is not True or len(terms) != 2:
            return ""
        for term, owner in (tuple(terms), tuple(reversed(terms))):
            figure = self.cast[term]
            noun = w.plural(figure.noun) if figure.plural else figure.noun
            what = figure.label.replace("’", "'").removeprefix(f"{self.term(owner)}'s ".replace("’", "'"))
            if prop.fluent[0] == f"{figure.noun} of" and what != figure.label and what.endswith(noun):
                have = "had" if past else "have" if self._takes_base_form(owner) else "has"
                many = w.number_word(figure.number) if figure.number is not None else ""
                what = f"{many} {what}".lstrip() if figure.plural else article(what)
                what = what if prop.truth else f"no {what.removeprefix('an ').removeprefix('a ')}"
                return f"{self.term(owner)} {have} {what}"
        return ""

    def _told_as(self, relation: Relation) -> str:
        """The pattern of a relation that has the verb of the sentence, and the most of its other words: "has an idea" rather than "owns" one."""
        best, most = relation.text, -1
        for pattern in (relation.text, *others_of(relation.fields)) if self.heard else ():
            words = [text for text, slot in parts_of(pattern) if not slot and text not in "[]"]
            if words and self._lemma(words[0]) in self.heard:
                known = sum(1 for word in words[1:] if not self.heard.isdisjoint(word.split("/")))
                if known > most:
                    best, most = (pattern if self._lemma(words[0]) != "be" else relation.text), known
        return best

    def _be(self, term: Term, past: bool) -> str:
        if isinstance(term, int) and self.cast[term].pronoun == "me":
            return "was" if past else "am"
        many = self._takes_base_form(term)
        return ("were" if many else "was") if past else ("are" if many else "is")

    def _be_so(self, term: Term, truth: bool, past: bool, mood: str) -> str:
        """A form of *be*, denied or not, in its mood."""
        be = self._be(term, past)
        if mood:
            return moody(mood, "be", truth, be in ("are", "were"), be)
        return be if truth else _BE_NOT[be]

    def _takes_base_form(self, term: Term | None) -> bool:
        """They, I, you and we *have*; she *has*."""
        if not isinstance(term, int):
            return False
        figure = self.cast[term]
        return figure.pronoun in ("me", "you", "us") or (figure.group and figure.pronoun == "they")

    def _slots(self, relation: Relation, prop: Holds) -> dict[str, Term]:
        names = [slot.name for slot in relation.slots if slot.name != "It"]
        if relation.value_slot is not None:
            own = names[relation.value_slot]
            value = prop.value[1] if isinstance(prop.value, tuple) else prop.value
            return {**dict(zip([name for name in names if name != own], prop.fluent[1:], strict=False)), own: value}
        return dict(zip(names, prop.fluent[1:], strict=False))

    def _render(
        self,
        pattern: str,
        fillers: dict[str, Term],
        truth: bool,
        past: bool,
        verb: str | None = None,
        past_form: str = "",
        mood: str = "",
    ) -> str:
        """A pattern with its slots filled; brackets without a filler fall away; the verb takes tense and negation."""
        words: list[str] = []
        last: list[str] = []  # a clause stands at the end: "told Tom that ...", "said to him that ..."
        bracket: list[str] | None = None
        keep = False
        verb_done = verb is not None
        for text, slot in parts_of(self._as_heard(pattern, fillers) if "/" in pattern else pattern):
            target = bracket if bracket is not None else words
            if text == "[":
                bracket, keep = [], False
            elif text == "]":
                if keep and bracket is not None:
                    words.extend(bracket)
                bracket = None
            elif slot == "It":
                target.append("it")
            elif slot:
                if slot in fillers:
                    keep = True
                    said = self._content(fillers[slot])
                    said = self._oneself(subject_of(pattern, fillers), fillers[slot], said) if words or target else said
                    if words or target:
                        said = _OBJECT_FORM.get(said, said)
                        if target:
                            target[-1] = preposition(target[-1], said, self.is_surface(fillers[slot]))
                    claim = bool(words) and said.startswith("that ")
                    if claim and target and target[-1] in PREPOSITIONS and target[-1] != "out":  # "points out that"
                        target.pop()  # "knows that it is so" rather than "knows about that it is so"
                    (last if claim else target).append(said)
                elif bracket is None and not words:
                    words.append("somebody")
                elif bracket is None and words[-1] in PREPOSITIONS:
                    words.pop()  # "put the cake" rather than "put the cake into"
            elif not verb_done:
                plain = bool(past_form) and past and truth and not mood
                said = past_form if plain else self._verb(text, truth, past, fillers, pattern)
                if mood:
                    many = said in ("are", "were") or self._in_plural(fillers, pattern)
                    said = moody(mood, self._lemma(text), truth, many, said)
                target.append(said)
                verb_done = True
            elif verb == "" and text == "x":
                continue
            else:
                target.append(self._of_oneself(text.split("/")[0], subject_of(pattern, fillers)))
        return " ".join(word for word in (*words, *last) if word)

    def is_surface(self, term: Term) -> bool:
        """Is one *on* it rather than *in* it?"""
        kinds = self.cast[term].kinds if isinstance(term, int) and not isinstance(term, bool) else ()
        return any(self.definitions.kinds.has_role(kind, "surface") for kind in kinds)

    def _oneself(self, subject: Term | None, term: Term, said: str) -> str:
        """Who does something to themselves: "Juliet killed herself"."""
        if term != subject or not isinstance(term, int) or isinstance(term, bool):
            return said
        if self.cast[term].pronoun in ("us", "they") and self.heard.issuperset(("each", "other")):
            return "each other"
        return _ONESELF.get(self.cast[term].pronoun, said)

    def _of_oneself(self, word: str, subject: Term | None) -> str:
        """A word of a pattern that stands for the subject, in its gender: "made *her* way", "freed *herself*"."""
        own = _OWN_FORMS.get(word)
        if own is None or not isinstance(subject, int) or isinstance(subject, bool):
            return word
        return own.get(self.cast[subject].pronoun, word)

    def _as_heard(self, pattern: str, fillers: dict[str, Term]) -> str:
        """Of the words that a pattern lets one choose from, those that the sentence has before what fills the slot, or has at all (else the first)."""

        def heard_one(hit: re.Match[str]) -> str:
            choices = hit[0].split("/")
            term = fillers.get(slots_in(pattern[hit.end() :])[0])
            one = self.cast[term] if isinstance(term, int) and not isinstance(term, bool) else None
            called = (one.noun.lower(), one.label.lower()) if one is not None else ()
            just = [words for words in choices if any((words, name) in self.heard.where for name in called)]
            heard = just or [words for words in choices if self.heard.issuperset(words.split())]
            return max(heard, key=lambda words: words.count(" "), default=choices[0])

        return _ALTERNATIVES.sub(heard_one, pattern)

    def _state_word(self, term: Term) -> str:
        """ "finds her dead": only the word of the state."""
        if isinstance(term, Holds):
            if isinstance(term.value, str):
                return term.value
            relation = self.definitions.relations.get(term.fluent[0])  # type: ignore[arg-type]
            if relation is not None and len(relation.slots) > 1:
                return self._state_about(relation, term)
            if relation is not None:
                word = relation.text.split(" is ", 1)[-1]
                if term.truth == (term.value is not False):
                    return word
                plain = relation.opposites[0] if relation.opposites else f"not {word}"
                return next((contrary for contrary in relation.opposites if contrary in self.heard), plain)
        return self._content(term)

    def _state_about(self, relation: Relation, state: Holds) -> str:
        """A state between two, without whose it is: "afraid of Ivan", in the words of the sentence."""
        ways = [way for way in (relation.text, *others_of(relation.fields)) if " is " in way]
        words = [{text for text, slot in parts_of(way) if not slot} for way in ways]
        best = max(range(len(ways)), key=lambda at: len(words[at] & self.heard), default=None)
        way = relation.text if best is None else ways[best]
        said = self._render(way, self._slots(relation, state), True, False)
        return _BEING.sub("", said, count=1)

    def _content(self, term: Term) -> str:
        if isinstance(term, (Did, Holds, Thinks, Every, Either, IsA, Same, Hedged)):
            return self._told(term)
        return self.term(term)

    def _told(self, content: Term) -> str:
        """What somebody says or thinks: "that he had been there"."""
        kept, self.heard = self.heard, self.heard.inside()
        said = f"that {self.term(content)}"
        self.heard = kept
        return said

    def _verb(self, word: str, truth: bool, past: bool, fillers: dict[str, Term], pattern: str) -> str:
        subject = subject_of(pattern, fillers)
        if word in ("is", "are"):
            be = self._be(subject, past) if subject is not None else ("was" if past else "is")
            return be if truth else _BE_NOT[be]
        if word == "can":
            return "can" if truth else "cannot"
        lemma = self._lemma(word)
        many = self._takes_base_form(subject)
        if past:
            return self._past(lemma) if truth else f"did not {lemma}"
        if not truth:
            return f"{'do' if many else 'does'} not {lemma}"
        return lemma if many else word

    def _past(self, lemma: str) -> str:
        """The past of a verb, of two the one that the sentence has (lay, lied)."""
        pasts = [form for form in (w.past(lemma), f"{lemma}d", f"{lemma}ed") if (lemma, "past") in w.verb_forms(form)]
        return next((form for form in pasts if form in self.heard), w.past(lemma))

    def _lemma(self, word: str) -> str:
        """The dictionary form of the verb of a pattern."""
        if word in ("is", "are"):
            return "be"
        return next((base for base, form in w.verb_forms(word) if form == "s" and w.third_person(base) == word), word)

    def _in_plural(self, fillers: dict[str, Term], pattern: str) -> bool:
        subject = subject_of(pattern, fillers)
        return subject is not None and self._be(subject, False) == "are"


def _terms_of(prop: Did | Holds | Thinks | Same | IsA) -> list[Term]:
    """What a proposition is directly about, in order."""
    match prop:
        case Did(args=args):
            return [term for _, term in args]
        case Holds(fluent=fluent, value=value):
            held = value[1] if isinstance(value, tuple) else value
            return [*fluent[1:], *(() if isinstance(held, bool) else (held,))]
        case Same(left=left, right=right):
            return [left, right]
    return [prop.who]


def _without_broader(items: tuple[Prop, ...]) -> tuple[Prop, ...]:
    """ "Is a bad liar" is said for "is a bad liar and is a liar"."""
    kinds = [(one.who, one.kind) for one in items if isinstance(one, IsA) and one.truth]
    broader = {(who, kind) for who, kind in kinds if any(who == one and k.endswith(f" {kind}") for one, k in kinds)}
    return tuple(one for one in items if not (isinstance(one, IsA) and (one.who, one.kind) in broader))


def _swapped(prop: Prop, words: dict[Term, str]) -> Prop:
    """A proposition with figures of which there is none in other words."""

    def other(term: Term) -> Term:
        return words.get(term) or (_swapped(term, words) if isinstance(term, tuple) else term)

    match prop:
        case Did(args=args):
            return prop._replace(args=tuple((slot, other(term)) for slot, term in args))
        case Holds(fluent=fluent, value=value):
            held: Value = value
            if isinstance(value, tuple):
                held = (value[0], other(value[1]))
            elif not isinstance(value, bool):
                held = words.get(value, value)
            return prop._replace(fluent=(fluent[0], *map(other, fluent[1:])), value=held)
        case Same(left=left, right=right):
            return prop._replace(left=other(left), right=other(right))
        case Thinks(who=who) | IsA(who=who):
            return prop._replace(who=other(who))
    return prop


def as_object(said: str) -> str:
    """What somebody is called where something is done to them: *him* for *he*."""
    return _OBJECT_FORM.get(said, said)


def possessed(said: str) -> str:
    """*Is a friend of him*: is his friend."""
    return _OF_SOMEBODY.sub(lambda hit: f"{'his' if hit[2] == 'him' else 'her'} {hit[1]}", said)


def preposition(word: str, name: str, surface: bool = False) -> str:
    """The preposition before a name: one is *at* home, goes home without any, and is *on* an island."""
    if word in ("to", "into") and name == "home":
        return ""
    if word != "in":
        return word
    return "at" if name == "home" else "on" if surface else word


def article(noun: str) -> str:
    """A noun with its indefinite article."""
    return f"{'an' if begins_with_vowel(noun) else 'a'} {noun}"


def listed(names: Sequence[str], word: str = "and") -> str:
    """``Mary and John``; ``A, B and C``; ``nobody`` is the caller's business."""
    if not names:
        return ""
    if len(names) == 1:
        return names[0]
    return f"{', '.join(names[:-1])} {word} {names[-1]}"
