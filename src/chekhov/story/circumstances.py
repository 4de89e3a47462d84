"""What a clause tells as an act, and what it says beside: where, whence and whither, with whom, when, why and how. Floor 3.

In: the meaning of a clause (what its pattern did not take is its ``rest``) and the discourse, for whom the rest names. Out: an `Act`.
"""

from __future__ import annotations

from collections.abc import Callable

from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.source import Span
from chekhov.story import beside, unseen
from chekhov.story.agreeing import is_being
from chekhov.story.closeby import is_near_subject
from chekhov.story.discourse import Discourse
from chekhov.story.meaning import Act, Beside, Condition, Did, Meaning, Opaque, SlotDef
from chekhov.story.meaning import figures_in as figures_of
from chekhov.story.mood import HABIT, mood_of
from chekhov.story.naming import wording
from chekhov.story.picking import known_by
from chekhov.story.scope import Terms

_PRESUMING = ("no longer", "still", "already", "again", "any more", "too", "finally", "eventually", "soon")
_PLACE_PREPS = frozenset(
    ("in", "at", "on", "inside", "aboard", "on board", "outside", "near", "behind", "under", "beside", "among")
)


def act_of(meaning: Meaning, clause: t.Clause, discourse: Discourse, wrote: Callable[[Span], str] | None) -> Act:
    """What a clause of this meaning tells, with what is said beside it."""
    prop = meaning.prop
    event = isinstance(prop, Did)
    denied = event and not prop.truth  # type: ignore[union-attr]
    act = Act("not" if denied else "event" if event else "state", prop, clause.span, said_by=clause.verb)
    if event and meaning.verb is not None:
        act.verb, act.fillers, act.spans = meaning.verb.id, dict(meaning.fillers), meaning.spans
    elif meaning.verb is not None or (event and not denied):  # "that was true" says of a deed that it was done
        act.kind = "state"
    mood = mood_of(clause)
    act.mood = "" if meaning.modal else mood
    act.hypothetical = bool(mood) and not (event and mood == HABIT)
    act.perfect = clause.perfect
    past = clause.tense == "past"
    act.before = (past and clause.perfect) or (past and discourse.base_past is False and not discourse.in_world)
    act.private = "secretly" in clause.adverbs or "in secret" in clause.adverbs
    act.presume = next((word for word in _PRESUMING if word in clause.adverbs or clause.polarity == word), "")
    discourse.close_by.update(
        item.phrase.span for item in meaning.rest if isinstance(item, t.Prep) and is_near_subject(clause, item)
    )
    _adverbials(act, meaning.rest, discourse, wrote)
    act.beside = (*beside.adverbs(clause, beside.literal(meaning.verb)), *act.beside)
    act.within = meaning.within
    return act


def _adverbials(
    act: Act,
    rest: tuple[t.Complement, ...],
    discourse: Discourse,
    wrote: Callable[[Span], str] | None,
) -> None:
    """Where, with whom and when, from what the pattern did not take."""
    times: list[str] = []
    said: list[Beside] = []
    for item in rest:
        if isinstance(item, t.When):
            times.append(item.words)
        elif isinstance(item, t.Prep) and item.word == "because of":
            content = discourse.content_of(item.phrase)
            if content is not None:
                act.reasons = (*act.reasons, ("because of", content, item.span))
        elif isinstance(item, t.Prep) and item.word == "without" and act.mood:  # "without the key nobody can get in"
            act.conditions = (*act.conditions, Condition("without", Opaque(wording(item.phrase))))
            continue
        elif isinstance(item, t.Adjective):  # "he arrived drunk"
            said.append(Beside(beside.written(item, wrote)))
            continue
        elif (other := unseen.behind_whose_back(item)) is not None:
            act.unseen_by += figures_in(discourse.refer(other, None, "oblique"))
        elif isinstance(item, t.Prep):
            goal = act.goal
            figures = _prep_adverbial(act, item, discourse)
            if _tells_which(discourse, act, item.word, figures):
                act.goal = goal
                continue
            said.append(Beside(item.word, figures) if figures else Beside(discourse.in_words(item, wrote)))
            continue
        words = beside.written(item, wrote)
        if words:
            said.append(Beside(words))
    act.times = tuple(times)
    act.beside = tuple(said)
    act.whens = beside.times(rest, wrote)


