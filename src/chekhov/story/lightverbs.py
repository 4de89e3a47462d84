"""Deeds that a noun says, beside a verb that says little: "has no intention of leaving", "makes an attempt to flee". Floor 3.

In: a clause tree. Out: the same clause with the verb that the noun stands for ("does not intend to leave", "tries to flee"), or the deed itself where
the frame only says when it is done ("is in the middle of writing a letter"); None where there is no such frame.
"""

from __future__ import annotations

from dataclasses import replace

from chekhov.language import closed
from chekhov.language import tree as t

_ABOUT = frozenset(("point", "verge", "brink", "edge"))
_AMID = frozenset(("middle", "midst", "process", "act"))


def said_by_noun(clause: t.Clause) -> t.Clause | None:
    """The clause with the verb that its noun stands for."""
    if clause.passive:
        return None
    return _on_the_point(clause) if clause.verb == "be" else _light(clause)


def _on_the_point(clause: t.Clause) -> t.Clause | None:
    """``Is on the point of leaving``: is about to. ``Is in the middle of leaving``: is leaving. ``Is close to leaving``: nearly leaves."""
    match clause.complements:
        case (t.Prep("on", t.Noun("the", noun)), t.Particle("of"), t.Ing(t.Clause() as deed), *rest) if noun in _ABOUT:
            ahead = t.To(replace(deed, tense="to"), deed.span)
            return replace(clause, complements=(t.Particle("about"), ahead, *rest))
        case (t.Prep("in", t.Noun("the", noun)), t.Particle("of"), t.Ing(t.Clause() as deed), *rest) if noun in _AMID:
            return _under_way(clause, deed, tuple(rest))
        case (t.Particle("in the middle of"), t.Ing(t.Clause() as deed), *rest):
            return _under_way(clause, deed, tuple(rest))
        case (t.Particle("close to"), t.Ing(t.Clause() as deed), *rest) if clause.polarity == "yes":
            done = _under_way(clause, deed, tuple(rest))
            return replace(done, progressive=False, adverbs=("nearly", *deed.adverbs))
    return None


def _under_way(clause: t.Clause, deed: t.Clause, rest: tuple[t.Complement, ...]) -> t.Clause:
    """What somebody is doing."""
    return replace(
        deed, subject=clause.subject, tense=clause.tense, perfect=clause.perfect, modal=clause.modal, polarity=clause.polarity,
        progressive=True, complements=(*deed.complements, *rest), links=(*deed.links, *clause.links), span=clause.span,
    )  # fmt: skip


def _light(clause: t.Clause) -> t.Clause | None:
    """``Has no wish to leave``: does not want to; ``makes an attempt to leave``: tries to."""
    parts = [one for one in clause.complements if not isinstance(one, t.Particle) or one.word != "up"]
    first = parts[0] if parts else None
    plucked = isinstance(first, t.Prep) and first.word == "up"  # "plucks up the courage"
    if not (plucked or isinstance(first, t.Object)) or not isinstance(first.phrase, t.Noun):  # type: ignore[union-attr]
        return None
    phrase, rest = first.phrase, tuple(parts[1:])  # type: ignore[union-attr]
    verb = closed.DEEDS_BY_NOUN.get((clause.verb, phrase.noun))
    if verb is None or phrase.of is not None or phrase.relatives:
        return None
    deed, rest, links = _deed(phrase, rest, clause.links)
    if deed is None or deed.subject is not None:
        return None
    never, verb = verb.startswith("not "), verb.removeprefix("not ")
    never ^= phrase.determiner in ("no", "little", "not any", "hardly any")
    polarity = clause.polarity if not never else "not" if clause.polarity == "yes" else "yes"
    to = t.To(replace(deed, tense="to"), deed.span)
    if verb in ("can", "have to"):
        if clause.modal or clause.perfect:
            return None
        return replace(
            deed, subject=clause.subject, modal=verb, tense=clause.tense, polarity=polarity, links=(*deed.links, *links),
            complements=(*deed.complements, *rest), span=clause.span,
        )  # fmt: skip
    return replace(clause, verb=verb, polarity=polarity, complements=(to, *rest), links=links)


def _deed(
    phrase: t.Noun, rest: tuple[t.Complement, ...], links: tuple[t.Link, ...]
) -> tuple[t.Clause | None, tuple[t.Complement, ...], tuple[t.Link, ...]]:
    """What is meant to be done, and the complements and links without it."""
    if isinstance(phrase.to, t.Clause):
        return phrase.to, rest, links
    match rest:
        case (t.To(t.Clause() as deed), *more) | (t.Ing(t.Clause() as deed), *more):
            return deed, tuple(more), links
        case (t.Particle("of" | "in" | "at" | "on"), t.Ing(t.Clause() as deed), *more):
            return deed, tuple(more), links
    aims = [link for link in links if link.word == "in order to" and not link.front]
    if len(aims) == 1 and isinstance(aims[0].statement, t.Clause):
        return aims[0].statement, rest, tuple(link for link in links if link is not aims[0])
    return None, rest, links
