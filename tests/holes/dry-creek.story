# World
Sheriff Dunn is a man. Cole Maddox is an outlaw. Jed Maddox is the brother of Cole. Widow Tansy is the owner of the saloon. Little Bird is a scout. Reverend Oakes is a preacher.
The saloon, the jail, the bank and the church are in Dry Creek. Dry Creek is a town. Silver Gulch is a town. It takes two days to ride from Dry Creek to Silver Gulch.
Sheriff Dunn has a gold watch. Cole has a bay horse. Reverend Oakes is blind in one eye.
Jed is twenty years old.

# Story
## The bank
@place: the bank
@time: Monday, 10:00
@with: Cole, Jed
Cole and Jed rob the bank. Cole shoots the cashier dead. Jed stuffs the money into a saddlebag.
They ride away. Jed drops his hat in the dust.

## The chase
@place: the desert
@time: Monday, 15:00
@with: Sheriff Dunn, Little Bird, Cole, Jed
Little Bird finds the tracks of two horses. Sheriff Dunn fires at the brothers.
The bullet hits Jed's right arm. Cole gallops into the hills with the saddlebag. Sheriff Dunn ties Jed up and puts him on a mule.

## The cell
@place: the jail
@time: Monday, 21:00
@with: Sheriff Dunn, Jed, Reverend Oakes
Sheriff Dunn locks Jed in the cell. Reverend Oakes prays with Jed.
Jed tells the reverend that Cole hides in Silver Gulch. The reverend swears to keep it to himself.

## The saloon
@place: the saloon
@time: Tuesday, 20:00
@with: Widow Tansy, Sheriff Dunn
Sheriff Dunn plays poker and loses the gold watch to Widow Tansy. Tansy hangs the gold watch over the bar.
She pours the sheriff a whiskey. Dunn vows to catch Cole.

## The escape
@place: the jail
@time: Wednesday, 3:00
@with: Jed, Cole
Cole breaks the lock of the cell. Jed hugs his brother. They ride to Silver Gulch.

## The duel
@place: Silver Gulch
@time: Saturday, 12:00
@with: Cole, Jed, Sheriff Dunn
Sheriff Dunn rides into the town. He calls Cole out of the hotel. Cole draws first and misses.
Sheriff Dunn shoots Cole, and Cole dies in the street. Jed throws down his gun with his left hand and surrenders.

## The sermon
@place: the church
@time: a week later
@with: Reverend Oakes, Widow Tansy, Sheriff Dunn
Reverend Oakes preaches about mercy. Widow Tansy gives the sheriff the gold watch.
Sheriff Dunn smiles and winds the watch.
