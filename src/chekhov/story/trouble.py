"""Saying why a sentence was not understood, and what would have been. Floor 3.

In: the line, what the parser made of it, the reader's outcome, the story so far. Out: a :class:`Trouble`: message, span, help and rule name of
a finding. Whatever the reason, the help names the nearest thing that would have been understood.
"""

from __future__ import annotations

import re
import textwrap
from typing import NamedTuple

from chekhov.language import closed
from chekhov.language import words as w
from chekhov.language.document import Line
from chekhov.language.parse import Parsed
from chekhov.source import Span
from chekhov.story.definitions import Definitions
from chekhov.story.discourse import Discourse
from chekhov.story.drafting import clause_of, draft, lacking, pattern_of
from chekhov.story.interpret import Misfit
from chekhov.story.meaning import Loosened
from chekhov.story.plain import is_known
from chekhov.story.reading import Outcome

NO_VERB = "say who does what, or how something is (“Tom runs.” “The night is cold.”), or mark the line with ~"
SIMPLER = "say it in a simpler sentence (one event, one verb), or mark the line with ~"
_SHOWN = 3
_PLAIN = {"a noun phrase": "somebody or something"}


class Trouble(NamedTuple):
    """What to tell the writer about one sentence."""

    message: str
    span: Span
    help: str
    rule: str


def explain_failure(
    block: Line, parsed: Parsed, outcome: Outcome, definitions: Definitions, discourse: Discourse
) -> Trouble:
    """The trouble with a sentence (rules ``not-understood``, ``unknown-verb``, ``unknown-name``)."""
    if outcome.trouble:
        help_text = "use a name or a noun here"
        return Trouble(f"not understood: {outcome.trouble}", block.span, help_text, "unknown-name")
    missing = [item for item in outcome.missing if item]
    if missing == ["question"]:
        help_text = "ask it with `chekhov ask`, or mark the line with ~"
        return Trouble("a question is not something that happens", block.span, help_text, "not-understood")
    if outcome.doubts:
        span, reason = outcome.doubts[0]
        return Trouble(
            f"not understood: {reason}", span if span.end > span.start else block.span, SIMPLER, "not-understood"
        )
    pattern = next((item.removeprefix("pattern ") for item in missing if item.startswith("pattern ")), "")
    verb = next((item.removeprefix("verb ") for item in missing if item.startswith("verb ")), "")
    if verb and not pattern and verb not in ("be", "have"):
        return _undefined(block, verb, parsed, definitions, discourse)
    if outcome.misfits:
        return _misfit(block, outcome.misfits[0], definitions)
    if pattern:
        return _no_pattern(block, pattern, parsed, definitions)
    failure = parsed.failure
    if failure is None:
        return Trouble("not understood", block.span, SIMPLER, "not-understood")
    if failure.message:
        return Trouble(f"not understood: {failure.message}", failure.span, SIMPLER, "not-understood")
    half = _half(block)
    if half is not None:
        return half
    word = f" at “{failure.word}”" if failure.word else ": something is missing at its end"
    wanted = " or ".join(_PLAIN.get(word, word) for word in failure.expected[:4])
    parts = [f"expected here: {wanted}" if wanted else "", _known_uses(block, definitions)]
    help_text = "; ".join(part for part in parts if part) or SIMPLER
    return Trouble(f"not understood{word}", failure.span, help_text, "not-understood")


def _half(block: Line) -> Trouble | None:
    """A sentence that says only when, why or on what condition; and one with a slip in a small word ("inn the chest")."""
    first = re.match(r"[^\W\d_]+", block.text)
    if first is not None and first.group().lower() in _HALVES and "," not in block.text:
        message = f"this says only what follows “{first.group().lower()}”: what happens then is missing"
        return Trouble(message, block.span, "join it to the sentence that it belongs to", "not-understood")
    for hit in re.finditer(r"\b([a-z]+) (?=(?:the|an?|his|her|their|its)\b)", block.text):
        word = hit[1]
        if word in closed.CLOSED or word in w.ENGLISH_VERBS or w.verb_forms(word)[:1] != ((word, "base"),):
            continue
        meant = next((prep for prep in sorted(_PLACES) if _letters_apart(word, prep) == 1), "")
        if meant and word not in closed.PREPOSITIONS:
            span = Span(block.span.start + hit.start(1), block.span.start + hit.end(1))
            return Trouble(f"not understood at “{word}”", span, f"did you mean “{meant}”?", "not-understood")
    return None


