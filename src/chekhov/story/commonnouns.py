"""Who or what a common noun means: "a letter" is new, "the letter" returns to one, "Luna's letter" is hers, "the attack" is an event. Floor 3.

In: a noun phrase and the discourse. Out: figures (new ones where nothing fits), or the event that a noun names.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from chekhov.language import closed
from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.story import bearers, naming, picking, shares
from chekhov.story.antecedents import antecedents
from chekhov.story.eventnouns import event_named
from chekhov.story.meaning import Figure, SlotDef, Term
from chekhov.story.possession import is_person_noun, owned, owner_of
from chekhov.story.scope import Side, Terms, asks_for

if TYPE_CHECKING:
    from chekhov.story.discourse import Discourse

_INTRODUCING = frozenset(("a", "another", "some", "several", "many", "few", "a few", "one", "any"))
_SHARES = frozenset(("some", "several", "many", "few", "a few"))
_DEFINITE = frozenset(
    ("the", "this", "that", "these", "those", "both", "the rest", "the other", "the others", "the same")
)


def _pair(discourse: Discourse, whole: Terms, want: SlotDef | None, role: str) -> Terms:
    """ "Both of them": two, the last that were named together or apart."""
    one = discourse.cast[whole.items[0]] if isinstance(whole.items[0], int) else None
    if len(whole.items) == 2 or (one is not None and one.group and one.number in (None, 2) and len(whole.items) == 1):
        return whole
    pairs = [terms for terms in antecedents(discourse, "they", want, role) if len(terms) == 2]
    return Terms(pairs[0]) if pairs else whole


def _named_apart(discourse: Discourse, phrase: t.Noun) -> Terms | None:
    """ "The two": the last beings that were named so many in a row, though not together."""
    bare = not (phrase.noun or phrase.adjectives or phrase.possessor or phrase.of or phrase.relatives)
    if phrase.determiner not in ("the", "these", "those") or (phrase.number or 0) < 2 or not bare:
        return None
    for terms in antecedents(discourse, "they", None, "partitive"):
        if len(terms) == phrase.number and not any(discourse.is_group(term) for term in terms):
            return Terms(terms)
    return None


def common_noun(discourse: Discourse, phrase: t.Noun, want: SlotDef | None, role: str) -> Terms | None:
    phrase = _of_which(discourse, phrase)
    if phrase.partitive is not None:
        part = shares.part(discourse, phrase, want, role)
        return part if part is None or phrase.determiner != "both" else _pair(discourse, part, want, role)
    names = shares.listed(discourse, phrase)
    if names:
        return shares.members(discourse, phrase, names)
    family = _of_the_family(discourse, phrase)
    name, plain = naming.name_of(naming.owner_named(family, lambda noun: is_person_noun(discourse, noun)))
    told = (shares.of_several(discourse, phrase) or _named_apart(discourse, phrase)) if name is None else None
    if told is not None:
        return told
    phrase = family
    if name is not None:
        if naming.title_gender(name.text.split()[0]) and plain.noun and not is_person_noun(discourse, plain.noun):
            if discourse.definitions.kinds.canonical(plain.noun) is not None:
                return None  # "in the third lesson Ms Keller ...": no lesson is called so
        return Terms((_named(discourse, plain, name, want),))
    if (
        want is not None
        and "event" in (*want.form.split("/"), *want.kinds)
        and phrase.noun in discourse.definitions.event_nouns
    ):
        if phrase.noun not in discourse.nouns or phrase.of is not None or phrase.possessor is not None:
            nominal = event_named(discourse, phrase)
            if nominal is not None:
                return Terms((nominal,))
    owner_tree = phrase.possessor or phrase.of
    if phrase.of is not None and phrase.determiner == "no" and not discourse.asking:  # "no record of any brother"
        discourse.refer(phrase.of, None, "oblique")
        return Terms(
            (_none(discourse, phrase, naming.wording(replace(phrase, determiner="")), phrase.noun, True),), none=True
        )
    if owner_tree is not None:
        return owned(discourse, phrase, owner_tree, want)
    each = _each_of(discourse, phrase)
    if each is not None:
        return each
    figure = _plain(discourse, phrase, want, role)
    if figure is None:
        return None
    if phrase.determiner in ("no", "neither"):
        return discourse.resolve(phrase.but, want, role) if phrase.but is not None else Terms((figure,), none=True)
    _with_relatives(discourse, phrase, figure)
    return Terms((figure,))


def _of_which(discourse: Discourse, phrase: t.Noun) -> t.Noun:
    """ "The new one", "a red one": one of what was named last; rather of that of which one is known that is so."""
    if phrase.noun != "one" or phrase.possessor is not None or phrase.of is not None:
        return phrase
    kinds = discourse.definitions.kinds
    last = [
        discourse.cast[term]
        for mentions in (discourse.here, *reversed(discourse.history))
        for mention in sorted(mentions, key=lambda one: (one.role not in ("object", "complement"), -one.at))
        for term in mention.terms
        if isinstance(term, int)
    ]
    nouns = list(dict.fromkeys(one.noun for one in last if one.noun and not kinds.has_role(one.noun, "place")))
    known = [
        noun
        for noun in (nouns if phrase.determiner in _DEFINITE else ())
        for one in discourse.nouns.get(noun, ())
        if all(picking.fits_adjective(discourse, one, word) for word in phrase.adjectives)
    ]
    return replace(phrase, noun=next(iter(known or nouns), "one"))


def _of_the_family(discourse: Discourse, phrase: t.Noun) -> t.Noun:
    """ "The family Bible" is a Bible: a word for a thing with a capital letter is no name of those before it."""
    name, kinds = phrase.apposition, discourse.definitions.kinds
    if not isinstance(name, t.Name) or name.text in discourse.names or phrase.determiner not in ("the", "a", ""):
        return phrase
    known = kinds.canonical(name.text) or kinds.canonical(name.text.lower())
    if known is None or not kinds.has_role(known, "thing") or not kinds.has_role(phrase.noun, "group"):
        return phrase
    return replace(phrase, noun=f"{phrase.noun} {name.text}", apposition=None)


def _named(discourse: Discourse, phrase: t.Noun, name: t.Name, want: SlotDef | None) -> int:
    """ "Her husband Pavel", "a dwarf called Brokka": the figure goes by the name, and is what the noun says."""
    apposition, relatives = phrase.apposition, phrase.relatives
    phrase = replace(phrase, apposition=None, relatives=())
    figure = _one_named(discourse, phrase, name, want)
    if figure is None:
        figure = discourse.add(name.text, name.span, want, named=True)
    if figure not in discourse.places.values():  # "the eldest, Ruth": that is how she is known
        discourse.apposition(figure, phrase)
    for more in (apposition, name.apposition):
        if more is not None:
            discourse.apposition(figure, more)
    for relative in (*relatives, *name.relatives):
        discourse.side.append(Side(relative.clause, figure, relative.span, relative.comma))
    return figure


def newly_named(discourse: Discourse, name: t.Name, want: SlotDef | None) -> int:
    """Somebody or something of whom only the name is known; whoever laughs is no place ("carries it to Orlov, who laughs")."""
    figure = discourse.add(name.text, name.span, want, named=True)
    if any(one.comma and asks_for(one.clause, "who") for one in name.relatives):
        discourse.learn(discourse.cast[figure], kind=discourse.definitions.kinds.of_role("person"))
    return figure


def _one_named(discourse: Discourse, phrase: t.Noun, name: t.Name, want: SlotDef | None) -> int | None:
    """Who is meant by a description with a name: who bears it, else whom the description means; where that cannot be who bears it, one more of the name."""
    if discourse.asking:
        return bearers.find_name(discourse, name.text, name.span, want)
    owner = owner_of(discourse, phrase.possessor, phrase.noun) if phrase.possessor is not None else None
    whose = owner.items[0] if owner is not None and len(owner.items) == 1 else None
    relation = discourse.definitions.relation_nouns.get(phrase.noun)
    described = discourse.static.get((relation[0].id, relation[2], whose)) if relation and whose is not None else None
    if described in discourse.namesakes.get(name.text, ()):
        return described if isinstance(described, int) else None
    known = bearers.find_name(discourse, name.text, name.span, want)
    figure = _nameless(discourse, phrase) if known is None or discourse.told_dead(known) else None
    if known is not None and not bearers.is_another(discourse, known, phrase.noun, whose, figure):
        return known
    if figure is None and known is not None:
        found = discourse.resolve(replace(phrase, span=name.span), None, "member")
        figure = found.items[0] if found is not None and isinstance(found.items[0], int) else None
    if figure is not None:
        bearers.take_name(discourse, figure, name.text, known is not None)
    return figure


def by_name(discourse: Discourse, tree: t.NounPhrase) -> t.NounPhrase:
    """A pronoun that says whose, as the name of who is meant (so that another clause can say it)."""
    terms = owner_of(discourse, tree) if isinstance(tree, t.Pronoun) else None
    term = terms.items[0] if terms is not None and len(terms.items) == 1 else None
    return t.Name(discourse.cast[term].label) if isinstance(term, int) and discourse.cast[term].named else tree


def _nameless(discourse: Discourse, phrase: t.Noun) -> int | None:
    """The figure without a name that a noun means, if it has been met: "the innkeeper", "her husband"."""
    if discourse.asking or phrase.plural or phrase.determiner not in ("the", "this", "that", ""):
        return None
    told = shares.of_several(discourse, phrase)
    if told is not None:
        one = told.items[0]
        return one if len(told.items) == 1 and isinstance(one, int) and not discourse.cast[one].named else None
    if phrase.possessor is None and phrase.of is None:
        known: Term | None = _existing(discourse, phrase, phrase.noun, False) if phrase.determiner else None
    else:
        owner = owner_of(discourse, phrase.possessor, phrase.noun) if phrase.possessor is not None else None
        relation = discourse.definitions.relation_nouns.get(phrase.noun)
        if owner is None or relation is None or len(owner.items) != 1:
            return None
        known = discourse.static.get((relation[0].id, relation[2], owner.items[0])) or discourse.owned.get(
            (owner.items[0], phrase.noun)
        )
    return known if isinstance(known, int) and not discourse.cast[known].named else None


_ALL_OF_IT = frozenset(("whole", "entire"))  # "the whole class": nobody has broken it


def _with_relatives(discourse: Discourse, phrase: t.Noun, figure: int) -> None:
    fresh = discourse.introduced.get((phrase.span.start, phrase.span.end)) == figure
    thing = fresh and not discourse.asking and _is_marked(discourse, phrase.noun)
    if thing:
        phrase = replace(
            phrase, relatives=tuple(one for one in phrase.relatives if not picking.mark(discourse, figure, one))
        )
    described = naming.whereabouts(phrase) if fresh and not discourse.asking else ""
    if described:
        discourse.names.setdefault(described, figure)  # "the house in Savile Row" is this one, wherever it is named
        discourse.cast[figure].label = described
    for relative in phrase.relatives:
        if relative.comma or fresh:
            discourse.side.append(Side(relative.clause, figure, relative.span, relative.comma))
    if phrase.apposition is not None:
        discourse.apposition(figure, phrase.apposition)
    if fresh:
        for adjective in phrase.adjectives:
            if adjective in discourse.definitions.value_words and adjective not in _ALL_OF_IT:
                clause = t.Clause(None, "be", (t.Adjective(adjective),), span=phrase.span)
                discourse.side.append(Side(clause, figure, phrase.span))


def _is_marked(discourse: Discourse, noun: str) -> bool:
    """A thing or words: "the key to the cellar", "a letter from the bank"."""
    roles = discourse.definitions.kinds.roles_of(noun)
    return bool(roles & {"thing", "information"}) and not roles & {"being", "place"}


def _plain(discourse: Discourse, phrase: t.Noun, want: SlotDef | None, role: str = "") -> int | None:
    noun = phrase.noun
    plural = phrase.plural or (phrase.number or 0) > 1
    determiner = phrase.determiner
    label = _label(phrase)
    if discourse.asking:
        return _existing(discourse, phrase, noun, plural)
    if determiner == "any":
        return _none(discourse, phrase, label, noun, plural)
    if determiner in _INTRODUCING or (phrase.number is not None and determiner not in _DEFINITE):
        whole_group = groups_named(discourse, noun) if plural and determiner in _SHARES else []
        some = _new(discourse, phrase, label, noun, plural)
        if whole_group:
            discourse.cast[some].part_of = whole_group[0]  # "some soldiers", of those that were named
        return some
    if plural and determiner not in _DEFINITE and determiner not in ("", "all", "every", "each", "no", "most"):
        return _new(discourse, phrase, label, noun, plural)
    if phrase.but is not None and determiner != "no":
        return _new(discourse, phrase, f"{label} but {naming.wording(phrase.but)}", noun, True)
    if determiner in ("all", "every", "each", "no", "neither", "most"):
        group = groups_named(discourse, noun) if not (determiner == "no" and _of_existence(discourse, want)) else []
        if group:
            return group[-1]
        if determiner not in ("no", "neither"):
            whole = _new(discourse, phrase, label, noun, True)
            discourse.cast[whole].plural = determiner not in ("every", "each")
            return whole
        return _none(discourse, phrase, label, noun, True)
    if determiner == "" and plural:
        groups = groups_named(discourse, noun)
        here = [item for item in groups if item in discourse.scene_figures]
        if here:
            return here[-1]
        part = _new(discourse, phrase, label, noun, True)
        if groups and part != groups[0]:
            discourse.cast[part].part_of = groups[0]
        return part
    # "the king gave the young man a ring": not himself
    apart = discourse.subject if role in ("object", "oblique") else ()
    known = _existing(discourse, phrase, noun, plural, apart)
    if known is not None and _is_other_number(discourse.cast[known], phrase.number):
        wholes = groups_named(discourse, noun)
        fresh = _new(discourse, phrase, label, noun, plural)
        discourse.cast[fresh].part_of = _whole_of(discourse, wholes, discourse.cast[fresh])
        return fresh
    if known is not None:
        if discourse.cast[known].label in ("somebody", "someone"):
            discourse.cast[known].label = label  # whoever stole the ring is "the thief" from now on
        return known
    fresh = _new(discourse, phrase, label, noun, plural)
    groups = groups_named(discourse, noun) if plural and picking.picking(phrase) else []
    if groups and groups[0] != fresh:
        discourse.cast[fresh].part_of = groups[0]  # "the soldiers who had fled": some of them
    return fresh


def _whole_of(discourse: Discourse, groups: list[int], part: Figure) -> int | None:
    """Whose part so many are: "the two sisters", of three. Twelve coins of ten are for the checks to wonder at; people may have been joined by others."""
    counted = sorted((discourse.cast[one].number or 0, one) for one in groups)
    if not counted or not counted[0][0] or part.number is None:
        return None
    larger = next((one for number, one in counted if number > part.number), None)
    if larger is not None or len(counted) > 1 or discourse.definitions.kinds.has_role(part.noun, "being"):
        return larger
    return counted[0][1]


def _is_other_number(figure: Figure, number: int | None) -> bool:
    """Are they known to be more or fewer than a phrase says?"""
    return number is not None and figure.group and figure.number is not None and figure.number != number


def _of_existence(discourse: Discourse, want: SlotDef | None) -> bool:
    """Is it asked what there is ("there are no soldiers": whoever they would be)?"""
    exists = discourse.definitions.role("exists")
    return exists is not None and want is exists.slots[0]


def _none(discourse: Discourse, phrase: t.Noun, label: str, noun: str, plural: bool) -> int:
    """ "No purse", "any purse": what there may be none of is not what "the purse" is later."""
    figure = _new(discourse, phrase, label, noun, plural)
    discourse.nouns[noun] = [item for item in discourse.nouns.get(noun, ()) if item != figure]
    discourse.cast[figure].none = phrase.determiner == "no"
    return figure


def _new(discourse: Discourse, phrase: t.Noun, label: str, noun: str, plural: bool) -> int:
    kinds = discourse.definitions.kinds
    group = plural or kinds.has_role(noun, "group")
    figure = discourse.add(label, phrase.span, None, noun=noun, group=group)
    if t.names_somebody(phrase) and noun not in discourse.names and not group:
        bearers.index_name(discourse, figure, noun)  # "little Ben" is Ben from now on
    if phrase.number:
        discourse.cast[figure].number = phrase.number
    if plural:
        discourse.cast[figure].pronoun = "they"
        discourse.cast[figure].plural = True
    return figure


def groups_named(discourse: Discourse, noun: str) -> list[int]:
    return [
        item
        for item in discourse.nouns.get(noun, ())
        if discourse.cast[item].group and discourse.cast[item].part_of is None
    ]


def _existing(
    discourse: Discourse, phrase: t.Noun, noun: str, plural: bool, apart: tuple[Term, ...] = ()
) -> int | None:
    """The figure a definite noun returns to: introduced in this scene, then named in it, then unique in the story, then the last."""
    text = (" ".join((*phrase.adjectives, noun))).strip()
    for name in (text, noun, w.plural(noun) if plural else noun):
        if name in discourse.names:
            return discourse.names[name]
    meant = [
        item
        for item in _meant(discourse, phrase, noun, plural)
        if item not in apart and not _left_behind(discourse, item)
    ]
    same = picking.picked(discourse, phrase, meant)
    if meant and not same and phrase.determiner == "the same":
        same = meant[-1:]  # "the same gun that killed Anna": it is the one that was named, whatever is said of it
    if meant and not same and not plural:
        same = picking.somebody(discourse, phrase)  # "the man who killed Anna" is not the man at the door, but Tom
    if (
        picking.picking(phrase)
        and len(same) == 1
        and not discourse.asking
        and noun not in discourse.cast[same[0]].kinds
    ):
        discourse.learn(discourse.cast[same[0]], kind=noun)  # and "the man" from now on
        discourse.cast[same[0]].guessed = False
    if not same:
        return None
    same = picking.told_by_what_is_behind(discourse, phrase, same)
    real = [item for item in same if _is_really_there(discourse, item)]
    if real and not plural:
        same = real  # "the list", where there is one and somebody has said that there is one
    if phrase.number is not None and plural:  # "the three coins", of three and of ten
        same = [item for item in same if discourse.cast[item].number == phrase.number] or same
    if len(same) == 1 or (plural and not phrase.adjectives and noun[:1].isupper()):
        return same[0]  # a people goes by its name: parts of it do not take it over
    mentioned = [
        m for mentions in (discourse.here, *reversed(discourse.history)) for mention in mentions for m in mention.terms
    ]
    fresh = [item for item in same if discourse.cast[item].scene == discourse.scene]
    there = [item for item in mentioned if item in same]
    ordered = list(dict.fromkeys([*reversed(fresh), *there, *reversed(same)]))
    if len(ordered) > 1 and not fresh and not there:
        discourse.unclear[phrase.span.start] = (text, tuple(i for i in ordered if isinstance(i, int)))
    if len(ordered) > 1:
        discourse.ambiguous[phrase.span.start] = len(ordered)
    chosen = ordered[min(discourse.choice.get(phrase.span.start, 0), len(ordered) - 1)]
    return chosen if isinstance(chosen, int) else None


def _left_behind(discourse: Discourse, item: int) -> bool:
    """Has the story gone on from town to town since it named this place? "The station" in Bombay is not the one in London, when it has been to Suez."""
    figure, kinds, stage = discourse.cast[item], discourse.definitions.kinds, discourse.stage
    here = stage.get(discourse.scene)
    if here is None or figure.named or figure.owner is not None or discourse.asking or figure.scene < 0:
        return False
    roles = kinds.roles_of(figure.noun)
    if "place" not in roles or roles & {"region", "vehicle"} or not discourse.is_town(here):
        return False
    since = [stage[scene] for scene in range(figure.scene, discourse.scene) if scene in stage]
    return here not in since and any(map(discourse.is_town, since))


def _is_really_there(discourse: Discourse, item: int) -> bool:
    """Is it a thing that the story has shown here, or its World, and that is not only spoken of?"""
    one, kinds = discourse.cast[item], discourse.definitions.kinds
    thing = kinds.has_role(one.noun, "thing") and not kinds.has_role(one.noun, "being")
    return thing and item not in discourse.only_said and (one.scene == discourse.scene or one.scene < 0)


def _meant(discourse: Discourse, phrase: t.Noun, noun: str, plural: bool) -> list[int]:
    """All that a noun with its adjectives may mean, in the order in which they came."""
    same = [
        item
        for item in discourse.nouns.get(noun, ())
        if discourse.cast[item].group == plural or (not plural and _is_collective(discourse, item))
    ]
    if not phrase.adjectives and not plural:  # "the shop" in the hair shop
        same += [
            item
            for item in discourse.scene_figures
            if discourse.cast[item].noun.endswith(f" {noun}") and not discourse.cast[item].group and item not in same
        ]
    counted = picking.by_number(phrase, same) if not plural else None
    if phrase.adjectives:
        exact = [
            item for item in same if all(adjective in discourse.cast[item].label for adjective in phrase.adjectives)
        ] or [item for item in same if all(picking.was_done(discourse, item, word) for word in phrase.adjectives)]
        if counted is not None and not exact:
            return counted
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
    if not same and not plural:
        same = _of_its_kind(discourse, noun, phrase.adjectives)
    if not same and not plural:
        same = picking.described(discourse, phrase) or picking.somebody(discourse, phrase)
    return picking.compared(discourse, phrase, same) if len(same) > 1 and phrase.adjectives else same


_OPPOSED = tuple(
    frozenset(pair.split())
    for pair in (
        "old new",
        "forged real genuine true original",
        "false real true",
        "left right",
        "upper lower",
        "front back",
    )
)
_IN_ORDER = frozenset((*closed.ORDINALS, "next", "last"))


def _is_contrary(discourse: Discourse, figure: Figure, adjectives: tuple[str, ...]) -> bool:
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
        return [one.id for one in discourse.cast if noun in one.kinds and one.named and not (one.group or one.guessed)]
    if kinds.roles.get(wanted, set()) - {"general"}:
        return []
    near: set[Term] = set()
    if not discourse.in_world:
        near = {m for mentions in (discourse.here, *discourse.history) for mention in mentions for m in mention.terms}
    return [
        figure.id
        for figure in discourse.cast
        if figure.kinds
        and (wanted in figure.kinds or (figure.id in near and _is_one(discourse, figure, wanted)))
        and not (figure.group or figure.guessed)
        and not (adjectives and _is_contrary(discourse, figure, adjectives))
    ]


def _is_one(discourse: Discourse, figure: Figure, wanted: str) -> bool:
    """Is a figure of a kind: the cabin boy a boy?"""
    kinds = discourse.definitions.kinds
    return any(kinds.is_a(kinds.canonical(kind) or kind, wanted) for kind in figure.kinds)


def _each_of(discourse: Discourse, phrase: t.Noun) -> Terms | None:
    """ "The two girls", "the girls", where girls were named one by one: those of this scene, or all there are if that is how many are meant."""
    kinds = discourse.definitions.kinds
    wanted = kinds.canonical(phrase.noun) if phrase.plural and phrase.determiner in ("the", "these", "those") else None
    if wanted is None or phrase.adjectives or phrase.relatives or phrase.but or not kinds.has_role(wanted, "being"):
        return None
    if groups_named(discourse, phrase.noun) or kinds.roles.get(wanted, set()) - {"general"}:
        return None
    every = [one for one in discourse.cast if one.named and not one.group and _is_one(discourse, one, wanted)]
    near = [one for one in every if one.id in discourse.scene_figures]
    for found in (near, every):
        few = found is near or phrase.number is not None or len(found) <= _FEW
        if len(found) > 1 and phrase.number in (None, len(found)) and few:
            return Terms(tuple(one.id for one in found))
    return None


_FEW = 3  # so many of a kind are "the girls" also where this scene has not named them


def _is_collective(discourse: Discourse, item: int) -> bool:
    figure = discourse.cast[item]
    return not figure.group or (figure.noun != "" and discourse.definitions.kinds.has_role(figure.noun, "group"))


def _label(phrase: t.Noun) -> str:
    head = phrase.noun
    if phrase.plural:
        head = w.plural(head) if head else ""
    words = [*phrase.adjectives, head]
    text = " ".join(word for word in words if word)
    if phrase.number is not None and phrase.number > 1:
        return f"{phrase.number} {text}".strip()
    if phrase.determiner in ("a", "another") or (text and (phrase.determiner == "one" or phrase.number == 1)):
        return f"the {text}"
    if phrase.determiner in ("every", "each"):
        return f"every {text}"
    if phrase.determiner in ("", "all", "no"):
        return text
    return f"{phrase.determiner} {text}".strip()
