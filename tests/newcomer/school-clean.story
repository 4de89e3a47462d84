# World
Ben and Leo are boys. Miss Hart is a woman. The classroom and the yard are places.
Leo has a ball.

# Story
## The lesson
@place: the classroom
@with: Miss Hart, Ben, Leo
Miss Hart tells the children a story. Ben is bored.
Ben takes the ball from Leo. Leo shouts.
Miss Hart sends Leo to the yard. Leo goes to the yard.
Leo comes back to the classroom.
Leo hits Ben.
Ben cries. Miss Hart punishes Ben because he took the ball.

## The yard
@place: the yard
@time: an hour later
@with: Leo
Ben comes to the yard. He gives the ball to Leo.
He apologises to Leo. Leo forgives Ben. They play together.
