"""Who knows what when: for the facts and secrets that pass from mind to mind, since which scene everybody knows or wrongly believes them.

In: a trace. Out: a `Chart`, with the same as a table of words. Columns are the scenes as they happen; a bar begins where a mind comes to hold
something. The reader is a mind too: they know what the telling has shown.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from chekhov.drawing.stage import stage
from chekhov.drawing.svg import SIZE, Chart, clean, cut, el, frame, label, paragraph, tip, width, words, wrapped
from chekhov.questions.common import Asker, asker_of, flat
from chekhov.questions.times import Time
from chekhov.story.meaning import (
    Asks,
    Did,
    Either,
    Every,
    Holds,
    IsA,
    Opaque,
    Prop,
    Same,
    Term,
    Thinks,
    figures_in,
    negate,
    put,
    variables,
)
from chekhov.summary import plural
from chekhov.trace.record import Moment, Trace

MOST_FACTS = 12
MOST_MINDS = 8
WEIGHED = 48  # facts that are looked at closely: those most spoken of
READER = "the reader"
SMALL = 10.5
TILT = 40

LEFT, CELL, ROW = 370.0, 22.0, 19.0
NAMES, LINE = 156.0, 13.0  # pixels: room for the names of a row, and from one line of them to the next
_STYLE = (
    ".chk .knows{fill:var(--c0)}.chk .believes{fill:var(--paper);stroke:var(--c0);stroke-width:1.8}"
    ".chk .wrong{fill:var(--c1)}.chk .gash{stroke:var(--paper);stroke-width:2}.chk .reader{fill:var(--c3)}"
    ".chk .rule{stroke:var(--faint)}.chk .none{stroke:var(--edge);stroke-width:1.5;stroke-dasharray:2 3}.chk .band{fill:var(--box)}"
)
STATES = {
    "knows": "knows",
    "believes": "believes, and the story leaves it open",
    "wrong": "believes wrongly",
    "not": "does not know",
}


@dataclass(frozen=True, slots=True)
class Row:
    """One mind (or several that fare alike) and one fact: its state in each column: knows, believes, wrong, not; "" where there is nothing
    to be known or nobody to know it."""

    mind: str
    states: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact or secret in words, and how minds stand to it."""

    text: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Scenes (title, line, file, number in telling order) in story order, and facts."""

    scenes: tuple[tuple[str, int, str, int], ...]
    facts: tuple[Fact, ...]
    hidden: int = 0


# ---------------------------------------------------------------- what is known


def matrix(trace: Trace) -> Matrix:
    """Who knows what when, of the facts on which minds differ most."""
    asker = asker_of(trace)
    ends = [trace.scene_span.get(scene, (0, 0))[1] for scene in trace.order.ranks]
    minds = [_mind(asker, who.figure, ends) for who in stage(trace, most=16).lines]
    found: list[tuple[int, int, Fact]] = []
    spoken = _spoken_of(asker)
    for place, prop in enumerate(spoken[:WEIGHED]):
        for way in (prop, negate(prop)):  # what was so and is no longer makes two facts
            fact, interest = _fact(asker, way, minds, ends)
            if fact is not None:
                found.append((-interest, place, fact))
    chosen = [fact for _, _, fact in sorted(found, key=lambda one: one[:2])]
    scenes = []
    for index in trace.order.ranks:
        where = trace.story.sources.locate(trace.story.scenes[index].span.start)
        scenes.append((trace.story.scenes[index].title, where.line, where.file, index + 1))
    unique: dict[object, Fact] = {}
    for fact in chosen:
        if not any(fact.text == other.text for other in unique.values()):
            unique.setdefault(fact.rows, fact)  # "A is married to B", "B is married to A": one fact
    return Matrix(tuple(scenes), tuple(unique.values())[:MOST_FACTS], max(0, len(unique) - MOST_FACTS))


class Mind(NamedTuple):
    """A mind, scene by scene: is it dead at the end, and has it learnt or seen anything since the end of the scene before?"""

    figure: int
    dead: tuple[bool, ...]
    news: tuple[bool, ...]


def _mind(asker: Asker, figure: int, ends: Sequence[int]) -> Mind:
    """Where nothing new has reached a mind, it holds what it held: a long story has many scenes without it."""
    log = asker.trace.world.log
    mask = log.mask(figure)
    moments = {glimpse.moment for glimpse in log.glimpses.get(figure, ())}
    for histories in (log.facts, log.tales):
        for entries in histories.values():
            moments.update(one.moment for one in entries if mask & (one.mutual | one.watchers | one.tellers))
    moments.update(one.moment for entries in log.nested.values() for one in entries)
    told = sorted(moments)
    dead: list[bool] = []
    for end in ends:
        with asker.judge.looking(end):
            dead.append(asker.judge.dead(figure))
    heard = [bisect_right(told, end) for end in ends]
    news = [place == 0 or heard[place] != heard[place - 1] for place in range(len(ends))]
    return Mind(figure, tuple(dead), tuple(news))


def _spoken_of(asker: Asker) -> list[Prop]:
    """What is told, hidden, believed or found out, each once (and not also its contrary), most spoken of first."""
    count: dict[Prop, int] = {}
    for moment in asker.trace.moments:
        for content in _said(asker, moment):
            for prop in (made for one in _contents(content) for made in (one, *_outcome(asker, one))):
                known = next((key for key in (prop, negate(prop)) if key in count), prop)
                count[known] = count.get(known, 0) + 1
    secret = asker.trace.story.definitions.role("secret")
    for fluent in asker.trace.world.log.by_relation.get(secret.fluent_id, ()) if secret is not None else ():
        for ident in asker.trace.story.definitions.roles.get("acquaintance", ()):
            relation = asker.trace.story.definitions.relations[ident]
            count[Holds((relation.fluent_id, "who", fluent[1]), True)] = 100
    order = {prop: place for place, prop in enumerate(count)}
    return sorted(count, key=lambda prop: (-count[prop], order[prop]))


def _said(asker: Asker, moment: Moment) -> Iterator[Term]:
    """What is told, shown or hidden in a moment: the contents of its verb, and what the sentence says that somebody thinks."""
    verb = asker.trace.story.definitions.verbs.get(moment.verb)
    for slot in verb.slots if verb is not None else ():
        content = moment.fillers.get(slot.name)
        if isinstance(content, tuple) and {"that", "wh"} & set(slot.form.split("/")):
            yield content
    if moment.act is not None:
        for part in flat(moment.act.prop):
            if isinstance(part, Thinks):
                yield part.prop


def _contents(content: Term) -> Iterator[Prop]:
    """The plain propositions that a content holds: what is thought, not that it is thought."""
    match content:
        case Thinks(prop=inner):
            yield from _contents(inner)
        case Every(items) | Either(items):
            for item in items:
                yield from _contents(item)
        case Holds() | Did() | IsA() | Opaque() | Same():
            if not variables(content):
                yield content


def _outcome(asker: Asker, prop: Prop) -> Iterator[Prop]:
    """What an untrue telling of a deed makes people believe: that she is dead, where it is said that he has killed her."""
    verb = asker.trace.story.definitions.verbs[prop.verb] if isinstance(prop, Did) and prop.truth else None
    if verb is None or not isinstance(prop, Did) or asker.judge.judge(prop, Time()).known == "yes":
        return
    for effect in verb.makes:
        relation = (
            asker.trace.story.definitions.relations.get(str(effect.fluent[0])) if isinstance(effect, Holds) else None
        )
        made = put(effect, dict(prop.args)) if relation is not None and isinstance(relation.default, str) else None
        if made is not None and not variables(made):
            yield made


def _fact(asker: Asker, prop: Prop, minds: Sequence[Mind], ends: Sequence[int]) -> tuple[Fact | None, int]:
    """A fact with the state of every mind in every scene, and how much minds differ about it; None where there is nothing to tell."""
    if isinstance(prop, Holds) and "who" in prop.fluent:
        return _acquaintance(asker, prop, minds, ends)
    if isinstance(prop, Asks) or not all(asker.speakable(figure) for figure in figures_in(prop)):
        return None, 0
    so = [_is_so(asker, prop, end) for end in ends]
    rows: list[Row] = []
    never: list[Row] = []
    for mind in minds:
        states = _states(asker, prop, mind, ends, so)
        kind = rows if any(state in HELD for state in states) else never
        if any(states):
            kind.append(Row(asker.names.figure(mind.figure), states))
    since = {_since(row) for row in rows}
    wrong = sum("wrong" in row.states for row in rows)
    if not rows or (len(since) < 2 and not wrong and not never):
        return None, 0
    interest = len(since) + min(wrong, 3) * 3 + (len(since) > 1) * 2 + bool(never)
    text = asker.sentence(asker.say(prop, isinstance(prop, Did))).rstrip(".")
    told = _reader(asker, prop, ends, so)
    shown = [*rows, *(never if len(never) <= len(rows) else ())]
    return Fact(text, (*told, *_most(shown))), interest


HELD = ("knows", "believes", "wrong")


def _since(row: Row) -> int:
    """The first column in which a mind holds something; beyond the last for one that never does."""
    return next((at for at, state in enumerate(row.states) if state in HELD), len(row.states))


def _most(rows: Sequence[Row]) -> list[Row]:
    """The rows to show, minds that fare alike in one: those who are wrong at some time, then those who know first."""
    alike: dict[tuple[str, ...], list[str]] = {}
    for row in rows:
        alike.setdefault(row.states, []).append(row.mind)
    joined = [Row(", ".join(names), states) for states, names in alike.items()]
    kept = sorted(joined, key=lambda row: ("wrong" not in row.states, _since(row)))[:MOST_MINDS]
    return sorted(kept, key=_since)


def _is_so(asker: Asker, prop: Prop, moment: int) -> str:
    """Is it so at a moment: yes, no, or maybe; ``tacitly`` where nobody said so and it is so by default ("alive")."""
    with asker.judge.looking(moment):
        found = asker.trace.world.verdict(prop)
    if not found.default or found.evidence:
        return found.status
    usual = isinstance(prop, Holds) and asker.trace.story.definitions.relations.get(str(prop.fluent[0]))
    if not usual or usual.default is None:
        return "maybe" if found.status == "no" else found.status
    return "tacitly" if found.status == "yes" else found.status


def _states(asker: Asker, prop: Prop, mind: Mind, ends: Sequence[int], so: Sequence[str]) -> tuple[str, ...]:
    """Does a mind hold something at the end of each scene, and rightly?"""
    states: list[str] = []
    holds = False
    for place, (end, is_so) in enumerate(zip(ends, so, strict=True)):
        if mind.news[place]:
            with asker.judge.looking(end):
                held = asker.trace.world.verdict(prop, (mind.figure,))
            holds = held.status == "yes" and bool(held.evidence)
        if mind.dead[place]:
            states.append("")
        elif not holds:
            states.append("not" if is_so == "yes" else "")
        else:
            states.append({"no": "wrong", "maybe": "believes"}.get(is_so, "knows"))
    return tuple(states)


def _acquaintance(asker: Asker, prop: Holds, minds: Sequence[Mind], ends: Sequence[int]) -> tuple[Fact | None, int]:
    """A secret thing that some are let into: who knows it since when."""
    world, thing = asker.trace.world, prop.fluent[2]
    rows: list[Row] = []
    for mind in minds:
        states = []
        for end, dead in zip(ends, mind.dead, strict=True):
            with asker.judge.looking(end):
                knows = world.verdict(Holds((prop.fluent[0], mind.figure, thing), True)).status == "yes"
            states.append("" if dead else "knows" if knows else "not")
        if "knows" in states:
            rows.append(Row(asker.names.figure(mind.figure), tuple(states)))
    if not rows:
        return None, 0
    text = f"The secret: {asker.names.term(thing)}"
    return Fact(text, tuple(_most(rows))), 100


def _reader(asker: Asker, prop: Prop, ends: Sequence[int], so: Sequence[str]) -> list[Row]:
    """Since which scene the reader knows it, whenever it is so: the one in whose telling the last of what shows it is told."""
    states = [""] * len(so)
    known = len(so)
    for at, is_so in enumerate(so):
        if is_so != "yes":
            continue
        if not at or so[at - 1] != "yes":
            proof = asker.judge.judge(prop, Time(ends[at])).moments
            told = max((asker.trace.moments[index].scene for index in proof), default=None)
            known = len(so) if told is None else asker.trace.order.position.get(told, 0) if told >= 0 else 0
        if at >= known:
            states[at] = "reader"
    return [Row(READER, tuple(states))] if any(states) else []


# ---------------------------------------------------------------- the drawing


def knows(trace: Trace, title: str) -> Chart:
    """Draw who knows what when."""
    found = matrix(trace)
    heads = max((width(cut(scene, 170, SMALL), SMALL) for scene, *_ in found.scenes), default=0.0)
    top = 56 + heads * math.sin(math.radians(TILT))
    side = LEFT + CELL * len(found.scenes)
    body = [label(cut(title, side, 17, True), 16, 28, class_="b", size=17)]
    y = top
    rows: list[str] = []
    for number, fact in enumerate(found.facts):
        drawn, further = _drawn(found, fact, y)
        if number % 2:
            rows.append(el("rect", x=8, y=y, width=side, height=further - y, class_="band", rx=6.0))
        rows.append(drawn)
        y = further
    body += [*_columns(found, top, y), *rows]
    said = _caption(found)
    wide = max(side + heads * math.cos(math.radians(TILT)) + 16, 700.0)
    key, at = _key(found, y + 22, wide)
    text, at = paragraph(said, 16, at, wide - 32)
    svg = frame("knows", title, said, (wide, at + 6), "".join([*body, key, text]), _STYLE)
    facts = {"facts": len(found.facts), "scenes": len(found.scenes)}
    return Chart("knows", title, svg, said, (round(wide), round(at + 6)), _table(found), dict(facts))


def _columns(found: Matrix, top: float, bottom: float) -> Iterator[str]:
    """The titles of the scenes, slanted, and a faint line down each."""
    for number, (scene, line, file, told) in enumerate(found.scenes):
        x = LEFT + CELL * number
        yield el("line", x1=x, y1=top - 4, x2=x, y2=bottom, class_="rule")
        at = x + CELL / 2
        text = label(
            cut(scene, 170, SMALL),
            at,
            top - 8,
            class_="soft",
            size=SMALL,
            transform=f"rotate(-{TILT} {at:.1f} {top - 8:.1f})",
        )
        yield el("g", tip(scene) + text, class_="ck-scene", data_line=line, data_file=file, data_scene=told)


def _drawn(found: Matrix, fact: Fact, y: float) -> tuple[str, float]:
    """One fact: its words, a bar for every mind; and where the next fact begins."""
    lines = wrapped(fact.text, LEFT - 190, SIZE * 1.08)[:4]
    parts = [label(text, 18, y + 20 + row * 16, class_="b") for row, text in enumerate(lines)]
    at = y + 8
    for row in fact.rows:
        names = wrapped(row.mind, NAMES, SMALL)
        kind = "f3" if row.mind == READER else "soft"
        said = (label(text, LEFT - 8, at + 13 + step * LINE, "end", kind, SMALL) for step, text in enumerate(names))
        parts.append(el("g", tip(row.mind) + "".join(said)))
        parts += _bars(found, fact, row, at)
        at += ROW + LINE * (len(names) - 1)
    return el("g", tip(fact.text) + "".join(parts), class_="ck-fact"), max(at, y + 8 + len(lines) * 16.0) + 8


def _bars(found: Matrix, fact: Fact, row: Row, y: float) -> Iterator[str]:
    """The stretches of one state as bars; what is wrong is gashed, what is merely believed is hollow."""
    start = 0
    for at in range(1, len(row.states) + 1):
        if at < len(row.states) and row.states[at] == row.states[start]:
            continue
        state = row.states[start]
        x, wide = LEFT + CELL * start + 2, CELL * (at - start) - 4
        said = tip(f"{row.mind}: {STATES.get(state, 'knows')}: {fact.text}")
        if state == "not":
            yield el("line", x1=x, y1=y + 9, x2=x + wide, y2=y + 9, class_="none")
        elif state:
            bar = el("rect", x=x, y=y + 3, width=wide, height=12.0, rx=4.0, class_=state)
            gashes = "".join(
                el("line", x1=x + step, y1=y + 15, x2=x + step + 6, y2=y + 3, class_="gash")
                for step in range(4, int(wide) - 6, 9)
            )
            yield el(
                "g",
                said + bar + (gashes if state == "wrong" else ""),
                class_=f"ck-{state}",
                data_scene=found.scenes[start][3],
            )
        start = at


def _key(found: Matrix, y: float, wide: float) -> tuple[str, float]:
    """What the bars mean, in as many rows as it takes; and where what follows begins."""
    parts, x = [], 16.0
    used = {state for fact in found.facts for row in fact.rows for state in row.states}
    for state, said in (*STATES.items(), ("reader", "the reader has been told")):
        if state not in used:
            continue
        if x + 34 + width(said, SMALL) > wide - 16 and x > 16:
            x, y = 16.0, y + 22
        if state == "not":
            shape = el("line", x1=x, y1=y, x2=x + 26, y2=y, class_="none")
        else:
            shape = el("rect", x=x, y=y - 6, width=26, height=12, rx=4.0, class_=state)
            if state == "wrong":
                shape += "".join(
                    el("line", x1=x + step, y1=y + 6, x2=x + step + 6, y2=y - 6, class_="gash") for step in (5, 14)
                )
        parts.append(shape + label(said, x + 34, y + 4, class_="soft", size=SMALL))
        x += 34 + width(said, SMALL) + 22
    return "".join(parts), y + 30


def _caption(found: Matrix) -> str:
    if not found.facts:
        return "Nothing in this story is known to some and not to others."
    said = f"{plural(len(found.facts), 'fact')} on which minds differ, scene by scene as the story happens."
    return said + (f" {found.hidden} more are left out." if found.hidden else "")


def _table(found: Matrix) -> str:
    """The same in words, as HTML."""
    rows = []
    for fact in found.facts:
        for number, row in enumerate(fact.rows):
            head = f'<th scope="rowgroup" rowspan="{len(fact.rows)}">{words(fact.text)}</th>' if not number else ""
            rows.append(f"<tr>{head}<td>{words(row.mind)}</td><td>{words(_told(found, row))}</td></tr>")
    if not rows:
        return ""
    titles = '<tr><th scope="col">what</th><th scope="col">who</th><th scope="col">since when</th></tr>'
    return f"<table><thead>{titles}</thead><tbody>{''.join(rows)}</tbody></table>"


def _told(found: Matrix, row: Row) -> str:
    """The states of one mind in words: "does not know; believes wrongly since The news; knows since The fall"."""
    parts: list[str] = []
    before = ""
    for at, state in enumerate(row.states):
        if state != before and state:
            said = STATES.get(state, "has been told")
            parts.append(f"{said} since “{clean(found.scenes[at][0])}”" if state != "not" else said)
        before = state
    return "; ".join(parts)


__all__ = ["knows", "matrix"]
