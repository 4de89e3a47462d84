# World
Sherlock Holmes is a detective. Doctor Watson is a man. Watson is the friend of Holmes.
Wilhelm is a man. Wilhelm is the king of Bohemia.
Irene Adler is a singer. Godfrey Norton is a lawyer. John is the coachman of Irene.
Clotilde is the daughter of the king of Scandinavia.
Baker Street, Briony Lodge, the church of Saint Monica, the Temple and Charing Cross are in London.
The sitting-room of Briony Lodge has a secret recess behind a panel above the bell-pull.
Holmes lives in Baker Street. Irene lives in Briony Lodge.
Irene has the photograph, which shows her together with the king.

# Story
## Watson calls
@place: Baker Street
@time: 20 March 1888, in the evening
@with: Holmes
Watson, who has not seen Holmes since his marriage, passed the house in Baker Street and decided to visit him.
Holmes was glad to see Watson and offered him a chair and a cigar.
From the state of Watson's boots he deduced that Watson had lately been caught in the rain and that he had a clumsy servant girl.
Then he showed him a letter that had come by the last post. It bore neither a date nor a signature.
Watson read the letter aloud. It announced that a gentleman would call at a quarter to eight, and that he might be wearing a mask.
Holmes held the paper up to the light and concluded that it had been made in Bohemia.
When Watson heard a carriage in the street he wanted to leave, but Holmes asked him to stay.

## The masked visitor
@place: Baker Street
@time: a few minutes later
@with: Holmes, Watson
A tall man in rich clothes entered the room. He was wearing a black mask, and he called himself Count von Kramm.
The visitor asked to speak with Holmes alone. Holmes refused to send Watson away.
The visitor made both of them promise to keep the matter secret for two years.
He explained that the august person who employed him wished to remain unknown.
Holmes, who had recognised him before he spoke, addressed him as Your Majesty.
The king sprang from his chair, tore the mask from his face and threw it on the floor.
"You are right," he cried. "I am the king. Why should I hide it?"
He told them that five years earlier he had met Irene Adler in Warsaw and had fallen in love with her.
Irene possessed a photograph in which the two of them could be seen together.
"It must be bought," said Holmes. "She will not sell it," the king replied.
Five times his people had tried to steal it, and five times they had failed: twice burglars had searched her house, once her luggage had been diverted, and twice she had been waylaid.
The king was about to marry Clotilde, whose family was so strict that any doubt about his past would end the match.
Irene had threatened to send the photograph to Clotilde's family on the day on which the betrothal was announced.
"And when will that be?" Watson asked. "Next Monday," said the king.
Holmes promised to recover the photograph before then.
The king gave Holmes a leather bag that contained three hundred pounds in gold and seven hundred in notes, and Holmes wrote him a receipt.
He also told him that Irene lived at Briony Lodge.
After the king had driven off, Holmes asked Watson to come back the following afternoon at three o'clock.

## The groom
@place: Briony Lodge
@time: the next morning
Holmes, disguised as a groom out of work, went to Briony Lodge and helped the ostlers in the lane to rub down their horses.
In return they gave him twopence, a glass of beer and all the gossip that he could wish for.
They told him that Irene lived quietly, sang at concerts and had only one male visitor, a handsome lawyer named Godfrey Norton, who called on her every day.
While Holmes was still wondering whether Norton was her lawyer or her lover, a cab drove up and Norton jumped out of it.
Norton ran into the house and stayed there for half an hour. Through the window Holmes could see him talking excitedly to Irene.
Then Norton came out, ordered the cabman to drive to the church of Saint Monica as fast as he could, and drove off.
A moment later Irene hurried out of the house, got into her carriage and told John to drive to the same church.
Holmes hailed a cab and followed them.

## The wedding
@place: the church of Saint Monica
@time: shortly before noon
@with: Irene, Norton, a clergyman
When Holmes strolled into the church, he found nobody there but Norton, Irene and a clergyman.
To his surprise Norton ran up to him and dragged him to the altar, because the marriage would not have been legal without a witness.
The clergyman married Irene to Norton, and Holmes, whom they took for a groom, was their witness.
Irene thanked him and gave him a gold coin, which he resolved to wear on his watch chain in memory of the occasion.
At the door of the church the couple parted: Norton drove back to the Temple and Irene to her house.
She told him that she would drive in the park at five o'clock, as usual.

