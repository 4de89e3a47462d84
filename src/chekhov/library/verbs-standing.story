%% Verbs of kinship, standing and feeling: marrying, befriending, betraying, avenging, punishing, helping, saving, kissing, grieving. %%

# Verbs

%% Love and marriage %%

## {Lover: person} falls in love with {Beloved: person}
role: mutual, both ways, merit
also: {Lover} falls in love; {Lover} loses his heart to {Beloved}; {Lover} falls for {Beloved}
makes: Lover is in love with Beloved.
noun: love of {Lover} for {Beloved}
seen by: Lover
chosen by: nobody
example: Tom falls in love with Anna.

## {Spouse: person} marries {Partner: person}
role: mutual
also: weds
also: {Spouse} gets married to {Partner}; {Spouse} gets married; {Spouse} marries
needs: Spouse is alive. Partner is alive.
makes: Spouse is married to Partner. Spouse is not engaged to Partner.
noun: wedding of {Spouse} to {Partner}; wedding of {Spouse} with {Partner}; marriage of {Spouse} to {Partner}; marriage of {Spouse} with {Partner}
seen by: everyone there
chosen by: Spouse, Partner
weight: grave
for plans: Spouse is not captive. Partner is not captive.
example: Tom marries Anna. Romeo and Luna marry.

## {Priest: person} marries {Spouse: being} to/with {Partner: being}
also: joins
also: {Priest} marries {Spouse} and {Partner}; {Priest} joins {Spouse} and {Partner} in marriage
makes: Spouse is married to Partner. Spouse is not engaged to Partner.
noun: wedding of {Spouse} with {Partner} by {Priest}
seen by: everyone there
chosen by: Spouse, Partner
weight: grave
example: The priest marries Tom to Anna. The priest marries Tom and Anna. Tom and Anna are married by the priest.

## {Fiance: person} becomes engaged to {Partner: person}
role: mutual
also: {Fiance} gets engaged to {Partner}; {Fiance} gets engaged; {Fiance} becomes engaged; {Fiance} becomes betrothed to {Partner}
makes: Fiance is engaged to Partner.
noun: engagement of {Fiance} to {Partner}; betrothal of {Fiance} to {Partner}
seen by: everyone there
chosen by: Fiance, Partner
example: Tom becomes engaged to Anna. Tom and Anna get engaged.

## {Fiance: person} breaks the engagement off [with {Partner~: person}]
makes: Fiance is not engaged to Partner.
noun: end of the engagement of {Fiance}
chosen by: Fiance
example: Anna breaks off the engagement with Tom.

## {Spouse: person} divorces {Partner~: person}
role: mutual
also: {Spouse} gets divorced from {Partner}; {Spouse} gets divorced; {Spouse} divorces
needs: Spouse is married to Partner.
makes: Spouse is not married to Partner. Spouse is not married. Partner is not married. Spouse is divorced. Partner is divorced.
noun: divorce of {Spouse} from {Partner}
chosen by: Spouse
weight: grave
example: Anna divorces Tom. Anna and Tom get divorced.

## {Spouse: person} breaks up with {Partner~: person}
role: mutual
also: {Spouse} breaks up; {Spouse} gets separated from {Partner}; {Spouse} gets separated
makes: Spouse lives apart from Partner. Spouse is not a lover of Partner. Spouse is not engaged to Partner.
noun: break-up of {Spouse} with {Partner}
chosen by: Spouse
weight: grave
example: Anna breaks up with Tom. Anna and Tom break up.

## {Seducer: person} seduces {Seduced: person}
also: beguiles, bewitches, entices, ensnares
also: {Seducer} makes love to {Seduced}; {Seducer} makes love with {Seduced}; {Seducer} sleeps with {Seduced}
makes: Seducer is a lover of Seduced.
noun: seduction of {Seduced} by {Seducer}
seen by: participants
chosen by: Seducer
example: Tom seduces Anna.

## {Parent: person} adopts {Child: being}
makes: Parent is a parent of Child.
noun: adoption of {Child} by {Parent}
seen by: everyone there
chosen by: Parent
example: Anna adopts the child.

