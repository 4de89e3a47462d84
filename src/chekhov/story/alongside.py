"""What somebody does besides: "Dora arrives at the castle carrying a letter", "he dies in hospital trying to save her". Floor 3.

In: a clause with a participle at its end, and the definitions. Out: the same clause with the participle where it belongs: beside it, said of its
subject, or with what is named right before it, where that may do so ("she speaks to a man leaning on the gate", "the road leading to the town").
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from chekhov.language import closed
from chekhov.language import tree as t

if TYPE_CHECKING:
    from chekhov.story.definitions import Definitions

# verbs of which an object is what the participle is about: "sends her flying", "spends the day reading"
_DIRECTIONS = frozenset("down past by round around across".split())
_WITH_OBJECT = frozenset("send set bring get have keep want spot discover show spend waste pass paint draw".split())


def alongside(clause: t.Clause, definitions: Definitions) -> t.Clause:
    """The clause, with the participle at its end where it belongs."""
    rest = tuple(part for part in clause.complements if not isinstance(part, t.When))
    if not rest or clause.subject is None or (isinstance(clause.subject, t.Pronoun) and clause.subject.word == "there"):
        return clause
    last, near = rest[-1], rest[-2] if len(rest) > 1 else None
    if isinstance(last, t.Ing):
        return _set_apart(clause, last, near, definitions)
    inner = _reduced(last.phrase, definitions) if isinstance(last, (t.Object, t.Prep)) else None
    if inner is None or not isinstance(last, (t.Object, t.Prep)) or _waits_for(clause, last, definitions):
        return clause
    alone = replace(last.phrase, relatives=())  # type: ignore[arg-type]
    parts = tuple(replace(part, phrase=alone) if part is last else part for part in clause.complements)
    deed = replace(inner, subject=None, tense="ing", progressive=False)
    return replace(clause, complements=parts, links=(*clause.links, t.Link(",ing", deed, span=inner.span)))


def _set_apart(clause: t.Clause, last: t.Ing, near: t.Complement | None, definitions: Definitions) -> t.Clause:
    """A participle that the parser took for a part of the clause."""
    impersonal = (
        isinstance(clause.subject, t.Pronoun) and clause.subject.word == "it"
    )  # "it is dangerous running there"
    if (
        isinstance(near, t.Adjective)
        and clause.verb == "be"
        and isinstance(last.statement, t.Clause)
        and not impersonal
    ):
        busy = t.Link(",ing", replace(last.statement, subject=last.statement.subject or clause.subject), span=last.span)
        return replace(
            clause, complements=tuple(one for one in clause.complements if one is not last), links=(*clause.links, busy)
        )
    if not isinstance(near, (t.Object, t.Prep, t.Particle)) or _waits_for(clause, near, definitions):
        return clause
    deed = last.statement
    if isinstance(near, (t.Object, t.Prep)) and isinstance(near.phrase, t.Noun) and isinstance(deed, t.Clause):
        doing = replace(deed, subject=t.Gap("", span=last.span), tense="present", progressive=True)
        whole = replace(near.phrase, relatives=(t.Relative(doing, False, last.span),))
        if not near.phrase.relatives and _may_do(near.phrase, deed, definitions):
            parts = tuple(replace(near, phrase=whole) if part is near else part for part in clause.complements)
            return replace(clause, complements=tuple(part for part in parts if part is not last))
    link = t.Link(",ing", deed, span=last.span)
    kept = tuple(part for part in clause.complements if part is not last)
    return replace(clause, complements=kept, links=(*clause.links, link))


def _reduced(phrase: t.NounPhrase, definitions: Definitions) -> t.Clause | None:
    """What the parser took for something that a thing or a place does, and that only somebody can do."""
    if not isinstance(phrase, t.Noun) or len(phrase.relatives) != 1 or phrase.relatives[0].comma:
        return None
    deed = phrase.relatives[0].clause
    if not isinstance(deed, t.Clause) or not deed.progressive or deed.subject != t.Gap(""):
        return None
    return None if _may_do(phrase, deed, definitions) else deed


def _waits_for(clause: t.Clause, near: t.Complement, definitions: Definitions) -> bool:
    """Has the verb a place for the participle itself: "found her sleeping", "left him crying", but "left the house carrying a bag"?"""
    if isinstance(near, t.Particle) and near.word in closed.PREPOSITIONS:
        there = near.word in _DIRECTIONS and clause.verb in closed.INTRANSITIVE  # "went down | clutching his leg"
        return not there  # "from leaving"
    takes = clause.verb in closed.ING_VERBS or clause.verb in closed.BARE_VERBS or clause.verb in _WITH_OBJECT
    takes = takes or _has_room(clause.verb, definitions)
    if not takes or clause.passive or clause.verb in closed.INTRANSITIVE:
        return False
    phrase = near.phrase if isinstance(near, t.Object) else None
    return not (isinstance(phrase, t.Noun) and definitions.kinds.has_role(phrase.noun, "place"))


def _has_room(verb: str, definitions: Definitions) -> bool:
    """Has a pattern of the verb an object and what it does: "overhears {Speaker} {Deed: bare or ing}"?"""
    return any(
        frame.objects and any({"bare", "ing"} <= set(content.slot.form.split("/")) for content in frame.contents)
        for frame in definitions.frames_of(verb, False)
    )


def _may_do(phrase: t.Noun, deed: t.Clause, definitions: Definitions) -> bool:
    """May what is named do this? Somebody may do anything; a place does what verbs say of places ("a road leading to the town"), and a tower may
    overlook the sea, whatever that is."""
    kinds = definitions.kinds
    kind = kinds.canonical(phrase.noun)
    if kind is None or kinds.has_role(kind, "being") or kinds.has_role(kind, "group"):
        return kind is not None
    acts_on = any(isinstance(part, t.Object) for part in deed.complements)
    frames = [one for one in definitions.frames_of(deed.verb, False) if acts_on or all(more for _, more in one.objects)]
    frames = [one for one in frames if one.objects or not acts_on]
    if not kinds.has_role(kind, "place"):
        return any(definitions.fits((kind,), frame.subject.kinds) for frame in frames)
    said = any(
        (frame.relation or "any" not in frame.subject.kinds) and definitions.fits((kind,), frame.subject.kinds)
        for frame in frames
    )
    return said or (not frames and phrase.determiner == "a")
