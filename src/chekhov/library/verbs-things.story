%% Verbs of things: having, taking, giving, putting, opening, breaking, making, reading, eating, wearing. %%

# Verbs

%% Taking and putting %%

## {Taker: being} takes {Thing: thing or animal or substance or part} [from/off {Source: any}]
also: scoops, yanks
role: taking
also: grabs, snatches, gets, fetches, collects, pockets, seizes, removes, obtains, catches
also: {Taker} takes {Thing} out of {Source}; {Taker} pulls {Thing} out of {Source}; {Taker} pulls {Thing} from {Source}; {Taker} takes {Thing} away from {Source}; {Taker} takes {Thing} away;
  {Taker} takes {Thing} back [from {Source}]; {Taker} gets {Thing} back [from {Source}]; {Taker} tears {Thing} from {Source}; {Taker} catches hold of {Thing}; {Taker} gets hold of {Thing};
  {Taker} slips {Thing} out of {Source}; {Taker} slips {Thing} from {Source}; {Taker} slides {Thing} out of {Source}; {Taker} wriggles {Thing} out of {Source}; {Taker} wrenches {Thing} out of {Source};
  {Taker} wrenches {Thing} from {Source}; {Taker} wrests {Thing} from {Source}; {Taker} twists {Thing} out of {Source}; {Taker} twists {Thing} off {Source}; {Taker} plucks {Thing} out of {Source};
  {Taker} prises {Thing} out of {Source}; {Taker} pries {Thing} out of {Source}; {Taker} works {Thing} out of {Source}; {Taker} slips {Thing} off {Source}; {Taker} lifts {Thing} out of {Source};
  {Taker} lifts {Thing} from {Source}; {Taker} picks {Thing} out of {Source}; {Taker} jerks {Thing} out of {Source}; {Taker} tugs {Thing} out of {Source}; {Taker} whisks {Thing} away;
  {Taker} carries {Thing} away; {Taker} carries {Thing} off; {Taker} drags {Thing} away; {Taker} hauls {Thing} away; {Taker} bears {Thing} away; {Taker} lugs {Thing} away; {Taker} carts {Thing} away
makes: Thing is not in Source. Source does not have Thing. Taker has Thing.
amounts to: Taker touches Thing.
noun: taking of {Thing}
seen by: everyone there
chosen by: Taker
weight: trivial
for plans: yes
off page: free
example: Tom takes the key from the table. Luna takes the letter from Anna. The guard grabs the sword.

## {Carrier: being} lugs {Thing: thing or animal or part or substance}
also: heaves, hefts
also: totes
makes: Carrier has Thing.
seen by: everyone there
chosen by: Carrier
weight: trivial
example: The servants lug the coffin. Anna lugs a basket.

## {Keeper: being} keeps {Thing: thing or animal or substance} as/for {Use°: any}
role: general
makes: Keeper has Thing.
seen by: everyone there
chosen by: Keeper
weight: trivial
example: Tom keeps the ring as his share. The soldiers keep the money for themselves.

## {Conqueror: being} takes {Place: place} [from {Enemy°: being}] [in {War°: event}]
also: captures, seizes
makes: Conqueror controls Place.
noun: capture of {Place} by {Conqueror}; fall of {Place}
seen by: everyone
chosen by: Conqueror
weight: grave
example: The soldiers take the city.

## {Taker: being} picks {Thing: thing or animal or substance or person} up [from {Source: any}]
also: lifts up
also: {Taker} lifts {Thing} [from {Source}]
needs: Taker can grasp.
makes: Taker has Thing.
amounts to: Taker touches Thing.
seen by: everyone there
chosen by: Taker
weight: trivial
example: Luna picks up the stone.

## {Dropper: being} drops {Thing: thing or substance} [in/into/on/onto {Place: any}]
also: jettisons
also: discards
also: {Dropper} lets go of {Thing}; {Dropper} leaves {Thing}; {Dropper} puts {Thing} down [in/on {Place}]; {Dropper} lays {Thing} down [in/on {Place}]; {Dropper} sets {Thing} down [in/on {Place}]; {Dropper} leaves {Thing} behind [in/on/at {Place}]
also: {Dropper} gets rid of {Thing}; {Dropper} dumps {Thing} [in/into/on {Place}]; {Dropper} abandons {Thing} [in/on {Place}]
needs: Dropper has Thing.
makes: Dropper does not have Thing. Thing is with Dropper. Thing is in Place.
seen by: everyone there
chosen by: Dropper
weight: trivial
example: Tom drops the gun. Luna leaves the ball there.

## {Thrower: being} throws {Thing: thing or substance} away [in/on/into {Place: any}]
also: {Thrower} tosses {Thing} away [in/on/into {Place}]; {Thrower} flings {Thing} away [in/on/into {Place}]; {Thrower} hurls {Thing} away [in/on/into {Place}]
needs: Thrower can grasp. Thrower has Thing.
makes: Thrower does not have Thing. Thing is with Thrower. Thing is in Place.
seen by: everyone there
chosen by: Thrower
weight: trivial
example: Anna throws the ring away.

## {Thrower: being} throws {Thing: any} overboard
also: {Thrower} heaves {Thing} overboard; {Thrower} flings {Thing} overboard; {Thrower} hurls {Thing} overboard; {Thrower} tosses {Thing} overboard; {Thrower} tips {Thing} overboard; {Thrower} pushes {Thing} overboard; {Thrower} dumps {Thing} overboard
also: {Thrower} throws {Thing} over the side
needs: Thrower can grasp.
makes: Thrower does not have Thing. Thing is not with Thrower.
seen by: everyone there
chosen by: Thrower
example: Tom throws the gun overboard. The sailors throw Tom overboard.

## {Thrower: being} throws {Thing: thing or substance} into/in/onto/on/to/at {Goal: place or thing or substance}
also: heaves, flicks
also: flings, hurls, tosses
needs: Thrower can grasp.
makes: Thrower does not have Thing. Thing is in Goal.
seen by: everyone there
chosen by: Thrower
weight: trivial
example: Tom throws the ring into the river.

## {Thrower: being} throws {Thing: thing or substance} [against/over/across/through/down/from/out of/towards/after {Place°: any}]
also: heaves, flicks
also: flings, hurls, tosses, lobs, chucks
needs: Thrower can grasp.
usually: Thrower does not have Thing. Thing is with Thrower.
seen by: everyone there
chosen by: Thrower
weight: trivial
example: Tom throws the stone. Anna flings the plate against the wall.

## {Putter: being} puts {Thing: thing or substance or animal or part} in/into/inside/at/near {Place: any}
also: stows, immerses, dunks, stashes, plugs, injects, embeds
also: places, lays, sets, leaves, hangs, deposits, tucks, thrusts, shoves, pours, slides, crams, loads, keeps, drops, dips, inserts, shuts, stores, packs, stuffs, sticks, slips
also: {Putter} puts {Thing} back in/into {Place}
makes: Thing is in Place.
amounts to: Putter moves Thing.
seen by: everyone there
chosen by: Putter
weight: trivial
for plans: Putter has Thing.
off page: free
example: Anna puts the letter in the drawer. Tom leaves the key in the house.

## {Mover: being} moves {Thing: thing or substance} to/into/onto {Place: thing} [from {Origin°: any}] [with {Means: thing}]
also: pushes, pulls, drags, carries, brings, takes, lifts
makes: Thing is in Place.
seen by: everyone there
chosen by: Mover
weight: trivial
example: Tom moves the letter to the drawer.

## {Mover: being} moves {Thing: thing or substance}
also: {Mover} moves {Thing} aside; {Mover} pushes {Thing} aside; {Mover} pulls {Thing} aside; {Mover} turns {Thing} aside; {Mover} lays {Thing} aside; {Mover} puts {Thing} aside
also: {Mover} pushes {Thing}; {Mover} pulls {Thing}; {Mover} turns {Thing}
seen by: everyone there
chosen by: Mover
weight: trivial
example: Tom moves the stone aside. Luna pushes the statue.

## {Putter: being} puts {Thing: thing or substance or animal or part} on/onto/upon {Place: any}
role: putting on
also: pastes, smears, slips, slides
also: places, lays, sets, leaves, stands, hangs
also: {Putter} puts {Thing} back on/onto {Place}; {Putter} slips {Thing} back on/onto {Place}
makes: Thing is on Place.
amounts to: Putter moves Thing.
seen by: everyone there
chosen by: Putter
weight: trivial
off page: free
example: Anna puts the ring on the table.

## {Putter: being} puts {Thing: thing or substance or animal or part} under/beneath/below {Place: any}
also: keeps, stores, places, lays, sets, leaves
makes: Thing is under Place.
amounts to: Putter moves Thing.
seen by: everyone there
chosen by: Putter
weight: trivial
example: Tom puts the key under the stone.

## {Jailer: being} puts {Victim: being} in/into {Prison: prison or dungeon or prison cell or cell or jail}
also: takes, brings, drags
needs: Victim is alive.
makes: Victim is captive. Victim is in Prison.
seen by: everyone there
chosen by: Jailer
weight: grave
example: The soldiers put Tom into the dungeon.

