"""Some of several: "the other", "the rest", "the former", "one of them, Quill,", "all but Luna", "two sailors, Quill and Marron". Floor 3.

In: a phrase and the discourse. Out: the figures it stands for: members where they were named one by one, else a part of the group, the same part each time.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from chekhov.language import closed
from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.source import Span
from chekhov.story import naming
from chekhov.story.agreeing import is_being, living
from chekhov.story.collected import is_collection
from chekhov.story.kin import parts
from chekhov.story.meaning import GAP, Figure, Holds, SlotDef, Term, put
from chekhov.story.scope import Mention, Terms

if TYPE_CHECKING:
    from chekhov.story.discourse import Discourse

_REMAINING = frozenset(("the other", "the other one", "the others", "others", "the rest", "the remaining"))
_BY_AGE = ("eldest", "youngest")
_AGED = {"elder": "eldest", "older": "eldest", "oldest": "eldest", "younger": "youngest"}
_PLACES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", *_BY_AGE)


def is_remaining(word: str) -> bool:
    """ "The other", "the rest"?"""
    return word in _REMAINING


def pair_member(discourse: Discourse, word: str) -> Terms | None:
    """ "The former", "the latter": of the two that were named together last, or one after the other."""
    at = 0 if word == "the former" else 1
    last = (discourse.here, *reversed(discourse.history[-3:]))
    for mention in (mention for mentions in last for mention in reversed(mentions)):
        if len(mention.terms) == 2:
            return Terms((mention.terms[at],))
    for mentions in last:
        singles = list(dict.fromkeys(m.terms[0] for m in sorted(mentions, key=lambda m: m.at) if len(m.terms) == 1))
        if len(singles) == 2:
            return Terms((singles[at],))
    return None


def remaining(discourse: Discourse, one: bool, noun: str, span: Span) -> Terms | None:
    """Those of the last several who have not been named by themselves since: one, where a single one is asked for. None where nobody is left to be meant."""
    since: dict[Term, None] = {}
    if len(discourse.subject) > 1:
        return None  # "each of them believes that the other is lying": the one of the other
    for mentions in (discourse.here, *reversed(discourse.history)):
        for mention in reversed(mentions):
            if len(mention.terms) > 1:
                left = tuple(term for term in mention.terms if term not in since)
                fits = len(left) == 1 if one else len(left) > 1
                if fits and len(left) < len(mention.terms) and _all_of(discourse, left, noun):
                    return Terms(left)
            group = mention.terms[0]
            if isinstance(group, int) and len(mention.terms) == 1:
                whole = discourse.cast[group].part_of
                if whole is not None and _all_of(discourse, (whole,), noun):
                    return _rest_of(discourse, whole, one, span)
                several = discourse.parts_of.get(group, ())
                if one and len(several) == 2 and _all_of(discourse, several, noun):
                    return _other_of(discourse, several, span)
                since[group] = None
    return None


def _other_of(discourse: Discourse, pair: tuple[Term, ...], span: Span) -> Terms | None:
    """ "One of the two falls. The other returns", of two with names: the same one each time, whichever it is."""
    known = discourse.others.get(pair)
    if known is None and not discourse.asking:
        known = discourse.add(f"the other of {_whole(discourse, Terms(pair))}", span, None, noun="group")
        figure = discourse.cast[known]
        figure.noun, figure.kinds[:] = _noun_of(discourse, pair[0]), list(discourse.kinds_of(pair[0]))[:1]
        discourse.others[pair] = known
    return Terms((known,)) if known is not None else None


def _all_of(discourse: Discourse, terms: tuple[Term, ...], noun: str) -> bool:
    kinds = discourse.definitions.kinds
    if any(kinds.has_role(kind, "part") for term in terms for kind in discourse.kinds_of(term)):
        return False
    return not noun or all(
        any(kinds.is_a(kind, noun) for kind in discourse.kinds_of(term)) or discourse.kinds_of(term) == ()
        for term in terms
    )


def _rest_of(discourse: Discourse, whole: int, one: bool, span: Span) -> Terms | None:
    """What is left of a group of which a part was told."""
    told_of = [part for part in discourse.cast if part.part_of == whole and part.id not in discourse.rests.values()]
    group = discourse.cast[whole]
    told = sum(part.number or (1 if not part.group else 0) for part in told_of)
    if one and (group.number is not None and group.number - told > 1):
        return None
    known = discourse.rests.get((whole, one))
    if known is not None:
        return Terms((known,))
    if discourse.asking:
        return None
    noun = group.noun
    label = f"the other {noun}" if one and noun else f"the rest of {_whole(discourse, Terms((whole,)))}"
    figure = discourse.add(label, span, None, noun=noun or "group", group=not one)
    fresh = discourse.cast[figure]
    fresh.part_of, fresh.plural = whole, not one and group.plural
    counted = group.number is not None and told and all(part.number or not part.group for part in told_of)
    fresh.number = group.number - told if counted and group.number is not None and not one else None
    discourse.rests[whole, one] = figure
    return Terms((figure,))


def of_several(discourse: Discourse, phrase: t.Noun) -> Terms | None:
    """ "The second", "the other sailor", "the other soldiers", "the seven": of several who were told before; None where the phrase is none of these."""
    if phrase.possessor is not None or phrase.of is not None:
        return None
    if phrase.determiner == "the other" and not phrase.adjectives and not phrase.relatives:
        noun = "" if phrase.noun == "one" else phrase.noun
        return remaining(discourse, not phrase.plural, noun, phrase.span)
    several = phrase.number is not None and phrase.number > 1 and not phrase.noun
    if several and phrase.number and phrase.determiner in ("the", "these", "those", "all"):
        return _so_many(discourse, phrase.number)
    return by_place(discourse, phrase)


def _are_beings(discourse: Discourse, terms: tuple[Term, ...]) -> bool:
    kinds = discourse.definitions.kinds
    known = [kind for term in terms for kind in discourse.kinds_of(term) if kinds.canonical(kind) is not None]
    return all(kinds.has_role(kind, "being") for kind in known)


def _so_many(discourse: Discourse, number: int) -> Terms | None:
    """ "The seven": the last who were that many."""
    for mentions in (discourse.here, *reversed(discourse.history)):
        for mention in reversed(mentions):
            group = mention.terms[0]
            if len(mention.terms) == number and _are_beings(discourse, mention.terms):
                return Terms(mention.terms)
            if len(mention.terms) == 1 and isinstance(group, int) and discourse.cast[group].number == number:
                return Terms((group,))
        if mentions is not discourse.here and discourse.history and mentions is discourse.history[-1]:
            people = _people_of(discourse, mentions)
            if len(people) == number:
                return Terms(tuple(sorted(people)))  # rather than two who were named together before
    return _all_lately(discourse, number)


def _people_of(discourse: Discourse, mentions: list[Mention]) -> list[int]:
    """The persons whom a sentence names one by one."""
    every = dict.fromkeys(term for mention in mentions for term in mention.terms if isinstance(term, int))
    return [one for one in every if not discourse.cast[one].group and may_be_person(discourse, one)]


def _all_lately(discourse: Discourse, number: int) -> Terms | None:
    """Those of whom the last sentence or the last two speak, where they are just that many: "Rosa and Victor hire Nils. Ada joins them. The four ..."."""
    people: dict[Term, None] = {}
    for mentions in reversed(discourse.history[-2:]):
        people.update(dict.fromkeys(_people_of(discourse, mentions)))
        if len(people) >= number:
            return Terms(tuple(sorted(people))) if len(people) == number else None
    return None


def may_be_person(discourse: Discourse, term: int) -> bool:
    """One known to be a person, or a name that may well be somebody's."""
    kinds = discourse.definitions.kinds
    if discourse.cast[term].named:
        return _are_beings(discourse, (term,)) and not any(
            kinds.is_a(kind, "animal") for kind in discourse.kinds_of(term)
        )
    return any(kinds.has_role(kind, "person") for kind in discourse.kinds_of(term))


