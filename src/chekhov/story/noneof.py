""" "Three daughters and no wife", "no money and no friends": rows in which something is lacking. Floor 3.

In: a clause tree. Out: the same told apart, each of the row by itself; None where nothing in a row is lacking.
"""

from __future__ import annotations

from dataclasses import replace

from chekhov.language import closed
from chekhov.language import tree as t

_NOBODY = frozenset(("nobody", "nothing", "no one", "none"))


def lacking_apart(clause: t.Clause) -> t.Compound | None:
    """``Has no money and no friends``: has no money, and has no friends."""
    for at, part in enumerate(clause.complements):
        row = part.phrase if isinstance(part, t.Object) else None
        if not isinstance(row, t.Group) or row.lead or row.word != "and" or not any(map(_is_lacking, row.items)):
            continue
        clauses = [
            replace(
                clause, complements=(*clause.complements[:at], t.Object(item, part.span), *clause.complements[at + 1 :])
            )
            for item in _sorted_out(row)
        ]
        rest = [replace(one, subject=_as_known(one.subject), links=()) for one in clauses[1:]]
        return t.Compound((clauses[0], *rest), "and", "", clause.span)
    return None


def left_out_apart(clause: t.Clause) -> t.Compound | None:
    """``Anna, not Tom, did it``: Anna did it, and Tom did not."""
    row = clause.subject
    if not isinstance(row, t.Group) or row.word != "and" or row.lead or clause.polarity != "yes":
        return None
    there = tuple(item for item in row.items if _spared(item) is None)
    spared = [who for item in row.items if (who := _spared(item)) is not None]
    if not there or not spared:
        return None
    did = replace(clause, subject=there[0] if len(there) == 1 else replace(row, items=there))
    rest = [replace(clause, subject=who, polarity="not", links=()) for who in spared]
    return t.Compound((did, *rest), "and", "", clause.span)


def _spared(phrase: t.NounPhrase) -> t.NounPhrase | None:
    """Whom "not Tom" leaves out."""
    return phrase.partitive if isinstance(phrase, t.Noun) and phrase.determiner == "not" else None


def nothing_about(clause: t.Clause) -> t.Clause:
    """``Told her nothing about it``, ``knew nothing of the plan``: did not tell her about it."""
    match clause.complements:
        case (*before, t.Object(t.Pronoun("nothing", but=None, relatives=())), t.Prep("about" | "of") as about) if (
            clause.verb in closed.ABOUT_VERBS and clause.polarity == "yes"
        ):
            return replace(clause, polarity="not", complements=(*before, about))
        case (*before, t.Object(t.Pronoun("nothing")), t.Particle("about" | "of"), t.Wh() as what) if (
            clause.polarity == "yes"
        ):
            return replace(clause, polarity="not", complements=(*before, what))  # "remembers nothing of what he did"
    return clause


def each_apart(clause: t.Clause) -> t.Compound | None:
    """``Gains three hundred points and the trust of the village``: each of a row by itself."""
    for at, part in enumerate(clause.complements):
        row = part.phrase if isinstance(part, t.Object) else None
        if isinstance(row, t.Group) and row.word == "and" and not row.lead:
            before, behind = clause.complements[:at], clause.complements[at + 1 :]
            each = [replace(clause, complements=(*before, t.Object(one, part.span), *behind)) for one in row.items]
            rest = [replace(one, subject=_as_known(clause.subject), links=()) for one in each[1:]]
            return t.Compound((each[0], *rest), "and", "", clause.span)
    return None


def _is_lacking(phrase: t.NounPhrase) -> bool:
    if isinstance(phrase, t.Noun):
        return phrase.determiner == "no" and bool(phrase.noun)
    return isinstance(phrase, t.Pronoun) and phrase.word.removesuffix(" else") in _NOBODY and phrase.but is None


def _sorted_out(row: t.Group) -> list[t.NounPhrase]:
    """What there is of a row, together, and each thing that there is not."""
    there = tuple(item for item in row.items if not _is_lacking(item))
    whole: list[t.NounPhrase] = [there[0] if len(there) == 1 else replace(row, items=there)] if there else []
    return [*whole, *(item for item in row.items if _is_lacking(item))]


def _as_known(phrase: t.NounPhrase | None) -> t.NounPhrase | None:
    """Whom the clause before has told of: "a miller" is "the miller" then."""
    if isinstance(phrase, t.Noun) and phrase.determiner == "a":
        return replace(phrase, determiner="the", relatives=(), apposition=None)
    return phrase


def not_he_but_she(statement: t.Compound) -> t.Compound:
    """``It was not Tom but Kate who stole it``: it was not Tom who stole it."""
    match statement.items:
        case (
            t.Clause(subject=t.Pronoun("it"), verb="be", complements=(t.Object(other),), polarity="not") as first,
            t.Clause(subject=t.Pronoun("it"), verb="be", complements=(t.Object(phrase), *_)) as second,
        ) if isinstance(other, (t.Name, t.Noun, t.Pronoun)) and isinstance(phrase, (t.Name, t.Noun, t.Pronoun)):
            if other.relatives or not phrase.relatives:
                return statement
            denied = t.Object(replace(other, relatives=phrase.relatives), other.span)
            return replace(statement, items=(replace(first, complements=(denied,)), second))
    return statement
