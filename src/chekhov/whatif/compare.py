"""Comparing the two courses of a story: what no longer happens and by which chain, which facts and minds are otherwise, scene by scene. Floor 9.

In: the story and what is to be otherwise. Out: a `views.WhatIf`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from chekhov.checks import all_checks
from chekhov.findings import Finding, Severity
from chekhov.language.document import Document
from chekhov.questions.common import Asker
from chekhov.questions.ground import parts
from chekhov.questions.leadup import aims, led_up, sources
from chekhov.questions.minds import props_of
from chekhov.questions.tie import figures_of_moment
from chekhov.source import Span
from chekhov.story.meaning import Did, Either, Fluent, Holds, Prop, Same, Thinks, Value, figures_in, negate
from chekhov.story.scenes import SentenceItem, Story
from chekhov.summary import READING_RULES
from chekhov.trace.record import Trace
from chekhov.trace.run import run
from chekhov.views import EditView, FactChange, LostView, MindChange, SceneChange, WhatIf
from chekhov.whatif.course import Loss, Otherwise, Told
from chekhov.whatif.edits import Edit, edited
from chekhov.world.log import EVERYONE, Entry, Not

_NO_FACTS = frozenset(("did", "opaque", "asks", "same"))


@dataclass
class Both:
    """The story as it is told and as it is otherwise, both run."""

    told: Asker
    other: Asker
    course: Otherwise
    edits: tuple[EditView, ...]
    removed: tuple[SentenceItem, ...] = ()
    added: tuple[SentenceItem, ...] = ()
    supposed: tuple[SentenceItem, ...] = ()


def both(story: Story, trace: Trace, document: Document, edits: Sequence[Edit]) -> Both:
    """Run a story (that ran as ``trace``) otherwise. Raises :class:`chekhov.whatif.edits.UnclearEdit`."""
    wanted = edited(story, document, edits)
    told = Asker(trace)
    if wanted.added:
        told = Asker(run(wanted.story, None, Otherwise(Told(told), wanted.added)))
    course = Otherwise(Told(told), wanted.removed, wanted.added)
    other = Asker(run(wanted.story, None, course))
    return Both(told, other, course, wanted.views, wanted.removed, wanted.added, wanted.supposed)


def what_if(story: Story, trace: Trace, document: Document, edits: Sequence[Edit]) -> WhatIf:
    """A story compared with itself, told otherwise. Raises :class:`chekhov.whatif.edits.UnclearEdit`."""
    found = both(story, trace, document, edits)
    appear, vanish = _findings(found)
    added = {id(item) for item in (*found.added, *found.removed)}
    told = [item for item in found.told.trace.story.sentences() if item.status != "mood" and id(item) not in added]
    lost = tuple(lost_sentences(found))
    mentions = () if lost else tuple(_mentions(found))
    after = () if lost else found.told.lines(follows(found))
    upon = tuple((one.line, one.text) for one in after)
    return WhatIf(found.edits, len(told), lost, tuple(scene_changes(found)), appear, vanish, mentions, upon)


def follows(found: Both) -> tuple[int, ...]:
    """The moments that the removed sentences led up to (`questions.leadup`), the first of each sentence: what a reader takes to come of them."""
    asker, gone = found.told, {id(item) for item in found.removed}
    own = {moment.index for moment in asker.trace.moments if moment.item is not None and id(moment.item) in gone}
    after: dict[int, int] = {}
    for moment in asker.trace.moments[min(own, default=0) :] if own else ():
        if moment.item is None or id(moment.item) in gone or moment.kind == "rule":
            continue
        led = (*(index for _, index in led_up(asker, moment)), *aims(asker, moment), *sources(asker, moment))
        if own.intersection(led):
            after.setdefault(id(moment.item), moment.index)
    return tuple(after.values())


def _mentions(found: Both) -> Iterator[tuple[str, tuple[int, ...]]]:
    """The things that the removed sentences speak of, and the later lines that speak of them too."""
    asker, gone = found.told, {id(item) for item in found.removed}
    own = [moment for moment in asker.trace.moments if moment.item is not None and id(moment.item) in gone]
    things = [one for moment in own for one in figures_of_moment(asker, moment) if _is_portable(asker, one)]
    for thing in dict.fromkeys(things):
        later = [
            line.line
            for moment in asker.trace.moments[own[-1].index + 1 :]
            if moment.item is not None and thing in figures_of_moment(asker, moment)
            if (line := asker.line_of(moment.index)) is not None
        ]
        if later:
            yield asker.names.figure(thing), tuple(dict.fromkeys(later))


def _is_portable(asker: Asker, figure: int) -> bool:
    world = asker.trace.world
    return world.has_role(figure, "thing") and not world.is_mind(figure) and not world.is_place(figure)


# ---------------------------------------------------------------- what no longer happens


def lost_sentences(found: Both) -> list[LostView]:
    """The sentences that no longer happen, in story order, each with what it rested on."""
    trace, course = found.told.trace, found.course
    first: dict[int, int] = {}  # sentence -> the first of its moments that is lost
    for index in sorted(course.lost):
        item = trace.moments[index].item
        if item is not None and course.lost[index].tie is not None:
            first.setdefault(id(item), index)
    ordered = sorted(first.values())
    rank = {id(trace.moments[index].item): place for place, index in enumerate(ordered)}
    views = []
    for index in ordered:
        moment, loss = trace.moments[index], course.lost[index]
        assert moment.item is not None
        place = trace.story.sources.locate(moment.item.line.span.start)
        parent = _parent(found, index, loss, rank)
        views.append(
            LostView(
                " ".join(moment.item.line.text.split()),
                place.line,
                place.file,
                found.told.title(moment.scene),
                _why(found, loss),
                parent,
                _partly(trace, course, moment.item),
            )
        )
    return views


def _partly(trace: Trace, course: Otherwise, item: SentenceItem) -> bool:
    """Does some of what a sentence tells still happen? (That somebody it names has a child is nothing that happens.)"""
    moments = [moment for moment in trace.moments if moment.item is item and moment.kind != "rule"]
    events = [moment for moment in moments if moment.kind != "state"]
    return any(course.head(moment.index) not in course.lost for moment in events or moments)


def _parent(found: Both, index: int, loss: Loss, rank: dict[int, int]) -> int | None:
    """The lost sentence that this one's loss comes from: the nearest."""
    own = found.told.trace.moments[index].item
    for cause in sorted(loss.gone, reverse=True):
        item = found.told.trace.moments[found.course.head(cause)].item
        if item is not None and item is not own and id(item) in rank:
            return rank[id(item)]
    return None


