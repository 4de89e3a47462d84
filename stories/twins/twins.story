# World
Lorenzo and Leandro are merchants. Lorenzo is the twin brother of Leandro.
Tito and Timo are servants. Tito is the twin brother of Timo. Tito serves Lorenzo, and Timo serves Leandro.
Caterina is married to Lorenzo. Fiammetta is the sister of Caterina.
Baldo is a goldsmith. Grimaldi is a constable. Orsola is a widow and the hostess of the Anchor. Pozzo is a doctor. Anselmo is an old man and the keeper of the lighthouse.
Anselmo is the father of Lorenzo and Leandro, but neither of them knows it.
The harbour, the market, the lighthouse, the chapel, the prison, the Anchor and Lorenzo's house are in Lanterna. Lorenzo lives in Lanterna.
Nobody can tell Lorenzo from Leandro by his looks, nor Tito from Timo.

# Story
## The harbour
@place: the harbour
@time: Monday morning
@with: Leandro, Timo, Anselmo
Leandro and Timo come ashore in Lanterna, where neither of them has ever been before.
Leandro has been looking for his brother for seven years, ever since their mother told him on her deathbed that he had one.
He does not know that Lorenzo lives in this very town.
Anselmo, who is mending a net on the quay, greets Leandro as an old acquaintance and asks him how his wife is.
"I have no wife," says Leandro. Anselmo thinks that he is joking and laughs.
Leandro gives Timo a purse with a hundred ducats and orders him to take it to the Anchor and to wait for him there.
As soon as Timo has left, Leandro goes for a walk through the town.

## Dinner is getting cold
@place: the market
@time: an hour later
@with: Leandro
Tito comes running across the market, because Caterina has sent him to fetch her husband to dinner.
He takes Leandro for Lorenzo and begs him to come home at once.
"Where is the purse that I gave you?" asks Leandro. "You have given me no purse, sir," says Tito, "only a list of things to buy."
Leandro, who believes that Timo has lost the money and is making fun of him, boxes his ears.
Tito runs home and complains to Caterina that her husband has beaten him and denies that he has a wife.
Caterina is so angry that she puts on her cloak and sets out with Fiammetta to fetch him herself.

## An order of gold
@place: Baldo's shop
@time: at the same time
@with: Lorenzo, Baldo
Lorenzo has ordered a gold chain for Caterina, whose birthday it is, and has come to ask whether it is ready.
Baldo promises to finish it by noon and to bring it to him. They agree that Lorenzo will pay him two hundred ducats in the evening.
Baldo needs the money that same day, as he owes it to a captain who is going to sail with the tide.
Lorenzo asks him not to say a word about the chain to Caterina.

## The wrong guest
@place: the market
@time: a little later
@with: Leandro
Caterina finds Leandro in front of a bookstall and reproaches him with having forgotten her birthday.
Leandro assures her that he has never seen her in his life. She bursts into tears.
Fiammetta is ashamed of her brother-in-law and tells him so.
Timo, who has locked the purse in a chest at the Anchor, comes back to look for his master.
When Caterina sees him, she scolds him for having dawdled, and he, too, swears that he does not know her.
"How can she know our names, unless she is a witch?" whispers Timo.
Leandro, however, is hungry and curious, and besides he likes Fiammetta, and so he decides to go along with them.

## The locked door
@place: Lorenzo's house
@time: at noon
@with: Caterina, Fiammetta, Leandro, Timo
Caterina leads Leandro to the table and tells Timo to bolt the door and to let nobody in.
While they are eating, Lorenzo comes home with Tito and finds his own door locked.
He knocks and shouts that he is the master of the house. "The master is at dinner," answers Timo from behind the door.
Tito asks who is speaking. "Caterina's porter," says the voice.
Caterina hears the noise and calls out that some drunkard should go and sleep it off.
Lorenzo wants to break down the door, but Tito dissuades him, because the neighbours are already looking out of their windows.
Lorenzo vows that he will dine with Orsola instead, and that she, and not his wife, shall get the gold chain.
He gives Tito a ducat and sends him to the market to buy a rope, with which he means to teach the impudent porter manners.

## The chain
@place: the street before Lorenzo's house
@time: one o'clock
@with: Leandro
After dinner Leandro told Fiammetta that he loved her, and she, horrified, ran to her sister.
Now he is standing in the street and does not know whether he is awake or dreaming.
Baldo comes round the corner, takes him for Lorenzo and hands him the gold chain.
"I did not order it," says Leandro. "Not once, but twenty times," laughs Baldo, and he refuses to take any money before the evening.
Leandro puts the chain round his neck. He concludes that a town where strangers are given dinners and gold must be bewitched, and that he had better leave it.
He sends Timo to the harbour to find out whether any ship is sailing that day.

## The rope
@place: the market
@time: two o'clock
@with: Leandro
Tito, who has bought the rope, meets Leandro and gives it to him.
"What am I to do with a rope?" asks Leandro. "Beat the porter with it, sir, as you told me," replies Tito.
Leandro suspects that his servant has lost his wits, but he keeps the rope, because it may be of use on board.
He tells Tito to fetch the purse from the Anchor. Tito goes there, although he has never heard of any purse at the Anchor.
Orsola, who knows Tito well but thinks that he has come for the stranger, gives him the key to the chest, and Tito takes out the purse.

