"""Planting faults in the text of a story, by a program that knows nothing of the checks.

In: the lines of a clean story (and, where there is one, what its writer noted about it: ``NAME.toml``). Out: damaged texts, each with the line that was
planted or cut, the lines at which the damage must show, and the lines that are the reason.

Everything here works on words alone: a person is somebody of whom ``# World`` says "is a man" (woman, boy, girl); a deed is a sentence that begins with a
person's name and a verb; a thing is what somebody gives, shows, hands, lends or reads. Positions are chosen evenly over the story, without chance.

**What a free bridge mends is clean**, and the program decides that without asking the tool: what an unsaid event of a moment can undo (somebody comes back,
wakes up, gets a thing back) is damage only where nothing lies between the planted sentence and the deed: same scene, next sentence. Where the same
sentence is planted at the end of a scene and the deed comes in a later one, the damage counts as mended, and any alarm as false (``mended`` below).
What no ordinary event undoes (death, birth, destruction, a number, a law) is damage at any distance.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

PERSON = re.compile(r"(?:man|woman|boy|girl|men|women|boys|girls)\b")
SENTENCE = re.compile(r"(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)(?<=[.!?])\s+(?=[A-Z“\"])")
NO_DEED = frozenset(
    "is was are were has had have will would can could may might must should does did do who whose and or of in at with "
    "knows knew believes believed loves loved hates hated mourns mourned wants wanted lives lived owns owned seems seemed thinks thought "
    "dies died falls fell sleeps slept wakes woke faints fainted remembers remembered needs needed belongs lies stands sits "
    "stood sat feels felt hopes fears loses lost drowns becomes became hears heard never also then still no not again that "
    "himself herself collapses recovers comes came arrives appears returns".split()
)
EARLIER = re.compile(r"^@time:.*\b(?:earlier|ago|before)\b", re.IGNORECASE)
MOTION = frozenset(
    "goes went walks walked rides rode runs ran hurries hurried travels sails leaves left returns drives".split()  # (to flee is to get free)
)
WITH_OTHERS = frozenset(
    "tells told asks asked gives gave hands handed shows showed kisses embraces thanks begs lends kills blesses orders".split()
)
NAME = r"[A-Z][\w'’.]*(?: [A-Z][\w'’.]*)*"
GIVEN = re.compile(
    rf"^(?P<who>{NAME}) (?:gives|hands|shows|lends|sends) (?P<thing>(?:the|his|her) [a-z ]+?) to (?P<to>{NAME})\.$"
)
READ = re.compile(rf"^(?P<who>{NAME}) (?:reads|opens|polishes|blows) (?P<thing>the [a-z ]+?)\.$")
TOLD = re.compile(rf"^(?P<who>{NAME}) (?:tells|asks|begs) (?P<to>{NAME})\b")  # (one may thank or kiss the dead)
DEATH = re.compile(rf"(?:^(?P<dies>{NAME}) (?:dies|is killed)\b|\bkills (?P<killed>{NAME}))")
WEDDING = re.compile(rf"^(?P<who>{NAME}) marries (?P<to>{NAME})\.$")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its line (from 0), its words, its scene (from 0), and whether it begins its line."""

    line: int
    text: str
    scene: int
    first: bool


@dataclass(frozen=True, slots=True)
class Plant:
    """One damaged text. Line numbers count from 1 in the damaged text. ``shows``: where it must be reported; ``because``: a reason that must be named."""

    story: str
    kind: str
    text: str
    shows: frozenset[int]
    because: frozenset[int] = frozenset()
    mended: bool = False  # a free bridge mends it: nothing must be reported
    what: str = ""


