"""Whose: "Luna's father", "the ghost of Tetsuya", "his gun". Floor 3.

In: a noun phrase with an owner. Out: the figure that is meant: found by relation, by kin, by what was said or declared, or made on first use; and whom the
pronoun that says whose stands for.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.source import NOWHERE
from chekhov.story import agents, counted, picking
from chekhov.story.agreeing import SOMEBODY, agrees, is_somebody, living
from chekhov.story.antecedents import distances
from chekhov.story.family import taken_to_be
from chekhov.story.kin import kin, parts, standing
from chekhov.story.leaning import HARMING
from chekhov.story.meaning import GAP, Did, Holds, Prop, SlotDef, Term, Verb, put
from chekhov.story.picking import underwent
from chekhov.story.pronouns import teach
from chekhov.story.scope import Mention, Side, Terms
from chekhov.story.speech import owner_word

_OF_OTHERS = frozenset(("taking", "depriving", "putting back", "lending"))
"""Verbs whose object is rather another's."""
_FAR = 2.0
"""Who is farther off than the sentence before is not thought of for what the subject may have as well."""

if TYPE_CHECKING:
    from chekhov.story.discourse import Discourse


def is_person_noun(discourse: Discourse, noun: str) -> bool:
    """A noun of beings, of kin or of an office."""
    return discourse.definitions.kinds.has_role(noun, "being") or noun in discourse.definitions.relation_nouns


def _said(discourse: Discourse, term: Term) -> str:
    return discourse.cast[term].label if isinstance(term, int) else "them"


def _whose(discourse: Discourse, owner: Term) -> str:
    """ "Luna’s", "the inspectors’"."""
    said = _said(discourse, owner)
    if said.startswith("one of ") and said.endswith("s"):
        return f"{said}’"  # "one of the servants’ mouth"
    if not isinstance(owner, int) or not discourse.cast[owner].plural or not said.endswith("s"):
        return f"{said}’s"
    return f"{said}’" if discourse.cast[owner].number is None else f"the {said.partition(' ')[2]}’"


def owned(discourse: Discourse, phrase: t.Noun, owner_tree: t.NounPhrase, want: SlotDef | None) -> Terms | None:
    """ "Luna's father", "the ghost of Tetsuya", "his gun": found by relation, by what was said, or made on first use."""
    possessive = phrase.possessor is not None
    if "own" in phrase.adjectives and isinstance(owner_tree, t.Pronoun) and owner_tree.span != NOWHERE:
        if discourse.subject and agrees(discourse, discourse.subject, owner_tree.word, None):
            discourse.fixed[owner_tree.span] = Terms(discourse.subject)  # "opens the door with her own key"
    if possessive:
        owners = owner_of(discourse, owner_tree, phrase.noun, want)
    elif phrase.noun[:1].isupper():
        owners = discourse.resolve(owner_tree, None, "owner")  # "the King of Frost" speaks of no Frost
    else:
        owners = discourse.refer(owner_tree, None, "owner")
    if owners is None:
        return None
    found: list[Term] = []
    for owner in owners.items:
        several = _each_owned(discourse, phrase, owner)
        if several:
            found.extend(several)
            continue
        figure = _one_owned(discourse, phrase, owner, possessive)
        if figure is None:
            return None
        found.append(figure)
    _told_of_owned(discourse, phrase, found)
    return Terms(tuple(dict.fromkeys(found)), owners.word)


def _each_owned(discourse: Discourse, phrase: t.Noun, owner: Term) -> tuple[Term, ...]:
    """ "Calls his sons", where two were told of by their names: these."""
    relation = discourse.definitions.relation_nouns.get(phrase.noun)
    if relation is None or not phrase.plural or phrase.adjectives or (owner, phrase.noun) in discourse.owned:
        return ()
    own = tuple(kin(discourse, relation[0], relation[2], relation[1], owner))
    named = all(isinstance(one, int) and discourse.cast[one].named for one in own)
    return own if len(own) > 1 and named and phrase.number in (None, len(own)) else ()


def _told_of_owned(discourse: Discourse, phrase: t.Noun, found: list[Term]) -> None:
    """What clauses and appositions behind it tell: "with her grandmother, who had raised her"."""
    for figure in found if not discourse.asking else ():
        fresh = isinstance(figure, int) and discourse.introduced.get((phrase.span.start, phrase.span.end)) == figure
        for relative in phrase.relatives:
            if fresh and isinstance(figure, int) and picking.mark(discourse, figure, relative):
                continue  # "a portrait of the duchess by Varelli"
            discourse.side.append(Side(relative.clause, figure, relative.span, relative.comma))
        if phrase.apposition is not None and isinstance(figure, int):
            discourse.apposition(figure, phrase.apposition)