_HALVES = frozenset("if because when while although though unless until whenever since".split())
_PLACES = frozenset("in into on onto at to from under behind near beside with without over through".split())


def explain_loosened(
    loose: Loosened, block: Line, parsed: Parsed, outcome: Outcome, definitions: Definitions, discourse: Discourse
) -> Trouble:
    """What a reading had to leave loose, and what would have been read fully."""
    match loose.kind:
        case "plain" if not is_known(definitions, loose.words):
            return _undefined(block, loose.words, parsed, definitions, discourse)
        case "plain":
            near = (
                _undefined(block, loose.words, parsed, definitions, discourse)
                if loose.words not in definitions.frames
                else _misfit(block, outcome.misfits[0], definitions)
                if outcome.misfits and f"pattern {loose.words}" not in outcome.missing
                else _no_pattern(block, loose.words, parsed, definitions)
            )
            message = f"“{loose.words}”, used like this, is taken as something that happens and changes nothing"
            return Trouble(message, loose.span, near.help, "plain-event")
        case "opaque":
            message = "this is kept as words: who says or thinks it is known, what follows from it is not"
            return Trouble(message, loose.span, "", "kept-as-words")
    message = f"“{_words(block, loose.span)}” was not understood and is left out"
    return Trouble(message, loose.span, "say it in a sentence of its own", "not-understood")


def _words(block: Line, span: Span) -> str:
    """The words of a part of the line, for a message that may be read without the line beside it."""
    start = block.span.start
    return textwrap.shorten(block.text[span.start - start : span.end - start].strip(" \t,;:."), 60, placeholder=" …")


def _undefined(block: Line, verb: str, parsed: Parsed, definitions: Definitions, discourse: Discourse) -> Trouble:
    """A verb that has no entry: one that is English, or a word that nobody knows."""
    span = _find(block, verb)
    clause = clause_of(parsed.readings, verb)
    skeleton = ""
    if clause is not None:
        known = discourse.kinds_named
        skeleton = f"define it in # World: {draft(clause, block.text, definitions, known).line}"
    if verb in w.ENGLISH_VERBS:
        message = f"“{w.third_person(verb)}” is known as a verb, but nothing says what it does"
        return Trouble(message, span, skeleton, "not-understood")
    if w.is_adverb(verb):
        return Trouble("there is no verb in this sentence", block.span, NO_VERB, "not-understood")
    near = w.nearest(verb, definitions.frames.keys() | w.ENGLISH_VERBS, 1)
    if near and is_slip(verb, near[0]):
        shown = _example(definitions, near[0])
        as_in = f", as in “{shown}”" if shown else ""
        skeleton = f"did you mean “{near[0]}”{as_in}? Or {skeleton}"
    return Trouble(f"the verb “{verb}” is not in the library", span, skeleton, "unknown-verb")


def is_slip(word: str, other: str) -> bool:
    """Is one of two words probably the other, misspelt: one or two letters apart, of five and more?"""
    return _letters_apart(word, other) <= (2 if min(len(word), len(other)) > 5 else 1)


def _letters_apart(word: str, other: str) -> int:
    """How many letters have to be put in, left out or changed (Levenshtein 1966)."""
    row = list(range(len(other) + 1))
    for at, letter in enumerate(word, 1):
        before, row = row, [at]
        for place, against in enumerate(other, 1):
            row.append(min(before[place] + 1, row[-1] + 1, before[place - 1] + (letter != against)))
    return row[-1]


