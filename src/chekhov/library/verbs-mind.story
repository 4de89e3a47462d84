%% Verbs of the mind: seeing, learning, recognising, deciding; and the operators on other deeds (tries, fails, manages, begins, stops, helps, lets). %%

# Verbs

%% Seeing %%

## {Viewer: being} sees {Claim: that}
role: finding out, seeing
also: notices, observes, perceives, senses, feels
needs: Viewer can perceive.
holds: Claim
makes: Viewer believes Claim.
seen by: Viewer
chosen by: nobody
example: Anna sees that the king is dead. Tom notices that the door is open.

## {Viewer: being} sees {Matter: wh}
role: seeing
also: notices, observes, watches
needs: Viewer can see.
makes: Viewer knows Matter.
seen by: Viewer
chosen by: nobody
example: Anna sees who steals the letter.

## {Viewer: being} sees {Seen: being or thing or part}
role: noticing
also: notices, spots, glimpses, beholds
also: {Viewer} looks at {Seen}; {Viewer} glances at {Seen}; {Viewer} stares at {Seen}; {Viewer} catches sight of {Seen}
needs: Viewer can see.
makes: Viewer knows of Seen.
noun: sight of {Seen}
seen by: Viewer
chosen by: nobody
weight: trivial
example: Anna sees Tom. Luna notices the letter.

## {Viewer: being} sees {Thing: thing or substance} in/inside {Vessel: thing}
role: looking in
also: notices, spots
needs: Viewer can see.
makes: Thing is in Vessel. Viewer knows of Thing.
amounts to: Viewer finds Thing.
seen by: Viewer
chosen by: nobody
weight: trivial
example: Anna sees the ring in the box.

## {Viewer: being} sees {Thing: thing or substance} on {Place: thing or place}
role: noticing
also: notices, spots
needs: Viewer can see.
makes: Thing is on Place. Viewer knows of Thing.
amounts to: Viewer finds Thing.
seen by: Viewer
chosen by: nobody
weight: trivial
example: Anna sees the letter on the table.

## {Viewer: being} sees {Thing: thing or substance} under/beneath {Place: thing}
role: noticing
also: notices, spots
needs: Viewer can see.
makes: Thing is under Place. Viewer knows of Thing.
amounts to: Viewer finds Thing.
seen by: Viewer
chosen by: nobody
weight: trivial
example: Anna sees the key under the table.

## {Viewer: being} sees {Scene°: place or event or information or substance}
role: real
also: notices, witnesses, spots, observes, glimpses
also: {Viewer} looks at {Scene}; {Viewer} stares at {Scene}
needs: Viewer can see.
makes: Viewer knows of Scene.
seen by: Viewer
chosen by: nobody
weight: trivial
example: Anna sees the castle. Tom witnesses the murder.

## {Viewer: being} sees {Seen: any} {Deed: bare or ing}
role: seeing
also: watches, observes
deed of: Seen
needs: Viewer can see.
does: Deed
makes: Viewer believes Deed.
seen by: Viewer
chosen by: nobody
example: Anna sees Tom steal the letter. Luna watches Burai leaving.

## {Viewer: being} catches {Seen: being} {Deed: ing}
also: spots, surprises
deed of: Seen
needs: Viewer can see.
does: Deed
makes: Viewer believes Deed.
seen by: Viewer
chosen by: nobody
example: Anna catches Tom stealing the letter.

## {Viewer: being} catches {Seen: being} red-handed
also: {Viewer} catches {Seen} in the act; {Viewer} catches {Seen} at it
needs: Viewer can see.
makes: Viewer is with Seen.
seen by: everyone there
chosen by: nobody
example: The police catch Tom red-handed.

## {Viewer: being} catches {Seen: being} [in/at/on/behind/under {Place: any}]
needs: Viewer can see.
makes: Viewer is with Seen. Seen is in Place.
seen by: everyone there
chosen by: nobody
weight: trivial
example: Anna catches Tom in the cellar.

