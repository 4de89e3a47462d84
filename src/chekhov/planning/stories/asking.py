"""What somebody asks of another: where somebody is whom they want something of, or to do what they cannot do themselves. Granted or refused, with the reason. Floor 6.

In: a :class:`~chekhov.planning.stories.acting.Prospect`. Out: :class:`~chekhov.planning.stories.telling.Course`. Whoever sides with the asker (friendship, love, service,
kin), owes it to them, or fears them, does it; who has a want of their own that it would spoil, or holds the asker captive, or bears them a grudge, refuses, unless the
asker can do them a favour that is worth more to them: then they do one for the other; of all others nothing is said: a request needs an answer with a reason.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from chekhov.planning.problems.tree import Expression
from chekhov.planning.reference.evaluate import holds
from chekhov.planning.reference.worlds import World, happens, possible, start
from chekhov.planning.stories.acting import Prospect
from chekhov.planning.stories.deeds import STAINING
from chekhov.planning.stories.relevance import keys_of
from chekhov.planning.stories.requests import has_a_grudge
from chekhov.planning.stories.telling import Course, Deed, one_deed, wanting
from chekhov.planning.stories.wants import Want, company, doers_of, sides_of, their_doing, wants_of
from chekhov.story.meaning import Asks, Did, Holds, Prop, Term, Thinks, Verb, figures_in, put, variables
from chekhov.trace.record import Moment, Trace

LOOKED = 4
"""So many open wants of one mind are asked for, the weightiest first."""

Judge = Callable[[tuple[Deed, ...]], bool]


def asked(prospect: Prospect, accept: Judge) -> Iterator[Course]:
    """Requests, then questions; of each asker the first that the story has nothing against."""
    for make in (_requests, _questions, _inquiries):
        for who in prospect.able():
            found = (course for asking in _places(prospect, who) for course in make(asking) if accept(course.deeds))
            course = next(found, None)
            if course is not None:
                yield course


def _places(prospect: Prospect, who: int) -> Iterator[_Asking]:
    """Where somebody may ask: where they are, and then wherever they can go to at once and believe somebody to be."""
    world, closed = start(prospect.rules), prospect.closed
    yield _Asking(prospect, who, world)
    mind, verbs = world.mind(closed.entity[who]), closed.trace.story.definitions.verbs
    there = {mind.value((closed.place, closed.entity[one])) for one in closed.players.minds if one != who}
    for name, deed in closed.deeds.items():
        event, moves = prospect.rules.actions.get(name), verbs[deed.did.verb].moves
        if event is None or moves is None or deed.consenting != (who,) or not possible(event, world):
            continue
        after = happens(event, world)
        if after.value((closed.place, closed.entity[who])) in there:
            yield _Asking(prospect, who, after, deed.did)


@dataclass(frozen=True, slots=True)
class _Asking:
    """Somebody who may ask for something, in the world as it is."""

    prospect: Prospect
    who: int
    world: World
    way: Did | None = None
    """The journey that comes first."""

    def first(self, why: str, want: Want) -> tuple[Deed, ...]:
        """The journey, made for what is then asked."""
        return () if self.way is None else (self.told(self.way, self.who, why, want),)

    def site(self, figure: int) -> int:
        return self.world.value((self.prospect.closed.place, self.prospect.closed.entity[figure]))

    def here(self) -> list[int]:
        """Who is with them and can hear."""
        able = self.prospect.able()
        return [one for one in able if one != self.who and self.site(one) and self.site(one) == self.site(self.who)]

    def met(self, name: str, condition: Expression) -> World | None:
        """The world after a deed that is possible now, if it makes a condition so."""
        event = self.prospect.rules.actions.get(name)
        if event is None or not possible(event, self.world):
            return None
        after = happens(event, self.world)
        return after if holds(self.prospect.closed.problem, condition, (), after) else None

    def verb(self, role: str, forms: tuple[str, ...]) -> Verb | None:
        """The library's verb for a question, a request, a refusal: by its role and the forms of what it takes."""
        verbs = self.prospect.closed.trace.story.definitions.verbs.values()
        return next(
            (one for one in verbs if role in one.roles and tuple(slot.form for slot in one.slots) == forms), None
        )

    def deed(self, verb: Verb, terms: tuple[Term, ...], who: int, why: str, want: Want) -> Deed:
        did = Did(verb.id, tuple((slot.name, term) for slot, term in zip(verb.slots, terms, strict=True)))
        return self.told(did, who, why, want)

    def told(self, did: Did, who: int, why: str, want: Want) -> Deed:
        return one_deed(self.prospect.words, did, who, why, want)

    def name(self, figure: int) -> str:
        return self.prospect.words.term(figure)

    def open_wants(self, most: int) -> Iterator[tuple[Want, Expression]]:
        """What the asker wants, and has not got by coming here."""
        problem, mind = self.prospect.closed.problem, self.world.mind(self.prospect.closed.entity[self.who])
        for want, condition in self.prospect.open_wants(self.who)[:most]:
            if want.of != self.who or company(self.prospect.closed.trace, want):
                continue
            if not isinstance(want.prop, Thinks) and not holds(problem, condition, (), mind):
                yield want, condition

    def bond(self, other: int) -> str:
        """Why somebody would do the asker a favour; nothing, where there is no reason."""
        trace, words = self.prospect.closed.trace, self.prospect.words
        ground = next((ground for friend, ground in sides_of(trace, other, None) if friend == self.who), None)
        return words.say(ground) if ground is not None else _feeling(self.prospect, other, self.who, "obeys")

    def ill_will(self, other: int) -> str:
        """Why somebody would do the asker no favour."""
        prospect = self.prospect
        for relation in prospect.closed.trace.story.definitions.relations.values():
            if relation.moves_along and relation.value_slot is not None:
                held = Holds((relation.fluent_id, self.who), other)
                if prospect.closed.trace.world.verdict(held).status == "yes":
                    return prospect.words.say(held)
        return _feeling(prospect, other, self.who, "grudge")


