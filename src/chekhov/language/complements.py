"""Complements: everything that can follow a verb, in order.

In: a :class:`Chart`, a token, the verb and an open gap (questions and relative clauses), if any. Out: items ``(end,
price, chain)``; a chain is a linked list of complements, adverbs and polarity, remembered per place. Attachment
follows the published precedence: ``of`` to the noun unless the verb waits for it, every other preposition to the
verb.
"""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from chekhov.language import closed, words
from chekhov.language.asides import OVER_THERE
from chekhov.language.chart import MAX_DEPTH, Chart, GiveUp, forms_at, knows_noun, span_of, step, unlimited
from chekhov.language.figures import number_at
from chekhov.language.lexicon import VerbUse
from chekhov.language.phrases import phrases, simple
from chekhov.language.predicates import (
    LINKING,
    Chain,
    Found,
    Frame,
    Mark,
    Part,
    adjectives,
    compared,
    is_goal,
    is_numbered,
    measured,
    pair,
    quote_at,
    words_at,
)
from chekhov.language.prices import cheapest
from chekhov.language.secondobject import NAMING, is_hers, is_stuff
from chekhov.language.timephrases import time_at
from chekhov.language.tokens import MARK, NAME, QUOTE, WORD
from chekhov.language.tree import (
    Adjective,
    Bare,
    Clause,
    Gap,
    Group,
    Ing,
    Noun,
    NounPhrase,
    Object,
    Particle,
    Prep,
    Pronoun,
    Quote,
    Statement,
    That,
    To,
    Wh,
    When,
)
from chekhov.language.verbgroups import REFLEXIVES, bases

Item = tuple[int, int, "Chain | None"]
KEEP = 3
DEAREST = 16
CLOSED_STAGE = 9  # behind a clausal complement nothing but a time follows
_STRANDED_ING = frozenset("from for of at about with in on into against to like besides".split())
_STRANDABLE = frozenset("for after at of to with on upon about into from against".split())
_SAYING = frozenset("say answer reply shout whisper cry scream murmur".split())
_SMALL = frozenset("have get see find want hear watch feel keep leave".split())
_ALONE = frozenset("who why where when how".split())  # "nobody knows who"
_WHOSE = frozenset("who whom whose which".split())
_OBJECT_FORMS = frozenset("he she we they I".split())
_DURATION_OBJECT = frozenset("spend take last need pass waste lose cost have give want await require".split())
INTRANSITIVE = frozenset(
    "go come arrive depart die sleep fall arrive rise exist happen weep laugh return live stand sit".split()
)
_HEARD_OF = words.ENGLISH_VERBS.union(
    LINKING, _SAYING, _SMALL, _DURATION_OBJECT, INTRANSITIVE, (lemma for lemma, _ in closed.PHRASAL),
    closed.THAT_VERBS, closed.TO_VERBS, closed.ING_VERBS, closed.BARE_VERBS, closed.WH_VERBS, closed.TWO_OBJECT_VERBS,
    closed.ADJECTIVE_VERBS, closed.RECIPIENT_VERBS,
)  # fmt: skip


def complements(chart: Chart, i: int, frame: Frame, objects: int, gap: int) -> list[Item]:
    """All chains of complements from token ``i`` on. ``objects``: bare noun phrases so far; ``gap``: number of the
    open gap, 0 for none.
    """
    # verbs that nobody has ever heard of all take the same complements
    verb = frame.lemma if frame.known or frame.lemma in _HEARD_OF else _right_behind(chart, i, frame)
    key = ("c", i, verb, frame.passive, objects, gap)
    known = chart.memo.get(key)
    if known is not None:
        return cast("list[Item]", known)
    chart.memo[key] = []
    step(chart)
    chart.depth += 1
    if chart.depth > MAX_DEPTH:
        raise GiveUp("this sentence is nested too deep")
    items: list[Item] = []
    if not gap:
        items.append((i, 0, None))
    found: list[Found] = []
    if objects == CLOSED_STAGE:
        if i < chart.count and chart.kind[i] == WORD:
            _late_times(chart, i, gap, found)
    else:
        if gap:
            _gap_object(chart, i, frame, objects, gap, found)
        if i < chart.count:
            _options(chart, i, frame, objects, gap, found)
    dearest = min(DEAREST, chart.limit)
    for end, price, part, now, left in found:
        if price > dearest:
            continue
        for stop, extra, rest in complements(chart, end, frame, now, left):
            items.append((stop, price + extra, (part, rest)))
    items = cheapest(items, chart.limit, KEEP, DEAREST)
    chart.depth -= 1
    chart.memo[key] = items
    return items


