"""Names that a text makes known before it is read: those of several words, and those that are also words of another class. Floor 3.

In: the sources, paragraph by paragraph. Out: the names, known from the first sentence on. "Tilly" looks like an adverb, "Dusty" is an adjective, "Mark" a verb and
"June" a month: each is a name where it is written with a capital in the middle of a sentence, or where a verb of its own follows that only a subject can have.
"Fang" is a thing, and a name where it has a capital and no article in the middle of a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Mapping
from typing import NamedTuple

from chekhov.language import closed
from chekhov.language import words as w
from chekhov.language.english import ADJECTIVES, COMMON_NOUNS, ENGLISH_VERBS
from chekhov.language.givennames import name_gender
from chekhov.source import Sources
from chekhov.story.definitions import Definitions
from chekhov.story.doers import somebodies
from chekhov.story.doers import wheres as places
from chekhov.story.genders import gender_votes

_CAPITALS = re.compile(r"(?<![.!?:\n#>\"“”'‘ ])[ ]((?:[A-Z][\w’'-]*)(?: [A-Z0-9][\w’'-]*)+)")
_WILL = re.compile(r"\b(Will|May|Might|Can) (\w+)")  # names, where a verb of its own follows: "Will opens the door"
_AT_THE_HEAD = re.compile(
    r"(?:^|[.!?:\n]\s*|[\"“])(?:At|In|On|From|After|Before|Near|Since|Until|Outside|By)\s+\Z", re.MULTILINE
)


_DATING = re.compile(r"(?:\d(?:st|nd|rd|th)?(?: of)?|\b(?:in|of|since|until|early|late|mid|last|next|that|same|one))\Z")


def _is_month(text: str, at: int, word: str) -> bool:
    """Whether a word with a day before it, or a word that leads to dates, is the month ("on 17 March Pratt left", "one evening in October Tom left")."""
    return word.lower() in closed.MONTHS and bool(_DATING.search(text[max(0, at - 9) : at]))


class Told(NamedTuple):
    """What one paragraph tells: names for sure, nouns that have a capital and no article (names, if none has one anywhere: ``barred``), pairs of a name
    and the kind of its bearer, pairs of a name and *he* or *she*, and the names of those who do what only somebody does, and of what one is in."""

    names: frozenset[str]
    nouns: frozenset[str]
    barred: frozenset[str]
    kinds: tuple[tuple[str, str], ...]
    genders: frozenset[tuple[str, str]]
    somebodies: frozenset[str]
    wheres: frozenset[str]


def discover(
    sources: Sources, library: Definitions, known: dict[str, Told]
) -> tuple[set[str], dict[str, str], dict[str, str]]:
    """The names that a text makes known, what it tells of the bearers of some, and which of them it calls he, which she. ``known``: what each paragraph was
    found to tell, when the text was read before (with the same library); of this text from now on. A paragraph tells the same wherever it stands."""
    words = _words_before(library.kinds.told_by)
    names: set[str] = set()
    kinds: dict[str, str] = {}
    called: dict[str, set[str]] = {}
    doers: set[str] = set()
    wheres: set[str] = set()
    looked_up: dict[str, bool] = {}
    now: dict[str, Told] = {}
    introduced: set[str] = set()
    for source in sources.files:
        introduced.update(_CAPITAL.findall(_world_of(source.text)))
        nouns: set[str] = set()
        barred: set[str] = set()
        for paragraph in source.text.split("\n\n"):
            told = now.get(paragraph) or known.get(paragraph)
            if told is None:
                text = f"\n{paragraph}"
                named = _names_in(text, library.value_words, library.kinds.of_name)
                kinds_told = _kinds_told(text, words, library.kinds.told_by)
                votes = gender_votes(text, library.kinds.of_somebody)
                things = _things_as_names(text, library.kinds.is_mere_thing)
                persons = frozenset(somebodies(text, library, looked_up))
                things = (things[0] | _surnames(text, library.kinds.parents), things[1])
                told = Told(named, *things, kinds_told, votes, persons, frozenset(places(text, library)))
            now[paragraph] = told
            names |= told.names
            nouns |= told.nouns
            barred |= told.barred
            doers |= told.somebodies
            wheres |= told.wheres
            for name, pronoun in told.genders:
                called.setdefault(name, set()).add(pronoun)
            for name, kind in told.kinds:
                kinds.setdefault(name, kind)
        names |= nouns - barred
    known.clear()
    known.update(now)
    for those, role in ((doers - wheres - introduced, "being"), (wheres - doers, "place")):
        for name in sorted(those - names):
            kinds.setdefault(name, library.kinds.of_role(role))
    return names, kinds, {name: next(iter(ways)) for name, ways in called.items() if len(ways) == 1}


_CAPITAL = re.compile(r"[A-Z]\w+")


def _world_of(text: str) -> str:
    """What a text tells before its story begins: whom it names there, it says more of."""
    world, story, _ = text.partition("\n# Story")
    return world if story and "# World" in world else ""


def _names_in(text: str, adjectives: Container[str], of_name: Callable[[str], str | None]) -> frozenset[str]:
    """Names of several words, found where no sentence begins, and names that are words of another class (``adjectives``: those of the library), so that
    they are known from the first sentence on. ``of_name``: what the last word of a name tells, if anything ("King's Cross", "the Boar's Head")."""
    found: set[str] = set()
    for hit in _CAPITALS.finditer(text):
        name = _without_i(hit[1], text)
        if _AT_THE_HEAD.search(text, max(0, hit.start() - 12), hit.start(1)):
            continue  # "At Hong Kong Fogg left": where a name ends is for the sentence to say
        for ending in ("’s", "'s", "’", "'"):
            name = name.removesuffix(ending)
        first, _, rest = name.partition(" ")
        if first.lower() in closed.DAYS or _is_month(text, hit.start(), first):
            name = rest if " " in rest else ""  # "On Monday Anja went": a day, and then a name
        if first.lower() in closed.MONTHS and rest[:1].isdigit():
            continue  # "on 3 May 1915"
        owned = "’s " in name or "'s " in name
        if name and (not owned or (name.count("’") + name.count("'") == 1 and of_name(name))):
            found.add(name)
    found.update(hit[1] for hit in _WILL.finditer(text) if w.is_finite_only(hit[2]))
    found.update(_words_as_names(text, adjectives))
    return frozenset(found)


_FIRST_PERSON = re.compile(r"(?:\A|[.!?:;,\n\"“]\s*|\b[a-z]+ )I\b|\bI (?:am|have|would|will)\b|\bI['’]")


def _without_i(name: str, text: str) -> str:
    """ "Told Tom I was tired", "told Tom I'd come": the name ends before *I*, in a text in which somebody says so ("Henry I" stays whole elsewhere)."""
    first, i, _ = re.split(r"( I\b)", f"{name} I", maxsplit=1)
    if first == name or not i or not _FIRST_PERSON.search(text):
        return name
    return first if " " in first else ""


_NAME = r" ((?:[A-Z][\w’'-]*)(?: [A-Z0-9][\w’'-]*)*)"


def _words_before(told_by: Mapping[str, str]) -> re.Pattern[str] | None:
    """The words that tell something of the name behind them, and the name."""
    if not told_by:
        return None
    words = "|".join(map(re.escape, sorted(told_by, key=len, reverse=True)))
    return re.compile(rf"(?<![\w’'-])({words}){_NAME}")


def _kinds_told(text: str, words: re.Pattern[str] | None, told_by: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """What the words before a name tell of its bearer, wherever they stand ("the crew of *the Meridian*"): the name and the kind. ``told_by``: the words,
    and the kind that each tells."""
    found: dict[str, str] = {}
    for hit in words.finditer(text) if words is not None else ():
        name = re.sub(r"[’'](?:s?)\Z", "", hit[2])
        first = name.partition(" ")[0]
        if first.lower() in closed.TITLES | closed.MONTHS | closed.DAYS:
            continue
        thing = hit[1].endswith(" the")
        person = name_gender(first) is not None and not thing  # the Henrietta is a ship, wherever Henrietta lives
        word = name.lower() in COMMON_NOUNS and not thing  # the King of Frost rules no land
        many = name.endswith("s") and not name.endswith(("ss", "us", "is")) and w.singular(name) is not None
        if not (person or word or many):
            found.setdefault(name, told_by[hit[1]])
    return tuple(found.items())


_WORD = re.compile(r"(?<![\w'’-])[A-Z][a-z]{2,}(?![\w-]|['’][a-rt-z])")
_BEFORE = re.compile(r"(?:^|[.!?:;\n>\"“”'‘()—–]|[*_#-])[ \t*_]*\Z")  # nothing, so that any word has a capital here
_PRECEDING = re.compile(r"([\w'’-]+),? \Z")
_FOLLOWING = re.compile(r"['’]s (?=[a-z])| (and [A-Z]|[a-z]+(?:n't|n’t)?)(?: ([\w’']+))?")
_TITLE_GOES_ON = re.compile(r"[ ]+(?:[A-Z]|\d|of [A-Z])|-")
_IS = frozenset("is was isn't wasn't isn’t wasn’t".split())
_HAS = frozenset("has had does did hasn't didn't doesn't hasn’t didn’t doesn’t".split())
_SEASONS = frozenset("spring summer autumn winter".split())
_BEHIND = frozenset(
    "to with by for from and or but that than of about told gave asked met saw".split()
)  # what a name, and no time, stands behind
_PASSES = frozenset(
    "come go pass begin end bring be turn start arrive fade give return fall settle reign rule spread grow follow stand lie".split()
)
# what months and moods do
_NEW_PART = frozenset("and but then that because when while as if so before after until where".split())


def _things_as_names(text: str, is_thing: Callable[[str], bool]) -> tuple[frozenset[str], frozenset[str]]:
    """The nouns of a text that have a capital and nothing before them where no sentence begins ("feeds Fang"), and those with an article ("the Crown").
    ``is_thing``: is it the noun of a thing or an animal?"""
    found: set[str] = set()
    barred: set[str] = set()
    known: dict[str, bool] = {}
    for hit in _WORD.finditer(text):
        word = hit[0]
        if word not in known:
            known[word] = is_thing(w.singular(word.lower()) or word.lower()) and word.lower() not in closed.CLOSED
        if not known[word]:
            continue
        line = text[text.rfind("\n", 0, hit.start()) + 1 : hit.start()]
        if line.lstrip().startswith(("#", "@")):
            continue
        if _BEFORE.search(line):
            if _is_one_of_many(word, text, hit.end()):
                found.add(word)
            continue
        preceding = _PRECEDING.search(line)
        before = preceding[1] if preceding else ""
        if before.lower() in closed.DETERMINERS or before in closed.POSSESSIVES or before.endswith(("'s", "’s")):
            barred.add(word)
        elif before.islower() and before not in ADJECTIVES and not _TITLE_GOES_ON.match(text, hit.end()):
            found.add(word)
    return frozenset(found), frozenset(barred)


_SURNAME = re.compile(
    r"((?<![\w’'-])[\w’'-]+ |[.!?:;\n>\"“”] *)([A-Z][a-z]+) ([A-Z][a-z]+)(?![\w-]|['’][a-rt-z]| [A-Z0-9])"
)


def _surnames(text: str, nouns: Container[str]) -> set[str]:
    """The nouns of a text that somebody is called by behind a title or a given name ("Colonel Marsh", "Helen Stone"): so they are named where they stand
    alone, also where a sentence begins."""
    found: set[str] = set()
    for hit in _SURNAME.finditer(text):
        before, first, word = hit[1].rstrip().lower(), hit[2], hit[3].lower()
        if before in closed.DETERMINERS or word in closed.TITLES or not (word in COMMON_NOUNS or word in nouns):
            continue
        if first.lower() in closed.TITLES or (name_gender(first) and first.lower() not in COMMON_NOUNS):
            found.add(hit[3])
    return found


def _is_one_of_many(word: str, text: str, end: int) -> bool:
    """ "Bones buys a boat": many bones would *buy* one."""
    after = _FOLLOWING.match(text, end)
    forms = w.verb_forms(after[1]) if after is not None and after[1] else []
    single = bool(forms) and forms[0][0] in ENGLISH_VERBS and forms[0][1] == "s"
    return single and (w.singular(word.lower()) or word.lower()) != word.lower()


def _words_as_names(text: str, adjectives: Container[str]) -> set[str]:
    """The words of a text that are names there although they look like adverbs, adjectives, verbs or months."""
    found: set[str] = set()
    kinds: dict[str, str] = {}
    for hit in _WORD.finditer(text):
        word = hit[0]
        if word not in kinds:
            kinds[word] = _class_of(word.lower(), adjectives)
        kind = kinds[word]
        if not kind or word in found:
            continue
        before = text[max(0, hit.start() - 30) : hit.start()]
        after = _FOLLOWING.match(text, hit.end())
        opening = _BEFORE.search(before)
        preceding = None if opening else _PRECEDING.search(before)
        if opening or (preceding and preceding[1] in _NEW_PART):
            named = _has_a_verb(kind, word, after)
        else:
            named = bool(preceding) and _amid(kind, preceding[1] if preceding else "", text, hit.end())
        if named:
            found.add(word)
    return found


def _class_of(low: str, adjectives: Container[str]) -> str:
    """What a word is when it is no name: ``time``, ``ly``, ``adjective``, ``verb``; empty for a word that may be a name anyhow, or never is one."""
    if low in closed.MONTHS or low in _SEASONS:
        return "time"
    if low in closed.CLOSED or low in closed.ADVERBS or low in closed.DAYS or low in closed.ORDINALS:
        return ""
    if low.endswith("ly") and w.is_adverb(low):
        return "" if _is_adverb(low) else "ly"
    if low in ADJECTIVES or low in adjectives:
        return "adjective"
    return "verb" if low in ENGLISH_VERBS and low not in COMMON_NOUNS else ""


def _is_adverb(low: str) -> bool:
    """Is a word in -ly made of an adjective that is known or looks like one ("slowly", "happily", "gently")?"""
    stems = (
        low[:-2],
        low[:-3] + "y" if low.endswith("ily") else "",
        low[:-1] + "e",
        low[:-2] + "le",
        low[:-4] if low.endswith("ally") else "",
    )
    return name_gender(low.capitalize()) is None and (
        any(w.looks_adjective(stem) for stem in stems if stem)
        or len(low) > 8
        or low.endswith(("ously", "ingly", "edly", "fully"))
    )


def _has_a_verb(kind: str, word: str, after: re.Match[str] | None) -> bool:
    """Where a sentence or clause begins with the word: does what follows say that it is its subject (or its owner)?"""
    if after is None:
        return False
    verb, then = after[1], after[2] or ""
    if verb is None:
        return kind != "time"  # Dusty's horse
    if verb.startswith("and "):
        return kind in ("ly", "adjective")  # Merry and Rusty
    if verb in _IS:
        return kind in ("ly", "verb") or (kind == "adjective" and then not in ("the", "he", "she", "his", "her", "it"))
    if verb in _HAS:
        return kind != "time" or bool(then)
    forms = w.verb_forms(verb)
    if (
        not forms
        or forms[0][0] not in ENGLISH_VERBS
        or (kind in ("time", "adjective") and forms[0][0] in _PASSES and name_gender(word) is None)
    ):
        return False
    if w.is_adverb(verb) or w.singular(verb) in COMMON_NOUNS:  # Open doors
        return False
    if forms[0][1] == "s":
        return kind in ("ly", "verb") or name_gender(word) is not None  # not "Old bones"
    return forms[0][1] == "past"


def _amid(kind: str, before: str, text: str, end: int) -> bool:
    """In the middle of a sentence: is the word with a capital no adjective of a longer name, no title, and no time?"""
    if (
        before in closed.DETERMINERS
        or before in closed.POSSESSIVES
        or before.endswith(("'s", "’s"))
        or before[:1].isupper()
    ):
        return before[:1].isupper() and kind == "ly" and before.lower() not in closed.CLOSED
    if re.match(r"[ ]+(?:[A-Z]|\d)|-", text[end:]):
        return False  # "Old Tom", "June 3"
    if kind == "time":
        return before in _BEHIND - {"to", "of", "from", "and", "or", "by", "for", "than", "about", "but", "that"}
    return True


__all__ = ["Told", "discover"]
