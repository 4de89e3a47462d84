%% Kinds: what there can be in a story.

   The headings are the kinds the engine knows by their role. The sentences below add the ordinary ones.
   `called:` is the pronoun; a kind inherits it from its first parent. %%

# Kinds

## being
role: being
called: he or she
also: creature, somebody, someone

## person
is a: being
role: person
called: he or she
also: human, human being, individual, stranger

## animal
is a: being
called: it
also: beast

## group
is a: being
role: group
called: they

## power
is a: group
role: power
called: they

## thing
role: thing
called: it
also: object, item

## fixture
is a: thing
role: fixed

## place
role: place
called: it

## spot
is a: place
role: spot
called: it

## room
is a: place
role: room
called: it

## building
is a: place
role: building
called: it

## road
is a: place
role: open
called: it

## open space
is a: place
role: open
called: it

## region
is a: place
role: region
called: it
also: area, zone

## vehicle
is a: place, thing
role: vehicle
called: it

## container
is a: thing
called: it

## machine
is a: thing
called: it
also: device, apparatus

## substance
is a: thing
role: substance
called: it
also: material

## part
role: part
called: it
also: body part, limb

## body
is a: thing
role: body
called: it
plural: bodies
also: corpse, dead body

## event
role: event
called: it
also: incident

## information
role: information
called: it

## time
role: time
called: it

%% Persons %%

A man, a woman and a child are persons.
A man is called he. A woman is called she. A child is called he or she.
A boy and a girl are children.
A boy is called he. A girl is called she.
A baby, an infant, an orphan and a teenager are children.
A gentleman, a king, a prince, a duke, an emperor, a lord, a count, a baron, a knight, a monk, a friar, a priest, a wizard, a waiter, an actor and a fisherman are men.
A stepmother, a stepsister, a godmother, an heiress, a mistress, a nanny and a governess are women.
A stepfather, a stepbrother, a godfather, a bishop, a pope, a rabbi, an abbot, a squire, a headmaster, a cowboy, a fireman and a landlord are men.
A cell is a substance.
A lady, a queen, a princess, a duchess, an empress, a countess, a nun, a witch, a waitress, an actress and a maid are women.
A father, a husband, a widower, a bridegroom, a brother, a son, an uncle, a nephew and a grandfather are men.
A mother, a wife, a widow, a bride, a sister, a daughter, an aunt, a niece and a grandmother are women.
A parent, a cousin, a twin, a heir, a friend, an enemy, a rival, a lover, a neighbour and a colleague are persons.
An adult, a villager, a townsman, a citizen, a civilian, a foreigner, a refugee and a guest are persons.
A soldier, a sailor, an officer, a guard, a spy, a scout, an archer, a warrior and a mercenary are persons.
A general, a captain, a colonel, a lieutenant, a sergeant, a major and an admiral are soldiers.
A doctor, a nurse, a surgeon, a physician, a scientist, a geneticist, a chemist, an engineer, an inventor, a professor, a teacher and a student are persons.
A lawyer, a judge, a notary, a clerk, a secretary, a banker, a merchant, a trader, a shopkeeper, an innkeeper, a cook and a baker are persons.
A farmer, a shepherd, a hunter, a gardener, a miller, a smith, a carpenter, a tailor, a cobbler, a miner and a worker are persons.
A servant, a butler, a slave, a messenger, a porter, a coachman, a driver, a pilot and a mechanic are persons.
A president, a minister, a mayor, a governor, a senator, a politician, an ambassador, a diplomat, a leader, a ruler, a commander and a chief are persons.
A policeman, a policewoman, a police officer, a detective, an inspector, a constable and a sheriff are persons.
A policeman is called he. A policewoman is called she.
A thief, a murderer, a killer, an assassin, a robber, a burglar, a bandit, a pirate, a criminal, a smuggler, a traitor, a rebel and a terrorist are persons.
A prisoner, a captive, a hostage, a victim, a patient and a witness are persons.
An artist, a painter, a poet, a writer, a singer, a musician, a dancer, a journalist, a photographer and a philosopher are persons.
A butcher, a barber, a bartender, a gangster, a hacker, an astronaut, a magician, a sorcerer, a medium, a ninja, a samurai, a jester, a rector, a principal, a pupil, a classmate, a librarian, a coach, a manager, a director, an assistant, an agent, an attorney, a prosecutor, an apprentice, a master, a host, a tenant, a customer, a client, a dealer, a boss, an employee, a visitor and a champion are persons.
A traveller, a passenger, a pilgrim, a beggar, a hermit, a hero, a saint, a prophet and a fortune teller are persons.

