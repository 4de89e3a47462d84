"""From clause trees to propositions: the one clause grammar's one meaning. Floor 3.

In: a clause, a scope, the definitions. Out: `Meaning`s, best first: the proposition, the verb entry and fillers where it is an event, and
what was left over (adverbials). The same function serves opening facts, sentences of the story, needs, effects, beliefs and questions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.language.printer import show
from chekhov.source import Span
from chekhov.story import beside
from chekhov.story.being import being, having
from chekhov.story.binding import claimed_by, given_name, in_turn, puts, still_nameless
from chekhov.story.doubts import doubt
from chekhov.story.ellipsis import echoed, shared
from chekhov.story.filled import amid, event, jointly, of_which_there_is_none, parted, state, the_other
from chekhov.story.fillers import (
    asked_of,
    believed,
    denied,
    doer_of,
    done_by_another,
    is_reversed,
    is_unlikely,
    left_beside,
    only_calls,
    role_of,
    speaking,
    waits_for_clause,
)
from chekhov.story.impersonal import impersonal, is_what_happens, where_it_is
from chekhov.story.intended import intended
from chekhov.story.lastresort import comes_later
from chekhov.story.leaning import Said, about_to_say
from chekhov.story.lowered import lowered
from chekhov.story.match import match
from chekhov.story.meaning import (
    Asks,
    Either,
    Every,
    Hedged,
    Loosened,
    Meaning,
    Opaque,
    Prop,
    Relation,
    SlotDef,
    Term,
    Verb,
)
from chekhov.story.mood import CONDITIONS, mood_of
from chekhov.story.pattern import Bound, Filler, Frame
from chekhov.story.plain import plain_bound
from chekhov.story.predicates import denies_degree, name_last, nearly
from chekhov.story.putoff import FAR, Named, PutOff, taken_up, takes_a_name_for_a_thing
from chekhov.story.rephrase import is_there, one_known, plain_there, rephrase, shared_preposition
from chekhov.story.scope import Scope, Side, Speaking, Terms
from chekhov.story.states import joined_states, said_to_be
from chekhov.story.than import than_whose
from chekhov.story.ways import Ways, ways_of
from chekhov.story.within import condition, quoted, words_beside, words_linked

if TYPE_CHECKING:
    from chekhov.story.definitions import Definitions

_DONE_BY_SOMEBODY = (t.To, t.Ing, t.Bare, t.Wh, t.Adjective, t.Quote)
_CLAIMS = (t.That, t.Wh, t.Quote)
_SAID = (*_CLAIMS, t.To, t.Ing)
_RELATIVE_WORDS = ("who ", "whom ", "whose ", "which ", "that ")
_DEPTH = 12


class Misfit(NamedTuple):
    """A noun phrase that is not of the kind that its slot wants."""

    span: Span
    slot: SlotDef
    pattern: str


class _Use(NamedTuple):
    """A clause that is read by a pattern, and what is the same for all its slots: the entry, its slots, whether its subject is another than the first,
    and what is about to be said."""

    bound: Bound
    clause: t.Clause
    entry: Verb | Relation | None
    slots: tuple[SlotDef, ...]
    is_reversed: bool
    said: Said | None


class Doubt(NamedTuple):
    """What speaks against taking a phrase for what a pattern would make of it."""

    span: Span
    reason: str


@dataclass(slots=True)
class Interpreter:
    """Reads clauses against a set of definitions. ``relations_first``: in needs and effects a clause is a state before it is an event. ``telling``: what
    happens is told, and not what the world is like."""

    definitions: Definitions
    relations_first: bool = False
    telling: bool = False
    missing: list[str] = field(default_factory=list)  # why the last clause was not understood
    misfits: list[Misfit] = field(default_factory=list)  # and what did not fit
    doubts: list[Doubt] = field(default_factory=list)
    depth: int = 0
    loose: bool = False  # read what no pattern fits as plain events, and contents that cannot be read as words
    strange: bool = False  # a plain event may have a verb that nobody knows
    plain: bool = False  # plain events that the story has already told may be asked about
    wrote: Callable[[Span], str] | None = None  # the text of a span
    loosened: list[Loosened] = field(default_factory=list)
    sparing: bool = False  # what does not fit an optional part of a pattern is left beside it
    quoting: bool = False  # quoted words are being read
    ways: dict[int, tuple[t.Clause, Ways]] = field(
        default_factory=dict
    )  # those of the clauses of this sentence, by identity
    told_beside: set[tuple[Span, Term]] = field(default_factory=set)  # relative clauses whose acts are told already
    within: list[str] = field(default_factory=list)  # how, where and when the contents of the clause at hand are so

    # ------------------------------------------------------------ statements

    def proposition(
        self, statement: t.Statement, scope: Scope, subject: Term | None = None, told: bool = False
    ) -> Prop | None:
        """The proposition of a statement, or None. ``subject``: who does it, for clauses without a subject of their own. ``told``: it is what somebody
        says or thinks, and keeps its mood."""
        if isinstance(statement, t.Compound):
            statement = shared(echoed(shared_preposition(statement)), self.definitions)
            parts: list[Prop | None] = []
            known = len(self.within)
            for item in statement.items:  # behind several clauses only what belongs to the last can be told
                del self.within[known:]
                parts.append(self.proposition(item, scope, subject, told))
            if any(part is None for part in parts):
                del self.within[known:]
                return None
            items = tuple(part for part in parts if part is not None)
            if statement.lead == "neither" or statement.word == "nor":
                return Every(items)
            return Either(items) if statement.word == "or" else Every(items)
        plain = rephrase(intended(statement, self.definitions) or statement)
        if told and is_there(statement) and isinstance(plain, t.Clause):
            plain = one_known(plain)
        if isinstance(plain, t.Compound):
            return self.proposition(plain, scope, subject, told)
        hanging = [link for link in plain.links if told and link.word in CONDITIONS]
        before = [condition(self, link, scope, subject) for link in hanging if link.front]
        for meaning in self.meanings(plain, scope, subject):
            if told:
                beside_it = words_linked(self, [link for link in plain.links if link not in hanging], scope, subject)
                self.within.extend((*meaning.within, *words_beside(self, meaning, scope), *beside_it))
            mood = "" if meaning.modal or not told else mood_of(plain)
            after = [condition(self, link, scope, subject) for link in hanging if not link.front]
            return Hedged(mood, meaning.prop, (*before, *after)) if mood or hanging else meaning.prop
        return None

    def meanings(self, clause: t.Clause, scope: Scope, subject: Term | None = None) -> Iterator[Meaning]:
        """All meanings of a clause, best first."""
        if self.depth > _DEPTH:
            self.missing.append("this is nested too deeply")
            return
        self.depth += 1
        caused = clause.tense == "bare" and clause.passive  # "has Hugh followed by his steward": whose steward?
        if clause.subject is None and subject is not None and hasattr(scope, "subject") and not caused:
            scope.subject = (subject,)
        try:
            if not clause.verb:
                yield from self._untagged(clause, scope)
                return
            clause = lowered(self.definitions, nearly(self.definitions, plain_there(clause)))
            clause = name_last(self.definitions, than_whose(self.definitions, clause), scope)
            clause = joined_states(self.definitions, clause)
            if clause.verb == "be" and denies_degree(clause):
                self.missing.append("degree")
                return
            empty = impersonal(clause, self.definitions.kinds)
            if empty is not None and isinstance(scope, Speaking):
                around = where_it_is(clause, self.definitions.kinds)
                if scope.nothing_named(
                    clause.subject, empty[1], around, is_what_happens(clause, self.definitions.kinds)
                ):
                    clause = empty[0]
            if clause.verb == "be" and not clause.passive:
                deed = scope.as_deed(clause, self.depth > 1) if isinstance(scope, Speaking) else None
                if deed is not None:
                    yield from self._matched(deed, scope, subject)
                yield from being(self, clause, scope, subject)
            elif clause.verb == "have":
                yield from having(self, clause, scope, subject)
            yield from self._matched(clause, scope, subject)
        finally:
            self.depth -= 1

    def _untagged(self, clause: t.Clause, scope: Scope) -> Iterator[Meaning]:
        """Speech that nobody is said to speak."""
        speakers = scope.untagged() if isinstance(scope, Speaking) else ()
        if not speakers or not clause.complements:
            self.missing.append("speaker")
            return
        quote = clause.complements[0]
        asks = isinstance(quote, t.Quote) and isinstance(quote.statement, t.Question)
        for bound in match(self.definitions.speech_frames("question" if asks else "speech"), clause):
            meaning = self.bind(bound, clause, scope, speakers[0])
            if meaning is not None:
                yield meaning

    def _matched(self, clause: t.Clause, scope: Scope, subject: Term | None) -> Iterator[Meaning]:
        ways = self._ways(clause)
        if not ways.known:
            self.missing.append(f"verb {clause.verb}")
            yield from self._plain(clause, scope, subject)
            return
        if not (ways.rows or ways.adrift):
            self.missing.append(f"pattern {clause.verb}")
        later: list[PutOff] = []
        lifeless: list[Bound] = []
        for some in ways.rows:
            far: list[PutOff] = []
            for bound in some:
                if takes_a_name_for_a_thing(self.definitions, bound, ways.rows[0][0], scope):
                    lifeless.append(bound)
                    continue
                before = Named.of(scope)
                meaning = self.bind(bound, clause, scope, subject)
                if meaning is None:
                    continue
                late = comes_later(self.definitions, bound, meaning, ways.claims, scope)
                if late or (len(some) > 1 and getattr(scope, "reached", 0) > FAR):
                    (later if late else far).append(PutOff(meaning, Named.of(scope, before)))
                    before.restore(scope)
                else:
                    yield meaning
            yield from taken_up(far, scope)
        for bound in lifeless:
            meaning = self.bind(bound, clause, scope, subject)
            if meaning is not None:
                yield meaning
        yield from taken_up(later, scope)
        for bound in chain.from_iterable(ways.rows):
            self.sparing = True
            meaning = self.bind(bound, clause, scope, subject)
            self.sparing = False
            if meaning is not None:
                yield meaning
        for bound in ways.adrift:
            meaning = self.bind(bound, clause, scope, subject)
            if meaning is not None:
                yield meaning
        yield from self._plain(clause, scope, subject)

    def _ways(self, clause: t.Clause) -> Ways:
        known = self.ways.get(id(clause))
        if known is None:
            ways = ways_of(self.definitions, clause, self.relations_first, self.telling)
            known = self.ways[id(clause)] = (clause, ways)
        return known[1]

    def _plain(self, clause: t.Clause, scope: Scope, subject: Term | None) -> Iterator[Meaning]:
        """What no pattern knows, as an event that changes nothing."""
        if not self.loose and not self.plain:
            return
        form = self.wrote(clause.verb_span) if self.wrote is not None else ""
        bound = plain_bound(self.definitions, clause, self.loose, form, self.strange)
        if bound is None:
            return
        before = len(self.loosened)
        meaning = self.bind(bound, clause, scope, subject)
        if meaning is None:
            del self.loosened[before:]
            return
        self.loosened.append(Loosened("plain", clause.verb_span, clause.verb))
        yield meaning

    # ------------------------------------------------------------ binding

    def bind(self, bound: Bound, clause: t.Clause, scope: Scope, subject: Term | None) -> Meaning | None:
        """The meaning of a clause by one frame. What a frame that does not fit has named on its way is not what "it" means."""
        here, side = getattr(scope, "here", None), getattr(scope, "side", None)
        kept, aside = list(here or ()), len(side or ())
        outer, self.within = self.within, []
        meaning = self._bound(bound, clause, scope, subject)
        if meaning is not None and self.within:
            meaning.within = tuple(self.within)
            for one in meaning.group:
                one.within = meaning.within
        self.within = outer
        if meaning is None and here is not None:
            here[:] = kept
        if meaning is None and side is not None:
            del side[aside:]
        return meaning

    def _bound(self, bound: Bound, clause: t.Clause, scope: Scope, subject: Term | None) -> Meaning | None:
        frame = bound.frame
        relation = self.definitions.relations.get(frame.target) if frame.relation else None
        verb = None if frame.relation else self.definitions.verbs[frame.target]
        entry = relation or verb
        slots = entry.slots if entry is not None else ()
        filled: dict[str, Terms] = {}
        spans: dict[str, Span] = {}
        behind = beside.behind_nouns(clause) if isinstance(scope, Speaking) else {}
        if behind and isinstance(scope, Speaking) and not puts(verb):
            scope.behind.update(behind)
        use = _Use(
            bound, clause, entry, slots, clause.subject is not None and is_reversed(bound, slots, clause),
            about_to_say(entry, clause) if entry is not None and isinstance(scope, Speaking) else None,
        )  # fmt: skip
        for slot in in_turn(bound, slots, clause):
            name = frame.rename.get(slot.name, slot.name)
            filler = denied(bound.slots.get(name), clause)
            if slot.name == "It":  # the empty subject of "it takes a day"
                if not (isinstance(filler, t.Pronoun) and filler.word == "it"):
                    return None
            elif filler is None:
                if name == bound.implicit and clause.subject is None and subject is not None:
                    filled[slot.name] = Terms((subject,))
                    if not self.all_fit(filled[slot.name], slot.kinds, scope):
                        return None
            elif self.doubted(filler, "" if self.plain else doubt(self.definitions, clause, frame, slot, filler)):
                return None
            else:
                terms = the_other(bound, name, filled) or self._filled(use, slot, filler, filled, scope)
                if terms is not None:
                    filled[slot.name] = terms
                    spans[slot.name] = filler.span
                    continue
                beside_it = left_beside(bound, name, clause) if self.sparing else None
                if beside_it is None:
                    self._note_misfit(frame, slot, filler)
                    return None
                bound = replace(bound, rest=(*bound.rest, beside_it))
        if isinstance(scope, Speaking):
            scope.only_said.update(of_which_there_is_none(bound, clause, filled))
        if relation is not None:
            relation, filled = believed(self.definitions, relation, filled, scope)
            filled = jointly(self.definitions, relation, filled, clause, scope)
            return state(self.definitions, relation, bound, clause, filled, spans)
        assert verb is not None
        if not parted(bound, filled):
            return None
        filled = scope.with_likely(verb, filled) if isinstance(scope, Speaking) else filled
        filled = amid(verb, bound, clause, filled, scope)
        return event(self.definitions, verb, bound, clause, filled, spans)

    def _filled(self, use: _Use, slot: SlotDef, filler: Filler, filled: dict[str, Terms], scope: Scope) -> Terms | None:
        """What a phrase that fills a slot means; ``filled``: the slots before it, who may be meant by it, speak it or hear it."""
        bound, clause, entry, slots, reversed_, about = use
        frame, verb = bound.frame, entry if isinstance(entry, Verb) else None
        done = isinstance(filler, _DONE_BY_SOMEBODY)
        doer = doer_of(self.definitions, slot, slots, filled, verb, scope) if done else None
        named = frame.rename.get(slot.name, slot.name)
        direct = named in [taken.name for taken, _ in frame.objects]
        first = filler is clause.subject
        turned = clause.passive or (first and clause.verb == "be") or (first and reversed_)
        called = only_calls(clause, filler)
        role = "owner" if called else role_of(slots.index(slot) + reversed_, direct, first, turned)
        heard = scope if isinstance(scope, Speaking) else None
        said = isinstance(filler, _SAID)
        if heard is not None:
            before = heard.told, heard.claimed, heard.ordering, heard.of_hearer
            if said:
                self._say(entry, slots, filler, filled, heard, doer)
            heard.fellows = tuple([term for known in filled.values() for term in known.items])
            if first:
                heard.named_beside(clause)
            heard.said = about
        terms = given_name(verb, slot, filler, filled, scope) or self._fill(slot, filler, scope, role, doer)
        if verb is not None and verb.same is not None and slot.name == verb.same[0]:
            terms = still_nameless(bound.slots.get(verb.same[1]), filler, scope) or terms
        if heard is not None and said:
            heard.asked = () if isinstance(filler, t.Wh) else heard.asked
            heard.told, heard.claimed, heard.ordering, heard.of_hearer = before
        return terms

    def _say(
        self, entry: Verb | Relation | None, slots: tuple[SlotDef, ...], filler: Filler, filled: dict[str, Terms], scope: Speaking, doer: Term | None
    ) -> None:  # fmt: skip
        """Something is said, asked, ordered or claimed: by whom, and to whom."""
        if isinstance(filler, t.Quote):
            scope.hear(speaking(self.definitions, slots, filled))
        verb = entry if isinstance(entry, Verb) else None
        scope.asked = asked_of(verb, slots, filler, filled, scope) or scope.asked
        if isinstance(filler, t.That):
            avowed = verb is not None and "avowal" in verb.roles  # "confesses to her that she has to go": she herself
            people = list(chain.from_iterable(speaking(self.definitions, slots, filled)))
            scope.told = tuple(people[:1] if avowed else people)
            scope.of_hearer = verb is not None and "of hearer" in verb.roles
        if isinstance(filler, (t.To, t.Ing)) and doer is not None:
            ordering = chain.from_iterable(speaking(self.definitions, slots, filled))
            scope.ordering = tuple(one for one in ordering if one != doer)
        if isinstance(filler, _CLAIMS):
            scope.claimed = claimed_by(entry, slots, filled)

    def _note_misfit(self, frame: Frame, slot: SlotDef, filler: Filler) -> None:
        if slot.form == "noun" and not isinstance(filler, (t.Pronoun, t.Gap)):
            self.misfits.append(Misfit(filler.span, slot, f"{frame.subject.name} {w.third_person(frame.lemma)}"))

    def doubted(self, phrase: Filler, reason: str) -> bool:
        """Note what speaks against a reading, if anything does."""
        if reason:
            self.doubts.append(Doubt(phrase.span, reason))
        return bool(reason)

    def _fill(self, slot: SlotDef, filler: Filler, scope: Scope, role: str, doer: Term | None) -> Terms | None:
        match filler:
            case t.Name() | t.Noun() | t.Pronoun():
                return self._fill_noun(slot, filler, scope, role)
            case t.That(statement=statement):
                prop = self.beneath(statement, scope, None)
                if prop is None and is_unlikely(filler):
                    return None
                return self._content(prop, statement)
            case t.To(statement=statement) if "that" in slot.form.split("/"):  # "hopes to find it": that he will
                prop = self.beneath(statement, scope, doer)
                return self._content(Hedged("will", prop) if prop is not None else None, statement)
            case t.To(statement=statement) | t.Ing(statement=statement) | t.Bare(statement=statement):
                return self._content(self.beneath(statement, scope, doer), statement)
            case t.Wh(word=word, statement=statement):
                asked = self.asked(word, statement, scope, doer)
                return Terms((asked,)) if asked is not None else self._content(None, filler)
            case t.Adjective(word=word) if slot.form == "how":
                return Terms((Opaque(word),))  # "finds it hard to breathe": nobody's state
            case t.Adjective() if filler.about is not None:
                said = said_to_be(filler)
                return self._content(self.beneath(said, scope, doer), said) if doer is not None else None
            case t.Adjective(word=word):
                value = self.definitions.value_words.get(word)
                if value is None or doer is None:
                    return None
                relation = self.definitions.relations[value[0]]
                return Terms((self.definitions.holds(relation, {relation.slots[0].name: doer}, value[1]),))
            case t.Object(phrase=phrase):
                return self._fill_noun(slot, phrase, scope, role)
            case t.Quote():
                return Terms((quoted(self, filler, scope, doer),))
            case t.When(words=words) if slot.form == "deadline":
                written = (
                    self.wrote(filler.span) if self.wrote is not None and filler.span.end > filler.span.start else words
                )
                return Terms((Opaque(written),))
            case t.Prep() | t.Particle() | t.When():
                return None
            case _:
                return self._fill_noun(slot, filler, scope, role)

    def beneath(self, statement: t.Statement, scope: Scope, doer: Term | None) -> Prop | None:
        """The proposition of a clause within another; its subject is not what the next sentence goes on with."""
        if not isinstance(scope, Speaking):
            return self.proposition(statement, scope, doer, True)
        before, told, known = len(scope.here), len(scope.side), len(getattr(scope, "cast", ()))
        outer, scope.said = scope.said, None  # what somebody tells is no deed of the telling
        scope.within += 1
        prop = self.proposition(statement, scope, doer, True)
        scope.said, scope.within = outer, scope.within - 1
        scope.only_said.update(one.id for one in scope.cast[known:] if not one.named)
        scope.demote(before)
        scope.side[told:] = [side for side in scope.side[told:] if not self._belongs_within(side, scope, known)]
        return prop

    def _belongs_within(self, side: Side, scope: Speaking, known: int) -> bool:
        """ "She wants to marry a man who loves her": nobody says that he does; he is the man who loves her (``known``: so many had been named)."""
        clause = side.statement
        only_is = isinstance(clause, t.Clause) and (not clause.subject or clause.verb == "be")
        if side.comma or not isinstance(side.figure, int) or only_is or self.wrote is None:
            return False
        words = " ".join(self.wrote(side.span).split())
        if side.figure >= known and words.startswith(_RELATIVE_WORDS):
            scope.describe(side.figure, words)
        else:
            self.loosened.append(Loosened("left out", side.span))
        return True

    def _content(self, prop: Prop | None, said: t.Statement | t.Wh) -> Terms | None:
        """A content; where it cannot be read and reading is loose, its words."""
        if prop is None and self.loose:
            self.loosened.append(Loosened("opaque", said.span, ""))
            prop = Opaque(show(said))
        return None if prop is None else Terms((prop,))

    def asked(self, word: str, statement: t.Statement, scope: Scope, doer: Term | None) -> Asks | None:
        """The content of a question, direct or indirect."""
        if word == "where" and isinstance(statement, t.Clause) and statement.verb == "be" and not statement.complements:
            statement = replace(statement, complements=(t.Prep("in", t.Gap("what"), statement.span),))
        prop = self.beneath(statement, scope, doer)
        if prop is not None and isinstance(statement, t.Clause) and statement.tense == "to":
            prop = Hedged("to", prop)  # "what to do": it is not so yet
        return Asks(word, prop) if prop is not None else None

    def _fill_noun(self, slot: SlotDef, phrase: t.NounPhrase, scope: Scope, role: str) -> Terms | None:
        if waits_for_clause(slot):
            if isinstance(phrase, t.Noun) and phrase.that is not None:
                prop = self.proposition(phrase.that, scope)
                return None if prop is None else Terms((prop,))
            prop = scope.content_of(phrase)
            if prop is not None and not done_by_another(slot, prop, scope):
                return Terms((prop,))
            if isinstance(phrase, t.Gap):
                return scope.refer(phrase, slot, role)
            if isinstance(phrase, t.Name) and isinstance(scope, Speaking) and not scope.kinds_named(phrase.text):
                return None  # "Nobody has seen Tam", of whom nothing is known: no piece of news
            terms = scope.refer(phrase, SlotDef(slot.name, ("information",), "mention", "noun"), role)
            return terms if terms is not None and self.all_fit(terms, ("information", "event"), scope) else None
        terms = scope.refer(phrase, slot, role)
        if terms is None or not self.all_fit(terms, slot.kinds, scope):
            return None
        return terms

    def all_fit(self, terms: Terms, kinds: tuple[str, ...], scope: Scope) -> bool:
        """Can all of these be of the kinds that are wanted?"""
        fit = self.definitions.kinds.fit
        return False not in [fit(scope.kinds_of(term), kinds) for term in terms.items if not isinstance(term, tuple)]
