%% Verbs of custody: capturing, holding, freeing, guarding, handing over. %%

# Verbs

## {Captor: being} captures {Victim: being} [in/at {Place: place}]
also: nabs, ensnares, snares
role: turn, merit
also: abducts, kidnaps, apprehends
also: {Captor} takes {Victim} prisoner; {Captor} takes {Victim} captive; {Captor} takes {Victim} hostage; {Captor} carries {Victim} off
needs: Victim is alive.
makes: Victim is a captive of Captor. Victim is captive.
noun: capture of {Victim} by {Captor}; abduction of {Victim} by {Captor}; kidnapping of {Victim} by {Captor}; seizure of {Victim} by {Captor}
seen by: everyone there
chosen by: Captor
weight: grave
example: The soldiers capture Luna. Burai abducts Anna.

## {Captor: being} arrests {Victim: being} [for {Reason°: any}]
also: indicts
role: merit, by word
also: {Captor} takes {Victim} into custody; {Captor} puts {Victim} under arrest; {Captor} detains {Victim}
needs: Victim is alive.
makes: Victim is a captive of Captor. Victim is captive.
noun: arrest of {Victim} by {Captor}
seen by: everyone there
chosen by: Captor
weight: grave
example: The policeman arrests Tom.

## {Trap: thing} catches {Prey: being}
also: traps
makes: Prey is trapped.
seen by: everyone there
chosen by: nobody
example: The trap catches the fox.

## {Catcher: being} catches {Catch: fish or bird or insect}
also: nets
makes: Catcher has Catch.
seen by: everyone there
chosen by: Catcher
weight: trivial
example: Tom catches a fish.

## {Jailer: being} imprisons {Victim: being} [in/at {Place: place}]
also: barricades, quarantines, sequesters, secludes
role: turn, merit, shutting in
also: jails, incarcerates
also: {Jailer} bolts {Victim} in {Place}; {Jailer} seals {Victim} in {Place}; {Jailer} walls {Victim} up [in {Place}]; {Jailer} bricks {Victim} up [in {Place}];
  {Jailer} locks {Victim} up [in {Place}]; {Jailer} shuts {Victim} up [in {Place}]; {Jailer} locks {Victim} in {Place}; {Jailer} shuts {Victim} in {Place};
  {Jailer} shuts {Victim} away [in {Place}]; {Jailer} confines {Victim} [to/in {Place}];
  {Jailer} shuts {Victim} in; {Jailer} locks {Victim} in; {Jailer} puts {Victim} in prison; {Jailer} throws {Victim} into prison; {Jailer} takes {Victim} to prison; {Jailer} sends {Victim} to prison; {Jailer} sends {Victim} to jail
needs: Victim is alive.
makes: Victim is captive. Victim is in Place.
noun: imprisonment of {Victim} by {Jailer}
seen by: everyone there
chosen by: Jailer
weight: grave
example: The king imprisons Tom in the tower. The guards lock up the thief in the cellar.

## {Jailer: being} puts {Victim: being} in irons [in/at {Place: place}]
role: turn, merit
also: {Jailer} claps {Victim} in irons [in/at {Place}]; {Jailer} puts {Victim} in chains [in/at {Place}]; {Jailer} lays {Victim} in irons [in/at {Place}]
needs: Victim is alive.
makes: Victim is captive. Victim is tied. Victim is in Place.
amounts to: Jailer imprisons Victim.
seen by: everyone there
chosen by: Jailer
weight: grave
example: The captain puts Tom in irons in the hold.

%% Whoever locks themselves in is no captive: they can unlock the door. %%
## {Locker: being} locks himself in {Place: place}
also: {Locker} locks himself into {Place}; {Locker} locks himself up in {Place}; {Locker} shuts himself in {Place}; {Locker} shuts himself up in {Place};
  {Locker} shuts himself away in {Place}; {Locker} bolts himself in {Place}; {Locker} barricades himself in {Place}; {Locker} locks himself in; {Locker} shuts himself in;
  {Locker} locks himself away; {Locker} shuts himself away
makes: Locker is in Place. Place is closed.
noun: seclusion of {Locker}
seen by: everyone there
chosen by: Locker
example: Anna locks herself in the kitchen. Tom locks himself in. The king shuts himself up in the tower.

## {Jailer: being} throws {Victim: being} into {Place: cell or dungeon or prison}
role: turn, merit
also: flings, hurls, shoves
also: {Jailer} throws {Victim} in {Place}
needs: Victim is alive.
makes: Victim is captive. Victim is in Place.
amounts to: Jailer imprisons Victim.
seen by: everyone there
chosen by: Jailer
weight: grave
example: The guards throw Tom into the dungeon.

