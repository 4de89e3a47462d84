# World
Beatrix, Winnie and Clemmie are girls. Beatrix is twelve years old. Winnie is thirteen years old. Miss Thorne is the headmistress. Mister Pell is the gardener. Doctor Hale is a physician.
The dormitory, the library, the kitchen and the cellar are in Larkfield School. Larkfield School is in Dorset. The greenhouse is in the garden. The garden is in Dorset.
Clemmie is the cousin of Winnie. Miss Thorne has the exam papers. Mister Pell is mute.
Beatrix has a white mouse.

# Story
## The first night
@place: the dormitory
@time: Monday, 21:00
@with: Beatrix, Winnie, Clemmie
Beatrix shows Winnie the white mouse. Winnie promises Beatrix never to tell Miss Thorne about the mouse.
Clemmie is asleep. Beatrix hides the mouse in a hatbox.

## The lesson
@place: the library
@time: Tuesday, 9:00
@with: Beatrix, Winnie, Clemmie, Miss Thorne
Miss Thorne reads a poem to the girls. Clemmie draws a horse in her book.
Miss Thorne announces that the exam is on Friday. Winnie groans.
Miss Thorne locks the exam papers in the desk and puts the key in her pocket.

## The fall
@place: the greenhouse
@time: Wednesday, 16:00
@with: Clemmie, Mister Pell
Clemmie climbs a ladder and picks a peach. The ladder breaks. Clemmie falls and breaks her ankle.
Mister Pell carries her to the house.

## The sickroom
@place: the sickroom
@time: Wednesday, 18:00
@with: Clemmie, Doctor Hale, Winnie
Doctor Hale sets the ankle. He forbids Clemmie to walk for a month.
Winnie brings Clemmie a bowl of soup. Clemmie tells Winnie that she stole the peach.

## The theft
@place: the library
@time: Thursday, 23:00
@with: Beatrix
Beatrix creeps into the library with a candle. She finds the desk open. The exam papers are gone.
Beatrix hears a noise and blows out the candle.

## The search
@place: the dormitory
@time: Friday, 7:00
@with: Beatrix, Winnie, Miss Thorne
Miss Thorne searches the dormitory. She opens the hatbox, and the white mouse jumps out.
Miss Thorne screams and faints. Beatrix catches the mouse.
Winnie wakes Miss Thorne with cold water.

## The truth
@place: the kitchen
@time: Friday, 12:00
@with: Miss Thorne, Mister Pell, Beatrix
Mister Pell puts the exam papers on the table. He writes on a slate that he found them in the greenhouse.
Miss Thorne thanks him. Beatrix begs her to let her keep the mouse. Miss Thorne smiles and nods.
