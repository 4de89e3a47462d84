"""Questions with a shape of their own: what happened, which scene comes first, who somebody is, how somebody knows. Floor 8."""

from __future__ import annotations

import re
from dataclasses import replace

from chekhov.language import tree as t
from chekhov.language.parse import parse_phrase
from chekhov.questions import claimants, kinwords, minds, motives, why
from chekhov.questions.common import Asker, Read, Reply
from chekhov.questions.fitting import fits_rest
from chekhov.questions.ground import is_event, parts
from chekhov.questions.manner import beside_words
from chekhov.questions.naming import Asking
from chekhov.questions.tie import figures_of_moment
from chekhov.questions.times import Time, scene_named, time_of_words
from chekhov.questions.whens import moment_of
from chekhov.story.meaning import Did, Every, Holds, IsA, Prop, Term, Thinks, figures_in
from chekhov.story.wording import article, listed
from chekhov.trace.record import Moment

_HAPPENED = re.compile(
    r"^what\s+(?:happens|happened|has happened|is happening|took place|takes place|goes on|went on)\b(?P<rest>.*)$",
    re.I,
)
_TO_WHOM = re.compile(r"^\s+to\s+(?P<who>.+?)[?.!]*$", re.I)
MOST_EVENTS = 12


_NEXT = re.compile(r"^\s*(?:next|then|afterwards|later|after that|before|before that)[?.! ]*$", re.I)


def happened(asker: Asker, question: str, time: Time) -> Reply | None:
    """ "What happened (to Luna) (at The castle)?": the events, in order."""
    hit = _HAPPENED.match(question.strip())
    if hit is None:
        return None
    if _NEXT.match(hit["rest"]):
        after = asker.trace.story.scenes[0].title if asker.trace.story.scenes else ""
        example = f": “What happened after {after}?”" if after else ""
        return Reply("unknown", "unknown", f"Say after what{example}.", (), 5)
    rest = re.sub(r"\bin (?:the|this) (?:story|tale|film|book|play)\b", "", hit["rest"]).strip(" ?.!")
    who: int | None = None
    to_whom = _TO_WHOM.match(hit["rest"])
    if to_whom is not None:
        figures = asker.called(to_whom["who"])
        if not figures:
            return None
        who = figures[0]
    elif rest:
        found = time_of_words(asker.trace, rest) or _between_two(asker, rest)
        first_or_last = _events_at(asker, rest.lower()) if found is None else None
        if found is None or time.named:
            return first_or_last
        time = replace(found, named=found.way != "between")
    until = len(asker.trace.moments) - 1 if time.until is None else time.until
    since = time.since
    if time.event is not None and time.way == "when" and not asker.title(asker.trace.moments[time.event].scene):
        since, until = time.event + 1, _next_told(asker, time.event)
    if time.named and time.at is None and who is None and asker.trace.order.ranks:
        since = asker.trace.scene_span.get(asker.trace.order.ranks[-1], (0, until))[0]  # "at the end": the last scene
    return _events(asker, range(since, until + 1), who)


_BETWEEN = re.compile(r"^(?:in )?between (?P<one>.+?) and (?P<other>.+)$", re.I)


def _between_two(asker: Asker, words: str) -> Time | None:
    """ "Between the murder of Lena and the trial": after the one and before the other; each a scene or an event."""
    hit = _BETWEEN.match(words)
    spans = [_span_of(asker, hit[name]) for name in ("one", "other")] if hit is not None else []
    told = sorted(span for span in spans if span is not None)
    if len(told) != 2:
        return None
    (_, last), (first, _) = told
    return Time(max(last, first - 1), last + 1, first - 1, words, True, way="between")


def _span_of(asker: Asker, words: str) -> tuple[int, int] | None:
    """The moments of a scene of that title, or of the event that a noun names."""
    scene = scene_named(asker.trace, words)
    if scene is not None:
        return asker.trace.scene_span.get(scene.index)
    phrase = parse_phrase(words, 0, asker.trace.story.lexicon)
    prop = Asking(asker.people).nominal(phrase) if isinstance(phrase, t.Noun) else None
    index = moment_of(asker, prop) if prop is not None else None
    return (index, index) if index is not None else None


def _events_at(asker: Asker, which: str) -> Reply | None:
    """ "What happened first?": the first deed or happening of all, or the last."""
    told = [one.index for one in asker.trace.moments if one.kind == "event" and one.item is not None and one.scene >= 0]
    if which not in ("first", "last", "first of all", "last of all") or not told:
        return None
    index = told[0] if which.startswith("first") else told[-1]
    return _events(asker, range(index, index + 1), None)


