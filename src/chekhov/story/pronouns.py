"""Whom a pronoun means: the published precedence over all that has been mentioned. Floor 3.

In: a pronoun and the discourse. Out: the figures it stands for, or None. Candidates come from this sentence, then back; subjects before objects before the
rest; they must agree in number and gender and be able to fill the slot.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from chekhov.language import tree as t
from chekhov.source import NOWHERE
from chekhov.story import counted, naming, shares
from chekhov.story.agreeing import EVERYTHING, agrees, is_being
from chekhov.story.antecedents import distances
from chekhov.story.happened import means_event
from chekhov.story.meaning import GAP, Figure, SlotDef, Term
from chekhov.story.salience import BEHIND, FARTHER, SCENE, WEIGHTS
from chekhov.story.scope import Mention, Side, Terms
from chekhov.story.speech import couple, first_or_second_person
from chekhov.story.weighing import is_of

if TYPE_CHECKING:
    from chekhov.story.discourse import Discourse

UNCLEAR_WHO = "it is not clear who"
_REFLEXIVE = {
    "myself": "i",
    "yourself": "you",
    "yourselves": "you",
    "ourselves": "we",
    "himself": "he",
    "herself": "she",
    "itself": "it",
    "themselves": "they",
    "himself alone": "he",
}
_PEOPLE = frozenset(("he", "she", "they"))
_NOBODY = frozenset(("nobody", "no one", "nothing", "none"))
_SOMEBODY = frozenset(("somebody", "someone", "something", "anybody", "anyone", "anything", "one"))
_A_NOUN = {
    **dict.fromkeys(("somebody", "someone"), ("a", "person")),
    "something": ("a", "thing"),
    **dict.fromkeys(("nobody", "no one"), ("no", "person")),
    "nothing": ("no", "thing"),
}
_EVERYBODY = frozenset(("everybody", "everyone", "all"))
_WHOEVER = frozenset(("whoever", "whatever", "what"))
_ALL = frozenset(("all", "everything", "anything"))  # "all she had", "everything that he owned"
_OBJECT_FORM = {
    "him": "he",
    "her": "she",
    "them": "they",
    "me": "i",
    "us": "we",
    "whom": "who",
}
_OWNED = {"mine": "i", "yours": "you", "his": "he", "hers": "she", "ours": "we", "theirs": "they"}


def pronoun(discourse: Discourse, phrase: t.Pronoun, want: SlotDef | None, role: str) -> Terms | None:
    """Whom a pronoun means, or None."""
    word = phrase.word.lower()
    if word in _OWNED:
        return _ones_own(discourse, phrase, _OWNED[word], want, role)
    word = _OBJECT_FORM.get(word, word)
    if word.endswith(" else") and word.removesuffix(" else") in _NOBODY | _SOMEBODY:
        word = word.removesuffix(" else")
    if phrase.but is not None and word in _NOBODY:
        return discourse.resolve(phrase.but, want, role)  # "nothing but papers"
    if phrase.to is not None and not discourse.asking:
        return _for_something(discourse, phrase, word, want)
    if phrase.relatives and not discourse.asking and word in _A_NOUN:
        return discourse.resolve(_as_noun(phrase, word), want, role)
    if word in _NOBODY:
        return _no_one(discourse, phrase, word, want)
    if word in ("neither", "both"):
        pair = _antecedent(discourse, phrase, "they", want, role)
        return Terms(pair.items, none=word == "neither") if pair is not None else None
    one = counted.one_of_what(discourse, phrase, role) or counted.some_of_what(discourse, phrase, want, role)
    if one is not None:
        return discourse.resolve(one, want, role)
    told = (None if discourse.asking else _described(discourse, phrase, word, want)) or _indefinite(
        discourse, phrase, word, want
    )
    if told is not None:
        return told
    if word in _REFLEXIVE:
        return _reflexive(discourse, _REFLEXIVE[word])
    if word in ("each other", "one another"):
        if len(discourse.subject) > 1 or _is_many(discourse, discourse.subject):
            return Terms(discourse.subject)
        both = _antecedent(discourse, phrase, "they", want, role)
        others = tuple(one for one in both.items if one not in discourse.subject) if both is not None else ()
        return both._replace(items=others) if both is not None and others else both  # "got to know each other"
    if word in ("i", "you", "we"):
        person = want is not None and want.kinds == ("person",) and role == "object" and word == "we"
        return (couple(discourse) if person else None) or first_or_second_person(discourse, word)
    if word in ("the former", "the latter"):
        return shares.pair_member(discourse, word)
    if shares.is_remaining(word):
        single = word.startswith("the other") and not word.endswith("s")
        left = shares.remaining(discourse, single, "", phrase.span)
        if left is not None or single:
            return left
        if word == "the rest" and want is not None and not discourse.definitions.is_for_beings_only(want):
            return Terms(
                (discourse.add("the rest", phrase.span, want, noun="rest"),)
            )  # "borrows the rest from his aunt"
        return Terms((_others(discourse, phrase, want),))
    return _antecedent(discourse, phrase, word, want, role)


def _as_noun(phrase: t.Pronoun, word: str) -> t.Noun:
    """ "Something strange" is a strange thing, "nobody who was rich" no person who was rich."""
    determiner, noun = _A_NOUN[word]
    states = [_states(one.clause) for one in phrase.relatives]
    return t.Noun(
        determiner,
        noun,
        adjectives=tuple(state for few in states for state in few),
        relatives=tuple(one for one, few in zip(phrase.relatives, states, strict=True) if not few),
        span=phrase.span,
    )


def _states(said: t.Statement) -> tuple[str, ...]:
    """The adjectives of which a relative clause consists ("that is strange and new"), if it says nothing else."""
    if isinstance(said, t.Compound):
        each = [_states(one) for one in said.items] if said.word == "and" else []
        return tuple(state for few in each for state in few) if all(each) else ()
    only = said.complements if isinstance(said, t.Clause) and said.verb == "be" and said.polarity == "yes" else ()
    state = only[0] if len(only) == 1 and isinstance(only[0], t.Adjective) else None
    return () if state is None or state.than or state.about else (f"{state.degree} {state.word}".strip(),)


def _described(discourse: Discourse, phrase: t.Pronoun, word: str, want: SlotDef | None) -> Terms | None:
    """Whom only what is said of them makes known: "all but Tom", "whoever did it", "those who stayed"; None where nothing is."""
    if phrase.but is not None:
        rest = shares.all_but(discourse, phrase.but) if word in _EVERYBODY else None
        words = f"{word} but {naming.wording(phrase.but)}"
        return rest or Terms((discourse.add(words, phrase.span, want, noun="group", group=True),))
    if word in _WHOEVER or (word in _ALL and phrase.relatives):
        for relative in phrase.relatives:
            doer = relative.clause.subject if isinstance(relative.clause, t.Clause) else None
            if isinstance(doer, t.Name):
                discourse.refer(doer, None, "oblique")  # "what Ann asked" speaks of Ann
        noun = "person" if word == "whoever" else "thing"
        return Terms((discourse.add(naming.wording(phrase), phrase.span, want, noun=noun),))
    if word == "those" and phrase.relatives:
        group = discourse.add(naming.wording(phrase), phrase.span, want, noun="group", group=True)
        discourse.side.extend(Side(one.clause, group, one.span, one.comma) for one in phrase.relatives)
        return Terms((group,))
    if word in _SOMEBODY and word.startswith("any") and phrase.relatives:  # "gives it to anyone who asks"
        return Terms((discourse.add(naming.wording(phrase), phrase.span, want, noun="person"),))
    return None


def _indefinite(discourse: Discourse, phrase: t.Pronoun, word: str, want: SlotDef | None) -> Terms | None:
    """Everybody, everything, somebody, something; None where it is none of these."""
    if " every" in word or word.startswith(("hardly any", "almost no")):  # "nearly everyone"
        noun = "group" if word.endswith(("body", "one")) else "thing"
        return Terms((discourse.add(word, phrase.span, want, noun=noun, group=True),))
    if word in _EVERYBODY:
        return Terms((_everyone(discourse),))
    if word == EVERYTHING and not discourse.asking:
        return Terms((discourse.add(EVERYTHING, phrase.span, want),))
    if word in _SOMEBODY:
        noun = "person" if word.endswith(("body", "one")) else "thing"
        return Terms((GAP,) if discourse.asking else (discourse.add(word, phrase.span, want, noun=noun),))
    return None


def _ones_own(discourse: Discourse, phrase: t.Pronoun, owner: str, want: SlotDef | None, role: str) -> Terms | None:
    """ "Looks at hers": at one of what was named last as somebody's, or else of what was named last, which is hers."""
    late = [discourse.here, *discourse.history[-1:]]
    owned = (one for one in _things(discourse, late) if one.owner is not None)
    one = next(owned, None) or next(_things(discourse, [discourse.here, *reversed(discourse.history)]), None)
    if one is None:
        discourse.trouble = f"it is not clear what “{phrase.word}” is"
        return None
    whose = t.Pronoun(owner, span=phrase.span)
    several = one.owner is not None and (one.plural or one.group)
    return discourse.resolve(t.Noun("", one.noun, plural=several, possessor=whose, span=phrase.span), want, role)


