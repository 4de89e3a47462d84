"""What somebody holds: beliefs, knowledge and wants as lists, and where a belief comes from. Floor 8."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, cast

from chekhov.language import tree as t
from chekhov.questions import contents
from chekhov.questions.common import Asker, Read, Reply
from chekhov.questions.ground import Solution
from chekhov.questions.times import Time
from chekhov.story.meaning import (
    GAP,
    Asks,
    Did,
    Either,
    Fluent,
    Holds,
    IsA,
    Opaque,
    Prop,
    Same,
    Term,
    Thinks,
    Value,
    figures_in,
)
from chekhov.story.wording import listed
from chekhov.world.log import EVERYONE, Entry, Not, OneOf, Path

MOST_BELIEFS = 6


class Held(NamedTuple):
    """Something that a mind holds: the proposition and the entry it comes from."""

    prop: Prop
    entry: Entry


# ---------------------------------------------------------------- all that a mind holds


def holdings(asker: Asker, mind: int, at: int | None, common: bool = False, within: Path = ()) -> list[Held]:
    """What a mind holds at a moment, in the order it came to hold it; without what everybody knows, unless ``common``. ``within``: as others think."""
    world, found = asker.trace.world, []
    with asker.judge.looking(at):
        for fluents in list(world.log.by_relation.values()):
            for fluent in list(fluents):
                entry = world.entry((*within, mind), fluent)
                if entry is None or (entry.mutual == EVERYONE and not common):
                    continue
                for prop in props_of(fluent, entry.value):
                    if all(asker.speakable(figure) for figure in figures_in(prop)):
                        found.append(Held(prop, entry))
    found.sort(key=lambda held: held.entry.moment)
    return found


def props_of(fluent: Fluent, value: Value | Not | OneOf) -> Iterator[Prop]:
    """The propositions that an entry of the log stands for."""
    head = fluent[0]
    if head == "did" and isinstance(fluent[2], tuple):
        if value is True:
            yield Did(str(fluent[1]), cast("tuple[tuple[str, Term], ...]", fluent[2]))
    elif head == "opaque":
        yield Opaque(str(fluent[1]))
    elif head == "same":
        if isinstance(value, bool):
            yield Same(fluent[1], fluent[2], value)
    elif head == "asks":
        return
    elif head in ("is a", "kind"):
        if isinstance(value, bool) and len(fluent) == 3:
            yield IsA(fluent[1], str(fluent[2]), value)
    elif isinstance(value, Not):
        for one in sorted(value.values, key=str):
            yield Holds(fluent, cast("Value", one), False)
    elif isinstance(value, OneOf):
        yield Either(tuple(Holds(fluent, cast("Value", one)) for one in sorted(value.values, key=str)))
    elif value is False:
        yield Holds(fluent, True, False)
    else:
        yield Holds(fluent, value)


# ---------------------------------------------------------------- "what does she believe?"


def listing(asker: Asker, read: Read, time: Time) -> Reply | None:
    """The answer to "What does A believe (about B)?" and "What does A want?"; None where something else is asked."""
    prop = read.prop
    if isinstance(prop, (Thinks, Holds)) and not prop.truth:
        return None  # "whom did he not believe?": not all that he believes
    if isinstance(prop, Thinks):
        return _thought_of(asker, prop, time)
    if not isinstance(prop, Holds) or len(prop.fluent) < 3 or prop.fluent[-1] != GAP:
        return None
    relation = asker.trace.story.definitions.relations.get(str(prop.fluent[0]))
    who = prop.fluent[1]
    if relation is None or not isinstance(who, int):
        return None
    if "belief" in relation.roles or "knowledge" in relation.roles:
        return _believed(asker, read, who, "knowledge" in relation.roles, time)
    if "acquaintance" in relation.roles and not asker.judge.solve(prop, time):
        return _believed(asker, read, who, True, time)
    if "want" in relation.roles:
        return _wanted(asker, who, time)
    return None


def _thought_of(asker: Asker, prop: Thinks, time: Time) -> Reply | None:
    """ "What does A believe that B believes (that C wants)?": what the outer minds take the innermost to hold, the last first."""
    path: list[int] = []
    inner: Term = prop
    while isinstance(inner, Thinks) and isinstance(inner.who, int):
        path.append(inner.who)
        inner = inner.prop
    asked = inner if isinstance(inner, Holds) and len(inner.fluent) == 3 and inner.fluent[-1] == GAP else None
    relation = asker.trace.story.definitions.relations.get(str(asked.fluent[0])) if asked is not None else None
    whose = asked.fluent[1] if asked is not None else None
    roles = set(relation.roles) if relation is not None else set()
    if not isinstance(whose, int) or not roles & {"belief", "credit", "knowledge", "acquaintance", "want"}:
        return None
    wanted, knows = "want" in roles, bool(roles & {"knowledge", "acquaintance"})
    chain = path if wanted else [*path, whose]
    held = [
        one
        for one in holdings(asker, chain[-1], time.at, within=tuple(chain[:-1]))
        if not wanted or _is_want_of(asker, one.prop, whose)
    ]
    if not wanted and not knows:
        held = [one for one in held if not one.entry.true] or held
    found: dict[str, int] = {}
    with asker.judge.looking(time.at):
        for one in reversed(held):
            if (
                len(found) < MOST_BELIEFS
                and asker.judge.minds.thought(_around(chain, one.prop, prop.knows)).known == "yes"
            ):
                said = aim(asker, one.prop) if wanted else contents.content(asker, one.prop)
                found.setdefault(said, one.entry.cause)
    names = [asker.names.term(one) for one in (*path, whose)]
    verb = "wants" if wanted else "knows" if knows else "believes"
    if not found:
        text = f"The story shows nothing of what {names[-1]} {verb} in the eyes of {names[-2]}"
        return Reply("nothing", "unknown", asker.sentence(text), (), 4)
    head = f"{names[0]} {'knows' if prop.knows else 'believes'} that {' believes that '.join(names[1:])} {verb}"
    words = listed(list(found))
    return Reply(words, "yes", asker.sentence(f"{head} {words}"), tuple(found.values()))


def _is_want_of(asker: Asker, prop: Prop, who: int) -> bool:
    """Does it say that somebody wants something?"""
    wants = {
        asker.trace.story.definitions.relations[one].fluent_id
        for one in asker.trace.story.definitions.roles.get("want", ())
    }
    return isinstance(prop, Holds) and prop.truth and prop.fluent[0] in wants and prop.fluent[1] == who


def _around(minds: list[int], prop: Prop, knows: bool) -> Thinks:
    """A content in the innermost of several minds."""
    inner = prop
    for mind in reversed(minds[1:]):
        inner = Thinks(mind, inner)
    return Thinks(minds[0], inner, True, knows and len(minds) > 1)


def _believed(asker: Asker, read: Read, who: Term, knows: bool, time: Time) -> Reply | None:
    who = asker.trace.world.real(who)
    if not isinstance(who, int):
        return None
    about = _about(read)
    held = [
        one
        for one in holdings(asker, who, time.at, common=bool(about))
        if not about or set(about) & set(figures_in(one.prop))
    ]
    if knows:
        with asker.judge.looking(time.at):
            held = [one for one in held if asker.judge.status(one.prop) == "yes"]
    else:
        held = [one for one in held if not one.entry.true] or held
    if time.scene is not None and time.way in ("at", "start"):
        held = [one for one in held if one.entry.moment >= time.since] or held
    chosen = list(reversed(held))[:MOST_BELIEFS]
    verb = "knows" if knows else "believes"
    name = asker.names.term(who)
    if not chosen:
        text = f"The story shows nothing that {name} {verb}" + (" about it" if about else "")
        return Reply("nothing", "unknown", asker.sentence(text), (), 4)
    words = list(dict.fromkeys(_claim(asker, one) for one in chosen))
    text = f"{name} {verb} {listed(words)}"
    return Reply(listed(words), "yes", asker.sentence(text), tuple(one.entry.cause for one in chosen))


def _claim(asker: Asker, held: Held) -> str:
    """A belief in words: the writer's, where the sentence it comes from has just this content."""
    if not held.entry.true:
        written = contents.written_claim(asker, held.entry.cause)
        if written:
            return written
    return contents.content(asker, held.prop)


