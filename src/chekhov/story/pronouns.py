"""Whom a pronoun means: the published precedence over all that has been mentioned. Floor 3.

In: a pronoun and the discourse. Out: the figures it stands for, or None. Candidates come from this sentence, then back; subjects before objects before the
rest; they must agree in number and gender and be able to fill the slot.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from chekhov.language import tree as t
from chekhov.source import NOWHERE
from chekhov.story import naming
from chekhov.story.meaning import GAP, NOBODY, NOTHING, SlotDef, Term
from chekhov.story.scope import Mention, Terms
from chekhov.story.speech import first_or_second_person

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
_NOBODY = frozenset(("nobody", "no one", "nothing", "none", "neither"))
_SOMEBODY = frozenset(("somebody", "someone", "something", "anybody", "anyone", "anything", "one"))
_EVERYBODY = frozenset(("everybody", "everyone", "all"))
_OBJECT_FORM = {
    "him": "he",
    "her": "she",
    "them": "they",
    "me": "i",
    "us": "we",
    "whom": "who",
    "his": "he",
    "hers": "she",
    "theirs": "they",
}


def pronoun(discourse: Discourse, phrase: t.Pronoun, want: SlotDef | None, role: str) -> Terms | None:
    word = phrase.word.lower()
    word = _OBJECT_FORM.get(word, word)
    if phrase.but is not None and word in _NOBODY:
        return discourse.resolve(phrase.but, want, role)  # "nothing but papers"
    if word in _NOBODY:
        return Terms((NOTHING if word == "nothing" else NOBODY,), none=True)
    if phrase.but is not None and not discourse.asking:
        return Terms(
            (discourse.add(f"{word} but {naming.wording(phrase.but)}", phrase.span, want, noun="group", group=True),)
        )
    if word in _EVERYBODY:
        return Terms((_everyone(discourse, phrase),))
    if word in _SOMEBODY:
        if discourse.asking:
            return Terms((GAP,))
        return Terms(
            (discourse.add(word, phrase.span, want, noun="person" if word.endswith(("body", "one")) else "thing"),)
        )
    if word in _REFLEXIVE:
        return Terms(discourse.subject) if discourse.subject else None
    if word in ("each other", "one another"):
        return (
            Terms(discourse.subject)
            if len(discourse.subject) > 1
            else _antecedent(discourse, phrase, "they", want, role)
        )
    if word in ("i", "you", "we"):
        return first_or_second_person(discourse, word)
    if word in ("the others", "others", "the rest"):
        return Terms((discourse.add("the others", phrase.span, want, noun="group", group=True),))
    return _antecedent(discourse, phrase, word, want, role)


def _everyone(discourse: Discourse, phrase: t.Pronoun) -> int:
    figure = discourse.names.get("everyone")
    if figure is None:
        figure = discourse.add("everyone", NOWHERE, None, named=True, group=True)
        discourse.cast[figure].kinds[:] = ["group"]
        discourse.cast[figure].pronoun = "they"
    return figure


def _antecedent(discourse: Discourse, phrase: t.Pronoun, word: str, want: SlotDef | None, role: str) -> Terms | None:
    if role == "subject" and phrase.span in discourse.shared:
        return Terms(discourse.shared[phrase.span])
    candidates = antecedents(discourse, word, want, role)
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
        discourse.ambiguous[phrase.span.start] = len(candidates)
    chosen = candidates[min(discourse.choice.get(phrase.span.start, 0), len(candidates) - 1)]
    if word in ("he", "she") and len(chosen) == 1 and isinstance(chosen[0], int):
        figure = discourse.cast[chosen[0]]
        if not figure.pronoun:
            discourse.learn(figure, word)
    if role == "subject" and phrase.span != NOWHERE:
        discourse.shared[phrase.span] = chosen
    return Terms(chosen)


def antecedents(discourse: Discourse, word: str, want: SlotDef | None, role: str) -> list[tuple[Term, ...]]:
    """All that a pronoun could stand for, best first: this sentence, then back; subjects before objects before the rest."""
    found: dict[tuple[Term, ...], int] = {}
    barred = set(discourse.subject) if role in ("object", "oblique") else set()
    rank = {"subject": 0, "object": 1, "oblique": 2, "owner": 2, "complement": 1, "with": 3}
    for depth, mentions in enumerate((discourse.here, *reversed(discourse.history))):
        ordered = sorted(mentions, key=lambda mention: rank.get(mention.role, 3))
        for mention in ordered:
            terms = mention.terms
            if any(term in barred for term in terms) and role != "owner":
                continue
            if agrees(discourse, terms, word, want):
                found.setdefault(terms, _distance(discourse, terms, word, depth))
            elif word == "they" or len(terms) < 2:
                continue
            else:
                for term in terms:
                    if agrees(discourse, (term,), word, want):
                        found.setdefault((term,), _distance(discourse, (term,), word, depth) + 2)
        if word == "they" and depth <= 2:
            _everybody_in(discourse, mentions, barred, want, found, depth)
    return sorted(found, key=lambda terms: found[terms])


def _distance(discourse: Discourse, terms: tuple[Term, ...], word: str, depth: int) -> int:
    """Nearer mentions first; of two within one sentence of each other the one known to be he or she before the one that only may be."""
    term = terms[0]
    known = (
        not isinstance(term, int)
        or len(terms) > 1
        or discourse.cast[term].pronoun == word
        or word not in ("he", "she", "they")
    )
    if known and word == "they" and isinstance(term, int) and len(terms) == 1:
        known = discourse.cast[term].plural
    if word in ("it", "this", "that") and isinstance(term, int) and discourse.cast[term].pronoun == "":
        known = not _is_being(discourse, term) or not discourse.cast[term].kinds  # a jeweller is rather not "it"
    return 0 if known and depth <= 1 else depth + 1


def _everybody_in(
    discourse: Discourse,
    mentions: list[Mention],
    barred: set[Term],
    want: SlotDef | None,
    found: dict[tuple[Term, ...], int],
    depth: int,
) -> None:
    """ "They" without a plural: all persons of the sentence."""
    people = [
        term
        for mention in mentions
        for term in mention.terms
        if isinstance(term, int) and _is_being(discourse, term) and term not in barred
    ]
    people = list(dict.fromkeys(people))
    if len(people) >= 2:
        found.setdefault(tuple(people), depth + 1)


def _is_being(discourse: Discourse, term: int) -> bool:
    figure, kinds = discourse.cast[term], discourse.definitions.kinds
    if figure.named and all(kinds.canonical(kind) is None for kind in figure.kinds):
        return True  # whatever a "lamplighter" is, who has a name may well be somebody
    return any(kinds.has_role(kind, "being") for kind in figure.kinds)


def agrees(discourse: Discourse, terms: tuple[Term, ...], word: str, want: SlotDef | None) -> bool:
    if want is not None and not all(discourse.definitions.fits(discourse.kinds_of(term), want.kinds) for term in terms):
        return False
    if len(terms) > 1:
        return word in ("they", "these", "those")
    term = terms[0]
    if not isinstance(term, int):
        return word in ("it", "this", "that") and want is not None and "event" in want.form and isinstance(term, tuple)
    figure = discourse.cast[term]
    if figure.label == "everyone":
        return word == "they"
    if word in ("they", "these", "those"):
        return figure.group or figure.pronoun == "they"
    if word in ("it", "this", "that"):
        return (
            figure.pronoun in ("it", "")
            and not (figure.named and _is_being(discourse, term) and figure.pronoun == "" and bool(figure.kinds))
        ) or (figure.group and figure.number is None and figure.pronoun != "us")
    if figure.group:
        return False
    if figure.pronoun == "" and want is not None and not discourse.definitions.is_being_slot(want):
        return "any" in want.kinds and _is_being(discourse, term)
    return figure.pronoun == word or (figure.pronoun == "" and _is_being(discourse, term))
