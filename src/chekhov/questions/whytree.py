"""The causes of an event or a fact, as a tree. Floor 8.

In: a line ("12", "file:12") or a clause. Out: what is to be explained, and below it what it rests on (`causes.py`), and what that rests on, back to free
choices and opening facts: nearest first, nothing twice, and no more than can be taken in at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass, field, replace

from chekhov.language import tree as t
from chekhov.language.parse import parse
from chekhov.questions.causes import just_before, ties
from chekhov.questions.common import Asker, asker_of
from chekhov.questions.ground import is_event
from chekhov.questions.motives import explained
from chekhov.questions.tie import Tie, doer_of
from chekhov.questions.times import Time, take_time
from chekhov.questions.why import said_before
from chekhov.story.build import SentenceItem
from chekhov.story.meaning import Prop
from chekhov.trace.record import Moment, Trace
from chekhov.views import WhyTree

MOST = 16
"""So many causes are shown; those that lie further back are counted."""

_TELLING = frozenset(("reason", "motive", "blow", "rule", "content"))
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
        roots = _grown(asker, moments[:1]) if moments else []
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


def _grown(asker: Asker, moments: list[int]) -> list[Node]:
    """The trees of some moments: breadth first, so that what is nearest is shown."""
    seen: set[object] = set()
    roots = [node for index in moments if (node := _node(asker, index, "", seen)) is not None]
    queue, number = list(roots), len(roots)
    while queue:
        node = queue.pop(0)
        for child in _below(asker, node, seen):
            if number >= MOST:
                node.more += 1
                continue
            number += 1
            node.children.append(child)
            if child.moment >= 0:
                queue.append(child)
        if not node.children and not node.more:
            node.end = _end(asker, node.moment) if node.moment >= 0 else node.end
    return roots


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
    return Node(index, line.text, line.line, line.file, how)


def _below(asker: Asker, node: Node, seen: set[object]) -> Iterator[Node]:
    """What a node rests on; a cause that the same sentence tells is passed over, for its own causes."""
    moment = asker.moment(node.moment)
    if moment is None:
        return
    before = _said_before(asker, moment, seen)
    if before is not None:
        yield before
    found = list(_causes(asker, moment, {node.moment}))
    if before is None and not any(how in _TELLING for how, _ in found):
        index = just_before(asker, moment.index)
        found[:0] = [("before", index)] if index is not None else []
    for how, index in found:
        child = _node(asker, index, how, seen)
        if child is not None:
            yield child


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
    order = {
        how: rank
        for rank, how in enumerate(("reason", "motive", "blow", "rule", "content", "need", "being", "presence"))
    }
    return sorted((tie for tie in found if tie.how in order), key=lambda tie: order[tie.how])


def _moments(trace: Trace, item: SentenceItem) -> list[Moment]:
    return [moment for moment in trace.moments if moment.item is item]


def _said_before(asker: Asker, moment: Moment, seen: set[object]) -> Node | None:
    """What the sentence before gave as the reason ("That is why ...")."""
    stated = moment.act.reasons if moment.act is not None else ()
    before = said_before(asker, moment) if not stated else None
    return _node(asker, before[1], "reason", seen) if before is not None and before[1] != moment.index else None


def _end(asker: Asker, index: int) -> str:
    """What a cause is that rests on nothing."""
    moment = asker.trace.moments[index]
    if moment.scene < 0:
        return "opening"
    if moment.act is not None and moment.act.reasons:
        return ""
    return "choice" if doer_of(asker, moment) is not None else "untold"