## {Putter: being} puts {Person: being or body} in/into/on/onto {Place: place or container or furniture}
also: lays, places, sets, throws
also: {Putter} lays {Person} down in/on {Place}
makes: Person is in Place.
seen by: everyone there
chosen by: Putter
weight: trivial
example: Tom puts Luna into the car. Anna lays the child on the bed.

## {Hider: being} hides {Thing: thing or substance or animal or part} under/beneath/underneath/below {Place: any} [from {Seeker°: being}]
also: conceals, buries
makes: Thing is under Place. Thing is hidden.
amounts to: Hider moves Thing.
seen by: everyone there
chosen by: Hider
example: The thief buries the gold under the tree.

## {Hider: being} hides {Thing: thing or substance or animal or part} [in/behind/inside {Place: any}] [from {Seeker°: being}]
also: stashes, secretes, camouflages, stows
also: conceals, buries
also: {Hider} sews {Thing} into/inside {Place}; {Hider} stitches {Thing} into/inside {Place}
makes: Thing is in Place. Thing is hidden.
amounts to: Hider moves Thing.
noun: hiding of {Thing}
seen by: everyone there
chosen by: Hider
example: Anna hides the letter in the drawer. The thief buries the gold behind the house.

## {Hider: being} hides {Person: being or body or place} [in/behind/under/beneath/underneath/below/inside {Place: any}] [from {Seeker°: being}]
also: conceals
makes: Person is in Place. Person is hidden.
seen by: everyone there
chosen by: Hider
example: Anna hides Luna in the cellar.

## {Burier: being} buries {Dead: being or body} [in {Place: any}]
also: inters, cremates
also: {Burier} lays {Dead} to rest [in {Place}]; {Burier} entombs {Dead} [in {Place}]
makes: Dead is in Place.
noun: burial of {Dead}; funeral of {Dead}
seen by: everyone there
chosen by: Burier
for plans: Burier believes that Dead is dead.
example: Tom buries the father in the garden.

%% Giving and trading %%

## {Giver: being} gives {Receiver: being} {Thing: thing or animal or substance or place or part}
role: turn
also: hands, passes, brings, offers up, grants, pays, slips
also: {Giver} gives {Thing}; {Giver} slips {Thing} to {Receiver}; {Giver} gives {Thing} to {Receiver}; {Giver} hands {Thing} to {Receiver}; {Giver} passes {Thing} to {Receiver}; {Giver} hands {Thing} over to {Receiver};
  {Giver} delivers {Thing} to {Receiver}; {Giver} presents {Thing} to {Receiver}; {Giver} pays {Thing} to {Receiver}; {Giver} presents {Receiver} with {Thing}; {Giver} returns {Thing} to {Receiver};
  {Giver} gives {Thing} back to {Receiver}; {Giver} gives {Receiver} back {Thing}; {Giver} brings {Thing} to {Receiver}; {Giver} carries {Thing} to {Receiver}; {Giver} takes {Thing} to {Receiver}; {Giver} entrusts {Thing} to {Receiver}
needs: Giver has Thing.
makes: Receiver has Thing. Giver does not have Thing.
noun: gift of {Thing} to {Receiver}; delivery of {Thing} to {Receiver}
seen by: everyone there
chosen by: Giver
for plans: yes
off page: at a price
example: Tom gives Luna the ring. Anna gives the letter to Tom. The doctor hands the potion to Luna.

## {Lender: being} lends {Receiver: being} {Thing: thing or animal or substance or place or part}
role: lending, turn
also: loans
also: {Lender} lends {Thing} to {Receiver}; {Lender} loans {Thing} to {Receiver}; {Lender} lends {Thing}
needs: Lender has Thing.
makes: Receiver has Thing. Lender does not have Thing.
amounts to: Lender gives Receiver Thing.
seen by: everyone there
chosen by: Lender
example: Tom lends Luna the ring. Anna lends the letter to Tom.

## {Giver: being} gives {Thing: thing or animal or substance or place} away
also: cedes, bestows
also: {Giver} donates {Thing}; {Giver} hands {Thing} over; {Giver} gives {Thing} up; {Giver} hands {Thing} in
needs: Giver has Thing.
makes: Giver does not have Thing.
noun: donation of {Thing}
seen by: everyone there
chosen by: Giver
example: Anna gives away the ring.

## {Receiver: being} gets {Thing: thing or animal or substance or information} from {Giver~: being}
also: receives, accepts, obtains
also: {Receiver} receives {Thing}
makes: Receiver has Thing. Giver does not have Thing.
noun: receipt of {Thing}
seen by: participants
chosen by: nobody
example: Luna receives the letter from Tom.

## {Receiver: being} borrows {Thing: thing or animal or substance or information} [from {Giver~: being}]
makes: Receiver has Thing. Giver does not have Thing.
seen by: participants
chosen by: Receiver
example: Anna borrows the ladder from Tom.

## {Taker: being} helps himself to {Thing: thing or substance}
also: {Taker} helps herself to {Thing}; {Taker} helps themselves to {Thing}
makes: Taker has Thing.
amounts to: Taker takes Thing.
seen by: everyone there
chosen by: Taker
weight: trivial
example: Tom helps himself to a cake.

## {Taker: being} runs away with {Thing: thing or substance}
role: leaving
also: {Taker} runs off with {Thing}; {Taker} walks off with {Thing}; {Taker} goes off with {Thing}; {Taker} flies off with {Thing}; {Taker} flies away with {Thing}
makes: Taker has Thing.
amounts to: Taker takes Thing.
seen by: everyone there
chosen by: Taker
example: The thief runs away with the ring.

## {Thief: being} steals {Thing: thing or animal or substance or vehicle or part} [from {Owner°: any}]
also: embezzles, filches, poaches, purloins, nicks, swipes, extorts, smuggles, shoplifts
role: depriving
also: pilfers, loots
also: {Thief} robs {Owner} of {Thing}; {Thief} steals {Thing} out of {Owner}; {Thief} makes off with {Thing}
needs: Thief can grasp.
makes: Thief has Thing. Thing is stolen. Owner does not have Thing.
amounts to: Thief robs Owner.
noun: theft of {Thing} by {Thief}; robbery of {Thing} by {Thief}
seen by: everyone there
chosen by: Thief
weight: grave
for plans: Owner has Thing.
example: Tom steals the ring from Anna. The thief steals the gold.

## {Thief: being} robs {Victim: being or place}
also: {Thief} steals from {Victim}
also: fleeces, defrauds
role: depriving
happens in: Victim
also: plunders, burgles, mugs, pillages, raids
noun: robbery of {Victim} by {Thief}; raid on {Victim} by {Thief}
seen by: everyone there
chosen by: Thief
weight: grave
example: The bandits rob the merchant. The gang robs the bank.

## {Buyer: being} buys {Thing: any} [from {Seller~: any}] [for {Price°: any}]
role: buying, paying
also: purchases
needs: Seller has Thing.
makes: Buyer has Thing. Buyer owns Thing. Buyer does not have Price.
noun: purchase of {Thing} by {Buyer}
amounts to: Seller sells Thing to Buyer for Price. Buyer pays Seller Price for Thing. Buyer pays Price. Thing costs Price.
seen by: everyone there
chosen by: Buyer
weight: trivial
example: Anna buys the dress from the merchant. Tom buys a horse.

## {Seller: being} sells {Thing: any} [to {Buyer~: being}] [for {Price°: any}]
also: peddles, flogs
role: turn, parting
also: {Seller} sells {Buyer} {Thing} [for {Price}]
makes: Seller does not have Thing. Seller does not own Thing. Buyer has Thing. Buyer owns Thing. Buyer does not have Price. Seller has Price.
noun: sale of {Thing} by {Seller}
amounts to: Buyer buys Thing from Seller for Price. Buyer pays Seller Price for Thing. Buyer pays Price. Thing costs Price.
seen by: everyone there
chosen by: Seller
weight: trivial
example: The merchant sells the horse to Tom.

## {Seller: being} sells {Thing: thing or vehicle} for scrap [to {Buyer~: being}]
also: {Seller} sells {Thing} as scrap
role: parting
makes: Seller does not have Thing. Seller does not own Thing. Buyer has Thing. Thing is destroyed.
amounts to: Buyer buys Thing from Seller.
seen by: everyone there
chosen by: Seller
example: Tom sells the car for scrap.

## {Loser: being} loses {Thing: thing or animal or substance} [in/at/on {Place: any}]
also: mislays, misplaces
needs: Loser has Thing.
makes: Loser does not have Thing. Thing is lost. Thing is in Place.
noun: loss of {Thing}
seen by: nobody
chosen by: nobody
example: Anna loses the ring in the forest.

## {Shower: being} shows {Viewer: being} {Thing: any}
role: handling, turn
also: {Shower} shows {Thing} to {Viewer}; {Shower} presents {Thing} to {Viewer}
needs: Viewer can see.
makes: Viewer knows Thing.
seen by: everyone there
chosen by: Shower
weight: trivial
amounts to: Viewer looks at Thing.
example: Tom shows Luna the letter. Anna shows the map to the soldier.

