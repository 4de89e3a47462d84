"""What somebody does besides: "Dora arrives at the castle carrying a letter", "he dies in hospital trying to save her". Floor 3.

In: a clause whose last part is a participle that its verb has no place for, and the definitions. Out: the same clause with the participle where it
belongs: beside it, said of its subject, or with the somebody who is named right before it ("she speaks to a man leaning on the gate").
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from chekhov.language import closed
from chekhov.language import tree as t
from chekhov.language.complements import INTRANSITIVE

if TYPE_CHECKING:
    from chekhov.story.definitions import Definitions

# verbs of which an object is what the participle is about: "sends her flying", "spends the day reading"
_WITH_OBJECT = frozenset("send set bring get have keep want spot discover show spend waste pass paint draw".split())


def alongside(clause: t.Clause, definitions: Definitions) -> t.Clause:
    """The clause, with the participle at its end beside it."""
    match clause.complements:
        case (*before, t.Ing(statement=deed) as last):
            times: tuple[t.Complement, ...] = ()
        case (*before, t.Ing(statement=deed) as last, t.When() as when):
            times = (when,)
        case _:
            return clause
    near = next((part for part in reversed(before) if not isinstance(part, t.When)), None)
    if near is None or not isinstance(near, (t.Object, t.Prep, t.Particle)) or _waits_for(clause, near, definitions):
        return clause
    phrase = near.phrase if isinstance(near, (t.Object, t.Prep)) else None
    if isinstance(phrase, t.Noun) and isinstance(deed, t.Clause) and _is_somebody(phrase, definitions):
        doing = replace(deed, subject=t.Gap("", span=last.span), tense="present", progressive=True)
        whole = replace(phrase, relatives=(*phrase.relatives, t.Relative(doing, False, last.span)))
        parts = tuple(replace(part, phrase=whole) if part is near else part for part in before)  # type: ignore[arg-type]
        return replace(clause, complements=(*parts, *times))
    link = t.Link(",ing", deed, span=last.span)
    return replace(clause, complements=(*before, *times), links=(*clause.links, link))


def _waits_for(clause: t.Clause, near: t.Complement, definitions: Definitions) -> bool:
    """Has the verb a place for the participle itself: "found her sleeping", "left him crying", but "left the house carrying a bag"?"""
    if isinstance(near, t.Particle) and near.word in closed.PREPOSITIONS:
        return True  # "from leaving"
    takes = clause.verb in closed.ING_VERBS or clause.verb in closed.BARE_VERBS or clause.verb in _WITH_OBJECT
    if not takes or clause.passive or clause.verb in INTRANSITIVE:
        return False
    phrase = near.phrase if isinstance(near, t.Object) else None
    return not (isinstance(phrase, t.Noun) and definitions.kinds.has_role(phrase.noun, "place"))


def _is_somebody(phrase: t.Noun, definitions: Definitions) -> bool:
    return not phrase.relatives and definitions.kinds.has_role(phrase.noun, "being")
