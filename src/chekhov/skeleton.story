# World
%% Who and what there is, and how things are when the story begins. %%
Mary is a woman. John is a man.
The house is a building. The kitchen and the garden are in the house.
Mary has the letter.

# Story

## The letter
@place: the kitchen
@with: Mary, John
Mary gives John the letter.
John goes to the garden.

## The garden
@place: the garden
@time: an hour later
Mary goes to the garden.
John tells Mary that he loves her.
