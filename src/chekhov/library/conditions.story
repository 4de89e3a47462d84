%% Conditions: how beings, things and places can be.

   `unless said:` what holds while nobody said anything. `visible: yes` somebody who arrives sees it.
   `lasting: yes` it takes an event to change it (others may pass unsaid between two scenes); `passing:` values that pass by themselves.
   Findings that a failing need may give: dead-acts (the doer is dead), not-alive, not-begun (does not exist yet or no longer),
   not-conscious, not-free, not-able (cannot see, speak, walk ...), not-held, not-there, not-open, wrong-relation, wrong-state. %%

# Conditions

## {X: any} exists
also: {X} is existing
role: exists
lasting: yes
unless said: yes
if broken: not-begun
if broken by doer: not-begun

## {X: any} is there {Deed: to}

## {X: any} is time {Deed: to}

## {X: being} is alive or dead
wants: X is alive.
role: alive, ends
lasting: yes
unless said: alive
visible: yes
if broken: not-alive
if broken by doer: dead-acts
also alive: living, among the living
also dead: lifeless, deceased, slain

## {X: being} is undead
visible: yes
implies: X is alive.
also: {X} is one of the undead; {X} is neither dead nor alive; {X} is living dead

## {X: being} is awake, asleep or unconscious
lasting: yes
passing: asleep
fading: unconscious
role: conscious
unless said: awake
visible: yes
if broken: not-conscious
if broken by doer: not-conscious
also awake: conscious, wide awake
also asleep: sleeping, fast asleep, sound asleep, dead to the world
also unconscious: comatose, senseless, in a coma

%% The dead are animate no more, unless they are ghosts. %%

%% Nor is whoever has been turned to stone. %%

## {X: being} is animate
when: X is alive. X is not turned to stone.
when: X is a ghost.

## {X: being} can act
role: act
when: X is existing. X is animate. X is awake.

## {X: being} can perceive
role: perceive
when: X is existing. X is animate. X is awake.

## {X: being} can see
role: see
when: X is animate. X is awake. X is not blind. X is not blindfolded.
if broken: not-able

## {X: being} can hear
role: hear
when: X is animate. X is awake. X is not deaf.
if broken: not-able

## {X: being} can speak
role: speak
when: X is animate. X is awake. X is not mute. X is not gagged. X is not voiceless. X is not vowed to silence.
if broken: not-able

## {X: being} can move
role: move
when: X is animate. X is awake. X is not captive. X is not tied. X is not paralysed.
if broken: not-free

## {X: being} can grasp
role: grasp
when: X is animate. X is not bound. X is not paralysed.
if broken: not-free

## {X: any} is away
role: away
unless said: unknown
also: absent

## {X: being} is out
unless said: unknown
also: not at home
## {X: being} is up
unless said: unknown
implies: X is awake.
also: out of bed, up and about

%% Looks %%

## {X: any} is white, black, red, green, blue, yellow, brown, grey, orange, pink, purple, golden or silver
role: colour
says: colour, color
visible: yes
also black: pitch black, jet black
also white: snow white
also grey: gray
also purple: violet

%% Body and health %%

## {X: being} is captive
wants: X is not captive.
role: captive
lasting: yes
visible: yes
if broken: not-free
also: imprisoned, in prison, in jail, jailed, in captivity, in custody, under arrest, under house arrest, under guard, under lock, behind bars, caged
opposite: free, at large

## {X: being} is tied
wants: X is not tied.
role: fettered
visible: yes
also: chained, tied up, shackled, in chains, in irons, in shackles, in handcuffs
if broken: not-free

%% Whose hands are tied; whoever is only chained up or handcuffed can still strike a blow. %%

## {X: being} is bound
implies: X is tied.
role: fettered
visible: yes
also: trussed, trussed up, tied hand and foot, bound hand and foot
if broken: not-free

%% Whose mouth is stopped, whose eyes are bound. %%

