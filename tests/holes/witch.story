# World
Tilda is a girl. Hob is a boy. Grandmother Ash is a witch. King Osric is a man. Princess Mirabel is a girl.
Tilda and Hob are siblings. Princess Mirabel is the daughter of King Osric. Grandmother Ash is a woman.
The kitchen and the attic are in the hut. The hut is in the forest. The throne room and the tower are in the castle.
It takes a day to walk from the hut to the castle.
Only a witch can cast spells.
Grandmother Ash has the silver mirror and the wand.
King Osric hates witches because a witch turned his brother into a goose.

# Story
## The hut
@place: the kitchen
@with: Tilda, Hob, Grandmother Ash
@time: one autumn morning
Grandmother Ash stirs a soup of stars.
Tilda asks Grandmother Ash to teach her a spell.
Grandmother Ash says that children must not cast spells.
Hob eats the spoon.
Grandmother Ash turns Hob's hair green.
Hob is delighted.
Grandmother Ash lends the silver mirror to Tilda.

## The kidnapping
@place: the forest
@time: that afternoon
@with: Tilda, Hob
The king's soldiers surround the children.
The soldiers capture Hob.
Tilda escapes up a tree.
A squirrel gives her advice.
The soldiers bring Hob to the tower.

## The tower
@place: the tower
@time: the next day
@with: Hob, Princess Mirabel
Hob teaches a spider to count.
Princess Mirabel asks Hob why his hair is green.
Hob tells her that he is a cabbage.
Princess Mirabel laughs for the first time in a year.
Princess Mirabel promises Hob to free him.

## The throne room
@place: the throne room
@time: that evening
@with: King Osric, Princess Mirabel
Tilda arrives with the silver mirror.
Tilda shows the king the silver mirror.
The king sees his brother in the mirror.
The king recognises the goose.
King Osric weeps and dances.
King Osric orders his soldiers to fetch Grandmother Ash.
Princess Mirabel steals the key of the tower.

## The way down
@place: the tower
@time: the same night
@with: Hob
Princess Mirabel comes in with the key.
Princess Mirabel frees Hob.
Hob gives her the spider.

## The spell
@place: the throne room
@time: two days later
@with: King Osric, Tilda, Hob
Grandmother Ash comes in with a goose.
Grandmother Ash turns the goose into a man.
The man honks.
King Osric forgives Grandmother Ash because she has saved his brother.
Hob marries the spider to a beetle.
