"""What somebody's plan or task is: "his plan was to leave", "it was her job to guard the door", "it was kind of him to help". Floor 3.

In: a clause and the definitions. Out: the clause as what its owner plans, has to do, does or leaves undone ("took no part"); or None where it says nothing
of the kind.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from chekhov.language import closed
from chekhov.language import tree as t

if TYPE_CHECKING:
    from chekhov.story.definitions import Definitions

_TASKS = frozenset("business duty job mission responsibility role task turn work".split())
_WISHES = frozenset("aim ambition desire dream goal hope idea intention purpose wish".split())
_PLANS = frozenset("plan scheme".split())
ALLOWED = {"allowed": True, "permitted": True, "forbidden": False, "prohibited": False}
"""Words that say whether a deed may be done."""
ALLOWED_BY = {"allow": "allowed", "permit": "permitted", "forbid": "forbidden", "prohibit": "prohibited"}
"""The same words as verbs."""


def intended(clause: t.Clause, definitions: Definitions) -> t.Clause | None:
    """The clause as a deed of somebody, planned, due or done."""
    if clause.passive:
        return _allowed(clause)
    if clause.verb != "be":
        return _left_undone(clause, definitions)
    if clause.modal or not clause.complements:
        return None
    deed = next((item for item in clause.complements if isinstance(item, t.To)), None)
    if deed is None or not isinstance(deed.statement, t.Clause):
        return None
    owned: t.NounPhrase | None = clause.subject
    others = tuple(item for item in clause.complements if item is not deed)
    if _is_it(clause.subject):
        first, *rest = others or (None,)
        if isinstance(first, t.Adjective):
            return _allowed(clause) or _kind_of(clause, deed.statement, others)
        owned, others = (first.phrase if isinstance(first, t.Object) else None), tuple(rest)
    if not isinstance(owned, t.Noun) or not all(isinstance(item, t.When) for item in others):
        return None
    owner = owned.possessor or owned.of
    if owner is None and owned.determiner == "the" and owned.noun in _WISHES | _TASKS | _PLANS:
        owner = t.Pronoun("somebody", span=owned.span)  # "the plan was to rob the bank": whoever made it
    if owner is None or not owned.noun:
        return None
    if owned.noun in _TASKS:
        return _with(replace(deed.statement, tense=_tense(clause), modal="have to"), owner, clause, others)
    lemma = _verb_of(owned.noun, definitions)
    if not lemma:
        return None
    return replace(clause, subject=owner, verb=lemma, complements=(deed, *others))


def _left_undone(clause: t.Clause, definitions: Definitions) -> t.Clause | None:
    """``Took no part in it``, ``paid no attention to her``: did not, where a pattern has the noun as a word of its own."""
    at = next((i for i, item in enumerate(clause.complements) if _is_none_of(item)), None)
    if at is None or clause.polarity != "yes":
        return None
    item = clause.complements[at]
    assert isinstance(item, t.Object) and isinstance(item.phrase, t.Noun)
    noun = item.phrase.noun
    fixed = {word for frame in definitions.frames.get(clause.verb, ()) for word in frame.fixed}
    if noun not in fixed or f"no {noun}" in fixed or noun in closed.NOTIONS | closed.CONTENT_NOUNS:
        return None
    said = replace(item, phrase=replace(item.phrase, determiner="a"))
    parts = (*clause.complements[:at], said, *clause.complements[at + 1 :])
    return replace(clause, complements=parts, polarity="not")


def _is_none_of(item: t.Complement) -> bool:
    """ "No part", "no attention"."""
    phrase = item.phrase if isinstance(item, t.Object) else None
    return isinstance(phrase, t.Noun) and phrase.determiner == "no" and not phrase.plural


def _is_it(phrase: t.NounPhrase | None) -> bool:
    return isinstance(phrase, t.Pronoun) and phrase.word == "it"


def _tense(clause: t.Clause) -> str:
    return clause.tense if clause.tense in ("present", "past") else "present"


def _with(deed: t.Clause, doer: t.NounPhrase, clause: t.Clause, others: tuple[t.Complement, ...]) -> t.Clause | None:
    """A deed with its doer, and with what else the clause says of it."""
    if deed.polarity != "yes":
        return None
    return replace(
        deed,
        subject=doer,
        polarity=clause.polarity,
        complements=(*deed.complements, *others),
        links=(*clause.links, *deed.links),
        span=clause.span,
    )


def _allowed(clause: t.Clause) -> t.Clause | None:
    """``It is forbidden to enter``: nobody may."""
    first = clause.complements[0] if clause.complements else None
    word = first.word if isinstance(first, t.Adjective) else ""
    if clause.passive:
        word = ALLOWED_BY.get(clause.verb, "")
    deed = next((item.statement for item in clause.complements if isinstance(item, t.To)), None)
    rest = [item for item in clause.complements if item is not first and not isinstance(item, t.To)]
    if word not in ALLOWED or not _is_it(clause.subject) or not isinstance(deed, t.Clause) or rest:
        return None
    may = ALLOWED[word] == (clause.polarity not in t.DENIED)
    anybody = t.Pronoun("everyone" if may else "nobody", span=clause.span)
    said = replace(clause, polarity="yes")
    return _with(replace(deed, tense="present", modal="may"), anybody, said, ())


def _kind_of(clause: t.Clause, deed: t.Clause, others: tuple[t.Complement, ...]) -> t.Clause | None:
    """``It was kind of Nils to help``: he helped."""
    behind = others[1:]
    of = behind[0] if behind else None
    if clause.polarity in t.DENIED or not isinstance(of, t.Prep) or of.word != "of":
        return None
    if not all(isinstance(item, t.When) for item in behind[1:]):
        return None
    return _with(replace(deed, tense=_tense(clause)), of.phrase, clause, behind[1:])


def _verb_of(noun: str, definitions: Definitions) -> str:
    """The verb of a noun that says what somebody means to do: "decision", "promise", "plan"."""
    if noun in _WISHES:
        return "want"
    for entry in definitions.event_nouns.get(noun, ()):
        verb = definitions.verbs[entry.verb]
        if verb.lemma != "try" and any("to" in slot.form.split("/") for slot in verb.slots):
            return verb.lemma
    return ""
