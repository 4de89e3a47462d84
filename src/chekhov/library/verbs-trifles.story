%% Verbs of the body: gestures, looks, postures, tears and laughter, washing and dressing. What they change is slight; they are
   known so that prose may use them. Body parts are only mentioned (°): they are where their owner is. %%

# Verbs

%% Gestures %%

## {Mover: being} lifts {Part°: part} [at/to/towards/from/over/off/in/into/on/against {Target°: any}]
also: raises, lowers, shakes, bends, stretches, turns, nods, bows, tosses, hangs, clenches, clasps, folds, crosses, spreads, wrings, rubs, scratches, licks, claps, snaps,
  shrugs, stamps, bares, grits, gnashes, wiggles, wags, waves, cranes, narrows, widens, rolls, knits, wrinkles, flaps, flexes, presses, dips, sticks, tilts, averts, fixes, casts, purses, pricks, strokes, taps, touches
also: {Mover} stretches {Part} out [to/towards {Target}]; {Mover} holds {Part} out [to/towards {Target}]; {Mover} holds {Part} up; {Mover} puts {Part} out; {Mover} reaches {Part} out; {Mover} throws {Part} back; {Mover} throws {Part} up; {Mover} puts {Part} up; {Mover} lets {Part} down;
  {Mover} lets {Part} out; {Mover} sticks {Part} out [at {Target}]; {Mover} pulls {Part} away; {Mover} pulls {Part} back; {Mover} puts {Part} behind {Target}; {Mover} lays {Part} down; {Mover} puts {Part} down; {Mover} puts {Part} around {Target}; {Mover} throws {Part} around {Target}; {Mover} lays {Part} around {Target}
role: of a limb
noun: gesture of {Mover}
seen by: everyone there
chosen by: Mover
weight: trivial
example: Tom raises his hand. Anna shakes her head. Anna lets down her hair. Tom puts his hands behind his head. Luna presses her hands to her heart.

## {Mover: being} shakes hands [with {Other: being}]
also: {Mover} shakes {Other} by the hand; {Mover} joins hands [with {Other}]; {Mover} holds hands [with {Other}]
noun: handshake of {Mover}
seen by: everyone there
chosen by: Mover
weight: trivial
example: Tom shakes hands with Burai.

## {Mover: being} takes {Other: being} by {Part°: part}
also: holds, leads, grasps, clutches, clasps
also: {Mover} takes hold of {Other}
seen by: everyone there
chosen by: Mover
weight: trivial
example: Tom takes Anna by the hand. Luna holds Anna by the arm.

## {Mover: being} gestures [to/at/towards {Target°: any}]
also: points, motions, beckons, signals, signs, gesticulates
also: {Mover} points {Target} out; {Mover} gives {Target} a sign; {Mover} makes a sign [to {Target}]; {Mover} points at {Target}; {Mover} indicates {Target}
noun: sign of {Mover}
seen by: everyone there
chosen by: Mover
weight: trivial
example: Tom gestures to Anna. Tom points at the castle. Luna beckons.

## {Speaker: being} gestures to/at {Hearer: being} {Deed: to}
also: motions, beckons, signals, signs
also: {Speaker} motions {Hearer} {Deed}; {Speaker} beckons {Hearer} {Deed}; {Speaker} gives {Hearer} a sign {Deed}
deed of: Hearer
makes: Speaker wants Deed.
seen by: everyone there
chosen by: Speaker
weight: trivial
example: Tom motions to Anna to leave.

## {Doer: being} knocks [at/on {Door°: any}]
also: raps, hammers, bangs, pounds, taps, drums, scratches
seen by: everyone there
chosen by: Doer
weight: trivial
example: Tom knocks on the door. The rain-soaked soldier knocks.

## {Doer: being} taps {Other: being} on/in {Part°: part}
also: pats, nudges, pokes, prods, pinches, tickles, claps, slaps
also: {Doer} pats {Other}; {Doer} nudges {Other}; {Doer} tickles {Other}; {Doer} pinches {Other}; {Doer} pokes {Other}; {Doer} strokes {Other}
seen by: everyone there
chosen by: Doer
weight: trivial
example: Tom taps Anna on the shoulder. Luna pats the dog.

