""" "It was dark and raining": an *it* that stands for nothing that was named. Floor 3.

In: a clause tree. Out: whether its *it* is the weather or the hour, and the clause with those words as adjectives.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from chekhov.language import closed
from chekhov.language import tree as t

if TYPE_CHECKING:
    from chekhov.story.kinds import Kinds

NOTHING_NAMED = ("weather",)
"""The kinds of the *it* that stands for nothing."""
_SURELY = frozenset(
    "windy sunny rainy foggy misty stormy cloudy snowy frosty chilly raining snowing pouring drizzling hailing thundering dawn dusk "
    "noon midday midnight daybreak nightfall".split()
)
_PERHAPS = frozenset(
    "dark light cold hot warm cool mild icy freezing late early quiet silent still bright dry wet".split()
)
_NO_WEATHER = frozenset("dawn dusk noon midday midnight daybreak nightfall late early quiet silent still".split())
_WEATHER = frozenset("rain snow pour drizzle hail thunder sleet dawn".split())
_DAYS = closed.DAYS | closed.MONTHS
_BECOMING = frozenset(("be", "get", "grow", "become", "turn"))

_OF_SOMEBODY = frozenset(
    "able unable about afraid anxious bound certain content curious delighted desperate determined due eager free glad happy hesitant "
    "hungry inclined keen likely pleased prepared proud quick ready reluctant slow sorry sure surprised thirsty unlikely unwilling willing".split()
)


def impersonal(clause: t.Clause, kinds: Kinds) -> tuple[t.Clause, bool] | None:
    """The clause, and whether its *it* can be nothing else ("windy", "dark in the cellar"); None where *it* stands for something."""
    subject = clause.subject
    if not isinstance(subject, t.Pronoun) or subject.word != "it" or clause.passive:
        return None
    if any(isinstance(item, (t.To, t.Ing)) and _falls(item.statement) for item in clause.complements):
        return clause, True  # "it began to rain"
    if clause.verb not in _BECOMING:
        return None
    judged = _judged(clause)
    if judged is not None:
        return _deed_first(clause), judged
    if any(isinstance(item, t.Object) and _is_time(item.phrase, kinds) for item in clause.complements):
        return clause, True  # "it was a dark night"
    if clause.complements and all(_is_a_day(item) for item in clause.complements):
        return clause, True  # "because it was Monday"
    if is_what_happens(clause, kinds):
        return clause, False  # "it was suicide"
    parts: list[t.Complement] = []
    words: list[str] = []
    for item in clause.complements:
        said = _said(item)
        parts.extend(t.Adjective(word, span=item.span) for word in said)
        words.extend(said)
        if isinstance(item, (t.When, t.Prep, t.Particle)):
            parts.append(item)
        elif not said:
            return None
        elif isinstance(item, t.Adjective):
            parts[-1] = item
    if not words or not all(word in _SURELY or word in _PERHAPS for word in words):
        return None
    sure = bool(where_it_is(clause, kinds)) or any(word in _SURELY for word in words) or is_too_late(clause)
    return replace(clause, complements=tuple(parts)), sure


def is_what_happens(clause: t.Clause, kinds: Kinds) -> bool:
    """ "It was murder", "it had been an accident": is *it* said to be something that happens, of which nothing more is told?"""
    only = clause.complements[0] if len(clause.complements) == 1 else None
    phrase = only.phrase if isinstance(only, t.Object) and clause.verb == "be" else None
    plain = isinstance(phrase, t.Noun) and phrase.of is None and phrase.possessor is None and not phrase.relatives
    return (
        plain
        and isinstance(phrase, t.Noun)
        and phrase.determiner in ("", "a", "an", "no")
        and kinds.has_role(phrase.noun, "event")
    )


def is_too_late(clause: t.Clause) -> bool:
    """ "Before it is *too late*": nothing that comes late."""
    return any(
        isinstance(item, t.Adjective) and item.word in ("late", "early") and item.degree == "too"
        for item in clause.complements
    )


def of_the_weather(statement: t.Statement) -> t.Pronoun | None:
    """ "It was cold and windy (but nobody minded)": the *it* that is the weather in the one, and so in the other."""
    if not isinstance(statement, t.Compound):
        return None
    if any(isinstance(item, t.Compound) for item in statement.items):
        return next(filter(None, map(of_the_weather, statement.items)), None)
    items = statement.items if statement.word == "and" else ()
    first = items[0].subject if items and isinstance(items[0], t.Clause) else None
    items = tuple(item for item in items if first is not None and _subject_of(item) is first)  # "and everybody slept"
    clauses = [item for item in items if isinstance(item, t.Clause) and item.verb == "be" and not item.links]
    parts = [part for clause in clauses for part in clause.complements]
    words = [part.word for part in parts if isinstance(part, t.Adjective)]
    if len(clauses) != len(items) or len(words) != len(parts) or not all(map(is_of_the_hour, words)):
        return None
    its = [
        clause.subject for clause in clauses if isinstance(clause.subject, t.Pronoun) and clause.subject.word == "it"
    ]
    one = len(its) == len(items) and len({it.span for it in its}) == 1
    return its[0] if one and not _SURELY.isdisjoint(words) else None


def _subject_of(statement: t.Statement) -> t.NounPhrase | None:
    return statement.subject if isinstance(statement, t.Clause) else None


def where_it_is(clause: t.Clause, kinds: Kinds) -> str:
    """The place where the weather or the hour is said to be so ("cold in the cellar"), or ""."""
    nouns = [
        item.phrase.noun for item in clause.complements if isinstance(item, t.Prep) and isinstance(item.phrase, t.Noun)
    ]
    return next((noun for noun in nouns if kinds.has_role(noun, "place")), "")


def is_of_the_hour(word: str) -> bool:
    """Can an adjective say how the hour or the weather is ("late")?"""
    return word in _SURELY or word in _PERHAPS


def is_of_the_weather(word: str) -> bool:
    """Can an adjective say what the weather is like ("cold", and not "late")?"""
    return is_of_the_hour(word) and word not in _NO_WEATHER


def _judged(clause: t.Clause) -> bool | None:
    """ "It is dangerous to swim here", "it was too late to call": whether it can be nothing else that is dangerous; None where no deed is judged.
    "It was hard to open" may be said of a box."""
    first = clause.complements[0] if clause.complements else None
    deed = next((item.statement for item in clause.complements if isinstance(item, (t.To, t.That, t.Wh, t.Ing))), None)
    if deed is not None and isinstance(first, t.Object) and first.phrase == t.Noun("", "time"):
        return True
    if deed is None or not isinstance(first, t.Adjective) or first.word in _OF_SOMEBODY:
        return None
    if first.degree in ("too", "enough") and not is_of_the_hour(first.word):
        return None
    if first.degree == "more" and first.word in ("good", "bad"):
        return True  # "it would be better to wait"
    last = deed if isinstance(deed, t.Clause) else deed.items[-1]
    alone = isinstance(last, t.Clause) and not last.complements and last.verb not in closed.INTRANSITIVE
    return not (alone and any(isinstance(item, t.To) for item in clause.complements) and not is_of_the_hour(first.word))


def _deed_first(clause: t.Clause) -> t.Clause:
    """The clause with the deed right behind what is said of it: "important to win to Nils", "dangerous to run in the dark"."""
    first, *others = clause.complements
    if isinstance(first, t.Adjective) and first.degree in ("too", "enough"):
        words = f"too {first.word}" if first.degree == "too" else f"{first.word} enough"
        first = replace(first, word=words, degree="")
    elif isinstance(first, t.Object) and isinstance(first.phrase, t.Noun):
        first = t.Adjective(first.phrase.noun, span=first.span)  # "time to go"
    deeds = [item for item in others if isinstance(item, (t.To, t.That, t.Wh, t.Ing))]
    plain = [t.To(_infinitive(item.statement), item.span) if isinstance(item, t.Ing) else item for item in deeds]
    return replace(clause, complements=(first, *plain, *(item for item in others if item not in deeds)))


def _infinitive(statement: t.Statement) -> t.Statement:
    if isinstance(statement, t.Compound):
        return replace(statement, items=tuple(_infinitive(item) for item in statement.items))
    return replace(statement, tense="to")


def _is_time(phrase: t.NounPhrase, kinds: Kinds) -> bool:
    """Is this an hour, a day, a season or somebody's great day ("it was Mia's birthday")?"""
    if isinstance(phrase, t.Gap):
        return phrase.noun is not None and kinds.has_role(phrase.noun.noun, "time")
    return (
        isinstance(phrase, t.Noun)
        and phrase.number is None
        and (phrase.noun in _DAYS or any(kinds.has_role(phrase.noun, role) for role in _whats(phrase)))
        and bool(phrase.determiner or phrase.possessor)
    )


def _whats(phrase: t.Noun) -> tuple[str, ...]:
    """What it can be a time of: an hour or a day, or what somebody's day is called by."""
    return ("time",) if phrase.possessor is None else ("time", "event")


def _is_a_day(item: t.Complement) -> bool:
    """Is it "Monday", which is as easily taken for somebody's name?"""
    return isinstance(item, t.Object) and isinstance(item.phrase, t.Name) and item.phrase.text.lower() in _DAYS


def _said(item: t.Complement) -> list[str]:
    """What is said of *it*: an adjective, or bare nouns side by side ("dark and raining")."""
    if isinstance(item, t.Adjective):
        return [] if item.than is not None else [item.word]
    phrases = item.phrase.items if isinstance(item, t.Object) and isinstance(item.phrase, t.Group) else ()
    if isinstance(item, t.Object) and isinstance(item.phrase, t.Noun):
        phrases = (item.phrase,)
    bare = [phrase.noun for phrase in phrases if isinstance(phrase, t.Noun) and not phrase.determiner]
    return bare if len(bare) == len(phrases) else []


def _falls(statement: t.Statement) -> bool:
    return isinstance(statement, t.Clause) and statement.subject is None and statement.verb in _WEATHER
