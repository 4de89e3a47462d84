"""Verb groups: auxiliaries, negation and the verb itself (``has never been seen``, ``does not want``, ``will leave``).

In: a :class:`Chart` and a token. Out: items ``(end, price, group)``. A :class:`Group` says lemma, tense, aspect,
voice, modality, polarity and adverbs; complements come later. Known verbs are cheaper than English ones, those
cheaper than guesses.
"""

from __future__ import annotations

from typing import NamedTuple, cast

from chekhov.language import closed, words
from chekhov.language.chart import FINITE, Chart, forms_at, knows_noun, span_of, step, want
from chekhov.language.lexicon import VerbUse
from chekhov.language.prices import PRICE
from chekhov.language.timephrases import before_or_after, time_at
from chekhov.language.tokens import MARK, NAME, WORD
from chekhov.language.tree import Complement, Link, When


class Group(NamedTuple):
    """A verb with everything before it. ``agreement``: ``s``, ``p``, ``1`` or empty. ``at``: the token of the verb
    itself.
    """

    lemma: str
    use: VerbUse | None
    tense: str
    perfect: bool = False
    progressive: bool = False
    passive: bool = False
    modal: str = ""
    polarity: str = "yes"
    adverbs: tuple[str, ...] = ()
    whens: tuple[Complement | Link, ...] = ()  # what stood before the verb and belongs behind it
    agreement: str = ""
    first: int = 0
    at: int = 0


Item = tuple[int, int, Group]


REFLEXIVES = frozenset("himself herself itself themselves myself yourself ourselves".split())
_BEFORE_VERBS = closed.NEGATIONS | closed.MIDWAY | REFLEXIVES
_CHOICES = frozenset(("choice", "option", "alternative"))
_NEGATED_WITHOUT_DO = frozenset("need dare dared".split())
_ALSO_ADVERBS = frozenset("still only just even first last once far daily".split())


class _Mods(NamedTuple):
    end: int
    polarity: str
    adverbs: tuple[str, ...]
    whens: tuple[When, ...]


def _had_done(chart: Chart, i: int) -> bool:
    """Is it to themselves that somebody has something done ("have themselves carried to the house"), and not that they did it themselves?"""
    done = i > 0 and chart.low[i - 1] in closed.HAVE_FORMS and chart.low[i + 1] not in ("been", "had", "not", "never")
    return done and (chart.low[i + 2] in closed.PREPOSITIONS or not chart.low[i + 2][:1].isalpha())


def _mods(chart: Chart, i: int, predicate: bool = False) -> _Mods:
    """Negation, adverbs and short adverbs of time from token ``i`` on. ``predicate``: behind *be*, where *late* is an
    adjective.
    """
    polarity = "yes"
    adverbs: tuple[str, ...] = ()
    whens: tuple[When, ...] = ()
    while i < chart.count:
        low = chart.low[i]
        if low in closed.NEGATIONS:
            if low == "not" and chart.low[i + 1] == "only":
                break
            if polarity == "yes":
                polarity = "not" if low == "n't" else low
            elif low not in ("not", "n't"):
                adverbs += (low,)
        elif low in closed.MIDWAY and chart.kind[i] == WORD:
            whens += (When(low, span_of(chart, i, i + 1)),)
        elif low == "since" and i and chart.low[i - 1] in (*closed.HAVE_FORMS, "long"):
            adverbs += (low,)  # "has since died", "has long since left"
        elif low in REFLEXIVES and not predicate and not _had_done(chart, i):
            adverbs += (low,)
        elif (
            chart.kind[i] == WORD
            and words.is_adverb(low)
            and low not in ("each", "more", "most", "less", "much", "a lot", "no more", "little", "further", "a little")
            and not (low in ("so", "too") and chart.low[i + 1] in ("many", "much", "few", "little"))
        ):
            if low in ("last", "next", "first") and time_at(chart, i):
                break  # "where she had been last night"
            if predicate and low in ("better", "best") and not forms_at(chart, i + 1):
                break  # "is better than Ben"
            if low == "last" and i and chart.low[i - 1] in closed.NEGATIONS and not forms_at(chart, i + 1):
                break  # "it would never last": a verb
            if low == "next door" and not predicate:
                break  # "the dog next door barks"
            if before_or_after(chart, i):
                break  # "left | shortly before the war began"
            if low == "on board" and chart.low[i + 1] in closed.DETERMINERS:
                break  # the ship
            if low in chart.lexicon.adjectives or (predicate and low in words.ADJECTIVES and low not in _ALSO_ADVERBS):
                break
            adverbs += (low,)
            if low.endswith("ly") and second_adverb(chart, i + 1):
                i += 1  # quietly and carefully
        elif low in ("all", "both") and i and is_auxiliary(chart, i - 1) and _floats(chart, i, predicate):
            pass  # "they are all dead", "it would all be over"
        elif low == "either" and i and chart.low[i - 1] in closed.MODALS and "or" in chart.low[i + 1 :]:
            pass  # "can either stay or leave"
        elif low == "half" and not predicate and chart.low[i + 1] not in closed.CLOSED and forms_at(chart, i + 1):
            adverbs += (low,)  # "half carries her to the cave"
        else:
            break
        i += 1
    return _Mods(i, polarity, adverbs, whens)


