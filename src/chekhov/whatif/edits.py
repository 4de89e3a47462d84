"""Edits: what is to be otherwise, and where in the story that is. Floor 9.

In: the words of the writer: a line number, a sentence or words of one, new sentences. Out: the story with all its sentences and all that were
added, read as one, so that whoever is meant by "he" stays the same; and which of its sentences are only in the story, which only in the variant.
The added ones stand in a text of their own behind the files: no line of the story moves.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches

from chekhov.language.document import Blank, Block, Document, Heading, Line
from chekhov.source import Sources, Span
from chekhov.story.build import build
from chekhov.story.includes import read_document
from chekhov.story.library import standard_library
from chekhov.story.meaning import Every, IsA
from chekhov.story.scenes import SentenceItem, Story
from chekhov.views import EditView

ADDED = "what if"
"""The name of the text of added sentences."""

_LINE = re.compile(r"^(?:(?P<file>.+):)?\s*(?:line )?(?P<line>\d+)$", re.I)


class UnclearEdit(Exception):
    """An edit that cannot be made: the message says why; ``candidates`` are the sentences that might be meant (file, line, text)."""

    def __init__(self, message: str, candidates: Iterable[tuple[str, int, str]] = ()) -> None:
        super().__init__(message)
        self.candidates = tuple(candidates)


@dataclass(frozen=True, slots=True)
class Edit:
    """One thing that is to be otherwise. ``what``: ``without``, ``instead``, ``add`` or ``suppose``. ``where``: the sentence meant: its line, its words, or some of
    them; ``span``: that very sentence, where it is known. ``text``: the new sentences. ``before``: to be added before that sentence, not after it."""

    what: str
    where: str = ""
    text: str = ""
    before: bool = False
    span: Span | None = None


def without(where: str) -> Edit:
    """The story without a sentence."""
    return Edit("without", where)


def instead(where: str, text: str) -> Edit:
    """The story with other sentences in the place of one."""
    return Edit("instead", where, text)


def add(text: str, after: str = "", before: str = "") -> Edit:
    """The story with more sentences after (or before) one of its own; without a place, at its very beginning."""
    return Edit("add", after or before, text, bool(before))


def suppose(fact: str) -> Edit:
    """The story with another opening fact."""
    return Edit("suppose", "", fact)


@dataclass(frozen=True, slots=True)
class Edited:
    """The story with both: what it tells and what was added. ``removed`` and ``added``: sentences by identity; ``supposed``: opening facts among the
    added ones."""

    story: Story
    removed: tuple[SentenceItem, ...]
    added: tuple[SentenceItem, ...]
    views: tuple[EditView, ...]

    @property
    def supposed(self) -> tuple[SentenceItem, ...]:
        """The added opening facts."""
        return tuple(item for item in self.added if item.scene < 0)


def edited(story: Story, document: Document, edits: Sequence[Edit]) -> Edited:
    """Read the story together with what is to be otherwise. Raises :class:`UnclearEdit`."""
    if not edits:
        raise UnclearEdit("nothing is to be otherwise")
    if any(edit.what != "without" and not edit.text.strip() for edit in edits):
        raise UnclearEdit("there is no new sentence; write what happens, or how things are")
    meant = [_meant(story, edit) for edit in edits]
    texts = [edit.text.strip() for edit in edits]
    for edit, items in zip(edits, meant, strict=True):
        _check_removal(story, edit, items)
    if not any(texts):
        removed = {item.line.span: item for items in meant for item in items}
        views = tuple(_view(story, edit, items, ()) for edit, items in zip(edits, meant, strict=True))
        return Edited(story, tuple(removed.values()), (), views)
    both, ranges = _read_together(story, document, edits, meant)
    by_span = {item.line.span: item for item in both.sentences()}
    added = [[item for span, item in by_span.items() if start <= span.start < end] for start, end in ranges]
    for edit, items in zip(edits, added, strict=True):
        _check_understood(both, edit, items)
    gone = dict.fromkeys(
        item.line.span
        for edit, items in zip(edits, meant, strict=True)
        if edit.what in ("without", "instead")
        for item in items
    )
    removed_items = tuple(by_span[span] for span in gone if span in by_span)
    views = tuple(_view(story, *parts) for parts in zip(edits, meant, added, strict=True))
    return Edited(both, removed_items, tuple(item for items in added for item in items), views)


# ---------------------------------------------------------------- which sentence is meant


def _meant(story: Story, edit: Edit) -> list[SentenceItem]:
    if edit.what == "suppose" or (edit.what == "add" and not edit.where.strip()):
        return []
    if edit.span is not None:
        return [item for item in story.sentences() if item.line.span == edit.span]
    if not edit.where.strip():
        raise UnclearEdit("say which sentence: its line number, the sentence, or words of it")
    found = sentences_of(story, edit.where)
    if len(found) > 1 and edit.what != "without":
        raise UnclearEdit(f"{edit.where.strip()!r} is more than one sentence; which one?", _shown(story, found))
    return found


def sentences_of(story: Story, where: str) -> list[SentenceItem]:
    """The sentence that is meant by its words; or all sentences of a line. Raises :class:`UnclearEdit`."""
    hit = _LINE.match(where.strip())
    items = story.sentences()
    if hit is not None:
        found = [item for item in items if _in_line(story, item, hit["file"] or "", int(hit["line"]))]
        files = {story.sources.locate(item.line.span.start).file for item in found}
        if len(files) > 1:
            raise UnclearEdit(
                f"there is a line {hit['line']} in several files; say which: FILE:{hit['line']}", _shown(story, found)
            )
        if not found:
            raise UnclearEdit(
                f"no sentence stands in line {hit['line']}", _shown(story, _near(story, items, int(hit["line"])))
            )
        return found
    wanted = _plain(where)
    if not wanted:
        raise UnclearEdit("say which sentence: its line number, the sentence, or words of it")
    whole = [item for item in items if _plain(item.line.text) == wanted]
    found = whole or [item for item in items if f" {wanted} " in f" {_plain(item.line.text)} "]
    if len(found) > 1:
        raise UnclearEdit(f"{len(found)} sentences have the words {where.strip()!r}; which one?", _shown(story, found))
    if not found:
        texts = {_plain(item.line.text): item for item in reversed(items)}
        close = [texts[text] for text in get_close_matches(wanted, texts, n=3, cutoff=0.5)]
        close = close or _sharing(items, wanted)
        raise UnclearEdit(f"no sentence has the words {where.strip()!r}", _shown(story, close))
    return found


def _in_line(story: Story, item: SentenceItem, file: str, line: int) -> bool:
    span = item.line.span
    first, last = story.sources.locate(span.start), story.sources.locate(max(span.start, span.end - 1))
    return first.line <= line <= last.line and (not file or first.file == file or first.file.endswith("/" + file))


def _near(story: Story, items: list[SentenceItem], line: int) -> list[SentenceItem]:
    ranked = sorted(
        items, key=lambda item: (abs(story.sources.locate(item.line.span.start).line - line), item.line.span.start)
    )
    return sorted(ranked[:2], key=lambda item: item.line.span.start)


def _sharing(items: list[SentenceItem], wanted: str) -> list[SentenceItem]:
    """The sentences that share most words with what was written."""
    words = {word for word in wanted.split() if len(word) > 3}
    shared = {id(item): len(words & set(_plain(item.line.text).split())) for item in items}
    most = max(shared.values(), default=0)
    return [item for item in items if most and shared[id(item)] == most][:3]


def _plain(text: str) -> str:
    """Words in small letters with one space between: how sentences are compared."""
    return " ".join(re.sub(r"[^\w’']+", " ", text.lower()).replace("’", "'").split())


def _shown(story: Story, items: Iterable[SentenceItem]) -> list[tuple[str, int, str]]:
    places = [(story.sources.locate(item.line.span.start), item) for item in items]
    return [(place.file, place.line, " ".join(item.line.text.split())) for place, item in places]


def _check_removal(story: Story, edit: Edit, items: list[SentenceItem]) -> None:
    """What says who and what there is cannot be taken out of a running story: everything that speaks of them would mean something else."""
    for item in items if edit.what in ("without", "instead") else ():
        if item.status == "understood" and item.rule is None and _only_says_what_there_is(item):
            text = " ".join(item.line.text.split())
            raise UnclearEdit(
                f"“{text}” says what there is, and all the rest speaks of it; take out what happens, or --suppose something else"
            )


def _only_says_what_there_is(item: SentenceItem) -> bool:
    acts = item.acts
    said = [part for act in acts for part in (act.prop.items if isinstance(act.prop, Every) else (act.prop,))]
    return all(isinstance(part, IsA) for part in said)


# ---------------------------------------------------------------- the story with both


def _read_together(
    story: Story, document: Document, edits: Sequence[Edit], meant: list[list[SentenceItem]]
) -> tuple[Story, list[Span]]:
    """The story built with the added sentences in their places, and where the sentences of each edit stand in the text of added ones."""
    world = any(isinstance(block, Heading) and block.text.strip().lower() == "world" for block in document.blocks)
    text, ranges = "", []
    for edit in edits:
        lead = "" if edit.what != "suppose" or world else "# World\n\n"
        start = len(text) + len(lead)
        text += lead + edit.text.strip() + ("\n\n# Story\n\n" if lead else "\n\n")
        ranges.append(Span(start, start + len(edit.text.strip())))
    files = [*story.sources.files]
    sources = Sources.of(
        [*((file.name, file.text) for file in files), (ADDED, text)], world_only=sum(file.world_only for file in files)
    )
    base = sources.files[-1].base
    ranges = [Span(base + span.start, base + span.end) for span in ranges]
    blocks, _ = read_document(Sources.of([(ADDED, text)]))
    new = [_moved(block, base) for block in blocks.blocks if not isinstance(block, Blank)]
    told = list(document.blocks)
    for edit, items, span in zip(edits, meant, ranges, strict=True):
        _splice(told, edit, items, span, new, world)
    asides = (Span(base, base + len(text) + 1),)
    return build(sources, Document(tuple(told)), standard_library(), asides), ranges


def _moved(block: Block, by: int) -> Block:
    """A block of a text that was read by itself, where it stands among the others."""
    return replace(block, span=Span(block.span.start + by, block.span.end + by))


def _splice(
    told: list[Block], edit: Edit, items: list[SentenceItem], span: Span, new: list[Block], world: bool
) -> None:
    """Put the sentences of an edit into their place."""
    own = [block for block in new if span.start <= block.span.start < span.end]
    if edit.text.strip() and any(not isinstance(block, Line) for block in own):
        raise UnclearEdit(f"{edit.text.strip()!r} is not a sentence; write what happens, or how things are")
    if not own:
        return
    if edit.what == "suppose":
        heads = [block for block in new if isinstance(block, Heading)]
        if world:
            place = _end_of_world(told)
            told[place:place] = own
        else:
            before = [head for head in heads if head.span.start < span.start][-1:]
            after = [head for head in heads if head.span.start > span.start][:1]
            told[:0] = [*before, *own, *after]
    elif items:
        target = items[-1].line.span
        place = next(index for index, block in enumerate(told) if isinstance(block, Line) and block.span == target)
        place += 0 if edit.before else 1
        told[place:place] = own
    else:
        told[_first_scene(told) : _first_scene(told)] = own


def _end_of_world(told: list[Block]) -> int:
    """Behind the last sentence of the opening facts."""
    inside, place = False, 0
    for index, block in enumerate(told):
        if isinstance(block, Heading) and block.level == 1:
            inside = block.text.strip().lower() == "world"
            place = index + 1 if inside else place
        elif inside and isinstance(block, Heading) and "{" in block.text:
            inside = False  # definitions follow
        elif inside and isinstance(block, Line):
            place = index + 1
    return place


def _first_scene(told: list[Block]) -> int:
    """Before the first sentence that happens."""
    part = ""
    for index, block in enumerate(told):
        if isinstance(block, Heading) and block.level == 1:
            part = block.text.strip().lower()
        elif isinstance(block, Line) and part not in (
            "world",
            "exceptions",
            "kinds",
            "conditions",
            "relations",
            "verbs",
        ):
            return index
    return len(told)


def _check_understood(story: Story, edit: Edit, items: list[SentenceItem]) -> None:
    """A new sentence that is not understood would change nothing, and nobody would know why."""
    for item in items:
        if item.status in ("understood", "mood") and (item.readings or item.rule is not None or edit.what == "suppose"):
            continue
        why = next(
            (
                finding
                for finding in story.findings
                if finding.span.start >= item.line.span.start and finding.span.end <= item.line.span.end
            ),
            None,
        )
        told = f": {why.message}" + (f"; {why.help}" if why.help else "") if why is not None else ""
        raise UnclearEdit(f"“{' '.join(item.line.text.split())}” is not understood{told}")
    if edit.text.strip() and not items:
        raise UnclearEdit(f"{edit.text.strip()!r} is not a sentence; write what happens, or how things are")


def _view(story: Story, edit: Edit, items: Sequence[SentenceItem], new: Sequence[SentenceItem]) -> EditView:
    place = story.sources.locate(items[0].line.span.start) if items else None
    return EditView(
        edit.what,
        " ".join(" ".join(item.line.text.split()) for item in items),
        place.line if place is not None else None,
        place.file if place is not None else "",
        " ".join(" ".join(item.line.text.split()) for item in new),
        edit.before,
    )


__all__ = ["Edit", "Edited", "UnclearEdit", "add", "edited", "instead", "sentences_of", "suppose", "without"]
