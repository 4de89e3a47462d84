"""Whom a relative clause is about that stands behind several nouns: "the barn of a farmer whom he had cheated", "the voice of the man to whom ...". Floor 3.

In: a clause tree and the definitions. Out: the same tree, with *who* behind somebody and *which* behind no person.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from chekhov.language import closed
from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.language.gaps import find_gap
from chekhov.source import Span
from chekhov.story.meaning import SlotDef

if TYPE_CHECKING:
    from chekhov.story.definitions import Definitions


def nearest(clause: t.Clause, definitions: Definitions) -> t.Clause:
    """The clause, each relative clause with the noun that it can be about."""
    subject = _own(clause.subject, definitions) if clause.subject is not None else None
    parts = tuple([_with_own(part, definitions) for part in clause.complements])
    parts, apart = _past_somebody(_past_places(parts, definitions), definitions)
    links = tuple(one for one in (*clause.links, *apart) if not _tells_of_thing(one, parts, definitions))
    for link in clause.links:
        if link not in links:
            parts = _with(parts, t.Relative(link.statement, True, link.span), definitions)
    same = subject == clause.subject and parts == clause.complements
    return clause if same else replace(clause, subject=subject, complements=parts, links=links)


def _past_places(parts: tuple[t.Complement, ...], definitions: Definitions) -> tuple[t.Complement, ...]:
    """ "Calls her brother in the capital, who promises to come", "meets a man with a scar, known as Red": *who* is no place, but whoever is named before it."""
    for at, part in enumerate(parts):
        if (
            not isinstance(part, t.Prep)
            or not isinstance(part.phrase, (t.Name, t.Noun))
            or not _is_where(part, definitions)
        ):
            continue
        told = tuple(one for one in part.phrase.relatives if one.comma and (_asks_who(one) or _gives_name(one)))
        before = [near for near in parts[:at] if _names_somebody(near, definitions)]
        if told and before:
            alone = replace(part.phrase, relatives=tuple(one for one in part.phrase.relatives if one not in told))
            put = {
                before[-1].span: _told_of(before[-1], told),
                part.span: replace(part, phrase=alone, span=_before(part.span, told[0])),
            }
            return tuple(put.get(one.span, one) for one in parts)
    return parts


def _is_where(part: t.Prep, definitions: Definitions) -> bool:
    """Is this a place by its noun or its preposition (nobody is in somebody)?"""
    if isinstance(part.phrase, t.Name):
        return part.word == "in" or w.is_place_name(part.phrase.text)
    noun = part.phrase if isinstance(part.phrase, t.Noun) else None
    unknown = noun is not None and definitions.kinds.canonical(noun.noun) is None and not _is_person(noun, definitions)
    return noun is not None and (not _may_be_somebody(noun, definitions) or (part.word == "with" and unknown))


def _asks_who(relative: t.Relative) -> bool:
    gap, _, _ = find_gap(relative.clause)
    return gap is not None and gap.word == "who"


def _names_somebody(part: t.Complement, definitions: Definitions) -> bool:
    who = part.phrase if isinstance(part, (t.Object, t.Prep)) else None
    return isinstance(who, (t.Name, t.Noun)) and not who.relatives and _is_person(who, definitions)


def _told_of(part: t.Complement, told: tuple[t.Relative, ...]) -> t.Complement:
    """The same somebody, of whom this is told."""
    assert isinstance(part, (t.Object, t.Prep)) and isinstance(part.phrase, (t.Name, t.Noun))
    whole = replace(part.phrase, relatives=told)
    return t.Object(whole, part.span) if isinstance(part, t.Object) else t.Prep(part.word, whole, part.span)


def _past_somebody(
    parts: tuple[t.Complement, ...], definitions: Definitions
) -> tuple[tuple[t.Complement, ...], tuple[t.Link, ...]]:
    """ "Writes a letter to Ann, in which she asks for money": *which* is the letter, and no person; it may be all that happened."""
    for part in parts:
        if not isinstance(part, (t.Prep, t.Object)) or not isinstance(part.phrase, (t.Name, t.Noun)):
            continue
        who = part.phrase
        if not who.relatives or not _is_person(who, definitions):
            continue
        about = tuple(one for one in who.relatives if one.comma and _asks_which(one))
        thing = _thing_in(parts, definitions)
        if about and thing is not None:
            kept = tuple(one for one in who.relatives if one not in about)
            plain = replace(who, relatives=kept)
            other = t.Object(plain, part.span) if isinstance(part, t.Object) else t.Prep(part.word, plain, part.span)
            row = tuple(other if one is part else one for one in parts)
            if _may_tell_of(about[0].clause, thing.phrase, definitions):
                return _with(row, about[0], definitions), ()
            return row, (t.Link("which", about[0].clause, span=about[0].span),)
    return parts, ()


def _tells_of_thing(link: t.Link, parts: tuple[t.Complement, ...], definitions: Definitions) -> bool:
    """ "Sends a parcel to Ann, which contains a ring": it is said of the parcel, as no event contains anything."""
    inner, last = link.statement, parts[-1] if parts else None
    who = last.phrase if isinstance(last, (t.Prep, t.Object)) else None
    if link.word != "which" or not isinstance(who, (t.Name, t.Noun)) or not _is_person(who, definitions):
        return False
    thing = _thing_in(parts, definitions)
    return thing is not None and _may_tell_of(inner, thing.phrase, definitions)


def _may_tell_of(said: t.Statement, thing: t.NounPhrase, definitions: Definitions) -> bool:
    """Does a clause with *which* rather tell of a thing than of all that happened? ("Which made Ruth angry" does not.)"""
    if not isinstance(said, t.Clause) or not isinstance(thing, t.Noun):
        return False
    if not isinstance(said.subject, t.Gap):
        return True
    if said.verb == "be" or said.passive or any(isinstance(item, _CAUSED) for item in said.complements):
        return False
    frames = [frame for frame in definitions.frames_of(said.verb, False) if not _may_be_event(frame.subject)]
    states = any(frame.relation for frame in definitions.frames_of(said.verb, False))
    return states or any(definitions.fits((thing.noun,), frame.subject.kinds) for frame in frames)


_CAUSED = (t.Bare, t.Adjective, t.To, t.That)


def _may_be_event(slot: SlotDef) -> bool:
    return "event" in slot.form or "any" in slot.kinds


def _thing_in(parts: tuple[t.Complement, ...], definitions: Definitions) -> t.Object | None:
    """The object of a clause, where it is no person."""
    for part in parts:
        if isinstance(part, t.Object) and isinstance(part.phrase, t.Noun) and not _is_person(part.phrase, definitions):
            return part
    return None


def _with(parts: tuple[t.Complement, ...], relative: t.Relative, definitions: Definitions) -> tuple[t.Complement, ...]:
    """The complements, with a relative clause at the thing among them."""
    thing = _thing_in(parts, definitions)
    if thing is None or not isinstance(thing.phrase, t.Noun):
        return parts
    told = replace(thing, phrase=replace(thing.phrase, relatives=(*thing.phrase.relatives, relative)))
    return tuple(told if one is thing else one for one in parts)


def _asks_which(relative: t.Relative) -> bool:
    """Does it begin with *which*, or with a preposition and *which* (rather than with *where*)?"""
    gap, _, _ = find_gap(relative.clause)
    if gap is None or gap.word != "which":
        return False
    return isinstance(relative.clause, t.Clause) and (
        isinstance(relative.clause.subject, t.Gap) or gap.span.start > relative.span.start
    )


def _is_person(phrase: t.Name | t.Noun, definitions: Definitions) -> bool:
    """Is this somebody by the words: a name, a person, kin?"""
    if isinstance(phrase, t.Name):
        return True
    return phrase.noun in definitions.relation_nouns or definitions.kinds.has_role(phrase.noun, "person")


def _with_own(part: t.Complement, definitions: Definitions) -> t.Complement:
    """A complement whose noun has only what is about it."""
    if not isinstance(part, (t.Object, t.Prep)):
        return part
    phrase = _own(part.phrase, definitions)
    return part if phrase is part.phrase else replace(part, phrase=phrase)


def _own(phrase: t.NounPhrase, definitions: Definitions) -> t.NounPhrase:
    """A noun without the relative clauses that are rather about the noun behind its *of*."""
    if not isinstance(phrase, t.Noun) or not phrase.relatives or not isinstance(phrase.of, (t.Noun, t.Name)):
        return phrase
    inner = tuple(one for one in phrase.relatives if _is_of_inner(phrase, phrase.of, one, definitions))
    if not inner:
        return phrase
    of = _own(replace(phrase.of, relatives=(*phrase.of.relatives, *inner)), definitions)
    return replace(phrase, of=of, relatives=tuple(one for one in phrase.relatives if one not in inner))


def _before(whole: Span, relative: t.Relative) -> Span:
    """What stands before a relative clause."""
    return whole._replace(end=relative.span.start) if whole.start < relative.span.start < whole.end else whole


def _gives_name(relative: t.Relative) -> bool:
    """ ", known as the Notary,"?"""
    said = relative.clause
    return isinstance(said, t.Clause) and said.passive and said.verb in closed.NAMING


def _is_of_inner(outer: t.Noun, inner: t.Noun | t.Name, relative: t.Relative, definitions: Definitions) -> bool:
    gap, _, _ = find_gap(relative.clause)
    if gap is None or gap.word not in ("who", "which"):
        return False
    apart = _may_be_somebody(outer, definitions), _may_be_somebody(inner, definitions)
    return apart == ((False, True) if gap.word == "who" else (True, False))


def _may_be_somebody(phrase: t.Noun | t.Name, definitions: Definitions) -> bool:
    """Is this a being, or nothing that is known to be anything else?"""
    if isinstance(phrase, t.Name) or phrase.noun in definitions.relation_nouns:
        return True
    kinds = definitions.kinds
    known = kinds.canonical(phrase.noun) is not None
    return not known or kinds.has_role(phrase.noun, "being") or kinds.has_role(phrase.noun, "group")
