%% Turns of phrase: everyday verbs (get, take, come, make, give, keep, stand, set, call, run …) with the words that give them another meaning. %%

# Verbs

%% What one thinks of it: "finds it hard to breathe", "thinks it best to leave", "makes it clear that she hates him". %%

## {Judge°: being} finds it {Verdict: how} {Deed: to}
also: {Judge} thinks it {Verdict} {Deed}; {Judge} considers it {Verdict} {Deed}; {Judge} deems it {Verdict} {Deed}; {Judge} believes it {Verdict} {Deed}
deed of: Judge
seen by: Judge
chosen by: nobody
weight: trivial
example: Anna finds it hard to breathe. Tom thinks it best to leave.

## {Judge°: being} finds it {Verdict: how} {Claim: that}
also: {Judge} thinks it {Verdict} {Claim}; {Judge} considers it {Verdict} {Claim}
makes: Judge believes Claim.
seen by: Judge
chosen by: nobody
weight: trivial
example: Anna finds it strange that Tom is gone.

## {Causer°: any} makes it {Verdict: how} {Deed: to}
seen by: everyone there
chosen by: nobody
weight: trivial
example: The storm makes it hard to see.

## {Causer°: any} makes it {Verdict: how} for {Other°: any} {Deed: to}
deed of: Other
seen by: everyone there
chosen by: nobody
weight: trivial
example: The fog makes it easy for Tom to hide.

## {Speaker: being} makes it clear {Claim: that}
also: {Speaker} makes it plain {Claim}; {Speaker} makes it known {Claim}; {Speaker} lets it be known {Claim}
holds: Claim
seen by: everyone there
chosen by: Speaker
example: Anna makes it clear that she hates Burai.

## {Thinker: being} believes {Other~: any} {Deed: to}
also: considers, imagines, thinks, judges, assumes, presumes
deed of: Other
makes: Thinker believes Deed.
seen by: Thinker
chosen by: nobody
example: Anna believes Tom to be a spy.

## {Thinker: being} knows {Other~: any} {Deed: to}
deed of: Other
makes: Thinker believes Deed.
seen by: Thinker
chosen by: nobody
example: Anna knows Tom to be a liar.

%% Getting rid, giving way, getting over %%

## {Doer: being} gets rid of {Other~: being or event}
also: {Doer} rids himself of {Other}; {Doer} is rid of {Other}; {Doer} disposes of {Other}
makes: Doer does not have Other.
seen by: everyone there
chosen by: Doer
example: Anna gets rid of the witness.

## {Doer: any} gives way [to {Other°: any}]
also: {Doer} bends to {Other}
seen by: everyone there
chosen by: Doer
weight: trivial
example: Anna gives way to despair. The bridge gives way.

## {Fugitive: being} gives {Pursuer: being} the slip
also: {Fugitive} shakes {Pursuer} off
makes: Fugitive is not a captive of Pursuer.
seen by: Fugitive
chosen by: Fugitive
example: Tom gives the guard the slip.

## {Victim: being} gives his life [for {Cause°: any}]
also: {Victim} gives her life [for {Cause}]; {Victim} lays down his life [for {Cause}]; {Victim} lays down her life [for {Cause}]; {Victim} sacrifices his life [for {Cause}]; {Victim} sacrifices her life [for {Cause}]
needs: Victim is alive.
makes: Victim is dead.
seen by: everyone there
chosen by: Victim
weight: grave
example: Tom gives his life for Anna.

## {Speaker: being} gives {Hearer~: being} his word [{Deed: to}]
also: {Speaker} gives {Hearer} her word [{Deed}]; {Speaker} gives his word [{Deed}]; {Speaker} gives her word [{Deed}]
deed of: Speaker
makes: Speaker is bound Deed.
seen by: everyone there
chosen by: Speaker
example: Tom gives Anna his word to return.

%% Taking %%

## {Other: being} takes {Taken~: any} for granted
seen by: Other
chosen by: Other
weight: trivial
example: Tom takes Anna for granted.

## {Host: being} takes {Guest: being} out to {Meal: event or food}
also: {Host} invites {Guest} out to {Meal}; {Host} takes {Guest} out; {Host} takes {Guest} out for {Meal}
makes: Guest is with Host.
seen by: everyone there
chosen by: Host
weight: trivial
example: Tom takes Anna out to dinner.

## {Doer: being} takes it badly
also: {Doer} takes it well; {Doer} takes it calmly; {Doer} takes it hard; {Doer} takes it to heart; {Doer} takes it in his stride; {Doer} takes it in her stride
seen by: everyone there
chosen by: nobody
weight: trivial
example: Anna takes it badly.

## {Doer: being} takes to {Habit°: ing or thing or substance}
seen by: everyone there
chosen by: Doer
weight: trivial
example: Tom takes to drinking.

## {Fond: being} takes to {Other~: being}
also: {Fond} takes a liking to {Other}; {Fond} takes a fancy to {Other}; {Fond} warms to {Other}; {Fond} takes a shine to {Other}
makes: Fond likes Other.
seen by: everyone there
chosen by: nobody
example: Anna takes to Tom. Luna takes a liking to the child.

