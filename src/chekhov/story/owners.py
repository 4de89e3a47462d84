"""Whose something is, by the word that says so: "her mother", "his gun", "Luna's". Floor 3.

In: a pronoun or a name that says whose, and the noun of what is somebody's. Out: whom it stands for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from chekhov.language import tree as t
from chekhov.source import NOWHERE
from chekhov.story.agreeing import SOMEBODY, agrees, is_being, is_somebody, living
from chekhov.story.antecedents import distances
from chekhov.story.kin import kin
from chekhov.story.leaning import HARMING
from chekhov.story.meaning import Did, Relation, SlotDef, Term, Verb
from chekhov.story.others import whose_else
from chekhov.story.picking import underwent
from chekhov.story.pronouns import teach
from chekhov.story.scope import Mention, Terms

if TYPE_CHECKING:
    from chekhov.story.discourse import Discourse

_OF_OTHERS = frozenset(("taking", "depriving", "putting back", "lending"))
"""Verbs whose object is rather another's."""
_FAR = 2.0
"""Who is farther off than the sentence before is not thought of for what the subject may have as well."""


def is_person_noun(discourse: Discourse, noun: str) -> bool:
    """A noun of beings, of kin or of an office."""
    return discourse.definitions.kinds.has_role(noun, "being") or noun in discourse.definitions.relation_nouns


def owner_of(discourse: Discourse, tree: t.NounPhrase, noun: str = "", slot: SlotDef | None = None) -> Terms | None:
    """Whose; in one sentence "her mother" and "her father" are those of the same person. ``slot``: where the thing stands."""
    kin = noun in discourse.definitions.relation_nouns and discourse.definitions.kinds.has_role(noun, "person")
    word = tree.word if kin and isinstance(tree, t.Pronoun) and not discourse.asking else ""
    known = discourse.whose_kin.get(word)
    if known is not None and tree.span not in discourse.fixed:
        discourse.whose[tree.span.start] = known
        return known
    before = _theirs_before(discourse) if word == "they" and tree.span not in discourse.fixed else None
    found = before or _owner_of(discourse, tree, noun, slot)
    if found is not None and tree.span != NOWHERE and not (isinstance(tree, t.Noun) and tree.possessor is not None):
        discourse.whose[tree.span.start] = found  # of "his wife's jewels" where "his" stands: not the wife
    if word and found is not None:
        discourse.whose_kin[word] = found
    return found


def _theirs_before(discourse: Discourse) -> Terms | None:
    """ "Their mother saw it. [...] Their father came home": of the same, where no others have been told of together since."""
    for mentions in (discourse.here, *reversed(discourse.history)):
        several = [one for one in mentions if len(one.terms) > 1]
        if several:
            return Terms(several[-1].terms) if several[-1].role == "owner" else None
    return None


def no_one_is_ones_own(discourse: Discourse, phrase: t.NounPhrase) -> None:
    """ "Pell is her assistant": not Pell's."""
    noun = phrase.apposition if isinstance(phrase, t.Name) else phrase  # "the driver is her brother, Sol"
    whose = noun.possessor if isinstance(noun, t.Noun) and "own" not in noun.adjectives else None
    if isinstance(whose, t.Pronoun) and whose.word in ("he", "she") and whose.span != NOWHERE:
        terms = discourse.resolve(whose, None, "object")
        if terms is not None:
            discourse.fixed[whose.span] = terms
            discourse.here.append(Mention(terms.items, "owner", whose.span.start))


def _owner_of(discourse: Discourse, tree: t.NounPhrase, noun: str, slot: SlotDef | None) -> Terms | None:
    """Whose: what is settled, whom a pronoun means, or who is named."""
    settled = discourse.fixed.get(tree.span)
    if settled is not None:
        return settled
    kin = noun in discourse.definitions.relation_nouns and discourse.definitions.kinds.has_role(noun, "person")
    being = kin or discourse.definitions.kinds.has_role(noun, "being")
    theirs = (
        being and isinstance(tree, t.Pronoun) and tree.word == "they"
    )  # letters have no grandmother, fields no cows
    want = living(discourse) if theirs or discourse.definitions.kinds.has_role(noun, "part") else None
    if isinstance(tree, t.Pronoun) and tree.word in ("he", "she", "it", "they"):
        found = _of_pronoun(discourse, tree, noun, slot, want)
        if found is not None:
            return found
    terms = discourse.resolve(tree, want, "owner") or (_of_those_here(discourse) if theirs else None)
    terms = terms or (discourse.resolve(tree, None, "owner") if want else None)
    if terms is not None:
        role = "owner of owner" if isinstance(tree, t.Noun) else "owner"
        discourse.here.append(Mention(terms.items, role, tree.span.start))
    return terms


