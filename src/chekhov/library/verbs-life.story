%% Verbs of being and ceasing: birth, death, sleep, wounds, illness. %%

# Verbs

%% Dying %%

## {Killer: being} kills {Victim: being} [with {Weapon: thing}]
also: decapitates, eviscerates, disembowels, obliterates, euthanises, incinerates, exterminates, liquidates, eliminates, martyrs
role: dire, way out
past: hanged
also: murders, slays, slaughters, executes, strangles, assassinates, butchers, beheads, hangs, massacres, drowns, lynches, garrottes, throttles, guillotines, electrocutes
also: {Killer} puts {Victim} to death [with {Weapon}]; {Killer} stabs {Victim} to death [with {Weapon}];
  {Killer} beats {Victim} to death [with {Weapon}]; {Killer} shoots {Victim} dead [with {Weapon}]; {Killer} burns {Victim} at the stake;
  {Killer} strikes {Victim} dead [with {Weapon}]; {Killer} cuts {Victim}'s head off [with {Weapon}]; {Killer} chops {Victim}'s head off [with {Weapon}]; {Killer} strikes {Victim}'s head off [with {Weapon}]; {Killer} tears {Victim} to pieces; {Killer} cuts {Victim}'s throat [with {Weapon}]; {Killer} bludgeons {Victim} to death [with {Weapon}];
  {Killer} burns {Victim} alive; {Killer} buries {Victim} alive; {Killer} smothers {Victim} with a pillow; {Killer} suffocates {Victim} [with {Weapon}]; {Killer} smothers {Victim} with the pillow; {Killer} smothers {Victim} with a cushion
needs: Killer can grasp. Victim is alive. Killer has Weapon.
makes: Victim is dead.
amounts to: Killer harms Victim.
noun: murder of {Victim} by {Killer}; killing of {Victim} by {Killer}; execution of {Victim} by {Killer}; assassination of {Victim} by {Killer}
seen by: everyone there
chosen by: Killer
weight: grave
for plans: Weapon is a weapon. Killer has Weapon.
example: Burai kills Tom with the grenade. The soldier murders Luna.

## {Cause°: thing or event or place or substance or information} kills {Victim: being} [in/at {Place°: any}] [during {Time°: any}]
also: obliterates, decapitates
needs: Victim is alive.
makes: Victim is dead.
seen by: everyone there
chosen by: nobody
weight: grave
example: The booby trap kills Tom. A fever kills Anna.

## {Victim: being} dies [of/from {Cause°: any}] [in {Place°: any}]
also: perishes, expires, drowns, suffocates, passes away, succumbs
also: {Victim} loses his life [in {Place}]; {Victim} loses her life [in {Place}]; {Victim} breathes his last [in {Place}]; {Victim} breathes her last [in {Place}];
  {Victim} meets his death [in {Place}]; {Victim} meets her death [in {Place}]; {Victim} meets his end [in {Place}]; {Victim} meets her end [in {Place}];
  {Victim} gives up the ghost; {Victim} drops dead; {Victim} falls dead; {Victim} is no more; {Victim} never wakes up again
needs: Victim is alive.
likely: Victim is wounded. Victim is ill. Victim is poisoned. Victim is unconscious.
makes: Victim is dead.
noun: death of {Victim}
seen by: everyone there
chosen by: nobody
weight: grave
example: Anna dies of grief. Tom dies.

## {Victim: being} crumbles to dust
also: {Victim} crumbles into dust; {Victim} crumbles to ashes; {Victim} falls to dust; {Victim} turns to dust; {Victim} turns to ashes;
  {Victim} turns into dust; {Victim} dissolves into dust; {Victim} burns to ashes; {Victim} bursts into dust
makes: Victim is dead.
seen by: everyone there
chosen by: nobody
weight: grave
example: The vampire crumbles to dust.

## {Doctor: being} declares {Victim: being} dead [to {Hearer~: being}]
also: pronounces
needs: Doctor can speak.
usually: Victim is dead.
noun: death of {Victim}
seen by: everyone there
chosen by: Doctor
weight: grave
example: The doctor declares Tom dead.

## {Doer: being} commits suicide [with {Weapon: thing}]
role: dire, alone
also: {Doer} takes his own life [with {Weapon}]; {Doer} takes her own life [with {Weapon}]; {Doer} ends his life [with {Weapon}]; {Doer} ends her life [with {Weapon}]; {Doer} ends his own life [with {Weapon}]; {Doer} ends her own life [with {Weapon}]
needs: Doer has Weapon.
makes: Doer is dead.
noun: suicide of {Doer}
seen by: everyone there
chosen by: Doer
weight: grave
example: Anna commits suicide.

## {Priest: being} sacrifices {Victim: being} [to {Receiver°: being}]
role: dire
needs: Victim is alive.
usually: Victim is dead.
noun: sacrifice of {Victim}
seen by: everyone there
chosen by: Priest
weight: grave
example: The king sacrifices Luna to the god.