## {Kicker: being} boxes {Part°: part} [of {Other: being}]
also: slaps, pulls, tweaks, tugs, pinches
also: {Kicker} boxes the ears of {Other}
seen by: everyone there
chosen by: Kicker
weight: trivial
example: Anna boxes the ears of Tom.

## {Kisser: being} kisses {Other: being} on {Part°: part}
also: {Kisser} kisses {Part} of {Other}; {Kisser} gives {Other} a kiss; {Kisser} blows {Other} a kiss
seen by: everyone there
chosen by: Kisser
weight: trivial
example: Tom kisses Anna on the cheek. Tom gives Anna a kiss.

## {Doer: being} grips {Thing°: any} [to {Part°: part}]
also: clutches, grasps, clasps, squeezes, presses, fingers, pats, rubs, grabs at
also: {Doer} clings to {Thing}; {Doer} holds on to {Thing}; {Doer} clutches at {Thing}; {Doer} reaches for {Thing}; {Doer} gropes for {Thing}; {Doer} snatches at {Thing}; {Doer} hangs on to {Thing}; {Doer} tugs at {Thing}; {Doer} pulls at {Thing}; {Doer} plucks at {Thing}; {Doer} presses {Thing} to {Part}; {Doer} holds {Thing} to {Part}
noun: grip of {Doer}
seen by: everyone there
chosen by: Doer
weight: trivial
example: Tom grips the rope. Anna clings to the door. Luna reaches for the phone.

## {Doer: being} lifts {Thing: thing} [to/towards/over/above {Target°: any}]
role: handling
also: raises, lowers, hoists, tilts, brandishes, swings, waves, holds up
also: {Doer} holds {Thing} up [to {Target}]; {Doer} puts {Thing} to {Target}; {Doer} holds {Thing} out [to {Target}]; {Doer} lifts {Thing} up; {Doer} pulls {Thing} up
seen by: everyone there
chosen by: Doer
weight: trivial
example: Tom lowers the gun. Anna waves the flag. Tom raises the glass to his lips.

## {Aimer: being} aims {Weapon: thing} at {Target: any}
role: serving
also: points, trains, levels
also: {Aimer} takes aim [at {Target}] [with {Weapon}]
needs: Aimer can grasp. Aimer has Weapon.
usually: Target is in danger.
seen by: everyone there
chosen by: Aimer
weight: grave
example: Burai points the gun at Tom. The soldier aims the rifle at Luna.

## {Doer: being} draws {Weapon: weapon} [from/out of {Source°: any}]
role: serving
also: whips out, unsheathes, produces
also: {Doer} pulls {Weapon} out [from {Source}]; {Doer} pulls {Weapon} from {Source}; {Doer} takes {Weapon} out [from {Source}]; {Doer} draws {Weapon} out [from {Source}]; {Doer} whips {Weapon} out [from {Source}]
needs: Doer can grasp.
makes: Doer has Weapon. Weapon is not in Source.
usually: Doer is armed.
seen by: everyone there
chosen by: Doer
example: Tom draws the dagger from his boot. Burai draws a gun.

## {Doer: being} draws {Thing: thing or substance} from/out of {Source°: any}
also: pulls, produces, fishes, digs, drags, tears, cuts, shakes, extracts
also: {Doer} takes {Thing} out; {Doer} pulls {Thing} out; {Doer} draws {Thing} out; {Doer} gets {Thing} out; {Doer} brings {Thing} out; {Doer} produces {Thing}; {Doer} fishes {Thing} out; {Doer} fishes {Thing} up
makes: Doer has Thing. Thing is not in Source.
seen by: everyone there
chosen by: Doer
weight: trivial
example: Tom draws a letter from his pocket. Anna takes out the compass. Luna pulls out a photograph.

%% Looks %%

%% `role: looking elsewhere`: while they do, they do not see what happens beside them. `role: looking away`: nor afterwards, until they do something else. %%

## {Looker: being} looks out of {Target°: any}
role: looking elsewhere
also: {Looker} looks out; {Looker} looks out [at/over {Target}]; {Looker} stares out of {Target}; {Looker} gazes out of {Target}; {Looker} looks through {Target}
seen by: everyone there
chosen by: Looker
weight: trivial
example: Anna looks out of the window.