def _of_those_here(discourse: Discourse) -> Terms | None:
    """ "Edwin shares the works with his brother, but their mother ...": of the two, as no works has a mother."""
    told = dict.fromkeys(term for mention in discourse.here for term in mention.terms if isinstance(term, int))
    people = [one for one in told if is_being(discourse, one) and not discourse.cast[one].group]
    return Terms(tuple(people)) if len(people) > 1 else None


def _of_pronoun(
    discourse: Discourse, tree: t.Pronoun, noun: str, slot: SlotDef | None, want: SlotDef | None
) -> Terms | None:
    """Whose, by a pronoun: the subject of the clause if it agrees; but before that somebody near who is known to have such a one."""
    far = distances(discourse, tree.word, want, "owner", tree.span.start)
    near = sorted(far, key=lambda terms: far[terms])
    if tree.word in ("he", "she") and _sits_on_it(discourse, noun, tree.word):
        other = next((one for one in near if one != discourse.subject), None)
        if other is not None:
            return Terms(other)  # "a pirate with a parrot on his shoulder"
    if tree.word == "it" and discourse.definitions.kinds.has_role(noun, "place"):
        near = [one for one in near if _may_have_room(discourse, one[0])] or near  # no picture has a cellar
    beside = whose_else(discourse, tree.word, noun, slot)
    if beside is not None:
        teach(discourse, beside, tree.word)
        return Terms((beside,))
    wronged = _wronged_by_other(discourse, tree.word, noun)
    if wronged is not None:
        return Terms(wronged)
    hurt = next((one for one in near[:4] if want is not None and underwent(discourse, one[0], {noun})), None)
    hurt = hurt or _whose_part_was_hurt(discourse, near, noun, slot)
    if hurt is not None:
        return Terms(hurt)  # "Lise washes her wound": of her who was wounded
    has = _near_with_one(discourse, tree, noun, slot, want, near, far)
    if has is not None:
        return has
    if near and near[0] != discourse.subject and _comes_in_behind(discourse, tree):
        teach(discourse, near[0][0], tree.word)
        return Terms(near[0])  # "in its hall hung a picture", "in his chair sat a stranger"
    if _one_by_one(discourse, discourse.subject):
        return Terms(discourse.subject)  # "every prince died before his birthday"
    ones = [one for one in discourse.subject if agrees(discourse, (one,), tree.word, want)]
    if len(discourse.subject) > 1 and len(ones) == 1:
        return Terms((ones[0],))  # "Petra and Tom talked about her week"
    if near and near[0] != discourse.subject and _is_beast(discourse, noun, tree.word):
        return Terms(near[0])  # "the dog attacks Hargis, and his pistol skids away"
    if discourse.subject and agrees(discourse, discourse.subject, tree.word, want):
        return _of_subject(discourse, tree, near)
    return None


def _whose_part_was_hurt(
    discourse: Discourse, near: list[tuple[Term, ...]], noun: str, slot: SlotDef | None
) -> tuple[Term, ...] | None:
    """ "Tom has broken his arm. The doctor puts his arm in plaster": of him whose arm was told of as hurt. (One moves one's own.)"""
    wounded = discourse.definitions.role("hurt")
    if wounded is None or slot is None or slot.kinds == ("part",):
        return None
    for one in near[:3]:
        part = discourse.owned.get((one[0], noun)) if len(one) == 1 and one != discourse.subject else None
        deeds = [told.prop for told in discourse.record.of(part)] if part is not None else []
        hurts = any(told.prop[0] == (wounded.fluent_id, one[0]) for told in discourse.record.of(one[0]))
        if hurts and any(isinstance(prop, Did) and prop.truth for prop in deeds):
            return one
    return None


