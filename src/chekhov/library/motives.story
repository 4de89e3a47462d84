%% What moves people though nobody says it: whom they care about, what was done to them or by them, what is owed. %%

# Relations

%% Whom they care about %%

## {X: being} has {Y: being} at heart
known to: X
when: X loves Y.
when: X is a parent of Y.
when: X is a child of Y.
when: X is a sibling of Y.
when: X is married to Y.
when: X is engaged to Y.
when: X is a friend of Y.
when: X is a servant of Y.
when: X is a cousin of Y.
## {X: being} has {Y: being} to comfort
wants: X comforts Y.
role: kindness
known to: X
when: X has Y at heart. Y is grieving.
when: X has Y at heart. Y is sad.
when: X has Y at heart. Y is afraid.
when: X has Y at heart. Y is worried.
when: X has Y at heart. Y is ashamed.
when: X has Y at heart. Y is desperate.
## {X: being} has {Y: being} to nurse
wants: X treats Y.
role: kindness
known to: X
when: X has Y at heart. Y is wounded.
when: X has Y at heart. Y is ill.
## {X: being} has {Y: being} to bury
wants: X lays Y to rest.
known to: X
when: X has Y at heart. Y is dead.
## {X: being} has {Y: being} to thank
wants: X thanks Y.
known to: X
when: Y has freed X.
when: Y has saved X.
when: Y has helped X.
when: Y has healed X.
when: Y has treated X.
when: Y has comforted X.
when: Y has warned X about Z.
when: Y has defended X.
when: Y has forgiven X.
when: Y has pardoned X.
when: Y has lent T to X.
when: Y has invited X.
when: Y has hired X.
when: Y has rewarded X.
## {X: being} has {Y: being} to reproach
wants: X accuses Y.
role: grudge
known to: X
when: Y has captured Z. X has Z at heart.
when: Y has threatened Z. X has Z at heart.
when: Y has wounded Z. X has Z at heart.
when: Y has killed Z. X has Z at heart. X has not forgiven Y.
when: Y has betrayed X.
when: Y has robbed X.
## {X: being} has {Y: being} to guard
wants: X is with Y.
role: company
known to: X
when: Y is the captive of X.
## {X: being} is under a threat from {Y: being}
wants: X is not with Y.
role: grudge
known to: X
when: Y has threatened X.
when: Y has shot at X.
## {X: being} has the death of {Y: being} to answer for
wants: X is not with Y.
known to: X
when: X has killed Y. Y is dead.

## {X: being} has {Y: being} for company
wants: X is with Y.
role: kindness, company
known to: X
when: X is a friend of Y.
when: X is a sibling of Y.
when: X is a child of Y.
when: X is a parent of Y.
when: X is a servant of Y.

## {X: being} has {Y: being} to look for
wants: X is with Y.
known to: X
when: X misses Y.
when: X suspects Y.
when: X has followed Y.
when: X has pursued Y.

## {X: being} has {Y: being} to mourn
wants: X grieves over Y.
role: kindness
known to: X
when: X has Y at heart. Y is dead.

## {X: being} has {Y: being} to embrace
wants: X embraces Y.
role: kindness
known to: X
when: X loves Y. Y loves X. X does not know that X is angry. X does not know that X is angry with Y. X does not know that Y is angry with X. Y has not reproached X. X has not reproached Y.
when: X is married to Y. X loves Y. X does not know that X is angry. X does not know that X is angry with Y. X does not know that Y is angry with X. Y has not reproached X. X has not reproached Y.
when: X is engaged to Y. X does not know that X is angry. X does not know that X is angry with Y. X does not know that Y is angry with X. Y has not reproached X. X has not reproached Y.

## {X: being} has {Y: being} to defy
wants: X challenges Y.
role: grudge
known to: X
when: X is an enemy of Y. Y is not captive. X is not captive.
when: X is a rival of Y. Y is not captive. X is not captive.
when: X hates Y. Y is not captive. X is not captive.
when: X hates G. Y is a member of G. Y is not captive. X is not captive.
when: Y has attacked X. Y is not captive. X is not captive.
when: Y has killed Z. X has Z at heart. Y is not captive. X is not captive. X has not forgiven Y.