## {Kind: being} takes pity on {Other: being}
also: {Kind} has pity on {Other}; {Kind} shows mercy to {Other}; {Kind} has mercy on {Other}; {Kind} takes mercy on {Other}
makes: Kind pities Other.
seen by: everyone there
chosen by: Kind
example: Anna takes pity on the beggar.

## {Lawyer: being} takes the case [of {Client~: being}]
also: {Lawyer} takes on the case [of {Client}]
seen by: everyone there
chosen by: Lawyer
weight: trivial
example: The lawyer takes the case.

%% Coming %%

## {Doer: being} comes close to {Deed: ing}
also: {Doer} comes near to {Deed}; {Doer} comes near {Deed}; {Doer} is close to {Deed}; {Doer} is on the point of {Deed}; {Doer} is on the verge of {Deed}
deed of: Doer
seen by: everyone there
chosen by: nobody
weight: trivial
example: Tom comes close to losing the ring.

## {Doer: being} comes to terms with {Other°: any}
also: {Doer} comes to grips with {Other}; {Doer} learns to live with {Other}
seen by: Doer
chosen by: Doer
weight: trivial
example: Anna comes to terms with the loss.

## {Speaker: being} comes clean [about {Secret°: any}]
also: {Speaker} makes a clean breast of {Secret}; {Speaker} makes a clean breast of it
seen by: everyone there
chosen by: Speaker
example: Tom comes clean about the theft.

%% Standing, growing, setting, keeping, working %%

## {Doer: being} stands {Deed: to}
deed of: Doer
seen by: nobody
chosen by: nobody
weight: trivial
example: Tom stands to lose the house.

## {Guard: being} stands guard [over/at/outside {Charge°: any}]
also: {Guard} stands watch [over/at/outside {Charge}]; {Guard} keeps watch [at/outside {Charge}]; {Guard} mounts guard [over/at/outside {Charge}]
seen by: everyone there
chosen by: Guard
weight: trivial
example: The soldier stands guard at the door.

## {Doer: being} stands {Waiting~: being} up
seen by: Doer
chosen by: Doer
example: Anna stands Tom up.

## {Doer: being} stands in for {Other°: being}
also: {Doer} fills in for {Other}; {Doer} takes the place of {Other}
seen by: everyone there
chosen by: Doer
weight: trivial
example: Tom stands in for the singer.

## {Lover: being} grows {Deed: to}
deed of: Lover
does: Deed
seen by: nobody
chosen by: nobody
weight: trivial
example: Anna grows to love Tom.

## {Bearer: being} grows {Hair: part}
also: {Bearer} lets {Hair} grow
makes: Bearer has Hair.
seen by: everyone there
chosen by: Bearer
weight: trivial
example: Tom grows a beard.

## {Mover: being} sets foot on/in {Goal: place}
makes: Mover is in Goal.
seen by: everyone there
chosen by: Mover
example: Tom sets foot on the island.

## {Doer: being} sets {Beast: animal or person} on {Victim: being}
also: {Doer} lets {Beast} loose on {Victim}
makes: Victim is in danger.
seen by: everyone there
chosen by: Doer
example: The farmer sets the dogs on Tom.

## {Wisher: being} sets his heart on {Wish°: any}
also: {Wisher} sets her heart on {Wish}; {Wisher} sets his sights on {Wish}; {Wisher} sets her sights on {Wish}; {Wisher} has his eye on {Wish}; {Wisher} has her eye on {Wish}
makes: Wisher wants Wish.
seen by: Wisher
chosen by: nobody
weight: trivial
example: Tom sets his heart on the crown.

## {Doer: being} sets about {Deed: ing}
also: {Doer} gets down to {Deed}; {Doer} gets around to {Deed}
deed of: Doer
does: Deed
chosen by: Doer
example: Tom sets about repairing the wall.

## {Doer: being} starts over [in/at {Place: place}]
also: {Doer} starts afresh [in/at {Place}]; {Doer} starts anew [in/at {Place}]; {Doer} makes a new start [in/at {Place}]; {Doer} makes a fresh start [in/at {Place}]; {Doer} starts a new life [in/at {Place}]; {Doer} begins a new life [in/at {Place}]; {Doer} starts from scratch [in/at {Place}]
makes: Doer is in Place.
seen by: everyone there
chosen by: Doer
example: Tom starts over in the village.

## {Gnawer: any or event} eats away at {Gnawed~: any}
seen by: everyone there
chosen by: nobody
weight: trivial
example: The guilt eats away at Tom.

## {Doer: being} faces off [with/against {Other: being}] [in {Fight°: event}]
role: mutual
seen by: everyone there
chosen by: Doer
example: Tom faces off with Burai in the duel.

## {Drinker: being} drinks himself to death
also: {Drinker} works himself to death; {Drinker} starves himself to death
needs: Drinker is alive.
makes: Drinker is dead.
seen by: everyone there
chosen by: Drinker
weight: grave
example: Tom drinks himself to death.

