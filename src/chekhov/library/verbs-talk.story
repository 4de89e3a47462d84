%% Verbs of talk: telling, announcing, revealing, hinting, lying, asking, naming, accusing.

   Talking reaches further than hands do: a hearer marked ~ may be far away (letter, telephone). Where nobody is named as hearer,
   everybody there hears. What is told is believed until the story says otherwise. %%

# Verbs

%% Telling %%

## {Speaker: being} tells {Hearer~: being} {Claim: that}
role: answering
also: informs, notifies, reminds, assures
needs: Speaker can speak.
makes: Hearer believes Claim.
noun: assurance by {Speaker}
chosen by: Speaker
for plans: yes
off page: free
amounts to: Speaker tells Hearer.
example: Anna tells Tom that the king is dead. The soldier informs Luna that Burai is alive.

## {Speaker: being} tells {Hearer~: being}
also: informs, notifies
needs: Speaker can speak.
chosen by: Speaker
example: Anna tells Tom.

## {Speaker: being} tells {Hearer~: being} {Matter: wh}
also: informs, reminds
needs: Speaker can speak.
makes: Hearer knows Matter.
chosen by: Speaker
amounts to: Speaker tells Hearer.
example: Anna tells Tom who killed the king. Luna tells the soldier where the letter is.

## {Speaker: being} tells {Hearer~: being} of/about {Topic°: any or event}
role: real
also: informs, notifies, reminds
also: {Speaker} writes to {Hearer} of/about {Topic};
  {Speaker} gives {Hearer} news of {Topic}
needs: Speaker can speak.
makes: Hearer knows of Topic.
chosen by: Speaker
example: Anna tells Tom of the murder. Burai informs Luna about the letter.

## {Speaker: being} tells {Hearer~: being} {Topic°: information}
also: {Speaker} tells on {Hearer}
also: {Speaker} tells {Topic} [to {Hearer}]; {Speaker} lets {Hearer} in on {Topic}
needs: Speaker can speak.
makes: Hearer knows Topic.
chosen by: Speaker
example: Anna tells Tom the secret. Luna tells the soldier a legend.

## {Speaker: being} prophesies {Claim: that} [to {Hearer~: being}]
role: prophecy
also: foretells
also: {Speaker} prophesies {Hearer} {Claim}
needs: Speaker can speak.
makes: Hearer believes Claim.
noun: prophecy of {Speaker} to {Hearer}
chosen by: Speaker
example: The witch prophesies that Tom will become the king of the island. The witch foretells that Anna will drown.

## {Speaker: being} says {Claim: that} [to {Hearer~: being}]
also: opines, surmises, quips, intones, affirms, enthuses, emphasises, specifies, stipulates, reiterates
also: objects, protests, grumbles, stammers, comments, laments, calls out, cries out, attests, stresses, points out, sighs
also: confirms, cries, states, exclaims, shouts, mentions, remarks, repeats, adds, complains, answers, replies
needs: Speaker can speak.
makes: Hearer believes Claim.
noun: statement by {Speaker}; remark by {Speaker}
chosen by: Speaker
example: Anna says that the king is dead. Tom answers that Luna is alive.

%% `role: opinion`: whoever says it so need not know it. %%

## {Speaker: being} claims {Claim: that} [to {Hearer~: being}]
also: contends, avows, avers, theorises, speculates, hypothesises, postulates
role: opinion
also: alleges, argues, asserts, boasts, estimates, insists, jests, jokes, maintains, predicts
also: {Speaker} makes out {Claim}
needs: Speaker can speak.
makes: Hearer believes Claim.
noun: claim by {Speaker}
chosen by: Speaker
example: Anna claims that the king is dead. Tom insists that Luna is alive.

## {Speaker: being} claims {Deed: to}
also: professes
needs: Speaker can speak.
chosen by: Speaker
example: Tom claims to be the king. Anna claims to have killed the dragon.

