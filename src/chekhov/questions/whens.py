"""When, since when, how long, and the moments that clauses of time point to. Floor 8."""

from __future__ import annotations

import re
from dataclasses import replace

from chekhov.language import closed
from chekhov.language import tree as t
from chekhov.questions.common import Asker, Reply
from chekhov.questions.dates import exact_day, when_words
from chekhov.questions.ground import is_event
from chekhov.questions.naming import Asking
from chekhov.questions.timeclauses import said_when, told_within
from chekhov.questions.times import Time, Timing, scene_named, time_of_scene
from chekhov.questions.toldotherwise import telling_of
from chekhov.story.meaning import GAP, Act, Asks, Did, Holds, Prop, Term, Thinks, put, variables
from chekhov.story.wording import listed
from chekhov.trace.record import Moment

DURATION = re.compile(
    r"\b(?:(?:about|nearly|almost|more than|over)\s+)?(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|"
    r"forty|fifty|sixty|seventy|eighty|ninety|a hundred|a thousand|a few|several|many|some|half an?|three quarters of an)"
    r"(?: hundred| thousand| and a half| and a quarter)?\s+"
    r"(?:second|minute|hour|day|night|week|fortnight|month|year|decade|century|centurie|generation)s?\b(?: and a (?:half|quarter)\b)?"
    r"|\bfor (?:years|decades|centuries|ages)\b",
    re.I,
)


# ---------------------------------------------------------------- moments of clauses


def time_of(asker: Asker, timing: Timing, time: Time, here: list[tuple[Term, ...]]) -> Time | None:
    """The time that a clause ("when Burai dies") or event noun ("before the death of Midori") stands for; None if the story does not tell it.
    ``here``: who was named before, for "she"."""
    index = _moment_of_timing(asker, timing, here)
    if index is None:
        return None
    said = timing.word
    scene = asker.trace.moments[index].scene
    if timing.word in ("before", "until"):
        before = max(0, index - 1)
        return Time(before, 0, before, said, True, None, index, "before", time.ever)
    if timing.word in ("after", "since", "following", "once"):
        at = max(index, time.at or index) if time.named else index
        since = index if timing.word == "since" else index + 1
        return Time(at, since, time.until, said, True, None, index, "after", time.ever)
    first, last = asker.trace.scene_span.get(scene, (index, index))
    return Time(index, first, last, said, True, None, index, "when", time.ever)


def _moment_of_timing(asker: Asker, timing: Timing, here: list[tuple[Term, ...]]) -> int | None:
    if timing.statement is not None:
        lie = _lie_told(asker, timing.statement)
        if lie is not None:
            return lie
        first = _moment_told(
            asker, timing.statement, here
        )  # "it" may be any of those named, if only one fits what happened
        told = _moment_told(asker, timing.statement, here[::-1]) if first is None else first
        return _truth_told(asker, timing.statement) if told is None else told
    if isinstance(timing.phrase, t.Noun):
        prop = Asking(asker.people).nominal(timing.phrase)
        return moment_of(asker, prop) if prop is not None else None
    return None


def _lie_told(asker: Asker, statement: t.Statement) -> int | None:
    """ "When Ivo lied": what he said is no lie by its verb, but by what is so."""
    from chekhov.questions.truth import sayings

    lies = isinstance(statement, t.Clause) and statement.verb == "lie" and statement.polarity == "yes"
    if not isinstance(statement, t.Clause) or not lies or any(isinstance(one, t.That) for one in statement.complements):
        return None
    speakers = asker.named(statement.subject)
    said = (one for one in sayings(asker) if one.verdict == "lie" and one.speaker in speakers)
    return next((one.moment for one in said), None)


