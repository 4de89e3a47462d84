"""Through whose hands a thing has gone: who had it first, who had it before whom, how many have had it, whose it is. Floor 8.

In: the words of a question. Out: a `Reply` from the record of who held the thing, or None where the question has no such shape.
"""

from __future__ import annotations

import re

from chekhov.questions.common import Asker, Reply
from chekhov.questions.ground import Solution, parts
from chekhov.questions.times import Time
from chekhov.story.meaning import GAP, Holds, Prop, Term, put
from chekhov.story.wording import listed
from chekhov.trace.record import Moment

_HAVE = r"(?:has|had|have|owned|owns|held|holds|carried|got)"
_WHO = re.compile(
    rf"^who (?:else )?{_HAVE} (?P<thing>.+?) (?:(?P<first>first|at first)|(?P<last>last)|(?P<way>before|after) (?P<whom>.+?))[?.!]*$",
    re.I,
)
_POINTING = ("it", "this", "that", "they", "these", "those")
_MANY = re.compile(
    rf"^how many (?:people|persons|characters|of them|different people|owners|hands) (?:{_HAVE} )*{_HAVE} (?P<thing>.+?)(?: (?:in all|altogether|so far))?[?.!]*$",
    re.I,
)
_OWNER = re.compile(
    r"^(?:who (?:is|was) the owner of|who owns|who owned|(?:to )?whom? (?:does|did)) (?P<thing>.+?)(?: belong(?: to)?)?[?.!]*$"
    r"|^whose (?:(?P<noun>[\w -]+?) )?(?:is|are|was|were) (?P<own>.+?)[?.!]*$",
    re.I,
)


def owner(asker: Asker, question: str) -> Reply | None:
    """ "Who owns the watch?", where nobody says so: who is first said to have it, or whoever was given it since, not only lent."""
    hit = _OWNER.match(question.strip())
    if hit is None or (hit["thing"] and not re.search(r"\bown|belong", question, re.I)):
        return None
    words = hit["thing"] or hit["own"]
    thing = asker.one_called(f"the {hit['noun']}" if hit["noun"] and words.lower() in _POINTING else words)
    if thing is None or asker.trace.world.is_place(thing):
        return _by_its_name(asker, hit["noun"].lower()) if hit["noun"] and words.lower() in _POINTING else None
    guises = [one for one in asker.trace.world.guises((), thing) if isinstance(one, int)]
    wholes = [one.id for one in asker.trace.story.cast if one.group and thing in asker.members(one.id)]
    found = next((known for one in (*guises, *wholes) if (known := _owner(asker, one)) is not None), None)
    if found is None:
        return next((claim for one in (*guises, *wholes) if (claim := _claimed(asker, one)) is not None), None)
    who, proof = found
    name, possessed = asker.names.term(who), asker.names.term(thing)
    said = "; ".join(asker.sentence_of(index).rstrip(".") for index in proof)
    return Reply(name, "yes", asker.sentence(f"{name} owns {possessed}: {said}"), proof, 1)


def _by_its_name(asker: Asker, noun: str) -> Reply | None:
    """ "Whose garage was it?", where all that are called garages are called one person's."""
    owned = asker.trace.story.discourse.owned.items()
    called = {one: whose for (whose, name), one in owned if name.split(" ")[-1] == noun and one in asker.used}
    owners = {whose for whose in called.values() if isinstance(whose, int)}
    others = [
        one for one in asker.trace.story.cast if one.noun == noun and one.id in asker.used and one.id not in called
    ]
    if len(owners) != 1 or others:
        return None
    name = asker.names.term(owners.pop())
    told = next((one.index for one in asker.trace.moments if called.keys() & set(one.fillers.values())), None)
    proof = (told,) if told is not None else ()
    return Reply(name, "yes", asker.sentence_of(told) if told is not None else asker.sentence(name), proof, 1)


_KEEPER = re.compile(
    r"^who (?:has|have|had|keeps|kept|got|owns|owned) an? (?P<thing>[\w -]+?)(?: as a pet)?[?.!]*$", re.I
)


