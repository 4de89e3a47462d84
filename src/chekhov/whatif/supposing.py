"""The condition of a what-if question as edits: "without the lightning", "if Tetsuya had refused to enlist", "had Midori been told sooner". Floor 9.

In: the words of the condition. Out: `Supposed`: the edits, who is named in it, and the moments it turns on. Nothing else in the story is touched: what was
told is taken out, what was not is put where those whom it is about come together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from chekhov.language import tree as t
from chekhov.language.parse import parse, parse_phrase
from chekhov.language.printer import show
from chekhov.questions.common import Asker, Read
from chekhov.questions.ground import is_event, parts
from chekhov.questions.naming import Asking
from chekhov.questions.presence import was_there
from chekhov.questions.times import Time, scene_named
from chekhov.questions.whens import moment_of
from chekhov.story.meaning import Did, Prop, Thinks, figures_in, negate, variables
from chekhov.story.scenes import SentenceItem
from chekhov.whatif.edits import Edit

_SOONER = re.compile(r"\b(?:sooner|earlier|already|in time)\b ?", re.I)
_LASTING = frozenset(("be", "stay", "remain", "keep"))
_ASIDE = frozenset(("still", "only", "just", "ever", "never"))


@dataclass(frozen=True, slots=True)
class Supposed:
    """What is to be otherwise. ``clause``: the condition, for pronouns in the question. ``problem``: why it cannot be supposed, in a sentence."""

    edits: tuple[Edit, ...] = ()
    clause: t.Statement | None = None
    problem: str = ""


def without(asker: Asker, words: str) -> Supposed | None:
    """The story without something or somebody: an event by its noun, a scene's event by its title, else all that a figure does or is used for."""
    moments = _named_event(asker, words) or _deeds(asker, _figures(asker, words), words)
    if moments:
        return Supposed(_removed(asker, moments))
    figures = _figures(asker, words)
    if not figures:
        return None
    return Supposed(problem=f"The story tells of nothing that {asker.names.term(figures[0])} does.")


def supposing(asker: Asker, statement: t.Statement, sooner: bool = False) -> Supposed | None:
    """The story with a clause that is not so in it (or is so ``sooner``), or without what is. None where the clause is not understood."""
    if isinstance(statement, t.Compound):
        found = [supposing(asker, item, sooner) for item in statement.items]
        if any(one is None or one.problem for one in found):
            return next((one for one in found if one is None or one.problem), None)
        return Supposed(tuple(edit for one in found if one is not None for edit in one.edits), statement)
    clause = _told(statement)
    if clause.polarity in t.DENIED:
        return _not_so(asker, replace(clause, polarity="yes"))
    if sooner:
        return _sooner(asker, clause)
    return _otherwise(asker, clause)


def _told(clause: t.Clause) -> t.Clause:
    """A clause as a story would tell it: without *had* and *were to*."""
    clause = replace(clause, perfect=False, modal="", adverbs=tuple(one for one in clause.adverbs if one not in _ASIDE))
    return replace(clause, tense="past" if clause.tense == "past" else "present")


# ---------------------------------------------------------------- what did not happen


def _not_so(asker: Asker, clause: t.Clause) -> Supposed | None:
    """Without what the clause tells: the sentences that tell it."""
    read: Read | None = None
    for read in asker.readings(clause):
        moments = _moments(asker, read)
        if moments:
            return Supposed(_removed(asker, moments), clause)
    near = _by_words(asker, clause) or [index for one in asker.readings(clause) for index in _told_about(asker, one)]
    if near:
        return Supposed(_removed(asker, near), clause)
    if read is None:
        return None
    return Supposed(problem=asker.sentence(f"The story does not tell that {asker.say(read.prop, True)}"))


def _moments(asker: Asker, read: Read) -> list[int]:
    """The moments that tell a proposition, or since which it is so."""
    prop = read.whole
    if is_event(prop):
        solutions = asker.judge.solve(prop, Time()) if variables(prop) else []
        found = [index for one in solutions for index in one.moments]
        judged = asker.judge.judge(read.prop, Time()) if not found else None
        found = found or (list(judged.moments) if judged is not None and judged.known == "yes" else [])
        result = asker.judge.said.consequence(read.prop, Time()) if not found and isinstance(read.prop, Did) else None
        return found or (list(result[:2]) if result is not None else [])
    index = asker.judge.turning(prop)
    if index is None:
        return []
    with asker.judge.looking(index):
        return list(asker.judge.moments_of(asker.trace.world.verdict(prop).evidence)) or [index]


