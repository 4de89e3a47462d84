"""What stands between the evidence and a broken need, and was not wholly understood (or speaks of somebody by what is probably a misspelt name): it may
have changed the matter. Floor 7.

In: a trace, a need, and all such sentences. Out: the first that names the figure concerned, or None. Whoever was arrested on one page and walks about on
another may well have been freed in a sentence that could not be read; then nobody is accused.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from chekhov.story.definitions import Definitions
from chekhov.story.meaning import Figure, Holds, Loosened, Term
from chekhov.story.scenes import SentenceItem
from chekhov.story.slips import SHORTEST, one_letter_apart
from chekhov.trace.record import Need, Trace

_WHY = ("because ", "since ", "so that ", "in order to ", "out of ")
_WORDS = re.compile(r"[\w'’-]+")


def unread(trace: Trace) -> list[SentenceItem]:
    """All sentences of a story that were not wholly understood, or hold a name that is probably misspelt, in telling order."""
    slips, story = _slips(trace), trace.story
    unclear = [*story.world, *(item for one in story.scenes if slips or not one.gist.clear for item in one.sentences)]
    return [item for item in unclear if _unread(item) or (slips and not slips.isdisjoint(_words(item)))]


def _slips(trace: Trace) -> set[str]:
    """The names that are probably misspelt."""
    found = (one for one in trace.story.findings if one.rule == "unknown-name" and one.help.startswith("did you mean"))
    return {trace.story.sources.text_of(one.span) for one in found}


def _words(item: SentenceItem) -> list[str]:
    return _WORDS.findall(re.sub(r"['’]s\b", "", item.line.text))


def blurred(trace: Trace, need: Need, unread: list[SentenceItem]) -> SentenceItem | None:
    """The first of the sentences not wholly understood that stands between the evidence of a broken need and the need, and may have changed it."""
    own = trace.moments[need.moment].item
    if own is not None and _beside(trace, need) and not _slips(trace).isdisjoint(_words(own)):
        return own  # whoever is meant, those with them may be where they are
    known = [moment.item for entry in need.evidence if (moment := trace.moments[entry.cause]).item is not None]
    start = max((item.line.span.start for item in known), default=-1)
    concerned = [term for term in _concerned(need) if isinstance(term, int)]
    figures = [trace.story.cast[term] for term in concerned]
    if start < 0 or not figures:
        return None
    lasting = _lasts(trace, need)
    lasts = lasting or need.is_to_know
    is_mind = trace.world.is_mind if need.is_to_know else None
    for item in unread:
        if start <= item.line.span.start < need.span.start and not (item.line.span.end > need.span.start):
            if lasting and _is_beside_the_point(trace, need, item):
                continue
            if any(_named(item, figure) for figure in figures) and not (lasts and _own_deed(item, figures, is_mind)):
                return item
    return None


def _is_beside_the_point(trace: Trace, need: Need, item: SentenceItem) -> bool:
    """Is all that was left loose of a sentence the use of verbs that are well known, and that never change what stands in the way ("looks for him
    everywhere", of one who is dead)?"""
    loosened = [part for part in item.readings[0].loosened if _weighs(part)] if item.readings else []
    relation = need.prop.fluent[0] if isinstance(need.prop, Holds) else ""
    return bool(loosened) and all(
        part.kind == "plain" and _never_changes(trace.story.definitions, part.words, relation) for part in loosened
    )


def _never_changes(definitions: Definitions, verb: str, relation: Term) -> bool:
    """Is it a verb of the library none of whose senses makes a condition so, or ends it?"""
    senses = [definitions.verbs[frame.target] for frame in definitions.frames.get(verb, ()) if not frame.relation]
    effects = [effect for sense in senses for effect in (*sense.makes, *sense.usually)]
    return bool(senses) and not any(isinstance(one, Holds) and one.fluent[0] == relation for one in effects)


def _beside(trace: Trace, need: Need) -> bool:
    """Is it about who is where, or with whom?"""
    places = (trace.world.place_id, trace.world.with_id)
    return need.about == "presence" or (isinstance(need.prop, Holds) and need.prop.fluent[0] in places)


def _lasts(trace: Trace, need: Need) -> bool:
    """Is what stands in the way a thing that nobody changes by a deed of their own: death, blindness, a bond, ruin? (Whoever is held may slip away, whoever
    has no key may find one.)"""
    fluent = need.prop.fluent if isinstance(need.prop, Holds) else ("",)
    relation = trace.story.definitions.relations.get(str(fluent[0]))
    if relation is None or not {"captive", "conscious"}.isdisjoint(relation.roles):
        return False
    return relation.lasting or relation.symmetric  # it takes two to part


def _own_deed(item: SentenceItem, figures: list[Figure], is_mind: Callable[[Term], bool] | None) -> bool:
    """Is all that was left loose of a sentence a plain deed that one of these does, and nothing that befalls them (and, where others could have told them
    something, done with nobody)?"""
    reading = item.readings[0] if item.readings else None
    if reading is None or any(part.kind == "left out" for part in reading.loosened):
        return False
    own = {figure.id for figure in figures}
    for act in reading.acts:
        doer = next(iter(act.fillers.values()), None)
        befallen = [term for term in act.fillers.values() if term in own and term != doer]
        if is_mind and (
            doer not in own
            or any(term != doer and (isinstance(term, tuple) or is_mind(term)) for term in act.fillers.values())
        ):
            return False
        if not act.fillers or befallen or act.kind != "event":
            return False
    return True


def _concerned(need: Need) -> list[Term]:
    """Whom or what a need is about: who must be there or be able, and what the state is one of."""
    about = [] if need.who is None else [need.who]
    return [*about, *(need.prop.fluent[1:2] if isinstance(need.prop, Holds) else ())]


def _unread(item: SentenceItem) -> bool:
    """Was a part of it not understood, or left without consequence? (A reason that is left out changes nothing: it is only why.)"""
    loosened = item.readings[0].loosened if item.readings else ()
    left = [part for part in loosened if _weighs(part)] if loosened else []
    if item.status in ("not understood", "in part") and not left:
        return True
    return bool(left) and not all(_is_reason(item, part) for part in left)


def _is_reason(item: SentenceItem, part: Loosened) -> bool:
    """Is what was left out of a sentence only why it happens?"""
    start = part.span.start - item.line.span.start
    return part.kind == "left out" and item.line.text[max(start, 0) :].lower().startswith(_WHY)


def _weighs(part: Loosened) -> bool:
    return part.kind in ("plain", "left out")


def _named(item: SentenceItem, figure: Figure) -> bool:
    """Does a sentence name somebody by one of the words of his name, or something by its noun?"""
    own = {word for word in _WORDS.findall(figure.label) if word[0].isupper()} or set(figure.noun.split()[-1:])
    words = _words(item)
    return not own.isdisjoint(words) or any(_misspelt(word, name) for word in words for name in own)


def _misspelt(word: str, name: str) -> bool:
    """Is a word a name with a slip of the pen in it?"""
    capital = word[0].isupper() and name[0].isupper() and len(word) >= SHORTEST
    return capital and one_letter_apart(word.lower(), name.lower())