def owner_of(discourse: Discourse, tree: t.NounPhrase, noun: str = "", slot: SlotDef | None = None) -> Terms | None:
    """Whose; in one sentence "her mother" and "her father" are those of the same person. ``slot``: where the thing stands."""
    kin = noun in discourse.definitions.relation_nouns and discourse.definitions.kinds.has_role(noun, "person")
    word = tree.word if kin and isinstance(tree, t.Pronoun) and not discourse.asking else ""
    known = discourse.whose_kin.get(word)
    if known is not None and tree.span not in discourse.fixed:
        discourse.whose[tree.span.start] = known
        return known
    found = _owner_of(discourse, tree, noun, slot)
    if found is not None and tree.span != NOWHERE:
        discourse.whose[tree.span.start] = found
    if word and found is not None:
        discourse.whose_kin[word] = found
    return found


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
    """Whose: the subject of the clause if it agrees; but before that somebody near who is known to have such a one."""
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
        far = distances(discourse, tree.word, want, "owner", tree.span.start)
        near = sorted(far, key=lambda terms: far[terms])
        if tree.word == "it" and discourse.definitions.kinds.has_role(noun, "place"):
            near = [one for one in near if _may_have_room(discourse, one[0])] or near  # no picture has a cellar
        beside = _other_one(discourse, tree.word, noun, slot)
        if beside is not None:
            teach(discourse, beside, tree.word)
            return Terms((beside,))
        hurt = next((one for one in near[:4] if want is not None and underwent(discourse, one[0], {noun})), None)
        if hurt is not None:
            return Terms(hurt)  # "Lise washes her wound": of her who was wounded
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
            if not known and len(discourse.subject) == 1:
                teach(discourse, term, tree.word)  # where "his" may be another's, it does not tell that she is no he
            return Terms(near[0] if near[:1] == known[:1] and known else discourse.subject)
    terms = discourse.resolve(tree, want, "owner") or (discourse.resolve(tree, None, "owner") if want else None)
    if terms is not None:
        role = "owner of owner" if isinstance(tree, t.Noun) else "owner"
        discourse.here.append(Mention(terms.items, role, tree.span.start))
    return terms


def _is_beast(discourse: Discourse, noun: str, word: str) -> bool:
    """Is what the clause is about an animal, whose tail may be *his*, but hardly a pistol?"""
    term = discourse.subject[0] if len(discourse.subject) == 1 else None
    it = isinstance(term, int) and discourse.cast[term].pronoun == "it"
    return it and word in ("he", "she") and not discourse.definitions.kinds.has_role(noun, "part")


def _other_one(discourse: Discourse, word: str, noun: str, slot: SlotDef | None) -> Term | None:
    """Whose it rather is than the subject's: of one named just before it ("Dagna and her husband"), of whoever is hit ("on his head") or thanked ("for his
    help"), of whoever is robbed."""
    said, deed = discourse.said, discourse.deed
    entry = said.entry.roles if said is not None else ()
    part = discourse.definitions.kinds.has_role(noun, "part")
    if part and "taking" in entry and said is not None and slot == said.entry.slots[1]:
        beings = _others_before(discourse, word)  # "Jane takes both her hands"
    elif (slot is not None and slot.kinds == ("part",)) or (
        "merit" in entry and slot is not None and "event" in slot.form
    ):
        beings = [one for one in discourse.fellows if is_somebody(discourse, (one,))]
    elif "visiting" in entry and discourse.definitions.kinds.has_role(noun, "place"):
        beings = [one for one in discourse.fellows if one not in discourse.subject]  # "visits Vane in his cell"
    elif "depriving" in entry and (deed is None or deed.doer not in discourse.subject):
        beings = _others_before(discourse, word)  # "Otto has stolen his money"
    elif "depriving" in entry or ("taking" in entry and deed is not None and not HARMING.isdisjoint(deed.roles)):
        beings = [deed.other] if deed is not None and deed.doer in discourse.subject else []
    elif "searching" in entry and not discourse.definitions.kinds.has_role(noun, "container"):
        beings = _others_before(discourse, word)  # but his own pockets
    else:
        beings = [
            mention.terms[0] for mention in discourse.here if mention.role == "member" and len(mention.terms) == 1
        ]
    last = beings[-1] if beings else None
    fits = last is not None and is_somebody(discourse, (last,)) and agrees(discourse, (last,), word, None)
    return last if fits else None


def _others_before(discourse: Discourse, word: str) -> list[Term]:
    """Whom the sentence before names, other than the subject, last the one named last ("Martin was fired. Greta searches his desk")."""
    before = sorted(discourse.history[-1] if discourse.history else [], key=lambda mention: mention.at)
    terms = [one.terms for one in before if len(one.terms) == 1 and one.terms[0] not in discourse.subject]
    return [one[0] for one in terms if is_somebody(discourse, one) and agrees(discourse, one, word, None)]


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


