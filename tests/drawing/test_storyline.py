"""The storyline chart, measured on the picture: nothing overlaps, nobody runs through a meeting not theirs, and lines cross as often as is claimed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import chekhov
from chekhov.drawing import optimal
from chekhov.drawing.svg import Chart
from drawing import geometry

ROOT = Path(__file__).parents[2]
STORIES = sorted(path.stem for path in (ROOT / "stories").glob("*/*.story"))
_DRAWN: dict[tuple[str, str], Chart] = {}


def drawn(name: str, order: str = "story") -> Chart:
    """The storyline chart of a showcase story."""
    if (name, order) not in _DRAWN:
        study = chekhov.load(str(ROOT / "stories" / name / f"{name}.story"))
        _DRAWN[name, order] = study.chart("storyline", name, order=order)
    return _DRAWN[name, order]


def of_text(text: str, **wishes: object) -> Chart:
    return chekhov.loads(text).chart("storyline", "a story", **wishes)  # type: ignore[arg-type]


@pytest.mark.parametrize(("name", "order"), [*((name, "story") for name in STORIES), ("casshern", "telling")])
def test_the_picture(name: str, order: str) -> None:
    chart = drawn(name, order)
    picture = geometry.read(chart.svg)
    words = geometry.words_of(picture.root)
    assert geometry.overlaps(words) == []
    assert geometry.outside(words, picture.root) == []
    assert geometry.trespassers(picture) == []
    assert geometry.strangers(picture) == []
    assert geometry.intruders(picture) == []
    assert geometry.crossings(picture) == chart.facts["crossings"]


@pytest.mark.parametrize("name", STORIES)
@pytest.mark.skipif(not optimal.proves(), reason="python-sat is not installed (the extra `charts`)")
def test_no_order_has_fewer_crossings(name: str) -> None:
    assert drawn(name).facts["optimal"]
    assert "fewer is not possible" in drawn(name).svg or not drawn(name).facts["crossings"]


@pytest.mark.parametrize("name", ["casshern", "romeo"])
def test_without_a_proof_the_order_is_nearly_as_good(name: str) -> None:
    study = chekhov.load(str(ROOT / "stories" / name / f"{name}.story"))
    plain = study.chart("storyline", name, prove=False)
    assert not plain.facts["optimal"]
    assert int(str(plain.facts["crossings"])) <= int(str(drawn(name).facts["crossings"])) + 1


def test_every_line_begins_with_its_name() -> None:
    picture = geometry.read(drawn("romeo").svg)
    written = [text for text, _ in geometry.words_of(picture.root)]
    assert set(picture.names.values()) <= set(written)
    assert written.count("the Prince") == 2  # again after a long absence


FERRY = """# World
Mara, Ole, Ruth, Nils and Sten are people.
The inn and the quay are in the village.

# Story
## Supper
@place: the inn
@with: Mara, Ole, Ruth
Mara gives Ole the letter.

## The quarrel
@place: the inn
@with: Mara, Ruth
Ruth insults Mara.

## Two fires
Mara meets Ruth in the inn.
Sten meets Nils on the quay.

## Night
@place: the quay
@with: Mara, Nils
Mara gives Nils the lamp.