## {Shower: being} shows {Viewer: being} {Matter: wh}
also: {Shower} shows {Matter} [to {Viewer}]; {Shower} points out to {Viewer} {Matter}
needs: Viewer can see.
makes: Viewer knows Matter.
chosen by: Shower
example: Tom shows Luna where the letter is. Anna shows the soldier how the lock works.

%% Doors and locks %%

## {Opener: any} opens {Door: thing or place} [with {Key: thing}]
role: way out, loosening, serving
also: uncorks, unzips, unlatches, unfurls
also: pulls open, pushes open, throws open, flings open, turns open, slides open, eases open
also: uncovers, unwraps, unseals
also: {Opener} opens {Door} up
needs: Opener can grasp. Opener has Key. Door is not locked.
makes: Door is open. Door is unlocked. Door is not sealed.
amounts to: Door opens.
noun: opening of {Door}
seen by: everyone there
chosen by: Opener
weight: trivial
example: Luna opens the door. Tom opens the chest with the key.

## {Opener: any} forces {Door: thing or place} open [with {Means: thing}]
role: way out, loosening, forcing
also: tears open, rips open, kicks open, prises open, pries open, cuts open, slits open, breaks open, batters open, smashes open, levers open
makes: Door is open. Door is unlocked. Door is not sealed.
amounts to: Opener opens Door.
noun: opening of {Door}
seen by: everyone there
chosen by: Opener
weight: trivial
example: Tom forces the door open. The thief prises open the chest with a crowbar.

## {Sleeper: being} opens {Eyes: eye}
needs: Sleeper is alive.
makes: Sleeper is awake.
seen by: everyone there
chosen by: nobody
weight: trivial
example: Tom opens his eyes.

## {Doer: being} opens {Limb: part}
seen by: everyone there
chosen by: Doer
weight: trivial
example: Tom opens his mouth.

## {Door: thing or place} opens
role: way out
also: springs open, flies open
makes: Door is open.
seen by: everyone there
chosen by: nobody
weight: trivial
example: The door opens.

## {Closer: any} closes {Door: thing or place}
role: serving
also: zips, plugs
also: nails shut, slams shut, pulls shut, pushes shut, kicks shut, pulls to
also: shuts, slams
makes: Door is closed.
amounts to: Door closes.
noun: closing of {Door}
seen by: everyone there
chosen by: Closer
weight: trivial
example: Anna closes the window.

## {Sleeper: being} closes {Eyes: part}
role: looking away
also: shuts, covers
makes: Sleeper is looking away.
seen by: everyone there
chosen by: Sleeper
weight: trivial
example: Luna closes her eyes.

## {Door: thing or place} closes
also: shuts, falls shut
makes: Door is closed.
seen by: everyone there
chosen by: nobody
weight: trivial
example: The gate closes.

## {Locker: being} locks {Door: thing or place} [with {Key: thing}]
role: serving
also: bolts, bars
needs: Locker has Key.
makes: Door is locked. Door is closed.
likely: Door is a container. Door is a fixture. Door is a place.
seen by: everyone there
chosen by: Locker
weight: trivial
example: The guard locks the gate with the key.

## {Unlocker: being} unlocks {Door: thing or place} [with {Key: thing}]
role: way out, loosening
also: unbolts
needs: Unlocker can grasp. Unlocker has Key.
makes: Door is unlocked.
likely: Door is a container. Door is a fixture. Door is a place.
seen by: everyone there
chosen by: Unlocker
weight: trivial
for plans: Key is an opener of Door. Unlocker has Key. Door is locked.
example: Luna unlocks the door with the key.

## {Opener: being} opens {Door: thing or place} with {Code°: information}
role: using, way out
also: unlocks
makes: Door is open. Door is unlocked.
seen by: everyone there
chosen by: Opener
weight: trivial
example: Luna opens the safe with the password.

## {Sealer: being} seals {Thing: any} [with {Means: thing or substance}]
also: plugs
also: closes up
makes: Thing is sealed. Thing is closed.
seen by: everyone there
chosen by: Sealer
weight: trivial
example: The monk seals the letter.

%% Breaking and destroying %%

## {Breaker: any} tears {Paper: document or picture or garment} up
also: {Breaker} rips {Paper} up; {Breaker} tears {Paper} to pieces; {Breaker} rips {Paper} to pieces; {Breaker} tears {Paper} to shreds; {Breaker} rips {Paper} to shreds; {Breaker} cuts {Paper} to pieces; {Breaker} cuts {Paper} up; {Breaker} tears {Paper} into pieces; {Breaker} shreds {Paper}
makes: Paper is destroyed.
amounts to: Breaker breaks Paper. Paper breaks.
seen by: everyone there
chosen by: Breaker
example: Anna tears up the letter. Tom tears the dress to pieces.

## {Breaker: any} smashes {Thing: thing or vehicle} to pieces [with {Means: thing}]
also: {Breaker} breaks {Thing} to pieces; {Breaker} smashes {Thing} to bits; {Breaker} smashes {Thing} to smithereens; {Breaker} chops up {Thing} for firewood; {Breaker} chops up {Thing} for kindling; {Breaker} chops {Thing} into firewood; {Breaker} chops {Thing} to pieces; {Breaker} hacks {Thing} to pieces; {Breaker} grinds {Thing} to dust; {Breaker} grinds {Thing} to powder; {Breaker} scraps {Thing}
needs: Breaker has Means.
makes: Thing is destroyed.
amounts to: Breaker breaks Thing. Thing breaks.
seen by: everyone there
chosen by: Breaker
example: Tom smashes the violin to pieces. Anna chops up the chair for firewood.

## {Breaker: any} breaks {Thing: thing} [with {Means: thing}]
also: fractures, shreds, dismantles, cleaves, perforates, pierces
role: way out, loosening
also: {Breaker} rips {Thing} up; {Breaker} splits {Thing} with {Means}; {Breaker} splits {Thing} open; {Breaker} splits {Thing} in two; {Breaker} splits {Thing} in half; {Breaker} breaks {Thing} up; {Breaker} tears {Thing} apart; {Breaker} cuts {Thing} up; {Breaker} cuts {Thing} off; {Breaker} breaks {Thing} off; {Breaker} breaks {Thing} in half; {Breaker} kicks {Thing} in; {Breaker} kicks {Thing} down
also: cuts up, chops up, snaps, smashes up, smashes, shatters, crushes
also: {Breaker} breaks {Thing} down [with {Means}]; {Breaker} tears {Thing} up; {Breaker} breaks {Thing} open [with {Means}]
needs: Breaker has Means.
makes: Thing is broken.
amounts to: Thing breaks.
noun: breaking of {Thing}
seen by: everyone there
chosen by: Breaker
example: Tom breaks the window with a stone.

%% What is only damaged may serve still. %%

## {Breaker: any} damages {Thing: thing} [with {Means: thing}]
role: way out, loosening
also: rips, dents, punctures, slashes, saws, cracks, tears, cuts
needs: Breaker has Means.
usually: Thing is broken.
amounts to: Breaker breaks Thing. Thing breaks.
seen by: everyone there
chosen by: Breaker
example: The storm damages the mast. Tom dents the car.

%% After the breaking of things: of a moonstone nobody has said what it is. %%

## {Promiser: being} breaks {Promise°: event or word}
chosen by: Promiser
weight: grave
example: Burai breaks the promise.

%% `role: laming`: whoever does so has no use of the limb for weeks; `maiming`: never again. %%

## {Victim: being} breaks {Limb: part}
role: laming
also: sprains, fractures, dislocates, twists
usually: Victim is wounded.
seen by: everyone there
chosen by: nobody
weight: trivial
example: Tom breaks his arm.

## {Victim: being} hurts {Limb: part}
also: cuts, injures
usually: Victim is wounded.
seen by: everyone there
chosen by: nobody
weight: trivial
example: Tom hurts his arm. Anna cuts her finger.

## {Doer: being} cuts {Limb: arm or hand or leg or foot} off
role: maiming
also: {Doer} chops {Limb} off; {Doer} hacks {Limb} off; {Doer} saws {Limb} off; {Doer} takes {Limb} off; {Doer} strikes {Limb} off; {Doer} amputates {Limb}; {Doer} severs {Limb}
seen by: everyone there
chosen by: Doer
weight: grave
example: The doctor cuts off Tom's leg. The surgeon amputates Anna's arm.

## {Thing: thing} breaks
role: way out, loosening
also: cracks, shatters, bursts, snaps, tears, breaks down, falls apart
makes: Thing is broken.
seen by: everyone there
chosen by: nobody
weight: trivial
example: The mirror breaks.

## {Thing: thing} breaks into pieces
role: way out, loosening
also: {Thing} breaks to pieces; {Thing} breaks into a thousand pieces; {Thing} breaks into a hundred pieces; {Thing} shatters into pieces; {Thing} shatters into a thousand pieces;
  {Thing} shatters into a hundred pieces; {Thing} goes to pieces; {Thing} bursts into pieces; {Thing} bursts into a thousand pieces; {Thing} smashes to pieces; {Thing} falls to pieces
makes: Thing is broken. Thing is destroyed.
amounts to: Thing breaks.
seen by: everyone there
chosen by: nobody
weight: trivial
example: The vase breaks into a thousand pieces.

