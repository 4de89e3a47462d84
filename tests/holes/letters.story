# World
Baron Falk is a man. Lotte is a woman. Emil is a man. Inspector Brandt is a man.
Lotte is the maid of Baron Falk. Emil is the brother of Lotte.
The library, the hall and the stable are in the manor. The manor is in the country.
Baron Falk has three letters. The safe is in the library.

# Story
## The letters
@place: the library
@time: 4 November 1888
@with: Baron Falk, Lotte
Baron Falk reads aloud to his dog.
Baron Falk burns one letter and cries.
Lotte dusts the same shelf three times.
Baron Falk tells Lotte that he has never loved anybody.
Lotte does not believe Baron Falk.
Baron Falk gives two letters to Lotte.
Lotte hides the letters in her shoe.

## The stable
@place: the stable
@time: that night
@with: Emil
Emil sleeps in the hay with his boots on.
Lotte comes in.
Lotte wakes Emil.
Lotte gives the letters to Emil.
Emil reads the letters upside down.
Emil laughs at a horse.
Emil swears to ruin Baron Falk because Baron Falk has wronged Lotte.

## The hall
@place: the hall
@time: the next evening
@with: Baron Falk, Inspector Brandt
Inspector Brandt admires a stuffed owl.
Emil comes in.
Emil shows the letters to Inspector Brandt.
Baron Falk denies nothing.
Inspector Brandt arrests Baron Falk because Emil has shown him the letters.
Baron Falk thanks Emil.
Lotte sings in the kitchen.