def _why(found: Both, loss: Loss) -> str:
    """What is missing, in a clause."""
    tie, asker = loss.tie, found.told
    if tie is None:
        return ""
    said = [" ".join(item.line.text.split()).rstrip(".") for item in loss.against if item in found.added]
    if tie.how == "unwilling":
        return said[0] if said else "that is refused"
    if tie.prop is None:
        return {
            "motive": "that was the reason",
            "blow": "it followed from that",
            "poison": "nothing was in it",
            "reason": "that was the reason",
            "setting": "it goes on from that",
        }.get(tie.how, "it rests on that")
    if tie.path:
        return f"{asker.names.term(tie.path[0])} does not know that {asker.say(tie.prop, isinstance(tie.prop, Did))}"
    return missing(found.other, tie.prop) + (f" ({said[0]})" if said else "")


def missing(asker: Asker, prop: Prop) -> str:
    """What is not so, in a clause: "there is no Burai", "Tetsuya is not in the hamlet"."""
    exists = asker.trace.story.definitions.role("exists")
    if isinstance(prop, Holds) and exists is not None and prop.fluent[0] == exists.id and prop.truth:
        name = asker.names.term(prop.fluent[1])
        return f"there is no {name.removeprefix('the ')}"
    if (
        isinstance(prop, Either)
        and exists is not None
        and any(isinstance(one, Holds) and one.fluent[0] == exists.id for one in prop.items)
    ):
        return "there is none of them"
    if isinstance(prop, Same):
        return f"{asker.names.term(prop.right)} is not {asker.names.term(prop.left)}"
    if isinstance(prop, Did):
        return f"it is not so that {asker.say(prop, True)}"
    return asker.say(negate(prop))


# ---------------------------------------------------------------- what is otherwise, scene by scene

Pair = tuple[Entry | None, Entry | None]
"""What is written down of a fluent at some time: as the story is told, and as it is otherwise."""


