"""The scope of running text: who "he", "the doctor" and "Luna's father" are. Floor 3.

In: noun phrases, in telling order. Out: figures, by the published precedence (docs: language reference, "Who is meant"). First use creates.
The discourse remembers mentions by sentence and scene; which of several candidates is meant can be chosen anew (``choice``), so that the
trace may take another reading where the preferred one breaks a need.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from chekhov.language import closed
from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.source import NOWHERE, Span
from chekhov.story import naming
from chekhov.story.definitions import Definitions
from chekhov.story.meaning import GAP, Did, Figure, Holds, Opaque, Prop, SlotDef, Term
from chekhov.story.scope import Terms
from chekhov.story.speech import Speech, first_or_second_person, owner_word, speakers_of_untagged, speech_of

_INTRODUCING = frozenset(("a", "another", "some", "several", "many", "few", "a few", "one", "any"))
_DEFINITE = frozenset(
    ("the", "this", "that", "these", "those", "both", "the rest", "the other", "the others", "the same")
)
_REFLEXIVE = {
    "myself": "i",
    "yourself": "you",
    "yourselves": "you",
    "ourselves": "we",
    "himself": "he",
    "herself": "she",
    "itself": "it",
    "themselves": "they",
    "himself alone": "he",
}
_NOBODY = frozenset(("nobody", "no one", "nothing", "none", "neither"))
_SOMEBODY = frozenset(("somebody", "someone", "something", "anybody", "anyone", "anything", "one"))
_EVERYBODY = frozenset(("everybody", "everyone", "all"))
_OBJECT_FORM = {
    "him": "he",
    "her": "she",
    "them": "they",
    "me": "i",
    "us": "we",
    "whom": "who",
    "his": "he",
    "hers": "she",
    "theirs": "they",
}
_OF_THE_CALENDAR = closed.DAYS | closed.MONTHS - {"april", "may", "june"}
_SCENE_BACK = 12


@dataclass(slots=True)
class Mention:
    """A figure (or several as a group) named in a sentence, with its role there."""

    terms: tuple[Term, ...]
    role: str


@dataclass
class Discourse:
    """What has been named so far. ``cast`` holds every figure; the rest are indexes into it."""

    definitions: Definitions
    cast: list[Figure] = field(default_factory=list)
    names: dict[str, int] = field(default_factory=dict)
    tellers: dict[str, int] = field(default_factory=dict)  # I, you and we outside quotation marks
    parts: dict[str, list[int]] = field(default_factory=dict)
    nouns: dict[str, list[int]] = field(default_factory=dict)
    owned: dict[tuple[Term, str], int] = field(default_factory=dict)
    static: dict[tuple[str, str, Term], int] = field(default_factory=dict)
    history: list[list[Mention]] = field(default_factory=list)
    here: list[Mention] = field(default_factory=list)
    indexed: list[int] = field(default_factory=list)  # figures in the order in which they could first be found
    scene: int = -1
    scene_figures: dict[int, None] = field(default_factory=dict)
    introduced: dict[tuple[int, int], int] = field(default_factory=dict)
    choice: dict[int, int] = field(default_factory=dict)
    ambiguous: dict[int, int] = field(default_factory=dict)
    unclear: dict[int, tuple[str, tuple[int, ...]]] = field(default_factory=dict)
    subject: tuple[Term, ...] = ()
    last_content: Prop | None = None
    last_did: dict[str, Did] = field(default_factory=dict)
    side: list[tuple[t.Statement, int, Span]] = field(default_factory=list)
    fixed: dict[Span, Terms] = field(default_factory=dict)  # who a word stands for, where that is settled already
    asking: bool = False
    shared: dict[Span, tuple[Term, ...]] = field(default_factory=dict)  # "it slipped and fell": one "it", one figure
    trouble: str = ""
    base_past: bool | None = None
    clashes: list[tuple[str, str]] = field(default_factory=list)  # names that stand for two things
    in_world: bool = True
    speech: Speech | None = None  # while quoted words are read
    spoken: Speech | None = None  # the speech of this sentence
    last_speech: Speech | None = None
    turn: int = 0  # counts the sentences that begin a line

    # ------------------------------------------------------------ course of the text

    def begin_scene(self, scene: int) -> None:
        """A new scene: nothing in it has been named yet (the scene before fades)."""
        self.scene = scene
        self.history = []
        self.here = []
        self.scene_figures = {}
        self.last_speech = None

    def begin_sentence(self) -> None:
        """Start a reading of a sentence: forget what an abandoned reading of it named."""
        self.here = []
        self.subject = ()
        self.side = []
        self.fixed = {}
        self.ambiguous = {}
        self.unclear = {}
        self.shared = {}
        self.trouble = ""
        self.speech = self.spoken = None

    def mention(self, phrases: tuple[t.NounPhrase, ...]) -> None:
        """Subjects of clauses that were not understood: pronouns may mean them."""
        for phrase in phrases:
            self.begin_sentence()
            self.refer(phrase, None, "subject")
            self.end_sentence()

    def end_sentence(self) -> None:
        """The sentence is read: what it named can be taken up by pronouns."""
        self.last_speech = self.spoken or self.last_speech
        if self.here:
            self.history.append(self.here)
            if len(self.history) > _SCENE_BACK:
                del self.history[0]
            for mention in self.here:
                for term in mention.terms:
                    if isinstance(term, int):
                        self.scene_figures[term] = None
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

    def is_group(self, term: Term) -> bool:
        return isinstance(term, int) and self.cast[term].group

    def refer(self, phrase: t.NounPhrase, want: SlotDef | None, role: str) -> Terms | None:
        terms = self._refer(phrase, want, role)
        if terms is None:
            return None
        if role == "subject":
            self.subject = terms.items
        self._guess_kinds(terms, want)
        if not terms.none and terms.items:
            self.here.append(Mention(terms.items, role))
        return terms

    def _guess_kinds(self, terms: Terms, want: SlotDef | None) -> None:
        """A noun that no kind explains ("the hamlet") is what its place in the sentence wants."""
        if want is None or self.asking or want.kinds[0] == "any" or want.form != "noun":
            return
        if len(want.kinds) > 1 and "thing" not in self.definitions.kinds.roles.get(want.kinds[0], ()):
            return  # what is taken is a thing rather than an animal or a substance; else it could be any of them
        for term in terms.items:
            if isinstance(term, int):
                figure = self.cast[term]
                if (
                    figure.named
                    and figure.pronoun in ("he", "she")
                    and not self.definitions.kinds.has_role(want.kinds[0], "being")
                ):
                    continue  # "Jonas" is no secret, whatever he keeps
                if all(self.definitions.kinds.canonical(kind) is None for kind in figure.kinds) and not figure.group:
                    figure.kinds.append(want.kinds[0])

    def _refer(self, phrase: t.NounPhrase, want: SlotDef | None, role: str) -> Terms | None:
        match phrase:
            case t.Name():
                return Terms((self._name(phrase, want),))
            case t.Pronoun():
                return self._pronoun(phrase, want, role)
            case t.Group():
                return self._group(phrase, want, role)
            case t.Gap():
                return self.fixed.get(phrase.span) or Terms((GAP,))
            case t.Noun():
                return self._noun(phrase, want, role)
            case t.Quote(text=text):
                return Terms((Opaque(text),))
        return None

    def hear(self, people: list[tuple[Term, ...]]) -> None:
        """Quoted words begin: *I* and *you* in them are the speaker and the hearer."""
        self.speech = self.spoken = speech_of(self, people)

    def untagged(self) -> tuple[Term, ...]:
        """Who speaks where nobody is said to."""
        return speakers_of_untagged(self)

    def content_of(self, phrase: t.NounPhrase) -> Prop | None:
        match phrase:
            case t.Pronoun(word=word) if word in ("it", "this", "that", "so"):
                return self.last_content
            case t.Noun() if phrase.that is None:
                if phrase.noun in self.definitions.event_nouns:
                    return self._nominal(phrase)
                if phrase.determiner in ("this", "that") and self.last_content is not None:
                    return self.last_content
        return None

    # ------------------------------------------------------------ groups and names

    def _group(self, phrase: t.Group, want: SlotDef | None, role: str) -> Terms | None:
        found: list[Term] = []
        for item in phrase.items:
            if naming.is_excluded(item):
                continue  # "Luna, not Burai"
            terms = self._refer(item, want, role)
            if terms is None:
                return None
            found.extend(terms.items)
            self.here.append(Mention(terms.items, "member"))
        self.here = [mention for mention in self.here if mention.role != "member"]
        return Terms(tuple(dict.fromkeys(found)), "nor" if phrase.lead == "neither" else phrase.word)

    def _name(self, phrase: t.Name, want: SlotDef | None) -> int:
        found = self.find_name(phrase.text, phrase.span, want)
        if found is None:
            found = self.add(phrase.text, phrase.span, want, named=True)
        figure = found
        if phrase.apposition is not None:
            self._apposition(figure, phrase.apposition)
        for relative in phrase.relatives:
            self.side.append((relative.clause, figure, relative.span))
        return figure

    def _apposition(self, figure: int, phrase: t.NounPhrase) -> None:
        if isinstance(phrase, t.Noun) and isinstance(phrase.possessor, t.Pronoun) and phrase.possessor.span != NOWHERE:
            owner = self._owner(phrase.possessor, phrase.noun)  # "her brother Will": not Will's
            if owner is not None:
                self.fixed[phrase.possessor.span] = owner
        clause = t.Clause(None, "be", (t.Object(phrase),), span=phrase.span)
        self.side.append((clause, figure, phrase.span))

    def find_name(self, text: str, span: Span, want: SlotDef | None = None) -> int | None:
        """The figure of a name: whole names first, then a part of a longer name; among several the one that fits and was named last."""
        other = text.title() if text.isupper() else text.upper()  # "JUNE" in a screenplay is June
        if text in self.names or other in self.names:
            return self.names.get(text, self.names.get(other))
        single = w.singular(text)
        groups = self._groups(single) if single is not None else []
        if groups:
            return groups[0]  # "Neo-Sapiens": the people, not somebody of that name
        candidates = self.parts.get(text, [])
        if not candidates and " " in text:
            candidates = self._titled(text)
        if not candidates and " " in text:
            last = text.split()[-1]
            first = text.split()[0]
            if self.definitions.kinds.canonical(first.lower()) is not None and last in self.names:
                return self.names[last]
        if want is not None and len(candidates) > 1:
            fitting = [item for item in candidates if self.definitions.fits(self.kinds_of(item), want.kinds)]
            candidates = fitting or candidates
        if len(candidates) > 1:
            recent = [item for item in candidates if item in self.scene_figures]
            self.unclear[span.start] = (text, tuple(candidates))
            if recent:
                candidates = recent
            self.ambiguous[span.start] = len(candidates)
            return candidates[min(self.choice.get(span.start, 0), len(candidates) - 1)]
        return candidates[0] if candidates else None

    def _titled(self, text: str) -> list[int]:
        """ "Mr Stroud" is Mr Julian Stroud, "Doctor Azuma" is Azuma: the one who bears the rest of the name and may bear the title."""
        title, _, rest = text.partition(" ")
        if title.lower() not in closed.TITLES:
            return []
        bearers = [self.names[rest]] if rest in self.names else self.parts.get(rest, [])
        fitting = [item for item in bearers if naming.may_bear(title, self.cast[item].label, self.cast[item].pronoun)]
        return fitting if len(fitting) == 1 else []

    def add(
        self,
        label: str,
        span: Span,
        want: SlotDef | None = None,
        *,
        named: bool = False,
        noun: str = "",
        group: bool = False,
    ) -> int:
        """A new figure. Its kind is what its noun says, else a guess from the slot it stands in."""
        memo = (span.start, span.end)
        if span != NOWHERE and memo in self.introduced:
            self._index(self.introduced[memo])
            return self.introduced[memo]
        figure = Figure(len(self.cast), label, named=named, noun=noun, span=span, scene=self.scene, group=group)
        kinds = self.definitions.kinds
        if noun:
            figure.kinds.append(noun)
            figure.pronoun = "they" if group else kinds.pronoun(noun)
        elif named:
            self._guess(figure, want)
        self.cast.append(figure)
        if span != NOWHERE:
            self.introduced[memo] = figure.id
        self._index(figure.id)
        return figure.id

    def _index(self, figure: int) -> None:
        """Make a figure one that its name or its noun finds."""
        one = self.cast[figure]
        if one.named and one.label not in self.names:
            self._index_name(figure, one.label)
        if one.noun and figure not in self.nouns.setdefault(one.noun, []):
            self.nouns[one.noun].append(figure)
            self.indexed.append(figure)

    def mark(self) -> tuple[int, int]:
        """Where things stand before a reading is tried."""
        return len(self.indexed), len(self.owned)

    def forget(self, mark: tuple[int, int]) -> None:
        """A reading was given up: what only it has called by a noun is not there for others to mean (names stay names)."""
        while len(self.owned) > mark[1]:
            self.owned.popitem()
        for figure in self.indexed[mark[0] :]:
            one = self.cast[figure]
            if figure in self.nouns.get(one.noun, ()):
                self.nouns[one.noun].remove(figure)
        del self.indexed[mark[0] :]

    def _index_name(self, figure: int, label: str) -> None:
        """A name, and the parts of it that may stand alone."""
        self.names[label] = figure
        words = label.split()
        if len(words) > 1:
            for word in dict.fromkeys((words[0], words[-1], " ".join(words[1:]), " ".join(words[:-1]))):
                title = word == words[0] and self.definitions.kinds.canonical(word.lower()) is not None
                if not title and word != label:
                    owners = self.parts.setdefault(word, [])
                    if figure not in owners:
                        owners.append(figure)

    def _guess(self, figure: Figure, want: SlotDef | None) -> None:
        kinds = self.definitions.kinds
        words = figure.label.split()
        if words[0].lower() in _OF_THE_CALENDAR or words[-1] in ("Day", "Eve"):
            figure.kinds.append(next((kind for kind, roles in kinds.roles.items() if "time" in roles), "time"))
            figure.pronoun = "it"
            return
        titled = words[0].lower() in closed.TITLES
        for word in (words[0], words[-1]) if not titled else words[:1]:  # "Miss Field" is no field
            kind = kinds.canonical(word.lower())
            if kind is not None and len(words) > 1:
                if not titled and figure.kinds and not kinds.has_role(kind, "being"):
                    figure.kinds.clear()  # "Baker Street" is no baker
                figure.kinds.append(kind)
                figure.pronoun = kinds.pronoun(kind)
        person = w.name_gender(words[0]) or naming.title_gender(words[0])
        wanted = want.kinds if want is not None and "any" not in want.kinds else ()
        sorts = {role for kind in wanted for role in kinds.roles_of(kind)}
        if person and not sorts & ({"being"} if naming.title_gender(words[0]) else {"being", "place"}):
            wanted = ()  # "Jonas" is nothing that can be known or kept
        if not figure.kinds and want is not None and wanted:
            figure.kinds.append(want.kinds[0])
            figure.guessed = True
            figure.pronoun = kinds.pronoun(want.kinds[0])
        being = not figure.kinds or any(kinds.has_role(kind, "being") for kind in figure.kinds)
        if not figure.pronoun and len(words) > 1:
            figure.pronoun = naming.title_gender(words[0])
        if being and not figure.pronoun:
            figure.pronoun = next((found for found in map(w.name_gender, words) if found), "")

    def take_for(self, figure: int, kind: str) -> None:
        """A name of which nothing is known yet is taken for something of this kind."""
        one = self.cast[figure]
        if one.named and not one.kinds:
            one.kinds.append(kind)
            one.guessed = True
            one.pronoun = self.definitions.kinds.pronoun(kind)

    def described_place(self, text: str, span: Span, kind: str) -> Terms | None:
        """A place that is called by a description ("the street before the chapel"): the same words, the same place."""
        label = " ".join(text.split())
        known = self.names.get(label)
        if known is None:
            noun = next((word for word in label.lower().split() if self.definitions.kinds.canonical(word)), "")
            known = self.add(label, span, SlotDef("", (kind,), "mention"), named=True)
            self.cast[known].kinds[:] = [noun if self.definitions.kinds.has_role(noun, "place") else kind]
        return Terms((known,))

    # ------------------------------------------------------------ pronouns

    def _pronoun(self, phrase: t.Pronoun, want: SlotDef | None, role: str) -> Terms | None:
        word = phrase.word.lower()
        word = _OBJECT_FORM.get(word, word)
        if phrase.but is not None and word in _NOBODY:
            return self._refer(phrase.but, want, role)  # "nothing but papers"
        if word in _NOBODY:
            return Terms(("Nobody",), none=True)
        if phrase.but is not None and not self.asking:
            return Terms(
                (self.add(f"{word} but {naming.wording(phrase.but)}", phrase.span, want, noun="group", group=True),)
            )
        if word in _EVERYBODY:
            return Terms((self._everyone(phrase),))
        if word in _SOMEBODY:
            if self.asking:
                return Terms((GAP,))
            return Terms(
                (self.add(word, phrase.span, want, noun="person" if word.endswith(("body", "one")) else "thing"),)
            )
        if word in _REFLEXIVE:
            return Terms(self.subject) if self.subject else None
        if word in ("each other", "one another"):
            return Terms(self.subject) if len(self.subject) > 1 else self._antecedent(phrase, "they", want, role)
        if word in ("i", "you", "we"):
            return first_or_second_person(self, word)
        if word in ("the others", "others", "the rest"):
            return Terms((self.add("the others", phrase.span, want, noun="group", group=True),))
        return self._antecedent(phrase, word, want, role)

    def _everyone(self, phrase: t.Pronoun) -> int:
        figure = self.names.get("everyone")
        if figure is None:
            figure = self.add("everyone", NOWHERE, None, named=True, group=True)
            self.cast[figure].kinds[:] = ["group"]
            self.cast[figure].pronoun = "they"
        return figure

    def _antecedent(self, phrase: t.Pronoun, word: str, want: SlotDef | None, role: str) -> Terms | None:
        if role == "subject" and phrase.span in self.shared:
            return Terms(self.shared[phrase.span])
        candidates = self._candidates(word, want, role)
        if not candidates:
            if (
                word in ("it", "this", "that")
                and self.last_content is not None
                and want is not None
                and "event" in want.form
            ):
                return Terms((self.last_content,))
            if word in ("he", "she", "they") and not self.asking:
                self.trouble = f"it is not clear who “{phrase.word}” is"
            elif not self.asking:
                self.trouble = f"it is not clear what “{phrase.word}” is"
            return None
        if len(candidates) > 1:
            self.ambiguous[phrase.span.start] = len(candidates)
        chosen = candidates[min(self.choice.get(phrase.span.start, 0), len(candidates) - 1)]
        if word in ("he", "she") and len(chosen) == 1 and isinstance(chosen[0], int):
            figure = self.cast[chosen[0]]
            if not figure.pronoun:
                figure.pronoun = word
        if role == "subject" and phrase.span != NOWHERE:
            self.shared[phrase.span] = chosen
        return Terms(chosen)

    def _candidates(self, word: str, want: SlotDef | None, role: str) -> list[tuple[Term, ...]]:
        """All that a pronoun could stand for, best first: this sentence, then back; subjects before objects before the rest."""
        found: dict[tuple[Term, ...], int] = {}
        barred = set(self.subject) if role in ("object", "oblique") else set()
        rank = {"subject": 0, "object": 1, "oblique": 2, "owner": 2, "complement": 1, "with": 3}
        for depth, mentions in enumerate((self.here, *reversed(self.history))):
            ordered = sorted(mentions, key=lambda mention: rank.get(mention.role, 3))
            for mention in ordered:
                terms = mention.terms
                if any(term in barred for term in terms) and role != "owner":
                    continue
                if self._agrees(terms, word, want):
                    found.setdefault(terms, self._distance(terms, word, depth))
                elif word == "they" or len(terms) < 2:
                    continue
                else:
                    for term in terms:
                        if self._agrees((term,), word, want):
                            found.setdefault((term,), self._distance((term,), word, depth) + 2)
            if word == "they" and depth <= 2:
                self._everybody_in(mentions, barred, want, found, depth)
        return sorted(found, key=lambda terms: found[terms])

    def _distance(self, terms: tuple[Term, ...], word: str, depth: int) -> int:
        """Nearer mentions first; of two within one sentence of each other the one known to be he or she before the one that only may be."""
        term = terms[0]
        known = (
            not isinstance(term, int)
            or len(terms) > 1
            or self.cast[term].pronoun == word
            or word not in ("he", "she", "they")
        )
        if known and word == "they" and isinstance(term, int) and len(terms) == 1:
            known = self.cast[term].plural
        if word in ("it", "this", "that") and isinstance(term, int) and self.cast[term].pronoun == "":
            known = not self._is_being(term) or not self.cast[term].kinds  # a jeweller is rather not "it"
        return 0 if known and depth <= 1 else depth + 1

    def _everybody_in(
        self,
        mentions: list[Mention],
        barred: set[Term],
        want: SlotDef | None,
        found: dict[tuple[Term, ...], int],
        depth: int,
    ) -> None:
        """ "They" without a plural: all persons of the sentence."""
        people = [
            term
            for mention in mentions
            for term in mention.terms
            if isinstance(term, int) and self._is_being(term) and term not in barred
        ]
        people = list(dict.fromkeys(people))
        if len(people) >= 2:
            found.setdefault(tuple(people), depth + 1)

    def _is_being(self, term: int) -> bool:
        figure = self.cast[term]
        return not figure.kinds or any(self.definitions.kinds.has_role(kind, "being") for kind in figure.kinds)

    def _agrees(self, terms: tuple[Term, ...], word: str, want: SlotDef | None) -> bool:
        if want is not None and not all(self.definitions.fits(self.kinds_of(term), want.kinds) for term in terms):
            return False
        if len(terms) > 1:
            return word in ("they", "these", "those")
        term = terms[0]
        if not isinstance(term, int):
            return (
                word in ("it", "this", "that") and want is not None and "event" in want.form and isinstance(term, tuple)
            )
        figure = self.cast[term]
        if figure.label == "everyone":
            return word == "they"
        if word in ("they", "these", "those"):
            return figure.group or figure.pronoun == "they"
        if word in ("it", "this", "that"):
            return (
                figure.pronoun in ("it", "")
                and not (figure.named and self._is_being(term) and figure.pronoun == "" and bool(figure.kinds))
            ) or (figure.group and figure.number is None and figure.pronoun != "us")
        if figure.group:
            return False
        if figure.pronoun == "" and want is not None and not self.definitions.is_being_slot(want):
            return "any" in want.kinds and self._is_being(term)
        return figure.pronoun == word or (figure.pronoun == "" and self._is_being(term))

    # ------------------------------------------------------------ common nouns

    def _is_person_noun(self, noun: str) -> bool:
        """A noun of beings, of kin or of an office."""
        return self.definitions.kinds.has_role(noun, "being") or noun in self.definitions.relation_nouns

    def _noun(self, phrase: t.Noun, want: SlotDef | None, role: str) -> Terms | None:
        if phrase.partitive is not None:
            return self._part(phrase, want)
        name, plain = naming.name_of(naming.owner_named(phrase, self._is_person_noun))
        if name is not None:
            if naming.title_gender(name.text.split()[0]) and plain.noun and not self._is_person_noun(plain.noun):
                if self.definitions.kinds.canonical(plain.noun) is not None:
                    return None  # "in the third lesson Ms Keller ...": no lesson is called so
            return Terms((self._named(plain, name, want),))
        if (
            want is not None
            and "event" in (*want.form.split("/"), *want.kinds)
            and phrase.noun in self.definitions.event_nouns
        ):
            if phrase.noun not in self.nouns or phrase.of is not None or phrase.possessor is not None:
                nominal = self._nominal(phrase)
                if nominal is not None:
                    return Terms((nominal,))
        owner_tree = phrase.possessor or phrase.of
        if owner_tree is not None:
            return self._owned(phrase, owner_tree, want)
        figure = self._plain(phrase, want)
        if figure is None:
            return None
        if phrase.determiner == "no":
            return self._refer(phrase.but, want, role) if phrase.but is not None else Terms((figure,), none=True)
        self._with_relatives(phrase, figure)
        return Terms((figure,))

    def _named(self, phrase: t.Noun, name: t.Name, want: SlotDef | None) -> int:
        """ "Her husband Pavel", "a dwarf called Brokka": the figure goes by the name, and is what the noun says."""
        figure = self.find_name(name.text, name.span, want)
        apposition, relatives = phrase.apposition, phrase.relatives
        phrase = replace(phrase, apposition=None, relatives=())
        if figure is None:
            figure = self._nameless(phrase)
            if figure is not None:
                self._take_name(figure, name.text)
        if figure is None:
            figure = self.add(name.text, name.span, want, named=True)
        self._apposition(figure, phrase)
        for more in (apposition, name.apposition):
            if more is not None:
                self._apposition(figure, more)
        for relative in (*relatives, *name.relatives):
            self.side.append((relative.clause, figure, relative.span))
        return figure

    def by_name(self, tree: t.NounPhrase) -> t.NounPhrase:
        """A pronoun that says whose, as the name of who is meant (so that another clause can say it)."""
        terms = self._owner(tree) if isinstance(tree, t.Pronoun) else None
        term = terms.items[0] if terms is not None and len(terms.items) == 1 else None
        return t.Name(self.cast[term].label) if isinstance(term, int) and self.cast[term].named else tree

    def _nameless(self, phrase: t.Noun) -> int | None:
        """The figure without a name that a noun means, if it has been met: "the innkeeper", "her husband"."""
        if self.asking or phrase.plural or phrase.determiner not in ("the", "this", "that", ""):
            return None
        if phrase.possessor is None and phrase.of is None:
            known: Term | None = self._existing(phrase, phrase.noun, False) if phrase.determiner else None
        else:
            owner = self._owner(phrase.possessor, phrase.noun) if phrase.possessor is not None else None
            relation = self.definitions.relation_nouns.get(phrase.noun)
            if owner is None or relation is None or len(owner.items) != 1:
                return None
            known = self.static.get((relation[0].id, relation[2], owner.items[0])) or self.owned.get(
                (owner.items[0], phrase.noun)
            )
        return known if isinstance(known, int) and not self.cast[known].named else None

    def _take_name(self, figure: int, name: str) -> None:
        """Somebody met without a name gets one."""
        self.cast[figure].named = True
        self.cast[figure].label = name
        self._index_name(figure, name)

    def _with_relatives(self, phrase: t.Noun, figure: int) -> None:
        fresh = self.introduced.get((phrase.span.start, phrase.span.end)) == figure
        described = naming.whereabouts(phrase) if fresh and not self.asking else ""
        if described:
            self.names.setdefault(described, figure)  # "the house in Savile Row" is this one, wherever it is named
            self.cast[figure].label = described
        for relative in phrase.relatives:
            if relative.comma or fresh:
                self.side.append((relative.clause, figure, relative.span))
        if phrase.apposition is not None:
            self._apposition(figure, phrase.apposition)
        if fresh:
            for adjective in phrase.adjectives:
                if adjective in self.definitions.value_words:
                    clause = t.Clause(None, "be", (t.Adjective(adjective),), span=phrase.span)
                    self.side.append((clause, figure, phrase.span))

    def _plain(self, phrase: t.Noun, want: SlotDef | None) -> int | None:
        noun = phrase.noun
        plural = phrase.plural or (phrase.number or 0) > 1
        determiner = phrase.determiner
        label = _label(phrase)
        if self.asking:
            return self._existing(phrase, noun, plural)
        if determiner == "any":
            return self._none(phrase, label, noun, plural)
        if determiner in _INTRODUCING or (phrase.number is not None and determiner not in _DEFINITE):
            return self._new(phrase, label, noun, plural)
        if plural and determiner not in _DEFINITE and determiner not in ("", "all", "every", "each", "no", "most"):
            return self._new(phrase, label, noun, plural)
        if phrase.but is not None and determiner != "no":
            return self._new(phrase, f"{label} but {naming.wording(phrase.but)}", noun, True)
        if determiner in ("all", "every", "each", "no", "most"):
            group = self._groups(noun)
            if group or determiner != "no":
                return group[-1] if group else self._new(phrase, label, noun, True)
            return self._none(phrase, label, noun, True)
        if determiner == "" and plural:
            groups = self._groups(noun)
            here = [item for item in groups if item in self.scene_figures]
            if here:
                return here[-1]
            part = self._new(phrase, label, noun, True)
            if groups and part != groups[0]:
                self.cast[part].part_of = groups[0]
            return part
        return (
            self._existing(phrase, noun, plural)
            if self._existing(phrase, noun, plural) is not None
            else self._new(phrase, label, noun, plural)
        )

    def _none(self, phrase: t.Noun, label: str, noun: str, plural: bool) -> int:
        """ "No purse", "any purse": what there may be none of is not what "the purse" is later."""
        figure = self._new(phrase, label, noun, plural)
        self.nouns[noun] = [item for item in self.nouns[noun] if item != figure]
        return figure

    def _new(self, phrase: t.Noun, label: str, noun: str, plural: bool) -> int:
        kinds = self.definitions.kinds
        group = plural or kinds.has_role(noun, "group")
        figure = self.add(label, phrase.span, None, noun=noun, group=group)
        if phrase.number:
            self.cast[figure].number = phrase.number
        if plural:
            self.cast[figure].pronoun = "they"
            self.cast[figure].plural = True
        return figure

    def _groups(self, noun: str) -> list[int]:
        return [item for item in self.nouns.get(noun, ()) if self.cast[item].group and self.cast[item].part_of is None]

    def _existing(self, phrase: t.Noun, noun: str, plural: bool) -> int | None:
        """The figure a definite noun returns to: introduced in this scene, then named in it, then unique in the story, then the last."""
        text = (" ".join((*phrase.adjectives, noun))).strip()
        for name in (text, noun, w.plural(noun) if plural else noun):
            if name in self.names:
                return self.names[name]
        same = [
            item
            for item in self.nouns.get(noun, ())
            if self.cast[item].group == plural or (not plural and self._is_collective(item))
        ]
        if not phrase.adjectives and not plural:  # "the shop" in the hair shop
            same += [
                item
                for item in self.scene_figures
                if self.cast[item].noun.endswith(f" {noun}") and not self.cast[item].group and item not in same
            ]
        if phrase.adjectives:
            exact = [
                item for item in same if all(adjective in self.cast[item].label for adjective in phrase.adjectives)
            ]
            same = exact or [
                item
                for item in same
                if self.cast[item].label.split()[-1] == self.cast[item].label.removeprefix("the ").removeprefix("a ")
            ]
            if (
                not exact
                and not self.asking
                and not all(adjective in self.definitions.value_words for adjective in phrase.adjectives)
            ):
                same = []
        if not same and not plural:
            kinds = self.definitions.kinds
            canonical = kinds.canonical(noun) if " " not in noun else None
            if canonical is not None:
                same = [
                    figure.id
                    for figure in self.cast
                    if not figure.group
                    and figure.kinds
                    and any(kinds.is_a(kind, canonical) for kind in figure.kinds)
                    and not figure.guessed
                ]
                near = {m for mentions in (self.here, *self.history) for mention in mentions for m in mention.terms}
                same = [
                    item
                    for item in same
                    if (canonical not in kinds.roles and any(kind == canonical for kind in self.cast[item].kinds))
                    or (item in near and not self.in_world and canonical not in kinds.roles)
                ]
        if not same:
            return None
        if len(same) == 1 or (plural and not phrase.adjectives and noun[:1].isupper()):
            return same[0]  # a people goes by its name: parts of it do not take it over
        mentioned = [
            m for mentions in (self.here, *reversed(self.history)) for mention in mentions for m in mention.terms
        ]
        fresh = [item for item in same if self.cast[item].scene == self.scene]
        there = [item for item in mentioned if item in same]
        ordered = list(dict.fromkeys([*reversed(fresh), *there, *reversed(same)]))
        if len(ordered) > 1 and not fresh and not there:
            self.unclear[phrase.span.start] = (text, tuple(i for i in ordered if isinstance(i, int)))
        if len(ordered) > 1:
            self.ambiguous[phrase.span.start] = len(ordered)
        chosen = ordered[min(self.choice.get(phrase.span.start, 0), len(ordered) - 1)]
        return chosen if isinstance(chosen, int) else None

    def _is_collective(self, item: int) -> bool:
        figure = self.cast[item]
        return not figure.group or (figure.noun != "" and self.definitions.kinds.has_role(figure.noun, "group"))

    def _part(self, phrase: t.Noun, want: SlotDef | None) -> Terms | None:
        assert phrase.partitive is not None
        whole = self._refer(phrase.partitive, None, "partitive")
        if whole is None:
            return None
        determiner = phrase.determiner
        if determiner in ("all", "both", "each", "every", "only", "even", "also") and phrase.but is None:
            return whole
        if determiner in ("none", "no", "neither"):
            return Terms(whole.items, none=True)
        if self.asking:
            return whole
        base = whole.items[0]
        label = _label(phrase)
        but = "" if phrase.but is None else f" but {naming.wording(phrase.but)}"
        single = determiner in ("one", "a", "another") or phrase.number == 1
        figure = self.add(
            label + " of " + self._said(base) + but, phrase.span, None, noun=self._noun_of(base), group=not single
        )
        self.cast[figure].part_of = base if isinstance(base, int) else None
        self.cast[figure].number = phrase.number
        return Terms((figure,))

    def _noun_of(self, term: Term) -> str:
        if isinstance(term, int):
            figure = self.cast[term]
            return figure.noun or (figure.kinds[-1] if figure.kinds else "group")
        return "group"

    def _said(self, term: Term) -> str:
        return self.cast[term].label if isinstance(term, int) else "them"

    def _owned(self, phrase: t.Noun, owner_tree: t.NounPhrase, want: SlotDef | None) -> Terms | None:
        """ "Luna's father", "the ghost of Tetsuya", "his gun": found by relation, by what was said, or made on first use."""
        possessive = phrase.possessor is not None
        owners = self._owner(owner_tree, phrase.noun) if possessive else self.refer(owner_tree, None, "owner")
        if owners is None:
            return None
        found: list[Term] = []
        for owner in owners.items:
            figure = self._one_owned(phrase, owner, possessive)
            if figure is None:
                return None
            found.append(figure)
        return Terms(tuple(dict.fromkeys(found)), owners.word)

    def _owner(self, tree: t.NounPhrase, noun: str = "") -> Terms | None:
        """Whose: the subject of the clause if it agrees; but before that somebody near who is known to have such a one."""
        settled = self.fixed.get(tree.span)
        if settled is not None:
            return settled
        if isinstance(tree, t.Pronoun) and tree.word in ("he", "she", "it", "they"):
            for candidate in self._candidates(tree.word, None, "owner")[:4]:
                if len(candidate) == 1 and self._has_one(candidate[0], noun):
                    return Terms(candidate)
            if self.subject and self._agrees(self.subject, tree.word, None):
                term = self.subject[0]
                sure = not isinstance(term, int) or self.cast[term].pronoun == tree.word or len(self.subject) > 1
                nearest = next(iter([] if sure else self._candidates(tree.word, None, "owner")), self.subject)
                other = nearest[0]
                exact = isinstance(other, int) and self.cast[other].pronoun == tree.word
                return Terms(nearest if exact else self.subject)
        terms = self._refer(tree, None, "owner")
        if terms is not None:
            self.here.append(Mention(terms.items, "owner"))
        return terms

    def _has_one(self, owner: Term, noun: str) -> bool:
        """Is it said that this owner has such a relation or thing?"""
        if (owner, noun) in self.owned:
            return True
        relation = self.definitions.relation_nouns.get(noun)
        return relation is not None and (relation[0].id, relation[2], owner) in self.static

    def _one_owned(self, phrase: t.Noun, owner: Term, possessive: bool) -> Term | None:
        noun = phrase.noun
        relation = self.definitions.relation_nouns.get(noun)
        key = " ".join((*phrase.adjectives, noun))
        if relation is not None:
            known = self.static.get((relation[0].id, relation[2], owner))
            if known is not None and not phrase.plural:
                return known
        for name in (key, noun):
            if (owner, name) in self.owned and not (phrase.adjectives and name == noun):
                return self.owned[(owner, name)]
        full = f"{noun} of {self._said(owner)}"
        if full in self.names:
            return self.names[full]
        if self.asking and relation is None:
            return None
        shown = " ".join((*phrase.adjectives, w.plural(noun) if phrase.plural else noun))
        teller = owner_word(self.cast[owner].label) if isinstance(owner, int) else ""
        label = (
            f"{teller} {shown}"
            if teller
            else f"{self._said(owner)}’s {shown}"
            if possessive
            else f"the {shown} of {self._said(owner)}"
        )
        if isinstance(owner, int) and not possessive and not self.cast[owner].named and not label:
            return None
        figure = self.add(label, NOWHERE if self.asking else phrase.span, None, noun=noun, group=phrase.plural)
        fresh = self.cast[figure]
        if relation is not None:
            table, of_name, noun_name = relation
            slots = {slot.name: slot for slot in table.slots}
            fresh.kinds[:] = [kind for kind in slots[noun_name].kinds if kind != "any"] + (
                [noun] if self.definitions.kinds.canonical(noun) else []
            )
            fresh.pronoun = fresh.pronoun or self.definitions.kinds.pronoun(noun)
            prop = self.definitions.holds(table, {of_name: owner, noun_name: GAP}, None)
            if isinstance(prop, Holds):
                fresh.described = prop
        if not self.asking:
            self.owned[(owner, key)] = figure
            if relation is None and possessive and isinstance(owner, int):
                fresh.owner = owner
        return figure

    def _nominal(self, phrase: t.Noun) -> Did | None:
        """An event as a noun: "the death of Midori", "his murder", "the attack"."""
        entries = self.definitions.event_nouns.get(phrase.noun, [])
        owner_tree = phrase.of or phrase.possessor
        for entry in entries:
            if owner_tree is None:
                return self.last_did.get(entry.verb) or Did(entry.verb, ())
            slot = entry.slots.get("of" if phrase.of is not None else "'s") or entry.slots.get("'s")
            if slot is None:
                continue
            owner = self._owner(owner_tree)
            if owner is None:
                return None
            args: list[tuple[str, Term]] = [(slot, owner.items[0])]
            if phrase.of is not None and phrase.possessor is not None:
                doer = self._owner(phrase.possessor)
                other = entry.slots.get("by")
                if doer is not None and other:
                    args.append((other, doer.items[0]))
            return Did(entry.verb, tuple(args))
        return None


def _label(phrase: t.Noun) -> str:
    head = phrase.noun
    if phrase.plural:
        head = w.plural(head) if head else ""
    words = [*phrase.adjectives, head]
    text = " ".join(word for word in words if word)
    if phrase.number is not None and phrase.number > 1:
        return f"{phrase.number} {text}".strip()
    if phrase.determiner in ("a", "another"):
        return f"the {text}"
    if phrase.determiner in ("", "all", "every", "each", "no"):
        return text
    return f"{phrase.determiner} {text}".strip()