## {X: being} has {Y: being} to kiss
wants: X embraces Y.
role: kindness, company
known to: X
when: X is married to Y. X does not know that X is angry. X does not know that X is angry with Y. X does not know that Y is angry with X. Y has not reproached X. X has not reproached Y.

## {X: being} has {Y: being} to be cross with
wants: X reproaches Y.
role: grudge
known to: X
when: X is angry with Y.
when: Y has insulted X.
when: Y has hit X.
when: Y has deceived X.
when: Y has lied to X.
when: Y has abandoned X.
when: Y has quarrelled with X.
when: Y has accused X.
when: Y has dismissed X.

## {X: being} has {Y: being} to apologise to
wants: X apologises to Y.
role: kindness
known to: X
when: X has Y at heart. X has insulted Y.
when: X has Y at heart. X has hit Y.
when: X has Y at heart. X has deceived Y.
when: X has Y at heart. X has quarrelled with Y.
when: X has Y at heart. X has accused Y.
when: X has Y at heart. X has reproached Y.
when: X has Y at heart. X has abandoned Y.
when: X has Y at heart. X has betrayed Y.
when: X has killed Z. X has Y at heart. Y has Z at heart.

## {X: being} has {Y: being} to forgive
wants: X forgives Y.
role: kindness
known to: X
when: Y has apologised to X.
when: X is angry with Y. X loves Y.
when: X is angry with Y. X is married to Y.

## {X: being} has {Y: being} to confide in
wants: X confides in Y.
role: kindness
known to: X
when: Y has X at heart. X is worried.
when: Y has X at heart. X is desperate.
when: Y has X at heart. X is afraid.
when: Y has X at heart. X is ashamed.
when: Y has X at heart. X is sad.
when: Y has X at heart. X is grieving.

## {X: being} has {Y: being} to question
wants: X questions Y.
known to: X
when: X suspects Y.

## {X: being} has a love to declare to {Y: being}
wants: X tells Y that X loves Y.
known to: X
when: X loves Y. Y does not know that X loves Y. X does not know that Y is engaged. X does not know that Y is married. X does not know that X is married.
when: X is married to Y. X loves Y. Y does not know that X loves Y.
when: X is engaged to Y. X loves Y. Y does not know that X loves Y.

## {X: being} has {T: any} to pay to {Y: being}
wants: Y has T.
known to: X
when: X owes Y T.

## {X: being} has {T: any} to claim from {Y: being}
wants: X asks Y for T.
known to: X
when: Y owes X T.

## {X: being} has to warn {Y: being} of {Z: being}
wants: X warns Y about Z.
role: kindness
known to: X
when: X has Y at heart. Z has threatened Y. Y does not know that Z has threatened Y.

## {X: being} has to warn {Y: being} of the suspicion of {Z: being}
wants: X warns Y about Z.
role: kindness
known to: X
when: X has Y at heart. Z suspects Y. Y does not know that Z suspects Y.

%% What befell one, one tells those who care %%

