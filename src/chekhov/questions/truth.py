"""Who told the truth, and who lied. Floor 8.

In: the words of a question. Out: a `Reply` from all that somebody is told to have said, each saying held against what was so, and against what the speaker knew; or
None where the question has no such shape.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from chekhov.questions.common import Asker, Reply
from chekhov.questions.ground import parts
from chekhov.questions.special import happening
from chekhov.questions.times import Time
from chekhov.questions.toldotherwise import telling_of
from chekhov.questions.why import nearest_reason
from chekhov.story.meaning import Asks, Did, Holds, Prop, Thinks, negate, variables
from chekhov.story.wording import listed
from chekhov.trace.claims import was_so
from chekhov.trace.record import Moment
from chekhov.world.log import Path

_LIES = r"(?:lies?|lied|lying|(?:tells?|told|telling) (?:a )?lies?|dishonest)"
_TRUTH = r"(?:(?:tells?|told|speaks?|spoke|say|says|said) (?:(?:him|her|them|us|me|\w+) )?the truth|honest|truthful)"
_AUX = r"(?:does|did|do|has|have|is|was|were)"
_ASKED = re.compile(
    rf"^(?P<why>why )?(?:{_AUX} (?P<who>.+?) (?P<not>not )?|who (?P<any>{_AUX} )?(?P<none>not )?)(?:(?P<lie>{_LIES})|(?P<truth>{_TRUTH}))(?: to (?P<hearer>.+?))?[?.!]*$",
    re.I,
)

_LIST = re.compile(
    r"^(?:(?P<many>how many)|list|name|show|what|which|what are|which are)(?: me)?(?: all)?(?: of)?(?: the)? lies"
    r"(?: (?:are|were) (?:there|told))?(?: in the story)?[?.!]*$",
    re.I,
)

Verdict = Literal["true", "lie", "mistaken", "unknown"]


@dataclass(frozen=True, slots=True)
class Saying:
    """What somebody said to somebody (None: to whoever listened), and whether it was so."""

    moment: int
    speaker: int
    hearer: int | None
    verdict: Verdict


def answer(asker: Asker, question: str) -> Reply | None:
    """The answer to "did Tom lie (to Ann)?", "who told the truth?", "why did Tom lie?" """
    listing = _LIST.match(question.strip())
    if listing is not None:
        return _listed(asker, listing["many"] is not None)
    hit = _ASKED.match(question.strip())
    if hit is None:
        return None
    speaker, hearer = asker.one_called(hit["who"]), asker.one_called(hit["hearer"])
    if (hit["who"] and speaker is None) or (hit["hearer"] and hearer is None):
        return None
    said = [
        one
        for one in sayings(asker)
        if (speaker is None or _is(asker, one.speaker, speaker))
        and (hearer is None or one.hearer is None or _is(asker, one.hearer, hearer))
    ]
    lies = [one for one in said if one.verdict == "lie"]
    denied = bool(hit["not"] or hit["none"])
    if hit["why"]:
        why_not = "The story gives no reason." if lies else "The story tells of no such lie."
        none = Reply("unknown", "unknown", why_not, _proof(lies), 4)
        return (_reason(asker, lies) or none) if hit["lie"] else None
    if not hit["who"]:
        lied = bool(hit["lie"]) != denied
        if lies or not lied:
            return _who(asker, said, lies, lied)
        verbs = asker.trace.story.definitions.verbs
        told = any(verbs[verb].lemma == "lie" for verb, deeds in asker.trace.world.deeds.items() if deeds)
        return None if told else Reply("nobody", "no", "The story tells of no lies.", (), 1)
    return _whether(asker, said, lies, bool(hit["lie"]))


def _listed(asker: Asker, count: bool) -> Reply | None:
    """ "List the lies": all that was said by somebody who knew better."""
    lies = [one for one in sayings(asker) if one.verdict == "lie"]
    told = list(dict.fromkeys(happening(asker, one.moment) for one in lies))
    if not told:
        return None
    words = "; ".join(told)
    return Reply(str(len(told)) if count else words, "yes", asker.sentence(words), _proof(lies))


def _whether(asker: Asker, said: list[Saying], lies: list[Saying], lie: bool) -> Reply | None:
    if lie and not lies:
        return None
    if not said:
        return Reply("unknown", "unknown", "The story does not tell of anything that they say.", (), 4)
    if lies:
        words = listed([happening(asker, one.moment) for one in lies])
        return Reply(
            "yes" if lie else "no", "yes" if lie else "no", asker.sentence(f"{words}, and knew better"), _proof(lies)
        )
    false = [one for one in said if one.verdict == "mistaken"]
    if false and not lie:
        words = listed([happening(asker, one.moment) for one in false])
        return Reply("no", "no", asker.sentence(f"{words}, which is not so"), _proof(false))
    open_ = [one for one in said if one.verdict == "unknown"]
    if open_:
        return Reply("unknown", "unknown", "The story does not say whether all of it is so.", _proof(open_[:3]), 4)
    return Reply("yes", "yes", asker.sentence(listed([happening(asker, one.moment) for one in said])), _proof(said))


def _who(asker: Asker, said: list[Saying], lies: list[Saying], lied: bool) -> Reply:
    liars = list(dict.fromkeys(one.speaker for one in lies))
    honest = [one for one in dict.fromkeys(one.speaker for one in said if one.verdict == "true") if one not in liars]
    found = liars if lied else honest
    shown = lies if lied else [one for one in said if one.speaker in honest]
    names = listed([asker.names.term(one) for one in found])
    return Reply(
        names or "nobody",
        "yes" if names else "no",
        asker.sentence(names or "nobody, as far as the story tells"),
        _proof(shown),
    )


def _reason(asker: Asker, lies: list[Saying]) -> Reply | None:
    replies = [reply for one in lies if (reply := nearest_reason(asker, one.moment)) is not None]
    return min(replies, key=lambda reply: reply.rank) if replies else None


def _proof(said: list[Saying]) -> tuple[int, ...]:
    return tuple(one.moment for one in said)


def _is(asker: Asker, one: int, other: int) -> bool:
    return asker.trace.world.same((), one, other)


# ---------------------------------------------------------------- what was said


def sayings(asker: Asker) -> Iterator[Saying]:
    """All that anybody tells anybody, in the order of the story."""
    for moment in asker.trace.moments:
        verb = asker.trace.story.definitions.verbs.get(moment.verb)
        slots = telling_of(verb) if verb is not None and moment.kind == "event" else None
        if verb is None or slots is None:
            continue
        speaker, hearer, content = (moment.fillers.get(name) for name in slots)
        lie = any(not wanted for _, wanted in verb.holds)
        if isinstance(speaker, int) and (lie or isinstance(content, (Holds, Did, Thinks))):
            to = hearer if isinstance(hearer, int) else None
            yield Saying(
                moment.index,
                speaker,
                to,
                "lie"
                if lie or not isinstance(content, tuple) or _called_a_lie(asker, moment, speaker, content)
                else _verdict(asker, moment, speaker, slots[2], content),
            )


def _called_a_lie(asker: Asker, moment: Moment, speaker: int, content: Prop) -> bool:
    """Does the story say so in its next sentence: "that was a lie", "he was lying"?"""
    verbs, behind = asker.trace.story.definitions.verbs, None
    for one in asker.trace.moments[moment.index + 1 :]:
        if one.item is None or one.item is moment.item or one.kind == "rule":
            continue
        if one.scene != moment.scene or (behind is not None and one.item is not behind):
            return False
        behind = one.item
        if one.verb and verbs[one.verb].lemma == "lie" and list(one.fillers.values()) == [speaker]:
            return True
        if one.act is not None and one.act.prop == negate(content) and re.search(r"\blie\b", behind.line.text):
            return True
    return False


def _verdict(asker: Asker, moment: Moment, speaker: int, slot: str, content: Prop) -> Verdict:
    """Was it so when it was said, or before, if it is told of an earlier time; and did the speaker know?"""
    if isinstance(content, Asks) or (variables(content) and not isinstance(content, Thinks)):
        return "unknown"
    judged = [asker.judge.judge(part, Time(moment.index, 0, moment.index)) for part in parts(content)]
    found = [one.known if one.moments or not one.default else "unknown" for one in judged]
    with asker.judge.looking(moment.index):
        found = [
            "no"
            if known == "unknown" and (elsewhere(asker, part) or _other_deed(asker, part, speaker))
            else "no"
            if _handled(asker, part, speaker, moment.index)
            else known
            for part, known in zip(parts(content), found, strict=True)
        ]
    so = [
        known == "yes" or was_so(asker.trace, moment, slot, part)
        for part, known in zip(parts(content), found, strict=True)
    ]
    if all(so):
        return "true"
    if "no" not in found:
        return "unknown"
    own = [part for part, known in zip(parts(content), found, strict=True) if known == "no"]
    with asker.judge.looking(moment.index - 1):
        knew = any(
            asker.judge.minds.thought(Thinks(speaker, negate(part))).known == "yes"
            or elsewhere(asker, part, (speaker,))
            or _other_deed(asker, part, speaker)
            or _handled(asker, part, speaker, moment.index)
            for part in own
        )
        believed = any(asker.judge.minds.thought(Thinks(speaker, part)).known == "yes" for part in own)
    return "lie" if knew and not believed else "mistaken"


def _other_deed(asker: Asker, part: Prop, speaker: int) -> bool:
    """Does somebody say of a deed of their own that it was done to one thing (bought a book), where the story shows it done to another (a bicycle)?"""
    world, verbs = asker.trace.world, asker.trace.story.definitions.verbs
    if not isinstance(part, Did) or not part.truth or verbs[part.verb].slots[0].name not in dict(part.args):
        return False
    doer, lemma = verbs[part.verb].slots[0].name, verbs[part.verb].lemma
    given = {slot: world.real(term) for slot, term in part.args}
    own = [
        {slot: world.real(term) for slot, term in deed.fillers.items() if slot in given and slot != doer}
        for verb in verbs.values()
        if verb.lemma == lemma
        for deed in world.deeds.get(verb.id, ())
        if world.real(deed.fillers.get(doer, -1)) == speaker == given[doer]
        and world.log.fact(deed.fluent, world.moment) is not None
    ]
    return any(own) and all(any(given[slot] != term for slot, term in one.items()) for one in own)


def _handled(asker: Asker, part: Prop, speaker: int, before: int) -> bool:
    """Does somebody say that they have not seen what the story shows in their hands before?"""
    if not isinstance(part, Did) or part.truth or not asker.judge.perceives(part.verb):
        return False
    world, verbs = asker.trace.world, asker.trace.story.definitions.verbs
    viewer = verbs[part.verb].slots[0].name
    things = {world.real(term) for slot, term in part.args if slot != viewer and isinstance(term, int)}
    if world.real(dict(part.args).get(viewer, -1)) != speaker or not things:
        return False
    return any(
        things.intersection(map(world.real, one.fillers.values()))
        and any(world.real(one.fillers.get(slot, -1)) == speaker for slot in verbs[one.verb].chosen_by)
        for one in asker.trace.moments[:before]
        if one.kind in ("event", "backstory") and one.verb in verbs
    )


def elsewhere(asker: Asker, part: Prop, path: Path = ()) -> bool:
    """Is something said to be in one place, and known (to a mind) to be in another? Neither is told to lie within the other."""
    world = asker.trace.world
    if (
        not isinstance(part, Holds)
        or part.fluent[0] != world.place_id
        or not part.truth
        or not isinstance(part.value, tuple)
    ):
        return False
    claimed, thing = world.real(part.value[1]), world.real(part.fluent[1])
    spots = [where for _, where in world.chain(thing, path)]
    around = [where for _, where in world.chain(claimed, path)]
    return bool(spots) and claimed not in spots and spots[0] not in around
