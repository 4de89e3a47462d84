"""Building a story: from a document to scenes whose sentences have readings. Floor 3.

In: the document of all files and the standard library's definitions. Out: a `Story`: the cast, the opening facts, the scenes in telling order,
each sentence with its ranked readings, and findings about the text itself (never about the plot).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from sys import maxsize

from chekhov.findings import Finding, Fix, Severity
from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.language.calendar import EARTH, Calendar
from chekhov.language.document import Blank, Block, Comment, Document, Field, Heading, Line, Manuscript, Tag
from chekhov.language.drafts import is_draft
from chekhov.language.fragments import is_fragment
from chekhov.language.lexicon import Lexicon, VerbUse
from chekhov.language.parse import Parsed, parse, parse_phrase, phrases_in
from chekhov.language.recovery import recover
from chekhov.language.timewords import TimeWords
from chekhov.source import NOWHERE, Sources, Span
from chekhov.story import discovered
from chekhov.story.bookmarks import Bookmarks, fresh
from chekhov.story.definitions import Definitions
from chekhov.story.discourse import Discourse
from chekhov.story.laws import inability, law_beside
from chekhov.story.loading import Loader, entries_of
from chekhov.story.meaning import Figure, Loosened, Reading, SlotDef
from chekhov.story.plain import is_known
from chekhov.story.reading import Outcome, Reader
from chekhov.story.rules import may_state_rule, of_a_kind, read_rule
from chekhov.story.rulescope import WorldRule
from chekhov.story.slips import slips
from chekhov.story.timekeeping import CalendarNotes, time_said
from chekhov.story.trouble import explain_failure, explain_loosened

_SCENE_TAGS = frozenset(
    (
        "place",
        "location",
        "time",
        "with",
        "characters",
        "char",
        "pov",
        "absent",
        "setup",
        "payoff",
        "mood",
        "title",
        "status",
        "plot",
        "entity",
        "object",
        "focus",
        "synopsis",
        "tag",
        "custom",
    )
)
PLAIN = 3
"""In a draft only readings up to this price count."""
_DEFINITION_PARTS = frozenset(("kinds", "conditions", "relations", "verbs"))


@dataclass(slots=True)
class SentenceItem:
    """One sentence: its text, whether it was understood, and its readings (best first)."""

    line: Line
    status: str  # understood, in part, mood, not understood
    readings: list[Reading] = field(default_factory=list)
    scene: int = -1
    rule: WorldRule | None = None
    time: TimeWords | None = None  # what time it says that it is: "It is Monday."

    @property
    def loose(self) -> bool:
        """Has it an event of which nothing follows, or a content that is kept as words?"""
        return bool(self.readings) and any(item.kind in ("plain", "opaque") for item in self.readings[0].loosened)


_NAME = re.compile(r"[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*")
_NUMBERED = re.compile(
    r"^(?:(?:scene|chapter|part|act|day|flash-?back|episode)\b[ \w]{0,12}|\d{1,4}|[IVXLC]+)[.:)–—-]+\s+(?=\S)", re.I
)  # fmt: skip
_BRACKETED = re.compile(r"(?<=\S)\s*\([^()]*\)\s*$")


@dataclass(slots=True)
class Scene:
    """One scene, in telling order: its heading, tags and sentences. ``place``: figure or None. ``time``: the words of ``@time``."""

    index: int
    title: str
    span: Span
    place: int | None = None
    time: str = ""
    time_span: Span = NOWHERE
    present: tuple[int, ...] = ()
    absent: tuple[int, ...] = ()
    sentences: list[SentenceItem] = field(default_factory=list)
    level: int = 2
    marks: tuple[tuple[str, str, Span], ...] = ()  # @setup and @payoff: which, of what, where
    end: int = maxsize  # where the next scene or part begins

    @property
    def names(self) -> tuple[str, ...]:
        """What the scene can be called: its title; "The ball" for "Scene 2: The ball" and "The ball (flashback)" too."""
        short = _NUMBERED.sub("", _BRACKETED.sub("", self.title)).strip()
        return tuple(dict.fromkeys(name for name in (self.title, short) if name))


@dataclass(slots=True)
class Exceptions:
    """What the writer marked as intended: by sentence (span of the sentence -> reason), by scene (its number -> reason), or in the ``# Exceptions`` part."""

    marks: dict[Span, str] = field(default_factory=dict)
    scenes: dict[int, str] = field(default_factory=dict)
    lines: list[tuple[str, str, Span]] = field(
        default_factory=list
    )  # (words of a sentence, title of a scene, or rule; reason; where)