@dataclass(slots=True)
class Text:
    """A clean story as words: its lines, its sentences, its people, and its writer's notes."""

    name: str
    lines: list[str]
    notes: dict[str, Any] = field(default_factory=dict)
    sentences: list[Sentence] = field(default_factory=list)
    world: list[Sentence] = field(default_factory=list)
    people: list[str] = field(default_factory=list)
    scene_lines: list[int] = field(default_factory=list)  # the line of each scene's heading
    earlier: set[int] = field(
        default_factory=set
    )  # scenes that happen before what is told before them: nothing is planted there

    @property
    def held_out(self) -> bool:
        return bool(self.notes.get("held_out", False))

    def doer(self, sentence: Sentence) -> str | None:
        """The person whose deed this sentence tells, by its first words."""
        for name in self.people:
            if sentence.text.startswith(name + " "):
                verb = sentence.text[len(name) + 1 :].split(" ")[0].strip(".,;:!?")
                return name if verb.isalpha() and verb.islower() and verb not in NO_DEED else None
        return None

    def verb(self, sentence: Sentence, name: str) -> str:
        return sentence.text[len(name) + 1 :].split(" ")[0].strip(".,;:!?")

    def deeds(self) -> Iterator[tuple[int, Sentence, str]]:
        """Every deed of a person that begins a line: its number among the sentences, the sentence, the person."""
        for number, sentence in enumerate(self.sentences):
            name = self.doer(sentence)
            if name is not None and sentence.first and sentence.scene not in self.earlier:
                yield number, sentence, name

    def end(self, scene: int) -> int:
        """The line (from 0) at which a scene's last words are over: where a new one can be put in."""
        lines = [one.line for one in self.sentences if one.scene == scene]
        return max(lines) + 1

    def naming(self, name: str, start: int, end: int) -> set[int]:
        """The lines (from 0) of a stretch that name somebody, those about a scene and its heading apart."""
        return {one.line for one in self.sentences if start <= one.line <= end and name in one.text}

    def heading(self, line: int) -> set[int]:
        """The lines (from 0) about the scene in which a line stands, if it holds the first words of that scene."""
        first = max((one for one in self.scene_lines if one <= line), default=line)
        before = range(first, line)
        told = any(one.line in before for one in self.sentences)
        return set() if told else {one for one in before if self.lines[one].startswith(("@", "#"))}

    def others(self, scene: int, *without: str) -> list[str]:
        """People who do something in a scene."""
        found = dict.fromkeys(self.doer(one) for one in self.sentences if one.scene == scene)
        return [name for name in found if name is not None and name not in without]

    def deaths(self) -> Iterator[tuple[int, Sentence, str]]:
        for number, sentence in enumerate(self.sentences):
            found = DEATH.search(sentence.text)
            name = found and (found["dies"] or found["killed"])
            if name in self.people and sentence.scene not in self.earlier:
                yield number, sentence, str(name)


def load(path: Path) -> Text:
    """A story and its writer's notes."""
    notes = path.with_suffix(".toml")
    text = Text(path.stem, path.read_text(encoding="utf-8").splitlines())
    if notes.exists():
        text.notes = tomllib.loads(notes.read_text(encoding="utf-8"))
    part, scene = "", -1
    for number, line in enumerate(text.lines):
        if line.startswith("# "):
            part = line[2:].strip()
        elif line.startswith("#"):
            scene += 1
            text.scene_lines.append(number)
        elif EARLIER.match(line):
            text.earlier.add(scene)
        elif line.strip() and not line.startswith(("@", ">", "~", "%")):
            for rank, sentence in enumerate(SENTENCE.split(line.strip())):
                where = text.world if part == "World" else text.sentences
                where.append(Sentence(number, sentence, scene, rank == 0))
    for sentence in text.world:
        subject, verb, rest = (
            re.split(r" (is|are) ", sentence.text, maxsplit=1)[:3]
            if re.search(r" (is|are) ", sentence.text)
            else ("", "", "")
        )
        if verb and PERSON.search(rest):
            text.people += [name for name in re.split(r", | and ", subject) if re.fullmatch(NAME, name)]
    text.people.sort(key=len, reverse=True)
    return text


# ---------------------------------------------------------------- edits


def insert(text: Text, line: int, new: str) -> list[str]:
    """The lines with a new one before a line (from 0)."""
    return [*text.lines[:line], *new.split("\n"), *text.lines[line:]]


def after(line: int, at: int, number: int = 1) -> int:
    """The number (from 1) of a line (from 0) once ``number`` lines were put in before line ``at``."""
    return line + 1 + (number if line >= at else 0)


def planted(
    text: Text, kind: str, line: int, new: str, shows: Iterable[int], because: Iterable[int] = (), mended: bool = False
) -> Plant:
    """A line put in before ``line``; ``shows`` and ``because`` are lines of the clean text (from 0), -1 for the first new one, -2 for the last new one."""
    size = new.count("\n") + 1
    own = {-1: line + 1, -2: line + size}

    def place(one: int) -> int:
        return own[one] if one < 0 else after(one, line, size)

    return Plant(text.name, kind, "\n".join(insert(text, line, new)) + "\n", frozenset(map(place, shows)), frozenset(map(place, because)),
                 mended, f"line {line + 1}: + {' / '.join(new.splitlines())}")  # fmt: skip


