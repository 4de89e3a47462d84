"""Special clauses in plain words, before anybody asks what they mean: clefts, "too weak to walk", "is unable to".

In: a clause tree. Out: the same tree, or a plainer one that says the same: "it was Luna who came" is "Luna came", "what
he wants is the ring" is "he wants the ring", "he is too weak to walk" is "he is weak and cannot walk", "he is unable to
walk" is "he cannot walk", "he was to leave" is "he would leave". Floor 3.
"""

from __future__ import annotations

from dataclasses import replace

from chekhov.language import closed
from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.story.impersonal import is_of_the_hour
from chekhov.story.mood import IS_ABOUT_TO, STANDING, WAS_ABOUT_TO
from chekhov.story.putback import put_back

_CAN = {"able": "yes", "unable": "not"}
_AHEAD = frozenset(("likely", "bound", "sure", "certain", "due"))
_OF_FACTS = frozenset("truth fact thing point trouble problem".split())
_POINTING = frozenset(("that", "this"))
_NOWHERE = frozenset("about against among by for from of out to with without".split())
_PARTS_OF_DAY = frozenset(("the morning", "the afternoon", "the evening"))
_PERSONAL = frozenset(("he", "she", "they", "I", "we", "you"))
_OWNERS = {"mine": "I", "yours": "you", "his": "he", "hers": "she", "ours": "we", "theirs": "they"}


def rephrase(clause: t.Clause) -> t.Statement:
    """The clause in plain words."""
    clause = _than(_excepting(_at_the_hour(put_back(clause))))
    clause = _got_up(_there(_of_each(_not_until(_in_content(clause)))))
    if "too" in clause.adverbs:
        return _too_much(clause) or clause
    if clause.verb == "like" and clause.modal == "would" and any(isinstance(item, t.To) for item in clause.complements):
        return replace(clause, verb="want", modal="", tense="present")  # "would like to ride"
    if clause.verb == "happen":
        return _happened(clause) or clause
    if clause.verb == "take":
        return _took(clause)
    if clause.verb == "turn":
        return _turned(clause)
    if clause.verb == "be" and not clause.passive and not clause.complements and clause.adverbs == ("last",):
        return replace(clause, complements=(t.Adjective("last", span=clause.verb_span),), adverbs=())  # "Odd was last"
    if clause.verb != "be" or clause.passive or not clause.complements:
        return clause
    return (
        _named(clause)
        or _whose(clause)
        or _cleft(clause)
        or _is_a_lie(clause)
        or _in_fact(clause)
        or _able(clause)
        or _is_to(clause)
        or _among(clause)
        or _distance(clause)
        or _degree(clause)
        or _formerly(clause)
        or _ranked(clause)
        or _at_home(clause)
        or clause
    )


_PAST = frozenset(("former", "retired", "ex", "erstwhile", "one-time", "onetime"))


def _formerly(clause: t.Clause) -> t.Statement | None:
    """ "Kate is a retired teacher", "Leo is her former husband": they used to be."""
    match clause.complements:
        case (t.Object(phrase=t.Noun(adjectives=adjectives) as noun) as item, *rest) if not _PAST.isdisjoint(
            adjectives
        ):
            more = [one.clause for one in noun.relatives if isinstance(one.clause, t.Clause)]
            now = [replace(one, subject=clause.subject) for one in more if isinstance(one.subject, t.Gap)]
            kept = tuple(one for one in noun.relatives if not isinstance(getattr(one.clause, "subject", None), t.Gap))
            plain = replace(noun, adjectives=tuple(word for word in adjectives if word not in _PAST), relatives=kept)
            once = replace(
                clause, complements=(replace(item, phrase=plain), *rest), adverbs=(*clause.adverbs, "formerly")
            )
            return t.Compound((once, *now), span=clause.span) if now else once
    return None