## {Speaker: being} says {Claim: quote} [to {Hearer~: being}]
also: quips, intones, opines, purrs, rasps, stutters, splutters, blurts, scoffs, interjects, chimes
also: utters, croaks, sighs, laughs, stammers, mutters, mumbles, murmurs, growls, hisses, groans, sobs, moans, calls, calls out, cries out, yells, screams, bellows, chuckles, giggles, continues, goes on, begins, interrupts, retorts, responds, gasps, snaps, grumbles, squeaks, snarls, roars, begs, pleads, orders, commands, thunders, jokes, observes, comments, agrees, protests, objects, concludes, suggests, jeers, mocks, teases, coos, barks, snorts, wails, shrieks, whines, drawls, echoes, corrects, whispers, thinks, smiles, grins, nods, persists, ventures, quotes, reads, recites, sings, prays, swears, promises, warns, urges, lies, admits, confesses, explains, announces, declares, greets, coughs, breathes
also: {Speaker} tells {Hearer} {Claim}; {Speaker} warns {Hearer} {Claim}; {Speaker} assures {Hearer} {Claim}; {Speaker} begs {Hearer} {Claim}
role: speech
needs: Speaker can speak.
makes: Hearer believes Claim.
chosen by: Speaker
example: Anna mutters "the king is dead" to Luna. Tom croaks "I am ill".

## {Text°: thing or information} says {Claim: that}
role: content
also: states, tells, reports, claims, explains
seen by: nobody
chosen by: nobody
example: The letter says that the king is dead. The legend tells that Luna is immortal.

## {Proof°: thing or information or event or substance} shows {Claim: that}
role: content
also: proves, reveals, confirms, demonstrates
holds: Claim
seen by: nobody
chosen by: nobody
example: The test shows that Tom is ill. The letter proves that Luna is a spy.

## {Speaker~: being} writes {Claim: that} [to {Hearer~: being}]
also: {Speaker} writes {Hearer} {Claim}
also: wires, telegraphs
makes: Hearer believes Claim.
seen by: participants
chosen by: Speaker
example: Anna writes to Tom that the king is dead.

## {Speaker: being} announces {Claim: that} [to {Hearer~: being}]
also: declares, proclaims, presents, publishes, broadcasts, reports, testifies
needs: Speaker can speak.
makes: Hearer believes Claim.
noun: announcement by {Speaker}; declaration by {Speaker}; proclamation by {Speaker}; report by {Speaker} about {Claim}; testimony of {Speaker}
seen by: everyone there
chosen by: Speaker
example: The king announces that the war is over. Burai declares that Luna is free.

## {Speaker: being} announces {Topic°: event or information or thing or substance} [to {Hearer~: being}]
also: declares, proclaims, presents, publishes, reports
needs: Speaker can speak.
makes: Hearer knows of Topic.
noun: announcement of {Topic} by {Speaker}; presentation of {Topic} by {Speaker}
seen by: everyone there
chosen by: Speaker
example: The king announces the wedding. The doctor presents the discovery to the general.

## {Speaker: being} declares {Named: any} {State: adjective} [to {Hearer~: being}]
also: pronounces, calls, proclaims
deed of: Named
needs: Speaker can speak.
makes: Hearer believes State.
chosen by: Speaker
example: The judge declares the king innocent.

%% Revealing: what is said is so %%

## {Speaker: being} reveals {Claim: that} [to {Hearer~: being}]
also: discloses, proves, demonstrates, betrays
needs: Speaker can speak.
holds: Claim
makes: Hearer believes Claim.
noun: revelation by {Speaker}
chosen by: Speaker
example: Anna reveals that the king is dead.

%% Owning up: what is so is so, but a grave deed of one's own is only claimed: somebody may confess for another's sake. %%

%% `role: account`: so it is, unless the story has told otherwise; then whoever says so is mistaken, or lies. %%

## {Speaker: being} explains {Claim: that} [to {Hearer~: being}]
also: clarifies, elucidates
role: account
needs: Speaker can speak.
holds: Claim
makes: Hearer believes Claim.
noun: explanation by {Speaker}
chosen by: Speaker
example: Tom explains that the king is dead.

## {Speaker: being} confesses {Claim: that} [to {Hearer~: being}]
also: admits, acknowledges
role: avowal
needs: Speaker can speak.
holds: Claim
makes: Hearer believes Claim.
noun: confession of {Speaker}; admission by {Speaker}
chosen by: Speaker
example: Tom confesses to Luna that he loves the queen. Anna admits that she is ill.

## {Speaker: being} confesses [to {Hearer~: being}]
role: yielding
needs: Speaker can speak.
chosen by: Speaker
example: Burai confesses.

## {Speaker: being} reveals {Matter: wh} [to {Hearer~: being}]
also: explains, discloses, confesses, admits, says, betrays
needs: Speaker can speak.
makes: Hearer knows Matter.
chosen by: Speaker
example: Tom reveals where the letter is. Anna explains to Luna why the king is dead.