def scene_changes(found: Both) -> Iterator[SceneChange]:
    """Every scene in story order, with what is otherwise from its end on that was not otherwise before."""
    trace = found.told.trace
    before: dict[Fluent, tuple[object, object]] = {}
    knew: set[MindChange] = set()
    added = {id(item) for item in (*found.added, *found.removed)}
    lost = {id(trace.moments[one].item) for one in found.course.lost}
    for index in trace.order.ranks:
        scene = trace.story.scenes[index]
        ends = tuple(asker.trace.scene_span.get(index, (0, 0))[1] for asker in (found.told, found.other))
        pairs = _differences(found, ends)
        now = {fluent: (_value(one), _value(other)) for fluent, (one, other) in pairs.items()}
        facts = _facts(
            found, {fluent: pair for fluent, pair in pairs.items() if before.get(fluent) != now[fluent]}, ends
        )
        before = now
        minds = [change for change in dict.fromkeys(_minds(found, index, ends)) if change not in knew]
        knew.update(minds)
        items = [item for item in scene.sentences if item.status != "mood" and id(item) not in added]
        place = trace.story.sources.locate(scene.span.start)
        happens = sum(id(item) not in lost or _partly(trace, found.course, item) for item in items)
        yield SceneChange(scene.title, place.line, place.file, len(items), happens, facts, tuple(minds))


def _differences(found: Both, ends: Sequence[int]) -> dict[Fluent, Pair]:
    """The facts that are otherwise at the end of a scene."""
    told, other = found.told.trace.world.log, found.other.trace.world.log
    differ: dict[Fluent, Pair] = {}
    for fluent in dict.fromkeys((*told.facts, *other.facts)):
        pair = (told.fact(fluent, ends[0]), other.fact(fluent, ends[1]))
        if fluent[0] not in _NO_FACTS and _value(pair[0]) != _value(pair[1]):
            differ[fluent] = pair
    return differ


def _value(entry: Entry | None) -> object:
    return entry.value if entry is not None else None


def _facts(found: Both, pairs: dict[Fluent, Pair], ends: Sequence[int]) -> tuple[FactChange, ...]:
    """The facts worth telling, the weightiest first; of a bond and its inverse one."""
    changes: dict[object, FactChange] = {}
    for fluent, pair in sorted(pairs.items(), key=lambda item: _weight(found, *item)):
        weight = _weight(found, fluent, pair)
        change = _fact(found, fluent, pair, ends) if weight < _NO_WEIGHT else None
        if change is not None:
            changes.setdefault(frozenset(figures_in(Holds(fluent, True))) if weight == 1 else change, change)
    return tuple(changes.values())


_TRIVIA = frozenset(("ordered", "forbidden", "acquaintance", "body", "remains"))
_NO_WEIGHT = 9


def _weight(found: Both, fluent: Fluent, pair: Pair) -> int:
    """How much a fact weighs, least first: life and death, bonds, who has what, how somebody is, where they are. 9: not worth telling."""
    world, definitions = found.told.trace.world, found.told.trace.story.definitions
    relation = definitions.relations.get(str(fluent[0]))
    if not any(_meant(asker, entry) for asker, entry in zip((found.told, found.other), pair, strict=True)):
        return _NO_WEIGHT
    if fluent[0] == world.place_id:
        values = [entry.value for entry in pair if entry is not None and isinstance(entry.value, tuple)]
        roles = {role for value in values if len(value) == 2 for role in definitions.relations[str(value[0])].roles}
        return 2 if {"held", "worn"} & roles else 4 if world.is_mind(fluent[1]) else _NO_WEIGHT
    if relation is None or _TRIVIA.intersection(relation.roles):
        return _NO_WEIGHT
    if {"exists", "alive"} & set(relation.roles):
        return 0
    return 1 if len(figures_in(Holds(fluent, True))) > 1 else 3 if world.is_mind(fluent[1]) else 5


