%% Verbs of offices, orders and war: commanding, ruling, appointing, deposing, attacking, defending, winning, losing. %%

# Verbs

%% Orders %%

## {Speaker~: being} orders {Hearer~: being} {Deed: to}
also: exhorts, enjoins, prompts, cautions
role: turn
also: commands, tells, instructs, directs, commissions, charges, assigns
also: {Speaker} gives {Hearer} orders {Deed}; {Speaker} gives {Hearer} the order {Deed}
deed of: Hearer
makes: Hearer is ordered Deed by Speaker.
noun: order of {Speaker} to {Hearer}; command of {Speaker} to {Hearer}; instruction of {Speaker} to {Hearer}
seen by: participants
chosen by: Speaker
example: The general orders the soldier to leave. Anna tells Tom to open the door.

## {Speaker~: being} orders {Event°: event}
also: commands, decrees
noun: order of {Speaker} for {Event}
seen by: everyone there
chosen by: Speaker
example: The king orders the attack. The queen decrees the execution.

## {Speaker~: being} orders {Claim: that}
role: urging
also: decrees, commands
noun: order of {Speaker}; decree of {Speaker}
chosen by: Speaker
example: The king orders that Tom leaves.

## {Doer: being} obeys [{Ruler°: being or event or information}]
also: heeds, appeases, indulges
role: obeying
also: {Doer} follows orders; {Doer} executes the order
noun: obedience of {Doer} to {Ruler}
chosen by: Doer
example: Tom obeys Burai. Tom obeys. The soldier obeys the order.

## {Doer: being} disobeys [{Ruler°: being or event or information}]
also: flouts, contravenes
role: refusing
also: defies
noun: disobedience of {Doer}
chosen by: Doer
weight: grave
example: Tom disobeys Burai.

## {Speaker~: being} sends for {Called~: being}
role: turn
also: {Speaker} summons {Called}; {Speaker} calls for {Called}
makes: Speaker wants Called.
usually: Called is with Speaker.
noun: summons of {Called} by {Speaker}
chosen by: Speaker
example: The king sends for Tom. The queen summons the doctor.

## {Causer~: being} has {Other~: any} {State: adjective}
deed of: Other
does: State
seen by: participants
chosen by: Causer
example: Tom has the room ready.

## {Speaker~: being} dismisses {Fired~: being}
role: merit, by word
also: discharges
makes: Fired is not a servant of Speaker.
noun: dismissal of {Fired} by {Speaker}
chosen by: Speaker
example: The king dismisses the servant.

## {Employer~: being} fires {Fired~: being} [from {Post°: any}]
also: demotes
role: merit, by word
also: sacks, lays off
also: {Employer} gives {Fired} the sack; {Employer} gives {Fired} notice
makes: Fired is not a servant of Employer. Fired does not work for Employer. Fired is unemployed.
noun: firing of {Fired} by {Employer}; sacking of {Fired} by {Employer}
chosen by: Employer
example: Tom fires the servant.

## {Chooser: being} chooses {Chosen~: being} {Deed: to}
role: joining
also: picks, selects, hires, recruits, elects
deed of: Chosen
makes: Chooser wants Deed.
seen by: everyone there
chosen by: Chooser
example: The king chooses Tom to lead the army. Anna hires the thief to steal the ring.

## {Employer~: being} hires {Servant~: being}
role: merit, joining
also: employs, engages
also: {Employer} takes {Servant} into service
makes: Servant is a servant of Employer.
noun: hiring of {Servant} by {Employer}
chosen by: Employer, Servant
example: The king hires Tom.

## {Servant: being} resigns [from {Office°: any or event}]
role: laying down
also: {Servant} abdicates; {Servant} steps down
noun: resignation of {Servant}; abdication of {Servant}
seen by: everyone
chosen by: Servant
example: The king abdicates. Tom resigns.

## {Sender~: being} mobilises {Army~: being or power}
also: mobilizes, raises, musters, arms
usually: Army is ready.
noun: mobilisation of {Army} by {Sender}; mobilization of {Army} by {Sender}
seen by: everyone
chosen by: Sender
example: The king mobilises the army.

%% Offices and power %%