def _told_about(asker: Asker, read: Read) -> list[int]:
    """ "If he had not told her about the gold", where he told her that the gold is in the cellar: what the same two said of it."""
    prop, verbs = read.prop, asker.trace.story.definitions.verbs
    if not isinstance(prop, Did) or len(prop.args) < 3 or not all(isinstance(term, int) for _, term in prop.args):
        return []
    (_, speaker), (_, hearer), *topics = prop.args
    found = []
    for moment in asker.trace.moments:
        said = list(moment.fillers.values())
        alike = moment.kind == "event" and moment.verb and verbs[moment.verb].lemma == verbs[prop.verb].lemma
        if alike and moment.act is not None and said[:1] == [speaker] and hearer in said:
            if all(topic in figures_in(moment.act.prop) for _, topic in topics):
                found.append(moment.index)
    return found


def _by_words(asker: Asker, clause: t.Clause) -> list[int]:
    """ "If the lightning had not struck" of what the story calls the stone lightning bolt: the deeds of that verb by whoever bears the word."""
    figures = _figures(asker, show(clause.subject)) if isinstance(clause.subject, t.Noun) else []
    verbs = {frame.target for frame in asker.trace.story.definitions.frames.get(clause.verb, ()) if not frame.relation}
    return [index for index in _deeds(asker, figures, "") if asker.trace.moments[index].verb in verbs]


def _named_event(asker: Asker, words: str) -> list[int]:
    """The moments of an event that a noun phrase names ("the attack on the village")."""
    phrase = parse_phrase(words, 0, asker.trace.story.lexicon)
    if not isinstance(phrase, t.Noun) or phrase.noun not in asker.trace.story.definitions.event_nouns:
        return []
    prop = Asking(asker.people).nominal(phrase)
    index = moment_of(asker, prop) if prop is not None else None
    return [index] if index is not None else []


def _figures(asker: Asker, words: str) -> list[int]:
    """Whom words name: by their name, else by a word of it ("the lightning" for the stone lightning bolt)."""
    phrase = parse_phrase(words, 0, asker.trace.story.lexicon)
    named = asker.named(phrase) if phrase is not None else []
    if named:
        return named
    wanted = set(re.sub(r"^(?:the|a|an) ", "", words.strip().lower()).split())
    return [one for one in asker.figures if wanted <= set(asker.names.figure(one).lower().split())]


def _deeds(asker: Asker, figures: Iterable[int], title: str) -> list[int]:
    """The events that beings do, or in which a thing is used; where a scene has that title, those of the scene."""
    world, verbs, found = asker.trace.world, asker.trace.story.definitions.verbs, []
    figures = list(figures)
    for moment in asker.trace.moments:
        verb = verbs.get(moment.verb)
        if verb is None or moment.kind != "event" or moment.scene < 0:
            continue
        for figure in figures:
            does = moment.fillers.get(verb.slots[0].name) if world.is_mind(figure) else None
            taking = [does] if world.is_mind(figure) else list(moment.fillers.values())
            if any(isinstance(one, int) and world.same((), one, figure) for one in taking):
                found.append(moment.index)
    scene = scene_named(asker.trace, title) if title else None
    here = [index for index in found if scene is not None and asker.trace.moments[index].scene == scene.index]
    return list(dict.fromkeys(here or found))


def _removed(asker: Asker, moments: Iterable[int]) -> tuple[Edit, ...]:
    items = [asker.trace.moments[index].item for index in moments]
    told = {item.line.span: item for item in items if item is not None}
    return tuple(Edit("without", _text(item), span=span) for span, item in told.items())


def _text(item: SentenceItem) -> str:
    return " ".join(item.line.text.split())


# ---------------------------------------------------------------- what happened instead


