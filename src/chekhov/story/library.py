"""The standard library, compiled once. Floor 3.

In: the story files beside `chekhov.library`. Out: `Definitions`, from a cache where a valid one exists. The cache is keyed by the library's texts, the
code that compiles them and the Python version; it is written atomically, and anything wrong with it means compiling again.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import pickle
import sys
import tempfile
from functools import lru_cache
from importlib import resources
from pathlib import Path

from chekhov.findings import Finding
from chekhov.language import markdown
from chekhov.source import Sources
from chekhov.story.definitions import Definitions
from chekhov.story.loading import Loader, entries_of
from chekhov.story.meaning import Relation, Verb

_FORMAT = "2"


def library_texts() -> list[tuple[str, str]]:
    """Name and text of every library file, in name order."""
    folder = resources.files("chekhov.library")
    found = [(item.name, item.read_text(encoding="utf-8")) for item in folder.iterdir() if item.name.endswith(".story")]
    return sorted(found)


def compile_library() -> tuple[Definitions, list[Finding]]:
    """Read the library files anew; the findings are defects of the library (a test says that there are none)."""
    sources = Sources.of(library_texts())
    document, findings = markdown.read(sources)
    definitions = Definitions()
    loader = Loader(definitions)
    entries, lines = entries_of(document.blocks)
    loader.load(entries, lines)
    defined: list[Verb | Relation] = [*definitions.verbs.values(), *definitions.relations.values()]
    for entry in defined:
        entry.group = sources.file_at(entry.span.start).name.removesuffix(".story").removeprefix("verbs-")
    return definitions.packed(), [*findings, *loader.findings]


def _key() -> str:
    """What the compiled form depends on: texts, the code of the lower floors, the Python version."""
    digest = hashlib.sha256(f"{_FORMAT} {sys.version}".encode())
    for name, text in library_texts():
        digest.update(f"{name}\0{text}\0".encode())
    here = Path(__file__).parent
    for folder in (here, here.parent / "language"):
        for path in sorted([*folder.glob("*.py"), *folder.glob("*.txt")]):
            stat = path.stat()
            digest.update(f"{path.name} {stat.st_size} {stat.st_mtime_ns}\0".encode())
    return digest.hexdigest()[:32]


def _cache_file() -> Path | None:
    if os.environ.get("CHEKHOV_CACHE") == "off":
        return None
    base = os.environ.get("CHEKHOV_CACHE") or os.environ.get("XDG_CACHE_HOME")
    try:
        folder = Path(base) if base else Path.home() / ".cache"
    except RuntimeError:
        return None
    return folder / "chekhov" / f"library-{_key()}.pickle"


@lru_cache(maxsize=1)
def standard_library() -> Definitions:
    """The compiled standard library. Callers that add to it take a copy first."""
    path = _cache_file()
    if path is not None:
        try:
            stat = path.stat()
            if not hasattr(os, "getuid") or stat.st_uid == os.getuid():
                loaded = pickle.loads(path.read_bytes())
                if isinstance(loaded, Definitions):
                    return loaded
        except Exception:  # a cache is never a reason to fail: compile again
            pass
    definitions, _ = compile_library()
    if path is not None:
        with contextlib.suppress(OSError, pickle.PicklingError):
            _store(path, definitions)
    return definitions


def _store(path: Path, definitions: Definitions) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".library-")
    try:
        with os.fdopen(handle, "wb") as out:
            pickle.dump(definitions, out, protocol=pickle.HIGHEST_PROTOCOL)
        os.replace(name, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise
    for old in path.parent.glob("library-*.pickle"):
        if old != path:
            with contextlib.suppress(OSError):
                old.unlink()
