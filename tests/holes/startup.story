# World
Priya Nair and Jonas Weber are the founders of Loopwise. Priya is a woman. Jonas is a man. Malik is a man. Carol Stein is a woman.
Malik is an engineer. Carol is the head of Hexacorp. Jonas is in debt.
The server room, the roof and the meeting room are in the Loopwise building. The Hexacorp tower and the Loopwise building are in Berlin.
Priya trusts Jonas.
Malik loves Priya.
The prototype is in the server room. The prototype is a robot.
Only Priya and Malik know the password.

# Story
## The demo
@place: the meeting room
@time: Monday at nine
@with: Priya, Jonas, Malik
Priya presents the prototype to a rubber duck.
Malik corrects her in verse.
Jonas eats four croissants under the table.
The prototype bows.
Priya asks Jonas whether he has paid the rent.
Jonas lies to Priya that he has paid the rent because he is ashamed.

## The offer
@place: the Hexacorp tower
@time: that afternoon
@with: Carol
Jonas arrives on a scooter.
Carol offers Jonas a million euros for the password.
Jonas says that he does not know the password.
Carol waters her plastic plants.
Jonas accepts the offer because he is in debt.

## The roof
@place: the roof
@time: that night
@with: Priya, Malik
Malik teaches Priya to whistle.
Priya whispers the password to the moon.
Jonas hides behind the chimney and overhears the password.
Malik tells Priya that he loves her.
Priya asks him for a week to think.
Jonas creeps away.

## The break-in
@place: the server room
@time: Tuesday at midnight
@with: Jonas
Jonas enters the password.
The prototype greets Jonas and asks for a name.
Jonas names it Dora.
Jonas takes Dora to the Hexacorp tower.
Carol gives Jonas the money.

## The morning after
@place: the server room
@time: Wednesday morning
@with: Priya, Malik
Priya discovers that the prototype is gone.
Malik finds a croissant on the floor.
Malik concludes that Jonas has stolen the prototype.
Priya does not weep because she is too angry.
Priya calls Jonas.
Jonas confesses that he has sold the prototype.

## The return
@place: the Hexacorp tower
@time: Thursday
@with: Carol, Priya
Dora refuses to speak to Carol.
Dora recites Malik's verses.
Priya calls Dora by her name.
Dora walks out with Priya.
Carol hires the rubber duck.