## {Viewer: being} finds {Seen: being} {Deed: ing} [in/at/on/under/behind {Place: place}]
also: discovers
deed of: Seen
needs: Viewer can perceive.
does: Deed
makes: Viewer is with Seen. Viewer believes Deed.
seen by: everyone there
chosen by: nobody
example: Anna finds Tom weeping. Luna finds the soldiers drinking in the cellar.

## {Viewer: being} notices {Seen: any} {Deed: bare or ing}
also: feels
deed of: Seen
needs: Viewer can perceive.
does: Deed
makes: Viewer believes Deed.
seen by: Viewer
chosen by: nobody
example: Anna notices Tom steal the letter.

## {Viewer: being} sees {Seen: any} {State: adjective}
deed of: Seen
needs: Viewer can see.
holds: State
makes: Viewer believes State.
seen by: Viewer
chosen by: nobody
example: Anna sees Tom dead.

## {Looker: being} looks inside/into/in {Vessel: thing}
role: looking in
also: {Looker} looks inside; {Looker} peeks into {Vessel}; {Looker} peeks inside; {Looker} peeks inside {Vessel}
needs: Looker can see.
seen by: everyone there
chosen by: Looker
weight: trivial
example: Anna looks into the box. Tom peeks inside.

## {Viewer: being} watches {Seen~: any or event} [through {Opening°: thing or place}]
role: watching, real
also: observes, inspects, investigates, surveys, explores
also: {Viewer} spies on {Seen}; {Viewer} keeps an eye on {Seen}; {Viewer} gazes at {Seen}
needs: Viewer can perceive.
noun: investigation of {Seen} by {Viewer}
seen by: Viewer
chosen by: Viewer
weight: trivial
example: Anna watches Tom. The officer investigates the murder.

## {Viewer: being} recognises {Seen~: any}
role: recognising
also: recognizes, identifies
needs: Viewer can perceive.
makes: Viewer knows of Seen.
noun: recognition of {Seen} by {Viewer}
seen by: Viewer
chosen by: nobody
example: Anna recognises Tom.

## {Viewer: being} recognises {Seen~: any} as {Identity°: any}
role: recognising
also: recognizes, identifies
also: {Viewer} knows {Seen} for {Identity}
same: Seen, Identity
needs: Viewer is alive.
seen by: Viewer
chosen by: nobody
example: Anna recognises the soldier as Tom.

## {Viewer: being} recognises {Claim: that}
also: recognizes
holds: Claim
needs: Viewer is alive.
makes: Viewer believes Claim.
seen by: Viewer
chosen by: nobody
example: Anna recognises that Tom is right.

%% Learning and understanding: what is learnt is so %%

## {Learner: being} remembers {Claim: that}
also: recalls, recollects, realises, realizes, understands
holds: Claim
needs: Learner is alive.
makes: Learner believes Claim.
seen by: Learner
chosen by: nobody
example: Anna remembers that the king is dead. Luna realises that Anna is ill.

%% `role: discovery`: it is news to whoever learns it. %%

## {Learner: being} learns {Claim: that} [from {Source~: any}]
also: discerns, divines, twigs
role: discovery
also: discovers, finds out, finds, ascertains, establishes
also: {Learner} finds out from {Source} {Claim}; {Learner} gets to know {Claim}
holds: Claim
needs: Learner is alive.
makes: Learner believes Claim.
seen by: Learner
chosen by: nobody
example: Anna learns that the king is dead. Tom finds out that Burai is alive. Tom learns from Anna that the king is dead.

## {Learner: being} learns {Matter: wh} [from {Source~: any}]
also: discovers, realises, realizes, understands, remembers, finds out, recalls, guesses, works out, figures out
needs: Learner is alive.
makes: Learner knows Matter.
seen by: Learner
chosen by: nobody
example: Anna learns who killed the king. Tom finds out where the letter is. Luna works out who killed the king.

