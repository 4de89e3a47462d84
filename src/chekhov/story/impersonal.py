""" "It was dark and raining": an *it* that stands for nothing that was named. Floor 3.

In: a clause tree. Out: whether its *it* is the weather or the hour, and the clause with those words as adjectives.
"""

from __future__ import annotations

from dataclasses import replace

from chekhov.language import tree as t

_SURELY = frozenset(
    "windy sunny rainy foggy misty stormy cloudy snowy frosty chilly raining snowing pouring drizzling hailing thundering dawn dusk "
    "noon midday midnight daybreak nightfall".split()
)
_PERHAPS = frozenset(
    "dark light cold hot warm cool mild icy freezing late early quiet silent still bright dry wet".split()
)
_WEATHER = frozenset("rain snow pour drizzle hail thunder sleet dawn".split())
_BECOMING = frozenset(("be", "get", "grow", "become", "turn"))


def impersonal(clause: t.Clause) -> tuple[t.Clause, bool] | None:
    """The clause, and whether its *it* can be nothing else ("windy"); None where *it* stands for something."""
    subject = clause.subject
    if not isinstance(subject, t.Pronoun) or subject.word != "it" or clause.passive:
        return None
    if any(isinstance(item, (t.To, t.Ing)) and _falls(item.statement) for item in clause.complements):
        return clause, True  # "it began to rain"
    if clause.verb not in _BECOMING:
        return None
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
    return replace(clause, complements=tuple(parts)), any(word in _SURELY for word in words)


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