## Morning
@place: the inn
@with: Ruth, Sten
Sten thanks Ruth.
"""


def test_a_band_runs_as_long_as_the_story_stays_at_a_place() -> None:
    chart = of_text(FERRY)
    picture = geometry.read(chart.svg)
    assert [place for place, *_ in picture.bands] == ["the inn", "the inn", "the quay"]
    number = {name: line for line, name in picture.names.items()}
    assert picture.bands[0][3] == {number["Mara"], number["Ole"], number["Ruth"]}
    for place, upper, lower, members in picture.bands:  # from the edge of one box to the edge of the next
        ends = [
            box
            for box, there in picture.meetings
            if there <= members and (box[2] == pytest.approx(upper[0][0]) or box[0] == pytest.approx(upper[-1][0]))
        ]
        assert any(box[1::2] == pytest.approx((upper[0][1], lower[0][1]), abs=0.2) for box in ends), place
        assert any(box[1::2] == pytest.approx((upper[-1][1], lower[-1][1]), abs=0.2) for box in ends), place
    assert geometry.intruders(picture) == []
    assert "still at that place" in chart.svg


def test_places_of_one_column_are_told_apart() -> None:
    picture = geometry.read(of_text(FERRY).svg)
    words = geometry.words_of(picture.root)
    written = {
        text: polygon for text, polygon in words if text in ("the inn", "the quay") and polygon[0][1] == polygon[1][1]
    }
    assert set(written) == {"the inn", "the quay"}  # level words; those of the headings are turned
    assert geometry.overlaps(words) == []
    number = {name: line for line, name in picture.names.items()}
    for place, who in (("the inn", "Ruth"), ("the quay", "Sten")):
        (left, top), (right, _), (_, bottom), _ = written[place]
        [box] = [box for box, there in picture.meetings if number[who] in there and left < box[2] and box[0] < right]
        assert 0 <= box[1] - bottom < 6 or 0 <= top - box[3] < 6


def test_nobody_passes_through_the_band_of_a_place_who_is_not_there() -> None:
    svg = of_text(FERRY).svg
    picture = geometry.read(svg)
    place, upper, lower, members = picture.bands[0]
    stranger = next(line for line in picture.lines if line not in members)
    middle = [(x, (one + other) / 2) for (x, one), (_, other) in zip(upper, lower, strict=True)]
    picture.lines[stranger].append(middle)
    assert geometry.intruders(picture) == [(picture.names[stranger], place)]  # the measure sees one that is put there


DEATHS = """# World
Anna and Bert are people. Carl is a man.
The inn and the mill are in the village.

# Story
## The inn
@place: the inn
@with: Anna, Bert, Carl
Anna kills Bert.

## The mill
@place: the mill
@with: Anna, Carl
Carl laughs.

## The church
@place: the church
@with: Anna
Anna brings Bert back to life.

## The road
@place: the road
@with: Anna, Bert
Bert embraces Anna.
"""


def test_who_acts_in_one_scene_has_a_line_and_who_is_only_there_has_none() -> None:
    text = (
        "# Story\n## The house\nElla sweeps the floor. The maid laughs.\n\n## The garden\n@place: the garden\n@with: Ella\n"
        "A fairy comes to the garden. The fairy gives Ella a dress. The fairy vanishes.\n"
    )
    chart = of_text(text)
    assert "the fairy" in geometry.read(chart.svg).names.values()
    assert "hardly on stage: the maid" in chart.caption


def test_death_stops_a_line_and_a_return_begins_it_again() -> None:
    picture = geometry.read(of_text(DEATHS).svg)
    number = {name: line for line, name in picture.names.items()}
    boxes = [box for box, _ in picture.meetings]
    strokes = picture.lines[number["Bert"]]
    ends = [stroke[-1][0] for stroke in strokes]
    assert boxes[0][0] < min(ends) < boxes[0][2]  # he dies in the inn
    assert geometry.height(strokes, (boxes[1][0] + boxes[1][2]) / 2) is None  # and is not in the mill
    assert geometry.height(strokes, (boxes[3][0] + boxes[3][2]) / 2) is not None  # but on the road
    svg = of_text(DEATHS).svg
    assert svg.count('class="ck-death"') == 1 and svg.count('class="ck-return"') == 1
    killer, victim = (geometry.height(picture.lines[number[who]], boxes[0][0] + 2) for who in ("Anna", "Bert"))
    assert killer is not None and victim is not None and abs(killer - victim) < 17  # at the killer's line


def test_whoever_is_away_for_long_gets_a_new_line() -> None:
    scenes = "\n".join(f"## Day {day}\n@place: the inn\n@with: Anna, Carl\nAnna laughs.\n" for day in range(1, 30))
    text = f"""# World
Anna, Bert and Carl are people.

# Story
## The beginning
@place: the inn
@with: Anna, Bert
Bert greets Anna.

{scenes}
## The end
@place: the inn
@with: Anna, Bert
Bert greets Anna.
"""
    picture = geometry.read(of_text(text).svg)
    assert [word for word, _ in geometry.words_of(picture.root)].count("Bert") == 2
    bert = next(line for line, name in picture.names.items() if name == "Bert")
    middle = picture.meetings[len(picture.meetings) // 2][0]
    assert geometry.height(picture.lines[bert], middle[0] + 1) is None


def test_those_apart_in_one_scene_stand_in_two_meetings() -> None:
    text = """# World