## {Learner: being} learns of/about {Topic°: any or event} [from {Source~: any}]
role: real
also: {Learner} finds out about {Topic} [from {Source}]; {Learner} gets wind of {Topic}; {Learner} gets to know of {Topic} [from {Source}]
needs: Learner is alive.
makes: Learner knows of Topic.
seen by: Learner
chosen by: nobody
example: Anna learns of the murder. Tom finds out about the letter from Luna.

## {Learner: being} learns {Topic°: information or event} [from {Source~: any}]
role: real
also: realises, realizes, understands, remembers, finds out, discovers, recalls
needs: Learner is alive.
makes: Learner knows Topic.
seen by: Learner
chosen by: nobody
example: Anna learns the secret from Tom. Luna discovers the truth. Luna realises the truth.

## {Doer: being} realises {Dream°: event or any} of {Deed: ing}
also: realizes, fulfils, fulfills
deed of: Doer
does: Deed
seen by: everyone there
chosen by: Doer
example: Tom fulfils his dream of becoming a king.

## {Learner: being} remembers {Thing°: being or place or thing}
also: relives, memorises
also: recalls, recollects
needs: Learner is alive.
makes: Learner knows of Thing.
noun: memory of {Thing}
seen by: Learner
chosen by: nobody
weight: trivial
example: Anna remembers Tom.

## {Learner: being} understands {Thing°: any}
also: comprehends, deciphers, decodes, fathoms
needs: Learner is alive.
makes: Learner knows of Thing.
seen by: Learner
chosen by: nobody
weight: trivial
example: Anna understands Tom.

## {Learner: being} forgets {Topic°: any or event} [in/at/on {Place°: any}]
needs: Learner is alive.
makes: Learner does not know of Topic. Topic is in Place.
seen by: Learner
chosen by: nobody
example: Anna forgets the letter. Anna forgets the umbrella in the train.

## {Learner: being} leaves {Thing: thing or substance} behind [in/at/on {Place: any}]
makes: Learner does not have Thing. Thing is in Place.
seen by: Learner
chosen by: nobody
weight: trivial
example: Anna leaves the umbrella behind in the train.

## {Learner: being} forgets {Claim: that or wh}
also: overlooks
needs: Learner is alive.
makes: Learner does not know Claim.
seen by: Learner
chosen by: nobody
example: Anna forgets that the door is locked. Tom forgets where the key is.

## {Thinker: being} concludes {Claim: that}
also: surmises
also: guesses, infers, decides, figures out, reckons, imagines, judges, deduces, reasons
needs: Thinker is alive.
makes: Thinker believes Claim.
noun: conclusion of {Thinker}
seen by: Thinker
chosen by: nobody
also: {Thinker} becomes convinced {Claim}; {Thinker} becomes certain {Claim}; {Thinker} becomes sure {Claim}; {Thinker} grows convinced {Claim}; {Thinker} grows certain {Claim}; {Thinker} grows sure {Claim}; {Thinker} comes to the conclusion {Claim}; {Thinker} comes to believe {Claim}
example: Anna concludes that Burai is guilty. Tom guesses that the letter is fake.

## {Thinker: being} solves {Riddle°: any or event}
role: real
also: unravels, untangles, deciphers, unscrambles, decodes
noun: solution of {Riddle} by {Thinker}
chosen by: Thinker
example: Anna solves the riddle.

## {Thinker: being} mistakes {Mistaken~: any} for {Taken°: any}
also: {Thinker} confuses {Mistaken} with {Taken}
makes: Thinker believes that Mistaken is Taken.
noun: mistake of {Thinker}
seen by: Thinker
chosen by: nobody
example: Anna mistakes the soldier for Tom.

## {Thinker: being} takes {Mistaken~: being or place} for {Taken°: being}
makes: Thinker believes that Mistaken is Taken.
seen by: Thinker
chosen by: nobody
example: Anna takes the soldier for a general.