%% Other beings %%

A dog, a cat, a horse, a cow, a pig, a sheep, a goat, a donkey, a rabbit, a mouse, a rat, a fox, a wolf, a bear, a lion, a rhino, a giraffe, a zebra, a hedgehog, a squirrel, a cat, a tiger, a monkey, a snake and a frog are animals.
A bird, a fish, a deer, a calf, a lamb, a puppy, a kitten, a pony, a bull, a whale, a shark, a dolphin, an elephant, a camel, a turtle, a toad and a bat are animals.
A chicken, a goose, a swan, a raven, a crow, a parrot, a pigeon and an eagle are birds.
An insect, a spider, a bee and a fly are animals.
A deity, a ghost, a monster, a spirit, an angel, a demon, a vampire, a giant, a dwarf, a fairy, an elf and an alien are beings.
A god and a goddess are deities.
A god is called he. A goddess is called she.
A dragon and a werewolf are monsters.
A robot and an android are beings and machines.
A robot is called it.
A mutant, a clone, a zombie, a goblin, a troll, a mermaid, a unicorn, a cyborg and a devil are beings.

%% Groups %%

A family, an army, a military, a gang, a movement, a resistance, a crew, a crowd, a band, a court, a council, a company, a team, a tribe and a clan are groups.
A battalion, a regiment, a unit, a patrol, a squad and a troop are groups.
A police, a jury, a parliament, a committee, a guild, a sect, a mob and an audience are groups.
A couple, a pair, a class, a herd and a pack are groups.
A nation, a people, a government, a federation, a state, an empire, an alliance and a republic are powers.
A bank is a group and a building.
A firm is a company.

%% Things %%

A weapon, a tool, a document, a jewel, a garment, a key, a coin, a book, a picture, a toy, a flower, a lamp, a rope and a furniture are things.
A gun, a sword, a knife, a dagger, a bomb, a grenade, a bow, an arrow, a spear, an axe, a club, a cannon, a missile, a booby trap and a trap are weapons.
A pistol, a revolver and a rifle are guns.
A bullet, a stone, a rock, a stick, a chain, a hammer, a needle, a nail and a net are things.
A letter, a map, a will, a contract, a passport, a ticket, a certificate, a diary, a note, a telegram, a list, a newspaper and a treaty are documents.
A photograph, a painting, a portrait and a drawing are pictures.
A ring, a necklace, a crown, a diamond, a ruby, a pearl, a brooch and a bracelet are jewels.
A coat, a cloak, a dress, a shirt, a hat, a glove, a shoe, a boot, a mask, a veil, a uniform, a helmet, a belt, an apron and a robe are garments.
A suit, an armour and a costume are garments.
A bathtub, a tin, a bin, a tray, a fridge, a carton, a bookcase, a drawer, a bag, a box, a chest, a basket, a suitcase, a purse, a pocket, a bottle, a glass, a cup, a jar, a bucket, a barrel, a drawer, a cupboard, a safe, a cage, a coffin, a tank, an envelope and a wardrobe are containers.
A bed, a table, a chair, a desk, a bench, a throne and a shelf are furniture.
A sofa, a couch, an armchair, a stool, a mattress, a stove, an oven, a sink, a counter, a heater, a bookcase, a sideboard, a hammock and a bathtub are furniture.
A door, a gate, a window, a lock, a curtain, a wall, a fence, a ladder, a well and a statue are things.
A meal, a cake, an apple, a bread, a loaf, an egg, a pie and a sandwich are foods.
A telephone, a radio, a clock, a watch, a computer, a camera, an engine, an oven, a bell, a printer and a generator are machines.
A piano, a violin, a drum, a flute and a guitar are instruments.
An instrument, a candle, a torch, a mirror, a blanket, a pillow, a plate, a spoon, a ball, a doll, a flag, a sack, a parcel, a gift, a treasure and a cross are things.
A tree, a plant, a seed, a rose, a bush and a leaf are things.
A star, a sun, a moon, a cloud and a comet are things.

