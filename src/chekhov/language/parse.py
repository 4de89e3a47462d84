"""The parser's door: one sentence to its ranked readings.

In: the text of a sentence, its offset, the lexicon. Out: :class:`Parsed`, at most six readings, best first, or a
:class:`Failure` that says how far reading came and what was awaited there. Never raises; costs are counted in steps, so
every run says the same.

How readings are ranked. All readings are found at once, over tokens, with every result remembered per place; each
choice
has a price, and the cheapest reading comes first (equal prices: in the order found). What costs nothing: declared
names,
closed words of several parts as one, known verbs and nouns, known compounds, an agreeing subject, ``of`` with its
noun (or
with a verb that waits for it), other prepositions with the verb, links with the main clause, *that* written out. What
costs: a compound nobody declared (1), a clause that stops although it could go on (1), a link inside another clause
(1), *and*
inside a that-clause (1), a relative without pronoun (2), an adjective or verb form as a noun (2 to 4), a preposition
with its noun
(3), a verb that does not agree (3), two objects behind a verb that takes one (4), a verb nobody knows (5 and more).
Words that
nobody knows as verbs are tried as verbs only where nothing plain was found. Readings much dearer than the best are
dropped.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from chekhov.language import closed
from chekhov.language.asking import questions_at
from chekhov.language.clauses import clauses, subjectless
from chekhov.language.lexicon import Lexicon
from chekhov.language.phrases import phrases, simple
from chekhov.language.statements import joined, statements
from chekhov.language.subordinate import questions, relatives, thats
from chekhov.language.tokens import MARK, MAX_TOKENS, Chart, GiveUp, Hooks, chart_of, guess, span_of, tokenize
from chekhov.language.tree import Clause, Compound, Group, Name, NounPhrase, Question, Sentence, Statement
from chekhov.source import Span

READINGS = 6
MAX_QUOTES = 3


@dataclass(frozen=True, slots=True)
class Failure:
    """Where reading stopped: the word there (empty at the end of the sentence) and what was awaited."""

    span: Span
    expected: tuple[str, ...]
    word: str
    message: str = ""  # set where the sentence was given up: too long, nested too deep


@dataclass(frozen=True, slots=True)
class Parsed:
    """``readings``: ranked, best first; empty where nothing fits, and then ``failure`` says why. ``partial``: what
    can be kept of a sentence that
    fails: readings of its beginning or end up to a comma, a link or a joining word; ``prices`` go with ``readings``
    (0 is plain)."""

    readings: tuple[Sentence, ...]
    failure: Failure | None
    partial: tuple[Sentence, ...] = ()
    prices: tuple[int, ...] = ()


def parse(text: str, start: int, lexicon: Lexicon) -> Parsed:
    """Read one sentence. ``start`` is the offset of the text, so that all spans are exact."""
    return _parse(text, start, lexicon, 0)


def recover(text: str, start: int, lexicon: Lexicon) -> Parsed:
    """As :func:`parse`, but where that fails the readings are those of the part that can be kept."""
    parsed = parse(text, start, lexicon)
    return parsed if parsed.readings else replace(parsed, readings=parsed.partial)


def parse_phrase(text: str, start: int, lexicon: Lexicon) -> NounPhrase | None:
    """Read a noun phrase or a list of them, as in ``@with: Luna, Tetsuya and the soldiers``; commas alone make a list
    too.
    """
    try:
        chart = chart_of(tokenize(text, start, lexicon), lexicon, _hooks())
        for end, _, phrase in phrases(chart, 0, False):
            if end == chart.count:
                return phrase
        items: list[NounPhrase] = []
        at = 0
        while at < chart.count:
            best = next(
                (
                    (end, phrase)
                    for end, _, phrase in phrases(chart, at, False)
                    if end == chart.count or chart.low[end] in (",", ";")
                ),
                None,
            )
            if best is None:
                return None
            end, phrase = best
            items += phrase.items if isinstance(phrase, Group) and not phrase.lead else (phrase,)
            at = end + 1
        return Group(tuple(items), span=span_of(chart, 0, chart.count)) if len(items) > 1 else None
    except (GiveUp, RecursionError):
        return None


@cache
def _hooks() -> Hooks:
    return Hooks(relatives, thats, subjectless, questions, _inner, clauses, joined, phrases, simple)


def _inner(chart: Chart, text: str, start: int) -> Statement | None:
    """The tree of quoted words, where they are one statement."""
    if chart.nesting >= MAX_QUOTES or not text.strip() or len(text) > 2000:
        return None
    parsed = _parse(text, start, chart.lexicon, chart.nesting + 1)
    if parsed.readings and parsed.prices[0] <= 4:
        body = parsed.readings[0].body
        if isinstance(body, (Clause, Compound)):
            return body
    return None


def _parse(text: str, start: int, lexicon: Lexicon, nesting: int) -> Parsed:
    tokens = tokenize(text, start, lexicon)
    if tokens.too_long:
        span = Span(start + tokens.start[0], start + len(text))
        return Parsed((), Failure(span, (), tokens.raw[0], f"this sentence is too long (more than {MAX_TOKENS} words)"))
    chart = chart_of(tokens, lexicon, _hooks())
    chart.nesting = nesting
    if not chart.count:
        return Parsed((), Failure(Span(start, start + len(text)), ("a sentence",), ""))
    message = ""
    found: list[tuple[int, Sentence]] = []
    try:
        _sentences(chart, found)
        if not found or min(item[0] for item in found) > 4:
            guess(chart)
            _sentences(chart, found)
    except GiveUp as stop:
        message = str(stop)
    except RecursionError:
        message = "this sentence is nested too deep"
    found.sort(key=lambda item: item[0])
    readings: list[Sentence] = []
    prices: list[int] = []
    for price, sentence in found:
        if sentence not in readings and price <= found[0][0] + 6:
            readings.append(sentence)
            prices.append(price)
            if len(readings) == READINGS:
                break
    if readings:
        return Parsed(tuple(readings), None, (), tuple(prices))
    return Parsed((), _failure(chart, message), () if message else _partial(chart))


def _leads(chart: Chart) -> list[tuple[int, int, str]]:
    """``(where the sentence goes on, price, lead)``."""
    low = chart.low[0]
    found = [(0, 0, "")]
    if low in closed.LEADS and chart.count > 1:
        comma = chart.low[1] == "," and chart.kind[1] == MARK
        found = [(2 if comma else 1, 0, low), (0, 1, "")]
    return found


def _sentences(chart: Chart, found: list[tuple[int, Sentence]]) -> None:
    """All complete readings."""
    asks = chart.tokens.final == "?"
    whole = span_of(chart, 0, chart.count)
    for at, price, lead in _leads(chart):
        if at >= chart.count:
            continue
        if (
            asks
            or chart.low[at] in closed.WH_WORDS
            or chart.low[at] in closed.BE_FORMS
            or chart.low[at] in closed.DO_FORMS
            or at + 1 < chart.count
        ):
            if asks or _may_ask(chart, at):
                chart.question = True
                for extra, question in questions_at(chart, at):
                    found.append((price + extra + (0 if asks else 2), Sentence(question, lead, whole)))
                if chart.question and found and asks:
                    continue
                if chart.question:
                    chart.question = False
                    chart.memo.clear()
                    chart.gaps[1:] = []
        for end, extra, statement in statements(chart, at):
            if end == chart.count:
                body: Statement | Question = Question("", statement, statement.span) if asks else statement
                found.append((price + extra + (3 if asks else 0), Sentence(body, lead, whole)))


def _may_ask(chart: Chart, i: int) -> bool:
    """Whether a sentence without a question mark looks like a question."""
    low = chart.low[i]
    if low in closed.WH_WORDS - {"when", "what", "whether"} or low in ("how many", "how long", "since when"):
        return True
    if low == "what":
        return True
    return (
        low in closed.BE_FORMS
        or low in closed.DO_FORMS
        or (low in closed.MODALS and chart.kind[i] != 1)
        or low in ("has", "have", "had")
    )


def _failure(chart: Chart, message: str) -> Failure:
    far = min(chart.far, chart.count)
    best = 0
    for key, value in chart.memo.items():
        if key[0] == "q" and key[1] == 0 and isinstance(value, list):
            best = max([best, *(item[0] for item in value)])
    expected = tuple(chart.wanted)
    if best > far or (best and best == far):
        far = best
        expected = (*(expected if best == chart.far else ()), "the end of the sentence")
    if far >= chart.count:
        at = chart.tokens.base + (chart.tokens.end[-1] if chart.tokens.end else 0)
        return Failure(Span(at, at), expected, "", message)
    return Failure(span_of(chart, far, far + 1), expected, chart.tokens.raw[far], message)


def _partial(chart: Chart) -> tuple[Sentence, ...]:
    """What can be kept: the longest beginning up to a mark, link or joining word, else the longest end behind one."""
    try:
        best = max(
            (item for item in statements(chart, 0) if 0 < item[0] < chart.count),
            key=lambda item: (item[0], -item[1]),
            default=None,
        )
        if best is not None and best[1] <= 6:
            return (Sentence(best[2], "", span_of(chart, 0, best[0])),)
        for at in range(1, chart.count):
            if chart.kind[at] == MARK and chart.low[at] in (",", ";", ":", "—"):
                for end, price, node in statements(chart, at + 1):
                    if end == chart.count and price <= 6:
                        return (Sentence(node, "", span_of(chart, at + 1, end)),)
    except (GiveUp, RecursionError):
        pass
    return ()


__all__ = ["Failure", "Name", "Parsed", "parse", "parse_phrase", "recover"]