def _late_times(chart: Chart, i: int, gap: int, found: list[Found]) -> None:
    """Behind a clausal complement: a time that belongs to the verb before it (first in questions)."""
    price = 0 if chart.question else 2
    for end, extra in time_at(chart, i):
        if extra == 0:
            found.append((end, price, When(words_at(chart, i, end), span_of(chart, i, end)), CLOSED_STAGE, gap))
    if chart.question and chart.low[i] in ("before", "after", "during", "at", "until", "since"):
        for end, extra, phrase in phrases(chart, i + 1, False):
            if not _subject_form(phrase):
                found.append(
                    (end, price + extra, Prep(chart.low[i], phrase, span_of(chart, i, end)), CLOSED_STAGE, gap)
                )


def _subject_form(phrase: NounPhrase) -> bool:
    return isinstance(phrase, Pronoun) and phrase.word in _OBJECT_FORMS


def _gap_object(chart: Chart, i: int, frame: Frame, objects: int, gap: int, found: list[Found]) -> None:
    """The gap itself as an object (or behind *be*): it takes no words."""
    node = chart.gaps[gap]
    if objects == 0:
        price = 0
        if frame.passive:
            price = 0 if frame.use.two_objects else 2
        elif frame.lemma in INTRANSITIVE:
            price = 2
    elif objects == 1:
        price = 0 if frame.use.two_objects else 4
    else:
        return
    if frame.lemma == "be" and objects:
        return
    if frame.lemma == "be" and isinstance(node, Gap) and not node.word:
        price += 3  # "knocks (that) the weapon is"
    if (chart.low[i] == "that" and frame.use.that) or (chart.low[i] == "to" and frame.use.to):
        price += 1  # the gap lies inside that clause rather
    elif frame.use.that and chart.low[i] in closed.SUBJECT_PRONOUNS:
        price += 2  # the man she says she loves
    elif (
        objects == 0 and frame.use.two_objects and isinstance(node, Gap) and node.word in ("what", "which", "how many")
    ):
        price += 1 if _noun_follows(chart, i) else 0
    found.append((i, price, Object(cast(NounPhrase, node)), objects + 1, 0))


def _options(chart: Chart, i: int, frame: Frame, objects: int, gap: int, found: list[Found]) -> None:
    """Everything that may stand at token ``i`` as the next complement."""
    kind, low = chart.kind[i], chart.low[i]
    if kind == MARK:
        if low == ",":
            _behind_comma(chart, i, frame, objects, gap, found)
        elif low == ":" and chart.kind[i + 1] == QUOTE:
            found.append((i + 2, 0, quote_at(chart, i + 1), objects, gap))
        return
    if kind == QUOTE:
        found.append((i + 1, 0, quote_at(chart, i), objects, gap))
        return
    if kind == NAME and frame.use.that and chart.limit:
        for end, extra, clause in chart.hooks.thats(chart, i, gap):
            found.append((end, 1 + extra, That(clause, span_of(chart, i, end)), CLOSED_STAGE, 0))
    if low in ("no", "yes") and frame.lemma in _SAYING and stops_phrase(chart, i + 1):
        found.append((i + 1, 0, Quote(low, None, span_of(chart, i, i + 1)), objects, gap))
    if kind == WORD:
        _small_words(chart, i, low, frame, objects, gap, found)
        if low in closed.PREPOSITIONS:
            _prepositions(chart, i, low, frame, objects, gap, found)
        adjectives(chart, i, low, frame, objects, gap, found)
        _clausal(chart, i, low, frame, objects, gap, found)
    if kind != NAME:
        measured(chart, i, frame, objects, gap, found)
    for end, price in time_at(chart, i):
        if price and frame.lemma in _DURATION_OBJECT:
            price += 2
        elif price:
            price = 0
        if (frame.lemma == "be" and kind != WORD) or (low == "the" and not objects and frame.lemma in _DURATION_OBJECT):
            price += 1
        found.append((end, price, When(words_at(chart, i, end), span_of(chart, i, end)), objects, gap))
    if objects < 2:
        _objects(chart, i, low, frame, objects, gap, found)


