"""Why: the answer to "why ...?", in one clause. Floor 8.

In: a clause that is asked about. Out: the nearest reason: what the story states ("because", "in order to"), else the order or the want that a deed carries
out, else the event before that made it possible. The whole tree of causes is in `whytree.py`.
"""

from __future__ import annotations

import re

from chekhov.language import tree as t
from chekhov.language.closed import SO
from chekhov.language.printer import show
from chekhov.questions import contents
from chekhov.questions.causes import ties
from chekhov.questions.common import Asker, Reply
from chekhov.questions.credence import said_where
from chekhov.questions.driven import in_one_breath, just_before, leading_up, moved_by, plain, said_plainly
from chekhov.questions.ground import is_event
from chekhov.questions.manner import BY_ORDER, for_joy, said_beside
from chekhov.questions.motives import explained, is_reason
from chekhov.questions.tie import doer_of
from chekhov.questions.times import Time
from chekhov.story.meaning import Did, Holds, Prop, Term, Thinks, negate
from chekhov.story.unframed import reasoned
from chekhov.story.wording import listed
from chekhov.trace.record import Moment

_NEEDED = 2  # how good a reply is that names what a chosen deed needed, and no reason
_CAUSAL_PREPS = ("because of", "due to", "thanks to", "owing to", "on account of", "out of", "of", "from")


def causes_of(asker: Asker, moment: Moment) -> list[int]:
    """The earlier moments that brought a moment about, the most telling first (not what only let those who take part exist and be there)."""
    found = [tie for tie in ties(asker, moment.index) if tie.how not in ("being", "presence", "setting")]
    return list(dict.fromkeys(cause for tie in found for cause in tie.causes))


def reason_words(asker: Asker, moment: Moment, word: str, prop: Prop) -> str:
    """A stated reason as a clause: "he wants Midori to be cured", "in order to protect Luna"."""
    doer: Term | None = None
    verb = asker.trace.story.definitions.verbs.get(moment.verb)
    if verb is not None:
        doer = moment.fillers.get(verb.slots[0].name)
    written = _as_written(asker, moment, word)
    if written:
        return written
    if word in ("in order to", "so that"):
        return f"{'in order ' if word == 'in order to' else ''}{contents.goal(asker, prop, doer if doer is not None else -1)}"
    return said_plainly(asker, prop)


def _as_written(asker: Asker, moment: Moment, word: str) -> str:
    """The writer's own words for a reason, without the word that ties it on."""
    if moment.act is None:
        return ""
    for tied, _, span in moment.act.reasons:
        text = (
            re.sub(r"\s+", " ", asker.trace.story.sources.text_of(span)).strip(" ,.;")
            if tied == word and span.end > span.start
            else ""
        )
        if text:
            return (
                text if word in ("in order to", "so that") else re.sub(rf"^{re.escape(word)}\s+", "", text, flags=re.I)
            )
    return ""


# ---------------------------------------------------------------- "why ...?"


def answer(asker: Asker, statement: t.Statement, time: Time) -> Reply | None:
    """The answer to "why": the nearest stated reason, else the nearest cause."""
    fallback: Reply | None = None
    for read in asker.readings(statement):
        moments = explained(asker, read.whole, time) or _denied(asker, read.prop, time)
        moments = _stated_with_reason(asker, read.whole, time) or moments or said_where(asker, read.prop, time)
        beside = said_beside(asker, read.prop) if not moments else []
        moments = moments or beside
        said = asker.say(read.prop)
        if not moments:
            wanted = _wanted(asker, read.prop)
            expected = _expects(asker, wanted or read.prop, time) if wanted or _may_come(statement) else None
            expected = expected or _said_why(asker, read.prop, [])
            if expected is not None:
                return expected
            fallback = fallback or Reply(
                "unknown", "unknown", asker.sentence(f"The story does not tell that {said}"), (), 5
            )
            continue
        told_so = not beside and (not is_event(read.prop) or _as_state(asker, read.prop, moments))
        reply = _of_state(asker, moments) if told_so else None
        if reply is not None:
            return reply
        moments = _all_told(asker, read.prop, moments, time)
        replies = [reply for reply in (nearest_reason(asker, index) for index in moments) if reply is not None]
        enabled = _made_possible(asker, moments) if _asks_how_possible(statement) else None
        if enabled is not None:
            return enabled
        if all(reply.rank for reply in replies):
            claimed = _said_why(asker, read.prop, moments)
            if claimed is not None:
                return claimed
            moved = for_joy(asker, moments) or moved_by(asker, read.prop, moments)
            if moved is not None and moved.answer not in show(statement):  # "why did she call for help?": not for help
                return moved
        telling = [reply for reply in replies if reply.rank < _NEEDED]
        nearest = (in_one_breath, leading_up, just_before)
        before = next(filter(None, (one(asker, moments[0]) for one in nearest)), None) if not telling else None
        if telling or (replies and before is None):
            return min(replies, key=lambda one: one.rank)
        if before is not None:
            return before
        fallback = Reply(
            "unknown",
            "unknown",
            asker.sentence(f"The story gives no reason ({asker.sentence_of(moments[0])})"),
            tuple(moments),
            4,
        )
    return fallback


