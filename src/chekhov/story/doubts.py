"""What speaks against a reading: signs that it says something that the sentence does not say. Floor 3.

In: a slot of a pattern, the phrase that would fill it, the definitions. Out: the reason why it hardly can, in words for the writer, or "". A reading
with such a sign is not taken: what is left of the sentence is understood in part, or the sentence is not understood. The signs:

* a bare singular noun does, wants or knows nothing ("consciousness regained him"): whoever acts has a name, an article or an owner;
* a word known only as a verb is no noun ("knocks the gun", "his pistol skids"), and no such thing acts even if it is counted ("one look told her");
* a verb that takes no clause takes none here ("fires who goes down");
* a word that speaks to the reader is nobody's name ("Please do not use it").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from chekhov.language import closed
from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.language.english import MASS_NOUNS
from chekhov.story.meaning import SlotDef
from chekhov.story.naming import NO_NAMES
from chekhov.story.pattern import Filler, Frame
from chekhov.story.scope import Scope, Terms

if TYPE_CHECKING:
    from chekhov.story.definitions import Definitions

_RELATIVE = frozenset(("who", "which", "whose"))
_ACTING = frozenset(("being", "person", "group", "animal", "power", "vehicle", "machine"))


def doubt(definitions: Definitions, clause: t.Clause, frame: Frame, slot: SlotDef, filler: Filler) -> str:
    """Why a phrase can hardly fill a slot of a pattern; "" where nothing speaks against it."""
    phrase: Filler = filler
    match filler:
        case t.Wh():
            led = any(isinstance(item, t.Particle) for item in clause.complements)  # "fight over who should open it"
            return "" if led else _no_clause(definitions, frame, filler)
        case t.Object(phrase=inner) | t.Prep(phrase=inner):
            phrase = inner
    match phrase:
        case t.Group(items=items, word="or") if any(_may_be_verb(item) for item in items[1:]):
            return "what stands behind “or” is known as a verb"
        case t.Group(items=items):
            return next((reason for item in items if (reason := _hardly(definitions, frame, slot, item))), "")
    return _hardly(definitions, frame, slot, phrase)


def _hardly(definitions: Definitions, frame: Frame, slot: SlotDef, phrase: Filler) -> str:
    """Why a single phrase can hardly fill a slot."""
    match phrase:
        case t.Name(text=text) if text in NO_NAMES:
            return f"“{text}” is nobody's name: it speaks to a reader, and a story tells what somebody does"
        case t.Noun(noun=noun) if noun:
            acts = slot.name == frame.subject.name
            return _no_noun(definitions, phrase, acts) or _no_doer(definitions, frame, slot, phrase)
    return ""


def _may_be_verb(phrase: t.NounPhrase) -> bool:
    """Is this a bare noun that is a verb as well ("bribe him with gold or | climb in")?"""
    bare = isinstance(phrase, t.Noun) and not (
        phrase.determiner or phrase.possessor or phrase.plural or phrase.adjectives
    )
    return bare and isinstance(phrase, t.Noun) and phrase.noun in w.ENGLISH_VERBS and phrase.noun not in w.COMMON_NOUNS


def no_kind(definitions: Definitions, noun: t.Noun) -> str:
    """Why a bare noun is hardly what somebody or something is ("is dark" with a noun *dark*, "was found upstream")."""
    bare = not (noun.determiner or noun.plural or noun.number or noun.of or noun.relatives or noun.partitive)
    if not bare or not noun.noun.islower() or " " in noun.noun:
        return ""
    known = definitions.kinds.canonical(noun.noun) or noun.noun in definitions.relation_nouns
    return "" if known else f"“{noun.noun}” is not known as a kind of being or thing"


def no_identity(subject: t.NounPhrase | None, phrase: t.NounPhrase) -> str:
    """Why "it was she" does not say of some thing that it is she."""
    items = phrase.items if isinstance(phrase, t.Group) else (phrase,)
    it = isinstance(subject, t.Pronoun) and subject.word == "it"
    somebody = any(
        isinstance(item, t.Pronoun) and item.word in ("I", "he", "she", "we", "they", "you") for item in items
    )
    return "“it” stands for nobody here" if it and somebody else ""


def no_member(definitions: Definitions, phrase: t.NounPhrase, terms: Terms, scope: Scope) -> str:
    """Why one is hardly one of several of whom the sentence does not say so ("the closet, the drawers", "the owner" where owners were named)."""
    if not isinstance(phrase, t.Noun) or phrase.number is not None or phrase.partitive is not None:
        return ""
    named = phrase.noun[:1].isupper() or definitions.kinds.has_role(phrase.noun, "group")
    one = len(terms.items) == 1 and not scope.is_group(terms.items[0])
    return "" if named or not one else "one is not several"


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


def _no_noun(definitions: Definitions, noun: t.Noun, acts: bool) -> str:
    """A word known only as a verb, where nothing but the parse makes it a noun."""
    before, _, last = noun.noun.rpartition(" ")
    first, *inner = noun.noun.split(" ")
    bare = not (noun.determiner or noun.possessor or noun.adjectives)
    if any(word in closed.NUMBERS for word in inner[:-1]) or (bare and inner and _is_deed(definitions, first)):
        return f"“{noun.noun}” is hardly one thing"  # "hates him and sends two men"
    if not last.islower() or not noun.plural or not is_verb_only(definitions, last):
        return ""
    alone = acts and not (noun.determiner or noun.possessor or noun.of or noun.number)
    return f"“{w.plural(last)}” is known as a verb, not as somebody or something" if before or alone else ""


def _is_deed(definitions: Definitions, word: str) -> bool:
    """Does a verb say so what somebody does ("sends")?"""
    says = any(form == "s" for _, form in w.verb_forms(word))
    return says and definitions.kinds.canonical(word) is None and w.singular(word) not in w.COMMON_NOUNS


def _no_doer(definitions: Definitions, frame: Frame, slot: SlotDef, noun: t.Noun) -> str:
    """A bare singular noun where somebody acts."""
    if noun.determiner or noun.possessor or noun.of or noun.plural or noun.partitive:
        return ""
    if slot.reach == "mention" and "any" in slot.kinds:
        return ""  # a cause that is only spoken of needs no article: "overcome by curiosity"
    last = noun.noun.rpartition(" ")[2]
    counted = noun.number is not None or bool(noun.adjectives)
    if not last.islower() or (counted and not (is_verb_only(definitions, last) or last in definitions.event_nouns)):
        return ""
    if last in definitions.relation_nouns or _ACTING & (
        definitions.kinds.roles_of(last) | definitions.kinds.roles_of(noun.noun)
    ):
        return ""
    acts = definitions.is_for_beings_only(slot)
    roles = definitions.kinds.roles_of(last)
    countable = not definitions.kinds.canonical(last) or ("thing" in roles and "substance" not in roles)
    countable = countable and last not in MASS_NOUNS  # "grief destroyed him"
    if not acts and not (slot.name == frame.subject.name and countable):
        return ""
    return f"“{noun.noun}” hardly does anything: whoever acts has a name or an article"


def _no_clause(definitions: Definitions, frame: Frame, question: t.Wh) -> str:
    """A question behind a verb that nobody has heard to take one: a relative clause rather."""
    if frame.target[:1] != "~" or question.word not in _RELATIVE or frame.lemma in closed.WH_VERBS | closed.THAT_VERBS:
        return ""
    known = definitions.frames.get(frame.lemma, ())
    if any({"that", "wh"} & set(content.slot.form.split("/")) for other in known for content in other.contents):
        return ""
    return f"“{frame.lemma}” takes no clause with “{question.word}”"


__all__ = ["doubt", "is_verb_only", "no_identity", "no_kind", "no_member", "no_place"]