def _behind_comma(chart: Chart, i: int, frame: Frame, objects: int, gap: int, found: list[Found]) -> None:
    """A comma before a quote, a preposition or a time."""
    low = chart.low[i + 1]
    if chart.kind[i + 1] == QUOTE:
        found.append((i + 2, 0, quote_at(chart, i + 1), objects, gap))
        return
    if chart.kind[i + 1] != WORD:
        return
    if low == "too" or (words.is_adverb(low) and chart.low[i + 2] in ("", ",")):
        found.append((i + 2, 1, Mark("adverb", low), objects, gap))
    if low in closed.PREPOSITIONS and low not in ("as", "since", "for") and chart.limit:
        inner: list[Found] = []
        _prepositions(chart, i + 1, low, frame, objects, 0 if gap else gap, inner)
        found += [(end, price + 1, part, now, gap) for end, price, part, now, _ in inner]
    for end, price in time_at(chart, i + 1):
        found.append((end, price + 1, When(words_at(chart, i + 1, end), span_of(chart, i + 1, end)), objects, gap))


def _small_words(chart: Chart, i: int, low: str, frame: Frame, objects: int, gap: int, found: list[Found]) -> None:
    """Adverbs, late negations and particles."""
    if low in ("no longer", "never", "not yet") and chart.low[i + 1] != "to":
        found.append((i + 1, 0, Mark("polarity", low), objects, gap))
        return
    if low == "either" and (i + 1 >= chart.count or chart.kind[i + 1] == MARK):
        found.append((i + 1, 0, Mark("adverb", low), objects, gap))  # "he did not come either"
        return
    if low == "yet" and (i + 1 >= chart.count or chart.kind[i + 1] == MARK):
        found.append((i + 1, 0, Mark("polarity", "not yet"), objects, gap))  # "has not been found yet"
        return
    if low in REFLEXIVES and (objects or _behind_noun(chart, i, frame)) and _ends_there(chart, i + 1):
        found.append(
            (i + 1, 0, Mark("adverb", low), objects, gap)
        )  # "opens the door himself", "comes to the party himself"
    if low == "not" and frame.lemma == "be" and objects == 0:
        found.append((i + 1, 1, Mark("polarity", "not"), objects, gap))
    if low == "a" and chart.low[i + 1] in ("little", "bit", "lot") and stops_phrase(chart, i + 2):
        found.append((i + 2, 1, Mark("adverb", f"a {chart.low[i + 1]}"), objects, gap))  # cries a little
    capital = chart.cap[i] and i > 0
    if capital and low not in closed.PARTICLES:
        return
    if (
        low not in closed.WHEN_WORDS
        and (words.is_adverb(low) or low in ("anyway", "free"))
        and low not in ("each", "much")
        and not (low in ("once", "twice") and time_at(chart, i))
    ):
        price = 0
        if low in chart.lexicon.adjectives or (low in words.ADJECTIVES and not low.endswith("ly")):
            price = 1 if frame.lemma not in LINKING else 2
        if low in ("more", "less", "most") and i + 1 < chart.count and knows_noun(chart, chart.low[i + 1]):
            price += 2  # "less money"
        if low == "only" or (low in closed.DEGREES and frame.lemma in LINKING and i + 1 < chart.count):
            price += 1
        if low in ("so", "too", "twice") and chart.low[i + 1] in ("many", "much", "few", "little", "as"):
            price += 1  # too much money
        found.append((i + 1, price, Mark("adverb", low), objects, gap))
    if low in closed.PARTICLES:
        price = 0
        if low in closed.PREPOSITIONS and i + 1 < chart.count and chart.kind[i + 1] != MARK:
            phrasal = (frame.lemma, low) in closed.PHRASAL
            price = 0 if phrasal else 2
            if not (
                chart.kind[i + 1] == NAME
                or chart.low[i + 1] in closed.DETERMINERS
                or chart.low[i + 1] in closed.PRONOUNS
            ):
                price = min(price, 1)
            if (
                chart.low[i + 1] in closed.PREPOSITIONS
                or chart.low[i + 1] in closed.LINKS
                or chart.low[i + 1] in closed.CONJUNCTIONS
            ):
                price = 0
        if low in OVER_THERE and _behind_noun(chart, i, frame):
            price += 3
        found.append((i + 1, price, Particle(low, span_of(chart, i, i + 1)), objects, gap))


