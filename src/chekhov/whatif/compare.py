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
from chekhov.questions.minds import props_of
from chekhov.source import Span
from chekhov.story.build import SentenceItem
from chekhov.story.meaning import Did, Fluent, Holds, Prop, Value, figures_in, negate
from chekhov.trace.record import Trace
from chekhov.trace.run import run
from chekhov.views import READING_RULES, EditView, FactChange, LostView, MindChange, SceneChange, WhatIf
from chekhov.whatif.course import Loss, Otherwise
from chekhov.whatif.edits import Edit, edited
from chekhov.world.log import EVERYONE, Entry

_NO_FACTS = frozenset(("did", "opaque", "asks", "same"))


@dataclass
class Both:
    """The story as it is told and as it is otherwise, both run."""

    told: Asker
    other: Asker
    course: Otherwise
    edits: tuple[EditView, ...]
    added: tuple[SentenceItem, ...] = ()
    supposed: tuple[SentenceItem, ...] = ()


def both(trace: Trace, document: Document, edits: Sequence[Edit]) -> Both:
    """Run a story (that ran as ``trace``) otherwise. Raises :class:`chekhov.whatif.edits.UnclearEdit`."""
    wanted = edited(trace.story, document, edits)
    told = Asker(trace)
    if wanted.added:
        told = Asker(run(wanted.story, None, Otherwise(told, wanted.added)))
    course = Otherwise(told, wanted.removed, wanted.added)
    other = Asker(run(wanted.story, None, course))
    return Both(told, other, course, wanted.views, wanted.added, wanted.supposed)


def what_if(trace: Trace, document: Document, edits: Sequence[Edit]) -> WhatIf:
    """A story compared with itself, told otherwise. Raises :class:`chekhov.whatif.edits.UnclearEdit`."""
    found = both(trace, document, edits)
    appear, vanish = _findings(found)
    added = {id(item) for item in found.added}
    told = [item for item in found.told.trace.story.sentences() if item.status != "mood" and id(item) not in added]
    return WhatIf(found.edits, len(told), tuple(_lost(found)), tuple(_scenes(found)), appear, vanish)


# ---------------------------------------------------------------- what no longer happens


def _lost(found: Both) -> list[LostView]:
    trace, course = found.told.trace, found.course
    first: dict[int, int] = {}  # sentence -> the first of its moments that is lost
    for index in sorted(course.lost):
        item = trace.moments[index].item
        if item is not None:
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
    """Does some of what a sentence tells still happen?"""
    heads = {course.head(moment.index) for moment in trace.moments if moment.item is item and moment.kind != "rule"}
    return any(head not in course.lost for head in heads)


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
    if tie.prop is None:
        return {
            "motive": "it would have carried that out",
            "blow": "it followed from that",
            "reason": "it was done because of that",
            "setting": "it went on from that",
        }.get(tie.how, "it rested on that")
    if tie.path:
        return f"{asker.names.term(tie.path[0])} does not know that {asker.say(tie.prop, isinstance(tie.prop, Did))}"
    return missing(found.other, tie.prop) + (f" ({said[0]})" if said else "")


def missing(asker: Asker, prop: Prop) -> str:
    """What is not so, in a clause: "there is no Burai", "Tetsuya is not in the hamlet"."""
    exists = asker.trace.story.definitions.role("exists")
    if isinstance(prop, Holds) and exists is not None and prop.fluent[0] == exists.id and prop.truth:
        name = asker.names.term(prop.fluent[1])
        return f"there is no {name.removeprefix('the ')}"
    if hasattr(prop, "items") and exists is not None and all(isinstance(one, Holds) and one.fluent[0] == exists.id for one in prop.items):  # type: ignore[union-attr]
        return "there are none of them"
    if isinstance(prop, Did):
        return f"it is not so that {asker.say(prop, True)}"
    return asker.say(negate(prop))


# ---------------------------------------------------------------- what is otherwise, scene by scene


def _scenes(found: Both) -> Iterator[SceneChange]:
    """Every scene in story order, with what is otherwise from its end on that was not otherwise before."""
    trace = found.told.trace
    before: dict[Fluent, tuple[object, object]] = {}
    knew: set[tuple[str, str, bool]] = set()
    added = {id(item) for item in found.added}
    for index in trace.order.ranks:
        scene = trace.story.scenes[index]
        ends = [asker.trace.scene_span.get(index, (0, 0))[1] for asker in (found.told, found.other)]
        now = _differences(found, ends[0], ends[1])
        facts = [change for fluent, pair in now.items() if before.get(fluent) != pair if (change := _fact(found, fluent, pair))]
        before = now
        minds = [change for change in _minds(found, index, ends) if (change.who, change.text, change.gained) not in knew]
        knew.update((change.who, change.text, change.gained) for change in minds)
        items = [item for item in scene.sentences if item.status != "mood" and id(item) not in added]
        lost = {id(trace.moments[one].item) for one in found.course.lost}
        place = trace.story.sources.locate(scene.span.start)
        happens = sum(id(item) not in lost or _partly(trace, found.course, item) for item in items)
        unique = tuple(dict.fromkeys(change for change in facts))
        yield SceneChange(scene.title, place.line, place.file, len(items), happens, unique, tuple(dict.fromkeys(minds)))


def _differences(found: Both, at: int, other_at: int) -> dict[Fluent, tuple[object, object]]:
    """The facts that are otherwise at a moment: what is so in the story, and what is so now."""
    told, other = found.told.trace.world.log, found.other.trace.world.log
    differ: dict[Fluent, tuple[object, object]] = {}
    for fluent in dict.fromkeys((*told.facts, *other.facts)):
        if fluent[0] in _NO_FACTS:
            continue
        one, two = told.fact(fluent, at), other.fact(fluent, other_at)
        if _value(one) != _value(two):
            differ[fluent] = (_value(one), _value(two))
    return differ


