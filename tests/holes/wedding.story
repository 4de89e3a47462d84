# World
Tilda is the bride. Oskar is the groom. Aunt Bea is the aunt of Tilda. Uncle Gus is married to Aunt Bea. Freddie is the best man. Father Anselm is a priest. Monsieur Duval is a cook.
The church, the hotel and the bakery are in Bramley. The kitchen and the ballroom are in the hotel.
The cake is in the kitchen. Freddie has the rings. There are two rings.
Aunt Bea is short-sighted. Uncle Gus is allergic to nuts.

# Story
## The morning
@place: the hotel
@time: Saturday, 8:00
@with: Tilda, Aunt Bea
Tilda puts on her dress. Aunt Bea sits on her glasses and breaks them.
She swears that she can see perfectly well, and curtsies to a hat stand.

## The kitchen
@place: the kitchen
@time: Saturday, 9:00
@with: Monsieur Duval, Uncle Gus
Monsieur Duval decorates the cake with walnuts. Uncle Gus steals a marzipan pig.
The cook chases him through the kitchen with a ladle. Uncle Gus hides in the pantry. Monsieur Duval locks the pantry and does not let him out until noon.

## The rings
@place: the bakery
@time: Saturday, 9:00
@with: Freddie
Freddie buys a bun. He drops the rings, and they roll into the oven. The baker fishes out one of them with a fork.
Freddie borrows a ring from the baker. He swears to himself to tell nobody.

## The ceremony
@place: the church
@time: Saturday, 11:00
@with: Tilda, Oskar, Freddie, Father Anselm, Aunt Bea
Father Anselm asks for the rings. Freddie hands Oskar the two rings. Oskar notices that one of them is much too big.
Tilda sneezes, and the ring rolls under the organ. Aunt Bea kisses the organist, because she takes him for the groom.
Father Anselm marries Tilda and Oskar all the same.

## The party
@place: the ballroom
@time: Saturday, 14:00
@with: Tilda, Oskar, Aunt Bea, Uncle Gus, Monsieur Duval, Freddie
Monsieur Duval brings the cake from the kitchen. Uncle Gus does not eat a crumb of it because it has nuts in it.
Tilda and Oskar cut the cake. Aunt Bea dances with Freddie and steps on his foot.
Freddie confesses to Tilda that he lost a ring. Tilda laughs and throws her bouquet. Uncle Gus catches it.
