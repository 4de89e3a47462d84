%% Relations: who is where, who has what, who is whose, who wants and believes what. %%

# Relations

%% Places %%

## {X: any} is in {P: any}
role: place
also: at, inside, aboard, on board, on board of, within
one: P
visible: yes
if broken: not-there
also: {X} stands in {P}; {X} sits in {P}; {X} lies in {P}; {X} stays in/at {P}; {X} stands at {P}; {X} remains in/at {P}; {X} stands on {P}; {X} hangs in/at {P}; {X} lies at {P}; {P} contains {X}; {P} is full of {X}; {P} is filled with {X}

## {X: any} is on {P: any}
shares: place
role: upon
also: upon, on top of
one: P
visible: yes
also: {X} lies on {P}; {X} sits on {P}; {X} stands on {P}; {X} hangs on/from {P}; {X} rests on {P}

## {X: any} is under {P: any}
shares: place
role: beneath
also: beneath, underneath
one: P
visible: yes
also: {X} lies under/beneath {P}

## {X: any} is behind {P: any}
shares: place
one: P
visible: yes
also: {X} sits behind {P}; {X} stands behind {P}; {X} lies behind {P}; {X} stays behind {P}; {X} remains behind {P}

## {X: any} is near {P: any}
shares: place
also: beside, next to, by, close to, in front of
one: P
visible: yes
also: {X} sits next to/beside {P}; {X} stands next to/beside/near/by {P}; {X} lies next to/beside/near/by {P}; {X} hangs next to/beside/near/by {P}; {X} leans against {P}

## {X: any} is opposite {P: any}
symmetric: yes
visible: yes
also: {X} sits opposite {P}; {X} stands opposite {P}; {X} lies opposite {P}

## {X: any} is outside {P: any}
shares: place
also: outside of, just outside
one: P
visible: yes
also: {X} lies outside {P}; {X} stands outside {P}; {X} sits outside {P}

## {X: any} is out of {P: place}
visible: yes

## {X: being or group} is out of {Supply°: thing or substance or money or food or drink or fuel}

## {X: any} is between {P: any}
role: beside
visible: yes
also: {X} sits between {P}; {X} stands between {P}; {X} lies between {P}

## {X: being} has {T: thing or animal or part or substance}
shares: place
role: held
one: X
visible: yes
if broken: not-held
also: {X} holds {T}; {X} carries {T}; {X} keeps {T}; {X} possesses {T}; {T} is held by {X}; {T} is in {X}'s possession

## {X: any} is made of {Stuff: any}
role: stuff
visible: yes

## {X: being} wears {T: thing}
shares: place
role: worn
one: X
visible: yes
if broken: not-held
also: {X} is dressed in {T}; {X} is wearing {T}

## {X: any} is with {Y: any}
role: with
symmetric: yes
if broken: not-there

## {P: place} is connected to {Q: place}
symmetric: yes
known to: everyone

## {It°: any} takes {Duration: any} {Journey: to}
role: journey
known to: everyone

%% `step:` how far to the right and up the first stands from the second, in which plane: `map` can be walked. %%

## {P: any} is north of {Q: any}
also: {P} is to the north of {Q}; {P} lies north of {Q}; {P} lies to the north of {Q}; {Q} lies south of {P}; {Q} lies to the south of {P}; {Q} is to the south of {P}
transitive: yes
step: 0 1 map
known to: everyone
inverse: {Q} is south of {P}
also: {P} is to the north of {Q}; {P} lies to the north of {Q}; {P} lies north of {Q}
also: {Q} is to the south of {P}; {Q} lies to the south of {P}; {Q} lies south of {P}

## {P: any} is east of {Q: any}
also: {P} is to the east of {Q}; {P} lies east of {Q}; {P} lies to the east of {Q}; {Q} lies west of {P}; {Q} lies to the west of {P}; {Q} is to the west of {P}
transitive: yes
step: 1 0 map
known to: everyone
inverse: {Q} is west of {P}
also: {P} is to the east of {Q}; {P} lies to the east of {Q}; {P} lies east of {Q}
also: {Q} is to the west of {P}; {Q} lies to the west of {P}; {Q} lies west of {P}

