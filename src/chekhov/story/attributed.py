"""On whose word something is said: "according to Tom, the ring was stolen", "as its manager confirmed". Floor 3.

In: a clause and the definitions. Out: the clause as what its source says ("Tom says that the ring was stolen"): the story itself does not say so; and
whether a clause with *as* only names one who says or thinks the same, and is no reason.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from chekhov.language import tree as t

if TYPE_CHECKING:
    from chekhov.story.definitions import Definitions

_SEEMING = frozenset(("seem", "appear"))
_SOURCES = frozenset(("according to", "in the words of"))


def attributed(clause: t.Clause, definitions: Definitions) -> t.Clause:
    """The clause as what somebody says, where it names him as its source."""
    if clause.verb in _SEEMING and isinstance(clause.subject, t.Pronoun) and clause.subject.word == "it":
        return _seeming(clause)
    source = next((part for part in clause.complements if isinstance(part, t.Prep) and part.word in _SOURCES), None)
    saying = next((verb.lemma for verb in definitions.verbs.values() if "content" in verb.roles), "")
    if source is None or not saying:
        return clause
    said = replace(clause, complements=tuple(part for part in clause.complements if part is not source))
    told = (t.That(said, clause.span),)
    tense = clause.tense if clause.tense in ("present", "past") else "present"
    return t.Clause(source.phrase, saying, told, tense, verb_span=source.span, span=clause.span)


def _seeming(clause: t.Clause) -> t.Clause:
    """ "It seems that he is dead": he seemingly is."""
    match clause.complements:
        case (t.That(statement=t.Clause() as said),) if clause.polarity == "yes" and not clause.modal:
            return replace(
                said, adverbs=(*said.adverbs, "seemingly"), links=(*said.links, *clause.links), span=clause.span
            )
    return clause


def only_confirms(statement: t.Statement, definitions: Definitions) -> bool:
    """Whether the clause behind *as* says who says or thinks so too: its verb waits for a content and has none ("as he had assumed")."""
    if not isinstance(statement, t.Clause) or not statement.verb:
        return False
    if any(isinstance(part, (t.That, t.Wh, t.To, t.Ing, t.Object, t.Adjective)) for part in statement.complements):
        return False
    frames = definitions.frames_of(statement.verb, statement.passive)
    return any("that" in content.slot.form.split("/") for frame in frames for content in frame.contents)
