# World
Lucien is a man. Odile is a woman. Bastien is a man. Claire is a woman.
Lucien is married to Odile. Bastien is the son of Lucien and Odile. Claire is the daughter of Bastien.
Lucien is 30 years old. Odile is 28 years old.
The cellar and the kitchen are in the house. The house and the church are in the village.
Lucien has the silver key.

# Story
## The frost
@place: the kitchen
@time: 3 April 1921
@with: Lucien, Odile
Odile is pregnant.
Lucien wraps the vines in newspapers.
Odile bakes bread at midnight because she cannot sleep.
Lucien promises Odile to build a wall.
Odile tells Lucien that walls are for cowards.
Lucien smiles.

## The child
@place: the kitchen
@time: 10 September 1921
@with: Lucien, Odile
Odile gives birth to Bastien.
Lucien buries a bottle under the pear tree.
Lucien builds the wall.

## The war
@place: the church
@time: June 1944
@with: Lucien, Bastien
Bastien tells Lucien that he has joined the partisans.
Lucien gives Bastien the silver key.
Soldiers shoot Lucien dead.
Bastien flees.

## The wedding
@place: the church
@time: May 1946
@with: Odile, Bastien
Bastien marries Jeanne, a baker.
Odile wears black to the wedding and dances until morning.
Odile speaks to the wall.
Bastien unlocks the cellar with the silver key.

## The old house
@place: the kitchen
@time: 1981
@with: Bastien, Claire
Claire asks Bastien who built the wall.
Bastien tells Claire that Lucien built the wall.
Claire digs under the pear tree.
Claire finds a bottle.
Bastien and Claire drink the wine of 1921 from teacups.
