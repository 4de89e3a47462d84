"""A noun behind an object: what somebody is given or called, or the rest of the object ("her | uncle", "a maths | test").

In: the :class:`Chart` and a bare noun phrase behind the first object of a verb. Out: whether it rather belongs to what stands before it.
"""

from __future__ import annotations

from chekhov.language import closed, words
from chekhov.language.chart import Chart, forms_at, knows_noun
from chekhov.language.english import ALWAYS_PLURAL, MASS_NOUNS
from chekhov.language.predicates import Frame
from chekhov.language.tokens import WORD
from chekhov.language.tree import Group, Noun, NounPhrase

NAMING = frozenset("call name make find consider declare leave get".split())
"""Verbs that say what somebody is: "called her mother" rather than "called her | mother"."""
_MAKING = frozenset("make crown appoint elect declare name proclaim".split())  # "they made her queen"


def is_hers(chart: Chart, frame: Frame, phrase: NounPhrase) -> bool:
    """Is a noun behind *her* rather hers than what she is given or told?"""
    if is_made(chart, frame, phrase):
        return False
    if frame.lemma in NAMING:
        return True
    if isinstance(phrase, Group):  # "sold her cow and her barn"
        phrase = phrase.items[0]
    if not isinstance(phrase, Noun) or phrase.plural or phrase.noun in MASS_NOUNS:
        return False
    return knows_noun(chart, phrase.noun) or knows_noun(chart, phrase.noun.rpartition(" ")[2])  # "her guinea pig"


def is_made(chart: Chart, frame: Frame, phrase: NounPhrase) -> bool:
    """Is it what somebody is made: "they made her | queen"?"""
    return frame.lemma in _MAKING and isinstance(phrase, Noun) and phrase.noun in chart.lexicon.offices


def is_state(chart: Chart, i: int) -> bool:
    """Does a word say how she is, and never what she has: "pulled her | close"?"""
    word = chart.low[i]
    return (word in chart.lexicon.adjectives or word in words.ADJECTIVES) and not knows_noun(chart, word)


def is_given(chart: Chart, end: int, phrase: NounPhrase, many: bool = False) -> bool:
    """Is a stuff behind *her* (or ``many`` of something) rather what she is given: "her | water", but "gives her water to Paul"?"""
    back = chart.low[end] in closed.PARTICLES - closed.PREPOSITIONS  # "her money back"
    deed = any(form == "base" and not dear for _, form, dear, _ in forms_at(chart, end + 1))  # "her money | to buy it"
    hers = back or chart.low[end] == "from" or (chart.low[end] == "to" and not deed)
    return (_is_some(phrase) if many else isinstance(phrase, Noun) and phrase.noun in MASS_NOUNS) and not hers


def _is_some(phrase: NounPhrase) -> bool:
    """Is it a stuff or many, of which one needs no article?"""
    return isinstance(phrase, Noun) and (phrase.noun in MASS_NOUNS or _is_many(phrase))


def _is_many(phrase: Noun) -> bool:
    return phrase.plural or phrase.noun in ALWAYS_PLURAL or phrase.noun == "clothes"


def is_stuff(chart: Chart, i: int, phrase: NounPhrase) -> bool:
    """May a bare noun be what somebody is given, rather than the rest of "a maths | test"? Not behind *a* or *her* and a noun that nothing knows,
    nor behind an adjective."""
    first = i - 1
    while first > 0 and chart.kind[first] == WORD and chart.low[first] not in closed.CLOSED:
        first -= 1
    if chart.low[first] in closed.POSSESSIVES:
        return isinstance(phrase, Group) or _is_some(phrase)  # "gave his sister | water", but "her guinea pig"
    if chart.low[first] not in ("a", "an"):
        return True
    known = isinstance(phrase, Group) or (
        isinstance(phrase, Noun) and (phrase.plural or knows_noun(chart, phrase.noun))
    )
    before = chart.low[i - 1]
    if before in words.ADJECTIVES or before in chart.lexicon.adjectives or before in MASS_NOUNS:
        return False  # "a red | bicycle", "a gold | chain"
    return known and knows_noun(chart, before)
