"""The story retold for the eye: moments, minds, readings and scenes in plain words. Floor 8.

In: a trace. Out: the frozen records of `chekhov.views`, in story order or telling order.
"""

from __future__ import annotations

import re

from chekhov.language import words as w
from chekhov.language.closed import BARE_GOALS, PARTICLES
from chekhov.language.printer import show
from chekhov.questions import contents, minds
from chekhov.questions.common import Asker, asker_of
from chekhov.questions.ground import parts
from chekhov.questions.naming import Asking
from chekhov.questions.special import happening
from chekhov.questions.times import scene_named
from chekhov.story.beside import NO_OTHER, NOR_ANYBODY
from chekhov.story.meaning import Act, Asks, Did, Fluent, Holds, IsA, Prop, Thinks, figures_in
from chekhov.story.mood import BEFORE_VERBS
from chekhov.story.scenes import SentenceItem
from chekhov.story.wording import listed
from chekhov.trace.record import Moment, Trace
from chekhov.views import BeliefView, MomentView, ReadingView, SceneView
from chekhov.world.log import EVERYONE, Entry

_REASONS = frozenset(("because", "since", "as", "for", "so that"))
_BOUND = frozenset("across along by on over past through".split())  # "took it up", but never "settled it on"
_DENIED_ONLY = frozenset(("any more", "yet"))  # "no longer afraid" is told as "unafraid"
_NOT = re.compile(r"\b(?:not|cannot|nobody|nothing|no)\b")
_MEALS = frozenset("breakfast lunch dinner supper tea".split())
_WHITHER = re.compile(
    rf" (?:to|into|onto|towards|in|with) (?=(?:the|a|an|his|her|its|their) |[A-Z]|(?:{'|'.join(sorted(BARE_GOALS | _MEALS))})\b)"
)
_COMPARED = re.compile(r" (?:more \w+|\w+er) than ")  # "is two years older than"
_DOINGS = frozenset(("event", "backstory", "pointer"))


# ---------------------------------------------------------------- moments


def moments(trace: Trace, order: str = "story") -> list[MomentView]:
    """One record a sentence: what happened, what that changed, who saw it; and one for every rule of the world that fired."""
    asker = asker_of(trace)
    found: list[tuple[tuple[int, int, int], MomentView]] = []
    grouped: dict[tuple[int, bool], list[Moment]] = {}
    for moment in trace.moments:
        if moment.item is not None and moment.scene >= 0:
            grouped.setdefault((id(moment.item), moment.kind == "rule"), []).append(moment)
    ranks = {scene: rank for rank, scene in enumerate(trace.order.ranks)}
    for group in grouped.values():
        first = group[0]
        view = moment_view(asker, group)
        place = first.scene if order == "telling" else ranks.get(first.scene, first.scene)
        found.append(((place, _offset(first), first.index), view))
    for scene in trace.story.scenes:
        for item in scene.sentences:
            if (id(item), False) not in grouped:
                place = scene.index if order == "telling" else ranks.get(scene.index, scene.index)
                found.append(((place, item.line.span.start, 0), _unmoved(asker, item, scene.title)))
    found.sort(key=lambda pair: pair[0])
    return [view for _, view in found]


def _offset(moment: Moment) -> int:
    return moment.item.line.span.start if moment.item is not None else 0


def _unmoved(asker: Asker, item: SentenceItem, title: str) -> MomentView:
    """A sentence that does nothing: mood, not understood, or a rule that is stated."""
    place = asker.trace.story.sources.locate(item.line.span.start)
    kind = item.status if item.status in ("mood", "not understood") else "rule" if item.rule is not None else "fact"
    return MomentView(title, place.line, _one_line(item.line.text), kind=kind, file=place.file)