def _things(discourse: Discourse, told: Sequence[Sequence[Mention]]) -> Iterator[Figure]:
    """The things that were named, the last first."""
    kinds = discourse.definitions.kinds
    for mentions in told:
        for mention in reversed(mentions):
            one = discourse.cast[mention.terms[0]] if isinstance(mention.terms[0], int) else None
            if one is not None and one.noun and not (kinds.has_role(one.noun, "place") or is_being(discourse, one.id)):
                yield one


def _reflexive(discourse: Discourse, word: str) -> Terms | None:
    """ "Himself": the subject, who is a he then."""
    if not discourse.subject:
        return None
    if len(discourse.subject) == 1:
        teach(discourse, discourse.subject[0], word)
    return Terms(discourse.subject)


def teach(discourse: Discourse, term: Term, word: str) -> None:
    """Whoever is called he or she for the first time is one from now on; so is an animal, which may still be *it*."""
    if word in ("he", "she") and isinstance(term, int) and discourse.cast[term].pronoun in ("", "it"):
        discourse.learn(discourse.cast[term], word)


def _is_many(discourse: Discourse, terms: tuple[Term, ...]) -> bool:
    """Several under one name: "the brothers saw each other"."""
    return len(terms) == 1 and isinstance(terms[0], int) and discourse.cast[terms[0]].group


