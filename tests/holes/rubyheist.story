# World
Dex, Marlow and Vincent are men. Ines and Yuki are women. Ines is the leader of the crew. Dex is a safecracker. Yuki is a hacker. Marlow is a driver. Vincent is a guard at the Meridian Museum.
The vault, the lobby and the roof are in the Meridian Museum. The garage and the Meridian Museum are in Lisbon. The airport is in Lisbon.
The Star Ruby is in the vault. Only Yuki knows the code of the vault. The vault is locked.
Nobody can open the vault without the code.
There are two keys to the van. Marlow has the van.

# Story
## The plan
@place: the garage
@time: Monday, 18:00
@with: Ines, Dex, Yuki, Marlow
Ines unrolls a map of the museum. She tells the crew that the Star Ruby is in the vault.
Dex sprained his right wrist last week, and it is still in plaster.
Yuki promises Ines to switch off the cameras on Friday night. Marlow checks the engine of the van.

## The disguise
@place: the lobby
@time: Wednesday, 11:00
@with: Ines, Vincent
Ines, disguised as a cleaning woman, mops the floor. Vincent does not recognise her.
She steals his badge from his jacket and hides it in her bucket.

## The break-in
@place: the Meridian Museum
@time: Friday, 23:00
@with: Ines, Dex, Yuki
Yuki switches off the cameras. Ines opens the back door with Vincent's badge.
Yuki types the code and opens the vault. Dex takes the Star Ruby with his left hand and gives it to Ines.
Ines puts a glass copy on the cushion. They hear steps.
Vincent comes in and sees Dex. Ines and Yuki climb to the roof with the ruby.
Vincent catches Dex and locks him in the lobby.

## The escape
@place: the roof
@time: Friday, 23:30
@with: Ines, Yuki
Ines lets a rope down to the street. Yuki calls Marlow on the radio and tells him that Vincent has caught Dex.
Marlow drives the van to the museum. He breaks the window of the lobby and frees Dex.

## The airport
@place: the airport
@time: Saturday, 6:00
@with: Ines, Yuki, Dex, Marlow
Ines shows Marlow the Star Ruby. Dex laughs until he cries. They board a plane to Rio.
Vincent finds the glass copy at noon, and he does not know who took the ruby except that Dex was there.
