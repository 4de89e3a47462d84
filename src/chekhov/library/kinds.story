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
also: human, human being, individual

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

## collection
is a: thing
role: collection
called: it

## fixture
is a: thing
role: fixed

## place
role: place
called: it
told by: lives in, lived in, live in, living in, born in, arrives in, arrived in, grew up in

## spot
is a: place
role: spot
called: it

%% One is *on* it rather than *in* it. %%

## surface
is a: place
role: surface
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
calls for: to, from

## open space
is a: place
role: open
called: it

%% `role: brink`: whoever stands beside one has whoever is in it at hand. %%

## brink
is a: open space
role: brink
called: it

## running water
is a: open space
role: brink
called: it

%% What falls into a depth is not simply fetched again. %%

## depth
is a: place
role: depth
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
role: container
is a: thing
called: it

## weapon
is a: thing
role: works, arms

## instrument
is a: thing
role: works

## machine
is a: thing
role: works
called: it
also: device, apparatus

## substance
is a: thing
role: substance
called: it
also: material

## poison
is a: substance
role: deadly
called: it
also: venom

## drug
is a: substance
role: potent
called: it

## part
role: part
called: it
also: body part, limb

%% Hair is dyed and grows grey; eyes are what they are. %%

## eye
is a: part
role: of one colour

%% What one grasps with and what one runs on; `whole limb`: whoever loses it loses what hangs on it. %%

## arm
is a: part
role: upper limb, whole limb

## hand
is a: part
role: upper limb

## wrist
is a: part
role: upper limb

## elbow
is a: part
role: upper limb

## leg
is a: part
role: lower limb, whole limb

## foot
is a: part
role: lower limb

## ankle
is a: part
role: lower limb

## knee
is a: part
role: lower limb

%% What a hurt limb is carried in. %%

## sling
is a: thing
role: splint

## splint
is a: thing
role: splint

## plaster
is a: substance
role: splint

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

%% `role: measure`: how far, not what: no pronoun stands for it. %%

## distance
role: measure
called: it

## information
role: information
called: it
calls for: to, from

%% `role: confidence`: whoever speaks of one speaks of what is hidden. %%

## secret
is a: information
role: confidence

## truth
is a: information
role: confidence

## shape
is a: information
called: it
also: form

## time
role: time
called: it

## bond
is a: thing
role: bond
called: it

%% `role: remains`: who has them may have put together what they are of. %%

## piece
is a: thing
role: remains
called: it
also: scrap, shred, fragment, splinter, shard

%% `role: garb`: who is in one wears it. %%

## garment
is a: thing
role: garb

## key
is a: thing
role: key, works
called: it
calls for: to, for

%% Persons %%

%% Whoever is brought to one by others is held there. %%

## lockup
is a: place
role: lockup
called: it

%% `role: violent`: violence is their trade, and asks for no reason of their own. %%

## soldier
is a: person
role: violent

## warrior
is a: person
role: violent

## mercenary
is a: person
role: violent

## guard
is a: person
role: violent

## executioner
is a: person
role: violent

## pirate
is a: person
role: violent

## terrorist
is a: person
role: violent

%% `role: of the law`: it is for them to stop thieves, and whoever runs away. %%

## law keeper
is a: person
role: of the law

%% `of rank`: it is for them to command. `lowly`: nobody whom they do not know need obey them. `may be young`: "the boy" may be one of them. %%

## office holder
is a: person
role: of rank

## lowly person
is a: person
role: lowly

## young person
is a: person
role: may be young

%% `named`: what the last word of a name says of its bearer, or the first one ("House ..."): a club is a weapon, and the Reform Club is none.
   `told by`: words before a name that tell, wherever in the text they stand, what bears it: "the crew of the Meridian". `of somebody`: what a noun for a thing means where it is
   said of somebody, or does what only somebody does: "Jory is a page". `calls for`: the words that may stand right behind a noun and tell which one it is: "the
   heir to the throne". `by birth`: what nobody can see who is one. %%

## name
is a: information
role: name

## heir
role: by birth
calls for: to

## witness
calls for: to

## ambassador
calls for: to

## envoy
calls for: to, from

## passage
calls for: to, from

## tunnel
calls for: to, from, under

## bridge
calls for: over, across, to

## entrance
calls for: to

%% `role: way in`: whoever has locked the door of a room has locked the room. %%

## door
role: way in
calls for: to

## gate
role: way in
calls for: to

%% `role: unreal`: what somebody does in one they do not do (the dead come to us in dreams). %%

## dream
is a: information
role: unreal

## nightmare
is a: event
role: unreal

## vision
is a: information
role: unreal

## document
role: written
calls for: to, from, for, by

## picture
calls for: by, from

## book
calls for: by, from

## song
calls for: by

## page boy
is a: boy, servant
called: he
of somebody: page

## trainer
is a: person
of somebody: coach
means: X coaches Y.

## celebrity
is a: person
also: film star, pop star, movie star
of somebody: star

## receiver of stolen goods
is a: person
of somebody: fence

## double agent
is a: person
of somebody: mole, plant

## sovereign
is a: person
of somebody: ruler

## social club
is a: group, building
called: it
named: Club

## institute
is a: group, building
called: it
also: college, conservatory, foundation
named: Institute, College, Conservatory, Foundation

## ministry
is a: group, building
called: it
also: department, bureau
named: Ministry, Department, Bureau

## company
is a: group
also: corporation
named: Company, Corporation, Syndicate, Industries, Enterprises, Holdings, Ltd, Inc

## brotherhood
is a: group
also: sisterhood
named: Brotherhood, Sisterhood, Order, League, Circle, Union

## political party
is a: group
named: Party, Front

## troop
is a: group
also: legion, brigade, corps
named: Legion, Brigade, Corps, Guard, Watch

## land
is a: region
told by: king of, queen of, King of, Queen of, duke of, Duke of, duchess of, Duchess of, baron of, Baron of, earl of, Earl of, prince of, Prince of, emperor of, Emperor of
told by: kingdom of, city of, town of, village of, island of, province of, citizens of, inhabitants of, streets of, mayor of, governor of, outskirts of, gates of
told by: Master of, master of, Lord of, Lady of, Count of, Countess of, sheriff of, Sheriff of, abbot of, bishop of, Bishop of

%% A title that a name bears: Father Brown is a priest and nobody's father. %%

## priest
is a: man
named: Father ...

## noble house
is a: family
named: House ...

## daily paper
is a: newspaper, group
called: it
named: Herald, Times, Gazette, Chronicle, Tribune, Courier

## inn
is a: building
named: Inn, Arms

## country house
is a: building
named: Hall, Grange

## landmark
is a: place
named: Cross, Head, Rock, Point, End, Heights, Green, Falls, Gap, Cape ...

## port town
is a: town
named: Port ...

## mountain peak
is a: mountain
named: Mount ...

## fort
is a: castle
named: Fort ...

## row of houses
is a: road
named: Row, Way, Walk, Drive, Close, Crescent, Terrace

## train
is a: vehicle
named: Express
told by: travels on the, travelled on the

