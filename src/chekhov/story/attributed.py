"""On whose word something is said: "according to Tom, the ring was stolen", "as its manager confirmed". Floor 3.

In: a clause and the definitions. Out: the clause as what its source says ("Tom says that the ring was stolen"): the story itself does not say so; and
whether a clause with *as* only names one who says or thinks the same, and is no reason.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeGuard

from chekhov.language import closed
from chekhov.language import tree as t
from chekhov.language import words as w

if TYPE_CHECKING:
    from chekhov.story.definitions import Definitions
    from chekhov.story.pattern import Frame

_LIKELY = {"possible": "possibly", "likely": "probably", "probable": "probably", "conceivable": "possibly"}
_UNLIKELY = {"unlikely": "probably", "doubtful": "probably", "impossible": "", "false": "", "untrue": ""}
_FACTS = frozenset(
    "blessing coincidence disaster fact miracle mistake mystery pity relief secret shame surprise tragedy truth wonder".split()
)
_TIDINGS = frozenset(
    "news word message report information truth tidings".split()
)  # whom a rumour reaches knows nothing yet
_LOOKING = closed.SEEMING | {"look", "sound", "feel"}  # "it looked as if he was ill"
_STRIKING = frozenset("news fact truth discovery revelation realisation realization knowledge".split())
_SOURCES = frozenset(("according to", "in the words of"))


def attributed(clause: t.Clause, definitions: Definitions) -> t.Clause:
    """The clause as what somebody says, where it names him as its source."""
    if isinstance(clause.subject, t.Pronoun) and clause.subject.word == "it" and not clause.modal:
        found = _impersonal(clause, definitions)
        if found is not None:
            return found
    clause = _that_strikes(_that_reaches(clause, definitions), definitions)
    sure = _beyond_doubt(clause)
    if sure is not None:
        return sure
    raised = _raised(clause, definitions)
    if raised is not None:
        return raised
    source = next((part for part in clause.complements if _is_source(part)), None)
    saying = next((verb.lemma for verb in definitions.verbs_of("content")), "") if source is not None else ""
    if source is None or not saying:
        return clause
    said = replace(clause, complements=tuple(part for part in clause.complements if part is not source))
    told = (t.That(said, clause.span),)
    tense = clause.tense if clause.tense in ("present", "past") else "present"
    return t.Clause(source.phrase, saying, told, tense, verb_span=source.span, span=clause.span)


def has_source(clause: t.Clause) -> bool:
    """Does a clause name on whose word it stands?"""
    return any(map(_is_source, clause.complements))


def _is_source(part: t.Complement) -> TypeGuard[t.Prep]:
    """ "According to the plan", but "everything went according to plan": how it went."""
    if not isinstance(part, t.Prep) or part.word not in _SOURCES:
        return False
    said = part.phrase
    return not isinstance(said, t.Noun) or bool(said.determiner or said.possessor or said.plural or said.of)


def _that_reaches(clause: t.Clause, definitions: Definitions) -> t.Clause:
    """ "News that Max is dead reaches Anna", "word came to Ada that her son is ill": she learns it."""
    subject = clause.subject
    if not isinstance(subject, t.Noun) or subject.noun not in _TIDINGS or clause.passive:
        return clause
    said = next((part for part in clause.complements if isinstance(part, t.That)), None)
    content = subject.that if subject.that is not None else said.statement if said is not None else None
    whom = next((part for part in clause.complements if isinstance(part, t.Object) or _is_to(part)), None)
    frames = definitions.frames.get(clause.verb, ())
    taken = any(
        "that" in one.slot.form.split("/") for frame in frames for one in frame.contents
    )  # "the message says that"
    brought = any("information" in frame.subject.kinds and _reaches_somebody(frame, definitions) for frame in frames)
    verb = next((verb for verb in definitions.verbs_of("discovery")), None)
    if content is None or whom is None or taken or not brought or verb is None:
        return clause
    rest = tuple(part for part in clause.complements if part is not said and part is not whom)
    told = t.That(content, subject.span)
    return replace(clause, subject=whom.phrase, verb=verb.lemma, complements=(told, *rest))


def _that_strikes(clause: t.Clause, definitions: Definitions) -> t.Clause:
    """ "The news that Max is dead shocks Anna", "the discovery that he lied": it shocks her that he is dead."""
    subject = clause.subject
    if not isinstance(subject, t.Noun) or subject.that is None or subject.noun not in _STRIKING or clause.passive:
        return clause
    frames = definitions.frames.get(clause.verb, ())
    waiting = any("that" in one.slot.form.split("/") for frame in frames if frame.objects for one in frame.contents)
    match clause.complements:
        case (t.Object() as whom, *rest) if waiting:
            told = t.That(subject.that, subject.span)
            return replace(clause, subject=t.Pronoun("it", span=subject.span), complements=(whom, told, *rest))
    return clause


def _is_to(part: t.Complement) -> TypeGuard[t.Prep]:
    return isinstance(part, t.Prep) and part.word == "to"


def _reaches_somebody(frame: Frame, definitions: Definitions) -> bool:
    """Does a pattern bring its subject to somebody: "the letter reaches Tom", "the letter comes to Tom"?"""
    slots = [slot for slot, _ in frame.objects] + [prep.slot for prep in frame.preps if "to" in prep.words]
    return len(slots) == 1 and definitions.is_being_slot(slots[0])


def _impersonal(clause: t.Clause, definitions: Definitions) -> t.Clause | None:
    """ "It seems that he is dead", "it is said that she left", "it is not true that he came", "it was clear that he had lied": what is said to be so, and how."""
    said = next((part.statement for part in clause.complements if isinstance(part, t.That)), None)
    if (
        clause.verb in _LOOKING
        and not clause.complements
        and len(clause.links) == 1
        and clause.links[0].word == "as if"
    ):
        said, clause = (
            clause.links[0].statement,
            replace(clause, verb="seem", complements=(t.That(clause.links[0].statement),), links=()),
        )
    if not isinstance(said, t.Clause):
        return None
    denied = clause.polarity in t.DENIED
    first = clause.complements[0]
    word = first.word if clause.verb == "be" and isinstance(first, t.Adjective) else ""
    participle = next((lemma for lemma, form in w.verb_forms(word) if form == "part"), "")
    hedge, against = "", denied
    if clause.verb in closed.SEEMING:
        hedge = "seemingly"
    elif clause.passive or participle:
        if denied or (clause.passive and _is_factive(clause.verb, definitions)):
            return None  # "it was revealed that ...": that is something that happens
        hedge, against = "" if _is_factive(participle, definitions) else "reportedly", False
    elif not word:
        judged = first.phrase if clause.verb == "be" and isinstance(first, t.Object) else None
        if denied or not isinstance(judged, t.Noun) or judged.noun not in _FACTS:
            return None  # it was a pity that he left
    elif word in _LIKELY:
        hedge = "" if denied and word == "possible" else _LIKELY[word]
    elif word in _UNLIKELY:
        hedge, against = _UNLIKELY[word], not denied
    elif denied and word != "true":
        hedge, against = "perhaps", False  # it is not clear that he came
    if against and said.polarity != "yes":
        return None
    return replace(
        said,
        adverbs=(*said.adverbs, hedge) if hedge else said.adverbs,
        polarity="not" if against else said.polarity,
        links=(*said.links, *clause.links),
        span=clause.span,
    )


def _beyond_doubt(clause: t.Clause) -> t.Clause | None:
    """ "There is no doubt that he lied": he did."""
    match clause:
        case t.Clause(
            subject=t.Pronoun(word="there"), verb="be",
            complements=(t.Object(phrase=t.Noun(determiner="no", noun="doubt" | "question")), t.That(statement=t.Clause() as said)),
        ):  # fmt: skip
            return replace(said, links=(*said.links, *clause.links), span=clause.span)
    return None


def _raised(clause: t.Clause, definitions: Definitions) -> t.Clause | None:
    """ "He was thought to be dead": reportedly he was; "she is known to be a thief": she is one."""
    deed = clause.complements[0].statement if clause.complements and isinstance(clause.complements[0], t.To) else None
    if not clause.passive or clause.modal or clause.polarity != "yes" or not isinstance(deed, t.Clause):
        return None
    forms = {
        form
        for frame in definitions.frames_of(clause.verb, False)
        for content in frame.contents
        for form in content.slot.form.split("/")
    }
    # who is supposed to guard it is not said to guard it: such a verb takes a deed as well
    if "that" not in forms or "to" in forms or deed.polarity != "yes":
        return None
    hedge = () if _is_factive(clause.verb, definitions) else ("reportedly",)
    return replace(
        deed,
        subject=clause.subject,
        tense=clause.tense,
        adverbs=(*deed.adverbs, *hedge),
        complements=(*deed.complements, *clause.complements[1:]),
        links=(*deed.links, *clause.links),
        span=clause.span,
    )


def _is_factive(lemma: str, definitions: Definitions) -> bool:
    """Does a verb say that what it is about is so ("it was found that ...", "she is known to be ...")?"""
    for frame in definitions.frames_of(lemma, False) if lemma else ():
        if frame.relation and "knowledge" in definitions.relations[frame.target].roles:
            return True
        if not frame.relation and any(wanted for _, wanted in definitions.verbs[frame.target].holds):
            return True
    return False


def only_confirms(statement: t.Statement, definitions: Definitions) -> bool:
    """Whether the clause behind *as* says who says or thinks so too: its verb waits for a content and has none ("as he had assumed")."""
    if not isinstance(statement, t.Clause) or not statement.verb:
        return False
    if any(isinstance(part, (t.That, t.Wh, t.To, t.Ing, t.Object, t.Adjective)) for part in statement.complements):
        return False
    frames = definitions.frames_of(statement.verb, statement.passive)
    return any("that" in content.slot.form.split("/") for frame in frames for content in frame.contents)