def _others(discourse: Discourse, phrase: t.Pronoun, want: SlotDef | None) -> int:
    """ "The others", of whom nobody has told who they are: in a scene the same."""
    known = discourse.rests.get((-1 - discourse.scene, False))
    if known is None:
        known = discourse.add("the others", phrase.span, want, noun="group", group=True)
        discourse.rests[-1 - discourse.scene, False] = known
    return known


def _no_one(discourse: Discourse, phrase: t.Pronoun, word: str, want: SlotDef | None) -> Terms | None:
    """ "Nobody", "nothing": a variable of which the clause is denied; nobody stands where things do, nothing where beings do."""
    person = word in ("nobody", "no one")
    if want is not None and want.form == "noun" and not discourse.asking and "any" not in want.kinds:
        being = discourse.definitions.is_being_slot(want)
        if person != being and word != "none":
            return None
    return Terms((f"{'Nobody' if person else 'Nothing'}_{phrase.span.start}",), none=True)


def _for_something(discourse: Discourse, phrase: t.Pronoun, word: str, want: SlotDef | None) -> Terms:
    """ "Something to eat", "someone to talk to"; who has nobody to talk to does not have somebody to talk to."""
    some = {"nobody": "somebody", "no one": "someone", "nothing": "something"}.get(word, word)
    noun = "person" if some.endswith(("body", "one")) else "thing"
    told = naming.wording(replace(phrase, word=some))
    return Terms((discourse.add(told, phrase.span, want, noun=noun),), none=word in _NOBODY)


def _everyone(discourse: Discourse) -> int:
    figure = discourse.names.get("everyone")
    if figure is None:
        figure = discourse.add("everyone", NOWHERE, None, named=True, group=True)
        discourse.cast[figure].kinds[:] = ["group"]
        discourse.cast[figure].pronoun = "they"
    return figure


