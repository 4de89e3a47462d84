# World
Aelis is a witch. Tarn is a smith. Osric is the king of Vael. Queen Ysolde is married to Osric. Prince Corwin is their son. Brakka is a troll.
The palace, the smithy and the tower are in Vael. The Moonwell is in the Grey Forest. It takes two days to travel from Vael to the Grey Forest.
Trolls cannot bear sunlight. A troll turns to stone when sunlight touches him.
Iron burns witches. A witch cannot touch iron.
Whoever drinks from the Moonwell forgets their name.
Only a king can wear the Crown of Ash.
There are three silver bells in the tower.
Osric has the Crown of Ash. Tarn has an iron hammer.

# Story
## The curse
@place: the palace
@time: the first day of spring
@with: Osric, Ysolde, Aelis
Aelis demands the prince as her pupil. Osric laughs at her and refuses.
Aelis curses Prince Corwin: he falls into a deep sleep. Ysolde weeps.
Osric vows that he will wake his son.

## The smith
@place: the smithy
@time: the next day
@with: Osric, Tarn
Osric tells Tarn that Aelis has cursed Corwin. Tarn forges an iron cage.
The king promises Tarn a hundred gold coins. Tarn loads the cage on his cart.

## The forest
@place: the Grey Forest
@time: four days later
@with: Tarn, Brakka
Tarn drives his cart through the forest at night. Brakka the troll blocks the path and demands a toll.
Tarn tells Brakka riddles until the sun rises. The sunlight touches Brakka, and he turns to stone.
Tarn reaches the Moonwell and fills a bottle with its water. He does not drink from it.

## The tower
@place: the tower
@time: a week later
@with: Tarn, Aelis
Tarn climbs the tower and rings one of the silver bells. Aelis comes down the stairs.
Tarn offers her wine, but the cup holds the water of the Moonwell. Aelis drinks from the cup and forgets her name.
Tarn locks her in the iron cage. He takes the staff from her and breaks it.

## The awakening
@place: the palace
@time: the same evening
@with: Osric, Ysolde, Corwin, Tarn
Corwin wakes up, because the staff of the witch is broken. Ysolde embraces her son.
Osric gives Tarn the hundred gold coins. Osric puts the Crown of Ash on his head and thanks the smith.
