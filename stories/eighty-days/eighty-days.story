# World
Phileas Fogg is a gentleman. Passepartout is a Frenchman. Fix is a detective. Aouda is a young widow.
Stuart, Fallentin, Sullivan, Flanagan and Ralph are members of the Reform Club. Fogg is a member of the Reform Club.
Sir Francis Cromarty is a general. Colonel Proctor is an American. Bunsby is a pilot. Captain Speedy is the captain of the Henrietta.
The Mongolia, the Rangoon, the Carnatic, the General Grant and the Henrietta are steamers. The Tankadere is a schooner.
London and Liverpool are in England. Suez is in Egypt. Bombay, Allahabad and Calcutta are in India. Yokohama is in Japan. San Francisco, Omaha, Chicago and New York are in America.
The house in Savile Row, the Reform Club and the Bank of England are in London. Fogg lives in Savile Row.
It takes thirteen days to travel from Suez to Bombay. It takes twenty-two days to travel from Yokohama to San Francisco.

# Story
## The new servant
@place: the house in Savile Row
@time: 2 October 1872, in the morning
@with: Fogg
That morning Fogg had dismissed his servant, James Forster, because Forster had brought him shaving water that was two degrees too cold.
At half past eleven Passepartout, who had been a singer, an acrobat and a fireman, presented himself at the house.
He told Fogg that he longed for a quiet life. Fogg set his watch by him, engaged him and left for the club.
Passepartout explored the house from the cellar to the attic and found that every minute of the day was regulated.
"This is just what I wanted," he said to himself.

## The wager
@place: the Reform Club
@time: that evening
@with: Fogg, Stuart, Fallentin, Sullivan, Flanagan, Ralph
The members were talking about the robbery. Three days before, somebody had stolen fifty-five thousand pounds from the Bank of England.
Ralph, who was a director of the bank, believed that the thief would be caught, since detectives had been sent to all the great ports.
Stuart objected that the world was big enough for a thief to hide in. "It was once," said Fogg.
Fogg claimed that a man could now travel round the world in eighty days.
Stuart offered to bet four thousand pounds that it was impossible.
Fogg replied that he would make the journey himself, and that he would stake twenty thousand pounds, half of his fortune, on it. The five members accepted the wager.
Fogg undertook to be back in the Reform Club on Saturday, the twenty-first of December, at a quarter to nine in the evening.
When they had signed the agreement, he calmly finished his game of whist, in which he had won twenty guineas.

## The departure
@place: the house in Savile Row
@time: half an hour later
@with: Passepartout
Passepartout was astonished to see his master come home so early, and still more astonished when Fogg announced that they were going round the world.
Fogg put twenty thousand pounds in banknotes into a carpet bag, gave the bag to Passepartout and warned him to take good care of it.
They locked the house and drove to the station.
There a beggar with a child asked them for alms, and Fogg gave her the twenty guineas that he had won at whist.
The five members of the club had come to see him off, and at a quarter to nine the train left.
Suddenly Passepartout uttered a cry of despair: he had forgotten to turn off the gas in his room.
"It will burn at your expense," said Fogg.

## The detective
@place: Suez
@time: 9 October 1872
@with: Fix
Fix, who had been sent to Suez to look for the bank robber, was waiting for the Mongolia on the quay.
Passepartout came ashore and asked him the way to the consulate, because his master wanted to have his passport stamped.
When Fix read the description in the passport, he became convinced that Fogg was the thief.
He told the consul of his suspicion and asked him to refuse the stamp, but the consul answered that he had no right to refuse it.
Fogg came to the consulate himself, had his passport stamped and returned to the steamer without so much as looking at the town.
Fix drew Passepartout into conversation and learned from him that they had left London in a hurry, that his master carried a great deal of money, and that he was going round the world for a bet.
Fix did not believe in the bet. He telegraphed to London for a warrant, which was to be sent to Bombay, and boarded the Mongolia.

## The pagoda
@place: Bombay
@time: 20 October 1872
@with: Fogg, Passepartout, Fix
The Mongolia reached Bombay two days early, for Fogg had promised the engineer a reward.
Fix hurried to the police, but the warrant had not arrived yet, and without it he could not arrest Fogg.
Meanwhile Passepartout, who was strolling about the town, entered a pagoda without taking off his shoes, because he did not know that it was forbidden.
Three angry priests threw him to the ground and tore off his shoes. He knocked two of them down and escaped.
He arrived at the station barefoot and told Fogg what had happened. Fix, who was standing in the shadow, overheard everything.
Fix had meant to follow them, but now he changed his mind. "A crime has been committed on Indian soil," he thought. "I have got my man."
Fogg and Passepartout left Bombay by train.