## {X: being} is gagged
role: fettered
visible: yes
if broken: not-able

## {X: being} is blindfolded
role: fettered
visible: yes
if broken: not-able

## {X: being} is ill
role: mood
wants: X is not ill.
visible: yes
also: sick, feverish, unwell, poorly
opposite: healthy, well

## {X: being} is wounded
role: hurt
wants: X is not wounded.
visible: yes
also: injured, hurt, badly wounded, badly hurt, seriously wounded
opposite: unhurt, unharmed, uninjured

## {X: being} is dying
visible: yes
implies: X is wounded.
also: fatally wounded, mortally wounded, fatally injured

## {X: being} is cured
visible: yes
implies: X is not ill.

## {X: being} is under treatment
visible: yes

## {X: being} is blind
lasting: yes
if broken: not-able
also: blinded
also: sightless

## {X: being} is nearly blind
also: half blind

## {X: being} is deaf
also: stone deaf
lasting: yes
if broken: not-able
## {X: being} is mute
lasting: yes
if broken: not-able
also: dumb, speechless

%% `role: got round`: whoever is so may write, or whisper, or break their vow: if nobody says so, that is a question rather than a mistake. %%

## {X: being} is voiceless
role: got round
lasting: yes
if broken: not-able

## {X: being} is vowed to silence
role: got round
lasting: yes
also: bound to silence, sworn to silence, under vow of silence
if broken: not-able

## {X: being} is paralysed
lasting: yes
visible: yes
also: paralyzed, crippled
if broken: not-able

## {X: being} is turned to stone
role: stone
wants: X is not turned to stone.
lasting: yes
visible: yes
also: turned into stone
if broken: not-able

%% `role: grudge` may move somebody to something grave. `role: drive` moves somebody to do what comes next, where no other reason is told. %%

## {X: being} is hungry
role: mood
wants: X is not hungry.
role: drive
unless said: unknown
also: starving
## {X: being} is thirsty
role: drive, mood
unless said: unknown
## {X: being} is tired
role: drive, mood
unless said: unknown
also: weary, exhausted, sleepy, worn out, dead tired, dog tired, bone tired, drained, drowsy
## {X: being} is bored
role: drive, mood
unless said: unknown
## {X: being} is drunk
role: grudge
visible: yes
also: dead drunk, blind drunk, roaring drunk
opposite: sober
## {X: being} is pregnant
visible: yes
%% Whoever's body is found is dead; who is declared dead is, until something says otherwise. %%

## {X: thing} is soulless
implies: X is the body of Y. Y is dead.

## {X: being} is seemingly dead
role: appearance
visible: yes
also: apparently dead, as if dead

## {X: being} is immortal
opposite: mortal
## {X: being} is human
role: own shape
unless said: unknown
## {X: being} is armed
visible: yes
opposite: unarmed
## {X: being} is naked
role: naked
visible: yes
also: stark naked
opposite: dressed, clothed
## {X: being} is pale
visible: yes
## {X: being} is red
visible: yes
also: flushed
## {X: being} is barefoot
visible: yes
## {X: being} is out of breath
visible: yes
also: breathless
## {X: being} is dizzy
role: mood
also: giddy, faint
## {X: being} is hoarse
## {X: being} is lame
visible: yes
## {X: being} is thin
unless said: unknown
visible: yes
also: slim, slender, skinny
opposite: fat, stout
## {X: being} is bald
unless said: unknown
visible: yes
## {X: being} is disguised
role: disguise
visible: no
also: in disguise, masked
## {X: being} is old
unless said: unknown
opposite: young
from age: 60
to age: 29
## {X: being} is tall
unless said: unknown
opposite: short
## {X: being} is beautiful
unless said: unknown
also: handsome, pretty
opposite: ugly
## {X: being} is male
role: he
unless said: unknown
known to: everyone
## {X: being} is female
role: she
unless said: unknown
known to: everyone

