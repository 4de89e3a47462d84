"""What led up to a moment for which the story gives no reason: what a reader takes to have moved whoever acts. Floor 8.

In: a story ready to be asked, a moment. Out: earlier moments, and how they bear on it. Softer than the ties of `causes.py`: a deed still happens without what
only led up to it, so that "what if" does not go by these.
"""

from __future__ import annotations

from collections.abc import Iterator

from chekhov.questions.common import Asker
from chekhov.questions.ground import parts
from chekhov.questions.motives import goals
from chekhov.questions.tie import doer_of, figures_of_moment, made_so, tie_to, with_found
from chekhov.questions.timeclauses import is_under_way
from chekhov.story.linked import BECAUSE
from chekhov.story.meaning import Did, Holds, Opaque, Prop, Thinks, figures_in, put, variables
from chekhov.trace.record import Moment

_ANSWERS = frozenset(("refusing", "obeying"))


def led_up(asker: Asker, moment: Moment) -> Iterator[tuple[str, int]]:
    """What a deed answers or was begun with; else what was done to whoever acts, or befell them, in the sentence before, or what they had learnt. How it
    bears on it, and which."""
    if moment.item is None or moment.scene < 0 or moment.kind not in ("event", "state", "not", "hypothetical"):
        return
    told = _answered(asker, moment)
    told = told if told is not None else _begun(asker, moment)
    told = told if told is not None else _same_breath(asker, moment)
    if told is None:
        told = next((one.index for one in _sentence_before(asker, moment) if _leads(asker, one, moment)), None)
    if told is None:
        told = _took_for(asker, moment)
    if told is None:
        told = _learned(asker, moment)
    if told is None:
        told = _said_of_theirs(asker, moment)
    if told is not None:
        yield "before", told
    resolved = _resolved(asker, moment)
    if resolved is not None:
        yield "motive", resolved


def _resolved(asker: Asker, moment: Moment) -> int | None:
    """What befalls somebody who had meant it to: "Romeo decides to die. Romeo dies." """
    verb, subject = asker.trace.story.definitions.verbs.get(moment.verb), _subject(asker, moment)
    if verb is None or verb.chosen_by or subject is None:
        return None
    did = Did(moment.verb, tuple(moment.fillers.items()))
    meant = [
        cause
        for goal, cause in goals(asker, subject, moment.index)
        if isinstance(goal, Did) and asker.judge.said.answers(did, goal)
    ]
    return max((cause for cause in meant if 0 < cause < moment.index), default=None)


def _begun(asker: Asker, moment: Moment) -> int | None:
    """Whoever arrives had set out for there."""
    verbs, same = asker.trace.story.definitions.verbs, asker.trace.world.same
    verb, subject = verbs.get(moment.verb), _subject(asker, moment)
    goal = moment.fillers.get(verb.moves[1]) if verb is not None and verb.moves is not None else None
    if goal is None or subject is None:
        return None
    for one in reversed(asker.trace.moments[: moment.index]):
        leaving = verbs.get(one.verb)
        if leaving is None or one.kind != "event" or one.scene < 0 or not same((), _subject(asker, one) or 0, subject):
            continue
        if "bound" in leaving.roles and one.item is not moment.item and goal in one.fillers.values():
            return one.index
        if leaving.moves is not None:
            return None
    return None


def _learned(asker: Asker, moment: Moment) -> int | None:
    """What whoever acts had come to think in this scene, or was told, of those whom the deed is about: "Balthasar tells Romeo that Juliet is dead. [...]
    Romeo decides to die beside Juliet." """
    doer = doer_of(asker, moment)
    if doer is None or moment.act is None:
        return None
    about = {one for one in (*figures_of_moment(asker, moment), *figures_in(moment.act.prop)) if one != doer}
    about = about or {doer}
    for one in reversed(asker.trace.moments[: moment.index]):
        if one.scene != moment.scene:
            return None
        if one.item is moment.item or one.act is None:
            continue
        if one.kind == "state":
            thoughts = [prop for prop in parts(one.act.prop) if isinstance(prop, Thinks) and prop.who == doer]
            contents: list[Prop] = [prop.prop for prop in thoughts if prop.truth and not prop.knows]
        else:
            told = one.kind == "event" and doer_of(asker, one) != doer and doer in one.fillers.values()
            contents = [term for term in one.fillers.values() if isinstance(term, tuple)] if told else []
        if any(about & set(figures_in(content)) for content in contents):
            return one.index
    return None


