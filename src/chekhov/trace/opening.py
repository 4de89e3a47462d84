"""What is so before the first scene, as follows from the whole text. Floor 5.

In: a story and its world before anything has happened. Out: who comes into being only later, where the scenes are, what belongs to whom and what lies
where unless said otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from chekhov.language import closed
from chekhov.story.kin import presumed
from chekhov.story.meaning import Act, Figure, Holds, figures_in, put
from chekhov.story.scenes import Scene, Story
from chekhov.trace.record import Moment
from chekhov.world.change import World
from chekhov.world.log import EVERYONE

if TYPE_CHECKING:
    from chekhov.trace.run import Runner


def room_for_scenes(story: Story, scenes: list[Scene], cast: list[Figure]) -> None:
    """Where a scene happens is a place, whatever else is called by its noun (the salt *pan*)."""
    kinds = story.definitions.kinds
    for scene in scenes:
        figure = cast[scene.place] if scene.place is not None else None
        if figure is not None and figure.kinds and figure.described is None:
            if not any(kinds.has_role(kind, role) for kind in figure.kinds for role in ("place", "being", "group")):
                figure.kinds[:] = [place_kind(story)]


def place_kind(story: Story) -> str:
    """What the library calls a place."""
    roles = story.definitions.kinds.roles
    return next((kind for kind, played in roles.items() if "place" in played), "place")


def unborn(story: Story, world: World) -> tuple[int, ...]:
    """Who or what comes into being in the course of the story, in the order in which that is told. (Who cooks the fish that was bought makes nothing,
    nor does who "writes it down".)"""
    verbs = story.definitions.verbs
    if not any(verbs[one].begins for one in story.verbs_told() if one):
        return ()
    told = [act for item in story.sentences() for act in item.acts if not act.hypothetical]
    making = [at for at, act in enumerate(told) if act.kind == "event" and act.verb and verbs[act.verb].begins]
    there = {one for item in story.world if making for act in item.acts for one in figures_in(act.prop)}
    found: list[int] = []
    named, known = set(there), 0  # whom and what those before the act name
    for at in making:
        act, verb = told[at], verbs[told[at].verb]
        if act.perfect or act.before:
            continue
        worked_on = "reworking" in verb.roles or any(_is_known(story, act, slot) for slot in verb.begins)
        if worked_on:
            named.update(one for earlier in told[known:at] for one in figures_in(earlier.prop))
            known = at
        for slot in verb.begins:
            new = act.fillers.get(slot)
            if isinstance(new, int) and (new not in named if worked_on else (new not in there or world.is_mind(new))):
                found.append(new)
    return tuple(found)


def _is_known(story: Story, act: Act, slot: str) -> bool:
    """Is what fills a slot only called *it*?"""
    span = act.spans.get(slot)
    return span is not None and story.sources.text_of(span).lower() in ("it", *closed.PERSONAL)


def give_bits(runner: Runner) -> None:
    """Every mind has a place among those who know something; members share what their group knows."""
    for figure in runner.story.cast:
        if figure.described is None and runner.world.is_mind(figure.id):
            runner.world.log.bit(figure.id)
    for figure in runner.story.cast:
        if figure.part_of is not None:
            runner.join(figure.id, figure.part_of)
        for member in figure.joint:
            runner.join(member, figure.id)


def before_all(runner: Runner, unborn: tuple[int, ...]) -> None:
    """What follows from the whole text before anything happens: who comes into being later is not there yet; "Naito's gun" is with Naito,
    unless said otherwise."""
    exists, held = runner.story.definitions.role("exists"), runner.story.definitions.role("held")
    moment = runner.trace.moments[0]
    for new in unborn if exists is not None else ():
        runner.world.make(Holds((exists.id, new), False), moment.stamp(EVERYONE))  # type: ignore[union-attr]
    _parts_of_places(runner, moment)
    for _, likely in presumed(runner.story.discourse):
        stamp = moment.stamp(EVERYONE)
        stamp.soft = True
        runner.world.make(likely, stamp)
    for figure in runner.story.cast:
        portable = runner.world.has_role(figure.id, "thing") and not any(
            runner.world.has_role(figure.id, role) for role in ("place", "body", "part", "being")
        )
        if (
            figure.owner is not None
            and portable
            and held is not None
            and not _comes_to(runner, figure.id, figure.owner)
        ):
            stamp = moment.stamp()
            stamp.soft = True
            runner.world.make(Holds((runner.world.place_id, figure.id), (held.id, figure.owner)), stamp)


def _comes_to(runner: Runner, thing: int, owner: int) -> bool:
    """Does the story tell how it comes to its owner, who need do nothing for it ("he received his warrant")? Until then they have it not."""
    definitions = runner.story.definitions
    for act in (act for item in runner.story.sentences() for act in item.acts):
        verb = definitions.verbs.get(act.verb) if act.kind == "event" and not act.hypothetical else None
        if verb is None or verb.chosen_by or not any(thing == term for term in act.fillers.values()):
            continue
        for effect in verb.makes:
            held = put(effect, dict(act.fillers))
            if isinstance(held, Holds) and held.truth and held.fluent[1:] == (thing,) and isinstance(held.value, tuple):
                if held.value[1] == owner:
                    return True
    return False


def _told_within(runner: Runner) -> Iterator[tuple[int, int]]:
    """Where scenes happen of which the heading says in what they lie ("the bank in Red Fork"): what they lie in, and the place."""
    names = runner.story.discourse.names
    for scene in runner.story.scenes:
        figure = runner.story.cast[scene.place] if scene.place is not None else None
        _, _, around = figure.label.rpartition(" in ") if figure is not None else ("", "", "")
        outer = names.get(around) if around else None
        if figure is not None and outer is not None and outer != figure.id:
            yield outer, figure.id


def _parts_of_places(runner: Runner, moment: Moment) -> None:
    """ "The harbour of Bristol" is in Bristol, unless said otherwise."""
    place, world = runner.story.definitions.role("place"), runner.world
    assert place is not None
    for owner, one in (
        *_told_within(runner),
        *((owner, one) for (owner, _), one in runner.story.discourse.owned.items()),
    ):
        parts = world.is_place(one) and isinstance(owner, int) and world.is_place(owner)
        if parts and not world.has_role(owner, "vehicle") and not world.has_role(one, "vehicle"):
            stamp = moment.stamp(EVERYONE)
            stamp.soft = True
            world.make(Holds((world.place_id, one), (place.id, owner)), stamp)
