%% Verbs of motion: going, coming, leaving, bringing, meeting, hiding, falling.

   Goals and origins are only mentioned beforehand (°): the traveller is there afterwards. %%

# Verbs

%% Going by oneself %%

## {Rider: being} gets into {Vehicle: vehicle} [with {Companion: being}]
role: serving
also: {Rider} goes on board {Vehicle} [with {Companion}]; {Rider} comes on board {Vehicle}; {Rider} embarks on {Vehicle}; {Rider} jumps on {Vehicle}; {Rider} jumps onto {Vehicle}; {Rider} hops on {Vehicle}; {Rider} steps onto {Vehicle}; {Rider} steps on board {Vehicle}; {Rider} gets onto {Vehicle}; {Rider} gets on board {Vehicle}
also: climbs, steps, jumps
also: {Rider} gets in {Vehicle}; {Rider} gets on {Vehicle}; {Rider} boards {Vehicle} [with {Companion}]; {Rider} mounts {Vehicle}; {Rider} climbs onto {Vehicle}
makes: Rider is in Vehicle. Companion is in Vehicle.
seen by: everyone there
chosen by: Rider
weight: trivial
example: Tom gets into the car. Anna boards the train.

## {Traveller: being or vehicle} goes to/into/towards/onto {Goal°: place} [from {Origin°: place}] [with {Companion: being}]
also: sprints, scampers, saunters, traipses, lurches, swerves, veers, hurtles, zooms, whizzes, scoots, waddles, clambers, slithers, sidles, swoops, soars, commutes, immigrates, relocates, navigates, hitchhikes, jogs, hobbles, totters, lopes, canters, detours, decamps
also: tiptoes, limps, trudges, strides, scrambles, glides, slinks, treks, trots, tramps, cycles, dashes, darts, hastens, scurries, slides, drifts, crosses, paddles, rows, stumbles, retreats, withdraws, squeezes, wades, retires, emigrates, migrates, slips, speeds
also: walks, runs, drives, rides, travels, hurries, flies, sails, swims, rushes, marches, wanders, strolls, crawls, climbs, sneaks, jumps, moves, heads, hikes, races, creeps, gallops, steps, descends, ascends, proceeds, floats, dives, staggers, roams, journeys, leaps, advances, rolls, swings, turns, storms
needs: Traveller can move.
makes: Traveller is in Goal. Companion is in Goal.
moves: Traveller to Goal
noun: journey of {Traveller} to {Goal}; voyage of {Traveller} to {Goal}; trip of {Traveller} to {Goal}; way of {Traveller} to {Goal}
seen by: everyone there
chosen by: Traveller
weight: trivial
for plans: Traveller is not ill.
off page: free
example: Luna goes to the village. Tom walks into the house with Anna. The soldiers march to the castle from the camp.

%% Setting out is not yet being there. %%

## {Carrier: being} goes to/into/towards/onto {Goal°: place} with {Thing: thing or substance} [in/on/under {Part: part}]
also: tiptoes, limps, trudges, strides, scrambles, hastens, stumbles, slips, comes, returns
also: walks, runs, drives, rides, travels, hurries, rushes, marches, wanders, strolls, crawls, climbs, sneaks, heads, creeps, steps, staggers, storms
also: {Carrier} enters {Goal} with {Thing} [in/on/under {Part}]; {Carrier} comes back to {Goal} with {Thing} [in/on/under {Part}]; {Carrier} goes back to {Goal} with {Thing} [in/on/under {Part}]
needs: Carrier can move.
makes: Carrier is in Goal. Carrier has Thing.
moves: Carrier to Goal
seen by: everyone there
chosen by: Carrier
weight: trivial
example: Anna walks into the church with the cup in her arms. Tom enters the kitchen with a letter in his hand.

## {Leaver: being or vehicle} sets out for/to {Goal°: place} [from {Origin°: place}] [with {Companion: being}]
role: bound, leaving
also: {Leaver} sets sail for {Goal} [with {Companion}]; {Leaver} heads for {Goal} [with {Companion}]; {Leaver} starts for {Goal} [with {Companion}]; {Leaver} embarks for {Goal} [with {Companion}]; {Leaver} sails for {Goal} [with {Companion}]; {Leaver} bolts for {Goal}; {Leaver} runs for {Goal}; {Leaver} departs for {Goal}
also: {Leaver} sets off for/to {Goal} [from {Origin}] [with {Companion}]; {Leaver} makes for {Goal} [with {Companion}]; {Leaver} leaves for {Goal} [with {Companion}]
needs: Leaver can move.
makes: Leaver is not in Origin.
noun: departure of {Leaver}
seen by: everyone there
chosen by: Leaver
weight: trivial
example: Luna sets out for the village. Tom sets off for the castle with Anna.

## {Traveller: being or vehicle} comes to/into/towards/onto {Goal°: place} [from {Origin°: place}] [with {Companion: being}]
also: {Traveller} gets to {Goal} [from {Origin}] [with {Companion}]; {Traveller} makes it to {Goal} [with {Companion}]
needs: Traveller can move.
makes: Traveller is in Goal. Companion is in Goal.
moves: Traveller to Goal
noun: coming of {Traveller} to {Goal}
seen by: everyone there
chosen by: Traveller
weight: trivial
example: Anna comes to the castle. Tom comes into the kitchen from the garden.

## {Mover: being} makes his way to/into/towards/onto {Goal: place}
also: {Mover} makes his way up to {Goal}; {Mover} makes his way back to {Goal}; {Mover} makes his way down to {Goal}; {Mover} makes his way out to {Goal}
needs: Mover can move.
makes: Mover is in Goal.
moves: Mover to Goal
seen by: everyone there
chosen by: Mover
weight: trivial
example: Anna makes her way to the castle.

## {Mover: being} makes his way out of/from {Origin: place}
needs: Mover can move.
makes: Mover is not in Origin. Mover is not captive. Mover is not trapped.
seen by: everyone there
chosen by: Mover
weight: trivial
example: Anna makes her way out of the castle.

## {Mover: being} makes his way through/along/across/past/round/around/up/down/over {Passed°: any}
needs: Mover can move.
seen by: everyone there
chosen by: Mover
weight: trivial
example: Anna makes her way through the crowd.

## {Traveller: being or vehicle} returns [to/into {Goal°: place}] [from {Origin°: any}] [with {Companion: being}]
role: coming back
also: backtracks
also: comes back, goes back, gets back, rides back, drives back, walks back, runs back, comes again
needs: Traveller can move.
makes: Traveller is in Goal. Companion is in Goal. Traveller is not in Origin.
moves: Traveller to Goal
noun: return of {Traveller} to {Goal}
seen by: everyone there
chosen by: Traveller
weight: trivial
example: Tom returns to the village. Anna comes back from the city.