def _feeling(prospect: Prospect, one: int, other: int, role: str) -> str:
    """A feeling of one towards another that has a role, as a clause."""
    trace = prospect.closed.trace
    for ident in trace.story.definitions.roles.get(role, ()):
        relation = trace.story.definitions.relations.get(ident)
        if relation is not None and len(relation.slots) == 2 and relation.value_slot is None:
            felt = Holds((relation.fluent_id, one, other), True)
            if not relation.when and trace.world.verdict(felt, (one,)).status == "yes":
                return prospect.words.say(felt)
    return ""


def _requests(asking: _Asking) -> Iterator[Course]:
    """To be done by another: one deed of theirs, to which only they need consent, and which meets a want of the asker."""
    prospect, closed = asking.prospect, asking.prospect.closed
    verb = asking.verb("request", ("noun", "noun", "to"))
    if verb is None:
        return
    here = asking.here()
    for want, condition in asking.open_wants(LOOKED):
        bearing = [name for name, deed in closed.deeds.items() if set(keys_of(condition)) & _written(deed.effects)]
        ways = [(closed.deeds[name], after) for name in bearing if (after := asking.met(name, condition)) is not None]
        ways = [(deed, after) for deed, after in ways if not _is_wrong(prospect, deed.did)]  # to ask comes first
        if any(deed.consenting == (asking.who,) for deed, _ in ways):
            continue  # they can do it themselves
        for deed, after in ways:
            other = deed.consenting[0] if len(deed.consenting) == 1 else asking.who
            willing = any(theirs.prop == want.prop for theirs, _, _ in closed.wants.get(other, ()))
            said = any(
                isinstance(term, tuple) for _, term in deed.did.args
            )  # what is to be told is asked as a question
            if other in here and not willing and not said:
                course = _answered(asking, verb, other, deed.did, want, after)
                if course is not None:
                    yield course


def _is_wrong(prospect: Prospect, did: Prop) -> bool:
    """Is it what nobody does for a trifle, and nobody asks for?"""
    return isinstance(did, Did) and not STAINING.isdisjoint(
        prospect.closed.trace.story.definitions.verbs[did.verb].roles
    )


def _written(effects: tuple[Expression, ...]) -> set[tuple[int, ...]]:
    return {key for effect in effects for key in keys_of(effect, written=True)}