## {Speaker: being} reveals {Topic°: information or event or thing or substance} [to {Hearer~: being}]
also: unveils, publicises, recounts, relates, narrates
also: explains, discloses, confesses, admits, divulges, confides, describes, mentions
needs: Speaker can speak.
makes: Hearer knows Topic. Topic is not a secret.
noun: disclosure of {Topic} by {Speaker}; confession of {Topic} by {Speaker}; description of {Topic} by {Speaker}
chosen by: Speaker
example: Tom reveals the secret to Luna. Anna confesses the murder.

## {Keeper: being} keeps {Topic°: any or event} to himself
also: {Keeper} keeps {Topic} quiet; {Keeper} keeps quiet about {Topic}; {Keeper} keeps silent about {Topic}
seen by: Keeper
chosen by: Keeper
weight: trivial
example: Tom keeps the secret to himself.

## {Speaker: being} confides in {Hearer~: being}
needs: Speaker can speak.
usually: Speaker trusts Hearer.
seen by: participants
chosen by: Speaker
example: Anna confides in Tom.

%% Warning, convincing %%

## {Speaker: being} warns {Hearer~: being} {Claim: that}
role: of hearer
also: alerts
needs: Speaker can speak.
makes: Hearer believes Claim.
noun: warning by {Speaker} to {Hearer}
chosen by: Speaker
example: Anna warns Tom that the soldier is armed.

## {Speaker: being} warns {Hearer~: being} of/about/against {Topic°: any or event}
also: alerts
also: {Speaker} alerts {Hearer} to {Topic}
needs: Speaker can speak.
makes: Hearer knows of Topic.
noun: warning of {Topic} by {Speaker} to {Hearer}
chosen by: Speaker
example: Anna warns Tom of the attack. Luna warns the king about Burai.

## {Speaker: being} warns {Hearer~: being} against {Deed: ing}
deed of: Hearer
needs: Speaker can speak.
noun: warning of {Speaker} to {Hearer}
chosen by: Speaker
example: Anna warns Tom against drinking the wine.

## {Speaker: being} begs forgiveness [of {Hearer~: being}]
also: {Speaker} asks forgiveness [of {Hearer}]; {Speaker} begs {Hearer}'s forgiveness; {Speaker} begs {Hearer}'s pardon; {Speaker} begs pardon
seen by: everyone there
chosen by: Speaker
example: Tom begs forgiveness of Anna.

## {Speaker: being} warns {Hearer~: being} {Deed: to}
also: reminds
needs: Speaker can speak.
deed of: Hearer
chosen by: Speaker
example: Anna warns Tom to leave.

## {Speaker: being} convinces {Hearer~: being} {Claim: that}
also: persuades, satisfies
needs: Speaker can speak.
makes: Hearer believes Claim.
chosen by: Speaker
example: Anna convinces Tom that Burai is innocent.

## {Speaker: being} convinces {Hearer~: being} of {Topic°: any or event}
needs: Speaker can speak.
makes: Hearer knows of Topic.
chosen by: Speaker
example: Anna convinces Tom of the danger.

%% Hinting %%

## {Speaker: being} hints {Claim: that} [to {Hearer~: being}]
also: insinuates, suggests, implies, indicates, intimates
needs: Speaker can speak.
makes: Hearer suspects Claim.
noun: hint by {Speaker}; insinuation by {Speaker}; suggestion by {Speaker}
chosen by: Speaker
example: Anna hints that the king is dead. Burai insinuates to Tom that Luna is married to the king.

## {Speaker: being} hints at {Topic°: any or event} [to {Hearer~: being}]
also: {Speaker} alludes to {Topic}
needs: Speaker can speak.
chosen by: Speaker
example: Anna hints at the murder.

%% Lying %%

## {Speaker: being} lies {Claim: that} [to {Hearer~: being}]
role: untrue
past: lied
also: {Speaker} lies to {Hearer} {Claim}; {Speaker} makes up {Claim}; {Speaker} falsely claims {Claim} [to {Hearer}]
needs: Speaker can speak.
holds: not Claim
makes: Hearer believes Claim.
noun: lie by {Speaker}
seen by: Speaker
chosen by: Speaker
weight: grave
example: Burai lies to Anna that the king is dead.