## {Looker: being} looks away [from {Target°: any}]
role: looking away
also: {Looker} looks the other way; {Looker} turns away [from {Target}]; {Looker} turns his back; {Looker} turns her back; {Looker} turns his back [on {Target}]; {Looker} turns her back [on {Target}]
makes: Looker is looking away.
seen by: everyone there
chosen by: Looker
weight: trivial
example: Anna looks away. Tom turns away from Burai.

## {Seeker: being} looks up {Sought°: being}
also: {Seeker} looks {Sought} up
chosen by: Seeker
weight: trivial
example: Nora looks up an old friend.

## {Looker: being} looks over {Target°: any}
role: noticing
also: {Looker} looks up; {Looker} looks down; {Looker} looks back; {Looker} looks across [at/to {Target}]; {Looker} looks over; {Looker} looks round [at {Target}]; {Looker} looks about [at {Target}]; {Looker} looks on; {Looker} looks ahead; {Looker} looks behind; {Looker} looks up [at/to {Target}]; {Looker} looks down [at/on {Target}]; {Looker} looks back [at {Target}]; {Looker} looks over [at {Target}];
  {Looker} looks round {Target}; {Looker} looks around {Target}; {Looker} looks about {Target}; {Looker} looks in {Target}; {Looker} looks towards {Target}; {Looker} looks to {Target}; {Looker} looks down {Target}; {Looker} looks up {Target};
  {Looker} looks behind {Target}; {Looker} looks under {Target}; {Looker} looks inside {Target}; {Looker} looks across {Target}; {Looker} looks along {Target}; {Looker} looks past {Target}; {Looker} looks beyond {Target}; {Looker} looks {Target} in the face; {Looker} looks {Target} in the eye; {Looker} looks {Target} in the eyes; {Looker} looks {Target} over; {Looker} looks
seen by: everyone there
chosen by: Looker
weight: trivial
example: Anna looks over the fence. Tom looks round the room. Tom looks up at Anna. Luna looks. Tom looks Burai in the face.

## {Looker: being} looks from {First°: being or part or thing} to {Second°: being or part or thing}
also: glances, stares, gazes
also: {Looker} turns from {First} to {Second}
seen by: everyone there
chosen by: Looker
weight: trivial
example: Anna looks from Tom to Luna.

## {Looker: being} stares [at/into/out of/after/through/over/across/in {Target°: any}]
also: glowers, ogles, gawks, gawps, goggles
also: gazes, gapes, peers, peeps, peeks, glares, scowls, squints, blinks, frowns, winces, glances, winks, leers
also: {Looker} stares up [at {Target}]; {Looker} stares down [at {Target}]; {Looker} glances up [at {Target}]; {Looker} glances down [at {Target}]; {Looker} glances around [at {Target}]; {Looker} gazes around; {Looker} makes a face [at {Target}]; {Looker} pulls a face; {Looker} gives {Target} a look; {Looker} takes a look [at {Target}]; {Looker} has a look [at {Target}]; {Looker} gets a look [at {Target}]; {Looker} casts a glance at {Target}
noun: stare of {Looker}
seen by: everyone there
chosen by: Looker
weight: trivial
example: Tom stares into the fire. Anna glares at Burai. Luna frowns.

## {Looker: being} turns to/towards/from {Target°: being or thing or part or spot}
also: {Looker} turns round [to {Target}]; {Looker} turns around [to {Target}]; {Looker} turns to face {Target}; {Looker} turns over; {Looker} turns his face to {Target}; {Looker} turns her face to {Target}; {Looker} faces {Target}
seen by: everyone there
chosen by: Looker
weight: trivial
example: Tom turns to Anna. Anna turns to the mirror.

## {Asker: being} turns to {Helper~: being} for {Thing°: any}
role: turn
makes: Asker wants Thing.
seen by: participants
chosen by: Asker
example: Tom turns to Anna for help.

%% Tears and laughter, sounds %%

## {Weeper: being} sobs [at/into/on/in/for/with {Feeling°: any}]
also: bawls
also: wails, whimpers, sniffs, snorts, snores, yawns, hiccups, gulps, swallows, spits, vomits, sweats, sulks, pouts, sneers, pants
also: {Weeper} bursts into tears;  {Weeper} breaks into tears; {Weeper} dissolves into tears; {Weeper} breaks down; {Weeper} breaks down in tears; {Weeper} bursts out in {Feeling}; {Weeper} bursts into laughter; {Weeper} breaks into laughter; {Weeper} breaks into a smile; {Weeper} cries out [in/for/with {Feeling}]; {Weeper} gives a cry; {Weeper} gives a laugh; {Weeper} gives a scream; {Weeper} utters a cry [of {Feeling}]; {Weeper} lets out a cry [of {Feeling}]; {Weeper} sheds tears; {Weeper} blows his nose; {Weeper} blows her nose; {Weeper} utters {Feeling}
needs: Weeper is alive.
seen by: everyone there
chosen by: nobody
weight: trivial
example: Anna bursts into tears. Luna cries out for joy. Tom yawns.

