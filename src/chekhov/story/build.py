"""Building a story: from the blocks of a document to scenes whose sentences have readings. Floor 3.

In: the document of all files and the standard library's definitions. Out: a `Story`: the cast, the opening facts, the scenes in telling order,
each sentence with its ranked readings, and findings about the text itself (never about the plot). Headings and tags are read here, sentences in
`sentences`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from chekhov.findings import Finding, Fix, Severity
from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.language.document import Blank, Block, Comment, Document, Field, Heading, Line, Manuscript, Tag
from chekhov.language.drafts import is_draft
from chekhov.language.lexicon import VerbUse
from chekhov.language.parse import parse_phrase
from chekhov.source import Sources, Span
from chekhov.story import bearers
from chekhov.story.bookmarks import Bookmarks, fresh
from chekhov.story.definitions import Definitions
from chekhov.story.discourse import Discourse
from chekhov.story.discovered import discover
from chekhov.story.entries import entries_of
from chekhov.story.loading import Loader
from chekhov.story.meaning import SlotDef
from chekhov.story.moved import Change
from chekhov.story.reading import Reader
from chekhov.story.rejoined import rejoined
from chekhov.story.scenes import Part, Scene, Story
from chekhov.story.sentences import Sentences
from chekhov.story.slips import slips
from chekhov.story.told import Trail

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
_DEFINITION_PARTS = frozenset(("kinds", "conditions", "relations", "verbs"))
_OWN_PARTS = frozenset(("world", "story", "exceptions", *_DEFINITION_PARTS))
_NAME = re.compile(r"[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*")


@dataclass(slots=True)
class _Builder:
    story: Story
    sentences: Sentences
    part: str = ""
    scene: Scene | None = None
    asides: tuple[Span, ...] = ()

    def copied(self) -> _Builder:
        """This state of reading on its own: going on with one of the two leaves the other as it is. What has been read is shared."""
        old = self.story
        definitions = old.definitions.copy()
        discourse = fresh(old.discourse, (Definitions,))
        discourse.definitions = definitions
        scenes = [*old.scenes[:-1], *(replace(scene, sentences=list(scene.sentences)) for scene in old.scenes[-1:])]
        story = replace(
            old, definitions=definitions, cast=discourse.cast, discourse=discourse, lexicon=fresh(old.lexicon, (VerbUse,)),
            world=list(old.world), scenes=scenes, parts=list(old.parts), rules=list(old.rules), exceptions=fresh(old.exceptions),
            findings=list(old.findings),
        )  # fmt: skip
        scene = scenes[-1] if self.scene is not None else None
        return replace(self, story=story, sentences=self.sentences.copied(story), scene=scene)

    # ------------------------------------------------------------ blocks

    def block(self, blocks: Sequence[Block], at: int, following: Block | None) -> None:
        """Read one block. ``following``: the next one that is not blank."""
        block = blocks[at]
        if isinstance(block, Line) and not block.bullet:
            told = self.part in ("", "story")
            if self.sentences.begins_report(block, following if told else None):
                return
        elif isinstance(block, (Heading, Tag)):
            self.sentences.report = ()
        match block:
            case Heading() if self.is_title(block, blocks, at):
                self.part = "story"
                self.story.parts.append(Part(block.text.strip(), block.level, len(self.story.scenes)))
                self.new_scene("", block.span)
            case Heading():
                self.heading(block, following)
            case Tag():
                self.tag(block)
            case Line():
                self.line(block)
            case Manuscript() | Comment() | Field():
                pass

    def is_title(self, block: Heading, blocks: Sequence[Block], at: int) -> bool:
        """Is a heading the title of a text that has no scenes: the only one, over plain sentences?"""
        first = block.level == 1 and not self.story.scenes and not self.story.parts and block.intended is None
        if not first or block.text.strip().lower() in _OWN_PARTS or "{" in block.text:
            return False
        below = blocks[at + 1 :]
        told = next((one for one in below if not isinstance(one, (Blank, Comment))), None)
        return isinstance(told, Line) and not any(isinstance(one, (Heading, Tag)) for one in below)

    def heading(self, block: Heading, following: Block | None) -> None:
        text = block.text.strip()
        lowered = text.lower()
        if block.level == 1 and lowered in _OWN_PARTS:
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
        if isinstance(following, Heading) and following.level > block.level and block.intended is None:
            self.end_scene(block.span.start)
            self.story.parts.append(Part(text, block.level, len(self.story.scenes)))
            return
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
        self.story.discourse.in_world = False
        self.story.discourse.begin_scene(scene.index)
        return scene

    def tag(self, block: Tag) -> None:
        if block.key == "include":
            return  # the file is among the sources already
        if self.scene is None:
            if self.part in ("", "story") and block.key in _SCENE_TAGS:
                self.new_scene("", block.span)
            else:
                self.story.note(
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
            self.story.note(
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
                self.story.discourse.stage[scene.index] = figures[0]
        elif block.key in ("with", "characters", "char", "pov"):
            named = self.figures_named(block, "being")
            scene.present = (*scene.present, *dict.fromkeys(figure for figure, _ in named))
            scene.listed = (*scene.listed, *(named if block.key != "pov" else ()))
            self.story.discourse.taking_part.update(scene.present)
        elif block.key == "absent":
            scene.absent = (*scene.absent, *self.figures(block, "being"))
        elif block.key in ("setup", "payoff"):
            scene.marks = (*scene.marks, (block.key, block.value, block.value_span))

    def figures(self, block: Tag, role: str) -> tuple[int, ...]:
        """Whom or what a tag names."""
        return tuple(dict.fromkeys(figure for figure, _ in self.figures_named(block, role)))

    def figures_named(self, block: Tag, role: str) -> tuple[tuple[int, Span], ...]:
        """Whom or what a tag names, each with the words that do."""
        if not block.value:
            self.story.note("bad-tag", Severity.WARNING, f"@{block.key} names nothing", block.span)
            return ()
        kinds = self.story.definitions.kinds
        kind = next((name for name, roles in kinds.roles.items() if role in roles), "any")
        discourse = self.story.discourse
        discourse.begin_sentence()
        found: list[tuple[int, Span]] = []
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
                terms = bearers.described_place(discourse, text, Span(start, start + len(text)), kind)
            failed = failed or (bool(text) and terms is None)
            figures = [term for term in (terms.items if terms is not None else ()) if isinstance(term, int)]
            for figure in figures:
                discourse.take_for(figure, kind)
            found.extend((figure, Span(start, start + len(text))) for figure in figures)
        discourse.end_sentence()
        if failed:
            self.story.note(
                "bad-tag",
                Severity.WARNING,
                f"@{block.key}: “{block.value}” is not understood as a name or a noun",
                block.value_span,
            )
            return ()
        self.sentences.learn_names()
        return tuple(found)

    # ------------------------------------------------------------ lines

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
            with self.story.discourse.aside():
                item = self.sentences.read(block, self.scene)
        else:
            item = self.sentences.read(block, self.scene)
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
    names, told, called = discover(sources, library, marks.paragraphs if marks is not None else {})
    at, builder = 0, None
    if marks is not None:
        entries, _ = entries_of(document.blocks)
        headed = sum(isinstance(block, (Heading, Tag)) for block in document.blocks) > 1  # else it may be a title
        at, builder = marks.open(
            document.blocks, (entries, names, told, called, [source.name for source in drafts], asides, headed), sources
        )
    if builder is None:
        definitions, findings = own_definitions(document, library)
        lexicon = definitions.lexicon()
        lexicon.add_names(names)
        discourse = Discourse(definitions, told_kinds=told, told_genders=called)
        story = Story(sources, definitions, discourse.cast, discourse, lexicon, findings=findings)
        builder = _Builder(story, Sentences(story, Reader(definitions, discourse, sources.text_of)), asides=asides)
    story, builder.sentences.drafts = builder.story, spans
    story.sources, builder.sentences.reader.wrote = sources, sources.text_of
    story = _read(builder, document.blocks, at, marks).story
    story.findings.extend(slips(story.cast, sources))
    return story


def _read(builder: _Builder, blocks: Sequence[Block], at: int, marks: Bookmarks[_Builder] | None) -> _Builder:
    """Read all blocks from one on. ``marks``: where states of reading are kept, and what need not be read again. Out: the state at the end."""
    following = [*(block for block in blocks[at:] if not isinstance(block, Blank)), None]
    after = dict(zip(map(id, following), following[1:], strict=False))
    while at < len(blocks):
        if marks is not None:
            at, builder = marks.skip(at, builder)
            if at == len(blocks):
                return builder
            if marks.wants(at):
                marks.keep(at, builder)
        builder.block(blocks, at, after.get(id(blocks[at])))
        trail = builder.story.discourse.record.trail()
        if marks is not None:
            marks.trails.append(trail)
        at += 1
    if marks is not None:
        marks.keep(at, builder)
    return builder


def _rejoined(
    now: _Builder, before: _Builder, later: _Builder, trails: Sequence[Trail], change: Change
) -> _Builder | None:
    """Where reading is later, if it goes on from here as it did before."""
    if now.part != before.part or (now.scene is None) != (before.scene is None):
        return None
    sentences = rejoined(now.sentences, before.sentences, later.sentences, trails, change)
    if sentences is None:
        return None
    story = sentences.story
    return replace(later, story=story, sentences=sentences, scene=story.scenes[-1] if later.scene is not None else None)


def bookmarks() -> Bookmarks[_Builder]:
    """An empty set of bookmarks, for a text that will be read again and again."""
    return Bookmarks(_Builder.copied, _rejoined)
