"""To be, in plainer words: "she is unable to walk", "it was Luna who came", "he was the first to arrive", "Kate is a former spy". Floor 3.

In: a clause of *be* with what is said of its subject. Out: a plainer clause that says the same, or None where there is none.
"""

from __future__ import annotations

from dataclasses import replace

from chekhov.language import closed
from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.source import Span
from chekhov.story import traveltimes
from chekhov.story.impersonal import is_of_the_hour
from chekhov.story.mood import IS_ABOUT_TO, WAS_ABOUT_TO
from chekhov.story.naming import name_of

_CAN = {"able": "yes", "unable": "not"}
_AHEAD = frozenset(("likely", "bound", "sure", "certain", "due"))
_OF_FACTS = frozenset("truth fact thing point trouble problem".split())
_POINTING = frozenset(("that", "this"))
_PERSONAL = frozenset(("he", "she", "they", "I", "we", "you"))
_OWNERS = {"mine": "I", "yours": "you", "his": "he", "hers": "she", "ours": "we", "theirs": "they"}
_PAST = frozenset(("former", "retired", "ex", "erstwhile", "one-time", "onetime"))
_HOURS = frozenset("on at in tomorrow today yesterday tonight this next last".split())
"""Words that begin a time at which something may be."""
_HOME = (t.Particle("home"), t.Object(t.Noun("", "home")))


def said_of_subject(clause: t.Clause) -> t.Statement | None:
    """The clause in plainer words, where there are any."""
    return (
        _named(clause)
        or _at_fault(clause)
        or _whose(clause)
        or _cleft(clause)
        or _is_a_lie(clause)
        or _in_fact(clause)
        or _able(clause)
        or _is_to(clause)
        or _among(clause)
        or traveltimes.as_far_as(clause)
        or _distance(clause)
        or _degree(clause)
        or _called_so(clause)
        or _formerly(clause)
        or _ranked(clause)
        or _held_at(clause)
        or _that_of(clause)
        or _only_one(clause)
        or _most_of(clause)
        or _at_home(clause)
    )


def _at_fault(clause: t.Clause) -> t.Statement | None:
    """ "It was his fault", "the crash was Tom's fault", "Tom is to blame": he is at fault; "it was Tom's fault that the car crashed": it did, too."""
    fault = t.Prep("at", t.Noun("", "fault", span=clause.verb_span), clause.verb_span)
    match clause.complements:
        case (t.Object(phrase=t.Noun(noun="fault", possessor=whose)), *rest) if whose is not None:
            what = clause.subject
            plain = replace(clause, subject=whose, complements=(fault,))
            if isinstance(what, t.Pronoun) and what.word in ("it", "this", "that"):
                told = [part.statement for part in rest if isinstance(part, t.That)]
                return t.Compound((*told, plain), span=clause.span) if told else plain
            return replace(plain, complements=(fault, t.Prep("for", what, clause.verb_span))) if what else None
        case (t.To(statement=t.Clause(verb="blame", subject=None, complements=rest)),) if all(
            isinstance(part, t.Prep) and part.word == "for" for part in rest
        ):
            return replace(clause, complements=(fault, *rest))
    return None