def _floats(chart: Chart, i: int, predicate: bool) -> bool:
    """Whether what was all done, or how all are, stands behind a token, and no noun."""
    if chart.low[i] == "both" and "and" in chart.low[i + 2 : i + 6]:
        return False  # "is both dead and alive"
    low, i = chart.low[i + 1], i + 1
    if low in ("be", "been", "being", "have"):
        return True
    if low in closed.CLOSED or chart.kind[i] != WORD or knows_noun(chart, low):
        return False
    state = low in chart.lexicon.adjectives or low in words.ADJECTIVES
    return (predicate and state) or any(price <= 1 for _, _, price, _ in forms_at(chart, i))


def second_adverb(chart: Chart, i: int) -> bool:
    """Whether a joining word and another adverb stand at a token: ``(slowly) but surely``."""
    return (
        chart.low[i] in ("and", "but", "yet") and chart.low[i + 1].endswith("ly") and words.is_adverb(chart.low[i + 1])
    )


def _join(group: Group, mods: _Mods) -> Group:
    if mods.polarity == "yes" and not mods.adverbs and not mods.whens:
        return group
    polarity, adverbs = group.polarity, group.adverbs + mods.adverbs
    if mods.polarity != "yes":
        if polarity == "yes":
            polarity = mods.polarity
        elif mods.polarity != polarity:
            adverbs += (mods.polarity,)
    return group._replace(polarity=polarity, adverbs=adverbs, whens=group.whens + mods.whens)


def may_begin(chart: Chart, i: int) -> bool:
    """Whether a finite verb group can begin at a token: a quick look that spares the real one."""
    if i > chart.last_verb or (chart.kind[i] > NAME and chart.low[i] != "'s"):
        return False
    low = chart.low[i]
    if low in closed.AUXILIARIES or low in _BEFORE_VERBS or words.is_adverb(low):
        return True
    return any(form in FINITE for _, form, _, _ in forms_at(chart, i))


def finite(chart: Chart, i: int) -> list[Item]:
    """Finite verb groups from token ``i`` on (adverbs before the verb included)."""
    key = ("f", i)
    known = chart.memo.get(key)
    if known is not None:
        return cast("list[Item]", known)
    if i > chart.last_verb:
        want(chart, i, "a verb")
        return []
    step(chart)
    mods = _mods(chart, i)
    items: list[Item] = []
    for begin in (mods.end, i) if mods.end != i else (i,):
        used = mods if begin == mods.end else _Mods(i, "yes", (), ())
        if begin >= chart.count or chart.kind[begin] == MARK:
            continue
        start = Group("", None, "present", first=i)
        _finite_from(chart, begin, _join(start, used), items)
    items.sort(key=lambda item: (item[1], item[2].tense == "past"))
    if not items:
        want(chart, mods.end, "a verb")
    chart.memo[key] = items
    return items