## {Doer: being} poisons {Victim: being} [with {Poison: substance or thing}]
role: dire
needs: Victim is alive. Doer has Poison.
makes: Victim is poisoned. Victim is either alive or dead.
usually: Victim is ill.
noun: poisoning of {Victim} by {Doer}
seen by: Doer
chosen by: Doer
weight: grave
example: Anna poisons the king.

%% Wounds %%

%% Whether the shot was deadly is for the story to say: "the widow", "his body", "the murderer" say it. %%

## {Shooter: being} shoots {Victim: being} [with {Weapon: thing}]
role: dire
also: guns down
needs: Shooter can grasp. Shooter has Weapon. Weapon is not empty.
makes: Victim is wounded. Victim is either alive or dead.
noun: shooting of {Victim} by {Shooter}
seen by: everyone there
chosen by: Shooter
weight: grave
example: Tom shoots Burai with the gun.

## {Shooter: being} shoots {Victim: being} in {Part°: part} [with {Weapon: thing}]
role: dire, laming
needs: Shooter can grasp. Shooter has Weapon.
makes: Victim is wounded.
seen by: everyone there
chosen by: Shooter
weight: grave
example: The soldier shoots Luna in the arm.

## {Shooter: being} shoots at {Target: any} [with {Weapon: thing}]
also: {Shooter} fires at {Target} [with {Weapon}]; {Shooter} aims at {Target} [with {Weapon}]
needs: Shooter can grasp. Shooter has Weapon.
noun: shot at {Target}
seen by: everyone there
chosen by: Shooter
weight: grave
example: Tom shoots at the soldier.

## {Doer: being} wounds {Victim: being} [in {Part°: part}] [with {Weapon: thing}]
also: maims, mauls, savages, lacerates, bruises, disfigures, castrates, gores, grazes, batters, brands
role: dire, of a limb
also: injures, hurts, bites, stings, scratches, mutilates, tortures
needs: Doer has Weapon. Victim is alive.
makes: Victim is wounded.
amounts to: Doer harms Victim.
noun: wounding of {Victim} by {Doer}; torture of {Victim} by {Doer}
seen by: everyone there
chosen by: Doer
weight: grave
example: Burai wounds Tom with the knife. The dog bites Anna.

## {Doer: being} stabs {Victim: being} [in {Part°: part}] [with {Weapon: thing}]
role: dire, laming
needs: Doer can grasp. Doer has Weapon. Victim is alive.
makes: Victim is wounded.
amounts to: Doer wounds Victim.
noun: stabbing of {Victim}
seen by: everyone there
chosen by: Doer
weight: grave
example: Burai stabs Tom with the knife.

## {Doer: being} pulls {Weapon: weapon} [on {Target: being}]
role: serving
needs: Doer can grasp.
makes: Doer has Weapon.
usually: Doer is armed.
seen by: everyone there
chosen by: Doer
example: Tom pulls a gun. Burai pulls a knife on Tom.

## {Attacker: being} turns on {Target: being}
also: {Attacker} rounds on {Target}
role: dire
needs: Target is alive.
amounts to: Attacker attacks Target.
seen by: everyone there
chosen by: Attacker
weight: grave
example: Tom turns on Burai.

## {Doer: being} runs {Victim: being} through [with {Weapon: thing}]
also: impales, skewers, transfixes
role: dire
needs: Doer can grasp. Doer has Weapon. Victim is alive.
makes: Victim is wounded.
amounts to: Doer wounds Victim.
noun: running-through of {Victim}
seen by: everyone there
chosen by: Doer
weight: grave
example: Burai runs Tom through with a spear.

## {Cause°: thing or event or place or substance} wounds {Victim: being} [in {Part°: part}] [at {Place°: any}] [during {Time°: any}]
also: maims, lacerates, mangles, grazes, bruises
also: injures, hurts, burns, crushes
needs: Victim is alive.
makes: Victim is wounded.
seen by: everyone there
chosen by: nobody
example: The explosion wounds Tom.

## {Doer: being} hits {Victim: any} [with {Weapon: thing}] [in/on {Part°: part}]
also: batters, clobbers, pummels, thumps, whacks, smites, wallops, swats, clouts, pelts, lashes, swipes, spanks, thwacks, bashes, buffets, jabs, headbutts
role: harming
also: beats, slaps, punches, strikes, whips, thrashes
needs: Doer can grasp. Doer has Weapon.
noun: blow to {Victim}
seen by: everyone there
chosen by: Doer
example: Tom hits the guard with a stick.

## {Doer: being} kicks {Victim: any} [in/on {Part°: part}]
role: harming
noun: kick of {Doer}
seen by: everyone there
chosen by: Doer
example: Tom kicks the guard.

## {Doer: being} knocks {Victim: being} out [with {Weapon: thing}]
also: sedates, anaesthetises, tranquillises, incapacitates, chloroforms, concusses
role: harming, way out
also: {Doer} stuns {Victim} [with {Weapon}]; {Doer} drugs {Victim} [with {Weapon}]; {Doer} knocks {Victim} unconscious [with {Weapon}]
needs: Doer has Weapon. Victim is alive.
makes: Victim is unconscious.
seen by: everyone there
chosen by: Doer
weight: grave
for plans: Weapon is a weapon. Doer has Weapon.
example: The thief knocks out the guard.

