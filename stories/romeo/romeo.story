# World

%% People. %%

Romeo, Mercutio, Benvolio, Tybalt, Count Paris, Lord Capulet, Lord Montague, Balthasar and the Prince are men.
Juliet, Lady Capulet and the Nurse are women.
Friar Laurence and Friar John are friars.
A friar is a man.
Lord Montague is the father of Romeo.
Lord Capulet is the father of Juliet and Lady Capulet is the mother of Juliet.
Lord Capulet is married to Lady Capulet.
Tybalt is the cousin of Juliet.
Benvolio is the cousin of Romeo.
Mercutio is a friend of Romeo.
The Nurse serves Juliet.
Balthasar serves Romeo.
The Capulets and the Montagues are families.
Juliet, Tybalt, Lord Capulet and Lady Capulet are members of the Capulets.
Romeo, Benvolio and Lord Montague are members of the Montagues.
The Capulets and the Montagues are enemies.
The Prince rules Verona.
Tybalt hates the Montagues.

%% Places and things. %%

Verona and Mantua are towns.
The square, the church, the Capulet house, the vault and the plague house are in Verona.
The hall, the orchard and Juliet's chamber are in the Capulet house.
The lodging and the apothecary's shop are in Mantua.
It takes a day to travel from Verona to Mantua.
Friar Laurence lives in the church.
The potion is a drink.
Friar Laurence has the potion.
Tybalt has a sword and Romeo has a dagger.

# Story

## The brawl
@place: the square
@time: Sunday morning
@with: Tybalt, Benvolio

Tybalt attacks Benvolio because he hates the Montagues.
The Prince arrives.
The Prince forbids the Capulets and the Montagues to fight.
He threatens the Capulets and the Montagues with death.

## The ball
@place: the hall
@time: Sunday evening
@with: Lord Capulet, Lady Capulet, Juliet, the Nurse, Tybalt

Romeo comes to the hall in a mask.
Romeo sees Juliet.
Romeo falls in love with Juliet.
Juliet falls in love with Romeo.
Romeo does not know who Juliet is.
Tybalt recognises Romeo.
The Nurse tells Romeo that Juliet is the daughter of Lord Capulet.
The Nurse tells Juliet that Romeo is the son of Lord Montague.

## The orchard
@place: the orchard
@time: the same night
@with: Juliet

Romeo hides in the orchard.
Juliet says that she loves Romeo.
Romeo overhears Juliet.
Romeo promises Juliet to marry her.

## The wedding
@place: the church
@time: the next day
@with: Friar Laurence, Romeo, Juliet

Friar Laurence marries Romeo and Juliet in secret because he hopes that the marriage will end the feud.
Only Romeo, Juliet, Friar Laurence and the Nurse know that Romeo is married to Juliet.
Juliet returns to Juliet's chamber.

## The duel
@place: the square
@time: an hour later
@with: Mercutio, Benvolio, Tybalt

Romeo comes to the square.
Tybalt challenges Romeo because Romeo was at the ball.
Romeo refuses to fight because Tybalt is Juliet's cousin.
Mercutio fights Tybalt.
Tybalt kills Mercutio with the sword.
Romeo kills Tybalt because Tybalt killed Mercutio.
Romeo flees from the square.

## The sentence
@place: the square
@time: soon after
@with: Benvolio, Lord Capulet, Lady Capulet, Lord Montague

The Prince arrives.
Benvolio tells the Prince that Tybalt killed Mercutio and that Romeo killed Tybalt.
The Prince banishes Romeo from Verona on pain of death.

## The parting
@place: Juliet's chamber
@time: the same night
@with: Juliet, the Nurse

The Nurse tells Juliet that Romeo has killed Tybalt.
Juliet forgives Romeo because she loves him.
Romeo comes to Juliet's chamber.
Romeo embraces Juliet.
Romeo goes to the lodging because the Prince has banished him.