def keeper(asker: Asker, question: str) -> Reply | None:
    """ "Who has a parrot?", which sits in its cage by now: whose it is."""
    hit = _KEEPER.match(question.strip())
    thing = asker.one_called(f"the {hit['thing']}") if hit is not None else None
    found = _owner(asker, thing) if thing is not None else None
    if found is None:
        return None
    who, proof = found
    return Reply(asker.names.term(who), "yes", asker.sentence_of(proof[0]), proof, 1)


_FOR = re.compile(r"^(?:for whom|for what|for who) (?:is|are|was|were) (?P<thing>.+?)[?.!]*$", re.I)
_FOR_SLOT = re.compile(r"\bfor \{(\w+)")


def meant_for(asker: Asker, question: str) -> Reply | None:
    """ "For whom is the cake?": for whom it was made, bought or brought, or for whom the story says that it is."""
    hit = _FOR.match(question.strip())
    thing = asker.one_called(hit["thing"]) if hit is not None else None
    if thing is None:
        return None
    name = asker.names.term(thing)
    for moment in asker.trace.moments:
        for who in _beneficiaries(asker, moment) if thing in moment.fillers.values() else ():
            return Reply(asker.names.term(who), "yes", asker.sentence_of(moment.index), (moment.index,))
    _, _, told = asker.trace.story.cast[thing].label.partition(" for ")  # "the bicycle for Luna"
    if told:
        return Reply(told, "yes", asker.sentence(f"{name.removesuffix(f' for {told}')} is for {told}"))
    return Reply("unknown", "unknown", asker.sentence(f"The story does not say for whom {name} is"), (), 4)


_ABOUT = re.compile(r"^(?:what|who|whom) (?:is|are|was|were) (?P<thing>.+?) about[?.!]*$", re.I)


def about(asker: Asker, question: str) -> Reply | None:
    """ "What was the book about?": what the sentence that brings it in puts behind *about*."""
    hit = _ABOUT.match(question.strip())
    thing = asker.one_called(hit["thing"]) if hit is not None else None
    for moment in asker.trace.moments if thing is not None else ():
        told = moment.act.beside if moment.act is not None and thing in moment.fillers.values() else ()
        named = [asker.names.term(one) for part in told if part.words == "about" for one in part.figures]
        if named:
            return Reply(listed(named), "yes", asker.sentence_of(moment.index), (moment.index,))
    return None


def _beneficiaries(asker: Asker, moment: Moment) -> list[int]:
    """For whom something is done."""
    verb = asker.trace.story.definitions.verbs.get(moment.verb)
    hit = _FOR_SLOT.search(verb.text) if verb is not None else None
    found: list[Term] = [moment.fillers[hit[1]]] if hit is not None and hit[1] in moment.fillers else []
    for beside in moment.act.beside if moment.act is not None else ():
        found.extend(beside.figures if beside.words == "for" else ())
    return [
        who for one in found if isinstance(who := asker.trace.world.real(one), int) and asker.trace.world.is_mind(who)
    ]


def _owner(asker: Asker, thing: int) -> tuple[int, tuple[int, ...]] | None:
    """Whose it is by what is told, with the moments that tell it."""
    world, definitions = asker.trace.world, asker.trace.story.definitions
    role = definitions.role("owned")
    said = world.log.fact((role.fluent_id, thing)) if role is not None else None
    who, proof = (said.value, [said.cause]) if said is not None else (None, [])
    for holder, index in holders(asker, thing):
        moment = asker.trace.moments[index]
        verb = definitions.verbs.get(moment.verb)
        robbed = _robbed(asker, moment, holder) if who is None else None
        if verb is None or robbed is not None:
            who, proof = (robbed or holder, [index]) if who is None else (who, proof)
        elif index > max(proof, default=index) and moment.fillers.get(verb.slots[0].name) == who:
            if holder != who and "lending" not in verb.roles:
                who, proof = holder, [*proof, index]
    return (who, tuple(proof)) if isinstance(who, int) and not isinstance(who, bool) else None


def _robbed(asker: Asker, moment: Moment, holder: int) -> int | None:
    """From whom somebody took what was not theirs."""
    verb, world = asker.trace.story.definitions.verbs.get(moment.verb), asker.trace.world
    if verb is None or "depriving" not in verb.roles:
        return None
    others = (world.real(term) for term in moment.fillers.values() if isinstance(term, int))
    return next((one for one in others if isinstance(one, int) and one != holder and world.is_mind(one)), None)