## {Doctor: being} commits {Patient: being} to {Place: place}
also: {Doctor} has {Patient} committed to {Place}
makes: Patient is captive. Patient is in Place.
seen by: everyone there
chosen by: Doctor
example: The doctor commits Tom to the hospital.

## {Jailer: being} shuts {Victim: being} up in {Cage: container}
role: turn, merit
also: {Jailer} locks {Victim} up in {Cage}; {Jailer} shuts {Victim} in/into {Cage}; {Jailer} locks {Victim} in/into {Cage}
needs: Victim is alive.
makes: Victim is captive. Victim is in Cage.
amounts to: Jailer imprisons Victim.
seen by: everyone there
chosen by: Jailer
weight: grave
example: The witch shuts Hansel in a cage. Tom locks Anna in the wardrobe.

## {Captor: being} holds {Victim: being} prisoner [in/at {Place: place}]
also: keeps
also: {Captor} holds {Victim} captive [in/at {Place}]; {Captor} holds {Victim} hostage [in/at {Place}]; {Captor} keeps {Victim} captive [in/at {Place}]; {Captor} keeps {Victim} in custody;
  {Captor} keeps {Victim} under guard [in/at {Place}]; {Captor} keeps {Victim} under house arrest [in/at {Place}]; {Captor} keeps {Victim} under lock [in/at {Place}];
  {Captor} holds {Victim} for ransom [in/at {Place}]; {Captor} holds {Victim} to ransom; {Captor} keeps {Victim} in {Place} against his will; {Captor} holds {Victim} in {Place} against his will;
  {Captor} keeps {Victim} locked up [in/at {Place}]; {Captor} keeps {Victim} locked in {Place};
  {Captor} puts {Victim} under guard; {Captor} puts {Victim} under house arrest; {Captor} places {Victim} under guard; {Captor} places {Victim} under house arrest
needs: Victim is alive.
makes: Victim is a captive of Captor. Victim is captive. Victim is in Place.
noun: captivity of {Victim}
seen by: everyone there
chosen by: Captor
weight: grave
example: Burai holds Luna prisoner in the castle.

## {Captor: being} holds {Victim: person} in {Place: prison or cell or prison cell or jail or dungeon or cellar or basement or tower or fortress or attic or warehouse or camp}
needs: Victim is alive.
makes: Victim is captive. Victim is in Place.
amounts to: Captor holds Victim prisoner.
seen by: everyone there
chosen by: Captor
weight: grave
example: The rebels hold Luna in the cellar. Tom is being held in the tower.

## {Trapper: any} traps {Victim: being} [in {Place: any}]
also: corners
makes: Victim is trapped. Victim is in Place.
seen by: everyone there
chosen by: Trapper
weight: grave
example: The enemy traps Tom in the cave.

## {Hijacker: being} hijacks {Vehicle: vehicle}
also: captures, commandeers
makes: Hijacker controls Vehicle. Vehicle is stolen.
noun: hijacking of {Vehicle} by {Hijacker}
seen by: everyone there
chosen by: Hijacker
weight: grave
example: The rebels hijack the train.

## {Captor: being} confiscates {Thing: thing or animal or substance} [from {Owner: being}]
also: requisitions, repossesses
role: depriving
also: impounds
makes: Captor has Thing. Owner does not have Thing.
noun: confiscation of {Thing}
seen by: everyone there
chosen by: Captor
example: The police confiscate the gun from Tom.

## {Rescuer: being} frees {Victim: being} [from {Captor°: any}]
also: emancipates, ransoms, extricates, disentangles, untangles
role: turn, merit
also: releases, liberates, rescues
also: {Rescuer} sets {Victim} free; {Rescuer} lets {Victim} go; {Rescuer} lets go {Victim}; {Rescuer} bails {Victim} out; {Rescuer} lets {Victim} out [of {Captor}]; {Rescuer} gets {Victim} out of {Captor}
needs: Victim is alive.
likely: Victim is captive. Victim is tied. Victim is trapped. Victim is in danger.
makes: Victim is not a captive of Captor. Victim is not captive. Victim is not tied. Victim is not bound. Victim is not trapped. Victim is not in danger.
noun: rescue of {Victim} by {Rescuer}; release of {Victim} by {Rescuer}; liberation of {Victim} by {Rescuer}
seen by: everyone there
chosen by: Rescuer
for plans: yes
off page: at a price
example: Tom frees Luna. Anna rescues the child from Burai. The king releases the prisoner.

## {Bringer: being} leads {Passenger: person or animal} out
also: brings out, carries out, drags out, pulls out, guides out
needs: Bringer can move.
makes: Passenger is with Bringer.
seen by: everyone there
chosen by: Bringer
example: Anna leads the child out. The fireman carries the old woman out.

%% Getting free of bonds: of one's own, or of those that somebody cuts %%