def _truth_told(asker: Asker, statement: t.Statement) -> int | None:
    """ "When she told him the truth": the last that she told him, and that is so."""
    parts = statement.complements if isinstance(statement, t.Clause) else ()
    phrases = [item.phrase for item in parts if isinstance(item, (t.Object, t.Prep))]
    truth = [one for one in phrases if isinstance(one, t.Noun) and one.noun == "truth"]
    speaker = asker.named(statement.subject) if isinstance(statement, t.Clause) and truth else []
    hearers = {figure for phrase in phrases for figure in asker.named(phrase)}
    for moment in reversed(asker.trace.moments if len(speaker) == 1 else ()):
        verb = asker.trace.story.definitions.verbs.get(moment.verb) if moment.kind == "event" else None
        slots = telling_of(verb) if verb is not None else None
        said = (
            moment.fillers.get(slots[2]) if slots is not None and moment.fillers.get(slots[0]) == speaker[0] else None
        )
        if isinstance(said, tuple) and slots is not None and not hearers - {moment.fillers.get(slots[1])}:
            if asker.judge.judge(said, Time()).known == "yes":
                return moment.index
    return None


def _moment_told(asker: Asker, statement: t.Statement, here: list[tuple[Term, ...]]) -> int | None:
    for read in asker.readings(statement, lambda: Asking(asker.people, here=list(here))):
        index = moment_of(asker, read.whole)
        if index is not None:
            return index
    return None


def moment_of(asker: Asker, prop: Prop, until: int | None = None) -> int | None:
    """The moment of an event, or at which a state comes to be so."""
    if isinstance(prop, Did):
        solutions = asker.judge.solve(prop, Time()) if variables(prop) else []
        moments = [index for one in solutions for index in one.moments] or list(asker.judge.judge(prop, Time()).moments)
        if asker.judge.judge(prop, Time()).known != "yes" and not solutions:
            return _learned(asker, prop)
        own = [deed.moment for deed in asker.trace.world.deeds.get(prop.verb, ()) if deed.moment in moments]
        own = own or [index for index in moments if _by_its_verb(asker, index, prop)]
        if own or moments:
            return min(own or moments)
        return None
    return asker.judge.turning(prop, until=until)


def _by_its_verb(asker: Asker, index: int, prop: Did) -> bool:
    """Is it the moment itself of what a verb tells, and not another that only proves it ("gave the letter back": who wrote it, had it)?"""
    verbs, told = asker.trace.story.definitions.verbs, asker.trace.moments[index].verb
    return told in verbs and verbs[told].lemma == verbs[prop.verb].lemma


def _learned(asker: Asker, prop: Did) -> int | None:
    """ "When she learns that p": any way of coming to what such an event makes so."""
    verb = asker.trace.story.definitions.verbs[prop.verb]
    binding = {slot: asker.trace.world.real(term) for slot, term in prop.args}
    for effect in verb.makes:
        bound = put(effect, binding)
        answered = isinstance(bound, Thinks) and isinstance(bound.prop, Asks)
        if isinstance(bound, (Thinks, Holds)) and bound.truth and (answered or not variables(bound)):
            if isinstance(bound, Thinks):
                bound = bound._replace(knows=True)
            index = asker.judge.turning(bound)
            if index is not None:
                return index
    return _heard_of(asker, prop)


def _heard_of(asker: Asker, prop: Did) -> int | None:
    """ "When she learns of her son's death": when she comes to know that it happened, or what it makes so."""
    who = next((term for _, term in prop.args if isinstance(term, int)), None)
    event = next((term for _, term in prop.args if isinstance(term, Did)), None)
    if who is None or event is None or not _is_learning(asker, prop):
        return None
    verb = asker.trace.story.definitions.verbs[event.verb]
    made = [put(effect, dict(event.args)) for effect in verb.makes]
    contents: list[Prop] = [event, *(one for one in made if isinstance(one, Holds) and not variables(one))]
    for content in contents:
        index = asker.judge.turning(Thinks(who, content, True, True)) if not variables(content) else None
        if index is not None:
            return index
    return None