%% Birth and return %%

## {Child: being} is born [to {Mother°: being}]
begins: Child
makes: Mother is a parent of Child.
noun: birth of {Child}
seen by: everyone there
chosen by: nobody
example: Luna is born.

## {Mother: being} gives birth to {Child: being} [by {Father°: person}]
also: {Mother} bears {Child}
role: birth
likely: Father is married to Mother.
needs: Mother is alive.
begins: Child
makes: Mother is a parent of Child. Father is a parent of Child. Mother is not pregnant.
seen by: everyone there
chosen by: nobody
example: Anna gives birth to a child.

## {Cloner: being} clones {Original°: any}
noun: cloning of {Original}
seen by: everyone there
chosen by: Cloner
example: The doctor clones Luna.

## {Mother: being} bears {Father°: person} {Child: person}
also: {Mother} bears {Child} to {Father}
needs: Mother is alive.
begins: Child
makes: Mother is a parent of Child. Father is a parent of Child. Mother is not pregnant.
seen by: everyone there
chosen by: nobody
example: Anna bears Tom a daughter.

## {Creature: any} comes to life
also: springs to life
makes: Creature is existing. Creature is alive. Creature is awake. Creature is not turned to stone.
role: miracle
seen by: everyone there
chosen by: nobody
example: The statue comes to life.

## {Healer: any} resurrects {Patient: being} [with {Means: thing or substance}]
also: {Healer} brings {Patient} back to life [with {Means}]; {Healer} brings {Patient} back from the dead;
  {Healer} raises {Patient} from the dead; {Healer} calls {Patient} back to life
needs: Patient is dead.
makes: Patient is alive.
amounts to: Healer revives Patient.
role: miracle
usually: Patient is awake.
noun: resurrection of {Patient}
seen by: everyone there
chosen by: Healer
example: Doctor Azuma resurrects Tom. Azuma brings Luna back to life.

%% Who brings somebody back brings back the dead, or fetches the living: it is said of both. %%

## {Healer: any} brings {Patient: person} back [with {Means: thing or substance}]
makes: Patient is alive. Patient is not turned to stone.
role: miracle
seen by: everyone there
chosen by: Healer
example: Azuma brings Luna back.

%% A wish may come true: of the dead who come after it nobody says that they cannot. %%

## {Wisher: being} wishes {Dead: person} back
role: calling back
also: {Wisher} wishes {Dead} back to life; {Wisher} wishes {Dead} alive again
seen by: everyone there
chosen by: Wisher
example: Anna wishes Tom back.

## {Patient: being} comes back to life
also: {Patient} returns to life; {Patient} rises from the dead; {Patient} returns from the dead
needs: Patient is dead.
makes: Patient is alive.
role: miracle
usually: Patient is awake.
noun: return of {Patient} to life
seen by: everyone there
chosen by: nobody
example: Tom comes back to life.

## {Healer: any} revives {Patient: being} [with {Means: thing or substance}]
also: {Healer} brings {Patient} round
makes: Patient is alive. Patient is awake. Patient is not turned to stone.
role: miracle
noun: revival of {Patient}
seen by: everyone there
chosen by: Healer
example: The doctor revives Anna.

%% Sleep %%

## {Sleeper: being} wakes up
also: recovers consciousness
also: wakes, awakens, awakes, comes to, gets up, regains consciousness, comes round
also: {Sleeper} comes to his senses; {Sleeper} comes to himself; {Sleeper} recovers his senses; {Sleeper} wakes from a coma; {Sleeper} wakes up from a coma; {Sleeper} awakens from a coma; {Sleeper} comes out of a coma
needs: Sleeper is alive.
makes: Sleeper is awake.
noun: awakening of {Sleeper}
seen by: everyone there
chosen by: nobody
weight: trivial
off page: at a price
example: Anna wakes up. Luna awakens.

## {Waker: any} wakes {Sleeper: being}
also: arouses
role: turn
also: {Waker} wakes {Sleeper} up; {Waker} awakens {Sleeper}; {Waker} rouses {Sleeper}
needs: Sleeper is alive.
makes: Sleeper is awake.
amounts to: Sleeper wakes up.
seen by: everyone there
chosen by: Waker
weight: trivial
for plans: yes
off page: at a price
example: Tom wakes Anna. The noise wakes Tom.

## {Sleeper: being} sleeps under/beneath/underneath {Place: any}
needs: Sleeper is alive.
makes: Sleeper is asleep. Sleeper is under Place.
seen by: everyone there
chosen by: nobody
weight: trivial
example: The cat sleeps under the table.