def _prepositions(chart: Chart, i: int, low: str, frame: Frame, objects: int, gap: int, found: list[Found]) -> None:
    """A preposition with its noun phrase, its gap, a V-ing or an indirect question."""
    after = i + 1
    price = 0
    phrasal = (frame.lemma, low) in closed.PHRASAL and objects == 0
    if phrasal:
        price = 1
    if low == "of":
        if "of" not in frame.use.literals:
            price += 0 if frame.lemma == "be" and words.looks_adjective(chart.low[i - 1]) else 1
        elif objects >= 2:
            price += 3
        elif _inside_preposition(chart, i, frame):
            price += 1
    if (
        low == "to"
        and chart.kind[after] == WORD
        and not chart.cap[after]
        and chart.low[after] not in closed.DETERMINERS
    ):
        if any(guess <= 1 for _, guess, _ in bases(chart, after, "to")) and not is_goal(chart, i):
            price += 2
        elif frame.use.to and not knows_noun(chart, chart.low[after]):
            price += 5  # "wants to glorp": an unknown verb rather
    if low == "than" and (frame.lemma == "be" or not compared(chart, i)):
        return
    if after < chart.count:
        times = {end for end, dear in time_at(chart, i) if not dear}
        if low in ("about", "around", "over") and low not in frame.use.literals and number_at(chart, after)[1] > after:
            price += 2  # sees about twenty people
        dear = price + (2 if times else 0)
        if dear <= chart.limit:
            for end, extra, phrase in phrases(chart, after, False):
                if chart.low[end] == low and isinstance(phrase, Group):
                    extra += 3  # "the axe to Tom and the rope | to Marek"
                if not _subject_form(phrase):
                    found.append((end, dear + extra, Prep(low, phrase, span_of(chart, i, end)), objects, gap))
                if chart.limit and chart.low[end] in ("and", "or") and chart.low[end + 1] == low:
                    for stop, more, two in _also(chart, end, phrase):  # "belonged to his father and to his brother"
                        found.append(
                            (stop, 1 + dear + extra + more, Prep(low, two, span_of(chart, i, stop)), objects, gap)
                        )
        if (
            chart.limit
            and chart.low[after] in closed.PREPOSITIONS
            and low in ("from", "until", "since", "to")
            and chart.kind[after] == WORD
        ):
            for end, extra, phrase in phrases(chart, after + 1, False):  # from behind the door
                both = f"{low} {chart.low[after]}"
                if not _subject_form(phrase):
                    found.append((end, 1 + extra, Prep(both, phrase, span_of(chart, i, end)), objects, gap))
    if gap and price <= chart.limit and not _noun_follows(chart, after):
        found.append((after, price, Prep(low, cast(NounPhrase, chart.gaps[gap]), span_of(chart, i, after)), objects, 0))
    literal = Particle(low, span_of(chart, i, after))
    if frame.passive and objects == 0 and low in _STRANDABLE and low not in closed.PARTICLES:
        if stops_phrase(chart, after) or chart.low[after] in closed.LINKS or words.is_adverb(chart.low[after]):
            found.append((after, price, literal, objects, gap))  # was sent for
    if low in _STRANDED_ING or low in frame.use.literals:
        if low != "in" or frame.known:
            for end, extra, clause in ing_clauses(chart, after, gap):
                node: Part = Ing(clause, span_of(chart, after, end))
                found.append((end, extra, pair(literal, node), CLOSED_STAGE, 0))
        if chart.low[after] in closed.WH_WORDS or chart.low[after] in ("how many", "how long"):
            relative = (
                3 if objects and chart.low[after] in ("which", "whom", "whose") else 0
            )  # the box in which it lies
            for end, extra, wh in chart.hooks.questions(chart, after):
                found.append((end, relative + extra, pair(literal, wh), CLOSED_STAGE, gap))
        state = chart.low[after]
        if low in ("for", "as") and (state in chart.lexicon.adjectives or state in ("dead", "lost", "granted")):
            adjective = Adjective(state, span=span_of(chart, after, after + 1))
            found.append((after + 1, 0, pair(literal, adjective), objects, gap))


