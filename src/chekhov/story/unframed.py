"""Sentences that put what they say into a frame, so as to dwell on it. Floor 3.

In: a statement. Out: what it says, without the frame, or None where there is none: "it was Tom who had opened the gate" (Tom had opened the gate),
"the stranger turns out to be Tom" (the stranger is Tom), "it turns out that Tom lied", "that is why he lied". What such a sentence tells of may have been
shown before: some only now say it outright (``revealed``), some only speak of it again (``pointer``).
"""

from __future__ import annotations

from dataclasses import replace

from chekhov.language import tree as t
from chekhov.language.closed import EMERGING, PROVING, SHOWN
from chekhov.language.gaps import fill_gap


def unframed(statement: t.Statement) -> tuple[t.Statement, str] | None:
    """What a framed statement says, and how; None if it has no frame."""
    if not isinstance(statement, t.Clause) or statement.modal:
        return None
    therefore = reasoned(statement)
    if therefore is not None:
        return therefore, "pointer"
    shown = statement.passive and statement.verb in SHOWN and statement.subject != t.Pronoun("it")
    proving = (
        shown or statement.verb in PROVING or (statement.verb in EMERGING and statement.subject == t.Pronoun("it"))
    )
    dwelt = (_cleft(statement) or _only_one(statement) or _what_they_did(statement)) if statement.verb == "be" else None
    inner = _proved(statement) if proving else dwelt
    if isinstance(inner, t.Clause):
        inner = replace(inner, span=statement.span, links=(*inner.links, *_own_links(statement)))
    return (inner, "revealed") if inner is not None else None


def reasoned(statement: t.Statement) -> t.Statement | None:
    """ "That is why he lied": what the sentence before is the reason for."""
    match statement:
        case t.Clause(subject=t.Pronoun("that" | "this"), verb="be", complements=(t.Wh("why", inner),), polarity="yes"):
            return inner
    return None


def _own_links(clause: t.Clause) -> tuple[t.Link, ...]:
    return tuple(link for link in clause.links if _infinitive(link) is None)


def _infinitive(item: object) -> t.Clause | None:
    """The clause of an infinitive, be it a complement or read as a purpose."""
    if isinstance(item, t.To) or (isinstance(item, t.Link) and item.word == "in order to"):
        return item.statement if isinstance(item.statement, t.Clause) and item.statement.subject is None else None
    return None


def _proved(clause: t.Clause) -> t.Statement | None:
    """ "X turns out to be Y", "it turns out that p"."""
    particle = {**PROVING, **EMERGING}.get(clause.verb, "")
    rest = [item for item in clause.complements if not isinstance(item, t.When)]  # "now it turns out that"
    if clause.verb == "come" and rest[:1] == [t.Prep("to", t.Noun("", "light"))]:
        rest, particle = rest[1:], ""  # "it comes to light that"
    if clause.verb == "come" and t.Particle("about") in rest:
        particle = "about"  # "it came about that"
    if particle:
        if t.Particle(particle) not in rest:
            return None
        rest.remove(t.Particle(particle))
    claim = rest[0] if len(rest) == 1 else None
    if isinstance(clause.subject, t.Pronoun) and clause.subject.word == "it" and isinstance(claim, t.That):
        return claim.statement if clause.polarity == "yes" else None
    if clause.verb in EMERGING:
        return None
    if clause.passive and isinstance(claim, t.Prep) and claim.word == "as":  # "was revealed as a spy"
        return replace(clause, verb="be", complements=(t.Object(claim.phrase, claim.span),), passive=False, links=())
    found = [one for one in map(_infinitive, (*rest, *clause.links)) if one is not None]
    if clause.subject is None or len(found) != 1 or len(rest) > 1 or (rest and _infinitive(rest[0]) is None):
        return None
    inner = found[0]
    polarity = clause.polarity if inner.polarity == "yes" else inner.polarity
    return replace(inner, subject=clause.subject, tense=clause.tense, polarity=polarity)