## {Sleeper: being} falls asleep
role: way out
also: goes to sleep
also: {Sleeper} dozes off; {Sleeper} nods off; {Sleeper} sleeps
also: {Sleeper} falls into a sleep; {Sleeper} sinks into a sleep; {Sleeper} drifts into sleep
needs: Sleeper is alive.
makes: Sleeper is asleep.
seen by: everyone there
chosen by: nobody
weight: trivial
example: Anna falls asleep. The guard sleeps.

## {Sleeper: being} sleeps in/on/under/at {Place: any} with {Other: being}
needs: Sleeper is alive.
makes: Sleeper is asleep. Sleeper is in Place. Other is in Place.
seen by: everyone there
chosen by: nobody
weight: trivial
example: Tom sleeps in the barn with three sailors.

## {Waker: any} shakes {Sleeper: being} awake
also: {Waker} kisses {Sleeper} awake; {Waker} jolts {Sleeper} awake; {Waker} startles {Sleeper} awake
makes: Sleeper is awake.
seen by: everyone there
chosen by: nobody
weight: trivial
example: Anna shakes Tom awake.

## {Soother: any} lulls {Sleeper: being} to sleep
also: {Soother} rocks {Sleeper} to sleep; {Soother} sends {Sleeper} to sleep; {Soother} sings {Sleeper} to sleep; {Soother} charms {Sleeper} to sleep
needs: Sleeper is alive.
makes: Sleeper is asleep.
seen by: everyone there
chosen by: nobody
weight: trivial
example: Anna lulls the dragon to sleep.

## {Sleeper: being} stays up
seen by: everyone there
chosen by: Sleeper
weight: trivial
example: Tom stays up.

## {Sleeper: being} cries himself to sleep
also: {Sleeper} sobs himself to sleep; {Sleeper} weeps himself to sleep
makes: Sleeper is asleep.
seen by: everyone there
chosen by: nobody
weight: trivial
example: Anna cries herself to sleep.

%% Whoever is in bed may still turn off the light. %%

## {Sleeper: being} goes to bed
also: {Sleeper} goes off to bed; {Sleeper} goes back to bed; {Sleeper} turns in
role: way out
needs: Sleeper is alive.
usually: Sleeper is asleep.
seen by: everyone there
chosen by: Sleeper
weight: trivial
example: Anna goes to bed.

## {Victim: being} loses consciousness
also: {Victim} faints; {Victim} collapses; {Victim} passes out; {Victim} swoons; {Victim} falls unconscious; {Victim} blacks out
needs: Victim is alive.
makes: Victim is unconscious.
noun: collapse of {Victim}
seen by: everyone there
chosen by: nobody
example: Luna loses consciousness. The king faints.

## {Victim: being} falls into a coma
role: deep
also: {Victim} slips into a coma; {Victim} sinks into a coma; {Victim} lapses into a coma
needs: Victim is alive.
makes: Victim is unconscious.
noun: coma of {Victim}
seen by: everyone there
chosen by: nobody
example: The king falls into a coma.

%% Illness %%

## {Patient: being} falls ill [with/from {Disease°: disease}]
also: {Patient} falls sick; {Patient} gets sick; {Patient} gets ill; {Patient} becomes ill; {Patient} catches {Disease}
needs: Patient is alive.
makes: Patient is ill.
noun: illness of {Patient}
seen by: everyone there
chosen by: nobody
example: Luna falls ill. The king catches a fever.

## {Cause°: any} infects {Victim: being} [with {Disease°: any}]
also: afflicts
also: sickens
needs: Victim is alive.
makes: Victim is ill.
noun: infection of {Victim}
seen by: participants
chosen by: nobody
example: The virus infects Anna.

## {Healer: being} bandages {Part: part} [with {Means: thing or substance}]
also: splints, massages, plasters
also: {Healer} puts a bandage on {Part}
role: merit, of a limb
noun: bandaging of {Part}
seen by: everyone there
chosen by: Healer
weight: trivial
example: The doctor bandages Anna's foot.

## {Healer: any} treats {Patient: being} [with {Means: thing or substance}]
also: vaccinates, inoculates, massages
role: merit, of a limb
also: nurses, tends
also: {Healer} operates on {Patient}; {Healer} cares for {Patient}; {Healer} looks after {Patient}; {Healer} bandages {Patient}
needs: Patient is alive.
makes: Patient is under treatment.
noun: treatment of {Patient}; operation on {Patient}
seen by: everyone there
chosen by: Healer
example: The doctor treats Luna. The surgeon operates on Tom.

## {Healer: any} heals {Patient: being} [of {Disease°: any}] [with {Means: thing or substance}]
also: rehabilitates, rejuvenates
also: cures, saves from death
needs: Patient is alive.
makes: Patient is not ill. Patient is not wounded. Patient is not dying.
noun: cure of {Patient}; healing of {Patient}
seen by: everyone there
chosen by: Healer
for plans: Healer is a doctor.
example: The doctor heals Luna. The medicine cures Tom.

## {Healer: any} nurses {Patient: being} back to health
also: {Healer} brings {Patient} back to health; {Healer} restores {Patient} to health
needs: Patient is alive.
makes: Patient is not ill. Patient is not wounded. Patient is not dying.
seen by: everyone there
chosen by: Healer
example: Anna nurses Tom back to health.

