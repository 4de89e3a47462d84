"""Checking on every save: again when a file changes, patient when it is gone or broken, and a clean end."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from chekhov.files import UnreadableStory
from chekhov.watching import Checked, stamp, watch


def wait_for(found: Callable[[], bool]) -> None:
    for _ in range(600):
        if found():
            return
        time.sleep(0.1)
    raise AssertionError("nothing came")


def test_the_command_follows_a_file(tmp_path: Path) -> None:
    path, out = tmp_path / "a.story", tmp_path / "out.txt"
    path.write_text("# Story\n## A\nTom greets Ben.\n")
    with out.open("w") as sink:
        command = [sys.executable, "-m", "chekhov", "check", "--watch", "a.story"]
        running = subprocess.Popen(command, cwd=tmp_path, stdout=sink, stderr=subprocess.PIPE, text=True)
        try:
            wait_for(lambda: "1 of 1 sentence understood" in out.read_text())
            path.write_text("# Story\n## A\nTom kills Ben. Ben greets Tom.\n")
            wait_for(lambda: "dead-acts" in out.read_text())
            path.unlink()
            wait_for(lambda: "waiting: a.story: there is no such file" in out.read_text())
            path.write_bytes(b"\xff\xfe\0")
            wait_for(lambda: "UTF-16" in out.read_text())
            path.write_text("# Story\n## A\n%% never closed\nTom greets.\n\n## {broken\n")
            wait_for(lambda: "unclosed-comment" in out.read_text())
            running.send_signal(signal.SIGINT)
            assert running.wait(timeout=30) == 0
        finally:
            running.kill()
        assert running.stderr is not None and running.stderr.read() == ""
        running.stderr.close()


def test_a_mistake_of_ours_ends_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CHEKHOV_DEBUG", raising=False)
    path = tmp_path / "a.story"
    path.write_text("x")
    course: list[Exception | None] = [RuntimeError("fell\nover"), UnreadableStory("gone"), None, KeyboardInterrupt()]  # type: ignore[list-item]

    def once() -> Checked:
        problem = course.pop(0)
        path.write_text("x" * (len(course) + 2))  # saved while we read: it is read again
        if problem is not None:
            raise problem
        return Checked("all is well", (str(path), "other.story"))

    watch((str(path),), once, pause=0.01)
    printed = capsys.readouterr().out
    assert "internal error (RuntimeError: fell over)" in printed and "waiting: gone" in printed
    assert "all is well\n\nwatching" in printed and "other.story; Ctrl-C ends" in printed and "\x1b" not in printed


def test_a_file_that_is_not_there_has_a_stamp_too(tmp_path: Path) -> None:
    assert stamp([str(tmp_path / "none"), "a\0b"]) == (None, None)
