"""Laws that forbid: "Nobody who wears the ring can lie", "A ghost cannot touch iron", "Only silver can kill a wolf". Floor 3.

In: the trees of a sentence of the World. Out: a `WorldRule` that forbids (or allows) a deed or a state, or None where the sentence is no law. Whatever a
law says beside its deed narrows it (*while*, *in the tower*), spares from it (*unless*, *without the key*), or, where it cannot be read, leaves the law unenforced,
with the words at fault: a law that is half understood must accuse nobody.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from chekhov.language import tree as t
from chekhov.language.closed import SKILLS, WEEKDAY_NAMES
from chekhov.language.timewords import PARTS
from chekhov.source import Span
from chekhov.story.definitions import Definitions
from chekhov.story.discourse import Discourse
from chekhov.story.intended import ALLOWED, ALLOWED_BY, intended
from chekhov.story.interpret import Interpreter
from chekhov.story.lawshapes import exclusive, freely, is_none, parted
from chekhov.story.meaning import Act, Did, Either, Every, Holds, IsA, Meaning, Prop, Same, Term, negate
from chekhov.story.rephrase import rephrase
from chekhov.story.rulescope import NOBODY, THE_ONE, RuleScope, WorldRule, flat, is_generic, is_stuff, is_those

_NARROWING = frozenset(("while", "when", "if", "whenever", "as long as"))
_SPARING = frozenset(("unless", "until", "before"))
_SILENT = frozenset(("only", "ever", "never", "always", "just", "still"))
_MODALS = frozenset(("can", "may", "must"))
_SENSES = frozenset(("speak", "see", "hear"))
"""The roles of what somebody can or cannot do all their life."""
WITHIN = frozenset(("in", "at", "inside", "within", "on", "aboard"))
_EVERY_DAY = re.compile(
    rf"^(?:(?:at|by|during the|in the|in) )?(?P<part>{'|'.join((*PARTS, 'day'))})(?:s|time|light)?$"
)
_EVERY_WEEK = re.compile(rf"^(?:(?:on|on a|every) )?(?P<day>{'|'.join(WEEKDAY_NAMES)})s?$")
_FROM_THEN = re.compile(r"^(?:from|(?:ever )?since)\b")
_POWER = frozenset(("power", "magic"))
_POSSIBLE = {"possible": True, "impossible": False}
_POSITIVE = {"nobody": "somebody", "no one": "somebody", "nothing": "something"}


@dataclass(frozen=True, slots=True)
class _Stated:
    """A law, taken apart: the deed as it is done, who alone may (or with what alone it can be done), what narrows it, what spares from it. ``bare``: it is
    said of what happens, without *can* or *may*."""

    deed: t.Clause
    denied: bool
    only: t.NounPhrase | None = None
    narrowing: tuple[t.Link, ...] = ()
    sparing: tuple[t.Link, ...] = ()
    without: tuple[t.NounPhrase, ...] = ()
    unread: tuple[Span, ...] = ()
    bare: bool = False
    hours: tuple[str, ...] = ()


def read_law(trees: Sequence[t.Sentence], definitions: Definitions, discourse: Discourse) -> WorldRule | None:
    """The law that a sentence of the World states: of its trees the first that can be read as a whole, else the first that can be read in part."""
    partly: WorldRule | None = None
    bodies = [tree.body for tree in trees if isinstance(tree.body, t.Clause)]
    bodies.sort(key=lambda body: not is_generic(body.subject))
    found = [stated for body in bodies if (stated := _stated(body, definitions)) is not None]
    for loose in (False, True):  # a verb that nobody has defined can be forbidden all the same
        for stated in found:
            rule = law_of(stated, definitions, discourse, loose)
            if rule is not None and not rule.unread:
                return rule
            partly = partly or rule
    return partly


def law_beside(
    trees: Sequence[t.Sentence], definitions: Definitions, discourse: Discourse
) -> tuple[t.Sentence, WorldRule] | None:
    """ "The dragon is a beast that only fire can kill": the sentence without its law, and the law."""
    for tree in trees:
        parts = parted(tree.body) if isinstance(tree.body, t.Clause) else None
        rule = read_law((t.Sentence(parts[1]),), definitions, discourse) if parts is not None else None
        if parts is not None and rule is not None and not rule.unread:
            return replace(tree, body=parts[0]), rule
    return None


def inability(trees: Sequence[t.Sentence], definitions: Definitions, discourse: Discourse) -> WorldRule | None:
    """ "Ben cannot swim", said of the world: what somebody has not learnt they do not do. Only of skills, which change nothing but by being used: whoever
    cannot leave, or forgive, may come to. In a story "Ben could not speak" is told of one moment, unless it is said from when on, or has to be learnt."""
    body = trees[0].body if trees else None
    if not isinstance(body, t.Clause) or not isinstance(body.subject, t.Name) or body.links:
        return None
    if body.modal not in ("can", "could") or body.polarity not in ("not", "never"):
        return None
    since = tuple(item for item in body.complements if isinstance(item, t.When) and _FROM_THEN.match(item.words))
    rest = tuple(item for item in body.complements if item not in since)
    told = not discourse.in_world
    if rest or (told and not since and body.verb not in SKILLS) or (not told and body.modal != "can"):
        return None
    bare = replace(body, polarity="yes", tense="present", modal="can", complements=())
    stated = _Stated(bare, True)
    rule = law_of(stated, definitions, discourse, False) or law_of(stated, definitions, discourse, True)
    deed = rule.effects[0] if rule is not None and rule.kind == "forbid" else None
    if isinstance(deed, Holds):  # "Yrsa cannot speak"
        ability = definitions.relations.get(str(deed.fluent[0]))
        return rule if ability is not None and _SENSES & {*ability.roles} else None
    verb = definitions.verbs[deed.verb] if isinstance(deed, Did) else None
    return rule if verb is not None and verb.chosen_by and not (verb.makes or verb.usually) else None


def unskilled(acts: Sequence[Act]) -> WorldRule | None:
    """ "She cannot swim", "Tom, who cannot swim, falls into the lake": the same, of whomever the sentence means by it."""
    for act in acts:
        beside = (act.times, act.whens, act.beside, act.within, act.place, act.goal, act.reasons, act.conditions)
        if (
            act.kind != "not"
            or act.mood not in ("can", "could")
            or act.said_by not in SKILLS
            or act.before
            or any(beside)
        ):
            continue
        if isinstance(act.prop, Did) and len(act.prop.args) == 1 and isinstance(act.prop.args[0][1], int):
            return WorldRule("forbid", (), (Did(act.prop.verb, act.prop.args),), said_by=act.said_by)
    return None


# ------------------------------------------------------------ taking it apart


def _stated(body: t.Clause, definitions: Definitions) -> _Stated | None:
    plain = rephrase(_permitted(body) or _powerless(body) or intended(body, definitions) or body)
    if not isinstance(plain, t.Clause) or plain.tense != "present" or plain.progressive:
        return None
    plain = freely(_of_all(plain, definitions))
    found = exclusive(plain, definitions)
    deed, only = (found.deed, found.only) if found is not None else (plain, None)
    subject = deed.subject
    denied = deed.polarity in ("not", "never") or is_none(subject)
    modal = deed.modal in _MODALS or deed.polarity == "never"
    modal = modal or (denied and any(link.word in _SPARING for link in deed.links))
    bare = not modal and is_none(subject) and any(_is_within(item) for item in deed.complements)
    modal = modal or bare
    if only is None and not (
        modal and (is_generic(subject) or is_those(subject, definitions) or (denied and _has_conditions(deed)))
    ):
        return None
    if not denied and (deed.modal == "must" or (isinstance(subject, t.Pronoun) and subject.word == "whoever")):
        return None  # "whoever drinks must obey": that happens whenever somebody drinks
    if only is not None and (deed.verb == "be" or not (deed.modal in _MODALS or _can_be_means(only))):
        return None
    narrowing = tuple(link for link in deed.links if link.word in _NARROWING)
    sparing = tuple(link for link in deed.links if link.word in _SPARING)
    others = tuple(link.span for link in deed.links if link not in narrowing and link not in sparing)
    without = tuple(item.phrase for item in deed.complements if isinstance(item, t.Prep) and item.word == "without")
    told = [(item, _part_of_day(item)) for item in deed.complements if isinstance(item, t.When)]
    whens = tuple(item.span for item, part in told if not part)
    hours = tuple(part for _, part in told if part)
    adverbs = tuple(deed.span for word in deed.adverbs if word not in _SILENT)
    rest = tuple(
        item
        for item in deed.complements
        if not isinstance(item, t.When) and not (isinstance(item, t.Prep) and item.word == "without")
    )
    plain = replace(
        deed, subject=_positive(subject), polarity="yes", complements=rest, links=(), adverbs=(), tense="present"
    )
    unread = (*others, *whens, *adverbs)
    return _Stated(plain, denied, only, narrowing, sparing, without, unread, bare and only is None, hours)


def _part_of_day(item: t.When) -> str:
    """ "At night", "on Sundays": the part of the day that is meant, every day, or the day of the week."""
    if (day := _EVERY_WEEK.match(item.words)) is not None:
        return day["day"]
    found = _EVERY_DAY.match(item.words)
    return found["part"] if found is not None else ""


def _permitted(body: t.Clause) -> t.Clause | None:
    """ "Nobody is allowed to enter", "witches are forbidden to marry", "children are not allowed in the tower": they may not. "It is impossible to enter":
    nobody can."""
    first = body.complements[0] if body.complements else None
    word = first.word if isinstance(first, t.Adjective) else ALLOWED_BY.get(body.verb, "") if body.passive else ""
    deed = next((item for item in body.complements if isinstance(item, t.To)), None)
    inside = next((item for item in body.complements if isinstance(item, t.Prep) and item.word in WITHIN), None)
    denied = body.polarity in t.DENIED
    possible = word in _POSSIBLE and isinstance(body.subject, t.Pronoun) and body.subject.word == "it"
    if deed is None and inside is not None and word in ALLOWED and not possible:
        deed = t.To(t.Clause(None, "be", (inside,)), inside.span)
    else:
        inside = None
    if deed is None or not isinstance(deed.statement, t.Clause):
        return None
    if not possible and (word not in ALLOWED or not is_generic(body.subject)):
        return None
    forbidden = denied == (_POSSIBLE if possible else ALLOWED)[word]
    rest = tuple(item for item in body.complements if item not in (first, deed, inside))
    return replace(
        deed.statement,
        subject=t.Pronoun("somebody", span=body.span) if possible else body.subject,
        tense=body.tense,
        modal="can" if possible else "may",
        polarity="not" if forbidden else "yes",
        complements=(*deed.statement.complements, *rest),
        links=(*deed.statement.links, *body.links),
        span=body.span,
    )


def _powerless(body: t.Clause) -> t.Clause | None:
    """ "A witch loses her power while it rains", "has no power in the rain", "is powerless when it rains": she can work no magic then."""
    first = body.complements[0] if body.complements else None
    what = first.phrase if isinstance(first, t.Object) and isinstance(first.phrase, t.Noun) else None
    power = what is not None and what.noun in _POWER and what.of is None
    own, none = what is not None and what.possessor is not None, what is not None and what.determiner == "no"
    lacks = (power and ((body.verb == "lose" and own) or (body.verb == "have" and none))) or (
        body.verb == "be" and isinstance(first, t.Adjective) and first.word == "powerless"
    )
    if not lacks or body.polarity != "yes" or body.modal or body.tense != "present":
        return None
    magic = t.Object(t.Noun("", "magic", span=body.span), body.span)
    return replace(body, verb="work", modal="can", polarity="not", complements=(magic, *body.complements[1:]))


def _of_all(body: t.Clause, definitions: Definitions) -> t.Clause:
    """ "A pilgrim of Ash must never touch metal", "the monks of Saint Clare may not speak": all of them, of whom the story tells of no others."""
    who = body.subject
    if not isinstance(who, t.Noun) or not isinstance(who.of, (t.Name, t.Noun)) or who.possessor is not None:
        return body
    if who.noun in definitions.relation_nouns:
        return body  # "a member of the crew"
    all_of_them = who.determiner in ("a", "any", "no", "every", "") or (who.plural and who.determiner in ("the", "all"))
    if not all_of_them or not definitions.kinds.has_role(who.noun, "person"):
        return body
    return replace(body, subject=replace(who, of=None, determiner="" if who.determiner == "the" else who.determiner))


def _is_within(item: t.Complement) -> bool:
    return isinstance(item, t.Prep) and item.word in WITHIN


def _can_be_means(chosen: t.NounPhrase) -> bool:
    """ "Only the iron key opens the door" is a law, "Only Tom loves Anna" is how things are."""
    return isinstance(chosen, t.Noun)


def _has_conditions(deed: t.Clause) -> bool:
    """ "The genie cannot leave the lamp unless somebody rubs it"."""
    return any(link.word in _NARROWING | _SPARING for link in deed.links)


def _positive(subject: t.NounPhrase | None) -> t.NounPhrase | None:
    if isinstance(subject, t.Pronoun) and subject.word in NOBODY:
        return replace(subject, word=_POSITIVE[subject.word], but=None)
    if isinstance(subject, t.Noun) and subject.determiner == "no":
        return replace(subject, determiner="" if subject.plural else "a")
    return subject


# ------------------------------------------------------------ giving it meaning


def law_of(stated: _Stated, definitions: Definitions, discourse: Discourse, loose: bool) -> WorldRule | None:
    """The meaning of a law; None where not even its deed can be read."""
    law = _Law(stated, definitions, discourse, loose)
    return law.rule() if law.read() else None


class _Law:
    """A law being read."""

    def __init__(self, stated: _Stated, definitions: Definitions, discourse: Discourse, loose: bool) -> None:
        self.stated, self.definitions, self.loose = stated, definitions, loose
        self.scope = RuleScope(definitions, discourse)
        self.interpreter = Interpreter(definitions, loose=loose)
        self.conditions: list[Prop] = []
        self.unless: list[Prop] = []
        self.only: list[Prop] = []
        self.deeds: tuple[Prop, ...] = ()
        self.unread: list[Span] = list(stated.unread)
        self.verb = stated.deed.verb

    def read(self) -> bool:
        stated = self.stated
        for link in stated.narrowing:
            if link.front:
                self._narrow(link)
        if not self._read_deed(stated.deed) or (stated.bare and any(map(self._is_chosen, self.deeds))):
            return False  # "no torch burns in the temple" is a law, "nobody laughs in the hall" is how things are
        for link in stated.narrowing:
            if not link.front:
                self._narrow(link)
        for link in stated.sparing:
            self._spare(link.statement, link.span)
        for phrase in stated.without:
            event = self._event(phrase)
            if event is not None:
                self.unless.append(event)
                continue
            self._spare(t.Clause(None, "have", (t.Object(phrase),)), phrase.span)
        if stated.only is not None:
            self._choose(stated.only)
        return True

    def rule(self) -> WorldRule:
        scope = self.scope
        said = (*self.deeds, *self.conditions, *self.unless)
        unread = (*self.unread, *scope.lost(said))
        forbids = (self.stated.denied or self.stated.only is not None) and not unread
        return WorldRule(
            "forbid" if forbids else "allow",
            (*self.conditions, *scope.said_of(said)),
            self.deeds,
            tuple(self.unless),
            scope.variables,
            said_by=self.verb,
            only=tuple(self.only),
            words=scope.words,
            unread=unread,
            owners=scope.owners,
            hours=self.stated.hours,
        )

    def _is_chosen(self, deed: Prop) -> bool:
        return not isinstance(deed, Did) or bool(self.definitions.verbs[deed.verb].chosen_by)

    def _read_deed(self, deed: t.Clause) -> bool:
        if self.loose:
            within = [item for item in deed.complements if isinstance(item, t.Prep) and item.word in WITHIN]
            deed = replace(deed, complements=tuple(item for item in deed.complements if item not in within))
        else:
            within = []
        meaning = next(self.interpreter.meanings(deed, self.scope), None)
        if meaning is None:
            return False
        self.deeds = _deeds(meaning.prop)
        if self.stated.only is not None and not deed.modal and not all(isinstance(one, Did) for one in self.deeds):
            return False
        for item in (*within, *meaning.rest):
            if isinstance(item, t.Prep) and item.word in _SPARING:  # "before the race"
                self._spare(t.Clause(item.phrase, "happen"), item.span)
            elif not (isinstance(item, t.Prep) and item.word in WITHIN and self._place(item, meaning)):
                self.unread.append(item.span)
        return bool(self.deeds)

    def _place(self, item: t.Prep, meaning: Meaning) -> bool:
        """ "In the tower, nobody can use magic": while they are there."""
        who = self._doer()
        if who is None or (
            isinstance(item.phrase, t.Noun) and self.definitions.kinds.has_role(item.phrase.noun, "time")
        ):
            return False
        prop = self.interpreter.proposition(t.Clause(None, "be", (item,)), self.scope, who)
        if prop is not None:
            self.conditions.append(prop)
        return prop is not None

    def _doer(self) -> Term | None:
        """The variable of whoever does it."""
        for deed in self.deeds:
            if isinstance(deed, Did):
                chosen = self.definitions.verbs[deed.verb].chosen_by if deed.verb in self.definitions.verbs else ()
                for slot, term in deed.args:
                    if slot in chosen or not chosen:
                        return term
        return self.scope.subject[0] if self.scope.subject else None

    def _narrow(self, link: t.Link) -> None:
        prop = self._said(link.statement)
        if prop is None:
            self.unread.append(link.span)
        else:
            self.conditions.extend(flat(prop))

    def _spare(self, statement: t.Statement, span: Span) -> None:
        prop = self._said(statement)
        if prop is None:
            self.unread.append(span)
        else:
            self.unless.append(prop)

    def _event(self, phrase: t.NounPhrase) -> Prop | None:
        """ "Without the king's permission": unless he gave it (to whoever does it)."""
        owner = (phrase.possessor or phrase.of) if isinstance(phrase, t.Noun) else None
        entries = self.definitions.event_nouns.get(phrase.noun, ()) if isinstance(phrase, t.Noun) else ()
        terms = self.scope.refer(owner, None, "owner") if owner is not None and entries else None
        giver = next(iter(terms.items), None) if terms is not None else None
        if giver is None:
            return None
        entry, doer = next(iter(entries)), self._doer()
        given = [(entry.slots[word], term) for word, term in (("'s", giver), ("for", doer)) if word in entry.slots]
        return Did(entry.verb, tuple((slot, term) for slot, term in given if term is not None)) if given else None

    def _said(self, statement: t.Statement) -> Prop | None:
        for loose in (False, True):
            interpreter = Interpreter(self.definitions, loose=loose)
            prop = interpreter.proposition(statement, self.scope, self._doer() if self.deeds else None)
            if prop is not None:
                return prop
        return None

    def _choose_of(self, chosen: t.Noun, owner: t.NounPhrase) -> None:
        """ "Only a child of Gorm": whoever is bound to him so. What "a child of the old blood" is nobody can tell from its words: the law is understood in part."""
        relation = self.definitions.relation_nouns.get(chosen.noun)
        terms = self.scope.refer(owner, None, "owner") if relation is not None else None
        first = terms.items[0] if terms is not None and len(terms.items) == 1 else None
        bond = None
        if relation is not None and first is not None and (isinstance(owner, t.Name) or self._is_somebody(first)):
            bond = self.definitions.holds(relation[0], {relation[1]: first, relation[2]: THE_ONE}, None)
        if bond is None:
            self.unread.append(chosen.span)
        else:
            self.only.append(bond)

    def _is_somebody(self, term: Term) -> bool:
        kinds = self.scope.kinds_of(term)
        return self.scope.is_group(term) or any(self.definitions.kinds.has_role(kind, "being") for kind in kinds)

    def _choose(self, chosen: t.NounPhrase) -> None:
        """Who alone may, or with what alone it can be done."""
        kind = _any_such(chosen, self.definitions)
        if kind is not None and isinstance(chosen, t.Noun):
            words = list(chosen.adjectives)
            if is_stuff(chosen, self.definitions) and not chosen.determiner and not chosen.plural:
                words.append(chosen.noun)
            else:
                self.only.append(IsA(THE_ONE, kind))
            if words:
                self.scope.words[THE_ONE] = tuple(words)
            return
        owner = chosen.of or chosen.possessor if isinstance(chosen, t.Noun) else None
        if isinstance(owner, t.Noun) and isinstance(chosen, t.Noun) and owner.determiner in ("a", "any", "every"):
            both = Every((IsA(THE_ONE, chosen.noun), IsA(THE_ONE, owner.noun)))
            self.only.append(Either((both, IsA(THE_ONE, owner.noun))))  # "the blood of a queen": a queen has it
            return
        if owner is not None and isinstance(chosen, t.Noun) and _is_one_of_such(chosen):
            self._choose_of(chosen, owner)
            return
        terms = self.scope.refer(chosen, None, "owner")
        if terms is None:
            self.unread.append(chosen.span)
            return
        same = tuple(Same(THE_ONE, term) for term in terms.items)
        self.only.append(Either(same) if len(same) > 1 else same[0])


def _is_one_of_such(chosen: t.Noun) -> bool:
    """ "A child of Gorm", "children of Gorm": any of them, not one who is known."""
    return chosen.determiner in ("a", "any") or (chosen.plural and not chosen.determiner)


def _any_such(chosen: t.NounPhrase, definitions: Definitions) -> str | None:
    """The kind of which "a witch" in "only a witch", "witches" in "only witches", "silver" means any."""
    if not isinstance(chosen, t.Noun) or chosen.of or chosen.possessor or chosen.relatives or chosen.number:
        return None
    if chosen.determiner not in ("a", "any") and not (chosen.plural and not chosen.determiner):
        if chosen.determiner or not is_stuff(chosen, definitions):
            return None
    return definitions.kinds.canonical(chosen.noun) or chosen.noun


def _deeds(prop: Prop) -> tuple[Prop, ...]:
    """The deeds and states that are forbidden, each as it would be done."""
    items = prop.items if isinstance(prop, (Every, Either)) else (prop,)
    plain = tuple(negate(item) if getattr(item, "truth", True) is False else item for item in items)
    return plain if all(isinstance(item, (Did, Holds)) for item in plain) else ()
