"""Laws of the world that forbid: does what happens break one? Floor 5.

In: a deed as it happens, and what a sentence has changed. Out: a `Need` for each law that is broken. A law is broken by its own deed, by a deed that amounts
to it (who picks a thing up has touched it), and by whoever brings about what its deed makes (who walks into the tower has entered it). Where it is not
known whether somebody is spared, nobody is accused.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from chekhov.story.meaning import Did, Either, Every, Figure, Holds, IsA, Prop, Same, Term, Verb, put, variables
from chekhov.story.rulescope import THE_ONE, WorldRule
from chekhov.trace.hours import is_within
from chekhov.trace.ongoing import may_be_over
from chekhov.trace.record import Moment, Need
from chekhov.world.verdict import Verdict
from chekhov.world.view import View

if TYPE_CHECKING:
    from chekhov.trace.run import Runner

Binding = dict[str, Term]
LawsSoFar = tuple[list[WorldRule], dict[tuple[int, int], list[Binding]], set[tuple[int, int]]]
_MOST = 500


def called(view: View, rule: WorldRule, binding: Binding) -> bool:
    """Are the figures what the words of a rule call them ("silver", "running water")?"""
    return all(
        is_called(view, binding[name], words)
        for name, words in rule.words.items()
        if isinstance(binding.get(name), int)
    )


def _akin(one: Verb, other: Verb) -> bool:
    """Have two entries of one word anything to do with each other? (Who lies down tells no lie.)"""
    marks = [
        {*verb.roles, *(prop.fluent[0] for prop in (*verb.needs, *verb.makes) if isinstance(prop, Holds))}
        for verb in (one, other)
    ]
    return not (marks[0] and marks[1]) or bool(marks[0] & marks[1])


def is_called(view: View, term: Term, words: Iterable[str]) -> bool:
    """Is a figure of each of these words: by its name ("the iron key"), its kind, or what it is made of?"""
    if not isinstance(term, int):
        return False
    said = {word for one in view.guises((), view.real(term)) if isinstance(one, int) for word in _words_of(view, one)}
    return all(word in said or _is_of(view, said, word) or view.is_a(term, word).status == "yes" for word in words)


def _is_of(view: View, said: set[str], word: str) -> bool:
    """Is one of the words by which something is called what a law calls a substance ("an iron bar" is metal)?"""
    kinds = view.definitions.kinds
    if not kinds.has_role(word, "substance"):
        return False
    return any(kinds.has_role(one, "substance") and kinds.is_a(one, word) for one in said)


def _words_of(view: View, figure: int) -> Iterator[str]:
    one = view.cast[figure]
    for text in (one.label, one.noun, *one.kinds):
        yield from text.split()
    for relation in view.definitions.roles.get("stuff", ()):
        for fluent in view.log.by_relation.get(relation, ()):
            entry = view.entry((), fluent) if fluent[1] == figure else None
            if entry is not None and entry.value is True and isinstance(fluent[2], int):
                yield from _words_of(view, fluent[2])


@dataclass
class Laws:
    """The laws that forbid. ``standing``: the forbidden states that there are, as last looked at; ``broken``: by which moments."""

    runner: Runner
    active: list[WorldRule] = field(default_factory=list)
    standing: dict[tuple[int, int], list[Binding]] = field(default_factory=dict)
    broken: set[tuple[int, int]] = field(default_factory=set)

    def so_far(self) -> LawsSoFar:
        """All of this as it is now."""
        return list(self.active), dict(self.standing), set(self.broken)

    # ------------------------------------------------------------ deeds

    def before(self, prop: Did, moment: Moment) -> None:
        """Somebody is about to do something: may they?"""
        for index, rule in enumerate(self.active):
            for deed in rule.effects:
                if isinstance(deed, Holds):
                    able = self._taking(deed, prop)
                    if able is not None:
                        self._judge(index, able, dict(prop.args), prop, moment)
                if not isinstance(deed, Did):
                    continue
                for done in self._amounting(prop):
                    binding = self._done(rule, deed, done, moment)
                    if binding is not None:
                        self._judge(index, binding, dict(done.args), prop, moment)

    def _taking(self, ability: Holds, prop: Did) -> Binding | None:
        """Who does what takes an ability, where it is they whom a law denies it: whoever cannot speak tells nobody anything."""
        given: Binding = dict(prop.args)
        for need in self.runner.story.definitions.verbs[prop.verb].needs:
            if isinstance(need, Holds) and need.truth and need.fluent[0] == ability.fluent[0]:
                who, meant = given.get(str(need.fluent[1])), ability.fluent[1]
                if isinstance(meant, str):
                    return {meant: who} if who is not None else None
                return {} if self.runner.world.fills((), who, meant) else None
        return None

    def _amounting(self, prop: Did) -> Iterator[Did]:
        """A deed, and what it amounts to."""
        yield prop
        given: Binding = dict(prop.args)
        verb = self.runner.story.definitions.verbs.get(prop.verb)
        for other in verb.amounts_to if verb is not None else ():
            bound = put(other, given)
            if isinstance(bound, Did) and not variables(bound):
                yield bound

    def _done(self, rule: WorldRule, deed: Did, prop: Did, moment: Moment) -> Binding | None:
        """Who and what a law's variables are where its deed happens; None where it is another deed. Whoever may not fly may walk, though one entry of the
        library has both: where its words are only ways to go, a law means its own (of the first word all). And whoever may not fly may not fly to the
        moon either."""
        verbs, said = self.runner.story.definitions.verbs, moment.act.said_by if moment.act is not None else ""
        entry = verbs[deed.verb]
        ways = all(isinstance(one, Holds) and one.fluent[0] == self.runner.world.place_id for one in entry.makes)
        if deed.verb == prop.verb:
            own = not said or not rule.said_by or said == rule.said_by or rule.said_by == entry.phrasings[0].lemma
            if ways and not own:
                return None
        elif (
            said
            and self._is_word_for(rule, entry, said)
            and _akin(entry, verbs[prop.verb])
            and len(deed.args) == 1
            and deed.args[0][0] == entry.slots[0].name
        ):
            prop = Did(prop.verb, ((deed.args[0][0], dict(prop.args).get(verbs[prop.verb].slots[0].name, "")),))
        else:
            return None
        given, binding = dict(prop.args), Binding()
        for slot, term in deed.args:
            have = given.get(slot)
            if have is None or have == "":
                return None
            if isinstance(term, str):
                binding[term] = have
            elif not self.runner.world.fills((), have, term):
                return None
        return binding

    def _is_word_for(self, rule: WorldRule, entry: Verb, said: str) -> bool:
        """ "Can tell no lie": nor may they lie, to anybody, about anything."""
        moves = any(isinstance(one, Holds) and one.fluent[0] == self.runner.world.place_id for one in entry.makes)
        return said == rule.said_by or (said == entry.lemma and not moves)

    # ------------------------------------------------------------ states

    def begin(self) -> None:
        """The story begins: the forbidden states that there are already are nobody's deed."""
        for key, state in self._states():
            self.standing[key] = self._solved(state)

    def after(self, since: int) -> None:
        """A sentence is over: has something come about that a law forbids?"""
        if not self.active:
            return
        moments = self.runner.trace.moments[since:]
        changed = {fluent[0] for moment in moments for fluent, _ in moment.changes}
        for key, state in self._states():
            if state.fluent[0] not in changed:
                continue
            before, found = self.standing.get(key, []), self._solved(state)
            self.standing[key] = found
            one, other = (found, before) if state.truth else (before, found)  # who has left was there before
            fresh = [binding for binding in one if binding not in other]
            for binding in fresh:
                self._come_about(key, state, binding, moments)

    def _states(self) -> Iterator[tuple[tuple[int, int], Holds]]:
        """The states that laws forbid, and those that forbidden deeds make of somebody (but not what somebody has: who was given it has not taken it)."""
        for index, rule in enumerate(self.active):
            for number, effect in enumerate(rule.effects):
                if isinstance(effect, Holds):
                    yield (index, number), effect
                elif isinstance(effect, Did):
                    made = self._made(rule, effect)
                    if made is not None:
                        yield (index, number), made

    def _made(self, rule: WorldRule, deed: Did) -> Holds | None:
        """The state that a forbidden deed makes of its doer's place, or of somebody ("dead")."""
        verb = self.runner.story.definitions.verbs.get(deed.verb)
        if verb is None or not verb.chosen_by or rule.said_by != verb.phrasings[0].lemma:
            return None
        slots = {slot.name for slot in verb.slots}
        for make in verb.makes:
            made = put(make, dict(deed.args))
            if not isinstance(make, Holds) or not isinstance(made, Holds) or len(made.fluent) != 2:
                continue
            moves = made.fluent[0] == self.runner.world.place_id
            if not (variables(made) & slots) and (make.fluent[1] in verb.chosen_by if moves else made.truth):
                return made
        return None

    def _solved(self, state: Holds) -> list[Binding]:
        """Of whom it is so; of a denial, of whom it is not (yet) so."""
        found: list[Binding] = []
        for binding in self.runner.world.solutions(state._replace(truth=True)):
            if binding not in found:
                found.append(binding)
            if len(found) > _MOST:
                break
        return found

    def _come_about(self, key: tuple[int, int], state: Holds, binding: Binding, moments: list[Moment]) -> None:
        """A forbidden state is new: by whose deed?"""
        index, number = key
        entries = {entry.moment for entry in self.runner.world.verdict(put(state, binding)).evidence}
        effect = self.active[index].effects[number]
        for moment in moments:
            if moment.index not in entries or moment.act is None or moment.act.prop is None:
                continue
            prop: Prop = Did(moment.verb, tuple(moment.fillers.items())) if moment.verb else moment.act.prop
            if isinstance(effect, Did):
                if not (isinstance(prop, Did) and self._is_chosen(prop)):
                    prop = self._blow(put(state, binding), moment) or prop
                place = state.value[1] if state.truth and isinstance(state.value, tuple) else None
                if isinstance(place, int) and place not in moment.fillers.values():
                    continue  # who comes in where the others are may have been let in
                own = self._doer(effect)
                doer = self._doer(prop) if isinstance(prop, Did) and self._is_chosen(prop) else None
                if doer is None or (isinstance(own, str) and binding.get(own, doer) != doer):
                    continue
                binding = {**binding, **({own: doer} if isinstance(own, str) else {})}
            given = dict(prop.args) if isinstance(prop, Did) else dict(moment.fillers)
            self._judge(index, binding, given, prop, moment)

    def _blow(self, state: Prop, moment: Moment) -> Did | None:
        """ "Bram shoots the count, and the count dies": what somebody has died of by another's hand in this scene. None where nothing of the kind is told, or
        anything else was done to them that may have been it, too."""
        victim = state.fluent[1] if isinstance(state, Holds) and state.truth else None
        verbs, cast = self.runner.story.definitions.verbs, self.runner.story.cast
        found: Did | None = None
        for earlier in (
            self.runner.trace.moments[self.runner.scene_start : moment.index] if isinstance(victim, int) else ()
        ):
            entry = verbs.get(earlier.verb) if earlier.kind == "event" else None
            struck = [
                one for one in earlier.fillers.values() if isinstance(one, int) and victim in (one, cast[one].owner)
            ]
            if entry is None or not struck or victim in (earlier.fillers.get(slot) for slot in entry.chosen_by):
                continue
            if entry.id.startswith("~") or (found is not None and "dire" in entry.roles):
                return None
            if "dire" in entry.roles and entry.chosen_by:
                found = Did(earlier.verb, tuple(earlier.fillers.items()))
        return found

    def _is_chosen(self, deed: Did) -> bool:
        verb = self.runner.story.definitions.verbs[deed.verb]
        return any(slot in verb.chosen_by for slot, _ in deed.args)

    def _doer(self, deed: Did) -> Term | None:
        """Who does something: who chooses it, else whom its verb names first."""
        verb, given = self.runner.story.definitions.verbs[deed.verb], dict(deed.args)
        for slot in (*verb.chosen_by, *(one.name for one in verb.slots[:1])):
            if slot in given:
                return given[slot]
        return None

    # ------------------------------------------------------------ judging

    def _judge(self, index: int, binding: Binding, given: Binding, prop: Prop, moment: Moment) -> None:
        """The deed is done by those whom the law is about: unless something spares them, it is broken."""
        rule = self.active[index]
        if (index, moment.index) in self.broken or not self._is_about(rule, binding):
            return
        if any(isinstance(one, Did) and may_be_over(self.runner, one, moment) for one in rule.conditions):
            return
        if rule.hours and not is_within(self.runner, moment, rule.hours):
            return
        if not rule.unless and not rule.kinds and self._has_learnt(rule, next(iter(given.values()))):
            return
        verdicts = [self._spares(rule, item, binding, given) for item in rule.unless]
        if rule.only or THE_ONE in rule.words:
            verdicts.append(self._chosen(rule, prop, binding, given))
        if any(verdict.status != "no" for verdict in verdicts):
            return
        self.broken.add((index, moment.index))
        kinds = (IsA(binding[name], kind[0]) for name, kind in rule.kinds.items() if name in binding and kind)
        verdicts.extend(self.runner.world.verdict(kind) for kind in kinds)  # who is a stag has been turned into one
        evidence = tuple(entry for verdict in verdicts for entry in verdict.evidence)
        self.runner.need(Need(moment.index, "rule", "broken", prop, moment.span, evidence=evidence, law=rule))

    def _is_about(self, rule: WorldRule, binding: Binding) -> bool:
        world = self.runner.world
        for name, kinds in rule.kinds.items():
            filler = binding.get(name)
            if filler is not None and kinds and kinds[0] != "any" and not self._is_such(filler, kinds[0]):
                if not (world_root(world, kinds[0]) and self._may_be_somebody(filler)):
                    return False
        if not called(world, rule, binding):
            return False
        return all(self._verdict(rule, condition, binding).status == "yes" for condition in rule.conditions)

    def _may_be_somebody(self, filler: Term) -> bool:
        """Of whom nobody has said what they are: who does what a law forbids anybody is somebody."""
        return isinstance(filler, int) and not self.runner.story.cast[filler].kinds

    def _is_such(self, filler: Term, kind: str) -> bool:
        """Is a figure of a kind, or an event called that ("a promise")?"""
        if isinstance(filler, Did):
            nouns = self.runner.story.definitions.event_nouns.get(kind, ())
            return any(entry.verb == filler.verb for entry in nouns)
        return self.runner.world.verdict(IsA(filler, kind)).status == "yes"

    def _verdict(self, rule: WorldRule, prop: Prop, binding: Binding) -> Verdict:
        """Whether something is so of the figures of a law; what no deed has filled may be anything of its kind."""
        world, bound = self.runner.world, put(prop, binding)
        owned = next((name for name in sorted(variables(bound)) if name in rule.owners), None)
        if owned is not None:
            return self._of_theirs(rule, bound, owned, binding)
        kinds = [(name, rule.kinds.get(name, ("any",))[0]) for name in sorted(variables(bound))]
        narrow = [IsA(name, kind) for name, kind in kinds if kind != "any" and not world_root(world, kind)]
        if not narrow:
            return self._settled(bound)
        for solved in world.solutions(Every((bound, *narrow))):
            if called(world, rule, solved):
                return Verdict("yes")
        found = self._settled(bound)
        return found if found.status == "no" else Verdict("maybe")

    def _spares(self, rule: WorldRule, prop: Prop, binding: Binding, given: Binding) -> Verdict:
        """Whether somebody is spared; who plainly does it with something else has not done it with what they may have."""
        found = self._verdict(rule, prop, binding)
        if found.status != "maybe" or not isinstance(prop, Holds) or prop.fluent[0] != self.runner.world.place_id:
            return found
        thing, means = prop.fluent[1], self._means(rule, binding, given)
        if not isinstance(thing, int) or not means:
            return found
        return Verdict("no") if all(self._are_two(Same(one, thing)) for one in means) else found

    def _settled(self, prop: Prop) -> Verdict:
        """Whether something is so; who is surely somewhere is carried by nobody."""
        world = self.runner.world
        found = world.verdict(prop)
        if found.status == "maybe" and isinstance(prop, Holds) and prop.fluent[0] == world.place_id and prop.truth:
            entry = world.log.fact(prop.fluent) if not variables(prop.fluent[1]) else None
            place = entry.value if entry is not None else None
            if entry is not None and isinstance(place, tuple) and len(place) == 2:
                return Verdict("no", (entry,))
        return found

    def _of_theirs(self, rule: WorldRule, prop: Prop, owned: str, binding: Binding) -> Verdict:
        """ "Her wand": whether something is so of what the story calls hers; it may have, unless the story speaks of none that it is not so of."""
        world, owner, kind = self.runner.world, binding.get(rule.owners[owned]), rule.kinds[owned][0]
        theirs = [one.id for one in self.runner.story.cast if one.owner is not None and one.owner == owner]
        found = [
            self._verdict(rule, put(prop, {owned: one}), binding)
            for one in theirs
            if world.is_a(one, kind).status == "yes"
        ]
        for status in ("yes", "maybe", "no"):
            first = next((one for one in found if one.status == status), None)
            if first is not None:
                return first
        return Verdict("maybe")

    def _chosen(self, rule: WorldRule, prop: Prop, binding: Binding, given: Binding) -> Verdict:
        """ "Only a witch can", "only with silver": is it she who does it, or is it done with that? Who has it, or may have it, may have done it with that
        where the story does not say with what."""
        doer = self._doer(prop) if isinstance(prop, Did) else next(iter(binding.values()), None)
        means = self._means(rule, binding, given)
        best = self._is_the_one(rule, doer) if isinstance(doer, int) else Verdict("no")
        others = means or (tuple(self._at_hand(doer)) if isinstance(doer, int) else ())
        found = [best, *(self._is_the_one(rule, term) for term in others)]
        if not means and best.status == "no" and isinstance(doer, int):
            found.append(self._may_have(rule, doer))
        for status in ("yes", "maybe"):
            first = next((one for one in found if one.status == status), None)
            if first is not None:
                return first
        return next((one for one in reversed(found) if one.evidence), best)

    def _means(self, rule: WorldRule, binding: Binding, given: Binding) -> tuple[int, ...]:
        """The things with which something is done: not what the law itself speaks of."""
        spoken = {*binding.values(), *(term for deed in rule.effects if isinstance(deed, Did) for _, term in deed.args)}
        return tuple(
            term
            for term in given.values()
            if isinstance(term, int) and term not in spoken and not self.runner.world.is_mind(term)
        )

    def _may_have(self, rule: WorldRule, doer: int) -> Verdict:
        """May somebody have the one thing with which alone it can be done? Not where it is known to be with somebody else, or elsewhere."""
        world = self.runner.world
        for item in rule.only:
            for part in item.items if isinstance(item, Either) else (item,):
                thing = part.right if isinstance(part, Same) else None
                if not isinstance(thing, int) or any(world.is_mind(one) for one in world.guises((), thing)):
                    return Verdict("no")
                entry = world.log.fact((world.place_id, world.real(thing)))
                if entry is None:
                    return Verdict("maybe")
                return Verdict("no", (entry,))
        return Verdict("no")

    def _at_hand(self, doer: int) -> Iterator[int]:
        """What somebody has: with that they may have done it, where the story does not say with what."""
        world = self.runner.world
        for figure in self.runner.story.cast:
            entry = world.log.fact((world.place_id, figure.id))
            place = entry.value if entry is not None else None
            if isinstance(place, tuple) and len(place) == 2 and world.real(place[1]) == doer:
                yield figure.id

    def _is_the_one(self, rule: WorldRule, term: int) -> Verdict:
        world = self.runner.world
        words = rule.words.get(THE_ONE, ())
        if words and not is_called(world, term, words):
            return Verdict("no")
        for item in rule.only:
            parts = item.items if isinstance(item, Either) else (item,)
            found = [self._said_of(put(part, {THE_ONE: term})) for part in parts]
            if not any(one.status == "yes" for one in found):
                return next((one for one in found if one.status != "no"), Verdict("no"))
        return Verdict("yes")

    def _said_of(self, prop: Prop) -> Verdict:
        """Whether somebody is the one meant: two figures who are plainly two are not the same one, and a thing is what it is called."""
        if isinstance(prop, Every):
            parts = [self._said_of(item) for item in prop.items]
            return next((part for part in parts if part.status != "yes"), Verdict("yes"))
        if isinstance(prop, IsA) and is_called(self.runner.world, prop.who, (prop.kind,)):
            return Verdict("yes")
        return Verdict("no") if self._are_two(prop) else self.runner.world.verdict(prop)

    def _are_two(self, prop: Prop) -> bool:
        """Are two figures plainly two: both named, or both of the opening facts, one a thing and one somebody, or things called by nouns of which neither
        may stand for the other; and nowhere said to be one?"""
        world = self.runner.world
        if not isinstance(prop, Same) or prop.left == prop.right or world.verdict(prop).status == "yes":
            return False
        if not isinstance(prop.left, int) or not isinstance(prop.right, int):
            return False
        pair = [self._by_name(one) for one in (prop.left, prop.right)]
        if all(one.named for one in pair) or all(one.scene < 0 for one in pair):
            return not any(self._is_yet_to_be_found(*two) for two in (pair, pair[::-1]))
        minds = [world.is_mind(one.id) for one in pair]
        return minds[0] != minds[1] if any(minds) else self._are_called_two(pair[0], pair[1])

    def _is_yet_to_be_found(self, one: Figure, other: Figure) -> bool:
        """ "Only the heir can draw the sword": is it an heir whom nobody has met, and may it be the other, of whom nobody says that they are none?"""
        world, told = self.runner.world, self.runner.trace.moments
        if one.named or not (world.has_role(one.id, "by birth") and world.is_mind(other.id)):
            return False
        if any(one.id in moment.fillers.values() for moment in told):
            return False
        denied = {IsA(other.id, kind, False) for kind in one.kinds}
        return not any(moment.act is not None and moment.act.prop in denied for moment in told)

    def _by_name(self, one: int) -> Figure:
        """A figure as it is named, where it is ("the king" is Otto)."""
        world, cast = self.runner.world, self.runner.story.cast
        guises = (each for each in world.guises((), world.real(one)) if isinstance(each, int))
        return next((cast[each] for each in (one, *guises) if cast[each].named), cast[one])

    def _are_called_two(self, one: Figure, other: Figure) -> bool:
        """ "The hairpin" and "the bone key", "the iron key" and "the bone key", "the kitchen knife" and "the Moonblade": nobody speaks so of one thing."""
        kinds = self.runner.story.definitions.kinds
        nouns = [each.noun.split() for each in (one, other)]
        heads = [words[-1] if words else "" for words in nouns]
        if heads[0] == heads[1]:
            return len(nouns[0]) > 1 < len(nouns[1]) and nouns[0] != nouns[1]
        if any(kinds.is_a(have, noun) for each, noun in ((one, heads[1]), (other, heads[0])) for have in each.kinds):
            return False
        if one.named or other.named or not any(kinds.canonical(head) is not None for head in heads):
            return any(len(words) > 1 for words in nouns)  # "the sword" may be Excalibur, "the kitchen knife" is not
        return not (kinds.is_a(heads[0], heads[1]) or kinds.is_a(heads[1], heads[0]))

    def _has_learnt(self, rule: WorldRule, doer: Term) -> bool:
        """Has somebody of whom it was said that they cannot do it been taught it, or tried it, since?"""
        verbs = self.runner.story.definitions.verbs
        named = {deed.verb for deed in rule.effects if isinstance(deed, Did)}
        return any(
            isinstance(term, Did)
            and (term.verb in named or rule.said_by in {way.lemma for way in verbs[term.verb].phrasings})
            and doer in (*moment.fillers.values(), *(one for _, one in term.args))
            for moment in self.runner.trace.moments
            if moment.scene >= 0
            for term in moment.fillers.values()
        )


def world_root(view: View, kind: str) -> bool:
    """Is this the kind that all beings are of?"""
    return "being" in view.definitions.kinds.roles.get(kind, ())