## ship
is a: vehicle
named: HMS ..., USS ..., SS ..., RMS ..., MV ...
told by: crew of the, captain of the, deck of the, hull of the, mast of the, masts of the, bridge of the, cabins of the, hold of the, aboard the
told by: on board the, board the, boards the, boarded the, on the deck of the, sails on the, sailed on the, embarks on the, embarked on the, the ship, the schooner, the steamer

A prison, a jail, a gaol, a dungeon, a prison cell and a penitentiary are lockups.
A policeman, a policewoman, a police officer, a detective, an inspector, a constable, a sheriff, a jailer, a judge and a bailiff are office holders.
A soldier, an officer, a guard, a captain, a commander, a governor, a mayor, a minister, a president, a king, a queen, a bishop and an ambassador are office holders.
A servant, a maid, a chambermaid, a waiter, a waitress, a bellboy, a porter, a messenger, a beggar, a tramp, a prisoner, a convict and a thief are lowly persons.

A man, a woman and a child are persons.
A man is called he. A woman is called she. A child is called he or she.
A boy and a girl are children.
A boy is called he. A girl is called she.
A baby, an infant, an orphan and a teenager are children.
A baby is called he or she or it. An infant is called he or she or it.
A gentleman, a king, a prince, a duke, an emperor, a lord, a count, a baron, a knight, a monk, a friar, a priest, a wizard, a waiter, an actor and a fisherman are men.
A stepmother, a stepsister, a godmother, an heiress, a mistress, a nanny and a governess are women.
A stepfather, a stepbrother, a godfather, a bishop, a pope, a rabbi, an abbot, a squire, a headmaster, a cowboy, a fireman and a landlord are men.
A cell is a substance.
A lady, a queen, a princess, a duchess, an empress, a countess, a nun, a witch, a waitress, an actress and a maid are women.
A father, a husband, a widower, a bridegroom, a brother, a son, an uncle, a nephew and a grandfather are men.
A mother, a wife, a widow, a bride, a sister, a daughter, an aunt, a niece and a grandmother are women.
A parent, a cousin, a twin, a heir, a friend, an enemy, a rival, a lover, a neighbour and a colleague are persons.
A recruit, a suspect, a caller, a roofer, a teammate, a solicitor, a skipper, a tramp, a poacher, a forger, an outlaw, a deserter, a convict, a juror and a bailiff are persons.
An adult, a villager, a townsman, a citizen, a civilian, a foreigner, a refugee and a guest are persons.
A soldier, a sailor, a mate, a first mate, a boatswain, an officer, a guard, a spy, a scout, an archer, a warrior and a mercenary are persons.
A general, a captain, a colonel, a lieutenant, a sergeant, a corporal, a marine, a major and an admiral are soldiers.
A general, a captain, a colonel, a lieutenant, a major and an admiral are officers.
A doctor, a nurse, a surgeon, a physician, a scientist, a geneticist, a chemist, an engineer, an inventor, a professor, a teacher and a student are persons.
A lawyer, a judge, a notary, a clerk, a secretary, a banker, a merchant, a trader, a shopkeeper, an innkeeper, a cook and a baker are persons.
A farmer, a shepherd, a hunter, a gardener, a miller, a smith, a carpenter, a tailor, a cobbler, a miner and a worker are persons.
A servant, a butler, a slave, a messenger, a porter, a coachman, a driver, a pilot and a mechanic are persons.
A president, a minister, a mayor, a governor, a senator, a politician, an ambassador, a diplomat, a leader, a commander and a chief are persons.
A policeman, a policewoman, a police officer, a detective, an inspector, a constable, a sheriff, a marshal, a ranger, a guard, a sentry and a watchman are law keepers.
A policeman is called he. A policewoman is called she. A police is called they.
A thief, a burglar, a criminal, a smuggler, a traitor and a rebel are persons.
A murderer and an assassin are killers.
A bandit is a robber.
A prisoner, a captive, a hostage, a victim, a patient and a witness are persons.
An artist, a painter, a poet, a writer, a singer, a musician, a dancer, a journalist, a photographer and a philosopher are persons.
A butcher, a barber, a bartender, a gangster, a hacker, an astronaut, a magician, a sorcerer, a medium, a ninja, a samurai, a jester, a rector, a principal, a pupil, a classmate, a librarian, a manager, a director, a producer, an assistant, an agent, an attorney, a prosecutor, an apprentice, a master, a host, a tenant, a customer, a client, a dealer, a boss, an employee, a visitor and a champion are persons.
A flatmate, a roommate, a housemate, a teammate, a schoolmate, a workmate, a plumber, a cashier, a trainer, a referee, an intern, a novice, a curator, an informant and a babysitter are persons.
An apprentice, a novice, a pupil, a servant, a shepherd, a prince, a princess, an orphan and an intern are young persons.
A traveller, a passenger, a pilgrim, a beggar, a hermit, a hero, a saint, a prophet and a fortune teller are persons.
A navigator, a dressmaker, a milliner, a safecracker, a watchmaker, a clockmaker, a jeweler, a silversmith, a saddler, a wheelwright, a boatbuilder, a shipwright, a stonemason, a bricklayer, a glazier, a plasterer, an electrician, a welder, a stonecutter, a lumberjack, a forester, a ranger, a warden, a janitor, a cleaner, a concierge, a doorman, a bellhop, a purser and a helmsman are persons.
A deckhand, a whaler, a gondolier, a beekeeper, a goatherd, a drover, a jockey, an umpire, a goalkeeper, a boxer, a wrestler, a fencer, a swimmer, a climber, a mountaineer, a geologist, a botanist, a biologist, a physicist, a mathematician, a linguist, an archivist, a registrar, a cellist, an organist, a flautist, a drummer, a trumpeter, a guitarist and a soprano are persons.
A choreographer, a conjurer, a ventriloquist, a puppeteer, an impresario, an understudy, a playwright, a columnist, a broadcaster, a cabbie, a trucker, a motorist, a cyclist, a pedestrian, a commuter, a hitchhiker, a camper, a hiker, a settler, a pioneer, a homesteader, a rancher, a cowhand, a gunslinger, a bootlegger, a moonshiner, a swindler and a fraudster are persons.
A counterfeiter, an arsonist, a mobster, a kingpin, a vagrant, a pauper, an admirer, an outsider, a trespasser, an eavesdropper, a bystander, an onlooker, a defendant, a plaintiff, a culprit, an offender, a jailbird, a torturer, an inquisitor, a heretic, a necromancer, a seer, a missionary, a chaplain, a sexton, a verger and a gravedigger are persons.
A pathologist, a herbalist, an apothecary, an optician, a vet, a veterinarian, a psychologist, a therapist, a leper, an amnesiac, a lunatic, a coward, a villain, a scoundrel, a liar, a hypocrite, a miser, an usurer, a pawnbroker, a croupier, a bookmaker, a bookie, a broker, a stockbroker, a financier, a tycoon, a legatee, an executor and a trustee are persons.
A defector, an immigrant, a serf, a farmhand, a labourer, a laborer, a dockworker, a docker, a stevedore, an overseer, a supervisor, an employer, a trainee, a journeyman, a craftsman, an artisan, a typist, a stenographer, a bookkeeper, an auditor, a taxman, a marshal, a sleuth, a defender, a barrister, an infiltrator, a guerrilla, an insurgent, a revolutionary and a plotter are persons.
A dictator, a despot, a vizier, a courtier, a crusader, a gunner, a sentry, a medic, a matron, a quartermaster, a cadet, a brigadier, a commodore, an ensign, a warlord, a shaman, a nomad, an islander, a highlander, a youngster, an adolescent, a pensioner, a hunchback, a wanderer, a drifter, a castaway, a mourner, a visionary, a prodigy and a scholar are persons.
A freshman, a chef, a sommelier, a squatter, a buyer, a seller, a vendor, a hawker, a peddler, a grocer, a greengrocer, a confectioner, a fishmonger, a tobacconist, a florist, a stylist, a surveyor, a draughtsman, a technician, a programmer and a cosmonaut are persons.
A fowler, a showman, a weatherman, a cameraman, a gunman, a highwayman, a hangman, a headsman, a conman, a hitman, a bowman, a tribesman, a patrolman, a midshipman, a schoolmaster, a choirmaster, a ringmaster, a stableboy, a warlock, a barman, a patriarch, a cowherd, a gaoler, a milkman and a clergyman are men.
A washerwoman, a fishwife, a fisherwoman, a bridesmaid, a heroine, a matriarch, a barmaid, a courtesan, a concubine, a damsel, a lady-in-waiting, a ballerina and a milkmaid are women.
A bellhop, a cadet, a trainee, a deckhand, a stableboy, a midshipman, a goatherd, a cowherd and a milkmaid are young persons.
A marshal, a warden, an overseer, a brigadier, a commodore, a warlord and a vizier are office holders.