def by_place(discourse: Discourse, phrase: t.Noun) -> Terms | None:
    """ "The first had a red coat, the second a blue one": of the last several the first, the second."""
    rank = _AGED.get(phrase.noun, phrase.noun)
    counted = phrase.plural or phrase.number is not None  # "the ninety seconds"
    if phrase.determiner != "the" or rank not in _PLACES or phrase.adjectives or phrase.of is not None or counted:
        return None
    place = _PLACES.index(rank)
    if rank in _BY_AGE:
        return _by_age(discourse, phrase, place)
    for mentions in (discourse.here, *reversed(discourse.history)):
        for mention in reversed(mentions):
            if len(mention.terms) > 1:
                return Terms((mention.terms[place],)) if place < len(mention.terms) else None
            group = mention.terms[0]
            whole = discourse.cast[group] if isinstance(group, int) else None
            if whole is not None and whole.part_of is not None:
                whole = discourse.cast[whole.part_of]
            if whole is not None and whole.group and whole.number is not None and whole.number > place:
                return _at_place(discourse, phrase, whole, place)
    return _of_those_alike(discourse, place)


def _of_those_alike(discourse: Discourse, place: int) -> Terms | None:
    """ "He writes another letter and puts it in place of the first": of those that a noun was said of one after the other."""
    for mention in reversed(discourse.here):
        one = discourse.cast[mention.terms[0]] if isinstance(mention.terms[0], int) else None
        alike = list(discourse.nouns.get(one.noun, ())) if one is not None and not one.group else []
        if len(alike) > max(place, 1) and mention.terms[0] == alike[-1]:
            return Terms((alike[place],))
    return None


