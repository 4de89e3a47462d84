"""Whom a relative clause is about that stands behind several nouns: "the barn of a farmer whom he had cheated", "the voice of the man to whom ...". Floor 3.

In: a clause tree and the definitions. Out: the same tree, with *who* behind somebody and *which* behind no person.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from chekhov.language import tree as t
from chekhov.language.gaps import find_gap

if TYPE_CHECKING:
    from chekhov.story.definitions import Definitions


def nearest(clause: t.Clause, definitions: Definitions) -> t.Clause:
    """The clause, each relative clause with the noun that it can be about."""
    subject = _own(clause.subject, definitions) if clause.subject is not None else None
    parts = tuple(
        replace(part, phrase=_own(part.phrase, definitions)) if isinstance(part, (t.Object, t.Prep)) else part
        for part in clause.complements
    )
    same = subject == clause.subject and parts == clause.complements
    return clause if same else replace(clause, subject=subject, complements=parts)


def _own(phrase: t.NounPhrase, definitions: Definitions) -> t.NounPhrase:
    """A noun without the relative clauses that are rather about the noun behind its *of*."""
    if not isinstance(phrase, t.Noun) or not phrase.relatives or not isinstance(phrase.of, (t.Noun, t.Name)):
        return phrase
    inner = tuple(one for one in phrase.relatives if _is_of_inner(phrase, phrase.of, one, definitions))
    if not inner:
        return phrase
    of = _own(replace(phrase.of, relatives=(*phrase.of.relatives, *inner)), definitions)
    return replace(phrase, of=of, relatives=tuple(one for one in phrase.relatives if one not in inner))


def _is_of_inner(outer: t.Noun, inner: t.Noun | t.Name, relative: t.Relative, definitions: Definitions) -> bool:
    gap, _, _ = find_gap(relative.clause)
    if gap is None or gap.word not in ("who", "which"):
        return False
    apart = _may_be_somebody(outer, definitions), _may_be_somebody(inner, definitions)
    return apart == ((False, True) if gap.word == "who" else (True, False))


def _may_be_somebody(phrase: t.Noun | t.Name, definitions: Definitions) -> bool:
    """Is this a being, or nothing that is known to be anything else?"""
    if isinstance(phrase, t.Name) or phrase.noun in definitions.relation_nouns:
        return True
    kinds = definitions.kinds
    known = kinds.canonical(phrase.noun) is not None
    return not known or kinds.has_role(phrase.noun, "being") or kinds.has_role(phrase.noun, "group")
