"""What is left out because it was just said: "so did Luna", "he tried to", "but she would not", "knows who did", "opens and reads the letter". Floor 3.

In: the tree of a sentence, and the tree of the sentence before. Out: the same tree with what the words stand for put in. A deed stands for the
last one that somebody was told, asked or wanted to do, else for what was said to happen.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from chekhov.language import closed
from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.story.mood import STANDING
from chekhov.story.tookaslong import how_long_it_took, taking

if TYPE_CHECKING:
    from chekhov.story.definitions import Definitions

_ALONE = frozenset(("do", "be", "have"))
_THE_DEED = frozenset(("it", "this", "that"))
_DOABLE = frozenset("chore duty errand exercise homework housework job task work".split())
"""What *it* may stand for in "he has done it", so that it is no deed that was told before."""
_KNOWING = frozenset(("know", "remember", "recall"))  # "he did not know": what was asked just before


_THERE = t.Particle("there")
_SPOTS = frozenset("in on at under behind beside inside near".split())
_BESIDE_IT = frozenset("before after until because since although".split())
_NOBODY_KNOWS = frozenset(("somebody", "someone", "something", "they"))


def completed(statement: t.Statement, before: t.Statement | None) -> t.Statement:
    """A statement whose auxiliaries alone ("but he would not") and whose *to* alone ("he refused to") say what they stand for."""
    return _completed(statement, _deed(before), _told(before))


def _completed(statement: t.Statement, deed: t.Clause | None, whole: t.Clause | None = None) -> t.Statement:
    """``deed``: what somebody does or shall do; ``whole``: the clause that says so."""
    if isinstance(statement, t.Compound):
        items: list[t.Statement] = []
        earlier = deed, whole
        for item in statement.items:
            told = _completed(item, deed, whole)
            items.append(
                _completed(item, *earlier) if told is item else told
            )  # "turned pale and said that she had not"
            deed, whole = _deed(items[-1]) or deed, _told(items[-1]) if _deed(items[-1]) else whole
        return replace(statement, items=tuple(items)) if tuple(items) != statement.items else statement
    if deed is not None and _is_alone(statement, deed):
        other = whole is not None and _is_alone(statement, whole) and _is_other(statement.subject, deed, whole)
        told = _put(statement, whole if whole is not None and other else deed)
        return replace(told, links=statement.links)  # "but Peel did not, because he was in the greenhouse"
    if deed is not None and _does_it(statement, deed, beside=True):
        return _put_again(statement, deed)
    took = how_long_it_took(statement, deed) if deed is not None else None
    if deed is not None and took is not None:
        return _put_again(replace(statement, subject=took[0], complements=()), taking(deed, took[1]))
    statement = _in_links(_it_was(statement, whole))
    statement = _there(_knowing_what(statement, whole), whole)
    came_to = statement.verb in closed.GOING - closed.TO_VERBS
    parts = list(statement.complements)
    for at, part in enumerate(statement.complements):
        match part:
            case t.Object() | t.Prep() | t.Adjective() | t.When():
                continue
            case t.Particle() if came_to:
                continue
        if not isinstance(parts[at + 1] if at + 1 < len(parts) else None, t.Ing):  # "looked forward to | seeing her"
            parts[at] = _asked_for(_completed_part(_knows_asked(part, whole), deed), whole)
    whole_parts = tuple(parts)
    return replace(statement, complements=whole_parts) if whole_parts != statement.complements else statement


def _it_was(clause: t.Clause, whole: t.Clause | None) -> t.Clause:
    """ "Either Tom or Eva broke it. It was not Eva": Eva did not break it."""
    doers = whole.subject if whole is not None else None
    match clause:
        case t.Clause(subject=t.Pronoun(word="it"), verb="be", complements=(t.Object(phrase=who),), passive=False):
            if whole is not None and isinstance(doers, t.Group) and doers.word == "or" and who in doers.items:
                return replace(whole, subject=who, polarity=clause.polarity, links=(), span=clause.span)
    return clause


def _in_links(clause: t.Clause) -> t.Clause:
    """ "He got there before Anna did": before she got there; "stole it because she had told him to do it": to steal it."""
    links = tuple([_linked(link, clause) if link.word in _BESIDE_IT else link for link in clause.links])
    return clause if links == clause.links else replace(clause, links=links)


def _linked(link: t.Link, deed: t.Clause) -> t.Link:
    """What hangs on a deed, with the deed where it stands for it."""
    beside = link.statement
    if not isinstance(beside, t.Clause):
        return link
    if _is_alone(beside, deed):
        return replace(link, statement=_put(beside, deed))
    parts = tuple([_completed_part(part, deed) if _names_deed(part, deed) else part for part in beside.complements])
    return link if parts == beside.complements else replace(link, statement=replace(beside, complements=parts))


def _names_deed(part: t.Complement, deed: t.Clause) -> bool:
    """Does what is told, asked or seen name a deed by *it* ("told him to do it")?"""
    inner = part.statement if isinstance(part, (t.To, t.That, t.Bare)) else None
    return isinstance(inner, t.Clause) and _does_it(inner, deed)


def _there(clause: t.Clause, whole: t.Clause | None) -> t.Clause:
    """ "He was in the office, but he is not there any more": not in the office."""
    if clause.verb != "be" or whole is None or whole.verb != "be" or clause.complements[:1] != (_THERE,):
        return clause
    if not isinstance(clause.subject, (t.Pronoun, t.Name, t.Noun)) or clause.subject == t.Pronoun("there"):
        return clause
    spots = [part for part in whole.complements if isinstance(part, t.Prep) and part.word in _SPOTS]
    if len(spots) != 1:
        return clause
    gone = clause.polarity != "yes" and isinstance(clause.subject, t.Pronoun)  # it, that was under the mat: not the mat
    subject = whole.subject if gone and isinstance(whole.subject, (t.Name, t.Noun)) else clause.subject
    return replace(clause, subject=subject, complements=(spots[0], *clause.complements[1:]))


def _knows_asked(part: t.Complement, asked: t.Clause | None) -> t.Complement:
    """ "Asked where it was. He said that he did not know": where it was."""
    if isinstance(part, t.That) and isinstance(part.statement, t.Clause):
        whole = _knowing_what(part.statement, asked)
        return part if whole is part.statement else replace(part, statement=whole)
    return part


def _knowing_what(clause: t.Clause, asked: t.Clause | None) -> t.Clause:
    """Who is only said to know, or not to know, knows what somebody has just asked."""
    if clause.verb not in _KNOWING or clause.complements or asked is None or clause.passive:
        return clause
    matter = next((part for part in asked.complements if isinstance(part, t.Wh)), None)
    return replace(clause, complements=(matter,)) if matter is not None else clause


def _completed_part(part: t.Complement, deed: t.Clause | None) -> t.Complement:
    match part:
        case t.Particle(word="to", span=span) if deed is not None:
            return t.To(
                replace(
                    deed, subject=None, tense="to", modal="", perfect=False, progressive=False, polarity="yes", links=()
                ),
                span,
            )
        case t.That(statement=t.Clause() as inner) if deed is not None and _does_it(inner, deed):
            return replace(part, statement=_put(inner, deed))
        case t.Bare(statement=t.Clause() as inner) | t.To(statement=t.Clause() as inner) if (
            deed is not None and _does_it(inner, deed, beside=True)
        ):  # "nobody saw Anna do it", "he asked her to do it"
            return replace(part, statement=_put_again(inner, deed))
        case t.That(statement=inner) | t.Wh(word="who", statement=inner) | t.To(statement=inner):
            whole = _completed(inner, deed)
            return part if whole is inner else replace(part, statement=whole)
    return part


def _asked_for(part: t.Complement, whole: t.Clause | None) -> t.Complement:
    """ "Somebody had stolen it, but nobody knew who": who had stolen it; "he limps, and she guesses why": why he limps."""
    if not isinstance(part, t.Wh) or whole is None or part.statement != t.Clause(None, ""):
        return part
    if part.word == "who":
        done = _by_somebody(whole, t.Gap("who", span=part.span))
        return replace(part, statement=done) if done is not None else part
    return replace(part, statement=replace(whole, links=()))


def _by_somebody(clause: t.Clause, who: t.Gap) -> t.Clause | None:
    """What a clause, or a clause within it, tells that is done by nobody knows whom, with a gap for the doer: "Somebody stole it", "He was struck from
    behind", "He was reading when somebody struck him"."""
    doer = clause.subject
    if (isinstance(doer, t.Pronoun) and doer.word in _NOBODY_KNOWS) or (
        isinstance(doer, t.Noun) and doer.determiner == "a" and not clause.passive
    ):
        return replace(clause, subject=who, links=())
    if (
        clause.passive
        and doer is not None
        and not any(isinstance(one, t.Prep) and one.word == "by" for one in clause.complements)
    ):
        patient = t.Object(doer, doer.span)
        return replace(clause, subject=who, passive=False, complements=(patient, *clause.complements), links=())
    inner = [link.statement for link in clause.links]
    inner += [part.statement for part in clause.complements if isinstance(part, t.That)]
    found = (_by_somebody(one, who) for one in reversed(inner) if isinstance(one, t.Clause))
    return next((one for one in found if one is not None), None)