def _finite_from(chart: Chart, i: int, start: Group, items: list[Item]) -> None:
    low = chart.low[i]
    if is_auxiliary(chart, i):
        items += auxiliary(chart, i, i + 1, start)
    if (
        low in closed.BE_FORMS
        or low in closed.HAVE_FORMS
        or (low in closed.MODALS and low not in ("may", "might", "can", "will"))
    ):
        return
    if chart.low[i + 1] == "not" and low in _NEGATED_WITHOUT_DO:
        _negated(chart, i, start, items)
    if low == "used" and chart.low[i + 1] == "to":
        _bases(chart, i + 2, start._replace(tense="past", adverbs=(*start.adverbs, "formerly"), at=i), items, False)
    other_past = any(form == "past" and lemma != low and not price for lemma, form, price, _ in forms_at(chart, i))
    for lemma, form, price, use in forms_at(chart, i):
        if form == "s" or form == "past" or form == "base":
            tense = "past" if form == "past" else "present"
            agreement = "s" if form == "s" else "p" if form == "base" else ""
            if form == "base" and other_past:
                price += 1  # "they found it": to find rather than to found
            items.append((i + 1, price, start._replace(lemma=lemma, use=use, tense=tense, agreement=agreement, at=i)))


def _negated(chart: Chart, i: int, start: Group, items: list[Item]) -> None:
    """``need not worry`` is "does not have to worry"; ``dared not speak`` is "did not dare speak"."""
    if start.polarity != "yes":
        return
    if chart.low[i] == "need":
        _bases(chart, i + 2, start._replace(modal="have to", polarity="not", at=i), items, True)
        return
    tense = "past" if chart.low[i] == "dared" else "present"
    use = chart.lexicon.verbs.get("dare")
    items.append((i + 2, 0, start._replace(lemma="dare", use=use, tense=tense, polarity="not", at=i)))


def _ends_group(chart: Chart, i: int) -> bool:
    """Whether nothing that a verb group could go on with stands at a token."""
    return (
        i >= chart.count
        or chart.kind[i] == MARK
        or chart.low[i] in closed.CONJUNCTIONS
        or (chart.low[i] in closed.LINKS and chart.low[i] not in ("to", "on", "by", "for"))
    )


def is_auxiliary(chart: Chart, i: int) -> bool:
    """Whether a token can be a finite auxiliary (or *be* or *have* themselves)."""
    return i < chart.count and chart.low[i] in closed.AUXILIARIES


def auxiliary(chart: Chart, i: int, after: int, start: Group, question: bool = False) -> list[Item]:
    """Verb groups that begin with the auxiliary at ``i`` and go on at ``after`` (behind the subject in a question)."""
    low = chart.low[i]
    items: list[Item] = []
    start = start._replace(at=i)
    if low in closed.BE_FORMS:
        tense, agreement = closed.BE_FORMS[low]
        _after_be(chart, after, start._replace(tense=tense, agreement=agreement), items)
        if low == "'s":
            if not question and chart.low[i - 1] not in closed.PRONOUNS and chart.low[i - 1] not in ("there", "here"):
                items[:] = [(end, price + 2, group) for end, price, group in items]  # a possessor rather
            _after_have(chart, after, start._replace(tense="present", agreement="s"), items, False)
    elif low in closed.HAVE_FORMS:
        tense, agreement = closed.HAVE_FORMS[low]
        if low == "had" and chart.low[after] == "better":
            _bases(chart, after + 1, start._replace(tense="present", modal="should"), items, True)
        _after_have(chart, after, start._replace(tense=tense, agreement=agreement), items, True)
    elif low in closed.DO_FORMS:
        tense, agreement = closed.DO_FORMS[low]
        group = start._replace(tense=tense, agreement=agreement)
        mods = _mods(chart, after)
        joined = _join(group, mods)
        found = len(items)
        _bases(chart, mods.end, joined, items, True)
        if _ends_group(chart, mods.end):
            if len(items) == found and (joined.polarity != "yes" or question):
                items.append((mods.end, 2, joined._replace(lemma="do", use=chart.lexicon.verbs.get("do"))))
    elif low in closed.MODALS:
        modal, tense = closed.MODALS[low]
        mods = _mods(chart, after)
        group = _join(start._replace(tense=tense, modal=modal), mods)
        _bases(chart, mods.end, group, items, True)
        if _ends_group(chart, mods.end) and after > i and chart.kind[i] == WORD:
            items.append((mods.end, 2, group._replace(lemma="do", use=chart.lexicon.verbs.get("do"))))
        if low == "'d":
            if chart.low[after] == "better":
                _bases(chart, after + 1, start._replace(tense="present", modal="should"), items, True)
            _after_have(chart, after, start._replace(tense="past"), items, False)
    return items


