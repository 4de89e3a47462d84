"""The trace as tables, for programs: what happened, who took part, what was so and who believed what, from when to when, why, and what was found. Floor 8.

In: a trace and its findings. Out: `views.Table`s whose names and columns are a promise (`SCHEMA`): they may become more, never other ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from chekhov.findings import Finding
from chekhov.questions.causes import ties
from chekhov.questions.common import Asker, asker_of
from chekhov.questions.minds import props_of
from chekhov.questions.telling import scenes
from chekhov.story.meaning import Did, Fluent, Holds, Prop, Term
from chekhov.trace.record import Moment, Trace
from chekhov.views import Cell, Column, Table
from chekhov.world.log import EVERYONE, Entry

SCHEMA: dict[str, tuple[Column, ...]] = {
    "scenes": (
        Column("scene", "integer", "number of the scene, in telling order, from 1; 0 is the opening state"),
        Column("title", "text", "heading"),
        Column("file", "text", "file, as given"),
        Column("line", "integer", "line of the heading"),
        Column("place", "text", "where it begins"),
        Column("time", "text", "when, as written"),
        Column("story_order", "integer", "rank in the order in which things happen, from 1"),
    ),
    "sentences": (
        Column("sentence", "integer", "number of the sentence, in telling order, from 1"),
        Column("scene", "integer", "its scene (scenes.scene)"),
        Column("file", "text", "file, as given"),
        Column("line", "integer", "line in which it begins"),
        Column("text", "text", "as written"),
        Column("status", "text", "understood, in part, mood or not understood"),
        Column("intended", "text", "the reason of an [intended: …] mark"),
    ),
    "figures": (
        Column("figure", "integer", "number of a being, thing, place, group"),
        Column("name", "text", "what it is called"),
        Column("kinds", "text", "its kinds, comma separated, as told"),
        Column("mind", "integer", "1 if it can know something"),
    ),
    "events": (
        Column("event", "integer", "number of the moment, in the order in which things happen; 0 is the opening state"),
        Column("sentence", "integer", "what tells it (sentences.sentence)"),
        Column("scene", "integer", "its scene (scenes.scene)"),
        Column(
            "kind",
            "text",
            "event, state, not (it did not happen), rule (a law was set off), pointer (told again), backstory, hypothetical, scene",
        ),
        Column("verb", "text", "entry of the library"),
        Column("text", "text", "what happens, in a clause"),
        Column("place", "text", "where"),
        Column("witnesses", "text", "who perceives it, comma separated; everyone"),
    ),
    "participants": (
        Column("event", "integer", "the event (events.event)"),
        Column("role", "text", "slot of the verb"),
        Column("figure", "integer", "who or what fills it (figures.figure), if a figure does"),
        Column("text", "text", "the filler, in words"),
    ),
    "facts": (
        Column("relation", "text", "condition or relation of the library"),
        Column("subject", "integer", "whom or what it is about (figures.figure)"),
        Column("object", "text", "the other one, or the value, in words"),
        Column("text", "text", "the fact, in a clause"),
        Column("since", "integer", "event that made it so (events.event)"),
        Column("until", "integer", "event that ended it; empty: it lasts to the end"),
        Column("assumed", "integer", "1 if it was only taken for granted"),
    ),
    "beliefs": (
        Column("mind", "integer", "who holds it (figures.figure)"),
        Column("text", "text", "what is held, in a clause"),
        Column("since", "integer", "event from which it is held (events.event)"),
        Column("until", "integer", "event from which it is no longer held; empty: it lasts to the end"),
        Column("true", "integer", "1 if it comes from what is so, 0 if it is only believed"),
    ),
    "causes": (
        Column("event", "integer", "what rests on it (events.event)"),
        Column("cause", "integer", "on what (events.event)"),
        Column("how", "text", "reason, motive, blow, rule, content, need, being, presence or setting"),
    ),
    "findings": (
        Column("rule", "text", "rule"),
        Column("severity", "text", "error, warning, hint or note"),
        Column("message", "text", "what is wrong"),
        Column("file", "text", "file"),
        Column("line", "integer", "line"),
        Column("column", "integer", "column, in characters, from 1"),
        Column("help", "text", "what would mend it"),
        Column("accepted", "text", "the writer's reason, where it is marked as intended"),
    ),
}
"""Every table with its columns, in order. What everybody knows (kin, places, offices) is a fact, and not repeated as a belief of each."""

_NO_FACTS = frozenset(("did", "opaque", "asks"))


def tables(trace: Trace, findings: Iterable[Finding]) -> tuple[Table, ...]:
    """All tables, in the order of `SCHEMA`, rows in a fixed order."""
    asker = asker_of(trace)
    numbers = {id(item): number for number, item in enumerate(trace.story.sentences(), 1)}
    rows: dict[str, list[tuple[Cell, ...]]] = {
        "scenes": list(_scenes(trace)),
        "sentences": list(_sentences(asker)),
        "figures": list(_figures(asker)),
        "events": [_event(asker, moment, numbers) for moment in trace.moments],
        "participants": [row for moment in trace.moments for row in _participants(asker, moment)],
        "facts": sorted(_facts(asker), key=lambda row: _in_order((row[4], *row))),
        "beliefs": sorted(_beliefs(asker), key=lambda row: _in_order((row[2], *row))),
        "causes": list(_causes(asker)),
        "findings": list(_findings(trace, findings)),
    }
    return tuple(Table(name, columns, tuple(rows[name])) for name, columns in SCHEMA.items())


def _in_order(row: tuple[Cell, ...]) -> tuple[str, ...]:
    return tuple(f"{cell:012}" if isinstance(cell, int) else str(cell or "") for cell in row)


# ---------------------------------------------------------------- what is told


def _scenes(trace: Trace) -> Iterator[tuple[Cell, ...]]:
    yield 0, "", "", None, "", "", 0
    for view in scenes(trace):
        yield view.rank_telling, view.title, view.file, view.line, view.place, view.time, view.rank_story


def _sentences(asker: Asker) -> Iterator[tuple[Cell, ...]]:
    for number, item in enumerate(asker.trace.story.sentences(), 1):
        place = asker.trace.story.sources.locate(item.line.span.start)
        text = " ".join(item.line.text.split())
        yield number, item.scene + 1, place.file, place.line, text, item.status, item.line.intended


def _figures(asker: Asker) -> Iterator[tuple[Cell, ...]]:
    world = asker.trace.world
    for figure in sorted(asker.used):
        one = asker.trace.story.cast[figure]
        yield figure, asker.names.figure(figure), ", ".join(one.kinds), int(world.is_mind(figure))


def _event(asker: Asker, moment: Moment, numbers: dict[int, int]) -> tuple[Cell, ...]:
    place = asker.names.figure(moment.place) if moment.place is not None and asker.speakable(moment.place) else ""
    mask = moment.witnesses | moment.watchers
    minds = [asker.names.figure(mind) for mind in asker.trace.world.log.minds_in(mask) if mind in asker.used]
    seen = "everyone" if moment.witnesses == EVERYONE else ", ".join(dict.fromkeys(minds))
    number = numbers.get(id(moment.item)) if moment.item is not None else None
    return moment.index, number, moment.scene + 1, moment.kind, moment.verb, _said(asker, moment), place, seen


def _said(asker: Asker, moment: Moment) -> str:
    if moment.verb:
        return asker.names.event(moment)
    if moment.kind == "rule":
        return moment.text
    return asker.names.told(moment.item, moment.act.prop) if moment.act is not None and moment.item is not None else ""


def _participants(asker: Asker, moment: Moment) -> Iterator[tuple[Cell, ...]]:
    for role, term in moment.fillers.items():
        figure = asker.trace.world.real(term)
        yield (
            moment.index,
            role,
            figure if isinstance(figure, int) and figure in asker.used else None,
            asker.names.term(term),
        )


# ---------------------------------------------------------------- what is so, and who holds it


def _facts(asker: Asker) -> Iterator[tuple[Cell, ...]]:
    for fluent, entries in asker.trace.world.log.facts.items():
        if fluent[0] in _NO_FACTS:
            continue
        for entry, end in intervals(entries):
            for prop in props_of(fluent, entry.value):
                if _speakable(asker, fluent):
                    subject = asker.trace.world.real(fluent[1])
                    about = subject if isinstance(subject, int) else None
                    words = (_object(asker, fluent, prop), asker.say(prop))
                    yield str(fluent[0]), about, *words, entry.moment, end, int(entry.soft)


def intervals(entries: list[Entry]) -> Iterator[tuple[Entry, int | None]]:
    """Each value that lasts, with the moment at which another takes its place."""
    kept: list[Entry] = []
    for entry in entries:
        if kept and kept[-1].moment == entry.moment:
            kept[-1] = entry  # the last word of one moment
        elif not kept or kept[-1].value != entry.value or kept[-1].soft != entry.soft:
            kept.append(entry)
    for place, entry in enumerate(kept):
        yield entry, kept[place + 1].moment if place + 1 < len(kept) else None


def _speakable(asker: Asker, fluent: Fluent) -> bool:
    return all(asker.speakable(term) for term in fluent[1:] if isinstance(term, int) and not isinstance(term, bool))


def _object(asker: Asker, fluent: Fluent, prop: Prop) -> str:
    if not isinstance(prop, Holds):
        return ""
    value = prop.value
    if isinstance(value, tuple):
        return f"{value[0]} {asker.names.term(value[1])}"
    terms: list[Term] = [*fluent[2:], *(() if isinstance(value, bool) else (value,))]
    if not terms:
        return "yes" if prop.truth else "no"
    return ", ".join(term if isinstance(term, str) else asker.names.term(term) for term in terms)


def _beliefs(asker: Asker) -> Iterator[tuple[Cell, ...]]:
    log, world = asker.trace.world.log, asker.trace.world
    minds = [(figure, log.mask(figure)) for figure in sorted(asker.used) if world.is_mind(figure)]
    for fluent in dict.fromkeys((*log.facts, *log.tales)):
        if fluent[0] == "asks":
            continue
        entries = sorted(
            (*log.facts.get(fluent, ()), *log.tales.get(fluent, ())), key=lambda entry: (entry.moment, not entry.true)
        )
        entries = [entry for entry in entries if entry.mutual != EVERYONE]
        for mind, mask in minds if entries else ():
            held = [entry for entry in entries if mask & (entry.mutual | entry.watchers)]
            for entry, end in intervals(held):
                for prop in props_of(fluent, entry.value):
                    if fluent[0] == "did" or _speakable(asker, fluent):
                        yield mind, asker.say(prop, isinstance(prop, Did)), entry.moment, end, int(entry.true)


# ---------------------------------------------------------------- why, and what is wrong


def _causes(asker: Asker) -> Iterator[tuple[Cell, ...]]:
    for moment in asker.trace.moments:
        seen: dict[int, str] = {}
        for tie in ties(asker, moment.index):
            for cause in tie.causes:
                seen.setdefault(cause, tie.how)
        for cause, how in seen.items():
            yield moment.index, cause, how


def _findings(trace: Trace, findings: Iterable[Finding]) -> Iterator[tuple[Cell, ...]]:
    for one in findings:
        place = trace.story.sources.locate(one.span.start)
        yield one.rule, one.severity.word, one.message, place.file, place.line, place.column, one.help, one.accepted
