"""Which of those that are known a noun returns to: "the letter", "the new key", "the two girls". Floor 3.

In: a noun phrase and the discourse. Out: the figure (or figures) that it means, or None where it is somebody or something new.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from chekhov.language import closed
from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.story import epithets, picking, shares
from chekhov.story.agreeing import is_being
from chekhov.story.collected import is_collection
from chekhov.story.kin import kin
from chekhov.story.kinds import OF_SOME
from chekhov.story.meaning import Figure, Holds, Term

if TYPE_CHECKING:
    from chekhov.story.discourse import Discourse


def groups_named(discourse: Discourse, noun: str) -> list[int]:
    """The whole groups that go by a noun ("the soldiers"), in the order in which they came."""
    return [
        item
        for item in discourse.nouns.get(noun, ())
        if discourse.cast[item].group and discourse.cast[item].part_of is None
    ]


def existing(discourse: Discourse, phrase: t.Noun, noun: str, plural: bool, apart: tuple[Term, ...] = ()) -> int | None:
    """The figure a definite noun returns to: introduced in this scene, then named in it, then unique in the story, then the last; none of those ``apart``."""
    text = (" ".join((*phrase.adjectives, noun))).strip()
    apart_of = not _ANOTHER.isdisjoint(phrase.adjectives)  # "the false Hubert" is not Hubert
    for name in (text,) if apart_of else (text, noun, w.plural(noun) if plural else noun):
        if name in discourse.names:
            return discourse.names[name]
    here = discourse.stage.get(discourse.scene)
    if here is not None and not plural and _is_described(discourse.cast[here], phrase, noun):
        return here
    those = [
        item
        for item in meant(discourse, phrase, noun, plural)
        if (item not in apart or discourse.cast[item].noun == noun) and not _left_behind(discourse, item)
    ]
    if not discourse.asking and any(map(w.is_superlative, phrase.adjectives)):
        those = [item for item in those if picking.may_excel(discourse, item, phrase)]
    aged = shares.by_years(discourse, phrase, noun, those, groups_named(discourse, noun)) if not plural else None
    if aged is not None:
        return aged
    same = picking.picked(discourse, phrase, those)
    if those and not same and phrase.determiner == "the same":
        same = those[-1:]  # "the same gun that killed Anna": it is the one that was named, whatever is said of it
    if those and not same and not plural:
        same = picking.somebody(discourse, phrase)  # "the man who killed Anna" is not the man at the door, but Tom
    if (
        picking.picking(phrase)
        and len(same) == 1
        and not discourse.asking
        and noun not in discourse.cast[same[0]].kinds
    ):
        discourse.learn(discourse.cast[same[0]], kind=noun)  # and "the man" from now on
        discourse.cast[same[0]].guessed = False
    alone = not (plural or phrase.adjectives or discourse.asking) and all(one.comma for one in phrase.relatives)
    if alone and (same or not those):
        same = rather_holding(discourse, noun, same, apart)
    if (
        phrase.number is not None and plural
    ):  # "the three coins", of three and of ten; "the two men" are not all of Tom's
        those = [item for item in same if discourse.cast[item].number == phrase.number]
        same = those or [item for item in same if discourse.cast[item].owner is None]
    far = not same or epithets.are_far(discourse, phrase, same)
    other = epithets.epithet(discourse, phrase, apart) if far else None
    if other is not None or not same:
        return other if other is not None else _said_to_be(discourse, phrase, noun, plural, apart)
    same = picking.told_by_what_is_behind(discourse, phrase, same)
    real = [item for item in same if _is_really_there(discourse, item)]
    if real and not plural:
        same = real  # "the list", where there is one and somebody has said that there is one
    if len(same) > 1 and not phrase.adjectives:
        same = [item for item in same if not epithets.is_sham(discourse, item)] or same
    if len(same) == 1 or (plural and not phrase.adjectives and noun[:1].isupper()):
        return same[0]  # a people goes by its name: parts of it do not take it over
    return _nearest(discourse, phrase, text, same)


def _nearest(discourse: Discourse, phrase: t.Noun, text: str, same: Sequence[int]) -> int | None:
    """Of several that a noun may return to: whoever is of this scene, then whoever was told of last; the others are noted as readings. ``text``: the noun with
    its adjectives."""
    mentioned = [
        m for mentions in (discourse.here, *reversed(discourse.history)) for mention in mentions for m in mention.terms
    ]
    fresh = [item for item in same if discourse.cast[item].scene == discourse.scene]
    there = [item for item in mentioned if item in same]
    lately = [item for item in there if item in fresh]
    ordered = list(dict.fromkeys([*lately, *reversed(fresh), *there, *reversed(same)]))
    ordered.sort(key=lambda item: isinstance(item, int) and told_gone(discourse, item))
    if len(ordered) > 1 and not fresh and not there:
        discourse.unclear[phrase.span.start] = (text, tuple(i for i in ordered if isinstance(i, int)))
    if len(ordered) > 1:
        discourse.ambiguous[phrase.span.start] = len(ordered)
    chosen = ordered[min(discourse.choice.get(phrase.span.start, 0), len(ordered) - 1)]
    return chosen if isinstance(chosen, int) else None


def told_gone(discourse: Discourse, figure: int) -> bool:
    """Is it a thing that somebody had and has no longer (they lost it, say), or somebody's of which nothing was told but in a reason ("because he had
    lost his own")?"""
    about = discourse.record.of(figure)
    if not about:
        return discourse.cast[figure].owner is not None
    denied: list[tuple[Term, ...]] = []
    for prop in (told.prop for told in reversed(about)):
        if not isinstance(prop, Holds) or prop.fluent[1:] != (figure,) or not isinstance(prop.value, tuple):
            continue
        if prop.truth and isinstance(prop.value[-1], int):
            return prop.value in denied
        denied.append(prop.value)
    return bool(denied)


