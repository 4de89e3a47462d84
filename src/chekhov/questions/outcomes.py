"""What became of promises, orders, threats and goals: kept, broken, out of reach, still open. Floor 8.

In: the words of a question. Out: a `Reply`, or None where the question has no such shape. What counts as done, refused or
impossible is what the checks mean by it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from chekhov.checks.outcome import came_about, settled
from chekhov.checks.past import Past
from chekhov.language import words as w
from chekhov.questions.common import Asker, Reply
from chekhov.questions.ground import parts
from chekhov.questions.special import happening
from chekhov.questions.times import Time
from chekhov.story.meaning import Did, Hedged, Holds, Prop, variables
from chekhov.story.wording import listed
from chekhov.views import Known

State = Literal["done", "tried", "failed", "lost", "open", "others"]

_ROLES = {
    "vowed": ("promise", "vow", "oath", "pledge", "word"),
    "ordered": ("order", "command", "instruction"),
    "want": ("goal", "wish", "want", "aim", "plan", "hope", "ambition", "desire", "intention", "dream"),
    "threat": ("threat",),
}
_NOUNS = {noun: role for role, nouns in _ROLES.items() for noun in nouns}
_DONE = (
    r"kept|keeps?|fulfil(?:l?ed|s)?|hono(?:u)?red|carr(?:ied|y|ies) out|carried through|obeyed|followed|achieved|reached|attained|"
    r"realised|realized|succeed(?:s|ed)?|com(?:e|es) true|came true|executed|made good|satisfied|done|granted"
)
_DUE = r"comes? due|came due|acted (?:up)?on|remembered|taken up"
_FAILED = r"brok(?:en|e)|breaks?|fail(?:s|ed)?|refused|disobeyed|defied|thwarted|frustrated|missed|ignored|abandoned|dropped|given up"
_OPEN = r"(?:(?:remain|stay|left|still|are|is)\b ?)*(?:open|outstanding|pending|unresolved|unfulfilled|unkept|over)|remain|remains|left"
_AUX = r"(?:(?:is|are|was|were|does|do|did|has|have|had|get|gets|got|been|still|ever|they|he|she|it|that|which)\b ?)*"
_NOT = r"(?P<not>(?:not|never|n['’]t)\b ?)?"
_NAMED = "|".join(sorted((w.plural(noun) + "|" + noun for noun in _NOUNS), key=lambda words: -len(words)))
_ASK = r"^(?P<ask>who|does|do|did|has|have) ?(?:(?:does|did|do|has|have) )?"
_WHICH = re.compile(
    rf"^(?P<ask>which|what|whose|how many|list|name|show)(?: me)?(?: of)?(?: all)?(?: the)? (?P<noun>{_NAMED})(?: of (?P<of>[^?]+?))? "
    rf"(?:that )?{_AUX}(?:of (?P<later>.+?) )?{_NOT}{_AUX}"
    rf"(?:(?P<due>{_DUE})|(?P<done>{_DONE})|(?P<failed>{_FAILED})|(?P<open>{_OPEN}))(?: (?:in the end|in the story))?[?.!]*$",
    re.I,
)
_ONES = re.compile(
    rf"^(?P<ask>which|what) (?P<noun>{_NAMED}) (?:does|do|did|has|have|had) (?P<who>.+?) {_NOT}(?P<verb>keep|kept|break|broken|fulfil|fulfill|fulfilled|honour|honor|"
    r"achieve|achieved|reach|reached|carry out|carried out|obey|obeyed|refuse|refused|disobey)[?.!]*$",
    re.I,
)
_KEEP = re.compile(
    rf"{_ASK}(?P<who>.*?) ?{_NOT}(?P<verb>keep|keeps|kept|break|breaks|broke|broken|fulfil|fulfill|fulfilled|obey|obeyed|"
    rf"carry out|carried out|disobey|disobeyed|achieve|achieved|reach|reached) (?:his|her|its|their|a|any|the|all|all his|all her|all their)? ?(?P<noun>{_NAMED})[?.!]*$",
    re.I,
)
_WANTED = re.compile(
    rf"{_ASK}(?P<who>.*?) ?{_NOT}(?:get|gets|got|gotten|achieves?|achieved|reach|reached|reaches) what "
    r"(?:he|she|it|they|.+?) (?:wants?|wanted|had wanted|hoped for|wished for|was after|were after)[?.!]*$",
    re.I,
)
_NOT_DONE: tuple[State, ...] = ("tried", "failed", "lost", "open", "others")
_SAID: dict[State, str] = {
    "done": "it came about",
    "tried": "it was acted on",
    "others": "somebody else did it",
    "failed": "it did not come about",
    "lost": "it cannot be any more",
    "open": "the story never shows it",
}
_MOST = 12


@dataclass(frozen=True, slots=True)
class Outcome:
    """What somebody was bound or wanted to do, and what became of it. ``moments``: that which says so, then that which settles it."""

    who: int
    words: str
    state: State
    moments: tuple[int, ...]


def answer(asker: Asker, question: str) -> Reply | None:
    """The answer to a question of one of these shapes."""
    shapes: tuple[Callable[[Asker, str], Reply | None], ...] = (_which, _ones, _whether)
    return next((reply for shape in shapes if (reply := shape(asker, question.strip())) is not None), None)


# ---------------------------------------------------------------- which promises are kept


def _which(asker: Asker, question: str) -> Reply | None:
    """ "Which promises are kept?", "which goals fail?", "how many orders were carried out?" """
    hit = _WHICH.match(question)
    if hit is None:
        return None
    owner = hit["of"] or hit["later"]
    who = asker.one_called(owner) if owner else None
    if owner and who is None:
        return None
    noun = hit["noun"].lower()
    states = _states(hit, _NOUNS[w.singular(noun) or noun])
    found = [one for one in outcomes(asker, noun) if one.state in states and (who is None or _is(asker, one.who, who))]
    if not found:
        return _none(
            asker, noun, [one for one in outcomes(asker, noun) if who is None or _is(asker, one.who, who)], hit
        )
    return _told(asker, hit["ask"].lower(), noun, found)


def _none(asker: Asker, noun: str, all_: list[Outcome], hit: re.Match[str]) -> Reply:
    """Of none it is so; what became of those that there are."""
    bare = "0" if hit["ask"].lower() == "how many" else "none"
    if not all_:
        return Reply(bare, "no", f"The story tells of no {w.singular(noun) or noun}.", (), 3)
    told = "; ".join(f"{one.words} ({_SAID[one.state]})" for one in all_[:_MOST])
    return Reply(bare, "no", asker.sentence(f"none: {told}"), _proof(all_), 3)


def _states(hit: re.Match[str], role: str) -> tuple[State, ...]:
    """The outcomes that the words of a question ask for. A goal that nobody ever reaches has failed; a promise is broken by whoever gave it."""
    if hit["open"]:
        return ("open",)
    if hit["due"]:
        return ("failed", "lost", "open") if hit["not"] else ("done", "tried")
    if hit["done"]:
        return _NOT_DONE if hit["not"] else ("done",)
    if hit["not"]:
        return ("done", "tried", "lost", "open")
    return _NOT_DONE if role == "want" else ("failed",)


def _ones(asker: Asker, question: str) -> Reply | None:
    """ "Which promises did Burai keep?" """
    hit = _ONES.match(question)
    who = asker.one_called(hit["who"]) if hit is not None else None
    if hit is None or who is None:
        return None
    noun = hit["noun"].lower()
    found = [one for one in outcomes(asker, noun) if _is(asker, one.who, who) and one.state in _of_verb(hit)]
    return _told(asker, "which", noun, found)


def _of_verb(hit: re.Match[str]) -> tuple[State, ...]:
    breaks = hit["verb"].lower().startswith(("br", "dis", "ref"))
    if breaks:
        return ("done", "tried", "lost", "open") if hit["not"] else ("failed",)
    return _NOT_DONE if hit["not"] else ("done",)


def _whether(asker: Asker, question: str) -> Reply | None:
    """ "Did Lena keep her promise?", "who broke a promise?", "did she get what she wanted?" """
    hit, goals = _KEEP.match(question), False
    if hit is None:
        hit, goals = _WANTED.match(question), True
    if hit is None:
        return None
    noun = "goal" if goals else hit["noun"].lower()
    states: tuple[State, ...] = (_NOT_DONE if hit["not"] else ("done",)) if goals else _of_verb(hit)
    if hit["ask"].lower() == "who":
        if hit["who"]:
            return None
        found = [one for one in outcomes(asker, noun) if one.state in states]
        names = list(dict.fromkeys(asker.names.term(one.who) for one in found))
        text = (
            "; ".join(one.words for one in found)
            or f"Nobody, as far as the story tells of {w.plural(w.singular(noun) or noun)}"
        )
        return Reply(
            listed(names) or "nobody", "yes" if names else "no", asker.sentence(text), _proof(found), 0 if names else 3
        )
    who = asker.one_called(hit["who"])
    own = [one for one in outcomes(asker, noun) if who is not None and _is(asker, one.who, who)]
    if who is not None and not own and not goals:
        text = f"The story tells of no {w.singular(noun) or noun} of {asker.names.term(who)}’s"
        return Reply("unknown", "unknown", asker.sentence(text), (), 4)
    if who is None or not own:
        return None
    return _verdict(asker, own, states)


def _verdict(asker: Asker, own: list[Outcome], states: tuple[State, ...]) -> Reply:
    so = [one for one in own if one.state in states]
    known: Known = "yes" if len(so) == len(own) else "maybe" if so else "no"
    if not so and all(one.state == "open" for one in own) and "open" not in states:
        known = "no"
    bare = "in part" if known == "maybe" else known
    text = "; ".join(f"{one.words} ({_SAID[one.state]})" for one in own)
    return Reply(bare, known, asker.sentence(f"{bare}: {text}"), _proof(own), 0 if so else 3)


def _told(asker: Asker, ask: str, noun: str, found: list[Outcome]) -> Reply:
    if ask == "how many":
        text = "; ".join(one.words for one in found)
        return Reply(
            str(len(found)),
            "yes" if found else "no",
            asker.sentence(f"{len(found)}: {text}" if text else "0"),
            _proof(found),
        )
    if not found:
        return Reply("none", "no", f"The story tells of no such {w.singular(noun) or noun}.", (), 3)
    words = list(dict.fromkeys(one.words for one in found))
    if ask == "whose":
        words = list(dict.fromkeys(asker.names.term(one.who) for one in found))
    bare = "; ".join(words[:_MOST]) + (f"; and {len(words) - _MOST} more" if len(words) > _MOST else "")
    return Reply(bare, "yes", asker.sentence(bare), _proof(found))


def _proof(found: Iterable[Outcome]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(index for one in found for index in one.moments))


def _is(asker: Asker, one: int, other: int) -> bool:
    return asker.trace.world.same((), one, other) or asker.trace.world.fills((), one, other)


# ---------------------------------------------------------------- what became of each


def outcomes(asker: Asker, noun: str) -> list[Outcome]:
    """What became of all that a noun names ("promises"), in the order in which it was said."""
    role = _NOUNS[w.singular(noun) or noun]
    past = Past.of(asker.trace)
    found = [*(_threats(asker, past) if role == "threat" else _bound(asker, past, role))]
    if role == "vowed":
        found += _promised(asker, past)
    if role == "want":
        found += [one for one in _avowed(asker, past) if one.words not in {other.words for other in found}]
    return sorted(found, key=lambda one: one.moments[0])


def _bound(asker: Asker, past: Past, role: str) -> Iterator[Outcome]:
    trace = asker.trace
    seen: set[str] = set()
    for ident in trace.story.definitions.roles.get(role, ()):
        for fluent in trace.world.log.by_relation.get(trace.story.definitions.relations[ident].fluent_id, ()):
            entry = next((one for one in trace.world.log.history(fluent) if one.value is True), None)
            who = trace.world.real(fluent[1])
            if entry is None or not isinstance(who, int) or not asker.speakable(who):
                continue
            place = next((index for index, term in enumerate(fluent) if index > 1 and isinstance(term, tuple)), 0)
            aim, doer = fluent[place], trace.world.real(fluent[place - 1])
            moment = trace.moments[entry.cause]
            if (
                not isinstance(aim, tuple)
                or not isinstance(doer, int)
                or (role != "want" and moment.scene < 0 and moment.kind != "event")
            ):
                continue
            state, proof = _became(asker, past, (who, doer), aim, entry.moment)
            if state == "done" and role != "want" and _by_another(asker, proof, doer):
                state = "others"
            words = (
                happening(asker, entry.cause)
                if moment.kind == "event" and role != "want"
                else asker.say(Holds(fluent, True), True)
            )
            if words not in seen:
                seen.add(words)
                yield Outcome(who, words, state, (entry.cause, *proof))


def _by_another(asker: Asker, proof: tuple[int, ...], bound: int) -> bool:
    """Has somebody else done what one was bound to? ("Ben orders Ann to bring the case. Eve brings it.")"""
    for moment in (asker.trace.moments[index] for index in proof):
        verb = asker.trace.story.definitions.verbs.get(moment.verb) if moment.kind == "event" else None
        doer = moment.fillers.get(verb.slots[0].name) if verb is not None else None
        others = [term for term in moment.fillers.values() if isinstance(term, int) and _is(asker, term, bound)]
        if not isinstance(doer, int) or not asker.trace.world.is_mind(doer) or _is(asker, doer, bound) or others:
            return False
        if moment.act is not None and moment.act.companions:
            return False
    return bool(proof)


def _became(asker: Asker, past: Past, whose: tuple[int, int], aim: Prop, since: int) -> tuple[State, tuple[int, ...]]:
    """What became of an aim: a deed of somebody's, or that something be so. ``whose``: who is bound or wants it, and who is to do it."""
    who, doer = whose
    if isinstance(aim, Did):
        found = settled(past, doer, aim, since)
        if not aim.truth:
            return (
                ("failed", (found.moment,) if found.moment else ())
                if found is not None and found.how == "done" and found.moment is not None
                else ("done", ())
            )
        idle = found is not None and found.how == "done" and found.moment is None
        if found is None or idle or found.how == "mentioned":  # it is so, but nothing has been done for it: no visit
            state, proof = _by_consequence(asker, aim, since)
            return ("lost" if state == "open" and past.dead_at(who) else state), proof
        proof = (found.moment,) if found.moment is not None else ()
        states: dict[str, State] = {"done": "done", "tried": "tried", "refused": "failed", "impossible": "lost"}
        return states[found.how], proof
    goals = [part for part in parts(aim) if isinstance(part, Holds) and not variables(part)]
    reached = [came_about(past, goal, since) for goal in goals]
    if goals and all(one is not None for one in reached):
        return "done", tuple(one for one in reached if one is not None and one >= 0)
    gone = [goal for goal in goals for term in goal.fluent[1:] if isinstance(term, int) and past.dead_at(term)]
    return ("lost" if gone or past.dead_at(who) else "open"), ()


