"""Laws of the temporal network: it says the same as all shortest paths worked out the plain way (Floyd 1962)."""

from __future__ import annotations

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from chekhov.trace.network import Constraint, Network

POINTS = 6
FAR = 10**9

bounds = st.one_of(st.none(), st.integers(-12, 12))
constraints = st.lists(st.tuples(st.integers(0, POINTS - 1), st.integers(0, POINTS - 1), bounds, bounds), max_size=14)
guesses = st.lists(st.integers(-30, 30), min_size=POINTS, max_size=POINTS)


def edges(constraint: Constraint) -> list[tuple[int, int, int]]:
    start, end, low, high = constraint
    return [*([(start, end, high)] if high is not None else []), *([(end, start, -low)] if low is not None else [])]


def distances(kept: list[tuple[int, int, int]]) -> list[list[int]]:
    far = [[0 if one == other else FAR for other in range(POINTS)] for one in range(POINTS)]
    for start, end, weight in kept:
        far[start][end] = min(far[start][end], weight)
    for middle, one, other in product(range(POINTS), repeat=3):
        far[one][other] = min(far[one][other], far[one][middle] + far[middle][other])
    return far


def consistent(kept: list[tuple[int, int, int]]) -> bool:
    far = distances(kept)
    return all(far[point][point] >= 0 for point in range(POINTS))


@given(guesses, constraints)
def test_it_keeps_what_can_be_and_shows_what_cannot(guessed: list[int], stated: list[Constraint]) -> None:
    net = Network()
    for guess in guessed:
        net.point(guess)
    kept: list[tuple[int, int, int]] = []
    for number, constraint in enumerate(stated):
        circle = net.add_all([constraint], number)
        assert (circle == ()) == consistent(kept + edges(constraint))
        if circle:
            assert number in circle
            assert not consistent([edge for one in circle for edge in edges(stated[one])])
        else:
            kept += edges(constraint)
        assert all(net.times[end] - net.times[start] <= weight for start, end, weight in kept)
    far = distances(kept)
    for start, end in product(range(POINTS), repeat=2):
        assert net.longest(start, end) == (far[start][end] if far[start][end] < FAR // 2 else None)


@given(guesses, st.lists(st.tuples(st.integers(0, POINTS - 1), st.integers(0, POINTS - 1)), max_size=8))
def test_a_schedule_that_keeps_everything_is_left_alone(guessed: list[int], pairs: list[tuple[int, int]]) -> None:
    net = Network()
    for guess in guessed:
        net.point(guess)
    for start, end in pairs:
        apart = guessed[end] - guessed[start]
        assert net.add(start, end, apart - 1, apart + 1) == ()
    assert net.times == guessed


def test_what_cannot_be_leaves_no_trace() -> None:
    net = Network()
    one, other = net.point(0), net.point(0)
    assert net.add(one, other, 3, 5, 0) == ()
    before = (list(net.times), [list(row) for row in net.edges])
    assert set(net.add_all([(one, other, None, 4), (other, one, 0, None)], 1)) == {0, 1}
    assert (net.times, net.edges) == before
