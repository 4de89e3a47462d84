"""Reading a problem file: from its text to a :class:`~chekhov.planning.problems.tree.Problem`.

In: :class:`~chekhov.source.Sources` of one file. Out: the problem and findings (warnings); or :class:`Unusable` with every error that was found.
Definitions stand in any order: types and entities are gathered first, then properties, then what uses them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from chekhov.findings import Finding, Severity
from chekhov.planning.problems.effects import as_effect
from chekhov.planning.problems.expressions import RESERVED, Reader
from chekhov.planning.problems.names import Names, Scope, near
from chekhov.planning.problems.tokens import Tokens, Unreadable, scan
from chekhov.planning.problems.tree import (
    TRUE,
    Constant,
    Expression,
    Kind,
    Parameter,
    Problem,
    Property,
    Schema,
    Variable,
    members,
)
from chekhov.source import Sources, Span

RULE = "problem-file"
"""The name under which everything about a problem file is found."""
FINE = 10_000
"""The scale of numbers in a file that has decimals or divides."""
_STARTERS = ("type", "entity", "property", "action", "trigger", "utility")
_SECTIONS = ("precondition", "effect", "consenting", "observing")

Range = tuple[int, int]
"""Words from the first up to and without the second."""


class Unusable(Exception):
    """A problem that cannot be planned with: the findings say why and where."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__(findings[0].message)
        self.findings = findings


def error(message: str, span: Span, label: str = "", help: str = "") -> Finding:
    """A finding about a problem file that makes it unusable."""
    return Finding(RULE, Severity.ERROR, message, span, label, help=help)


@dataclass(slots=True)
class _File:
    """One file while it is read. ``parents``: the types above each type."""

    tokens: Tokens
    names: Names = field(default_factory=Names)
    parents: dict[str, list[str]] = field(default_factory=lambda: {"entity": [], "character": ["entity"]})
    findings: list[Finding] = field(default_factory=list)
    initial: list[Expression] = field(default_factory=list)
    actions: list[Schema] = field(default_factory=list)
    triggers: list[Schema] = field(default_factory=list)
    utilities: dict[int, Expression] = field(default_factory=dict)
    reader: Reader = field(init=False)

    def warn(self, message: str, span: Span) -> None:
        found = Finding(RULE, Severity.WARNING, message, span)
        if found not in self.findings:
            self.findings.append(found)


def read(sources: Sources) -> tuple[Problem, tuple[Finding, ...]]:
    """The problem in the first of these files, and what is to be said about it. Raises :class:`Unusable`."""
    source = sources.files[0]
    try:
        tokens = scan(source.text)
    except Unreadable as fault:
        raise Unusable((error(fault.message, fault.span, fault.label, fault.help),)) from None
    file = _File(tokens)
    file.names.types = dict.fromkeys(file.parents, 0)
    decimal = any(word == "/" or ("." in word and word[0].isdigit()) for word in tokens.words)
    file.reader = Reader(tokens, file.names, FINE if decimal else 1, file.warn)
    statements = _statements(file)
    for act in (_type_name, _parents, _entity):
        _each(file, statements, act, "type" if act is not _entity else "entity")
    _each(file, statements, _property, "property")
    _each(file, statements, lambda file, first, last: file.actions.append(_schema(file, first, last)), "action")
    _each(file, statements, lambda file, first, last: file.triggers.append(_schema(file, first, last)), "trigger")
    _each(file, statements, _utility, "utility")
    _each(file, [part for part in statements if tokens.words[part[0]] not in _STARTERS], _initial)
    file.findings.sort(key=lambda finding: (finding.span, finding.message))
    faults = tuple(finding for finding in file.findings if finding.severity is Severity.ERROR)
    if faults:
        raise Unusable(faults)
    names = file.names
    problem = Problem(
        source.name, tuple(names.entities), tuple(members(names.types["character"])), tuple(names.properties),
        tuple(file.initial), tuple(file.actions), tuple(file.triggers), file.utilities, file.reader.scale,
    )  # fmt: skip
    return problem, tuple(file.findings)


