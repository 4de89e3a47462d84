"""Collect the pages that follow from the code (``rules.md``, ``verbs.md``, ``coverage.md``, ``data.md``) and check every link between pages.

In: the rules and the library; the showcase stories, for the pictures. Out: the pages, and exit status 1 with a line for each dead link. ``--check`` writes
nothing and fails where a page is out of date.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from chekhov.questions.tables import SCHEMA
from chekhov.rules import RULES
from chekhov.summary import percent
from chekhov.vocabulary import verb_coverage, verb_entries

ROOT = Path(__file__).resolve().parent.parent
MADE = "<!-- Made by `make docs`; change the source instead. -->"


def rules_page() -> str:
    """All rules in tables, one for each group, with links to their pages in the reference."""
    intro = (
        "The severity is the usual one; the price of the cheapest explanation may lower it, and "
        "[settings](settings.md) may change it. `chekhov explain RULE` shows a page in the terminal."
    )
    parts = ["# All rules", MADE, "", intro, ""]
    for group in dict.fromkeys(rule.group for rule in RULES.values()):
        parts += [f"## {group[:1].upper()}{group[1:]}", "", "| rule | severity | finds |", "|---|---|---|"]
        for rule in RULES.values():
            if rule.group == group:
                link = f"[{rule.name}](../tests/spec/rules/{rule.name}.md)"
                parts.append(f"| {link} | {rule.severity.word} | {rule.summary} |")
        parts.append("")
    return "\n".join(parts)


def verbs_page() -> str:
    """All entries of the library by group: pattern and synonyms; the kinds in one paragraph."""
    groups: dict[str, list[str]] = {}
    kinds: list[str] = []
    for entry in verb_entries(None):
        also = f"; also: {', '.join(entry.also)}" if entry.also else ""
        if entry.sort == "kind":
            kinds.append(entry.pattern)
        else:
            groups.setdefault(entry.group, []).append(f"* `{entry.pattern}`{also}")
    parts = ["# All verbs, conditions, relations and kinds", MADE, ""]
    parts += ["`chekhov verbs WORD` shows what an entry needs, makes so, and who sees it.", ""]
    for group, entries in groups.items():
        parts += [f"## {group}", "", *entries, ""]
    return "\n".join([*parts, "## kinds", "", ", ".join(kinds) + ".", ""])


def coverage_page() -> str:
    """How many of the verbs in our own stories have a meaning, and how to measure it."""
    rows = []
    texts = [str(path.relative_to(ROOT)) for path in sorted(ROOT.glob("stories/*/*.story"))]
    for text in [*texts, "tests/newcomer/*.story"]:
        paths = [str(path) for path in sorted(ROOT.glob(text))]
        counts = [verb_coverage(path).total for path in paths]  # each a story of its own
        tokens, defined = sum(count.tokens for count in counts), sum(count.defined for count in counts)
        recognised, unknown = sum(count.recognised for count in counts), sum(count.unknown for count in counts)
        rows.append(f"| `{text}` | {tokens:,} | {percent(defined, tokens)} | {recognised:,} | {unknown:,} |")
    intro = (
        "Words used as verbs (auxiliaries left out), and the share of them that the library, or the story itself, gives a meaning. "
        "*Recognised* verbs are known as English, but nothing says what they do. Measure any text, also prose: "
        "`chekhov verbs --coverage FILE…`; `chekhov verbs --missing FILE…` lists what is missing, line by line."
    )
    head = [
        "# How much the library covers",
        MADE,
        "",
        intro,
        "",
        "| text | verb tokens | defined | recognised | unknown |",
    ]
    return "\n".join([*head, "|---|---|---|---|---|", *rows, ""])


PICTURES = (
    ("casshern", "storyline", ""),
    ("romeo", "storyline", ""),
    ("romeo", "knows", ""),
    ("romeo", "why", "Juliet is dead"),
    ("casshern", "curve", ""),
)


def pictures() -> list[str]:
    """Draw the pictures of the guide anew (they follow from the whole engine, so no check compares them); out: what was written. Without
    the extra that proves orders they stay as they are."""
    from chekhov import loads
    from chekhov.drawing.optimal import proves

    if not proves():
        return ["pictures left as they are: python-sat is not installed (pip install 'chekhov[charts]')"]
    said = []
    for name, kind, about in PICTURES:
        path = ROOT / "docs" / "pictures" / f"{name}-{kind}.svg"
        title = {"casshern": "Casshern", "romeo": "Romeo and Juliet"}[name]
        story = f"stories/{name}/{name}.story"  # no path of this machine gets into a picture
        svg = loads((ROOT / story).read_text(encoding="utf-8"), story).chart(kind, title, about=about).svg
        if not path.exists() or path.read_text(encoding="utf-8") != svg:
            path.parent.mkdir(exist_ok=True)
            path.write_text(svg, encoding="utf-8")
            said.append(f"wrote docs/pictures/{path.name}")
    return said


def data_page() -> str:
    """Every table of ``chekhov export`` with its columns."""
    parts = ["# The trace as data", MADE, ""]
    parts += [
        "`chekhov export FILE --to json|csv|sqlite -o OUT` writes what a story is made of, once it has run, as tables: one object with all of them "
        "(JSON), one file a table in a folder (CSV), or a database (SQLite). In Python, `study.tables` has the same. Names and columns stay as they "
        "are; there may come to be more. The number of this schema is 1 (`schema` in JSON, `user_version` in SQLite).",
        "",
    ]
    for name, columns in SCHEMA.items():
        rows = [f"| `{column.name}` | {column.type} | {column.meaning} |" for column in columns]
        parts += [f"## `{name}`", "", "| column | type | holds |", "|---|---|---|", *rows, ""]
    parts += [
        "## Questions to a database",
        "",
        "Who has the letter, from when to when:",
        "",
        "```sql",
        DATA_FACTS,
        "```",
        "",
    ]
    return "\n".join([*parts, "What rests on one event:", "", "```sql", DATA_CAUSES, "```", ""])


DATA_FACTS = """SELECT facts.text, first.text AS since, last.text AS until
FROM facts JOIN events AS first ON first.event = since LEFT JOIN events AS last ON last.event = until
WHERE facts.text LIKE '%the letter' ORDER BY since;"""
DATA_CAUSES = """SELECT events.text, causes.how FROM causes JOIN events USING (event)
WHERE cause = (SELECT event FROM events WHERE text LIKE '%gave%the letter%' LIMIT 1);"""


def dead_links() -> list[str]:
    """Every relative link of a page that leads nowhere."""
    pages = [
        *ROOT.glob("*.md"),
        *ROOT.glob("docs/**/*.md"),
        *ROOT.glob("tests/spec/**/*.md"),
        *ROOT.glob("stories/**/*.md"),
    ]
    dead = []
    for page in sorted(pages):
        text = re.sub(r"^```.*?^```", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
        for link in re.findall(r"\]\(([^)\s]+)\)", re.sub(r"`[^`\n]*`", "", text)):
            target = link.partition("#")[0]
            if target and not re.match(r"[a-z]+:", target) and not (page.parent / target).exists():
                dead.append(f"{page.relative_to(ROOT)}: {link} leads nowhere")
    return dead


def main() -> int:
    check = "--check" in sys.argv[1:]
    problems = []
    pages = {"rules.md": rules_page, "verbs.md": verbs_page, "coverage.md": coverage_page, "data.md": data_page}
    for name, made in pages.items():
        text = made()
        path = ROOT / "docs" / name
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        if check:
            problems.append(f"docs/{name} is out of date: make docs")
        else:
            path.write_text(text, encoding="utf-8")
            print(f"wrote docs/{name}")
    if not check:
        print(*pictures(), sep="\n")
    problems += dead_links()
    print("\n".join(problems) or "every link leads somewhere")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
