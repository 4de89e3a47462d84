# World
Wilhelmina Harte was born in 1890. August Harte was born in 1885. Wilhelmina is married to August.
Lotte and Fritz are their children. Lotte was born in 1912. Fritz was born in 1915.
Emil Brandt is a lawyer. Sophie Brandt is the daughter of Emil.
The farmhouse, the orchard and the barn are in Altdorf. Emil's office is in Hamburg. The hospital is in Hamburg.
August is deaf. Wilhelmina has a gold watch.

# Story
## The watch
@place: the farmhouse
@time: May 1930
@with: Wilhelmina, August, Lotte, Fritz
The family has supper. Fritz says that he wants to be a sailor. August reads it from his lips and strikes the table.
Wilhelmina gives Lotte the gold watch for her eighteenth birthday. Fritz is jealous.
Lotte promises her mother that she will never sell it.

## The fire
@place: the barn
@time: August 1930
@with: August, Fritz
Fritz smokes in the barn. The straw catches fire. August runs into the flames to save the horses.
A beam falls on him and crushes his left leg. Fritz pulls his father out. The barn burns down.

## The hospital
@place: the hospital
@time: a week later
@with: August, Wilhelmina
The surgeons take off August's left leg. Wilhelmina sits beside his bed day and night.
August writes on a slate that he forgives his son.

## The departure
@place: the farmhouse
@time: March 1931
@with: Fritz, Lotte
Fritz packs his trunk. Lotte begs him to stay. He kisses her and leaves for Hamburg.
On the way out he steals the gold watch from her drawer.

## The office
@place: Emil's office
@time: June 1935
@with: Fritz, Sophie, Emil
Fritz marries Sophie. Emil gives them a house in Hamburg. Fritz shows Sophie the gold watch and tells her that it belonged to his mother.

## The funeral
@place: Altdorf
@time: November 1938
@with: Wilhelmina, Lotte, Fritz, Sophie
August has died of pneumonia. The family buries him under the oldest apple tree.
Fritz gives the gold watch back to Lotte. Lotte forgives him. Sophie tells Wilhelmina that she is expecting a child.
In the spring of 1939 Sophie gives birth to a daughter. They call her Mina.