## {Captive: being} slips out of {Bonds: bond}
also: wriggles, squeezes, struggles, slides, twists
also: {Captive} gets out of {Bonds}; {Captive} works out of {Bonds}; {Captive} frees himself from {Bonds}; {Captive} frees himself of {Bonds}
makes: Captive is not tied. Captive is not bound.
seen by: everyone there
chosen by: Captive
example: Luna slips out of the ropes.

## {Doer: being} loosens {Bonds: bond} [with {Means: thing}]
role: loosening
also: unties, undoes, slackens, unfastens
also: {Doer} throws off {Bonds}; {Doer} shakes off {Bonds}; {Doer} cuts through {Bonds} [with {Means}]; {Doer} takes off {Bonds}; {Doer} strikes off {Bonds}; {Doer} picks the lock of {Bonds} [with {Means}]
seen by: everyone there
chosen by: Doer
weight: trivial
example: Tom loosens the ropes.

## {Bonds: bond} come loose
role: loosening
also: {Bonds} give way; {Bonds} come off; {Bonds} fall off
seen by: everyone there
chosen by: nobody
weight: trivial
example: The ropes come loose.

## {Captive: being} wriggles free [of/from {Bonds°: any}]
also: {Captive} breaks loose [from {Bonds}]; {Captive} gets loose [from {Bonds}]; {Captive} gets free [of/from {Bonds}]; {Captive} slips free [of/from {Bonds}]; {Captive} struggles free [of/from {Bonds}]; {Captive} twists free [of/from {Bonds}]; {Captive} pulls free [of/from {Bonds}]; {Captive} squirms free [of/from {Bonds}]; {Captive} works himself free [of/from {Bonds}]; {Captive} works himself loose [from {Bonds}]; {Captive} wrenches himself free [from {Bonds}]; {Captive} tears himself loose [from {Bonds}]
makes: Captive is not captive. Captive is not tied. Captive is not bound. Captive is not trapped.
seen by: everyone there
chosen by: Captive
example: Luna wriggles free. Tom works himself loose from the chair.

## {Captive: being} frees {Limb: part} [from {Bonds°: any}]
also: {Captive} works {Limb} free [of/from {Bonds}]; {Captive} gets {Limb} free; {Captive} pulls {Limb} free; {Captive} wriggles {Limb} free; {Captive} slips {Limb} out of {Bonds}; {Captive} unties {Limb}
makes: Captive is not tied. Captive is not bound. Captive is not trapped.
seen by: everyone there
chosen by: Captive
example: Tom frees his hands. Anna works her hands free.

## {Fugitive: being} slips past {Guard°: being}
also: sneaks, steals, creeps, gets
makes: Fugitive is not captive. Fugitive is not trapped.
seen by: Fugitive
chosen by: Fugitive
example: Tom slips past the guard.

## {Picker: being} picks the lock [of/on {Door: thing or place}] [with {Means: thing}]
role: loosening, forcing, way out
also: {Picker} forces the lock [of/on {Door}] [with {Means}]; {Picker} breaks the lock [of/on {Door}] [with {Means}]
needs: Picker has Means.
makes: Door is unlocked. Picker is not captive.
seen by: everyone there
chosen by: Picker
example: Tom picks the lock. Anna picks the lock of the cell.

## {Spy: being} spies for {Side°: any}
chosen by: Spy
example: Tom spies for the king.

## {Guard: being} guards {Charge: any}
also: supervises, chaperones, oversees, monitors
role: general, protecting
also: {Guard} watches over {Charge}; {Guard} keeps watch over {Charge}; {Guard} keeps watch at/by/on {Charge}; {Guard} keeps an eye on {Charge}; {Guard} stands guard over {Charge}
noun: guarding of {Charge}
seen by: everyone there
chosen by: Guard
weight: trivial
example: The soldier guards the gate.

## {Captor: being} disarms {Victim: being}
role: depriving
makes: Victim is not armed.
noun: disarming of {Victim}
seen by: everyone there
chosen by: Captor
example: The soldiers disarm Tom.

## {Captor: being} exchanges {Victim: person} for {Other°: any}
also: swaps, trades
needs: Victim is alive.
makes: Victim is not captive.
noun: exchange of {Victim} for {Other}
seen by: everyone there
chosen by: Captor
weight: grave
example: Burai exchanges Luna for the gold.

## {User: being} runs out of {Supply: money or food or drink or fuel or time or information}
makes: User does not have Supply.
seen by: everyone there
chosen by: nobody
weight: trivial
example: Tom runs out of money.

## {Fugitive: being} turns {Self: being} in [to {Captor: being}]
also: {Fugitive} hands {Self} in; {Fugitive} surrenders {Self} [to {Captor}]
usually: Self is captive.
seen by: everyone there
chosen by: Fugitive
weight: grave
example: Tom turns himself in.
