"""Definitions as they stand in the text: entries with their headings and fields. Floor 3.

In: the blocks of a document. Out: one `Entry` for each definition, and the loose sentences between them. What an entry means is read in `loading`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from chekhov.language.document import Block, Field, Heading, Line


@dataclass(slots=True)
class Entry:
    """One definition as it stands in the text: the part it is in, its heading and its fields."""

    part: str
    heading: Heading
    fields: list[Field] = field(default_factory=list)

    def all(self, key: str) -> list[Field]:
        return [item for item in self.fields if item.key == key]

    def first(self, key: str) -> str:
        found = self.all(key)
        return found[0].value.strip() if found else ""

    def words(self, key: str) -> list[str]:
        """Comma separated values of all fields of this name, without the full stop behind the last ("House ..." keeps its dots)."""
        words = [word.strip() for item in self.all(key) for word in item.value.split(",") if word.strip(" .")]
        return [word if word.endswith("...") else word.rstrip(".") for word in words]


def entries_of(blocks: Iterable[Block], default_part: str = "") -> tuple[list[Entry], list[tuple[str, Line]]]:
    """The definitions among these blocks, and the loose sentences with the part they stand in."""
    entries: list[Entry] = []
    lines: list[tuple[str, Line]] = []
    part = default_part
    current: Entry | None = None
    for block in blocks:
        if isinstance(block, Line):
            if not block.mood:
                lines.append((part, block))
        elif isinstance(block, Heading):
            if "{" in block.text or (block.level > 1 and part == "kinds"):
                current = Entry(part, block)
                entries.append(current)
            else:
                part, current = block.text.strip().lower(), None
        elif isinstance(block, Field) and current is not None:
            current.fields.append(block)
    return entries, lines


def sentences_in(text: str, start: int) -> list[tuple[str, int]]:
    """The sentences of a field value, each with its offset."""
    found = []
    for part in re.finditer(r"[^.?!]+(?:[.?!]|$)", text):
        sentence = part.group().strip()
        if sentence.strip(" ."):
            found.append((sentence, start + part.start() + len(part.group()) - len(part.group().lstrip())))
    return found


def comma_separated(value: str) -> list[str]:
    """The words of a field that lists some."""
    return [word.strip() for word in value.strip().rstrip(".").split(",") if word.strip()]