def _otherwise(asker: Asker, clause: t.Clause) -> Supposed | None:
    """A clause that the story does not tell: instead of what it rules out, or where those whom it is about come together."""
    sentence = asker.sentence(show(_in_its_tense(asker, clause)))
    reads = list(asker.readings(clause))
    for read in reads:
        against = _ruled_out(asker, read)
        if against is not None:
            return Supposed((Edit("instead", _text(against), sentence, span=against.line.span),), clause)
    lasting = _lasting(clause)
    ended = _ended(asker, asker.readings(lasting)) if lasting is not None else None
    if ended is not None:
        return Supposed(ended, clause)
    for read in reads:
        if not variables(read.prop) or is_event(read.prop):
            if asker.judge.judge(read.whole, Time()).known == "yes":
                return Supposed(problem=asker.sentence(f"That is so in the story: {asker.say(read.prop, True)}"))
    if not reads:
        return None
    if not is_event(reads[0].prop):
        return Supposed((Edit("suppose", "", sentence),), clause)
    place = _meeting(asker, reads[0].prop)
    if place is None:
        return Supposed((Edit("add", "", sentence),), clause)
    return Supposed((Edit("add", _text(place), sentence, span=place.line.span),), clause)


def _lasting(clause: t.Clause) -> t.Clause | None:
    """What went on being so: she *was* in the kitchen who stayed there, *had* the map who kept it; the gold *was* in the cellar that was left there."""
    things = [item.phrase for item in clause.complements if isinstance(item, t.Object)]
    others = tuple(item for item in clause.complements if not isinstance(item, t.Object))
    if clause.verb == "keep" and len(things) == 1 and not others:
        return replace(clause, verb="have")
    if clause.verb in _LASTING:
        return replace(clause, verb="be")
    if clause.verb == "leave" and len(things) == 1 and others and all(isinstance(item, t.Prep) for item in others):
        return replace(clause, subject=things[0], verb="be", complements=others)
    return None


def _ended(asker: Asker, reads: Iterable[Read]) -> tuple[Edit, ...] | None:
    """ "If she had stayed in the kitchen": it was so, and something put an end to it; without that."""
    for read in reads:
        spell = (
            asker.judge.spell(read.whole, again=True) if not is_event(read.prop) and not variables(read.prop) else None
        )
        end = spell[1] if spell is not None else _lost(asker, read)
        edits = _removed(asker, [end]) if end is not None else ()
        if edits:
            return edits
    return None


def _lost(asker: Asker, read: Read) -> int | None:
    """The moment at which it was so no more, of what the story had no need to say ("if he had stayed awake")."""
    if is_event(read.prop) or variables(read.prop):
        return None
    with asker.judge.looking(0):
        so = asker.trace.world.verdict(read.whole)
    return asker.judge.turning(negate(read.whole)) if so.status == "yes" else None


def _ruled_out(asker: Asker, read: Read) -> SentenceItem | None:
    """The sentence in whose place the new one stands: the deed that it says was not done ("refused to join"), or one that denies it."""
    prop = read.prop
    if not isinstance(prop, Did):
        return None
    verb = asker.trace.story.definitions.verbs[prop.verb]
    denied = [term for slot, term in prop.args if slot == verb.does_not and isinstance(term, Did)]
    for deed in denied:
        found = asker.judge.judge(deed, Time())
        moments = found.moments if found.known == "yes" else ()
        items = [asker.trace.moments[index].item for index in moments]
        if items and items[0] is not None:
            return items[0]
    said = asker.judge.said.denied(prop, Time())
    items = [asker.trace.moments[index].item for index in said]
    return items[0] if items else None


def _meeting(asker: Asker, prop: Prop) -> SentenceItem | None:
    """The last sentence of the first scene in which all whom a deed is about take part, else of the first that has any of them; never before all have
    been spoken of."""
    figures = list(dict.fromkeys(figures_in(prop)))
    minds = [one for one in figures if asker.trace.world.is_mind(one)]
    spoken = max((_first_spoken_of(asker, one) for one in figures), default=0)
    best: tuple[int, SentenceItem] | None = None
    for index in asker.trace.order.ranks:
        there = sum(was_there(asker, one, index) for one in minds)
        told = [item for item in asker.trace.story.scenes[index].sentences if item.status != "mood"]
        late = asker.trace.scene_span.get(index, (0, 0))[1] >= spoken
        if told and late and there and (best is None or there > best[0]):
            best = there, told[-1]
    return best[1] if best is not None else None


