# World
Rosalind, Petra and Mei are women. Gideon and Lars are men. Rosalind is the leader of the gang. Petra is a locksmith. Lars is a croupier. Gideon is a guard.
The casino is in Monaco. The strongroom, the bar and the gaming room are in the casino. The garage is in Nice. Nice is a city. Monaco is a city.
The diamond necklace is in the strongroom. The strongroom is locked. Only Lars knows the combination of the strongroom.
Petra is deaf. Gideon has the brass key.

# Story
## The plan
@place: the garage
@time: Tuesday, 20:00
@with: Rosalind, Petra, Mei
Rosalind spreads a map on the table. She tells Petra and Mei that the diamond necklace is in the strongroom.
Petra reads her lips and nods. Mei promises Rosalind to drive the car.
Mei cut her left hand on a bottle yesterday, and it is bandaged.
Rosalind gives Petra a silver whistle.

## The croupier
@place: the bar
@time: Wednesday, 22:00
@with: Mei, Lars
Mei buys Lars a drink. Lars complains about his debts.
Mei offers him ten thousand francs. Lars whispers the combination to her.
Mei leaves the bar.

## The rehearsal
@place: the garage
@time: Thursday, 10:00
@with: Rosalind, Petra, Mei
Mei tells Rosalind the combination. Rosalind writes it on her wrist.
Petra oils her tools. Mei checks the brakes of the car.

## The robbery
@place: the gaming room
@time: Friday, 23:00
@with: Rosalind, Petra, Gideon
Rosalind plays roulette and loses. Petra pours wine over Gideon's jacket.
Gideon takes off the jacket. Petra steals the brass key from the jacket.
Rosalind and Petra walk to the strongroom. Rosalind opens the strongroom with the combination.
Rosalind takes the diamond necklace and puts it in her bag.
Gideon comes in and draws his pistol. He shoots Petra in the leg. Rosalind runs out of the casino.
Gideon handcuffs Petra and locks her in the strongroom.

## The street
@place: the street
@time: Friday, 23:30
@with: Rosalind, Mei
Mei waits in the car. Rosalind gets into the car. She tells Mei that Gideon has caught Petra.
Mei drives the car to Nice.

## The rescue
@place: the strongroom
@time: Saturday, 4:00
@with: Petra, Lars
Lars opens the strongroom and frees Petra. Petra limps to the back door on his arm.

## The end
@place: the garage
@time: Saturday, 9:00
@with: Rosalind, Petra, Mei, Lars
Rosalind lays the diamond necklace on the table. Mei bandages Petra's leg.
Rosalind gives Lars ten thousand francs. Petra laughs.
