""" "Quill opens the door": a word for a thing that is somebody's name here. Floor 3.

In: the trees of a sentence that begins with a bare noun. Out: those of them in which that word is a name, where only somebody can be or do what the sentence
says.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from chekhov.language import tree as t
from chekhov.language.givennames import name_gender
from chekhov.story.definitions import Definitions


def bare_thing(subject: t.NounPhrase | None, definitions: Definitions) -> bool:
    """ "Quill", "Ruby", "Joy": the word for a thing that one can count, or a first name, and nothing with it."""
    if not isinstance(subject, t.Noun) or subject != t.Noun("", subject.noun) or " " in subject.noun:
        return False
    if name_gender(subject.noun.capitalize()) is not None:
        return True
    roles = definitions.kinds.roles_of(subject.noun)
    return "thing" in roles and not roles & {"substance", "information", "being", "group"}


def said_to_be_somebody(trees: Sequence[t.Sentence], definitions: Definitions) -> list[t.Sentence]:
    """The trees of "Quill is a man" in which Quill is a name: no quill is one."""
    body = trees[0].body if trees else None
    if not isinstance(body, t.Clause) or body.verb != "be" or not bare_thing(body.subject, definitions):
        return []
    said = body.complements[0] if body.complements else None
    noun = said.phrase if isinstance(said, t.Object) else None
    if not isinstance(noun, t.Noun) or not definitions.kinds.has_role(noun.noun, "being"):
        return []
    return named_at([body.subject.span.start] if body.subject is not None else [], trees)


def named_at(starts: Iterable[int], trees: Iterable[t.Sentence]) -> list[t.Sentence]:
    """The trees whose subject is a name that begins at one of these places."""
    places = set(starts)
    return [
        tree
        for tree in trees
        if isinstance(tree.body, t.Clause)
        and isinstance(tree.body.subject, t.Name)
        and tree.body.subject.span.start in places
    ]