%% Heart and mind %%

## {X: being} is angry
role: grudge, felt, mood
also: furious, enraged, incensed, livid, irate, outraged
## {X: being} is happy
role: felt, mood
unless said: unknown
also: glad, joyful, content, cheerful, merry, delighted, overjoyed
opposite: unhappy
implies: X is not sad.
## {X: being} is sad
role: felt, mood
also: sorrowful, miserable, downcast, gloomy, heartbroken, forlorn, dejected, depressed, melancholy, wretched
implies: X is not happy.
## {X: being} is afraid
role: grudge, felt, mood
also: frightened, scared, terrified, fearful, petrified
opposite: unafraid, fearless
## {X: being} is ashamed
role: felt, mood
also: humiliated
## {X: being} is jealous
role: grudge, felt, mood
also: envious, resentful
## {X: being} is desperate
role: grudge, felt, mood
also: in despair, despairing, helpless
## {X: being} is grieving
role: felt, mood
also: bereaved, in mourning
## {X: being} is mad
role: grudge
also: insane, crazy, delirious, hysterical
opposite: sane
## {X: being} is lonely
role: mood
## {X: being} is sorry
role: felt, mood
also: repentant, remorseful, contrite
opposite: unrepentant
## {X: being} is calm
role: mood
unless said: unknown
also: relaxed, composed
## {X: being} is curious
role: mood
unless said: unknown
also: intrigued, fascinated
## {X: being} is excited
role: mood
## {X: being} is confused
role: mood
also: puzzled, bewildered, perplexed
## {X: being} is disappointed
role: mood
## {X: being} is relieved
role: mood
## {X: being} is embarrassed
role: mood
## {X: being} is offended
role: grudge, mood
also: insulted, indignant
## {X: being} is impatient
role: mood
unless said: unknown
opposite: patient
## {X: being} is suspicious
role: grudge, mood
also: mistrustful, distrustful, sceptical, skeptical, doubtful
opposite: unsuspecting, trustful
## {X: being} is grateful
role: mood
also: thankful
opposite: ungrateful
## {X: being} is hopeful
role: mood
opposite: hopeless
## {X: being} is satisfied
role: mood
unless said: unknown
also: pleased
opposite: dissatisfied, displeased
## {X: being} is convinced
opposite: unconvinced
## {X: being} is determined
also: resolute
opposite: irresolute
## {X: being} is moved
role: mood
also: touched
## {X: being} is homesick
role: mood
## {X: being} is surprised
role: mood
also: astonished, shocked, amazed, startled, stunned, dazed, baffled
## {X: being} is worried
role: mood
also: anxious, nervous, uneasy, troubled, restless, tense
opposite: unworried, carefree
## {X: being} is proud
role: mood
unless said: unknown
also: haughty, smug, triumphant
opposite: humble
## {X: being} is on holiday
also: on vacation, on leave
## {X: being} is on duty
opposite: off duty
also: on call
## {X: being} is on strike
## {X: being} is in trouble
## {X: being} is in love
unless said: unknown
## {X: being} is horrified
role: felt, mood
also: appalled, aghast
## {X: being} is disgusted
role: mood

## {X: being} is out of work
also: out of a job, unemployed, jobless
opposite: employed
## {X: being} is out of favour
also: out of favor

## {X: being} is up to {Mischief°: any}
## {X: being} is better off
## {X: being} is badly off
## {X: being} is at sea
unless said: unknown
## {X: being} is distraught
also: frantic, beside himself, beside herself, beside themselves, shaken, devastated, anguished, tormented

%% Standing %%

