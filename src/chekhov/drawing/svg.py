"""SVG as text: elements, escaping, how wide words are, the colours of light and dark, and the frame that every chart stands in.

In: numbers and words. Out: text. Any word of a story is escaped here and nowhere else. Lengths are in pixels of the picture.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from html import escape

FONT = "system-ui, 'Segoe UI', 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif"
SIZE = 12.0  # of letters
COLOURS = 8
"""How many hues there are; the last two are greys for those who belong nowhere."""

_LIGHT = ("#0a5ca8", "#b84d00", "#007a5e", "#9c2f7c", "#7a6200", "#1f7f9c", "#2f363d", "#656d76")
_DARK = ("#6cb6ff", "#ff9d57", "#45d1a5", "#ee93d0", "#dcc04e", "#7fd6f2", "#eef1f4", "#a3abb5")


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawn chart. ``svg``: a whole SVG document as text. ``caption``: what it shows and what it leaves out. ``size``: width and height in
    pixels. ``table``: the same as an HTML table, where that says it better."""

    kind: str
    title: str
    svg: str
    caption: str
    size: tuple[float, float]
    table: str = ""
    facts: dict[str, object] = field(default_factory=dict)

    def _repr_svg_(self) -> str:
        """The picture in a notebook."""
        return self.svg


def number(value: float) -> str:
    """A coordinate: at most one decimal, no minus zero."""
    text = f"{value:.1f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def el(name: str, inner: str = "", /, **attributes: object) -> str:
    """An element; ``class_`` is ``class``, other ``_`` are ``-``; None is left out; ``inner`` is SVG already."""
    parts = [name]
    for key, value in attributes.items():
        if value is not None:
            shown = number(value) if isinstance(value, float) else str(value)
            parts.append(f'{key.rstrip("_").replace("_", "-")}="{escape(clean(shown))}"')
    head = " ".join(parts)
    return f"<{head}>{inner}</{name}>" if inner else f"<{head}/>"


def words(text: str) -> str:
    """Words of a story, escaped; characters that no XML may hold are dropped."""
    return escape(clean(text))


def clean(text: str) -> str:
    """Text without what XML forbids (control characters, lone surrogates)."""
    return "".join(
        sign
        for sign in text
        if sign in "\t\n"
        or (ord(sign) >= 32 and not 0xD800 <= ord(sign) <= 0xDFFF and ord(sign) not in (0xFFFE, 0xFFFF))
    )


def tip(text: str) -> str:
    """What is shown when the pointer rests on an element, and read by a screen reader."""
    return f"<title>{words(text)}</title>" if text else ""


def label(
    text: str, x: float, y: float, /, anchor: str = "start", class_: str = "", size: float = SIZE, **more: object
) -> str:
    """Words at a place; ``y`` is the line they stand on."""
    return el("text", words(text), x=x, y=y, text_anchor=anchor, font_size=size, class_=f"t {class_}".strip(), **more)


# ---------------------------------------------------------------- how wide words are

_NARROW, _SLIM, _BROAD, _WIDE = "iljtfr.,:;'|!I()[]’‘ -·", 'ckszxvyJ"', "mwMWGOQ@%—", "ABCDEFHKLNPRSTUVXYZ&0123456789"


def width(text: str, size: float = SIZE, bold: bool = False) -> float:
    """About how wide a text is, in pixels, in the broadest of the usual fonts: rather too much than too little."""
    total = 0.0
    for sign in text:
        if unicodedata.combining(sign):
            continue
        if unicodedata.east_asian_width(sign) in "WF":
            total += 1.02
        elif sign in _NARROW:
            total += 0.4
        elif sign in _SLIM:
            total += 0.57
        elif sign in _BROAD:
            total += 0.92
        elif sign in _WIDE:
            total += 0.71
        else:
            total += 0.64
    return total * size * (1.08 if bold else 1.0)


def cut(text: str, room: float, size: float = SIZE, bold: bool = False) -> str:
    """The text, shortened with an ellipsis where it is wider than there is room."""
    text = " ".join(text.split())
    if width(text, size, bold) <= room:
        return text
    while text and width(text + "…", size, bold) > room:
        text = text[:-1]
    return text.rstrip() + "…"


def wrapped(text: str, room: float, size: float = SIZE) -> list[str]:
    """The text in lines of at most this width."""
    lines: list[str] = []
    for word in text.split():
        if lines and width(f"{lines[-1]} {word}", size) <= room:
            lines[-1] += f" {word}"
        else:
            lines.append(cut(word, room, size))
    return lines


# ---------------------------------------------------------------- the frame


def _colours(values: tuple[str, ...], ink: str, soft: str, faint: str, paper: str, box: str, edge: str) -> str:
    hues = "".join(f"--c{number}:{value};" for number, value in enumerate(values))
    return f"{hues}--ink:{ink};--soft:{soft};--faint:{faint};--paper:{paper};--box:{box};--edge:{edge}"


LIGHT = _colours(_LIGHT, "#1d2127", "#575e67", "#dde1e6", "#ffffff", "#eef1f4", "#bcc3cb")
DARK = _colours(_DARK, "#eceff2", "#a8b0ba", "#33393f", "#15181c", "#262c32", "#555e68")
"""The colours of a chart as CSS properties."""


def _theme() -> str:
    hues = "".join(
        f".chk .s{number}{{stroke:var(--c{number})}}.chk .f{number}{{fill:var(--c{number})}}"
        for number in range(COLOURS)
    )
    return (
        f".chk{{{LIGHT};background:var(--paper)}}@media(prefers-color-scheme:dark){{.chk{{{DARK}}}}}"
        "@media print{.chk{" + LIGHT + "}}"
        f".chk text{{font-family:{FONT};fill:var(--ink)}}.chk .b{{font-weight:600}}.chk .soft{{fill:var(--soft)}}"
        ".chk .paper{fill:var(--paper)}.chk path,.chk line{fill:none}.chk .fill{fill:currentColor}" + hues
    )


STYLE = _theme()


def frame(kind: str, title: str, description: str, size: tuple[float, float], body: str, style: str = "") -> str:
    """A whole SVG document: role, title, description, colours, a background."""
    wide, high = (number(round(value)) for value in size)
    head = f'<title id="chk-{kind}-t">{words(title)}</title><desc id="chk-{kind}-d">{words(description)}</desc>'
    inside = f"{head}<style>{STYLE}{style}</style>" + el("rect", width=wide, height=high, class_="paper") + body
    return (
        el(
            "svg", inside, xmlns="http://www.w3.org/2000/svg", class_=f"chk chk-{kind}", role="img", width=wide, height=high,
            viewBox=f"0 0 {wide} {high}", aria_labelledby=f"chk-{kind}-t chk-{kind}-d",
        )
        + "\n"
    )  # fmt: skip


def paragraph(
    text: str, x: float, y: float, room: float, class_: str = "soft", size: float = SIZE
) -> tuple[str, float]:
    """Text in lines of a width, from a place on; and where the next line would stand."""
    found = []
    for line in wrapped(text, room, size):
        found.append(label(line, x, y, class_=class_, size=size))
        y += size * 1.45
    return "".join(found), y
