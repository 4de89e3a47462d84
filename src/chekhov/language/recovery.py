"""What can be kept of a sentence that does not parse: it is cut at its joints, and the clauses that parse are read.

In: the text of the sentence, its offset, the lexicon. Out: :class:`Kept`, the clauses that parse side by side and the spans of what was
lost, or None. Words that are left out are blanked, so that all spans stay exact.

A sentence is first cut into *units*, at semicolons, dashes, colons and joining words that a verb follows; a verb phrase shares the
subject before it. A unit that does not parse is tried without the parts that only add to it: relative clauses, participles, appositions,
clauses of time and reason, phrases between commas. Nothing is kept whose meaning hangs on what was lost: no main clause without its
*if*, nothing beside an *or*, no clause that may still belong to what somebody says or thinks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import combinations
from typing import NamedTuple

from chekhov.language import closed
from chekhov.language.chart import FINITE, Chart, chart_of, forms_at, use_of
from chekhov.language.lexicon import Lexicon
from chekhov.language.parse import parse_plainly, subject_at
from chekhov.language.predicates import is_adverbial_start
from chekhov.language.tokens import MARK, NAME, QUOTE, WORD, tokenize
from chekhov.language.tree import Clause, Compound, NounPhrase, Sentence, Statement
from chekhov.source import Span

MOST_TRIES = 30
MOST_DROPPED = 3

_JOINING = frozenset(("and", "but", "so", "yet", "then", "and then", "and so", "and yet", "but then"))
_STRONG = frozenset((";", ":", "—", "–"))
_RELATIVE = frozenset(("who", "whom", "whose", "which", "where", "when"))
_ADDING = frozenset(  # links whose clause only adds to the main clause
    "while|because|although|though|even though|when|whereas|until|after|before|since|as|just as|by the time|so that|as soon as".split(
        "|"
    )
)
_HANGING = frozenset(  # words that the meaning of the rest hangs on
    "if|unless|or|nor|except|but|than|not|only|whether|otherwise|lest|without|either|neither|hardly|all|none|never|no|instead|even if|"
    "only if|provided that|except that|or else|as long as|according to|in case|no sooner".split("|")
)
_OPENING = frozenset("that|if|unless|whether|how|why|what|whoever|whatever|as if|as though".split("|"))
_OPEN_MODALS = frozenset(("would", "could", "might", "should", "may", "must"))

_Ranges = tuple[tuple[int, int], ...]


class Kept(NamedTuple):
    """The part of a sentence that was understood (None where nothing was), the spans of the rest, and who it names as its subjects: before
    the first clause that was kept, and behind it."""

    sentence: Sentence | None
    lost: tuple[Span, ...] = ()
    before: tuple[NounPhrase, ...] = ()
    after: tuple[NounPhrase, ...] = ()


class _Unit(NamedTuple):
    """A stretch of tokens between two joints; ``joint``: what stands before it."""

    start: int
    end: int
    joint: str = ""


@dataclass(slots=True)
class _Search:
    """One sentence on its way: how often parsing was tried, and what is kept so far."""

    text: str
    offset: int
    lexicon: Lexicon
    chart: Chart
    tries: int = 0
    kept: list[tuple[Sentence, _Ranges]] = field(default_factory=list)
    before: list[NounPhrase] = field(default_factory=list)
    after: list[NounPhrase] = field(default_factory=list)

    def parse(self, ranges: _Ranges) -> Sentence | None:
        """The plain reading of some of the words, the others blanked."""
        if self.tries >= MOST_TRIES:
            return None
        self.tries += 1
        tokens = self.chart.tokens
        pieces: list[str] = []
        at = 0
        for start, end in ranges:
            first, last = tokens.start[start], tokens.end[end - 1]
            pieces += [" " * (first - at), self.text[first:last]]
            at = last
        return parse_plainly("".join(pieces), self.offset, self.lexicon)


def recover(text: str, offset: int, lexicon: Lexicon) -> Kept:
    """Keep what can be kept of a sentence that does not parse as a whole."""
    tokens = tokenize(text, offset, lexicon)
    if tokens.too_long or tokens.final == "?" or not tokens.raw:
        return Kept(None)
    search = _Search(text, offset, lexicon, chart_of(tokens, lexicon))
    whole = _without_brackets(search.chart)
    if not whole or search.chart.low[0] in ("either", "neither", "whether"):
        return Kept(None)
    _keep_units(search, list(_units(search.chart, whole)), whole)
    named = (tuple(search.before), tuple(search.after))
    return Kept(_joined(search), _lost(search), *named) if search.kept else Kept(None, (), *named)


# ---------------------------------------------------------------- cutting


def _without_brackets(chart: Chart) -> _Ranges:
    """The tokens outside parentheses."""
    ranges: list[tuple[int, int]] = []
    depth = begin = 0
    for at in range(chart.count):
        if chart.kind[at] == MARK and chart.low[at] in ("(", "["):
            if not depth and at > begin:
                ranges.append((begin, at))
            depth += 1
        elif chart.kind[at] == MARK and chart.low[at] in (")", "]") and depth:
            depth -= 1
            begin = at + 1
    if not depth and begin < chart.count:
        ranges.append((begin, chart.count))
    return tuple(ranges)


def _units(chart: Chart, whole: _Ranges) -> Iterator[_Unit]:
    """The sentence cut at its joints."""
    start, joint = whole[0][0], ""
    last = whole[-1][1]
    at = start
    while at < last:
        comma = chart.kind[at] == MARK and chart.low[at] == ","
        here = at + comma
        low = chart.low[here]
        if chart.kind[at] == MARK and chart.low[at] in _STRONG:
            yield _Unit(start, at, joint)
            joint, start = chart.low[at], at + 1
            if chart.low[start] in _JOINING:
                joint, start = chart.low[start], start + 1
            at = start
            continue
        joins = low in _JOINING and chart.kind[here] == WORD
        if joins and (at == start or _goes_on(chart, start, at, here + 1)):
            if at > start:
                yield _Unit(start, at, joint)
            joint, start = (", " if comma else "") + low, here + 1
            at = start
            continue
        at += 1
    if start < last:
        yield _Unit(start, last, joint)


def _goes_on(chart: Chart, start: int, joint: int, after: int) -> bool:
    """Whether a clause or verb phrase may begin behind a joining word, and none is still open before it."""
    if chart.low[start] in closed.LINKS and not any(
        chart.low[at] == "," and chart.kind[at] == MARK for at in range(start, joint)
    ):
        return False  # "When he came and ..."
    end = next((at for at in range(after, chart.count) if chart.kind[at] == MARK and chart.low[at] != ","), chart.count)
    return any(_finite_at(chart, at) for at in range(after, end)) and any(
        _finite_at(chart, at) for at in range(start, joint)
    )


def _finite_at(chart: Chart, at: int) -> bool:
    return chart.low[at] in closed.AUXILIARIES or any(
        form in FINITE and price <= 1 for _, form, price, _ in forms_at(chart, at)
    )


# ---------------------------------------------------------------- keeping


def _keep_units(search: _Search, units: list[_Unit], whole: _Ranges) -> None:
    """Keep the longest runs of units that parse, from the left."""
    chart = search.chart
    at = 0
    subject: tuple[int, int] | None = None
    opened = -1  # from which token on something reported or supposed may still be going on
    while at < len(units):
        unit = units[at]
        strong = unit.joint in _STRONG
        if strong:
            opened, subject = -1, None
        found: tuple[Sentence, _Ranges] | None = None
        to = at + 1
        reported = opened >= 0 and not strong and unit.joint.removeprefix(", ") in ("and", "then", "and then")
        if not reported and not _hangs(chart, unit):
            for to in range(len(units), at, -1):
                if to < len(units) and units[to].joint.removeprefix(", ") in ("or", "nor"):
                    continue
                found = _keep(search, unit.start, units[to - 1].end, subject, whole)
                if found is not None:
                    break
        if found is not None:
            search.kept.append(found)
            subject = _subject_of(chart, found[0]) or subject
        else:
            named = subject_at(search.text, search.offset, search.lexicon, unit.start)
            if named is not None:
                (search.after if search.kept else search.before).append(named[1])
                subject = (unit.start, named[0])
        end = units[to - 1].end if found is not None else unit.end
        if _opens(chart, unit.start, end):
            opened = unit.start
        at = to if found is not None else at + 1


def _hangs(chart: Chart, unit: _Unit) -> bool:
    """Whether what follows a joint hangs on what stands before it."""
    return chart.low[unit.start] in ("if", "unless", "otherwise", "nor", "or", "not")


def _keep(
    search: _Search, start: int, end: int, subject: tuple[int, int] | None, whole: _Ranges
) -> tuple[Sentence, _Ranges] | None:
    """A stretch of tokens as it is, with the subject before it, or without what only adds to it."""
    inside = tuple((max(a, start), min(b, end)) for a, b in whole if max(a, start) < min(b, end))
    if not inside:
        return None
    for ranges in _trials(search.chart, inside, subject):
        if ranges == ((0, search.chart.count),):
            continue
        sentence = search.parse(ranges)
        if sentence is not None and isinstance(sentence.body, (Clause, Compound)):
            dropped = sum(b - a for a, b in inside) > sum(b - a for a, b in ranges)
            if not dropped or not _supposed(sentence.body):
                return sentence, ranges
    return None


def _trials(chart: Chart, inside: _Ranges, subject: tuple[int, int] | None) -> Iterator[_Ranges]:
    """What to try, the least loss first."""
    front: _Ranges = ()
    if subject is not None and _shares(chart, subject, inside[0][0]):
        front = (subject,)
    yield front + inside
    parts = _parts(chart, inside)
    optional = [index for index, part in enumerate(parts) if part[2]]
    choices = [
        choice
        for size in range(1, MOST_DROPPED + 1)
        for choice in combinations(optional, size)
        if len(choice) < len(parts)
    ]
    choices.sort(key=lambda choice: sum(parts[index][1] - parts[index][0] for index in choice))
    for choice in choices[: MOST_TRIES // 2]:
        for closing in (1, 0):  # the comma that closes what is left out goes with it, or stays
            ranges = _merged(
                (part[0] + (closing and index - 1 in choice and chart.low[part[0]] == ","), part[1])
                for index, part in enumerate(parts)
                if index not in choice
            )
            if ranges:
                yield front + ranges


def _shares(chart: Chart, subject: tuple[int, int], at: int) -> bool:
    """Whether a verb phrase begins at a token whose subject is that of the clause before, and of no relative clause between."""
    between = range(subject[1], at)
    return (
        subject[1] <= at
        and _finite_at(chart, at + 1 if chart.low[at] in closed.ADVERBS else at)
        and not any(chart.low[word] in _RELATIVE or chart.low[word] == "that" for word in between)
    )


def _merged(ranges: Iterable[tuple[int, int]]) -> _Ranges:
    """Neighbouring ranges as one."""
    done: list[tuple[int, int]] = []
    for start, end in ranges:
        if done and done[-1][1] == start:
            done[-1] = (done[-1][0], end)
        else:
            done.append((start, end))
    return tuple(done)


# ---------------------------------------------------------------- what may be left out


def _parts(chart: Chart, inside: _Ranges) -> list[tuple[int, int, bool]]:
    """Stretches between commas and before links, each with whether it only adds to the rest. A comma goes with what follows it; a
    phrase in front takes its comma along."""
    cuts: list[tuple[int, int]] = []
    for start, end in inside:
        begin = start
        for at in range(start + 1, end):
            comma = chart.kind[at] == MARK and chart.low[at] == ","
            link = chart.kind[at] == WORD and chart.low[at] in _ADDING and chart.low[at - 1] != ","
            if (comma or link) and chart.low[at] not in ("as", "since", "before", "after"):
                cuts.append((begin, at))
                begin = at
        cuts.append((begin, end))
    if len(cuts) > 1 and chart.low[cuts[1][0]] == "," and _is_front(chart, *cuts[0]):
        cuts[:2] = [(cuts[0][0], cuts[1][0] + 1), (cuts[1][0] + 1, cuts[1][1])]
        return [
            (*cuts[0], True),
            *((a, b, index > 1 and _adds(chart, a, b)) for index, (a, b) in enumerate(cuts) if index),
        ]
    return [(a, b, index > 0 and _adds(chart, a, b)) for index, (a, b) in enumerate(cuts)]


def _is_front(chart: Chart, start: int, end: int) -> bool:
    """Whether this stands before the subject and only says when, where or in what state."""
    low = chart.low[start]
    if any(chart.low[at] in _HANGING for at in range(start, end)) or chart.kind[start] == QUOTE:
        return False
    if not (low in _ADDING or is_adverbial_start(chart, start)):
        return False
    return low in _ADDING or not any(_finite_at(chart, at) for at in range(start, end))


def _adds(chart: Chart, start: int, end: int) -> bool:
    """Whether the stretch only adds to the rest of its clause."""
    first = start + (chart.low[start] == ",")
    if first >= end or any(chart.kind[at] == QUOTE for at in range(first, end)):
        return False
    low = chart.low[first]
    if low in _HANGING or low in closed.CONJUNCTIONS:
        return False
    if low in _ADDING or low in _RELATIVE:
        return True
    if any(form == "ing" for _, form, _, _ in forms_at(chart, first)):
        return True
    return not any(chart.low[at] in _HANGING or _surely_finite(chart, at) for at in range(first, end))


def _surely_finite(chart: Chart, at: int) -> bool:
    """Whether a token is a finite verb and not as well a participle or a noun."""
    if chart.low[at] in closed.AUXILIARIES:
        return True
    forms = {form for _, form, price, _ in forms_at(chart, at) if price <= 1}
    return bool(forms & {"s", "past"}) and "part" not in forms


def _opens(chart: Chart, start: int, end: int) -> bool:
    """Whether something reported, asked or supposed begins here and may go on behind it."""
    for at in range(start, end):
        low = chart.low[at]
        if chart.kind[at] == QUOTE or (low in _OPENING and not (low == "that" and chart.kind[at - 1] == MARK)):
            return True
        says = chart.low[at + 1] == "," and at > start and _may_be_subject(chart, at - 1)
        if (says or _may_be_subject(chart, at + 1)) and any(
            use_of(lemma, use).that for lemma, _, price, use in forms_at(chart, at) if price <= 1
        ):
            return True
    return False


def _may_be_subject(chart: Chart, at: int) -> bool:
    return chart.low[at] in closed.PRONOUNS or chart.kind[at] == NAME


def _supposed(statement: Statement) -> bool:
    """Whether a main clause says what would or might be: without its condition it would say something else."""
    if isinstance(statement, Compound):
        return any(_supposed(item) for item in statement.items)
    return statement.modal in _OPEN_MODALS or statement.polarity != "yes"


# ---------------------------------------------------------------- the result


def _subject_of(chart: Chart, sentence: Sentence) -> tuple[int, int] | None:
    """The tokens of the subject of a clause that was kept."""
    body: Statement = sentence.body  # type: ignore[assignment]
    while isinstance(body, Compound):
        body = body.items[0]
    if body.subject is None or body.subject.span.end <= body.subject.span.start:
        return None
    span = body.subject.span
    inside = [at for at in range(chart.count) if span.start <= chart.starts[at] < span.end]
    return (inside[0], inside[-1] + 1) if inside else None


def _joined(search: _Search) -> Sentence:
    """The clauses that were kept, side by side."""
    bodies: list[Statement] = []
    for sentence, _ in search.kept:
        assert isinstance(sentence.body, (Clause, Compound))
        bodies.append(sentence.body)
    span = Span(search.offset, search.offset + len(search.text))
    lead = search.kept[0][0].lead
    return Sentence(bodies[0] if len(bodies) == 1 else Compound(tuple(bodies), ";", "", span), lead, span)


def _lost(search: _Search) -> tuple[Span, ...]:
    """The spans of the words that were not kept."""
    chart = search.chart
    kept = {at for _, ranges in search.kept for start, end in ranges for at in range(start, end)}
    spans: list[Span] = []
    begin = -1
    for at in range(chart.count + 1):
        word = at < chart.count and at not in kept
        if word and begin < 0 and chart.kind[at] != MARK and chart.low[at] not in _JOINING:
            begin = at
        elif not word and begin >= 0:
            last = at - 1
            while chart.kind[last] == MARK or chart.low[last] in _JOINING:
                last -= 1
            spans.append(Span(chart.starts[begin], chart.ends[last]))
            begin = -1
    return tuple(spans)