def _each(
    file: _File, statements: list[Range], act: Callable[[_File, int, int], None], word: str | None = None
) -> None:
    """Read every statement that begins with a word; what cannot be read becomes a finding."""
    for first, last in statements:
        if word is None or file.tokens.words[first] == word:
            try:
                act(file, first, last)
            except Unreadable as fault:
                file.findings.append(error(fault.message, fault.span, fault.label, fault.help))


def _statements(file: _File) -> list[Range]:
    """The ``;``-ended parts of the file."""
    tokens = file.tokens
    parts = tokens.split(0, len(tokens.words), ";")
    first, last = parts.pop()
    if first < last:
        file.findings.append(
            error("this does not end", tokens.span(first, first + 1), help="every definition ends with ;")
        )
    return [some for part in parts if part[0] < part[1] for some in _unended(file, *part)]


def _unended(file: _File, first: int, last: int) -> Iterator[Range]:
    """A part of the file; where another definition begins in it, its ``;`` is missing."""
    tokens, words, at = file.tokens, file.tokens.words, first + 1
    while at < last - 1:
        if words[at] in _STARTERS and words[at + 1].isidentifier():
            before = tokens.span(at - 1, at)
            file.findings.append(error("after this a ; is missing", before, help="every definition ends with ;"))
            yield first, at
            first = at
        at = (tokens.partner[at] or at) + 1
    yield first, last


# ---------------------------------------------------------------- types, entities, properties


def _name(file: _File, at: int, last: int, what: str) -> str:
    """The name that a declaration gives. Raises :class:`Unreadable`."""
    span = file.tokens.span(min(at, last - 1), min(at, last - 1) + 1)
    if at >= last or not file.tokens.words[at].isidentifier():
        raise Unreadable(f"here stands the name of the {what}", span)
    if file.tokens.words[at] in RESERVED:
        raise Unreadable(f"{file.tokens.words[at]!r} is a word of the language and no name", span)
    return file.tokens.words[at]


def _type_name(file: _File, first: int, last: int) -> None:
    name = _name(file, first + 1, last, "type")
    if name in ("boolean", "number"):
        raise Unreadable(f"{name!r} is built in, and no type of things", file.tokens.span(first + 1, first + 2))
    file.parents.setdefault(name, [])
    file.names.types = dict.fromkeys(file.parents, 0)


def _above(file: _File, name: str) -> set[str]:
    """A type and all types above it."""
    found, waiting = {name}, [name]
    while waiting:
        for parent in file.parents[waiting.pop()] or ["entity"]:
            if parent not in found:
                found.add(parent)
                waiting.append(parent)
    return found


def _parents(file: _File, first: int, last: int) -> None:
    """``type T : P1, P2``: where T belongs."""
    if last - first <= 2:
        return
    name, span = file.tokens.words[first + 1], file.tokens.span(first, last)
    if file.tokens.words[first + 2] != ":":
        raise Unreadable("after the name of a type stand ':' and the types above it, or nothing", span)
    for start, end in file.tokens.split(first + 3, last, ","):
        parent = _name(file, start, end, "type above")
        if parent not in file.parents:
            file.warn(
                f"type {parent!r} is declared nowhere else{near(parent, file.parents)}", file.tokens.span(start, end)
            )
            _type_name(file, start - 1, end)
        if name in _above(file, parent):
            raise Unreadable(f"type {name!r} would be above itself", file.tokens.span(start, end))
        file.parents[name].append(parent)


