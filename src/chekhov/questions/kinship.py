"""How two are related: "How is Pim related to Nanna?". Floor 8.

In: the words of a question. Out: every bond between the two that has a noun, the most telling one alone; None where something else is asked.
"""

from __future__ import annotations

import re

from chekhov.language import tree as t
from chekhov.language.words import singular
from chekhov.questions import kin
from chekhov.questions.common import Asker, Reply
from chekhov.questions.times import Time
from chekhov.story.meaning import Holds, Prop
from chekhov.story.wording import listed

_RELATED = re.compile(
    r"^(?:how (?:is|are|was|were) (?P<one>.+?) related to (?P<other>.+?)|(?:what|who) (?:is|are|was|were) (?P<first>.+?) to (?P<second>.+?)|"
    r"what is (?P<whose>.+?)['’]s? relation(?:ship)? (?:to|with) (?P<whom>.+?))[?.!]*$",
    re.I,
)


_FAMILY = re.compile(
    r"^who (?:is|are|belongs|was|were) (?:(?:in|to|part of|members? of|of) )?"
    r"(?:the family of (?P<of>.+?)|(?P<whose>.+?)['’]s? (?:family|relatives|relations|kin))[?.!]*$",
    re.I,
)


def family(asker: Asker, question: str, time: Time) -> Reply | None:
    """ "Who is in Burai's family?": all who are kin to somebody, each with what they are to them; None where a group of the story bears that name."""
    hit = _FAMILY.match(question.strip())
    one = asker.one_called(hit["of"] or hit["whose"]) if hit is not None else None
    if one is None or not asker.trace.world.is_mind(one) or asker.trace.story.cast[one].group:
        return None
    told: list[tuple[str, str]] = []
    moments: list[int] = []
    for other in asker.figures:
        if other == one or not asker.trace.world.is_mind(other):
            continue
        bonds = [bond for bond in _bonds(asker, other, one, time) if _of_blood(asker, bond[0])]
        if bonds:
            told.append((asker.names.term(other), bonds[0][0]))
            moments.extend(bonds[0][1])
    name = asker.names.term(one)
    if not told:
        return Reply("unknown", "unknown", asker.sentence(f"The story tells of no family of {name}"), (), 4)
    words = listed([f"{other} ({noun})" for other, noun in told])
    text = asker.sentence(f"{name}’s family: {words}")
    return Reply(listed([other for other, _ in told]), "yes", text, tuple(dict.fromkeys(moments)))


def _of_blood(asker: Asker, noun: str) -> bool:
    """Is a bond one that lasts, or that everybody knows of: kin and marriage, not friendship or office?"""
    found = asker.trace.story.definitions.relation_nouns.get(noun)
    return found is not None and found[0].known_to == "everyone"


def related(asker: Asker, question: str, time: Time) -> Reply | None:
    """The answer to "how is A related to B?"."""
    hit = _RELATED.match(question.strip())
    if hit is None:
        return None
    one, other = (
        asker.one_called(hit["one"] or hit["first"] or hit["whose"]),
        asker.one_called(hit["other"] or hit["second"] or hit["whom"]),
    )
    if one is None or other is None or not all(asker.trace.world.is_mind(who) for who in (one, other)):
        return None
    found = _bonds(asker, one, other, time)
    names = asker.names.term(one), asker.names.term(other)
    if not found:
        text = f"The story tells of no bond between {names[0]} and {names[1]}"
        return Reply("unknown", "unknown", asker.sentence(text), (), 4)
    noun, moments = found[0]
    return Reply(noun, "yes", asker.sentence(f"{names[0]} is {names[1]}’s {noun}"), moments)


def _bonds(asker: Asker, one: int, other: int, time: Time) -> list[tuple[str, tuple[int, ...]]]:
    """The nouns of what binds two, those that say most first (an uncle before a relative: what holds of a "he" or "she" only)."""
    definitions, world = asker.trace.story.definitions, asker.trace.world
    found: list[tuple[bool, int, str, tuple[int, ...]]] = []
    pronoun = _pronoun(asker, one)
    for place, (noun, (table, of_name, noun_name)) in enumerate(definitions.relation_nouns.items()):
        prop: Prop = definitions.holds(table, {of_name: other, noun_name: one}, None)
        called = definitions.kinds.pronoun(noun)
        if not isinstance(prop, Holds) or (called in ("he", "she") and pronoun not in (called, "")):
            continue
        ways = [prop, *(wide for wide, _ in kin.wider(definitions, prop))]
        with asker.judge.looking(time.at):
            verdicts = [world.verdict(way) for way in ways]
        so = next((verdict for verdict in verdicts if verdict.status == "yes" and not verdict.default), None)
        if so is not None:
            own = table.noun if table.noun and noun_name == table.slots[0].name else noun
            found.append((called not in ("he", "she"), place, own, asker.judge.moments_of(so.evidence)))
    return [(noun, moments) for _, _, noun, moments in sorted(found)]


def _pronoun(asker: Asker, who: int) -> str:
    """He or she: by what is told of somebody (a brother), else by the name."""
    definitions, world = asker.trace.story.definitions, asker.trace.world
    for pronoun in ("he", "she"):
        gender = definitions.role(pronoun)
        if gender is not None and world.verdict(Holds((gender.fluent_id, who), True)).status == "yes":
            return pronoun
    return asker.trace.story.cast[who].pronoun


def of_that_bond(asker: Asker, phrase: t.NounPhrase, figures: list[int]) -> list[int]:
    """ "The children", of all who were there: those who are told to be children of somebody."""
    noun = singular(phrase.noun) or phrase.noun if isinstance(phrase, t.Noun) and not phrase.of else ""
    bond = asker.trace.story.definitions.relation_nouns.get(noun) if len(figures) > 1 else None
    if bond is None:
        return figures
    found = []
    for figure in figures:
        prop = asker.trace.story.definitions.holds(bond[0], {bond[1]: "Anybody", bond[2]: figure}, None)
        if isinstance(prop, Holds) and asker.judge.judge(prop, Time()).known == "yes":
            found.append(figure)
    return found or figures
