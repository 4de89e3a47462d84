"""Motives: grave deeds for which the story gives nobody a reason. Floor 7.

In: a trace, and the story by figure. Out: findings about deeds whose entry in the library asks for a motive (``role: dire``).

A deed is explained by: a stated reason or purpose, here or wherever the deed is told again; an order, a want, a vow, a duty, a grudge or a feeling of the doer's;
something grave that the other side has done; a fight that is going on; a mind that is not itself. Where none of these is to be found anywhere
in the story, earlier or later, the planner is asked whether the deed begins a plan of the doer's, in what they believe, that serves a want of theirs
(that a captive whom they love be free, say); in a story of few beings, that is, and of few such deeds, for every question closes the story anew.
Only where it finds none is the reader's question asked; a deed against a bond (kin, love, friendship,
service) weighs more than one among strangers.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from chekhov.checks.past import Past
from chekhov.findings import Finding, Severity, Step
from chekhov.planning.unsaid.tellers import BONDS
from chekhov.source import Span
from chekhov.story.meaning import Did, Holds, figures_in
from chekhov.story.wording import listed
from chekhov.trace.record import Moment, Trace
from chekhov.trace.saying import names_of

_ENOUGH = 3  # so many events must be told of somebody before a reason is missed
_STORY = 8  # and so many sentences altogether
_MINDS, _ASKED = 24, 4  # of so many beings at most, and so many times, the planner is asked
_BY_CHANCE = frozenset(("accidentally", "accident", "mistake", "unintentionally", "unwillingly", "mistakenly"))


class _Unmoved(NamedTuple):
    """A dire deed without a motive: its moment, who does it, to whom, and whether something at least moves them to such deeds."""

    moment: Moment
    doer: int
    victims: list[int]
    loosely: bool

    @property
    def together(self) -> tuple[Span, str]:
        """What those share who do one thing together."""
        return _together(self.moment)


def check(trace: Trace, past: Past) -> list[Finding]:
    """The dire deeds without a motive, one finding for a victim and those who do it to them together."""
    unmoved: dict[tuple[Span, str], list[_Unmoved]] = {}
    explained: set[tuple[Span, str]] = set()
    for one in _unmoved(trace, past, explained):
        unmoved.setdefault(one.together, []).append(one)
    return [
        _finding(past, each[0].moment, [one.doer for one in each], each[0].victims, any(one.loosely for one in each))
        for together, each in unmoved.items()
        if together not in explained
    ]


def _together(moment: Moment) -> tuple[Span, str]:
    """Those who do the same in one clause ("they kill the clerk") have one reason."""
    return moment.span, moment.verb


def _unmoved(trace: Trace, past: Past, shared: set[tuple[Span, str]]) -> Iterator[_Unmoved]:
    """The dire deeds without a motive, one for a doer and a victim. ``shared``: filled with what has one."""
    verbs = trace.story.definitions.verbs
    seen: set[tuple[int, int]] = set()
    together: set[tuple[int, int]] = set()
    minds = sum(trace.world.is_mind(figure.id) for figure in trace.world.cast)
    asked = _ASKED if minds <= _MINDS else 0
    told = len({id(moment.item) for moment in trace.moments if moment.scene >= 0})
    for moment in past.moments_of(lambda verb: "dire" in verb.roles or "untrue" in verb.roles):
        if moment.kind != "event" or moment.scene < 0:
            continue
        doer = past.doer(moment)
        victims = _victims(past, moment, doer)
        alone = _for_oneself(past, moment, doer)
        if doer is None or not (victims or alone) or not _is_somebody(past, doer):
            continue
        if (doer, victims[0] if victims else doer) in seen:
            continue
        if len(past.events_of(doer)) < _ENOUGH or told < _STORY:
            continue  # too little is told to miss a reason
        if alone or "untrue" in verbs[moment.verb].roles:
            if not (_moved(past, moment, doer) or _says_why(past, moment, doer, victims)):
                seen.add((doer, victims[0] if victims else doer))
                yield _Unmoved(moment, doer, victims, not _turns(past, moment))
            continue
        if (id(moment.item), doer) in together:
            continue  # "he kills the old man and his servants": whatever moves him to the one
        explained = _explained(past, moment, doer, victims)
        if explained:
            together.add((id(moment.item), doer))
            shared.add(_together(moment))
            continue
        asked -= 1
        if asked >= 0 and _is_planned(trace, moment, doer):
            shared.add(_together(moment))
            continue
        seen.add((doer, victims[0]))
        yield _Unmoved(moment, doer, victims, explained is None)


def _is_planned(trace: Trace, moment: Moment, doer: int) -> bool:
    """Does the planner find a plan of the doer's that begins with the deed, and serves more than an order (which moves only whom it binds, see `_obeys`)?
    (It is imported when it is asked, which few stories need.)"""
    from chekhov.planning.stories.motive import motive

    found = motive(trace, moment.index, doer)
    ground = found.want.ground if found is not None else None
    relation = trace.story.definitions.relations.get(str(ground.fluent[0])) if ground is not None else None
    return found is not None and (relation is None or "ordered" not in relation.roles)


def _victims(past: Past, moment: Moment, doer: int | None) -> list[int]:
    """Whom a deed is done to."""
    chosen = past.verb(moment).chosen_by
    return [
        term
        for slot, term in past.fillers(moment).items()
        if slot not in chosen and isinstance(term, int) and term != doer and past.is_person(term)
    ]


def _for_oneself(past: Past, moment: Moment, doer: int | None) -> bool:
    """Is it a grave deed that is done to nobody else: does somebody change sides, or end their own life?"""
    roles, fillers = past.verb(moment).roles, list(past.fillers(moment).values())
    return "alone" in roles or ("dire" in roles and doer is not None and fillers.count(doer) > 1)


def _turns(past: Past, moment: Moment) -> bool:
    """Does somebody change sides?"""
    return (
        "alone" in past.verb(moment).roles
        and len(past.verb(moment).slots) > 1
        and bool(past.verb(moment).slots[1].reach == "reach")
    )


def _moved(past: Past, moment: Moment, doer: int) -> bool:
    """Does anything at all move somebody: a want, a feeling, a bond, a loss, a wrong, an offer, a deed of their own to hide? (For a lie, and for what
    one does to oneself, anything will do.)"""
    moving = {"ordered", "want", "vowed", "drive", "grudge", "enmity", "attitude", "felt"}
    if any(
        not moving.isdisjoint(relation.roles) and past.ever(fluent) for relation, fluent, _ in past.relations_of(doer)
    ):
        return True
    dear = past.bound_to(doer)
    if any(past.dead_at(one, moment.index) for one in dear if past.is_person(one)):
        return True
    if not _for_oneself(past, moment, doer) and (dear or _has_people(past, doer)):
        return True
    if any(doer in figures_in(term) for term in moment.fillers.values() if isinstance(term, tuple)):
        return True  # (what one says of oneself one has a reason to say)
    for one in past.events_of(doer):
        verb = past.verb(one)
        if one is not moment and ("moving" in verb.roles or "ordered" in verb.roles or "felt" in verb.roles):
            return True
        if one is not moment and verb.weight == "grave" and not {"untrue", "alone"} & set(verb.roles):
            return True
    return False


def _has_people(past: Past, doer: int) -> bool:
    """Is somebody anything to anybody (an aunt, a maid)? There may be somebody to lie for."""
    for relation, fluent, entry in past.relations_of(doer):
        terms = (*fluent[2:], entry.value)
        if "acquaintance" not in relation.roles and any(type(term) is int and past.is_person(term) for term in terms):
            return True
    return any(
        doer in fluent[2:] and past.trace.story.definitions.relations[str(fluent[0])].noun
        for one in past.said
        for fluent in past.said[one]
        if len(fluent) > 2 and str(fluent[0]) in past.trace.story.definitions.relations
    )


def _is_somebody(past: Past, doer: int) -> bool:
    """Is it a person whom the story calls by a name? (Of a wolf, a mob or "a soldier" nobody asks for a reason.)"""
    return past.figure(doer).named and not past.figure(doer).group and past.is_person(doer)


def _explained(past: Past, moment: Moment, doer: int, victims: list[int]) -> bool | None:
    """Is there anything in the whole story that lets one see why? None where the doer is moved by something that is not shown to have to do
    with this."""
    others = {
        side
        for victim in victims
        for side in (*past.side(victim), *past.belongings_of(victim), *_masters(past, victim))
    }
    if _says_why(past, moment, doer, victims) or _provoked(past, moment, doer, others):
        return True
    if _is_stopped(past, moment, doer, victims):
        return True
    loosely = _by_duty(past, doer) or _by_the_way(past, moment, doer)
    if _wanted_by_theirs(past, doer, others):
        return True
    offer = _offered(past, moment, doer)
    if offer is not None and offer & {term for term in past.fillers(moment).values() if isinstance(term, int)}:
        return True
    loosely = loosely or offer is not None
    if loosely and not all(past.figure(victim).named for victim in victims):
        return True  # soldiers kill whom they meet
    for relation, fluent, entry in past.relations_of(doer):
        if any(
            role in relation.roles for role in ("ordered", "want", "vowed", "drive", "grudge", "enmity", "attitude")
        ):
            if past.ended(fluent, moment.index) or not past.ever(fluent):
                continue  # who no longer wants it, or is said not to
            about = {term for term in figures_in((*fluent[2:], entry.value)) if term != doer}  # type: ignore[arg-type]
            sure = "attitude" not in relation.roles
            if "ordered" in relation.roles and not _obeys(past, doer, about - set(victims)):
                sure = False
            if sure and (len(fluent) == 2 or not about or about & others):
                return True
            loosely = True
    return None if loosely else False


def _says_why(past: Past, moment: Moment, doer: int, victims: list[int]) -> bool:
    """Is a reason stated: in the sentence, in one next to it in which the doer acts, or where the deed is told of again? Or was it no choice at all?"""
    item = moment.item
    if item is not None and _is_by_chance(item.line.text):
        return True
    for one in past.explained.get(doer, ()):
        near = one.scene == moment.scene and abs(one.index - moment.index) <= _NEAR
        if one.item is item or one.verb == moment.verb or not set(past.fillers(one).values()).isdisjoint(victims):
            return True
        if near and not _others_named(past, one, doer, victims):
            return True
    return any(
        one is not moment and past.speaks_of(one, moment.verb)
        for victim in victims
        for one in past.explained.get(victim, ())
    )


@lru_cache(maxsize=4096)
def _is_by_chance(sentence: str) -> bool:
    """Does a sentence say that it was no choice?"""
    return not _BY_CHANCE.isdisjoint(sentence.lower().replace(".", "").split())


_NEAR = 4  # moments on either side


def _others_named(past: Past, moment: Moment, doer: int, victims: list[int]) -> bool:
    """Is something done to others whom the story names? Then its reason is a reason for that."""
    if not moment.verb:
        return False
    return any(past.figure(other).named and other not in victims for other in _victims(past, moment, doer))


def _by_duty(past: Past, doer: int) -> bool:
    """Does somebody do such things by office (a soldier, an executioner, a robber)?"""
    kinds = past.trace.story.definitions.kinds
    return any(kinds.has_role(kind, "violent") for kind in past.figure(doer).kinds) or any(
        past.figure(group).group for group in past.side(doer) - {doer}
    )


def _is_stopped(past: Past, moment: Moment, doer: int, victims: list[int]) -> bool:
    """Does a guard, or the police, stop somebody who has stolen something in this scene, or runs away? (They need not kill them.)"""
    kinds, alive = past.trace.story.definitions.kinds, past.trace.story.definitions.role("alive")
    deadly = any(
        isinstance(one, Holds) and alive is not None and one.fluent[0] == alive.fluent_id
        for one in past.verb(moment).makes
    )
    if deadly or not any(kinds.has_role(kind, "of the law") for kind in past.figure(doer).kinds):
        return False
    first, _ = past.trace.scene_span[moment.scene]
    did = [one for victim in victims for one in past.events_between(victim, first, moment.index)]
    verbs = [past.verb(one) for one in did if past.doer(one) in victims]
    return any(verb.moves is not None or "depriving" in verb.roles for verb in verbs)


def _masters(past: Past, figure: int) -> list[int]:
    """Whose one is ("Emil's men", "one of Emil's men"): what they have done is paid back to their men as well."""
    one = past.figure(figure)
    owners = (one.owner, past.figure(one.part_of).owner if one.part_of is not None else None)
    return [owner for owner in owners if owner is not None]


def _by_the_way(past: Past, moment: Moment, doer: int) -> bool:
    """Is it done in the course of another crime that the same sentence tells ("they rob the bank and kill the clerk")?"""
    return any(one is not moment and one.item is moment.item for one in past.grave_deeds_of(doer))


def _wanted_by_theirs(past: Past, doer: int, others: set[int]) -> bool:
    """Does somebody bound to the doer (a brother, a master) want such a thing done to them?"""
    verbs = past.trace.story.definitions.verbs
    return any(
        isinstance(term, Did) and "dire" in verbs[term.verb].roles and others & set(figures_in(term))
        for one in sorted(past.bound_to(doer))
        for relation, fluent, _ in past.relations_of(one)
        if "want" in relation.roles and past.ever(fluent)
        for term in fluent[2:]
    )


def _offered(past: Past, moment: Moment, doer: int) -> set[int] | None:
    """Who has offered or threatened the doer something before; None where nobody has."""
    found: set[int] | None = None
    for one in past.events_of(doer):
        if one.index < moment.index and "moving" in past.verb(one).roles and past.doer(one) != doer:
            found = (found or set()) | {term for term in (past.doer(one),) if term is not None}
    return found


def _obeys(past: Past, doer: int, others: set[int]) -> bool:
    """Has somebody anything to do with whoever orders them about? Two plain people, strangers to each other, have not."""
    kinds = past.trace.story.definitions.kinds
    for one in others & past.parts.keys():
        if not past.is_person(one) or past.figure(one).group:
            continue
        ties = {
            term
            for relation, fluent, entry in past.relations_of(one)
            for term in (*fluent[2:], entry.value)
            if isinstance(term, int)
        }
        own = {
            term
            for relation, fluent, entry in past.relations_of(doer)
            if "ordered" not in relation.roles
            for term in (*fluent[2:], entry.value)
            if isinstance(term, int)
        }
        titled = any(not kinds.is_a("person", kind) and kind not in _PLAIN for kind in past.figure(one).kinds)
        if not (titled or past.side(doer) & ties or one in own or past.bound_to(one) & past.side(doer)):
            return any("obeying" in past.verb(event).roles for event in past.events_of(doer))
    return True


_PLAIN = frozenset(("man", "woman", "boy", "girl", "person", "child"))


def _provoked(past: Past, moment: Moment, doer: int, others: set[int]) -> bool:
    """Did the other side do something grave to the doer or to somebody dear to them, or something dire to anybody? Do they want what is theirs, or do the two
    love the same one?"""
    own = {doer, *past.bound_to(doer)}
    for other in sorted(others):
        for one in past.grave_deeds_of(other):
            if one.index >= moment.index:
                break
            befallen = own & {term for term in past.fillers(one).values() if isinstance(term, int)} - others
            if befallen or "dire" in past.verb(one).roles:
                return True
    theirs = {thing for one in own for thing in past.belongings_of(one)} - others - own
    for other in sorted(others):
        if _takes_up_arms(past, moment, other):
            return True
        for relation, fluent, _ in past.relations_of(other):
            if "enmity" in relation.roles and (own & set(fluent[2:])):
                return True
            if "want" in relation.roles and theirs & set(fluent[2:]):
                return True
        if past.figure(other).named and own - {doer} - others and past.bound_to(other) & (own - {doer}) - others:
            if _loves(past, doer) & _loves(past, other):
                return True
    return False


def _takes_up_arms(past: Past, moment: Moment, other: int) -> bool:
    """Has the other just had to do with a weapon ("reaches for the shotgun")?"""
    first, _ = past.trace.scene_span[moment.scene]
    return any(
        past.doer(one) == other and any(past.trace.world.has_role(term, "arms") for term in one.fillers.values())
        for one in past.events_between(other, first, moment.index)
        if one.scene == moment.scene
    )


def _loves(past: Past, figure: int) -> set[object]:
    """Whom somebody is said to be bound to by feeling or vow (kin apart)."""
    return {
        term for relation, fluent, _ in past.relations_of(figure) if "bond" in relation.roles for term in fluent[2:]
    }


def _finding(past: Past, moment: Moment, doers: list[int], victims: list[int], loosely: bool) -> Finding:
    words = names_of(past.trace)
    doer, who = doers[0], listed([words.term(one) for one in doers])
    does = "does" if len(doers) == 1 else "do"
    if not victims:
        return Finding(
            "no-motive",
            Severity.HINT if loosely else Severity.WARNING,
            f"nothing shows why {who} {does} this",
            moment.span,
            f"no want, order, vow, feeling, loss, wrong or stated reason of {who}'s was found in the whole story",
            help="let a reason be told (because …, in order to …), or something before that moves them; or mark the sentence [intended: reason]",
        )
    whom = words.term(victims[0])
    bond = next(_bonds(past, doer, victims[0]), None)
    known = sum(1 for one in past.events_of(doer) if victims[0] in past.fillers(one).values() and one is not moment)
    steps: list[Step] = [past.step(bond)] if bond is not None else []
    between = "nothing else happens between them" if not known else "nothing that happens between them says why"
    return Finding(
        "no-motive",
        Severity.WARNING if past.figure(victims[0]).named and not loosely else Severity.HINT,
        f"nothing shows why {who} {does} this to {whom}",
        moment.span,
        f"no want, order, vow, feeling, duty, wrong or stated reason of {who}'s was found in the whole story",
        (*steps, *_last_dealing(past, moment, doer, victims[0])),
        f"{between}: let a reason be told (because …, in order to …), or something before that moves {who}; "
        "or mark the sentence [intended: reason]",
    )


def _bonds(past: Past, doer: int, victim: int) -> Iterator[int]:
    """The moments that state a bond between two, which makes a deed stranger."""
    for one, other in ((doer, victim), (victim, doer)):
        for relation, fluent, entry in past.relations_of(one):
            met = other in fluent[2:] or entry.value == other
            if met and any(role in relation.roles for role in BONDS):
                yield entry.cause


def _last_dealing(past: Past, moment: Moment, doer: int, victim: int) -> tuple[Step, ...]:
    """What last happened between the two before."""
    before = [one for one in past.events_of(doer) if one.index < moment.index and victim in past.fillers(one).values()]
    return (past.step(before[-1].index),) if before else ()
