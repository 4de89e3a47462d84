"""Who somebody's father or grandmother is, of whom the story has not said so: the mother's husband, Grandma May, or whoever answers there. Floor 3.

In: a noun of kin and whose it is. Out: the figure that a reader takes it to mean, if one; what it says of the two is told from then on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from chekhov.language import tree as t
from chekhov.story.kin import presumed, standing
from chekhov.story.meaning import Holds, Relation, Term, figures_in
from chekhov.story.scope import Side

if TYPE_CHECKING:
    from chekhov.story.discourse import Discourse


def taken_to_be(discourse: Discourse, phrase: t.Noun, owner: Term) -> int | None:
    """Who "her father", "Tom's grandmother" is, where nobody was told to be it: said of them from now on."""
    noun = phrase.noun
    if discourse.asking or phrase.plural or phrase.adjectives or not isinstance(owner, int):
        return None
    if not discourse.definitions.kinds.has_role(noun, "person") or not discourse.definitions.kinds.pronoun(noun):
        return None
    relation, whose, own = discourse.definitions.relation_nouns[noun]
    found = _by_marriage(discourse, noun, owner)
    if found is None:
        fit = [one for one in _open(discourse, noun, owner) if _is_called(discourse, one, relation)]
        free = [one for one in fit if not set(standing(discourse, relation, whose, own, one)) - {owner}]
        found = free[0] if len(free) == 1 == len(fit) else None
    if found is None and "sibling" in relation.roles:
        found = _of_one_family(discourse, noun, owner)
    if found is None:
        found = _answering(discourse, noun, owner)
    if found is not None:
        whose_name = t.Name(discourse.cast[owner].label)
        is_it = t.Noun("", noun=noun, possessor=whose_name, span=phrase.span)
        discourse.side.append(Side(t.Clause(None, "be", (t.Object(is_it),), span=phrase.span), found, phrase.span))
    return found


def _by_marriage(discourse: Discourse, noun: str, owner: int) -> int | None:
    """The husband of one's mother."""
    gender = discourse.definitions.kinds.pronoun(noun)
    relation, _, own = discourse.definitions.relation_nouns[noun]
    wide = {str(way.fluent[0]) for way in _parts(relation) if len(way.fluent) == 3}
    found = [
        one
        for table, likely in presumed(discourse)
        if table.fluent_id in wide and owner == likely.fluent[2]
        for one in likely.fluent[1:2]
        if isinstance(one, int) and discourse.cast[one].pronoun in ("", gender)
    ]
    return found[0] if len(found) == 1 and own == relation.slots[0].name else None


def _of_one_family(discourse: Discourse, noun: str, owner: int) -> int | None:
    """ "Tavi and Desmond visit their aunt. Tavi wakes her brother": the one who has the same aunt."""
    found = [one for one in _open(discourse, noun, owner) if _elders(discourse, one) & _elders(discourse, owner)]
    return found[0] if len(found) == 1 else None


def _elders(discourse: Discourse, one: int) -> set[int]:
    kin = (relation for relation in discourse.definitions.relations.values() if "elder kin" in relation.roles)
    return {
        elder
        for relation in kin
        for elder in standing(discourse, relation, relation.slots[0].name, relation.slots[1].name, one)
    }


def _parts(relation: Relation) -> list[Holds]:
    ways = [item for way in relation.when for item in (getattr(way, "items", None) or (way,))]
    return [item for item in ways if isinstance(item, Holds)]


def _open(discourse: Discourse, noun: str, owner: int, unsure: tuple[str, ...] = ()) -> list[int]:
    """The named persons of that gender of whom nothing is told that binds them to the owner otherwise."""
    gender, cast = discourse.definitions.kinds.pronoun(noun), discourse.cast
    bound = {
        one
        for told in discourse.record.of(owner)
        if isinstance(told.prop, Holds) and len(told.prop.fluent) == 3
        for one in figures_in(told.prop)
    }
    return [
        figure.id
        for figure in cast
        if figure.named and not figure.group and figure.id not in bound and figure.id != owner
        if figure.pronoun in (gender, *unsure) and (unsure or figure.kinds) and _are_being(discourse, figure.kinds)
    ]


def _are_being(discourse: Discourse, kinds: list[str]) -> bool:
    return not kinds or any(discourse.definitions.kinds.has_role(kind, "being") for kind in kinds)


def _is_called(discourse: Discourse, one: int, relation: Relation) -> bool:
    """Does the name say it ("Grandma May", "Uncle Tom")?"""
    first, _, rest = discourse.cast[one].label.partition(" ")
    named = discourse.definitions.relation_nouns.get(first.lower())
    return bool(rest) and named is not None and named[0] is relation


def _answering(discourse: Discourse, noun: str, owner: int) -> int | None:
    """ "'Is it far?' asked Pia. 'No,' said her father": of those who are there, the one man that it can be."""
    last = discourse.last_speech
    if last is None or owner not in last.speakers or discourse.said is None or not discourse.said.aloud:
        return None
    there = [one for one in _open(discourse, noun, owner, ("",)) if one in discourse.taking_part]
    return there[0] if len(there) == 1 else None
