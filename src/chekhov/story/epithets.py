"""Names for what is known by another: "the boy" for Orrin, "the fake emerald" for the fake, "the real one" for what is no fake. Floor 3.

In: a definite noun phrase that nothing goes by yet, and the discourse. Out: the one figure that it can mean, or None.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from chekhov.language import closed
from chekhov.language import tree as t
from chekhov.story import picking
from chekhov.story.agreeing import is_being
from chekhov.story.kin import standing
from chekhov.story.meaning import Figure, Holds, Term
from chekhov.story.told import Standing

if TYPE_CHECKING:
    from chekhov.story.discourse import Discourse

_OLD = frozenset(("old", "elderly", "aged", "grey-haired", "white-haired"))
_NOT_OLD = frozenset(("young", "little"))
_ELDER, _YOUNGER = frozenset(("elder", "elder kin")), frozenset(("younger", "younger kin"))
_AGES = _OLD | _NOT_OLD | {"poor", "brave", "unhappy", "unfortunate"}
_YOUNG = frozenset(("young", "little", "master", "miss", "prince", "princess"))
_NATURE = "by nature"  # the role of a condition that makes another thing of a thing: a fake emerald is not the emerald


def epithet(discourse: Discourse, phrase: t.Noun, apart: tuple[Term, ...]) -> int | None:
    """ "The boy", "the young woman": the one named person of this scene, else of the story, who may be one; none of those ``apart``."""
    kinds = discourse.definitions.kinds
    if discourse.asking or phrase.determiner != "the" or "general" not in kinds.roles.get(phrase.noun, ()):
        return None
    if phrase.plural or picking.picking(phrase) or phrase.number or not _AGES.issuperset(phrase.adjectives):
        return None
    every = [one for one in discourse.cast if one.id not in apart and _may_be(discourse, one, phrase.noun)]
    near = [one for one in every if one.id in discourse.scene_figures]
    child = kinds.is_a(phrase.noun, "child")
    aged = _of_that_age(discourse, near, (*phrase.adjectives, "young") if child else phrase.adjectives)
    if len(aged) == 1 and (aged[0].named or aged[0].pronoun == kinds.pronoun(phrase.noun)):
        near = aged
    elif any(not one.named for one in near):
        late = _told_of_last(discourse, aged or near) if not child else None
        near, every = _nameless_of_late(discourse, phrase, near) or ([late] if late is not None else []), []
    every = [one for one in every if one.named]
    pronoun = kinds.pronoun(phrase.noun)
    for found in (near, every):
        if len(found) == 1:
            discourse.learn(found[0], pronoun, phrase.noun)
            return found[0].id
        if found and child:
            return None  # "the girl": nobody of whom it is not told that she is one
        if found:
            last = _told_of_last(discourse, [one for one in aged if one in found] or found)
            if last is not None:
                discourse.learn(last, pronoun)
            return last.id if last is not None else None
    return None


def _told_of_last(discourse: Discourse, those: Sequence[Figure]) -> Figure | None:
    """Who of several was told of last, in this sentence or the two before: "the man" is nobody new."""
    for mentions in (discourse.here, *reversed(discourse.history[-2:])):
        for mention in sorted(mentions, key=lambda one: -one.at):
            for one in those:
                if mention.terms == (one.id,) and mention.role not in ("owner", "owner of owner"):
                    return one
    return None


def are_far(discourse: Discourse, phrase: t.Noun, same: Sequence[int]) -> bool:
    """ "The old man": rather somebody of this scene than a man of another of whom nobody has said that he is old. "The man": rather a stranger who was told of
    just now than an uncle who was not."""
    if not phrase.adjectives:
        return not any(discourse.cast[one].noun == phrase.noun or one in _late(discourse) for one in same)
    if any(one in discourse.scene_figures for one in same):
        return False
    return not any(picking.fits_adjective(discourse, one, word) for one in same for word in phrase.adjectives)


def _late(discourse: Discourse) -> set[Term]:
    """Who has been told of in this sentence and the last two."""
    return {term for mentions in (discourse.here, *discourse.history[-2:]) for one in mentions for term in one.terms}


def _nameless_of_late(discourse: Discourse, phrase: t.Noun, near: Sequence[Figure]) -> list[Figure]:
    """ "A wounded German lies there. ... The man": rather whoever has no name, if one was told of just now."""
    there = [one for one in near if not one.named and one.id in _late(discourse)]
    if discourse.definitions.kinds.is_a(
        phrase.noun, "child"
    ):  # "the girl": nobody of whom it is not told that she is one
        there = [
            one for one in there if one.pronoun and one.pronoun == discourse.definitions.kinds.pronoun(phrase.noun)
        ]
    return there if len(there) == 1 and not phrase.adjectives else []


def _of_that_age(discourse: Discourse, near: Sequence[Figure], adjectives: Sequence[str]) -> list[Figure]:
    """ "The old man", of a father and a young man; "the young man", of an uncle and his nephew: those who are it, or who are not the contrary."""
    old, young = not _OLD.isdisjoint(adjectives), not _NOT_OLD.isdisjoint(adjectives)
    if old == young:
        return []
    of_age, of_other = (_is_elder, _is_younger) if old else (_is_younger, _is_elder)
    fit = [one for one in near if not of_other(discourse, one)]
    sure = [one for one in fit if of_age(discourse, one)]
    return sure if len(sure) == 1 else fit if len(fit) == 1 else sure or fit


def _is_elder(discourse: Discourse, figure: Figure) -> bool:
    """Is somebody called old, or the parent, uncle or aunt of somebody told of?"""
    return not _OLD.isdisjoint(figure.label.split()) or _is_kin_of(discourse, figure, _ELDER, _YOUNGER)


def _is_younger(discourse: Discourse, figure: Figure) -> bool:
    """Is somebody called young, or the child, niece or nephew of somebody told of, and nobody's parent?"""
    if not _NOT_OLD.isdisjoint(figure.label.split()) or picking.fits_adjective(discourse, figure.id, "young"):
        return True
    return _is_kin_of(discourse, figure, _YOUNGER, _ELDER) and not _is_kin_of(discourse, figure, _ELDER, _YOUNGER)