## {Speaker: being} lies [to {Hearer~: being}] [about {Topic°: any or event}]
also: {Speaker} speaks a lie; {Speaker} speaks lies
past: lied
needs: Speaker can speak.
seen by: Speaker
chosen by: Speaker
example: Burai lies to Anna. Tom lies to Luna about the letter.

## {Pretender: being} pretends {Claim: that} [to {Hearer: being}]
also: feigns
holds: not Claim
makes: Hearer believes Claim.
noun: pretence of {Pretender}
chosen by: Pretender
example: Anna pretends that she is ill.

## {Pretender: being} pretends {Deed: to}
also: feigns
does not: Deed
chosen by: Pretender
example: Tom pretends to leave.

## {Deceiver: being} deceives {Victim~: being}
also: deludes, misinforms, bluffs, outfoxes, defrauds
also: swindles, dupes, hoodwinks
also: {Deceiver} takes {Victim} in; {Deceiver} makes a fool of {Victim}; {Deceiver} plays a trick on {Victim}; {Deceiver} plays a joke on {Victim}; {Deceiver} leads {Victim} astray
also: tricks, fools, cheats, misleads, outwits, hoaxes
noun: deception of {Victim} by {Deceiver}; trick of {Deceiver}
seen by: Deceiver
chosen by: Deceiver
weight: grave
example: Burai deceives Anna.

## {Deceiver: being} tricks {Victim~: being} into {Deed: ing}
also: lures, fools, talks, deceives, charms
also: {Deceiver} talks {Victim} into {Deed}
deed of: Victim
makes: Victim wants Deed.
chosen by: Deceiver
weight: grave
example: Burai tricks Anna into opening the door.

## {Speaker: being} bullies {Victim~: being} into {Deed: ing}
also: bribes, blackmails, frightens, pressurises, pressures, coaxes, goads, provokes, scares, pushes, coerces, browbeats, persuades,
  shames, nags, cajoles, wheedles, prods, railroads, startles, sweet-talks, strong-arms, argues, cons, dupes, seduces, tempts, lulls, stings, shocks, hustles
also: {Speaker} gets {Victim} into {Deed}
deed of: Victim
makes: Victim wants Deed.
seen by: participants
chosen by: Speaker
example: Burai bullies Anna into signing the letter. Tom bribes the guard into leaving.

%% Whispering, overhearing, hearing, reading %%

## {Speaker: being} whispers {Claim: that} [to {Hearer: being}]
also: murmurs, mutters
needs: Speaker can speak.
makes: Hearer believes Claim.
noun: whisper of {Speaker}
seen by: participants
chosen by: Speaker
example: Anna whispers to Tom that the king is dead.

## {Speaker: being} whispers {Topic°: information} [to {Hearer: being}]
also: murmurs
needs: Speaker can speak.
makes: Hearer knows Topic.
seen by: participants
chosen by: Speaker
example: Anna whispers the password to Tom.

## {Hearer: being} overhears {Claim: that}
role: listening
also: hears
needs: Hearer can hear.
makes: Hearer believes Claim.
seen by: nobody
chosen by: nobody
example: Tom overhears that the king is dead.

## {Hearer: being} overhears {Topic°: information}
needs: Hearer can hear.
makes: Hearer knows Topic.
seen by: nobody
chosen by: nobody
example: Tom overhears the password.

## {Hearer: being} overhears {Speaker~: being or event or information}
role: listening
also: {Hearer} eavesdrops on {Speaker}; {Hearer} listens to {Speaker}; {Hearer} listens in on {Speaker}
needs: Hearer can hear.
seen by: nobody
chosen by: Hearer
example: Tom overhears Anna. Luna listens to the conversation.

## {Hearer: being} overhears {Speaker~: being} {Deed: bare or ing}
also: hears
deed of: Speaker
needs: Hearer can hear.
does: Deed
makes: Hearer believes Deed.
seen by: Hearer
chosen by: nobody
example: Tom hears Anna leave.

## {Hearer: being} hears {Heard°: any or event}
role: listening
needs: Hearer can hear.
seen by: Hearer
chosen by: nobody
example: Tom hears the explosion.

## {Hearer: being} hears of/about {Topic°: any or event} [from {Source~: being}]
role: real
also: {Hearer} gets word of {Topic} [from {Source}]; {Hearer} receives news of {Topic} [from {Source}]
needs: Hearer is alive.
makes: Hearer knows of Topic.
seen by: Hearer
chosen by: nobody
example: Tom hears of the murder. Luna hears about the wedding from Anna.

