"""Whom a pronoun means: the published precedence over all that has been mentioned. Floor 3.

In: a pronoun and the discourse. Out: the figures it stands for, or None. Candidates come from this sentence, then back; subjects before objects before the
rest; they must agree in number and gender and be able to fill the slot.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from chekhov.language import tree as t
from chekhov.source import NOWHERE
from chekhov.story import naming, shares
from chekhov.story.agreeing import EVERYTHING, agrees, is_being
from chekhov.story.antecedents import FARTHER, SCENE, distances, is_of
from chekhov.story.meaning import GAP, SlotDef, Term
from chekhov.story.scope import Terms
from chekhov.story.speech import couple, first_or_second_person

if TYPE_CHECKING:
    from chekhov.story.discourse import Discourse

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
_NOBODY = frozenset(("nobody", "no one", "nothing", "none"))
_SOMEBODY = frozenset(("somebody", "someone", "something", "anybody", "anyone", "anything", "one"))
_EVERYBODY = frozenset(("everybody", "everyone", "all"))
_WHOEVER = frozenset(("whoever", "whatever"))
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
    word = phrase.word.lower()
    if word in _OWNED:
        return _ones_own(discourse, phrase, _OWNED[word], want, role)
    word = _OBJECT_FORM.get(word, word)
    if word.endswith(" else") and word.removesuffix(" else") in _NOBODY | _SOMEBODY:
        word = word.removesuffix(" else")
    if phrase.but is not None and word in _NOBODY:
        return discourse.resolve(phrase.but, want, role)  # "nothing but papers"
    if word in _NOBODY:
        return _no_one(discourse, phrase, word, want)
    if word in ("neither", "both"):
        pair = _antecedent(discourse, phrase, "they", want, role)
        return Terms(pair.items, none=word == "neither") if pair is not None else None
    if phrase.but is not None and not discourse.asking:
        rest = shares.all_but(discourse, phrase.but) if word in _EVERYBODY else None
        if rest is not None:
            return rest
        return Terms(
            (discourse.add(f"{word} but {naming.wording(phrase.but)}", phrase.span, want, noun="group", group=True),)
        )
    if " every" in word or word.startswith(("hardly any", "almost no")):  # "nearly everyone"
        noun = "group" if word.endswith(("body", "one")) else "thing"
        return Terms((discourse.add(word, phrase.span, want, noun=noun, group=True),))
    if word in _EVERYBODY:
        return Terms((_everyone(discourse),))
    if word == EVERYTHING and not discourse.asking:
        return Terms((discourse.add(EVERYTHING, phrase.span, want),))
    if word in _SOMEBODY:
        if word in _ANYBODY and phrase.relatives and not discourse.asking:  # "gives it to anyone who asks"
            return Terms((discourse.add(naming.wording(phrase), phrase.span, want, noun="person"),))
        if discourse.asking:
            return Terms((GAP,))
        return Terms(
            (
                discourse.add(
                    word,
                    phrase.span,
                    want,
                    noun="person" if word.endswith(("body", "one")) else "thing",
                ),
            )
        )
    if word in _REFLEXIVE:
        return _reflexive(discourse, _REFLEXIVE[word])
    if word in ("each other", "one another"):
        return (
            Terms(discourse.subject)
            if len(discourse.subject) > 1 or _is_many(discourse, discourse.subject)
            else _antecedent(discourse, phrase, "they", want, role)
        )
    if word in ("i", "you", "we"):
        person = want is not None and want.kinds == ("person",) and role == "object" and word == "we"
        return (couple(discourse) if person else None) or first_or_second_person(discourse, word)
    if word in _WHOEVER and not discourse.asking:
        noun = "person" if word == "whoever" else "thing"
        return Terms((discourse.add(naming.wording(phrase), phrase.span, want, noun=noun),))
    if word in ("the former", "the latter"):
        return shares.pair_member(discourse, word)
    if shares.is_remaining(word):
        one = word.startswith("the other") and not word.endswith("s")
        left = shares.remaining(discourse, one, "", phrase.span)
        if left is not None or one:
            return left
        return Terms((_others(discourse, phrase, want),))
    return _antecedent(discourse, phrase, word, want, role)


def _ones_own(discourse: Discourse, phrase: t.Pronoun, owner: str, want: SlotDef | None, role: str) -> Terms | None:
    """ "Looks at hers": at one of what was named last, which is hers."""
    kinds = discourse.definitions.kinds
    for mentions in (discourse.here, *reversed(discourse.history)):
        for mention in reversed(mentions):
            one = discourse.cast[mention.terms[0]] if isinstance(mention.terms[0], int) else None
            if one is None or not one.noun or kinds.has_role(one.noun, "place") or is_being(discourse, one.id):
                continue
            return discourse.resolve(
                t.Noun("", one.noun, possessor=t.Pronoun(owner, span=phrase.span), span=phrase.span), want, role
            )
    discourse.trouble = f"it is not clear what “{phrase.word}” is"
    return None


def _reflexive(discourse: Discourse, word: str) -> Terms | None:
    """ "Himself": the subject, who is a he then."""
    if not discourse.subject:
        return None
    if len(discourse.subject) == 1:
        teach(discourse, discourse.subject[0], word)
    return Terms(discourse.subject)


def teach(discourse: Discourse, term: Term, word: str) -> None:
    """Whoever is called he or she for the first time is one from now on."""
    if word in ("he", "she") and isinstance(term, int) and not discourse.cast[term].pronoun:
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
    if word in ("it", "this", "that") and discourse.last_said is not None and is_of(discourse, want, "truth"):
        return Terms((discourse.last_said,))  # "he turned to Leo and asked if it was true": what was said
    found = distances(discourse, word, want, role, phrase.span.start if phrase.span != NOWHERE else -1)
    if word in ("this", "that") and discourse.last_content is not None and _may_be_event(want, role):
        found[(discourse.last_content,)] = -1  # "he laughed. That frightened her"
    if not found and word in ("he", "she") and role == "object" and len(discourse.subject) > 1:
        found = _among_them(discourse, word, want)
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
            discourse.trouble = f"it is not clear who “{phrase.word}” is"
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
    if role == "subject" and phrase.span != NOWHERE:
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


def _may_be_event(want: SlotDef | None, role: str) -> bool:
    """Does a slot want what brings something about or what comes of it, be it somebody, something or what happened ("will pay for that")?"""
    return want is not None and "event" in want.form and (role != "subject" or "any" in want.kinds)
<<<<<<< HEAD


def antecedents(
    discourse: Discourse, word: str, want: SlotDef | None, role: str, at: int = -1
) -> list[tuple[Term, ...]]:
    """All that a pronoun could stand for, best first: this sentence, then back; subjects before objects before the rest; last what is only named behind
    it (``at``: where it stands)."""
    found = _distances(discourse, word, want, role, at)
    return sorted(found, key=lambda terms: found[terms])


def _distances(
    discourse: Discourse, word: str, want: SlotDef | None, role: str, at: int
) -> dict[tuple[Term, ...], float]:
    """All that a pronoun could stand for, each with how far off it is."""
    found: dict[tuple[Term, ...], float] = {}
    agreeing: dict[tuple[Term, ...], bool] = {}
    barred = {*discourse.subject, *discourse.fellows} if role in ("object", "oblique") else set()
    if role == "subject":
        barred.update(discourse.about)
    leaning = _leaning(discourse, word, role)
    for depth, mentions in enumerate((discourse.here, *reversed(discourse.history))):
        for mention in sorted(mentions, key=_rank) if len(mentions) > 1 else mentions:
            terms = mention.terms
            if not barred.isdisjoint(terms) and (len(terms) == 1 or word == "they"):
                continue
            if terms not in agreeing:
                agreeing[terms] = agrees(discourse, terms, word, want)
            if agreeing[terms]:
                same = role == "subject" and (mention.role == "subject" or terms == discourse.asked)
                far: float = _distance(discourse, terms, word, depth, same)
                far += _unlikely(discourse, mention, word, want, role)
                far -= 2 * (same and terms == discourse.asked)
                far += _WITHIN * (depth > 0 and mention.role == "minor" and word in ("he", "she"))
                far -= _AT_HAND * (
                    depth == 0 and role == "subject" and terms == discourse.subject == discourse.told[:1]
                )
                if depth == 1 and mention.role == "subject" and role != "owner" and word in ("he", "she"):
                    far -= _LAST_SUBJECT * _is_of_no_gender(discourse, terms[0])
                far -= STRONG * (leaning is not None and terms == (leaning,))
                earlier = mention.role == "object" and mention.at < _last_object(mentions)
                far += _EARLIER * (depth > 0 and word == "it" and earlier)
                far += 2 * (depth > 1 and word == "it" and role == "subject" and is_somebody(discourse, terms))
                far += _NOT_ALIVE * (terms[0] in discourse.told and _is_of(discourse, want, "alive"))
                far += 20 * (depth == 0 and mention.at > at >= 0)
                found[terms] = min(found.get(terms, far), far)
            elif word == "they" or len(terms) < 2:
                if word == "they" and depth <= 2 and is_anybody(discourse, terms, want):
                    found.setdefault(terms, depth + 1)
            else:
                for term in terms:
                    if term not in barred and agrees(discourse, (term,), word, want):
                        found.setdefault((term,), _distance(discourse, (term,), word, depth) + 2)
        if word == "they" and depth <= 2:
            before = [mention for mention in mentions if depth or not mention.at > at >= 0]
            _everybody_in(discourse, before, barred, want, found, depth)
    return found


def _leaning(discourse: Discourse, word: str, role: str) -> Term | None:
    """With whom the verbs make the story rather go on."""
    if role != "subject" or word not in ("he", "she", "they") or discourse.said is None:
        return None
    if discourse.told and discourse.subject == discourse.told[:1] and agrees(discourse, discourse.subject, word, None):
        return None  # "Ruth promised her uncle that she would sell it": rather Ruth than whom the story has left the thing with
    if discourse.reasoned is not None:
        return lies_with(discourse.reasoned, discourse.said)
    return goes_on_with(discourse.deed, discourse.said) if discourse.deed is not None else None


_NO_WOMAN = 0.5  # of whom only the office is known ("the agent"): rather not "she" where a woman was named
_FARTHER = 2  # so much farther off than the nearest, no thing is thought of
_SCENE = 40  # and nobody
_AT_HAND = 0.1  # in what somebody says, rather who says it than who did something before in the sentence
_LAST_SUBJECT = (
    0.3  # whom the last sentence was about ("the doctor"), before somebody farther off who is surely he or she
)
_WITHIN = 0.5  # who is spoken of in what somebody says, before the speaker
_NOT_ALIVE = 3  # nobody needs to be told that he himself is dead
_EARLIER = 0.25  # what an earlier clause of a sentence was about, before what its last clause was about


def _last_object(mentions: list[Mention]) -> int:
    """Where the last thing that a sentence is about is named."""
    return max((mention.at for mention in mentions if mention.role == "object"), default=-1)


_TAKING_PART = frozenset(("subject", "object", "with"))
_RANKS = {"subject": 0, "object": 1, "minor": 1, "oblique": 2, "owner": 2, "complement": 1, "with": 3}


def _rank(mention: Mention) -> int:
    return _RANKS.get(mention.role, 3)


def _distance(discourse: Discourse, terms: tuple[Term, ...], word: str, depth: int, same: bool = False) -> float:
    """Nearer mentions first; who is known to be he or she in the sentence before is as near as a name in this one that may be, and nearer than a noun
    that may be ("the scientist"), unless this noun and the pronoun are both subjects of their clauses (``same``)."""
    term = terms[0]
    known = (
        not isinstance(term, int)
        or len(terms) > 1
        or discourse.cast[term].pronoun == word
        or word not in ("he", "she", "they")
    )
    if known and word == "they" and isinstance(term, int) and len(terms) == 1:
        known = discourse.cast[term].plural
    if known and depth <= 1:
        return depth
    noun = not known and isinstance(term, int) and not discourse.cast[term].named
    if noun and same and depth == 0 and isinstance(term, int) and not _is_obscure(discourse, term):
        return 1
    woman = _NO_WOMAN if noun and word == "she" and depth else 0
    return depth + (2 if noun else 1) + (not known and depth > 1) + woman


def _unlikely(discourse: Discourse, mention: Mention, word: str, want: SlotDef | None, role: str) -> int:
    """How much speaks against what a pronoun could stand for: *it* is rather not a part of somebody ("lay down on his belly"), nor an animal where a
    thing is wanted; whose gender and kind nobody knows is rather not *he*."""
    term = mention.terms[0]
    if len(mention.terms) > 1 or not isinstance(term, int):
        return 0
    figure, kinds = discourse.cast[term], discourse.definitions.kinds
    if figure.label.startswith("whoever"):
        return 3
    if word in ("it", "this", "that"):
        if mention.role == "oblique" and any(kinds.has_role(kind, "part") for kind in figure.kinds):
            return 4
        if figure.named and not figure.pronoun:
            return 2
        where = mention.role != "subject" and _is_mere_place(discourse, term)
        if where and want is not None and not _takes_places(discourse, want):
            return 3
        thing = want is not None and role != "subject" and not discourse.definitions.is_being_slot(want)
        return 2 if thing and _is_being(discourse, term) else 0
    if word in ("these", "those"):
        return int(mention.role == "subject")  # the ones named last
    if word == "they":
        place = any(kinds.has_role(kind, "place") for kind in figure.kinds) and not figure.plural  # the bank, the court
        return 3 if place else int(mention.role != "subject" and not _is_being(discourse, term))
    return (
        2 if word in ("he", "she") and not figure.pronoun and not figure.named and _is_obscure(discourse, term) else 0
    )


def _is_of_no_gender(discourse: Discourse, term: Term) -> bool:
    return isinstance(term, int) and not discourse.cast[term].pronoun


def _is_mere_place(discourse: Discourse, term: int) -> bool:
    """A place that is no thing as well (as a car is): where things are, rather than *it*."""
    kinds = discourse.definitions.kinds
    own = discourse.cast[term].kinds
    return any(kinds.has_role(kind, "place") for kind in own) and not any(kinds.has_role(kind, "thing") for kind in own)


def _takes_places(discourse: Discourse, want: SlotDef) -> bool:
    return any(discourse.definitions.kinds.has_role(kind, "place") for kind in want.kinds)


def _is_obscure(discourse: Discourse, term: int) -> bool:
    """Does nothing but its place in a sentence tell that this is a being?"""
    noun = discourse.cast[term].noun
    return bool(noun) and discourse.definitions.kinds.canonical(noun) is None


def is_anybody(discourse: Discourse, terms: tuple[Term, ...], want: SlotDef | None) -> bool:
    """One of whom nothing is known but that it is a person: "a person ... lost sight of *them*"."""
    term = terms[0]
    if len(terms) > 1 or not isinstance(term, int):
        return False
    figure = discourse.cast[term]
    if figure.group or figure.named or figure.pronoun or not figure.kinds:
        return False
    roles = discourse.definitions.kinds.roles
    canonical = discourse.definitions.kinds.canonical
    person = all("person" in roles.get(canonical(kind) or "", ()) for kind in figure.kinds)
    return person and (want is None or discourse.definitions.fits(figure.kinds, want.kinds))


def _everybody_in(
    discourse: Discourse,
    mentions: list[Mention],
    barred: set[Term],
    want: SlotDef | None,
    found: dict[tuple[Term, ...], float],
    depth: int,
) -> None:
    """ "They" without a plural: all persons of the sentence; rather those who take part than those whose things, kin or words are spoken of."""
    people: list[int] = []
    for roles in (_TAKING_PART, None):
        people = [
            term
            for mention in mentions
            if (mention.role in roles if roles is not None else mention.role != "owner of owner")
            for term in mention.terms
            if isinstance(term, int)
            and _is_being(discourse, term)
            and term not in barred
            and not _is_part(discourse, term)
        ]
        people = list(dict.fromkeys(people))
        if len(people) >= 2:
            break
    if len(people) >= 2 and agrees(discourse, tuple(people), "they", want):
        found.setdefault(tuple(people), depth + 1)


def _is_being(discourse: Discourse, term: int) -> bool:
    figure, kinds = discourse.cast[term], discourse.definitions.kinds
    if figure.named and all(kinds.canonical(kind) is None for kind in figure.kinds):
        return True  # whatever a "lamplighter" is, who has a name may well be somebody
    return any(kinds.has_role(kind, "being") for kind in figure.kinds)


def is_somebody(discourse: Discourse, terms: tuple[Term, ...]) -> bool:
    """Is the first of these a being?"""
    return isinstance(terms[0], int) and _is_being(discourse, terms[0])


def _is_part(discourse: Discourse, term: int) -> bool:
    """Somebody's head is nobody, though there are heads of orders."""
    return any(discourse.definitions.kinds.has_role(kind, "part") for kind in discourse.cast[term].kinds)