def _ranked(clause: t.Clause) -> t.Statement | None:
    """ "Tom was the first (man) to enter the cave": he entered it first."""
    match clause.complements:
        case (
            t.Object(phrase=t.Noun(determiner="the", adjectives=(), to=None, noun=rank)),
            t.To(statement=deed),
            *rest,
        ):
            told = (deed, *rest)
        case (t.Object(phrase=t.Noun(determiner="the", adjectives=(rank,), to=t.Clause() as deed)), *rest):
            told = (deed, *rest)
        case _:
            return None
    first = told[0]
    if rank not in ("first", "last") or not isinstance(first, t.Clause) or clause.polarity != "yes":
        return None
    behind = tuple(item for item in told[1:] if isinstance(item, (t.When, t.Prep)))
    return replace(
        first, subject=clause.subject, tense=clause.tense, modal=clause.modal, span=clause.span,
        complements=(*first.complements, *behind), adverbs=(*first.adverbs, rank), links=(*first.links, *clause.links),
    )  # fmt: skip


def _at_home(clause: t.Clause) -> t.Statement | None:
    """ "She is home": at home."""
    if not any(item in _HOME for item in clause.complements):
        return None
    home = t.Prep("at", t.Noun("", "home"))
    return replace(clause, complements=tuple(home if item in _HOME else item for item in clause.complements))


_HOME = (t.Particle("home"), t.Object(t.Noun("", "home")))


_HOURS = 24
_NOBODY = frozenset(("nobody", "no one", "nothing"))


def _at_the_hour(clause: t.Clause) -> t.Clause:
    """``at six (in the morning)``: a time, and no place."""
    parts = tuple(_hour(part) or part for part in clause.complements)
    return replace(clause, complements=parts) if parts != clause.complements else clause


def _hour(part: t.Complement) -> t.When | None:
    match part:
        case t.Prep(
            word="at", phrase=t.Noun(noun="", determiner="", adjectives=(), partitive=None, number=int(number))
        ):
            return t.When(f"at {w.number_word(number)}", part.span) if 0 < number <= _HOURS else None
    return None


def _excepting(clause: t.Clause) -> t.Clause:
    """ "Nobody knows where the key is except the dragon": nobody but the dragon."""
    subject = clause.subject
    if not isinstance(subject, t.Pronoun) or subject.word not in _NOBODY or subject.but is not None:
        return clause
    match clause.complements:
        case (*kept, t.Prep(word="except" | "except for" | "but", phrase=who)):
            return replace(clause, subject=replace(subject, but=who), complements=tuple(kept))
        case (
            *before,
            t.Wh(
                statement=t.Clause(complements=(*kept, t.Prep(word="except" | "except for", phrase=who))) as inner
            ) as last,
        ):
            asked = replace(last, statement=replace(inner, complements=tuple(kept)))
            return replace(clause, subject=replace(subject, but=who), complements=(*before, asked))
    return clause


def _than(clause: t.Clause) -> t.Clause:
    """``Her brother is two years older``: than she; ``Karl is taller than Mona although he is younger``: than Mona."""
    other = next((item.than for item in clause.complements if isinstance(item, t.Adjective) and item.than), None)
    links = tuple(
        replace(link, statement=_compared_with(link.statement, other))
        if isinstance(link.statement, t.Clause) and other is not None
        else link
        for link in clause.links
    )
    clause = clause if links == clause.links else replace(clause, links=links)
    whose = clause.subject.possessor if isinstance(clause.subject, t.Noun) else None
    return _compared_with(clause, whose) if whose is not None else clause


def _compared_with(clause: t.Clause, other: t.NounPhrase) -> t.Clause:
    """A comparison that does not say with whom."""
    if clause.verb != "be" or isinstance(other, t.Gap):
        return clause
    parts = tuple(
        replace(item, than=other) if isinstance(item, t.Adjective) and item.degree == "more" and not item.than else item
        for item in clause.complements
    )
    return clause if parts == clause.complements else replace(clause, complements=parts)


