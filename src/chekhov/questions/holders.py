"""Through whose hands a thing has gone: who had it first, who had it before whom, how many have had it. Floor 8.

In: the words of a question. Out: a `Reply` from the record of who held the thing, or None where the question has no such shape.
"""

from __future__ import annotations

import re

from chekhov.language.parse import parse_phrase
from chekhov.questions.common import Asker, Reply
from chekhov.story.wording import listed

_HAVE = r"(?:has|had|have|owned|owns|held|holds|carried|got)"
_WHO = re.compile(
    rf"^who (?:else )?{_HAVE} (?P<thing>.+?) (?:(?P<first>first|at first)|(?P<last>last)|(?P<way>before|after) (?P<whom>.+?))[?.!]*$",
    re.I,
)
_MANY = re.compile(
    rf"^how many (?:people|persons|characters|of them|different people|owners|hands) (?:{_HAVE} )*{_HAVE} (?P<thing>.+?)(?: (?:in all|altogether|so far))?[?.!]*$",
    re.I,
)


def answer(asker: Asker, question: str) -> Reply | None:
    """The answer to a question of one of these shapes."""
    hit, many = _WHO.match(question.strip()), _MANY.match(question.strip())
    asked = hit or many
    thing = _figure(asker, asked["thing"]) if asked is not None else None
    if thing is None or asker.trace.world.is_mind(thing):
        return None
    held = holders(asker, thing)
    name = asker.names.term(thing)
    if many is not None:
        people = list(dict.fromkeys(who for who, _ in held))
        words = listed([asker.names.term(one) for one in people])
        return Reply(
            str(len(people)),
            "yes" if people else "no",
            asker.sentence(f"{len(people)}: {words}" if people else "none"),
            _proof(held),
        )
    if hit is None or not held:
        return None
    if hit["way"] is None:
        who, index = held[0 if hit["first"] else -1]
        return Reply(asker.names.term(who), "yes", asker.sentence(f"{asker.names.term(who)} had {name}"), (index,))
    whom = _figure(asker, hit["whom"])
    if whom is None or not asker.trace.world.is_mind(whom):
        return None
    step = -1 if hit["way"].lower() == "before" else 1
    places = [index for index, (who, _) in enumerate(held) if who == whom and 0 <= index + step < len(held)]
    if not places:
        text = f"The story does not tell of anybody who had {name} {hit['way'].lower()} {asker.names.term(whom)}"
        return Reply(
            "nobody" if any(who == whom for who, _ in held) else "unknown",
            "unknown",
            asker.sentence(text),
            _proof(held),
            4,
        )
    who, index = held[(places[-1] if step < 0 else places[0]) + step]
    return Reply(
        asker.names.term(who),
        "yes",
        asker.sentence(f"{asker.names.term(who)} had {name}"),
        (index, held[places[-1]][1]),
    )


def holders(asker: Asker, thing: int) -> list[tuple[int, int]]:
    """Who had a thing one after the other, each with the moment at which they came to have it."""
    world, relations = asker.trace.world, asker.trace.story.definitions.relations
    found: list[tuple[int, int]] = []
    for entry in world.log.history((world.place_id, thing)):
        if not isinstance(entry.value, tuple) or len(entry.value) != 2:
            continue
        manner, holder = entry.value
        relation, who = relations.get(str(manner)), world.real(holder)
        in_hand = relation is not None and bool({"held", "worn"} & set(relation.roles))
        if in_hand and isinstance(who, int) and world.is_mind(who):
            if not found or found[-1][0] != who:
                found.append((who, entry.cause))
    return found


def _proof(held: list[tuple[int, int]]) -> tuple[int, ...]:
    return tuple(index for _, index in held)


def _figure(asker: Asker, words: str) -> int | None:
    phrase = parse_phrase(words.strip(), 0, asker.trace.story.lexicon)
    found = asker.named(phrase) if phrase is not None else []
    return found[0] if len(found) == 1 else None
