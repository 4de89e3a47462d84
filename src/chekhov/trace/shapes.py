"""What somebody becomes: a pirate, a king, or in body something else, a stag. Floor 5.

In: an event of a verb that the library calls one of becoming (``role: becoming``: its last slot is what, the first that chooses nothing who). Out: kinds, written for
those who learn of it; and who is meant by "the stag" from then on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from chekhov.story.meaning import Act, Holds, IsA, Prop, Same, Term
from chekhov.trace.record import Moment
from chekhov.world.change import Audience, Stamp
from chekhov.world.event import Event
from chekhov.world.log import EVERYONE

if TYPE_CHECKING:
    from chekhov.trace.run import Runner


def became(runner: Runner, event: Event, act: Act, moment: Moment) -> None:
    """ "She becomes a pirate", "he became king": she is one from now on; whoever is called so and nothing else is she. "She turns into an owl": she is
    an owl and no woman, until she turns into something else or back into herself, who she has been all the time."""
    roles = event.verb.roles
    if "becoming" not in roles and "changing back" not in roles:
        return
    names = [slot.name for slot in event.verb.slots]
    if "changing back" in roles:
        for changed in (term for term in event.fillers.values() if isinstance(term, int)):
            _own_again(runner, _who_it_was(runner, changed, "", moment), moment)
        return
    holder = event.fillers.get(next((name for name in names[:-1] if name not in event.verb.chosen_by), names[0]))
    if not isinstance(holder, int):
        return
    form = event.fillers.get(names[-1])
    cast = runner.story.cast
    if not isinstance(form, int):
        return
    if form == holder or (cast[form].named and _in_shape_of(runner, holder, form)):
        _own_again(runner, _is_really(runner, holder, form, moment), moment)
        return
    if cast[form].named:
        return
    kind = _kind(runner, form)
    holder = _who_it_was(runner, holder, kind, moment)
    if runner.world.akin(holder, kind):
        _station(runner, holder, form, act.spans.get(names[-1]) is not None, moment)
    elif _is_shape(runner, event, holder, form, kind):
        witnesses = Audience(moment.witnesses, moment.watchers)
        runner.world.make(IsA(holder, kind), Stamp(moment.index, moment.index, witnesses))
        _called(runner, holder, form, kind, moment)


def _who_it_was(runner: Runner, holder: int, kind: str, moment: Moment) -> int:
    """ "She kisses a frog. The frog turns into a prince": it was he who had been turned into one, and whoever met it has met him."""
    world, figure = runner.world, runner.story.cast[holder]
    if figure.named or figure.group or (kind and world.akin(holder, kind)):
        return holder
    shapes = {one.id: world.shape(one.id) for one in runner.story.cast if one.id not in (holder, *world.actual)}
    alike = [one for one, shape in shapes.items() if shape is not None and world.is_a(holder, shape[0]).status == "yes"]
    if len(alike) != 1 or (kind and not world.akin(alike[0], kind)):
        return holder
    return _is_really(runner, holder, alike[0], moment)


def _in_shape_of(runner: Runner, holder: int, one: int) -> bool:
    """ "The frog turns into Alwin": is it no one in particular, and what he had been turned into?"""
    figure, shape = runner.story.cast[holder], runner.world.shape(one)
    unknown = not (figure.named or figure.group)
    return unknown and shape is not None and runner.world.is_a(holder, shape[0]).status == "yes"


def _is_really(runner: Runner, holder: int, one: int, moment: Moment) -> int:
    """The frog was he all the time: from now on he is meant by it, and he is where it is."""
    if holder == one:
        return one
    world = runner.world
    site = world.site(holder)
    world.actual[holder] = one
    runner.join(one, holder)
    if site is not None:
        there = Stamp(moment.index, moment.index, Audience(moment.witnesses, moment.watchers))
        world.make(Holds((world.place_id, one), (world.place_id, site)), there)
    return one


def _kind(runner: Runner, form: int) -> str:
    figure = runner.story.cast[form]
    return figure.kinds[-1] if figure.kinds else figure.noun


def _is_shape(runner: Runner, event: Event, holder: int, form: int, kind: str) -> bool:
    """Is it a body to be turned into? ("Turns into a side street", "becomes a burden": no.)"""
    world, kinds = runner.world, runner.story.definitions.kinds
    if world.is_place(form) and not world.natures[form].vehicle and not world.is_place(holder):
        return False
    return "transforming" in event.verb.roles or (kinds.has_role(kind, "being") and not kinds.has_role(kind, "person"))


def _station(runner: Runner, holder: int, form: int, told: bool, moment: Moment) -> None:
    """What somebody can be without being turned into it; if they had another shape, it is over."""
    stamp = Stamp(moment.index, moment.index, Audience(EVERYONE))
    figure, kinds = runner.story.cast[form], runner.story.definitions.kinds
    changed = runner.world.shape(holder) is not None
    if changed:
        _set_down(runner, holder, moment)
    if changed or kinds.has_role(figure.noun, "being"):
        runner.world.make(IsA(holder, figure.noun), stamp)
    if told and _new(runner, form, moment):
        if changed:
            runner.world.actual[form] = holder
        else:
            runner.world.make(Same(holder, form), stamp)


def _own_again(runner: Runner, holder: int, moment: Moment) -> None:
    """ "She turns back": she is what she was."""
    shape = runner.world.shape(holder)
    if shape is not None:
        _set_down(runner, holder, moment)
        witnesses = Audience(moment.witnesses, moment.watchers)
        runner.world.make(IsA(holder, shape[0], False), Stamp(moment.index, moment.index, witnesses))


def once_more(runner: Runner, act: Act, prop: Prop, moment: Moment) -> Prop:
    """ "The stag was Corin again", "Corin was human again": said of who had another shape, it says that this is over."""
    if act.presume != "again":
        return prop
    relation = runner.story.definitions.relations.get(str(prop.fluent[0])) if isinstance(prop, Holds) else None
    who: Term | None = None
    match prop:
        case Same(left, right, True) if left == right:
            who = left
        case Holds(fluent, True, True) if relation is not None and "own shape" in relation.roles:
            who = fluent[1]
    shape = runner.world.shape(who) if isinstance(who, int) else None
    if not isinstance(who, int) or shape is None:
        return prop
    _set_down(runner, who, moment)
    return IsA(who, shape[0], False)


def _set_down(runner: Runner, holder: int, moment: Moment) -> None:
    """Nobody carries a prince about in their hand: whoever held the frog stands before him. Nor is he stone any more."""
    world, stone = runner.world, runner.story.definitions.role("stone")
    if stone is not None and world.verdict(Holds((stone.id, holder), True)).status == "yes":
        alike = Stamp(moment.index, moment.index, Audience(moment.witnesses, moment.watchers))
        world.make(Holds((stone.id, holder), False), alike)
    spot, site = world.spot(holder), world.site(holder)
    if spot is not None and site is not None and world.is_mind(spot[1]):
        there = Stamp(moment.index, moment.index, Audience(moment.witnesses, moment.watchers))
        world.make(Holds((world.place_id, holder), (world.place_id, site)), there)


def _new(runner: Runner, form: int, moment: Moment) -> bool:
    """Does the sentence of this moment speak of it for the first time?"""
    item, figure = moment.item, runner.story.cast[form]
    return item is not None and item.line.span.start <= figure.span.start < item.line.span.end


def _called(runner: Runner, holder: int, form: int, kind: str, moment: Moment) -> None:
    """Who is meant by "the stag" from now on: whoever has turned into one, if no other stag has been spoken of before."""
    cast, world, item = runner.story.cast, runner.world, moment.item
    if _new(runner, form, moment) or moment.kind == "rule":
        world.actual[form] = holder
    start = item.line.span.start if item is not None else 0
    alike = [one for one in cast if one.id not in world.actual and kind == one.noun and not (one.named or one.group)]
    if any(one.span.start < start for one in alike):
        return
    for one in alike:
        words = runner.story.sources.text_of(one.span).lower()
        if one.id not in world.acted and one.owner is None and one.described is None and words.startswith("the "):
            world.actual[one.id] = holder
