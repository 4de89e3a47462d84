# World
Captain Roth, Silas and Pip are men. Anne is a woman. Anne is the daughter of Captain Roth.
The ship is a vehicle. The island, the harbour and the cave are places. The cave is on the island.

# Story
## The cave
@place: the cave
@time: at dawn
@with: Silas, Pip, Anne
Silas captures Anne because he hates Captain Roth. He ties her up.
Pip guards Anne. Anne begs Pip to free her.
Pip refuses to free her because he fears Silas.
Silas falls asleep.
Anne goes to the harbour.

## The harbour
@place: the harbour
@time: the same day
@with: Captain Roth
Anne tells Captain Roth that Silas is in the cave.
Captain Roth embraces Anne. He swears to kill Silas because Silas captured Anne.

## The fight
@place: the cave
@time: the same evening
@with: Silas
Captain Roth comes to the cave. He fights Silas. Silas surrenders.
