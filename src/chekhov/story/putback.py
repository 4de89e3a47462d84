"""Where a part of a sentence stands away from what it belongs to. Floor 3.

In: a clause tree. Out: the same tree, or one in which it is put back: "a telegram arrived which said ..." is a telegram which said so, "a daughter was
born to them, whom they named Eva" tells of the daughter, "gave a comrade named Milan the watch" gives the watch.
"""

from __future__ import annotations

from dataclasses import replace

from chekhov.language import closed
from chekhov.language import tree as t

_NEW = frozenset(("a", "another", "some", "several", "many", "few", "no", "one"))
_RELATIVE = frozenset(("who", "which", "whose", "that"))


def put_back(clause: t.Clause) -> t.Clause:
    """The clause with each part where it belongs."""
    return _given_to_one_named(_behind_a_pronoun(_behind_the_verb(clause)))


def _behind_the_verb(clause: t.Clause) -> t.Clause:
    """ "A telegram arrived which said that he was missing"."""
    match clause.complements:
        case (*rest, t.Wh(word=word, statement=t.Clause(subject=t.Gap(noun=None)) as told) as item):
            subject, plain = clause.subject, clause.verb in closed.INTRANSITIVE or clause.passive
            beside = all(isinstance(one, (t.Particle, t.Prep, t.When)) for one in rest)
            if word in _RELATIVE and plain and beside and isinstance(subject, t.Noun) and subject.determiner in _NEW:
                relative = t.Relative(told, False, item.span)
                whole = replace(subject, relatives=(*subject.relatives, relative))
                return replace(clause, subject=whole, complements=tuple(rest))
    return clause


def _behind_a_pronoun(clause: t.Clause) -> t.Clause:
    """ "A daughter was born to them, whom they named Eva": nobody tells so of *them*."""
    subject = clause.subject
    if not isinstance(subject, t.Noun) or subject.determiner not in _NEW or not clause.complements:
        return clause
    for index, item in enumerate(clause.complements):
        phrase = item.phrase if isinstance(item, (t.Prep, t.Object)) else None
        if isinstance(phrase, (t.Pronoun, t.Name)) and phrase.relatives and all(one.comma for one in phrase.relatives):
            if isinstance(phrase, t.Name) and not all(map(_names, phrase.relatives)):
                continue
            alone = replace(item, phrase=replace(phrase, relatives=()))  # type: ignore[arg-type]
            whole = replace(subject, relatives=(*subject.relatives, *phrase.relatives))
            parts = (*clause.complements[:index], alone, *clause.complements[index + 1 :])
            return replace(clause, subject=whole, complements=parts)
    return clause


def _names(relative: t.Relative) -> bool:
    """ "Was born to Ruth, whom she named Eva"."""
    said = relative.clause
    return isinstance(said, t.Clause) and said.verb in closed.NAMING and isinstance(said.subject, t.Pronoun)


def _given_to_one_named(clause: t.Clause) -> t.Clause:
    """ "He gave a comrade named Milan the golden watch": nobody is named by two words for it."""
    for index, item in enumerate(clause.complements):
        phrase = item.phrase if isinstance(item, t.Object) else None
        said = phrase.relatives[-1] if isinstance(phrase, t.Noun) and phrase.relatives else None
        inner = said.clause if said is not None else None
        if not isinstance(phrase, t.Noun) or not isinstance(inner, t.Clause) or said is None:
            continue
        match inner.complements:
            case (t.Object(phrase=t.Name()) as name, t.Object(phrase=t.Noun()) as thing) if (
                inner.passive and inner.verb in closed.NAMING
            ):
                called = replace(said, clause=replace(inner, complements=(name,)))
                one = t.Object(replace(phrase, relatives=(*phrase.relatives[:-1], called)), item.span)
                return replace(
                    clause, complements=(*clause.complements[:index], one, thing, *clause.complements[index + 1 :])
                )
    return clause
