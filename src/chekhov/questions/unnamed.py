"""Questions in which only a pronoun says of whom they are asked: "where did they meet?", "where did he put it?", "who forgot his cap?". Floor 8.

In: the words of a question, and how to answer one. Out: the `Reply` to the same question of the only one of whom the story tells it, or None.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from chekhov.questions.common import Asker, Reply
from chekhov.story.wording import listed

Ask = Callable[[str], Reply | None]

_THEY = re.compile(r"^(?P<asked>.*?\b(?:did|do|were|are|had|have|will|would|can|could)) they (?P<rest>.+)$", re.I)
_AFTER_WH = re.compile(r"^(?:where|when|why|how|what) [a-z]+$", re.I)
_ONE = re.compile(r"\b(?P<word>he|she)\b(?= [a-z])", re.I)
_MOST_TRIED = 6  # of those whom "he" may mean
_OWN = re.compile(r"\b(?:his|her|their)(?= [a-z])")


def of_several(asker: Asker, text: str, ask: Ask) -> Reply | None:
    """ "When did they go home?", of whom the question does not say who they are: of those who do something together in the story."""
    hit = _THEY.match(text)
    if hit is None or _names_somebody(asker, hit["asked"]):
        return None
    for several in asker.people.several()[:_MOST_TRIED]:
        reply = ask(f"{hit['asked']} {listed([asker.names.figure(one) for one in several])} {hit['rest']}")
        if reply is not None and reply.known == "yes":
            return replace(reply, rank=reply.rank + 1)
    return None


def of_them(asker: Asker, text: str, ask: Ask) -> Reply | None:
    """ "Where did they meet?", of whom the question does not say who they are: of anybody, where one sentence alone tells of that."""
    hit = _THEY.match(text)
    found = ask(f"{hit['asked']} anybody {hit['rest']}") if hit is not None and _AFTER_WH.match(hit["asked"]) else None
    if found is None or found.known != "yes":
        return None
    items = {id(asker.trace.moments[index].item) for index in found.moments}
    return replace(found, rank=found.rank + 1) if len(items) == 1 else None


def of_one(asker: Asker, text: str, ask: Ask) -> Reply | None:
    """ "Where did he put the cake?", of whom the question does not say who he is: of the only one whom it is told of."""
    hit = _ONE.search(text)
    if hit is None or len(_ONE.findall(text)) > 1 or _names_somebody(asker, text[: hit.start()]):
        return None
    found: list[Reply] = []
    for (figure,) in asker.people.of_all(hit["word"].lower())[:_MOST_TRIED]:
        name = asker.names.figure(figure)
        reply = ask(text[: hit.start()] + name + text[hit.end() :])
        if reply is not None and reply.known == "yes":
            found.append(reply)
    return replace(found[0], rank=found[0].rank + 1) if len(found) == 1 else None


def _names_somebody(asker: Asker, text: str) -> bool:
    """Is anybody named in these words, whom a pronoun behind them may mean?"""
    people = (asker.names.figure(one) for one in asker.figures if asker.trace.world.is_mind(one))
    return any(re.search(rf"\b{re.escape(name)}\b", text) for name in people)


def of_own(asker: Asker, text: str, ask: Ask) -> Reply | None:
    """ "Who forgot his sandwich?": whoever forgot their own. "Where did Lotta lose her cap?": Lotta's, whatever pronoun the story has for her."""
    hit = _OWN.search(text)
    people = [asker.names.figure(one) for one in asker.figures if asker.trace.world.is_mind(one)]
    named = [name for name in people if name.islower() is False and re.search(rf"\b{re.escape(name)}\b", text)]
    asks_who = text.lower().startswith("who ")
    if hit is None or (asks_who == bool(named)) or len(named) > 2:
        return None
    for name in people if asks_who else sorted(named, key=text.index)[:1]:
        found = ask(text[: hit.start()] + f"{name}'s" + text[hit.end() :])
        if found is not None and found.known == "yes" and (not asks_who or found.answer == name):
            return found
    return None
