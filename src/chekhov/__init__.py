"""Chekhov: stories that run.

``chekhov.load("x.story")`` reads a story and gives a :class:`Study`: its findings, its trace, answers to questions.
Names are loaded when they are first asked for, so that importing the package costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from chekhov.files import UnreadableStory
    from chekhov.findings import Finding, Fix, Rule, Severity, Step
    from chekhov.source import Location, Span
    from chekhov.study import Study, load, loads
    from chekhov.summary import Summary
    from chekhov.views import Answer

__version__ = "0.1.0"

__all__ = [
    "Answer",
    "Finding",
    "Fix",
    "Location",
    "Rule",
    "Severity",
    "Span",
    "Step",
    "Study",
    "Summary",
    "UnreadableStory",
    "load",
    "loads",
]

_HOMES = {
    "Answer": "views",
    "Finding": "findings",
    "Fix": "findings",
    "Location": "source",
    "Rule": "findings",
    "Severity": "findings",
    "Span": "source",
    "Step": "findings",
    "Study": "study",
    "Summary": "summary",
    "UnreadableStory": "files",
    "load": "study",
    "loads": "study",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'chekhov' has no attribute {name!r}")
    value = getattr(import_module(f"chekhov.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
