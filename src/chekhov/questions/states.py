"""How somebody is: "How is Malte?", "How does Anna feel?". Floor 8.

In: the words of a question, and a `Time`. Out: a `Reply` with all that the story says of how they are at that time, or None where it is asked otherwise.
"""

from __future__ import annotations

import re
from dataclasses import replace

from chekhov.questions.common import Asker, Reply
from chekhov.questions.times import Time
from chekhov.story.meaning import Did, Holds, Prop, figures_in
from chekhov.story.wording import listed
from chekhov.trace.record import Moment

_HOW = re.compile(r"^how (?:(?:is|was|are|were) (?P<who>[^,?]+?)|(?:did|does|do) (?P<feels>[^,?]+?) feel)\?$", re.I)
_DATED = re.compile(
    r"^(?P<how>how .+?) (?P<when>(?:at|in|on|after|before) (?:the )?[a-z ]+?|that [a-z]+|the next [a-z]+)\?$", re.I
)
_FELT = re.compile(
    r"\b(?:felt|feels|feel|feeling) (?:(?:very|so|too|quite|really|rather|a bit|a little) )?(?P<how>[a-z]+)\b"
)
_GOES_ON = re.compile(
    r"(?:when|after|as soon as|while|then|later|(?:the )?next|at (?:last|the end)|in the|that (?:day|night|evening|morning)|on the|one day) ",
    re.I,
)
_FURTHER = 3
"""How many sentences after something happens one may be told how somebody felt about it."""


def answer(asker: Asker, question: str, time: Time) -> Reply | None:
    """What is so of somebody: hungry, tired."""
    dated = _DATED.match(question.strip())
    then = _told_of(asker, dated["when"] if dated is not None else "at first") if dated or time.first else None
    if dated is not None and then is not None:
        question = f"{dated['how']}?"
    time = then or (replace(time, at=None, first=False) if time.first else time)
    hit = _HOW.match(question.strip())
    figure = asker.one_called(hit["who"] or hit["feels"]) if hit is not None else None
    if hit is None or figure is None or not asker.trace.world.is_mind(figure):
        return None
    felt = _felt(asker, figure, time) if hit["feels"] else None
    if felt is not None:
        return felt
    name, found = asker.names.term(figure), {}
    with asker.judge.looking(_by_then(asker, figure, time)):
        for relation in asker.trace.story.definitions.relations.values():
            entry = asker.trace.world.entry((), (relation.fluent_id, figure))
            if entry is None or isinstance(entry.value, tuple) or entry.value not in (True, *relation.values):
                continue
            said = asker.names.say(_prop(relation.fluent_id, figure, entry.value))
            if said.startswith(f"{name} is ") and len(said.split()) <= len(name.split()) + 3:
                found[said.removeprefix(f"{name} is ")] = entry.cause
    words = [word for word in found if word not in _KINDS_OF]
    if hit["feels"]:
        words = _moods(asker, figure, {word: found[word] for word in words}, time)
    if not words:
        return Reply("unknown", "unknown", asker.sentence(f"The story does not say how {name} is"), (), 4)
    text = f"{name} is {listed(words)}"
    return Reply(listed(words), "yes", asker.sentence(text), tuple(found[word] for word in words))


def _told_of(asker: Asker, when: str) -> Time | None:
    """ "In the evening", "at first": the time of which the story speaks in these words."""
    for moment in asker.trace.moments:
        if moment.act is not None and re.search(rf"\b{re.escape(when)}\b", asker.sentence_of(moment.index), re.I):
            way = "at" if when.lower() == "at first" else "when"
            return Time(moment.index, moment.index, moment.index, when, True, None, moment.index, way)
    return None


def _by_then(asker: Asker, figure: int, time: Time) -> int | None:
    """The moment at which to look. How somebody is when something happens is how it makes them: what the same sentence says, or a state told right after."""
    if time.event is None or time.way not in ("when", "after"):
        return time.at
    at = time.event
    for moment in asker.trace.moments[time.event + 1 :]:
        own = moment.kind == "state" and moment.act is not None and figure in figures_in(moment.act.prop)
        if moment.item is asker.trace.moments[time.event].item or own:
            at = moment.index
        else:
            break
    return max(at, *(moment.index for moment in _right_after(asker, time.event)))


def _right_after(asker: Asker, event: int) -> list[Moment]:
    """What is told with something that happens and right after it: a few sentences, up to one that goes on to another time."""
    moments, count = asker.trace.moments, 0
    found = [moments[event]]
    for moment in moments[event + 1 :]:
        if moment.item is not found[-1].item:
            count += 1
            if count > _FURTHER or _GOES_ON.match(asker.sentence_of(moment.index)):
                break
        found.append(moment)
    return found


def _moods(asker: Asker, figure: int, found: dict[str, int], time: Time) -> list[str]:
    """Of all that somebody is, how they feel; of what is told after something has happened, rather than before."""
    definitions = asker.trace.story.definitions
    moods = {
        word
        for word in found
        if (value := definitions.value_words.get(word)) and "mood" in definitions.relations[value[0]].roles
    }
    since = time.event if time.event is not None and time.way in ("when", "after") else None
    late = [word for word in found if word in moods and since is not None and found[word] >= since]
    return late or [word for word in found if word in moods]


def _of_whom(asker: Asker, moment: Moment) -> object:
    """Whose deed or state a moment is."""
    prop = moment.act.prop if moment.act is not None else None
    if isinstance(prop, Did):
        return asker.trace.world.real(prop.args[0][1]) if prop.args else None
    return asker.trace.world.real(prop.fluent[1]) if isinstance(prop, Holds) and len(prop.fluent) > 1 else None


def _felt(asker: Asker, figure: int, time: Time) -> Reply | None:
    """ "She felt bad": how somebody is said to feel, in the words of the story, then or last."""
    then = time.event is not None and time.way in ("when", "after")
    told = _right_after(asker, time.event) if then and time.event is not None else asker.trace.moments
    for moment in told if then else reversed(told):
        words = _FELT.search(asker.sentence_of(moment.index)) if _of_whom(asker, moment) == figure else None
        if words is not None and (time.at is None or then or moment.index <= time.at):
            return Reply(words["how"], "yes", asker.sentence_of(moment.index), (moment.index,))
    return None


_KINDS_OF = frozenset(("male", "female"))


def _prop(fluent: str, figure: int, value: object) -> Prop:
    return Holds((fluent, figure), value)  # type: ignore[arg-type]