## {Weeper: being} bursts out {Outburst: ing}
deed of: Weeper
does: Outburst
needs: Weeper is alive.
seen by: everyone there
chosen by: nobody
weight: trivial
example: Tom bursts out laughing.

## {Caller: being} calls out [to/for {Target°: any}]
also: cries out, shouts out
also: {Caller} calls for help; {Caller} cries for help; {Caller} shouts for help; {Caller} screams for help; {Caller} shouts for {Target}; {Caller} calls after {Target}; {Caller} shouts after {Target}; {Caller} raises the alarm; {Caller} sounds the alarm; {Caller} gives the alarm
noun: call of {Caller}; cry of {Caller}
seen by: everyone there
chosen by: Caller
weight: trivial
example: Anna calls out to Tom. Luna calls for help. Tom raises the alarm.

## {Chewer: being} chews {Thing: any}
also: munches, crunches, sucks
also: {Chewer} chews on {Thing}; {Chewer} gnaws {Thing}; {Chewer} gnaws at {Thing}; {Chewer} nibbles at {Thing}
needs: Chewer is alive.
seen by: everyone there
chosen by: Chewer
weight: trivial
example: The dog chews the shoe. The dog gnaws at the bone.

%% Postures %%

## {Sitter: being} kneels [on/in/at/beside/by/before/over/under/behind/near/next to/between/in front of/against/among {Place°: any}]
also: crouches, squats, perches, stoops, bends, leans, huddles, sprawls, reclines, cowers, lounges, ducks
also: {Sitter} kneels down [on/in/at/beside/by/before/next to/in front of {Place}]; {Sitter} bends down [to/over {Place}]; {Sitter} crouches down [beside/behind/by/in {Place}]; {Sitter} leans back [in/against {Place}]; {Sitter} leans forward; {Sitter} leans over [to {Place}]; {Sitter} leans out of {Place}; {Sitter} leans down; {Sitter} bends over [{Place}]; {Sitter} bends forward;
  {Sitter} falls to his knees; {Sitter} falls on his knees; {Sitter} sinks to his knees; {Sitter} drops to his knees; {Sitter} throws himself at {Place}; {Sitter} straightens up; {Sitter} straightens; {Sitter} curls up [in/on {Place}]; {Sitter} stretches [on/in {Place}]; {Sitter} stretches out [on/in {Place}]; {Sitter} relaxes; {Sitter} rolls over; {Sitter} sinks down [on/onto/in/into {Place}]; {Sitter} sinks into/onto {Place}; {Sitter} stands aside; {Sitter} steps aside; {Sitter} steps back; {Sitter} steps forward; {Sitter} stands still; {Sitter} sits still; {Sitter} keeps still; {Sitter} stands on tiptoe
seen by: everyone there
chosen by: Sitter
weight: trivial
example: Tom kneels beside Anna. Anna bends over the child. Luna crouches behind the wall. Tom leans back. Tom bends down.

## {Riser: being} gets to his feet [from {Seat°: thing or place}]
also: {Riser} rises to his feet; {Riser} jumps to his feet; {Riser} springs to his feet; {Riser} leaps to his feet; {Riser} rises from {Seat}; {Riser} jumps up [from {Seat}]; {Riser} springs up [from {Seat}]; {Riser} springs from {Seat}; {Riser} leaps up [from {Seat}]; {Riser} gets up from {Seat}; {Riser} stands up from {Seat}; {Riser} jumps from {Seat}
needs: Riser is alive.
seen by: everyone there
chosen by: Riser
weight: trivial
example: Tom gets to his feet. Anna jumps up. Tom rises from his chair.

## {Doer: being} helps {Other: being} up
also: {Doer} helps {Other} to his feet; {Doer} pulls {Other} to his feet; {Doer} lifts {Other} up; {Doer} sits {Other} down
seen by: everyone there
chosen by: Doer
weight: trivial
example: Tom helps Anna up.