Anna, Bert, Carl and Dora are people.
The inn and the mill are in the village.

# Story
## The inn
@place: the inn
@with: Anna, Bert, Carl, Dora
Anna goes to the mill with Bert.
Anna kisses Bert.
Carl comes to the inn.
Carl kisses Dora.
"""
    picture = geometry.read(of_text(text).svg)
    together = [{picture.names[line] for line in members} for _, members in picture.meetings]
    assert {"Anna", "Bert"} in together


def test_a_captive_is_drawn_with_the_captor_wherever_they_go() -> None:
    text = """# World
Anna, Ben and Carl are people.
The hall, the cave and the ship are places.

# Story

## The hall
@place: the hall
@with: Anna, Ben, Carl

Ben captures Anna.
Ben goes to the cave with Carl.

## The cave
@place: the cave

Ben laughs. Carl thanks Ben.

## The ship
@place: the ship

Carl goes to the ship.
Carl sleeps.
"""
    picture = geometry.read(of_text(text).svg)
    number = {name: line for line, name in picture.names.items()}
    scenes = {
        group.get("data-scene"): set(map(int, group.get("data-lines", "").split()))
        for group in picture.root.iter(f"{geometry.NS}g")
        if group.get("class") == "ck-meeting"
    }
    assert number["Anna"] in scenes["2"] and number["Ben"] in scenes["2"]
    assert number["Anna"] not in scenes["3"]


def test_pins_set_the_order() -> None:
    def heights(*pin: str) -> list[float]:
        picture = geometry.read(of_text(DEATHS, pin=pin).svg)
        number = {name: line for line, name in picture.names.items()}
        x = picture.meetings[0][0][0] + 2
        return [geometry.height(picture.lines[number[name]], x) or 0.0 for name in ("Anna", "Bert", "Carl")]

    assert sorted(heights("Carl", "Bert", "Anna"), reverse=True) == heights("Carl", "Bert", "Anna")
    assert sorted(heights("Anna", "Bert", "Carl")) == heights("Anna", "Bert", "Carl")


NASTY = """# World
<script>alert(1)</script> is a man. Bert is a man.
“O'Neill & Söhne” is a man.
אברהם is a man.

# Story
## <b>The "end" & more</b> </svg><script>alert(2)</script>
@place: the inn
@time: </text><script>x</script>
@with: Bert, אברהם
Bert greets אברהם.
Bert kills אברהם.
"""


@pytest.mark.parametrize("kind", ["storyline", "why", "knows", "curve", "timeline"])
def test_words_stay_words(kind: str) -> None:
    svg = chekhov.loads(NASTY).chart(kind, "<script>alert(0)</script> & \x07 \ud800").svg
    root = geometry.ET.fromstring(svg)
    assert not list(root.iter(f"{geometry.NS}script"))
    assert "<script" not in svg
    assert root.get("role") == "img"
    assert (root[0].tag, root[1].tag) == (f"{geometry.NS}title", f"{geometry.NS}desc")
    svg.encode("utf-8")


@pytest.mark.parametrize("kind", ["storyline", "why", "knows", "curve", "timeline"])
@pytest.mark.parametrize(
    "text", ["", "# Story\n", "# World\nAnna is a woman.\n", "Anna laughs.\n", "# Story\n## A\n\n## B\n"]
)
def test_hardly_a_story(kind: str, text: str) -> None:
    chart = chekhov.loads(text).chart(kind)
    geometry.ET.fromstring(chart.svg)
    assert chart.caption


@pytest.mark.parametrize("kind", ["storyline", "why", "knows", "curve", "timeline"])
def test_the_same_picture_whatever_the_hash_seed(kind: str, tmp_path: Path) -> None:
    story = ROOT / "stories" / "romeo" / "romeo.story"
    found = set()
    for seed in ("1", "2"):
        code = f"import chekhov, hashlib; print(hashlib.sha256(chekhov.load({str(story)!r}).chart({kind!r}).svg.encode()).hexdigest())"
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        found.add(
            subprocess.run(
                [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
            ).stdout
        )
    assert len(found) == 1
