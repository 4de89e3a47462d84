# World
Captain Imra is a woman. Tovar is a man. Lise is a woman. Governor Hale is a man. Dr. Senn is a man.
Captain Imra commands the patrol. Lise is the sister of Tovar. Dr. Senn is a doctor.
The control room, the cell and the infirmary are in the station. The colony is on the moon.
It takes four days to travel from the station to the colony.
No prisoner may enter the control room.
Governor Hale has the code book. Lise has a medal.

# Story
## The order
@place: the control room
@time: 1 March 2230
@with: Captain Imra, Governor Hale, Tovar
Governor Hale orders Captain Imra to close the gates.
Captain Imra refuses.
Tovar tells Governor Hale that the colony is hungry.
Governor Hale threatens Tovar.
Governor Hale gives the code book to Captain Imra.
Captain Imra reads the code book.
Captain Imra returns the code book to Governor Hale.
Governor Hale arrests Tovar because Tovar has insulted him.
Governor Hale locks Tovar in the cell.

## The cell
@place: the cell
@time: that night
@with: Tovar
Tovar counts the stars.
Dr. Senn comes in.
Dr. Senn examines Tovar.
Tovar asks Dr. Senn for water.
Dr. Senn gives Tovar a cup of water.
Dr. Senn tells Tovar that Lise is on the way.
Tovar falls asleep.

## The sister
@place: the infirmary
@time: five days later
@with: Dr. Senn
Lise comes in.
Dr. Senn greets Lise.
Lise shows the medal to Dr. Senn.
Lise begs Dr. Senn to help Tovar.
Dr. Senn promises Lise to free Tovar.
Lise gives the medal to Dr. Senn.
Dr. Senn goes to the cell.

## The escape
@place: the cell
@time: an hour later
@with: Tovar
Dr. Senn comes in.
Dr. Senn wakes Tovar.
Dr. Senn frees Tovar.
Tovar thanks Dr. Senn.
Tovar and Dr. Senn go to the infirmary.

## The mutiny
@place: the control room
@time: the next morning
@with: Captain Imra, Governor Hale
Governor Hale orders Captain Imra to shoot Tovar.
Captain Imra draws a pistol.
Captain Imra arrests Governor Hale because he has starved the colony.
Governor Hale curses Captain Imra.
Captain Imra takes the code book from Governor Hale.
Captain Imra opens the gates.
Lise comes in.
Captain Imra tells Lise that Tovar is free.
Lise embraces Captain Imra.

## The colony
@place: the colony
@time: a week later
@with: Lise, Tovar, Captain Imra, Dr. Senn
Captain Imra gives the code book to Tovar.
Dr. Senn gives the medal to Lise.
Lise gives the medal to Tovar.
Tovar thanks Lise.
Tovar marries Nadja, a pilot.
Dr. Senn kisses Lise.
Captain Imra asks Tovar whether he is happy.
Tovar laughs.
The children sing a song.