## {Doer: being} pushes past {Other°: any}
also: {Doer} squeezes past {Other}; {Doer} shoves past {Other}; {Doer} brushes past {Other}
seen by: everyone there
chosen by: Doer
weight: trivial
example: Tom pushes past the guard.

## {Doer: being} pushes on [through/to/towards {Goal°: any}]
also: {Doer} presses on [through/to/towards {Goal}]; {Doer} struggles on [through/to/towards {Goal}]
seen by: everyone there
chosen by: Doer
weight: trivial
example: Anna pushes on through the snow.

## {Matter°: any or event} decides {Outcome: wh}
also: determines, settles
seen by: everyone there
chosen by: nobody
weight: trivial
example: The coin decides who leaves.

## {Worker: being} makes his way up [to {Post°: any}]
also: {Worker} rises through the ranks
seen by: everyone there
chosen by: Worker
weight: trivial
example: Tom works his way up.

## {Follower: being} follows in the footsteps of {Other°: being}
also: {Follower} walks in the footsteps of {Other}; {Follower} follows in {Other}'s footsteps; {Follower} walks in {Other}'s footsteps
seen by: everyone there
chosen by: Follower
weight: trivial
example: Tom follows in the footsteps of the king.

%% Doing and doing without %%

## {Doer: being} does without {Thing°: any}
also: {Doer} goes without {Thing}
makes: Doer does not have Thing.
seen by: everyone there
chosen by: Doer
weight: trivial
example: Tom does without sleep.

## {Doer: being} does away with {Victim: being}
also: {Doer} puts an end to {Victim}; {Doer} makes away with {Victim}; {Doer} puts {Victim} out of the way
needs: Victim is alive.
amounts to: Doer kills Victim.
makes: Victim is dead.
seen by: everyone there
chosen by: Doer
weight: grave
example: Burai does away with the witness.

## {Judge: being} calls {Other~: being} to account [for {Deed°: any}]
also: {Judge} brings {Other} to book [for {Deed}]; {Judge} takes {Other} to task [for {Deed}]
seen by: everyone there
chosen by: Judge
example: The king calls Tom to account.

## {Captor: being} brings {Culprit: being} to justice
makes: Culprit is captive.
seen by: everyone there
chosen by: Captor
example: Anna brings the murderer to justice.

## {Knower: being} has the heart {Deed: to}
also: {Knower} has the nerve {Deed}; {Knower} has the courage {Deed}; {Knower} has the strength {Deed}; {Knower} has the guts {Deed}; {Knower} has it in him {Deed}; {Knower} has the cheek {Deed}
deed of: Knower
seen by: Knower
chosen by: nobody
weight: trivial
example: Anna has the heart to tell the truth.

## {Doer: being} thinks better of it
also: {Doer} thinks twice about it; {Doer} has second thoughts
seen by: Doer
chosen by: Doer
weight: trivial
example: Tom thinks better of it.

## {Admirer: being} thinks highly of {Other~: being}
also: {Admirer} thinks the world of {Other}; {Admirer} thinks much of {Other}; {Admirer} has a high opinion of {Other}
makes: Admirer admires Other.
seen by: Admirer
chosen by: nobody
weight: trivial
example: Tom thinks highly of the king.

## {Mover: being} runs the risk of {Deed: ing}
also: {Mover} takes the risk of {Deed}; {Mover} risks {Deed}
deed of: Mover
seen by: Mover
chosen by: Mover
weight: trivial
example: Tom runs the risk of losing the ring.

## {User: being} runs short of {Supply°: any}
also: {User} runs low on {Supply}
seen by: everyone there
chosen by: nobody
weight: trivial
example: Tom runs short of money.

## {Ousting: being} runs {Ousted: being} out of {Place: place}
also: {Ousting} hounds {Ousted} out of {Place}
makes: Ousted is not in Place.
seen by: everyone there
chosen by: Ousting
example: The farmers run Tom out of the village.

## {Owner: being} runs {Business: building or group or shop}
also: manages
makes: Owner is the leader of Business.
seen by: everyone there
chosen by: Owner
weight: trivial
example: Anna runs a hotel.

## {Attacker: being} leaves {Victim: being} for dead [in/at/on {Place: any}]
makes: Victim is wounded. Attacker believes that Victim is dead. Victim is in Place.
seen by: everyone there
chosen by: Attacker
weight: grave
example: The robbers leave Tom for dead in the forest.

%% Passing, marrying off, walking free %%

## {Liar: being} passes {Other: any} off as {Role°: any}
seen by: everyone there
chosen by: Liar
example: Anna passes Tom off as a doctor.

## {Parent: person} marries {Child: person} off to {Partner: person}
makes: Child is married to Partner. Child is not engaged to Partner.
seen by: everyone there
chosen by: Parent
weight: grave
example: The king marries Luna off to Burai.

