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
also: considers, imagines, thinks, judges
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
also: {Doer} rids himself of {Other}; {Doer} is rid of {Other}
makes: Doer does not have Other.
seen by: everyone there
chosen by: Doer
example: Anna gets rid of the witness.

## {Thing: thing or place} gives way
makes: Thing is broken.
seen by: everyone there
chosen by: nobody
example: The bridge gives way.

## {Doer: being} gives way [to {Other°: any}]
also: {Doer} bends to {Other}
seen by: everyone there
chosen by: Doer
weight: trivial
example: Anna gives way to despair.

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
noun: sacrifice of {Victim}
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

## {Worker: being} makes his way up
also: {Worker} rises through the ranks
seen by: everyone there
chosen by: Worker
weight: trivial
example: Tom works his way up.

## {Follower: being} follows in the footsteps of {Other°: being}
also: {Follower} walks in the footsteps of {Other}
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
noun: murder of {Victim} by {Doer}
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