## {X: being} is at fault
unless said: unknown
## {X: being} is guilty
unless said: unknown
opposite: innocent
## {X: being} is rich
unless said: unknown
also: wealthy, filthy rich, stinking rich
opposite: poor
## {X: being} is famous
unless said: unknown
known to: everyone
also: well-known
opposite: unknown
## {X: person} is married
unless said: unknown
known to: everyone
opposite: single, unmarried
when: X is married to Y. Y is alive.
## {X: person} is engaged
unless said: unknown
also: betrothed
when: X is engaged to Y. Y is alive.
## {X: being} is loyal
unless said: unknown
also: faithful, dutiful, obedient
opposite: disloyal, treacherous
## {X: being} is banished
known to: everyone
also: exiled, in exile
## {X: any} is denounced
also: disgraced, discredited
## {X: any} is in danger
also: endangered, at risk
opposite: safe, out of danger, in safety
## {X: being} is trapped
wants: X is not trapped.
role: pinned
visible: yes
if broken: not-free

## {X: any} is stuck
visible: yes
## {X: being or place} is defeated
opposite: undefeated
## {X: any} is missing
role: missing
also: gone, nowhere to be found
## {X: being} is naive
opposite: worldly-wise
## {X: being} is alone
unless said: unknown
## {X: being} is brave
unless said: unknown
also: courageous, bold, valiant
opposite: cowardly
## {X: being} is clever
unless said: unknown
also: intelligent, smart, bright
opposite: stupid, foolish
## {X: being} is kind
unless said: unknown
also: good-natured, kind-hearted
opposite: unkind
## {X: being} is honest
unless said: unknown
opposite: dishonest
## {X: being} is cruel
role: grudge
unless said: unknown
also: merciless, heartless, ruthless, callous
opposite: merciful
## {X: being} is generous
unless said: unknown
opposite: stingy, miserly
## {X: being} is greedy
role: grudge
unless said: unknown
## {X: being} is lazy
unless said: unknown
also: idle
opposite: hard-working, industrious
## {X: being} is polite
unless said: unknown
opposite: impolite, rude
## {X: being} is careful
unless said: unknown
also: cautious, alert, watchful, vigilant
opposite: careless
## {X: being} is weak
unless said: unknown
also: feeble
opposite: strong
## {X: being} is busy
unless said: unknown
## {X: being} is unemployed
also: out of work, jobless
opposite: employed
## {X: being} is bankrupt
opposite: solvent

## {X: being} is penniless
role: penniless
lasting: yes
also: destitute, broke, flat broke, dead broke, without a penny, without a cent, without money, without any money, stone broke
also: {X} has no money; {X} has no money left; {X} has not a penny; {X} has not a penny left; {X} has not a cent; {X} has not a cent left; {X} has not a coin left

## {X: being} is popular
unless said: unknown
opposite: unpopular
## {X: being} is powerful
unless said: unknown
opposite: powerless
## {X: being} is widowed
unless said: unknown
known to: everyone
when: X is married to Y. Y is dead.
## {X: being} is divorced
unless said: unknown
known to: everyone
implies: X is not married.
## {X: being} is separated
unless said: unknown
when: X lives apart from Y.
## {X: any} is late
opposite: in time, on time, punctual
## {X: being} is in a hurry
unless said: unknown
also: in haste, in a rush
## {X: being} is silent
role: silence

%% Things %%

## {X: any} is open
role: closed
unless said: unknown
visible: yes
opposite: closed, shut
if broken: not-open

## {X: thing or place} is locked
role: locked
visible: no
opposite: unlocked
if broken: not-open

## {X: any} is hidden
role: hidden
also: concealed
opposite: in plain sight

## {X: being} is looking away
role: looking away
also: turned away

## {X: any} is broken
role: spent
visible: yes
also: damaged, shattered, cracked, torn
opposite: intact, whole
if broken: wrong-state

## {X: any} is destroyed
role: ruin, ends
lasting: yes
visible: yes
also: in ruins, ruined, demolished, crumbled
if broken: wrong-state

## {X: any} is burnt to ashes
role: gone
lasting: yes
visible: yes
implies: X is destroyed.
also: burnt up
if broken: wrong-state