def _is_alone(clause: t.Clause, deed: t.Clause) -> bool:
    """Is this nothing but a subject and an auxiliary that a deed can follow ("he would not", "she did", "they were")?"""
    bare = not (clause.complements or clause.passive or clause.progressive or clause.perfect)
    if any(link.word == "as" for link in clause.links):
        return False  # "does as she is told"
    if clause.verb not in _ALONE or not bare or clause.subject is None or {"so", "first", "last"} & set(clause.adverbs):
        return False
    if clause.modal or clause.tense == "future":
        return clause.verb == "do"
    if clause.verb == "be":
        return (deed.verb == "be" and bool(deed.complements)) or deed.passive or deed.progressive
    return deed.perfect if clause.verb == "have" else deed.verb != "be"


def _does_it(clause: t.Clause, deed: t.Clause, beside: bool = False) -> bool:
    """ "(He says) that the dog has done it", "that he will do it": the deed that was told before; with more said of it, where ``beside`` ("he did it for
    the money")."""
    if clause.verb != "do" or clause.passive:
        return False
    others = [] if beside else clause.complements[1:]
    first = clause.complements[0] if clause.complements and all(map(_excepts, others)) else None
    said = first.phrase if isinstance(first, t.Object) else None
    if not isinstance(said, t.Pronoun) or said.word not in _THE_DEED:
        return False
    objects = [part.phrase for part in deed.complements if isinstance(part, t.Object)]
    doable = any(isinstance(one, t.Noun) and one.noun in _DOABLE for one in objects)
    yet_to_do = (
        deed.tense == "to" or bool(deed.modal)
    ) and not deed.passive  # "said that somebody had to read. Max wanted to do it"
    return (bool(objects) or yet_to_do) and not doable and deed.verb not in _ALONE and deed.verb not in STANDING


