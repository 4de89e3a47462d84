"""One of two did it: "Either Tom or Eva broke the vase. Eva did not.". Floor 8.

In: a reading of a question about a deed that the story only tells as one of several. Out: the `Reply`: the one that is left when the others are ruled out, else
those between whom it stays open; None where the story tells of no such choice.
"""

from __future__ import annotations

from collections.abc import Iterator

from chekhov.questions.common import Asker, Read, Reply
from chekhov.questions.times import Time
from chekhov.story.meaning import GAP, Did, Either, Term
from chekhov.story.wording import listed


def who(asker: Asker, read: Read, time: Time) -> Reply | None:
    """ "Who broke the vase?" """
    for index, left, proof in _choices(asker, read, time):
        slot = next((name for name, term in read.prop.args if term == GAP), "") if isinstance(read.prop, Did) else ""
        terms: list[Term] = [dict(deed.args).get(slot, GAP) for deed in left]
        names = [asker.names.term(term) for term in terms if asker.speakable(term)]
        if not slot or not names or len(names) < len(left):
            continue
        text = " ".join(asker.sentence_of(one) for one in (index, *proof))
        if len(names) == 1:
            return Reply(names[0], "yes", f"{asker.sentence(asker.say(left[0], True))} ({text})", (index, *proof))
        return Reply(listed(names, "or"), "maybe", text, (index, *proof), 2)
    return None


def whether(asker: Asker, read: Read, time: Time) -> Reply | None:
    """ "Did Tom break the vase?" """
    asked = read.prop
    for index, left, proof in _choices(asker, read, time):
        if not isinstance(asked, Did):
            continue
        text = " ".join(asker.sentence_of(one) for one in (index, *proof))
        if not any(asker.judge.said.answers(deed, asked) for deed in left):
            said = asker.sentence(f"No: {' or '.join(asker.say(deed, True) for deed in left)}")
            return Reply("no", "no", f"{said} ({text})", (index, *proof))
        if len(left) == 1:
            return Reply("yes", "yes", f"{asker.sentence(asker.say(left[0], True))} ({text})", (index, *proof))
        return Reply("maybe", "maybe", text, (index, *proof), 2)
    return None


def _choices(asker: Asker, read: Read, time: Time) -> Iterator[tuple[int, list[Did], list[int]]]:
    """What the story tells as one of several and is asked for: the moment, those that nothing rules out, and what rules out the others."""
    asked = read.prop
    until = len(asker.trace.moments) if time.until is None else time.until + 1
    for moment in asker.trace.moments[:until] if isinstance(asked, Did) else ():
        prop = moment.act.prop if moment.act is not None else None
        deeds = [item for item in prop.items if isinstance(item, Did)] if isinstance(prop, Either) else []
        if not deeds or len(deeds) < len(prop.items) or deeds[0].verb != asked.verb:  # type: ignore[union-attr]
            continue
        denied = {deed: asker.judge.said.denied(deed, time) for deed in deeds}
        left = [deed for deed in deeds if not denied[deed]]
        told = {deed: asker.judge.judge(deed, time) for deed in left}
        done = [deed for deed in left if told[deed].known == "yes"]
        if done:  # either of them, and it is told which
            left, denied = done, {**denied, **{deed: told[deed].moments for deed in done}}
        proof = [index for deed in deeds for index in denied[deed] if index != moment.index]
        if left and any(asker.judge.said.answers(deed, asked) for deed in deeds):
            yield moment.index, left, list(dict.fromkeys(proof))
