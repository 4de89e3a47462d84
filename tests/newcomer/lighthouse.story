# World
Edgar and Tom are men. Rose is a woman. Rose is the sister of Edgar.
The lighthouse, the beach and the inn are places.

# Story
## The storm
@place: the lighthouse
@with: Edgar, Tom
Edgar quarrels with Tom about money.
Tom pushes Edgar. Edgar falls and dies.
Tom carries Edgar's body to the beach. He hides the body behind a rock.

## The inn
@place: the inn
@time: the next day
@with: Rose
Tom comes to the inn. He tells Rose that Edgar is away.
Rose believes Tom. She gives him a lantern.

## The beach
@place: the beach
@time: the same evening
@with: Rose
Rose finds Edgar's body. She weeps.
Tom arrives at the beach.
Edgar tells Rose that Tom killed him.
Rose accuses Tom. Tom flees from the beach.