## {Destroyer: being} destroys {Target: thing or place or vehicle or group} [with {Means: thing}]
also: sabotages, dismantles, obliterates, vandalises, ravages, torpedoes, eradicates, erases, shreds, trashes, bulldozes, blasts, scraps
role: loosening
also: {Destroyer} pulls {Target} down; {Destroyer} knocks {Target} down; {Destroyer} smashes {Target} up
also: demolishes, wrecks, ruins, razes, devastates, annihilates, wipes out
also: {Destroyer} blows {Target} up [with {Means}]; {Destroyer} tears {Target} down; {Destroyer} lays {Target} waste
needs: Destroyer has Means.
makes: Target is destroyed.
noun: destruction of {Target} by {Destroyer}; demolition of {Target} by {Destroyer}
seen by: everyone there
chosen by: Destroyer
weight: grave
example: The army destroys the castle. Tom blows up the bridge with a bomb.

## {Burner: being} burns {House: thing or place} down
also: {Burner} burns {House} to the ground; {Burner} burns {House} to ashes
makes: House is burnt to ashes.
noun: burning of {House} by {Burner}
seen by: everyone there
chosen by: Burner
weight: grave
example: Tom burns down the barn. Burai burns the castle to the ground.

## {Burner: any} burns {Paper: document or picture} [with {Means: thing or substance}]
also: {Burner} burns {Paper} up; {Burner} feeds {Paper} to the flames; {Burner} burns {Paper} to ashes
makes: Paper is burnt to ashes.
noun: burning of {Paper} by {Burner}
seen by: everyone there
chosen by: Burner
example: Burai burns the letter. Anna feeds the diary to the flames.

## {Burner: any} throws {Paper: document or picture or information} into the fire
also: {Burner} throws {Paper} on the fire; {Burner} throws {Paper} into the flames
makes: Paper is burning. Paper is destroyed.
seen by: everyone there
chosen by: Burner
example: Anna throws the diary into the fire.

## {Burner: any} burns {Clothes: garment} [with {Means: thing or substance}]
also: {Burner} throws {Clothes} into the fire; {Burner} throws {Clothes} on the fire; {Burner} throws {Clothes} into the flames; {Burner} burns {Clothes} up; {Burner} feeds {Clothes} to the flames
makes: Clothes is burnt to ashes.
noun: burning of {Clothes} by {Burner}
seen by: everyone there
chosen by: Burner
example: Anna burns the dress. Tom throws the coat into the fire.

%% Behind what is burnt on purpose: *burns it* is the letter, and not a hand. %%

## {Victim: being} burns {Limb: part}
also: scalds, singes
usually: Victim is wounded.
seen by: everyone there
chosen by: nobody
weight: trivial
example: Tom burns his hand.

## {Cook: being} burns {Meal: food or dinner}
usually: Meal is spoilt.
seen by: everyone there
chosen by: Cook
weight: trivial
example: Anna burns the toast.

## {Burner: any} burns {Light: lamp or candle or torch or candlestick or light}
makes: Light is burning.
seen by: everyone there
chosen by: Burner
weight: trivial
example: Tom burns a candle.

## {Burner: any} burns {Fuel: substance} [with {Means: thing or substance}]
also: {Burner} burns {Fuel} up; {Burner} burns {Fuel} to ashes
makes: Fuel is burning. Fuel is burnt to ashes.
noun: burning of {Fuel} by {Burner}
seen by: everyone there
chosen by: Burner
example: Tom burns the poison.

## {Burner: any} burns {Target: thing or vehicle} [with {Means: thing or substance}]
also: {Burner} burns {Target} up; {Burner} burns {Target} to ashes
makes: Target is burning. Target is destroyed.
amounts to: Target burns.
noun: burning of {Target} by {Burner}
seen by: everyone there
chosen by: Burner
example: Tom burns the boat. The pirates burn the flag.

## {Burner: any} burns {Target: thing or place} [with {Means: thing or substance}]
also: incinerates, scorches
also: {Burner} sets {Target} on fire; {Burner} sets fire to {Target}; {Burner} ignites {Target}
makes: Target is burning.
usually: Target is destroyed.
amounts to: Target burns.
noun: burning of {Target} by {Burner}
seen by: everyone there
chosen by: Burner
example: The soldiers burn the village. Tom sets fire to the boat.

## {Lighter: being} lights {Light: thing} [with {Means: thing or substance}]
role: handling, serving
also: kindles, relights
also: {Lighter} lights {Light} up [with {Means}]
needs: Lighter can grasp. Light is not broken.
makes: Light is burning.
amounts to: Light burns.
noun: lighting of {Light} by {Lighter}
seen by: everyone there
chosen by: Lighter
weight: trivial
example: Tom lights the candle. Anna lights the lamp with a match.

## {Burner: any} burns {News: information} [with {Means: thing or substance}]
makes: News is destroyed.
seen by: everyone there
chosen by: Burner
example: Tom burns the evidence.

## {Repairer: being} repairs {Thing: thing or place} [with {Means: thing}]
also: mends, fixes, restores, reforges
also: {Repairer} forges {Thing} anew; {Repairer} forges {Thing} again; {Repairer} glues {Thing} together; {Repairer} pieces {Thing} together; {Repairer} puts {Thing} together again; {Repairer} sews {Thing} up
also: patches, renovates, refurbishes, overhauls, darns, reassembles, stitches, solders, welds, reconnects
needs: Repairer has Means.
makes: Thing is not broken. Thing is not destroyed.
noun: repair of {Thing}
seen by: everyone there
chosen by: Repairer
weight: trivial
example: The mechanic repairs the car.

## {Builder: being} rebuilds {House: place or vehicle or machine or fixture}
also: renovates, refurbishes
also: reconstructs
also: {Builder} builds {House} again; {Builder} builds {House} up again
makes: House is not broken. House is not destroyed. House is not burnt to ashes.
noun: reconstruction of {House}
seen by: everyone there
chosen by: Builder
off page: at a price
example: Tom rebuilds the barn.

%% Nobody rebuilds a letter: what is burnt and turns up again has not been made anew without a word. %%

## {Builder: being} rebuilds {Thing: thing}
also: renovates, refurbishes, reconstructs, remakes
also: {Builder} builds {Thing} again; {Builder} makes {Thing} again
makes: Thing is not broken. Thing is not destroyed. Thing is not burnt to ashes.
seen by: everyone there
chosen by: Builder
example: Tom remakes the mask.

%% Making %%

## {Maker: being} makes {Thing: thing or animal or person or place or vehicle or substance} [from/out of/with {Material: thing or substance}]
also: fashions, carves, sculpts, moulds, fabricates, embroiders, crafts, concocts, synthesises, distils, fakes, counterfeits
also: builds, creates, constructs, produces, invents, designs, develops, forges, manufactures
also: {Maker} sets {Thing} up; {Maker} founds {Thing}; {Maker} establishes {Thing}
begins: Thing
makes: Maker is the maker of Thing.
noun: creation of {Thing} by {Maker}; construction of {Thing} by {Maker}; invention of {Thing} by {Maker}; development of {Thing} by {Maker}
seen by: everyone there
chosen by: Maker
example: The carpenter builds a ship. Azuma creates a robot. Anna makes a cake from milk.

%% What was there already is only worked on: "Anna buys a fish and cooks it". %%

## {Maker: being} bakes {Thing: thing or animal or person or place or vehicle or substance} [from/out of/with {Material: thing or substance}]
also: cooks, knits, sews, brews
role: reworking
begins: Thing
makes: Maker is the maker of Thing.
seen by: everyone there
chosen by: Maker
example: Anna bakes a cake. Tom cooks the fish.

## {Maker: being} bakes {Receiver~: being} {Thing: thing or substance} [from/out of/with {Material: thing or substance}]
begins: Thing
makes: Maker is the maker of Thing.
amounts to: Maker bakes Thing.
seen by: everyone there
chosen by: Maker
weight: trivial
example: Anna bakes Tom a cake.

## {Maker: being} prepares {Thing: thing or animal or person or place or vehicle or substance} [from/out of/with {Material: thing or substance}]
also: paints, grows
role: reworking
begins: Thing
seen by: everyone there
chosen by: Maker
example: Tom paints the boat.

## {Writer: being} writes {Text: thing or information} to {Reader°: being}
also: {Writer} writes {Reader} {Text}
needs: Writer can grasp.
begins: Text
makes: Writer is the maker of Text.
usually: Writer has Text.
seen by: everyone there
chosen by: Writer
weight: trivial
example: Anna writes a letter to Tom.

## {Writer: being} writes {Text: thing or information} [with {Means: thing}]
also: scrawls, jots, compiles, transcribes, inscribes, dictates, rewrites
also: composes
also: {Writer} draws {Text} up
needs: Writer can grasp.
begins: Text
makes: Writer is the maker of Text.
usually: Writer has Text.
seen by: everyone there
chosen by: Writer
weight: trivial
example: Anna writes a letter.

## {Reader: being} reads {Text: thing or information} [to {Hearer: being}]
role: reading, serving
also: {Reader} reads {Text} aloud [to {Hearer}]; {Reader} reads {Hearer} {Text}
needs: Reader can see. Reader is with Text.
makes: Reader knows Text.
noun: reading of {Text}
seen by: everyone there
chosen by: Reader
weight: trivial
example: Luna reads the letter.

