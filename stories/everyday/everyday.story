# Story
## Breakfast
On Friday morning Hanna got up at six, because she had to be at the hospital by half past seven.
She made coffee in the kitchen and packed two school lunches, one for Lena and one for her little brother Jonas.
Her husband Peter came downstairs in his socks and kissed her.
"What would you like for your birthday tomorrow?" he asked. "Nothing," said Hanna, "as long as nobody makes a fuss."
Peter promised that nobody would. He was lying, for he had been planning a surprise party for weeks.
Lena, who knew about the party, hid her smile behind her cup. Jonas, who was nine and could not keep a secret, had not been told.
Jonas gave Bruno half of his bread under the table, and the dog swallowed it whole.
When Hanna had drunk her coffee, she put on her coat, took the car keys from the hook beside the door and drove to work.

## After she had left
As soon as the car had turned the corner, Peter and Lena sat down at the kitchen table to go through their plan.
Peter had bought Hanna a red bicycle, and since there was no place in the house where she would not have found it, he had hidden it in the garage of their neighbour, Mr. Brandt.
Grandma Ruth was going to bake the cake, and Lena had invited eleven guests.
"Have you told Jonas?" Lena asked. "Not until tomorrow," said her father, "or he will tell the whole school."
Neither of them noticed that Jonas had come back to get his gym bag and was standing in the hall.
He heard every word. He tiptoed out of the house again, very proud that he now knew what everybody else knew.
Peter handed Lena a list and fifty euros and asked her to go to Mr. Osman's shop after school.
Then he wanted to leave for the office, but he could not find his keys.
He looked for them in the pockets of his coat, on the shelf in the hall and even in the refrigerator.
In the end he had to take the bus without them, so Lena locked the front door with her own key.

## School
At school Jonas managed to keep silent for two hours.
In the third lesson Ms. Keller asked the children what they were going to do at the weekend.
Jonas raised his hand and announced that his mother was getting a bicycle and a party, and that it was a secret.
Ms. Keller laughed. She sang in the same choir as Hanna and saw her every Friday, but Jonas did not know that.
During the break his friend Emil wanted to know where one could possibly hide a bicycle.
Jonas made him swear that he would not tell anyone, and then told him that it was in Mr. Brandt's garage.
Meanwhile Lena was writing a maths test in the room above. She had studied for it, and yet she forgot the most important formula.
Her friend Mia, who sat beside her, pushed a slip of paper over to her, but Lena did not look at it, because she did not want to cheat.
When Mr. Vogel saw the slip, he took it away and asked whose it was.
Mia said nothing. Lena did not betray her, and so he sent both of them to the headmistress.
On the way there Mia apologised to Lena. Before the headmistress she admitted that she had written the slip, and Lena was allowed to go.

## The shop
After school Lena went to Mr. Osman's shop, although it was raining and she had left her umbrella in the classroom.
She bought flour, two dozen eggs, three bars of chocolate and forty candles.
Mr. Osman asked who was turning forty. "My mother," Lena replied, "but please don't say anything to her."
He put his hand on his heart and added a bag of cherries, for which he refused to take any money.
Lena paid him thirty-two euros and put the change in her pocket.
Just as she was about to leave, she saw through the window that her mother was crossing the street.
Lena hid behind the shelf with the washing powder. Hanna came in, bought milk and bread, and complained about the weather.
"And are you doing anything nice tomorrow?" asked Mr. Osman. "Not that I know of," said Hanna with a sigh.
Mr. Osman did not give anything away. When she had gone, he whistled, and Lena came out with the candles under her jacket.

## Grandma's kitchen
Lena carried the shopping to her grandmother's flat, which was on the other side of the park.
Grandma Ruth gave her a towel for her hair and a cup of cocoa, and then the two of them began to bake.
Lena broke the eggs, and Grandma Ruth melted the chocolate.
While the cake was in the oven, Lena confessed that she was angry with Mia, because she had nearly been punished for something that she had not done.
"Did she say that she was sorry?" asked Grandma Ruth. Lena nodded.
"Then call her," said Grandma Ruth, "and invite her to the party."
Lena called Mia, who was so glad that she forgot to ask where the party was.
At five o'clock they took the cake out of the oven. It had sunk in the middle, so they filled the hole with Mr. Osman's cherries.
Grandma Ruth put the cake in a box and locked it in her pantry, since she knew Jonas and the dog.