def is_by_age(phrase: t.Noun) -> bool:
    """ "The eldest", "the younger"?"""
    return _AGED.get(phrase.noun, phrase.noun) in _BY_AGE


def _by_age(discourse: Discourse, phrase: t.Noun, place: int) -> Terms | None:
    """ "Three daughters ... The eldest": one of the last people who were told as several; of those with names the first or the last, as people are listed."""
    for mentions in (discourse.here, *reversed(discourse.history)):
        for mention in reversed(mentions):
            found = _of_age(discourse, phrase, mention.terms, place)
            if found is not None:
                return found
    return None


def _of_age(discourse: Discourse, phrase: t.Noun, terms: tuple[Term, ...], place: int) -> Terms | None:
    if not _are_beings(discourse, terms):
        return None
    group = terms[0]
    whole = discourse.cast[group] if isinstance(group, int) and len(terms) == 1 else None
    if whole is not None and whole.group and whole.plural:
        return _at_place(discourse, phrase, whole, place)
    return Terms((terms[0 if _PLACES[place] == "eldest" else -1],)) if len(terms) > 1 else None


def of_rank(discourse: Discourse, phrase: t.Noun) -> Terms | None:
    """ "The eldest of the three", "the younger of them": the same as "the eldest", of those; None where the phrase is no such thing."""
    rank = _AGED.get(phrase.noun, phrase.noun)
    several = phrase.of
    many = isinstance(several, t.Pronoun) or (isinstance(several, t.Noun) and (several.plural or several.number))
    if phrase.determiner != "the" or rank not in _PLACES or phrase.adjectives or not many or several is None:
        return None
    whole = discourse.resolve(several, None, "partitive")
    if whole is None:
        return None
    place = _PLACES.index(rank)
    if rank in _BY_AGE:
        return _of_age(discourse, phrase, whole.items, place)
    if len(whole.items) > 1:
        return Terms((whole.items[place],)) if place < len(whole.items) else None
    group = discourse.cast[whole.items[0]] if isinstance(whole.items[0], int) else None
    return _at_place(discourse, phrase, group, place) if group is not None and group.group else None


def by_years(discourse: Discourse, phrase: t.Noun, noun: str, those: list[int], groups: list[int]) -> int | None:
    """ "The elder giant" of two giants, "the younger nephew" of two with names: the same one as "the elder", "the younger"."""
    rank = next((_AGED.get(word, word) for word in phrase.adjectives if _AGED.get(word, word) in _BY_AGE), None)
    if rank is None or len(phrase.adjectives) > 1 or phrase.determiner != "the":
        return None
    if len(those) > 1 and all(discourse.cast[one].named for one in those):
        return those[0 if rank == "eldest" else -1]
    if not those and not groups and noun in discourse.definitions.relation_nouns:  # "the elder cousin", of two who are
        told = _by_age(discourse, phrase, _PLACES.index(rank))
        one = told.items[0] if told is not None else None
        return one if isinstance(one, int) and discourse.cast[one].named else None
    if those or not groups or not _are_beings(discourse, (groups[-1],)):
        return None
    found = _at_place(discourse, phrase, discourse.cast[groups[-1]], _PLACES.index(rank))
    one = found.items[0] if found is not None else None
    return one if isinstance(one, int) else None


