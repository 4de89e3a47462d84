# World
Agnes and Ruth are women. Silas and Peter are men. Agnes is the widow of Silas.
The ghost of Silas is a ghost. Silas is dead.
The attic, the parlour and the cellar are rooms in Fenwick Hall.
Peter is the brother of Silas. Ruth is the servant of Agnes.
The locket is a jewel in the cellar.
Only Agnes can see the ghost of Silas.

# Story
## The attic
@place: the attic
@with: Agnes
The ghost of Silas enters the attic.
Agnes sees the ghost of Silas.
The ghost of Silas tells Agnes that Peter murdered him.
Agnes faints.

## The parlour
@place: the parlour
@time: the next morning
@with: Agnes, Ruth, Peter
Agnes watches Peter.
Agnes asks Peter about the cellar.
Peter lies to Agnes that the cellar is empty.
Ruth drops a cup.

## The cellar
@place: the cellar
@time: that night
@with: Agnes, Ruth
Ruth opens the cellar with a key.
Agnes finds the locket in the cellar.
Agnes recognises the locket.
Peter comes into the cellar.
Peter threatens Agnes with a knife.
Ruth hits Peter with a lamp.
Peter loses consciousness.

## The end
@place: the parlour
@time: the next day
@with: Agnes, Ruth
A constable arrests Peter.
Agnes thanks Ruth.
The ghost of Silas disappears.
