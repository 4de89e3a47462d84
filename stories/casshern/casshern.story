# World

%% People. %%

Tetsuya, Doctor Azuma, Doctor Kozuki, Naito and General Kamijo are men.
Midori and Luna are women.
Doctor Azuma and Doctor Kozuki are scientists.
General Kamijo has a son.
Doctor Azuma is the father of Tetsuya and Midori is the mother of Tetsuya.
Doctor Azuma is married to Midori.
Doctor Kozuki is the father of Luna.
Tetsuya loves Luna and Luna loves Tetsuya.
The officer is a man and a soldier.
Naito works for Nikko Hairal.
Nikko Hairal is a company.
The ghost of Tetsuya is a ghost.

%% Collectives. %%

The Federation and Europa are nations.
General Kamijo rules the Federation.
The war is a war between the Federation and Europa.
The military is an army.
The military serves the Federation.
The officer is a member of the military.
The resistance is a group.
The people of Zone Seven are a people.
The villagers are a part of the people of Zone Seven.
The victims of Zone Seven are a part of the people of Zone Seven.
The victims of Zone Seven are dead.
Kamijo's circle, humanity and the listeners are groups.
The souls of the dead are a group.
The robot army and the robot battalion are armies.
The Neo-Sapiens are a people.
Burai, Barashin, Saguree and the silent Neo-Sapien are Neo-Sapiens.
Burai and Barashin are male.
Saguree is female.

%% Places. %%

Eurasia is a continent.
Zone Seven is a region.
The distant planet is a planet.
Zone Seven, the city, the wasteland and the route are in Eurasia.
The hamlet, the forest, the village and the castle are in Zone Seven.
The academy, the palace, the road, the Azuma residence, the Kozuki residence and the facility are in the city.
The laboratory, the hall and the ward are rooms in the facility.
It takes two days to travel from the city to Zone Seven.
Doctor Azuma, Midori and Tetsuya live in the Azuma residence.
Doctor Kozuki and Luna live in the Kozuki residence.

%% Things. %%

The Neo Cells are a substance.
The limbs and the organs are things in the laboratory.
The stone lightning bolt is a thing.
The battle armour is a suit in the Kozuki residence.
Midori's car is a car.
The robot army is in the castle.
The robot army is asleep.
The giant machine is a machine in the castle.
The airship is a vehicle in the castle.
The train is a train in Zone Seven.
The legend of Casshern is a legend.
The statue of Casshern is a statue in the village.

%% What is wanted, known and believed when the story begins. %%

Midori is ill.
Doctor Azuma wants Midori to be cured.
General Kamijo and Kamijo's circle want to be immortal.
The origin of the Neo Cells is a secret.
Only Naito and General Kamijo know the origin of the Neo Cells.
Naito and General Kamijo know that the Neo Cells are made from the victims of Zone Seven.
The Federation, the military, the officer, Kamijo's son, Tetsuya, Luna, Midori, Doctor Azuma and Doctor Kozuki believe that the people of Zone Seven are terrorists.

%% The laws of this world. %%

Whenever the stone lightning bolt strikes the laboratory, the limbs and the organs are rejoined.
Whenever the Neo Cells bring a person back to life, the person depends on the battle armour.
Whenever a person travels along the route and the route is contaminated, the person falls ill unless the person wears the battle armour.
Only the Neo Cells and Burai's blood can bring the dead back to life.
Only Midori can see the ghost of Tetsuya.

## {T: any} is rejoined
visible: yes

## {Being: being} rises out of {Parts: any}
needs: Parts is rejoined.
makes: Being is alive.
begins: Being
chosen by: nobody
example: Burai rises out of the limbs.

## {Means: any} regenerates {Tissue°: any}

## {Cause: thing or substance} rejoins {Parts: any}
makes: Parts is rejoined.

## {Cause: thing or substance} makes {Creature: being}

## {Doer: being} harvests {Parts: any} [from {Victim°: being}]

## {Doer: being} films {Filmed: any}
weight: trivial

# Story

## The war ends

The war ends.
It has lasted fifty years.
The Federation takes control of Eurasia.
The resistance rises in Zone Seven.
The Federation mobilises the military against the resistance.
The Federation is exhausted because of the war and heavy industry.
Eurasia is polluted because of the war and heavy industry.

## The war begins
@time: 50 years before The war ends

The Federation declares war on Europa.

## The announcement
@place: the academy
@time: soon after The war ends
@with: Doctor Azuma, Naito, the listeners

