# World
Count Orsini is a man. Bianca is a woman. Flavio is a man. Zanetta is a woman. Captain Rocca is a man. Beppo is a man.
Zanetta is the maid of Bianca. Beppo is the servant of Flavio. Flavio loves Bianca. Count Orsini is the father of Bianca.
The ballroom, the garden and the cellar are in the palace. The tavern is in the harbour.
Bianca has a blue mask. Flavio has a poem. Count Orsini has the gold ring.

# Story
## The invitation
@place: the tavern
@time: 2 February 1755
@with: Flavio, Beppo
Flavio writes a letter to Bianca.
Beppo drinks wine.
Flavio tells Beppo that he loves Bianca.
Flavio gives the poem to Beppo.
Beppo promises Flavio to bring the poem to Bianca.
Beppo goes to the garden.

## The garden
@place: the garden
@time: an hour later
@with: Zanetta
Beppo comes in.
Beppo gives the poem to Zanetta.
Zanetta reads the poem.
Zanetta believes that Beppo loves Zanetta.
Zanetta kisses Beppo.
Beppo faints.
Zanetta runs into the palace.

## The ball
@place: the ballroom
@time: that evening
@with: Count Orsini, Bianca, Captain Rocca
Count Orsini announces that Bianca will marry Captain Rocca.
Bianca weeps.
Zanetta comes in.
Zanetta shows the poem to Bianca.
Bianca reads the poem.
Bianca gives the blue mask to Zanetta.
Zanetta puts on the blue mask.
Captain Rocca asks Zanetta for a dance.
Zanetta dances with Captain Rocca.
Bianca slips into the garden.

## The wrong bride
@place: the garden
@time: a little later
@with: Bianca, Flavio
Flavio tells Bianca that the poem is for Bianca.
Bianca laughs.
Flavio kisses Bianca.
Captain Rocca comes in.
Captain Rocca challenges Flavio.
Flavio fights Captain Rocca.
Captain Rocca wounds Flavio with a sword.
Captain Rocca captures Flavio.
Captain Rocca locks Flavio in the cellar.

## The cellar
@place: the cellar
@time: at midnight
@with: Flavio
Beppo comes in.
Beppo frees Flavio.
Flavio thanks Beppo.
Beppo gives Flavio a cloak.
Flavio goes to the ballroom.

## The unmasking
@place: the ballroom
@time: an hour later
@with: Count Orsini, Bianca, Zanetta, Captain Rocca
Captain Rocca tells Count Orsini that Captain Rocca loves the lady in the blue mask.
Zanetta takes off the blue mask.
Count Orsini laughs.
Flavio comes in.
Flavio begs Count Orsini to forgive him.
Count Orsini forgives Flavio.
Count Orsini gives the gold ring to Flavio.
Flavio gives the gold ring to Bianca.
Captain Rocca kneels before Zanetta.

## The weddings
@place: the ballroom
@time: a month later
@with: Count Orsini, Bianca, Flavio, Zanetta, Captain Rocca, Beppo
Flavio marries Bianca.
Captain Rocca marries Zanetta.
Beppo plays the violin.
Bianca embraces Zanetta.
Count Orsini gives Beppo a horse.
Beppo thanks Count Orsini.