def _after_be(chart: Chart, i: int, group: Group, items: list[Item]) -> None:
    """Behind a form of *be*: progressive, passive, *going to*, or the copula itself."""
    mods = _mods(chart, i, True)
    joined = _join(group, mods)
    at = mods.end
    low = chart.low[at]
    lexicon = chart.lexicon
    on_foot = 0
    if at < chart.count and chart.kind[at] == WORD and not (chart.cap[at] and at > 0):
        if low == "being":
            inner = _mods(chart, at + 1)
            for lemma, form, price, use in forms_at(chart, inner.end):
                if form == "part" and price < 9:
                    items.append(
                        (
                            inner.end + 1,
                            price,
                            _join(joined, inner)._replace(
                                lemma=lemma, use=use, progressive=True, passive=True, at=inner.end
                            ),
                        )
                    )
            items.append((at + 1, 0, joined._replace(lemma="be", use=lexicon.verbs.get("be"), progressive=True, at=at)))
        elif low == "going" and chart.low[at + 1] == "to" and not (group.perfect or group.modal):
            past = group.tense == "past"
            ahead = joined._replace(tense="present", modal="would") if past else joined._replace(tense="future")
            found = len(items)
            _bases(chart, at + 2, ahead, items, False)
            on_foot = 1 if len(items) > found else 0  # "was going to leave" went nowhere
        condition = low in lexicon.adjectives
        for lemma, form, price, use in forms_at(chart, at):
            if form == "ing" and low != "being":
                items.append(
                    (
                        at + 1,
                        price + (2 if condition else 0) + on_foot,
                        joined._replace(lemma=lemma, use=use, progressive=True, at=at),
                    )
                )
            elif form == "part":
                # a known condition is an adjective first, unless "by" follows
                dear = 1 if condition and chart.low[at + 1] != "by" else 0
                items.append((at + 1, price + dear, joined._replace(lemma=lemma, use=use, passive=True, at=at)))
    be = lexicon.verbs.get("be")
    degree = mods.adverbs[-1] if mods.adverbs and chart.low[at - 1] == mods.adverbs[-1] else ""
    belongs = degree in closed.DEGREES or (
        degree.endswith("ly") and degree not in ("probably", "finally", "only", "suddenly", "already")
    )
    if belongs:  # "is almost blind": the adverb belongs to the adjective
        adjective = (low in lexicon.adjectives or words.looks_adjective(low)) and not chart.cap[at]
        whole = joined._replace(adverbs=joined.adverbs[:-1])
        items.append((at - 1, 0 if adjective else 1, whole._replace(lemma="be", use=be)))
        items.append((at, 1 if adjective else 0, joined._replace(lemma="be", use=be)))
    else:
        items.append((at, 0, joined._replace(lemma="be", use=be)))


