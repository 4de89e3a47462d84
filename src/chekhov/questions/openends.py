"""What nothing in the story explains, and what it leaves open at its end. Floor 8.

In: the words of a question. Out: a `Reply` made of what the checks would ask the writer about, what is hedged to the end, and what nobody can explain; or None
where the question has no such shape.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from chekhov.checks import all_checks
from chekhov.questions import contents
from chekhov.questions.common import Asker, Reply
from chekhov.questions.ground import parts
from chekhov.questions.times import Time
from chekhov.story.meaning import Asks, Did, Holds, Prop, Thinks, variables

_BE = r"(?:(?:is|are|was|were|does|do|did|has|have|will|be|been|stays?|stayed|remains?|remained|goes|go|left) )*"
_EXPLAINED = r"(?:un)?(?:explain(?:ed|s)?|told|resolved|answered|accounted for|cleared up|settled|motivated)"
_OPEN = r"(?:open|unexplained|unanswered|unresolved|unsaid|hanging|loose|a mystery|a riddle|mysterious)"
_ARRIVALS = re.compile(
    rf"^(?P<ask>which|what|whose|list|how many)(?: the| all)? (?:arrival|coming|journey|appearance)s?(?: of .+?)? {_BE}(?:never |not |nothing |nobody )*{_BE}"
    rf"{_EXPLAINED}[?.!]*$|^(?:list|which|what)(?: are)?(?: the)? unexplained arrivals?(?: are there)?[?.!]*$|"
    r"^who (?:arrive|turn up|turned up|come|came|appear)(?:s|d|ed)? (?:without (?:any )?(?:explanation|reason)|unexplained)[?.!]*$",
    re.I,
)
_LEFT = re.compile(
    rf"^what(?: else)? {_BE}(?:the (?:story|book|tale|film|author|reader) )?(?:{_BE}(?:never|not) {_BE}{_EXPLAINED}|(?:leaves? |left )?{_OPEN})"
    rf"(?: (?:at|by|in) the end)?[?.!]*$|^(?:which|what) (?:questions|threads|ends|mysteries) (?:does the story )?(?:leave )?{_BE}{_OPEN}[?.!]*$|"
    r"^(?:what (?:are|were)|list) the (?:loose ends|open questions|open threads|mysteries)[?.!]*$",
    re.I,
)
_RULES = (
    "unexplained-arrival", "promise-not-kept", "order-not-carried-out", "deadline-passes", "secret-kept", "captive-forgotten", "vanishes",
    "setup-without-payoff", "payoff-without-setup", "no-motive",
)  # fmt: skip
_MOST = 12


def answer(asker: Asker, question: str) -> Reply | None:
    """The answer to a question of one of these shapes."""
    return _unexplained(asker, question.strip()) or _left_open(asker, question.strip())


def _unexplained(asker: Asker, question: str) -> Reply | None:
    """ "Which arrivals does nothing explain?": those the checks would ask about."""
    hit = _ARRIVALS.match(question)
    if hit is None:
        return None
    found = [one for one in all_checks(asker.trace) if one.rule == "unexplained-arrival" and one.accepted is None]
    words = list(dict.fromkeys(one.message.removesuffix(", untold") for one in found))
    if not words:
        return Reply("none", "no", "Every arrival is told, or easily imagined.", (), 3)
    moments = _moments_at(asker, [one.span.start for one in found])
    if (hit["ask"] or "").lower() == "how many":
        return Reply(str(len(words)), "yes", asker.sentence(f"{len(words)}: {'; '.join(words)}"), moments)
    return Reply("; ".join(words[:_MOST]), "yes", asker.sentence("; ".join(words[:_MOST])), moments)


def _moments_at(asker: Asker, starts: Iterable[int]) -> tuple[int, ...]:
    """The moments of the sentences that stand there; of what a scene's tags say, the moment at which it opens."""
    found: list[int] = []
    for start in starts:
        told = [
            one.index
            for one in asker.trace.moments
            if one.item is not None and one.item.line.span.start <= start < one.item.line.span.end
        ]
        scenes = [scene for scene in asker.trace.story.scenes if scene.span.start <= start]
        found += told or [
            asker.trace.scene_span[scene.index][0] for scene in scenes[-1:] if scene.index in asker.trace.scene_span
        ]
    return tuple(dict.fromkeys(found))


def _left_open(asker: Asker, question: str) -> Reply | None:
    """ "What does the story leave open?": what the checks would remind the writer of, what is hedged to the end, what nobody can explain."""
    if _LEFT.match(question) is None:
        return None
    said: dict[str, int] = {}
    for index, words in _puzzles(asker):
        said.setdefault(words, index)
    for finding in all_checks(asker.trace):
        if finding.rule in _RULES and finding.accepted is None:
            moments = _moments_at(asker, [finding.span.start])
            said.setdefault(finding.message.removesuffix(", untold"), moments[0] if moments else 0)
    if not said:
        return Reply("nothing", "no", "Nothing that the story raises is left open.", (), 3)
    told = list(said)
    bare = "; ".join(told[:_MOST]) + (f"; and {len(told) - _MOST} more" if len(told) > _MOST else "")
    return Reply(bare, "yes", asker.sentence(bare), tuple(index for index in said.values() if index))


def _known_to_none(asker: Asker, prop: Prop) -> Iterator[str]:
    """ "Nobody knows who wrote the letter": nor does the story ever tell."""
    for said in parts(prop):
        asked = said.prop if isinstance(said, Thinks) and isinstance(said.who, str) and not said.truth else None
        if isinstance(asked, Asks) and isinstance(asked.prop, tuple) and variables(asked.prop):
            if not asker.judge.solve(asked.prop, Time()):
                yield contents.content(asker, asked)


def _puzzles(asker: Asker) -> Iterator[tuple[int, str]]:
    """What may or may not be so, and the story never says; what somebody cannot explain, and nobody ever does."""
    for moment in asker.trace.moments:
        if moment.act is not None and moment.kind == "state":
            yield from ((moment.index, words) for words in _known_to_none(asker, moment.act.prop))
        if moment.act is None or moment.scene < 0 or moment.kind not in ("hypothetical", "not"):
            continue
        for said in parts(moment.act.prop):
            asks = [term for _, term in said.args if isinstance(term, Asks)] if isinstance(said, Did) else []
            for term in asks if moment.act.mood in ("can", "could") or moment.kind == "not" else ():
                yield moment.index, contents.content(asker, term)
            if moment.act.mood in ("may", "might", "could", "perhaps", "maybe") and isinstance(said, Holds):
                if not variables(said) and asker.judge.judge(said, Time()).known == "maybe":
                    yield moment.index, f"whether {asker.say(said)}"