def _stated_with_reason(asker: Asker, prop: Prop, time: Time) -> list[int]:
    """ "She keeps it to protect herself", though she has had it all the time: the last statement that gives a reason."""
    for moment in reversed(asker.trace.moments[: None if time.until is None else time.until + 1]):
        act = moment.act
        if act is None or moment.kind != "state" or not act.reasons or not isinstance(prop, Holds):
            continue
        if isinstance(act.prop, Holds) and act.prop.truth == prop.truth:
            said, asked = (tuple(map(asker.trace.world.real, one.fluent)) for one in (act.prop, prop))
            if said == asked and act.prop.value == prop.value:
                return [moment.index]
    return []


def _said_why(asker: Asker, prop: Prop, moments: list[int]) -> Reply | None:
    """ "Anna confesses that she sold it because she had debts": the reason that somebody gives who tells of it."""
    for moment in asker.trace.moments:
        contents = [term for term in moment.fillers.values() if isinstance(term, (Did, Holds))]
        if moment.act is None or moment.kind != "event" or not any(_is_told(asker, one, prop) for one in contents):
            continue
        claims = [span for slot, span in moment.act.spans.items() if isinstance(moment.fillers.get(slot), tuple)]
        for word, reason, span in moment.act.reasons:
            if is_reason(moment, word, span) and claims and span.start >= claims[-1].end:
                said = reason_words(asker, moment, word, reason)
                teller = next(iter(moment.fillers.values()))
                own = isinstance(prop, Did) and bool(prop.args) and teller == prop.args[0][1]
                text = asker.sentence_of(moment.index)
                return Reply(said, "yes" if own else "maybe", text, (moment.index, *moments), 1 if own else 2)
    return None


def _is_told(asker: Asker, told: Did | Holds, prop: Prop) -> bool:
    """Is what is told what is asked for?"""
    return asker.judge.said.answers(told, prop) if isinstance(told, Did) else told == prop


def _asks_how_possible(statement: t.Statement) -> bool:
    """ "Why can she ride?", "why was she able to …?" """
    return isinstance(statement, t.Clause) and statement.modal in ("can", "could")


def _made_possible(asker: Asker, moments: list[int]) -> Reply | None:
    """What a deed could not have happened without, that an event of the story brought about: the coach that she rides in."""
    for index in moments:
        found = [tie for tie in ties(asker, index) if tie.how in ("being", "need", "presence")]
        causes = dict.fromkeys(cause for tie in found for cause in tie.causes if asker.trace.moments[cause].verb)
        if causes:
            said = listed([plain(asker.sentence_of(cause)) for cause in list(causes)[:2]])
            return Reply(said, "yes", asker.sentence(said), (*causes, index), 1)
    return None


def _denied(asker: Asker, prop: Prop, time: Time) -> list[int]:
    """ "Why did Clara not come?": where the story says that she did not."""
    if not isinstance(prop, Did) or prop.truth:
        return []
    return list(asker.judge.said.denied(negate(prop), time))


def _is_future(statement: t.Statement) -> bool:
    return isinstance(statement, t.Clause) and statement.tense == "future"


def _may_come(statement: t.Statement) -> bool:
    """ "Why does she look in the fridge?", which is not told: it may yet come."""
    return isinstance(statement, t.Clause) and (statement.tense == "present" or _is_future(statement))


def _wanted(asker: Asker, prop: Prop) -> Did | None:
    """ "Why does she want to look in the fridge?": the deed."""
    relation = asker.trace.story.definitions.relations.get(str(prop.fluent[0])) if isinstance(prop, Holds) else None
    deed = prop.fluent[-1] if isinstance(prop, Holds) and relation is not None and "want" in relation.roles else None
    return deed if isinstance(deed, Did) else None


