"""Questions to small stories: beliefs that are false, letters that change hands, lies, secrets, times, counts, reasons.

Each story is followed by a table: ``question | answer`` or ``question | answer | known``. ``~x`` means that the answer contains x.
"""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chekhov.study import Study, loads
from chekhov.views import WhyTree

SALLY = """
# World
Sally and Anne are girls.
The house is a house.
The kitchen and the garden are in the house.
The basket and the box are containers in the kitchen.
The marble is a thing.
Sally has the marble.

# Story
## The play
@place: the kitchen
@with: Sally, Anne
Sally puts the marble into the basket.
Sally goes to the garden.
Anne takes the marble from the basket.
Anne puts the marble into the box.

## The return
@place: the kitchen
@time: an hour later
@with: Anne
Sally comes back to the kitchen.
"""

SALLY_QUESTIONS = """
Where is the marble? | the box | yes
Where is the marble | the box
Where was the marble at the beginning? | Sally has it
Where does Sally believe that the marble is? | the basket
Where does Sally think the marble is? | the basket
Where will Sally look for the marble? | the basket
Where does Anne think that Sally thinks that the marble is? | the basket
Does Sally know that the marble is in the box? | no
Does Sally believe that the marble is in the basket? | yes
Does Sally know where the marble is? | no
Does Anne know where the marble is? | yes
Who knows that the marble is in the box? | Anne
Who believes that the marble is in the basket? | Sally
Does Anne know that Sally believes that the marble is in the basket? | yes
Does Sally believe that Anne knows that the marble is in the basket? | yes
Does Sally believe that Anne knows that the marble is in the box? | no
What is in the box? | the marble
What is in the basket? | ~nothing / unknown
Who put the marble into the basket? | Sally
Who put the marble into the box? | Anne
Where did Anne put the marble? | the box
What did Sally put into the basket? | the marble
Where did Sally go? | the garden
When did Sally come back? | The return
Is the marble in the kitchen? | yes
Is the marble in the garden? | no
Is the marble in the house? | yes
Who was at The return? | Sally and Anne
Was Sally at The play? | yes
Where was Sally at The play? | the garden
Tell me where Sally is. | the kitchen
Can you tell me where Sally is? | the kitchen
The marble is in the box. | yes
The marble is in the box? | yes
"""

LETTER = """
# World
Tom and Ben are men. Mary and Anna are women.
Tom is the father of Mary. Ben is married to Anna. Anna is a doctor.
The village is a village. The inn, the church and the mill are in the village.
Tom has a letter. Ben has a knife.
The key is in the drawer. The drawer is in the inn.
Anna wants Ben to leave the village.
Tom loves Anna.

# Story
## The morning
@place: the inn
@with: Tom, Mary
Tom gives the letter to Mary because he wants Anna to be happy.
Mary reads the letter.
Mary hides the letter in the drawer.

## The lie
@place: the church
@time: two days later
@with: Ben, Anna
Ben lies to Anna that Tom is dead.
Anna grieves for Tom.
Anna goes to the mill.

## The quarrel
@place: the inn
@time: the next day
@with: Tom, Ben, Mary
Tom quarrels with Ben about Anna.
Ben kills Tom with the knife because Tom loves Anna.
Mary sees that Tom is dead.
Mary tells Anna that Ben killed Tom.
Mary tells Anna that Ben does not know that Mary is alive.
Three soldiers come to the inn.
The soldiers arrest Ben.
"""