def _is_a_lie(clause: t.Clause) -> t.Clause | None:
    """``It was a lie``: it was untrue."""
    match clause:
        case t.Clause(
            subject=t.Pronoun(word="it" | "this" | "that"),
            complements=(t.Object(phrase=t.Noun() as said) as item, *rest),
        ):
            word = {"lie": "untrue", "truth": "true"}.get(said.noun)
            plain = not (said.adjectives or said.of or said.possessor or said.relatives or said.plural)
            if word is not None and plain and said.determiner in ("a", "the"):
                return replace(clause, complements=(t.Adjective(word, span=item.span), *rest))
    return None


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


def _distance(clause: t.Clause) -> t.Clause | None:
    """``The inn is five miles from the castle``: five miles away from it."""
    match clause.complements:
        case (
            t.Object(phrase=t.Noun(determiner="", number=int(number), of=None, partitive=None) as far),
            t.Prep(word="from") as start,
            *rest,
        ):
            if far.noun and not far.adjectives:
                words = f"{number} {w.plural(far.noun) if far.plural else far.noun} away"
                return replace(clause, complements=(t.Adjective(words, span=far.span), start, *rest))
    return None


def _there(clause: t.Clause) -> t.Clause:
    """``There was a storm``, ``there seems to be a mistake``: that exists; ``there is a key in the drawer``: that is where it is."""
    if not (isinstance(clause.subject, t.Pronoun) and clause.subject.word == "there") or not clause.complements:
        return clause
    first, *others = clause.complements
    if isinstance(first, t.Particle) and first.word == "inside" and others:  # "inside there are buttons"
        return _there(replace(clause, complements=(*others, first)))
    inner = first.statement if isinstance(first, t.To) else None
    if clause.verb in closed.SEEMING and isinstance(inner, t.Clause) and inner.verb == "be":
        parts = (*inner.complements, *clause.complements[1:])
        return _there(replace(clause, verb="be", complements=parts, adverbs=(*clause.adverbs, "seemingly")))
    if clause.verb != "be" or not isinstance(first, t.Object):
        return clause
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
    """``They each bought a ticket``: tickets, and not the same one."""
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
            when = replace(part, words=f"in {words}" if words in _PARTS_OF_DAY else words)
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
            return _joined(inner, clause) if all(isinstance(item, t.When) for item in rest) else None
    return None


def _turned(clause: t.Clause) -> t.Clause:
    """``She turns twelve``: she is twelve years old now."""
    match clause.complements:
        case (t.Object(phrase=t.Noun(noun="", number=int(), partitive=None)), *_):
            return replace(clause, verb="be")
        case (t.Adjective(word="old", degree=degree), *_) if degree.endswith("years"):
            return replace(clause, verb="be")
    return clause


def _took(clause: t.Clause) -> t.Clause:
    """``It took him two days to find it``: he found it in two days; ``finding it took two days``: it took two days to find it."""
    if not isinstance(clause.subject, t.Pronoun) or clause.subject.word != "it" or clause.passive:
        return clause
    match clause.complements:
        case (t.Object(phrase=who), t.When(words=time) as when, t.To(statement=t.Clause() as deed), *rest):
            if clause.tense != "past" or clause.modal or clause.polarity != "yes" or deed.polarity != "yes":
                return clause
            parts = (*deed.complements, replace(when, words=f"in {time}"), *rest)
            links = (*clause.links, *deed.links)
            return replace(deed, subject=who, tense="past", complements=parts, links=links, span=clause.span)
        case (t.Object() | t.When() as time, t.Ing(statement=t.Clause() as deed), *rest):
            parts = (time, t.To(replace(deed, tense="to"), deed.span), *rest)
            return replace(clause, complements=parts)
    return clause


