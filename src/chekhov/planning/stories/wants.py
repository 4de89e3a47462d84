"""What everybody wants at a moment: stated wants, vows and orders, and what feelings, ties and conditions bring with them. Floor 6.

In: a trace and a moment. Out: :class:`Want`, the stated ones first. Which relations carry wants is data of the library (roles, ``wants:``, ``sides with:``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from chekhov.story.meaning import Did, Every, Holds, Prop, Relation, Term, Thinks, figures_in, put, variables
from chekhov.trace.record import Moment, Trace

STATED = ("want", "vowed", "ordered")
MOST = 40
"""So many wants of one character are looked at, the stated ones first."""


@dataclass(frozen=True, slots=True)
class Want:
    """``who`` would have ``prop`` so (or the deed done). ``ground``: the fact it rests on (the want itself, or "loves", "is a parent of").
    ``stated``: somebody said so; else it goes without saying, as long as the ground holds. ``of``: whose want it was first."""

    who: int
    prop: Prop
    ground: Holds
    stated: bool
    of: int
    root: Holds | None = None
    """The fact that the first's want rests on, where it is another's."""
    told: tuple[Prop, ...] = ()
    """What it is wanted for, where that is no fact that lasts."""

    @property
    def source(self) -> Holds:
        """The fact that the want came with."""
        return self.root or self.ground


def wants_of(trace: Trace, who: int, moment: int | None = None) -> tuple[Want, ...]:
    """What somebody wants at a moment (at the end, if None), stated wants first."""
    own = [want for want in _own(trace, who, moment) if possible(trace, want.prop)]
    foes = _ill_wished(trace, own)
    found = [
        want for want in own if want.stated or not (_kind(trace, want) and foes.intersection(figures_in(want.prop)))
    ]
    shared: list[Want] = []
    for friend, ground in friends_of(trace, who, moment, foes):
        for want in _own(trace, friend, moment):
            if want.stated and possible(trace, want.prop):
                shared.append(Want(who, want.prop, ground, False, friend, want.ground))
    every = {want.prop: want for want in reversed([*found, *shared])}
    order = list(dict.fromkeys(want.prop for want in [*found, *shared]))
    return tuple(every[prop] for prop in order)[:MOST]


def _ill_wished(trace: Trace, wants: list[Want]) -> set[int]:
    """Those whom somebody wants dead, or to whom they mean to do what is dire: tied to them or not, they are no friends."""
    alive, found = trace.story.definitions.role("alive"), set()
    for want in wants:
        if isinstance(want.prop, Did):
            verb = trace.story.definitions.verbs[want.prop.verb]
            if "dire" in verb.roles:
                found |= {one for one in figures_in(want.prop) if trace.world.is_mind(one)}
        elif alive is not None and isinstance(want.prop, Holds):
            if want.prop[:2] == ((alive.fluent_id, want.prop.fluent[1]), "dead"):
                found.update(figures_in(want.prop))
    return found - {want.who for want in wants}


def _kind(trace: Trace, want: Want) -> bool:
    """Is it wanted out of goodwill: because of a tie, or as a kindness?"""
    ground = trace.story.definitions.relations.get(str(want.ground.fluent[0]))
    return ground is not None and bool(ground.sides or "kindness" in ground.roles)


def company(trace: Trace, want: Want) -> bool:
    """Is it only to be with somebody, as friends and kin are? Nobody goes far for it, and no story goes on with it while there is anything else."""
    ground = trace.story.definitions.relations.get(str(want.ground.fluent[0]))
    return not want.stated and ground is not None and "company" in ground.roles


def _own(trace: Trace, who: int, moment: int | None) -> list[Want]:
    return [*_stated(trace, who, moment), *_standing(trace, who, moment)]


def _stated(trace: Trace, who: int, moment: int | None) -> Iterator[Want]:
    world, definitions = trace.world, trace.story.definitions
    for role in STATED:
        for ident in definitions.roles.get(role, ()):
            for fluent in world.log.by_relation.get(definitions.relations[ident].fluent_id, ()):
                entry = world.log.fact(fluent, moment)
                if entry is None or entry.value is not True or world.real(fluent[1]) != who:
                    continue
                ground = Holds(fluent, True)
                for prop in _parts(trace, who, fluent[_wanted(definitions.relations[ident])]):
                    yield Want(who, prop, ground, True, who)


def _wanted(relation: Relation) -> int:
    """Where in a fact the thing, deed or state stands that is wanted; who gave the order, or is to do it, stands there too."""
    clauses = [at for at, slot in enumerate(relation.slots, 1) if slot.form != "noun"]
    return clauses[0] if clauses else 2


def _parts(trace: Trace, who: int, term: object) -> Iterator[Prop]:
    """The single things that are wanted; to want a thing is to want to have it, to want somebody is to want to be with them."""
    match term:
        case Every(items):
            for item in items:
                yield from _parts(trace, who, item)
        case Did(truth=True) | Thinks(truth=True):
            yield term._replace(at="") if isinstance(term, Did) else term
        case Holds() if not variables(term):
            yield term
        case int() if not isinstance(term, bool):
            held, world = trace.story.definitions.role("held"), trace.world
            if world.is_mind(term) and world.real(term) != who:
                yield Holds((world.with_id, *sorted((who, term))), True)
            elif held is not None and not world.is_mind(term) and not world.is_place(term):
                yield Holds((world.place_id, term), (held.id, who))


def _standing(trace: Trace, who: int, moment: int | None) -> Iterator[Want]:
    """What goes without saying for whoever loves, fears, owns, is a captive ..."""
    for relation in trace.story.definitions.relations.values():
        for ground, binding in _holding(trace, relation, who, moment) if relation.wants else ():
            for clause in relation.wants:
                prop = put(clause, binding)
                if variables(prop) or not _sensible(trace, prop) or _beyond(trace, who, prop):
                    continue
                if their_doing(trace, who, prop, moment) is not None:
                    continue
                far = "home" in relation.roles and _far_from(trace, who, prop, moment)
                kept = "owned" in relation.roles and _kept(trace, who, prop, moment)
                if not far and not kept:
                    yield Want(who, prop, ground, False, who)


def _sensible(trace: Trace, prop: Prop) -> bool:
    """Can it be wanted of these? (To have a house is not to carry it; the dead and places are not freed.)"""
    if not isinstance(prop, Holds):
        return True
    subject = prop.fluent[1]
    if isinstance(prop.value, tuple):
        manner = trace.story.definitions.relations[prop.value[0]]
        if "held" in manner.roles:
            return not trace.world.is_place(subject) and not trace.world.is_mind(subject)
        return not is_wide(trace, prop.value[1])  # whoever lives in a country is at home in no one place of it
    return all(trace.world.is_mind(term) for term in prop.fluent[1:])


def their_doing(trace: Trace, who: int, prop: Prop, moment: int | None = None) -> Moment | None:
    """The deed by which somebody chose that it be otherwise, and not for themselves: whoever has locked up a son does not let him out for love of him."""
    if not isinstance(prop, Holds) or prop.fluent[0] in (trace.world.place_id, trace.world.with_id):
        return None
    entry = trace.world.log.fact(prop.fluent, moment)
    if entry is None or entry.cause < 0 or who in prop.fluent[1:] or (entry.value == prop.value) == prop.truth:
        return None
    cause = trace.moments[entry.cause]
    return cause if who in doers_of(trace, cause) else None


def is_wide(trace: Trace, place: Term) -> bool:
    """Is it a region, or a place with a name in which there are houses? Whoever is in one of them does not go to it."""
    world = trace.world
    if world.is_region(place):
        return True
    if not isinstance(place, int):
        return False
    inside = (fluent[1] for fluent in world.log.inside.get(place, ()))
    return trace.story.cast[place].named and any(world.has_role(one, "building") for one in inside)


def _kept(trace: Trace, who: int, prop: Prop, moment: int | None) -> bool:
    """Is what somebody owns where they have put it, or has always been? Only what another has taken, or has, is to be got back."""
    if not isinstance(prop, Holds):
        return False
    world = trace.world
    entry = world.log.fact((world.place_id, prop.fluent[1]), moment)
    if entry is None:
        return True
    with world.at(moment):
        if any(world.is_mind(holder) and world.real(holder) != who for _, holder in world.chain(prop.fluent[1])):
            return False
    told = trace.moments[entry.cause] if entry.cause >= 0 else None
    return told is None or not told.verb or who in doers_of(trace, told)


def doers_of(trace: Trace, moment: Moment) -> list[Term]:
    """Whose deed a moment is."""
    verb = trace.story.definitions.verbs.get(moment.verb) if moment.verb else None
    return [trace.world.real(moment.fillers[name]) for name in verb.chosen_by if name in moment.fillers] if verb else []


def _far_from(trace: Trace, who: int, prop: Prop, moment: int | None) -> bool:
    """Is somebody on a journey: on board, or in another town or country than the place (or was in one when it was last said)? From there one does not simply
    go home."""
    if not isinstance(prop, Holds) or not isinstance(prop.value, tuple):
        return False
    world, home = trace.world, prop.value[1]
    with world.at(moment):
        there = {where for _, where in world.chain(home) if world.is_region(where)}
        if any(isinstance(where, int) and world.has_role(where, "vehicle") for _, where in world.chain(who)):
            return True
    back = _ways_back(trace, who, moment)
    if not there:
        return _has_come_far(trace, home, back)
    for here in back:
        regions = {where for where in here if world.is_region(where)}
        if home in here or regions:
            return home not in here and regions.isdisjoint(there)
    return False


def _has_come_far(trace: Trace, home: Term, back: Iterator[list[Term]]) -> bool:
    """Has somebody come from one town or country to another, and not been home since? (Where it lies nobody has said.)"""
    latest: set[Term] = set()
    for here in back:
        if home in here:
            return False
        named = {where for where in here if trace.world.is_region(where) and trace.story.cast[int(where)].named}  # type: ignore[arg-type]
        if latest and named and latest.isdisjoint(named):
            return True
        latest = latest or named
    return False


def _ways_back(trace: Trace, who: int, moment: int | None) -> Iterator[list[Term]]:
    """Where somebody is, place within place, then where they were before that, and so on back. (Of "the consulate" nobody says in which town it is: the scene plays in
    one.)"""
    world, scenes = trace.world, trace.story.scenes
    for entry in world.log.backwards((world.place_id, who), moment):
        with world.at(entry.moment):
            here = [where for _, where in world.chain(who)]
            scene = trace.moments[entry.moment].scene if entry.moment >= 0 else -1
            around = scenes[scene].place if scene >= 0 else None
            if around is not None and here and not any(world.is_region(where) for where in here):
                here += [around, *(where for _, where in world.chain(around))]
            yield here


def _beyond(trace: Trace, who: int, prop: Prop) -> bool:
    """Is nobody to be with, at home with, or free any more, because they are dead, as far as somebody knows? (Whether they live is asked all the same.)
    Nor is anything done to them but what is done to the dead: they are buried and mourned."""
    world, alive = trace.world, trace.story.definitions.role("alive")
    if alive is None:
        return False
    if isinstance(prop, Did):
        figures: Iterable[int] = (one for one in living(trace, alive, prop) if one != who)
    elif not isinstance(prop, Holds) or prop.fluent[0] == alive.fluent_id or not prop.truth:
        return False
    else:
        figures = (one for one in figures_in(prop) if one != who)
    others = [one for one in figures if world.is_mind(one)]
    return any(world.verdict(Holds((alive.fluent_id, one), "dead"), (who,)).status == "yes" for one in others)


def living(trace: Trace, alive: Relation, did: Did) -> Iterator[int]:
    """Those to whom a deed is done that is for the living."""
    verb = trace.story.definitions.verbs[did.verb]
    dead = {
        need.fluent[1]
        for need in verb.needs
        if isinstance(need, Holds) and need[:2] == ((alive.fluent_id, need.fluent[1]), "dead")
    }
    for slot in verb.slots:
        term = dict(did.args).get(slot.name)
        bodily = any(trace.story.definitions.kinds.has_role(kind, "body") for kind in slot.kinds)
        if isinstance(term, int) and slot.reach != "mention" and not bodily and slot.name not in dead:
            yield term


def possible(trace: Trace, prop: Prop) -> bool:
    """Could it be so yet? Nobody is married to two: what can be of one only, and is of somebody else, is out of reach."""
    if not isinstance(prop, Did):
        return True
    verb = trace.story.definitions.verbs[prop.verb]
    made = [put(effect, dict(prop.args)) for effect in verb.makes]
    return not any(_taken(trace, one) for one in made if isinstance(one, Holds) and one.truth)


def _taken(trace: Trace, made: Holds) -> bool:
    relation = trace.story.definitions.relations.get(str(made.fluent[0]))
    if relation is None or not relation.symmetric or not relation.one or variables(made):
        return False
    pair = _parties(trace, relation, made.fluent, made.value)
    for fluent in trace.world.log.by_relation.get(relation.fluent_id, ()):
        entry = trace.world.log.fact(fluent)
        if entry is not None and entry.value not in (None, False):
            two = _parties(trace, relation, fluent, entry.value)
            if len(two) == 2 and len(two & pair) == 1:
                return True
    return False


def _parties(trace: Trace, relation: Relation, fluent: tuple[Term, ...], value: object) -> set[object]:
    """Those of whom a relation holds."""
    terms = [*fluent[1:], *([value] if relation.value_slot is not None else [])]
    return {trace.world.real(term) for term in terms}  # type: ignore[arg-type]


def _holding(trace: Trace, relation: Relation, who: int, moment: int | None) -> Iterator[tuple[Holds, dict[str, Term]]]:
    """The cases in which a relation holds of somebody: the fact, and who fills its slots. A condition of one slot concerns everybody."""
    world, names = trace.world, [slot.name for slot in relation.slots]
    if len(names) == 1:
        value = relation.default if isinstance(relation.default, str) else True
        yield Holds((relation.fluent_id, who), value if value is not None else True), {names[0]: who}
        return
    with world.at(moment):
        free = {name: f"Other{number}" for number, name in enumerate(names[1:], 1)}
        asked = trace.story.definitions.holds(relation, {names[0]: who, **free}, None)
        if not isinstance(asked, Holds):
            return
        path = (who,) if relation.when else ()  # what follows from other things, follows from what one holds of them
        for solution in list(world.solutions(asked, path))[:20]:
            others = {name: world.real(solution.get(variable, "")) for name, variable in free.items()}
            if all(isinstance(other, int) and other != who for other in others.values()):
                binding: dict[str, Term] = {names[0]: who, **others}
                ground = trace.story.definitions.holds(relation, binding, None)
                assert isinstance(ground, Holds)
                if not path or (world.verdict(ground, path).status == "yes" and not _merely_said(trace, ground, who)):
                    yield ground, binding


def _merely_said(trace: Trace, ground: Holds, who: int) -> bool:
    """Does it rest on a deed of their own that they never did? Whatever they were told: of themselves they know better."""
    cases = list(cases_of(trace, ground, who))
    return bool(cases) and all(any(_is_slander(trace, part, who) for part in parts) for parts in cases)


def _is_slander(trace: Trace, part: Prop, who: int) -> bool:
    if not isinstance(part, Did) or not part.truth:
        return False
    given = dict(part.args)
    doers = [given.get(name) for name in trace.story.definitions.verbs[part.verb].chosen_by]
    return who in doers and trace.world.verdict(part).status != "yes"


def cases_of(trace: Trace, ground: Holds, who: int) -> Iterator[tuple[Prop, ...]]:
    """The facts from which a relation that is defined follows, in what somebody believes: case by case."""
    relation = trace.story.definitions.relations.get(str(ground.fluent[0]))
    if relation is None:
        return
    binding = dict(zip([slot.name for slot in relation.slots], ground.fluent[1:], strict=False))
    for way in relation.when:
        bound = put(way, binding)
        for solution in islice(trace.world.solutions(bound, (who,)), 20):
            whole: Prop = put(bound, solution)
            yield whole.items if isinstance(whole, Every) else (whole,)


def friends_of(trace: Trace, who: int, moment: int | None, foes: set[int] | None = None) -> Iterator[tuple[int, Holds]]:
    """Whose wants somebody makes their own, and why: with whom they side, and wish no ill (``foes``: whom they do, where that is known)."""
    ill = _ill_wished(trace, _own(trace, who, moment)) if foes is None else foes
    yield from ((friend, ground) for friend, ground in sides_of(trace, who, moment) if friend not in ill)


def sides_of(trace: Trace, who: int, moment: int | None) -> Iterator[tuple[int, Holds]]:
    """With whom somebody sides, and why: whom they have at heart, or have said that they would help."""
    for relation in trace.story.definitions.relations.values():
        for ground, binding in _holding(trace, relation, who, moment) if relation.sides else ():
            friend = binding.get(relation.sides)
            if isinstance(friend, int) and trace.world.is_mind(friend):
                yield friend, ground
    for want in _stated(trace, who, moment):
        if isinstance(want.prop, Did) and "helping" in trace.story.definitions.verbs[want.prop.verb].roles:
            for friend in figures_in(want.prop):
                if friend != who and trace.world.is_mind(friend):
                    yield friend, want.ground