Doctor Azuma announces that he has discovered the Neo Cells.
He claims that the Neo Cells can regenerate human tissue in theory.
He says that the Neo Cells come from the genome of a single ethnic group.
He insists that the Neo Cells can be developed.
The listeners denounce Doctor Azuma.
None of the listeners offers him money.

## The offer
@place: the academy
@time: an hour later
@with: Doctor Azuma, Naito

Naito offers Doctor Azuma a sponsorship on behalf of Nikko Hairal.
He hints that the Neo Cells can cure Midori.
Doctor Azuma hopes that the Neo Cells can cure Midori.
Doctor Azuma accepts the offer because he wants Midori to be cured.
Naito lets him use the laboratory.

## The photograph
@place: the Azuma residence
@time: six months later
@with: Tetsuya, Luna, Midori, Doctor Azuma, Doctor Kozuki

Tetsuya becomes engaged to Luna.
A photographer takes a photograph of Tetsuya and Luna in order to celebrate their engagement.
Tetsuya says that he wants to join the military.
Doctor Azuma forbids Tetsuya to join the military.
Luna begs Tetsuya to stay with her.
Tetsuya quarrels with Doctor Azuma about the military.
Tetsuya joins the military although Doctor Azuma has forbidden it.

## The deployment
@place: the city
@time: one year later
@with: Tetsuya, the officer

General Kamijo orders the military to defeat the resistance.
The officer orders Tetsuya to go to Zone Seven.
Tetsuya and the officer travel to the hamlet.

## The booby trap
@place: the hamlet
@time: the next day
@with: Tetsuya, the officer

The officer orders Tetsuya to shoot.
Tetsuya kills civilians because the officer has ordered it.
Tetsuya shoots an unarmed woman and her child.
The unarmed woman and the child die.
Tetsuya does not know who the unarmed woman is.
A booby trap kills Tetsuya.
The officer finds Tetsuya's body.

## The laboratory
@place: the laboratory
@with: Doctor Azuma

Doctor Azuma invites Doctor Kozuki to the laboratory.
Doctor Kozuki comes to the laboratory.
Doctor Kozuki's research is redundant because of Doctor Azuma's research.
Doctor Azuma and Doctor Kozuki are rivals because Doctor Kozuki's research is redundant.
Doctor Azuma shows Doctor Kozuki the organs.
Doctor Azuma has grown the organs from the Neo Cells.
Doctor Azuma admits that the organs are not usable.
Doctor Kozuki returns to the Kozuki residence.

## The ghost
@place: the Azuma residence
@time: meanwhile
@with: Midori

Midori is almost blind.
The ghost of Tetsuya visits Midori.
Midori sees the ghost of Tetsuya.
The ghost of Tetsuya touches her face.
Midori believes that Tetsuya has come home.
~ The house is very quiet.

## The news
@place: the Azuma residence
@time: soon after
@with: Midori

The officer comes to the Azuma residence.
He tells Midori of the death of Tetsuya.
Midori grieves for Tetsuya.
She does not tell the officer that she has seen the ghost of Tetsuya.

## The body
@place: the hall
@time: three days later
@with: Doctor Azuma, Naito

The military sends Tetsuya's body to the facility.
Soldiers bring Tetsuya's body into the hall.
Doctor Azuma sees Tetsuya's body.
Doctor Azuma grieves for Tetsuya.
The ghost of Tetsuya enters the hall.
The ghost of Tetsuya sees Tetsuya's body.

## The lightning
@place: the laboratory
@time: the same night
@with: Doctor Azuma, Naito

The stone lightning bolt strikes the laboratory.
Burai, Barashin, Saguree and the silent Neo-Sapien rise out of the limbs and the organs.
Many other Neo-Sapiens rise out of the limbs and the organs.
Doctor Azuma believes that the Neo Cells have made the Neo-Sapiens.
Naito fears the Neo-Sapiens.
Naito orders the military to kill the Neo-Sapiens because he fears them.
The military comes into the laboratory.
The military kills most of the Neo-Sapiens.
Burai, Barashin, Saguree and the silent Neo-Sapien escape from the laboratory.
~ Rain falls on the empty pool.

## The car
@place: the road
@time: the same night
@with: Midori

Midori is in Midori's car on the road because she wants to see Tetsuya's body.
Burai, Barashin, Saguree and the silent Neo-Sapien meet Midori on the road.
They do not know who she is.
Burai hijacks Midori's car in order to escape from the military.
Burai captures Midori.

## The resurrection
@place: the hall
@time: meanwhile
@with: Doctor Azuma