def _excepts(part: t.Complement) -> bool:
    """ "Nobody saw her do it except Tom"."""
    return isinstance(part, t.Prep) and part.word in ("except", "except for")


def _is_other(subject: t.NounPhrase | None, deed: t.Clause, whole: t.Clause) -> bool:
    """Is this somebody of whom nobody spoke ("Mark wants to sell it, but his wife does not": she does not want to)? What is no deed is so of itself
    ("Otto does not want to believe it, but Clara does")."""
    if deed is whole or whole.passive or deed.verb in STANDING:
        return False
    return isinstance(subject, (t.Name, t.Noun)) and subject != deed.subject


def _told(statement: t.Statement | None) -> t.Clause | None:
    """The clause that was said last."""
    while isinstance(statement, t.Compound):
        statement = statement.items[-1]
    return statement if statement is not None and statement.verb else None


def _put(clause: t.Clause, deed: t.Clause) -> t.Clause:
    """The deed, done by whom the clause names, as the clause has it."""
    finite = clause.modal or clause.tense == "future"
    return replace(
        deed,
        subject=_who(clause.subject, deed.subject) if deed.tense == "to" else clause.subject,
        tense=clause.tense,
        modal=clause.modal,
        polarity=clause.polarity,
        perfect=deed.perfect if clause.verb == "have" else clause.perfect,
        progressive=deed.progressive if clause.verb == "be" and not finite else False,
        adverbs=(*deed.adverbs, *clause.adverbs),
        complements=(*deed.complements, *filter(_excepts, clause.complements)),
        links=(),
        span=clause.span,
        verb_span=clause.verb_span,
    )