## {X: any} is to the right of {Y: any}
transitive: yes
step: 1 0 view
known to: everyone
inverse: {Y} is to the left of {X}
also: on the right of, right of
also: {Y} is on the left of {X}; {Y} is left of {X}; {Y} sits to the left of {X}; {Y} stands to the left of {X}; {Y} lies to the left of {X}
also: {X} sits to the right of {Y}; {X} stands to the right of {Y}; {X} lies to the right of {Y}

## {X: any} is above {Y: any}
transitive: yes
step: 0 1 view
role: above
known to: everyone
inverse: {Y} is below {X}
also: {X} hangs above {Y}; {X} hangs over {Y}

%% More of something than something else %%

## {X: any} is bigger than {Y: any}
transitive: yes
known to: everyone
inverse: {Y} is smaller than {X}
also: {X} is larger than {Y}; {Y} fits in/inside/into {X}; {Y} is littler than {X}

## {X: any} is taller than {Y: any}
transitive: yes
measure: tall
known to: everyone
inverse: {Y} is shorter than {X}

## {X: any} is older than {Y: any}
transitive: yes
measure: old
role: age
known to: everyone
inverse: {Y} is younger than {X}

## {X: any} is heavier than {Y: any}
transitive: yes
measure: heavy
known to: everyone
inverse: {Y} is lighter than {X}

## {X: any} is faster than {Y: any}
transitive: yes
known to: everyone
inverse: {Y} is slower than {X}
also: {X} is quicker than {Y}

## {X: any} is stronger than {Y: any}
transitive: yes
known to: everyone
inverse: {Y} is weaker than {X}

## {X: any} is richer than {Y: any}
transitive: yes
known to: everyone
inverse: {Y} is poorer than {X}

## {X: any} is longer than {Y: any}
transitive: yes
measure: long
known to: everyone

## {X: any} is wider than {Y: any}
transitive: yes
measure: wide
known to: everyone
inverse: {Y} is narrower than {X}

## {X: any} is warmer than {Y: any}
transitive: yes
known to: everyone
also: {X} is hotter than {Y}; {Y} is colder than {X}; {Y} is cooler than {X}

## {X: any} is cleverer than {Y: any}
transitive: yes
known to: everyone
also: {X} is smarter than {Y}

%% Having and making %%

## {X: being or group} owns {T: being or thing or place or group or animal or substance or part or information or time}
wants: X has T.
role: owned
one: X
known to: everyone
also: {T} belongs to {X}; {X} is the owner of {T}; {X} has {T}

## {T: any} is about {Topic°: any or event}

## {T: thing or substance or place or information} is meant for {Who°: any}
also: {T} is for {Who}; {T} is intended for {Who}

## {T: any} is worth {Sum°: any or event}

## {X: being} is the maker of {T: any}
also: {X} is the creator of {T}; {X} is the inventor of {T}; {X} is the author of {T}
one: X

## {T: any} is part of {W: any}
transitive: yes
known to: everyone
also: {T} is a part of {W}

## {W: thing or place} has {T: thing or place or part}
implies: T is part of W.
example: The house has a garden.
example: His bicycle had a flat tyre.

## {T: any} comes from {W: any}
also: {T} is from {W}; {T} hails from {W}; {T} is a native of {W}; {T} originates from {W}; {T} is made from {W}; {T} is taken from {W}

## {T: any} depends on {W: any}

## {X: being} owes {Y: being} {T: any}
also: {X} owes {T} to {Y}; {X} is in debt to {Y}

%% Kin. `role: elder`: the first is older than the second; `role: younger`: the other way round; `elder kin`, `younger kin`: mostly so, for "the old man". %%

## {X: person} is a parent of {Y: person}
wants: Y is alive. Y is not captive. Y is not ill.
sides with: Y
role: elder, kin
lasting: yes
known to: everyone
when: Z is a full sibling of Y. X is a parent of Z.
likely: X is married to Z. Z is a parent of Y.
if broken: wrong-relation

## {X: person} is the father of {Y: person}
role: elder
one: X
known to: everyone
when: X is a parent of Y. X is male.
if broken: wrong-relation
also: {X} is the dad of {Y}

## {X: person} is the mother of {Y: person}
role: elder
one: X
known to: everyone
when: X is a parent of Y. X is female.
if broken: wrong-relation
also: {X} is the mum of {Y}