def _said_of_theirs(asker: Asker, moment: Moment) -> int | None:
    """What somebody else has said in this scene of what belongs to whoever is sad or hurt: "Those curtains are horrible"."""
    prop = moment.act.prop if moment.act is not None and moment.kind == "state" else None
    relation = asker.trace.story.definitions.relations.get(str(prop.fluent[0])) if isinstance(prop, Holds) else None
    if not isinstance(prop, Holds) or relation is None or not {"felt", "hurt"} & set(relation.roles):
        return None
    who, owned = prop.fluent[1], asker.trace.story.definitions.role("owned")
    for one in reversed(asker.trace.moments[: moment.index]):
        if one.scene != moment.scene:
            return None
        said = [term for term in one.fillers.values() if isinstance(term, tuple)] if one.kind == "event" else []
        about = {figure for content in said for figure in figures_in(content)}
        theirs = [owned is not None and _value(asker, (owned.fluent_id, figure)) == who for figure in about]
        if doer_of(asker, one) not in (None, who) and (who in about or any(theirs)):
            return one.index
    return None


def _value(asker: Asker, fluent: tuple[str, int]) -> object:
    entry = asker.trace.world.log.fact(fluent)
    return entry.value if entry is not None else None


def _same_breath(asker: Asker, moment: Moment) -> int | None:
    """What befalls somebody in the sentence that tells of another's deed first: "Lutz blew the whistle, and the dragon fell asleep"."""
    verbs, subject = asker.trace.story.definitions.verbs, _subject(asker, moment)
    befalls = moment.verb in verbs and not verbs[moment.verb].chosen_by
    if not befalls or subject is None or moment.kind != "event" or is_under_way(asker, moment):
        return None  # "when she came out of the water, he was crying": not for that
    for one in reversed(asker.trace.moments[: moment.index]):
        if one.item is not moment.item:
            return None
        doer = doer_of(asker, one) if one.kind == "event" and one.act is not None and not one.act.perfect else None
        if doer is not None and not asker.trace.world.same((), doer, subject):
            return one.index
    return None


def _took_for(asker: Asker, moment: Moment) -> int | None:
    """What the sentence says just before that whoever acts came to think: "she took him for a burglar and called the police"."""
    doer, verbs = doer_of(asker, moment), asker.trace.story.definitions.verbs
    for one in reversed(asker.trace.moments[: moment.index]):
        if one.item is not moment.item or doer is None:
            return None
        verb = verbs.get(one.verb) if one.kind == "event" else None
        if verb is None or verb.chosen_by or one.fillers.get(verb.slots[0].name) != doer:
            continue
        if any(isinstance(made, Thinks) and made.who == verb.slots[0].name for made in verb.makes):
            return one.index
    return None


def _sentence_before(asker: Asker, moment: Moment) -> list[Moment]:
    """The moments of the sentence before, in the same scene, the last first."""
    before = None
    found: list[Moment] = []
    for one in reversed(asker.trace.moments[: moment.index]):
        if one.scene != moment.scene or (before is not None and one.item is not before):
            break
        if one.item is None or one.item is moment.item or one.act is None or one.kind == "rule":
            continue
        before = one.item
        found.append(one)
    return found


def _leads(asker: Asker, one: Moment, moment: Moment) -> bool:
    """May a moment have moved whoever acts, or is acted upon, in the next sentence?"""
    doer, other = doer_of(asker, moment), doer_of(asker, one)
    if one.kind not in ("event", "state") or (one.kind == "state" and not _is_felt(asker, one)):
        return False
    if doer is None and moment.kind == "state" and not (_is_felt(asker, moment) or moment.changes):
        return False
    subject = doer if doer is not None else _subject(asker, moment)
    if subject is None or not any(asker.trace.world.same((), figure, subject) for figure in _about(asker, one)):
        return False
    return doer is None or other is None or not asker.trace.world.same((), other, doer)


def _subject(asker: Asker, moment: Moment) -> int | None:
    return next(iter(figures_of_moment(asker, moment)), None)


def _about(asker: Asker, moment: Moment) -> list[int]:
    """Those of a moment, and those whose things it is about."""
    cast, found = asker.trace.story.cast, figures_of_moment(asker, moment)
    return [*found, *(owner for one in found if (owner := cast[one].owner) is not None)]


def _is_felt(asker: Asker, moment: Moment) -> bool:
    """Does it tell what somebody has come to think, feel, want?"""
    relations = asker.trace.story.definitions.relations
    for prop in parts(moment.act.prop) if moment.act is not None else ():
        if isinstance(prop, Thinks) and prop.truth and not prop.knows:
            return True
        if isinstance(prop, Holds) and len(prop.fluent) > 1 and asker.trace.world.is_mind(prop.fluent[1]):
            relation = relations.get(str(prop.fluent[0]))
            if relation is not None and {"want", "drive", "grudge", "enmity", "attitude", "felt"} & set(relation.roles):
                return True
    return False


def _answered(asker: Asker, moment: Moment) -> int | None:
    """What is refused or obeyed: the last that was asked of whoever does it, of the same deed if that is named."""
    verb, doer = asker.trace.story.definitions.verbs.get(moment.verb), doer_of(asker, moment)
    if verb is None or doer is None or not _ANSWERS & set(verb.roles):
        return None
    wanted = [term for term in moment.fillers.values() if isinstance(term, Did)]
    for one in reversed(asker.trace.moments[: moment.index]):
        asking = asker.trace.story.definitions.verbs.get(one.verb)
        if asking is None or one.kind != "event" or one.scene < 0:
            continue
        speaker = doer_of(asker, one)
        if speaker is None or asker.trace.world.same((), speaker, doer):
            continue
        asked = [term for term in one.fillers.values() if isinstance(term, Did)]
        if wanted and asked and any(asker.judge.said.answers(own, other) for own in asked for other in wanted):
            return one.index
        if not wanted and asking.deed_of and asker.trace.world.same((), one.fillers.get(asking.deed_of, -1), doer):
            return one.index
    return None