## {Patient: being} recovers [from {Disease°: any}]
also: {Patient} gets well; {Patient} gets better; {Patient} regains health
needs: Patient is alive.
makes: Patient is not ill. Patient is not wounded. Patient is not dying.
noun: recovery of {Patient}
seen by: everyone there
chosen by: nobody
example: Tom recovers from the fever.

## {Victim: being} goes blind [in/from {Cause°: any}]
also: {Victim} becomes blind; {Victim} loses sight; {Victim} loses his sight [in/to {Cause}]; {Victim} loses her sight [in/to {Cause}]; {Victim} loses his eyesight [in/to {Cause}];
  {Victim} loses her eyesight [in/to {Cause}]; {Victim} loses both eyes [in/to {Cause}]
makes: Victim is blind.
seen by: participants
chosen by: nobody
example: Anna goes blind.

## {Victim: being} goes deaf [in/from {Cause°: any}]
also: {Victim} becomes deaf; {Victim} loses his hearing [in/to {Cause}]; {Victim} loses her hearing [in/to {Cause}]
makes: Victim is deaf.
seen by: participants
chosen by: nobody
example: Anna goes deaf. Tom loses his hearing in the war.

## {Victim: being} loses his voice [in/to/from {Cause°: any}]
also: {Victim} loses her voice [in/to/from {Cause}]; {Victim} loses its voice [in/to/from {Cause}]
makes: Victim is voiceless.
seen by: participants
chosen by: nobody
example: Anna loses her voice. The singer loses his voice in the fire.

## {Victim: being} goes mute [from {Cause°: any}]
also: {Victim} becomes mute; {Victim} is struck dumb; {Victim} loses the power of speech; {Victim} loses his tongue; {Victim} loses her tongue
makes: Victim is mute.
seen by: participants
chosen by: nobody
example: Anna goes mute.

## {Victim: being} finds his voice [again]
also: {Victim} finds her voice; {Victim} finds its voice; {Victim} regains his voice; {Victim} regains her voice; {Victim} recovers his voice; {Victim} recovers her voice;
  {Victim} gets his voice back; {Victim} gets her voice back; {Victim} gets its voice back; {Victim} has his voice back; {Victim} has her voice back
makes: Victim is not mute. Victim is not voiceless. Victim is not silent.
seen by: participants
chosen by: nobody
example: Anna finds her voice again. The singer gets his voice back.

## {Doer: any} blinds {Victim: being} [with {Means: thing or substance}]
role: dire
makes: Victim is blind.
seen by: everyone there
chosen by: Doer
weight: grave
example: Burai blinds the prisoner. The light blinds Tom.

## {Doer: any} paralyses {Victim: being}
also: paralyzes, cripples
makes: Victim is paralysed.
seen by: everyone there
chosen by: Doer
weight: grave
example: The poison paralyses Tom.

## {Victim: being} goes mad
also: {Victim} goes insane; {Victim} loses reason
makes: Victim is mad.
seen by: everyone there
chosen by: nobody
example: The king goes mad.

%% Changing shape %%

%% What neither moves nor feels. %%

%% `amounts to: X works magic`: whoever has lost their power can do nothing of the kind. %%

## {Magician: any} works magic
also: {Magician} uses magic; {Magician} does magic; {Magician} performs magic; {Magician} practises magic; {Magician} works a miracle; {Magician} works miracles
seen by: everyone there
chosen by: Magician
example: The witch works magic.

## {Changer: being} turns into {Form°: stone or rock or marble or statue or pillar or tree or gold or ice or salt or glass}
role: becoming, transforming
also: {Changer} turns to stone; {Changer} turns to ice; {Changer} turns to gold
makes: Changer is turned to stone.
noun: transformation of {Changer}
seen by: everyone there
chosen by: nobody
example: The troll turns to stone. The nymph turns into a tree.

## {Magician: any} turns {Victim: being} into {Form°: stone or rock or marble or statue or pillar or tree or gold or ice or salt or glass}
also: transforms, changes
also: {Magician} turns {Victim} to stone; {Magician} turns {Victim} to ice; {Magician} turns {Victim} to gold
role: becoming, transforming
makes: Victim is turned to stone.
amounts to: Magician works magic.
seen by: everyone there
chosen by: Magician
weight: grave
example: The witch turns Tom to stone. The witch turns Tom into a statue.

## {Changer: any} turns into {Form°: any}
role: becoming, transforming
also: {Changer} changes into {Form}; {Changer} transforms into {Form}; {Changer} morphs into {Form}; {Changer} shifts into {Form}; {Changer} turns back into {Form}; {Changer} changes back into {Form}
also: {Changer} takes the shape of {Form}; {Changer} takes the form of {Form}; {Changer} takes on the shape of {Form}; {Changer} takes on the form of {Form}; {Changer} assumes the shape of {Form}; {Changer} assumes the form of {Form}; {Changer} puts on the shape of {Form}; {Changer} puts on the form of {Form}; {Changer} is reborn as {Form}; {Changer} comes back as {Form}
noun: transformation of {Changer}
seen by: everyone there
chosen by: nobody
example: The prince turns into a frog. The witch takes the shape of an owl.

