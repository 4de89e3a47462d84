"""Relative clauses behind two nouns: "the son of the man who bought the mill". Floor 3.

In: a clause tree. Out: the same, where *who* tells of the nearer of the two, if that is somebody. (English readers attach such a clause rather low: Cuetos and
Mitchell 1988.)
"""

from __future__ import annotations

from dataclasses import replace

from chekhov.language import tree as t
from chekhov.story.bare import is_bare
from chekhov.story.definitions import Definitions


def lowered(definitions: Definitions, clause: t.Clause) -> t.Clause:
    """A clause whose nouns have their relative clauses where they belong."""
    phrases = () if is_bare(clause) else (clause.subject, *(getattr(one, "phrase", None) for one in clause.complements))
    if not any(map(_is_double, phrases)):
        return clause
    parts = tuple(
        replace(part, phrase=_lower(definitions, part.phrase)) if isinstance(part, (t.Object, t.Prep)) else part
        for part in clause.complements
    )
    subject = clause.subject if clause.subject is None else _lower(definitions, clause.subject)
    return replace(clause, subject=subject, complements=parts)


def _is_double(phrase: object) -> bool:
    return isinstance(phrase, t.Noun) and isinstance(phrase.of, t.Noun) and bool(phrase.relatives)


def _lower(definitions: Definitions, phrase: t.NounPhrase) -> t.NounPhrase:
    if not isinstance(phrase, t.Noun) or not isinstance(phrase.of, t.Noun):
        return phrase
    near = phrase.of
    if near.plural or near.relatives or near.determiner not in ("a", "the") or not _is_somebody(definitions, near):
        return phrase
    theirs = tuple(one for one in phrase.relatives if not one.comma and _is_of_who(one.clause))
    if not theirs:
        return phrase
    rest = tuple(one for one in phrase.relatives if one not in theirs)
    return replace(phrase, of=replace(near, relatives=theirs), relatives=rest)


def _is_somebody(definitions: Definitions, noun: t.Noun) -> bool:
    return definitions.kinds.has_role(noun.noun, "person")


def _is_of_who(statement: t.Statement) -> bool:
    return isinstance(statement, t.Clause) and isinstance(statement.subject, t.Gap) and statement.subject.word == "who"