## {Place: place or power} falls to {Victor: being or group or power}
also: {Place} falls into the hands of {Victor}
makes: Victor controls Place.
seen by: everyone
chosen by: nobody
example: The city falls to the army.

## {Thing°: thing or place or money or animal} passes to {Heir: being}
also: {Thing} falls to {Heir}; {Thing} passes into the hands of {Heir}
makes: Heir has Thing.
seen by: nobody
chosen by: nobody
example: The crown passes to Tom. The house passes to Anna.

## {Prisoner: being} walks free
also: {Prisoner} goes free; {Prisoner} gets off scot-free
makes: Prisoner is not captive.
seen by: everyone there
chosen by: nobody
example: Tom walks free.

## {Police: being} breaks {Gang: group or event} up
seen by: everyone there
chosen by: Police
example: The police break up the gang.

## {Helper: being} saves {Other: being} the trouble [of {Deed: ing}]
also: {Helper} spares {Other} the trouble [of {Deed}]
seen by: everyone there
chosen by: nobody
weight: trivial
example: Tom saves Anna the trouble.

%% Wanting and wishing: "wants him dead", "needs her to sign", "wishes him luck" %%

## {Wisher: being} wants {Other~: being} {State: adjective}
also: {Wisher} wishes {Other} {State}; {Wisher} would like {Other} {State}; {Wisher} likes {Other} {State}
deed of: Other
makes: Wisher wants State.
seen by: Wisher
chosen by: nobody
example: Burai wants Tom dead.

## {Wisher: being} needs {Other~: any} {Deed: to}
deed of: Other
makes: Wisher wants Deed.
seen by: Wisher
chosen by: nobody
example: Anna needs Tom to sign the letter.

## {Wisher: being} cares {Deed: to}
deed of: Wisher
makes: Wisher wants Deed.
seen by: Wisher
chosen by: nobody
weight: trivial
example: Anna cares to go.

## {Witness: being} bears witness [against {Accused~: being}]
also: {Witness} takes the stand [against {Accused}]
seen by: everyone there
chosen by: Witness
example: Anna bears witness against Burai.

## {Doer: being} bears the thought of {Deed: ing}
also: {Doer} stands the thought of {Deed}; {Doer} stands the idea of {Deed}; {Doer} bears the idea of {Deed}
deed of: Doer
seen by: Doer
chosen by: nobody
weight: trivial
example: Anna bears the thought of losing the child.

## {Lover: being} carries a torch for {Beloved°: being}
makes: Lover loves Beloved.
seen by: Lover
chosen by: nobody
example: Tom carries a torch for Anna.

%% Stealing a look, cutting a deal, flying into a rage %%

## {Viewer: being} steals a look [at {Seen°: any}]
also: {Viewer} steals a glance [at {Seen}]; {Viewer} shoots a glance [at {Seen}]; {Viewer} throws a glance [at {Seen}]
seen by: everyone there
chosen by: Viewer
weight: trivial
example: Anna steals a look at Tom.

## {Lover: being} steals a kiss [from {Beloved: being}]
seen by: everyone there
chosen by: Lover
example: Tom steals a kiss from Anna.

## {Dealer: being} cuts a deal [with {Other~: being}]
also: {Dealer} strikes a deal [with {Other}]; {Dealer} strikes a bargain [with {Other}]; {Dealer} drives a bargain [with {Other}]; {Dealer} does a deal [with {Other}]
seen by: everyone there
chosen by: Dealer
example: Burai cuts a deal with the king.

## {Thinker: being} hits on {Idea°: any}
also: {Thinker} hits upon {Idea}; {Thinker} strikes on {Idea}
makes: Thinker knows Idea.
seen by: Thinker
chosen by: nobody
weight: trivial
example: Anna hits on an idea.

## {Friend: being} hits it off [with {Other: being}]
role: mutual
also: {Friend} gets on well [with {Other}]; {Friend} gets along [with {Other}]
makes: Friend likes Other.
seen by: everyone there
chosen by: nobody
weight: trivial
example: Anna hits it off with Tom.

## {Drinker: being} hits the bottle
seen by: everyone there
chosen by: Drinker
weight: trivial
example: Tom hits the bottle.

## {Fugitive: being} escapes with his life
also: {Fugitive} gets away with his life; {Fugitive} escapes with her life
seen by: everyone there
chosen by: Fugitive
example: Tom escapes with his life.

## {Seller: being} names his price
also: {Seller} names her price
seen by: everyone there
chosen by: Seller
weight: trivial
example: Tom names his price.

## {Victim: being} receives {Blow°: blow or wound or visit or visitor}
seen by: everyone there
chosen by: nobody
weight: trivial
example: Tom receives a blow.

## {Fighter: being} fights {Feeling°: tear} off
also: {Fighter} fights {Feeling} back; {Fighter} holds {Feeling} back
seen by: Fighter
chosen by: Fighter
weight: trivial
example: Anna fights back the tears.

%% Ways and chances %%