## {Traveller: being or vehicle} goes to/towards {Other~: being} [from {Origin°: place}] [with {Companion: being}]
also: {Traveller} runs up to {Other}; {Traveller} walks up to {Other}; {Traveller} steps up to {Other}; {Traveller} rides up to {Other}; {Traveller} rushes up to {Other}; {Traveller} comes over to {Other}; {Traveller} walks over to {Other}; {Traveller} crosses to {Other}; {Traveller} flees to {Other}
also: comes, runs, walks, hurries, rushes, rides, drives, returns, travels
also: {Traveller} comes back to {Other} [from {Origin}] [with {Companion}]; {Traveller} goes back to {Other} [from {Origin}] [with {Companion}]; {Traveller} goes up to {Other}; {Traveller} comes up to {Other}
needs: Traveller can move.
makes: Traveller is with Other.
moves: Traveller to Other
seen by: everyone there
chosen by: Traveller
weight: trivial
example: Tom goes to Anna. Luna runs to the doctor.

## {Traveller: being} goes to/towards {Target: thing or part} [from {Origin°: place}] [with {Companion: being}]
also: comes, runs, walks, hurries, rushes, rides, crawls, creeps, sneaks, steps, moves
also: {Traveller} turns up at {Target}; {Traveller} shows up at {Target}; {Traveller} appears at {Target}
needs: Traveller can move.
usually: Traveller is near Target.
seen by: everyone there
chosen by: Traveller
weight: trivial
example: Luna goes to the window. Tom runs to the door.

## {Traveller: being or vehicle} arrives [at/in {Goal°: place}] [from {Origin°: place}] [with {Companion: being or animal}]
also: comes, comes over, comes round, drops in, drops by, comes along, gets there, comes here, draws near
also: turns up, shows up
role: arrival
needs: Traveller is alive.
makes: Traveller is in Goal. Companion is in Goal.
moves: Traveller to Goal
noun: arrival of {Traveller} at {Goal}
seen by: everyone there
chosen by: nobody
weight: trivial
example: The train arrives at the station. Luna arrives in the village with Tom.

## {Traveller: any} reaches {Goal°: place}
role: arrival
needs: Traveller can move.
makes: Traveller is in Goal.
moves: Traveller to Goal
seen by: everyone there
chosen by: nobody
weight: trivial
example: Luna reaches the castle.

## {Traveller: being} enters [{Goal°: place}]
needs: Traveller can move.
makes: Traveller is in Goal.
moves: Traveller to Goal
noun: entry of {Traveller} into {Goal}
seen by: everyone there
chosen by: Traveller
weight: trivial
example: The soldier enters the house.

## {Ship: vehicle} enters {Goal°: place}
makes: Ship is in Goal.
moves: Ship to Goal
seen by: everyone there
chosen by: nobody
weight: trivial
example: The ship enters the harbour.

## {Doer: any} enters {Affair°: event}
also: {Doer} enters politics; {Doer} enters business; {Doer} enters into {Affair}; {Doer} enters the fray
seen by: everyone there
chosen by: Doer
weight: trivial
example: Tom enters the race. Anna enters politics.

## {Traveller: being} bursts in
role: forcing, coming in
also: breaks in
needs: Traveller can move.
seen by: everyone there
chosen by: Traveller
example: The police burst in.

## {Traveller: being} comes in [with {Companion: any}]
role: coming in
also: {Traveller} climbs in; {Traveller} crawls in
also: goes in, steps in, runs in, walks in, rushes in, gets in
needs: Traveller can move.
seen by: everyone there
chosen by: Traveller
weight: trivial
example: Anna comes in. The guard runs in.

## {Rider: being} gets out of {Vehicle°: vehicle}
also: {Rider} steps from {Vehicle}; {Rider} alights from {Vehicle}; {Rider} dismounts [from {Vehicle}]; {Rider} climbs down from {Vehicle}; {Rider} jumps off {Vehicle}; {Rider} jumps from {Vehicle}; {Rider} steps off {Vehicle}; {Rider} climbs off {Vehicle}
also: climbs, steps, jumps
also: {Rider} gets off {Vehicle}
needs: Rider can move.
makes: Rider is not in Vehicle.
seen by: everyone there
chosen by: Rider
weight: trivial
example: Tom gets out of the car.

%% Of what they are on, the sentence says nothing. %%
## {Rider: being} gets on
role: boarding
needs: Rider can move.
seen by: everyone there
chosen by: Rider
weight: trivial
example: Five people get on.

## {Rider: being} gets off
role: leaving
needs: Rider can move.
seen by: everyone there
chosen by: Rider
weight: trivial
example: Three people get off.

## {Rider: being} gets off in/at {Stop°: place}
also: alights
needs: Rider can move.
makes: Rider is in Stop.
seen by: everyone there
chosen by: Rider
weight: trivial
example: Tom gets off in London.

%% Leaving %%

## {Leaver: being or vehicle} leaves {Origin: place} [for {Goal°: place}] [with {Companion: being}]
also: evacuates, vacates
role: leaving
also: quits, exits
needs: Leaver can move.
makes: Leaver is not in Origin. Companion is not in Origin. Leaver is in Goal.
noun: departure of {Leaver} from {Origin}
seen by: everyone there
chosen by: Leaver
weight: trivial
off page: free
example: Luna leaves the village. Tom leaves the city for the castle.

## {Leaver: being or vehicle} leaves [from/out of {Origin°: any}] [with {Companion: being}]
role: leaving
also: {Leaver} comes out; {Leaver} gets out; {Leaver} makes it out; {Leaver} steps out; {Leaver} runs out; {Leaver} climbs out; {Leaver} jumps out; {Leaver} rushes out; {Leaver} slips out; {Leaver} walks off; {Leaver} backs away [from {Origin}]; {Leaver} backs off; {Leaver} runs off; {Leaver} sails away; {Leaver} rushes away; {Leaver} rushes off; {Leaver} drives out; {Leaver} rides out; {Leaver} moves out [of {Origin}]; {Leaver} rushes out of {Origin}; {Leaver} crawls from {Origin}; {Leaver} steps from {Origin}; {Leaver} comes from {Origin}; {Leaver} walks from {Origin}; {Leaver} runs from {Origin}; {Leaver} slips out of {Origin}; {Leaver} sneaks out of {Origin}; {Leaver} marches out of {Origin}; {Leaver} hurries out of {Origin}; {Leaver} bursts out of {Origin}; {Leaver} starts out; {Leaver} walks on; {Leaver} is off
also: departs, goes away, goes outside, walks outside, runs outside, goes inside, walks inside, runs inside, walks away, runs away, goes out, walks out, sets off, sets out, rides away, drives away, drives off, rides off, goes off, hurries away
also: {Leaver} goes out of {Origin}; {Leaver} gets out of {Origin}; {Leaver} makes it out of {Origin}; {Leaver} jumps out of {Origin}; {Leaver} goes free; {Leaver} walks out of {Origin}; {Leaver} comes out of {Origin}; {Leaver} runs out of {Origin};
  {Leaver} steps out of {Origin}; {Leaver} rides out of {Origin}; {Leaver} drives out of {Origin}
needs: Leaver can move.
makes: Leaver is not in Origin. Companion is not in Origin.
noun: departure of {Leaver}
seen by: everyone there
chosen by: Leaver
weight: trivial
example: Luna leaves. Tom walks away with Anna.

