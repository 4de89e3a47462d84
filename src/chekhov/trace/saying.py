"""Names and clauses in the words of the writer: the one way in which findings, reports and answers say a clause. Floor 5.

In: figures and propositions. Out: what an answer calls them: *the* where the writer has it, the writer's apostrophe, infinitives where the pattern
wants them ("ordered Tetsuya to go"), indirect questions with what is asked in front ("knows who killed Tom"), the verb that the sentence has.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from chekhov.language import words as w
from chekhov.source import NOWHERE, Span
from chekhov.story.heard import Heard, heard_at, heard_in
from chekhov.story.meaning import (
    GAP,
    Asks,
    Condition,
    Did,
    Every,
    Hedged,
    Holds,
    IsA,
    Opaque,
    Prop,
    Same,
    SlotDef,
    Term,
    Thinks,
    put,
)
from chekhov.story.patternwords import subject_of
from chekhov.story.scenes import SentenceItem
from chekhov.story.wording import Wording, article, as_object
from chekhov.trace.record import Moment, Trace
from chekhov.trace.surfaces import as_written, surfaces
from chekhov.world.view import Deed

_SOMEBODY = "somebody"
_HOLE = "⁇"  # stands for what is asked, until it is moved to the front
_WORD = re.compile(r"[\w-]+")
_AFTER_THE = re.compile(r"\b[Tt]he (?=([\w-]+))")
_NUMBERED = re.compile(r"^\d+ ")
_PLAIN_FORMS = ("to", "bare", "ing")


class Names(Wording):
    """Names and clauses in the words of the writer: as `Wording`, with *the* where the writer has it, the writer's apostrophe, and the verb that the
    sentence has. ``open``: how to say the variables of a question ("a knife"). ``named``: who has just been named, and is
    *he* or *she*. ``searched``: were the words of a sentence somewhere in the story
    looked for?"""

    __slots__ = (
        "_after_the",
        "_deeds",
        "_heard",
        "_known",
        "_straight",
        "_surfaces",
        "named",
        "open",
        "searched",
        "trace",
    )

    def __init__(self, trace: Trace) -> None:
        super().__init__(trace.story.definitions, trace.story.cast)
        self.trace = trace
        self.open: dict[str, str] = {}
        self.named: dict[Term, str] = {}
        self.searched = False
        self._deeds: dict[tuple[str, str, int], dict[Term, list[Deed]]] = {}
        self._heard: dict[int, Heard] = {}
        self._straight = not any("’" in source.text for source in trace.story.sources.files)
        self._known: dict[int, str] = {}
        self._after_the = {word for source in trace.story.sources.files for word in _AFTER_THE.findall(source.text)}
        self._surfaces: dict[int, dict[str, int]] | None = None

    def term(self, term: Term) -> str:
        if term in self.named and not isinstance(term, bool):
            return self.named[term]
        if isinstance(term, int) and not isinstance(term, bool) and 0 <= term < len(self.cast):
            return self.figure(term)
        if isinstance(term, str):
            return self.open.get(term) or (_HOLE if term == GAP else super().term(term))
        return super().term(term)

    @contextmanager
    def calling(self, variable: str, words: str) -> Iterator[None]:
        """For a while, what is asked for is called so: "saw *something*"."""
        kept = self.open.get(variable)
        self.open[variable] = words
        try:
            yield
        finally:
            self.open.pop(variable)
            if kept is not None:
                self.open[variable] = kept

    @contextmanager
    def after(self, *figures: int, among: Iterable[int]) -> Iterator[None]:
        """For a while, these have just been named: *he* or *she*, where no other of those who are spoken of could be meant."""
        kept, pronouns = self.named, {one: self.cast[one].pronoun for one in among}
        said = list(pronouns.values())
        clear = {one for one, word in pronouns.items() if word in ("he", "she") and said.count(word) == 1}
        self.named = {one: pronouns[one] for one in figures if one in clear}
        try:
            yield
        finally:
            self.named = kept

    def pronoun(self, term: object, object_form: bool = False) -> str:
        """How somebody is spoken of who has just been named: *she*, *her*."""
        pronoun = self.cast[term].pronoun if isinstance(term, int) else "they"
        if object_form:
            return {"he": "him", "she": "her", "it": "it"}.get(pronoun, "them")
        return pronoun if pronoun in ("he", "she", "it") else "they"

    def say(self, prop: Prop, past: bool = False, mood: str = "") -> str:
        """A proposition as a clause; an indirect question with its open place in front ("who killed Tom", "where the letter is")."""
        if isinstance(prop, Asks) and isinstance(prop.prop, Every):
            items = self._taken_together(prop.prop.items)  # "what Ann and Ben saw", "who is the oldest and who is here"
            return " and ".join(self.say(Asks(prop.word, one), past, mood) for one in items)
        if isinstance(prop, Asks) and isinstance(prop.prop, Hedged) and prop.prop.mood == "to":
            aim = put(prop.prop.prop, {GAP: Opaque("")})
            doer = self._subject(aim)
            return f"{prop.word} {self.goal(aim, [] if doer is None else [doer])}"  # "what to do", "how to open it"
        if isinstance(prop, Asks):
            much = prop.word == "how many" and "much" in self.heard and "many" not in self.heard
            asked = "how much" if much else f"{prop.word} else" if self._asks_of_others(prop.word) else prop.word
            return _turned_round(asked, self._clause(prop.prop, past).removeprefix("either "))
        text = self._clause(prop, past, mood)
        return text if isinstance(prop, Thinks) else text.replace(_HOLE, "somebody")

    def _asks_of_others(self, word: str) -> bool:
        """ "Asked who *else* had a key"?"""
        return word in ("who", "what") and {word, "else"} <= self.heard

    def _clause(self, prop: Prop, past: bool, mood: str = "") -> str:
        """One clause; what stands in an infinitive's place is said as one."""
        prop = self.of_nobody(prop)
        if isinstance(prop, IsA) and self._many(prop.who):
            be = self._be_so(prop.who, prop.truth, past, mood)
            one = not self.cast[self._id(prop.who)].group or self.definitions.kinds.has_role(prop.kind, "group")
            return f"{self.term(prop.who)} {be} {article(prop.kind) if one else w.plural(prop.kind)}"
        if isinstance(prop, Same) and self._many(prop.left):
            return f"{self.term(prop.left)} {self._be_so(prop.left, prop.truth, False, mood)} {self.term(prop.right)}"
        if isinstance(prop, Hedged):
            return " ".join((self._clause(prop.prop, past, prop.mood), *self.conditions(prop.conditions)))
        if isinstance(prop, Every):
            pair = _one_to_one(prop)
            return super().say(pair if pair is not None else prop, past, mood)
        if isinstance(prop, Did):
            kept = self.heard
            if not any(way.lemma in kept for way in self.definitions.verbs[prop.verb].phrasings):
                self.heard = self._telling(prop).as_early_as(kept)
            try:
                return super().say(self._with_infinitives(prop), past, mood)
            finally:
                self.heard = kept
        if isinstance(prop, Holds):
            return super().say(self._wanting(prop), past, mood)
        return super().say(prop, past, mood)

    def _id(self, term: Term) -> int:
        return term if isinstance(term, int) else 0

    # ------------------------------------------------------------ contents

    def _with_infinitives(self, prop: Did) -> Did:
        slots = {slot.name: slot for slot in self.definitions.verbs[prop.verb].slots}
        given = dict(prop.args)
        if not any(isinstance(term, tuple) for term in given.values()):
            return prop
        args: list[tuple[str, Term]] = []
        way = self._way(self.definitions.verbs[prop.verb], given)
        kept, self.around, self.said_by = (self.around, self.said_by), way.lemma, ""
        for name, term in prop.args:
            slot = slots.get(name)
            if slot is not None and isinstance(term, tuple):
                args.append((name, self._content_in(slot, term, list(given.values()))))
            else:
                args.append((name, term))
        self.around, self.said_by = kept
        return prop._replace(args=tuple(args))

    def _wanting(self, prop: Holds) -> Holds:
        relation = self.definitions.relations.get(str(prop.fluent[0]))
        slots = [slot for slot in relation.slots if slot.name != "It"] if relation is not None else []
        if (
            relation is None
            or len(prop.fluent) > len(slots) + 1
            or (len(prop.fluent) <= len(slots) and relation.value_slot is not None)
        ):
            return prop  # (who has ordered it may be left open)
        terms = [
            self._content_in(slot, term, list(prop.fluent[1:])) if isinstance(term, tuple) else term
            for slot, term in zip(slots, prop.fluent[1:], strict=False)
        ]
        return prop._replace(fluent=(prop.fluent[0], *terms))

    def _content_in(self, slot: SlotDef, term: Prop, others: list[Term]) -> Term:
        """A content in the form that its slot wants."""
        forms = slot.form.split("/")
        if isinstance(term, Opaque):
            return term
        if "that" not in forms and any(form in forms for form in _PLAIN_FORMS) and not isinstance(term, Asks):
            doers: list[Term] = [one for one in others if isinstance(one, (int, str))]
            form = (
                "to" if "to" in forms and not self._heard_doing(term, forms) else "bare" if "bare" in forms else "ing"
            )
            return Opaque(self.goal(term, doers, form))
        if ("noun" in forms or "event" in forms) and isinstance(term, Did):
            return Opaque(self.event_noun(term))
        if isinstance(term, Did) and not term.args:  # "the answer", of which nothing more is known
            nouns = (pattern.partition(" of ")[0] for pattern in self.definitions.verbs[term.verb].nouns)
            noun = next((noun for noun in nouns if noun in self.heard), "")
            return Opaque(f"the {noun}") if noun else term
        return term

    def _heard_doing(self, prop: Prop, forms: list[str]) -> bool:
        """Is a deed told with V-ing, where its slot takes that as well as an infinitive?"""
        if "ing" not in forms or not isinstance(prop, Did):
            return False
        lemmas = {way.lemma for way in self.definitions.verbs[prop.verb].phrasings}
        doing = (word for word in self.heard if word.endswith("ing"))
        return any(form == "ing" and lemma in lemmas for word in doing for lemma, form in w.verb_forms(word))

    def goal(self, prop: Prop, doers: list[Term], form: str = "to") -> str:
        """A content as an aim: "to be cured", "Midori to be cured" (where its subject is none of ``doers``)."""
        if isinstance(prop, Every):
            return " and ".join(self.goal(item, doers, form) for item in prop.items)
        subject = self._subject(prop)
        said = self.say(prop)
        head = self.term(subject) if subject is not None else ""  # also of a variable: "nobody wants to help"
        if subject is None or not said.startswith(head + " "):
            for doer in doers:  # "had him arrested"
                start = f"{self.term(doer)} "
                if subject is None and said.startswith((start + "was ", start + "were ")):
                    participle = said[len(start) :].partition(" ")[2]
                    return f"to be {participle}" if form == "to" else participle
            done = self._done_by_somebody(prop)
            return self.goal(done, [*doers, _SOMEBODY], form) if done is not None else f"that {said}"
        rest = said[len(head) + 1 :]
        denied = (
            re.match(r"(?:did|does|do|is|are|was|were) not\b", rest) is not None
        )  # the deed itself, not what is in it
        rest = re.sub(r"^(?:did|does|do) not ", "", rest)
        verb, _, tail = rest.partition(" ")
        tail = tail.removeprefix("not ") if denied else tail
        lemmas = sorted(
            (lemma for lemma, _ in w.verb_forms(verb)), key=lambda lemma: lemma not in self.definitions.frames
        )
        base = "be" if verb in ("is", "are", "was", "were") else next(iter(lemmas), verb)
        words = (
            f"{base} {tail}" if form == "bare" else f"{w.gerund(base)} {tail}" if form == "ing" else f"to {base} {tail}"
        )
        words = f"{'not ' if denied else ''}{words}".strip()
        same = any(subject == doer or self.trace.world.same((), subject, doer) for doer in doers)
        return words if same else f"{as_object(head)} {words}"

    def _done_by_somebody(self, prop: Prop) -> Did | None:
        """A deed that is not said to be anybody's, with somebody as its doer: "it is time to go"."""
        first = self.definitions.verbs[prop.verb].slots[0].name if isinstance(prop, Did) else ""
        if not isinstance(prop, Did) or any(name == first for name, _ in prop.args):
            return None
        return prop._replace(args=((first, _SOMEBODY), *prop.args))

    def _subject(self, prop: Prop) -> Term | None:
        match prop:
            case Did(verb=verb, args=args):
                found = dict(args).get(self.definitions.verbs[verb].slots[0].name)
                return found if isinstance(found, (int, str)) else None
            case Holds(fluent=fluent, value=value):
                key = value[0] if isinstance(value, tuple) else fluent[0]
                relation = self.definitions.relations.get(str(key))
                if relation is not None and relation.value_slot == 0:
                    held = value[1] if isinstance(value, tuple) else value
                    return held if isinstance(held, int) and not isinstance(held, bool) else None
                return fluent[1] if len(fluent) > 1 and isinstance(fluent[1], int) else None
            case Thinks(who=who) | IsA(who=who):
                return who if isinstance(who, int) else None
            case Same(left=left):
                return left if isinstance(left, int) else None
        return None

    def event_noun(self, prop: Did) -> str:
        """An event as a noun: "the death of Tetsuya", "the offer"; where there is no noun for it, as a clause."""
        given = dict(prop.args)
        nouns = self.definitions.event_nouns
        for noun in sorted(nouns, key=lambda noun: not self.heard.issuperset(noun.split())):
            for entry in nouns[noun]:
                if entry.verb != prop.verb:
                    continue
                of, by = given.get(entry.slots.get("of", "")), given.get(entry.slots.get("by", ""))
                text = f"the {noun}"
                text += f" of {self.term(of)}" if of is not None else ""
                return text + (f" by {self.term(by)}" if by is not None else "")
        return f"that {self.say(prop)}"

    # ------------------------------------------------------------ events with the writer's verb

    def event(self, moment: Moment) -> str:
        """What happens at a moment, as a clause in the past, with the verb of its sentence."""
        if not moment.verb:
            return ""
        return self.told(moment.item, Did(moment.verb, tuple(moment.fillers.items())), True)

    def told(
        self,
        item: SentenceItem | None,
        prop: Prop,
        past: bool = False,
        mood: str = "",
        span: Span = NOWHERE,
        said_by: str = "",
    ) -> str:
        """A proposition as the sentence says it that tells it. ``span``, ``said_by``: of the clause that does, and its verb."""
        self.said_by = said_by
        kept, self.heard = self.heard, self.words_of(item, span) if item is not None else self.heard
        if item is not None and isinstance(prop, Did):
            if not any(way.lemma in self.heard for way in self.definitions.verbs[prop.verb].phrasings):
                self.heard = self.words_of(item).as_early_as(self.heard)  # "but he would not": the verb stands before
        try:
            return self.say(prop, past, mood)
        finally:
            self.heard, self.said_by = kept, ""

    def aim_told(self, item: SentenceItem, prop: Prop, doer: Term) -> str:
        """What somebody means to do, in the words of the sentence that says so: "to get the money"."""
        kept, self.heard = self.heard, self.words_of(item)
        try:
            return self.goal(prop, [doer])
        finally:
            self.heard = kept

    def conditions_told(self, item: SentenceItem | None, conditions: tuple[Condition, ...]) -> list[str]:
        """What something hangs on, in the words of the sentence that says so."""
        kept, self.heard = self.heard, self.words_of(item) if item is not None else self.heard
        try:
            return self.conditions(conditions)
        finally:
            self.heard = kept

    def _telling(self, prop: Did) -> Heard:
        """The words of the sentence that tells of an event; none, where no sentence does."""
        world = self.trace.world
        self.searched = True
        given = [(slot, term) for slot, term in prop.args if not isinstance(term, str)]
        for deed in reversed(self._deeds_of(prop.verb, *given[0]) if given else world.deeds.get(prop.verb, ())):
            pairs = ((deed.fillers.get(slot), term) for slot, term in given)
            if all(have == term or world.same((), world.real(have or 0), world.real(term)) for have, term in pairs):
                item = self.trace.moments[deed.moment].item
                return self.words_of(item) if item is not None else Heard()
        return Heard()

    def _deeds_of(self, verb: str, slot: str, term: Term) -> Sequence[Deed]:
        """The events of a verb that this one may have taken part in, in order: all, where somebody may be somebody else."""
        world = self.trace.world
        deeds = world.deeds.get(verb, ())
        if world.twins or not isinstance(term, int):
            return deeds
        by = self._deeds.get((verb, slot, len(deeds)))
        if by is None:
            by = self._deeds[verb, slot, len(deeds)] = {}
            for deed in deeds:
                by.setdefault(world.real(deed.fillers.get(slot) or 0), []).append(deed)
        return by.get(world.real(term), ())

    def words_of(self, item: SentenceItem, span: Span = NOWHERE) -> Heard:
        """The words of a sentence (or of the clause at a span), with the dictionary forms of its verbs."""
        known = self._heard.get(id(item))
        if known is None:
            known = self._heard[id(item)] = heard_in(item)
        return heard_at(item, span, known)

    def _verb(self, word: str, truth: bool, past: bool, fillers: dict[str, Term], pattern: str) -> str:
        subject = subject_of(pattern, fillers)
        said = super()._verb(word, truth, past, fillers, pattern)
        if past or word in ("is", "are", "can") or not isinstance(subject, (int, str)):
            return said
        if self._many(subject):
            lemma = next((base for base, form in w.verb_forms(word) if form == "s"), word)
            return lemma if truth else f"do not {lemma}"
        return word if truth else said.replace("do not", "does not", 1) if said.startswith("do not") else said

    def _be(self, term: Term, past: bool) -> str:
        if isinstance(term, int) and self.cast[term].pronoun == "me":
            return super()._be(term, past)
        many = self._many(term)
        return ("were" if many else "was") if past else ("are" if many else "is")

    def _many(self, term: Term) -> bool:
        """Does the verb stand in the plural? "The soldiers are", but "the military is"."""
        if not isinstance(term, int) or isinstance(term, bool):
            noun = term.split(" ")[-1] if isinstance(term, str) and term.startswith(("no ", "any ")) else ""
            return bool(noun) and w.singular(noun) not in (None, noun)  # "no soldiers are"
        name = self.figure(term)
        head = re.split(r" (?:of|from|in|with) ", name)[0].split(" ")[-1]
        if head.lower() in ("people", "police"):
            return True
        entry = self.cast[term]
        if entry.pronoun in ("me", "you", "us") or (entry.plural and w.plural(head.lower()) == head.lower()):
            return True  # "the wounded"
        if entry.joint or (entry.group and entry.plural and " of " in name):
            return True  # "Tom and Anna", "most of the soldiers"
        plural = bool(head) and w.singular(head.lower()) is not None and w.singular(head.lower()) != head.lower()
        if entry.named and not entry.group:
            return plural and name.startswith("the ")
        return plural and (entry.group or entry.pronoun == "they")

    def figure(self, figure: int) -> str:
        """How an answer calls a figure."""
        known = self._known.get(figure)
        if known is None:
            known = self._known[figure] = self._name(figure)
        return known

    # ------------------------------------------------------------ figures

    def _name(self, figure: int) -> str:
        entry = self.cast[figure]
        label = entry.label
        if entry.named and self._with_the(label):
            return f"the {label}"
        if "’s " in label:
            if self._surfaces is None:
                self._surfaces = surfaces(self.trace)
            label = as_written(self._surfaces.get(figure, {}), label)
        elif re.match(r"^\d+ ", label):
            number, _, rest = label.partition(" ")
            label = f"{w.number_word(int(number))} {rest}"
        if is_unnamed_place(self.trace, figure):
            return label
        return label.replace("’", "'") if self._straight else label

    def _with_the(self, label: str) -> bool:
        """Does the writer say "the Neo Cells"?"""
        first = _WORD.match(label)
        if first is not None and first[0] not in self._after_the:
            return False
        with_the = without = 0
        pattern = re.compile(rf"(\b[Tt]he )?(?<![\w’'-]){re.escape(label)}(?![\w-])")
        for source in self.trace.story.sources.files:
            for hit in pattern.finditer(source.text):
                if hit[1]:
                    with_the += 1
                else:
                    without += 1
        return with_the > without


