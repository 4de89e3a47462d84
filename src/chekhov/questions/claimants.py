"""Who says, or pretends, to be somebody or something. Floor 8.

In: the words of a question ("who claims to be a merchant?"), or a figure whom the story knows from such words only. Out: a `Reply`, or None.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from chekhov.language import tree as t
from chekhov.language.parse import parse
from chekhov.questions.common import Asker, Reply
from chekhov.questions.ground import parts
from chekhov.questions.times import Time
from chekhov.story.meaning import IsA, Prop, Same, figures_in
from chekhov.story.wording import listed
from chekhov.trace.record import Moment

_ASKED = re.compile(
    r"^who (?:claim|say|pretend|profess|maintain|insist|swear)(?:s|ed|d)?(?:aid)? (?:to be|that (?:he|she|they) (?:is|was|are|were)) (?P<what>.+?)[?.! ]*$"
    r"|^who (?:said|swore) (?:to be|that (?:he|she|they) (?:is|was|are|were)) (?P<whom>.+?)[?.! ]*$"
    r"|^who (?:pose|posed|poses|posing|passes (?:him|her)self off|passed (?:him|her)self off) as (?P<role>.+?)[?.! ]*$",
    re.I,
)


def answer(asker: Asker, question: str, time: Time) -> Reply | None:
    """The answer to "who claims to be …?"; None where nobody does, or something else is asked."""
    hit = _ASKED.match(question.strip())
    what = (hit["what"] or hit["whom"] or hit["role"]) if hit is not None else ""
    found: dict[str, int] = {}
    until = len(asker.trace.moments) if time.until is None else time.until + 1
    for moment, who, said in _of_themselves(asker) if what else ():
        if time.since <= moment.index < until and said in _meant(asker, who, what):
            found.setdefault(asker.names.term(who), moment.index)
    if not found:
        return None
    text = " ".join(asker.sentence_of(index) for index in found.values())
    return Reply(listed(list(found)), "yes", asker.sentence(text), tuple(found.values()))


def only_said_of(asker: Asker, figure: int) -> Reply | None:
    """Who claims to be somebody whom the story has no name for, where nothing but such claims is told of them."""
    if asker.trace.story.cast[figure].named:
        return None
    claims = [(moment, who) for moment, who, said in _of_themselves(asker) if figure in figures_in(said)]
    told = {moment.index for moment, _ in claims}
    for moment in asker.trace.moments:
        shown = (
            moment.fillers.values() if moment.verb else figures_in(moment.act.prop) if moment.act is not None else ()
        )
        if moment.index not in told and figure in shown:
            return None
    if not claims:
        return None
    name, sayers = asker.names.term(figure), listed(list(dict.fromkeys(asker.names.term(who) for _, who in claims)))
    text = f"The story does not say who {name} is; it is {sayers} who says so"
    said = " ".join(dict.fromkeys(asker.sentence_of(moment.index) for moment, _ in claims))
    return Reply("unknown", "unknown", f"{asker.sentence(text)} ({said})", tuple(told), 2)


def _of_themselves(asker: Asker) -> Iterator[tuple[Moment, int, Prop]]:
    """What whoever does something says to be: the moment, who, and the claim."""
    for moment in asker.trace.moments:
        verb = asker.trace.story.definitions.verbs.get(moment.verb)
        who = moment.fillers.get(verb.slots[0].name) if verb is not None else None
        if not isinstance(who, int) or moment.kind not in ("event", "backstory"):
            continue
        for term in moment.fillers.values():
            for said in parts(term) if isinstance(term, tuple) else ():
                if (isinstance(said, IsA) and said.truth and said.who == who) or (
                    isinstance(said, Same) and said.truth and who in (said.left, said.right)
                ):
                    yield moment, who, said


def _meant(asker: Asker, who: int, what: str) -> list[Prop]:
    """What "A is …" means."""
    found: list[Prop] = []
    for sentence in parse(f"{asker.names.term(who)} is {what}.", 0, asker.trace.story.lexicon).readings[:3]:
        if isinstance(sentence.body, t.Clause):
            found += [part for read in asker.readings(sentence.body) for part in parts(read.prop)]
    return found