%% Machines %%

## {Operator: any} starts {Machine: machine or vehicle or lamp or light}
role: serving
also: reboots, restarts, primes
also: launches
also: activates, operates, wakes, awakens
also: {Operator} switches {Machine} on; {Operator} turns {Machine} on; {Operator} starts {Machine} up; {Operator} sets {Machine} in motion
makes: Machine is running.
noun: activation of {Machine}
seen by: everyone there
chosen by: Operator
weight: trivial
example: Tom starts the engine. Azuma switches on the radio.

## {Operator: any} stops {Machine: machine or vehicle or lamp or light}
also: disables, unplugs, defuses
also: deactivates, halts
also: {Operator} switches {Machine} off; {Operator} turns {Machine} off; {Operator} shuts {Machine} down; {Operator} turns {Machine} out
makes: Machine is not running.
seen by: everyone there
chosen by: Operator
weight: trivial
example: Tom stops the engine. Anna switches off the radio.

## {Loader: being} loads {Weapon: weapon} [with {Means: thing}]
role: serving
also: reloads
needs: Loader can grasp. Loader has Weapon.
makes: Weapon is loaded. Weapon is not empty.
seen by: everyone there
chosen by: Loader
weight: trivial
example: The soldier loads the rifle.

## {User: being} enters {Code°: information}
role: using
also: types in, types, dials, punches in, keys in, recites
seen by: everyone there
chosen by: User
weight: trivial
example: Tom enters the password. Anna types in the code.

## {User: being} uses {Thing: any}
role: using, serving
also: wields, utilises
also: handles, applies, employs
also: {User} makes use of {Thing}
noun: use of {Thing}
seen by: everyone there
chosen by: User
weight: trivial
example: Tom uses the computer.

%% Eating and drinking %%

## {Eater: being} eats {Food: thing or substance or animal} [with {Companion: being}]
also: gobbles, munches, guzzles, samples
role: ingesting
also: {Eater} bites into {Food}
also: devours, swallows, consumes
also: {Eater} eats {Food} up
ends: Food
noun: eating of {Food}
seen by: everyone there
chosen by: Eater
weight: trivial
example: Luna eats the apple.

## {Eater: being} eats {Victim: person}
also: devours
also: {Eater} eats {Victim} up
role: harming
makes: Victim is either alive or dead.
seen by: everyone there
chosen by: Eater
weight: grave
example: The wolf eats the grandmother.

## {Eater: being} eats out [in/at {Place: place}] [with {Companion: being}]
makes: Eater is in Place. Eater is not hungry.
seen by: everyone there
chosen by: Eater
weight: trivial
example: Tom eats out in the tavern with Anna.

## {Drinker: being} drinks {Drink: thing or substance} [from/out of {Vessel: thing}]
role: ingesting, leaving some
needs: Vessel is not broken.
also: swigs, guzzles, downs, quaffs, slurps
also: sips, gulps
also: {Drinker} drinks {Drink} up
ends: Drink
noun: drinking of {Drink}
seen by: everyone there
chosen by: Drinker
weight: trivial
example: Tom drinks the potion. Anna drinks water from the glass.

## {Drinker: being} drinks from/out of {Vessel: thing}
role: ingesting
also: sips
needs: Vessel is not broken.
seen by: everyone there
chosen by: Drinker
weight: trivial
example: Tom drinks from the cup. Anna drinks out of the bottle.

## {Milker: being} milks {Animal: animal}
seen by: everyone there
chosen by: Milker
weight: trivial
example: The farmer milks the cow.

## {Eater: being} eats [in/at {Place: place}] [with {Companion: being}]
also: dines, drinks, feasts
also: {Eater} has dinner [in/at {Place}] [with {Companion}]; {Eater} has breakfast [in/at {Place}] [with {Companion}]
makes: Eater is not hungry.
seen by: everyone there
chosen by: Eater
weight: trivial
for plans: yes
example: The guests dine in the hall.

## {Feeder: being} feeds {Eater: being} [with {Food: thing or substance}]
role: serving
also: {Feeder} feeds {Food} to {Eater}
makes: Eater is not hungry.
seen by: everyone there
chosen by: Feeder
weight: trivial
example: Anna feeds the dog.

%% Wearing %%

## {Wearer: being} puts {Clothes: thing} on
role: handling, serving
also: {Wearer} dons {Clothes}
makes: Wearer wears Clothes.
amounts to: Wearer touches Clothes.
seen by: everyone there
chosen by: Wearer
weight: trivial
example: Luna puts on the coat. Tom puts on the mask.

## {Wearer: being} gets into {Clothes: garment}
role: serving
also: {Wearer} slips {Clothes} on; {Wearer} pulls {Clothes} on; {Wearer} throws {Clothes} on; {Wearer} draws {Clothes} on
also: climbs, slips, steps
makes: Wearer wears Clothes.
seen by: everyone there
chosen by: Wearer
weight: trivial
example: Tom gets into the suit.

## {Wearer: being} takes {Mask: mask or veil or disguise} off
also: {Wearer} pulls {Mask} off; {Wearer} throws {Mask} off; {Wearer} tears {Mask} off; {Wearer} removes {Mask}; {Wearer} drops {Mask}; {Wearer} lifts {Mask}
needs: Wearer wears Mask.
makes: Wearer does not wear Mask. Wearer has Mask. Wearer is not disguised.
seen by: everyone there
chosen by: Wearer
weight: trivial
example: Anna takes off the mask.

## {Wearer: being} takes {Clothes: thing} off
also: unbuttons
role: loosening
also: {Wearer} pulls {Clothes} off; {Wearer} throws {Clothes} off; {Wearer} strips {Clothes} off; {Wearer} draws {Clothes} off
also: {Wearer} removes {Clothes}; {Wearer} slips {Clothes} off; {Wearer} tears {Clothes} off
needs: Wearer wears Clothes.
makes: Wearer does not wear Clothes. Wearer has Clothes.
seen by: everyone there
chosen by: Wearer
weight: trivial
example: Tom takes off the coat.

## {Dresser: being} puts {Person: being} into {Clothes: garment}
role: serving
also: {Dresser} dresses {Person} in {Clothes}; {Dresser} puts {Clothes} on {Person}
makes: Person wears Clothes.
seen by: everyone there
chosen by: Dresser
weight: trivial
example: Azuma puts Tom into the suit.

## {Unmasker: being} tears {Mask: mask or veil or disguise} off from {Person: being}
also: {Unmasker} tears {Mask} off {Person}; {Unmasker} takes {Mask} off {Person}; {Unmasker} pulls {Mask} off {Person}; {Unmasker} pulls {Mask} from {Person}
needs: Person wears Mask.
makes: Person does not wear Mask. Unmasker has Mask. Person is not disguised.
seen by: everyone there
chosen by: Unmasker
example: Burai tears the mask off Tom.

## {Undresser: being} tears {Clothes: thing} off from {Person: being}
also: {Undresser} tears {Clothes} off {Person}; {Undresser} takes {Clothes} off {Person}
needs: Person wears Clothes.
makes: Person does not wear Clothes. Undresser has Clothes.
seen by: everyone there
chosen by: Undresser
example: Burai tears the coat off Tom.

## {Dresser: being} disguises {Person: being} [as {Role°: any}]
also: masks
also: {Dresser} dresses {Person} as {Role}; {Dresser} dresses {Person} up as {Role}
role: disguising
makes: Person is disguised.
noun: disguise of {Person}
seen by: everyone there
chosen by: Dresser
example: Tom disguises Anna as a monk.

%% Other handling %%

## {Doer: being} ties {Victim: being} [to {Post: any}] [with {Means: thing}]
also: manacles, trusses, tethers, lashes, pinions, straps, ropes
also: binds
also: {Doer} ties {Victim} up [with {Means}]; {Doer} ties {Victim}'s hands [with {Means}]; {Doer} binds {Victim}'s hands [with {Means}]; {Doer} ties {Victim}'s wrists [with {Means}]; {Doer} binds {Victim}'s wrists [with {Means}]; {Doer} ties {Victim}'s hands behind his back; {Doer} binds {Victim}'s hands behind his back
makes: Victim is tied. Victim is bound.
seen by: everyone there
chosen by: Doer
weight: grave
example: The soldiers tie Tom to the tree.

## {Doer: being} chains {Victim: being} [to {Post: any}] [with {Means: thing}]
also: handcuffs, shackles, padlocks
also: {Doer} chains {Victim} up [with {Means}]; {Doer} keeps {Victim} in chains; {Doer} keeps {Victim} in irons; {Doer} keeps {Victim} chained [to {Post}]
makes: Victim is tied.
seen by: everyone there
chosen by: Doer
weight: grave
example: The soldiers chain Tom to the wall.

## {Doer: being} gags {Victim: being} [with {Means: thing}]
also: {Doer} gags and binds {Victim}; {Doer} stuffs {Means: thing} into {Victim}'s mouth
makes: Victim is gagged.
seen by: everyone there
chosen by: Doer
weight: grave
example: The soldiers gag Tom.

