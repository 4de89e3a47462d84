# World
Eleanor, Beatrice and Nora are women. Arthur, Hugh and Doctor Pell are men.
Eleanor is the mother of Arthur and Beatrice.
Arthur is 40 years old. Beatrice is 35 years old. Eleanor is 66 years old.
Hugh is a lawyer. Nora is a maid. Nora works for Eleanor.
The library and the bedroom are rooms in the house.
The will is a document.
The bottle is a bottle in the bedroom.
Arthur wants the house.

# Story
## The will
@place: the library
@with: Eleanor, Hugh
Hugh brings the will.
Eleanor signs the will.
Eleanor tells Hugh that Beatrice will get the house.
Hugh puts the will into the desk.

## The quarrel
@place: the bedroom
@time: that evening
@with: Eleanor, Arthur
Eleanor tells Arthur that Beatrice will get the house.
Arthur is furious.
Arthur leaves the bedroom.

## The milk
@place: the bedroom
@time: the same night
@with: Eleanor
Nora brings Eleanor milk.
Eleanor drinks the milk.
Eleanor falls asleep.
Arthur comes into the bedroom.
Arthur kills Eleanor because he wants the house.
Nora sees Arthur.

## The morning
@place: the library
@time: the next morning
@with: Beatrice, Hugh, Doctor Pell
Doctor Pell tells Beatrice that Eleanor is dead.
Beatrice weeps.
Nora comes into the library.
Nora reveals that Arthur killed Eleanor.
Hugh opens the desk.
Hugh reads the will.
Beatrice gets the house.
