"""Whom and what a plan can be about: the few beings, things and places that matter to what is wanted. Floor 6.

In: a trace, a moment, and the figures that must be there. Out: :class:`Players`. What is left out is counted, so that it can be said.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from chekhov.planning.stories.wants import doers_of, is_wide
from chekhov.story.meaning import Holds, figures_in
from chekhov.trace.record import Trace

MINDS, DEAD, THINGS, PLACES = 6, 2, 8, 8
"""So many beings (of the dead among them), things and places at most take part in one problem."""
NEARBY = 3
"""Where fewer places matter, those around them are taken on up to this number: somewhere to go."""
_OTHER = ("being", "group", "place", "event", "information", "time", "power", "body", "part")
_NOT_CARRIED = ("body", "part", "event", "information", "time", "place", "power")


@dataclass(frozen=True, slots=True)
class Players:
    """Figures by what they are, those that matter most first. ``left_out``: how many beings there was no room for."""

    minds: tuple[int, ...]
    things: tuple[int, ...]
    places: tuple[int, ...]
    left_out: int = 0

    def __contains__(self, figure: object) -> bool:
        return figure in self.minds or figure in self.things or figure in self.places

    @property
    def all(self) -> tuple[int, ...]:
        return (*self.minds, *self.things, *self.places)


def players_of(trace: Trace, core: Iterable[int], moment: int | None = None) -> Players:
    """Whoever and whatever is named in ``core``, and those nearest to them: by place, then by who was spoken of last."""
    world = trace.world
    core = [_own_self(trace, real) for figure in core if isinstance(real := world.real(figure), int)]
    last = _last_told(trace, moment)
    with world.at(moment):
        minds = [one.id for one in trace.story.cast if _takes_part(trace, one.id, last) and world.is_mind(one.id)]
        acted = {term for one in trace.moments for term in doers_of(trace, one)}
        minds = [one for one in minds if one in core or one in acted or _by_itself(trace, one)]
        minds = [one for one in minds if not world.is_place(one) and _own_self(trace, one) == one]
        minds = [one for one in minds if one in core or not _has_passed_by(trace, one, last[one], moment)]
        lately = {one for one, when in last.items() if _is_late(trace, when, moment)} | _present(trace, moment)
        sites = {world.site(figure) for figure in core if world.is_mind(figure)} - {None}
        minds.sort(
            key=lambda one: (
                one not in core,
                trace.story.cast[one].group or world.has_role(one, "group"),
                one not in lately or _is_dead(trace, one),
                world.site(one) is None,
                world.site(one) not in sites,
                -last.get(one, -1),
                one,
            )
        )
        dead = [one for one in minds[:MINDS] if _is_dead(trace, one)][:DEAD]
        chosen = [one for one in minds if one in dead or not _is_dead(trace, one)]
        chosen = [*[one for one in chosen if one not in dead][: MINDS - len(dead)], *dead]
        things = [one.id for one in trace.story.cast if _is_thing(trace, one.id, last, one.id in core)]
        here = {world.site(one) for one in chosen}
        near = {one: any(where in chosen or where in here for _, where in world.chain(one)) for one in things}
        things = [one for one in things if one in core or world.chain(one)]
        things.sort(key=lambda one: (one not in core, not near[one], -last.get(one, -1), one))
        things = things[:THINGS]
        return Players(tuple(chosen), tuple(things), _places(trace, core, chosen, things), len(minds) - len(chosen))


def _by_itself(trace: Trace, figure: int) -> bool:
    """Is it somebody, and not only a word ("did not tell anybody", "like a schoolboy")? Who is named, and of whom it is known what they are; or who is somewhere."""
    entry = trace.story.cast[figure]
    return (entry.named and bool(entry.kinds)) or trace.world.site(figure) is not None


def _own_self(trace: Trace, figure: int) -> int:
    """Who somebody is: of all that they have been called, the one with a name ("the witness" was Holmes)."""
    cast, guises = trace.story.cast, [one for one in trace.world.guises((), figure) if isinstance(one, int)]
    return figure if cast[figure].named else next((one for one in sorted(guises) if cast[one].named), figure)


def _has_passed_by(trace: Trace, figure: int, when: int, moment: int | None) -> bool:
    """Is it somebody without a name ("a policeman") of whom nothing has been heard for a whole scene? The story has gone on without them."""
    entry, now = trace.story.cast[figure], trace.moments[-1 if moment is None else moment].scene
    return (
        not entry.named and not entry.group and trace.moments[when].scene < now - 1 and trace.moments[when].scene >= 0
    )


def _is_late(trace: Trace, when: int, moment: int | None) -> bool:
    """Is it a moment of the last scene?"""
    last = trace.moments[-1 if moment is None else moment] if trace.moments else None
    return last is not None and last.scene >= 0 and trace.moments[when].scene == last.scene


def _present(trace: Trace, moment: int | None) -> set[int]:
    """Who is said to be there in the last scene."""
    last = trace.moments[-1 if moment is None else moment] if trace.moments else None
    here = trace.story.scenes[last.scene].present if last is not None and last.scene >= 0 else ()
    return {real for one in here if isinstance(real := trace.world.real(one), int)}


def _is_dead(trace: Trace, figure: int) -> bool:
    alive = trace.story.definitions.role("alive")
    return alive is not None and trace.world.verdict(Holds((alive.fluent_id, figure), "dead")).status == "yes"


def _last_told(trace: Trace, moment: int | None) -> dict[int, int]:
    """The moment at which each figure was spoken of last."""
    found: dict[int, int] = {}
    for one in trace.moments[: None if moment is None else moment + 1]:
        for term in (*one.fillers.values(), *(figures_in(one.act.prop) if one.act is not None else ())):
            if isinstance(term, int) and not isinstance(term, bool):
                found[trace.world.real(term) if isinstance(trace.world.real(term), int) else term] = one.index  # type: ignore[index]
    return found


def _takes_part(trace: Trace, figure: int, last: dict[int, int]) -> bool:
    """Is it somebody or something of the story by itself, that exists now?"""
    world, entry = trace.world, trace.story.cast[figure]
    if entry.none or entry.unnamed or entry.described is not None or figure in world.actual or figure not in last:
        return False
    if entry.part_of is not None or (entry.number or 1) > 1 or not (entry.named or entry.noun or entry.label):
        return False
    exists = trace.story.definitions.role("exists")
    return exists is None or world.verdict(Holds((exists.id, figure), True)).status != "no"


def _is_thing(trace: Trace, figure: int, last: dict[int, int], wanted: bool) -> bool:
    """Is it something that can be had: of such a kind, or of a kind of which nothing is known, where somebody wants it?"""
    world = trace.world
    return (
        _takes_part(trace, figure, last)
        and (world.has_role(figure, "thing") or (wanted and not any(world.has_role(figure, one) for one in _OTHER)))
        and (not any(world.has_role(figure, role) for role in _NOT_CARRIED) or _is_carried(trace, figure))
        and not world.is_mind(figure)
        and not trace.story.cast[figure].plural
    )


def _is_carried(trace: Trace, figure: int) -> bool:
    """Has somebody taken it, or laid it somewhere (a report is news, and paper)?"""
    manner, held = trace.story.definitions.relations, trace.story.definitions.role("held")
    values = (one.value for one in trace.world.log.history((trace.world.place_id, figure)))
    return held is not None and any(isinstance(one, tuple) and one[0] in manner for one in values)


def _places(trace: Trace, core: list[int], minds: list[int], things: list[int]) -> tuple[int, ...]:
    """The places where these are, or are held to be by one of them, those that are named, and where the beings are at home."""
    world = trace.world
    found: dict[int, None] = {}
    for figure in core:
        if world.is_place(figure):
            found[figure] = None
            if world.is_region(figure):
                inside = (fluent[1] for fluent in world.log.inside.get(figure, ()))
                found.update((one, None) for one in inside if isinstance(one, int) and world.is_place(one))
    for path in ((), *((mind,) for mind in minds)):
        for figure in (*core, *minds, *things):
            site = world.site(figure, path)
            if site is not None:
                found[site] = None
    found.update((one, None) for one in _homes(trace, minds))
    real = [one for one in found if not is_wide(trace, one) and not world.has_role(one, "vehicle")]
    real += [one for one in _nearby(trace, real) if one not in found]
    return tuple(real[: max(NEARBY, min(len(found), PLACES))])


def _homes(trace: Trace, minds: list[int]) -> Iterator[int]:
    """Where these are said to live."""
    world, home = trace.world, trace.story.definitions.role("home")
    for fluent in world.log.by_relation.get(home.fluent_id, ()) if home is not None else ():
        entry, place = world.log.fact(fluent), world.real(fluent[-1])
        if entry is not None and entry.value is True and world.real(fluent[1]) in minds and isinstance(place, int):
            yield place


def _nearby(trace: Trace, places: list[int]) -> list[int]:
    """The named places around these: of the same town, or of the same house."""
    world = trace.world
    around = {where for one in places for _, where in world.chain(one)[:1]}
    return [
        one.id
        for one in trace.story.cast
        if not one.unnamed and one.described is None and not one.plural
        and world.is_place(one.id) and not world.is_region(one.id)
        and any(where in around for _, where in world.chain(one.id)[:1])
    ]  # fmt: skip