## {Leaver: being} climbs out of {Origin°: any} [with {Companion: being}]
also: crawls, wriggles, squeezes
also: {Leaver} squeezes through {Origin}
makes: Leaver is not in Origin. Leaver is not captive. Leaver is not trapped. Companion is not in Origin.
seen by: everyone there
chosen by: Leaver
weight: trivial
example: Tom climbs out of the window. Anna crawls out of the pit.

## {Leaver: vehicle} takes off [from {Origin°: any}] [with {Companion: being}]
role: leaving
also: lifts off, blasts off, flies off, flies away, sails off, casts off, steams off, steams away, pulls out, weighs anchor, puts to sea
makes: Leaver is not in Origin. Companion is not in Origin.
noun: take-off of {Leaver}
seen by: everyone there
chosen by: Leaver
weight: trivial
example: The plane takes off with Anna.

## {Leaver: animal} flies out of {Origin°: any}
role: leaving
also: {Leaver} flies out; {Leaver} flies away [from {Origin}]; {Leaver} flies off
makes: Leaver is not in Origin. Leaver is not captive. Leaver is not trapped.
amounts to: Leaver escapes.
seen by: everyone there
chosen by: Leaver
weight: trivial
example: The bird flies out of the window. The bird flies away.

## {Leaver: being} leaves the table
also: {Leaver} gets up from the table; {Leaver} rises from the table
seen by: everyone there
chosen by: Leaver
weight: trivial
example: Tom leaves the table.

## {Leaver: being} leaves {Other: person or animal} [in {Place: place}]
also: {Leaver} leaves {Other} alone [in {Place}]
needs: Leaver can move.
makes: Leaver is not with Other.
seen by: everyone there
chosen by: Leaver
example: Tom leaves Anna. The father leaves the child in the forest.

%% Whoever dies leaves somebody behind, too. %%

## {Leaver: being} leaves {Other: person or animal} behind [in/at/on {Place: place}]
makes: Leaver is not with Other.
seen by: everyone there
chosen by: nobody
example: Tom leaves Anna behind.

## {Leaver: being} leaves {Other: person} for {Lover: person}
also: {Leaver} walks out on {Other} for {Lover}; {Leaver} abandons {Other} for {Lover}
makes: Leaver is not with Other.
seen by: everyone there
chosen by: Leaver
weight: grave
example: Tom leaves Anna for Luna.

%% Fleeing %%

## {Fugitive: being} escapes [from {Origin°: place or thing or event}] [to/into {Goal°: place}] [with {Companion: being}]
role: fleeing
also: absconds, scarpers, decamps
also: flees, gets away, runs away, breaks free, breaks out, slips away
also: {Fugitive} escapes out of {Origin}; {Fugitive} flees {Origin}; {Fugitive} breaks out of {Origin}; {Fugitive} escapes {Origin}; {Fugitive} gets away from {Origin}; {Fugitive} makes his escape [from {Origin}]; {Fugitive} makes good his escape [from {Origin}]
makes: Fugitive is not captive. Fugitive is not tied. Fugitive is not bound. Fugitive is not trapped. Fugitive is not in Origin. Fugitive is in Goal. Companion is not captive. Companion is in Goal.
noun: escape of {Fugitive} from {Origin}; flight of {Fugitive} from {Origin}
seen by: everyone there
chosen by: Fugitive
example: Luna escapes from the prison. Tom flees to the forest. The prisoners escape.

## {Fugitive: being} escapes from {Captor°: being}
role: fleeing
also: absconds
also: flees, runs away, gets away, breaks free
also: {Fugitive} flees {Captor}; {Fugitive} escapes {Captor}
makes: Fugitive is not a captive of Captor. Fugitive is not captive. Fugitive is not tied. Fugitive is not bound. Fugitive is not with Captor.
noun: escape of {Fugitive} from {Captor}
seen by: everyone there
chosen by: Fugitive
example: Luna escapes from Burai.

## {Fugitive: being} escapes [from {Origin°: place or thing}] [to/into {Goal°: place}] with {Loot: thing or substance}
role: fleeing
also: flees, gets away, absconds, slips away
makes: Fugitive is not captive. Fugitive is not in Origin. Fugitive is in Goal. Fugitive has Loot.
seen by: everyone there
chosen by: Fugitive
example: Tom escapes with the gold. The thief flees to the city with the ring.

## {Fugitive: being} escapes death
also: {Fugitive} cheats death
seen by: everyone there
chosen by: nobody
example: Tom escapes death.

%% Following and pursuing %%

## {Follower: being} follows {Leader~: being or vehicle} [to/into {Goal°: place}]
role: general
also: accompanies
also: {Follower} goes with {Leader} [to/into {Goal}]; {Follower} comes with {Leader} [to/into {Goal}]; {Follower} goes along with {Leader} [to {Goal}]
needs: Follower can move.
makes: Follower is in Goal. Leader is in Goal.
usually: Follower is with Leader.
seen by: everyone there
chosen by: Follower
weight: trivial
example: Tom follows Luna into the house. The dog follows the soldier.

## {Follower: being} follows {Trail°: thing or part or substance or place} to/into {Goal°: place}
also: {Follower} tracks {Trail} to {Goal}
needs: Follower can move.
makes: Follower is in Goal.
moves: Follower to Goal
seen by: everyone there
chosen by: Follower
weight: trivial
example: Tom follows the tracks to the hut. Anna follows the path into the forest.

## {Hunter: being} pursues {Prey°: being or vehicle} [to/into/through {Goal°: place}]
role: pursuing
also: harries
also: {Hunter} gives chase [to {Prey}]; {Hunter} goes after {Prey}
also: chases, hunts, tracks
also: {Hunter} runs after {Prey} [to/into/through {Goal}]
needs: Hunter can move.
usually: Hunter is in Goal.
noun: pursuit of {Prey} by {Hunter}; hunt for {Prey}
seen by: everyone there
chosen by: Hunter
example: Burai pursues Luna through the forest.

%% Bringing and sending %%

## {Driver: being} drives {Vehicle: vehicle} [to {Goal°: place}]
also: flies, steers, rides, sails, pilots, rows, paddles
also: navigates, reverses, manoeuvres, taxies
needs: Driver can move. Vehicle is not destroyed.
makes: Vehicle is in Goal. Driver is in Goal.
noun: drive of {Driver}
seen by: everyone there
chosen by: Driver
weight: trivial
example: Tom drives the car to the village. Anna steers the ship.

## {Driver: being} drives {Vehicle: vehicle} into/against {Target: being or thing}
role: serving
also: crashes, steers, rams
noun: crash of {Vehicle}
seen by: everyone there
chosen by: Driver
weight: grave
example: Viktor drives the car into Sam.

## {Rider: being} rides {Mount: animal} [to/into/through {Goal°: place}]
also: mounts
also: {Rider} rides away on {Mount}; {Rider} rides off on {Mount}; {Rider} gallops away on {Mount}; {Rider} rides to {Goal} on {Mount}
needs: Rider can move. Mount is alive. Mount is not turned to stone.
makes: Rider is in Goal. Mount is in Goal.
noun: ride of {Rider}
seen by: everyone there
chosen by: Rider
weight: trivial
example: Tom rides the horse to the castle.