def moment_view(asker: Asker, group: list[Moment]) -> MomentView:
    """What the moments of one sentence do."""
    first = group[0]
    assert first.item is not None
    place = asker.trace.story.sources.locate(first.item.line.span.start)
    rule = first.kind == "rule"
    kind = "rule" if rule else "event" if any(moment.verb and moment.kind in _DOINGS for moment in group) else "fact"
    happened = [text for moment in group if (text := _happened(asker, moment))]
    changed = [text for moment in group for text in changes(asker, moment)]
    text = first.text if rule and first.text else first.item.line.text
    return MomentView(
        asker.title(first.scene),
        place.line,
        _one_line(text),
        tuple(dict.fromkeys(happened)),
        tuple(text for text in dict.fromkeys(changed) if text not in happened),
        tuple(_witnesses(asker, group)),
        kind,
        place.file,
    )


def act_told(asker: Asker, item: SentenceItem | None, act: Act) -> str:
    """What an act of a sentence says, in its mood, and on what it hangs."""
    said = asker.names.told(item, act.prop, act.kind != "state", act.mood)
    return " ".join((said, *asker.names.conditions_told(item, act.conditions)))


def _with_reasons(asker: Asker, item: SentenceItem, act: Act) -> str:
    """What an act of a sentence says, with the reasons and purposes that the sentence gives for it."""
    figures = (term for term in act.fillers.values() if isinstance(term, int))
    doer = next(figures, next(iter(figures_in(act.prop)), -1))  # whoever needs something fills no slot of a verb
    before = next((one.words for one in act.beside if one.words in BEFORE_VERBS), "")
    mood = f"{act.mood} {before}".strip()  # "barely escaped", "can barely walk"
    told = asker.names.told(item, act.prop, act.kind != "state", mood, act.span, act.said_by)
    beside = " ".join(
        f"{one.words} {listed([asker.names.term(figure) for figure in one.figures])}".strip()
        for one in act.beside
        if one.words not in (NO_OTHER, before) and (one.words not in _DENIED_ONLY or _NOT.search(told))
    )
    alone = f"{NO_OTHER} " if any(one.words == NO_OTHER for one in act.beside) else ""
    if beside and _has_content(act.prop):
        told = _put_before_content(told, beside, act.said_by)
    elif beside:
        told = _put_in(told, beside, act.said_by)
    found = [alone + told, *act.within, *asker.names.conditions_told(item, act.conditions)]
    for word, prop, _ in act.reasons:
        if word == "in order to":
            found.append(f"in order {asker.names.aim_told(item, prop, doer)}")
        elif word in _REASONS:
            found.append(f"{word} {asker.names.told(item, prop, isinstance(prop, Did))}")
    return " ".join(found)


def _said_once(clauses: list[str]) -> list[str]:
    """ "Tom survived; Anna survived and nobody else": what stands behind several is said behind the last."""
    end = f" {NOR_ANYBODY}"
    goes_on = [clause.endswith(end) for clause in clauses[1:]]
    return [
        clause.removesuffix(end) if more else clause for clause, more in zip(clauses, [*goes_on, False], strict=False)
    ]


def _put_before_content(told: str, beside: str, verb: str) -> str:
    """The same where a clause stands within it: "on Monday, she said that he had left", "he confessed there that he had"."""
    if beside not in PARTICLES:
        return f"{beside}, {told}"
    before, that, said = told.partition(" that ")
    return f"{before} {beside}{that}{said}" if that else _put_in(told, beside, verb)


def _put_in(told: str, beside: str, verb: str) -> str:
    """What was told with a word that stands beside it: behind the verb ("settled on a plan") or before where to ("went out to the yard")."""
    if beside in _BOUND:
        leading = re.search(rf"\b{w.past(verb)}\b", told) if verb else None
        at = leading.end() if leading is not None else len(told)
    else:
        leading = (_WHITHER if beside in PARTICLES else _COMPARED).search(told)
        at = leading.start() if leading is not None else len(told)
    return f"{told[:at]} {beside}{told[at:]}"


def _has_content(prop: Prop) -> bool:
    """Does a clause stand within this one?"""
    match prop:
        case Did(args=args):
            return any(isinstance(term, tuple) for _, term in args)
        case Thinks() | Asks():
            return True
    return False


