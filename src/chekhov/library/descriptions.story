%% Descriptions: nouns that find whoever they are true of. `means:` says of X what makes somebody one (each line is a way of its own); what was told
   of a figure decides, so that "the widow" is the woman whose husband has died and "the thief" the one who has stolen something.

   `role: general` marks nouns for all sorts of people: they mean somebody named in the scene only. %%

# Kinds

## man
role: general

## woman
role: general

## lady
role: general

## gentleman
role: general

## girl
role: general
means: X is a daughter of Y.
means: X is a sister of Y.
means: Y gives birth to X.
means: Y bears Z X.

## boy
role: general
means: X is a son of Y.
means: X is a brother of Y.
means: Y gives birth to X.
means: Y bears Z X.

## child
role: general
means: X is a child of Y.
means: X is a son of Y.
means: X is a daughter of Y.
means: Y gives birth to X.
means: Y bears Z X.

## only child
is a: person
implies: X is siblingless.

## widow
is a: woman
implies: X is not married.
means: X is married to Y. Y is dead.

## widower
is a: man
implies: X is not married.
means: X is married to Y. Y is dead.

## orphan
means: Y is a parent of X. Y is dead.

## bachelor
is a: man
implies: X is not married.

## divorcee
is a: person
also: divorced man, divorced woman
implies: X is not married.


## wife
is a: woman
means: X is married to Y.

## husband
is a: man
means: X is married to Y.

## bride
is a: woman
means: X marries Y.
means: Y marries X.
means: X is engaged to Y.

## bridegroom
is a: man
means: X marries Y.
means: Y marries X.
means: X is engaged to Y.

## stepmother
is a: woman
means: X marries Z. Z is a parent of Y.
means: Z marries X. Z is a parent of Y.

## stepfather
is a: man
means: X marries Z. Z is a parent of Y.
means: Z marries X. Z is a parent of Y.

## accused
is a: person
means: X is accused of Y.
means: X is on trial for Y.

## killer
is a: person
role: violent
means: X kills Y.
means: X murders Y.

## murderer
is a: person
means: X kills Y.
means: X murders Y.

## murderess
is a: woman
means: X kills Y.
means: X murders Y.

## victim
is a: being
means: Y kills X.
means: Y murders X.
means: Y robs X.

## thief
is a: person
means: X steals Y.

## robber
is a: person
role: violent
means: X robs Y.

## rescuer
is a: person
means: X saves Y.
means: X rescues Y.

## traitor
is a: person
means: X double-crosses Y.
means: X betrays Y.

## outlaw
is a: person
means: X robs Y.
means: X steals Y.

## gunman
is a: man
means: X shoots Y.

## fugitive
is a: person
means: X escapes from Y.
means: X flees from Y.

## suitor
is a: man
means: X proposes to Y.
means: X courts Y.
means: X woos Y.

%% `two of them`: both of whom it is told ("Hana married Oskar. The couple ..."). %%

## couple
role: two of them
means: X marries Y.
means: Y marries X.
means: X is married to Y.
means: X is engaged to Y.
means: X loves Y. Y loves X.
means: X falls in love with Y.

## newlywed
is a: person
means: X marries Y.
means: Y marries X.

## boss
is a: person
also: employer
means: X is in charge of Y.
means: X runs Y.
means: X employs Y.
means: X hires Y.

%% `not by deed`: to be somebody's guest does not tell that they have invited one. %%

## host
is a: person
role: not by deed
means: X invites Y.

## guest
is a: person
role: not by deed
means: Y invites X.
means: X visits Y.

## informer
is a: person
means: X betrays Y.

## arsonist
is a: person
means: X sets fire to Y.
means: X burns Y down.

## deserter
is a: person
means: X deserts from Y.
means: X deserts Y.

## defendant
is a: person
means: X is accused of Y.
means: X is on trial for Y.

## survivor
is a: person
means: X survives Y.

## safecracker
is a: person
means: X cracks Y.

%% `newly come`: somebody without a name who was brought in last. %%

## stranger
is a: person
role: newly come

## newcomer
is a: person
role: newly come

## intruder
is a: person
role: newly come

## visitor
is a: person
role: newly come

## captive
is a: being
means: X is a captive of Y.
means: X is captive.

## prisoner
is a: being
means: X is a captive of Y.
means: X is captive.

## hostage
is a: being
means: X is a captive of Y.
means: X is captive.

## attacker
is a: being
means: X attacks Y.

## assassin
is a: person
means: X assassinates Y.

## kidnapper
is a: person
means: X kidnaps Y.

## poisoner
is a: person
means: X poisons Y.

## blackmailer
is a: person
means: X blackmails Y.

## seducer
is a: person
means: X seduces Y.

## pursuer
is a: person
means: X pursues Y.

## finder
is a: person
means: X finds Y.

## owner
is a: person
means: X owns Y.

## patient
is a: person
means: X is ill.
means: X is wounded.
means: Y treats X.
means: Y operates on X.

## queen
means: X is married to Y. Y is a king.
means: X marries Y. Y is a king.
means: Y marries X. Y is a king.
means: X rules Y.

## king
means: X is married to Y. Y is a queen.
means: X rules Y.

## prince
means: X is a son of Y. Y is a king.
means: X is a son of Y. Y is a queen.
means: X is a brother of Y. Y is a king.
means: X is a brother of Y. Y is a queen.

## princess
means: X is a daughter of Y. Y is a king.
means: X is a daughter of Y. Y is a queen.
means: X is a sister of Y. Y is a king.
means: X is a sister of Y. Y is a queen.

## messenger
role: not by deed
means: Y sends X to do Z.
means: Y sends X on Z.

## spy
is a: person
role: not by deed
means: X spies for Y.
means: X spies on Y.

## heiress
is a: woman
means: X inherits Y.

## liar
is a: person
means: X lies to Y.

## culprit
is a: person
means: X steals Y.
means: X kills Y.
means: X robs Y.

## bully
is a: person
means: X bullies Y.

## debtor
is a: person
means: X owes Y Z.

## creditor
is a: person
means: Y owes X Z.

## lodger
is a: person
role: not by deed
means: X rents Y.

## avenger
is a: person
means: X avenges Y.