## {Dancer: being} shudders [at {Cause°: any}]
also: hops, skips, limps, fidgets, winces, flinches, sways, squirms, writhes, behaves, acts
also: {Dancer} jumps for joy; {Dancer} jumps up and down; {Dancer} starts [at {Cause}]; {Dancer} behaves like {Cause}; {Dancer} behaves as {Cause}
needs: Dancer is alive.
seen by: everyone there
chosen by: nobody
weight: trivial
example: Anna jumps for joy. Luna shudders. Tom behaves badly.

%% Washing and dressing %%

## {Washer: being} washes [{Part°: part}]
also: bathes, showers, shaves
also: {Washer} has a bath; {Washer} takes a bath; {Washer} takes a shower; {Washer} brushes {Part}; {Washer} combs {Part}; {Washer} dries {Part}; {Washer} powders {Part}; {Washer} cleans {Part}; {Washer} shaves {Part}; {Washer} braids {Part}; {Washer} curls {Part}; {Washer} paints {Part}; {Washer} wipes {Part}; {Washer} cuts {Part} off; {Washer} does {Part} up; {Washer} puts {Part} up; {Washer} has a shave; {Washer} puts on make-up
seen by: everyone there
chosen by: Washer
weight: trivial
example: Tom washes. Anna combs her hair. Anna cuts off her hair. Luna powders her cheeks.

## {Washer: being} washes {Other: being}
also: bathes, dries, shaves
seen by: everyone there
chosen by: Washer
weight: trivial
example: Anna bathes the child.

## {Dresser: being} dresses {Other: being} [for {Event°: any}]
also: {Dresser} dresses; {Dresser} gets dressed; {Dresser} gets changed; {Dresser} changes clothes; {Dresser} changes his clothes; {Dresser} changes her clothes; {Dresser} dresses for {Event}
makes: Dresser is not naked. Other is not naked.
seen by: everyone there
chosen by: Dresser
weight: trivial
example: Tom gets dressed. Anna dresses for the party. Anna dresses the child.

## {Dresser: being} undresses [{Other: being}]
also: strips
also: {Dresser} gets undressed; {Dresser} takes his clothes off
seen by: everyone there
chosen by: Dresser
weight: trivial
example: Anna gets undressed.

## {Dresser: being} dresses up as {Role°: any}
also: dresses
also: {Dresser} disguises himself as {Role}; {Dresser} disguises herself as {Role}; {Dresser} passes himself off as {Role}; {Dresser} passes herself off as {Role}
also: {Dresser} gives himself out as {Role}; {Dresser} gives herself out as {Role}; {Dresser} passes for {Role}
also: {Dresser} poses as {Role}; {Dresser} masquerades as {Role}; {Dresser} impersonates {Role}
role: disguising
makes: Dresser is disguised.
seen by: everyone there
chosen by: Dresser
example: Tom dresses up as a monk. Anna dresses as a soldier.

## {Speaker: being} introduces himself as {Role°: any} [to {Hearer~: being}]
also: {Speaker} introduces herself as {Role} [to {Hearer}]; {Speaker} presents himself as {Role} [to {Hearer}]; {Speaker} presents herself as {Role} [to {Hearer}]
role: calling oneself
needs: Speaker can speak.
seen by: everyone there
chosen by: Speaker
weight: trivial
example: Tom introduces himself as Baron Weiss to Anna. Anna introduces herself as a doctor.

## {Limb: part} trembles [with/on/in/from/at {Cause°: any}]
also: beats, shakes, opens, closes, twitches, aches, hurts, burns, throbs, swells, itches, bleeds, falls, meets, widens, narrows, fills, shines, sparkles, glitters, breaks, cracks, races, sinks, pounds, stops, grows, hangs, moves, rests, drops, blinks, slips, tightens, relaxes, heals, stiffens, goes numb
seen by: everyone there
chosen by: nobody
weight: trivial
example: The heart beats. The hand trembles with fear.

## {Teller: being} spreads {News: information}
also: peddles, disseminates, publicises
also: leaks, publishes, circulates, broadcasts
seen by: everyone there
chosen by: Teller
weight: trivial
example: Tom spreads the news.