def _entity(file: _File, first: int, last: int) -> None:
    """``entity E : T1, T2``."""
    name = _name(file, first + 1, last, "entity")
    names, tokens = file.names, file.tokens
    if name in names.entities:
        raise Unreadable(f"entity {name!r} is declared twice", tokens.span(first + 1, first + 2))
    if last - first > 2 and tokens.words[first + 2] != ":":
        raise Unreadable("after the name of an entity stand ':' and its types", tokens.span(first, last))
    number = names.entities[name] = len(names.entities) + 1
    kinds = {"entity"}
    for start, end in tokens.split(first + 3, last, ",") if last - first > 2 else []:
        kind = _name(file, start, end, "type")
        names.type_named(kind, tokens.span(start, end))
        kinds |= _above(file, kind)
    for kind in kinds:
        names.types[kind] |= 1 << number


def _parameters(file: _File, at: int, scope: Scope) -> tuple[Scope, list[Parameter], int]:
    """``(x : T, Constant, …)`` from the opening bracket on: the scope, the parameters, and where the rest begins."""
    tokens, words = file.tokens, file.tokens.words
    close = tokens.partner[at] if at < len(words) else 0
    if not close or words[at] != "(":
        raise Unreadable("here stand the parameters in brackets", tokens.span(max(0, at - 1), at + 1))
    found: list[Parameter] = []
    for start, end in tokens.split(at + 1, close, ",") if close > at + 1 else []:
        name, span = _name(file, start, end, "parameter"), tokens.span(start, max(end, start + 1))
        if end - start == 1 and name in file.names.entities:
            found.append(Parameter(name, 1 << file.names.entities[name]))
            scope = Scope(scope.variables, scope.depth + 1)
        elif end - start == 3 and words[start + 1] == ":":
            entities = file.names.type_named(words[start + 2], tokens.span(start + 2, end))
            if name in scope.variables:
                raise Unreadable(f"two parameters are called {name!r}", span)
            found.append(Parameter(name, entities))
            scope = scope.with_variable(name, entities)
        else:
            raise Unreadable("a parameter is a name and its type, x : type, or one entity", span)
    return scope, found, close + 1


def _property(file: _File, first: int, last: int) -> None:
    """``property p(x : T, …) : R``."""
    tokens, names = file.tokens, file.names
    name, span = _name(file, first + 1, last, "property"), tokens.span(first, last)
    _, parameters, at = _parameters(file, first + 2, Scope())
    if last - at != 2 or tokens.words[at] != ":":
        raise Unreadable("after the parameters of a property stand ':' and what its values are", span)
    word = tokens.words[at + 1]
    kind: Kind = "boolean" if word == "boolean" else "number" if word == "number" else "entity"
    values = names.type_named(word, tokens.span(at + 1, last)) if kind == "entity" else 0
    sets = tuple(parameter.members for parameter in parameters)
    if any(names.properties[number].parameters == sets for number in names.by_name.get(name, ())):
        raise Unreadable(f"property {name!r} is declared twice for the same things", span)
    names.by_name.setdefault(name, []).append(len(names.properties))
    names.properties.append(Property(name, sets, kind, values, span))


# ---------------------------------------------------------------- what uses them


def _initial(file: _File, first: int, last: int) -> None:
    whole = file.tokens.span(first, last)
    file.initial.append(as_effect(file.reader.expression(first, last, Scope()), file.names, whole, file.warn))


def _utility(file: _File, first: int, last: int) -> None:
    """``utility(): E``, ``utility(C): E``."""
    tokens, words = file.tokens, file.tokens.words
    close = tokens.partner[first + 1] if first + 1 < last else 0
    if not close or close - first > 3 or close + 1 >= last or words[close + 1] != ":":
        raise Unreadable(
            "a utility is written utility(): value; or utility(Somebody): value;", tokens.span(first, last)
        )
    who = 0
    if close - first == 3:
        leaf = file.reader.argument((first + 2, close), Scope())
        who = leaf.value  # type: ignore[union-attr]  # nothing but entities is in scope
        if not file.names.types["character"] >> who & 1:
            raise Unreadable("only characters and the author want something", tokens.span(first + 2, close))
    if who in file.utilities:
        raise Unreadable("this utility is defined twice", tokens.span(first, last))
    value = file.reader.expression(close + 2, last, Scope())
    if file.names.kind(value) not in ("number", "boolean"):
        raise Unreadable("a utility is a number, or true or false", tokens.span(close + 2, last))
    file.utilities[who] = value


