"""Where a story that has changed is again as it was: what stands behind need not be read again. Floor 3.

In: how far reading has come in the text as it is now, how far it had come at the same place of the old text, and at one further behind. Out: how far it
would have come there now, had all in between been read again.

Two states of reading are alike where everything is as it was that a sentence can look at, wherever it stands now. Only what was told of somebody, and
which event of a verb was the last, may differ, as long as nothing in between has asked for it: of each sentence that is known (its `Trail`), and what
it told is told again.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from copy import copy
from dataclasses import fields, replace
from itertools import islice

from chekhov.language import tree as t
from chekhov.story.discourse import Discourse
from chekhov.story.meaning import Term
from chekhov.story.moved import Change
from chekhov.story.scenes import Exceptions, Scene, Story
from chekhov.story.scope import span_of
from chekhov.story.sentences import Sentences
from chekhov.story.told import Record, Trail, forget_the_first

_BY_THEMSELVES = frozenset(("definitions", "record", "introduced"))
"""Of the discourse, what is not simply compared."""


def rejoined(
    now: Sentences, before: Sentences, later: Sentences, trails: Sequence[Trail], change: Change
) -> Sentences | None:
    """How far reading would have come further behind. ``before``: how far it had come here in the old text, ``later``: there; ``trails``: of what stands in
    between. None where it is not all as it was here, or where something in between asks for what is not."""
    turns = now.story.discourse.turn - before.story.discourse.turn
    if turns != change.turns:
        change.turns = turns
        change.known.clear()
    changed = _told_otherwise(now.story.discourse.record, before.story.discourse.record, change)
    if any(trail.hangs_on(changed) for trail in trails) or not _alike(now, before, change):
        return None
    discourse = _discourse(now.story.discourse, before.story.discourse, later.story.discourse, change)
    discourse.record = _record(now.story.discourse.record, later.story.discourse.record, trails, changed, change)
    story = _story(now.story, before.story, later.story, discourse, change)
    reader = replace(
        later.reader, discourse=discourse, wrote=now.reader.wrote, doubts=[], ways={}, whole=None, before=change.moved(later.reader.before)
    )  # fmt: skip
    return replace(later, story=story, reader=reader, drafts=now.drafts, report=change.moved(later.report))


# ---------------------------------------------------------------- is all as it was?


def _told_otherwise(now: Record, before: Record, change: Change) -> set[Term]:
    """The figures of whom something else was told, and the verbs whose last event is another one."""
    events = change.moved(before.last)
    figures = {one for one in {**now.about, **before.about} if now.about.get(one) != before.about.get(one)}
    return figures | {verb for verb in {**now.last, **events} if now.last.get(verb) != events.get(verb)}


def _alike(now: Sentences, before: Sentences, change: Change) -> bool:
    """Will what stands behind be read as it was?"""
    one, other = now.story, before.story
    counts = [(len(story.scenes), len(story.parts), story.calendar) for story in (one, other)]
    known = [(each.known_names, each.known_nouns, each.notes, each.reader.loose, each.reader.strange) for each in (now, before)]  # fmt: skip
    return (
        counts[0] == counts[1]
        and known[0] == known[1]
        and now.report == change.moved(before.report)
        and _same_statement(now.reader.before, change.moved(before.reader.before))
        and _same_heading(one, other, change)
        and _same_discourse(one.discourse, other.discourse, change)
        and one.lexicon == other.lexicon
        and one.definitions.says_as(other.definitions)
    )


def _same_statement(one: t.Statement | None, other: t.Statement | None) -> bool:
    """Are they the same, in the same place?"""
    return one == other and span_of(one) == span_of(other)


def _same_heading(now: Story, before: Story, change: Change) -> bool:
    """Is the scene at hand headed as it was?"""
    if not now.scenes:
        return True
    return replace(now.scenes[-1], sentences=[]) == replace(change.moved(before.scenes[-1]), sentences=[])


def _same_discourse(now: Discourse, before: Discourse, change: Change) -> bool:
    moved = change.moved(before)
    behind = change.end + change.by
    lately = [{at: one for at, one in each.introduced.items() if at[0] >= behind} for each in (now, moved)]
    return (
        lately[0] == lately[1]
        and not (now.record.lately or before.record.lately)
        and all(
            _same(getattr(now, each.name), getattr(moved, each.name))
            for each in fields(Discourse)
            if each.name not in _BY_THEMSELVES
        )
    )


def _same(one: object, other: object) -> bool:
    """Of tables, in the same order too."""
    if isinstance(one, dict) and isinstance(other, dict):
        return list(one.items()) == list(other.items())
    return one == other


# ---------------------------------------------------------------- what was read in between


def _discourse(now: Discourse, before: Discourse, later: Discourse, change: Change) -> Discourse:
    """The discourse further behind, but for what was told."""
    discourse = copy(change.moved(later))
    discourse.introduced = {
        **now.introduced,
        **dict(islice(discourse.introduced.items(), len(before.introduced), None)),
    }
    return discourse


def _record(now: Record, later: Record, trails: Sequence[Trail], changed: Set[Term], change: Change) -> Record:
    """What was told up to there: of most what was told before, of the others all that was told now, and in between."""
    about = dict(now.about)
    for told in (told for trail in trails for told in trail.told):
        for figure, one in told:
            if figure not in about:
                about[figure] = []
            elif figure in changed and about[figure] is now.about.get(figure):
                about[figure] = list(about[figure])
            if figure in changed:
                about[figure].append(one)
        for figure in {figure for figure, _ in told} & changed:
            forget_the_first(about[figure])
    for figure in about:
        if figure not in changed:
            about[figure] = (
                [change.retold(one) for one in later.about[figure]] if change.others else later.about[figure]
            )
    last = dict(change.moved(later.last))
    done = {verb for trail in trails for verb in trail.done}
    for verb in (one for one in changed if isinstance(one, str) and one not in done):
        if verb in now.last:
            last[verb] = now.last[verb]
        else:
            del last[verb]
    return Record(about, last)


def _story(now: Story, before: Story, later: Story, discourse: Discourse, change: Change) -> Story:
    """All that was read up to there."""
    return replace(
        later, sources=now.sources, cast=discourse.cast, discourse=discourse,
        world=[*now.world, *change.moved(later.world[len(before.world) :])],
        scenes=_scenes(now.scenes, before.scenes, later.scenes, change),
        parts=[*now.parts, *change.moved(later.parts[len(before.parts) :])],
        rules=[*now.rules, *change.moved(later.rules[len(before.rules) :])],
        findings=[*now.findings, *change.moved(later.findings[len(before.findings) :])],
        exceptions=_exceptions(now.exceptions, before.exceptions, later.exceptions, change),
    )  # fmt: skip


def _scenes(now: list[Scene], before: list[Scene], later: list[Scene], change: Change) -> list[Scene]:
    """The scenes up to there; of the one at hand, its sentences so far, and those that were read behind."""
    scenes = list(now)
    for scene in later[max(0, len(before) - 1) :]:
        sofar, old = (now[scene.index].sentences, before[scene.index].sentences) if scene.index < len(now) else ([], [])
        more = change.moved(scene.sentences[len(old) :])
        scenes[scene.index :] = [replace(change.moved(scene), sentences=[*sofar, *more], known=None)]
    return scenes


def _exceptions(now: Exceptions, before: Exceptions, later: Exceptions, change: Change) -> Exceptions:
    marks = islice(later.marks.items(), len(before.marks), None)
    scenes = islice(later.scenes.items(), len(before.scenes), None)
    return Exceptions(
        {**now.marks, **change.moved(dict(marks))},
        {**now.scenes, **dict(scenes)},
        [*now.lines, *change.moved(later.lines[len(before.lines) :])],
    )