## {Giver: being} gives {Party: event or information} [for/to {Other°: any}]
also: delivers, holds, hosts, makes, throws, conducts, organises, arranges
seen by: everyone there
chosen by: Giver
weight: trivial
example: Tom gives a party for Anna. The king delivers a speech.

%% What people have together or by themselves: meetings, quarrels, dreams. %%

## {Haver: being} has {Meeting: event} [with {Other~: being}] [about/over {Topic°: any or event}]
seen by: everyone there
chosen by: nobody
weight: trivial
example: Anna has a meeting with Tom. Luna had an accident.

%% Time that somebody is given: until Friday, three days. %%

## {Giver: being} gives {Holder~: being} {Deadline: deadline} [{Deed: to}]
also: allows, grants
seen by: everyone there
chosen by: Giver
weight: trivial
example: The king gives Anna until Sunday to pay.

## {Giver: being} gives {Receiver: being} {Lesson: event or information or time or part}
also: deals, strikes, costs, does, pays
seen by: everyone there
chosen by: Giver
weight: trivial
example: Tom gives Anna a lesson. Luna gives Tom an answer.

## {Task°: any or event} requires {Means°: any or event}
also: entails, necessitates
also: needs, demands, involves, includes, contains, lacks, suits, fits, matches, merits, justifies, means, implies
seen by: everyone there
chosen by: nobody
weight: trivial
example: The job requires money.

## {Task°: any or event} requires {Doer~: being} {Deed: to}
also: obliges
deed of: Doer
seen by: everyone there
chosen by: nobody
weight: trivial
example: The law requires Tom to leave.

## {Person°: being} deserves {Due°: any or event}
also: merits
seen by: everyone there
chosen by: nobody
weight: trivial
example: Tom deserves a reward.

## {Task°: any} deserves {Deed: to}
also: needs, chances, tends, proves
deed of: Task
seen by: everyone there
chosen by: nobody
weight: trivial
example: Tom deserves to win. Anna needs to leave.

## {Key: any} fits
also: matters, counts, works, functions, weighs, measures, applies
seen by: everyone there
chosen by: nobody
weight: trivial
example: The key fits.

## {Artist: being} draws {Target°: any} [on/in {Paper°: any}] [with {Means°: thing}]
also: sketches, doodles, outlines
seen by: everyone there
chosen by: Artist
weight: trivial
example: Anna draws the castle.

## {Doer: being} sets {Trap: thing} [for/to/by {Other°: any}]
role: handling, serving
also: lays, winds, winds up, adjusts, tunes, cocks
seen by: everyone there
chosen by: Doer
weight: trivial
example: Tom sets a trap for the wolf.

## {Speaker: being} hangs up
also: rings off
seen by: everyone there
chosen by: Speaker
weight: trivial
example: Tom hangs up.

## {Packer: being} packs
also: unpacks, tidies up, cleans up, sweeps up, washes up
seen by: everyone there
chosen by: Packer
weight: trivial
example: Tom packs.

## {Packer: being} unpacks {Bag: thing or place} [with {Load°: any}]
role: handling
also: loads, unloads, sweeps, tidies, dusts, polishes, decorates, paints, irons, mops, furnishes, arranges
seen by: everyone there
chosen by: Packer
weight: trivial
example: Tom unpacks the bag.

## {Doer: being} separates {Things: any}
also: divides, splits, mixes, sorts, compares, matches
seen by: everyone there
chosen by: Doer
weight: trivial
example: Tom separates the soldiers.

## {Host: being} serves {Meal: thing or substance or event} [to {Guest: being}]
role: serving
also: pours, cooks, prepares
also: {Host} serves {Guest} {Meal}; {Host} pours {Guest} {Meal}; {Host} brews {Guest} {Meal}; {Host} cooks {Guest} {Meal}; {Host} makes {Guest} {Meal}; {Host} pours {Meal} out
seen by: everyone there
chosen by: Host
weight: trivial
example: Tom serves the soup to Anna. Luna pours Anna a wine.

## {Printer: being} prints {Text: thing or information}
also: copies, types, translates, edits, stamps, scribbles, notes, directs
seen by: everyone there
chosen by: Printer
weight: trivial
example: Tom prints the book.

## {Breaker: being} breaks {Law°: information}
also: follows, observes, upholds, disregards, violates
seen by: everyone there
chosen by: Breaker
weight: trivial
example: Tom breaks the law.