Doctor Azuma carries Tetsuya's body into the laboratory because he wants Tetsuya to live.
He puts Tetsuya's body into the Neo Cells.
The Neo Cells bring Tetsuya back to life.
The ghost of Tetsuya disappears.
Tetsuya is unconscious.
He is unstable.
Doctor Azuma brings Tetsuya to the Kozuki residence in order to save him.

## The armour
@place: the Kozuki residence
@time: the same night
@with: Doctor Kozuki, Luna, Doctor Azuma, Tetsuya

Luna sees that Tetsuya is alive.
Doctor Kozuki puts Tetsuya into the battle armour in order to save him.
Tetsuya is stable because he wears the battle armour.
Doctor Azuma returns to the laboratory.

## The castle
@place: the castle
@time: two days later
@with: Burai, Barashin, Saguree, the silent Neo-Sapien, Midori

Burai has driven Midori's car to Zone Seven with Midori, Barashin, Saguree and the silent Neo-Sapien.
They take shelter in the castle.
The castle is a ruin.
Burai imprisons Midori in the castle.
Burai finds the robot army in the castle.

## The vow
@place: the castle
@time: the next day
@with: Burai, Barashin, Saguree, the silent Neo-Sapien

Burai names the survivors the Neo-Sapiens.
Burai swears to take revenge on humanity because the military killed most of the Neo-Sapiens.
Barashin, Saguree and the silent Neo-Sapien swear to help Burai.
Burai wakes the robot army.
Burai declares war on humanity.
Burai becomes the leader of the robot army.

## The attack
@place: the Kozuki residence
@with: Tetsuya, Luna, Doctor Kozuki

The Kozuki residence is attacked.
Saguree breaks into the Kozuki residence.
Tetsuya wakes because of the attack.
Doctor Kozuki is fatally wounded.
Tetsuya kills Saguree in order to protect Luna.
Tetsuya tries to save Doctor Kozuki.
He fails to save Doctor Kozuki.
Doctor Kozuki dies.
Luna grieves for Doctor Kozuki.

## The robots
@place: the Kozuki residence
@time: the same day
@with: Tetsuya, Luna

Tetsuya flees from the Kozuki residence with Luna.
They come to the wasteland.
The robot battalion blocks their way.
Burai leads the robot battalion.
Tetsuya destroys the robot battalion in order to protect Luna.
Tetsuya fights Burai.
Burai defeats Tetsuya.
Tetsuya loses consciousness.

## The contaminated route
@place: the wasteland
@time: the next morning
@with: Tetsuya, Luna

Tetsuya wakes.
The route is contaminated because of the war.
Luna and Tetsuya do not know that the route is contaminated.
They travel along the route in order to reach Zone Seven.
Luna falls ill because the route is contaminated.
Tetsuya carries Luna into the forest.

## The village
@place: the forest
@time: the next day
@with: Tetsuya, Luna

A doctor who lives in the village finds Tetsuya in the forest.
The doctor leads Tetsuya to the village.
Tetsuya carries Luna to the village.
The doctor treats Luna.
Luna falls asleep.
The doctor reveals to Tetsuya that the people of Zone Seven are not terrorists.
He explains that the military has slaughtered the people of Zone Seven for decades.
Tetsuya believes the doctor.
Tetsuya is ashamed because he killed civilians.

## The legend
@place: the village
@time: the same evening
@with: Tetsuya, the doctor

The doctor shows Tetsuya the statue of Casshern.
The doctor tells Tetsuya the legend of Casshern.
The legend of Casshern says that a god protects the people of Zone Seven.
The villagers believe that a god protects the people of Zone Seven.

## The battle
@place: the village
@time: the next day
@with: Tetsuya, Luna, the doctor, the villagers

Luna is awake.
The military attacks the village because General Kamijo has ordered it to defeat the resistance.
At the same time Barashin and the silent Neo-Sapien attack the village.
Tetsuya fights Barashin in order to protect the villagers.
"I am Casshern," says Tetsuya.
Barashin wounds Casshern.
Casshern wounds Barashin.
Casshern kills Barashin in order to protect the villagers.
The military captures many of the villagers.

## The train
@place: the village
@time: meanwhile
@with: Luna, the silent Neo-Sapien

Tetsuya loses Luna during the fight.
Luna escapes from the village with the silent Neo-Sapien.
They reach the train.
Captured villagers are in the train.
A bereaved scientist is in the train.
The scientist's daughter is dead.
The scientist blames the Neo-Sapiens for her death.
He threatens Luna and the silent Neo-Sapien because he grieves for his daughter.
Doctor Azuma rescues Luna.
The silent Neo-Sapien is wounded.
Doctor Azuma takes Luna and the silent Neo-Sapien to the ward.

