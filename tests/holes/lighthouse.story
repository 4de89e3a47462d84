# World
Inspector Margit Sorel is a woman. Henk Vos is the lighthouse keeper. Clara Vos is married to Henk. Pim Vos is their son.
Doctor Lamm is a physician. Rutger Bol is a merchant. Rutger Bol is the brother of Clara.
The lighthouse, the harbour and the inn are in Sandvik. The lamp room and the cellar are in the lighthouse.
Sandvik is on an island. Karlsholm is on the mainland. It takes three hours to sail from Karlsholm to Sandvik.
Pim is blind. Henk has a revolver. There is one boat in the harbour.
Rutger owes Henk two thousand crowns.

# Story
## The quarrel
@place: the lamp room
@time: 4 October 1926, 20:00
@with: Henk, Rutger
Henk cleans the lamp. Rutger asks him for more time. Henk refuses, and he says that he will go to the court in Karlsholm.
Rutger loses his temper and pushes Henk against the railing. Henk breaks his right arm.
Rutger takes the revolver from the table and shoots Henk. Henk dies at once.
Rutger drags the body down to the cellar, locks the door and puts the key in his pocket.

## The supper
@place: the inn
@time: 4 October 1926, 21:00
@with: Clara, Pim, Rutger
Clara serves fish soup. Pim hears that Rutger is out of breath.
Clara asks Rutger where her husband is. Rutger lies that Henk is repairing the foghorn.
Pim touches Rutger's sleeve and smells the oil of the lamp on it.

## The morning
@place: the lighthouse
@time: the next morning
@with: Clara, Doctor Lamm
Clara looks for Henk everywhere. The cellar door is locked. Doctor Lamm breaks the door open.
They find Henk's body. Clara screams. The doctor sends a telegram to the police in Karlsholm.

## The inspector
@place: the harbour
@time: 5 October 1926, 16:00
@with: Inspector Sorel, Doctor Lamm
Inspector Sorel arrives from Karlsholm. Doctor Lamm tells her that Henk was shot in the chest.
She asks him for the key of the cellar. He answers that nobody has found it.

## The confession
@place: the inn
@time: that evening
@with: Inspector Sorel, Pim, Rutger, Clara
Pim tells the inspector that Rutger smelled of lamp oil at supper.
The inspector searches Rutger and finds the key in his pocket. Rutger confesses that he shot Henk.
Clara slaps her brother. The inspector arrests Rutger because he has killed Henk.
She takes him to Karlsholm on the mail boat.