def _next_told(asker: Asker, event: int) -> int:
    """The last moment of the same sentence, if it tells more, else of the next: what happened when the string broke."""
    moments = asker.trace.moments
    same = [one.index for one in moments[event + 1 :] if one.item is moments[event].item]
    after = next((one.item for one in moments[event + 1 :] if one.item is not moments[event].item), None)
    return (
        same[-1]
        if same
        else max((one.index for one in moments if after is not None and one.item is after), default=event)
    )


def _events(asker: Asker, moments: range, who: int | None) -> Reply:
    said: list[str] = []
    chosen: list[int] = []
    world = asker.trace.world
    for index in moments:
        moment = asker.trace.moments[index]
        if moment.kind not in ("event", "rule", "state") or moment.item is None or moment.scene < 0:
            continue
        if who is not None:
            terms = list(moment.fillers.values()) or (figures_in(moment.act.prop) if moment.act is not None else [])
            if not any(world.same((), world.real(term), who) for term in terms if isinstance(term, int)):
                continue
        elif moment.kind == "state":
            continue
        text = happening(asker, index)
        if text and text not in said:
            said.append(text)
            chosen.append(index)
    if not said:
        return Reply("nothing", "unknown", "The story tells of no event there.", (), 4)
    shown = (
        said if len(said) <= MOST_EVENTS else [*said[: MOST_EVENTS - 1], f"{len(said) - MOST_EVENTS + 1} more events"]
    )
    bare = "; ".join(shown)
    return Reply(bare, "yes", asker.sentence(bare), tuple(chosen))


def happening(asker: Asker, index: int) -> str:
    """What happens at a moment, as a clause in the past."""
    moment = asker.trace.moments[index]
    if moment.verb and moment.fillers:
        return asker.names.event(moment)
    if moment.kind == "rule":
        said = [asker.say(prop) for fluent, entry in moment.changes for prop in minds.props_of(fluent, entry.value)]
        return listed(said)
    if moment.act is not None:
        return asker.say(moment.act.prop, True)
    return ""


# ---------------------------------------------------------------- what somebody does


def doings(asker: Asker, statement: t.Statement, time: Time) -> Reply | None:
    """ "What does Luna do at The castle?" """
    if not isinstance(statement, t.Clause) or statement.verb != "do" or statement.passive or statement.subject is None:
        return None
    objects = [item for item in statement.complements if isinstance(item, t.Object)]
    if len(objects) != 1 or not isinstance(objects[0].phrase, t.Gap) or objects[0].phrase.noun is not None:
        return None
    figures = asker.named(statement.subject)
    if not figures:
        return None
    trade = _trade(asker, figures, time) if statement.tense == "present" and len(statement.complements) == 1 else None
    if trade is not None:
        return trade
    read = Read(
        Every(()), None, Asking(asker.people), tuple(item for item in statement.complements if isinstance(item, t.Prep))
    )
    until = len(asker.trace.moments) - 1 if time.until is None else time.until
    span = range(time.since, until + 1)
    said = _done(asker, figures, read, span, "event") or _done(asker, figures, read, span, "backstory")
    if not said:
        return Reply("nothing", "unknown", "The story tells of no such deed.", (), 4)
    words = list(said)[:MOST_EVENTS]
    return Reply("; ".join(words), "yes", asker.sentence("; ".join(words)), tuple(said.values()))


def _trade(asker: Asker, figures: list[int], time: Time) -> Reply | None:
    """ "What does Wiebke do?", of whom the story says that she is a nurse."""
    kinds = asker.trace.story.definitions.kinds
    for moment in asker.trace.moments if len(figures) == 1 and not time.named else ():
        prop = moment.act.prop if moment.act is not None and moment.kind == "state" else None
        for part in parts(prop) if prop is not None else ():
            if isinstance(part, IsA) and part.truth and part.who == figures[0] and kinds.pronoun(part.kind) == "":
                if kinds.is_a(part.kind, "person") and kinds.canonical(part.kind) not in (None, *_NO_TRADES):
                    name, kind = asker.names.term(figures[0]), article(part.kind)
                    return Reply(kind, "yes", asker.sentence(f"{name} is {kind}"), (moment.index,))
    return None


_NO_TRADES = ("person", "child", "friend", "stranger", "twin", "guest")


