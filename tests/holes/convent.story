# World
Sister Agathe, Mother Clotilde and Jeanne are women. Brother Matthieu and Lord Renaud are men.
Mother Clotilde is the abbess. Jeanne is the niece of Mother Clotilde. Lord Renaud is the brother of Jeanne's dead husband.
The chapel, the infirmary, the herb garden and the cellar are in the convent.
Lord Renaud's castle is far from the convent.
Mother Clotilde has the key of the cellar. The relic is in the chapel.
Sister Agathe is blind.
Lord Renaud wants Jeanne's land.

# Story
## The arrival
@place: the herb garden
@time: the first day of Lent
@with: Sister Agathe, Mother Clotilde
Sister Agathe smells the rosemary and names every bee.
Jeanne comes to the convent at dusk.
Jeanne begs her aunt to hide her because Lord Renaud wants to marry her.
Mother Clotilde gives Jeanne a veil.
Sister Agathe touches Jeanne's face.

## The plague
@place: the infirmary
@time: a week later
@with: Sister Agathe, Jeanne, Brother Matthieu
Brother Matthieu falls ill.
Jeanne nurses Brother Matthieu for nine nights.
Sister Agathe sings to the fever as if it were a child.
Brother Matthieu recovers and asks for cheese.
Brother Matthieu falls in love with Jeanne.
Brother Matthieu swears to protect her.

## The search
@place: the chapel
@time: two days later
@with: Mother Clotilde, Lord Renaud
Lord Renaud rides into the chapel on his horse.
The horse drinks the holy water.
Lord Renaud asks Mother Clotilde where Jeanne is.
Mother Clotilde lies to Lord Renaud that Jeanne is dead.
Lord Renaud does not believe Mother Clotilde.
Lord Renaud steals the relic because he wants to force Mother Clotilde to speak.

## The cellar
@place: the cellar
@time: that night
@with: Jeanne, Mother Clotilde
Mother Clotilde unlocks the cellar with the key.
Mother Clotilde tells Jeanne that Lord Renaud has stolen the relic.
Jeanne eats an apple in the dark.
Mother Clotilde locks Jeanne in the cellar and kisses the door.

## The bargain
@place: Lord Renaud's castle
@time: three days later
@with: Lord Renaud, Brother Matthieu
Brother Matthieu climbs over the wall in a barrel.
Brother Matthieu takes the relic from a sleeping dog.
Lord Renaud surprises him.
Brother Matthieu kills Lord Renaud because he has sworn to protect Jeanne.
Brother Matthieu apologises to the dog.

## Easter
@place: the cellar
@time: Easter Sunday
@with: Mother Clotilde, Jeanne, Sister Agathe
Mother Clotilde opens the cellar.
Brother Matthieu returns with the relic.
Brother Matthieu confesses that he has killed Lord Renaud.
Jeanne thanks Brother Matthieu because he has killed Lord Renaud.
Mother Clotilde laughs so loudly that a candle goes out.
Sister Agathe forgives everybody.