def _named(clause: t.Clause) -> t.Statement | None:
    """``His name was Corvin``, ``whose name was Vera``: he is called so."""
    subject, first = clause.subject, clause.complements[0]
    if not isinstance(first, t.Object) or clause.polarity != "yes":
        return None
    match subject, first.phrase:  # "their names are Gil and Hetty": they are these
        case t.Noun(noun="name", plural=True, adjectives=()), t.Group() if subject.possessor or subject.of:
            return replace(clause, subject=subject.possessor or subject.of)
    if not isinstance(first.phrase, t.Name):
        return None
    match subject:
        case t.Noun(noun="name", possessor=owner, adjectives=(), plural=False) if owner is not None:
            pass
        case t.Gap(word="whose", noun=t.Noun(noun="name", adjectives=())):
            owner = t.Gap("who", span=subject.span)
        case _:
            return None
    return replace(clause, subject=owner, verb="call", passive=True)


def _whose(clause: t.Clause) -> t.Statement | None:
    """``The combs are hers``: she has them."""
    first = clause.complements[0]
    word = first.phrase.word if isinstance(first, t.Object) and isinstance(first.phrase, t.Pronoun) else ""
    times = clause.complements[1:]
    if word not in _OWNERS or clause.subject is None or not all(isinstance(part, t.When) for part in times):
        return None
    owner = t.Pronoun(_OWNERS[word], span=first.span)
    return replace(clause, subject=owner, verb="have", complements=(t.Object(clause.subject, clause.span), *times))


def _cleft(clause: t.Clause) -> t.Statement | None:
    subject, first = clause.subject, clause.complements[0]
    if isinstance(subject, t.Pronoun):
        if subject.word == "it" and isinstance(first, t.Object):
            return _it_was(clause, first.phrase)
        if subject.word in _POINTING and isinstance(first, t.Wh) and first.word in ("how", "why"):
            return _joined(first.statement, clause)  # that was how he lost it
        if subject.word in ("what", "the one", "all") and len(subject.relatives) == 1 and len(clause.complements) == 1:
            return _what_is(subject.relatives[0].clause, first)
    return None


def _in_fact(clause: t.Clause) -> t.Statement | None:
    """``The truth is that she lied``: she lied."""
    match clause:
        case t.Clause(subject=t.Noun(determiner="the", noun=noun), complements=(t.That(inner),), polarity="yes"):
            return _joined(inner, clause) if noun in _OF_FACTS else None
    return None


def _dwelt_on(phrase: t.NounPhrase) -> t.NounPhrase:
    """Of "she, not he, who ..." the one who is meant, with what is said of her."""
    if not isinstance(phrase, t.Group) or len(phrase.items) != 2:
        return phrase
    meant, other = phrase.items
    excluded = other.partitive if isinstance(other, t.Noun) and other.determiner == "not" else None
    if isinstance(excluded, (t.Name, t.Noun, t.Pronoun)) and isinstance(meant, (t.Name, t.Noun, t.Pronoun)):
        said = tuple(replace(relative, comma=False) for relative in excluded.relatives)
        return replace(meant, relatives=(*meant.relatives, *said))
    return phrase


def _it_was(clause: t.Clause, phrase: t.NounPhrase) -> t.Statement | None:
    """``It was Luna who came``, ``it was Luna, not Burai, who came``."""
    phrase = _dwelt_on(phrase)
    if not isinstance(phrase, (t.Name, t.Noun, t.Pronoun)) or not phrase.relatives:
        return None
    *others, relative = phrase.relatives
    inner = relative.clause
    if (relative.comma and not isinstance(phrase, t.Name)) or not isinstance(inner, t.Clause):
        return None
    if isinstance(phrase, t.Noun) and (phrase.determiner != "the" and phrase.possessor is None):
        return None  # "it was a man who had lost his way": what it was
    said = _filled(inner, replace(phrase, relatives=tuple(others)))
    if said is None:
        return None
    times = tuple(part for part in clause.complements[1:] if isinstance(part, t.When))
    said = replace(said, complements=(*said.complements, *times))
    if clause.polarity in t.DENIED:
        said = replace(said, polarity="not" if said.polarity == "yes" else "yes")
    return replace(said, links=(*clause.links, *said.links), adverbs=clause.adverbs + said.adverbs)