## {Thinker: being} takes {Mistaken~: being or place} for {State: adjective}
also: {Thinker} thinks {Mistaken} {State}; {Thinker} believes {Mistaken} {State}; {Thinker} considers {Mistaken} {State}; {Thinker} deems {Mistaken} {State};
  {Thinker} judges {Mistaken} {State}; {Thinker} presumes {Mistaken} {State}; {Thinker} supposes {Mistaken} {State}
deed of: Mistaken
makes: Thinker believes State.
seen by: Thinker
chosen by: nobody
example: Anna takes Tom for dead. Luna thinks Burai dead.

## {Thinker: being} thinks about/of {Topic°: any or event}
also: {Thinker} thinks {Topic} over; {Thinker} mulls {Topic} over; {Thinker} broods on {Topic}; {Thinker} broods over {Topic}; {Thinker} reflects on {Topic}; {Thinker} meditates on {Topic}; {Thinker} dwells on {Topic}; {Thinker} puzzles over {Topic}; {Thinker} agonises over {Topic}; {Thinker} fantasises about {Topic}
also: reconsiders
also: wonders, muses, worries, ponders
also: {Thinker} considers {Topic}; {Thinker} reflects on {Topic}; {Thinker} broods over {Topic}; {Thinker} ponders {Topic}; {Thinker} imagines {Topic}; {Thinker} thinks {Topic} over; {Thinker} has second thoughts [about {Topic}]
needs: Thinker is alive.
seen by: nobody
chosen by: nobody
weight: trivial
example: Anna thinks about Tom. Luna considers the offer.

## {Thinker: being} wonders {Matter: wh}
role: wondering
also: considers
needs: Thinker is alive.
makes: Thinker wants to know Matter.
seen by: nobody
chosen by: nobody
weight: trivial
example: Anna wonders where Tom is.

## {Thinker: being} dreams {Claim: that}
seen by: nobody
chosen by: nobody
weight: trivial
example: Anna dreams that Tom is alive.

%% Deciding, wanting, searching %%

## {Decider: being} decides {Deed: to}
also: opts
also: resolves, chooses, determines, plots, prepares, prefers, schemes, conspires, votes, arranges
also: {Decider} makes his mind up {Deed}; {Decider} takes it upon himself {Deed}; {Decider} sets out {Deed}
deed of: Decider
makes: Decider wants Deed.
noun: decision of {Decider}; plan of {Decider}; plot of {Decider}
seen by: Decider
chosen by: Decider
example: Anna decides to leave. Burai plots to kill the king.

## {Decider: being} decides against {Deed: ing}
deed of: Decider
makes: Decider does not want Deed.
seen by: Decider
chosen by: Decider
example: Anna decides against leaving.

## {Decider: being} plans {Event°: event or thing}
also: orchestrates, masterminds, choreographs, devises, hatches, premeditates, formulates, envisages
also: plots, prepares, organises, organizes, arranges
also: {Decider} prepares for {Event}
noun: plan of {Decider} for {Event}; preparation of {Event} by {Decider}
seen by: Decider
chosen by: Decider
example: Anna plans the wedding. Burai plots a coup.

## {Plotter: being} conspires [with {Partner~: being}] [against {Enemy°: any}]
also: connives, colludes
also: plots, schemes
noun: conspiracy of {Plotter} with {Partner} against {Enemy}; plot of {Plotter} with {Partner} against {Enemy}
seen by: participants
chosen by: Plotter, Partner
weight: grave
example: Burai conspires with the general against the king.

## {Picker: being} picks {Fruit: food}
makes: Picker has Fruit.
seen by: everyone there
chosen by: Picker
weight: trivial
example: Tom picks an apple. Anna picks nine berries.

## {Chooser: being} chooses {Thing°: any or event}
role: joining
also: selects, picks out, picks
also: {Chooser} decides on {Thing}; {Chooser} prefers {Thing}; {Chooser} chooses between {Thing}
noun: choice of {Chooser}
chosen by: Chooser
example: Anna chooses the red door.

