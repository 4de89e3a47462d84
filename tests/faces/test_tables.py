"""The trace as data: a promised schema, rows that point at each other, three kinds of output that say the same."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from functools import cache
from pathlib import Path

import pytest

from chekhov.faces import tables as face
from chekhov.questions.tables import SCHEMA
from chekhov.study import Study, load, loads

ROOT = Path(__file__).parents[2]
HEIST = ROOT / "tests" / "whatif" / "stories" / "heist.story"


@cache
def study() -> Study:
    return load(str(HEIST))


def rows(name: str, of: Study | None = None) -> list[dict[str, object]]:
    table = next(table for table in (of or study()).tables if table.name == name)
    return [dict(zip((column.name for column in table.columns), row, strict=True)) for row in table.rows]


def test_the_page_describes_every_column() -> None:
    page = (ROOT / "docs" / "data.md").read_text(encoding="utf-8")
    assert [line[4:-1] for line in page.splitlines() if line.startswith("## `")] == list(SCHEMA)
    for name, columns in SCHEMA.items():
        part = page.split(f"## `{name}`")[1].split("\n## ")[0]
        told = [line.split(" | ")[0].strip("|` ") for line in part.splitlines() if line.startswith("| `")]
        assert told == [column.name for column in columns]


def test_every_cell_is_of_its_type() -> None:
    for table in study().tables:
        assert [column.name for column in SCHEMA[table.name]] == [column.name for column in table.columns]
        for row in table.rows:
            for column, cell in zip(table.columns, row, strict=True):
                assert cell is None or isinstance(cell, int if column.type == "integer" else str), (
                    table.name,
                    column.name,
                )


def test_keys_point_at_rows() -> None:
    events = {row["event"] for row in rows("events")}
    figures = {row["figure"] for row in rows("figures")}
    assert {row["sentence"] for row in rows("events")} - {None} <= {row["sentence"] for row in rows("sentences")}
    assert {row["scene"] for row in rows("events")} <= {row["scene"] for row in rows("scenes")}
    assert {row["event"] for row in rows("participants")} | {
        row[key] for row in rows("causes") for key in ("event", "cause")
    } <= events
    for name, who in (("facts", "subject"), ("beliefs", "mind")):
        assert {row[who] for row in rows(name)} - {None} <= figures
        assert {row[key] for row in rows(name) for key in ("since", "until")} - {None} <= events
        assert all(row["until"] is None or row["since"] < row["until"] for row in rows(name))  # type: ignore[operator]


def test_intervals_of_the_diamond() -> None:
    told = [
        (row["text"], row["until"] is None)
        for row in rows("facts")
        if "the diamond" in str(row["text"]) and row["relation"] == "in"
    ]
    assert told == [
        ("the diamond is in the safe", False),
        ("Nina has the diamond", False),
        ("Viktor has the diamond", False),
        ("Rita has the diamond", True),
    ]


def test_who_believes_what() -> None:
    names = {row["figure"]: row["name"] for row in rows("figures")}
    told = {names[row["mind"]] for row in rows("beliefs") if row["text"] == "Viktor sold the diamond to Rita"}
    assert {"Viktor", "Nina"} <= told and "the guard" not in told


def test_causes_have_a_word() -> None:
    text = {row["event"]: row["text"] for row in rows("events")}
    assert any(
        "betray" in str(text[row["event"]]) and "sold" in str(text[row["cause"]]) and row["how"] == "reason"
        for row in rows("causes")
    )


def test_three_kinds_say_the_same() -> None:
    tables = study().tables
    record = json.loads(face.as_json(tables))
    base = sqlite3.connect(":memory:")
    base.deserialize(face.as_sqlite(tables))
    assert record["schema"] == face.VERSION == base.execute("PRAGMA user_version").fetchone()[0]
    for table in tables:
        names = [column.name for column in table.columns]
        assert record["tables"][table.name] == [dict(zip(names, row, strict=True)) for row in table.rows]
        assert base.execute(f'SELECT * FROM "{table.name}"').fetchall() == list(table.rows)
        read = list(csv.reader(io.StringIO(face.as_csv(table))))
        assert read[0] == names
        assert read[1:] == [["" if cell is None else str(cell) for cell in row] for row in table.rows]


def test_any_story_can_be_exported() -> None:
    for text in ("", "# World\n", "~ Rain.\n", "Florble grunk.\n", 'Mary says "a, b"; "c\nd".\n'):
        assert json.loads(face.as_json(loads(text).tables))["schema"] == face.VERSION
        assert face.as_sqlite(loads(text).tables)


@pytest.mark.parametrize(
    "value", [study, lambda: study().ask("Who has the diamond?"), lambda: study().why("Rita has the diamond")]
)
def test_values_show_themselves_in_notebooks(value: object) -> None:
    shown = value()._repr_html_()  # type: ignore[operator]
    assert shown.startswith("<") and "<script" not in shown


def test_no_text_becomes_markup() -> None:
    one = loads('# Story\n## <script>alert(1)</script>\nTom gives Mary the "<b>ring</b>".\n')
    shown = "".join(table._repr_html_() for table in one.tables) + one._repr_html_() + one.why("3")._repr_html_()
    assert "<script" not in shown and "<b>" not in shown