## {Holder: any} becomes the leader of {Group°: any}
also: {Holder} becomes the head of {Group}; {Holder} becomes the chief of {Group}; {Holder} takes the lead of {Group}
makes: Holder is the leader of Group.
seen by: everyone
chosen by: nobody
example: Burai becomes the leader of the rebels.

## {Holder: any} becomes the king of {Realm°: any}
also: {Holder} becomes the queen of {Realm}; {Holder} becomes the president of {Realm}; {Holder} becomes the ruler of {Realm}; {Holder} becomes king of {Realm}; {Holder} becomes queen of {Realm}; {Holder} becomes president of {Realm}; {Holder} comes to rule {Realm}
makes: Holder rules Realm.
seen by: everyone
chosen by: nobody
example: Tom becomes the king of the island.

## {Holder: being} becomes the commander of {Army°: any}
also: {Holder} becomes the captain of {Army}; {Holder} becomes the general of {Army}; {Holder} takes command of {Army}; {Holder} takes charge of {Army}; {Holder} assumes command of {Army}
makes: Holder commands Army.
seen by: everyone
chosen by: Holder
example: Burai takes command of the army.

## {Holder: being} takes command
also: {Holder} takes charge; {Holder} takes the lead; {Holder} assumes command
seen by: everyone
chosen by: Holder
example: Burai takes command.

## {Holder: any} becomes {State: adjective}
also: remains, stays, keeps, lies, stands
also: grows, gets, turns, goes, falls
deed of: Holder
does: State
seen by: everyone there
chosen by: nobody
example: Anna becomes angry. Luna gets tired.

## {Holder: being} takes power [in {Place°: place or power}]
also: {Holder} seizes power [in {Place}]; {Holder} comes to power [in {Place}]; {Holder} assumes power [in {Place}]; {Holder} ascends the throne
makes: Holder is in power. Holder rules Place.
noun: seizure of power by {Holder}; coup of {Holder}; coup by {Holder}
seen by: everyone
chosen by: Holder
weight: grave
example: Burai takes power. The general seizes power in the city.

## {Holder: being} takes control of {Place: any}
also: {Holder} takes {Place} over; {Holder} takes possession of {Place}; {Holder} gains control of {Place}; {Holder} seizes control of {Place}; {Holder} brings {Place} under control
makes: Holder controls Place.
usually: Holder rules Place.
noun: takeover of {Place} by {Holder}
seen by: everyone there
chosen by: Holder
weight: grave
example: Burai takes control of the city. The rebels take over the castle.

## {Holder: being} loses control of {Place°: any}
also: {Holder} loses power over {Place}
needs: Holder controls Place.
makes: Holder does not control Place.
seen by: everyone there
chosen by: nobody
example: Burai loses control of the city.

## {Holder: being} loses power
also: {Holder} falls from power; {Holder} loses the throne
makes: Holder is not in power.
seen by: everyone
chosen by: nobody
example: The king loses power.

## {Crowner: being} crowns {Crowned: being} [of {Realm°: any}]
also: enthrones
makes: Crowned is in power. Crowned rules Realm.
noun: coronation of {Crowned} by {Crowner}
seen by: everyone
chosen by: Crowner
weight: grave
example: The priest crowns Tom.

## {Appointer~: being} appoints {Holder~: being} [of {Group°: any}]
also: reinstates
also: elects, nominates, promotes
makes: Holder is the leader of Group.
noun: appointment of {Holder} by {Appointer}; election of {Holder} by {Appointer}; promotion of {Holder} by {Appointer}
seen by: everyone
chosen by: Appointer
example: The king appoints Tom. The villagers elect Anna.

## {Appointer~: being} appoints {Holder~: being} {Office°: any}
role: becoming, by word
also: elects, crowns, proclaims, ordains, nominates
also: {Appointer} appoints {Holder} as {Office}; {Appointer} elects {Holder} as {Office}; {Appointer} crowns {Holder} as {Office}; {Appointer} promotes {Holder} to {Office}; {Appointer} nominates {Holder} as {Office};
  {Appointer} proclaims {Holder} as {Office}
