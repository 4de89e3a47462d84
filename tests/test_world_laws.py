"""Laws of a world in the words that people write them in: each with a deed that breaks it and one, as like it as can be, that does not."""

from __future__ import annotations

import pytest

from chekhov.findings import Severity
from chekhov.study import loads

STORY = """\
# World
{world}
{law}

# Story
## The hall
@place: the hall
{line}
"""

WORLD = (
    "Ghast, Ann, Tom and Ida are people. Ghast is a shapeshifter. Mary is a ghost. Vera is a witch. "
    "The king is a man. The river is running water. The iron key is in the hall. The ring is in the hall. "
    "The crown is in the hall. The tower is a place. The sword is a weapon. The silver dagger is a weapon."
)

# (world, law, what breaks it, what does not)
LAWS = [
    (
        WORLD,
        "Only the ring can bring the dead back to life.",
        "Tom dies. Ann brings Tom back to life with a kiss.",
        "Tom dies. Ann brings Tom back to life with the ring.",
    ),
    (
        WORLD,
        "Whoever wears the ring cannot lie.",
        "Ghast puts on the ring. Ghast lies to Ann that he is a prince.",
        "Ghast takes the ring. Ghast lies to Ann that he is a prince.",
    ),
    (
        WORLD,
        "Anyone who wears the ring cannot lie.",
        "Ghast wears the ring. Ghast lies to Ann that he is a prince.",
        "Ann wears the ring. Ghast lies to Ann that he is a prince.",
    ),
    (
        WORLD,
        "Nobody who wears the ring can lie.",
        "Ghast puts the ring on. Ghast lies to Ann that he is a prince.",
        "Ghast puts the ring on. Ann lies to Tom that she is a queen.",
    ),
    (
        WORLD,
        "A person who wears the ring cannot lie.",
        "Ghast puts on the ring. Ghast lies to Ann that he is a prince.",
        "Ghast lies to Ann that he is a prince.",
    ),
    (
        WORLD,
        "No one can lie while wearing the ring.",
        "Ghast puts on the ring. Ghast lies to Ann that he is a prince.",
        "Ghast puts on the ring. Ann lies to Tom that she is a queen.",
    ),
    (
        WORLD,
        "While somebody wears the ring, they cannot lie.",
        "Ghast puts on the ring. Ghast lies to Ann that he is a prince.",
        "Ghast lies to Ann that he is a prince.",
    ),
    (WORLD, "A shapeshifter cannot cross running water.", "Ghast crosses the river.", "Ann crosses the river."),
    (WORLD, "A shapeshifter cannot cross running water.", "Ghast swims across the river.", "Ghast swims in the river."),
    (
        WORLD,
        "Shapeshifters cannot cross running water unless somebody carries them.",
        "Ghast crosses the river.",
        "Ann carries Ghast across the river.",
    ),
    (WORLD, "A ghost cannot touch iron.", "Mary touches the iron key.", "Ann touches the iron key."),
    (WORLD, "A ghost cannot touch iron.", "Mary picks up the iron key.", "Mary looks at the iron key."),
    (WORLD, "Ghosts never touch anything made of iron.", "Mary picks up the iron key.", "Ann picks up the iron key."),
    (WORLD, "Ghosts can't touch iron.", "Mary takes the iron key.", "Mary sees the iron key."),
    (WORLD, "It is forbidden to enter the tower.", "Ann enters the tower.", "Ann looks at the tower."),
    (
        WORLD,
        "Nobody is allowed to enter the tower without the king's permission.",
        "Ann enters the tower.",
        "The king allows Ann to enter the tower. Ann enters the tower.",
    ),
    (WORLD, "Only a witch can enter the tower.", "Ann enters the tower.", "Vera enters the tower."),
    (WORLD, "Only witches may enter the tower.", "Ann enters the tower.", "Vera enters the tower."),
    (WORLD, "The tower can only be entered by a witch.", "Ann enters the tower.", "Vera enters the tower."),
    (
        WORLD,
        "Only silver can kill a shapeshifter.",
        "Ann kills Ghast with the sword.",
        "Ann kills Ghast with the silver dagger.",
    ),
    (
        WORLD,
        "A shapeshifter can only be killed with silver.",
        "Ann kills Ghast with the sword.",
        "Ann kills Ghast with the silver dagger.",
    ),
    (
        WORLD,
        "A shapeshifter can be killed only by a silver weapon.",
        "Ann kills Ghast with the sword.",
        "Ann kills Ghast with the silver dagger.",
    ),
    (
        WORLD,
        "Nothing but silver kills a shapeshifter.",
        "Ann kills Ghast with the sword.",
        "Ann kills Ghast with the silver dagger.",
    ),
    (WORLD, "Only the king can wear the crown.", "Ann wears the crown.", "The king wears the crown."),
    (WORLD, "Nobody but the king may wear the crown.", "Ann puts on the crown.", "The king puts on the crown."),
    (WORLD, "The crown may be worn only by the king.", "Ann puts on the crown.", "The king puts on the crown."),
    (
        WORLD,
        "A witch cannot cast a spell without her wand.",
        "Vera loses her wand. Vera casts a spell.",
        "Vera takes her wand. Vera casts a spell.",
    ),
    (
        WORLD,
        "A witch who has lost her wand cannot cast a spell.",
        "Vera loses her wand. Vera casts a spell.",
        "Vera casts a spell.",
    ),
    (WORLD, "Dead people cannot speak.", "Ann kills Tom. Tom speaks to Ann.", "Tom speaks to Ann."),
    (WORLD, "In the tower, nobody can use magic.", "Vera goes to the tower. Vera uses magic.", "Vera uses magic."),
    (WORLD, "Witches must not marry.", "Vera marries Tom.", "Ida marries Tom."),
    (WORLD, "A witch may never marry a king.", "Vera marries the king.", "Vera marries Tom."),
    (
        WORLD,
        "Whoever drinks the potion dies.",
        "Ann drinks the potion. Ann speaks to Tom.",
        "Ann sees the potion. Ann speaks to Tom.",
    ),
    (
        WORLD,
        "If a witch touches the iron key, she dies.",
        "Vera touches the iron key. Vera speaks to Tom.",
        "Ann touches the iron key. Ann speaks to Tom.",
    ),
    (
        WORLD,
        "When a witch touches the iron key, she dies.",
        "Vera touches the iron key. Vera speaks to Tom.",
        "Ann touches the iron key. Ann speaks to Tom.",
    ),
    (
        WORLD,
        "Every witch who touches the iron key dies.",
        "Vera touches the iron key. Vera speaks to Tom.",
        "Ann touches the iron key. Ann speaks to Tom.",
    ),
    (
        WORLD,
        "A witch dies when she touches the iron key.",
        "Vera touches the iron key. Vera speaks to Tom.",
        "Ann touches the iron key. Ann speaks to Tom.",
    ),
    (
        WORLD,
        "Whenever a witch casts a spell, she falls asleep.",
        "Vera casts a spell. Vera speaks to Tom.",
        "Ann speaks to Tom.",
    ),
    (
        WORLD,
        "Every time a witch casts a spell, she falls asleep.",
        "Vera casts a spell. Vera speaks to Tom.",
        "Vera speaks to Tom.",
    ),
    (WORLD, "Witches cannot die.", "Vera dies.", "Tom dies."),
    (
        WORLD,
        "Nobody can enter the tower unless they have the iron key.",
        "Ann enters the tower.",
        "Ann takes the iron key. Ann enters the tower.",
    ),
    (
        WORLD,
        "Nobody can open the door without the iron key.",
        "Ann opens the door.",
        "Ann takes the iron key. Ann opens the door.",
    ),
    (
        WORLD,
        "The door can only be opened with the iron key.",
        "Ann opens the door.",
        "Ann opens the door with the iron key.",
    ),
    (
        WORLD,
        "Only the iron key opens the door.",
        "Ann opens the door with the sword.",
        "Ann opens the door with the iron key.",
    ),
    (
        WORLD,
        "Nobody can leave the tower until the king is dead.",
        "Ann is in the tower. Ann leaves the tower.",
        "Tom kills the king. Ann leaves the tower.",
    ),
    (WORLD, "A ghost can be seen only by a witch.", "Ann sees Mary.", "Vera sees Mary."),
    (WORLD, "Only witches can see ghosts.", "Ann sees Mary.", "Vera sees Mary."),
    (
        WORLD,
        "A ghost cannot leave the tower.",
        "Mary goes to the tower. Mary goes to the garden.",
        "Ann goes to the tower. Ann goes to the garden.",
    ),
    (
        "Tom and Rhea are people. Tom is a mortal. Rhea is a goddess. The temple is a place.",
        "No mortal may enter the temple.",
        "Tom walks into the temple.",
        "Rhea walks into the temple.",
    ),
    (
        "Tom and Rhea are people. Tom is wounded. The bridge is a place.",
        "The wounded cannot cross the bridge.",
        "Tom crosses the bridge.",
        "Rhea crosses the bridge.",
    ),
    (
        "The prince is a man. The prince is ill. Rhea is a witch. The potion is a drink. The dragon blood is a drink.",
        "Only the blood of a dragon can heal the prince.",
        "Rhea heals the prince with the potion.",
        "Rhea heals the prince with the dragon blood.",
    ),
    (
        "Unit is a robot. Tom is a person. Rhea is a robot.",
        "Robots cannot harm people.",
        "Unit hurts Tom.",
        "Unit hurts Rhea.",
    ),
    (
        "Elwe is an elf. Tom is a man.",
        "Elves cannot lie.",
        "Elwe lies to Tom that the king is dead.",
        "Tom lies to Elwe that the king is dead.",
    ),
    (
        "Elwe is an elf. Tom is a man.",
        "An elf never breaks a promise.",
        "Elwe promises Tom to come. Elwe breaks the promise.",
        "Tom promises Elwe to come. Tom breaks the promise.",
    ),
    (
        "Rolf is a werewolf. Bo is a man. The silver bullet is a thing. The knife is a weapon.",
        "Werewolves can only be killed by silver bullets.",
        "Bo kills Rolf with the knife.",
        "Bo kills Rolf with the silver bullet.",
    ),
    (
        "The king is a man. The king is asleep. Bo and Tom are people.",
        "As long as the king sleeps, nobody may speak in the hall.",
        "Bo speaks to Tom.",
        "The king wakes. Bo speaks to Tom.",
    ),
    (
        "Bo is a man. The gate is closed. The castle is a place.",
        "If the gate is closed, nobody can enter the castle.",
        "Bo enters the castle.",
        "Tom opens the gate. Bo enters the castle.",
    ),
    (
        "Rhea and Bo are people. The box is in the hall.",
        "Nobody except Rhea can open the box.",
        "Bo opens the box.",
        "Rhea opens the box.",
    ),
    (
        "Bo and Tom are men. Rhea and Ida are women.",
        "A man who has sworn the oath must not marry.",
        "Bo swears the oath. Bo marries Rhea.",
        "Bo swears the oath. Tom marries Rhea.",
    ),
    (
        "Bo and Tom are people. The mirror is in the hall.",
        "Whoever breaks the mirror goes blind.",
        "Bo breaks the mirror. Bo reads the letter.",
        "Tom breaks the mirror. Bo reads the letter.",
    ),
    (
        "Bo and Tom are people. The apple is in the hall.",
        "Anyone who eats the apple falls asleep.",
        "Bo eats the apple. Bo speaks to Tom.",
        "Bo takes the apple. Bo speaks to Tom.",
    ),
    (
        "Bo is a prisoner. Tom is a guard. The knife is a weapon. The knife is in the hall.",
        "A prisoner may not carry a weapon.",
        "Bo takes the knife.",
        "Tom takes the knife.",
    ),
    (
        "Ida is a child. Bo is a man. The tower is a place.",
        "Children are not allowed in the tower.",
        "Ida goes into the tower.",
        "Bo goes into the tower.",
    ),
    (
        "Ida is a woman. Bo is a man. The monastery is a place.",
        "Women are forbidden to enter the monastery.",
        "Ida enters the monastery.",
        "Bo enters the monastery.",
    ),
    (
        "Ida is a woman. The silver key is in the garden. The box is in the hall.",
        "It is impossible to open the box without the silver key.",
        "Ida opens the box.",
        "Ida opens the box with the silver key.",
    ),
    (
        "The dragon is a beast. Jory is a man. Isa is a woman. Jory has the Moonblade. Isa has the kitchen knife.",
        "The dragon can only be killed with the Moonblade.",
        "Isa kills the dragon with the kitchen knife because she hates it.",
        "Jory kills the dragon with the Moonblade because he hates it.",
    ),
    (
        "The dragon is a beast. Jory is a man. Isa is a woman. Jory has the Moonblade. Isa has the kitchen knife.",
        "The dragon cannot be killed except with the Moonblade.",
        "Isa kills the dragon with the kitchen knife because she hates it.",
        "Jory kills the dragon with the Moonblade because he hates it.",
    ),
    (
        "The dragon is a beast. Jory is a man. Isa is a woman. Jory has the Moonblade. Isa has the kitchen knife.",
        "The dragon can't be killed without the Moonblade.",
        "Isa kills the dragon with the kitchen knife because she hates it.",
        "Jory kills the dragon with the Moonblade because he hates it.",
    ),
    (
        "The dragon is a beast. Jory is a man. Isa is a woman. Jory has the Moonblade. Isa has the kitchen knife.",
        "Nobody can kill the dragon except with the Moonblade.",
        "Isa kills the dragon with the kitchen knife because she hates it.",
        "Jory kills the dragon with the Moonblade because he hates it.",
    ),
    (
        "The dragon is a beast. Jory is a man. Isa is a woman. Jory has the Moonblade. Isa has the kitchen knife.",
        "You can only kill the dragon with the Moonblade.",
        "Isa kills the dragon with the kitchen knife because she hates it.",
        "Jory kills the dragon with the Moonblade because he hates it.",
    ),
    (
        "The dragon is a beast. Jory is a man. Isa is a woman. Jory has the Moonblade. Isa has the kitchen knife.",
        "No weapon but the Moonblade can kill the dragon.",
        "Isa kills the dragon with the kitchen knife because she hates it.",
        "Jory kills the dragon with the Moonblade because he hates it.",
    ),
    (
        "The dragon is a beast. Jory is a man. Isa is a woman. Jory has the Moonblade. Isa has the kitchen knife.",
        "No weapon other than the Moonblade can kill the dragon.",
        "Isa kills the dragon with the kitchen knife because she hates it.",
        "Jory kills the dragon with the Moonblade because he hates it.",
    ),
    (
        "The dragon is a beast. Jory is a man. Isa is a woman. Jory has the Moonblade. Isa has the kitchen knife.",
        "The only weapon that can kill the dragon is the Moonblade.",
        "Isa kills the dragon with the kitchen knife because she hates it.",
        "Jory kills the dragon with the Moonblade because he hates it.",
    ),
    (
        "The dragon is a beast. Jory is a man. Isa is a woman. Jory has the Moonblade. Isa has the kitchen knife.",
        "The Moonblade is the only thing that can kill the dragon.",
        "Isa kills the dragon with the kitchen knife because she hates it.",
        "Jory kills the dragon with the Moonblade because he hates it.",
    ),
    (
        "The dragon is a beast. Jory is a man. Isa is a woman. Jory has the Moonblade. Isa has the kitchen knife.",
        "To kill the dragon, you need the Moonblade.",
        "Isa kills the dragon with the kitchen knife because she hates it.",
        "Jory kills the dragon with the Moonblade because he hates it.",
    ),
    (
        "The dragon is a beast. Jory is a man. Isa is a woman. Jory has the Moonblade. Isa has the kitchen knife.",
        "The dragon is a beast that can only be killed with the Moonblade.",
        "Isa kills the dragon with the kitchen knife because she hates it.",
        "Jory kills the dragon with the Moonblade because he hates it.",
    ),
    (
        "The dragon is a beast. Jory is a man. Isa is a woman. Jory has the Moonblade. Isa has the kitchen knife.",
        "The dragon is a beast which only the Moonblade can kill.",
        "Isa kills the dragon with the kitchen knife because she hates it.",
        "Jory kills the dragon with the Moonblade because he hates it.",
    ),
    (
        "The dragon is a beast. Jory is a man. Isa is a woman. Jory has the Moonblade. Isa has the kitchen knife.",
        "The dragon cannot be killed by any weapon other than the Moonblade.",
        "Isa kills the dragon with the kitchen knife because she hates it.",
        "Jory kills the dragon with the Moonblade because he hates it.",
    ),
    (
        "The dragon is a beast. Jory is a man. Isa is a woman. Jory has the Moonblade. Isa has the kitchen knife.",
        "The dragon can be killed by nobody but Jory.",
        "Isa kills the dragon with the kitchen knife because she hates it.",
        "Jory kills the dragon with the Moonblade because he hates it.",
    ),
    (
        "A wolf is an animal. Grey Paw is a wolf. Isa is a woman. The silver dagger is a weapon.",
        "A wolf can only be killed with silver.",
        "Isa kills Grey Paw with a kitchen knife because she hates him.",
        "Isa kills Grey Paw with the silver dagger because she hates him.",
    ),
    (
        "Isa is a woman. Jory is a man.",
        "Only the bone key opens the gate.",
        "Isa opens the gate with a hairpin.",
        "Isa opens the gate with the bone key.",
    ),
    (
        "Isa is a woman. Jory is a man.",
        "Only the bone key opens the gate.",
        "Isa opens the gate with the iron key.",
        "Isa opens the gate.",
    ),
    (
        "Isa is a woman. Jory is a man. Jory has the bone key. The gate is locked.",
        "Only the bone key opens the gate.",
        "Isa opens the gate.",
        "Jory opens the gate.",
    ),
    (
        "Isa is a woman. Jory is a man. The gate is a thing.",
        "Nobody can open the gate without the bone key.",
        "Isa opens the gate with a hairpin.",
        "Isa opens the gate.",
    ),
    (
        "Rusk is undead. Isa is a woman.",
        "Undead creatures cannot cross running water.",
        "Rusk crosses the river.",
        "Isa crosses the river.",
    ),
    (
        "Rusk is undead. Isa is a woman. The bridge is a bridge.",
        "Undead creatures cannot cross running water.",
        "Rusk crosses the brook.",
        "Rusk crosses the field.",
    ),
]


