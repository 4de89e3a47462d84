# World
Della is a woman. Jim is a man. Della is married to Jim.
Madame Sofronie is a woman. She buys and sells hair.
The flat, the hair shop and the jeweller's shop are in the city. The parlour, the bedroom and the kitchen are in the flat.
Della has long brown hair. Jim has a gold watch, which belonged to his father and to his grandfather.
Jim and Della are poor, and they love each other.

# Story
## One dollar and eighty-seven cents
@place: the parlour
@time: Christmas Eve
@with: Della
Della counts her money three times. She has only one dollar and eighty-seven cents, although she has been saving for months.
She wants to buy Jim a present, because tomorrow is Christmas Day.
She throws herself on the couch and cries.
~ Grey cat, grey fence, grey yard.
When she has stopped crying, she powders her cheeks and looks out of the window.
Then she turns to the mirror, lets down her hair and looks at it for a long time.
She remembers that Jim is proud of two things in this house: his watch and her hair.
A tear falls on the carpet.
She puts on her old brown jacket and her old brown hat, and leaves the flat without telling anybody where she is going.

## Madame Sofronie
@place: the hair shop
@time: a few minutes later
@with: Madame Sofronie
Della runs up the stairs and enters the shop, out of breath.
"Will you buy my hair?" she asks Madame Sofronie.
"I buy hair," says Madame Sofronie. "Take your hat off and let me look at it."
Della takes off her hat and lets down her hair.
Madame Sofronie lifts it with a practised hand and offers Della twenty dollars for it.
"Give it to me quickly," says Della.
Madame Sofronie cuts off Della's hair and pays her twenty dollars.
Della sold her hair in order to buy a present for Jim, but she does not tell Madame Sofronie the reason.

## The chain
@place: the jeweller's shop
@time: two hours later
Della, who has searched every shop in the city, at last finds the right present: a platinum chain for Jim's watch.
Jim has been ashamed of the watch's old leather strap, so that he looks at the watch only when nobody sees him.
The jeweller asks twenty-one dollars for the chain. Della buys it and hurries home with the chain and eighty-seven cents.

## Waiting
@place: the kitchen
@time: that evening
@with: Della
When Della reaches home, she takes out her curling irons and lights the gas.
She curls what is left of her hair, and forty minutes later she looks like a schoolboy.
She is afraid that Jim will no longer find her pretty.
"What else could I do with a dollar and eighty-seven cents?" she asks the mirror.
At seven o'clock the coffee is made, and the frying pan is hot on the stove.
Della goes to the parlour and sits down on the corner of the table near the door. She is holding the chain in her hand.
She hears Jim on the stairs, turns pale and prays that he will still love her.

## The packet
@place: the parlour
@time: at the same hour
@with: Della
Jim comes in and closes the door. He is thin and serious, and he has no gloves.
He stops at the door and stares at Della, because he sees that her hair is gone.
Della cannot read his face, and it frightens her.
She goes to him and tells him that she has cut off her hair and sold it, because she wanted to give him a present.
"You have cut off your hair?" asks Jim slowly.
"It is sold, I tell you," says Della. "It will grow again."
She begs him to be kind to her, for it is Christmas Eve.
Jim wakes from his daze and takes her in his arms.
He takes a packet from the pocket of his overcoat and throws it on the table.
He assures her that no haircut could make him love her less, and says that she will understand him as soon as she has opened the packet.
Della tears off the paper, cries out for joy and then bursts into tears.
In the packet are the combs which she had admired for months in a window on Broadway.
They are made of tortoise shell, with jewels on the rims, and she had never hoped to own them.
Now they are hers, but the hair in which she would have worn them is gone.
Jim comforts her. She presses the combs to her heart, smiles through her tears and reminds him that her hair grows fast.

## The other secret
@place: the parlour
@time: a moment later
@with: Della, Jim
Then Della remembers that Jim has not yet seen his present.
She holds the chain out to him on her open hand and tells him that she hunted all over town to find it.
"Give me your watch," she says. "I want to see how the chain looks on it."
Instead of obeying, Jim lies down on the couch, puts his hands behind his head and smiles.
He suggests that they put their presents away for a while, because they are too nice to use just now.
He confesses that he sold the watch to get the money for her combs.
So each of them has given up the greatest treasure of the house for the other, and neither had known it of the other.
"And now," says Jim, "put the chops on."
Della forgives him, kisses him and goes to the kitchen.
~ Of all who give gifts, these two are the wisest.