def _answered(asking: _Asking, verb: Verb, other: int, did: Did, want: Want, after: World) -> Course | None:
    """The request and its answer."""
    prospect, closed = asking.prospect, asking.prospect.closed
    moved = wanting(prospect.words, asking.who, want)
    before = asking.first(moved, want)
    ask = asking.deed(verb, (asking.who, other, did), asking.who, moved, want)
    spoilt = [
        theirs
        for theirs, condition, _ in closed.wants.get(other, ())
        if holds(closed.problem, condition, (), asking.world) and not holds(closed.problem, condition, (), after)
    ]
    bond, against = asking.bond(other), asking.ill_will(other)
    if (cause := their_doing(closed.trace, other, want.prop)) is not None:
        bond, against = "", prospect.words.say(Did(cause.verb, tuple(cause.fillers.items())), True)
    if bond and not spoilt:
        why = f"{asking.name(asking.who)} has asked for it, and {bond}"
        return Course(prospect.achieved(want.prop), (*before, ask, asking.told(did, other, why, want)))
    if (traded := _traded(asking, other, did, want, after, tuple(spoilt))) is not None:
        return traded
    refuse = asking.verb("refusing", ("noun",))
    if refuse is None or not (spoilt or against):
        return None
    why = wanting(prospect.words, other, spoilt[0]) if spoilt else against
    no = asking.deed(refuse, (other,), other, why, want)
    return Course(f"{asking.name(asking.who)} asks {asking.name(other)} in vain", (*before, ask, no))


def _traded(asking: _Asking, other: int, did: Did, want: Want, after: World, spoilt: tuple[Want, ...]) -> Course | None:
    """A favour for a favour: what the asker could do for the other at once, and is worth more to them than what it spoils."""
    prospect, closed = asking.prospect, asking.prospect.closed
    offer = asking.verb("offering", ("noun", "noun", "to"))
    weights = {one.prop: weight for one, _, weight in closed.wants.get(other, ())}
    for theirs, condition in prospect.open_wants(other) if offer is not None else ():
        if theirs.of != other or weights[theirs.prop] <= sum(weights[one.prop] for one in spoilt):
            continue
        for name, deed in closed.deeds.items():
            event = prospect.rules.actions.get(name)
            if deed.consenting != (asking.who,) or event is None or asking.met(name, condition) is None:
                continue
            if possible(event, after) and holds(closed.problem, condition, (), happens(event, after)):
                assert offer is not None
                moved = wanting(prospect.words, asking.who, want)
                first = asking.deed(offer, (asking.who, other, deed.did), asking.who, moved, want)
                theirs_is = wanting(prospect.words, other, theirs)
                then = asking.told(did, other, f"{theirs_is}; {asking.name(asking.who)} has offered it", theirs)
                paid = asking.told(deed.did, asking.who, f"{asking.name(asking.who)} has offered it", want)
                return Course(prospect.achieved(want.prop), (*asking.first(moved, want), first, then, paid))
    return None


def _questions(asking: _Asking) -> Iterator[Course]:
    """Where somebody is of whom the asker wants something, and does not know it: whoever is there, knows it, and has nothing against the asker, tells."""
    prospect, closed = asking.prospect, asking.prospect.closed
    ask, tell = asking.verb("question", ("noun", "noun", "wh")), asking.verb("answering", ("noun", "noun", "that"))
    place = str(closed.trace.world.place_id)
    manner = closed.trace.story.definitions.role("place")
    if ask is None or tell is None or manner is None:
        return
    mind = asking.world.mind(closed.entity[asking.who])
    for want, _ in asking.open_wants(LOOKED):
        for sought in figures_in(want.prop):
            key = (closed.place, closed.entity.get(sought, 0))
            if sought == asking.who or not asking.world.value(key) or mind.value(key):
                continue
            claim = closed.claim(key, asking.world.value(key))
            if claim is None:
                continue
            for other in asking.here():
                theirs = asking.world.mind(closed.entity[other])
                if other == sought or theirs.value(key) != asking.world.value(key) or asking.ill_will(other):
                    continue
                if closed.trace.world.verdict(claim, (other,)).status != "yes":
                    continue  # they could only guess
                matter = Asks("where", Holds((place, sought), (manner.id, "?")))
                wondering = (
                    f"{wanting(prospect.words, asking.who, want)}, and does not know where {asking.name(sought)} is"
                )
                first = asking.deed(ask, (asking.who, other, matter), asking.who, wondering, want)
                bond = asking.bond(other)
                why = f"{asking.name(asking.who)} has asked {asking.name(other)}" + (f", and {bond}" if bond else "")
                then = asking.deed(tell, (other, asking.who, claim), other, why, want)
                known: Prop = Thinks(asking.who, claim, True, True)
                yield Course(prospect.achieved(known), (*asking.first(wondering, want), first, then))