## Two hundred ducats
@place: the Anchor
@time: three o'clock
@with: Lorenzo, Orsola
Lorenzo has dined with Orsola and has promised her the chain, and in exchange for it she has given him a ring with a ruby.
Baldo enters with Grimaldi and the captain, who refuses to wait any longer for his money.
Baldo asks Lorenzo to pay for the chain. Lorenzo answers that he will pay as soon as he gets it.
"But I gave it to you two hours ago!" cries Baldo. "You gave me nothing," says Lorenzo.
Each of them believes that the other is lying. Finally Baldo demands that Grimaldi arrest Lorenzo for the debt.
Grimaldi arrests Lorenzo, although he has known him for twenty years and is sorry to do it.
At this moment Timo comes in and reports that a ship is sailing for Ragusa at sunset.
"What ship, you fool?" shouts Lorenzo. "I sent you for a rope!" Timo says that nobody has spoken to him of a rope.
Lorenzo orders him to run to Caterina and to ask her for two hundred ducats, which are in the desk, so that he can buy his freedom.
Timo obeys, because a servant must, but he wonders why his master has been arrested and why he should have a desk in this town.

## Ransom
@place: Lorenzo's house
@time: half past three
@with: Caterina, Fiammetta
Fiammetta has just confessed to Caterina that Lorenzo has made love to her, and Caterina has called him every bad name that she knows.
When Timo tells her that her husband has been arrested, she forgets her anger and takes the two hundred ducats from the desk.
She gives the money to Timo and tells him to bring her husband home immediately.

## The money goes astray
@place: the market
@time: four o'clock
@with: Leandro
Leandro is walking about with the chain round his neck and the rope over his arm, and everybody whom he meets greets him by the name of his brother.
Timo sees him, is delighted that he is free again and gives him the two hundred ducats.
"What money is this?" asks Leandro. "The money from your desk, sir, that was to get you out of prison."
Before Leandro can ask any more, Orsola comes by, notices the chain and demands that he either give it to her, as he has promised, or return her ring.
Leandro, who knows nothing of a ring, takes her for another witch. He and Timo run away.
Orsola decides to tell Caterina that her husband is mad and has robbed her of a ring.

## The purse
@place: the prison
@time: half past four
@with: Lorenzo, Grimaldi
Lorenzo is waiting for his ransom when Tito arrives and proudly hands him the purse from the Anchor.
Lorenzo opens it, counts only a hundred ducats and asks where the rest is.
"There was no more in the chest," says Tito. "In the desk!" cries Lorenzo. "And where is my rope?"
Tito swears that he gave it to him at two o'clock. Lorenzo tries to strangle him, and Grimaldi has to separate them.
Caterina, Fiammetta, Orsola and Doctor Pozzo come in. Orsola has told them everything that she believes.
Pozzo feels Lorenzo's pulse and declares that both master and servant are possessed.
"Did you not dine with me today?" asks Caterina. "You locked me out of my own house!" answers Lorenzo.
Tito confirms that they were locked out, and therefore Pozzo has him bound as well.
Caterina promises to pay Baldo whatever her husband owes him, whereupon Grimaldi hands Lorenzo and Tito over to the doctor.
Pozzo takes them to his cellar, ties them to a pillar and leaves them in the dark. He keeps the purse as his fee.

## Sanctuary
@place: the street before the chapel
@time: five o'clock
@with: Leandro, Timo
On their way to the harbour Leandro and Timo run into Baldo, who sees the chain on Leandro's neck.
"And you swore that you had never received it!" says Baldo. "I have never denied it," replies Leandro.
Baldo calls him a liar, and they draw their swords.
Caterina and Fiammetta, who are on their way home from the prison, believe that the madmen have escaped, and cry for help.
Leandro and Timo flee into the chapel, and in their haste Timo drops the rope.
Anselmo, who rings the bell there every evening, picks up the rope, since that of the bell broke the day before.
He forbids Caterina to enter the chapel, because whoever has fled into it must not be touched until the evening bell has been rung.

## The cellar
@place: Pozzo's cellar
@time: at the same time
@with: Lorenzo, Tito
As soon as they are alone, Tito gnaws through the cords with his teeth and unties his master.
Together they break open the door. On the stairs they meet Pozzo, tie him up with his own cords and take the purse away from him.
Lorenzo is determined to demand justice of the first honest man that he finds, and runs to the chapel with Tito.

## The evening bell
@place: the street before the chapel
@time: sunset
@with: Caterina, Fiammetta, Baldo, Orsola, Grimaldi, Anselmo
Lorenzo and Tito arrive, covered with dust. Caterina, who supposes that they are still in the chapel, thinks that she is seeing ghosts.
Lorenzo accuses his wife of having locked him out, Baldo of having cheated him, and Pozzo of having bound him.
"I saw you go into the chapel with the chain!" says Baldo. Lorenzo swears that he has never had the chain.
Anselmo rings the bell with the new rope, and then he opens the door of the chapel. Leandro and Timo come out.
Everybody falls silent. Caterina sees two husbands, and Tito sees himself.
Anselmo asks Leandro what his mother's name was. "Lucia," says Leandro. "She was saved from a shipwreck with me and a servant's child, but her husband was lost with my brother."
Anselmo begins to weep, for Lucia was his wife. He reveals that he is the father of the twins.
He himself had been washed ashore near Lanterna; the other two children had been picked up by fishermen, and he had always believed that they had drowned.
Lorenzo embraces the brother of whom he has never heard.
Now it turns out that it was Leandro who had dined with Caterina, to whom Baldo had given the chain and Tito the rope.
Leandro takes the chain from his neck and gives it to Lorenzo, together with the two hundred ducats, and Lorenzo gives him his purse.
Lorenzo pays Baldo with the ducats. Then he gives Orsola her ring back and asks Caterina to forgive him, and puts the chain round her neck.
Caterina admits that she was not quite without fault either.
Leandro asks Fiammetta whether she remembers what he said to her after dinner. She blushes and says that she may listen to it again.
Nobody thinks of Pozzo, who is still lying in his cellar.
Tito and Timo cannot agree which of them is the elder and should go first, and so they go in to supper hand in hand.
