"""How far off somebody is whom a pronoun could mean: the sum of what speaks for and against. Floor 3.

In: a pronoun in its place, and a mention of somebody or something in the sentences before. Out: a distance. One weight (`salience.py`) for each thing that
counts: how many sentences ago it was named, in which role, whether it is known to be a *he*, whether it is what the story is about just now.
(After Lappin and Leass 1994 on salience, and Grosz, Joshi and Weinstein 1995 on what a text goes on with.)
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from chekhov.language import closed
from chekhov.language.givennames import name_sounds
from chekhov.story.agreeing import SOMEBODY, is_being, is_part, is_somebody, tells_of_beasts
from chekhov.story.leaning import HARMING, Said
from chekhov.story.meaning import Did, Holds, SlotDef, Term, Verb
from chekhov.story.salience import WEIGHTS, asks_for_presence, is_senseless
from chekhov.story.scope import Mention, Terms
from chekhov.story.together import goes_on_with_one

if TYPE_CHECKING:
    from chekhov.story.discourse import Discourse

_AT_BEST = -sum(weight for weight in WEIGHTS.values() if weight < 0)
"""So much nearer than its sentence a mention is at most."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A pronoun in its place: what is asked for."""

    discourse: Discourse
    word: str
    want: SlotDef | None
    role: str
    at: int
    leaning: Term | None
    dies: bool  # is it whoever lives or has died?

    def nearest(self, depth: int) -> float:
        """So far off is a mention so many sentences back at least: most that speaks for one counts in the last sentence only."""
        return depth - (_AT_BEST if depth < 2 else self._lasting())

    def _lasting(self) -> float:
        """How much speaks at most for a mention that lies farther back."""
        discourse, role = self.discourse, self.role
        may_be = {
            "asked": role == "subject" and bool(discourse.asked),
            "leaning": self.leaning is not None,
            "whose body there is": self.dies,
            "who has died": self.dies,
            "one of them since": self.word == "they",
            "whose kin acts": role == "object" and self.word in discourse.whose_kin,
            "who has it": role == "oblique",
        }
        return -sum(WEIGHTS[what] for what, may in may_be.items() if may)

    def distance(self, mention: Mention, depth: int, last: Last) -> float:
        """How far off a mention is: the sum of all that speaks for and against it."""
        far = 0.0
        for what, much in self.speaks(mention, depth, last):
            far += WEIGHTS[what] * much
        return far

    def speaks(self, mention: Mention, depth: int, last: Last) -> Iterator[tuple[str, float]]:
        """What speaks against (or, with a negative weight, for) a mention, and how much of it there is."""
        discourse, word, terms = self.discourse, self.word, mention.terms
        same = self.role == "subject" and (mention.role == "subject" or terms == discourse.asked)
        yield from self._known(terms, depth, same)
        yield from self._unlikely(mention)
        if self.role == "subject" and not discourse.beside.isdisjoint(terms):
            yield "named in its clause", 1
        if same and terms == discourse.asked:
            yield "asked", 1
        if depth > 0 and mention.role == "minor" and word in ("he", "she"):
            yield "in what is said", 1
            absent = asks_for_presence(discourse, self.want) and discourse.taking_part.isdisjoint(terms)
            yield "only spoken of", absent
        if depth == 0 and self.role == "subject" and terms == discourse.hung_on and not discourse.told:
            yield "what it hangs on", 1
        if depth == 0 and discourse.told and mention.role == "subject" != self.role and terms[0] not in discourse.told:
            yield "whom it is told of", 1
        if depth == 0 and self.role == "subject" and terms == discourse.subject == discourse.told[:1]:
            yield "who says it", 1
        if depth == 1 and mention.role == "subject" and self.role != "owner" and word in ("he", "she"):
            unknown = is_of_no_gender(discourse, terms[0])
            yield "last subject of no gender", unknown
            if unknown and self.role == "subject" and mention.how != "new" and _may_well_be(discourse, terms[0], word):
                yield "may well be one", 1
                yield "a noun", -_is_an_office(discourse, terms[0])
        yield from self._in_its_sentence(mention, depth, last)
        if self.leaning is not None and (terms == (self.leaning,) or (word == "they" and self.leaning in terms)):
            yield "leaning", 1
        if mention.role == "object" and word in ("it", "they") and depth > 0:
            yield ("earlier clause", mention.at < (last.thing if word == "it" else last.object))
        if mention.role == "subject" and word == "they" and self.role == "object" and depth > 0:
            yield "earlier clause", mention.at < last.subject
        if word == "it":
            yield from self._as_a_thing(mention, depth, last)
        if self.dies:
            yield "told of himself", (terms[0] in discourse.told) + 2 * (terms == discourse.asked)
            yield "whose body there is", _is_found_dead(discourse, terms[0])
            if discourse.within and is_of(discourse, self.want, "alive"):
                yield "who has died", isinstance(terms[0], int) and discourse.told_dead(terms[0])
        if terms[0] in discourse.ordering and self.role == "object" and discourse.said is not None:
            yield (
                "told of himself",
                "dire" in discourse.said.entry.roles,
            )  # "tells him to take the girl with him and kill her"
        if word == "they" and len(terms) > 1:
            yield "several beside", mention.role == "oblique" and depth > 0
            yield "one of them since", goes_on_with_one(discourse, terms, depth)
        if self.role == "object" and depth == 1:
            yield "whom it was to be done to", _was_to_be_done_to(discourse, terms[0])
        if self.role == "object" and self.discourse.whose_kin.get(word, _NONE).items == terms:
            yield "whose kin acts", 1
        if (
            word == "it"
            and self.role == "owner"
            and mention.role == "subject"
            and depth > 0
            and mention.at < last.subject
        ):
            yield "an earlier subject", 1
        if depth == 0 and mention.at > self.at >= 0:
            yield "named behind", 1
        if self.role == "subject" and terms[0] == discourse.meanwhile:
            yield "acting meanwhile", is_senseless(discourse)
        if self.role == "oblique":
            yield "who has it", _may_be_robbed(discourse, terms[0])

    def _as_a_thing(self, mention: Mention, depth: int, last: Last) -> Iterator[tuple[str, float]]:
        """What speaks against its being *it*: what is only named beside, was turned down, is somebody, or is where the other thing was looked for."""
        discourse, terms = self.discourse, mention.terms
        if depth == 0 and mention.role == "object":
            if self.role == "object":
                yield "it again", mention.how == "again"
            if (
                self.role in ("object", "oblique") and self.want is not None
            ):  # "opens a drawer, takes out a key and gives it to him"
                yield "earlier clause", 0 <= mention.at < _last_thing(discourse, self.at)
        if self.role != "owner":
            beside = mention.role in ("oblique", "minor") and (depth > 0 or self.role == "oblique")
            yield ("only beside", beside or (mention.role == "owner" and self.role != "subject"))
        if depth > 0 and self.role == "object":
            yield "turned down", _is_turned_down(discourse, terms[0])
        if self.role == "subject" and is_somebody(discourse, terms):
            yield (
                "somebody as it",
                depth > 1 or _is_obscure(discourse, terms[0]),
            )  # "the cleaner said that it was open"
        if self.role == "subject" and mention.role != "subject":
            last_place = depth == (all(one.role == "subject" for one in discourse.here)) and mention.at == last.named
            yield "where it is", last_place and _is_of_being_there(discourse)

    def _in_its_sentence(self, mention: Mention, depth: int, last: Last) -> Iterator[tuple[str, float]]:
        """A sentence goes on rather with whom the one before has brought in, or has told of last, and not with whom only something is there called after."""
        if depth == 0 or self.word not in ("he", "she", "they", "it"):
            goes_on = mention.at < self.at and not self.discourse.told
            if goes_on and self.role == mention.role == "object" and self.word in ("he", "she"):
                yield "object before it", 1
            return
        if self.role == "subject" and mention.role == "subject" and self.word != "they":
            if mention.at < last.subject:
                yield "an earlier subject", 1
            if depth == 1 and mention.how == "again" and mention.terms[0] == self.discourse.last_doer:
                yield ("did the last thing", not any(one.role == "subject" for one in self.discourse.here))
            if depth == 1 and self.word not in ("it", *last.owners) and _is_brought_in(self.discourse, mention):
                yield "introduced there", 1
        elif self.role == "subject" and (
            mention.role == "owner" or (mention.role == "oblique" and mention.at < last.named)
        ):
            yield "no more than an owner", 1
        elif self.role == "subject" and self.word in ("he", "she"):
            yield "no subject", 1
        elif self.role == "object" and mention.role == "object" and depth == 1 and self.word in ("he", "she"):
            if mention.at == last.object:
                yield "object as before", 1

    def _known(self, terms: tuple[Term, ...], depth: int, same: bool) -> Iterator[tuple[str, float]]:
        """Nearer mentions first; who is known to be he or she in the sentence before is as near as a name in this one that may be, and nearer than a
        noun that may be ("the scientist"), unless this noun and the pronoun are both subjects of their clauses (``same``)."""
        word, term = self.word, terms[0]
        yield "sentences back", depth
        figure = self.discourse.cast[term] if isinstance(term, int) and len(terms) == 1 else None
        known = figure is None or figure.pronoun == word or word not in ("he", "she", "they")
        if known and word == "they" and figure is not None:
            known = figure.plural or self.discourse.definitions.kinds.called.get(figure.noun) == "they"  # the police
        if known:
            if depth > 1:
                yield "far back", 1
            return
        assert figure is not None
        says = self.discourse.told[:1] == terms
        if not (
            says and (term == self.discourse.gap or self.role == "object" or (same and _is_chosen(self.discourse.said)))
        ):
            yield ("not known to be one", 1)  # but "the driver tells John that he is driving to the church": he himself
        noun = not figure.named
        yield "a stranger as owner", self.role == "owner" and not depth and self._is_brought_in_here(figure.id)
        own = same or (
            self.role == "owner" and word == "he" and figure.id in self.discourse.subject
        )  # "the smith lost his axe"
        if noun and not (own and depth == 0 and not _is_obscure(self.discourse, figure.id)):
            yield "a noun", 1
        if depth > 1:
            yield "not known far back", 1
        if noun and word == "she" and depth:
            yield "no woman", 1

    def _is_brought_in_here(self, figure: int) -> bool:
        """Is this somebody whom this sentence tells of first, and of whom nothing says whether they are a he or a she?"""
        return any(one.terms == (figure,) and _is_brought_in(self.discourse, one) for one in self.discourse.here)

    def _unlikely(self, mention: Mention) -> Iterator[tuple[str, float]]:
        """*It* is rather not a part of somebody ("lay down on his belly"), nor an animal where a thing is wanted; whose gender and kind nobody knows is
        rather not *he*."""
        term = mention.terms[0]
        if len(mention.terms) > 1 or not isinstance(term, int):
            return
        discourse, word, want = self.discourse, self.word, self.want
        figure, kinds = discourse.cast[term], discourse.definitions.kinds
        if figure.label.startswith(_UNTOLD) or (word in ("he", "she") and figure.label.startswith("the person who ")):
            yield "whoever", 1
        elif word in ("it", "this", "that"):
            if mention.role == "oblique" and any(kinds.has_role(kind, "part") for kind in figure.kinds):
                yield "a part", 1
            elif figure.named and (not figure.pronoun or figure.guessed):
                yield "a name as it", 1
            elif self._is_out_of_place(mention, term):
                yield "a mere place", 1
            elif want is not None and self.role != "subject" and not discourse.definitions.is_being_slot(want):
                if is_being(discourse, term):
                    yield "a being as a thing", 1
        elif word in ("these", "those"):
            if mention.role == "subject":
                yield "these named as subject", 1  # the ones named last
        elif word == "they":
            if figure.label in SOMEBODY:
                yield "somebody as they", 1
            elif is_part(discourse, term):
                yield "a part", 1  # "she digs with her hands. They bring a drill"
            elif (
                want is not None
                and _is_a_mere_thing(discourse, term)
                and discourse.definitions.is_for_beings_only(want)
            ):
                yield ("things as they", 3)  # "he gave her three acorns. They were hungry"
            elif any(kinds.has_role(kind, "place") for kind in figure.kinds) and not figure.plural:
                yield "a place as they", 1  # the bank, the court
            elif mention.role != "subject" and not is_being(discourse, term):
                beings = want is not None and discourse.definitions.is_for_beings_only(want)
                yield (
                    "things as they",
                    3 if beings or self.role == "owner" or self._is_done() else 1,
                )  # hardly anything is a poem's or a window's
            elif any(kinds.has_role(kind, "thing") for kind in figure.kinds) and not is_being(discourse, term):
                yield "things as they", 3 * (want is not None and discourse.definitions.is_for_beings_only(want))
        elif word in ("he", "she") and figure.pronoun == "it":
            half = 0.5 if figure.named and self.role != "owner" else 1
            again = self.role == mention.role == "subject" and figure.named  # "Pingo cannot fly, but he can swim"
            goes_on = again and mention in discourse.here
            yield ("an animal as he", 0 if goes_on or tells_of_beasts(discourse) else half)
        elif word in ("he", "she") and not figure.pronoun and not figure.named and _is_obscure(discourse, term):
            yield ("obscure", discourse.told[:1] != (term,))  # whoever says something is somebody

    def _is_out_of_place(self, mention: Mention, term: int) -> bool:
        """Is this a place that nothing was told of, where no place is wanted, or rather a thing ("comes from the bank with a letter and gives it to her")?
        Not where it was just dug or built ("dug a hole and set a rose in it")."""
        made = self.role == "oblique" and mention.role == "object" and mention in self.discourse.here
        where = mention.role != "subject" and not made and _is_mere_place(self.discourse, term)
        if not where or self.want is None:
            return False
        rather_a_thing = mention.role in ("oblique", "minor") and not self._wants_first("place")
        return rather_a_thing or not _takes_places(self.discourse, self.want)

    def _is_done(self) -> bool:
        """Is it something that somebody chooses to do?"""
        return self.role == "subject" and _is_chosen(self.discourse.said)

    def _wants_first(self, role: str) -> bool:
        """Is that what the verb takes before anything else?"""
        return self.want is not None and self.discourse.definitions.kinds.has_role(self.want.kinds[0], role)