def _is_kin_of(discourse: Discourse, figure: Figure, roles: frozenset[str], others: frozenset[str]) -> bool:
    """Is somebody a parent (``roles``) of anybody, or anybody a child (``others``) of them?"""
    for relation in discourse.definitions.relations.values():
        names = [slot.name for slot in relation.slots]
        if not roles.isdisjoint(relation.roles) and standing(discourse, relation, names[1], names[0], figure.id):
            return True
        if not others.isdisjoint(relation.roles) and standing(discourse, relation, names[0], names[1], figure.id):
            return True
    return False


def _may_be(discourse: Discourse, figure: Figure, noun: str) -> bool:
    """Is somebody a boy, a lady for all that is known: nothing that a boy is not, and whoever has a trade is no child?"""
    kinds = discourse.definitions.kinds
    if figure.group or figure.none or not is_told_of(discourse, figure.id):
        return False
    if figure.pronoun not in ("", kinds.pronoun(noun)) and kinds.pronoun(noun):
        return False
    known = [kind for kind in map(kinds.canonical, figure.kinds) if kind is not None]
    somebody = "person" if figure.owner is not None else "being"
    if not (figure.named or figure.pronoun or any(kinds.has_role(kind, somebody) for kind in known)):
        return False  # a scratch, a pelt
    general = [kind for kind in known if not (kinds.is_a(noun, kind) or kind == kinds.of_role("being"))]
    if kinds.is_a(noun, "child"):
        young = picking.fits_adjective(discourse, figure.id, "young")  # "a young cook"
        return not _is_titled(figure) and (young or all(_may_be_child(discourse, kind) for kind in general))
    return all(kinds.has_role(kind, "person") and not kinds.is_a(kind, "child") for kind in general)


