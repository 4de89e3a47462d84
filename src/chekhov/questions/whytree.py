"""The causes of an event or a fact, as a tree. Floor 8.

In: a line ("12", "file:12") or a clause. Out: what is to be explained, and below it what it rests on (`causes.py`), and what that rests on, back to free
choices and opening facts: nearest first, nothing twice, and no more than can be taken in at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass, field, replace
from heapq import heappop, heappush
from itertools import count

from chekhov.language import tree as t
from chekhov.language.parse import parse
from chekhov.questions import leadup
from chekhov.questions.causes import ties, ties_of
from chekhov.questions.common import Asker, asker_of
from chekhov.questions.ground import is_event, parts
from chekhov.questions.motives import explained
from chekhov.questions.tie import Tie, doer_of
from chekhov.questions.times import Time, take_time
from chekhov.questions.why import because, by_order, said_before
from chekhov.story.meaning import Did, Prop, Same
from chekhov.story.scenes import SentenceItem
from chekhov.trace.record import Moment, Trace
from chekhov.views import WhyTree

MOST = 16
"""So many causes are shown; those that lie further back are counted."""

_TELLING = frozenset(("reason", "motive", "blow", "poison", "rule", "content"))
_ORDER = (
    "reason",
    "aim",
    "motive",
    "blow",
    "poison",
    "rule",
    "content",
    "known",
    "before",
    "need",
    "being",
    "presence",
)
"""In this order causes stand below what they bring about."""
_MOVED = frozenset(("reason", "motive", "blow"))
_FAR = {"before": 2, "presence": 3, "being": 4}  # what tells little counts as further away; all else is one step
_LINE = re.compile(r"^(?:(?P<file>.+):)?(?:line )?(?P<line>\d+)$", re.I)


@dataclass(slots=True)
class Node:
    """A cause on its way into the tree. ``moment``: -1 for what only a clause says."""

    moment: int
    text: str
    line: int | None
    file: str
    how: str = ""
    end: str = ""
    more: int = 0
    children: list[Node] = field(default_factory=list)
    place: int = 0  # among those below the same node
    told: Moment | None = None  # the event that is meant, where another's words tell it

    def all(self) -> Iterator[Node]:
        """This cause and all below it."""
        yield self
        for child in self.children:
            yield from child.all()

    def view(self, decisive: Set[int] | None = None) -> WhyTree:
        """The tree as the faces show it; ``decisive``: the moments without which the top would not be so."""
        return WhyTree(
            self.text,
            self.line,
            tuple(child.view(decisive) for child in self.children),
            self.file,
            self.how,
            self.end,
            self.more,
            None if decisive is None or self.moment < 0 else self.moment in decisive,
        )


@dataclass(slots=True)
class Explained:
    """What was asked about (None: nothing in the story answers to it), and why. ``fact``: the state that is explained, None for an event."""

    root: Node
    moments: tuple[int, ...] = ()
    fact: Prop | None = None

    def view(self, decisive: Set[int] | None = None) -> WhyTree:
        """The tree as the faces show it; ``decisive``: the moments without which the top would not be so."""
        return self.root.view(decisive) if self.moments else replace(self.root.view(), found=False)


def why(trace: Trace, target: str) -> Explained:
    """The causes of what a line tells or a clause says. Where there is no such thing, a tree of one node says so."""
    asker = asker_of(trace)
    hit = _LINE.match(target.strip())
    if hit is not None:
        return _of_line(asker, hit["file"] or "", int(hit["line"]))
    return _of_clause(asker, target)


# ---------------------------------------------------------------- what is to be explained


def _of_line(asker: Asker, file: str, line: int) -> Explained:
    found: dict[int, int] = {}
    for moment in asker.trace.moments:
        if moment.item is None or moment.act is None or moment.kind == "rule":
            continue
        first = asker.trace.story.sources.locate(moment.item.line.span.start)
        last = asker.trace.story.sources.locate(max(moment.item.line.span.start, moment.item.line.span.end - 1))
        if first.line <= line <= last.line and (not file or first.file == file or first.file.endswith("/" + file)):
            found.setdefault(id(moment.item), moment.index)
    if not found:
        return Explained(Node(-1, f"Nothing happens in line {line}.", line, file))
    roots = _grown(asker, list(found.values()))
    if len(roots) == 1:
        return Explained(roots[0], tuple(found.values()))
    whole = Node(-1, f"What happens in line {line}:", line, roots[0].file, children=roots)
    return Explained(whole, tuple(found.values()))


def _of_clause(asker: Asker, target: str) -> Explained:
    text, time = take_time(asker.trace, target.strip().rstrip("?.! "))
    text = re.sub(r"^why\b\s*(?:is it that|did it happen that)?\s*", "", text, flags=re.I)
    for attempt in (text + ".", target.strip(), f"Why {text}?"):
        for sentence in parse(attempt, 0, asker.trace.story.lexicon).readings:
            body = sentence.body.statement if isinstance(sentence.body, t.Question) else sentence.body
            found = _of_statement(asker, body, time)
            if found is not None:
                return found
    return Explained(Node(-1, f"The story does not tell that {text}.", None, ""))


def _of_statement(asker: Asker, statement: t.Statement, time: Time) -> Explained | None:
    for read in asker.readings(statement):
        moments = explained(asker, read.whole, time)
        roots = _grown(asker, moments[:1], _told_by(asker, moments[0], read.prop)) if moments else []
        if not roots:
            continue
        root = roots[0]
        if is_event(read.prop):
            return Explained(root, (moments[0],))
        said = asker.sentence(asker.say(read.prop))
        if said.rstrip(".") != root.text.rstrip("."):
            root = Node(-1, said, root.line, root.file, children=[root])
        return Explained(root, (moments[0],), read.whole)
    return None


# ---------------------------------------------------------------- the tree


def _told_by(asker: Asker, index: int, prop: Prop) -> Moment | None:
    """The event that is asked for, where a moment is only that somebody tells of it ("Jim confesses that he sold the watch")."""
    moment = asker.trace.moments[index]
    if not isinstance(prop, Did) or not moment.verb or moment.verb == prop.verb:
        return None
    for term in moment.fillers.values():
        for part in parts(term) if isinstance(term, tuple) else ():
            if isinstance(part, Did) and part.truth and asker.judge.said.answers(part, prop):
                return replace(moment, act=None, kind="backstory", verb=part.verb, fillers=dict(part.args))
    return None


def _grown(asker: Asker, moments: list[int], told: Moment | None = None) -> list[Node]:
    """The trees of some moments: what tells most is shown first, so that a chain of reasons is not cut short for how everybody came there."""
    seen: set[object] = set()
    roots = [node for index in moments if (node := _node(asker, index, "", seen)) is not None]
    waiting: list[tuple[int, int, Node, str, int]] = []  # how far, in which order, under which node, how, which moment
    order = count()

    def look_below(node: Node, far: int) -> None:
        node.end = _end(asker, node.moment)
        below = list(_below(asker, node))
        for how, index in below:
            node.end = ""
            heappush(waiting, (far + _FAR.get(how, 1), next(order), node, how, index))
        if not below:
            node.children.extend(_only_said(asker, node))

    for node in roots:
        node.told = told
        look_below(node, 0)
    number = len(roots)
    while waiting:
        far, place, above, how, index = heappop(waiting)
        if number >= MOST:
            above.more += _is_new(asker, index, seen)
            continue
        child = _node(asker, index, how, seen)
        if child is None:
            continue
        number, child.place = number + 1, place
        above.children.append(child)
        look_below(child, far)
    for node in (one for root in roots for one in root.all()):
        node.children.sort(key=lambda one: one.place)
    return roots


def _only_said(asker: Asker, node: Node) -> Iterator[Node]:
    """The reasons that the sentence gives, of which nothing else is told: "because Corvane has promised him gold"."""
    moment = asker.moment(node.moment)
    told = _moments(asker.trace, moment.item) if moment is not None and moment.item is not None else []
    words = dict.fromkeys(word for one in told if one.kind != "rule" for word in because(asker, one))
    for word in words:
        yield Node(-1, asker.sentence(word), node.line, node.file, "reason", place=-1)
        node.end = ""


def _key(moment: Moment) -> object:
    return moment.index if moment.item is None else (id(moment.item), moment.kind == "rule" and moment.text)


def _node(asker: Asker, index: int, how: str, seen: set[object]) -> Node | None:
    """A moment as a node, unless its sentence stands in the tree already."""
    moment = asker.moment(index)
    line = asker.line_of(index)
    if moment is None or line is None or _key(moment) in seen:
        return None
    seen.add(_key(moment))
    if moment.kind == "rule" and moment.text:
        rule = next((rule for rule in asker.trace.story.rules if rule.text == moment.text), None)
        place = asker.trace.story.sources.locate(rule.span.start) if rule is not None else None
        text = " ".join(moment.text.split())
        return Node(
            index, f"The rule: {text}", place.line if place else line.line, place.file if place else line.file, how
        )
    opens = moment.item is None and moment.scene >= 0
    return Node(index, f"So it is when “{line.scene}” begins." if opens else line.text, line.line, line.file, how)


def _is_new(asker: Asker, index: int, seen: set[object]) -> bool:
    """Would it stand in the tree, were there room? (It does so now: nothing is counted twice.)"""
    return _node(asker, index, "", seen) is not None


def _below(asker: Asker, node: Node) -> Iterator[tuple[str, int]]:
    """What a node rests on; a cause that the same sentence tells is passed over, for its own causes."""
    moment = asker.moment(node.moment)
    if moment is None:
        return
    if node.told is not None:
        yield from ((tie.how, index) for tie in ties_of(asker, node.told) for index in tie.causes)
        return
    stated = moment.act.reasons if moment.act is not None else ()
    before = said_before(asker, moment) if not stated else None
    before = before if before is not None and before[1] != moment.index else None
    if before is not None:
        yield "reason", before[1]
    found = list(_causes(asker, moment, {node.moment}))
    if before is None and not any(how in _TELLING for how, _ in found):
        found += leadup.led_up(asker, moment)
    found += (("aim", index) for index in leadup.aims(asker, moment))
    found += (("need", index) for index in leadup.ended(asker, moment))
    found += (("known", index) for index in leadup.sources(asker, moment))
    yield from sorted(found, key=lambda one: _ORDER.index(one[0]))


def _causes(asker: Asker, moment: Moment, passed: set[int]) -> Iterator[tuple[str, int]]:
    for tie in _of_sentence(asker, moment):
        for index in tie.causes:
            cause = asker.moment(index)
            if cause is None or index in passed:
                continue
            passed.add(index)
            if cause.item is not None and cause.item is moment.item and cause.kind != "rule" and moment.kind != "rule":
                yield from _causes(asker, cause, passed)
            else:
                yield tie.how, index


def _of_sentence(asker: Asker, moment: Moment) -> list[Tie]:
    """The ties of all that a sentence tells in one breath, those of the moment itself first."""
    if moment.item is None or moment.kind == "rule":
        return ties(asker, moment.index)
    others = [
        one.index for one in _moments(asker.trace, moment.item) if one.index != moment.index and one.kind != "rule"
    ]
    found = [tie for index in (moment.index, *others) for tie in ties(asker, index)]
    told = [tie for tie in found if tie.how in _ORDER and not _goes_without_saying(asker, tie)]
    return sorted(told, key=lambda tie: _ORDER.index(tie.how))


def _goes_without_saying(asker: Asker, tie: Tie) -> bool:
    """That somebody bears the name, or was born before the story began."""
    opening = all(asker.trace.moments[cause].scene < 0 for cause in tie.causes)
    return isinstance(tie.prop, Same) or (tie.how == "being" and opening)


def _moments(trace: Trace, item: SentenceItem) -> list[Moment]:
    return [moment for moment in trace.moments if moment.item is item]


def _end(asker: Asker, index: int) -> str:
    """What a cause is that rests on nothing."""
    moment = asker.trace.moments[index]
    if moment.scene < 0:
        return "opening"
    told = _moments(asker.trace, moment.item) if moment.item is not None else []
    if moment.item is None or any(one.act is not None and (one.act.reasons or one.act.upon) for one in told):
        return ""
    if any(tie.how in _MOVED for one in told for tie in ties(asker, one.index)):
        return ""  # what moved them stands in the same sentence
    if by_order(asker, moment):
        return ""  # "on the king's orders"
    deed = moment if moment.verb else next((one for one in told if one.verb), moment)
    return "choice" if doer_of(asker, deed) is not None else "untold"
