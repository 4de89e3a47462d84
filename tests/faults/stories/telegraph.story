# World
Clay Hobart is a man. Maria Luz is a woman. Sheriff Tate is a man. Wes Colby is a man. Ruby Quinn is a woman. Doc Amos is a man. Jem is a boy.
Sheriff Tate is the sheriff. Wes Colby is an outlaw. Doc Amos is the doctor. Ruby Quinn owns the saloon. Jem is the nephew of Clay Hobart. Clay Hobart is the telegraph clerk.
The saloon, the telegraph office, the jail, the church and the stable are in Dry Fork. The mine is in the hills. The ranch is in the prairie.
It takes two days to travel from Dry Fork to the ranch. It takes half a day to travel from Dry Fork to the mine.
Clay Hobart has the code book. Maria Luz has the land deed. Sheriff Tate has the jail key. Wes Colby has the stolen watch. Doc Amos has the black bag.
Wes Colby wants to get the gold. Clay Hobart loves Maria Luz. Sheriff Tate hates Wes Colby.

# Story
## The wire
@place: the telegraph office
@time: 9 July 1876
@with: Clay Hobart, Jem
Clay Hobart receives a telegram.
Clay Hobart opens the code book.
Clay Hobart tells Jem that the gold comes on Friday.
Jem promises Clay Hobart to keep the secret.
Clay Hobart hands the telegram to Jem.
Jem reads the telegram.
Jem gives the telegram to Clay Hobart.
Clay Hobart lends the code book to Jem.
Jem runs to the stable.

## The stable
@place: the stable
@time: ten minutes later
@with: Wes Colby
Jem comes in.
Wes Colby shows the stolen watch to Jem.
Jem admires the stolen watch.
Wes Colby asks Jem what he is carrying.
Jem shows the code book to Wes Colby.
Wes Colby gives the stolen watch to Jem.
Jem lends the code book to Wes Colby.
Wes Colby reads the code book.
Wes Colby hands the code book to Jem.
Jem tells Wes Colby that the gold comes on Friday.
Wes Colby rides to the mine.

## The saloon
@place: the saloon
@time: that evening
@with: Ruby Quinn, Maria Luz, Clay Hobart, Doc Amos
Ruby Quinn pours a whiskey.
Doc Amos drinks the whiskey.
Maria Luz dances with Clay Hobart.
Clay Hobart asks Maria Luz to marry him.
Maria Luz promises Clay Hobart to marry him.
Maria Luz shows the land deed to Clay Hobart.
Clay Hobart kisses Maria Luz.
Ruby Quinn envies Maria Luz.
Doc Amos toasts Clay Hobart.

## The robbery
@place: the mine
@time: on Friday
@with: Wes Colby, Sheriff Tate
Sheriff Tate guards the gold.
Wes Colby shoots Sheriff Tate because he wants to get the gold.
Sheriff Tate dies.
Wes Colby takes the jail key from Sheriff Tate.
Wes Colby steals the gold.
Wes Colby rides to Dry Fork.

## The body
@place: the church
@time: the next day
@with: Doc Amos, Clay Hobart, Maria Luz, Ruby Quinn
Doc Amos opens the black bag.
Doc Amos shows the bullet to Clay Hobart.
Doc Amos tells Clay Hobart that Sheriff Tate was shot in the back.
Clay Hobart swears to catch the killer.
Maria Luz prays for Sheriff Tate.
Ruby Quinn buries Sheriff Tate.
Doc Amos gives the bullet to Clay Hobart.
Ruby Quinn tells Clay Hobart that Wes Colby has a new horse.

## The confession
@place: the telegraph office
@time: that night
@with: Clay Hobart, Jem
Jem shows the stolen watch to Clay Hobart.
Clay Hobart recognises the stolen watch.
Jem confesses to Clay Hobart that he told Wes Colby about the gold.
Clay Hobart scolds Jem.
Jem weeps.
Jem gives the stolen watch to Clay Hobart.
Clay Hobart forgives Jem.
Clay Hobart sends the telegram to the marshal.
Jem hands the code book to Clay Hobart.

## The hold-up
@place: the saloon
@time: two days later
@with: Ruby Quinn, Maria Luz, Wes Colby
Wes Colby drinks a whiskey.
Wes Colby gives the jail key to Ruby Quinn.
Ruby Quinn recognises the jail key.
Ruby Quinn shows the jail key to Maria Luz.
Maria Luz whispers to Ruby Quinn that Wes Colby has killed Sheriff Tate.
Wes Colby draws his gun.
Wes Colby captures Maria Luz because she knows too much.
Wes Colby takes Maria Luz to the stable.

## The rescue
@place: the stable
@time: an hour later
@with: Wes Colby, Maria Luz
Wes Colby saddles a horse.
Clay Hobart comes in.
Clay Hobart shoots Wes Colby because Wes Colby has captured Maria Luz.
Wes Colby falls from the horse.
Wes Colby dies.
Clay Hobart frees Maria Luz.
Maria Luz embraces Clay Hobart.
Maria Luz gives the land deed to Clay Hobart.
Clay Hobart finds the gold in the saddlebag.

## The star
@place: the jail
@time: a week later
@with: Clay Hobart, Ruby Quinn, Doc Amos, Jem
Ruby Quinn hands the jail key to Doc Amos.
Doc Amos gives the jail key to Clay Hobart.
Clay Hobart becomes the sheriff.
Clay Hobart gives the stolen watch to Doc Amos.
Doc Amos polishes the stolen watch.
Jem sweeps the jail.
Ruby Quinn tells Jem that he will be a good clerk.
Clay Hobart lends the code book to Jem.

## The wedding
@place: the church
@time: 1 August 1876
@with: Clay Hobart, Maria Luz, Ruby Quinn, Doc Amos, Jem
Maria Luz marries Clay Hobart.
Clay Hobart kisses Maria Luz.
Jem throws rice.
Ruby Quinn gives the silver spoon to Maria Luz.
Maria Luz thanks Ruby Quinn.
Doc Amos blesses Jem.

## The ranch
@place: the ranch
@time: four weeks later
@with: Clay Hobart, Maria Luz
Clay Hobart builds a fence.
Maria Luz shows the silver spoon to Clay Hobart.
Maria Luz writes a letter to Ruby Quinn.
Clay Hobart reads the letter.
Maria Luz laughs.