def _filled(clause: t.Clause, phrase: t.NounPhrase) -> t.Clause | None:
    """A clause with a noun phrase in its gap."""
    if isinstance(clause.subject, t.Gap):
        return replace(clause, subject=phrase) if clause.subject.noun is None else None
    parts: list[t.Complement] = []
    found = False
    for part in clause.complements:
        if isinstance(part, (t.Object, t.Prep)) and isinstance(part.phrase, t.Gap) and not found:
            parts.append(replace(part, phrase=phrase))
            found = True
        else:
            parts.append(part)
    return replace(clause, complements=tuple(parts)) if found else None


def _what_is(inner: t.Statement, part: t.Complement) -> t.Statement | None:
    """``What he wants is the ring``, ``What he wanted was to leave``."""
    if not isinstance(inner, t.Clause) or not isinstance(part, (t.Object, t.To, t.That)):
        return None
    if isinstance(part, t.Object):
        return _filled(inner, part.phrase)
    parts = tuple(
        part if isinstance(item, t.Object) and isinstance(item.phrase, t.Gap) else item for item in inner.complements
    )
    return replace(inner, complements=parts) if parts != inner.complements else None


def _able(clause: t.Clause) -> t.Statement | None:
    """``is unable to walk``, ``is about to leave``, ``is likely to come``."""
    if len(clause.complements) < 2 or not isinstance(clause.complements[1], t.To):
        return None
    first, second = clause.complements[:2]
    assert isinstance(second, t.To)
    word = first.word if isinstance(first, (t.Adjective, t.Particle)) else ""
    later = tuple(clause.complements[2:])
    if word in _CAN and clause.modal == "":
        denied = (_CAN[word] == "not") != (clause.polarity in t.DENIED)
        modal = "could" if clause.tense == "past" else "can"
        return _deed(clause, second.statement, modal, "not" if denied else "yes", later)
    if word in _AHEAD and isinstance(first, t.Adjective):
        return _deed(clause, second.statement, "would", clause.polarity, later)
    if word == "about" and isinstance(first, t.Particle):
        modal = WAS_ABOUT_TO if clause.tense == "past" or clause.modal or clause.perfect else IS_ABOUT_TO
        return _deed(clause, second.statement, modal, clause.polarity, later)
    return None


def _among(clause: t.Clause) -> t.Statement | None:
    """``The priest is among them``: he is one of them."""
    match clause.complements:
        case (t.Prep(word="among", phrase=t.Pronoun() | t.Gap() as several, span=span), *rest):
            one = t.Noun("one", "", partitive=several, span=span)
            return replace(clause, complements=(t.Object(one, span), *rest))
    return None


def _is_to(clause: t.Clause) -> t.Statement | None:
    """``Tom was to marry her``, ``the letters are to be burned``: what is due (``his plan was to marry her`` says what the plan was)."""
    first = clause.complements[0]
    found = first.statement if isinstance(first, t.To) else None
    if not isinstance(found, t.Clause) or clause.modal or clause.perfect or clause.polarity not in ("yes", "not"):
        return None
    named = isinstance(clause.subject, t.Name) or (
        isinstance(clause.subject, t.Pronoun) and clause.subject.word in _PERSONAL
    )
    done_to = found.passive or (found.verb == "be" and bool(found.complements))
    if not (named or done_to or _is_due(clause.subject, found)):
        return None
    modal = "would" if clause.tense == "past" else "should"
    return _deed(clause, found, modal, clause.polarity, tuple(clause.complements[1:]))


def _is_due(subject: t.NounPhrase | None, deed: t.Clause) -> bool:
    """``The play was to begin at eight``: no plan or task, which would be what somebody is to do, and a deed without an object."""
    if (
        not isinstance(subject, t.Noun)
        or subject.determiner != "the"
        or subject.noun in closed.TO_NOUNS | closed.CONTENT_NOUNS
    ):
        return False
    return not any(isinstance(part, (t.Object, t.To, t.That, t.Ing)) for part in deed.complements)


