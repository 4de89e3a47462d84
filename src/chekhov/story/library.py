"""The standard library, compiled once. Floor 3.

In: the story files beside `chekhov.library`. Out: `Definitions`, from a cache where a valid one exists. The cache begins with a stamp: the library's
texts, the code that compiles them, the version of Python; it is good only for exactly these. It is written atomically, and anything wrong with it
means compiling again. Every place where Chekhov is installed has a cache of its own.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import sys
from binascii import crc32
from functools import lru_cache

from chekhov.findings import Finding
from chekhov.language import markdown
from chekhov.source import Sources
from chekhov.story.definitions import Definitions
from chekhov.story.entries import entries_of
from chekhov.story.loading import Loader
from chekhov.story.meaning import Relation, Verb

_FORMAT = "2"
_HERE = os.path.dirname(__file__)
_PACKAGE = os.path.dirname(_HERE)


def _library_files() -> list[tuple[str, bytes]]:
    """Name and content of every library file, in name order."""
    folder = os.path.join(_PACKAGE, "library")
    found = []
    for name in sorted(os.listdir(folder)):
        if name.endswith(".story"):
            with open(os.path.join(folder, name), "rb") as file:
                found.append((name, file.read()))
    return found


def library_texts() -> list[tuple[str, str]]:
    """Name and text of every library file, in name order."""
    return [(name, raw.decode("utf-8").replace("\r\n", "\n")) for name, raw in _library_files()]


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


def _stamp() -> bytes:
    """What the compiled form depends on: the texts, the code of the lower floors and their version, the version of Python."""
    lines = [f"{_FORMAT} {sys.version}"]
    lines += [f"{name} {len(raw)} {crc32(raw):08x}" for name, raw in _library_files()]
    for folder in (_PACKAGE, os.path.join(_PACKAGE, "language"), _HERE):
        with os.scandir(folder) as entries:
            found = sorted((entry.name, entry) for entry in entries if entry.name.endswith((".py", ".txt")))
        for name, entry in found:
            state = entry.stat()
            lines.append(f"{name} {state.st_size} {state.st_mtime_ns}")
    return "\n".join(lines).encode() + b"\0"


def _cache_file() -> str | None:
    """Where the compiled library of this installation is kept; None where it is not to be kept, or there is no home to keep it in."""
    base = os.environ.get("CHEKHOV_CACHE") or os.environ.get("XDG_CACHE_HOME")
    if base == "off":
        return None
    if not base:
        home = os.path.expanduser("~")
        if home == "~":
            return None
        base = os.path.join(home, ".cache")
    installed = crc32(f"{_PACKAGE} {sys.version}".encode(errors="surrogateescape"))
    return os.path.join(base, "chekhov", f"library-{installed:08x}.pickle")


@lru_cache(maxsize=1)
def standard_library() -> Definitions:
    """The compiled standard library. Callers that add to it take a copy first."""
    path = _cache_file()
    if path is None:
        return compile_library()[0]
    stamp = _stamp()
    loaded = _load(path, stamp)
    if loaded is not None:
        return loaded
    definitions, _ = compile_library()
    with contextlib.suppress(OSError, ValueError, pickle.PicklingError):
        _store(path, stamp + pickle.dumps(definitions, pickle.HIGHEST_PROTOCOL))
    return definitions


def _load(path: str, stamp: bytes) -> Definitions | None:
    """What a cache file of our own holds, if it was made from exactly this."""
    try:
        with open(path, "rb") as file:
            if hasattr(os, "getuid") and os.fstat(file.fileno()).st_uid != os.getuid():
                return None
            content = file.read()
        if not content.startswith(stamp):
            return None
        loaded = pickle.loads(memoryview(content)[len(stamp) :])
    except Exception:  # a cache is never a reason to fail: compile again
        return None
    return loaded if isinstance(loaded, Definitions) else None


def _store(path: str, content: bytes) -> None:
    """Write a file whole or not at all."""
    import tempfile

    folder = os.path.dirname(path)
    os.makedirs(folder, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=folder, prefix=".library-")
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(content)
        os.replace(name, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise
