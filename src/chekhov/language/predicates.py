"""Parts of the row of complements: what it is made of, predicate adjectives, quotes.

In: a :class:`Chart` and a token. Out: :data:`Found` items: end, price, part, bare noun phrases so far, open gap.
"""

from __future__ import annotations

from typing import NamedTuple, cast

from chekhov.language import closed, words
from chekhov.language.chart import Chart, forms_at, knows_noun, span_of
from chekhov.language.figures import number_at
from chekhov.language.lexicon import VerbUse
from chekhov.language.phrases import phrases
from chekhov.language.timephrases import time_at
from chekhov.language.tokens import WORD
from chekhov.language.tree import Adjective, Complement, Quote


class Mark(NamedTuple):
    """Not a complement but a part of the clause found among them: an adverb (``adverb``) or a late negation
    (``polarity``).
    """

    what: str
    word: str


Part = Complement | Mark


Chain = tuple[Part, "Chain | None"]


Found = tuple[int, int, Part, int, int]  # end, price, part, objects so far, gap left


LINKING = frozenset(
    "be seem become remain stay look feel appear turn fall go get grow prove sound stand sit lie keep".split()
)


_STAYING = frozenset("live stay sit stand sleep".split())


_MEASURED = frozenset("old tall long high deep wide thick late early away".split())

_TIMED = ("later", "earlier", "sooner")
_ABLE = frozenset("can could might may".split())  # as fast as he could


class Frame(NamedTuple):
    """A verb as its complements see it."""

    lemma: str
    passive: bool
    use: VerbUse
    known: bool


def words_at(chart: Chart, i: int, end: int) -> str:
    """The words from one token to another, as they are looked up."""
    return " ".join(low or chart.tokens.raw[at].lower() for at, low in enumerate(chart.low[i:end], i)).replace(
        " ,", ","
    )


def quote_at(chart: Chart, i: int) -> Quote:
    """The quoted words at a token, with their tree where they parse."""
    key = ("quote", i)
    if key not in chart.kept:
        text = chart.tokens.raw[i][1:-1]
        statement = chart.hooks.inner(chart, text, chart.tokens.base + chart.tokens.start[i] + 1)
        chart.kept[key] = Quote(text, statement, span_of(chart, i, i + 1))
    return cast(Quote, chart.kept[key])


def is_adverbial_start(chart: Chart, at: int) -> bool:
    """Whether a word can begin what says when, where or in what state: no noun phrase."""
    low, following = chart.low[at], chart.low[at + 1]
    return (
        low in closed.PREPOSITIONS
        or low in chart.lexicon.adjectives
        or words.is_adverb(low)
        or following in closed.PREPOSITIONS
        or following == "to"
        or any(form in ("ing", "part") for _, form, _, _ in forms_at(chart, at))
    )


def compared(chart: Chart, i: int) -> bool:
    """Whether something that *than* can follow stands before a token."""
    return any(
        low in ("more", "less", "rather", "other", "else", "more than", "fewer", "sooner", "better", "worse")
        or words.comparative_of(low) is not None
        for low in chart.low[max(0, i - 8) : i]
    )


class Two(NamedTuple):
    """Two complements found together: a literal word and what it introduces."""

    first: Complement
    second: Complement


def pair(first: Complement, second: Part) -> Part:
    """Two complements as one part."""
    return cast(Part, Two(first, cast(Complement, second)))


def measured(chart: Chart, i: int, frame: Frame, objects: int, gap: int, found: list[Found]) -> None:
    """``30 years old``, ``two miles long``, ``two degrees too cold``: the measure is the degree."""
    if frame.lemma not in LINKING or (words.number_of(chart.low[i]) is None and chart.low[i] not in ("a", "much")):
        return
    more = i + 1 if chart.low[i] == "much" else i + 2
    if words.comparative_of(chart.low[more]) is not None and chart.low[more] not in _TIMED:
        if all(end != more for end, _ in time_at(chart, i)):  # but "two years | older than" says by how long
            found.append((more, 0, Mark("adverb", words_at(chart, i, more)), objects, gap))  # "a head | taller than"
        return
    at = i + 3 if chart.low[i + 2] == "too" else i + 2
    word = chart.low[at]
    if word not in _MEASURED and not (at == i + 3 and (word in words.ADJECTIVES or word in chart.lexicon.adjectives)):
        return
    node = Adjective(word, words_at(chart, i, at), span=span_of(chart, i, at + 1))
    found.append((at + 1, 0, node, objects + (frame.lemma == "be"), gap))


