"""What a story is called: the heading above all others, for the charts, the report and notebooks; else the name of the file."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from chekhov.cli import main
from chekhov.study import loads

WORLD = "Tom and Anna are people."
SCENES = "The quarrel\n@place: the mill\n@with: Tom, Anna\nTom slaps Anna.\n"
ABOVE = {
    "above a world": f"# The Mill\n\n# World\n{WORLD}\n\n# Story\n\n## {SCENES}",
    "above a world of the second level": f"# The Mill\n\n## World\n{WORLD}\n\n## {SCENES}",
    "behind a comment": f"%% A draft. %%\n\n# The Mill\n\n## World\n{WORLD}\n\n## {SCENES}",
    "above the scenes alone": f"# World\n{WORLD}\n\n# The Mill\n\n## {SCENES}",
    "without a world": f"# The Mill\n\n## {SCENES}",
}


@pytest.mark.parametrize("text", ABOVE.values(), ids=ABOVE)
def test_a_story_has_the_title_of_its_first_heading(text: str) -> None:
    story = loads(text).story
    assert story.title == "The Mill"
    assert [scene.title for scene in story.scenes] == ["The quarrel"]
    assert len(story.world) == (1 if WORLD in text else 0)


@pytest.mark.parametrize(
    "text",
    [
        f"# World\n{WORLD}\n\n# Story\n\n## {SCENES}",
        f"# World\n{WORLD}\n\n# Act One\n\n## {SCENES}\n# Act Two\n\n## The end\nTom dies.\n",
        "Tom slaps Anna.\n",
    ],
)
def test_parts_and_scenes_are_no_titles(text: str) -> None:
    assert loads(text).story.title == ""


def test_pictures_and_the_page_bear_it(tmp_path: Path) -> None:
    told = tmp_path / "draft-7.story"
    told.write_text(ABOVE["above a world of the second level"], encoding="utf-8")
    for command, name in ((["report"], "out.html"), (["chart", "storyline"], "out.svg")):
        out = tmp_path / name
        done = CliRunner().invoke(main, [*command, str(told), "-o", str(out)])
        assert done.exit_code == 0, done.output
        assert "The Mill" in out.read_text(encoding="utf-8")
    assert loads(ABOVE["without a world"]).chart("timeline").title == "The Mill"
