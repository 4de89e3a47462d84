# World
Anna is a girl. The witch is a woman. The prince is a man. The king is the father of the prince.
The cottage is in the forest. The castle and the forest are in the kingdom.
The witch lives in the cottage. The spindle is in the cottage.
Whenever a person touches the spindle, the person falls asleep.
The king rules the kingdom.

# Story
## In the forest
@place: the forest
@with: Anna
Anna loses her way. She finds the cottage. She enters the cottage.
## In the cottage
@place: the cottage
@with: Anna, the witch
The witch gives Anna an apple.
Anna touches the spindle.
The witch imprisons Anna in the cottage.
## The prince
@place: the castle
@time: the next day
@with: the prince, the king
A bird tells the prince that Anna is a captive of the witch.
The king orders the prince to free Anna.
The prince rides to the cottage.
## The rescue
@place: the cottage
@with: the prince, the witch, Anna
The prince kills the witch.
The prince kisses Anna.
Anna wakes.
The prince frees Anna.
Anna marries the prince.