def _claimed(asker: Asker, thing: int) -> Reply | None:
    """Whose it is as somebody says: "he said that the ring belonged to his wife"."""
    role = asker.trace.story.definitions.role("owned")
    for moment in reversed(asker.trace.moments if role is not None else ()):
        contents = [part for term in moment.fillers.values() if isinstance(term, tuple) for part in parts(term)]
        for said in contents if moment.kind == "event" else ():
            if isinstance(said, Holds) and role is not None and said.truth and said.fluent == (role.fluent_id, thing):
                who = said.value if isinstance(said.value, int) else None
                if who is not None and asker.trace.world.is_mind(who):
                    return Reply(asker.names.term(who), "maybe", asker.sentence_of(moment.index), (moment.index,), 2)
    return None


def answer(asker: Asker, question: str) -> Reply | None:
    """The answer to a question of one of these shapes."""
    hit, many = _WHO.match(question.strip()), _MANY.match(question.strip())
    asked = hit or many
    thing = asker.one_called(asked["thing"]) if asked is not None else None
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
    whom = asker.one_called(hit["whom"])
    if whom is None or not asker.trace.world.is_mind(whom):
        return None
    step = -1 if hit["way"].lower() == "before" else 1
    given = _from_whom(asker, whom, held) if step < 0 else None
    places = [index for index, (who, _) in enumerate(held) if who == whom and 0 <= index + step < len(held)]
    if given is not None and given[0] not in [held[index + step][0] for index in places]:
        giver, index = given
        return Reply(asker.names.term(giver), "yes", asker.sentence_of(index), (index,))
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


def _from_whom(asker: Asker, whom: int, held: list[tuple[int, int]]) -> tuple[int, int] | None:
    """Who gave it to somebody, or from whom they took it, with the moment: also where that is told late ("he had got it from his father")."""
    for who, index in reversed(held):
        fillers = asker.trace.moments[index].fillers.values() if who == whom else ()
        minds = {
            asker.trace.world.real(one) for one in fillers if isinstance(one, int) and asker.trace.world.is_mind(one)
        }
        others = [one for one in minds if isinstance(one, int) and one != whom]
        if len(others) == 1 and _comes_to_have(asker, whom, index):
            return others[0], index
    return None


def _comes_to_have(asker: Asker, whom: int, index: int) -> bool:
    """Does what happens then make somebody have something (and is not only what shows that they had it)?"""
    moment = asker.trace.moments[index]
    verb = asker.trace.story.definitions.verbs.get(moment.verb)
    made = [put(effect, moment.fillers) for effect in (verb.makes if verb is not None else ())]
    return any(
        isinstance(one, Holds)
        and one.truth
        and isinstance(one.value, tuple)
        and asker.trace.world.real(one.value[1]) == whom
        for one in made
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


def still_in_hand(asker: Asker, prop: Prop, time: Time) -> list[Solution]:
    """ "Who has the letter?", which somebody has carried into a room: the bringer, who had it and has not left since."""
    world, relations = asker.trace.world, asker.trace.story.definitions.relations
    thing = prop.fluent[1] if isinstance(prop, Holds) and prop.truth and prop.fluent[0] == world.place_id else None
    manner = prop.value if isinstance(prop, Holds) and isinstance(prop.value, tuple) else ("", None)
    relation = relations.get(str(manner[0]))
    if not isinstance(thing, int) or manner[1] != GAP or relation is None or "held" not in relation.roles:
        return []
    with asker.judge.looking(time.at):
        now, site = world.entry((), (world.place_id, thing)), world.site(thing)
        had = [(who, index) for who, index in holders(asker, thing) if now is not None and index < now.cause]
        brought = asker.trace.moments[now.cause] if now is not None and had else None
        verb = asker.trace.story.definitions.verbs.get(brought.verb) if brought is not None else None
        if brought is None or verb is None or "delivering" not in verb.roles:
            return []
        who = had[-1][0]
        there = who in brought.fillers.values() and site is not None and world.site(who) == site
        return [Solution({GAP: who}, (brought.index,))] if there else []


def _proof(held: list[tuple[int, int]]) -> tuple[int, ...]:
    return tuple(index for _, index in held)
