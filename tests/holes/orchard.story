# World
Grandfather Ilya, Pavel and Misha are men. Sonya and Vera are women.
Grandfather Ilya is the father of Pavel. Pavel is the father of Misha. Sonya is the wife of Pavel.
Vera loves Misha.
The orchard, the station and the house are in Lipovka.
The medal is a medal. Grandfather Ilya has the medal.

# Story
## The orchard
@place: the orchard
@time: 1912
@with: Grandfather Ilya, Pavel
Grandfather Ilya plants an apple tree.
Grandfather Ilya gives Pavel the medal.
Pavel promises Grandfather Ilya to keep the orchard.

## The war
@place: the station
@time: 1914
@with: Pavel, Sonya
Pavel becomes a soldier.
Sonya begs Pavel to return.
Pavel gives Sonya the medal.
Pavel leaves Lipovka.

## The debt
@place: the house
@time: 1920
@with: Sonya, Misha
Sonya owes a merchant money.
Misha wants to sell the orchard.
Sonya refuses to sell the orchard because Pavel promised to keep it.
Misha quarrels with Sonya.

## The return
@place: the orchard
@time: 1921
@with: Misha, Vera
Pavel returns to the orchard.
Misha does not recognise his father.
Pavel tells Misha that he is Pavel.
Misha embraces Pavel.
Sonya gives Pavel the medal.

## The wedding
@place: the orchard
@time: 1922
@with: Misha, Vera, Pavel, Sonya
Misha marries Vera in the orchard.
Pavel gives Misha the medal.
