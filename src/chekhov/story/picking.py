"""Which of several a description picks: "the man who killed Anna", "the second key", "the other thief", "the old man", "the widow". Floor 3.

In: a noun phrase, the figures that its noun may mean, and what was told of them. Out: those whom the whole description fits; none, where it means somebody new.
A clause that was told of one picks that one. A deed that was told of nobody makes somebody new, of whom it is so; what nothing was said about either
way ("the man at the door") rules nobody out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.source import NOWHERE
from chekhov.story import agents
from chekhov.story.agreeing import is_being
from chekhov.story.interpret import Interpreter
from chekhov.story.meaning import Did, Every, Holds, IsA, Prop, SlotDef, Term, put
from chekhov.story.told import Standing

if TYPE_CHECKING:
    from chekhov.story.discourse import Discourse

_DEEP = 3  # so many descriptions within one another are told apart
_TO_AND_FROM = frozenset(("to", "from", "for", "about"))
_PLACE_WORDS = frozenset(("in", "at", "on", "inside", "aboard", "near", "behind", "under", "beside"))
_OF_AGE = frozenset(("young", "old"))  # "the young queen": the queen of whom nobody has said how old she is
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


def picking(phrase: t.Noun) -> tuple[t.Relative, ...]:
    """The clauses of a noun phrase that pick out whom it means."""
    return tuple(relative for relative in phrase.relatives if not relative.comma)


def picked(discourse: Discourse, phrase: t.Noun, candidates: Sequence[int]) -> list[int]:
    """Of these the ones that the clauses of the phrase fit, in the same order."""
    clauses = picking(phrase)
    if not clauses or not candidates:
        return list(candidates)
    standing = {one: min(_standing(discourse, clause, one) for clause in clauses) for one in candidates}
    best = max(standing.values())
    if best < Standing.OPEN:
        return []
    return [one for one in candidates if standing[one] == best]


def _standing(discourse: Discourse, relative: t.Relative, figure: int) -> Standing:
    """What was told of a figure as to a clause about it."""
    if discourse.supposing >= _DEEP:
        return Standing.OPEN  # "the man who saw the man who saw the man who ...": each would be tried with each
    with _supposing(discourse), discourse.about_one(figure) as scope:
        interpreter = Interpreter(discourse.definitions)
        discourse.subject, discourse.fellows = (figure,), ()
        marked = _is_so_by_mark(discourse, relative, figure)
        if marked is not None:
            return marked
        clause = relative.clause
        if isinstance(clause, t.Clause):
            meaning = next(iter(interpreter.meanings(clause, scope, figure)), None)
            if meaning is None:
                plain = Interpreter(discourse.definitions, plain=True)
                meaning = next(iter(plain.meanings(clause, scope, figure)), None)
            if meaning is None:
                return Standing.OPEN
            found = _of(discourse, figure, meaning.prop, _place(discourse, meaning.rest))
            if _whose(clause) and found != Standing.AGAINST:
                return Standing.TOLD if _has(discourse, figure, clause) else Standing.UNTOLD
            return found
        prop = interpreter.proposition(clause, scope, figure)
        return Standing.OPEN if prop is None else _of(discourse, figure, prop, None)


def may_excel(discourse: Discourse, figure: int, phrase: t.Noun) -> bool:
    """May one that is known be "the best mill in the land"? Not a mill of which that has not been told; but whoever has a name may, or is kin, or one of several."""
    one = discourse.cast[figure]
    called = set(phrase.adjectives) <= set(one.label.split())
    return called or one.named or one.group or phrase.noun in discourse.definitions.relation_nouns


def told_by_what_is_behind(discourse: Discourse, phrase: t.Noun, same: list[int]) -> list[int]:
    """ "The letter in the Bible", "the key to the attic", where several are known: the ones of which that was told."""
    item = discourse.behind.get(phrase.span.start) if phrase.span != NOWHERE else None
    if item is None or len(same) < 2 or discourse.supposing >= _DEEP:
        return same
    with _supposing(discourse):
        terms = discourse.resolve(item.phrase, None, "oblique")
    other = terms.items[0] if terms is not None and len(terms.items) == 1 else None
    return [one for one in same if isinstance(other, int) and _is_tied(discourse, one, item.word, other)] or same


def _is_tied(discourse: Discourse, figure: int, word: str, other: int) -> bool:
    """Was it told that a thing is in a place, to or from somebody, to a door?"""
    if discourse.marks.get((figure, word)) == other:
        return True
    for told in reversed(discourse.record.of(figure)):
        prop = told.prop
        if word in _PLACE_WORDS:
            if isinstance(prop, Holds) and isinstance(prop.value, tuple) and prop.fluent[1] == figure:
                return prop.truth and prop.value[1] == other  # where it was told of last
            if told.place == other or (isinstance(prop, Did) and prop.truth and other in dict(prop.args).values()):
                return True
        elif isinstance(prop, Did) and prop.truth and other in {term for _, term in prop.args}:
            doer = prop.args[0][1] == other
            if (word == "from" and doer) or (word in ("to", "for") and not doer):
                return True
    return False


def mark(discourse: Discourse, figure: int, relative: t.Relative) -> bool:
    """ "The key to the cellar", "a letter from the bank", told of for the first time: that is how it is known from now on."""
    match relative.clause:
        case t.Clause(
            subject=t.Gap(),
            verb="be",
            complements=(t.Prep(word=word, phrase=phrase),),
        ) if is_marked(discourse, discourse.cast[figure].noun, word):
            terms = discourse.refer(phrase, None, "oblique")
            other = terms.items[0] if terms is not None and len(terms.items) == 1 else None
            if not isinstance(other, int) or (word == "by" and not is_being(discourse, other)):
                return False
            return known_by(discourse, figure, word, other)
    return False


def known_by(discourse: Discourse, figure: int, word: str, other: int) -> bool:
    """From now on it is known by what it is to, from or for; no, where it is known by something else of the sort."""
    if discourse.marks.setdefault((figure, word), other) != other:
        return False
    one, tail = discourse.cast[figure], f" {word} {discourse.cast[other].label}"
    one.label = one.label if tail in one.label else one.label + tail
    return True


def is_marked(discourse: Discourse, noun: str, word: str = "") -> bool:
    """Is it told by what stands behind it: a thing or words ("the key to the cellar", "a letter from the bank"), or what calls for that ("the heir to the
    throne")?"""
    kinds = discourse.definitions.kinds
    roles = kinds.roles_of(noun)
    thing = bool(roles & {"thing", "information"}) and not roles & {"being", "place"}
    return (thing and word in _TO_AND_FROM) or kinds.calls_for(noun, word)


def _is_so_by_mark(discourse: Discourse, relative: t.Relative, figure: int) -> Standing | None:
    """The same, asked of one that is known; None where the clause says something else."""
    match relative.clause:
        case t.Clause(subject=t.Gap(), verb="be", complements=(t.Prep(word=word, phrase=phrase),)):
            terms = discourse.resolve(phrase, None, "oblique")
            other = terms.items[0] if terms is not None and len(terms.items) == 1 else None
            if isinstance(other, int) and _is_tied(discourse, figure, word, other):
                return Standing.TOLD
            if (figure, word) in discourse.marks:
                return Standing.AGAINST
    return None


def _of(discourse: Discourse, figure: int, prop: Prop, place: int | None) -> Standing:
    if isinstance(prop, IsA):
        return Standing.TOLD if prop.kind in discourse.cast[figure].kinds else Standing.OPEN
    if isinstance(prop, Every):
        return min((_of(discourse, figure, item, place) for item in prop.items), default=Standing.OPEN)
    return discourse.record.standing(figure, prop, place)


def _whose(clause: t.Clause) -> bool:
    """Is it about what somebody has ("whose child had died")?"""
    return isinstance(clause.subject, t.Gap) and clause.subject.word == "whose" and clause.subject.noun is not None


def _has(discourse: Discourse, figure: int, clause: t.Clause) -> bool:
    gap = clause.subject
    noun = gap.noun.noun if isinstance(gap, t.Gap) and gap.noun is not None else ""
    relation = discourse.definitions.relation_nouns.get(noun)
    known = relation is not None and (relation[0].id, relation[2], figure) in discourse.static
    return known or (figure, noun) in discourse.owned


def _place(discourse: Discourse, rest: tuple[t.Complement, ...]) -> int | None:
    """Where a clause says that it happened."""
    for item in rest:
        if isinstance(item, t.Prep) and item.word in _PLACE_WORDS:
            terms = discourse.refer(item.phrase, SlotDef("", ("any",), "mention"), "oblique")
            if terms is not None and isinstance(terms.items[0], int):
                return terms.items[0]
    return None


@contextmanager
def _supposing(discourse: Discourse) -> Iterator[None]:
    """A clause is only asked about: it names nobody new, and nobody is taken up from it."""
    kept = list(discourse.here), list(discourse.side), discourse.subject, discourse.trouble, discourse.asking
    unclear, ambiguous, shared = dict(discourse.unclear), dict(discourse.ambiguous), dict(discourse.shared)
    mark = discourse.mark()
    discourse.asking = True
    discourse.supposing += 1
    yield
    discourse.supposing -= 1
    discourse.forget(mark)
    discourse.here, discourse.side, discourse.subject, discourse.trouble, discourse.asking = kept
    discourse.unclear, discourse.ambiguous, discourse.shared = unclear, ambiguous, shared


def by_number(phrase: t.Noun, same: Sequence[int]) -> list[int] | None:
    """ "The second key": the second of them in the order in which they came; None where the phrase does not count."""
    place = next((ORDINALS.index(word) for word in phrase.adjectives if word in ORDINALS), None)
    if place is None:
        return None
    return [same[place]] if place < len(same) and len(same) > 1 else []


def described(discourse: Discourse, phrase: t.Noun) -> list[int]:
    """Those of whom it was told that makes them one: a widow is who was married to somebody dead, a thief who has stolen something. Of the scene first."""
    meanings = discourse.definitions.descriptions.get(phrase.noun)
    if discourse.definitions.kinds.has_role(phrase.noun, "newly come"):
        return _brought_in_last(discourse, phrase)
    if meanings is None:
        return agents.doers(discourse, phrase.noun, _near(discourse))[:1]
    near = [one for one in _near(discourse) if _is_one(discourse, one, phrase, meanings)]
    if near or discourse.definitions.kinds.roles.get(phrase.noun, set()) & {"general"}:
        return near
    far = [one.id for one in discourse.cast if _is_one(discourse, one.id, phrase, meanings)]
    return far if len(far) == 1 else []


def _brought_in_last(discourse: Discourse, phrase: t.Noun) -> list[int]:
    """ "A young man knocks at the door. ... The stranger": the last of this scene who was brought in without a name."""
    kinds = discourse.definitions.kinds
    if phrase.adjectives or phrase.determiner != "the":
        return []
    there = [discourse.cast[one] for one in _near(discourse) if one in discourse.scene_figures]
    people = [one for one in there if "general" in kinds.roles.get(one.noun, ())]  # a man or a girl, but no messenger
    told = [one for one in people if not (one.named or one.group or one.none) and one.scene >= 0]
    new = [one for one in told if one.owner is None and one.described is None]  # no one's father
    return [max(new, key=lambda one: one.id).id] if new else []


def somebody(discourse: Discourse, phrase: t.Noun) -> list[int]:
    """ "The old man", "the woman whose child had died": whoever of the scene all that the phrase says was told of; the noun alone points to nobody."""
    kinds = discourse.definitions.kinds
    compares = any(_compares(discourse, word) for word in phrase.adjectives)
    general = "general" in kinds.roles.get(phrase.noun, ()) or (
        kinds.has_role(phrase.noun, "person") and (picking(phrase) or compares)
    )
    if not general or not (phrase.adjectives or picking(phrase)):
        return []
    pronoun = kinds.pronoun(phrase.noun)
    found: list[int] = []
    for one in _near(discourse):
        figure = discourse.cast[one]
        person = all(kinds.has_role(kind, "person") for kind in figure.kinds) or (figure.named and figure.guessed)
        if figure.group or figure.none or not person or (pronoun and figure.pronoun not in ("", pronoun)):
            continue
        if compares and not _is_called(discourse, one, phrase.noun):
            continue
        if all(fits_adjective(discourse, one, word) for word in phrase.adjectives) and all(
            _standing(discourse, clause, one) == Standing.TOLD for clause in picking(phrase)
        ):
            found.append(one)
    return found


def _compares(discourse: Discourse, word: str) -> bool:
    """ "Older", "taller": does a relation of the library compare by this word?"""
    return any(frame.relation for frame in discourse.definitions.being_frames([f"{word} than"]) if frame.values)


def compared(discourse: Discourse, phrase: t.Noun, same: list[int]) -> list[int]:
    """Those of several that are "the taller" of two, where a phrase compares; else all."""
    words = [word for word in phrase.adjectives if _compares(discourse, word)]
    more = [one for one in same if all(_is_more(discourse, one, word) for word in words)] if words else []
    return more if len(more) == 1 else same


def _is_more(discourse: Discourse, figure: int, word: str) -> bool:
    """ "The older brother", of two: was it told that he is older than somebody?"""
    key = f"{word} than"
    for frame in discourse.definitions.being_frames([key]):
        if not frame.relation or key not in frame.values:
            continue
        relation = discourse.definitions.relations[frame.target]
        side = 1 + (frame.subject.name != relation.slots[0].name)
        for told in discourse.record.of(figure):
            match told.prop:
                case Holds(fluent=fluent, truth=True) if fluent[0] == relation.fluent_id and len(fluent) == 3:
                    if fluent[side] == figure:
                        return True
    return False


def _is_called(discourse: Discourse, figure: int, noun: str) -> bool:
    """Is somebody a brother, a twin, if that is what a noun says? (A boy is who may be one.)"""
    bond = discourse.definitions.relation_nouns.get(noun)
    if bond is None:
        return True
    told = {part.prop.fluent[0] for part in discourse.record.of(figure) if isinstance(part.prop, Holds)}
    return noun in discourse.cast[figure].kinds or bond[0].fluent_id in told


def _near(discourse: Discourse) -> list[int]:
    """Who has been named in this scene, the last first."""
    mentioned: dict[int, None] = {}
    for mentions in (discourse.here, *reversed(discourse.history)):
        for mention in mentions:
            mentioned.update((term, None) for term in mention.terms if isinstance(term, int))
    return list(mentioned)


def _is_one(discourse: Discourse, figure: int, phrase: t.Noun, meanings: Sequence[tuple[Prop, ...]]) -> bool:
    one, kinds = discourse.cast[figure], discourse.definitions.kinds
    if one.group or one.none:
        return False
    pronoun = kinds.pronoun(phrase.noun)
    if pronoun in ("he", "she") and one.pronoun not in ("", pronoun):
        return False
    being = kinds.has_role(phrase.noun, "being")
    if being and not all(kinds.has_role(kind, "being") for kind in one.kinds if kinds.canonical(kind) is not None):
        return False
    bound: dict[str, Term] = {"X": figure}
    return any(_solves(discourse, patterns, bound) for patterns in meanings) and all(
        fits_adjective(discourse, figure, word) or (word in _OF_AGE and _OF_AGE.isdisjoint(one.label.split()))
        for word in phrase.adjectives
    )


def _solves(discourse: Discourse, patterns: Sequence[Prop], bound: dict[str, Term]) -> bool:
    """Were all these patterns told, with some filling of their variables? What somebody is ("Y is a king"), their name may tell as well."""
    if not patterns:
        return True
    first, rest = patterns[0], patterns[1:]
    if isinstance(first, IsA):
        who, kinds = bound.get(str(first.who)), discourse.definitions.kinds
        own = discourse.cast[who].kinds if isinstance(who, int) else ()
        return any(kinds.is_a(kinds.canonical(kind) or kind, first.kind) for kind in own) and _solves(
            discourse, rest, bound
        )
    return any(_solves(discourse, rest, found) for found in discourse.record.fillings(put(first, bound), bound))


def fits_adjective(discourse: Discourse, figure: int, word: str) -> bool:
    """Is it told of a figure that it is so (or is it called so)?"""
    if word in discourse.cast[figure].label.split() or _is_more(discourse, figure, word):
        return True
    value = discourse.definitions.value_words.get(word)
    if value is None:
        return _is_told_loosely(discourse, figure, word) or _came_over(discourse, figure, word)
    relation = discourse.definitions.relations[value[0]]
    prop = discourse.definitions.holds(relation, {relation.slots[0].name: figure}, value[1])
    if discourse.record.standing(figure, prop) == Standing.TOLD:
        return True
    age = _age(discourse, figure)
    bounds = relation.ages
    return age is not None and bounds is not None and (age >= bounds[1] if value[1] is True else age <= bounds[0])


def _is_told_loosely(discourse: Discourse, figure: int, word: str) -> bool:
    """Was it told of somebody in so many words that they are "fair", of which nothing follows?"""
    told = (one.prop for one in discourse.record.of(figure))
    said = (prop for prop in told if isinstance(prop, Holds) and prop.truth and prop.value is True)
    return any(str(prop.fluent[0]).endswith(f" is {word}") for prop in said)


def _came_over(discourse: Discourse, figure: int, word: str) -> bool:
    """ "The drowned woman", "the vanished ring": was it told of her or of it that she drowned, that it vanished?"""
    lemmas = {lemma for lemma, form in w.verb_forms(word) if form == "part"}
    for told in discourse.record.about.get(figure, ()) if lemmas else ():
        prop = told.prop
        if isinstance(prop, Did) and prop.truth and prop.args and prop.args[0][1] == figure:
            verb = discourse.definitions.verbs[prop.verb]
            if verb.slots[0].name not in verb.chosen_by and lemmas & {way.lemma for way in verb.phrasings}:
                return True
    return False


def was_done(discourse: Discourse, figure: int, word: str) -> bool:
    """ "The forged will", "the stolen horse": was that done to it?"""
    return underwent(discourse, figure, {lemma for lemma, form in w.verb_forms(word) if form == "part"})


def underwent(discourse: Discourse, figure: Term, lemmas: set[str]) -> bool:
    """Was it told that another did one of these to somebody or something?"""
    if not lemmas:
        return False
    for told in discourse.record.of(figure):
        prop = told.prop
        if isinstance(prop, Did) and prop.truth and (not prop.args or prop.args[0][1] != figure):
            if lemmas & {way.lemma for way in discourse.definitions.verbs[prop.verb].phrasings}:
                return True
    return False


def _age(discourse: Discourse, figure: int) -> int | None:
    """How many years old somebody was last said to be."""
    age = discourse.definitions.role("age")
    for told in reversed(discourse.record.of(figure) if age is not None else ()):
        said = getattr(told.prop, "value", None)
        if isinstance(said, str) and age is not None and told.prop[0][0] == age.fluent_id:  # type: ignore[index]
            count, _, unit = said.partition(" ")
            return w.number_of(count) if unit.startswith("year") else None
    return None