%% Other beings %%

A dog, a cat, a horse, a cow, a pig, a sheep, a goat, a donkey, a rabbit, a mouse, a rat, a fox, a wolf, a bear, a lion, a rhino, a giraffe, a zebra, a hedgehog, a squirrel, a cat, a tiger, a monkey, a snake and a frog are animals.
A bird, a fish, a deer, a calf, a lamb, a puppy, a kitten, a pony, a bull, a whale, a shark, a dolphin, an elephant, a camel, a turtle, a toad and a bat are animals.
A chicken, a goose, a swan, a raven, a crow, a parrot, a pigeon and an eagle are birds.
An insect, a spider, a bee and a fly are animals.
A deity, a ghost, a monster, a spirit, an angel, a demon, a vampire, a giant, a dwarf, a fairy, an elf and an alien are beings.
A god and a goddess are deities.
A god is called he. A goddess is called she.
A phantom, a spectre, a wraith, an apparition and a poltergeist are ghosts.
A dragon and a werewolf are monsters.
A robot and an android are beings and machines.
A robot is called it.
A mutant, a clone, a zombie, a goblin, a troll, a mermaid, a unicorn, a cyborg and a devil are beings.

%% Groups %%

A family, an army, a military, a gang, a movement, a resistance, a crew, a crowd, a band, a court, a council, a company, a team, a tribe and a clan are groups.
A battalion, a regiment, a unit, a patrol, a squad and a troop are groups.
A police, a jury, a parliament, a committee, a guild, a sect, a mob and an audience are groups.
A couple, a pair, a class, a herd and a pack are groups.
A pile, a heap, a stack, a bunch, a bundle, a set, a batch, a handful and a wad are collections.
A nation, a people, a government, a federation, a state, an empire, an alliance and a republic are powers.
A bank is a group and a building.
A firm is a company.

%% Things %%

A tool, a document, a jewel, a garment, a key, a coin, a book, a picture, a toy, a flower, a lamp, a rope and a furniture are things.
A gun, a sword, a knife, a dagger, a bomb, a grenade, a bow, an arrow, a spear, an axe, a club, a cannon, a missile, a booby trap and a trap are weapons.
A pistol, a revolver and a rifle are guns.
A bullet, a stone, a rock, a stick, a chain, a hammer, a needle, a nail and a net are things.
A rope, a chain, a cord, a strap, a shackle, a fetter, a gag, a blindfold, handcuffs and a knot are bonds.
A letter, a poem, a formula, a recipe, a map, a will, a contract, a passport, a ticket, a certificate, a diary, a note, a telegram, a list, a newspaper and a treaty are documents.
A photograph, a photo, a snapshot, a painting, a portrait, a sketch and a drawing are pictures.
A ring, a necklace, a crown, a diamond, a ruby, a pearl, a brooch and a bracelet are jewels.
A coat, a cloak, a dress, a shirt, a hat, a glove, a shoe, a boot, a mask, a veil, a uniform, a helmet, a belt, an apron and a robe are garments.
A suit, an armour and a costume are garments.
A bathtub, a tin, a bin, a tray, a fridge, a carton, a bookcase, a drawer, a bag, a box, a chest, a basket, a suitcase, a purse, a pocket, a bottle, a glass, a cup, a jar, a bucket, a barrel, a drawer, a cupboard, a safe, a cage, a coffin, a tank, an envelope and a wardrobe are containers.
A bed, a table, a chair, a desk, a bench, a throne and a shelf are furniture.
A sofa, a couch, an armchair, a stool, a mattress, a stove, an oven, a sink, a counter, a heater, a bookcase, a sideboard, a hammock and a bathtub are furniture.
A door, a gate, a window, a lock, a curtain, a wall, a fence, a ladder, a well and a statue are things.
A meal, a cake, an apple, a bread, a loaf, an egg, a pie and a sandwich are foods.
A telephone, a radio, a clock, a watch, a computer, a camera, an engine, an oven, a bell, a printer and a generator are machines.
A piano, a whistle, a violin, a drum, a flute and a guitar are instruments.
A candle, a torch, a mirror, a blanket, a pillow, a plate, a spoon, a ball, a doll, a flag, a sack, a parcel, a gift, a treasure and a cross are things.
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

An iron bar, a metal bar, a steel bar, a gold bar, a silver bar, a bar of gold, a bar of soap and a chocolate bar are things.

A steak, a sausage, a ham, a bacon, a beef, a pork, a mutton, a venison, a veal, a poultry, a roast, a chop, a cutlet and a meatball are meats.

%% Substances %%