def _schema(file: _File, first: int, last: int) -> Schema:
    """``action a(…) { precondition: E; effect: E; consenting: c, …; observing(o : T): E; }``, also for triggers."""
    tokens, words, reader = file.tokens, file.tokens.words, file.reader
    name, kind = _name(file, first + 1, last, words[first]), words[first]
    scope, parameters, at = _parameters(file, first + 2, Scope())
    if at >= last or words[at] != "{" or tokens.partner[at] != last - 1:
        raise Unreadable(
            f"after the parameters stands what the {kind} needs and does, in {{ }}", tokens.span(first, at)
        )
    sections = _sections(file, kind, at + 1, last - 1)
    precondition: Expression = TRUE
    if "precondition" in sections:
        precondition = reader.formula(*sections["precondition"], scope)
    effect = None
    if "effect" in sections:
        effect = reader.expression(*sections["effect"], scope)
        effect = as_effect(effect, file.names, tokens.span(*sections["effect"]), file.warn)
    elif kind == "trigger":
        raise Unreadable("a trigger without an effect does nothing", tokens.span(first, first + 2))
    observing = None
    if "observing" in sections:
        observing = _observing(file, *sections["observing"], scope)
    consenting = _consenting(file, sections["consenting"], scope) if "consenting" in sections else ()
    return Schema(name, tuple(parameters), precondition, effect, consenting, observing, tokens.span(first, at))


def _sections(file: _File, kind: str, first: int, last: int) -> dict[str, Range]:
    """The parts of an action or trigger by name: where the text after its colon is (``observing``: from its bracket on)."""
    tokens, words = file.tokens, file.tokens.words
    parts = tokens.split(first, last, ";")
    start, end = parts.pop()
    if start < end:
        raise Unreadable("this part does not end", tokens.span(start, start + 1), help="every part ends with ;")
    known = _SECTIONS if kind == "action" else _SECTIONS[:2]
    found: dict[str, Range] = {}
    for start, end in parts:
        if start == end:
            continue
        name, span = words[start], tokens.span(start, start + 1)
        if name not in known:
            raise Unreadable(
                f"an {kind} has no part {name!r}".replace("an t", "a t"), span, help=f"its parts: {', '.join(known)}"
            )
        if name in found:
            raise Unreadable(f"the part {name!r} stands here twice", span)
        if name != "observing" and (start + 1 >= end or words[start + 1] != ":"):
            raise Unreadable(f"after {name!r} stands ':'", span)
        found[name] = (start + 1 if name == "observing" else start + 2, end)
    return found


def _observing(file: _File, first: int, last: int, scope: Scope) -> tuple[int, Expression]:
    """``(o : T): E``: who may observe, and when they do."""
    tokens, words = file.tokens, file.tokens.words
    close = tokens.partner[first] if first < last else 0
    if not close or close - first != 4 or words[first + 2] != ":" or close + 1 >= last or words[close + 1] != ":":
        raise Unreadable(
            "observers are written observing(c : character): condition;", tokens.span(first - 1, first + 1)
        )
    span = tokens.span(first + 3, first + 4)
    entities = file.names.type_named(words[first + 3], span)
    if not entities & file.names.types["character"]:
        raise Unreadable("only characters observe", span)
    body = file.reader.formula(close + 2, last, scope.with_variable(words[first + 1], entities))
    return entities & file.names.types["character"], body


def _consenting(file: _File, place: Range, scope: Scope) -> tuple[Constant | Variable, ...]:
    found = []
    for start, end in file.tokens.split(*place, ","):
        leaf = file.reader.argument((start, end), scope)
        if file.names.set_of(leaf, scope) & ~file.names.types["character"]:
            raise Unreadable("only characters consent", file.tokens.span(start, end))
        found.append(leaf)
    return tuple(found)
