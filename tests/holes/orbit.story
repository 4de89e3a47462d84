# World
Commander Okoye is a woman. Sun and Barros are men. Ilse is a woman. Sun is the engineer. Ilse is the doctor. Barros is the pilot. Ada is a robot.
The bridge, the laboratory, the airlock and the hold are in Meridian Station. Meridian Station is in space. Nobody can breathe outside the station without a spacesuit.
There are two spacesuits in the airlock. There is one escape pod in the hold. Ilse has a vial of vaccine.
Ada cannot lie. Barros is the husband of Ilse.

# Story
## The alarm
@place: the bridge
@time: the first day, 6:00
@with: Okoye, Sun, Barros
A meteor strikes the station. Sun reports that the oxygen tank is leaking.
Commander Okoye orders Sun to repair the tank. Barros turns the station away from the sun.
Okoye asks Ada for the level of the oxygen. Ada answers that it is forty percent.

## The walk
@place: the airlock
@time: the first day, 8:00
@with: Sun, Barros
Sun puts on a spacesuit. Barros checks the seals of the suit.
Sun leaves the station and repairs the tank. A splinter cuts his glove. Sun loses two fingers of his right hand.
Barros pulls him in and closes the airlock.

## The doctor
@place: the laboratory
@time: the first day, 9:00
@with: Sun, Ilse
Ilse bandages Sun's hand. She gives him an injection, and he falls asleep.
Ilse discovers a strange fungus on the glove. She puts the glove in a glass box and locks the box.

## The fungus
@place: the laboratory
@time: the second day, 10:00
@with: Ilse, Okoye
Ilse tells Okoye that the fungus is deadly. Okoye orders her to burn the glove.
Ilse burns the glove in the oven. Okoye records everything in the log.

## The fever
@place: the bridge
@time: the third day, 7:00
@with: Okoye, Barros, Ilse
Barros coughs. He has a fever. Ilse examines her husband and finds the fungus in his lungs.
Ilse gives Barros the vaccine. Barros recovers in the evening.

## The farewell
@place: the hold
@time: the fourth day, 12:00
@with: Okoye, Sun, Ilse, Barros
A tug from Earth arrives. The captain of the tug carries two crates of food into the hold.
Okoye shakes his hand. Sun wakes Ada, who has been switched off during the night.
Barros kisses Ilse. They all sing.
