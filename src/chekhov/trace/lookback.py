"""Looks back in the words of time: "Before he died, he gave Milan the watch", told when he is dead. Floor 5.

In: the acts of a sentence, as the story stands. Out: the same acts, in their places: what has happened already does not happen again, and what the sentence
puts before it lies before. Only where it could not happen now: a clause with *before* names what is still to come as often as what is over.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from chekhov.story.meaning import Act, put, variables

if TYPE_CHECKING:
    from chekhov.trace.run import Runner
    from chekhov.world.change import World

OVER, BEFORE = "over", "looking back"  # what has come about already; what the sentence puts before that
_AGO = re.compile(
    r"\b(?:(?:days|weeks|months|years?|decades|centur(?:y|ies)|ages) ago|long ago|long before)\b", re.IGNORECASE
)
_EARLIER = re.compile(r"\b(?:before|earlier|previously)\b", re.IGNORECASE)


def opening(runner: Runner) -> int:
    """The last moment before the story begins to happen: what its World says is so then."""
    return next((one.index for one in runner.trace.moments if one.scene >= 0), 0) - 1


def placed(runner: Runner, acts: Sequence[Act]) -> Sequence[Act]:
    """The acts of a sentence: those that are over marked so, and the others of the sentence put before them."""
    if not any(act.presume or act.whens or act.times for act in acts):
        return acts
    over = {index for index, act in enumerate(acts) if _is_over(runner, act)}
    found: list[Act] = []
    for index, act in enumerate(acts):
        if index in over:
            found.append(replace(act, presume=OVER))
        elif (
            act.kind == "event"
            and not act.before
            and (over or _is_background(runner, act) or (_says_earlier(act) and runner.breaks(act)))
        ):
            found.append(replace(act, before=True, presume=act.presume or BEFORE))
        else:
            found.append(act)
    return found if over or any(new is not old for new, old in zip(found, acts, strict=True)) else acts


def open_acts(runner: Runner, acts: Sequence[Act]) -> list[Act]:
    """The acts that still have to fit how things stand."""
    new = placed(runner, acts)
    return [act for act, old in zip(new, acts, strict=True) if act is old]


def _is_over(runner: Runner, act: Act) -> bool:
    """Has this come about already, so that it could not again (he dies, who is dead), or is it no longer so (she was still alive)?"""
    if act.hypothetical:
        return False
    if act.presume == "still then":
        return act.kind == "state" and runner.breaks(act)
    if act.presume != "before that" or act.kind != "event" or not act.verb or not runner.breaks(act):
        return False
    verb = runner.story.definitions.verbs[act.verb]
    made = [put(effect, act.fillers) for effect in verb.makes]
    return any(not variables(effect) for effect in made) and all(
        runner.world.verdict(effect).status == "yes" for effect in made if not variables(effect)
    )


def earlier_occasion(world: World, act: Act, since: int) -> int | None:
    """The moment of an earlier scene at which an act says that it happened: "during the fight", where the fight was fought before the scene
    (which begins at ``since``) and not in it."""
    nouns = world.definitions.event_nouns
    for beside in act.beside:
        named = [world.cast[figure].noun for figure in beside.figures] if beside.words == "during" else []
        verbs = {entry.verb for noun in named for entry in nouns.get(noun, ())}
        told = [deed.moment for verb in verbs for deed in world.deeds.get(verb, ())]
        if told and max(told) < since:
            return max(told)
    return None


def _is_background(runner: Runner, act: Act) -> bool:
    """Is it what happened long before a scene that has begun, and so elsewhere ("Crane cheated her father years ago")? A tale may open so."""
    begun = runner.placed or len(runner.trace.moments) > runner.scene_start + 1
    return begun and not act.perfect and any(_AGO.search(words) for words in (*act.whens, *act.times))


def _says_earlier(act: Act) -> bool:
    """Do its words of time put it before something that was told ("before the fire", "an hour earlier")?"""
    return any(_EARLIER.search(words) for words in (*act.whens, *act.times))
