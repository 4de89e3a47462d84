"""World rules of the author: "Whenever ..., ...", "A vampire cannot ... unless ...", "Somebody is an orphan when ...". Floor 3.

In: the trees of a sentence. Out: a `WorldRule` over variables, or None where the sentence is no rule. In a rule, "a soldier" and "somebody" are
variables; "the soldier", "he" and "it" return to them; names are figures.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from chekhov.language import closed
from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.source import NOWHERE, Span
from chekhov.story.definitions import Definitions
from chekhov.story.discourse import Discourse
from chekhov.story.interpret import Interpreter
from chekhov.story.meaning import Did, Every, Holds, IsA, Prop, Same, SlotDef, Term, negate, put, variables
from chekhov.story.scope import Terms

_ANYBODY = frozenset(
    ("somebody", "someone", "anybody", "anyone", "whoever", "everybody", "everyone", "nobody", "no one")
)
_ANYTHING = frozenset(("something", "anything", "whatever", "everything", "nothing"))


@dataclass(slots=True)
class WorldRule:
    """``kind``: ``whenever`` (when the conditions come to hold, the effects become so), ``forbid`` (the deed must not happen unless), ``means`` (holds when)."""

    kind: str
    conditions: tuple[Prop, ...]
    effects: tuple[Prop, ...]
    unless: tuple[Prop, ...] = ()
    kinds: dict[str, tuple[str, ...]] = field(default_factory=dict)
    span: Span = NOWHERE
    text: str = ""
    delayed: bool = False
    said_by: str = ""  # the verb that a forbidding rule has for the deed


class RuleScope:
    """The scope of a rule."""

    def __init__(self, definitions: Definitions, discourse: Discourse) -> None:
        self.definitions = definitions
        self.discourse = discourse
        self.variables: dict[str, tuple[str, ...]] = {}
        self.nouns: dict[str, str] = {}
        self.order: list[str] = []
        self.subject: tuple[Term, ...] = ()
        self.bonds: list[tuple[Prop, str, bool]] = []  # "their parents": the bond, its variable, whether of all of them

    def variable(self, kinds: tuple[str, ...], noun: str = "") -> str:
        name = f"V{len(self.variables) + 1}"
        self.variables[name] = kinds
        if noun:
            self.nouns[noun] = name
        self.order.append(name)
        return name

    def refer(self, phrase: t.NounPhrase, want: SlotDef | None, role: str) -> Terms | None:
        terms = self._refer(phrase, want, role)
        if terms is not None and role == "subject":
            self.subject = terms.items
        return terms

    def _refer(self, phrase: t.NounPhrase, want: SlotDef | None, role: str) -> Terms | None:
        match phrase:
            case t.Pronoun(word=word):
                return self._pronoun(word, want)
            case t.Noun() if phrase.partitive is None:
                noun = phrase.noun
                generic = phrase.determiner in ("a", "any", "every", "each", "no", "another", "only") or (
                    phrase.plural and phrase.determiner in ("", "all", "no", "only")
                )
                if generic and phrase.possessor is None and phrase.of is None:
                    return Terms((self.variable((noun,), noun),), none=phrase.determiner == "no")
                if phrase.determiner in ("the", "that", "this") and noun in self.nouns:
                    return Terms((self.nouns[noun],))
                bond = self._bond(phrase)
                if bond is not None:
                    return bond
                if isinstance(phrase.possessor, t.Pronoun) and self.variables:
                    return Terms((self.variable(("any",)),))  # "a year of her life": nobody's that was named
            case t.Group(items=items, word=word):
                found: list[Term] = []
                for item in items:
                    terms = self.refer(item, want, role)
                    if terms is None:
                        return None
                    found.extend(terms.items)
                return Terms(tuple(found), word)
            case t.Gap():
                return Terms(self.subject) if self.subject else None
        return self.discourse.refer(phrase, want, role)

    def _bond(self, phrase: t.Noun) -> Terms | None:
        """ "Their parents", of somebody who is a variable: a variable of its own, bound to the first by what the noun says."""
        relation = self.definitions.relation_nouns.get(phrase.noun)
        owner = phrase.possessor or phrase.of
        if relation is None or owner is None or phrase.adjectives:
            return None
        terms = self._refer(owner, None, "owner")
        if terms is None or len(terms.items) != 1 or terms.items[0] not in self.variables:
            return None
        name = self.variable(("any",))
        bound = self.definitions.holds(relation[0], {relation[1]: terms.items[0], relation[2]: name}, None)
        self.bonds.append((bound, name, phrase.plural))
        return Terms((name,))

    def _pronoun(self, word: str, want: SlotDef | None) -> Terms | None:
        if word in _ANYBODY:
            person = next((kind for kind, roles in self.definitions.kinds.roles.items() if "being" in roles), "any")
            return Terms((self.variable((person,)),), none=word in ("nobody", "no one"))
        if word in _ANYTHING:
            return Terms((self.variable(("any",)),), none=word == "nothing")
        if word in ("himself", "herself", "itself", "themselves"):
            return Terms(self.subject) if self.subject else None
        thing = word in ("it", "this", "that")
        kinds = self.definitions.kinds
        for name in reversed(self.order) if thing else self.order:
            being = any(kinds.has_role(kind, "being") for kind in self.variables[name])
            if thing != being or "any" in self.variables[name]:
                return Terms((name,))
        return None

    def content_of(self, phrase: t.NounPhrase) -> Prop | None:
        return None

    def kinds_of(self, term: Term) -> tuple[str, ...]:
        if isinstance(term, str):
            return self.variables.get(term, ("any",))
        return self.discourse.kinds_of(term)

    def is_group(self, term: Term) -> bool:
        return self.discourse.is_group(term)


def _beginnings(links: frozenset[str]) -> frozenset[str]:
    """The first words of everything that is written for some links."""
    return frozenset(written.split()[0] for written, (word, _) in closed.LINKS.items() if word in links)


_RULE_LINKS = frozenset(("whenever", "unless", "when", "if", "until"))
_STORY_SIGNS = _beginnings(frozenset(("whenever",)))
_WORLD_SIGNS = _beginnings(_RULE_LINKS) | {"can", "cannot", "must", "may", "never", "whoever"}
_WORDS = re.compile(r"[^\W\d_]+")


def may_state_rule(text: str, in_world: bool) -> bool:
    """Whether a sentence has a word without which it is no rule: a look that spares reading it in all ways."""
    return not (_WORLD_SIGNS if in_world else _STORY_SIGNS).isdisjoint(_WORDS.findall(text.lower()))


def read_rule(trees: Sequence[t.Sentence], definitions: Definitions, discourse: Discourse) -> WorldRule | None:
    """The rule that a sentence states, or None."""
    for tree in trees:
        body = tree.body
        if not isinstance(body, t.Clause):
            continue
        link = next((link for link in body.links if link.word in _RULE_LINKS), None)
        generic = discourse.in_world and _generic(body.subject)
        if discourse.in_world and isinstance(body.subject, t.Pronoun) and body.subject.word == "whoever":
            rule = _whoever(body, body.subject, definitions, discourse)
        elif link is not None and (
            link.word == "whenever" or (discourse.in_world and (generic or link.word in ("when", "if")))
        ):
            rule = _linked(body, link, definitions, discourse)
        elif generic and (body.modal in ("can", "must", "may") or body.polarity == "never"):
            rule = _plain(body, definitions, discourse)
        else:
            continue
        if rule is not None:
            return rule
    return None


class KindScope(RuleScope):
    """The scope of a statement about all of a kind: only its subject stands for each of them."""

    def refer(self, phrase: t.NounPhrase, want: SlotDef | None, role: str) -> Terms | None:
        return super().refer(phrase, want, role) if role == "subject" else self.discourse.refer(phrase, want, role)


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
    return WorldRule("means", _kinds_as_conditions(scope), (effect,), (), scope.variables)


def inability(trees: Sequence[t.Sentence], definitions: Definitions, discourse: Discourse) -> WorldRule | None:
    """ "Ben cannot swim", said of the world: what somebody has not learnt they do not do. Only of skills, which change nothing but by being used: whoever
    cannot leave, or forgive, may come to."""
    body = trees[0].body if trees else None
    if not isinstance(body, t.Clause) or not isinstance(body.subject, t.Name) or body.modal != "can" or body.links:
        return None
    if not discourse.in_world or body.polarity not in ("not", "never") or body.tense != "present" or body.complements:
        return None
    rule = _plain(body, definitions, discourse)
    deed = rule.effects[0] if rule is not None and rule.kind == "forbid" else None
    if isinstance(deed, Holds):  # "Yrsa cannot speak"
        ability = definitions.relations.get(str(deed.fluent[0]))
        return rule if ability is not None and _SENSES & {*ability.roles} else None
    verb = definitions.verbs[deed.verb] if isinstance(deed, Did) else None
    return rule if verb is not None and verb.chosen_by and not (verb.makes or verb.usually) else None


_SENSES = frozenset(("speak", "see", "hear"))
"""The roles of what somebody can or cannot do all their life."""


def _generic(subject: t.NounPhrase | None) -> bool:
    if isinstance(subject, t.Noun):
        if subject.possessor is not None or subject.of is not None:
            return False
        return subject.determiner in ("a", "any", "every", "no", "only") or (
            subject.plural and subject.determiner in ("", "all", "no", "only")
        )
    return isinstance(subject, t.Pronoun) and subject.word in _ANYBODY | _ANYTHING


def _linked(body: t.Clause, link: t.Link, definitions: Definitions, discourse: Discourse) -> WorldRule | None:
    spared = next((other for other in body.links if other.word == "unless" and other is not link), None)
    main = replace(body, links=tuple(other for other in body.links if other is not link and other is not spared))
    scope = RuleScope(definitions, discourse)
    interpreter = Interpreter(definitions)
    first, second = (link.statement, main) if link.front or link.word in ("whenever",) else (main, link.statement)
    left = interpreter.proposition(first, scope)
    right = interpreter.proposition(second, scope)
    if link.word == "whenever":  # either may be something that nobody has defined
        loosely = Interpreter(definitions, loose=True)
        left = left if left is not None else loosely.proposition(first, scope)
        right = right if right is not None else loosely.proposition(second, scope)
    if left is None or right is None:
        return None
    condition, effect = (left, right) if first is link.statement else (right, left)
    unless: tuple[Prop, ...] = ()
    if spared is not None:
        exception = interpreter.proposition(spared.statement, scope)
        if exception is None:
            return None
        unless = (exception,)
    late = [
        *main.adverbs,
        *(word for item in main.complements if isinstance(item, t.When) for word in item.words.split()),
    ]
    delayed = any(word in ("soon", "eventually", "later") for word in late)
    if link.word in ("unless", "until"):
        if main.modal == "can" or main.polarity != "yes":
            return _forbidding(effect, (condition,), scope, main)
        return WorldRule(
            "whenever", _kinds_as_conditions(scope), _flat(effect), (condition,), scope.variables, delayed=delayed
        )
    if main.modal == "can" and main.polarity != "yes":
        return _forbidding(effect, (), scope, main, (condition,))
    kind = "whenever" if link.word == "whenever" else "means" if _generic(body.subject) else "whenever"
    bonds, others = _bound(scope, condition)
    return WorldRule(
        kind, (*bonds, *_flat(condition)), _flat(effect), (*unless, *others), scope.variables, delayed=delayed
    )


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


def _whoever(body: t.Clause, subject: t.Pronoun, definitions: Definitions, discourse: Discourse) -> WorldRule | None:
    """ "Whoever drinks the water falls asleep": whenever somebody drinks it."""
    if len(subject.relatives) != 1:
        return None
    scope = RuleScope(definitions, discourse)
    interpreter = Interpreter(definitions)
    who = scope.refer(t.Pronoun("somebody"), None, "subject")
    condition = interpreter.proposition(subject.relatives[0].clause, scope)
    effect = interpreter.proposition(replace(body, subject=t.Pronoun("they"), links=()), scope)
    if who is None or condition is None or effect is None:
        return None
    unless = [interpreter.proposition(link.statement, scope) for link in body.links if link.word == "unless"]
    return WorldRule(
        "whenever", _flat(condition), _flat(effect), tuple(prop for prop in unless if prop is not None), scope.variables
    )


def _forbidding(
    effect: Prop, unless: tuple[Prop, ...], scope: RuleScope, main: t.Clause, conditions: tuple[Prop, ...] = ()
) -> WorldRule:
    deed = negate(effect) if getattr(effect, "truth", True) is False else effect
    return WorldRule("forbid", conditions, (deed,), unless, scope.variables, said_by=main.verb)


def _plain(body: t.Clause, definitions: Definitions, discourse: Discourse) -> WorldRule | None:
    scope = RuleScope(definitions, discourse)
    effect = Interpreter(definitions).proposition(body, scope)
    if effect is None:  # a verb that nobody has defined can be forbidden all the same
        scope = RuleScope(definitions, discourse)
        effect = Interpreter(definitions, loose=True).proposition(body, scope)
    if effect is None:
        return None
    subject = body.subject
    only = isinstance(subject, t.Noun) and subject.determiner == "only"
    if isinstance(subject, t.Noun) and only and subject.partitive is not None:
        return _only(body, subject.partitive, definitions, discourse)
    if only and scope.order:
        first = scope.order[0]
        who: Prop = IsA(first, scope.variables[first][0])
        scope.variables[first] = ("any",)
        return WorldRule("forbid", (), (effect,), (who,), scope.variables, said_by=body.verb)
    nobody = isinstance(subject, t.Pronoun) and subject.word in ("nobody", "no one", "nothing")
    denied = nobody or body.polarity in ("not", "never")
    denied = denied or (isinstance(subject, t.Noun) and subject.determiner == "no")
    if denied:
        return _forbidding(effect, (), scope, body)
    return WorldRule("allow", (), (effect,), (), scope.variables)


def _only(body: t.Clause, chosen: t.NounPhrase, definitions: Definitions, discourse: Discourse) -> WorldRule | None:
    """ "Only the queen can open the vault": nobody may who is not she. "Only a witch can fly": nobody who is none."""
    kind = _any_such(chosen, definitions)
    effect: Prop | None = None
    for loose in (False, True):  # a verb that nobody has defined can be forbidden all the same
        scope = RuleScope(definitions, discourse)
        terms = None if kind is not None else scope.refer(chosen, None, "subject")
        body = replace(body, subject=t.Pronoun("somebody"))
        effect = Interpreter(definitions, loose=loose).proposition(body, scope)
        if effect is not None:
            break
    who = next((name for name in scope.order if effect is not None and name in variables(effect)), None)
    if effect is None or who is None or (terms is None and kind is None):
        return None
    scope.variables[who] = ("any",)
    spared: list[Prop] = [Same(who, term) for term in terms.items] if terms is not None else []
    owner = chosen.of or chosen.possessor if isinstance(chosen, t.Noun) else None
    if isinstance(owner, t.Noun) and owner.determiner in (
        "a",
        "any",
        "every",
    ):  # "the blood of a queen": a queen has it
        spared.append(IsA(who, owner.noun))
    if kind is not None:
        spared.append(IsA(who, kind))
    return WorldRule("forbid", (), (effect,), tuple(spared), scope.variables, said_by=body.verb)


def _any_such(chosen: t.NounPhrase, definitions: Definitions) -> str | None:
    """The kind of which "a witch" in "only a witch", "witches" in "only witches" means any."""
    if not isinstance(chosen, t.Noun) or chosen.of or chosen.possessor:
        return None
    if chosen.determiner not in ("a", "any") and not (chosen.plural and not chosen.determiner):
        return None
    return definitions.kinds.canonical(chosen.noun) if not (chosen.adjectives or chosen.relatives) else None


def _kinds_as_conditions(scope: RuleScope) -> tuple[Prop, ...]:
    return tuple(IsA(name, kinds[0]) for name, kinds in scope.variables.items() if kinds and kinds[0] != "any")


def _flat(prop: Prop) -> tuple[Prop, ...]:
    return prop.items if isinstance(prop, Every) else (prop,)