LETTER_QUESTIONS = """
Where is the letter? | the drawer
Where is the letter at the beginning? | Tom has it
Where is the key? | the drawer
What is in the drawer? | the letter and the key
Who has the letter at the beginning? | Tom
Who gave the letter to Mary? | Tom
What did Tom give to Mary? | the letter
Who did Tom give the letter to? | Mary
To whom did Tom give the letter? | Mary
Why did Tom give the letter to Mary? | he wants Anna to be happy
Where did Mary hide the letter? | the drawer
Does Anna believe that Tom is dead after The lie? | yes
Does Anna know that Tom is dead after The lie? | no
Does Ben believe that Tom is dead after The lie? | no
Is Tom dead after The lie? | no
Does Anna know that Tom is dead at the end? | yes
Does Anna know who killed Tom? | yes
Does Anna know who killed Tom after The lie? | no
Does Mary know that Anna knows that Ben killed Tom? | yes
Does Anna believe that Ben does not know that Mary is alive? | yes
How does Anna know that Ben killed Tom? | Mary told Anna that Ben killed Tom
Who lied to Anna? | Ben
Who told Anna that Tom is dead? | Ben
Who told Anna that Ben killed Tom? | Mary
Who is dead? | Tom | yes
Who is dead after The lie? | nobody
Who is alive? | Ben, Mary and Anna
Is Tom dead? | yes
Is Tom dead or alive? | dead
Isn't Tom dead? | yes
Is Tom dead before The quarrel? | no
Was Tom alive at The lie? | yes
Who killed Tom? | Ben
Who did Ben kill? | Tom
What did Ben kill Tom with? | the knife
With what did Ben kill Tom? | the knife
Where did Ben kill Tom? | the inn
Where did Tom die? | the inn
When did Tom die? | The quarrel
When did Ben kill Tom? | The quarrel
How did Tom die? | Ben killed Tom with the knife
Why did Ben kill Tom? | Tom loves Anna
Why is Tom dead? | ~Ben kills Tom
Since when is Tom dead? | The quarrel
Since when is Ben captive? | The quarrel
Did Ben kill Anna? | no
How many soldiers come to the inn? | 3
How many people are dead? | 1
Who arrested Ben? | ~soldiers
Is Ben captive? | yes
Was Ben captive at The lie? | no
Where is Anna? | the mill
Who is at the mill? | Anna
Is Anna a doctor? | yes
Is Tom a doctor? | no
Who is Anna? | ~doctor
Who is Tom? | ~father of Mary
Who is the father of Mary? | Tom
Who is Mary's father? | Tom
Whose father is Tom? | Mary
Who is Tom the father of? | Mary
Who is married to Anna? | Ben
What does Anna want? | Ben to leave the village
Does Anna want Ben to leave the village? | yes
Does Anna want Tom to leave the village? | no / unknown
Did Tom love Anna? | yes
Which man is dead? | Tom
Does Ben have a knife? | yes
Who has a knife? | Ben
Is anybody dead? | yes
Is the drawer in the village? | yes
Was Mary at The lie? | no
Who was at The lie? | Ben and Anna
Was Mary there when Tom died? | yes
Was Anna there when Tom died? | no
Who was there when Tom died? | ~Mary
Where was Anna when Tom died? | the mill
Who quarrelled with Ben? | Tom
Who quarrelled with Tom? | Ben
What did Anna do? | ~went to the mill
What happened at The lie? | ~lied / ~lay / ~grieve / ~went to the mill
What happened to Tom? | ~Ben killed Tom
What does Anna believe? | ~Ben killed Tom
What does Anna know about Tom? | ~Ben killed Tom
When does The lie happen? | two days later
Does The lie happen before The quarrel? | yes
Does The quarrel happen before The lie? | no
Is there a knife? | yes
Is there a dragon? | no
Who are the characters? | ~Anna
How many scenes are there? | 3
Where does Tom live? | unknown
Who was not at The lie? | ~Mary
Does anybody know that Tom is dead? | yes
Does anybody know that Tom is dead after The lie? | no
Do you know where the letter is? | the drawer
What happened at the end? | ~Ben killed Tom
"""

CROWN = """
# World
Anna, Clara and Eva are women. Tom, Ben and Karl are men.
Clara is the mother of Anna and Eva. Karl rules Norland.
Norland is a country. The castle and the harbour are in Norland.
The hall, the cellar and the tower are rooms in the castle.
The guards are a group. The crown is a thing in the hall.
The treasure is a secret. Only Karl knows where the treasure is.
The treasure is in the cellar or in the tower.
Ben is ill.

# Story
## The feast
@place: the hall
@time: spring
@with: Karl, Anna, Ben, the guards
Karl promises Anna to give her the crown.
Ben secretly takes the crown.
Karl tells Ben that Eva is in the tower.
Ben leaves the castle because he has the crown.
Ben goes to the harbour.

## The chase
@place: the harbour
@time: the next day
@with: Ben
Anna and Eva come to the harbour.
Ben lies to Anna that Tom has the crown.
Anna believes that Tom has the crown.
Eva sees that Ben has the crown.
Perhaps Karl is angry.
Ben does not give Anna the crown.
Ben fails to escape.
Ben drowns.

## Long before
@place: the castle
@time: ten years earlier
Clara gives a ring to Karl.

## The return
@place: the hall
@time: two years after The chase
The war has lasted ten years.
Five soldiers are in the hall.
Nobody likes Tom.
"""

