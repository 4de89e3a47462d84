# World
Oriel is a woman. Tam is a man. Queen Maren is a woman. Brother Ash is a man. Wick is a boy. Sable is a woman.
Witches and drowned ones are people. Sable is a witch. Oriel is a fisher. Tam is the brother of Oriel. Wick is the son of Oriel.
A witch cannot cross running salt.
Only the blood of a queen can open the tide gate.
The drowned cannot speak.
The tide gate is in the castle. The castle, the chapel and the market are in the city of Merrow. The hut is on the beach.
It takes two days to travel from the beach to the city of Merrow.
Oriel has the shell horn. Queen Maren has the pearl crown.

# Story
## The beach
@place: the beach
@time: the first day of spring
Oriel, Tam and Wick are on the beach.
Oriel mends a net. Wick gathers shells.
Tam tells Oriel that the queen is ill.
Oriel gives the shell horn to Tam.
Tam blows the shell horn.
Sable comes to the beach.
Sable curses Tam.
Tam falls asleep. Wick screams.
Sable takes the shell horn from Tam.
Oriel swears to destroy Sable because Sable has cursed Tam.
Sable goes to the castle.

## The hut
@place: the hut
@time: the next morning
Oriel carries Tam into the hut.
Brother Ash comes in.
Brother Ash wakes Tam.
Tam thanks Brother Ash.
Brother Ash tells Oriel that Sable cannot cross running salt.
Oriel gives Wick a bag of salt.
Tam kisses Wick.
Oriel, Tam and Wick set out for the city of Merrow.

## The throne room
@place: the castle
@time: three days later
@with: Queen Maren, Sable
Sable shows the shell horn to Queen Maren.
Queen Maren asks Sable for the shell horn.
Sable refuses.
Sable imprisons Queen Maren because Queen Maren has offended Sable.
Sable puts on the pearl crown.
Brother Ash comes in.
Brother Ash sees Queen Maren.
Sable orders Brother Ash to leave the castle.
Brother Ash obeys.

## The chapel
@place: the chapel
@time: the same evening
@with: Brother Ash
Brother Ash prays.
Oriel, Tam and Wick come in.
Brother Ash tells Oriel that Sable has imprisoned Queen Maren.
Oriel tells Tam that she wants to free Queen Maren.
Tam gives Brother Ash a rope.
Wick hides the bag of salt under the altar.
Wick takes the bag of salt.
Oriel, Tam and Wick go to the castle.

## The tide gate
@place: the castle
@time: at midnight
@with: Queen Maren, Sable, Oriel, Tam, Wick
Wick pours the salt around Sable.
Sable begs Wick for mercy.
Tam takes the shell horn from Sable.
Oriel frees Queen Maren.
Queen Maren opens the tide gate.
Queen Maren thanks Oriel.
Oriel kills Sable because Sable cursed Tam.
Wick weeps.
Tam gives the shell horn to Oriel.
Queen Maren takes the pearl crown from Sable.

## The market
@place: the market
@time: a week later
@with: Queen Maren, Oriel, Tam, Wick, Brother Ash
Queen Maren tells Oriel that the sea is free.
Oriel gives the shell horn to Queen Maren.
Queen Maren gives Wick a pony.
Tam marries Ysolde, a baker.
Brother Ash blesses Tam.
Wick rides the pony to the beach.
Oriel returns to the beach.