# ---------------------------------------------------------------- what one knows, what one is after


def sources(asker: Asker, moment: Moment) -> Iterator[int]:
    """From what somebody has what they tell; what somebody may have seen who believes something; what they grieve for, or blame one for."""
    doer = doer_of(asker, moment)
    verb = asker.trace.story.definitions.verbs.get(moment.verb)
    if verb is not None and doer is not None:
        for slot in verb.slots:
            content = moment.fillers.get(slot.name)
            if not isinstance(content, tuple) or isinstance(content, Opaque) or "that" not in slot.form.split("/"):
                continue
            for prop in parts(with_found(asker, content)):
                with asker.judge.looking(moment.index - 1):
                    tie = tie_to(asker, "content", prop, moment.index, (doer,))
                yield from tie.causes[:1] if tie is not None else ()
    for prop in parts(moment.act.prop) if moment.act is not None and not moment.verb else ():
        if isinstance(prop, Thinks) and prop.truth:
            yield from _shown(asker, prop.prop, moment.index)
        elif isinstance(prop, Holds) and len(prop.fluent) > 2:
            yield from _felt_over(asker, prop, moment.index)


def _felt_over(asker: Asker, prop: Holds, before: int) -> Iterator[int]:
    """That they are dead for whom somebody grieves, as far as the griever knows; the deed that somebody is blamed for."""
    definitions = asker.trace.story.definitions
    relation, alive, who = definitions.relations.get(str(prop.fluent[0])), definitions.role("alive"), prop.fluent[1]
    over: list[Prop] = [term for term in prop.fluent[2:] if isinstance(term, Did)]
    if relation is not None and "loss" in relation.roles and alive is not None:
        over += [
            Holds((alive.fluent_id, term), alive.values[0], False) for term in prop.fluent[2:] if isinstance(term, int)
        ]
    for one in over:
        with asker.judge.looking(before - 1):
            known = tie_to(asker, "content", one, before, (who,)) if isinstance(who, int) else None
            tie = known or tie_to(asker, "content", one, before)
        yield from tie.causes[:1] if tie is not None else ()


def _shown(asker: Asker, content: Prop, before: int) -> list[int]:
    """The last moment before one that shows or tells something, though nobody says it ("Juliet seems dead")."""
    for one in reversed(asker.trace.moments[:before]):
        if one.kind == "event" and one.scene >= 0 and content in one.fillers.values() and doer_of(asker, one) is None:
            return [one.index]
    return []


def ended(asker: Asker, moment: Moment) -> Iterator[int]:
    """What made so what an event ends: she fell asleep who wakes."""
    if moment.verb and moment.kind == "event":
        yield from _made_otherwise(asker, Did(moment.verb, tuple(moment.fillers.items())), moment.index)


def aims(asker: Asker, moment: Moment) -> Iterator[int]:
    """What a deed is meant to change ("in order to wake Juliet": that she fell asleep), and who had spoken of what it is meant to escape or to attend."""
    for word, goal, _ in moment.act.reasons if moment.act is not None else ():
        if word in BECAUSE:
            continue
        for prop in parts(with_found(asker, goal)):
            if isinstance(prop, Did):
                yield from _made_otherwise(asker, prop, moment.index)
                for _, term in prop.args:
                    if isinstance(term, Did):
                        yield from _spoken_of(asker, term, moment.index)


def _made_otherwise(asker: Asker, goal: Did, before: int) -> Iterator[int]:
    """The moments that made it so that a goal is yet to be reached."""
    world = asker.trace.world
    for effect in asker.trace.story.definitions.verbs[goal.verb].makes:
        bound = put(effect, dict(goal.args))
        if not isinstance(bound, Holds) or variables(bound) or bound.fluent[0] == world.place_id:
            continue
        with asker.judge.looking(before - 1):
            verdict = world.verdict(bound)
        for entry in verdict.evidence if verdict.status == "no" else ():
            if 0 < entry.cause < before and made_so(asker, entry):
                yield entry.cause


def _spoken_of(asker: Asker, event: Did, before: int) -> Iterator[int]:
    """The last moment before one at which an event yet to come was spoken of: who ordered, promised, planned it."""
    for one in reversed(asker.trace.moments[:before]):
        contents = [term for term in one.fillers.values() if isinstance(term, Did)] if one.scene >= 0 else []
        if any(asker.judge.said.answers(told, event) for told in contents) and figures_in(contents[0]):
            yield one.index
            return
