"""What stands beside an event or a state: how, where and when, in the words of the sentence. Floor 3.

In: a clause, and the complements that its pattern did not take. Out: the words to tell it with ("slowly", "until Sunday", "with a hen"), and the words of
time as they are written. Nothing follows from most of them; but a reading that left them out would say less than its sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from chekhov.language import tree as t
from chekhov.language.printer import show_phrase
from chekhov.source import Span
from chekhov.story.kinds import Kinds
from chekhov.story.meaning import Beside, Verb
from chekhov.story.mood import LOST_IN_MOOD
from chekhov.story.pattern import Frame

_STILL = {"no longer": "any more", "not yet": "yet"}
_NOT_SAID = LOST_IN_MOOD | frozenset(
    "so also too even just very quite rather then however therefore indeed thus nevertheless instead likewise both not never".split()
)
_HANGING_ON = frozenset(("after", "when", "before", "once", "until", "if"))
_HANGING = frozenset(("after", "before", "during", "following", "at"))


def literal(verb: Verb | None) -> set[str]:
    """The small words that belong to a verb."""
    return {word for way in verb.phrasings for word in way.literal} if verb is not None else set()


def adverbs(clause: t.Clause, literal: set[str]) -> tuple[Beside, ...]:
    """The adverbs of a clause that are neither its mood nor (``literal``) words of its verb; and "any more", "yet" of what is denied."""
    said = [word for word in clause.adverbs if word not in _NOT_SAID and word not in literal]
    if "only" in said and any(link.word in _HANGING_ON for link in clause.links):
        said[said.index("only")] = "only then"  # "she got well only after he had come back"
    if clause.polarity in _STILL:
        said.append(_STILL[clause.polarity])
    if clause.polarity == "yes":
        if _is_sole(clause.subject):
            said.append(NO_OTHER)
        if _are_sole(clause.subject):
            said.append(NOR_ANYBODY)
        for item in clause.complements:
            match item:
                case t.Object(phrase=t.Noun() | t.Pronoun() as phrase) if _is_sole(phrase):
                    said.append("and no other")
                    break
    return tuple([Beside(word) for word in said])


NO_OTHER = "none but"
"""What stands before what is told of one alone: "none but Greta saw it"."""


NOR_ANYBODY = "and nobody else"
"""What stands behind what is told of several alone: "Tom knows it and Ann knows it and nobody else"."""


def _are_sole(phrase: t.NounPhrase | None) -> bool:
    """Is it said of several alone ("only Tom and Ann knew it")?"""
    return isinstance(phrase, t.Noun) and phrase.determiner == "only" and isinstance(phrase.partitive, t.Group)


def _is_sole(phrase: t.NounPhrase | None) -> bool:
    """Is it said of one alone ("only Ann can lift the curse", "nobody but Ann can")?"""
    match phrase:
        case t.Noun(determiner="only", noun="", partitive=t.Name() | t.Noun()):
            return True
        case t.Pronoun(word="nobody" | "no one" | "nothing", but=t.Name() | t.Noun()):
            return True
    return False


def behind_nouns(clause: t.Clause) -> dict[int, t.Prep]:
    """What stands right behind a definite noun, and may tell which one it is ("burns the letter in the Bible"), by where the noun begins."""
    found: dict[int, t.Prep] = {}
    for item, after in pairwise(clause.complements):
        phrase = item.phrase if isinstance(item, (t.Object, t.Prep)) else None
        if isinstance(phrase, t.Noun) and phrase.determiner == "the" and isinstance(after, t.Prep):
            found[phrase.span.start] = after
    return found


def as_what(clause: t.Clause, frames: Sequence[Frame], kinds: Kinds) -> t.Clause:
    """ "She dies a hero", "he fell asleep a pauper": what somebody is while it happens, where the verb takes no object."""
    objects = [item for item in clause.complements if isinstance(item, t.Object)]
    phrase = objects[0].phrase if len(objects) == 1 and not clause.passive else None
    if not isinstance(phrase, t.Noun) or phrase.determiner != "a" or not kinds.has_role(phrase.noun, "person"):
        return clause
    if any(frame.objects for frame in frames):
        return clause
    said = t.Adjective(show_phrase(phrase), "as", span=objects[0].span)
    return replace(clause, complements=tuple(said if item is objects[0] else item for item in clause.complements))


def written(item: t.Complement, wrote: Callable[[Span], str] | None) -> str:
    """The words of an adverbial, as they are written."""
    text = wrote(item.span) if wrote is not None and item.span.end > item.span.start else ""
    match item:
        case t.When(words=words):
            text = text if text.lower() == words and text[1:].lower() != text[1:] else words
        case t.Prep(word=word, phrase=phrase):
            text = text or f"{word} {show_phrase(phrase)}"
        case t.Particle(word=word):
            text = word
        case t.Adjective(word=word):
            text = text or word
    text = " ".join(text.split()).rstrip(",")
    first, _, rest = text.partition(" ")
    return f"{first.lower()} {rest}".strip() if isinstance(item, (t.Prep, t.When)) else text


def times(rest: tuple[t.Complement, ...], wrote: Callable[[Span], str] | None) -> tuple[str, ...]:
    """The words of time as they are written, each with what it hangs on ("two days" + "after the attack")."""
    found: list[str] = []
    open_ = False
    for item in rest:
        if isinstance(item, t.When):
            found.append(item.words)
            open_ = True
            continue
        if isinstance(item, t.Prep) and item.word in _HANGING and wrote is not None and item.span.end > item.span.start:
            text = wrote(item.span)
            found[-1:] = [f"{found[-1]} {text}"] if open_ else [*found[-1:], text]
        open_ = False
    return tuple(found)
