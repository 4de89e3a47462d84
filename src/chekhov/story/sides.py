"""Of whom a relative clause or an aside says something. Floor 3.

In: a `Side`, what its own clause tells, the discourse. Out: the same said of whom or what it is meant for, or None where that is nobody.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from chekhov.language import tree as t
from chekhov.source import NOWHERE
from chekhov.story.definitions import Definitions
from chekhov.story.discourse import Discourse
from chekhov.story.doubts import no_place
from chekhov.story.meaning import Act, Every, Holds, IsA, Prop, Term
from chekhov.story.scope import Side, asks_for


def said_of(side: Side, acts: Sequence[Act], definitions: Definitions, discourse: Discourse) -> Side | None:
    """The aside, of its own figure: no place is *who* ("a man in Rome who sells maps", "the embassy in Lisbon who ..."), no person *which* ("she called
    to the boy, which woke him")."""
    if asks_for(side.statement, "who"):
        named = isinstance(side.figure, int) and discourse.cast[side.figure].named and not side.comma
        if named or not _may_be_somebody(definitions, discourse, side.figure):
            who = _somebody_before(side, acts, definitions, discourse)
            return side._replace(figure=who) if who is not None else None
    ends = bool(acts) and side.comma and side.span.end >= acts[-1].span.end
    if ends and asks_for(side.statement, "which") and _is_person(definitions, discourse, side.figure):
        return side._replace(figure=acts[-1].prop)
    return side


def _somebody_before(side: Side, acts: Sequence[Act], definitions: Definitions, discourse: Discourse) -> Term | None:
    """Whom the clause names right before the place behind which *who* stands, or of whom it says what they are."""
    if side.comma or side.span == NOWHERE:
        return None
    props = [prop for act in acts for prop in (act.prop.items if isinstance(act.prop, Every) else (act.prop,))]
    if props and isinstance(props[0], IsA):
        return props[0].who
    near = [one for one in discourse.here if one.role == "object" and len(one.terms) == 1 and one.at < side.span.start]
    return next((one.terms[0] for one in reversed(near) if _is_person(definitions, discourse, one.terms[0])), None)


def _may_be_somebody(definitions: Definitions, discourse: Discourse, figure: Term) -> bool:
    """Is this a being, or not known to be anything else ("the capital, who promises" is cut wrongly)?"""
    known = [kind for kind in discourse.kinds_of(figure) if definitions.kinds.canonical(kind) is not None]
    return not known or any(definitions.kinds.has_role(kind, "being") for kind in known)


def _is_person(definitions: Definitions, discourse: Discourse, figure: Term) -> bool:
    return any(definitions.kinds.has_role(kind, "person") for kind in discourse.kinds_of(figure))


def with_things(clause: t.Clause, definitions: Definitions) -> t.Clause | None:
    """ "A lady with silver glasses" has them; "a man with two convictions" is not with them as with somebody."""
    match clause.complements:
        case (t.Prep(word="with", phrase=t.Noun() as phrase),) if clause.verb == "be":
            roles = definitions.kinds.roles_of(phrase.noun)
            if not roles & {"thing", "part"}:
                return clause if "being" in roles or phrase.possessor is not None else None
            return replace(clause, verb="have", complements=(t.Object(phrase),))
    return clause


def is_nowhere(definitions: Definitions, discourse: Discourse, figure: Term, prop: Prop) -> bool:
    """Does a description put somebody or something where nothing is?"""
    if not isinstance(figure, int) or not isinstance(prop, Holds) or not isinstance(prop.value, tuple):
        return False
    relation = definitions.relation_of(prop.fluent, prop.value)
    if relation is None or "place" not in relation.roles:
        return False
    around = discourse.kinds_of(prop.value[1]) if isinstance(prop.value[1], int) else ()
    return no_place(definitions, discourse.cast[figure].noun, around)
