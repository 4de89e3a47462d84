# World
Lady Ashworth, Clara and Mrs Pike are women. Inspector Hale, Edmund and Doctor Moss are men.
Edmund is the nephew of Lady Ashworth. Mrs Pike is the servant of Lady Ashworth.
Clara loves Edmund. Edmund wants Lady Ashworth to be dead.
The library, the kitchen and the garden are in the manor.
The poison is in the greenhouse. The greenhouse is in the garden.
The will is a document in the library.

# Story
## The will
@place: the library
@with: Lady Ashworth, Edmund
Lady Ashworth tells Edmund that Clara is the heir of Lady Ashworth.
Edmund hates Lady Ashworth because Clara is the heir of Lady Ashworth.

## The greenhouse
@place: the greenhouse
@time: that night
@with: Edmund
Edmund takes the poison.
Mrs Pike sees Edmund in the greenhouse.

## The tea
@place: the kitchen
@time: the next morning
@with: Mrs Pike, Edmund
Mrs Pike makes a cup of tea.
Edmund puts the poison into the cup.
Mrs Pike brings the cup to the library.

## The death
@place: the library
@with: Lady Ashworth, Mrs Pike
Lady Ashworth drinks the tea.
The poison kills Lady Ashworth.
Mrs Pike finds Lady Ashworth's body.

## The inspector
@place: the library
@time: two hours later
@with: Inspector Hale, Mrs Pike, Edmund, Clara
Mrs Pike tells Inspector Hale that Edmund took the poison.
Inspector Hale arrests Edmund because Edmund killed Lady Ashworth.
Clara weeps because Inspector Hale has arrested Edmund.
