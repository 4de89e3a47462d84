# World
Alda is a queen. Brin is a knight. Corwin is a wizard. Dessa is a thief.
Brin serves Alda. Alda rules the kingdom.
The dragon is a dragon. The dragon is in the cave.
The cave, the tower, the market and the palace are in the kingdom.
The silver sword is a sword in the tower.
The dragon hates Alda.
Only the silver sword can kill the dragon.
It takes three days to travel from the market to the cave.

# Story
## The palace
@place: the palace
@with: Alda, Brin, Corwin
Corwin warns Alda that the dragon will burn the harvest.
Alda orders Brin to kill the dragon.
Brin swears to kill the dragon.
Corwin tells Brin that only the silver sword can kill the dragon.

## The market
@place: the market
@time: the next day
@with: Dessa
Brin comes to the market.
Brin offers Dessa gold.
Dessa agrees to steal the silver sword because she is poor.

## The tower
@place: the tower
@time: the same night
@with: Dessa
Dessa climbs into the tower.
Dessa takes the silver sword.
Dessa goes to the market.

## The trade
@place: the market
@time: the next morning
@with: Dessa, Brin
Dessa gives Brin the silver sword.
Brin gives Dessa the gold.

## The cave
@place: the cave
@time: a week later
@with: Brin
Brin enters the cave.
The dragon attacks Brin.
The dragon wounds Brin.
Brin kills the dragon with the silver sword.

## The feast
@place: the palace
@time: a week later
@with: Alda, Corwin, Brin
Alda thanks Brin.
Brin gives Alda the silver sword.
Alda gives a feast.
