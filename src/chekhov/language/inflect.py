"""Verb groups as English: auxiliaries, negation, adverbs and endings; agreement with the subject.

In: a :class:`Clause`. Out: words. The printer puts them together with everything else.
"""

from __future__ import annotations

from chekhov.language import words
from chekhov.language.phrases import number_of
from chekhov.language.tree import Clause, Gap, Group, Noun, NounPhrase, Pronoun

_MODAL_WORDS = {
    "can": "can",
    "could": "could",
    "may": "may",
    "might": "might",
    "must": "must",
    "should": "should",
    "would": "would",
}


def agreement_of(subject: NounPhrase | None) -> str:
    """Which verb form a subject takes: ``s`` or ``p``."""
    if subject is None:
        return "s"
    if isinstance(subject, Gap):
        return "p" if subject.noun is not None and (subject.noun.plural or subject.word == "how many") else "s"
    if isinstance(subject, Pronoun) and subject.word == "you":
        return "p"
    if isinstance(subject, Noun) and not number_of(subject):
        if subject.partitive is not None:
            inner = subject.partitive
            if subject.determiner == "one" or (subject.determiner == "only" and number_of(inner) != "p"):
                return "s"
            if isinstance(inner, Gap):
                return "s" if subject.number == 1 or subject.determiner in ("each", "neither", "either") else "p"
            return "p" if number_of(inner) == "p" or (isinstance(inner, Pronoun) and inner.word == "them") else "s"
        return (
            "p" if subject.plural or subject.noun in ("people", "police") or (subject.noun in words.ADJECTIVES) else "s"
        )
    if isinstance(subject, Pronoun) and subject.word in (
        "all",
        "some",
        "most",
        "none",
        "the rest",
        "any",
        "the others",
    ):
        return "p"
    if isinstance(subject, Group) and subject.word != "and":
        return number_of(subject.items[-1]) or "s"
    return number_of(subject) or "s"


def _be(tense: str, agreement: str) -> str:
    if tense == "past":
        return "were" if agreement == "p" else "was"
    return {"p": "are", "1": "am"}.get(agreement, "is")


def verb_words(clause: Clause, agreement: str) -> tuple[list[str], list[str]]:
    """Auxiliary (one word or none) and the rest of the verb group, negation and adverbs not yet in."""
    tail: list[str] = []
    lemma = clause.verb
    tense = clause.tense
    # from the inside out: (form wanted by what stands before, word)
    chain: list[tuple[str, str]] = []  # (lemma, form of the NEXT word)
    if clause.modal == "have to":
        pass
    if clause.perfect:
        chain.append(("have", "part"))
    if clause.progressive:
        chain.append(("be", "ing"))
    if clause.passive:
        chain.append(("be", "part"))
    chain.append((lemma, ""))
    head: list[str] = []
    if tense == "future":
        head = ["will"]
        form = "base"
    elif clause.modal == "have to":
        head = [{"past": "had"}.get(tense, "has" if agreement == "s" else "have"), "to"]
        form = "base"
    elif clause.modal:
        head = [_MODAL_WORDS.get(clause.modal, clause.modal)]
        form = "base"
    elif tense in ("to", "bare"):
        form = "base"
    elif tense == "ing":
        form = "ing"
    else:
        form = tense
    out: list[str] = []
    for verb, following in chain:
        out.append(_inflect(verb, form, agreement))
        form = following
    tail = head + out
    if head and head[0] in ("has", "have", "had"):
        return head, out
    if len(tail) > 1:
        return tail[:1], tail[1:]
    return [], tail


def _inflect(lemma: str, form: str, agreement: str) -> str:
    if form == "part":
        return words.participle(lemma)
    if form == "ing":
        return words.gerund(lemma)
    if form == "past":
        return _be("past", agreement) if lemma == "be" else words.past(lemma)
    if form == "present":
        if lemma == "be":
            return _be("present", agreement)
        return words.third_person(lemma) if agreement == "s" else lemma
    return lemma


def verb_group(clause: Clause, agreement: str) -> str:
    """The verb group with negation and adverbs."""
    auxiliary, rest = verb_words(clause, agreement)
    polarity = "" if clause.polarity == "yes" else clause.polarity
    adverbs = list(clause.adverbs)
    if clause.tense in ("to", "bare", "ing"):
        words_ = [polarity] if polarity else []
        lead = ["to"] if clause.tense == "to" else []
        if clause.tense == "to":
            return " ".join([*words_, *lead, *adverbs, *auxiliary, *rest])
        return " ".join([*words_, *adverbs, *auxiliary, *rest])
    if clause.modal == "have to":
        if polarity == "not":
            base = ["did" if clause.tense == "past" else "does" if agreement == "s" else "do", "not", "have", "to"]
            return " ".join([*adverbs, *base, *rest])
        return " ".join([*([polarity] if polarity else []), *adverbs, *auxiliary, *rest])
    if auxiliary:
        return " ".join([*auxiliary, *([polarity] if polarity else []), *adverbs, *rest])
    if clause.verb == "be" and not clause.passive and not clause.progressive and not clause.perfect:
        return " ".join([*rest, *([polarity] if polarity else []), *adverbs])
    if polarity in ("not", "not yet"):
        do = "did" if clause.tense == "past" else "does" if agreement == "s" else "do"
        return " ".join([do, polarity, *adverbs, clause.verb])
    return " ".join([*([polarity] if polarity else []), *adverbs, *rest])
