"""One sentence on its way through the parser: what has been found at each token, and what each word can be.

In: :class:`Tokens` and the lexicon. Out: a :class:`Chart`, which every part of the parser reads and fills.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import cast

from chekhov.language import closed, words
from chekhov.language.lexicon import Lexicon, VerbUse
from chekhov.language.tokens import MARK, NAME, Form, Index, Tokens
from chekhov.language.tree import Gap, NounPhrase, Question, Statement, Wh
from chekhov.source import Span

NO_LIMIT = 1000


@dataclass(slots=True)
class Chart:
    """One sentence on its way through the parser: tokens, what has been found at each place, and how far it came."""

    tokens: Tokens
    lexicon: Lexicon
    count: int
    low: list[str]
    kind: list[int]
    cap: list[bool]
    verbs: list[tuple[Form, ...] | None]
    starts: list[int]
    ends: list[int]
    index: Index
    hooks: Hooks
    memo: dict[tuple[object, ...], object] = field(default_factory=dict)
    kept: dict[tuple[object, ...], object] = field(default_factory=dict)  # what is the same whatever may be spent
    memo_unlimited: dict[tuple[object, ...], object] = field(default_factory=dict)
    gaps: list[object] = field(default_factory=lambda: [None])
    steps: int = 0
    depth: int = 0
    far: int = 0
    wanted: dict[str, None] = field(default_factory=dict)
    question: bool = False
    nesting: int = 0  # quotes in quotes
    guessing: bool = False  # whether words that nobody knows as verbs may be verbs
    last_verb: int = -1  # the last token that can be a finite verb
    limit: int = NO_LIMIT  # nothing dearer than this is looked for
    paired: bool = False  # whether "both", "either" or "neither" stands somewhere
    has_of: bool = False  # whether "of" stands somewhere


Found = list[tuple[int, int, Statement]]


@dataclass(frozen=True, slots=True)
class Hooks:
    """What noun phrases and complements need from the clause parser, which stands above them. Each gives items
    ``(end, price, tree)``.
    """

    relatives: Callable[[Chart, int, bool], Found]  # at the relative word; also without one
    thats: Callable[[Chart, int, int], Found]  # behind "that"; with an open gap
    subjectless: Callable[[Chart, int, str, int], Found]  # verb phrases: to, bare, ing
    questions: Callable[[Chart, int], list[tuple[int, int, Wh]]]  # indirect questions
    inner: Callable[[Chart, str, int], Statement | Question | None]  # the words inside a quote
    clauses: Callable[[Chart, int, int, bool], Found]  # finite clauses: with an open gap, inside another
    joined: Callable[[Chart, int], Found]  # only clauses side by side
    phrases: Callable[[Chart, int, bool], list[tuple[int, int, NounPhrase]]]  # noun phrases and lists of them
    simple: Callable[[Chart, int, bool], list[tuple[int, int, NounPhrase]]]  # no lists


class GiveUp(Exception):
    """Raised inside the parser when a sentence takes too many steps or is nested too deep; never leaves it."""


NO_HOOKS = Hooks(lambda *_: [], lambda *_: [], lambda *_: [], lambda *_: [], lambda *_: None, *[lambda *_: []] * 4)
MAX_STEPS = 60_000
MAX_DEPTH = 150
FINITE = frozenset({"s", "past", "base"})


def chart_of(tokens: Tokens, lexicon: Lexicon, hooks: Hooks = NO_HOOKS) -> Chart:
    """A fresh chart. Two sentinels behind the last token save bounds checks."""
    low, kind, cap = [*tokens.low, "", ""], [*tokens.kind, MARK, MARK], [*tokens.cap, False, False]
    count = len(tokens.raw)
    base = tokens.base
    starts, ends = [base + at for at in tokens.start], [base + at for at in tokens.end]
    chart = Chart(tokens, lexicon, count, low, kind, cap, [None] * (count + 2), starts, ends, tokens.index, hooks)
    chart.paired = "neither" in low or "either" in low or "both" in low
    chart.has_of = "of" in low
    find_verbs(chart)
    return chart


def find_verbs(chart: Chart) -> None:
    """Note the last token that can be a finite verb: no clause can begin behind it."""
    chart.last_verb = -1
    for at in range(chart.count - 1, -1, -1):
        if chart.low[at] in closed.AUXILIARIES:
            chart.last_verb = at
            return
        for _, form, _, _ in forms_at(chart, at):
            if form in FINITE:
                chart.last_verb = at
                return


def start_over(chart: Chart, limit: int) -> None:
    """Forget what was found, to look for readings up to another price."""
    chart.limit = limit
    forget(chart)
    chart.steps = 0
    chart.depth = 0
    chart.question = False


def forget(chart: Chart) -> None:
    """Forget what was found at each place."""
    chart.memo.clear()
    chart.memo_unlimited.clear()
    chart.gaps[1:] = []


def unlimited(chart: Chart, i: int, ask: Callable[[Chart, int], bool]) -> bool:
    """What a question about a token is answered when no price is too high."""
    if chart.limit == NO_LIMIT:
        return ask(chart, i)
    limit, memo = chart.limit, chart.memo
    chart.limit, chart.memo = NO_LIMIT, chart.memo_unlimited
    try:
        return ask(chart, i)
    finally:
        chart.limit, chart.memo = limit, memo


def guess(chart: Chart) -> None:
    """Start over, with words that nobody knows as verbs allowed to be verbs."""
    chart.guessing = True
    chart.kept.clear()
    chart.verbs[:] = [None] * len(chart.verbs)
    start_over(chart, NO_LIMIT)
    find_verbs(chart)


_new: Callable[[type[Span], tuple[int, int]], Span] = tuple.__new__


def span_of(chart: Chart, first: int, last: int) -> Span:
    """The text from token ``first`` up to (not with) token ``last``."""
    if last <= first:
        at = chart.starts[first] if first < chart.count else chart.ends[-1] if chart.ends else chart.tokens.base
        return Span(at, at)
    return _new(Span, (chart.starts[first], chart.ends[last - 1]))


def gap_at(chart: Chart, i: int, gap: Gap) -> int:
    """The number of a gap opened at a token (the same gap keeps its number)."""
    key = ("gap", i, gap.word, gap.noun is None, gap.noun.span if gap.noun else None)
    known = chart.memo.get(key)
    if known is None:
        chart.gaps.append(gap)
        known = chart.memo[key] = len(chart.gaps) - 1
    return cast(int, known)


def step(chart: Chart) -> None:
    """Count a step of work; give up on a sentence that takes too many."""
    chart.steps += 1
    if chart.steps > MAX_STEPS:
        raise GiveUp("too many ways to read this sentence")


def want(chart: Chart, at: int, what: str) -> None:
    """Note that ``what`` was awaited at a token, for the message if the sentence fails."""
    if at > chart.far:
        chart.far = at
        chart.wanted = {what: None}
    elif at == chart.far:
        chart.wanted[what] = None


def forms_at(chart: Chart, at: int) -> tuple[Form, ...]:
    """What verb forms the word at a token can be: dictionary form, form, price of the guess, use (None for a verb
    nobody has defined).
    """
    known = chart.verbs[at]
    if known is None:
        known = chart.verbs[at] = _forms_here(chart, at)
    return known


def _forms_here(chart: Chart, at: int) -> tuple[Form, ...]:
    word = chart.low[at]
    if not word or chart.kind[at] > NAME or " " in word:
        return ()
    if word == "own" and at and chart.low[at - 1] in closed.POSSESSIVES:
        return ()  # "as one of her own"
    capital = at > 0 and chart.cap[at]
    if capital and (chart.kind[at] == NAME or not chart.guessing):
        return ()
    found = chart.index.forms.get(word)
    if found is None:
        found = chart.index.forms[word] = _forms(chart.lexicon, word)
    if not chart.guessing:
        if found and found[-1][2] > 3:
            return tuple(form for form in found if form[2] <= 3)
    elif capital:
        return tuple((lemma, form, price + 6, use) for lemma, form, price, use in found)
    return found


def _forms(lexicon: Lexicon, word: str) -> tuple[Form, ...]:
    own = lexicon.verb_forms.get(word)
    candidates = ((own,) if own else ()) + words.verb_forms(word)
    verbs = lexicon.verbs
    found: list[Form] = []
    known = False
    for lemma, form in candidates:
        use = verbs.get(lemma)
        if use is not None:
            found.append((lemma, form, 0, use))
            known = True
    shut = word in closed.CLOSED and word not in closed.HAVE_FORMS and word not in closed.DO_FORMS
    if not shut or word in ("saw", "lay", "felt"):
        price = 3 if known else 1
        for lemma, form in candidates:
            if lemma not in verbs and lemma in words.ENGLISH_VERBS:
                found.append((lemma, form, price, None))
                known = True
        if not known:
            noun = is_noun(lexicon, word)
            plain = word in words.ADJECTIVES or words.is_adverb(word)
            for lemma, form in candidates:
                if form == "base":
                    price = 9
                elif form in ("past", "part"):
                    price = 5
                else:
                    price = 6
                if lemma in ("", word) and form != "base":
                    continue
                found.append((lemma, form, price + (3 if noun or plain or shut else 0), None))
    return tuple(sorted(_unique(found), key=lambda form: form[2]))


def _unique(found: list[Form]) -> list[Form]:
    """Without doubles; of an unknown verb only the first guess per form."""
    seen: set[tuple[str, str]] = set()
    guessed: set[str] = set()
    done = []
    for item in found:
        lemma, form, price, use = item
        if (lemma, form) in seen or (use is None and price > 3 and form in guessed):
            continue
        seen.add((lemma, form))
        if use is None and price > 3:
            guessed.add(form)
        done.append(item)
    return done


def is_noun(lexicon: Lexicon, word: str) -> bool:
    """Whether a word is a known common noun, singular or plural."""
    if word in lexicon.nouns or word in words.COMMON_NOUNS or word in lexicon.plurals:
        return True
    one = words.singular(word)
    return one is not None and (one in lexicon.nouns or one in words.COMMON_NOUNS)


def knows_noun(chart: Chart, word: str) -> bool:
    """Whether a lower-case word is a known common noun (singular or plural)."""
    return is_noun(chart.lexicon, word)


def use_of(lemma: str, use: VerbUse | None) -> VerbUse:
    """The use of a verb; for one that nobody has defined, what English usually does with it."""
    if use is not None:
        return use
    guess = _GUESSES.get(lemma)
    if guess is None:
        if len(_GUESSES) > 20_000:
            _GUESSES.clear()
        guess = _GUESSES[lemma] = VerbUse(
            two_objects=lemma in closed.TWO_OBJECT_VERBS,
            that=lemma in closed.THAT_VERBS,
            to=lemma in closed.TO_VERBS or lemma not in words.ENGLISH_VERBS,
            ing=lemma in closed.ING_VERBS,
            bare=lemma in closed.BARE_VERBS,
            wh=lemma in closed.WH_VERBS,
            adjective=lemma in closed.ADJECTIVE_VERBS,
        )
    return guess


_GUESSES: dict[str, VerbUse] = {}
