"""The face of tables: the trace as JSON, CSV or an SQLite database.

In: `views.Table`s. Out: text or bytes, the same for the same input.
"""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from collections.abc import Sequence

from chekhov.views import Table

VERSION = 1
"""The version of the schema; it changes only if a name comes to mean something else."""


def as_json(tables: Sequence[Table]) -> str:
    """``{"schema": 1, "tables": {name: [{column: value}]}}``, one row a line."""
    found = [f'{{"schema": {VERSION}, "tables": {{']
    for number, table in enumerate(tables):
        names = [column.name for column in table.columns]
        rows = [json.dumps(dict(zip(names, row, strict=True)), ensure_ascii=False) for row in table.rows]
        body = ",\n  ".join(rows)
        found.append(
            f"{json.dumps(table.name)}: ["
            + (f"\n  {body}\n" if rows else "")
            + ("]," if number < len(tables) - 1 else "]")
        )
    return "\n".join([*found, "}}"]) + "\n"


def as_csv(table: Table) -> str:
    """One table, with a line of column names (RFC 4180, lines end with a line feed)."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([column.name for column in table.columns])
    writer.writerows(table.rows)
    return out.getvalue()


def as_sqlite(tables: Sequence[Table]) -> bytes:
    """A whole SQLite 3 database; its ``user_version`` is that of the schema."""
    base = sqlite3.connect(":memory:")
    try:
        for table in tables:
            columns = ", ".join(f'"{column.name}" {column.type.upper()}' for column in table.columns)
            base.execute(f'CREATE TABLE "{table.name}" ({columns})')
            marks = ", ".join("?" * len(table.columns))
            base.executemany(
                f'INSERT INTO "{table.name}" VALUES ({marks})', [tuple(map(_storable, row)) for row in table.rows]
            )
        base.execute(f"PRAGMA user_version = {VERSION}")
        base.commit()
        return base.serialize()
    finally:
        base.close()


def _storable(cell: object) -> object:
    """Text that SQLite can hold: half of a split character cannot be written."""
    return cell.encode("utf-8", "replace").decode("utf-8") if isinstance(cell, str) else cell
