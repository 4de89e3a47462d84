"""Which of its kind something is: "what kind of book did Milo want?": one about dinosaurs; "what animal is Muffin?": a cat. Floor 8.

In: the words of a question, and what was found for it. Out: a `Reply` that says more than the noun which the question has already; None where the story
says no more.
"""

from __future__ import annotations

import re

from chekhov.language import words as w
from chekhov.questions.common import Asker, Reply
from chekhov.story.meaning import Holds
from chekhov.story.wording import article, listed

_IS = re.compile(
    r"^(?:what|which) (?P<noun>[a-z]+(?: [a-z]+)?) (?:is|was|are|were) (?P<own>(?!the |of )[^?]+?)[?.! ]*$", re.I
)
_WHICH = re.compile(
    r"^(?:what|which) (?P<noun>[a-z]+(?: [a-z]+)?) (?:does|do|did|is|was|are|were|has|had|will|would|can)\b", re.I
)
_ARTICLES = ("the ", "a ", "an ", "some ")
_BEHIND = ("about", "of", "with", "for", "from")


def is_one(asker: Asker, question: str) -> Reply | None:
    """ "What kind of animal is Muffin?": the narrowest that is told of it."""
    hit = _IS.match(question.strip())
    figure = asker.one_called(hit["own"]) if hit is not None else None
    if hit is None or figure is None:
        return None
    kinds, noun = asker.trace.story.definitions.kinds, hit["noun"].lower().split(" ")[-1]
    asked = kinds.canonical(noun) or kinds.canonical(w.singular(noun) or noun)
    own = [kind for kind in asker.trace.story.cast[figure].kinds if kind != asked and asked and kinds.is_a(kind, asked)]
    if not own:
        return None
    told = next(
        (one.index for one in asker.trace.moments if one.scene >= 0 and figure in _figures(asker, one.index)), None
    )
    bare = article(own[-1])
    text = asker.sentence(f"{asker.names.term(figure)} is {bare}")
    return Reply(bare, "yes", text, (told,) if told is not None else (), 1)


def says_no_more(question: str, reply: Reply) -> bool:
    """ "What pet has Kim?": "pets", "which book did he want?": "the book"."""
    hit = _WHICH.match(question.strip())
    if hit is None or reply.known != "yes":
        return False
    noun, bare = hit["noun"].lower().split(" ")[-1], reply.answer.lower()
    for word in _ARTICLES:
        bare = bare.removeprefix(word)
    return bare in (noun, w.plural(noun), w.singular(noun) or noun) or bare.endswith(f"'s {noun}")


def of_that_kind(asker: Asker, question: str, reply: Reply) -> Reply | None:
    """What the story says more of it: what it is about, or what else it is called."""
    hit = _WHICH.match(question.strip())
    if hit is None:
        return None
    noun = hit["noun"].lower()
    for index in reply.moments:
        moment = asker.trace.moments[index]
        beside = moment.act.beside if moment.act is not None else ()
        for part in (one for one in beside if one.words in _BEHIND and one.figures):
            names = listed([asker.names.term(figure) for figure in part.figures])
            words = f"{article(noun.split(' ')[-1])} {part.words} {names}"
            return Reply(words, "yes", asker.sentence(asker.sentence_of(index)), (index,))
    return _what_else(asker, noun, reply)


def _what_else(asker: Asker, noun: str, reply: Reply) -> Reply | None:
    """ "Each has a pet. Kim has a parrot": what else the same person has that such a thing is."""
    kinds, world = asker.trace.story.definitions.kinds, asker.trace.world
    wider = kinds.parents.get(kinds.canonical(noun.split(" ")[-1]) or noun, ())
    minds = {asker.names.figure(one): one for one in asker.figures if world.is_mind(one)}
    named = [one for name, one in minds.items() if name in reply.text and name != reply.answer]
    found: dict[str, int] = {}
    for moment in asker.trace.moments:
        prop = moment.act.prop if moment.act is not None else None
        if (
            not isinstance(prop, Holds)
            or not prop.truth
            or prop.fluent[0] != world.place_id
            or not isinstance(prop.value, tuple)
        ):
            continue
        thing, holder = prop.fluent[1], prop.value[1]
        if holder in named and isinstance(thing, int) and asker.trace.story.cast[thing].noun != noun:
            if any(kinds.is_a(kind, parent) for kind in asker.trace.story.cast[thing].kinds for parent in wider):
                found[asker.names.term(thing)] = moment.index
    if not found or len(named) != 1:
        return None
    return Reply(listed(list(found)), "yes", asker.sentence_of(min(found.values())), tuple(found.values()))


def _figures(asker: Asker, index: int) -> set[object]:
    """Of whom and what a moment tells."""
    moment = asker.trace.moments[index]
    told = set(moment.fillers.values())
    prop = moment.act.prop if moment.act is not None else None
    return told | (set(prop.fluent[1:]) if isinstance(prop, Holds) else {getattr(prop, "who", None)})
