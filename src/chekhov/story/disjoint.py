"""Whom a pronoun cannot mean because the same clause names them: "he throws himself at the abbot's feet" is not the abbot. Floor 3.

In: a clause whose subject is a pronoun, and the discourse. Out: the figures that the clause names behind it, by a name or a noun. (Principle C of Chomsky 1981: a
name is bound by nothing before it in its clause, nor in what is said or meant there.)
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from chekhov.language import tree as t

if TYPE_CHECKING:
    from chekhov.story.discourse import Discourse

_IS = frozenset(("be", "become", "remain", "call", "name"))
_DEEP = 4


def named_beside(discourse: Discourse, clause: t.Clause) -> frozenset[int]:
    """The figures that a clause names behind its subject."""
    if clause.verb in _IS or not isinstance(clause.subject, t.Pronoun):
        return frozenset()
    return frozenset(_named(discourse, clause, 0))


def named_behind(discourse: Discourse, clause: t.Clause) -> frozenset[int]:
    """The figures that what hangs on a clause names behind its subject: "she lied because Ann was afraid" is not Ann."""
    found = _named_in_links(discourse, clause, 0) if isinstance(clause.subject, t.Pronoun) else ()
    return frozenset(found)


def _named(discourse: Discourse, clause: t.Clause, deep: int) -> Iterator[int]:
    for part in clause.complements:
        match part:
            case t.Object(phrase=phrase) | t.Prep(phrase=phrase) if getattr(part, "word", "") not in ("as", "like"):
                yield from _meant(discourse, phrase)
                for relative in getattr(phrase, "relatives", ()) if deep < _DEEP else ():
                    if isinstance(relative.clause, t.Clause):
                        yield from _named_within(discourse, relative.clause, deep)
            case t.That(statement=t.Clause() as inner) | t.To(statement=t.Clause() as inner) if deep < _DEEP:
                yield from _named_within(discourse, inner, deep)
    yield from _named_in_links(discourse, clause, deep)


def _named_in_links(discourse: Discourse, clause: t.Clause, deep: int) -> Iterator[int]:
    for link in clause.links if deep < _DEEP else ():  # "he takes it to the kitchen, where Emil is": not Emil
        if isinstance(link.statement, t.Clause) and link.span.start > clause.verb_span.start:
            yield from _named_within(discourse, link.statement, deep)


def _named_within(discourse: Discourse, inner: t.Clause, deep: int) -> Iterator[int]:
    if inner.subject is not None:
        yield from _meant(discourse, inner.subject)
    yield from _named(discourse, inner, deep + 1)


def _meant(discourse: Discourse, phrase: t.NounPhrase) -> Iterator[int]:
    """Who a phrase surely means, and whose it says somebody or something is."""
    match phrase:
        case t.Name(text=text):
            known = discourse.names.get(text)
            bearers = [known] if known is not None else discourse.parts.get(text, [])
            if len(bearers) == 1:
                yield bearers[0]
        case t.Group(items=items):
            for item in items:
                yield from _meant(discourse, item)
        case t.Noun():
            for whose in (phrase.possessor, phrase.of):
                if isinstance(whose, (t.Name, t.Noun)):
                    yield from _meant(discourse, whose)
            if phrase.determiner == "the" and not (phrase.possessor or phrase.of or phrase.plural or phrase.adjectives):
                own = discourse.nouns.get(phrase.noun, [])
                named = own or [one for one in discourse.scene_figures if phrase.noun in discourse.cast[one].kinds]
                if len(named) == 1:
                    yield named[0]
