"""Trees as English: the parser's inverse, also used for messages.

In: any tree. Out: English that parses back to an equal tree (for the fragment that the laws generate). Verbs agree
with their subjects; what would attach wrongly at the end stands in front, before a comma.
"""

from __future__ import annotations

from dataclasses import replace

from chekhov.language import closed, words
from chekhov.language.elided import echoes, listed, same_subject, unspoken, with_late, would_share
from chekhov.language.gaps import find_gap, without_gap
from chekhov.language.inflect import agreement_of, verb_group, verb_words
from chekhov.language.tree import (
    Adjective,
    Bare,
    Clause,
    Complement,
    Compound,
    Gap,
    Group,
    Ing,
    Link,
    Name,
    Noun,
    NounPhrase,
    Object,
    Particle,
    Prep,
    Pronoun,
    Question,
    Quote,
    Relative,
    Sentence,
    Statement,
    That,
    To,
    Wh,
    When,
)

_HEAVY = (That, Wh, To, Ing, Bare)
Node = Sentence | Question | Statement | NounPhrase | Complement | Link | Relative


def show(node: Node) -> str:
    """A tree as English. Sentences and questions get a capital and a full stop or a question mark."""
    match node:
        case Sentence():
            text = show(node.body)
            if isinstance(node.body, Clause) and echoes(node.body):
                text = "so " + text
            if node.lead:
                text = f"{node.lead} {text[0].lower() + text[1:] if isinstance(node.body, Question) else text}"
            return _capital(text) if text.endswith("?") else _capital(text) + "."
        case Question():
            return _capital(_question(node)) + "?"
        case Clause() | Compound():
            return _statement(node)
        case Name() | Pronoun() | Noun() | Group() | Gap() | Quote():
            return show_phrase(node)
        case Relative():
            return _relative(node)
        case Link():
            return _link(node)
    return _complement(node)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


# ---------------------------------------------------------------- noun phrases


def show_phrase(phrase: NounPhrase, subject: bool = False) -> str:
    """A noun phrase as English."""
    match phrase:
        case Name():
            text = f"{phrase.article} {phrase.text}" if phrase.article else phrase.text
            return text + _after(phrase.apposition, phrase.relatives)
        case Pronoun():
            text = phrase.word
            if phrase.but is not None:
                text += f" but {show_phrase(phrase.but)}"
            if phrase.word in ("whoever", "whatever", "what") and phrase.relatives:
                return f"{text} {_relative_body(phrase.relatives[0])}"
            if phrase.to is not None:
                text += " " + _infinitive(phrase.to)
            return text + _after(None, phrase.relatives)
        case Noun():
            return _noun(phrase)
        case Group():
            items = [show_phrase(item, subject) for item in phrase.items]
            lead = f"{phrase.lead} " if phrase.lead else ""
            commas = any(text.endswith(",") for text in items[:-1])
            if len(items) == 1:
                return lead + items[0]
            head = (
                (" " if commas else ", ").join(items[:-1])
                if not commas
                else " ".join(item if item.endswith(",") else item + "," for item in items[:-1])
            )
            return f"{lead}{head} {phrase.word} {items[-1]}"
        case Gap():
            return _gap(phrase)
        case Quote():
            return f'"{phrase.text}"'


def _gap(gap: Gap) -> str:
    word = gap.word or "that"
    return f"{word} {_noun(gap.noun)}" if gap.noun is not None else word


def _after(apposition: NounPhrase | None, relatives: tuple[Relative, ...]) -> str:
    text = ""
    if apposition is not None:
        text += f", {show_phrase(apposition)},"
    for relative in relatives:
        text += _relative(relative)
    return text


def _noun(noun: Noun) -> str:
    parts: list[str] = []
    if noun.possessor is not None:
        parts.append(_possessor(noun.possessor))
    count = words.number_word(noun.number) if noun.number is not None else ""
    head = noun.noun
    if head and noun.plural and noun.number != 1:
        head = words.plural(head)
    ranks = (
        noun.adjectives[:1] if count and noun.adjectives and words.is_rank(noun.adjectives[0]) else ()
    )  # "the last three pages"
    inner = [word for word in (*ranks, count, *noun.adjectives[len(ranks) :], head) if word]
    determiner = noun.determiner
    if determiner in ("a", "such a", "many a"):
        following = inner[0] if inner else ""
        article = "an" if begins_with_vowel(following) else "a"
        determiner = determiner[:-1] + article
    if determiner:
        parts.append(determiner)
    parts += inner
    text = " ".join(parts)
    if noun.partitive is not None:
        joined = " " if noun.determiner in ("only", "not") else " of "
        whole = noun.partitive
        text += joined + ("whom" if isinstance(whole, Gap) and whole.word == "who" else show_phrase(whole))
    if noun.of is not None:
        text += " of " + show_phrase(noun.of)
    if noun.but is not None:
        text += " but " + show_phrase(noun.but)
    if noun.that is not None:
        text += " that " + _statement(noun.that)
    if noun.to is not None:
        text += " " + _infinitive(noun.to)
    apposition = noun.apposition
    if (
        isinstance(apposition, Name)
        and (noun.determiner in ("the", "a", "this", "that") or noun.possessor is not None)
        and not noun.plural
        and noun.noun
    ):
        text += " " + show_phrase(apposition)
        apposition = None
    return text + _after(apposition, noun.relatives)


