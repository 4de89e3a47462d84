# World
Yusuf is a man. Samira is a woman. Idris is a man. Old Harun is a man. Captain Zayd is a man. Leyla is a girl. Tarek is a boy.
Yusuf is the leader of the caravan. Samira is the wife of Yusuf. Leyla is the daughter of Samira. Idris is the brother of Yusuf. Tarek serves Old Harun.
Old Harun is blind. Captain Zayd commands the desert guard.
The spice market and the bathhouse are in the city of Tarim. The well, the date grove and the black tents are in the oasis. The salt pan is in the desert.
It takes nine days to travel from the city of Tarim to the oasis.
Yusuf has the saffron chest. Samira has the blue amulet. Old Harun has the map.
Idris envies Yusuf.
Idris wants to lead the caravan.
Only a guide can find the hidden well.

# Story
## The market
@place: the spice market
@time: 1 March 1388
@with: Yusuf, Samira, Idris, Old Harun
Yusuf buys twelve camels.
Idris counts the camels.
Old Harun gives the map to Yusuf.
Samira thanks Old Harun.
Yusuf promises Old Harun to bring him a stone from the salt pan.
Idris tells Samira that the guide is a thief.
Samira laughs.

## The bathhouse
@place: the bathhouse
@time: that evening
@with: Idris, Captain Zayd
Idris offers Captain Zayd half of the saffron.
Captain Zayd accepts the offer because he loves money.
Idris promises Captain Zayd to lead the caravan to the salt pan.
Captain Zayd gives the iron whistle to Idris.
Tarek overhears that Captain Zayd will attack the caravan.
Tarek runs to the spice market.

## The night before
@place: the spice market
@time: an hour later
@with: Old Harun, Leyla
Tarek comes in.
Tarek tells Old Harun that Captain Zayd will attack the caravan.
Old Harun orders Tarek to follow the caravan.
Leyla gives Tarek a waterskin.
Tarek kisses Old Harun's hand.
Tarek leaves the spice market.

## The oasis
@place: the well
@time: nine days later
@with: Yusuf, Samira, Idris
Yusuf feeds the camels.
Samira sings a song.
Idris poisons the well because he wants to lead the caravan.
Yusuf drinks from the well.
Yusuf falls ill.
Samira nurses Yusuf.
Samira gives the blue amulet to Yusuf.
Idris takes command of the caravan.

## The black tents
@place: the black tents
@time: the next day
@with: Samira, Yusuf
Tarek arrives on a donkey.
Tarek tells Samira that Idris has made a bargain with Captain Zayd.
Samira weeps because Idris has betrayed Yusuf.
Samira hides the saffron chest in the date grove.
Yusuf recovers.
Yusuf swears to punish Idris.
Tarek falls asleep.
Samira wakes Tarek.
Tarek shows the map to Yusuf.

## The salt pan
@place: the salt pan
@time: three days later
@with: Idris, Captain Zayd
Idris blows the iron whistle.
Captain Zayd attacks the caravan with the desert guard.
Captain Zayd opens the chests.
Captain Zayd finds only sand.
Captain Zayd captures Idris because Idris has deceived him.
Captain Zayd ties Idris to a camel.

## The rescue
@place: the salt pan
@time: that night
@with: Idris, Captain Zayd
Yusuf and Samira arrive with the shepherds.
Yusuf frees Idris.
Idris begs Yusuf for mercy.
Captain Zayd threatens Samira with the sword.
Idris kills Captain Zayd because he wants to save Samira.
Idris dies of his wounds.
Yusuf mourns Idris.
Yusuf picks up a stone from the salt pan.

## The return
@place: the spice market
@time: 20 April 1388
@with: Old Harun, Leyla
Yusuf comes home with Samira and Tarek.
Leyla embraces Samira.
Yusuf gives the stone to Old Harun.
Old Harun tastes the stone.
Samira tells Leyla that Idris is dead.
Leyla asks Samira where the saffron is.
Samira gives the saffron chest to Leyla.
Tarek tells Leyla a story about a donkey.