def _inquiries(asking: _Asking) -> Iterator[Course]:
    """What the asker wants to know (who did it, why, where it is): whoever is there, knows it, has nothing against the asker and would not give themselves away,
    tells."""
    trace, words = asking.prospect.closed.trace, asking.prospect.words
    ask, tell = asking.verb("question", ("noun", "noun", "wh")), asking.verb("answering", ("noun", "noun", "that"))
    for want in wants_of(trace, asking.who) if ask is not None and tell is not None else ():
        matter = _wondered(want)
        if matter is None or want.of != asking.who:
            continue
        held = next(_answers(trace, asking.who, matter), None)
        for other in asking.here():
            claim = next(_answers(trace, other, matter), None)
            if claim in (None, held) or other in figures_in(claim) or asking.ill_will(other):
                continue
            assert ask is not None and tell is not None
            moved = words.say(want.ground)
            first = asking.deed(ask, (asking.who, other, matter), asking.who, moved, want)
            bond = asking.bond(other)
            why = f"{asking.name(asking.who)} has asked {asking.name(other)}" + (f", and {bond}" if bond else "")
            then = asking.deed(tell, (other, asking.who, claim), other, why, want)
            known: Prop = Thinks(asking.who, claim, True, True)
            yield Course(asking.prospect.achieved(known), (*asking.first(moved, want), first, then))


def replies(prospect: Prospect, accept: Judge) -> Iterator[Course]:
    """Who has been asked something in the last scene, and has said nothing since, answers what they know."""
    trace = prospect.closed.trace
    verbs = trace.story.definitions.verbs
    tell = next((one for one in verbs.values() if "answering" in one.roles and _forms(one) == THAT), None)
    spoken: set[Term] = set()
    for moment in reversed(trace.moments) if tell is not None else ():
        if moment.scene != trace.moments[-1].scene:
            return
        asker, hearer, matter = _question(trace, moment)
        if isinstance(asker, int) and isinstance(hearer, int) and isinstance(matter, Asks) and hearer not in spoken:
            course = _reply(prospect, tell, asker, hearer, matter) if hearer in prospect.able() else None
            if course is not None and accept(course.deeds):
                yield course
        spoken |= set(doers_of(trace, moment))


THAT, WH = ["noun", "noun", "that"], ["noun", "noun", "wh"]


def _forms(verb: Verb) -> list[str]:
    return [slot.form for slot in verb.slots][:3]


def _question(trace: Trace, moment: Moment) -> tuple[Term | None, Term | None, Term | None]:
    """Who asks whom what, in a moment that is a question."""
    verb = trace.story.definitions.verbs.get(moment.verb) if moment.verb else None
    if verb is None or "question" not in verb.roles or _forms(verb) != WH:
        return None, None, None
    asker, hearer, matter = (moment.fillers.get(slot.name) for slot in verb.slots[:3])
    return asker, hearer, matter


def _reply(prospect: Prospect, tell: Verb | None, asker: int, hearer: int, matter: Asks) -> Course | None:
    trace, words = prospect.closed.trace, prospect.words
    claim = next(_answers(trace, hearer, matter), None)
    if tell is None or claim is None or has_a_grudge(trace, hearer, asker):
        return None
    known = trace.world.verdict(claim, (asker,)).status == "yes"
    if known or hearer in (figures_in(claim) if _is_wrong(prospect, claim) else ()):
        return None
    did = Did(tell.id, tuple(zip((slot.name for slot in tell.slots), (hearer, asker, claim), strict=False)))
    thinks: Prop = Thinks(asker, claim, True, True)
    want = Want(hearer, thinks, Holds((trace.world.with_id, *sorted((hearer, asker))), True), False, asker)
    why = f"{words.term(asker)} has asked {words.term(hearer)}"
    return Course(prospect.achieved(thinks), (one_deed(words, did, hearer, why, want),))


def _wondered(want: Want) -> Asks | None:
    """The question to which somebody wants to know (or to find out) the answer."""
    match want.prop:
        case Thinks(_, Asks() as matter, True):
            return matter
        case Did(args=args):
            return next((term for _, term in args if isinstance(term, Asks)), None) if len(args) == 2 else None
    return None


def _answers(trace: Trace, who: int, matter: Asks) -> Iterator[Prop]:
    """What somebody holds to be the answer. (A why and a how have none that is a fact.)"""
    world = trace.world
    if not isinstance(matter.prop, (Did, Holds)):
        return
    if isinstance(matter.prop, Holds) and matter.prop.fluent[0] == world.place_id:
        spot = world.spot(matter.prop.fluent[1], (who,))
        if spot is not None:
            yield matter.prop._replace(value=spot)
        return
    for solution in world.solutions(_opened(matter.prop), (who,)):
        claim = put(_opened(matter.prop), solution)
        if not variables(claim):
            yield claim


def _opened(prop: Prop) -> Prop:
    """The clause with a variable for what is asked."""
    return put(prop, {"?": "Asked"})
