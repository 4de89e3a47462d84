"""Found later: whoever uses a thing that they only find afterwards. Floor 7.

In: a trace, and the story by figure. Out: findings. A thing may be lost and found again, and nobody need tell how: so it is asked as a question, and only where
the story says nothing of the thing between the two but that it is used. Whoever was to find it cannot have had it: that is more than a question.
"""

from __future__ import annotations

from collections.abc import Iterator

from chekhov.checks.past import Past
from chekhov.checks.things import WITH, means
from chekhov.findings import Finding, Severity
from chekhov.story.meaning import Did, Term, Verb
from chekhov.trace.record import Moment, Trace
from chekhov.trace.saying import names_of

_HELP = "let them find it before they use it, or tell how it was lost; or mark the sentence [intended: reason]"


def check(trace: Trace, past: Past) -> list[Finding]:
    """All findings of this family, in story order."""
    verbs = trace.story.definitions.verbs
    finding = {verb.lemma for verb in trace.story.definitions.verbs_of("gaining")}
    found: list[Finding] = []
    accused: set[tuple[int, Term]] = set()
    for moment in past.moments_of(lambda verb: verb.lemma in finding):
        if moment.kind != "event" or moment.scene < 0:
            continue  # whatever is found: a thing, or what nobody has said what it is
        finder, *things = (past.fillers(moment).get(slot.name) for slot in verbs[moment.verb].slots[:2])
        thing = things[0] if things else None
        if not isinstance(finder, int) or not isinstance(thing, int) or (finder, thing) in accused:
            continue
        used = _used(past, moment, finder, thing)
        if used is not None:
            accused.add((finder, thing))
            found.append(_finding(past, used, moment, finder, thing))
    return found


def _used(past: Past, moment: Moment, finder: int, thing: int) -> Moment | None:
    """The first use of a thing by whoever finds it, where nothing else is told of it before it is found."""
    trace = past.trace
    if trace.world.is_mind(thing) or trace.world.is_place(thing):
        return None
    first: Moment | None = None
    for one in trace.moments[: moment.index]:
        if one.item is moment.item or thing not in map(trace.world.real, _figures(one)):
            continue
        uses = one.kind == "event" and bool(one.verb) and one.scene >= 0 and past.doer(one) == finder
        uses = uses and any(past.fillers(one).get(slot) == thing for slot in past.once(one, _tools))
        if uses and one.act is not None and not (one.act.perfect or one.act.before or one.act.hypothetical):
            first = first or one
        elif first is not None or _placed(past, one, thing):
            return None  # whatever is told of it may have parted them
    return first if first is not None and first.scene != moment.scene else None


def _tools(past: Past, verb: Verb) -> list[str]:
    """The slots of what a deed is done with, though it need not be there ("threatens him with the sword")."""
    return list(
        dict.fromkeys((*means(past, verb), *(name for way in verb.phrasings for name in WITH.findall(way.text))))
    )


def _figures(moment: Moment) -> Iterator[Term]:
    yield from moment.fillers.values()
    for fluent, _ in moment.changes:
        yield from fluent[1:2]


def _placed(past: Past, moment: Moment, thing: int) -> bool:
    """Is it told where a thing is, or who has it?"""
    place = past.trace.world.place_id
    return any(fluent == (place, thing) and not entry.soft for fluent, entry in moment.changes)


def _finding(past: Past, used: Moment, moment: Moment, finder: int, thing: int) -> Finding:
    words = names_of(past.trace)
    wanted = any(
        isinstance(term, Did) and term.verb == moment.verb and {finder, thing} <= set(dict(term.args).values())
        for one in past.trace.moments[: used.index]
        for term in one.fillers.values()
    )
    return Finding(
        "not-held",
        Severity.WARNING if wanted else Severity.HINT,
        f"{words.term(finder)} uses {words.term(thing)} here and finds it only later",
        used.span,
        f"{words.term(finder)} has not found it yet",
        (past.step(moment.index, "only here is it found: "),),
        _HELP,
    )