def _is_described(place: Figure, phrase: t.Noun, noun: str) -> bool:
    """Is it where the scene is, which its heading tells in more words ("the bank in Red Fork")?"""
    bare = phrase.determiner == "the" and not (phrase.adjectives or phrase.of or phrase.relatives or phrase.possessor)
    words = place.label.lower().split()
    return bare and place.named and noun in place.kinds and words[0] in ("the", "a", "an") and noun in words[1:]


def rather_holding(discourse: Discourse, noun: str, same: list[int], apart: tuple[Term, ...] = ()) -> list[int]:
    """Of those whom "the king" may mean none of whom only a daughter was told, if there are others, or somebody with a name who is king."""
    told = [item for item in same if not epithets.only_called_after(discourse, item)]
    those = holders(discourse, noun) if not told else []
    return told or (those if len(those) == 1 and those[0] not in apart else same)


def _said_to_be(discourse: Discourse, phrase: t.Noun, noun: str, plural: bool, apart: tuple[Term, ...]) -> int | None:
    """ "She says that she is a courier. ... The courier": whoever was said to be one."""
    one = discourse.said_to_be.get(discourse.definitions.kinds.canonical(noun) or noun)
    plain = phrase.determiner == "the" and not (plural or phrase.adjectives or phrase.relatives or discourse.asking)
    return one if plain and one is not None and one not in apart and is_being(discourse, one) else None


def holders(discourse: Discourse, noun: str) -> list[int]:
    """ "Tom is the father of Ann. The father laughs": who was said to be that to somebody; of several those whom this scene has named."""
    relation = discourse.definitions.relation_nouns.get(noun)
    if relation is None or not discourse.definitions.kinds.has_role(noun, "person"):
        return []
    table, of_name, named = relation
    told: list[Term] = [key[2] for key in discourse.static if key[:2] == (table.id, of_name)]
    if not told:
        told = sorted({who for one in discourse.scene_figures for who in kin(discourse, table, named, of_name, one)})
    every = [one for one in dict.fromkeys(told) if isinstance(one, int) and not discourse.cast[one].group]
    gender = discourse.definitions.kinds.pronoun(noun)  # the king, who rules the land, is not its queen
    every = [one for one in every if discourse.cast[one].pronoun in ("", gender) or gender not in ("he", "she")]
    return [one for one in every if one in discourse.scene_figures] or every


def _left_behind(discourse: Discourse, item: int) -> bool:
    """Has the story gone on from town to town since it named this place? "The station" in Bombay is not the one in London, when it has been to Suez."""
    figure, kinds, stage = discourse.cast[item], discourse.definitions.kinds, discourse.stage
    here = stage.get(discourse.scene)
    if here is None or figure.named or figure.owner is not None or discourse.asking or figure.scene < 0:
        return False
    roles = kinds.roles_of(figure.noun)
    if "place" not in roles or roles & {"region", "vehicle"} or not _is_town(discourse, here):
        return False
    since = [stage[scene] for scene in range(figure.scene, discourse.scene) if scene in stage]
    return here not in since and any(_is_town(discourse, place) for place in since)


def _is_town(discourse: Discourse, figure: int) -> bool:
    """Is this a place with a name of its own, of which nobody has said that it is a house, a room or a ship?"""
    one, kinds = discourse.cast[figure], discourse.definitions.kinds
    if any(kinds.has_role(kind, "region") for kind in one.kinds):
        return True
    return one.named and bool(one.kinds) and all(kinds.roles_of(kind) == {"place"} for kind in one.kinds)


