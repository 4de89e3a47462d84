"""Settings at work on a study: the findings as whoever has these settings wants to hear of them. Just below the commands.

In: a study, its findings, settings. Out: the findings that are spoken of, as grave as the settings have them, those of the baseline marked as known.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

from chekhov.settings import Settings, UnusableSettings

if TYPE_CHECKING:
    from chekhov.baseline import Entry, Sentences
    from chekhov.findings import Finding
    from chekhov.study import Study


def spoken(study: Study, findings: Sequence[Finding], settings: Settings) -> tuple[Finding, ...]:
    """What is spoken of. Raises :class:`UnusableSettings` where the baseline cannot be read."""
    return applied(study, since_baseline(study, findings, settings)[0], settings)


def applied(study: Study, findings: Sequence[Finding], settings: Settings) -> tuple[Finding, ...]:
    """The findings that the settings let through, as grave as they have them."""
    found = (settings.applied(one, study.sources.locate(one.span.start).file) for one in findings)
    return tuple(one for one in found if one is not None)


def since_baseline(study: Study, findings: Sequence[Finding], settings: Settings) -> tuple[Sequence[Finding], int]:
    """The findings, those of the baseline marked as known; and how many entries of the baseline are mended. Raises :class:`UnusableSettings`."""
    from chekhov.baseline import known

    if not settings.baseline:
        return findings, 0
    marked, gone = known(findings, sentences_of(study), _entries(settings))
    return marked, len(gone)


def sentences_of(study: Study) -> Sentences:
    """The sentences of a story with the titles of their scenes."""
    from chekhov.baseline import Sentences

    titles = [scene.title for scene in study.story.scenes]
    items = study.story.sentences()
    return Sentences.of(
        study.sources, ((item.line.span, titles[item.scene] if item.scene >= 0 else "World") for item in items)
    )


def _entries(settings: Settings) -> tuple[Entry, ...]:
    """The entries of the baseline in force. Raises :class:`UnusableSettings`."""
    from chekhov.baseline import NoBaseline, read_baseline
    from chekhov.files import UnreadableStory, read_story

    path = settings.baseline
    where = settings.said.get("baseline", "")
    lead = f"{where}: " if settings.file and where.startswith(settings.file) else ""
    try:
        return read_baseline(read_story(path)[1])
    except UnreadableStory as problem:
        hint = "" if os.path.exists(path) else f"; chekhov check --write-baseline {path} writes it"
        raise UnusableSettings(f"{lead}{problem}{hint}") from None
    except NoBaseline as problem:
        raise UnusableSettings(f"{lead}{path}: {problem}") from None