def _is_learning(asker: Asker, prop: Did) -> bool:
    """Does the event make its doer know (of) something?"""
    definitions, verb = asker.trace.story.definitions, asker.trace.story.definitions.verbs[prop.verb]
    known = {
        definitions.relations[ident].fluent_id
        for role in ("acquaintance", "knowledge")
        for ident in definitions.roles.get(role, ())
    }
    return any(
        (isinstance(one, Thinks) and one.who == verb.slots[0].name)
        or (isinstance(one, Holds) and one.fluent[0] in known)
        for one in verb.makes
    )


# ---------------------------------------------------------------- when


def answer(asker: Asker, statement: t.Statement, time: Time) -> Reply | None:
    """The answer to "when": the scene, with the line."""
    titled = _scene_itself(asker, statement)
    if titled is not None:
        return titled
    if isinstance(statement, t.Clause) and statement.verb == "be" and not (statement.complements or statement.passive):
        statement = replace(statement, verb="happen")  # "when is the party?"
    lie = _lie_told(asker, statement)
    if lie is not None:
        return at_moment(asker, lie)
    fallback: Reply | None = None
    for read in asker.readings(statement):
        if read.scope.reader:
            from chekhov.questions.reader import when_reader_learns

            reply = when_reader_learns(asker, read)
            if reply is not None:
                return reply
            continue
        index = moment_of(asker, read.whole if not isinstance(read.prop, Did) else read.prop, time.until)
        said = asker.say(read.prop)
        takes_place = isinstance(statement, t.Clause) and statement.verb == "happen"
        if index is None and takes_place and isinstance(read.prop, Did):
            index = _there_was(asker, read.prop)
        if index is None:
            fallback = fallback or Reply(
                "unknown", "unknown", asker.sentence(f"The story does not tell that {said}"), (), 5
            )
            continue
        within = told_within(asker, read.prop, asker.trace.moments[index]) if isinstance(read.prop, Did) else None
        if within is not None:
            return within
        index = _in_its_word(asker, read.prop, statement, index)
        reply, moment = at_moment(asker, index), asker.trace.moments[index]
        if isinstance(read.prop, Did) and moment.verb != read.prop.verb and asker.judge.said.merely_ended(moment):
            text = asker.sentence(f"When is not told; at the latest {reply.text[:1].lower()}{reply.text[1:]}")
            return replace(reply, answer=f"at the latest {reply.answer}", text=text)
        return reply
    return fallback


def _there_was(asker: Asker, prop: Did) -> int | None:
    """ "On Friday there was a party at the school": the sentence that says when there was what is asked for."""
    whom = [asker.trace.world.real(term) for _, term in prop.args if isinstance(term, int)]
    for moment in asker.trace.moments if len(whom) == 1 else ():
        said = moment.act.prop if moment.act is not None and moment.kind == "state" and moment.act.times else None
        if isinstance(said, Holds) and said.truth and asker.trace.world.real(said.fluent[1]) == whom[0]:
            return moment.index
    return None


def _in_its_word(asker: Asker, prop: Prop, statement: t.Statement, index: int) -> int:
    """Where one deed is told in several words (wakes up, gets up), the moment told in the word of the question."""
    moments = asker.judge.judge(prop, Time()).moments if isinstance(prop, Did) and not variables(prop) else ()
    verb = asker.trace.moments[index].verb
    told = [
        deed.moment for deed in asker.trace.world.deeds.get(verb, ()) if deed.moment in moments or deed.moment == index
    ]
    told += [
        one.index
        for one in asker.trace.moments
        if one.verb == verb and one.index not in told and _alike(asker, one, index)
    ]
    said = [
        one
        for one in told
        if (act := asker.trace.moments[one].act) is not None
        and isinstance(statement, t.Clause)
        and act.said_by == statement.verb
    ]
    return min(said, default=index)


def _alike(asker: Asker, moment: Moment, index: int) -> bool:
    """Is it the same deed, of the same people and things?"""
    return moment.kind == "event" and moment.fillers == asker.trace.moments[index].fillers