## {Reader: being} reads {Claim: that} [in {Text: thing}]
needs: Reader can see.
makes: Reader believes Claim.
seen by: Reader
chosen by: Reader
example: Tom reads that the king is dead. Anna reads in the letter that Burai is alive.

## {Reader: being} reads {Matter: wh} [in {Text: thing}]
needs: Reader can see.
makes: Reader knows Matter.
seen by: Reader
chosen by: Reader
example: Tom reads in the letter where Luna is.

## {Reader: being} reads about {Topic°: any or event} [in {Text: thing}]
needs: Reader can see.
makes: Reader knows of Topic.
seen by: Reader
chosen by: Reader
example: Tom reads about the murder in the newspaper.

%% Asking, answering, calling %%

## {Speaker: being} asks {Hearer~: being} {Matter: wh}
role: question, turn
also: questions
needs: Speaker can speak.
noun: question of {Speaker} to {Hearer}
chosen by: Speaker
example: Anna asks Tom who killed the king.

## {Speaker: being} asks {Matter: wh}
also: wonders aloud, inquires, enquires, demands
role: question
needs: Speaker can speak.
chosen by: Speaker
example: Anna asks where the letter is.

## {Speaker: being} asks {Hearer~: being} a question [about {Topic°: any or event}]
also: {Speaker} puts a question to {Hearer} [about {Topic}]
seen by: participants
chosen by: Speaker
weight: trivial
example: Tom asks Anna a question. Luna asks Tom many questions about the war.

## {Speaker: being} asks a question [about {Topic°: any or event}]
seen by: everyone there
chosen by: Speaker
weight: trivial
example: Tom asks questions. Anna asks a question about the war.

## {Speaker: being} asks {Hearer~: being} {Deed: to}
also: exhorts, solicits, prompts
role: turn, request
also: begs, implores, entreats, beseeches, urges, requests, invites, petitions, dares
also: {Speaker} shouts at {Hearer} {Deed}; {Speaker} shouts to {Hearer} {Deed}; {Speaker} yells at {Hearer} {Deed}; {Speaker} screams at {Hearer} {Deed}; {Speaker} calls to {Hearer} {Deed}; {Speaker} signals to {Hearer} {Deed}; {Speaker} waves to {Hearer} {Deed}
also: {Speaker} pleads with {Hearer} {Deed}; {Speaker} appeals to {Hearer} {Deed}; {Speaker} calls on {Hearer} {Deed}; {Speaker} prays to {Hearer} {Deed}
deed of: Hearer
needs: Speaker can speak.
makes: Speaker wants Deed.
noun: request of {Speaker} to {Hearer}; plea of {Speaker} to {Hearer}
chosen by: Speaker
example: Anna asks Tom to leave. Luna begs the soldier to free Burai.

## {Speaker: being} asks {Hearer~: being} for {Thing°: any}
role: turn, asked of
also: {Speaker} demands {Thing}; {Speaker} demands {Thing} of {Hearer}; {Speaker} insists on {Thing}; {Speaker} claims {Thing}; {Speaker} calls for {Thing}; {Speaker} applies for {Thing}
also: begs
also: {Speaker} asks for {Thing}; {Speaker} demands {Thing} from {Hearer}; {Speaker} begs for {Thing}; {Speaker} requests {Thing} [from {Hearer}]
needs: Speaker can speak.
makes: Speaker wants Thing.
noun: request of {Speaker} for {Thing}; demand of {Speaker} for {Thing}
chosen by: Speaker
example: Anna asks Tom for the key. Burai demands the money from the king.

## {Speaker: being} asks {Hearer~: being} about {Topic°: any or event}
also: quizzes, grills, cross-examines, probes
role: turn, questioning
also: questions, interrogates, consults
also: {Speaker} asks about {Topic}
needs: Speaker can speak.
chosen by: Speaker
example: Anna asks Tom about the letter.

## {Speaker: being} questions {Hearer~: being}
also: quizzes, grills, cross-examines, probes, debriefs
role: turn, questioning
also: interrogates, consults, interviews, addresses
needs: Speaker can speak.
noun: interrogation of {Hearer} by {Speaker}
chosen by: Speaker
example: The officer questions Tom.

## {Speaker: being} demands {Claim: that}
role: urging
needs: Speaker can speak.
noun: demand of {Speaker}
chosen by: Speaker
example: Burai demands that Tom leaves.

