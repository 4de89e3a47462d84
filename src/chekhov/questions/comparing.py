"""Questions that compare: who is taller, who is the tallest, what colour, and the way from one place to another. Floor 8.

Which words compare, measure and lead is said by the library (`transitive`, `measure`, `says`, `step`).
"""

from __future__ import annotations

import re

from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.questions import counting, scales
from chekhov.questions.common import Asker, Reply
from chekhov.questions.times import Time
from chekhov.story.meaning import Holds, Prop, Relation, Same, Term, how_much
from chekhov.story.pattern import Frame
from chekhov.story.wording import listed
from chekhov.world import chains

_OF_TWO = re.compile(
    r"^(?:who|what|which(?: \w+)?) (?:is|was) (?:the )?(?P<more>(?:more |less )?\w+),? (?P<one>[^,]+?),? or (?P<other>[^,]+?)\?$",
    re.I,
)
_OF_ALL = re.compile(
    r"^(?:who|what|which(?: \w+)?) is the (?P<most>(?:most )?\w+)(?: (?:child|boy|girl|one|person))?"
    r"(?: of (?:all|them|the [a-z ]+)(?: all)?)?\?$",
    re.I,
)
_MORE_OF = re.compile(
    r"^who (?:has|owns|got) (?P<way>more|fewer) (?P<what>\w+),? (?P<one>[^,]+?),? or (?P<other>[^,]+?)\?$", re.I
)


_MORE_THAN = re.compile(
    r"^(?:does|did|has|do) (?P<one>[^,]+?) (?:have |own |got )?(?P<way>more|fewer|as many) (?P<what>\w+) (?:than|as) (?P<other>[^,]+?)\?$",
    re.I,
)
_MOST_OF = re.compile(
    r"^who (?:has|had|owns|got) (?:(?:the )?(?P<most>most|fewest|least)|(?P<way>more|fewer)) (?P<what>\w+)"
    r"(?(way) than (?P<other>[^,?]+)|(?: of (?:all|them|them all))?)\?$",
    re.I,
)
_WHO_THAN = re.compile(r"^who is (?P<more>[a-z]+er) than (?P<other>[^,?]+)\?$", re.I)
_IS_THAN = re.compile(r"^is (?P<one>[^,?]+?) (?P<more>[a-z]+er) than (?P<other>[^,?]+)\?$", re.I)
_THE_MORE = re.compile(
    r"^(?:who|what|which(?: \w+)?) (?:is|was) (?:the )?(?P<more>[a-z]+er)(?: one| of (?:the two|them))?\?$", re.I
)
_TOGETHER = re.compile(
    r"^how many (?P<what>\w+) (?:do|did|have) (?P<who>.+?) (?:have |own |got )?(?:together|altogether|in all|in total|all together)\?$",
    re.I,
)


def answer(asker: Asker, text: str, time: Time) -> Reply | None:
    """The answer to a question whose words compare, or None."""
    compared = scales.answer(asker, text)
    if compared is not None:
        return compared
    two = _OF_TWO.match(text)
    if two is not None:
        found = _more_so(asker, two, time)
        if found is not None:
            return found
    more = _MORE_OF.match(text)
    if more is not None:
        return _richer(asker, more, time)
    richest = _MOST_OF.match(text)
    if richest is not None:
        return _richest(asker, richest, time)
    than, together = _MORE_THAN.match(text), _TOGETHER.match(text)
    if than is not None:
        return _more_than(asker, than, time)
    if together is not None:
        return _together(asker, together, time)
    beyond, whether = _WHO_THAN.match(text), _IS_THAN.match(text)
    if beyond is not None:
        return _beyond(asker, beyond["more"].lower(), beyond["other"], None)
    if whether is not None:
        return _beyond(asker, whether["more"].lower(), whether["other"], whether["one"])
    elder = _THE_MORE.match(text)
    if elder is not None:
        frame = _comparison(asker, w.comparative_of(elder["more"].lower()) or "")
        if frame is not None:
            return _best(asker, frame, _compared(asker, asker.trace.story.definitions.relations[frame.target]), time)
    most = _OF_ALL.match(text)
    if most is not None:
        named = _said_to_be(asker, most["most"].lower())
        if named is not None:
            return named
        frame = _comparison(asker, _plain(most["most"].lower()))
        if frame is not None:
            return _best(asker, frame, _compared(asker, asker.trace.story.definitions.relations[frame.target]), time)
    return None