def at_moment(asker: Asker, index: int) -> Reply:
    """A moment as an answer: the title of its scene and its sentence."""
    moment = asker.trace.moments[index]
    line = asker.line_of(index)
    if moment.scene < 0:
        text = "before the story begins" if moment.scene < 0 else ""
        return Reply("at the beginning", "yes", asker.sentence(f"{text}: {line.text if line else ''}"), (index,))
    scene = asker.trace.story.scenes[moment.scene]
    if not scene.title:
        return _untitled(asker, moment)
    own = (
        listed(moment.act.times) if moment.act is not None else ""
    )  # "three days later Edith dies": not when the scene began
    title = scene.title
    where = f"In “{title}”" + (f", {own}" if own else f" ({scene.time})" if scene.time else "")
    text = f"{where}, line {line.line}: {line.text}" if line is not None else where
    return Reply(
        exact_day(asker.trace.order.line, asker.trace.point(index)) or title, "yes", asker.sentence(text), (index,)
    )


_BESIDE = re.compile(
    r"\b[Tt]he (?:very )?day (?P<way>after|before) (?:the|her|his|their|its|a) (?P<what>[a-z -]+?)(?=[,.]| (?:she|he|they|it|we|I|the|[A-Z]\w+)\b|$)"
)


def _beside_a_day(asker: Asker, moment: Moment) -> str:
    """ "The day after the piano lesson", which was on Wednesday: Thursday; "" where the story names no day of the week for it."""
    hit = _BESIDE.search(asker.sentence_of(moment.index))
    line, days = asker.trace.order.line, [day.capitalize() for day in closed.WEEKDAY_NAMES]
    for other in asker.trace.moments if hit is not None else ():
        weekday = line.weekday(asker.trace.point(other.index))
        told = other.item is not moment.item and hit is not None and hit["what"] in asker.sentence_of(other.index)
        if told and weekday in days:
            step = 1 if hit is not None and hit["way"] == "after" else -1
            return days[(days.index(weekday) + step) % len(days)]
    return ""


def _late(act: Act) -> str:
    """ "Half an hour late", "an hour early"."""
    said = [beside.words for beside in act.beside]
    return next((f"{time} {word}" for time in act.times for word in said if word in ("late", "early")), "")


def _untitled(asker: Asker, moment: Moment) -> Reply:
    """Where no heading says it: in the words of the sentence ("On Monday"), else after what was told before it."""
    line, act = asker.sentence_of(moment.index), moment.act
    words = (_late(act) or listed(act.times or act.whens)) if act is not None else ""
    written = re.search(re.escape(words), line, re.I) if words else None
    said = f"{written[0][:1].lower()}{written[0][1:]}" if written is not None else words
    day = exact_day(asker.trace.order.line, asker.trace.point(moment.index)) or _beside_a_day(asker, moment)
    said = said or ("" if day else said_when(asker, moment))
    if day or said:
        return Reply(day or said, "yes", line, (moment.index,))
    before = next(
        (
            other.index
            for other in reversed(asker.trace.moments[: moment.index])
            if other.item not in (None, moment.item)
        ),
        None,
    )
    if before is None:
        return Reply("at the beginning", "yes", asker.sentence(f"At the beginning: {line}"), (moment.index,))
    earlier = asker.sentence_of(before).rstrip(".")
    return Reply(f"after “{earlier}”", "yes", asker.sentence(f"After “{earlier}”: {line}"), (before, moment.index))


def _scene_itself(asker: Asker, statement: t.Statement) -> Reply | None:
    """ "When is The castle?": the time tag of a scene."""
    if (
        not isinstance(statement, t.Clause)
        or statement.verb not in ("be", "happen", "occur")
        or statement.subject is None
    ):
        return None
    from chekhov.language.printer import show_phrase

    scene = scene_named(asker.trace, show_phrase(statement.subject))
    if scene is None:
        return None
    rank = asker.trace.order.ranks.index(scene.index) + 1
    told = when_words(asker.trace.order.line, asker.trace.order.line.scenes[scene.index][0])
    told = told or scene.time or ("at the beginning" if rank == 1 else f"after “{_before(asker, scene.index)}”")
    text = f"“{scene.title}” happens {told}; in story order it is scene {rank} of {len(asker.trace.story.scenes)}"
    first = asker.trace.scene_span.get(scene.index, (0, 0))[0]
    return Reply(told, "yes", asker.sentence(text), (first + 1,))


