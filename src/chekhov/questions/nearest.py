"""What to ask instead: the nearest question that would be understood. Floor 8.

In: a question that was not understood, and how to ask another. Out: a sentence that offers one or two questions, each of which is understood.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import chain

from chekhov.language import words as w
from chekhov.questions.common import Asker

Understood = Callable[[str], bool]
_AND_WHY = re.compile(r"^(?P<first>.+?),? and (?:also )?(?:why|where|when|how|who|whom|what|which)\b", re.I)
_WORD = re.compile(r"[\w’'-]+")
_ASKING = re.compile(
    r"^(?:who|whom|whose|what|which|where|when|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would)\b",
    re.I,
)
_WORDS = tuple("who what where when why how which whose is was did does".split())
_MOST_TRIED = 6  # wrong spellings are few; each try asks a question


def nearest(asker: Asker, question: str, understood: Understood) -> str:
    """What could be asked instead."""
    asked = question.strip().rstrip("?!. ")
    both = _AND_WHY.match(asked)
    if both is not None and understood(both["first"] + "?"):
        return f"Ask for one thing at a time: “{both['first']}?”."
    corrected = next((text for text in chain(_corrected(asker, asked), _made_whole(asked)) if understood(text)), "")
    if corrected:
        return f"Did you mean “{corrected}”?"
    offered = [text for text in _offered(asker, asked) if understood(text)][:2]
    return f"You can ask {' or '.join(f'“{text}”' for text in offered)}" + "." if offered else ""


def misspelt(asker: Asker, question: str) -> str:
    """The question with its first word spelt rightly, where that is nearly a word that asks ("wher is Luna"); "" where it is not."""
    first, _, rest = question.partition(" ")
    names = {word.lower() for figure in asker.figures for word in asker.names.figure(figure).split()}
    lemmas = {frame for frame in asker.trace.story.definitions.frames if frame.isalpha()}
    word = first.lower()
    if not word.isalpha() or word in names or _ASKING.match(word) or len(word) < 3 or _known(word, lemmas):
        return ""
    near = [one for one in w.nearest(word, _WORDS, 2) if abs(len(one) - len(word)) <= 1 and set(one) & set(word[:2])]
    return f"{near[0].capitalize()} {rest}" if near and rest else ""


def _made_whole(asked: str) -> Iterator[str]:
    """The question with the verb that is left out: "Where Luna?", "Luna dead?" """
    first, _, rest = asked.partition(" ")
    if rest and first.lower() in _WORDS[:6]:
        yield f"{first} is {rest}?"
    elif rest and _ASKING.match(asked) is None:
        yield f"Is {asked}?"


def alike(name: str, known: list[str]) -> str:
    """The name that is meant by one that nobody bears: it has the same words, or nearly the same letters; "" where none has."""
    bare = {one.removeprefix("the "): one for one in known}
    asked = name.lower().removeprefix("the ")
    words = set(asked.split())
    sharing = [one for one in bare if words <= set(one.lower().split())]
    near = sharing or [
        one for one in w.nearest(asked, list(bare)) if abs(len(one) - len(asked)) <= 2 and one[:1].lower() == asked[:1]
    ]
    return bare[near[0]] if near else ""


def _corrected(asker: Asker, asked: str) -> Iterator[str]:
    """The question with one word spelt as the story or the library has it."""
    names = {word for figure in asker.figures for word in asker.names.figure(figure).split() if len(word) > 2}
    lemmas = {frame for frame in asker.trace.story.definitions.frames if frame.isalpha()}
    tried = 0
    if _ASKING.match(asked) is None:
        return
    for hit in _WORD.finditer(asked):
        word = hit[0]
        if len(word) < 4 or _ASKING.match(word) or word in names or word.lower() in names or _known(word, lemmas):
            continue
        verbs = sorted(w.nearest(_stem(word), sorted(lemmas), 4), key=lambda lemma: lemma[0] != word[0].lower())
        for near in (*w.nearest(word, sorted(names), 1), *verbs[:2]):
            if tried == _MOST_TRIED:
                return
            tried += 1
            put = _as_written(word, near)
            yield f"{asked[: hit.start()]}{put}{asked[hit.end() :]}?"


def _known(word: str, lemmas: set[str]) -> bool:
    """Is it a word of the language: a form of a verb, a noun, a small word?"""
    return any(lemma in lemmas for lemma, _ in w.verb_forms(word.lower())) or not word.islower()


def _stem(word: str) -> str:
    for ending in ("ed", "ing", "s"):
        if word.endswith(ending):
            return word.removesuffix(ending)
    return word


def _as_written(word: str, near: str) -> str:
    """A near verb in the tense of the word that stands for it."""
    if near[:1].isupper():
        return near
    return w.past(near) if word.endswith("d") else w.third_person(near) if word.endswith("s") else near


def _offered(asker: Asker, asked: str) -> Iterator[str]:
    """Questions about those whom the question names; else about those whom the story speaks of first."""
    world, names = asker.trace.world, asker.names
    low = f" {asked.lower()} "
    named = [one for one in asker.figures if f" {names.figure(one).lower()} " in re.sub(r"[^\w ]", " ", low)]
    people = [one for one in asker.figures if world.is_mind(one) and asker.trace.story.cast[one].named]
    for figure in named or people[:1]:
        name = names.figure(figure)
        if world.is_place(figure):
            yield f"Who is in {name}?"
        elif world.is_mind(figure):
            yield f"What happened to {name}?"
            yield f"Where is {name}?"
        else:
            yield f"Who has {name}?"
            yield f"Where is {name}?"
