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
        "22-six-more: a Saturday with the family",
        "Where do the children play?",
    ): "the children of the question are all people without a trade, an aunt among them",
    (
        "17-lessons: hide and seek",
        "Where were the children?",
    ): "where they were in the end is answered, and of one it is not known",
    ("17-lessons: hide and seek", "What did they play?"): "“hide and seek” is not yet a game",
    (
        "16-once-more: the birthday puppy",
        "Does Rieke know that her mother has bought a puppy?",
    ): "whoever finds it does not yet know who bought it",
    (
        "16-once-more: the sick neighbour",
        "How long did Volkmar have to stay in bed?",
    ): "how long what was ordered is to last is not kept",
    (
        "16-once-more: the sick neighbour",
        "Why did Volkmar give Irmela a cow?",
    ): "nothing is concluded from what comes before",
    ("12-asking: why did they go", "Where will Zeno go?"): "the world only tells where the hungry go, not the story",
    ("11-second-look: letters and stamps", "Where is the letter?"): "the place is told before the holder",
    (
        "12-who-is-meant: all of them but one",
        "Is Benno on the island?",
    ): "who stayed where the others came back is not yet left there",
    ("12-who-is-meant: it is the box", "Who buried the box?"): "“it” is the thing put into the box rather than the box",
    ("12-who-is-meant: it is the box", "Who opened the box?"): "“it” is the thing put into the box rather than the box",
    (
        "12-who-is-meant: his is not his own",
        "Whose purse did Gaspard take?",
    ): "only what comes after tells that he took it from him",
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
    ("19-minds: marble and drawer", "Where was the marble at first?"): "what is hers she has had before the first line",
    ("19-minds: the ice cream van", "Why did Maren go home?"): "“some” stands for what was spoken of",
    (
        "20-kin-and-time: before and after",
        "Did Yngve read a book before he went to bed?",
    ): "what came after another deed is not ordered against a third",
    (
        "22-six-more: a Saturday with the family",
        "What time do they drive home?",
    ): "“home” does not tell two drives apart",
    (
        "25-first-asked: a white lie",
        "Why did Frieda lie?",
    ): "what is said in quotation marks against what is so is not yet a lie",
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
    ("26-second-asked: who came when", "Why was Tage late?"): "to be the last is not yet to be late",
    (
        "26-second-asked: who came when",
        "Who came with Rurik?",
    ): "“Zeus the dog came with Rurik”, asked the other way round",
    (
        "26-second-asked: cinema",
        "What did Linde have to do first?",
    ): "what somebody says that one must do is no order of deeds",
    (
        "29-five-fresh: the tin whistle",
        "Where did the father come from?",
    ): "“came home from the shop”: home is taken, the shop is not asked for",
    ("29-five-fresh: six pears", "Where was the rabbit?"): "where an animal was found is not told before where it is",
    ("29-five-fresh: six pears", "Who found the rabbit?"): "a reason tells it of all of them, the deed of one",
    (
        "29-five-fresh: a day at school",
        "When did Nils arrive at school?",
    ): "“half an hour late” is not reckoned from when school begins",
    ("29-five-fresh: the surprise", "Why did Greta not hear it?"): "“it” in a question stands for nothing",
    (
        "29-five-fresh: the wet trousers",
        "How many coins does Emil have left?",
    ): "what he has is told after what he paid",
    ("29-five-fresh: the wet trousers", "Why were Emil's trousers wet?"): "nothing is concluded from what comes before",
    (
        "30-six-asked: the class hamster",
        "Where was Pim before Wibke put Pim back in the cage?",
    ): "the place is told before the holder",
    (
        "30-six-asked: the class hamster",
        "Did Selma find Pim before Torben told Mr. Aldous the truth?",
    ): "“told the truth” is not yet the deed that he told",
    (
        "30-six-asked: the miller's youngest son",
        "What did the king want?",
    ): "“whoever brought him … would marry …” is no wish",
    (
        "30-six-asked: the miller's youngest son",
        "Who freed Hark and Brun?",
    ): "whoever makes them men again has not yet freed them",
    (
        "30-six-asked: the miller's youngest son",
        "Who did not believe Hark?",
    ): "“him” is the king rather than whoever spoke",
    (
        "30-six-asked: the lamp of Orm",
        "How long has the sun not risen over Fell?",
    ): "how long something has not happened is not asked for",
    ("30-six-asked: the lamp of Orm", "How did Isgerd die?"): "whom a crypt buries is not yet dead",
    (
        "30-six-asked: the lamp of Orm",
        "Where is the lamp at the end?",
    ): "“the first lamp” is another lamp than that of Orm",
    (
        "32-two-fresh: the lost glove",
        "Where was the glove when Nico came to the bus stop?",
    ): "that the woman had taken it to the bakery is only said",
    ("32-two-fresh: the school play", "Did the audience notice it?"): "“it” in a question stands for nothing",
    (
        "36-four-more: the swimming lesson",
        "When was Nuria's first swimming lesson?",
    ): "who has a lesson then is not yet when it was",
    (
        "36-four-more: the swimming lesson",
        "How did they get to the pool?",
    ): "“they” in a question: she, and who took her",
    (
        "36-four-more: the swimming lesson",
        "What did the children have to do first?",
    ): "“had to do” asks of what one must, not of what was done",
    (
        "36-four-more: the swimming lesson",
        "When were they home?",
    ): "“they” is half of the chocolate rather than the two",
    (
        "36-four-more: the race of the ducks",
        "Where did the race start?",
    ): "that the ducks start is not yet that their race does",
    (
        "36-four-more: the race of the ducks",
        "When did the race start?",
    ): "that the ducks start is not yet that their race does",
    ("36-four-more: the race of the ducks", "What was the prize?"): "what is in the bag is left out",
    ("36-four-more: the race of the ducks", "How many sweets does Amina have left?"): "what is in the bag is left out",
    (
        "36-four-more: the race of the ducks",
        "Who took a photo of the winner?",
    ): "who has won is “the winner” to the story, not to a question",
    ("35-ten-asked: a class trip to the farm", "Why was Jonna late?"): "who overslept is not yet late",
    (
        "35-ten-asked: the crow and the cheese cake",
        "What did the marten ask the jackdaw to do?",
    ): "a request in quotation marks is not yet one",
    (
        "35-ten-asked: the crow and the cheese cake",
        "Why did the cake fall to the ground?",
    ): "nothing is concluded from what comes before",
    (
        "35-ten-asked: the crow and the cheese cake",
        "What did the marten say about her voice at the end?",
    ): "thanks in front of what else is said within quotation marks",
    (
        "35-ten-asked: the crow and the cheese cake",
        "Did the jackdaw eat the cake?",
    ): "another who ate it does not tell that she did not",
    (
        "35-ten-asked: the tortoise and the storks",
        "Where did the storks decide to fly?",
    ): "where asks of the deed that was decided, not of deciding",
    (
        "35-ten-asked: the tortoise and the storks",
        "Who was waiting for the tortoise at the lake?",
    ): "“there” is not yet the lake",
    (
        "35-ten-asked: a Saturday at home",
        "When do the children go to bed?",
    ): "“the children” of a question are all who are there",
    ("35-ten-asked: a Saturday at home", "How much does the melon cost?"): "prices in a list of what is bought",
    ("35-ten-asked: a Saturday at home", "How much did they spend?"): "prices in a list of what is bought",
    (
        "35-ten-asked: a Saturday at home",
        "How much money did Mrs Baumann get back?",
    ): "prices in a list of what is bought",
    (
        "35-ten-asked: a Saturday at home",
        "How long is Kilian's piano lesson?",
    ): "from when until when is not yet reckoned",
    (
        "35-ten-asked: a Saturday at home",
        "Who won more games, Ronja or Kilian?",
    ): "“wins two”: what is left out is not counted",
    (
        "35-ten-asked: the way to the museum",
        "What is opposite the museum?",
    ): "what somebody says in quotation marks is not asked for",
    (
        "35-ten-asked: the way to the museum",
        "Did Mr Petrosyan turn left at the church the first time?",
    ): "he did so the second time: “the first time” is not asked for",
    ("35-ten-asked: the broken window", "Who broke the window?"): "the ball that broke it, rather than who kicked it",
    (
        "35-ten-asked: the broken window",
        "Did Marlene keep her promise?",
    ): "“promised him not to tell anyone” is no promise yet",
    (
        "35-ten-asked: the broken window",
        "Was Marlene there when Ivo told his father the truth?",
    ): "“alone” does not yet say that nobody else was there",
    ("35-ten-asked: Pepper is gone", "Why did Pepper run away?"): "nothing is concluded from what had been before",
    ("35-ten-asked: Pepper is gone", "What did Pepper eat?"): "the dog in the kitchen is not yet he",
    ("35-ten-asked: Pepper is gone", "What colour is Pepper's ear?"): "the dog in the kitchen is not yet he",
    ("35-ten-asked: grandfather's watch", "Who had the watch before the grandfather?"): "“got it from”, told late",
    (
        "35-ten-asked: grandfather's watch",
        "What happened to the watch when Gesche took it?",
    ): "“it” in a clause of time stands for nothing",
    ("35-ten-asked: grandfather's watch", "How much did they pay for the repair?"): "“for nothing” is no price yet",
    (
        "35-ten-asked: grandfather's watch",
        "What was Levke's great-grandfather?",
    ): "the father of the grandfather is not yet the great-grandfather",
    (
        "38-asked-afresh: the trip to the zoo",
        "When did the class go to the zoo?",
    ): "“the class” is not yet the one that has a name, and a trip is no going",
    (
        "38-asked-afresh: the trip to the zoo",
        "How many pupils went on the trip?",
    ): "who goes with those who make a trip is not yet on the trip",
    ("38-asked-afresh: the trip to the zoo", "Who were the teachers?"): "the names of both, in apposition to the two",
    (
        "38-asked-afresh: the trip to the zoo",
        "How long did the journey to the zoo take?",
    ): "a journey that is told by its leaving and arriving has no name",
    (
        "38-asked-afresh: the trip to the zoo",
        "What did they see after the penguins?",
    ): "“then the penguins”: the verb of the clause before is not understood",
    (
        "38-asked-afresh: the trip to the zoo",
        "Who was missing?",
    ): "“One was missing: it was Tim” does not make him the one",
    ("38-asked-afresh: the trip to the zoo", "When should the bus have left?"): "“an hour late” is not reckoned back",
    ("38-asked-afresh: the trip to the zoo", "When were they back at school?"): "“they” are the penguins",
    (
        "38-asked-afresh: the missing ring",
        "When did Mrs Falk notice that the ring was gone?",
    ): "who finds the box empty is not said to have noticed it",
    (
        "38-asked-afresh: the missing ring",
        "How did the inspector know that Konrad had lied?",
    ): "what “so” points to is not told",
    (
        "38-asked-afresh: the missing ring",
        "What did Konrad have to do?",
    ): "“had to do” asks of what one must, not of what was done",
    (
        "39-asked-twice-more: the flea market",
        "When did the twins go to the flea market?",
    ): "who had a stall there is not yet said to have gone there",
    (
        "39-asked-twice-more: the key to the shed",
        "Where did Jule look for the key?",
    ): "who goes where she believes it to be is not said to look for it",
    (
        "39-asked-twice-more: the key to the shed",
        "Did Piet tell the truth?",
    ): "“he has no idea” is not yet held against what he knows",
    (
        "39-asked-twice-more: the key to the shed",
        "Why did Piet lie?",
    ): "“he has no idea” is not yet held against what he knows",
    (
        "39-asked-twice-more: the bus to the castle",
        "How many children visited the castle?",
    ): "“some with their teacher”: she is counted with them, or nobody is",
    (
        "39-asked-twice-more: the bus to the castle",
        "When did the bus leave?",
    ): "“was supposed to leave”, and so much later, are not reckoned",
    (
        "39-asked-twice-more: the bus to the castle",
        "Why did the bus not leave at half past eight?",
    ): "“was supposed to leave” is no deed that did not happen",
    (
        "39-asked-twice-more: the bus to the castle",
        "Who showed them the castle?",
    ): "the rooms are shown, not the castle",
    (
        "39-asked-twice-more: the bus to the castle",
        "How many steps did Ben count?",
    ): "of two countings of the same steps the one with the other is told",
    (
        "39-asked-twice-more: the bus to the castle",
        "Why did Aylin give Fabian half of her sandwich?",
    ): "“half of hers” is not yet half of her sandwich",
    (
        "39-asked-twice-more: the painted fence",
        "What colour is the fence now?",
    ): "who painted it blue, told of before, has not yet made it blue",
    (
        "39-asked-twice-more: the painted fence",
        "When was the fence painted?",
    ): "the confession is told rather than the deed",
    (
        "39-asked-twice-more: the painted fence",
        "Why was Mr Grimm angry?",
    ): "nothing is concluded from what comes before",
    (
        "39-asked-twice-more: the painted fence",
        "Who heard a noise at midnight?",
    ): "what somebody says of herself, with a noise of which there may be many",
    (
        "39-asked-twice-more: the painted fence",
        "Whom did Mr Grimm not believe?",
    ): "whom one does not believe is not asked for, only who does not",
    (
        "39-asked-twice-more: the pet shop",
        "Why did Nele want to buy a present?",
    ): "“for her cat” is left out of the wish",
    (
        "39-asked-twice-more: the pet shop",
        "How much money did Nele have left?",
    ): "what she paid at prices that were told is not taken off",
    (
        "39-asked-twice-more: the pet shop",
        "Whom did they meet on the way home?",
    ): "“they” in a question: she and her grandfather",
    ("39-asked-twice-more: the pet shop", "Where was Momo?"): "where an animal sleeps is not told after what it did",
    (
        "40-tasks-and-passages: moving and carrying",
        "Did Mara take the milk to the hall?",
    ): "who goes somewhere with a thing in hand is not yet said to have taken it there",
    (
        "40-tasks-and-passages: times of day",
        "Where did Julie go after the park?",
    ): "where she went later still is told as well",
    (
        "40-tasks-and-passages: the sick hen",
        "What had the hen swallowed?",
    ): "what it ate is told rather than what somebody says that it had swallowed",
    ("40-tasks-and-passages: two tents", "Who slept in the orange tent?"): "“everybody inside” is everybody",
    (
        "40-tasks-and-passages: two tents",
        "Where did Rob sleep after the storm?",
    ): "what “they” did is not yet told of each of them",
    (
        "40-tasks-and-passages: two tents",
        "Who ate fewer pancakes than Tess?",
    ): "“Grandma” at the beginning of a sentence is another grandma",
    (
        "40-tasks-and-passages: the new neighbour",
        "Where is the house of the new family?",
    ): "“next to Paula's” is no place of the house",
    (
        "40-tasks-and-passages: the new neighbour",
        "How old is Paula?",
    ): "“who was nine, two years younger than Paula” is not understood",
    (
        "40-tasks-and-passages: the new neighbour",
        "Who is older, Rui or Paula?",
    ): "“who was nine, two years younger than Paula” is not understood",
    (
        "40-tasks-and-passages: the new neighbour",
        "Where did they play football?",
    ): "whom somebody invites to play is not said to have played",
    (
        "40-tasks-and-passages: the new neighbour",
        "Whose ball did they use?",
    ): "who fetches his ball is not said to have used it",
    (
        "40-tasks-and-passages: the new neighbour",
        "What will Rui teach Paula?",
    ): "what somebody has promised is not told of the future",
    (
        "40-tasks-and-passages: who has which",
        "Does Leo have a dog?",
    ): "“does not have a dog” is not yet said of any dog",
    (
        "41-ten-more: the big family",
        "How many grandchildren do Hedda and Jorge have?",
    ): "of two, kin that comes by others is asked of both at once",
    (
        "41-ten-more: the big family",
        "Who is Samuel's brother-in-law?",
    ): "the brother of one's wife is not yet a brother-in-law",
    (
        "41-ten-more: shelves and rooms",
        "What is between the plant and the desk?",
    ): "between two is asked of each",
    (
        "41-ten-more: two surprises",
        "Does Leyla know about the tickets?",
    ): "who finds a thing is not yet said to know about it",
    (
        "41-ten-more: two surprises",
        "Does Kian know that Leyla found the tickets?",
    ): "who sees a thing put back does not yet conclude that it was found",
    (
        "41-ten-more: two surprises",
        "Why did Leyla not tell Amir?",
    ): "“tell him” in the story has a content that the question leaves out",
    (
        "41-ten-more: two surprises",
        "Does Amir think that Leyla was surprised?",
    ): "who pretends to be something is not yet believed",
    (
        "41-ten-more: class party",
        "How many bottles are not empty?",
    ): "what is left of those that are said to be so is not reckoned",
    (
        "41-ten-more: class party",
        "Who is the teacher?",
    ): "“the teacher” of a class is not yet he who has the class",
    (
        "41-ten-more: class party",
        "Do more children play football or swim?",
    ): "deeds with “or” are not compared",
    (
        "41-ten-more: the rainy picnic",
        "When did the Novaks want to have a picnic?",
    ): "“to have a picnic” of a wish, in a question",
    (
        "41-ten-more: the rainy picnic",
        "Where did they want to have a picnic?",
    ): "“to have a picnic” of a wish, in a question",
    (
        "41-ten-more: the rainy picnic",
        "Whose idea was it to have the picnic at home?",
    ): "“whose idea was it to” asks who said it first",
    (
        "41-ten-more: the rainy picnic",
        "Where did they eat the sandwiches?",
    ): "“there” is not yet the floor on which a blanket was spread",
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
