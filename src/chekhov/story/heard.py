"""The words in which a sentence tells what happens: all of them, and those of each verb. Floor 3.

In: a sentence that has been read, and the span of a clause of it. Out: :class:`Heard`, by which `Wording` says an event in the words of the writer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from chekhov.language import closed
from chekhov.language import tree as t
from chekhov.source import Span

if TYPE_CHECKING:
    from chekhov.story.scenes import SentenceItem

_WORD = re.compile(r"[\w'’-]+")
_CLAUSAL = (t.To, t.Bare, t.Ing, t.That, t.Wh)


class Heard(frozenset[str]):
    """The words of a sentence in lower case, with the dictionary forms of its verbs. ``own``: of each verb, the words of its own clause without the
    clauses in it ("stayed behind", of "stayed behind when the girls went up"). ``earlier``: the verbs that are only told as before all else ("had been");
    ``told_earlier``: the same within what somebody says or thinks. ``where``: the prepositions with the nouns behind them."""

    own: Mapping[str, frozenset[str]]
    earlier: frozenset[str]
    told_earlier: frozenset[str]
    where: frozenset[tuple[str, str]]

    def __new__(
        cls,
        words: Iterable[str] = (),
        own: Mapping[str, frozenset[str]] | None = None,
        earlier: frozenset[str] = frozenset(),
        told_earlier: frozenset[str] = frozenset(),
        where: frozenset[tuple[str, str]] = frozenset(),
    ) -> Heard:
        made = super().__new__(cls, words)
        made.own, made.earlier, made.told_earlier, made.where = own or {}, earlier, told_earlier, where
        return made

    def inside(self) -> Heard:
        """The same for what is said or thought in the clause."""
        return Heard(self, self.own, self.told_earlier, self.told_earlier, self.where)

    def as_early_as(self, other: Heard) -> Heard:
        """The same words, with what the others tell as before."""
        return Heard(self, self.own, other.earlier, other.told_earlier, self.where)

    def beside(self, verb: str) -> frozenset[str]:
        """The words that may belong to a verb (in its dictionary form)."""
        return self.own.get(verb, self)


def heard_in(item: SentenceItem) -> Heard:
    """The words of a sentence."""
    own: dict[str, frozenset[str]] = {}
    where: set[tuple[str, str]] = set()
    for clause in _clauses(item):
        where.update(_where(clause))
        beside = frozenset(_own_words(item, clause)) - _had(clause)
        own[clause.verb] = own.get(clause.verb, frozenset()) | beside
    return Heard((*_WORD.findall(item.line.text.lower()), *own), own, where=frozenset(where))


def _where(clause: t.Clause) -> Iterator[tuple[str, str]]:
    """The prepositions of a clause, each with the noun or name behind it."""
    for part in clause.complements:
        match part:
            case t.Prep(word=word, phrase=t.Noun(noun=named)) | t.Prep(word=word, phrase=t.Name(text=named)) if named:
                yield word, named.lower()


def heard_at(item: SentenceItem, span: Span, whole: Heard) -> Heard:
    """Of the words of a sentence (``whole``), those of the clause at a span; all, if nothing stands there."""
    text = _between(item, span.start, span.end)
    if not text.strip():
        return whole
    clauses = [clause for clause in _clauses(item) if span.start <= clause.verb_span.start < span.end]
    inner = [one for one in clauses if any(_stands_in(one, other) for other in clauses)]
    outer = [one for one in clauses if one not in inner]
    verbs = (clause.verb for clause in clauses)
    before, told_before = _only_earlier(outer), _only_earlier(inner or outer)
    return Heard((*_WORD.findall(text), *verbs), whole.own, before, told_before, whole.where)


def _had(clause: t.Clause) -> frozenset[str]:
    """The words that only look as if they told where to: "carries her on its *back*"."""
    phrases = (getattr(part, "phrase", None) for part in clause.complements)
    nouns = (one for one in phrases if isinstance(one, t.Noun) and (one.possessor or one.determiner))
    return frozenset(one.noun for one in nouns) & closed.PARTICLES


def _stands_in(clause: t.Clause, other: t.Clause) -> bool:
    """Is a clause within a content of the other?"""
    spans = (part.span for part in other.complements if isinstance(part, _CLAUSAL))
    return any(span.start <= clause.verb_span.start < span.end for span in spans)


def _only_earlier(clauses: list[t.Clause]) -> frozenset[str]:
    """The verbs that stand in no other tense than the past perfect: "said that she had been ill"."""
    finite = [one for one in clauses if one.tense in ("past", "present", "future")]
    before = {one.verb for one in finite if one.perfect and one.tense == "past" and not one.modal}
    return frozenset(before.difference(one.verb for one in finite if not (one.perfect and one.tense == "past")))


def _between(item: SentenceItem, start: int, end: int) -> str:
    first = item.line.span.start
    return item.line.text[start - first : end - first].lower() if start >= first else ""


def _own_words(item: SentenceItem, clause: t.Clause) -> Iterator[str]:
    at = clause.span.start
    for inner in sorted(_inner_spans(clause)):
        yield from _WORD.findall(_between(item, at, inner.start))
        at = max(at, inner.end)
    yield from _WORD.findall(_between(item, at, clause.span.end))


def _inner_spans(clause: t.Clause) -> Iterator[Span]:
    yield from (link.span for link in clause.links)
    yield from (part.span for part in clause.complements if isinstance(part, _CLAUSAL))
    yield from (relative.span for relative in _relatives(clause))


def _relatives(clause: t.Clause) -> Iterator[t.Relative]:
    phrases = (clause.subject, *(getattr(part, "phrase", None) for part in clause.complements))
    for phrase in phrases:
        for one in phrase.items if isinstance(phrase, t.Group) else (phrase,):
            yield from getattr(one, "relatives", ())


def _clauses(item: SentenceItem) -> list[t.Clause]:
    """All clauses of a sentence, at any depth."""
    found: list[t.Clause] = []
    waiting: list[object] = [reading.tree.body for reading in item.readings[:1] if reading.tree is not None]
    while waiting:
        node = waiting.pop(0)
        if isinstance(node, t.Compound):
            waiting.extend(node.items)
        elif isinstance(node, t.Question):
            waiting.append(node.statement)
        elif isinstance(node, t.Clause):
            found.append(node)
            waiting.extend(link.statement for link in node.links)
            waiting.extend(part.statement for part in node.complements if isinstance(part, (*_CLAUSAL, t.Quote)))
            waiting.extend(relative.clause for relative in _relatives(node))
    return found
