"""All whom a word of a question may mean, before one of them is chosen. Floor 8.

In: the register of a story, a noun, a pronoun. Out: the figures that bear it, and whether a pronoun can stand for somebody.
"""

from __future__ import annotations

from chekhov.language import tree as t
from chekhov.questions.register import People
from chekhov.story.agents import deed_of
from chekhov.story.meaning import GAP, Either, Every, IsA, Prop, SlotDef, Term, put


def all_of(people: People, phrase: t.Noun, want: SlotDef | None) -> list[Term]:
    """ "The cows", where each has a name and they are no group: every one of them."""
    cast, fits = people.trace.story.cast, people.trace.story.definitions.fits
    if not phrase.plural or phrase.adjectives or phrase.relatives or phrase.determiner != "the":
        return []
    if any(cast[one].group for one in people.nouns.get(phrase.noun, [])):
        return []
    named = dict.fromkeys(people.real(one) for one in of_kind(people, phrase.noun) if cast[one].named)
    named = named or dict.fromkeys(_people_without_a_trade(people, phrase.noun))
    return [one for one in named if want is None or fits(tuple(cast[one].kinds), want.kinds)]


def _people_without_a_trade(people: People, noun: str) -> list[int]:
    """ "The children", "the friends", of whom the story gives only names: all people who are nothing else, as far as it says."""
    kinds, world = people.trace.story.definitions.kinds, people.trace.world
    if not kinds.has_role(noun, "person") or people.nouns.get(noun) or of_kind(people, noun):
        return []
    cast = people.trace.story.cast
    named = [one for one in sorted(people.used) if world.is_mind(one) and cast[one].named]
    bare = [one for one in named if all(kinds.roles.get(kind) for kind in cast[one].kinds)]
    return list(dict.fromkeys(map(people.real, bare))) if len(bare) > 1 else []


def of_kind(people: People, noun: str) -> list[int]:
    """All of a kind; those that are said to be of it before those that only are of a narrower one."""
    kinds = people.trace.story.definitions.kinds
    canonical = kinds.canonical(noun) or noun
    cast = people.trace.story.cast
    fitting = [one for one in sorted(people.used) if any(kinds.is_a(kind, canonical) for kind in cast[one].kinds)]
    said = [one for one in fitting if canonical in cast[one].kinds or noun in cast[one].kinds]
    return said or fitting


def compound(people: People, noun: str, plural: bool) -> list[int]:
    """ "The ring", of whom the story tells by a longer noun: a gold ring."""
    found = [one for name, figures in people.nouns.items() if name.endswith(f" {noun}") for one in figures]
    return [one for one in found if people.trace.story.cast[one].group == plural]


def remaining(people: People, word: str) -> tuple[Term, ...]:
    """ "The others", "the rest": those who are told of so, as a group of their own or as whoever a sentence that begins so tells of."""
    story = people.trace.story
    rests = [people.real(one) for (_, single), one in story.discourse.rests.items() if single == (word == "the other")]
    called = rests or [people.real(one) for one in people.labels.get(word, [])]
    found = [one for one in dict.fromkeys(called) if one in people.used]
    return (found[-1],) if found else _subjects_called(people, word)


def _subjects_called(people: People, word: str) -> tuple[Term, ...]:
    """Those of whom the last sentence tells that begins with these words."""
    verbs = people.trace.story.definitions.verbs
    found: dict[int, list[Term]] = {}
    for moment in people.trace.moments:
        line = moment.item.line if moment.item is not None else None
        if line is not None and moment.verb in verbs and line.text.lower().startswith(f"{word} "):
            found.setdefault(line.span.start, []).append(moment.fillers.get(verbs[moment.verb].slots[0].name, -1))
    last = found[max(found)] if found else []
    return tuple(dict.fromkeys(one for one in last if isinstance(one, int) and one >= 0))


def by_meaning(people: People, noun: str) -> list[int]:
    """ "The widow", "the thief": those of whom what the noun means is so."""
    definitions = people.trace.story.definitions
    if "general" in definitions.kinds.roles.get(noun, ()):
        return []
    found: list[Term] = []
    for meaning in definitions.descriptions.get(noun, ()):
        asked = tuple(put(part, {"X": GAP}) for part in meaning)
        found += [one[GAP] for one in people.trace.world.solutions(Every(asked) if len(asked) > 1 else asked[0])]
    called = definitions.kinds.pronoun(noun)
    figures = dict.fromkeys(people.real(one) for one in found if isinstance(one, int))
    return [one for one in figures if not called or people.trace.story.cast[one].pronoun in ("", called)]


def who_did(people: People, noun: str, owner: int) -> list[int]:
    """ "The murderer of Olga": whoever did that to her."""
    deed = deed_of(people.trace.story.definitions, noun)
    found = [
        one[GAP]
        for pattern in (deed.told if deed is not None else ())
        for one in people.trace.world.solutions(put(pattern, {"X": GAP, "Y": owner}))
    ]
    return list(dict.fromkeys(people.real(one) for one in found if isinstance(one, int)))


def described(people: People, pool: list[int], adjectives: tuple[str, ...]) -> list[int]:
    """Those of a pool of whom all the adjectives hold."""
    definitions = people.trace.story.definitions
    kept = pool
    for adjective in adjectives:
        value = definitions.value_words.get(adjective)
        if value is None:
            return []
        relation = definitions.relations[value[0]]
        slot = relation.slots[0].name
        kept = [
            one
            for one in kept
            if people.trace.world.verdict(definitions.holds(relation, {slot: one}, value[1])).status == "yes"
        ]
    return kept


def is_one(people: People, name: str, noun: str) -> Prop:
    """It is of the kind that a noun names, or a member of the people of that name ("a Neo-Sapien")."""
    plain = IsA(name, noun)
    member = people.trace.story.definitions.role("member")
    groups = [one for one in people.nouns.get(noun, []) if people.trace.story.cast[one].group]
    if member is None or not groups:
        return plain
    first, second = (slot.name for slot in member.slots[:2])
    ways = [people.trace.story.definitions.holds(member, {first: name, second: group}, None) for group in groups]
    return Either((plain, *ways))


def teller(people: People, word: str) -> int | None:
    """The teller or the hero of the text, where a question says *I*, *me* or *you* of them."""
    first = {"i": "I", "me": "I", "we": "we", "us": "we", "you": "you"}.get(word.lower())
    tellers = people.trace.story.discourse.tellers
    both = (first, {"I": "you", "you": "I"}.get(first, "")) if first else ()
    return next((tellers[label] for label in both if label in tellers), None)


def called(people: People, terms: tuple[Term, ...], word: str) -> bool:
    """Is the pronoun known to be theirs?"""
    cast = people.trace.story.cast
    return all(isinstance(term, int) and cast[term].pronoun == word for term in terms)


def agrees(people: People, terms: tuple[Term, ...], word: str) -> bool:
    """May the pronoun be theirs?"""
    if len(terms) > 1:
        return word == "they"
    term = terms[0]
    if isinstance(term, str):
        return word in ("he", "she", "they") or term != GAP
    if not isinstance(term, int):
        return False
    figure = people.trace.story.cast[term]
    if word == "they":
        return figure.group or figure.pronoun == "they"
    if word == "it":
        return figure.pronoun in ("it", "")
    return figure.pronoun == word or (figure.pronoun == "" and people.trace.world.is_mind(term))
