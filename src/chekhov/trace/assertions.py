"""Statements of how things are: they settle what is unknown, refine what was taken for granted, or contradict what is known. Floor 5."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from chekhov.language import words as w
from chekhov.story.meaning import Act, Either, Every, Holds, IsA, Prop, Thinks, how_much
from chekhov.trace.needed import told_beside
from chekhov.trace.occasions import duration
from chekhov.trace.record import Moment, Need
from chekhov.trace.shapes import once_more
from chekhov.world import presence
from chekhov.world.audience import concerned, site_said
from chekhov.world.change import Audience, Stamp
from chekhov.world.implied import described
from chekhov.world.log import EVERYONE, Entry, Not

if TYPE_CHECKING:
    from chekhov.trace.run import Runner


_NEW_ONE = re.compile(r"\b(?:is|was) (?:now )?(?:\S+ )?(?:new|next)\b")
"""Said of the office itself: "Hanna is the new head", but not "is the head of the new hospital"."""


_CHANGED = ("no longer", "again", "then", "soon", "finally", "eventually")
"""What says of a state that it was not so before."""


@dataclass
class Assertions:
    """Handles ``state`` acts for a runner."""

    runner: Runner

    def contradicts(self, act: Act) -> bool:
        """Is the statement known to be otherwise?"""
        if isinstance(act.prop, Thinks):
            return False  # minds change
        verdict = self.runner.world.verdict(act.prop)
        return verdict.status == "no" and not verdict.default and not self._ages(act.prop)

    def _ages(self, prop: Prop) -> bool:
        """Does it say how old somebody is? That changes by itself: whether it fits is for the timeline to say."""
        relation = self.runner.story.definitions.relations.get(str(prop.fluent[0])) if isinstance(prop, Holds) else None
        return relation is not None and relation.value_slot is not None and "age" in relation.roles

    def state(self, act: Act, prop: Prop, moment: Moment) -> None:
        """Make a statement so, and mark it where it is against what is known."""
        moment.place = self.runner.place_of_scene()
        if isinstance(prop, Every):
            for item in prop.items:
                self.state(act, item, moment)
            return
        world, prop = self.runner.world, once_more(self.runner, act, prop, moment)
        if isinstance(prop, Holds) and prop.truth and self._spatial(prop) and moment.scene >= 0:
            self._together(act, prop, moment)
        if isinstance(prop, Holds) and (act.place is not None or act.beside):
            self._where(act, prop, moment)
        verdict = world.verdict(prop)
        if verdict.status == "no" and isinstance(prop, Holds):
            wider = self._wider(prop)
            if wider is not None:
                self.state(act, wider, moment)
                return
        if act.presume in ("still", "already") and verdict.status == "yes":
            return
        if verdict.status == "no" and not verdict.default and self._counts(act, prop, verdict.evidence, moment):
            evidence = verdict.evidence
            place = isinstance(prop, Holds) and self._spatial(prop) and world.is_mind(prop.fluent[1])
            walked = place and self.runner.is_summary
            inside = not walked and any(map(self.runner.lately, evidence))
            self.runner.need(
                Need(moment.index, "assertion", "broken", prop, act.span, evidence=evidence, within_scene=inside)
            )
        for entry in verdict.evidence:
            moment.causes[entry.cause] = None
        audience = concerned(world, prop, moment.place, moment.index == 0)
        stamp = Stamp(moment.index, moment.index, audience, late=act.before)
        if isinstance(prop, IsA) and prop.truth:
            described(world, prop.who, prop.kind, stamp)
        if verdict.status == "yes" and not verdict.default:
            self._confirm(prop, stamp, verdict.evidence)
            return
        world.make(prop, stamp)
        self._away(act, prop, stamp, moment.place)
        self._missing(prop, stamp)
        if isinstance(prop, Holds):
            if prop.truth:
                self._membership(prop, stamp)
                self._reckoned(act, prop, stamp)
            if site_said(world, prop) is not None and moment.scene >= 0:
                self._contents_seen(prop, stamp)

    def _reckoned(self, act: Act, prop: Holds, stamp: Stamp) -> None:
        """ "Ole is three years older than Nele", who is nine: he is twelve."""
        world, relation = self.runner.world, self.runner.story.definitions.relations.get(str(prop.fluent[0]))
        if relation is None or not relation.measure or len(prop.fluent) != 3:
            return
        amounts = [(w.number_of(number), unit) for number, _, unit in (words.partition(" ") for words in act.times)]
        more = next((number for number, unit in amounts if number and unit.rstrip("s") == "year"), None)
        for one, other, sign in ((prop.fluent[1], prop.fluent[2], 1), (prop.fluent[2], prop.fluent[1], -1)):
            entry = world.log.fact((how_much(relation.measure), other))
            number, _, unit = str(entry.value).partition(" ") if entry is not None else ("", "", "")
            if more and number.isdecimal() and world.log.fact((how_much(relation.measure), one)) is None:
                world.make(Holds((how_much(relation.measure), one), f"{int(number) + sign * more} {unit}"), stamp)

    def _where(self, act: Act, prop: Holds, moment: Moment) -> None:
        """ "Anna is asleep in the bedroom": she is there."""
        world = self.runner.world
        inside = [one.figures[0] for one in act.beside if one.words in ("in", "inside") and len(one.figures) == 1]
        said = act.place[1] if act.place is not None else inside[0] if inside else None
        where = self.runner.resolve(said) if said is not None else None
        relation = self.runner.story.definitions.relations.get(str(prop.fluent[0]))
        if relation is None or "conscious" not in relation.roles or not isinstance(where, int):
            return
        if world.is_place(where) or (inside and not world.is_mind(where)):  # "asleep in the basket"
            there = Holds((world.place_id, *prop.fluent[1:]), (world.place_id, where))
            self.state(replace(act, place=None, beside=()), there, moment)

    def _together(self, act: Act, prop: Holds, moment: Moment) -> None:
        """Where a scene does not say where it is: "he was in the kitchen too" says where the others are, and "Anna is in the cellar" where Anna and who
        was with her have been all the while; and what lies in a basket that nobody has placed lies where they all are."""
        world, scene = self.runner.world, moment.place
        where, who = prop.value[1] if isinstance(prop.value, tuple) else None, prop.fluent[1]
        if self.runner.placed or scene is None or not isinstance(where, int) or not isinstance(who, int):
            return
        known = world.log.fact((world.place_id, who))
        all_the_while = (
            self.runner.story.cast[scene].unnamed
            and known is not None
            and isinstance(known.value, tuple)
            and known.value[-1] == scene
            and self.runner.lately(known)
            and not act.times
        )
        if (act.presume == "too" or all_the_while) and world.is_place(where) and world.is_mind(who):
            seen = Audience(world.audience_at(scene) | world.own_bit(who))
            for fluent in list(world.log.inside.get(scene, ())):
                world.make(Holds(fluent, (world.place_id, where)), Stamp(moment.index, moment.index, seen))
                inside = world.log.inside.get(fluent[1], ()) if isinstance(fluent[1], int) else ()
                for inner in list(inside):
                    held = world.log.fact(inner)
                    if held is not None and isinstance(held.value, tuple):
                        world.make(Holds(inner, held.value), Stamp(moment.index, held.cause, seen))  # type: ignore[arg-type]
        elif world.has_role(where, "thing") and world.spot(where) is None and not world.is_mind(where):
            sites = {site for figure, site in world.site_of.items() if world.is_mind(figure)}
            if len(sites) == 1 and scene not in sites:
                moment.place = min(sites)
                stamp = Stamp(moment.index, moment.index, Audience(world.audience_at(moment.place)), soft=True)
                world.make(Holds((world.place_id, where), (world.place_id, moment.place)), stamp)

    def _away(self, act: Act, prop: Prop, stamp: Stamp, place: int | None) -> None:
        """ "While she is away": she does not see what happens here."""
        world, away = self.runner.world, self.runner.story.definitions.role("away")
        if away is None or place is None or act.before or not isinstance(prop, Holds) or not prop.truth:
            return
        if prop.fluent[0] == away.fluent_id and world.is_mind(prop.fluent[1]) and world.site(prop.fluent[1]) == place:
            world.make(Holds((world.place_id, prop.fluent[1]), (world.place_id, place), False), stamp)

    def _missing(self, prop: Prop, stamp: Stamp) -> None:
        """ "The revolver is gone": it is no longer where it was, nor where that is."""
        world, missing = self.runner.world, self.runner.story.definitions.role("missing")
        if missing is None or not isinstance(prop, Holds) or prop.fluent[0] != missing.fluent_id or not prop.truth:
            return
        figure = prop.fluent[1]
        spots = world.chain(figure) if not world.is_mind(figure) else []
        site = next((at for at, (_, where) in enumerate(spots) if world.is_place(where)), len(spots))
        if spots:
            world.store((world.place_id, figure), Not(frozenset(spots[: site + 1])), stamp, ())

    def _wider(self, prop: Holds) -> Holds | None:
        """ "The house is in Savile Row", "the house is in London": then Savile Row is in London."""
        world = self.runner.world
        thing = prop.fluent[1] if len(prop.fluent) == 2 else None
        if not self._spatial(prop) or not prop.truth or not isinstance(prop.value, tuple) or not isinstance(thing, int):
            return None
        spot = world.spot(thing)
        if spot is None or not isinstance(spot[1], int) or not world.has_role(thing, "place") or world.spot(spot[1]):
            return None
        outer = prop.value[1]
        if spot[1] == outer or not world.has_role(spot[1], "place") or spot[1] in {at for _, at in world.chain(outer)}:
            return None
        return prop._replace(fluent=(prop.fluent[0], spot[1]))

    def _confirm(self, prop: Prop, stamp: Stamp, evidence: tuple[object, ...]) -> None:
        """What was so anyhow: the statement adds its audience only (and makes sure what was taken for granted)."""
        if isinstance(prop, (Holds, Either)) and evidence:
            self.runner.world.make(prop, stamp) if isinstance(prop, Holds) and not self._spatial(prop) else None

    def _spatial(self, prop: Holds) -> bool:
        return prop.fluent[0] == self.runner.world.place_id

    def _counts(self, act: Act, prop: Prop, evidence: tuple[Entry, ...], moment: Moment) -> bool:
        """Not every clash is one: what was taken for granted gives way; "no longer", "now" and the like say that it has changed."""
        if (
            act.reasons
            or act.before  # it was so at an earlier time
            or act.presume in _CHANGED
            or any(word in ("now", "by now", "then", "finally", "at last") for word in act.times)
        ):
            return False
        if told_beside(self.runner.trace, evidence, moment) or self._is_held(prop) or self._is_within(prop, evidence):
            return False
        if self._is_owned(prop, evidence, moment) or self._is_a_step(prop, evidence):
            return False
        if self._ages(prop) or all(entry.soft for entry in evidence) or self._began_off_page(act, evidence, moment):
            return False
        if evidence and all(entry.cause == moment.index for entry in evidence):
            return False  # "has no friends": the words themselves bring up whom there are none of
        if isinstance(prop, Holds) and (
            self._has_passed(act, prop, evidence, moment) or self._has_come(prop, evidence)
        ):
            return False
        return not isinstance(prop, Thinks) and not self._for_their_master(prop, evidence)

    def _has_come(self, prop: Holds, evidence: tuple[Entry, ...]) -> bool:
        """ "Tom wakes up. At night she comes in while he is sleeping": sleep comes and goes by itself, if there is time for it."""
        relation = self.runner.story.definitions.relations.get(str(prop.fluent[0]))
        comes = relation is not None and prop.truth and prop.value in relation.passing
        return comes and not any(map(self.runner.lately, evidence))

    def _has_passed(self, act: Act, prop: Holds, evidence: tuple[Entry, ...], moment: Moment) -> bool:
        """ "Hanna is the new head": an office that one before her had, who has laid it down or is dead, or where the sentence itself says so."""
        runner, relation = self.runner, self.runner.story.definitions.relations.get(str(prop.fluent[0]))
        if relation is None or "authority" not in relation.roles or not prop.truth:
            return False
        text = runner.story.sources.text_of(act.span)
        if _NEW_ONE.search(text):
            return True
        verbs, since = runner.story.definitions.verbs, max(entry.moment for entry in evidence) if evidence else 0
        before = {entry.value for entry in evidence} | {term for entry in evidence for term in entry.fluent[1:]}
        return any(
            one.verb and "laying down" in verbs[one.verb].roles and before & set(one.fillers.values())
            for one in runner.trace.moments[since : moment.index]
        )

    def _is_owned(self, prop: Prop, evidence: tuple[Entry, ...], moment: Moment) -> bool:
        """ "Tom has a ring. The ring is on the table": it is his, and lies there."""
        held, moments = self.runner.story.definitions.role("held"), self.runner.trace.moments
        where = prop.value if isinstance(prop, Holds) and prop.truth and self._spatial(prop) else None
        if not isinstance(where, tuple) or held is None or not evidence or where[0] == held.id:
            return False
        values = [entry.value for entry in evidence]
        owned = all(isinstance(value, tuple) and value[0] == held.id for value in values)
        return owned and all(moments[entry.cause].kind == "state" for entry in evidence)

    def _is_within(self, prop: Prop, evidence: tuple[Entry, ...]) -> bool:
        """ "@with: Tom" in the castle, and "Tom is in a cell", of which nobody has said where it is: it is in the castle."""
        runner, world, here = self.runner, self.runner.world, self.runner.place_of_scene()
        where = site_said(world, prop) if isinstance(prop, Holds) and prop.truth else None
        said = prop.value[1] if isinstance(prop, Holds) and isinstance(prop.value, tuple) else None
        if where is None or said != where or here is None or world.spot(where) is not None:
            return False
        if not (world.has_role(where, "room") or world.has_role(where, "lockup")) or world.has_role(here, "room"):
            return False
        listed = all(runner.trace.moments[entry.cause].kind == "scene" for entry in evidence)
        return listed and not runner.story.cast[where].named and not presence.apart(world, here, where)

    def _is_a_step(self, prop: Prop, evidence: tuple[Entry, ...]) -> bool:
        """ "Tom sleeps in the car. [...] He sits on the steps", of which nobody knows that they are not right beside it: he can go there."""
        world, figure = self.runner.world, prop.fluent[1] if isinstance(prop, Holds) else None
        if not isinstance(prop, Holds) or not prop.truth or not self._spatial(prop):
            return False
        if not isinstance(figure, int) or not world.is_mind(figure):
            return False
        spots = [*(entry.value for entry in evidence), prop.value]
        where = [spot[1] for spot in spots if isinstance(spot, tuple) and len(spot) == 2 and isinstance(spot[1], int)]
        moves = self.runner.story.definitions.role("move")
        held = moves is None or world.denied(moves.id, figure) is not None
        around = [place for _, place in world.chain(where[-1])]
        if held or len(where) < len(spots) or (around and not set(around) & set(where)):
            return False
        return not any(presence.apart(world, one, where[-1]) for one in where)

    def _is_held(self, prop: Prop) -> bool:
        """Is it said that one has hold of another ("held them, but could not pull them up")? That says of nobody that they are nowhere else."""
        held, world = self.runner.story.definitions.role("held"), self.runner.world
        value = prop.value if isinstance(prop, Holds) else None
        by = isinstance(value, tuple) and held is not None and value[0] == held.id
        return by and isinstance(prop, Holds) and world.is_mind(prop.fluent[1])

    def _for_their_master(self, prop: Prop, evidence: tuple[Entry, ...]) -> bool:
        """ "The duke has the chest. His servants carry it": for him."""
        value = prop.value if isinstance(prop, Holds) else None
        if not isinstance(value, tuple) or not isinstance(value[1], int):
            return False
        whose = {owner for (owner, _), one in self.runner.story.discourse.owned.items() if one == value[1]}
        before = [entry.value for entry in evidence]
        return all(isinstance(one, tuple) and one[0] == value[0] and one[1] in whose for one in before)

    def _began_off_page(self, act: Act, evidence: tuple[Entry, ...], moment: Moment) -> bool:
        """ "They have been married for six years", "since the war": it came about off the page, if the story leaves so much time since it was otherwise."""
        runner = self.runner
        spans = any(one.words.split(" ")[0] in ("for", "since") for one in act.beside)
        if not spans or not act.perfect or any(map(runner.lately, evidence)):
            return False
        long, line = duration(runner.story, act), runner.trace.order.line
        if long is None or long.low is None:
            return True
        now = runner.trace.point(moment.index)
        most = (line.between(runner.trace.point(entry.cause), now)[1] for entry in evidence)
        return all(high is None or high >= long.low * line.calendar.seconds(long.unit) for high in most)

    def _contents_seen(self, prop: Holds, stamp: Stamp) -> None:
        """Where a basket is said to stand, what was said to be in it is before everybody's eyes too."""
        world = self.runner.world
        thing = prop.fluent[1]
        for fluent in list(world.log.inside.get(thing, ())) if isinstance(thing, int) else ():
            entry = world.log.fact(fluent)
            told = entry.value if entry is not None else None
            if isinstance(told, tuple) and len(told) == 2 and told[1] == prop.fluent[1] and entry is not None:
                world.make(Holds(fluent, told), Stamp(stamp.moment, entry.cause, stamp.audience))

    def _membership(self, prop: Holds, stamp: Stamp) -> None:
        relation = self.runner.story.definitions.relations.get(prop.fluent[0])  # type: ignore[arg-type]
        if relation is not None and "member" in relation.roles and len(prop.fluent) == 3:
            member, group = prop.fluent[1], prop.fluent[2]
            if isinstance(member, int) and isinstance(group, int):
                self.runner.join(member, group)
                self._as_the_group(member, group, stamp)

    def _as_the_group(self, member: int, group: int, stamp: Stamp) -> None:
        """ "She has three children: they are Gil, Hetty and Immo": each is a child of hers."""
        world, cast = self.runner.world, self.runner.story.cast
        tables = [table for table, _, _ in self.runner.story.definitions.relation_nouns.values()]
        for ident in sorted({table.fluent_id for table in tables if "member" not in table.roles}):
            for fluent in [one for one in world.log.by_relation.get(ident, ()) if group in one[1:]]:
                entry = world.log.fact(fluent)
                if entry is not None and entry.value is True and member not in fluent:
                    own = (ident, *(member if term == group else term for term in fluent[1:]))
                    world.make(Holds(own, True), replace(stamp, audience=Audience(EVERYONE)))
        if not cast[member].kinds and cast[group].noun:
            self.runner.world.make(IsA(member, cast[group].noun), Stamp(stamp.moment, stamp.cause, Audience(EVERYONE)))
