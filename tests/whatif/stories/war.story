# World
Captain Reyes, Lieutenant Brook and Sergeant Odum are soldiers. Ines is a woman.
Captain Reyes commands the company. Lieutenant Brook and Sergeant Odum are members of the company.
The bridge is on the river. The camp and the village are in the valley.
The dynamite is in the camp.
Ines lives in the village. Ines is the sister of Lieutenant Brook.

# Story
## The order
@place: the camp
@with: Captain Reyes, Lieutenant Brook, Sergeant Odum
Captain Reyes orders Lieutenant Brook to destroy the bridge.
Lieutenant Brook takes the dynamite.
Sergeant Odum deserts. He goes to the village.

## The village
@place: the village
@time: that evening
@with: Sergeant Odum, Ines
Sergeant Odum tells Ines that Lieutenant Brook has the dynamite.
Ines goes to the bridge because Lieutenant Brook has the dynamite.

## The bridge
@place: the bridge
@time: that night
@with: Lieutenant Brook, Ines
Ines begs Lieutenant Brook to leave the bridge.
Lieutenant Brook refuses to leave the bridge.
Lieutenant Brook destroys the bridge with the dynamite.
The explosion kills Ines.
Lieutenant Brook grieves for Ines.

## The trial
@place: the camp
@time: three days later
@with: Captain Reyes, Lieutenant Brook, Sergeant Odum
Lieutenant Brook accuses Captain Reyes because Ines is dead.
Captain Reyes arrests Sergeant Odum because Sergeant Odum deserted.
