%% Verbs of promise and demand: promising, offering, inviting, agreeing, refusing, threatening, advising, allowing. %%

# Verbs

%% Promising %%

## {Promiser: being} promises {Deed: to} [to {Receiver~: being}]
role: vowing
also: vows, swears, pledges, undertakes
also: {Promiser} swears to {Receiver} {Deed}; {Promiser} vows to {Receiver} {Deed}; {Promiser} gives his word {Deed}; {Promiser} gives her word {Deed};
  {Promiser} makes a promise [to {Receiver}] [{Deed}]; {Promiser} takes an oath [{Deed}]; {Promiser} swears an oath [{Deed}]; {Promiser} makes a vow [{Deed}]
deed of: Promiser
needs: Promiser can speak.
makes: Promiser is bound Deed.
noun: promise of {Promiser} to {Receiver}; vow of {Promiser} to {Receiver}; oath of {Promiser} to {Receiver}; pledge of {Promiser} to {Receiver}
chosen by: Promiser
example: Anna promises to return. Tom swears to avenge Luna.

## {Promiser: being} promises {Receiver~: being} {Deed: to}
role: vowing, on terms
deed of: Promiser
needs: Promiser can speak.
makes: Promiser is bound Deed. Receiver expects Deed.
noun: promise of {Promiser} to {Receiver}
chosen by: Promiser
example: Anna promises Tom to return.

## {Promiser: being} promises {Receiver~: being} {Claim: that}
role: vowing, on terms
also: guarantees
needs: Promiser can speak.
makes: Receiver expects Claim.
noun: promise of {Promiser} to {Receiver}
chosen by: Promiser
example: Anna promises Tom that she will return.

## {Promiser: being} promises {Claim: that} [to {Receiver~: being}]
role: vowing
also: swears, vows, guarantees, pledges
needs: Promiser can speak.
makes: Receiver expects Claim.
noun: promise of {Promiser} to {Receiver}; oath of {Promiser}
chosen by: Promiser
example: Anna promises that Tom is safe. Burai swears to Luna that he is innocent.

## {Promiser: being} promises {Receiver~: being} {Gift°: thing or animal or substance} [for {Event°: event}]
role: on terms
also: {Promiser} promises {Gift} to {Receiver} [for {Event}]
needs: Promiser can speak.
makes: Promiser is obliged to give Gift to Receiver.
noun: promise of {Gift} to {Receiver}
chosen by: Promiser
example: The king promises Tom a horse. Anna promises Luna the ring for her wedding.

## {Promiser: being} promises {Receiver~: being} {Thing°: any or event}
role: on terms
also: {Promiser} promises {Thing} to {Receiver}
needs: Promiser can speak.
noun: promise of {Thing} to {Receiver}
chosen by: Promiser
example: The king promises Tom a kingdom.

## {Promiser: being} swears {Oath°: event or information} [to {Receiver~: being}]
also: vows, pledges
needs: Promiser can speak.
chosen by: Promiser
example: Burai vows revenge.

## {Monk: being} takes a vow of silence
also: {Monk} makes a vow of silence; {Monk} swears a vow of silence; {Monk} keeps a vow of silence; {Monk} observes a vow of silence; {Monk} lives under a vow of silence;
  {Monk} vows silence; {Monk} keeps his vow of silence; {Monk} keeps her vow of silence
makes: Monk is vowed to silence.
seen by: everyone there
chosen by: Monk
example: The nun takes a vow of silence.

## {Monk: being} breaks his vow of silence
also: {Monk} breaks her vow of silence; {Monk} breaks the vow of silence; {Monk} breaks their vow of silence; {Monk} breaks his silence; {Monk} breaks her silence;
  {Monk} is released from his vow of silence; {Monk} is released from her vow of silence; {Monk} is freed from his vow of silence; {Monk} is freed from her vow of silence
makes: Monk is not vowed to silence.
seen by: everyone there
chosen by: Monk
off page: at a price
example: The nun breaks her vow of silence.

## {Promiser: being} keeps {Promise°: event or information}
role: general
also: fulfils, fulfills, honours, honors
chosen by: Promiser
example: Anna keeps the promise.

## {Promiser: being} violates {Promise°: any}
chosen by: Promiser
weight: grave
example: Burai violates the agreement.

%% Offering and inviting %%

## {Speaker: being} offers {Hearer~: being} {Thing°: any or event}
role: moving, turn, on terms
also: {Speaker} offers {Thing} [to {Hearer}]
needs: Speaker can speak.
noun: offer of {Speaker} to {Hearer}
chosen by: Speaker
example: Burai offers Tom the money. Anna offers the letter to Luna. The king offers sponsorship.

## {Speaker: being} offers {Deed: to}
also: volunteers, proposes
deed of: Speaker
needs: Speaker can speak.
makes: Speaker is willing Deed.
noun: offer of {Speaker}
chosen by: Speaker
example: Tom offers to help Anna.