def _at_place(discourse: Discourse, phrase: t.Noun, whole: Figure, place: int) -> Terms | None:
    """The same member of a group each time."""
    known = discourse.places.get((whole.id, place))
    if known is None and not discourse.asking:
        rank = phrase.adjectives[0] if phrase.adjectives else phrase.noun
        known = discourse.add(f"the {rank} {whole.noun}".strip(), phrase.span, None, noun=whole.noun)
        discourse.cast[known].part_of = whole.id
        discourse.places[whole.id, place] = known
        _of_the_same_kin(discourse, known, whole)
    return Terms((known,)) if known is not None else None


def _of_the_same_kin(discourse: Discourse, one: int, whole: Figure) -> None:
    """ "A king had three sons. The youngest ...": he is a son of the king too."""
    kin = whole.described
    relation = discourse.definitions.relations.get(str(kin.fluent[0])) if isinstance(kin, Holds) else None
    if relation is None or kin is None:
        return
    told = put(kin, {GAP: one})
    for also in (told, *(parts(relation, told) if isinstance(told, Holds) else ())):
        discourse.record.note(also)


def listed(discourse: Discourse, phrase: t.Noun) -> tuple[t.Name | t.Noun, ...]:
    """The names of those of whom a noun tells the kind and the number: "two sailors, Quill and old Marron"."""
    row = phrase.apposition
    if not phrase.plural or not isinstance(row, t.Group) or phrase.number not in (None, len(row.items)):
        return ()
    names = tuple(item for item in row.items if isinstance(item, t.Name | t.Noun) and _tells_name(item))
    return names if len(names) == len(row.items) else ()


def _tells_name(item: t.NounPhrase) -> bool:
    """ "Quill", "the medic Abrams", "a boy called Finch"."""
    if isinstance(item, t.Noun) and isinstance(item.apposition, t.Name):
        return True
    called = (one.clause for one in (item.relatives if isinstance(item, t.Noun) else ()))
    named = any(isinstance(one, t.Clause) and one.verb in closed.CALLED_VERBS and one.passive for one in called)
    return t.names_somebody(item) or named


def members(discourse: Discourse, phrase: t.Noun, names: tuple[t.Name | t.Noun, ...]) -> Terms | None:
    """Those who are listed, each of the kind that the noun says."""
    found: list[Term] = []
    for name in names:
        single = t.Noun("a", phrase.noun, phrase.adjectives, span=phrase.span)
        if phrase.possessor is not None or phrase.of is not None:
            single = t.Noun(
                "", phrase.noun, phrase.adjectives, possessor=phrase.possessor, of=phrase.of, span=phrase.span
            )
        elif _is_mutual(discourse, phrase.noun) and len(names) > 1:  # "the brothers Karl and Otto"
            single = replace(single, determiner="", of=next(other for other in names if other != name))
        terms = discourse.resolve(name, None, "member")
        if terms is None or not isinstance(terms.items[0], int):
            return None
        found.append(terms.items[0])
        discourse.apposition(terms.items[0], single)
    return Terms(tuple(found))


def _is_mutual(discourse: Discourse, noun: str) -> bool:
    """Is what a noun says of one also so of the other: brothers, friends, twins?"""
    relation = discourse.definitions.relation_nouns.get(noun)
    return relation is not None and (relation[0].symmetric or "mutual" in relation[0].roles)


def without(discourse: Discourse, whole: Terms, but: t.NounPhrase) -> Terms | None:
    """ "All of them but Luna", where all were named."""
    left_out = discourse.resolve(but, None, "member") if not isinstance(but, t.Pronoun) else None
    if left_out is None or len(whole.items) < 2 or not set(left_out.items) & set(whole.items):
        return None
    return Terms(tuple(term for term in whole.items if term not in left_out.items), whole.word)


