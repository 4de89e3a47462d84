"""Bare noun phrases among the complements of a verb: its object, its second object, what somebody is.

In: a :class:`Chart`, a token, the verb, the noun phrases before it, the open gap. Out: :data:`Found` items with what speaks against each as its price.
"""

from __future__ import annotations

from collections.abc import Iterator

from chekhov.language import closed
from chekhov.language.chart import Chart, knows_noun, span_of
from chekhov.language.neighbours import behind_noun, inside_preposition, is_subject_form, may_go_on, right_behind
from chekhov.language.phrases import phrases
from chekhov.language.predicates import Found, Frame
from chekhov.language.secondobject import NAMING, is_given, is_hers, is_made, is_state, is_stuff
from chekhov.language.timephrases import time_at
from chekhov.language.tokens import MARK, WORD
from chekhov.language.tree import Group, Name, Noun, NounPhrase, Object, Pronoun
from chekhov.language.verbgroups import REFLEXIVES

LASTING = frozenset("spend take last need pass waste lose cost have give want await require".split())
"""Verbs whose object may be a time: "spends two days"."""


def objects_at(chart: Chart, i: int, frame: Frame, objects: int, gap: int) -> Iterator[Found]:
    """Noun phrases that may stand at a token as the next object; ``objects``: so many stand before."""
    low = chart.low[i]
    if (frame.lemma == "be" and objects) or low in ("there", "to", "than"):
        return
    if low == "so" and frame.lemma == "do" and not (objects or frame.passive):
        yield i + 1, 0, Object(Pronoun("it"), span_of(chart, i, i + 1)), 1, gap  # "promises to do so"
    base = _room(chart, i, frame, objects, gap) + _apart(chart, i, frame, objects)
    base += 3 * (frame.lemma == "be" and chart.low[i - 1] == "her")  # "out of her | depth"
    if base > chart.limit:
        return
    for end, price, phrase in phrases(chart, i, objects == 0 and chart.has_of and "of" in frame.use.literals):
        if is_subject_form(phrase) and frame.lemma != "be":
            continue
        if objects == 0:
            extra = _as_first(chart, i, end, frame, phrase)
        elif base == 0 and chart.low[end] in ("to", "from"):
            extra = 2
        else:
            extra = _as_second(chart, i, frame, phrase)
        if frame.lemma in closed.INTRANSITIVE and not frame.use.two_objects:
            extra += 1
        yield end, base + price + extra, Object(phrase, span_of(chart, i, end)), objects + 1, gap


def _room(chart: Chart, i: int, frame: Frame, objects: int, gap: int) -> int:
    """How hard it is for the verb to take one more object."""
    if objects:
        return 0 if frame.use.two_objects or chart.low[i] in frame.use.results else 4
    if frame.passive:
        return 0 if frame.use.two_objects or frame.lemma in ("name", "call", "give", "offer") else 3
    return 1 if gap and not (frame.use.two_objects or frame.use.to) else 0


def _apart(chart: Chart, i: int, frame: Frame, objects: int) -> int:
    """What stands between the verb and a token that an object may begin with."""
    if i and chart.low[i - 1] == "," and chart.kind[i - 1] == MARK:
        return 6  # behind an aside: "Pratt, 46, a roofer" has one object
    new = not objects and chart.cap[i] and not frame.passive and may_go_on(chart, i - 1)
    return 2 if new and not right_behind(chart, i, frame) else 0  # leaves with his wife Helen