@dataclass(slots=True)
class Story:
    """A story as understood, before it is run."""

    sources: Sources
    definitions: Definitions
    cast: list[Figure]
    discourse: Discourse
    lexicon: Lexicon
    world: list[SentenceItem] = field(default_factory=list)
    scenes: list[Scene] = field(default_factory=list)
    rules: list[WorldRule] = field(default_factory=list)
    exceptions: Exceptions = field(default_factory=Exceptions)
    findings: list[Finding] = field(default_factory=list)
    calendar: Calendar = EARTH

    def sentences(self) -> list[SentenceItem]:
        """All sentences in telling order, the opening facts first."""
        return [*self.world, *(item for scene in self.scenes for item in scene.sentences)]


@dataclass(slots=True)
class _Builder:
    story: Story
    reader: Reader
    part: str = ""
    scene: Scene | None = None
    known_names: int = 0
    known_nouns: int = 0
    drafts: tuple[Span, ...] = ()
    report: tuple[t.Sentence, ...] = ()  # "Mary tells John:", while its list is read
    notes: CalendarNotes = field(default_factory=CalendarNotes)
    asides: tuple[Span, ...] = ()

    def in_draft(self, block: Line) -> bool:
        return any(draft.start <= block.span.start < draft.end for draft in self.drafts)

    def copied(self) -> _Builder:
        """This state of reading on its own: going on with one of the two leaves the other as it is. What has been read is shared."""
        old = self.story
        definitions = old.definitions.copy()
        discourse = fresh(self.reader.discourse, (Definitions,))
        discourse.definitions = definitions
        scenes = [*old.scenes[:-1], *(replace(scene, sentences=list(scene.sentences)) for scene in old.scenes[-1:])]
        story = replace(
            old, definitions=definitions, cast=discourse.cast, discourse=discourse, lexicon=fresh(old.lexicon, (VerbUse,)),
            world=list(old.world), scenes=scenes, rules=list(old.rules), exceptions=fresh(old.exceptions),
            findings=list(old.findings),
        )  # fmt: skip
        reader = replace(self.reader, definitions=definitions, discourse=discourse, doubts=list(self.reader.doubts))
        scene = scenes[-1] if self.scene is not None else None
        return replace(self, story=story, reader=reader, scene=scene, notes=fresh(self.notes))

    # ------------------------------------------------------------ blocks

    def blocks(self, blocks: Sequence[Block], start: int, marks: Bookmarks[_Builder] | None) -> None:
        """Read all blocks from one on. ``marks``: where states of reading are kept."""
        following = [*(block for block in blocks if not isinstance(block, Blank)), None]
        after = dict(zip(map(id, following), following[1:], strict=False))
        for at in range(start, len(blocks)):
            if marks is not None and marks.wants(at):
                marks.keep(at, self)
            block = blocks[at]
            if isinstance(block, Line) and not block.bullet:
                self.report = self.report_before(block, after[id(block)])
                if self.report:
                    continue
            elif isinstance(block, (Heading, Tag)):
                self.report = ()
            match block:
                case Heading():
                    self.heading(block)
                case Tag():
                    self.tag(block)
                case Line():
                    self.line(block)
                case Manuscript() | Comment() | Field():
                    pass

    def heading(self, block: Heading) -> None:
        text = block.text.strip()
        lowered = text.lower()
        if block.level == 1 and lowered in ("world", "story", "exceptions", *_DEFINITION_PARTS):
            self.part = lowered
            self.end_scene(block.span.start)
            return
        if "{" in text:
            return
        if self.part in ("world", "exceptions") or self.part in _DEFINITION_PARTS:
            if block.level > 1:
                return
            self.part = "story"
        self.part = "story"
        scene = self.new_scene(text, block.span, block.level)
        if block.intended is not None:
            self.story.exceptions.scenes[scene.index] = block.intended

    def end_scene(self, at: int) -> None:
        if self.scene is not None:
            self.scene.end = at
        self.scene = None

    def new_scene(self, title: str, span: Span, level: int = 2) -> Scene:
        self.end_scene(span.start)
        scene = Scene(len(self.story.scenes), title, span, level=level)
        self.story.scenes.append(scene)
        self.scene = scene
        self.reader.discourse.in_world = False
        self.reader.discourse.begin_scene(scene.index)
        return scene

    def tag(self, block: Tag) -> None:
        if block.key == "include":
            return  # the file is among the sources already
        if self.scene is None:
            if self.part in ("", "story") and block.key in _SCENE_TAGS:
                self.new_scene("", block.span)
            else:
                self.note(
                    "bad-tag",
                    Severity.WARNING,
                    f"@{block.key} stands before any scene",
                    block.span,
                    "put it below a scene heading",
                )
                return
        scene = self.scene
        assert scene is not None
        if block.key not in _SCENE_TAGS:
            near = w.nearest(block.key, sorted(_SCENE_TAGS))
            key_span = Span(block.span.start, block.value_span.start)
            self.note(
                "bad-tag",
                Severity.WARNING,
                f"there is no tag @{block.key}",
                block.span,
                f"did you mean @{near[0]}?" if near else "",
                (Fix(f"write @{near[0]}", key_span, f"@{near[0]}: "),) if near else (),
            )
        elif block.key in ("time",):
            scene.time, scene.time_span = block.value, block.value_span
        elif block.key in ("place", "location"):
            figures = self.figures(block, "place")
            scene.place = figures[0] if figures else scene.place
            if figures:
                self.reader.discourse.stage[scene.index] = figures[0]
        elif block.key in ("with", "characters", "char", "pov"):
            scene.present = (*scene.present, *self.figures(block, "being"))
            self.reader.discourse.taking_part.update(scene.present)
        elif block.key == "absent":
            scene.absent = (*scene.absent, *self.figures(block, "being"))
        elif block.key in ("setup", "payoff"):
            scene.marks = (*scene.marks, (block.key, block.value, block.value_span))

    def figures(self, block: Tag, role: str) -> tuple[int, ...]:
        if not block.value:
            self.note("bad-tag", Severity.WARNING, f"@{block.key} names nothing", block.span)
            return ()
        kinds = self.story.definitions.kinds
        kind = next((name for name, roles in kinds.roles.items() if role in roles), "any")
        discourse = self.reader.discourse
        discourse.begin_sentence()
        found: list[int] = []
        failed = False
        for part in re.finditer(r"[^,]+", block.value):
            text = part.group()
            start = block.value_span.start + part.start() + len(text) - len(text.lstrip())
            text = text.strip().removeprefix("and ")
            phrase = parse_phrase(text, start, self.story.lexicon) if text else None
            if phrase is None and _NAME.fullmatch(text):
                phrase = t.Name(text, span=Span(start, start + len(text)))  # "Will", a word that is no noun elsewhere
            terms = discourse.refer(phrase, SlotDef("", (kind,), "mention"), "subject") if phrase is not None else None
            if terms is None and role == "place":
                terms = discourse.described_place(text, Span(start, start + len(text)), kind)
            failed = failed or (bool(text) and terms is None)
            figures = [term for term in (terms.items if terms is not None else ()) if isinstance(term, int)]
            for figure in figures:
                discourse.take_for(figure, kind)
            found.extend(figures)
        discourse.end_sentence()
        if failed:
            self.note(
                "bad-tag",
                Severity.WARNING,
                f"@{block.key}: “{block.value}” is not understood as a name or a noun",
                block.value_span,
            )
            return ()
        self.learn_names()
        return tuple(dict.fromkeys(found))

    # ------------------------------------------------------------ sentences

    def report_before(self, block: Line, following: Block | None) -> tuple[t.Sentence, ...]:
        """ "Mary tells John:" before a list: what the list says is what she tells, and not so because it is written there."""
        bullets = isinstance(following, Line) and following.bullet
        if not bullets or not block.text.rstrip().endswith(":") or self.part not in ("", "story"):
            return ()
        readings = parse(block.text, block.span.start, self.story.lexicon).readings
        return tuple(sentence for sentence in readings if self.waits_for_content(sentence))

    def waits_for_content(self, sentence: t.Sentence) -> bool:
        """Whether a content clause can follow the verb of a sentence: it says or thinks something."""
        body = sentence.body
        if not isinstance(body, t.Clause):
            return False
        use = self.story.lexicon.verbs.get(body.verb)
        contents = (t.That, t.Wh, t.To, t.Quote)
        return use is not None and use.that and not any(isinstance(part, contents) for part in body.complements)

    def read_reported(self, block: Line) -> SentenceItem:
        """One item of a list that somebody says or thinks; what does not parse stays as it was said."""
        parsed = parse(block.text, block.span.start, self.story.lexicon)
        body = parsed.readings[0].body if parsed.readings else None
        content: t.Complement = (
            t.That(body, block.span)
            if isinstance(body, (t.Clause, t.Compound))
            else t.Quote(block.text.rstrip("."), None, block.span)
        )
        told = tuple(
            replace(head, body=replace(head.body, complements=(*head.body.complements, content)))
            for head in self.report
            if isinstance(head.body, t.Clause)
        )
        self.base_tense(told)
        return self.read_sentence(block, Parsed(told, None))

    def line(self, block: Line) -> None:
        if self.part == "exceptions":
            self.exception(block)
            return
        if self.part in _DEFINITION_PARTS:
            return
        if self.part == "" and self.scene is None:
            self.part = "story"
        if self.part == "story" and self.scene is None:
            self.new_scene("", Span(block.span.start, block.span.start))
        if any(aside.start <= block.span.start < aside.end for aside in self.asides):
            with self.reader.discourse.aside():
                item = self.read(block)
        else:
            item = self.read(block)
        item.scene = self.scene.index if self.scene is not None else -1
        if block.intended is not None:
            self.story.exceptions.marks[block.span] = block.intended
        if self.scene is not None:
            self.scene.sentences.append(item)
        else:
            self.story.world.append(item)

    def exception(self, block: Line) -> None:
        text, _, reason = block.text.partition("—") if "—" in block.text else block.text.partition(": ")
        self.story.exceptions.lines.append(
            (text.strip(" “”\"'*_."), block.intended or reason.strip() or "intended", block.span)
        )

    def read(self, block: Line) -> SentenceItem:
        if block.mood or not any(ch.isalnum() for ch in block.text):
            return SentenceItem(block, "mood")
        if block.bullet and self.report:
            return self.read_reported(block)
        discourse = self.reader.discourse
        discourse.turn += self.begins_line(block)
        timed = self.read_clock(block)
        if timed is not None:
            return timed
        parsed = parse(block.text, block.span.start, self.story.lexicon)
        if self.drafts and parsed.readings and parsed.price > PLAIN and self.in_draft(block):
            parsed = Parsed((), None)  # prose that nobody wrote for us: what is not plain is not guessed
        elif not parsed.readings and not discourse.in_world:
            if is_fragment(block.text, block.span.start, self.story.lexicon):
                return SentenceItem(block, "mood")
            return self.read_in_part(block, parsed)
        self.base_tense(parsed.readings)
        plain = (
            self.scene is not None and not self.scene.title
        )  # a text without a World says what would stand there as it goes
        if (discourse.in_world or plain) and self.kind_statement(parsed.readings):
            return SentenceItem(block, "understood")
        rule = None
        if may_state_rule(block.text, discourse.in_world):
            rule = read_rule(parsed.readings, self.story.definitions, discourse)
        if rule is not None:
            rule.span, rule.text = block.span, block.text
            self.story.rules.append(rule)
            if rule.unread:
                self.note_unread(rule.unread, block)
            return SentenceItem(block, "in part" if rule.unread else "understood", rule=rule)
        rule = of_a_kind(parsed.readings, self.story.definitions, discourse) if plain else None
        beside = None
        if may_state_rule(block.text, discourse.in_world) and discourse.in_world:
            beside = law_beside(parsed.readings, self.story.definitions, discourse)
        item = self.read_sentence(block, Parsed((beside[0],), None) if beside is not None else parsed)
        if beside is not None:
            rule = beside[1]
        elif may_state_rule(block.text, discourse.in_world):
            rule = inability(parsed.readings, self.story.definitions, discourse) or rule
        if rule is not None:
            rule.span, rule.text = block.span, block.text
            self.story.rules.append(rule)
        item.rule = rule
        return item

    def note_unread(self, spans: Sequence[Span], block: Line) -> None:
        """Parts of a law that nobody can look after: the law then forbids nothing."""
        told = [span for span in spans if span.end > span.start] or [block.span]
        words = " … ".join(f"“{' '.join(self.story.sources.text_of(span).split())}”" for span in told)
        self.note(
            "not-understood", Severity.NOTE, f"this law is not watched over: {words} was not understood", told[0],
            "say when it holds and what spares from it, each as a sentence of its own: “Nobody can … while …”, “Nobody may … unless …”, “Only … can …”",
        )  # fmt: skip

    def read_clock(self, block: Line) -> SentenceItem | None:
        """A sentence about time itself: what the calendar is, what time it is."""
        wrong = self.notes.hear(block.text) if self.reader.discourse.in_world else None
        if wrong is None:
            said = time_said(block.text, self.story.calendar)
            return SentenceItem(block, "understood", time=said) if said is not None else None
        self.story.calendar = self.notes.calendar()
        if wrong:
            self.note("bad-time", Severity.ERROR, wrong, block.span)
        return SentenceItem(block, "understood")

    def read_in_part(self, block: Line, parsed: Parsed) -> SentenceItem:
        """A sentence that does not parse: what can be kept of it. Whom the rest names, pronouns may mean."""
        kept = recover(block.text, block.span.start, self.story.lexicon)
        if kept.sentence is not None:
            parsed = replace(parsed, readings=(kept.sentence,))
            self.base_tense(parsed.readings)
        named = [
            phrase
            for phrase in phrases_in(block.text, block.span.start, self.story.lexicon)
            if kept.sentence is None or any(lost.start <= phrase.span.start < lost.end for lost in kept.lost)
        ]
        known = {phrase.span.start for phrase in (*kept.before, *kept.after)}
        others = tuple(phrase for phrase in named if phrase.span.start not in known)
        self.reader.discourse.mention(kept.before, () if kept.sentence is not None else others)
        item = self.read_sentence(block, parsed, kept.lost)
        if kept.sentence is not None:
            self.reader.discourse.mention_beside(others)
        self.reader.discourse.mention(kept.after)
        return item

    def read_sentence(self, block: Line, parsed: Parsed, lost: tuple[Span, ...] = ()) -> SentenceItem:
        """Give meaning to a sentence of which some parts may have been lost."""
        discourse = self.reader.discourse
        outcome = self.reader.read(parsed.readings) if parsed.readings else Outcome()
        self.learn_names()
        if not outcome.readings:
            if parsed.readings and not isinstance(parsed.readings[0].body, t.Question):
                discourse.begin_sentence()
                discourse.touch(parsed.readings[0].body)
                discourse.end_sentence()
            self.not_understood(block, parsed, outcome)
            return SentenceItem(block, "not understood")
        outcome.readings[0].loosened += tuple(Loosened("left out", span) for span in lost)
        self.report_unclear(outcome, block)
        for name, _ in discourse.clashes:
            self.note(
                "same-name",
                Severity.ERROR,
                f"two things are called “{name}”: a being and a place",
                block.span,
                "give one of them another name",
            )
        discourse.clashes.clear()
        status = self.report_loosened(block, parsed, outcome)
        return SentenceItem(block, status, outcome.readings)

    def report_loosened(self, block: Line, parsed: Parsed, outcome: Outcome) -> str:
        """Say what had to be left loose in a reading; how far the sentence was understood."""
        story = self.story
        loosened = outcome.readings[0].loosened
        strange = False
        for loose in loosened:
            if loose.kind == "condition":
                continue  # an adjective is as good as a definition
            strange = strange or (loose.kind == "plain" and not is_known(story.definitions, loose.words))
            found = explain_loosened(loose, block, parsed, outcome, story.definitions, story.discourse)
            self.note(found.rule, Severity.NOTE, found.message, found.span, found.help)
        if strange:
            return "not understood"  # all that is known of it is who did something
        return "in part" if any(loose.kind == "left out" for loose in loosened) else "understood"

    def begins_line(self, block: Line) -> bool:
        """Whether nothing stands before a sentence on its line: in a dialogue somebody else speaks."""
        return not self.story.sources.before_on_line(block.span.start).strip(" \t-*+•")

    def kind_statement(self, readings: Sequence[t.Sentence]) -> bool:
        """ "A centaur is a person." in ``# World`` makes a kind."""
        body = readings[0].body if readings else None
        if (
            not isinstance(body, t.Clause)
            or body.verb != "be"
            or len(body.complements) != 1
            or body.polarity != "yes"
            or body.modal
        ):
            return False
        item = body.complements[0]
        subject, phrase = body.subject, item.phrase if isinstance(item, t.Object) else None
        if (
            not isinstance(subject, t.Noun)
            or not isinstance(phrase, t.Noun)
            or subject.of
            or subject.possessor
            or phrase.of
            or phrase.possessor
        ):
            return False
        generic = subject.determiner == "a" or (subject.determiner == "" and subject.plural and subject.number is None)
        kinds = self.story.definitions.kinds
        if (
            not generic
            or phrase.determiner not in ("a", "")
            or (kinds.canonical(phrase.noun) is None and not self._new_kind(subject, phrase))
            or kinds.has_role(phrase.noun, "group")
        ):
            return False
        if not kinds.add(subject.noun, phrase.noun):
            self.note("cyclic-definition", Severity.ERROR, f"a {subject.noun} cannot be a kind of itself", body.span)
        self.story.lexicon.add_nouns([subject.noun])
        return True

    def _new_kind(self, subject: t.Noun, phrase: t.Noun) -> bool:
        """ "Wumpuses are rompuses": two bare plurals name kinds, known or not."""
        if not (self.scene is not None and subject.plural and phrase.plural and not phrase.adjectives and phrase.noun):
            return False
        self.story.definitions.kinds.add(phrase.noun)
        self.story.lexicon.add_nouns([phrase.noun])
        return True

    def base_tense(self, readings: Sequence[t.Sentence]) -> None:
        discourse = self.reader.discourse
        if discourse.in_world or discourse.base_past is not None:
            return
        for reading in readings:
            body = reading.body
            while isinstance(body, t.Compound):
                body = body.items[0]
            if isinstance(body, t.Clause) and body.modal:
                return  # "Caspar could not find his shoe. His mother saw it."
            if isinstance(body, t.Clause) and body.tense in ("past", "present"):
                if body.tense == "present" and self.tells_a_state(body):
                    return  # "Mary is in the kitchen. She took the knife.": how things are does not say in which tense it is told
                discourse.base_past = body.tense == "past"
                return

    def tells_a_state(self, clause: t.Clause) -> bool:
        """Can the verb say how things are?"""
        frames = self.story.definitions.frames.get(clause.verb, ())
        return clause.verb in ("be", "have") or any(frame.relation for frame in frames)

    def learn_names(self) -> None:
        names = self.reader.discourse.names
        if len(names) != self.known_names:
            self.known_names = len(names)
            self.story.lexicon.add_names(name for name in names if name != "everyone")
        nouns = self.reader.discourse.nouns
        if len(nouns) != self.known_nouns:
            self.known_nouns = len(nouns)
            self.story.lexicon.add_nouns(noun for noun in nouns if " " in noun)

    def not_understood(self, block: Line, parsed: Parsed, outcome: Outcome) -> None:
        story = self.story
        found = explain_failure(block, parsed, outcome, story.definitions, story.discourse)
        self.note(found.rule, Severity.NOTE, found.message, found.span, found.help)

    def report_unclear(self, outcome: Outcome, block: Line) -> None:
        for at, text, figures in outcome.unclear:
            names = [self.story.cast[figure].label for figure in figures]
            if len(set(names)) < 2 or (text, "unclear") in self.reader.discourse.owned:
                continue
            self.reader.discourse.owned[(text, "unclear")] = figures[0]
            listed = ", ".join(names[:-1]) + " or " + names[-1]
            self.note(
                "ambiguous",
                Severity.NOTE,
                f"“{text}” could be {listed}",
                Span(at, at + len(text)),
                "write the full name once in this scene",
            )

    def note(
        self, rule: str, severity: Severity, message: str, span: Span, help_text: str = "", fixes: tuple[Fix, ...] = ()
    ) -> None:
        self.story.findings.append(Finding(rule, severity, message, span, help=help_text, fixes=fixes))