def _is_of_being_there(discourse: Discourse) -> bool:
    """ "He looked under the bed, but it was not there": not the bed."""
    said = discourse.said
    return said is not None and not isinstance(said.entry, Verb) and said.entry.text.endswith(" is there")


def _was_to_be_done_to(discourse: Discourse, term: Term) -> bool:
    """ "The king orders the huntsman to shoot Pip. The huntsman spares him": whom the one who acts now was told to do something to."""
    ordered = discourse.last_deed.within if discourse.last_deed is not None else None
    return ordered is not None and discourse.subject == (ordered.doer,) and term == ordered.other


def _is_a_mere_thing(discourse: Discourse, term: int) -> bool:
    """Is it what nobody knows the kind of, but somebody had?"""
    figure, definitions = discourse.cast[term], discourse.definitions
    if figure.named or any(definitions.kinds.canonical(kind) is not None for kind in figure.kinds):
        return False
    held = definitions.role("held")
    props = (told.prop for told in discourse.record.of(term))
    return held is not None and any(
        isinstance(prop, Holds) and isinstance(prop.value, tuple) and prop.value[0] == held.id for prop in props
    )


def _is_turned_down(discourse: Discourse, term: Term) -> bool:
    """Was it told of something last that somebody does not want it?"""
    told = discourse.record.of(term)
    deed = told[-1].prop if told else None
    return isinstance(deed, Did) and "refusing" in discourse.definitions.verbs[deed.verb].roles