## {Bringer: being or vehicle} brings {Passenger: any} to/into/onto {Goal°: place} [from {Origin°: any}]
also: smuggles, conveys, tows, ushers, airlifts, frogmarches, evacuates
role: delivering
also: leads, takes, carries, drags, escorts, drives, pulls, guides, transports, conducts, rushes, flies, sails, rows, ships, accompanies, lures
also: {Bringer} brings {Passenger} back to/into {Goal} [from {Origin}]; {Bringer} takes {Passenger} back to/into {Goal} [from {Origin}]; {Bringer} leads {Passenger} back to/into {Goal};
  {Bringer} carries {Passenger} back to/into {Goal}; {Bringer} takes {Passenger} away to {Goal}; {Bringer} carries {Passenger} off to {Goal}; {Bringer} pushes {Passenger} to {Goal}
needs: Bringer can move.
makes: Bringer is in Goal. Passenger is in Goal.
moves: Bringer to Goal
seen by: everyone there
chosen by: Bringer
weight: trivial
for plans: Passenger is a person. Passenger is alive.
off page: free
example: Tom brings Luna to the castle. The soldiers drag the prisoner into the cellar. Anna carries the box into the kitchen.

## {Bringer: being or vehicle} brings {Passenger: any} to/onto {Spot°: thing} [from {Origin°: any}]
role: delivering
also: leads, takes, carries, drags, escorts, drives, pulls, guides, accompanies
also: {Bringer} brings {Passenger} back to {Spot}; {Bringer} takes {Passenger} back to {Spot}; {Bringer} leads {Passenger} back to {Spot}
needs: Bringer can move.
makes: Bringer is near Spot. Passenger is near Spot.
seen by: everyone there
chosen by: Bringer
weight: trivial
off page: no
example: Tom leads the horse to the fence.

## {Mover: being} moves {Moved: any} to/into {Goal°: place} [from {Origin°: any}]
also: {Mover} pushes {Moved} into {Goal}; {Mover} shoves {Moved} into {Goal}
needs: Mover can move.
makes: Moved is in Goal.
seen by: everyone there
chosen by: Mover
weight: trivial
example: Anna moves the box to the pantry.

## {Walker: being or vehicle} turns left [in/at {Corner°: any}] [into/onto/along {Way°: any}]
needs: Walker can move.
seen by: everyone there
chosen by: Walker
weight: trivial
example: Tom turns left at the church. The car turns left into the lane.

## {Walker: being or vehicle} turns right [in/at {Corner°: any}] [into/onto/along {Way°: any}]
needs: Walker can move.
seen by: everyone there
chosen by: Walker
weight: trivial
example: Tom turns right at the church. The car turns right into the lane.

## {Driver: being} backs {Vehicle: vehicle} into/onto/to {Goal°: place}
makes: Vehicle is in Goal.
seen by: everyone there
chosen by: Driver
weight: trivial
example: Anna backs the car into the garage.

## {Bringer: being} brings {Passenger: being} to {Other~: being} [from {Origin°: any}]
also: ushers
also: takes, leads, carries, drags, escorts, guides
also: {Bringer} brings {Passenger} before {Other}; {Bringer} brings {Passenger} back to {Other}
needs: Bringer can move.
makes: Bringer is with Other. Passenger is with Other.
seen by: everyone there
chosen by: Bringer
weight: trivial
example: Tom brings Luna to the doctor. The guards bring the prisoner before the king.

## {Stayer: being} makes no movement
seen by: everyone there
chosen by: nobody
weight: trivial
example: Tom makes no movement.

## {Bringer: being} brings {Passenger: any} down
also: carries down, takes down, helps down
seen by: everyone there
chosen by: Bringer
weight: trivial
example: The fireman brings the cat down.

## {Bringer: being} brings {Thing: thing or substance}
makes: Bringer has Thing.
seen by: everyone there
chosen by: Bringer
weight: trivial
example: Anna brings a cake.

## {Bringer: being} brings {Passenger: being}
seen by: everyone there
chosen by: Bringer
weight: trivial
example: Anna brings her brother.

## {Bringer: being} takes {Passenger: any} home
also: brings home, leads home, carries home, drives home, escorts home, walks home, sees home
role: bringing along
needs: Bringer can move.
seen by: everyone there
chosen by: Bringer
example: Tom takes Luna home.

## {Bringer: being} leads {Passenger: being or vehicle} out of {Origin°: any}
also: brings, carries, drags, pulls, guides
also: {Bringer} takes {Passenger} out of {Origin}; {Bringer} leads {Passenger} from {Origin}; {Bringer} carries {Passenger} from {Origin}
also: {Bringer} pulls {Passenger} out; {Bringer} drags {Passenger} out; {Bringer} fishes {Passenger} out [of {Origin}]
needs: Bringer can move.
makes: Bringer is not in Origin. Passenger is not in Origin.
seen by: everyone there
chosen by: Bringer
example: Anna leads the child out of the forest.

## {Sender: being} sends {Thing~: thing or substance or information} to {Receiver~: being}
role: turn
also: {Sender} sends {Receiver} {Thing}; {Sender} mails {Thing} to {Receiver}; {Sender} posts {Thing} to {Receiver}; {Sender} forwards {Thing} to {Receiver}
needs: Sender has Thing.
makes: Sender does not have Thing.
usually: Receiver has Thing.
seen by: participants
chosen by: Sender
example: Anna sends the letter to Tom. The king sends Luna a ring.

## {Sender: being} sends {Thing~: thing or substance or information}
role: turn
also: mails, posts
needs: Sender has Thing.
makes: Sender does not have Thing.
seen by: participants
chosen by: Sender
example: Anna sends the letter.

## {Sender: being} sends {Thing~: thing or substance} to {Goal°: place}
needs: Sender has Thing.
makes: Sender does not have Thing.
usually: Thing is in Goal.
seen by: participants
chosen by: Sender
example: The king sends the crown to the castle.

## {Sender: being} sends {Person~: being} to/into {Goal°: place}
also: dispatches, deploys, despatches
needs: Person is alive.
usually: Person is in Goal.
noun: dispatch of {Person} to {Goal}; deployment of {Person} to {Goal}
seen by: everyone there
chosen by: Sender
example: The king sends Tom to the castle. The general deploys the soldiers to the village.

## {Sender: being} sends {Person~: being} over/across/through/along/past/around/down/up/on/onto/aboard/under/below/behind {Way°: any}
also: {Sender} sends {Person} ahead [to {Way}]; {Sender} sends {Person} abroad; {Sender} sends {Person} upstairs; {Sender} sends {Person} downstairs; {Sender} sends {Person} outside; {Sender} sends {Person} inside;
  {Sender} sends {Person} in; {Sender} sends {Person} below
needs: Person is alive.
usually: Person is not with Sender.
seen by: everyone there
chosen by: Sender
example: The king sends Tom over the mountain. Anna sends the boy down the mine.

