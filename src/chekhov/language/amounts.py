"""So many hours, days, years: amounts of time in words, and how exactly they are meant. Floor 2.

In: words ("about two and a half hours", "a few days"). Out: an :class:`Amount` and the words that follow it. Nobody who writes "ten years later"
means it to the day: an amount carries the least and the most that it can mean, so that what is merely rounded is never taken for a contradiction.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from chekhov.language import words as w
from chekhov.language.closed import MULTIPLIERS

HALF = Fraction(1, 2)
_VAGUE: dict[str, tuple[int, Fraction, Fraction | None]] = {  # the likeliest, the least, the most
    "a few": (3, Fraction(3, 2), Fraction(12)), "few": (3, Fraction(3, 2), Fraction(12)), "several": (4, Fraction(3, 2), Fraction(20)),
    "some": (3, Fraction(1), None), "many": (10, Fraction(2), None), "a couple of": (2, Fraction(3, 2), Fraction(4)),
    "countless": (100, Fraction(2), None), "": (3, Fraction(3, 2), None),
}  # fmt: skip
_PARTS = {
    "half a": HALF, "half an": HALF, "a quarter of an": Fraction(1, 4), "a quarter of a": Fraction(1, 4), "three quarters of an": Fraction(3, 4),
}  # fmt: skip
_UNITS = (
    r"(?P<unit>second|minute|hour|day|night|morning|evening|afternoon|week|fortnight|month|season|spring|summer|autumn|winter|year|decade"
    r"|centur(?=y|ies)|generation|millenni(?=um|a))(?:s|y|ies|um|a)?\b"
)
_HEDGES = (
    r"(?:(?P<hedge>about|around|nearly|almost|roughly|approximately|more than|over|well over|less than|under|at least|at most|no more than"
    r"|no less than|exactly|precisely|just|only|not even|another|full|within)\s+)?"
)
_NUMBER = (
    r"(?P<number>half an?|(?:a|three) quarters? of an?|a few|few|several|some|many|a couple of|countless"
    r"|\d[\d,.]*(?:\s+(?:hundred|thousand|million))?|[a-z]+(?:[ -](?:[a-z]+)){0,6}?)"
)
_AMOUNT = re.compile(
    rf"{_HEDGES}{_NUMBER}[\s-]+(?:(?:more|long|full|whole)\s+)?{_UNITS}(?P<half>\s+and a (?:half|quarter)\b)?\s*(?P<rest>.*)$"
)
_BARE = re.compile(
    r"(?P<unit>second|minute|hour|day|week|month|year|decade|centurie|generation)s\b\s*(?P<rest>(?:later|earlier|ago|before|after|previously)\b.*)$"
)


@dataclass(frozen=True, slots=True)
class Amount:
    """So many units of time: the likeliest number, the least and the most that can be meant (None: open)."""

    number: Fraction
    unit: str
    low: Fraction | None
    high: Fraction | None

    @property
    def exact(self) -> bool:
        """Is it meant as it stands?"""
        return self.low == self.high == self.number


def read_amount(text: str) -> tuple[Amount, str] | None:
    """The amount at the head of a text (in lower case) and what follows it; None where none stands there."""
    bare = _BARE.match(text)
    if bare is not None:  # "years later"
        likely, low, high = _VAGUE[""]
        return Amount(Fraction(likely), bare["unit"].replace("centurie", "century"), low, high), bare["rest"]
    found = _AMOUNT.match(text)
    if found is None:
        return None
    unit = {"centur": "century", "millenni": "millennium"}.get(found["unit"], found["unit"])
    hedge, said = found["hedge"] or "", found["number"]
    rest = found["rest"].strip()
    if said in _VAGUE:
        likely, low, high = _VAGUE[said]
        return Amount(Fraction(likely), unit, low, high), rest
    number = _PARTS.get(said) if said in _PARTS else number_of(said)
    if number is None:
        return None
    if found["half"]:
        number += HALF if "half" in found["half"] else HALF / 2
    return _hedged(number, unit, hedge, bool(found["half"]) or said in _PARTS), rest


def _hedged(number: Fraction, unit: str, hedge: str, broken: bool) -> Amount:
    """With the slack that its words leave. Days are counted; longer and shorter units are rounded, and round numbers more so."""
    if hedge in ("more than", "over", "well over", "at least", "no less than"):
        return Amount(number, unit, number, None)
    if hedge in ("less than", "under", "at most", "no more than", "within", "not even"):
        return Amount(number, unit, Fraction(0), number)
    if hedge in ("exactly", "precisely"):
        return Amount(number, unit, number, number)
    if hedge in ("about", "around", "nearly", "almost", "roughly", "approximately"):
        slack = max(number / 4, HALF)
    elif unit in ("day", "night", "morning", "evening", "afternoon") and not broken:
        slack = number / 20 if number >= 30 and number % 5 == 0 else Fraction(0)
    else:
        slack = max(min(HALF, number / 2), number / 20)
    return Amount(number, unit, max(Fraction(0), number - slack), number + slack)


def ordinal(word: str) -> int | None:
    """``twelfth``, ``twenty-first``, ``18th``; None where it is no ordinal."""
    figures = re.fullmatch(r"(\d{1,4})(?:st|nd|rd|th)", word)
    if figures is not None:
        return int(figures[1])
    head, hyphen, last = word.rpartition("-")
    stem = _ODD_ORDINALS.get(last) or re.sub(r"ieth$", "y", last).removesuffix("th")
    found = number_of(head + hyphen + stem) if stem != last else None
    return int(found) if found is not None else None


_ODD_ORDINALS = {
    "first": "one", "second": "two", "third": "three", "fifth": "five", "eighth": "eight", "ninth": "nine", "twelfth": "twelve",
}  # fmt: skip


def number_of(text: str) -> Fraction | None:
    """``two``, ``twenty-five``, ``two hundred``, ``a``, ``3,000``, ``2.5``, ``two and a half``; None where it is no number. Figures may be of any
    size up to forty digits."""
    text = text.strip().replace(",", "")
    if re.fullmatch(r"\d{1,40}(?:\.\d{1,9})?", text):
        return Fraction(text)
    if text in ("a", "an"):
        return Fraction(1)
    half = re.fullmatch(r"(.+) and a (half|quarter)", text)
    if half is not None:
        whole = number_of(half[1])
        return None if whole is None else whole + (HALF if half[2] == "half" else HALF / 2)
    total, current = 0, 0
    tokens = [token for token in re.split(r"[\s-]+", text) if token != "and"]
    for place, token in enumerate(tokens):
        if token in ("a", "an") and place == 0 and len(tokens) > 1:
            continue
        if token in MULTIPLIERS:
            current = (current or 1) * MULTIPLIERS[token]
            if current >= 1000:
                total, current = total + current, 0
            continue
        value = w.number_of(token)
        if value is None:
            return None
        current += value
    return Fraction(total + current) if tokens else None
