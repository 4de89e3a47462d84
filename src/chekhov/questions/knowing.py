"""What minds hold: beliefs and knowledge, at the moment that is being looked at. Floor 8.

In: who, and what they are asked to think or know. Out: `Found`. The log holds most of it; what it cannot hold (kinds, denials) is looked up in what
somebody was told.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from chekhov.questions.ground import Found, contrary_if, moments_of, parts
from chekhov.questions.said import Said
from chekhov.story.meaning import (
    Asks,
    Did,
    Every,
    Holds,
    IsA,
    Opaque,
    Prop,
    Term,
    Thinks,
    figures_in,
    negate,
    put,
    variables,
)
from chekhov.trace.record import Moment, Trace
from chekhov.world.change import World
from chekhov.world.log import Entry, Path
from chekhov.world.solve import Binding


@dataclass(slots=True)
class Minds:
    """The minds of one story. ``used``: the figures that an answer can name."""

    trace: Trace
    said: Said
    used: frozenset[int]

    @property
    def world(self) -> World:
        return self.trace.world

    def _status(self, prop: Prop) -> str:
        return self.world.verdict(prop).status

    def thought(self, prop: Thinks) -> Found:
        """Does a mind think so? It holds only what it has reason to hold."""
        who = self.world.real(prop.who)
        if not isinstance(who, int) or not isinstance(prop.prop, tuple):
            return Found("unknown")
        if isinstance(prop.prop, Asks):
            return contrary_if(self.knows_answer(prop.prop, (who,)), not prop.truth)
        found = self._held(who, prop.prop)
        for guise in self.world.guises((), who):
            if found.known != "yes" and isinstance(guise, int) and guise != who:
                found = self._held(guise, prop.prop)
        if found.known == "yes" and self._in_disguise(who, prop.prop, found.moments):
            found = Found("no", found.moments)
        if found.known == "yes" and prop.knows:
            found = self._if_so(prop.prop, found)
        return contrary_if(found, not prop.truth)

    def _in_disguise(self, who: int, inner: Prop, moments: tuple[int, ...]) -> bool:
        """Was somebody of whom it is asked in disguise when this mind saw it, and is unknown to it since? What it was told is another matter."""
        world, role = self.world, self.trace.story.definitions.role("disguise")
        if role is None or not moments or role.fluent_id not in world.log.by_relation:
            return False
        if any(isinstance(term, tuple) for one in moments for term in self.trace.moments[one].fillers.values()):
            return False
        bit = world.log.bit(who)
        for figure in (world.real(one) for one in figures_in(inner)):
            if not isinstance(figure, int) or figure == who:
                continue
            known = {*world.guises((who,), figure)} & {*world.guises((), figure)}
            if known - {figure, *figures_in(inner)}:
                continue  # it knows who is behind it
            entries = [one for one in world.log.history((role.fluent_id, figure)) if one.moment < min(moments)]
            fact = world.log.fact((role.fluent_id, figure), world.moment)
            worn = entries and entries[-1].value is True and fact is not None and fact.value is True
            if worn and not bit & (entries[-1].mutual | entries[-1].watchers):
                return True
        return False

    def _held(self, who: int, inner: Prop) -> Found:
        """Does a mind hold it? The log says so; what the log cannot hold is looked up in what that mind was told."""
        asked = self._answer_known_to(inner, (who,))
        if asked is not None:
            return asked
        plain = not isinstance(inner, (IsA, Opaque)) and not (isinstance(inner, (Did, Thinks)) and not inner.truth)
        if plain:
            verdict = self.world.verdict(Thinks(who, inner))
            status = "yes" if verdict.status == "yes" else "no"
            found = Found(status, moments_of(verdict.evidence), verdict.default)
            if not isinstance(inner, (Did, Every, Thinks)):
                return found
            if status == "yes":
                told = self._told(who, inner) if isinstance(inner, Did) else None
                newer = told is not None and told.known == "no" and max(told.moments) > max(found.moments, default=-1)
                return told if newer and told is not None else found
        told = self._told(who, inner)
        if told is not None:
            return told
        if isinstance(inner, IsA) and self._status(inner) == "yes":
            own = self.world.real(inner.who) == who
            return Found("yes" if own or not self._is_news(who, inner) else "no", default=True)
        return Found("no", default=True)

    def _is_news(self, who: int, inner: IsA) -> bool:
        """Does the story tell how somebody comes to know it ("he revealed that he was a detective")? Then it was not known to all before."""
        verbs = self.trace.story.definitions.verbs
        for moment in self.trace.moments:
            verb = verbs.get(moment.verb) if moment.kind == "event" else None
            for effect in verb.makes if verb is not None else ():
                if not isinstance(effect, Thinks) or not isinstance(effect.prop, str) or not effect.truth:
                    continue
                content, hearer = moment.fillers.get(effect.prop), moment.fillers.get(str(effect.who))
                told = parts(content) if isinstance(content, tuple) else ()
                if hearer != inner.who and any(self.said.answers(one, inner, (who,)) for one in told):
                    return True
        return False

    def _answer_known_to(self, inner: Prop, path: Path) -> Found | None:
        """ "She knows that he knows where it is": as she has it, he has it in the right place."""
        if not self.asks_place(inner) or not isinstance(inner, Thinks) or not isinstance(inner.prop, tuple):
            return None
        who = self.world.real(inner.who)
        if not isinstance(who, int):
            return None
        if isinstance(inner.prop, Asks):
            return contrary_if(self.knows_answer(inner.prop, (*path, who)), not inner.truth)
        return self._answer_known_to(inner.prop, (*path, who))

    def asks_place(self, prop: Term) -> bool:
        """Does it say that somebody knows (that somebody else knows ...) where something is?"""
        if isinstance(prop, Thinks):
            return self.asks_place(prop.prop)
        inner = prop.prop if isinstance(prop, Asks) and prop.word == "where" else None
        return isinstance(inner, Holds) and inner.fluent[0] == self.world.place_id and isinstance(inner.fluent[1], int)

    def _told(self, who: int, inner: Prop) -> Found | None:
        """The last that somebody was told, or is said to think, about it."""
        last = len(self.trace.moments) - 1 if self.world.moment is None else self.world.moment
        contrary = negate(inner) if isinstance(inner, (IsA, Did, Holds, Opaque)) else None
        for moment in reversed(self.trace.moments[: last + 1]):
            if self._disbelieves(moment, who, inner):
                return Found("no", (moment.index,))
            for content in self._contents_for(moment, who):
                for part in parts(content):
                    if self.said.answers(part, inner, (who,)):
                        return Found("yes", (moment.index,))
                    if contrary is not None and self.said.answers(part, contrary, (who,)):
                        return Found("no", (moment.index,))
        return None

    def _disbelieves(self, moment: Moment, who: int, inner: Prop) -> bool:
        """Is it said at a moment that somebody does not believe this?"""
        said = moment.act.prop if moment.act is not None and moment.kind == "state" else None
        if not isinstance(said, Thinks) or said.truth or not isinstance(said.prop, tuple):
            return False
        return self.world.real(said.who) == who and self.said.answers(said.prop, inner, (who,))

    def _contents_for(self, moment: Moment, who: int) -> Iterator[Prop]:
        """What a moment makes somebody believe."""
        if moment.act is None or moment.kind not in ("event", "state", "rule"):
            return
        verb = self.trace.story.definitions.verbs.get(moment.verb)
        if verb is None:
            for part in parts(moment.act.prop):
                if (
                    isinstance(part, Thinks)
                    and part.truth
                    and isinstance(part.prop, tuple)
                    and self.is_or_member(who, part.who)
                ):
                    yield part.prop
            return
        seen = bool(self.world.log.mask(who) & moment.witnesses)
        for effect in verb.makes:
            if not isinstance(effect, Thinks) or not isinstance(effect.prop, str) or not effect.truth:
                continue
            content = moment.fillers.get(effect.prop)
            hearer = moment.fillers.get(effect.who) if isinstance(effect.who, str) else None
            if isinstance(content, tuple) and (seen or (hearer is not None and self.is_or_member(who, hearer))):
                yield content

    def is_or_member(self, who: int, term: Term) -> bool:
        """Is somebody that figure, or part of that group?"""
        real = self.world.real(term)
        if not isinstance(real, int) or isinstance(real, bool):
            return False
        return self.world.same((), who, real) or bool(
            self.world.log.groups.get(who, 0) & self.world.log.bits.get(real, 0)
        )

    def _if_so(self, inner: Prop, found: Found) -> Found:
        """Whoever knows it believes what is so. An event that somebody heard of counts, unless it was a lie or is known not to have been."""
        if isinstance(inner, Opaque):
            return found
        if isinstance(inner, Thinks):
            real = self.thought(inner)
            heard = real.default and found.moments and not any(self._lie(index) for index in found.moments)
            return found if real.known == "yes" or heard else Found("no", found.moments, note="it is not so")
        outside = self.world.verdict(inner)
        if outside.status == "maybe" and isinstance(inner, IsA):
            return Found("unknown", found.moments, note="whether it is so, nobody has stated")
        if outside.status != "no":
            if (
                found.default
                and not found.moments
                and isinstance(inner, Holds)
                and outside.evidence
                and not outside.default
            ):
                return Found("unknown", note="nothing shows that anybody told")
            return found
        if (
            (isinstance(inner, Did) or self._is_acquaintance(inner))
            and outside.default
            and found.moments
            and not any(self._lie(index) for index in found.moments)
        ):
            return found
        return Found("no", moments_of(outside.evidence) or found.moments, note="it is not so")

    def _is_acquaintance(self, inner: Prop) -> bool:
        """ "That Klara knows about the bicycle": of what another knows the story seldom says more than that somebody says so."""
        relation = (
            self.trace.story.definitions.relations.get(str(inner.fluent[0])) if isinstance(inner, Holds) else None
        )
        return relation is not None and "acquaintance" in relation.roles

    def _no_later(self, one: Entry, other: Entry) -> bool:
        """Was it so before (what the opening states is so all at once)?"""
        opening = self.trace.moments[one.cause].scene < 0 and self.trace.moments[other.cause].scene < 0
        return opening or one.moment <= other.moment

    def _lie(self, index: int) -> bool:
        verb = self.trace.story.definitions.verbs.get(self.trace.moments[index].verb)
        return verb is not None and any(not wanted for _, wanted in verb.holds)

    def _knows_place(self, inner: Holds, path: Path) -> Found:
        """Whoever knows where something is has it in the right place."""
        figure = self.world.real(inner.fluent[1])
        believed, real = self.world.site(figure, path), self.world.site(figure)
        steps, actual = self.world.chain(figure, path), self.world.chain(figure)
        entry = self.world.entry(path, (self.world.place_id, figure))
        if steps and actual and steps[0] == actual[0] and not self.world.is_mind(actual[0][1]):
            return Found(
                "yes", moments_of((entry,)) if entry is not None else ()
            )  # wherever the box stands that it is in
        if believed is None or real is None or not self.world.same((), believed, real):
            return Found("no", default=True)
        if (
            [where for _, where in steps[:1]] != [where for _, where in actual[:1]]
            and actual[:1]
            and not self.world.is_place(actual[0][1])
        ):
            return Found("no", default=True)
        return Found("yes", moments_of((entry,)) if entry is not None else ())

    def knows_answer(self, question: Asks, path: Path) -> Found:
        """Does a mind know who, where, why, whether?"""
        entry = self.world.log.held(path, ("asks", question), self.world.moment)
        inner = question.prop
        if question.word in ("whether", "if"):
            for side in (inner, negate(inner)):
                verdict = self.world.verdict(side, path)
                if (
                    verdict.status == "yes"
                    and (verdict.evidence or not verdict.default)
                    and self._status(side) == "yes"
                ):
                    return Found("yes", moments_of(verdict.evidence))
            return Found("no", default=True)
        if self.asks_place(question) and isinstance(inner, Holds):
            found = self._knows_place(inner, path)
            fact = self.world.entry((), (self.world.place_id, self.world.real(inner.fluent[1])))
            said = entry is not None and entry.value is True and (fact is None or self._no_later(fact, entry))
            return Found("yes", moments_of((entry,))) if found.known != "yes" and said and entry is not None else found
        if variables(inner):
            sure = any(self._status(put(inner, one)) == "yes" for one in self.world.solutions(inner))
            for binding in self.world.solutions(inner, path):
                bound = put(inner, binding)
                if (
                    self._status(bound) in (("yes",) if sure else ("yes", "maybe"))
                    and self.telling(binding)
                    and self._identified(binding, path)
                ):
                    return Found("yes", moments_of(self.world.verdict(bound, path).evidence))
        if entry is not None and entry.value is True:
            return Found("yes", moments_of((entry,)))
        return Found("no", default=True)

    def _identified(self, binding: Binding, path: Path) -> bool:
        """Whoever saw "a man" does not know who it was, where the story has a name for him that they do not know."""
        cast = self.trace.story.cast
        for term in binding.values():
            if isinstance(term, int) and not isinstance(term, bool) and not cast[term].named:
                names = [one for one in self.world.guises((), term) if isinstance(one, int) and cast[one].named]
                if names and not any(self.world.same(path, term, one) for one in names):
                    return False
        return True

    def telling(self, binding: Binding) -> bool:
        return all(
            not isinstance(term, int) or isinstance(term, bool) or self.world.real(term) in self.used
            for term in binding.values()
        )