def begins_with_vowel(text: str) -> bool:
    """Whether *an* stands before a word: "an hour", "a one-eyed dwarf"."""
    lower = text.lower()
    if lower.startswith(("hour", "honest", "honour", "heir")):
        return True
    return (
        lower[:1] in "aeiou"
        and bool(lower)
        and not lower.startswith(("uni", "use", "usu", "euro", "one", "ufo", "uto"))
    )


def _possessor(owner: NounPhrase) -> str:
    if isinstance(owner, Pronoun) and owner.word in closed.POSSESSIVE_OF:
        return closed.POSSESSIVE_OF[owner.word]
    if isinstance(owner, Gap):
        return "whose"
    text = show_phrase(owner)
    if isinstance(owner, Noun) and owner.plural and text.endswith("s"):
        return text + "'"
    return text + "'s"


def _relative(relative: Relative) -> str:
    text = _relative_body(relative)
    gap, _, _ = find_gap(relative.clause)
    if gap is not None and gap.word == "":
        text = _participial(relative.clause) if relative.comma else "that " + text
    return f", {text}," if relative.comma else f" {text}"


def _participial(statement: Statement) -> str:
    """``, pale and trembling,``: the clause without its *be*."""
    if isinstance(statement, Compound):
        return f" {statement.word} ".join(map(_participial, statement.items))
    when = tuple(part for part in statement.complements if isinstance(part, When))  # "now a widow"
    rest = tuple(part for part in statement.complements if not isinstance(part, When))
    nominal = statement.verb == "be" and any(isinstance(part, Object) for part in rest)
    return _predicate(replace(statement, complements=when + rest) if nominal else statement).removeprefix("is ")


def _relative_body(relative: Relative) -> str:
    """The relative clause without *that*: the pronoun is printed where the clause has one."""
    clause = relative.clause
    gap, where, prep = find_gap(clause)
    if gap is None:
        return _statement(clause)
    word = _gap(gap) if gap.word else ""
    if where == "subject":
        return _without_subject(clause, word)
    body = _statement(without_gap(clause, gap))
    if prep and word:
        return f"{prep} {'whom' if gap.word == 'who' else word} {body}"
    if prep:
        return f"{body} {prep}"
    return f"{word} {body}".strip()


def _without_subject(statement: Statement, word: str) -> str:
    if isinstance(statement, Compound):
        parts = [_without_subject(item, word if at == 0 else "") for at, item in enumerate(statement.items)]
        return f" {statement.word} ".join(parts)
    return f"{word} {_predicate(statement)}".strip()


# ---------------------------------------------------------------- clauses


def _statement(statement: Statement) -> str:
    if isinstance(statement, Compound):
        return _compound(statement)
    if statement.subject is None:
        if statement.tense == "to":
            return _infinitive(statement)
        return _with_links(_predicate(statement, False), statement)
    if echoes(statement):
        verb = verb_group(replace(statement, adverbs=()), agreement_of(statement.subject))
        return f"{verb} {show_phrase(statement.subject, True)}"  # (Luna leaves, so) does Burai
    colon = listed(statement)
    if colon is not None:
        return _statement(colon[0]) + ": " + show_phrase(colon[1])
    subject = show_phrase(statement.subject, True)
    text = f"{subject} {_predicate(statement, False)}"
    return _with_links(text, statement)


def _with_links(text: str, clause: Clause) -> str:
    front = [_link(link) for link in clause.links if link.front]
    behind = [_link(unspoken(clause, link)) for link in clause.links if not link.front]
    before = _late(clause)
    if before or front:
        text = "".join(f"{part}, " for part in [*front, *before]) + text
    for link in behind:
        text += (", " if link.startswith("\x00") else " ") + link.lstrip("\x00")
    return text.replace("\x00", "")


def _late(clause: Clause) -> list[str]:
    """Complements behind a clausal one: they stand in front, or they would belong to the inner clause."""
    if clause.subject is None:
        return []
    heavy = [at for at, part in enumerate(clause.complements) if isinstance(part, _HEAVY)]
    if not heavy:
        return []
    return [
        _complement(part) for part in clause.complements[heavy[0] + 1 :] if isinstance(part, (Prep, When, Particle))
    ]