## The coup
@place: the palace
@time: the next day
@with: General Kamijo, Kamijo's son

Kamijo's son wants to rule the Federation.
He deposes General Kamijo because he wants to rule the Federation.
Kamijo's son takes control of the Federation.

## The confession
@place: the laboratory
@time: meanwhile
@with: Naito, Doctor Azuma

Naito talks with Doctor Azuma in the laboratory.
Naito confesses to Doctor Azuma that the Neo Cells are made from the victims of Zone Seven.
He tells Doctor Azuma the origin of the Neo Cells.
He reveals that General Kamijo had the victims of Zone Seven slaughtered because he wanted to be immortal.
He reveals that the Neo Cells have not made the Neo-Sapiens.
He explains that the limbs and the organs were harvested from the victims of Zone Seven.
He explains that the stone lightning bolt has only rejoined the limbs and the organs.
Doctor Azuma has led the experiments for years.
Nevertheless Doctor Azuma cannot explain why the limbs and the organs were rejoined.

## The fall
@place: the laboratory
@time: soon after
@with: Naito, Doctor Azuma

The stone lightning bolt crumbles.
The laboratory collapses.
Casshern falls out of the sky into the laboratory.
Luna leads the silent Neo-Sapien into the laboratory.
Luna recognises Tetsuya.

## The abduction
@place: the laboratory
@time: soon after
@with: Naito, Doctor Azuma, Luna, Casshern, the silent Neo-Sapien

Kamijo's son comes to the laboratory.
Naito is fatally wounded.
The silent Neo-Sapien is dying.
Burai arrives at the laboratory in the airship.
Burai abducts Luna, Casshern and the silent Neo-Sapien.
Naito, Doctor Azuma and Kamijo's son stay in the laboratory.
Burai takes his captives to the castle in the airship.

## The hatred
@place: the castle
@time: two days later
@with: Burai, Luna, Casshern, the silent Neo-Sapien

Burai hates humanity because the military killed most of the Neo-Sapiens.
Burai tells Casshern why he hates humanity.
Casshern finds Midori in the castle.
Midori seems dead.
Casshern believes that Midori is dead.

## The machine
@place: the castle
@time: the same day
@with: Burai, Luna, Casshern

Burai launches the giant machine because he has sworn to take revenge on humanity.
Burai sends the giant machine to the wasteland.
The giant machine kills countless soldiers.
Casshern escapes from Burai.
Casshern goes to the wasteland in order to stop the giant machine.
Casshern stops the giant machine with all his strength.
The giant machine explodes in the wasteland.
The explosion kills nobody.
Casshern returns to the castle.

## The grenade
@place: the castle
@time: the same evening
@with: Burai, Casshern, Luna, Midori, Doctor Azuma, Kamijo's son

Kamijo's son reveals that Burai has always been human.
It is revealed that the unarmed woman was Burai's wife.
It is revealed that the child of the unarmed woman was Burai's child.
Burai learns that Tetsuya killed his wife and his child.
Burai hates Casshern because Tetsuya killed his wife and his child.
Kamijo's son has a grenade.
Kamijo's son kills Burai with the grenade because Burai has declared war on humanity.

## The last shot
@place: the castle
@time: soon after
@with: Casshern, Luna, Doctor Azuma, Kamijo's son

Midori is dead.
Doctor Azuma wants to bring Midori back to life.
Doctor Azuma tries to bring Midori back to life with the Neo Cells.
Casshern stops Doctor Azuma.
Doctor Azuma has a gun.
Doctor Azuma shoots Luna in the head with the gun because Casshern has stopped him.
Luna dies.
Casshern kills Doctor Azuma because Doctor Azuma killed Luna.
Then Burai's blood brings Luna back to life.

## The souls
@place: the castle
@time: soon after
@with: Casshern, Luna

Casshern embraces Luna.
The souls of the dead come to Casshern during the embrace.
Luna tears the battle armour off Casshern.
Casshern is unstable again.
A pillar of light rises into space.
Casshern may be dead.

## The pillar of light
@time: soon after

The pillar of light reaches the distant planet.
Casshern tells the story of his life.

## The happier days
@place: the Azuma residence
@time: before The photograph
@with: Tetsuya, Luna

Tetsuya falls in love with Luna.
Luna laughs with Tetsuya.

## The home footage
@place: the Azuma residence
@time: before The photograph
@with: Tetsuya, Luna, Midori, Doctor Azuma

Doctor Azuma films Tetsuya, Luna and Midori.
Midori embraces Tetsuya.
They are happy.
