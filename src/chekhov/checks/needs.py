"""The generic check: needs that are known not to hold, priced by their cheapest bridge, named by what they are about, and worded. Floor 7."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from chekhov.checks.blurred import blurred, unread
from chekhov.checks.hearsay import gravity, tells
from chekhov.checks.kept import Kept
from chekhov.checks.remedies import bridges, remedy
from chekhov.findings import Finding, Severity, Step
from chekhov.planning.bridge import OUT_OF_REACH, UNTOLD_WAY, Bridge
from chekhov.source import Span
from chekhov.story.meaning import Did, Holds, Prop, Term, Thinks, figures_in
from chekhov.story.scenes import SentenceItem
from chekhov.story.wording import listed
from chekhov.trace.record import Need, Trace
from chekhov.trace.saying import Names, names_of
from chekhov.world.log import Entry


def check(
    trace: Trace,
    kept: Kept,
    further: Sequence[Need] = (),
    blamed: Collection[int] = (),
    late: Collection[tuple[int, int]] = (),
) -> list[Finding]:
    """All findings about needs, in story order; what one fact stands in the way of is one finding, with all its places. ``further``: needs
    beside those that the trace marked. ``blamed``: moments whose troubles another check has traced to their cause. ``late``: who is known to have
    come to which scene too soon."""
    found: dict[tuple[object, ...], Finding] = {}
    more: dict[tuple[object, ...], list[Need]] = {}
    spoken_to: dict[tuple[object, ...], tuple[Need, tuple[object, ...]]] = {}
    unable = {
        (need.moment, need.who)
        for need in trace.needs
        if need.status == "broken" and need.about in ("ability", "existence")
    }
    priced = [
        (need, kept.price(trace, need))
        for need in sorted((*trace.needs, *further), key=lambda need: need.moment)
        if need.status == "broken" and need.moment not in blamed
    ]
    priced = _once_each(trace, priced)
    helpless = {
        (need.moment, need.prop.fluent[1])
        for need, cost in priced
        if cost.price is None and isinstance(need.prop, Holds) and len(need.prop.fluent) == 2
    }
    blurs = unread(trace)
    kept.unread_are(blurs)
    together: dict[tuple[object, ...], list[Need]] = {}
    companies = [together.setdefault(_company(trace, need, cost), []) for need, cost in priced]
    for (need, _), company in zip(priced, companies, strict=True):
        company.append(need)
    for (need, cost), company in zip(priced, companies, strict=True):
        if need.about == "presence" and (need.moment, need.who) in unable:
            continue  # whoever is dead need not be told to be elsewhere as well
        if isinstance(need.prop, Thinks) and (need.moment, need.prop.who) in helpless:
            continue  # nor not to know what happens around them
        if (_whose_place(trace, need), trace.moments[need.moment].scene) in late:
            continue
        if _addressed(trace, need):
            continue  # what was written to somebody has been sent
        if _has_another(trace, need):
            continue  # "all three read the letter": one of them holds it
        if company[0] is not need:
            continue  # said together with the first of them
        finding = kept.word(need, company, _Worder(trace, need, cost, company, blurs).finding)
        key = _root(trace, need, finding)
        if key in found:
            more.setdefault(key, []).append(need)
        else:
            found[key] = finding
        if need.about == "hearing":
            spoken_to[key] = (need, (need.prop.fluent[1] if isinstance(need.prop, Holds) else need.who, key[-1]))
    for key, (
        need,
        root,
    ) in spoken_to.items():  # whoever acts on though they are dead is spoken to as well: that is one mistake
        if root in found and key in found and root != key:
            more.setdefault(root, []).extend((need, *more.get(key, ())))
            del found[key]
    return [_with_places(trace, finding, more.get(key, [])) for key, finding in found.items()]


def _whose_place(trace: Trace, need: Need) -> Term | None:
    """Who is to be somewhere, or is said to be."""
    if need.about == "assertion" and isinstance(need.prop, Holds) and need.prop.fluent[0] == trace.world.place_id:
        return need.prop.fluent[1]
    return need.who if need.about == "presence" else None


def _once_each(trace: Trace, priced: list[tuple[Need, Bridge]]) -> list[tuple[Need, Bridge]]:
    """The same without what says one thing twice: that a bond which goes both ways is missing on either side, and what goes wrong only because a
    sentence that is false itself is believed."""
    seen: set[tuple[object, ...]] = set()
    false = {need.moment for need, cost in priced if need.about == "assertion" and cost.price is None}
    kept = []
    for need, cost in priced:
        if isinstance(need.prop, Holds) and len(figures_in(need.prop)) == 2:
            item = trace.moments[need.moment].item
            told = item.line.span if item is not None else need.span
            key = (told, need.about, need.prop.fluent[0], need.prop.truth, frozenset(figures_in(need.prop)))
            if key in seen:
                continue
            seen.add(key)
        if need.evidence and all(entry.cause in false and entry.cause != need.moment for entry in need.evidence):
            continue
        kept.append((need, cost))
    return kept


def _root(trace: Trace, need: Need, finding: Finding) -> tuple[object, ...]:
    """What findings share that come from one mistake: whom it is about, and what made it so. (Notes: also what they say.)"""
    facts = tuple(entry.moment for entry in need.evidence)
    if finding.severity < Severity.WARNING or not facts or finding.rule in _EACH:
        return (finding.rule, finding.severity, need.who if need.who is not None else need.prop, facts)
    about = need.prop.fluent[1] if isinstance(need.prop, Holds) and len(need.prop.fluent) > 1 else need.who
    if isinstance(need.prop, Thinks):
        about = need.who
    return (about, facts)


_EACH = ("not-able", "contradiction", "not-true")  # a law that is broken twice is broken twice


def _with_places(trace: Trace, finding: Finding, more: list[Need]) -> Finding:
    """The finding with the other sentences that the same mistake shows in."""
    places: dict[Span, Step] = {}
    for need in sorted(more, key=lambda one: one.moment):
        item, scene = trace.moments[need.moment].item, trace.scene_of(need.moment)
        span = item.line.span if item is not None else need.span
        if not span.start <= finding.span.start < span.end:
            words = " ".join(trace.story.sources.text_of(span).split())
            places.setdefault(span, Step(span, words, scene.title if scene is not None else "World"))
    return replace(finding, places=tuple(places.values())) if places else finding


def _addressed(trace: Trace, need: Need) -> bool:
    """Does somebody need what was written to them, and is not said to be kept from them?"""
    prop, moments, verbs = need.prop, trace.moments, trace.story.definitions.verbs
    if not isinstance(prop, Holds) or not need.doer:
        return False
    about = set(figures_in(prop))
    for entry in need.evidence:
        cause = moments[entry.cause]
        written = entry.fluent[1] if len(entry.fluent) > 1 else None
        if entry.soft and cause.verb and written in about and not trace.world.is_mind(written or ""):
            first = verbs[cause.verb].slots[0].name
            others = {term for slot, term in cause.fillers.items() if slot != first}
            if written in others and others & about - {written}:
                return True
    return False


def _has_another(trace: Trace, need: Need) -> bool:
    """Does somebody do the same with the same thing, in the same words? Then one of them has it."""
    prop, moment = need.prop, trace.moments[need.moment]
    if need.about != "need" or moment.act is None or not isinstance(prop, Holds) or not isinstance(prop.value, tuple):
        return False
    if "held" not in trace.story.definitions.relations[prop.value[0]].roles:
        return False
    return any(
        other is not moment
        and other.item is moment.item
        and other.verb == moment.verb
        and other.act is not None
        and other.act.span == moment.act.span
        and prop.fluent[1] in other.fillers.values()
        for other in trace.moments[max(0, need.moment - _COMPANY) : need.moment + _COMPANY]
    )


_COMPANY = 12  # so many at most are looked at on either side


def _company(trace: Trace, need: Need, cost: Bridge) -> tuple[object, ...]:
    """What the needs share of which one thing is to be said. Travellers: the sentence, where from, where to, the price. Others: the sentence at fault,
    the condition, and the sentences that made it so ("Tom and Anna fall asleep"). What nothing made so shares nothing."""
    if need.about == "presence" and cost.price is not None:
        origin = next((entry.value for entry in need.evidence), None)
        return (need.span, origin, need.place, cost.price, len(cost.lacks))
    item = trace.moments[need.moment].item
    condition = need.prop.fluent[0] if isinstance(need.prop, Holds) else type(need.prop).__name__
    sources = [trace.moments[entry.cause].item for entry in need.evidence]
    if item is None or need.about in ("rule", "assertion", "truth", "saying") or not sources or None in sources:
        return (id(need),)
    where = need.evidence[0].value if need.about == "presence" else None
    spans = dict.fromkeys(source.line.span for source in sources if source is not None)
    return (item.line.span, need.about, condition, need.doer, cost.price, where, *spans)


_PLURAL = {"is": "are", "was": "were", "has": "have", "does": "do"}


@dataclass(slots=True)
class _Worder:
    """``company``: this need and those of others who have come the same way. ``blurs``: the sentences that were not wholly understood."""

    trace: Trace
    need: Need
    cost: Bridge
    company: list[Need]
    blurs: list[SentenceItem]

    @property
    def words(self) -> Names:
        return names_of(self.trace)

    def finding(self) -> Finding:
        rule = self.rule()
        message, label = self.message(rule)
        severity = self.severity(rule)
        blur = blurred(self.trace, self.need, self.blurs) if severity >= Severity.WARNING else None
        if blur is not None:
            line = self.trace.story.sources.locate(blur.line.span.start).line
            return Finding(
                rule,
                Severity.NOTE,
                f"{message}; but line {line} was not wholly understood, and may have changed that",
                self.need.span,
                label,
                (*self.because(), Step(blur.line.span, " ".join(blur.line.text.split()))),
            )
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

    def severity(self, rule: str) -> Severity:
        if rule == "definite-elsewhere" or (rule == "unexplained-arrival" and self.cost.price):
            return Severity.HINT
        if rule == "says-without-knowing" or (rule == "knows-too-soon" and tells(self.trace, self.need)):
            return gravity(self.trace, self.need, self.cost)
        if self.cost.price == 0:
            return Severity.NOTE
        if self.need.about == "hearing" and not self.need.within_scene:
            return Severity.HINT  # at a grave one may speak to the dead
        if rule == "knows-too-soon" or self.cost.price is not None:
            return Severity.WARNING
        return Severity.ERROR

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
        need, words, where = self.need, self.words, self.where()
        names = list(dict.fromkeys(words.term(one.who) if one.who is not None else "somebody" for one in self.company))
        who, one = listed(names), len(names) == 1
        have, was, be, takes = ("has", "was", "is", "takes") if one else ("have", "were", "are", "take")
        here = words.term(need.place) if need.place is not None else "here"
        if rule == "definite-elsewhere":
            return (
                f"{who} stood in {where}; here it is in {here}: the same, or a second one?",
                f"{who} was in {where}",
            )
        if rule == "not-reachable":
            return f"{who} cannot be in {here} yet: {self.cost.why}", f"{who} {was} last in {where}"
        if rule == "two-places":
            return f"{who} {be} in {where} and in {here} at the same time", f"{who} {be} in {where} meanwhile"
        if self.cost.lacks:
            return f"{who} {have} come all the way from {where} to {here}, untold", self.cost.lacks[0]
        if self.cost.price == 0:
            return f"{who} {have} come from {where} to {here} off the page", f"{who} {was} last in {where}"
        if self.cost.why == OUT_OF_REACH:
            return f"{self.deed()}, but {who} {be} in {where}", f"{who} {be} in {where}, not in {here}"
        if self.cost.why == UNTOLD_WAY:
            return (
                f"{who} {takes} part in this in {here}, but {be} in {where} in the same scene",
                f"{who} {be} in {where}",
            )
        return f"{who} {takes} part here, but {be} in {where}", f"{who} {be} in {where}, not in {here}"

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
        if law is not None and not (law.kinds or law.unless):  # "Ben cannot swim"
            said = " ".join(law.text.split()).rstrip(".")
            return f"{self.deed()}, but it is said: {said}", "nothing says that this has changed"
        return f"{self.deed()} against a law of this world", "this world forbids it"

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
        if isinstance(prop, Holds) and prop.truth and isinstance(prop.value, str):
            known = next((entry.value for entry in need.evidence if entry.fluent[:1] == prop.fluent[:1]), None)
            if isinstance(known, str):
                return self.words.say(prop._replace(value=known))
        return self.words.say(_contrary(prop))

    def deed(self) -> str:
        moment = self.trace.moments[self.need.moment]
        if moment.verb:
            moments = dict.fromkeys(one.moment for one in self.company)
            told = (self.trace.moments[one] for one in moments)
            return listed(
                list(
                    dict.fromkeys(
                        self.words.told(one.item, Did(one.verb, tuple(one.fillers.items()))) for one in told if one.verb
                    )
                )
            )
        return self.trace.story.sources.text_of(self.need.span)

    def where(self) -> str:
        for entry in self.need.evidence:
            if isinstance(entry.value, tuple) and len(entry.value) == 2:
                return self.words.term(entry.value[1])
        return "another place"

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
        return tuple(steps[cause] for cause in sorted(steps))

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