## {Finder: being} finds a way out of {Trap°: any}
also: {Finder} finds a way out; {Finder} sees a way out; {Finder} sees no way out; {Finder} finds no way out; {Finder} sees a way out of {Trap}; {Finder} sees no way out of {Trap}; {Finder} finds no way out of {Trap}
seen by: Finder
chosen by: nobody
weight: trivial
example: Anna finds a way out of the castle.

## {Finder: being} finds a way {Deed: to}
also: {Finder} sees a way {Deed}; {Finder} finds a means {Deed}
deed of: Finder
seen by: Finder
chosen by: nobody
weight: trivial
example: Anna finds a way to open the door.

## {Doer: being} sees a chance {Deed: to}
also: {Doer} gets a chance {Deed}; {Doer} gets the chance {Deed}; {Doer} finds a chance {Deed}; {Doer} has a chance {Deed}; {Doer} has the chance {Deed}; {Doer} sees his chance {Deed}; {Doer} sees an opportunity {Deed}; {Doer} misses the chance {Deed}
deed of: Doer
seen by: Doer
chosen by: nobody
weight: trivial
example: Tom sees a chance to escape.

## {Mover: being} makes his way in
seen by: everyone there
chosen by: Mover
weight: trivial
example: Tom makes his way in.

%% Courts, slavery, sieges %%

## {Accuser: being} drops the charges [against {Accused~: being}]
also: {Accuser} withdraws the charges [against {Accused}]; {Accuser} drops the case [against {Accused}]
seen by: everyone there
chosen by: Accuser
example: The judge drops the charges against Tom.

## {Seller: being} sells {Victim: being} into slavery
makes: Victim is captive.
seen by: everyone there
chosen by: Seller
weight: grave
example: The pirates sell Tom into slavery.

## {Enemy: being} lays siege to {Place: place}
also: {Enemy} besieges {Place}
makes: Place is under attack.
noun: siege of {Place} by {Enemy}
seen by: everyone there
chosen by: Enemy
example: The army lays siege to the castle.

## {Accused: being} jumps bail
also: {Accused} skips bail
makes: Accused is not captive.
seen by: nobody
chosen by: Accused
example: Tom jumps bail.

## {Doer: being} beats {Secret: information or name or event} out of {Victim: being}
also: {Doer} gets {Secret} out of {Victim}; {Doer} wrings {Secret} out of {Victim}; {Doer} forces {Secret} out of {Victim}; {Doer} coaxes {Secret} out of {Victim}
makes: Doer knows Secret.
seen by: everyone there
chosen by: Doer
example: The guards beat a confession out of Tom. Anna gets the secret out of Tom.

## {Doer: being} fixes {Event: event}
also: rigs
seen by: Doer
chosen by: Doer
example: The trainer fixes the race.

%% Thinking of somebody, and of oneself %%

## {Thinker: being} considers {Other~: any} {Role: any}
also: believes, thinks
makes: Thinker believes that Other is Role.
seen by: Thinker
chosen by: nobody
example: Anna considers Tom a friend.

## {Doer: being} reveals himself {Deed: to}
also: {Doer} proves himself {Deed}; {Doer} shows himself {Deed}
deed of: Doer
does: Deed
seen by: everyone there
chosen by: Doer
example: Tom reveals himself to be the king.

## {It°: any} surprises {Other: being} {Claim: that}
also: shocks, pleases, annoys, frightens, amazes, saddens, worries, hurts, puzzles, delights, bothers
also: angers, upsets, comforts, enrages, devastates, horrifies, alarms, disappoints, scares, terrifies, embarrasses, excites, relieves, troubles, stuns
holds: Claim
makes: Other believes Claim.
seen by: Other
chosen by: nobody
weight: trivial
example: It surprises Anna that Tom is alive.

## {Doer: being} plans on {Deed: ing}
deed of: Doer
makes: Doer wants Deed.
seen by: Doer
chosen by: nobody
example: Anna plans on leaving the castle.

## {Reader: being} gathers [from {Source°: any}] {Claim: that}
makes: Reader believes Claim.
seen by: Reader
chosen by: nobody
example: Anna gathers from the letter that Tom is dead.

## {Doer: being} gathers his courage
also: {Doer} gathers her courage; {Doer} gathers his strength; {Doer} gathers his thoughts; {Doer} musters his courage; {Doer} summons his courage; {Doer} takes heart
seen by: everyone there
chosen by: Doer
weight: trivial
example: Tom gathers his courage.

## {Doer: being} sticks to {Story°: any}
also: {Doer} stands by {Story}
seen by: everyone there
chosen by: Doer
weight: trivial
example: Anna sticks to the story.

%% Settling, uniting, finishing off %%

## {Settler: being} settles in {Home: place}
also: {Settler} settles down in {Home}; {Settler} makes his home in {Home}; {Settler} sets up house in {Home}; {Settler} takes up residence in {Home}
makes: Settler lives in Home. Settler is in Home.
seen by: everyone there
chosen by: Settler
example: Tom settles in the village.