## The elephant
@place: Kholby
@time: 22 October 1872
@with: Fogg, Passepartout, Sir Francis
In the train Fogg had made the acquaintance of Sir Francis, who was on his way to rejoin his troops at Benares.
At the village of Kholby the train stopped, and the conductor informed the passengers that the railway was not finished.
Passepartout discovered an elephant named Kiouni, whose owner did not want to part with him.
Fogg offered more and more money until the owner sold him the elephant for two thousand pounds.
A young Parsee offered to be their guide, and Fogg accepted.
The four of them climbed onto Kiouni and rode into the forest.

## The pyre
@place: the forest
@time: that night
@with: Fogg, Passepartout, Sir Francis, the guide
Toward evening they hid behind the trees while a procession passed by: priests, musicians, and a young woman who could hardly stand.
Sir Francis explained that she was to be burned alive the next morning with the body of her husband, an old rajah.
The guide knew that she was called Aouda, that she had been married to the rajah against her will, and that she had been drugged with opium.
"I still have twelve hours to spare," said Fogg. "Let us save this woman."
They tried to break through the wall of the temple, but the guards were awake, and they had to give up.
At sunrise the priests laid Aouda beside the dead rajah and lit the pyre.
Suddenly a cry of terror arose. The rajah was no longer dead: he had risen, taken his wife in his arms and come down through the smoke.
The priests and the guards threw themselves on the ground and did not dare to look.
"Let us be off!" said the rajah. It was Passepartout, who had crept onto the pyre in the dark and disguised himself as the dead man.
A moment later all of them were fleeing through the forest on the elephant. When the priests discovered the trick, it was too late.

## Allahabad
@place: Allahabad
@time: 24 October 1872
@with: Fogg, Passepartout, Sir Francis, Aouda, the guide
While Aouda slowly came to herself, Fogg sent Passepartout to buy clothes for her.
Fogg paid the guide what they had agreed on. Then he gave him the elephant as well, because he had risked his life for them.
In the train Sir Francis told Aouda how she had been saved, and that Fogg and Passepartout had dared everything for her.
She thanked them with tears. Fogg offered to take her to Hong Kong, where she had a cousin, and she accepted gratefully.
At Benares Sir Francis took his leave of them.

## The judge
@place: Calcutta
@time: 25 October 1872
@with: Fogg, Passepartout, Aouda
As they left the station, a policeman arrested Fogg and Passepartout and took them to the court.
They supposed that they were accused of having carried off Aouda, but it was the priests from Bombay who came in, and on the judge's table lay Passepartout's shoes.
It was Fix who had brought the priests to Calcutta, for he hoped to detain Fogg until the warrant came.
"My shoes!" cried Passepartout, and thereby he confessed.
The judge sentenced Passepartout to fifteen days in prison, and his master, who was answerable for him, to eight.
Fogg offered bail. The judge fixed it at one thousand pounds for each of them, Fogg paid, and the two of them were set free.
Passepartout demanded his shoes back.
Fogg, Aouda and Passepartout went on board the Rangoon. Fix, who had watched them from a corner of the court, stamped his foot and followed them.

## On the Rangoon
@place: the Rangoon
@time: 30 October 1872
@with: Fogg, Passepartout, Aouda, Fix
Fix kept to his cabin so that Fogg would not see him. On deck, however, he met Passepartout.
Passepartout wondered why this man was always travelling the same way, and came to the conclusion that he was a spy whom the members of the club had sent after his master.
In order not to offend his master he said nothing about it to him.
Fix did not know whether Passepartout was the accomplice of the thief or his dupe.

## The opium den
@place: Hong Kong
@time: 6 November 1872
@with: Fogg, Aouda, Passepartout, Fix
At Hong Kong Fogg inquired after Aouda's cousin and was told that he had moved to Holland two years before.
"What shall I do?" asked Aouda. "Come with us to Europe," said Fogg.
He sent Passepartout to book three cabins on the Carnatic, which was to sail for Yokohama the next morning.
On the quay Passepartout met Fix, and together they heard that the Carnatic had been repaired and would leave that very evening.
Fix, whose warrant had still not come, invited Passepartout to a tavern, because he was determined to keep Fogg in Hong Kong, the last English port on the way.
There he revealed that he was a detective and that he was pursuing Fogg for the robbery.
He offered Passepartout five hundred pounds if he helped him to detain his master.
Passepartout refused. He declared that his master was the most honest man in the world.
Fix therefore made him drunk and slipped a pipe of opium into his hand. Passepartout smoked it and fell senseless to the floor.
"At last!" said Fix. "Now Fogg will not be told that the Carnatic is leaving tonight."

