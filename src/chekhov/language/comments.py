"""Comments between commas on whose word a sentence stands: ``Her brother, she says, is a sailor`` · ``No ship, it seems, can pass``.

In: the text of a sentence. Out: the comment as a clause of its own, and the text with the comment blanked out, so that every offset stays exact.
The sentence is then what the comment's verb is about: *she says that her brother is a sailor*.
"""

from __future__ import annotations

import re
from dataclasses import replace

from chekhov.language import closed, words
from chekhov.language.lexicon import Lexicon
from chekhov.language.tree import Clause, Object, Particle, Question, Sentence, Statement, That

_COMMENT = re.compile(
    r",\s+((?:he|she|it|they|I|we|you|[A-Z]\w+)\s+(\w+)(?:\s+(?:out|(?:to\s+)?(?:him|her|them|me|us|you)))?)\s*(?=,|[.!]*\s*$)"
)


def comment_in(text: str, lexicon: Lexicon) -> tuple[str, int, list[str]] | None:
    """A comment (its words and where they begin) and the sentence without it: without its commas first, else with the comma before it."""
    if '"' in text or "“" in text:
        return None  # the tag of a speech
    for found in _COMMENT.finditer(text):
        if any(
            (
                form in ("s", "past", "base")
                and (_tells(lemma, lexicon) or found[1].split()[1:] == [found[2], closed.PROVING.get(lemma)])
            )
            or (lemma in closed.EMERGING and found[1].split()[0] == "it")
            for lemma, form in words.verb_forms(found[2].lower())
        ):
            end = found.end() + text[found.end() :].startswith(",")
            whole, behind = (text[:at] + " " * (end - at) + text[end:] for at in (found.start(), found.start() + 1))
            return found[1], found.start(1), [whole, behind]
    return None


def _tells(lemma: str, lexicon: Lexicon) -> bool:
    use = lexicon.verbs.get(lemma)
    tells = use is not None and use.that and lemma not in closed.INTRANSITIVE  # "two days later, Tom came"
    return lemma in closed.COMMENTING or tells


def on_their_word(comment: Sentence, sentence: Sentence) -> Sentence | None:
    """The sentence as what the comment says; None where the comment says something itself."""
    frame, said = comment.body, sentence.body
    if not isinstance(frame, Clause) or isinstance(said, Question) or frame.links:
        return None
    if not all(isinstance(part, (Object, Particle)) for part in frame.complements):
        return None
    body: Statement = replace(frame, complements=(*frame.complements, That(said, said.span)), span=said.span)
    return replace(sentence, body=body)
