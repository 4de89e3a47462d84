"""How much of natural prose is understood, and how much of it rightly: the texts of ``tests/understanding`` and what was made of them.

Run with ``make understanding`` (or ``python bench/understanding.py [FILE …] [--show] [--unjudged]``). The texts were written by people who had seen the
guide and nothing else, in styles as different as a film synopsis and a police report. Every sentence is followed by what it says (lines ``= …``), written
before the tool had seen the text. Whether a reading is right is a matter of judgement: a judge who compares the tool's paraphrase of its reading with what
the writer had in mind writes a verdict into ``judged/NAME.tsv`` (verdict, sentence, paraphrase). A verdict holds for that very reading only: where the
reading has changed since, the sentence counts as not judged.

``right``: the reading says what the sentence says, and nothing else. ``part``: nothing that it says is wrong, but something that matters is missing.
``wrong``: it says something that the sentence does not say. The questions at the end of a text are asked too. Lines of mood are left out.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import chekhov

TEXTS = Path(__file__).parent.parent / "tests" / "understanding"
VERDICTS = ("right", "part", "wrong", "not judged", "not understood")


@dataclass(slots=True)
class Sentence:
    """One sentence of a text, what it is expected to say, and what was made of it."""

    line: int
    text: str
    expected: list[str] = field(default_factory=list)
    reading: str = ""
    status: str = "not understood"


@dataclass(slots=True)
class Text:
    """One text: its lines as a story, its sentences and questions (with the answers expected)."""

    path: Path
    lines: list[str] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)
    questions: list[tuple[str, str]] = field(default_factory=list)

    @property
    def verdicts(self) -> Path:
        return self.path.parent / "judged" / f"{self.path.stem}.tsv"


def load(path: Path) -> Text:
    """A text with its expectations."""
    text = Text(path)
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("    = "):
            text.sentences[-1].expected.append(line.strip().removeprefix("= "))
        elif line.startswith("? "):
            question, _, answer = line.removeprefix("? ").partition(" -> ")
            text.questions.append((question.strip(), answer.strip()))
        else:
            text.lines.append(line)
            if line.strip() and not line.startswith(("#", "@", "~", "%", ">")):
                text.sentences.append(Sentence(len(text.lines), line.strip()))
    return text


def run(text: Text) -> chekhov.Study:
    """Read a text as a story and note what was made of each of its sentences."""
    study = chekhov.loads("\n".join(text.lines) + "\n", f"{text.path.stem}.story")
    at = {sentence.line: sentence for sentence in text.sentences}
    status = {}
    for item in study.story.sentences():
        line = study.story.sources.locate(item.line.span.start).line
        status.setdefault(line, []).append(item.status)
    for view in study.readings():
        if view.line in at and view.readings:
            at[view.line].reading = f"{at[view.line].reading} {view.readings[0]}".strip()
    for line, found in status.items():
        if line in at and at[line].reading:
            at[line].status = "understood" if set(found) <= {"understood", "mood"} else "in part"
    return study


def verdicts(text: Text) -> dict[tuple[str, str], str]:
    """The verdicts that stand for a text, by sentence and reading."""
    if not text.verdicts.exists():
        return {}
    rows = (
        line.split("\t") for line in text.verdicts.read_text(encoding="utf-8").splitlines() if line.count("\t") == 2
    )
    return {(sentence, reading): verdict for verdict, sentence, reading in rows}


def _words(name: str) -> frozenset[str]:
    small = ("the", "a", "an", "of", "his", "her", "its", "their", "because", "that", "to")
    return frozenset(word for word in re.findall(r"[\w’'-]+", name.lower()) if word not in small)


def agrees(answer: str, expected: str) -> bool:
    """Does an answer say what was expected? In a reason or a content half of the words are enough."""
    got, wanted = _words(answer), _words(expected)
    return got == wanted or (len(wanted) > 2 and len(got & wanted) * 2 >= len(wanted))


def main() -> None:
    """Print the table."""
    options = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    options.add_argument("files", nargs="*", type=Path)
    options.add_argument("--show", action="store_true", help="list every sentence with its reading and verdict")
    options.add_argument(
        "--unjudged", action="store_true", help="list what a judge has yet to look at, as rows of the verdict files"
    )
    given = options.parse_args()
    if not given.unjudged:
        print(
            f"{'text':<28}{'sentences':>10}"
            + "".join(f"{kind:>16}" for kind in VERDICTS)
            + f"{'in part':>9}{'questions':>12}"
        )
    totals: dict[str, Counter[str]] = {}
    for path in given.files or sorted(path for path in TEXTS.glob("**/*.txt")):
        text = load(path)
        study = run(text)
        known = verdicts(text)
        counts: Counter[str] = Counter()
        for sentence in text.sentences:
            if sentence.expected == ["nothing"]:
                continue
            verdict = (
                known.get((sentence.text, sentence.reading), "not judged") if sentence.reading else "not understood"
            )
            counts[verdict] += 1
            counts["in part"] += sentence.status == "in part"
            counts["all"] += 1
            if given.unjudged and verdict == "not judged":
                print(f"# {path.name}: expected: {' | '.join(sentence.expected)}")
                print(f"?\t{sentence.text}\t{sentence.reading}")
            if given.show:
                print(f"  {verdict}: {sentence.text}\n      {sentence.reading or '-'}")
        for question, expected in text.questions:
            answer = study.ask(question).answer
            counts["asked"] += 1
            counts["answered"] += agrees(answer, expected)
            if given.show and not agrees(answer, expected):
                print(f"  ? {question} -> {expected}; answered: {answer}")
        group = "held out" if path.parent.name == "held-out" else "used for mending"
        totals[group] = totals.get(group, Counter()) + counts
        if not given.unjudged:
            name = path.relative_to(TEXTS).with_suffix("").as_posix() if path.is_relative_to(TEXTS) else path.stem
            print(_row(name, counts))
    for group, total in () if given.unjudged else totals.items():
        print(_row(group, total))


def _row(name: str, counts: Counter[str]) -> str:
    share = "".join(f"{counts[kind]:>9} ({counts[kind] / max(counts['all'], 1):4.0%})" for kind in VERDICTS)
    return f"{name:<28}{counts['all']:>10}{share}{counts['in part']:>9}{counts['answered']:>5} of {counts['asked']:>3}"


if __name__ == "__main__":
    sys.exit(main())