## A plan for the evening
@place: Baker Street
@time: four o'clock that afternoon
@with: Watson
Watson, who had arrived at three, was waiting by the fire when a drunken-looking groom with red whiskers walked in.
He had to look three times before he was certain that it was Holmes.
Holmes went to his bedroom and came back five minutes later in a tweed suit.
He laughed until he was out of breath, and then he told Watson that he had seen Irene marry Norton and had himself been the witness.
He feared that the couple might leave the country at once, and therefore he meant to act that very evening.
"Will you help me, even if it means breaking the law?" he asked. Watson agreed gladly.
Holmes reasoned that Irene did not carry the photograph about with her, because it was too large, and that she had not given it to a banker, because she would need it within a few days.
So it had to be in her own house, although the burglars had not found it.
"And how will you find it?" asked Watson. "I shall not look for it," said Holmes. "She will show me where it is."
He handed Watson a smoke rocket and instructed him to throw it through the window as soon as he raised his hand, and to shout that there was a fire.
Then he disguised himself as an amiable old clergyman.

## The fire
@place: Briony Lodge
@time: seven o'clock the same evening
@with: Holmes, Watson
Holmes and Watson walked up and down in front of the house while they waited for Irene.
The street was full of idlers: men who smoked and laughed, a scissors-grinder, two guardsmen, a nursemaid. Holmes had hired every one of them.
When the carriage of Irene drew up, two of the men began to fight over who should open its door for a penny.
Irene got out and found herself in the middle of the brawl. The clergyman rushed into the crowd to protect her, cried out and fell down, and blood seemed to run over his face.
The blood was only red paint.
Irene looked back from the steps and asked whether the poor gentleman was badly hurt. A woman in the crowd answered that he was dead, and another that he was still alive.
Irene allowed them to carry him into the sitting-room, where they laid him on the sofa.
Watson, who was watching from outside through the window, was ashamed when he saw how kindly she nursed the man who was deceiving her.
Nevertheless he took the rocket from under his coat.
Holmes sat up as if he needed air, and a maid opened the window. He raised his hand.
Watson threw the rocket into the room and shouted that the house was on fire, and the whole crowd joined in.
As smoke filled the room, Irene ran to the panel, opened it and half drew out the photograph. Holmes saw where it was hidden.
"It is a false alarm!" he called. Irene put the photograph back, looked at the rocket and rushed from the room.
Holmes would have taken the photograph there and then, but John had come in and was watching him closely, and so he excused himself and left the house.

## Good night
@place: Baker Street
@time: later that night
Ten minutes later Holmes joined Watson at the corner, and the two of them walked home together.
On the way Holmes told Watson that Irene had shown him the hiding-place, because a woman who believes that her house is on fire runs to the thing that she values most.
He intended to call on her with the king at eight the next morning, so that the king could take back the photograph with his own hands.
At the door, while Holmes was looking for his key, a slim youth in a long coat passed by and said, "Good night, Mr. Sherlock Holmes."
Holmes stared after him. He had heard that voice before, but he could not remember whose it was.

## What Irene did
@place: Briony Lodge
@time: after The fire
@with: Irene, John
When Irene had had time to think, she began to suspect that the kind old clergyman was Holmes.
Months before, a friend had warned her that the king would employ him if he employed anybody, and had given her his address.
She ordered John to keep an eye on the clergyman, ran upstairs and put on men's clothes, as she had often done before.
She came down just as he was leaving, followed him to Baker Street, and thus made sure that he was really Holmes.
Rather imprudently, she wished him good night. Then she went to the Temple to see her husband.
Both of them thought it best to flee from such a dangerous opponent.
Before they left, Irene took the photograph from the recess and put another one in its place, together with a letter addressed to Holmes.

## The empty nest
@place: Briony Lodge
@time: the next morning at eight o'clock
An elderly servant stood at the open door when Holmes, Watson and the king stepped from their carriage.
"Mr. Sherlock Holmes, I believe?" she asked.
Her mistress had told her to expect him. She informed him that Irene had left England with her husband by the train that goes from Charing Cross at a quarter past five, and would never return.
Holmes turned white. "And the papers?" asked the king. "Everything is lost!"
Holmes pushed past the servant, hurried into the sitting-room, tore open the panel and pulled out a photograph and a letter.
The photograph showed Irene alone, in evening dress.
All three of them read the letter, which she had written at midnight.
In it Irene admitted that Holmes had taken her in completely until the alarm of fire, and revealed that it was she who had followed him to his door.
She wrote that she loved and was loved by a better man than the king, and that the king could marry whom he pleased.
She was keeping the old photograph only to protect herself, and would not use it unless he tried to harm her.
"What a queen she would have made!" cried the king. "It is a pity that she was not on my level."
"Indeed she seems to be on a very different level from Your Majesty," said Holmes coldly.
He apologised for having failed. The king, however, was content, because he knew that she would keep her word.
He drew an emerald ring from his finger and offered it to Holmes as a reward.
Holmes declined the ring and asked for the photograph of Irene instead. The king, astonished, gave it to him.
Holmes bowed, did not notice the hand which the king held out to him, and went home with Watson.
~ Since then, when he speaks of her, he calls her *the* woman.
