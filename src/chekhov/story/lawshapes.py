"""The shapes in which people write who alone may do something, or with what alone it can be done. Floor 3.

In: the clause of a law ("It cannot be killed except with silver", "The only key that opens it is mine", "Nothing but silver can kill it"). Out: the deed as
anybody would do it, and the one or the means that is meant; and, out of a sentence that says it beside something else ("a beast that only fire can
kill"), the law by itself.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from chekhov.language import tree as t
from chekhov.language.gaps import fill_gap
from chekhov.story.definitions import Definitions
from chekhov.story.rulescope import NOBODY

_MAY = frozenset(("can", "may"))
_ANYBODY = frozenset(("you", "one", "we"))
_MEANS = ("with", "by", "through")
_EXCEPTED = frozenset(f"{word} {means}" for word in ("except", "save", "other than") for means in _MEANS)
_NEEDED = frozenset(("need", "require"))
"""The words of what a deed cannot do without: "to open it you need the key"."""


@dataclass(frozen=True, slots=True)
class Exclusive:
    """A deed of anybody, with who or what is meant by *only*."""

    deed: t.Clause
    only: t.NounPhrase


def exclusive(clause: t.Clause, definitions: Definitions) -> Exclusive | None:
    """The deed that only one may do, or that is only done with one thing; None where a clause says nothing of the kind."""
    return _by_subject(clause) or _the_only_one(clause) or _by_agent(clause) or _by_means(clause, definitions)


def freely(clause: t.Clause) -> t.Clause:
    """A clause with *you* and *one* for anybody, with what is needed for a deed as that without which nobody does it, and not passive where somebody
    would do it without something."""
    if isinstance(clause.subject, t.Pronoun) and clause.subject.word in _ANYBODY and clause.subject.but is None:
        clause = replace(clause, subject=_anybody(clause))
    clause = _needed(clause) or clause
    without = any(isinstance(item, t.Prep) and item.word == "without" for item in clause.complements)
    if clause.passive and without and clause.polarity in t.DENIED and clause.subject is not None:
        return replace(_active(clause), polarity="yes", subject=t.Pronoun("nobody", span=clause.span))
    return clause


def parted(body: t.Statement) -> tuple[t.Clause, t.Clause] | None:
    """``The dragon is a beast that only fire can kill``: the dragon is a beast, and only fire can kill the dragon. None where nothing is said beside."""
    if not isinstance(body, t.Clause) or body.verb != "be" or body.modal or body.polarity != "yes":
        return None
    said = body.complements[0] if body.complements else None
    if not isinstance(said, t.Object) or not isinstance(said.phrase, t.Noun) or body.subject is None:
        return None
    noun = said.phrase
    if noun.determiner not in ("a", "the"):
        return None
    binding = next((one for one in noun.relatives if _is_binding(one.clause)), None)
    if binding is None or not isinstance(binding.clause, t.Clause):
        return None
    left = replace(noun, relatives=tuple(one for one in noun.relatives if one is not binding))
    told = replace(body, complements=(replace(said, phrase=left), *body.complements[1:]))
    return told, fill_gap(binding.clause, body.subject) or binding.clause


def _is_binding(clause: t.Statement) -> bool:
    """Does a relative clause say what may not be, or only by whom or with what?"""
    if not isinstance(clause, t.Clause) or clause.tense != "present":
        return False
    subject = clause.subject
    only = isinstance(subject, t.Noun) and subject.determiner == "only"
    if only or (isinstance(subject, t.Pronoun) and subject.word in NOBODY):
        return True
    if clause.modal not in _MAY:
        return False
    spared = any(isinstance(item, t.Prep) and item.word in _EXCEPTED | {"without"} for item in clause.complements)
    return "only" in clause.adverbs or (clause.polarity in t.DENIED and spared)


# ------------------------------------------------------------ who alone, with what alone


def _by_subject(clause: t.Clause) -> Exclusive | None:
    """``Only the queen can``, ``nobody but the queen may``, ``no weapon except silver can``, ``nobody other than Tom can``."""
    subject = clause.subject
    if isinstance(subject, t.Noun) and subject.determiner == "only":
        chosen = subject.partitive if subject.partitive is not None else replace(subject, determiner="")
        return Exclusive(replace(clause, subject=_anybody(subject)), chosen)
    spared = _spared(subject)
    if spared is None:
        return None
    if isinstance(subject, t.Pronoun) and subject.word not in NOBODY:
        return None
    return Exclusive(replace(clause, subject=_anybody(clause)), spared)


def _spared(phrase: t.NounPhrase | None) -> t.NounPhrase | None:
    """Who is excepted of nobody: "nobody but Tom", "no weapon other than the sword"."""
    if isinstance(phrase, t.Pronoun) and phrase.word not in NOBODY | {"anybody", "anyone", "anything"}:
        return None
    if isinstance(phrase, t.Noun) and phrase.determiner not in ("no", "any"):
        return None
    if not isinstance(phrase, (t.Pronoun, t.Noun)):
        return None
    if phrase.but is not None:
        return phrase.but
    for relative in phrase.relatives:
        clause = relative.clause
        said = clause.complements[0] if isinstance(clause, t.Clause) and clause.complements else None
        if isinstance(said, t.Adjective) and said.word == "other" and said.than is not None:
            return said.than if isinstance(said.than, (t.Name, t.Pronoun, t.Noun, t.Group)) else None
    return None


def _the_only_one(clause: t.Clause) -> Exclusive | None:
    """``The only weapon that can kill it is silver``, ``Tom is the only one who can open it``."""
    said = clause.complements[0] if clause.complements else None
    if clause.verb != "be" or clause.polarity != "yes" or clause.modal or not isinstance(said, t.Object):
        return None
    if clause.subject is None:
        return None
    for meant, chosen in ((clause.subject, said.phrase), (said.phrase, clause.subject)):
        relatives = meant.relatives if isinstance(meant, (t.Noun, t.Pronoun)) else ()
        if not isinstance(meant, t.Noun) or meant.determiner != "the only" or len(relatives) != 1:
            continue
        deed = relatives[0].clause
        if isinstance(deed, t.Clause) and isinstance(deed.subject, t.Gap) and deed.tense == "present":
            return Exclusive(replace(deed, subject=_anybody(clause), links=(*deed.links, *clause.links)), chosen)
    return None


def _by_agent(clause: t.Clause) -> Exclusive | None:
    """``It can only be opened by Tom``, ``it can be opened by nobody but Tom``, ``it cannot be opened by anybody other than Tom``."""
    if not clause.passive or clause.subject is None:
        return None
    for item in clause.complements:
        if not isinstance(item, t.Prep) or item.word != "by":
            continue
        spared = _spared(item.phrase)
        none = isinstance(item.phrase, (t.Pronoun, t.Noun)) and (
            item.phrase.word in NOBODY if isinstance(item.phrase, t.Pronoun) else item.phrase.determiner == "no"
        )
        if spared is not None and none != (clause.polarity in t.DENIED):
            return Exclusive(_active(_without(clause, item)), spared)
        alone = item.phrase
        if isinstance(alone, t.Noun) and alone.determiner == "only" and alone.partitive is not None:
            return Exclusive(_active(_without(clause, item)), alone.partitive)  # "by only a witch"
        if "only" in clause.adverbs and spared is None:
            return Exclusive(_active(_without(clause, item)), alone)
    return None


def _by_means(clause: t.Clause, definitions: Definitions) -> Exclusive | None:
    """``It can only be opened with the key``, ``you can only open it with the key``, ``nobody can open it except with the key``."""
    none = clause.polarity in t.DENIED or is_none(clause.subject)
    for item in clause.complements:
        if not isinstance(item, t.Prep):
            continue
        barred = item.word in _EXCEPTED and none
        if not barred and not ("only" in clause.adverbs and item.word == "with"):
            continue
        if not clause.passive and not barred and _is_somebody(item.phrase, definitions):
            continue  # "children may only enter with an adult"
        deed = _without(clause, item)
        if clause.passive:
            return Exclusive(_active(deed) if barred else deed, item.phrase)
        subject = _anybody(clause) if is_none(clause.subject) else clause.subject
        return Exclusive(replace(deed, subject=subject, polarity="yes"), item.phrase)
    return None


def _is_somebody(phrase: t.NounPhrase, definitions: Definitions) -> bool:
    """May a phrase stand for somebody, and not for a means?"""
    if isinstance(phrase, t.Noun):
        return definitions.kinds.has_role(phrase.noun, "being") or phrase.noun in definitions.relation_nouns
    return not isinstance(phrase, t.Name) or not phrase.article


def _needed(clause: t.Clause) -> t.Clause | None:
    """``To open it you need the key``: nobody can open it without the key."""
    first = clause.complements[0] if clause.complements else None
    if clause.verb not in _NEEDED or clause.polarity != "yes" or clause.modal or not isinstance(first, t.Object):
        return None
    if not isinstance(clause.subject, t.Pronoun) or clause.tense != "present" or clause.passive:
        return None
    purposes = [link.statement for link in clause.links if link.word == "in order to"]
    purposes += [item.statement for item in clause.complements if isinstance(item, t.To)]
    deed = purposes[0] if len(purposes) == 1 and len(clause.complements) + len(clause.links) == 2 else None
    if not isinstance(deed, t.Clause):
        return None
    without = t.Prep("without", first.phrase, first.phrase.span)
    nobody = t.Pronoun("nobody", span=clause.span)
    return replace(
        deed, subject=nobody, tense="present", modal="can", complements=(*deed.complements, without), span=clause.span
    )


# ------------------------------------------------------------ clauses


def _anybody(near: t.Clause | t.NounPhrase) -> t.Pronoun:
    return t.Pronoun("somebody", span=near.span)


def is_none(subject: t.NounPhrase | None) -> bool:
    if isinstance(subject, t.Pronoun):
        return subject.word in NOBODY
    return isinstance(subject, t.Noun) and subject.determiner == "no"


def _without(clause: t.Clause, item: t.Complement) -> t.Clause:
    return replace(clause, complements=tuple(other for other in clause.complements if other is not item))


def _active(clause: t.Clause) -> t.Clause:
    """What is done to somebody, as anybody does it."""
    assert clause.subject is not None
    return replace(
        clause,
        subject=_anybody(clause),
        passive=False,
        polarity="yes",
        complements=(t.Object(clause.subject), *clause.complements),
    )