A cabinet, a trunk, a vase, a pot, a pan, a bowl, a wallet, a crate, a case, a briefcase, a satchel, a locker, an urn and a cradle are containers.
A football, a marble, an umbrella, a rake, a fork, a toothbrush, a backpack, a skateboard, a sticker, a feather, a brick, a lantern, a whistle, a compass, a telescope, a pen, a pencil, a brush, a broom, a spade, a shovel, a saw, scissors, a fan, a card, a dice, a puppet, a kite, a medal, a badge, a trophy, a wreath, a wig, a scarf and a bandage are things.
A label, a sign, a file, a folder, a manuscript, a deed, a receipt, a bill, a cheque, a postcard, a prescription, a testament, an invitation, an article, a page and a warrant are documents.
A jacket, a skirt, a trouser, a sock, a tie, a gown, a kimono and a disguise are garments.
A sapphire, an emerald, an amulet, a locket and an earring are jewels.
A wheel, a motor, a laptop, a screen, a microphone, an alarm, a lift, a drone, a satellite, a reactor, a laser and a pump are machines.
A lightsaber, a harpoon, a whip, a sling, a trident, a scythe, a crossbow, a torpedo and a dynamite are weapons.
A banana, a peach, a melon, a lemon, a tomato, a cabbage, an onion, a carrot, a cookie, a biscuit, a popcorn, a salad, a grape, a plum, a cherry, a strawberry, a lettuce, a pumpkin, a bean, a steak, a soup, a fruit, a pear, an orange, a potato, a cheese, a meat, a sausage, a chocolate, a sweet, an ice cream, a honey, a rice and a butter are foods.

%% Substances %%

A food, a drink, a medicine, a poison, a potion, a metal, a cloth and a fuel are substances.
A blood, water, fire, earth, sand, dust, ash, smoke, snow, ice, mud, paper, wood, salt and grass are substances.
A lemonade, juice, cocoa, wine, beer, milk, tea, coffee and brandy are drinks.
A gold, silver, iron and copper are metals.
A money, oil, gas, petrol, a drug, a serum, a vaccine, a virus and a chemical are substances.

%% Vehicles %%

A car, a train, a ship, a boat, a plane, a carriage, a cart, a wagon, a lorry, a bus, a taxi, a bicycle, a motorbike, a sledge, a submarine, a spaceship and a helicopter are vehicles.
An airship, an aeroplane and a rocket are vehicles.
A raft, a canoe and a ferry are boats.

%% Places %%

