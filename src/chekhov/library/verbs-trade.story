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
role: moving, way out
also: {Briber} buys {Bribed} off [with {Bribe}]; {Briber} pays {Bribed} off
noun: bribe of {Briber}
seen by: everyone there
chosen by: Briber
example: Tom bribes the guard with gold.

## {Briber: being} bribes {Bribed~: being} {Deed: to} [with {Bribe°: any}]
role: moving, way out
also: pays
deed of: Bribed
makes: Bribed is willing Deed.
seen by: everyone there
chosen by: Briber
example: Tom bribes the guard to open the gate.

## {Buyer: being} buys {Receiver°: being} {Thing: any} [from {Seller~: any}] [for {Price°: any}]
also: {Buyer} buys {Thing} for {Receiver} [from {Seller}]; {Buyer} gets {Receiver} {Thing}
role: treating, buying, paying
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

## {Saver: being} saves [for {Goal°: any}]
also: saves up
seen by: everyone there
chosen by: Saver
weight: trivial
example: Anna saves for the journey. Tom saves.

## {Payer: being} pays {Debt°: event or information or money or document}
role: paying
also: settles, covers
seen by: everyone there
chosen by: Payer
weight: trivial
example: Tom pays the bill.

## {Payer: being} pays {Money: money or thing} back [to {Lender~: being}]
role: paying
also: {Payer} repays {Money} [to {Lender}]; {Payer} pays {Lender} {Money} back; {Payer} pays {Lender} back; {Payer} repays {Lender}; {Payer} pays off {Money}
makes: Payer does not have Money. Lender has Money.
seen by: everyone there
chosen by: Payer
example: Tom pays back the money.

## {Spender: being} spends {Money: money or thing or substance} [on/for/in {Goods°: any}]
role: paying
also: wastes, squanders, invests, gambles away
also: {Spender} blows {Money} on {Goods}
makes: Spender does not have Money.
amounts to: Goods costs Money.
seen by: everyone there
chosen by: Spender
weight: trivial
example: Tom spends the money on a horse.

%% `left over`: of what somebody has left there is no more than that, and where they have none of it, there is none. %%

## {Owner: being} has {Thing°: any} left
role: left over
seen by: nobody
chosen by: nobody
weight: trivial
example: Tom has two pounds left.

## {Provider: being} provides {Goods: thing or substance or event} [for {Receiver~: any}]
also: dispenses, contributes, caters
also: supplies, procures
seen by: everyone there
chosen by: Provider
weight: trivial
example: Tom provides food.

## {Sharer: being} shares {Goods: any} equally [with {Other: being}]
role: dividing
also: divides, splits
also: {Sharer} shares {Goods} evenly [with {Other}]; {Sharer} divides {Goods} evenly [with {Other}]; {Sharer} shares {Goods} fairly [with {Other}]
seen by: everyone there
chosen by: Sharer
weight: trivial
example: Tom and Anna share the money equally.

## {Sharer: being} shares {Goods: any}
also: divides, splits, distributes
seen by: everyone there
chosen by: Sharer
weight: trivial
example: Tom shares the bread. Anna divides the bread.

## {Returner: being} returns {Thing: thing or animal or substance} [to {Place°: place}]
also: brings back, takes back, gives back, sends back, hands back
makes: Returner does not have Thing. Thing is in Place.
seen by: everyone there
chosen by: Returner
weight: trivial
example: Tom returns the book.

## {Pawner: being} pawns {Thing: thing or animal} [for {Price°: any}]
also: auctions, mortgages
role: parting
makes: Pawner does not have Thing.
seen by: everyone there
chosen by: Pawner
example: Tom pawns the ring.

## {Better: being} bets {Other~: being} {Stake°: any} {Claim: that}
seen by: everyone there
chosen by: Better
weight: trivial
example: Tom bets Burai a pound that Anna is ill.