def is_unnamed_place(trace: Trace, figure: int) -> bool:
    """Is this the place of a scene that names none?"""
    return trace.story.cast[figure].unnamed


_KEPT: list[Names] = []


def names_of(trace: Trace) -> Names:
    """The words of a story; those of the last one are kept, since clauses are said in rows."""
    if not _KEPT or _KEPT[0].trace is not trace:
        _KEPT[:] = [Names(trace)]
    return _KEPT[0]


def _one_to_one(prop: Every) -> Prop | None:
    """A relation stated for both sides ("A is married to B", "B is married to A") is said once."""
    if len(prop.items) != 2:
        return None
    one, other = prop.items
    if isinstance(one, Holds) and isinstance(other, Holds) and len(one.fluent) == 2 == len(other.fluent):
        if (
            one.fluent[0] == other.fluent[0]
            and one.fluent[1] == other.value
            and other.fluent[1] == one.value
            and one.truth == other.truth
        ):
            return one
    return None


def _turned_round(word: str, said: str) -> str:
    if _HOLE not in said:
        return f"{word} {said}"
    before, _, after = said.partition(_HOLE)
    before = re.sub(r"\s+(?:in|at|on|to|into|with|by)\s*$", "", before) if word == "where" else before
    return re.sub(r"\s+", " ", f"{word} {before.strip()} {after.strip()}").strip()
