"""The story told further by its own characters: a plan that reaches a goal, or several ways to go on. Floor 9.

In: a story, the scene after which it goes on, a goal as a clause. Out: courses of events whose sentences, put behind that scene, are read as they were meant and
give no new finding: nothing is proposed that the story itself would object to.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from functools import cached_property
from itertools import chain
from typing import Any

from chekhov.checks import all_checks
from chekhov.findings import Finding, Severity
from chekhov.planning.outcome import Limits
from chekhov.planning.problems.tree import Expression
from chekhov.planning.stories.acting import INTERRUPTED, Prospect, by_chance, course, goes_back, to_and_fro
from chekhov.planning.stories.asking import asked, replies
from chekhov.planning.stories.attempts import attempts
from chekhov.planning.stories.departures import departures
from chekhov.planning.stories.players import players_of
from chekhov.planning.stories.spent import let_pass
from chekhov.planning.stories.telling import Course, Deed, NoCourse, Outcome
from chekhov.planning.stories.wants import Want
from chekhov.source import Sources
from chekhov.story.bookmarks import Bookmarks
from chekhov.story.build import bookmarks, build
from chekhov.story.includes import read_document
from chekhov.story.library import standard_library
from chekhov.story.meaning import Did, Every, Holds, Prop, Term, Thinks, figures_in
from chekhov.story.scenes import Scene, Story
from chekhov.trace.record import Moment, Trace
from chekhov.trace.run import run
from chekhov.trace.stages import Stages

LIMITS, AHEAD, TRIED = Limits(6, 5, 1), Limits(5, 5, 1), Limits(4, 4, 1)
WORLDS, GLANCE = 200_000, 40_000
"""So many imagined worlds for a plan, and for each want that is tried to go on."""
NARROW = 4
"""With what bears on the goal alone it is tried with this part of the worlds."""
MOST, ATTEMPTS, EASILY, DEARLY = 5, 24, 5, 3
"""So many ways to go on are shown, and so many wants are tried for them; first what can be had with this part of the worlds, then what somebody has said
that they want, with so many times as many."""


class Unclear(Exception):
    """What was asked cannot be worked with; the message says why."""


@dataclass
class SoFar:
    """A story up to the end of one scene (all of it, if None). ``cut``: where in the sources the next scene would stand. ``marks``, ``stages``: what is kept,
    so that with other words behind the scene only these are read and run."""

    sources: Sources
    story: Story
    cut: int
    marks: Bookmarks[Any] = field(default_factory=bookmarks, repr=False)
    stages: Stages = field(default_factory=Stages, repr=False)

    @staticmethod
    def of(story: Story, scene: str | None) -> SoFar:
        """Raises :class:`Unclear` where there is no such scene."""
        if not story.scenes:
            raise Unclear("the story has no scene yet; let something happen first")
        chosen = story.scenes[-1] if scene is None else _scene(story, scene)
        ends = [item.line.span.end for item in chosen.sentences]
        cut = max([chosen.span.end, *ends])
        if scene is None:
            cut = max(file.base + len(file.text.rstrip()) for file in story.sources.files)
        return SoFar(story.sources, story, cut)

    def files(self, added: str = "", rest: bool = False) -> list[tuple[str, str]]:
        """The files with new text behind the scene; with ``rest``, also with what followed."""
        found: list[tuple[str, str]] = []
        for file in self.sources.files:
            if file.base > self.cut and not rest:
                break
            end = self.cut - file.base
            text = file.text
            if 0 <= end <= len(text):
                tail = text[end:] if rest else "\n"
                text = (
                    text[:end].rstrip()
                    + ("\n\n" + added.strip() if added else "")
                    + ("\n" + tail if tail.strip() else "\n")
                )
            found.append((file.name, text))
        return found

    def told(self, added: str = "", rest: bool = False) -> tuple[Story, Trace, list[Finding]]:
        """The story with new text behind the scene, run and checked."""
        files = self.files(added, rest)
        sources = Sources.of(files, world_only=sum(file.world_only for file in self.sources.files))
        document, findings = read_document(sources)
        story = build(sources, document, standard_library(), marks=self.marks)
        trace = run(story, stages=self.stages)
        return story, trace, list(all_checks(trace, findings))

    @cached_property
    def before(self) -> tuple[Story, Trace, list[Finding]]:
        """The story as it stands at the end of the scene."""
        return self.told()

    @property
    def trace(self) -> Trace:
        """The story as it ran up to there."""
        return self.before[1]

    def _yet_to_come(self, finding: Finding) -> bool:
        return finding.severity is Severity.HINT and finding.span.start < self.cut

    def objections(self, deeds: Sequence[Deed]) -> list[str]:
        """What the story has against these deeds: findings that it did not give before, sentences that are read otherwise than they were meant. (A hint at an
        earlier sentence says what is yet to come: a promise is not broken by a scene in which it is not kept yet.)"""
        story, trace, findings = self.told(scene_of(deeds))
        old = Counter((one.rule, one.message) for one in self.before[2])
        new = Counter((one.rule, one.message) for one in findings if not self._yet_to_come(one)) - old
        found = [f"{rule}: {message}" for rule, message in new]
        items = story.scenes[-1].sentences
        if [item.status for item in items] != ["understood"] * len(deeds):
            return [*found, "a sentence is not understood"]
        for item, deed in zip(items, deeds, strict=True):
            if not _as_meant(trace, [one for one in trace.moments if one.item is item and one.verb], deed):
                found.append(f"“{deed.sentence}” is read otherwise")
        return found


def _as_meant(trace: Trace, made: list[Moment], deed: Deed) -> bool:
    """Is a sentence read as the deed that it tells? (Of two things that are called alike one is as good as the other.)"""
    if not made or made[0].verb != deed.did.verb:
        return False
    given = {slot: trace.world.real(term) for slot, term in made[0].fillers.items()}
    return all(given.get(slot) == term or _alike(trace, given.get(slot), term) for slot, term in deed.did.args)


def _alike(trace: Trace, one: Term | None, other: Term) -> bool:
    """Are these two things of one name, which nobody could tell apart?"""
    if not isinstance(one, int) or not isinstance(other, int) or trace.world.is_mind(one) or trace.world.is_mind(other):
        return False
    return trace.story.cast[one].label == trace.story.cast[other].label


def _scene(story: Story, title: str) -> Scene:
    wanted = title.strip().casefold()
    found = [scene for scene in story.scenes if scene.title.casefold() == wanted]
    found = found or [scene for scene in story.scenes if wanted and wanted in scene.title.casefold()]
    if len(found) == 1:
        return found[0]
    titles = [scene.title or f"(scene {scene.index + 1})" for scene in story.scenes]
    if wanted.isdigit() and 0 < int(wanted) <= len(titles):
        return story.scenes[int(wanted) - 1]
    near = get_close_matches(title, titles, n=1, cutoff=0.6)
    hint = f"; did you mean “{near[0]}”?" if near else "."
    many = "more than one scene is" if found else "no scene is"
    raise Unclear(f"{many} called “{title}”{hint} The scenes are: {', '.join(titles[:40])}")


def scene_of(deeds: Sequence[Deed], title: str = "What happens next") -> str:
    """Deeds as a scene of the story."""
    return f"## {title}\n\n" + "\n".join(deed.sentence for deed in deeds) + "\n"


# ---------------------------------------------------------------- a goal


def goal_of(sofar: SoFar, clause: str) -> Prop:
    """A goal as the story's own clause grammar reads it. Raises :class:`Unclear`."""
    text = clause.strip().rstrip(".!? ")
    if not text:
        raise Unclear('say what is to come about, such as "Luna is safe"')
    text = text[:1].upper() + text[1:]
    files = sofar.files(f"## What is wanted\n\n{text}.\n")
    sources = Sources.of(files, world_only=sum(file.world_only for file in sofar.sources.files))
    story = build(sources, read_document(sources)[0], standard_library(), marks=sofar.marks)
    items = story.scenes[-1].sentences
    acts = items[0].acts if items else ()
    if len(items) != 1 or items[0].status != "understood" or not acts:
        why = [one for one in story.findings if one.span.start >= sofar.cut]
        raise Unclear(f"“{text}” is not understood" + (f": {why[0].message}" if why else ""))
    props = [one.prop._replace(at="") if isinstance(one.prop, Did) else one.prop for one in acts]
    prop = props[0] if len(props) == 1 else Every(tuple(props))
    known = len(sofar.before[0].cast)
    for figure in figures_in(prop):
        if figure >= known:
            label = story.cast[figure].label
            names = [one.label for one in sofar.before[0].cast if not one.unnamed]
            near = get_close_matches(label, names, n=1, cutoff=0.6)
            raise Unclear(
                f"nobody and nothing in the story so far is called “{label}”"
                + (f"; did you mean “{near[0]}”?" if near else "")
            )
    return prop


