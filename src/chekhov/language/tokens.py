"""Tokens: a sentence cut into words, names, numbers, quotes and marks.

In: the text of a sentence, its offset, and the lexicon. Out: :class:`Tokens`, parallel lists that the parser reads by
index. Declared names become one token (longest first), then closed words of several parts ("as soon as", "out of").
Contractions are split ("isn't" -> is, not). Markdown emphasis, comments and ``[intended: ...]`` marks are skipped.
One pass, linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from chekhov.language import closed
from chekhov.language.lexicon import Lexicon, VerbUse

WORD, NAME, NUMBER, QUOTE, MARK, POSSESSIVE = range(6)
MAX_TOKENS = 400

_WORD_CHARS = (
    r"[^\s\x00-\x2f\x3a-\x40\x5b-\x60\x7b-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf\u2000-\u206f"
    r"\u3000-\u3004\u3008-\u3020\uff01-\uff0f\uff1a-\uff20]"
)
_TOKEN = re.compile(
    rf"""(?P<plain>[A-Za-z]+)(?:[ ]|(?=,))
    |(?P<skip>%%.*?%%|\[\s*intended[^\]]{{0,500}}\]|[*_`~#\x00-\x20\x7f\u00a0\u200b-\u200f\u2028-\u202f\ufeff]+)
    |(?P<money>[£$€]\ ?(?:\d{{1,3}}(?:,\d{{3}})+(?![\d,.]*\d)|\d+\.\d\d(?![\d,.]*\d)|\d+(?![\d,.]*\d)))
    |(?P<number>\d{{1,2}}(?:[.:]\d\d)?\s?(?:[ap]\.m\.|[ap]m\b)|\d{{1,3}}(?:,\d{{3}})+(?![\d,])|\d+(?:\.\d+)?(?:[:]\d+)?(?:st|nd|rd|th)?(?!{_WORD_CHARS}|[-‐‑][A-Za-z]))
    |(?P<quote>"[^"]*"|“[^”]*”|«[^»]*»|„[^“”]*[“”]|「[^」]*」)
    |(?P<abbreviation>(?:[A-Z]\.(?=\s*[^\W\d_a-z]|[A-Z]))+|(?:Dr|Mr|Mrs|Ms|St|Prof|Sr|Jr|Lt|Col|Gen|Capt|Sgt|Rev|Mt)\.(?=\s*\w))
    |(?P<word>{_WORD_CHARS}+(?:[-‐‑]{_WORD_CHARS}+|['’]{_WORD_CHARS}+)*)
    |(?P<dots>\.\.+|…)
    |(?P<mark>.)""",
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
_CONTRACTION = re.compile(r"(.+?)(n't|'(?:s|re|ve|ll|d|m))$", re.IGNORECASE)
_MONEY = {"£": "pounds", "$": "dollars", "€": "euros"}
_SMALL_MONEY = {"£": "pence", "$": "cents", "€": "cents"}
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
    written with a capital (or in an alphabet without case); ``forms``: what verb forms a word can be, looked up
    once."""

    text: str
    base: int
    index: Index  # of the lexicon by which it is cut
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
            small = "." in token  # £4.50 is 450 pence
            pieces.append((token[1:].lstrip().replace(".", ""), NUMBER, start, end))
            pieces.append(((_SMALL_MONEY if small else _MONEY)[token[0]], WORD, start, end))
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
    tokens = Tokens(text, base, index_of(lexicon))
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
    rows = _glue(pieces, text, tokens.index)
    if rows:
        tokens.raw, tokens.low, tokens.kind, tokens.start, tokens.end, tokens.cap = map(list, zip(*rows, strict=True))
    return tokens


_Row = tuple[str, str, int, int, int, bool]


def _longest(options: Iterable[tuple[str, ...]], written: tuple[str, ...], at: int) -> tuple[str, ...] | None:
    """The longest run of words in ``options`` that stands at a place, whatever its first word is."""
    for parts in options:
        if written[at + 1 : at + len(parts)] == parts[1:]:
            return parts
    return None


_ENDS = frozenset(
    tuple(row.split()) for row in ("at the end", "at the very end", "in the end", "at the beginning", "at the start")
)
_POINTING = frozenset((("the", "former"), ("the", "latter")))
_ONE_SPELL = frozenset(("one", part) for part in ("day", "night", "evening", "morning"))
_TAKING = frozenset(
    "take takes took taken taking need needs needed last lasts lasted spend spends spent only exactly".split()
)
_MAKING = frozenset(("make", "makes", "made", "making"))
_NEW_CLAUSE = frozenset((",", ";", ":", "—", "and", "but", "or", "that"))


def _takes_up(written: tuple[str, ...], at: int) -> bool:
    """Does a noun phrase begin there: the object of a verb, where else a state would stand ("is switched off")?"""
    word = written[at] if at < len(written) else ""
    low = word.lower()
    return low == "by" or low in closed.DETERMINERS or low in closed.POSSESSIVES or word[:1].isupper()


def _alone_behind(small: tuple[str, ...], at: int) -> bool:
    """Does nothing follow that could be what somebody owns: the end, or a closed word or adverb?"""
    return at >= len(small) or not small[at][0].isalpha() or small[at] in closed.CLOSED or small[at] in closed.ADVERBS


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
            parts = _longest(multi[low], small, at) if low in multi else None
            if parts is None and low in compounds:
                parts = _longest(compounds[low], small, at)
            if parts is not None and parts in closed.NOT_ANY and rows and rows[-1][1] not in _NEW_CLAUSE:
                parts = None  # "he was not all alone"
            if parts in _ONE_SPELL and rows and rows[-1][1] in _TAKING:
                parts = None  # "it takes one day to get there"
            if parts == ("do", "with") and not (rows and rows[-1][1] in _MAKING):
                parts = None  # "makes do with a candle", but "what to do with it"
            if parts == ("after", "all") and at + 2 < count and pieces[at + 2][1] != MARK:
                parts = None  # "after all the guests had left"
            if parts in _ENDS and at + len(parts) < count and small[at + len(parts)] == "of":
                parts = None  # "at the end of the corridor"
            if (
                parts in _POINTING
                and at + 2 < count
                and small[at + 2] not in closed.CLOSED
                and not written[at + 2].endswith(("s", "ed"))
            ):
                parts = None  # "the former king"
            if parts is not None and parts[-1] in closed.PARTICLES and _takes_up(written, at + len(parts)):
                parts = None if len(parts) > 1 and low not in multi else parts  # "and turned off the light"
            if parts is not None and parts[-1] == "own" and not _alone_behind(small, at + len(parts)):
                parts = None  # "on his own island"
            if parts is not None:
                size = len(parts)
                low, end = " ".join(parts), pieces[at + size - 1][3]
                low = closed.SHORTER.get(low, low)
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
