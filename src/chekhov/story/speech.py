"""Who speaks to whom: I, you and we, inside quotation marks and outside. Floor 3.

In: the discourse and the figures that the sentence names as speaker and hearer. Out: the terms that the pronouns stand for.
Inside quotation marks *I* is the speaker and *you* the hearer. Outside, they are the teller and the hero of the text: beings like any other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from chekhov.source import NOWHERE
from chekhov.story.meaning import Did, Term
from chekhov.story.scope import Terms

if TYPE_CHECKING:
    from chekhov.story.definitions import Definitions
    from chekhov.story.discourse import Discourse

_TELLERS = {"i": ("I", "me"), "you": ("you", "you"), "we": ("we", "us")}


def owner_word(label: str) -> str:
    """ "my", "your", "our" where the owner is the teller or the hero of the text."""
    return {"I": "my", "you": "your", "we": "our"}.get(label, "")


class Speech(NamedTuple):
    """One speech: who speaks, who is spoken to (empty where that is not known), and in which turn of the dialogue."""

    speakers: tuple[Term, ...]
    hearers: tuple[Term, ...]
    turn: int = 0


def first_or_second_person(discourse: Discourse, word: str) -> Terms | None:
    """Whom ``i``, ``you`` or ``we`` stands for."""
    speech = discourse.speech
    if speech is None:
        return _of_the_text(discourse, word)
    found = speech.hearers if word == "you" else speech.speakers
    if not found:
        return None
    return Terms(tuple(dict.fromkeys((*found, *speech.hearers))) if word == "we" else found)


def couple(discourse: Discourse) -> Terms | None:
    """Whose "our children" are: the teller's, and of whom the teller is married to."""
    married, me = discourse.definitions.role("couple"), discourse.tellers.get(_TELLERS["i"][0])
    if discourse.speech is not None or married is None or me is None:
        return None
    other = next((discourse.static.get((married.id, slot.name, me)) for slot in married.slots), None)
    return None if other is None else Terms((me, other))


def speech_of(discourse: Discourse, people: list[tuple[Term, ...]]) -> Speech:
    """The speech of a sentence that names these: first the speaker, then the hearer, if it says to whom."""
    speakers = people[0] if people else ()
    hearers = people[1] if len(people) > 1 else partner(discourse, speakers)
    return Speech(speakers, hearers, discourse.turn)


def speakers_of_untagged(discourse: Discourse) -> tuple[Term, ...]:
    """Who speaks where nobody is said to: on the same line the same, then the other one, else who acted last."""
    last = discourse.last_speech
    if last is not None:
        return last.speakers if last.turn == discourse.turn else last.hearers
    return _last_named(discourse, ())


def speech_ahead(definitions: Definitions, did: Did) -> Speech | None:
    """ "The bear spoke to her.": what stands in quotation marks next is the bear's, as if she had just spoken to him."""
    verb, args = definitions.verbs[did.verb], dict(did.args)
    people = [args.get(slot.name) for slot in verb.slots[:2]]
    if not did.truth or "addressing" not in verb.roles or None in people:
        return None
    return Speech((people[1],), (people[0],), -1)  # type: ignore[arg-type]


def partner(discourse: Discourse, speakers: tuple[Term, ...]) -> tuple[Term, ...]:
    """Whom somebody speaks to where that is not said: the other one of the dialogue, else who was named last."""
    last = discourse.last_speech
    if last is not None:
        other = last.hearers if last.speakers == speakers else last.speakers
        if other and other != speakers:
            return other
    return _last_named(discourse, speakers)


def _last_named(discourse: Discourse, but: tuple[Term, ...]) -> tuple[Term, ...]:
    """The being that was named last in this scene, as the subject if possible."""
    kinds = discourse.definitions.kinds
    for mentions in (discourse.here, *reversed(discourse.history)):
        for mention in sorted(mentions, key=lambda item: item.role != "subject"):
            if mention.terms != but and all(
                isinstance(term, int) and any(kinds.has_role(kind, "being") for kind in discourse.kinds_of(term))
                for term in mention.terms
            ):
                return mention.terms
    return ()


def _of_the_text(discourse: Discourse, word: str) -> Terms | None:
    """The teller (*I*, *we*) or the hero (*you*) of the text."""
    label, form = _TELLERS[word]
    found = discourse.tellers.get(label)
    if found is None:
        if discourse.asking:
            return None
        kinds = discourse.definitions.kinds
        role = "group" if word == "we" else "person"
        found = discourse.tellers[label] = discourse.add(label, NOWHERE, group=word == "we")
        figure = discourse.cast[found]
        figure.named = True
        figure.kinds[:] = [next((kind for kind, roles in kinds.roles.items() if role in roles), "any")]
        figure.pronoun = form
        figure.scene = discourse.scene
    return Terms((found,))