def plan(sofar: SoFar, goal: Prop, limits: Limits = LIMITS, worlds: int = WORLDS) -> Outcome:
    """A course that reaches a goal: by deeds that bear on it, or with whatever else somebody may want; without thefts, or else with them. Where there is none
    because nobody wants what it needs, what want would do."""
    if isinstance(untrue := _not_so(sofar.trace, goal), NoCourse):
        return untrue
    found: list[NoCourse] = []
    for narrow in (True, False):
        for own in (False, True):
            one = course(
                sofar.trace, goal, limits, worlds // NARROW if narrow else worlds, own=own, narrow=narrow,
                accept=lambda deeds: not sofar.objections(deeds),
            )  # fmt: skip
            if isinstance(one, Course) or one.why in ("it is so already", INTERRUPTED):
                return one
            found.append(one)
    best = found[2]
    return best if best.beyond else replace(best, help=tuple(_would_do(sofar, goal, limits, worlds)))


def _not_so(trace: Trace, goal: Prop) -> NoCourse | None:
    """Is somebody to know what never happened? Nobody can come to know that."""
    from chekhov.trace.saying import Names

    for one in goal.items if isinstance(goal, Every) else (goal,):
        if isinstance(one, Thinks) and one.truth and one.knows and isinstance(one.prop, Did):
            if trace.world.verdict(one.prop).status != "yes":
                said = Names(trace).say(one.prop)
                why = f"the story has not told that {said}: nobody can come to know it"
                return NoCourse(why, True, beyond=True)
    return None


