"""Where somebody or something is at a time, as the story has it or as some mind has it, and in what words. Floor 8.

In: a figure, a time, a path of minds. Out: a reply, or the words for a chain of places.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from chekhov.questions import nomore
from chekhov.questions.common import Asker, Reply
from chekhov.questions.merging import together
from chekhov.questions.secondhand import as_last_left
from chekhov.questions.times import Time
from chekhov.story.meaning import Holds, Term
from chekhov.story.wording import as_object, listed, preposition
from chekhov.trace.saying import is_unnamed_place
from chekhov.world.log import Not, OneOf, Path

PLAIN = frozenset(("in", "at", "aboard", "on", "near"))
"""Prepositions that an answer may leave out: "the kitchen", but "under the bench"."""
LONG = 30  # days after which a whereabouts is no longer taken for granted


def of_figure(asker: Asker, figure: int, time: Time, path: Path = (), past: bool = False) -> Reply:
    """Where somebody or something is at a time, as the story has it or (``path``) as some mind has it."""
    world = asker.trace.world
    figure = figure if path else _what_is_left(asker, figure, time)
    time = time if path else _said_after(asker, figure, _meanwhile(asker, figure, time))
    gone = nomore.of_figure(asker, figure, time) if not path else None
    if gone is not None:
        return gone
    name = asker.names.term(figure)
    head = "".join(f"{asker.names.term(mind)} {_believes(asker, mind)} that " for mind in path)
    with asker.judge.looking(time.at):
        entry = world.entry(path, (world.place_id, figure))
        steps = world.chain(figure, path)
        if entry is not None and isinstance(entry.value, OneOf):
            found = sorted(one[1] for one in entry.value.values if isinstance(one, tuple) and isinstance(one[1], int))
            options = list(dict.fromkeys(asker.names.term(one) for one in found))
            return Reply(
                listed(options, "or"), "maybe", asker.sentence(f"{name} is in {listed(options, 'or')}"), (entry.cause,)
            )
        if entry is None or isinstance(entry.value, Not) or not steps:
            beside = _beside(asker, figure, past) if not path else None
            beside = beside or as_last_left(asker, path, figure, time)
            if beside is not None:
                return beside
            whose = f"{asker.names.term(path[-1])} has no reason to believe that {name} is anywhere" if path else ""
            return Reply(
                "unknown", "unknown", asker.sentence(whose or f"The story does not say where {name} is"), (), 5
            )
        moments = [entry.cause]
        for _, where in steps[:3]:
            outer = world.entry(path, (world.place_id, where)) if not world.is_place(where) else None
            if outer is not None:
                moments.append(outer.cause)
    if not path and long_ago(asker, figure, entry.moment, time):
        known = asker.sentence(
            f"The story does not say where {name} is by then; before, {name} was {spot_words(asker, figure, steps)[1]}"
        )
        return Reply("unknown", "unknown", known, tuple(moments), 5)
    one = asker.trace.story.cast[figure]
    several = one.pronoun == "they" and (one.plural or one.part_of is None)  # "the rest of the cake is ..."
    be = "was" if past else "am" if one.pronoun == "me" else "are" if several else "is"
    bare, said = _as_told(asker, entry.cause, steps) or spot_words(asker, figure, steps)
    if not bare:
        return Reply(
            "unknown", "unknown", asker.sentence(f"The story names no place for {name} at this time"), tuple(moments), 5
        )
    return Reply(bare, "yes", asker.sentence(f"{head}{name} {be} {said}"), tuple(moments))


def _what_is_left(asker: Asker, figure: int, time: Time) -> int:
    """The rest of a thing of which a part is no more, where the rest was put somewhere since: "he ate half of it and hid the rest"."""
    rest = asker.trace.story.discourse.rests.get((figure, False))
    if rest is None or asker.trace.world.is_mind(figure):
        return figure
    with asker.judge.looking(time.at):
        whole, left = (asker.trace.world.entry((), (asker.trace.world.place_id, one)) for one in (figure, rest))
    return rest if left is not None and (whole is None or left.moment > whole.moment) else figure


def _as_told(asker: Asker, cause: int, steps: list[tuple[str, Term]]) -> tuple[str, str] | None:
    """ "Under the bridge", where somebody waited under it: in the word of the sentence that tells so."""
    act = asker.trace.moments[cause].act
    told = act.place if act is not None and len(steps) == 1 else None
    if told is None or told[0] in PLAIN or told[0] not in _SPOTS or told[1] != steps[0][1]:
        return None
    said = f"{told[0]} {asker.names.term(told[1])}"
    return said, said


_SPOTS = ("under", "beneath", "behind", "beside", "in front of", "below", "above", "outside", "opposite")


def _beside(asker: Asker, figure: int, past: bool) -> Reply | None:
    """Where something is by what it lies beside: "between the lamp and the chair", "north of the hall"."""
    world, found, causes = asker.trace.world, [], []
    for relation in asker.trace.story.definitions.relations.values():
        if relation.step is None and "beside" not in relation.roles:
            continue
        for fluent in world.log.by_relation.get(relation.fluent_id, ()):
            entry = world.log.fact(fluent)
            if entry is not None and entry.value is True and len(fluent) == 3 and figure in map(world.real, fluent[1:]):
                found.append((fluent[1] != figure, asker.say(Holds(fluent, True), past)))
                causes.append(entry.cause)
    told = together([text for other, text in found if not other]) or together([text for _, text in found])
    if not told:
        return None
    name = asker.names.term(figure)
    bare = re.sub(rf"^{re.escape(name)} (?:is|are|was|were) ", "", told)
    return Reply(bare, "yes", asker.sentence(told), tuple(dict.fromkeys(causes)), 1)


def _believes(asker: Asker, mind: Term) -> str:
    figure = asker.trace.story.cast[mind] if isinstance(mind, int) else None
    return "believe" if figure is not None and figure.group and figure.pronoun == "they" else "believes"


def _meanwhile(asker: Asker, figure: int, time: Time) -> Time:
    """Whoever is in another scene at the same time is there, even though it is told later; the time at which to look."""
    trace = asker.trace
    here = trace.moments[time.at].scene if time.named and time.at is not None else -1
    with asker.judge.looking(time.at):
        entry = trace.world.entry((), (trace.world.place_id, figure))
    if here < 0 or (entry is not None and entry.moment >= trace.scene_span.get(here, (0, 0))[0]):
        return time
    for scene in trace.story.scenes:
        together = trace.order.overlapping(scene.index, here)
        if (
            together
            and scene.index in trace.scene_span
            and any(trace.world.same((), one, figure) for one in scene.present)
        ):
            return replace(time, at=trace.scene_span[scene.index][0])
    return time


def _said_after(asker: Asker, figure: int, time: Time) -> Time:
    """ "Tilda saw it. Ruben was in the kitchen": where he was when she saw it, if he has not been anywhere before; the time at which to look."""
    trace, place = asker.trace, asker.trace.world.place_id
    if time.event is None or time.way != "when" or time.at is None:
        return time
    entries = trace.world.log.history((place, figure))
    told = [entry for entry in entries if entry.moment > time.at]
    said = trace.moments[told[0].moment] if told else None
    known = [entry for entry in entries if entry.moment <= time.at and _is_named(asker, entry.value)]
    if said is None or known or said.kind != "state" or said.scene != trace.moments[time.at].scene:
        return time
    return replace(time, at=said.index)


def _is_named(asker: Asker, value: object) -> bool:
    """Is it somewhere that the story names?"""
    return isinstance(value, tuple) and len(value) == 2 and not is_unnamed_place(asker.trace, value[1])


def long_ago(asker: Asker, figure: int, since: int, time: Time) -> bool:
    """Whoever can walk is not still there after months that the story leaves out."""
    if not asker.trace.world.is_mind(figure) or asker.trace.story.cast[figure].group:
        return False
    last = len(asker.trace.moments) - 1 if time.at is None else time.at
    then, now = asker.trace.moments[since].scene, asker.trace.moments[last].scene
    if then < 0 or now < 0 or then == now:
        return False
    with asker.judge.looking(time.at):
        move = asker.trace.story.definitions.role("move")
        if asker.judge.dead(figure) or (
            move is not None and asker.judge.status(Holds((move.id, figure), True)) == "no"
        ):
            return False
    order = asker.trace.order
    between = order.ranks[order.position[then] : order.position[now] + 1]
    return any(order.likely_between(*two) >= LONG * asker.trace.story.calendar.day for two in pairwise(between))


def spot_words(asker: Asker, figure: int, steps: list[tuple[str, Term]]) -> tuple[str, str]:
    """A chain of places in words: the nearest telling spot alone, and the whole ("in the drawer, in the kitchen")."""
    relations = asker.trace.story.definitions.relations
    phrases: list[str] = []
    bare = ""
    holder: int | None = None
    for at, (manner, where) in enumerate(steps):
        if isinstance(where, int) and is_unnamed_place(asker.trace, where):
            break
        relation = relations.get(manner)
        roles = relation.roles if relation is not None else ()
        held = "held" in roles or "worn" in roles
        name = asker.names.term(where)
        aboard = steps[at + 1][1] if at + 1 < len(steps) else None
        if aboard is not None and name.islower() and " " not in name and asker.trace.world.has_role(aboard, "vehicle"):
            name = f"the {name} of {asker.names.term(aboard)}"  # "on deck"
        if held:
            phrases.append(f"with {as_object(name)}")
            holder = where if holder is None and isinstance(where, int) else holder
        else:
            word = _preposition(relation.text if relation is not None else "", manner)
            word = preposition(word, name, asker.names.is_surface(where))
            phrases.append(f"{word} {name}")
            if not bare:
                bare = (
                    name
                    if word in PLAIN
                    or (asker.trace.world.has_role(where, "fixed") and asker.trace.world.is_mind(figure))
                    else f"{word} {name}"
                )
        if bare and asker.trace.world.is_place(where):
            break
    if not bare and holder is not None:
        verb = "have" if asker.trace.story.cast[holder].pronoun == "they" else "has"
        pronoun = "them" if asker.trace.story.cast[figure].pronoun == "they" else "it"
        bare = f"{asker.names.term(holder)} {verb} {pronoun}"
    return bare, ", ".join(phrases)


def _preposition(text: str, manner: str) -> str:
    """The preposition in a pattern of place: "{X: any} is under {P: any}" has *under*."""
    words = text.split(" is ", 1)[-1].split(" {")[0].strip()
    return words if words and "{" not in words else manner