def _also(chart: Chart, joined: int, first: NounPhrase) -> list[tuple[int, int, Group]]:
    """A noun phrase together with the one behind *and* and the same preposition."""
    found: list[tuple[int, int, Group]] = []
    for end, price, second in phrases(chart, joined + 2, False):
        if not (_subject_form(second) or isinstance(first, Group) or isinstance(second, Group)):
            found.append((end, price, Group((first, second), chart.low[joined], span=span_of(chart, joined, end))))
    return found


def _inside_preposition(chart: Chart, i: int, frame: Frame) -> bool:
    """Whether the noun phrase that ends before ``i`` follows a preposition: its ``of`` is its own."""
    for at in range(i - 1, max(i - 8, 0), -1):
        low = chart.low[at]
        if low in closed.PREPOSITIONS:
            return True
        if chart.kind[at] == MARK or any(lemma == frame.lemma for lemma, _, _, _ in forms_at(chart, at)):
            return False
    return False


def _right_behind(chart: Chart, i: int, frame: Frame) -> bool:
    """Whether the token before ``i`` is the verb itself."""
    return any(lemma == frame.lemma for lemma, _, _, _ in forms_at(chart, i - 1)) or chart.low[i - 1] in closed.BE_FORMS


def _behind_noun(chart: Chart, i: int, frame: Frame) -> bool:
    """Whether something that may end a noun phrase stands before ``i``, and not the verb."""
    return not _right_behind(chart, i, frame) and _may_go_on(chart, i - 1)


def _noun_follows(chart: Chart, i: int) -> bool:
    """Whether a noun phrase begins at a token, however dear."""
    return i < chart.count and chart.low[i] != "that" and not time_at(chart, i) and unlimited(chart, i, _any_noun)


def _any_noun(chart: Chart, i: int) -> bool:
    return bool(simple(chart, i, False))


def _objects(chart: Chart, i: int, low: str, frame: Frame, objects: int, gap: int, found: list[Found]) -> None:
    """Bare noun phrases."""
    if frame.lemma == "be" and objects:
        return
    if low == "there" or low in ("to", "than"):
        return
    base = 0
    if objects == 1:
        base = 0 if frame.use.two_objects else 4
    elif frame.passive:
        base = 0 if frame.use.two_objects or frame.lemma in ("name", "call", "give", "offer") else 3
    elif gap:
        base = 1 if not (frame.use.two_objects or frame.use.to) else 0
    if i and chart.low[i - 1] == "," and chart.kind[i - 1] == MARK:
        base += 6  # behind an aside: "Pratt, 46, a roofer" has one object
    elif not objects and chart.cap[i] and not frame.passive and _may_go_on(chart, i - 1):
        if not _right_behind(chart, i, frame):
            base += 2  # leaves with his wife Helen
    if base > chart.limit:
        return
    behind = _right_behind(chart, i, frame)
    for end, price, phrase in phrases(chart, i, objects == 0 and chart.has_of and "of" in frame.use.literals):
        if _subject_form(phrase) and frame.lemma != "be":
            continue
        extra = 0
        second = objects == 1 and frame.use.two_objects and not _inside_preposition(chart, i, frame)
        if not behind and not second and _bare(phrase) and _may_go_on(chart, i - 1):
            extra += 4
        if objects == 0 and low == "her" and frame.lemma in NAMING and end > i + 1 and chart.cap[i + 1]:
            extra += 3  # "called her Anna"
        if objects == 1 and chart.low[i - 1] == "her" and _bare(phrase) and is_hers(chart, frame, phrase):
            extra += 2  # "called her mother", "told her uncle that"
        if objects and isinstance(phrase, Pronoun) and phrase.word in REFLEXIVES:
            extra += 1
        elif (
            not objects and isinstance(phrase, Pronoun) and phrase.word in REFLEXIVES and _behind_noun(chart, i, frame)
        ):
            extra += 2
        if second and _bare(phrase) and _may_go_on(chart, i - 1) and not is_stuff(chart, i, phrase):
            extra += 3  # "writes a maths test" rather than to somebody
        if objects == 1 and chart.low[end] in ("to", "from") and base == 0:
            extra = 2
        if objects == 0 and isinstance(phrase, Noun) and time_at(chart, i) and frame.lemma not in _DURATION_OBJECT:
            extra += 2
        if (
            frame.lemma == "be"
            and isinstance(phrase, Noun)
            and not phrase.determiner
            and not phrase.plural
            and phrase.possessor is None
        ):
            if not phrase.partitive and phrase.number is None:
                extra += 1
        if frame.lemma in INTRANSITIVE and not frame.use.two_objects:
            extra += 1
        if frame.lemma in ("do", "be") and chart.low[i - 2] == "so" and not objects:
            extra += 3  # "and so did Luna"
        found.append((end, base + price + extra, Object(phrase, span_of(chart, i, end)), objects + 1, gap))