## {X: person} is a child of {Y: person}
role: younger
known to: everyone
when: Y is a parent of X.
## {X: person} is a son of {Y: person}
role: younger
known to: everyone
when: Y is a parent of X. X is male.
## {X: person} is a daughter of {Y: person}
role: younger
known to: everyone
when: Y is a parent of X. X is female.
## {X: person} is a sibling of {Y: person}
role: bond, kin, siblinghood
lasting: yes
symmetric: yes
known to: everyone
when: Z is a parent of X. Z is a parent of Y.
when: X is a twin of Y.
implies: X is a full sibling of Y.
## {X: person} is siblingless
role: only child
lasting: yes
also: {X} is without siblings
%% Of the same father and mother: so is whoever the story calls a brother or sister; who only shares one parent need not be. %%
## {X: person} is a full sibling of {Y: person}
lasting: yes
symmetric: yes
known to: everyone
## {X: person} is a brother of {Y: person}
implies: X is a full sibling of Y.
role: mutual, sibling
known to: everyone
when: X is a sibling of Y. X is male.
## {X: person} is a sister of {Y: person}
implies: X is a full sibling of Y.
role: mutual, sibling
known to: everyone
when: X is a sibling of Y. X is female.
## {X: person} is a twin of {Y: person}
role: bond, twin
lasting: yes
symmetric: yes
known to: everyone
## {X: person} is a twin sister of {Y: person}
role: twin
known to: everyone
when: X is a twin of Y. X is female.
## {X: person} is a twin brother of {Y: person}
role: twin
known to: everyone
when: X is a twin of Y. X is male.
## {X: person} is a grandparent of {Y: person}
role: kin, elder kin
known to: everyone
when: X is a parent of Z. Z is a parent of Y.
## {X: person} is a grandfather of {Y: person}
role: elder kin
known to: everyone
when: X is a grandparent of Y. X is male.
also: {X} is a grandpa of {Y}; {X} is a granddad of {Y}
## {X: person} is a grandmother of {Y: person}
role: elder kin
known to: everyone
when: X is a grandparent of Y. X is female.
also: {X} is a grandma of {Y}; {X} is a granny of {Y}
## {X: person} is a grandchild of {Y: person}
known to: everyone
when: Y is a grandparent of X.
## {X: person} is a grandson of {Y: person}
role: younger kin
known to: everyone
when: X is a grandchild of Y. X is male.
## {X: person} is a granddaughter of {Y: person}
role: younger kin
known to: everyone
when: X is a grandchild of Y. X is female.
## {X: person} is a great-grandparent of {Y: person}
role: kin, elder kin
known to: everyone
when: X is a parent of Z. Z is a grandparent of Y.
## {X: person} is a great-grandfather of {Y: person}
role: elder kin
known to: everyone
when: X is a great-grandparent of Y. X is male.
## {X: person} is a great-grandmother of {Y: person}
role: elder kin
known to: everyone
when: X is a great-grandparent of Y. X is female.
## {X: person} is a great-grandchild of {Y: person}
role: younger kin
known to: everyone
when: Y is a great-grandparent of X.
## {X: person} is a great-grandson of {Y: person}
role: younger kin
known to: everyone
when: X is a great-grandchild of Y. X is male.
## {X: person} is a great-granddaughter of {Y: person}
role: younger kin
known to: everyone
when: X is a great-grandchild of Y. X is female.
%% A parent's brother or sister. %%
## {X: person} is a pibling of {Y: person}
role: kin, elder kin
known to: everyone
when: Z is a sibling of X. Z is a parent of Y.
when: X is a brother of Z. Z is a parent of Y.
when: X is a sister of Z. Z is a parent of Y.
## {X: person} is an uncle of {Y: person}
role: elder kin
known to: everyone
when: X is a pibling of Y. X is male.
## {X: person} is an aunt of {Y: person}
role: elder kin
known to: everyone
when: X is a pibling of Y. X is female.
## {X: person} is a great-uncle of {Y: person}
role: elder kin
known to: everyone
when: X is a sibling of Z. Z is a grandparent of Y. X is male.
when: X is a brother of Z. Z is a grandparent of Y.
## {X: person} is a great-aunt of {Y: person}
role: elder kin
known to: everyone
when: X is a sibling of Z. Z is a grandparent of Y. X is female.
when: X is a sister of Z. Z is a grandparent of Y.
## {X: person} is a cousin of {Y: person}
role: kin
symmetric: yes
known to: everyone
when: Z is a pibling of X. Z is a parent of Y.
## {X: person} is related to {Y: person}
symmetric: yes
known to: everyone
when: X is a parent of Y.
when: Y is a parent of X.
when: X is a sibling of Y.
when: X is a brother of Y.
when: Y is a brother of X.
when: X is a sister of Y.
when: Y is a sister of X.
when: X is a grandparent of Y.
when: Y is a grandparent of X.
when: X is a pibling of Y.
when: Y is a pibling of X.
when: X is a cousin of Y.
when: X is an ancestor of Y.
when: Y is an ancestor of X.
## {X: person} is a nephew of {Y: person}
role: younger kin
known to: everyone
when: Y is a pibling of X. X is male.
## {X: person} is a niece of {Y: person}
role: younger kin
known to: everyone
when: Y is a pibling of X. X is female.
%% Who came into a family by marriage: the mother of a stepsister is a stepmother. %%
## {X: person} is a stepsibling of {Y: person}
role: bond
lasting: yes
symmetric: yes
known to: everyone
## {X: person} is a stepsister of {Y: person}
known to: everyone
when: X is a stepsibling of Y. X is female.
## {X: person} is a stepbrother of {Y: person}
known to: everyone
when: X is a stepsibling of Y. X is male.
## {X: person} is a stepparent of {Y: person}
lasting: yes
known to: everyone
when: X is a parent of Z. Z is a stepsibling of Y.
## {X: person} is the stepmother of {Y: person}
known to: everyone
when: X is a stepparent of Y. X is female.
## {X: person} is the stepfather of {Y: person}
known to: everyone
when: X is a stepparent of Y. X is male.
## {X: person} is a stepchild of {Y: person}
known to: everyone
when: Y is a stepparent of X.
## {X: person} is a stepson of {Y: person}
known to: everyone
when: X is a stepchild of Y. X is male.
## {X: person} is a stepdaughter of {Y: person}
known to: everyone
when: X is a stepchild of Y. X is female.
## {X: person} is a parent-in-law of {Y: person}
role: elder kin
known to: everyone
when: X is a parent of Z. Z is married to Y.
## {X: person} is the father-in-law of {Y: person}
role: elder kin
known to: everyone
when: X is a parent-in-law of Y. X is male.
## {X: person} is the mother-in-law of {Y: person}
role: elder kin
known to: everyone
when: X is a parent-in-law of Y. X is female.
## {X: person} is a son-in-law of {Y: person}
role: younger kin
known to: everyone
when: Y is a parent-in-law of X. X is male.
## {X: person} is a daughter-in-law of {Y: person}
role: younger kin
known to: everyone
when: Y is a parent-in-law of X. X is female.
## {X: person} is a sibling-in-law of {Y: person}
symmetric: yes
known to: everyone
when: X is a sibling of Z. Z is married to Y.
when: X is a brother of Z. Z is married to Y.
when: X is a sister of Z. Z is married to Y.
when: X is married to Z. Z is a sibling of Y.
when: X is married to Z. Z is a brother of Y.
when: X is married to Z. Z is a sister of Y.
## {X: person} is a brother-in-law of {Y: person}
known to: everyone
when: X is a sibling-in-law of Y. X is male.
## {X: person} is a sister-in-law of {Y: person}
known to: everyone
when: X is a sibling-in-law of Y. X is female.
%% Who stood by at a christening. %%
## {X: person} is a godparent of {Y: person}
role: bond, elder kin
lasting: yes
known to: everyone
## {X: person} is a godfather of {Y: person}
role: elder kin
known to: everyone
when: X is a godparent of Y. X is male.
## {X: person} is a godmother of {Y: person}
role: elder kin
known to: everyone
when: X is a godparent of Y. X is female.
## {X: person} is a godchild of {Y: person}
role: younger kin
known to: everyone
when: Y is a godparent of X.
## {X: person} is a godson of {Y: person}
role: younger kin
known to: everyone
when: X is a godchild of Y. X is male.
## {X: person} is a goddaughter of {Y: person}
role: younger kin
known to: everyone
when: X is a godchild of Y. X is female.
## {X: being} is an ancestor of {Y: being}
lasting: yes
transitive: yes
known to: everyone