## The Tankadere
@place: the harbour of Hong Kong
@time: the next morning
@with: Fogg, Aouda, Fix
Fogg found neither his servant nor the steamer. Fix, who was pretending to be a disappointed passenger, told him that the Carnatic had sailed the night before.
Fogg was not discouraged. He searched the harbour for three hours until Bunsby offered him the Tankadere.
Bunsby did not dare to sail as far as Yokohama, but he proposed to take them to Shanghai, where the steamer for San Francisco began its voyage.
Fogg hired the schooner for a hundred pounds a day and politely offered Fix a place on board. Fix was ashamed to accept it, but he did.
Before they sailed, Fogg left money for Passepartout with the police.
A typhoon drove them far off their course, and when Shanghai came in sight at last, the American steamer was already leaving the port.
"Signal her!" said Fogg. Bunsby hoisted the flag at half-mast and fired the gun. The steamer turned and took them aboard.

## The long noses
@place: Yokohama
@time: 14 November 1872
@with: Passepartout
Half awake, with one idea in his head, Passepartout had staggered from the den to the quay and fallen down on the deck of the Carnatic just as she sailed.
Not until the next morning had he understood that his master was not on board, and that it was Fix who had tricked him.
At Yokohama he had not a penny in his pocket. He sold his coat to a dealer in old clothes and bought himself a breakfast.
Then he joined a troupe of acrobats, whose manager, Batulcar, was about to leave for America.
That afternoon he was to help to carry the human pyramid, wearing wings and a false nose six feet long.
Fogg and Aouda, who had landed that morning and had looked for him in vain at the consulates, happened to be among the audience.
Passepartout saw his master, left his place and ran to him, and the whole pyramid collapsed.
Batulcar was furious, but Fogg calmed him with a handful of banknotes.
Passepartout told his master that he had been overcome by opium, but he did not mention Fix. Fogg forgave him.
In the evening the three of them boarded the General Grant.

## A truce
@place: the General Grant
@time: 24 November 1872
@with: Fogg, Aouda, Passepartout, Fix
At Yokohama Fix had at last received the warrant, but it was worthless there, because he was no longer on English soil.
When Passepartout caught sight of him on deck, he seized him by the throat and beat him.
"Have you finished?" asked Fix. He explained that from now on he would help Fogg to get back to England as fast as possible, since it was only there that he could arrest him.
Passepartout agreed to a truce, but he swore to wring Fix's neck at the first sign of treachery.

## San Francisco
@place: San Francisco
@time: 3 December 1872
@with: Fogg, Aouda, Passepartout, Fix
In the street they were caught between two parties at a political meeting. A big man with a red beard raised his fist against Fogg, and Fix, who threw himself between them, received the blow.
The man was Colonel Proctor. Fogg vowed to come back to America one day in order to call him to account.
Before they left, Passepartout bought a dozen revolvers, because he had heard that the Sioux attacked trains.
At six o'clock they took the train for New York.

## The bridge
@place: the train
@time: 7 December 1872
@with: Fogg, Aouda, Passepartout, Fix, Proctor
Thousands of buffaloes had blocked the line for three hours. Now the train stopped again, because the bridge at Medicine Bow was too weak to bear it.
The engine-driver believed that they could get across at full speed. Passepartout wanted to suggest that the passengers should walk over first, but nobody listened to him.
The train leapt over the bridge like a flash, and hardly had it reached the other side when the bridge fell into the river.
Aouda had noticed that Proctor was on the train, and she, Fix and Passepartout kept Fogg busy with whist so that the two would not meet.
But Proctor came in, recognised Fogg and insulted his play. Fogg challenged him to a duel.
The conductor asked the passengers to leave the last car, so that the two gentlemen could shoot at each other in it.

## The Sioux
@place: the train
@time: an hour later
@with: Fogg, Aouda, Passepartout, Fix, Proctor
Before the duel could begin, a hundred Sioux attacked the train.
They stunned the driver, and the train rushed on with nobody to stop it. Aouda defended herself bravely with a revolver, and Proctor was badly wounded.
Passepartout crept along under the cars, unhooked the engine, and so brought the train to a halt near Fort Kearney.
The soldiers came running, and the Sioux fled. But when the passengers were counted, three were missing, and Passepartout was one of them.
"I will find him, dead or alive," Fogg told Aouda. He knew that he would lose his wager if he missed the steamer.
He set out with thirty soldiers and asked Fix to stay with Aouda. While they were gone, the engine came back, and the train left without them.
At dawn Fogg returned with Passepartout and the other two prisoners, whom the soldiers had freed.

