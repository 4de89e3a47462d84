"""Who it was: "it was Tom", "it was a man", "somebody knocked; it was her brother". Floor 3.

In: a clause with *it* and somebody behind *be*, and whom the text has told of. Out: whether there is somebody of whom nothing is known yet; else whoever it
is has come.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.story.scope import Scope, Speaking

if TYPE_CHECKING:
    from chekhov.story.definitions import Definitions


def is_told_apart(definitions: Definitions, clause: t.Clause, scope: Scope) -> bool:
    """ "It was a man", "it was Tom" say who somebody was of whom nothing is known yet; is there such a one, where *it* stands so?"""
    subject = clause.subject
    objects = [item.phrase for item in clause.complements if isinstance(item, t.Object)]
    if (
        not isinstance(subject, t.Pronoun)
        or subject.word != "it"
        or len(objects) != 1
        or not isinstance(scope, Speaking)
    ):
        return True
    items = objects[0].items if isinstance(objects[0], t.Group) else (objects[0],)
    kinds = definitions.kinds
    names = [item.text for item in items if isinstance(item, t.Name)]
    known = [any(kinds.has_role(kind, "person") for kind in scope.kinds_named(name)) for name in names]
    if known and all(known) and len(names) == len(items) and scope.unidentified(subject, names[0]):
        return True
    persons = [
        w.name_gender(item.text) is not None
        if isinstance(item, t.Name)
        else isinstance(item, t.Noun) and kinds.has_role(item.noun, "person")
        for item in items
    ]
    return not all(persons) or scope.unidentified(subject)


def somebody_there(clause: t.Clause) -> t.Clause | None:
    """ "She hears steps on the stairs. It is the mayor's secretary": he is there; None for "it is a man" and what is not so."""
    match clause.complements:
        case (t.Object(phrase=(t.Name() | t.Noun(determiner="the" | "")) as phrase),) if clause.polarity == "yes":
            if isinstance(phrase, t.Name) or phrase.determiner or phrase.possessor is not None:
                return replace(clause, subject=phrase, complements=(t.Adjective("there", span=clause.verb_span),))
    return None