def _expects(asker: Asker, prop: Prop, time: Time) -> Reply | None:
    """ "Why will she look in the basket?": for what she believes to be in it."""
    verb = asker.trace.story.definitions.verbs[prop.verb] if isinstance(prop, Did) else None
    if verb is None or "looking in" not in verb.roles or not isinstance(prop, Did) or len(verb.slots) < 2:
        return None
    given, world = dict(prop.args), asker.trace.world
    looker, vessel = (given.get(slot.name) for slot in verb.slots[:2])
    if not isinstance(looker, int) or not isinstance(vessel, int):
        return None
    with asker.judge.looking(time.at):
        for thing in asker.figures:
            spot = world.spot(thing, (looker,))
            if spot is not None and spot[1] == vessel:
                entry = world.entry((looker,), (world.place_id, thing))
                said = asker.say(Thinks(looker, Holds((world.place_id, thing), spot)))
                return Reply(said, "yes", asker.sentence(said), (entry.cause,) if entry is not None else ())
    return None


def _as_state(asker: Asker, prop: Prop, moments: list[int]) -> bool:
    """ "Why does he live?": nobody chooses to, and the story tells what made it so rather than that."""
    verb = asker.trace.story.definitions.verbs[prop.verb] if isinstance(prop, Did) else None
    return verb is not None and not verb.chosen_by and all(asker.trace.moments[one].verb != verb.id for one in moments)


def _of_state(asker: Asker, moments: list[int]) -> Reply | None:
    """Why something is so: what was said to be the reason, else the event that made it so."""
    for index in moments:
        moment = asker.trace.moments[index]
        if stated_reasons(asker, moment) and not moment.verb:
            return nearest_reason(asker, index)
    for index in moments:
        moment = asker.trace.moments[index]
        if moment.kind == "rule":
            return nearest_reason(asker, index)
        if moment.verb:
            sentence = asker.sentence_of(index).rstrip(".")
            led_up = _led_up(asker, index)
            before = " ".join(asker.sentence_of(one) for one in sorted(led_up))
            told = f"{sentence}; just before that: {before}" if led_up else sentence
            proof = (index, *causes_of(asker, moment)[:4])
            return Reply(
                sentence,
                "yes",
                asker.sentence(told),
                tuple(dict.fromkeys((*led_up, *proof))),
            )
    return None


def _led_up(asker: Asker, index: int) -> list[int]:
    """What nobody chose and the story gives no cause for ("Romeo dies"): the deed that stands just before it, and what made it deadly."""
    verb = asker.trace.story.definitions.verbs.get(asker.trace.moments[index].verb)
    if verb is None or verb.chosen_by or stated_reasons(asker, asker.trace.moments[index]):
        return []
    return deeds_before(asker, index)


def deeds_before(asker: Asker, index: int) -> list[int]:
    """The deed that something nobody chose follows upon, and what had made it deadly."""
    events = [
        (tie.how, one) for tie in ties(asker, index) for one in tie.causes if asker.trace.moments[one].kind == "event"
    ]
    deed = next((one for how, one in events if how in ("blow", "setting")), None)
    return [] if deed is None else [deed, *(one for how, one in events if how == "poison")]


def _all_told(asker: Asker, prop: Prop, moments: list[int], time: Time) -> list[int]:
    """All moments at which the event is told, for a reason may be given only once."""
    until = len(asker.trace.moments) if time.until is None else time.until + 1
    again = [
        moment.index
        for moment in asker.trace.moments[time.since : until]
        if moment.act is not None
        and isinstance(prop, Did)
        and asker.judge.said.answers(Did(moment.verb, tuple(moment.fillers.items())), prop)
    ]
    return list(dict.fromkeys((*moments, *again)))


def nearest_reason(asker: Asker, index: int) -> Reply | None:
    """Why a moment came about, in one clause."""
    moment = asker.moment(index)
    if moment is None:
        return None
    stated = stated_reasons(asker, moment)
    if stated:
        text = f"{asker.sentence_of(index).rstrip('.')}" if not moment.verb else asker.names.event(moment)
        because = listed(stated)
        full = text if because in text else f"{text}: {because}"
        before = said_before(asker, moment)
        proof = (index, *((before[1],) if before is not None else ()), *causes_of(asker, moment)[:4])
        return Reply(because, "yes", asker.sentence(full), proof)
    if moment.kind == "rule":
        causes = causes_of(asker, moment)
        cause = asker.sentence_of(causes[0]).rstrip(".") if causes else moment.text
        return Reply(cause, "yes", asker.sentence(f"{cause}. The rule: {moment.text}"), (index, *causes), 1)
    if moment.kind == "pointer" and moment.causes:
        return nearest_reason(asker, next(iter(moment.causes)))
    if moment.verb:
        text = asker.names.event(moment)
        causes = [one for one in causes_of(asker, moment) if asker.trace.moments[one].item is not moment.item]
        needed = _only_needed(asker, moment)
        if causes:
            deeds = sorted(deeds_before(asker, index)) if len(deeds_before(asker, index)) > 1 else causes[:1]
            cause = " ".join(asker.sentence_of(one) for one in deeds).rstrip(".")
            full = asker.sentence(f"{text}. Before that: {cause}")
            return Reply(cause, "maybe" if needed else "yes", full, (index, *causes[:5]), _NEEDED if needed else 1)
    return None