def _degree(clause: t.Clause) -> t.Statement | None:
    """``too weak to walk``, ``strong enough to lift it``."""
    at = next((at for at, part in enumerate(clause.complements) if isinstance(part, t.To)), 0)
    first = clause.complements[0]
    if not at or not isinstance(first, t.Adjective) or first.degree not in ("too", "enough"):
        return None
    if isinstance(clause.subject, t.Pronoun) and clause.subject.word == "it" and is_of_the_hour(first.word):
        return None  # it was too late to call
    purpose = clause.complements[at]
    assert isinstance(purpose, t.To)
    plain = replace(first, degree="")
    state = replace(clause, complements=(plain, *clause.complements[1:at], *clause.complements[at + 1 :]))
    if any(isinstance(part, t.Prep) and part.word == "for" for part in clause.complements[1:at]):
        return replace(state, complements=(plain,))  # too heavy for her to carry
    if not _own_deed(clause.subject, purpose.statement):
        return state
    can = (first.degree == "enough") == (clause.polarity not in t.DENIED)
    if first.degree == "too" and clause.polarity in t.DENIED:
        return None
    modal = "could" if clause.tense == "past" else "can"
    deed = _deed(replace(clause, links=()), purpose.statement, modal, "yes" if can else "not", ())
    return t.Compound((state, deed), "and", "", clause.span) if deed is not None else state


def _too_much(clause: t.Clause) -> t.Statement | None:
    """``arrives too late to save him``: arrives late, and cannot."""
    how = clause.adverbs.index("too")
    purpose = next((link for link in clause.links if link.word == "in order to" and not link.front), None)
    if purpose is None or clause.adverbs[how + 1 :] == () or clause.polarity in t.DENIED:
        return None
    rest = tuple(link for link in clause.links if link is not purpose)
    came = replace(clause, adverbs=clause.adverbs[:how] + clause.adverbs[how + 1 :], links=rest)
    modal = "could" if clause.tense == "past" else "can"
    deed = _deed(replace(clause, links=(), adverbs=()), purpose.statement, modal, "not", ())
    return t.Compound((came, deed), "and", "", clause.span) if deed is not None else None


def _own_deed(subject: t.NounPhrase | None, deed: t.Statement) -> bool:
    """Whether the subject does the deed: nobody says so of a box that is too heavy to lift, and *they* may be boxes."""
    personal = isinstance(subject, t.Pronoun) and subject.word in _PERSONAL - {"they"}
    if isinstance(subject, t.Name) or personal:
        return True
    return isinstance(deed, t.Clause) and any(isinstance(part, t.Object) for part in deed.complements)


def _deed(
    clause: t.Clause, deed: t.Statement, modal: str, polarity: str, later: tuple[t.Complement, ...]
) -> t.Statement | None:
    if isinstance(deed, t.Compound):
        parts = [_deed(clause, item, modal, polarity, later) for item in deed.items]
        done = tuple(part for part in parts if part is not None)
        return replace(deed, items=done) if len(done) == len(parts) else None
    if deed.polarity != "yes" or deed.perfect:
        return None
    tense = clause.tense if modal in ("would", WAS_ABOUT_TO) else "present"
    return replace(
        deed, subject=clause.subject, tense=tense, modal=modal, polarity=polarity, links=(*clause.links, *deed.links),
        complements=(*deed.complements, *later), adverbs=clause.adverbs + deed.adverbs,
    )  # fmt: skip


def _joined(statement: t.Statement, clause: t.Clause) -> t.Statement | None:
    if clause.polarity in t.DENIED or not isinstance(statement, t.Clause):
        return None
    return replace(statement, links=(*clause.links, *statement.links))


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
