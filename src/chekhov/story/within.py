"""What stands within a content: the words that say how, where, when and on what condition it is so, and quoted words.

In: the reader of clauses, and the content's clause, link or quote. Out: words, a :class:`Condition`, a proposition.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from chekhov.language import closed
from chekhov.language import tree as t
from chekhov.language.printer import show
from chekhov.story import beside
from chekhov.story.meaning import Asks, Condition, Hedged, Loosened, Meaning, Opaque, Prop, Term, figures_in, negate
from chekhov.story.mood import PRESENT
from chekhov.story.scope import Scope, Speaking
from chekhov.story.wording import Wording

if TYPE_CHECKING:
    from chekhov.story.definitions import Definitions
    from chekhov.story.interpret import Interpreter


def words_beside(reader: Interpreter, meaning: Meaning, scope: Scope) -> list[str]:
    """How, where and when a content is so, in the words of the sentence; what they name can be taken up later."""
    literal = beside.literal(meaning.verb)
    for item in meaning.rest:
        if isinstance(scope, Speaking) and isinstance(item, t.Prep) and _brings_in(item.phrase, reader.definitions):
            told = len(scope.side)
            scope.refer(item.phrase, None, "oblique")  # "tries to catch him with a net"
            del scope.side[told:]
    said = [_behind(one.words, meaning.clause) for one in beside.adverbs(meaning.clause, literal)]
    doer = tuple(figures_in(meaning.prop)[:1])
    for item in meaning.rest:
        words = (
            scope.in_words(item, reader.wrote, doer)
            if isinstance(scope, Speaking)
            else beside.written(item, reader.wrote)
        )
        told = isinstance(item, t.Prep) and item.word in literal  # "saw it fall down the drain"
        said.append(words.removeprefix(f"{item.word} ") if told and isinstance(item, t.Prep) else words)
    return [words for words in said if words]


def _brings_in(phrase: t.NounPhrase, definitions: Definitions) -> bool:
    """Does a phrase bring in a thing, so that *it* may be that?"""
    return isinstance(phrase, t.Noun) and phrase.determiner == "a" and definitions.kinds.has_role(phrase.noun, "thing")


def _behind(words: str, clause: t.Clause) -> str:
    """ "That only Ben can lift it": that Ben can, and no other can."""
    if words != beside.NO_OTHER:
        return words
    does = clause.modal or ("is" if clause.verb == "be" else "did" if clause.tense == "past" else "does")
    return f"and no other {does}"


def words_linked(reader: Interpreter, links: list[t.Link], scope: Scope, subject: Term | None) -> list[str]:
    """ "She said that he had left *because it rained*": a content is told with its reasons and times, in the words of the sentence."""
    found: list[str] = []
    for link in links:
        if reader.quoting and (said := _in_other_words(reader, link, scope, subject)):
            found.append(said)
            continue
        heard = reader.wrote is None or reader.quoting or link.span.end <= link.span.start
        text = "" if heard or reader.wrote is None else reader.wrote(link.span)
        words = " ".join(text.split()).strip(" ,.")
        if words.lower().startswith(tuple(written for written, (word, _) in closed.LINKS.items() if word == link.word)):
            found.append(words)
        else:
            reader.loosened.append(Loosened("left out", link.span))
    return found


def _in_other_words(reader: Interpreter, link: t.Link, scope: Scope, subject: Term | None) -> str:
    """ "I must go *because I am ill*": the reason or time in words that name whom *I* and *you* mean; "" where it cannot be read."""
    first = link.statement
    while isinstance(first, t.Compound):
        first = first.items[0]
    if first.subject is None or not isinstance(scope, Speaking) or link.word.startswith(","):
        return ""
    known = len(reader.within)
    said = condition(reader, link, scope, subject)
    within, reader.within = reader.within[known:], reader.within[:known]
    if isinstance(said.prop, Opaque):
        return ""
    words = Wording(reader.definitions, scope.cast).conditions((said,))
    return " ".join((*words, *within)).replace("’", "'")


def condition(reader: Interpreter, link: t.Link, scope: Scope, subject: Term | None) -> Condition:
    """What a clause with *if* or *unless* says, or its words: nobody says that it is so."""
    loosened, missing, within = len(reader.loosened), len(reader.missing), len(reader.within)
    cast = getattr(scope, "cast", ())
    known = len(cast)
    prop = reader.proposition(link.statement, scope, subject, True)
    beside_it = tuple(reader.within[within:])
    del reader.within[within:]
    if hasattr(scope, "supposed"):  # whom only a condition has named is nobody to take up later
        scope.supposed.update(one.id for one in cast[known:] if not one.named)
    if prop is None:
        del reader.loosened[loosened:], reader.missing[missing:]
        return Condition(link.word, Opaque(words_of(reader, link.statement)))
    if isinstance(prop, Hedged) and not prop.conditions:
        return Condition(link.word, prop.prop, prop.mood, beside_it)
    first = link.statement
    while isinstance(first, t.Compound):
        first = first.items[0]
    mood = PRESENT if first.tense == "present" and not first.perfect else ""
    return Condition(link.word, prop, mood, beside_it)


def words_of(reader: Interpreter, said: t.Statement | t.Wh) -> str:
    """The words of a clause that cannot be read."""
    text = reader.wrote(said.span) if reader.wrote is not None and said.span.end > said.span.start else ""
    return " ".join(text.split()) or show(said)


def quoted(reader: Interpreter, quote: t.Quote, scope: Scope, doer: Term | None) -> Prop:
    """What quoted words say, or the words themselves where that is not understood."""
    told = len(scope.side) if isinstance(scope, Speaking) else 0
    prop = _answer(quote.text, scope)
    if prop is not None:
        return prop
    match quote.statement:
        case t.Question(wh=word, statement=asked):
            prop = reader.asked(word or "whether", asked, scope, doer)
        case t.Clause() | t.Compound() as said:
            reader.quoting = True
            prop = reader.beneath(said, scope, doer)
            reader.quoting = False
    if isinstance(scope, Speaking):
        scope.speech = None
        if prop is None:
            del scope.side[told:]
    return prop if prop is not None else Opaque(f"“{quote.text.rstrip(',')}”")


def _answer(text: str, scope: Scope) -> Prop | None:
    """What "yes" or "no" says, where it was asked just before whether something is so."""
    word = text.lower().strip(" .,!")
    asked = getattr(scope, "last_content", None)
    if word not in ("yes", "no") or not isinstance(asked, Asks) or asked.word != "whether":
        return None
    return asked.prop if word == "yes" else negate(asked.prop)
