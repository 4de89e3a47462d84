"""What fills the slots of a pattern: which part it plays, whether it stands for one or for each of several, whether its slot waits for a clause. Floor 3.

In: a slot, a filler, or the fillers by slot. Out: what the interpreter asks of them; nothing here looks anybody up.
"""

from __future__ import annotations

from functools import lru_cache

from chekhov.language import tree as t
from chekhov.story.meaning import Meaning, SlotDef, Term, Verb, substitute
from chekhov.story.pattern import Bound, Filler
from chekhov.story.scope import Speaking, Terms

_CONTENT_FORMS = frozenset(("that", "to", "ing", "bare", "wh", "quote"))


def points_to_event(bound: Bound, meaning: Meaning) -> bool:
    """ "Closes it": a thing before the event that was just told."""
    for name, term in meaning.fillers.items():
        filler = bound.slots.get(name)
        slot = meaning.verb.slot(name) if meaning.verb is not None else None
        if isinstance(term, tuple) and isinstance(filler, t.Pronoun) and slot is not None and slot.form == "event":
            return True
    return False


def one_or_each(name: str, terms: Terms) -> Term:
    """The doer of an infinitive; where several are named, a variable that stands for each in turn."""
    return terms.items[0] if len(terms.items) == 1 else "Each_" + name


def each_its_own(fillers: dict[str, Term]) -> dict[str, Term]:
    """The fillers of one event of several, with "each" meaning its own."""
    if not any(isinstance(term, tuple) for term in fillers.values()):
        return fillers
    binding: dict[str, Term] = {"Each_" + name: term for name, term in fillers.items() if isinstance(term, int)}
    return {name: substitute(term, binding) if isinstance(term, tuple) else term for name, term in fillers.items()}


def product_sizes(filled: dict[str, Terms]) -> list[int]:
    """How many fillers the slots with more than one have."""
    return [len(terms.items) for terms in filled.values() if len(terms.items) > 1]


def with_itself(fillers: dict[str, Term]) -> bool:
    figures = [term for term in fillers.values() if isinstance(term, int)]
    return len(figures) != len(set(figures))


def asked_of(
    verb: Verb | None, slots: tuple[SlotDef, ...], filler: Filler, filled: dict[str, Terms], scope: Speaking
) -> tuple[Term, ...]:
    """Of whom a question is rather asked: "Tom asks Ben where he has been", "Tom looks at Ben and asks where he has been"."""
    if verb is None or "question" not in verb.roles or not isinstance(filler, t.Wh):
        return ()
    if filler.word in ("whether", "if") and not (isinstance(filler.statement, t.Clause) and filler.statement.perfect):
        return ()  # "asks Ben whether he is ill", "whether he may go": it may be himself
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
