"""The dead who walk: who has a ghost acts as that ghost, while the body lies where it lies. Floor 5.

In: an event's verb and its fillers. Out: the fillers, with a ghost in the place of the dead one. (Whoever *is* a ghost acts themselves: the library's conditions
say so.)
"""

from __future__ import annotations

from chekhov.story.meaning import Holds, Term, Verb
from chekhov.world.change import World


def as_ghosts(world: World, verb: Verb, fillers: dict[str, Term], scene: int | None) -> dict[str, Term]:
    """ "Aldous tells Corin", where Aldous is dead and his ghost has appeared: the ghost does. So it is with all
    that is told of him where the ghost is and the body is not. ``scene``: the place of the scene."""
    ghost = world.definitions.role("ghost")
    if ghost is None or not world.log.by_relation.get(ghost.fluent_id):
        return fillers
    found = dict(fillers)
    for slot in verb.slots:
        dead = fillers.get(slot.name)
        bodily = slot.reach == "mention" or _of_the_body(world, verb, slot.name)
        figure = world.ghost_of(dead) if isinstance(dead, int) and not bodily else None
        if isinstance(dead, int) and figure is not None and figure not in fillers.values() and is_dead(world, dead):
            if slot.name in verb.chosen_by or _walks(world, figure, dead, scene):
                found[slot.name] = figure
    return found


def _of_the_body(world: World, verb: Verb, slot: str) -> bool:
    """Does a verb befall the dead as such ("brings him back to life"), or nobody but the living ("marries him")?"""
    alive = world.definitions.role("alive")
    return alive is not None and any(
        isinstance(need, Holds) and need.fluent == (alive.fluent_id, slot) for need in verb.needs
    )


def is_dead(world: World, figure: int) -> bool:
    """Is somebody dead, and neither a ghost nor otherwise about?"""
    act = world.definitions.role("act")
    alive = world.definitions.role("alive")
    if act is None or alive is None or world.verdict(Holds((act.id, figure), True)).status != "no":
        return False
    return world.verdict(Holds((alive.fluent_id, figure), alive.values[0])).status == "no"


def _walks(world: World, ghost: Term, dead: int, scene: int | None) -> bool:
    """Is the ghost at the place of the scene, and the dead one not?"""
    return scene is not None and world.site(ghost) == scene and world.site(dead) != scene