A tablet and a capsule are substances.
A medicine, a potion, a pill, a draught, a lozenge, a sleeping pill and a sedative are drugs.
A food, a drink, a metal, a cloth and a fuel are substances.
A blood, water, fire, frost, earth, sand, dust, ash, smoke, snow, ice, mud, paper, wood, salt and grass are substances.
A lemonade, juice, cocoa, wine, beer, milk, tea, coffee and brandy are drinks.
A gold, silver, iron and copper are metals.
A money, oil, gas, petrol, a serum, a vaccine, a virus and a chemical are substances.

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
A sea, an ocean, a lake, a river, a swamp, a volcano, an abyss and a waterfall are depths.
A roof, a floor, a ceiling, a stair, a staircase, a step, a deck, a terrace, a stage, a platform, a doorstep, a threshold, a corner, a balcony, a ledge, a porch, a doorway, a landing and the ground are spots.
A street, a square, a bridge, a path, a route, a railway, a crossing and a corridor are roads.
A river, a stream, a brook, a creek, a canal and a waterfall are running waters.
A pond, a pool, a harbour basin, a ditch, a pit, a hole and a grave are brinks.
A garden, a field, a meadow, a courtyard, a hill, a cliff, a cave, a wood and a clearing are open spaces.
A kitchen, a hall, a bedroom, a cellar, an office, an attic, a bathroom, a cabin, a chamber, a study, a nursery, a dungeon, a passage, a parlour, a playroom, a sunroom, a den, a dressing room, a staffroom, a hallway, a porch, a veranda, a landing, a conservatory, a storeroom, a dining room, a living room, a waiting room, a prison cell, a vault and a chapel are rooms.

A manor, a villa, an apartment, a flat, a lodge, a shed, a garage, a greenhouse, a cathedral, an abbey, a convent, a clinic, a police station, a town hall, a casino, a bakery, a pharmacy, a saloon, a café, a bar, a restaurant, a lighthouse, a courthouse, an observatory, an asylum, an orphanage, a cinema, a stadium, a chalet and a post office are buildings.
A tent is a thing and is a building.
A yard, a playground, an orchard, a vineyard, a trench, a ditch, a swamp, a canal, a waterfall and a pool are open spaces.
A classroom, a lobby, a closet, a pantry, a sickbay, a cockpit, a ward, a lounge, a salon, a ballroom, a throne room, a courtroom, a laundry, a workshop, a studio, a gallery, an archive, a cell and a compartment are rooms.
A zoo, a fair, a circus, a post office, a kindergarten, a gym, a bus stop, an airport, a dock, a quarry, a ranch, a colony, a campsite, a hideout, a lair, a hiding place, a refuge and a shelter are sites.
A plain, a bay, a canyon, a volcano, a galaxy, a capital, a moor, a prairie, a steppe, a county, a neighbourhood, a quarter, a suburb, a borderland, a border and a peninsula are regions.

%% Events %%

A war, a battle, a fight, a party, a celebration, a wedding, a meeting, a coup, a feast, a funeral, an attack, a revolution, a trial, a journey, an accident, a crime, an experiment, a duel, a game and a race are events.
A storm, an earthquake, a flood, a famine, a plague, an explosion, a lightning, a thunderstorm, a rain, a downpour, a drizzle, an eclipse and an avalanche are events.
A conversation, a quarrel, a speech, a lesson, a ceremony, a coronation, a concert, a dance, a dinner, a visit, a rescue and an operation are events.
A disease and an epidemic are events.
An illness, a fever, a flu, a plague, a cancer, a pneumonia, a cough and an infection are diseases.
A promise, an offer, an order, a vow, a threat, a request and a proposal are events.

%% Information %%

A secret, a news, a legend, a truth, a plan, a message, a rumour, a lie, a story, a discovery, an origin, a fact, an idea, a theory, a law, a rule, a prophecy, a password, a code, a song, an answer, a question, a reason, a report, a clue and a proof are information.

A message, a code, a recipe and a report are documents.

%% Body parts %%

A hand, a head, an arm, a leg, a heart, a face, an eye, an ear, a nose, a mouth, a foot, a finger, a shoulder, a back, a neck, a stomach, a knee, a tooth, a tongue, a throat, a hair, a skin, a brain, a wing, a fur, a tail and a tear are parts.

%% Times %%

A day, a night, a morning, an afternoon, an evening, a year, a month, a week, an hour, a minute, a second, a moment, a century, a season, a spring, a summer, an autumn, a winter, a dawn, a midnight, a noon, an age and a while are times.
A mile, a kilometre, a kilometer, a metre, a meter, a centimetre, a millimetre, an inch, a fathom, a furlong and a light year are distances.

A statue, a door, a gate, a window, a fountain, a well, an altar, a fireplace, a chimney, a tree, a wall, a throne, a monument and a gallows are fixtures.

%% More persons %%

An accountant, an acrobat, an adventurer, an archaeologist, an architect, an astronomer, an athlete, an author, a blacksmith, a bodyguard, a bookseller, a builder, a caretaker and a chancellor are persons.
A chauffeur, a clown, a companion, a composer, a conductor, a cop, a counsellor, a courier, a creditor, a critic, a dentist, a deputy, a designer and a drunkard are persons.
An editor, an emissary, an envoy, an executioner, an expert, an explorer, a firefighter, a fugitive, a gambler, a gamekeeper, a jailer, a goldsmith, a guardian and a guide are persons.
A hairdresser, a herald, a historian, a housekeeper, an impostor, an informer, an inmate, an interpreter, an intruder, an investigator, an invader, a jeweller, a juggler and a kidnapper are persons.
A maestro, a deacon, a landowner, a lifeguard, a locksmith, a lodger, a magistrate, a mason, a mentor, a millionaire, a minstrel, a monarch, a newcomer, a novelist, an official and an opponent are persons.
An outlaw, an owner, a partner, a passer-by, a peasant, a pedlar, a pharmacist, a pianist, a pickpocket, a player, a potter, a preacher, a psychiatrist and a publisher are persons.
A receptionist, a regent, a relative, a reporter, a researcher, a rider, a runaway, a sculptor, a sniper, a steward, a stowaway, a successor, a superintendent and a survivor are persons.
A suspect, a sweetheart, a thug, a tourist, a translator, a tutor, a tyrant, an undertaker, an usurper, a vagabond, a veteran, a violinist, a volunteer and a weaver are persons.
A woodcutter, a youth, a newlywed, a commissioner, a spouse, a sibling, a grandparent, a shoemaker, a restorer, a saboteur, an accomplice, a conspirator and a thinker are persons.
A celebrity and a coroner are persons.
A diver, a pawnbroker, a pathologist, a safecracker, a mugger, a hijacker, an arsonist, a warden, a paramedic, a vet, a janitor, a concierge, a chef and a hotelier are persons.
A grocer, a greengrocer, a fishmonger, a dressmaker, a hatter, a watchmaker, a clockmaker, a bricklayer, an electrician, a surveyor, a contractor, a labourer, a laborer and a farmhand are persons.
A bosun, a helmsman, a navigator, a broker, an auditor, a bookkeeper, a typist, an employer, a competitor, a barrister, a defendant, a plaintiff, a mobster and a henchman are persons.
A cadet, a gaoler, a warder, a missionary, a bard, a troubadour, a shaman, a healer, an apothecary, a lecturer, a scholar, an archivist, a cartographer and a cosmonaut are persons.
A mathematician, a physicist, a biologist, a botanist, a geologist, a playwright, a screenwriter, an understudy, a stagehand, a soprano, a cellist, a collector, an auctioneer and a gallerist are persons.
A boxer, a wrestler, a jockey, a footballer, a goalkeeper, a cyclist, a swimmer, a mountaineer, a consul, a councillor, a candidate, an activist, a demonstrator and a unionist are persons.
A guerrilla, an executor, a trustee, a beneficiary, a hitchhiker, a vagrant, a busker, a gypsy, a motorist, a pedestrian, a bystander, an onlooker, an islander and a donor are persons.
A sponsor, a patron, a benefactor, a debtor, a croupier, a swindler, a charlatan, a hypnotist, a clairvoyant, a fortune-teller, a conjuror, a ringmaster, a lion-tamer and a zookeeper are persons.
A barman, a hitman, a gunman, a hangman, a stationmaster, a signalman, a schoolmaster, a chairman, a congressman, a conman, an imam, an earl and a vizier are men.
A barmaid, a milkmaid, a bridesmaid and a ballerina are women.
An archbishop, a bachelor, a boatman, a boyfriend, a businessman, a brother-in-law, a son-in-law, a father-in-law, a chieftain, a clergyman, a cabman, a dad, a grandpa and a ferryman are men.
A fiancé, a footman, a foreman, a godson, a grandson, a groom, a huntsman, a lad, a madman, a marquis, a nobleman, a postman, a stepson and a suitor are men.
A sultan, a swordsman, a tsar, a valet, a vicar, a watchman, a workman, a salesman, a spokesman, a musketeer, a curate, a caliph and a parson are men.
A businesswoman, a chambermaid, a daughter-in-law, a mother-in-law, a sister-in-law, an enchantress, a sorceress, a priestess, a fiancée, a girlfriend, a grandma, a granddaughter, a goddaughter and a hostess are women.
A landlady, a lass, a maiden, a midwife, a mum, a noblewoman, a nursemaid, a seamstress, a spinster, a stepdaughter, a stewardess, a shepherdess, a marchioness and an abbess are women.
A charwoman, a laundress, a schoolmistress and a headmistress are women.
A kid, a toddler, a newborn, a foundling, a stepchild, a schoolboy, a schoolgirl, a grandchild and a godchild are children.
A schoolboy is called he. A schoolgirl is called she.

