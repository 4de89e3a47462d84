"""What there is none of in this world ("There are no telephones."), and what somebody uses all the same. Floor 7.

In: a trace, and the story by figure. Out: findings where a sort of things that the world has none of first takes part in something. What is missing at one place
only may turn up there; whatever is invented in the story is there from then on; and people may always arrive.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import takewhile

from chekhov.checks.past import Past
from chekhov.findings import Finding, Severity
from chekhov.language import words as w
from chekhov.story.meaning import Every, Holds
from chekhov.trace.record import Moment, Trace


def check(trace: Trace, past: Past) -> list[Finding]:
    """All findings of this family, in story order."""
    missing = dict(_missing(trace))
    found: list[Finding] = []
    for moment in trace.moments if missing else ():
        if moment.scene < 0 or moment.item is None or moment.act is None or moment.act.hypothetical:
            continue
        invented = _kinds(trace, _begun(trace, moment))
        for noun in [noun for noun in missing if noun in invented]:
            del missing[noun]
        used = next((noun for noun in missing if _is_used(trace, moment, noun)), "")
        if used:
            found.append(_finding(past, used, missing.pop(used), moment))
    return found


def _missing(trace: Trace) -> Iterator[tuple[str, Moment]]:
    """The sorts of things that the opening says there are none of, each with where it says so."""
    exists, kinds = trace.story.definitions.role("exists"), trace.story.definitions.kinds
    opening = takewhile(lambda moment: moment.scene < 0, trace.moments)
    for moment in opening if exists is not None else ():
        prop = moment.act.prop if moment.act is not None and moment.kind == "state" else None
        for one in prop.items if isinstance(prop, Every) else (prop,):
            if not isinstance(one, Holds) or one.fluent[0] != exists.fluent_id or one.truth:  # type: ignore[union-attr]
                continue
            figure = trace.story.cast[one.fluent[1]] if isinstance(one.fluent[1], int) else None
            general = figure is not None and figure.plural and figure.owner is None and not figure.named
            roles = {role for kind in figure.kinds for role in kinds.roles_of(kind)} if figure is not None else set()
            if figure is not None and general and "person" not in roles and roles & {"thing", "being"}:
                yield figure.noun, moment


def _begun(trace: Trace, moment: Moment) -> list[object]:
    """What comes into being by a deed."""
    verb = trace.story.definitions.verbs[moment.verb] if moment.kind == "event" and moment.verb else None
    return [moment.fillers.get(slot) for slot in verb.begins] if verb is not None else []


def _is_used(trace: Trace, moment: Moment, noun: str) -> bool:
    """Does such a thing take part in a deed, or is the deed called by it ("telephones"), or does somebody have one?"""
    assert moment.act is not None
    if moment.kind == "event" and moment.verb:
        verb = trace.story.definitions.verbs[moment.verb]
        bodily = [moment.fillers.get(slot.name) for slot in verb.slots if slot.reach != "mention"]
        return moment.act.said_by == noun or noun in _kinds(trace, bodily)
    prop = moment.act.prop if moment.kind == "state" else None
    there = isinstance(prop, Holds) and prop.truth and prop.fluent[0] == trace.world.place_id
    return there and noun in _kinds(trace, [prop.fluent[1]])  # type: ignore[union-attr]


def _kinds(trace: Trace, terms: Iterable[object]) -> set[str]:
    """All that these are, by their kinds."""
    figures = [trace.story.cast[one] for one in terms if isinstance(one, int)]
    kinds = trace.story.definitions.kinds
    return {above for one in figures if not one.none for kind in one.kinds for above in (kind, *kinds.above(kind))}


def _finding(past: Past, noun: str, said: Moment, moment: Moment) -> Finding:
    several = w.plural(noun)
    return Finding(
        "not-able",
        Severity.WARNING,
        f"there are no {several} in this world, but here one is used",
        moment.span,
        f"there are no {several}",
        (past.step(said.index),),
        "let it be done by other means, or let there be some after all; or mark the sentence [intended: reason]",
    )
