"""Rows of noun phrases: how much speaks against taking what commas and *and* join for one row.

In: a :class:`Chart`, the token behind the first phrase, the phrases. Out: a price.
"""

from __future__ import annotations

from collections.abc import Sequence

from chekhov.language import words
from chekhov.language.chart import Chart, forms_at, knows_noun
from chekhov.language.closed import ORDINALS
from chekhov.language.tree import Clause, Name, Noun, NounPhrase, Pronoun, names_somebody


def doubt_of_row(chart: Chart, end: int, phrase: NounPhrase, rest: Sequence[NounPhrase]) -> int:
    """How much speaks against a row of a phrase and the ``rest``; ``end``: the token behind the first."""
    comma, alone = chart.low[end] == ",", len(rest) == 1
    doubt = 4 if _bare_of_many(phrase) and all(_is_counted(item) for item in rest) else 0
    doubt += 5 if _tells_number(phrase, rest) else 0
    doubt += 2 if _has(phrase) and isinstance(rest[-1], Noun) and rest[-1].determiner == "no" else 0
    doubt += 5 if _says_who(phrase, *rest) or _is_who_each_is(phrase, *rest) or _brings_in(chart, phrase, *rest) else 0
    doubt += (
        2 if isinstance(phrase, (Noun, Pronoun)) and phrase.to is not None else 0
    )  # "in time to save Lena | and Ben"
    doubt += 3 if _is_doing(chart, rest[-1]) and not _is_doing(chart, phrase) else 0
    doubt += 2 if comma and _holds(phrase) else 0
    doubt += _does_more(chart, end + 1, rest[0])
    doubt += 5 if any(map(_is_subject, rest)) and not isinstance(phrase, (Name, Pronoun)) else 0
    doubt += 5 if (isinstance(phrase, Name) or _picks_one(phrase)) and any(map(_picks_one, rest)) else 0
    doubt += 5 if comma and alone and isinstance(rest[0], Pronoun) else 0
    doubt += 2 if comma and alone and _is_counted(phrase) and isinstance(rest[0], Name) else 0  # "a car, and Ada"
    doubt += 5 if _is_deed(chart, end + 1, rest[0]) and (isinstance(phrase, Pronoun) or _is_past(chart, end + 1)) else 0
    return doubt


def _has(phrase: NounPhrase) -> bool:
    """ "A miller who had three daughters | and no wife": whom he does not have either."""
    inner = phrase.relatives[-1].clause if isinstance(phrase, (Noun, Name)) and phrase.relatives else None
    return isinstance(inner, Clause) and inner.verb == "have"


def _holds(phrase: NounPhrase) -> bool:
    """ "A tin *containing* a box, | a photograph and a ring": all of them are in it."""
    told = phrase.relatives[-1] if isinstance(phrase, Noun) and phrase.relatives else None
    inner = told.clause if told is not None and not told.comma else None
    return isinstance(inner, Clause) and inner.verb in ("contain", "include", "list")


def _is_deed(chart: Chart, i: int, phrase: NounPhrase) -> bool:
    """ "I thank her and *promise* ...": a verb rather than a noun without any article."""
    bare = isinstance(phrase, Noun) and not (
        phrase.determiner or phrase.possessor or phrase.plural or phrase.adjectives
    )
    return bare and any(True for _ in forms_at(chart, i))


def _does_more(chart: Chart, i: int, phrase: NounPhrase) -> int:
    """ "Sleeping in hollow trees and *eating snow*", "lived in a hut and *sold fish*": done to something, rather than a thing of that sort."""
    if not isinstance(phrase, Noun) or phrase.determiner or phrase.possessor or phrase.number:
        return 0
    word = chart.low[i]
    if word in (phrase.noun, *phrase.adjectives[1:]):
        return 0
    forms = {form for _, form, price, _ in forms_at(chart, i) if price <= 1}
    like = word in words.ADJECTIVES or word in chart.lexicon.adjectives
    return 3 if "ing" in forms and not like else 1 if "past" in forms else 0


def _is_past(chart: Chart, i: int) -> bool:
    """ "Opened the drawer and *read* all of her letters": nothing that anybody knows as a noun."""
    return not knows_noun(chart, chart.low[i]) and any(form in ("past", "s") for _, form, _, _ in forms_at(chart, i))


def _is_doing(chart: Chart, phrase: NounPhrase) -> bool:
    """The *crying* in "sat on a chair and crying": hardly a thing beside the chair."""
    if not isinstance(phrase, Noun) or not phrase.noun.endswith("ing") or phrase.determiner or phrase.possessor:
        return False
    forms = () if knows_noun(chart, phrase.noun) else words.verb_forms(phrase.noun)
    return any(form == "ing" and lemma in words.ENGLISH_VERBS for lemma, form in forms)