%% More animals %%

An ape, a badger, a beaver, a beetle, a buffalo, a bug, a butterfly, a caterpillar, a cattle, a cheetah, a cobra, a crab, a crocodile and a foal are animals.
A tortoise, a gerbil, a koala, a hippo, a chimpanzee, an alligator, a llama, a tadpole, a newt, a jellyfish, a starfish, a ladybird, a grasshopper, a vole, a moose, an elk, an antelope, a puma and a walrus are animals.
A budgie, a budgerigar, a canary, a flamingo, a cuckoo and a duckling are birds. A goldfish is a fish.
A gorilla, a hamster, a hare, a hedgehog, a hippopotamus, a hound, a jackal, a jaguar, a kangaroo, a leopard, a lizard, a lobster, a mare and a mole are animals.
A moth, a mosquito, a mule, an octopus, an otter, an ox, a panda, a panther, a ram, a reindeer, a rhinoceros, a scorpion and a snail are animals.
A squirrel, a stallion, a stag, a steed, a weasel, a worm, a zebra, an ant, a wasp, a pet, a piglet, a cub, a boar and a lynx are animals.
A cock, a cockerel, a duck, a dove, a falcon, a gull, a hawk, a hen, a nightingale, an ostrich, an owl, a peacock, a penguin and a robin are birds.
A rooster, a heron, a seagull, a sparrow, a swallow, a vulture, a woodpecker, a turkey, a magpie, a jackdaw, a blackbird and a stork are birds.

%% More groups %%

A mission control, a ground control, an air traffic control, a head office, a high command, a central command, a secret service, an internal affairs, a counterintelligence, a counter-intelligence, an upper management, a human resources, a homeland security, a customs, a forensics and a personnel are groups.

A choir, an orchestra, a society, a brotherhood, a cult, a faction, a fleet, a flock, a garrison, a household, a ministry, a navy, an organisation and an organization are groups.
A posse, a senate, a staff, a syndicate, a troupe, a congregation, an association, an agency, a swarm, a mafia, a cartel and a delegation are groups.
A procession and a caravan are groups.
An expedition is a group and an event.
A platoon, a cavalry, an infantry, a commission, a union, a quartet, a trio, a duo, a clergy, a search party, a rescue party and an advance party are groups.

%% More things %%