def _value(entry: Entry | None) -> object:
    return entry.value if entry is not None else None


def _fact(found: Both, fluent: Fluent, pair: tuple[object, object]) -> FactChange | None:
    """A fact that is otherwise, in words; None where it cannot be said, or goes without saying (the facts of somebody who does not exist)."""
    relation = found.told.trace.story.definitions.relations.get(str(fluent[0]))
    default = relation.default if relation is not None else None
    was, now = (value if value is not None else default for value in pair)
    if was == now or (was in (None, False) and now in (None, False)):
        return None
    if not all(found.told.speakable(figure) or found.other.speakable(figure) for figure in figures_in(Holds(fluent, True))):
        return None
    before, after = _clause(found.told, fluent, was), _clause(found.other, fluent, now)
    return FactChange(before, after) if before or after else None


def _clause(asker: Asker, fluent: Fluent, value: object) -> str:
    if value is None:
        return ""
    props = list(props_of(fluent, value))  # type: ignore[arg-type]
    if not props or not all(asker.speakable(figure) or figure in fluent for prop in props for figure in figures_in(prop)):
        return ""
    exists = asker.trace.story.definitions.role("exists")
    if exists is not None and fluent[0] == exists.id:
        name = asker.names.term(fluent[1])
        return f"there is {'' if value is True else 'no '}{name.removeprefix('the ') if value is not True else name}"
    return asker.say(props[0])


def _minds(found: Both, scene: int, ends: Sequence[int]) -> Iterator[MindChange]:
    """Who comes to know, in a scene, of what is so in either case, only in one of the two."""
    told, other = _news(found.told, scene), _news(found.other, scene)
    for key in dict.fromkeys((*told, *other)):
        fluent, value = key
        masks = told.get(key, 0), other.get(key, 0)
        if masks[0] == masks[1] or EVERYONE in masks:
            continue
        if not all(_stands(asker, fluent, value, end) for asker, end in ((found.told, ends[0]), (found.other, ends[1]))):
            continue
        for mind in found.other.trace.world.log.minds_in(masks[0] ^ masks[1]):
            gained = bool(masks[1] & found.other.trace.world.log.bit(mind))
            sides = (found.other, found.told) if gained else (found.told, found.other)
            at = (ends[1], ends[0]) if gained else (ends[0], ends[1])
            if _holds(sides[0], mind, fluent, value, at[0]) and not _holds(sides[1], mind, fluent, value, at[1]):
                prop = next(iter(props_of(_timeless(fluent), value)), None)
                real = found.told.trace.world.real(mind)
                if prop is None or not isinstance(real, int) or real not in found.told.used | found.other.used:
                    continue
                if all(found.told.speakable(one) for one in figures_in(prop)) and real not in _doers(prop):
                    yield MindChange(found.told.names.figure(real), found.told.say(prop, isinstance(prop, Did)), gained)


def _doers(prop: Prop) -> list[int]:
    return figures_in(prop)[:1] if isinstance(prop, Did) else []


def _timeless(fluent: Fluent) -> Fluent:
    """What happened, without when."""
    return fluent[:3] if fluent[0] == "did" else fluent


def _news(asker: Asker, scene: int) -> dict[tuple[Fluent, Value], int]:
    """What is written down in a scene, and who gets to know it, as a mask."""
    found: dict[tuple[Fluent, Value], int] = {}
    first, last = asker.trace.scene_span.get(scene, (0, -1))
    log = asker.trace.world.log
    for group in (log.facts, log.tales):
        for fluent, entries in group.items():
            for entry in entries:
                if first <= entry.moment <= last and fluent[0] not in ("asks", "opaque"):
                    key = (_timeless(fluent), entry.value)
                    found[key] = found.get(key, 0) | entry.mutual | entry.watchers  # type: ignore[index, arg-type]
    return found


def _stands(asker: Asker, fluent: Fluent, value: object, at: int) -> bool:
    """Is it so at a moment, or did it happen before?"""
    with asker.judge.looking(at):
        prop = next(iter(props_of(fluent, value)), None)  # type: ignore[arg-type]
        return prop is not None and asker.trace.world.verdict(prop).status == "yes"


def _holds(asker: Asker, mind: int, fluent: Fluent, value: object, at: int) -> bool:
    with asker.judge.looking(at):
        prop = next(iter(props_of(fluent, value)), None)  # type: ignore[arg-type]
        return prop is not None and asker.trace.world.verdict(prop, (mind,)).status == "yes"


# ---------------------------------------------------------------- findings


def _findings(found: Both) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """Findings that appear, and those that vanish from sentences that still happen."""
    told, other = all_checks(found.told.trace), all_checks(found.other.trace)
    before, after = {_key(one) for one in told}, {_key(one) for one in other}
    lost = [moment.item.line.span for index in found.course.lost if (moment := found.told.trace.moments[index]).item is not None]
    supposed = [item.line.span for item in found.supposed]
    appear = [
        one
        for one in other
        if _counts(one) and _key(one) not in before and not (one.rule == "contradiction" and _within(one.span, supposed))
    ]
    vanish = [one for one in told if _counts(one) and _key(one) not in after and not _within(one.span, lost)]
    return tuple(appear), tuple(vanish)


def _key(finding: Finding) -> tuple[str, Span]:
    return finding.rule, finding.span


def _counts(finding: Finding) -> bool:
    return finding.accepted is None and (finding.severity > Severity.NOTE or finding.rule in READING_RULES)


def _within(span: Span, spans: Iterable[Span]) -> bool:
    return any(other.start <= span.start and span.end <= other.end for other in spans)