%% Friends and enemies %%

## {Loser: being} loses {Lost~: being}
noun: loss of {Lost} by {Loser}
seen by: Loser
chosen by: nobody
example: Tom loses Anna.

## {Loser: being} loses {Lost~: person} to {Cause°: disease}
makes: Lost is dead.
seen by: Loser
chosen by: nobody
example: Luna loses the king to a fever.

## {Loser: being} loses {Lost~: person} in {Cause°: war or accident}
makes: Lost is either alive or dead.
seen by: Loser
chosen by: nobody
example: Tom loses Anna in the war.

## {Friend: being} befriends {Other: being}
also: {Friend} makes friends with {Other}; {Friend} becomes friends with {Other}; {Friend} becomes a friend of {Other}; {Friend} reconciles with {Other}; {Friend} makes up with {Other}; {Friend} becomes an ally of {Other}
makes: Friend is a friend of Other. Friend is not an enemy of Other.
noun: friendship of {Friend} with {Other}; reconciliation of {Friend} with {Other}
seen by: everyone there
chosen by: Friend, Other
example: Anna befriends Luna. Tom becomes friends with Burai.

## {Foe: being} becomes an enemy of {Other°: being}
also: {Foe} becomes a foe of {Other}; {Foe} becomes the enemy of {Other}
makes: Foe is an enemy of Other. Foe is not a friend of Other.
noun: enmity of {Foe} with {Other}
chosen by: nobody
example: Burai becomes an enemy of Tom.

## {Doer: being} becomes a rival of {Other°: being}
also: {Doer} becomes the rival of {Other}
makes: Doer is a rival of Other.
noun: rivalry of {Doer} with {Other}
chosen by: nobody
example: Tom becomes a rival of Burai.

## {Servant: being} becomes a servant of {Master~: being}
also: {Servant} becomes the servant of {Master}; {Servant} enters the service of {Master}
makes: Servant is a servant of Master.
chosen by: Servant
example: Tom becomes a servant of the king.

## {Traitor: being} betrays {Betrayed~: any} [to {Enemy~: being}]
role: dire, giving away
also: {Traitor} double-crosses {Betrayed}; {Traitor} breaks faith with {Betrayed}; {Traitor} informs on {Betrayed}; {Traitor} tells on {Betrayed}; {Traitor} sells {Betrayed} out [to {Enemy}]
makes: Betrayed is in danger.
noun: betrayal of {Betrayed} by {Traitor}; treason of {Traitor} against {Betrayed}
seen by: Traitor
chosen by: Traitor
weight: grave
example: Burai betrays Anna. Tom betrays Luna to the king.

## {Deserter: being} abandons {Left~: being}
also: jilts
also: deserts, forsakes, disowns
also: {Deserter} lets {Left} down; {Deserter} leaves {Left} in the lurch; {Deserter} walks out on {Left}; {Deserter} runs out on {Left}; {Deserter} turns his back on {Left}; {Deserter} leaves {Left} to his fate; {Deserter} leaves {Left} for dead
noun: abandonment of {Left} by {Deserter}
seen by: everyone there
chosen by: Deserter
weight: grave
example: Tom abandons Anna.

## {Deserter: being} abandons {Left: being} in/on/at {Place: place}
also: strands, maroons, deserts
makes: Left is in Place.
seen by: everyone there
chosen by: Deserter
weight: grave
example: Tom abandons the child in the forest. The pirates maroon the captain on the island.

## {Deserter: being} leaves {Left~: being} {Deed: to}
deed of: Left
seen by: everyone there
chosen by: Deserter
weight: grave
example: Tom leaves Luna to die.

%% Feeling %%

## {Lover: being} embraces {Beloved: any}
role: mutual, merit
also: {Lover} embraces; {Lover} hugs; {Lover} cuddles
also: hugs, caresses, cuddles, strokes
also: {Lover} takes {Beloved} in his arms; {Lover} takes {Beloved} in her arms; {Lover} puts his arms around/round {Beloved}; {Lover} puts her arms around/round {Beloved}
needs: Lover can grasp.
noun: embrace of {Lover}
seen by: everyone there
chosen by: Lover
weight: trivial
example: Tom embraces Anna. Tom and Anna embrace.

