"""What speaks against a reading: signs that it says something that the sentence does not say. Floor 3.

In: a slot of a pattern, the phrase that would fill it, the definitions. Out: the reason why it hardly can, in words for the writer, or "". A reading
with such a sign is not taken: what is left of the sentence is understood in part, or the sentence is not understood. The signs:

* a bare singular noun does, wants or knows nothing ("consciousness regained him"): whoever acts has a name, an article or an owner;
* a word known only as a verb is no noun ("knocks the gun", "his pistol skids"), and no such thing acts even if it is counted ("one look told her");
* a verb that takes no clause takes none here ("fires who goes down").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from chekhov.language import closed
from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.story.match import Filler, Frame
from chekhov.story.meaning import SlotDef
from chekhov.story.scope import Scope, Terms

if TYPE_CHECKING:
    from chekhov.story.definitions import Definitions

_ACTING = frozenset(("being", "person", "group", "animal", "power", "vehicle", "machine"))


def doubt(definitions: Definitions, frame: Frame, slot: SlotDef, filler: Filler) -> str:
    """Why a phrase can hardly fill a slot of a pattern; "" where nothing speaks against it."""
    if isinstance(filler, (t.Wh, t.That)):
        return _no_clause(definitions, frame, filler)
    phrase = filler.phrase if isinstance(filler, (t.Object, t.Prep)) else filler
    for item in phrase.items if isinstance(phrase, t.Group) else (phrase,):
        if isinstance(item, t.Noun) and item.noun:
            reason = _no_noun(definitions, item) or _no_doer(definitions, frame, slot, item)
            if reason:
                return reason
    return ""


def no_kind(definitions: Definitions, noun: t.Noun) -> str:
    """Why a bare noun is hardly what somebody or something is ("is dark" with a noun *dark*, "was found upstream")."""
    bare = not (noun.determiner or noun.plural or noun.number or noun.of or noun.relatives or noun.partitive)
    if not bare or not noun.noun.islower() or " " in noun.noun:
        return ""
    known = definitions.kinds.canonical(noun.noun) or noun.noun in definitions.relation_nouns
    return "" if known else f"“{noun.noun}” is not known as a kind of being or thing"


def no_member(phrase: t.NounPhrase, terms: Terms, scope: Scope) -> str:
    """Why one thing is hardly one of several that only a list put beside it ("the closet, the drawers")."""
    several = isinstance(phrase, t.Noun) and phrase.plural and phrase.number is None and phrase.partitive is None
    one = len(terms.items) == 1 and not scope.is_group(terms.items[0])
    return "one thing is not several" if several and one else ""


def no_place(definitions: Definitions, noun: str, around: tuple[str, ...]) -> bool:
    """Is nothing in such a place: what takes time or is only done ("thirty years at the customs", "a look at Wade"), or somebody for a place?"""
    kinds = definitions.kinds
    nowhere = kinds.has_role(noun, "time") or is_verb_only(definitions, noun)
    somebody = any(kinds.has_role(kind, "person") for kind in around) and not any(
        kinds.has_role(kind, "place") for kind in around
    )
    return nowhere or somebody


def is_verb_only(definitions: Definitions, word: str) -> bool:
    """Is a word known as a verb, and as no noun, kind, event or bond?"""
    return (
        word in w.ENGLISH_VERBS
        and word not in w.COMMON_NOUNS
        and definitions.kinds.canonical(word) is None
        and word not in definitions.event_nouns
        and word not in definitions.relation_nouns
    )


def _no_noun(definitions: Definitions, noun: t.Noun) -> str:
    """A word known only as a verb, where nothing but the parse makes it a noun."""
    before, _, last = noun.noun.rpartition(" ")
    if not last.islower() or not is_verb_only(definitions, last):
        return ""
    if (noun.plural and before) or not (before or noun.determiner or noun.possessor or noun.of or noun.number):
        written = w.plural(last) if noun.plural else last
        return f"“{written}” is known as a verb, not as somebody or something"
    return ""


def _no_doer(definitions: Definitions, frame: Frame, slot: SlotDef, noun: t.Noun) -> str:
    """A bare singular noun where somebody acts."""
    if noun.determiner or noun.possessor or noun.of or noun.plural or noun.partitive:
        return ""
    last = noun.noun.rpartition(" ")[2]
    counted = noun.number is not None or bool(noun.adjectives)
    if not last.islower() or (counted and not (is_verb_only(definitions, last) or last in definitions.event_nouns)):
        return ""
    if last in definitions.relation_nouns or definitions.kinds.roles_of(last) & _ACTING:
        return ""
    acts = "any" not in slot.kinds and definitions.is_being_slot(slot)
    roles = definitions.kinds.roles_of(last)
    countable = not definitions.kinds.canonical(last) or ("thing" in roles and "substance" not in roles)
    if not acts and not (slot.name == frame.subject.name and countable):
        return ""
    return f"“{noun.noun}” hardly does anything: whoever acts has a name or an article"


def _no_clause(definitions: Definitions, frame: Frame, content: t.Wh | t.That) -> str:
    """A clause behind a verb that nobody has heard to take one."""
    if frame.target[:1] != "~":
        return ""
    takes = closed.WH_VERBS if isinstance(content, t.Wh) else closed.THAT_VERBS
    if frame.lemma in takes or frame.lemma in closed.THAT_VERBS:
        return ""
    known = definitions.frames.get(frame.lemma, ())
    if any({"that", "wh"} & set(content.slot.form.split("/")) for other in known for content in other.contents):
        return ""
    word = "that" if isinstance(content, t.That) else content.word
    return f"“{frame.lemma}” takes no clause with “{word}”"


__all__ = ["doubt", "is_verb_only", "no_kind", "no_member", "no_place"]
