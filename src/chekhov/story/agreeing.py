"""Whom a pronoun may stand for at all: number, gender, and whether a figure can fill the slot. Floor 3.

In: figures of the discourse, a pronoun and the slot it stands in. Out: yes or no.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from chekhov.language import words as w
from chekhov.story.collected import is_collection
from chekhov.story.meaning import Figure, SlotDef, Term

if TYPE_CHECKING:
    from chekhov.story.discourse import Discourse

EVERYTHING = "everything"
SOMEBODY = frozenset(("somebody", "someone"))
ANYBODY = frozenset(("anybody", "anyone"))
_ONE = frozenset(("he", "she"))
_MANY = frozenset(("they", "these", "those"))
_THINGS = frozenset(("it", "this", "that"))


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


def is_being(discourse: Discourse, term: int) -> bool:
    """Whether a figure is a being, or may well be one."""
    figure, kinds = discourse.cast[term], discourse.definitions.kinds
    if kinds.any_has_role(figure.kinds, "being"):
        return True
    return figure.named and all(kinds.canonical(kind) is None for kind in figure.kinds)  # whatever a "lamplighter" is


def is_somebody(discourse: Discourse, terms: tuple[Term, ...]) -> bool:
    """Is the first of these a being?"""
    return isinstance(terms[0], int) and is_being(discourse, terms[0])


def is_part(discourse: Discourse, term: int) -> bool:
    """Somebody's head is nobody, though there are heads of orders."""
    return discourse.definitions.kinds.any_has_role(discourse.cast[term].kinds, "part")


def is_place(discourse: Discourse, term: int) -> bool:
    """A bank, a club: somebody and a house, who is not one of *them* beside persons."""
    figure = discourse.cast[term]
    return not figure.guessed and discourse.definitions.kinds.any_has_role(figure.kinds, "place")


def _is_one_group(figure: Figure) -> bool:
    """A class, a crew: *it* as well as *they*, unless many were named or counted."""
    return figure.number is None and not figure.plural and figure.pronoun != "us"


def is_beast(discourse: Discourse, figure: Figure) -> bool:
    """An animal that has been called he or she is still an *it*."""
    return figure.pronoun in ("he", "she") and discourse.definitions.kinds.pronoun(figure.noun) == "it"


def _is_one_by_one(discourse: Discourse, term: int) -> bool:
    """ "Every word": hardly *them* (but "half of the bread" is an *it*)."""
    figure = discourse.cast[term]
    return (
        bool(figure.noun)
        and figure.group
        and figure.part_of is None
        and not (figure.plural or figure.named or is_being(discourse, term) or is_collection(discourse, figure.noun))
    )


def _may_be_it(discourse: Discourse, term: int, want: SlotDef | None) -> bool:
    """Of what is not known to be he, she or it: persons are no *it*, and it does nothing that only somebody can do."""
    figure, definitions = discourse.cast[term], discourse.definitions
    if any(definitions.kinds.has_role(kind, "person") for kind in figure.kinds):
        return not figure.named and "it" in definitions.kinds.called.get(figure.noun, "").split()  # a baby
    obscure = all(definitions.kinds.canonical(kind) is None for kind in figure.kinds)
    general = want is not None and any("thing" in definitions.kinds.roles.get(kind, ()) for kind in want.kinds)
    if want is not None and obscure and "any" not in want.kinds and definitions.is_being_slot(want) and not general:
        return False
    return not (figure.named and is_being(discourse, term) and bool(figure.kinds))


def agrees(discourse: Discourse, terms: tuple[Term, ...], word: str, want: SlotDef | None) -> bool:
    """May a pronoun stand for these figures in a slot? For nobody it may not."""
    return (
        bool(terms)
        and _may_be_called(discourse, terms, word, want)
        and (want is None or all(discourse.definitions.fits(discourse.kinds_of(term), want.kinds) for term in terms))
    )