## The sledge
@place: Fort Kearney
@time: 9 December 1872
@with: Fogg, Aouda, Passepartout, Fix
Fogg was now twenty hours late. Fix, who had kept his word, introduced him to a man named Mudge, who owned a sledge with sails.
Mudge took the four of them across the frozen prairie to Omaha in five hours.
From there they went by train to Chicago and on to New York.
When they arrived on the quay at New York on the evening of the eleventh, the China had left for Liverpool forty-five minutes before.

## The Henrietta
@place: New York
@time: 12 December 1872
@with: Fogg, Aouda, Passepartout, Fix
Fogg discovered a trading steamer that was about to sail for Bordeaux. Her captain was Speedy, who disliked passengers.
Fogg asked him to take them to Liverpool. Speedy refused, but for two thousand dollars each he agreed to take them to Bordeaux.
On the following day it was Fogg who stood on the bridge. He had bribed the crew and locked Speedy in his cabin, and the Henrietta was heading for Liverpool.
Fix thought that the thief meant to become a pirate.
On the sixteenth the engineer reported that the coal was running out. Fogg ordered him to keep up the fires and sent for Speedy.
"Pirate!" shouted Speedy. "I want to buy your ship," said Fogg, "because I shall have to burn her."
He paid him sixty thousand dollars for a ship that was worth fifty, and Speedy forgot his anger.
The crew burned the cabins, the masts and the deck, until nothing was left but the iron hull, and so they came to Queenstown in Ireland.
They crossed to Dublin by train, and from there a mail boat carried them to Liverpool.

## The arrest
@place: Liverpool
@time: 21 December 1872, shortly before noon
@with: Fogg, Aouda, Passepartout, Fix
Fogg was only six hours from London when Fix laid a hand on his shoulder. "In the Queen's name, I arrest you," said Fix.
Fogg was locked up in the custom house. Passepartout would have strangled Fix if the policemen had not held him back.
He reproached himself bitterly for never having told his master who Fix was.
Aouda learned from Passepartout what Fogg was accused of, and did not believe it for a moment.
At half past two Fix came rushing in, out of breath. "Forgive me," he stammered. "The real thief was caught three days ago. You are free."
Fogg looked him in the face and knocked him down.
He hired a special train, but when he stepped out of it in London, all the clocks showed ten minutes to nine. He was five minutes late, and he had lost.

## Sunday
@place: the house in Savile Row
@time: the next day
@with: Fogg, Aouda, Passepartout
Fogg was ruined: what he had not spent on the way he now owed to the five members of the club.
The first thing that Passepartout had done was to turn off the gas, which had been burning for eighty days.
He begged his master to curse him, since it was all his fault. "I blame nobody," said Fogg.
In the evening Fogg asked Aouda to forgive him for having brought her to England, as he had nothing left to offer her.
"Will you have me for your wife?" asked Aouda. Fogg closed his eyes for a moment and confessed that he loved her.
He rang for Passepartout and sent him to ask the Reverend Samuel Wilson whether he would marry them the next day, Monday.

## A quarter to nine
@place: the Reform Club
@time: that evening
@with: Stuart, Fallentin, Sullivan, Flanagan, Ralph
The five members were counting the minutes. In the town people were betting on Fogg again, since it was known that the real robber, a certain James Strand, had been arrested in Edinburgh on the seventeenth.
"He will not come," said Stuart, when the clock showed eighteen minutes to nine.
At the fifty-seventh second the door opened, and Fogg walked in. "Here I am, gentlemen," he said.
This is how it had come about: the clergyman had told Passepartout that the next day was not Monday but Sunday.
Passepartout had run home, dragged his master out of his chair by the collar and cried that it was Saturday and that they had only ten minutes left.
Fogg had jumped into a cab, run over two dogs and reached the club just in time.
He had gained a day without suspecting it, because he had travelled constantly eastward, toward the sun.
So Fogg had won the twenty thousand pounds. But as he had spent nearly nineteen thousand on the journey, he was hardly any richer than before.

## The wedding
@place: the house in Savile Row
@time: two days later
@with: Fogg, Aouda, Passepartout
Fogg divided the thousand pounds that were left between Passepartout and Fix, against whom he bore no grudge. From Passepartout's share, however, he deducted the cost of the gas.
Fogg married Aouda, and it was Passepartout who gave the bride away.
The following morning Passepartout knocked at his master's door and told him that they could have gone round the world in seventy-eight days.
"No doubt," said Fogg, "if we had not crossed India. But then I should not have met Aouda."
~ And would you not go round the world for less?
