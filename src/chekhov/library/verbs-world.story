%% Verbs of happening: what nobody does. %%

# Verbs

## {Cause: thing or place or substance} explodes
also: combusts
also: blows up, bursts into flames, detonates
makes: Cause is destroyed.
noun: explosion of {Cause}
seen by: everyone there
chosen by: nobody
weight: grave
example: The bomb explodes. The airship explodes.

## {Building: place or thing} collapses
also: disintegrates, implodes
also: crumbles, caves in, falls down, falls to pieces, falls in
makes: Building is destroyed.
noun: collapse of {Building}
seen by: everyone there
chosen by: nobody
example: The tower collapses. The bridge collapses.

## {Cause: event or thing or substance or place} strikes {Target: any} [in/on {Part°: part}] [at {Place°: any}] [during {Time°: any}]
also: batters, buffets, pelts, lashes, pummels, engulfs
also: hits
usually: Target is broken.
noun: strike of {Cause}
seen by: everyone there
chosen by: nobody
example: Lightning strikes the tower.

## {Target: thing or place} burns [to {Form°: any}]
also: smoulders
also: {Target} catches fire; {Target} goes up in flames
makes: Target is burning.
noun: fire of {Target}
seen by: everyone there
chosen by: nobody
example: The house burns. The letter burns.

## {Target: thing or place} burns down
also: burns out, burns up
also: {Target} burns to the ground; {Target} burns to ashes
makes: Target is burnt to ashes. Target is not burning.
seen by: everyone there
chosen by: nobody
example: The house burns down.

## {Fire: thing or substance or event} goes out
also: dies down
makes: Fire is not running. Fire is not burning.
seen by: everyone there
chosen by: nobody
weight: trivial
example: The fire goes out.

## {Fire: fire} destroys {Target: thing or document or garment}
also: consumes, devours
also: {Fire} burns {Target} up; {Fire} burns {Target} to ashes
makes: Target is burnt to ashes.
noun: destruction of {Target} by {Fire}
seen by: everyone there
chosen by: nobody
example: A fire destroys the letter. The fire consumes the desk.

## {Cause: thing or substance or event or place} destroys {Target: thing or place} [in {Place°: any}] [during {Time°: any}]
also: engulfs, flattens, ravages, obliterates, pulverises
also: ruins, poisons, floods, wipes out, contaminates, consumes
usually: Target is destroyed.
noun: destruction of {Target} by {Cause}
seen by: everyone there
chosen by: nobody
example: The war destroys the city. The flood ruins the harvest.

## {It°: any} rains
also: snows, hails, thunders, storms, pours
noun: rain
seen by: everyone there
chosen by: nobody
weight: trivial
example: It rains. It snows.

## {Sky: any} rains
also: snows, hails, thunders, storms
noun: rain
seen by: everyone there
chosen by: nobody
weight: trivial
example: The sky thunders.

## {Riser: any} rises [over/above/from/out of/into/to/towards {Place: any}]
also: soars, billows
also: ascends
noun: rise of {Riser}
seen by: everyone there
chosen by: nobody
weight: trivial
example: The sun rises. Smoke rises from the house.

## {Ship: vehicle} sinks [in/into {Place: any}]
also: capsizes
also: {Ship} goes down; {Ship} goes under; {Ship} founders
makes: Ship is destroyed.
usually: Ship is in Place.
noun: sinking of {Ship}
seen by: everyone there
chosen by: nobody
weight: grave
example: The ship sinks.

## {Sinker: thing or place or person or animal} sinks [in/into/below {Place: any}]
also: goes down, goes under
usually: Sinker is in Place.
noun: sinking of {Sinker}
seen by: everyone there
chosen by: nobody
example: The stone sinks into the water.

## {Star: sun or moon or star} sets
also: goes down
noun: setting of {Star}
seen by: everyone there
chosen by: nobody
weight: trivial
example: The sun sets.

## {Appearer: any} appears [in/at/on/before/behind {Place: any}]
also: resurfaces, reappears
also: {Appearer} comes in sight; {Appearer} comes into sight; {Appearer} comes into view
also: emerges, materialises, shows up, pops up
makes: Appearer is in Place. Appearer is not hidden.
noun: appearance of {Appearer}
seen by: everyone there
chosen by: nobody
example: The ghost appears in the hall. Luna appears.

## {Goner: any} disappears [from {Place: any}] [into {Goal°: any}]
also: recedes, dematerialises, dwindles
also: vanishes, dissolves, fades
usually: Goner is missing. Goner is not in Place. Goner is in Goal.
noun: disappearance of {Goner}
seen by: everyone there
chosen by: nobody
example: The ghost disappears. Tom disappears from the prison.

## {Goner: being} disappears with {Loot: thing or substance}
also: vanishes
also: {Goner} makes off with {Loot}; {Goner} absconds with {Loot}
makes: Goner has Loot.
usually: Goner is missing.
seen by: everyone there
chosen by: Goner
example: The stranger disappears with the gold.

