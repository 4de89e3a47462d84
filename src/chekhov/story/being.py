"""To be and to have: what no pattern of the library says of them - kinds, identity, measures, and bonds that somebody has. Floor 3.

In: a clause of *be* or *have*, the scope, the interpreter. Out: `Meaning`s, best first.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING

from chekhov.language import closed
from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.story.doubts import no_identity, no_kind, no_member
from chekhov.story.elder import compares_two, with_the_other
from chekhov.story.identified import is_told_apart, somebody_there
from chekhov.story.match import match
from chekhov.story.meaning import (
    Either,
    Every,
    Holds,
    IsA,
    Loosened,
    Meaning,
    Prop,
    Same,
    SlotDef,
    Term,
    each_denied,
    how_much,
    negate,
)
from chekhov.story.naming import is_excluded
from chekhov.story.pattern import compared
from chekhov.story.plain import add_condition, as_adjective
from chekhov.story.scope import Mention, Scope, Side, Speaking, Terms

if TYPE_CHECKING:
    from chekhov.story.interpret import Interpreter


_ALONE = frozenset(("the only", "sole", "best", "worst"))  # of such there is one, which says nothing of who that is
_OF_ANY = ("a", "", "any")
_KINDS = ("a", "", "one", "another")  # what stands before the noun of a kind


def being(interpreter: Interpreter, clause: t.Clause, scope: Scope, subject: Term | None) -> Iterator[Meaning]:
    """ "X is a soldier", "X is Y", "X exists" - what no pattern says: kinds and identity."""
    found = False
    clause = _with_both(interpreter, _with_particle(interpreter, clause, scope))
    if _is_echo(clause):
        return
    if compares_two(clause):
        clause = with_the_other(interpreter, clause, scope, _subject(interpreter, clause, scope, subject))
    if not is_told_apart(interpreter.definitions, clause, scope):
        come = somebody_there(clause)
        if come is not None and isinstance(scope, Speaking) and interpreter.depth == 1:
            yield from interpreter.meanings(come, scope, subject)
        return
    for meaning in () if _is_style(clause) else _conditions(interpreter, clause, scope, subject):
        found = True
        yield _where_it_is(interpreter, clause, meaning, scope, subject)
    for meaning in (*_measured(interpreter, clause, scope, subject), *_here(interpreter, clause, scope, subject)):
        found = True
        yield meaning
    several = [item for item in clause.complements if isinstance(item, t.Adjective)]
    if not found and (number := _as_number(clause)) is not None:
        clause = number  # "the temperature was over thirty-eight"
    if len(several) > 1:
        yield from _several(interpreter, clause, several, scope, subject)
    elif not found and add_condition(interpreter.definitions, clause, interpreter.loose or interpreter.plain):
        interpreter.loosened.append(Loosened("condition", clause.verb_span))
        yield from _conditions(interpreter, as_adjective(clause), scope, subject)
    objects = [item for item in clause.complements if isinstance(item, t.Object)]
    rest = tuple(item for item in clause.complements if not isinstance(item, t.Object))
    if len(objects) != 1 or any(not isinstance(item, (t.When, t.Prep, t.Particle)) for item in rest):
        return
    if any(isinstance(item, t.Particle) and item.word in closed.PREPOSITIONS for item in rest):
        return  # "is around the neck": is no neck
    if isinstance(clause.subject, t.Pronoun) and clause.subject.word in ("he", "she") and isinstance(scope, Speaking):
        if isinstance(objects[0].phrase, t.Name):
            scope.yet_unnamed(clause.subject, objects[0].phrase.text)
    terms = _subject(interpreter, clause, scope, subject)
    if terms is None:
        return
    phrase = objects[0].phrase
    if isinstance(phrase, (t.Pronoun, t.Group)) and interpreter.doubted(phrase, no_identity(clause.subject, phrase)):
        return
    props = _above_all(phrase, rest, terms, scope) or _kind_or_same(
        interpreter, phrase, terms, scope, clause.polarity in t.DENIED
    )
    if props is None:
        return
    if not _outdoes(phrase):
        props.extend(_placed_too(interpreter, clause, rest, scope, subject))
    prop: Prop = props[0] if len(props) == 1 else Every(tuple(props))
    if clause.polarity in t.DENIED or terms.none:
        prop = each_denied(prop)
    yield Meaning(prop, clause, rest=tuple(item for item in rest if isinstance(item, t.When)))


def _with_both(interpreter: Interpreter, clause: t.Clause) -> t.Clause:
    """ "Who is young and beautiful": two adjectives, where the second was taken for a noun."""
    match clause.complements:
        case (t.Object(phrase=t.Noun(determiner="", plural=False, possessor=None, of=None) as noun) as item, *rest):
            done = any(form != "base" for word in noun.adjectives for _, form in w.verb_forms(word))  # "burned alive"
            if (
                noun.adjectives
                and not done
                and noun.noun in w.ADJECTIVES
                and interpreter.definitions.kinds.canonical(noun.noun) is None
            ):
                words = (*noun.adjectives, noun.noun)
                return replace(clause, complements=(*(t.Adjective(word, span=item.span) for word in words), *rest))
    return clause


def _with_particle(interpreter: Interpreter, clause: t.Clause, scope: Scope) -> t.Clause:
    """ "The bridge is down", "the power is out": how a thing is, where no pattern says what that is."""
    match clause.complements:
        case (t.Particle(word="down" | "up" | "out" as word) as item, *rest) if isinstance(clause.subject, t.Noun):
            kinds = interpreter.definitions.kinds
            somebody = (
                kinds.has_role(clause.subject.noun, "being")
                or clause.subject.noun in interpreter.definitions.relation_nouns
            )
            known = interpreter.definitions.being_frames((word,))
            if not somebody and not any(match([frame], clause) for frame in known):
                return replace(clause, complements=(t.Adjective(word, span=item.span), *rest))
    return clause


def _as_number(clause: t.Clause) -> t.Clause | None:
    """What is so many, with the number as its state."""
    if any(isinstance(item, t.Particle) for item in clause.complements):
        return None
    for item in clause.complements:
        match item:
            case t.Object(phrase=t.Noun(noun="", number=int() as number, partitive=None, determiner=word)):
                said = t.Adjective(f"{word} {number}".strip(), span=item.span)
                return replace(clause, complements=tuple(said if one is item else one for one in clause.complements))
    return None


def _is_echo(clause: t.Clause) -> bool:
    """ "... and neither was Ben": says of Ben what stood before."""
    return (
        isinstance(clause.subject, t.Pronoun)
        and clause.subject.word == "neither"
        and clause.tense == "past"
        and any(isinstance(item, t.Object) and isinstance(item.phrase, t.Name) for item in clause.complements)
    )


def _is_style(clause: t.Clause) -> bool:
    """ "He was the King of Frost": a style that somebody goes by, rather than an office."""
    match clause.complements:
        case (t.Object(phrase=t.Noun(determiner="the", of=t.Name()) as phrase),):
            return phrase.noun[:1].isupper() and not isinstance(clause.subject, t.Name)
    return False


def _conditions(interpreter: Interpreter, clause: t.Clause, scope: Scope, subject: Term | None) -> Iterator[Meaning]:
    frames = [frame for frame in interpreter.definitions.being_frames(heads(clause)) if frame.relation]
    for bound in match(frames, clause):
        meaning = interpreter.bind(bound, clause, scope, subject)
        if meaning is not None:
            yield _taken_at_its_word(interpreter, meaning)


def _taken_at_its_word(interpreter: Interpreter, meaning: Meaning) -> Meaning:
    """ "That was true": so it was as had been said."""
    truth, prop = interpreter.definitions.role("truth"), meaning.prop
    if truth is not None and isinstance(prop, Holds) and prop.fluent[0] == truth.fluent_id:
        said = prop.fluent[1]
        if not isinstance(said, (int, str)):
            return replace(meaning, prop=said if prop.truth == (prop.value is True) else negate(said))
    return meaning


def _here(interpreter: Interpreter, clause: t.Clause, scope: Scope, subject: Term | None) -> Iterator[Meaning]:
    """ "Here is a bag": there is one."""
    exists = interpreter.definitions.role("exists")
    said = [item for item in clause.complements if isinstance(item, t.Particle) and item.word == "here"]
    if exists is None or clause.polarity != "yes" or not said or len(said) != len(clause.complements):
        return
    terms = _subject(interpreter, clause, scope, subject)
    if terms is not None:
        there: list[Prop] = [Holds((exists.id, term), True) for term in terms.items]
        yield Meaning(there[0] if len(there) == 1 else Every(tuple(there)), clause)


def _measured(interpreter: Interpreter, clause: t.Clause, scope: Scope, subject: Term | None) -> Iterator[Meaning]:
    """ "X is eight years old", and of a being "X is eight"."""
    for item in clause.complements:
        measure, relation = "", None
        if isinstance(item, t.Adjective) and w.number_of(item.degree.split(" ")[0]) is not None:
            measure, relation = item.degree, interpreter.definitions.relations.get(how_much(item.word))
        elif isinstance(item, t.Object) and isinstance(item.phrase, t.Noun):
            bare = not (item.phrase.noun or item.phrase.determiner) and item.phrase.partitive is None
            bare = bare and not any(isinstance(other, t.Particle) for other in clause.complements)
            number = item.phrase.number if bare else None
            measure, relation = (f"{number} years", interpreter.definitions.role("age")) if number else ("", None)
        terms = _subject(interpreter, clause, scope, subject) if relation is not None else None
        if relation is None or terms is None:
            continue
        if isinstance(item, t.Object) and not all(_may_be_aged(interpreter, scope, term) for term in terms.items):
            continue
        count, _, unit = measure.partition(" ")
        said = f"{w.number_of(count)} {unit}"
        props: list[Prop] = [Holds((relation.id, term), said) for term in terms.items]
        prop = props[0] if len(props) == 1 else Every(tuple(props))
        rest = tuple(other for other in clause.complements if other is not item)
        yield Meaning(each_denied(prop) if clause.polarity in t.DENIED else prop, clause, rest=rest)


def _may_be_aged(interpreter: Interpreter, scope: Scope, term: Term) -> bool:
    """Is this somebody, or a name of whom nothing else is known ("Ruth is eighty")?"""
    kinds, known = interpreter.definitions.kinds, [kind for kind in scope.kinds_of(term) if kind != "any"]
    return not known or any(kinds.has_role(kind, "being") for kind in known)


def _outdoes(phrase: t.NounPhrase) -> bool:
    """ "The prettiest woman in the room": among those there, which does not tell of a room."""
    most = (*phrase.adjectives, phrase.noun) if isinstance(phrase, t.Noun) else ()
    return any(map(w.is_superlative, most))


def _above_all(phrase: t.NounPhrase, rest: tuple[t.Complement, ...], terms: Terms, scope: Scope) -> list[Prop]:
    """ "Tom is the tallest man in the village": a description of its own, the tallest of the village, and nobody who is a man already."""
    if not isinstance(phrase, t.Noun) or phrase.determiner != "the" or not phrase.noun or not _outdoes(phrase):
        return []
    if not _ALONE.isdisjoint(phrase.adjectives) or len(terms.items) != 1 or scope.is_group(terms.items[0]):
        return []
    among = next((one.phrase for one in rest if isinstance(one, t.Prep) and one.word == "in"), phrase.of)
    if isinstance(among, t.Pronoun) or (isinstance(among, t.Noun) and not among.noun):
        among = None  # "the oldest of them", "of the three"
    anew = replace(phrase, determiner="a", of=among)
    other = scope.refer(anew, SlotDef("", ("any",), "mention"), "complement")
    return [Same(terms.items[0], right) for right in other.items] if other is not None else []


def _placed_too(
    interpreter: Interpreter, clause: t.Clause, rest: tuple[t.Complement, ...], scope: Scope, subject: Term | None
) -> list[Prop]:
    """ "The hall is a room in the palace" says two things."""
    found: list[Prop] = []
    for item in rest:
        if isinstance(item, t.Prep):
            prop = interpreter.proposition(replace(clause, complements=(item,), polarity="yes"), scope, subject)
            if prop is not None:
                found.append(prop)
    return found


def _where_it_is(
    interpreter: Interpreter, clause: t.Clause, meaning: Meaning, scope: Scope, subject: Term | None
) -> Meaning:
    """ "Rosa is hidden behind the curtain", "the cat is asleep in the basket": what can be seen of somebody says where they are too."""
    prop = meaning.prop
    relation = interpreter.definitions.relation_of(prop.fluent, prop.value) if isinstance(prop, Holds) else None
    seen = relation is not None and (relation.visible or "hidden" in relation.roles) and "place" not in relation.roles
    it = isinstance(clause.subject, t.Pronoun) and clause.subject.word == "it"  # "it was cold in the cellar"
    hurt = relation is not None and "hurt" in relation.roles
    if not seen or it or clause.polarity != "yes" or clause.modal or meaning.modal:
        return meaning
    where = [
        one
        for one in meaning.rest
        if isinstance(one, t.Prep) and one.word in _AT and _says_where(interpreter, one.phrase, hurt)
    ]
    props = _placed_too(interpreter, replace(clause, links=()), tuple(where), scope, subject) if len(where) == 1 else []
    placed = [one for one in props if isinstance(one, Holds) and _is_place(interpreter, one)]
    if not placed:
        return meaning
    rest = tuple(one for one in meaning.rest if one not in where)
    return replace(meaning, prop=Every((prop, *placed)), rest=rest)


def _says_where(interpreter: Interpreter, phrase: t.NounPhrase, hurt: bool) -> bool:
    """Where somebody is: not "in the shoulder", "in the battle", nor, of one who is ``hurt``, "in the chest"."""
    kinds = interpreter.definitions.kinds
    if isinstance(phrase, t.Gap):
        return False
    if not isinstance(phrase, t.Noun):
        return True
    if kinds.has_role(phrase.noun, "part") or kinds.has_role(phrase.noun, "event"):
        return False
    return not hurt or kinds.has_role(phrase.noun, "place")


_AT = frozenset(("in", "behind", "under", "inside", "beneath", "on"))


def _is_place(interpreter: Interpreter, prop: Holds) -> bool:
    relation = interpreter.definitions.relation_of(prop.fluent, prop.value)
    return relation is not None and "place" in relation.roles


def _several(
    interpreter: Interpreter, clause: t.Clause, several: list[t.Adjective], scope: Scope, subject: Term | None
) -> Iterator[Meaning]:
    """ "X is cold and hungry": each adjective with the same subject."""
    others = tuple(item for item in clause.complements if not isinstance(item, t.Adjective))
    props: list[Prop] = []
    for item in several:
        prop = interpreter.proposition(replace(clause, complements=(item, *others)), scope, subject)
        if prop is None:
            return
        props.append(prop)
    yield Meaning(Every(tuple(props)), clause, rest=())


def _subject(interpreter: Interpreter, clause: t.Clause, scope: Scope, subject: Term | None) -> Terms | None:
    if clause.subject is None:
        return Terms((subject,)) if subject is not None else None
    return scope.refer(clause.subject, SlotDef("", ("any",), "mention"), "subject")


def _in_the_whole(interpreter: Interpreter, phrase: t.Noun, terms: Terms, scope: Scope) -> Iterator[Prop]:
    """ "The hall is a room of the castle": so it is in the castle."""
    definitions = interpreter.definitions
    kinds, place = definitions.kinds, definitions.role("place")
    if phrase.of is None or place is None or not kinds.has_role(phrase.noun, "place"):
        return
    whole = scope.refer(phrase.of, SlotDef("", ("place",), "mention"), "complement")
    if whole is None or len(whole.items) != 1:
        return
    around = whole.items[0]
    if any(kinds.has_role(kind, "place") for kind in scope.kinds_of(around)):
        names = [slot.name for slot in place.slots]
        yield from (definitions.holds(place, {names[0]: term, names[1]: around}, None) for term in terms.items)


def _kind_or_same(
    interpreter: Interpreter, phrase: t.NounPhrase, terms: Terms, scope: Scope, denied: bool = False
) -> list[Prop] | None:
    if isinstance(phrase, t.Group):
        found: list[Prop] = []
        named = all(isinstance(item, t.Name) for item in phrase.items) and phrase.word == "and"
        if named and len(terms.items) == 1 and scope.is_group(terms.items[0]):  # "they are Gil and Hetty"
            names = [scope.refer(item, SlotDef("", ("any",), "mention"), "complement") for item in phrase.items]
            singles = [one.items[0] for one in names if one is not None]
            return [_one_or_member(interpreter, one, terms.items[0], scope) for one in singles] or None
        if len(phrase.items) == len(terms.items) > 1:
            for one, term in zip(phrase.items, terms.items, strict=True):
                found.extend(_kind_or_same(interpreter, one, Terms((term,)), scope, denied) or [])
            return found or None
        for item in phrase.items:
            if is_excluded(item):
                continue
            part = _kind_or_same(interpreter, item, terms, scope, denied)
            if part is None:
                return None
            found.extend(part)
        return [Either(tuple(found))] if phrase.word == "or" and len(found) > 1 else found
    if isinstance(phrase, t.Noun) and phrase.noun and not phrase.possessor and phrase.determiner in _KINDS:
        if not interpreter.plain and interpreter.doubted(phrase, no_kind(interpreter.definitions, phrase)):
            return None
        if (phrase.number or 1) > 1 and len(terms.items) == 1 and not scope.is_group(terms.items[0]):
            return None  # "the inn is five miles from the castle"
        if phrase.of is None or interpreter.definitions.kinds.canonical(phrase.noun) is not None:
            props: list[Prop] = [IsA(term, _sense(interpreter, phrase.noun, term, scope)) for term in terms.items]
            judged = phrase.adjectives if denied else _judged(interpreter, phrase)
            if judged:  # whoever is no good liar may be a liar
                kind = f"{' '.join(judged)} {phrase.noun}"
                props = [*(IsA(term, kind) for term in terms.items), *(() if denied else props)]
            if denied:
                return props
            for adjective in phrase.adjectives:
                value = interpreter.definitions.value_words.get(adjective)
                if value is not None:
                    relation = interpreter.definitions.relations[value[0]]
                    slot = relation.slots[0].name
                    props.extend(
                        interpreter.definitions.holds(relation, {slot: term}, value[1]) for term in terms.items
                    )
            return [*props, *_in_the_whole(interpreter, phrase, terms, scope)]
    alone = isinstance(phrase, t.Noun) and not _ALONE.isdisjoint((*phrase.adjectives, phrase.determiner))
    if isinstance(phrase, t.Noun) and alone and not phrase.possessor and not phrase.of:
        return [IsA(term, phrase.noun) for term in terms.items]  # "who is the only man in the palace"
    mentioned, sides = len(getattr(scope, "here", ())), len(getattr(scope, "side", ()))
    other = scope.refer(phrase, SlotDef("", ("any",), "mention"), "complement")
    if other is None:
        return None
    if isinstance(phrase, t.Noun) and phrase.noun.islower() and _are_two(terms, other, scope):
        _tell_of(terms, phrase, scope, mentioned, sides)
        return [IsA(term, phrase.noun) for term in terms.items]
    if not interpreter.plain and any(scope.is_group(right) for right in other.items):
        if interpreter.doubted(phrase, no_member(interpreter.definitions, phrase, terms, scope)):
            return None
    others = [(left, right) for left in terms.items for right in other.items if left != right]
    told = phrase.noun if isinstance(phrase, t.Noun) and phrase.determiner and not phrase.of else ""
    of_whom = told in interpreter.definitions.relation_nouns  # "the captive of Otto"
    if (
        not others
        and isinstance(phrase, t.Noun)
        and not of_whom
        and interpreter.definitions.kinds.has_role(told, "being")
    ):
        return [IsA(term, phrase.noun) for term in terms.items]  # "the doctor, Doctor Voss,": he is one
    return [_one_or_member(interpreter, left, right, scope) for left, right in others] or None


def _judged(interpreter: Interpreter, phrase: t.Noun) -> tuple[str, ...]:
    """The adjectives that say what kind of such somebody is, rather than more of them: "a *bad* liar", "a *famous* painter"."""
    known = interpreter.definitions.value_words
    return tuple(word for word in phrase.adjectives if word not in known and not w.is_superlative(word))


def _sense(interpreter: Interpreter, noun: str, term: Term, scope: Scope) -> str:
    """What a noun says of somebody or something: "Jory is a page" is of no paper."""
    kinds, known = interpreter.definitions.kinds, scope.kinds_of(term)
    meant = kinds.somebody.get(noun)
    if meant is None or not isinstance(scope, Speaking) or not isinstance(term, int):
        return noun
    somebody = any(kinds.has_role(kind, "being") for kind in known) or (scope.cast[term].named and not known)
    return meant if somebody else noun


def _tell_of(terms: Terms, phrase: t.Noun, scope: Scope, mentioned: int, sides: int) -> None:
    """ "Roza meets Clementine, the richest girl in the club": Clementine is in it, though Roza is a girl."""
    if isinstance(scope, Speaking) and len(terms.items) == 1:
        scope.here[mentioned:] = [Mention(terms.items, "complement", phrase.span.start)]
        scope.side[sides:] = [Side(one.clause, terms.items[0], one.span, one.comma) for one in phrase.relatives]


def _are_two(terms: Terms, other: Terms, scope: Scope) -> bool:
    """Has each a name of their own, so that a noun says what the one is, and not that they are one ("Karl is the doctor", after Doctor Bruno)?"""
    if not isinstance(scope, Speaking) or len(other.items) != 1 or other.items[0] in terms.items:
        return False
    figures = [scope.cast[term] for term in (*terms.items, *other.items) if isinstance(term, int)]
    return all(figure.named and not figure.group for figure in figures)


def _one_or_member(interpreter: Interpreter, left: Term, right: Term, scope: Scope) -> Prop:
    """ "Burai is a figure of the story" is identity; "Burai is (one of) the Neo-Sapiens", "the three are Burai, Luna and Kozuki" are membership."""
    member = interpreter.definitions.role("member")
    if member is None or scope.is_group(right) == scope.is_group(left):
        return Same(left, right)
    one, group = (left, right) if scope.is_group(right) else (right, left)
    return interpreter.definitions.proposition(member, {member.slots[0].name: one, member.slots[1].name: group}, None)


def having(interpreter: Interpreter, clause: t.Clause, scope: Scope, subject: Term | None) -> Iterator[Meaning]:
    """ "Luna has a father": a relation whose noun stands as the object."""
    objects = [item for item in clause.complements if isinstance(item, t.Object)]
    if len(objects) != 1 or clause.passive or any(isinstance(item, (t.Bare, t.Ing)) for item in clause.complements):
        return  # "had his wife arrested" does not say that he has one
    phrase = objects[0].phrase
    items = phrase.items if isinstance(phrase, t.Group) else (phrase,)
    nouns = [item for item in items if isinstance(item, t.Noun) and item.noun in interpreter.definitions.relation_nouns]
    if not nouns or len(nouns) != len(items) or all(noun.possessor is not None for noun in nouns):
        return  # "has her father back": whose father he is, is known
    terms = _subject(interpreter, clause, scope, subject)
    if terms is None:
        return
    born = _born(interpreter, clause, nouns[0], terms, scope) if len(nouns) == 1 else None
    if born is not None:
        yield from interpreter.meanings(born, scope, subject)
    props: list[Prop] = []
    for noun in nouns:
        relation, of_name, noun_name = interpreter.definitions.relation_nouns[noun.noun]
        owner_fits = interpreter.all_fit(terms, next(s.kinds for s in relation.slots if s.name == of_name), scope)
        if not owner_fits:
            return
        bare = replace(noun, of=None, possessor=None)
        anew = (
            _is_unsure(clause, noun) or bool(noun.adjectives) or noun.determiner == "another"
        )  # "another son": none of those who are known
        bare = replace(bare, possessor=clause.subject) if clause.subject is not None and not anew else bare
        found = scope.refer(bare, next(s for s in relation.slots if s.name == noun_name), "object")
        if found is None:
            return
        for owner, other in product(terms.items, found.items):
            props.append(interpreter.definitions.proposition(relation, {of_name: owner, noun_name: other}, None))
    prop: Prop = props[0] if len(props) == 1 else Every(tuple(props))
    if clause.polarity in t.DENIED or terms.none or any(noun.determiner == "no" for noun in nouns):
        prop = each_denied(prop)
    rest = tuple(item for item in clause.complements if not isinstance(item, t.Object))
    yield Meaning(prop, clause, rest=rest)


def _is_unsure(clause: t.Clause, noun: t.Noun) -> bool:
    """ "Wanted to have children", "could not have children": there need be none."""
    return (bool(clause.modal) or clause.tense == "to") and noun.determiner in _OF_ANY


def _born(interpreter: Interpreter, clause: t.Clause, child: t.Noun, terms: Terms, scope: Scope) -> t.Clause | None:
    """ "Ruth has a daughter in the spring": she bears her then."""
    when = [item for item in clause.complements if isinstance(item, t.When)]
    relation = interpreter.definitions.relation_nouns[child.noun][0]
    mother = terms.items[0] if len(terms.items) == 1 else None
    told = isinstance(scope, Speaking) and clause.polarity == "yes" and child.determiner == "a"
    if not when or not told or "younger" not in relation.roles or not isinstance(mother, int) or clause.modal:
        return None
    birth = next(iter(interpreter.definitions.verbs_of("birth")), None)
    way = next((way for way in birth.phrasings if not way.literal), None) if birth is not None else None
    if way is None or scope.cast[mother].pronoun != "she":  # type: ignore[attr-defined]
        return None
    return replace(clause, verb=way.lemma)


def heads(clause: t.Clause) -> list[str]:
    """The words that the complements of *be* bring: adjectives, nouns, prepositions, particles."""
    found: list[str] = []
    for item in clause.complements:
        if isinstance(item, (t.Adjective, t.Prep, t.Particle)):
            found.append(item.word)
            if isinstance(item, t.Adjective) and item.than is not None:
                found.append(compared(item))
        elif isinstance(item, t.Object) and isinstance(item.phrase, t.Noun):
            found.append(item.phrase.noun.lower())
    return found
