"""How it is said to be so: that it may be, must have been, will be, used to be, was almost, or is if something else is. Floor 3.

In: clause trees. Out: the *mood* of a clause, a word or two that go before its verb ("may", "must have", "will", "used to", "almost"), "" where it just
says that it is so; and verbs in their mood. What is said in a mood is kept and told, but nothing of it has happened.
"""

from __future__ import annotations

from chekhov.language import tree as t
from chekhov.language import words as w

TAKING_BACK = frozenset(
    "almost nearly perhaps maybe possibly probably presumably supposedly allegedly seemingly apparently reportedly".split()
)
UNREAL = frozenset(("almost", "nearly", "half", "should have", "would have"))
"""The moods of what did not happen."""
_BEFORE = frozenset(("once", "previously", "before", "before that"))
_HARDLY = frozenset(("hardly", "scarcely"))
BEFORE_VERBS = _HARDLY | {"barely", "only"}
"""The adverbs that are told right before a verb."""
LOST_IN_MOOD = TAKING_BACK | _HARDLY | {"formerly", "half"}
"""The adverbs that a mood stands for."""
RATHER = "would rather"
WILL_HAVE_TO = "will have to"
WAS_ABOUT_TO, IS_ABOUT_TO = "was about to", "is about to"
HABIT = "used to"  # it was so, and is no longer
PRESENT = "now"  # of what something hangs on, told in the present tense: "if he comes"
STANDING = frozenset(
    "be have know want need love hate like believe think fear hope wish live own owe belong seem feel lack".split()
)
"""Verbs of what is so for a while, rather than of what happens."""
CONDITIONS = frozenset(("if", "unless", "whenever", "only if", "even if"))
MODALS = frozenset(
    (
        "can",
        "could",
        "may",
        "might",
        "must",
        "should",
        "would",
        "will",
        "have to",
        "had to",
        WILL_HAVE_TO,
        HABIT,
        RATHER,
        WAS_ABOUT_TO,
        IS_ABOUT_TO,
    )
)
_AHEAD, _DUE = (
    frozenset(("will", "would", WILL_HAVE_TO, WAS_ABOUT_TO, IS_ABOUT_TO)),
    frozenset(("must", "should", "have to", "had to")),
)
_WITH_TO = {
    "have to": (("has to", "have to"), ("does not have to", "do not have to")),
    "had to": (("had to", "had to"), ("did not have to", "did not have to")),
    WILL_HAVE_TO: ((WILL_HAVE_TO, WILL_HAVE_TO), ("will not have to", "will not have to")),
    WAS_ABOUT_TO: ((WAS_ABOUT_TO, "were about to"), ("was not about to", "were not about to")),
    IS_ABOUT_TO: ((IS_ABOUT_TO, "are about to"), ("is not about to", "are not about to")),
    HABIT: ((HABIT, HABIT), ("did not use to", "did not use to")),
}


def mood_of(clause: t.Clause) -> str:
    """The mood of a clause."""
    if clause.tense == "future":
        modal = WILL_HAVE_TO if clause.modal == "have to" else "will"
    elif clause.modal == "have to" and clause.tense == "past":
        modal = "had to"
    elif "formerly" in clause.adverbs or _no_longer(clause):
        modal = HABIT
    elif clause.modal == "would" and "rather" in clause.adverbs:
        modal = RATHER
    else:
        modal = clause.modal
    if not modal and not clause.adverbs:
        return ""
    if not modal:
        timed = any(link.word in ("when", "before", "than") for link in clause.links)  # "had hardly left when"
        if clause.passive and "half" in clause.adverbs:
            return "half"  # "half drowned": that did not happen
        back = TAKING_BACK if timed else TAKING_BACK | _HARDLY
        return next((word for word in clause.adverbs if word in back), "")
    modal = f"{modal} {' '.join(word for word in clause.adverbs if word in _HARDLY)}".strip()  # "could hardly see"
    return f"{modal} have" if clause.perfect else modal


def _no_longer(clause: t.Clause) -> bool:
    """ "Anna was once married to a soldier", "she was a nun before", "he once loved her": so it was. ("A king once had a daughter" begins a tale.)"""
    standing = clause.verb in STANDING and clause.verb != "have" and clause.tense == "past"
    if not standing or clause.modal or clause.perfect:
        return False
    said = {*clause.adverbs, *(part.words for part in clause.complements if isinstance(part, t.When))}
    known = isinstance(clause.subject, t.Name) or (
        isinstance(clause.subject, t.Pronoun) and clause.subject.word not in ("it", "there")
    )
    return known and not _BEFORE.isdisjoint(said)


def sort_of(mood: str) -> str:
    """What a mood comes to: it is still to come ("will"), it ought to be ("must"), or it is only possible ("may")."""
    modal = mood.removesuffix(" have")
    return "will" if modal in _AHEAD else "must" if modal in _DUE else "may"


def moody(mood: str, lemma: str, truth: bool, many: bool, finite: str) -> str:
    """A verb as its mood has it: "may not be", "must have stolen", "has to go", "almost fell".

    ``finite``: the verb as it stands without a mood, denied or not; ``many``: its subject is plural.
    """
    modal = mood.removesuffix(" have")
    first, _, hardly = modal.rpartition(" ")
    if hardly in BEFORE_VERBS and first:
        return (
            f"{first} {hardly} {moody(mood.replace(modal, first), lemma, True, many, finite).removeprefix(f'{first} ')}"
        )
    if modal not in MODALS:
        return f"{finite} {mood}" if finite in ("is", "are", "was", "were") else f"{mood} {finite}"
    base = f"have {w.participle(lemma) if lemma != 'be' else 'been'}" if modal != mood else lemma
    if modal in _WITH_TO:
        return f"{_WITH_TO[modal][0 if truth else 1][many]} {base}"
    denied = "" if truth else "not" if modal == "can" else " not"
    return f"{modal}{denied} {base}"
