"""Entries made ready: the slots and clauses of a verb looked through once, so that each event only has to fill them. Floor 3.

In: a verb entry. Out: its `Ready`: which slots are bodily, and each clause as a `Form` that knows its variables.
"""

from __future__ import annotations

from dataclasses import dataclass

from chekhov.story.meaning import Holds, Prop, SlotDef, Term, Thinks, Verb, put, variables


@dataclass(frozen=True, slots=True)
class Form:
    """A clause over slot names. ``names``: its variables. ``subject``: the slot that it is about, or "". ``plain``: it is a condition of one figure."""

    prop: Prop
    names: tuple[str, ...]
    subject: str
    plain: bool

    def fill(self, binding: dict[str, Term]) -> Prop | None:
        """The clause with its slots filled, or None where one of them stays open (an optional slot that is empty)."""
        for name in self.names:
            term = binding.get(name)
            if type(term) is not int and (term is None or variables(term)):
                return None
        prop = self.prop
        if self.plain and isinstance(prop, Holds):
            subject = prop.fluent[1]
            return Holds((prop.fluent[0], binding.get(subject, subject)), prop.value, prop.truth)  # type: ignore[arg-type]
        return put(prop, binding)


@dataclass(frozen=True, slots=True)
class Ready:
    """A verb entry, made ready. ``nouns``: the slots for figures; ``bodily``: those of them whose fillers take part bodily.
    ``makes``: what it makes so, and whether that is only usual; ``tells``: it makes somebody hold something."""

    nouns: tuple[SlotDef, ...]
    bodily: tuple[SlotDef, ...]
    needs: tuple[Form, ...]
    makes: tuple[tuple[Form, bool], ...]
    doers: tuple[str, ...]  # the slots that may name the doer, most likely first
    tells: bool
    placings: tuple[Holds, ...]  # of what it makes so, what says where something is


def ready(verb: Verb) -> Ready:
    """A verb entry made ready."""
    nouns = tuple(slot for slot in verb.slots if slot.form == "noun")
    return Ready(
        nouns,
        tuple(slot for slot in nouns if slot.reach == "bodily"),
        tuple(form(clause) for clause in verb.needs),
        (*((form(item), False) for item in verb.makes), *((form(item), True) for item in verb.usually)),
        (*verb.chosen_by, verb.slots[0].name),
        any(isinstance(made, Thinks) for made in verb.makes),
        tuple(one for one in verb.makes if isinstance(one, Holds) and one.truth and isinstance(one.value, tuple)),
    )


def form(clause: Prop) -> Form:
    """A clause that knows its variables."""
    plain = isinstance(clause, Holds) and len(clause.fluent) == 2 and isinstance(clause.value, bool)
    return Form(clause, tuple(sorted(variables(clause))), _subject(clause), plain)


def _subject(clause: Prop) -> str:
    if isinstance(clause, Holds):
        place = clause.value[1] if isinstance(clause.value, tuple) else None
        if isinstance(place, str):
            return place
        first = clause.fluent[1] if len(clause.fluent) > 1 else ""
        return first if isinstance(first, str) else ""
    if isinstance(clause, Thinks):
        return clause.who if isinstance(clause.who, str) else ""
    return ""