## {Doer: being} blindfolds {Victim: being} [with {Means: thing}]
makes: Victim is blindfolded.
seen by: everyone there
chosen by: Doer
example: The soldiers blindfold Tom.

## {Doer: being} takes {Victim: being}'s blindfold off
role: loosening
also: {Doer} removes {Victim}'s blindfold; {Doer} takes {Victim}'s gag off; {Doer} removes {Victim}'s gag; {Doer} takes {Victim}'s gag out
makes: Victim is not gagged. Victim is not blindfolded.
seen by: everyone there
chosen by: Doer
example: Anna removes Tom's blindfold.

## {Doer: being} unties {Victim: being}
role: turn
also: {Doer} cuts {Victim} loose; {Doer} cuts {Victim} free; {Doer} cuts {Victim} down; {Doer} sets {Victim} loose; {Doer} unties {Victim}'s hands; {Doer} unbinds {Victim}'s hands
also: unshackles
also: unchains, unbinds
likely: Victim is tied. Victim is captive.
makes: Victim is not tied. Victim is not bound. Victim is not captive. Victim is not trapped.
seen by: everyone there
chosen by: Doer
off page: at a price
example: Luna unties Tom.

## {Doer: being} touches {Thing: any}
also: fondles, nuzzles, grazes
also: {Doer} feels {Thing}; {Doer} holds {Thing}; {Doer} holds on to {Thing}
noun: touch of {Thing}
seen by: everyone there
chosen by: Doer
weight: trivial
example: Anna touches the statue.

## {Doer: being} kisses {Other: being}
role: mutual, merit
also: {Doer} kisses
noun: kiss of {Doer}
seen by: everyone there
chosen by: Doer
weight: trivial
example: Tom kisses Anna. Tom and Anna kiss.

## {Cleaner: being} cleans {Thing: any} [with {Means: thing or substance}]
also: scours, disinfects, rinses, sterilises, hoses
also: washes, wipes, scrubs
makes: Thing is clean.
seen by: everyone there
chosen by: Cleaner
weight: trivial
example: Anna cleans the kitchen.

## {Filler: being} fills {Vessel: thing or place} [with {Content: thing or substance}]
role: serving
also: refills, inflates
also: packs
needs: Vessel is not broken.
makes: Vessel is full. Content is in Vessel.
seen by: everyone there
chosen by: Filler
weight: trivial
example: Tom fills the bottle with water.

## {Locker: being} locks {Thing: thing or substance or animal} in/into/inside {Place: container}
also: {Locker} locks {Thing} up in {Place}; {Locker} locks {Thing} away in {Place}
makes: Thing is in Place. Place is locked. Place is closed.
amounts to: Locker moves Thing.
seen by: everyone there
chosen by: Locker
weight: trivial
example: Anna locks the letter in the drawer.

%% `role: locking away`: nobody gets at the thing itself but whoever can open what it is in, of which nobody need say what it is. (Lock and key are read as one lock.) %%

## {Keeper: being} keeps {Thing: thing or substance} under lock [in/at {Place: any}]
role: locking away
also: {Keeper} keeps {Thing} locked up [in/at {Place}]; {Keeper} keeps {Thing} locked away [in/at {Place}]; {Keeper} locks {Thing} away; {Keeper} puts {Thing} under lock [in/at {Place}]
makes: Thing is locked. Thing is in Place.
seen by: everyone there
chosen by: Keeper
weight: trivial
example: Anna keeps the papers under lock and key in the study. Tom keeps the diary locked away.

## {Locker: being} locks {Thing: thing or substance or animal} in/into/inside {Place: any}
makes: Thing is in Place.
amounts to: Locker moves Thing.
seen by: everyone there
chosen by: Locker
weight: trivial
example: Anna locks the bicycle in the garage.

## {Emptier: being} empties {Vessel: thing}
also: deflates, vacates, evacuates
makes: Vessel is empty.
seen by: everyone there
chosen by: Emptier
weight: trivial
example: Tom empties the bottle.

## {Measurer: being} tests {Thing: any} [on {Subject: any}]
also: samples, probes, scans, analyses, analyzes, audits, x-rays, appraises
also: examines, checks, studies, tries out
noun: test of {Thing}; examination of {Thing}
seen by: everyone there
chosen by: Measurer
weight: trivial
example: The scientist tests the serum on the rat.

%% Further handling %%

## {Coverer: any} covers {Thing: any} [with {Cover: thing or substance}]
also: smears, envelops, thatches, paves, splatters, drenches, douses, varnishes
also: wraps, shrouds
noun: covering of {Thing}
seen by: everyone there
chosen by: Coverer
weight: trivial
example: Anna covers the child with a blanket.

## {Spiller: being} spills {Liquid: substance} [on/over/onto/in/into {Place: any}]
also: dribbles, squirts
also: pours, sprinkles, scatters, sprays
makes: Liquid is on Place.
seen by: everyone there
chosen by: Spiller
weight: trivial
example: Tom spills the wine on the floor.

## {Pourer: being} pours {Liquid: substance} away
also: {Pourer} pours {Liquid} down the sink; {Pourer} pours {Liquid} down the drain; {Pourer} pours {Liquid} into the sink; {Pourer} empties {Liquid} into the sink; {Pourer} tips {Liquid} into the sink; {Pourer} tips {Liquid} away; {Pourer} empties {Liquid} down the sink; {Pourer} flushes {Liquid} down the toilet; {Pourer} flushes {Liquid} away
ends: Liquid
seen by: everyone there
chosen by: Pourer
weight: trivial
example: Anna pours the wine away. Tom flushes the poison down the toilet.

## {User: being} uses {Stuff: thing or substance} up
ends: Stuff
seen by: everyone there
chosen by: User
weight: trivial
example: Tom uses up the medicine.

## {Planter: being} plants {Plant: thing} [in/on {Place: any}]
also: sows
makes: Plant is in Place.
seen by: everyone there
chosen by: Planter
weight: trivial
example: Anna plants the tree in the garden. Tom plants a bomb in the bank.

## {Joiner: being} attaches {Thing: thing} to {Other: any}
also: welds, staples, hitches, links, tethers, clips
also: {Joiner} sticks {Thing} on/onto {Other}; {Joiner} pins {Thing} on/onto {Other}; {Joiner} nails {Thing} on/onto {Other}; {Joiner} ties {Thing} to {Other}; {Joiner} tapes {Thing} to {Other}; {Joiner} ties {Thing} on/onto {Other}
also: connects, fixes, fastens, hooks, nails, glues, pins, sticks
also: {Joiner} connects {Thing} with {Other}
seen by: everyone there
chosen by: Joiner
weight: trivial
example: Tom attaches the rope to the tree.

## {Separator: being} separates {Thing: any} from {Other: any}
also: severs, dislodges, segregates
also: detaches, disconnects, splits, divides, isolates, cuts
makes: Thing is not with Other.
noun: separation of {Thing} from {Other}
seen by: everyone there
chosen by: Separator
example: The guard separates Luna from Tom.

## {Digger: being} digs {Hole: thing or place} [in {Place: place}]
role: way out
also: {Digger} digs {Hole} out [in {Place}]
needs: Digger can grasp.
begins: Hole
seen by: everyone there
chosen by: Digger
weight: trivial
example: Tom digs a grave in the garden.

## {Digger: being} digs {Thing: thing or body or substance} up
also: unearths, excavates
needs: Digger can grasp.
makes: Digger has Thing. Thing is not hidden.
seen by: everyone there
chosen by: Digger
example: The thief digs up the gold.

## {Recorder: being} photographs {Target: any} [with {Means: thing}]
also: videotapes
also: films, records
needs: Recorder has Means.
seen by: everyone there
chosen by: Recorder
weight: trivial
example: Anna photographs the statue with the camera.

## {Installer: being} installs {Machine: thing} [in/on {Place: place}]
role: serving
also: erects
also: assembles, mounts
makes: Machine is in Place.
seen by: everyone there
chosen by: Installer
weight: trivial
example: The mechanic installs the engine in the cellar.

## {Earner: being} earns {Thing: any} [from {Loser~: being}] [in/at {Contest°: any}]
also: reaps, attains, achieves, recoups
also: acquires, gains, wins
makes: Earner has Thing. Loser does not have Thing.
seen by: everyone there
chosen by: nobody
example: Tom earns money.

%% Said of the living and of the dead: "Harriet died. She left the farm to Ben." %%
## {Giver: being} leaves {Heir: being} {Thing: thing or animal or substance or place or part}
also: {Giver} leaves {Thing} to {Heir}; {Giver} bequeaths {Thing} to {Heir}; {Giver} bequeaths {Heir} {Thing}; {Giver} wills {Thing} to {Heir}
role: bequest
needs: Giver has Thing.
makes: Heir owns Thing. Heir has Thing. Giver does not have Thing.
noun: bequest of {Thing} to {Heir}
seen by: everyone there
chosen by: nobody
example: Tom leaves Anna the house. The king bequeaths the castle to Luna.

