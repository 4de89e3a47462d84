"""The same question in other words, where the story is silent on its own: "the chocolates" for the box of them, "how long did it take to". Floor 8.

In: a question in plain words. Out: other questions that ask the same of this story, the nearest first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from chekhov.language import words as w
from chekhov.questions.common import Asker
from chekhov.story.meaning import Holds

_MEASURE = re.compile(r"^(?P<vessel>(?:the |an? )?[\w ’'-]+?) of (?P<stuff>[\w-]+)$")
_TOOK = re.compile(r"^how long (?:did|does|do) it take (?:(?P<who>[\w .’'-]+?) )?to (?P<deed>.+?)[?.! ]*$", re.I)
_DESCRIBED = re.compile(r"\b(?P<the>the|his|her|their) (?P<adjective>[a-z-]+) (?P<noun>[a-z-]+)\b", re.I)
_BARE = re.compile(
    r"^(?P<asked>(?:where|when|why|how long|with whom) (?:is|are|was|were|did|does|do) .+? (?P<verb>[a-z]+))"
    r"(?P<when> (?:in|on|at) .+?)?[?.! ]*$",
    re.I,
)
_CAME = re.compile(
    r"^(?:what|which)(?: [a-z]+)? (?:came|comes|was|is|follows|followed) (?P<when>after|before) (?P<other>[\w -]+?)[?.! ]*$",
    re.I,
)
_GAVE = re.compile(
    r"^who gave (?:(?P<what>(?:the|an?|his|her|their) .+?) to (?P<who>.+?)|(?P<whom>.+?) (?P<thing>(?:the|an?|his|her|their) .+?))[?.! ]*$",
    re.I,
)
_LIKES = re.compile(r"^(?P<asked>(?:what|who|whom) (?:does|do|did) .+?) about .+?[?.! ]*$", re.I)
_IN = re.compile(r"^(?P<asked>(?:when|why|how|who|where|did|does) .+?) in[?.! ]*$", re.I)
_OUT_OF = re.compile(r"^(?P<asked>who (?!.*\b(?:is|are|was|were)\b).+?) out of the (?P<place>[\w -]+?)[?.! ]*$", re.I)


def in_other_words(asker: Asker, question: str) -> Iterator[str]:
    """Other wordings to try, one after another."""
    yield from _vessels(asker, question)
    yield from _bare(asker, question)
    yield from _ways_in(asker, question)
    after = _CAME.match(question)
    if after is not None:
        when = f"{after['when']} {after['other']}".lower()
        yield from (f"What did {who} have {when}?" for who in _who_had(asker, when))
    out = _OUT_OF.match(question)
    if out is not None and _is_said(asker, out["place"].lower(), _OUT):
        yield f"{out['asked']} out?"
    yield from _with_what(asker, question)
    yield from _got(question)
    about = _LIKES.match(question)
    if about is not None:
        yield f"{about['asked']}?"
    into = _IN.match(question)
    if into is not None:
        yield f"{into['asked']} into something?"
    took = _TOOK.match(question)
    if took is not None:
        yield f"How long did {took['who'] or 'anybody'} {took['deed']}?"


def _got(question: str) -> Iterator[str]:
    """ "Who gave Nora the tortoise?", who got it from her grandfather."""
    hit = _GAVE.match(question)
    if hit is not None:
        yield f"From whom did {hit['who'] or hit['whom']} get {hit['what'] or hit['thing']}?"


def _with_what(asker: Asker, question: str) -> Iterator[str]:
    """ "Where were they playing?", where they played football."""
    hit = _BARE.match(question)
    lemmas = {lemma for lemma, _ in w.verb_forms(hit["verb"].lower())} if hit is not None else set()
    for moment in asker.trace.moments if hit is not None else ():
        others = [one for one in list(moment.fillers.values())[1:] if isinstance(one, int)]
        if hit is not None and moment.act is not None and moment.act.said_by in lemmas and others:
            yield f"{hit['asked']} {asker.names.term(others[0])}{hit['when'] or ''}?"


def _vessels(asker: Asker, question: str) -> Iterator[str]:
    """ "Who bought the chocolates?", where somebody bought a box of chocolates."""
    for figure in asker.figures:
        hit = _MEASURE.match(asker.names.figure(figure))
        if hit is None or asker.trace.world.is_mind(figure) or asker.trace.world.is_place(figure):
            continue
        asked = re.compile(rf"(?<!of )(?<!of the )\b(?:the )?{re.escape(hit['stuff'])}\b", re.I)
        if asked.search(question):
            yield asked.sub(asker.names.figure(figure), question, count=1)


def _who_had(asker: Asker, when: str) -> Iterator[str]:
    """ "After maths the class had music": the class."""
    for moment in asker.trace.moments:
        prop = moment.act.prop if moment.act is not None and when in map(str.lower, moment.act.whens) else None
        if isinstance(prop, Holds) and isinstance(prop.value, tuple) and isinstance(prop.value[1], int):
            yield asker.names.figure(prop.value[1])


def _ways_in(asker: Asker, question: str) -> Iterator[str]:
    """ "Who locked the hutch?", where somebody locked the door of the hutch."""
    kinds = asker.trace.story.definitions.kinds
    for figure in asker.figures:
        one = asker.trace.story.cast[figure]
        if not any(kinds.has_role(kind, "way in") for kind in one.kinds):
            continue
        name = asker.names.figure(figure)
        head, _, whole = name.partition(" of ")
        last = whole.split(" ")[-1]
        if head and last and re.search(rf"\bthe {re.escape(last)}\b", question):
            yield re.sub(rf"\bthe {re.escape(last)}\b", name, question, count=1)


def _bare(asker: Asker, question: str) -> Iterator[str]:
    """ "The golden pear", where nothing else is a pear: the pear."""
    for hit in _DESCRIBED.finditer(question):
        adjective, noun = hit["adjective"].lower(), hit["noun"].lower()
        known = [one for one in asker.figures if asker.trace.story.cast[one].noun == (w.singular(noun) or noun)]
        if len(known) == 1 and _is_said(asker, f"{adjective} {noun}"):
            yield question[: hit.start("adjective")] + question[hit.start("noun") :]


_OUT = re.compile(r"\bout\b(?! of)")  # "jumped into the water and pulled him out"


def _is_said(asker: Asker, words: str, beside: re.Pattern[str] | None = None) -> bool:
    """Does a sentence of the story use these words (and another beside them)?"""
    said = (asker.sentence_of(moment.index).lower() for moment in asker.trace.moments if moment.act)
    return any(words in one and (beside is None or beside.search(one) is not None) for one in said)
