"""The expressions of a problem file: conditions, effects, values.

In: words and the names in scope. Out: an :data:`~chekhov.planning.problems.tree.Expression`, or :class:`Unreadable`.

The files were written for a reader that splits a text at the first operator it finds there in this order: ``&``, ``|``, ``!``, conditional, quantifier, ``=``,
comparisons, type test, product and sum, ``*``, ``/``, ``+``, ``-``. So ``x | y & z`` is ``(x | y) & z``, and ``forall(x : T) P & Q`` is ``(forall(x : T) P) & Q``.
We read what their authors meant by their own tool, and warn where the usual precedence would mean something else.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

from chekhov.planning.flat import LARGEST, Compare, Node
from chekhov.planning.problems.names import Names, Scope
from chekhov.planning.problems.tokens import Tokens, Unreadable
from chekhov.planning.problems.tree import (
    And,
    Arithmetic,
    Assign,
    Believes,
    Comparison,
    Constant,
    Each,
    Expression,
    Fluent,
    If,
    IsA,
    Not,
    Or,
    Unknown,
    Variable,
)
from chekhov.source import Span

DEEPEST = 150
"""So many brackets within brackets are read."""

COMPARISONS = {
    "==": Compare.EQUAL, "!=": Compare.NOT_EQUAL, "<": Compare.LESS,
    "<=": Compare.AT_MOST, ">": Compare.MORE, ">=": Compare.AT_LEAST,
}  # fmt: skip
_LOGIC: dict[str, Literal["forall", "exists"]] = {"forall": "forall", "exists": "exists"}
_FOLDS: dict[str, Literal["sum", "product"]] = {"sum": "sum", "product": "product"}
_ARITHMETIC = {"*": Node.MULTIPLY, "/": Node.DIVIDE, "+": Node.ADD, "-": Node.SUBTRACT}
RESERVED = {"if", "elseif", "else", "believes", *_LOGIC, *_FOLDS, "True", "False"}


@dataclass(slots=True)
class Reader:
    """Reads expressions of one file. ``warn(message, span)`` hears of every place where the usual precedence differs."""

    tokens: Tokens
    names: Names
    scale: int
    warn: Callable[[str, Span], None]
    depth: int = field(default=0)

    def expression(self, first: int, last: int, scope: Scope) -> Expression:
        """The expression from word ``first`` up to and without word ``last``."""
        if first >= last:
            raise Unreadable("something is missing here", self.tokens.span(max(0, first - 1), max(1, last)))
        self.depth += 1
        if self.depth > DEEPEST:
            raise Unreadable(f"more than {DEEPEST} expressions within expressions", self.tokens.span(first, first + 1))
        try:
            return self._logical(first, last, scope)
        finally:
            self.depth -= 1

    def formula(self, first: int, last: int, scope: Scope) -> Expression:
        """An expression that is true or false."""
        found = self.expression(first, last, scope)
        if self.names.kind(found) != "boolean":
            raise Unreadable(
                "this is neither true nor false",
                self.tokens.span(first, last),
                help="compare it with something: == or >",
            )
        return found

    # ------------------------------------------------------------ logic

    def _logical(self, first: int, last: int, scope: Scope) -> Expression:
        words, tokens = self.tokens.words, self.tokens
        top = tokens.top(first, last)
        signs = {words[at] for at in top}
        if "&" in signs:
            parts = tokens.split(first, last, "&")
            if "|" in signs:
                self.warn("'|' binds tighter than '&' in these files: (a | b) & c", tokens.span(first, last))
            self._quantifiers_end(parts)
            return And(tuple(self.formula(start, end, scope) for start, end in parts))
        if "|" in signs:
            parts = tokens.split(first, last, "|")
            self._quantifiers_end(parts)
            return Or(tuple(self.formula(start, end, scope) for start, end in parts))
        word = words[first]
        if word == "!":
            if signs & COMPARISONS.keys() and words[first + 1] not in _LOGIC and first + 1 < last:
                self.warn("'!' denies the whole comparison in these files: !(a == b)", tokens.span(first, last))
            return Not(self.formula(first + 1, last, scope))
        if word == "if":
            return self._conditional(first, last, top, scope)
        if word in _LOGIC:
            name, members, start = self._bound(first, last, scope)
            inner = scope.with_variable(name, members)
            return Each(_LOGIC[word], scope.depth, members, self.formula(start, last, inner))
        return self._relation(first, last, top, scope)

    def _quantifiers_end(self, parts: list[tuple[int, int]]) -> None:
        """Warn where a quantifier before '&' or '|' would usually reach further (not where brackets show its end)."""
        words, partner = self.tokens.words, self.tokens.partner
        for start, end in parts[:-1]:
            at = start
            while at < end and words[at] == "!":
                at += 1
            if at + 1 < end and words[at] in _LOGIC and partner[at + 1]:
                body = partner[at + 1] + 1
                if body < end and partner[body] + 1 != end:
                    sign = words[end]
                    self.warn(f"{words[at]!r} ends before {sign!r} in these files", self.tokens.span(start, end))

    def _bound(self, first: int, last: int, scope: Scope) -> tuple[str, int, int]:
        """``(name : type)`` after a quantifier: name, entities, where the body begins."""
        words, tokens = self.tokens.words, self.tokens
        close = tokens.partner[first + 1] if first + 1 < last else 0
        if not close or close - first != 5 or words[first + 3] != ":":
            raise Unreadable(
                f"{words[first]!r} wants a variable and its type: {words[first]}(x : type)",
                tokens.span(first, first + 1),
            )
        return words[first + 2], self.names.type_named(words[first + 4], tokens.span(first + 4, first + 5)), close + 1

    def _conditional(self, first: int, last: int, top: list[int], scope: Scope) -> Expression:
        """``if(c) e elseif(c) e else e``; several of them, joined by + or -, add up."""
        words, tokens = self.tokens.words, self.tokens
        summands = [at for at in top if at > first and words[at] == "if" and words[at - 1] in "+-"]
        if summands:
            self.warn("each 'if' is a summand of its own in these files", tokens.span(first, last))
            at = _halfway(summands) if all(words[at - 1] == "+" for at in summands) else summands[-1]
            left = self.expression(first, at - 1, scope)
            return Arithmetic(_ARITHMETIC[words[at - 1]], left, self.expression(at, last, scope))
        alternatives = [at for at in top if words[at] == "else"]
        end = alternatives[-1] if alternatives else last
        heads = [at for at in top if at < end and (at == first or words[at] == "elseif")]
        cases = []
        for number, at in enumerate(heads):
            close = tokens.partner[at + 1] if at + 1 < last else 0
            if not close or words[at + 1] != "(":
                raise Unreadable(f"{words[at]!r} wants its condition in brackets", tokens.span(at, at + 1))
            stop = heads[number + 1] if number + 1 < len(heads) else end
            cases.append((self.formula(at + 2, close, scope), self.expression(close + 1, stop, scope)))
        otherwise = self.expression(end + 1, last, scope) if alternatives else None
        kinds = {self.names.kind(body) for body in [*(body for _, body in cases), *([otherwise] if otherwise else [])]}
        if len(kinds - {None}) > 1:
            raise Unreadable("the cases of this 'if' are values of different sorts", tokens.span(first, last))
        return If(tuple(cases), otherwise)

    # ------------------------------------------------------------ comparisons

    def _relation(self, first: int, last: int, top: list[int], scope: Scope) -> Expression:
        words, tokens = self.tokens.words, self.tokens
        for at in top:
            if words[at] == "=":
                left = self.expression(first, at, scope)
                right = self.expression(at + 1, last, scope)
                self._fits(left, right, first, last, at)
                return Assign(left, right)
        for at in top:
            if words[at] in COMPARISONS:
                left = self.expression(first, at, scope)
                right = self.expression(at + 1, last, scope)
                self._fits(left, right, first, last, at)
                return Comparison(COMPARISONS[words[at]], left, right)
        for at in top:
            if words[at] == ":":
                if at + 2 != last:
                    raise Unreadable("after ':' stands one type", tokens.span(at, last))
                members = self.names.type_named(words[at + 1], tokens.span(at + 1, last))
                return IsA(self.expression(first, at, scope), members)
        return self._value(first, last, top, scope)

    def _fits(self, left: Expression, right: Expression, first: int, last: int, at: int) -> None:
        """Can these two be compared, or the one be set to the other?"""
        kinds = {self.names.kind(left), self.names.kind(right)}
        span = self.tokens.span(first, last)
        if kinds == {None, "boolean"}:
            raise Unreadable("a boolean is true or false, never '?'", span)
        if len(kinds - {None}) > 1:
            raise Unreadable("the two sides are of different sorts", span)
        if self.tokens.words[at] in ("<", "<=", ">", ">=") and kinds & {"boolean", "entity"}:
            raise Unreadable("only numbers are larger or smaller", span)

    # ------------------------------------------------------------ values

    def _value(self, first: int, last: int, top: list[int], scope: Scope) -> Expression:
        words, tokens = self.tokens.words, self.tokens
        if words[first] in _FOLDS:
            name, members, start = self._bound(first, last, scope)
            return Each(
                _FOLDS[words[first]],
                scope.depth,
                members,
                self._number(start, last, scope.with_variable(name, members)),
            )
        for sign in "*/+-":
            places = [at for at in top if words[at] == sign and at > first and words[at - 1] not in _ARITHMETIC]
            if places:
                later = {words[at] for at in top} & set("*/+-"["*/+-".index(sign) + 1 :])
                if (sign in "*/" and later & set("+-")) or (sign in "/-" and len(places) > 1):
                    self.warn(
                        f"this is split at the first {sign!r} in these files; use brackets", tokens.span(first, last)
                    )
                at = _halfway(places) if sign == "+" else places[0]
                return Arithmetic(_ARITHMETIC[sign], self._number(first, at, scope), self._number(at + 1, last, scope))
        if words[first] == "-":
            return Arithmetic(Node.SUBTRACT, Constant("number", 0), self._number(first + 1, last, scope))
        return self._leaf(first, last, scope)

    def _number(self, first: int, last: int, scope: Scope) -> Expression:
        found = self.expression(first, last, scope)
        if self.names.kind(found) != "number":
            raise Unreadable("this is not a number", self.tokens.span(first, last))
        return found

    def _leaf(self, first: int, last: int, scope: Scope) -> Expression:
        words, tokens = self.tokens.words, self.tokens
        word, span = words[first], tokens.span(first, last)
        close = tokens.partner[first]
        if word == "(" and close == last - 1:
            return self.expression(first + 1, close, scope)
        if last - first == 1:
            if word == "?":
                return Unknown()
            if word in ("True", "False"):
                return Constant("boolean", int(word == "True"))
            if word[0].isdigit():
                return Constant("number", self._literal(word, span))
            return self.names.leaf(word, scope, span)
        if words[first + 1] == "(" and tokens.partner[first + 1] == last - 1 and word not in RESERVED - {"believes"}:
            arguments = tokens.split(first + 2, last - 1, ",") if last - first > 3 else []
            return (
                self._believes(arguments, scope, span)
                if word == "believes"
                else self._fluent(word, arguments, scope, span)
            )
        raise Unreadable("this cannot be read as an expression", span)

    def _literal(self, word: str, span: Span) -> int:
        value = Fraction(word) * self.scale
        if value.denominator != 1 or abs(value) > LARGEST:
            raise Unreadable(f"numbers have at most four decimals and stay below {LARGEST // self.scale:,}", span)
        return int(value)

    def _believes(self, arguments: list[tuple[int, int]], scope: Scope, span: Span) -> Expression:
        if len(arguments) != 2:
            raise Unreadable("'believes' wants somebody and what they believe: believes(c, …)", span)
        who = self.argument(arguments[0], scope)
        if self.names.set_of(who, scope) & ~self.names.types["character"]:
            raise Unreadable("only a character can believe something", self.tokens.span(*arguments[0]))
        return Believes(who, self.expression(*arguments[1], scope))

    def _fluent(self, name: str, arguments: list[tuple[int, int]], scope: Scope, span: Span) -> Expression:
        leaves = tuple(self.argument(argument, scope) for argument in arguments)
        sets = (self.names.set_of(leaf, scope) for leaf in leaves)
        return Fluent(self.names.property_for(name, sets, span), leaves)

    def argument(self, place: tuple[int, int], scope: Scope) -> Constant | Variable:
        """One entity or variable."""
        first, last = place
        if last - first != 1:
            raise Unreadable("here stands one variable or entity", self.tokens.span(first, max(last, first + 1)))
        return self.names.leaf(self.tokens.words[first], scope, self.tokens.span(first, last))


def _halfway(places: list[int]) -> int:
    """Where a sum is split: in any place it is the same sum, and halves do not nest as deep as it is long."""
    return places[len(places) // 2]