noun: appointment of {Holder} by {Appointer}; election of {Holder} by {Appointer}; promotion of {Holder} by {Appointer}
seen by: everyone
chosen by: Appointer
example: The villagers elect Anna mayor. The king promotes Tom to captain.

## {Appointer~: being} makes {Holder~: being} {Office°: person}
role: becoming
seen by: everyone
chosen by: Appointer
example: The king makes Tom a knight.

## {Heir: being} succeeds {Holder°: being} as {Office°: any}
role: becoming
also: {Heir} replaces {Holder} as {Office}; {Heir} follows {Holder} as {Office}; {Heir} takes over from {Holder} as {Office}
seen by: everyone
chosen by: nobody
example: Anna succeeds Tom as mayor.

## {Appointer~: being} makes {Holder~: being} the leader of {Group°: any}
also: {Appointer} makes {Holder} the head of {Group}; {Appointer} elects {Holder} the leader of {Group}
makes: Holder is the leader of Group.
seen by: everyone
chosen by: Appointer
example: The king makes Tom the leader of the army.

## {Rebel: being} deposes {Ruler: person}
also: unseats, usurps
also: overthrows, dethrones, topples, ousts
needs: Ruler is alive.
makes: Ruler is not in power.
noun: overthrow of {Ruler} by {Rebel}; coup of {Rebel} against {Ruler}; fall of {Ruler}
seen by: everyone
chosen by: Rebel
weight: grave
example: Burai overthrows the king.

## {Rebel: being} deposes {Ruler: any}
also: unseats, usurps
also: overthrows, dethrones, topples, ousts
makes: Ruler is not in power.
noun: overthrow of {Ruler} by {Rebel}; coup of {Rebel} against {Ruler}; fall of {Ruler}
seen by: everyone
chosen by: Rebel
weight: grave
example: Burai overthrows the government.

## {Ruler~: being} banishes {Exile~: being} [from {Place°: place or power}] [to {Goal°: place}]
also: ejects, extradites, ostracises, excommunicates, disinherits, repatriates
role: merit
also: exiles, expels, deports, outlaws
also: {Ruler} sends {Exile} into exile; {Ruler} forces {Exile} into exile; {Ruler} drives {Exile} into exile
makes: Exile is banished.
usually: Exile is not in Place. Exile is in Goal.
noun: banishment of {Exile} by {Ruler}; exile of {Exile}; expulsion of {Exile} by {Ruler}
seen by: everyone
chosen by: Ruler
weight: grave
example: The king banishes Tom. The queen exiles Burai from the city.

## {Ruler~: being} pardons {Criminal~: being}
also: reprieves
role: turn, merit
also: amnesties
makes: Criminal is not banished. Criminal is not captive.
noun: pardon of {Criminal} by {Ruler}; amnesty of {Criminal} by {Ruler}
seen by: everyone there
chosen by: Ruler
example: The king pardons Tom.

## {Judge: being} sentences {Criminal: being} [to {Penalty°: any or event}]
role: merit, by word
also: convicts, condemns
makes: Criminal is guilty.
noun: sentence of {Criminal} by {Judge}; conviction of {Criminal} by {Judge}
seen by: everyone there
chosen by: Judge
weight: grave
example: The judge sentences Tom. The king condemns Burai to death.

## {Judge: being} sentences {Criminal: being} {Deed: to}
role: merit, by word
also: condemns
deed of: Criminal
makes: Criminal is guilty.
noun: sentence of {Criminal} by {Judge}
seen by: everyone there
chosen by: Judge
weight: grave
example: The judge sentences Tom to hang.

## {Judge: being} acquits {Criminal: being} [of {Crime°: event or ing}]
also: vindicates
role: merit
also: exonerates, absolves
also: {Judge} clears {Criminal} of {Crime}; {Judge} finds {Criminal} innocent
makes: Criminal is not guilty.
noun: acquittal of {Criminal} by {Judge}
seen by: everyone there
chosen by: Judge
example: The judge acquits Tom.

%% Groups %%

## {Member: being} joins {Group~: any}
also: {Member} becomes a member of {Group}; {Member} enlists [in {Group}]; {Member} enrols in {Group}; {Member} signs up for {Group}
makes: Member is a member of Group.
noun: entry of {Member} into {Group}
chosen by: Member
example: Tom joins the army. Anna becomes a member of the council.

