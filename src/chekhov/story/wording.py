"""Saying propositions in plain English. Floor 3.

In: a proposition. Out: a sentence without a full stop, in the words of the pattern it came from ("Tetsuya shot the woman", "Luna has the key").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from chekhov.language import words as w
from chekhov.story.definitions import Definitions
from chekhov.story.meaning import (
    Asks,
    Did,
    Either,
    Every,
    Figure,
    Holds,
    IsA,
    Opaque,
    Prop,
    Relation,
    Same,
    Term,
    Thinks,
)

_PART = re.compile(r"\{(\w+)[~°]?[^{}]*\}|\[|\]|[^\s\[\]{}]+")
_BE_PAST = {"is": "was", "are": "were"}
_BE_NOT = {"is": "is not", "are": "are not", "was": "was not", "were": "were not", "can": "cannot"}


@dataclass(slots=True)
class Wording:
    """Says propositions of one story. ``real``: how a figure is found that turned out to be another."""

    definitions: Definitions
    cast: list[Figure]

    def term(self, term: Term) -> str:
        """A term as people call it."""
        if isinstance(term, int):
            return self.cast[term].label
        if isinstance(term, str):
            return "somebody"
        return self.say(term)

    def say(self, prop: Prop, past: bool = False) -> str:
        """A proposition as a clause."""
        match prop:
            case Every(items):
                return " and ".join(self.say(item, past) for item in items)
            case Either(items):
                return "either " + " or ".join(self.say(item, past) for item in items)
            case Thinks(who, inner, truth, knows):
                verb = "knows" if knows else "believes"
                head = f"{self.term(who)} {verb}" if truth else f"{self.term(who)} does not {verb.removesuffix('s')}"
                if isinstance(inner, Asks):
                    return f"{head} {self.say(inner)}"
                return f"{head} that {self.term(inner)}"
            case Same(left, right, truth):
                return f"{self.term(left)} {'is' if truth else 'is not'} {self.term(right)}"
            case IsA(who, kind, truth):
                return f"{self.term(who)} {'is' if truth else 'is not'} {article(kind)}"
            case Opaque(text, _, truth):
                return text if truth else f"not: {text}"
            case Asks(word, inner):
                return f"{word} {self.say(inner)}"
            case Did():
                return self._did(prop)
            case Holds():
                return self._holds(prop, past)
        return ""

    def _did(self, prop: Did) -> str:
        verb = self.definitions.verbs[prop.verb]
        fillers = dict(prop.args)
        first = verb.slots[0].name
        if first not in fillers:
            passive = self._passive(prop, verb.text, fillers)
            if passive is not None:
                return passive
        return self._render(verb.text, fillers, prop.truth, True)

    def _passive(self, prop: Did, pattern: str, fillers: dict[str, Term]) -> str | None:
        """An event whose doer is not named: "the village was attacked"."""
        verb = self.definitions.verbs[prop.verb]
        following = re.match(r"\{[^{}]*\}\s+(\S+)\s+\{(\w+)", pattern)
        if following is None or following[2] not in fillers:
            return None
        name = following[2]
        lemma = verb.lemma
        rest = {key: value for key, value in fillers.items() if key != name}
        tail = pattern[pattern.index("}", following.end(2)) + 1 :]
        said = self._render("{X} " + "x " + tail, {**rest, "X": fillers[name]}, True, False, verb="")
        subject = self.term(fillers[name])
        extra = said.removeprefix(subject).strip()
        be = "were" if isinstance(fillers[name], int) and self.cast[fillers[name]].group else "was"  # type: ignore[index]
        return f"{subject} {be}{'' if prop.truth else ' not'} {w.participle(lemma)} {extra}".strip()

    def _holds(self, prop: Holds, past: bool) -> str:
        key = prop.value[0] if isinstance(prop.value, tuple) else prop.fluent[0]
        relation = self.definitions.relations.get(key)  # type: ignore[arg-type]
        if relation is None:
            return " ".join(
                self.term(term) if not isinstance(term, str) else term for term in (*prop.fluent[1:], str(prop.value))
            )
        fillers = self._slots(relation, prop)
        if relation.values and isinstance(prop.value, str):
            subject = self.term(prop.fluent[1])
            be = self._be(prop.fluent[1], past)
            return f"{subject} {be if prop.truth else _BE_NOT[be]} {prop.value}"
        truth = prop.truth if prop.value is not False else not prop.truth
        return self._render(relation.text, fillers, truth, past)

    def _be(self, term: Term, past: bool) -> str:
        many = isinstance(term, int) and (self.cast[term].group and self.cast[term].pronoun == "they")
        return ("were" if many else "was") if past else ("are" if many else "is")

    def _slots(self, relation: Relation, prop: Holds) -> dict[str, Term]:
        names = [slot.name for slot in relation.slots]
        if relation.value_slot is not None:
            own = names[relation.value_slot]
            value = prop.value[1] if isinstance(prop.value, tuple) else prop.value
            return {**dict(zip([name for name in names if name != own], prop.fluent[1:], strict=False)), own: value}
        return dict(zip(names, prop.fluent[1:], strict=False))

    def _render(self, pattern: str, fillers: dict[str, Term], truth: bool, past: bool, verb: str | None = None) -> str:
        """A pattern with its slots filled; brackets without a filler fall away; the verb takes tense and negation."""
        words: list[str] = []
        bracket: list[str] | None = None
        keep = False
        verb_done = verb is not None
        for part in _PART.finditer(pattern):
            text = part.group()
            target = bracket if bracket is not None else words
            if text == "[":
                bracket, keep = [], False
            elif text == "]":
                if keep and bracket is not None:
                    words.extend(bracket)
                bracket = None
            elif part[1]:
                if part[1] in fillers:
                    keep = True
                    plain = text.rstrip("}").endswith("adjective")
                    target.append(self._state_word(fillers[part[1]]) if plain else self._content(fillers[part[1]]))
                elif bracket is None and not words:
                    words.append("somebody")
            elif not verb_done:
                target.append(self._verb(text, truth, past, fillers, pattern))
                verb_done = True
            elif verb == "" and text == "x":
                continue
            else:
                target.append(text.split("/")[0])
        return " ".join(word for word in words if word)

    def _state_word(self, term: Term) -> str:
        """ "finds her dead": only the word of the state."""
        if isinstance(term, Holds):
            if isinstance(term.value, str):
                return term.value
            relation = self.definitions.relations.get(term.fluent[0])  # type: ignore[arg-type]
            if relation is not None:
                return relation.text.split(" is ", 1)[-1]
        return self._content(term)

    def _content(self, term: Term) -> str:
        if isinstance(term, (Did, Holds, Thinks, Every, Either, IsA, Same)):
            return "that " + self.say(term)
        return self.term(term)

    def _verb(self, word: str, truth: bool, past: bool, fillers: dict[str, Term], pattern: str) -> str:
        first = next(iter(re.findall(r"\{(\w+)", pattern)), "")
        subject = fillers.get(first)
        if word in ("is", "are"):
            be = self._be(subject, past) if subject is not None else ("was" if past else "is")
            return be if truth else _BE_NOT[be]
        if word == "can":
            return "can" if truth else "cannot"
        lemma = next((base for base, form in w.verb_forms(word) if form == "s" and w.third_person(base) == word), word)
        many = isinstance(subject, int) and self.cast[subject].group and self.cast[subject].pronoun == "they"
        if past:
            return w.past(lemma) if truth else f"did not {lemma}"
        if not truth:
            return f"{'do' if many else 'does'} not {lemma}"
        return lemma if many else word


def article(noun: str) -> str:
    """A noun with its indefinite article."""
    return f"{'an' if noun[:1].lower() in 'aeiou' else 'a'} {noun}"


def listed(names: Sequence[str], word: str = "and") -> str:
    """``Mary and John``; ``A, B and C``; ``nobody`` is the caller's business."""
    if not names:
        return ""
    if len(names) == 1:
        return names[0]
    return f"{', '.join(names[:-1])} {word} {names[-1]}"