An album, an anchor, an antenna, a banner, a barometer, a battery, a bead, binoculars, a board, a bolt, a bouquet and a brick are things.
A bulb, a button, a cable, a calendar, a candlestick, a cane, a carpet, chalk, a charm, a cigar, a cigarette, a comb and a cord are things.
A cork, a corkscrew, a crutch, a crystal, a cushion, a dart, a dish, a domino, an ear-ring, an eraser, a fork, a figurine and a firework are things.
A fishing rod, a flint, a frame, a fuse, a gadget, a goblet, a hairpin, handcuffs, a handle, a handkerchief, a harness, a hinge, a hook and a horseshoe are things.
An icon, an idol, a ladle, a lid, a lighter, a log, a loom, a magnet, a marble, a match, a magnifying glass, a mop and a mousetrap are things.
A mug, a napkin, an oar, an ornament, a padlock, a paintbrush, a pebble, a pedal, a peg, a phial, a pin, a pipe and a plank are things.
A pole, a poster, a prop, a pulley, a quill, a racket, a rag, a rail, a rake, a razor, a relic, a remote control, a rib and a ribbon are things.
A rod, a rug, a saddle, a sail, a sceptre, a screw, a screwdriver, a sculpture, a sheet, a shell, a shield and a sickle are things.
A skull, a bone, a snowball, a snowman, soap, spectacles, a spindle, a sponge, a stake, a stapler, a string, a syringe and a tablecloth are things.
A tape, a teapot, a thread, a thermometer, a tile, a toothbrush, a towel, a tray, a tripod, a tube, an umbrella, a walking stick and a wand are things.
A wire, a wristband, a yoke, an hourglass, a kettle, a saucer, a jigsaw, a chessboard, a balloon and a fossil are things.
A meteorite, a splinter, a skeleton and a talisman are things.
A backpack, a rucksack, a bin, a cask, a cauldron, a carton, a dustbin, a flask, a handbag, a hamper, a jug, a knapsack, a matchbox and a mailbox are containers.
A letterbox, a money box, a piggy bank, a pitcher, a pouch, a refrigerator, a fridge, a freezer, a sarcophagus, a schoolbag, a strongbox, a test tube, a thermos and a tin are containers.
A toolbox, a tub, a vial, a wheelbarrow, a casket, a jewel box, jewellery box, a glove compartment, a sandbox, a wine glass, a toybox, a holster and a quiver are containers.
A packet, a package, a canister and a capsule are containers.
A dresser, a cot, a crib, a footstool, a lectern, a pew, a nightstand, a bedside table, a rocking chair, a dressing table, a settee, a chaise longue, a bunk and a divan are furniture.
A washstand and a worktop are furniture.
An agreement, an application, a birth certificate, a blueprint, a booklet, a brochure, a constitution, a decree, a dictionary, an essay, a guidebook, an identity card and a ID card are documents.
A journal, a leaflet, a licence, a license, a log book, a logbook, a magazine, a memo, a memorandum, a menu, a musical score, a notebook, a pamphlet and a petition are documents.
A programme, a register, a scroll, a script, a statement, a textbook, a timetable, a transcript, a visa, a voucher, a wanted poster, a parchment and a bank statement are documents.
An email, an e-mail, a comic, a comic book, a novel, a chapter, a recording, a video, a text message, a letter of recommendation and a voicemail are documents.
A death certificate, a love letter, a valentine, an autograph, a ledger, a search warrant, a cookbook, a Bible, a sketchbook, a chart, a IOU and an invoice are documents.
A bathrobe, a beret, a blouse, a bonnet, a bra, a cape, a cardigan, a collar, a corset, a dressing gown, an ear muff and an evening dress are garments.
A bonnet, a cap, a fur coat, a glass slipper, a headscarf, a hood, jeans, a jumper, a mantle, a mitten, a nightgown, a nightshirt, overalls, an overcoat and a petticoat are garments.
A pullover, pyjamas, a raincoat, a sandal, a sari, a sash, a shawl, shorts, a slipper, a sneaker, a spacesuit, a stocking, a sweater and a swimsuit are garments.
A T-shirt, tights, a top hat, trousers, a tunic, a turban, underwear, a vest, a waistcoat, a wedding dress, a wellington, clothes, clothing and a tuxedo are garments.
A blindfold, a raiment, sunglasses, a cassock, a toga, an outfit, a mackintosh, leggings and a cuff are garments.
A bangle, a cameo, a crystal ball, a cufflink, a gem, a gemstone, jewellery, a medallion, an opal, a pendant, a tiara, a wedding ring, an engagement ring and a signet ring are jewels.
A gold ring, a diamond ring and a pearl necklace are jewels.
A bayonet, a blade, a blowpipe, a catapult, a cutlass, a firearm, a halberd, a hand grenade, a hatchet, a javelin, a katana, a landmine and a mace are weapons.
A machete, a machine gun, a musket, a rapier, a sabre, a scimitar, a shotgun, a tomahawk, a truncheon, a warhead, a baton, a cudgel, a handgun and an atom bomb are weapons.
A calculator, a chainsaw, a crane, a dishwasher, a drill, an elevator, a gramophone, a hair dryer, a jukebox, a lawnmower, a loudspeaker and a mobile phone are machines.
A TV, a phone, a smartphone, a cellphone, a projector, a pinball machine, a sewing machine, a stopwatch, a tape recorder, a television, a TV, a time machine, a toaster and a typewriter are machines.
A vacuum cleaner, a vending machine, a washing machine, a scanner, a transmitter, a receiver, a detonator, an alarm clock, a searchlight, a headlight, a siren and a music box are machines.
A cash register, a copier and a photocopier are machines.
An accordion, a banjo, a bagpipe, a cello, a clarinet, a gong, a harmonica, a harp, a horn, a keyboard, a lute, a lyre, a mandolin and an oboe are instruments.
A saxophone, a tambourine, a trombone, a trumpet, a tuba, a viola, a xylophone, a bugle and a fiddle are instruments.
A banister, a bollard, a doorbell, a drain, a drainpipe, a fire escape, a flagpole, a flight of stairs, a gatepost, a grating, a gravestone, a hearth and a hedge are fixtures.
A keyhole, a lamppost, a mantelpiece, an obelisk, a panel, a pillar, a pedestal, a pyre, a radiator, a railing, a signpost, a skylight and a socket are fixtures.
A spire, a switch, a tap, a tombstone, a trapdoor, a turnstile, a water tap, a window sill, a windowsill, a shutter, a column, a boulder and a stump are fixtures.
A portcullis, a scarecrow, a toilet and a washbasin are fixtures.
An almond, a bacon, a banana, a bean, a beef, a berry, a biscuit, a breakfast, a broth, a bun, a cabbage, a candy, a carrot and a cereal are foods.
A cherry, a chicken soup, a chip, a chop, a cookie, a corn, a cream, a croissant, a crumb, a cucumber, a curry, a dessert, a doughnut and a dumpling are foods.
A fig, a flour, a garlic, a gingerbread, a grape, a ham, a hamburger, a hay, a jam, a jelly, a leek, a lemon, a lettuce and a lollipop are foods.
A lunch, a maize, a marmalade, a melon, a muffin, a mushroom, a mustard, a noodle, a nut, an oat, an olive, an omelette, an onion and a pancake are foods.
A pasta, a pastry, a peach, a peanut, a pepper, a pickle, a pineapple, a pizza, a plum, a popcorn, a porridge, a pudding, a pumpkin and a raisin are foods.
A salad, a sauce, a snack, a spaghetti, a stew, a strawberry, a sugar, a supper, a toast, a tomato, a truffle, a turnip, a vegetable and a walnut are foods.
A wheat, a yoghurt, a gruel and a roast are foods.
An acid, an alcohol, an amber, an arsenic, an asphalt, a bark, a cement, a clay, a coal, a concrete, a cotton, a dew, a dirt and a dough are substances.
An explosive, a fabric, a flesh, a foam, a fog, a glue, a grain, a gravel, a gunpowder, a heroin, an incense, an ink and an ivory are substances.
A lace, a lava, a leather, a lime, a linen, a mercury, a mist, a moss, a nylon, an opium, a paint and a perfume are substances.
A plaster, a plastic, a powder, a rain, a rainwater, a resin, a rubber, a rubbish, a rust, a sawdust, a seaweed, a silk, a slime and a soil are substances.
A soot, a spray, a starch, a steam, a straw, a sulphur, a sweat, a tar, a tobacco, an urine, a velvet, a venom, a vinegar and a wax are substances.
A wool, a cyanide, a cocaine, an antidote, an ointment, an elixir, an anaesthetic, a timber and an air are substances.
An ale, a champagne, a cider, a cocktail, a cocoa, a gin, a juice, a lemonade, a liqueur, a mead, a rum, a sherry and a soda are drinks.
A vodka, a whisky, a whiskey, a hot chocolate, an absinthe and a cognac are drinks.
A brass, a bronze, a platinum, a steel, a zinc, an aluminium and an uranium are metals.
A cash, a coinage, a salary, a wage, a ransom, a bribe, a reward, a fee, a debt, a loan, an inheritance, a fortune and a pension are money.
A rent, a pocket money, a dowry, savings, a banknote, a penny, a pound, a dollar, a euro, a ducat, a guilder and a franc are money.
A shilling, a guinea, a florin, a ruble, a rouble, a rupee, a yen, a cent, a sovereign, a thaler, a tip, a krone, a krona, a peso and a zloty are money.

%% More vehicles %%

