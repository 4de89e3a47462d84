"""Whose a part, a thing or a name rather is than the subject's: "seizes his arm", "shouts his name", "knocks it out of his hand". Floor 3.

In: a pronoun that says whose, the noun of what is somebody's and the slot where it stands; the discourse. Out: another than the subject, or None.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from chekhov.story.agreeing import agrees, is_somebody
from chekhov.story.leaning import HARMING
from chekhov.story.meaning import Did, Holds, Prop, Relation, SlotDef, Term, Verb

if TYPE_CHECKING:
    from chekhov.story.discourse import Discourse

_HAD = frozenset(("part", "thing", "place"))
_TOWARDS = HARMING | {"pursuing"}
_OUT_OF = "OutOf"  # the slot that a verb of which nothing is known is given for these words (`plain.py`)
_GIVEN = frozenset(("merit", "mutual"))


def whose_else(discourse: Discourse, word: str, noun: str, slot: SlotDef | None) -> Term | None:
    """Whose it rather is than the subject's: of one named just before it ("Dagna and her husband"), of whoever is hit ("on his head") or thanked ("for his
    help"), of whoever is robbed."""
    beings = [one for one in _beings(discourse, word, noun, slot) if not _is_anothers_beast(discourse, one, word)]
    last = beings[-1] if beings else None
    fits = last is not None and is_somebody(discourse, (last,)) and agrees(discourse, (last,), word, None)
    return last if fits else None


def _beings(discourse: Discourse, word: str, noun: str, slot: SlotDef | None) -> list[Term]:
    """Those of whom it may be, the likeliest last."""
    said, deed, kinds = discourse.said, discourse.deed, discourse.definitions.kinds
    entry = said.entry.roles if said is not None else ()
    if kinds.has_role(noun, "part") or (slot is not None and slot.kinds == ("part",)):
        found = _whose_part(discourse, word, slot)
        if found is not None:
            return found
    if kinds.has_role(noun, "name") and _is_only_said(discourse, slot):
        return _others_lately(discourse, word)  # "shouts his name"
    if "merit" in entry and slot is not None and "event" in slot.form:
        return [one for one in _fellows(discourse) if is_somebody(discourse, (one,))]
    if "asked of" in entry and _may_be_asked_for(discourse, noun):
        return _fellows(discourse)  # "asks the king for his daughter's hand"
    if "visiting" in entry and kinds.has_role(noun, "place"):
        return _fellows(discourse)  # "visits Vane in his cell"
    if "depriving" in entry and (deed is None or deed.doer not in discourse.subject):
        return _others_before(discourse, word)  # "Otto has stolen his money"
    if "depriving" in entry or ("taking" in entry and deed is not None and not _TOWARDS.isdisjoint(deed.roles)):
        return [deed.other] if deed is not None and deed.doer in discourse.subject else []
    if "searching" in entry and not kinds.has_role(noun, "container"):
        return _others_before(discourse, word)  # but his own pockets
    return [mention.terms[0] for mention in discourse.here if mention.role == "member" and len(mention.terms) == 1]


def _whose_part(discourse: Discourse, word: str, slot: SlotDef | None) -> list[Term] | None:
    """Whose hand, face or foot it is that somebody does something to; None where nothing tells."""
    said = discourse.said
    if said is None or slot is None:
        return None
    roles = said.entry.roles
    direct = len(said.entry.slots) > 1 and slot == said.entry.slots[1]
    if "taking" in roles and direct:
        return _others_lately(discourse, word)  # "Jane takes both her hands"
    if slot.kinds == ("part",):
        fellows = [one for one in _fellows(discourse) if is_somebody(discourse, (one,))]
        return fellows or (_others_lately(discourse, word) if "merit" in roles else [])  # "bandages her foot"
    if direct and not _GIVEN.isdisjoint(roles) and discourse.definitions.is_being_slot(slot):
        return _others_lately(discourse, word)  # "kisses his hand"
    things = [one for one in discourse.fellows if isinstance(one, int) and not is_somebody(discourse, (one,))]
    if not things or slot == said.entry.slots[0]:
        return None
    others = _others_lately(discourse, word)
    if any(discourse.definitions.kinds.any_has_role(discourse.kinds_of(one), "arms") for one in things):
        if not _is_hers(discourse, things[0], others):
            return others or None  # "puts a pistol to his head"
    if _is_taken_from(said.entry, slot) and _is_known(discourse, things[0]):
        return others or None if not _had_it_last(discourse, things[0], discourse.subject) else None
    holding = [one for one in others if _is_hers(discourse, things[0], [one])]
    return holding or None  # "knocks it out of his hand"