## {Doer: being} faces {Problem°: any or event}
also: weathers
also: confronts, resists, tackles, overcomes, avoids, risks, handles, masters, directs, judges, assesses, undertakes, enjoys, pities, doubts, values, appreciates, respects, notes, marks, represents, maintains, establishes, develops, demonstrates, recommends, selects, studies, manages, influences, inspires, motivates
seen by: everyone there
chosen by: Doer
weight: trivial
example: Tom faces a problem.

## {Doer: being} meets {Thing°: thing or event or information or substance}
seen by: everyone there
chosen by: nobody
weight: trivial
example: Tom meets the demand.

## {Doer: being} resists
also: {Doer} calms down; {Doer} cools down; {Doer} quietens down; {Doer} pulls himself together; {Doer} keeps his temper; {Doer} loses his way; {Doer} loses his head; {Doer} holds his tongue; {Doer} holds his breath
also: volunteers, retires, teaches, jokes, whispers, decides, cooperates, competes, practises, improvises, exaggerates, complains, struggles, persists, perseveres
seen by: everyone there
chosen by: Doer
weight: trivial
example: Tom resists. Anna volunteers.

## {Doer: being} panics
also: {Doer} loses heart; {Doer} takes heart; {Doer} loses hope
also: worries, rejoices, curses, swears
role: felt
seen by: everyone there
chosen by: Doer
weight: trivial
example: Tom panics. Anna rejoices.

## {Loser: being} loses {Lost°: any} [to {Cause°: disease or event}]
role: maiming
also: wastes, forfeits
seen by: everyone there
chosen by: Loser
example: Tom forfeits the crown.

## {Speaker: being} convinces {Hearer~: being}
also: reassures
seen by: everyone there
chosen by: Speaker
weight: trivial
example: Tom convinces Anna.

## {Teacher: being} teaches {Pupil: being} [{Skill°: any or event}]
also: instructs, coaches, educates
also: {Teacher} teaches {Skill} to {Pupil}; {Teacher} gives {Pupil} lessons
seen by: everyone there
chosen by: Teacher
weight: trivial
example: Tom teaches Anna a song.

## {Teacher: being} teaches {Pupil: being} {Deed: to}
also: trains
role: schooling
deed of: Pupil
seen by: everyone there
chosen by: Teacher
weight: trivial
example: Tom teaches Anna to sing.

## {Reader: being} reads
seen by: everyone there
chosen by: Reader
weight: trivial
example: Tom reads in bed.

## {Gardener: being} waters {Plant: thing or animal or place}
weight: trivial
seen by: everyone there
chosen by: Gardener
example: Tom waters the roses.

%% Figures of speech: what stands in them stands for nothing of its own ("gets away with it", "makes do with a candle"). %%

## {Doer: being} makes do with {Thing°: any}
also: {Doer} makes the best of {Thing}; {Doer} makes the most of {Thing}; {Doer} gets by on {Thing}; {Doer} gets by with {Thing}; {Doer} makes the best of it
seen by: everyone there
chosen by: Doer
weight: trivial
example: Anna makes do with a candle. Tom makes the best of it.

## {Doer: being} makes a run for it
also: {Doer} makes a dash for it; {Doer} makes a break for it; {Doer} runs for it
seen by: everyone there
chosen by: Doer
weight: trivial
example: Anna makes a run for it.

## {Doer: being} gets away with it
also: {Doer} gets off scot-free
seen by: nobody
chosen by: nobody
example: Burai gets away with it.

## {Doer: being} gets away with {Crime°: event}
seen by: nobody
chosen by: nobody
example: Burai gets away with murder.

## {Doer: being} takes it out on {Other°: being}
also: {Doer} has it in for {Other}
seen by: everyone there
chosen by: Doer
example: Burai takes it out on Anna.

## {Doer: being} gets even with {Other~: being}
role: grudge
also: {Doer} gets his own back on {Other}; {Doer} settles the score with {Other}; {Doer} settles a score with {Other}; {Doer} settles scores with {Other}
seen by: everyone there
chosen by: Doer
example: Tom gets even with Burai. Anna settles the score with Burai.

## {Doer: being} gets over {Loss°: any}
seen by: nobody
chosen by: nobody
weight: trivial
example: Anna gets over Tom.