def _meant(asker: Asker, entry: Entry | None) -> bool:
    """Is it what a sentence tells, or what its verb brings about (and not only how somebody is called in it, or that they are there)?"""
    if entry is None:
        return False
    moment = asker.trace.moments[entry.cause]
    if moment.verb and moment.kind != "backstory":
        verb = asker.trace.story.definitions.verbs[moment.verb]
        begins = bool(verb.begins or verb.ends) and "exists" in _roles(asker, entry.fluent)
        return begins or any(
            isinstance(effect, Holds) and effect.fluent[0] == entry.fluent[0] for effect in (*verb.makes, *verb.usually)
        )
    if moment.kind == "state" and moment.act is not None:
        return any(isinstance(part, Holds) and part.fluent[0] == entry.fluent[0] for part in parts(moment.act.prop))
    return moment.kind == "rule"


def _roles(asker: Asker, fluent: Fluent) -> tuple[str, ...]:
    relation = asker.trace.story.definitions.relations.get(str(fluent[0]))
    return relation.roles if relation is not None else ()


def _fact(found: Both, fluent: Fluent, pair: Pair, ends: Sequence[int]) -> FactChange | None:
    """A fact that is otherwise, in words; None where it is about somebody whom only one of the two speaks of, or who does not exist."""
    relation = found.told.trace.story.definitions.relations.get(str(fluent[0]))
    default = relation.default if relation is not None else None
    was, now = (entry.value if entry is not None else default for entry in pair)
    if was == now or (_is_nothing(was) and _is_nothing(now)):
        return None
    figures = figures_in(Holds(fluent, True))
    if "exists" in _roles(found.told, fluent):
        told = all(found.told.speakable(figure) for figure in figures)
        return FactChange("", _being(found.other, fluent, now)) if told else None
    if not all(
        _there(asker, figure, at)
        for asker, at in zip((found.told, found.other), ends, strict=True)
        for figure in figures
    ):
        return None
    if _nameless(found, figures):
        return None
    before, after = _clause(found.told, fluent, was), _clause(found.other, fluent, now)
    return FactChange(before, after) if before or after else None


def _is_nothing(value: object) -> bool:
    """Does a value only say that something is not so, or nothing at all?"""
    return value in (None, False) or isinstance(value, Not)


def _there(asker: Asker, figure: int, at: int) -> bool:
    """Does a story speak of somebody, who exists at that time?"""
    exists = asker.trace.story.definitions.role("exists")
    with asker.judge.looking(at):
        never = exists is not None and asker.trace.world.verdict(Holds((exists.id, figure), True)).status == "no"
    return asker.speakable(figure) and not never


def _nameless(found: Both, figures: Iterable[int]) -> bool:
    """Is one of them a name that somebody goes by only in the story ("Casshern")?"""
    told, other = found.told.trace.world, found.other.trace.world
    return any(
        not other.same((), figure, twin)
        for figure in figures
        for twin in told.twins.get(figure, ())
        if isinstance(twin, int)
    )


def _being(asker: Asker, fluent: Fluent, value: object) -> str:
    name = asker.names.term(fluent[1])
    return f"there is {name}" if value is True else f"there is no {name.removeprefix('the ')}"


def _clause(asker: Asker, fluent: Fluent, value: object) -> str:
    props = list(props_of(fluent, value)) if value is not None else []  # type: ignore[arg-type]
    if not props or not all(asker.speakable(figure) or figure in fluent for figure in figures_in(props[0])):
        return ""
    return asker.say(props[0])


def _minds(found: Both, scene: int, ends: Sequence[int]) -> Iterator[MindChange]:
    """Who is told or finds out something in a scene, in only one of the two, though it is so in both. (Who is not there does not see what
    happens: that goes without saying.)"""
    told, other = _news(found.told, scene), _news(found.other, scene)
    for key in dict.fromkeys((*told, *other)):
        fluent, value = key
        masks = told.get(key, 0), other.get(key, 0)
        prop = next(iter(props_of(fluent, value)), None)
        if masks[0] == masks[1] or EVERYONE in masks or prop is None or not _stands(found, prop, ends):
            continue
        for mind in found.other.trace.world.log.minds_in(masks[0] ^ masks[1]):
            gained = bool(masks[1] & found.other.trace.world.log.bit(mind))
            who = found.told.trace.world.real(mind)
            if (
                not isinstance(who, int)
                or _nameless(found, (who,))
                or not all(map(_there, (found.told, found.other), (who, who), ends))
            ):
                continue
            if _told_of(found, mind, prop, ends, gained):
                later = _later(found, mind, prop, scene, gained)
                yield MindChange(
                    found.told.names.figure(who), found.told.say(prop, isinstance(prop, Did)), gained, later
                )


