"""Lifetimes: births, ages, and who is older than whom, as far as the story says. Floor 5.

In: a story whose scenes and dated sentences have been placed. Out: constraints on the timeline: who is seventeen at one time was born seventeen years
before it. An age is one between two birthdays; an age said in the opening is that at the first scene, as told, in which they come.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from chekhov.language import tree as t
from chekhov.language.amounts import number_of, ordinal, read_amount
from chekhov.source import Span
from chekhov.story.meaning import Act, Every, Figure, Holds, Prop, Relation, figures_in
from chekhov.story.scenes import Gist, Scene, SentenceItem, Story
from chekhov.trace.network import Constraint
from chekhov.trace.timeline import Statement, Timeline

_BIRTHDAY = re.compile(r"\b(\w+(?:-\w+)?) birthday\b", re.IGNORECASE)
_PARENTHOOD = 1  # by so many years at least is a parent older than a child
_AGE = re.compile(r"(?:at (?:the )?age of|aged) (\w+(?:-\w+)?)$", re.IGNORECASE)
_AT = re.compile(r"(?:already )?at (?:only |barely |just )?(\w+(?:-\w+)?)$", re.IGNORECASE)
_HOURS = 12  # "at nine" is an hour, "at nineteen" an age
_GROWN = re.compile(r"^(?:(?:the )?age of|aged) (\w+(?:-\w+)?)$", re.IGNORECASE)


def tell(story: Story, line: Timeline, unfit: frozenset[Span] = frozenset()) -> None:
    """Keep what the sentences of a story say of births and ages. ``unfit``: sentences that do not count."""
    opening = line.scenes[min(line.scenes)][0] if line.scenes else line.origin
    relations = _of_life(story)

    def ages(prop: Prop) -> bool:
        """Does a statement say how old somebody is, or who is older than whom?"""
        if isinstance(prop, Every):
            return any(ages(one) for one in prop.items)
        return isinstance(prop, Holds) and prop.fluent[0] in relations

    before = [act.prop for item in story.world for act in item.acts if act.kind != "state" or ages(act.prop)]
    entrances = _entrances(story, line, {figure for prop in before for figure in figures_in(prop)})
    told: list[tuple[SentenceItem, Act, int]] = []
    for item in story.world:
        for act in item.acts:
            first = min((entrances[one] for one in figures_in(act.prop) if one in entrances), default=(0, opening))
            told.append((item, act, line.items.get(item.line.span, first[1])))
    verbs = story.definitions.verbs  # of which most stay packed
    beginning = {ident for ident in story.verbs_told() if ident and verbs[ident].begins}
    feasts = {verb.id for verb in story.definitions.verbs_of("feast")}
    grown = {figure.id for figure in story.cast if _reached(figure.label)}
    for scene in story.scenes:
        if grown or _may_tell(scene.gist, beginning | feasts, relations):
            told += _told(line, scene)
    for item, act, point in told:
        if act.verb in beginning:
            _born(story, line, item, act, point)
    born = set(line.births)
    states: list[tuple[SentenceItem, Act, int]] = []
    mentioned: list[_Mentioned] = []
    for item, act, point in told:
        if unfit and item.line.span in unfit:
            continue
        if act.kind == "state":
            if not act.hypothetical and ages(act.prop) and not _is_past(line, item, act):
                states.append((item, act, point))
                _state(story, line, item, act, act.prop, point, False)
        elif act.whens or act.beside or act.verb in feasts or (grown and not grown.isdisjoint(act.fillers.values())):
            mentioned += _at_age(story, line, item, act, point)
    for age in mentioned:  # of whom a scene tells two ages it tells a life: which of them is that of the scene?
        then = (age.figure, age.point)
        others = {str(one.years) for one in mentioned if (one.figure, one.point) == then}
        if age.sure or others | {line.aged.get(then, str(age.years))} == {str(age.years)}:
            _aged(story, line, age.item, age.figure, f"{age.years} years", age.point)
    for (
        item,
        act,
        point,
    ) in states:  # ages first: who is compared with somebody is guessed to be as old as theirs make them
        _state(story, line, item, act, act.prop, point, True)
    _twins(story, line, states, born)
    if line.births:
        _alive(story, line, [one for scene in story.scenes for one in _told(line, scene)])


def _of_life(story: Story) -> set[str]:
    """The conditions that say how old somebody is, or who is older than whom."""
    roles = {"age", "elder", "younger", "sibling", "twin"}
    return {ident for ident, one in story.definitions.relations.items() if not roles.isdisjoint(one.roles)}


def _may_tell(gist: Gist, verbs: set[str], conditions: set[str]) -> bool:
    """Can anything of a scene tell of births and ages?"""
    told = not (gist.verbs.isdisjoint(verbs) and gist.conditions.isdisjoint(conditions))
    return told or bool(gist.timed) or gist.occasions


def _told(line: Timeline, scene: Scene) -> Iterator[tuple[SentenceItem, Act, int]]:
    """What the sentences of a scene tell, and when."""
    now = line.scenes[scene.index][0]
    for item in scene.sentences:
        point = line.items.get(item.line.span, now)
        for act in item.acts:
            yield item, act, point


def _entrances(story: Story, line: Timeline, wanted: set[int]) -> dict[int, tuple[int, int]]:
    """The first scenes in which these are there or named, with their points."""
    found: dict[int, tuple[int, int]] = {}
    for scene in story.scenes:
        if not wanted:
            break
        named = (term for item in scene.sentences for act in item.acts for term in act.fillers.values())
        here = (scene.index, line.scenes[scene.index][0])
        for figure in chain(scene.present, named):
            if type(figure) is int and figure in wanted:
                found[figure] = here
                wanted.remove(figure)
    return found


def _alive(story: Story, line: Timeline, told: list[tuple[SentenceItem, Act, int]]) -> None:
    """Whoever takes part in something is born by then. (Who comes into being in a scene is for the run to follow.)"""
    seen: set[tuple[int, int]] = set()
    unborn: set[int] = set()  # said once of each
    shown = {birth for first, last in line.scenes.values() for birth in range(first, last + 1)}
    for item, act, point in told:
        if item.scene < 0 or act.kind != "event" or act.hypothetical or act.before or act.perfect:
            continue
        verb = story.definitions.verbs.get(act.verb)
        for slot in verb.slots if verb is not None else ():
            figure = act.fillers.get(slot.name)
            birth = line.births.get(figure) if isinstance(figure, int) and slot.reach != "mention" else None
            if (
                birth is None
                or birth in shown
                or birth in unborn
                or (birth, point) in seen
                or not isinstance(figure, int)
            ):
                continue
            seen.add((birth, point))
            said = f"{story.cast[figure].label} takes part here, but is not born yet"
            if not line.state([[(birth, point, 0, None)]], _statement(story, item, "life", said, birth, point)):
                unborn.add(birth)


def _born(story: Story, line: Timeline, item: SentenceItem, act: Act, point: int) -> None:
    """Who comes into being with an event is born then."""
    if act.kind != "event" or not act.verb or act.hypothetical:
        return
    verb = story.definitions.verbs[act.verb]
    if not verb.begins:
        return
    dated = (item.scene >= 0 and not (act.before or act.perfect)) or item.line.span in line.items
    for slot in verb.begins:
        figure = act.fillers.get(slot)
        if not isinstance(figure, int) or not _is_being(story, figure) or figure in line.births or not dated:
            continue
        line.births[figure] = point
        line.grown.add(figure)


def _is_being(story: Story, figure: int) -> bool:
    """A being, or a name of which nothing else is known ("Wanda is ten years old")."""
    kinds, one = story.definitions.kinds, story.cast[figure]
    return any(kinds.has_role(kind, "being") for kind in one.kinds) or (one.named and not one.kinds)


def _state(story: Story, line: Timeline, item: SentenceItem, act: Act, prop: Prop, point: int, compared: bool) -> None:
    if isinstance(prop, Every):
        for one in prop.items:
            _state(story, line, item, act, one, point, compared)
        return
    if not isinstance(prop, Holds) or not prop.truth:
        return
    relation = story.definitions.relations.get(prop.fluent[0])  # type: ignore[arg-type]
    if relation is not None and compared and not {"elder", "younger"}.isdisjoint(relation.roles):
        _kin(story, line, item, act, prop, relation, point)
    elif relation is not None and compared and "sibling" in relation.roles:
        _sibling(story, line, item, act, prop, point)
    if relation is None or "age" not in relation.roles:
        return
    if (
        not compared
        and relation.value_slot is not None
        and isinstance(prop.value, str)
        and isinstance(prop.fluent[1], int)
    ):
        _aged(story, line, item, prop.fluent[1], prop.value, point)
    elif compared and len(prop.fluent) == 3 and isinstance(prop.fluent[1], int) and isinstance(prop.fluent[2], int):
        _older(story, line, item, act, (prop.fluent[1], prop.fluent[2]), point)


def _kin(
    story: Story, line: Timeline, item: SentenceItem, act: Act, prop: Holds, relation: Relation, point: int
) -> None:
    """Parents are older than their children."""
    pair = list(prop.fluent[1:])
    if relation.value_slot is not None:
        pair.insert(relation.value_slot, prop.value)  # type: ignore[arg-type]
    if "younger" in relation.roles:
        pair.reverse()
    if len(pair) == 2 and isinstance(pair[0], int) and isinstance(pair[1], int) and pair[0] != pair[1]:
        _older(story, line, item, act, (pair[0], pair[1]), point, _PARENTHOOD * line.calendar.seconds("year"))


def _sibling(story: Story, line: Timeline, item: SentenceItem, act: Act, prop: Holds, point: int) -> None:
    """ "Tess is the younger sister of Imogen"."""
    body = item.readings[0].tree.body if item.readings and item.readings[0].tree is not None else None
    said = body.complements if isinstance(body, t.Clause) and body.verb == "be" else ()
    words = {
        word
        for one in said
        if isinstance(one, t.Object) and isinstance(one.phrase, t.Noun)
        for word in one.phrase.adjectives
    }
    if len(prop.fluent) != 3 or not isinstance(prop.fluent[1], int) or not isinstance(prop.fluent[2], int):
        return
    pair = (prop.fluent[1], prop.fluent[2])
    if words & {"older", "elder", "big"}:
        _older(story, line, item, act, pair, point)
    elif words & {"younger", "little", "kid"}:
        _older(story, line, item, act, pair[::-1], point)


def _twins(story: Story, line: Timeline, states: list[tuple[SentenceItem, Act, int]], born: set[int]) -> None:
    """Twins are born on one day, or the next. ``born``: those of whom the story tells when they were; of others only what tells their ages as well counts, in
    the same sentence or for the same time (for one it may be told of another year)."""
    relations = story.definitions.relations
    at_once: dict[int, set[int]] = {}
    for item, act, point in states:
        if item.scene >= 0:
            at_once.setdefault(point, set()).update(_of_age(relations, act.prop))
    for item, act, _ in states:
        prop = act.prop
        relation = relations.get(str(prop.fluent[0])) if isinstance(prop, Holds) and prop.truth else None
        if relation is None or not isinstance(prop, Holds) or "twin" not in relation.roles:
            continue
        pair = [one for one in prop.fluent[1:] if isinstance(one, int) and one in line.births]
        told = {one for other, each, _ in states if other is item for one in figures_in(each.prop) if each is not act}
        if len(pair) != 2 or not any(born | these >= set(pair) for these in (told, *at_once.values())):
            continue
        names = [story.cast[figure].label for figure in pair]
        one, other_one = (line.births[figure] for figure in pair)
        statement = _statement(story, item, "gap", f"that {names[0]} and {names[1]} are twins", one, other_one)
        line.state([[(one, other_one, -line.calendar.day, line.calendar.day)]], statement)


def _of_age(relations: dict[str, Relation], prop: Prop) -> Iterator[int]:
    """Whose age a statement tells."""
    if isinstance(prop, Every):
        for one in prop.items:
            yield from _of_age(relations, one)
    elif isinstance(prop, Holds) and prop.truth:
        relation = relations.get(str(prop.fluent[0]))
        if relation is not None and "age" in relation.roles and isinstance(prop.fluent[1], int):
            yield prop.fluent[1]


class _Mentioned(NamedTuple):
    """An age of which a sentence speaks in passing ("at nineteen she marries"). ``sure``: it is that of the scene."""

    item: SentenceItem
    figure: int
    years: int
    point: int
    sure: bool = False


def _at_age(story: Story, line: Timeline, item: SentenceItem, act: Act, point: int) -> list[_Mentioned]:
    """ "Anna dies at the age of 40", "at nineteen she marries", "on her fortieth birthday", "she reaches the age of ninety"."""
    if act.kind != "event" or act.hypothetical or not act.verb:
        return []
    feast = "feast" in story.definitions.verbs[act.verb].roles
    figures = [term for term in act.fillers.values() if isinstance(term, int)]
    grown = [age for one in figures if (age := _reached(story.cast[one].label))]
    if not (feast or grown or act.whens or act.beside) or _is_past(line, item, act) or _is_aside(item, act):
        return []
    mentioned = []
    for birthday in _birthdays(story, act, feast):
        found, figure = _BIRTHDAY.search(birthday.label), birthday.owner
        years = ordinal(found[1].lower()) if found is not None else None
        if years is not None and figure is not None:
            mentioned.append(_Mentioned(item, figure, years, point, feast))
    told = [_years(found[1]) for words in act.whens if (found := _AGE.match(words)) is not None]
    young = [_years(found[1]) for words in act.whens if (found := _AT.match(words)) is not None]
    years = next((one for one in (*told, *grown, *(one for one in young if one > _HOURS)) if one), 0)
    beings = [one for one in figures if _is_being(story, one)] if years else []
    if years and beings:
        mentioned.append(_Mentioned(item, _first_named(act, beings), years, point))
    return mentioned


def _is_aside(item: SentenceItem, act: Act) -> bool:
    """Is it told within something else ("the watch that she got on her tenth birthday")?"""
    return any(
        one is not act and one.span.start <= act.span.start and act.span.end <= one.span.end and one.span != act.span
        for one in item.acts
    )


def _birthdays(story: Story, act: Act, feast: bool) -> list[Figure]:
    """The birthdays on which something happens: that are celebrated, or "on" which it is done. (Who remembers or plans one does so at another time.)"""
    kept = [term for term in act.fillers.values() if isinstance(term, int)] if feast else []
    kept += [one for said in act.beside if said.words in ("on", "at") for one in said.figures]
    return [story.cast[one] for one in kept]


def _is_past(line: Timeline, item: SentenceItem, act: Act) -> bool:
    """Is it told of a time before this, and nobody says of which?"""
    return (act.before or act.perfect) and item.line.span not in line.items


@lru_cache(maxsize=1024)
def _reached(label: str) -> int:
    """The age that something is ("the age of ninety"); 0 where it is none."""
    found = _GROWN.match(label)
    return _years(found[1]) if found is not None else 0


def _years(word: str) -> int:
    """So many years in words or figures; 0 where it is none."""
    number = number_of(word.lower())
    return int(number) if number is not None and number.denominator == 1 else 0


def _first_named(act: Act, beings: list[int]) -> int:
    """Whom the sentence is about: of those who take part the one that it names first."""
    starts = {term: act.spans[slot].start for slot, term in reversed(act.fillers.items()) if slot in act.spans}
    return min(beings, key=lambda one: starts.get(one, 0))


def _aged(story: Story, line: Timeline, item: SentenceItem, figure: int, value: str, point: int) -> None:
    """ "Luna is 17 years old"."""
    found = read_amount(value)
    if found is None or not _is_being(story, figure) or found[0].number.denominator != 1:
        return
    unit, number = found[0].unit, int(found[0].number)
    calendar = line.calendar
    seconds = calendar.mean_year if unit == "year" else calendar.seconds(unit)
    slack = calendar.day * (2 + number // 100) if unit != "day" else 0
    birth = line.births.get(figure)
    if birth is None:
        guess = line.likely(line.origin, point) - number * seconds - seconds * 9 // 20
        birth = line.births[figure] = line.point(guess)
    ways: list[Constraint] = [(birth, point, number * seconds - slack, (number + 1) * seconds + slack)]
    for (other, then), years in line.aged.items() if unit == "year" else ():
        if other == figure and years.isdecimal() and int(years) != number:  # nobody grows younger
            ways.append((then, point, 1, None) if int(years) < number else (point, then, 1, None))
    line.aged[figure, point] = str(number) if unit == "year" else value
    line.grown.add(figure)
    said = value.removesuffix("s") if number == 1 else value
    statement = _statement(story, item, "age", f"{said} old", birth, point, story.cast[figure].label)
    line.state([ways], statement)


def _older(
    story: Story, line: Timeline, item: SentenceItem, act: Act, pair: tuple[int, int], opening: int, least: int = 1
) -> None:
    """ "Luna is older than Ben", "five years older". ``least``: by how much at least, in seconds."""
    amount = next((found[0] for words in act.times if (found := read_amount(words)) is not None), None)
    apart = int(
        (amount.number if amount is not None else 5)
        * line.calendar.seconds(amount.unit if amount is not None else "year")
    )
    for figure, other, sign in ((pair[0], pair[1], -1), (pair[1], pair[0], 1)):
        if figure in line.births:
            continue
        near = line.births.get(other)
        opened = line.likely(line.origin, opening) - 30 * line.calendar.seconds("year")
        line.births[figure] = line.point(opened if near is None else line.likely(line.origin, near) + sign * apart)
    if amount is not None and not line.grown.isdisjoint(pair):
        line.grown.update(pair)
    elder, younger = (line.births[figure] for figure in pair)
    most = None
    if amount is not None and amount.low is not None and amount.high is not None:
        seconds = line.calendar.seconds(amount.unit)
        least, most = int((amount.low - 1) * seconds), int((amount.high + 1) * seconds)
        least = max(1, least)
    names = [story.cast[figure].label for figure in pair]
    statement = _statement(story, item, "gap", f"that {names[0]} is older than {names[1]}", elder, younger)
    line.state([[(elder, younger, least, most)]], statement)


def _statement(
    story: Story, item: SentenceItem, about: str, said: str, early: int, late: int, who: str = ""
) -> Statement:
    title = story.scenes[item.scene].title if item.scene >= 0 else "World"
    return Statement(item.line.span, " ".join(item.line.text.split()), title, about, said, early, late, who)
