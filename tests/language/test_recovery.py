"""What is kept of a sentence that does not parse, and what is not."""

from __future__ import annotations

import pytest

from chekhov.language.parse import parse
from chekhov.language.recovery import recover
from language.lexicons import lexicon
from language.outline import outline

LEXICON = lexicon()
KEPT = {
    "Luna leaves the castle; zzz of of.": ("leave(Luna; o:the castle)", ["zzz of of"]),
    "Burai takes the gun (qzx of of) and leaves.": ("and[take(Burai; o:the gun) | leave(Burai)]", ["qzx of of"]),
    "Luna takes the key, of of it the the, and leaves.": (
        "and[take(Luna; o:the key) | leave(Luna)]",
        ["of of it the the"],
    ),
    "Luna, who of of the the, opens the gate.": ("open(Luna; o:the gate)", ["who of of the the"]),
    "Luna opens the gate while of of the the.": ("open(Luna; o:the gate)", ["while of of the the"]),
}
NOT_KEPT = (
    "If of the of the, Burai dies.",  # no main clause without its condition
    "Burai dies unless of of the the.",
    "Either of of the the or Burai dies.",
    "Burai dies, or of of the the.",
    "Luna says that of of the the, and Burai is dead.",  # it may still be what she says
    "Luna would have killed him, of of the the had she.",
)


@pytest.mark.parametrize("sentence", KEPT)
def test_what_parses_is_kept(sentence: str) -> None:
    assert not parse(sentence, 7, LEXICON).readings
    kept = recover(sentence, 7, LEXICON)
    assert kept.sentence is not None
    assert (outline(kept.sentence), [sentence[span.start - 7 : span.end - 7] for span in kept.lost]) == KEPT[sentence]


@pytest.mark.parametrize("sentence", NOT_KEPT)
def test_what_hangs_on_the_lost_part_is_not_kept(sentence: str) -> None:
    assert not parse(sentence, 0, LEXICON).readings
    assert recover(sentence, 0, LEXICON).sentence is None


def test_who_the_lost_part_names_is_known() -> None:
    kept = recover("Burai of of the the, and Luna leaves.", 0, LEXICON)
    assert kept.sentence is not None
    lost = recover("The king shouts as of of as the the.", 0, LEXICON)
    assert [outline_of.noun for outline_of in (*lost.before, *lost.after)] == ["king"]  # type: ignore[union-attr]
