"""Tokens: a sentence cut into words, names, numbers, quotes and marks.

In: the text of a sentence, its offset, and the lexicon. Out: :class:`Tokens`, parallel lists that the parser reads by
index.
Declared names become one token (longest first), then closed words of several parts ("as soon as", "out of").
Contractions
are split ("isn't" -> is, not). Markdown emphasis, comments and ``[intended: ...]`` marks are skipped. One pass, linear.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from chekhov.language import closed, words
from chekhov.language.lexicon import Lexicon, VerbUse
from chekhov.language.tree import NounPhrase, Question, Statement, Wh
from chekhov.source import Span

WORD, NAME, NUMBER, QUOTE, MARK, POSSESSIVE = range(6)
MAX_TOKENS = 400
NO_LIMIT = 1000

_WORD_CHARS = (
    r"[^\s\x00-\x2f\x3a-\x40\x5b-\x60\x7b-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf\u2000-\u206f"
    r"\u3000-\u3004\u3008-\u3020\uff01-\uff0f\uff1a-\uff20]"
)
_TOKEN = re.compile(
    rf"""(?P<plain>[A-Za-z]+)(?:[ ]|(?=,))
    |(?P<skip>%%.*?%%|\[\s*intended[^\]]{{0,500}}\]|[*_`~#\x00-\x20\x7f\u00a0\u200b-\u200f\u2028-\u202f\ufeff]+)
    |(?P<money>[£$€]\ ?(?:\d{{1,3}}(?:,\d{{3}})+|\d+)(?![\d,.]*\d))
    |(?P<number>\d{{1,2}}(?:[.:]\d\d)?\s?(?:[ap]\.m\.|[ap]m\b)|\d{{1,3}}(?:,\d{{3}})+(?![\d,])|\d+(?:\.\d+)?(?:[:]\d+)?(?:st|nd|rd|th)?(?!{_WORD_CHARS}))
    |(?P<quote>"[^"]*"|“[^”]*”|«[^»]*»|„[^“”]*[“”]|「[^」]*」)
    |(?P<abbreviation>(?:[A-Z]\.(?=\s*[^\W\d_a-z]|[A-Z]))+|(?:Dr|Mr|Mrs|Ms|St|Prof|Sr|Jr|Lt|Col|Gen|Capt|Sgt|Rev|Mt)\.(?=\s*\w))
    |(?P<word>{_WORD_CHARS}+(?:[-‐‑]{_WORD_CHARS}+|['’]{_WORD_CHARS}+)*)
    |(?P<dots>\.\.+|…)
    |(?P<mark>.)""",
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
_CONTRACTION = re.compile(r"(.+?)(n't|'(?:s|re|ve|ll|d|m))$", re.IGNORECASE)
_MONEY = {"£": "pounds", "$": "dollars", "€": "euros"}
_FULL = {"ca": "can", "wo": "will", "sha": "shall"}


Form = tuple[str, str, int, VerbUse | None]  # dictionary form, form, price of the guess, use


@dataclass(slots=True)
class Index:
    """Names and words of several parts, by their first word. Kept on the lexicon and brought up to date when it
    grows.
    """

    names: dict[str, list[tuple[str, ...]]] = field(default_factory=dict)
    compounds: dict[str, list[tuple[str, ...]]] = field(default_factory=dict)  # adjectives of several words
    forms: dict[str, tuple[Form, ...]] = field(default_factory=dict)  # what verb forms a word can be
    forms_for: tuple[int, int, int, int, int] = (-1, -1, -1, -1, -1)
    compound_heads: set[str] = field(default_factory=set)  # words that begin a noun of several words
    seen_nouns: int = -1
    seen_names: set[str] = field(default_factory=set)
    seen_adjectives: set[str] = field(default_factory=set)
    sizes: tuple[int, int, int] = (-1, -1, -1)


def index_of(lexicon: Lexicon) -> Index:
    """The lexicon's index, brought up to date."""
    index = lexicon.index
    sizes = (lexicon.version, len(lexicon.names), len(lexicon.adjectives))
    if isinstance(index, Index):
        words_ = (
            len(lexicon.verbs),
            len(lexicon.nouns),
            len(lexicon.adjectives),
            len(lexicon.plurals),
            len(lexicon.verb_forms),
        )
        if words_ != index.forms_for:
            index.forms = {}
            index.forms_for = words_
        if index.seen_nouns != len(lexicon.nouns):
            index.compound_heads = {noun.split(" ", 1)[0] for noun in lexicon.nouns if " " in noun}
            index.compound_heads |= {noun.split(" ", 1)[0] for noun in lexicon.plurals if " " in noun}
            index.seen_nouns = len(lexicon.nouns)
        if index.sizes == sizes:
            return index
    if not isinstance(index, Index) or index.seen_names - lexicon.names or index.seen_adjectives - lexicon.adjectives:
        index = Index()
    for name in sorted(lexicon.names - index.seen_names):
        parts = tuple(text for text, _, _, _ in _raw(name)) or (name,)
        bucket = index.names.setdefault(parts[0], [])
        bucket.append(parts)
        bucket.sort(key=len, reverse=True)
    for phrase in sorted(lexicon.adjectives - index.seen_adjectives):
        if " " in phrase:
            parts = tuple(phrase.lower().split())
            bucket = index.compounds.setdefault(parts[0], [])
            bucket.append(parts)
            bucket.sort(key=len, reverse=True)
    index.seen_names = set(lexicon.names)
    index.seen_adjectives = set(lexicon.adjectives)
    index.sizes = sizes
    lexicon.index = index
    return index_of(lexicon)


@dataclass(slots=True)
class Tokens:
    """A sentence as parallel lists. ``low``: lower case, contractions and several-word tokens resolved; ``cap``:
    written with a capital
    (or in an alphabet without case); ``forms``: what verb forms a word can be, looked up once."""

    text: str
    base: int
    raw: list[str] = field(default_factory=list)
    low: list[str] = field(default_factory=list)
    kind: list[int] = field(default_factory=list)
    start: list[int] = field(default_factory=list)
    end: list[int] = field(default_factory=list)
    cap: list[bool] = field(default_factory=list)
    too_long: bool = False
    final: str = ""  # the mark at the end


_Piece = tuple[str, int, int, int]  # text, kind, start, end


def _is_cap(text: str) -> bool:
    first = text[0]
    if "a" <= first <= "z":
        return False
    return first.isupper() or (first.isalpha() and not first.islower()) or (ord(first) > 127 and not first.isalpha())


def _raw(text: str, limit: int = 10**9) -> list[_Piece]:
    """Words and marks as written, contractions split."""
    pieces: list[_Piece] = []
    for match in _TOKEN.finditer(text):
        group = match.lastgroup
        if group == "plain":
            start, end = match.span(1)
            pieces.append((match[1], WORD, start, end))
            continue
        if group == "skip":
            continue
        token, start, end = match.group(), match.start(), match.end()
        if group == "word" or group == "abbreviation":
            if "’" in token:
                token = token.replace("’", "'")
            if "'" in token and (contraction := _CONTRACTION.match(token)):
                head, tail = contraction.group(1), contraction.group(2).lower()
                middle = end - len(tail)
                pieces.append((head, WORD, start, middle))
                pieces.append((tail, POSSESSIVE if tail == "'s" else WORD, middle, end))
            else:
                pieces.append((token, WORD, start, end))
        elif group == "number":
            pieces.append((token, NUMBER, start, end))
        elif group == "money":  # £500 is 500 pounds
            pieces.append((token[1:].lstrip(), NUMBER, start, end))
            pieces.append((_MONEY[token[0]], WORD, start, end))
        elif group == "quote":
            pieces.append((token, QUOTE, start, end))
        elif group == "dots":
            pieces.append((".", MARK, start, end))
        elif (
            token in "'’"
            and pieces
            and pieces[-1][3] == start
            and pieces[-1][1] == WORD
            and pieces[-1][0][-1:] in "sSxz"
        ):
            pieces.append(("'", POSSESSIVE, start, end))
        elif token not in "'‘’":
            pieces.append((token, MARK, start, end))
        if len(pieces) > limit:
            break
    return pieces


def tokenize(text: str, base: int, lexicon: Lexicon) -> Tokens:
    """Cut a sentence. The final mark (``.``, ``?``, ``!``) is taken off and kept in ``final``."""
    pieces = _raw(text, MAX_TOKENS + 20)
    tokens = Tokens(text, base)
    if len(pieces) > MAX_TOKENS:
        tokens.too_long = True
        pieces = pieces[:MAX_TOKENS]
    else:
        while pieces and pieces[-1][1] == MARK and pieces[-1][0] in ".?!…。？！｡;:,":
            if pieces[-1][0] in "?？":
                tokens.final = "?"
            elif not tokens.final:
                tokens.final = pieces[-1][0]
            pieces.pop()
    rows = _glue(pieces, text, index_of(lexicon))
    if rows:
        tokens.raw, tokens.low, tokens.kind, tokens.start, tokens.end, tokens.cap = map(list, zip(*rows, strict=True))
    return tokens


_Row = tuple[str, str, int, int, int, bool]


def _longest(options: Iterable[tuple[str, ...]], written: tuple[str, ...], at: int) -> tuple[str, ...] | None:
    """The longest run of words in ``options`` that stands at a place, whatever its first word is."""
    for parts in options:
        if len(parts) == 1 or written[at + 1 : at + len(parts)] == parts[1:]:
            return parts
    return None


_ENDS = frozenset(
    tuple(row.split()) for row in ("at the end", "at the very end", "in the end", "at the beginning", "at the start")
)
_POINTING = frozenset((("the", "former"), ("the", "latter")))
_NEW_CLAUSE = frozenset((",", ";", ":", "—", "and", "but", "or", "that"))


def _glue(pieces: list[_Piece], text: str, index: Index) -> list[_Row]:
    """Declared names, then closed words of several parts, become one token each."""
    names, multi, compounds = index.names, closed.MULTIWORDS, index.compounds
    written = tuple([piece[0] for piece in pieces])
    small = tuple([word.lower() for word in written])
    rows: list[_Row] = []
    at, count = 0, len(pieces)
    while at < count:
        token, kind, start, end = pieces[at]
        if token in names:
            parts = _longest(names[token], written, at)
            if parts is not None:
                at += len(parts)
                rows.append(
                    (
                        " ".join(parts).replace(" 's", "'s"),
                        token.lower() if len(parts) == 1 else "",
                        NAME,
                        start,
                        pieces[at - 1][3],
                        True,
                    )
                )
                continue
        if kind != WORD:
            rows.append((token, token.lower() if kind in (POSSESSIVE, NUMBER) else token, kind, start, end, False))
            at += 1
            continue
        low = small[at]
        size = 1
        if low in multi or low in compounds:
            parts = _longest(multi.get(low, ()), small, at) or _longest(compounds.get(low, ()), small, at)
            if parts is not None and parts in closed.NOT_ANY and rows and rows[-1][1] not in _NEW_CLAUSE:
                parts = None  # "he was not all alone"
            if parts in _ENDS and at + len(parts) < count and small[at + len(parts)] == "of":
                parts = None  # "at the end of the corridor"
            if (
                parts in _POINTING
                and at + 2 < count
                and small[at + 2] not in closed.CLOSED
                and not written[at + 2].endswith(("s", "ed"))
            ):
                parts = None  # "the former king"
            if parts is not None:
                size = len(parts)
                low, end = " ".join(parts), pieces[at + size - 1][3]
                token = text[start:end]
        if low == "cannot":
            rows.append((token[:3], "can", WORD, start, start + 3, False))
            token, low, start = token[3:], "not", start + 3
        elif low == "n't":
            if rows:
                before = rows[-1]
                rows[-1] = (before[0], _FULL.get(before[1], before[1]), *before[2:])
            low = "not"
        rows.append((token, low, WORD, start, end, _is_cap(token)))
        at += size
    return rows


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
EMPTY_USE = VerbUse()
FINITE = frozenset({"s", "past", "base"})


def chart_of(tokens: Tokens, lexicon: Lexicon, hooks: Hooks = NO_HOOKS) -> Chart:
    """A fresh chart. Two sentinels behind the last token save bounds checks."""
    low, kind, cap = [*tokens.low, "", ""], [*tokens.kind, MARK, MARK], [*tokens.cap, False, False]
    count = len(tokens.raw)
    base = tokens.base
    starts, ends = [base + at for at in tokens.start], [base + at for at in tokens.end]
    chart = Chart(tokens, lexicon, count, low, kind, cap, [None] * (count + 2), starts, ends, index_of(lexicon), hooks)
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