def changed(
    text: Text,
    kind: str,
    line: int,
    old: str,
    new: str,
    shows: Iterable[int],
    because: Iterable[int] = (),
    mended: bool = False,
) -> Plant:
    """Words of a line replaced (by nothing: cut); no line moves."""
    lines = list(text.lines)
    lines[line] = lines[line].replace(old, new, 1).strip()
    return Plant(text.name, kind, "\n".join(lines) + "\n", frozenset(one + 1 for one in shows), frozenset(one + 1 for one in because),
                 mended, f"line {line + 1}: {old!r} -> {new!r}")  # fmt: skip


# ---------------------------------------------------------------- kinds that any text can suffer


def death_just_before(text: Text) -> Iterator[Plant]:
    """Somebody dies, and the next sentence is their deed."""
    for _, deed, name in text.deeds():
        yield planted(text, "death-just-before", deed.line, f"{name} dies.", [deed.line], [-1])


def death_long_before(text: Text) -> Iterator[Plant]:
    """Somebody dies at the end of the scene in which they were last named; their next deed comes in a later one."""
    for number, deed, name in text.deeds():
        last = next((one for one in reversed(text.sentences[:number]) if name in one.text), None)
        if last is not None and last.scene < deed.scene and last.scene not in text.earlier:
            end = text.end(last.scene)  # (a pronoun may speak of them up to there)
            shows = {deed.line} | {line for line in text.heading(deed.line) if name in text.lines[line]}
            yield planted(text, "death-long-before", end, f"{name} dies.", shows, [-1])


def dead_named(text: Text) -> Iterator[Plant]:
    """The doer of a deed is swapped for somebody who died before."""
    for number, death, dead in text.deaths():
        for _, deed, name in text.deeds():
            if (
                deed.line > death.line
                and name != dead
                and text.sentences.index(deed) > number
                and dead not in deed.text
            ):
                yield changed(text, "name-swapped", deed.line, name, dead, [deed.line], [death.line])


def killed_twice(text: Text) -> Iterator[Plant]:
    """Somebody who is dead is killed once more."""
    for _, death, dead in text.deaths():
        for _, deed, name in text.deeds():
            if deed.line > death.line and name != dead:
                yield planted(text, "killed-twice", deed.line + 1, f"{name} kills {dead}.", [-1], [death.line])


def dead_told(text: Text) -> Iterator[Plant]:
    """Somebody is spoken to who has just died."""
    for one in text.sentences:
        found = TOLD.match(one.text)
        if found and one.first and found["to"] in text.people and found["who"] in text.people:
            yield planted(text, "dead-spoken-to", one.line, f"{found['to']} dies.", [one.line], [-1])


def _state_before(kind: str, words: str, across: str = "") -> Callable[[Text], Iterator[Plant]]:
    """A state comes over somebody, and the next sentence is their deed; or, mended, the deed comes only in a later scene."""

    def plant(text: Text) -> Iterator[Plant]:
        for number, deed, name in text.deeds():
            if not across:
                yield planted(text, kind, deed.line, words.format(name), [deed.line], [-1])
                continue
            last = next((one for one in reversed(text.sentences[:number]) if name in one.text), None)
            if last is not None and last.scene < deed.scene and last.scene not in text.earlier:
                yield planted(text, across, text.end(last.scene), words.format(name), [deed.line], mended=True)

    return plant


def captive_walks(text: Text) -> Iterator[Plant]:
    """Somebody is captured, and the next sentence has them walk away."""
    for _, deed, name in text.deeds():
        if text.verb(deed, name) in MOTION:
            yield planted(text, "captive-walks", deed.line, f"Robbers capture {name}.", [deed.line], [-1])


def gone_away(text: Text) -> Iterator[Plant]:
    """Somebody leaves for the other end of the world, and in the next sentence deals with somebody who stayed."""
    for _, deed, name in text.deeds():
        if text.verb(deed, name) in WITH_OTHERS and any(other in deed.text for other in text.people if other != name):
            yield planted(text, "gone-away", deed.line, f"{name} sails to Australia.", [deed.line], [-1])


def witness_away(text: Text) -> Iterator[Plant]:
    """Somebody who is spoken to has left for the other end of the world in the sentence before."""
    for one in text.sentences:
        found = TOLD.match(one.text)
        if found and one.first and found["to"] in text.people and found["who"] in text.people:
            yield planted(text, "partner-gone", one.line, f"{found['to']} sails to Australia.", [one.line], [-1])


def _thing_before(kind: str, words: str) -> Callable[[Text], Iterator[Plant]]:
    """Something befalls a thing, and in the next sentence somebody hands it on or uses it."""

    def plant(text: Text) -> Iterator[Plant]:
        for one in text.sentences:
            found = GIVEN.match(one.text) or ("{other}" not in words and READ.match(one.text))
            if not found or not one.first or found["who"] not in text.people:
                continue
            receiver = found.groupdict().get("to") or ""
            others = text.others(one.scene, found["who"], receiver)
            if "{other}" in words and not others:
                continue
            thing = re.sub(r"^(his|her) ", "the ", found["thing"])
            new = words.format(who=found["who"], thing=thing, other=others[0] if others else "")
            yield planted(text, kind, one.line, new[0].upper() + new[1:], [one.line], [-1])

    return plant