def _put_again(clause: t.Clause, deed: t.Clause) -> t.Clause:
    """ "He did it for the money": what has happened already is told again, with more of it; what somebody was to do happens now."""
    done = deed.tense != "to" and clause.tense == "past" and clause.polarity == "yes"
    again = _put(clause, replace(deed, perfect=False, progressive=False, modal=""))
    more = tuple(part for part in clause.complements[1:] if not _excepts(part))
    return replace(again, perfect=clause.perfect or done, complements=(*again.complements, *more), links=clause.links)


def _deed(statement: t.Statement | None) -> t.Clause | None:
    """What a statement says that somebody does or shall do."""
    while isinstance(statement, t.Compound):
        statement = statement.items[-1]
    if not isinstance(statement, t.Clause) or not statement.verb:
        return _quoted(statement.complements[0]) if isinstance(statement, t.Clause) and statement.complements else None
    for part in reversed(statement.complements):
        match part:
            case t.To(statement=inner):
                deed = _deed(inner)
                return replace(deed, subject=_asked(statement)) if deed is not None and deed.subject is None else deed
            case t.That(statement=inner) | t.Wh(word="whether", statement=inner):
                return _deed(inner)
            case t.Wh(word="who", statement=t.Clause(subject=t.Gap()) as inner) if inner.verb != "be":
                return _deed(inner)  # "asked who had eaten it": to eat it
            case t.Quote():
                return _quoted(part)
    if statement.verb in _ALONE and not statement.complements and not statement.passive:
        return None
    return statement


def _asked(clause: t.Clause) -> t.NounPhrase | None:
    """Who was asked, told or begged to do something: the object before the infinitive, in a passive the subject."""
    if clause.passive:
        return clause.subject
    return next((part.phrase for part in clause.complements if isinstance(part, t.Object)), None)


_CASES = {"him": "he", "her": "she", "them": "they", "me": "I", "us": "we"}


def _who(named: t.NounPhrase | None, asked: t.NounPhrase | None) -> t.NounPhrase | None:
    """Who does a deed that somebody was asked to do, where a pronoun says it: whoever was asked, if he may be called so."""
    if not isinstance(named, t.Pronoun) or named.word not in ("he", "she", "they") or asked is None:
        return named
    match asked:
        case t.Pronoun(word=word) if _CASES.get(word, word) == named.word:
            return named
        case t.Name(text=text) if w.name_gender(text) in (None, "", named.word):
            return replace(asked, apposition=None, relatives=())
        case t.Noun(plural=plural, number=number) if (plural or (number or 1) > 1) == (named.word == "they"):
            return asked
    return named


def _quoted(part: t.Complement) -> t.Clause | None:
    said = part.statement if isinstance(part, t.Quote) else None
    return _deed(said.statement if isinstance(said, t.Question) else said)


def shared(statement: t.Compound, definitions: Definitions) -> t.Compound:
    """ "Opens and reads the letter": a verb of somebody that takes an object, and has none, shares that of the next verb."""
    items = list(statement.items)
    for at in range(len(items) - 2, -1, -1):
        first, second = items[at], items[at + 1]
        if not isinstance(first, t.Clause) or not isinstance(second, t.Clause) or not second.complements:
            continue
        thing = second.complements[0]
        same = first.subject is not None and second.subject == first.subject and first.passive == second.passive
        if same and isinstance(thing, t.Object) and not first.passive and _lacks_object(first, definitions):
            items[at] = replace(first, complements=(thing,))
    return replace(statement, items=tuple(items)) if tuple(items) != statement.items else statement


