%% Verbs of money and play: paying, buying for somebody, betting, bribing, saving, owing. %%

# Verbs

## {Better: being} bets {Stake°: any} {Claim: that}
also: wagers, stakes
seen by: everyone there
chosen by: Better
weight: trivial
example: Tom bets a pound that Anna is ill.

## {Better: being} bets [{Stake°: any}] [on/against {Horse°: any}] [with {Other: being}]
also: {Better} makes a bet with {Other}; {Better} takes a bet; {Better} makes a wager with {Other}
also: wagers, stakes, gambles
seen by: everyone there
chosen by: Better
weight: trivial
example: Tom bets a pound on the horse. Tom bets on Anna.

## {Briber: being} bribes {Bribed~: being} [with {Bribe°: any}]
also: {Briber} buys {Bribed} off [with {Bribe}]; {Briber} pays {Bribed} off
noun: bribe of {Briber}
seen by: everyone there
chosen by: Briber
example: Tom bribes the guard with gold.

## {Briber: being} bribes {Bribed~: being} {Deed: to} [with {Bribe°: any}]
also: pays
deed of: Bribed
makes: Bribed is willing Deed.
seen by: everyone there
chosen by: Briber
example: Tom bribes the guard to open the gate.

## {Buyer: being} buys {Receiver~: being} {Thing: any} [from {Seller~: any}] [for {Price°: any}]
also: {Buyer} buys {Thing} for {Receiver} [from {Seller}]; {Buyer} gets {Receiver} {Thing}
makes: Buyer has Thing.
seen by: everyone there
chosen by: Buyer
weight: trivial
example: Tom buys Anna a dress.

## {Deceiver: being} cheats [in/at/on {Game°: any}]
also: {Deceiver} plays false
seen by: everyone there
chosen by: Deceiver
weight: trivial
example: Tom cheats at the game.

## {Counter: being} counts [{Thing°: any}]
also: numbers, weighs, measures, calculates, estimates, adds up, sorts, checks, registers
seen by: everyone there
chosen by: Counter
weight: trivial
example: Tom counts the money.

## {Saver: being} saves [{Money: money}] [for {Goal°: any}]
also: saves up, puts by, puts aside
seen by: everyone there
chosen by: Saver
weight: trivial
example: Anna saves money for the journey. Tom saves.