def _one_owned(discourse: Discourse, phrase: t.Noun, owner: Term, possessive: bool) -> Term | None:
    noun = phrase.noun
    if phrase.determiner == "the other":  # "on the other side of the park"
        phrase = replace(phrase, adjectives=("other", *phrase.adjectives))
    relation = discourse.definitions.relation_nouns.get(noun)
    if relation is not None and "late" in phrase.adjectives and not discourse.asking:
        return _deceased(discourse, phrase, owner, possessive)
    key = " ".join((*phrase.adjectives, noun))
    if relation is not None:
        known = discourse.static.get((relation[0].id, relation[2], owner))
        if known is not None and not phrase.plural:
            return _now(discourse, phrase, owner, known)
    measured = counted.of_so_many(discourse, phrase, owner, possessive)
    if measured is not None:
        return measured
    for name in (key, noun):
        if (owner, name) in discourse.owned and not (phrase.adjectives not in ((), ("own",)) and name == noun):
            return discourse.owned[(owner, name)]
    longer = [item for (whose, name), item in discourse.owned.items() if whose == owner and name.endswith(f" {noun}")]
    if len(set(longer)) == 1 and relation is None and not phrase.adjectives and not phrase.plural:
        return longer[0]  # "Tobin's lantern": his iron lantern
    if relation is not None and not phrase.plural and not phrase.adjectives:
        found = _by_kin(discourse, noun, owner)
        if found is not None:
            return found
    did = _who_did(discourse, phrase, owner) if relation is None else None
    if did is not None:
        return did
    declared = (
        (_declared(discourse, phrase) or _come_by(discourse, phrase, owner))
        if relation is None and possessive and not discourse.asking
        else None
    )
    if declared is not None:
        discourse.owned[(owner, key)] = declared
        return declared
    full = f"{noun} of {_said(discourse, owner)}"
    if full in discourse.names:
        return discourse.names[full]
    if discourse.asking and relation is None:
        return None
    taken = taken_to_be(discourse, phrase, owner) if relation is not None else None
    if taken is not None:
        return taken
    return _new_owned(discourse, phrase, owner, possessive)


def _who_did(discourse: Discourse, phrase: t.Noun, owner: Term) -> Term | None:
    """ "The murderer of Olga": whoever did that; where it was somebody, that is how they are known from now on."""
    did = agents.who_did(discourse, phrase, owner)
    if isinstance(did, int) and discourse.cast[did].label in SOMEBODY and not discourse.asking:
        discourse.cast[did].label = f"the {phrase.noun} of {_said(discourse, owner)}"
    return did


def _new_owned(discourse: Discourse, phrase: t.Noun, owner: Term, possessive: bool) -> Term | None:
    """What is named as somebody's for the first time."""
    noun, key = phrase.noun, " ".join((*phrase.adjectives, phrase.noun))
    relation = discourse.definitions.relation_nouns.get(noun)
    shown = " ".join((*phrase.adjectives, w.plural(noun) if phrase.plural else noun))
    teller = owner_word(discourse.cast[owner].label) if isinstance(owner, int) else ""
    many = f"{phrase.number} {shown}" if counted.is_counted(discourse, phrase, possessive) else f"the {shown}"
    label = (
        f"{teller} {shown}"
        if teller
        else f"{_whose(discourse, owner)} {shown}"
        if possessive
        else f"{many} of {_said(discourse, owner)}"
    )
    if isinstance(owner, int) and not possessive and not discourse.cast[owner].named and not label:
        return None
    figure = discourse.add(label, NOWHERE if discourse.asking else phrase.span, None, noun=noun, group=phrase.plural)
    fresh = discourse.cast[figure]
    fresh.plural, fresh.number = phrase.plural, phrase.number if phrase.plural else None
    if relation is not None:
        table, of_name, noun_name = relation
        slots = {slot.name: slot for slot in table.slots}
        fresh.kinds[:] = [kind for kind in slots[noun_name].kinds if kind != "any"] + (
            [noun] if discourse.definitions.kinds.canonical(noun) else []
        )
        fresh.pronoun = fresh.pronoun or discourse.definitions.kinds.pronoun(noun)
        prop = discourse.definitions.holds(table, {of_name: owner, noun_name: GAP}, None)
        if isinstance(prop, Holds):
            fresh.described = prop
            told = put(prop, {GAP: figure})
            for one in (told, *(parts(table, told) if isinstance(told, Holds) else ())):
                discourse.record.note(one)  # "her son": he is a child of hers, and she his mother
    if not discourse.asking:
        did_it = agents.implied(discourse, phrase, owner) if relation is None else None
        if did_it is not None:
            discourse.side.append(Side(did_it, figure, phrase.span))
        discourse.owned[(owner, key)] = figure
        if relation is None and possessive and isinstance(owner, int):
            fresh.owner = owner
    return figure