def _one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def _happened(asker: Asker, moment: Moment) -> str:
    if moment.kind == "hypothetical" and moment.act is not None:
        return act_told(asker, moment.item, moment.act)
    if moment.kind == "rule":
        return happening(asker, moment.index)
    if moment.kind == "not" and moment.act is not None:
        return asker.names.told(moment.item, moment.act.prop, True)
    if moment.verb:
        told = " (told again)" if moment.kind == "pointer" else " (before)" if moment.kind == "backstory" else ""
        return asker.names.event(moment) + told
    return ""


def changes(asker: Asker, moment: Moment) -> list[str]:
    """What a moment changed, each as a clause ("Tetsuya is dead"): the last word on every fluent, without the event itself."""
    last: dict[Fluent, Entry] = {}
    for fluent, entry in moment.changes:
        if fluent[0] != "did" and entry.true:
            last[fluent] = entry
    found: list[str] = []
    for fluent, entry in last.items():
        if _as_before(asker, fluent, entry):
            continue
        for prop in minds.props_of(fluent, entry.value):
            if all(asker.speakable(figure) for figure in figures_in(prop)):
                text = asker.names.told(moment.item, prop)
                found.append(f"{text} (taken for granted)" if entry.soft else text)
    return list(dict.fromkeys(found))


def _as_before(asker: Asker, fluent: Fluent, entry: Entry) -> bool:
    """Was it just so already?"""
    before = asker.trace.world.log.fact(fluent, entry.moment - 1) if entry.moment > 0 else None
    return before is not None and before.value == entry.value


def _witnesses(asker: Asker, group: list[Moment]) -> list[str]:
    names: dict[str, None] = {}
    for moment in group:
        mask = moment.witnesses | moment.watchers
        if moment.witnesses == EVERYONE:
            return ["everyone"]
        for mind in asker.trace.world.log.minds_in(mask):
            real = asker.trace.world.real(mind)
            if isinstance(real, int) and real in asker.used:
                names[asker.names.figure(real)] = None
    return list(names)


# ---------------------------------------------------------------- minds


def mind(trace: Trace, name: str) -> list[BeliefView] | None:
    """What somebody holds at the end, oldest first: knowledge, beliefs that are false or open, suspicions, wants. None if nobody is so called."""
    asker = asker_of(trace)
    asking = Asking(asker.people)
    figure = asking.named(re.sub(r"^the ", "", name.strip()))
    if figure is None or not trace.world.is_mind(figure):
        return None
    found: list[tuple[int, BeliefView]] = []
    for held in minds.holdings(asker, figure, None):
        if _own_attitude(asker, held.prop, figure):
            continue
        found.append((held.entry.moment, _belief(asker, figure, held)))
    for held in minds.wants(asker, figure, None):
        found.append((held.entry.moment, _view(asker, minds.aim(asker, held.prop), held.entry, "", "wants")))
    found.extend(_attitudes(asker, figure))
    found.sort(key=lambda pair: pair[0])
    views: dict[tuple[str, str], BeliefView] = {}
    for _, view in found:
        views.setdefault((view.text, view.kind), view)
    return list(views.values())


def _own_attitude(asker: Asker, prop: Prop, figure: int) -> bool:
    """One's own wants and fears are listed as such."""
    if not isinstance(prop, Holds):
        return isinstance(prop, Did) and not isinstance(prop, Thinks) and not prop.truth
    relation = asker.trace.story.definitions.relations.get(str(prop.fluent[0]))
    roles = relation.roles if relation is not None else ()
    return (
        bool({"want", "attitude"} & set(roles))
        and len(prop.fluent) > 1
        and asker.trace.world.same((), prop.fluent[1], figure)
    )


def _belief(asker: Asker, figure: int, held: minds.Held) -> BeliefView:
    if isinstance(held.prop, IsA) or held.entry.true:
        kind = "knows"
    else:
        kind = "knows" if asker.judge.status(held.prop) == "yes" else "believes"
    return _view(
        asker, asker.say(held.prop, isinstance(held.prop, Did)), held.entry, _source(asker, figure, held), kind
    )


def _view(asker: Asker, text: str, entry: Entry, source: str, kind: str) -> BeliefView:
    line = asker.line_of(entry.cause)
    return BeliefView(text, line.line if line else None, source, kind, line.file if line else "")