def _would_do(sofar: SoFar, goal: Prop, limits: Limits, worlds: int) -> list[str]:
    """Whose wish for the goal would bring it about: first who would then do it themselves, in the fewest steps."""
    from chekhov.trace.saying import Names

    trace, words = sofar.trace, Names(sofar.trace)
    found: list[tuple[bool, int, str]] = []
    for mind in players_of(trace, figures_in(goal)).minds:
        want = Want(mind, goal, Holds(("want", mind, goal), True), True, mind)
        would = course(trace, goal, limits, worlds // NARROW // 2, whose=(mind,), extra=(want,), narrow=True)
        if isinstance(would, Course):
            way = " ".join(deed.sentence for deed in would.deeds)
            said = f"if {words.term(mind)} wanted {words.goal(goal, [mind])}: {way}"
            found.append((mind not in would.deeds[-1].who, len(would.deeds), said))
    return [said for _, _, said in sorted(found, key=lambda one: one[:2])[:2]]


# ---------------------------------------------------------------- going on


def continuations(sofar: SoFar, most: int = MOST, limits: Limits = AHEAD, worlds: int = GLANCE) -> list[Course]:
    """All ways at once; see :func:`ways`."""
    return list(ways(sofar, most, limits, worlds))


def ways(sofar: SoFar, most: int = MOST, limits: Limits = AHEAD, worlds: int = GLANCE) -> Iterator[Course]:
    """Ways in which the story could go on, each as soon as it is found: for what somebody wants and has not, the shortest course that brings it about; then what
    those would try who are mistaken, or look for somebody. Two ways differ in who acts or in what is achieved. Raises KeyboardInterrupt where it is interrupted."""
    prospect = Prospect.of(sofar.trace, None, own=True)
    if isinstance(prospect, NoCourse):
        return

    judged: dict[str, bool] = {}

    def acceptable(deeds: tuple[Deed, ...]) -> bool:
        """Is every deed somebody's own, does nobody go to and fro for nothing, and has the story nothing against it?"""
        if (
            not all(deed.who for deed in deeds)
            or to_and_fro(prospect.closed, deeds)
            or goes_back(prospect.closed, deeds)
            or by_chance(prospect.closed, deeds)
        ):
            return False
        text = scene_of(deeds)
        if text not in judged:
            judged[text] = not sofar.objections(deeds)
        return judged[text]

    wishes = _Wishes(prospect, limits, acceptable)
    every = chain(
        wishes.granted(worlds // EASILY, stated=True),
        wishes.granted(worlds * DEARLY, stated=True),
        replies(prospect, acceptable),
        departures(prospect, acceptable),
        wishes.granted(worlds // EASILY),
        wishes.granted(worlds),
        asked(prospect, acceptable),
        attempts(prospect, TRIED, worlds // 2, acceptable),
        wishes.alike(worlds // EASILY),
    )
    found: list[frozenset[str]] = []
    for way in every:
        told = frozenset(deed.sentence for deed in way.deeds)
        if not any(told <= other or other <= told for other in found):  # else it is the same way, a part of it or more
            found.append(told)
            yield way
        if len(found) >= most:
            return


class _Wishes:
    """For each want the shortest course that meets it, and whose last deed is done for it."""

    def __init__(self, prospect: Prospect, limits: Limits, acceptable: Callable[[tuple[Deed, ...]], bool]) -> None:
        self.prospect, self.limits, self.acceptable = prospect, limits, acceptable
        wishes = prospect.wishes()[:ATTEMPTS]
        self.passed = [one for one in wishes if let_pass(prospect.closed.trace, one[0])]
        self.open = [one for one in wishes if one not in self.passed]
        self.kinds: set[object] = set()
        self.hopeless: set[Prop] = set()
        """What was proved not to come about within the limits: more worlds would not help."""

    def granted(self, worlds: int, stated: bool = False) -> Iterator[Course]:
        """A course for a want of each kind (or only for what was said to be wanted). What is much like another (one more piece of news for the same person,
        one more who mourns the same dead) waits."""
        for one in [one for one in self.open if one[0].stated or not stated]:
            if (kind := _kind(self.prospect, one[0])) not in self.kinds and (course := self._course(*one, worlds)):
                self.open.remove(one)
                self.kinds.add(kind)
                yield course

    def alike(self, worlds: int) -> Iterator[Course]:
        """Courses for the wants that waited, and at last for words that somebody has let pass."""
        for one in self.open:
            kind = _kind(self.prospect, one[0])
            if kind in self.kinds and not _of_both(kind) and (course := self._course(*one, worlds)):
                yield course
        for one in self.passed:
            if course := self._course(*one, worlds):
                yield course

    def _course(self, want: Want, condition: Expression, worlds: int) -> Course | None:
        def meant(deeds: tuple[Deed, ...]) -> bool:
            served = any(one.prop == want.prop for one in deeds[-1].serves)
            return served and not self._ends_on_the_way(want, deeds[-1]) and self.acceptable(deeds)

        if want.prop in self.hopeless:
            return None
        deeds = self.prospect.course(condition, self.limits, worlds, accept=meant)
        if isinstance(deeds, NoCourse):
            if deeds.proved:
                self.hopeless.add(want.prop)
            return None
        return Course(self.prospect.achieved(want.prop), deeds)

    def _ends_on_the_way(self, want: Want, last: Deed) -> bool:
        """Is a deed wanted that does more than bring somebody or something somewhere, and does the way end with a journey? (Whoever is to be found is found by
        going there; what is to be hidden in the garden is not hidden first and carried there afterwards.)"""
        trace = self.prospect.closed.trace
        verbs = trace.story.definitions.verbs
        if verbs[last.did.verb].moves is None or not isinstance(want.prop, Did):
            return False
        place = (trace.world.place_id, trace.world.with_id)
        made = [one for one in verbs[want.prop.verb].makes if isinstance(one, Holds)]
        return verbs[want.prop.verb].moves is None and any(one.fluent[0] not in place for one in made)


def _kind(prospect: Prospect, want: Want) -> object:
    """What a want is about, whoever has it; who does what each does to the other makes no difference."""
    match want.prop:
        case Thinks(who, _):
            return "news", who
        case Did(verb, args):
            mutual = "mutual" in prospect.closed.trace.story.definitions.verbs[verb].roles
            if len(args) > 2 and isinstance(args[-1][1], tuple):
                return "news", args[1][1]  # one piece of news for somebody is like another
            return verb, frozenset(term for _, term in args) if mutual else args[1:]
        case Holds(fluent, _, truth):
            return fluent[0] if prospect.closed.trace.world.is_mind(fluent[1]) else fluent, truth
    return want.prop


def _of_both(kind: object) -> bool:
    """Is it what each does to the other? Then it comes to the same, whoever begins."""
    return isinstance(kind, tuple) and isinstance(kind[-1], frozenset)
