# World
Marta, Ines and Rosa are women. Joao, Tomas and Captain Vidal are men.
Captain Vidal is an officer. Tomas is a fisherman. Joao is the brother of Ines.
The harbour, the chapel, the tavern and the customs house are in Porto Baixo.
Porto Baixo is a town.
The ledger is a book.
The strongbox is a box in the customs house.

# Story
## The tavern
@place: the tavern
@with: Joao, Tomas, Marta
Joao owes Tomas money.
Tomas tells Joao that a boat will come at midnight.
Joao promises Tomas to guide the boat.
Marta hears the plan.
Marta leaves the tavern.

## The customs house
@place: the customs house
@time: an hour later
@with: Captain Vidal
Marta comes to the customs house.
Marta tells Captain Vidal that Joao will guide a boat.
Captain Vidal gives Marta ten coins.
Captain Vidal writes the name of Joao in the ledger.
Captain Vidal puts the ledger into the strongbox.
Captain Vidal locks the strongbox.

## The harbour
@place: the harbour
@time: the same night
@with: Joao, Tomas
Joao guides the boat into the harbour.
Captain Vidal comes to the harbour with two soldiers.
Captain Vidal arrests Joao because Joao has guided the boat.
Tomas swims away from the harbour.

## The chapel
@place: the chapel
@time: the next morning
@with: Ines
Tomas comes to the chapel.
Tomas tells Ines that Captain Vidal has arrested Joao.
Ines weeps.
Ines decides to free her brother.

## The prison
@place: the prison
@time: two days later
@with: Joao
Ines bribes the jailer.
The jailer frees Joao.
Joao embraces Ines.
Joao and Ines leave Porto Baixo.
