"""Who did it: "the murderer of Laius", "Ben's kidnapper", "the thief of the ring" are whoever did that; to be one is to have done it. Floor 3.

In: a noun and whose it is. Out: the figure of whom the deed was told; the deed in place of the noun ("Rosa is the murderer of Olga": she killed her).
What the noun means is said by its `means:` in the library, where that is one deed of X to Y; else by its form (a kidnapper is one who kidnaps).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.source import NOWHERE
from chekhov.story.agreeing import is_being
from chekhov.story.meaning import Did, Prop, Term, put
from chekhov.story.plain import MARK
from chekhov.story.scope import Terms

if TYPE_CHECKING:
    from chekhov.story.definitions import Definitions
    from chekhov.story.discourse import Discourse

_REAL = frozenset(("real", "true", "actual", "unknown"))  # "the real murderer": whoever it was

_AT_WORK = ("woman", "man", "ist")
_WORKED = frozenset(("vehicle", "works"))
_SHORT, _ENDING = 2, 3  # letters
_BY_OFFICE = frozenset(("of rank", "lowly"))


class Deed(NamedTuple):
    """What makes somebody one: the verb, the deeds that count as such (of X to Y), whether it is done to whom the noun means ("the victim of Tim"), and
    whether Y is somebody."""

    lemma: str
    told: tuple[Did, ...]
    suffered: bool
    to_beings: bool


def deed_of(definitions: Definitions, noun: str) -> Deed | None:
    """The deed that a noun of the library stands for, if it is just one of X to Y."""
    told = [
        meaning[0]
        for meaning in definitions.descriptions.get(noun, ())
        if len(meaning) == 1 and isinstance(meaning[0], Did) and {term for _, term in meaning[0].args} == {"X", "Y"}
    ]
    loosely = definitions.kinds.has_role(noun, "not by deed")
    if not told or loosely or len(told) < len(definitions.descriptions[noun]):
        return None
    pattern, lemma = _named_after(definitions, noun, told)
    verb = definitions.verbs[pattern.verb]
    given = {term: verb.slot(name) for name, term in pattern.args}
    suffered, other = given["X"] is not verb.slots[0], given["Y"]
    return Deed(lemma, tuple(told), suffered, other is not None and definitions.is_for_beings_only(other))


def _named_after(definitions: Definitions, noun: str, told: list[Did]) -> tuple[Did, str]:
    """The deed that a noun is made from, and by which of its words: a rescuer rescues."""
    made_from = _verbs_of(noun)
    for pattern in told:
        for way in definitions.verbs[pattern.verb].phrasings:
            if way.lemma in made_from:
                return pattern, way.lemma
    return told[0], definitions.verbs[told[0].verb].phrasings[0].lemma


def who_did(discourse: Discourse, phrase: t.Noun, owner: Term) -> Term | None:
    """ "The murderer of Olga", "Eva's kidnapper": of whom it was told last that they did that to her."""
    if not _REAL.issuperset(phrase.adjectives) or phrase.plural or not isinstance(owner, int):
        return None
    deed = deed_of(discourse.definitions, phrase.noun)
    for pattern in deed.told if deed is not None else ():
        for found in discourse.record.fillings(put(pattern, {"Y": owner}), {}):
            return found["X"]
    lemmas = _done_by(discourse.definitions, phrase.noun) if deed is None else ()
    for told in reversed(discourse.record.of(owner) if lemmas else ()):
        doer = told.prop.args[0][1] if isinstance(told.prop, Did) and told.prop.args else owner
        if doer != owner and _did(discourse, told.prop, doer, lemmas):
            return doer
    return None


def doers(discourse: Discourse, noun: str, near: list[int]) -> list[int]:
    """ "The poisoner", "the smuggler", where nobody was told to be one: of those who were named near by those of whom it was told that they poisoned somebody."""
    kinds = discourse.definitions.kinds
    known = kinds.canonical(noun)
    some = known is None or (
        kinds.has_role(known, "being") and not kinds.roles_of(known) & _BY_OFFICE
    )  # no door, no waiter
    lemmas = _done_by(discourse.definitions, noun) if some else ()
    found = [one for one in near if any(_did(discourse, told.prop, one, lemmas) for told in discourse.record.of(one))]
    if not found and some and noun.endswith(_AT_WORK):
        found = _at_work(discourse, noun, near)
    return found if known is None or len(found) == 1 else []


def _at_work(discourse: Discourse, noun: str, near: list[int]) -> list[int]:
    """ "The ferryman", of one who runs a ferry; "the pianist", of one who plays the piano: the one person of whom anything was told with such a thing."""
    stem = next(noun.removesuffix(end) for end in _AT_WORK if noun.endswith(end)).strip()
    roles = discourse.definitions.kinds.roles_of
    named = [one for one in discourse.nouns if _is_made_of(one, stem) and not _WORKED.isdisjoint(roles(one))]
    things = [item for one in named for item in discourse.nouns[one]]
    those: dict[int, None] = {}
    for item in things if len(stem) > _SHORT else ():
        for told in discourse.record.of(item):
            doer = told.prop.args[0][1] if isinstance(told.prop, Did) and told.prop.truth and told.prop.args else None
            if isinstance(doer, int) and doer != item and doer in near and is_being(discourse, doer):
                those[doer] = None
    return [*those] if len(those) == 1 else []


def _is_made_of(noun: str, stem: str) -> bool:
    """Is a noun the beginning of another: the ferry of the ferryman, the piano of the pianist?"""
    return noun == stem or (noun.startswith(stem) and len(noun) - len(stem) < _ENDING)


def _did(discourse: Discourse, prop: Prop, who: Term, lemmas: tuple[str, ...]) -> bool:
    """Is it told there that they did it themselves?"""
    if not lemmas or not isinstance(prop, Did) or not prop.truth or len(prop.args) < 2:
        return False
    verb = discourse.definitions.verbs[prop.verb]
    named = {way.lemma for way in verb.phrasings} | {prop.verb.removeprefix(MARK)}  # or what no pattern knows
    return prop.args[0] == (verb.slots[0].name, who) and not named.isdisjoint(lemmas)


def _done_by(definitions: Definitions, noun: str) -> tuple[str, ...]:
    """The verbs whose doer a noun may be."""
    if noun in definitions.relation_nouns:
        return ()
    return tuple(lemma for lemma in _verbs_of(noun) if definitions.frames_of(lemma, True))


def _verbs_of(noun: str) -> list[str]:
    """The verbs from which a noun in *-er*, *-or* may be made."""
    if not noun.endswith(("er", "or")) or " " in noun:
        return []
    return sorted({lemma for lemma, form in w.verb_forms(f"{noun[:-2]}ing") if form == "ing"})


class Ascribed(NamedTuple):
    """That somebody is one who did a deed."""

    who: t.NounPhrase
    said: t.Noun
    deed: Deed
    rest: tuple[t.Complement, ...] = ()

    def done(self, clause: t.Clause, other: t.NounPhrase) -> t.Clause:
        """That they have done it, in the place of the clause that ascribes it to them."""
        doer, to = (other, self.who) if self.deed.suffered else (self.who, other)
        tense = clause.tense if clause.modal else "past"
        objects = (t.Object(to, span=self.said.span), *self.rest)
        return replace(clause, subject=doer, verb=self.deed.lemma, complements=objects, tense=tense, perfect=True)


def ascribed(definitions: Definitions, clause: t.Clause) -> Ascribed | None:
    """ "Rosa is the murderer of Olga", "the murderer is Rosa"."""
    if clause.verb != "be" or clause.passive or not clause.complements or clause.subject is None:
        return None
    first, *rest = clause.complements
    if not isinstance(first, t.Object) or not all(isinstance(part, t.When) for part in rest):
        return None
    who, said = clause.subject, first.phrase
    if isinstance(said, (t.Name, t.Gap)):
        who, said = said, who
    if not isinstance(said, t.Noun) or said.relatives or not _REAL.issuperset(said.adjectives):
        return None
    deed = deed_of(definitions, said.noun)
    return Ascribed(who, said, deed, tuple(rest)) if deed is not None else None


def implied(discourse: Discourse, phrase: t.Noun, owner: Term) -> t.Clause | None:
    """That "the killer of the queen", of whom nothing was told so far, has killed her."""
    deed = deed_of(discourse.definitions, phrase.noun)
    if deed is None or phrase.span == NOWHERE:
        return None
    discourse.fixed[phrase.span] = Terms((owner,))
    who, other = t.Gap("who"), t.Pronoun("it", span=phrase.span)
    doer, to = (other, who) if deed.suffered else (who, other)
    return t.Clause(doer, deed.lemma, (t.Object(to),), "past", perfect=True, span=phrase.span)


def deed_said(discourse: Discourse, clause: t.Clause, told: bool) -> t.Clause | None:
    """ "Rosa is the murderer (of Olga)": Rosa has killed Olga. ``told``: somebody says or thinks so; else it may say who somebody is that has done it
    and has no name yet."""
    found = ascribed(discourse.definitions, clause)
    if found is None:
        return None
    said, other = found.said, found.said.of or found.said.possessor
    if other is None and said.determiner == "the" and not found.deed.suffered:  # "the victim": of whatever it was
        other = _only_one(discourse, found.deed, said)
    if other is None or (not told and _has_no_name_yet(discourse, said, other)):
        return None
    return found.done(clause, other)


def _only_one(discourse: Discourse, deed: Deed, said: t.Noun) -> t.NounPhrase | None:
    """ "The murderer", where one murder has been told of: of whom, or by whom."""
    found: dict[Term, None] = {}
    for figure in discourse.cast:
        for told in discourse.record.of(figure.id):
            for pattern in deed.told:
                if isinstance(told.prop, Did) and told.prop.truth and told.prop.verb == pattern.verb:
                    slot = next(name for name, term in pattern.args if term == "Y")
                    found.update((term, None) for name, term in told.prop.args if name == slot)
    one = next(iter(found), None)
    if len(found) != 1 or not isinstance(one, int):
        return None
    discourse.fixed[said.span] = Terms((one,))
    return t.Pronoun(discourse.cast[one].pronoun or "it", span=said.span)


def _has_no_name_yet(discourse: Discourse, said: t.Noun, other: t.NounPhrase) -> bool:
    """Has somebody without a name done it ("a masked man kills Olga ... Rosa is the murderer of Olga": she is that man)?"""
    whom = discourse.fixed.get(other.span) or discourse.resolve(other, None, "owner")
    doer = who_did(discourse, said, whom.items[0]) if whom is not None else None
    return isinstance(doer, int) and not discourse.cast[doer].named


def deeds_for(definitions: Definitions, statement: t.Statement) -> t.Statement:
    """A statement that is asked about, with the deeds for the nouns, also in what somebody thinks; of anybody, where it does not say of whom."""
    if not isinstance(statement, t.Clause):
        return statement
    found = ascribed(definitions, statement)
    if found is not None:
        somebody = t.Pronoun("somebody" if found.deed.to_beings else "something")
        return found.done(statement, found.said.of or found.said.possessor or somebody)
    parts = tuple(
        replace(part, statement=deeds_for(definitions, part.statement)) if isinstance(part, t.That) else part
        for part in statement.complements
    )
    return replace(statement, complements=parts) if parts != statement.complements else statement


def names_a_kind(statement: t.Statement) -> bool:
    """ "Is Max a thief?": one of a kind, and not whoever did some deed."""
    parts = statement.complements if isinstance(statement, t.Clause) and statement.verb == "be" else ()
    nouns = [part.phrase for part in parts if isinstance(part, t.Object) and isinstance(part.phrase, t.Noun)]
    return any(one.determiner == "a" and one.of is None for one in nouns)
