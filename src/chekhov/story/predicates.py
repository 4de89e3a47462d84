"""What *be* says, put so that the patterns of conditions and relations can take it.

In: a clause. Out: the clause with *almost blind* as one word, with the name in front ("her teacher is Mr Brandt"); whether it only denies a degree.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from chekhov.language import tree as t
from chekhov.story.meaning import how_much
from chekhov.story.scope import Scope

if TYPE_CHECKING:
    from chekhov.story.definitions import Definitions


def nearly(definitions: Definitions, clause: t.Clause) -> t.Clause:
    """ "Almost blind" is a condition of its own where one is defined."""
    for index, item in enumerate(clause.complements):
        if clause.verb == "be" and isinstance(item, t.Adjective):
            if " " in item.degree and how_much(item.word) not in definitions.relations:
                # "nine feet deep" is a condition of its own, and not deep
                whole = replace(item, word=f"{item.degree} {item.word}", degree="")
                return replace(
                    clause, complements=(*clause.complements[:index], whole, *clause.complements[index + 1 :])
                )
            hedge = next((word for word in ("almost", "nearly") if word in clause.adverbs or item.degree == word), "")
            for name in (f"almost {item.word}", f"nearly {item.word}"):
                if hedge and name in definitions.value_words:
                    whole = replace(item, word=name, degree="")
                    rest = (*clause.complements[:index], whole, *clause.complements[index + 1 :])
                    return replace(
                        clause, complements=rest, adverbs=tuple(word for word in clause.adverbs if word != hedge)
                    )
    return clause


def name_last(definitions: Definitions, clause: t.Clause, scope: Scope) -> t.Clause:
    """ "Her teacher is Mr Brandt" says that Mr Brandt is her teacher."""
    subject, objects = clause.subject, clause.complements
    if clause.verb != "be" or clause.passive or len(objects) != 1 or not isinstance(subject, t.Noun):
        return clause
    named = objects[0].phrase if isinstance(objects[0], t.Object) else None
    owner = subject.possessor or subject.of
    if not isinstance(named, t.Name) or owner is None or subject.noun not in definitions.relation_nouns:
        return clause
    whose = getattr(scope, "by_name", None)
    noun = replace(subject, of=None, possessor=whose(owner) if whose is not None else owner)
    return replace(clause, subject=named, complements=(t.Object(noun),))


def denies_degree(clause: t.Clause) -> bool:
    """ "He was not as angry as they had expected", "she had never been so happy": angry and happy they may be."""
    return clause.polarity in t.DENIED and any(
        isinstance(item, t.Adjective)
        and item.than is None
        and item.degree in ("as", "so", "entirely", "completely", "wholly", "quite")
        for item in clause.complements
    )


def as_much(clause: t.Clause) -> t.Compound | None:
    """``Was as kind as she was clever``: was kind, and was clever."""
    match clause:
        case t.Clause(
            verb="be",
            polarity="yes",
            complements=(t.Adjective(degree="as", than=None) as first, *rest),
            links=(t.Link(word="as", statement=t.Clause(verb="be", complements=(t.Adjective(degree=""),)) as other),),
        ):
            plain = replace(clause, complements=(replace(first, degree=""), *rest), links=())
            if isinstance(other.subject, t.Pronoun) and other.subject.word == "it":
                other = replace(other, subject=clause.subject)  # no weather
            return t.Compound((plain, other), "and", span=clause.span)
    return None