An ambulance, an automobile, a barge, a bike, a bulldozer, a cab, a cable car, a chariot, a convoy, a cruiser and a destroyer are vehicles.
A fire engine, a freighter, a galleon, a glider, a hang-glider, a hearse, a hot-air balloon, a hovercraft, a jeep, a jet, a limousine, a locomotive, a minibus and a moped are vehicles.
A motorcycle, a motorboat, a pickup, a pickup truck, a police car, a rickshaw, a scooter, a school bus, a shuttle, a ski lift, a sleigh, a spacecraft and a steamer are vehicles.
A steamboat, a streetcar, a tanker, a tractor, a trailer, a tram, a trolley, a truck, a van, a warship, a yacht, a zeppelin and a starship are vehicles.
A coach, a stagecoach, a steamship, a liner, a battleship, an aircraft, a tricycle, a hansom and a cutter are vehicles.
A dinghy, a gondola, a lifeboat, a rowing boat, a sailing boat, a speedboat, a fishing boat, a kayak, a schooner, a houseboat and a mail boat are boats.

%% More places %%

An archipelago, an arctic, a constituency, a countryside, a domain, a downtown, a duchy, an earldom, an estate, a fjord, a frontier and a glacier are regions.
A gulf, a hemisphere, a homeland, an isle, a marsh, a metropolis, a moorland, a mountain range, an outback, outskirts and a parish are regions.
A rainforest, a realm, a reef, a savannah, a shire, a strait, a territory, a tundra, an underworld, a wilderness, woods and a savanna are regions.
A slum, a sultanate, a heaven, a hell, a ravine and a coastline are regions.
An allotment, an amusement park, an aquarium, barracks, a bus stop, a car park, a checkpoint, a circus, a crossroads, docks, a fair, a fairground, a filling station and a football pitch are sites.
A funfair, a gas station, a golf course, a graveyard, a hamlet, a marina, an oasis, a petrol station, a pier, a plantation, a railway station, a reservation, a resort and a scrapyard are sites.
A settlement, a shipyard, a shrine, a ski resort, a slaughterhouse, a sports field, a sports ground, a sports hall, a sports centre, a tennis court, a train station, a waterfront, a wharf, a zoo, a bus station and a rubbish dump are sites.
A sawmill, a bazaar, a marketplace, an outpost, a crime scene, an encampment and a burrow are sites.
An arena, an art gallery, an aviary, a boarding house, a boathouse, a brewery, a brothel, a bungalow, a bunker, a bookshop, a block of flats, a chancellery and a chateau are buildings.
A citadel, a city hall, a cloister, a community centre, a concert hall, a department store, a dwelling, an engine house, a farmhouse, a fire station, a gatehouse, a granary, a guardhouse and a guesthouse are buildings.
A gym, a hangar, a hospice, a hostel, a hovel, an igloo, an infirmary, a jail, a gaol, a kennel, a kindergarten and a log cabin are buildings.
A madhouse, a mausoleum, a morgue, a mosque, a motel, a nightclub, a nursing home, an opera, an opera house, an outhouse, a pagoda, a parsonage, a pawnshop and a penitentiary are buildings.
A pub, a pyramid, a rectory, a sanatorium, a shack, a skyscraper, a smithy, a stronghold, a summer house, a summerhouse, a supermarket, a synagogue and a teahouse are buildings.
A town house, a treehouse, a tree house, a vicarage, a watchtower, a wigwam, a windmill, a workhouse, a power station, a power plant, a bookstall, a kiosk, a booth and a stall are buildings.
A chicken coop, a store, a grocery, a boutique, a barbershop, a butchery, a coffee house, a customs house, a consulate, a gazebo, a pavilion, a priory and a nunnery are buildings.
An aisle, an alcove, an ante-room, an antechamber, an archway, a backroom, a banquet hall, a boardroom, a boiler room, a box room, a breakfast room, a canteen and a changing room are rooms.
A cloakroom, a common room, a conference room, a control room, a crypt, a dormitory, a drawing room, a dressing room, an engine room, an entrance hall, a foyer and a great hall are rooms.
A guest room, a hallway, a hideaway, an interrogation room, a larder, a lavatory, a loft, a master bedroom, a meeting room, a mess hall, an operating room, an operating theatre and a panic room are rooms.
A refectory, a sacristy, a schoolroom, a secret room, a sewing room, a sick room, a sitting room, a sitting-room, a storeroom, a strongroom, a torture chamber, a vestibule and a vestry are rooms.
A washroom, a wine cellar, a galley, a basement, a stateroom, an utility room, a scullery, a waiting-room, a smoking room, an armoury and a treasury are rooms.
A storage room, a hotel room and a staff room are rooms.
A backyard, a brook, a cornfield, a creek, a crater, a cove, a dam, a dune, an estuary, a farmyard and a footpath are open spaces.
A ford, a forecourt, a front garden, a glade, a gorge, a grove, a heath, a hillside, a hilltop, a hollow, a jetty, a knoll, a lagoon and a lawn are open spaces.
A maze, a mountaintop, a mudflat, a paddock, a parade ground, a pasture, a patio, a peak, a pitch, rapids, a riverbank, a riverside and a roadside are open spaces.
A rock pool, a sandbank, a scaffold, a schoolyard, a seashore, a shore, a slope, a summit, a swimming pool, an undergrowth, a village green, a village square and a waterhole are open spaces.
A wheat field, a woodland, a lakeside, a gulch, a gully, a thicket, a foxhole, a moat, a mound, a bog, battlements, a rooftop, a ridge and a racecourse are open spaces.
A racetrack and a burial ground are open spaces.
An alley, an alleyway, an avenue, a boulevard, a bypass, a catwalk, a causeway, a driveway, a freeway, a gangway, a highway, a lane, a main road and a motorway are roads.
A pavement, a quay, a sidewalk, a side street, a subway, a towpath, a track, a trail, an underpass, a promenade, a high street, a drawbridge, a footbridge and a railway bridge are roads.
A railway line and a railway track are roads.
A bedside, a crossbeam, an edge, an entrance and a gangplank are spots.
A kerb, a stern, an underside, an upper deck, a verge and a rim are spots.
A parapet, a rampart, a foreground, a background, a lower deck and a brink are spots.

%% More events %%