## {Seeker: being} searches for {Thing°: any}
also: hunts
also: {Seeker} looks for {Thing}; {Seeker} seeks {Thing}; {Seeker} is in search of {Thing}; {Seeker} goes in search of {Thing}
makes: Seeker wants Thing.
noun: search of {Seeker} for {Thing}
chosen by: Seeker
example: Anna searches for the key. Luna looks for Tom.

## {Seeker: being} searches {Place: place or thing or being} [for {Thing°: any}]
also: ransacks, scours, frisks, scans, probes, trawls
role: searching
happens in: Place
noun: search of {Place} by {Seeker}
chosen by: Seeker
example: The soldier searches the house for Tom.

## {Doer: being} hesitates [{Deed: to}]
also: dithers, vacillates, falters, dawdles, procrastinates, demurs, balks
also: wavers
noun: hesitation of {Doer}
chosen by: Doer
weight: trivial
example: Anna hesitates. Tom hesitates to shoot.

## {Doer: being} gives in [to {Other°: any or event}]
also: buckles, acquiesces
also: {Doer} gives up; {Doer} backs down; {Doer} backs off; {Doer} throws in the towel
also: yields, relents, submits
chosen by: Doer
example: Anna gives in. Tom yields to Burai.

## {Doer: being} renounces {Thing°: any or event}
also: forswears, eschews, waives, abjures, repudiates
also: forgoes, relinquishes
also: {Doer} gives {Thing} up; {Doer} gives up on {Thing}
chosen by: Doer
example: Tom renounces the sword.

## {Doer: being} changes his mind
role: second thoughts
also: {Doer} changes her mind; {Doer} changes their mind
noun: change of mind of {Doer}
seen by: Doer
chosen by: Doer
weight: trivial
example: Tom changes his mind.

## {Doer: being} misses {Chance°: event or information}
chosen by: nobody
weight: trivial
example: Tom misses the party.

%% Operators: what becomes of another deed %%

## {Doer: any} tries {Deed: to}
also: aspires, contrives, labours
also: attempts, endeavours, seeks, struggles, strives
also: {Doer} does his best {Deed}; {Doer} does her best {Deed}
deed of: Doer
makes: Doer wants Deed.
noun: attempt of {Doer}
chosen by: Doer
example: Burai tries to kill Anna. Tom attempts to flee.

## {Doer: any} fails {Deed: to}
also: neglects
deed of: Doer
does not: Deed
noun: failure of {Doer}
chosen by: nobody
example: Burai fails to kill Anna.

## {Doer: any} succeeds in {Deed: ing}
deed of: Doer
does: Deed
noun: success of {Doer}
chosen by: Doer
example: Burai succeeds in killing Anna.

## {Doer: any} fails [in {Task°: any or event}]
noun: failure of {Doer}
seen by: everyone there
chosen by: nobody
example: Burai fails. The plan fails.

## {Doer: any} succeeds [in {Task°: any or event}]
noun: success of {Doer}
seen by: everyone there
chosen by: nobody
example: Burai succeeds. The plan succeeds.

## {Doer: any} manages {Deed: to}
also: happens, dares, hurries, hastens, ventures, rushes, gets
also: {Doer} turns out {Deed}
deed of: Doer
does: Deed
chosen by: Doer
example: Tom manages to flee. Anna dares to open the door.

## {Doer: being} takes the trouble {Deed: to}
also: {Doer} goes out of his way {Deed}; {Doer} goes to great lengths {Deed}; {Doer} takes pains {Deed}; {Doer} goes to the trouble {Deed}; {Doer} goes so far {Deed}
also: {Doer} brings himself {Deed}; {Doer} goes so far as {Deed}; {Doer} plucks up the courage {Deed}; {Doer} gets round {Deed}; {Doer} gets around {Deed}; {Doer} finds the courage {Deed}
deed of: Doer
does: Deed
chosen by: Doer
example: Tom takes the trouble to write to Anna. Anna brings herself to leave.