def _more_so(asker: Asker, asked: re.Match[str], time: Time) -> Reply | None:
    """ "Who is older, Mia or Ada?": by all that is compared, else by what is measured of them."""
    adjective = w.comparative_of(asked["more"].lower()) or asked["more"].lower().removeprefix("more ")
    figures = [one for name in ("one", "other") if (one := asker.one_called(asked[name])) is not None]
    frame = _comparison(asker, adjective)
    if len(figures) != 2:
        return None
    return scales.of_two(asker, adjective, *figures) or (
        _best(asker, frame, figures, time) if frame is not None else None
    )


def _said_to_be(asker: Asker, superlative: str) -> Reply | None:
    """ "Jens is the youngest of the four": the story says so itself."""
    cast = asker.trace.story.cast
    for moment in asker.trace.moments:
        prop = moment.act.prop if moment.act is not None else None
        if isinstance(prop, Same) and prop.truth and isinstance(prop.left, int) and isinstance(prop.right, int):
            for one, other in ((prop.left, prop.right), (prop.right, prop.left)):
                if cast[other].noun == superlative:
                    name = asker.names.term(one)
                    return Reply(name, "yes", asker.sentence(f"{name} is the {superlative}"), (moment.index,))
    return None


def _beyond(asker: Asker, more: str, other: str, one: str | None) -> Reply | None:
    """ "Who is younger than Pia?", where it is said who is the youngest of all; None where that is not said, or others have to be asked too."""
    said = _said_to_be(asker, more.removesuffix("r") + "st")
    figure, asked = asker.one_called(other), asker.one_called(one) if one is not None else None
    if said is None or figure is None:
        return None
    text = asker.sentence(f"{said.answer} is the {more.removesuffix('r')}st")
    if said.answer == asker.names.term(figure):  # nobody is younger than the youngest
        asks_one = one is not None
        return Reply("no" if asks_one else "nobody", "no", f"{'No' if asks_one else 'Nobody'}: {text}", said.moments)
    if one is not None:
        return Reply("yes", "yes", text, said.moments) if asked and said.answer == asker.names.term(asked) else None
    frame = _comparison(asker, w.comparative_of(more) or "")
    if frame is None:
        return None
    relation = asker.trace.story.definitions.relations[frame.target]
    first, second = frame.subject.name, next(slot.name for slot in relation.slots if slot.name != frame.subject.name)
    names = {said.answer: said.moments}
    for third in _compared(asker, relation):
        prop = asker.trace.story.definitions.holds(relation, {first: third, second: figure}, None)
        found = asker.judge.judge(prop, Time())
        if third != figure and found.known == "yes":
            names.setdefault(asker.names.term(third), found.moments)
    text = asker.sentence(listed(list(names))) if len(names) > 1 else text
    return Reply(listed(list(names)), "yes", text, tuple(index for moments in names.values() for index in moments))


def _amounts(asker: Asker, asked: re.Match[str], time: Time) -> list[tuple[int, counting.Amount]] | None:
    """How many of something each of two has; None where either is not known."""
    noun = w.singular(asked["what"].lower()) or asked["what"].lower()
    found: list[tuple[int, counting.Amount]] = []
    for name in ("one", "other"):
        figure = asker.one_called(asked[name])
        amount = counting.amount(asker, figure, noun, time) if figure is not None else None
        if figure is None or amount is None:
            return None
        found.append((figure, amount))
    return found


def _richer(asker: Asker, asked: re.Match[str], time: Time) -> Reply | None:
    """ "Who has more cats, Lutz or Marga?" """
    both = _amounts(asker, asked, time)
    if both is None:
        return None
    (one, first), (other, second) = both
    moments = (*first[1], *second[1])
    if first[0] == second[0]:
        return Reply("neither", "no", asker.sentence(f"both have {first[0]}"), moments)
    name = asker.names.term(one if (first[0] > second[0]) == (asked["way"].lower() == "more") else other)
    return Reply(name, "yes", asker.sentence(f"{first[0]} and {second[0]}"), moments)


def _richest(asker: Asker, asked: re.Match[str], time: Time) -> Reply | None:
    """ "Who has the most marbles?", "who has more marbles than Otto?": of all of whom the story tells how many they have."""
    noun = w.singular(asked["what"].lower()) or asked["what"].lower()
    people = [one for one in asker.figures if asker.trace.world.is_mind(one)]
    amounts = {one: found for one in people if (found := counting.amount(asker, one, noun, time)) is not None}
    than = asker.one_called(asked["other"]) if asked["way"] else None
    if len(amounts) < 2 or (asked["way"] and than not in amounts):
        return None
    sign = 1 if (asked["most"] or asked["way"]).lower() in ("most", "more") else -1
    if than is not None:
        kept = [one for one, found in amounts.items() if sign * (found[0] - amounts[than][0]) > 0]
    else:
        top = max(sign * found[0] for found in amounts.values())
        kept = [one for one, found in amounts.items() if sign * found[0] == top]
    names = listed([asker.names.term(one) for one in kept])
    said = listed([f"{asker.names.term(one)} has {found[0]}" for one, found in amounts.items()])
    moments = tuple(index for found in amounts.values() for index in found[1])
    return Reply(names or "nobody", "yes" if names else "no", asker.sentence(said), moments)