def second_wedding(text: Text) -> Iterator[Plant]:
    """Somebody who has just married marries somebody else."""
    for one in text.sentences:
        found = WEDDING.match(one.text)
        if found and found["who"] in text.people:
            for other in text.others(one.scene, found["who"], found["to"]):
                yield planted(
                    text, "second-wedding", one.line + 1, f"{found['who']} marries {other}.", [-1], [one.line]
                )


def _pair(kind: str, first: str, second: str, third: str = "") -> Callable[[Text], Iterator[Plant]]:
    """Two sentences that cannot both be told, put after a deed: ``{a}`` and ``{b}`` are people who are there."""

    def plant(text: Text) -> Iterator[Plant]:
        for _, deed, name in text.deeds():
            others = [other for other in text.others(deed.scene, name) if other in deed.text]
            if others:
                new = "\n".join(part.format(a=name, b=others[0]) for part in (first, second, third) if part)
                yield planted(text, kind, deed.line + 1, new, [-2], [-1])

    return plant


def promise_forgotten(text: Text) -> Iterator[Plant]:
    """A promise that nothing ever comes back to (in the last scene it is left open, and death makes an end of it)."""
    last = max(one.scene for one in text.sentences)
    die = {name for _, _, name in text.deaths()}
    for _, deed, name in text.deeds():
        if deed.scene == last or name in die:
            continue
        others = [other for other in text.others(deed.scene, name) if other in deed.text and other not in die]
        if others:
            yield planted(
                text,
                "promise-forgotten",
                deed.line + 1,
                f"{name} promises {others[0]} to bring back the white horse.",
                [-1],
            )


def born_late(text: Text) -> Iterator[Plant]:
    """Somebody who has already done things is born: it shows there, or wherever they were named in the story before."""
    for number, deed, name in text.deeds():
        before = {one.line for one in text.sentences[: number + 1] if name in one.text}
        before |= {one.line for one in text.sentences if one.scene in text.earlier and name in one.text}
        before |= {
            line for line, words in enumerate(text.lines[: deed.line]) if words.startswith("@with") and name in words
        }
        yield planted(text, "born-late", deed.line + 1, f"{name} is born.", [-1, *before], [-1, *before])


def reveal_doubled(text: Text) -> Iterator[Plant]:
    """Somebody finds out what they found out before."""
    for number, deed, name in text.deeds():
        later = next((one for one in text.sentences[number + 1 :] if one.first and text.doer(one) == name), None)
        others = [other for other in text.people if other != name]
        if later is not None and others:
            news = f"{name} finds out that {others[0]} is a spy."
            lines = [
                *text.lines[: deed.line + 1],
                news,
                *text.lines[deed.line + 1 : later.line + 1],
                news,
                *text.lines[later.line + 1 :],
            ]
            yield Plant(
                text.name,
                "reveal-doubled",
                "\n".join(lines) + "\n",
                frozenset({later.line + 3}),
                frozenset({deed.line + 2}),
                what=f"twice: {news}",
            )


def two_places(text: Text) -> Iterator[Plant]:
    """While somebody does something in one scene, they do something else at the other end of the world."""
    for _, deed, name in text.deeds():
        end = next((line for line in text.scene_lines if line > deed.line), len(text.lines))
        if text.lines[end - 1 : end] == [""]:
            new = f"## Meanwhile\n@place: Iceland\n@time: at the same time\n{name} lights a fire."
            lines = [*text.lines[:end], *new.split("\n"), "", *text.lines[end:]]
            yield Plant(
                text.name,
                "two-places",
                "\n".join(lines) + "\n",
                frozenset({end + 4, deed.line + 1}),
                what=f"after line {end}: + {name} lights a fire.",
            )