## {X: person} is married to {Y: person}
wants: Y is alive. Y is not captive. X is with Y.
sides with: Y
role: bond, couple
symmetric: yes
one: X
known to: everyone
if broken: wrong-relation
also: {X} is the husband of {Y}; {X} is the wife of {Y}; {X} is the spouse of {Y}

## {X: person} is an ex-spouse of {Y: person}
symmetric: yes
known to: everyone
also: {X} is the ex-wife of {Y}; {X} is the ex-husband of {Y}
implies: X is not married to Y.

## {X: person} is engaged to {Y: person}
wants: Y is alive. Y is not captive. X is with Y. X marries Y.
sides with: Y
role: bond
symmetric: yes
one: X
known to: everyone
if broken: wrong-relation
also: {X} is the fiancé of {Y}; {X} is the fiancée of {Y}; {X} is the bride of {Y}; {X} is the bridegroom of {Y}; {X} is betrothed to {Y}

%% Married still, but no couple any more. %%
## {X: person} lives apart from {Y: person}
symmetric: yes
one: X
also: {X} is separated from {Y}

## {X: being} is the ghost of {Y: being}
lasting: yes
role: remains, ghost
one: X
if broken: wrong-relation
also: {X} is the spirit of {Y}; {X} is the soul of {Y}

