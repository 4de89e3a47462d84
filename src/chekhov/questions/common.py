"""What all ways of answering share: the story at hand, replies, and the meanings of a question's clause. Floor 8."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property

from chekhov.language import tree as t
from chekhov.language.parse import parse_phrase
from chekhov.questions import kin
from chekhov.questions.ellipsis import shorter
from chekhov.questions.judge import Judge
from chekhov.questions.merging import together
from chekhov.questions.naming import Asking
from chekhov.questions.people import figures_of
from chekhov.questions.register import People, companion_slot
from chekhov.questions.times import Time
from chekhov.story.interpret import Interpreter
from chekhov.story.meaning import (
    GAP,
    Did,
    Either,
    Every,
    Holds,
    Meaning,
    Prop,
    Same,
    Term,
    Thinks,
    Verb,
    put,
    variables,
)
from chekhov.story.whither import whither
from chekhov.trace.record import Moment, Trace
from chekhov.trace.saying import Names, names_of
from chekhov.views import AnswerLine, Known

MOST_LINES = 6
_MUTUAL = re.compile(r"^\{(\w+)[^{}]*\} \w+ with \{(\w+)[^{}]*\}")


@dataclass(frozen=True, slots=True)
class Reply:
    """A found answer: bare words, how sure, a sentence, and the moments that prove it. ``rank``: how good a find it is (0 best), for choosing
    between the meanings of a question."""

    answer: str
    known: Known
    text: str = ""
    moments: tuple[int, ...] = ()
    rank: int = 0


@dataclass(slots=True)
class Read:
    """One meaning of a question's clause: the proposition with its constraints, and what was left over."""

    prop: Prop
    meaning: Meaning | None
    scope: Asking
    rest: tuple[t.Complement, ...] = ()
    hearer: int | None = None  # who must have heard it, where the story names no hearer
    gender: tuple[Term, str] | None = None  # who must be a "he" or a "she" ("brother", where only siblings are told of)

    @property
    def whole(self) -> Prop:
        """The proposition together with what its nouns say of its variables."""
        if isinstance(self.prop, Same) and self.prop.truth:
            left, right = self.prop.left, self.prop.right
            name, term = (left, right) if isinstance(left, str) else (right, left)
            if isinstance(name, str) and name != GAP and isinstance(term, int) and self.scope.constraints:
                bound = tuple(put(constraint, {name: term}) for constraint in self.scope.constraints)
                return bound[0] if len(bound) == 1 else Every(bound)
        used = set(variables(self.prop))
        kept: list[Prop] = []
        changed = True
        while changed:
            changed = False
            for constraint in self.scope.constraints:
                names = variables(constraint)
                if constraint not in kept and (names & used or not names):
                    kept.append(constraint)
                    used |= names
                    changed = True
        return Every((self.prop, *kept)) if kept else self.prop