def _done(asker: Asker, figures: list[int], read: Read, span: range, kind: str) -> dict[str, int]:
    """What some do within a span of moments, each with its moment: what is told as it happens, or ("had") of earlier times."""
    world = asker.trace.world
    found: dict[str, int] = {}
    for index in span:
        moment = asker.trace.moments[index]
        verb = asker.trace.story.definitions.verbs.get(moment.verb)
        if verb is None or moment.scene < 0 or moment.kind != kind:
            continue
        doer = moment.fillers.get(verb.slots[0].name, -1)
        if any(world.same((), figure, doer) for figure in figures) and fits_rest(asker, read, index):
            found.setdefault(happening(asker, index), index)
    return found


# ---------------------------------------------------------------- who is she


def who_is(asker: Asker, wh: str, statement: t.Statement, time: Time) -> Reply | None:
    """ "Who is Luna?": what she is, whose she is, and by what other name she goes."""
    if wh not in ("who", "what") or not isinstance(statement, t.Clause) or statement.verb != "be" or statement.passive:
        return None
    phrases = [statement.subject, *(item.phrase for item in statement.complements if isinstance(item, t.Object))]
    if len(phrases) != 2 or len(statement.complements) != 1:
        return None
    named = [phrase for phrase in phrases if isinstance(phrase, (t.Name, t.Noun))]
    gaps = [phrase for phrase in phrases if isinstance(phrase, t.Gap) and phrase.noun is None]
    if len(named) != 1 or len(gaps) != 1:
        return None
    phrase = named[0]
    if isinstance(phrase, t.Noun) and (
        phrase.noun in asker.trace.story.definitions.relation_nouns and (phrase.of or phrase.possessor)
    ):
        return None
    figures = asker.named(phrase)
    if len(figures) != 1:
        return None
    if isinstance(phrase, t.Noun) and asker.trace.story.cast[figures[0]].named:
        name = asker.names.term(figures[0])
        return Reply(name, "yes", _described(asker, figures[0], time).text, ())
    return claimants.only_said_of(asker, figures[0]) or _described(asker, figures[0], time)


def _described(asker: Asker, figure: int, time: Time) -> Reply:
    world = asker.trace.world
    name = asker.names.term(figure)
    with asker.judge.looking(time.at):
        others = [one for one in world.guises((), figure) if one != figure and isinstance(one, int)]
    own, cast = asker.trace.story.cast[figure], asker.trace.story.cast
    be = "are" if own.pronoun == "they" else "is"
    if own.named:  # that Tetsuya is "the man" says nothing new of him
        others = [one for one in others if cast[one].named or cast[one].noun not in own.kinds]
        others = [one for one in others if cast[one].named or not _taken_on(asker, figure, one)]
    elif any(cast[one].named for one in others):  # the maid is Lena, who was the baker before
        others = [one for one in others if cast[one].named]
    others = [one for one in others if asker.names.term(one) != name]
    if others:
        proof = [
            entry.cause for one in others for entry in world.log.history(("same", min(figure, one), max(figure, one)))
        ]
        names = listed([asker.names.term(one) for one in others])
        return Reply(names, "yes", asker.sentence(f"{name} {be} {names}"), tuple(proof))
    props, moments = _standing(asker, figure, time)
    kinds = [kind for kind in asker.trace.story.cast[figure].kinds if kind.lower() == kind]
    with asker.judge.looking(time.at):
        shape = world.shape(figure)
        kinds = [kind for kind in kinds if shape is None or world.is_a(figure, kind).status == "yes"]
    if shape is not None:
        kinds, moments = [shape[0], *kinds], [*moments, shape[1].cause]
    if world.is_mind(figure):  # a guess made before more was known of whoever is one
        sure = asker.trace.story.definitions.kinds
        whole = ("being", "group")
        kinds = [one for one in kinds if any(sure.has_role(one, role) for role in whole) or (shape and one == shape[0])]
    if own.guessed:  # whoever does something is a being
        kinds = [one for one in kinds if one != asker.trace.story.definitions.kinds.of_role("being")]
    words = [article(kind) if not asker.trace.story.cast[figure].group else kind for kind in kinds[:3]]
    told = kinwords.bonds(asker, props, figure)
    plain = [prop for prop in props if not kinwords.gendered(asker, prop, figure) and not (told and _is_narrower(prop))]
    words += [*told, *(_short(asker, prop, name) for prop in plain[: max(0, 4 - len(told))])]
    taught = list(kinwords.turned(asker, figure, time)) if not props else []
    words, moments = [*words, *(said for said, _ in taught[:2])], [*moments, *(cause for _, cause in taught[:2])]
    being = asker.trace.story.definitions.kinds.of_role("being")
    if not own.named and len(words) > 1:  # that her pet is a pet is no answer
        words = [word for word in words if word != article(own.noun or "") or not name.endswith(own.noun)]
    words = [word for word in words if word != article(being or "")] if len(words) > 1 else words
    echo = (
        world.is_mind(figure)
        and not own.named
        and len(words) == 1
        and words == [article(own.noun)]
        and own.noun.lower() in kinds[:1]
        and name.endswith(own.noun)
    )
    if not words or echo:  # that the youth is a youth is no answer
        return Reply("unknown", "unknown", asker.sentence(f"The story does not say who or what {name} is"), (), 4)
    return Reply(listed(words), "yes", asker.sentence(f"{name} {be} {listed(words)}"), tuple(moments))


