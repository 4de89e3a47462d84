"""The face of causes: why something is so, and what would be otherwise, for people at a terminal.

In: a `views.WhyTree` or a `views.WhatIf`. Out: text: nearest first, grouped by the chain it hangs on, and no longer than can be taken in.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from chekhov.findings import Finding
from chekhov.screen import Page, clean
from chekhov.source import Sources
from chekhov.summary import plural
from chekhov.views import EditView, FactChange, LostView, MindChange, SceneChange, WhatIf, WhyTree

MOST_LOST = 12
"""So many sentences that no longer happen are shown; the rest is counted, with its lines."""
MOST_FACTS = 3
"""So many facts and minds are shown for a scene."""
MOST_SCENES = 8
_HOWS = {
    "motive": "the motive", "blow": "the blow", "poison": "what was in it", "presence": "how they came there", "before": "just before", "aim": "what called for it",
    "known": "how they know",
}  # fmt: skip
_ENDS = {"opening": "so from the beginning", "choice": "a free choice", "untold": "the story tells no cause"}


# ---------------------------------------------------------------- why


def why_text(tree: WhyTree, page: Page) -> str:
    """The causes of something, as a tree; decisive ones are marked."""
    lines = list(_branches(tree, page, "", ""))
    if any(_marked(child) for child in tree.children):
        lines.append("")
        lines += page.wrap("without this, it would not be so", page.paint("* ", "yellow"))
    return "\n".join(lines)


def _marked(tree: WhyTree) -> bool:
    return bool(tree.decisive) or any(_marked(child) for child in tree.children)


def _branches(tree: WhyTree, page: Page, first: str, rest: str) -> Iterator[str]:
    mark = page.paint("* ", "yellow") if tree.decisive else ""
    end = f" — {_ENDS[tree.end]}" if tree.end in _ENDS and first else ""
    how = f", {_HOWS[tree.how]}" if tree.how in _HOWS else ""
    line = f"  (line {tree.line}{how}{end})" if tree.line is not None else ""
    yield from page.wrap(clean(tree.text) + line, first + mark, rest + ("│  " if tree.children or tree.more else "   "))
    for number, child in enumerate(tree.children):
        last = number == len(tree.children) - 1 and not tree.more
        yield from _branches(child, page, rest + ("└─ " if last else "├─ "), rest + ("   " if last else "│  "))
    if not first and tree.end in _ENDS and not tree.children:
        yield from page.wrap(_ENDS[tree.end], rest + "└─ ")
    if tree.more:
        yield from page.wrap(f"and {plural(tree.more, 'cause')} more", rest + "└─ ")


# ---------------------------------------------------------------- what if


def whatif_text(found: WhatIf, sources: Sources, page: Page, everything: bool = False) -> str:
    """What no longer happens and why, what is otherwise scene by scene, what happens anyway, which findings come and go."""
    blocks = [_edits(found, page), _lost(found, page, everything)]
    blocks += [_changes(found, page, everything), _anyway(found, page)]
    blocks += [
        _findings("New findings", found.appear, sources, page),
        _findings("Findings that are gone", found.vanish, sources, page),
    ]
    return "\n\n".join(block for block in blocks if block)


def _edits(found: WhatIf, page: Page) -> str:
    return "\n".join(line for edit in found.edits for line in page.wrap(_edit(edit), colour="bold"))


def _edit(edit: EditView) -> str:
    """What is otherwise, in a sentence."""
    old, new = clean(edit.text), clean(edit.new)
    where = f" (line {edit.line})" if edit.line is not None else ""
    match edit.what:
        case "without":
            return f"Without: {old}{where}"
        case "instead":
            return f"Instead of: {old}{where} — {new}"
        case "suppose":
            return f"Suppose: {new}"
    place = (
        f"{'before' if edit.before else 'after'} line {edit.line}: {old}"
        if edit.line is not None
        else "at the very beginning"
    )
    return f"Added: {new} ({place})"


def _lost(found: WhatIf, page: Page, everything: bool) -> str:
    if not found.lost:
        return "\n".join(["Everything else that the story tells still happens.", *_untouched(found, page)])
    lines = [
        page.paint("No longer happens", "bold") + f": {len(found.lost):,} of {plural(found.sentences, 'sentence')}"
    ]
    below: dict[int | None, list[int]] = {}
    for place, lost in enumerate(found.lost):
        below.setdefault(lost.because, []).append(place)
    shown = set(range(len(found.lost))) if everything else _weightiest(found.lost, below)
    lines += _chains(found.lost, below, shown, None, page, "  ")
    return "\n".join(lines)


def _untouched(found: WhatIf, page: Page) -> Iterator[str]:
    """What follows upon the changed sentences, or speaks of the same things, though it does not rest on them."""
    if found.follows:
        yield "This follows upon it in the story, though nothing says that it needed it:"
        for line, text in found.follows[:MOST_FACTS]:
            yield from page.wrap(f"{clean(text)}  (line {line})", "  ")
    if found.mentions:
        again = (
            f"{clean(thing)}, {'line' if len(lines) == 1 else 'lines'} {_ranges(lines)}"
            for thing, lines in found.mentions
        )
        yield from page.wrap(f"The story speaks of this again without resting on it: {'; '.join(again)}.")


def _size(place: int, below: dict[int | None, list[int]]) -> int:
    """With so many sentences a lost one takes along (itself among them)."""
    found, queue = 0, [place]
    while queue:
        found += 1
        queue.extend(below.get(queue.pop(), ()))
    return found


def _weightiest(lost: Sequence[LostView], below: dict[int | None, list[int]]) -> set[int]:
    """Which to show: from the edit outwards, what takes most along first, at most three below each."""
    sizes = {place: _size(place, below) for places in below.values() for place in places}
    shown: set[int] = set()
    queue = list(_first(below.get(None, ()), sizes, 4))
    while queue and len(shown) < MOST_LOST:
        queue.sort(key=lambda place: (-sizes[place], place))
        place = queue.pop(0)
        shown.add(place)
        queue.extend(_first(below.get(place, ()), sizes, 3))
    return shown


def _first(places: Sequence[int], sizes: dict[int, int], most: int) -> list[int]:
    return sorted(places, key=lambda place: (-sizes[place], place))[:most]


def _chains(
    lost: Sequence[LostView],
    below: dict[int | None, list[int]],
    shown: set[int],
    above: int | None,
    page: Page,
    rest: str,
) -> Iterator[str]:
    places = below.get(above, ())
    here = [place for place in places if place in shown]
    folded = [place for place in places if place not in shown]
    for number, place in enumerate(here):
        one = lost[place]
        last = number == len(here) - 1 and not folded
        branch, further = (
            (rest, rest) if above is None else (rest + ("└─ " if last else "├─ "), rest + ("   " if last else "│  "))
        )
        text = f"{clean(one.text)}  (line {one.line}{', in part' if one.partly else ''}: {clean(one.why)})"
        yield from page.wrap(text, branch, further + ("│  " if below.get(place) else "   "))
        yield from _chains(lost, below, shown, place, page, further)
    if folded:
        lines = sorted({line for place in folded for line in _lines_below(lost, below, place)})
        number_folded = sum(_size(place, below) for place in folded)
        why, often = Counter(lost[place].why for place in folded).most_common(1)[0]
        mostly = f", mostly because {clean(why)}" if often > 1 and 2 * often > number_folded else ""
        text = f"and {number_folded:,} more{mostly}: {'line' if len(lines) == 1 else 'lines'} {_ranges(lines)}"
        yield from page.wrap(text, rest + ("" if above is None else "└─ "), colour="dim")


def _lines_below(lost: Sequence[LostView], below: dict[int | None, list[int]], place: int) -> Iterator[int]:
    yield lost[place].line
    for child in below.get(place, ()):
        yield from _lines_below(lost, below, child)


def _ranges(lines: Sequence[int]) -> str:
    """``3, 5–8``."""
    parts: list[list[int]] = []
    for line in lines:
        if parts and line == parts[-1][1] + 1:
            parts[-1][1] = line
        else:
            parts.append([line, line])
    return ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in parts)


def _changes(found: WhatIf, page: Page, everything: bool) -> str:
    """Scene by scene, what is otherwise."""
    lines: list[str] = []
    for scene in found.scenes:
        rows = _nobody(scene.facts) + [_fact(fact) for fact in scene.facts if not fact.after.startswith(_NOBODY)]
        rows += [_mind(mind) for mind in scene.minds]
        if not rows:
            continue
        lines.append(f"  {clean(scene.scene) or 'from the beginning'}")
        most = len(rows) if everything or len(rows) == MOST_FACTS + 1 else MOST_FACTS
        for row in rows[:most]:
            lines += page.wrap(clean(row), page.paint("    = ", "green"), "      ")
        if rows[most:]:
            lines.append(page.paint(f"      and {len(rows) - most} more", "dim"))
    return "\n".join([page.paint("Otherwise at the end of", "bold"), *lines]) if lines else ""


def _mind(mind: MindChange) -> str:
    """``Maya knows: Ben loves her (in the story only from “Tuesday” on)``."""
    if mind.gained:
        return f"{mind.who} knows: {mind.text}" + (f" (in the story only from “{mind.later}” on)" if mind.later else "")
    return f"{mind.who} does not know: {mind.text}" + (f" (only from “{mind.later}” on)" if mind.later else "")


_NOBODY = "there is no "


def _nobody(facts: Sequence[FactChange]) -> list[str]:
    """``there is no Burai, Barashin or Saguree``."""
    names = [fact.after.removeprefix(_NOBODY) for fact in facts if fact.after.startswith(_NOBODY)]
    return [_NOBODY + " or ".join(filter(None, (", ".join(names[:-1]), names[-1])))] if names else []


def _fact(fact: FactChange) -> str:
    """``Luna is alive (in the story: dead)``."""
    if not fact.before:
        return fact.after
    if not fact.after:
        return f"no longer: {fact.before}"
    one, two = fact.after.split(" "), fact.before.split(" ")
    same = 0
    while same < min(len(one), len(two)) - 1 and one[same] == two[same]:
        same += 1
    negated = one[: len(two)] != two and [word for word in one if word != "not"] == two
    return fact.after if negated else f"{fact.after} (in the story: {' '.join(two[same:] if same > 1 else two)})"


def _anyway(found: WhatIf, page: Page) -> str:
    """The scenes that are told as before, from the first one that is not."""
    scenes = [scene for scene in found.scenes if scene.sentences]
    first = next((rank for rank, scene in enumerate(scenes) if scene.happens < scene.sentences), None)
    if first is None:
        return ""
    after = scenes[first:]
    whole = [_named(scene) for scene in after if scene.happens == scene.sentences]
    partly = [
        f"{_named(scene)} ({scene.happens} of {scene.sentences})"
        for scene in after
        if 0 < scene.happens < scene.sentences
    ]
    gone = [_named(scene) for scene in after if not scene.happens]
    partly = (
        partly
        if len(partly) <= MOST_SCENES
        else [*partly[: MOST_SCENES - 1], f"and {len(partly) - MOST_SCENES + 1} other scenes"]
    )
    rows = [("all of ", whole), ("some of ", partly), ("nothing of ", gone)]
    lines = [line for lead, names in rows if names for line in page.wrap(clean("; ".join(names)), f"  {lead}")]
    return "\n".join([page.paint("What happens anyway", "bold"), *lines])


def _named(scene: SceneChange) -> str:
    return scene.scene or f"the scene at line {scene.line}"


def _findings(title: str, findings: Sequence[Finding], sources: Sources, page: Page) -> str:
    lines = []
    for finding in findings:
        place = sources.locate(finding.span.start)
        lead = f"  {finding.severity.word}[{finding.rule}] "
        lines += page.wrap(f"{clean(finding.message)}  (line {place.line})", lead, "    ")
    return "\n".join([page.paint(title, "bold"), *lines]) if lines else ""
