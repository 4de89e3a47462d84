"""The parser's door: one sentence to its ranked readings.

In: the text of a sentence, its offset, the lexicon. Out: :class:`Parsed`, at most six readings, best first, or a
:class:`Failure` that says how far reading came and what was awaited there. Never raises; costs are counted in steps, so
every run says the same.

How readings are ranked. All readings are found at once, over tokens, with every result remembered per place; each
choice has a price, and the cheapest reading comes first (equal prices: in the order found). What costs nothing:
declared names, closed words of several parts as one, known verbs and nouns, known compounds, an agreeing subject,
``of`` with its noun (or with a verb that waits for it), other prepositions with the verb, links with the main clause,
*that* written out. What costs: a compound nobody declared (1), a clause that stops although it could go on (1), a
link inside another clause (1), *and* inside a that-clause (1), a relative without pronoun (2), an adjective or verb
form as a noun (2 to 4), a preposition with its noun (3), a verb that does not agree (3), two objects behind a verb
that takes one (4), a verb nobody knows (5 and more). Words that nobody knows as verbs are tried as verbs only where
nothing plain was found. Readings much dearer than the best are dropped.

Nearly every sentence that people write has a reading that costs nothing or next to nothing. So the first look is for
readings up to a small price, and spares everything dearer; only where it finds none, or where somebody asks for more
readings, is everything looked for. Prices only ever add up: what the first look finds are the first of all readings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import overload

from chekhov.language import closed
from chekhov.language.asking import questions_at
from chekhov.language.chart import NO_LIMIT, Chart, GiveUp, Hooks, chart_of, forget, guess, span_of, start_over
from chekhov.language.clauses import clauses, subjectless
from chekhov.language.comments import comment_in, on_their_word
from chekhov.language.described import simple
from chekhov.language.heads import heads
from chekhov.language.lexicon import Lexicon
from chekhov.language.phrases import phrases
from chekhov.language.predicates import quote_at
from chekhov.language.sentences import split
from chekhov.language.statements import joined, statements
from chekhov.language.subordinate import questions, relatives, thats
from chekhov.language.tokens import MARK, MAX_TOKENS, NAME, QUOTE, tokenize
from chekhov.language.tree import Clause, Compound, Group, Name, Noun, NounPhrase, Question, Sentence, Statement
from chekhov.language.verbgroups import may_begin
from chekhov.source import Span

READINGS = 6
MAX_QUOTES = 3
PLAIN = 4  # where nothing as cheap as this is found, unknown words are tried as verbs
FIRST_LOOKS = (0, 2)


@dataclass(frozen=True, slots=True)
class Failure:
    """Where reading stopped: the word there (empty at the end of the sentence) and what was awaited."""

    span: Span
    expected: tuple[str, ...]
    word: str
    message: str = ""  # set where the sentence was given up: too long, nested too deep


Priced = tuple[int, Sentence]


class Readings(Sequence[Sentence]):
    """Ranked readings, best first. The cheapest have been found; the dearer are looked for when somebody asks.

    ``search``: finds the readings up to a price.
    """

    __slots__ = ("_found", "_search")

    def __init__(self, found: list[Priced], search: Callable[[int], list[Priced]] | None = None) -> None:
        self._found = found
        self._search = search if len(found) < READINGS else None

    @property
    def price(self) -> int:
        """What the best reading costs (0 is plain)."""
        return self._found[0][0]

    def priced(self) -> list[Priced]:
        """All readings with their prices."""
        if self._search is not None:
            search, self._search = self._search, None
            self._found = search(NO_LIMIT) or self._found
        return self._found

    def nearly_as_plain(self, more: int) -> list[Sentence]:
        """The readings that cost at most so much more than the best."""
        most = self.price + more
        found = self._found if self._search is None else self._search(most) or self._found
        return [sentence for price, sentence in found if price <= most]

    def dearer_by(self, sentence: Sentence) -> int:
        """How much more than the best a reading costs that has been found."""
        return next((price for price, other in self._found if other is sentence), self.price) - self.price

    def __bool__(self) -> bool:
        return bool(self._found)

    def __len__(self) -> int:
        return len(self.priced())

    @overload
    def __getitem__(self, at: int) -> Sentence: ...
    @overload
    def __getitem__(self, at: slice) -> list[Sentence]: ...
    def __getitem__(self, at: int | slice) -> Sentence | list[Sentence]:
        if isinstance(at, slice):
            enough = (
                at.start is None and at.step is None and 0 <= (-1 if at.stop is None else at.stop) <= len(self._found)
            )
            return [sentence for _, sentence in (self._found if enough else self.priced())[at]]
        return self._found[at][1] if 0 <= at < len(self._found) else self.priced()[at][1]

    def __iter__(self) -> Iterator[Sentence]:
        at = 0
        while at < len(self._found) or at < len(self):
            yield self._found[at][1]
            at += 1

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(other)

    def __repr__(self) -> str:
        return repr(list(self))


@dataclass(frozen=True, slots=True)
class Parsed:
    """``readings``: ranked, best first; empty where nothing fits, and then ``failure`` says why."""

    readings: Sequence[Sentence]
    failure: Failure | None

    @property
    def price(self) -> int:
        """What the best reading costs (0 is plain)."""
        return self.readings.price if isinstance(self.readings, Readings) and self.readings else 0


def parse(text: str, start: int, lexicon: Lexicon) -> Parsed:
    """Read one sentence. ``start`` is the offset of the text, so that all spans are exact."""
    return _parse(text, start, lexicon, 0)


def parse_plainly(text: str, start: int, lexicon: Lexicon) -> Sentence | None:
    """The best plain reading of a sentence, or None; what costs more than a little is not looked for."""
    tokens = tokenize(text, start, lexicon)
    if tokens.too_long or not tokens.raw:
        return None
    chart = chart_of(tokens, lexicon, _hooks())
    found = next((found for found in (_up_to(chart, limit) for limit in FIRST_LOOKS) if found), None)
    return found[0][1] if found else None


def fresh_chart(text: str, start: int, lexicon: Lexicon) -> Chart | None:
    """A chart to look for phrases in, or None where there is nothing to read or too much."""
    tokens = tokenize(text, start, lexicon)
    return None if tokens.too_long or not tokens.raw else chart_of(tokens, lexicon, _hooks())


def subject_at(text: str, start: int, lexicon: Lexicon, at: int) -> tuple[int, NounPhrase] | None:
    """The noun phrase at a token that a finite verb follows, and where it ends: the subject, it seems."""
    chart = chart_of(tokenize(text, start, lexicon), lexicon, _hooks())
    try:
        found = [(price, -end, phrase) for end, price, phrase in phrases(chart, at, False) if may_begin(chart, end)]
    except (GiveUp, RecursionError):
        return None
    best = min(found, key=lambda item: item[:2], default=None)
    return (-best[1], best[2]) if best else None


def phrases_in(text: str, start: int, lexicon: Lexicon) -> list[NounPhrase]:
    """Whom and what a sentence names that does not parse: names, and nouns behind an article, from left to right."""
    chart = chart_of(tokenize(text, start, lexicon), lexicon, _hooks())
    found: list[NounPhrase] = []
    at = 0
    try:
        while at < chart.count:
            named = chart.kind[at] == NAME or chart.low[at] in ("a", "an", "the")
            items = [(price, -end, phrase) for end, price, phrase in heads(chart, at)] if named else []
            best = min(items, key=lambda item: item[:2], default=None)
            if best is not None and isinstance(best[2], (Name, Noun)) and not getattr(best[2], "partitive", None):
                found.append(best[2])
            at = max(at + 1, -best[1] if best is not None else 0)
    except (GiveUp, RecursionError):
        pass
    return found


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


def _inner(chart: Chart, text: str, start: int) -> Statement | Question | None:
    """The tree of quoted words; of several sentences those that are statements, side by side."""
    if chart.nesting >= MAX_QUOTES or not text.strip() or len(text) > 2000:
        return None
    found: list[Statement | Question] = []
    for piece in split(text):
        readings = _parse(text[piece.start : piece.end], start + piece.start, chart.lexicon, chart.nesting + 1).readings
        if isinstance(readings, Readings) and readings.price <= PLAIN:
            found.append(readings[0].body)
    statements_ = [body for body in found if not isinstance(body, Question)]
    if len(found) == 1 or not statements_:
        return found[0] if found else None
    if len(statements_) == 1:
        return statements_[0]
    return Compound(tuple(statements_), ";", "", Span(start, start + len(text)))


def _parse(text: str, start: int, lexicon: Lexicon, nesting: int) -> Parsed:
    tokens = tokenize(text, start, lexicon)
    if tokens.too_long:
        span = Span(start + tokens.start[0], start + len(text))
        return Parsed((), Failure(span, (), tokens.raw[0], f"this sentence is too long (more than {MAX_TOKENS} words)"))
    told = _on_their_word(text, start, lexicon, nesting)
    if told is not None:
        return told
    chart = chart_of(tokens, lexicon, _hooks())
    chart.nesting = nesting
    if not chart.count:
        return Parsed((), Failure(Span(start, start + len(text)), ("a sentence",), ""))
    for limit in FIRST_LOOKS:
        found = _up_to(chart, limit)
        if found:
            return Parsed(Readings(found, lambda most: _search(chart, most)), None)
    found, message = _everything(chart)
    if found:
        return Parsed(Readings(found), None)
    return Parsed((), _failure(chart, message))


def _on_their_word(text: str, start: int, lexicon: Lexicon, nesting: int) -> Parsed | None:
    """A sentence with a comment between commas that says on whose word it stands."""
    found = comment_in(text, lexicon) if "," in text else None
    if found is None:
        return None
    words, at, without = found
    comment = _parse(words, start + at, lexicon, nesting + 1).readings
    if not isinstance(comment, Readings) or comment.price > PLAIN:
        return None
    for rest in without:
        read = _parse(rest, start, lexicon, nesting).readings
        if isinstance(read, Readings) and read.price <= PLAIN:
            told = [(price, on_their_word(comment[0], sentence)) for price, sentence in read.priced()]
            readings = [(price, sentence) for price, sentence in told if sentence is not None]
            return Parsed(Readings(readings), None) if readings else None
    return None


def _up_to(chart: Chart, limit: int) -> list[Priced]:
    """The readings up to a price, all words as they are known."""
    start_over(chart, limit)
    found: list[Priced] = []
    try:
        _sentences(chart, found)
    except (GiveUp, RecursionError):
        return []
    return _ranked([item for item in found if item[0] <= limit])


def _search(chart: Chart, limit: int) -> list[Priced]:
    """The readings up to a price; all, where nothing is too dear."""
    return _up_to(chart, limit) if limit < NO_LIMIT else _everything(chart)[0]


def _everything(chart: Chart) -> tuple[list[Priced], str]:
    """All readings, and why the search was given up, if it was."""
    start_over(chart, NO_LIMIT)
    chart.far, chart.wanted = 0, {}
    found: list[Priced] = []
    message = ""
    try:
        _sentences(chart, found)
        if not found or min(item[0] for item in found) > PLAIN:
            guess(chart)
            _sentences(chart, found)
    except GiveUp as stop:
        message = str(stop)
    except RecursionError:
        message = "this sentence is nested too deep"
    return _ranked(found), message


def _ranked(found: list[Priced]) -> list[Priced]:
    """Best first, nothing twice, nothing much dearer than the best."""
    found.sort(key=lambda item: item[0])
    done: list[Priced] = []
    for item in found:
        if item[0] <= found[0][0] + 6 and all(item[1] != other for _, other in done):
            done.append(item)
            if len(done) == READINGS:
                break
    return done


def _leads(chart: Chart) -> list[tuple[int, int, str]]:
    """``(where the sentence goes on, price, lead)``."""
    low = chart.low[0]
    found = [(0, 0, "")]
    if low in closed.LEADS and chart.count > 1:
        comma = chart.low[1] == "," and chart.kind[1] == MARK
        found = [(2 if comma else 1, 0, low), (0, 1, "")]
    return found


def _sentences(chart: Chart, found: list[Priced]) -> None:
    """All complete readings up to the limit."""
    asks = chart.tokens.final == "?"
    whole = span_of(chart, 0, chart.count)
    if chart.count == 1 and chart.kind[0] == QUOTE:
        found.append((0, Sentence(Clause(None, "", (quote_at(chart, 0),), span=whole), "", whole)))
        return
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
                if asks and (found or chart.limit < NO_LIMIT):
                    continue  # what can be read as a question is no statement with a question mark
                chart.question = False
                forget(chart)
        for end, extra, statement in statements(chart, at):
            if end == chart.count:
                body: Statement | Question = Question("", statement, statement.span) if asks else statement
                found.append((price + extra + (3 if asks else 0), Sentence(body, lead, whole)))


_ASKING = (closed.WH_WORDS - {"when", "whether"}) | {"how many", "how long", "since when"}


def _may_ask(chart: Chart, i: int) -> bool:
    """Whether a sentence without a question mark looks like a question."""
    low = chart.low[i]
    return (
        low in _ASKING
        or low in closed.BE_FORMS
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


__all__ = ["Failure", "Name", "Parsed", "parse", "parse_phrase", "parse_plainly"]