def _may_be_robbed(discourse: Discourse, term: Term) -> bool:
    """ "The housekeeper stabs Judith. Amos takes the knife from her": from whoever has just used it."""
    said, deed = discourse.said, discourse.deed or discourse.last_deed
    if said is None or deed is None or "taking" not in said.entry.roles:
        return False
    return term == deed.doer and not HARMING.isdisjoint(deed.roles)


def is_the_end(discourse: Discourse, want: SlotDef | None) -> bool:
    """Is it said that whoever fills this slot has died? Nobody says so of himself."""
    said, alive = discourse.said, discourse.definitions.role("alive")
    if said is None or not said.sure or alive is None or want is None or not isinstance(said.entry, Verb):
        return False
    return any(
        isinstance(one, Holds)
        and one.fluent == (alive.fluent_id, want.name)
        and one.truth != (one.value == alive.default)
        for one in said.entry.makes
    )


def _is_found_dead(discourse: Discourse, term: Term) -> bool:
    """Has somebody's body been spoken of?"""
    kinds = discourse.definitions.kinds
    return any(whose == term and kinds.has_role(noun, "body") for whose, noun in discourse.owned)


def _is_chosen(said: Said | None) -> bool:
    """Is it a deed that its doer chooses?"""
    return said is not None and isinstance(said.entry, Verb) and bool(said.entry.chosen_by)