def _formerly(clause: t.Clause) -> t.Statement | None:
    """ "Kate is a retired teacher", "Leo is her former husband": they used to be."""
    match clause.complements:
        case (t.Object(phrase=t.Noun(adjectives=adjectives) as noun) as item, *rest) if (
            not _PAST.isdisjoint(adjectives) and not noun.noun[:1].isupper()
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


def _held_at(clause: t.Clause) -> t.Statement | None:
    """ "The party is on Friday", "supper was at six": then it takes place."""
    parts = clause.complements
    match parts:
        case (t.Adjective(word="on") | t.Particle(word="on"), t.When(words=day), *rest) if day in closed.DAYS:
            parts = (t.When(f"on {day}", span=Span(parts[0].span.start, parts[1].span.end)), *rest)
    times = [part.words.split(" ")[0] for part in parts if isinstance(part, t.When)]
    if not isinstance(clause.subject, t.Noun) or len(times) < len(parts) or not _HOURS.intersection(times):
        return None
    return replace(clause, verb="happen", complements=parts)


def _that_of(clause: t.Clause) -> t.Statement | None:
    """``The portrait was that of an officer``: the portrait of one."""
    match clause:
        case t.Clause(
            subject=t.Noun(plural=False) as named,
            complements=(t.Object(phrase=t.Noun(determiner="that", noun="") as that) as item, *rest),
        ) if that.of is not None and named.noun:
            whole = replace(that, determiner="the", noun=named.noun)
            return replace(clause, complements=(replace(item, phrase=whole), *rest))
    return None


def _only_one(clause: t.Clause) -> t.Statement | None:
    """``The only woman in the village is Mrs. Crabbe``, ``the oldest of them is Tom``: she is the only woman in the village, he the oldest."""
    match clause:
        case t.Clause(
            subject=t.Noun(determiner="the only" | "the", plural=False) as only,
            complements=(t.Object(phrase=t.Name() as name) as item, *rest),
            polarity="yes",
        ) if only.determiner != "the" or any(map(w.is_superlative, (*only.adjectives, only.noun))):
            return replace(clause, subject=name, complements=(replace(item, phrase=only), *rest))
    return None


def _called_so(clause: t.Clause) -> t.Statement | None:
    """``Her contact is a bookseller called Ines``, ``the judge was a farmer, Jens Ahl``, ``the thief is her brother, Max``: she is Ines, who is a bookseller."""
    match clause.complements:
        case (t.Object(phrase=t.Noun() as noun) as item, *rest):
            name, plain = name_of(noun)
            if (
                name is None
                or not (noun.determiner == "a" or noun.possessor)
                or not isinstance(clause.subject, t.Noun)
                or clause.polarity != "yes"
            ):
                return None
            told = replace(name, apposition=plain)
            return replace(clause, complements=(replace(item, phrase=told), *rest))
    return None


def _most_of(clause: t.Clause) -> t.Statement | None:
    """``He is the youngest of the three sons of a shepherd``: the youngest son of his."""
    match clause.complements:
        case (
            t.Object(phrase=t.Noun(determiner="the", noun=rank, of=t.Noun(plural=True) as those) as noun) as item,
            *rest,
        ):
            pass
        case (
            t.Object(phrase=t.Noun(determiner="the", noun=rank, of=None) as noun) as item,
            t.Prep(word="of", phrase=t.Noun(plural=True) as those),
            *rest,
        ):
            pass
        case _:
            return None
    if not (rank.endswith("est") and rank[:1].islower()) or noun.adjectives or not those.noun or noun.plural:
        return None
    owned = those.possessor is not None or those.of is not None
    one = replace(
        those, determiner="" if those.possessor else "the", plural=False, number=None,
        adjectives=(rank, *those.adjectives), span=noun.span,
    )  # fmt: skip
    return replace(clause, complements=(replace(item, phrase=one), *rest)) if owned else None


def _at_home(clause: t.Clause) -> t.Statement | None:
    """ "She is home": at home."""
    if not any(item in _HOME for item in clause.complements):
        return None
    home = t.Prep("at", t.Noun("", "home"))
    return replace(clause, complements=tuple(home if item in _HOME else item for item in clause.complements))


def is_about_truth(clause: t.Statement) -> bool:
    """``which was not true``, ``which was a lie``: said of what somebody says, and not of that he says it."""
    match clause:
        case t.Clause(verb="be", complements=(t.Adjective(word="true" | "untrue" | "false"), *_)):
            return True
        case t.Clause(
            verb="be", complements=(t.Object(phrase=t.Noun(noun="lie" | "truth", of=None, possessor=None)), *_)
        ):
            return True
    return False


def _is_a_lie(clause: t.Clause) -> t.Clause | None:
    """``It was a lie``: it was untrue."""
    match clause:
        case t.Clause(
            subject=t.Pronoun(word="it" | "this" | "that") | t.Gap(word="which"),
            complements=(t.Object(phrase=t.Noun() as said) as item, *rest),
        ):
            word = {"lie": "untrue", "truth": "true"}.get(said.noun)
            plain = not (said.adjectives or said.of or said.possessor or said.relatives or said.plural)
            if word is not None and plain and said.determiner in ("a", "the"):
                return replace(clause, complements=(t.Adjective(word, span=item.span), *rest))
        case t.Clause(
            subject=t.Pronoun(word="it" | "this" | "that") | t.Gap(word="which"),
            complements=(t.Adjective(word="false") as item, *rest),
        ):
            return replace(clause, complements=(replace(item, word="untrue"), *rest))
    return None


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
    if clause.subject is None or not all(isinstance(part, t.When) for part in times):
        return None
    owner: t.NounPhrase | None = t.Pronoun(_OWNERS[word], span=first.span) if word in _OWNERS else None
    match first:
        case t.Object(phrase=t.Noun(determiner="", noun="one", adjectives=(), possessor=whose)):
            owner = whose  # "the ring was the queen's"
    if owner is None:
        return None
    return replace(clause, subject=owner, verb="own", complements=(t.Object(clause.subject, clause.span), *times))


def _cleft(clause: t.Clause) -> t.Statement | None:
    subject, first = clause.subject, clause.complements[0]
    if isinstance(subject, t.Pronoun):
        if subject.word == "it" and isinstance(first, t.Object):
            return _it_was(clause, first.phrase)
        if subject.word in _POINTING and isinstance(first, t.Wh) and first.word in ("how", "why"):
            return joined_with(first.statement, clause)  # that was how he lost it
        if subject.word in ("what", "the one", "all") and len(subject.relatives) == 1:
            whole = _with_behind(clause.complements)
            return _what_is(subject.relatives[0].clause, whole) if whole is not None else None
    match clause.complements:
        case (t.Object(phrase=t.Pronoun(word="the one", relatives=(one,))),) if subject is not None:
            done = _filled(one.clause, subject) if isinstance(one.clause, t.Clause) else None
            if done is None or clause.polarity == "yes" or done.polarity != "yes":
                return done
            return replace(done, polarity=clause.polarity)  # "she is not the one who lied"
    return None


def _with_behind(parts: tuple[t.Complement, ...]) -> t.Complement | None:
    """What it is, with what stands behind it: "an offer | from Albert"; None where more is said."""
    match parts:
        case (part,):
            return part
        case (t.Object(phrase=t.Noun() as noun, span=span), t.Prep() as behind):
            beside = t.Relative(
                t.Clause(t.Gap("", span=behind.span), "be", (behind,), span=behind.span), span=behind.span
            )
            return t.Object(replace(noun, relatives=(*noun.relatives, beside)), span)
    return None


def _in_fact(clause: t.Clause) -> t.Statement | None:
    """``The truth is that she lied``: she lied."""
    match clause:
        case t.Clause(subject=t.Noun(determiner="the", noun=noun), complements=(t.That(inner),), polarity="yes"):
            return joined_with(inner, clause) if noun in _OF_FACTS else None
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
    if relative.comma and not isinstance(phrase, t.Name):
        return None
    if isinstance(inner, t.Compound) and inner.word == "and":  # "it was Nora who asked him in and put the kettle on"
        each = [replace(phrase, relatives=(*others, replace(relative, clause=one))) for one in inner.items]
        said_of_each = [_it_was(clause, one) for one in each]
        return None if None in said_of_each else t.Compound(tuple(filter(None, said_of_each)), "and", "", clause.span)
    if not isinstance(inner, t.Clause):
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
        return deed_in(clause, second.statement, modal, "not" if denied else "yes", later)
    if word in _AHEAD and isinstance(first, t.Adjective):
        return deed_in(clause, second.statement, "would", clause.polarity, later)
    if word == "about" and isinstance(first, t.Particle):
        modal = WAS_ABOUT_TO if clause.tense == "past" or clause.modal or clause.perfect else IS_ABOUT_TO
        return deed_in(clause, second.statement, modal, clause.polarity, later)
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
    return deed_in(clause, found, modal, clause.polarity, tuple(clause.complements[1:]))


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
    by = [part for part in clause.complements[1:at] if isinstance(part, t.Prep) and part.word == "for"]
    if by:
        state = replace(state, complements=(plain,))
        clause, purpose = replace(clause, subject=by[0].phrase), replace(purpose, statement=_done_to(clause, purpose))
    elif not _own_deed(clause.subject, purpose.statement):
        return state
    can = (first.degree == "enough") == (clause.polarity not in t.DENIED)
    if first.degree == "too" and clause.polarity in t.DENIED:
        return None
    modal = "could" if clause.tense == "past" else "can"
    deed = deed_in(replace(clause, links=()), purpose.statement, modal, "yes" if can else "not", ())
    return t.Compound((state, deed), "and", "", clause.span) if deed is not None else state


def _done_to(clause: t.Clause, purpose: t.To) -> t.Statement:
    """ "The box is too heavy for Linus to carry": to carry *the box*."""
    deed, subject = purpose.statement, clause.subject
    if not isinstance(deed, t.Clause) or deed.verb in closed.MOSTLY_ALONE or deed.passive or subject is None:
        return deed
    if any(isinstance(part, (t.Object, t.Prep, t.To, t.That)) for part in deed.complements):
        return deed
    return replace(deed, complements=(t.Object(subject, subject.span), *deed.complements))


def _own_deed(subject: t.NounPhrase | None, deed: t.Statement) -> bool:
    """Whether the subject does the deed: nobody says so of a box that is too heavy to lift, and *they* may be boxes."""
    personal = isinstance(subject, t.Pronoun) and subject.word in _PERSONAL - {"they"}
    if isinstance(subject, t.Name) or personal:
        return True
    if not isinstance(deed, t.Clause):
        return False
    alone = deed.verb in closed.MOSTLY_ALONE or deed.passive  # "too big to fit in the suitcase", "too small to be seen"
    return alone or any(isinstance(part, t.Object) for part in deed.complements)


def deed_in(
    clause: t.Clause, deed: t.Statement, modal: str, polarity: str, later: tuple[t.Complement, ...]
) -> t.Statement | None:
    """The deed that a clause with *be* says ("he is to go"), with the tense, mood and denial of that clause."""
    if isinstance(deed, t.Compound):
        parts = [deed_in(clause, item, modal, polarity, later) for item in deed.items]
        done = tuple(part for part in parts if part is not None)
        return replace(deed, items=done) if len(done) == len(parts) else None
    if deed.polarity != "yes" or deed.perfect:
        return None
    tense = clause.tense if modal in ("would", WAS_ABOUT_TO) else "present"
    return replace(
        deed, subject=clause.subject, tense=tense, modal=modal, polarity=polarity, links=(*clause.links, *deed.links),
        complements=(*deed.complements, *later), adverbs=clause.adverbs + deed.adverbs,
    )  # fmt: skip


def joined_with(statement: t.Statement, clause: t.Clause) -> t.Statement | None:
    """A statement with what hangs on the clause that it stands for; None where that is denied."""
    if clause.polarity in t.DENIED or not isinstance(statement, t.Clause):
        return None
    return replace(statement, links=(*clause.links, *statement.links))
