"""Laws of the language floor: nothing raises, trees survive printing and parsing, tidying is idempotent."""

from __future__ import annotations

import time

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from chekhov.language import markdown, words
from chekhov.language.document import Blank, Comment, Field, Heading, Line, Manuscript, Tag
from chekhov.language.lexicon import Lexicon
from chekhov.language.parse import parse, parse_phrase
from chekhov.language.printer import show
from chekhov.language.tree import (
    Adjective,
    Bare,
    Clause,
    Compound,
    Gap,
    Group,
    Ing,
    Link,
    Name,
    Noun,
    Object,
    Prep,
    Pronoun,
    Question,
    Relative,
    Sentence,
    That,
    To,
    Wh,
    When,
)
from chekhov.source import Sources

# ---------------------------------------------------------------- a small lexicon

NAMES = ("Luna", "Burai", "Doctor Azuma", "Zone Seven", "Naito")
NOUNS = ("letter", "soldier", "castle", "gun", "booby trap", "village")
ADJECTIVES = ("dead", "hidden", "open")
TRANSITIVE = ("destroy", "attack", "visit")
INTRANSITIVE = ("sleep", "weep", "disappear")


def small_lexicon() -> Lexicon:
    lexicon = Lexicon()
    lexicon.add_names(NAMES)
    lexicon.add_nouns(NOUNS)
    lexicon.add_adjectives(ADJECTIVES)
    for lemma in (*TRANSITIVE, *INTRANSITIVE, "be", "have"):
        lexicon.verb(lemma)
    for lemma in ("know", "believe"):
        use = lexicon.verb(lemma)
        use.that = use.wh = True
    for lemma in ("want", "order"):
        lexicon.verb(lemma).to = True
    lexicon.verb("stop").ing = True
    see = lexicon.verb("see")
    see.bare = see.that = True
    give = lexicon.verb("give")
    give.two_objects = True
    give.literals = {"to"}
    return lexicon


LEXICON = small_lexicon()

# ---------------------------------------------------------------- trees

names = st.sampled_from(NAMES).map(Name)
objects_only = st.sampled_from(["him", "them", "it", "her", "everyone"]).map(Pronoun)
subjects_only = st.sampled_from(["he", "she", "they", "nobody", "it"]).map(Pronoun)


@st.composite
def nouns(draw: st.DrawFn) -> Noun:
    noun = draw(st.sampled_from(NOUNS))
    shape = draw(st.sampled_from(["a", "the", "plural", "number", "own", "of", "some"]))
    adjectives = draw(st.sampled_from([(), ("old",), ("dead",)])) if shape in ("a", "the") else ()
    if shape == "a":
        return Noun("a", noun, adjectives)
    if shape == "the":
        return Noun("the", noun, adjectives, plural=draw(st.booleans()))
    if shape == "plural":
        return Noun("", noun, plural=True)
    if shape == "number":
        return Noun("", noun, plural=True, number=draw(st.integers(2, 20)))
    if shape == "own":
        return Noun("", noun, possessor=draw(st.one_of(names, st.sampled_from(["he", "she", "they"]).map(Pronoun))))
    if shape == "of":
        return Noun("the", "ghost", of=draw(names))
    return Noun("some", "", partitive=Noun("the", noun, plural=True))


things = st.one_of(names, nouns())
subjects = st.one_of(
    things, subjects_only, st.lists(names, min_size=2, max_size=3, unique=True).map(lambda row: Group(tuple(row)))
)
objects = st.one_of(
    things, objects_only, st.lists(names, min_size=2, max_size=3, unique=True).map(lambda row: Group(tuple(row)))
)
moods = st.sampled_from(
    [
        {},
        {"tense": "past"},
        {"tense": "future"},
        {"perfect": True},
        {"tense": "past", "perfect": True},
        {"modal": "can"},
        {"modal": "must", "polarity": "not"},
        {"polarity": "not"},
        {"polarity": "never"},
        {"tense": "past", "polarity": "no longer"},
        {"adverbs": ("secretly",)},
        {"progressive": True},
    ]
)
places = st.builds(Prep, st.sampled_from(["in", "behind", "with"]), things)
times = st.sampled_from(["yesterday", "at dawn", "for three days", "one year later"]).map(When)


