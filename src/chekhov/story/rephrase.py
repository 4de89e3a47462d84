"""Special clauses in plain words, before anybody asks what they mean: "there is a storm", "would like to ride", "not until he came".

In: a clause tree. Out: the same tree, or a plainer one that says the same: "what he wants is the ring" is "he wants the ring" (`copula` has what is said
with *be*), "there was a rumour that he died" is "the rumour that he died exists". Floor 3.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from chekhov.language import closed
from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.story.bare import is_bare
from chekhov.story.copula import deed_in, joined_with, said_of_subject
from chekhov.story.lightverbs import said_by_noun
from chekhov.story.mood import STANDING
from chekhov.story.noneof import lacking_apart, left_out_apart, nothing_about
from chekhov.story.predicates import as_much
from chekhov.story.putback import put_back
from chekhov.story.than import than_as_before
from chekhov.story.tookaslong import deed_that_took
from chekhov.story.traveltimes import on_the_way
from chekhov.story.whither import whither

_NOWHERE = frozenset("about against among by for from of out to with without".split())
_PARTS_OF_DAY = frozenset(("the morning", "the afternoon", "the evening"))


def rephrase(clause: t.Clause) -> t.Statement:
    """The clause in plain words."""
    if not _is_plain(clause):
        told = _put_plainly(clause)
        if isinstance(told, t.Compound):
            return told
        clause = told
    if "too" in clause.adverbs:
        return _too_much(clause) or clause
    if clause.verb == "like" and clause.modal == "would" and any(isinstance(item, t.To) for item in clause.complements):
        return replace(clause, verb="want", modal="", tense="present")  # "would like to ride"
    if clause.verb == "bear" and clause.passive:
        return _born(clause) or clause
    if clause.verb == "have":
        return _no_idea(clause) or _with_twins(clause)
    if clause.verb == "let":
        return _let_know(clause) or clause
    if clause.verb in ("be", "come"):
        clause = _placed(clause)
    if clause.verb == "come":
        return _came_to(clause) or clause
    if clause.verb == "grow":
        return _grown(clause) or clause
    if clause.verb in closed.DAWNING:
        return _dawned(clause) or clause
    if clause.verb == "happen":
        return _happened(clause) or clause
    if clause.verb == "take":
        return on_the_way(clause) or deed_that_took(clause)
    if clause.verb == "turn":
        return _turned(clause)
    if clause.verb == "do":
        return _as_told(clause) or clause
    if clause.verb != "be" or clause.passive or not clause.complements:
        return clause
    return said_of_subject(clause) or clause


_ODD_SUBJECTS = frozenset(("there", "nobody", "no one", "nothing"))
_ODD_OBJECTS = frozenset(("each", "nothing"))
_ODD_NOUNS = frozenset(("back", "way"))
_ODD_PREPS = frozenset(("around", "as", "at", "by", "towards", "under", "up"))
_ODD_PARTICLES = frozenset(("back", "by"))


def _is_plain(clause: t.Clause) -> bool:
    """Has a clause none of the words that one of the ways of `_put_plainly` begins with, whatever its verb? Each has its words here."""
    if clause.adverbs or clause.polarity == "not" or (clause.perfect and clause.verb == "be") or not is_bare(clause):
        return False
    match clause.subject:
        case t.Pronoun(word=word) if word in _ODD_SUBJECTS:
            return False
    for part in clause.complements:
        match part:
            case t.Object(phrase=t.Noun(noun=noun)):
                if noun in _ODD_NOUNS or (clause.verb, noun) in closed.DEEDS_BY_NOUN:
                    return False
            case t.Object(phrase=t.Pronoun(word=word)):
                if word in _ODD_OBJECTS:
                    return False
            case t.Prep(word=word) if word in _ODD_PREPS:
                return False
            case t.Prep(phrase=t.Noun(determiner="no")):
                return False
            case t.Particle(word=word) if word in _ODD_PARTICLES:
                return False
    return True


def _put_plainly(clause: t.Clause) -> t.Statement:
    """The clause in plain words, whatever its verb."""
    clause = _only_there(clause)
    apart = lacking_apart(clause) or left_out_apart(clause)
    if apart is not None:
        return apart
    clause = than_as_before(_excepting(_at_the_hour(_behind_her_back(put_back(clause)))))
    clause = _got_up(_there(_of_each(_not_until(_in_content(clause)))))
    if (both := as_much(clause)) is not None:
        return both
    clause = whither(_only_by(_with_none(nothing_about(clause))))
    clause = said_by_noun(clause) or clause
    return _only_to_find(clause) or _under_a_name(clause) or _own_way(clause)


def _placed(clause: t.Clause) -> t.Clause:
    """``Bjarne was first``, ``Liv came in second in the race``: came first, came second."""
    rank = clause.adverbs[0] if clause.adverbs in (("first",), ("last",)) else ""
    parts = clause.complements
    if clause.verb == "come" and parts and isinstance(parts[0], t.Particle) and parts[0].word == "in":
        parts = parts[1:]
    elif clause.verb != "be" or clause.passive:
        return clause
    match parts:
        case (t.Adjective(word=word, than=None), *rest) if word in closed.ORDINALS and not clause.adverbs:
            rank = word
        case _ if rank:
            rest = [*parts]
        case _:
            return clause
    if any(not isinstance(item, t.When) and getattr(item, "word", "") != "in" for item in rest):
        return clause
    placed = t.Adjective(rank, span=clause.verb_span)
    return replace(clause, verb="come", complements=(placed, *rest), adverbs=())


def _with_none(clause: t.Clause) -> t.Clause:
    """``Leaves with no money``: without money."""
    for index, item in enumerate(clause.complements):
        match item:
            case t.Prep("with", t.Noun("no") as phrase) if phrase.noun:
                lacking = replace(item, word="without", phrase=replace(phrase, determiner="any"))
                parts = (*clause.complements[:index], lacking, *clause.complements[index + 1 :])
                return replace(clause, complements=parts)
    return clause


def _only_by(clause: t.Clause) -> t.Clause:
    """``Can only be cured by a potion``: only a potion can cure him."""
    if not clause.passive or "only" not in clause.adverbs:
        return clause
    for at, part in enumerate(clause.complements):
        if isinstance(part, t.Prep) and part.word == "by":
            alone = replace(part, phrase=t.Noun("only", "", partitive=part.phrase, span=part.span))
            adverbs = tuple(word for word in clause.adverbs if word != "only")
            parts = (*clause.complements[:at], alone, *clause.complements[at + 1 :])
            return replace(clause, complements=parts, adverbs=adverbs)
    return clause


def _only_to_find(clause: t.Clause) -> t.Statement | None:
    """``Woke to find her gone``, ``returned to learn that he had died``: and found it so; nobody does it for that."""
    links = [link for link in clause.links if link.word == "in order to" and not link.front]
    inner = links[0].statement if len(links) == 1 else None
    if (
        not isinstance(inner, t.Clause)
        or inner.subject is not None
        or inner.verb not in closed.FINDINGS
        or inner.passive
    ):
        return None
    told = (t.That,) if inner.verb not in ("find", "discover") else (t.That, t.Adjective, t.Ing, t.Bare)
    if inner.polarity != "yes" or not any(isinstance(item, told) for item in inner.complements):
        return None
    rest = tuple(link for link in clause.links if link is not links[0])
    then = replace(inner, subject=clause.subject, tense=clause.tense, modal=clause.modal, perfect=clause.perfect)
    return t.Compound((replace(clause, links=rest), then), "and", span=clause.span)


def _under_a_name(clause: t.Clause) -> t.Statement | None:
    """``Travels under the name of Anna Bell``: and is called so; ``goes by the name of Lucky`` is no more than that."""
    match clause.complements:
        case (t.Particle(word="by", span=span), t.Object(phrase=phrase), *others) if clause.verb == "go":
            clause = replace(clause, complements=(t.Prep("by", phrase, span), *others))
    known = clause.verb == "go"
    for at, part in enumerate(clause.complements if clause.subject is not None and clause.polarity == "yes" else ()):
        noun = part.phrase if isinstance(part, t.Prep) and part.word in ("under", "by" if known else "under") else None
        name = noun.of or noun.apposition if isinstance(noun, t.Noun) and noun.noun in closed.NAME_NOUNS else None
        if isinstance(name, t.Name):
            rest = (*clause.complements[:at], *clause.complements[at + 1 :])
            called = replace(clause, verb="call", passive=True, complements=(t.Object(name, name.span),), links=())
            if known and not rest:
                return replace(called, links=clause.links)
            return t.Compound((replace(clause, complements=rest), called), "and", span=clause.span)
    return None


def _grown(clause: t.Clause) -> t.Clause | None:
    """``Grew up to be a hunter``: became one."""
    ahead = [item.statement for item in clause.complements if isinstance(item, t.To)]
    ahead += [link.statement for link in clause.links if link.word == "in order to"]
    if t.Particle("up") not in clause.complements or len(ahead) != 1 or not isinstance(ahead[0], t.Clause):
        return None
    later = tuple(item for item in clause.complements if not isinstance(item, t.To) and item != t.Particle("up"))
    links = tuple(link for link in clause.links if link.word != "in order to")
    if ahead[0].verb not in ("be", "become") or not ahead[0].complements:
        return None
    return replace(clause, verb="become", complements=(*ahead[0].complements, *later), links=links)


def _own_way(clause: t.Clause) -> t.Clause:
    """``Fought her way out of the castle``, ``talks his way past the guard``: made it, however."""
    match clause.complements:
        case (t.Object(phrase=t.Noun(noun="way", adjectives=(), possessor=t.Pronoun())), t.Prep() | t.Particle(), *_):
            return clause if clause.verb in closed.NOT_GONE else replace(clause, verb="make")
    return clause


def _no_idea(clause: t.Clause) -> t.Clause | None:
    """``Has no idea who he is``: does not know it."""
    match clause.complements:
        case (t.Object(phrase=t.Noun(determiner="no", noun=noun)), (t.Wh() | t.That()) as asked, *rest):
            if noun in closed.NOTIONS and clause.polarity == "yes":
                return replace(clause, verb="know", polarity="not", complements=(asked, *rest))
    return None


def _with_twins(clause: t.Clause) -> t.Clause:
    """ "They have twins, Leo and Mia": children (whoever has *a* twin is one too)."""
    match clause.complements:
        case (t.Object(phrase=t.Noun(noun="twin" | "triplet", plural=True) as twins) as item, *rest):
            return replace(clause, complements=(replace(item, phrase=replace(twins, noun="child")), *rest))
    return clause


def _let_know(clause: t.Clause) -> t.Clause | None:
    """``Let her know that he was ill``: told her."""
    match clause.complements:
        case (t.Object() as whom, t.Bare(t.Clause(verb="know", complements=(t.That() | t.Wh() as content,))), *rest):
            return replace(clause, verb="tell", complements=(whom, content, *rest))
    return None


def _came_to(clause: t.Clause) -> t.Clause | None:
    """``Came to love her``: loves her, in time."""
    match clause.complements, clause.links:
        case (), (t.Link(word="in order to", statement=t.Clause() as ahead), *others) if ahead.verb in closed.COMING_TO:
            pass
        case (t.To(t.Clause() as ahead),), others if ahead.verb in closed.COMING_TO:
            pass
        case _:
            return None
    if ahead.passive or ahead.polarity != "yes":
        return None
    tense, adverbs = clause.tense, clause.adverbs + ahead.adverbs
    return replace(
        ahead, subject=clause.subject, tense=tense, modal=clause.modal, perfect=clause.perfect, polarity=clause.polarity,
        links=(*others, *ahead.links), adverbs=adverbs, span=clause.span,
    )  # fmt: skip


def _as_told(clause: t.Clause) -> t.Clause | None:
    """``Does as he is told``, ``did as Mara asked``: obeys (her)."""
    match clause.complements, clause.links:
        case (), (t.Link(word="as", statement=t.Clause() as told), *others) if told.verb in closed.TELLING_TO:
            whom = () if told.passive or told.subject is None else (t.Object(told.subject, told.span),)
            return replace(clause, verb="obey", complements=whom, links=tuple(others))
    return None


def _dawned(clause: t.Clause) -> t.Clause | None:
    """``It dawned on him that she had lied``, ``what she had done``: he discovered it."""
    match clause.subject, clause.complements:
        case t.Pronoun("it"), (t.Prep(word, phrase), t.That() | t.Wh() as claim) if (
            word == closed.DAWNING[clause.verb][0]
        ):
            return replace(clause, subject=phrase, verb=closed.DAWNING[clause.verb][1], complements=(claim,))
    return None


_UPON = frozenset(("behind", "on", "in", "against"))


def _behind_her_back(clause: t.Clause) -> t.Clause:
    """``Behind her back``: the back is hers, and nothing goes back."""
    parts = list(clause.complements)
    for at, (item, behind) in enumerate(pairwise(clause.complements)):
        match item, behind:
            case t.Prep(word=word, phrase=t.Pronoun(word="her" | "she") as whose), t.Particle(word="back") if (
                word in _UPON
            ):
                parts[at : at + 2] = [replace(item, phrase=t.Noun("", "back", possessor=whose, span=whose.span))]
                return replace(clause, complements=tuple(parts))
    return clause


_HOURS = 24
_NOBODY = frozenset(("nobody", "no one", "nothing"))


def _at_the_hour(clause: t.Clause) -> t.Clause:
    """``at six (in the morning)``, ``around six``: a time, and no place."""
    parts = tuple([_hour(part) or part for part in clause.complements])
    return replace(clause, complements=parts) if parts != clause.complements else clause


def _hour(part: t.Complement) -> t.When | None:
    match part:
        case t.Prep(
            word="at" | "around" | "about" | "towards" as word,
            phrase=t.Noun(noun="", determiner="", adjectives=(), partitive=None, number=int(number)),
        ):
            return t.When(f"{word} {w.number_word(number)}", part.span) if 0 < number <= _HOURS else None
    return None


def _excepting(clause: t.Clause) -> t.Clause:
    """ "Nobody knows where the key is except the dragon", "nobody sees her leave except him": nobody but the dragon, but him."""
    subject = clause.subject
    if not isinstance(subject, t.Pronoun) or subject.word not in _NOBODY or subject.but is not None:
        return clause
    front = tuple([one for one in clause.complements if one.span.start < clause.verb_span.start])
    match tuple([one for one in clause.complements if one not in front]):
        case (*kept, t.Prep(word="except" | "except for" | "but", phrase=who)):
            return replace(clause, subject=replace(subject, but=who), complements=(*kept, *front))
        case (
            *before,
            (t.Wh() | t.That() | t.Bare()) as last,
        ) if isinstance(last.statement, t.Clause) and last.statement.complements:
            inner, (*kept, end) = last.statement, last.statement.complements
            if not isinstance(end, t.Prep) or end.word not in ("except", "except for"):
                return clause
            asked = replace(last, statement=replace(inner, complements=tuple(kept)))
            return replace(clause, subject=replace(subject, but=end.phrase), complements=(*before, asked, *front))
    return clause


def _in_content(clause: t.Clause) -> t.Clause:
    """ "She knew that he drank before going to bed": he drank before that; she knew it all the time."""
    match clause.complements:
        case (*others, t.That(statement=t.Clause() as said) as that) if clause.verb in STANDING and clause.links:
            own = tuple(link for link in clause.links if not link.front and _is_bare_time(link))
            if own:
                rest = tuple(link for link in clause.links if link not in own)
                told = replace(that, statement=replace(said, links=(*said.links, *own)))
                return replace(clause, complements=(*others, told), links=rest)
        case (*others, t.To(statement=t.Clause() as due) as deed) if clause.verb in closed.TO_VERBS:
            own = tuple(link for link in clause.links if not link.front and _is_ahead(link))
            if own:
                rest = tuple(link for link in clause.links if link not in own)
                told_to = replace(deed, statement=replace(due, links=(*due.links, *own)))
                return replace(clause, complements=(*others, told_to), links=rest)
    return clause


def _is_ahead(link: t.Link) -> bool:
    """ "They agree not to break it before they have spoken to her": nobody says that they have."""
    said = link.statement
    return isinstance(said, t.Clause) and said.tense == "present" and link.word in ("before", "as soon as", "once")


def _is_bare_time(link: t.Link) -> bool:
    """ "Before going to bed"."""
    said = link.statement
    return link.word in ("before", "after", "while") and isinstance(said, t.Clause) and said.subject is None


def _got_up(clause: t.Clause) -> t.Clause:
    """``They enter the casino disguised as waiters``: they are disguised so."""
    match clause.complements:
        case (*before, t.Adjective() as state, t.Prep(word="as") as role) if before and clause.verb != "be":
            if any(form == "part" for _, form in w.verb_forms(state.word)):
                beside = t.Clause(None, "be", (state, role), "ing", verb_span=state.span, span=state.span)
                links = (*clause.links, t.Link(",ing", beside, span=state.span))
                return replace(clause, complements=tuple(before), links=links)
    return clause


def _only_there(clause: t.Clause) -> t.Clause:
    """``There is no gun in it, only a rope``: neither is anywhere else."""
    match clause.complements:
        case (t.Object(t.Group((t.Noun("no") as none, *row)) as group) as first, *others):
            match none.relatives:
                case (t.Relative(t.Clause(t.Gap(), "be", (t.Prep() as where,)), False),):
                    phrase = t.Group((replace(none, relatives=()), *row), group.word, group.lead, group.span)
                    return replace(clause, complements=(replace(first, phrase=phrase), where, *others))
    return clause


def _there(clause: t.Clause) -> t.Clause:
    """``There was a storm``, ``there seems to be a mistake``: that exists; ``there is a key in the drawer``: that is where it is."""
    if not (isinstance(clause.subject, t.Pronoun) and clause.subject.word == "there") or not clause.complements:
        return clause
    first, others = clause.complements[0], clause.complements[1:]
    if isinstance(first, t.Particle) and first.word == "inside" and others:  # "inside there are buttons"
        return _there(replace(clause, complements=(*others, first)))
    inner = first.statement if isinstance(first, t.To) else None
    if clause.verb in closed.SEEMING and isinstance(inner, t.Clause) and inner.verb == "be":
        parts = (*inner.complements, *clause.complements[1:])
        return _there(replace(clause, verb="be", complements=parts, adverbs=(*clause.adverbs, "seemingly")))
    if clause.verb != "be" or not isinstance(first, t.Object):
        return clause
    first, others = _and_another(first, others)
    clause = replace(clause, complements=(first, *others))
    said = next((part for part in others if isinstance(part, t.That)), None)
    if said is not None and isinstance(first.phrase, t.Noun):  # "there was a rumour that the king was dead"
        news = replace(first, phrase=replace(first.phrase, that=said.statement))
        return _there(replace(clause, complements=(news, *(part for part in others if part is not said))))
    deeds = tuple(part for part in clause.complements[1:] if isinstance(part, t.To))
    rest = tuple(part for part in clause.complements[1:] if part not in deeds)
    if any(not isinstance(part, t.When) and not _is_no_place(part) for part in rest):
        return replace(clause, complements=tuple(map(_inside_it, clause.complements)))
    if deeds:  # there was nothing to eat
        return replace(clause, subject=first.phrase, complements=(t.Particle("there"), *deeds, *rest))
    adverbs = tuple(word for word in clause.adverbs if word != "once")
    return replace(clause, subject=first.phrase, verb="exist", complements=rest, adverbs=adverbs)


def _and_another(what: t.Object, rest: tuple[t.Complement, ...]) -> tuple[t.Object, tuple[t.Complement, ...]]:
    """ "There was a map in the bag and a phone": the phone is what there was beside the map, and not where it was."""
    match rest:
        case (t.Prep(phrase=t.Group(word="and", items=(place, *others))) as where, *last) if _is_known(place):
            if not any(_is_known(other) for other in others):
                both = t.Group((what.phrase, *others), "and", span=what.phrase.span)
                return replace(what, phrase=both), (replace(where, phrase=place), *last)
    return what, rest


def _is_known(phrase: t.NounPhrase) -> bool:
    """Is it a phrase for what was spoken of: no "a phone", "two phones"?"""
    return (
        not isinstance(phrase, t.Noun) or phrase.determiner in ("the", "this", "that") or phrase.possessor is not None
    )


def _inside_it(part: t.Complement) -> t.Complement:
    """ "There are pencils inside": in what was spoken of."""
    if isinstance(part, t.Particle) and part.word == "inside":
        return t.Prep("inside", t.Pronoun("it", span=part.span), span=part.span)
    return part


def _is_no_place(part: t.Complement) -> bool:
    """Does a part of a clause with *there* say nothing of where it is?"""
    return (isinstance(part, t.Prep) and part.word in _NOWHERE) or (
        isinstance(part, t.Particle) and part.word in ("once", "out", "left")
    )


def _of_each(clause: t.Clause) -> t.Clause:
    """``They each bought a ticket``: tickets, and not the same one; ``two rolls for one euro each``: what each costs is their price."""
    objects = [part.phrase for part in clause.complements if isinstance(part, t.Object)]
    if len(objects) > 1 and objects[-1] == t.Pronoun("each"):
        rest = (part for part in clause.complements if not isinstance(part, t.Object) or part.phrase != objects[-1])
        return replace(clause, complements=tuple(rest))
    if "each" not in clause.adverbs:
        return clause
    parts = tuple(
        replace(part, phrase=replace(part.phrase, determiner="", plural=True))
        if isinstance(part, t.Object) and isinstance(part.phrase, t.Noun) and part.phrase.determiner == "a"
        else part
        for part in clause.complements
    )
    return replace(clause, complements=parts, adverbs=tuple(word for word in clause.adverbs if word != "each"))


def _not_until(clause: t.Clause) -> t.Clause:
    """``He did not come until the evening``, ``... until she called``: then he came."""
    if clause.polarity != "not" or clause.tense not in ("past", "present") or clause.modal:
        return clause
    for at, link in enumerate(clause.links):
        if link.word == "until" and (clause.tense == "past" or _is_over(link.statement)):
            links = (*clause.links[:at], replace(link, word="after"), *clause.links[at + 1 :])
            return replace(clause, polarity="yes", links=links)
    for at, part in enumerate(clause.complements):
        if isinstance(part, t.When) and part.words.startswith(("until ", "till ")):
            words = part.words.partition(" ")[2]
            hour = words in closed.MOMENTS or w.number_of(words) is not None  # "until eleven"
            before = "in " if words in _PARTS_OF_DAY else "at " if hour else ""
            when = replace(part, words=f"{before}{words}")
            return replace(
                clause, polarity="yes", complements=(*clause.complements[:at], when, *clause.complements[at + 1 :])
            )
    return clause


def _is_over(statement: t.Statement) -> bool:
    """ "Until the train has left": told as something that has happened."""
    return isinstance(statement, t.Clause) and statement.perfect


def _happened(clause: t.Clause) -> t.Statement | None:
    """``It happened that the river froze``: it froze."""
    match clause:
        case t.Clause(subject=t.Pronoun("it"), complements=(t.That(inner), *rest), polarity="yes", modal=""):
            return joined_with(inner, clause) if all(isinstance(item, t.When) for item in rest) else None
    return None


def _turned(clause: t.Clause) -> t.Clause:
    """``She turns twelve``: she is twelve years old now."""
    match clause.complements:
        case (t.Object(phrase=t.Noun(noun="", number=int(), partitive=None)), *_):
            return replace(clause, verb="be")
        case (t.Adjective(word="old", degree=degree), *_) if degree.endswith("years"):
            return replace(clause, verb="be")
    return clause


def _born(clause: t.Clause) -> t.Statement | None:
    """``Was born blind``, ``was born a slave``: was born, and is so."""
    match clause.complements:
        case (t.Adjective() | t.Object() as state, *rest) if clause.polarity == "yes" and not clause.modal:
            born = t.Adjective("born", span=clause.verb_span)
            came = replace(clause, verb="be", passive=False, complements=(born, *rest))
            so = t.Clause(clause.subject, "be", (state,), clause.tense, span=clause.span)
            return t.Compound((came, so), "and", "", clause.span)
    return None


def _too_much(clause: t.Clause) -> t.Statement | None:
    """``arrives too late to save him``: arrives late, and cannot."""
    how = clause.adverbs.index("too")
    purpose = next((link for link in clause.links if link.word == "in order to" and not link.front), None)
    if purpose is None or clause.adverbs[how + 1 :] == () or clause.polarity in t.DENIED:
        return None
    rest = tuple(link for link in clause.links if link is not purpose)
    came = replace(clause, adverbs=clause.adverbs[:how] + clause.adverbs[how + 1 :], links=rest)
    modal = "could" if clause.tense == "past" else "can"
    deed = deed_in(replace(clause, links=(), adverbs=()), purpose.statement, modal, "not", ())
    return t.Compound((came, deed), "and", "", clause.span) if deed is not None else None


__all__ = ["rephrase"]


def shared_preposition(statement: t.Compound) -> t.Compound:
    """ "Is in the hall or the garden": in either."""
    first, *others = statement.items
    if statement.word not in ("or", "nor") or not isinstance(first, t.Clause) or len(first.complements) != 1:
        return statement
    prep, items = first.complements[0], [first]
    for item in others:
        alone = item.complements[0] if isinstance(item, t.Clause) and len(item.complements) == 1 else None
        if not isinstance(prep, t.Prep) or not isinstance(item, t.Clause) or not isinstance(alone, t.Object):
            return statement
        if item.verb != "be" or item.subject != first.subject:
            return statement
        items.append(replace(item, complements=(t.Prep(prep.word, alone.phrase, alone.span),)))
    return replace(statement, items=tuple(items))


def plain_there(clause: t.Clause) -> t.Clause:
    """ "There is a letter in the drawer" as "a letter is in the drawer"."""
    if not is_there(clause):
        return clause
    objects = [item for item in clause.complements if isinstance(item, t.Object)]
    if not objects:
        return clause
    rest = tuple(item for item in clause.complements if item is not objects[0])
    return replace(clause, subject=objects[0].phrase, complements=rest)


def one_known(clause: t.Clause) -> t.Clause:
    """What somebody knows or says that there is one of, is the one that the story knows of."""
    one = clause.subject
    if clause.verb == "exist" and isinstance(one, t.Noun) and one.determiner == "a":
        return replace(clause, subject=replace(one, determiner="the"))
    return clause


def is_there(clause: t.Clause) -> bool:
    """ "There is a storm": what there is, wherever."""
    return isinstance(clause.subject, t.Pronoun) and clause.subject.word == "there"
