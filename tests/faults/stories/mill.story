# World
Hanna is a woman. Jakob is a man. Elsbeth is a girl. Father Anselm is a man. Veit is a man. Old Gret is a woman.
Jakob is the husband of Hanna. Elsbeth is the daughter of Hanna and Jakob. Veit is the brother of Jakob. Father Anselm is a priest.
The mill, the chapel and the inn are in the valley. The market is in the town of Rohr.
It takes two days to travel from the valley to the town of Rohr.
Jakob has the iron key. Old Gret has a silver spoon.

# Story
## The mill
@place: the mill
@time: 12 May 1846
Hanna, Jakob and Elsbeth are in the mill.
Jakob grinds the corn. Hanna sweeps the floor.
Elsbeth asks Jakob where Veit lives.
Jakob tells Elsbeth that Veit lives in the town of Rohr.
Hanna warns Jakob that Veit wants the mill.
Jakob laughs.
Jakob gives the iron key to Hanna.
Hanna hides the iron key in a jar.

## The stranger
@place: the inn
@time: that evening
@with: Old Gret, Father Anselm
Old Gret pours the beer.
Veit comes in.
Veit greets Old Gret.
Veit asks Father Anselm for a room.
Father Anselm tells Veit that the inn is full.
Veit threatens Father Anselm.
Old Gret shows the silver spoon to Veit.
Veit goes to the mill.

## The quarrel
@place: the mill
@time: an hour later
@with: Jakob, Hanna
Veit comes in.
Veit asks Jakob for the mill.
Jakob refuses to give Veit the mill.
Veit kills Jakob because Jakob has cheated Veit of the mill.
Hanna screams.
Veit captures Hanna.
Elsbeth sees Veit.
Elsbeth flees to the chapel.

## The chapel
@place: the chapel
@time: that night
@with: Father Anselm
Elsbeth comes in.
Elsbeth tells Father Anselm that Veit has killed Jakob.
Father Anselm embraces Elsbeth.
Father Anselm promises Elsbeth to free Hanna.
Father Anselm goes to the mill.

## The rescue
@place: the mill
@time: at dawn
@with: Hanna, Veit
Veit sleeps.
Father Anselm comes in.
Father Anselm frees Hanna.
Hanna takes the iron key out of the jar.
Hanna thanks Father Anselm.
Hanna and Father Anselm leave the mill.
Father Anselm locks the mill.

## The town
@place: the market
@time: three days later
@with: Hanna, Elsbeth, Father Anselm
Hanna gives the iron key to Father Anselm.
Hanna tells the judge that Veit has killed Jakob.
The judge believes Hanna.
The judge orders the guards to arrest Veit.
Elsbeth begs Hanna to return to the valley.
Hanna kisses Elsbeth.

## The return
@place: the mill
@time: a week later
@with: Hanna, Elsbeth, Father Anselm
Father Anselm gives the iron key to Hanna.
Hanna gives the iron key to Elsbeth.
Elsbeth opens the mill.
Father Anselm blesses Elsbeth.
Old Gret comes in.
Old Gret gives Elsbeth the silver spoon.
Elsbeth thanks Old Gret.
Hanna marries Martin, a miller.
Elsbeth grinds the corn.
