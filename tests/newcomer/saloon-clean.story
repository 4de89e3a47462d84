# World
Jack, Sheriff Dale and Hank are men. Molly is a woman.
The saloon and the stable are places. Jack has a gun.

# Story
## High noon
@place: the saloon
@time: Monday
@with: Jack, Sheriff Dale, Molly
Jack insults Sheriff Dale. Sheriff Dale orders Jack to leave the saloon.
Jack refuses to leave. He shoots Sheriff Dale with the gun.
Sheriff Dale is wounded. He seems dead.
Molly screams. Jack goes to the stable.

## The stable
@place: the stable
@time: soon after
@with: Hank
Jack asks Hank for a horse. Hank gives Jack a horse.
Jack promises Hank to pay him. He rides away from the stable.

## The evening
@place: the saloon
@time: the same evening
@with: Molly
Hank comes to the saloon. Molly tells Hank that Jack shot Sheriff Dale.
Molly sees that Sheriff Dale is alive.
Sheriff Dale thanks Molly.
Hank swears to find Jack because Jack shot Sheriff Dale.