def _may_be_child(discourse: Discourse, kind: str) -> bool:
    kinds = discourse.definitions.kinds
    return kinds.is_a(kind, "child") or kinds.has_role(kind, "may be young") or _is_kin(discourse, kind)


def _is_titled(figure: Figure) -> bool:
    """Has somebody a title that no child bears ("Brother Remo")?"""
    title, _, rest = figure.label.lower().partition(" ")
    return figure.named and bool(rest) and title in closed.TITLES and title not in _YOUNG


def _is_kin(discourse: Discourse, kind: str) -> bool:
    """Is somebody's son, brother or friend: no captain and no king?"""
    relation = discourse.definitions.relation_nouns.get(kind)
    return relation is not None and "authority" not in relation[0].roles


def is_told_of(discourse: Discourse, figure: int) -> bool:
    """Has anything been told of somebody, or have they only been named in a reading that was given up?"""
    return figure in discourse.scene_figures or bool(discourse.record.of(figure))


def only_called_after(discourse: Discourse, figure: int) -> bool:
    """Is it somebody of whom nothing was told but that another is theirs ("the daughter of the king of Scandinavia")?"""
    one, told = discourse.cast[figure], discourse.record.of(figure)
    if not any(discourse.definitions.kinds.has_role(kind, "person") for kind in one.kinds):
        return False
    kin = discourse.definitions.relation_nouns.values()
    bonds = {relation.id for relation, _, _ in kin}
    return (
        not one.named
        and bool(told)
        and all(
            isinstance(item.prop, Holds) and (item.prop.fluent[0] in bonds or len(item.prop.fluent) == 2)
            for item in told
        )
    )


def called_otherwise(discourse: Discourse, noun: str, adjectives: tuple[str, ...]) -> list[int]:
    """ "The old lady", where an old woman has been told of."""
    kinds = discourse.definitions.kinds
    if "general" not in kinds.roles.get(noun, ()):
        return []
    akin = [
        other
        for other in discourse.nouns
        if other != noun
        and "general" in kinds.roles.get(other, ())
        and (kinds.is_a(other, noun) or kinds.is_a(noun, other))
    ]
    those = [discourse.cast[item] for other in akin for item in discourse.nouns[other]]
    return [one.id for one in those if not one.group and set(adjectives) <= set(one.label.split())]


def is_other_by_nature(discourse: Discourse, figure: int, adjectives: tuple[str, ...]) -> bool:
    """The fake emerald is not the emerald of which nobody has said that it is one, and the real emerald is not the fake."""
    if is_being(discourse, figure):
        return False  # "the false widow" is the widow
    known = discourse.cast[figure].label.split()
    wanted = [sham for word, sham in _natures(discourse, adjectives) if word not in known]
    return bool(wanted) and wanted[0] != is_sham(discourse, figure)


def is_sham(discourse: Discourse, figure: int) -> bool:
    """Was it told of something that it is a fake?"""
    definitions, one = discourse.definitions, discourse.cast[figure]
    if any(sham for _, sham in _natures(discourse, (*one.label.split(), *one.kinds))):
        return True
    relation = definitions.role(_NATURE)
    if relation is None:
        return False
    fake = definitions.holds(relation, {relation.slots[0].name: figure}, True)
    return discourse.record.standing(figure, fake) == Standing.TOLD


def by_its_nature(discourse: Discourse, adjectives: tuple[str, ...]) -> list[int]:
    """ "The fake emerald", where a fake has been told of."""
    words = [word for word, sham in _natures(discourse, adjectives) if sham]
    return [item for word in words for item in discourse.nouns.get(word, ()) if not discourse.cast[item].group]


def _natures(discourse: Discourse, words: Sequence[str]) -> list[tuple[str, bool]]:
    """Of these words those that tell of what nature a thing is, and whether of that of a fake."""
    values, relations = discourse.definitions.value_words, discourse.definitions.relations
    return [
        (word, values[word][1] is True)
        for word in words
        if word in values and _NATURE in relations[values[word][0]].roles
    ]
