"""Who was there: in a scene, at an event. Floor 8.

In: a figure and a scene or event, or the clause that asks it. Out: whether they were surely there, with the moments that tell.
"""

from __future__ import annotations

from chekhov.language import tree as t
from chekhov.questions.common import Asker, Reply
from chekhov.questions.times import Time
from chekhov.story.meaning import Holds
from chekhov.story.wording import listed
from chekhov.trace.lookback import earlier_occasion
from chekhov.views import Known


def presence(asker: Asker, statement: t.Statement, time: Time) -> Reply | None:
    """ "Was Luna there?" of a scene: was she surely there at some time of it?"""
    if time.event is not None and is_being_there(statement):
        return _there_when(asker, statement, time.event)
    if time.scene is None or time.way not in ("at", "start") or not is_being_there(statement):
        return None
    assert isinstance(statement, t.Clause)
    figures = asker.named(statement.subject)
    if not figures:
        return None
    there = [figure for figure in figures if was_there(asker, figure, time.scene)]
    moments = tuple(moment for figure in there for moment in appearances(asker, figure, time.scene))
    denied = isinstance(statement, t.Clause) and statement.polarity != "yes"
    yes = len(there) == len(figures)
    names = " and ".join(asker.names.term(figure) for figure in figures)
    title = asker.title(time.scene)
    said = (
        f"{names} {'takes' if len(figures) == 1 else 'take'} part in “{title}”"
        if yes
        else f"The story does not show {names} in “{title}”"
    )
    known: Known = "yes" if yes != denied else "no"
    return Reply(known, known, asker.sentence(said), moments)


def _there_when(asker: Asker, statement: t.Statement, event: int) -> Reply | None:
    """ "Was Luna there when Burai died?" """
    assert isinstance(statement, t.Clause)
    figures = asker.named(statement.subject)
    if not figures:
        return None
    told: list[str] = []
    moments: list[int] = [event]
    for figure in figures:
        status, proof = at_event(asker, figure, event)
        told.append(status)
        moments.extend(proof)
    known: Known = "yes" if all(one == "yes" for one in told) else "no" if "no" in told else "unknown"
    if statement.polarity != "yes" and known in ("yes", "no"):
        known = "no" if known == "yes" else "yes"
    names = listed([asker.names.term(figure) for figure in figures])
    text = {"yes": f"{names} was there", "no": f"{names} was not there"}.get(
        known, f"The story does not say whether {names} was there"
    )
    return Reply(known, known, asker.sentence(f"{text} ({asker.sentence_of(event)})"), tuple(moments))


def at_event(asker: Asker, figure: int, event: int) -> tuple[str, tuple[int, ...]]:
    """Was somebody at the place of an event: yes, no or unknown, with the moments that tell."""
    world, moment = asker.trace.world, asker.trace.moments[event]
    if moment.witnesses > 0 and moment.witnesses & world.log.bits.get(figure, 0):
        return "yes", ()
    if moment.place is None:
        return "unknown", ()
    with asker.judge.looking(event):
        verdict = world.verdict(Holds((world.place_id, figure), (world.place_id, moment.place)))
    status = "unknown" if verdict.status == "maybe" else verdict.status
    return status, asker.judge.moments_of(verdict.evidence)


def is_being_there(statement: t.Statement) -> bool:
    """Is the clause only "X is (there)"?"""
    if not isinstance(statement, t.Clause) or statement.verb != "be" or statement.subject is None:
        return False
    rest = [
        item
        for item in statement.complements
        if not (isinstance(item, t.Particle) and item.word in ("there", "here", "present"))
    ]
    rest = [item for item in rest if not (isinstance(item, t.Adjective) and item.word == "present")]
    return not rest and "there" not in (getattr(statement.subject, "word", ""),)


def was_there(asker: Asker, figure: int, scene: int) -> bool:
    """Was a figure surely there at some time of a scene?"""
    log = asker.trace.world.log
    mask = asker.trace.presence.get(scene, 0)
    for one in (figure, *asker.trace.world.guises((), figure)):
        if isinstance(one, int) and one in log.bits and mask & log.bits[one]:
            return True
    return bool(appearances(asker, figure, scene))


def appearances(asker: Asker, figure: int, scene: int) -> list[int]:
    """Moments of a scene in which a figure takes part bodily."""
    world = asker.trace.world
    guises = {figure, *world.guises((), figure)}
    found: list[int] = []
    first, last = asker.trace.scene_span.get(scene, (0, -1))
    for moment in asker.trace.moments[first : last + 1]:
        verb = asker.trace.story.definitions.verbs.get(moment.verb)
        if verb is None or moment.kind not in ("event", "rule"):
            continue
        if moment.act is not None and earlier_occasion(world, moment.act, first) is not None:
            continue  # "Tom lost her during the fight", which was in an earlier scene
        for slot in verb.slots:
            if (
                slot.reach == "bodily"
                and slot.form == "noun"
                and world.real(moment.fillers.get(slot.name, -1)) in guises
            ):
                found.append(moment.index)
    return found