## {Heir: being} inherits {Thing: place or vehicle or animal or money or jewel or furniture or garment or weapon or picture or book or document or machine or container or instrument or tool or toy or key or coin} from {Dead°: being}
needs: Heir is alive.
makes: Heir owns Thing. Heir has Thing. Dead is dead.
noun: inheritance of {Thing} from {Dead}
seen by: everyone there
chosen by: nobody
example: Anna inherits the house from Tom.

%% One's looks, and a temper, one has from the living too. %%

## {Heir: being} inherits {Thing: any} [from {Parent°: being}]
needs: Heir is alive.
makes: Heir owns Thing. Heir has Thing.
noun: inheritance of {Thing}
seen by: everyone there
chosen by: nobody
example: Anna inherits the house.

## {Sharer: being} shares {Thing: any} with {Other: being}
also: divides, splits
needs: Sharer has Thing.
seen by: everyone there
chosen by: Sharer
weight: trivial
example: Tom shares the bread with Luna.

## {Owner: being} rents {Thing: any} [from {Landlord~: being}]
also: charters
also: hires, leases, reserves, books
makes: Owner has Thing.
seen by: everyone there
chosen by: Owner
weight: trivial
example: Anna rents the house from Tom.

## {Saver: being} retrieves {Thing: thing or animal or substance} [from {Source°: any}]
also: salvages, recoups, reclaims, redeems
also: recovers, regains
also: {Saver} saves {Thing} from {Source}
makes: Saver has Thing. Thing is not lost. Thing is not stolen.
noun: recovery of {Thing}
seen by: everyone there
chosen by: Saver
off page: at a price
example: Tom retrieves the ring from the river.

## {Saver: being} snatches {Thing: thing} from the fire
also: pulls, saves, rescues, grabs, takes
also: {Saver} snatches {Thing} from the flames; {Saver} pulls {Thing} from the flames; {Saver} saves {Thing} from the flames; {Saver} rescues {Thing} from the flames; {Saver} snatches {Thing} out of the fire; {Saver} pulls {Thing} out of the fire; {Saver} takes {Thing} out of the fire
makes: Saver has Thing. Thing is not burning. Thing is not destroyed. Thing is not burnt to ashes.
seen by: everyone there
chosen by: Saver
example: Anna snatches the diary from the fire. Tom saves the letter from the flames.

## {Supplier: being} supplies {Receiver: being} with {Thing: thing or substance or animal}
also: plies
role: turn
also: provides, equips, arms, furnishes
also: {Supplier} provides {Thing} for {Receiver}; {Supplier} supplies {Thing} to {Receiver}
makes: Receiver has Thing.
noun: supply of {Thing} to {Receiver}
seen by: everyone there
chosen by: Supplier
example: Azuma supplies the soldiers with medicine.

## {Buyer: being} pays {Receiver~: being} {Price: money} for {Goods°: any}
role: paying
also: {Buyer} pays {Price} for {Goods}; {Buyer} pays for {Goods} with {Price}; {Buyer} pays {Price} to {Receiver} for {Goods}; {Buyer} gives {Receiver} {Price} for {Goods}; {Buyer} gives {Price} for {Goods}
makes: Buyer does not have Price. Receiver has Price.
amounts to: Goods costs Price. Buyer pays Price.
seen by: everyone there
chosen by: Buyer
weight: trivial
example: Tom pays the merchant ten pounds for the horse. Anna pays ten pounds for the dress.

## {Buyer: being} pays {Price: money}
role: paying
also: {Buyer} pays with {Price}; {Buyer} pays {Price} in cash
makes: Buyer does not have Price.
seen by: everyone there
chosen by: Buyer
weight: trivial
example: Anna pays ten pounds.

## {Buyer: being} pays [{Receiver~: being}] [for {Thing°: any}]
role: paying
noun: payment of {Buyer}
seen by: everyone there
chosen by: Buyer
weight: trivial
example: Tom pays the merchant for the horse. Anna pays.

## {Buyer: being} pays {Receiver~: being} with {Thing: thing or animal or substance} [for {Wares°: any}]
role: serving
also: {Buyer} pays with {Thing} [for {Wares}]
needs: Buyer has Thing.
makes: Receiver has Thing. Buyer does not have Thing.
noun: payment of {Buyer}
seen by: everyone there
chosen by: Buyer
weight: trivial
example: Tom pays the merchant with the ring.

## {Thing: any} costs {Price°: any}
seen by: nobody
chosen by: nobody
weight: trivial
example: The ring costs money.

## {Taster: being} tastes {Food: thing or substance}
role: ingesting
also: smells, licks
seen by: everyone there
chosen by: Taster
weight: trivial
example: Tom tastes the wine.

## {Preparer: being} heats {Food: thing or substance} [on/in/over {Place: any}]
role: serving
also: grills, simmers, reheats
also: warms, boils, roasts, fries
makes: Food is hot.
seen by: everyone there
chosen by: Preparer
weight: trivial
example: Anna heats the soup.

## {Cooler: any} freezes {Thing: any}
also: refrigerates
also: cools, chills
makes: Thing is cold.
seen by: everyone there
chosen by: nobody
example: The wind freezes the water.

## {Thing°: thing or information} reaches {Receiver~: being}
also: {Thing} gets to {Receiver}; {Thing} arrives at {Receiver}; {Thing} comes to {Receiver}
makes: Receiver has Thing.
noun: arrival of {Thing}
chosen by: nobody
weight: trivial
example: The letter reaches Tom. The letter never reached Anna.

## {Guest: being} orders {Goods°: thing or food or drink}
seen by: everyone there
weight: trivial
example: Tom orders a steak.

## {Pusher: being} pushes {Victim: being} [from/off/over {Place: any}] [by {Part: part}]
also: jostles, shunts
role: harming
also: shoves, pulls, throws, grabs, lifts
also: {Pusher} pushes {Victim} out of {Place}; {Pusher} pushes {Victim} away; {Pusher} pushes {Victim} aside; {Pusher} tosses {Victim} aside; {Pusher} throws {Victim} aside; {Pusher} shoves {Victim} aside; {Pusher} flings {Victim} aside; {Pusher} knocks {Victim} aside; {Pusher} knocks {Victim} down; {Pusher} catches hold of {Victim}; {Pusher} takes hold of {Victim}; {Pusher} seizes {Victim} by {Part}; {Pusher} grabs {Victim} by {Part}; {Pusher} catches {Victim} by {Part}
noun: push of {Pusher}
seen by: everyone there
chosen by: Pusher
example: Tom pushes Anna. Tom pushes Burai from the roof.

## {Giver: being} hands {Victim: being} over to {Receiver: being}
role: dire
also: {Giver} surrenders {Victim} to {Receiver}; {Giver} delivers {Victim} to {Receiver}; {Giver} turns {Victim} over to {Receiver}; {Giver} gives {Victim} up to {Receiver}; {Giver} hands {Victim} over to {Receiver}
needs: Victim is alive.
makes: Victim is a captive of Receiver.
noun: handover of {Victim} to {Receiver}; extradition of {Victim} to {Receiver}
seen by: everyone there
chosen by: Giver
weight: grave
example: The guard hands over Tom to the king.

## {Captor: being} seizes {Victim: being} [in/at {Place: place}]
role: turn
needs: Victim is alive.
makes: Victim is a captive of Captor.
noun: seizure of {Victim} by {Captor}
seen by: everyone there
chosen by: Captor
weight: grave
example: The soldiers seize Luna.

## {Doer: being} poisons {Thing: thing or substance} [with {Poison: substance or thing}]
also: contaminates
makes: Thing is poisoned.
noun: poisoning of {Thing}
seen by: Doer
chosen by: Doer
weight: grave
example: Anna poisons the wine.

## {Traveller: being} catches {Vehicle: vehicle} [to {Goal°: place}] [from {Origin°: place}]
also: takes
needs: Traveller can move.
makes: Traveller is in Goal. Vehicle is in Goal.
seen by: everyone there
chosen by: Traveller
weight: trivial
example: Tom catches the train to London.

## {Putter: being} puts {Thing: thing or animal or substance} away
also: {Putter} sets {Thing} aside; {Putter} puts {Thing} aside; {Putter} tidies {Thing} up; {Putter} clears {Thing} away; {Putter} packs {Thing} away; {Putter} puts {Thing} to rights; {Putter} folds {Thing}; {Putter} folds {Thing} up; {Putter} unfolds {Thing}; {Putter} rolls {Thing} up; {Putter} spreads {Thing} out; {Putter} hangs {Thing} up
seen by: everyone there
chosen by: Putter
weight: trivial
example: Anna puts the dress away.

## {Putter: being} puts {Thing: thing or animal or substance} back
role: putting back
also: lays back, sets back, hangs back
seen by: everyone there
chosen by: Putter
weight: trivial
example: Tom puts the photograph back.

## {Putter: being} puts {Thing: thing or animal or substance} around/between/against/along/across/beside/next to/in front of/behind/beyond/over {Place°: any}
role: putting on
also: {Putter} puts {Thing} round {Place}; {Putter} ties {Thing} round {Place}; {Putter} hangs {Thing} round {Place}; {Putter} wraps {Thing} round {Place}; {Putter} throws {Thing} round {Place}
also: places, lays, sets, leaves, hangs, stands, throws, slings, spreads, drapes, ties, slips, leans, props, wraps, winds, draws, pulls
seen by: everyone there
chosen by: Putter
weight: trivial
example: Tom puts the chain round the statue. Anna puts the book behind the clock.

