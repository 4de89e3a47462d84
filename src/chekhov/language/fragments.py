"""Lines that are no statements: verbless fragments ("Dawn.", "A knock: two short, one long.") and instructions ("Speak to Wren.").

In: the text of a sentence that does not parse. Out: whether it is one of these. They set a mood or tell a player what to do; nothing
happens in them.
"""

from __future__ import annotations

import re

from chekhov.language import closed, words
from chekhov.language.chart import Chart, GiveUp, forms_at, knows_noun
from chekhov.language.lexicon import Lexicon
from chekhov.language.parse import fresh_chart
from chekhov.language.phrases import phrases
from chekhov.language.predicates import is_adverbial_start
from chekhov.language.tokens import MARK, QUOTE, WORD
from chekhov.language.verbphrases import verb_phrases

_MARKS = frozenset((",", ":", ";", "—", "–", "(", ")", "…"))

_AT_A_PLACE = frozenset(
    "in on at behind under beside inside near above below beneath between among outside opposite next".split()
)
_MARKED = re.compile(r"[:;?!]")


def is_fragment(text: str, start: int, lexicon: Lexicon) -> bool:
    """Whether every part of a line, between its marks, is a phrase without a verb of its own or an instruction."""
    chart = fresh_chart(text, start, lexicon)
    if chart is None or chart.tokens.final == "?":
        return False
    begin = 0
    try:
        for at in range(chart.count + 1):
            if at < chart.count and not (chart.kind[at] == MARK and chart.low[at] in _MARKS):
                continue
            if at > begin and not _is_part(chart, begin, at):
                return False
            begin = at + 1
    except (GiveUp, RecursionError):
        return False
    return True


def with_is(text: str) -> str:
    """ "Behind the wheel: Cole Hargis": as the sentence that it stands for, "Behind the wheel is Cole Hargis"; "" where it stands for none."""
    where, colon, what = text.partition(": ")
    at_a_place = where.split(" ", 1)[0].lower() in _AT_A_PLACE and " " in where
    return f"{where} is {what}" if colon and at_a_place and not _MARKED.search(what) else ""


def instruction_at(text: str, start: int, lexicon: Lexicon) -> int | None:
    """Where a line begins to say what its reader has to do: "Speak to Wren", "New objective: show her the glove"; None where it says no such thing."""
    label, colon, rest = text.partition(": ")
    first = (rest if colon else text).split(" ", 1)[0]
    if not any(form == "base" and lemma in words.ENGLISH_VERBS for lemma, form in words.verb_forms(first.lower())):
        return None
    chart = fresh_chart(text, start, lexicon)
    if chart is None or chart.tokens.final == "?":
        return None
    begin = chart.low.index(":") + 1 if colon and ":" in chart.low else 0
    try:
        named = begin > 2 or knows_noun(chart, chart.low[0])  # "Choose:" is no label
        told = not begin or (named and any(stop == begin - 1 for stop, _, _ in phrases(chart, 0, False)))
        if not told or not _is_instruction(chart, begin, chart.count):
            return None
    except (GiveUp, RecursionError):
        return None
    return len(label) + len(colon) if colon else 0


def is_clipped(text: str, start: int, lexicon: Lexicon) -> bool:
    """Whether a line tells what its writer did and leaves out the *I*: "Slept badly.", "Went to bed early."."""
    first = text.split(" ", 1)[0]
    if not any(form == "past" and lemma in words.ENGLISH_VERBS for lemma, form in words.verb_forms(first.lower())):
        return False
    chart = fresh_chart(text, start, lexicon)
    if chart is None or chart.kind[0] != WORD or knows_noun(chart, chart.low[0]) or chart.tokens.final == "?":
        return False
    if "," in chart.low:
        return False  # "Betrayed by his friends, the prince flees"
    bare = knows_noun(chart, words.singular(chart.low[1]) or chart.low[1])
    if bare and any(
        form in ("past", "s") and price <= 1
        for at in range(2, chart.count)
        for _, form, price, _ in forms_at(chart, at)
    ):
        return False  # "Armed men came"
    try:
        return any(stop == chart.count for stop, *_ in verb_phrases(chart, 0, "fin", 0))
    except (GiveUp, RecursionError):
        return False


def _is_part(chart: Chart, start: int, end: int) -> bool:
    if start and chart.low[start] in ("and", "or", "but", "then") and start + 1 < end:
        start += 1
    first = {form for _, form, price, _ in forms_at(chart, start) if price <= 1}
    if start and ("s" in first or ("past" in first and "part" not in first)):
        return False  # "JUNE (34) sits on the bed"
    if any(stop == end for stop, _, _ in phrases(chart, start, False)):
        return True
    if chart.kind[start] == QUOTE or any(chart.low[at] in closed.AUXILIARIES for at in range(start, end)):
        return False
    if _is_instruction(chart, start, end):
        return True
    finite = any(
        form in ("s", "past") and price <= 1 for at in range(start, end) for _, form, price, _ in forms_at(chart, at)
    )
    return is_adverbial_start(chart, start) and not finite


def _is_instruction(chart: Chart, start: int, end: int) -> bool:
    """A verb phrase in its plain form, with nothing before it: "show the glove to somebody"."""
    plain = any(form == "base" and price <= 1 for _, form, price, _ in forms_at(chart, start))
    return (
        plain
        and chart.kind[start] == WORD
        and any(stop == end for stop, _, _ in chart.hooks.subjectless(chart, start, "bare", 0))
    )
