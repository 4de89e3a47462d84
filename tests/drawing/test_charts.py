"""The other charts, measured on the picture: words apart, edges round boxes, and what they say."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from itertools import combinations, pairwise
from pathlib import Path

import pytest

import chekhov
from chekhov.drawing.causes import graph
from chekhov.drawing.knows import matrix
from chekhov.drawing.svg import cut, width, wrapped
from drawing import geometry

ROOT = Path(__file__).parents[2]
NAMES = ("casshern", "romeo", "magi")
_STUDIES: dict[str, chekhov.Study] = {}


def study(name: str) -> chekhov.Study:
    if name not in _STUDIES:
        _STUDIES[name] = chekhov.load(str(ROOT / "stories" / name / f"{name}.story"))
    return _STUDIES[name]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", ["why", "knows", "curve", "timeline"])
def test_words_stand_apart_and_inside(kind: str, name: str) -> None:
    chart = study(name).chart(kind, name)
    root = geometry.ET.fromstring(chart.svg)
    words = geometry.words_of(root)
    assert geometry.overlaps(words) == []
    assert geometry.outside(words, root) == []


# ---------------------------------------------------------------- why


def boxes_and_edges(svg: str) -> tuple[list[tuple[float, float, float, float]], list[list[geometry.Point]]]:
    root = geometry.ET.fromstring(svg)
    boxes, edges = [], []
    for group in root.iter(f"{geometry.NS}g"):
        kinds = group.get("class", "").split()
        if "ck-event" in kinds:
            box = next(group.iter(f"{geometry.NS}rect"))
            x, y, wide, high = (float(box.get(key, "0")) for key in ("x", "y", "width", "height"))
            boxes.append((x, y, x + wide, y + high))
        if "ck-cause" in kinds:
            edges.append(geometry.flat(next(group.iter(f"{geometry.NS}path")).get("d", "")))
    return boxes, edges


@pytest.mark.parametrize(
    ("name", "about"), [("casshern", ""), ("romeo", ""), ("romeo", "Juliet is dead"), ("casshern", "Luna is dead")]
)
def test_no_edge_runs_through_a_box_and_no_box_over_another(name: str, about: str) -> None:
    boxes, edges = boxes_and_edges(study(name).chart("why", name, about=about).svg)
    assert len(boxes) > 3 and len(edges) > 2
    for one, other in combinations(boxes, 2):
        assert one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
    for edge in edges:
        assert all(x1 >= x0 - 0.01 for (x0, _), (x1, _) in pairwise(edge))  # causes stand to the left
        for left, top, right, bottom in boxes:
            assert not any(left + 1 < x < right - 1 and top < y < bottom for x, y in edge)


def test_what_led_to_a_death() -> None:
    found = graph(study("romeo").trace, "Juliet is dead")
    asked = [event for event in found.events if event.asked]
    assert [event.text for event in asked] == ["Juliet kills herself with the dagger because Romeo is dead."]
    kinds = {
        (found.events[cause.source].text, cause.kind) for cause in found.causes if found.events[cause.target].asked
    }
    assert ("Romeo dies.", "motivates") in kinds
    assert ("Juliet takes the dagger from Romeo.", "enables") in kinds


def test_a_line_can_be_asked_for_and_nonsense_shows_nothing() -> None:
    lines = (ROOT / "stories" / "romeo" / "romeo.story").read_text(encoding="utf-8").split("\n")
    line = lines.index("Romeo dies.") + 1
    assert [event.text for event in graph(study("romeo").trace, str(line)).events if event.asked] == ["Romeo dies."]
    assert graph(study("romeo").trace, "the moon is green").events == ()
    assert "Nothing in this story answers" in study("romeo").chart("why", about="the moon is green").caption


# ---------------------------------------------------------------- knows

SECRET = """# World
Anna, Bert and Carl are people.
The inn and the mill are in the village.

# Story
## The inn
@place: the inn
@with: Anna, Bert
Bert kills a soldier.

## The mill
@place: the mill
@with: Anna, Carl
Anna tells Carl that Bert killed the soldier.

