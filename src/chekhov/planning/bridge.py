"""Bridges: the cheapest unsaid events that would have made a need hold, in the time there is. Floor 6.

In: a trace and a need that is broken. Out: a :class:`Bridge` with its price in stretches, or the statement that none was found and what was searched.
Price 0 is free (it goes without saying). The search is :mod:`chekhov.planning.unsaid.search`, over what the library's ordinary entries bring about; here stands what
time there is, and what the story itself has to say of it: scenes that happen at the same time, journeys of which it tells how long they take, what is only told later.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from itertools import chain

from chekhov.language.words import gerund
from chekhov.planning.held import held_since, is_along, walks_alone
from chekhov.planning.journeys import Journey, journey, stated, told_early
from chekhov.planning.reasons import lacking
from chekhov.planning.unsaid.events import Events, Unsaid, unsaid_words
from chekhov.planning.unsaid.search import STEPS, Found, NotFound, cheapest
from chekhov.story.meaning import Every, Holds, Prop, Term, Thinks
from chekhov.trace.record import Need, Trace
from chekhov.trace.saying import names_of
from chekhov.world import presence
from chekhov.world.log import EVERYONE, Entry

SAME_TIME = "the two scenes happen at the same time"
OUT_OF_REACH = "whoever is held captive cannot fetch it"
UNTOLD_WAY = "the journey would have to lie within the scene"
HIDDEN = "it is hidden, and nobody shows them where"
NO_TIME = "there is no time for it within the scene"
_HOURS = 5  # nobody goes to another town and comes back within so few
MENTIONED = 6
"""So many kinds of events are named that were looked at in vain."""


@dataclass(frozen=True, slots=True)
class Bridge:
    """``price``: None where there is no bridge. ``unsaid``: what would have had to happen. ``why``: why there is none, or why it costs.
    ``lacks``: what a traveller lacks for a long journey. ``reasons``: the moments at which the story says what stands in the way.
    ``searched``: where there is none, how far was looked for one. ``untold``: what somebody would have had to be told by nobody knows whom."""

    price: int | None
    unsaid: tuple[Unsaid, ...] = ()
    why: str = ""
    lacks: tuple[str, ...] = ()
    reasons: tuple[int, ...] = ()
    searched: str = ""
    untold: Thinks | None = None

    @property
    def says(self) -> bool:
        """Does it name anything that would have had to happen?"""
        return bool(self.unsaid) or self.untold is not None

    def events(self, trace: Trace) -> tuple[str, ...]:
        """What would have had to happen, a clause each. (Most bridges are never spoken of.)"""
        if self.untold is not None:
            words = names_of(trace)
            return (f"somebody tells {words.term(self.untold.who)} that {words.say(self.untold.prop, True)}",)
        return unsaid_words(trace, self.unsaid)


def bridge(trace: Trace, need: Need) -> Bridge:
    """The cheapest bridge for a broken need."""
    return in_the_end(trace, need, at_the_time(trace, need))


def at_the_time(trace: Trace, need: Need) -> Bridge:
    """The cheapest bridge for a broken need, by what the story has told until then."""
    if need.about in ("truth", "rule", "existence") or not isinstance(need.prop, (Holds, Thinks)):
        return Bridge(None)
    return _Bridging(trace, need).bridge()


def in_the_end(trace: Trace, need: Need, bridged: Bridge) -> Bridge:
    """A bridge as the whole story lets it stand: what it shows somebody being told later, nobody has told them before."""
    later = _learns_later(trace, need.prop.who, need) if need.is_to_know and isinstance(need.prop, Thinks) else None
    if later is None:
        return bridged
    shown = "being told would do, but the story shows it only later"
    return replace(bridged, price=None, why=f"later:{later}", searched=shown)


@dataclass(slots=True)
class _Bridging:
    trace: Trace
    need: Need

    def bridge(self) -> Bridge:
        need, prop = self.need, self.need.prop
        if need.is_to_know:
            assert isinstance(prop, Thinks)
            return self._told(prop)
        if not isinstance(prop, Holds):
            return Bridge(None)
        if prop.truth and isinstance(prop.value, tuple) and not self._is_hold(prop):
            return self._journey(prop)
        found = self._search(prop)
        if isinstance(found, NotFound):
            return self._none(found)
        if prop.truth and isinstance(prop.value, tuple) and (self._came_upon(prop) or self._put_it_there(prop)):
            return self._found(found, 0)
        if prop.truth and prop.fluent[0] == self.trace.world.with_id and len(prop.fluent) == 3:
            return self._met(prop, found)
        overlapping, spatial = _overlapping(self.trace, need), isinstance(prop.value, tuple) and prop.truth
        hurried = need.within_scene and (spatial or need.about != "assertion")
        if (hurried or overlapping) and not all(event.instant for event in found.events):
            return self._found(found, None, SAME_TIME if overlapping else NO_TIME)
        if not found.price and self._is_kept(prop):
            return self._found(found, 1, "whoever has tied them up is there")
        if spatial and not found.price and self._is_hidden_from(prop):
            return self._found(found, 1, HIDDEN)
        return self._found(found, found.price, next((event.why for event in found.events if event.why), ""))

    def _is_kept(self, prop: Holds) -> bool:
        """Is somebody to have their hands free who was tied up by one who is there?"""
        trace, relation = self.trace, self.trace.story.definitions.relations.get(str(prop.fluent[0]))
        if relation is None or not {"grasp", "fettered"} & set(relation.roles):
            return False
        for entry in self.need.evidence:
            tied = trace.moments[entry.cause]
            verb = trace.story.definitions.verbs.get(tied.verb)
            doers = [tied.fillers.get(slot) for slot in verb.chosen_by] if verb is not None else []
            if any(isinstance(one, int) and is_along(trace, self.need, one) for one in doers):
                return True
        return False

    def _is_hold(self, prop: Holds) -> bool:
        assert isinstance(prop.value, tuple)
        return bool({"held", "worn"} & set(self.trace.story.definitions.relations[prop.value[0]].roles))

    def _is_hidden_from(self, prop: Holds) -> bool:
        """Has somebody hidden the thing, and does whoever is to have it not know where, and had to do with what it is in neither?"""
        world, hidden = self.trace.world, self.trace.story.definitions.role("hidden")
        thing, who = prop.fluent[1], prop.value[1] if isinstance(prop.value, tuple) else None
        if hidden is None or not isinstance(who, int):
            return False
        with world.at(max(0, self.need.moment - 1)):
            spot = world.spot(thing)
            told = world.verdict(Holds((hidden.fluent_id, thing), True))
            if spot is None or told.status != "yes":
                return False
            since = max((entry.moment for entry in told.evidence), default=0)
            if any(
                {who, spot[1]} <= {*moment.fillers.values()} for moment in self.trace.moments[since : self.need.moment]
            ):
                return False  # "shows her the sack" that it is in
            return world.verdict(Holds((world.place_id, thing), spot), (who,)).status != "yes"

    # ------------------------------------------------------------ searching

    def _search(self, goal: Prop) -> Found | NotFound:
        """The search, in the world as it was just before (who knows what was, may be said in the sentence itself)."""
        world, need = self.trace.world, self.need
        with world.at(need.moment if isinstance(goal, Thinks) else max(0, need.moment - 1)):
            return cheapest(Events(self.trace, need), goal, self._seconds())

    def _seconds(self) -> int | None:
        """So many seconds can have passed since it was otherwise; None where that is open, or the story says of no journey how long it takes."""
        there = max((self.trace.moments[entry.moment].scene for entry in self.need.evidence), default=-1)
        known = self.trace.moments[self.need.moment].scene >= 0 <= there and stated(self.trace)
        return _most_since(self.trace, there, self.need.moment) if known else None

    def _found(
        self, found: Found, price: int | None, why: str = "", reasons: tuple[int, ...] = (), lacks: tuple[str, ...] = ()
    ) -> Bridge:
        """What was found, at its price; where that is None, ``why`` it does not fit into the time there is."""
        if price is not None:
            return Bridge(price, found.events, why, lacks, reasons)
        many = "an unsaid event" if len(unsaid_words(self.trace, found.events)) == 1 else "unsaid events"
        return Bridge(None, found.events, why, lacks, reasons, f"{many} would do, but {why}")

    def _none(self, found: NotFound) -> Bridge:
        why = "no ordinary event of the library brings it about"
        return Bridge(None, (), why, searched=self._searched(found))

    def _searched(self, found: NotFound) -> str:
        """How far was looked in vain, in words."""
        if not found.looked:
            return "nothing that ordinarily happens makes it so"
        verbs = self.trace.story.definitions.verbs
        doing = list(dict.fromkeys(gerund(verbs[verb].lemma) for verb in found.verbs))
        ways = ", ".join(doing[:MENTIONED]) + (" …" if len(doing) > MENTIONED else "")
        events = "one unsaid event" if found.looked == 1 else f"{found.looked} unsaid events"
        end = "then it was given up" if found.given_up else "none makes it so"
        return f"{events} ({ways}), up to {STEPS} in a row; {end}"

    # ------------------------------------------------------------ to be somewhere, with somebody

    def _met(self, prop: Holds, found: Found) -> Bridge:
        """Somebody must be with somebody or something: they have met, or it was taken along."""
        if _overlapping(self.trace, self.need):
            return self._found(found, 1, SAME_TIME)
        if self.need.within_scene:
            return self._found(found, None, NO_TIME)
        taken = self._taken_along(prop.fluent[1], prop.fluent[2])
        if taken is not None:
            return self._found(found, max(1, found.price), taken)
        if self.trace.world.has_role(prop.fluent[2], "fixed"):
            return self._found(found, 1, f"{names_of(self.trace).term(prop.fluent[2])} stands elsewhere")
        return self._found(found, found.price)

    def _taken_along(self, who: Term, thing: Term) -> str | None:
        """Has somebody else the thing, who is known to be elsewhere? They would have to come back with it."""
        world = self.trace.world
        holder = next((one for _, one in world.chain(thing) if world.is_mind(one)), None)
        if holder is None or holder == who or world.is_mind(thing):
            return None
        here, there = world.site(who), world.site(holder)
        if not (isinstance(here, int) and isinstance(there, int) and isinstance(holder, int)):
            return None
        if not (presence.apart(world, here, there) or presence.left_for(world, holder, here, world.moment)):
            return None
        return f"{names_of(self.trace).term(holder)} would have to come back with it"

    def _journey(self, prop: Holds) -> Bridge:
        """Somebody or something must have come here from where it was known to be."""
        trace, need = self.trace, self.need
        assert isinstance(prop.value, tuple)
        figure, place = prop.fluent[1], prop.value[1]
        found = self._search(prop)
        if isinstance(found, NotFound):
            return self._none(found)
        meanwhile = _meanwhile(trace, need)
        if meanwhile is not None or _overlapping(trace, need):
            far = _stated_journey(trace, need, place) is not None
            return self._found(found, None if far else 1, SAME_TIME, () if meanwhile is None else (meanwhile,))
        if not trace.world.is_mind(figure) and not found.price and self._doer_is_held():
            return self._found(found, 1, OUT_OF_REACH)
        boxed = need.about == "need" and not trace.world.is_place(place) and self._is_put(figure, found)
        if boxed and not found.price and not need.within_scene:
            return self._found(found, 1, "somebody would have to put it back")
        if need.within_scene and self._is_put(figure, found):
            return self._found(found, max(1, found.price), "it would have to be put there within the scene")
        if need.within_scene and self._said_where():
            return self._found(found, max(1, found.price), UNTOLD_WAY)
        if need.within_scene:
            return self._found(found, None, "there is no time for a journey within the scene")
        late = _too_far(trace, need, place)
        if late is not None:
            return self._found(found, None, f"the journey takes {late.words}, and less time has passed", (late.moment,))
        if not found.price and self._there_and_back(figure, place):
            return self._found(found, 1, "there and back would have to take only hours")
        own = any(event.did is not None and figure in dict(event.did.args).values() for event in found.events)
        if not found.price and (_is_shut_in(trace, need, figure) or walks_alone(trace, need, figure)):
            return self._found(found, 1, "somebody would have to let them out")
        tied = None if found.price else held_since(trace, need, figure, "fettered")
        if tied is not None:
            return self._found(found, 1, "somebody would have to free them from their bonds", (tied,))
        if found.price or not trace.world.is_mind(figure) or not isinstance(figure, int) or not own:
            return self._found(found, found.price, next((event.why for event in found.events if event.why), ""))
        lacks: tuple[str, ...] = ()
        if _stated_journey(trace, need, place) is not None and not _recounted(trace, need, figure):
            lacks = lacking(trace, figure, place, need.moment)
        timed = bool(lacks) and _timed(trace, need)
        return self._found(found, 0 if timed else len(lacks), "; ".join(lacks), lacks=lacks)

    def _there_and_back(self, figure: Term, place: Term) -> bool:
        """Has somebody gone to a town only hours ago, who is not in it any more?"""
        world, trace = self.trace.world, self.trace
        for entry in self.need.evidence if world.is_mind(figure) else ():
            spot = entry.value if isinstance(entry.value, tuple) and len(entry.value) == 2 else (None, None)
            went, goal = trace.moments[entry.cause], spot[1]
            if went.kind != "event" or not isinstance(goal, int) or not isinstance(place, int) or went.scene < 0:
                continue
            verb = trace.story.definitions.verbs.get(went.verb)
            town = world.cast[goal].named and world.is_region(goal) and verb is not None and verb.moves is not None
            if not town or goal in {place, *(where for _, where in world.chain(place))}:
                continue
            most = _most_since(trace, went.scene, self.need.moment)
            if most is not None and most <= _HOURS * trace.story.calendar.hour:
                return True
        return False

    def _said_where(self) -> bool:
        """Does the sentence itself say where it happens?"""
        moment = self.trace.moments[self.need.moment]
        verb = self.trace.story.definitions.verbs.get(moment.verb)
        by_slot = verb is not None and verb.site in moment.fillers
        return by_slot or (moment.act is not None and moment.act.place is not None)

    def _doer_is_held(self) -> bool:
        """Is whoever takes, or uses, the thing shut in or tied up somewhere?"""
        trace, moment = self.trace, self.trace.moments[self.need.moment]
        held = [one for role in ("captive", "fettered") if (one := trace.story.definitions.role(role)) is not None]
        verb = trace.story.definitions.verbs.get(moment.verb)
        doers = {moment.fillers.get(slot) for slot in verb.chosen_by} if verb is not None else set()
        with trace.world.at(max(0, moment.index - 1)):
            return any(
                trace.world.verdict(Holds((one.fluent_id, doer), True)).status == "yes"
                for one in held
                for doer in doers
                if isinstance(doer, int)
            )

    def _is_put(self, figure: Term, found: Found) -> bool:
        """Is a thing only put where it is, and does nobody go anywhere for it?"""
        verbs = self.trace.story.definitions.verbs
        done = [verbs[event.did.verb] for event in found.events if event.did is not None]
        return bool(done) and not self.trace.world.is_mind(figure) and all(verb.moves is None for verb in done)

    def _came_upon(self, prop: Holds) -> bool:
        """Has the taker found the thing since it came to where it is? (Whoever finds the key in the thief's bag has it, if he likes.)"""
        assert isinstance(prop.value, tuple)
        world, verbs = self.trace.world, self.trace.story.definitions.verbs
        since = max((entry.moment for entry in self.need.evidence), default=0)
        return any(
            moment.verb
            and "gaining" in verbs[moment.verb].roles
            and {world.real(prop.fluent[1]), world.real(prop.value[1])}
            <= {world.real(term) for term in moment.fillers.values() if isinstance(term, int)}
            for moment in self.trace.moments[since + 1 : self.need.moment]
        )

    def _put_it_there(self, prop: Holds) -> bool:
        """Has whoever is to have it laid or hidden (not thrown) it where it is, and may be there? Then they have only to take it up again."""
        trace, world = self.trace, self.trace.world
        assert isinstance(prop.value, tuple)
        who, verbs = world.real(prop.value[1]), trace.story.definitions.verbs
        for entry in self.need.evidence:
            moment = trace.moments[entry.cause]
            verb = verbs.get(moment.verb) if moment.kind == "event" else None
            given_up = verb is not None and any(isinstance(made, Holds) and not made.truth for made in verb.makes)
            doers = verb.chosen_by if verb is not None and not given_up else ()
            if not any(world.real(moment.fillers.get(slot, -1)) == who for slot in doers):
                return False
        with world.at(max(0, self.need.moment - 1)):
            spot, here = world.spot(prop.fluent[1]), world.site(who) if isinstance(who, int) else None
            if spot is None or not isinstance(spot[1], int) or world.is_mind(spot[1]):
                return False
            ways = {spot[1], *(where for _, where in world.chain(spot[1]))}
            return bool(self.need.evidence) and (here is None or world.cast[here].unnamed or here in ways)

    # ------------------------------------------------------------ to know

    def _told(self, thought: Thinks) -> Bridge:
        """Could this mind have learnt it by then? From somebody who knows, between two scenes."""
        trace, need = self.trace, self.need
        found = self._search(Thinks(thought.who, thought.prop))
        if isinstance(found, NotFound) and self._only_stated():
            bridged = Bridge(0, (), "who knows it is left open")
        elif isinstance(found, NotFound):
            nobody = "nobody was found who knew it and could have told it"
            untold = thought if isinstance(thought.prop, tuple) else None
            bridged = Bridge(None, (), "nobody who is left knows it", searched=nobody, untold=untold)
        else:
            bridged = self._found(found, found.price, next((event.why for event in found.events if event.why), ""))
        why = SAME_TIME if _overlapping(trace, need) else self._too_soon(thought)
        return replace(bridged, price=None, why=why, searched=f"being told would do, but {why}") if why else bridged

    def _only_stated(self) -> bool:
        """Does the scene only state how it is ("her daughter is dead"), and leave open who saw it come to be so?"""
        moments = [self.trace.moments[entry.moment] for entry in self.need.evidence]
        here = self.trace.moments[self.need.moment].scene
        return bool(moments) and all(moment.kind == "state" and moment.scene == here for moment in moments)

    def _too_soon(self, thought: Thinks) -> str:
        """Why there is no time to be told: it has only just happened, or a moment ago it was not known."""
        trace, need = self.trace, self.need
        happened = max((entry.moment for entry in need.evidence), default=0)
        here = trace.moments[need.moment].scene
        if need.unaware is not None and trace.moments[need.unaware].scene == here:
            return f"{names_of(trace).term(thought.who)} did not know it a moment ago"
        there = trace.moments[happened]
        return (
            "it has only just happened" if there.scene == here >= 0 and happened > 0 and there.kind == "event" else ""
        )


# ---------------------------------------------------------------- the time there is


def _overlapping(trace: Trace, need: Need) -> bool:
    """Does the need stand in a scene that happens at the same time as the scene of its evidence?"""
    here = trace.moments[need.moment].scene
    for entry in need.evidence:
        there = trace.moments[entry.moment].scene
        if here >= 0 and there >= 0 and here != there and trace.order.overlapping(here, there):
            return True
    return False


def _meanwhile(trace: Trace, need: Need) -> int | None:
    """What the traveller last takes part in elsewhere, in a scene that happens at the same time as this one and whose place they do not leave."""
    here, who, world = trace.moments[need.moment].scene, need.who, trace.world
    if not isinstance(who, int) or not world.is_mind(who) or here < 0:
        return None
    bit = world.log.bit(who)
    for there in trace.order.meanwhile.get(here, ()):
        first, end = trace.scene_span.get(there, (0, need.moment))
        if there == here or not trace.presence.get(there, 0) & bit or first > need.moment:
            continue
        spot = trace.story.scenes[there].place
        told = reversed(trace.moments[first : min(end + 1, need.moment)])
        last = next((one for one in told if one.scene == there and who in one.fillers.values()), None)
        with world.at(need.moment - 1):
            around = {where for _, where in world.chain(who)}
        if last is not None and spot in around and need.place not in around:
            return last.index
    return None


def _is_shut_in(trace: Trace, need: Need, figure: Term) -> bool:
    """Is somebody locked up, or caught under something, where they were last?"""
    return any(held_since(trace, need, figure, role) is not None for role in ("captive", "pinned"))


def _recounted(trace: Trace, need: Need, figure: int) -> bool:
    """Does the scene itself look back on the journey ("She has driven to the coast with Tom")?"""
    first, last = trace.scene_span.get(trace.moments[need.moment].scene, (0, -1))
    for moment in trace.moments[first : last + 1]:
        verb = trace.story.definitions.verbs.get(moment.verb)
        places = (
            [
                made
                for made in (*verb.makes, *verb.usually)
                if isinstance(made, Holds) and made.fluent[0] == trace.world.place_id
            ]
            if verb
            else []
        )
        if moment.act is None or not moment.act.perfect or not places:
            continue
        if figure in (*moment.act.companions, *(trace.world.real(term) for term in moment.fillers.values())):
            return True
    return False


def _timed(trace: Trace, need: Need) -> bool:
    """Did the writer say how much time passed since? (Whoever says "two days later" has thought of the journey.)"""
    there = max((trace.moments[entry.moment].scene for entry in need.evidence), default=-1)
    return there >= 0 and trace.order.most_between(there, trace.moments[need.moment].scene) is not None


def _too_far(trace: Trace, need: Need, place: Term) -> Journey | None:
    """The stated journey, if it takes longer than has passed."""
    here = trace.moments[need.moment].scene
    there = max((trace.moments[entry.moment].scene for entry in need.evidence), default=-1)
    if here < 0 or there < 0:
        return None
    way = _stated_journey(trace, need, place)
    passed = _most_since(trace, there, need.moment) if way is not None else None
    if way is None or passed is None or way.seconds <= passed or told_early(trace, here, place):
        return None
    return way


def _most_since(trace: Trace, scene: int, moment: int) -> int | None:
    """The seconds that can lie between the beginning of a scene and a moment at most; None where that is open."""
    return trace.order.line.net.longest(trace.order.line.scenes[scene][0], trace.point(moment))


def _stated_journey(trace: Trace, need: Need, place: Term) -> Journey | None:
    """How long the journey takes of which the need says where it began; None where the story says nothing of it."""
    if not stated(trace):
        return None
    origin = _last_seen(trace, need)
    if origin is None or any(trace.world.has_role(origin, role) for role in ("vehicle", "spot")):
        return None  # whoever was last on a ship has come with it
    return journey(trace, origin, place)


def _last_seen(trace: Trace, need: Need) -> Term | None:
    """Where the traveller was last known to be before a need: by its evidence, else by the whole record."""
    assert isinstance(need.prop, Holds)
    earlier = trace.world.log.backwards((trace.world.place_id, need.prop.fluent[1]), need.moment - 1)
    for entry in chain(need.evidence, earlier):
        if isinstance(entry.value, tuple) and len(entry.value) == 2:
            return entry.value[1]
    return None


def _moment_of(entry: Entry) -> int:
    return entry.moment


def _learns_later(trace: Trace, mind: Term, need: Need) -> int | None:
    """The moment after the need at which the story shows this mind learning it, or None."""
    if not isinstance(mind, int):
        return None
    mask = trace.world.log.mask(mind)
    log = trace.world.log
    fluents = {entry.fluent for entry in need.evidence}
    for fluent in fluents:
        for entries in (log.facts.get(fluent, ()), log.tales.get(fluent, ())):
            for at in range(bisect_right(entries, need.moment, key=_moment_of), len(entries)):
                entry = entries[at]
                shared = entry.mutual | entry.watchers
                told = trace.moments[entry.moment]
                if shared == EVERYONE or not mask & shared:
                    continue
                if told.kind == "event" and mind in told.fillers.values():  # a bystander may hear what he knows
                    return entry.moment
    return None


__all__ = ["OUT_OF_REACH", "UNTOLD_WAY", "Bridge", "Entry", "Every", "bridge"]
