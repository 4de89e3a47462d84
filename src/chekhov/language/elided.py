"""What goes without saying when a tree is told: shared subjects, echoes, lists behind a colon, late adverbs.

In: trees. Out: the same trees without what English leaves out or says elsewhere, for the printer.
"""

from __future__ import annotations

from dataclasses import replace

from chekhov.language import words
from chekhov.language.clauses import about_object
from chekhov.language.inflect import agreement_of
from chekhov.language.tree import (
    Clause,
    Complement,
    Compound,
    Group,
    Link,
    Noun,
    NounPhrase,
    Object,
    Particle,
    Statement,
)

LATE_ADVERBS = frozenset("more|less|most|better|best|worse|sooner|a little|a bit|a lot".split("|"))


def echoes(clause: Clause) -> bool:
    """``so does Burai``."""
    return clause.adverbs == ("so",) and not clause.complements and clause.verb in ("do", "be", "have")


def listed(clause: Clause) -> tuple[Clause, NounPhrase] | None:
    """``Four escape: A, B and C``: the clause without the list, and the list."""
    last = clause.complements[-1] if clause.complements else None
    if isinstance(last, Object) and isinstance(last.phrase, Noun) and isinstance(last.phrase.apposition, Group):
        plain = replace(last, phrase=replace(last.phrase, apposition=None))
        return replace(clause, complements=(*clause.complements[:-1], plain)), last.phrase.apposition
    if isinstance(clause.subject, Noun) and isinstance(clause.subject.apposition, Group) and not clause.links:
        return replace(clause, subject=replace(clause.subject, apposition=None)), clause.subject.apposition
    return None


def unspoken(clause: Clause, link: Link) -> Link:
    """A link about the object of its clause, without the subject that goes without saying."""
    if link.word != ",ing":
        return link
    bare = replace(link, statement=_subjectless(link.statement))
    return bare if bare != link and about_object(clause, (bare,)) == (link,) else link


def _subjectless(statement: Statement) -> Statement:
    if isinstance(statement, Compound):
        return replace(statement, items=tuple(_subjectless(item) for item in statement.items))
    return replace(statement, subject=None)


def would_share(before: Clause, clause: Clause) -> bool:
    """Whether a verb phrase without its subject would be read with the auxiliaries of the one before."""
    if clause.modal or clause.perfect or clause.progressive or clause.passive or clause.polarity == "not":
        return False
    if before.passive:
        return clause.tense == "past" and words.past(clause.verb) == words.participle(clause.verb)
    bare = clause.tense == "present" and agreement_of(clause.subject) == "p"
    bare = bare or (clause.tense == "past" and words.past(clause.verb) == clause.verb)
    return bare and bool(before.modal or before.tense == "future" or before.polarity != "yes")


def same_subject(compound: Compound) -> bool:
    """Whether all clauses of a compound are about one subject."""
    first = compound.items[0]
    return isinstance(first, Clause) and all(
        isinstance(item, Clause) and item.subject == first.subject for item in compound.items
    )


def with_late(clause: Clause, parts: list[Complement]) -> tuple[Clause, list[Complement]]:
    """Adverbs of degree stand behind the verb and its objects: "to weep a little"."""
    late = [word for word in clause.adverbs if word in LATE_ADVERBS] if clause.verb != "be" else []
    if not late:
        return clause, parts
    at = next((at for at, part in enumerate(parts) if not isinstance(part, Object)), len(parts))
    rest = tuple(word for word in clause.adverbs if word not in late)
    return replace(clause, adverbs=rest), [*parts[:at], *(Particle(word) for word in late), *parts[at:]]