def _predicate(clause: Clause, whole: bool = True) -> str:
    """Verb and complements; ``whole``: with the links behind."""
    agreement = agreement_of(clause.subject)
    parts = list(clause.complements)
    heavy = [at for at, part in enumerate(parts) if isinstance(part, _HEAVY)]
    if heavy and clause.subject is not None:
        parts = parts[: heavy[0] + 1] + [
            part for part in parts[heavy[0] + 1 :] if not isinstance(part, (Prep, When, Particle))
        ]
    clause, parts = with_late(clause, parts)
    likened = [adverb for adverb in clause.adverbs if adverb.startswith(("as ", "so "))]  # "as fast as he could": last
    if likened:
        clause = replace(clause, adverbs=tuple(adverb for adverb in clause.adverbs if adverb not in likened))
    text = verb_group(clause, agreement)
    for part in parts:
        said = _complement(
            part
        )  # once: what is nested forty deep is said forty times, and not two to the power of forty
        if said:
            text += (", " if isinstance(part, Quote) and not text.endswith(",") else " ") + said
    text = " ".join((text, *likened))
    if whole:
        for link in clause.links:
            if not link.front:
                shown = _link(unspoken(clause, link))
                text += (", " if shown.startswith("\x00") else " ") + shown.lstrip("\x00")
    return text


def _compound(compound: Compound) -> str:
    shown: list[str] = []
    previous: Statement | None = None
    for item in compound.items:
        if (
            compound.word != ";"
            and isinstance(item, Clause)
            and isinstance(previous, Clause)
            and item.subject is not None
            and item.subject == previous.subject and not any(link.front for link in item.links) and not _late(item)
            and item.tense not in ("to", "bare", "ing") and not would_share(previous, item)
        ):  # fmt: skip
            shown.append(_predicate(item))
        elif isinstance(item, Clause) and item.subject is None and item.tense == "to" and previous is not None:
            shown.append(_infinitive(item))
        else:
            shown.append(_statement(item))
        previous = item
    lead = f"{compound.lead} " if compound.lead else ""
    first = compound.items[0]
    if compound.lead and isinstance(first, Clause) and first.subject is not None and same_subject(compound):
        subject = show_phrase(first.subject, True)
        if first.verb == "be" and all(isinstance(item, Clause) and item.verb == "be" for item in compound.items):
            bare = replace(first, complements=())
            predicates = f" {compound.word} ".join(_tail_of(item) for item in compound.items)
            return f"{subject} {_predicate(bare)} {compound.lead} {predicates}"
        rest = f" {compound.word} ".join(shown[1:])
        return f"{subject} {compound.lead} {_predicate(first)} {compound.word} {rest}"
    if compound.word == ";":
        return lead + "; ".join(shown)
    if compound.word == "so" and isinstance(first := compound.items[0], Clause):
        if any(adverb.startswith("so ") for adverb in first.adverbs):
            return lead + " that ".join(shown)  # "runs so fast that nobody sees him"
    if compound.word in ("then", "so", "but"):
        return lead + f", {compound.word} ".join(shown)
    if len(shown) > 2:
        return f"{lead}{', '.join(shown[:-1])} {compound.word} {shown[-1]}"
    return lead + f" {compound.word} ".join(shown)


def _infinitive(statement: Statement) -> str:
    """An infinitive with *to*."""
    if isinstance(statement, Compound):
        return f" {statement.word} ".join(_infinitive(item) for item in statement.items)
    statement, parts = with_late(statement, list(statement.complements))
    text = verb_group(statement, "s")
    for part in parts:
        text += " " + _complement(part)
    for link in statement.links:
        text += " " + _link(link).lstrip("\x00")
    return text


def _link(link: Link) -> str:
    if link.word == ",ing":
        text = _statement(link.statement)
        return text if link.front else "\x00" + text
    if link.word == "in order to":
        text = _infinitive(link.statement)
        return "in order " + text
    if link.word == "only to":
        return "\x00only " + _infinitive(link.statement)
    if link.word == "which":
        return "\x00" + _without_subject(link.statement, "which")
    return f"{link.word} {_statement(link.statement)}"


