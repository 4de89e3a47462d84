"""Whom or what a pronoun could stand for, and how far off each is. Floor 3.

In: a pronoun with its place and role, and the discourse. Out: every candidate with a distance (`weighing.py`); the nearest is meant. Candidates come from
this sentence, then back.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from chekhov.language import tree as t
from chekhov.story.agreeing import agrees, is_anybody, is_somebody
from chekhov.story.leaning import goes_on_with, is_mere_turn, lies_on_terms, lies_with
from chekhov.story.meaning import SlotDef, Term
from chekhov.story.salience import SCENE, WEIGHTS, acts_again, asks_for_life
from chekhov.story.scope import Mention
from chekhov.story.together import are_together, everybody_in, living_of_late, one_of_no_gender
from chekhov.story.weighing import Asked, Last, is_of, is_of_no_gender, is_the_end, rank

if TYPE_CHECKING:
    from chekhov.story.discourse import Discourse


_PEOPLE = frozenset(("he", "him", "she", "her", "they", "them"))
_LATE = 5.0
"""A plural farther off than this is rather not meant by *they*, where two persons were named since."""


def antecedents(
    discourse: Discourse, word: str, want: SlotDef | None, role: str, at: int = -1
) -> list[tuple[Term, ...]]:
    """All that a pronoun could stand for, best first: this sentence, then back; subjects before objects before the rest; last what is only named behind
    it (``at``: where it stands)."""
    found = distances(discourse, word, want, role, at)
    return sorted(found, key=lambda terms: found[terms])


def distances(
    discourse: Discourse, word: str, want: SlotDef | None, role: str, at: int
) -> dict[tuple[Term, ...], float]:
    """All that a pronoun could stand for, each with how far off it is."""
    found = _Candidates(_asked(discourse, word, want, role, at), _barred(discourse, word, role)).gathered()
    dated = bool(discourse.hung_on) and is_the_end(discourse, want)  # "the night before he drowned"
    if found and not dated and asks_for_life(discourse, want):
        for terms in found:
            found[terms] += WEIGHTS["dead"] * any(_stays_dead(discourse, one) for one in terms)
    if role == "subject" and word in ("he", "she") and len(discourse.subject) > 1:
        for terms in found:  # "Anna woke Tom, and they ran to Mary, but she slept": Mary
            found[terms] += WEIGHTS["one of several"] * (terms[0] in discourse.subject)
    if not found and discourse.faded and word in _PEOPLE and _nobody_came_yet(discourse):
        kept = discourse.history
        discourse.history, discourse.faded = discourse.faded, []  # "## The opera. She meets ...": of the scene before
        found = distances(discourse, word, want, role, at)
        discourse.history, discourse.faded = kept, discourse.history
    return found


def _stays_dead(discourse: Discourse, term: Term) -> bool:
    """Was it told of somebody that they are dead, and no deed of theirs since?"""
    return isinstance(term, int) and discourse.told_dead(term) and not acts_again(discourse, term)


def _asked(discourse: Discourse, word: str, want: SlotDef | None, role: str, at: int) -> Asked:
    leaning = _leaning(discourse, word, role)
    if leaning is not None and _goes_on_as_before(discourse, word, leaning):
        leaning = None
    dies = is_of(discourse, want, "alive") or is_the_end(discourse, want)
    return Asked(discourse, word, want, role, at, leaning, dies)


def _barred(discourse: Discourse, word: str, role: str) -> set[Term]:
    """Who is not meant: who does it himself, and what else takes part in it; whom a relative clause with a subject of its own is about; who speaks,
    or tells the story, and would say "I"."""
    speaks: Iterable[Term] = ()
    if discourse.speech is not None:
        speaks = discourse.speech.speakers if word in ("he", "she") else ()
    elif discourse.tellers:
        speaks = discourse.tellers.values()
    if role == "subject":
        return {*discourse.about, *speaks}
    return {*discourse.subject, *discourse.fellows, *speaks} if role in ("object", "oblique") else {*speaks}


@dataclass(slots=True)
class _Candidates:
    """Those who are found for a pronoun, sentence by sentence, the nearest first."""

    asked: Asked
    barred: set[Term]
    found: dict[tuple[Term, ...], float] = field(default_factory=dict)
    agreeing: dict[tuple[Term, ...], bool] = field(default_factory=dict)

    def gathered(self) -> dict[tuple[Term, ...], float]:
        """All of them, each with how far off it is."""
        discourse, word, want = self.asked.discourse, self.asked.word, self.asked.want
        for depth, mentions in enumerate((discourse.here, *reversed(discourse.history))):
            self._of_sentence(mentions, depth)
            if word == "they" and depth <= 2:
                before = [mention for mention in mentions if depth or not mention.at > self.asked.at >= 0]
                everybody_in(discourse, before, self.barred, want, self.found, depth)
        if word == "they":
            if not any(far < _LATE and are_together(discourse, terms) for terms, far in self.found.items()):
                living_of_late(discourse, self.barred, want, self.found)
            if not self.found:
                self.found.update(one_of_no_gender(discourse, self.barred, want))
        return self.found

    def _of_sentence(self, mentions: list[Mention], depth: int) -> None:
        """Those whom one sentence names. (Who was named since, and is nearer than this sentence can be, is passed over.)"""
        least = self.asked.nearest(depth)
        last: Last | None = None
        nearer = [one for one in mentions if self.found.get(one.terms, least) >= least] if self.found else mentions
        for mention in sorted(nearer, key=rank) if len(nearer) > 1 else nearer:
            if self.found.get(mention.terms, least) >= least and self._may_be(mention):
                if self._agree(mention.terms):
                    last = last or Last.of(self.asked.discourse, mentions)
                    self._add(mention, self.asked.distance(mention, depth, last))
                elif self.asked.word == "they" or len(mention.terms) < 2:
                    self._add_anybody(mention.terms, depth)
                else:
                    last = last or Last.of(self.asked.discourse, mentions)
                    self._add_each(mention, depth, last)

    def _may_be(self, mention: Mention) -> bool:
        """Is it neither who does it, nor only what somebody is said to be?"""
        if not self.barred.isdisjoint(mention.terms) and (len(mention.terms) == 1 or self.asked.word == "they"):
            return False
        said = mention.role == "complement" and mention.how != "new"
        return not (said and _only_says_what(self.asked.discourse, mention))

    def _agree(self, terms: tuple[Term, ...]) -> bool:
        if terms not in self.agreeing:
            self.agreeing[terms] = agrees(self.asked.discourse, terms, self.asked.word, self.asked.want)
        return self.agreeing[terms]

    def _add(self, mention: Mention, far: float) -> None:
        self.found[mention.terms] = min(self.found.get(mention.terms, far), far)

    def _add_anybody(self, terms: tuple[Term, ...], depth: int) -> None:
        """ "Someone took the letters. They ...": whoever it was."""
        asked = self.asked
        if asked.word == "they" and depth <= 2 and is_anybody(asked.discourse, terms, asked.want):
            rather_a_thing = _is_rather_a_thing(asked.discourse, asked.want, asked.role)
            self.found.setdefault(terms, depth + 1 + rather_a_thing)

    def _add_each(self, mention: Mention, depth: int, last: Last) -> None:
        """One of several who were named together."""
        for term in mention.terms:
            if term not in self.barred and (term,) not in self.found and self._agree((term,)):
                one = mention._replace(terms=(term,))
                self.found[(term,)] = self.asked.distance(one, depth, last) + WEIGHTS["one of several"]


def _nobody_came_yet(discourse: Discourse) -> bool:
    """Does a scene begin here, of which no more than the place has been told?"""
    named = (mention for mentions in discourse.history for mention in mentions)
    return not discourse.asking and not any(is_somebody(discourse, mention.terms) for mention in named)


def _leaning(discourse: Discourse, word: str, role: str) -> Term | None:
    """With whom the verbs make the story rather go on."""
    if role != "subject" or word not in ("he", "she", "they") or discourse.said is None:
        return None
    hearer = told_to(discourse)
    if hearer is not None and agrees(discourse, (hearer,), word, None):
        return hearer
    if discourse.told and discourse.subject == discourse.told[:1] and agrees(discourse, discourse.subject, word, None):
        return None  # "Ruth promised her uncle that she would sell it": rather Ruth than whom the story has left the thing with
    if discourse.on_terms is not None:
        return lies_on_terms(discourse.on_terms)
    if discourse.reasoned is not None:
        return lies_with(discourse.reasoned, discourse.said)
    deed = discourse.deed
    if deed is None:
        return None
    rather = goes_on_with(deed, discourse.said)
    if deed.within is None or (rather is not None and agrees(discourse, (rather,), word, None)):
        return rather
    return goes_on_with(deed.within, discourse.said)  # "orders his men to seize Corl, but he escapes"


def _goes_on_as_before(discourse: Discourse, word: str, leaning: Term) -> bool:
    """ "She hands it to Jory. She makes him promise", "She sold it to Eva. She kept two": rather who was she before than who was only handed something."""
    obscure = is_of_no_gender(discourse, leaning)
    return (obscure or is_mere_turn(discourse.deed, discourse.said)) and _one_acted(discourse, word)


def told_to(discourse: Discourse) -> Term | None:
    """To whom it is said what they have to do, or what is of them ("warns him that he must leave", "that he is in danger")."""
    said = discourse.said
    if said is None or len(discourse.told) != 2:
        return None
    return discourse.told[1] if said.due or discourse.of_hearer else None


def _only_says_what(discourse: Discourse, mention: Mention) -> bool:
    """ "Maruin is the elder": what somebody or something is said to be is nothing besides, unless it was told of before."""
    one = discourse.cast[mention.terms[0]] if isinstance(mention.terms[0], int) else None
    return one is not None and not one.named and one.owner is None and one.span.start == mention.at >= 0


def _one_acted(discourse: Discourse, word: str) -> bool:
    """Is the subject of the last sentence one whom it calls he (or she) already?"""
    last = discourse.history[-1] if discourse.history else ()
    subjects = [one.terms[0] for one in last if one.role == "subject" and one.how == "again" and len(one.terms) == 1]
    return any(isinstance(term, int) and discourse.cast[term].pronoun == word for term in subjects)


def yet_unnamed(discourse: Discourse, phrase: t.Pronoun, name: str) -> None:
    """ "She is Helen Cole": she is rather somebody who has no name yet."""
    if discourse.asking or discourse.names.get(name) in discourse.scene_figures or phrase.span in discourse.shared:
        return
    far = distances(discourse, phrase.word, None, "subject", phrase.span.start)
    for terms in sorted(far, key=lambda one: far[one]):
        one = discourse.cast[terms[0]] if isinstance(terms[0], int) else None
        if one is not None and not one.named and far[terms] < SCENE:
            discourse.shared[phrase.span] = terms
            return


def _is_rather_a_thing(discourse: Discourse, want: SlotDef | None, role: str) -> bool:
    """ "Someone took the letters. Emil has sold them": what a deed is done to that one does to things as well."""
    return role == "object" and want is not None and not discourse.definitions.is_for_beings_only(want)