## {Ally: being} unites [against {Enemy°: any}] [with {Other: being}]
also: merges
role: mutual
also: {Ally} bands together [against {Enemy}]; {Ally} joins hands [against {Enemy}] [with {Other}]; {Ally} teams up [against {Enemy}] [with {Other}]
seen by: everyone there
chosen by: Ally
example: The farmers unite against the king.

## {Event°: any} unites {Group: any}
seen by: everyone there
chosen by: nobody
example: The marriage unites the families.

## {Killer: being} finishes {Victim: being} off [with {Weapon: thing}]
also: {Killer} polishes {Victim} off [with {Weapon}]
needs: Victim is alive.
amounts to: Killer kills Victim.
makes: Victim is dead.
seen by: everyone there
chosen by: Killer
weight: grave
example: The soldier finishes the enemy off.

## {Wearer: being} wears {Garment: garment} out
makes: Garment is worn out.
seen by: everyone there
chosen by: nobody
weight: trivial
example: Anna wears out the shoes.

## {Supporter: being} provides for {Dependant: being}
also: {Supporter} keeps {Dependant} in food
makes: Supporter takes care of Dependant.
seen by: everyone there
chosen by: Supporter
example: Tom provides for the orphan.

## {Coverer: being} covers for {Other°: being}
also: {Coverer} covers up for {Other}
seen by: everyone there
chosen by: Coverer
example: Anna covers for Tom.

## {Other: being} beats {Rival: being} to it
seen by: everyone there
chosen by: Other
weight: trivial
example: Anna beats Tom to it.

## {Dealer: being} deals in {Goods°: any}
also: {Dealer} trades in {Goods}
seen by: everyone there
chosen by: Dealer
weight: trivial
example: Burai deals in weapons.

## {Fighter: being} faces {Opponent: being}
also: {Fighter} faces up to {Opponent}; {Fighter} squares up to {Opponent}; {Fighter} comes face to face with {Opponent}
seen by: everyone there
chosen by: Fighter
example: Tom faces Burai.

## {Envious: being} burns with {Feeling°: any}
also: {Envious} boils with {Feeling}; {Envious} seethes with {Feeling}
seen by: Envious
chosen by: nobody
weight: trivial
example: Anna burns with jealousy.

%% Names, harm, knots %%

## {Doer: being} assumes an identity
also: {Doer} takes on an identity; {Doer} assumes a name; {Doer} takes on a name
makes: Doer is disguised.
seen by: Doer
chosen by: Doer
example: Tom assumes a false identity.

## {Doer: being} assumes the role of {Role°: any}
also: {Doer} takes on the role of {Role}; {Doer} takes the role of {Role}; {Doer} takes the part of {Role}; {Doer} assumes the guise of {Role}
seen by: everyone there
chosen by: Doer
weight: trivial
example: Anna assumes the role of a nurse.

## {Doer: being} means no harm
also: {Doer} intends no harm; {Doer} wishes no harm; {Doer} means well
seen by: Doer
chosen by: nobody
weight: trivial
example: Anna means no harm.

## {Spouse: person} ties the knot [with {Partner: person}]
role: mutual
makes: Spouse is married to Partner. Spouse is not engaged to Partner.
seen by: everyone there
chosen by: Spouse, Partner
weight: grave
example: Tom ties the knot with Anna.

## {Victim: being} kicks the bucket
also: {Victim} bites the dust; {Victim} meets his maker
needs: Victim is alive.
makes: Victim is dead.
seen by: everyone there
chosen by: nobody
weight: grave
example: Tom kicks the bucket.

## {Thinker: being} rules {Option°: any} out
also: {Thinker} leaves {Option} out of account
seen by: Thinker
chosen by: nobody
weight: trivial
example: Anna rules out the murder.

## {Giver: being} puts {Other: being} in charge of {Charge: any}
also: {Giver} gives {Other} charge of {Charge}; {Giver} places {Other} in charge of {Charge}; {Giver} leaves {Other} in charge of {Charge}
makes: Other is in charge of Charge.
seen by: everyone there
chosen by: Giver
example: The king puts Tom in charge of the army.

## {Giver: being} awards {Receiver: being} {Prize: any}
also: {Giver} awards {Prize} to {Receiver}
makes: Receiver has Prize.
seen by: everyone there
chosen by: Giver
example: The king awards Tom a medal.

## {Doer: being} takes his place
also: {Doer} takes her place
seen by: everyone there
chosen by: Doer
weight: trivial
example: Tom takes his place.

## {Causer: any} gets {Other: being} into trouble
also: {Causer} gets {Other} into debt; {Causer} gets {Other} into difficulties; {Causer} lands {Other} in trouble
makes: Other is in trouble.
seen by: everyone there
chosen by: nobody
example: Burai gets Tom into trouble.

%% Turns of phrase of synopses %%

## {Speaker: being} comes clean about {Deed: ing}
also: {Speaker} makes a clean breast of {Deed}; {Speaker} owns up to {Deed}
deed of: Speaker
seen by: everyone there
chosen by: Speaker
example: Tom comes clean about losing his job.