def _wronged_by_other(discourse: Discourse, word: str, noun: str) -> tuple[Term, ...] | None:
    """ "Tom hates the man who killed his brother": of whom the sentence is about, where a deed against his kin is what tells who another is."""
    entry = discourse.said.entry if discourse.said is not None else None
    wrong = isinstance(entry, Verb) and (entry.weight == "grave" or not HARMING.isdisjoint(entry.roles))
    if not (wrong and discourse.picks) or noun not in discourse.definitions.relation_nouns:
        return None
    before = [one.terms for one in discourse.here if one.role == "subject" and one.terms != discourse.subject]
    others = [one for one in before[-1:] if is_somebody(discourse, one) and agrees(discourse, one, word, None)]
    return others[0] if others else None


def _sits_on_it(discourse: Discourse, noun: str, word: str) -> bool:
    """Is it said that an animal is on or in a part, which is hardly its own?"""
    said = discourse.said.entry if discourse.said is not None else None
    term = discourse.subject[0] if len(discourse.subject) == 1 else None
    if not isinstance(said, Relation) or not isinstance(term, int) or {"held", "worn"} & set(said.roles):
        return False
    kinds, beast = discourse.definitions.kinds, discourse.cast[term].pronoun != word
    part = beast and kinds.has_role(noun, "part") and discourse.definitions.is_spatial(said)
    return part and kinds.pronoun(discourse.cast[term].noun) == "it"


def _near_with_one(
    discourse: Discourse, tree: t.Pronoun, noun: str, slot: SlotDef | None, want: SlotDef | None,
    near: list[tuple[Term, ...]], far: dict[tuple[Term, ...], float],
) -> Terms | None:  # fmt: skip
    """Somebody near who is known to have such a one, where the subject is not rather meant (``far``: how far off each is)."""
    own = agrees(discourse, discourse.subject, tree.word, want)
    for candidate in near[:4]:
        if (
            len(candidate) == 1
            and _has_one(discourse, candidate[0], noun)
            and not _is_subject(discourse, candidate[0], noun)
            and not (_does_it(discourse, slot) and _is_dead_one(discourse, candidate[0], noun, tree.word))
            and not (tree.word == "it" and own)
            and not (far[candidate] > _FAR and noun not in discourse.definitions.relation_nouns and own)
            and not (_has_its_own(discourse, noun) and own and candidate != discourse.subject)
        ):
            teach(discourse, candidate[0], tree.word)
            return Terms(candidate)
    return None


def _of_subject(discourse: Discourse, tree: t.Pronoun, near: list[tuple[Term, ...]]) -> Terms:
    """The subject's, unless it is not known to be what the pronoun says, and somebody near is."""
    term = discourse.subject[0]
    if isinstance(term, int) and discourse.cast[term].label in SOMEBODY and near:
        named = [mention.terms for mention in discourse.here if mention.terms != discourse.subject]
        other = next((one for one in near if one in named), None)
        if other is not None:
            return Terms(other)  # "somebody cut the brakes of her car"
    sure = not isinstance(term, int) or discourse.cast[term].pronoun == tree.word or len(discourse.subject) > 1
    somebody = (
        isinstance(term, int)
        and not discourse.cast[term].named
        and discourse.definitions.kinds.has_role(discourse.cast[term].noun, "person")
        and tree.word == "he"
    )
    known = [one for one in near[:3] if not (sure or somebody) and _is_surely(discourse, one, tree.word)]
    if near[:1] == known[:1] and known:
        return Terms(near[0])
    beast = isinstance(term, int) and discourse.cast[term].pronoun == "it"  # which may be an it all the same
    if (beast or not known) and len(discourse.subject) == 1:
        teach(discourse, term, tree.word)  # where "his" may be another's, it does not tell that she is no he
    return Terms(discourse.subject)


def _is_beast(discourse: Discourse, noun: str, word: str) -> bool:
    """Is what the clause is about an animal, whose tail may be *his*, but hardly a pistol?"""
    term = discourse.subject[0] if len(discourse.subject) == 1 else None
    it = isinstance(term, int) and discourse.cast[term].pronoun == "it"
    return it and word in ("he", "she") and not discourse.definitions.kinds.has_role(noun, "part")


def _may_have_room(discourse: Discourse, owner: Term) -> bool:
    kinds = discourse.definitions.kinds
    whole = not isinstance(owner, int) or discourse.cast[owner].owner is None  # nor has the castle's hall
    return whole and any(kinds.roles_of(kind) & {"place", "being"} for kind in discourse.kinds_of(owner))


