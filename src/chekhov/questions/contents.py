"""Contents as short answers: "to stay with her", "that Juliet is dead", "Midori to be cured". Floor 8."""

from __future__ import annotations

import re

from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.questions.common import Asker, Read
from chekhov.story.meaning import GAP, Asks, Did, Every, Holds, IsA, Opaque, Prop, Same, Term, Thinks, figures_in, variables


def bare(asker: Asker, read: Read, term: Term, moments: tuple[int, ...]) -> str:
    """The term that fills the open place, in few words: a name, or a content as the writer has it."""
    if isinstance(term, int):
        return asker.names.term(term)
    if isinstance(term, str):
        return term
    written = _as_written(asker, read, moments)
    return written or content(asker, term)


def _as_written(asker: Asker, read: Read, moments: tuple[int, ...]) -> str:
    """The writer's own words for the slot that is asked for."""
    if not isinstance(read.prop, Did):
        return ""
    slot = next((name for name, term in read.prop.args if term == GAP), "")
    for index in moments:
        moment = asker.moment(index)
        if moment is None or moment.act is None or slot not in moment.act.spans:
            continue
        text = re.sub(r"\s+", " ", asker.trace.story.sources.text_of(moment.act.spans[slot])).strip(" .,;")
        if text:
            return text
    return ""


def content(asker: Asker, prop: Term) -> str:
    """A content as a clause: "that Juliet is dead"."""
    if isinstance(prop, int):
        return asker.names.term(prop)
    if isinstance(prop, (Asks, Opaque)) or not isinstance(prop, tuple):
        return asker.say(prop) if isinstance(prop, tuple) else str(prop)
    return f"that {asker.say(prop)}"  # type: ignore[arg-type]


_PRONOUN = re.compile(r"\b(?:he|she|it|they|him|her|them|his|their|its|i|you|we|me|my|your|this|these|those)\b", re.I)


def written_claim(asker: Asker, index: int) -> str:
    """The only content clause of a sentence, in the writer's words ("that Tetsuya has come home"); "" if there is none, or it needs its context."""
    moment = asker.moment(index)
    if moment is None or moment.item is None:
        return ""
    found: list[str] = []
    for reading in moment.item.readings[moment.reading : moment.reading + 1]:
        if reading.tree is not None and isinstance(reading.tree.body, t.Clause):
            for item in reading.tree.body.complements:
                if isinstance(item, t.That):
                    found.append(asker.trace.story.sources.text_of(item.statement.span))
    if len(found) != 1 or not found[0] or _PRONOUN.search(found[0]):
        return ""
    text = re.sub(r"\s+", " ", found[0]).strip(" .,;")
    return text if text.startswith("that ") else f"that {text}"


def goal(asker: Asker, prop: Prop, who: Term) -> str:
    """A content as an aim: "to be cured", "Midori to be cured"."""
    if isinstance(prop, Every):
        return " and ".join(goal(asker, item, who) for item in prop.items)
    subject = _subject(asker, prop)
    said = asker.say(prop)
    head = asker.names.term(subject) if subject is not None else ""
    if subject is None or not said.startswith(head + " "):
        return f"that {said}"
    verb, _, rest = said[len(head) + 1 :].partition(" ")
    words = f"{_denied(rest)}to {_base(verb)} {_without_not(rest)}".strip()
    return words if asker.trace.world.same((), subject, who) else f"{head} {words}"


def _denied(rest: str) -> str:
    return "not " if rest.startswith("not ") else ""


def _without_not(rest: str) -> str:
    return rest.removeprefix("not ")


def _base(verb: str) -> str:
    if verb in ("is", "are", "was", "were"):
        return "be"
    if verb in ("does", "do", "did"):
        return ""
    for lemma, form in w.verb_forms(verb):
        if form in ("s", "past", "ed", "pt") or lemma:
            return lemma
    return verb


def _subject(asker: Asker, prop: Prop) -> Term | None:
    match prop:
        case Did(verb=verb, args=args):
            first = asker.trace.story.definitions.verbs[verb].slots[0].name
            found = dict(args).get(first)
            return found if isinstance(found, int) else None
        case Holds(fluent=fluent, value=value):
            key = value[0] if isinstance(value, tuple) else fluent[0]
            relation = asker.trace.story.definitions.relations.get(key)  # type: ignore[arg-type]
            if relation is not None and relation.value_slot == 0:
                held = value[1] if isinstance(value, tuple) else value
                return held if isinstance(held, int) and not isinstance(held, bool) else None
            return fluent[1] if len(fluent) > 1 and isinstance(fluent[1], int) else None
        case Thinks(who=who) | IsA(who=who):
            return who if isinstance(who, int) else None
        case Same(left=left):
            return left if isinstance(left, int) else None
    return None


__all__ = ["bare", "content", "figures_in", "goal", "variables"]