## {Speaker: being} demands {Deed: to}
also: asks, begs
needs: Speaker can speak.
makes: Speaker wants Deed.
chosen by: Speaker
example: Burai demands to see the king.

## {Speaker: being} answers [{Hearer~: being or information}]
also: {Speaker} replies [to {Hearer}]; {Speaker} responds [to {Hearer}]
needs: Speaker can speak.
noun: answer of {Speaker} to {Hearer}; reply of {Speaker} to {Hearer}
chosen by: Speaker
example: Tom answers. Luna answers Anna. Tom replies to the king.

## {Speaker: being} calls {Hearer~: being}
also: greets, welcomes, hails
also: {Speaker} calls to {Hearer}
needs: Speaker can speak.
noun: call of {Speaker}; telephone call from {Speaker} to {Hearer}
chosen by: Speaker
example: Anna calls Tom. Anna greets Tom.

## {Speaker~: being} telephones {Hearer~: being}
role: distant
also: phones, rings, contacts, radioes, radios
also: {Speaker} calls {Hearer} up; {Speaker} rings {Hearer} up; {Speaker} calls {Hearer} on the telephone/phone/radio; {Speaker} calls {Hearer} by telephone/phone/radio
needs: Speaker can speak.
noun: telephone call from {Speaker} to {Hearer}
chosen by: Speaker
example: Anna telephones Tom. Tom rings Anna up.

## {Speaker: being} speaks [with/to {Hearer~: being}] [about/of {Topic°: any or event}]
role: addressing
also: chatters, prattles, babbles, rambles, confers, raves
also: talks, chats, converses
needs: Speaker can speak.
noun: talk of {Speaker} with {Hearer} about {Topic}; conversation of {Speaker} with {Hearer} about {Topic}; speech of {Speaker}
chosen by: Speaker
weight: trivial
example: Anna speaks with Tom. Luna talks to the soldier about the war.

## {Speaker: being} discusses {Topic°: any or event} [with {Hearer~: being}]
needs: Speaker can speak.
noun: discussion of {Topic}
chosen by: Speaker
weight: trivial
example: Anna discusses the plan with Tom.

## {Speaker: being} writes to {Hearer~: being}
also: {Speaker} telegraphs {Hearer}; {Speaker} wires {Hearer}; {Speaker} emails {Hearer}; {Speaker} texts {Hearer}; {Speaker} cables {Hearer}
chosen by: Speaker
weight: trivial
example: Anna writes to Tom.

## {Speaker: being} takes {Hearer: being} aside
also: {Speaker} draws {Hearer} aside; {Speaker} pulls {Hearer} aside; {Speaker} calls {Hearer} aside; {Speaker} leads {Hearer} aside
weight: trivial
chosen by: Speaker
example: Anna takes Tom aside.

## {Speaker: being} introduces {Named: being} to {Hearer: being}
also: presents
needs: Speaker can speak.
makes: Hearer is acquainted with Named.
noun: introduction of {Named}
chosen by: Speaker
example: Anna introduces Tom to the queen.

%% Names %%

## {Speaker: being} calls {Named~: any} {Name°: any}
also: dubs, nicknames
same: Named, Name
chosen by: Speaker
example: Anna calls the child Luna. Burai calls himself King.

## {Speaker: being} names {Named~: any} {Name°: any} [after {Model°: any}]
also: christens, baptises
role: own name
same: Named, Name
chosen by: Speaker
example: The king names the ship Victory. Anna names the child Luna after her aunt.

## {Bearer: being} takes the name {Name°: any}
also: {Bearer} adopts the name {Name}; {Bearer} assumes the name {Name}; {Bearer} uses the name {Name}
also: {Bearer} takes the name of {Name}; {Bearer} adopts the name of {Name}; {Bearer} assumes the name of {Name}
also: {Bearer} gives his name as {Name}; {Bearer} gives her name as {Name}
same: Bearer, Name
chosen by: Bearer
example: Tom takes the name Casshern.

%% Accusing, praising, quarrelling %%

## {Speaker: being} accuses {Accused~: being} of {Event°: event or ing} [before {Hearer~: being}]
also: indicts, impeaches
role: charge, merit
needs: Speaker can speak.
deed of: Accused
makes: Hearer suspects Accused of Event.
noun: accusation of {Accused} by {Speaker}
chosen by: Speaker
weight: grave
example: Anna accuses Burai of the murder. Tom accuses Anna of stealing the letter.

