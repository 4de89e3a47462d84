"""What something looks like, and what it is: a rock that is a sponge, an apple that is really a candle. Floor 8.

In: the words of a question. Out: what it is, what somebody takes it for, whether they know; None where nothing of the story is other than it looks.
Who has only seen it, or not even that, takes it for what it was called at first; who has had it in hand, has been told or is said to know, knows.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from chekhov.questions.common import Asker, Reply
from chekhov.questions.ground import parts
from chekhov.questions.times import Time
from chekhov.story.meaning import IsA, Term, Thinks
from chekhov.story.wording import article
from chekhov.trace.record import Moment

_WHAT = re.compile(r"^what (?:is|was) (?P<thing>.+?)(?: (?:really|actually|in reality|in fact))?[?.!]*$", re.I)
_TAKES = re.compile(
    r"^what (?:does|did) (?P<who>.+?) (?:think|believe)(?: that)? (?P<thing>.+?) (?:is|was)[?.!]*$", re.I
)
_KNOWS = re.compile(
    r"^(?:does|did) (?P<who>.+?) know that (?P<thing>.+?) (?:is|was) an? (?P<kind>[\w -]+?)[?.!]*$", re.I
)
_LOOKING = frozenset(("noticing", "looking in"))


@dataclass(frozen=True, slots=True)
class Seeming:
    """A thing that is not what it is called: what it looks like, what it is, and the moment that says so."""

    thing: int
    looks: str
    kind: str
    moment: int


def answer(asker: Asker, question: str, time: Time) -> Reply | None:
    """The answer to "what is it really?", "what does Lasse think it is?", "does he know that it is a sponge?"."""
    text = question.strip()
    takes, knows, what = _TAKES.match(text), _KNOWS.match(text), _WHAT.match(text)
    hit = takes or knows or what
    seeming = _meant(asker, hit["thing"]) if hit is not None else None
    if hit is None or seeming is None:
        return None
    name = asker.names.term(seeming.thing)
    if hit is what:
        kind = article(seeming.kind)
        return Reply(kind, "yes", asker.sentence(f"{name} is {kind}"), (seeming.moment,))
    who = asker.one_called(hit["who"])
    if who is None or not asker.trace.world.is_mind(who):
        return None
    learnt = _learnt(asker, who, seeming, time)
    mind, kind = asker.names.term(who), article(seeming.looks if learnt is None else seeming.kind)
    text = asker.sentence(
        f"{mind} {'takes' if learnt is None else 'knows that'} {name} {'for' if learnt is None else 'is'} {kind}"
    )
    proof = (seeming.moment,) if learnt is None else (learnt, seeming.moment)
    if hit is takes:
        return Reply(kind, "yes", text, proof)
    if hit["kind"].lower() != seeming.kind:
        return None
    return Reply("no", "no", text, proof) if learnt is None else Reply("yes", "yes", text, proof)


def _meant(asker: Asker, words: str) -> Seeming | None:
    """The thing that words name, or (*it*) the only one of the story, where it is other than it looks."""
    found = list(_seemings(asker))
    if words.lower() in ("it", "this", "that"):
        return found[0] if len(found) == 1 else None
    named = asker.called(words)
    return next((one for one in found if one.thing in named), None)


def _seemings(asker: Asker) -> list[Seeming]:
    """Every thing that is said to be of a kind that is not that of its name, nor a narrower or wider one."""
    world, kinds = asker.trace.world, asker.trace.story.definitions.kinds
    found: dict[int, Seeming] = {}
    for moment in asker.trace.moments:
        prop = moment.act.prop if moment.act is not None and moment.kind == "state" else None
        if not isinstance(prop, IsA) or not prop.truth or not isinstance(prop.who, int):
            continue
        thing, looks = world.real(prop.who), asker.trace.story.cast[prop.who].noun
        if not isinstance(thing, int) or not looks or world.is_mind(thing) or world.is_place(thing):
            continue
        first, second = kinds.canonical(looks) or looks, kinds.canonical(prop.kind) or prop.kind
        if not kinds.is_a(first, second) and not kinds.is_a(second, first):
            found[thing] = Seeming(thing, looks, prop.kind, moment.index)
    return list(found.values())


def _learnt(asker: Asker, mind: int, seeming: Seeming, time: Time) -> int | None:
    """The moment at which somebody comes to know what it is; None if the story tells of none."""
    last = len(asker.trace.moments) - 1 if time.at is None else time.at
    return next((one.index for one in asker.trace.moments[: last + 1] if _teaches(asker, one, mind, seeming)), None)


def _teaches(asker: Asker, moment: Moment, mind: int, seeming: Seeming) -> bool:
    """Does a moment say that they know, tell them so, or put it into their hands?"""
    world, prop = asker.trace.world, moment.act.prop if moment.act is not None else None
    if isinstance(prop, Thinks) and prop.truth and world.real(prop.who) == mind:
        return _says_so(asker, prop.prop, seeming)
    verb = asker.trace.story.definitions.verbs.get(moment.verb)
    if verb is None or moment.kind not in ("event", "backstory"):
        return False
    terms = [world.real(term) if isinstance(term, int) else term for term in moment.fillers.values()]
    told = any(_says_so(asker, term, seeming) for term in terms)
    return mind in terms and (told or (seeming.thing in terms and not _LOOKING & set(verb.roles)))


def _says_so(asker: Asker, content: Term, seeming: Seeming) -> bool:
    """Is this (part of) what is thought or told, of the thing or of what it looks like ("the apple is a candle")?"""
    said = [one for one in parts(content) if isinstance(one, IsA)] if isinstance(content, tuple) else []
    named = [asker.trace.story.cast[one.who].noun if isinstance(one.who, int) else "" for one in said]
    return any(
        one.kind == seeming.kind and (one.who == seeming.thing or noun == seeming.looks)
        for one, noun in zip(said, named, strict=True)
    )
