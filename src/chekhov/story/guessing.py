"""Of what kind is whom a phrase names, as the place in the sentence wants it? Floor 3.

In: the figures of a phrase, the slot it stands in. Out: kinds learnt of those of whom none is known, and whether the phrase can stand there at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from chekhov.language import tree as t
from chekhov.story import bearers
from chekhov.story.meaning import SlotDef, Verb
from chekhov.story.scope import Terms

if TYPE_CHECKING:
    from chekhov.story.discourse import Discourse


def is_no_part(discourse: Discourse, phrase: t.NounPhrase, want: SlotDef | None) -> bool:
    """What has a name of its own does nothing that only a part of somebody does ("the Kestrel burns": not as a wound)."""
    if want is None or not discourse.definitions.kinds.has_role(want.kinds[0], "part"):
        return False
    named = isinstance(phrase, t.Name) or (isinstance(phrase, t.Noun) and phrase.noun[:1].isupper())
    return named and all(discourse.definitions.kinds.has_role(kind, "part") for kind in want.kinds)


def is_no_being(discourse: Discourse, terms: Terms, phrase: t.NounPhrase, want: SlotDef | None) -> bool:
    """Is this a noun that nothing knows, and that hardly names somebody, where somebody is wanted ("consciousness", "the exchange", "the wind")?
    (`doubts` speaks against readings; what is refused here is not so much as taken for somebody by later pronouns.)"""
    if want is None or discourse.asking or not isinstance(phrase, t.Noun):
        return False
    noun = phrase.noun
    if not discourse.definitions.is_for_beings_only(want):
        return False
    if (
        not noun
        or discourse.definitions.kinds.canonical(noun) is not None
        or noun in discourse.definitions.relation_nouns
    ):
        return False
    owned = phrase.possessor is not None or phrase.of is not None
    bare = not phrase.determiner and not phrase.plural and not owned and noun[:1].islower()
    return (
        bare
        or noun in discourse.definitions.event_nouns
        or (noun in discourse.definitions.frames and not noun.endswith("er"))
    )


def guess_kinds(discourse: Discourse, terms: Terms, want: SlotDef | None) -> None:
    """A noun that no kind explains ("the hamlet") is what its place in the sentence wants, and a noun of two senses ("the page") that which it wants."""
    if want is None or discourse.asking or want.kinds[0] == "any" or want.form != "noun":
        return
    for term in terms.items if discourse.definitions.is_for_beings_only(want) else ():
        one = discourse.cast[term] if isinstance(term, int) else None
        meant = discourse.definitions.kinds.somebody.get(one.noun) if one is not None and not one.group else None
        if one is not None and meant is not None and one.kinds == [one.noun] and not _does_as_well(discourse, one.noun):
            discourse.learn(one, kind=meant)
            one.pronoun = discourse.definitions.kinds.pronoun(meant)
    if len(want.kinds) > 1 and "thing" not in discourse.definitions.kinds.roles.get(want.kinds[0], ()):
        return  # what is taken is a thing rather than an animal or a substance; else it could be any of them
    for term in terms.items:
        figure = discourse.cast[term] if isinstance(term, int) else None
        if figure is None or figure.group or any(map(discourse.definitions.kinds.canonical, figure.kinds)):
            continue
        person = figure.pronoun in ("he", "she")  # "Jonas" is no secret, whatever he keeps
        if person and figure.named and not discourse.definitions.kinds.has_role(want.kinds[0], "being"):
            continue
        wanted = bearers.as_a_name(discourse, want.kinds, person) if figure.named else want.kinds
        if wanted:
            discourse.learn(figure, kind=wanted[0])


def _does_as_well(discourse: Discourse, noun: str) -> bool:
    """May a thing of this kind do what the clause at hand says ("the coach stops")?"""
    verb = discourse.said.entry if discourse.said is not None else None
    lemmas = {way.lemma for way in verb.phrasings} if isinstance(verb, Verb) else set()
    subjects = [frame.subject.kinds for lemma in lemmas for frame in discourse.definitions.frames.get(lemma, ())]
    return any("any" not in kinds and discourse.definitions.fits((noun,), kinds) for kinds in subjects)