## {Fire: fire} spreads to {Target: thing or place}
also: {Fire} leaps to {Target}; {Fire} engulfs {Target}
makes: Target is burning.
seen by: everyone there
chosen by: nobody
example: The fire spreads to the barn.

%% When what has a name begins, ends, lasts and happens: the timeline goes by these roles. %%

## {Duration: time} passes
also: goes by, elapses
role: elapsing
chosen by: nobody
weight: trivial
example: Three days pass. Two years have passed.

## {Event: event} ends
also: culminates, subsides, abates, stops, passes, lets up, blows over, dies away
role: ending
also: finishes, comes to an end, draws to a close
makes: Event is over.
noun: end of {Event}
seen by: everyone there
chosen by: nobody
example: The war ends. The party finishes.

## {Event: event} begins
role: beginning
also: arises, ensues, erupts, opens
also: starts, breaks out, commences
makes: Event is not over.
noun: beginning of {Event}; start of {Event}; outbreak of {Event}
seen by: everyone there
chosen by: nobody
example: The war begins. The wedding starts.

## {Event: event} continues [{Duration°: time}]
also: rages
role: lasting
also: lasts, goes on, drags on, persists
noun: continuation of {Event}
seen by: everyone there
chosen by: nobody
weight: trivial
example: The war continues.

## {Machine: machine or vehicle} stops
also: halts, breaks down, fails
makes: Machine is not running.
seen by: everyone there
chosen by: nobody
weight: trivial
example: The engine stops.

## {Machine: machine or vehicle} starts
also: starts up, springs to life
makes: Machine is running.
seen by: everyone there
chosen by: nobody
weight: trivial
example: The engine starts.

## {Teller: being} sets {Story: information or performance} in/on/at {Place°: any}
seen by: nobody
chosen by: Teller
weight: trivial
example: Anna sets the story in Rome.

## {Event: event} happens [to {Victim°: any}]
also: transpires, recurs
role: happening, real
also: occurs, takes place, comes about
noun: happening of {Event}
seen by: everyone there
chosen by: nobody
example: An accident happens to Tom.

## {Grower: any} grows
also: expands, multiplies, blossoms, flourishes, thrives, ripens, matures, sprouts, escalates, intensifies, deepens, worsens, deteriorates, weakens, diminishes, dwindles, decreases, withers, wilts, decays, festers, thickens
also: increases, spreads, develops, swells, grows up
noun: growth of {Grower}; spread of {Grower}
seen by: everyone there
chosen by: nobody
weight: trivial
example: The plant grows. The fire spreads.

## {Alarm: thing} rings
also: strikes, ticks, beeps, sounds, buzzes, tolls
noun: ringing of {Alarm}
seen by: everyone there
chosen by: nobody
weight: trivial
example: The bell rings.

## {Light: thing or event or substance} shines
also: glints, flares, shimmers
also: sparkles, glitters, gleams, glimmers, twinkles, blazes
also: glows, flashes, flickers
noun: glow of {Light}
seen by: everyone there
chosen by: nobody
weight: trivial
example: The moon shines.

## {Time: time or event} comes
also: falls, arrives, breaks, dawns
seen by: everyone there
chosen by: nobody
weight: trivial
example: The night falls. The morning comes.

## {Changer: any} changes
also: alters, varies, evolves, improves, adapts, shifts
noun: change of {Changer}
seen by: everyone there
chosen by: nobody
weight: trivial
example: The weather changes.

## {Changer: any} changes {Thing: any}
also: amends, revises, distorts, warps, falsifies, reforms, rewrites, converts, customises, upgrades, expands, enlarges, strengthens, weakens, lengthens, simplifies, complicates, redesigns
also: alters, improves, modifies, adapts, adjusts
noun: change of {Thing}
seen by: everyone there
chosen by: Changer
example: Tom changes the plan.

## {Replacer: any} replaces {Thing: any} [with/by {Other: any}]
also: exchanges, swaps
noun: replacement of {Thing}
seen by: everyone there
chosen by: Replacer
example: The thief replaces the ring with a stone.

## {Melter: substance} melts
also: liquefies
seen by: everyone there
chosen by: nobody
weight: trivial
example: The snow melts.

## {Melter: thing} melts [in/into {Place°: any}]
also: {Melter} melts away
makes: Melter is destroyed.
seen by: everyone there
chosen by: nobody
example: The ring melts in the fire.

## {Melter: thing or substance} dries
also: shrinks, freezes, boils, thaws, rots, rusts, evaporates
seen by: everyone there
chosen by: nobody
weight: trivial
example: The well dries.

## {Wind: thing or substance or event} blows
also: howls, drips, flows, streams
seen by: everyone there
chosen by: nobody
weight: trivial
example: The wind blows. The water flows.