def stops_phrase(chart: Chart, i: int) -> bool:
    """Whether nothing that belongs to a noun phrase stands at a token."""
    return (
        i >= chart.count
        or chart.kind[i] == MARK
        or chart.low[i] in closed.CONJUNCTIONS
        or chart.low[i] in closed.PREPOSITIONS
    )


def _bare(phrase: NounPhrase) -> bool:
    """A common noun with nothing before it: it may belong to the noun before."""
    if isinstance(phrase, Group):
        return _bare(phrase.items[0])
    return (
        isinstance(phrase, Noun)
        and not phrase.determiner
        and phrase.possessor is None
        and phrase.number is None
        and bool(phrase.noun)
    )


def _may_go_on(chart: Chart, i: int) -> bool:
    """Whether a noun phrase may end with the token ``i``."""
    low = chart.low[i]
    return (
        chart.kind[i] == NAME
        or low == "her"
        or (
            chart.kind[i] == WORD
            and low not in closed.CLOSED
            and low not in closed.PARTICLES
            and not words.is_adverb(low)
        )
    )


# ---------------------------------------------------------------- complements that hold a clause


def _price_of_ing(lemma: str, use: VerbUse) -> int:
    """ "Was getting a bicycle" is what she did, hardly what she was."""
    return 0 if use.ing else 4 if lemma == "be" else 2


