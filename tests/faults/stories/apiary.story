# World
Sister Ursula is a woman. Klara Winter is a woman. Emil Winter is a man. Doctor Pauli is a man. Baron Stern is a man. Lotte is a girl. Veit is a boy.
Klara Winter is the wife of Emil Winter. Lotte is the daughter of Klara Winter. Veit serves Baron Stern. Lotte is the friend of Veit.
Baron Stern rules the valley. Sister Ursula is old. Doctor Pauli is the physician of Baron Stern.
The orchard, the honey house and the cottage are on the hill. The library, the great hall and the tower are in Baron Stern's castle.
The hospital is in the city. It takes two days to travel from the valley to the city.
Emil Winter has the smoker. Sister Ursula has the recipe. Baron Stern has the gold ring.
Baron Stern is deaf.
Baron Stern wants to own the bees.
Nobody can enter the tower.

# Story
## Spring
@place: the orchard
@time: 1 May 1820
@with: Emil Winter, Klara Winter, Lotte, Sister Ursula
Emil Winter opens the first hive.
Lotte counts the bees.
Sister Ursula blesses the hive.
Klara Winter gives Lotte a spoon of honey.
Sister Ursula gives the recipe to Klara Winter.
Klara Winter promises Sister Ursula to bake a cake for Lotte.
Emil Winter kisses Klara Winter.

## The great hall
@place: the great hall
@time: that evening
@with: Baron Stern, Doctor Pauli
Doctor Pauli shows a jar of honey to Baron Stern.
Baron Stern tastes the honey.
Baron Stern orders Doctor Pauli to buy the bees.
Doctor Pauli asks Baron Stern for money.
Baron Stern gives the gold ring to Doctor Pauli.
Veit watches Doctor Pauli.

## The offer
@place: the cottage
@time: the next day
@with: Emil Winter, Klara Winter
Doctor Pauli comes to the cottage.
Doctor Pauli offers Emil Winter the gold ring for the bees.
Emil Winter refuses because he loves the bees.
Doctor Pauli insults Emil Winter.
Klara Winter throws Doctor Pauli out.
Doctor Pauli swears to destroy the hives.
Doctor Pauli leaves the cottage.

## The fire
@place: the honey house
@time: that night
@with: Doctor Pauli
Doctor Pauli sets fire to the honey house because he hates Emil Winter.
Emil Winter runs into the honey house.
A beam hits Emil Winter.
Emil Winter loses consciousness.
Veit drags Emil Winter out of the honey house.
Doctor Pauli flees.
Veit tells nobody what he has seen.

## The sickroom
@place: the cottage
@time: the next morning
@with: Klara Winter, Lotte, Sister Ursula
Sister Ursula nurses Emil Winter.
Emil Winter wakes up.
Lotte weeps because the honey house has burnt down.
Emil Winter tells Klara Winter that somebody has saved him.
Klara Winter suspects Doctor Pauli.

## The orchard
@place: the orchard
@time: two days later
@with: Lotte
Veit comes to the orchard.
Veit tells Lotte that Doctor Pauli has set fire to the honey house.
Lotte gives Veit an apple.
Lotte runs to the cottage.

## The accusation
@place: the great hall
@time: a week later
@with: Baron Stern, Doctor Pauli
Klara Winter and Lotte come in.
Klara Winter accuses Doctor Pauli of the fire.
Doctor Pauli lies to Baron Stern that he was in the city.
Lotte writes the truth on a slate.
Lotte shows the slate to Baron Stern.
Baron Stern believes Lotte.
Baron Stern arrests Doctor Pauli because Doctor Pauli has set fire to the honey house.
Baron Stern locks Doctor Pauli in the library.

## Summer
@place: the cottage
@time: 21 June 1820
@with: Emil Winter, Klara Winter, Lotte, Sister Ursula
Klara Winter bakes a cake for Lotte.
Baron Stern comes to the cottage.
Baron Stern gives Emil Winter a new hive.
Emil Winter thanks Baron Stern.
Sister Ursula dies in her sleep.
Lotte mourns Sister Ursula.
Klara Winter reads the recipe.
Veit catches a swarm of bees.
