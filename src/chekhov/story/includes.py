"""Worlds shared between stories: what ``@include: shared.story`` brings in. Floor 3.

In: the named texts of a story. Out: the sources with the included files in front, and findings for what cannot be included; then the document,
in which an included file gives its ``# World`` (and ``# Kinds``, ``# Verbs`` ...) alone, never its story.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from chekhov.files import UnreadableStory, read_stories, read_story
from chekhov.findings import Finding, Severity
from chekhov.language import markdown
from chekhov.language.document import Block, Document, Heading, Tag
from chekhov.language.markdown import DEFINITION_PARTS, Reader
from chekhov.language.titles import below_title
from chekhov.source import Sources, Span

WORLD_PARTS = DEFINITION_PARTS | {"world"}


def read_sources(paths: Iterable[str]) -> tuple[Sources, tuple[Finding, ...]]:
    """The files of a story with all that they include. Raises :class:`UnreadableStory` for the files themselves only."""
    return gather(read_stories(paths))


def read_document(sources: Sources, before: list[Reader] | None = None) -> tuple[Document, tuple[Finding, ...]]:
    """All blocks of a story; of included files those of the world. ``before``: the files as they were read last (see :func:`markdown.read`)."""
    document, findings = markdown.read(sources, before)
    blocks: list[Block] = []
    for source in sources.files:
        end = source.base + len(source.text)
        own = below_title([block for block in document.blocks if source.base <= block.span.start <= end])
        if source.world_only:
            own = [*_world_of(own), Heading(1, "Story", Span(end, end))]  # the next file begins anew
        blocks += own
    return Document(tuple(blocks)), findings


def _world_of(blocks: Sequence[Block]) -> list[Block]:
    kept: list[Block] = []
    inside = False
    for block in blocks:
        if isinstance(block, Heading) and block.level == 1:
            inside = block.text.strip().lower() in WORLD_PARTS
        if inside and not isinstance(block, Tag):
            kept.append(block)
    return kept


@dataclass(slots=True)
class _Gatherer:
    """Follows includes, the innermost first, every file once."""

    known: dict[str, str] = field(default_factory=dict)  # real path -> name
    found: list[tuple[str, str]] = field(default_factory=list)
    problems: list[tuple[str, Span, str, str]] = field(default_factory=list)  # file, where in it, message, help

    def follow(self, name: str, text: str, chain: tuple[str, ...]) -> None:
        if "include" not in text.lower():
            return
        for tag in _includes(text):
            value = tag.value.strip(" \t\"'`<>“”")
            path = os.path.normpath(os.path.join(os.path.dirname(name), value))
            real = os.path.realpath(path)
            if not value:
                self.problem(name, tag, "@include names no file", "write @include: shared.story")
            elif real in chain:
                names = [*(self.known[item] for item in chain[chain.index(real) :]), self.known[real]]
                self.problem(
                    name,
                    tag,
                    f"files that include each other in a circle: {' → '.join(names)}",
                    "take one of these lines out",
                )
            elif real not in self.known:
                self.take(name, tag, path, real, chain)

    def take(self, name: str, tag: Tag, path: str, real: str, chain: tuple[str, ...]) -> None:
        self.known[real] = path
        try:
            _, text = read_story(path)
        except UnreadableStory as reason:
            self.problem(name, tag, f"cannot include this: {reason}", f"the path is taken from where {name} lies")
            return
        self.follow(path, text, (*chain, real))
        document, _ = markdown.read(Sources.of([(path, text)]))
        if not _world_of(list(document.blocks)) and not _includes(text):
            self.problem(
                name, tag, f"{path} has no # World: nothing is brought in", "an include brings in worlds, not scenes"
            )
        self.found.append((path, text))

    def problem(self, name: str, tag: Tag, message: str, help_text: str) -> None:
        self.problems.append((name, tag.value_span if tag.value else tag.span, message, help_text))


def _includes(text: str) -> list[Tag]:
    document, _ = markdown.read(Sources.of([("", text)]))
    return [block for block in document.blocks if isinstance(block, Tag) and block.key == "include"]


def gather(named: list[tuple[str, str]]) -> tuple[Sources, tuple[Finding, ...]]:
    """Lay out texts and what they include."""
    gatherer = _Gatherer({os.path.realpath(name): name for name, _ in named})
    plain = Sources.of(named)  # with line ends as the spans count them
    for source in plain.files:
        gatherer.follow(source.name, source.text, (os.path.realpath(source.name),))
    if not gatherer.found and not gatherer.problems:
        return plain, ()
    sources = Sources.of([*gatherer.found, *named], world_only=len(gatherer.found))
    bases = {source.name: source.base for source in sources.files}
    findings = [
        Finding(
            "bad-include",
            Severity.ERROR,
            message,
            Span(bases[name] + span.start, bases[name] + span.end),
            help=help_text,
        )
        for name, span, message, help_text in gatherer.problems
    ]
    return sources, tuple(findings)
