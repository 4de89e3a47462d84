"""The timeline tells how old the living are; the dead grow no older, and forty years make a longer stretch than two."""

from __future__ import annotations

import re

from chekhov.study import loads

STORY = """# World
Ruth and Ann are women. Ruth was born in 1884. Ann was born in 1900.

# Story
## The beginning
@time: 4 June 1904
@with: Ruth, Ann
Ruth greets Ann.

## The war
@time: 1906
@with: Ruth
Ruth dies.

## The end
@time: 1946
@with: Ann
Ann weeps.
"""


def test_the_dead_grow_no_older() -> None:
    svg = loads(STORY).chart("timeline").svg
    said = [text for text in re.findall(r">([^<>]+)<", svg) if "about" in text or re.search(r"\d\d", text)]
    assert any("Ruth" in text for text in said)
    assert not any("Ruth" in text for text in said[-1:])


def test_longer_times_make_longer_stretches() -> None:
    svg = loads(STORY).chart("timeline").svg
    stretches = [float(two) - float(one) for one, two in re.findall(r'y1="([\d.]+)"[^>]*y2="([\d.]+)"', svg)]
    assert len(stretches) == 2
    assert stretches[1] > stretches[0] + 10