## {Sender: being} sends {Person~: being} for/after {Sought°: any}
also: {Sender} sends {Person} in search of {Sought}
needs: Person is alive.
seen by: everyone there
chosen by: Sender
example: Anna sends Tom for the doctor. The king sends the soldiers after the thief.

## {Sender: being} sends {Person~: being} to {Other°: being}
needs: Person is alive.
usually: Person is with Other.
seen by: everyone there
chosen by: Sender
example: The king sends the messenger to Luna.

## {Sender: being} sends {Person: being} away [from {Origin°: place}]
also: shoos
also: {Sender} sends {Person} off; {Sender} sends {Person} out [of {Origin}]; {Sender} drives {Person} away; {Sender} drives {Person} off; {Sender} chases {Person} away; {Sender} turns {Person} away; {Sender} throws {Person} out; {Sender} casts {Person} out; {Sender} sends {Person} home;
  {Sender} drives {Person} out of {Origin}; {Sender} throws {Person} out of {Origin}; {Sender} evicts {Person} [from {Origin}]
usually: Person is not with Sender.
makes: Person is not in Origin.
seen by: everyone there
chosen by: Sender
example: The king sends Tom away. The farmer drives the fox out of the barn.

%% Ways %%

## {Way: place or thing} leads [from {Origin°: any}] to/into/towards {Goal°: any}
seen by: nobody
chosen by: nobody
example: The road leads to the castle. A stair leads from the hall to the cellar.

## {Site: place or thing} overlooks {Seen°: any}
also: {Site} looks out on {Seen}; {Site} faces {Seen}
seen by: nobody
chosen by: nobody
example: The tower overlooks the sea.

%% Meeting %%

## {Meeter: being} meets {Other: being} [in/at {Place: place}]
also: {Meeter} makes the acquaintance of {Other} [in/at {Place}]; {Meeter} gets to know {Other}; {Meeter} comes face to face with {Other}
also: encounters
also: {Meeter} meets up with {Other} [in/at {Place}]; {Meeter} runs into {Other} [in/at {Place}]; {Meeter} meets with {Other} [in/at {Place}]; {Meeter} bumps into {Other} [in/at {Place}]; {Meeter} comes across {Other} [in/at {Place}]
needs: Meeter is alive. Other is alive.
makes: Meeter is with Other. Meeter is in Place. Other is in Place. Meeter is acquainted with Other.
noun: meeting of {Meeter} with {Other}; encounter of {Meeter} with {Other}
seen by: everyone there
chosen by: nobody
weight: trivial
example: Tom meets Luna in the forest. Anna runs into the doctor.

## {Finder: being} finds {Body: body} [in/at/on/under/behind/near/by {Place: any}]
also: discovers, recovers, identifies, recognises
also: {Finder} comes across {Body} [in/at/on {Place}]; {Finder} comes upon {Body} [in/at/on {Place}]; {Finder} pulls {Body} out of {Place}; {Finder} fishes {Body} out of {Place}
needs: Finder can perceive.
makes: Body is soulless. Body is not hidden. Body is not lost.
noun: discovery of {Body}
seen by: everyone there
chosen by: nobody
example: The fisherman finds the body of Tom in the lake.

## {Finder: being} finds {Thing: thing or place or substance} [in/at/on/under/behind {Place: any}]
role: gaining, finding
also: discovers
also: {Finder} comes across {Thing} [in/at/on {Place}]; {Finder} comes upon {Thing} [in/at/on {Place}]
needs: Finder can perceive.
makes: Thing is not hidden. Thing is not lost.
usually: Thing is with Finder.
noun: discovery of {Thing}
seen by: everyone there
chosen by: nobody
weight: trivial
example: Tom finds the key under the bed. Luna discovers the tomb.

## {Finder: being} finds {Other: being} [in/at/on/under/behind {Place: any}]
role: finding
also: {Finder} comes upon {Other} [in/at {Place}]; {Finder} tracks {Other} down [in/at {Place}]
needs: Finder can perceive.
makes: Finder is with Other. Other is in Place. Finder is in Place.
noun: finding of {Other}
seen by: everyone there
chosen by: nobody
weight: trivial
example: Tom finds Luna in the cellar. Anna finds the child.

## {Finder: being} finds {Other: being} {State: adjective}
also: discovers
deed of: Other
needs: Finder can perceive.
makes: Finder is with Other.
holds: State
seen by: everyone there
chosen by: nobody
example: Romeo finds Juliet dead. The police discover Tom dead.

## {Finder: being} finds {Thing: thing or place} {State: adjective}
also: discovers
deed of: Thing
needs: Finder can perceive.
holds: State
seen by: everyone there
chosen by: nobody
weight: trivial
example: Anna finds the door open.

## {Visitor: being} visits {Host: being} [in/at {Place: place}]
role: visiting
also: {Visitor} pays a visit to {Host} [in/at {Place}]; {Visitor} pays {Host} a visit [in/at {Place}]; {Visitor} calls on {Host} [in/at {Place}]; {Visitor} drops in on {Host}
needs: Visitor can move.
makes: Visitor is with Host. Visitor is in Place.
noun: visit of {Visitor} to {Host}
seen by: everyone there
chosen by: Visitor
weight: trivial
example: Anna visits Tom in the hospital.

## {Visitor: being} visits {Goal°: place}
also: {Visitor} pays a visit to {Goal}; {Visitor} calls at {Goal}; {Visitor} drops in at {Goal}
needs: Visitor can move.
makes: Visitor is in Goal.
noun: visit of {Visitor} to {Goal}
seen by: everyone there
chosen by: Visitor
weight: trivial
example: The king visits the village.

## {Waiter: being} waits [for {Other°: any}] [in/at {Place: place}]
role: general
also: {Waiter} awaits {Other} [in/at {Place}]
noun: wait of {Waiter}
seen by: everyone there
chosen by: Waiter
weight: trivial
example: Tom waits for Luna in the garden.

## {Doer: being} approaches {Target: any}
also: {Doer} comes near {Target}; {Doer} goes near {Target}; {Doer} comes closer to {Target}
needs: Doer can move.
usually: Doer is near Target.
noun: approach of {Doer}
seen by: everyone there
chosen by: Doer
weight: trivial
example: The guard approaches the door.

## {Traveller: any} crosses {Bridge: bridge}
also: {Traveller} walks over/across {Bridge}; {Traveller} goes over/across {Bridge}; {Traveller} rides over/across {Bridge}; {Traveller} drives over/across {Bridge};
  {Traveller} runs over/across {Bridge}
needs: Bridge is not destroyed.
noun: crossing of {Bridge}
seen by: everyone there
chosen by: Traveller
weight: trivial
example: The soldiers cross the bridge. Luna walks over the bridge.