def _tells_number(phrase: NounPhrase, rest: Sequence[NounPhrase]) -> bool:
    """ "Three sons, Gerold, Anselm and little Till": three in all; "two sons, Berin and Corl, and a daughter": three in all as well; "her sons, Jory and
    Perran": two."""
    if not isinstance(phrase, Noun) or not phrase.plural or (phrase.number or 0) > len(rest):
        return False
    if phrase.number is None:
        counted = phrase.possessor is not None or phrase.noun in _AS_MANY
        return counted and len(rest) > 1 and all(map(names_somebody, rest))
    named, more = rest[: phrase.number], rest[phrase.number :]
    return all(map(names_somebody, named)) and (not more or isinstance(more[0], Noun))


_AS_MANY = frozenset(
    "child kid twin triplet son daughter brother sister sibling".split()
)  # "has twins, Georg and Gisela"


def _says_who(*items: NounPhrase) -> bool:
    """ "Nils, a young driver, and Ada", "Nils, a driver, and Ada, a hacker": the driver is Nils ("Nils, a driver, and Ada" may be three)."""
    return any(
        isinstance(one, Name)
        and one.apposition is None
        and isinstance(more, Noun)
        and more.determiner == "a"
        and not more.plural
        and isinstance(last, Name)
        and bool(more.adjectives or more.relatives or more.of or last.apposition)
        for one, more, last in zip(items, items[1:], items[2:], strict=False)
    )


def _is_who_each_is(*items: NounPhrase) -> bool:
    """ "A brother, Tom, and a sister, Eva", "the navigator, Brand, and a cook, Tim": two in all."""
    return any(
        isinstance(one, Noun)
        and isinstance(more, Noun)
        and one.determiner in ("a", "the")
        and more.determiner == "a"
        and one.apposition is None
        and isinstance(name, Name)
        and name.apposition is None
        and isinstance(more.apposition, Name)
        for one, name, more in zip(items, items[1:], items[2:], strict=False)
    )


def _brings_in(chart: Chart, *items: NounPhrase) -> bool:
    """ "His nephew, Behzad, and a guide": two in all, where a comma closes the name ("his nephew, Behzad and a guide" are three)."""
    return (
        len(items) == 3
        and isinstance(items[0], Noun)
        and not (items[0].plural or items[0].relatives or items[0].apposition)
        and (items[0].determiner in ("a", "the") or items[0].possessor is not None)
        and _is_called(items[1])
        and (_is_counted(items[2]) or (isinstance(items[2], Noun) and isinstance(items[2].possessor, Pronoun)))
        and items[1].span.end in chart.ends
        and chart.low[chart.ends.index(items[1].span.end) + 1] == ","
    )


def _is_called(phrase: NounPhrase) -> bool:
    """A name, or a name with what somebody is like before it ("old Marta")."""
    if isinstance(phrase, Noun):
        return phrase.noun[:1].isupper() and not (phrase.determiner or phrase.possessor or phrase.plural)
    return isinstance(phrase, Name) and phrase.apposition is None


def is_definite(phrase: NounPhrase) -> bool:
    """A plain noun with an article or an owner, or a name: what rows are made of."""
    if isinstance(phrase, Noun):
        known = phrase.determiner in ("the", "a") or phrase.possessor is not None
        return known and not phrase.relatives and phrase.apposition is None
    return isinstance(phrase, Name) and not phrase.relatives


def _picks_one(phrase: NounPhrase) -> bool:
    """ "The eldest was called Ada, *the second Brun* and the youngest Carl": whoever is the second is called so."""
    if not isinstance(phrase, Noun) or phrase.plural or not phrase.noun[:1].isupper() or phrase.of or phrase.apposition:
        return False
    picked = len(phrase.adjectives) == 1 and is_rank(phrase.adjectives[0])
    return phrase.determiner == "the other" or (phrase.determiner == "the" and picked)


def is_rank(word: str) -> bool:
    """The second, the youngest: which one of several."""
    return word in ORDINALS or (word.endswith("est") and len(word) > len("west"))


def _is_subject(phrase: NounPhrase) -> bool:
    return isinstance(phrase, Pronoun) and phrase.word in ("I", "he", "she", "we", "they")


def _bare_of_many(phrase: NounPhrase) -> bool:
    """Whether a list that goes on with ``a`` or ``the`` hardly begins with this: "£500 in *cash*, a ring and a will"."""
    return (
        isinstance(phrase, Noun)
        and not (phrase.determiner or phrase.plural or phrase.possessor or phrase.relatives)
        and phrase.number is None
        and phrase.noun[:1].islower()
    )


def _is_counted(phrase: NounPhrase) -> bool:
    return isinstance(phrase, Noun) and phrase.determiner in ("a", "the") and not phrase.plural