## {Griever: being} grieves [over {Lost°: any or event}]
also: mopes, repents, agonises
role: felt, answer, loss
also: mourns, despairs
also: {Griever} weeps over {Lost}; {Griever} cries over {Lost}; {Griever} weeps for {Lost}; {Griever} cries for {Lost}; {Griever} sheds tears [over {Lost}]; {Griever} laments {Lost}; {Griever} regrets {Lost}
needs: Griever is alive.
makes: Griever is grieving.
noun: grief of {Griever} for {Lost}; mourning of {Griever} for {Lost}
seen by: everyone there
chosen by: nobody
example: Anna grieves. Luna weeps over Burai.

## {Cause°: any or event} frightens {Victim: being}
also: terrorises, terrorizes, unnerves, petrifies, spooks, perturbs
also: scares, terrifies, startles, alarms, daunts
makes: Victim is afraid.
noun: fright of {Victim}
seen by: everyone there
chosen by: nobody
example: Burai frightens Anna. The storm scares Tom.

## {Cause°: any or event} angers {Victim: being}
also: exasperates, riles, galls, irks, affronts
also: enrages, infuriates, provokes, annoys, irritates, vexes
makes: Victim is angry.
noun: anger of {Victim}
seen by: everyone there
chosen by: nobody
example: Burai angers Anna. The lie enrages Tom.

## {Cause°: any or event} surprises {Victim: being}
also: astounds, bewilders, baffles, dazzles, perplexes, mystifies, flabbergasts, confounds, bemuses, disorients
also: astonishes, amazes, shocks
makes: Victim is surprised.
noun: surprise of {Victim}
seen by: everyone there
chosen by: nobody
example: Burai surprises Anna.

## {Cause°: any or event} saddens {Victim: being}
also: dismays, disheartens, mortifies, embarrasses, demoralises, disillusions
also: grieves, disappoints, upsets, distresses
also: {Cause} breaks the heart of {Victim}; {Cause} breaks {Victim}'s heart
makes: Victim is sad.
seen by: everyone there
chosen by: nobody
example: The news saddens Anna.

## {Cause°: any or event} pleases {Victim: being}
also: thrills, enchants, excites, gratifies, captivates, enthrals, elates, enlivens, exhilarates, flatters
also: delights, amuses, cheers, gladdens, satisfies, entertains
makes: Victim is happy.
noun: joy of {Victim}
seen by: everyone there
chosen by: nobody
example: The letter pleases Anna.

## {Cause°: any or event} worries {Victim: being}
also: unsettles, agitates, preoccupies, tantalises
also: troubles, disturbs, bothers, haunts
makes: Victim is worried.
noun: worry of {Victim}
seen by: everyone there
chosen by: nobody
example: The letter worries Anna.

## {Cause°: any or event} disgusts {Victim: being}
also: nauseates, appals, scandalises
also: repels, revolts
makes: Victim is disgusted.
seen by: everyone there
chosen by: nobody
example: Burai disgusts Anna.

## {Cause°: any or event} attracts {Victim~: being}
also: intrigues, entices, captivates, beguiles, allures, mesmerises, hypnotises
also: fascinates, impresses, interests, charms
chosen by: nobody
example: Luna fascinates Tom.

## {Judge: being} holds {Blamed~: any} responsible [for {Event°: event or any}]
role: merit
also: {Judge} puts the blame on {Blamed} [for {Event}]; {Judge} lays the blame on {Blamed} [for {Event}]
makes: Judge blames Blamed for Event.
noun: blame of {Blamed} for {Event}
chosen by: Judge
example: Anna holds Tom responsible for the fire.

## {Loser: being} loses faith in {Lost°: being}
role: felt
also: {Loser} loses trust in {Lost}
makes: Loser does not trust Lost.
seen by: Loser
chosen by: nobody
example: Anna loses faith in Burai.

