"""Why not: what was missing for something to be so, or to happen. Floor 8.

In: a clause. Out: a tree. At its top: that it is not so. Below: until when it was so, what the story says instead, who tried, and the event that came
nearest to bringing it about, with what it needed and did not have, and since which line. For what somebody does not know: where they were when it
happened, and who could have told them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from chekhov.language import tree as t
from chekhov.language.parse import parse
from chekhov.questions.causes import needed
from chekhov.questions.common import Asker, asker_of
from chekhov.questions.ground import is_event, looking, parts
from chekhov.questions.motives import GOALS
from chekhov.questions.times import Time, take_time
from chekhov.story.meaning import Did, Every, Holds, Prop, Term, Thinks, Verb, negate, put, variables
from chekhov.trace.record import Trace
from chekhov.views import WhyTree
from chekhov.world import presence
from chekhov.world.event import Event, failing
from chekhov.world.log import EVERYONE, Entry

_MOST_VERBS = 40
_MOST_DOERS = 30
_MOST_MISSING = 4


@dataclass(slots=True)
class Lack:
    """One thing that was missing: in a clause, and what made it so."""

    text: str
    evidence: tuple[Entry, ...] = ()
    sure: bool = True  # False: the story does not say


@dataclass(slots=True)
class Chance:
    """An event that would have brought it about, at the end of a scene, and what it lacked there."""

    deed: Did
    at: int
    lacks: list[Lack]

    @property
    def distance(self) -> int:
        """How far it was from happening."""
        return sum(3 if lack.sure else 1 for lack in self.lacks)


def why_not(trace: Trace, clause: str) -> WhyTree:
    """What was missing for a clause to be so; a tree of one node where it cannot be said, or where it is so."""
    asker = asker_of(trace)
    text, time = take_time(trace, clause.strip().rstrip("?.! "))
    text = re.sub(r"^why\b\s*", "", text, flags=re.I)
    strangers: list[str] = []
    for sentence in parse(text + ".", 0, trace.story.lexicon).readings:
        body = sentence.body.statement if isinstance(sentence.body, t.Question) else sentence.body
        for read in asker.readings(body):
            prop = read.whole
            if not variables(prop):
                return _explained(asker, prop, time)
        strangers.extend(asker.unknown_names(_definite(body)))
    if strangers:
        return _of_strangers(asker, text, strangers[0])
    return WhyTree(f"It is not clear what would have to be so: {text}.", found=False)


def _definite(statement: t.Statement) -> t.Statement:
    """ "A dragon kills Ben": of whom the story would have to know one."""
    if not isinstance(statement, t.Clause):
        return statement
    parts = tuple(
        replace(item, phrase=_the(item.phrase)) if isinstance(item, t.Object | t.Prep) else item
        for item in statement.complements
    )
    return replace(statement, subject=_the(statement.subject) if statement.subject else None, complements=parts)


def _the(phrase: t.NounPhrase) -> t.NounPhrase:
    return replace(phrase, determiner="the") if isinstance(phrase, t.Noun) and phrase.determiner == "a" else phrase


def _of_strangers(asker: Asker, text: str, stranger: str) -> WhyTree:
    """Of somebody or something that the story does not know at all."""
    missing = f"Nobody and nothing in the story is called “{stranger}”."
    return WhyTree(asker.sentence(f"the story does not tell that {text}"), None, (WhyTree(missing, how="missing"),))


def _explained(asker: Asker, prop: Prop, time: Time) -> WhyTree:
    found = asker.judge.judge(prop, time)
    if found.known == "yes":
        lines = asker.lines(found.moments)
        said = asker.sentence(f"it is so: {asker.say(prop, is_event(prop))}")
        return WhyTree(said, lines[0].line if lines else None, (), lines[0].file if lines else "")
    top = asker.sentence(_denied(asker, prop, found.known == "no"))
    if isinstance(prop, Thinks):
        return WhyTree(top, None, tuple(_unknowing(asker, prop, time)))
    below = [*_until(asker, prop, time), *_said(asker, prop, time), *_wanted(asker, prop)]
    below = list({(node.line, node.file): node for node in reversed(below)}.values())[::-1]
    below.extend(_chance(asker, prop, chance) for chance in _chances(asker, prop, time))
    return (
        WhyTree(top, None, tuple(below))
        if below
        else WhyTree(top, None, (WhyTree("The story tells nothing that comes near it.", how="missing"),))
    )


def _denied(asker: Asker, prop: Prop, sure: bool) -> str:
    if is_event(prop):
        return f"the story does not tell that {asker.say(prop, True)}"
    return asker.say(negate(prop)) if sure else f"the story does not say that {asker.say(prop)}"


# ---------------------------------------------------------------- what was so, what is said


def _node(asker: Asker, lead: str, index: int, how: str) -> Iterator[WhyTree]:
    line = asker.line_of(index)
    if line is not None:
        yield WhyTree(f"{lead}{line.text}", line.line, (), line.file, how)


def _until(asker: Asker, prop: Prop, time: Time) -> Iterator[WhyTree]:
    """Until when it was so."""
    if is_event(prop):
        return
    last = len(asker.trace.moments) - 1 if time.at is None else time.at
    changing = [moment.index for moment in asker.trace.moments[: last + 1] if moment.changes]
    for later, index in zip(reversed(changing), [*reversed(changing[:-1]), 0], strict=False):
        with looking(asker.trace.world, index):
            verdict = asker.trace.world.verdict(prop)
        if verdict.status == "yes" and (verdict.evidence or not verdict.default):
            yield from _node(asker, "It was so until: ", later, "until")
            return


def _said(asker: Asker, prop: Prop, time: Time) -> Iterator[WhyTree]:
    """What the story says instead, and who tried."""
    told = asker.judge.said.denied(prop, time)
    for index in told[:2]:
        yield from _node(asker, "The story says: ", index, "instead")
    if not told and not is_event(prop):
        with asker.judge.looking(time.at):
            verdict = asker.trace.world.verdict(prop)
        if verdict.status == "no":
            for index in list(dict.fromkeys(entry.cause for entry in verdict.evidence))[:2]:
                yield from _node(asker, "Instead: ", index, "instead")


def _wanted(asker: Asker, prop: Prop) -> Iterator[WhyTree]:
    """Who wanted it, or was told to bring it about."""
    definitions, log = asker.trace.story.definitions, asker.trace.world.log
    for role in GOALS:
        for ident in definitions.roles.get(role, ()):
            for fluent in log.by_relation.get(definitions.relations[ident].fluent_id, ()):
                entry = log.fact(fluent)
                contents = [part for term in fluent[2:] if isinstance(term, tuple) for part in parts(term)]
                if (
                    entry is not None
                    and entry.value is True
                    and any(asker.judge.said.answers(one, prop) for one in contents)
                ):
                    yield from _node(asker, "It was wanted: ", entry.cause, "wanted")


# ---------------------------------------------------------------- the nearest event


def _chances(asker: Asker, prop: Prop, time: Time) -> list[Chance]:
    """The event that is nearest to bringing it about in the end (or at the time asked about); and the scene in which one was nearer."""
    deeds = list(_deeds(asker, prop))
    if not deeds and isinstance(prop, Holds):
        with looking(asker.trace.world, time.at):
            leaf = failing(asker.trace.world, prop)
        deeds = [deed for other in (leaf, *_implied(asker, prop)) for deed in _deeds(asker, other)]
    if not deeds:
        return []
    last = len(asker.trace.moments) - 1 if time.at is None else time.at
    final = sorted((_tried(asker, deed, last) for deed in deeds), key=lambda chance: chance.distance)
    if not final[0].lacks or time.at is not None:
        return final[:1]
    ends = sorted({end for _, end in asker.trace.scene_span.values() if end < last})
    tried = [_tried(asker, chance.deed, end) for chance in final[:6] for end in ends]
    best = min(tried, key=lambda chance: (chance.distance, -chance.at), default=final[0])
    return [final[0], *([best] if best.distance < final[0].distance else [])]


def _deeds(asker: Asker, prop: Prop) -> Iterator[Did]:
    """The events that would bring it about: the event itself; of a state, those that the story tells of first."""
    for part in prop.items if isinstance(prop, Every) else (prop,):
        if isinstance(part, Did):
            yield part
            return
        if not isinstance(part, Holds):
            continue
        verbs = asker.trace.story.definitions.verbs_making(str(part.fluent[0]))
        used = asker.trace.world.deeds
        ways = [
            (verb, binding)
            for verb in verbs
            for effect in verb.makes
            if effect not in verb.needs
            if (binding := _binding(effect, part)) is not None
        ]
        ways.sort(key=lambda way: (not used.get(way[0].id), way[0].weight == "grave" and not used.get(way[0].id)))
        for verb, binding in [way for way in ways if "miracle" not in way[0].roles][:_MOST_VERBS]:
            yield from _filled(asker, verb, binding)
        return


def _implied(asker: Asker, prop: Holds) -> Iterator[Prop]:
    """What it would mean: who is cured is not ill."""
    relation = asker.trace.story.definitions.relations.get(str(prop.fluent[0]))
    if relation is not None and prop.truth:
        names = [slot.name for slot in relation.slots]
        for implied in relation.implies:
            yield put(implied, dict(zip(names, prop.fluent[1:], strict=False)))


def _binding(effect: Prop, wanted: Holds) -> dict[str, Term] | None:
    """How the slots of an entry would have to be filled for its effect to be what is wanted."""
    if (
        not isinstance(effect, Holds)
        or effect.fluent[0] != wanted.fluent[0]
        or len(effect.fluent) != len(wanted.fluent)
    ):
        return None
    pairs: list[tuple[object, object]] = list(zip(effect.fluent[1:], wanted.fluent[1:], strict=True))
    have, want = effect.value, wanted.value
    if isinstance(have, tuple) and isinstance(want, tuple):
        if have[0] != want[0] or effect.truth != wanted.truth:
            return None
        pairs.append((have[1], want[1]))
    elif isinstance(have, str) and have[:1].isupper() and not isinstance(want, bool):
        pairs.append((have, want))
    elif (have, effect.truth) != (want, wanted.truth):
        return None
    binding: dict[str, Term] = {}
    for slot, term in pairs:
        if isinstance(slot, str) and slot[:1].isupper():
            if binding.setdefault(slot, term) != term:  # type: ignore[arg-type]
                return None
        elif slot != term:
            return None
    return binding


def _filled(asker: Asker, verb: Verb, binding: dict[str, Term]) -> Iterator[Did]:
    """An event with its first chooser filled by anybody of the story."""
    free = [slot for slot in verb.chosen_by if slot not in binding]
    doers = [one for one in asker.figures if asker.trace.world.is_mind(one) and one not in binding.values()][
        :_MOST_DOERS
    ]
    if len(free) > 1:
        return
    for doer in doers if free else (None,):
        fillers = {**binding, **({free[0]: doer} if free and doer is not None else {})}
        args = tuple((slot.name, fillers[slot.name]) for slot in verb.slots if slot.name in fillers)
        if args:
            yield Did(verb.id, args)


def _tried(asker: Asker, deed: Did, at: int) -> Chance:
    """What an event would lack at the end of a scene."""
    world = asker.trace.world
    verb = asker.trace.story.definitions.verbs[deed.verb]
    event = Event(verb, {slot: world.real(term) for slot, term in deed.args})
    lacks: list[Lack] = []
    with looking(world, at):
        for prop in (*_abilities(asker, event), *needed(world, event)):
            verdict = world.verdict(prop)
            if verdict.status == "yes" or (verdict.status == "maybe" and isinstance(prop, Thinks)):
                continue
            broken = failing(world, prop) if verdict.status == "no" else prop
            lack = Lack(
                asker.say(negate(broken)), world.verdict(broken).evidence or verdict.evidence, verdict.status == "no"
            )
            if not lack.sure:
                lack.text = f"the story does not say that {asker.say(prop)}"
            lacks.append(lack)
        lacks.extend(_apart(asker, event))
    seen: dict[str, Lack] = {}
    for lack in lacks:
        seen.setdefault(lack.text, lack)
    return Chance(deed, at, list(seen.values()))


def _abilities(asker: Asker, event: Event) -> Iterator[Prop]:
    exists, act = asker.trace.world.definitions.role("exists"), asker.trace.world.definitions.role("act")
    for slot, term in event.fillers.items():
        if isinstance(term, int) and exists is not None and slot not in event.verb.begins:
            yield Holds((exists.id, term), True)
        if (
            isinstance(term, int)
            and act is not None
            and slot in event.verb.chosen_by
            and asker.trace.world.is_mind(term)
        ):
            yield Holds((act.id, term), True)


def _apart(asker: Asker, event: Event) -> Iterator[Lack]:
    """Those who would have to be together and are known to be apart."""
    world = asker.trace.world
    there = [figure for figure in presence.to_be_there(world, event) if world.site(figure) is not None]
    for other in there[1:]:
        one, two = world.site(there[0]), world.site(other)
        if one is None or two is None or one == two or not presence.apart(world, one, two):
            continue
        if not all(asker.speakable(place) for place in (one, two)):
            continue
        entries = tuple(
            entry for who in (there[0], other) if (entry := world.entry((), (world.place_id, who))) is not None
        )
        names = asker.names
        yield Lack(
            f"{names.term(there[0])} is in {names.term(one)}, and {names.term(other)} in {names.term(two)}", entries
        )


def _chance(asker: Asker, prop: Prop, chance: Chance) -> WhyTree:
    title = asker.title(asker.trace.moments[chance.at].scene)
    ended = chance.at >= len(asker.trace.moments) - 1
    when = " in the end" if ended else f" at the end of “{title}”" if title else ""
    lacks = sorted(chance.lacks, key=lambda lack: not lack.sure)[:_MOST_MISSING]
    if not lacks:
        return WhyTree(f"Nothing that the story tells stood in the way{when}; nobody does it.", how="nearest")
    deed = "it" if prop == chance.deed else f"that {asker.say(chance.deed)}"
    return WhyTree(
        f"Nearest to it{when}: {deed} would have needed more than there was.",
        None,
        tuple(_lack(asker, lack) for lack in lacks),
        "",
        "nearest",
    )


def _lack(asker: Asker, lack: Lack) -> WhyTree:
    causes = list(dict.fromkeys(entry.cause for entry in lack.evidence if entry.cause > 0))
    children = tuple(node for index in causes[:2] for node in _node(asker, "", index, "missing"))
    return WhyTree(asker.sentence(lack.text), children[0].line if len(children) == 1 else None, children, how="missing")


# ---------------------------------------------------------------- what somebody does not know


def _unknowing(asker: Asker, prop: Thinks, time: Time) -> Iterator[WhyTree]:
    """Where they were when it happened, and who could have told them."""
    if not isinstance(prop.who, int) or not isinstance(prop.prop, tuple):
        return
    who, content = asker.trace.world.real(prop.who), prop.prop
    found = asker.judge.judge(content, time)
    if found.known != "yes" or not found.moments:
        yield WhyTree(asker.sentence(f"it is not so that {asker.say(content, is_event(content))}"), how="missing")
        return
    index = max(found.moments)
    moment = asker.trace.moments[index]
    world = asker.trace.world
    with looking(world, index):
        site = world.site(who)
    line = asker.line_of(index)
    if line is not None:
        name = asker.names.term(who)
        elsewhere = site is not None and site != moment.place and asker.speakable(site)
        where = f"{name} was in {asker.names.term(site)}" if elsewhere and site is not None else f"{name} was not there"
        seen = isinstance(who, int) and bool((moment.witnesses | moment.watchers) & world.log.mask(who))
        told = "saw it happen, and did not learn this from it" if seen else ""
        yield WhyTree(
            asker.sentence(f"{name} {told}" if seen else where) + f" It came about here: {line.text}",
            line.line,
            (),
            line.file,
            "missing",
        )
    knowers = list(_knowers(asker, content, who))
    if knowers:
        names = ", ".join(asker.names.figure(one) for one in knowers[:4])
        tell = "tells" if len(knowers) == 1 else "tell"
        yield WhyTree(
            asker.sentence(f"nobody tells {asker.names.term(who)}; of those who know, {names} could, and never {tell}"),
            how="missing",
        )


def _knowers(asker: Asker, content: Prop, who: Term) -> Iterable[int]:
    world = asker.trace.world
    informed = world.informed(content)
    for mind in asker.figures:
        if mind != who and world.is_mind(mind):
            mask = world.log.mask(mind)
            if (informed == EVERYONE or mask & informed) and world.verdict(content, (mind,)).status == "yes":
                yield mind
