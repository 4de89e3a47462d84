# World
Felix and Leo are men. Felix is a twin of Leo. Clara and Mimi are women. Baron Otto is a man.
Clara is the daughter of Baron Otto. Felix loves Clara. Mimi loves Leo.
The garden, the ballroom and the kitchen are in the villa.
The ring is a ring. Baron Otto has the ring.
Mimi is a cook.

# Story
## The kitchen
@place: the kitchen
@with: Mimi, Leo
Leo asks Mimi for a cake.
Mimi gives Leo a cake.
Mimi believes that Leo is Felix.
Leo eats the cake.

## The garden
@place: the garden
@time: soon after
@with: Felix, Clara
Felix tells Clara that he loves her.
Clara promises Felix to dance with him.
Felix kisses Clara.

## The ballroom
@place: the ballroom
@time: that evening
@with: Baron Otto, Clara, Leo
Clara dances with Leo.
Clara believes that Leo is Felix.
Leo steps on her foot.
Clara slaps Leo.
Felix comes into the ballroom.
Clara sees Felix and Leo.
Clara laughs.
Clara dances with Felix.

## The ring
@place: the garden
@time: the same night
@with: Felix, Clara, Baron Otto
Baron Otto gives Felix the ring.
Felix gives Clara the ring.
Felix becomes engaged to Clara.
Leo kisses Mimi in the kitchen.