## {Member: being} joins in [{Affair°: any or event}]
seen by: everyone there
chosen by: Member
weight: trivial
example: Tom joins in the song.

## {Member: being} leaves {Group~: group}
also: deserts, quits
also: {Member} deserts from {Group}
makes: Member is not a member of Group.
noun: desertion of {Member}
chosen by: Member
example: Tom leaves the army.

## {Recruiter~: being} recruits {Member~: being} [for/into {Group°: any}]
also: enlists, drafts, conscripts
makes: Member is a member of Group.
noun: recruitment of {Member} by {Recruiter}
chosen by: Recruiter, Member
example: The general recruits Tom for the army.

## {Member: being} founds {Group~: group}
also: {Member} sets {Group} up; {Member} starts {Group} up
begins: Group
makes: Member is the leader of Group.
noun: founding of {Group} by {Member}; foundation of {Group} by {Member}
chosen by: Member
example: Anna founds an army.

## {Rebel: being} rebels [against {Ruler~: any}]
also: riots
also: revolts, rises up, mutinies
also: {Rebel} rises against {Ruler}; {Rebel} rises in revolt [against {Ruler}]
makes: Rebel is an enemy of Ruler.
noun: rebellion of {Rebel} against {Ruler}; revolt of {Rebel} against {Ruler}; uprising of {Rebel} against {Ruler}; mutiny of {Rebel} against {Ruler}
seen by: everyone
chosen by: Rebel
weight: grave
example: The soldiers rebel against the king. The villagers rebel.

## {Traitor: being} goes over to {Enemy~: being}
role: dire, alone
also: {Traitor} changes sides; {Traitor} defects [to {Enemy}]
makes: Traitor is not an enemy of Enemy.
noun: defection of {Traitor} to {Enemy}
chosen by: Traitor
weight: grave
example: Tom goes over to the rebels.

## {Ally: being} forms an alliance with {Partner~: being}
also: {Ally} allies with {Partner}; {Ally} makes an alliance with {Partner}; {Ally} makes peace with {Partner}
makes: Ally is a friend of Partner. Ally is not an enemy of Partner.
noun: alliance of {Ally} with {Partner}
seen by: everyone
chosen by: Ally, Partner
example: The king forms an alliance with the queen.

%% War %%

## {Attacker: being} declares war on/against {Enemy~: any}
also: {Attacker} goes to war with/against {Enemy}; {Attacker} starts a war with/against {Enemy}; {Attacker} wages war on/against {Enemy}
makes: Attacker is an enemy of Enemy. Attacker is at war. Enemy is at war.
noun: declaration of war by {Attacker}; war of {Attacker} against {Enemy}
seen by: everyone
chosen by: Attacker
weight: grave
example: The king declares war on the rebels.

## {Starter: any} starts {War°: event}
also: begins, launches, opens, initiates, resumes
noun: start of {War}; outbreak of {War}
seen by: everyone there
chosen by: Starter
example: Burai starts the war. The king opens the ceremony.

## {Ender: any} ends {War°: event}
also: finishes, concludes, terminates, closes
makes: War is over.
noun: end of {War}
seen by: everyone there
chosen by: Ender
example: The king ends the war.

## {Attacker: being} attacks {Target: being or thing} [with {Weapon: thing}]
also: accosts, savages, besets, strafes, torpedoes, barrages
role: harming
also: {Attacker} goes for {Target}; {Attacker} flies at {Target}; {Attacker} pounces on {Target}; {Attacker} sets upon {Target}; {Attacker} springs at {Target}; {Attacker} rushes at {Target}; {Attacker} charges at {Target}; {Attacker} springs upon {Target}
also: assaults, assails, ambushes, raids
also: {Attacker} launches an attack on {Target}; {Attacker} strikes at {Target}; {Attacker} throws himself on {Target}; {Attacker} throws herself on {Target}; {Attacker} throws himself at {Target}; {Attacker} throws herself at {Target}; {Attacker} hurls himself at {Target}; {Attacker} hurls herself at {Target}; {Attacker} flings himself at {Target}; {Attacker} flings herself at {Target}; {Attacker} lunges at {Target}; {Attacker} lunges at {Target}; {Attacker} leaps at {Target}; {Attacker} falls on {Target}
needs: Attacker has Weapon.
usually: Target is under attack. Target is in danger.
noun: attack on {Target} by {Attacker}; assault on {Target} by {Attacker}; ambush on {Target} by {Attacker}
seen by: everyone there
chosen by: Attacker
weight: grave
example: Burai attacks Tom. The soldier attacks Luna with the sword.

