# World
Nell Harper is a woman. Stan Harper is a man. Colin Wade is a man. Mr Birch is a man. Ivy Birch is a woman. Donald is a boy.
Nell Harper is the daughter of Stan Harper. Ivy Birch is the wife of Mr Birch. Donald is the brother of Nell Harper.
Colin Wade is engaged to Nell Harper.
The boathouse, the slipway and the clubhouse are in Marlow. The brewery is in Marlow.
It takes three hours to travel from London to Marlow.
Mr Birch owns the brewery. Stan Harper has the silver oar. Mr Birch has the deed of the boathouse.
Stan Harper owes Mr Birch eighty pounds.
Mr Birch wants to sell the boathouse.
Stan Harper is fifty-one years old.
A rower cannot drink before the race.

# Story
## The boathouse
@place: the boathouse
@time: 2 June 1924
@with: Nell Harper, Stan Harper, Donald
Stan Harper paints the boat.
Donald asks Stan Harper for sixpence.
Nell Harper gives Donald a shilling.
Nell Harper tells Stan Harper that Colin Wade will row in the regatta.
Stan Harper shows the silver oar to Nell Harper.
Stan Harper promises Nell Harper to mend the old boat.
Donald whistles a hymn.

## The brewery
@place: the brewery
@time: that afternoon
@with: Mr Birch, Colin Wade
Mr Birch offers Colin Wade forty pounds.
Colin Wade asks Mr Birch what he must do.
Mr Birch orders Colin Wade to lose the race.
Colin Wade refuses the offer because he loves Nell Harper.
Mr Birch threatens Colin Wade.
Donald overhears that Mr Birch wants to sell the boathouse.
Colin Wade leaves the brewery.

## Supper
@place: the clubhouse
@time: that evening
@with: Nell Harper, Stan Harper, Ivy Birch
Donald comes in.
Donald tells Stan Harper that Mr Birch wants to sell the boathouse.
Stan Harper throws a plate at the wall.
Ivy Birch comforts Nell Harper.
Ivy Birch lends Nell Harper the black notebook.
Nell Harper reads the black notebook.
Nell Harper discovers that Mr Birch has cheated Stan Harper.
Stan Harper drinks a glass of beer.

## The night
@place: the slipway
@time: midnight
@with: Mr Birch
Mr Birch drills a hole into the boat because he wants to win the bet.
Donald sees Mr Birch.
Mr Birch captures Donald.
Mr Birch locks Donald in the boathouse.
Mr Birch throws the key into the river.
Mr Birch goes to the brewery.

## The morning
@place: the boathouse
@time: the next morning
@with: Donald
Colin Wade comes to the boathouse.
Colin Wade breaks down the door.
Colin Wade frees Donald.
Donald tells Colin Wade that Mr Birch has damaged the boat.
Colin Wade thanks Donald.
Donald runs to the clubhouse.

## The race
@place: the slipway
@time: two hours later
@with: Nell Harper, Stan Harper, Ivy Birch, Mr Birch
Stan Harper mends the old boat.
Colin Wade kisses Nell Harper.
Colin Wade rows the old boat.
Ivy Birch cheers.
Colin Wade wins the race.
Mr Birch curses Colin Wade.
Mr Birch falls into the river.
Mr Birch drowns.
Ivy Birch weeps because Mr Birch is dead.

## The reading
@place: the clubhouse
@time: a week later
@with: Nell Harper, Stan Harper, Colin Wade, Ivy Birch, Donald
Ivy Birch gives the deed of the boathouse to Stan Harper.
Ivy Birch forgives Stan Harper the debt.
Stan Harper embraces Donald.
Nell Harper returns the black notebook to Ivy Birch.
Nell Harper marries Colin Wade.
Stan Harper gives the silver oar to Colin Wade.
Donald eats three pieces of cake.
