"""Kinds: what sorts of things there are, and which is a sort of which. Floor 3.

In: statements from the library and the author ("A soldier is a person."). Out: quick answers to "is this a being?".
The engine knows kinds only by their *roles* (``being``, ``place``, ``thing`` ...), which the library assigns.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

OF_SOME = frozenset(
    (
        "general",
        "violent",
        "of rank",
        "lowly",
        "newly come",
        "two of them",
        "not by deed",
        "key",
        "garb",
        "works",
        "arms",
        "remains",
    )
)
"""Roles that say what only some of a general kind are."""


@dataclass(slots=True)
class Kinds:
    """The lattice of kinds. ``parents``: kind -> its direct parents. ``roles``: kind -> roles stated for it. ``named``: what the last word of a name says
    of its bearer ("Club"), or the first ("House ..."); ``told_by``: what the words before a name say ("the crew of the").
    ``somebody``: what a noun for a thing means where it is said of somebody ("Jory is a page"); ``behind``: the prepositions that a noun calls for ("a key
    *to*")."""

    parents: dict[str, tuple[str, ...]] = field(default_factory=dict)
    roles: dict[str, set[str]] = field(default_factory=dict)
    called: dict[str, str] = field(default_factory=dict)
    synonyms: dict[str, str] = field(default_factory=dict)
    named: dict[str, str] = field(default_factory=dict)
    told_by: dict[str, str] = field(default_factory=dict)
    somebody: dict[str, str] = field(default_factory=dict)
    behind: dict[str, frozenset[str]] = field(default_factory=dict)
    _above: dict[str, frozenset[str]] = field(default_factory=dict)
    _played: dict[str, frozenset[str]] = field(default_factory=dict)
    _fitting: dict[tuple[tuple[str, ...], tuple[str, ...]], bool] = field(default_factory=dict)
    _acting: dict[tuple[str, ...], tuple[bool, bool]] = field(default_factory=dict)

    def copy(self) -> Kinds:
        """An independent copy, for one story to add to."""
        return Kinds(
            dict(self.parents),
            {kind: set(roles) for kind, roles in self.roles.items()},
            dict(self.called),
            dict(self.synonyms),
            dict(self.named),
            dict(self.told_by),
            dict(self.somebody),
            dict(self.behind),
        )

    def add(self, kind: str, parent: str | None = None) -> bool:
        """Make a kind known, under a parent. False where that would make a kind its own ancestor."""
        kind = self.synonyms.get(kind, kind)
        parents = self.parents.setdefault(kind, ())
        if parent is not None:
            parent = self.synonyms.get(parent, parent)
            self.parents.setdefault(parent, ())
            if parent == kind or kind in self.above(parent):
                return False
            if parent not in parents:
                self.parents[kind] = (*parents, parent)
        self._above.clear()
        self._played.clear()
        self._fitting.clear()
        self._acting.clear()
        return True

    def of_role(self, role: str) -> str:
        """The first kind that plays a role; the role's own word where none does."""
        return next((kind for kind, roles in self.roles.items() if role in roles), role)

    def above(self, kind: str) -> frozenset[str]:
        """The kind itself and all its ancestors; compound nouns ("village doctor") fall back on their last word."""
        known = self._above.get(kind)
        if known is not None:
            return known
        start = self.canonical(kind)
        found: dict[str, None] = {kind: None}
        if start is not None:
            waiting = [start]
            while waiting:
                item = waiting.pop()
                if item not in found or item == kind:
                    found[item] = None
                    waiting.extend(parent for parent in self.parents.get(item, ()) if parent not in found)
        result = frozenset(found)
        self._above[kind] = result
        return result

    def canonical(self, noun: str) -> str | None:
        """The kind that a noun names, or None."""
        if noun in self.parents:
            return noun
        if noun in self.synonyms:
            return self.synonyms[noun]
        lowered = noun.lower()
        if lowered != noun:
            return self.of_name(noun) or self.canonical(lowered)
        if " " in noun:
            return self.canonical(noun.split(" ", 1)[1])
        if "-" in noun:
            return self.canonical(noun.rsplit("-", 1)[1])
        return None

    def of_name(self, name: str) -> str | None:
        """The kind that the words of a name tell ("the Reform Club", "House Marlow", "the Ministry"), or None. A single word tells of a group alone: what
        is a rock is the Rock too."""
        words = name.split()
        found = self.named.get(f"{words[0]} ...") if len(words) > 1 else None
        found = found or self.named.get(words[-1])
        return found if found is None or len(words) > 1 or self.has_role(found, "group") else None

    def is_a(self, kind: str, ancestor: str) -> bool:
        """Is every *kind* an *ancestor*?"""
        return (
            ancestor in ("any", "") or ancestor in self.above(kind) or self.synonyms.get(ancestor) in self.above(kind)
        )

    def is_general(self, kind: str) -> bool:
        """Is it one of the kinds with a role of its own, which is not only what some of a general kind are (a garment, a key)?"""
        return bool(self.roles.get(kind, set()) - OF_SOME)

    def said_more(self) -> None:
        """Roles or synonyms have been added: what fits where is to be seen anew."""
        self._fitting.clear()

    def fit(self, kinds: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
        """May something of these kinds fill a slot that wants one of ``wanted``? What is not known fits, and so does what is known only as one of
        the general kinds (those with a role of their own: a thing may be a weapon, a room is not therefore a prison)."""
        found = self._fitting.get((kinds, wanted))
        if found is None:
            found = self._fitting[kinds, wanted] = self._fit(
                [kind for kind in kinds if kind not in ("", "any")], wanted
            )
        return found

    def _fit(self, known: list[str], wanted: tuple[str, ...]) -> bool:
        if not known or not wanted or "any" in wanted or all(self.canonical(kind) is None for kind in known):
            return True
        return any(
            self.is_a(kind, want) or (bool(self.roles.get(kind)) and self.is_a(want, kind))
            for want in wanted
            for kind in known
        )

    def has_role(self, kind: str, role: str) -> bool:
        """Does the kind, or one above it, play this role for the engine?"""
        return role in (self._played[kind] if kind in self._played else self.roles_of(kind))

    def any_has_role(self, kinds: Iterable[str], role: str) -> bool:
        """Does any of these kinds, or one above it, play this role?"""
        for kind in kinds:
            known = self._played.get(kind)
            if role in (self.roles_of(kind) if known is None else known):
                return True
        return False

    def acting(self, kinds: tuple[str, ...]) -> tuple[bool, bool]:
        """Are some of these kinds, and are all, of those who act: beings, and groups of them?"""
        if kinds not in self._acting:
            each = [self.has_role(kind, "being") or self.has_role(kind, "group") for kind in kinds]
            self._acting[kinds] = any(each), all(each)
        return self._acting[kinds]

    def roles_of(self, kind: str) -> frozenset[str]:
        """All roles of a kind and of those above it."""
        known = self._played.get(kind)
        if known is None:
            known = frozenset(role for item in self.above(kind) for role in self.roles.get(item, ()))
            self._played[kind] = known
        return known

    def is_mere_thing(self, noun: str) -> bool:
        """Is this the noun of a thing, a part or an animal, and of nobody?"""
        if noun not in self.parents:
            return False
        roles = self.roles_of(noun)
        if "being" in roles:
            return self.pronoun(noun) == "it" and not roles & {"person", "group"}
        return bool(roles & {"thing", "part", "vehicle"}) and (
            "vehicle" in roles or not roles & {"place", "information"}
        )

    def of_somebody(self, noun: str) -> str | None:
        """The pronoun that a noun of beings asks for ("" where it leaves it open); None for what is nobody."""
        kind = self.canonical(noun)
        return self.pronoun(kind) if kind is not None and self.has_role(kind, "being") else None

    def calls_for(self, noun: str, preposition: str) -> bool:
        """Does a noun call for such a word behind it: "the key *to* the cellar"?"""
        return any(preposition in self.behind.get(kind, ()) for kind in self.above(noun))

    def pronoun(self, kind: str) -> str:
        """he, she, it, they, or "" where the kind leaves it open; the nearest kind that says so decides."""
        start = self.canonical(kind)
        waiting = [start] if start is not None else []
        seen: set[str] = set()
        while waiting:
            item = waiting.pop(0)
            if item in seen:
                continue
            seen.add(item)
            called = self.called.get(item)
            if called is not None:
                return called if called in ("he", "she", "it", "they") else ""
            waiting.extend(self.parents.get(item, ()))
        return ""
