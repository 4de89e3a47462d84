"""The order in which the sentences of one scene happen. Floor 5.

In: a scene. Out: its sentences, what was yesterday before what is this morning, and how things stand before what changes them. (The order of the scenes
is in `order`.)
"""

from __future__ import annotations

from chekhov.language.closed import DAY_ORDER
from chekhov.story.meaning import Act, Holds, Term
from chekhov.story.scenes import Scene, SentenceItem
from chekhov.world.change import World


def in_order(scene: Scene, world: World, placed: bool) -> list[SentenceItem]:
    """The sentences of a scene as they happen. In a text without headings, where a thing stands that nobody moves is so from the beginning on.
    ``placed``: the scene says where it is."""
    items = _in_order_of_day(scene.sentences)
    if scene.title or placed:
        return items
    moved = {term for item in items for act in item.acts for term in _displaced(act, world)}
    standing = [item for item in items if item.acts and all(_stands(act, moved, world) for act in item.acts)]
    return [*standing, *(item for item in items if item not in standing)]


def _displaced(act: Act, world: World) -> list[Term]:
    """What an event puts somewhere else."""
    verb = world.definitions.verbs.get(act.verb)
    effects = (*verb.makes, *verb.usually) if verb is not None else ()
    names = [item.fluent[1] for item in effects if isinstance(item, Holds) and item.fluent[0] == world.place_id]
    return [act.fillers[str(name)] for name in names if name in act.fillers]


def _stands(act: Act, moved: set[Term], world: World) -> bool:
    """Does it say in what place a thing stands that nobody moves?"""
    prop = act.prop
    if act.kind != "state" or act.hypothetical or act.presume or act.times or not isinstance(prop, Holds):
        return False
    thing, where = prop.fluent[1], prop.value[1] if isinstance(prop.value, tuple) else None
    return (
        prop.truth
        and prop.fluent[0] == world.place_id
        and world.is_place(where)  # type: ignore[arg-type]
        and world.has_role(thing, "thing")
        and not world.is_mind(thing)
        and thing not in moved
    )


def _in_order_of_day(items: list[SentenceItem]) -> list[SentenceItem]:
    """Sentences in the order in which they happen: what was yesterday before what is this morning, whichever is told first. A sentence without such
    words goes on from the one before it."""
    rank, ranks = -1, []
    for item in items:
        said = [words for act in item.acts for words in act.times]
        rank = next((DAY_ORDER[words] for words in said if words in DAY_ORDER), rank) if said else rank
        ranks.append(rank)
    if ranks == sorted(ranks):
        return items
    return [items[index] for index in sorted(range(len(items)), key=lambda index: ranks[index])]