A continent, a country, a kingdom, a province, a city, a town, a district, an island, a forest, a desert, a sea, an ocean, a lake, a valley, a mountain, a planet, a world, a wasteland, a coast and a jungle are regions.
A site is a place.
A village, a farm, a camp, a port, a harbour, a mine, a cemetery, a park, a market, a battlefield, a base, a beach and a station are sites.
A house, a castle, a palace, a tower, a church, a temple, a monastery, a school, an academy, a university, a laboratory, a facility, a factory, a hospital, a prison, a tavern, an inn, a hotel, a shop, a museum, a theatre, a library, a cottage, a hut, a barn, a stable, a mill, a fortress, a warehouse and a ruin are buildings.
A residence, a mansion, a headquarters, an embassy and a tomb are buildings.
A tunnel is a place.
A roof, a floor, a ceiling, a stair, a staircase, a step, a deck, a terrace, a stage, a platform, a doorstep, a threshold, a corner, a balcony, a ledge, a porch, a doorway, a landing and the ground are spots.
A street, a square, a bridge, a path, a route, a railway, a crossing and a corridor are roads.
A garden, a field, a meadow, a courtyard, a river, a pond, a stream, a hill, a cliff, a hole, a cave, a pit, a grave, a wood and a clearing are open spaces.
A kitchen, a hall, a bedroom, a cellar, an office, an attic, a bathroom, a cabin, a chamber, a study, a nursery, a dungeon, a passage, a parlour, a playroom, a sunroom, a den, a dressing room, a staffroom, a hallway, a porch, a veranda, a landing, a conservatory, a storeroom, a dining room, a living room, a waiting room, a prison cell, a vault and a chapel are rooms.

A manor, a villa, an apartment, a flat, a lodge, a shed, a garage, a greenhouse, a cathedral, an abbey, a convent, a clinic, a police station, a town hall, a casino, a bakery, a pharmacy, a saloon, a café, a bar, a restaurant, a lighthouse, a courthouse, an observatory, an asylum, an orphanage, a cinema, a stadium, a tent, a chalet and a post office are buildings.
A yard, a playground, an orchard, a vineyard, a trench, a ditch, a swamp, a canal, a waterfall and a pool are open spaces.
A classroom, a lobby, a closet, a pantry, a sickbay, a cockpit, a ward, a lounge, a salon, a ballroom, a throne room, a courtroom, a laundry, a workshop, a studio, a gallery, an archive, a cell and a compartment are rooms.
A zoo, a fair, a circus, a post office, a kindergarten, a gym, a bus stop, an airport, a dock, a quarry, a ranch, a colony, a campsite, a hideout, a lair, a hiding place, a refuge and a shelter are sites.
A plain, a bay, a canyon, a volcano, a galaxy, a capital, a moor, a prairie, a steppe, a county, a neighbourhood, a quarter, a suburb, a borderland, a border and a peninsula are regions.

%% Events %%

A war, a battle, a fight, a party, a celebration, a wedding, a meeting, a coup, a feast, a funeral, an attack, a revolution, a trial, a journey, an accident, a crime, an experiment, an expedition, a duel, a game and a race are events.
A storm, an earthquake, a flood, a famine, a plague, an explosion, a lightning, a thunderstorm, an eclipse and an avalanche are events.
A conversation, a quarrel, a speech, a lesson, a ceremony, a coronation, a concert, a dance, a dinner, a visit, a rescue and an operation are events.
A disease, an illness, a fever and an epidemic are events.
A promise, an offer, an order, a vow, a threat, a request and a proposal are events.

%% Information %%

A secret, a news, a legend, a truth, a plan, a message, a rumour, a name, a lie, a story, a discovery, an origin, a fact, an idea, a theory, a law, a rule, a prophecy, a password, a code, a formula, a recipe, a song, a poem, an answer, a question, a reason, a report, a clue and a proof are information.

A message, a code, a recipe and a report are documents.

%% Body parts %%

A hand, a head, an arm, a leg, a heart, a face, an eye, an ear, a nose, a mouth, a foot, a finger, a shoulder, a back, a neck, a stomach, a knee, a tooth, a tongue, a throat, a hair, a skin, a bone, a brain, a wing, a tail and a tear are parts.

%% Times %%

A day, a night, a morning, an afternoon, an evening, a year, a month, a week, an hour, a minute, a second, a moment, a century, a season, a spring, a summer, an autumn, a winter, a dawn, a midnight, a noon and a while are times.

A statue, a door, a gate, a window, a fountain, a well, an altar, a fireplace, a chimney, a tree, a wall, a throne, a monument and a gallows are fixtures.