def _is_narrower(prop: Prop) -> bool:
    """A full sibling, where it is said already whose sister she is."""
    return isinstance(prop, Holds) and " " in str(prop.fluent[0]).removesuffix(" of")


def _taken_on(asker: Asker, figure: int, guise: int) -> bool:
    """Is the one only a disguise of the other?"""
    moments, definitions = asker.trace.moments, asker.trace.story.definitions
    disguise = definitions.role("disguise")
    for entry in asker.trace.world.log.history(("same", min(figure, guise), max(figure, guise))):
        moment = moments[entry.cause]
        verb, prop = definitions.verbs.get(moment.verb), moment.act.prop if moment.act is not None else None
        stated = isinstance(prop, Holds) and disguise is not None and prop.fluent[0] == disguise.fluent_id
        if stated or (verb is not None and "disguising" in verb.roles):
            return True
    return False


def _standing(asker: Asker, figure: int, time: Time) -> tuple[list[Prop], list[int]]:
    """The lasting relations of a figure that have a noun ("the father of Luna")."""
    props: list[Prop] = []
    moments: list[int] = []
    definitions, world = asker.trace.story.definitions, asker.trace.world
    named = {table.fluent_id: table for table, _, _ in definitions.relation_nouns.values()}
    with asker.judge.looking(time.at):
        for ident, table in named.items():
            for fluent in list(world.log.by_relation.get(ident, ())):
                entry = world.entry((), fluent)
                if entry is None:
                    continue
                for prop in minds.props_of(fluent, entry.value):
                    if isinstance(prop, Holds) and prop.truth and _subject_is(asker, prop, figure):
                        props.append(prop)
                        moments.append(entry.cause)
            del table
    return list(dict.fromkeys(props)), moments


def _subject_is(asker: Asker, prop: Holds, figure: int) -> bool:
    said = asker.say(prop)
    return said.startswith(asker.names.term(figure) + " is ")


def _short(asker: Asker, prop: Prop, name: str) -> str:
    return asker.say(prop).removeprefix(name + " is ")


# ---------------------------------------------------------------- how


def how(asker: Asker, statement: t.Statement, time: Time) -> Reply | None:
    """ "How does Midori know that ...?": where the knowledge came from; of other things: the means, or the cause."""
    asked = ""
    for read in asker.readings(statement):
        prop = read.prop
        asked = asked or asker.say(prop, True)
        if isinstance(prop, Thinks) and isinstance(prop.who, int) and isinstance(prop.prop, tuple):
            found = minds.source(asker, prop.who, prop.prop, time)
            if found is None:
                said = asker.say(prop._replace(truth=False))
                return Reply("unknown", "no", asker.sentence(said), (), 4)
            index, words = found
            return Reply(words, "yes", asker.sentence(words), (index,))
        for deed in parts(prop):
            reply = _means(asker, deed, time, asked) if isinstance(deed, Did) else None
            if reply is not None:
                return reply
    other = _in_other_words(asker, statement, time)
    return other or _befell(asker, statement, time) or _said_how(asker, statement, time)


def _said_how(asker: Asker, statement: t.Statement, time: Time) -> Reply | None:
    """For what reason; but what came just before is no way in which somebody died."""
    reply = why.answer(asker, statement, time)
    read = next(iter(asker.readings(statement)), None)
    verb = (
        asker.trace.story.definitions.verbs[read.prop.verb] if read is not None and isinstance(read.prop, Did) else None
    )
    if reply is None or read is None or verb is None or verb.chosen_by or reply.known != "maybe":
        return reply
    text = asker.sentence(f"the story does not say how {asker.say(read.prop, True)}")
    return Reply("unknown", "unknown", text, reply.moments, reply.rank + 1)