## {X: being} has an attack to tell {Y: being} of, by {Z: being}
wants: X tells Y that Z has attacked X.
known to: X
when: X has Y at heart. Z has attacked X. Y does not know that Z has attacked X.
when: Y is a policeman. Z has attacked X. Y does not know that Z has attacked X.
when: Y rules P. Z has attacked X. Y does not know that Z has attacked X.
## {X: being} has a threat to tell {Y: being} of, by {Z: being}
wants: X tells Y that Z has threatened X.
known to: X
when: X has Y at heart. Z has threatened X. Y does not know that Z has threatened X.
when: Y is a policeman. Z has threatened X. Y does not know that Z has threatened X.
## {X: being} has a robbery to tell {Y: being} of, by {Z: being}
wants: X tells Y that Z has robbed X.
known to: X
when: X has Y at heart. Z has robbed X. Y does not know that Z has robbed X.
when: Y is a policeman. Z has robbed X. Y does not know that Z has robbed X.
when: Y is a detective. Z has robbed X. Y does not know that Z has robbed X.
## {X: being} has a rescue to tell {Y: being} of, by {Z: being}
wants: X tells Y that Z has saved X.
known to: X
when: X has Y at heart. Z has saved X. Y does not know that Z has saved X.
## {X: being} has a death to tell {Y: being} of, that of {Z: being}
wants: X tells Y that Z is dead.
known to: X
when: X has Y at heart. Y has Z at heart. Z is dead. Y does not know that Z is dead.
## {X: being} has a deception to tell {Y: being} of, by {Z: being}
wants: X tells Y that Z has deceived X.
known to: X
when: X has Y at heart. Z has deceived X. Y does not know that Z has deceived X.
## {X: being} has an insult to tell {Y: being} of, by {Z: being}
wants: X tells Y that Z has insulted X.
known to: X
when: X has Y at heart. Z has insulted X. Y does not know that Z has insulted X.
## {X: being} has a wedding to tell {Y: being} of, with {Z: being}
wants: X tells Y that X has married Z.
known to: X
when: X has Y at heart. X has married Z. Y does not know that X has married Z.
## {X: being} has the theft of {T: any} to tell {Y: being} of, by {Z: being}
wants: X tells Y that Z has stolen T.
known to: X
when: X has Y at heart. Y owns T. Z has stolen T. Y does not know that Z has stolen T.
when: X owns T. Y is a policeman. Z has stolen T. Y does not know that Z has stolen T.
when: X owns T. Y is a detective. Z has stolen T. Y does not know that Z has stolen T.
## {X: being} has the killing of {V: being} to tell {Y: being} of, by {Z: being}
wants: X tells Y that Z has killed V.
known to: X
when: Z has killed V. Y is a policeman. X does not know that X has Z at heart. Y does not know that Z has killed V.
when: Z has killed V. Y is a detective. X does not know that X has Z at heart. Y does not know that Z has killed V.
when: Z has killed V. Y rules P. X does not know that X has Z at heart. Y does not know that Z has killed V.

%% Weddings are wished joy of by who stands near %%

## {X: being} has the wedding of {Y: being} to be glad of
wants: X congratulates Y.
role: kindness
known to: X
when: X is a friend of Y. Y has married Z.
when: X is a parent of Y. Y has married Z.
when: X is a sibling of Y. Y has married Z.
when: X is a servant of Y. Y has married Z.

%% What is done about crimes %%

## {X: being} has {Y: being} to arrest
wants: X arrests Y.
known to: X
when: X is a policeman. Y has killed Z.
when: X is a policeman. Y has robbed Z.
when: X is a policeman. Y has stolen T.
when: X is a detective. Y has killed Z.
when: X is a detective. Y has robbed Z.
when: X is a detective. Y has stolen T.
## {X: being} has {T: thing} to hide
wants: X hides T.
known to: X
when: X has stolen T. X has T.
## {X: being} has {Y: being} to keep away from
wants: X is not with Y.
role: grudge
known to: X
when: X has robbed Y.
when: X has attacked Y.
when: X has betrayed Y.
when: X has stolen T. Y owns T.

%% How somebody makes others obey, whoever they are %%

## {X: being} has sway over {Y: being}
role: sway
known to: X
when: X has W. W is a weapon.
when: X is disguised.
when: X has threatened Y.
when: X has bribed Y.
when: X has persuaded Y.
when: X has captured Y.
when: X has attacked Y.
when: X has deceived Y.
when: X has lied to Y.
when: X has saved Y.
when: X has helped Y.
when: X is the leader of G.
when: X commands G.
when: X rules G.
when: Z is a servant of X.
when: Z works for X.
when: X has Y at heart.
when: Y has X at heart.
