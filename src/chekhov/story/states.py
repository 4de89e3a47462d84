"""States with what they are about, as one: "became fond of Mary", "made Tom afraid of the dog", "got tired of waiting for him". Floor 3.

In: a clause whose verb brings about, shows or finds a state. Out: the clause with the preposition joined to the adjective, where *to be* so is a state between
the two that the library or the story knows; and such a joined state said of somebody, as a clause of its own.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from chekhov.language import tree as t
from chekhov.story.match import match

if TYPE_CHECKING:
    from chekhov.story.definitions import Definitions
    from chekhov.story.pattern import Frame

_IT = t.Pronoun("it")  # whoever it is the state of: it only has to be somebody


def joined_states(definitions: Definitions, clause: t.Clause) -> t.Clause:
    """The clause with each adjective and the preposition right behind it as one state, where they are one."""
    if clause.verb == "be" and not clause.complements and not clause.passive:
        return _in_a_state(clause)
    if clause.verb in ("be", "have") or clause.passive:
        return clause
    parts = clause.complements
    frames = definitions.frames.get(clause.verb, [])
    for at, (state, about) in enumerate(pairwise(parts)):
        if isinstance(state, t.Adjective) and isinstance(about, t.Prep) and _is_one(definitions, frames, state, about):
            whole = replace(state, about=about)
            return replace(clause, complements=(*parts[:at], whole, *parts[at + 2 :]))
    return clause


def _in_a_state(clause: t.Clause) -> t.Clause:
    """ "Was in a hurry": what is else said of how something is done, as what somebody is in."""
    preposition, article, noun = (*(clause.adverbs[-1] if clause.adverbs else "").split(" "), "", "")[:3]
    if article not in ("a", "an"):
        return clause
    state = t.Prep(preposition, t.Noun(article, noun, span=clause.span), clause.span)
    return replace(clause, complements=(state,), adverbs=clause.adverbs[:-1])


def said_to_be(state: t.Adjective) -> t.Clause:
    """A joined state as a clause without a subject: "being fond of Mary"."""
    assert state.about is not None
    parts = (replace(state, about=None), state.about)
    return t.Clause(None, "be", parts, "bare", verb_span=state.span, span=state.span)


def _is_one(definitions: Definitions, frames: list[Frame], state: t.Adjective, about: t.Prep) -> bool:
    """``frames``: those of the verb."""
    if any(state.word in frame.fixed and any(about.word in prep.words for prep in frame.preps) for frame in frames):
        return False  # "becomes engaged to him"
    where = about.phrase.noun if isinstance(about.phrase, t.Noun) else ""
    if where and any(state.word in frame.fixed for frame in frames):
        kind = definitions.kinds.canonical(where)
        if kind is None or definitions.kinds.has_role(kind, "place"):
            return False  # "gets dressed in the dark"
    said = t.Clause(_IT, "be", (state, about))
    known = [frame for frame in definitions.being_frames((state.word, about.word)) if frame.relation]
    return any(not bound.rest and len(bound.slots) > 1 for bound in match(known, said))
