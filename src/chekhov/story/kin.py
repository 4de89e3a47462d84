"""Who "her father", "Lily's grandmother" are, where only "Isabel is the daughter of Rourke" was told: found by what relations follow from. Floor 3.

In: the relation that a noun names, and of whom it is asked. Out: the figures of whom it follows from what was told, the gender of whom is not known to
be otherwise. The definitions (`when:`) stand in the library; nothing here knows of fathers.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from chekhov.story.meaning import Did, Every, Holds, Prop, Relation, Term, Verb, figures_in, put
from chekhov.story.scope import Terms

if TYPE_CHECKING:
    from chekhov.story.discourse import Discourse

_DEEP = 5  # a cousin is the child of a sibling of a parent
_GENDERS = ("he", "she")
Binding = dict[str, Term]


def kin(discourse: Discourse, relation: Relation, asked: str, given: str, whose: Term) -> list[int]:
    """All who stand in the slot ``asked`` of a defined relation to whoever stands in the slot ``given``."""
    return standing(discourse, relation, asked, given, whose) if relation.when else []


def standing(discourse: Discourse, relation: Relation, asked: str, given: str, whose: Term) -> list[int]:
    """The same of any relation: by what was told of it last, too."""
    prop = discourse.definitions.holds(relation, {asked: "?asked", given: whose}, None)
    found = [binding["?asked"] for binding in _solutions(discourse, prop, {}, 0)] if isinstance(prop, Holds) else []
    return [one for one in dict.fromkeys(found) if isinstance(one, int) and one != whose]


def presumed(discourse: Discourse) -> list[tuple[Relation, Holds]]:
    """What mostly follows from what was told (`likely:` of a condition), where nothing speaks against it: the father's wife is the mother. Not where she
    came to be so in the story itself, where the two are bound otherwise (a stepmother), or where somebody else is it already."""
    found: dict[Holds, Relation] = {}
    for relation in discourse.definitions.relations.values() if not discourse.asking else ():
        names = [slot.name for slot in relation.slots]
        for way in relation.likely if len(names) == 2 else ():
            for term in discourse.record.figures():
                for binding in _solutions(discourse, way, {names[1]: term}, 0):
                    one = binding.get(names[0])
                    if not isinstance(one, int) or one == term or not _is_open(discourse, relation, one, term):
                        continue
                    prop = discourse.definitions.holds(relation, {names[0]: one, names[1]: term}, None)
                    if isinstance(prop, Holds) and not _came_about(discourse, way, binding):
                        found.setdefault(prop, relation)
    return [(relation, prop) for prop, relation in found.items()]


def _is_open(discourse: Discourse, relation: Relation, one: Term, other: Term) -> bool:
    """Is nothing told that binds the two, and nobody else told to be what one would be (another mother, another father)?"""
    told = discourse.record.of(other)
    if any(isinstance(item.prop, Holds) and one in figures_in(item.prop) for item in told):
        return False
    names = [slot.name for slot in relation.slots]
    pronoun = discourse.cast[one].pronoun if isinstance(one, int) else ""
    known = [item for item in standing(discourse, relation, names[0], names[1], other) if item != one]
    return not any(pronoun == "" or discourse.cast[item].pronoun in ("", pronoun) for item in known)


def _came_about(discourse: Discourse, way: Prop, binding: Binding) -> bool:
    """Did the story tell how a part of it came to be so (the wedding of a second wife)?"""
    for item in way.items if isinstance(way, Every) else (way,):
        prop = put(item, binding)
        if not isinstance(prop, Holds):
            continue
        for told in discourse.record.of(prop.fluent[1]):
            verb = discourse.definitions.verbs.get(told.prop.verb) if isinstance(told.prop, Did) else None
            given = dict(told.prop.args) if isinstance(told.prop, Did) else {}
            made = [put(effect, given) for effect in (verb.makes if verb is not None else ())]
            if any(isinstance(one, Holds) and {*one.fluent} == {*prop.fluent} for one in made):
                return True
    return False


def likely_filled(discourse: Discourse, verb: Verb, filled: dict[str, Terms]) -> dict[str, Terms]:
    """Who takes part as the library says it is likely, where the sentence does not name anybody: a child is the husband's."""
    given = {name: terms.items[0] for name, terms in filled.items() if len(terms.items) == 1}
    free = {slot.name for slot in verb.slots} - filled.keys()
    if not verb.likely or not free:
        return filled
    props = [put(one, dict(given)) for one in verb.likely]
    found = [binding for one in props if isinstance(one, Holds) for binding in _solutions(discourse, one, {}, 0)]
    names = {(name, term) for binding in found for name, term in binding.items() if name in free}
    if len(names) != 1:
        return filled
    return {**filled, **{name: Terms((term,)) for name, term in names}}