## {Sign°: any or event} means {Claim: that}
also: {Sign} suggests {Claim}; {Sign} implies {Claim}; {Sign} indicates {Claim}
seen by: everyone there
chosen by: nobody
weight: trivial
example: The letter suggests that Tom is a spy.

## {Sign°: any or event} means {Outcome°: any or event} [to {Other~: being}]
also: spells
also: {Sign} means a lot [to {Other}]; {Sign} means a great deal [to {Other}]; {Sign} means nothing [to {Other}]; {Sign} means everything [to {Other}]; {Sign} means the world [to {Other}]
seen by: everyone there
chosen by: nobody
weight: trivial
example: The letter means war. The ring means everything to Anna. The attack spells trouble.

## {One: being} is meant for {Other: being}
also: {One} is made for {Other}; {One} is destined for {Other}
seen by: nobody
chosen by: nobody
weight: trivial
example: Tom is meant for Anna.

## {Helmsman: being} takes the helm [of {Ship°: vehicle}]
also: {Helmsman} stands at the helm [of {Ship}]; {Helmsman} mans the helm [of {Ship}]; {Helmsman} takes the wheel [of {Ship}]; {Helmsman} takes over the helm [of {Ship}]
needs: Helmsman can move. Helmsman can see.
seen by: everyone there
chosen by: Helmsman
weight: trivial
example: Tom takes the helm. Anna takes the wheel of the ship.

## {Waiter: being} lies in wait [for {Prey°: being or vehicle}]
seen by: nobody
chosen by: Waiter
weight: trivial
example: Tom lies in wait for the king.

## {Waiter: being} waits {Deed: to}
also: {Waiter} lies in wait {Deed}; {Waiter} cannot wait {Deed}
deed of: Waiter
makes: Waiter wants Deed.
seen by: everyone there
chosen by: Waiter
weight: trivial
example: Tom waits to see the king.

## {Vessel: thing or place or vehicle or part} fills with {Stuff°: any}
also: {Vessel} fills up [with {Stuff}]; {Vessel} floods [with {Stuff}]
seen by: everyone there
chosen by: nobody
weight: trivial
example: The cellar fills with water.

## {Boss~: being} takes {Worker~: being} off {Task°: any or event}
also: {Boss} removes {Worker} from {Task}; {Boss} pulls {Worker} off {Task}
seen by: participants
chosen by: Boss
example: The captain takes Tom off the case.

## {Keeper: being} keeps {Other~: being} posted [on/about {Topic°: any or event}]
also: {Keeper} keeps {Other} informed [of/about {Topic}]; {Keeper} keeps {Other} up to date [on/about {Topic}]
seen by: participants
chosen by: Keeper
example: Tom keeps Anna posted on the affair.

## {Lie°: event or information} takes {Victim: being} in
seen by: Victim
chosen by: nobody
example: The story takes Tom in.

## {Dodger: being} gets out of {Duty: ing}
also: {Dodger} wriggles out of {Duty}; {Dodger} evades {Duty}
deed of: Dodger
seen by: everyone there
chosen by: Dodger
weight: trivial
example: Tom gets out of paying the rent.

## {Fighter: being} gets into {Fight°: fight or event} [with {Other: being}]
also: {Fighter} gets into an argument [with {Other}]; {Fighter} picks a fight [with {Other}]; {Fighter} picks a quarrel [with {Other}]
seen by: everyone there
chosen by: Fighter
example: Tom gets into a fight with Burai.

## {Member: being} gets involved [in {Affair°: any or event}] [with {Other~: any}]
also: {Member} becomes involved [in {Affair}] [with {Other}]; {Member} gets mixed up [in {Affair}] [with {Other}]; {Member} gets caught up [in {Affair}]; {Member} becomes embroiled [in {Affair}]; {Member} becomes entangled [in {Affair}] [with {Other}]
seen by: everyone there
chosen by: nobody
weight: trivial
example: Tom gets involved with the rebels.

## {Doer: being} goes through with {Plan°: any or event}
also: {Doer} goes ahead [with {Plan}]; {Doer} presses ahead [with {Plan}]; {Doer} carries on [with {Plan}]; {Doer} follows through [with/on {Plan}]; {Doer} perseveres [with {Plan}]; {Doer} persists in {Plan}
seen by: everyone there
chosen by: Doer
weight: trivial
example: Tom goes through with the wedding.

## {Doer: being} goes along with {Plan°: any or event}
also: {Doer} plays along [with {Plan}]; {Doer} falls in with {Plan}
seen by: everyone there
chosen by: Doer
weight: trivial
example: Tom goes along with the plan.

## {Plan°: any or event} goes wrong
also: {Plan} goes awry; {Plan} goes amiss; {Plan} falls through; {Plan} falls apart; {Plan} backfires; {Plan} misfires; {Plan} comes to nothing; {Plan} comes to grief; {Plan} goes up in smoke
seen by: everyone there
chosen by: nobody
example: The wedding goes wrong.

