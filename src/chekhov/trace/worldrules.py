"""The world's own rules at work: firing and defining (`laws` has what is forbidden). Floor 5.

A *whenever* rule fires when its conditions come to hold (they did not hold for the same figures when it was last looked at), to a fixpoint; a
loop is stopped and reported. A *soon* rule waits until the next scene and fires if its conditions still hold. Rules of definition only add
to what can be concluded.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from chekhov.story.meaning import Act, Did, Every, Figure, Holds, IsA, Prop, Term, Thinks, put, variables
from chekhov.story.rulescope import WorldRule
from chekhov.story.scenes import SentenceItem
from chekhov.trace.laws import Laws, called
from chekhov.trace.record import Moment
from chekhov.world.audience import concerned
from chekhov.world.change import Stamp

if TYPE_CHECKING:
    from chekhov.trace.run import Runner

_MOST_ROUNDS = 40
Key = tuple[int, tuple[tuple[str, Term], ...]]


@dataclass
class WorldRules:
    """The declared rules and what has fired."""

    runner: Runner
    active: list[tuple[WorldRule, SentenceItem]] = field(default_factory=list)
    standing: dict[int, set[Key]] = field(
        default_factory=dict
    )  # rule -> the cases that met its conditions when last looked at
    stopped: set[int] = field(default_factory=set)
    waiting: list[tuple[int, dict[str, Term], int]] = field(default_factory=list)
    looked: int = 0
    laws: Laws = field(init=False)

    def __post_init__(self) -> None:
        self.laws = Laws(self.runner)

    def declare(self, item: SentenceItem) -> None:
        """A rule is stated: it holds from now on."""
        assert item.rule is not None
        self.active.append((item.rule, item))
        if item.rule.kind == "forbid":
            self.laws.active.append(item.rule)

    def begin(self) -> None:
        """The story begins: what meets the conditions of a *whenever* already is not news."""
        self.laws.begin()
        for index, (rule, _) in enumerate(self.active):
            if rule.kind == "whenever" and not self._of_events(rule):
                self.standing[index] = {self._key(index, binding) for binding in self.matches(rule, None)}

    def _of_events(self, rule: WorldRule) -> bool:
        return any(isinstance(condition, Did) for condition in rule.conditions)

    def _key(self, index: int, binding: dict[str, Term]) -> Key:
        return (index, tuple(sorted((name, term) for name, term in binding.items() if isinstance(term, (int, str)))))

    # ------------------------------------------------------------ firing

    def fire(self, item: SentenceItem) -> None:
        """Look at all rules after a sentence, until nothing more fires. Rules that keep setting each other off are stopped and reported."""
        if not self.active or self.runner.scene is None:
            return
        if not any(rule.kind in ("whenever", "means") for rule, _ in self.active):
            return
        busy: list[int] = []
        for _ in range(_MOST_ROUNDS):
            since, self.looked = self.looked, len(self.runner.trace.moments)
            fired = self._round(item, since)
            if fired is None:
                return
            busy.append(fired)
        again = set(busy[-_MOST_ROUNDS // 2 :])
        self.stopped |= again
        self.runner.trace.rule_loops.append(self.active[min(again)][0].span)

    def _round(self, item: SentenceItem, since: int) -> int | None:
        """One look at the rules that what has changed can matter to, in their order, up to the first that fires (None: none does)."""
        recent: set[object] = set()
        for moment in self.runner.trace.moments[max(0, since - 1) :]:
            if moment.verb:
                recent.add(moment.verb)
            recent.update(fluent[0] for fluent, _ in moment.changes)
        news: list[tuple[int, dict[Key, dict[str, Term]]]] = []
        for index, (rule, _) in enumerate(self.active):
            if rule.kind not in ("whenever", "means") or index in self.stopped or not self._touched(rule, recent):
                continue
            found = {self._key(index, binding): binding for binding in self.matches(rule, since)}
            before = self.standing.get(index, set())
            if self._of_events(rule):  # each event sets the rule off once
                found = {(*key, self._last(rule, binding)): binding for key, binding in found.items()}  # type: ignore[misc]
            new = {key: binding for key, binding in found.items() if key not in before}
            self.standing[index] = (before if self._of_events(rule) else set(found)) - set(new)
            if new:
                news.append((index, new))
        for index, new in news:
            self.standing[index] |= set(new)
            if self._set_off(index, new, item):
                self.looked = since  # what this look has not come to yet must still see the same changes
                return index
        return None

    def _set_off(self, index: int, new: dict[Key, dict[str, Term]], item: SentenceItem) -> bool:
        """A rule meets new cases: now, or for a *soon* rule when the scene is over."""
        happened = False
        for binding in new.values():
            if self.active[index][0].delayed:
                self.waiting.append((index, binding, len(self.runner.trace.moments)))
            else:
                happened = self._apply(index, binding, item) or happened
        return happened

    def _touched(self, rule: WorldRule, recent: set[object]) -> bool:
        """Could anything that has changed matter to this rule?"""
        for condition in rule.conditions:
            if isinstance(condition, Did):
                if condition.verb in recent:
                    return True
            elif isinstance(condition, Holds):
                relation = self.runner.story.definitions.relations.get(condition.fluent[0])  # type: ignore[arg-type]
                if condition.fluent[0] in recent or (relation is not None and relation.when):
                    return True
            elif isinstance(condition, (Thinks, IsA)):
                return True
        return False

    def matches(self, rule: WorldRule, since: int | None) -> list[dict[str, Term]]:
        """The figures for which the conditions hold; an event condition must have happened since the last look."""
        kinds = [IsA(name, kind[0]) for name, kind in rule.kinds.items() if kind and kind[0] not in ("any",)]
        forms = self._forms(rule)
        told = [item for item in rule.conditions if not (isinstance(item, IsA) and item.who in forms)]
        used = set().union(*(variables(condition) for condition in told)) if told else set()
        conditions: list[Prop] = [
            *told,
            *(kind for kind in kinds if kind.who in used and not self._is_root(kind.kind)),
        ]
        found: list[dict[str, Term]] = []
        for binding in self.runner.world.solutions(Every(tuple(conditions))):
            if since is not None and not self._recent(rule, binding, since):
                continue
            if any(self.runner.world.verdict(put(item, binding)).status == "yes" for item in rule.unless):
                continue
            if not called(self.runner.world, rule, binding):
                continue
            if binding not in found:
                found.append(binding)
            if len(found) > 500:
                break
        return found

    def _forms(self, rule: WorldRule) -> set[str]:
        """What somebody turns into by a rule ("a stag"): there need be none before."""
        verbs, found = self.runner.story.definitions.verbs, set[str]()
        for effect in rule.effects:
            if isinstance(effect, Did) and "becoming" in verbs[effect.verb].roles:
                form = dict(effect.args).get(verbs[effect.verb].slots[-1].name)
                found |= {form} if isinstance(form, str) else set()
        return found

    def _in_the_form(self, rule: WorldRule, binding: dict[str, Term]) -> dict[str, Term]:
        """The figures of a rule, with what somebody turns into by it."""
        cast, found = self.runner.story.cast, dict(binding)
        for name in sorted(self._forms(rule) - set(binding)):
            kind = rule.kinds.get(name, ("",))[0]
            if kind:
                found[name] = len(cast)
                cast.append(Figure(len(cast), f"the {kind}", [kind], "it", noun=kind))
        return found

    def _is_root(self, kind: str) -> bool:
        return "being" in self.runner.story.definitions.kinds.roles.get(kind, ())

    def _recent(self, rule: WorldRule, binding: dict[str, Term], since: int) -> bool:
        events = [condition for condition in rule.conditions if isinstance(condition, Did)]
        if not events:
            return True
        for condition in events:
            bound = put(condition, binding)
            assert isinstance(bound, Did)
            for deed in self.runner.world.deeds.get(bound.verb, ()):
                if deed.moment >= since - 1 and all(
                    self.runner.world.fills((), deed.fillers.get(slot), term) for slot, term in bound.args
                ):
                    return True
        return False

    def _last(self, rule: WorldRule, binding: dict[str, Term]) -> int:
        """The moment of the last event that meets a condition of the rule."""
        last = -1
        for condition in rule.conditions:
            bound = put(condition, binding)
            if isinstance(bound, Did):
                for deed in self.runner.world.deeds.get(bound.verb, ()):
                    if all(self.runner.world.fills((), deed.fillers.get(slot), term) for slot, term in bound.args):
                        last = max(last, deed.moment)
        return last

    def _apply(self, index: int, binding: dict[str, Term], item: SentenceItem) -> bool:
        rule, _ = self.active[index]
        changed = False
        binding = self._in_the_form(rule, binding)
        for effect in rule.effects:
            bound = put(effect, binding)
            if variables(bound) or (not isinstance(bound, Did) and self.runner.world.verdict(bound).status == "yes"):
                continue
            moment = self.runner.new_moment(item, None, "rule")
            moment.text = rule.text
            moment.place = self.runner.place_of_scene()
            self._because(rule, binding, moment)
            if isinstance(bound, Did):
                act = Act("event", bound, item.line.span, bound.verb, dict(bound.args))
                moment.act = act
                self.runner.events.happen(act, moment)
            else:
                audience = concerned(self.runner.world, bound, moment.place)
                self.runner.world.make(bound, Stamp(moment.index, moment.index, audience))
            changed = True
        return changed

    def _because(self, rule: WorldRule, binding: dict[str, Term], moment: Moment) -> None:
        for condition in rule.conditions:
            for entry in self.runner.world.verdict(put(condition, binding)).evidence:
                moment.causes[entry.cause] = None

    def due(self, final: bool = False) -> None:
        """Delayed rules whose time has come (the scene is over)."""
        waiting, self.waiting = self.waiting, []
        for index, binding, _moment in waiting:
            rule, item = self.active[index]
            still = all(
                self.runner.world.verdict(put(condition, binding)).status == "yes"
                for condition in rule.conditions
                if not isinstance(condition, Did)
            )
            spared = any(self.runner.world.verdict(put(item_, binding)).status == "yes" for item_ in rule.unless)
            if still and not spared and not final:
                self._apply(index, binding, item)
