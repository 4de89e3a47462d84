"""Which several a plural means: "the two girls", "the sisters", "both men", "brother and sister". Floor 3.

In: a noun phrase (or two bare nouns) and the discourse. Out: those who were named one by one and are meant together, or None where it means a group, or others.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from chekhov.language import tree as t
from chekhov.story import picking
from chekhov.story.agreeing import is_being, living
from chekhov.story.antecedents import distances
from chekhov.story.definite import groups_named, holders, is_one
from chekhov.story.kin import kin
from chekhov.story.meaning import Figure, Term
from chekhov.story.scope import Terms
from chekhov.story.shares import may_be_person

if TYPE_CHECKING:
    from chekhov.story.discourse import Discourse

_ALL_OF = frozenset(("the", "these", "those", "both"))


def each_of(discourse: Discourse, phrase: t.Noun, role: str = "") -> Terms | None:
    """ "The two girls", "the girls", where girls were named one by one: those who were called so before, those of this scene, or all there are if that is how
    many are meant."""
    kinds = discourse.definitions.kinds
    if kinds.has_role(phrase.noun, "two of them") and phrase.determiner == "the" and not phrase.plural:
        return _as_a_pair(discourse, phrase)
    wanted = kinds.canonical(phrase.noun) if phrase.plural and phrase.determiner in _ALL_OF else None
    if wanted is None or phrase.adjectives or phrase.relatives or phrase.but or not kinds.has_role(wanted, "being"):
        return None
    groups = [discourse.cast[one] for one in groups_named(discourse, phrase.noun)]
    if any(one.owner is None or one.number is not None or phrase.number is None for one in groups):
        return None  # but "the two men" are not all of Tom's, where two others were told of
    number = 2 if phrase.determiner == "both" else phrase.number
    apart = {*discourse.told, *discourse.asked}  # "asks her who the two women are"
    if discourse.asked or role in ("object", "oblique"):
        apart.update(discourse.subject)
    found = _those(discourse, phrase.noun, wanted, number, phrase.span.start, apart)
    if found is None:
        return None
    if not discourse.asking:
        discourse.called[phrase.noun] = found
    return Terms(found)


def _those(
    discourse: Discourse, noun: str, wanted: str, number: int | None, at: int, apart: set[Term]
) -> tuple[Term, ...] | None:
    """Those who are meant; ``apart``: who does something to them, says something of them or hears it."""
    kinds, told = discourse.definitions.kinds, not discourse.asking
    those = holders(discourse, noun) if told else []
    if len(those) > 1 and number in (None, len(those)):
        return tuple(those)
    pair = _mutual(discourse, noun) if number == 2 and told else ()
    akin = pair or (_akin(discourse, noun, number) if told else ())
    if akin:
        return akin
    before = discourse.called.get(noun, ())
    if before and number is None:
        return before
    described = _described(discourse, noun) if told else ()
    if len(described) > 1 and number in (None, len(described)):
        return described
    if kinds.roles.get(wanted, set()) - {"general"}:
        return _of_late(discourse, noun, number, at, apart)
    every = [one for one in discourse.cast if one.named and not one.group and _may_be_of(discourse, one, wanted)]
    near = [one for one in every if one.id in discourse.scene_figures]
    for found in (near, every):
        few = found is near or number is not None or len(found) <= _FEW
        if len(found) > 1 and number in (None, len(found)) and few:
            return tuple(one.id for one in found)
    return _of_late(discourse, noun, number, at, apart)


def _described(discourse: Discourse, noun: str) -> tuple[Term, ...]:
    """ "The girls", of two daughters; "the children", of a daughter and a son: all of this scene of whom it was told what makes them such."""
    one = t.Noun("the", noun)
    return tuple(sorted(item for item in picking.described(discourse, one) if item in discourse.scene_figures))


def _as_a_pair(discourse: Discourse, phrase: t.Noun) -> Terms | None:
    """ "Hana married Oskar. ... The couple": the two of whom it was told that they are one, if nothing goes by that noun yet."""
    known = discourse.called.get(phrase.noun)
    if known is None:
        bare = not (phrase.adjectives or phrase.relatives or phrase.of or discourse.asking)
        two = _described(discourse, phrase.noun) if bare and not groups_named(discourse, phrase.noun) else ()
        if len(two) != 2:
            return None
        known = discourse.called[phrase.noun] = two
    return Terms(known)


def _akin(discourse: Discourse, noun: str, number: int | None) -> tuple[Term, ...]:
    """ "The three sisters", of whom only their father was told: the last who are that to one another, if they are so many."""
    relation = discourse.definitions.relation_nouns.get(noun)
    if relation is None or "mutual" not in relation[0].roles:
        return ()
    table, of_name, whose = relation
    gender = discourse.definitions.kinds.pronoun(noun)
    for one in reversed(discourse.scene_figures):
        figure = discourse.cast[one]
        if figure.group or figure.pronoun not in ("", gender) or not figure.named:
            continue
        others = [item for item in kin(discourse, table, of_name, whose, one) if not discourse.cast[item].group]
        if others and number in (None, len(others) + 1):
            return tuple(sorted((one, *others)))
    return ()


def pair_of_kin(discourse: Discourse, phrase: t.Group) -> Terms | None:
    """ "Brother and sister", "uncle and nephew": the two of this scene of whom one is that to the other."""
    items = [one for one in phrase.items if isinstance(one, t.Noun)]
    if len(items) != 2 or len(phrase.items) != 2 or not all(map(_is_bare, items)) or discourse.asking:
        return None
    for first, second in (items, items[::-1]):
        for one, other in _bound(discourse, first.noun):
            fits = discourse.definitions.kinds.pronoun(second.noun)
            if discourse.cast[other].pronoun in ("", fits) or not fits:
                return Terms((one, other) if first is items[0] else (other, one))
    return None


def _is_bare(noun: t.Noun) -> bool:
    more = noun.possessor or noun.of or noun.relatives or noun.adjectives or noun.number or noun.apposition
    return not (noun.determiner or noun.plural or more)


def _bound(discourse: Discourse, noun: str) -> Iterator[tuple[int, int]]:
    """Who is a brother, and of whom, the last told of first."""
    relation = discourse.definitions.relation_nouns.get(noun)
    if relation is None or not discourse.definitions.kinds.has_role(noun, "person"):
        return
    table, of_name, whose = relation
    gender = discourse.definitions.kinds.pronoun(noun)
    for other in reversed(discourse.scene_figures):
        static = discourse.static.get((table.id, whose, other))
        for one in (static, *kin(discourse, table, of_name, whose, other)):
            if isinstance(one, int) and one in discourse.scene_figures and discourse.cast[one].pronoun in ("", gender):
                yield one, other


def _of_late(discourse: Discourse, noun: str, number: int | None, at: int, apart: set[Term]) -> tuple[Term, ...] | None:
    """ "The two girls", "the two rivals", where two were told of just now: whom *they* would mean, if they are that many and may all be such."""
    kinds = discourse.definitions.kinds
    bond = discourse.definitions.relation_nouns.get(noun)
    mutual = bond is not None and (bond[0].symmetric or "mutual" in bond[0].roles)  # "the sisters"
    if not (number or mutual) or discourse.asking or not kinds.has_role(noun, "person"):
        return None
    gender = kinds.pronoun(noun)
    far = distances(discourse, "they", living(discourse), "owner", at)
    for terms in sorted(far, key=lambda one: far[one]):
        people = [discourse.cast[one] for one in terms if isinstance(one, int)]
        fitting = [one for one in people if one.pronoun in ("", gender) or gender not in ("he", "she")]
        fitting = [one for one in fitting if may_be_person(discourse, one.id) and one.id != discourse.meanwhile]
        fitting = [one for one in fitting if one.id not in apart]
        together = number or any(terms == one.terms for said in discourse.history for one in said)  # "the sisters"
        enough = len(fitting) == (number or max(len(terms), 2)) and not any(one.group for one in fitting)
        if together and enough and far[terms] < _LATELY:
            return tuple(one.id for one in fitting)
    return None


_LATELY = 4.0  # so far off are those who are told of just now


def _mutual(discourse: Discourse, noun: str) -> tuple[Term, ...]:
    """ "Clara lives with her friend Judith. ... The two friends": those of this scene who are that to one another, the last who were said to be."""
    relation = discourse.definitions.relation_nouns.get(noun)
    if relation is None or not (relation[0].symmetric or "mutual" in relation[0].roles):
        return ()
    table, of_name, _ = relation
    gender = discourse.definitions.kinds.pronoun(noun)
    for (bond, of, owner), one in reversed(discourse.static.items()):
        pair = (owner, one)
        if (
            (bond, of) != (table.id, of_name)
            or owner == one
            or not all(item in discourse.scene_figures for item in pair)
        ):
            continue
        figures = [discourse.cast[item] for item in pair if isinstance(item, int)]
        if len(figures) == 2 and all(not figure.group and gender in ("", figure.pronoun) for figure in figures):
            return tuple(sorted(figure.id for figure in figures))
    return ()


def _may_be_of(discourse: Discourse, figure: Figure, wanted: str) -> bool:
    """Is somebody one of the girls, of the two women: said to be a girl, or a *she* of whom nothing says that she is no woman?"""
    kinds = discourse.definitions.kinds
    if is_one(discourse, figure, wanted):
        return True
    if kinds.pronoun(wanted) != figure.pronoun or not figure.pronoun or "general" not in kinds.roles.get(wanted, ()):
        return False
    child = any(kinds.is_a(kinds.canonical(kind) or kind, "child") for kind in figure.kinds)
    return is_being(discourse, figure.id) and not child and not kinds.is_a(wanted, "child")


_FEW = 3  # so many of a kind are "the girls" also where this scene has not named them