## {Plan°: any or event} goes well
also: {Plan} goes smoothly; {Plan} goes to plan; {Plan} goes according to plan; {Plan} goes as planned; {Plan} comes off; {Plan} pays off; {Plan} bears fruit; {Plan} works out
seen by: everyone there
chosen by: nobody
weight: trivial
example: The wedding goes well.

## {Boss: being} takes on {Worker: person}
role: joining
seen by: participants
chosen by: Boss
example: Tom takes on a new servant.

## {Doer: being} takes on {Task°: event or information}
also: {Doer} takes on the task of {Task}; {Doer} takes on the role of {Task}; {Doer} takes up {Task}
seen by: everyone there
chosen by: Doer
weight: trivial
example: Tom takes on the mission.

## {Doer: being} takes the blame [for {Deed°: any or event}]
also: {Doer} takes the fall [for {Deed}]; {Doer} takes the rap [for {Deed}]; {Doer} takes responsibility [for {Deed}]; {Doer} shoulders the blame [for {Deed}]
seen by: everyone there
chosen by: Doer
example: Tom takes the blame for the theft.

## {Doer: being} takes his time
also: {Doer} bides his time; {Doer} plays for time; {Doer} stalls for time
seen by: everyone there
chosen by: Doer
weight: trivial
example: Tom takes his time.

## {Child: being} comes of age
also: {Child} reaches adulthood; {Child} reaches manhood; {Child} grows up
seen by: nobody
chosen by: nobody
example: Tom comes of age.

## {Dream°: any or event} comes true
also: {Dream} is fulfilled
seen by: everyone there
chosen by: nobody
weight: trivial
example: The prophecy comes true.

## {Mover: being or vehicle} makes for {Goal°: place or thing}
also: {Mover} heads for {Goal}; {Mover} makes a dash for {Goal}; {Mover} steers for {Goal}; {Mover} sets a course for {Goal}; {Mover} makes straight for {Goal}; {Mover} makes a beeline for {Goal}
seen by: everyone there
chosen by: Mover
weight: trivial
example: Tom makes for the door.

## {Ruler: being} rules
also: {Ruler} governs; {Ruler} holds sway
seen by: everyone there
chosen by: Ruler
weight: trivial
example: The queen rules.

## {News: event or information} comes as {Blow°: any} to {Hearer~: being}
seen by: Hearer
chosen by: nobody
weight: trivial
example: The news comes as a shock to Anna.

## {Event: event or any} ends in {Outcome°: any or event}
also: {Event} results in {Outcome}; {Event} culminates in {Outcome}
seen by: everyone there
chosen by: nobody
weight: trivial
example: The wedding ends in a fight.

## {Doer: being} affords {Deed: to}
deed of: Doer
seen by: nobody
chosen by: Doer
weight: trivial
example: Tom affords to travel.

## {Doer: being} makes sure {Deed: to}
also: {Doer} takes care {Deed}; {Doer} makes certain {Deed}; {Doer} is careful {Deed}
deed of: Doer
does: Deed
chosen by: Doer
example: Tom makes sure to lock the door.

## {Doer: being} has a hand in {Affair°: any or event}
also: {Doer} takes a hand in {Affair}
seen by: nobody
chosen by: Doer
weight: trivial
example: Tom has a hand in the murder.

## {Guilty: being} feels guilty [about/over {Fault°: any or event}]
also: {Guilty} feels bad [about/over {Fault}]
seen by: nobody
chosen by: nobody
weight: trivial
example: Tom feels guilty about the accident.

## {Things°: any} takes a turn for the worse
also: {Things} gets worse; {Things} gets out of hand; {Things} comes to a head
seen by: everyone there
chosen by: nobody
weight: trivial
example: The affair takes a turn for the worse.

## {Boss: being} puts {Worker: being} to work
also: {Boss} sets {Worker} to work
seen by: everyone there
chosen by: Boss
example: The witch puts Luna to work.

## {Worker: being} goes on strike
also: {Worker} walks out on strike; {Worker} comes out on strike; {Worker} downs tools
seen by: everyone there
chosen by: Worker
example: The miners go on strike.

## {Speaker: being} has it out with {Other: being}
also: {Speaker} settles accounts with {Other}
seen by: everyone there
chosen by: Speaker
example: Tom has it out with Anna.

## {Sleeper: being} sleeps badly
also: {Sleeper} sleeps well; {Sleeper} sleeps poorly
seen by: nobody
chosen by: nobody
weight: trivial
example: Tom sleeps badly. Anna sleeps well.

%% `role: sham death`: whoever does this has not died, though it was told so. %%

## {Pretender: being} fakes his death
role: sham death
also: {Pretender} stages his death; {Pretender} feigns his death; {Pretender} fakes his own death; {Pretender} stages his own death; {Pretender} feigns his own death; {Pretender} plays dead; {Pretender} feigns death; {Pretender} shams death
makes: Pretender is seemingly dead.
chosen by: Pretender
example: Tom fakes his death.