## {Attacker: being} attacks {Target~: place or power or group} [with {Weapon: thing}]
also: strafes, torpedoes, ravages
also: assaults, storms, raids, shells, bombs, bombards
usually: Target is under attack.
noun: attack on {Target} by {Attacker}; raid on {Target} by {Attacker}; assault on {Target} by {Attacker}
seen by: everyone there
chosen by: Attacker
weight: grave
example: The army attacks the city. The rebels storm the castle.

## {Attacker: being} attacks
also: charges
also: {Attacker} launches an attack
noun: attack of {Attacker}; attack by {Attacker}
seen by: everyone there
chosen by: Attacker
weight: grave
example: The soldier attacks.

## {Shooter: being} shoots
also: fires
also: {Shooter} opens fire; {Shooter} pulls the trigger
noun: shot of {Shooter}
seen by: everyone there
chosen by: Shooter
example: The soldier shoots.

## {Defender: being} defends {Target: any} [against/from {Enemy~: any or event}]
role: general, protecting
noun: defence of {Target} by {Defender} against {Enemy}; defense of {Target} by {Defender} against {Enemy}
chosen by: Defender
example: Tom defends the castle against the rebels.

## {Fighter: being} fights [with/against {Enemy: being}] [with {Weapon: thing}]
also: grapples, tussles, scuffles, brawls, skirmishes, spars, jousts
also: battles, wrestles, struggles, duels, clashes
also: {Fighter} fights [with {Weapon}]; {Fighter} fights {Enemy} [with {Weapon}]; {Fighter} battles {Enemy}; {Fighter} does battle with {Enemy}; {Fighter} duels with {Enemy}
noun: fight of {Fighter} with {Enemy}; battle of {Fighter} with {Enemy}; duel of {Fighter} with {Enemy}; struggle of {Fighter} with {Enemy}
seen by: everyone there
chosen by: Fighter
weight: grave
example: Tom fights with Burai. The soldiers fight against the rebels. Tom fights Burai. Tom and Burai fight.

## {Fighter: being} fights against {Enemy°: thing or place or event or information or substance}
also: struggles
also: {Fighter} fights {Enemy}
chosen by: Fighter
example: The doctor fights against the plague.

## {Fighter: being} fights {Enemy: being} off
also: {Fighter} beats {Enemy} off; {Fighter} drives {Enemy} back
amounts to: Fighter fights Enemy.
seen by: everyone there
chosen by: Fighter
example: Tom fights off the wolves.

## {Fighter: being} fights a duel [with/against {Enemy: being}]
also: {Fighter} fights a battle [with/against {Enemy}]
seen by: everyone there
chosen by: Fighter
example: Tom fights a duel with the count. The soldiers fight a battle.

## {Fighter: being} fights for {Cause°: any or event}
also: {Fighter} fights over {Cause}; {Fighter} fights about {Cause}; {Fighter} struggles for {Cause}
also: struggles
chosen by: Fighter
example: Tom fights for the king.

## {Winner: being} defeats {Loser: any} [in {Battle°: event}]
also: trounces, outmanoeuvres, outsmarts, outdoes, outplays, outfoxes, quells, outclasses
role: merit, harming, way out
also: beats, vanquishes, routs, overcomes, overpowers, outfights, crushes, subdues, subjugates
also: {Winner} wins against {Loser} [in {Battle}]; {Winner} prevails over {Loser} [in {Battle}]; {Winner} triumphs over {Loser} [in {Battle}]
makes: Loser is defeated.
noun: defeat of {Loser} by {Winner}; victory of {Winner} over {Loser}
seen by: everyone there
chosen by: Winner
weight: grave
example: Tom defeats Burai. The king beats the rebels in the battle.