def _example(definitions: Definitions, verb: str, pattern: str = "") -> str:
    """A sentence of the library with a verb in its plainest use (or in the use that a pattern shows)."""
    frames = sorted(definitions.frames.get(verb, ()), key=lambda frame: len(frame.particles) + len(frame.fixed))
    for frame in frames:
        entry = definitions.verbs.get(frame.target)
        if entry is None or (pattern and pattern_of(frame) != pattern):
            continue
        for said in entry.examples:
            words = {word.strip(".,“”").lower() for word in said.split()}
            shown = words.issuperset((*frame.particles, *frame.fixed)) and all(
                optional or not words.isdisjoint(prep) for prep, _, optional in frame.preps
            )
            if shown and any(base == verb for word in words for base, _ in w.verb_forms(word)):
                return said
    return ""


def _misfit(block: Line, misfit: Misfit, definitions: Definitions) -> Trouble:
    """Something that is not of the kind that the verb's pattern wants at that place."""
    text = block.text[misfit.span.start - block.span.start : misfit.span.end - block.span.start]
    wanted = " or ".join(misfit.slot.kinds)
    article = "an" if wanted[:1] in "aeiou" else "a"
    used = f" of “{misfit.pattern}”" if misfit.pattern else ""
    message = f"“{text or 'this'}” cannot be the {misfit.slot.name}{used}: that must be {article} {wanted}"
    noun = text.lower().removeprefix("the ").removeprefix("a ").removeprefix("an ")
    if text and not text.split()[-1][:1].isupper() and definitions.kinds.canonical(noun) is None and " " not in noun:
        help_text = f"if it is one, say so in # World: A {noun} is {article} {misfit.slot.kinds[0]}."
    else:
        help_text = f"`chekhov verbs {misfit.pattern.split()[-1]}` shows all that it takes; another verb may say it"
    return Trouble(message, misfit.span if text else block.span, help_text, "not-understood")


def _no_pattern(block: Line, verb: str, parsed: Parsed, definitions: Definitions) -> Trouble:
    """A known verb with complements that no pattern of it takes."""
    clause = clause_of(parsed.readings, verb)
    message = f"“{verb}” is not used in a way that is known here"
    near = lacking(definitions, clause)[:_SHOWN] if clause is not None else []
    if not near:
        return Trouble(message, _find(block, verb), SIMPLER, "not-understood")
    (first, lacks), *others = near
    shown = _example(definitions, verb, first)
    as_in = f", as in “{shown}”" if shown else ""
    parts = [f"nearest: {first}{as_in}" + (f" ({lacks} is missing)" if lacks else "")]
    parts += ["also known: " + "; ".join(pattern for pattern, _ in others)] if others else []
    return Trouble(message, _find(block, verb), "; ".join(parts), "not-understood")


def _known_uses(block: Line, definitions: Definitions) -> str:
    """Patterns of the first defined verb of a sentence that has no shape at all."""
    for hit in re.finditer(r"[^\W\d_]+", block.text):
        for lemma, form in w.verb_forms(hit.group().lower()):
            if form != "base" and lemma in definitions.frames and lemma not in ("be", "have"):
                frames = [frame for frame in definitions.frames[lemma] if frame.predicate is None]
                frames.sort(key=lambda frame: len(frame.particles) + len(frame.fixed))
                known = dict.fromkeys(map(pattern_of, frames))
                return "known: " + "; ".join(list(known)[:2]) if known else ""
    return ""


def _find(block: Line, lemma: str) -> Span:
    """Where a form of this verb stands in the line (the whole line if it is not found)."""
    for hit in re.finditer(r"[^\W\d_]+", block.text):
        word = hit.group().lower()
        if word == lemma or any(base == lemma for base, _ in w.verb_forms(word)):
            return Span(block.span.start + hit.start(), block.span.start + hit.end())
    return block.span