def _more_than(asker: Asker, asked: re.Match[str], time: Time) -> Reply | None:
    """ "Does Anna have more marbles than Otto?" """
    both = _amounts(asker, asked, time)
    if both is None:
        return None
    (one, first), (other, second) = both
    way = asked["way"].lower()
    so = first[0] > second[0] if way == "more" else first[0] < second[0] if way == "fewer" else first[0] == second[0]
    text = f"{'Yes' if so else 'No'}: {asker.names.term(one)} has {first[0]}, {asker.names.term(other)} {second[0]}"
    return Reply("yes" if so else "no", "yes" if so else "no", asker.sentence(text), (*first[1], *second[1]))


def _together(asker: Asker, asked: re.Match[str], time: Time) -> Reply | None:
    """ "How many marbles do Anna and Otto have together?" """
    noun = w.singular(asked["what"].lower()) or asked["what"].lower()
    if asked["who"].lower() in ("they", "the children", "all of them", "both of them"):
        figures = [one for one in asker.figures if asker.trace.world.is_mind(one)]
    else:
        named = [asker.one_called(words) for words in re.split(r",? and |, ", asked["who"])]
        if None in named:
            return None
        figures = [one for one in named if one is not None]
    amounts = [(one, found) for one in figures if (found := counting.amount(asker, one, noun, time)) is not None]
    if len(amounts) < 2:
        return None
    total = sum(found[0] for _, found in amounts)
    said = listed([f"{asker.names.term(one)} has {found[0]}" for one, found in amounts])
    return Reply(
        str(total), "yes", asker.sentence(f"{total}: {said}"), tuple(i for _, found in amounts for i in found[1])
    )


def _plain(superlative: str) -> str:
    """``tallest`` -> ``tall``, "most dangerous" -> "dangerous"."""
    if superlative.startswith("most "):
        return superlative.removeprefix("most ")
    return w.comparative_of(superlative.removesuffix("st") + "r") or "" if superlative.endswith("est") else ""


def _comparison(asker: Asker, adjective: str) -> Frame | None:
    """The pattern of the library that compares by an adjective."""
    key = f"{w.comparative(adjective)} than" if adjective else ""
    frames = asker.trace.story.definitions.being_frames([key]) if key else []
    return next((frame for frame in frames if frame.relation and key in frame.values), None)


def _compared(asker: Asker, relation: Relation) -> list[int]:
    """All that the story compares in this way."""
    log = asker.trace.world.log
    fluents = [*log.by_relation.get(relation.fluent_id, ()), *log.by_relation.get(how_much(relation.measure), ())]
    found = {term: None for fluent in fluents for term in fluent[1:] if isinstance(term, int)}
    return sorted(one for term in found if isinstance(one := asker.trace.world.real(term), int))


def _best(asker: Asker, frame: Frame, figures: list[int], time: Time) -> Reply | None:
    """The one that is more so than all others."""
    definitions = asker.trace.story.definitions
    relation = definitions.relations[frame.target]
    first, second = frame.subject.name, next(slot.name for slot in relation.slots if slot.name != frame.subject.name)
    for one in figures:
        found = []
        for other in figures:
            if other != one:
                prop: Prop = definitions.holds(relation, {first: one, second: other}, None)
                found.append(asker.judge.judge(prop, time))
        if found and all(one_found.known == "yes" for one_found in found):
            moments = tuple(index for one_found in found for index in one_found.moments)
            name = asker.names.term(one)
            return Reply(name, "yes", asker.sentence(name), moments)
    names = listed([asker.names.term(one) for one in figures])
    return Reply("unknown", "unknown", asker.sentence(f"The story does not say so of {names}"), (), 3)


# ---------------------------------------------------------------- what colour


