# World

%% People. %%

Agnes, Gerda and Lene are women.
Tomas, Veit and Ruprecht are men.
Tomas is the brother of Agnes.
Agnes loves Tomas.
Veit lives in the mill. Veit is a friend of Tomas.
Lene loves Veit and Veit loves Lene.
Veit wants to marry Lene.
Gerda is a friend of Agnes and of Lene. Gerda lives in the inn.
Lene lives in the inn.
Ruprecht hates Veit.
Ruprecht wants the silver clock.

%% Places and things. %%

The mill, the church, the inn, the ford and the cottage are in Eulenbach.
The harbour is in Brunn.
It takes a day to travel from Eulenbach to Brunn.
The knife is a weapon.
The knife is in the cottage.
The silver clock is in the mill.

# Story

## The debt
@place: the inn
@time: Monday evening
@with: Tomas, Veit, Ruprecht, Gerda, Lene

Tomas owes Ruprecht money.
Ruprecht threatens Tomas.
Tomas fears Ruprecht.
Gerda pours the wine.
Lene sings.

## The hiding place
@place: the mill
@time: the same night
@with: Veit

Tomas comes to the mill.
Tomas begs Veit to help him.
Veit gives Tomas money.
Tomas leaves his coat in the mill.
Tomas goes to the harbour.
Veit promises Tomas to say nothing.

## The coat
@place: the mill
@time: Tuesday morning
@with: Veit

Ruprecht comes to the mill.
Ruprecht finds Tomas's coat in the mill.
Ruprecht takes Tomas's coat.
Ruprecht asks Veit where Tomas is.
Veit does not answer.

## The lie
@place: the cottage
@time: Tuesday noon
@with: Agnes

Ruprecht comes to the cottage.
Ruprecht shows Agnes the coat of Tomas.
Agnes recognises the coat.
Ruprecht tells Agnes that Veit has killed Tomas.
Agnes weeps because Tomas is dead.
Ruprecht leaves.
Agnes takes the knife because she wants to avenge Tomas.

## The evening
@place: the mill
@time: Tuesday evening
@with: Veit

Agnes comes to the mill.
Lene comes to the mill.
Veit greets Agnes.
Veit says nothing because he has promised it to Tomas.
Agnes kills Veit with the knife because Veit has killed Tomas.
Lene screams because Veit is dead.

## The letter
@place: the cottage
@time: two days later
@with: Agnes, Gerda

Gerda brings Agnes a letter from Tomas.
The letter says that Tomas is alive and that Veit has saved him.
Agnes reads in the letter that Tomas is alive.
Agnes understands that Ruprecht has lied.
Agnes weeps because Veit is dead.
