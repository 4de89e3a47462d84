# World
King Aldric and Lord Ferris are men. Queen Isolde and Lady Maren are women.
King Aldric is married to Queen Isolde. The palace and the hunting lodge are places.
It takes two days to travel from the palace to the hunting lodge.
Lord Ferris wants to rule the kingdom.

# Story
## The hunt
@place: the hunting lodge
@time: Monday
@with: King Aldric, Lord Ferris
King Aldric goes to sleep. Lord Ferris poisons King Aldric because he wants to rule the kingdom.
King Aldric dies. Lord Ferris hides the poison.

## The palace
@place: the palace
@time: the same evening
@with: Queen Isolde, Lady Maren
Lady Maren tells Queen Isolde a story. Queen Isolde laughs.
Queen Isolde swears to punish Lord Ferris because Lord Ferris killed King Aldric.
Lady Maren goes to bed.

## The return
@place: the palace
@time: three days later
@with: Queen Isolde, Lady Maren
Lord Ferris comes to the palace. He tells Queen Isolde that King Aldric is dead.
Queen Isolde has Lord Ferris arrested.