## {Traveller: any} crosses {Place: place}
also: traverses
also: {Traveller} passes {Place}; {Traveller} passes through {Place}; {Traveller} goes through {Place}; {Traveller} walks through {Place}; {Traveller} walks across {Place}; {Traveller} drives through {Place};
  {Traveller} rides through {Place}; {Traveller} travels through {Place}; {Traveller} wanders through {Place}; {Traveller} runs through {Place}; {Traveller} goes across {Place};
  {Traveller} swims across {Place}; {Traveller} wades across {Place}; {Traveller} rides across {Place}; {Traveller} runs across {Place}; {Traveller} jumps over {Place}; {Traveller} leaps over {Place}; {Traveller} jumps across {Place}; {Traveller} rows across {Place}; {Traveller} sails across {Place}; {Traveller} drives across {Place}
needs: Traveller can move.
noun: crossing of {Place}
seen by: everyone there
chosen by: Traveller
weight: trivial
example: The soldiers cross the river. Luna walks through the forest.

## {Bringer: being} ferries {Passenger: any} across [{Place°: any}]
also: {Bringer} rows {Passenger} across [{Place}]; {Bringer} takes {Passenger} across [{Place}]; {Bringer} carries {Passenger} across [{Place}]; {Bringer} drives {Passenger} across [{Place}];
  {Bringer} sails {Passenger} across [{Place}]; {Bringer} leads {Passenger} across [{Place}]; {Bringer} guides {Passenger} across [{Place}]; {Bringer} pulls {Passenger} across [{Place}]
needs: Bringer can move.
seen by: everyone there
chosen by: Bringer
weight: trivial
example: Tom ferries Luna across the lake.

## {Carrier: any} lands {Passenger: person or animal or group} [on/in/at {Place: place}]
also: {Carrier} puts {Passenger} ashore [on/in/at {Place}]; {Carrier} sets {Passenger} ashore [on/in/at {Place}]
makes: Passenger is in Place.
seen by: everyone there
chosen by: Carrier
weight: trivial
example: The ship lands the soldiers on the beach.

## {Traveller: any} lands [in/on/at {Goal°: any}]
also: {Traveller} touches down [in/on/at {Goal}]
makes: Traveller is in Goal.
noun: landing of {Traveller}
seen by: everyone there
chosen by: nobody
weight: trivial
example: The airship lands in the desert.

## {Blocker: any} blocks {Way: any}
also: bars, obstructs
noun: blocking of {Way}
seen by: everyone there
chosen by: Blocker
example: The soldiers block the road.

%% Hiding, rising, falling %%

## {Hider: being} hides [in/behind/under/at {Place: any}] [from {Seeker°: being}]
also: {Hider} conceals himself [in/behind/under {Place}]
makes: Hider is in Place. Hider is hidden.
noun: hiding of {Hider}
seen by: everyone there
chosen by: Hider
example: Luna hides in the cellar. Tom hides behind the curtain.

## {Hider: being} shows {Person: being}
makes: Person is not hidden.
seen by: everyone there
chosen by: Hider
example: Luna shows herself.

## {Vehicle: vehicle} crashes [into/against {Target: any}]
also: collides, derails, overturns
makes: Vehicle is broken.
noun: crash of {Vehicle}
seen by: everyone there
chosen by: nobody
example: The plane crashes. The car crashes into the wall.

## {Faller: any} falls into/onto/in {Goal: thing or place or substance or being} [from {Origin°: any}]
also: drops, tumbles, plunges, slips
makes: Faller is in Goal.
noun: fall of {Faller} into {Goal}
seen by: everyone there
chosen by: nobody
example: The ring falls into the river. Tom tumbles into the pit.

%% Whether one can fall so far and live is for the story to say. %%

## {Faller: being} falls from/off {Origin: place} [to/into/onto {Goal°: any}]
also: plummets
also: plunges, tumbles, leaps
makes: Faller is not in Origin. Faller is either alive or dead.
noun: fall of {Faller}
seen by: everyone there
chosen by: nobody
example: Tom falls from the tower.

## {Victim: being} falls in {Battle°: battle or war or fight} [against {Enemy°: being}] [for {Cause°: any}]
also: dies, perishes
needs: Victim is alive.
makes: Victim is dead.
noun: death of {Victim}
seen by: everyone there
chosen by: nobody
weight: grave
example: Tom falls in the battle.

## {Faller: thing or substance or place or part} falls on/upon/over {Target: any} [from {Origin°: any}]
also: drops, crashes, collapses
makes: Faller is on Target.
noun: fall of {Faller}
seen by: everyone there
chosen by: nobody
example: The tree falls on Tom.

## {Faller: thing or place or substance or being} falls [from/off {Origin°: any}]
also: tumbles, stumbles, trips, drops
also: {Faller} falls down; {Faller} falls out of {Origin}; {Faller} falls over; {Faller} drops out of {Origin}
makes: Faller is not in Origin.
noun: fall of {Faller}
seen by: everyone there
chosen by: nobody
example: Tom falls from the horse. The baby falls out of the carriage.

## {Faller: being} slips [on {Obstacle°: thing or substance}]
also: {Faller} slips over [on {Obstacle}]
noun: slipping of {Faller}
seen by: everyone there
chosen by: nobody
example: Tom slips. Anna slips on the ice.

## {Faller: being} falls over {Obstacle°: thing or animal or person}
also: trips, stumbles
also: {Faller} trips on {Obstacle}; {Faller} stumbles on {Obstacle}
seen by: everyone there
chosen by: nobody
example: Tom falls over a stone. Anna trips over the dog.

## {Faller: being or thing} falls down {Slope°: any}
also: tumbles
noun: fall of {Faller}
seen by: everyone there
chosen by: nobody
example: Tom falls down the stairs.

## {Climber: being} climbs {Place: any}
also: scales
also: {Climber} climbs up {Place}; {Climber} climbs over {Place}; {Climber} climbs onto {Place}
needs: Climber can move.
noun: climb of {Climber}
seen by: everyone there
chosen by: Climber
weight: trivial
example: Tom climbs the tree. The thief climbs over the wall.

## {Sitter: being} sits down [on/in/at {Place: any}]
role: posture
also: lies down, stands up, kneels down, gets down
also: {Sitter} takes a seat [on/in/at {Place}]
seen by: everyone there
chosen by: Sitter
weight: trivial
example: Anna sits down at the table.

## {Mover: being} stays [with {Other: being}] [in/at {Place: place}]
also: {Mover} keeps to {Place}; {Mover} stays on
also: remains, lingers
also: {Mover} stays behind [in/at {Place}]; {Mover} remains behind [in/at {Place}]
makes: Mover is in Place. Mover is with Other.
noun: stay of {Mover}
seen by: everyone there
chosen by: Mover
weight: trivial
example: Tom stays with Luna. Luna remains behind.

## {Bringer: being} takes {Passenger: being} away [from {Origin°: any}] [with {Self°: being}]
also: leads away, carries away, drags away, brings away, drives away
also: {Bringer} takes {Passenger} along; {Bringer} takes {Passenger} with {Self}; {Bringer} brings {Passenger} with {Self}; {Bringer} brings {Passenger} along
needs: Bringer can move.
makes: Passenger is not in Origin.
seen by: everyone there
chosen by: Bringer
example: The guards take the prisoner away.

%% Moving about %%

