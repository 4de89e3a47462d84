# World
Martha and Eva are women. Josef is a man. Josef is married to Martha.
The farm and the mill are places. Eva is the daughter of Martha.

# Story
## The wedding
@place: the mill
@with: Josef, Martha
Josef dances with Martha. He gives Martha a ring. Martha promises Josef to keep the ring.

## The birth
@place: the farm
@time: one year later
@with: Josef, Martha
Eva is born. Josef is happy because he has a daughter.
Martha loves Eva. Josef builds a cradle.

## The fire
@place: the farm
@time: 20 years after The birth
@with: Josef, Martha
A fire destroys the barn. Josef tries to save the horses. He fails.
Eva helps Josef to rebuild the barn.
Martha sells the ring because they are poor. A merchant buys the ring.
