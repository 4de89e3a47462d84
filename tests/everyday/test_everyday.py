"""Everyday texts without headings or a World, each with the questions that a reader would be asked: one test a question (see ``README.md``)."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from chekhov.study import Study, loads

HERE = Path(__file__).parent


class Text(NamedTuple):
    """One text: where it stands, what it says, what is asked of it."""

    name: str
    text: str
    questions: tuple[tuple[str, ...], ...]


# Questions that are not answered as was expected before they were asked: (text, question) -> why. Strict: whoever mends one takes it away.
KNOWN: dict[tuple[str, str], str] = {
    (
        "23-constructions: relative clauses 3",
        "Who arrested Marek's brother?",
    ): "“the guard who arrested his brother”: the guard's",
    ("28-market-and-trip: a school trip", "When did they go to the castle?"): "“they” in a question, of a class",
    (
        "17-lessons: hide and seek",
        "Where were the children?",
    ): "where they were in the end is answered, and of one it is not known",
    ("17-lessons: hide and seek", "What did they play?"): "“hide and seek” is not yet a game",
    (
        "16-once-more: pencils in the tube",
        "What does Annika think is in the tube?",
    ): "“on the label it says” is not yet a label",
    (
        "16-once-more: the birthday puppy",
        "Does Rieke know that her mother has bought a puppy?",
    ): "whoever finds it does not yet know who bought it",
    ("16-once-more: a picnic by the lake", "Why was Aksel crying?"): "nothing is concluded from what comes before",
    (
        "16-once-more: the sick neighbour",
        "How long did Volkmar have to stay in bed?",
    ): "how long what was ordered is to last is not kept",
    (
        "16-once-more: the sick neighbour",
        "Why did Volkmar give Irmela a cow?",
    ): "nothing is concluded from what comes before",
    ("12-asking: why did they go", "Where will Zeno go?"): "nothing tells where the hungry go",
    ("11-second-look: letters and stamps", "Where is the letter?"): "the place is told before the holder",
    (
        "12-who-is-meant: all of them but one",
        "Is Benno on the island?",
    ): "who stayed where the others came back is not yet left there",
    ("12-who-is-meant: it is the box", "Who buried the box?"): "“it” is the thing put into the box rather than the box",
    ("12-who-is-meant: it is the box", "Who opened the box?"): "“it” is the thing put into the box rather than the box",
    ("12-who-is-meant: his is not his own", "Whose purse did Gaspard take?"): "“took his purse” is one's own purse",
    (
        "12-who-is-meant: that and this",
        "Did Rolf believe that the river was frozen?",
    ): "“that” is rather a thing than what was said",
    (
        "12-who-is-meant: pronoun across turns",
        "Where is the cat?",
    ): "an animal is no “she”, and who speaks last is not yet “he”",
    (
        "12-who-is-meant: pronoun across turns",
        "Who asked Joost?",
    ): "an animal is no “she”, and who speaks last is not yet “he”",
    ("12-who-is-meant: the twins", "Who went to the market?"): "a scar that was told of another clause does not pick",
    (
        "18-families: one fact, told with many verbs",
        "Who is in the garage?",
    ): "a porch is taken to belong to where one comes from",
    (
        "18-families: why they went",
        "Why did Oskar get the pyjamas?",
    ): "the reason is given in the word of the library (tired for sleepy)",
    ("19-minds: marble and drawer", "Where was the marble at first?"): "what is hers she has had before the first line",
    ("19-minds: the ice cream van", "Why did Maren go home?"): "“some” stands for what was spoken of",
    ("20-kin-and-time: whose father", "Who is Anna's cousin?"): "a father's wife is not yet perhaps the mother",
    ("20-kin-and-time: years apart", "How old is Nele's mother?"): "“four times as old” is not reckoned with",
    ("20-kin-and-time: days of the week", "When does Vroni go swimming?"): "“the day after the lesson” is no day yet",
    (
        "20-kin-and-time: before and after",
        "Did Yngve read a book before he went to bed?",
    ): "what came after another deed is not ordered against a third",
    (
        "21-after-a-lesson: something to look for",
        "Who found the cap?",
    ): "what is seen on the stairs, a place, is not yet found there",
    ("22-six-more: the bicycle in the shed", "Whose birthday is it?"): "a birthday is nobody's thing",
    (
        "22-six-more: the village map",
        "Where is the school from the church?",
    ): "where one place is, seen from another, is not asked for in these words",
    (
        "22-six-more: a Saturday with the family",
        "What time do they drive home?",
    ): "“home” does not tell two drives apart",
    (
        "25-first-asked: the biscuit tin",
        "What does Lorenz think is in the tin?",
    ): "what a box is called for is not yet what whoever has not looked expects",
    (
        "25-first-asked: the chocolate in the fridge",
        "Where is the chocolate really?",
    ): "who hides half of it has the whole",
    (
        "25-first-asked: the chocolate in the fridge",
        "Why does Pia want to look in the fridge?",
    ): "she wants the chocolate, and is not said to want to look",
    (
        "25-first-asked: a white lie",
        "Why did Frieda lie?",
    ): "what is said in quotation marks against what is so is not yet a lie",
    (
        "25-first-asked: the new curtains",
        "Why was Lea hurt?",
    ): "words in quotation marks are not heard as what they say",
    (
        "25-first-asked: the parrot",
        "Where is the cage?",
    ): "“in a golden cage beside the piano”: the second place is left out",
    (
        "26-second-asked: moved while watching the news",
        "Where does the mother think that the father will look for the remote control?",
    ): "“her mother, who has seen this”: what was seen is not yet known to be",
    (
        "26-second-asked: the double bluff",
        "Why did Dörte look in the cellar?",
    ): "nothing is concluded from what she knows of him",
    ("26-second-asked: the spoiled soup", "Who tasted the soup?"): "“her guest Odo” is taken for another than Odo",
    (
        "26-second-asked: the spoiled soup",
        "Why did Odo say that the soup was delicious?",
    ): "words in quotation marks are not heard as what they say",
    ("26-second-asked: the locked shed", "Where does Tarek think the key is?"): "“was at football” is no place away",
    (
        "26-second-asked: the twins' marbles",
        "How many marbles does Hanno have now?",
    ): "what is shared equally is not yet divided",
    (
        "26-second-asked: the twins' marbles",
        "How many marbles does Imme have left?",
    ): "what is shared equally is not yet divided",
    ("26-second-asked: who came when", "Why was Tage late?"): "to be the last is not yet to be late",
    (
        "26-second-asked: who came when",
        "Who came with Rurik?",
    ): "“Zeus the dog came with Rurik”, asked the other way round",
    ("26-second-asked: in the queue", "Who is behind Bo?"): "in front of and behind are no order of a queue",
    ("26-second-asked: in the queue", "Is Dila behind Alma?"): "in front of and behind are no order of a queue",
    (
        "26-second-asked: shelves",
        "Where is the cat?",
    ): "where somebody sleeps under something is not yet where they are",
    (
        "26-second-asked: the torn trousers",
        "Who found the trousers?",
    ): "“found them when she did the laundry”: who they are is not settled",
    (
        "26-second-asked: cinema",
        "What did Linde have to do first?",
    ): "what somebody says that one must do is no order of deeds",
    ("29-five-fresh: the tin whistle", "Where will Matti look for the whistle first?"): "he has it again by then",
    (
        "29-five-fresh: the tin whistle",
        "Did the mother see Jonna hide the whistle?",
    ): "who “saw everything” is not yet a witness of it",
    (
        "29-five-fresh: the tin whistle",
        "Where did the father come from?",
    ): "“came home from the shop”: home is taken, the shop is not asked for",
    ("29-five-fresh: six pears", "How many pears are in the bowl?"): "“the rest” is not counted",
    ("29-five-fresh: six pears", "Where was the rabbit?"): "where an animal was found is not told before where it is",
    ("29-five-fresh: six pears", "Who found the rabbit?"): "a reason tells it of all of them, the deed of one",
    ("29-five-fresh: six pears", "Who locked the hutch?"): "who locks the door of a thing has not yet locked the thing",
    (
        "29-five-fresh: a day at school",
        "When did Nils arrive at school?",
    ): "“half an hour late” is not reckoned from when school begins",
    ("29-five-fresh: a day at school", "What lesson came after maths?"): "lessons are in no order",
    ("29-five-fresh: the surprise", "Whose garage was it?"): "“it” in a question stands for nothing",
    ("29-five-fresh: the surprise", "Who is Pia to Anton?"): "a sister's daughter is not yet asked for so",
    ("29-five-fresh: the surprise", "Who told Klara about the bicycle?"): "“a bicycle” in what is said is another one",
    ("29-five-fresh: the surprise", "Why did Greta not hear it?"): "“it” in a question stands for nothing",
    ("29-five-fresh: the wet trousers", "What was the weather like yesterday?"): "the weather is nobody's state",
    (
        "29-five-fresh: the wet trousers",
        "How much did the flour cost?",
    ): "the price of a bag of it is not yet its price",
    (
        "29-five-fresh: the wet trousers",
        "How many coins does Emil have left?",
    ): "what he has is told after what he paid",
    (
        "29-five-fresh: the wet trousers",
        "Who pulled Emil out of the water?",
    ): "of the water nothing is told but that the dog jumped into it",
    ("29-five-fresh: the wet trousers", "Why were Emil's trousers wet?"): "nothing is concluded from what comes before",
    (
        "29-five-fresh: the wet trousers",
        "Where did Emil hang his trousers?",
    ): "“above” is no place where one hangs something",
    (
        "29-five-fresh: the wet trousers",
        "How many bags of flour did Till buy?",
    ): "“one of them” of two bags is counted too, and the two are not",
    ("30-six-asked: the class hamster", "Who found Pim?"): "who sees whom everybody looks for has not yet found them",
    (
        "30-six-asked: the class hamster",
        "Where was Pim before Wibke put Pim back in the cage?",
    ): "the place is told before the holder",
    (
        "30-six-asked: the class hamster",
        "Did Selma find Pim before Torben told Mr. Aldous the truth?",
    ): "“told the truth” is not yet the deed that he told",
    ("30-six-asked: a day at the office", "Who bought the chocolates?"): "a box of them is bought, and they are not",
    (
        "30-six-asked: a day at the office",
        "Who got half of the chocolates?",
    ): "a box of them is bought, and they are not",
    (
        "30-six-asked: a weekend at the sea",
        "What are the names of the children?",
    ): "“the children” are everybody of the family",
    (
        "30-six-asked: a weekend at the sea",
        "Where is the tent?",
    ): "“could not find the tent. He had left it in …”: where it was left is not kept",
    (
        "30-six-asked: the courier",
        "Where did Kessler hide the card?",
    ): "what is sewn into a coat is not yet hidden there",
    ("30-six-asked: the courier", "Who is a traitor?"): "“one of the traitors” is not yet a traitor",
    ("30-six-asked: the courier", "Was Strand right?"): "“right” is not asked of what somebody believes",
    (
        "30-six-asked: the miller's youngest son",
        "What did the king want?",
    ): "“whoever brought him … would marry …” is no wish",
    (
        "30-six-asked: the miller's youngest son",
        "Where did the pear grow?",
    ): "what is told to grow there does not yet grow there",
    (
        "30-six-asked: the miller's youngest son",
        "Who picked the golden pear?",
    ): "“the golden pear” of an announcement is another pear",
    (
        "30-six-asked: the miller's youngest son",
        "Who freed Hark and Brun?",
    ): "whoever makes them men again has not yet freed them",
    (
        "30-six-asked: the miller's youngest son",
        "Did Hark pick the pear?",
    ): "“the eldest was called A, the second B”: the second is the eldest's other name",
    (
        "30-six-asked: the miller's youngest son",
        "Who did not believe Hark?",
    ): "“him” is the king rather than whoever spoke",
    (
        "30-six-asked: the lamp of Orm",
        "How long has the sun not risen over Fell?",
    ): "how long something has not happened is not asked for",
    (
        "30-six-asked: the lamp of Orm",
        "How long did it take to cross the marsh?",
    ): "“it” takes as long as “in five days” says",
    ("30-six-asked: the lamp of Orm", "How did Isgerd die?"): "whom a crypt buries is not yet dead",
    (
        "30-six-asked: the lamp of Orm",
        "Where is the lamp at the end?",
    ): "“the first lamp” is another lamp than that of Orm",
    ("30-six-asked: the lamp of Orm", "How did Koll die?"): "what came just before is given as the way",
}


def texts() -> list[Text]:
    """All texts of all files."""
    found: list[Text] = []
    for path in sorted(HERE.glob("*.txt")):
        for block in path.read_text(encoding="utf-8").split("== ")[1:]:
            title, *lines = (line.strip() for line in block.splitlines() if line.strip())
            asked = tuple(tuple(part.strip() for part in line.split("|")) for line in lines if "|" in line)
            found.append(Text(f"{path.stem}: {title}", "\n".join(line for line in lines if "|" not in line), asked))
    return found


TEXTS = {text.name: text for text in texts()}


@cache
def study(name: str) -> Study:
    return loads(TEXTS[name].text)


def plain(text: str) -> str:
    """Lower case, straight apostrophes, no article in front, no full stop."""
    return text.lower().replace("’", "'").strip(" .").removeprefix("the ")


def right(expected: str, answer: str) -> bool:
    """Is an answer among those expected?"""
    return any(
        plain(choice[1:]) in plain(answer) if choice.startswith("~") else plain(choice) == plain(answer)
        for choice in (part.strip() for part in expected.split(" / "))
    )


def cases() -> list[object]:
    """One case a question; those in `KNOWN` are expected to fail."""
    return [
        pytest.param(
            text.name,
            question,
            id=f"{text.name}: {question[0]}",
            marks=[pytest.mark.xfail(strict=True, reason=KNOWN[text.name, question[0]])]
            if (text.name, question[0]) in KNOWN
            else [],
        )
        for text in TEXTS.values()
        for question in text.questions
    ]


@pytest.mark.parametrize(("name", "asked"), cases())
def test_answer(name: str, asked: tuple[str, ...]) -> None:
    question, expected, *known = asked
    answer = study(name).ask(question)
    assert answer.understood, f"not understood: {answer.text}"
    assert right(expected, answer.answer), (
        f"expected {expected!r}, got {answer.answer!r} ({answer.known}) {answer.text}"
    )
    assert not known or str(answer.known) in known[0].split(" / ")


def test_names_are_unique() -> None:
    assert len(TEXTS) == len(texts())
    asked = {(text.name, question[0]) for text in TEXTS.values() for question in text.questions}
    assert set(KNOWN) <= asked


def test_standard_input() -> None:
    """The same text is understood on standard input."""
    text = TEXTS["07-false-belief: basket and box"]
    asked = [question for question, *_ in text.questions]
    command = [sys.executable, "-m", "chekhov", "ask", "-", *asked, "--format", "json"]
    result = subprocess.run(command, input=text.text, capture_output=True, text=True, check=False, encoding="utf-8")
    answers = json.loads(result.stdout)
    assert [answer["question"] for answer in answers] == asked
    assert all(right(expected[1], answer["answer"]) for expected, answer in zip(text.questions, answers, strict=True))
