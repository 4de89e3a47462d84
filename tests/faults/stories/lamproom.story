# World
Inspector Harte is a woman. Constable Pym is a man. Edgar Moss is a man. Lydia Moss is a woman. Doctor Quill is a man. Ines is a woman.
Lydia Moss is married to Edgar Moss. Ines is the servant of Edgar Moss. Doctor Quill is a doctor.
The lighthouse is on the island. The lamp room, the kitchen and the cellar are in the lighthouse.
The police station, the inn and the harbour are in the town.
It takes six hours to travel from the island to the town.
Edgar Moss has the brass key. Doctor Quill has a black bag.

# Story
## The storm
@place: the kitchen
@time: 3 March 1911
Edgar Moss, Lydia Moss and Ines are in the kitchen.
Ines cooks a soup. Lydia Moss sets the table.
Edgar Moss tells Lydia Moss that he has sold the lighthouse.
Lydia Moss hates Edgar Moss because he has sold the lighthouse.
Edgar Moss goes to the lamp room.
Ines washes the plates.

## The lamp room
@place: the lamp room
@time: an hour later
Edgar Moss and Doctor Quill are in the lamp room.
Doctor Quill asks Edgar Moss for the brass key.
Edgar Moss refuses to give the brass key to Doctor Quill.
Doctor Quill threatens to kill Edgar Moss.
Edgar Moss laughs.
Doctor Quill takes a knife out of the black bag.
Doctor Quill kills Edgar Moss with the knife because he wants the brass key.
Doctor Quill takes the brass key from Edgar Moss.
Ines comes in.
Ines sees the body of Edgar Moss. Doctor Quill captures Ines.
Doctor Quill locks Ines in the cellar.
Doctor Quill leaves the lighthouse.

## The morning after
@place: the cellar
@time: the next morning
Lydia Moss comes into the cellar.
Lydia Moss frees Ines.
Ines tells Lydia Moss that Doctor Quill has killed Edgar Moss.
Lydia Moss weeps.
Lydia Moss gives Ines a letter.
Ines takes the letter to the harbour.

## The station
@place: the police station
@time: two days later
@with: Inspector Harte, Constable Pym
Inspector Harte reads a newspaper. Constable Pym drinks tea.
Ines comes in.
Ines gives the letter to Inspector Harte.
Inspector Harte reads the letter.
Ines tells Inspector Harte that Doctor Quill has killed Edgar Moss.
Inspector Harte believes Ines.
Inspector Harte orders Constable Pym to find Doctor Quill.
Inspector Harte shows the letter to Constable Pym.
Constable Pym goes to the inn.

## The inn
@place: the inn
@time: the same evening
@with: Doctor Quill
Doctor Quill eats a pie.
Constable Pym comes in.
Constable Pym finds Doctor Quill.
Constable Pym asks Doctor Quill where the brass key is.
Doctor Quill lies to Constable Pym that he has never seen the brass key.
Constable Pym searches the black bag.
Constable Pym finds the brass key in the black bag.
Constable Pym arrests Doctor Quill because Doctor Quill has killed Edgar Moss.
Constable Pym brings Doctor Quill to the police station.

## The confession
@place: the police station
@time: that night
@with: Inspector Harte, Constable Pym, Doctor Quill
Inspector Harte asks Doctor Quill why he killed Edgar Moss.
Doctor Quill confesses to Inspector Harte that he has killed Edgar Moss.
Constable Pym gives the brass key to Inspector Harte.
Inspector Harte promises Doctor Quill to write to his mother.
Inspector Harte writes to the mother of Doctor Quill.
Constable Pym locks Doctor Quill in a cell.

## The new keeper
@place: the lamp room
@time: two weeks later
Lydia Moss and Inspector Harte are in the lamp room.
Inspector Harte gives the brass key to Lydia Moss.
Lydia Moss thanks Inspector Harte.
Lydia Moss lights the lamp.
Inspector Harte tells Lydia Moss that Doctor Quill has confessed.
Lydia Moss embraces Ines.