@st.composite
def verb_parts(draw: st.DrawFn, depth: int = 1) -> dict[str, object]:
    """A verb and its complements."""
    kinds = ["transitive", "intransitive", "state", "kind", "place", "have", "give"]
    if depth:
        kinds += ["that", "want", "order", "see", "wh", "stop"]
    kind = draw(st.sampled_from(kinds))
    extra = tuple(draw(st.lists(places, max_size=1))) + tuple(draw(st.lists(times, max_size=1)))
    match kind:
        case "transitive":
            return {"verb": draw(st.sampled_from(TRANSITIVE)), "complements": (Object(draw(objects)), *extra)}
        case "intransitive":
            return {"verb": draw(st.sampled_from(INTRANSITIVE)), "complements": extra}
        case "state":
            return {"verb": "be", "complements": (Adjective(draw(st.sampled_from(ADJECTIVES))),)}
        case "kind":
            return {"verb": "be", "complements": (Object(Noun("a", draw(st.sampled_from(NOUNS)))),)}
        case "place":
            return {"verb": "be", "complements": (draw(places),)}
        case "have":
            return {"verb": "have", "complements": (Object(draw(nouns())),)}
        case "give":
            return {
                "verb": "give",
                "complements": (Object(draw(names)), Object(Noun("the", draw(st.sampled_from(NOUNS))))),
            }
        case "that":
            inner = draw(clauses(depth - 1))
            return {"verb": draw(st.sampled_from(["know", "believe"])), "complements": (That(inner),)}
        case "wh":
            parts = draw(verb_parts(depth=0))
            return {"verb": "know", "complements": (Wh("who", Clause(Gap("who"), **parts)),)}  # type: ignore[arg-type]
        case "want":
            parts = draw(verb_parts(depth=0))
            return {"verb": "want", "complements": (To(Clause(None, tense="to", **parts)),)}  # type: ignore[arg-type]
        case "order":
            parts = draw(verb_parts(depth=0))
            inner_to = To(Clause(None, tense="to", **parts))  # type: ignore[arg-type]
            return {"verb": "order", "complements": (Object(draw(names)), inner_to)}
        case "see":
            inner_bare = Bare(Clause(None, draw(st.sampled_from(INTRANSITIVE)), tense="bare"))
            return {"verb": "see", "complements": (Object(draw(names)), inner_bare)}
        case _:
            return {
                "verb": "stop",
                "complements": (Ing(Clause(None, draw(st.sampled_from(INTRANSITIVE)), tense="ing")),),
            }


@st.composite
def clauses(draw: st.DrawFn, depth: int = 1) -> Clause:
    parts = draw(verb_parts(depth=depth))
    mood = draw(moods)
    if parts["verb"] in ("be", "have") and mood.get("progressive"):
        mood = {}
    links: tuple[Link, ...] = ()
    if depth and draw(st.integers(0, 3)) == 0:
        inner = Clause(draw(subjects), **draw(verb_parts(depth=0)))  # type: ignore[arg-type]
        links = (Link(draw(st.sampled_from(["because", "if", "when", "although"])), inner, draw(st.booleans())),)
    subject = draw(subjects)
    return Clause(subject, links=links, **parts, **mood)  # type: ignore[arg-type]


@st.composite
def sentences(draw: st.DrawFn) -> Sentence:
    shape = draw(st.sampled_from(["plain", "plain", "plain", "and", "question", "who", "relative"]))
    if shape == "and":
        first, second = draw(clauses(0)), draw(clauses(0))
        return Sentence(Compound((first, second), draw(st.sampled_from(["and", "but", ";"]))))
    if shape == "question":
        return Sentence(Question("", Clause(draw(names), **draw(verb_parts(depth=0)))))  # type: ignore[arg-type]
    if shape == "who":
        return Sentence(Question("who", Clause(Gap("who"), **draw(verb_parts(depth=0)))))  # type: ignore[arg-type]
    if shape == "relative":
        inner = Clause(Gap("who"), draw(st.sampled_from(TRANSITIVE)), (Object(draw(names)),), tense="past")
        noun = Noun("the", "soldier", relatives=(Relative(inner),))
        return Sentence(Clause(noun, draw(st.sampled_from(INTRANSITIVE))))
    return Sentence(draw(clauses()))


# ---------------------------------------------------------------- laws

ANY = settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
ODD = st.text(
    alphabet=st.one_of(
        st.characters(),
        st.sampled_from(list("{}[]()%@#>~*_-'\"“”.,;:?!…\n\t \x00")),
        st.sampled_from(list("abcdeIATL")),
    ),
    max_size=200,
)
WORDS = st.lists(
    st.sampled_from(
        """Luna Burai the a of and or who that which whose is are has had been not never to in with by because when if killed kills kill
        believes knows , ; : " ' 's letter soldier soldiers dead he him his her it they one two some all most there what where why how
        does did can will only neither nor either both but no nobody as than more old leaving left say says - — ( ) % [ ]""".split()
    ),
    max_size=25,
).map(" ".join)


@ANY
@given(st.one_of(ODD, st.text(max_size=80)))
def test_any_text_can_be_read(text: str) -> None:
    document, _ = markdown.read(Sources.of([("any", text), ("more", text)]))
    sources = Sources.of([("any", text)])
    document, _ = markdown.read(sources)
    for block in document.blocks:
        assert 0 <= block.span.start <= block.span.end <= len(sources.files[0].text)
        if isinstance(block, Line):
            assert sources.text_of(block.span) == block.text
            parse(block.text, block.span.start, LEXICON)