## {X: person} is the widow of {Y: person}
lasting: yes
known to: everyone
also: {X} is the widower of {Y}
implies: X is married to Y. Y is dead.

## {X: thing} is the body of {Y: being}
lasting: yes
role: body, remains
one: X
also: {X} is the corpse of {Y}

%% Standing among people %%

## {X: being} is a friend of {Y: being}
wants: Y is alive. Y is not captive.
sides with: Y
role: bond
symmetric: yes
also: {X} is friends with {Y}; {X} is the best of friends with {Y}; {X} is an ally of {Y}
## {X: being} is an enemy of {Y: being}
role: enmity
symmetric: yes
also: {X} is a foe of {Y}; {X} is at war with {Y}
## {X: being} is a rival of {Y: being}
role: enmity
symmetric: yes
## {X: person} is a lover of {Y: person}
wants: Y is alive. Y is not captive. X is with Y.
sides with: Y
role: bond
symmetric: yes
## {X: person} is a neighbour of {Y: person}
symmetric: yes
also: {X} is a neighbor of {Y}
## {X: person} is a colleague of {Y: person}
symmetric: yes
## {X: being} is a servant of {Y: being}
wants: Y is alive. Y is not captive.
sides with: Y
role: service
inverse: master
also: {X} serves {Y}
## {X: being} works for {Y: any}
wants: Y is alive. Y is not captive.
sides with: Y
role: service
inverse: employer
also: {X} is employed by {Y}; {X} is an employee of {Y}
## {X: person} is a pupil of {Y: person}
inverse: teacher
also: {X} is a student of {Y}
## {X: person} is a patient of {Y: person}
## {X: person} is a guardian of {Y: any}
role: bond
## {X: person} is the heir of {Y: being}
## {X: any} is a member of {G: any}
role: member
known to: everyone
also: {X} belongs to {G}; {X} is one of {G}
## {X: being} is the leader of {G: any}
one: X
role: authority
also: {X} leads {G}; {X} is the head of {G}; {X} is the chief of {G}
if broken: wrong-relation
## {X: being} commands {G: any}
one: X
role: authority
also: {X} is the commander of {G}; {X} is the captain of {G}; {X} is the general of {G}; {X} is in command of {G}
if broken: wrong-relation
## {X: any} rules {P: any}
one: X
role: authority
known to: everyone
also: {X} is the ruler of {P}; {X} is the king of {P}; {X} is the queen of {P}; {X} is the president of {P}; {X} governs {P}; {X} is the prince of {P}
if broken: wrong-relation
## {Key: thing} opens {Door: thing or place}
role: purpose
lasting: yes
known to: everyone
also: {Key} unlocks {Door}; {Key} fits {Door}; {Key} is an opener of {Door}
## {X: any} controls {P: any}
one: X
known to: everyone
also: {X} is in control of {P}; {X} has control of {P}
if broken: wrong-relation
## {X: being} is in power
known to: everyone
## {X: being} lives in {P: place or thing}
wants: X is in P.
role: home
also: {X} lives at/on {P}; {X} resides in {P}; {X} dwells in {P}; {P} is the home of {X}
known to: everyone
## {X: being} is acquainted with {Y: being}
symmetric: yes
also: {X} is known to {Y}
implies: X knows Y. Y knows X.
## {X: being} is the captive of {Y: being}
lasting: yes
one: Y
implies: X is captive.
moves along: X with Y
if broken: not-free
also: {Y} holds {X} captive; {Y} holds {X} prisoner; {Y} keeps {X} prisoner; {X} is a prisoner of {Y}; {X} is a hostage of {Y}; {X} is held prisoner by {Y}; {X} is held captive by {Y}; {X} is a captive of {Y}; {X} is the prisoner of {Y}
## {X: being} is called {N: any}
also: {X} is named {N}; {X} is known as {N}

