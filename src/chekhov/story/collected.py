"""So many together under one noun: "a pair of shoes", "a gang of thieves", "a pile of letters". Floor 3.

In: a noun phrase with *of* and the discourse. Out: the group that it means, which "the shoes" and "the pair" both return to; None where the noun is no such
noun ("a box of matches" is a box, and "the mother of the children" a mother).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from chekhov.language import tree as t
from chekhov.story import naming

if TYPE_CHECKING:
    from chekhov.story.discourse import Discourse

_HOW_MANY = {"pair": 2, "couple": 2, "trio": 3}


def collected(discourse: Discourse, phrase: t.Noun) -> int | None:
    """The group that a noun for so many together means: a new one, or with *the* the last that went by these words."""
    many, kinds = phrase.of, discourse.definitions.kinds
    bare = isinstance(many, t.Noun) and many.plural and not (many.determiner or many.possessor or many.of)
    if phrase.plural or not isinstance(many, t.Noun) or not bare or not is_collection(discourse, phrase.noun):
        return None
    if many.number is not None and not kinds.has_role(phrase.noun, "group"):
        return None  # "a box of twelve" has them in it
    alike = [one for one in discourse.nouns.get(many.noun, ()) if discourse.cast[one].noun == phrase.noun]
    if discourse.asking or phrase.determiner in ("the", "this", "that"):
        if alike or discourse.asking:
            return alike[-1] if alike else None
    label = naming.wording(t.Noun("the", phrase.noun, phrase.adjectives, of=many))
    figure = discourse.add(label, phrase.span, None, noun=phrase.noun, group=True)
    one = discourse.cast[figure]
    one.pronoun, one.number = "they", many.number or _HOW_MANY.get(phrase.noun)
    if many.noun:  # "a crew of four" does not say four what
        one.kinds[:] = [kinds.canonical(many.noun) or many.noun]
        for noun in dict.fromkeys((many.noun, many.noun.rpartition(" ")[2])):  # "glass slippers", and "the slippers"
            discourse.nouns.setdefault(noun, []).append(figure)
    return figure


def is_collection(discourse: Discourse, noun: str) -> bool:
    """Is it a noun for so many together?"""
    kinds = discourse.definitions.kinds
    return kinds.has_role(noun, "group") or kinds.has_role(noun, "collection")