def _first_spoken_of(asker: Asker, figure: int) -> int:
    """The first moment of the story that speaks of somebody or something (0: the opening facts do)."""
    for moment in asker.trace.moments:
        if moment.act is not None and figure in (*figures_in(moment.act.prop), *moment.fillers.values()):
            return moment.index
    return 0


def _in_its_tense(asker: Asker, clause: t.Clause) -> t.Clause:
    """As the story tells what happens: in the present, or in the past."""
    past = asker.trace.story.discourse.base_past
    return clause if past is None else replace(clause, tense="past" if past else "present")


# ---------------------------------------------------------------- what came sooner


def _sooner(asker: Asker, clause: t.Clause) -> Supposed | None:
    """ "Had Midori been told sooner": she learns of it as soon as it is so."""
    for who, content, index in _learnings(asker, clause):
        start = moment_of(asker, content) if is_event(content) else asker.judge.latest_turning(content, until=index)
        item = asker.trace.moments[start].item if start is not None else None
        if start is None or item is None or start >= index:
            continue
        learns = "learned" if asker.trace.story.discourse.base_past else "learns"
        sentence = f"{asker.names.term(who)} {learns} that {asker.say(content, is_event(content))}."
        edit = Edit("add", _text(item), asker.sentence(sentence), span=item.line.span)
        return Supposed((edit,), clause)
    return Supposed(problem="The story does not tell of it at all, sooner or later.")


def _learnings(asker: Asker, clause: t.Clause) -> Iterator[tuple[int, Prop, int]]:
    """Who comes to know what at which moment, of those of whom the clause speaks: by its meaning, else in any deed of its verb."""
    for read in asker.readings(clause):
        prop = read.prop
        if isinstance(prop, Thinks) and isinstance(prop.who, int) and isinstance(prop.prop, tuple):
            index = asker.judge.turning(prop)
            if index is not None:
                yield prop.who, prop.prop, index
        moments = sorted(_moments(asker, read)) if isinstance(prop, Did) else []
        for index in moments:
            yield from ((who, content, index) for who, content in _told_at(asker, index))
        if isinstance(prop, Did) and not moments:
            learnt = moment_of(asker, prop)
            who = next((term for _, term in prop.args if isinstance(term, int)), None)
            said = next((term for _, term in prop.args if isinstance(term, tuple)), None)
            if learnt is not None and who is not None and said is not None:
                yield who, said, learnt
    figures = asker.named(clause.subject)
    verbs = {frame.target for frame in asker.trace.story.definitions.frames.get(clause.verb, ()) if not frame.relation}
    for moment in asker.trace.moments:
        if moment.verb in verbs and moment.scene >= 0:
            for who, content in _told_at(asker, moment.index):
                if any(asker.trace.world.same((), who, one) for one in figures):
                    yield who, content, moment.index


def _told_at(asker: Asker, index: int) -> Iterator[tuple[int, Prop]]:
    """Who is told what at a moment."""
    moment = asker.trace.moments[index]
    minds = [one for one in moment.fillers.values() if isinstance(one, int) and asker.trace.world.is_mind(one)]
    contents = [part for term in moment.fillers.values() if isinstance(term, tuple) for part in parts(term)]
    for who in reversed(minds):
        yield from ((who, content) for content in contents if not variables(content))


def clauses(asker: Asker, words: str, turned: bool = False) -> Iterator[tuple[t.Statement, bool]]:
    """The readings of a condition, a clause or ("had she been told") a question; and whether it is to be so *sooner*."""
    bare = _SOONER.sub("", words).strip()
    for sentence in parse(f"Had {bare}?" if turned else f"{bare}.", 0, asker.trace.story.lexicon).readings[:3]:
        body = sentence.body
        statement = body.statement if isinstance(body, t.Question) else body
        if isinstance(body, t.Question) == turned and isinstance(statement, (t.Clause, t.Compound)):
            yield statement, bare != words.strip()
