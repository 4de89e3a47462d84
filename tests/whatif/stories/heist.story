# World
Nina, Olga and Rita are women. Viktor and the guard are men.
Nina, Olga and Viktor are members of the gang. Viktor is the leader of the gang.
The diamond is in the safe. The safe is in the vault. The vault is in the bank.
The safe is locked. The guard has the key.
Nina wants the diamond.

# Story
## The plan
@place: the garage
@with: Nina, Olga, Viktor
Viktor orders Nina to steal the diamond.
Viktor orders Olga to distract the guard.

## The bank
@place: the bank
@time: that night
@with: Nina, Olga, the guard
Olga distracts the guard.
Nina steals the key from the guard.
Nina goes to the vault.
Nina unlocks the safe with the key.
Nina takes the diamond from the safe.
The guard sees Nina in the vault.
The guard chases Nina.
Nina escapes from the bank.

## The garage again
@place: the garage
@time: an hour later
@with: Viktor, Nina
Nina gives Viktor the diamond.
Viktor sells the diamond to Rita.
Olga learns that Viktor has sold the diamond.
Olga betrays Viktor because he has sold the diamond.
