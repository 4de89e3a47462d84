# World
Sergeant Lowe, Private Finn and Emil are men. Katya is a woman.
Sergeant Lowe commands Private Finn. Katya is a partisan. Emil is the brother of Katya.
The village, the forest and the depot are in the north.
The radio is a radio. Private Finn has the radio.
The bridge is in the north.
The letter is a letter.
It takes two hours to drive from the depot to the village.

# Story
## The depot
@place: the depot
@time: 6 May, 8 o'clock
@with: Sergeant Lowe, Private Finn
Sergeant Lowe gives Private Finn the letter.
Sergeant Lowe orders Private Finn to bring the letter to the village.
Private Finn puts the letter into his pocket.

## The village
@place: the village
@time: 6 May, 12 o'clock
@with: Katya, Emil
Private Finn comes to the village.
Private Finn gives Katya the letter.
Katya reads the letter.
The letter says that the bridge is mined.
Katya tells Emil that the bridge is mined.
Emil goes to the forest.

## The forest
@place: the forest
@time: the same evening
@with: Emil
Emil meets the partisans in the forest.
Emil tells the partisans that the bridge is mined.
The partisans decide to wait.
A patrol captures Emil.

## The rescue
@place: the forest
@time: the next day
@with: Katya, Private Finn
Katya searches for her brother.
Private Finn calls Sergeant Lowe with the radio.
Katya frees Emil because he is her brother.
Emil thanks Katya.