def speaking(world: str, law: str, line: str) -> list[tuple[str, str]]:
    """The findings above a note, and whatever was not understood."""
    study = loads(STORY.format(world=world, law=law, line=line), "law.story")
    reading = ("not-understood", "unknown-name", "bad-definition")
    return [(one.rule, one.message) for one in study.findings if one.severity > Severity.NOTE or one.rule in reading]


@pytest.mark.parametrize(("world", "law", "line", "_like_it"), LAWS, ids=[law for _, law, _, _ in LAWS])
def test_whoever_breaks_it_is_told(world: str, law: str, line: str, _like_it: str) -> None:
    """And it is the law by which they are told: without it nothing is said."""
    without = speaking(world, "", line)
    assert [one for one in speaking(world, law, line) if one not in without and one[0] != "not-understood"]


@pytest.mark.parametrize(("world", "law", "_breaks_it", "line"), LAWS, ids=[law for _, law, _, _ in LAWS])
def test_whoever_keeps_it_is_not(world: str, law: str, _breaks_it: str, line: str) -> None:
    assert speaking(world, law, line) == []


@pytest.mark.parametrize(
    ("law", "words"),
    [
        ("Nobody may enter the tower on Sunday night.", "on Sunday night"),
        ("Nobody under twelve may enter the tower.", "under twelve"),
        ("Nobody may leave the hall during the feast.", "during the feast"),
    ],
)
def test_a_law_understood_in_part_accuses_nobody_and_says_so(law: str, words: str) -> None:
    found = speaking(WORLD, law, "Ann enters the tower. Ann leaves the hall.")
    assert found == [("not-understood", f"this law is not watched over: “{words}” was not understood")]
