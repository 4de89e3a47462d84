"""Where nobody says why: the want that a deed fulfils, the hunger or the fear that the story tells of, what came just before. Floor 8.

In: moments that are asked about. Out: a reply, "maybe" where the story leaves it to the reader.
"""

from __future__ import annotations

import re

from chekhov.language.closed import DETERMINERS, PRONOUNS
from chekhov.questions import contents, minds
from chekhov.questions.common import Asker, Reply
from chekhov.questions.ground import parts
from chekhov.questions.leadup import led_up
from chekhov.questions.tie import figures_of_moment
from chekhov.questions.timeclauses import is_under_way
from chekhov.story.meaning import Did, Holds, IsA, Prop, Same, Thinks, put, variables
from chekhov.trace.record import Moment

_FEELINGS = frozenset(("want", "drive", "grudge", "enmity", "attitude", "felt"))


def moved_by(asker: Asker, prop: Prop, moments: list[int]) -> Reply | None:
    """What a reader takes to have moved whoever did it."""
    return (
        _upon(asker, moments[0])
        or _aimed_at(asker, prop, moments)
        or _wanted_beside(asker, prop, moments)
        or _driven(asker, moments)
    )


def _aimed_at(asker: Asker, prop: Prop, moments: list[int]) -> Reply | None:
    """Where the sentence gives no reason: a want of whoever is said to have done it, that it fulfilled."""
    verb = asker.trace.story.definitions.verbs[prop.verb] if isinstance(prop, Did) else None
    doer = dict(prop.args).get(verb.slots[0].name) if isinstance(prop, Did) and verb is not None else None
    if not isinstance(doer, int):
        return None
    for index in moments:
        for held in minds.wants(asker, doer, index - 1):
            goal = held.prop.fluent[-1] if isinstance(held.prop, Holds) else None
            effects = _sought(asker, goal) if isinstance(goal, tuple) else []
            with asker.judge.looking(index - 1):
                before = [asker.judge.status(one) for one in effects]
            with asker.judge.looking(index):
                after = [asker.judge.status(one) for one in effects]
            if "yes" in after and "no" in before:
                said = said_plainly(asker, held.prop)
                return Reply(said, "yes", asker.sentence(said), (held.entry.cause, index))
    return None


def _wanted_beside(asker: Asker, prop: Prop, moments: list[int]) -> Reply | None:
    """ "Jonna hid the flute. She wanted to play a trick on Matti.": the want of whoever did it that is told with the deed, or just before or after it."""
    verb = asker.trace.story.definitions.verbs[prop.verb] if isinstance(prop, Did) else None
    chosen = verb is not None and verb.chosen_by
    doer = dict(prop.args).get(verb.slots[0].name) if isinstance(prop, Did) and verb is not None and chosen else None
    if not isinstance(doer, int):
        return None
    for index in moments:
        moment = asker.trace.moments[index]
        items = asker.trace.story.scenes[moment.scene].sentences if moment.scene >= 0 else []
        at = next((place for place, item in enumerate(items) if item is moment.item), None)
        if at is None:
            continue
        beside = items[max(at - 1, 0) : at + 2]
        last = max((one.index for one in asker.trace.moments if one.item is beside[-1]), default=index)
        for held in reversed(minds.wants(asker, doer, last)):
            told = asker.trace.moments[held.entry.cause]
            if told.kind == "state" and any(told.item is item for item in beside):
                own = told.item is moment.item
                said = said_plainly(asker, held.prop) if own else plain(asker.sentence_of(told.index))
                return Reply(said, "maybe", asker.sentence(f"Perhaps because {said}"), (told.index, index), 2)
    return None


def _sought(asker: Asker, goal: Prop) -> list[Prop]:
    """What would fulfil a want: what is wanted, or what the deed that is wanted makes so."""
    found: list[Prop] = []
    for part in parts(goal):
        if isinstance(part, Did):
            found += [put(one, dict(part.args)) for one in asker.trace.story.definitions.verbs[part.verb].makes]
        else:
            found.append(part)
    return [one for one in found if isinstance(one, Holds) and not variables(one)]