## {Mover: being} goes upstairs
also: goes downstairs, comes upstairs, comes downstairs, goes up, goes down, comes up, comes down, goes inside, goes outside, comes inside, comes outside, goes abroad, steps outside, steps inside, climbs down, climbs up, runs upstairs, runs downstairs, goes ahead, goes there, comes here
needs: Mover can move.
seen by: everyone there
chosen by: Mover
weight: trivial
example: Tom goes upstairs. Luna comes down.

## {Mover: being} stops [in/at {Site: any}]
also: pauses, halts, hesitates
seen by: everyone there
chosen by: Mover
weight: trivial
example: Tom stops.

## {Thief: being} breaks into {Goal°: place}
also: burglarises, infiltrates, ransacks
role: forcing
also: bursts, intrudes
also: {Thief} breaks in at {Goal}
needs: Thief can move.
makes: Thief is in Goal.
noun: burglary of {Goal}
seen by: everyone there
chosen by: Thief
weight: grave
example: The thief breaks into the house.

## {Mover: being or vehicle} moves [in/at/inside {Site: any}] [through/along/among/on/under/off/around/round/over/past/across/down/up/about/behind/between {Place: any}] [with {Companion: being}]
also: meanders, roves, rambles, skids, swerves, lurches, zigzags, jostles, lumbers, surges, skims, skulks, ambles, struts, traipses, totters, hobbles, clambers, slithers, careens, careers, jogs, sprints, saunters, swaggers, zooms
also: {Mover} struggles through/along/across/up/down {Place}; {Mover} goes on foot; {Mover} takes a walk [in {Site}] [through/along {Place}]; {Mover} comes round {Place}; {Mover} comes around/over/through/across/down/up/along {Place}; {Mover} turns the corner [with {Companion}]; {Mover} rounds {Place}; {Mover} goes round {Place} [with {Companion}]
also: tiptoes, limps, trudges, strides, scrambles, glides, slinks, treks, paces, trots, tramps, shuffles, plods, cycles, skates, dashes, darts, hastens, scurries, slides, drifts, cruises, stumbles, wades, patrols, circles, prowls, sweeps, stalks
also: walks, runs, drives, rides, travels, flies, sails, swims, rushes, marches, wanders, strolls, crawls, sneaks, jumps, races, creeps, gallops, floats, dives, staggers, roams, journeys, leaps, rolls, swings, turns, hurries, proceeds, skips, spins, hops
also: {Mover} goes along/past/around/over/down/up/about {Place} [with {Companion}]; {Mover} comes past/along {Place}; {Mover} goes on; {Mover} moves on; {Mover} goes for a walk [in {Site}]
needs: Mover can move.
noun: walk of {Mover}; ride of {Mover}
seen by: everyone there
chosen by: Mover
weight: trivial
example: Tom walks along the river. The horse runs. Luna strolls through the garden with Anna.

## {Traveller: being} makes it to/through/across/over/past {Way: any}
needs: Traveller can move.
seen by: everyone there
chosen by: Traveller
weight: trivial
example: The thief makes it to the door. Anna makes it across the river.

## {Traveller: being} comes home
role: going home
also: goes home, flies home, walks home, runs home, drives home, rides home, travels home, hurries home, sails home, returns home
also: cycles home, bikes home, rushes home, races home, limps home, staggers home, strolls home, trudges home, creeps home, marches home, sneaks home
also: {Traveller} gets home; {Traveller} makes it home
needs: Traveller can move.
noun: return of {Traveller}
seen by: everyone there
chosen by: Traveller
weight: trivial
example: Tom comes home.

## {Gatherer: being} gathers [in/at/on {Place: place}] [with {Other: being}]
also: converges, congregates, clusters, convenes, regroups, rallies
also: assembles, meets
also: {Gatherer} comes together [in/at/on {Place}]; {Gatherer} gets together [in/at/on {Place}] [with {Other}]
makes: Gatherer is in Place.
noun: gathering of {Gatherer}
seen by: everyone there
chosen by: Gatherer
weight: trivial
example: The soldiers gather in the square.

## {Gatherer: being} gathers {Group: group or being} [in/at/on {Place: place}]
also: convenes, rallies, marshals
also: assembles, collects, unites, summons up
makes: Group is in Place.
seen by: everyone there
chosen by: Gatherer
example: The general gathers the army in the valley.

## {Surrounder: being} surrounds {Target: any}
also: beleaguers, outflanks, blockades
also: encircles, besieges
noun: siege of {Target}
seen by: everyone there
chosen by: Surrounder
example: The soldiers surround the castle.

## {Lurker: being} lurks in/behind/near {Place: any}
also: hovers, waits, camps, hangs
makes: Lurker is in Place.
seen by: participants
chosen by: Lurker
example: The wolf lurks in the forest.

## {Stalker: being} stalks {Prey: being}
also: shadows, trails, tails
noun: stalking of {Prey}
seen by: Stalker
chosen by: Stalker
example: Burai stalks Luna.

%% Going to events %%

## {Traveller: being} goes to {Event°: event} [from {Origin°: any}] [with {Companion: being}]
also: comes, travels, hurries, rides, drives
also: {Traveller} attends {Event} [with {Companion}]; {Traveller} takes part in {Event} [with {Companion}]; {Traveller} participates in {Event} [with {Companion}]
noun: participation of {Traveller} in {Event}
seen by: everyone there
chosen by: Traveller
weight: trivial
example: Tom goes to the wedding with Anna. The king attends the funeral.

## {Bringer: being} brings {Passenger: any} to {Event°: event} [from {Origin°: any}]
also: takes, leads, escorts, carries
seen by: everyone there
chosen by: Bringer
weight: trivial
example: Tom brings Luna to the party.

## {Refugee: being} shelters [in/at/under {Place°: place or thing}]
also: {Refugee} takes shelter [in/at/under {Place}]; {Refugee} takes refuge [in/at {Place}]; {Refugee} seeks shelter [in/at {Place}]; {Refugee} finds shelter [in/at {Place}]
makes: Refugee is in Place.
seen by: everyone there
weight: trivial
example: Tom shelters in the castle. The soldiers take shelter in the cave.

## {Parter: being} parts [from/with {Other~: being}]
also: {Parter} goes his own way; {Parter} separates [from {Other}]; {Parter} splits up [with {Other}]
usually: Parter is not with Other.
noun: parting of {Parter}
seen by: everyone there
chosen by: Parter
weight: trivial
example: Tom parts from Anna. The friends part.

## {Vehicle: vehicle or animal} stops [at/in front of/before/beside/near/outside {Place°: any}]
also: pulls up, draws up, drives up, pulls in, slows down, halts, waits
seen by: everyone there
chosen by: Vehicle
weight: trivial
example: The carriage stops at the house.

## {Driver: being} stops {Vehicle: vehicle or animal} [at/in front of/before/beside/near/outside {Place°: any}]
also: parks, pulls up, halts, reins in, turns round, turns around, backs, moors, anchors, docks
seen by: everyone there
chosen by: Driver
weight: trivial
example: Tom parks the car in front of the house.