## The betrothal
@place: the hall
@time: the next day
@with: Lord Capulet, Lady Capulet, Juliet, Count Paris

Lord Capulet promises Count Paris that Juliet will marry him.
Lord Capulet orders Juliet to marry Count Paris.
Juliet refuses to marry Count Paris.
Lord Capulet does not know that Juliet is married to Romeo.

## The plan
@place: the church
@time: soon after
@with: Friar Laurence

Juliet comes to the church.
Juliet begs Friar Laurence to help her.
Friar Laurence gives Juliet the potion.
He explains to Juliet that she will seem dead.
He promises to write to Romeo.
Juliet carries the potion to Juliet's chamber.
Friar Laurence writes a letter to Romeo.
The letter says that Juliet is alive.

## The messenger
@place: the church
@time: soon after
@with: Friar Laurence, Friar John

Friar Laurence gives the letter to Friar John.
Friar Laurence orders Friar John to carry the letter to Romeo.
Friar John goes to the plague house because he is looking for another friar.
The watchmen lock Friar John in the plague house because they fear the plague.
Friar John cannot leave the plague house.

## The potion
@place: Juliet's chamber
@time: the same night
@with: Juliet

Juliet drinks the potion in order to escape from the wedding with Count Paris.
Juliet falls asleep.
Juliet seems dead.

## The discovery
@place: Juliet's chamber
@time: the next morning
@with: Juliet

The Nurse finds Juliet.
The Nurse believes that Juliet is dead.
Lord Capulet and Lady Capulet come to Juliet's chamber.
They believe that Juliet is dead.
Count Paris comes to Juliet's chamber.
He believes that Juliet is dead.
Lord Capulet has Juliet carried to the vault.
Balthasar sees that Juliet lies in the vault.
Balthasar believes that Juliet is dead.

## The news
@place: the lodging
@time: the next day
@with: Romeo

Balthasar comes to the lodging.
Balthasar tells Romeo that Juliet is dead.
Romeo believes Balthasar.
The letter has not reached Romeo.
Romeo decides to die beside Juliet.

## The poison
@place: the apothecary's shop
@time: an hour later
@with: Romeo

An apothecary sells Romeo a poison because he is poor.
Romeo sets out for the vault with the poison.

## The failure
@place: the church
@time: the same day
@with: Friar Laurence

The watchmen release Friar John.
Friar John comes to the church.
Friar John tells Friar Laurence that the letter has not reached Romeo.
Friar John returns the letter to Friar Laurence.
Friar Laurence sets out for the vault in order to wake Juliet.

## The vault
@place: the vault
@time: the next night
@with: Juliet, Count Paris

Count Paris mourns for Juliet.
Romeo arrives at the vault.
Count Paris fights Romeo because he believes that Romeo killed Tybalt.
Romeo kills Count Paris with the dagger.
Romeo sees Juliet.
Romeo believes that Juliet is dead.
Romeo drinks the poison because he believes that Juliet is dead.
Romeo dies.

## The waking
@place: the vault
@time: soon after
@with: Juliet

Friar Laurence arrives at the vault.
Friar Laurence sees that Romeo is dead.
Juliet wakes.
Juliet asks Friar Laurence where Romeo is.
Friar Laurence tells Juliet that Romeo is dead.
Friar Laurence flees from the vault because he hears the watchmen.
Juliet takes the dagger from Romeo.
Juliet kills herself with the dagger because Romeo is dead.

## The peace
@place: the vault
@time: the next morning
@with: the Prince, Lord Capulet, Lady Capulet, Lord Montague, Friar Laurence

Lord Capulet sees that Juliet is dead.
Friar Laurence confesses that he married Romeo and Juliet.
He explains that Juliet had drunk the potion.
He explains that the letter never reached Romeo.
The Prince blames the Capulets and the Montagues for the death of Romeo and Juliet.
Lord Capulet and Lord Montague end the feud because their children are dead.