def is_of_no_gender(discourse: Discourse, term: Term) -> bool:
    return isinstance(term, int) and not discourse.cast[term].pronoun


def _may_well_be(discourse: Discourse, term: Term, word: str) -> bool:
    """May somebody of whom nobody knows it be a he, or a she, by the sound of the name? Who is known by a title is rather a he."""
    figure = discourse.cast[term] if isinstance(term, int) else None
    first = figure.label.split()[0] if figure is not None and figure.named else ""
    if not first or first.lower() in closed.TITLES:
        return word == "he"
    return name_sounds(first) == word


def _is_an_office(discourse: Discourse, term: Term) -> bool:
    """Is somebody spoken of again by a rank or an office alone ("the captain", but not "her doctor")?"""
    figure = discourse.cast[term] if isinstance(term, int) else None
    if figure is None or figure.named or figure.owner is not None:
        return False
    return not _is_obscure(discourse, term)


class Last(NamedTuple):
    """Where the last subject, the last object, the last of all but the owners, and the last object that is nobody are named."""

    subject: int
    object: int
    named: int
    thing: int
    owners: tuple[
        str, ...
    ] = ()  # what those are called whose things or kin are there: "Pell is her assistant. She ..." is not Pell

    @classmethod
    def of(cls, discourse: Discourse, mentions: list[Mention]) -> Last:
        """Of the mentions of a sentence. ("Lennart asked his brother, but he would not. He ..." does not go on with the brother.)"""

        subjects: list[Mention] = []
        owners: list[Term] = []
        last = named = thing = -1
        for one in mentions:
            match one.role:
                case "subject":
                    subjects.append(one)
                case "owner":
                    owners.append(one.terms[0])
                case "object":
                    last = max(last, one.at)
                    thing = thing if is_somebody(discourse, one.terms) else max(thing, one.at)
                case "oblique" | "minor":
                    named = max(named, one.at)
        if len(subjects) > 1:
            before = {one.at for one in mentions if one.role == "object"}  # whom the second half takes up unsaid
            subjects = [one for one in subjects if one.how in ("", "new") and one.at not in before]
            subjects = [one for one in subjects if not _is_whoever(discourse, one.terms[0])]
        called = tuple([discourse.cast[one].pronoun for one in owners if isinstance(one, int)])
        at = max([one.at for one in subjects], default=-1)
        return cls(at, last, max(last, named), thing, called)