def _later(found: Both, mind: int, prop: Prop, scene: int, gained: bool) -> str:
    """The later scene in which they get to know it in the other of the two as well, or ""."""
    asker = found.told if gained else found.other
    ranks = list(found.told.trace.order.ranks)
    for index in ranks[ranks.index(scene) + 1 :]:
        with asker.judge.looking(asker.trace.scene_span.get(index, (0, 0))[1]):
            if asker.trace.world.verdict(prop, (mind,)).status == "yes":
                return asker.title(index)
    return ""


def _told_of(found: Both, mind: int, prop: Prop, ends: Sequence[int], gained: bool) -> bool:
    """Does somebody hold something in one of the two and not in the other, because it is told?"""
    one, two = (found.other, found.told) if gained else (found.told, found.other)
    at, other_at = (ends[1], ends[0]) if gained else (ends[0], ends[1])
    with one.judge.looking(at):
        verdict = one.trace.world.verdict(prop, (mind,))
    with two.judge.looking(other_at):
        if two.trace.world.verdict(prop, (mind,)).status == "yes":
            return False
    if verdict.status != "yes" or one.trace.world.real(mind) not in one.used:
        return False
    verbs = one.trace.story.definitions.verbs
    causes = [one.trace.moments[entry.cause] for entry in verdict.evidence]
    told = [effect for cause in causes if cause.verb for effect in verbs[cause.verb].makes]
    said = [
        part for cause in causes if cause.kind == "state" and cause.act is not None for part in parts(cause.act.prop)
    ]
    return any(isinstance(prop, Thinks) for prop in (*told, *said))


def _timeless(fluent: Fluent) -> Fluent:
    """What happened, without when."""
    return fluent[:3] if fluent[0] == "did" else fluent


def _news(asker: Asker, scene: int) -> dict[tuple[Fluent, Value], int]:
    """What is written down in a scene, and who gets to know it, as a mask."""
    found: dict[tuple[Fluent, Value], int] = {}
    first, last = asker.trace.scene_span.get(scene, (0, -1))
    first = 0 if scene == next(iter(asker.trace.order.ranks), None) else first  # what is known from the beginning
    log = asker.trace.world.log
    for group in (log.facts, log.tales):
        for fluent, entries in group.items():
            for entry in entries:
                if first <= entry.moment <= last and fluent[0] not in ("asks", "opaque"):
                    key = (_timeless(fluent), entry.value)
                    found[key] = found.get(key, 0) | entry.mutual | entry.watchers  # type: ignore[index, arg-type]
    return found


def _stands(found: Both, prop: Prop, ends: Sequence[int]) -> bool:
    """Is it so in both, and can it be said in both?"""
    for asker, at in zip((found.told, found.other), ends, strict=True):
        with asker.judge.looking(at):
            if asker.trace.world.verdict(prop).status != "yes" or not all(
                asker.speakable(one) for one in figures_in(prop)
            ):
                return False
    return True


# ---------------------------------------------------------------- findings


def _findings(found: Both) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """Findings that appear, and those that vanish from sentences that still happen."""
    told, other = all_checks(found.told.trace), all_checks(found.other.trace)
    before, after = {_key(one) for one in told}, {_key(one) for one in other}
    lost = [
        moment.item.line.span
        for index in found.course.lost
        if (moment := found.told.trace.moments[index]).item is not None
    ]
    supposed = [item.line.span for item in found.supposed]
    appear = [
        one
        for one in other
        if _counts(one)
        and _key(one) not in before
        and not (one.rule == "contradiction" and _within(one.span, supposed))
    ]
    vanish = [one for one in told if _counts(one) and _key(one) not in after and not _within(one.span, lost)]
    return tuple(appear), tuple(vanish)


def _key(finding: Finding) -> tuple[str, Span]:
    return finding.rule, finding.span


def _counts(finding: Finding) -> bool:
    return finding.accepted is None and (finding.severity > Severity.NOTE or finding.rule in READING_RULES)


def _within(span: Span, spans: Iterable[Span]) -> bool:
    return any(other.start <= span.start and span.end <= other.end for other in spans)
