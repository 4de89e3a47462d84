"""Answering questions in plain English, with the lines that prove the answer. Floor 8.

In: a trace and a question. Out: an `Answer`: bare (``the kitchen``), as a sentence, how sure (yes, no, maybe, unknown), with its lines. A question
that is not understood says so, with the nearest thing that would be. Never raises for anything that can be asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.language.parse import Parsed, Readings, parse
from chekhov.language.printer import show, show_phrase
from chekhov.questions import (
    bearings,
    claimants,
    clock,
    comparing,
    counting,
    expected,
    helping,
    holders,
    howmuchdone,
    howoften,
    makeup,
    meetings,
    money,
    nearest,
    notdone,
    onlookers,
    onlysaid,
    openends,
    outcomes,
    pickedout,
    possessed,
    prices,
    queues,
    rightness,
    rows,
    seeming,
    special,
    states,
    truth,
    unnamed,
    weather,
    whens,
    wheres,
    which,
    whichkind,
    whose,
    why,
    yesno,
)
from chekhov.questions import shaped as shapes
from chekhov.questions.common import Asker, Reply, asker_of
from chekhov.questions.kinship import family, related
from chekhov.questions.naming import Asking
from chekhov.questions.openplaces import with_places
from chekhov.questions.otherwords import in_other_words
from chekhov.questions.plainer import as_received, in_order, tidy
from chekhov.questions.times import Time, Timing, around, take_clauses, take_time, time_of_words, untold_day
from chekhov.questions.toldalike import told_alike
from chekhov.story.agents import deed_of, deeds_for, names_a_kind
from chekhov.story.meaning import Term
from chekhov.trace.record import Trace
from chekhov.views import Answer

_THEN = re.compile(r"^(?P<rest>.+?) (?P<word>when|before|after|while|until|once) (?P<clause>.+?)[?.!]*$", re.I)
_AUXILIARIES = frozenset(
    "is are was were am does do did has have had can could may might must should would will shall".split()
)
_FAR_FETCHED = 2  # so much dearer than a reading that was answered: not what was asked ("buttons in the box": those that are in the box)
_ONE_OF_THEM = re.compile(
    r"^(?P<rest>(?:what|where|whom?) (?:did|does|do)\b.+?) (?P<which>first|last|first of all|last of all)[?.! ]*$", re.I
)
_SOON = 12  # so many moments at most are looked at for what was so "at the beginning"
_OF_WHOM = ("who", "what", "which", "whom")
_WH = ("who", "what", "which", "whose", "whom", "where", "when", "why", "how", "whether", "if")


def ask(trace: Trace, question: str) -> Answer:
    """Answer one question."""
    try:
        return _Question(asker_of(trace), question).answer()
    except RecursionError:
        return Answer(question, "", "unknown", understood=False, text="This question is nested too deep.")


def reply_to(asker: Asker, asked: t.Question, time: Time) -> Reply | None:
    """The answer to a question that is parsed already; None where it is not understood."""
    return _Question(asker, "").of_question(asked, time)


def _described(statement: t.Statement) -> list[t.Noun]:
    """The nouns of "who is the thief?" (not of "who stole the ring?")."""
    if not isinstance(statement, t.Clause) or statement.verb != "be" or statement.passive:
        return []
    phrases = [statement.subject, *(item.phrase for item in statement.complements if isinstance(item, t.Object))]
    return [one for one in phrases if isinstance(one, t.Noun)]


class _Question:
    """One question on its way to an answer."""

    def __init__(self, asker: Asker, question: str) -> None:
        self.asker = asker
        self.question = question
        self.turned = tidy(question).split(" ", 1)[0].lower() in _AUXILIARIES
        self.amount = tidy(question).lower().startswith("how much ")
        self.unknown: list[str] = []
        self.failures: list[Parsed] = []

    def answer(self) -> Answer:
        """The answer."""
        text = self._of_name_alone(tidy(self.question))
        if not any(char.isalnum() for char in text):
            return self._failed("Ask something, as in “Where is the letter?”.")
        picked = pickedout.answer(self.asker, text)
        meant = nearest.misspelt(self.asker, text) if picked is None else ""
        if meant and self._is_understood(meant):
            return self._failed(f"The question is not understood. Did you mean “{meant}”?")
        reply = self._reply(text)
        if reply is not None and whichkind.says_no_more(text, reply):
            more = whichkind.of_that_kind(self.asker, text, reply) or possessed.answer(self.asker, text)
            reply = more or reply
        if reply is None or reply.known == "unknown" or text.lower().startswith("whose "):
            named = (holders.owner, holders.keeper, holders.meant_for, holders.about, prices.paid)
            ways = (*named, possessed.answer, whichkind.is_one)
            told = (ask(self.asker, text) for ask in ways)
            reply = next((one for one in told if one is not None), reply)
        if reply is None or reply.known == "unknown":
            guessed = expected.answer(self.asker, text)
            reply = helping.answer(self.asker, text, Time()) or guessed or picked or reply
        if reply is None:
            return self._not_understood()
        known = reply.known
        return Answer(self.question, reply.answer, known, self.asker.lines(reply.moments), True, reply.text)

    def _of_name_alone(self, text: str) -> str:
        """ "Luna?": who she is."""
        names = {self.asker.names.figure(one).lower() for one in self.asker.figures}
        return f"Who is {text}" if text.rstrip("?").lower() in names else text

    def _reply(self, text: str) -> Reply | None:
        shaped = (
            makeup.scene_order(self.asker, text)
            or bearings.answer(self.asker, text, self._reply)
            or makeup.contents_of(self.asker, text)
            or makeup.name_of(self.asker, text)
            or clock.between_two(self.asker, text)
            or howmuchdone.answer(self.asker, text, self._reply)
            or unnamed.of_several(self.asker, text, self._reply)
        )
        if shaped is not None:
            return shaped
        one = self._one_of_them(text)
        if one is not None:
            return one
        rest, time = take_time(self.asker.trace, text)
        day = "" if time.named else untold_day(self.asker.trace, text)
        if day:
            return Reply("unknown", "unknown", self.asker.sentence(f"The story does not tell what is so {day}"), (), 5)
        reply = self._timed(text, rest, time)
        other = in_order(text) if reply is None or reply.known == "unknown" else ""
        found = self._reply(other) if other else None
        if found is not None and not any(map(self._handles_a_thing, found.moments)):
            reply = found
        silent = reply is None or reply.known == "unknown" or reply.answer == "0"
        received = as_received(text) if silent else ""
        given = self._reply(received) if received else None
        if given is not None and given.known == "yes":
            reply = given
        if reply is None or reply.known == "unknown" or silent:
            reply = self._in_other_words(text) or reply
        if reply is None or reply.known == "unknown":
            reply = self._of_the_unnamed(text) or reply
        if time.first and (reply is None or reply.known == "unknown"):
            reply = self._as_soon_as_told(text, rest, time) or reply
        return reply

    def _in_other_words(self, text: str) -> Reply | None:
        """The answer to the same question in other words, where there is one."""
        for other in in_other_words(self.asker, text):
            found = self._reply(other)
            if found is not None and found.known == "yes":
                return replace(found, rank=found.rank + 1)
        return None

    def _of_the_unnamed(self, text: str) -> Reply | None:
        """The answer where only a pronoun says of whom it is asked."""
        one = howmuchdone.of_each(self.asker, text, self._reply)
        one = one or (unnamed.of_one(self.asker, text, self._reply) if not self.turned else None)
        return unnamed.of_them(self.asker, text, self._reply) or one or unnamed.of_own(self.asker, text, self._reply)

    def _handles_a_thing(self, index: int) -> bool:
        """Is it told of a thing that somebody leaves, puts, opens, where the question names none?"""
        world = self.asker.trace.world
        terms = list(self.asker.trace.moments[index].fillers.values())[1:]
        return any(isinstance(one, int) and not world.is_place(one) and not world.is_mind(one) for one in terms)

    def _one_of_them(self, text: str) -> Reply | None:
        """ "What did Tom do first?", "where did she go last?": the first or the last of all deeds of which that is told."""
        hit = _ONE_OF_THEM.match(text)
        whole = self._timed(hit["rest"] + "?", hit["rest"] + "?", Time()) if hit is not None else None
        if hit is None or whole is None or whole.known != "yes" or not whole.moments:
            return None
        alike = told_alike(self.asker, whole.moments)
        for index in sorted({*whole.moments, *alike}, reverse=hit["which"].lower().startswith("last")):
            reply = self._timed(hit["rest"] + "?", hit["rest"] + "?", Time(index, index, index, hit["which"], True))
            if reply is not None and reply.known == "yes":
                return reply
            if index in alike and text.lower().startswith("who"):
                return Reply(self.asker.names.term(alike[index]), "yes", self.asker.sentence_of(index), (index,))
        return None

    def _as_soon_as_told(self, text: str, rest: str, time: Time) -> Reply | None:
        """What was so at the beginning is what is said first, where the story begins with nothing."""
        first = time.at or 0
        for index in range(first + 1, min(first + _SOON, len(self.asker.trace.moments))):
            reply = self._timed(text, rest, replace(time, at=index, until=index))
            if reply is not None and reply.known == "yes":
                return reply
        return None

    def _timed(self, text: str, rest: str, time: Time) -> Reply | None:
        shaped = self._shaped(rest, time) or self._shaped_then(rest, time)
        if shaped is not None:
            return shaped
        best: Reply | None = None
        for attempt, when in self._attempts(text, rest, time):
            timed: int | None = None
            for dearer, asked in self._parsed(attempt):
                if best is not None and best.known != "unknown" and dearer > _FAR_FETCHED:
                    break
                count = len(take_clauses(asked.statement, self._names_event)[1])
                timed = count if timed is None else timed
                if count < timed:
                    continue  # a reading that loses what says when
                reply = self.of_question(asked, when)
                if best is not None and reply is not None and yesno.says_less(best, reply, asked):
                    continue
                if reply is not None and (best is None or reply.rank < best.rank):
                    best = reply
                if best is not None and best.rank <= 1:
                    return best
            if best is not None:
                return best
        return best

    def _shaped(self, rest: str, time: Time) -> Reply | None:
        """A question that is known by its shape."""
        return (
            outcomes.answer(self.asker, rest)
            or seeming.answer(self.asker, rest, time)
            or openends.answer(self.asker, rest)
            or truth.answer(self.asker, rest)
            or holders.answer(self.asker, rest)
            or wheres.everybody(self.asker, rest, time)
            or wheres.before_that(self.asker, rest)
            or related(self.asker, rest, time)
            or family(self.asker, rest, time)
            or special.happened(self.asker, rest, time)
            or clock.answer(self.asker, rest, time)
            or comparing.answer(self.asker, rest, time)
            or howoften.answer(self.asker, rest, time)
            or meetings.answer(self.asker, rest, time)
            or onlookers.answer(self.asker, rest, time)
            or prices.answer(self.asker, rest, time)
            or weather.answer(self.asker, rest, time)
            or rightness.answer(self.asker, rest, time)
            or queues.answer(self.asker, rest, time)
            or rows.answer(self.asker, rest, time)
            or claimants.answer(self.asker, rest, time)
            or counting.answer(self.asker, rest, time)
            or money.answer(self.asker, rest, time)
            or shapes.answer(self.asker, rest, time)
            or states.answer(self.asker, rest, time)
        )

    def _shaped_then(self, text: str, time: Time) -> Reply | None:
        """The same with a clause of time behind it: "where was everybody when Burai died?" """
        hit = _THEN.match(text)
        if hit is None or self._shaped(hit["rest"] + "?", Time()) is None:
            return None
        for sentence in parse(f"{hit['clause']}.", 0, self.asker.trace.story.lexicon).readings[:2]:
            if not isinstance(sentence.body, t.Question):
                here = [(one,) for one in self.asker.figures if self.asker.names.figure(one) in hit["rest"]]
                then = whens.time_of(self.asker, Timing(hit["word"].lower(), sentence.body), time, list(here))
                if then is not None:
                    return self._shaped(hit["rest"] + "?", then)
        return None

    def _attempts(self, text: str, rest: str, time: Time) -> Iterator[tuple[str, Time]]:
        """The question without its time; with *there* in the place of a scene; as it stands."""
        yield rest, time
        if time.scene is not None:
            yield rest.rstrip("?.! ") + " there?", time
        if rest != text:
            yield text, Time(ever=time.ever)

    # ------------------------------------------------------------ reading

    def _parsed(self, text: str) -> Iterator[tuple[int, t.Question]]:
        """The readings of a question, with how much dearer than the best they are; a statement is asked whether it is so; "where the letter is" is turned round."""
        lexicon = self.asker.trace.story.lexicon
        parsed = parse(text, 0, lexicon)
        count = 0
        for sentence in parsed.readings:
            body = sentence.body
            count += 1
            dearer = parsed.readings.dearer_by(sentence) if isinstance(parsed.readings, Readings) else 0
            yield dearer, body if isinstance(body, t.Question) else t.Question("", body)
        if parsed.failure is not None:
            self.failures.append(parsed)
        if count == 0 or text.split(" ", 1)[0].lower() in _WH:
            yield from ((0, asked) for asked in self._indirect(text))

    def _indirect(self, text: str) -> Iterator[t.Question]:
        """ "Where the letter is": read as what somebody knows."""
        name = next((one.label for one in self.asker.trace.story.cast if one.named), "Tom")
        lowered = text[:1].lower() + text[1:].rstrip("?.! ")
        for sentence in parse(f"{name} knows {lowered}.", 0, self.asker.trace.story.lexicon).readings:
            body = sentence.body
            if isinstance(body, t.Clause) and body.verb == "know":
                for item in body.complements:
                    if isinstance(item, t.Wh):
                        word = "" if item.word in ("whether", "if") else item.word
                        yield t.Question(word, item.statement)

    # ------------------------------------------------------------ answering

    def of_question(self, asked: t.Question, time: Time) -> Reply | None:
        """The answer to one reading of the question."""
        statement, timings = take_clauses(asked.statement, self._names_event)
        if asked.wh == "" and self.turned and isinstance(statement, t.Clause) and statement.polarity == "not":
            statement = replace(statement, polarity="yes")  # "Isn't Tom dead?"
        statement = with_places(statement)
        here = self._named_in(statement) if timings else []
        for timing in timings:
            found = whens.time_of(self.asker, timing, time, here) or self._in_its_words(timing)
            if found is None:
                return self._no_such_time(timing)
            time = found
        statement, time = self._when_said(statement, time)
        reply = self._answered(asked.wh, statement, time)
        if (reply is None or reply.known == "unknown") and asked.wh in _OF_WHOM:
            reply = onlysaid.answer(self.asker, statement, time) or reply
        if reply is None:
            self.unknown.extend(self.asker.unknown_names(statement))
        return reply

    def _answered(self, wh: str, statement: t.Statement, time: Time) -> Reply | None:
        """The answer; to "who is the murderer of Olga?", "is Max a thief?" who did it, if that is told."""
        told = deeds_for(self.asker.trace.story.definitions, statement)
        if told is statement or wh not in ("", "who"):
            reply = self._by_word(wh, statement, time)
            return self._unless_unnamed(reply, statement) if reply is not None and wh == "who" else reply
        called = self._by_word(wh, statement, time) if wh == "who" and names_a_kind(statement) else None
        if called is not None and called.known == "yes":
            return called  # "one of the traitors" is said to be one
        reply = self._by_word(wh, told, time)
        if reply is not None and reply.known == "yes":
            return self._unless_unnamed(reply, statement) if wh == "who" else reply
        one = reply is not None and wh == "" and reply.rank == yesno.SILENT and not names_a_kind(statement)
        if one and isinstance(told, t.Clause):
            other = self._by_word("who", replace(told, subject=t.Gap("who"), tense="past"), time)
            if other is not None and other.known == "yes":  # there is one murderer of Olga
                said = other.text[:1] if other.text.startswith(other.answer) else other.text[:1].lower()
                return replace(other, answer="no", known="no", text=f"No: {said}{other.text[1:]}", rank=3)
        plain = self._by_word(wh, statement, time)
        settled = plain is not None and (plain.known != "unknown" or names_a_kind(statement))
        return plain if settled else reply

    def _unless_unnamed(self, reply: Reply, statement: t.Statement) -> Reply:
        """That the murderer of the earl murdered the earl says nothing of who that is."""
        trace = self.asker.trace
        if reply.known == "yes" and any(show_phrase(one) == reply.answer for one in _described(statement)):
            text = f"The story does not say who {reply.answer} is."
            return Reply("unknown", "unknown", text, reply.moments, 2)
        for index in reply.moments if reply.known == "yes" else ():
            moment = trace.moments[index]
            for figure in moment.fillers.values() if moment.kind == "backstory" else ():
                who = trace.story.cast[figure] if isinstance(figure, int) and not isinstance(figure, bool) else None
                deed = deed_of(trace.story.definitions, who.noun) if who is not None and not who.named else None
                if deed is not None and any(one.verb == moment.verb for one in deed.told):
                    if isinstance(figure, int) and self.asker.names.term(figure) == reply.answer:
                        text = f"The story does not say who {reply.answer} is."
                        return Reply("unknown", "unknown", text, reply.moments, 2)
        return reply

    def _in_its_words(self, timing: Timing) -> Time | None:
        """ "After the visit", where the story tells of no visit but in just these words."""

        said = f"{timing.word} {show(timing.phrase)}".lower() if timing.phrase is not None else ""
        moments = [
            moment.index
            for moment in self.asker.trace.moments
            if said and moment.act is not None and said in map(str.lower, (*moment.act.whens, *moment.act.times))
        ]
        return Time(moments[-1], moments[0], moments[-1]) if moments else None

    def _when_said(self, statement: t.Statement, time: Time) -> tuple[t.Statement, Time]:
        """A question without the words of time that the story itself uses, and the time that they name."""
        if isinstance(statement, t.Clause) and not time.named:
            for item in statement.complements:
                found = (
                    time_of_words(self.asker.trace, item.words)
                    if isinstance(item, t.When)
                    else self._around(item, statement)
                )
                if found is not None:
                    rest = tuple(other for other in statement.complements if other is not item)
                    return replace(statement, complements=rest), found
        return statement, time

    def _around(self, item: t.Complement, clause: t.Clause) -> Time | None:
        """ "Before breakfast", "after the lesson": of what is nobody and no place (but "where did she go after the bakery?")."""
        if not isinstance(item, t.Prep) or item.word not in ("before", "after") or not isinstance(item.phrase, t.Noun):
            return None
        world, named = self.asker.trace.world, self.asker.named(item.phrase)
        there = bool(named) and clause.verb == "be"  # "where was it before the bag?" is asked of the bag
        if there or any(world.is_mind(one) for one in named) or item.phrase.possessor is not None:
            return None
        return around(self.asker.trace, item.word, item.phrase.noun)

    def _named_in(self, statement: t.Statement) -> list[tuple[Term, ...]]:
        """Who the main clause names, for pronouns in a clause of time."""
        scope = Asking(self.asker.people)
        self._name_all(statement, scope)
        return [terms for terms in scope.here if all(isinstance(term, int) for term in terms)]

    def _name_all(self, statement: t.Statement, scope: Asking) -> None:
        for clause in statement.items if isinstance(statement, t.Compound) else (statement,):
            if isinstance(clause, t.Compound):
                self._name_all(clause, scope)
                continue
            if clause.subject is not None:
                scope.refer(clause.subject, None, "subject")
            for item in clause.complements:
                if isinstance(item, (t.Object, t.Prep)) and isinstance(item.phrase, (t.Name, t.Noun)):
                    scope.refer(item.phrase, None, "object")
                elif isinstance(item, (t.That, t.Wh, t.To)):
                    self._name_all(item.statement, scope)

    def _by_word(self, wh: str, statement: t.Statement, time: Time) -> Reply | None:
        asker = self.asker
        match wh:
            case "":
                return yesno.answer(asker, statement, time) or wheres.elsewhere(asker, statement, time)
            case "where":
                return wheres.answer(asker, statement, time)
            case "when":
                return whens.answer(asker, statement, time)
            case "since when":
                return whens.since_when(asker, statement, time)
            case "how long":
                return whens.how_long(asker, statement, time)
            case "why":
                return why.answer(asker, statement, time)
            case "how many" if self.amount:  # "how much did she pay", "how much money has she": four euros, not four
                wh = "how much"
            case "how":
                return comparing.way(asker, statement) or special.how(asker, statement, time)
        return (
            comparing.quality(asker, statement, time)
            or special.doings(asker, statement, time)
            or special.who_is(asker, wh, statement, time)
            or whose.answer(asker, wh, statement, time)
            or notdone.answer(asker, statement, time)
            or which.answer(asker, wh, statement, time)
        )

    def _names_event(self, phrase: t.NounPhrase) -> bool:
        if not isinstance(phrase, t.Noun) or phrase.noun not in self.asker.trace.story.definitions.event_nouns:
            return False
        return Asking(self.asker.people).nominal(phrase) is not None

    def _no_such_time(self, timing: Timing) -> Reply:

        said = f"that {show(timing.statement)}" if timing.statement is not None else "that"
        if timing.statement is None and timing.phrase is not None:
            said = f"of {show(timing.phrase)}"
        return Reply("unknown", "unknown", self.asker.sentence(f"The story does not tell {said}"), (), 5)

    # ------------------------------------------------------------ not understood

    def _failed(self, text: str) -> Answer:
        return Answer(self.question, "", "unknown", understood=False, text=text)

    def _not_understood(self) -> Answer:
        unknown = list(dict.fromkeys(self.unknown))
        if unknown and re.search(r"'s [a-z]|^(?:the )?[a-z]+ of ", unknown[0]) and not self.failures:
            written = re.search(re.escape(unknown[0]), self.question, re.I)
            text = f"The story speaks of no such thing as {written.group() if written else unknown[0]}."
            return Answer(self.question, "unknown", "unknown", text=text)
        why = self._no_such_name(unknown[0]) if unknown else self._why_not_understood()
        other = "" if "Did you mean" in why else nearest.nearest(self.asker, tidy(self.question), self._is_understood)
        return self._failed(f"{why} {other}".strip())

    def _is_understood(self, question: str) -> bool:
        """Would this question be understood?"""
        return _Question(self.asker, question)._reply(tidy(question)) is not None

    def _no_such_name(self, name: str) -> str:
        if name.lower() in ("he", "she", "it", "they", "him", "her", "them", "this", "that"):
            return f"It is not clear who or what “{name}” is: name them."
        known = sorted({self.asker.names.figure(figure) for figure in self.asker.figures})
        near = nearest.alike(name, known)
        hint = f" Did you mean {near}?" if near else ""
        return f"Nobody and nothing in the story is called “{name}”.{hint}"

    def _why_not_understood(self) -> str:
        failure = self.failures[0].failure if self.failures else None
        if failure is not None:
            expected = f"; expected {', '.join(failure.expected[:3])}" if failure.expected else ""
            at = f" at “{failure.word}”" if failure.word else " at its end"
            return failure.message or f"The question is not understood{at}{expected}."
        verb = next(self._verbs_asked(), "")
        if verb and verb not in self.asker.trace.story.definitions.frames:
            forms = ((word, w.verb_forms(word.lower())) for word in re.findall(r"[\w’'-]+", self.question))
            written = next((word for word, found in forms if any(lemma == verb for lemma, _ in found)), verb)
            return f"“{written}” is no form of a verb of the library; `chekhov verbs` lists them."
        return "The question is not understood: no verb or condition of the library fits."

    def _verbs_asked(self) -> Iterator[str]:
        for parsed in parse(tidy(self.question), 0, self.asker.trace.story.lexicon).readings[:1]:
            body = parsed.body.statement if isinstance(parsed.body, t.Question) else parsed.body
            if isinstance(body, t.Clause):
                yield body.verb
