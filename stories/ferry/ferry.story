# World

%% People. %%

Marta, Ilse and the widow Kern are women.
Jonas, Brandt, Otto and Peter are men.
Marta is the mother of Ilse.
Jonas loves Ilse and Ilse loves Jonas.
Peter is a friend of Jonas.
Otto serves Brandt.

%% Places and things. %%

The ferry house, the quay, the mill, the inn and the toll tower are in Niederau.
The cellar is in the toll tower.
The crowbar is a weapon.
Jonas has the crowbar.
The boat is at the quay.
The apples are fruit.

# Story

## The toll
@place: the quay
@time: Saturday morning
@with: Brandt, Otto, Ilse

Ilse carries the apples to the quay.
Brandt demands a toll from Ilse.
Ilse refuses to pay the toll because the river belongs to everybody.
Brandt threatens Ilse with prison.
Ilse laughs.

## The tower
@place: the toll tower
@time: the same evening
@with: Brandt, Otto, Peter

Ilse comes to the toll tower because she wants to speak to Brandt.
Peter hides behind the door.
Otto takes Ilse captive because Brandt orders it.
Otto brings Ilse to the cellar.
Peter runs to the ferry house.

## The empty chair
@place: the ferry house
@time: the same night
@with: Marta, Jonas, Peter

Marta lays the table.
Jonas waits for Ilse.
Ilse does not come.
Marta fears that Ilse has drowned.
Peter says nothing because he fears Brandt.
Jonas promises Marta to find Ilse.

## The crossing
@place: the quay
@time: Sunday morning
@with: Jonas

Ilse comes to the quay because she wants to see the river.
Jonas brings Ilse to the ferry house in the boat.

## The ferry house
@place: the ferry house
@time: an hour later
@with: Marta, Jonas, Ilse

Marta embraces Ilse.
Ilse tells Marta that Otto took her captive.
Jonas asks Ilse to marry him.
Ilse agrees to marry Jonas.
Marta is happy.