def _last_thing(discourse: Discourse, at: int) -> int:
    """Where the last object before a place of this sentence stands that is nobody, and takes no part in what is being read."""
    before = [one for one in discourse.here if one.role == "object" and one.terms[0] not in discourse.fellows]
    things = [one.at for one in before if not is_somebody(discourse, one.terms)]
    return max((place for place in things if place < at), default=-1)


def _is_whoever(discourse: Discourse, term: Term) -> bool:
    return isinstance(term, int) and discourse.cast[term].label in SOMEBODY


def _is_brought_in(discourse: Discourse, mention: Mention) -> bool:
    """Is this where somebody of whom it is not known whether they are a he is first told of?"""
    return mention.how == "new" and is_of_no_gender(discourse, mention.terms[0])


_NONE = Terms(())
_UNTOLD = ("whoever ", "whatever ", "what ", "all that ", "everything that ", "anything that ")
_RANKS = {"subject": 0, "object": 1, "minor": 1, "oblique": 2, "owner": 2, "complement": 1, "with": 3}


def rank(mention: Mention) -> int:
    return _RANKS.get(mention.role, 3)


def _is_mere_place(discourse: Discourse, term: int) -> bool:
    """A place that is no thing as well (as a car is): where things are, rather than *it*."""
    kinds = discourse.definitions.kinds
    own = discourse.cast[term].kinds
    return any(kinds.has_role(kind, "place") for kind in own) and not any(kinds.has_role(kind, "thing") for kind in own)


def _takes_places(discourse: Discourse, want: SlotDef) -> bool:
    return any(discourse.definitions.kinds.has_role(kind, "place") for kind in want.kinds)


def _is_obscure(discourse: Discourse, term: Term) -> bool:
    """Does nothing but its place in a sentence tell that this is a being?"""
    noun = discourse.cast[term].noun if isinstance(term, int) else ""
    return bool(noun) and discourse.definitions.kinds.canonical(noun) is None


def is_of(discourse: Discourse, want: SlotDef | None, role: str) -> bool:
    """Is a slot that of whom or what a relation with this role is about?"""
    relation = discourse.definitions.role(role)
    return relation is not None and want is relation.slots[0]
