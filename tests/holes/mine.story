# World
Gwen is a girl. Gwen is ten years old. Dai, Owen and Mister Rhys are men.
Dai is the father of Gwen. Owen is a miner. Dai is a miner. Mister Rhys owns the mine.
The mine, the chapel and the cottage are in the valley.
The shaft is in the mine. The lamp is a lamp. Dai has the lamp.
The key is a key. Mister Rhys has the key.

# Story
## The cottage
@place: the cottage
@with: Gwen, Dai
Gwen begs her father to stay.
Dai kisses Gwen.
Dai goes to the mine.

## The shaft
@place: the shaft
@time: an hour later
@with: Dai, Owen
Owen hears water.
Owen warns Dai that the shaft will flood.
The shaft floods.
Owen escapes from the shaft.
Dai is trapped in the shaft.

## The office
@place: the chapel
@time: the same evening
@with: Mister Rhys, Gwen
Owen comes to the chapel.
Owen tells Mister Rhys that Dai is trapped.
Gwen hears Owen.
Mister Rhys refuses to open the old gate because he fears the cost.
Gwen steals the key from Mister Rhys.

## The gate
@place: the mine
@time: that night
@with: Gwen, Owen
Gwen unlocks the old gate with the key.
Owen enters the mine.
Owen finds Dai.
Owen saves Dai.
Dai embraces Gwen.
