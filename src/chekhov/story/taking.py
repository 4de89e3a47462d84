"""What a pattern takes from the complements of a clause, and what it may leave.

In: a :class:`Frame` and the complements that are left to take from. Out: the clause :class:`Bound`, or None where something is missing or too much.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.language.english import COMMON_NOUNS, MASS_NOUNS
from chekhov.story.meaning import SlotDef
from chekhov.story.pattern import Bound, Filler, Frame

_FREE_PARTICLES = frozenset(
    "here there again back away home together out in up down off over around along on through abroad upstairs downstairs "
    "outside inside forward ahead alone apart behind past by indoors outdoors north south east west forth aside".split()
)


CONTENT = {
    t.That: "that",
    t.To: "to",
    t.Wh: "wh",
    t.Ing: "ing",
    t.Bare: "bare",
    t.Adjective: "adjective",
}


QUOTABLE = frozenset(("quote", "that", "wh"))  # where one of these is wanted, quoted words may stand


NOUN_FORMS = frozenset(("that", "wh", "to"))


def _is_content(item: t.Complement, forms: list[str]) -> bool:
    """Can this stand where a content of one of these forms is wanted? Quoted words can where a statement or a question can."""
    if isinstance(item, t.Quote):
        return not QUOTABLE.isdisjoint(forms)
    if isinstance(item, t.When):
        return "deadline" in forms and is_span_of_time(item.words)
    return CONTENT.get(type(item), "") in forms or (isinstance(item, t.Adjective) and "how" in forms)


def finish(
    frame: Frame,
    clause: t.Clause,
    slots: dict[str, Filler],
    rest: list[t.Complement],
    objects: list[tuple[SlotDef, bool]],
    literal: int,
    value: str,
) -> Bound | None:
    """The clause bound by the frame, where the ``rest`` of its complements has what the frame waits for and nothing that it has no room for."""
    words = _take_words(frame, clause, rest) if frame.particles or frame.fixed else 0
    preps = _take_preps(frame, rest, slots) if words is not None else None
    contents = _take_contents(frame, rest, objects, slots) if preps is not None else None
    if words is None or preps is None or contents is None:
        return None
    nouns: list[t.Object] = []
    left: list[t.Complement] = []
    adverbial = 0
    for item in rest:
        match item:
            case t.Object():
                nouns.append(item)
                continue
            case t.Prep(word=word):
                adverbial += 3 if word in _WHITHER else 2
            case t.Particle():
                adverbial += 2
        left.append(item)
    if not _place_objects(objects, nouns, slots):
        return None
    if left and not all(_may_be_left(left, index) for index in range(len(left))):
        return None
    literal += words + preps + contents
    score = (frame.instead, literal + len(slots) - adverbial, literal, frame.author, -frame.order)
    return Bound(frame, slots, tuple(left), score, value, frame.subject.name)


def _take_words(frame: Frame, clause: t.Clause, rest: list[t.Complement]) -> int | None:
    """Take the words that the frame itself has: how much they speak for it, None where one is missing."""
    wanted = [(word, False) for word in frame.particles] + [(word, True) for word in frame.fixed]
    for word, anywhere in wanted:
        at = next(
            (
                i
                for i, item in enumerate(rest)
                if (
                    is_word(item, word) and not (word in frame.bare and _is_that_thing(item))
                    if anywhere
                    else isinstance(item, t.Particle) and item.word == word
                )
            ),
            None,
        )
        if at is not None:
            del rest[at]
        elif (at := _small_clause(rest, word)) is not None:
            del rest[at : at + 2]
        elif word not in clause.adverbs:
            return None
    return 2 * len(wanted)


def _is_that_thing(item: t.Complement) -> bool:
    """ "The watch", "that watch", where a pattern has the bare word ("keeps watch"): a thing that is known."""
    phrase = item.phrase if isinstance(item, t.Object) else None
    return isinstance(phrase, t.Noun) and phrase.determiner in ("the", "this", "that", "these", "those")


def _small_clause(rest: Sequence[t.Complement], word: str) -> int | None:
    """Where a preposition and an adjective stand that are one word of a pattern ("takes her *for granted*")."""
    for at, (item, state) in enumerate(pairwise(rest)):
        if isinstance(item, t.Particle) and isinstance(state, t.Adjective) and f"{item.word} {state.word}" == word:
            return at
    return None


def _take_preps(frame: Frame, rest: list[t.Complement], slots: dict[str, Filler]) -> int | None:
    """Fill the slots behind prepositions: how much that speaks for the frame, None where one is missing."""
    literal = 0
    for words, slot, optional in frame.preps:
        prep = _prep_in(rest, words)
        if prep is not None:
            rest.remove(prep)
            slots[slot.name] = prep.phrase
            literal += 1
            continue
        at = _deed_after(words, slot, rest)
        if at is not None:
            del rest[at]
            slots[slot.name] = rest.pop(at)
            literal += 1
        elif not (optional or (frame.symmetric and frame.predicate is not None)):
            return None
    return literal


def _prep_in(rest: list[t.Complement], words: tuple[str, ...]) -> t.Prep | None:
    """The first of these prepositions."""
    for item in rest:
        match item:
            case t.Prep(word=word) if word in words:
                return item
    return None


def _take_contents(
    frame: Frame, rest: list[t.Complement], objects: list[tuple[SlotDef, bool]], slots: dict[str, Filler]
) -> int | None:
    """Fill the slots of contents: how much that speaks for the frame, None where one is missing."""
    literal = 0
    for slot, optional in frame.contents:
        forms = slot.form.split("/")
        at = next((i for i, item in enumerate(rest) if _is_content(item, forms)), None)
        if at is None and not NOUN_FORMS.isdisjoint(forms):
            at = _content_noun(rest, objects, forms)
        if at is not None:
            slots[slot.name] = filler = rest.pop(at)
            literal += -2 if isinstance(filler, t.Object) and not isinstance(filler.phrase, t.Name) else 1
            literal -= isinstance(filler, t.Quote) and ("wh" in forms) != isinstance(filler.statement, t.Question)
        elif not optional:
            return None
    return literal


def _may_be_left(left: Sequence[t.Complement], index: int) -> bool:
    """May a complement be left over: does it say when, where, how or what for?"""
    match left[index]:
        case _ if is_reason(left, index) or (index and is_reason(left, index - 1)):
            return True  # "sends him off for pushing the keeper"
        case t.When():
            return True
        case t.Prep(word=word) as item:
            return word != "of" and not is_rather_a_deed(item)
        case t.Particle(word=word):
            return word in _FREE_PARTICLES
        case t.Adjective(word=word, degree="as" | "more" | "so"):
            # how it is done: "as loudly as he could"; as what somebody does it: "dies a hero"
            return w.is_adverb(word) or word.startswith(("a ", "an "))
    return False


def is_rather_a_deed(item: t.Prep) -> bool:
    """Is a bare noun behind *to* a verb that nobody knows ("told Ann to vent the deck")?"""
    phrase = item.phrase
    if item.word != "to" or not isinstance(phrase, t.Noun) or phrase != t.Noun("", phrase.noun):
        return False
    return phrase.noun[:1].islower() and phrase.noun not in COMMON_NOUNS and phrase.noun not in MASS_NOUNS


def is_reason(left: Sequence[t.Complement], index: int) -> bool:
    """ "For" before a deed: what for, whatever the verb waits for."""
    item = left[index]
    following = left[index + 1] if index + 1 < len(left) else None
    return isinstance(item, t.Particle) and item.word == "for" and isinstance(following, t.Ing)


_WHITHER = frozenset("to into onto towards".split())
"""Where something leads to is left over less readily than where or how it is: "goes out to the yard"."""


_SPAN_OF_TIME = frozenset("until till a an another".split())


def is_span_of_time(words: str) -> bool:
    """ "Until Sunday", "three days": how long somebody has."""
    first = words.split()[0]
    return first in _SPAN_OF_TIME or w.number_of(first) is not None


def _deed_after(words: tuple[str, ...], slot: SlotDef, rest: list[t.Complement]) -> int | None:
    """Where a preposition stands before a deed or an adjective: "from leaving", "of stealing it", "for dead"."""
    forms = slot.form.split("/")
    for index in range(len(rest) - 1):
        item = rest[index]
        if isinstance(item, t.Particle) and item.word in words and _is_content(rest[index + 1], forms):
            return index
    return None


def is_word(item: t.Complement, word: str) -> bool:
    """Whether a complement is this one word, with its preposition if the word has one."""
    prep = ""
    if isinstance(item, t.Prep) and " " in word:
        prep, word = word.rsplit(" ", 1)
        if item.word != prep:
            return False
    if word == "himself" and isinstance(item, (t.Object, t.Prep)) and isinstance(item.phrase, t.Pronoun):
        return item.phrase.word.endswith(("self", "selves"))
    if word == "it" and (prep or isinstance(item, t.Object)):
        return item.phrase == t.Pronoun("it", span=item.phrase.span)  # type: ignore[union-attr]
    if (prep or isinstance(item, t.Object)) and isinstance(phrase := item.phrase, t.Noun):  # type: ignore[union-attr]
        if word.startswith("no "):
            return phrase.determiner == "no" and phrase.noun == word.removeprefix("no ")
        return (
            word in (phrase.noun, w.plural(phrase.noun) if phrase.plural else "")
            and phrase.of is None
            and (phrase.possessor is None or isinstance(phrase.possessor, t.Pronoun))
        )
    if isinstance(item, t.Adjective) and item.about is not None:
        return False  # "got sick | of the work" is no illness
    return (isinstance(item, (t.Adjective, t.Particle)) and item.word == word) or (lone_verb(item) == word)


def lone_verb(item: t.Complement) -> str:
    """The verb of a content that is nothing but a verb ("lets her go"): a pattern may have it as a word of its own. Else nothing."""
    match item:
        case t.Bare(statement=t.Clause(subject=None, verb=verb, complements=(), adverbs=(), links=(), polarity="yes")):
            return verb
    return ""


def _content_noun(rest: list[t.Complement], objects: list[tuple[SlotDef, bool]], forms: list[str]) -> int | None:
    """A noun phrase in the place of a content clause ("tells her the truth", "believes it"): the last object, if more stand there than are needed."""
    nouns = [i for i, item in enumerate(rest) if isinstance(item, t.Object)]
    needed = sum(1 for _, optional in objects if not optional)
    if len(nouns) > needed:
        phrase = rest[nouns[-1]].phrase  # type: ignore[union-attr]
        if isinstance(phrase, (t.Noun, t.Name, t.Pronoun, t.Quote, t.Gap)):
            return nouns[-1]
    return None


def _place_objects(objects: list[tuple[SlotDef, bool]], nouns: list[t.Object], slots: dict[str, Filler]) -> bool:
    if not objects:
        return not nouns
    required = len([slot for slot, optional in objects if not optional])
    if not required <= len(nouns) <= len(objects):
        return False
    spare = len(nouns) - required
    position = 0
    for slot, optional in objects:
        if optional:
            if spare == 0:
                continue
            spare -= 1
        slots[slot.name] = nouns[position].phrase
        position += 1
    return True
