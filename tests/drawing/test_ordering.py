"""Orders of lines: as few crossings as there can be, found or proven, and the same ones every time."""

from __future__ import annotations

import itertools
import json
import random
import sys
from pathlib import Path

import pytest

from chekhov.drawing import optimal
from chekhov.drawing.heights import Band, heights
from chekhov.drawing.lines import (
    Course,
    Layer,
    Order,
    arranged,
    crossings,
    inversions,
    keeps_pins,
    members,
    merged,
    respects,
    together,
)
from chekhov.drawing.ordering import ordered

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared" / "storylines"
needs_solver = pytest.mark.skipif(not optimal.proves(), reason="python-sat is not installed (the extra `charts`)")


def some_course(seed: int, lines: int = 5, layers: int = 5) -> Course:
    """A small course by chance: groups, ties within them, lines that come and go."""
    chance = random.Random(seed)
    found: list[Layer] = []
    for _ in range(layers):
        present = [line for line in range(lines) if chance.random() < 0.85] or [0]
        chance.shuffle(present)
        groups: list[list[int]] = []
        while present:
            size = chance.randint(1, 3)
            groups.append(present[:size])
            present = present[size:]
        ties = [group[:2] for group in groups if len(group) > 2 and chance.random() < 0.5]
        found.append(together(groups, ties))
    return Course(merged(found)[0])


def cheapest(course: Course) -> int:
    """The fewest crossings, by trying every order of every layer."""
    cost: dict[Order, int] = {}
    for layer in course.layers:
        orders = [order for order in itertools.permutations(sorted(members(layer))) if respects(layer, order)]
        cost = {
            order: min((cost[before] + inversions(before, order) for before in cost), default=0) for order in orders
        }
    return min(cost.values())


def test_inversions() -> None:
    assert inversions((0, 1, 2), (2, 1, 0)) == 3
    assert inversions((0, 1, 2), (0, 3, 1)) == 0
    assert crossings([(0, 1), (1, 0), (0, 1)]) == 2


def test_a_block_must_stand_together() -> None:
    layer = together([(0, 1, 2), (3,)], [(0, 2)])
    assert respects(layer, (3, 1, 0, 2))
    assert not respects(layer, (0, 3, 1, 2))  # somebody else between
    assert not respects(layer, (0, 1, 2, 3))  # the tie is torn
    assert not respects(layer, (0, 1, 2))


def test_ties_that_overlap_are_one() -> None:
    assert respects(together([(0, 1, 2, 3)], [(0, 1), (1, 2)]), (3, 2, 0, 1))
    assert not respects(together([(0, 1, 2, 3)], [(0, 1), (1, 2)]), (2, 3, 0, 1))


@pytest.mark.parametrize("seed", range(12))
def test_small_courses_are_ordered_as_well_as_can_be(seed: int) -> None:
    course = some_course(seed)
    orders = ordered(course)
    assert all(respects(layer, order) for layer, order in zip(course.layers, orders, strict=True))
    assert crossings(orders) == cheapest(course)
    assert ordered(course) == orders


@needs_solver
@pytest.mark.parametrize("seed", range(12, 20))
def test_the_proof_is_one(seed: int) -> None:
    course = some_course(seed)
    worst = tuple(tuple(arranged(layer, {})) for layer in course.layers)
    proven = optimal.fewest(course, worst)
    assert proven.optimal
    assert all(respects(layer, order) for layer, order in zip(course.layers, proven.orders, strict=True))
    assert crossings(proven.orders) == cheapest(course)


@needs_solver
def test_a_good_order_is_kept_when_it_is_proven() -> None:
    course = some_course(3)
    orders = ordered(course)
    assert optimal.fewest(course, orders) == optimal.Proven(orders, True)


@needs_solver
def test_a_budget_that_is_too_small_proves_nothing() -> None:
    course = some_course(5, lines=12, layers=14)
    orders = ordered(course)
    assert crossings(orders) > 0
    assert optimal.fewest(course, orders, steps=1) == optimal.Proven(orders, False)
    assert optimal.fewest(course, orders, seconds=0.001) == optimal.Proven(orders, False)


def test_without_a_solver_the_best_found_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(optimal, "find_spec", lambda name: None)
    course = some_course(5, lines=12, layers=14)
    orders = ordered(course)
    assert optimal.fewest(course, orders) == optimal.Proven(orders, False)


@pytest.mark.parametrize("seed", range(6))
def test_pins_are_kept(seed: int) -> None:
    course = some_course(seed, lines=6)
    first = course.layers[0]
    wish = arranged(first, {line: float(-line) for line in range(6)})
    pinned = tuple((0, upper, lower) for upper, lower in itertools.combinations(wish, 2))
    course = Course(course.layers, pinned)
    orders = ordered(course)
    assert orders[0] == wish
    assert keeps_pins(course, orders)
    if optimal.proves():
        assert keeps_pins(course, optimal.fewest(course, orders).orders)


@pytest.mark.parametrize("seed", range(8))
def test_heights_keep_order_and_room(seed: int) -> None:
    course = some_course(seed, lines=7, layers=8)
    orders = ordered(course)
    layers = []
    for layer, order in zip(course.layers, orders, strict=True):
        rank = {line: place for place, line in enumerate(order)}
        blocks = [sorted(members(block), key=lambda line: rank[line]) for block in layer]
        blocks.sort(key=lambda block: rank[block[0]])
        layers.append([Band(tuple(block), 2.0 if len(block) > 1 else 1.0) for block in blocks])
    placed = heights(layers)
    assert min(height for here in placed for height in here.values()) == 0
    for here, bands in zip(placed, layers, strict=True):
        for band in bands:
            assert [here[line] - here[band.lines[0]] for line in band.lines] == list(range(len(band.lines)))
        for one, other in itertools.pairwise(bands):
            assert here[other.lines[0]] - here[one.lines[-1]] >= max(one.apart, other.apart) - 1e-3


def test_lines_that_need_not_bend_are_straight() -> None:
    layers = [[Band((0, 1), 2.0), Band((2,))], [Band((0,)), Band((1,)), Band((2,))], [Band((0, 1), 2.0), Band((2,))]]
    placed = heights(layers)
    assert all(placed[0][line] == placed[1][line] == placed[2][line] for line in range(3))


# ---------------------------------------------------------------- films

sys.path.insert(0, str(ROOT / "bench"))


@pytest.mark.parametrize(("film", "fewest"), [("MatrixTune", 12), ("InceptionTune", 28)])
def test_public_films(film: str, fewest: int) -> None:
    """The optimum where it can be proven, within 5 % where not (the optima are known)."""
    from storylines import course_of

    path = SHARED / f"{film}.json"
    if not path.exists():
        pytest.skip(f"{path.name} is not beside this checkout")
    course = course_of(json.loads(path.read_text(encoding="utf-8")))
    orders = ordered(course)
    assert crossings(orders) <= fewest * 1.05
    if optimal.proves():
        proven = optimal.fewest(course, orders)
        assert proven.optimal
        assert crossings(proven.orders) == fewest