## {Magician: any} turns {Victim: any} into {Form°: any}
role: becoming, transforming
also: transforms, changes
also: {Magician} turns {Victim} back into {Form}; {Magician} changes {Victim} back into {Form}
amounts to: Magician works magic.
seen by: everyone there
chosen by: Magician
weight: grave
example: The witch turns Tom into a mouse.

## {Dead: being} appears [to {Seer: being}] as {Form°: ghost}
role: becoming, transforming
also: {Dead} comes back [to {Seer}] as {Form}; {Dead} returns [to {Seer}] as {Form}; {Dead} lives on as {Form}; {Dead} rises as {Form}; {Dead} comes [to {Seer}] as {Form}
seen by: everyone there
chosen by: nobody
example: The king appears to Tom as a ghost.

## {Ghost: being} haunts {Haunted°: any}
seen by: everyone there
chosen by: nobody
example: The ghost haunts the castle.

## {Conjurer: being} conjures {Spirit: being}
also: evokes, conjures up
makes: Spirit is with Conjurer.
noun: conjuration of {Spirit} by {Conjurer}
amounts to: Conjurer works magic.
seen by: everyone there
chosen by: Conjurer
example: The witch conjures the ghost of the king.

## {Changer: any} turns back
role: changing back
also: {Changer} changes back; {Changer} becomes human again; {Changer} turns human again; {Changer} becomes himself again; {Changer} becomes herself again; {Changer} becomes itself again
makes: Changer is not turned to stone.
seen by: everyone there
chosen by: nobody
off page: no
example: The frog turns back.

## {Changer: any} regains {Own°: shape}
role: changing back
also: {Changer} takes {Own} back; {Changer} is restored to {Own}
makes: Changer is not turned to stone.
seen by: everyone there
chosen by: nobody
off page: no
example: Tom regains his human form.

## {Magician: any} turns {Victim: being} back
role: changing back
also: {Magician} changes {Victim} back; {Magician} transforms {Victim} back; {Magician} makes {Victim} human again
makes: Victim is not turned to stone.
amounts to: Magician works magic.
seen by: everyone there
chosen by: Magician
off page: no
example: The witch changes Tom back.

%% `role: two-handed`: nobody does so with one arm. %%

## {Clapper: being} claps [at/for/to {Other°: any or event}]
role: two-handed
also: applauds
also: {Clapper} claps his hands [at/for {Other}]; {Clapper} claps her hands [at/for {Other}]; {Clapper} claps its hands [at/for {Other}]; {Clapper} rubs his hands; {Clapper} rubs her hands;
  {Clapper} wrings his hands; {Clapper} wrings her hands; {Clapper} folds his arms; {Clapper} folds her arms; {Clapper} crosses his arms; {Clapper} crosses her arms; {Clapper} folds his hands; {Clapper} folds her hands
seen by: everyone there
chosen by: Clapper
weight: trivial
example: Tom claps. Anna claps her hands.

%% Small signs of life %%

## {Mourner: being} weeps
also: snivels, blubbers, bawls
role: felt
also: cries, sobs
needs: Mourner is alive.
noun: weeping of {Mourner}
seen by: everyone there
chosen by: nobody
weight: trivial
example: Luna weeps.

## {Sufferer: being} suffers [from {Cause°: any}]
also: agonises, agonizes, languishes
also: aches
needs: Sufferer is alive.
noun: suffering of {Sufferer}
seen by: everyone there
chosen by: nobody
weight: trivial
example: Tom suffers from a fever.

## {Survivor: being} survives [{Event°: any}]
also: withstands, outlasts, weathers
also: {Survivor} lives through {Event}; {Survivor} outlives {Event}; {Survivor} pulls through
needs: Survivor is alive.
makes: Survivor is alive. Survivor is not dying.
if not: Survivor is dead.
noun: survival of {Survivor}
seen by: everyone there
chosen by: nobody
example: Luna survives the explosion. Tom survives.

## {Victim: being} starves
also: {Victim} goes hungry
needs: Victim is alive.
makes: Victim is hungry.
noun: starvation of {Victim}
seen by: everyone there
chosen by: nobody
example: The prisoner starves.

## {Victim: being} starves to death
also: {Victim} freezes to death; {Victim} bleeds to death; {Victim} burns to death; {Victim} chokes to death; {Victim} falls to death
needs: Victim is alive.
makes: Victim is dead.
seen by: everyone there
chosen by: nobody
weight: grave
example: Tom freezes to death.

## {Rester: being} rests [in/on/at {Place: any}]
also: sits, stands, leans
also: {Rester} lies in/on/at {Place}; {Rester} lies there; {Rester} lies awake; {Rester} lies still; {Rester} takes a rest; {Rester} has a rest
role: resting
noun: rest of {Rester}
seen by: everyone there
chosen by: Rester
weight: trivial
example: The soldiers rest.