@dataclass
class Asker:
    """One story, ready to be asked."""

    trace: Trace
    names: Names = field(init=False)
    used: frozenset[int] = field(init=False)
    figures: list[int] = field(init=False)
    people: People = field(init=False)
    judge: Judge = field(init=False)

    def __post_init__(self) -> None:
        self.figures = figures_of(self.trace)
        twins = {
            twin for figure in self.figures for twin in self.trace.world.guises((), figure) if isinstance(twin, int)
        }
        self.used = frozenset((*self.figures, *twins))
        self.names = names_of(self.trace)
        self.people = People.of(self.trace, self.names, self.used)
        self.judge = Judge(self.trace, self.used)

    # ------------------------------------------------------------ meanings

    def readings(self, statement: t.Statement, scope: Callable[[], Asking] | None = None) -> Iterator[Read]:
        """The meanings of a clause, best first; every one with a scope of its own."""
        if isinstance(statement, t.Compound):
            asking = scope() if scope else Asking(self.people)
            interpreter = Interpreter(self.trace.story.definitions, plain=True)
            prop = interpreter.proposition(statement, asking)
            if prop is not None:
                yield Read(prop, None, asking)
            return
        asking = scope() if scope else Asking(self.people)
        yield from self._meanings(statement, asking)
        for pick in range(1, min(asking.several, 3)):
            other = scope() if scope else Asking(self.people)
            other.pick = pick
            yield from self._meanings(statement, other)

    def _meanings(self, statement: t.Clause, asking: Asking) -> Iterator[Read]:
        interpreter = Interpreter(self.trace.story.definitions, plain=True)
        clause = whither(replace(statement, links=()))
        plain: list[tuple[Meaning, Asking]] = []
        for meaning in interpreter.meanings(clause, asking):
            read = replace(asking, constraints=list(asking.constraints))
            plain.append((meaning, read))
            yield Read(meaning.prop, meaning, read, meaning.rest)
        for meaning, read in plain:
            yield from self._implied(meaning, read, clause.verb)
            each = self._each(meaning.prop) if isinstance(clause.subject, (t.Group, t.Pronoun)) else None
            if each is not None:
                yield Read(each, meaning, read, meaning.rest)
        for prop, inner in shorter(clause, asking):
            yield Read(prop, None, inner)

    def _implied(self, meaning: Meaning, read: Asking, lemma: str) -> Iterator[Read]:
        """What would answer the question too, though the story says it otherwise."""
        turned = self._turned(meaning.prop)
        if turned is not None:
            yield Read(turned, meaning, read, meaning.rest)
        over = self._over(meaning.prop)
        if over is not None:
            yield Read(over, meaning, read, meaning.rest)
        for state in (*self._lasting(meaning.prop), *self._told_more(meaning.prop)):
            yield Read(state, meaning, read, meaning.rest)
        for told, hearer in self._tellings(meaning.prop):
            yield Read(told, meaning, read, meaning.rest, hearer)
        for wider, gender in kin.wider(self.trace.story.definitions, meaning.prop):
            yield Read(wider, meaning, read, meaning.rest, None, gender)
        for other in self._siblings(meaning.prop, lemma):
            yield Read(other, meaning, read, meaning.rest)
        for other in self._told_within(meaning.prop):
            yield Read(other, meaning, read, meaning.rest)
        for other in (*self._other_side(meaning.prop), *self._amounting(meaning.prop)):
            yield Read(other, meaning, read, meaning.rest)

    def _each(self, prop: Prop) -> Prop | None:
        """ "Tom and Anna went to the lake", told of each of them alone."""
        given = dict(prop.args) if isinstance(prop, Did) else {}
        if not isinstance(prop, Did):
            return None
        verb = self.trace.story.definitions.verbs[prop.verb]
        first, beside = verb.slots[0].name, companion_slot(verb.text)
        if not isinstance(given.get(first), int) or not isinstance(given.get(beside), int):
            return None
        rest = {slot: term for slot, term in given.items() if slot != beside}
        return Every(tuple(prop._replace(args=tuple({**rest, first: given[who]}.items())) for who in (first, beside)))

    def _over(self, prop: Prop) -> Prop | None:
        """What is under the lamp: that above which it hangs; what is above the cat: that under which it lies."""
        above, place = self.trace.story.definitions.role("above"), self.trace.world.place_id
        if above is None or not isinstance(prop, Holds):
            return None
        if prop.fluent[0] == place and isinstance(prop.value, tuple) and prop.value[0] in ("under", "below"):
            return Holds((above.fluent_id, prop.value[1], prop.fluent[1]), True, prop.truth)
        if prop.fluent[0] == above.fluent_id and isinstance(prop.fluent[2], int):
            return Holds((place, prop.fluent[2]), ("under", prop.fluent[1]), prop.truth)
        return None

    def _lasting(self, prop: Prop) -> Iterator[Prop]:
        """What a verb both needs and makes: whoever lives, or survives, is alive."""
        if not isinstance(prop, Did):
            return
        verb, given = self.trace.story.definitions.verbs[prop.verb], dict(prop.args)
        for state in verb.makes:
            if state in verb.needs and isinstance(state, Holds):
                yield put(state, given)._replace(truth=prop.truth)  # type: ignore[call-arg]

    def _told_more(self, prop: Prop) -> Iterator[Prop]:
        """ "Whom does he blame?": whom he blames for something, too."""
        relation = self.trace.story.definitions.relations.get(str(prop.fluent[0])) if isinstance(prop, Holds) else None
        if relation is None or not isinstance(prop, Holds) or prop.value is not True:
            return
        open_ = [f"Any_{slot.name}" for slot in relation.slots[len(prop.fluent) - 1 :]]
        if open_ and len(prop.fluent) > 2:
            yield prop._replace(fluent=(*prop.fluent, *open_))

    def gendered(self, read: Read, binding: dict[str, Term]) -> bool:
        """Is who must be a "he" or a "she" called so, or never called the other?"""
        if read.gender is None:
            return True
        term, pronoun = read.gender
        figure = self.trace.world.real(binding.get(term, term) if isinstance(term, str) else term)
        return isinstance(figure, int) and self.trace.story.cast[figure].pronoun in (pronoun, "")

    def _siblings(self, prop: Prop, lemma: str) -> Iterator[Prop]:
        """Other entries of the same verb whose slots bear the same names: who lied to her, where he lied that somebody is dead."""
        if not isinstance(prop, Did):
            return
        slots = {slot for slot, _ in prop.args}
        own: dict[str, set[tuple[str, ...]]] = {}
        for frame in self.trace.story.definitions.frames.get(lemma, ()):
            if not frame.relation:
                own.setdefault(frame.target, set()).add((*frame.particles, *frame.fixed))
        asked = own.get(prop.verb, {()})
        for ident, words in own.items():
            verb = self.trace.story.definitions.verbs[ident]
            if all(asked) and all(words) and asked.isdisjoint(words):
                continue  # who turned right has not turned left
            if ident != prop.verb and slots <= {slot.name for slot in verb.slots} and self.trace.world.deeds.get(ident):
                yield prop._replace(verb=ident)

    def _told_within(self, prop: Prop) -> Iterator[Prop]:
        """What is seen or known may be told by another entry of its verb: "saw him move it" where he moved it to the shelf."""
        if isinstance(prop, Thinks) and isinstance(prop.prop, Did):
            yield from (prop._replace(prop=other) for other in self._same_deed(prop.prop))
        if not isinstance(prop, Did):
            return
        for slot, term in prop.args:
            for other in self._same_deed(term) if isinstance(term, Did) else ():
                yield prop._replace(args=tuple((one, other if one == slot else value) for one, value in prop.args))

    def _same_deed(self, deed: Did) -> Iterator[Did]:
        """The deed by the entries of the library that tell it too."""
        for other in (
            *self._siblings(deed, self.trace.story.definitions.verbs[deed.verb].lemma),
            *self._amounting(deed),
        ):
            if isinstance(other, Did):
                yield other

    def _other_side(self, prop: Prop) -> Iterator[Prop]:
        """Entries that make the same so of the same slots tell the same deed: who is given something receives it."""
        if not isinstance(prop, Did):
            return
        verbs = self.trace.story.definitions.verbs
        made, slots = set(verbs[prop.verb].makes), {slot for slot, _ in prop.args}
        for other in verbs.values():
            if other.id != prop.verb and made and set(other.makes) == made and self.trace.world.deeds.get(other.id):
                if slots <= {slot.name for slot in other.slots}:
                    yield prop._replace(verb=other.id)

    def _amounting(self, prop: Prop) -> Iterator[Prop]:
        """Told deeds that amount to the one asked for, the last first: who puts a thing elsewhere has moved it."""
        if not isinstance(prop, Did):
            return
        for other in self.trace.story.definitions.verbs.values():
            for deed in other.amounts_to if self.trace.world.deeds.get(other.id) else ():
                if not isinstance(deed, Did):
                    continue
                said, wanted = (self.trace.story.definitions.verbs[verb] for verb in (deed.verb, prop.verb))
                if said.lemma != wanted.lemma:
                    continue
                named = {one.name: two.name for one, two in zip(said.slots, wanted.slots, strict=False)}
                own = {named[slot]: term for slot, term in deed.args if isinstance(term, str) and slot in named}
                if not all(slot in own for slot, _ in prop.args):
                    continue
                asked = {own[slot]: term for slot, term in prop.args}
                for told in reversed(self.trace.moments):
                    found = (
                        "gaining" in self.trace.story.definitions.verbs[prop.verb].roles
                    )  # found, wherever it was before
                    if told.verb == other.id and told.kind == "event" and (found or self._from_elsewhere(told, other)):
                        args = {**told.fillers, **asked}
                        kept = tuple((at, of) for at, of in args.items() if not self._is_occasion(told, other, at))
                        yield Did(other.id, kept, prop.truth)

    def _is_occasion(self, told: Moment, verb: Verb, name: str) -> bool:
        """Is it the occasion, which an event goes without naming ("Bjarne came first": in the race that is told of)?"""
        slot = verb.slot(name)
        return name not in told.fillers and slot is not None and "event" in slot.kinds

    def _from_elsewhere(self, told: Moment, verb: Verb) -> bool:
        """Had what an event puts somewhere a spot before? Of events that put nothing anywhere: yes."""
        world = self.trace.world
        effects = [one for one in verb.makes if isinstance(one, Holds) and one.fluent[0] == world.place_id]
        placed = [one.fluent[1] for one in effects if not (isinstance(one.value, tuple) and "held" in self._roles(one))]
        for figure in (world.real(told.fillers[str(slot)]) for slot in placed if slot in told.fillers):
            before = [entry.value for entry in world.log.history((world.place_id, figure)) if entry.moment < told.index]
            spots = [spot[1] for spot in before if isinstance(spot, tuple) and len(spot) == 2]
            if not any(isinstance(one, int) and not world.is_mind(one) and not world.is_place(one) for one in spots):
                return False
        return True

    def _roles(self, prop: Holds) -> tuple[str, ...]:
        relation = self.trace.story.definitions.relations.get(prop.value[0]) if isinstance(prop.value, tuple) else None
        return relation.roles if relation is not None else ()

    def _tellings(self, prop: Prop) -> Iterator[tuple[Did, int | None]]:
        """Telling in any other way: who reveals or explains something to her tells her that."""
        if not isinstance(prop, Did):
            return
        verbs = self.trace.story.definitions.verbs
        asked = telling_of(verbs[prop.verb])
        claim = verbs[prop.verb].slot(asked[2]) if asked is not None else None
        if (
            asked is None
            or verbs[prop.verb].holds
            or claim is None
            or not {"that", "wh", "quote"} & set(claim.form.split("/"))
        ):
            return
        given = dict(prop.args)
        if asked[2] not in given:
            return
        hearer = given.get(asked[1]) if asked[1] else None
        for other in verbs.values():
            found = telling_of(other)
            if found is None or other.id == prop.verb or not self.trace.world.deeds.get(other.id):
                continue
            mapping = {asked[0]: found[0], asked[2]: found[2], asked[1]: found[1]}
            args = tuple((mapping[slot], term) for slot, term in prop.args if mapping.get(slot))
            yield Did(other.id, args, prop.truth), None
            if isinstance(hearer, int):
                bare = tuple((slot, term) for slot, term in args if slot != found[1])
                yield Did(other.id, bare, prop.truth), hearer

    def _turned(self, prop: Prop) -> Prop | None:
        """What two do with one another, said of the other: who quarrels with Tom is whom Tom quarrels with."""
        if not isinstance(prop, Did):
            return None
        verb = self.trace.story.definitions.verbs[prop.verb]
        given = dict(prop.args)
        beside = companion_slot(verb.text)
        first = verb.slots[0].name
        if beside and isinstance(given.get(first), int) and beside not in given:
            return prop._replace(args=tuple((beside if slot == first else slot, term) for slot, term in prop.args))
        hit = _MUTUAL.match(verb.text)
        if hit is None and len(verb.chosen_by) != 2:
            return None
        one, other = (hit[1], hit[2]) if hit is not None else verb.chosen_by
        if one not in given or other not in given:
            return None
        given[one], given[other] = given[other], given[one]
        return prop._replace(args=tuple(given.items()))

    def unknown_names(self, statement: t.Statement) -> list[str]:
        """Names of the clause that nobody in the story bears."""
        asking = Asking(self.people)
        interpreter = Interpreter(self.trace.story.definitions, plain=True)
        if isinstance(statement, t.Clause):
            for _ in interpreter.meanings(replace(statement, links=()), asking):
                return []
            if statement.subject is not None and not asking.unknown:
                asking.refer(statement.subject, None, "subject")
        else:
            interpreter.proposition(statement, asking)
        return list(dict.fromkeys(asking.unknown))

    def named(
        self, phrase: t.NounPhrase | None, here: list[tuple[Term, ...]] | None = None, pick: int = 0
    ) -> list[int]:
        """The figures that a noun phrase of a question names. ``pick``: which of several that are called so."""
        asking = Asking(self.people, here=list(here or ()), pick=pick)
        terms = asking.refer(phrase, None, "subject") if phrase is not None else None
        found = [self.trace.world.real(term) for term in terms.items] if terms is not None else []
        return [one for one in found if isinstance(one, int) and not isinstance(one, bool)]

    def called(self, words: str | None) -> list[int]:
        """The figures that words name, as a noun phrase of a question would."""
        return self.named(parse_phrase(words.strip(), 0, self.trace.story.lexicon)) if words else []

    def one_called(self, words: str | None) -> int | None:
        """The one figure that words name; None where they name nobody, or several."""
        found = self.called(words)
        return found[0] if len(found) == 1 else None

    def attitude(self, clause: t.Clause) -> t.Statement | None:
        """What somebody is said to believe or know in a clause ("Sally thinks that ..."), or None."""
        claims = [item.statement for item in clause.complements if isinstance(item, t.That)]
        if len(claims) != 1:
            return None
        definitions = self.trace.story.definitions
        for frame in definitions.frames.get(clause.verb, ()):
            roles = definitions.relations[frame.target].roles if frame.relation else ()
            if "belief" in roles or "knowledge" in roles:
                return claims[0]
        return None

    # ------------------------------------------------------------ saying

    def say(self, prop: Prop, past: bool = False) -> str:
        """A proposition as a sentence without a full stop."""
        whole = self.names.say(prop, past)
        if isinstance(prop, Every) and not variables(prop):
            said = [self.names.say(item, past) for item in prop.items]
            return together(said) if whole == " and ".join(said) else whole
        return whole

    def sentence(self, text: str) -> str:
        """Words as a sentence."""
        text = re.sub(r"\s+", " ", text).strip()
        if not text:
            return ""
        return text[:1].upper() + text[1:] + ("" if text[-1] in ".!?" or text.endswith((".)", "!)", "?)")) else ".")

    def title(self, scene: int) -> str:
        """The title of a scene ("" for the opening state)."""
        return self.trace.story.scenes[scene].title if 0 <= scene < len(self.trace.story.scenes) else ""

    def moment(self, index: int) -> Moment | None:
        """A moment by its number."""
        return self.trace.moments[index] if 0 <= index < len(self.trace.moments) else None

    def line_of(self, index: int) -> AnswerLine | None:
        """The sentence behind a moment."""
        moment = self.moment(index)
        if moment is not None and moment.item is None and moment.scene >= 0:
            return self._opening_line(moment.scene)
        if moment is None or moment.item is None:
            return None
        line = moment.item.line
        place = self.trace.story.sources.locate(line.span.start)
        return AnswerLine(place.file, place.line, self.title(moment.scene), re.sub(r"\s+", " ", line.text).strip())

    @cached_property
    def _numbers(self) -> dict[int, int]:
        return {id(item): number for number, item in enumerate(self.trace.story.sentences(), 1)}

    def sentence_number(self, index: int) -> int | None:
        """The number of the sentence behind a moment, in telling order, from 1; None for none."""
        moment = self.moment(index)
        return self._numbers.get(id(moment.item)) if moment is not None and moment.item is not None else None

    def _opening_line(self, index: int) -> AnswerLine:
        """What a scene's tags show: the line that says who is there, else its heading."""
        scene, sources = self.trace.story.scenes[index], self.trace.story.sources
        place = sources.locate(scene.span.start)
        heading = sources.line_text(scene.span.start).strip()
        for number in range(place.line + 1, place.line + 8):
            offset = sources.offset_of_line(place.file, number)
            text = sources.line_text(offset).strip() if offset is not None else ""
            if not text.startswith("@"):
                break
            if text.startswith(("@with", "@characters", "@pov")):
                return AnswerLine(place.file, number, scene.title, text)
        return AnswerLine(place.file, place.line, scene.title, heading)

    def lines(self, moments: Iterable[int]) -> tuple[AnswerLine, ...]:
        """The sentences that prove an answer: at most `MOST_LINES` (the first named are the most telling), in story order."""
        chosen: dict[tuple[str, int, str], tuple[int, AnswerLine]] = {}
        for index in dict.fromkeys(moments):
            line = self.line_of(index)
            if line is not None:
                key = (line.file, line.line, line.text)
                if key not in chosen and len(chosen) < MOST_LINES:
                    chosen[key] = (index, line)
        return tuple(line for _, line in sorted(chosen.values(), key=lambda item: item[0]))

    def sentence_of(self, index: int) -> str:
        """The text of the sentence behind a moment, or ""."""
        line = self.line_of(index)
        return line.text if line is not None else ""

    # ------------------------------------------------------------ figures in answers

    def members(self, group: int) -> list[int]:
        """Those whom the story names of a group, in the order in which it does."""
        cast, world = self.trace.story.cast, self.trace.world
        role = self.trace.story.definitions.role("member")
        said = world.log.by_relation.get(role.fluent_id, ()) if role is not None else ()
        told = [
            one[1] for one in said if one[2:] == (group,) and (entry := world.log.fact(one)) and entry.value is True
        ]
        parts = [one.id for one in cast if one.part_of == group and not one.group]
        return list(dict.fromkeys(one for one in (*parts, *told) if isinstance(one, int)))

    def speakable(self, term: Term) -> bool:
        """Can an answer name this figure?"""
        if not isinstance(term, int) or isinstance(term, bool):
            return isinstance(term, tuple)
        return self.trace.world.real(term) in self.used

    def exists(self, prop: Prop, time: Time) -> bool:
        """Is whoever a state is asked of there at all at a time?"""
        being = self.trace.story.definitions.role("exists")
        term = prop.fluent[1] if isinstance(prop, Holds) else None
        if being is None or not isinstance(term, int) or isinstance(term, bool):
            return True
        with self.judge.looking(time.at):
            return self.trace.world.verdict(Holds((being.id, term), True)).status != "no"

    def guises(self, figure: int) -> list[int]:
        """All figures that are one with this one, as the story has it at its end."""
        with self.judge.looking(None):
            return [one for one in self.trace.world.guises((), figure) if isinstance(one, int)]

    def minds_first(self, terms: list[Term]) -> list[Term]:
        """Persons and groups, where there are any; else all."""
        minds = [term for term in terms if self.trace.world.is_mind(term)]
        return minds or terms


_KEPT: list[Asker] = []


def asker_of(trace: Trace) -> Asker:
    """The story of a trace, ready to be asked; the last one is kept, since questions come in rows."""
    if not _KEPT or _KEPT[0].trace is not trace:
        _KEPT[:] = [Asker(trace)]
    return _KEPT[0]


def telling_of(verb: Verb) -> tuple[str, str, str] | None:
    """Speaker, hearer and content slot of a verb of telling: one that makes a hearer believe or know what its chooser says."""
    if len(verb.chosen_by) != 1:
        return None
    for effect in verb.makes:
        if (
            isinstance(effect, Thinks)
            and isinstance(effect.who, str)
            and isinstance(effect.prop, str)
            and effect.who != verb.chosen_by[0]
        ):
            return verb.chosen_by[0], effect.who, effect.prop
    return None


def flat(prop: Prop) -> list[Prop]:
    """The items of nested groups."""
    if isinstance(prop, (Every, Either)):
        return [part for item in prop.items for part in flat(item)]
    return [prop]


NOW = Time()