def adjectives(chart: Chart, i: int, low: str, frame: Frame, objects: int, gap: int, found: list[Found]) -> None:
    """Predicate adjectives: ``dead``, ``too late``, ``older than X``, ``30 years old``."""
    result = low in frame.use.results  # "was broken open"
    if (
        frame.passive
        and not result
        and frame.lemma not in ("find", "leave", "make", "consider", "declare", "keep", "shoot", "bear")
    ):
        return
    if (frame.lemma == "be" and objects) or (frame.lemma == "have" and not objects and not gap):
        return
    degree, at = "", i
    if low not in chart.lexicon.adjectives and (low in closed.DEGREES or (words.is_adverb(low) and low.endswith("ly"))):
        degree, at = low, i + 1
        if degree == "so" and chart.low[at] in ("much", "many"):
            return
    if at >= chart.count or chart.kind[at] != WORD:
        return
    word = chart.low[at]
    if word in ("one", "ones") and chart.low[at - 2] in closed.DETERMINERS:
        return  # "has a white one"
    if chart.cap[at] and at > 0 and (word not in chart.lexicon.adjectives or word in closed.TITLES):
        return
    base = words.comparative_of(word) if not degree and word not in chart.lexicon.adjectives else None
    if base is not None:
        word, degree, price = base, "more", 0
    else:
        price = _word_price(chart, at, word, frame)
    if word in closed.PREPOSITIONS and any(not dear for _, dear in time_at(chart, at)):
        price += 3  # "went back | on Monday night"
    if frame.lemma == "look" and chart.low[at - 2] in closed.DETERMINERS:
        price += 3  # "looks for the lever | hidden in the wall"
    noun = knows_noun(chart, chart.low[i - 1]) and not forms_at(chart, i - 1)
    behind = noun or chart.low[i - 1] in closed.PARTICLES
    if frame.lemma != "be" and words.is_adverb(word) and behind:
        price += 4  # "gets up late", "gets to the office late"
    if frame.lemma != "be" and word in closed.PREPOSITIONS and time_at(chart, i):
        price += 4  # "goes to work on Monday"
    manner = frame.lemma not in LINKING and words.is_adverb(word)
    if manner and (base is not None or (degree == "as" and "as" in chart.low[at + 1 :])):
        price = 0  # "faster than", "as loudly as he could": how something is done
    elif price > 8:
        return
    else:
        price += _place_price(chart, at, frame, objects) + (1 if low == "only" else 0)
    price = 0 if result and frame.passive else price
    if frame.lemma != "be" and ("with" in chart.low[max(0, i - 5) : i]):
        price += 2  # "with his arms folded": what the arms are
    now = objects + (frame.lemma == "be")
    end = at + 1
    following = chart.low[end]
    if following == "than" or (following == "as" and degree in ("as", "so")):
        for stop, extra, phrase in phrases(chart, end + 1, False):
            node = Adjective(word, degree, phrase, span_of(chart, i, stop))
            found.append((stop, price + extra, node, now, gap))
    if following == "as" and degree == "as" and chart.low[end + 1] in ("possible", "usual", "ever", "before"):
        found.append((end + 2, price, Adjective(word, degree, span=span_of(chart, i, end + 2)), now, gap))
    if (
        following == "as"
        and degree == "as"
        and chart.low[end + 1] in closed.SUBJECT_PRONOUNS
        and chart.low[end + 2] in _ABLE
    ):
        found.append((end + 3, price, Mark("adverb", words_at(chart, i, end + 3)), now, gap))
    if following == "enough" and not degree:
        found.append((end + 1, price, Adjective(word, "enough", span=span_of(chart, i, end + 1)), now, gap))
    late = 1 if following == "enough" or (following == "as" and degree in ("as", "so")) else 0
    found.append((end, price + late, Adjective(word, degree, span=span_of(chart, i, end)), now, gap))