def _tells_which(discourse: Discourse, act: Act, word: str, figures: tuple[int, ...]) -> bool:
    """Is it how something is known that takes part ("finds the key to the cellar"), or is known from now on?"""
    things = [one for one in act.fillers.values() if isinstance(one, int)] or list(figures_of(act.prop))
    if any(discourse.marks.get((one, word)) in figures for one in things):
        return True
    kinds = discourse.definitions.kinds
    keys = [one for one in things if kinds.has_role(discourse.cast[one].noun, "key")]
    if len(keys) != 1 or len(figures) != 1 or not kinds.calls_for(discourse.cast[keys[0]].noun, word):
        return False
    return not is_being(discourse, figures[0]) and known_by(discourse, keys[0], word, figures[0])


def _prep_adverbial(act: Act, item: t.Prep, discourse: Discourse) -> tuple[int, ...]:
    """What a preposition says of an event; the figures that it names."""
    kinds = discourse.definitions.kinds
    place_kind = kinds.of_role("place")
    known = item.phrase
    if isinstance(known, t.Noun):
        if kinds.has_role(known.noun, "part") or kinds.has_role(known.noun, "time"):
            return ()
        is_place = kinds.has_role(known.noun, "place")
        if not is_place and kinds.canonical(known.noun) is not None and item.word != "with":
            return figures_in(discourse.refer(known, None, "oblique"))
        if item.word in _PLACE_PREPS and not is_place and known.determiner == "" and not known.plural:
            return ()  # "in danger", "at once": not a place
    wants_place = item.word in _PLACE_PREPS
    somebody = isinstance(known, t.Pronoun) and known.word not in ("it", "this", "that")
    want = SlotDef("", (place_kind,), "mention") if wants_place and not somebody else None
    if item.word == "in" and _is_of_what_is_written(discourse, known):
        want = SlotDef("", (kinds.of_role("written"),), "mention")
    if somebody and item.word == "for":
        want = SlotDef("", ("being",), "mention")  # "made pancakes for them": not for the pancakes
    terms = discourse.refer(known, want, "oblique")
    figures = figures_in(terms)
    if wants_place and figures and discourse.definitions.fits(discourse.kinds_of(figures[0]), (place_kind,)):
        act.place = (item.word, figures[0])
    elif item.word in ("to", "into", "towards", "onto") and figures:
        act.goal = figures[0]
        if isinstance(known, t.Name) and not w.is_given_name(known.text.split()[0]):
            discourse.take_for(figures[0], place_kind)  # "the train to Budapest"
    elif item.word in ("with", "together with", "along with"):
        act.companions = figures
    return figures


def _is_of_what_is_written(discourse: Discourse, phrase: t.NounPhrase) -> bool:
    """ "Ann finds a letter. In it Tom asks for money", "in one of them": in what has just been named, where that can be read."""
    whole = phrase.partitive if isinstance(phrase, t.Noun) else phrase
    if not isinstance(whole, t.Pronoun) or whole.word not in ("it", "them"):
        return False
    late = [one for mentions in (discourse.here, *discourse.history[-2:]) for one in mentions]
    named = [discourse.cast[one.terms[0]] for one in late if isinstance(one.terms[0], int)]
    return any(discourse.definitions.kinds.has_role(kind, "written") for one in named for kind in one.kinds)


def figures_in(terms: Terms | None) -> tuple[int, ...]:
    """The figures that a phrase means."""
    return tuple(term for term in terms.items if isinstance(term, int)) if terms is not None else ()