## {Doer: being} picks on {Other: being}
seen by: everyone there
chosen by: Doer
weight: trivial
example: Burai picks on Anna.

## {Doer: being} lies low [in/at {Place°: any}]
also: {Doer} keeps a low profile
seen by: nobody
chosen by: Doer
weight: trivial
example: Tom lies low.

## {Doer: being} gets carried away
seen by: everyone there
chosen by: nobody
weight: trivial
example: Anna gets carried away.

## {Doer: being} makes up for {Loss°: any}
also: {Doer} makes light of {Loss}; {Doer} turns a blind eye to {Loss}; {Doer} takes note of {Loss}; {Doer} runs low on {Loss}
seen by: everyone there
chosen by: Doer
weight: trivial
example: Tom makes up for the loss. Anna makes light of the danger.

## {Doer: being} calls it a day
also: {Doer} calls it quits; {Doer} leaves it at that
seen by: everyone there
chosen by: Doer
weight: trivial
example: Anna calls it a day.

## {Doer: being} strikes it rich
also: {Doer} makes it big
seen by: everyone there
chosen by: nobody
weight: trivial
example: Tom strikes it rich.

## {Guest: being} moves in with {Host°: being}
also: {Guest} moves in
makes: Guest lives with Host.
seen by: everyone there
chosen by: Guest
example: Luna moves in with Tom.

## {Doer: being} makes a mistake [with {Other°: any}]
also: {Doer} makes a wish; {Doer} makes a discovery; {Doer} makes an arrest; {Doer} makes a choice; {Doer} makes his choice; {Doer} makes her choice; {Doer} makes an appointment [with {Other}]; {Doer} makes a bargain [with {Other}];
  {Doer} comes to a decision; {Doer} comes to an agreement [with {Other}]; {Doer} sits up
seen by: everyone there
chosen by: Doer
weight: trivial
example: Tom makes a mistake. Anna makes an appointment with the doctor.

## {Doer: being} has a conversation [with {Other: being}] [about {Topic°: any or event}]
also: {Doer} has a talk [with {Other}] [about {Topic}]; {Doer} has a chat [with {Other}] [about {Topic}]; {Doer} has a word [with {Other}] [about {Topic}]
noun: conversation of {Doer} with {Other}
seen by: everyone there
chosen by: Doer
weight: trivial
example: Tom has a conversation with Anna. Tom has a word with Anna about the key.

## {Earner: being} makes a fortune
also: {Earner} comes into a fortune; {Earner} comes into money; {Earner} strikes it rich
makes: Earner is rich.
chosen by: Earner
example: Tom makes a fortune.

## {Devotee: being} devotes {Devoted°: any} to {Cause°: any or event}
also: dedicates
chosen by: Devotee
weight: trivial
example: Anna devotes her life to the poor. Tom dedicates the book to Anna.

## {Whole°: any} consists of {Part°: any}
also: comprises
also: {Whole} is composed of {Part}
chosen by: nobody
weight: trivial
example: The army consists of soldiers.

## {Speaker: being} communicates [with {Hearer~: being}] [by/through/in {Means°: any}]
chosen by: Speaker
weight: trivial
example: Tom communicates with Anna by letter.

## {Thinker: being} distinguishes {One°: any} from {Other°: any}
also: {Thinker} tells {One} from {Other}; {Thinker} tells {One} apart from {Other}
chosen by: Thinker
weight: trivial
example: Anna distinguishes Tom from the thief.

## {Doer: being} blesses {Blessed~: any or event}
also: {Doer} gives {Blessed} his blessing; {Doer} gives {Blessed} her blessing
chosen by: Doer
weight: trivial
example: The priest blesses Anna.

## {Doer: any} reduces {Thing°: any or event} [to {Rest°: any}] [by {Share°: any}]
also: diminishes, curtails, trims, halves, restricts, limits, minimises
also: shortens, lessens
chosen by: Doer
weight: trivial
example: The king reduces the tax.

## {Doer: being} regards {Seen~: any or event} [with {Feeling°: any}]
also: views
seen by: everyone there
chosen by: Doer
weight: trivial
example: Tom regards Anna with pity.

## {Doer: being} suppresses {Thing°: any or event}
also: stifles, curbs, quells, represses, muffles
also: extends, retains, shapes, advertises, licenses, positions
chosen by: Doer
weight: trivial
example: The king suppresses the report. Anna extends the visit.