def _by_consequence(asker: Asker, aim: Did, since: int) -> tuple[State, tuple[int, ...]]:
    """What was to be done is so by another deed ("to kill him": he died of it)."""
    if variables(aim):
        return "open", ()
    found = asker.judge.judge(aim, Time(since=since))
    return ("done", found.moments) if found.known == "yes" else ("open", ())


def _avowed(asker: Asker, past: Past) -> Iterator[Outcome]:
    """What somebody says that they want."""
    wants = {
        asker.trace.story.definitions.relations[ident].fluent_id
        for ident in asker.trace.story.definitions.roles.get("want", ())
    }
    for moment in asker.trace.moments:
        who = past.doer(moment) if moment.verb and moment.kind == "event" else None
        for term in moment.fillers.values():
            if (
                who is not None
                and isinstance(term, Holds)
                and term.fluent[0] in wants
                and asker.trace.world.real(term.fluent[1]) == who
            ):
                aim = next((part for part in term.fluent[2:] if isinstance(part, tuple)), None)
                if aim is not None:
                    state, proof = _became(asker, past, (who, who), aim, moment.index)
                    yield Outcome(who, asker.say(term, True), state, (moment.index, *proof))


def _promised(asker: Asker, past: Past) -> Iterator[Outcome]:
    """What somebody has promised that they will do, or never will."""
    verbs = {entry.verb for entry in asker.trace.story.definitions.event_nouns.get("promise", ())}
    for moment in asker.trace.moments:
        who = past.doer(moment) if moment.verb in verbs and moment.kind == "event" else None
        for term in moment.fillers.values() if who is not None else ():
            said = term.prop if isinstance(term, Hedged) and not term.conditions else None
            verb = asker.trace.story.definitions.verbs[said.verb] if isinstance(said, Did) else None
            doer = dict(said.args).get(verb.slots[0].name) if isinstance(said, Did) and verb is not None else None
            if who is not None and isinstance(said, Did) and doer is not None and asker.trace.world.real(doer) == who:
                state, proof = _became(asker, past, (who, who), said, moment.index)
                yield Outcome(who, happening(asker, moment.index), state, (moment.index, *proof))


def _threats(asker: Asker, past: Past) -> Iterator[Outcome]:
    """Threats are only deeds: what was threatened, by whom, and whether it came."""
    verbs = {entry.verb for entry in asker.trace.story.definitions.event_nouns.get("threat", ())}
    for moment in asker.trace.moments:
        if moment.verb not in verbs or moment.kind != "event":
            continue
        who = past.doer(moment)
        for term in moment.fillers.values():
            if who is not None and isinstance(term, (Did, Holds)):
                state, proof = _became(asker, past, (who, who), term, moment.index)
                yield Outcome(who, happening(asker, moment.index), state, (moment.index, *proof))