def quality(asker: Asker, statement: t.Statement, time: Time) -> Reply | None:
    """ "What colour is Brian?": the value of the condition that says so; if the story is silent, what all others of his kind are."""
    if not isinstance(statement, t.Clause) or statement.verb != "be" or statement.passive:
        return None
    phrases = [statement.subject, *(item.phrase for item in statement.complements if isinstance(item, t.Object))]
    gaps = [one for one in phrases if isinstance(one, t.Gap) and one.noun is not None]
    named = [one for one in phrases if one is not None and not isinstance(one, t.Gap)]
    if len(gaps) != 1 or len(named) != 1 or gaps[0].noun is None:
        return None
    word = gaps[0].noun.noun
    relation = next((one for one in asker.trace.story.definitions.relations.values() if word in one.named_by), None)
    figures = asker.named(named[0]) if relation is not None else []
    if relation is None or len(figures) != 1:
        return None
    name = asker.names.term(figures[0])
    with asker.judge.looking(time.at):
        entry = asker.trace.world.entry((), (relation.fluent_id, figures[0]))
    if entry is not None and isinstance(entry.value, str):
        return Reply(entry.value, "yes", asker.sentence(f"{name} is {entry.value}"), (entry.cause,))
    called = next(
        (word for word in asker.trace.story.cast[figures[0]].label.lower().split()[:-1] if word in relation.values), ""
    )
    if called:  # "her red cap"
        return Reply(called, "yes", asker.sentence(f"{name} is {called}"), (), 1)
    for value in relation.values:
        proof = like_others(asker, Holds((relation.fluent_id, figures[0]), value), time)
        if proof:
            text = f"{name} may be {value}: others of that kind are"
            return Reply(value, "maybe", asker.sentence(text), proof, 1)
    return Reply("unknown", "unknown", asker.sentence(f"The story does not say what {word} {name} is"), (), 3)


def like_others(asker: Asker, prop: Holds, time: Time) -> tuple[int, ...]:
    """What proves that others of a figure's kind are so, and none of them otherwise."""
    figure = prop.fluent[1]
    if not isinstance(figure, int):
        return ()
    world, kinds = asker.trace.world, asker.trace.story.definitions.kinds
    own = [kind for kind in asker.trace.story.cast[figure].kinds if not kinds.roles.get(kind)]
    proof: list[int] = []
    with asker.judge.looking(time.at):
        for other in asker.figures:
            theirs = asker.trace.story.cast[other].kinds
            entry = world.entry((), (prop.fluent[0], other)) if other != figure and set(own) & set(theirs) else None
            if entry is None:
                continue
            if entry.value != prop.value:
                return ()
            proof.extend((entry.cause, *said_to_be(asker, other, own)))
    return (*proof, *said_to_be(asker, figure, own)) if proof else ()


def said_to_be(asker: Asker, figure: int, kinds: list[str]) -> list[int]:
    """The moments at which somebody is said to be of a kind."""
    from chekhov.story.meaning import IsA

    return [
        moment.index
        for moment in asker.trace.moments
        if moment.act is not None
        and isinstance(moment.act.prop, IsA)
        and moment.act.prop.who == figure
        and moment.act.prop.kind in kinds
    ]


# ---------------------------------------------------------------- the way from one place to another


def way(asker: Asker, statement: t.Statement) -> Reply | None:
    """ "How do you go from the kitchen to the garden?": the directions, one after the other."""
    if not isinstance(statement, t.Clause) or statement.passive:
        return None
    ends: dict[str, list[int]] = {
        item.word: asker.named(item.phrase)
        for item in statement.complements
        if isinstance(item, t.Prep) and item.word in ("from", "to")
    }
    nobody = isinstance(statement.subject, t.Pronoun) and statement.subject.word in ("you", "one", "we", "i")
    if not (nobody or statement.subject is None) or not all(len(ends.get(word, ())) == 1 for word in ("from", "to")):
        return None
    start, goal = ends["from"][0], ends["to"][0]
    words = _directions(asker)
    waiting: list[tuple[Term, tuple[str, ...], tuple[int, ...]]] = [(start, (), ())]
    seen: set[Term] = {start}
    for here, steps, proof in waiting:
        if here == goal:
            return Reply(", ".join(steps) or "nowhere", "yes", asker.sentence(", then ".join(steps)), proof)
        for there, step, entry in chains.steps_from(asker.trace.world, here, "map"):
            if there not in seen:
                seen.add(there)
                waiting.append((there, (*steps, words.get((step.right, step.up), "")), (*proof, entry.cause)))
    names = [asker.names.term(one) for one in (start, goal)]
    text = f"The story names no way from {names[0]} to {names[1]}"
    return Reply("unknown", "unknown", asker.sentence(text), (), 3)


def _directions(asker: Asker) -> dict[tuple[int, int], str]:
    """The words of the library for one step in each direction."""
    definitions = asker.trace.story.definitions
    found: dict[tuple[int, int], str] = {}
    for frame in definitions.frames.get("be", ()):
        relation = definitions.relations.get(frame.target) if frame.relation else None
        if relation is None or relation.step is None or relation.step.plane != "map" or frame.predicate is None:
            continue
        sign = 1 if frame.subject.name == relation.slots[0].name else -1
        way, said = (sign * relation.step.right, sign * relation.step.up), frame.predicate[1][0]
        found[way] = min(found.get(way, said), said, key=len)  # "east" rather than "to the east of"
    return found
