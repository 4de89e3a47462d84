# World
Maya, Priya and Ms Lang are women. Ben is a man. Ms Lang is the boss of Maya. Maya is a friend of Priya.
Ben loves Maya. Maya does not know that Ben loves Maya.
The letter is in the office. The office and the canteen are in the tower.

# Story
## Monday
@place: the office
@with: Ben
Ben writes a note. Ben puts the note into the drawer.
## Tuesday
@place: the office
@time: the next day
@with: Priya, Maya
Priya finds the note in the drawer. Priya reads the note.
Priya learns that Ben loves Maya.
Priya tells Maya that Ben loves Maya.
## The canteen
@place: the canteen
@time: that noon
@with: Maya, Ben
Maya smiles at Ben because he loves her.
Ben asks Maya to marry him.
Maya agrees to marry Ben.
Maya resigns.
## The wedding
@place: the church
@time: one year later
@with: Maya, Ben, Priya
Maya marries Ben. Priya gives Maya a ring.