## {X: any} is burning
visible: yes
also: on fire, ablaze, in flames

## {X: thing or place} is on
visible: yes
also: switched on, turned on, activated, active, running
opposite: off, switched off, turned off, deactivated, inactive

## {X: thing} is loaded
unless said: unknown
opposite: unloaded
## {X: any} is heavy
unless said: unknown
opposite: light
## {X: thing} is sharp
unless said: unknown
opposite: blunt
## {X: thing or substance or event} is out
unless said: unknown
## {X: any} is lit
unless said: unknown
visible: yes
also: lighted, illuminated
opposite: unlit
## {X: any} is frozen
visible: yes
also: frozen over
## {X: any} is expensive
unless said: unknown
also: costly
opposite: cheap
## {X: any} is valuable
unless said: unknown
also: precious, priceless
opposite: worthless
## {X: any} is available
unless said: unknown
opposite: unavailable
## {X: any} is visible
unless said: unknown
opposite: invisible
## {X: thing} is ripe
unless said: unknown
opposite: unripe
## {X: any} is spoilt
also: spoiled, rotten
opposite: fresh
## {X: any} is for sale
## {X: any} is sold
opposite: unsold
## {X: any} is crowded
visible: yes
## {X: any} is haunted
## {X: any} is bewitched
also: enchanted, under a spell
## {X: any} is cursed
## {X: any} is loud
unless said: unknown
opposite: quiet
## {X: information or event} is true
role: truth
unless said: unknown
opposite: untrue
## {X: any} is legal
unless said: unknown
opposite: illegal
## {X: any} is empty
unless said: unknown
visible: yes
opposite: full
## {X: thing or place} is dirty
visible: yes
unless said: unknown
opposite: clean
also: muddy
## {X: any} is wet
visible: yes
also: soaking wet, dripping wet, sopping wet, wringing wet, soaked to the skin, wet through, drenched, sodden
opposite: dry, bone dry
## {X: any} is hot
unless said: unknown
visible: yes
also: warm, boiling hot, red hot, piping hot
opposite: cold, freezing cold, ice cold, bitterly cold, stone cold
## {X: any} is poisoned
role: deadly
## {X: any} is contaminated
also: polluted, radioactive
## {X: any} is derelict
visible: yes
also: abandoned, deserted
## {X: thing or group} is usable
unless said: unknown
opposite: unusable, useless
## {X: any} is redundant
also: superfluous, obsolete
## {X: any} is exhausted
also: depleted
## {X: any} is unstable
opposite: stable
## {X: thing} is lost
role: mislaid
if broken: not-held
## {X: thing} is stolen
## {X: thing} is sealed
visible: yes
opposite: unsealed
## {X: any} is signed
opposite: unsigned
## {X: thing} is finished
also: complete, completed
## {X: thing} is fake
role: by nature
also: forged, false
opposite: genuine, real
## {X: thing or information} is a secret
role: secret
also: secret
## {X: any} is important
unless said: unknown
## {X: any} is sacred
unless said: unknown
also: holy
## {X: any} is possible
unless said: unknown
opposite: impossible
## {X: any} is over
also: ended, finished with
## {X: any} is under attack
visible: yes
also: besieged
## {X: any} is at war
known to: everyone
opposite: at peace
## {X: any} is forbidden
## {X: any} is ready
unless said: unknown
## {X: any} is dark
unless said: unknown
visible: yes
also: pitch dark
opposite: bright
## {X: place} is flooded
visible: yes
also: under water
## {X: any} is foggy
visible: yes
also: misty
## {X: any} is stormy
visible: yes
opposite: windless
## {X: any} is windy
visible: yes
## {X: any} is sunny
visible: yes
also: cloudless
opposite: overcast, cloudy
## {X: place} is dangerous
unless said: unknown
## {X: any} is on the way
also: on his way, on her way, on their way, en route
