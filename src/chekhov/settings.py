"""Settings: which findings to speak of and how gravely to take them, as a writer keeps them in a file beside the story.

In: the path of a story file, and what the command line says. Out: :class:`Settings`, each with where it was said, or one
sentence (:class:`UnusableSettings`) that names the file, the line and the remedy. A file is a ``chekhov.toml``, or a
``pyproject.toml`` with a part ``[tool.chekhov]``; the nearest counts, from the folder of the story upwards.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from fnmatch import fnmatchcase
from typing import Any, NoReturn

from chekhov.findings import Finding, Severity
from chekhov.rules import RULES

LEVELS = ("off", *(severity.word for severity in Severity))
FAIL_ON = (*(severity.word for severity in reversed(Severity)), "never")
FILES = ("chekhov.toml", "pyproject.toml")
DEFAULT, COMMAND_LINE = "not set", "command line"


class UnusableSettings(Exception):
    """Settings that cannot be used; the message says where and why, in one line, for people."""


@dataclass(frozen=True, slots=True)
class PerFile:
    """The rules that are not spoken of in files of a pattern (``drafts/*.md``), which counts from the folder of the settings."""

    pattern: str
    rules: frozenset[str]
    folder: str

    def holds_for(self, path: str) -> bool:
        """Is a file meant? A pattern without a slash means files of that name in any folder."""
        inner = os.path.relpath(os.path.realpath(path), os.path.realpath(self.folder)).replace(os.sep, "/")
        return fnmatchcase(inner, self.pattern) or (
            "/" not in self.pattern and fnmatchcase(os.path.basename(inner), self.pattern)
        )


@dataclass(frozen=True, slots=True)
class Settings:
    """What is in force. ``select``: only these rules (none named: all). ``asked``: rules that the command line asks for by name, which no file can
    silence. ``levels``: the weight of a rule's findings, None for off. ``said``: setting -> where it was said. ``file``: the file that was read."""

    select: frozenset[str] = frozenset()
    ignore: frozenset[str] = frozenset()
    levels: Mapping[str, Severity | None] = field(default_factory=dict)
    per_file: tuple[PerFile, ...] = ()
    fail_on: str = "error"
    baseline: str = ""
    asked: frozenset[str] = frozenset()
    said: Mapping[str, str] = field(default_factory=dict)
    file: str = ""

    def applied(self, finding: Finding, path: str) -> Finding | None:
        """The finding as it counts under these settings, or None where it is not to be spoken of. ``path``: its file."""
        rule = finding.rule
        level = self.levels.get(rule, finding.severity)
        if rule not in self.asked:
            silent = level is None or rule in self.ignore or (self.select and rule not in self.select)
            if silent or any(rule in entry.rules and entry.holds_for(path) for entry in self.per_file):
                return None
        if level is None or level == finding.severity or (level > finding.severity and _let_off(finding)):
            return finding
        return replace(finding, severity=level)

    def fails(self, findings: Iterable[Finding]) -> bool:
        """Is one of the findings grave enough for exit status 1?"""
        if self.fail_on == "never":
            return False
        limit = Severity[self.fail_on.upper()]
        return any(finding.severity >= limit and finding.is_open for finding in findings)

    def with_options(
        self, select: Iterable[str], ignore: Iterable[str], levels: Iterable[str], fail_on: str | None, baseline: str | None
    ) -> Settings:  # fmt: skip
        """The same, with what the command line says in the place of what a file says. Raises :class:`UnusableSettings`."""
        chosen, left = _names(select), _names(ignore)
        weights = dict(_weight(text) for text in levels)
        result = replace(self, levels={**self.levels, **weights})
        said = dict(self.said)
        said.update({f"levels.{rule}": COMMAND_LINE for rule in weights})
        if chosen:
            result = replace(result, select=chosen, asked=chosen - left - weights.keys())
            said["select"] = COMMAND_LINE
        if left:
            result = replace(result, ignore=left)
            said["ignore"] = COMMAND_LINE
        if fail_on is not None:
            result = replace(result, fail_on=fail_on)
            said["fail-on"] = COMMAND_LINE
        if baseline is not None:
            result = replace(result, baseline=baseline)
            said["baseline"] = COMMAND_LINE
        return replace(result, said=said)

    def rows(self) -> Iterator[tuple[str, str, str]]:
        """Every setting in force: its name, its value, where it was said."""
        yield "select", ", ".join(sorted(self.select)) or "all rules", self.said.get("select", DEFAULT)
        yield "ignore", ", ".join(sorted(self.ignore)) or "none", self.said.get("ignore", DEFAULT)
        for rule, level in sorted(self.levels.items()):
            name = f"levels.{rule}"
            yield name, "off" if level is None else level.word, self.said.get(name, DEFAULT)
        for entry in self.per_file:
            name = f"per-file-ignores.{entry.pattern}"
            yield name, ", ".join(sorted(entry.rules)) or "none", self.said.get(name, DEFAULT)
        yield "fail-on", self.fail_on, self.said.get("fail-on", DEFAULT)
        yield "baseline", self.baseline or "none", self.said.get("baseline", DEFAULT)


def _let_off(finding: Finding) -> bool:
    """Is it a mere note of a rule that weighs more? Then the tool is not sure, and no setting makes it so."""
    return finding.severity is Severity.NOTE and RULES[finding.rule].severity > Severity.NOTE


# ---------------------------------------------------------------- finding and reading the file


def settings_for(story: str, file: str | None = None) -> Settings:
    """The settings for a story file (``-``: for the folder we are in): of ``file`` where one is named, else of the nearest; none at all is no fault.

    Raises :class:`UnusableSettings`.
    """
    if file is not None:
        text = _text(file)
        if text is None:
            raise UnusableSettings(f"{file}: there is no such file")
        table = _table(file, text, _is_project(file))
        return Settings() if table is None else _Reading(file, text, _is_project(file)).settings(table)
    folder = os.path.dirname(os.path.abspath(story)) if story != "-" else os.getcwd()
    while True:
        for name in FILES:
            path = _short(os.path.join(folder, name))
            text = _text(path)
            table = _table(path, text, name == "pyproject.toml") if text is not None else None
            if text is not None and table is not None:
                return _Reading(path, text, name == "pyproject.toml").settings(table)
        above = os.path.dirname(folder)
        if above == folder:
            return Settings()
        folder = above


def _is_project(file: str) -> bool:
    return os.path.basename(file) == "pyproject.toml"


def _short(path: str) -> str:
    """A path as people like to read it: from where we are, if it lies below."""
    here = os.getcwd()
    return os.path.relpath(path, here) if path.startswith(here.rstrip(os.sep) + os.sep) else path


def _text(path: str) -> str | None:
    """The text of a settings file, or None where there is none."""
    try:
        with open(path, "rb") as file:
            return file.read().decode("utf-8-sig").replace("\r\n", "\n")
    except (FileNotFoundError, NotADirectoryError):
        return None
    except IsADirectoryError:
        raise UnusableSettings(f"{path} is a folder, not a file with settings") from None
    except UnicodeDecodeError as problem:
        raise UnusableSettings(f"{path} is not UTF-8 text (byte {problem.start + 1}); save it as UTF-8") from None
    except OSError as problem:
        raise UnusableSettings(f"{path}: {problem.strerror or problem}") from None


def _table(path: str, text: str, project: bool) -> dict[str, Any] | None:
    """The table with our settings, or None where a project file has none."""
    if project and "chekhov" not in text:
        return None
    import tomllib  # not on the way of a command that finds no settings

    try:
        whole = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        found = re.search(r"line (\d+)", str(problem))
        where = f"{path}, line {found[1]}" if found else path
        reason = re.sub(r"\s*\(at [^)]*\)$", "", str(problem))
        raise UnusableSettings(f"{where}: this is not TOML: {reason[:1].lower()}{reason[1:]}") from None
    if not project:
        return whole
    tool = whole.get("tool")
    found_table = tool.get("chekhov") if isinstance(tool, dict) else None
    return found_table if isinstance(found_table, dict) else None


@dataclass(frozen=True, slots=True)
class _Reading:
    """One file that is read: each setting checked, each complaint with its line."""

    path: str
    text: str
    project: bool

    def settings(self, table: Mapping[str, Any]) -> Settings:
        """The settings of the file's table. Raises :class:`UnusableSettings`."""
        result = Settings(file=self.path)
        said: dict[str, str] = {}
        for key, value in table.items():
            said[key] = self.where((key,))
            match key:
                case "select":
                    result = replace(result, select=self.rules(value, (key,)))
                case "ignore":
                    result = replace(result, ignore=self.rules(value, (key,)))
                case "levels":
                    levels = {rule: self.level(rule, word) for rule, word in self.pairs(value, key)}
                    said.update({f"levels.{rule}": self.where((key, rule)) for rule in levels})
                    result = replace(result, levels=levels)
                case "per-file-ignores":
                    entries = tuple(self.per_file(name, rules) for name, rules in self.pairs(value, key))
                    said.update({f"{key}.{one.pattern}": self.where((key, one.pattern)) for one in entries})
                    result = replace(result, per_file=entries)
                case "fail-on":
                    result = replace(result, fail_on=self.one_of(value, FAIL_ON, (key,)))
                case "baseline":
                    result = replace(result, baseline=self.baseline(value))
                case _:
                    self.fail((key,), f"there is no setting {key!r}{_meant(key, _KEYS)}")
        return replace(result, said=said)

    def rules(self, value: Any, keys: tuple[str, ...]) -> frozenset[str]:
        """A list of rules, or one alone."""
        names = [value] if isinstance(value, str) else value
        if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
            self.fail(keys, f'{keys[0]} is a list of rules, such as ["dead-acts", "vanishes"]')
        for name in names:
            if name not in RULES:
                self.fail((*keys, name), unknown_rule(name))
        return frozenset(names)

    def level(self, rule: str, word: Any) -> Severity | None:
        if rule not in RULES:
            self.fail(("levels", rule), unknown_rule(rule))
        return severity_of(self.one_of(word, LEVELS, ("levels", rule)))

    def per_file(self, pattern: str, rules: Any) -> PerFile:
        return PerFile(pattern, self.rules(rules, ("per-file-ignores", pattern)), self.folder())

    def baseline(self, value: Any) -> str:
        if not isinstance(value, str) or not value:
            self.fail(("baseline",), 'baseline is the path of a file, such as "baseline.json"')
        return _short(os.path.normpath(os.path.join(os.path.abspath(self.folder()), value)))

    def folder(self) -> str:
        return os.path.dirname(self.path) or "."

    def one_of(self, value: Any, words: tuple[str, ...], keys: tuple[str, ...]) -> str:
        if not isinstance(value, str) or value not in words:
            meant = _meant(value, words) if isinstance(value, str) else ""
            self.fail(keys, f"{keys[-1]} is one of {', '.join(words)}, not {value!r}{meant}")
        return value

    def pairs(self, value: Any, key: str) -> list[tuple[str, Any]]:
        if not isinstance(value, dict):
            self.fail(
                (key,),
                f"{key} is a table: write [{'tool.chekhov.' if self.project else ''}{key}], and below it a line for each",
            )
        return list(value.items())

    def fail(self, keys: tuple[str, ...], message: str) -> NoReturn:
        raise UnusableSettings(f"{self.where(keys)}: {message}")

    def where(self, keys: tuple[str, ...]) -> str:
        """The file and, where it can be found, the line of a setting."""
        line = _line_of(self.text, ("tool", "chekhov", *keys) if self.project else keys)
        return f"{self.path}, line {line}" if line else self.path


_KEYS = ("select", "ignore", "levels", "per-file-ignores", "fail-on", "baseline")
_WORD = re.compile(r'"((?:[^"\\]|\\.)*)"|\'([^\']*)\'|([A-Za-z0-9_-]+)')


def _line_of(text: str, keys: tuple[str, ...]) -> int | None:
    """The line in which the last of some nested keys (or list items) stands; None where it is not found."""
    wanted: list[str] | None = list(keys)  # what is still to be met, in this order; None in the part of another table
    for number, line in enumerate(text.split("\n"), 1):
        words = [next(filter(None, found.groups()), "") for found in _WORD.finditer(_uncommented(line))]
        if line.lstrip().startswith("["):
            wanted = list(keys[len(words) :]) if tuple(words) == keys[: len(words)] else None
            if wanted == []:
                return number
            continue
        for word in words:
            if wanted and word == wanted[0]:
                wanted.pop(0)
                if not wanted:
                    return number
    return None


def _uncommented(line: str) -> str:
    """A line without its comment (a # within quotes is none)."""
    quote = ""
    for at, letter in enumerate(line):
        if quote:
            quote = "" if letter == quote else quote
        elif letter in "\"'":
            quote = letter
        elif letter == "#":
            return line[:at]
    return line


# ---------------------------------------------------------------- words


def severity_of(word: str) -> Severity | None:
    """``warning`` as a severity; None for ``off``."""
    return None if word == "off" else Severity[word.upper()]


def unknown_rule(name: str) -> str:
    """What to say of a rule that there is not."""
    return f"there is no rule {name!r}{_meant(name, RULES)}"


def _meant(word: str, words: Iterable[str]) -> str:
    near = get_close_matches(word.casefold(), list(words), n=1, cutoff=0.6)
    return f"; did you mean {near[0]!r}?" if near else ""


def _names(options: Iterable[str]) -> frozenset[str]:
    """The rules named in ``--select`` or ``--ignore``."""
    names = frozenset(name.strip() for option in options for name in option.split(",") if name.strip())
    for name in sorted(names - RULES.keys()):
        raise UnusableSettings(unknown_rule(name))
    return names


def _weight(text: str) -> tuple[str, Severity | None]:
    """``RULE=LEVEL``."""
    rule, _, word = (part.strip() for part in text.partition("="))
    if rule not in RULES:
        raise UnusableSettings(unknown_rule(rule))
    if word not in LEVELS:
        raise UnusableSettings(
            f"--level is RULE=LEVEL with one of {', '.join(LEVELS)}, not {text!r}{_meant(word, LEVELS)}"
        )
    return rule, severity_of(word)