def _before(asker: Asker, scene: int) -> str:
    ranks = asker.trace.order.ranks
    return asker.title(ranks[ranks.index(scene) - 1])


# ---------------------------------------------------------------- since when, how long


def since_when(asker: Asker, statement: t.Statement, time: Time) -> Reply | None:
    """Since when something is so."""
    fallback: Reply | None = None
    for read in asker.readings(statement):
        if is_event(read.prop):
            reply = answer(asker, statement, time)
            if reply is not None and reply.known == "yes":
                return reply
            continue
        index = asker.judge.latest_turning(read.whole, until=time.at)
        if index is None:
            said = asker.say(read.prop)
            fallback = fallback or Reply(
                "unknown", "unknown", asker.sentence(f"It is not so, as far as the story tells, that {said}"), (), 4
            )
            continue
        return at_moment(asker, index)
    return fallback


def _measured(asker: Asker, statement: t.Statement, time: Time) -> Reply | None:
    """ "How long does it take to travel from A to B?": the length of a journey, where the story states it."""
    if not isinstance(statement, t.Clause) or statement.subject != t.Pronoun("it"):
        return None
    asked = replace(statement, complements=(t.Object(t.Gap("what")), *statement.complements))
    for read in asker.readings(asked):
        if not isinstance(read.prop, Holds):
            continue
        fluent = [  # nobody in particular travels
            term._replace(args=tuple(pair for pair in term.args if pair[1] != GAP)) if isinstance(term, Did) else term
            for term in read.prop.fluent
        ]
        prop = read.prop._replace(fluent=tuple(fluent))
        for one in asker.judge.solve(prop, time) if GAP in variables(prop) else ():
            words = asker.names.term(one.binding[GAP])
            return Reply(words, "yes", asker.sentence(f"It takes {words}"), one.moments)
    return None


def _ended(asker: Asker, statement: t.Statement, time: Time) -> Reply | None:
    """How long something was so that is so no more: from when until when, with the time between, where the story lets one reckon it."""
    from chekhov.questions.clock import length

    for read in asker.readings(statement):
        if is_event(read.prop):
            continue
        spell = asker.judge.spell(read.whole, time.at)
        if spell is None:
            continue
        start, end = spell
        first, last = (at_moment(asker, index).answer for index in spell)
        between = length(asker, start, end) if asker.trace.moments[start].scene >= 0 else None
        sure = between is not None and between.known == "yes" and not between.answer.startswith("at ")
        about = f" ({between.answer})" if between is not None and sure else ""
        bare = f"until “{last}”" if asker.trace.moments[start].scene < 0 else f"from “{first}” until “{last}”"
        said = asker.say(read.prop, True)
        return Reply(bare + about, "yes", asker.sentence(f"{said} {bare}{about}"), (start, end))
    return None


def how_long(asker: Asker, statement: t.Statement, time: Time) -> Reply | None:
    """How long something lasts: a duration in the sentence that tells it, else since when."""
    measured = _measured(asker, statement, time)
    if measured is not None:
        return measured
    for read in asker.readings(statement):
        found = asker.judge.judge(read.whole, time)
        for index in found.moments:
            sentence = asker.sentence_of(index)
            hit = DURATION.search(sentence)
            if hit is not None and found.known == "yes":
                words = re.sub(r"^for (?=\w+ )", "", hit.group())
                return Reply(words, "yes", asker.sentence(sentence), (index,))
    ended = _ended(asker, statement, time)
    if ended is not None:
        return ended
    reply = since_when(asker, statement, time)
    if reply is None or reply.known != "yes":
        return reply
    return replace(reply, answer=f"since “{reply.answer}”" if reply.answer else reply.answer)


__all__ = ["answer", "at_moment", "how_long", "moment_of", "since_when", "time_of", "time_of_scene"]