## {Forgiver: being} forgives {Wrongdoer~: being} [for {Event°: event or ing}]
role: answer, merit, sparing, by word
also: excuses
deed of: Wrongdoer
makes: Forgiver does not blame Wrongdoer for Event. Forgiver is not angry with Wrongdoer.
noun: forgiveness of {Wrongdoer} by {Forgiver}
chosen by: Forgiver
example: Anna forgives Tom.

## {Judge: being} mistrusts {Suspect~: being}
also: disbelieves
role: felt, merit
also: distrusts
needs: Judge is alive.
makes: Judge does not trust Suspect.
noun: mistrust of {Judge} against {Suspect}
seen by: Judge
chosen by: nobody
example: Anna mistrusts Tom.

%% Revenge and punishment %%

## {Avenger: being} avenges {Victim°: any or event} [on/against {Killer~: any}]
role: avenging, answer, loss
also: {Avenger} gets revenge [on {Killer}] [for {Victim}]; {Avenger} takes revenge [on {Killer}] [for {Victim}]; {Avenger} takes vengeance [on {Killer}] [for {Victim}]; {Avenger} wreaks vengeance [on {Killer}]; {Avenger} revenges {Victim}
noun: revenge of {Avenger} on {Killer} for {Victim}; vengeance of {Avenger} on {Killer} for {Victim}
seen by: everyone there
chosen by: Avenger
weight: grave
example: Tom avenges Anna. Tom avenges Anna on Burai. Luna takes revenge on Burai. Luna takes revenge.

## {Punisher: being} punishes {Punished: being} [for {Event°: event or ing}]
also: castigates, penalises, flogs, censures
role: answer, merit
also: chastises, disciplines, torments, harasses
also: {Punisher} pays {Punished} back [for {Event}]; {Punisher} gets back at {Punished} [for {Event}]
deed of: Punished
noun: punishment of {Punished} by {Punisher} for {Event}
seen by: everyone there
chosen by: Punisher
weight: grave
example: The king punishes Tom for the theft.

## {Rewarder: being} rewards {Rewarded: being} [with {Prize: any}] [for {Event°: event or ing}]
also: compensates, reimburses, recompenses
role: answer, merit
deed of: Rewarded
noun: reward of {Rewarded} by {Rewarder}
seen by: everyone there
chosen by: Rewarder
example: The king rewards Tom. The king rewards Luna with the sword.

## {Harmer: being} harms {Victim: any}
also: persecutes, victimises, terrorises, oppresses, manhandles, brutalises, maltreats, tyrannises, enslaves
role: harming
also: mistreats, exploits
noun: harm to {Victim} by {Harmer}
seen by: everyone there
chosen by: Harmer
weight: grave
example: Burai harms Anna.

## {Harmer: being} wrongs {Victim~: being}
also: defrauds, snubs, slanders, defames, maligns, vilifies, compromises, shortchanges, cuckolds
also: {Harmer} does {Victim} wrong; {Harmer} does harm to {Victim}; {Harmer} takes advantage of {Victim}
noun: wrong of {Harmer} to {Victim}
chosen by: Harmer
weight: grave
example: Burai wrongs Anna.

## {Framer: being} frames {Victim~: being} [for {Crime°: event or ing}]
also: incriminates, implicates
also: {Framer} sets {Victim} up [for {Crime}]
role: dire
deed of: Victim
holds: not Crime
noun: framing of {Victim} by {Framer}
seen by: Framer
chosen by: Framer
weight: grave
example: Burai frames Tom for the murder.

%% Helping and saving %%

## {Helper~: being} helps {Helped~: any}
role: general, merit, helping
also: assists, aids, benefits
also: {Helper} comes to the rescue of {Helped}; {Helper} comes to {Helped}'s rescue; {Helper} comes to the aid of {Helped}; {Helper} comes to {Helped}'s aid; {Helper} does {Helped} a favour
also: {Helper} comes to the aid of {Helped}; {Helper} comes to the rescue of {Helped}; {Helper} gives {Helped} a hand; {Helper} does {Helped} a favour
noun: help of {Helper} for {Helped}; aid of {Helper} for {Helped}
chosen by: Helper
example: Anna helps Tom.

