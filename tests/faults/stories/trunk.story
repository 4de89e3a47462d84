# World
Mr. Plumb is a man. Mrs. Plumb is a woman. Felix is a man. Rosalind is a woman. Gaston is a man. Aunt Hermione is a woman.
Mr. Plumb is married to Mrs. Plumb. Felix is the nephew of Aunt Hermione. Gaston is a cook. Rosalind is an actress.
The lobby, the kitchen, the ballroom and the blue room are in the hotel. The hotel and the railway station are in the spa.
The theatre is in the capital.
It takes four hours to travel from the capital to the spa.
Felix has a green trunk. Rosalind has a red trunk. Aunt Hermione has a diamond brooch.

# Story
## The lobby
@place: the lobby
@time: Friday morning
@with: Mr. Plumb, Mrs. Plumb, Gaston
Mr. Plumb counts the keys.
Mrs. Plumb scolds Gaston because he has burnt the toast.
Felix comes in.
Felix asks Mr. Plumb for a room.
Mr. Plumb gives the blue key to Felix.
Felix tells Mr. Plumb that he is a famous tenor.
Mr. Plumb believes Felix.
Felix carries the green trunk to the blue room.
Gaston goes to the kitchen.

## The actress
@place: the lobby
@time: an hour later
@with: Mr. Plumb, Mrs. Plumb
Rosalind comes in.
Rosalind puts down the red trunk.
Mrs. Plumb envies Rosalind.
Rosalind whispers to Mr. Plumb that she is hiding from Aunt Hermione.
Mr. Plumb promises Rosalind to keep the secret.
Mr. Plumb hands the red trunk to Gaston.
Mrs. Plumb sees Rosalind and Mr. Plumb.

## The aunt
@place: the ballroom
@time: the same afternoon
@with: Aunt Hermione, Mrs. Plumb
Aunt Hermione admires the piano.
Aunt Hermione shows the diamond brooch to Mrs. Plumb.
Mrs. Plumb tells Aunt Hermione that a famous tenor lives in the hotel.
Felix comes in.
Aunt Hermione recognises Felix.
Felix begs Aunt Hermione to say nothing.
Aunt Hermione gives the diamond brooch to Felix.
Felix thanks Aunt Hermione.
Mrs. Plumb leaves the ballroom.

## The kitchen
@place: the kitchen
@time: that evening
@with: Gaston
Gaston bakes a cake.
Mr. Plumb comes in.
Gaston gives the red trunk to Mr. Plumb.
Mr. Plumb opens the red trunk.
Mr. Plumb finds a wig in the red trunk.
Mr. Plumb tells Gaston that Rosalind is a spy.
Gaston drops the cake.
Mr. Plumb locks Gaston in the kitchen.
Mr. Plumb hurries to the lobby.

## The rescue
@place: the kitchen
@time: an hour later
@with: Gaston
Gaston shouts.
Rosalind hears Gaston.
Rosalind comes in.
Rosalind frees Gaston.
Gaston tells Rosalind that Mr. Plumb has the red trunk.
Gaston kisses Rosalind.
Gaston runs to the ballroom.

## The ball
@place: the ballroom
@time: at ten o'clock
@with: Felix, Rosalind, Gaston, Mr. Plumb, Mrs. Plumb, Aunt Hermione
Felix sings.
Mrs. Plumb faints.
Aunt Hermione wakes Mrs. Plumb.
Mrs. Plumb accuses Mr. Plumb of loving Rosalind.
Mr. Plumb swears that Rosalind is a spy.
Rosalind laughs. Rosalind puts on the wig.
Aunt Hermione recognises Rosalind.
Mr. Plumb gives the red trunk to Rosalind.
Felix gives the diamond brooch to Rosalind.
Rosalind shows the diamond brooch to Gaston.
Mrs. Plumb forgives Mr. Plumb.

## The wedding
@place: the theatre
@time: a month later
@with: Aunt Hermione, Felix, Gaston, Rosalind, Mr. Plumb, Mrs. Plumb
Felix marries Rosalind.
Aunt Hermione gives Felix a house.
Gaston brings a cake.
Rosalind eats the cake.
Mr. Plumb dances with Mrs. Plumb.