def _driven(asker: Asker, moments: list[int]) -> Reply | None:
    """Where nobody says why: the hunger, the tiredness that the story tells of whoever did it."""
    definitions, world = asker.trace.story.definitions, asker.trace.world
    for index in moments:
        moment = asker.trace.moments[index]
        verb = definitions.verbs.get(moment.verb)
        doer = moment.fillers.get(verb.chosen_by[0]) if verb is not None and verb.chosen_by else None
        moved = _felt(asker, index, doer) if isinstance(doer, int) else None
        if moved is not None:
            return moved
        for ident in definitions.roles.get("drive", ()) if isinstance(doer, int) else ():
            prop = Holds((definitions.relations[ident].fluent_id, doer), True)  # type: ignore[arg-type]
            with asker.judge.looking(index):
                entry = world.entry((), prop.fluent)
            if entry is not None and entry.value is True:
                said = _in_its_own_words(asker, entry.cause) or asker.say(prop)
                return Reply(said, "maybe", asker.sentence(f"Perhaps because {said}"), (entry.cause, index), 2)
    return None


def _in_its_own_words(asker: Asker, index: int) -> str:
    """The sentence that says so, where it says nothing else: "Oskar is sleepy", rather than that he is tired."""
    item = asker.trace.moments[index].item
    alone = item is not None and sum(one.item is item for one in asker.trace.moments) == 1
    words = asker.sentence_of(index)
    return plain(words) if alone and not _HE.match(words) else ""


_HE = re.compile(r"(?:he|she|it|they|his|her|their)\b", re.I)


def _felt(asker: Asker, index: int, doer: int) -> Reply | None:
    """ "Ben believes that Ann is dead and flees": what the same sentence says that he believes or feels."""
    moment, before = asker.trace.moments[index], asker.trace.moments[index - 1]
    prop = before.act.prop if before.act is not None and before.kind == "state" else None
    if before.item is None or before.item is not moment.item or prop is None:
        return None
    relation = asker.trace.story.definitions.relations.get(str(prop.fluent[0])) if isinstance(prop, Holds) else None
    who = prop.who if isinstance(prop, Thinks) else prop.fluent[1] if isinstance(prop, Holds) else None
    feels = isinstance(prop, Thinks) or (relation is not None and not _FEELINGS.isdisjoint(relation.roles))
    if not feels or who != doer:
        return None
    said = said_plainly(asker, prop)
    return Reply(said, "maybe", asker.sentence(f"Perhaps because {said}"), (before.index, index), 2)


def _upon(asker: Asker, index: int) -> Reply | None:
    """ "When the clock strikes twelve, she runs away": what the sentence itself goes on from. Not so of what *has* happened by then."""
    moment = asker.trace.moments[index]
    if moment.act is not None and (moment.act.perfect or is_under_way(asker, moment)):
        return None
    for one in reversed(asker.trace.moments[:index]):
        if one.item is not moment.item or one.act is None or moment.act is None or moment.act.upon:
            return None
        if one.act.upon:
            said = asker.say(one.act.prop, bool(one.verb))
            return Reply(said, "yes", asker.sentence(f"{said}; the story gives no other reason"), (index,), 3)
    return None


def in_one_breath(asker: Asker, index: int) -> Reply | None:
    """ "It did not rain, and the pond dried up", "the dragon lost its tail, and everybody laughed": what nobody chose, with what the same sentence tells
    first."""
    moment, before = asker.trace.moments[index], asker.trace.moments[index - 1]
    verb = asker.trace.story.definitions.verbs.get(moment.verb)
    chosen = verb is not None and any(moment.fillers.get(slot) is not None for slot in verb.chosen_by)
    told = (
        before.act is not None
        and before.kind in ("event", "state", "not")
        and not isinstance(before.act.prop, (IsA, Same))
    )
    if verb is None or moment.item is None or before.item is not moment.item or not told:
        return None
    by_then = moment.act is None or moment.act.perfect or is_under_way(asker, moment)
    if (chosen and not _is_felt(asker, moment)) or by_then or (before.act is not None and before.act.upon):
        return None
    done = asker.trace.story.definitions.verbs.get(before.verb)
    own = {before.fillers.get(slot) for slot in done.chosen_by} if done is not None else set()
    if not own.isdisjoint(moment.fillers.values()):
        return None  # "she searched the whole house and cried"
    assert before.act is not None
    said = asker.names.event(before) if before.verb else asker.say(before.act.prop)
    said = asker.say(before.act.prop, True) if isinstance(before.act.prop, Did) and not before.act.prop.truth else said
    text = f"The story gives no reason; just before that: {said}"
    return Reply(said, "maybe", asker.sentence(text), (before.index, index), 3)