## The lost keys
Jonas had been the first to come home that afternoon. He had no key of his own, and nobody opened when he rang.
He sat down on the steps and waited, and he was wet through by the time Mr. Brandt saw him from his window and called him in.
Mr. Brandt gave him dry socks and let him look at the bicycle. It was even more beautiful than Jonas had imagined.
Jonas rang its bell so often that Mr. Brandt asked him to stop.
At half past four Peter came home early, remembered that he had lost his keys, and climbed into the house through the bathroom window.
A woman who was walking her dog on the other side of the street took him for a burglar and called the police.
Ten minutes later two policemen were standing at the door. Peter explained to them that he lived there, but he could not prove it, because his passport was in his desk at the office.
Fortunately Mr. Brandt came over with Jonas, who shouted, "That's my father!" The policemen believed him and drove away again.
Peter asked Jonas to help him to find the keys before his mother came home. They searched the living room, the cellar and the bathroom.
At last Jonas had an idea and pulled Bruno's blanket out of his basket. Under it lay the keys, half a slipper and a bone.
"Thief!" Peter said to the dog. He hung the keys on the hook and gave Jonas two euros.
Jonas felt guilty. He remembered that he had played with the keys the evening before and had left them on the floor.
He did not tell his father, but he gave one of the two euros back to him, and Peter wondered why.

## The choir
From the shop Hanna had gone straight to the choir, which met on Fridays in the parish hall.
Ms. Keller, who believed that the secret was only about the party, sat down next to her and wished her a wonderful day tomorrow.
"So you will enjoy the bicycle," she added, "when the weather is better." Then she saw Hanna's face and covered her mouth with her hand.
"What bicycle?" asked Hanna. Ms. Keller tried to say that she had mistaken her for somebody else, but she was a bad liar.
Hanna made her tell her everything that Jonas had said.
So Hanna learned that there would be a party and that she was going to get a bicycle. But where it was hidden, Ms. Keller herself did not know.
Hanna was not disappointed. She had thought that Peter had forgotten how much she used to love cycling, and she was moved.
She decided not to let anybody notice that she knew. She made Ms. Keller promise to keep quiet, and invited her to come to the party herself.

## Supper
When Hanna came home at seven, Peter was standing at the stove and Lena was setting the table.
Hanna put the milk in the refrigerator and asked how the day had been. "Quiet," said Peter. "As always," said Lena.
Jonas opened his mouth, but Lena kicked him under the table, because she saw that he was about to say something about Mr. Brandt's garage.
That was how she discovered that he knew it, too.
Hanna asked why the bathroom window was broken. Peter claimed that the wind had done it.
"And why did the woman across the street ask me about the police?" Hanna went on. Peter turned red and told her about the keys.
She laughed until tears ran down her cheeks, and for a moment she was tempted to tell him that she knew everything.
After supper Lena took Jonas aside and asked him who had told him. He admitted that he had listened in the hall.
"And whom have you told?" she asked. "Only Emil," he said. He left out Ms. Keller and the twenty-three children, since he did not want to be kicked again.
Lena made him promise not to say another word until the next day.

## The birthday
On Saturday morning Peter persuaded Hanna to take a long walk with him in the park.
While they were away, Lena and Jonas hung paper lanterns in the garden, Grandma Ruth arrived with the cake in a taxi, and Mr. Brandt tied a blue ribbon to the bicycle.
One after the other the guests came: Mia, Emil with his parents, the nurses from the hospital, Mr. Osman, and finally Ms. Keller.
When Lena opened the door to Ms. Keller, whom she had not invited, she was surprised.
At eleven o'clock Hanna and Peter came back. Hanna stopped at the garden gate and took a deep breath.
"Surprise!" everybody shouted. Hanna screamed, dropped her handbag and put both hands to her cheeks.
Peter was so happy that he embraced her. He was sure that she had not suspected anything.
Mr. Brandt wheeled the bicycle out of his garage, and Jonas was allowed to ring the bell.
Hanna rode twice round the garden, while Bruno ran after her barking.
When she had blown out the forty candles, she cut the cake and gave the first piece to Jonas.
"Thank you for keeping the secret," she whispered to him, and winked.
Jonas looked from his mother to Ms. Keller, who was examining her shoes, and understood.
He has never told his father, and neither has she.
