"""World rules of the author: "Whenever ..., ...", "Whoever drinks it ...", "Somebody is an orphan when ...". Floor 3.

In: the trees of a sentence. Out: a `WorldRule` over variables, or None where the sentence is no rule. What forbids is read in `laws`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from chekhov.language import closed
from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.story.definitions import Definitions
from chekhov.story.discourse import Discourse
from chekhov.story.interpret import Interpreter
from chekhov.story.laws import WITHIN, read_law
from chekhov.story.meaning import Did, Every, Holds, Prop, negate, put, variables
from chekhov.story.rulescope import KindScope, RuleScope, WorldRule, flat, is_generic, is_stuff, kinds_as_conditions


def _beginnings(links: frozenset[str]) -> frozenset[str]:
    """The first words of everything that is written for some links."""
    return frozenset(written.split()[0] for written, (word, _) in closed.LINKS.items() if word in links)


_RULE_LINKS = frozenset(("whenever", "unless", "when", "if", "until"))
_STORY_SIGNS = _beginnings(frozenset(("whenever",)))
_WORLD_SIGNS = _beginnings(_RULE_LINKS) | {
    "can",
    "could",
    "cannot",
    "must",
    "may",
    "never",
    "whoever",
    "only",
    "no",
    "who",
    "forbidden",
    "allowed",
    "but",
    "without",
    "need",
    "needs",
    "power",
    "powers",
    "powerless",
}
_WORDS = re.compile(r"[^\W\d_]+")


def may_state_rule(text: str, in_world: bool) -> bool:
    """Whether a sentence has a word without which it is no rule: a look that spares reading it in all ways."""
    return not (_WORLD_SIGNS if in_world else _STORY_SIGNS).isdisjoint(_words_of(text))


@lru_cache(maxsize=8)
def _words_of(text: str) -> frozenset[str]:
    return frozenset(_WORDS.findall(text.lower()))


def read_rule(trees: Sequence[t.Sentence], definitions: Definitions, discourse: Discourse) -> WorldRule | None:
    """The rule that a sentence states, or None."""
    law = read_law(trees, definitions, discourse) if discourse.in_world else None
    if law is not None:
        return law
    for tree in trees:
        body = tree.body
        if not isinstance(body, t.Clause):
            continue
        link = next((link for link in body.links if link.word in _RULE_LINKS), None)
        generic = discourse.in_world and is_generic(body.subject)
        if discourse.in_world and _tells_whom(body):
            rule = _whoever(body, definitions, discourse)
        elif link is not None and (
            link.word == "whenever" or (discourse.in_world and (generic or link.word in ("when", "if")))
        ):
            rule = _linked(body, link, definitions, discourse)
        else:
            continue
        if rule is not None:
            return rule
    return of_all(trees, definitions, discourse) if discourse.in_world else None


def of_all(trees: Sequence[t.Sentence], definitions: Definitions, discourse: Discourse) -> WorldRule | None:
    """ "Vampires die in sunlight", "Vampires who touch silver die", "Vampires die when they touch silver": what befalls each of a kind, said in the present tense."""
    body = trees[0].body if trees else None
    if not isinstance(body, t.Clause) or not is_of_all(body):
        return None
    link = next((link for link in body.links if link.word in ("when", "if", "whenever")), None)
    if link is not None:
        return _linked(body, link, definitions, discourse)
    if _tells_whom(body):
        return _whoever(body, definitions, discourse)
    subject = body.subject
    within = next((item for item in body.complements if isinstance(item, t.Prep) and item.word in WITHIN), None)
    if within is None or not isinstance(subject, t.Noun) or subject.relatives:
        return None
    if not isinstance(within.phrase, t.Noun) or not _is_about(within.phrase, definitions):
        return None  # "soldiers die in battle": not all of them do
    there = t.Relative(t.Clause(t.Gap("that"), "be", (within,)), span=within.span)
    rest = tuple(item for item in body.complements if item is not within)
    rule = _whoever(
        replace(body, subject=replace(subject, relatives=(there,)), complements=rest), definitions, discourse
    )
    return rule if rule is not None and all(_befalls(effect, definitions) for effect in rule.effects) else None


def _befalls(effect: Prop, definitions: Definitions) -> bool:
    """Does it happen to somebody, for good? ("Foxes live in holes" is how things are, and "foxes sleep in holes" what they do at times.)"""
    verb = definitions.verbs[effect.verb] if isinstance(effect, Did) else None
    return verb is not None and not verb.chosen_by and bool(verb.makes) and verb.weight != "trivial"


def is_of_all(body: t.Clause) -> bool:
    """Is it said of each of a kind, of all times?"""
    subject = body.subject
    if body.tense != "present" or body.progressive or body.perfect or body.modal or body.polarity != "yes":
        return False
    if not isinstance(subject, t.Noun) or subject.possessor or subject.of or subject.partitive or subject.number:
        return False
    return subject.determiner in ("any", "every") or (subject.plural and subject.determiner in ("", "all"))


def _is_about(phrase: t.Noun, definitions: Definitions) -> bool:
    """ "In sunlight", "in water": what is all about somebody."""
    bare = not (phrase.determiner or phrase.plural or phrase.possessor or phrase.of)
    return bare and is_stuff(phrase, definitions) and not definitions.event_nouns.get(phrase.noun)


def _tells_whom(body: t.Clause) -> bool:
    """ "Whoever drinks …", "every witch who touches it …": what happens to any of those of whom a relative clause says what they do."""
    subject = body.subject
    if not is_generic(subject) or body.tense != "present" or body.progressive or body.polarity in t.DENIED:
        return False
    return isinstance(subject, (t.Noun, t.Pronoun)) and len(subject.relatives) == 1 and not subject.relatives[0].comma


def of_a_kind(trees: Sequence[t.Sentence], definitions: Definitions, discourse: Discourse) -> WorldRule | None:
    """ "Foxes are afraid of geese", "All ravens are black": what holds of each of a kind."""
    body = trees[0].body if trees else None
    subject = body.subject if isinstance(body, t.Clause) else None
    if not isinstance(body, t.Clause) or not isinstance(subject, t.Noun) or body.tense != "present":
        return None
    many = subject.plural or w.plural(subject.noun) == subject.noun  # "sheep are afraid of wolves"
    whole = subject.determiner in ("every", "each") or (many and subject.determiner in ("", "all"))
    if not whole or body.modal or body.progressive or body.polarity != "yes" or body.links or subject.number:
        return None
    if subject.possessor or subject.of or subject.partitive or subject.relatives or subject.adjectives:
        return None
    scope = KindScope(definitions, discourse)
    effect = Interpreter(definitions).proposition(replace(body, subject=replace(subject, plural=True)), scope)
    if not isinstance(effect, Holds) or isinstance(effect.value, tuple) or not scope.variables:
        return None
    return WorldRule("means", kinds_as_conditions(scope), (effect,), (), scope.variables)


def _linked(body: t.Clause, link: t.Link, definitions: Definitions, discourse: Discourse) -> WorldRule | None:
    spared = next((other for other in body.links if other.word == "unless" and other is not link), None)
    main = replace(body, links=tuple(other for other in body.links if other is not link and other is not spared))
    first, second = (link.statement, main) if link.front or link.word in ("whenever",) else (main, link.statement)
    for loose in (False, True):
        scope = RuleScope(definitions, discourse)
        interpreter = Interpreter(definitions, loose=loose)
        left, right = (
            Interpreter(definitions).proposition(one, scope) or interpreter.proposition(one, scope)
            for one in (first, second)
        )
        if left is None or right is None:
            continue
        condition, effect = (left, right) if first is link.statement else (right, left)
        unless: tuple[Prop, ...] = ()
        if spared is not None:
            exception = interpreter.proposition(spared.statement, scope)
            if exception is None:
                continue
            unless = (exception,)
        told = scope.said_of((condition, effect))
        if scope.lost((condition, effect)):
            continue
        if link.word in ("unless", "until"):
            kind, conditions, unless = "whenever", (*kinds_as_conditions(scope), *told), (condition,)
        else:
            kind = "means" if link.word != "whenever" and is_generic(body.subject) else "whenever"
            bonds, others = _bound(scope, condition)
            conditions, unless = (*bonds, *flat(condition), *told), (*unless, *others)
        return WorldRule(
            kind,
            conditions,
            flat(effect),
            unless,
            scope.variables,
            delayed=_is_delayed(main),
            words=scope.words,
            owners=scope.owners,
        )
    return None


def _is_delayed(main: t.Clause) -> bool:
    late = [
        *main.adverbs,
        *(word for item in main.complements if isinstance(item, t.When) for word in item.words.split()),
    ]
    return any(word in ("soon", "eventually", "later") for word in late)


def _bound(scope: RuleScope, condition: Prop) -> tuple[list[Prop], list[Prop]]:
    """What "their father" and "their parents" ask for: the bonds themselves; and, where all are meant, what spares: another one of whom it is not so."""
    others: list[Prop] = []
    asked = variables(condition)
    bonds = [item for item in scope.bonds if item[1] in asked]
    for bond, name, every in bonds:
        if every:
            other = scope.variable(("any",))
            others.append(Every((put(bond, {name: other}), put(negate(condition), {name: other}))))
    return [bond for bond, _, _ in bonds], others


def _whoever(body: t.Clause, definitions: Definitions, discourse: Discourse) -> WorldRule | None:
    """ "Whoever drinks the water falls asleep": whenever somebody drinks it."""
    subject = body.subject
    assert isinstance(subject, (t.Noun, t.Pronoun))
    main = replace(body, links=tuple(link for link in body.links if link.word != "unless"))
    for loose in (False, True):
        scope = RuleScope(definitions, discourse)
        interpreter = Interpreter(definitions, loose=loose)
        effect = interpreter.proposition(main, scope)
        conditions = scope.said_of((effect,)) if effect is not None else ()
        if effect is None or not conditions or scope.lost((effect,)):
            continue
        unless = [interpreter.proposition(link.statement, scope) for link in body.links if link.word == "unless"]
        spared = tuple(prop for prop in unless if prop is not None)
        kinds = kinds_as_conditions(scope) if isinstance(subject, t.Noun) else ()
        return WorldRule(
            "whenever",
            (*kinds, *conditions),
            flat(effect),
            spared,
            scope.variables,
            words=scope.words,
            owners=scope.owners,
        )
    return None