def _about(read: Read) -> list[int]:
    found: list[int] = []
    for item in read.rest:
        if isinstance(item, t.Prep) and item.word in ("about", "of", "concerning", "regarding"):
            terms = read.scope.refer(item.phrase, None, "oblique")
            found.extend(term for term in (terms.items if terms else ()) if isinstance(term, int))
    return found


def _wanted(asker: Asker, who: int, time: Time) -> Reply:
    words: list[str] = []
    moments: list[int] = []
    held = [*orders(asker, who, time.at), *wants(asker, who, time.at)]
    for prop, entry in sorted(held, key=lambda one: -one.entry.moment):
        said = aim(asker, prop)
        if said not in words:
            words.append(said)
            moments.append(entry.cause)
    name = asker.names.term(who)
    if not words:
        return Reply("nothing", "unknown", asker.sentence(f"The story shows nothing that {name} wants"), (), 4)
    return Reply(listed(words), "yes", asker.sentence(f"{name} wants {listed(words)}"), tuple(moments))


def wants(asker: Asker, who: int, at: int | None) -> list[Held]:
    """What somebody wants at a moment, oldest first."""
    return _standing(asker, who, at, "want", 1)


def orders(asker: Asker, who: int, at: int | None) -> list[Held]:
    """What somebody has ordered others to do, oldest first, each as a want: whoever orders something wants it done."""
    found: list[Held] = []
    for held in _standing(asker, who, at, "ordered", 3):
        assert isinstance(held.prop, Holds)
        ident, _, deed, by = held.prop.fluent
        found.append(Held(held.prop._replace(fluent=(ident, by, deed)), held.entry))
    return found


