"""Laws that stand among the sentences of the story itself: which of them say how this world is, and not how things are just now. Floor 3.

In: the tree of a sentence that could be a law, and where the telling stands. Out: whether it binds from here on. "A robot cannot lie" does. "Nobody can find him" does
not: it is told of one evening. A story told in the past says in the present tense what always holds; one that is told in the present says so at its beginning, or
of a kind and of nothing that is at hand.
"""

from __future__ import annotations

from chekhov.language import tree as t
from chekhov.story.intended import ALLOWED, ALLOWED_BY
from chekhov.story.rulescope import ANYBODY, ANYTHING, is_generic

_DUTIES = frozenset(("may", "must"))
_OF_A_KIND = frozenset(("a", "any", "every", "each", "no", "all", "only", ""))
_AT_HAND = frozenset(("the", "this", "that", "these", "those"))


def is_timeless(tree: t.Sentence, opening: bool, past: bool) -> bool:
    """Does this hold always? ``opening``: nothing has happened yet; ``past``: the story is told in the past tense."""
    body = tree.body
    if not isinstance(body, t.Clause) or body.tense != "present" or body.progressive or _told_of_today(body):
        return False
    whole = isinstance(body.subject, t.Noun) and _is_kind(body.subject) and not any(map(_is_at_hand, body.complements))
    if past:
        return bool(body.modal) or _is_rule(body) or whole
    return whole or (opening and _is_rule(body))


def _is_rule(body: t.Clause) -> bool:
    """Is it said what one may or must do, or who alone can? (That nobody *can* leave the island may be the weather.)"""
    only = isinstance(body.subject, t.Noun) and body.subject.determiner == "only" and bool(body.modal)
    first = body.complements[0] if body.complements else None
    allowed = body.verb in ALLOWED_BY or (isinstance(first, t.Adjective) and first.word in ALLOWED)
    allowed = allowed and any(isinstance(item, t.To) for item in body.complements)
    anybody = is_generic(body.subject) or (isinstance(body.subject, t.Pronoun) and body.subject.word == "it")
    return body.modal in _DUTIES or only or (allowed and anybody) or body.polarity == "never"


def _is_kind(subject: t.Noun) -> bool:
    """ "A robot", "no vampire", "monks": any of them."""
    if subject.determiner not in _OF_A_KIND or subject.possessor is not None or subject.of is not None:
        return False
    return bool(subject.determiner or subject.plural) and subject.number is None and subject.partitive is None


def _is_at_hand(item: t.Complement) -> bool:
    """Does it speak of somebody or something of the story: by name, as *the*, *his*, *them*?"""
    phrase = item.phrase if isinstance(item, (t.Object, t.Prep)) else None
    phrases = phrase.items if isinstance(phrase, t.Group) else (phrase,) if phrase is not None else ()
    return any(map(_is_known, phrases))


def _is_known(phrase: t.NounPhrase) -> bool:
    if isinstance(phrase, t.Pronoun):
        return phrase.word not in ANYBODY | ANYTHING
    if isinstance(phrase, t.Noun):
        owned = phrase.possessor is not None and not isinstance(phrase.possessor, t.Pronoun)
        return phrase.determiner in _AT_HAND or owned
    return isinstance(phrase, t.Name)


def _told_of_today(body: t.Clause) -> bool:
    """ "Nobody can leave now", "tonight no guard may sleep"."""
    words = [*body.adverbs, *(item.words for item in body.complements if isinstance(item, t.When))]
    return any(word in _TODAY or word.startswith(("this ", "until ", "for ")) for word in words)


_TODAY = frozenset(
    ("now", "tonight", "today", "yet", "still", "any more", "any longer", "no longer", "at once", "at first")
)