CROWN_QUESTIONS = """
Where is the treasure? | the cellar or the tower | maybe
Is the treasure in the cellar? | maybe | maybe
Is the treasure in the hall? | no | no
Who knows where the treasure is? | Karl
Does Anna know where the treasure is? | no
Who has the crown at the end? | Ben
Does Anna believe that Tom has the crown after The chase? | yes
Does Eva believe that Tom has the crown? | no
Does Eva know that Ben has the crown? | yes
Who does Anna believe has the crown? | Tom
What does Anna think that Tom has? | the crown
Is Karl angry? | maybe | maybe
Is Tom angry? | no
Is Ben ill at the beginning? | yes
Did Ben give Anna the crown? | no | no
Did Ben escape? | no | no
Who killed Ben? | unknown | unknown
Is Ben dead? | yes
Where did Ben die? | the harbour
Who came to the harbour? | Anna and Eva
Did Eva come to the harbour? | yes
When did Eva come to the harbour? | The chase
Who saw Ben drown? | Anna and Eva
Who was with Ben when he died? | Anna and Eva
Was Eva there when Ben drowned? | yes
Was Karl there when Ben drowned? | no / unknown
How many soldiers are in the hall? | 5
How many women are there? | 3
Who is Eva's mother? | Clara
Whose mother is Clara? | Anna and Eva
How long has the war lasted? | ten years
Does Long before happen before The feast? | yes
What happened at Long before? | Clara gave Karl the ring
Who rules Norland? | Karl
What did Karl promise Anna? | ~crown
Who told Ben that Eva is in the tower? | Karl
Why did Ben leave the castle? | he has the crown
Which rooms are in the castle? | the hall, the cellar and the tower
Who likes Tom? | nobody | no
Is Clara happy? | unknown | unknown
"""

CAPE = """
# World
Bruno and Olga are persons. Olga is a woman. Bruno is a man.
The bridge is a place.

# Story
## The mask
@place: the bridge
@with: Bruno, Olga
Bruno wounds Olga because of the storm.
"I am Falcon," says Bruno.
Olga thanks Falcon.

## The secret
@place: the bridge
@time: the next day
Falcon jumps into the river in order to save a child.
"""

CAPE_QUESTIONS = """
Who is Falcon? | Bruno
Is Falcon Bruno? | yes
Does Olga know that Bruno is Falcon? | yes
Who did Olga thank? | ~Falcon
Who wounded Olga? | ~Bruno
Why did Bruno wound Olga? | ~storm
"""

TABLES = {
    "sally": (SALLY, SALLY_QUESTIONS),
    "letter": (LETTER, LETTER_QUESTIONS),
    "crown": (CROWN, CROWN_QUESTIONS),
    "cape": (CAPE, CAPE_QUESTIONS),
}


@cache
def study(name: str) -> Study:
    return loads(TABLES[name][0].lstrip(), f"{name}.story")


def rows() -> list[tuple[str, str, str, str]]:
    found = []
    for name, (_, table) in TABLES.items():
        for line in table.strip().splitlines():
            question, expected, *known = (part.strip() for part in line.split("|"))
            found.append((name, question, expected, known[0] if known else ""))
    return found


def right(expected: str, answer: str) -> bool:
    for choice in expected.split(" / "):
        if choice.startswith("~"):
            if choice[1:].lower() in answer.lower():
                return True
        elif choice == answer:
            return True
    return False


@pytest.mark.parametrize(
    ("name", "question", "expected", "known"), rows(), ids=[f"{row[0]}: {row[1]}" for row in rows()]
)
def test_question(name: str, question: str, expected: str, known: str) -> None:
    answer = study(name).ask(question)
    assert answer.understood, answer.text
    assert right(expected, answer.answer), (
        f"expected {expected!r}, got {answer.answer!r} ({answer.known}): {answer.text}"
    )
    if known:
        assert answer.known == known, answer.text
    assert answer.question == question


def test_lines_prove_the_answer() -> None:
    answer = study("letter").ask("Is Tom dead?")
    assert [line.line for line in answer.lines] == [31]
    assert answer.lines[0].scene == "The quarrel" and answer.lines[0].file == "letter.story"
    assert answer.lines[0].text == "Ben kills Tom with the knife because Tom loves Anna."


def test_defaults_say_so() -> None:
    answer = study("letter").ask("Is Mary alive?")
    assert (answer.answer, answer.known) == ("yes", "yes")
    assert "nothing in the story says otherwise" in answer.text.lower()


def test_events_that_are_not_told() -> None:
    answer = study("letter").ask("Did Mary kill Anna?")
    assert (answer.answer, answer.known) == ("no", "no")
    assert "does not tell that" in answer.text


@pytest.mark.parametrize(
    ("question", "hint"),
    [
        ("Is Mery dead?", "Did you mean Mary?"),
        ("Is Zorro dead?", "Zorro"),
        ("asdf", "not understood"),
        ("", "Ask something"),
        ("???", "Ask something"),
        ("Is he dead?", "he"),
    ],
)
def test_not_understood(question: str, hint: str) -> None:
    answer = study("letter").ask(question)
    assert not answer.understood
    assert (answer.answer, answer.known) == ("", "unknown")
    assert hint in answer.text