## {Mover: any} passes by [{Place°: any}]
also: goes by, walks by, drives by, rides by, runs by, rushes by, flies by, sails by, drives past, goes past, walks past, runs past, rides past
seen by: everyone there
chosen by: Mover
weight: trivial
example: The carriage passes by.

## {Carer: being} takes care of {Charge°: any or event}
role: general
also: {Carer} looks after {Charge}; {Carer} attends to {Charge}; {Carer} sees to {Charge}; {Carer} deals with {Charge}; {Carer} minds {Charge}; {Carer} brings {Charge} up; {Carer} babysits {Charge}; {Carer} copes with {Charge}; {Carer} handles {Charge}
seen by: everyone there
chosen by: Carer
weight: trivial
example: Tom takes care of the child.

## {Traveller: being or vehicle} comes ashore
also: berths
also: goes ashore, disembarks, goes aboard, comes aboard, climbs aboard, steps aboard, steps ashore, swims ashore
seen by: everyone there
chosen by: Traveller
weight: trivial
example: Tom comes ashore.

## {Thing°: thing or substance or information} arrives [at/in/on {Goal°: place}] [from {Origin°: any}]
also: comes
makes: Thing is in Goal.
noun: arrival of {Thing}
seen by: everyone there
chosen by: nobody
weight: trivial
example: The letter arrives in the village. The news comes.

## {Mover: being} stays away [from {Place°: any or event}]
role: general
also: keeps away, keeps off, keeps out, stays out, stays home, stays at home, keeps clear
seen by: everyone there
chosen by: Mover
weight: trivial
example: Tom stays away from the house.

## {Cause: event or thing or substance} drives {Victim: any} [into/onto/off/out of/from/against/to/towards {Place°: any}]
also: carries, sweeps, blows, throws, pushes, hurls, washes, tosses, flings
seen by: everyone there
chosen by: nobody
weight: trivial
example: The storm drives the ship onto the coast.

## {Vehicle: being or vehicle} takes {Passenger: being or thing} aboard
also: {Vehicle} takes {Passenger} on board
seen by: everyone there
chosen by: Vehicle
weight: trivial
example: The ship takes Tom aboard.

## {Traveller: being} comes {Manner: ing}
also: goes
deed of: Traveller
does: Manner
seen by: everyone there
chosen by: Traveller
weight: trivial
example: Tom comes running.

## {Bringer: being} fetches {Passenger~: being} [to/into {Goal°: place}] [from {Origin°: any}]
usually: Passenger is with Bringer. Bringer is in Goal. Passenger is in Goal.
seen by: everyone there
chosen by: Bringer
weight: trivial
example: Tom fetches the doctor.

## {Host: being} lets {Guest: any} in
also: {Host} shows {Guest} in; {Host} lets {Guest} through; {Host} lets {Guest} off; {Host} shows {Guest} out; {Host} sees {Guest} off; {Host} sees {Guest} out
role: forcing
seen by: everyone there
chosen by: Host
weight: trivial
example: Tom lets Anna in.

## {Doer: being} locks {Other: being} out of {Place°: place}
also: {Doer} shuts {Other} out of {Place}; {Doer} keeps {Other} out of {Place}; {Doer} locks {Other} out; {Doer} shuts {Other} out; {Doer} keeps {Other} out
seen by: everyone there
chosen by: Doer
example: Tom locks Anna out of the house.

## {Hunter: being} loses sight of {Prey°: any}
also: {Hunter} loses track of {Prey}; {Hunter} loses the trail of {Prey}
seen by: everyone there
chosen by: Hunter
weight: trivial
example: Tom loses sight of Burai.

## {Hunter: being} catches up with {Prey: being or vehicle}
also: {Hunter} overtakes {Prey}; {Hunter} gains on {Prey}; {Hunter} catches {Prey} up; {Hunter} keeps up with {Prey}
seen by: everyone there
chosen by: Hunter
weight: trivial
example: Tom catches up with Burai.

## {Stalker: being} creeps up on {Prey: being or place or thing}
also: {Stalker} sneaks up on {Prey}; {Stalker} steals up on {Prey}; {Stalker} comes up on {Prey}; {Stalker} closes in on {Prey}
makes: Stalker is near Prey.
seen by: Stalker
chosen by: Stalker
weight: trivial
example: Tom creeps up on the guard. The wolves close in on Anna.

## {Driver: being} crashes {Vehicle: vehicle}
also: wrecks
usually: Vehicle is broken.
seen by: everyone there
chosen by: Driver
example: Tom crashes the car.

## {Sender: being} sends {Person~: being} {Deed: to}
role: turn
deed of: Person
makes: Sender wants Deed.
seen by: everyone there
chosen by: Sender
example: The king sends Tom to buy a horse.

## {Sender: being} sends {Person~: being} to/into {Goal°: place} {Deed: to}
role: turn
also: dispatches
deed of: Person
needs: Person is alive.
makes: Sender wants Deed.
usually: Person is in Goal.
seen by: everyone there
chosen by: Sender
example: The king sends Tom to the village to buy a horse.

%% Lifts and journeys %%

## {Driver: being} drops {Passenger: person} off [at/in {Place: place}]
also: {Driver} drops {Passenger} at {Place}; {Driver} sets {Passenger} down at {Place}
makes: Passenger is in Place.
seen by: everyone there
chosen by: Driver
weight: trivial
example: Tom drops the children off at the school.

## {Driver: being} gives {Passenger: being} a lift [to {Place: place}]
also: {Driver} gives {Passenger} a ride [to {Place}]
makes: Driver is in Place. Passenger is in Place.
seen by: everyone there
chosen by: Driver
weight: trivial
example: Tom gives Anna a lift to the station.

## {Faller: being} falls overboard
also: goes overboard
makes: Faller is wet.
seen by: everyone there
chosen by: nobody
example: Tom falls overboard.

## {Jumper: being} jumps overboard
also: leaps overboard, dives overboard
needs: Jumper can move.
makes: Jumper is wet.
seen by: everyone there
chosen by: Jumper
example: Anna jumps overboard.

## {Traveller: being} goes on a journey [to/through/across {Goal°: any}]
also: {Traveller} sets out on a journey [to/through/across {Goal}]; {Traveller} goes on a voyage [to/across {Goal}]; {Traveller} goes on a trip [to/through {Goal}]; {Traveller} takes a trip [to {Goal}];
  {Traveller} goes on a pilgrimage [to {Goal}]; {Traveller} makes a journey to/through {Goal}
usually: Traveller is in Goal.
noun: journey of {Traveller} to {Goal}
seen by: everyone there
chosen by: Traveller
weight: trivial
example: Tom goes on a journey. Anna goes on a trip to Rome.

## {Guest: being} checks out of {Hotel: place}
makes: Guest is not in Hotel.
seen by: everyone there
chosen by: Guest
weight: trivial
example: Tom checks out of the hotel.

## {Seeker: being} seeks {Other: being} out
makes: Seeker is with Other.
seen by: everyone there
chosen by: Seeker
weight: trivial
example: Anna seeks the doctor out.