## {Affected: any} shakes
also: vibrates, quakes, wobbles, creaks
also: trembles, rattles, sways, spins, bounces
seen by: everyone there
chosen by: nobody
weight: trivial
example: The house shakes.

## {Cause: event or thing or substance} affects {Target: any}
also: impairs, afflicts
also: concerns, involves
noun: effect on {Target}
seen by: everyone there
chosen by: nobody
weight: trivial
example: The war affects the village.

## {Doer: any} diverts {Target: any} [from/to {Other°: any}]
also: deflects, redirects, misdirects, rechannels
also: distracts
seen by: everyone there
chosen by: Doer
weight: trivial
example: Tom diverts the guard.

## {Liquid: substance or part} runs [over/down/from/into/out of/through/across/along/off/onto {Place°: any}]
also: seeps, dribbles, surges, cascades
also: flows, drips, pours, trickles, streams, gushes, spurts, drops, falls, rolls, spreads, spills, leaks, oozes, shoots, wells up
seen by: everyone there
chosen by: Liquid
weight: trivial
example: Blood runs over the floor. Tears run down the cheeks of Anna.

## {Stuff: substance or event or information} fills {Place°: any}
also: permeates, saturates, suffuses, engulfs
also: covers, reaches, pervades, penetrates, surrounds
seen by: everyone there
chosen by: nobody
weight: trivial
example: Smoke fills the room.

## {Picture: thing or information or substance} shows {Subject°: any}
also: depicts, portrays, represents, displays, portends, contains, bears, describes, mentions, resembles, marks, indicates, points to
seen by: everyone there
chosen by: Picture
weight: trivial
example: The photograph shows Anna. The clock shows the hour.

## {Caster: being} casts {Spell: information} [on/over/upon/at {Target°: any}]
also: {Caster} puts {Spell} on {Target}; {Caster} works {Spell} [on {Target}]; {Caster} weaves {Spell} [over/around {Target}]
noun: casting of {Spell} by {Caster}
amounts to: Caster works magic.
seen by: everyone there
chosen by: Caster
example: The witch casts a spell on Tom.

## {Doer: being} risks {Thing°: any or event} [for {Other°: any}]
also: jeopardises, imperils
also: stakes, gambles, hazards, endangers
seen by: everyone there
chosen by: Doer
example: Tom risks his life for Anna.

## {One: any} resembles {Other°: any}
also: parallels
also: {One} looks like {Other}; {One} takes after {Other}; {One} sounds like {Other}; {One} smells of {Other}; {One} feels like {Other}; {One} tastes of {Other}; {One} seems like {Other}
seen by: nobody
chosen by: nobody
weight: trivial
example: Tom looks like Burai. Anna resembles Luna.

## {Cause: any or event} delays {Other: any}
also: impedes, retards, prolongs
also: holds up, slows, slows down, hampers
usually: Other is late.
seen by: everyone there
chosen by: nobody
weight: trivial
example: The landslide delays Tom.

## {Thing: thing} rolls into {Place: thing or place}
also: slides, floats, drifts, flies, bounces, slips, drops
makes: Thing is in Place.
seen by: everyone there
chosen by: nobody
weight: trivial
example: The ball rolls into the ditch. The kite flies into the tree.

## {Thing: thing} rolls under {Place: thing}
also: slides, slips
makes: Thing is under Place.
seen by: everyone there
chosen by: nobody
weight: trivial
example: The ring rolls under the bed.

## {Thing: thing} moves [to/across/over/along/down/through/under/out of/from/past/into/onto/towards {Place°: any}]
also: rolls, slides, floats, drifts, flies, bounces, spins, swings, slips, drops, turns, points, hangs, leans, shakes, passes, runs, goes, lies, stands, rests
seen by: everyone there
chosen by: nobody
weight: trivial
example: The ball rolls across the floor. The balloon drifts over the castle.

## {Weather: substance or event or thing} beats on/against/at/upon {Place°: any}
also: {Weather} hammers {Place}; {Weather} sweeps across {Place}; {Weather} sweeps over {Place}; {Weather} sweeps {Place}; {Weather} crosses {Place}; {Weather} passes over {Place}
also: hammers, pounds, drums, splashes, shines, glitters, knocks
seen by: everyone there
chosen by: nobody
weight: trivial
example: Rain beats on the roof.

## {Bomb: weapon or dynamite} goes off
makes: Bomb is destroyed.
seen by: everyone there
chosen by: nobody
example: The bomb goes off.

## {Alarm: machine} goes off
seen by: everyone there
chosen by: nobody
weight: trivial
example: The alarm goes off.

## {Water: place or animal} freezes
also: dries up, thaws, floods
seen by: everyone there
chosen by: nobody
weight: trivial
example: The river freezes.

# Relations

%% Who reads a label believes that what it says is inside, until they look.
   (Here, behind all verbs of talk: what speaks is somebody before it is a text.) %%

## {Label: document} says {Content°: thing or substance}
role: label