def _now(discourse: Discourse, phrase: t.Noun, owner: Term, known: int) -> int:
    """ "Jo kisses her husband", who has married Bo since Al is dead: the one who is alive."""
    if phrase.adjectives or discourse.asking or not discourse.told_dead(known):
        return known
    relation, whose, own = discourse.definitions.relation_nouns[phrase.noun]
    alive = [one for one in standing(discourse, relation, own, whose, owner) if not discourse.told_dead(one)]
    return alive[0] if len(alive) == 1 else known


def _deceased(discourse: Discourse, phrase: t.Noun, owner: Term, possessive: bool) -> Term | None:
    """ "Her late husband": her husband, who is dead."""
    plain = replace(phrase, adjectives=tuple(word for word in phrase.adjectives if word != "late"))
    figure = _one_owned(discourse, plain, owner, possessive)
    if isinstance(figure, int):
        dead = t.Clause(None, "be", (t.Adjective("dead"),), span=phrase.span)
        discourse.side.append(Side(dead, figure, phrase.span))
    return figure


def _declared(discourse: Discourse, phrase: t.Noun) -> int | None:
    """ "She has changed her will", where the World says that the will is in the bureau: the one thing of that name that there is, and nobody else's."""
    kinds = discourse.definitions.kinds
    same = discourse.nouns.get(phrase.noun, ())
    if (
        len(same) != 1
        or phrase.adjectives
        or phrase.plural
        or discourse.in_world
        or same[0] in discourse.owned.values()
    ):
        return None
    one = discourse.cast[same[0]]
    if one.scene >= 0 or one.group or one.owner is not None or not kinds.has_role(phrase.noun, "thing"):
        return None
    return one.id if not kinds.roles_of(phrase.noun) & {"place", "part", "being"} else None


def _come_by(discourse: Discourse, phrase: t.Noun, owner: Term) -> int | None:
    """ "Nell writes a letter. ... Nell's letter": the last thing of that name that its owner was told to have, or to have made or come by, and that was
    not called somebody's before."""
    kinds = discourse.definitions.kinds
    roles = kinds.roles_of(phrase.noun)
    if phrase.adjectives or phrase.plural or not roles & {"thing", "information"} or roles & {"part", "being"}:
        return None
    if "place" in roles and "vehicle" not in roles:
        return None
    taken = discourse.owned.values()
    every = [item for noun, items in discourse.nouns.items() if noun.endswith(f" {phrase.noun}") for item in items]
    for item in (*reversed(discourse.nouns.get(phrase.noun, ())), *reversed(every)):
        one = discourse.cast[item]
        if one.group or one.owner is not None or item in taken:
            continue
        if any(_makes_ones_own(discourse, told.prop, owner, item) for told in discourse.record.about.get(item, ())):
            return item
    return None


def _makes_ones_own(discourse: Discourse, prop: Prop, owner: Term, item: int) -> bool:
    """Does it say that somebody has something, or has brought it about?"""
    if isinstance(prop, Holds):
        value = prop.value[1] if isinstance(prop.value, tuple) else prop.value
        return prop.truth and item in prop.fluent[1:] and value == owner
    if not isinstance(prop, Did) or not prop.truth:
        return False
    verb, given = discourse.definitions.verbs[prop.verb], dict(prop.args)
    doer = verb.slots[0].name
    slots = {name for name, term in given.items() if term == item}
    parts = any(
        isinstance(one, Holds)
        and not one.truth
        and isinstance(one.value, tuple)
        and one.value[1] == doer
        and one.fluent[1] in slots
        for one in verb.makes
    )  # "gives Tom her ring": it was hers
    return given.get(doer) == owner and (parts or not slots.isdisjoint(verb.begins))


def _by_kin(discourse: Discourse, noun: str, owner: Term) -> int | None:
    """Who is somebody's father where only his daughter was told of: the one who can be; of several the one that this scene has named."""
    relation, whose, own = discourse.definitions.relation_nouns[noun]
    found = kin(discourse, relation, own, whose, owner)
    if len(found) > 1:
        found = [one for one in found if one in discourse.scene_figures]
    if len(found) != 1:
        return None
    gender = discourse.definitions.kinds.pronoun(noun)
    if gender and not discourse.cast[found[0]].pronoun:
        discourse.learn(discourse.cast[found[0]], gender)
    return found[0]
