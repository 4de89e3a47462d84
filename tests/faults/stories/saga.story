# World
Asgrim is a man. Hallgerd is a woman. Ketil is a man. Thora is a woman. Old Snorri is a man. Bjarni is a boy. Finn Redbeard is a man.
Asgrim is the chieftain. Hallgerd is the wife of Asgrim. Bjarni is the son of Asgrim and Hallgerd. Ketil is the brother of Asgrim. Thora is a healer.
Old Snorri is a poet. Finn Redbeard is a trader.
The longhouse, the smithy, the barn and the temple are in the valley. The landing and the boathouse are in the fjord. The valley and the fjord are in Iceland. The hall is in Norway.
It takes eight days to travel from Iceland to Norway.
Asgrim has the silver axe. Thora has the herb pouch. Old Snorri has the rune staff. Ketil has the whalebone comb.
Ketil envies Asgrim. Finn Redbeard owes Asgrim money. Hallgerd loves Asgrim.
Nobody can enter the temple unless they carry the rune staff.

# Story
## The feast
@place: the longhouse
@time: 2 October 970
@with: Asgrim, Hallgerd, Ketil, Old Snorri, Bjarni
Asgrim pours the ale.
Old Snorri sings about the first settlers.
Bjarni asks Old Snorri where the sun sleeps.
Old Snorri tells Bjarni that the sun sleeps under the sea.
Asgrim shows the silver axe to Bjarni.
Bjarni touches the blade.
Ketil mocks Asgrim.
Asgrim lends the silver axe to Bjarni.
Bjarni hands the silver axe to Hallgerd.
Hallgerd gives the silver axe to Asgrim.
Ketil gives the whalebone comb to Hallgerd.
Hallgerd thanks Ketil.
Hallgerd promises Bjarni to sew a red cloak for him.

## The landing
@place: the landing
@time: the next morning
@with: Finn Redbeard, Ketil
Finn Redbeard unloads the ship.
Ketil greets Finn Redbeard.
Ketil tells Finn Redbeard that Asgrim wants his money.
Finn Redbeard curses.
Finn Redbeard sells a sealskin to Ketil.
Ketil offers Finn Redbeard a bargain.
Finn Redbeard agrees to help Ketil.
Finn Redbeard hands the poison vial to Ketil.
Ketil hides the poison vial in his sleeve.
Ketil walks to the longhouse.

## The ale
@place: the longhouse
@time: that evening
@with: Asgrim, Hallgerd, Old Snorri
Old Snorri polishes the rune staff.
Ketil comes in.
Ketil embraces Asgrim.
Ketil pours the poison into the ale because he envies Asgrim.
Ketil hands a cup to Asgrim.
Asgrim drinks the ale.
Asgrim falls to the ground.
Hallgerd screams.
Old Snorri runs to the barn.

## The barn
@place: the barn
@time: a few minutes later
@with: Thora
Thora milks a cow.
Old Snorri tells Thora that Asgrim is ill.
Thora opens the herb pouch.
Thora shows the herb pouch to Old Snorri.
Thora hurries to the longhouse.
Old Snorri follows Thora.

## The deathbed
@place: the longhouse
@time: that night
@with: Asgrim, Hallgerd, Bjarni, Thora
Thora examines Asgrim.
Thora whispers to Hallgerd that the ale was poisoned.
Asgrim gives the silver axe to Bjarni.
Asgrim begs Hallgerd to protect Bjarni.
Asgrim dies.
Hallgerd weeps.
Bjarni kisses Asgrim.
Bjarni swears to avenge Asgrim.
Thora embraces Hallgerd.

## The new chieftain
@place: the longhouse
@time: a month later
@with: Ketil, Hallgerd, Thora, Bjarni
Ketil declares that he is the chieftain.
Ketil orders Bjarni to give him the silver axe.
Bjarni refuses to give Ketil the silver axe.
Hallgerd gives the whalebone comb to Thora.
Hallgerd shows the red cloak to Bjarni.
Hallgerd gives the red cloak to Bjarni.
Bjarni thanks Hallgerd.
Ketil threatens Hallgerd.
Thora tells Ketil that the valley does not love him.
Ketil leaves.

## The temple
@place: the temple
@time: two days later
@with: Old Snorri, Bjarni
Old Snorri blows the horn.
Old Snorri gives the rune staff to Bjarni.
Bjarni kneels.
Bjarni tells Old Snorri that he dreams of the sea.
Old Snorri hands the horn to Bjarni.
Bjarni blows the horn.
Bjarni walks to the smithy.

## The smithy
@place: the smithy
@time: an hour later
@with: Thora
Bjarni comes in.
Thora tells Bjarni that Ketil bought poison from Finn Redbeard.
Bjarni sharpens the silver axe.
Thora begs Bjarni to wait.
Bjarni lends the rune staff to Thora.
Thora gives the herb pouch to Bjarni.

## The boathouse
@place: the boathouse
@time: the next day
@with: Ketil, Finn Redbeard
Finn Redbeard demands his silver from Ketil.
Ketil laughs.
Finn Redbeard attacks Ketil.
Ketil kills Finn Redbeard because Finn Redbeard knows too much.
Ketil drags a net over the body.
Bjarni comes in.
Bjarni accuses Ketil of murder.
Ketil draws a knife.
Bjarni kills Ketil because Ketil poisoned Asgrim.
Bjarni sits down.

## The thing
@place: the longhouse
@time: three days later
@with: Hallgerd, Thora, Old Snorri
Bjarni confesses to Hallgerd that he has killed Ketil.
Hallgerd forgives Bjarni.
Thora gives the rune staff to Old Snorri.
Old Snorri praises Bjarni.
Bjarni shows the silver axe to Old Snorri.
Hallgerd asks Thora who will lead the valley.
Thora answers that Bjarni will lead the valley.
Old Snorri blesses Bjarni.
Bjarni becomes the chieftain.

## Norway
@place: the hall
@time: a year later
@with: Bjarni, Thora
Bjarni greets the king.
Bjarni gives the silver axe to the king.
Thora shows the whalebone comb to the queen.
Thora gives the whalebone comb to the queen.
Bjarni tells Thora that he loves her.
Bjarni marries Thora.
Thora kisses Bjarni.