def _is_really_there(discourse: Discourse, item: int) -> bool:
    """Is it a thing that the story has shown here, or its World, and that is not only spoken of?"""
    one, kinds = discourse.cast[item], discourse.definitions.kinds
    shown = (
        kinds.has_role(one.noun, "thing") or kinds.pronoun(one.noun) == "it"
    )  # "promised her a fat crow": not that one
    mere = shown and not kinds.has_role(one.noun, "person")
    return mere and item not in discourse.only_said and (one.scene == discourse.scene or one.scene < 0)


def meant(discourse: Discourse, phrase: t.Noun, noun: str, plural: bool) -> list[int]:
    """All that a noun with its adjectives may mean, in the order in which they came."""
    same = [
        item
        for item in discourse.nouns.get(noun, ())
        if discourse.cast[item].group == plural or (not plural and _is_collective(discourse, item, noun))
    ]
    if not phrase.adjectives:  # "the shop" in the hair shop
        same += [
            item
            for item in discourse.scene_figures
            if discourse.cast[item].noun.endswith(f" {noun}")
            and discourse.cast[item].group == plural
            and item not in same
        ]
    if phrase.adjectives and not plural:
        same += epithets.called_otherwise(discourse, noun, phrase.adjectives)
    counted = picking.by_number(phrase, same) if not plural else None
    if phrase.adjectives:
        exact = [
            item for item in same if all(adjective in discourse.cast[item].label for adjective in phrase.adjectives)
        ] or [item for item in same if all(picking.was_done(discourse, item, word) for word in phrase.adjectives)]
        if counted is not None and not exact:
            return counted
        if plural and not exact:  # "four of them are green. The green balloons ..."
            exact = [
                item for item in same if all(picking.fits_adjective(discourse, item, a) for a in phrase.adjectives)
            ]
        if not exact and not plural:
            exact = picking.somebody(discourse, phrase)  # "the wounded man": whoever of the scene is wounded
        same = exact or [
            item
            for item in same
            if discourse.cast[item].label.split()[-1]
            == discourse.cast[item].label.removeprefix("the ").removeprefix("a ")
        ]
        if (
            not exact
            and not discourse.asking
            and not all(adjective in discourse.definitions.value_words for adjective in phrase.adjectives)
        ):
            same = []
    if not same and not plural and not phrase.adjectives:  # "the watch": Jim's gold watch
        whose = dict.fromkeys(item for (_, name), item in discourse.owned.items() if name.endswith(f" {noun}"))
        same = list(whose) if len(whose) == 1 and discourse.cast[next(iter(whose))].noun.endswith(f" {noun}") else same
    if not plural and not phrase.adjectives and not phrase.number:
        same = _a_sum(discourse, noun, same) or same or _more_fully_named(discourse, noun)
    if not same and not plural:
        same = _of_its_kind(discourse, noun, phrase.adjectives) or _of_title(discourse, noun, phrase.adjectives)
    if phrase.adjectives and not discourse.asking:
        same = [item for item in same if not epithets.is_other_by_nature(discourse, item, phrase.adjectives)]
        same = same or epithets.by_its_nature(discourse, phrase.adjectives)
    if not same and not plural:
        same = picking.described(discourse, phrase) or picking.somebody(discourse, phrase)
    return picking.compared(discourse, phrase, same) if len(same) > 1 and phrase.adjectives else same


def _a_sum(discourse: Discourse, noun: str, same: list[int]) -> list[int]:
    """ "She takes the two hundred ducats. She gives him the money": rather those than the money that another scene was about."""
    kinds = discourse.definitions.kinds
    if "substance" not in kinds.roles_of(noun) or any(item in discourse.scene_figures for item in same):
        return []
    told = [discourse.cast[item] for item in discourse.scene_figures if isinstance(item, int)]
    sums = [one.id for one in told if one.number and one.group and kinds.is_a(kinds.canonical(one.noun) or "", noun)]
    return sums[-1:]


def _more_fully_named(discourse: Discourse, noun: str) -> list[int]:
    """ "The chain", in a later scene than "a gold chain": the one thing of that name that there is, named by what it is made of."""
    kinds = discourse.definitions.kinds
    roles = kinds.roles_of(noun)
    if "thing" not in roles or roles & {"place", "being", "part"} or discourse.asking:
        return []
    those = [one for one in discourse.in_use() if one.noun.endswith(f" {noun}") and not one.group and one.owner is None]
    made_of = len(those) == 1 and kinds.has_role(those[0].noun.removesuffix(f" {noun}"), "substance")
    return [those[0].id] if made_of else []


_ANOTHER = frozenset("false fake other wrong second so-called supposed new".split())