@ANY
@given(st.one_of(ODD, WORDS))
def test_any_sentence_can_be_parsed(text: str) -> None:
    for ending in ("", ".", "?"):
        parsed = parse(text + ending, 7, LEXICON)
        assert bool(parsed.readings) != (parsed.failure is not None)
        assert len(parsed.readings) <= 6
        for reading in parsed.readings:
            show(reading)
        if parsed.failure:
            assert 7 <= parsed.failure.span.start <= parsed.failure.span.end <= 7 + len(text) + 1
    parse_phrase(text, 0, LEXICON)


@settings(max_examples=1500, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(sentences())
def test_printed_trees_parse_back(tree: Sentence) -> None:
    text = show(tree)
    parsed = parse(text, 0, LEXICON)
    assert parsed.readings, text
    assert tree in parsed.readings, text


@settings(max_examples=1000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(sentences())
def test_printed_trees_are_their_own_first_reading(tree: Sentence) -> None:
    text = show(tree)
    first = parse(text, 0, LEXICON).readings[0]
    assert first == tree or show(first) == text, text


def shape(text: str) -> list[tuple[object, ...]]:
    """The block structure of a text: what tidying must keep."""
    document, _ = markdown.read(Sources.of([("any", text)]))
    found: list[tuple[object, ...]] = []
    for block in document.blocks:
        match block:
            case Heading():
                found.append(("heading", block.level, block.text))
            case Tag():
                found.append(("tag", block.key, block.value))
            case Field():
                found.append(("field", block.key, " ".join(block.value.split())))
            case Line():
                found.append(("line", " ".join(block.text.split()), block.mood, block.bullet, block.intended))
            case Manuscript():
                found.append(("manuscript", " ".join(block.text.split())))
            case Comment():
                found.append(("comment", " ".join(block.text.split())))
            case Blank():
                pass
    return found


MARKUP = st.lists(
    st.sampled_from(
        [
            "# Kinds", "## being", "### {X} is in {P}", "#no heading", "@place: the  castle  ", "@with", "needs: X is alive.", "    and more.",
            "also dead: gone", "Luna dies. Burai leaves.  ", "  An indented line", "- a bullet", "* another", "1. numbered", "~ mood.",
            "> quoted  ", ">", "%% a comment %%", "%% open", "still open %%", "", "", "   ", "---", "Luna %% in %% dies [intended: ghost].",
            "\tTabbed: text", "Key: value", "#", "**Bold** words.",
        ]
    ),
    max_size=14,
).map("\n".join)  # fmt: skip


@ANY
@given(st.one_of(MARKUP, ODD))
def test_tidying_is_idempotent_and_keeps_the_blocks(text: str) -> None:
    sources = Sources.of([("any", text)])
    document, _ = markdown.read(sources)
    once = markdown.print_document(document, sources)
    again_sources = Sources.of([("any", once)])
    again, _ = markdown.read(again_sources)
    assert markdown.print_document(again, again_sources) == once
    assert shape(once) == shape(text)


@given(st.sampled_from(sorted(words.ENGLISH_VERBS)))
def test_every_verb_form_leads_back(lemma: str) -> None:
    for form, word in (
        ("s", words.third_person(lemma)),
        ("past", words.past(lemma)),
        ("part", words.participle(lemma)),
        ("ing", words.gerund(lemma)),
        ("base", lemma),
    ):
        assert (lemma, form) in words.verb_forms(word) or lemma in ("be", "have")


@given(st.sampled_from(sorted(words.COMMON_NOUNS)))
def test_every_plural_leads_back(noun: str) -> None:
    if noun not in ("police", "people", "fish"):
        assert words.singular(words.plural(noun)) == noun


def test_huge_input_is_read_in_reasonable_time() -> None:
    begin = time.process_time()
    parse("Luna " * 200_000, 0, LEXICON)
    parse("Luna knows that " * 120 + "Burai is dead.", 0, LEXICON)
    parse("the man who " * 130, 0, LEXICON)
    parse("Luna and " * 190 + "Burai die.", 0, LEXICON)
    parse('"' * 5_000, 0, LEXICON)
    parse("of " * 399, 0, LEXICON)
    parse("a b c d e f g h i j " * 19, 0, LEXICON)
    assert time.process_time() - begin < 20


def test_parsing_is_deterministic() -> None:
    text = "Luna believes that the soldier who killed Burai is in the castle and the ghost leaves."
    assert parse(text, 0, small_lexicon()).readings == parse(text, 0, LEXICON).readings
