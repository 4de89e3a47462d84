"""The words in which a sentence tells what happens: all of them, and those of each verb. Floor 3.

In: a sentence that has been read, and the span of a clause of it. Out: :class:`Heard`, by which `Wording` says an event in the words of the writer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from chekhov.language import tree as t
from chekhov.source import Span

if TYPE_CHECKING:
    from chekhov.story.scenes import SentenceItem

_WORD = re.compile(r"[\w'’-]+")
_CLAUSAL = (t.To, t.Bare, t.Ing, t.That, t.Wh)


class Heard(frozenset[str]):
    """The words of a sentence in lower case, with the dictionary forms of its verbs. ``own``: of each verb, the words of its own clause without the
    clauses in it ("stayed behind", of "stayed behind when the girls went up"). ``earlier``: the verbs that are only told as before all else ("had been")."""

    own: Mapping[str, frozenset[str]]
    earlier: frozenset[str]

    def __new__(
        cls,
        words: Iterable[str] = (),
        own: Mapping[str, frozenset[str]] | None = None,
        earlier: frozenset[str] = frozenset(),
    ) -> Heard:
        made = super().__new__(cls, words)
        made.own, made.earlier = own or {}, earlier
        return made

    def beside(self, verb: str) -> frozenset[str]:
        """The words that may belong to a verb (in its dictionary form)."""
        return self.own.get(verb, self)


def heard_in(item: SentenceItem) -> Heard:
    """The words of a sentence."""
    own: dict[str, frozenset[str]] = {}
    for clause in _clauses(item):
        beside = frozenset(_own_words(item, clause))
        own[clause.verb] = own.get(clause.verb, frozenset()) | beside
    return Heard((*_WORD.findall(item.line.text.lower()), *own), own)


def heard_at(item: SentenceItem, span: Span, whole: Heard) -> Heard:
    """Of the words of a sentence (``whole``), those of the clause at a span; all, if nothing stands there."""
    text = _between(item, span.start, span.end)
    if not text.strip():
        return whole
    clauses = [clause for clause in _clauses(item) if span.start <= clause.verb_span.start < span.end]
    return Heard((*_WORD.findall(text), *(clause.verb for clause in clauses)), whole.own, _only_earlier(clauses))


def _only_earlier(clauses: list[t.Clause]) -> frozenset[str]:
    """The verbs that stand in no other tense than the past perfect: "said that she had been ill"."""
    before = {one.verb for one in clauses if one.perfect and one.tense == "past" and not one.modal}
    return frozenset(before.difference(one.verb for one in clauses if not (one.perfect and one.tense == "past")))


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