def test_asking_changes_nothing() -> None:
    own = loads(LETTER)
    world = own.trace.world
    before = (
        world.moment,
        len(own.story.cast),
        len(own.trace.moments),
        sum(map(len, world.deeds.values())),
        sum(map(len, world.log.facts.values())),
    )
    for line in LETTER_QUESTIONS.strip().splitlines():
        own.ask(line.split("|")[0])
    after = (
        world.moment,
        len(own.story.cast),
        len(own.trace.moments),
        sum(map(len, world.deeds.values())),
        sum(map(len, world.log.facts.values())),
    )
    assert after == before


def test_answers_do_not_depend_on_what_was_asked_before() -> None:
    questions = [line.split("|")[0] for line in LETTER_QUESTIONS.strip().splitlines()]
    own = loads(LETTER.lstrip(), "letter.story")
    backwards = [own.ask(question) for question in reversed(questions)]
    assert backwards[::-1] == [study("letter").ask(question) for question in questions]


WORDS = (
    "who what where when why how does did is was the a Tom Ben Anna letter drawer that know believe dead alive kill give to in at with before after "
    "The lie quarrel not never or and many since whose which there think of about if while ever"
).split()


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=12))
def test_never_raises_on_words(words: list[str]) -> None:
    answer = study("letter").ask(" ".join(words) + "?")
    assert answer.known in ("yes", "no", "maybe", "unknown")


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=60))
def test_never_raises_on_anything(text: str) -> None:
    assert study("letter").ask(text).question == text


# ---------------------------------------------------------------- why


def texts(tree: WhyTree) -> list[str]:
    return [tree.text, *(text for child in tree.children for text in texts(child))]


@pytest.mark.parametrize("target", ["31", "letter.story:31", "Ben killed Tom", "Why did Ben kill Tom?", "Tom is dead"])
def test_why(target: str) -> None:
    tree = study("letter").why(target)
    told = texts(tree)
    assert any("Ben kills Tom with the knife" in text for text in told), told
    assert any(text == "Tom loves Anna." for text in told), told
    assert any("Ben has a knife" in text for text in told), told


def test_why_of_nothing() -> None:
    assert study("letter").why("3000").children == ()
    assert "does not tell" in study("letter").why("Mary killed Anna").text


# ---------------------------------------------------------------- the story retold


def test_moments() -> None:
    views = study("letter").moments()
    killing = next(view for view in views if view.line == 31)
    assert killing.happened == ("Ben killed Tom with the knife",)
    assert "Tom is dead" in killing.changed
    assert {"Tom", "Ben", "Mary"} <= set(killing.seen_by) and "Anna" not in killing.seen_by
    assert killing.kind == "event" and killing.scene == "The quarrel"


def test_moments_in_both_orders() -> None:
    story, telling = (study("crown").moments(order) for order in ("story", "telling"))
    assert story[0].scene == "Long before" and telling[0].scene == "The feast"
    assert sorted(view.line for view in story) == sorted(view.line for view in telling)


def test_mind() -> None:
    beliefs = study("crown").mind("Anna") or []
    assert ("Tom has the crown", "believes") in {(view.text, view.kind) for view in beliefs}
    assert study("crown").mind("Zorro") is None
    wants = [view.text for view in study("letter").mind("Anna") or [] if view.kind == "wants"]
    assert wants == ["Ben to leave the village"]


def test_readings_and_scenes() -> None:
    readings = study("letter").readings()
    assert (
        next(view for view in readings if view.line == 31).readings[0]
        == "Ben killed Tom with the knife because Tom loves Anna."
    )
    scenes = study("crown").scenes
    assert [scene.title for scene in sorted(scenes, key=lambda scene: scene.rank_story)] == [
        "Long before",
        "The feast",
        "The chase",
        "The return",
    ]
    assert scenes[0].place == "the hall" and scenes[0].rank_telling == 1


def test_people() -> None:
    assert study("letter").story_people[:4] == ("Tom", "Ben", "Mary", "Anna")


PARTS = """# The long road

## Act One

### The inn

Tom meets Ann.

### The road

Tom kills Ann.

## Act Two

### The court

Tom is hanged.
"""


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("How many scenes are there?", "3: The inn, The road and The court."),
        ("What happens in Act One?", "Tom met Ann; Tom killed Ann."),
        ("What happens in Act Two?", "Tom was hanged."),
        ("Is Ann alive after Act One?", "No: Ann is not alive."),
        ("Is Tom alive before Act Two?", "Tom is alive (nothing in the story says otherwise)."),
        ("Who was killed in Act One?", "Ann was killed."),
    ],
)
def test_a_heading_with_nothing_of_its_own_is_a_part_of_the_scenes_below_it(question: str, answer: str) -> None:
    assert loads(PARTS).ask(question).text == answer