def scene_moved(text: Text) -> Iterator[Plant]:
    """The scene in which somebody dies is moved before an earlier one in which they act."""
    ends = [*text.scene_lines[1:], len(text.lines)]
    for _, death, dead in text.deaths():
        own = death.scene
        for _, deed, name in text.deeds():
            if name != dead or deed.scene >= own or (text.lines[ends[own] - 1] != "" and ends[own] != len(text.lines)):
                continue
            start, end, goal = text.scene_lines[own], ends[own], text.scene_lines[deed.scene]
            block = text.lines[start:end]
            block = block if block and block[-1] == "" else [*block, ""]
            lines = [*text.lines[:goal], *block, *text.lines[goal:start], *text.lines[end:]]
            shift = len(block)
            first = next(one for _, one, who in text.deeds() if who == dead and one.scene == deed.scene)
            head = {
                line
                for line in range(goal, first.line)
                if text.lines[line].startswith("@") and dead in text.lines[line]
            }
            shows = {first.line, *head, *text.naming(dead, goal, first.line)}
            yield Plant(text.name, "scene-moved", "\n".join(lines) + "\n", frozenset(line + 1 + shift for line in shows),
                        frozenset({goal + death.line - start + 1}), what=f"the scene in line {start + 1} before line {goal + 1}")  # fmt: skip
            break


# ---------------------------------------------------------------- what the writer noted


def noted(text: Text) -> Iterator[Plant]:
    """Damage that needs to know the story: its writer says which line hangs on which."""

    def line_of(words: str) -> int:
        words, _, rank = words.partition("#")
        found = [number for number, line in enumerate(text.lines) if words in line]
        if not found:
            raise ValueError(f"{text.name}: no line holds {words!r}")
        return found[int(rank) - 1 if rank else 0]

    for note in text.notes.get("insert", ()):
        line = line_of(note["after"]) + 1
        yield planted(
            text,
            note["kind"],
            line,
            note["sentence"],
            [-1],
            [line_of(note["because"])] if "because" in note else (),
            "unless" in note,
        )
    for note in (*text.notes.get("cut", ()), *text.notes.get("change", ())):
        old, new = note.get("sentence") or note["old"], note.get("new", "")
        line = line_of(old)
        shows = {line if note["shows"] == new else line_of(note["shows"])}
        if old.startswith("@"):  # a wrong time shows where it is said, or in the first words that rest on it
            shows |= {line, *(one for where in shows for one in text.heading(where))}
        yield changed(
            text,
            note["kind"],
            line,
            old,
            new,
            shows,
            [line_of(note["because"])] if "because" in note else (),
            "unless" in note,
        )


KINDS: dict[str, Callable[[Text], Iterator[Plant]]] = {
    "death-just-before": death_just_before,
    "death-long-before": death_long_before,
    "name-swapped": dead_named,
    "killed-twice": killed_twice,
    "dead-spoken-to": dead_told,
    "scene-moved": scene_moved,
    "born-late": born_late,
    "unconscious": _state_before("unconscious", "{} loses consciousness."),
    "asleep": _state_before("asleep", "{} falls asleep."),
    "captive-walks": captive_walks,
    "gone-away": gone_away,
    "partner-gone": witness_away,
    "two-places": two_places,
    "thing-destroyed": _thing_before("thing-destroyed", "a fire destroys {thing}."),
    "thing-given-away": _thing_before("thing-given-away", "{who} gives {thing} to {other}."),
    "thing-stolen": _thing_before("thing-stolen", "a thief steals {thing} from {who}."),
    "thing-thrown-away": _thing_before("thing-thrown-away", "{who} throws {thing} into the sea."),
    "eaten-given": _pair("eaten-given", "{a} eats an apple.", "{a} gives the apple to {b}."),
    "burnt-read": _pair("burnt-read", "{a} burns a diary.", "{b} reads the diary."),
    "locked-opened": _pair("locked-opened", "{a} locks an iron chest.", "{b} takes a candle out of the iron chest."),
    "wrong-age": _pair("wrong-age", "{a} is sixty years old.", "{a} is twelve years old."),
    "numbers-changed": _pair("numbers-changed", "{a} has three pearls.", "{a} gives five pearls to {b}."),
    "second-wedding": second_wedding,
    "reveal-doubled": reveal_doubled,
    "promise-forgotten": promise_forgotten,
    "asleep-mended": _state_before("asleep", "{} falls asleep.", "asleep-mended"),
    "gone-mended": _state_before("gone-away", "{} goes for a walk.", "gone-mended"),
    "noted": noted,
}
"""The kinds of fault; ``noted`` holds those that only a story's writer can point out (each has a name of its own)."""


def plants(text: Text, kind: str, most: int) -> list[Plant]:
    """At most ``most`` damaged texts of a kind, spread evenly over the story; of what the writer noted, all."""
    found = list(KINDS[kind](text))
    if kind == "noted" or len(found) <= most:
        return found
    return [found[(2 * rank + 1) * len(found) // (2 * most)] for rank in range(most)]


__all__ = ["KINDS", "Plant", "Text", "load", "plants"]
