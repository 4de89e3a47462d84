# World
Captain Vega and Ilse are women. Otto is a man. The starship is a vehicle.
The bridge, the sickbay and the engine room are rooms in the starship.

# Story
## The leak
@place: the engine room
@with: Captain Vega, Ilse
Captain Vega discovers that the engine is broken.
She orders Ilse to repair the engine. Ilse repairs the engine.
An explosion kills Captain Vega.

## The sickbay
@place: the sickbay
@time: an hour later
@with: Otto
Ilse carries Captain Vega's body to the sickbay.
Otto sees that Captain Vega is dead. He grieves for her.

## The bridge
@place: the bridge
@time: the next day
Otto goes to the bridge. Ilse follows Otto.
Captain Vega orders Otto to fly home.
Otto obeys. Ilse is happy because they are going home.
