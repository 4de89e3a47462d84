# World
Yara and Lin are women. Okoro and Sten are men. Okoro is the captain of the Meridian.
The Meridian is a spaceship. Vega Station is a place.
The bridge and the hold are rooms in the Meridian.
Sten is a mechanic. Lin is a doctor. Yara is a pilot.
Okoro, Sten, Lin and Yara are in the Meridian.
The reactor is a machine in the hold.
There are six robots in the hold.

# Story
## The alarm
@place: the bridge
@with: Okoro, Yara
Yara tells Okoro that the reactor is hot.
Okoro orders Sten to repair the reactor.

## The hold
@place: the hold
@time: ten minutes later
@with: Sten, Lin
Sten opens the reactor.
A spark blinds Sten.
Lin bandages Sten.
Lin finds a bomb in the reactor.
Lin takes the bomb.

## The council
@place: the bridge
@time: an hour later
@with: Okoro, Yara, Lin
Lin shows Okoro the bomb.
Lin tells Okoro that she found the bomb in the reactor.
Okoro suspects Yara because Yara was in the hold.
Yara swears that she is innocent.
Okoro locks Yara in the hold.

## The robots
@place: the hold
@time: the next day
@with: Yara
Four robots attack Yara.
Yara destroys four robots in order to save herself.
Yara finds a message from Vega Station.
The message says that Sten built the bomb.
Yara reads the message.
Lin frees Yara from the hold.

## The truth
@place: the bridge
@time: soon after
@with: Okoro, Lin, Sten
Yara comes to the bridge.
Yara shows Okoro the message.
Okoro arrests Sten because Sten built the bomb.
Okoro apologises to Yara.