def _cleft(clause: t.Clause) -> t.Statement | None:
    """ "It was Tom who opened the gate", "it was in the cellar that he hid the key"."""
    if not (isinstance(clause.subject, t.Pronoun) and clause.subject.word == "it") or clause.polarity not in (
        "yes",
        "not",
    ):
        return None
    match clause.complements:
        case (t.Object(phrase=t.Name() | t.Noun() as phrase),) if len(phrase.relatives) == 1:
            inner = phrase.relatives[0].clause
            if not isinstance(inner, t.Clause) or not _stands_for_one(phrase, inner):
                return None
            whole = fill_gap(inner, replace(phrase, relatives=()))
        case (
            t.Object(phrase=t.Group(items=(*others, t.Noun(determiner="not", partitive=last) as spared)) as row),
        ) if (
            isinstance(last, (t.Name, t.Noun, t.Pronoun)) and len(last.relatives) == 1
        ):  # "it was Anna, not Tom, who opened the gate"
            inner = last.relatives[0].clause
            alone = replace(spared, partitive=replace(last, relatives=()))
            whole = fill_gap(inner, replace(row, items=(*others, alone))) if isinstance(inner, t.Clause) else None
        case (t.Prep() as prep, t.That(statement=t.Clause() as inner)):
            whole = replace(inner, complements=(*inner.complements, prep))
        case _:
            return None
    if whole is not None and clause.polarity == "not":
        return replace(whole, polarity="not") if whole.polarity == "yes" else None
    return whole


def _only_one(clause: t.Clause) -> t.Statement | None:
    """ "The only one to come was Anna", "Anna was the only person who came": she came."""
    last = clause.complements[0] if len(clause.complements) == 1 else None
    if not isinstance(last, t.Object) or clause.polarity != "yes" or clause.passive:
        return None
    one, who = (last.phrase, clause.subject) if _is_only(last.phrase) else (clause.subject, last.phrase)
    if not isinstance(one, t.Noun) or not _is_only(one) or who is None:
        return None
    if isinstance(one.to, t.Clause) and one.to.subject is None:
        return replace(one.to, subject=who, tense=clause.tense)
    inner = one.relatives[0].clause if len(one.relatives) == 1 else None
    return replace(inner, subject=who) if isinstance(inner, t.Clause) and isinstance(inner.subject, t.Gap) else None


def _what_they_did(clause: t.Clause) -> t.Statement | None:
    """ "The first thing he did was open the window", "all she did was to laugh": he opened it, she laughed."""
    match clause.subject, clause.complements:
        case (
            (
                t.Noun(relatives=(t.Relative(clause=t.Clause(verb="do") as did),))
                | t.Pronoun(relatives=(t.Relative(clause=t.Clause(verb="do") as did),))
            ),
            (t.Bare(statement=deed) | t.To(statement=deed),),
        ) if did.subject is not None and not isinstance(did.subject, t.Gap):
            return _by(deed, did.subject, clause.tense)
    return None


def _by(deed: t.Statement, who: t.NounPhrase, tense: str) -> t.Statement:
    """A deed without a subject, done by somebody."""
    if isinstance(deed, t.Compound):
        return replace(deed, items=tuple(_by(one, who, tense) for one in deed.items))
    return replace(deed, subject=who, tense=tense)


def _is_only(phrase: t.NounPhrase | None) -> bool:
    """ "The only one", "the only person of the family"."""
    return isinstance(phrase, t.Noun) and phrase.determiner == "the only" and phrase.noun in ("one", "person")


def _stands_for_one(phrase: t.Name | t.Noun, inner: t.Clause) -> bool:
    """Is it one certain person or thing that is dwelt on? ("It is a ring that belongs to her" says what *it* is.)"""
    if isinstance(phrase, t.Name):
        return True
    asked = inner.subject.word if isinstance(inner.subject, t.Gap) else ""
    return asked == "who" and (phrase.determiner == "the" or phrase.possessor is not None)