## {Loser: being} surrenders [to {Winner: any}]
role: yielding
also: capitulates
also: {Loser} lays down his arms; {Loser} gives himself up [to {Winner}]; {Loser} gives herself up [to {Winner}]
makes: Loser is defeated.
usually: Loser is a captive of Winner.
noun: surrender of {Loser} to {Winner}; capitulation of {Loser} to {Winner}
seen by: everyone there
chosen by: Loser
weight: grave
example: The rebels surrender to the king. Tom surrenders.

## {Winner: being} wins {Battle°: event}
noun: victory of {Winner}
seen by: everyone there
chosen by: nobody
example: Tom wins the battle.

%% Places in a race or a contest: whoever is first has won it. %%

## {Winner: being} comes first [in {Battle: event}]
also: finishes
amounts to: Winner wins Battle. Winner wins.
seen by: everyone there
chosen by: nobody
example: Tom comes first in the race. Anna finishes first.

## {Second: being} comes second [in {Battle: event}]
also: finishes
seen by: everyone there
chosen by: nobody
example: Tom comes second in the race. Anna finishes second.

## {Third: being} comes third [in {Battle: event}]
also: finishes
seen by: everyone there
chosen by: nobody
example: Tom comes third in the race. Anna finishes third.

## {Last: being} comes last [in {Battle: event}]
also: finishes
seen by: everyone there
chosen by: nobody
example: Tom comes last in the race. Anna finishes last.

## {Winner: being} wins
also: triumphs
noun: victory of {Winner}; triumph of {Winner}
seen by: everyone there
chosen by: nobody
example: Tom wins.

## {Loser: being} loses {Battle°: event}
also: {Loser} loses
makes: Loser is defeated.
noun: defeat of {Loser}
seen by: everyone there
chosen by: nobody
example: Burai loses the war.

## {Invader: being} invades {Place: place or power}
usually: Place is under attack.
noun: invasion of {Place} by {Invader}
seen by: everyone there
chosen by: Invader
weight: grave
example: The army invades the city.

## {Conqueror: being} conquers {Place: place or power}
also: recaptures, overruns, colonises, retakes
also: occupies, annexes
makes: Conqueror controls Place. Place is not under attack.
noun: conquest of {Place} by {Conqueror}; occupation of {Place} by {Conqueror}
seen by: everyone there
chosen by: Conqueror
weight: grave
example: The army conquers the city. The rebels occupy the castle.

## {Liberator: being} liberates {Place: place or power}
makes: Place is not under attack.
noun: liberation of {Place} by {Liberator}
seen by: everyone there
chosen by: Liberator
example: The army liberates the city.

## {Fighter: being} retreats [from {Place: place}]
also: recoils, recedes
also: withdraws
noun: retreat of {Fighter} from {Place}; withdrawal of {Fighter} from {Place}
chosen by: Fighter
example: The army retreats from the city.

## {Shooter: being} fires {Weapon: weapon} [at/into/on {Target: any}]
also: discharges, empties, shoots
needs: Shooter can grasp. Shooter has Weapon.
seen by: everyone there
chosen by: Shooter
weight: grave
example: Tom fires the gun at Burai.

## {Holder: any} becomes {Role°: any}
role: becoming
also: {Holder} serves as {Role}; {Holder} acts as {Role}; {Holder} works as {Role}
seen by: everyone there
chosen by: Holder
example: Tom becomes a pirate.

## {Servant: being} serves [on/in/under/with/at {Place°: any}]
role: general
also: {Servant} does service
seen by: everyone there
chosen by: Servant
weight: trivial
example: Tom serves in the army.

## {Judge: being} tries {Accused: being} [for {Crime°: event or ing}]
role: merit
also: {Judge} puts {Accused} on trial [for {Crime}]; {Judge} brings {Accused} to trial; {Judge} brings {Accused} to court; {Judge} takes {Accused} to court; {Judge} brings {Accused} to justice; {Judge} brings {Accused} before a court; {Judge} charges {Accused} with {Crime}; {Judge} prosecutes {Accused} [for {Crime}]
deed of: Accused
noun: trial of {Accused}
seen by: everyone there
chosen by: Judge
example: The judge tries Tom for the murder.

