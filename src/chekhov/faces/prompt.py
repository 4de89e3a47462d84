"""Questions typed one after the other. Floor 10.

In: words that may come up (names, titles of scenes). Out: one question after the other, until an empty line, Ctrl-D or Ctrl-C. On a terminal there is a
prompt, and, where Python has readline, a history and completion of names with the Tab key.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence

PROMPT = "? "
OPENINGS = (
    "Did",
    "Does",
    "How long",
    "How many",
    "How old",
    "Is",
    "Since when",
    "Was",
    "What",
    "When",
    "Where",
    "Who",
    "Whose",
    "Why",
)


def typed(words: Sequence[str]) -> Iterator[str]:
    """Questions from standard input."""
    terminal = sys.stdin.isatty()
    if terminal:
        _complete(words)
    while True:
        try:
            line = input(PROMPT) if terminal else sys.stdin.readline()
        except (EOFError, KeyboardInterrupt):
            if terminal:
                sys.stdout.write("\n")
            return
        if not line.strip():
            return
        yield line.strip()


def _complete(words: Sequence[str]) -> None:
    try:
        import readline
    except ImportError:
        return
    readline.set_completer_delims("")
    readline.set_completer(lambda text, state: (*completions(text, words), None)[state])
    readline.parse_and_bind("bind ^I rl_complete" if "libedit" in (readline.__doc__ or "") else "tab: complete")


def completions(text: str, words: Sequence[str]) -> list[str]:
    """What a line may go on to be: its last words made whole (the longest beginning that fits, in any case)."""
    known = sorted({*words, *(OPENINGS if " " not in text else ())}, key=str.casefold)
    starts = [0, *(index + 1 for index, letter in enumerate(text) if letter == " ")]
    for start in starts:
        begun = text[start:].casefold()
        fitting = [word for word in known if begun and word.casefold().startswith(begun)]
        if fitting:
            return [text[:start] + word for word in fitting]
    return []
