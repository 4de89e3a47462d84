"""What somebody must know to do or to say something: have they learnt it, can they have, is it said that they do not know it? Floor 5.

In: a mind and what it must know. Out: a need where it cannot know that; what the story has not shown, it knows from now on.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from chekhov.source import Span
from chekhov.story.meaning import Asks, Did, Every, Holds, Prop, Term, Thinks, put, variables
from chekhov.trace import lookback
from chekhov.trace.record import Moment, Need
from chekhov.world.change import Audience, Stamp
from chekhov.world.log import Entry

if TYPE_CHECKING:
    from chekhov.trace.run import Runner


@dataclass
class Knowing:
    """Looks at what minds know, for a runner. ``ignorance``: who is said not to know what, and when."""

    runner: Runner
    ignorance: dict[Term, list[tuple[int, Prop]]] = field(default_factory=dict)

    def unaware(self, mind: Term, prop: Prop, moment: Moment) -> None:
        """It is said that somebody does not know something."""
        if isinstance(mind, int):
            self.ignorance.setdefault(self.runner.world.real(mind), []).append((moment.index, prop))

    def unaware_since(self, mind: int, prop: Prop) -> int | None:
        """The last moment at which it was said that a mind does not know this, or what follows from it, or what it answers."""
        said = self.ignorance.get(self.runner.world.real(mind), ())
        meant = [prop, *self._effects(prop)] if said else []
        for index, unknown in reversed(said):
            inner = unknown.prop if isinstance(unknown, Asks) else None
            answers = (
                [put(inner, one) for one in self.runner.world.solutions(inner)] if inner is not None else [unknown]
            )
            if any(answer == one for answer in answers for one in meant):
                return index
        return None

    def must_know(self, mind: int, prop: Prop, moment: Moment, span: Span) -> None:
        """Somebody knows something: they have learnt it, or the story has not shown it and they know it from now on; else that is marked."""
        world = self.runner.world
        thought = Thinks(mind, prop, True, True)
        known = world.verdict(prop, (mind,))
        masked = self._masked(mind, prop, known.evidence) if isinstance(prop, Did) else None
        unaware = self.unaware_since(mind, prop)
        learnt = unaware is None or any(entry.moment > unaware for entry in known.evidence)
        if known.status == "yes" and masked is None and learnt:
            return
        fact = world.verdict(prop)
        if fact.status != "yes" and isinstance(prop, Did):
            known_part = self.established_part(mind, prop)
            if known_part is not None:
                prop, fact = known_part, world.verdict(known_part)
        together = any(self._together(entry, moment) for entry in fact.evidence)
        told_now = all(entry.cause == moment.index for entry in fact.evidence)
        if unaware is None and (fact.status != "yes" or told_now or together):
            if fact.status == "maybe" or fact.default or together:
                since = lookback.opening(self.runner)
                stamp = Stamp(moment.index, moment.index, Audience(world.log.bit(mind)), late=True, after=since)
                world.make(prop, stamp)
            return
        if unaware is None and masked is None and all(self._in_sight(mind, one) for one in fact.evidence):
            world.make(prop, Stamp(moment.index, moment.index, Audience(world.log.bit(mind)), False))
            return
        if isinstance(prop, (Did, Holds, Every, Thinks)):
            self.runner.need(
                Need(
                    moment.index,
                    "knowledge",
                    "broken",
                    thought,
                    span,
                    True,
                    fact.evidence if masked is None else (masked, *fact.evidence),
                    mind,
                    moment.place,
                    unaware=unaware,
                )
            )
            world.make(prop, Stamp(moment.index, moment.index, Audience(world.log.bit(mind)), False, True))

    def _in_sight(self, mind: int, entry: Entry) -> bool:
        """Has it happened in this very scene, in the water or the pit before which somebody stands?"""
        runner, world = self.runner, self.runner.world
        deed = runner.trace.moments[entry.cause]
        here = runner.scene is not None and deed.scene == runner.scene.index
        return here and world.has_role(deed.place or "", "depth") and world.site(mind) == runner.place_of_scene()

    def _masked(self, mind: int, prop: Did, seen: tuple[Entry, ...]) -> Entry | None:
        """What hid somebody who took part in a deed from a mind that has only watched it: a disguise that it has not seen put on or taken off, in
        which it has recognised nobody since."""
        world, role = self.runner.world, self.runner.story.definitions.role("disguise")
        if role is None or not seen or role.fluent_id not in world.log.by_relation:
            return None
        moments, verbs = self.runner.trace.moments, self.runner.story.definitions.verbs
        for _, figure in prop.args:
            figure = world.real(figure) if isinstance(figure, int) else figure
            if not isinstance(figure, int) or figure == mind or not world.is_mind(figure):
                continue
            entries = [one for one in world.log.history((role.fluent_id, figure)) if one.moment < seen[0].moment]
            if not entries or entries[-1].value is not True or any(one.cause != one.moment for one in seen):
                continue
            fact = world.log.fact((role.fluent_id, figure))
            bit = world.log.bit(mind)
            learnt = bool(bit & (entries[-1].mutual | entries[-1].watchers)) or (
                fact is not None and fact.value is not True
            )
            met = any(
                one.verb and "recognising" in verbs[one.verb].roles and {mind, figure} <= {*one.fillers.values()}
                for one in moments[entries[-1].moment :]
            )
            deed = moments[seen[0].cause]
            if not (learnt or met) and deed.verb == prop.verb:
                return entries[-1]
        return None

    def _together(self, entry: Entry, moment: Moment) -> bool:
        """Has this become so by the same deed of the same sentence: "they find him dead"?"""
        deed = self.runner.trace.moments[entry.cause]
        return bool(moment.verb) and deed.verb == moment.verb and deed.item is moment.item

    def established_part(self, mind: int, prop: Did) -> Prop | None:
        """Of a deed that the story words otherwise ("killed" for "poisoned ... died"): an effect that is so and that this mind does not know."""
        world = self.runner.world
        for bound in self._effects(prop):
            if variables(bound) or not isinstance(bound, Holds):
                continue
            verdict = world.verdict(bound)
            if verdict.status != "yes" or not verdict.evidence or world.verdict(bound, (mind,)).status == "yes":
                continue
            if not any(self._can_gather(mind, prop, entry) for entry in verdict.evidence):
                return bound
        return None

    def _can_gather(self, mind: int, prop: Did, entry: Entry) -> bool:
        """Does somebody know what these two had to do with each other when this came about ("he has confessed that he shot him": so he has killed him)?"""
        moments, world = self.runner.trace.moments, self.runner.world
        concerned, scene = {term for _, term in prop.args if isinstance(term, int)}, moments[entry.cause].scene
        for earlier in reversed(moments[: entry.cause + 1]):
            if earlier.scene != scene:
                return False
            told = earlier.kind == "event" and earlier.verb and len(concerned) > 1
            if told and concerned <= {one for one in earlier.fillers.values() if isinstance(one, int)}:
                deed = Did(earlier.verb, tuple(earlier.fillers.items()))
                if world.verdict(deed, (mind,)).status == "yes":
                    return True
        return False

    def _effects(self, prop: Prop) -> list[Prop]:
        """What follows at once from a deed."""
        if not isinstance(prop, Did):
            return []
        return [put(effect, dict(prop.args)) for effect in self.runner.story.definitions.verbs[prop.verb].makes]
