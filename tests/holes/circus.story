# World
Rosa is a woman. Viktor is a man. Pip is a boy. Madame Orlova is a woman.
Rosa is an acrobat. Viktor is a clown. Madame Orlova is the owner of the circus. Pip is the son of Rosa.
The ring, the wagon and the ticket booth are in the circus. The circus is in the town of Lind.
It takes three days to travel from the town of Lind to the coast.
Madame Orlova has the cash box. Viktor has a red nose.

# Story
## The rehearsal
@place: the ring
@time: Monday morning
@with: Rosa, Viktor, Pip
Rosa stands on her head for an hour.
Viktor apologises to a chair.
Pip counts the empty seats.
Viktor gives the red nose to Pip.
Pip sneezes.
Rosa loves Viktor because he once saved her from the lion.
Viktor tells Rosa that he wants to leave the circus.
Rosa laughs and weeps.

## The cash box
@place: the wagon
@time: that evening
@with: Madame Orlova, Pip
Madame Orlova counts the money twice and sings.
Madame Orlova locks the cash box.
Pip hides under the table.
Madame Orlova talks to the portrait of her dead husband.
Madame Orlova falls asleep.
Pip takes the cash box.

## The night
@place: the ticket booth
@time: an hour later
@with: Viktor
Pip comes in.
Pip gives Viktor the cash box.
Viktor refuses to open the cash box because it belongs to Madame Orlova.
Viktor returns the cash box to Madame Orlova.
Pip eats a candle end.

## The coast
@place: the coast
@time: a week later
@with: Viktor, Rosa
Viktor buys a boat and paints it yellow.
Rosa asks Viktor whether he is happy.
Viktor throws the red paint into the sea.
Rosa marries Viktor.
