"""The scope of running text: who "he", "the doctor" and "Luna's father" are. Floor 3.

In: noun phrases, in telling order. Out: figures, by the published precedence (docs: language reference, "Who is meant"). First use creates.
The discourse remembers mentions by sentence and scene; which of several candidates is meant can be chosen anew (``choice``), so that the
trace may take another reading where the preferred one breaks a need.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from chekhov.language import tree as t
from chekhov.source import NOWHERE, Span
from chekhov.story import (
    agents,
    antecedents,
    bearers,
    commonnouns,
    emptyit,
    guessing,
    inwords,
    naming,
    owners,
    pronouns,
)
from chekhov.story.basetense import NO_TENSE, BaseTense
from chekhov.story.closeby import carried_along, likened
from chekhov.story.definitions import Definitions
from chekhov.story.disjoint import named_behind, named_beside
from chekhov.story.eventnouns import event_named
from chekhov.story.gaps import with_gap
from chekhov.story.kin import likely_filled
from chekhov.story.leaning import Deed, Said
from chekhov.story.meaning import (
    GAP,
    Asks,
    Condition,
    Did,
    Figure,
    Holds,
    Opaque,
    Prop,
    Relation,
    SlotDef,
    Term,
    Thinks,
    Verb,
    negate,
    nested_deeper,
)
from chekhov.story.scope import Known, Mark, Mention, Side, Speaking, Terms, known_of
from chekhov.story.several import pair_of_kin
from chekhov.story.speech import Speech, speakers_of_untagged, speech_of
from chekhov.story.told import Record, Told
from chekhov.story.wording import listed

_SCENE_BACK = 12
_DEEPEST = 40  # levels of a content, of which a clause within a clause is up to three


@dataclass
class Discourse(Speaking):
    """What has been named so far. ``cast`` holds every figure; the rest are indexes into it."""

    definitions: Definitions
    told_kinds: dict[str, str] = field(
        default_factory=dict
    )  # what the words around names tell of them in all of the text
    told_genders: dict[str, str] = field(default_factory=dict)  # the same of who is a he or a she
    cast: list[Figure] = field(default_factory=list)
    names: dict[str, int] = field(default_factory=dict)
    rests: dict[tuple[int, bool], int] = field(
        default_factory=dict
    )  # what is left of a group, all together or a single one
    parts_of: dict[int, tuple[Term, ...]] = field(default_factory=dict)  # "one of the two" -> the two
    others: dict[tuple[Term, ...], int] = field(default_factory=dict)  # the two -> "the other", where one was told of
    called: dict[str, tuple[Term, ...]] = field(default_factory=dict)  # "the girls" -> those who were meant
    joints: dict[tuple[int, ...], int] = field(default_factory=dict)  # several together -> the figure for all of them
    places: dict[tuple[int, int], int] = field(default_factory=dict)  # "the first" of a group
    tellers: dict[str, int] = field(default_factory=dict)  # I, you and we outside quotation marks
    empty: dict[tuple[int, str], int] = field(default_factory=dict)  # scene and place -> the "it" of "it was dark"
    parts: dict[str, list[int]] = field(default_factory=dict)
    namesakes: dict[str, list[int]] = field(default_factory=dict)  # the names that several bear
    nouns: dict[str, list[int]] = field(default_factory=dict)
    owned: dict[tuple[Term, str], int] = field(default_factory=dict)
    static: dict[tuple[str, str, Term], int] = field(default_factory=dict)
    record: Record = field(default_factory=Record)
    history: list[list[Mention]] = field(default_factory=list)
    faded: list[list[Mention]] = field(default_factory=list)  # the end of the scene before: whom "she" goes on with
    here: list[Mention] = field(default_factory=list)
    indexed: list[int] = field(default_factory=list)  # figures in the order in which they could first be found
    given_up: set[int] = field(default_factory=set)  # what only readings that were given up have called by a noun
    learnt: list[Known] = field(default_factory=list)  # what this sentence taught of somebody, as it was before
    scene: int = -1
    stage: dict[int, int] = field(default_factory=dict)  # scene -> the place that its heading names
    scene_figures: dict[int, None] = field(default_factory=dict)
    taking_part: set[int] = field(
        default_factory=set
    )  # of whom this scene tells something, or to whom something is done in it
    introduced: dict[tuple[int, int], int] = field(default_factory=dict)
    choice: dict[int, int] = field(default_factory=dict)
    ambiguous: dict[int, int] = field(default_factory=dict)
    unclear: dict[int, tuple[str, tuple[int, ...]]] = field(default_factory=dict)
    subject: tuple[Term, ...] = ()
    fellows: tuple[
        Term, ...
    ] = ()  # what else takes part in the event of the clause: "he opened the door with it" is not with the door
    about: tuple[
        Term, ...
    ] = ()  # whom a relative clause with a subject of its own is about: "whom she loved" is not she
    said_to_be: dict[str, int] = field(default_factory=dict)  # a noun of persons -> who was said to be one
    beside: frozenset[int] = frozenset()  # whom the clause whose subject is a pronoun names itself: not the subject
    close_by: set[Span] = field(
        default_factory=set
    )  # where a pronoun stands that means the subject ("takes it with her")
    likened: set[Span] = field(default_factory=set)  # where only whom somebody is like stands ("like a son")
    asked: tuple[Term, ...] = ()  # to whom a question is put whose words are being read
    ordering: tuple[Term, ...] = ()  # who tells somebody else to do what is being read
    said: Said | None = None  # what the clause at hand says
    deed: Deed | None = None  # what was done last
    last_deed: Deed | None = None  # the same when the sentence began
    last_doer: Term | None = None  # who did what the last sentence tells last
    reasoned: Deed | None = None  # the deed of which a reason is being read
    meanwhile: Term | None = None  # who does something while that is so which is being read
    on_terms: Deed | None = None  # the deed of which is being read what it hangs on ("promises it if he ...")
    terms: tuple[Condition, ...] = ()  # on what that hangs which was read last ("otherwise he kills her")
    last_terms: tuple[Condition, ...] = ()  # the same when the sentence began
    of_hearer: bool = False  # is what is being read rather of whom it is told to ("warns him that he ...")?
    hung_on: tuple[Term, ...] = ()  # the subject of the clause on which hangs what is being read
    told: tuple[Term, ...] = ()  # who says, hears or thinks what is being read
    claimed: tuple[Term, ...] | None = None  # who says or thinks what is being read, where that need not be so
    hanging: frozenset[int] = frozenset()  # whom what hangs on the clause names
    last_content: Prop | None = None
    words_of: dict[Term, Prop] = field(default_factory=dict)  # what each speaker has said last
    last_said: Prop | None = None  # the last content that somebody said, thought or asked
    side: list[Side] = field(default_factory=list)
    fixed: dict[Span, Terms] = field(default_factory=dict)  # who a word stands for, where that is settled already
    asking: bool = False
    supposing: int = 0  # in how many descriptions within one another ("the man who saw the woman who ...") a clause is only asked about
    shared: dict[Span, tuple[Term, ...]] = field(default_factory=dict)  # "it slipped and fell": one "it", one figure
    reached: float = 0  # how far back the last reading of a clause had to look for whom its pronouns mean
    whose_kin: dict[str, Terms] = field(default_factory=dict)  # "her mother laughed, while her father wept": hers too
    whose: dict[int, Terms] = field(default_factory=dict)  # where "his" stands -> whom it means
    taken: dict[Span, Prop] = field(default_factory=dict)  # "he doubts it, but she does not": one "it", one content
    trouble: str = ""
    base_tense: BaseTense = NO_TENSE
    supposed: set[int] = field(default_factory=set)  # whom the sentence names only in what something hangs on
    marks: dict[tuple[int, str], int] = field(default_factory=dict)  # "the key to the attic": of what it is told so
    behind: dict[int, t.Prep] = field(default_factory=dict)  # where a noun begins -> what stands right behind it
    picks: bool = False  # a relative clause is being read that picks out one of whom nothing was told before
    gap: Term | None = None  # whom or what the relative clause at hand is about
    within: int = 0  # how many clauses deep in what somebody says, knows or wants
    only_said: set[int] = field(default_factory=set)  # what only somebody's words or thoughts have named
    clashes: list[tuple[str, str]] = field(default_factory=list)  # names that stand for two things
    in_world: bool = True
    speech: Speech | None = None  # while quoted words are read
    spoken: Speech | None = None  # the speech of this sentence
    last_speech: Speech | None = None
    turn: int = 0  # counts the sentences that begin a line

    # ------------------------------------------------------------ course of the text

    @property
    def base_past(self) -> bool | None:
        """Is the story told in the past tense, as far as is known?"""
        return self.base_tense.past

    def begin_scene(self, scene: int) -> None:
        """A new scene: nothing in it has been named yet (the scene before fades)."""
        self.scene = scene
        self.faded, self.history = self.history[-3:] or self.faded, []
        self.here = []
        self.scene_figures = {}
        self.taking_part = set()
        self.last_speech = self.last_said = self.last_deed = None
        self.last_terms = ()
        self.words_of = {}

    def begin_sentence(self) -> None:
        """Start a reading of a sentence: forget what an abandoned reading of it named."""
        self.here = []
        self.subject = self.fellows = self.asked = self.told = self.about = self.hung_on = ()
        self.claimed, self.beside, self.close_by, self.likened = None, frozenset(), set(), set()
        self.deed, self.reasoned, self.on_terms, self.said = self.last_deed, None, None, None
        self.of_hearer, self.meanwhile, self.terms = False, None, self.last_terms
        self.side = []
        self.fixed = {}
        self.ambiguous = {}
        self.unclear = {}
        self.shared = {}
        self.taken, self.whose = {}, {}
        self.whose_kin, self.behind = {}, {}
        self.trouble = ""
        self.speech = self.spoken = None

    @contextmanager
    def aside(self) -> Iterator[None]:
        """What is read now can take up what was named before, and whom it introduces stays; whom pronouns mean afterwards is as it was."""
        kept = [list(mentions) for mentions in self.history]
        figures, here, subject = dict(self.scene_figures), list(self.here), self.subject
        content, said, deeds, speech = self.last_content, self.last_said, dict(self.record.last), self.last_speech
        deed = self.last_deed
        yield
        self.history, self.scene_figures, self.here, self.subject = kept, figures, here, subject
        self.last_content, self.last_said, self.last_speech = content, said, speech
        self.record.last = deeds
        self.last_deed = deed

    def demote(self, since: int, subjects: bool = True) -> None:
        """The subject of a subordinate clause is not what the next sentence goes on with, nor is its object."""
        minor = {"subject": "minor" if subjects else "subject", "object": "oblique"}
        self.here[since:] = [
            one._replace(role=minor.get(one.role, one.role), how="beneath") for one in self.here[since:]
        ]

    def promote(self, since: int) -> None:
        """What is told on somebody's word is what the story goes on with, and not whose word it is."""
        turned = {"subject": "minor", "minor": "subject"}
        self.here[since:] = [
            one._replace(role=turned.get(one.role, one.role), how="" if one.how == "beneath" else "beneath")
            for one in self.here[since:]
        ]

    def end_sentence(self) -> None:
        """The sentence is read: what it named can be taken up by pronouns."""
        self.last_speech = self.spoken or self.last_speech
        self.here = [one for one in self.here if self.supposed.isdisjoint(one.terms)]
        self.supposed = set()
        self.learnt.clear()
        self.record.settle()
        if self.here:
            self.history.append(self.here)
            if len(self.history) > _SCENE_BACK:
                del self.history[0]
            for mention in self.here:
                for term in mention.terms:
                    if isinstance(term, int):
                        self.scene_figures[term] = None
                        if mention.role in ("subject", "complement") and mention.how != "beneath":
                            self.taking_part.add(term)
        self.here = []

    # ------------------------------------------------------------ scope protocol

    def kinds_of(self, term: Term) -> tuple[str, ...]:
        if isinstance(term, int) and 0 <= term < len(self.cast):
            return tuple(self.cast[term].kinds)
        return ()

    def kinds_named(self, word: str) -> tuple[str, ...]:
        """The kinds of whom or what a name or a noun has stood for so far."""
        figure = self.names.get(word)
        if figure is None:
            figure = next(iter(self.parts.get(word) or self.nouns.get(word) or ()), None)
        return self.kinds_of(figure) if figure is not None else ()

    def told_dead(self, figure: int) -> bool:
        """Was it told of somebody last that they are dead, or turned to stone?"""
        about = self.record.of(figure)
        lifeless = [one for role in ("alive", "stone") if (one := self.definitions.role(role)) is not None]
        if not lifeless:
            return False
        return any(self._told_last(lack, figure, about) for lack in lifeless)

    def _told_last(self, lack: Relation, figure: int, about: Sequence[Told]) -> bool:
        """Was it told of somebody last that a condition is otherwise than it is by itself?"""
        for told in reversed(about):
            prop = told.prop
            if prop[0] == (lack.fluent_id, figure) and isinstance(prop, Holds):  # what it is about stands first
                return prop.truth != (prop.value == (lack.default if lack.values else False))
        return False

    def is_group(self, term: Term) -> bool:
        return isinstance(term, int) and self.cast[term].group

    @contextmanager
    def about_one(self, figure: Term) -> Iterator[Discourse]:
        """Inside a relative clause: its gap is the figure (or what the main clause tells) that the clause belongs to."""
        around, self.gap = self.gap, figure
        yield self
        self.gap = around

    def refer(self, phrase: t.NounPhrase, want: SlotDef | None, role: str) -> Terms | None:
        if self.gap is not None:
            if isinstance(phrase, t.Gap) and (phrase.noun is None or phrase.word != "whose"):
                self.subject = (self.gap,) if role == "subject" else self.subject
                return Terms((self.gap,))
            phrase = with_gap(phrase, self.gap, self.fixed)
        if role == "complement":
            owners.no_one_is_ones_own(self, phrase)
        terms = self.resolve(phrase, want, role) if not guessing.is_no_part(self, phrase, want) else None
        if terms is None:
            return None
        if role == "subject":
            self.subject = terms.items
        guessing.guess_kinds(self, terms, want)
        if guessing.is_no_being(self, terms, phrase, want):
            return None
        if phrase.span in self.likened:
            self._find_no_more(terms.items)
        elif not terms.none and terms.items:
            at = phrase.span.start if phrase.span != NOWHERE else -1
            self.here.append(Mention(terms.items, role, at, _how_named(phrase)))
        return terms

    def resolve(self, phrase: t.NounPhrase, want: SlotDef | None, role: str) -> Terms | None:
        match phrase:
            case t.Name():
                return Terms((self._name(phrase, want),))
            case t.Pronoun():
                settled = self.fixed.get(phrase.span) if phrase.span != NOWHERE else None
                terms = settled or pronouns.pronoun(self, phrase, want, role)
                for figure in terms.items if terms is not None and len(terms.items) == 1 and not terms.none else ():
                    told = [one for one in phrase.relatives if one.comma]
                    self.side.extend(Side(one.clause, figure, one.span, True) for one in told)
                return terms
            case t.Group():
                return self._group(phrase, want, role)
            case t.Gap():
                return self.fixed.get(phrase.span) or Terms((GAP,))
            case t.Noun():
                return commonnouns.common_noun(self, phrase, want, role)
            case t.Quote(text=text):
                return Terms((Opaque(text),))
        return None

    def joint(self, terms: tuple[Term, ...]) -> Terms:
        """Several as one: those who have together what only one can have ("Tom and Anna have a car")."""
        several = tuple(sorted(term for term in terms if isinstance(term, int)))
        known = self.joints.get(several)
        if known is None:
            if self.asking or len(several) != len(terms):
                return Terms(terms)
            label = listed([self.cast[term].label for term in terms if isinstance(term, int)])
            known = self.joints[several] = self.add(label, NOWHERE, group=True)
            figure = self.cast[known]
            figure.joint, figure.plural, figure.pronoun, figure.kinds = several, True, "they", ["group"]
        return Terms((known,))

    def hear(self, people: list[tuple[Term, ...]]) -> None:
        """Quoted words begin: *I* and *you* in them are the speaker and the hearer."""
        self.speech = self.spoken = speech_of(self, people)

    def nothing_named(self, phrase: t.NounPhrase | None, sure: bool, around: str, event: bool = False) -> bool:
        return emptyit.nothing_named(self, phrase, sure, around, event)

    def unidentified(self, phrase: t.Pronoun, name: str = "") -> bool:
        return emptyit.unidentified(self, phrase, name)

    def yet_unnamed(self, phrase: t.Pronoun, name: str) -> None:
        antecedents.yet_unnamed(self, phrase, name)

    def hangs_on(self, clause: t.Clause) -> None:
        """A clause is read without what hangs on it, which names whom its subject does not mean."""
        self.hanging = named_behind(self, clause) if clause.links else frozenset()

    def named_beside(self, clause: t.Clause) -> None:
        self.beside = named_beside(self, clause) | self.hanging if not self.asking else frozenset()
        self.close_by.update(carried_along(clause, self.definitions.kinds))
        self.likened.update(likened(clause))

    def describe(self, figure: Term, words: str) -> None:
        """Somebody new is known by what a clause says of them."""
        one = self.cast[figure] if isinstance(figure, int) else None
        if one is not None and not one.named and words and not one.label.endswith(words):
            one.label = f"{one.label} {words}"

    def with_likely(self, verb: Verb, filled: dict[str, Terms]) -> dict[str, Terms]:
        return filled if self.asking else likely_filled(self, verb, filled)

    def as_deed(self, clause: t.Clause, told: bool) -> t.Clause | None:
        return agents.deed_said(self, clause, told)

    def take_name(self, figure: Term, name: str, new: bool = False) -> bool:
        return bearers.take_name(self, figure, name, new)

    def nameless(self, word: str) -> Terms | None:
        return bearers.nameless(self, word)

    def said_by(self, speakers: tuple[Term, ...]) -> Prop | None:
        return self.words_of.get(speakers[0]) if len(speakers) == 1 else None

    def in_words(self, item: t.Complement, wrote: Callable[[Span], str] | None, doer: tuple[Term, ...] = ()) -> str:
        around, self.subject = self.subject, doer or self.subject
        words = inwords.in_words(self, item, wrote)
        self.subject = around
        return words

    def untagged(self) -> tuple[Term, ...]:
        """Who speaks where nobody is said to."""
        return speakers_of_untagged(self)

    def content_of(self, phrase: t.NounPhrase) -> Prop | None:
        match phrase:
            case t.Pronoun(word=word, span=span) if word in ("it", "this", "that", "so"):
                content = self.taken.get(span) or self._taken_up(word)
                if content is not None and span != NOWHERE:
                    self.taken[span] = content
                return content
            case t.Noun() if phrase.that is None:
                if phrase.noun in self.definitions.event_nouns:
                    return event_named(self, phrase)
                if phrase.determiner in ("this", "that") and self.last_content is not None:
                    return self._taken_up(phrase.determiner)
        return None

    def told_in(self, prop: Prop) -> Prop | None:
        """What was said in an event, or is thought by somebody."""
        if isinstance(prop, Thinks):
            return prop.prop
        if not isinstance(prop, Did):
            return None
        content = next((term for _, term in prop.args if isinstance(term, tuple)), None)
        if content is not None and "denial" in self.definitions.verbs[prop.verb].roles:
            content = negate(content)  # "he denies it. She hears this": that it is not so
        return content

    def note_content(self, did: Did) -> None:
        """What "it" may take up of an event: what was said or thought in it, else that it happened."""
        content = self.told_in(did)
        self.last_content = content if content is not None else did
        if content is not None:
            self.last_said = content.prop if isinstance(content, Asks) and content.word == "whether" else content

    def _taken_up(self, word: str) -> Prop | None:
        """The last content; only that word where it is nested too deep ("she knows it. He knows it. She knows it ...": each holds all before it)."""
        content = self.last_content
        return content if content is None or not nested_deeper(content, _DEEPEST) else Opaque(word)

    # ------------------------------------------------------------ groups and names

    def _group(self, phrase: t.Group, want: SlotDef | None, role: str) -> Terms | None:
        pair = pair_of_kin(self, phrase)
        if pair is not None:
            return pair
        found: list[Term] = []
        for item in phrase.items:
            if naming.is_excluded(item):
                continue  # "Luna, not Burai"
            terms = self.resolve(item, want, role)
            if terms is None:
                return None
            found.extend(terms.items)
            self.here.append(Mention(terms.items, "member"))
        self.here = [mention for mention in self.here if mention.role != "member"]
        return Terms(tuple(dict.fromkeys(found)), "nor" if phrase.lead == "neither" else phrase.word)

    def _name(self, phrase: t.Name, want: SlotDef | None) -> int:
        found = bearers.find_name(self, phrase.text, phrase.span, want)
        if found is None:
            found = commonnouns.newly_named(self, phrase, want)
        figure = found
        if phrase.apposition is not None:
            self.apposition(self._of_whom(figure, phrase.apposition, want), phrase.apposition)
        for relative in phrase.relatives:
            self.side.append(Side(relative.clause, figure, relative.span, relative.comma))
        return figure

    def _of_whom(self, figure: int, beside: t.NounPhrase, want: SlotDef | None) -> int:
        """ "She was born in Bonn, *the fourth child* of a captain": of her rather than of a place."""
        kinds, subject = self.definitions.kinds, self.subject[0] if len(self.subject) == 1 else None
        place = want is not None and kinds.has_role(want.kinds[0], "place")
        somebody = isinstance(beside, t.Noun) and owners.is_person_noun(self, beside.noun)
        return subject if place and somebody and isinstance(subject, int) else figure

    def apposition(self, figure: int, phrase: t.NounPhrase) -> None:
        if isinstance(phrase, t.Group) and phrase.word == "and" and self.is_group(figure):
            for item in phrase.items:  # "the guests: a smith, a baker and Emil"
                member = t.Noun("a", "member", of=t.Gap("who", span=item.span), span=item.span)
                belongs = t.Clause(item, "be", (t.Object(member, item.span),), span=item.span)
                self.side.append(Side(belongs, figure, item.span))
            return
        if isinstance(phrase, t.Noun) and isinstance(phrase.possessor, t.Pronoun) and phrase.possessor.span != NOWHERE:
            owner = owners.owner_of(self, phrase.possessor, phrase.noun)  # "her brother Will": not Will's
            if owner is not None:
                self.fixed[phrase.possessor.span] = owner
        more = phrase.relatives if isinstance(phrase, t.Noun) and phrase.noun else ()
        said = replace(phrase, relatives=()) if more and isinstance(phrase, t.Noun) else phrase
        self.side.append(Side(t.Clause(None, "be", (t.Object(said),), span=phrase.span), figure, phrase.span))
        for relative in more:  # "Asgeir, a boatbuilder who disappeared"
            self.side.append(Side(relative.clause, figure, relative.span, True))

    def add(
        self,
        label: str,
        span: Span,
        want: SlotDef | None = None,
        *,
        named: bool = False,
        noun: str = "",
        group: bool = False,
        article: str = "",
    ) -> int:
        """A new figure. Its kind is what its noun says, else a guess from the slot it stands in."""
        memo = (span.start, span.end)
        known = self.introduced.get(memo) if span != NOWHERE else None
        if known is not None and self.cast[known].noun in ("", noun):  # but no "banker Ott", where Ott is a banker
            self._index(known)
            return known
        figure = Figure(len(self.cast), label, named=named, noun=noun, span=span, scene=self.scene, group=group)
        kinds = self.definitions.kinds
        told = self.told_kinds.get(noun) if noun and not group and kinds.canonical(noun) is None else None
        if noun:
            figure.kinds.append(noun)
            figure.kinds.extend([told] if told else [])
            figure.pronoun = "they" if group else kinds.pronoun(told or noun)
        elif named:
            bearers.guess(self, figure, want, article)
        self.cast.append(figure)
        if span != NOWHERE:
            self.introduced[memo] = figure.id
        self._index(figure.id)
        return figure.id

    def _index(self, figure: int) -> None:
        """Make a figure one that its name or its noun finds."""
        one = self.cast[figure]
        self.given_up.discard(figure)
        if one.named and one.label not in self.names:
            bearers.index_name(self, figure, one.label)
        if one.noun and figure not in self.nouns.setdefault(one.noun, []):
            self.nouns[one.noun].append(figure)
            self.indexed.append(figure)

    def learn(self, figure: Figure, pronoun: str = "", kind: str = "") -> None:
        """The reading at hand teaches of somebody that they are a "he" or a "she", or of what kind; forgotten where it is given up."""
        self.learnt.append(known_of(figure))
        figure.pronoun = pronoun or figure.pronoun
        if kind:
            figure.kinds.append(kind)

    def unlearn(self, mark: int) -> None:
        """What has been learnt since is not known."""
        while len(self.learnt) > mark:
            known, pronoun, kinds, guessed = self.learnt.pop()
            figure = self.cast[known]
            figure.pronoun, figure.kinds[:], figure.guessed = pronoun, kinds, guessed

    def mark(self) -> Mark:
        """Where things stand before a reading is tried."""
        return Mark(len(self.indexed), len(self.owned), len(self.learnt), len(self.record.lately))

    def forget(self, mark: Mark) -> None:
        """A reading was given up: what only it has called by a noun is not there for others to mean (names stay names), and
        what only it has taught or told of somebody is not known of them."""
        self.unlearn(mark.learnt)
        self.record.take_back(mark.told)
        while len(self.owned) > mark.owned:
            self.owned.popitem()
        self._find_no_more(self.indexed[mark.indexed :])
        del self.indexed[mark.indexed :]

    def _find_no_more(self, terms: Iterable[Term]) -> None:
        """Nobody means these by a noun."""
        for term in terms:
            noun = self.cast[term].noun if isinstance(term, int) else ""
            if isinstance(term, int) and term in self.nouns.get(noun, ()):
                self.nouns[noun].remove(term)
                self.given_up.add(term)

    def in_use(self) -> Iterator[Figure]:
        """All that somebody may mean: the cast without what only readings that were given up have named."""
        return (one for one in self.cast if one.id not in self.given_up)

    def take_for(self, figure: int, kind: str) -> None:
        """A name of which nothing is known yet is taken for something of this kind."""
        one = self.cast[figure]
        if one.named and not one.kinds:
            self.learn(one, self.definitions.kinds.pronoun(kind), kind)
            one.guessed = True


def _how_named(phrase: t.NounPhrase) -> str:
    """Is somebody brought in, or only taken up?"""
    match phrase:
        case t.Noun(determiner="a" | "another" | "one", partitive=None):
            return "new"
        case t.Pronoun():
            return "again"
    return ""
