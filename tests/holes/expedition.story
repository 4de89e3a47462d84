# World
Captain Halvard Moe is a man. Sigrid Moe is a woman. Doctor Anton Reyes is a man. Ole is a boy. Brandt is a man.
Sigrid is the wife of Captain Moe. Ole is the cabin boy. Brandt is the cook.
The deck, the galley and the hold are on the ship.
The camp and the glacier are on the island.
It takes four days to travel from the harbour to the island.
Captain Moe has the chart. Doctor Reyes has the medicine chest.
Captain Moe wants to find the lost expedition of his father.

# Story
## The harbour
@place: the harbour
@time: 3 May 1911
@with: Captain Moe, Sigrid, Doctor Reyes
Sigrid embraces her husband.
Captain Moe promises Sigrid to come home before the winter.
Doctor Reyes complains about the smell of the fish.
Captain Moe shows the chart to the doctor.
A gull steals the doctor's sandwich.
Captain Moe boards the ship with Doctor Reyes.

## The voyage
@place: the galley
@time: two days later
@with: Brandt, Ole
Brandt peels potatoes and recites the psalms backwards.
Ole asks Brandt why the sea is green.
Brandt says that a giant has washed his shirt in it.
Brandt hates Captain Moe because the captain once left his brother on the ice.
Ole does not believe him.

## The landing
@place: the camp
@time: a week later
@with: Captain Moe, Doctor Reyes, Brandt, Ole
The men put up three tents.
Captain Moe finds an old boot in the snow and talks to it.
Doctor Reyes plays chess against himself and loses.
Brandt secretly pours out the paraffin.
Ole sees Brandt pour out the paraffin.
Ole tells nobody.

## The glacier
@place: the glacier
@time: the next day
@with: Captain Moe, Ole
Captain Moe falls into a crevasse.
Ole lets down a rope.
Captain Moe climbs out and laughs for a long time.
Captain Moe breaks his arm.
Ole confesses to Captain Moe that Brandt has poured out the paraffin.

## The tent
@place: the camp
@time: that evening
@with: Captain Moe, Doctor Reyes, Brandt, Ole
Doctor Reyes sets the captain's arm.
Captain Moe accuses Brandt of the theft.
Captain Moe ties up Brandt because Brandt has poured out the paraffin.
Brandt sings all night.
Captain Moe forgives Brandt because Brandt's brother died on the ice.
Captain Moe unties Brandt.

## The way home
@place: the harbour
@time: 20 September 1911
@with: Sigrid
Captain Moe comes home with Ole, Brandt and the doctor.
Sigrid weeps for joy.
Captain Moe gives Sigrid the old boot.