## {Doer: any} ends up {Deed: ing}
also: {Doer} winds up {Deed}; {Doer} finishes up {Deed}
deed of: Doer
does: Deed
chosen by: nobody
example: Tom ends up working for Burai.

## {Doer: any} ends up in/at/on {Place: any}
also: {Doer} winds up in/at/on {Place}; {Doer} finishes up in/at/on {Place}; {Doer} lands up in/at/on {Place}
makes: Doer is in Place.
seen by: everyone there
chosen by: nobody
example: Tom ends up in the forest.

## {Doer: being} ends up in prison
also: {Doer} winds up in prison; {Doer} finishes up in prison; {Doer} lands in prison; {Doer} ends up in jail; {Doer} winds up in jail; {Doer} finishes up in jail; {Doer} lands in jail; {Doer} ends up behind bars
makes: Doer is captive.
seen by: everyone there
chosen by: nobody
weight: grave
example: Tom ends up in prison.

## {Doer: any} ends by {Deed: ing}
also: {Doer} finishes by {Deed}; {Doer} begins by {Deed}; {Doer} starts by {Deed}
deed of: Doer
does: Deed
seen by: everyone there
chosen by: Doer
weight: trivial
example: Tom begins by closing the door.

## {Doer: any} begins {Deed: to or ing}
also: starts, commences, resumes
deed of: Doer
does: Deed
noun: start of {Deed}
chosen by: Doer
example: Anna begins to help Tom. Tom starts helping Anna.

## {Doer: any} continues {Deed: to or ing}
also: keeps, keeps on, goes on, carries on
deed of: Doer
does: Deed
chosen by: Doer
example: Anna keeps helping Tom. Tom continues to help Anna.

## {Doer: any} stops {Deed: ing}
also: ceases, quits, gives up, finishes, avoids, leaves off
deed of: Doer
does not: Deed
chosen by: Doer
example: Anna stops helping Tom. Tom avoids meeting Luna.

## {Doer: any} ceases {Deed: to}
deed of: Doer
does not: Deed
chosen by: Doer
example: Anna ceases to help Tom.

## {Hater: being} hates {Deed: to}
also: fears, dreads, loathes
deed of: Hater
seen by: Hater
chosen by: nobody
weight: trivial
example: Anna hates to lie. Tom fears to speak.

## {Truster: being} trusts {Other~: being} {Deed: to}
deed of: Other
makes: Truster trusts Other.
seen by: Truster
chosen by: nobody
example: Anna trusts Tom to keep the secret.

## {Planner: being} arranges for {Other~: being} {Deed: to}
also: plans
deed of: Other
makes: Planner wants Deed.
seen by: Planner
chosen by: Planner
example: Anna arranges for Tom to escape.

## {Planner: being} intends {Thing°: any} for {Receiver~: any}
also: means
seen by: Planner
chosen by: Planner
weight: trivial
example: Anna intends the money for Tom.

## {Learner: being} learns {Deed: to}
role: schooling
deed of: Learner
chosen by: Learner
weight: trivial
example: Tom learns to swim.

## {Doer: being} remembers {Deed: to}
deed of: Doer
does: Deed
chosen by: Doer
example: Anna remembers to lock the door.

## {Doer: being} forgets {Deed: to}
role: way out
also: omits
deed of: Doer
does not: Deed
chosen by: nobody
example: Anna forgets to lock the door.

## {Doer: being} remembers {Deed: ing}
also: recalls, regrets, admits, confesses, risks
also: {Doer} owns up to {Deed}; {Doer} confesses to {Deed}; {Doer} admits to {Deed}
deed of: Doer
chosen by: nobody
weight: trivial
example: Anna remembers meeting Tom.

## {Hinderer°: any or event} prevents {Doer~: any} from {Deed: ing}
also: precludes, debars
also: stops, keeps, hinders, hampers, restrains, holds back, saves, rescues
deed of: Doer
does not: Deed
chosen by: Hinderer
example: Anna prevents Tom from leaving. The storm stops Burai from fleeing.

