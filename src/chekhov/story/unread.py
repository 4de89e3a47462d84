"""What a clause names that is not read: pronouns may mean it all the same. Floor 3.

In: the noun phrases of a clause that was not understood, or that only something hangs on, and the discourse. Out: nothing; they have been named.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from chekhov.language import tree as t
from chekhov.story import naming

if TYPE_CHECKING:
    from chekhov.story.discourse import Discourse


def mention(discourse: Discourse, phrases: tuple[t.NounPhrase, ...], others: tuple[t.NounPhrase, ...] = ()) -> None:
    """Whom and what a clause names that was not understood, as its subjects and otherwise: pronouns may mean them."""
    if not phrases and not others:
        return
    discourse.begin_sentence()
    for phrase in phrases:
        discourse.refer(phrase, None, "subject")
    for phrase in others:
        discourse.refer(phrase, None, "oblique")
    discourse.side = []
    discourse.end_sentence()


def mention_beside(discourse: Discourse, phrases: tuple[t.NounPhrase, ...]) -> None:
    """What the last sentence names besides, in parts that were not understood."""
    kept = discourse.history.pop() if discourse.history else []
    discourse.begin_sentence()
    for phrase in phrases:
        discourse.refer(phrase, None, "oblique")
    discourse.side = []
    discourse.here = [*kept, *discourse.here]
    discourse.end_sentence()


def touch(discourse: Discourse, statement: t.Statement) -> None:
    """A clause within a sentence that is not read, or changes nothing ("if he comes"): whom it names, pronouns may mean."""
    kept = discourse.side, discourse.subject, discourse.trouble
    discourse.side = []
    for clause in statement.items if isinstance(statement, t.Compound) else (statement,):
        if isinstance(clause, t.Compound):
            touch(discourse, clause)
            continue
        subject = clause.subject
        if subject is not None and not (isinstance(subject, t.Name) and subject.text in naming.NO_NAMES):
            discourse.refer(subject, None, "subject")
        for part in clause.complements:
            if isinstance(part, (t.Object, t.Prep)) and isinstance(part.phrase, (t.Name, t.Noun)):
                discourse.refer(part.phrase, None, "object" if isinstance(part, t.Object) else "oblique")
    discourse.side, discourse.subject, discourse.trouble = kept
