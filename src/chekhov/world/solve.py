"""Solving: all fillings of a proposition's variables that make it surely so. Floor 4.

In: a view and a proposition with variables. Out: bindings, lazily, in the order of the log. `View.solutions` is the door.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeAlias

from chekhov.story.meaning import (
    Asks,
    Did,
    Either,
    Every,
    Fluent,
    Holds,
    IsA,
    Prop,
    Relation,
    Same,
    Term,
    Thinks,
    Value,
    is_variable,
    put,
    variables,
)
from chekhov.world import places
from chekhov.world.log import Not, OneOf, Path

if TYPE_CHECKING:
    from chekhov.world.view import View

Binding: TypeAlias = dict[str, Term]


def solutions(view: View, prop: Prop, path: Path, binding: Binding) -> Iterator[Binding]:
    """All ways to fill the open variables of a proposition, each together with the binding it came with."""
    if not variables(prop) and not _open(prop):
        if view.verdict(prop, path).status == "yes":
            yield binding
        return
    match prop:
        case Every(items):
            yield from _conjunction(view, list(items), path, binding)
        case Either(items):
            for item in items:
                yield from view.solutions(item, path, binding)
        case Holds():
            for found in _matching(view, prop, path):
                yield {**binding, **found}
        case Did():
            for found in _deeds_matching(view, prop, path):
                yield {**binding, **found}
        case Thinks(who, inner, truth, knows):
            yield from _minds_that(view, prop, who, inner, truth, knows, path, binding)
        case IsA(who, kind, truth) if isinstance(who, str):
            for figure in view.cast:
                if view.real(figure.id) == figure.id and (view.is_a(figure.id, kind).status == "yes") == truth:
                    yield {**binding, who: figure.id}
        case Same(left, right, True):
            known, open_term = (left, right) if isinstance(left, int) else (right, left)
            if isinstance(open_term, str) and isinstance(known, int):
                for guise in view.guises(path, view.real(known)):
                    if guise != known:
                        yield {**binding, open_term: guise}
        case Asks(_, inner):
            yield from view.solutions(inner, path, binding)


def _conjunction(view: View, items: list[Prop], path: Path, binding: Binding) -> Iterator[Binding]:
    if not items:
        yield binding
        return
    bound = [put(item, binding) for item in items]
    ready = next((i for i, item in enumerate(bound) if not variables(item)), None)
    index = (
        ready
        if ready is not None
        else min(range(len(bound)), key=lambda i: (_negative(bound[i]), isinstance(bound[i], IsA), i))
    )
    rest = items[:index] + items[index + 1 :]
    seen: set[tuple[object, ...]] = set()
    for found in view.solutions(bound[index], path, binding):
        key = tuple(sorted((name, str(term)) for name, term in found.items()))
        if key not in seen:
            seen.add(key)
            yield from _conjunction(view, rest, path, {**binding, **found})


def _minds_that(
    view: View, prop: Thinks, who: Term, inner: Term, truth: bool, knows: bool, path: Path, binding: Binding
) -> Iterator[Binding]:
    if not isinstance(who, str):
        if isinstance(inner, tuple) and isinstance(who, int):
            yield from view.solutions(inner, (*path, view.real(who)), binding)  # type: ignore[arg-type]
        return
    for mind in list(view.log.bits):
        if view.real(mind) != mind:
            continue
        verdict = view.verdict(Thinks(mind, inner, truth, knows), path)  # type: ignore[arg-type]
        if verdict.status == "yes" and (verdict.evidence or not verdict.default):
            yield {**binding, who: mind}


def _matching(view: View, prop: Holds, path: Path) -> Iterator[Binding]:
    """Fillings of one fluent: from what is stored, from definitions, from defaults where only a subject is open."""
    relation = view.definitions.relations.get(prop.fluent[0])  # type: ignore[arg-type]
    if isinstance(prop.value, tuple):
        relation = view.definitions.relations.get(prop.value[0], relation)
    if prop.fluent[0] == view.place_id:
        yield from _placed_solutions(view, prop, path)
        return
    if not prop.truth or (relation is not None and relation.default is not None and relation.default == prop.value):
        yield from _by_trial(view, prop, path)
        return
    seen: set[str] = set()
    for fluent in list(view.log.by_relation.get(prop.fluent[0], ())):
        entry = view.entry(path, fluent)
        if entry is None:
            continue
        for shape in shapes(fluent, relation):
            found = _unify(view, prop, shape, entry.value, path)
            if found is not None and str(sorted(found.items(), key=str)) not in seen:
                seen.add(str(sorted(found.items(), key=str)))
                yield found
    if relation is not None and relation.transitive and (not seen or relation.step is None):
        for found in _by_trial(view, prop, path):  # older than something older
            if str(sorted(found.items(), key=str)) not in seen:
                yield found
    if relation is not None and relation.when:
        binding = slots_of(relation, prop.fluent, prop.value)
        for alternative in relation.when:
            renamed = _rename_free(alternative, relation, view.depth)
            for found in view.solutions(put(renamed, binding), path):
                kept = {name: term for name, term in found.items() if name in variables(prop)}
                if kept and str(sorted(kept.items(), key=str)) not in seen:
                    seen.add(str(sorted(kept.items(), key=str)))
                    filled = put(prop, kept)
                    if not isinstance(filled, Holds) or not of_one_alone(view, filled.fluent):
                        yield kept


def of_one_alone(view: View, fluent: Fluent) -> bool:
    """Whether a relation is asked of somebody and themselves: what *follows* of two is so of two different ones (nobody is their own brother)."""
    match fluent:
        case (_, int(one), int(other)):
            return view.real(one) == view.real(other)
    return False


def _by_trial(view: View, prop: Holds, path: Path) -> Iterator[Binding]:
    names = sorted(variables(prop))
    if len(names) != 1:
        return
    relation = view.definitions.relations.get(prop.fluent[0])  # type: ignore[arg-type]
    kinds = relation.slots[0].kinds if relation is not None else ("any",)
    for figure in view.cast:
        if view.real(figure.id) != figure.id or not view.definitions.fits(figure.kinds, kinds):
            continue
        bound = put(prop, {names[0]: figure.id})
        if view.verdict(bound, path).status == "yes":
            yield {names[0]: figure.id}


def _placed_solutions(view: View, prop: Holds, path: Path) -> Iterator[Binding]:
    subject, value = prop.fluent[1], prop.value
    assert isinstance(value, tuple)
    manner, where = value
    if isinstance(subject, str):
        for fluent in list(view.log.by_relation.get(view.place_id, ())):
            if isinstance(fluent[1], int) and view.real(fluent[1]) == fluent[1]:
                for found in view.solutions(Holds((view.place_id, fluent[1]), value, prop.truth), path):
                    yield {**found, subject: fluent[1]}
        return
    if isinstance(where, str):
        plain = "place" in view.definitions.relations[manner].roles
        for way, place in view.chain(view.real(subject), path):
            if way == manner or (plain and view.is_place(place)) or places.is_upon(view, manner, way, place):
                yield {where: place}


def _deeds_matching(view: View, prop: Did, path: Path) -> Iterator[Binding]:
    for deed in view.deeds.get(prop.verb, ()):
        if view.moment is not None and deed.moment > view.moment:
            continue
        entry = view.entry(path, deed.fluent)
        if entry is None or entry.value is not True:
            continue
        found: Binding = {}
        for slot, want in prop.args:
            have = deed.fillers.get(slot)
            if isinstance(want, str):
                if have is None or found.get(want, have) != have:
                    break
                found[want] = view.real(have)
            elif not view.fills(path, have, view.real(want)):
                inner = have is not None and isinstance(want, tuple) and variables(want) and _unify_content(have, want)
                if not inner:
                    break
                found.update(inner)
        else:
            yield found


def _unify_content(have: Term, want: Term) -> Binding | None:
    if not (isinstance(have, tuple) and isinstance(want, tuple)) or type(have) is not type(want):
        return None
    found: Binding = {}
    for left, right in zip(_leaves(have), _leaves(want), strict=False):
        if isinstance(right, str) and is_variable(right):
            found[right] = left  # type: ignore[assignment]
        elif left != right:
            return None
    return found


def _unify(view: View, prop: Holds, fluent: Fluent, value: object, path: Path) -> Binding | None:
    if len(fluent) != len(prop.fluent) or isinstance(value, (Not, OneOf)):
        return None
    found: Binding = {}
    for want, have in zip((*prop.fluent[1:], prop.value), (*fluent[1:], value), strict=True):
        if isinstance(want, str) and (is_variable(want) or want[:1] == "?"):
            if found.get(want, have) != have:
                return None
            found[want] = have  # type: ignore[assignment]
        elif want is True or want is False:
            if have is not want:
                return None
        elif not view.equal(path, have, view.real(want) if isinstance(want, int) else want):
            return None
    return found


def slots_of(relation: Relation, fluent: Fluent, value: Value) -> Binding:
    """The binding of a relation's slots that a fluent with a value stands for."""
    names = [slot.name for slot in relation.slots]
    if relation.value_slot is not None:
        own = names[relation.value_slot]
        rest = [name for name in names if name != own]
        return {**dict(zip(rest, fluent[1:], strict=False)), own: value}  # type: ignore[dict-item]
    return dict(zip(names, fluent[1:], strict=False))


def shapes(fluent: Fluent, relation: Relation | None) -> Iterator[Fluent]:
    """A fluent and, where its relation holds both ways, its mirror."""
    yield fluent
    if relation is not None and relation.symmetric and relation.value_slot is None and len(fluent) == 3:
        yield (fluent[0], fluent[2], fluent[1])


def _rename_free(prop: Prop, relation: Relation, depth: int) -> Prop:
    """Free variables of a definition under names that no other level uses."""
    own = {slot.name for slot in relation.slots}
    return put(prop, {name: f"{name}_{depth}" for name in variables(prop) if name not in own})


def _negative(prop: Prop) -> bool:
    return getattr(prop, "truth", True) is False


def _open(prop: Prop) -> bool:
    return isinstance(prop, Holds) and isinstance(prop.value, str) and prop.value[:1] == "?"


def _leaves(term: object) -> list[object]:
    if isinstance(term, tuple):
        return [leaf for part in term for leaf in _leaves(part)]
    return [term]
