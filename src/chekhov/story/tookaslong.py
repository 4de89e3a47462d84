"""How long a deed took: "It took her three weeks" of the deed that was just told, "it took her three weeks to find it". Floor 3.

In: a clause, and the deed that was told before it. Out: the deed told (again) with its time; else the clause.
"""

from __future__ import annotations

from dataclasses import replace

from chekhov.language import closed
from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.language.printer import show_phrase
from chekhov.story.mood import STANDING

_THE_DEED = frozenset(("it", "this", "that"))


def how_long_it_took(clause: t.Clause, deed: t.Clause) -> tuple[t.NounPhrase | None, t.When] | None:
    """Whom a deed took how long ("it took her three weeks"); None where a clause says another thing."""
    if clause.verb != "take" or clause.tense != "past" or clause.modal or clause.passive or clause.polarity != "yes":
        return None
    named = isinstance(clause.subject, t.Pronoun) and clause.subject.word in _THE_DEED
    if not named or deed.verb in STANDING or deed.verb in ("be", "have", "do") or deed.polarity != "yes":
        return None
    match clause.complements:
        case (t.Object(phrase=who), t.When() as time):
            return who, time
        case (t.When() as time,):
            return deed.subject, time
        case (t.Object(phrase=t.Noun() as phrase, span=span),) if _is_time(phrase):
            return phrase.possessor or deed.subject, t.When(_words(phrase), span)
    return None


def _is_time(phrase: t.Noun) -> bool:
    """ "Her three weeks", "two hours": as written, but no day that is hers."""
    mine = phrase.possessor is None or isinstance(phrase.possessor, t.Pronoun)
    return phrase.noun in closed.TIME_UNITS and phrase.number is not None and mine


def _words(phrase: t.Noun) -> str:
    return f"{phrase.number} {w.plural(phrase.noun) if phrase.plural else phrase.noun}"


def taking(deed: t.Clause, time: t.When) -> t.Clause:
    """The deed, done in this time."""
    return replace(deed, complements=(*deed.complements, replace(time, words=f"in {time.words}")))


def deed_that_took(clause: t.Clause, now: bool = False) -> t.Clause:
    """``It took him two days to find it``: he found it in two days; ``it did not take him long to find it``: he soon found it; ``finding it took two
    days``: it took two days to find it. ``now``: whether the present tense tells what happens, and not what is always so."""
    if not isinstance(clause.subject, t.Pronoun) or clause.subject.word != "it" or clause.passive:
        return clause
    clause = _aimed(clause)
    always = clause.tense == "present" and not (now or clause.perfect)
    match clause.complements:
        case (t.Object() | t.When() as time, t.Ing(statement=t.Clause() as deed), *rest):
            parts = (time, t.To(replace(deed, tense="to"), deed.span), *rest)
            return replace(clause, complements=parts)
        case _ if always:
            return clause
        case (t.Object(phrase=who), t.When() | t.Object() as time, t.To(statement=t.Clause() as deed), *rest):
            return _in_time(clause, who, time, deed, tuple(rest)) or clause
        case (t.Object(phrase=who), t.Prep("than", phrase), t.To(statement=t.Clause() as deed), *rest) if (
            clause.adverbs
        ):
            time = t.When(f"{clause.adverbs[-1]} than {_measured(phrase)}")  # "less than an hour"
            return (_in_time(clause, who, time, deed, tuple(rest)) if _measured(phrase) else None) or clause
        case (
            t.Object(phrase=t.Noun(possessor=t.Pronoun() as who) as phrase),
            t.To(statement=t.Clause() as deed),
            *rest,
        ) if _is_time(phrase):
            return _in_time(clause, who, t.Object(replace(phrase, possessor=None)), deed, tuple(rest)) or clause
        case (t.Object(phrase=who), t.To(statement=t.Clause() as deed), *rest) if clause.adverbs == ("long",):
            return _soon(clause, who, deed, tuple(rest)) or clause
    return clause


def _aimed(clause: t.Clause) -> t.Clause:
    """The clause with what the time is for among its complements, and not as its purpose."""
    match clause.complements, clause.links:
        case (t.Object(), t.Object() | t.When() | t.Prep("than")), (
            t.Link("in order to", t.Clause() as deed, False, span),
            *others,
        ):
            return replace(clause, complements=(*clause.complements, t.To(deed, span)), links=tuple(others))
    return clause


def _in_time(
    clause: t.Clause, who: t.NounPhrase, time: t.When | t.Object, deed: t.Clause, rest: tuple[t.Complement, ...]
) -> t.Clause | None:
    """The deed, done by them in this time."""
    words = time.words if isinstance(time, t.When) else _measured(time.phrase)
    if not words or clause.polarity != "yes" or deed.polarity != "yes":
        return None
    return _done(clause, who, replace(deed, complements=(*deed.complements, t.When(f"in {words}", time.span), *rest)))


def _measured(phrase: t.NounPhrase) -> str:
    """An amount of time in words ("an hour", "two days"); "" for anything else."""
    plain = isinstance(phrase, t.Noun) and phrase.possessor is None and not phrase.relatives
    return show_phrase(phrase) if plain and isinstance(phrase, t.Noun) and phrase.noun in closed.TIME_UNITS else ""


def _soon(clause: t.Clause, who: t.NounPhrase, deed: t.Clause, rest: tuple[t.Complement, ...]) -> t.Clause | None:
    """ "It did not take her long to find it": she soon found it."""
    if clause.polarity != "not" or deed.polarity != "yes":
        return None
    return _done(clause, who, replace(deed, adverbs=("soon", *deed.adverbs), complements=(*deed.complements, *rest)))


def _done(clause: t.Clause, who: t.NounPhrase, deed: t.Clause) -> t.Clause:
    """The deed in the tense of what says how long it took (which is not the tense in which its verb is written)."""
    unwritten = deed.verb_span._replace(end=deed.verb_span.start)
    return replace(
        deed, subject=who, tense=clause.tense, modal=clause.modal, perfect=clause.perfect, links=(*clause.links, *deed.links),
        span=clause.span, verb_span=unwritten,
    )  # fmt: skip
