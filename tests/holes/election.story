# World
Senator Hale, Marcus and Pruitt are men. Vivian, Dana and Joy are women.
Dana is a journalist. Marcus works for Senator Hale. Joy is the daughter of Senator Hale.
Vivian is the rival of Senator Hale.
The office, the archive, the hotel and the hall are in the capital.
The tape is a thing in the archive.
Senator Hale wants to become president.
The crime of Pruitt is a secret. Only Senator Hale and Pruitt know the crime of Pruitt.

# Story
## The office
@place: the office
@with: Senator Hale, Marcus
Senator Hale orders Marcus to destroy the tape.
Marcus goes to the archive.

## The archive
@place: the archive
@time: an hour later
@with: Marcus
Marcus finds the tape.
Marcus listens to the tape.
Marcus learns that Senator Hale protected Pruitt.
Marcus keeps the tape.

## The hotel
@place: the hotel
@time: that night
@with: Dana, Vivian
Marcus comes to the hotel.
Marcus gives Dana the tape because he is ashamed.
Dana promises Marcus to publish the truth.
Vivian listens to the tape with Dana.

## The debate
@place: the hall
@time: three days later
@with: Senator Hale, Vivian, Dana
Vivian accuses Senator Hale of the crime.
Senator Hale lies to Vivian that he does not know Pruitt.
Dana plays the tape.
Dana reveals the crime of Pruitt.
Dana publishes the truth.

## The end
@place: the office
@time: the next morning
@with: Senator Hale, Joy
Joy leaves her father.
Senator Hale resigns because Dana has published the truth.