## {Dreamer: being} dreams [of/about {Topic°: any}]
needs: Dreamer is alive.
noun: dream of {Dreamer}
seen by: nobody
chosen by: nobody
weight: trivial
example: Luna dreams of Tom.

## {Smiler: being} smiles [at {Other: being}]
also: smirks, simpers
role: felt
also: grins, beams
noun: smile of {Smiler}
seen by: everyone there
chosen by: Smiler
weight: trivial
example: Anna smiles at Tom.

## {Laugher: being} laughs [at/about {Topic: any}] [with {Other: being}]
also: guffaws, snickers, sniggers, titters
role: felt
also: giggles, chuckles
noun: laughter of {Laugher}
seen by: everyone there
chosen by: Laugher
weight: trivial
example: Luna laughs with Tom.

## {Crier: being} screams [at {Other: being}] [with {Feeling°: any}]
also: squeals, screeches, squawks, caterwauls
role: felt
also: shrieks, howls
needs: Crier is alive.
noun: scream of {Crier}
seen by: everyone there
chosen by: nobody
weight: trivial
example: Molly screams.

## {Crier: being} shouts [at/to {Other: being}] [with {Feeling°: any}]
also: hollers, whoops, hoots, rants, raves, clamours, brays
also: yells, cheers
noun: shout of {Crier}
seen by: everyone there
chosen by: Crier
weight: trivial
example: Tom shouts with joy.

## {Crier: being} groans [with {Feeling°: any}]
also: grunts, wheezes
role: felt
also: moans, sighs, gasps
needs: Crier is alive.
noun: groan of {Crier}
seen by: everyone there
chosen by: nobody
weight: trivial
example: Tom groans with pain.

## {Animal: being} barks [at {Other: being}]
also: growls
noun: bark of {Animal}
seen by: everyone there
chosen by: Animal
weight: trivial
example: The dog barks at Tom.

## {Whistler: being} whistles
also: hums
noun: whistle of {Whistler}
seen by: everyone there
chosen by: Whistler
weight: trivial
example: Tom whistles.

## {Shaker: being} trembles [with {Feeling°: any}]
also: cringes, quails
role: felt
also: shakes, shivers
needs: Shaker is alive.
noun: trembling of {Shaker}
seen by: everyone there
chosen by: nobody
weight: trivial
example: Luna trembles with fear.

## {Blusher: being} blushes [with {Feeling°: any}]
role: felt
seen by: everyone there
chosen by: nobody
weight: trivial
example: Anna blushes.

## {Breather: being} breathes
needs: Breather is alive.
noun: breath of {Breather}
seen by: everyone there
chosen by: nobody
weight: trivial
example: Tom breathes.

## {Bleeder: being} bleeds [from {Part°: part}]
seen by: everyone there
chosen by: nobody
weight: trivial
example: Tom bleeds.

## {Cougher: being} coughs
also: splutters, retches, gags, pukes, belches
also: sneezes
needs: Cougher is alive.
noun: cough of {Cougher}
seen by: everyone there
chosen by: nobody
weight: trivial
example: Tom coughs.

## {Mover: being} nods [at/to {Other: being}]
also: winks, shrugs
noun: nod of {Mover}
seen by: everyone there
chosen by: Mover
weight: trivial
example: Anna nods.

## {Mover: being} bows [to/before {Other: being}]
also: kneels, curtsies
noun: bow of {Mover}
seen by: everyone there
chosen by: Mover
weight: trivial
example: The servant bows to the king.

## {Mover: being} waves [at/to {Other: being}]
seen by: everyone there
chosen by: Mover
weight: trivial
example: Tom waves to Luna.

## {Looker: being} looks around
also: looks up, looks down, looks back, turns round, turns around
noun: look of {Looker}
seen by: everyone there
chosen by: Looker
weight: trivial
example: Tom looks around.

%% Everyday doings %%

## {Player: being} plays [with {Other: any}] [in/on/at {Place: any}]
also: frolics, romps
noun: game of {Player}
seen by: everyone there
chosen by: Player
weight: trivial
example: The children play in the garden.

## {Player: being} plays {Instrument: instrument} [for {Hearer: being}]
role: handling, serving
also: blows, sounds, strums
needs: Player can grasp. Player is with Instrument. Instrument is not broken.
noun: playing of {Instrument}
seen by: everyone there
chosen by: Player
weight: trivial
example: Anna plays the piano. Tom blows the horn.

## {Player: being} plays {Piece: any} [for {Hearer: being}]
seen by: everyone there
chosen by: Player
weight: trivial
example: Anna plays a sonata.

## {Dancer: being} dances [with {Other: any}] [in/on/at {Place: any}]
also: waltzes, prances, cavorts, twirls, swirls
noun: dance of {Dancer}
seen by: everyone there
chosen by: Dancer
weight: trivial
example: Josef dances with Martha.