def _is_participle(chart: Chart, at: int) -> bool:
    return any(form == "part" and dear <= 1 for _, form, dear, _ in forms_at(chart, at))


def _word_price(chart: Chart, at: int, word: str, frame: Frame) -> int:
    """How sure it is that a word is an adjective: 0 for known conditions, more for guesses, 99 for what is none."""
    linking = frame.lemma in LINKING
    ing = word.endswith("ing")
    if word in chart.lexicon.adjectives:
        if ing and frame.lemma == "be" and chart.low[at + 1] in closed.PREPOSITIONS:
            stays = any(form == "ing" and lemma in _STAYING for lemma, form, _, _ in forms_at(chart, at))
            return 3 if stays else 0  # "is living in Rome", "with her sister"
        return 1 if ing and frame.use.ing and frame.lemma != "be" else 0
    if word in words.ADJECTIVES or (word == "enough" and linking and chart.low[at + 1] != "of"):
        return 0 if linking else 1
    if word in closed.CLOSED or knows_noun(chart, word) or words.is_adverb(word):
        return 99
    if words.looks_adjective(word):
        if frame.lemma == "be" and _is_participle(chart, at):
            return 2  # a passive rather
        return 7 if ing else 1 if linking else 4
    return 3 if frame.lemma == "be" else 99


def _place_price(chart: Chart, at: int, frame: Frame, objects: int) -> int:
    """How much speaks against an adjective here: the verb, and what follows."""
    price = 0
    linking = frame.lemma in LINKING
    if not linking and not frame.use.adjective:
        price += 2 if objects else 3
    following = chart.low[at + 1]
    if objects and following == "of" and not linking:
        price += 1  # "drops a bag | full of money"
    if (following == "by" or (frame.lemma in ("have", "get") and objects)) and _is_participle(chart, at):
        price += 2  # a passive rather: wounded by Luna, has Luna arrested
    if not linking and at + 1 < chart.count and chart.kind[at + 1] == WORD and following not in closed.CLOSED:
        price += 2 if knows_noun(chart, following) and not words.is_adverb(following) else 0
    return price


def is_goal(chart: Chart, i: int) -> bool:
    """ "Drives *to work* every day": where somebody goes, rather than what for."""
    if chart.low[i] != "to" or chart.low[i + 1] not in closed.BARE_GOALS:
        return False
    after = i + 2
    if (
        after < chart.count
        and chart.kind[after] == WORD
        and chart.low[after] in closed.PREPOSITIONS - {"with", "by", "in", "after"}
        and not time_at(chart, after)
    ):
        return False  # "came to work on the car"
    beside = words.is_adverb(chart.low[i - 1]) or chart.low[i - 1] in closed.PARTICLES
    before = (i - 1, i - 2) if beside else (i - 1, *_before_object(chart, i))
    return any(lemma in closed.GOING for at in before if at >= 0 for lemma, _, _, _ in forms_at(chart, at))


def _before_object(chart: Chart, i: int) -> tuple[int, ...]:
    """Where the verb of "took *the bus* to work", "took *Ben* to work" may stand: before the noun or name that ends at a token."""
    if not (chart.cap[i - 1] or knows_noun(chart, chart.low[i - 1])):
        return ()
    at = next((at for at in range(i - 2, max(i - 5, -1), -1) if chart.low[at] in closed.DETERMINERS), i - 1)
    return (at - 1,)


def is_numbered(chart: Chart, i: int) -> bool:
    """ "The key to *number seven*": a number of a house or a room, and nothing that anybody does."""
    return chart.low[i] == "number" and number_at(chart, i + 1)[1] > i + 1