def _lacks_object(clause: t.Clause, definitions: Definitions) -> bool:
    """Does a verb stand alone that nobody does without an object?"""
    if clause.complements or clause.links or clause.adverbs or clause.verb in _ALONE:
        return False
    frames = [frame for frame in definitions.frames_of(clause.verb, False) if not frame.particles]
    takes = any(frame.objects for frame in frames)
    alone = any(
        not any(not optional for _, optional in frame.objects) and definitions.is_being_slot(frame.subject)
        and not frame.fixed and all(prep.optional for prep in frame.preps) and all(one.optional for one in frame.contents)
        for frame in frames
    )  # fmt: skip
    return takes and not alone


def one_and_the_other(statement: t.Compound) -> t.Compound:
    """ "One opens the safe; the other watches": one of them."""
    subjects = [one.subject for one in _clauses(statement)]
    words = [who.word for who in subjects if isinstance(who, t.Pronoun)]
    if (
        not words
        or not isinstance(subjects[0], t.Pronoun)
        or words[0] != "one"
        or not {"the other", "the others"} & {*words}
    ):
        return statement
    return replace(statement, items=tuple(map(_one_of_them, statement.items)))


def _clauses(statement: t.Statement) -> list[t.Clause]:
    if isinstance(statement, t.Compound):
        return [clause for item in statement.items for clause in _clauses(item)]
    return [statement]


def _one_of_them(statement: t.Statement) -> t.Statement:
    if isinstance(statement, t.Compound):
        return replace(statement, items=tuple(map(_one_of_them, statement.items)))
    who = statement.subject
    if not isinstance(who, t.Pronoun) or who.word != "one":
        return statement
    return replace(statement, subject=t.Noun("one", "", partitive=t.Pronoun("they", span=who.span), span=who.span))


def told_so(clause: t.Clause, definitions: Definitions) -> t.Clause:
    """ "She tells her mother": what was said or happened last, where the verb has a hearer and waits for what they hear."""
    said = [part for part in clause.complements if not isinstance(part, t.When)]
    if (
        len(said) != 1
        or not isinstance(said[0], t.Object)
        or clause.passive
        or clause.modal
        or not _may_hear(said[0].phrase, definitions)
    ):
        return clause
    frames = [frame for frame in definitions.frames_of(clause.verb, False) if not frame.relation and frame.contents]
    if not any("answering" in definitions.verbs[frame.target].roles for frame in frames):
        return clause
    return replace(
        clause, complements=(*clause.complements, t.Object(t.Pronoun("this", span=clause.span), clause.span))
    )


def _may_hear(phrase: t.NounPhrase, definitions: Definitions) -> bool:
    match phrase:
        case (
            t.Name()
            | t.Pronoun(
                word="him" | "her" | "them" | "everyone" | "everybody" | "nobody" | "me" | "us" | "he" | "she" | "they"
            )
        ):
            return True
        case t.Noun(noun=noun):
            known = noun in definitions.relation_nouns or definitions.kinds.has_role(noun, "being")
            return known or definitions.kinds.has_role(noun, "group")
        case t.Group(items=items):
            return all(_may_hear(item, definitions) for item in items)
    return False


def echoed(statement: t.Compound) -> t.Compound:
    """``Tom left, and so did Luna``, ``he does not sleep, nor does she``: the second does what the first does."""
    items: list[t.Statement] = []
    for item in statement.items:
        before = items[-1] if items else None
        if statement.lead == "neither" and isinstance(item, t.Clause) and item.polarity == "yes":
            item = replace(item, polarity="not")  # "he neither greets him nor bows"
        if isinstance(item, t.Clause) and isinstance(before, t.Clause) and _is_echo(item, before):
            item = replace(before, subject=item.subject, links=(), span=item.span)
        items.append(item)
    word = "and" if statement.word == "so" and tuple(items) != statement.items else statement.word
    return replace(statement, items=tuple(items), word=word)


def _is_echo(clause: t.Clause, before: t.Clause) -> bool:
    """An auxiliary alone, behind *so* or *nor*, of a clause that is affirmed or denied likewise."""
    alone = clause.verb in ("do", "be", "have") and not (clause.complements or clause.links or clause.passive)
    if not alone or clause.subject is None or before.subject is None:
        return False
    if before.polarity in t.DENIED:
        return clause.polarity in t.DENIED and not clause.adverbs
    return clause.adverbs == ("so",) and clause.polarity == "yes"
