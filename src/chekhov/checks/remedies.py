"""What would mend a finding: the events that would bridge it, said in the tense of the story, and the ways to put them into the text. Floor 7.

In: a trace, a need that is broken, the bridge that was found for it. Out: the words of a finding's help, and its fixes, likeliest first. (Which of them helps
is known only after running the story with it: `mending.py` does, before anything is written.)
"""

from __future__ import annotations

from dataclasses import replace

from chekhov.findings import Fix
from chekhov.language import tree as t
from chekhov.language.parse import parse
from chekhov.language.printer import show
from chekhov.planning.bridge import Bridge
from chekhov.source import Span
from chekhov.story.scenes import Scene, SentenceItem
from chekhov.trace.record import Need, Trace

MARK = "or mark the sentence [intended: reason]"
_REMEDIES = {
    "dead-acts": "let it happen before the death, let somebody else do it, or let the death be only apparent",
    "not-alive": "let it happen before the death, or let the death be only apparent",
    "not-begun": "let it happen while both are there, or let somebody else take part",
    "not-free": "let them be freed, or get free, before this line, or let somebody else do it",
    "not-open": "let it be unlocked or opened before this line, or let them get in another way",
    "not-able": "let somebody else do it, or let it be otherwise first",
    "contradiction": "tell what changed it, or change one of the two lines",
    "not-true": "let it become so first, or let it be only believed or said",
    "wrong-relation": "tell how it came to be before this line",
    "wrong-state": "let this happen first, let it be another one, or tell how it came to be otherwise",
    "two-places": "let one of the two be at another time, or let somebody else be here",
    "not-reachable": "let more time pass, or let the journey be shorter",
    "unexplained-arrival": "tell of the journey, or say why it is made",
    "definite-elsewhere": "call it another one, or tell how it came here",
    "says-without-knowing": "let it be seen or told before this line; a guess or a lie can be called so",
    "knows-too-soon": "let it be seen or told before this line",
}


def remedy(trace: Trace, rule: str, cost: Bridge) -> str:
    """What to do about a broken need, in words."""
    general = _REMEDIES.get(rule, "")
    if not cost.says or _is_elsewhere(rule) or rule == "says-without-knowing":
        return f"{general}; {MARK}" if general else ""
    if general and all(" no longer " in one for one in cost.events(trace)):
        return f"{general}; {MARK}"
    obvious = not cost.why or cost.why.startswith(("later:", "there is no time"))
    why = "" if obvious else f" (it does not go without saying: {cost.why})"
    said = ", then ".join(in_tense(trace, one) for one in cost.events(trace))
    return f"let it be told before this line: {said}{why}; {MARK}"


def _is_elsewhere(rule: str) -> bool:
    """Is one more sentence before this line no help, since it is about two times, two ways or two things?"""
    return rule in ("two-places", "not-reachable", "unexplained-arrival", "definite-elsewhere")


def in_tense(trace: Trace, says: str) -> str:
    """A clause in the present tense, as this story tells what happens."""
    if not trace.story.discourse.base_past:
        return says
    for reading in parse(f"{says}.", 0, trace.story.lexicon).readings[:1]:
        body = reading.body
        if isinstance(body, t.Clause) and body.tense == "present":
            return show(replace(reading, body=replace(body, tense="past"))).rstrip(".")
    return says


# ---------------------------------------------------------------- into the text


def bridges(trace: Trace, need: Need, rule: str, cost: Bridge) -> tuple[Fix, ...]:
    """The bridge as a sentence of its own: before the sentence at fault, or at the end of the scene in which it was otherwise."""
    item = trace.moments[need.moment].item
    if item is None or not cost.says or rule in ("two-places", "not-reachable", "says-without-knowing"):
        return ()
    told = [in_tense(trace, one) for one in cost.events(trace)]
    sentence = " ".join(f"{one[:1].upper()}{one[1:]}." for one in told)
    last = max((trace.moments[entry.moment].scene for entry in need.evidence), default=-1)
    apart = 0 <= last != trace.moments[need.moment].scene
    there = at_the_end(trace, trace.story.scenes[last], sentence) if apart else ()
    return there if _is_elsewhere(rule) else (before(trace, item, sentence), *there)


def before(trace: Trace, item: SentenceItem, sentence: str) -> Fix:
    """A sentence before another: on a line of its own, if that one begins its line."""
    start = item.line.span.start
    lead = _lead(trace, start)
    after = " " if lead is None else f"\n{lead}"
    return Fix(f"tell it before: {sentence}", Span(start, start), sentence + after)


def at_the_end(trace: Trace, scene: Scene, sentence: str) -> tuple[Fix, ...]:
    """A sentence at the end of a scene that has one."""
    if not scene.sentences:
        return ()
    last = scene.sentences[-1].line.span
    lead = _lead(trace, last.start)
    end = trace.story.sources.end_of_line(last.end)
    return (Fix(f"tell it at the end of “{scene.title}”: {sentence}", Span(end, end), f"\n{lead or ''}{sentence}"),)


def _lead(trace: Trace, start: int) -> str | None:
    """What stands before a sentence on its line (an indent, a bullet), if no other sentence does."""
    sources = trace.story.sources
    place = sources.locate(start)
    lead = sources.line_text(start)[: place.column - 1]
    return lead if not lead.strip(" \t-*+•") else None
