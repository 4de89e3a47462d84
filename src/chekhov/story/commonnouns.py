"""Who or what a common noun means: "a letter" is new, "the letter" returns to one, "Luna's letter" is hers, "the attack" is an event. Floor 3.

In: a noun phrase and the discourse. Out: figures (new ones where nothing fits), or the event that a noun names.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.language.printer import show
from chekhov.story import bearers, counted, naming, picking, shares
from chekhov.story.agreeing import is_being
from chekhov.story.antecedents import antecedents
from chekhov.story.collected import collected
from chekhov.story.definite import existing, groups_named, is_contrary, is_named_so, told_gone
from chekhov.story.eventnouns import event_named, without_told
from chekhov.story.meaning import Figure, SlotDef, Term
from chekhov.story.owners import is_person_noun, owner_of
from chekhov.story.possession import owned
from chekhov.story.scope import Side, Terms, asks_for
from chekhov.story.several import each_of

if TYPE_CHECKING:
    from chekhov.story.discourse import Discourse

_INTRODUCING = frozenset(("a", "another", "some", "several", "many", "few", "a few", "one", "any"))
_SHARES = frozenset(("some", "several", "many", "few", "a few"))
_OF_HIS = {"mine": "I", "yours": "you", "his": "he", "hers": "she", "ours": "we", "theirs": "they"}
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
    titled = naming.titled(phrase)
    if titled is not None:
        return discourse.resolve(titled, want, role)
    if phrase.possessor is not None and phrase.noun == "one" and want is not None and _is_for_places(discourse, want):
        phrase = replace(phrase, noun="place")  # "goes to the baker's"
    phrase = counted.of_what(discourse, _of_which(discourse, phrase), role)
    if phrase.partitive is not None:
        part = shares.part(discourse, phrase, want, role)
        return part if part is None or phrase.determiner != "both" else _pair(discourse, part, want, role)
    names = shares.listed(discourse, phrase)
    if names:
        return shares.members(discourse, phrase, names)
    family = naming.owner_named(_of_the_family(discourse, phrase), lambda noun: is_person_noun(discourse, noun))
    name, plain = naming.name_of(family)
    told = (shares.of_several(discourse, phrase) or _named_apart(discourse, phrase)) if name is None else None
    if told is not None and role == "complement" and shares.is_by_age(phrase) and _is_named(discourse, told):
        told = None  # "Yorick is the youngest" says who is, and does not take it as known
    if told is not None or (phrase.determiner == "the other" and not phrase.noun):
        if told is not None and len(told.items) == 1 and isinstance(told.items[0], int):
            beside = tuple(one for one in phrase.relatives if one.comma)  # "the youngest, whom everybody called Pip"
            _with_relatives(discourse, replace(phrase, adjectives=(), relatives=beside), told.items[0])
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
                return Terms((nominal,), none=phrase.determiner == "no")
    phrase = without_told(phrase, discourse.definitions)
    owner_tree = phrase.possessor or phrase.of
    if phrase.of is not None and phrase.determiner == "no" and not discourse.asking:  # "no record of any brother"
        discourse.refer(phrase.of, None, "oblique")
        return Terms(
            (_none(discourse, phrase, naming.wording(replace(phrase, determiner="")), phrase.noun, True),), none=True
        )
    together = collected(discourse, phrase) if phrase.of is not None else None
    if together is not None:
        _with_relatives(discourse, phrase, together)
        return Terms((together,))
    ranked = shares.of_rank(discourse, phrase) if phrase.of is not None and role != "complement" else None
    if ranked is not None:
        return ranked
    if owner_tree is not None:
        return owned(discourse, phrase, owner_tree, want)
    each = each_of(discourse, phrase, role)
    if each is not None:
        return each
    new = replace(phrase, determiner="a") if phrase.that is not None and phrase.determiner == "the" else phrase
    figure = _plain(discourse, new, want, role)  # "the news that the war is over": not some other news
    if figure is None:
        return None
    if phrase.that is not None and not discourse.asking:
        discourse.describe(figure, f"that {show(phrase.that)}")
    if phrase.determiner in ("no", "neither"):
        return discourse.resolve(phrase.but, want, role) if phrase.but is not None else Terms((figure,), none=True)
    _with_relatives(discourse, phrase, figure)
    return Terms((figure,))


def _is_named(discourse: Discourse, terms: Terms) -> bool:
    return all(isinstance(term, int) and discourse.cast[term].named for term in terms.items)


def _is_for_places(discourse: Discourse, want: SlotDef) -> bool:
    kinds = discourse.definitions.kinds
    return want.kinds[0] != "any" and kinds.has_role(want.kinds[0], "place")


def _of_which(discourse: Discourse, phrase: t.Noun, that_of: bool = False) -> t.Noun:
    """ "The new one", "another one", "his own": one of what was named last; rather of that of which one is known that is so."""
    owner = phrase.of.word if isinstance(phrase.of, t.Pronoun) else ""
    if isinstance(phrase.of, t.Pronoun) and owner in _OF_HIS:  # "an old friend of his"
        return replace(phrase, of=replace(phrase.of, word=_OF_HIS[owner]))
    alone = not (phrase.noun or phrase.adjectives or phrase.partitive) and phrase.number == 1
    if phrase.determiner == "another" and alone:
        phrase = replace(phrase, noun="one", number=None)
    if isinstance(phrase.of, t.Noun) and phrase.of.noun == "own" and phrase.of.possessor is not None:
        return replace(phrase, of=None)  # "a room of her own"
    own = phrase.noun == "own" and phrase.possessor is not None
    if _is_that_of(phrase):
        meant = _of_which(discourse, replace(phrase, noun="one", of=None), True)
        return replace(meant, determiner="the", of=phrase.of)
    if phrase.of is not None or not (own or phrase.noun == "one"):
        return phrase
    kinds = discourse.definitions.kinds
    nouns: list[str] = []
    for mentions in (discourse.here, *reversed(discourse.history)):
        row = sorted(mentions, key=lambda one: (one.role not in ("object", "complement"), -one.at))
        if not that_of and (phrase.possessor is None or own):  # but "Bo's car is faster than Ann's"
            row = [one for one in row if mentions is not discourse.here or one.role != "subject"]
        last = [discourse.cast[term].noun for one in row for term in one.terms if isinstance(term, int)]
        barred = "being" if phrase.possessor is not None or that_of else "place"
        things = [noun for noun in last if noun and not kinds.has_role(noun, barred)]
        nouns += things or [noun for noun in last if noun]  # "the left road and the right one"
    nouns = list(dict.fromkeys(nouns))
    known = [
        noun
        for noun in (nouns if phrase.determiner in _DEFINITE else ())
        for one in discourse.nouns.get(noun, ())
        if all(picking.fits_adjective(discourse, one, word) for word in phrase.adjectives)
    ]
    other = [
        noun for noun in nouns if _has_contrary(discourse, noun, phrase.adjectives)
    ]  # "the younger one", of giants
    compared = phrase.determiner == "the" and any(map(w.comparative_of, phrase.adjectives))
    several = [
        noun for noun in nouns if compared and any(discourse.cast[one].plural for one in discourse.nouns.get(noun, ()))
    ]  # "the older one", of two men
    return replace(phrase, noun=next(iter(known or other or several or nouns), phrase.noun))


def _is_that_of(phrase: t.Noun) -> bool:
    """ "That of her husband", "those of the king"."""
    return phrase.determiner in ("that", "those") and not (phrase.noun or phrase.adjectives) and phrase.of is not None


def _has_contrary(discourse: Discourse, noun: str, adjectives: tuple[str, ...]) -> bool:
    """Was one of these told of that is the contrary: the elder giant?"""
    placed = [one for one in discourse.places.values() if discourse.cast[one].noun == noun]
    those = (*discourse.nouns.get(noun, ()), *placed)
    return any(is_contrary(discourse, discourse.cast[one], adjectives) for one in those)


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
        person = is_person_noun(discourse, phrase.noun) and not discourse.definitions.fits(
            discourse.kinds_of(figure), (phrase.noun,)
        )
        if person:  # "to his sister Rike": no place
            kept = [one for one in discourse.kinds_of(figure) if discourse.definitions.kinds.has_role(one, "person")]
            discourse.cast[figure].kinds[:] = kept  # "a marine, Corporal Baines" is a corporal too
            discourse.learn(discourse.cast[figure], kind=phrase.noun)
        elif phrase.determiner == "the" and not (
            phrase.adjectives or is_person_noun(discourse, phrase.noun)
        ):  # "the freighter Ananke": no other freighter
            phrase = replace(phrase, determiner="a")
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
    met = _met_before(discourse, name)
    if met is not None:
        return met
    figure = discourse.add(name.text, name.span, want, named=True, article=name.article)
    if any(one.comma and asks_for(one.clause, "who") for one in name.relatives):
        discourse.learn(discourse.cast[figure], kind=discourse.definitions.kinds.of_role("person"))
    return figure


def _met_before(discourse: Discourse, name: t.Name) -> int | None:
    """ "The housekeeper opens. ... Mrs Pell, the housekeeper, smiles": who was known by the noun has a name now."""
    told = name.apposition
    if not isinstance(told, t.Noun) or told.determiner != "the" or told.relatives or told.of or discourse.asking:
        return None
    known = _nameless(discourse, told)
    if known is None or not is_being(discourse, known):
        return None
    one = discourse.cast[known]
    gender = naming.title_gender(name.text.split()[0]) or w.name_gender(name.text.split()[0]) or ""
    if gender and one.pronoun not in ("", gender):
        return None
    if not bearers.take_name(discourse, known, name.text):
        return None
    discourse.learn(one, gender)
    return known


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
        known: Term | None = existing(discourse, phrase, phrase.noun, False) if phrase.determiner else None
    else:
        owner = owner_of(discourse, phrase.possessor, phrase.noun) if phrase.possessor is not None else None
        relation = discourse.definitions.relation_nouns.get(phrase.noun)
        if owner is None or relation is None or len(owner.items) != 1:
            return None
        known = discourse.static.get((relation[0].id, relation[2], owner.items[0])) or discourse.owned.get(
            (owner.items[0], phrase.noun)
        )
    met = discourse.cast[known] if isinstance(known, int) else None
    if met is None or met.named or met.plural or (met.group and met.noun == phrase.noun):
        return None  # "Vera has many friends. Her best friend Ola": not the friends
    return met.id


_ALL_OF_IT = frozenset(("whole", "entire"))  # "the whole class": nobody has broken it


def _with_relatives(discourse: Discourse, phrase: t.Noun, figure: int) -> None:
    fresh = discourse.introduced.get((phrase.span.start, phrase.span.end)) == figure
    if discourse.cast[figure].span.start == phrase.span.start and not discourse.asking:
        untold = tuple(one for one in phrase.relatives if not picking.mark(discourse, figure, one))
        phrase = replace(phrase, relatives=untold)
    described = naming.whereabouts(phrase) if fresh and not discourse.asking else ""
    if described:
        discourse.names.setdefault(described, figure)  # "the house in Savile Row" is this one, wherever it is named
        discourse.cast[figure].label = described
    for relative in phrase.relatives:
        if relative.comma or fresh:
            picks = phrase.determiner == "the" and not relative.comma
            discourse.side.append(Side(relative.clause, figure, relative.span, relative.comma, picks))
    if phrase.apposition is not None:
        discourse.apposition(figure, phrase.apposition)
    if fresh:
        for adjective in phrase.adjectives:
            if state := _state_of(discourse, figure, phrase, adjective):
                clause = t.Clause(None, "be", (t.Adjective(state),), span=phrase.span)
                discourse.side.append(Side(clause, figure, phrase.span))


def _state_of(discourse: Discourse, figure: int, phrase: t.Noun, adjective: str) -> str:
    """What an adjective before a noun says of it: "the wounded man" is wounded, "the late king" dead; a "sleeping pill" does not sleep ("" for nothing)."""
    definitions = discourse.definitions
    value = definitions.value_words.get(adjective)
    if value is None or adjective in _ALL_OF_IT:
        return ""
    if adjective == "late" and phrase.determiner != "a" and is_being(discourse, figure):
        gone = phrase.noun in definitions.relation_nouns or definitions.kinds.has_role(phrase.noun, "of rank")
        return "dead" if gone else adjective
    of = definitions.relations[value[0]].slots[0]
    fits = not adjective.endswith("ing") or definitions.fits(discourse.kinds_of(figure), of.kinds)
    return adjective if fits else ""


def _plain(discourse: Discourse, phrase: t.Noun, want: SlotDef | None, role: str = "") -> int | None:
    noun = phrase.noun
    plural = phrase.plural or (phrase.number or 0) > 1
    if phrase.determiner == "all" and phrase.number is not None:
        phrase = replace(phrase, determiner="the")  # "all five bells": the five
    determiner = phrase.determiner
    label = _label(phrase)
    if discourse.asking:
        return existing(discourse, phrase, noun, plural)
    if determiner == "any":
        return _none(discourse, phrase, label, noun, plural)
    spoken_of = _spoken_of(discourse, phrase) if determiner == "a" and not plural else None
    if spoken_of is not None:
        return spoken_of
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
        fewer = bool(phrase.adjectives or phrase.relatives) or _of_existence(discourse, want)  # "nobody rich"
        group = [] if determiner == "no" and fewer else groups_named(discourse, noun)
        if group:
            return group[-1]
        if determiner not in ("no", "neither"):
            whole = _new(discourse, phrase, label, noun, True)
            discourse.cast[whole].plural = determiner not in ("every", "each")
            return whole
        return _none(discourse, phrase, label, noun, True)
    if determiner == "" and plural:
        return _some_of_those(discourse, phrase, label, noun)
    # "the king gave the young man a ring": not himself
    apart = discourse.subject if role in ("object", "oblique") else ()
    known = existing(discourse, phrase, noun, plural, apart)
    if known is not None and _is_an_office(discourse, want) and _had_before(discourse, known, determiner):
        as_one = replace(phrase, determiner="a")  # "became king": not King Aldous before
        return _new(discourse, as_one, _label(as_one), noun, plural)
    if known is not None and phrase.determiner == "" and not discourse.asking and _is_a_sum(discourse, known):
        return _new(discourse, phrase, label, noun, plural)  # "owes him forty pounds, and borrows money": not these
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


def _is_a_sum(discourse: Discourse, figure: int) -> bool:
    """So many pounds?"""
    one = discourse.cast[figure]
    return one.number is not None and any(discourse.definitions.kinds.is_a(kind, "money") for kind in one.kinds)


def _some_of_those(discourse: Discourse, phrase: t.Noun, label: str, noun: str) -> int:
    """ "Soldiers": those of this scene, else some, of those of the story if there are any."""
    groups = groups_named(discourse, noun)
    here = [item for item in groups if item in discourse.scene_figures]
    if here:
        return here[-1]
    part = _new(discourse, phrase, label, noun, True)
    if groups and part != groups[0]:
        discourse.cast[part].part_of = groups[0]
    return part


def _spoken_of(discourse: Discourse, phrase: t.Noun) -> int | None:
    """ "She announced that he was getting a bicycle", "asked where one could hide a bicycle": the one that the story has shown, of what is yet to be
    or may be."""
    said, kinds = discourse.said, discourse.definitions.kinds
    roles = kinds.roles_of(phrase.noun)
    if said is None or not said.ahead or not discourse.within or phrase.relatives or phrase.of or phrase.possessor:
        return None
    if not roles & {"thing", "vehicle"} or roles & {"being", "information"}:
        return None
    those = [one for one in discourse.nouns.get(phrase.noun, ()) if one not in discourse.only_said]
    one = those[0] if len(those) == 1 else None
    if one is None or discourse.cast[one].group or discourse.cast[one].scene < 0 or told_gone(discourse, one):
        return None
    return one if all(picking.fits_adjective(discourse, one, word) for word in phrase.adjectives) else None


def _is_an_office(discourse: Discourse, want: SlotDef | None) -> bool:
    """Does the clause at hand say what somebody becomes, and is this it?"""
    said = discourse.said.entry if discourse.said is not None else None
    return said is not None and "becoming" in said.roles and want is said.slots[-1]


def _had_before(discourse: Discourse, known: int, determiner: str) -> bool:
    """Had somebody else the office before ("becomes king", "becomes the king", where a king was spoken of who did something)?"""
    figure = discourse.cast[known]
    person = discourse.definitions.kinds.has_role(figure.noun, "being") and not figure.group
    return (figure.named and determiner == "") or (person and known not in discourse.subject)


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
    told = [one.clause for one in phrase.relatives if isinstance(one.clause, t.Clause) and one.clause.complements]
    if phrase.determiner == "no" and told and not discourse.asking:  # but "there was no milk left"
        label = naming.wording(replace(phrase, determiner=""))  # "no letter that was addressed to Ann"
    figure = _new(discourse, phrase, label, noun, plural)
    discourse.nouns[noun] = [item for item in discourse.nouns.get(noun, ()) if item != figure]
    discourse.cast[figure].none = phrase.determiner == "no"
    return figure


def _new(discourse: Discourse, phrase: t.Noun, label: str, noun: str, plural: bool) -> int:
    kinds = discourse.definitions.kinds
    group = plural or kinds.has_role(noun, "group")
    if phrase.determiner == "another" and not (plural or phrase.adjectives) and not discourse.asking:
        label = _counted_on(discourse, label, noun)
    if phrase.number == 1 and kinds.is_a(noun, "money"):
        label = f"one {noun}"
    figure = discourse.add(label, phrase.span, None, noun=noun, group=group)
    if (t.names_somebody(phrase) or is_named_so(phrase)) and noun not in discourse.names and not group:
        bearers.index_name(discourse, figure, noun)  # "little Ben" is Ben from now on
    if phrase.number:
        discourse.cast[figure].number = phrase.number
    if plural:
        discourse.cast[figure].pronoun = "they"
        discourse.cast[figure].plural = True
    return figure


def _counted_on(discourse: Discourse, label: str, noun: str) -> str:
    """ "Another letter", where "the letter" has been told of, is the second one."""
    alike = [one for one in discourse.nouns.get(noun, ()) if not discourse.cast[one].group]
    if not discourse.definitions.kinds.has_role(noun, "thing"):
        return f"the other {noun}" if any(discourse.cast[one].label == label for one in alike) else label
    if not any(discourse.cast[one].label == label for one in alike) or len(alike) >= len(picking.ORDINALS):
        return label
    return f"the {picking.ORDINALS[len(alike)]} {noun}"


_BROKEN = (("and a half",), ("and a quarter",))


def _label(phrase: t.Noun) -> str:
    head = phrase.noun
    if phrase.plural:
        head = w.plural(head) if head else ""
    words = [*phrase.adjectives, head]
    text = " ".join(word for word in words if word)
    if phrase.number is not None and phrase.number > 1:
        if phrase.adjectives and w.is_rank(phrase.adjectives[0]):
            return f"the {phrase.adjectives[0]} {w.number_word(phrase.number)} {' '.join(words[1:])}"
        return f"{phrase.number} {text}".strip()
    if phrase.number == 1 and phrase.adjectives[:1] in _BROKEN:
        return f"one {text}"
    if phrase.determiner in ("a", "another") or (text and (phrase.determiner == "one" or phrase.number == 1)):
        return f"the {text}"
    if phrase.determiner in ("every", "each"):
        return f"every {text}"
    if phrase.determiner in ("", "all", "no"):
        return text
    return f"{phrase.determiner} {text}".strip()
