"""The rules: every kind of finding there is, with its page.

In: nothing. Out: :data:`RULES`, the table of all rules (name, default severity, one line of summary, group), and
:func:`page`, the page that explains a rule in story terms, with a story that breaks it and its mended twin.
The pages are Markdown files beside this module (``rulebook/NAME.md``), one for each rule, read only when asked for.

The severity here is the default: the price of the cheapest bridge may lower it (see ``Severity``).
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from chekhov.findings import Rule, Severity

NOTE, HINT, WARNING, ERROR = Severity.NOTE, Severity.HINT, Severity.WARNING, Severity.ERROR

_TABLE: Mapping[str, tuple[tuple[str, Severity, str], ...]] = {
    "reading the text": (
        ("not-understood", NOTE, "a sentence that Chekhov cannot read"),
        ("plain-event", NOTE, "a verb in a use that nobody has defined: it happens, and changes nothing"),
        ("kept-as-words", NOTE, "something said or thought that can be known, but not reasoned about"),
        ("unknown-verb", NOTE, "a verb that nobody has defined, and that is not known as English either"),
        ("unknown-name", NOTE, "a name or a pronoun that could mean nobody"),
        ("ambiguous", NOTE, "a sentence with two readings that lead to different outcomes"),
        ("unclosed-comment", WARNING, "a comment that begins and never ends"),
        ("bad-tag", WARNING, "a tag that is not known, or whose value says nothing"),
        ("bad-include", ERROR, "a file that is to be included and cannot be, or has no world to bring in"),
    ),
    "your own world, and time": (
        ("bad-definition", ERROR, "a definition that cannot be read"),
        ("conflicting-definition", ERROR, "two definitions of one thing that say different things"),
        ("replaces-library", NOTE, "a definition that takes the place of one in the library"),
        ("cyclic-definition", ERROR, "a definition that leads back to itself"),
        ("bad-time", WARNING, "a time that cannot be: a day that no calendar has, a scene that there is not"),
        ("time-conflict", ERROR, "statements about time that cannot all be true"),
        ("cyclic-order", ERROR, "scenes that would each have to come before the other"),
        ("place-inside-itself", ERROR, "a place that lies inside itself"),
        ("same-name", ERROR, "two things with one name"),
        ("rule-loop", ERROR, "rules of the world that set each other off without end"),
    ),
    "who can do what": (
        ("dead-acts", ERROR, "somebody dead does something"),
        ("not-alive", ERROR, "something is done that needs a living being, and the being is dead"),
        ("not-begun", ERROR, "somebody or something takes part before it exists, or after it has ceased to"),
        ("not-conscious", ERROR, "somebody asleep or unconscious does something"),
        ("not-free", ERROR, "somebody held captive does something that only the free can do"),
        ("not-able", ERROR, "somebody does what they are unable to do, or what the world forbids"),
    ),
    "where things are": (
        ("not-held", ERROR, "somebody uses what they do not have"),
        ("not-there", ERROR, "somebody or something takes part in an event at another place"),
        ("two-places", ERROR, "somebody is at two places at the same time"),
        ("not-open", ERROR, "something goes in or out where the way is closed"),
        ("not-reachable", ERROR, "a journey for which there is no way, or not enough time"),
    ),
    "how things are": (
        ("wrong-relation", ERROR, "an event needs a bond between two, and it is known not to exist"),
        ("wrong-state", ERROR, "an event needs something to be so, and it is known to be otherwise"),
        ("contradiction", ERROR, "a sentence says that something is so that the story has made otherwise"),
    ),
    "who knows what": (
        ("knows-too-soon", WARNING, "somebody acts on something they cannot know yet"),
        ("not-true", ERROR, "somebody finds out, reveals or sees something, or has a reason, that is not so"),
        ("says-without-knowing", HINT, "somebody tells something they can hardly know"),
        ("witness-forgets", WARNING, "somebody is said not to know what they have seen, done or been told"),
        ("told-too-soon", WARNING, "something is told, or acted on, that happens only later"),
        ("known-already", HINT, "somebody finds out what they have known for long"),
        ("says-against-belief", NOTE, "somebody tells as true what they believe to be otherwise"),
    ),
    "why": (
        ("no-motive", WARNING, "somebody does something grave, and nothing in the story says why"),
        ("no-authority", HINT, "somebody obeys an order of somebody who has nothing to command them"),
    ),
    "promises": (
        ("promise-not-kept", HINT, "a vow or promise that is never kept or taken back, or broken without a word"),
        ("secret-kept", HINT, "a secret that the story speaks of and that never comes out"),
        ("goal-left-open", HINT, "something that somebody wants, of which the story says no more"),
        ("captive-forgotten", HINT, "somebody is taken captive, and the story says no more of them"),
        ("vanishes", HINT, "somebody of weight drops out of the story without a word"),
        ("setup-without-payoff", WARNING, "something is set up, and never comes due"),
        ("payoff-without-setup", WARNING, "something comes due that was never set up"),
        ("deadline-passes", HINT, "a time by which something must be done passes without a word"),
    ),
    "how many": (("too-many", ERROR, "more of them are used up or destroyed than there are"),),
    "loose ends, and what was filled in": (
        ("off-page", NOTE, "something must have happened between the scenes, and easily can have"),
        ("assumed", NOTE, "something nobody said was taken to be so, because an event needs it"),
        ("order-not-carried-out", HINT, "an order that is never obeyed, refused or taken back"),
        ("unexplained-arrival", HINT, "a long journey that nobody tells and for which the story gives no reason"),
        ("unused-exception", HINT, "a mark [intended: ...] where there is nothing to excuse"),
        (
            "definite-elsewhere",
            HINT,
            "a thing that stays where it is turns up at another place: the same, or a second one?",
        ),
    ),
}

RULES: Mapping[str, Rule] = MappingProxyType(
    {row[0]: Rule(*row, group) for group, rows in _TABLE.items() for row in rows}
)
"""All rules by name, in the order in which the rule index lists them."""


@dataclass(frozen=True, slots=True)
class RulePage:
    """The page of a rule: what it means in story terms, a story that breaks it, its mended twin, when it is meant (or that it never can be)."""

    rule: Rule
    prose: str
    bad: str
    good: str
    intended: str


RULEBOOK = os.path.join(os.path.dirname(__file__), "rulebook")
_FENCE = re.compile(r"^```story\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def page(name: str) -> RulePage:
    """The page of a rule. Raises KeyError where there is no such rule."""
    rule = RULES[name]
    with open(os.path.join(RULEBOOK, f"{name}.md"), encoding="utf-8") as file:
        text = file.read()
    bad, good = _FENCE.findall(text)
    prose, _, rest = text.partition("\n## ")
    _, _, intended = rest.partition("\n## When it is meant\n")
    return RulePage(rule, prose.strip(), bad, good, intended.strip())