An abduction, an adventure, an affair, an ambush, an anniversary, an announcement, an appointment, an argument, an arrest, an arrival, an assassination, an assault and an auction are events.
A sports day, a school trip, a school play, a class trip, a school fair, a banquet, a baptism, a barbecue, a birth, a birthday, a birthday party, a blackout, a blow, a bombing, a breakdown, a burial, a burglary and a campaign are events.
A carnival, a catastrophe, a chase, a christening, a competition, a conference, a confession, a confrontation, a conquest, a conspiracy, a contest, a crash and a crisis are events.
A word is an information.
An oath, a pledge, a pact, a peace, a silence, a habit, a ceasefire, a curfew, a taboo, a turn and a stalemate are events.
A crusade, a death, a debate, a defeat, a departure, a discussion, a disaster, a disappearance, a divorce, a drought and an election are events.
An emergency, an engagement, an escape, an evacuation, an examination, an exam, an exhibition, an execution, an exile, an exodus, a failure, a farewell and a fashion show are events.
A festival, a fire alarm, a flight, a football match, a funeral service, a heart attack, a heist, a holiday, a honeymoon, a hunt, a hurricane, an inauguration, an inquest and an inquiry are events.
An interrogation, an interview, an invasion, an investigation, a kidnapping, a lawsuit, a lecture, a march, a marriage, a massacre and a migration are events.
A miracle, a mission, a murder, a mutiny, a negotiation, a nightmare, an opening, an ordeal, an outbreak, an outing, a parade, a performance, a picnic and a pilgrimage are events.
A premiere, a protest, a pursuit, a quest, a raid, a rebellion, a reception, a rehearsal, a reunion, a revolt, a riot and a ritual are events.
A robbery, a sabotage, a scandal, a search, a séance, a service, a shipwreck, a shooting, a siege, a skirmish, a slaughter and a struggle are events.
A suicide, a surgery, a task, a theft, a tournament, a training, a tour, a tragedy, a transplant, a treason, a trip, a truce and an uprising are events.
A vacation, a victory, a voyage, a wager, a bet, a whirlwind, a tornado, a blizzard, a typhoon, a landslide, a gale and a downpour are events.
A shower, a raffle, a lottery, an uproar, a brawl, a commotion, a fuss, a quiz, a seizure, a betrayal and a reconciliation are events.
An accusation, an account, an address, an advice, an alibi, an allegation, an allusion, an analysis, an apology, a blame, a belief, a charge, a claim and a compliment are informations.
A complaint, a demand, a requirement, a criterion, a quota, a concept, a conclusion, a conviction, a criticism, a data, a decision, a description, a detail, a diagnosis, a doubt, a dream and an education are informations.
An evidence, an example, an excuse, an explanation, a fairy tale, a forecast, a gossip, a greeting, a hint, a history, an identity, an insight and an instruction are informations.
An intelligence, a joke, a judgement, a knowledge, a language, a lore, a love song, a lullaby, a meaning, a memory and a method are informations.
A motive, a mystery, a myth, a nickname, a notion, an objection, an opinion, an oracle, a perspective, a phone number, a philosophy, a phrase and a plot are informations.
A prediction, a premonition, a principle, a problem, a pseudonym, a puzzle, a quotation, a remark, a reminder, a reply, a revelation, a riddle and a rumor are informations.
A science, a signal, a slogan, a solution, a spell, a suggestion, a suspicion, a tale, a teaching and a telephone number are informations.
A testimony, a thought, a tidings, a title, a tradition, a trick, a tune, a verdict, a verse, a version, a vision, a warning and a wisdom are informations.
A wish, a combination, a whereabouts, a curse, a moral and a hypothesis are informations.
An ankle, an antler, an armpit, a beak, a beard, a belly, a bosom, a breast, a breath, a brow and a buttock are parts.
A cheek, a cheekbone, a chin, a claw, a collarbone, an elbow, an eyebrow, an eyelash, an eyelid, a feather, a fingernail, a fist and a forearm are parts.
A forehead, a groin, a heel, a hip, a hoof, an index finger, a jaw, a kidney, a knuckle, a lap and a lip are parts.
A liver, a lung, a mane, a moustache, a muscle, a mustache, a navel, a nerve, a nostril, a palm, a paw, a pulse, a scalp and a scar are parts.
A shin, a snout, a spine, a thigh, a thumb, a toe, a toenail, a torso, a tusk, a vein and a voice are parts.
A waist, a whisker, a windpipe, a womb, a wrinkle, a wrist, a temper, a fang, a braid, a plait, a ponytail, a curl and a wound are parts.
A talent, a temperament, a stubbornness, a smile, a courage, a pride, a humour, a wit, a dimple, a freckle, a sensitivity, a melancholy, an ambition, a knack and a mannerism are parts.
A childhood, a daybreak, a deadline, a decade, a dusk, an eternity, a fortnight, an instant, a lifetime, a lunchtime, a midday and a millennium are times.
A nightfall, a period, a sunrise, a sunset, a twilight, a weekday, a weekend and a bedtime are times.

A light, a stamp and a gas lamp are things.

An island, an isle, a beach, a shore, a coast, a quay, a pier, a jetty, a bridge, a farm, a ranch, a roof, a floor, a ceiling, a stair, a staircase, a step, a deck, a terrace, a stage, a platform, a doorstep, a threshold, a balcony, a ledge, a porch, a landing, the ground, a planet, a moon and a battlefield are surfaces.

%% Further persons, beasts and places %%

An addict, an adviser, an advisor, an alchemist, an amateur, an analyst, an ancestor, an announcer, an antiquary, an attendant, a backpacker, a bouncer, a brigand and a carer are persons.
A childminder, a choirboy, a comedian, a confessor, a conqueror, a correspondent, a daredevil, a descendant, a disciple, a dreamer, an entrepreneur, an examiner, a fighter and a filmmaker are persons.
A follower, a headteacher, a helper, an illusionist, an inhabitant, an instructor, an investor, a mariner, a marksman, a masseur, a mutineer, a narrator, a newsreader and an orderly are persons.
A parishioner, a partisan, a pastor, a prostitute, a publican, a recluse, a resident, a ringleader, a ruffian, a sacristan, a saviour, a schoolteacher, a scribe and a soothsayer are persons.
A stoker, a strategist, a trapper, a treasurer, a troublemaker, an usher, a whistleblower, a cellmate, a shipmate, a playmate, a crewmate, a skydiver, a skier and a snowboarder are persons.
A swineherd, a tinker, a lamplighter, a gatekeeper, a ghostwriter, a barista, a hustler, a strangler and a stalker are persons.
A handyman, a kinsman, a mailman, a manservant, a postmaster, a sportsman, a stuntman and a crewman are men.
A baroness, a housewife, a maidservant, a saleswoman, a spokeswoman, a hitwoman and a conwoman are women.

A bison, a centipede, a colt, a coyote, a dinosaur, an eel, a ewe, a fawn, a ferret, a firefly, a flea, a gecko, a hornet and a hyena are animals.
A leech, a lioness, a mammoth, an oyster, a pelican, a poodle, a python, a raccoon, a salamander, a salmon, a serpent, a shrimp, a slug and a squid are animals.
A trout, a wildcat, a wolfhound, a yak, a sheepdog, a watchdog, a bloodhound, a terrier, a spaniel, a dachshund, a greyhound, a mongrel and a tomcat are animals.
A ghoul, a golem, a minotaur, a yeti and a hobgoblin are monsters.
A basilisk, a griffin, a gryphon, a hydra, a kraken, a manticore, a warg, a wyvern, a phoenix and a sea serpent are monsters.
A centaur, a cyclops, an ogre, an orc, an imp, a nymph, a pixie, a sprite, a banshee, a genie, a djinn, a siren and a sphinx are beings.

A cavern, a churchyard, a dockyard, a junkyard, a labyrinth and a plaza are places.
A guardroom, a garret, a sauna, a penthouse and a storage unit are rooms.
A winery, a distillery, a launderette and an ice rink are buildings.
A poster, a dossier, a bible, a prophecy and an inscription are documents.