%% Feeling %%

## {X: being} loves {Y: any}
wants: Y is alive. Y is not captive. X is with Y.
sides with: Y
role: bond
known to: X
also: {X} adores {Y}; {X} likes {Y}; {X} is fond of {Y}
## {X: being} is in love with {Y: being}
known to: X
when: X loves Y.
implies: X loves Y. X is in love.
## {X: being} hates {Y: any}
wants: Y is dead.
role: grudge
known to: X
also: {X} despises {Y}; {X} detests {Y}; {X} loathes {Y}
## {X: being} trusts {Y: being}
role: trust
known to: X
also: {X} relies on {Y}; {X} believes in {Y}; {X} trusts in {Y}
%% What Y said last: so X believes. %%
## {X: being} believes {Y: being}
role: credit
known to: X
implies: X trusts Y.
## {X: being} has a death to avenge on {Y: being}
wants: Y is dead.
role: grudge
known to: X
when: Y has killed Z. X loves Z.
when: Y has killed Z. X is a parent of Z.
when: Y has killed Z. X is a child of Z.
when: Y has killed Z. Z is a sibling of X.
when: Y has killed Z. X is married to Z.
when: Y has killed Z. X is a friend of Z.
## {X: any} is a danger to {Y: any}
also: {X} is dangerous to/for {Y}; {X} is a threat to {Y}; {X} is a risk to {Y}
## {X: being} fears {Y: any}
wants: X is not with Y.
role: grudge, obeys
known to: X
also: {X} is afraid of {Y}; {X} is scared of {Y}; {X} dreads {Y}
## {X: being} is after {Y: any}
known to: X
also: {X} is out for {Y}; {X} is out to get {Y}
## {X: being} is on to {Y: being or information or event}
known to: X
also: {X} is onto {Y}; {X} is on the track of {Y}; {X} is on the trail of {Y}; {X} is hot on the heels of {Y}
## {X: being} is in on {Plan°: event or information or thing}
known to: X
also: {X} is in on it
## {X: being} is in league with {Y: being}
symmetric: yes
also: {X} is in cahoots with {Y}; {X} is hand in glove with {Y}
## {X: being} is in charge of {Y: any}
also: {X} is at the head of {Y}
## {X: being} is tired of {Y: any}
known to: X
also: {X} is sick of {Y}; {X} is weary of {Y}; {X} is fed up with {Y}; {X} is bored with {Y}; {X} is bored of {Y}
## {X: being} is suspicious of {Y: any}
known to: X
also: {X} is wary of {Y}
## {X: being} is interested in {Y: any}
known to: X
also: {X} is curious about {Y}
## {X: being} is obsessed with {Y: any}
known to: X
also: {X} is infatuated with {Y}; {X} is mad about {Y}; {X} is crazy about {Y}
## {X: being} is sorry for {Y: being}
known to: X
implies: X pities Y.
## {X: being} is used to {Y: any}
known to: X
also: {X} is accustomed to {Y}
## {X: being} is ready for {Y: any}
implies: X is ready.
also: {X} is prepared for {Y}
## {X: being} is dependent on {Y: any}
## {X: being} is loyal to {Y: any}
implies: X is loyal.
also: {X} is faithful to {Y}; {X} is devoted to {Y}; {X} is true to {Y}
## {X: being} is disappointed with {Y: any}
known to: X
implies: X is disappointed.
also: {X} is disappointed in {Y}; {X} is disappointed by {Y}
## {X: being} is torn between {Y: any}
known to: X
## {X: being} is pregnant by {Y: being}
implies: X is pregnant.
## {X: being} is at fault for {Event: any}
implies: X is at fault.
## {X: being} is out of {Supply: money or food or drink or fuel or time or information}
implies: X does not have Supply.
## {X: any} is on the way to {Goal°: any}
also: {X} is on his way to {Goal}; {X} is on her way to {Goal}; {X} is on their way to {Goal}; {X} is bound for {Goal}; {X} is headed for {Goal}
## {X: being} is down to {Rest°: any}
## {X: being} is torn between {Y: any} and {Z: any}
known to: X
## {X: being} envies {Y: being}
role: grudge
known to: X
also: {X} is jealous of {Y}
## {X: being} admires {Y: being}
role: bond
known to: X
also: {X} respects {Y}; {X} is proud of {Y}
## {X: being} is angry with {Y: being}
role: grudge
known to: X
also: {X} is angry at {Y}; {X} is furious with {Y}
## {X: being} misses {Y: being}
known to: X
## {X: being} blames {Y: any} [for {Event: event}]
role: grudge, charge
known to: X
## {X: being} suspects {Y: being} [of {Event: event or ing}]
role: grudge
known to: X
## {X: being} grieves for {Y: any}
implies: X is grieving.
role: grudge, answer, loss
known to: X
also: {X} mourns {Y}; {X} mourns for {Y}