def _after_have(chart: Chart, i: int, group: Group, items: list[Item], main: bool) -> None:
    """Behind a form of *have*: perfect, *have to*, or having itself."""
    mods = _mods(chart, i)
    joined = _join(group, mods)
    at = mods.end
    low = chart.low[at]
    if low == "been":
        _after_be(chart, at + 1, joined._replace(perfect=True, at=at), items)
    else:
        for lemma, form, price, use in forms_at(chart, at):
            if form == "part":
                items.append((at + 1, price, joined._replace(lemma=lemma, use=use, perfect=True, at=at)))
    if not main:
        return
    if low == "to" and at + 1 < chart.count:
        found: list[Item] = []
        _bases(chart, at + 1, joined._replace(modal="have to"), found, False)
        items += [(end, price, got) for end, price, got in found if got.tense == group.tense]
    if low == "yet" and chart.low[at + 1] == "to":
        _bases(chart, at + 2, joined._replace(polarity="not yet", adverbs=()), items, False)  # "has yet to arrive"
    if low == "no" and chart.low[at + 1] in _CHOICES and chart.low[at + 2 : at + 4] == ["but", "to"]:
        _bases(chart, at + 4, joined._replace(modal="have to"), items, False)  # "has no choice but to leave"
    items.append((at, 0, joined._replace(lemma="have", use=chart.lexicon.verbs.get("have"))))


def _bases(chart: Chart, i: int, group: Group, items: list[Item], perfect: bool) -> None:
    """A base form behind a modal, *do* or *to*; ``perfect``: also ``have been seen``."""
    mods = _mods(chart, i)
    group = _join(group, mods)
    at = mods.end
    low = chart.low[at]
    if low == "be":
        _after_be(chart, at + 1, group._replace(at=at), items)
        return
    if low == "have":
        got: list[Item] = []
        _after_have(chart, at + 1, group._replace(at=at), got, True)
        items += [item for item in got if item[2].perfect or item[2].lemma == "have" or item[2].modal == "have to"]
        return
    if at >= chart.count:
        want(chart, at, "a verb")
        return
    count = len(items)
    for lemma, form, price, use in forms_at(chart, at):
        if form == "base":
            items.append((at + 1, price, group._replace(lemma=lemma, use=use, at=at)))
    if len(items) == count:
        want(chart, at, "a verb")


def bases(chart: Chart, i: int, tense: str) -> list[Item]:
    """Infinitives from token ``i`` on, behind *to* (tense ``to``) or bare (``bare``)."""
    key = ("b", i, tense)
    known = chart.memo.get(key)
    if known is not None:
        return cast("list[Item]", known)
    items: list[Item] = []
    if i < chart.count and chart.kind[i] != MARK:
        _bases(chart, i, Group("", None, tense, first=i), items, True)
        if tense == "to":  # behind "to" even an unknown word is a verb
            items = [(end, min(price, 4), group) for end, price, group in items]
        items.sort(key=PRICE)
    chart.memo[key] = items
    return items


def gerunds(chart: Chart, i: int) -> list[Item]:
    """V-ing groups from token ``i`` on: ``leaving``, ``not knowing``, ``being seen``, ``having left``."""
    key = ("i", i)
    known = chart.kept.get(key)
    if known is not None:
        return cast("list[Item]", known)
    items: list[Item] = []
    mods = _mods(chart, i)
    at = mods.end
    if at < chart.count and chart.kind[at] == WORD and chart.low[at].endswith("ing"):
        group = _join(Group("", None, "ing", first=i), mods)
        low = chart.low[at]
        if low == "being":
            _after_be(chart, at + 1, group._replace(at=at), items)
        elif low == "having":
            _after_have(chart, at + 1, group._replace(at=at), items, True)
        else:
            for lemma, form, price, use in forms_at(chart, at):
                if form == "ing" and price < 9:
                    items.append((at + 1, price, group._replace(lemma=lemma, use=use, at=at)))
    chart.kept[key] = items
    return items


def participles(chart: Chart, i: int) -> list[Item]:
    """Passive participles without *be*: ``(the letter) hidden``, ``Disgusted, ...``; tense as for *being* +
    participle.
    """
    mods = _mods(chart, i)
    at = mods.end
    items: list[Item] = []
    if at < chart.count and chart.kind[at] == WORD and not (chart.cap[at] and at > 0):
        group = _join(Group("", None, "ing", first=i), mods)
        for lemma, form, price, use in forms_at(chart, at):
            if form == "part" and price <= 5:
                price += 3 * (mods.adverbs[-1:] == ("too",))  # "too frightened to speak": how somebody is
                items.append((at + 1, price, group._replace(lemma=lemma, use=use, passive=True, at=at)))
    return items