def _standing(asker: Asker, who: int, at: int | None, role: str, place: int) -> list[Held]:
    """What holds of somebody in the conditions of a role; ``place``: where in the fluent they stand."""
    world, found = asker.trace.world, []
    guises = set(world.guises((), who)) | {who}
    with asker.judge.looking(at):
        for ident in asker.trace.story.definitions.roles.get(role, ()):
            relation = asker.trace.story.definitions.relations[ident]
            for fluent in list(world.log.by_relation.get(relation.fluent_id, ())):
                theirs = len(fluent) > max(place, 2) and world.real(fluent[place]) in guises
                entry = world.entry((), fluent) if theirs else None
                if entry is not None and entry.value is True:
                    found.append(Held(Holds(fluent, True), entry))
    found.sort(key=lambda held: held.entry.moment)
    return found


def within(asker: Asker, prop: Prop) -> list[Solution]:
    """What fills the open place of a deed that somebody wants, fears, is ordered to do: "what did she want to *see*?" """
    asked = prop.fluent[-1] if isinstance(prop, Holds) else None
    if not isinstance(prop, Holds) or not isinstance(asked, Did) or GAP not in dict(asked.args).values():
        return []
    found: dict[Term, Solution] = {}
    world, verbs = asker.trace.world, asker.trace.story.definitions.verbs
    places = {slot.name: place for place, slot in enumerate(verbs[asked.verb].slots)}
    for fluent in list(world.log.by_relation.get(str(prop.fluent[0]), ())):
        held, entries = fluent[-1], [one for one in world.log.history(fluent) if one.value is True]
        if not entries or not isinstance(held, Did) or len(fluent) != len(prop.fluent):
            continue
        if verbs[held.verb].lemma != verbs[asked.verb].lemma:
            continue
        own = verbs[held.verb].slots  # another sense of the verb has its slots in the same order
        given = dict(held.args)
        given = {name: given[own[at].name] for name, at in places.items() if at < len(own) and own[at].name in given}
        alike = [*zip(prop.fluent[1:-1], fluent[1:-1], strict=True)]
        alike += [(term, given.get(slot, "")) for slot, term in asked.args if term != GAP]
        filler = given.get(next(slot for slot, term in asked.args if term == GAP))
        if filler is not None and all(world.same((), world.real(left), world.real(right)) for left, right in alike):
            found[filler] = Solution({GAP: filler}, (entries[-1].cause,))
    return list(found.values())


def aim(asker: Asker, prop: Prop) -> str:
    """What a want is for: "Midori to be cured", "to leave", "the letter"."""
    assert isinstance(prop, Holds)
    last = prop.fluent[-1]
    if isinstance(last, tuple):
        return contents.goal(asker, last, prop.fluent[1])
    return asker.names.term(last)


# ---------------------------------------------------------------- where a belief comes from


def source(asker: Asker, mind: int, prop: Prop, time: Time) -> tuple[int, str] | None:
    """The moment at which a mind came to hold something, and how: "the officer told Midori of ..."."""
    turning = (
        asker.judge.latest_turning if isinstance(prop, Asks) else asker.judge.turning
    )  # where it is now, not where it was once
    with asker.judge.looking(time.at):
        verdict = asker.trace.world.verdict(prop, (mind,))
    if verdict.status != "yes" or not verdict.evidence:
        moment = turning(Thinks(mind, prop), until=time.at)
        return None if moment is None else (moment, how_from(asker, moment, mind))
    first = turning(Thinks(mind, prop), until=time.at)
    told = _told_to(asker, mind, prop, first)
    if told is not None:
        return told, how_from(asker, told, mind)
    index = first if first is not None else verdict.evidence[0].moment
    return index, how_from(asker, index, mind)


def _told_to(asker: Asker, mind: int, prop: Prop, first: int | None) -> int | None:
    """The telling of just that to somebody whom the story does not show taking part in what they would else have seen for themselves."""
    moments, real = asker.trace.moments, asker.trace.world.real
    if first is not None and mind in map(real, moments[first].fillers.values()):
        return None
    for moment in moments[(first or 0) + 1 :]:
        terms = list(moment.fillers.values()) if moment.kind == "event" else []
        if prop in terms and mind in map(real, terms[1:]):
            return moment.index
    return None


def how_from(asker: Asker, index: int, mind: int) -> str:
    """How somebody came to know what a moment tells: "Luna told her", "saw it", or the event itself."""
    moment = asker.moment(index)
    if moment is None or moment.act is None:
        return "from the beginning"
    if moment.verb:
        return asker.names.event(moment)
    return asker.sentence_of(index).rstrip(".")


__all__ = ["Held", "aim", "holdings", "how_from", "listing", "props_of", "source", "wants", "within"]