## {Putter: being} hangs {Thing: thing or animal or substance} above {Place°: any}
also: puts, places, sets
makes: Thing is above Place.
seen by: everyone there
chosen by: Putter
weight: trivial
example: Tom hangs the lamp above the table.

## {Signer: being} signs {Text: thing or information}
role: serving
also: endorses
also: initials, countersigns, stamps, ratifies
needs: Signer can grasp.
makes: Text is signed.
noun: signature of {Signer}
seen by: everyone there
chosen by: Signer
example: Tom signs the contract.

## {Giver: being} leaves {Thing: thing or animal or substance or person} with {Keeper: being}
also: deposits, lodges
makes: Keeper has Thing. Giver does not have Thing.
seen by: everyone there
chosen by: Giver
weight: trivial
example: Tom leaves the money with Anna.

## {Receiver: being} receives {Thing: any} [from {Giver°: any}]
also: {Receiver} comes by {Thing}; {Receiver} comes into {Thing}
makes: Receiver has Thing.
seen by: participants
chosen by: nobody
weight: trivial
example: Tom comes by the parcel.

## {Ringer: being} rings {Bell: thing} [for {Called~: any}]
role: handling, serving
also: {Ringer} rings [for {Called}]; {Ringer} rings at {Bell}
also: tolls, sounds
amounts to: Bell rings.
seen by: everyone there
chosen by: Ringer
weight: trivial
example: Tom rings the bell.

## {Sharer: being} divides {Thing: any} between/among {Other: being}
role: sharing out
also: {Sharer} distributes {Thing} to {Other}; {Sharer} deals {Thing} out; {Sharer} hands {Thing} out [to {Other}]; {Sharer} gives {Thing} out [to {Other}]
also: distributes, shares, splits
seen by: everyone there
chosen by: Sharer
weight: trivial
example: Tom divides the bread among the soldiers.

## {Doer: being} adds {Thing: substance or food} to {Other: thing or substance}
also: stirs, mixes
also: {Doer} adds {Thing} into {Other}; {Doer} stirs {Thing} into {Other}; {Doer} mixes {Thing} into {Other}
makes: Thing is in Other.
seen by: everyone there
chosen by: Doer
weight: trivial
example: Anna adds the poison to the soup.

## {Doer: being} adds {Thing°: any} [to {Other°: any}]
also: joins
seen by: everyone there
chosen by: Doer
weight: trivial
example: Anna adds the name to the list.

## {Doer: being} deducts {Thing°: any} [from {Other°: any}]
also: subtracts
seen by: everyone there
chosen by: Doer
weight: trivial
example: Tom deducts the cost from the money.

## {Doer: any} melts {Thing: substance}
role: handling
also: dissolves
amounts to: Thing melts.
seen by: everyone there
chosen by: Doer
weight: trivial
example: Anna melts the chocolate.

## {Doer: any} stirs {Thing: thing or substance}
role: handling, serving
also: dries, thaws, bleaches, softens, hardens, mixes, whips, kneads, grinds, slices, peels, chops, cuts up, fills up, blends, churns, beats, grates, spins, weaves, polishes, sharpens, oils, rubs down, sweeps, combs
seen by: everyone there
chosen by: Doer
weight: trivial
example: Anna stirs the soup.

## {Doer: any} melts {Thing: thing} down
also: {Doer} melts {Thing}; {Doer} dissolves {Thing}
makes: Thing is destroyed.
amounts to: Thing melts.
seen by: everyone there
chosen by: Doer
example: Tom melts down the ring. The smith melts the key.

## {Setter: being} sets {Table: furniture}
role: serving
also: lays, clears, makes
seen by: everyone there
chosen by: Setter
weight: trivial
example: Luna sets the table.

## {Doer: any} bites through {Thing: any}
role: way out, loosening
also: gnaws, cuts, saws, breaks, burns, eats, files
makes: Thing is broken.
seen by: everyone there
chosen by: Doer
weight: trivial
example: The mouse gnaws through the net.

## {Doer: any} sinks {Ship: vehicle} [in/into {Water°: any}]
also: scuttles, torpedoes
makes: Ship is destroyed. Ship is in Water.
amounts to: Ship sinks.
noun: sinking of {Ship} by {Doer}
seen by: everyone there
chosen by: Doer
example: The storm sinks the ship.

## {Doer: any} sinks {Vessel: vehicle or thing or substance} [in/into {Water°: any}]
also: submerges, drowns
makes: Vessel is in Water.
seen by: everyone there
chosen by: Doer
example: Tom sinks the chest in the lake.

## {Doer: being} parts {Thing: thing or substance}
role: handling
also: unfolds, spreads, straightens, smooths, crumples, twists, bends, tugs, jerks, rattles, unrolls, stretches, lines up, arranges, sorts out
seen by: everyone there
chosen by: Doer
weight: trivial
example: Anna parts the curtain.

## {Thrower: being} throws {Receiver: being} {Thing: thing or substance}
role: turn
also: {Thrower} throws {Thing} to {Receiver}; {Thrower} tosses {Thing} to {Receiver}; {Thrower} flings {Thing} to {Receiver}; {Thrower} throws {Thing} at {Receiver}; {Thrower} hurls {Thing} at {Receiver}
also: tosses, flings
needs: Thrower can grasp.
makes: Thrower does not have Thing.
usually: Receiver has Thing.
seen by: everyone there
chosen by: Thrower
weight: trivial
example: Tom throws Anna the key.

## {Putter: being} puts {Person: being or body} beside/next to/near/by/before/behind/between {Other: any}
also: lays, places, sets, seats
makes: Person is near Other.
seen by: everyone there
chosen by: Putter
weight: trivial
example: Tom lays Anna beside the king.

## {Gatherer: being} gathers {Thing: thing or substance}
also: {Gatherer} gathers {Thing} up; {Gatherer} piles {Thing} up
also: hoards, harvests, amasses, piles, heaps, stacks
makes: Gatherer has Thing.
seen by: everyone there
chosen by: Gatherer
weight: trivial
example: Tom gathers wood.

## {Bearer: being} delivers {Thing: thing or substance or animal} [at/to {Place~: place}]
makes: Bearer does not have Thing. Thing is in Place.
seen by: everyone there
chosen by: Bearer
weight: trivial
example: Tom delivers the letter.

## {Doer: any} puts {Fire: thing or substance or event} out
also: douses
also: {Doer} blows {Fire} out; {Doer} extinguishes {Fire}; {Doer} quenches {Fire}; {Doer} snuffs {Fire}; {Doer} stamps {Fire} out
makes: Fire is not burning. Fire is not lit.
seen by: everyone there
chosen by: Doer
weight: trivial
example: Tom puts out the fire. Anna blows out the candle.

%% Sharing out, packing, handing over %%

## {Planter: being} plants {Plant: thing} under/beneath {Place: any}
also: buries
makes: Plant is under Place.
seen by: everyone there
chosen by: Planter
weight: trivial
example: Tom plants a bomb under the bridge.

## {Wrapper: being} wraps {Other: person} in {Cover: thing}
also: swathes, swaddles
also: {Wrapper} wraps {Other} up in {Cover}
seen by: everyone there
chosen by: Wrapper
weight: trivial
example: Anna wraps the child in a blanket.

## {Wrapper: being} wraps {Thing: thing or substance or animal} in {Cover: thing}
also: swathes
also: rolls
also: {Wrapper} wraps {Thing} up in {Cover}
makes: Thing is in Cover.
seen by: everyone there
chosen by: Wrapper
weight: trivial
example: Tom wraps the money in a blanket.

## {Trader: being} trades {Thing: thing or animal or substance} for {Other: thing or animal or substance} [with {Partner~: being}]
also: swaps, exchanges, barters
makes: Trader has Other. Trader does not have Thing. Partner has Thing. Partner does not have Other.
noun: exchange of {Thing} for {Other}
seen by: everyone there
chosen by: Trader
example: Tom trades the ring for a horse.

## {Loader: being} loads {Vessel: vehicle or container or animal} with {Cargo: thing or substance}
also: packs, stuffs, crams, piles, stocks
makes: Cargo is in Vessel.
seen by: everyone there
chosen by: Loader
weight: trivial
example: Tom loads the cart with hay.

## {Spoiler°: any or event} spoils {Thing°: any or event} [with {Means°: any}]
also: jeopardises, compromises, tarnishes, taints, undermines, imperils, sullies, blights, overshadows, sabotages, dampens, botches, bungles, mishandles, mismanages
also: mars
usually: Thing is spoilt.
seen by: everyone there
chosen by: nobody
weight: trivial
example: The rain spoils the dress.

## {Sender: being} transfers {Thing: any} [from {Origin°: any}] to {Place°: place}
makes: Thing is in Place.
noun: transfer of {Thing} to {Place}
seen by: participants
chosen by: Sender
example: Tom transfers the money to the city.

## {Sender: being} transfers {Thing: any} to {Receiver~: being}
makes: Receiver has Thing.
seen by: participants
chosen by: Sender
example: Tom transfers the money to Anna.
