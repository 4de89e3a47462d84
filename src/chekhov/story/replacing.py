"""The same said of others. Floor 3.

In: a proposition and who stands for whom. Out: the proposition with those figures replaced (variables are put in by `meaning.put`).
"""

from __future__ import annotations

from chekhov.story.meaning import Asks, Did, Either, Every, Hedged, Holds, IsA, Prop, Same, Term, Thinks


def replaced(prop: Prop, change: dict[int, Term]) -> Prop:
    """A proposition with figures replaced by others, or by what they turn out to be."""

    def one(term: Term) -> Term:
        if isinstance(term, bool):
            return term
        if isinstance(term, int):
            return change.get(term, term)
        return replaced(term, change) if isinstance(term, tuple) else term

    match prop:
        case Holds(fluent, value, truth):
            if isinstance(value, tuple):
                value = (value[0], one(value[1]))
            elif isinstance(value, int) and not isinstance(value, bool):
                value = one(value)  # type: ignore[assignment]
            return Holds((fluent[0], *(one(term) for term in fluent[1:])), value, truth)
        case Did(verb, args, truth, at):
            return Did(verb, tuple((slot, one(term)) for slot, term in args), truth, at)
        case Thinks(who, inner, truth, knows):
            return Thinks(one(who), one(inner), truth, knows)  # type: ignore[arg-type]
        case Same(left, right, truth):
            return Same(one(left), one(right), truth)
        case IsA(who, kind, truth):
            return IsA(one(who), kind, truth)
        case Every(items):
            return Every(tuple(replaced(item, change) for item in items))
        case Either(items):
            return Either(tuple(replaced(item, change) for item in items))
        case Asks(word, inner):
            return Asks(word, replaced(inner, change))
        case Hedged(mood, inner, conditions, truth):
            changed = tuple(item._replace(prop=replaced(item.prop, change)) for item in conditions)
            return Hedged(mood, replaced(inner, change), changed, truth)
    return prop