def all_but(discourse: Discourse, but: t.NounPhrase) -> Terms | None:
    """ "Everyone but Luna": of those who were last named together, and she among them."""
    for mentions in (discourse.here, *reversed(discourse.history)):
        for mention in reversed(mentions):
            rest = without(discourse, Terms(mention.terms), but) if len(mention.terms) > 1 else None
            if rest is not None and _are_beings(discourse, rest.items):
                return rest
    return None


def one_named(discourse: Discourse, phrase: t.Noun, whole: Terms) -> Terms | None:
    """ "One of them, Quill,": he is one of them."""
    name = phrase.apposition
    if not isinstance(name, t.Name):
        return None
    terms = discourse.resolve(name, None, "member")
    figure = terms.items[0] if terms is not None else None
    if isinstance(figure, int) and len(whole.items) == 1 and isinstance(whole.items[0], int):
        one, group = discourse.cast[figure], discourse.cast[whole.items[0]]
        if figure != whole.items[0] and group.group:
            one.part_of = group.id
            if group.noun and not one.kinds:
                discourse.learn(one, discourse.definitions.kinds.pronoun(group.noun), group.noun)
    return terms


def _all_named(discourse: Discourse, phrase: t.NounPhrase) -> Terms | None:
    """ "Two of the soldiers": of all of them, not of those who were spoken of last."""
    match phrase:
        case t.Noun(determiner="the", plural=True, adjectives=(), number=None, relatives=(), of=None, possessor=None):
            groups = [
                item
                for item in discourse.nouns.get(phrase.noun, ())
                if discourse.cast[item].group and discourse.cast[item].part_of is None
            ]
            return Terms((groups[-1],)) if groups and not discourse.asking else None
    return None


def _met_last(discourse: Discourse, whole: Terms) -> Terms | None:
    """ "The player met the drowned. Pip is among them": the many of the last sentence, rather than two who were named one by one."""
    if len(whole.items) < 2 or not discourse.history:
        return None
    for mention in reversed(discourse.history[-1]):
        term = mention.terms[0]
        if (
            len(mention.terms) == 1
            and isinstance(term, int)
            and discourse.cast[term].group
            and is_being(discourse, term)
        ):
            return Terms(mention.terms)
    return None


def _undivided(discourse: Discourse, whole: Terms) -> Terms:
    """ "Few of them slept. Some of them sang": of all of them, not of the few."""
    term = whole.items[0]
    while len(whole.items) == 1 and isinstance(term, int) and " of " in discourse.cast[term].label:
        above = discourse.cast[term].part_of
        if above is None:
            break
        term = above
    return whole._replace(items=(term,)) if len(whole.items) == 1 else whole