def _is_taken_from(entry: Verb | Relation, slot: SlotDef) -> bool:
    """Is this where something is taken or knocked out of?"""
    return "taking" in entry.roles or slot.name == _OUT_OF


def _is_known(discourse: Discourse, thing: int) -> bool:
    """Was a thing told of before this clause?"""
    return any(thing in one.terms for mentions in (discourse.here[:-1], *discourse.history) for one in mentions)


def _had_it_last(discourse: Discourse, thing: int, those: tuple[Term, ...]) -> bool:
    """Was it told of a thing that one of these has it, or has brought it about?"""
    return any(makes_ones_own(discourse, told.prop, one, thing) for told in discourse.record.of(thing) for one in those)


def _is_hers(discourse: Discourse, thing: int, those: list[Term]) -> bool:
    """Was it told last of a thing that one of these has it, or has brought it about, and not the subject?"""
    for told in reversed(discourse.record.of(thing)):
        if any(makes_ones_own(discourse, told.prop, one, thing) for one in discourse.subject):
            return False
        if any(makes_ones_own(discourse, told.prop, one, thing) for one in those):
            return True
    return False


def makes_ones_own(discourse: Discourse, prop: Prop, owner: Term, item: int) -> bool:
    """Does it say that somebody has something, or has brought it about?"""
    if isinstance(prop, Holds):
        value = prop.value[1] if isinstance(prop.value, tuple) else prop.value
        return prop.truth and item in prop.fluent[1:] and value == owner
    if not isinstance(prop, Did) or not prop.truth:
        return False
    verb, given = discourse.definitions.verbs[prop.verb], dict(prop.args)
    doer = verb.slots[0].name
    slots = {name for name, term in given.items() if term == item}
    parts = any(
        isinstance(one, Holds)
        and not one.truth
        and isinstance(one.value, tuple)
        and one.value[1] == doer
        and one.fluent[1] in slots
        for one in verb.makes
    )  # "gives Tom her ring": it was hers
    return given.get(doer) == owner and (parts or not slots.isdisjoint(verb.begins))


def _is_only_said(discourse: Discourse, slot: SlotDef | None) -> bool:
    """Is it what somebody says or calls out, and not what he tells somebody?"""
    said = discourse.said
    if said is None or slot is None or not isinstance(said.entry, Verb) or slot.kinds != ("information",):
        return False
    return (
        not any(is_somebody(discourse, (one,)) for one in _fellows(discourse)) and said.entry.slots[1].name == slot.name
    )


def _may_be_asked_for(discourse: Discourse, noun: str) -> bool:
    """Is it kin, a part or a thing, which is asked of whoever has it (but "begs the king for his life", "asks him for his wages")?"""
    roles = discourse.definitions.kinds.roles_of(noun)
    return noun in discourse.definitions.relation_nouns or bool(roles & _HAD and "substance" not in roles)


def _is_anothers_beast(discourse: Discourse, term: Term, word: str) -> bool:
    """ "Ben lost his horse, *his* house and *his* mind": not the horse's."""
    figure = discourse.cast[term] if isinstance(term, int) else None
    return figure is not None and figure.owner is not None and figure.pronoun == "it" and word in ("he", "she")


def _fellows(discourse: Discourse) -> list[Term]:
    """Who else takes part in the event of the clause, besides its subject."""
    return [one for one in discourse.fellows if one not in discourse.subject]


def _others_lately(discourse: Discourse, word: str) -> list[Term]:
    """Whom this sentence has named before in a clause, other than the subject; if nobody, whom the sentence before names."""
    found = [
        one.terms[0]
        for one in discourse.here
        if len(one.terms) == 1
        and one.role in ("subject", "object", "oblique")
        and one.terms[0] not in discourse.subject
        and is_somebody(discourse, one.terms)
        and agrees(discourse, one.terms, word, None)
    ]
    return found or _others_before(discourse, word)


def _others_before(discourse: Discourse, word: str) -> list[Term]:
    """Whom the sentence before names, other than the subject, last the one named last ("Martin was fired. Greta searches his desk")."""
    before = sorted(discourse.history[-1] if discourse.history else [], key=lambda mention: mention.at)
    terms = [one.terms for one in before if len(one.terms) == 1 and one.terms[0] not in discourse.subject]
    return [one[0] for one in terms if is_somebody(discourse, one) and agrees(discourse, one, word, None)]
