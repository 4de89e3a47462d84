"""Whose somebody is, in the word that fits them: the sister of Karla rather than a sibling, the teacher of the children. Floor 8.

In: a figure, a time. Out: the words, each with the moment that says so.
"""

from __future__ import annotations

from collections.abc import Iterator

from chekhov.questions import kin
from chekhov.questions.common import Asker
from chekhov.questions.times import Time
from chekhov.story.meaning import Holds, Prop, Relation, Term
from chekhov.story.wording import article, listed


def gendered(asker: Asker, prop: Prop, figure: int) -> str:
    """The noun for a bond of somebody who is a *he* or a *she* ("sister"), "" where there is none but the wider one."""
    definitions, pronoun = asker.trace.story.definitions, asker.trace.story.cast[figure].pronoun
    for noun, (table, of, own) in definitions.relation_nouns.items():
        if pronoun not in ("he", "she") or definitions.kinds.pronoun(noun) != pronoun or " " in noun:
            continue
        others = [one for one in prop.fluent[1:] if one != figure] if isinstance(prop, Holds) else []
        told = definitions.holds(table, {of: others[0], own: figure}, None) if len(others) == 1 else None
        if told is not None and any(wide == prop for wide, _ in kin.wider(definitions, told)):
            return noun
    return ""


def bonds(asker: Asker, props: list[Prop], figure: int) -> list[str]:
    """Bonds in the words for a *he* or a *she*, those of one noun together: "a sister of Karla and Bastian". The others are left to whoever asks."""
    found: dict[str, list[str]] = {}
    for prop in props:
        noun = gendered(asker, prop, figure)
        other = next((one for one in prop.fluent[1:] if one != figure), None) if isinstance(prop, Holds) else None
        if noun and other is not None:
            found.setdefault(noun, []).append(asker.names.term(other))
    return [f"{article(noun)} of {listed(list(dict.fromkeys(names)))}" for noun, names in found.items()]


def turned(asker: Asker, figure: int, time: Time) -> Iterator[tuple[str, int]]:
    """What somebody is to those who are something to them: the teacher of his pupils."""
    definitions, world = asker.trace.story.definitions, asker.trace.world
    with asker.judge.looking(time.at):
        for noun, (table, _, own) in definitions.relation_nouns.items():
            names = [slot.name for slot in table.slots]
            if len(names) != 2 or names[0] == own or " " in noun:
                continue
            for other, cause in _partners(asker, table, figure):
                if world.is_mind(other):
                    yield f"{article(noun)} of {asker.names.term(other)}", cause


def _partners(asker: Asker, table: Relation, figure: int) -> Iterator[tuple[Term, int]]:
    """Of whom a bond with somebody in its second place is told."""
    for fluent in list(asker.trace.world.log.by_relation.get(table.fluent_id, ())):
        entry = asker.trace.world.entry((), fluent)
        if entry is not None and entry.value is True and len(fluent) == 3 and fluent[2] == figure:
            yield fluent[1], entry.cause
