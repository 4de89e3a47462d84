# World
Doctor Lind is a woman. Sam and Viktor are men. Sam is the brother of Viktor.
The hospital and the street are places.

# Story
## The accident
@place: the street
@with: Sam, Viktor
Viktor and Sam argue about the will of their father.
Viktor drives his car into Sam. Sam is badly wounded. He loses consciousness.
Viktor flees because he is afraid.

## The ward
@place: the hospital
@time: the same night
@with: Doctor Lind
Doctor Lind treats Sam. She does not know who has hurt him.
Viktor comes to the hospital. He lies to Doctor Lind that a stranger hurt Sam.
Sam wakes.
Sam tells Doctor Lind that Viktor hurt him.
Doctor Lind calls the police. Viktor begs Sam to forgive him.