def own_definitions(document: Document, library: Definitions) -> tuple[Definitions, list[Finding]]:
    """The library with a story's own definitions, and what is wrong with these."""
    definitions = library.copy()
    entries, _ = entries_of(document.blocks)
    loader = Loader(definitions, author=True)
    loader.load([entry for entry in entries if "{" in entry.heading.text or entry.part == "kinds"])
    return definitions, loader.findings


def build(
    sources: Sources,
    document: Document,
    library: Definitions,
    asides: tuple[Span, ...] = (),
    marks: Bookmarks[_Builder] | None = None,
) -> Story:
    """Read a whole story. Never raises for anything a user can write. Sentences within ``asides`` are read where they stand, and change nothing
    of how the others are read. ``marks``: what is kept to read on from, when the same text is read again with a change in it."""
    drafts = tuple(source for source in sources.files if is_draft(source.name, source.text))
    spans = tuple(Span(source.base, source.base + len(source.text)) for source in drafts)
    names = discovered.names_in(sources, library.value_words, library.kinds.is_mere_thing, library.kinds.of_name)
    told = discovered.kinds_told(sources, library.kinds.told_by)
    at, builder = 0, None
    if marks is not None:
        entries, _ = entries_of(document.blocks)
        at, builder = marks.open(document.blocks, (entries, names, told, [source.name for source in drafts], asides))
    if builder is None:
        definitions, findings = own_definitions(document, library)
        lexicon = definitions.lexicon()
        lexicon.add_names(names)
        discourse = Discourse(definitions, told_kinds=told)
        story = Story(sources, definitions, discourse.cast, discourse, lexicon, findings=findings)
        builder = _Builder(story, Reader(definitions, discourse, sources.text_of), asides=asides)
    story, builder.drafts = builder.story, spans
    story.sources, builder.reader.wrote = sources, sources.text_of
    builder.blocks(document.blocks, at, marks)
    story.findings.extend(slips(story.cast, sources))
    return story


def bookmarks() -> Bookmarks[_Builder]:
    """An empty set of bookmarks, for a text that will be read again and again."""
    return Bookmarks(_Builder.copied)
