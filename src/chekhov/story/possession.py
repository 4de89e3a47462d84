"""Whose: "Luna's father", "the ghost of Tetsuya", "his gun". Floor 3.

In: a noun phrase with an owner. Out: the figure that is meant: found by relation, by kin, by what was said or declared, or made on first use.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from chekhov.language import closed
from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.source import NOWHERE
from chekhov.story import agents, counted, picking
from chekhov.story.agreeing import SOMEBODY, agrees
from chekhov.story.family import taken_to_be
from chekhov.story.kin import kin, parts, standing
from chekhov.story.meaning import GAP, Holds, SlotDef, Term, put
from chekhov.story.others import makes_ones_own
from chekhov.story.owners import owner_of
from chekhov.story.scope import Side, Terms
from chekhov.story.speech import owner_word

if TYPE_CHECKING:
    from chekhov.story.discourse import Discourse
_GONE = frozenset(("late", "dead"))


def _said(discourse: Discourse, term: Term) -> str:
    return discourse.cast[term].label if isinstance(term, int) else "them"


def _whose(discourse: Discourse, owner: Term) -> str:
    """ "Luna’s", "the inspectors’"."""
    said = _said(discourse, owner)
    if said.startswith("one of ") and said.endswith("s"):
        return f"{said}’"  # "one of the servants’ mouth"
    if not isinstance(owner, int) or not discourse.cast[owner].plural or not said.endswith("s"):
        return f"{said}’s"
    number, what = discourse.cast[owner].number, said.partition(" ")[2]
    if number is not None and discourse.cast[owner].noun in closed.DATES:
        return f"{w.number_word(number)} {what}’"  # "three weeks’ rent"
    return f"{said}’" if number is None else f"the {what}’"


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
    if possessive and len(owners.items) > 1 and len({*found}) == 1:
        _call_after_all(discourse, phrase, owners.items, found[0])
    _told_of_owned(discourse, phrase, found)
    return Terms(tuple(dict.fromkeys(found)), owners.word)


def _call_after_all(discourse: Discourse, phrase: t.Noun, owners: tuple[Term, ...], thing: Term) -> None:
    """ "Tom and Anna sold their house": it is the house of both, and not Tom's."""
    figure = discourse.cast[thing] if isinstance(thing, int) else None
    if figure is None or figure.span.start != phrase.span.start or figure.named or discourse.asking:
        return
    if not all(isinstance(owner, int) and discourse.cast[owner].named for owner in owners):
        return
    first = _whose(discourse, owners[0])
    names = [_said(discourse, owner) for owner in owners]
    if figure.label.startswith(first):
        figure.label = f"{', '.join(names[:-1])} and {names[-1]}’s{figure.label.removeprefix(first)}"


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


def _one_owned(discourse: Discourse, phrase: t.Noun, owner: Term, possessive: bool) -> Term | None:
    noun = phrase.noun
    if phrase.determiner == "the other":  # "on the other side of the park"
        phrase = replace(phrase, adjectives=("other", *phrase.adjectives))
    relation = discourse.definitions.relation_nouns.get(noun)
    if relation is not None and not _GONE.isdisjoint(phrase.adjectives) and not phrase.plural and not discourse.asking:
        gone = _deceased(discourse, phrase, owner, possessive)
        if gone is not None:
            return gone
    key = " ".join((*phrase.adjectives, noun))
    if relation is not None:
        known = discourse.static.get((relation[0].id, relation[2], owner))
        several_of_them = isinstance(known, int) and discourse.cast[known].plural  # "her youngest aunt", of three
        if known is not None and not phrase.plural and not several_of_them:
            return _now(discourse, phrase, owner, known)
    measured = counted.of_so_many(discourse, phrase, owner, possessive)
    if measured is not None:
        return measured
    single = the_single_one(discourse, phrase, owner)
    if single is not None:
        return single
    several = not discourse.asking and counted.is_counted(discourse, phrase, possessive)
    for name in (key, noun):
        known = discourse.owned.get((owner, name))
        if several and isinstance(known, int) and not discourse.cast[known].group:
            continue  # "two bags of flour": not the bag that was told of before
        if known is not None and not (phrase.adjectives not in ((), ("own",)) and name == noun):
            return known
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


def the_single_one(discourse: Discourse, phrase: t.Noun, owner: Term) -> Term | None:
    """ "Her glove", of her new gloves: the left one, of which alone was told."""
    pair = discourse.owned.get((owner, phrase.noun))
    if (
        phrase.plural
        or phrase.number
        or phrase.adjectives
        or not isinstance(pair, int)
        or not discourse.cast[pair].group
    ):
        return None
    ending = f" {phrase.noun}"
    ones = {item for (whose, name), item in discourse.owned.items() if whose == owner and name.endswith(ending)}
    single = [one for one in ones if isinstance(one, int) and not discourse.cast[one].group]
    return single[0] if len(single) == 1 else None


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
    """ "Jo kisses her husband", who has married Bo since Al is dead: the one who is alive. Of two sons the one who was told of last."""
    relation, whose, own = discourse.definitions.relation_nouns[phrase.noun]
    if phrase.adjectives or discourse.asking:
        return known
    if discourse.told_dead(known):
        alive = [one for one in standing(discourse, relation, own, whose, owner) if not discourse.told_dead(one)]
        return alive[0] if len(alive) == 1 else known
    several = standing(discourse, relation, own, whose, owner)
    return _last_of(discourse, several) or known if len(several) > 1 else known


def _last_of(discourse: Discourse, those: list[int]) -> int | None:
    """Who of several the last sentences have told of, if it is one."""
    for mentions in (discourse.here, *reversed(discourse.history[-_LATELY:])):
        named = [one for one in those if any(one in mention.terms for mention in mentions)]
        if named:
            return named[0] if len(named) == 1 else None
    return None


_LATELY = 3  # sentences


def _deceased(discourse: Discourse, phrase: t.Noun, owner: Term, possessive: bool) -> Term | None:
    """ "Her late husband", "her dead husband": her husband, who is dead; None where he is known and alive, and it is another."""
    plain = replace(phrase, adjectives=tuple(word for word in phrase.adjectives if word not in _GONE))
    figure = _one_owned(discourse, plain, owner, possessive)
    before = any(figure in mention.terms for mentions in discourse.history for mention in mentions)
    if "dead" in phrase.adjectives and isinstance(figure, int) and (before or discourse.cast[figure].scene < 0):
        return figure if discourse.told_dead(figure) else None
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
        if any(makes_ones_own(discourse, told.prop, owner, item) for told in discourse.record.of(item)):
            return item
    return None


def _by_kin(discourse: Discourse, noun: str, owner: Term) -> int | None:
    """Who is somebody's father where only his daughter was told of: the one who can be; of several the one that this scene has named."""
    relation, whose, own = discourse.definitions.relation_nouns[noun]
    found = kin(discourse, relation, own, whose, owner)
    if not relation.when and discourse.definitions.kinds.has_role(noun, "person"):
        found = standing(discourse, relation, own, whose, owner)  # "Otto and Lise married. Her husband ..."
    if len(found) > 1:
        found = [one for one in found if one in discourse.scene_figures]
    if len(found) != 1:
        return None
    gender = discourse.definitions.kinds.pronoun(noun)
    if gender and not discourse.cast[found[0]].pronoun:
        discourse.learn(discourse.cast[found[0]], gender)
    return found[0]
