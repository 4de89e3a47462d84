"""Tokens: a sentence cut into words, names, numbers, quotes and marks.

In: the text of a sentence, its offset, and the lexicon. Out: :class:`Tokens`, parallel lists that the parser reads by index.
Declared names become one token (longest first), then closed words of several parts ("as soon as", "out of"). Contractions
are split ("isn't" -> is, not). Markdown emphasis, comments and ``[intended: ...]`` marks are skipped. One pass, linear.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from chekhov.language import words
from chekhov.language.lexicon import Lexicon, VerbUse
from chekhov.language.tree import Statement, Wh
from chekhov.source import Span

WORD, NAME, NUMBER, QUOTE, MARK, POSSESSIVE = range(6)
MAX_TOKENS = 400

_WORD_CHARS = r"[^\s\x00-\x2f\x3a-\x40\x5b-\x60\x7b-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf\u2000-\u206f\u3000-\u3004\u3008-\u3020\uff01-\uff0f\uff1a-\uff20]"
_TOKEN = re.compile(
    rf"""(?P<skip>%%.*?%%|\[\s*intended[^\]]*\]|[*_`~#\x00-\x20\x7f\u00a0\u200b-\u200f\u2028-\u202f\ufeff]+)
    |(?P<number>\d{{1,3}}(?:,\d{{3}})+(?![\d,])|\d+(?:\.\d+)?(?:[:]\d+)?(?:st|nd|rd|th)?(?!{_WORD_CHARS}))
    |(?P<quote>"[^"]*"|“[^”]*”|«[^»]*»|„[^“”]*[“”]|「[^」]*」)
    |(?P<abbreviation>(?:[A-Z]\.(?=\s*[^\W\d_a-z]|[A-Z]))+|(?:Dr|Mr|Mrs|Ms|St|Prof|Sr|Jr|Lt|Col|Gen|Capt|Sgt|Rev|Mt)\.(?=\s*\w))
    |(?P<word>{_WORD_CHARS}+(?:[-‐‑]{_WORD_CHARS}+|['’]{_WORD_CHARS}+)*)
    |(?P<dots>\.\.+|…)
    |(?P<mark>.)""",
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
_CONTRACTION = re.compile(r"(.+?)(n't|'(?:s|re|ve|ll|d|m))$", re.IGNORECASE)
_FULL = {"ca": "can", "wo": "will", "sha": "shall"}


@dataclass(slots=True)
class Index:
    """Names and words of several parts, by their first word. Kept on the lexicon and brought up to date when it grows."""

    names: dict[str, list[tuple[str, ...]]] = field(default_factory=dict)
    compounds: dict[str, list[tuple[str, ...]]] = field(default_factory=dict)  # adjectives of several words
    seen_names: set[str] = field(default_factory=set)
    seen_adjectives: set[str] = field(default_factory=set)
    sizes: tuple[int, int, int] = (-1, -1, -1)


def index_of(lexicon: Lexicon) -> Index:
    """The lexicon's index, brought up to date."""
    index = lexicon.index
    sizes = (lexicon.version, len(lexicon.names), len(lexicon.adjectives))
    if isinstance(index, Index) and index.sizes == sizes:
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
    return index


@dataclass(slots=True)
class Tokens:
    """A sentence as parallel lists. ``low``: lower case, contractions and several-word tokens resolved; ``cap``: written with a capital
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

    def add(self, raw: str, low: str, kind: int, start: int, end: int, cap: bool) -> None:
        self.raw.append(raw)
        self.low.append(low)
        self.kind.append(kind)
        self.start.append(start)
        self.end.append(end)
        self.cap.append(cap)


_Piece = tuple[str, int, int, int]  # text, kind, start, end


def _is_cap(text: str) -> bool:
    first = text[0]
    return first.isupper() or (first.isalpha() and not first.islower()) or (ord(first) > 127 and not first.isalpha())


def _raw(text: str, limit: int = 10**9) -> list[_Piece]:
    """Words and marks as written, contractions split."""
    pieces: list[_Piece] = []
    for match in _TOKEN.finditer(text):
        group = match.lastgroup
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
        elif group == "quote":
            pieces.append((token, QUOTE, start, end))
        elif group == "dots":
            pieces.append((".", MARK, start, end))
        elif token in "'’" and pieces and pieces[-1][3] == start and pieces[-1][1] == WORD and pieces[-1][0][-1:] in "sSxz":
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
    index = index_of(lexicon)
    names, multi = index.names, words.MULTIWORDS
    count = len(pieces)
    at = 0
    while at < count:
        token, kind, start, end = pieces[at]
        size = 1
        if token in names:
            for parts in names[token]:
                size = len(parts)
                if size <= count - at and all(pieces[at + k][0] == parts[k] for k in range(1, size)):
                    tokens.add(" ".join(parts).replace(" 's", "'s"), token.lower() if size == 1 else "", NAME, start, pieces[at + size - 1][3], True)
                    break
            else:
                size = 0
            if size:
                at += size
                continue
            size = 1
        if kind != WORD:
            tokens.add(token, token.lower() if kind == POSSESSIVE or kind == NUMBER else token, kind, start, end, False)
            at += 1
            continue
        low = token.lower()
        if low in multi:
            for option in multi[low]:
                size = len(option)
                if size <= count - at and all(pieces[at + k][0].lower() == option[k] for k in range(1, size)):
                    low = " ".join(option)
                    end = pieces[at + size - 1][3]
                    token = text[start:end] if size > 1 else token
                    break
            else:
                size = 1
        if size == 1 and low in index.compounds:
            for option in index.compounds[low]:
                size = len(option)
                if size <= count - at and all(pieces[at + k][0].lower() == option[k] for k in range(1, size)):
                    low, end = " ".join(option), pieces[at + size - 1][3]
                    break
            else:
                size = 1
        if low == "cannot":
            tokens.add(token[:3], "can", WORD, start, start + 3, False)
            token, low, start = token[3:], "not", start + 3
        elif low == "n't":
            tokens.low[-1:] = [_FULL.get(tokens.low[-1], tokens.low[-1])] if tokens.low else []
            low = "not"
        tokens.add(token, low, WORD, start, end, _is_cap(token))
        at += size
    return tokens


@dataclass(slots=True)
class Chart:
    """One sentence on its way through the parser: tokens, what has been found at each place, and how far it came."""

    tokens: Tokens
    lexicon: Lexicon
    count: int
    low: list[str]
    kind: list[int]
    cap: list[bool]
    verbs: list[tuple[tuple[str, str, int, VerbUse | None], ...] | None]
    hooks: Hooks
    memo: dict[tuple[object, ...], object] = field(default_factory=dict)
    gaps: list[object] = field(default_factory=lambda: [None])
    steps: int = 0
    depth: int = 0
    far: int = 0
    wanted: dict[str, None] = field(default_factory=dict)
    question: bool = False
    nesting: int = 0  # quotes in quotes


Found = list[tuple[int, int, Statement]]


@dataclass(frozen=True, slots=True)
class Hooks:
    """What noun phrases and complements need from the clause parser, which stands above them. Each gives items ``(end, price, tree)``."""

    relatives: Callable[[Chart, int, bool], Found]  # at the relative word; also without one
    thats: Callable[[Chart, int, int], Found]  # behind "that"; with an open gap
    subjectless: Callable[[Chart, int, str, int], Found]  # verb phrases: to, bare, ing
    questions: Callable[[Chart, int], list[tuple[int, int, Wh]]]  # indirect questions
    inner: Callable[[Chart, str, int], Statement | None]  # the words inside a quote


class GiveUp(Exception):
    """Raised inside the parser when a sentence takes too many steps or is nested too deep; never leaves it."""


NO_HOOKS = Hooks(lambda *_: [], lambda *_: [], lambda *_: [], lambda *_: [], lambda *_: None)
MAX_STEPS = 60_000
MAX_DEPTH = 150
EMPTY_USE = VerbUse()


def chart_of(tokens: Tokens, lexicon: Lexicon, hooks: Hooks = NO_HOOKS) -> Chart:
    """A fresh chart. Two sentinels behind the last token save bounds checks."""
    low, kind, cap = tokens.low + ["", ""], tokens.kind + [MARK, MARK], tokens.cap + [False, False]
    count = len(tokens.raw)
    return Chart(tokens, lexicon, count, low, kind, cap, [None] * (count + 2), hooks)


def span_of(chart: Chart, first: int, last: int) -> Span:
    """The text from token ``first`` up to (not with) token ``last``."""
    tokens = chart.tokens
    if last <= first:
        at = tokens.base + (tokens.start[first] if first < chart.count else tokens.end[-1] if tokens.end else 0)
        return Span(at, at)
    return Span(tokens.base + tokens.start[first], tokens.base + tokens.end[last - 1])


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


def forms_at(chart: Chart, at: int) -> tuple[tuple[str, str, int, VerbUse | None], ...]:
    """What verb forms the word at a token can be: dictionary form, form, price of the guess, use (None for a verb nobody has defined)."""
    known = chart.verbs[at]
    if known is None:
        known = chart.verbs[at] = _forms(chart, at)
    return known


def _forms(chart: Chart, at: int) -> tuple[tuple[str, str, int, VerbUse | None], ...]:
    word = chart.low[at]
    if not word or chart.kind[at] > NAME or " " in word:
        return ()
    lexicon = chart.lexicon
    capital = chart.cap[at]
    if capital and at > 0 and chart.kind[at] == NAME:
        return ()
    own = lexicon.verb_forms.get(word)
    candidates = ((own,) if own else ()) + words.verb_forms(word)
    verbs = lexicon.verbs
    found = []
    known = False
    for lemma, form in candidates:
        use = verbs.get(lemma)
        if use is not None:
            found.append((lemma, form, 0, use))
            known = True
    closed = word in words.CLOSED and word not in words.HAVE_FORMS and word not in words.DO_FORMS
    if not closed or word in ("saw", "lay", "felt"):
        price = 3 if known else 1
        for lemma, form in candidates:
            if lemma not in verbs and lemma in words.ENGLISH_VERBS:
                found.append((lemma, form, price, None))
                known = True
        if not known:
            noun = _is_noun(lexicon, word)
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
                found.append((lemma, form, price + (3 if noun or plain or closed else 0), None))
    if capital and at > 0:
        found = [(lemma, form, price + 6, use) for lemma, form, price, use in found]
    return tuple(_unique(found))


def _unique(found: list[tuple[str, str, int, VerbUse | None]]) -> list[tuple[str, str, int, VerbUse | None]]:
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


def _is_noun(lexicon: Lexicon, word: str) -> bool:
    if word in lexicon.nouns or word in words.COMMON_NOUNS or word in lexicon.plurals:
        return True
    one = words.singular(word)
    return one is not None and (one in lexicon.nouns or one in words.COMMON_NOUNS)


def knows_noun(chart: Chart, word: str) -> bool:
    """Whether a lower-case word is a known common noun (singular or plural)."""
    return _is_noun(chart.lexicon, word)


def use_of(lemma: str, use: VerbUse | None) -> VerbUse:
    """The use of a verb; for one that nobody has defined, what English usually does with it."""
    if use is not None:
        return use
    guess = _GUESSES.get(lemma)
    if guess is None:
        if len(_GUESSES) > 20_000:
            _GUESSES.clear()
        guess = _GUESSES[lemma] = VerbUse(
            two_objects=lemma in words.TWO_OBJECT_VERBS,
            that=lemma in words.THAT_VERBS,
            to=lemma in words.TO_VERBS or lemma not in words.ENGLISH_VERBS,
            ing=lemma in words.ING_VERBS,
            bare=lemma in words.BARE_VERBS,
            wh=lemma in words.WH_VERBS,
            adjective=lemma in words.ADJECTIVE_VERBS,
        )
    return guess


_GUESSES: dict[str, VerbUse] = {}