## {Helper: being} helps out [in/on/at {Place: any}]
also: {Helper} helps in/on/at {Place}; {Helper} lends a hand [in/on/at {Place}]
seen by: everyone there
chosen by: Helper
weight: trivial
example: Tom helps out in the shop. Anna helps on the farm.

## {Helper~: being} helps {Helped~: any} with {Task°: any or event}
role: merit
also: assists
also: {Helper} helps {Helped} in {Task}
noun: help of {Helper} for {Helped}
chosen by: Helper
example: Anna helps Tom with the letter.

## {Saver: being} saves {Money: money} [for {Goal°: any}]
also: {Saver} saves {Money} up [for {Goal}]; {Saver} puts {Money} by [for {Goal}]; {Saver} puts {Money} aside [for {Goal}]
makes: Saver has Money.
seen by: everyone there
chosen by: Saver
weight: trivial
example: Anna saves ten euros. Tom saves money for the journey.

## {Helper: being} saves {Helped: any or event} [from {Danger°: any or event}]
role: general
also: {Helper} brings {Helped} to safety
makes: Helped is not in danger.
noun: rescue of {Helped} by {Helper}; salvation of {Helped} by {Helper}
seen by: everyone there
chosen by: Helper
weight: grave
example: Anna saves Tom.

## {Helper: being} protects {Helped: any or event} [from/against {Danger°: any or event}]
role: general, protecting
also: shields, preserves, safeguards
makes: Helped is not in danger.
noun: protection of {Helped} by {Helper}
seen by: everyone there
chosen by: Helper
weight: grave
example: Luna protects the child from the soldiers.

## {Helper~: being} supports {Helped~: any or event}
also: bolsters, endorses, sustains, subsidises, advocates, favours, bankrolls
also: sponsors, backs, promotes, advances, funds, finances
also: {Helper} stands by {Helped}; {Helper} sides with {Helped}; {Helper} takes the side of {Helped}; {Helper} takes sides with {Helped}
noun: support of {Helper} for {Helped}; sponsorship of {Helper} for {Helped}
chosen by: Helper
example: Burai sponsors the doctor. Anna supports Tom.

## {Partner: being} works with {Other: being} [on {Task°: any or event}]
also: cooperates, collaborates
noun: cooperation of {Partner} with {Other}
chosen by: Partner, Other
weight: trivial
example: Anna works with Tom.

## {Rival: being} competes with/against {Other~: any} [for {Prize°: any}]
also: contends, jostles
also: vies
noun: competition of {Rival} with {Other}; rivalry of {Rival} with {Other}
chosen by: Rival
weight: trivial
example: Tom competes with Burai for the prize.

## {Worker: being} ignores {Ignored~: any or event}
also: snubs, shuns, spurns, rebuffs, sidesteps, bypasses, disdains
also: neglects, avoids, disregards
noun: neglect of {Ignored}
chosen by: Worker
weight: trivial
example: Anna ignores Tom.

## {Admirer: being} honours {Honoured~: any or event}
also: reveres, venerates, idolises, cherishes, esteems, extols, exalts, hallows, lauds
also: honors, commemorates, glorifies, worships, salutes
noun: commemoration of {Honoured}
seen by: everyone there
chosen by: Admirer
weight: trivial
example: The king honours Tom.

## {Guest: being} celebrates {Feast~: any or event}
role: feast
noun: celebration of {Feast}
seen by: everyone there
chosen by: Guest
weight: trivial
example: The villagers celebrate the wedding. Anna celebrates her birthday.

## {Owner: being} makes {Heir~: being} the heir
also: {Owner} names {Heir} heir; {Owner} declares {Heir} heir; {Owner} names {Heir} as heir
makes: Heir is the heir of Owner.
chosen by: Owner
example: The king makes Tom the heir.

## {Giver: being} gives {Bride: person} away
seen by: everyone there
chosen by: Giver
weight: trivial
example: The father gives the bride away.

%% Love, quarrels and shelter %%