%% Believing, knowing, wanting %%

## {X: being} believes {Claim: that}
role: belief
also: thinks, assumes, supposes
also: {X} is convinced {Claim}; {X} is sure {Claim}; {X} is certain {Claim}
also: {X} becomes convinced {Claim}; {X} grows convinced {Claim}; {X} becomes certain {Claim}; {X} grows certain {Claim}; {X} becomes sure {Claim}
known to: X
## {X: being} knows {Claim: that or wh}
role: knowledge
also: {X} is aware {Claim}; {X} becomes aware {Claim}
known to: X
## {X: being} knows {Topic: any or event}
role: acquaintance
unless said: no
known to: X
also: {X} knows about/of {Topic}; {X} is aware of {Topic}; {X} becomes aware of {Topic}
## {X: being} suspects {Claim: that}
role: attitude
known to: X
## {X: being} hopes {Claim: that or to}
role: want
known to: X
## {X: being} wishes {Claim: that}
role: attitude
known to: X
## {X: being} fears {Claim: that}
role: attitude
known to: X
implies: X is afraid.
also: {X} is afraid {Claim}; {X} is scared {Claim}; {X} is terrified {Claim}; {X} is frightened {Claim}
## {X: being} is against {Plan°: any or event}
role: attitude
known to: X
also: {X} is opposed to {Plan}

## {X: being} doubts {Claim: that or wh}
role: attitude
known to: X
## {X: being} expects {Claim: that or to}
role: attitude
known to: X

## {X: being} expects {Y: any} {Deed: to}
also: {X} supposes {Y} {Deed}
role: attitude
known to: X

## {X: being} wants {Goal: to}
role: want
known to: X
also: wishes, desires, longs, would like, plans, intends, means, hopes, aims, yearns
also: {X} is determined {Goal}; {X} is eager {Goal}; {X} is keen {Goal}; {X} is resolved {Goal}
## {X: being} wants {Y: any} {Goal: to}
role: want
known to: X
also: {X} would like {Y} {Goal}; {X} wishes {Y} {Goal}
## {X: being} wants {Thing: any}
role: want
known to: X
also: desires, needs
also: {X} is in need of {Thing}
## {X: being} is ordered {Deed: to} [by {Y: being}]
role: ordered
also: {X} is under orders {Deed}; {X} has orders {Deed}; {X} has instructions {Deed}; {X} has the order {Deed}; {X} has strict orders {Deed}
## {X: being} is forbidden {Deed: to} [by {Y: being}]
role: forbidden
## {X: being} is promised {Deed: to} [by {Y: being}]
## {X: being} is bound {Deed: to}
role: vowed
also: {X} is obliged {Deed}; {X} has sworn {Deed}; {X} has promised {Deed}; {X} has vowed {Deed}
## {X: being} is willing {Deed: to}
also: {X} is ready {Deed}; {X} is prepared {Deed}