def _source(asker: Asker, figure: int, held: minds.Held) -> str:
    """Where a belief comes from: "did it", "saw it", "Luna told her", "from the beginning"."""
    moment = asker.moment(held.entry.cause)
    if moment is None or moment.scene < 0:
        return "from the beginning"
    verb = asker.trace.story.definitions.verbs.get(moment.verb)
    if verb is None:
        return (
            "said so"
            if moment.act is not None and any(isinstance(part, Thinks) for part in parts(moment.act.prop))
            else "saw it"
        )
    doer = moment.fillers.get(verb.slots[0].name)
    own = doer is not None and asker.trace.world.same((), asker.trace.world.real(doer), figure)
    told = any(isinstance(effect, Thinks) for effect in verb.makes) and held.prop != Did(
        verb.id, tuple(moment.fillers.items())
    )
    if told and not own and isinstance(doer, int):
        return f"from {asker.names.figure(doer)}" if doer in asker.used else "was told"
    return "did it" if own and verb.slots[0].name in verb.chosen_by else "saw it"


def _attitudes(asker: Asker, figure: int) -> list[tuple[int, BeliefView]]:
    """Suspicions, fears and doubts."""
    world, found = asker.trace.world, []
    for ident in asker.trace.story.definitions.roles.get("attitude", ()):
        relation = asker.trace.story.definitions.relations[ident]
        verb = next((word for word in re.sub(r"\{[^{}]*\}", "", relation.text).split() if word), "suspects")
        for fluent in world.log.by_relation.get(relation.fluent_id, ()):
            entry = world.log.fact(fluent)
            if (
                entry is None
                or entry.value is not True
                or len(fluent) < 3
                or not world.same((), world.real(fluent[1]), figure)
            ):
                continue
            content = fluent[2]
            text = contents.content(asker, content).removeprefix("that ")
            found.append((entry.moment, _view(asker, text, entry, "", verb)))
    return found


# ---------------------------------------------------------------- readings and scenes


def readings(trace: Trace) -> list[ReadingView]:
    """How each sentence was read: paraphrases, the chosen reading first."""
    chosen: dict[int, int] = {}
    for moment in trace.moments:
        if moment.item is not None and moment.kind != "rule":
            chosen.setdefault(id(moment.item), moment.reading)
    asker = asker_of(trace)
    found: list[ReadingView] = []
    for item in trace.story.sentences():
        place = trace.story.sources.locate(item.line.span.start)
        first = chosen.get(id(item), 0)
        ordered = [*item.readings[first : first + 1], *item.readings[:first], *item.readings[first + 1 :]]
        said: list[str] = []
        for reading in ordered:
            clauses = _said_once([_with_reasons(asker, item, act) for act in reading.acts])
            text = "; ".join(dict.fromkeys(clauses))
            if not text and reading.tree is not None:
                text = show(reading.tree)
            if text:
                said.append(asker.sentence(text))
        understood = item.status == "understood"
        if item.rule is not None and len(item.acts) < 2:  # (else it tells of more than that)
            said = [asker.sentence(f"A rule of this world: {_one_line(item.line.text)}")]
        found.append(
            ReadingView(
                place.line, _one_line(item.line.text), understood, tuple(dict.fromkeys(said)), place.file, item.status
            )
        )
    return found


def scenes(trace: Trace) -> tuple[SceneView, ...]:
    """The scenes in telling order, with their rank in story order."""
    asker = asker_of(trace)
    ranks = {scene: rank for rank, scene in enumerate(trace.order.ranks, 1)}
    found: list[SceneView] = []
    for telling, scene in enumerate(trace.story.scenes, 1):
        place = trace.story.sources.locate(scene.span.start)
        named = scene.place is not None and asker.speakable(scene.place)
        where = asker.names.term(scene.place) if named and scene.place is not None else ""
        found.append(
            SceneView(
                scene.title,
                place.line,
                where,
                scene.time,
                ranks.get(scene.index, telling),
                telling,
                len(scene.sentences),
                place.file,
            )
        )
    return tuple(found)


__all__ = ["changes", "mind", "moments", "readings", "scene_named", "scenes", "w"]
