"""Whom pronouns and descriptions mean in dense plots: the texts of ``tests/whom/plots`` and ``tests/whom/plots-apart``.

Run with ``python bench/whom.py [--show] [FILE …]``. Outlines of some sixteen sentences with two or three people of one gender each. Every phrase that may mean
several is marked with whom it means, ``{he=R}``; what the letters stand for, the first phrase marked with them tells (``{An old woman=W}``); ``{they=P+Y}`` are
several, ``{it=!}`` is what was said or done. The texts were marked before they were first read. Those in ``plots-apart`` are only counted, never looked at while
something is mended.

A phrase is *right* where it stands for the very figures that were meant, *wrong* where for others, *none* where the reading has nobody for it (it was not
understood, or left out).
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import chekhov
from chekhov.story.meaning import Figure, Same, Term
from chekhov.story.scope import Mention

WHOM = Path(__file__).parent.parent / "tests" / "whom"
HALVES = ("plots", "plots-apart")
KINDS = ("he", "she", "they", "it", "whose", "the N", "name")
VERDICTS = ("right", "wrong", "none")
_PRONOUNS = {"him": "he", "her": "she", "them": "they"}
_OWNERS = frozenset(("his", "its", "their"))
_DEED = frozenset(("!",))


@dataclass(slots=True)
class Marked:
    """One phrase and whom it means, as it was marked."""

    at: int
    words: str
    whom: frozenset[str]
    kind: str


@dataclass(slots=True)
class Plot:
    """A text without its marks, and the marks."""

    name: str
    text: str = ""
    marks: list[Marked] = field(default_factory=list)


@dataclass(slots=True)
class Verdict:
    """What was made of a phrase."""

    mark: Marked
    verdict: str
    line: int
    got: str = ""


def load(path: Path) -> Plot:
    """A text and its marks."""
    plot, opened = Plot(path.stem), list[int]()
    text, rest = "", path.read_text(encoding="utf-8")
    for piece in re.split(r"(\{|=[\w!+]+\}|\})", rest):
        if piece == "{":
            opened.append(len(text))
        elif piece.endswith("}"):
            at, whom = opened.pop(), piece[1:-1]
            if whom:
                plot.marks.append(Marked(at, text[at:], frozenset(whom.split("+")), ""))
        else:
            text += piece
    plot.text = text
    for mark in plot.marks:
        mark.kind = _kind(mark.words)
    plot.marks.sort(key=lambda mark: mark.at)
    return plot


def _kind(words: str) -> str:
    low = words.lower()
    if low in _OWNERS:
        return "whose"
    low = _PRONOUNS.get(low, low)
    if low in KINDS:
        return low
    if low in ("that", "this"):
        return "it"
    return "the N" if low.split()[0] in ("the", "a", "an") or words[0].islower() else "name"


def judge(plot: Plot) -> list[Verdict]:
    """What each marked phrase was taken for."""
    study = chekhov.loads(plot.text, f"{plot.name}.story")
    chosen = {id(moment.item): moment.reading for moment in study.trace.moments}
    mentions: dict[int, list[Mention]] = {}
    for item in study.story.sentences():
        if item.readings:
            for mention in item.readings[chosen.get(id(item), 0)].mentions:
                mentions.setdefault(mention.at, []).append(mention)
    cast = study.story.cast
    one_as = _told_one(study)

    def located(at: int) -> int:
        return study.story.sources.locate(max(at, 0)).line

    def figures(terms: tuple[Term, ...]) -> frozenset[int]:
        return frozenset(
            one_as.get(one, one) for term in terms if isinstance(term, int) for one in cast[term].joint or (term,)
        )

    def named(terms: tuple[Term, ...], mark: Marked) -> list[tuple[Term, ...]]:
        """Of several the one that goes by the words."""
        ones = [one for one in terms if isinstance(one, int) and _goes_by(cast[one], mark.words.split()[-1])]
        return [(ones[0],)] if len(terms) > 1 and len(ones) == 1 else []

    def of_the_name(terms: tuple[Term, ...], mark: Marked) -> list[tuple[Term, ...]]:
        """ "His assistant, Lindqvist": who goes by the name that stands behind."""
        return [terms] if len(terms) == 1 and isinstance(terms[0], int) and _goes_by(cast[terms[0]], mark.words) else []

    def there(mark: Marked) -> tuple[Term, ...] | None:
        """What a phrase was taken for; of a list the one that goes by its words."""
        if mark.words.lower() == "her" and any(one.role == "owner" for one in mentions.get(mark.at, ())):
            mark.kind = "whose"
        owner = mark.kind == "whose" or plot.text.startswith(("'s ", "’s "), mark.at + len(mark.words))
        those = [one for one in mentions.get(mark.at, ()) if (one.role == "owner") == owner]
        those.sort(
            key=lambda one: (one.how != "beneath", one.role != "complement")
        )  # "her friend Judith": Judith, not whose friend she is
        here = [one.terms for one in those]
        for terms in here if len(mark.whom) == 1 else ():
            here = [*here, *named(terms, mark)]
        if not here and mark.kind == "name":  # "Tilda and Noor"
            before = [
                one.terms
                for at, all_ in mentions.items()
                for one in all_
                if at < mark.at and located(at) == located(mark.at)
            ]
            here = [found for terms in before for found in (named(terms, mark) or of_the_name(terms, mark))]
        return here[-1] if here else None

    lines = {located(at) for at in mentions}
    known: dict[str, frozenset[int]] = {}
    found = []
    for mark in plot.marks:
        line = located(mark.at)
        terms = there(mark)
        if terms is None and mark.kind in ("name", "the N") and plot.text[mark.at - 2 : mark.at] == ", ":
            continue  # "a witch, Morga": one phrase
        if mark.whom == _DEED:
            verdict = ("wrong" if figures(terms or ()) else "right") if line in lines else "none"
            found.append(Verdict(mark, verdict, line, _labels(cast, terms)))
            continue
        meant = figures(terms or ())
        single = next(iter(mark.whom)) if len(mark.whom) == 1 else ""
        if single and single not in known:
            if meant and len(terms or ()) == 1:  # of a whole list it does not tell which
                known[single] = meant
            continue  # whom the letters stand for
        wanted = frozenset(one for name in mark.whom for one in known.get(name, ()))
        verdict = "none" if terms is None else "right" if meant == wanted else "wrong"
        found.append(Verdict(mark, verdict, line, _labels(cast, terms)))
    return found


def _told_one(study: chekhov.Study) -> dict[int, int]:
    """Figures of whom the story has told that they are another ("the thief is Bruno"), and which."""
    found: dict[int, int] = {}
    for moment in study.trace.moments:
        item = moment.item
        for act in item.readings[moment.reading].acts if item is not None and item.readings else ():
            match act.prop:
                case Same(left=int(left), right=int(right), truth=True) if act.kind == "state" and not act.hypothetical:
                    low, high = sorted((found.get(left, left), found.get(right, right)))
                    found = {one: low if as_one == high else as_one for one, as_one in found.items()} | {high: low}
    return found


def _goes_by(figure: Figure, word: str) -> bool:
    """Is somebody called by this word, or was so before a name was told?"""
    return word in figure.label.split() or word == figure.noun or word in figure.kinds


def _labels(cast: list[Figure], terms: tuple[Term, ...] | None) -> str:
    return ", ".join(cast[one].label if isinstance(one, int) else "what happened" for one in terms or ())


def table(found: list[Verdict]) -> str:
    """Right, wrong and none by kind of phrase."""
    counts = Counter((one.mark.kind, one.verdict) for one in found)
    rows = [f"{'':8}" + "".join(f"{verdict:>7}" for verdict in VERDICTS)]
    for kind in (*KINDS, "all"):
        numbers = [
            sum(n for (k, v), n in counts.items() if v == verdict and kind in (k, "all")) for verdict in VERDICTS
        ]
        rows.append(f"{kind:8}" + "".join(f"{number:7}" for number in numbers))
    return "\n".join(rows)


def main() -> None:
    """Print the tables."""
    options = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    options.add_argument("files", nargs="*", type=Path)
    options.add_argument(
        "--show", action="store_true", help="what was taken for somebody else, in the texts that may be looked at"
    )
    chosen = options.parse_args()
    halves = {"files": chosen.files} if chosen.files else {half: sorted((WHOM / half).glob("*.txt")) for half in HALVES}
    for half, paths in halves.items():
        found = [(path.stem, one) for path in paths for one in judge(load(path))]
        print(
            f"{half}: {sum(one.verdict == 'right' for _, one in found)} of {len(found)} right\n{table([one for _, one in found])}\n"
        )
        for name, one in found if chosen.show and half != HALVES[1] else ():
            if one.verdict != "right":
                print(
                    f"  {name}:{one.line}: {one.mark.words} ({'+'.join(sorted(one.mark.whom))}): {one.verdict} {one.got}"
                )


if __name__ == "__main__":
    main()