def _antecedent(discourse: Discourse, phrase: t.Pronoun, word: str, want: SlotDef | None, role: str) -> Terms | None:
    if role == "subject" and phrase.span in discourse.shared:
        return Terms(discourse.shared[phrase.span])
    if phrase.span in discourse.close_by and agrees(discourse, discourse.subject, word, None):
        return Terms(discourse.subject)  # "takes the book with her"
    if word in ("it", "this", "that") and discourse.last_said is not None and is_of(discourse, want, "truth"):
        return Terms((discourse.last_said,))  # "he turned to Leo and asked if it was true": what was said
    found = distances(discourse, word, want, role, phrase.span.start if phrase.span != NOWHERE else -1)
    if word in ("this", "that") and discourse.last_content is not None and _may_be_event(want, role):
        found[(discourse.last_content,)] = -1  # "he laughed. That frightened her"
    if not found and word in ("he", "she") and role == "object" and len(discourse.subject) > 1:
        found = _among_them(discourse, word, want)
    itself = [discourse.cast[one].pronoun for one in discourse.subject if isinstance(one, int)] == [word]
    if not found and word in _PEOPLE and role == "oblique" and itself:
        found = {discourse.subject: 0}  # "carries it about with her": with herself, if there is nobody else
    if word == "it" and role != "subject" and (means_event(discourse, found, want) or _is_past(discourse, found, want)):
        found = {}  # "Tim kills Olga in the garden. Nobody sees it": what happened
    if (
        word in ("it", "this", "that")
        and discourse.last_content is not None
        and min(found.values(), default=0) >= BEHIND
    ):
        found = {}  # "when he agrees to it, she takes the ring"
    candidates = sorted(found, key=lambda terms: found[terms])
    if not candidates:
        if (
            word in ("it", "this", "that")
            and discourse.last_content is not None
            and want is not None
            and "event" in want.form
        ):
            return Terms((discourse.last_content,))
        if word in ("he", "she", "they") and not discourse.asking:
            discourse.trouble = f"{UNCLEAR_WHO} “{phrase.word}” is"
        elif not discourse.asking:
            discourse.trouble = f"it is not clear what “{phrase.word}” is"
        return None
    if len(candidates) > 1:
        far = found[candidates[0]] + (FARTHER if word in ("it", "this", "that") else SCENE)
        near = [one for one in candidates if found[one] < far]
        discourse.ambiguous[phrase.span.start] = len(near)
    chosen = candidates[min(discourse.choice.get(phrase.span.start, 0), len(candidates) - 1)]
    if not discourse.choice:
        discourse.reached = max(discourse.reached, found[chosen])
    if discourse.last_content is not None and not isinstance(chosen[0], (int, str)):
        chosen = (discourse.last_content,)  # what was said last
    if len(chosen) == 1:
        teach(discourse, chosen[0], word)
    if role in ("subject", "object") and phrase.span != NOWHERE:
        discourse.shared[phrase.span] = chosen
    return Terms(chosen)


def _among_them(discourse: Discourse, word: str, want: SlotDef | None) -> dict[tuple[Term, ...], float]:
    """ "Ruth has a son. They name him Thomas": one of those whom *they* was taken for, who was named last and is no subject."""
    for mentions in (discourse.here, *reversed(discourse.history[-1:])):
        for one in sorted(mentions, key=lambda mention: -mention.at):
            if one.role != "subject" and len(one.terms) == 1 and one.terms[0] in discourse.subject:
                if agrees(discourse, one.terms, word, want):
                    return {one.terms: 0}
    return {}


def _is_past(discourse: Discourse, found: dict[tuple[Term, ...], float], want: SlotDef | None) -> bool:
    """Is what was said or done last nearer than any thing that *it* may be ("Anna has a book. ... Tom killed Ida. Bob confesses it")?"""
    if want is None or "event" not in want.form or not isinstance(discourse.last_content, tuple):
        return False
    may_be_thing = WEIGHTS["what is found"] if "any" in want.kinds else 0
    return min(found.values(), default=0) > WEIGHTS["what happened"] + may_be_thing


def _may_be_event(want: SlotDef | None, role: str) -> bool:
    """Does a slot want what brings something about or what comes of it, be it somebody, something or what happened ("will pay for that")?"""
    if want is None:
        return role == "oblique"
    return "event" in want.form and (role != "subject" or "any" in want.kinds)