def _complement(part: Complement | Node) -> str:
    match part:
        case Object():
            return show_phrase(part.phrase)
        case Prep():
            return f"{part.word} {show_phrase(part.phrase)}"
        case Adjective():
            if part.degree == "more":
                text = words.comparative(part.word)
            else:
                text = f"{part.degree} {part.word}" if part.degree else part.word
            if part.degree == "enough":
                text = f"{part.word} enough"
            if part.degree in ("as", "so") and part.than is not None:
                return f"{text} as {show_phrase(part.than)}"
            return text + (f" than {show_phrase(part.than)}" if part.than is not None else "")
        case Particle():
            return part.word
        case When():
            return part.words
        case That():
            return "that " + _content(part.statement)
        case Wh():
            return _indirect(part)
        case To():
            return _infinitive(part.statement)
        case Ing() | Bare():
            return _small(part)
        case Quote():
            return f'"{part.text}"'
    return show(part)


def _content(statement: Statement) -> str:
    if isinstance(statement, Compound) and statement.word in ("and", "or", "but") and not statement.lead:
        return f" {statement.word} that ".join(_statement(item) for item in statement.items)
    if isinstance(statement, Clause) and statement.subject is None:
        return _predicate(statement)
    return _statement(statement)


def _small(part: Ing | Bare) -> str:
    """``leaving``, ``leave``, ``arrested``."""
    statement = part.statement
    if isinstance(part, Bare) and isinstance(statement, Clause) and statement.passive:
        text = words.participle(statement.verb)
        return " ".join([*statement.adverbs, text, *(_complement(inner) for inner in statement.complements)])
    return _statement(statement)


def _indirect(wh: Wh) -> str:
    statement = wh.statement
    gap, where, prep = find_gap(statement)
    if gap is None:
        if isinstance(statement, Clause) and not statement.verb:
            return wh.word
        if isinstance(statement, Clause) and statement.subject is None and statement.tense == "to":
            return f"{wh.word} {_infinitive(statement)}"
        if (
            wh.word == "how"
            and isinstance(statement, Clause)
            and statement.complements
            and isinstance(statement.complements[0], Adjective)
        ):
            first = statement.complements[0]
            if first.degree == "how":
                return f"how {first.word} {_statement(replace(statement, complements=statement.complements[1:]))}"
        return f"{wh.word} {_statement(statement)}"
    if where == "subject":
        return _without_subject(statement, _gap(gap))
    body = without_gap(statement, gap)
    text = _infinitive(body) if isinstance(body, Clause) and body.tense == "to" else _statement(body)
    if prep:
        return f"{prep} {'whom' if gap.word == 'who' else _gap(gap)} {text}"
    return f"{_gap(gap)} {text}"


# ---------------------------------------------------------------- questions


def _question(question: Question) -> str:
    statement = question.statement
    if isinstance(statement, Compound):
        first = statement.items[0]
        rest = f" {statement.word} ".join(_tail_of(item) for item in statement.items[1:])
        return f"{_question(Question(question.wh, first))} {statement.word} {rest}"
    gap, where, prep = find_gap(statement)
    word = _gap(gap) if gap is not None else question.wh
    if where == "subject":
        return _with_links(f"{word} {_predicate(statement, False)}", statement)
    body = without_gap(statement, gap) if gap is not None else statement
    assert isinstance(body, Clause)
    how = ""
    if (
        question.wh == "how"
        and body.complements
        and isinstance(body.complements[0], Adjective)
        and body.complements[0].degree == "how"
    ):
        how = " " + body.complements[0].word
        body = replace(body, complements=body.complements[1:])
    text = _turn(body)
    if prep:
        word = f"{prep} {'whom' if gap is not None and gap.word == 'who' else word}"
    return _with_links(f"{word}{how} {text}".strip(), body)


def _tail_of(statement: Statement) -> str:
    if isinstance(statement, Clause):
        return " ".join(_complement(part) for part in statement.complements)
    return _statement(statement)


def _turn(clause: Clause) -> str:
    """Auxiliary first, then the subject."""
    agreement = agreement_of(clause.subject)
    auxiliary, rest = verb_words(clause, agreement)
    subject = show_phrase(clause.subject, True) if clause.subject is not None else ""
    polarity = [] if clause.polarity == "yes" else [clause.polarity]
    if not auxiliary or clause.modal == "have to":
        if clause.verb == "be" and clause.modal != "have to":
            auxiliary, rest = rest, []
        else:
            do = "did" if clause.tense == "past" else "does" if agreement == "s" else "do"
            rest = ["have", "to", *rest] if clause.modal == "have to" else [clause.verb]
            auxiliary = [do]
    parts = [*auxiliary, subject, *polarity, *clause.adverbs, *rest]
    text = " ".join(part for part in parts if part)
    heavy = [at for at, part in enumerate(clause.complements) if isinstance(part, _HEAVY)]
    for at, part in enumerate(clause.complements):
        if not heavy or at <= heavy[0] or not isinstance(part, (Prep, When, Particle)):
            text += " " + _complement(part)
    return text