## {Speaker: being} accuses {Accused~: being}
role: merit
also: charges
needs: Speaker can speak.
noun: accusation of {Accused} by {Speaker}
chosen by: Speaker
weight: grave
example: Anna accuses Burai.

## {Speaker: being} denounces {Accused~: any or event}
also: decries, deplores, censures, castigates, berates, vilifies, lampoons, disparages, belittles, repudiates, slates, bemoans
also: discredits, condemns, disgraces
needs: Speaker can speak.
makes: Accused is denounced.
noun: denunciation of {Accused} by {Speaker}
chosen by: Speaker
weight: grave
example: The professor denounces the doctor.

## {Speaker: being} insults {Hearer~: being}
also: belittles, heckles, derides, harangues, demeans, disparages, slanders, snubs, satirises, degrades
role: merit
also: mocks, ridicules, humiliates, abuses, reviles, taunts, scolds, criticises, criticizes, rebukes, offends
also: {Speaker} laughs at {Hearer}; {Speaker} makes fun of {Hearer}; {Speaker} shouts at {Hearer}; {Speaker} yells at {Hearer}
needs: Speaker can speak.
usually: Hearer is angry with Speaker.
noun: insult of {Speaker} to {Hearer}
chosen by: Speaker
example: Burai insults Tom.

## {Speaker: being} curses {Hearer~: any}
role: merit, by word
noun: curse of {Speaker} on {Hearer}
chosen by: Speaker
example: The witch curses Tom.

## {Side: being} falls out over {Topic°: any or event}
also: {Side} falls out about {Topic}
chosen by: nobody
example: The friends fall out over the money.

## {Speaker: being} quarrels with {Hearer~: being} [about/over {Topic°: any or event}]
also: squabbles, wrangles, spars, haggles, remonstrates, disagrees
also: argues, disputes, debates, falls out, bickers
also: {Speaker} has a quarrel with {Hearer} [about/over {Topic}]
needs: Speaker can speak.
usually: Speaker is angry with Hearer.
noun: quarrel of {Speaker} with {Hearer} about {Topic}; argument of {Speaker} with {Hearer} about {Topic}; dispute of {Speaker} with {Hearer} about {Topic}
chosen by: Speaker
example: Anna quarrels with Tom. Luna argues with Burai about the letter.

## {Speaker: being} quarrels [about/over {Topic°: any or event}]
also: squabbles, wrangles, haggles
also: argues, disputes, debates
needs: Speaker can speak.
noun: quarrel of {Speaker} about {Topic}
chosen by: Speaker
example: Anna and Tom quarrel about the money.

## {Speaker: being} contradicts {Hearer~: being}
also: refutes, rebuts, disproves, overrules
also: interrupts
needs: Speaker can speak.
chosen by: Speaker
example: Luna contradicts the king.

## {Speaker: being} denies {Claim: that}
also: disputes
role: denial
needs: Speaker can speak.
noun: denial by {Speaker}
chosen by: Speaker
example: Burai denies that the king is dead.

## {Speaker: being} denies {Deed: ing}
role: denial
needs: Speaker can speak.
chosen by: Speaker
example: Burai denies killing the king.

## {Speaker: being} denies {Topic°: event or information}
also: disclaims, disavows, retracts, repudiates
needs: Speaker can speak.
chosen by: Speaker
example: Burai denies the murder.

## {Speaker: being} complains [to {Hearer~: being}] [about/of {Topic°: any or event}]
also: gripes, whinges, carps, fumes
needs: Speaker can speak.
chosen by: Speaker
weight: trivial
example: Anna complains about the noise.

## {Minder: being} minds
chosen by: nobody
weight: trivial
example: Anna minds.

%% Thanking, praising, comforting %%

## {Speaker: being} thanks {Hearer~: being} [for {Event°: event or any}]
role: answer, merit
also: praises, compliments, applauds
also: {Speaker} says thank you [to {Hearer}] [for {Event}]; {Speaker} says thanks [to {Hearer}] [for {Event}]
needs: Speaker can speak.
chosen by: Speaker
weight: trivial
example: Anna thanks Tom for the letter.

## {Speaker: being} congratulates {Hearer~: being} [on/for/upon {Event°: event or any}]
role: merit
also: {Speaker} wishes {Hearer} joy
needs: Speaker can speak.
chosen by: Speaker
weight: trivial
example: Anna congratulates Tom. Anna congratulates Tom on the victory.