def _only_needed(asker: Asker, moment: Moment) -> bool:
    """Is what brought a chosen deed about no more than what it took: that whoever does it had the thing?"""
    verb = asker.trace.story.definitions.verbs.get(moment.verb)
    telling = any(tie.how not in ("need", "being", "presence", "setting") for tie in ties(asker, moment.index))
    return verb is not None and bool(verb.chosen_by) and not telling


def stated_reasons(asker: Asker, moment: Moment) -> list[str]:
    """The reasons that the sentence itself states, each as a clause; "because of the war" as "the war"."""
    found: list[str] = []
    for word, prop, _ in moment.act.reasons if moment.act is not None else ():
        found.append(reason_words(asker, moment, word, prop))
    if moment.item is not None and not found:
        for reading in moment.item.readings[moment.reading : moment.reading + 1]:
            if reading.tree is not None and not isinstance(reading.tree.body, t.Question):
                found.extend(_causal_phrases(asker, reading.tree.body))
    before = said_before(asker, moment) if not found else None
    if before is not None:
        found.append(before[0])
    found.extend(by_order(asker, moment) if not found else ())
    return list(dict.fromkeys(found))


def by_order(asker: Asker, moment: Moment) -> list[str]:
    """ "On the king's orders", "at her mother's request": what moved whoever did it."""
    doer = doer_of(asker, moment)
    hit = BY_ORDER.search(asker.sentence_of(moment.index)) if doer is not None and moment.kind == "event" else None
    return [hit.group()[:1].lower() + hit.group()[1:]] if hit is not None else []


def because(asker: Asker, moment: Moment) -> list[str]:
    """The reasons that the sentence itself gives for what it tells (not what it was for)."""
    given = moment.act.reasons if moment.act is not None else ()
    found = [reason_words(asker, moment, word, prop) for word, prop, span in given if is_reason(moment, word, span)]
    before = said_before(asker, moment) if not given else None
    return [*found, *([before[0]] if before is not None and before[1] == moment.index else [])]


def said_before(asker: Asker, moment: Moment) -> tuple[str, int] | None:
    """The reason that was said just before: "he is hungry, so he eats", "He was tired. That is why he slept.". Its words, and its moment."""
    item, act = moment.item, moment.act
    if item is None or act is None:
        return None
    for reading in item.readings[moment.reading : moment.reading + 1]:
        tree = reading.tree
        if tree is None or isinstance(tree.body, t.Question):
            continue
        statements = tree.body.items if isinstance(tree.body, t.Compound) else (tree.body,)
        linked = isinstance(tree.body, t.Compound) and tree.body.word in SO
        for index, statement in enumerate(statements):
            if not (statement.span.start <= act.span.start and act.span.end <= statement.span.end):
                continue
            adverbs = statement.adverbs if isinstance(statement, t.Clause) else ()
            leads = index == 0 and (tree.lead in SO or reasoned(statement) is not None)
            if index and (linked or SO & set(adverbs)):
                words = asker.trace.story.sources.text_of(statements[index - 1].span)
                return plain(words), moment.index
            if leads or SO & set(adverbs):
                return _sentence_before(asker, moment)
    return None


def _sentence_before(asker: Asker, moment: Moment) -> tuple[str, int] | None:
    """The sentence before this one in its scene."""
    if moment.scene < 0 or moment.item is None:
        return None
    items = asker.trace.story.scenes[moment.scene].sentences
    place = next((index for index, item in enumerate(items) if item is moment.item), 0)
    for item in reversed(items[:place]):
        found = [one.index for one in asker.trace.moments if one.item is item and one.kind != "rule"]
        if found:
            return plain(item.line.text), found[0]
    return None


def _causal_phrases(asker: Asker, statement: t.Statement) -> list[str]:
    if isinstance(statement, t.Compound):
        return [text for item in statement.items for text in _causal_phrases(asker, item)]
    found: list[str] = []
    for item in statement.complements:
        if (
            isinstance(item, t.Prep)
            and item.word in _CAUSAL_PREPS[:5]
            and item.phrase.span.end > item.phrase.span.start
        ):
            found.append(asker.trace.story.sources.text_of(item.phrase.span))
    return found