def _is_one_group(figure: Figure) -> bool:
    """A class, a crew: *it* as well as *they*, unless many were named or counted."""
    return figure.number is None and not figure.plural and figure.pronoun != "us"


def _is_one_by_one(discourse: Discourse, term: int) -> bool:
    """ "Every word": hardly *them* (but "half of the bread" is an *it*)."""
    figure = discourse.cast[term]
    return (
        bool(figure.noun)
        and figure.group
        and figure.part_of is None
        and not (figure.plural or figure.named or _is_being(discourse, term))
    )


def _may_be_it(discourse: Discourse, term: int, want: SlotDef | None) -> bool:
    """Of what is not known to be he, she or it: persons are no *it*, and it does nothing that only somebody can do."""
    figure, definitions = discourse.cast[term], discourse.definitions
    if any(definitions.kinds.has_role(kind, "person") for kind in figure.kinds):
        return False
    obscure = all(definitions.kinds.canonical(kind) is None for kind in figure.kinds)
    general = want is not None and any("thing" in definitions.kinds.roles.get(kind, ()) for kind in want.kinds)
    if want is not None and obscure and "any" not in want.kinds and definitions.is_being_slot(want) and not general:
        return False
    return not (figure.named and _is_being(discourse, term) and bool(figure.kinds))