## {Judge: being} finds {Accused: being} guilty [of {Crime°: any}]
also: {Judge} pronounces {Accused} guilty [of {Crime}]; {Judge} declares {Accused} guilty [of {Crime}]; {Judge} judges {Accused} guilty [of {Crime}]
makes: Judge believes that Accused is guilty.
usually: Accused is guilty.
seen by: everyone there
chosen by: Judge
example: The judge finds Tom guilty.

## {Accused: being} stands trial [for {Crime°: event or ing}]
also: {Accused} goes on trial [for {Crime}]; {Accused} is put on trial [for {Crime}]
deed of: Accused
seen by: everyone there
chosen by: nobody
example: Tom stands trial for the murder.

## {Giver: being} assigns {Task°: any or event} to {Worker~: being}
also: allots, delegates
seen by: everyone there
chosen by: Giver
example: The king assigns a task to Tom.

## {Speaker: being} gives the order {Deed: to}
also: {Speaker} gives orders {Deed}; {Speaker} gives the command {Deed}; {Speaker} gives the word {Deed}
makes: Speaker wants Deed.
noun: order of {Speaker}
seen by: everyone there
chosen by: Speaker
example: The king gives the order to attack.

## {Instigator: being} puts {Other~: being} up to {Mischief°: any or event}
also: {Instigator} puts {Other} up to it; {Instigator} incites {Other} to {Mischief}
noun: incitement of {Other}
seen by: participants
chosen by: Instigator
example: Anna puts Tom up to the theft.

%% Work, and what one loses of it %%

## {Loser: being} loses his job [at/in/with {Place°: any}]
also: {Loser} loses her job [at/in/with {Place}]; {Loser} loses their job [at/in/with {Place}]; {Loser} loses his post; {Loser} loses his position; {Loser} gets the sack
makes: Loser is unemployed.
chosen by: nobody
example: Tom loses his job. Anna loses her job at the bank.

## {Superior~: being} suspends {Worker~: being} [from {Duty°: any}]
role: merit
makes: Worker is not on duty.
noun: suspension of {Worker} by {Superior}
chosen by: Superior
example: The king suspends the soldier. The king suspends Tom from duty.

## {Taker: being} strips {Victim: being} of {Thing°: any}
role: depriving
also: relieves, divests
makes: Victim does not have Thing.
seen by: everyone there
chosen by: Taker
example: The guard strips Tom of the ring. The king strips Burai of the title.

## {Ruler: being} reigns [over {Realm°: any}]
usually: Ruler is in power.
noun: reign of {Ruler}
seen by: everyone
chosen by: Ruler
example: The king reigns. The queen reigns over the land.

## {Exile: being} goes into exile
makes: Exile is banished.
noun: exile of {Exile}
seen by: everyone
chosen by: Exile
example: The king goes into exile.

## {Fallen: being} falls from grace
also: {Fallen} falls out of favour; {Fallen} falls into disgrace
makes: Fallen is out of favour.
chosen by: nobody
example: Tom falls from grace.

## {Allower: being} gives permission [to {Other~: any}]
also: {Allower} gives consent [to {Other}]; {Allower} gives his blessing [to {Other}]; {Allower} gives her blessing [to {Other}]
seen by: everyone there
chosen by: Allower
example: The king gives permission. The mother gives her blessing to the couple.

## {Witness: being} gives evidence [against/for {Accused~: being}]
also: {Witness} bears witness [against/to {Accused}]; {Witness} testifies [against/for {Accused}]; {Witness} gives testimony [against/for {Accused}]
noun: testimony of {Witness}
seen by: everyone there
chosen by: Witness
example: Anna gives evidence against Tom. Luna testifies.

## {Tracer: being} traces {Target°: any} to {Place°: any}
seen by: Tracer
chosen by: Tracer
weight: trivial
example: Tom traces the letter to the castle.

## {Hacker: being} hacks into {System°: any}
seen by: participants
chosen by: Hacker
example: Anna hacks into the computer.

## {Doer: being} complies with {Wish°: any or event}
also: conforms to
also: {Doer} conforms to {Wish}
seen by: everyone there
chosen by: Doer
weight: trivial
example: Anna complies with the order.