def _may_be_called(discourse: Discourse, terms: tuple[Term, ...], word: str, want: SlotDef | None) -> bool:
    """Does a pronoun agree with figures in number and gender?"""
    if len(terms) > 1:
        return word in _MANY
    term = terms[0]
    if not isinstance(term, int):
        return word in _THINGS and want is not None and "event" in want.form and isinstance(term, tuple)
    figure = discourse.cast[term]
    if word in _ONE and figure.pronoun not in (word, "", "it"):
        return False
    if word in _MANY and not (figure.group or figure.pronoun == "they" or figure.label == "everyone"):
        return False
    if word in _THINGS and not (figure.group or figure.pronoun in ("it", "") or is_beast(discourse, figure)):
        return False
    if discourse.definitions.kinds.any_has_role(figure.kinds, "measure"):
        return False  # "thirty miles from the base"
    if (discourse.empty and term in discourse.empty.values()) or figure.label in (EVERYTHING, "one", "anything"):
        return False
    if figure.label == "everyone":
        return word == "they"
    if word in _MANY:
        return (figure.group or figure.pronoun == "they") and not _is_one_by_one(discourse, term)
    if word in _THINGS and want is not None and _is_only_where(discourse, term, want):
        return False
    if word in _THINGS:
        return (
            figure.pronoun == "it"
            or is_beast(discourse, figure)
            or (
                _is_one_group(figure)
                and not _is_one_by_one(discourse, term)
                and discourse.definitions.kinds.called.get(figure.noun) != "they"  # the police
                if figure.group
                else figure.pronoun == "" and _may_be_it(discourse, term, want)
            )
        )
    if figure.group or figure.label in ANYBODY or figure.label.startswith("any "):
        return False
    if figure.named and figure.pronoun == "" and w.is_place_name(figure.label):
        return False  # "threatened to tell London. He ..."
    if figure.pronoun == "" and want is not None and not discourse.definitions.is_being_slot(want):
        return "any" in want.kinds and is_being(discourse, term)
    if figure.pronoun == word:
        return want is None or _may_stand_in(discourse, figure, want)
    limb = is_part(discourse, term) and not figure.named  # but Grey Paw is a wolf
    animal = figure.pronoun == "it" and not (is_place(discourse, term) or limb)  # "the fox ... she"
    return (figure.pronoun == "" or animal) and is_being(discourse, term)


def _may_stand_in(discourse: Discourse, figure: Figure, want: SlotDef) -> bool:
    """Somebody of whom nothing tells the kind ("a moneylender") stands in no slot for things alone: "she says nothing" is said of no document."""
    definitions = discourse.definitions
    if "any" in want.kinds or definitions.is_being_slot(want):
        return True
    return not figure.kinds or any(definitions.kinds.canonical(kind) is not None for kind in figure.kinds)


def _is_only_where(discourse: Discourse, term: int, want: SlotDef) -> bool:
    """A bank on which something lay, a court in which somebody was: no *it* that does what only somebody can do, before it was told of itself."""
    definitions = discourse.definitions
    somebody = "any" not in want.kinds and definitions.is_being_slot(want)
    if (
        not somebody
        or not is_place(discourse, term)
        or any("thing" in definitions.kinds.roles.get(kind, ()) for kind in want.kinds)
    ):
        return False
    return not any(
        mention.role == "subject" and mention.terms == (term,)
        for mentions in (discourse.here, *discourse.history)
        for mention in mentions
    )


def living(discourse: Discourse) -> SlotDef:
    """Who has a fur, a wing, a hand: a being."""
    kinds = discourse.definitions.kinds
    return SlotDef("", (next((kind for kind, roles in kinds.roles.items() if "being" in roles), "any"),), "mention")


def tells_of_beasts(discourse: Discourse) -> bool:
    """Has an animal been called he or she in this scene (in a fable, the others will be too)?"""
    return any(is_beast(discourse, discourse.cast[one]) for one in discourse.scene_figures)
