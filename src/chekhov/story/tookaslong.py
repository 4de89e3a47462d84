"""How long a deed took: "She walked to the lake. It took her three weeks"; "it took him two days to find it". Floor 3.

In: a clause (and the deed that was told before it). Out: the deed with its time, where the clause says no more than
that; else the clause.
"""

from __future__ import annotations

from dataclasses import replace

from chekhov.language import closed
from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.language.printer import show_phrase
from chekhov.story.mood import STANDING

_THE_DEED = frozenset(("it", "this", "that"))
_FOREVER = frozenset(("forever", "for ever"))


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
    if phrase.number is None:
        return w.plural(phrase.noun) if phrase.plural else show_phrase(phrase)
    return f"{phrase.number} {w.plural(phrase.noun) if phrase.plural else phrase.noun}"


def taking(deed: t.Clause, time: t.When) -> t.Clause:
    """The deed, done in this time."""
    return replace(deed, complements=(*deed.complements, replace(time, words=f"in {time.words}")))


def done_within(clause: t.Clause) -> t.Clause:
    """``It took him two days to find it``, ``he took two days to find it``: he found it in two days; ``takes forever to
    dress``: dresses slowly; ``finding it took two days``: it took two days to find it.
    """
    named = isinstance(clause.subject, t.Pronoun) and clause.subject.word == "it"
    if clause.passive or clause.modal or clause.polarity != "yes":
        return clause
    match clause.complements:
        case (t.Object() | t.When() as time, t.Ing(statement=t.Clause() as deed), *rest) if named:
            parts = (time, t.To(replace(deed, tense="to"), deed.span), *rest)
            return replace(clause, complements=parts)
        case (t.Object(phrase=who), time, t.To(statement=t.Clause() as deed), *rest) if named:
            return _done(clause, who, time, deed, rest) or clause
        case (t.Object(phrase=who), t.To(statement=t.Clause() as deed), *rest) if named:
            return _done(clause, who, None, deed, rest) or clause
        case ((t.Object() | t.When()) as time, t.To(statement=t.Clause() as deed), *rest) if not named:
            return _done(clause, clause.subject, time, deed, rest) or clause
        case (t.To(statement=t.Clause() as deed), *rest) if not named:
            return _done(clause, clause.subject, None, deed, rest) or clause
    return clause


def _done(
    clause: t.Clause, who: t.NounPhrase | None, time: t.Complement | None, deed: t.Clause, rest: list[t.Complement]
) -> t.Clause | None:
    """Somebody did the deed within the time: as long as ``forever`` without any."""
    within: tuple[t.Complement, ...] = ()
    adverbs = tuple(word for word in clause.adverbs if word not in _FOREVER)
    match time:
        case t.When(words=words) if clause.tense == "past":
            within = (replace(time, words=f"in {words}"),)
        case t.Object(phrase=t.Noun() as phrase, span=span) if phrase.noun in closed.TIME_UNITS:
            if phrase.possessor is not None or phrase.adjectives or phrase.determiner not in ("a", ""):
                return None
            if not phrase.determiner and not phrase.plural:
                return None  # "took time to think"
            within = (t.When(f"in {_words(phrase)}", span),)
        case None if adverbs != clause.adverbs:
            adverbs = (*adverbs, "slowly")
        case _:
            return None
    if deed.polarity != "yes":
        return None
    parts, links = (*deed.complements, *within, *rest), (*clause.links, *deed.links)
    told = replace(deed, subject=who, tense=clause.tense, complements=parts, links=links, span=clause.span)
    return replace(told, adverbs=(*deed.adverbs, *adverbs))
