"""What fills the slots of a pattern: which part it plays, whether it stands for one or for each of several, whether its slot waits for a clause, and who
does the deed that a slot holds. Floor 3.

In: a slot, a filler, or the fillers by slot. Out: what the interpreter asks of them; nothing here looks anybody up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from chekhov.language import tree as t
from chekhov.source import NOWHERE
from chekhov.story.definitions import Definitions
from chekhov.story.impersonal import NOTHING_NAMED
from chekhov.story.meaning import Did, Every, Meaning, Prop, Relation, SlotDef, Term, Verb, substitute
from chekhov.story.pattern import Bound, Filler
from chekhov.story.scope import Scope, Speaking, Terms

_NOT_ANY = {"anybody": "nobody", "anyone": "nobody", "anything": "nothing"}
_CONTENT_FORMS = frozenset(("that", "to", "ing", "bare", "wh", "quote"))


def points_to_event(bound: Bound, meaning: Meaning) -> bool:
    """ "Closes it": a thing before the event that was just told."""
    if meaning.verb is None or "event" not in [slot.form for slot in meaning.verb.slots]:
        return False
    contents = [name for name, term in meaning.fillers.items() if isinstance(term, tuple)]
    bare = {
        bound.frame.subject.name,
        *(slot.name for slot, _ in bound.frame.objects),
    }  # "told her about it": no thing rather
    for name in contents:
        filler = bound.slots.get(name) if name in bare else None
        slot = meaning.verb.slot(name) if meaning.verb is not None else None
        if isinstance(filler, t.Pronoun) and slot is not None and slot.form == "event":
            return True
    return False


def one_or_each(name: str, terms: Terms) -> Term:
    """The doer of an infinitive; where several are named, a variable that stands for each in turn."""
    return terms.items[0] if len(terms.items) == 1 else "Each_" + name


def each_its_own(fillers: dict[str, Term]) -> dict[str, Term]:
    """The fillers of one event of several, with "each" meaning its own."""
    if True not in [isinstance(term, tuple) for term in fillers.values()]:
        return fillers
    binding: dict[str, Term] = {"Each_" + name: term for name, term in fillers.items() if isinstance(term, int)}
    return {
        name: _to_others(substitute(term, binding)) if isinstance(term, tuple) else term
        for name, term in fillers.items()
    }


def _to_others(term: Term) -> Term:
    """ "Hears the two shout at each other": of what each does to both, what is done to the other."""
    if not isinstance(term, Every) or len({one.verb if isinstance(one, Did) else "" for one in term.items}) > 1:
        return term
    kept = tuple(one for one in term.items if not (isinstance(one, Did) and with_itself(dict(one.args))))
    return term if not kept or len(kept) == len(term.items) else kept[0] if len(kept) == 1 else Every(kept)


def product_sizes(filled: dict[str, Terms]) -> list[int]:
    """How many fillers the slots with more than one have."""
    return [len(terms.items) for terms in filled.values() if len(terms.items) > 1]


def with_itself(fillers: dict[str, Term]) -> bool:
    """Whether one figure fills two slots."""
    figures = [term for term in fillers.values() if isinstance(term, int)]
    return len(figures) != len(set(figures))


_ALLOWED = frozenset(("may", "might", "can", "could", "shall", "should", "must"))


def asked_of(
    verb: Verb | None, slots: tuple[SlotDef, ...], filler: Filler, filled: dict[str, Terms], scope: Speaking
) -> tuple[Term, ...]:
    """Of whom a question is rather asked: "Tom asks Ben where he has been", "Tom looks at Ben and asks where he has been"."""
    if verb is None or "question" not in verb.roles or not isinstance(filler, t.Wh):
        return ()
    asked = filler.statement
    if (
        filler.word in ("whether", "if")
        and isinstance(asked, t.Clause)
        and asked.modal in _ALLOWED
        and not asked.perfect
    ):
        return ()  # "asks Ben whether he may go": he himself; but nobody asks others how it is with himself
    hearers = [filled[slot.name].items for slot in slots[1:] if slot.name in filled]
    if hearers:
        return hearers[0]
    speakers = {term for terms in filled.values() for term in terms.items}
    before = [mention.terms for mention in scope.here if speakers.isdisjoint(mention.terms)]
    return before[-1] if before else ()


def waits_for_clause(slot: SlotDef) -> bool:
    """Whether a slot waits for a clause."""
    return slot.form != "noun" and _is_clausal(slot.form)


@lru_cache(maxsize=256)
def _is_clausal(form: str) -> bool:
    return not _CONTENT_FORMS.isdisjoint(form.split("/"))


def role_of(position: int, direct: bool, stands_first: bool, turned: bool) -> str:
    """What a filler is in its clause; in one that is ``turned`` round (a passive clause, "is younger than") whoever stands first is the
    subject. ``direct``: no preposition stands before it."""
    if turned:
        return "subject" if stands_first else "oblique"
    return "subject" if position == 0 else "object" if direct or position == 1 else "oblique"


def only_calls(clause: t.Clause, filler: object) -> bool:
    """Is somebody there only for what another is called after: "Tom is the brother of the king", "is the king's brother"?"""
    if clause.verb != "be" or not isinstance(filler, (t.Name, t.Noun)):
        return False
    called = [part.phrase for part in clause.complements if isinstance(part, t.Object)]
    return any(isinstance(one, t.Noun) and (filler is one.of or filler is one.possessor) for one in called)


def is_reversed(bound: Bound, slots: Sequence[SlotDef], clause: t.Clause) -> bool:
    """Is the subject of an active clause another slot than the first ("the bottle contains a drug": the drug is in the bottle)?"""
    if clause.passive or not slots or filler_of(bound, slots[0]) is clause.subject:
        return False
    return any(filler_of(bound, slot) is clause.subject for slot in slots[1:])


def filler_of(bound: Bound, slot: SlotDef) -> Filler | None:
    """What fills a slot of an entry, whatever its pattern calls it."""
    return bound.slots.get(bound.frame.rename.get(slot.name, slot.name))


def left_beside(bound: Bound, name: str, clause: t.Clause) -> t.Prep | None:
    """What a preposition says that the pattern can do without, where it is not of the kind that the pattern takes ("arrives at her door")."""
    spared = any(slot.name == name and optional for _, slot, optional in bound.frame.preps)
    for item in clause.complements if spared else ():
        if isinstance(item, t.Prep) and item.phrase is bound.slots.get(name):
            return item
    return None


def doer_of(
    definitions: Definitions,
    slot: SlotDef,
    slots: tuple[SlotDef, ...],
    filled: dict[str, Terms],
    verb: Verb | None,
    scope: Scope,
) -> Term | None:
    """Who does the deed of an infinitive: as the entry says, else the nearest filled being slot before it."""
    if verb is not None and verb.deed_of and verb.deed_of in filled:
        return one_or_each(verb.deed_of, filled[verb.deed_of])
    position = slots.index(slot)
    if slot.form == "adjective":  # a state needs no doer, only somebody or something that it is the state of
        before = [other.name for other in slots[:position] if other.name in filled]
        return one_or_each(before[-1], filled[before[-1]]) if before else None
    for other in reversed(slots[:position]):
        if other.name not in filled or other.form not in ("noun", "event") or not definitions.is_being_slot(other):
            continue
        if all(scope.kinds_of(term)[:1] == NOTHING_NAMED for term in filled[other.name].items):
            continue  # "it is time to go": somebody
        if "any" not in other.kinds or other is slots[0] or _may_act(definitions, filled[other.name], scope):
            return one_or_each(other.name, filled[other.name])
    return None


def _may_act(definitions: Definitions, terms: Terms, scope: Scope) -> bool:
    """Are these figures beings, or not known to be anything else?"""
    kinds = definitions.kinds
    return all(
        not scope.kinds_of(term)
        or any(
            kind == "any" or kinds.has_role(kind, "being") or kinds.has_role(kind, "group")
            for kind in scope.kinds_of(term)
        )
        or all(kinds.canonical(kind) is None for kind in scope.kinds_of(term))
        for term in terms.items
    )


def speaking(definitions: Definitions, slots: Sequence[SlotDef], filled: dict[str, Terms]) -> list[tuple[Term, ...]]:
    """The speakers and hearers whom the sentence names."""
    named = (slot for slot in slots if slot.name in filled and slot.form == "noun")
    return [filled[slot.name].items for slot in named if definitions.is_being_slot(slot)]


def believed(
    definitions: Definitions, relation: Relation, filled: dict[str, Terms], scope: Scope
) -> tuple[Relation, dict[str, Terms]]:
    """ "Hale does not believe him": what he has said last, Hale does not believe."""
    belief = definitions.role("belief") if "credit" in relation.roles else None
    names = [slot.name for slot in relation.slots]
    said = scope.said_by(filled[names[1]].items) if isinstance(scope, Speaking) and len(filled) == 2 else None
    if belief is None or said is None:
        return relation, filled
    return belief, dict(zip((slot.name for slot in belief.slots), (filled[names[0]], Terms((said,))), strict=False))


def denied(filler: Filler | None, clause: t.Clause) -> Filler | None:
    """ "Did not see anybody": saw nobody."""
    if isinstance(filler, t.Pronoun) and filler.word in _NOT_ANY and clause.polarity in t.DENIED:
        return replace(filler, word=_NOT_ANY[filler.word])
    return filler


def is_unlikely(said: t.That) -> bool:
    """ "Writes a maths tests ...": a clause without *that*, about somebody or something new, of which nothing can be made."""
    subject = said.statement.subject if isinstance(said.statement, t.Clause) else None
    new = isinstance(subject, t.Noun) and subject.determiner in ("a", "") and subject.possessor is None
    return new and said.span != NOWHERE and said.span.start == said.statement.span.start


def done_by_another(slot: SlotDef, prop: Prop, scope: Scope) -> bool:
    """Is what happened no deed for whoever accepts it ("Fogg offered Fix a seat. Fix accepted it")?"""
    doer = prop.args[0][1] if isinstance(prop, Did) and prop.args else None
    subject = getattr(scope, "subject", ())
    return slot.form == "to" and isinstance(doer, int) and bool(subject) and doer not in subject