def leading_up(asker: Asker, index: int) -> Reply | None:
    """Where nobody says why: what was done to whoever acts, or what they had learnt, just before."""
    told = dict(led_up(asker, asker.trace.moments[index]))
    cause = told.get("motive", told.get("before"))
    if cause is None:
        return None
    before, moment = asker.trace.moments[cause], asker.trace.moments[index]
    apart = before.item is moment.item and not set(figures_of_moment(asker, before)) & set(
        figures_of_moment(asker, moment)
    )
    said = asker.names.event(before) if apart else _as_told(asker, before, _is_felt(asker, moment))
    text = f"The story gives no reason; just before that: {said}"
    return Reply(said, "maybe", asker.sentence(text), (cause, index), 3)


def just_before(asker: Asker, index: int) -> Reply | None:
    """Where nobody says why: what was told last before it, if nobody chose it (it began to rain; somebody was ill); before what somebody feels, all the same."""
    moment = asker.trace.moments[index]
    felt = _is_felt(asker, moment)
    deed = asker.trace.story.definitions.verbs.get(moment.verb)
    chosen = deed is not None and any(moment.fillers.get(slot) is not None for slot in deed.chosen_by)
    if moment.item is None or not (felt or chosen):
        return None
    before = next(
        (
            one
            for one in reversed(asker.trace.moments[:index])
            if one.item is not None and one.item is not moment.item and one.kind != "rule"
        ),
        None,
    )
    if before is None or before.scene != moment.scene or before.kind not in ("state", "event"):
        return None
    verb = asker.trace.story.definitions.verbs.get(before.verb)
    by_choice = verb is not None and any(before.fillers.get(slot) is not None for slot in verb.chosen_by)
    prop = before.act.prop if before.act is not None else None
    tells_kind = isinstance(prop, (IsA, Same))
    is_somewhere = isinstance(prop, Holds) and prop.fluent[0] == asker.trace.world.place_id and prop.truth
    if (tells_kind or _is_felt(asker, before)) if felt else (by_choice or is_somewhere):
        return None
    said = _as_told(asker, before, felt)
    text = f"The story gives no reason; just before that: {said}"
    return Reply(said, "maybe", asker.sentence(text), (before.index, index), 3)


_POINTS = re.compile(r"\b(?:him|her|it|them|this|that)\b", re.I)


def _as_told(asker: Asker, last: Moment, felt: bool) -> str:
    """The sentence of a moment; before what somebody feels with names for its pronouns."""
    said = plain(asker.sentence_of(last.index))
    if not felt or not _POINTS.search(said):
        return said
    told = [one for one in asker.trace.moments if one.item is last.item and one.act is not None]
    clauses = [asker.names.event(one) if one.verb else asker.say(one.act.prop) for one in told if one.act is not None]
    return "; ".join(dict.fromkeys(clauses))


def _is_felt(asker: Asker, moment: Moment) -> bool:
    """Does it tell what somebody feels: that they are sad, or weep?"""
    definitions = asker.trace.story.definitions
    prop = moment.act.prop if moment.act is not None else None
    verb = definitions.verbs.get(moment.verb)
    if verb is not None:
        return "felt" in verb.roles
    relation = definitions.relation_of(prop.fluent, prop.value) if isinstance(prop, Holds) else None
    return relation is not None and "felt" in relation.roles


def said_plainly(asker: Asker, prop: Prop) -> str:
    """A clause in good English also where it says what somebody wants."""
    if isinstance(prop, Holds) and len(prop.fluent) > 2 and isinstance(prop.fluent[-1], tuple):
        relation = asker.trace.story.definitions.relations.get(str(prop.fluent[0]))
        if relation is not None and "want" in relation.roles and prop.truth:
            who = prop.fluent[1]
            return f"{asker.names.term(who)} wants {contents.goal(asker, prop.fluent[-1], who)}"
    return asker.say(prop, isinstance(prop, Did))


def plain(words: str) -> str:
    """Words of the story as a clause that can stand behind others."""
    text = re.sub(r"\s+", " ", words).strip(" ,;.")
    first = text.split(" ", 1)[0].lower()
    return text[:1].lower() + text[1:] if first in DETERMINERS or first in PRONOUNS else text
