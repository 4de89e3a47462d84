# World
Mara is a woman. Joost is a man. Old Teller is a man. Kit is a girl. Director Sand is a man. Officer Bly is a woman. Rufus is a man.
Mara is the leader of the crew. Joost, Old Teller and Kit are members of the crew. Director Sand is a banker. Officer Bly is a guard.
The vault, the office and the hall are in the bank. The bank, the garage and the café are in the city. The cabin is in the mountains.
It takes nine hours to travel from the city to the cabin.
Nobody can enter the vault unless he has the steel key.
Director Sand has the steel key. Old Teller has a drill. Rufus has a pistol.

# Story
## The plan
@place: the café
@time: 1 June 1968
@with: Mara, Joost, Old Teller, Kit
Mara draws a map.
Mara tells Joost that the vault holds a ruby.
Joost asks Old Teller for help.
Old Teller agrees to help Joost.
Mara gives the map to Kit.
Kit studies the map.
Mara promises Kit to give her a share of the money.
Kit thanks Mara. Kit goes to the bank.

## The key
@place: the office
@time: the next day
@with: Director Sand, Officer Bly
Director Sand signs a letter.
Officer Bly drinks coffee.
Kit comes in.
Kit distracts Officer Bly.
Kit steals the steel key from Director Sand.
Director Sand shouts.
Officer Bly captures Kit.
Officer Bly locks Kit in the hall.
Director Sand leaves the bank.

## The hall
@place: the hall
@time: that evening
@with: Kit
Joost comes in.
Joost frees Kit.
Kit gives the steel key to Joost.
Joost embraces Kit.
Kit tells Joost that Officer Bly sleeps at midnight.
Kit returns to the café.

## The vault
@place: the vault
@time: 3 June 1968
@with: Joost, Old Teller
Joost opens the vault with the steel key.
Old Teller lends the drill to Joost.
Joost breaks the glass with the drill.
Joost takes the ruby.
Joost gives the drill to Old Teller.
Rufus comes in.
Rufus shoots Old Teller with the pistol because he wants the ruby.
Old Teller dies.
Joost weeps.
Rufus takes the ruby from Joost.
Rufus flees from the bank.

## The garage
@place: the garage
@time: an hour later
@with: Mara, Kit
Joost comes in.
Joost tells Mara that Rufus has killed Old Teller.
Mara swears to punish Rufus because he has killed Old Teller.
Joost gives the steel key to Mara.
Kit starts the van.
Mara, Joost and Kit drive to the mountains.

## The cabin
@place: the cabin
@time: the next morning
@with: Rufus
Rufus polishes the ruby.
Rufus falls asleep.
Mara, Joost and Kit come in.
Mara takes the ruby from Rufus.
Joost takes the pistol from Rufus.
Kit wakes Rufus.
Rufus curses Mara.
Rufus begs Joost for mercy.
Mara ties up Rufus because he has killed Old Teller.
Joost locks Rufus in the cellar.

## The grave
@place: the graveyard
@time: a week later
@with: Mara, Joost, Kit
Mara lays a flower on the grave of Old Teller.
Mara gives the ruby to Kit.
Kit shows the ruby to Joost.
Mara sends the steel key to Director Sand.
Joost marries Mara.
Kit laughs.
Joost kisses Mara.
Kit sings.
