# World
Inspector Gray and Barnes are men. Lady Wynn is a woman. Barnes serves Lady Wynn.
London and Edinburgh are cities. The manor is in London. The hotel is in Edinburgh.
It takes a day to travel from London to Edinburgh.

# Story
## The theft
@place: the manor
@time: Monday evening
@with: Lady Wynn
Lady Wynn puts the necklace in the safe. She goes to sleep.
Barnes opens the safe. He steals the necklace.

## The dinner
@place: the hotel
@time: two days later
@with: Inspector Gray
Inspector Gray is hungry. He orders a steak.
Barnes greets Inspector Gray.
Barnes shows Inspector Gray the necklace.

## The arrest
@place: the manor
@time: one week later
@with: Lady Wynn
Inspector Gray comes to the manor. He tells Lady Wynn that Barnes has the necklace.
Lady Wynn thanks Inspector Gray.
