"""A short way to write trees in tests: ``kill(Luna; o:Naito; with:gun)``."""

from __future__ import annotations

from chekhov.language.tree import (
    Adjective,
    Bare,
    Clause,
    Compound,
    Gap,
    Group,
    Ing,
    Name,
    Noun,
    Object,
    Particle,
    Prep,
    Pronoun,
    Question,
    Quote,
    Sentence,
    That,
    To,
    Wh,
    When,
)  # fmt: skip


def outline(node: object) -> str:
    """The tree in one line; what is plain is left out."""
    match node:
        case None:
            return "-"
        case Sentence(body=body, lead=lead):
            return (f"<{lead}> " if lead else "") + outline(body)
        case Question(wh=wh, statement=inner):
            return f"?{wh}[{outline(inner)}]"
        case Compound(items=items, word=word, lead=lead):
            return f"{lead + ' ' if lead else ''}{word}[{' | '.join(outline(item) for item in items)}]"
        case Clause():
            return _clause(node)
        case Object(phrase=phrase):
            return "o:" + outline(phrase)
        case Prep(word=word, phrase=phrase):
            return f"{word}:{outline(phrase)}"
        case Adjective(word=word, degree=degree, than=than):
            return f"adj:{degree + ' ' if degree else ''}{word}{'>' + outline(than) if than else ''}"
        case Particle(word=word):
            return "p:" + word
        case When(words=text):
            return f"t:{text}"
        case Quote(text=text, statement=inner):
            return f'"{text}"' + (f"={outline(inner)}" if inner else "")
        case That(statement=inner):
            return f"that[{outline(inner)}]"
        case Wh(word=word, statement=inner):
            return f"wh {word}[{outline(inner)}]"
        case To(statement=inner):
            return f"to[{outline(inner)}]"
        case Ing(statement=inner):
            return f"ing[{outline(inner)}]"
        case Bare(statement=inner):
            return f"bare[{outline(inner)}]"
        case Gap(word=word, noun=noun):
            return f"?{word}{' ' + outline(noun) if noun else ''}"
        case Name() | Pronoun() | Noun() | Group():
            return _phrase(node)
    return repr(node)


def _phrase(node: Name | Pronoun | Noun | Group) -> str:
    if isinstance(node, Group):
        return f"({node.lead + ' ' if node.lead else ''}{f' {node.word} '.join(outline(item) for item in node.items)})"
    if isinstance(node, Name):
        text = node.text
    elif isinstance(node, Pronoun):
        text = node.word + (f" but {outline(node.but)}" if node.but else "")
    else:
        words = [
            f"{outline(node.possessor)}'s" if node.possessor else "",
            node.determiner,
            str(node.number) if node.number is not None else "",
            *node.adjectives,
        ]
        words.append(node.noun + ("+" if node.plural else ""))
        text = " ".join(word for word in words if word)
        if node.of:
            text += f" of {outline(node.of)}"
        if node.partitive:
            text += f" of/{outline(node.partitive)}"
        if node.but:
            text += f" but {outline(node.but)}"
        if node.that:
            text += f" that[{outline(node.that)}]"
        if node.to:
            text += f" to[{outline(node.to)}]"
    if not isinstance(node, Pronoun) and node.apposition:
        text += f" = {outline(node.apposition)}"
    for relative in node.relatives:
        text += f"{',' if relative.comma else ''} <{outline(relative.clause)}>"
    return text


def _clause(node: Clause) -> str:
    mood = [] if node.tense == "present" else [node.tense]
    mood += [word for word, on in (("perf", node.perfect), ("prog", node.progressive), ("pass", node.passive)) if on]
    mood += [node.modal] if node.modal else []
    mood += [node.polarity] if node.polarity != "yes" else []
    mood += [f"~{word}" for word in node.adverbs]
    parts = [outline(node.subject)] if node.subject is not None else []
    parts += [outline(part) for part in node.complements]
    parts += [f"{'^' if link.front else ''}{link.word}{{{outline(link.statement)}}}" for link in node.links]
    return f"{node.verb}{'.' + '.'.join(mood) if mood else ''}({'; '.join(parts)})"