_OPPOSED = tuple(
    frozenset(pair.split())
    for pair in (
        "old new",
        "old young",
        "elderly young",
        "forged real genuine true original",
        "false real true",
        "left right",
        "upper lower",
        "front back",
        "elder younger",
        "older younger",
        "eldest youngest",
        "oldest youngest",
        "large small",
        "big small",
        "bigger smaller",
        "larger smaller",
        "tall short",
        "taller shorter",
    )
)
_IN_ORDER = frozenset((*closed.ORDINALS, "next", "last"))


def is_contrary(discourse: Discourse, figure: Figure, adjectives: tuple[str, ...]) -> bool:
    """Is somebody or something known by the contrary ("the blue box", of a red one; "the next man", of the first)?"""
    values, known = discourse.definitions.value_words, figure.label.split()
    if any(word in pair and pair & {*known} - {word} for pair in _OPPOSED for word in adjectives):
        return True
    order = [word for word in adjectives if word in _IN_ORDER]
    if order and not set(order).intersection(known) and ("next" in order or not _IN_ORDER.isdisjoint(known)):
        return True
    own = [values[word] for word in known if word in values]
    return any(
        values[word][0] == other[0] and values[word] != other for word in adjectives if word in values for other in own
    )


def _of_its_kind(discourse: Discourse, noun: str, adjectives: tuple[str, ...] = ()) -> list[int]:
    """Figures that a noun may mean by what they are: all that are said to be one, and of those near all that are one in any way. (A noun for
    one of the general kinds, "the thing", means nobody in particular.)"""
    kinds = discourse.definitions.kinds
    wanted = kinds.canonical(noun) if " " not in noun else None
    if wanted is None:
        return [
            one.id for one in discourse.in_use() if _goes_by(one, noun) and one.named and not (one.group or one.guessed)
        ]
    if kinds.roles.get(wanted, set()) - OF_SOME:
        return []
    near: set[Term] = set()
    somebody, capital = kinds.somebody.get(noun), noun.capitalize()
    if not discourse.in_world:
        near = {m for mentions in (discourse.here, *discourse.history) for mention in mentions for m in mention.terms}
    return [
        figure.id
        for figure in discourse.in_use()
        if figure.kinds
        and not (figure.group or figure.guessed)
        and (
            wanted in figure.kinds
            or somebody in figure.kinds
            or (figure.id in near and is_one(discourse, figure, wanted))
            or (
                capital in (figure.label if figure.named else figure.noun) and _is_called_so(discourse, figure, capital)
            )
            or (figure.named and _goes_by(figure, noun))
        )
        and not (adjectives and is_contrary(discourse, figure, adjectives))
    ]


def is_named_so(phrase: t.Noun) -> bool:
    """ "The poor James", "the real Ines": whoever bears the name; "the false Hubert" bears it not."""
    given = phrase.determiner == "the" and not (phrase.plural or phrase.possessor or phrase.of)
    return given and bool(phrase.adjectives) and w.is_given_name(phrase.noun) and _ANOTHER.isdisjoint(phrase.adjectives)


def _of_title(discourse: Discourse, noun: str, adjectives: tuple[str, ...]) -> list[int]:
    """ "The pastor", of Pastor Lind, where nothing tells what a pastor is."""
    if adjectives or noun not in closed.TITLES or discourse.definitions.kinds.has_role(noun, "person"):
        return []
    return [one.id for one in discourse.in_use() if one.named and one.label.lower().startswith(f"{noun} ")]


def _goes_by(figure: Figure, noun: str) -> bool:
    """Is it of a kind that nothing explains but this noun: "the wight", of a marsh-wight?"""
    ends = (f" {noun}", f"-{noun}")
    return any(kind == noun or kind.endswith(ends) for kind in figure.kinds)


def _is_called_so(discourse: Discourse, figure: Figure, noun: str) -> bool:
    """Is it (with a capital) a word of the name that tells of what kind its bearer is: "the club" of the Reform Club, "the bank" of the Bank of Malta?"""
    if not figure.named:
        return figure.noun == noun and discourse.definitions.kinds.canonical(figure.noun) is not None
    kind = discourse.definitions.kinds.of_name(figure.label)
    return kind is not None and kind in figure.kinds and noun in figure.label.split()


def is_one(discourse: Discourse, figure: Figure, wanted: str) -> bool:
    """Is a figure of a kind: the cabin boy a boy?"""
    kinds = discourse.definitions.kinds
    return any(kinds.is_a(kinds.canonical(kind) or kind, wanted) for kind in figure.kinds)


def _is_collective(discourse: Discourse, item: int, noun: str) -> bool:
    """Is a group one thing by this noun: "the gang", but not "the thief" where a gang of thieves has been named?"""
    figure = discourse.cast[item]
    return not figure.group or (is_collection(discourse, figure.noun) and is_collection(discourse, noun))
