# World
Commander Ode is a woman. Jun is a man. Marta is a woman. Kell is a robot.
Marta is a doctor. Jun is an engineer.
The bridge, the airlock and the sickbay are in the station. The station is in orbit.
Robots are machines. A robot cannot dream.
Jun is blind.
Commander Ode has the red card.

# Story
## Alarm
@place: the bridge
@time: 2 May 2190, 8 o'clock
@with: Commander Ode, Jun, Kell
Kell hums a song that nobody has taught it.
Commander Ode drinks her cold coffee through a straw.
Jun hears a knocking in the wall.
Commander Ode orders Jun to find the leak.
Jun finds the leak by its whistle.
Commander Ode gives Jun the red card.
Jun puts the red card into his pocket and bows.

## The airlock
@place: the airlock
@time: an hour later
@with: Jun, Kell
Jun opens the airlock with the red card.
Kell holds Jun by the belt.
Jun mends the pipe.
Jun tells Kell that he can smell the stars.
Kell does not answer.
Jun loses consciousness.
Kell carries Jun to the sickbay.

## The sickbay
@place: the sickbay
@time: two hours later
@with: Marta, Jun, Kell
Marta talks to the plants.
Marta treats Jun.
Jun wakes up.
Marta tells Jun that he has snored.
Jun gives the red card to Marta.
Kell writes a poem and burns the poem.
Marta dances alone.
Commander Ode comes in.
Commander Ode asks Marta where the red card is.
Marta gives the red card to Commander Ode.
