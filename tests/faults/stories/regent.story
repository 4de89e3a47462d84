# World
Duke Aldous is a man. Countess Verane is a woman. Prince Leo is a boy. Captain Brask is a man. Father Milo is a priest. Nadia is a woman.
Duke Aldous is the regent. Prince Leo is the nephew of Duke Aldous. Captain Brask serves Duke Aldous. Nadia is the maid of Countess Verane.
The council hall, the dungeon, the archive and the prince's chamber are in the palace. The palace and the cathedral are in the capital. The fortress is in the north.
It takes five days to travel from the capital to the fortress.
Duke Aldous has the signet ring. Countess Verane has the old will.
Duke Aldous wants to become king.

# Story
## The council
@place: the council hall
@time: 4 October 1702
@with: Duke Aldous, Countess Verane, Captain Brask, Father Milo
Duke Aldous announces that the king is dead.
Father Milo prays.
Countess Verane asks Duke Aldous who will rule.
Duke Aldous declares that he will rule until Prince Leo is a man.
Captain Brask cheers. Countess Verane leaves the council hall.
Duke Aldous orders Captain Brask to guard Prince Leo.

## The archive
@place: the archive
@time: that evening
@with: Countess Verane, Nadia
Countess Verane reads the old will.
Countess Verane tells Nadia that the king left the throne to Prince Leo.
Nadia promises Countess Verane to bring the old will to Father Milo.
Countess Verane gives the old will to Nadia.
Nadia hides the old will in a basket.
Nadia carries the basket to the cathedral.

## The cathedral
@place: the cathedral
@time: the next morning
@with: Father Milo
Nadia comes in.
Nadia gives the old will to Father Milo.
Father Milo reads the old will.
Captain Brask overhears Nadia and Father Milo.
Father Milo blesses Nadia.
Captain Brask hurries to the palace.

## The arrest
@place: the council hall
@time: an hour later
@with: Duke Aldous, Countess Verane
Captain Brask comes in.
Captain Brask tells Duke Aldous that Father Milo has the old will.
Duke Aldous accuses Countess Verane of treason.
Countess Verane denies it.
Duke Aldous orders Captain Brask to arrest Countess Verane.
Captain Brask arrests Countess Verane.
Captain Brask takes Countess Verane to the dungeon.

## The dungeon
@place: the dungeon
@time: two days later
@with: Countess Verane
Nadia bribes the gaoler.
Nadia frees Countess Verane.
Countess Verane thanks Nadia.
Nadia tells Countess Verane that Father Milo has hidden the old will.
Countess Verane goes to the cathedral.

## The prince's chamber
@place: the prince's chamber
@time: that night
@with: Prince Leo, Captain Brask
Prince Leo sleeps.
Duke Aldous comes in.
Duke Aldous orders Captain Brask to kill Prince Leo.
Captain Brask refuses to kill Prince Leo.
Duke Aldous draws a dagger.
Captain Brask kills Duke Aldous because Duke Aldous wants to kill Prince Leo.
Captain Brask takes the signet ring from Duke Aldous.
Prince Leo wakes up.
Captain Brask kneels before Prince Leo.
Captain Brask gives the signet ring to Prince Leo.

## The coronation
@place: the cathedral
@time: ten days later
@with: Prince Leo, Countess Verane, Father Milo, Captain Brask, Nadia
Father Milo shows the old will to Countess Verane.
Father Milo crowns Prince Leo.
Prince Leo pardons Captain Brask.
Prince Leo gives the signet ring to Countess Verane.
Countess Verane kisses Prince Leo.
Nadia marries Captain Brask.
Captain Brask kisses Nadia.

## The north
@place: the fortress
@time: three weeks later
@with: Captain Brask, Nadia
Captain Brask inspects the walls. Nadia writes a letter to Countess Verane.
A messenger brings the letter to the palace.
Captain Brask tells Nadia that he misses the prince.
Nadia laughs.
