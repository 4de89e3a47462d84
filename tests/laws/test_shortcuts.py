"""What is kept at hand, or passed over because it can say nothing, agrees with what is worked out in full."""

from __future__ import annotations

from pathlib import Path

import pytest

from chekhov.story import antecedents
from chekhov.study import load, loads
from chekhov.world.sight import Natures, Sight
from chekhov.world.view import View

STORIES = sorted(Path(__file__).parents[2].glob("stories/*/*.story"))
TURNS = """# Story

## Night
@place: the hall

Anna is a woman. Ben is a man. Anna falls asleep. Ben becomes a king. The witch turns Ben into a frog. Carl kills Dora.
The ghost of Dora appears. Anna wakes up. Anna burns the letter. Ben turns back.
"""


@pytest.mark.parametrize("path", [*STORIES, None], ids=lambda path: path.stem if path is not None else "turns")
def test_kept_at_hand(path: Path | None) -> None:
    """What everybody is, where they are and whether they can act: as if nothing were kept."""
    world = (load(str(path)) if path is not None else loads(TURNS)).trace.world
    fresh = Natures(world.definitions, world.cast)
    perceive = world.definitions.role("perceive")
    idents = [one for one in (world.exists_id, world.act_id, perceive.id if perceive is not None else "") if one]
    for figure in world.cast:
        assert world.natures[figure.id] == fresh[figure.id]
        if not world.twins:
            assert world.site_of.get(figure.id) == View.site(world, figure.id)
        for ident in idents:
            full = View._holds(world, (ident, figure.id), True, ())
            denied = world.denied(ident, figure.id)
            assert (denied is not None) == (full.status == "no"), figure.label
            assert denied is None or denied == full, figure.label
    for fluent in world.log.by_relation.get(world.place_id, ()):
        entry = Sight.entry(world, (), fluent)
        plain = entry is not None and type(entry.value) is tuple
        assert world.spot(fluent[1]) == (entry.value if plain and entry is not None else None)


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_nearer_already(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A mention that cannot be nearer than a later one of the same changes nothing: readings are the same where all are weighed."""
    told = [item.readings for item in load(str(path)).story.sentences()]
    monkeypatch.setattr(antecedents.Asked, "nearest", lambda asked, depth: -float("inf"))
    assert [item.readings for item in load(str(path)).story.sentences()] == told