def _as_first(chart: Chart, i: int, end: int, frame: Frame, phrase: NounPhrase) -> int:
    """What speaks against a phrase as the first object."""
    price = 0
    lemma = frame.lemma
    if not right_behind(chart, i, frame) and _bare(phrase) and may_go_on(chart, i - 1):
        price += 4
    if chart.low[i] == "her" and lemma in NAMING and end > i + 1 and chart.cap[i + 1]:
        price += 3  # "called her Anna"
    if end > i + 1 and chart.low[end - 1] in frame.use.results:
        before = chart.low[end - 2]
        price += 3 * (
            before == "her" or (end > i + 2 and knows_noun(chart, before))
        )  # "took her captive", "her son hostage"
    if chart.low[i] == "her" and end == i + 2 and is_state(chart, i + 1):
        price += 5  # "shook her awake", "pulled her close"
    if chart.low[i] == "her" and end == i + 2 and is_made(chart, frame, phrase):
        price += 3  # "made her queen"
    if chart.low[i] == "her" and end == i + 2 and frame.use.two_objects and is_given(chart, end, phrase):
        price += 2  # "gives her water"
    if chart.low[i] == "her" and end > i + 2 and lemma in _GIVING and is_given(chart, end, _first(phrase), True):
        price += 3  # "gives her dry clothes"
    if isinstance(phrase, Pronoun) and phrase.word in REFLEXIVES and behind_noun(chart, i, frame):
        price += 2
    if isinstance(phrase, Noun) and _bare(phrase) and phrase.noun in closed.TIME_UNITS and not phrase.plural:
        price += 3  # "lasts for one | hour"
    if isinstance(phrase, Noun) and phrase.noun == "bit" and phrase.determiner == "a" and end == i + 2:
        price += 2  # "cheered up a bit": how much
    if isinstance(phrase, Noun) and time_at(chart, i) and lemma not in LASTING:
        price += 2
    if lemma == "be" and isinstance(phrase, Noun) and not phrase.determiner and not phrase.plural:
        price += phrase.possessor is None and not phrase.partitive and phrase.number is None
    if lemma in ("do", "be") and chart.low[i - 2] == "so":
        price += 3  # "and so did Luna"
    return price


_GIVING = frozenset("give hand offer lend".split())


def _first(phrase: NounPhrase) -> NounPhrase:
    return phrase.items[0] if isinstance(phrase, Group) else phrase


def _as_second(chart: Chart, i: int, frame: Frame, phrase: NounPhrase) -> int:
    """What speaks against a phrase as the second object."""
    if isinstance(phrase, Noun) and phrase.noun in frame.use.results:
        return 0  # "holds her prisoner"
    price = 0
    behind_bare = _bare(phrase) and may_go_on(chart, i - 1)
    if frame.use.two_objects and not inside_preposition(chart, i, frame):
        if behind_bare and not is_stuff(chart, i, phrase):
            price += 3  # "writes a maths test" rather than to somebody
    elif behind_bare and not right_behind(chart, i, frame):
        price += 4
    if chart.low[i - 1] == "her" and _bare(phrase) and is_hers(chart, frame, phrase):
        price += 2  # "called her mother", "told her uncle that"
    if isinstance(phrase, Pronoun) and phrase.word in REFLEXIVES:
        price += 1
    given = frame.use.two_objects and frame.lemma not in closed.CALLED_VERBS
    if given and isinstance(phrase, (Pronoun, Name)) and right_behind(chart, i, frame):
        price += 2  # "the seeds that he gave her": what is left out comes behind her
    if isinstance(phrase, Name) and frame.lemma not in closed.NAMING and _is_common(chart, i - 1):
        price += 2  # "crown his nephew Rodrik"
    return price


def _is_common(chart: Chart, i: int) -> bool:
    """Is this a common noun ("his nephew"), as it seems?"""
    return chart.kind[i] == WORD and not chart.cap[i] and chart.low[i] not in closed.CLOSED


def _bare(phrase: NounPhrase) -> bool:
    """A common noun with nothing before it: it may belong to the noun before."""
    if isinstance(phrase, Group):
        return _bare(phrase.items[0])
    return (
        isinstance(phrase, Noun)
        and not phrase.determiner
        and phrase.possessor is None
        and phrase.number is None
        and bool(phrase.noun)
    )
