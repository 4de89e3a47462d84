"""Of whom it is told what stands behind a comma after several nouns: "a nurse with a scar, a huge man", "the help of the cook, a fellow agent", "a man in the
background, who laughs". Floor 3.

In: a clause tree and the definitions. Out: the same tree, in which no scar is a man and no background laughs.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from chekhov.language import tree as t
from chekhov.language import words
from chekhov.language import words as w
from chekhov.language.gaps import find_gap

if TYPE_CHECKING:
    from chekhov.story.definitions import Definitions


def apposed(clause: t.Clause, definitions: Definitions) -> t.Clause:
    """The clause, with what tells of somebody at the noun of somebody."""
    subject = _rightly(clause.subject, definitions) if clause.subject is not None else None
    parts = tuple([_all_rightly(part, definitions) for part in clause.complements])
    parts = _past_things(parts, definitions)
    for link in clause.links:
        told = _with_what_it_is(parts, link, definitions)
        if told is not None:
            parts, clause = told, replace(clause, links=tuple(one for one in clause.links if one is not link))
    same = subject == clause.subject and parts == clause.complements
    return clause if same else replace(clause, subject=subject, complements=parts)


def _all_rightly(part: t.Complement, definitions: Definitions) -> t.Complement:
    """A complement whose noun is rightly apposed."""
    if not isinstance(part, (t.Object, t.Prep)):
        return part
    phrase = _rightly(part.phrase, definitions)
    return part if phrase is part.phrase else replace(part, phrase=phrase)


def _rightly(phrase: t.NounPhrase, definitions: Definitions) -> t.NounPhrase:
    """A noun whose apposition is somebody: of the person within it, where it is none itself."""
    if isinstance(phrase, t.Group):
        return _counted_off(phrase)
    if isinstance(phrase, (t.Name, t.Noun)) and phrase.relatives:
        phrase = replace(phrase, relatives=tuple(_by_name(one, definitions) for one in phrase.relatives))
    if not isinstance(phrase, t.Noun):
        return phrase
    if _is_thing(phrase, definitions) and _is_somebody(phrase.apposition, definitions):
        inner = _with(phrase.of, phrase.apposition, definitions)
        return replace(phrase, of=inner, apposition=None) if inner is not None else phrase
    behind = phrase.relatives[-1] if phrase.relatives and phrase.apposition is None else None
    if behind is None or behind.comma or _is_thing(phrase, definitions):
        return phrase
    match behind.clause:
        case t.Clause(subject=t.Gap(), verb="be", complements=(t.Prep(phrase=t.Noun() as thing) as part,)) if _is_thing(
            thing, definitions
        ) and _is_somebody(thing.apposition, definitions):
            bare = replace(behind.clause, complements=(replace(part, phrase=replace(thing, apposition=None)),))
            relatives = (*phrase.relatives[:-1], replace(behind, clause=bare))
            return replace(phrase, apposition=thing.apposition, relatives=relatives)
    return phrase


def _counted_off(row: t.Group) -> t.NounPhrase:
    """ "Two tents, a blue one and an orange one": two in all."""
    whole, each = row.items[0], row.items[1:]
    if row.word != "and" or row.lead or not isinstance(whole, t.Noun) or whole.apposition is not None:
        return row
    ones = [one for one in each if isinstance(one, t.Noun) and one.noun == "one" and one.determiner in ("a", "one")]
    if whole.number is None or not whole.number == len(each) == len(ones) or not all(one.adjectives for one in ones):
        return row
    such = tuple(replace(one, noun=w.singular(whole.noun) or whole.noun) for one in ones)
    return replace(whole, apposition=t.Group(such, "and", "", row.span))


def _with(inner: t.NounPhrase | None, apposition: t.NounPhrase | None, definitions: Definitions) -> t.NounPhrase | None:
    """Somebody behind an *of*, with the apposition; None for what is nobody."""
    if isinstance(inner, t.Name) or (isinstance(inner, t.Noun) and not _is_thing(inner, definitions)):
        return replace(inner, apposition=apposition) if inner.apposition is None else None
    return None


def _by_name(relative: t.Relative, definitions: Definitions) -> t.Relative:
    """ "Dorn, whose son Tarvi served her": his son is called Tarvi, and serves her, where *her* leaves no place for him."""
    match relative.clause:
        case t.Clause(subject=t.Name() as name, complements=parts) as clause:
            gaps = [_whose(part, definitions) for part in parts]
            rest = tuple(part for part, gap in zip(parts, gaps, strict=True) if gap is None)
            gap = next((one for one in gaps if one is not None), None)
            if gap is not None and isinstance(gap.noun, t.Noun) and any(isinstance(part, t.Object) for part in rest):
                named = replace(gap, noun=replace(gap.noun, apposition=name))
                return replace(relative, clause=replace(clause, subject=named, complements=rest))
    return relative


def _whose(part: t.Complement, definitions: Definitions) -> t.Gap | None:
    """ "Whose son", where that is somebody."""
    match part:
        case t.Object(phrase=t.Gap(word="whose", noun=t.Noun(apposition=None) as noun) as gap):
            return gap if _is_somebody(noun, definitions) else None
    return None


def _past_things(parts: tuple[t.Complement, ...], definitions: Definitions) -> tuple[t.Complement, ...]:
    """ "Notices a man in the background, who laughs", "calls an inspector from the city, a quiet woman": of the last person before."""
    for at, part in enumerate(parts):
        if not isinstance(part, (t.Object, t.Prep)) or not isinstance(part.phrase, (t.Name, t.Noun)):
            continue
        thing = part.phrase
        about = tuple(one for one in thing.relatives if one.comma and _asks_who(one))
        what = thing.apposition if _is_somebody(thing.apposition, definitions) else None
        nobody = (about or what is not None) and _is_thing(thing, definitions)
        before = _last_person(parts[:at], definitions) if nobody else None
        one = parts[before] if before is not None else None
        if before is None or not isinstance(one, (t.Object, t.Prep)) or not isinstance(one.phrase, (t.Name, t.Noun)):
            continue
        if what is not None and one.phrase.apposition is not None:
            continue
        kept = replace(thing, relatives=tuple(item for item in thing.relatives if item not in about))
        told = replace(one.phrase, relatives=(*one.phrase.relatives, *about))
        if what is not None:
            kept, told = replace(kept, apposition=None), replace(told, apposition=what)
        row = [*parts]
        row[before], row[at] = replace(one, phrase=told), replace(part, phrase=kept)
        return tuple(row)
    return parts


def _with_what_it_is(
    parts: tuple[t.Complement, ...], link: t.Link, definitions: Definitions
) -> tuple[t.Complement, ...] | None:
    """ "She meets Clementine, the richest girl in the club": that is Clementine, and no other girl is in the club meanwhile."""
    who = parts[-1] if parts else None
    if link.word != ",ing" or not isinstance(who, (t.Object, t.Prep)) or not isinstance(who.phrase, (t.Name, t.Noun)):
        return None
    match link.statement:
        case (
            t.Clause(subject=t.Noun(possessor=None, relatives=()) as what, verb="be", complements=(t.Prep(),)) as there
        ):
            place = isinstance(who.phrase, t.Name) and not _is_somebody(
                what, definitions
            )  # "came to Whitby, a town on the coast"
            named = isinstance(who.phrase, t.Name) or _is_somebody(who.phrase, definitions)
            fits = definitions.kinds.has_role(what.noun, "place") if place else _is_somebody(what, definitions)
            if not named or what.plural or who.phrase.apposition is not None or not fits:
                return None
            where = t.Relative(replace(there, subject=t.Gap("", span=what.span), tense="present"), False, link.span)
            told = replace(who.phrase, apposition=replace(what, relatives=(where,)))
            return (*parts[:-1], replace(who, phrase=told))
    return None


def _last_person(parts: tuple[t.Complement, ...], definitions: Definitions) -> int | None:
    """Which part of a clause names a person last."""
    for at, part in reversed([*enumerate(parts)]):
        if isinstance(part, (t.Object, t.Prep)) and isinstance(part.phrase, (t.Name, t.Noun)):
            if isinstance(part.phrase, t.Name) or _is_somebody(part.phrase, definitions):
                return at
    return None


def _asks_who(relative: t.Relative) -> bool:
    gap, _, _ = find_gap(relative.clause)
    return gap is not None and gap.word in ("who", "whom", "whose")


def _is_somebody(phrase: t.NounPhrase | None, definitions: Definitions) -> bool:
    """Is this a person by its noun?"""
    if not isinstance(phrase, t.Noun):
        return False
    last = phrase.noun.rpartition(" ")[2]
    return phrase.noun in definitions.relation_nouns or definitions.kinds.has_role(last, "person")


def _is_thing(phrase: t.Noun | t.Name, definitions: Definitions) -> bool:
    """Is this nobody and no group: a scar, a help, a background, Paris?"""
    kinds = definitions.kinds
    if isinstance(phrase, t.Name):
        return words.is_place_name(phrase.text)
    if phrase.noun in definitions.relation_nouns:
        return False
    if phrase.noun in definitions.event_nouns:
        return True
    roles = kinds.roles_of(kinds.canonical(phrase.noun) or "")
    return bool(roles) and not roles & {"being", "group"}