## {Speaker: being} offers {Hearer~: being} {Deed: to}
role: moving, turn, offering, on terms
deed of: Speaker
needs: Speaker can speak.
makes: Speaker is willing Deed.
noun: offer of {Speaker} to {Hearer}
chosen by: Speaker
example: Tom offers Anna to carry the bag.

## {Speaker: being} proposes {Claim: that} [to {Hearer~: being}]
also: recommends, requests, urges
needs: Speaker can speak.
noun: proposal of {Speaker} to {Hearer}; proposition of {Speaker} to {Hearer}
chosen by: Speaker
example: Anna proposes that Tom leaves.

## {Speaker: being} proposes {Topic°: event or any} [to {Hearer~: being}]
also: suggests, recommends
needs: Speaker can speak.
noun: proposal of {Topic} by {Speaker}
chosen by: Speaker
example: Burai proposes a duel. Anna suggests the plan to Tom.

## {Speaker: being} suggests {Deed: ing}
also: proposes, recommends
needs: Speaker can speak.
noun: suggestion of {Speaker}
chosen by: Speaker
example: Anna suggests leaving the town.

## {Suitor: person} proposes to {Beloved~: person}
also: {Suitor} proposes marriage to {Beloved}; {Suitor} asks for the hand of {Beloved}; {Suitor} courts {Beloved}; {Suitor} woos {Beloved}
makes: Suitor wants Suitor to marry Beloved.
noun: courtship of {Beloved}
chosen by: Suitor
example: Tom proposes to Anna.

## {Host: being} invites {Guest~: being} [to/into {Place°: place or event or thing}]
role: turn
makes: Guest knows of Place.
noun: invitation of {Guest} to {Place}
chosen by: Host
example: Anna invites Tom. Burai invites the doctor to the laboratory.

## {Challenger: being} challenges {Enemy~: being} [to {Contest°: event}]
role: turn, mutual, by word
also: dares
noun: challenge of {Challenger} to {Enemy}
chosen by: Challenger
example: Burai challenges Tom to a duel.

%% Accepting and refusing %%

## {Taker: being} accepts {Offer°: event or any}
also: approves, welcomes
also: {Taker} agrees to {Offer}; {Taker} consents to {Offer}; {Taker} approves of {Offer}; {Taker} says yes to {Offer}
noun: acceptance of {Offer} by {Taker}
chosen by: Taker
example: Tom accepts the offer. Anna agrees to the plan.

## {Taker: being} declines {Offer°: event or any}
also: rebuffs, spurns, vetoes, scorns
also: rejects, refuses, turns down
also: {Taker} says no to {Offer}; {Taker} objects to {Offer}; {Taker} opposes {Offer}
role: refusing
noun: {Taker}'s refusal of {Offer} by {Taker}; {Taker}'s rejection of {Offer} by {Taker}
chosen by: Taker
example: Tom declines the offer. Luna refuses the sword. Anna turns down the invitation.

## {Doer: being} refuses {Deed: to}
also: declines
deed of: Doer
does not: Deed
noun: refusal of {Doer}
chosen by: Doer
example: Tom refuses to leave. Burai declines to fight Anna.

## {Refuser: being} refuses {Asker~: being} {Thing°: any or event}
also: denies
chosen by: Refuser
example: The king refuses Tom the sword.

## {Doer: being} agrees {Deed: to}
also: consents, accepts
deed of: Doer
makes: Doer is bound Deed.
noun: agreement of {Doer}; consent of {Doer}
chosen by: Doer
example: Tom agrees to help Luna.

## {Speaker: being} agrees {Claim: that}
also: settles, arranges
also: concedes
makes: Speaker believes Claim.
chosen by: Speaker
example: Tom agrees that Burai is dead.

## {Speaker: being} agrees with {Other~: being} [about/on {Topic°: any or event}]
noun: agreement of {Speaker} with {Other}
chosen by: Speaker
example: Anna agrees with Tom.

## {Speaker: being} makes a deal with {Other~: being}
also: {Speaker} makes a pact with {Other}; {Speaker} makes an agreement with {Other}; {Speaker} strikes a bargain with {Other}; {Speaker} negotiates with {Other}
noun: deal of {Speaker} with {Other}; pact of {Speaker} with {Other}; bargain of {Speaker} with {Other}
seen by: participants
chosen by: Speaker, Other
example: Burai makes a deal with the king.

%% Threatening %%

## {Speaker: being} threatens {Hearer~: being} [with {Weapon°: any or event}]
role: moving, on terms
also: menaces, intimidates, blackmails, bullies
usually: Hearer is afraid.
noun: threat of {Speaker} to {Hearer}
chosen by: Speaker
weight: grave
example: Burai threatens Tom. The soldier threatens Anna with the gun.

## {Speaker: being} threatens {Deed: to}
role: threatening
deed of: Speaker
needs: Speaker can speak.
makes: Speaker is willing Deed.
noun: threat of {Speaker}
chosen by: Speaker
weight: grave
example: Burai threatens to kill Anna.

