# World
Edith Vane and Judith Vane are women. Leopold Gray is a man. Anton Marek is a man. Professor Lind is a man. Mrs Osgood is a woman. Felix is a boy.
Edith Vane and Judith Vane are sisters. Leopold Gray is engaged to Judith Vane. Felix is the pupil of Anton Marek.
Mrs Osgood is rich. Mrs Osgood is the patron of the quartet.
The rehearsal room, the concert hall and the instrument store are in the conservatory. The conservatory and the hotel are in Prague. The sanatorium is in the mountains.
It takes five hours to travel from Prague to the mountains.
Edith Vane has the violin. Leopold Gray has the cello. Mrs Osgood has the pearl brooch.
Anton Marek loves Edith Vane.
Professor Lind wants to own the violin.
Edith Vane is twenty-six years old.

# Story
## The rehearsal
@place: the rehearsal room
@time: 10 January 1931
@with: Edith Vane, Judith Vane, Leopold Gray, Anton Marek
Edith Vane plays the violin.
Leopold Gray teases Judith Vane.
Judith Vane throws a pencil at Leopold Gray.
Anton Marek praises Edith Vane.
Felix turns the pages.
Edith Vane promises Felix to teach him the violin.
Anton Marek tells Edith Vane that Mrs Osgood will come to the concert.

## The patron
@place: the hotel
@time: that afternoon
@with: Mrs Osgood, Professor Lind
Professor Lind tells Mrs Osgood that the violin is a forgery.
Mrs Osgood asks Professor Lind who sold it.
Professor Lind lies to Mrs Osgood that Anton Marek sold it.
Mrs Osgood drinks three glasses of sherry.
Mrs Osgood writes a letter to Anton Marek.
Mrs Osgood gives the letter to Professor Lind.
Professor Lind burns the letter because he is afraid of Anton Marek.

## The store
@place: the instrument store
@time: that night
@with: Professor Lind
Professor Lind takes the violin.
Professor Lind puts a cheap copy into the case.
Felix watches Professor Lind from the stairs.
Professor Lind hides the violin in a coal sack.
Professor Lind carries the coal sack to the hotel.

## The concert
@place: the concert hall
@time: the next evening
@with: Edith Vane, Judith Vane, Leopold Gray, Anton Marek, Mrs Osgood, Professor Lind
Edith Vane opens the case.
Edith Vane notices that the violin is gone.
Edith Vane faints.
Judith Vane wakes Edith Vane.
Anton Marek lends Edith Vane his own violin.
Edith Vane plays with a broken string.
Mrs Osgood weeps.
Professor Lind applauds.
Mrs Osgood accuses Anton Marek of fraud.
Leopold Gray slaps Professor Lind.

## The snow
@place: the sanatorium
@time: a week later
@with: Edith Vane, Judith Vane
Edith Vane coughs.
Judith Vane reads a novel to Edith Vane.
Anton Marek comes in.
Anton Marek brings Edith Vane a bunch of snowdrops.
Anton Marek swears to find the violin.
Edith Vane gives Anton Marek her ring.
Judith Vane tells Edith Vane that she wants to marry Leopold Gray in May.

## The pupil
@place: the rehearsal room
@time: two days later
@with: Felix, Leopold Gray
Felix tells Leopold Gray that Professor Lind has stolen the violin.
Leopold Gray gives Felix a bar of chocolate.
Leopold Gray goes to the hotel.

## The hotel
@place: the hotel
@time: an hour later
@with: Professor Lind
Leopold Gray comes in.
Leopold Gray accuses Professor Lind of the theft.
Professor Lind locks Leopold Gray in the bathroom.
Mrs Osgood comes in.
Mrs Osgood frees Leopold Gray.
Leopold Gray shows the coal sack to Mrs Osgood.
Mrs Osgood calls the police because Professor Lind has stolen the violin.
Professor Lind flees.

## The wedding
@place: the concert hall
@time: 9 May 1931
@with: Edith Vane, Judith Vane, Leopold Gray, Anton Marek, Mrs Osgood, Felix
Leopold Gray marries Judith Vane.
Mrs Osgood gives the violin to Edith Vane.
Mrs Osgood apologises to Anton Marek.
Edith Vane teaches Felix the violin.
Anton Marek asks Edith Vane to marry him.
Edith Vane kisses Anton Marek.
Felix plays a wrong note.