## {Lover: person} has an affair with {Other: person}
role: mutual
also: {Lover} begins an affair with {Other}; {Lover} starts an affair with {Other}; {Lover} carries on an affair with {Other}; {Lover} has an affair; {Lover} begins an affair
makes: Lover is a lover of Other.
noun: affair of {Lover} with {Other}
seen by: participants
chosen by: Lover
example: Tom has an affair with Anna.

## {Suitor: person} dates {Other: person}
role: mutual
also: {Suitor} goes on a date with {Other}; {Suitor} has a date with {Other}
usually: Suitor is a lover of Other.
seen by: everyone there
chosen by: Suitor
weight: trivial
example: Tom dates Anna.

## {Admirer: person} has a crush on {Beloved~: person}
also: {Admirer} takes a fancy to {Beloved}; {Admirer} carries a torch for {Beloved}
makes: Admirer is in love with Beloved.
seen by: Admirer
chosen by: nobody
example: Tom has a crush on Anna.

## {Loser: being} loses his temper [with {Other~: being}]
also: {Loser} loses her temper [with {Other}]; {Loser} loses their temper [with {Other}]; {Loser} loses his patience [with {Other}]; {Loser} loses patience [with {Other}];
  {Loser} flies into a rage [at/with {Other}]; {Loser} flies into a temper; {Loser} flies off the handle; {Loser} sees red
usually: Loser is angry. Loser is angry with Other.
seen by: everyone there
chosen by: nobody
weight: trivial
example: Tom loses his temper. Anna loses her temper with Tom.

## {Bearer: being} bears a grudge against {Other°: being}
also: {Bearer} holds a grudge against {Other}; {Bearer} has a grudge against {Other}; {Bearer} nurses a grudge against {Other};
  {Bearer} bears {Other} a grudge; {Bearer} holds a grudge; {Bearer} bears {Other} ill will
makes: Bearer is angry with Other.
seen by: Bearer
chosen by: nobody
example: Burai bears a grudge against Tom.

## {Victim: being} takes offence [at {Cause°: any or event}]
also: {Victim} takes offense [at {Cause}]; {Victim} takes umbrage [at {Cause}]
makes: Victim is offended.
seen by: everyone there
chosen by: nobody
weight: trivial
example: Anna takes offence. Tom takes offence at the letter.

## {Mediator: being} reconciles {Friend: being} with {Other: being}
also: {Mediator} makes peace between {Friend} and {Other}
makes: Friend is not an enemy of Other. Friend is not angry with Other. Other is not angry with Friend.
noun: reconciliation of {Friend} with {Other}
seen by: everyone there
chosen by: Mediator
example: Anna reconciles Tom with Burai.

## {Joiner~: any} reunites {One: being} with {Other: being}
makes: One is with Other.
seen by: everyone there
chosen by: Joiner
example: Anna reunites the child with the mother.

## {One: being} is reunited with {Other: being}
makes: One is with Other.
seen by: everyone there
chosen by: nobody
example: Tom is reunited with Anna.

## {Host: being} takes {Guest: person} in
also: {Host} gives {Guest} shelter; {Host} gives {Guest} refuge; {Host} gives shelter to {Guest}; {Host} gives refuge to {Guest}; {Host} puts {Guest} up for the night
makes: Guest is with Host.
seen by: everyone there
chosen by: Host
example: Anna takes the orphan in. Tom gives Luna shelter.

## {Loser: being} loses touch [with {Other°: being}]
role: mutual
also: {Loser} loses contact [with {Other}]
seen by: participants
chosen by: nobody
weight: trivial
example: Anna loses touch with Tom.

## {Interested: being} takes an interest in {Topic°: any or event}
seen by: everyone there
chosen by: Interested
weight: trivial
example: Tom takes an interest in Luna.

## {Member: being} associates with {Other°: being}
also: mingles, fraternises
also: consorts, mixes, socialises
also: {Member} keeps company with {Other}
makes: Member is acquainted with Other.
seen by: everyone there
chosen by: Member
weight: trivial
example: Tom associates with thieves.

## {Topic°: any or event} obsesses {Victim: being}
also: engulfs, preoccupies, engrosses
seen by: Victim
chosen by: nobody
weight: trivial
example: The treasure obsesses Tom.
