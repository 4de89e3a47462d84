"""What a bare number counts: "gives two to a child", "six are sheep", "she ate one". Floor 3.

In: a phrase that is no more than a number, and the discourse. Out: the phrase with the noun of what was counted last; of those who *are* so, and of fewer than
there were, a part of them ("four are red, three are green").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.story.meaning import Figure, SlotDef, Term

if TYPE_CHECKING:
    from chekhov.story.discourse import Discourse

_BACK = 5  # so many sentences are looked back
_BARE = frozenset(("", "one", "more", "group", "thing", "person"))


def of_what(discourse: Discourse, phrase: t.Noun, role: str) -> t.Noun:
    """A bare number with the noun of what it counts; any other phrase as it is."""
    other = phrase.possessor or phrase.of or phrase.partitive or phrase.apposition or phrase.relatives or phrase.but
    if phrase.number is None or phrase.noun or phrase.determiner or phrase.adjectives or other or discourse.asking:
        return phrase
    whole = next(_wholes(discourse), None)
    if whole is None:
        return phrase
    if role == "subject" and whole.number is not None and whole.number > phrase.number:
        several = t.Noun("the", whole.noun, plural=True, number=whole.number, span=phrase.span)
        return replace(phrase, partitive=several)
    return replace(phrase, noun=whole.noun, plural=phrase.number > 1)


def one_of_what(discourse: Discourse, phrase: t.Pronoun, role: str) -> t.Noun | None:
    """ "She ate one", "one was called Holt": one of what was counted last; None where nothing was."""
    whole = next(_wholes(discourse), None) if phrase.word == "one" and role in ("object", "subject") else None
    if whole is None or discourse.asking or phrase.relatives:
        return None
    if role == "subject":
        if not any(mention.terms == (whole.id,) for mentions in discourse.history[-2:] for mention in mentions):
            return None
        several = t.Noun("the", whole.noun, plural=True, number=whole.number, span=phrase.span)
        return t.Noun("one", "", partitive=several, span=phrase.span)
    return t.Noun("one", whole.noun, number=1, span=phrase.span)


def some_of_what(discourse: Discourse, phrase: t.Pronoun, want: SlotDef | None, role: str) -> t.Noun | None:
    """ "Tom buys bread. He gives her some", "goes to fetch some": of what was told of last that one has some of, else of whatever it is; "some wake up":
    of those who were."""
    if phrase.word != "some" or discourse.asking or phrase.relatives:
        return None
    if role == "subject":
        return t.Noun("some", "", plural=True, partitive=t.Pronoun("they", span=phrase.span), span=phrase.span)
    for mentions in (discourse.here, *reversed(discourse.history[-_BACK:])):
        for mention in reversed(mentions):
            figure = discourse.cast[mention.terms[0]] if isinstance(mention.terms[0], int) else None
            if figure is None or not figure.noun or not _comes_in_some(discourse, figure):
                continue
            if want is None or discourse.definitions.fits(figure.kinds, want.kinds):
                return t.Noun("some", figure.noun, plural=figure.plural, span=phrase.span)
    return t.Noun("some", "stuff", span=phrase.span)


def _comes_in_some(discourse: Discourse, figure: Figure) -> bool:
    """Things of which there are several, or a substance."""
    kinds = discourse.definitions.kinds
    several = figure.plural and not kinds.any_has_role(figure.kinds, "being")
    return several or kinds.any_has_role(figure.kinds, "substance") or kinds.any_has_role(figure.kinds, "money")


def _wholes(discourse: Discourse) -> Iterator[Figure]:
    """What was told by its number lately, the last first: the whole rather than a part of it."""
    for mentions in (discourse.here, *reversed(discourse.history[-_BACK:])):
        for mention in reversed(mentions):
            group = mention.terms[0]
            figure = discourse.cast[group] if len(mention.terms) == 1 and isinstance(group, int) else None
            while figure is not None and figure.part_of is not None:
                figure = discourse.cast[figure.part_of]
            if figure is not None and figure.number and figure.group and figure.noun not in _BARE:
                yield figure


def is_counted(discourse: Discourse, phrase: t.Noun, possessive: bool) -> bool:
    """ "Twelve bars of gold", "a bar of gold": so many of what one has by the piece, and nobody's kin or office."""
    known = discourse.definitions.relation_nouns.get(phrase.noun)
    so_many = (phrase.number or 0) > 1 and phrase.plural and not phrase.determiner
    return so_many and not possessive and known is None and not discourse.asking


def of_so_many(discourse: Discourse, phrase: t.Noun, owner: Term, possessive: bool) -> int | None:
    """ "Takes two bars of gold", of the twelve that were told of: a part of these. None where it is no such number, or there are not so many."""
    known = discourse.owned.get((owner, " ".join((*phrase.adjectives, phrase.noun))))
    whole = discourse.cast[known] if isinstance(known, int) else None
    one = phrase.determiner in ("a", "one", "another") and not possessive and not discourse.asking
    if whole is None or not whole.group or not whole.number or not (one or is_counted(discourse, phrase, possessive)):
        return None
    number = phrase.number or 1
    if number >= whole.number or phrase.noun in discourse.definitions.relation_nouns:
        return None
    said = discourse.cast[owner].label if isinstance(owner, int) else "them"
    words = w.plural(phrase.noun) if number > 1 else phrase.noun
    label = f"{number if number > 1 else 'the'} {words} of {said}"
    figure = discourse.add(label, phrase.span, None, noun=phrase.noun, group=number > 1)
    part = discourse.cast[figure]
    part.part_of, part.plural, part.number = whole.id, number > 1, phrase.number
    return figure
