"""Filled slots to propositions: what a clause says once everybody in it is known. Floor 3.

In: a relation or a verb, how a clause was matched to it, and the figures in its slots (several, where the clause names several). Out: a `Meaning`.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from chekhov.language import tree as t
from chekhov.source import Span
from chekhov.story.fillers import each_its_own, product_sizes, with_itself
from chekhov.story.meaning import Did, Either, Every, Meaning, Prop, Relation, Value, Verb, each_denied, negate
from chekhov.story.pattern import Bound
from chekhov.story.scope import Scope, Speaking, Terms

if TYPE_CHECKING:
    from chekhov.story.definitions import Definitions


def jointly(
    definitions: Definitions, relation: Relation, filled: dict[str, Terms], clause: t.Clause, scope: Scope
) -> dict[str, Terms]:
    """Those who have together what only one can have: "Tom and Anna own the house"."""
    slot = relation.slots[relation.value_slot] if relation.value_slot is not None else None
    terms = filled.get(slot.name) if slot is not None else None
    if slot is None or terms is None or len(terms.items) < 2 or terms.word != "and" or terms.none:
        return filled
    if relation.symmetric and len(filled) == 1:
        return filled  # "Tom and Anna are married": to each other
    several = any(len(other.items) > 1 for name, other in filled.items() if name != slot.name)
    if several or not isinstance(scope, Speaking) or not definitions.is_for_beings_only(slot):
        return filled
    return {**filled, slot.name: scope.joint(terms.items)}


def the_other(bound: Bound, name: str, filled: dict[str, Terms]) -> Terms | None:
    """ "The priest marries them": the same two once more, for the second slot of a pair."""
    one, other = _names_of_pair(bound)
    return filled.get(one) if name == other and bound.slots[one] is bound.slots[other] else None


def parted(bound: Bound, filled: dict[str, Terms]) -> bool:
    """ "The priest marries them": the one to the other, where they are two. Whether that may be so."""
    one, other = _names_of_pair(bound)
    if not one or bound.slots.get(one) is not bound.slots.get(other):
        return True
    both = filled[one].items
    if len(both) != 2:
        return False
    filled[one], filled[other] = Terms((both[0],)), Terms((both[1],))
    return True


def _names_of_pair(bound: Bound) -> tuple[str, str]:
    if bound.frame.pair is None:
        return "", ""
    first, second = bound.frame.pair
    return bound.frame.rename.get(first.name, first.name), bound.frame.rename.get(second.name, second.name)


def of_which_there_is_none(bound: Bound, clause: t.Clause, filled: dict[str, Terms]) -> list[int]:
    """What is named only to say that there is none ("nobody gave her a watch", "he did not buy a car"): "the watch" is rather another."""
    if clause.polarity not in t.DENIED and not any(terms.none for terms in filled.values()):
        return []
    named = {name: bound.slots.get(bound.frame.rename.get(name, name)) for name in filled}
    new = [filled[name] for name, one in named.items() if isinstance(one, t.Noun) and one.determiner in ("a", "any")]
    return [one for terms in new for one in terms.items if isinstance(one, int)]


def amid(verb: Verb, bound: Bound, clause: t.Clause, filled: dict[str, Terms], scope: Scope) -> dict[str, Terms]:
    """Several whom something is between: "Tom steps between Ann and Ben", "between them" is one step."""
    if not isinstance(scope, Speaking):
        return filled
    phrases = [item.phrase for item in clause.complements if isinstance(item, t.Prep) and item.word in _AMID]
    found = dict(filled)
    for slot in verb.slots if phrases else ():
        terms = filled.get(slot.name)
        wide = "any" in slot.kinds and terms is not None and len(terms.items) > 1 and terms.word == "and"
        filler = bound.slots.get(bound.frame.rename.get(slot.name, slot.name))
        if wide and terms is not None and any(filler is phrase for phrase in phrases):
            found[slot.name] = scope.joint(terms.items)
    return found


_AMID = frozenset(("between", "among", "amongst", "amid"))


def state(
    definitions: Definitions,
    relation: Relation,
    bound: Bound,
    clause: t.Clause,
    filled: dict[str, Terms],
    spans: dict[str, Span],
) -> Meaning | None:
    """What a clause says that names a relation and fills its slots: one proposition for every choice of those who fill them."""
    names = [slot.name for slot in relation.slots]
    lone = next(iter(filled.values())).none if len(filled) == 1 else False  # "neither of them is married": to anybody
    if (relation.symmetric or bound.frame.mutual) and len(names) == 2 and len(filled) == 1 and not lone:
        pair = _pairs(definitions, relation, filled)
        if pair is None or any(isinstance(item, t.Prep) for item in bound.rest):
            return None  # "were married in the church": that was an event
        return _stated(pair, bound, clause, spans)
    if len(names) == 1 and _is_bond(definitions, bound):
        several = any(len(terms.items) == 2 and not terms.none for terms in filled.values())
        if several or any(isinstance(item, t.Prep) for item in bound.rest):
            return None  # "Tom and Anna are married": to each other
    needed = [slot.name for slot in relation.slots if slot.form == "noun" and slot.name != "It"]
    optional = {name for name in needed[1:] if name not in filled}
    if needed and needed[0] not in filled and relation.value_slot != 0 and needed[0] not in optional:
        return None
    value: Value | None = bound.value if bound.value and bound.value != "+" else None
    props: list[Prop] = []
    keys = [name for name in names if name in filled]
    joined = "and"
    denied = any(terms.none for terms in filled.values()) and clause.polarity not in t.DENIED
    for choice in product(*(filled[name].items for name in keys)):
        fillers = each_its_own(dict(zip(keys, choice, strict=True)))
        if len(product_sizes(filled)) > 1 and with_itself(fillers):
            continue  # "Jim and Della love each other": not themselves
        one = definitions.proposition(relation, fillers, value)
        props.append(negate(one) if bound.frame.flip else one)
    if not props:
        return None
    for terms in filled.values():
        if terms.word in ("or", "nor"):
            joined = terms.word
    prop: Prop = props[0] if len(props) == 1 else Either(tuple(props)) if joined == "or" else Every(tuple(props))
    if denied or joined == "nor":
        prop = negate(prop) if len(props) == 1 else Every(tuple(negate(item) for item in props))
    return _stated(prop, bound, clause, spans)


def _is_bond(definitions: Definitions, bound: Bound) -> bool:
    """Is it a word that binds two as well ("married", to somebody)?"""
    kind, words = bound.frame.predicate or ("", ())
    if kind != "adjective" or bound.frame.flip:
        return False
    return not definitions.words_of_bonds().isdisjoint(words)


def _pairs(definitions: Definitions, relation: Relation, filled: dict[str, Terms]) -> Prop | None:
    (name, terms), *_ = filled.items()
    others = [slot.name for slot in relation.slots if slot.name != name]
    if len(terms.items) < 2:
        return None
    props = [
        definitions.proposition(relation, {name: left, others[0]: right}, None)
        for index, left in enumerate(terms.items)
        for right in terms.items[index + 1 :]
    ]
    if not relation.symmetric:
        props += [
            definitions.proposition(relation, {name: right, others[0]: left}, None)
            for index, left in enumerate(terms.items)
            for right in terms.items[index + 1 :]
        ]
    return props[0] if len(props) == 1 else Every(tuple(props))


def _stated(prop: Prop, bound: Bound, clause: t.Clause, spans: dict[str, Span]) -> Meaning:
    if clause.polarity in t.DENIED:
        prop = each_denied(prop)
    return Meaning(prop, clause, rest=bound.rest, spans=spans, modal=bound.frame.modal)


def event(
    definitions: Definitions,
    verb: Verb,
    bound: Bound,
    clause: t.Clause,
    filled: dict[str, Terms],
    spans: dict[str, Span],
) -> Meaning | None:
    """What happens by a clause that fills the slots of a verb: one event for every choice of those who fill them."""
    first = verb.slots[0].name
    several = first in filled and len(filled[first].items) > 1 and not filled[first].none
    other = _each_other(definitions, verb, bound) if several and len(filled[first].items) == 2 else ""
    pairs = [filled]
    if other and other not in filled:
        left, right = filled[first].items  # "A and B marry": one another
        orders = ((left, right), (right, left)) if "both ways" in verb.roles else ((left, right),)
        pairs = [{**filled, first: Terms((one,)), other: Terms((two,))} for one, two in orders]
        filled = pairs[0]
    denied = clause.polarity in t.DENIED or any(terms.none for terms in filled.values())
    keys = [slot.name for slot in verb.slots if slot.name in filled]
    joined = next((terms.word for terms in filled.values() if terms.word in ("or", "nor")), "and")
    single: list[Meaning] = []
    apart = len(product_sizes(filled)) > 1 or (several and verb.same)
    for choice in (one for pair in pairs for one in product(*(pair[name].items for name in keys))):
        fillers = each_its_own(dict(zip(keys, choice, strict=True)))
        if apart and with_itself(fillers):
            continue  # "they name him Thomas": not he himself
        prop = Did(verb.id, tuple(fillers.items()), not (denied or joined == "nor"))
        single.append(Meaning(prop, clause, verb, fillers, bound.rest, spans, bound.frame.modal))
        if len(single) > 400:
            return None
    if not single:
        return None
    if len(single) == 1:
        return single[0]
    props = tuple(item.prop for item in single)
    joint: Prop = Either(props) if joined == "or" else Every(props)
    group = () if joined == "or" else tuple(single)
    return Meaning(joint, clause, verb, {}, bound.rest, spans, bound.frame.modal, group)


def _each_other(definitions: Definitions, verb: Verb, bound: Bound) -> str:
    """The slot that "A and B marry" leaves to the second of them: the other being that the verb is about, or ""."""
    asked = {slot.name for slot, _ in bound.frame.objects}
    asked |= {slot.slot.name for slot in bound.frame.preps if {"with", "against"} & set(slot.words)}
    mutual = "mutual" in verb.roles
    for slot in verb.slots[1:]:
        general = "any" in slot.kinds and not mutual
        if (mutual or slot.name in asked) and slot.form == "noun" and slot.reach != "mention" and not general:
            return slot.name if definitions.is_being_slot(slot) else ""
    return ""
