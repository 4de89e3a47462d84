"""Story order: when each scene happens, from its ``@time`` tag, while the file keeps telling order. Floor 5.

In: the scenes in telling order with their time words. Out: for each scene a place in story order, what is known of the gap before it, and
findings where the tags contradict each other. A tag is an offset from the scene before ("one year later"), a relation to a named scene
("before The photograph", "during The attack"), an overlap ("meanwhile"), or a date.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, field

from chekhov.findings import Finding, Severity, Step
from chekhov.language import words as w
from chekhov.story.build import Scene
from chekhov.story.meaning import Act

UNITS = {
    "second": 1 / 86400, "minute": 1 / 1440, "hour": 1 / 24, "day": 1.0, "night": 1.0, "evening": 1.0, "morning": 1.0, "week": 7.0, "fortnight": 14.0,
    "month": 30.0, "season": 91.0, "year": 365.0, "decade": 3650.0, "century": 36500.0, "generation": 9000.0,
}  # fmt: skip
_QUANTITY = r"(?P<number>an?|one|two|three|several|some|many|a few|a couple of|[\w-]+(?: [\w-]+)?|\d+)"
_UNIT = r"(?P<unit>seconds?|minutes?|hours?|days?|nights?|evenings?|mornings?|weeks?|fortnights?|months?|seasons?|years?|decades?|centur(?:y|ies)|generations?)"
_OFFSET = re.compile(
    rf"^(?:about |nearly |almost |more than |over )?{_QUANTITY} {_UNIT}\s+(?P<way>later|after|afterwards|earlier|before|ago|previously)\b\s*(?P<anchor>.*)$"
)
_RELATIVE = re.compile(
    r"^(?:shortly |soon |just |long |immediately |right )?(?P<way>before|after|during|while|following|at the same time as|since)\s+(?P<anchor>.+)$"
)
_SAME = re.compile(
    r"^(?:the |that |on the )?(?:same|that)\s+(?:day|night|evening|morning|time|moment|afternoon|hour|week|year)|^at the same (?:time|moment)|^simultaneously"
)
_NEXT = re.compile(r"^(?:on |in )?the (?:next|following|second|third) (?P<unit>\w+)")
_SOON = re.compile(
    r"^(?:soon|shortly|later|then|afterwards|at last|finally|in the end|a moment later|moments later|immediately|some time later|now|the present)\b"
)
_BACK = re.compile(
    r"^(?:flashback|earlier|long ago|once|in the past|years before|years ago|years earlier|long before|happier times)\b"
)
_DATE = re.compile(r"\b(?P<year>\d{3,4})\b")


@dataclass(slots=True)
class When:
    """When a scene happens. ``at``: days on the story's own clock (order matters, not the number). ``gap``: days since the scene before it in story
    order, None if open. ``overlaps``: index of the scene it is simultaneous with, or None."""

    scene: int
    at: float
    gap: float | None = None
    overlaps: int | None = None
    exact: bool = False


@dataclass(slots=True)
class Order:
    """``ranks``: scene indexes in story order; ``when``: by scene index; ``position``: scene -> its place in ``ranks``."""

    ranks: list[int]
    when: list[When]
    findings: list[Finding]
    position: dict[int, int] = field(init=False)

    def __post_init__(self) -> None:
        self.position = {scene: position for position, scene in enumerate(self.ranks)}


_LATER = re.compile(
    r"\b(later|next|following|dawn|daybreak|sunrise|morning|noon|midday|afternoon|evening|sunset|dusk|night|midnight|o'clock|past"
    r"|hours?|days?|weeks?|months?|years?|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b",
    re.IGNORECASE,
)
_NOT_LATER = re.compile(
    r"\b(ago|before|earlier|since|until|till|every|each|all|tomorrow|moments?|seconds?)\b", re.IGNORECASE
)


def time_passes(act: Act) -> bool:
    """Does a time within a scene say that it has moved on since the sentence before: "on the following day", "at six o'clock"?"""
    if act.before or act.perfect or act.hypothetical:
        return False
    return any(_LATER.search(time) and not _NOT_LATER.search(time) for time in act.times)


def number_in(text: str) -> float:
    """How many: "two", "fifty", "a few", "several"; 3 for what is vague, 1 for what is not understood."""
    vague = {"a": 1, "an": 1, "some": 3, "several": 3, "many": 10, "a few": 3, "a couple of": 2}
    if text in vague:
        return float(vague[text])
    number = w.number_of(text)
    return float(number) if number is not None else 1.0


def order(scenes: list[Scene]) -> Order:
    """Place the scenes in story order. Scenes tied to later scenes by name wait for them; a circle is a finding."""
    findings: list[Finding] = []
    titles = {_key(scene.title): scene.index for scene in scenes if scene.title}
    placed: dict[int, When] = {}
    waiting: dict[int, int] = {}
    for scene in scenes:
        anchor = _anchor(scene, titles)
        if anchor is not None and (anchor > scene.index or anchor in waiting):
            waiting[scene.index] = anchor
    last_main: When | None = None
    for scene in scenes:
        if scene.index in waiting:
            continue
        last_main = _place(scene, scenes, titles, placed, last_main, findings)
    _place_waiting(scenes, titles, placed, waiting, findings)
    ranks = sorted(placed, key=lambda index: (placed[index].at, index))
    for before, after in itertools.pairwise(ranks):
        found = placed[after]
        if found.gap is None and found.overlaps is None and found.exact and placed[before].exact:
            found.gap = found.at - placed[before].at
    return Order(ranks, [placed[scene.index] for scene in scenes], findings)


def _key(title: str) -> str:
    text = re.sub(r"[^\w\s]", "", title).strip().lower()
    return text.removeprefix("the ")


def _anchor(scene: Scene, titles: dict[str, int]) -> int | None:
    """The scene that a time tag names, if it names one."""
    text = scene.time.strip()
    for pattern in (_OFFSET, _RELATIVE):
        found = pattern.match(text.lower())
        if found and found["anchor"]:
            return titles.get(_key(found["anchor"].removesuffix(".")))
    return titles.get(_key(text))


def _place_waiting(
    scenes: list[Scene],
    titles: dict[str, int],
    placed: dict[int, When],
    waiting: dict[int, int],
    findings: list[Finding],
) -> None:
    left = dict(waiting)
    while left:
        ready = [index for index, anchor in left.items() if anchor in placed]
        if not ready:
            circle = _circle(left)
            steps = tuple(
                Step(scenes[i].time_span, f"“{scenes[i].title}” is placed by “{scenes[i].time}”", scenes[i].title)
                for i in circle
            )
            findings.append(
                Finding("cyclic-order", Severity.ERROR, "these scenes are placed before and after each other in a circle", scenes[circle[0]].time_span,
                        because=steps, help="tie one of them to another scene")
            )  # fmt: skip
            for index in left:
                placed[index] = When(index, float(index))
            return
        for index in ready:
            _place(scenes[index], scenes, titles, placed, None, findings)
            del left[index]


def _circle(left: dict[int, int]) -> list[int]:
    start = next(iter(left))
    seen: list[int] = []
    while start not in seen and start in left:
        seen.append(start)
        start = left[start]
    return seen[seen.index(start) :] if start in seen else seen


def _place(
    scene: Scene,
    scenes: list[Scene],
    titles: dict[str, int],
    placed: dict[int, When],
    last: When | None,
    findings: list[Finding],
) -> When:
    text = scene.time.strip().lower().rstrip(".")
    before = last.at if last is not None else 0.0
    found = _read(scene, text, titles, placed, before, findings)
    if found is None:
        found = When(scene.index, before + 0.001 if last is not None else 0.0)
    placed[scene.index] = found
    if last is not None and found.at < last.at and found.overlaps is None:
        return last  # a flashback: what follows goes on from where the story was
    return found


def _read(
    scene: Scene, text: str, titles: dict[str, int], placed: dict[int, When], before: float, findings: list[Finding]
) -> When | None:
    if not text:
        return None
    tiny = 0.001
    if text.startswith(("meanwhile", "at the same time", "simultaneously", "in the meantime")) and " as " not in text:
        previous = scene.index - 1 if scene.index > 0 else None
        return When(scene.index, before + tiny / 2, 0.0, previous)
    offset = _OFFSET.match(text)
    if offset:
        days = number_in(offset["number"]) * UNITS[_unit(offset["unit"])]
        anchor = titles.get(_key(offset["anchor"])) if offset["anchor"] else None
        base = placed[anchor].at if anchor is not None and anchor in placed else before
        back = offset["way"] in ("earlier", "before", "ago", "previously")
        return When(scene.index, base - days if back else base + days, None if back else days, exact=True)
    relative = _RELATIVE.match(text)
    if relative:
        anchor = titles.get(_key(relative["anchor"]))
        if anchor is None or anchor not in placed:
            if relative["way"] in ("before",):
                return When(scene.index, before - tiny)
            return None
        base = placed[anchor].at
        if relative["way"] in ("during", "while", "at the same time as"):
            return When(scene.index, base + tiny / 4, 0.0, anchor)
        return When(scene.index, base - tiny / 3 if relative["way"] == "before" else base + tiny / 3)
    if _SAME.match(text):
        return When(scene.index, before + tiny, 0.5)
    following = _NEXT.match(text)
    if following:
        days = UNITS.get(_unit(following["unit"]), 1.0)
        return When(scene.index, before + days, days, exact=True)
    if _BACK.match(text):
        return When(scene.index, -1e6 + scene.index)
    if _SOON.match(text):
        return None
    date = _DATE.search(text)
    if date:
        return (
            When(scene.index, (float(date["year"]) - 2000.0) * 365.0, exact=True)
            if _dated_first(scene, placed)
            else None
        )
    named = titles.get(_key(text))
    if named is not None and named in placed:
        return When(scene.index, placed[named].at + tiny / 4, 0.0, named)
    return None


def _dated_first(scene: Scene, placed: dict[int, When]) -> bool:
    return not placed


def _unit(text: str) -> str:
    if text == "centuries":
        return "century"
    return text.removesuffix("s") if text not in UNITS else text