## {Hinderer°: any or event} prevents {Event°: event}
also: forestalls, scuppers, sabotages, frustrates, derails, impedes, disrupts, stymies, vetoes, quashes
also: {Hinderer} calls {Event} off; {Hinderer} breaks {Event} up; {Hinderer} stands in the way of {Event}
also: stops, hinders, averts, thwarts, foils, interrupts, halts, delays, postpones, cancels
also: {Hinderer} puts an end to {Event}; {Hinderer} puts a stop to {Event}
noun: prevention of {Event} by {Hinderer}
chosen by: Hinderer
example: Anna prevents the wedding. Tom stops the attack.

## {Hinderer: being} stops {Doer: being or vehicle}
also: intercepts, waylays
also: halts, restrains, opposes, resists, confronts
also: {Hinderer} holds {Doer} back; {Hinderer} stands up to {Doer}
noun: resistance of {Hinderer} against {Doer}
chosen by: Hinderer
example: Anna stops Tom. Luna confronts Burai.

## {Helper~: being} helps {Doer~: being} {Deed: to or bare}
also: assists, aids
deed of: Doer
does: Deed
noun: help of {Helper} for {Doer}
chosen by: Helper, Doer
example: Anna helps Tom to flee. Tom helps Luna open the door.

## {Helper~: being} helps {Deed: to or bare}
deed of: Helper
does: Deed
chosen by: Helper
example: Anna helps to open the door.

## {Enabler°: any or event} enables {Doer~: any} {Deed: to}
deed of: Doer
chosen by: nobody
example: The key enables Tom to flee.

## {Allower~: being} lets {Doer~: any} {Deed: bare}
role: way out, letting go
deed of: Doer
does: Deed
chosen by: Allower
example: Anna lets Tom leave.

## {Causer°: any or event} makes {Doer~: any} {Deed: bare}
deed of: Doer
does: Deed
chosen by: Causer
example: Burai makes Tom drink the poison. The noise makes Anna wake.

## {Causer°: any or event} forces {Doer~: any} {Deed: to}
also: compels, causes, obliges, drives, leads, gets, provokes
also: {Causer} forces {Doer} into {Deed}
deed of: Doer
does: Deed
chosen by: Causer
example: Burai forces Tom to drink the poison.

## {Causer°: any or event} makes {Other~: any} {State: adjective}
also: keeps, gets, sets, lays, paints, dyes, colours, stains, pushes, licks, wipes
also: turns, drives, renders, leaves
deed of: Other
does: State
seen by: everyone there
chosen by: nobody
example: The letter makes Anna sad. The news drives Tom mad.

## {Causer°: any or event} causes {Event°: event}
also: triggers, provokes, produces, sparks
also: {Causer} brings about {Event}; {Causer} gives rise to {Event}; {Causer} leads to {Event}; {Causer} results in {Event}
noun: cause of {Event}
seen by: nobody
chosen by: nobody
example: The storm causes the accident.

## {Seeming°: any} seems {State: adjective}
also: appears, looks, sounds, feels
deed of: Seeming
seen by: everyone there
chosen by: nobody
weight: trivial
example: Tom seems dead. The door looks open.

## {Seeming°: any} seems {Deed: to}
also: appears
deed of: Seeming
seen by: everyone there
chosen by: nobody
weight: trivial
example: Tom seems to be dead.

## {Causer: being} has {Doer~: any} {Deed: bare}
does: Deed
deed of: Doer
weight: ordinary
example: Lord Capulet has Juliet carried to the vault. Anna has Tom arrested.

## {Doer: being} makes sure {Claim: that}
also: {Doer} makes certain {Claim}; {Doer} sees to it {Claim}; {Doer} checks {Claim}; {Doer} ensures {Claim}; {Doer} takes care {Claim}; {Doer} verifies {Claim}
makes: Doer believes Claim.
seen by: everyone there
chosen by: Doer
weight: trivial
example: Tom makes sure that the door is locked.