def _comes_in_behind(discourse: Discourse, pronoun: t.Pronoun) -> bool:
    """Is the subject somebody or something new, told of only behind the pronoun?"""
    figure = (
        discourse.cast[discourse.subject[0]] if discourse.subject and isinstance(discourse.subject[0], int) else None
    )
    return figure is not None and not figure.named and figure.span.start > pronoun.span.start != NOWHERE.start


def _one_by_one(discourse: Discourse, terms: tuple[Term, ...]) -> bool:
    """Is this each of several beings ("every prince", "each of the girls")?"""
    figure = discourse.cast[terms[0]] if len(terms) == 1 and isinstance(terms[0], int) else None
    return (
        figure is not None and figure.label.startswith(("every ", "each ")) and is_person_noun(discourse, figure.noun)
    )


def _is_surely(discourse: Discourse, terms: tuple[Term, ...], word: str) -> bool:
    """Is this somebody of whom it is known that a pronoun stands for such?"""
    return isinstance(terms[0], int) and discourse.cast[terms[0]].pronoun == word


def _has_one(discourse: Discourse, owner: Term, noun: str) -> bool:
    """Is it said that this owner has such a relation or thing? (A hand or a face everybody has.)"""
    if (owner, noun) in discourse.owned:
        return not discourse.definitions.kinds.has_role(noun, "part")
    relation = discourse.definitions.relation_nouns.get(noun)
    if relation is None:
        return False
    return (relation[0].id, relation[2], owner) in discourse.static or bool(
        kin(discourse, relation[0], relation[2], relation[1], owner)
    )


def _has_its_own(discourse: Discourse, noun: str) -> bool:
    """Is it rather a thing of whom the story turns to, though another is known to have one ("Hamlet draws his sword. Laertes dips his sword in poison"),
    since it is not taken?"""
    who = discourse.subject[0] if len(discourse.subject) == 1 else None
    entry = discourse.said.entry if discourse.said is not None else None
    if not isinstance(who, int) or not discourse.cast[who].named or noun in discourse.definitions.relation_nouns:
        return False
    before = discourse.history[-1] if discourse.history else ()
    fresh = not any(who in mention.terms and mention.role == "subject" for mention in before)
    return fresh and entry is not None and _OF_OTHERS.isdisjoint(entry.roles)


def _does_it(discourse: Discourse, slot: SlotDef | None) -> bool:
    """Does whoever fills this slot choose to do what is said?"""
    entry = discourse.said.entry if discourse.said is not None else None
    return slot is not None and isinstance(entry, Verb) and slot.name in entry.chosen_by


def _is_dead_one(discourse: Discourse, owner: Term, noun: str, word: str) -> bool:
    """Is it somebody dead whom this owner has so, where the subject may have one of its own ("Eva was given a watch by her mother")?"""
    relation = discourse.definitions.relation_nouns.get(noun)
    if relation is None or owner in discourse.subject:
        return False
    known = discourse.static.get((relation[0].id, relation[2], owner))
    ones = [known] if known is not None else kin(discourse, relation[0], relation[2], relation[1], owner)
    if not ones or not all(isinstance(one, int) and discourse.told_dead(one) for one in ones):
        return False
    return len(discourse.subject) == 1 and agrees(discourse, discourse.subject, word, None)


def _is_subject(discourse: Discourse, owner: Term, noun: str) -> bool:
    """Is it the subject itself that this owner has ("Fiammetta ran to her sister": not to herself, who is Caterina's)?"""
    relation = discourse.definitions.relation_nouns.get(noun)
    has = discourse.static.get((relation[0].id, relation[2], owner)) if relation is not None else None
    return has is not None and has in discourse.subject and owner not in discourse.subject


def in_whose_hand(discourse: Discourse, beside: t.Statement) -> None:
    """ "Tom looks at the guard, *a knife in his hand*": in Tom's rather than in the guard's."""
    if not isinstance(beside, t.Clause) or beside.verb != "be" or not isinstance(beside.subject, t.Noun):
        return
    for item in beside.complements:
        match item:
            case t.Prep(phrase=t.Noun(noun=noun, possessor=t.Pronoun(word="he" | "she" as word) as whose)) if (
                discourse.definitions.kinds.has_role(noun, "part")
            ):
                if len(discourse.subject) == 1 and agrees(discourse, discourse.subject, word, None):
                    discourse.fixed[whose.span] = Terms(discourse.subject)
