"""Definitions that lead back to themselves. Floor 3.

In: what each definition rests on. Out: the circles, each from the definition that stands first in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from chekhov.story.meaning import Did, Every, Holds, Prop


def circles_in(leads: Mapping[str, Iterable[str]]) -> Iterator[list[str]]:
    """The circles among definitions, each once: the shortest way from one of them back to itself."""
    done: set[str] = set()
    for start in leads:
        circle = _way_back(leads, start) if start not in done else None
        if circle is not None and done.isdisjoint(circle):
            done.update(circle)
            yield circle


def _way_back(leads: Mapping[str, Iterable[str]], start: str) -> list[str] | None:
    waiting, reached = [[start]], {start}
    while waiting:
        way = waiting.pop(0)
        for name in leads.get(way[-1], ()):
            if name == start:
                return way
            if name not in reached:
                reached.add(name)
                waiting.append([*way, name])
    return None


def conditions_in(props: Iterable[Prop]) -> list[str]:
    """The conditions and relations that a definition rests on."""
    found = [item.fluent[0] for item in _items(props) if isinstance(item, Holds)]
    return [name for name in dict.fromkeys(found) if isinstance(name, str)]


def events_in(props: Iterable[Prop]) -> list[str]:
    """The verbs of the events among effects ("makes: Victim is robbed", where nobody has said what robbed is)."""
    return list(dict.fromkeys(item.verb for item in _items(props) if isinstance(item, Did)))


def _items(props: Iterable[Prop]) -> Iterator[Prop]:
    for prop in props:
        yield from prop.items if isinstance(prop, Every) else (prop,)