def _solutions(discourse: Discourse, prop: Prop, binding: Binding, depth: int) -> Iterator[Binding]:
    """The ways in which what was told makes a proposition so."""
    if isinstance(prop, Every):
        if not prop.items:
            yield binding
            return
        at = next((at for at, item in enumerate(prop.items) if figures_in(put(item, binding))), 0)
        rest = Every((*prop.items[:at], *prop.items[at + 1 :]))
        for found in _solutions(discourse, prop.items[at], binding, depth):  # first what names somebody already
            yield from _solutions(discourse, rest, found, depth)
        return
    if not isinstance(prop, Holds) or depth > _DEEP:
        return
    prop = prop if not binding else put(prop, binding)
    if not isinstance(prop, Holds):
        return
    relation = discourse.definitions.relation_of(prop.fluent, prop.value)
    if relation is None:
        return
    gender = next((role for role in relation.roles if role in _GENDERS), "")
    who = prop.fluent[1] if len(prop.fluent) == 2 else None
    if gender and isinstance(who, int):
        if discourse.cast[who].pronoun in ("", gender) and not discourse.cast[who].group:
            yield binding
        return
    yield from discourse.record.fillings(prop, binding)
    if relation.symmetric and relation.value_slot is None and len(prop.fluent) == 3:
        mirrored = prop._replace(fluent=(prop.fluent[0], prop.fluent[2], prop.fluent[1]))
        yield from discourse.record.fillings(mirrored, binding)
    names = [slot.name for slot in relation.slots]
    terms = list(prop.fluent[1:])
    if relation.value_slot is not None:
        terms.insert(relation.value_slot, prop.value)  # type: ignore[arg-type]
    for alternative in relation.when if len(terms) == len(names) else ():
        inner = put(alternative, {name: f"{name}{depth}" for name in _free(alternative, names)})
        inner = put(inner, dict(zip(names, terms, strict=True)))
        for found in _solutions(discourse, inner, binding, depth + 1):
            if not _of_oneself(put(prop, found)):
                yield found


def _of_oneself(prop: Prop) -> bool:
    """Nobody is their own brother, so that a mother would be her daughter's aunt."""
    terms = (*prop.fluent[1:], prop.value) if isinstance(prop, Holds) else ()
    people = [term for term in terms if isinstance(term, int) and not isinstance(term, bool)]
    return len(people) > 1 and len({*people}) == 1


def _free(prop: Prop, slots: list[str]) -> set[str]:
    """The variables of a definition that are none of its relation's slots."""
    items = prop.items if isinstance(prop, Every) else (prop,)
    terms = {term for item in items if isinstance(item, Holds) for term in (*item.fluent[1:], item.value)}
    return {term for term in terms if isinstance(term, str) and term not in slots}


def parts(relation: Relation, prop: Holds) -> tuple[Prop, ...]:
    """What a relation with one definition says besides: that X is a daughter of Y says that Y is a parent of X."""
    if len(relation.when) != 1 or relation.values or not prop.truth:
        return ()
    names = [slot.name for slot in relation.slots]
    if _free(relation.when[0], names):
        return ()
    terms = list(prop.fluent[1:])
    if relation.value_slot is not None:
        terms.insert(relation.value_slot, prop.value)  # type: ignore[arg-type]
    if len(terms) != len(names):
        return ()
    inner = put(relation.when[0], dict(zip(names, terms, strict=True)))
    return inner.items if isinstance(inner, Every) else (inner,)


__all__ = ["kin", "likely_filled", "parts", "presumed", "standing"]