## {Speaker: being} threatens {Hearer~: being} {Claim: that}
role: moving, threatening, on terms
also: {Speaker} threatens {Claim}
needs: Speaker can speak.
noun: threat of {Speaker}
chosen by: Speaker
weight: grave
example: Burai threatens that Anna will die.

%% Persuading, advising, allowing %%

## {Speaker: being} persuades {Hearer~: being} {Deed: to}
also: spurs, entices
role: moving, way out
also: convinces, induces, tempts, coaxes, encourages, inspires, motivates
also: {Speaker} wins {Hearer} over {Deed}
deed of: Hearer
makes: Hearer wants Deed.
noun: persuasion of {Hearer} by {Speaker}
chosen by: Speaker
example: Anna persuades Tom to leave. Burai tempts Luna to steal the letter.

## {Speaker: being} persuades {Hearer~: being}
role: moving, way out
also: encourages, wins over
noun: persuasion of {Hearer} by {Speaker}
chosen by: Speaker
example: Burai persuades the doctor.

## {Speaker: being} advises {Hearer~: being} {Deed: to}
also: cautions
also: counsels, recommends
deed of: Hearer
needs: Speaker can speak.
noun: advice of {Speaker} to {Hearer}
chosen by: Speaker
example: Anna advises Tom to leave.

## {Speaker: being} advises {Hearer~: being} [on/about/against {Topic°: any or event}]
also: counsels
also: {Speaker} gives {Hearer} advice; {Speaker} gives advice to {Hearer}
needs: Speaker can speak.
noun: advice of {Speaker} to {Hearer}
chosen by: Speaker
example: The teacher advises the king.

## {Speaker: being} discourages {Hearer~: being} from {Deed: ing}
also: {Speaker} talks {Hearer} out of {Deed}
also: dissuades
deed of: Hearer
makes: Hearer does not want Deed.
chosen by: Speaker
example: Anna dissuades Tom from leaving.

## {Speaker: being} allows {Hearer~: being} {Deed: to}
also: empowers, entitles
role: turn
also: permits, authorises, authorizes
also: {Speaker} gives {Hearer} permission {Deed}; {Speaker} gives {Hearer} leave {Deed}
deed of: Hearer
makes: Hearer is not forbidden Deed.
noun: permission of {Speaker} for {Hearer}
chosen by: Speaker
example: The king allows Tom to leave.

## {Receiver: being} receives permission {Deed: to}
also: {Receiver} gets permission {Deed}; {Receiver} obtains permission {Deed}; {Receiver} is given permission {Deed}
deed of: Receiver
makes: Receiver is not forbidden Deed.
seen by: Receiver
chosen by: nobody
weight: trivial
example: Tom receives permission to leave.

## {Receiver: being} receives orders {Deed: to}
also: {Receiver} gets orders {Deed}
deed of: Receiver
makes: Receiver is ordered Deed.
seen by: Receiver
chosen by: nobody
weight: trivial
example: Tom receives orders to leave.

## {Asker: being} asks permission {Deed: to}
also: {Asker} asks for permission {Deed}; {Asker} requests permission {Deed}; {Asker} seeks permission {Deed}; {Asker} asks leave {Deed}
deed of: Asker
makes: Asker wants Deed.
seen by: everyone there
chosen by: Asker
weight: trivial
example: Tom asks permission to leave. Anna asks for permission to speak.

## {Speaker: being} allows {Event°: event}
also: sanctions, condones, legalises
also: permits, tolerates, authorises, authorizes
noun: permission of {Event}
chosen by: Speaker
example: The king allows the wedding.

## {Speaker: being} forbids {Hearer~: being} {Deed: to}
role: turn
also: {Speaker} prohibits {Hearer} from {Deed}
deed of: Hearer
makes: Hearer is forbidden Deed by Speaker.
noun: prohibition of {Speaker} to {Hearer}
chosen by: Speaker
example: The king forbids Tom to leave.

## {Speaker: being} forbids {Event°: event or any}
role: of deeds
also: vetoes, censors, abolishes
also: prohibits, bans, outlaws
makes: Event is forbidden.
noun: ban of {Event} by {Speaker}; prohibition of {Event} by {Speaker}
chosen by: Speaker
example: The king forbids the wedding. The queen bans the book.

## {Taker: being} accepts
also: agrees, consents, says yes
seen by: everyone there
chosen by: Taker
weight: trivial
example: Tom accepts. Anna agrees.

## {Taker: being} refuses
also: declines, says no, objects, protests
role: refusing
seen by: everyone there
chosen by: Taker
weight: trivial
example: Tom refuses. Anna declines.

## {Speaker: being} dissuades {Hearer~: being}
role: dissuading
also: deters
also: discourages
needs: Speaker can speak.
seen by: everyone there
chosen by: Speaker
weight: trivial
example: Anna dissuades Tom.

## {Speaker: being} agrees {Matter: wh}
also: {Speaker} agrees on {Matter}; {Speaker} agrees about {Matter}
also: settles, arranges, decides, chooses, considers, discusses, debates, argues
seen by: participants
chosen by: Speaker
weight: trivial
example: Tom and Anna agree who wins.
