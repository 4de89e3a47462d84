# World
Anselm is a man. Bettina is a woman. Clara is a woman. Dorian is a man. Emil is a man. Franziska is a woman. Gregor is a man.
Clara and Emil are the children of Anselm and Bettina. Dorian is the brother of Anselm. Franziska is the daughter of Clara.
The orchard, the mill and the farmhouse are in the valley. The hospital and the bank are in the town. The ranch is in Argentina.
It takes three weeks to travel from the valley to Argentina.
Anselm has the silver watch. Bettina has the deed. Dorian has a rifle.

# Story
## The planting
@place: the orchard
@time: 12 April 1901
@with: Anselm, Bettina, Dorian
Anselm plants a pear tree.
Bettina waters the pear tree.
Anselm marries Bettina.
Dorian envies Anselm.
Anselm shows the silver watch to Bettina.
Bettina kisses Anselm.
Dorian leaves the valley.

## The children
@place: the farmhouse
@time: 3 May 1905
@with: Anselm, Bettina
Clara is born.
Bettina sings.
Anselm tells Bettina that the orchard will belong to Clara.
Bettina hides the deed in a drawer.
Anselm goes to the mill.

## The quarrel
@place: the mill
@time: ten years later
@with: Anselm
Dorian comes in.
Dorian asks Anselm for the orchard.
Anselm refuses.
Dorian shoots Anselm with the rifle because he envies Anselm.
Anselm dies.
Dorian takes the silver watch from Anselm.
Dorian flees to Argentina.

## The widow
@place: the farmhouse
@time: the next day
@with: Bettina, Clara
Gregor comes in.
Gregor tells Bettina that Dorian has killed Anselm.
Bettina weeps.
Clara swears to find Dorian because Dorian has killed Anselm.
Bettina gives the deed to Clara.
Clara reads the deed.
Gregor comforts Clara.

## The bank
@place: the bank
@time: 1 October 1930
@with: Clara, Gregor
Clara shows the deed to Gregor.
Gregor lends Clara the money.
Clara thanks Gregor.
Clara marries Gregor.
Gregor gives a ring to Clara.
Clara returns to the valley.

## Argentina
@place: the ranch
@time: a year later
@with: Dorian
Dorian counts the cattle.
Emil comes in.
Emil recognises Dorian.
Dorian captures Emil because he fears Emil.
Dorian locks Emil in a barn.
Clara comes in.
Clara finds Dorian.
Clara takes the silver watch from Dorian.
Clara frees Emil.
Emil thanks Clara.
Emil goes to the harbour.

## The fever
@place: the hospital
@time: 7 February 1944
@with: Bettina, Clara, Franziska
Bettina falls ill.
Clara prays.
Bettina tells Franziska that Anselm planted the pear tree.
Bettina dies.
Franziska weeps.
Clara gives the silver watch to Franziska.

## The last harvest
@place: the orchard
@time: 20 September 1961
@with: Clara, Franziska, Emil, Gregor
Franziska picks the pears.
Gregor sleeps under the pear tree.
Emil wakes Gregor.
Gregor eats a pear.
Clara promises Franziska to give her the deed.
Clara gives the deed to Franziska.
Franziska shows the silver watch to Emil.
Clara embraces Franziska.
Emil laughs.
Gregor kisses Clara.
