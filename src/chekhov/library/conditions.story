%% Conditions: how beings, things and places can be.

   `unless said:` what holds while nobody said anything. `visible: yes` somebody who arrives sees it.
   `lasting: yes` it takes an event to change it (others may pass unsaid between two scenes); `passing:` values that pass by themselves.
   Findings that a failing need may give: dead-acts (the doer is dead), not-alive, not-begun (does not exist yet or no longer),
   not-conscious, not-free, not-able (cannot see, speak, walk ...), not-held, not-there, not-open, wrong-relation, wrong-state. %%

# Conditions

## {X: any} is existing
also: {X} exists
role: exists
lasting: yes
unless said: yes
if broken: not-begun
if broken by doer: not-begun

## {X: being} is alive or dead
role: alive
lasting: yes
unless said: alive
visible: yes
if broken: not-alive
if broken by doer: dead-acts
also alive: living, undead, among the living
also dead: lifeless, deceased, slain

## {X: being} is awake, asleep or unconscious
lasting: yes
passing: asleep
role: conscious
unless said: awake
visible: yes
if broken: not-conscious
if broken by doer: not-conscious
also awake: conscious
also asleep: sleeping
also unconscious: comatose, senseless

## {X: being} can act
role: act
when: X is existing. X is alive. X is awake.

## {X: being} can perceive
role: perceive
when: X is existing. X is alive. X is awake.

## {X: being} can see
role: see
when: X is alive. X is awake. X is not blind.
if broken: not-able

## {X: being} can hear
role: hear
when: X is alive. X is awake. X is not deaf.
if broken: not-able

## {X: being} can speak
role: speak
when: X is alive. X is awake. X is not mute.
if broken: not-able

## {X: being} can move
role: move
when: X is alive. X is awake. X is not captive. X is not tied. X is not paralysed.
if broken: not-free

## {X: any} is away
unless said: unknown
also: absent, out of the house

%% Looks %%

## {X: any} is white, black, red, green, blue, yellow, brown, grey, orange, pink, purple, golden or silver
says: colour, color
visible: yes
also grey: gray
also purple: violet

%% Body and health %%

## {X: being} is captive
role: captive
lasting: yes
visible: yes
if broken: not-free
also: imprisoned, in prison, jailed, in captivity, arrested, under arrest
opposite: free, at large

## {X: being} is tied
visible: yes
also: chained, tied up, shackled
if broken: not-free

## {X: being} is ill
visible: yes
also: sick, feverish
opposite: healthy, well

## {X: being} is wounded
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
also: blinded
also: sightless

## {X: being} is nearly blind
also: half blind

## {X: being} is deaf
## {X: being} is mute
also: dumb, speechless

## {X: being} is paralysed
visible: yes
also: paralyzed, crippled
if broken: not-able

%% `role: drive` moves somebody to do what comes next, where no other reason is told. %%

## {X: being} is hungry
role: drive
unless said: unknown
also: starving
## {X: being} is thirsty
role: drive
unless said: unknown
## {X: being} is tired
role: drive
unless said: unknown
also: weary, exhausted, sleepy
## {X: being} is bored
role: drive
unless said: unknown
## {X: being} is drunk
visible: yes
opposite: sober
## {X: being} is pregnant
visible: yes
## {X: being} is seemingly dead
role: appearance
visible: yes
also: apparently dead, as if dead

## {X: being} is immortal
opposite: mortal
## {X: being} is human
unless said: unknown
## {X: being} is armed
visible: yes
opposite: unarmed
## {X: being} is naked
visible: yes
## {X: being} is disguised
visible: no
also: in disguise, masked
## {X: being} is old
unless said: unknown
opposite: young
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
also: furious, enraged
## {X: being} is happy
unless said: unknown
also: glad, joyful, content
opposite: unhappy
## {X: being} is sad
also: sorrowful, miserable
## {X: being} is afraid
also: frightened, scared, terrified
opposite: unafraid, fearless
## {X: being} is ashamed
## {X: being} is jealous
## {X: being} is desperate
also: in despair
## {X: being} is grieving
also: bereaved, in mourning
## {X: being} is mad
also: insane, crazy
opposite: sane
## {X: being} is lonely
## {X: being} is surprised
also: astonished, shocked
## {X: being} is worried
also: anxious
## {X: being} is proud
## {X: being} is in love
## {X: being} is disgusted

%% Standing %%

## {X: being} is guilty
unless said: unknown
opposite: innocent
## {X: being} is rich
unless said: unknown
also: wealthy
opposite: poor
## {X: being} is famous
unless said: unknown
known to: everyone
also: well-known
opposite: unknown
## {X: person} is single
unless said: unknown
opposite: unmarried
## {X: being} is loyal
unless said: unknown
also: faithful
opposite: disloyal, treacherous
## {X: being} is banished
known to: everyone
also: exiled, in exile
## {X: being} is denounced
also: disgraced, discredited
## {X: any} is in danger
also: endangered, at risk
opposite: safe, out of danger, in safety
## {X: being} is trapped
visible: yes
if broken: not-free
also: stuck
## {X: being or place} is defeated
opposite: undefeated
## {X: any} is missing
also: gone, nowhere to be found
## {X: being} is naive
## {X: being} is silent

%% Things %%

## {X: any} is open
role: closed
unless said: unknown
visible: yes
opposite: closed, shut
if broken: not-open

## {X: thing or place} is locked
visible: no
opposite: unlocked
if broken: not-open

## {X: any} is hidden
role: hidden
also: concealed
opposite: in plain sight

## {X: any} is broken
visible: yes
also: damaged, shattered
opposite: intact, whole
if broken: wrong-state

## {X: any} is destroyed
lasting: yes
visible: yes
also: in ruins, ruined, demolished, crumbled
if broken: wrong-state

## {X: any} is burning
visible: yes
also: on fire, ablaze, in flames

## {X: thing or place} is running
visible: yes
also: switched on, activated, active
opposite: switched off, deactivated, inactive

## {X: thing} is loaded
unless said: unknown
opposite: unloaded
## {X: any} is empty
unless said: unknown
visible: yes
opposite: full
## {X: thing or place} is dirty
visible: yes
unless said: unknown
opposite: clean
## {X: any} is wet
visible: yes
opposite: dry
## {X: any} is hot
unless said: unknown
visible: yes
also: warm
opposite: cold
## {X: any} is poisoned
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
## {X: thing} is stolen
## {X: thing} is sealed
visible: yes
opposite: unsealed
## {X: thing} is finished
also: complete, completed
## {X: thing} is fake
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
## {X: place} is dark
unless said: unknown
visible: yes
## {X: place} is dangerous
unless said: unknown
