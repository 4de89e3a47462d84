"""A need that is not met, in words: its rule, how grave it is, what is wrong, because of what, and what would mend it. Floor 7.

In: a need, its price, and the needs that have come the same way. Out: a finding.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from chekhov.checks.blurred import blurred
from chekhov.checks.hearsay import gravity, tells
from chekhov.checks.remedies import bridges, remedy
from chekhov.checks.staged import Staged, says_staged
from chekhov.findings import Finding, Severity, Step
from chekhov.planning.bridge import OUT_OF_REACH, UNTOLD_WAY, Bridge
from chekhov.story.meaning import Did, Holds, Prop, Term, Thinks, figures_in
from chekhov.story.scenes import SentenceItem
from chekhov.story.wording import listed, preposition
from chekhov.trace.record import Moment, Need, Trace
from chekhov.trace.saying import Names, names_of
from chekhov.world.log import Entry

_OWN = {"he": "his", "she": "her", "it": "its"}
_PLURAL = {"is": "are", "was": "were", "has": "have", "does": "do"}


@dataclass(slots=True)
class Worder:
    """Words one need. ``company``: this need and those of others who have come the same way. ``blurs``: the sentences that were not wholly understood.
    ``staged``: who is told to have faked their death."""

    trace: Trace
    need: Need
    cost: Bridge
    company: list[Need]
    blurs: list[SentenceItem]
    staged: Staged

    @property
    def words(self) -> Names:
        return names_of(self.trace)

    def finding(self) -> Finding:
        """What the writer is told."""
        rule = self.rule()
        message, label = self.message(rule)
        severity = self.severity(rule)
        sham = says_staged(self.trace, self.need, self.staged)
        if sham is not None:
            return self.spared(rule, message, label, sham, "takes this death back")
        blur = blurred(self.trace, self.need, self.blurs) if severity >= Severity.WARNING else None
        if blur is not None:
            return self.spared(rule, message, label, blur, "was not wholly understood, and may have changed that")
        return Finding(
            "off-page" if self.cost.price == 0 and severity is Severity.NOTE and not self.cost.lacks else rule,
            severity,
            message,
            self.need.span,
            label,
            self.because(),
            self.help(rule, severity),
            bridges(self.trace, self.need, rule, self.cost) if severity > Severity.NOTE else (),
            searched=self.cost.searched if severity > Severity.NOTE else "",
        )

    def spared(self, rule: str, message: str, label: str, item: SentenceItem, why: str) -> Finding:
        """A note instead: another sentence speaks for it."""
        line = self.trace.story.sources.locate(item.line.span.start).line
        steps = (*self.because(), Step(item.line.span, " ".join(item.line.text.split())))
        return Finding(rule, Severity.NOTE, f"{message}; but line {line} {why}", self.need.span, label, steps)

    def severity(self, rule: str) -> Severity:
        if rule == "definite-elsewhere" and self.is_anywhere():
            return Severity.NOTE
        if rule == "definite-elsewhere" or (rule == "unexplained-arrival" and self.cost.price):
            return Severity.HINT
        if rule == "says-without-knowing" or (rule == "knows-too-soon" and tells(self.trace, self.need)):
            return gravity(self.trace, self.need, self.cost)
        if self.cost.price == 0:
            return Severity.NOTE
        if self.need.about == "hearing" and not self.need.within_scene:
            return Severity.HINT  # at a grave one may speak to the dead
        if rule == "knows-too-soon" or self.cost.price is not None or self.is_got_round():
            return Severity.WARNING
        return Severity.ERROR

    def is_got_round(self) -> bool:
        """Does nothing stand in the way but what one may get round in some way (who has lost her voice may write)?"""
        relations = self.trace.story.definitions.relations
        against = [relations.get(str(entry.fluent[0])) for entry in self.need.evidence]
        return bool(against) and all(one is not None and "got round" in one.roles for one in against)

    def is_anywhere(self) -> bool:
        """Does nothing say where this happens, in a scene without a place of its own?"""
        scene, act = self.trace.scene_of(self.need.moment), self.trace.moments[self.need.moment].act
        named = scene is not None and scene.place is not None and not self.trace.story.cast[scene.place].unnamed
        return not named and (act is None or act.place is None)

    def rule(self) -> str:
        need = self.need
        match need.about:
            case "presence":
                if self.cost.why.startswith("the journey takes"):
                    return "not-reachable"
                if self.cost.lacks:
                    return "unexplained-arrival"
                if self.cost.price == 0 and self.trace.world.has_role(need.who or "", "fixed"):
                    return "definite-elsewhere"
                return "two-places" if self.cost.why.startswith("the two scenes") else "not-there"
            case "saying":
                return "says-without-knowing"
            case "existence":
                return "not-begun"
            case "truth":
                return "not-true"
            case "knowledge":
                return "knows-too-soon"
            case "assertion":
                return "contradiction"
            case "rule":
                return "not-able"
        return self.named(need.prop)

    def named(self, prop: Prop) -> str:
        if isinstance(prop, Thinks):
            return "knows-too-soon"
        if not isinstance(prop, Holds):
            return "wrong-state"
        key = prop.value[0] if isinstance(prop.value, tuple) else prop.fluent[0]
        relation = self.trace.story.definitions.relations.get(key)  # type: ignore[arg-type]
        if relation is None:
            return "wrong-state"
        if self.need.doer and "doer" in relation.broken:
            return relation.broken["doer"]
        if "" in relation.broken:
            return relation.broken[""]
        return "wrong-state" if len(relation.slots) == 1 else "wrong-relation"

    # ------------------------------------------------------------ words

    def message(self, rule: str) -> tuple[str, str]:
        """What is wrong, and the label below the words at fault."""
        need, words = self.need, self.words
        match need.about:
            case "presence":
                return self.absent(rule)
            case "knowledge":
                return self.untold() if tells(self.trace, need) else self.unknowing()
            case "saying":
                return self.untold()
            case "rule":
                return self.unlawful()
            case "existence":
                who = words.term(need.who) if need.who is not None else words.term(figures_in(need.prop)[0])
                return f"{who} takes part, but does not exist at this time", f"{who} does not exist now"
        return self.otherwise(rule)

    def otherwise(self, rule: str) -> tuple[str, str]:
        """Something is not as it is needed, or said, to be."""
        need, words = self.need, self.words
        state, together = self.states()
        if need.about == "truth":
            return f"this needs to be so, but it is not: {words.say(need.prop)}", state
        if need.about == "assertion":
            return f"this says that {words.say(need.prop)}, but {state}", "the story has it otherwise"
        deed = self.deed()
        if rule == "not-begun":
            who = words.term(figures_in(need.prop)[0])
            return f"{who} does not exist at this time, but takes part: {deed}", f"{who} does not exist now"
        if need.doer and need.about == "ability":
            return f"{state}, but {'act' if together else 'acts'}: {deed}", state
        return f"{deed}, but {state}", state

    def absent(self, rule: str) -> tuple[str, str]:
        """Somebody or something takes part here, and was somewhere else."""
        need, words, where, origin = self.need, self.words, self.where(), self.origin()
        there = self.inside(origin) if origin is not None else f"in {where}"
        names = list(dict.fromkeys(words.term(one.who) if one.who is not None else "somebody" for one in self.company))
        who, one = listed(names), len(names) == 1
        have, was, be, takes = ("has", "was", "is", "takes") if one else ("have", "were", "are", "take")
        here = words.term(need.place) if need.place is not None else "here"
        inside = self.inside(need.place)
        if rule == "definite-elsewhere":
            return (
                f"{who} stood {there}; here it is {inside}: the same, or a second one?",
                f"{who} was {there}",
            )
        if rule == "not-reachable":
            return f"{who} cannot be {inside} yet: {self.cost.why}", f"{who} {was} last {there}"
        if rule == "two-places":
            return f"{who} {be} {there} and {inside} at the same time", f"{who} {be} {there} meanwhile"
        if self.cost.lacks:
            return f"{who} {have} come all the way from {where} to {here}, untold", self.cost.lacks[0]
        if self.cost.price == 0:
            return f"{who} {have} come from {where} to {here} off the page", f"{who} {was} last {there}"
        if self.cost.why == OUT_OF_REACH:
            return f"{self.deed()}, but {who} {be} {there}", f"{who} {be} {there}, not {inside}"
        if self.cost.why == UNTOLD_WAY:
            return (
                f"{who} {takes} part in this {inside}, but {be} {there} in the same scene",
                f"{who} {be} {there}",
            )
        if self.is_held():
            return f"{who} {takes} part in this {inside}, but {be} held {there}", f"{who} {be} held {there}"
        return f"{who} {takes} part here, but {be} {there}", f"{who} {be} {there}, not {inside}"

    def is_held(self) -> bool:
        """Is whoever takes part captive or tied somewhere else?"""
        world, moves, who = self.trace.world, self.trace.story.definitions.role("move"), self.need.who
        if moves is None or not isinstance(who, int) or not world.is_mind(who):
            return False
        with world.at(self.need.moment - 1):
            return world.denied(moves.id, who) is not None

    def unknowing(self) -> tuple[str, str]:
        """Somebody acts on, or is moved by, what they cannot know yet."""
        thought, words = self.need.prop, self.words
        assert isinstance(thought, Thinks)
        minds = dict.fromkeys(one.prop.who for one in self.company if isinstance(one.prop, Thinks))
        who, content, one = listed([words.term(mind) for mind in minds]), self.contents(), len(minds) == 1
        if self.cost.price == 0:
            return f"{who} must have been told off the page that {content}", "nobody is shown telling"
        they, them = (words.pronoun(thought.who), words.pronoun(thought.who, True)) if one else ("they", "them")
        if self.trace.moments[self.need.moment].kind == "state":
            does = "is moved by" if one else "are moved by"
        else:
            does = "acts on" if one else "act on"
        can, so_far = ("can hardly know", "is shown telling") if self.cost.price else ("cannot know yet", "has told")
        return (
            f"{who} {does} something {they} {can}: that {content}",
            self.ignorance(f"{who} {'was' if one else 'were'} not there", so_far, them),
        )

    def untold(self) -> tuple[str, str]:
        """Somebody tells what the story gives them no way to know."""
        thought, words = self.need.prop, self.words
        assert isinstance(thought, Thinks)
        who, content = words.term(thought.who), words.term(thought.prop)
        if self.cost.price == 0:
            return f"{who} must have been told off the page that {content}", "nobody is shown telling"
        they, them = words.pronoun(thought.who), words.pronoun(thought.who, True)
        can = "can hardly know" if self.cost.price or not self.cost.unsaid else "cannot know yet"
        return (
            f"{who} tells what {they} {can}: that {content}",
            self.ignorance(f"{who} was not there", "is shown telling", them),
        )

    def unlawful(self) -> tuple[str, str]:
        """A law of this world forbids it."""
        law = self.need.law
        said = " ".join(law.text.split()).rstrip(".") if law is not None else ""
        if law is not None and not (law.kinds or law.unless):  # "Ben cannot swim"
            return f"{self.deed()}, but it is said: {said}", "nothing says that this has changed"
        if said:
            return f"{self.deed()}, but a law of this world says: {said}", "this world forbids it"
        return f"{self.deed()}, against a law of this world", "this world forbids it"

    def ignorance(self, away: str, so_far: str, them: str) -> str:
        """Why somebody cannot know it: the story says so; who did it was disguised; or else they were away, and nobody has told them."""
        need, disguise = self.need, self.trace.story.definitions.role("disguise")
        if need.unaware is not None:
            return "the story says that it is not known"
        for entry in need.evidence:
            if disguise is not None and entry.fluent[:1] == (disguise.fluent_id,):
                return f"{self.words.term(entry.fluent[1])} was disguised, and nobody {so_far} {them} who it was"
        return f"{away}, and nobody {so_far} {them}"

    def contents(self) -> str:
        """What is known too soon, all that one sentence has of it."""
        said = dict.fromkeys(self.words.term(one.prop.prop) for one in self.company if isinstance(one.prop, Thinks))
        return " and that ".join(said)

    def states(self) -> tuple[str, bool]:
        """What is so instead, of all of whom it is to be said: "Tom and Anna are asleep"; and is it said of several?"""
        said = list(dict.fromkeys(self.state(need) for need in self.company))
        if len(said) == 1:
            return said[0], False
        pairs = [re.split(r" (?=(?:is|was|has|does) )", one, maxsplit=1) for one in said]
        rests = {pair[-1] for pair in pairs}
        verb, _, rest = pairs[0][-1].partition(" ")
        if len(rests) == 1 and all(len(pair) == 2 for pair in pairs):
            return f"{listed([pair[0] for pair in pairs])} {_PLURAL[verb]} {rest}", True
        return listed(said), True

    def state(self, need: Need) -> str:
        """What is so instead: the value that is known, else the contrary of the need."""
        prop = need.prop
        if (where := self.is_elsewhere(need)) is not None:
            return self.words.say(where)
        if isinstance(prop, Holds) and prop.truth and isinstance(prop.value, str):
            known = next((entry.value for entry in need.evidence if entry.fluent[:1] == prop.fluent[:1]), None)
            if isinstance(known, str):
                return self.words.say(prop._replace(value=known))
        return self.words.say(_contrary(prop))

    def is_elsewhere(self, need: Need) -> Holds | None:
        """Where the thing is that somebody does not have, or is not with; None where the story does not say."""
        prop, world = need.prop, self.trace.world
        if not isinstance(prop, Holds) or not prop.truth or need.about == "assertion":
            return None
        if isinstance(prop.value, tuple):
            thing, who = prop.fluent[1], prop.value[1]
        elif prop.fluent[0] == world.with_id and len(prop.fluent) == 3:
            who, thing = prop.fluent[1:]
        else:
            return None
        entry = world.log.fact((world.place_id, thing), need.moment - 1) if isinstance(thing, int) else None
        if entry is None or entry.soft or not isinstance(entry.value, tuple) or len(entry.value) != 2:
            return None
        spot = entry.value[1]
        nowhere = isinstance(spot, int) and self.trace.story.cast[spot].unnamed
        return None if world.is_mind(thing) or spot == who or nowhere else Holds(entry.fluent, entry.value)

    def done(self, moment: Moment) -> str:
        """What somebody has done, their own things called so: "Orla drew her sabre"."""
        said = self.words.told(moment.item, Did(moment.verb, tuple(moment.fillers.items())))
        doer = moment.fillers.get(self.trace.story.definitions.verbs[moment.verb].slots[0].name)
        own = _OWN.get(self.trace.story.cast[doer].pronoun, "") if isinstance(doer, int) else ""
        name = self.words.term(doer) if own and doer is not None else ""
        if not name or not said.startswith(f"{name} "):
            return said
        return name + re.sub(rf" {re.escape(name)}['’]s? ", f" {own} ", said.removeprefix(name))

    def deed(self) -> str:
        moment = self.trace.moments[self.need.moment]
        if moment.verb:
            moments = dict.fromkeys(one.moment for one in self.company)
            told = (self.trace.moments[one] for one in moments)
            return listed(list(dict.fromkeys(self.done(one) for one in told if one.verb)))
        return self.trace.story.sources.text_of(self.need.span)

    def origin(self) -> Term | None:
        """Where somebody or something was before."""
        spots = (one.value for one in self.need.evidence if isinstance(one.value, tuple) and len(one.value) == 2)
        return next((spot[1] for spot in spots), None)

    def where(self) -> str:
        origin = self.origin()
        return self.words.term(origin) if origin is not None else "another place"

    def inside(self, place: Term | None) -> str:
        """In a place, on an island, at home."""
        if place is None:
            return "here"
        name = self.words.term(place)
        return f"{preposition('in', name, self.words.is_surface(place))} {name}"

    def because(self) -> tuple[Step, ...]:
        steps: dict[int, Step] = {}
        law = self.need.law
        if law is not None:
            steps[-1] = Step(law.span, f"the law: {' '.join(law.text.split())}", "World")
        for entry in self.need.evidence:
            if self.trace.moments[entry.cause].item is None and self.trace.moments[entry.cause].scene < 0:
                begins = next(
                    (later for later in self.trace.world.log.history(entry.fluent) if later.value is True), None
                )
                if begins is not None:
                    steps[begins.cause] = self._step_at(begins.cause, "only here does it come into being: ")
                continue
            step = self.step(entry)
            if step is not None:
                steps[entry.cause] = step
        if self.need.unaware is not None:
            steps[self.need.unaware] = self._step_at(self.need.unaware, "")
        if self.cost.why.startswith("later:"):
            moment = int(self.cost.why.removeprefix("later:"))
            steps[moment] = self._step_at(moment, "only here is it learnt: ")
        for moment in self.cost.reasons:
            steps[moment] = self._step_at(moment, "")
        return (*self._laws_behind(steps), *(steps[cause] for cause in sorted(steps)))

    def _laws_behind(self, moments: Iterable[int]) -> Iterator[Step]:
        """The laws of the world by which something came about."""
        at = sorted(index for index in moments if index >= 0)
        texts = dict.fromkeys(one.text for one in map(self.trace.moments.__getitem__, at) if one.kind == "rule")
        for text in texts:
            law = next((one for one in self.trace.story.rules if one.text == text), None)
            if law is not None:
                yield Step(law.span, f"the law: {' '.join(text.split())}", "World")

    def step(self, entry: Entry) -> Step | None:
        return self._step_at(entry.cause, "")

    def _step_at(self, index: int, lead: str) -> Step:
        moment = self.trace.moments[index]
        scene = self.trace.scene_of(index)
        title = scene.title if scene is not None else "World"
        if moment.item is None:
            who = self.need.who if self.need.about == "presence" else None
            begins = "the scene begins here" + (f", with {self.words.term(who)}" if who is not None else "")
            return Step(scene.span if scene is not None else None, lead + begins, title)
        text = " ".join(moment.item.line.text.split())
        return Step(moment.item.line.span, lead + text, title)

    def help(self, rule: str, severity: Severity) -> str:
        return "" if severity is Severity.NOTE else remedy(self.trace, rule, self.cost)


def _contrary(prop: Prop) -> Prop:
    if isinstance(prop, Holds):
        return prop._replace(truth=not prop.truth)
    return prop
