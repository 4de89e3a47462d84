"""What a reader takes as said: whose mother the father's wife is, what a thing cost that was bought, that "I arrest you" arrests.

Each story is followed by its questions: ``question | answer``, with alternatives separated by `` / ``; ``~x`` means that the answer contains x.
"""

from __future__ import annotations

import pytest

from chekhov.study import loads

KIN = """
Sören is married to Kirsten. Sören is the father of Malte. Malte and his sister Frauke live in Husum. Malte gave his mother a shell.
? Who is Malte's mother? | Kirsten
? Who is Frauke's mother? | Kirsten
? Who got the shell? | Kirsten

Ysolde is the daughter of Bram. Bram's wife died. Bram married Petra. Petra sent Ysolde away.
? Is Petra the mother of Ysolde? | unknown

Gerda is the mother of Arvid. Knud was Arvid's father. Gerda's husband is Claus.
? Who is Arvid's father? | Knud

Uncle Ferdi dug in the garden. Lotte ran to her uncle and showed him the beetle.
? Who is Lotte's uncle? | Uncle Ferdi
? Who saw the beetle? | ~Uncle Ferdi

Piet and Wanda sat in the boat. "Is it deep?" asked Wanda. "Not here," said her father.
? Who is Wanda's father? | Piet

Piet has a daughter called Wanda. Her aunt was angry.
? Is Piet Wanda's father? | yes
"""

PRICES = """
Henrike bought a kettle from the pedlar for twelve crowns. Then Arnulf paid the pedlar six euros for a comb.
? How much did Henrike pay for the kettle? | ~twelve crowns
? How much did the kettle cost? | ~twelve crowns
? How much did the comb cost? | ~six euros
? Who sold the kettle? | the pedlar
? Who did Arnulf pay? | the pedlar

The farmer sold Oda the goat for forty thalers. Oda spent eight thalers on hay.
? How much did Oda pay for the goat? | 40 thalers
? Who bought the goat? | Oda
? How much did the hay cost? | ~eight thalers

Benno risked his life for Ida. Benno paid the ferryman. Benno bought a rope.
? How much did Benno pay? | unknown
? How much did Benno risk? | unknown
? How much did Benno pay for the rope? | unknown
"""

BY_WORD = """
The sergeant stepped into the tavern. "In the name of the duke, I arrest you," said the sergeant to Wolf.
? Who arrested Wolf? | the sergeant
? Is Wolf free? | no

"I will arrest you," said the sergeant to Veit. "I do not forgive you," said Veit to Hanno. Hanno wept.
? Who arrested Veit? | unknown
? Did Veit forgive Hanno? | no

"You are dismissed," said the countess to the gardener. The gardener left the castle.
? Who dismissed the gardener? | the countess
"""

SINCE = """
Tilda went to the station. She had left her hat in the bakery.
? Where is Tilda's hat? | the bakery

Tilda put on her hat. She had bought her hat in Turin. She went to the station.
? Who has the hat? | Tilda
"""

SURE = """
Lorena found a map in the desk. She became convinced that Egon was the spy. Max grew sure that the map was false.
? Does Lorena believe that Egon is the spy? | yes
? Does Max believe that the map is false? | yes
? Is Egon the spy? | unknown
"""

THE_TWO = """
Granny Elke gave Nils a blanket for his knees and a mug of milk, and then the two of them sang.
? Who sang? | Granny Elke and Nils

Nils put the red mug and the blue mug on the shelf. The two of them fell.
? What fell? | the red mug and the blue mug
"""

SCENES = """
# World
Ada, Kurt and Zoe are children. The school is a place. The lunch is food.
# Story
## School
@place: the hall
@with: Ada, Kurt
Ada has a kite. Ada gave Kurt the kite.
## Lunch
@place: the garden
@with: Kurt, Zoe
Kurt gave Zoe the kite.
? Who has the kite at School? | Kurt
? Who has the kite at Lunch? | Zoe

# World
Ruth is a detective. Jens is a thief.
# Story
## The market
@place: the market
@time: 1 May 1900
@with: Ruth, Jens
Ruth could not arrest Jens, because she had no warrant.
## The yard
@place: the yard
@time: 3 May 1900
@with: Ruth, Jens
It rained. Ruth arrested Jens.
? Why could Ruth not arrest Jens at The market? | ~no warrant
"""

