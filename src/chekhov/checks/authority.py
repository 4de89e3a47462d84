"""Authority: orders that are obeyed, though they come from somebody who has nothing to command. Floor 7.

In: a trace, and the story by figure. Out: findings. Whoever is of no rank (library role ``lowly``: servants, beggars, whoever is held captive) orders somebody of rank
(``of rank``: police, soldiers, judges, rulers), and is obeyed. Nothing is said where the two have to do with each other, where the one who orders has a
rank too, or what the library calls sway (a weapon, a mask, a threat, a bribe, people of their own); nor where another reason is stated for those who obey.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from chekhov.checks.outcome import settled
from chekhov.checks.past import Past
from chekhov.findings import Finding, Severity
from chekhov.source import Span
from chekhov.story.linked import BECAUSE
from chekhov.story.meaning import Did, Holds, Prop
from chekhov.trace.record import Moment, Trace
from chekhov.trace.saying import names_of


def check(trace: Trace, past: Past, said: Collection[Span]) -> Iterator[Finding]:
    """All findings of this family. ``said``: the places of which it is already said that no reason is known."""
    relation = trace.story.definitions.role("ordered")
    if relation is None:
        return
    for fluent in trace.world.log.by_relation.get(relation.fluent_id, ()):
        entry = trace.world.log.fact(fluent)
        who, by = trace.world.real(fluent[1]), trace.world.real(fluent[-1])
        deed = next((term for term in fluent[2:] if isinstance(term, Did)), None)
        if entry is None or entry.value is not True or deed is None or not isinstance(who, int):
            continue
        if not isinstance(by, int) or by == who or not deed.truth or not _is_above(past, who, by, entry.cause):
            continue
        obeyed = _obeyed(past, who, by, deed, entry.cause)
        if obeyed is not None and obeyed.span not in said:
            yield _finding(past, who, by, obeyed, entry.cause)


def _is_above(past: Past, who: int, by: int, since: int) -> bool:
    """Is it for the one who is ordered about to command, and not for the one who orders?"""
    if not all(past.is_person(one) and not past.figure(one).group for one in (who, by)):
        return False
    if not _ranks(past, who, "of rank") or _ranks(past, by, "of rank") or by in past.bound_to(who):
        return False
    if past.bound_to(by) & past.bound_to(who):
        return False  # in one service, or of one family
    if not (_ranks(past, by, "lowly") or past.is_so("captive", by, since)) or past.side(by) & past.side(who):
        return False
    return not _has_sway(past, by, who, since)


def _ranks(past: Past, figure: int, role: str) -> bool:
    kinds = past.trace.story.definitions.kinds
    return any(kinds.has_role(kind, role) for kind in past.figure(figure).kinds)


def _has_sway(past: Past, by: int, who: int, since: int) -> bool:
    """Has somebody means to make themselves obeyed: a weapon, a mask, a threat, people of their own?"""
    relation, world = past.trace.story.definitions.role("sway"), past.trace.world
    if relation is None:
        return False
    with world.at(since):
        return world.verdict(Holds((relation.fluent_id, by, who), True)).status == "yes"


def _obeyed(past: Past, who: int, by: int, deed: Did, since: int) -> Moment | None:
    """The moment at which it is done for no other reason."""
    for moment in past.events_of(who):
        if moment.verb == deed.verb and _names_the_order(moment, by):
            return moment
    outcome = settled(past, who, deed, since)
    if outcome is None or outcome.how != "done" or outcome.moment is None:
        return None
    moment = past.trace.moments[outcome.moment]
    verb, order = past.verb(moment), past.trace.moments[since]
    if moment.kind != "event" or past.doer(moment) != who or verb.weight == "trivial":
        return None
    if not _is_command(past, order) and verb.weight != "grave" and "obeying" not in verb.roles:
        return None  # whoever is told to come along may well come along
    return None if moment.act is not None and moment.act.reasons else moment


def _is_command(past: Past, order: Moment) -> bool:
    """Is it called an order, in so many words?"""
    return bool(order.verb and order.act is not None and past.verb(order).lemma == order.act.said_by)


def _names_the_order(moment: Moment, by: int) -> bool:
    """Is the order the stated reason?"""
    reasons = moment.act.reasons if moment.act is not None else ()
    return any(word in BECAUSE and _orders(reason, by) for word, reason, _ in reasons)


def _orders(reason: Prop, by: int) -> bool:
    terms = [term for _, term in reason.args] if isinstance(reason, Did) else []
    terms = list(reason.fluent[1:]) if isinstance(reason, Holds) else terms
    return by in terms and any(isinstance(term, Did) for term in terms)


def _finding(past: Past, who: int, by: int, obeyed: Moment, since: int) -> Finding:
    words = names_of(past.trace)
    name, other = words.term(who), words.term(by)
    steps = tuple(past.step(one) for one in _ranked(past, who, by) if one not in (since, obeyed.index))
    order = (past.step(since, "the order: "),) if since < obeyed.index else ()
    return Finding(
        "no-authority",
        Severity.HINT,
        f"{name} obeys {other}, who has no authority over {words.pronoun(who, True)}",
        obeyed.span,
        f"nothing in the story lets {other} command {name}: no office, service, bond, threat, bribe or disguise",
        (*steps, *order),
        f"give {other} something to command {name} with before this line, let another reason be told (because …), or let {name} refuse; "
        "or mark the sentence [intended: reason]",
    )


def _ranked(past: Past, who: int, by: int) -> list[int]:
    """The moments that say who the two are."""
    found = []
    for figure in (who, by):
        found += [one.index for one in past.parts.get(figure, ()) if one.kind == "state" and one.scene < 0][:1]
    return sorted(set(found))
