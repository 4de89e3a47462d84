"""Of whom a relative clause or an aside says something. Floor 3.

In: a `Side`, what its own clause tells, the discourse. Out: the same said of whom or what it is meant for, or None where that is nobody.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from chekhov.language import tree as t
from chekhov.source import NOWHERE
from chekhov.story.copula import is_about_truth
from chekhov.story.definitions import Definitions
from chekhov.story.discourse import Discourse
from chekhov.story.doubts import no_place
from chekhov.story.meaning import Act, Every, Holds, IsA, Prop, Term
from chekhov.story.naming import wording
from chekhov.story.scope import Side, asks_for


def said_of(side: Side, acts: Sequence[Act], definitions: Definitions, discourse: Discourse) -> Side | None:
    """The aside, of its own figure: what is said is a lie, not that it is said; no place is *who* ("a man in Rome who sells maps", "the embassy in
    Lisbon who ..."), no person *which* ("she called to the boy, which woke him")."""
    if asks_for(side.statement, "who"):
        named = isinstance(side.figure, int) and discourse.cast[side.figure].named and not side.comma
        if named or not _may_be_somebody(definitions, discourse, side.figure):
            who = _somebody_before(side, acts, definitions, discourse)
            return side._replace(figure=who) if who is not None else None
    if side.comma and asks_for(side.statement, "which") and is_about_truth(side.statement):
        told = side.figure if isinstance(side.figure, tuple) else acts[-1].prop if acts else None
        return side._replace(figure=discourse.told_in(told) or told) if told is not None else side
    ends = bool(acts) and side.comma and side.span.end >= acts[-1].span.end
    if ends and asks_for(side.statement, "which"):
        if not (_is_person(definitions, discourse, side.figure) or _is_what_comes_of(side.statement, definitions)):
            return side
        return side._replace(figure=acts[-1].prop)
    return side


def _is_what_comes_of(said: t.Statement, definitions: Definitions) -> bool:
    """ ", which annoyed Ann", ", which made him ill": what a deed rather brings about than a thing."""
    if not isinstance(said, t.Clause) or not isinstance(said.subject, t.Gap) or said.verb == "be" or said.passive:
        return False
    result = any(isinstance(part, (t.Bare, t.Adjective)) for part in said.complements)
    frames = definitions.frames_of(said.verb, False)
    causes = [frame for frame in frames if "event" in frame.subject.kinds]
    others = [one.subject for one in frames if one not in causes and not definitions.is_being_slot(one.subject)]
    whom = next((part.phrase for part in said.complements if isinstance(part, t.Object)), None)
    thing = isinstance(whom, t.Noun) and not definitions.kinds.has_role(whom.noun, "being")
    return bool(causes) and (result or not (others or whom is None or thing))


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


def with_things(clause: t.Clause, definitions: Definitions) -> t.Clause:
    """ "A lady with silver glasses", "a man with two convictions" has them: is not with them as with somebody."""
    match clause.complements:
        case (t.Prep(word="with", phrase=t.Noun() as phrase),) if clause.verb == "be":
            roles = definitions.kinds.roles_of(phrase.noun)
            if "being" in roles or (phrase.possessor is not None and not roles & {"thing", "part"}):
                return clause
            return replace(clause, verb="have", complements=(t.Object(phrase),))
    return clause


def about_whom(clause: t.Clause, definitions: Definitions) -> t.Clause:
    """ "Under the command of Lena, with whom he went to school", "he is the son of Karl, who was killed": it is told of whom the name names."""
    is_it = clause.verb == "be" and clause.polarity == "yes"
    parts = tuple(_about_owner(part, definitions, is_it) for part in clause.complements)
    return clause if parts == clause.complements else replace(clause, complements=parts)


def _about_owner(part: t.Complement, definitions: Definitions, is_it: bool) -> t.Complement:
    phrase = part.phrase if isinstance(part, (t.Object, t.Prep)) else None
    if not isinstance(phrase, t.Noun) or not isinstance(phrase.of, t.Name) or not isinstance(part, (t.Object, t.Prep)):
        return part
    told = [one for one in phrase.relatives if one.comma and _is_of_somebody(one.clause)]
    if not told or not (is_it or not definitions.kinds.has_role(phrase.noun, "being")):
        return part
    rest = tuple(one for one in phrase.relatives if one not in told)
    owner = replace(phrase.of, relatives=(*phrase.of.relatives, *told))
    return replace(part, phrase=replace(phrase, of=owner, relatives=rest))


def _is_of_somebody(statement: t.Statement) -> bool:
    """Does a relative clause begin with *who*, *whom* or *with whom*?"""
    if not isinstance(statement, t.Clause):
        return False
    phrases = (statement.subject, *(getattr(part, "phrase", None) for part in statement.complements))
    return any(isinstance(one, t.Gap) and one.word in ("who", "whom") and one.noun is None for one in phrases)


def is_garb(phrase: t.NounPhrase, definitions: Definitions) -> bool:
    """ "A white cap", "grey cloaks", "his best suit": what somebody may be in as they are in no place."""
    if not isinstance(phrase, t.Noun) or not definitions.kinds.has_role(phrase.noun, "garb"):
        return False
    return phrase.determiner == "a" or phrase.possessor is not None or (phrase.plural and not phrase.determiner)


def in_garb(clause: t.Clause, definitions: Definitions, kinds: tuple[str, ...]) -> t.Clause:
    """ "A woman in a white cap" wears it (``kinds``: of what kinds whoever is in it is)."""
    worn = definitions.role("worn")
    match clause.complements:
        case (t.Prep(word="in", phrase=phrase),) if clause.verb == "be" and is_garb(phrase, definitions):
            somebody = not kinds or any(definitions.kinds.has_role(kind, "being") for kind in kinds)
            frames = ((verb, one) for verb, those in definitions.frames.items() for one in those if verb != "be")
            verb = next((verb for verb, one in frames if worn is not None and one.target == worn.id), "")
            if somebody and verb:
                return replace(clause, verb=verb, complements=(t.Object(phrase, phrase.span),))
    return clause


def with_garb(clause: t.Clause, definitions: Definitions) -> t.Clause:
    """ "In a chair sits an old woman in a white cap", "sees a man in a grey cloak": what stands right behind somebody is what they are in; and with
    what they are seen to do something, it is theirs ("sees a man with a knife climb the wall")."""
    for part in clause.complements:
        if isinstance(part, t.Prep) and (_is_in_garb(part, definitions) or any(map(_is_seen, clause.complements))):
            rest = replace(clause, complements=tuple(other for other in clause.complements if other is not part))
            if (dressed := _dressed(clause.subject, part, definitions)) is not None:
                return replace(rest, subject=dressed)
            for at, other in enumerate(rest.complements):
                if isinstance(other, (t.Object, t.Prep)):
                    if (dressed := _dressed(other.phrase, part, definitions)) is not None:
                        here = replace(other, phrase=dressed)
                        return replace(rest, complements=(*rest.complements[:at], here, *rest.complements[at + 1 :]))
    return clause


def _is_in_garb(part: t.Prep, definitions: Definitions) -> bool:
    return part.word == "in" and is_garb(part.phrase, definitions)


def _is_seen(part: t.Complement) -> bool:
    """What somebody is seen to do."""
    return isinstance(part, t.Bare)


def _dressed(somebody: t.NounPhrase | None, worn: t.Prep, definitions: Definitions) -> t.Noun | None:
    """Somebody with what stands right behind them as what they are in; None where that is nobody, or stands elsewhere."""
    if not isinstance(somebody, t.Noun) or somebody.relatives or worn.span.start != somebody.span.end + 1:
        return None
    if not definitions.kinds.has_role(somebody.noun, "being"):
        return None
    worn, theirs = _of_wearer(worn)
    said = t.Clause(t.Gap("", span=worn.span), "be", (worn,), span=worn.span, verb_span=worn.span)
    return replace(somebody, relatives=(t.Relative(said, False, worn.span), *theirs))


def _of_wearer(worn: t.Prep) -> tuple[t.Prep, tuple[t.Relative, ...]]:
    """ "A man in a grey jacket, who was emptying the drawers": what is told of him behind what he wears."""
    thing = worn.phrase
    if not isinstance(thing, t.Noun):
        return worn, ()
    theirs = tuple(one for one in thing.relatives if one.comma and _is_of_somebody(one.clause))
    rest = tuple(one for one in thing.relatives if one not in theirs)
    return replace(worn, phrase=replace(thing, relatives=rest)), theirs


def is_nowhere(definitions: Definitions, discourse: Discourse, figure: Term, prop: Prop) -> bool:
    """Does a description put somebody or something where nothing is?"""
    if not isinstance(figure, int) or not isinstance(prop, Holds) or not isinstance(prop.value, tuple):
        return False
    relation = definitions.relation_of(prop.fluent, prop.value)
    if relation is None or "place" not in relation.roles:
        return False
    around = discourse.kinds_of(prop.value[1]) if isinstance(prop.value[1], int) else ()
    return no_place(definitions, discourse.cast[figure].noun, around)


def name_by_place(definitions: Definitions, discourse: Discourse, figure: Term, clause: t.Clause) -> None:
    """ "Thirty years at the customs": a time is told by where it was spent."""
    one = discourse.cast[figure] if isinstance(figure, int) else None
    if one is None or not definitions.kinds.has_role(one.noun, "time"):
        return
    for item in clause.complements:
        tail = f" {item.word} {wording(item.phrase)}" if isinstance(item, t.Prep) else ""
        if tail and tail not in one.label and isinstance(item, t.Prep) and isinstance(item.phrase, (t.Noun, t.Name)):
            one.label += tail