SPOKEN_OF = """
# Story
## Home
@place: the kitchen
@with: Frida, Ole
Frida had bought Nils a blue kite. She had hidden it in the shed of their neighbour, Mrs. Lund.
## The lesson
@with: Ole, Pia
Ole announced that Nils was getting a kite. Pia wanted to know where one could hide a kite. Ole told Pia that it was in the shed.
## The walk
@with: Nils, Frida
Frida told Nils about the keys.
? Who bought the kite? | Frida
? Who hid the kite? | Frida
? Where is the kite? | ~shed
? Does Pia know about the kite? | yes
? Does Nils know about the kite? | no
? Who told Pia about the kite? | Ole
? Who told Nils about the kite? | unknown
? Who told Nils about the keys? | Frida
? Who is Frida's neighbour? | ~Lund
"""

NEWS = """
# World
Ruth is a spy. Max and Ida are bakers.
# Story
## The shop
@place: the shop
@with: Ruth, Max, Ida
Ruth bought bread.
## The yard
@place: the yard
@with: Ruth, Max
Ruth revealed that she was a spy. Max laughed.
? Does Max know at The shop that Ruth is a spy? | no
? Does Max know at The yard that Ruth is a spy? | yes
? Does Ida know at the end that Ruth is a spy? | no
? Does Ruth know that Max is a baker? | yes
? Who told Max that Ruth is a spy? | Ruth

# World
Ruth is a spy. Max and Ida are bakers.
# Story
## The shop
@place: the shop
@with: Ruth, Max, Ida
Ruth bought bread.
? Does Max know that Ruth is a spy? | yes

# Story
## The pier
@place: the pier
@with: Otto
Otto, whose permit had still not come, waited on the pier.
## The port
@place: the port
@with: Otto
At last Otto received the permit.
? Does Otto have the permit at The pier? | no
? Does Otto have the permit at The port? | yes
"""

UNNAMED = """
Somebody had stolen the crown. The thief fled. Wilma gave Bruno a bone. Ida is the wife of Otto. Her father was angry. Rolf is a baker.
? Who is the thief? | unknown
? Who is Bruno? | unknown
? Who is Ida's father? | unknown
? Who is the baker? | Rolf
"""

HOW = """
Lotta lost her red cap on the stairs. Ferdi found it.
? Where did Lotta lose her cap? | ~stairs
? Who found Lotta's cap? | Ferdi

Ida ran home and crept into the barn through a hole. Otto took Max for a thief and called the police.
? How did Ida get into the barn? | ~through a hole
? Why did Otto call the police? | ~took Max for a thief

Otto lied to Ida. Ida wept.
? Did Otto lie to Ida? | yes
? Did Otto lie to Max? | no

# World
The Baltica is a ship.
# Story
## The crossing
@place: the Baltica
@with: Nils, Ada
On deck Nils met Ada.
? Where was Ada at The crossing? | the deck of the Baltica
"""


def cases() -> list[tuple[str, str, str]]:
    found = []
    for block in (
        "\n\n".join((KIN, PRICES, BY_WORD, SINCE, SURE, THE_TWO, SCENES, SPOKEN_OF, NEWS, UNNAMED, HOW))
        .strip()
        .split("\n\n")
    ):
        lines = block.strip().splitlines()
        story = "\n".join(line for line in lines if not line.startswith("?")) + "\n"
        for line in (line for line in lines if line.startswith("?")):
            question, expected = line[1:].split("|")
            found.append((story, question.strip(), expected.strip()))
    return found


@pytest.mark.parametrize(("story", "question", "expected"), cases())
def test_taken_as_read(story: str, question: str, expected: str) -> None:
    answer = loads(story).ask(question)
    said = answer.answer.lower().removeprefix("the ") if answer.understood else f"({answer.text})"
    right = [
        one[1:].lower() in said if one.startswith("~") else one.lower().removeprefix("the ") == said
        for one in expected.split(" / ")
    ]
    assert any(right), f"{question} {answer.answer!r} ({answer.known}): {answer.text}"