def _in_other_words(asker: Asker, statement: t.Statement, time: Time) -> Reply | None:
    """ "How did Finch die?", where the story says that he drowned."""
    verb = statement.verb if isinstance(statement, t.Clause) else ""
    for read in asker.readings(statement) if verb else ():
        for index in motives.explained(asker, read.prop, time):
            moment = asker.trace.moments[index]
            act = moment.act if not asker.judge.said.merely_ended(moment) else None  # to be found dead is no way to die
            if is_event(read.prop) and act is not None and act.kind == "event" and act.said_by not in ("", verb):
                said = asker.sentence_of(index)
                return Reply(said.rstrip("."), "yes", asker.sentence(said), (index,))
    return None


def _befell(asker: Asker, statement: t.Statement, time: Time) -> Reply | None:
    """ "How did Romeo die?", where the story says only that he drank the poison, and that he died."""
    read = next(iter(asker.readings(statement)), None)
    verb = (
        asker.trace.story.definitions.verbs[read.prop.verb] if read is not None and isinstance(read.prop, Did) else None
    )
    if read is None or verb is None or verb.chosen_by:
        return None
    for index in motives.explained(asker, read.prop, time):
        deeds = sorted(why.deeds_before(asker, index))
        who = next(iter(figures_in(read.prop)), None)
        if any(_may_end(asker, asker.trace.moments[one], who) for one in deeds):
            said = " ".join(asker.sentence_of(one) for one in deeds).rstrip(".")
            just = "just " if asker.trace.moments[deeds[-1]].scene == asker.trace.moments[index].scene else ""
            text = f"The story does not say how; {just}before that: {said}"
            return Reply(said, "maybe", asker.sentence(text), (*deeds, index), 2)
    return None


def _may_end(asker: Asker, moment: Moment, who: Term | None) -> bool:
    """What somebody does, and what is grave for them: not that somebody follows them."""
    verb = asker.trace.story.definitions.verbs.get(moment.verb)
    does = verb is not None and moment.fillers.get(verb.slots[0].name) == who
    return does or (verb is not None and verb.weight == "grave" and who in figures_of_moment(asker, moment))


def _means(asker: Asker, prop: Did, time: Time, known: str) -> Reply | None:
    """With what, or by what deed, something was done."""
    moments = motives.explained(asker, prop, time)
    asked = {slot for slot, _ in prop.args}
    for index in moments:
        moment = asker.moment(index)
        if moment is None or not moment.verb:
            continue
        if moment.verb != prop.verb:
            if asker.judge.said.merely_ended(moment):
                continue
            said = _way_there(asker, prop, moment) or happening(asker, index)
            if said == known:
                continue  # that is what was asked
            return Reply(said, "yes", asker.sentence(said), (index,))
        verb = asker.trace.story.definitions.verbs[moment.verb]
        extra = [
            slot.name
            for slot in verb.slots
            if slot.name not in asked and slot.name in moment.fillers and slot.reach != "mention"
        ]
        if extra:
            said = happening(asker, index)
            return Reply(said, "yes", asker.sentence(said), (index,))
        means = _by_means(asker, moment)
        if means:
            return Reply(means, "yes", asker.sentence(asker.sentence_of(index)), (index,))
    return None


def _way_there(asker: Asker, prop: Did, moment: Moment) -> str:
    """ "How did he get there?": as the writer says it ("falls out of the sky into the laboratory")."""
    verb, told = (
        asker.trace.story.definitions.verbs[prop.verb],
        [one for one in asker.trace.moments if one.item is moment.item],
    )
    moves = any(isinstance(made, Holds) and made.fluent[0] == asker.trace.world.place_id for made in verb.makes)
    if not moves or len(told) == 1 or moment.act is None:
        return asker.sentence_of(moment.index).rstrip(".") if moves and len(told) == 1 else ""
    words = re.sub(r"\s+", " ", asker.trace.story.sources.text_of(moment.act.span)).strip(" ,.")
    who = prop.args[0][1] if prop.args else None
    shared = isinstance(who, int) and words[:1].islower() and moment.act.said_by and not moment.act.before
    return f"{asker.names.term(who)} {words}" if shared and isinstance(who, int) else ""


def _by_means(asker: Asker, moment: Moment) -> str:
    """The means that a sentence names without the verb waiting for one: "by bike", "with both hands"."""
    return beside_words(asker, moment, ("by", "with"))