def agrees(discourse: Discourse, terms: tuple[Term, ...], word: str, want: SlotDef | None) -> bool:
    """May a pronoun stand for these figures in a slot?"""
    return _may_be_called(discourse, terms, word, want) and (
        want is None or all(discourse.definitions.fits(discourse.kinds_of(term), want.kinds) for term in terms)
    )


def _may_be_called(discourse: Discourse, terms: tuple[Term, ...], word: str, want: SlotDef | None) -> bool:
    """Does a pronoun agree with figures in number and gender?"""
    if len(terms) > 1:
        return word in ("they", "these", "those")
    term = terms[0]
    if not isinstance(term, int):
        return word in ("it", "this", "that") and want is not None and "event" in want.form and isinstance(term, tuple)
    figure = discourse.cast[term]
    if term in discourse.empty.values() or figure.label in (_EVERYTHING, "one", "anything"):
        return False
    if figure.label == "everyone":
        return word == "they"
    if word in ("they", "these", "those"):
        return (figure.group or figure.pronoun == "they") and not _is_one_by_one(discourse, term)
    if word in ("it", "this", "that"):
        return figure.pronoun == "it" or (
            _is_one_group(figure) and not _is_one_by_one(discourse, term)
            if figure.group
            else figure.pronoun == "" and _may_be_it(discourse, term, want)
        )
    if figure.group or figure.label in _ANYBODY:
        return False
    if figure.pronoun == "" and want is not None and not discourse.definitions.is_being_slot(want):
        return "any" in want.kinds and _is_being(discourse, term)
    named_animal = (
        figure.pronoun == "it" and figure.named and _is_being(discourse, term)
    )  # "Pingo is a penguin. He ..."
    return figure.pronoun == word or ((figure.pronoun == "" or named_animal) and _is_being(discourse, term))
=======
>>>>>>> main
