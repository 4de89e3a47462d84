"""Who is more so than whom, put together from all that the story compares: "taller than", "as tall as", "the tallest of the five". Floor 8.

In: the words of a question that compares by one adjective. Out: a `Reply`, or None where the story compares nothing so, or says nothing of those it names.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from chekhov.language import words as w
from chekhov.questions.common import Asker, Reply
from chekhov.story.meaning import Relation, Same, how_much
from chekhov.story.pattern import Frame
from chekhov.story.wording import listed

_IS_THAN = re.compile(r"^(?:is|was) (?P<one>[^,?]+?) (?P<more>[a-z]+er) than (?P<other>[^,?]+)\?$", re.I)
_IS_AS = re.compile(r"^(?:is|was) (?P<one>[^,?]+?) as (?P<plain>[a-z]+) as (?P<other>[^,?]+)\?$", re.I)
_WHO_AS = re.compile(r"^(?:who|what|which \w+) (?:is|was) as (?P<plain>[a-z]+) as (?P<other>[^,?]+)\?$", re.I)
_WHO_MOST = re.compile(
    r"^(?:who|what|which(?: \w+)?) (?:is|was) the (?P<most>[a-z]+est)(?: (?:child|boy|girl|one|person|man|woman))?(?: of [a-z ]+)?\?$",
    re.I,
)
_ALIKE = {
    "small": "short",
    "big": "tall",
    "short": "small",
    "tall": "big",
    "little": "small",
}  # said of people for the other


@dataclass
class Scale:
    """All that are compared by one relation: who is more so than whom, and who is just as much so. The moments that say so by pair."""

    more: dict[tuple[int, int], int] = field(default_factory=dict)
    same: dict[tuple[int, int], int] = field(default_factory=dict)

    @property
    def figures(self) -> list[int]:
        return sorted({one for pair in (*self.more, *self.same) for one in pair})

    def equals(self, one: int) -> dict[int, tuple[int, ...]]:
        """Those that are just as much so, and what says so."""
        found: dict[int, tuple[int, ...]] = {one: ()}
        waiting = [one]
        for here in waiting:
            for (first, second), moment in sorted(self.same.items()):
                for this, other in ((first, second), (second, first)):
                    if this == here and other not in found:
                        found[other] = (*found[here], moment)
                        waiting.append(other)
        return found

    def above(self, one: int, other: int) -> tuple[int, ...] | None:
        """The moments by which one is more so than another; None where none say so."""
        seen: dict[int, tuple[int, ...]] = dict(self.equals(one))
        waiting = list(seen)
        for here in waiting:
            for (first, second), moment in sorted(self.more.items()):
                if first != here:
                    continue
                for there, proof in self.equals(second).items():
                    if there not in seen:
                        seen[there] = (*seen[here], moment, *proof)
                        waiting.append(there)
                    if there == other:
                        return (*seen[here], moment, *proof)
        return None


def answer(asker: Asker, text: str) -> Reply | None:
    """The answer to "is Tom taller than Ann?", "is he as tall as she?", "who is as tall as Ann?", "who is the smallest?"."""
    than, alike, who_as, most = (one.match(text) for one in (_IS_THAN, _IS_AS, _WHO_AS, _WHO_MOST))
    if than is not None:
        return _than(asker, w.comparative_of(than["more"].lower()) or "", than)
    if alike is not None:
        return _as(asker, alike["plain"].lower(), alike)
    if who_as is not None:
        return _who_as(asker, who_as["plain"].lower(), who_as)
    return _most(asker, most["most"].lower()) if most is not None else None


def _than(asker: Asker, adjective: str, hit: re.Match[str]) -> Reply | None:
    scale, one, other = _scale(asker, adjective), asker.one_called(hit["one"]), asker.one_called(hit["other"])
    if scale is None or one is None or other is None or not {one, other} <= set(scale.figures):
        return None
    so, turned = scale.above(one, other), scale.above(other, one)
    equal = scale.equals(one).get(other)
    names, more = (asker.names.term(one), asker.names.term(other)), w.comparative(adjective)
    if so is not None:
        return Reply("yes", "yes", asker.sentence(f"{names[0]} is {more} than {names[1]}"), so)
    if turned is not None:
        return Reply("no", "no", asker.sentence(f"No: {names[1]} is {more} than {names[0]}"), turned)
    if equal is not None:
        return Reply("no", "no", asker.sentence(f"No: {names[0]} is as {adjective} as {names[1]}"), equal)
    return None


def _as(asker: Asker, adjective: str, hit: re.Match[str]) -> Reply | None:
    scale, one, other = _scale(asker, adjective), asker.one_called(hit["one"]), asker.one_called(hit["other"])
    if scale is None or one is None or other is None or not {one, other} <= set(scale.figures):
        return None
    equal = scale.equals(one).get(other)
    names = asker.names.term(one), asker.names.term(other)
    if equal is not None:
        return Reply("yes", "yes", asker.sentence(f"{names[0]} is as {adjective} as {names[1]}"), equal)
    for first, second in ((one, other), (other, one)):
        proof = scale.above(first, second)
        if proof is not None:
            said = f"{asker.names.term(first)} is {w.comparative(adjective)} than {asker.names.term(second)}"
            return Reply("no", "no", asker.sentence(f"No: {said}"), proof)
    return None


def _who_as(asker: Asker, adjective: str, hit: re.Match[str]) -> Reply | None:
    scale, other = _scale(asker, adjective), asker.one_called(hit["other"])
    found = scale.equals(other) if scale is not None and other is not None else {}
    names = [asker.names.term(one) for one in found if one != other]
    if not names or other is None:
        return None
    be = "is" if len(names) == 1 else "are"
    text = f"{listed(names)} {be} as {adjective} as {asker.names.term(other)}"
    return Reply(listed(names), "yes", asker.sentence(text), tuple(i for proof in found.values() for i in proof))


def _most(asker: Asker, superlative: str) -> Reply | None:
    """Whoever is more so than all others that are compared."""
    adjective = w.comparative_of(superlative.removesuffix("st") + "r") or ""
    scale = _scale(asker, adjective)
    scale = scale if scale is not None and scale.more else _scale(asker, _ALIKE.get(adjective, ""))
    for one in scale.figures if scale is not None and scale.more else ():
        assert scale is not None
        equals = scale.equals(one)
        proofs = [scale.above(one, other) for other in scale.figures if other not in equals]
        if all(proof is not None for proof in proofs):
            name = listed([asker.names.term(other) for other in sorted(equals)])
            moments = tuple(dict.fromkeys(index for proof in (*equals.values(), *proofs) for index in proof or ()))
            return Reply(
                name, "yes", asker.sentence(f"{name} {'is' if len(equals) == 1 else 'are'} the {superlative}"), moments
            )
    return None


def of_two(asker: Asker, adjective: str, one: int, other: int) -> Reply | None:
    """Which of two is more so, by all that is compared."""
    scale = _scale(asker, adjective)
    if scale is None:
        return None
    for first, second in ((one, other), (other, one)):
        proof = scale.above(first, second)
        if proof is not None:
            name = asker.names.term(first)
            said = f"{name} is {w.comparative(adjective)} than {asker.names.term(second)}"
            return Reply(name, "yes", asker.sentence(said), proof)
    return None


def _scale(asker: Asker, adjective: str) -> Scale | None:
    """All that the story compares by an adjective or its contrary."""
    definitions, log, world = asker.trace.story.definitions, asker.trace.world.log, asker.trace.world
    key = f"{w.comparative(adjective)} than" if adjective else ""
    frames = definitions.being_frames([key]) if key else []
    frame: Frame | None = next((one for one in frames if one.relation and key in one.values), None)
    if frame is None:
        return None
    relation = definitions.relations[frame.target]
    if relation.measure and log.by_relation.get(how_much(relation.measure)):
        return None  # where years or metres are told, those say more
    straight = frame.subject.name == relation.slots[0].name
    scale = Scale()
    for fluent in log.by_relation.get(relation.fluent_id, ()):
        entry = log.fact(fluent)
        if entry is not None and entry.value is True and len(fluent) == 3:
            first, second = (world.real(term) for term in fluent[1:])
            if isinstance(first, int) and isinstance(second, int):
                scale.more[(first, second) if straight else (second, first)] = entry.cause
    contrary = [one for one in _adjectives(asker, relation) if one]
    for ident in log.by_relation:
        if any(f" is as {word} as " in str(ident) for word in contrary):
            for fluent in log.by_relation[ident]:
                entry = log.fact(fluent)
                if entry is not None and entry.value is True and len(fluent) == 3:
                    first, second = (world.real(term) for term in fluent[1:])
                    if isinstance(first, int) and isinstance(second, int):
                        scale.same[first, second] = entry.cause
    for figure, moment in _said_to_be(asker, adjective).items():
        for other in scale.figures:
            if other != figure:
                scale.more.setdefault((figure, other), moment)
    return scale


def _adjectives(asker: Asker, relation: Relation) -> list[str]:
    """The adjectives by which a relation compares: tall, short."""
    found = []
    for frame in asker.trace.story.definitions.frames.get("be", ()):
        if frame.relation and frame.target == relation.id:
            found += [
                w.comparative_of(value.removesuffix(" than")) or "" for value in frame.values if value.endswith(" than")
            ]
    return list(dict.fromkeys(found))


def _said_to_be(asker: Asker, adjective: str) -> dict[int, int]:
    """ "Viggo is the tallest of the five": who is said to be the most so of all, and where."""
    cast, most = asker.trace.story.cast, w.comparative(adjective).removesuffix("r") + "st"
    found: dict[int, int] = {}
    for moment in asker.trace.moments:
        prop = moment.act.prop if moment.act is not None else None
        if isinstance(prop, Same) and prop.truth and isinstance(prop.left, int) and isinstance(prop.right, int):
            for one, other in ((prop.left, prop.right), (prop.right, prop.left)):
                if cast[other].noun == most and cast[one].noun != most:
                    found[one] = moment.index
    return found
