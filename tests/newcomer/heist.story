# World
Nina and Clara are women. Paul is a man. Paul is the brother of Nina.
The museum, the café and the cellar are places. The cellar is in the museum.
Nina has the key. The cabinet is locked. The ruby is in the cabinet. The cabinet is in the cellar.

# Story
## The plan
@place: the café
@time: Friday morning
@with: Nina, Clara, Paul
Nina tells Clara and Paul that the ruby is in the cabinet.
Nina gives the key to Clara. Clara hides the key in her bag.
Clara promises Nina to come to the museum.
Clara leaves the café. She travels to Paris.

## The cellar
@place: the cellar
@time: an hour later
@with: Nina, Paul
Paul watches the door. Nina looks for the cabinet. She finds it.
Nina unlocks the cabinet with the key.
She takes the ruby from the cabinet. She gives the ruby to Paul.
Paul and Nina flee from the museum.
