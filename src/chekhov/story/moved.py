"""Moving what was read: the same sentences, further on or further back in their text. Floor 3.

In: anything that reading has made (trees, meanings, findings, a state of the discourse) of a text in which something has changed, and how far what
stands behind the change has moved. Out: the same as if it had been read where it stands now; what does not move is the very same object.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from sys import maxsize
from typing import Any, TypeVar

from chekhov.language.document import Line
from chekhov.source import Sources, Span, first_difference
from chekhov.story.basetense import BaseTense
from chekhov.story.definitions import Definitions
from chekhov.story.discourse import Discourse
from chekhov.story.meaning import Relation, Verb
from chekhov.story.rulescope import WorldRule
from chekhov.story.scenes import Scene
from chekhov.story.scope import Mention
from chekhov.story.speech import Speech
from chekhov.story.told import Record, Told

V = TypeVar("V")

_NOBODY = re.compile(r"(?:Nobody|Nothing)_\d+")
"""A variable that is called after the place of its words."""

_BY_OFFSET = frozenset(("choice", "ambiguous", "unclear", "whose", "behind"))
"""Of the discourse, the tables by where a word begins."""

_STILL = re.compile(r"(?:tuple\[)?(?:str|bool|int|None|float|Severity)(?: \| None)?(?:, \.\.\.\])?")
"""The types of fields in which nothing can move."""


@dataclass(slots=True)
class Change:
    """A text was changed in one place: ``start`` is where it begins to be otherwise, ``end`` where the old text goes on as before, ``by`` how far that
    has moved. ``lines``: by where they began, the sentences behind as they stand now. ``turns``: how many lines more begin in what is otherwise."""

    start: int
    end: int
    by: int
    lines: Mapping[int, Line] = field(default_factory=dict)
    turns: int = 0
    known: dict[int, tuple[object, object]] = field(default_factory=dict)  # what is one object stays one
    others: dict[int, Told] = field(default_factory=dict)  # what was told in words that name their place

    def at(self, offset: int) -> int:
        """Where something stands now that began here."""
        return offset + self.by if offset >= self.end else offset

    def moved(self, value: V) -> V:
        """The same, as it would have been read where it stands now."""
        kind = type(value)
        return (_MOVERS.get(kind) or _mover_for(kind))(self, value)  # type: ignore[no-any-return]

    def retold(self, told: Told) -> Told:
        """What was told, as it would have been told where it stands now."""
        return self.others.get(id(told), told)

    def once(self, value: V, move: Callable[[Change, Any], V]) -> V:
        """Moved, the same for the same object."""
        known = self.known.get(id(value))
        if known is None:
            known = self.known[id(value)] = (value, move(self, value))
        return known[1]  # type: ignore[return-value]


def change_between(old: Sources, new: Sources) -> Change | None:
    """What lies between the first and the last place at which two texts differ; None where it is not one file alone that has changed."""
    if [one.name for one in old.files] != [one.name for one in new.files]:
        return None
    pairs = [(one, other) for one, other in zip(old.files, new.files, strict=True) if one.text != other.text]
    if len(pairs) != 1:
        return None
    ((one, other),) = pairs
    start = first_difference(one.text, other.text)
    most = min(len(one.text), len(other.text)) - start
    same = min(first_difference(one.text[::-1], other.text[::-1]), most)
    return Change(one.base + start, one.base + len(one.text) - same, len(other.text) - len(one.text))


Mover = Callable[[Change, Any], Any]


def _still(_: Change, value: Any) -> Any:
    return value


def _word(change: Change, value: str) -> str:
    if value.startswith("No") and _NOBODY.fullmatch(value):
        word, _, at = value.partition("_")
        return f"{word}_{change.at(int(at))}"
    return value


def _span(change: Change, value: Span) -> Span:
    return Span(change.at(value.start), change.at(value.end)) if value.end >= change.end else value


def _all(change: Change, values: Iterable[Any]) -> list[Any] | None:
    """All of these moved; None where none has."""
    items, some = [], False
    for value in values:
        kind = type(value)
        if kind is not int and value:
            new = (_MOVERS.get(kind) or _mover_for(kind))(change, value)
            some = some or new is not value
            value = new
        items.append(value)
    return items if some else None


def _tuple(change: Change, value: tuple[Any, ...]) -> tuple[Any, ...]:
    items = _all(change, value)
    return value if items is None else tuple(items)


def _named(change: Change, value: Any) -> Any:
    items = _all(change, value)
    return value if items is None else value._make(items)


def _list(change: Change, value: list[Any]) -> list[Any]:
    return _all(change, value) or value


def _table(change: Change, value: dict[Any, Any]) -> dict[Any, Any]:
    keys, items = _all(change, value), _all(change, value.values())
    if keys is None and items is None:
        return value
    return dict(zip(keys or value, items or value.values(), strict=True))


def _set(change: Change, value: Any) -> Any:
    items = _all(change, value)
    return value if items is None else type(value)(items)


def _line(change: Change, value: Line) -> Line:
    return change.lines.get(value.span.start, value)


def _mention(change: Change, value: Mention) -> Mention:
    return value._replace(terms=_tuple(change, value.terms), at=change.at(value.at))


def _base_tense(change: Change, value: BaseTense) -> BaseTense:
    return value._replace(at=change.at(value.at))


def _speech(change: Change, value: Speech) -> Speech:
    return value._replace(turn=value.turn + change.turns)


def _told(change: Change, value: Told) -> Told:
    moved = change.once(value, _named)
    if moved is not value:
        change.others[id(value)] = moved
    return moved


def _rule(change: Change, value: WorldRule) -> WorldRule:
    return change.once(value, _record)


def _scene(change: Change, value: Scene) -> Scene:
    """The heading of a scene; its sentences are not moved with it."""
    scene: Scene = _copied(change, value, ("known", "sentences"))
    end = change.at(value.end) if value.end < maxsize else maxsize
    return scene if scene is value and end == value.end else replace(scene, end=end)


def _discourse(change: Change, value: Discourse) -> Discourse:
    """All but the record of what was told, which is not only moved."""
    return change.once(value, _whole_discourse)


def _whole_discourse(change: Change, value: Discourse) -> Discourse:
    copy = object.__new__(Discourse)
    for each in fields(Discourse):
        held = getattr(value, each.name)
        if each.name in _BY_OFFSET:
            held = {change.at(key): change.moved(item) for key, item in held.items()}
        elif each.name == "introduced":
            held = {_span(change, Span(*key)): item for key, item in held.items()}
        elif each.name == "turn":
            held += change.turns
        else:
            held = change.moved(held)
        setattr(copy, each.name, held)
    return copy


def _record(change: Change, value: Any) -> Any:
    return _copied(change, value, ())


def _copied(change: Change, value: Any, apart: tuple[str, ...]) -> Any:
    """A copy of a record whose fields have moved."""
    kind = type(value)
    changed = {}
    every, some = _fields(kind)
    for name in some:
        held = getattr(value, name)
        if held and name not in apart:
            new = change.moved(held)
            if new is not held:
                changed[name] = new
    if not changed:
        return value
    copy = object.__new__(kind)
    for name in every:
        object.__setattr__(copy, name, changed[name] if name in changed else getattr(value, name))
    return copy


def _fields(kind: type) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The fields of a record: all of them, and those in which something can move."""
    known = _FIELDS.get(kind)
    if known is None:
        all_of_them = fields(kind)
        some = tuple(one.name for one in all_of_them if not (isinstance(one.type, str) and _STILL.fullmatch(one.type)))
        known = _FIELDS[kind] = tuple(one.name for one in all_of_them), some
    return known


_FIELDS: dict[type, tuple[tuple[str, ...], tuple[str, ...]]] = {}


def _mover_for(kind: type) -> Mover:
    mover = _named if hasattr(kind, "_make") else _record if hasattr(kind, "__dataclass_fields__") else _still
    _MOVERS[kind] = mover
    return mover


_MOVERS: dict[type, Mover] = {
    str: _word, Span: _span, tuple: _tuple, list: _list, dict: _table, set: _set, frozenset: _set, Line: _line, Mention: _mention,
    BaseTense: _base_tense, Speech: _speech, Told: _told, WorldRule: _rule, Scene: _scene, Discourse: _discourse, Record: _still,
    Definitions: _still, Verb: _still, Relation: _still,
}  # fmt: skip
