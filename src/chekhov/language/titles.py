"""The title that a file gives its story: a heading of the first level above all others. Floor 2.

In: the blocks of one file. Out: the same blocks; the title has level 0, and what stands a level below it only because it has a title ("## World") counts
from the first level again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from chekhov.language.document import Blank, Block, Comment, Heading
from chekhov.language.markdown import DEFINITION_PARTS

PARTS = DEFINITION_PARTS | {"world", "story", "exceptions"}
"""The headings that say what stands below them: never the title of a scene."""
TITLE = 0
"""The level of a title."""


def below_title(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks of a file, its headings counted from below its title, if it has one."""
    told = [block for block in blocks if not isinstance(block, (Blank, Comment))]
    first, second = told[:1], told[1:2]
    title = first[0] if first else None
    if (
        not isinstance(title, Heading)
        or title.level != 1
        or _is_part(title)
        or not (second and isinstance(second[0], Heading))
    ):
        return blocks
    headings = [block for block in told[1:] if isinstance(block, Heading)]
    above = any(_is_part(heading) and heading.level == 1 for heading in headings)
    deeper = all(heading.level > 1 for heading in headings)
    if not (above and second[0].level == 1 and _is_part(second[0])) and not (
        deeper and any(_is_part(heading) and heading.level == 2 for heading in headings)
    ):
        return blocks
    less = 1 if deeper else 0
    return [
        replace(block, level=TITLE if block is title else block.level - less) if isinstance(block, Heading) else block
        for block in blocks
    ]


def _is_part(heading: Heading) -> bool:
    return heading.text.strip().lower() in PARTS