## {Doer: being} convinces himself {Claim: that}
also: {Doer} persuades himself {Claim}; {Doer} tells himself {Claim}
makes: Doer believes Claim.
seen by: Doer
chosen by: nobody
weight: trivial
example: Tom convinces himself that Luna is dead.

## {Waiter: being} expects {Thing°: any or event}
also: anticipates, foresees
seen by: nobody
chosen by: Waiter
weight: trivial
example: Anna expects Tom.

## {Wisher: being} longs for {Thing°: any or event}
also: covets
also: yearns, wishes, hopes, craves, pines, thirsts, hungers
makes: Wisher wants Thing.
seen by: nobody
chosen by: Wisher
weight: trivial
example: Anna longs for Tom.

## {Thinker: being} goes through {Topic°: information or event or thing}
also: {Thinker} goes over {Topic}; {Thinker} runs through {Topic}; {Thinker} looks through {Topic}; {Thinker} works on {Topic}; {Thinker} concentrates on {Topic}; {Thinker} pays attention to {Topic}; {Thinker} worries about {Topic}
seen by: everyone there
chosen by: Thinker
weight: trivial
example: Tom goes through the plan.

## {Doer: being} considers {Deed: ing}
also: {Doer} thinks of {Deed}; {Doer} thinks about {Deed}; {Doer} dreams of {Deed}; {Doer} talks of {Deed}; {Doer} feels like {Deed}; {Doer} looks forward to {Deed}
also: contemplates, imagines
deed of: Doer
seen by: nobody
chosen by: Doer
weight: trivial
example: Tom considers leaving.

## {Viewer: being} notices
role: noticing
also: sees, watches, pays attention
also: {Viewer} notices anything; {Viewer} sees anything
seen by: everyone there
chosen by: Viewer
weight: trivial
example: Anna notices.

## {Viewer: being} understands
also: hears, remembers, knows, learns
seen by: everyone there
chosen by: Viewer
weight: trivial
example: Anna understands.

## {Viewer: being} wonders
also: forgets, thinks, considers, guesses, concentrates
seen by: everyone there
chosen by: Viewer
weight: trivial
example: Anna wonders.

## {Viewer: being} wonders at {Wonder°: any or event}
also: {Viewer} marvels at {Wonder}
seen by: everyone there
chosen by: nobody
weight: trivial
example: Anna wonders at the sight.

## {Doer: being} tries {Thing°: any or event}
also: tries on, attempts, practises, rehearses, manages, undertakes, performs, does, carries out
seen by: everyone there
chosen by: Doer
weight: trivial
example: Tom tries the door.

## {Keeper: any} keeps {Other~: any} {Deed: ing}
also: leaves, sets, gets, sends
deed of: Other
does: Deed
seen by: everyone there
chosen by: Keeper
weight: trivial
example: Tom keeps Anna waiting.

## {Finder: being} uncovers {Secret°: information or event}
also: unravels, unveils
also: exposes, unmasks, detects
makes: Finder knows of Secret.
seen by: participants
chosen by: Finder
weight: trivial
example: Tom uncovers the plot.

## {Liker: being} likes {Deed: to}
deed of: Liker
chosen by: nobody
weight: trivial
example: Tom likes to sing.

%% `role: liking`: what is liked may stand behind *it when*: "she likes it when somebody cooks for her". %%

## {Liker: being} likes {Matter: that}
role: liking
also: loves, enjoys, adores, dislikes, hates, loathes, detests, minds, prefers, stands, resents
seen by: Liker
chosen by: nobody
weight: trivial
example: Anna likes it when Tom sings. Tom hates it when people shout.

## {Feeling°: any} overcomes {Victim: being}
also: engulfs
also: overwhelms, consumes, torments, plagues
seen by: Victim
chosen by: nobody
weight: trivial
example: Fear overcomes Tom. The guilt consumes Anna.