def _clausal(chart: Chart, i: int, low: str, frame: Frame, objects: int, gap: int, found: list[Found]) -> None:
    use, lemma = frame.use, frame.lemma
    if low == "that":
        price = 0 if use.that or lemma in LINKING else 2
        if price <= chart.limit:
            for end, extra, clause in chart.hooks.thats(chart, i + 1, gap):
                found.append((end, price + extra, That(clause, span_of(chart, i, end)), CLOSED_STAGE, 0))
    elif (use.that or lemma == "be") and low not in closed.WH_WORDS and low != "to":
        implicit = 1 if use.that else 5
        if objects and lemma not in closed.RECIPIENT_VERBS:
            implicit += 3  # "sees a man she loves" is no "sees a man (that) she loves him"
        elif objects > 1:
            implicit += 4
        if (lemma != "be" or objects) and implicit <= chart.limit:
            for end, extra, clause in chart.hooks.thats(chart, i, gap):
                found.append((end, implicit + extra, That(clause, span_of(chart, i, end)), CLOSED_STAGE, 0))
    if low == "to" and not gap and (use.to or lemma in closed.TO_VERBS) and _ends_there(chart, i + 1):
        found.append((i + 1, 1, Particle("to", span_of(chart, i, i + 1)), CLOSED_STAGE, 0))  # "he tried to"
    if low == "to" or (low in ("not", "never") and chart.low[i + 1] == "to"):
        raised = frame.passive and (use.bare or use.that)
        price = (0 if use.to or raised or lemma in LINKING else 2 if not frame.known or objects else 3) + 4 * is_goal(
            chart, i
        )
        if price <= chart.limit:
            for end, extra, clause in to_clauses(chart, i, gap):
                found.append((end, price + extra, To(clause, span_of(chart, i, end)), CLOSED_STAGE, 0))
    if (
        (use.bare or lemma in closed.BARE_VERBS)
        and (objects == 1 or (objects == 0 and lemma in ("help", "dare", "let")))
        and not frame.passive
    ):
        price = (0 if use.bare else 2) + (objects == 0) if lemma != "dare" else 0
        if price <= chart.limit:
            for end, extra, clause in chart.hooks.subjectless(chart, i, "bare", gap):
                found.append((end, price + extra, Bare(clause, span_of(chart, i, end)), CLOSED_STAGE, 0))
    if objects == 1 and lemma in _SMALL and not frame.passive:
        price = (0 if lemma in ("have", "get") else 1) + 3 * (low in ("called", "named"))  # "has a dog called Rex"
        if price <= chart.limit:
            for end, extra, clause in chart.hooks.subjectless(chart, i, "part", 0):
                found.append((end, price + extra, Bare(clause, span_of(chart, i, end)), CLOSED_STAGE, gap))
    if low.endswith("ing") or low in ("not", "never"):
        price = _price_of_ing(lemma, use)
        if price <= chart.limit:
            for end, extra, clause in ing_clauses(chart, i, gap):
                found.append((end, price + extra, Ing(clause, span_of(chart, i, end)), CLOSED_STAGE, 0))
    if (
        low in closed.WH_WORDS
        or low in ("how many", "how long", "since when", "how much")
        or (low == "if" and lemma in closed.WHETHER_VERBS)
    ):
        recipient = objects == 0 or use.two_objects or lemma in closed.RECIPIENT_VERBS
        price = (0 if use.wh or low == "if" else 2 if lemma != "be" else 1) + (0 if recipient else 2)
        if low in ("when", "where") and not use.wh:
            price += 2
        if low in _WHOSE and (chart.low[i - 1] == "," or (objects and _inside_preposition(chart, i, frame))):
            price += 4  # "told them about the prisoner | who had lived there": which prisoner it was
        if not gap and price <= chart.limit:
            for end, extra, wh in chart.hooks.questions(chart, i):
                found.append((end, price + extra, wh, CLOSED_STAGE, 0))
            if use.wh and low in _ALONE and _ends_there(chart, i + 1):
                here = span_of(chart, i, i + 1)  # "she guesses why"
                found.append((i + 1, price, Wh(low, Clause(None, "", span=here), here), CLOSED_STAGE, 0))
    elif low in closed.PREPOSITIONS and chart.low[i + 1] in ("whom", "which", "what", "whose") and use.wh and not gap:
        for end, extra, wh in chart.hooks.questions(chart, i):
            found.append((end, extra, wh, CLOSED_STAGE, 0))


def _ends_there(chart: Chart, i: int) -> bool:
    """Whether a sentence ends before a token, or another clause begins there."""
    return i >= chart.count or chart.kind[i] == MARK or chart.low[i] in closed.CONJUNCTIONS


def to_clauses(chart: Chart, i: int, gap: int) -> list[tuple[int, int, Statement]]:
    """Infinitives from *to* (or *not to*, *never to*) on."""
    if chart.low[i] in ("not", "never"):
        items = []
        for end, price, clause in chart.hooks.subjectless(chart, i + 2, "to", gap):
            if isinstance(clause, Clause) and clause.polarity == "yes":
                items.append((end, price, cast(Statement, replace(clause, polarity=chart.low[i]))))
        return items
    return [] if is_numbered(chart, i + 1) else chart.hooks.subjectless(chart, i + 1, "to", gap)


def ing_clauses(chart: Chart, i: int, gap: int) -> list[tuple[int, int, Statement]]:
    """V-ing phrases as clauses."""
    if i < chart.count and (
        chart.low[i].endswith("ing") or chart.low[i] in ("not", "never") or words.is_adverb(chart.low[i])
    ):
        return chart.hooks.subjectless(chart, i, "ing", gap)
    return []
