"""What sentences look like after parsing: a table of sentences and the outline of the first reading, and the odd ones out.

``readings.txt`` holds ``sentence => outline`` (see `outline.py`). A change there is a change of the language.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from chekhov.language.chart import chart_of
from chekhov.language.parse import Readings, _everything, _hooks, _up_to, parse, parse_phrase
from chekhov.language.printer import show, show_phrase
from chekhov.language.tokens import tokenize
from chekhov.language.tree import Clause, Group, Name, Noun, Quote
from language.lexicons import lexicon
from language.outline import outline

LEXICON = lexicon()
ROWS = [
    row.split(" => ", 1) for row in (Path(__file__).parent / "readings.txt").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize(("sentence", "expected"), ROWS, ids=[row[0] for row in ROWS])
def test_first_reading(sentence: str, expected: str) -> None:
    parsed = parse(sentence, 0, LEXICON)
    assert parsed.readings, parsed.failure
    assert outline(parsed.readings[0]) == expected


# What prints differently from the way it is read back: emphasis, and quotes whose comma belongs to the frame.
@pytest.mark.parametrize("sentence", [row[0] for row in ROWS if '"' not in row[0]])
def test_the_first_reading_survives_printing(sentence: str) -> None:
    tree = parse(sentence, 0, LEXICON).readings[0]
    again = parse(show(tree), 0, LEXICON)
    assert tree in again.readings, show(tree)


def readings(sentence: str) -> list[str]:
    return [outline(reading) for reading in parse(sentence, 0, LEXICON).readings]


def test_both_readings_of_a_particle() -> None:
    assert readings("Luna takes off the armour.") == [
        "take(Luna; p:off; o:the armour)",
        "take(Luna; off:the armour)",
    ]


def test_split_before_compound() -> None:
    found = readings("Naito offers Luna's father help.")
    assert found[0] == "offer(Naito; o:Luna's father; o:help)"
    assert "offer(Naito; o:Luna's father help)" in found


def test_a_participle_that_is_a_condition_is_an_adjective_first() -> None:
    found = readings("The doctor is wounded.")
    assert found[0] == "be(the doctor; adj:wounded)"
    assert "wound.pass(the doctor)" in found
    assert readings("The doctor is wounded by Luna.")[0] == "wound.pass(the doctor; by:Luna)"


def test_links_belong_to_the_main_clause_first() -> None:
    assert readings("Luna believes that Naito died because Burai lied.")[:2] == [
        "believe(Luna; that[die.past(Naito)]; because{lie.past(Burai)})",
        "believe(Luna; that[die.past(Naito; because{lie.past(Burai)})])",
    ]


def test_of_goes_to_the_verb_that_waits_for_it() -> None:
    assert readings("Luna tells Burai of the death of Naito.")[0] == "tell(Luna; o:Burai; of:the death of Naito)"
    assert readings("Luna sees the ghost of Naito.")[0] == "see(Luna; o:the ghost of Naito)"


def test_spans_are_exact() -> None:
    text = "  Luna gives **Burai** the letter, because he is dead."
    sentence = parse(text, 100, LEXICON).readings[0]
    clause = sentence.body
    assert isinstance(clause, Clause)
    assert isinstance(clause.subject, Name)
    cut = [text[part.span.start - 100 : part.span.end - 100] for part in (clause.subject, *clause.complements)]
    assert cut == ["Luna", "Burai", "the letter"]
    assert text[clause.verb_span.start - 100 : clause.verb_span.end - 100] == "gives"
    link = clause.links[0]
    assert text[link.span.start - 100 : link.span.end - 100] == "because he is dead"


def test_names_are_declared_spans_longest_first() -> None:
    own = lexicon()
    own.add_names(["People of Zone Seven", "Friar John", "John"])
    parsed = parse("The People of Zone Seven fear Friar John and John.", 0, own)
    assert outline(parsed.readings[0]) == "fear(People of Zone Seven; o:(Friar John and John))"


def test_names_may_be_verbs_and_closed_words() -> None:
    own = lexicon()
    own.add_names(["Will", "Grace", "Hope", "May"])
    for sentence, expected in {
        "Will loves Grace.": "love(Will; o:Grace)",
        "Grace will leave.": "leave.future(Grace)",
        "Will Hope leave?": "?[leave.future(Hope)]",
        "May sees Hope leave.": "see(May; o:Hope; bare[leave.bare()])",
    }.items():
        assert outline(parse(sentence, 0, own).readings[0]) == expected


def test_a_name_added_later_is_known() -> None:
    own = lexicon()
    assert outline(parse("The Blue Man leaves.", 0, own).readings[0]) == "leave(the Blue Man)"
    own.add_names(["Blue Man"])
    first = parse("The Blue Man leaves.", 0, own).readings[0].body
    assert isinstance(first, Clause)
    assert first.subject == Name("Blue Man")
    assert show(first) == "the Blue Man leaves"


def test_unknown_verbs_are_guessed() -> None:
    for sentence, expected in {
        "Luna glorps the letter.": "glorp(Luna; o:the letter)",
        "Luna glorped Burai with the gun.": "glorp.past(Luna; o:Burai; with:the gun)",
        "Luna is glorping.": "glorp.prog(Luna)",
        "Burai wants to glorp.": "want(Burai; to[glorp.to()])",
    }.items():
        assert readings(sentence)[0] == expected


def test_failure_says_where_and_what() -> None:
    failure = parse("Luna the the letter.", 50, LEXICON).failure
    assert failure is not None
    assert failure.word == "the"
    assert failure.expected
    assert parse("", 3, LEXICON).failure is not None
    assert parse("Luna gives.", 0, LEXICON).failure is None


def test_a_sentence_without_end_is_refused_at_once() -> None:
    parsed = parse("Luna sees Burai and " * 50_000, 0, LEXICON)
    assert not parsed.readings
    assert parsed.failure is not None
    assert "too long" in parsed.failure.message


def test_deep_nesting_never_breaks() -> None:
    for depth in (3, 10, 30, 60, 120):
        parsed = parse("Luna knows that " * depth + "Burai is dead.", 0, LEXICON)
        assert parsed.readings or parsed.failure
    assert parse("Luna knows that " * 10 + "Burai is dead.", 0, LEXICON).readings


def test_phrases_of_tags() -> None:
    assert outline(parse_phrase("Luna, Tetsuya and the soldiers", 0, LEXICON)) == "(Luna and Tetsuya and the soldier+)"
    assert outline(parse_phrase("Luna, Tetsuya", 0, LEXICON)) == "(Luna and Tetsuya)"
    assert parse_phrase("the academy", 0, LEXICON) == Noun("the", "academy")
    assert parse_phrase("Zone Seven", 0, LEXICON) == Name("Zone Seven")
    assert parse_phrase("", 0, LEXICON) is None
    assert parse_phrase("because of", 0, LEXICON) is None


def test_quotes_hold_their_tree() -> None:
    clause = parse('"I am Casshern," says Tetsuya.', 0, LEXICON).readings[0].body
    assert isinstance(clause, Clause)
    quote = clause.complements[0]
    assert isinstance(quote, Quote)
    assert outline(quote.statement) == "be(I; o:Casshern)"


def test_printing_agrees() -> None:
    they = Group((Name("Luna"), Name("Burai")))
    assert show(Clause(they, "be", (), tense="past", polarity="not")) == "Luna and Burai were not"
    assert show(Clause(Name("Luna"), "go", tense="past", polarity="not")) == "Luna did not go"
    assert (
        show(Clause(Noun("the", "soldier", plural=True), "have", perfect=True, passive=False))
        == "the soldiers have had"
    )
    assert show_phrase(Noun("a", "old man")) == "an old man"
    assert show_phrase(Noun("", "wolf", plural=True, number=3)) == "three wolves"


@pytest.mark.parametrize("limit", [0, 1, 2])
def test_a_look_for_cheap_readings_finds_the_first_of_all(limit: int) -> None:
    for sentence, _ in ROWS:
        chart = chart_of(tokenize(sentence, 0, LEXICON), LEXICON, _hooks())
        cheap = _up_to(chart, limit)
        everything, _ = _everything(chart)
        assert cheap == [item for item in everything if item[0] <= limit], sentence


def test_the_dearer_readings_come_when_asked_for() -> None:
    readings = parse("Luna takes off the armour.", 0, LEXICON).readings
    assert isinstance(readings, Readings)
    assert readings[:1] == [readings[0]] == [next(iter(readings))]
    assert len(readings) > 1
    assert list(readings) == [sentence for _, sentence in readings.priced()] == readings[:]
    assert readings.price == readings.priced()[0][0] == 0
