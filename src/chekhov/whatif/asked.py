"""What-if questions in plain English: "What would not have happened without the lightning?", "If Ann had kept quiet, would Tom be alive?". Floor 9.

In: a story as it ran and a question. Out: an `Answer` from running it again otherwise, or None where the question supposes nothing. What would have been is said
with the sentence that it turns on; where the story gives no ground, the answer says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from chekhov.language import tree as t
from chekhov.language.document import Document
from chekhov.language.parse import parse, parse_phrase
from chekhov.questions.ask import reply_to
from chekhov.questions.common import Asker, Reply, asker_of
from chekhov.questions.plainer import tidy
from chekhov.questions.special import happening
from chekhov.questions.times import take_time
from chekhov.story.meaning import Holds
from chekhov.story.scenes import Story
from chekhov.story.wording import listed
from chekhov.trace.record import Trace
from chekhov.views import Answer, Known
from chekhov.whatif import supposing
from chekhov.whatif.compare import Both, both, follows, missing, scene_changes
from chekhov.whatif.edits import UnclearEdit

_WOULD = r"(?:would|could|might|should)"
_MAIN = rf"(?:(?:who|whom|whose|what|which|where|when|why|how)\b.*?\b{_WOULD}\b|{_WOULD}\b)"
_SHAPES = (
    rf"^(?:and )?(?:what )?if (?P<clause>.+?),? (?:then )?(?P<main>{_MAIN}.*)$",
    rf"^(?P<main>{_MAIN}.*?),? if (?P<clause>.+)$",
    rf"^had it not been for (?P<noun>.+?), (?P<main>{_MAIN}.*)$",
    rf"^had (?P<turned>.+?), (?P<main>{_MAIN}.*)$",
    rf"^(?P<main>{_MAIN}.*?),? had it not been for (?P<noun>.+)$",
    rf"^(?P<main>{_MAIN}.*?),? had (?P<turned>(?!it\b).+)$",
    rf"^(?:without|but for) (?P<noun>.+?), (?P<main>{_MAIN}.*)$",
    rf"^(?P<main>{_MAIN}.*?) (?:without|but for) (?P<noun>.+)$",
    r"^what if (?P<clause>.+)$",
    rf"^(?:suppose|supposing|imagine)(?: that)? (?P<clause>.+?)[,:;] (?P<main>{_MAIN}.*)$",
    r"^(?:suppose|supposing|imagine)(?: that)? (?P<clause>.+)$",
)
_NOUN = re.compile(
    r"^(?:(?:it|there) (?:had|were|was|is) (?:not been for|not for|been no|no|never been|not been)|there (?:had never|had not) been) (?:an? |any )?(?P<noun>.+)$",
    re.I,
)
_ANYWAY = r"(?:anyway|all the same|nevertheless|regardless|in any case)"
_OPEN = re.compile(
    r"^what(?: else)? would (?:then )?(?P<way>not have happened|never have happened|have been lost|still have happened|"
    rf"have happened {_ANYWAY}|(?:have )?(?:happen(?:ed)?|changed?|be(?:en)? (?:different|otherwise))(?: then)?)"
    rf"(?: (?:to|for) (?P<who>.+?))?(?: (?P<anyway>{_ANYWAY}))?$|^what would have become of (?P<fate>.+)$",
    re.I,
)
_ASKS = re.compile(rf"^{_WOULD}\b", re.I)
_MOST = 15
_STEPS = 4
_FACTS = 6


def ask(story: Story, trace: Trace, document: Document, question: str) -> Answer | None:
    """The answer to a question that supposes something; None for any other."""
    text = re.sub(r"\bwouldn['’]t\b", "would not", tidy(question).rstrip("?.")).strip()
    asker = asker_of(trace)
    hits = [hit.groupdict() for shape in _SHAPES if (hit := re.match(shape, text, re.I)) is not None]
    for given in hits:
        main = given.get("main") or "what would have happened"
        supposed = _condition(asker, given, main)
        if supposed is None:
            continue
        if supposed.problem:
            return Answer(question, "unknown", "unknown", text=supposed.problem)
        try:
            found = both(story, trace, document, supposed.edits)
        except UnclearEdit as problem:
            return Answer(question, "unknown", "unknown", text=asker.sentence(str(problem)))
        return _Told(found, question, supposed.clause).answer(main)
    sure = [given for given in hits if not given.get("turned") or text.lower().startswith("had ")]
    return _unclear(question, sure[0]) if sure else None


def _unclear(question: str, given: dict[str, str | None]) -> Answer:
    """What is supposed is not understood."""
    if given.get("noun"):
        return Answer(question, "unknown", "unknown", text=f"The story speaks of no such thing as {given['noun']}.")
    words = given.get("clause") or f"had {given.get('turned')}"
    text = f"What is supposed is not understood (“{words}”); put it in words of the story, as in “if Tom had not …”."
    return Answer(question, "", "unknown", understood=False, text=text)


def _condition(asker: Asker, given: dict[str, str | None], main: str) -> supposing.Supposed | None:
    noun, words, turned = given.get("noun"), given.get("clause"), given.get("turned")
    hit = _NOUN.match(words) if words else None
    if noun or hit is not None:
        return supposing.without(asker, noun or (hit["noun"] if hit is not None else ""))
    problem: supposing.Supposed | None = None
    questions = parse(main[:1].upper() + main[1:] + "?", 0, asker.trace.story.lexicon).readings[:1]
    asked = [body.statement for one in questions if isinstance(body := one.body, t.Question)]
    for statement, sooner in supposing.clauses(asker, words or turned or "", bool(turned)):
        named = [named_for(asker, other, statement) for other in asked if isinstance(statement, t.Clause)]
        for one in (statement, *(other for other in named if other != statement)):
            found = supposing.supposing(asker, one, sooner)
            if found is not None and not found.problem:
                return found
            problem = problem or found
    return problem


@dataclass
class _Told:
    """A story told and told otherwise, and the question about the two."""

    found: Both
    question: str
    clause: t.Statement | None

    # ------------------------------------------------------------ what would have happened

    def answer(self, main: str) -> Answer:
        """The answer to the question that the condition leaves."""
        hit = _OPEN.match(main.strip())
        if hit is None:
            return self._asked(main) or self._failed()
        way, who = (hit["way"] or "").lower(), hit["who"] or hit["fate"]
        figures = self._figures(who) if who else None
        if who and not figures:
            return self._failed()
        if hit["anyway"] or "still" in way or re.search(_ANYWAY, way):
            return self._anyway(figures)
        return self._otherwise(figures, facts="not" not in way and "never" not in way and "lost" not in way)

    def _figures(self, words: str) -> list[int]:
        phrase = parse_phrase(words, 0, self.found.told.trace.story.lexicon)
        if isinstance(phrase, t.Pronoun) and self.clause is not None:
            phrase = _meant(self.found.told, self.clause, phrase)
        return self.found.told.named(phrase) if phrase is not None else []

    def _otherwise(self, figures: list[int] | None, facts: bool) -> Answer:
        """What no longer happens; and what is otherwise at the end."""
        asker = self.found.told
        lost = self._weighty([index for index in self._lost() if self._about(index, figures)])
        gone = "; ".join(happening(asker, index) for index in lost)
        more = len(list(self._lost())) - len(lost) if figures is None else 0
        gone += f"; and {more} more" if gone and more > 0 else ""
        changes = "; ".join(self._changes(figures)) if facts else ""
        words = gone if not changes else f"{'no longer: ' + gone + '. But ' if gone else ''}{changes}"
        if not words:
            after = follows(self.found)
            text = "Everything else that the story tells would have happened all the same."
            text += " But this follows upon it there, though nothing says that it needed it." if after else ""
            return self._reply("nothing", "yes", text, after)
        text = f"This would not have happened: {words}" if not changes else words
        return self._reply(words, "yes", asker.sentence(text), tuple(lost))

    def _anyway(self, figures: list[int] | None) -> Answer:
        """What happens in both, from the change on."""
        asker, course = self.found.told, self.found.course
        first = min(course.lost, default=0)
        kept = [
            moment.index
            for moment in asker.trace.moments[first:]
            if moment.kind == "event"
            and moment.scene >= 0
            and moment.act is not None
            and not course.is_gone(moment.index)
            and self._about(moment.index, figures)
        ]
        chosen = self._weighty(list(self._distinct(kept)))
        words = "; ".join(happening(asker, index) for index in chosen)
        if not words:
            return self._reply("nothing", "yes", "Nothing that the story tells after it would have happened.", ())
        return self._reply(words, "yes", asker.sentence(words), tuple(chosen))

    def _lost(self) -> Iterator[int]:
        """The events that no longer happen, without those that were taken out."""
        course, trace = self.found.course, self.found.told.trace
        gone = [
            index
            for index in sorted(course.lost)
            if course.lost[index].tie is not None and trace.moments[index].kind == "event"
        ]
        yield from self._distinct(gone)

    def _distinct(self, moments: list[int]) -> Iterator[int]:
        """One moment of each sentence."""
        told: set[object] = set()
        for index in moments:
            keys = {happening(self.found.told, index), id(self.found.told.trace.moments[index].item)}
            if "" not in keys and not keys & told:
                told |= keys
                yield index

    def _about(self, index: int, figures: list[int] | None) -> bool:
        if figures is None:
            return True
        world, moment = self.found.told.trace.world, self.found.told.trace.moments[index]
        return any(
            world.same((), one, figure) for one in moment.fillers.values() if isinstance(one, int) for figure in figures
        )

    def _weighty(self, moments: list[int]) -> list[int]:
        """Those that most else in the story rests on, or that weigh most by themselves; in story order."""
        trace, course = self.found.told.trace, self.found.course
        resting: dict[int, int] = {}
        gone = {index: [course.head(one) for one in loss.gone] for index, loss in course.lost.items()}
        for moment in trace.moments:
            for cause in set(gone.get(moment.index, moment.causes)):
                resting[cause] = resting.get(cause, 0) + 1
        weights = {"grave": 8, "ordinary": 2, "trivial": 0}
        definitions, verbs = trace.story.definitions, trace.story.definitions.verbs
        vows = {definitions.relations[ident].fluent_id for ident in definitions.roles.get("vowed", ())}

        def weight(index: int) -> int:
            verb = verbs.get(trace.moments[index].verb)
            binds = verb is not None and any(isinstance(made, Holds) and made.fluent[0] in vows for made in verb.makes)
            return min(resting.get(index, 0), 6) + (
                weights["grave" if binds else verb.weight] if verb is not None else 0
            )

        return sorted(sorted(moments, key=lambda index: (-weight(index), index))[:_MOST])

    def _changes(self, figures: list[int] | None) -> list[str]:
        """What is otherwise at the end, and who knows what sooner or later."""
        names = {self.found.told.names.figure(one) for one in figures or ()}
        said: list[str] = []
        standing: dict[str, str] = {}
        for scene in scene_changes(self.found):
            for fact in scene.facts:
                standing[fact.before or fact.after] = fact.after or f"it is not so that {fact.before}"
            for mind in scene.minds:
                when = f" (in the story only from “{mind.later}” on)" if mind.later and mind.gained else ""
                verb = "knows" if mind.gained else "does not know"
                said.append(f"in “{scene.scene}” {mind.who} {verb} that {mind.text}{when}")
        facts = [text for text in standing.values() if not names or any(name in text for name in names)]
        minds = [text for text in said if not names or any(name in text for name in names)]
        return [*dict.fromkeys(facts)][-_FACTS:] + [*dict.fromkeys(minds)][:_FACTS]

    # ------------------------------------------------------------ would she have

    def _asked(self, main: str) -> Answer | None:
        """Any other question, asked of both."""
        told, other = self.found.told, self.found.other
        whole = main[:1].upper() + main[1:] + "?"
        rest, time = take_time(told.trace, whole)
        again = take_time(other.trace, whole)[1]
        best: tuple[tuple[int, int], Reply, Reply, bool] | None = None
        for asked, denied in self._readings(rest):
            then, now = reply_to(other, asked, again), reply_to(told, asked, time)
            if then is None or now is None:
                continue
            rank = min(now.rank, then.rank), now.rank + then.rank
            if best is None or rank < best[0]:
                best = rank, then, now, bool(asked.wh) or denied
        if best is None:
            return None
        _, then, now, flag = best
        if _ASKS.match(main):
            return self._yes_or_no(then, now, flag)
        text = told.sentence((then.text or then.answer).rstrip("."))
        text += " It is so in the story too." if now.answer == then.answer else f" In the story: {now.answer}."
        return self._reply(then.answer, then.known, text, now.moments)

    def _readings(self, main: str) -> Iterator[tuple[t.Question, bool]]:
        """The question as one about what is so, without *would* and with names for its pronouns; and whether it was denied."""
        for sentence in parse(main, 0, self.found.told.trace.story.lexicon).readings[:4]:
            body = sentence.body
            if not isinstance(body, t.Question) or not isinstance(body.statement, t.Clause):
                continue
            clause, denied = body.statement, body.statement.polarity in t.DENIED
            tense = "past" if clause.perfect else "present"
            adverbs = tuple(one for one in clause.adverbs if one not in ("still", "also", "anyway", "then"))
            clause = replace(clause, modal="", perfect=False, tense=tense, polarity="yes", adverbs=adverbs)
            if self.clause is not None:
                clause = named_for(self.found.told, self.clause, clause)
            yield replace(body, statement=clause), denied

    def _yes_or_no(self, then: Reply, now: Reply, denied: bool) -> Answer:
        """Would it have been so? With what it turns on."""
        asker = self.found.told
        was, moments = now.known == "yes", now.moments
        known: Known = then.known
        text = (
            then.text or ("Yes" if known == "yes" else "No" if known == "no" else "The story gives no ground to say")
        ).rstrip(".")
        text = asker.sentence(text).rstrip(".") if not text.endswith(")") else text
        if known == "yes":
            text += ". It is so in the story too." if was else ". In the story it is not so."
        elif was:
            known, why = "no", self._because([index for index in moments if self.found.course.is_gone(index)])
            text = f"No: {why}" if why else text
        elif known == "no":
            text += ". It is not so in the story either."
        if was and known == "yes" and not self.found.removed and not self.found.course.lost:
            text += " Nothing that the story tells rests on what is supposed."
        if denied and known in ("yes", "no"):
            known = "no" if known == "yes" else "yes"
        return self._reply(known, known, asker.sentence(text), moments)

    def _because(self, gone: list[int]) -> str:
        """ "“Luna dies” would not happen, since “Azuma shoots Luna” would not": what is lost turns on, step by step."""
        course, said = self.found.course, ""
        index, seen = next(iter(gone), None), set[int]()
        while index is not None and index not in seen and len(seen) < _STEPS:
            seen.add(index)
            loss, item = course.lost.get(course.head(index)), self.found.told.trace.moments[index].item
            if loss is None or loss.tie is None or item is None:
                break
            said += (", since " if said else "") + f"“{' '.join(item.line.text.split()).rstrip('.')}” would not happen"
            if loss.tie.prop is not None and not loss.tie.path:
                return said + f", since {missing(self.found.other, loss.tie.prop)}"
            index = max(loss.gone, default=None)
        return said

    # ------------------------------------------------------------ words

    def _reply(self, answer: str, known: Known, text: str, moments: tuple[int, ...]) -> Answer:
        asker = self.found.told
        views = self.found.edits
        told = listed([f"“{view.new or view.text}”" for view in views[:3]])
        how = {"without": "Told without", "instead": "Told with", "add": "Told with", "suppose": "Told as if"}
        aside = f" ({how[views[0].what]} {told}{' and more' if len(views) > 3 else ''})" if known != "unknown" else ""
        proof = tuple(moments) or tuple(self.found.course.lost)[:1]
        return Answer(self.question, answer, known, asker.lines(proof), True, asker.sentence(text) + aside)

    def _failed(self) -> Answer:
        text = "What is asked about the story told otherwise is not understood; ask as in “What would have happened if …?” or “Would Tom be alive if …?”."
        return Answer(self.question, "", "unknown", understood=False, text=text)


# ---------------------------------------------------------------- who "he" is


def named_for(asker: Asker, condition: t.Statement, clause: t.Clause) -> t.Clause:
    """The clause with the names of the other in the place of its pronouns."""
    complements = tuple(
        replace(item, phrase=_meant(asker, condition, item.phrase)) if isinstance(item, (t.Object, t.Prep)) else item
        for item in clause.complements
    )
    subject = _meant(asker, condition, clause.subject) if clause.subject is not None else None
    return replace(clause, subject=subject, complements=complements)


def _meant(asker: Asker, condition: t.Statement, phrase: t.NounPhrase) -> t.NounPhrase:
    """Whom a pronoun means: who of those that the condition names can be called so; its subject first."""
    if isinstance(phrase, t.Noun) and isinstance(phrase.possessor, t.Pronoun):
        return replace(phrase, possessor=_meant(asker, condition, phrase.possessor))
    if not isinstance(phrase, t.Pronoun) or phrase.word not in ("he", "him", "she", "her", "it", "they", "them"):
        return phrase
    word = {"him": "he", "her": "she", "them": "they"}.get(phrase.word, phrase.word)
    for other in _phrases(condition):
        figures = asker.named(other) if isinstance(other, (t.Name, t.Noun)) else []
        cast = asker.trace.story.cast
        if figures and all(
            _called(cast[one].pronoun, cast[one].group or len(figures) > 1, asker.trace.world.is_mind(one), word)
            for one in figures
        ):
            return other
    return phrase


def _called(pronoun: str, many: bool, mind: bool, word: str) -> bool:
    if word == "they":
        return many or not pronoun
    return not many and (pronoun == word or (not pronoun and (word == "it") != mind))


def _phrases(statement: t.Statement) -> Iterator[t.NounPhrase]:
    if isinstance(statement, t.Compound):
        for item in statement.items:
            yield from _phrases(item)
        return
    if statement.subject is not None:
        yield statement.subject
    for part in statement.complements:
        match part:
            case t.Object(phrase=phrase) | t.Prep(phrase=phrase):
                yield phrase
            case t.To(statement=inner) | t.That(statement=inner):
                yield from _phrases(inner)
            case _:
                pass
