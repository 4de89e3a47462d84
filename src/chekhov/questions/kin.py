"""Kin by their wider word: a son is a child that is called *he*, a brother a sibling, where the story says no more than that. Floor 8.

In: a proposition of a bond that one gender has. Out: what would make it so, and who must be a "he" or a "she" for that.
"""

from __future__ import annotations

from collections.abc import Iterator

from chekhov.story.definitions import Definitions
from chekhov.story.meaning import Every, Holds, IsA, Prop, Relation, Term, put


def wider(definitions: Definitions, prop: Prop) -> Iterator[tuple[Prop, tuple[Term, str]]]:
    """A brother is a sibling that is called *he*; a mother a parent that is called *she*; a widow a woman whose husband is dead."""
    if isinstance(prop, IsA) and prop.truth:
        yield from _described(definitions, prop)
    if not isinstance(prop, Holds) or not prop.truth:
        return
    relation = definitions.relations.get(str(prop.fluent[0]))
    pronoun = definitions.kinds.pronoun(relation.noun) if relation is not None and relation.noun else ""
    if relation is None or pronoun not in ("he", "she") or len(relation.slots) != 2:
        return
    names = [slot.name for slot in relation.slots]
    given = slots_of(relation, prop)
    for alternative in relation.when:
        items = alternative.items if isinstance(alternative, Every) else (alternative,)
        kept = tuple(put(item, given) for item in items if not (isinstance(item, Holds) and len(item.fluent) == 2))
        if kept and len(kept) < len(items):
            yield (kept[0] if len(kept) == 1 else Every(kept)), (given[names[0]], pronoun)
        wide = tuple(_of_the_bond_itself(definitions, put(item, given)) for item in items)
        if len(items) > 1 and wide != tuple(put(item, given) for item in items):
            yield Every(wide), (given[names[0]], pronoun)
    for other in definitions.relations.values():
        for alternative in other.when if _by_gender(definitions, other) else ():
            if isinstance(alternative, Holds) and alternative.fluent[0] == relation.fluent_id and len(other.slots) == 2:
                inner = slots_of(relation, alternative)
                binding = {str(inner[name]): given[name] for name in names}
                filled = {slot.name: binding.get(slot.name, slot.name) for slot in other.slots}
                yield definitions.holds(other, filled, None), (given[names[0]], pronoun)


def _of_the_bond_itself(definitions: Definitions, item: Prop) -> Prop:
    """A condition of kin, with the wider word where it is one gender's: that Z is a sibling, where it says brother."""
    relation = definitions.relations.get(str(item.fluent[0])) if isinstance(item, Holds) else None
    if relation is None or definitions.kinds.pronoun(relation.noun) not in ("he", "she") or not isinstance(item, Holds):
        return item
    return next((wide for wide, _ in wider(definitions, item)), item)


def _by_gender(definitions: Definitions, relation: Relation) -> bool:
    """Is it one of what a "he" and a "she" are (a parent is a father or a mother)? A relative is more than that."""
    told = [one.fluent[0] for one in relation.when if isinstance(one, Holds) and len(one.fluent) == 3]
    bonds = [definitions.relations.get(str(ident)) for ident in told]
    return all(one is None or definitions.kinds.pronoun(one.noun) in ("he", "she") for one in bonds)


def _described(definitions: Definitions, prop: IsA) -> Iterator[tuple[Prop, tuple[Term, str]]]:
    """What makes somebody one of a kind, by the meanings of its noun."""
    pronoun = definitions.kinds.pronoun(prop.kind)
    for meaning in definitions.descriptions.get(prop.kind, ()) if pronoun in ("he", "she") else ():
        if all(isinstance(item, Holds) for item in meaning):
            items = tuple(put(item, {"X": prop.who}) for item in meaning)
            yield (items[0] if len(items) == 1 else Every(items)), (prop.who, pronoun)


def slots_of(relation: Relation, prop: Holds) -> dict[str, Term]:
    """The fillers of a relation's slots in a fluent."""
    names = [slot.name for slot in relation.slots]
    if relation.value_slot is None:
        return dict(zip(names, prop.fluent[1:], strict=False))
    own = names[relation.value_slot]
    value = prop.value[1] if isinstance(prop.value, tuple) else prop.value
    return {**dict(zip([name for name in names if name != own], prop.fluent[1:], strict=False)), own: value}