## {Speaker: being} praises {Topic°: any or event}
also: lauds, extols, acclaims, flatters
role: merit
also: commends
needs: Speaker can speak.
chosen by: Speaker
weight: trivial
example: The king praises the wine.

## {Speaker: being} apologises [to {Hearer~: being}] [for {Event°: event or any}]
also: apologizes
needs: Speaker can speak.
noun: apology of {Speaker} to {Hearer}
chosen by: Speaker
example: Tom apologises to Anna. Burai apologises for the lie.

## {Speaker: being} comforts {Hearer~: being}
also: pacifies, placates, mollifies, appeases, heartens
role: merit
also: consoles, reassures, calms, soothes, cheers up
usually: Hearer is not afraid. Hearer is not worried. Hearer is not desperate.
chosen by: Speaker
example: Anna comforts Tom.

## {Speaker: being} says goodbye [to {Hearer~: being}]
also: {Speaker} bids {Hearer} farewell; {Speaker} says farewell [to {Hearer}]; {Speaker} takes leave of {Hearer}
needs: Speaker can speak.
noun: farewell of {Speaker} to {Hearer}
chosen by: Speaker
weight: trivial
example: Anna says goodbye to Tom.

## {Speaker: being} kisses {Hearer: being} goodbye
also: {Speaker} waves {Hearer} goodbye; {Speaker} waves goodbye to {Hearer}; {Speaker} bids {Hearer} goodbye; {Speaker} bids {Hearer} farewell
amounts to: Speaker says goodbye to Hearer.
seen by: everyone there
chosen by: Speaker
weight: trivial
example: Anna kisses Tom goodbye.

## {Speaker: being} prays [to {God~: any}] [for {Topic°: any or event}]
noun: prayer of {Speaker}
chosen by: Speaker
weight: trivial
example: Anna prays to the god. Tom prays for rain.

## {Speaker: being} wishes {Hearer~: being} {Wish°: any or event}
also: bids
needs: Speaker can speak.
seen by: everyone there
chosen by: Speaker
weight: trivial
example: Anna wishes Tom a good night.

## {Speaker: being} apologises [to {Hearer~: being}] for {Deed: ing}
also: apologizes
deed of: Speaker
needs: Speaker can speak.
does: Deed
seen by: everyone there
chosen by: Speaker
weight: trivial
example: Tom apologises to Anna for killing the dog.

## {Speaker: being} writes to {Hearer~: being or place} for {Thing°: any}
also: telegraphs, wires, applies, appeals, cables, sends, phones
makes: Speaker wants Thing.
seen by: everyone there
chosen by: Speaker
weight: trivial
example: Tom writes to Anna for money.

## {Speaker: being} mentions {Topic°: any or event} [to {Hearer~: being}]
also: describes, discusses
needs: Speaker can speak.
makes: Hearer knows of Topic.
seen by: everyone there
chosen by: Speaker
weight: trivial
example: Tom mentions Anna to Burai.

## {Speaker: being} reproaches {Hearer~: being} [for/with/over {Event: event or ing}]
also: berates, admonishes, lambasts, castigates
role: merit, upbraiding
also: scolds, rebukes, criticises, criticizes, lectures, upbraids, reprimands, nags, chides, mocks, teases, taunts
deed of: Hearer
needs: Speaker can speak.
noun: reproach of {Speaker}
seen by: everyone there
chosen by: Speaker
weight: trivial
example: Anna reproaches Tom for the theft.

## {Speaker: being} tells {Hearer~: being} {Story°: any or event}
also: {Speaker} says {Story} to {Hearer}; {Speaker} reports {Story} to {Hearer}
needs: Speaker can speak.
makes: Hearer knows of Story.
seen by: everyone there
chosen by: Speaker
weight: trivial
example: Tom tells Anna a thing.

## {Speaker: being} prays {Claim: that}
makes: Speaker hopes Claim.
seen by: everyone there
chosen by: Speaker
weight: trivial
example: Anna prays that Tom is alive.

## {Hearer: being} listens [for {Sound°: any}]
also: {Hearer} pricks up his ears
needs: Hearer can hear.
seen by: everyone there
chosen by: Hearer
weight: trivial
example: Tom listens.

## {Speaker: being} answers {Door°: thing or information or event}

seen by: everyone there
chosen by: Speaker
weight: trivial
example: Tom answers the door.