## The lie
@place: the mill
@with: Bert, Carl
Carl laughs.
"""


def test_who_knows_since_when() -> None:
    found = matrix(chekhov.loads(SECRET).trace)
    fact = next(fact for fact in found.facts if fact.text == "Bert killed the soldier")
    states = {name: row.states for row in fact.rows for name in row.mind.split(", ")}
    assert states["Anna"] == states["Bert"] == ("knows", "knows", "knows")
    assert states["Carl"] == ("not", "knows", "knows")
    assert states["the reader"] == ("reader", "reader", "reader")


def test_a_false_belief_is_shown_as_one() -> None:
    found = matrix(study("romeo").trace)
    fact = next(fact for fact in found.facts if fact.text == "Juliet is dead")
    scenes = [title for title, *_ in found.scenes]
    romeo = next(row.states for row in fact.rows if row.mind == "Romeo")
    assert romeo[scenes.index("The news")] == "wrong"
    assert romeo[scenes.index("The orchard")] == ""
    chart = study("romeo").chart("knows")
    assert "believes wrongly since “The news”" in chart.table


# ---------------------------------------------------------------- curve and timeline


def test_flashbacks_leave_the_slope() -> None:
    chart = study("casshern").chart("curve", "Casshern")
    assert "3 told out of order (ringed): The war begins, The happier days, The home footage" in chart.caption
    root = geometry.ET.fromstring(chart.svg)
    dots = [dot for dot in root.iter(f"{geometry.NS}circle") if dot.get("class") == "late"]
    assert len(dots) == 3


SHORT = (
    "# World\nAnna is a woman. Tom and Ben are men. The ring is in the box. The box is in the hall.\n# Story\n"
    "## The unexpected visitor\n@place: the hall\n@time: Wednesday at eight in the morning\n@with: Anna, Tom\nTom tells Anna that the ring is lost.\n"
    "## The other house\n@place: the barn\n@time: on the evening of the following Thursday\n@with: Ben\n"
    "Ben believes that the ring is in the box.\n"
    "## Later\n@place: the hall\n@time: Friday\n@with: Anna, Ben\nAnna takes the ring. Ben thinks that Tom has the ring.\n"
)


@pytest.mark.parametrize("kind", ["storyline", "knows", "curve", "timeline"])
def test_a_short_story_has_room_for_all_its_words(kind: str) -> None:
    """A small picture is wide enough for its key, its times and its places: none is cut, none runs out of it."""
    root = geometry.ET.fromstring(chekhov.loads(SHORT).chart(kind).svg)
    words = geometry.words_of(root)
    assert geometry.outside(words, root) == [] and geometry.overlaps(words) == []
    assert not [text for text, _ in words if text.endswith("…")]


@pytest.mark.parametrize("name", NAMES)
def test_no_title_stands_on_the_frame_of_the_curve(name: str) -> None:
    root = geometry.ET.fromstring(study(name).chart("curve", name).svg)
    frame = next(one for one in root.iter(f"{geometry.NS}rect") if one.get("class") == "axis")
    left, top, wide, high = (float(frame.get(key, "0")) for key in ("x", "y", "width", "height"))
    for text, polygon in geometry.words_of(root):
        xs, ys = [x for x, _ in polygon], [y for _, y in polygon]
        over = min(xs) < left + wide and left < max(xs) and min(ys) < top + high and top < max(ys)
        assert not over or (left < min(xs) and max(xs) < left + wide and top < min(ys) and max(ys) < top + high), text


@pytest.mark.parametrize("name", ["romeo", "magi"])
def test_places_and_times_over_the_scenes_are_whole(name: str) -> None:
    root = geometry.ET.fromstring(study(name).chart("storyline", name).svg)
    assert not [text for text, _ in geometry.words_of(root) if text.endswith("…")]


def test_longer_times_make_longer_stretches() -> None:
    text = "# Story\n## One\nAnna laughs.\n## Two\n@time: a day later\nAnna laughs.\n## Three\n@time: fifty years later\nAnna laughs.\n"
    root = geometry.ET.fromstring(chekhov.loads(text).chart("timeline").svg)
    one, two, three = (float(dot.get("cy", "0")) for dot in root.iter(f"{geometry.NS}circle"))
    assert three - two > two - one > 0


def test_ages_grow_with_the_years() -> None:
    text = "# World\nAnna is eight years old.\n# Story\n## One\nAnna laughs.\n## Two\n@time: ten years later\nAnna laughs.\n"
    words = [word for word, _ in geometry.words_of(geometry.ET.fromstring(chekhov.loads(text).chart("timeline").svg))]
    assert "Anna 8" in words and "Anna about 18" in words


def test_an_unknown_kind_is_an_error() -> None:
    with pytest.raises(KeyError):
        study("magi").chart("pie")


# ---------------------------------------------------------------- words


def test_words_are_cut_and_wrapped_to_their_room() -> None:
    assert cut("short", 100) == "short"
    assert cut("a very long title indeed", 60).endswith("…") and width(cut("a very long title indeed", 60)) <= 60
    assert all(
        width(line) <= 80 for line in wrapped("a sentence of several words and oneverylongwordwithoutanyend", 80)
    )
    assert width("漢字") > width("ab")


@pytest.mark.skipif(shutil.which("chromium") is None, reason="no Chromium to measure real letters in")
@pytest.mark.parametrize("kind", ["storyline", "why", "knows", "curve", "timeline"])
def test_in_a_real_browser_no_label_overlaps_another(kind: str, tmp_path: Path) -> None:
    """Letters as a browser sets them, turned as they are turned."""
    chart = study("casshern").chart(kind, "Casshern")
    script = """
      const found = [...document.querySelectorAll("svg text")].map((one) => {
        const box = one.getBBox(), at = one.getScreenCTM();
        const corner = (x, y) => [at.a * x + at.c * y + at.e, at.b * x + at.d * y + at.f];
        const pad = box.height * 0.14;
        return [one.textContent, [corner(box.x, box.y + pad), corner(box.x + box.width, box.y + pad),
          corner(box.x + box.width, box.y + box.height - pad), corner(box.x, box.y + box.height - pad)]];
      });
      document.title = "ready";
      const out = document.createElement("pre"); out.id = "found"; out.textContent = JSON.stringify(found); document.body.append(out);
    """
    page = tmp_path / "page.html"
    page.write_text(f"<!DOCTYPE html><meta charset=utf-8><body>{chart.svg}<script>{script}</script>", encoding="utf-8")
    command = [
        "chromium",
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        f"--user-data-dir={tmp_path}/profile",
        "--dump-dom",
        page.as_uri(),
    ]
    dom = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False).stdout
    hit = re.search(r'<pre id="found">(.*?)</pre>', dom, re.S)
    assert hit is not None, "the browser gave nothing back"
    from html import unescape

    words = [
        (text, tuple((x, y) for x, y in polygon)) for text, polygon in json.loads(unescape(hit[1])) if text.strip()
    ]
    assert len(words) > 20
    assert geometry.overlaps(words) == []
