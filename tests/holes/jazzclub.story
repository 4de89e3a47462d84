# World
Lucille Dray is a woman. Eddie Vance is a man. Big Sam is a man. Nora Finch is a woman. Officer Kowalski is a man.
Lucille is a singer. Eddie is a trumpeter. Big Sam is the owner of the Blue Heron. Nora Finch is a reporter.
The stage, the bar and the office are in the Blue Heron. The Blue Heron and the police station are in Chicago.
Eddie is married to Nora.
Eddie owes Big Sam four hundred dollars.
Big Sam has a pistol. The ledger is in the safe. The safe is in the office.
Lucille knows that Big Sam bribes Officer Kowalski.

# Story
## Opening night
@place: the stage
@time: Friday evening
@with: Lucille, Eddie, Big Sam
Eddie plays a tune that nobody has ever heard.
Lucille sings it with her eyes closed.
Big Sam cries into his napkin.
A drunk proposes to a lamp.
Eddie drops his trumpet and picks it up with his teeth.
Big Sam tells Eddie that he wants his money by Sunday.

## The bar
@place: the bar
@time: an hour later
@with: Eddie, Nora
Nora orders milk in a wine glass.
Eddie tells Nora that he owes Big Sam four hundred dollars.
Nora offers to sell her fur coat.
Eddie refuses because he is proud.
Lucille tells Nora that Big Sam bribes Officer Kowalski.
Nora writes the name of the officer on her glove.

## The office
@place: the office
@time: Saturday night
@with: Nora, Big Sam
Nora hides behind the curtain.
Big Sam opens the safe and puts the ledger on the desk.
Big Sam counts to a thousand and falls asleep.
Nora steals the ledger.
Nora leaves a rose on the desk.

## The police station
@place: the police station
@time: Sunday morning
@with: Officer Kowalski
Big Sam runs in barefoot.
Big Sam tells Officer Kowalski that somebody has stolen the ledger.
Officer Kowalski hides in a cupboard because he is afraid of the newspapers.
Big Sam eats the officer's breakfast.

## The last song
@place: the stage
@time: Sunday evening
@with: Lucille, Eddie, Nora
Big Sam comes in with the pistol.
Big Sam threatens to shoot Eddie.
Lucille steps between the two men and goes on singing.
Nora gives Big Sam the ledger because she wants to save Eddie.
Big Sam burns the ledger.
Big Sam forgives Eddie the debt.
Nora kisses her husband.
Nora has copied every page.