def part(discourse: Discourse, phrase: t.Noun, want: SlotDef | None, role: str) -> Terms | None:
    """ "One of the soldiers", "none of them", "all of them but Luna": what a phrase with *of* takes from the whole."""
    inner = phrase.partitive
    assert inner is not None
    if phrase.relatives and phrase.determiner == "only" and isinstance(inner, t.Noun):
        inner = replace(inner, relatives=(*inner.relatives, *phrase.relatives))  # "only a child who has never lied"
    if phrase.apposition is not None and phrase.determiner == "only" and isinstance(inner, t.Noun):
        inner = replace(inner, apposition=phrase.apposition)  # "only the cook, Mrs Pym"
    own = (
        role if isinstance(inner, t.Pronoun) and role != "subject" else "partitive"
    )  # "sent both of them": not himself
    whole = _all_named(discourse, inner) or discourse.resolve(inner, want, own)
    if phrase.determiner in ("the", "all") and phrase.number and not phrase.adjectives:  # "the four of them"
        those = discourse.resolve(inner, living(discourse), own) if isinstance(inner, t.Pronoun) else None
        if those is not None and len(those.items) == phrase.number and whole is not None:
            whole = those  # "gave him a towel and a cup of tea, and the two of them sat down"
        if whole is None or len(whole.items) != phrase.number:
            whole = _so_many(discourse, phrase.number) or (whole if phrase.determiner == "all" else None)
        return whole
    if whole is None:
        return None
    if isinstance(inner, t.Pronoun):
        whole = _undivided(discourse, _met_last(discourse, whole) or whole)
    determiner = phrase.determiner
    groups = tuple(term for term in whole.items if isinstance(term, int) and discourse.cast[term].group)
    single = phrase.determiner in ("one", "a", "another") or phrase.number == 1
    if groups and (phrase.number or single):
        whole = Terms(groups[:1])  # "two of them": of the priests; "Pip is among them", where she met the drowned
    if phrase.but is not None and determiner in ("all", "each", "every"):
        rest = without(discourse, whole, phrase.but)
        if rest is not None:
            return rest
    if determiner in ("all", "both", "each", "every", "every one", "only", "even", "also") and phrase.but is None:
        return whole
    if determiner in ("none", "no", "neither"):
        return Terms(whole.items, none=True)
    if discourse.asking:
        return whole
    named = one_named(discourse, phrase, whole) if single else None
    if named is not None:
        return named
    base = whole.items[0]
    label = f"{_how_many(phrase)} of {_whole(discourse, whole)}"
    if phrase.but is not None:
        alone = phrase.but
        if isinstance(alone, (t.Name, t.Noun)):  # "all but Paul, who had slipped away": no more than Paul
            alone = replace(alone, relatives=tuple(one for one in alone.relatives if not one.comma))
        label += f" but {naming.wording(alone)}"
    nouns = {_noun_of(discourse, term) for term in whole.items}
    noun = nouns.pop() if len(nouns) == 1 else discourse.definitions.kinds.of_role("being") or ""
    figure = discourse.add(label, phrase.span, None, noun=noun, group=not single)
    fresh = discourse.cast[figure]
    if figure in whole.items or (discourse.choice and fresh.label != label):
        return Terms((figure,))  # read anew with other people in mind: whose part it is is settled
    if fresh.noun != noun:  # a reading that was given up took it for a part of something else
        discourse.nouns[fresh.noun].remove(figure)
        fresh.noun, fresh.kinds[:] = noun, [noun]
        discourse.nouns.setdefault(noun, []).append(figure)
    fresh.label = label
    fresh.part_of = base if isinstance(base, int) and len(whole.items) == 1 else None
    discourse.parts_of[figure] = whole.items
    fresh.number = phrase.number
    if not single and determiner != "any" and isinstance(base, int):
        fresh.plural = discourse.cast[base].plural or len(whole.items) > 1
    return Terms((figure,))


def _how_many(phrase: t.Noun) -> str:
    """ "Two", "some", "the first two"."""
    number = w.number_word(phrase.number) if phrase.number is not None and phrase.number > 1 else ""
    determiner = "one" if phrase.determiner in ("a", "another") else phrase.determiner
    return " ".join(word for word in (determiner, *phrase.adjectives, number) if word) or "one"


def _noun_of(discourse: Discourse, term: Term) -> str:
    if not isinstance(term, int):
        return "group"
    figure = discourse.cast[term]
    kind = figure.kinds[-1] if figure.kinds else "group"
    return kind if not figure.noun or is_collection(discourse, figure.noun) else figure.noun


def _called(discourse: Discourse, whole: int) -> str:
    """What a part is one of: "the villagers", of a crowd of villagers."""
    figure = discourse.cast[whole]
    many = is_collection(discourse, figure.noun) and figure.kinds and not is_collection(discourse, figure.kinds[-1])
    return f"the {w.plural(figure.kinds[-1])}" if many else figure.label


def _whole(discourse: Discourse, whole: Terms) -> str:
    """ "The two thieves", "Quill and Marron"."""
    labels = [_called(discourse, term) if isinstance(term, int) else "them" for term in whole.items]
    if len(labels) > 1:
        return f"{', '.join(labels[:-1])} and {labels[-1]}"
    count, _, noun = labels[0].partition(" ")
    return f"the {w.number_word(int(count))} {noun}".strip() if count.isdigit() else labels[0]
