"""Clauses side by side: from a flat row of members and joining words to one :class:`Compound`.

In: the first clause and its tail, a row of ``(word, member)``. Out: a statement in which ``;`` binds least, then
``but``/``so``/``then``, then ``or``, then ``and``; or None where the row makes no sense. A member is a whole clause,
``("share", clause)`` for a verb phrase that shares the subject before it, or ``("predicate", ...)`` for what follows
a repeated *be*.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from chekhov.language import words
from chekhov.language.predicates import Mark, Two
from chekhov.language.prepositions import WHERE
from chekhov.language.tree import (
    Adjective,
    Bare,
    Clause,
    Complement,
    Compound,
    Ing,
    Name,
    Noun,
    NounPhrase,
    Object,
    Particle,
    Prep,
    Pronoun,
    Statement,
    That,
    Wh,
    When,
)
from chekhov.source import Span

Tail = tuple[tuple[str, object], ...]
_LEVELS = (frozenset({";"}), frozenset({"but", "so", "then"}), frozenset({"or", "nor"}), frozenset({"and"}))


def fold(first: Statement, tail: Tail, span: Span) -> Statement | None:
    """One statement from a row of members."""
    members: list[Statement] = [first]
    joins: list[str] = []
    for word, member in tail:
        if isinstance(member, tuple) and member[0] == "group" and member[3]:
            _all_perfect(members)
        node = _member(members[-1], member)
        if node is None:
            return None
        if word == "or" and joins and isinstance(member, tuple) and member[0] == "place":
            members[-1] = Compound((members[-1], node), "or")  # "takes it, and escapes by car or by the river"
            continue
        members.append(node)
        if word == "or" and isinstance(member, tuple) and member[0] == "group" and _denied(node):
            word = "and"  # "did not eat or drink" denies both
        joins.append(word)
    for at in range(len(joins) - 1, -1, -1):  # "A, B and C": a comma stands for the word behind it
        if joins[at] == ",":
            member = tail[at][1]
            if at + 1 >= len(joins) and isinstance(member, tuple) and member[0] == "gapped":
                joins[at] = "and"  # "one goes to the left, the other to the right"
                continue
            if at + 1 >= len(joins) or joins[at + 1] in (";", "so"):
                return None
            joins[at] = joins[at + 1]
    whole = _nest(members, joins)
    return replace(whole, span=span) if isinstance(whole, Compound) else whole


def _all_perfect(members: list[Statement]) -> None:
    """ "Had hit him, emptied the safe and *thrown* it away": what could be either past or participle shares the *had*."""
    between: list[tuple[int, Clause]] = []
    for at in range(len(members) - 1, -1, -1):
        one = members[at]
        if not isinstance(one, Clause) or one.passive or one.modal:
            return
        if one.perfect:
            for place, clause in between:
                members[place] = replace(clause, perfect=True, tense=one.tense)
            return
        if one.tense != "past" or words.past(one.verb) != words.participle(one.verb):
            return
        between.append((at, one))


def _member(before: Statement, member: object) -> Statement | None:
    if isinstance(member, (Clause, Compound)):
        return member
    last = before
    while isinstance(last, Compound):
        last = last.items[-1]
    what = cast(tuple[object, ...], member)
    if what[0] == "share":
        clause = cast(Clause, what[1])
        return replace(clause, subject=last.subject)
    if what[0] == "group":
        return _grouped(last, cast(Clause, what[1]), cast(str, what[2]), cast(bool, what[3]))
    if what[0] == "place":
        return _placed(last, cast("tuple[object, object]", what[1]))
    if what[0] == "gapped":
        return _gapped(last, cast(NounPhrase, what[1]), cast("tuple[object, object]", what[2]))
    if what[0] == "another":
        return _another(last, cast(Span, what[1]))
    if what[0] == "lacking":
        return _lacking(last, cast(NounPhrase, what[1]))
    if last.verb != "be" or last.passive or last.progressive or not last.complements:
        return None
    parts: list[Complement] = []
    adverbs: tuple[str, ...] = ()
    polarity = "not" if what[2] else "yes" if what[3] == "but" else last.polarity
    chain = cast("tuple[object, object] | None", what[1])
    while chain is not None:
        part, rest = chain
        chain = cast("tuple[object, object] | None", rest)
        if isinstance(part, Mark):
            if part.what == "polarity":
                polarity = part.word
            else:
                adverbs += (part.word,)
        elif isinstance(part, Two):
            parts += part
        else:
            parts.append(cast(Complement, part))
    if not parts or type(parts[0]) is not type(last.complements[0]):
        return None
    return replace(last, complements=tuple(parts), adverbs=adverbs, polarity=polarity, links=())


def _grouped(last: Clause, clause: Clause, word: str, participle: bool) -> Clause | None:
    """A verb phrase with the auxiliaries of the one before; ``participle``: its form can be nothing else."""
    polarity = last.polarity if word != "but" and clause.polarity == "yes" else clause.polarity
    if clause.passive:
        if not (last.passive or (participle and last.perfect)) or _comes_back(last, clause):
            return None
        return replace(
            clause, subject=last.subject, tense=last.tense, modal=last.modal, perfect=last.perfect,
            progressive=last.progressive, passive=last.passive, polarity=polarity,
        )  # fmt: skip
    if clause.tense == "ing":
        if not (last.progressive or _describes(last)) or last.passive or clause.perfect:
            return None
        return replace(
            clause, subject=last.subject, tense=last.tense, modal=last.modal, perfect=last.perfect, progressive=True,
            polarity=polarity,
        )  # fmt: skip
    without_do = last.polarity != "not" or last.tense not in ("present", "past") or last.verb == "be"
    if (
        clause.perfect
        or last.perfect
        or last.progressive
        or last.passive
        or (without_do and not last.modal and last.tense != "future")
    ):
        return None
    if not last.modal and last.tense == "past" and words.past(clause.verb) == clause.verb:
        return None  # "did not move and put it down"
    return replace(clause, subject=last.subject, tense=last.tense, modal=last.modal, polarity=polarity)


def _comes_back(last: Clause, clause: Clause) -> bool:
    """ "Mr Lind was telephoned and returned the next day": he came back, and was not brought back."""
    who = last.subject.apposition if isinstance(last.subject, Noun) else last.subject
    goes = clause.verb == "return" and not any(isinstance(one, Prep) for one in clause.complements)
    return goes and (isinstance(who, Name) or (isinstance(who, Pronoun) and who.word in ("he", "she")))


def _describes(clause: Clause) -> bool:
    """``He is awake (or dreaming)``."""
    return clause.verb == "be" and bool(clause.complements) and isinstance(clause.complements[0], Adjective)


def _denied(node: Statement) -> bool:
    return isinstance(node, Clause) and node.polarity != "yes"


def _placed(last: Clause, chain: tuple[object, object] | None) -> Clause | None:
    """The same verb and object with other prepositions, or another indirect question."""
    parts = _parts(chain)
    kept = list(last.complements)
    if parts is None or last.verb == "be" or not kept:
        return None
    if isinstance(parts[0], Wh):
        return replace(last, complements=(*kept[:-1], *parts), links=()) if isinstance(kept[-1], _CONTENT) else None
    if not any(isinstance(part, (Prep, Particle)) for part in kept):
        return None
    if any(isinstance(part, Object) for part in parts):
        return None  # "and after a long silence the abbot gives it to him": that is no second place
    another = {part.word for part in parts if isinstance(part, Prep)}.isdisjoint(_SOUGHT)
    sought: list[Complement] = []
    while kept and isinstance(kept[-1], (Prep, When, Particle)):
        part = kept.pop()
        if another and isinstance(part, Prep) and part.word in _SOUGHT and len(kept) < len(last.complements) - 1:
            sought.insert(0, part)  # "looked for the keys in the drawer and on the shelf": for them there as well
    return replace(last, complements=(*kept, *sought, *parts), links=())


_SOUGHT = frozenset(("for", "about"))


def _parts(chain: tuple[object, object] | None) -> list[Complement] | None:
    parts: list[Complement] = []
    while chain is not None:
        part, rest = chain
        chain = cast("tuple[object, object] | None", rest)
        if isinstance(part, Two) and isinstance(part.first, Particle) and isinstance(part.second, Ing):
            parts += part  # "and Mia of lying"
            continue
        if not isinstance(part, (Prep, When, Object, *_CONTENT, *_STATES)):
            return None
        parts.append(part)
    return parts


_CONTENT = (That, Wh)
_STATES = (Adjective, Ing)


def _gapped(last: Clause, phrase: NounPhrase, chain: tuple[object, object] | None) -> Clause | None:
    """Another object with another preposition, or another subject with another object."""
    parts = _parts(chain)
    times = [
        part for part in last.complements if isinstance(part, When)
    ]  # "that night Ann took the axe and Marek the rope"
    kept = [part for part in last.complements if not isinstance(part, When)]
    if not parts or not kept or last.verb == "be":
        return None
    if isinstance(phrase, Pronoun) and phrase.word in ("one", "another") and isinstance(parts[0], Prep):
        return _one_of_several(last, phrase, kept, parts)
    if isinstance(parts[0], Particle):
        return _with_deed(last, phrase, kept, parts)
    if len(kept) > 1 and len(parts) == 1 and isinstance(parts[0], Prep):
        first, second = kept[-2:]
        if isinstance(first, Object) and isinstance(second, Prep) and _are_alike(second.word, parts[0].word):
            return replace(last, complements=(*kept[:-2], Object(phrase, phrase.span), *parts, *times), links=())
    if len(kept) == 2 and len(parts) == 1 and isinstance(parts[0], _STATES):
        if isinstance(kept[0], Object) and isinstance(kept[1], (*_STATES, Bare)):
            return replace(last, complements=(Object(phrase, phrase.span), *parts, *times), links=())
        return None  # "finds the door open and the window broken"
    if len(kept) == 2 and len(parts) == 1 and all(isinstance(part, Object) for part in (*kept, *parts)):
        return replace(
            last, complements=(Object(phrase, phrase.span), *parts, *times), links=()
        )  # "gave Ada a ring and Ben a watch"
    if len(parts) == 1 and type(kept[-1]) is type(parts[0]) and isinstance(phrase, (Name, Pronoun, Noun)):
        beside = _as_before(kept[-1], parts[0]) and not isinstance(last.subject, Name)
        described = (
            isinstance(phrase, Noun) and phrase.determiner == "a" and not beside
        )  # "stays in Bergen, a city in Norway"
        if (len(kept) == 1 or not isinstance(parts[0], Object)) and not described:
            return replace(last, subject=phrase, complements=(*kept[:-1], *parts, *times), links=())
    return None


def _are_alike(first: str, second: str) -> bool:
    """ "Took a gun *from* Ann and a knife *from* Ben", "found a glove *near* the gate and a bag *in* the canal"."""
    return first == second or {first, second} <= WHERE


def _with_deed(
    last: Clause, phrase: NounPhrase, kept: Sequence[Complement], parts: Sequence[Complement]
) -> Clause | None:
    """ "Accused Ann of stealing it and *Ben of lying*": another object with another deed behind the same word."""
    if len(kept) != 3 or len(parts) != 2 or not isinstance(kept[0], Object) or kept[1] != parts[0]:
        return None
    return replace(last, complements=(Object(phrase, phrase.span), *parts), links=())


def _one_of_several(
    last: Clause, one: Pronoun, kept: Sequence[Complement], parts: Sequence[Complement]
) -> Clause | None:
    """ "Packed two lunches, *one for Lena* and one for Jonas": one of the two lunches."""
    at = next((at for at, part in enumerate(kept) if isinstance(part, Object)), None)
    whole = kept[at] if at is not None else None
    phrase = whole.phrase if isinstance(whole, Object) else None
    if at is None or not isinstance(phrase, Noun):
        return None
    those = phrase.partitive
    if those is None and phrase.plural and phrase.number is not None:
        those = replace(phrase, determiner="" if phrase.possessor else "the")
    if those is None:
        return None
    single = Object(Noun("one", "", partitive=those, span=one.span), one.span)
    return replace(last, complements=(*kept[:at], single, *parts), links=())


def _lacking(last: Clause, phrase: NounPhrase) -> Clause | None:
    """The same of what is not there: "there was a bed in the room, but no chair"."""
    at = max((at for at, part in enumerate(last.complements) if isinstance(part, Object)), default=-1)
    if at < 0 or last.polarity != "yes":
        return None
    behind = () if last.verb == "have" else last.complements[at + 1 :]  # "had ten pounds in notes, but no coat"
    parts = (*last.complements[:at], Object(phrase, phrase.span), *behind)
    return replace(last, complements=parts, adverbs=(), links=())


def _another(last: Clause, span: Span) -> Clause | None:
    """The same of another: "a tear came, and then another", "ate an apple and then another"."""
    for at, part in enumerate(last.complements):
        if isinstance(part, Object) and isinstance(part.phrase, Noun) and part.phrase.determiner == "a":
            more = Object(replace(part.phrase, determiner="another", relatives=(), apposition=None, span=span), span)
            return replace(last, complements=(*last.complements[:at], more, *last.complements[at + 1 :]), links=())
    first = last.subject
    if isinstance(first, Noun) and first.determiner == "a":
        other = replace(first, determiner="another", relatives=(), apposition=None, span=span)
        return replace(last, subject=other, links=())
    return None


def _as_before(kept: Complement, part: Complement) -> bool:
    """Not so in "he lived with Ann, a girl *from* Rome"."""
    return not isinstance(kept, Prep) or not isinstance(part, Prep) or kept.word == part.word


def _nest(members: list[Statement], joins: list[str]) -> Statement:
    """Split at the words that bind least, then within."""
    if not joins:
        return members[0]
    for level in _LEVELS:
        if not any(join in level for join in joins):
            continue
        groups: list[list[Statement]] = [[members[0]]]
        inner: list[list[str]] = [[]]
        between: list[str] = []
        for join, member in zip(joins, members[1:], strict=True):
            if join in level:
                between.append(join)
                groups.append([member])
                inner.append([])
            else:
                groups[-1].append(member)
                inner[-1].append(join)
        nodes = [_nest(group, row) for group, row in zip(groups, inner, strict=True)]
        whole: Statement = nodes[0]
        run: list[Statement] = [nodes[0]]
        word = between[0]
        for join, node in zip(between, nodes[1:], strict=True):
            if join == word:
                run.append(node)
                continue
            whole = Compound(tuple(run), word)
            run, word = [whole, node], join
        return Compound(tuple(run), word)
    return Compound(tuple(members), joins[0])