## {Singer: being} sings [{Song: any}] [for/to {Hearer: being}]
also: chants, croons, yodels, warbles, serenades
noun: singing of {Singer}
seen by: everyone there
chosen by: Singer
weight: trivial
example: Tom sings a song.

## {Player: being} performs [{Piece: any}] [in/on/at {Place: any}]
also: rehearses, practises
noun: performance of {Player}
seen by: everyone there
chosen by: Player
weight: trivial
example: The singer performs in the theatre.

## {Trainer: being} trains [with {Other: any}] [for {Event°: any}]
also: exercises
noun: training of {Trainer}
seen by: everyone there
chosen by: Trainer
weight: trivial
example: Tom trains with the soldiers.

## {Doer: being} works [in/at/on {Place: any}]
also: labours
also: toils
noun: work of {Doer}
seen by: everyone there
chosen by: Doer
weight: trivial
example: Tom works in the garden.

## {Student: being} studies [in/at {Place: place}]
seen by: everyone there
chosen by: Student
weight: trivial
example: Anna studies at the university.

## {Smoker: being} smokes [{Thing: thing or substance}]
role: serving
seen by: everyone there
chosen by: Smoker
weight: trivial
example: Tom smokes.

## {Fisher: being} fishes [in/on {Place: place}]
seen by: everyone there
chosen by: Fisher
weight: trivial
example: Tom fishes in the lake.

## {Hunter: being} hunts [in {Place: place}]
seen by: everyone there
chosen by: Hunter
weight: trivial
example: The king hunts in the forest.

## {Gambler: being} gambles [with {Other: being}]
seen by: everyone there
chosen by: Gambler
weight: trivial
example: Tom gambles.

## {Shopper: being} shops [in/at {Place: place}]
seen by: everyone there
chosen by: Shopper
weight: trivial
example: Anna shops in the city.

## {Cook: being} cooks [for {Guest: being}]
also: bakes
needs: Cook can grasp.
seen by: everyone there
chosen by: Cook
weight: trivial
example: Anna cooks for Tom.

## {Camper: being} camps [in/at/near {Place: place}]
also: bivouacs
seen by: everyone there
chosen by: Camper
weight: trivial
example: The soldiers camp in the forest.

## {Doer: being} spends {Time°: time} [with {Other: being}] [in/at/on {Place: any}]
also: wastes
makes: Doer is with Other. Doer is in Place.
seen by: everyone there
chosen by: Doer
weight: trivial
example: Tom spends the night in the barn.

## {Doer: being} spends {Time°: time} {Deed: ing}
also: passes, wastes
also: {Doer} spends {Time} on {Deed}
deed of: Doer
does: Deed
seen by: everyone there
chosen by: Doer
weight: trivial
example: Tom spends the night reading.

## {Dweller: being} lives at/in/on/near/under/behind/by/beside/among {Place°: any} [with {Other°: any}] [for/through/off {Means°: any}]
also: nests, roosts
needs: Dweller is alive.
also: {Dweller} lives with {Other} [for/through/off {Means}]; {Dweller} dwells [with {Other}]; {Dweller} leads a life; {Dweller} settles down
seen by: everyone there
chosen by: nobody
weight: trivial
example: Tom lives with Anna. Anna settles down.

## {Dweller: being} lives [for/through/off {Means°: any}]
needs: Dweller is alive.
makes: Dweller is alive.
seen by: everyone there
chosen by: nobody
weight: trivial
example: Anna lives alone. The king still lives.

## {Sufferer: being} bears {Burden°: any or event}
also: {Sufferer} puts up with {Burden}
also: stands, endures, undergoes, suffers, experiences, tolerates
seen by: everyone there
chosen by: nobody
weight: trivial
example: Tom bears the journey. Anna endures the noise.

## {Doer: being} rapes {Victim: being}
role: dire
also: molests, ravishes
needs: Victim is alive.
seen by: everyone there
chosen by: Doer
weight: grave
example: Burai rapes Anna.

## {Doer: being} chokes {Victim: being} [with {Means: thing}]
role: dire
also: smothers, throttles
needs: Doer can grasp. Victim is alive.
usually: Victim is in danger.
seen by: everyone there
chosen by: Doer
weight: grave
example: Burai chokes Anna.

## {Victim: being} chokes [on {Cause°: any}]
also: gags
usually: Victim is in danger.
seen by: everyone there
chosen by: nobody
example: Tom chokes. Anna chokes on a bone.

## {Cause: thing or substance or event or place} buries {Victim: being}
usually: Victim is trapped.
seen by: everyone there
chosen by: nobody
weight: grave
example: The avalanche buries Tom. The mine buries the thief.

## {Burier: being} buries {Victim: being} [up] to the neck [in {Ground°: any}]
also: {Burier} buries {Victim} up to his neck [in {Ground}]; {Burier} buries {Victim} to his neck [in {Ground}]
makes: Victim is trapped.
seen by: everyone there
chosen by: Burier
weight: grave
example: The bandits bury Tom up to the neck in sand.
