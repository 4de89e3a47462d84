"""Word lists of plain English: irregular verbs and plurals, common verbs, adjectives and nouns.

What for: the parser must tell a verb from a noun before anybody has defined either. In: nothing. Out: tables, written
by hand for this project. They are guesses about English, never about a story: what a story or the library declares
always goes first.
"""

from __future__ import annotations

import os

# lemma past participle (alternatives joined by "/"); the first is the one that is printed
_IRREGULAR = """
arise arose arisen|awake awoke awoken|bear bore borne/born|beat beat beaten|become became become
befall befell befallen|beget begot begotten|begin began begun|behold beheld beheld|bend bent bent|beset beset beset
bet bet bet|bid bade/bid bidden/bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown
break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built
burn burned/burnt burned/burnt|burst burst burst|buy bought bought|cast cast cast|catch caught caught
choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt
dig dug dug|do did done|draw drew drawn|dream dreamed/dreamt dreamed/dreamt|drink drank drunk|drive drove driven
dwell dwelt/dwelled dwelt/dwelled|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought
find found found|flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden
forecast forecast forecast|foresee foresaw foreseen|foretell foretold foretold|forget forgot forgotten
forgive forgave forgiven|forgo forwent forgone|forsake forsook forsaken|freeze froze frozen|get got got/gotten|give gave given
go went gone|grind ground ground|grow grew grown|hang hung/hanged hung/hanged|have had had|hear heard heard
hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|kneel knelt/kneeled knelt/kneeled
knit knitted/knit knitted/knit|know knew known|lay laid laid|lead led led|lean leaned/leant leaned/leant
leap leapt/leaped leapt/leaped|learn learned/learnt learned/learnt|leave left left|lend lent lent|let let let
lie lay/lied lain/lied|light lit/lighted lit/lighted|lose lost lost|make made made|mean meant meant|meet met met
mislead misled misled|mistake mistook mistaken|mow mowed mown|outlive outlived outlived|overcome overcame overcome
overhear overheard overheard|oversleep overslept overslept|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid paid
prove proved proved/proven|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|repay repaid repaid
rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|saw sawed sawn|say said said|see saw seen
seek sought sought|sell sold sold|send sent sent|set set set|sew sewed sewn|shake shook shaken
shave shaved shaved/shaven|shear sheared shorn|shed shed shed|shine shone shone|shoot shot shot|show showed shown
shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|slay slew slain|sleep slept slept
slide slid slid|sling slung slung|slit slit slit|smell smelled/smelt smelled/smelt|sow sowed sown
speak spoke spoken|speed sped sped|spell spelled/spelt spelled/spelt|spend spent spent
spill spilled/spilt spilled/spilt|spin spun spun|spit spat spat|split split split
spoil spoiled/spoilt spoiled/spoilt|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen
stick stuck stuck|sting stung stung|stink stank stunk|strike struck struck/stricken|string strung strung
strive strove striven|swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum|swing swung swung
take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown
thrust thrust thrust|tread trod trodden|undergo underwent undergone|understand understood understood
undertake undertook undertaken|undo undid undone|upset upset upset|wake woke woken|wear wore worn|weave wove woven
weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld
withstand withstood withstood|unbind unbound unbound|wring wrung wrung|write wrote written|rewrite rewrote rewritten|retell retold retold
oversee oversaw overseen|outrun outran outrun|unwind unwound unwound|misunderstand misunderstood misunderstood
partake partook partaken|offset offset offset|resell resold resold
"""

IRREGULAR_VERBS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}
for _entry in _IRREGULAR.replace("\n", "|").split("|"):
    if _entry:
        _lemma, _past, _part = _entry.split()
        IRREGULAR_VERBS[_lemma] = (tuple(_past.split("/")), tuple(_part.split("/")))
_PREFIXED = {  # these go as the verb behind the prefix: "overran", "reread"
    "back": "slide", "brow": "beat", "inter": "weave", "mis": "cast hear lay read spell", "spoon": "feed", "up": "hold", "way": "lay",
    "out": "do fight fly grow ride run sell shine shoot spend swim",
    "over": "do draw eat feed fly hang pay ride run sell shoot spend",
    "re": "cast do draw freeze grow light make read run set sing take teach think wind",
    "un": "bend bind do say stick", "under": "cut feed lie pay sell spend write",
}  # fmt: skip
for _prefix, _verbs in _PREFIXED.items():
    for _lemma in _verbs.split():
        _forms = tuple(tuple(_prefix + _form for _form in _which) for _which in IRREGULAR_VERBS.get(_lemma, ()))
        if len(_forms) == 2:
            IRREGULAR_VERBS.setdefault(_prefix + _lemma, (_forms[0], _forms[1]))

# verbs whose last consonant doubles although they have more than one syllable
DOUBLING = frozenset(
    """admit commit permit submit transmit omit emit prefer refer defer infer confer transfer occur concur incur
    recur regret
    forget control patrol rebel compel expel propel repel dispel excel kidnap equip worship travel cancel quarrel signal
    label model level fuel duel tunnel marvel counsel unravel shovel channel equal total rival dial fulfil enrol abet
    abhor begin befit acquit allot handicap format program unzip unplug unwrap outwit forbid upset input babysit
    hiccup overlap debar disbar deter grovel snivel swivel pedal""".split()
)

IRREGULAR_PLURALS: dict[str, str] = dict(
    pair.split(":")
    for pair in """man:men woman:women child:children person:people grandchild:grandchildren stepchild:stepchildren
    godchild:godchildren foot:feet tooth:teeth goose:geese mouse:mice
        louse:lice ox:oxen
        die:dice penny:pence wife:wives knife:knives life:lives leaf:leaves thief:thieves wolf:wolves half:halves
        shelf:shelves
        self:selves calf:calves loaf:loaves elf:elves hoof:hooves scarf:scarves wharf:wharves dwarf:dwarves
        sheep:sheep deer:deer
        fish:fish series:series species:species aircraft:aircraft spacecraft:spacecraft offspring:offspring swine:swine
        crisis:crises basis:bases oasis:oases thesis:theses analysis:analyses hypothesis:hypotheses
        diagnosis:diagnoses axis:axes
        phenomenon:phenomena criterion:criteria bacterium:bacteria medium:media stratum:strata datum:data
        cactus:cacti fungus:fungi
        nucleus:nuclei radius:radii stimulus:stimuli alumnus:alumni vertex:vertices matrix:matrices index:indices
        appendix:appendices
        photo:photos piano:pianos radio:radios studio:studios video:videos zoo:zoos halo:halos solo:solos
        commando:commandos
        movie:movies cookie:cookies zombie:zombies pixie:pixies genie:genies calorie:calories lie:lies tie:ties pie:pies
        cause:causes house:houses horse:horses nurse:nurses purse:purses corpse:corpses rose:roses nose:noses case:cases
        base:bases vase:vases phrase:phrases course:courses curse:curses verse:verses universe:universes excuse:excuses
        promise:promises premise:premises purpose:purposes exercise:exercises surprise:surprises enterprise:enterprises
        disease:diseases release:releases lease:leases response:responses sense:senses license:licenses defense:defenses
        expense:expenses offense:offenses hearse:hearses warehouse:warehouses lighthouse:lighthouses spouse:spouses
        blouse:blouses
        database:databases mouse-trap:mouse-traps axe:axes ache:aches cache:caches moustache:moustaches
        avalanche:avalanches
        police:police cattle:cattle gentleman:gentlemen roof:roofs chief:chiefs belief:beliefs cliff:cliffs proof:proofs
        cloth:cloths scissors:scissors trousers:trousers noise:noises headquarters:headquarters barracks:barracks
        prize:prizes size:sizes maze:mazes breeze:breezes gaze:gazes bronze:bronzes glimpse:glimpses eclipse:eclipses
        collapse:collapses
        pulse:pulses impulse:impulses cheese:cheeses goddess:goddesses canoe:canoes shoe:shoes toe:toes
        foe:foes""".split()
)
ALWAYS_PLURAL = frozenset("trousers scissors glasses spectacles jeans shorts pyjamas tights pliers binoculars".split())
SINGULAR_S = frozenset(
    """news gas bus lens chaos christmas canvas atlas bias cosmos pathos thermos physics mathematics politics ethics
    economics
    athletics mess this his its was is as us perhaps always yes plus thus less alas whereas cosmos pancreas kudos
    measles mumps
    pus virus corpus campus circus genius focus bonus census chorus status iris basis crisis oasis tennis
    thesis""".split()
)


def _words_of(name: str) -> frozenset[str]:
    """The words of a list beside this file."""
    with open(os.path.join(os.path.dirname(__file__), name), encoding="utf-8") as file:
        return frozenset(word for line in file if not line.startswith("#") for word in line.split())


ENGLISH_VERBS = _words_of("english-verbs.txt") | frozenset(IRREGULAR_VERBS)
"""Verbs that are recognised, whether or not anything says what they mean."""

ADJECTIVES = _words_of("english-adjectives.txt") | frozenset(
    """easy best worst blunt dull able absent abandoned accidental active actual afraid aged alive alone ancient angry anonymous armed asleep
    ashamed awake aware awful bad bare
    beautiful beloved big bitter black blank blind bloody blonde blue bold brave brief bright broad broken brown
    bruised burning busy calm careful careless
    certain cheap clean clear clever close closed cold comfortable common complete conscious contaminated content
    cool corrupt courageous cowardly
    crazy crowded cruel cunning curious damp dangerous dark dead deaf dear deadly deep defenceless deserted desperate
    barefoot devoted different difficult
    dirty disgusted dishonest dizzy double drunk dry dumb dusty dying eager early east eastern elderly electric
    elegant empty endless engaged enormous entire
    equal eternal evil exact excellent excited exhausted expensive faithful faithless fake false familiar famous far
    fast fat fatal favorite favourite fearless fertile fierce final
    fine firm first fit foolish forbidden foreign former fragile free frequent fresh friendly frightened full funny
    furious future generous gentle
    genuine ghostly giant gifted glad golden good grateful grave gray great greedy green grey grim guilty half
    handsome happy hard harmful harmless
    haunted healthy heavy helpless hidden high holy homeless honest hopeful hopeless horrible hot huge human humble
    hungry hurt ill illegal immortal
    impatient important impossible infected inferior injured innocent insane intact invisible iron jealous joint
    joyful key kind known large last late
    lame lawful lazy lean left legal light likely little lively local lonely long loose loud lovely low loyal lucky
    mad magic magical main male married masked mean
    mechanical mere mighty military missing mobile modern mortal muddy mute mysterious naked narrow nasty native
    natural near neat necessary nervous
    neutral new nice noble noisy normal north northern obedient obvious odd official old only open opposite ordinary
    other outer own painful pale past
    patient peaceful perfect permanent personal plain pleasant poisonous polite poor popular positive possible
    powerful powerless precious pregnant
    present pretty previous private probable proper proud public pure quick quiet rare raw ready real rebellious
    reckless red religious remote rich right
    ripe robotic rotten rough round royal rude rusty sacred sad safe same sane scared second secret shaken secure selfish
    senior separate serious several severe shallow sharp
    shocked short shut shy sick silent silly silver similar simple single sinister slight slim slow small smart
    smooth sober soft sole solid sore sorry south southern special
    stale steady steep stern stiff still stolen strange strict strong stubborn stuck stupid sudden sufficient
    superior sure suspicious sweet swift tall tame
    tender terrible terrified thick thin third thirsty tight tiny tired torn total tough traditional tragic true
    trustworthy typical ugly ultimate
    unable unarmed unaware unborn uncertain unconscious unfaithful unfriendly unhappy unharmed unique unknown
    unlikely unlucky unpleasant ajar adrift ablaze aghast afloat askew aglow aloof unseen unusual upper upset
    urgent useful useless usual vague vain valid valuable vast vicious victorious violent visible vital wary warm
    watchful weak wealthy weary
    well west western wet white whole wicked wide wild willing wise wonderful wooden worried worthless worthy wounded
    wrong yellow young""".split()
)
COMPARATIVES = {
    "better": "good", "worse": "bad", "farther": "far", "further": "far", "elder": "old", "less": "little",
    "best": "good", "worst": "bad",
}  # fmt: skip

# "the poor": those who are so, many persons
THOSE_WHO_ARE = frozenset(
    """blind brave dead deaf disabled disappeared doomed drowned dying elderly enslaved exiled faithful fallen feeble free
    homeless hungry infected injured innocent jobless living lost maimed mighty needy old oppressed poor powerful
    powerless rich sick starving undead unborn unemployed unfortunate wealthy weak wicked wounded young""".split()
)

# nouns that stand without a determiner: "gave her money" is no money of hers
MASS_NOUNS = frozenset(
    """advice air ale beer blood bread breakfast butter cake cash cheese chocolate coffee comfort courage credit dinner
    encouragement evidence flour food freedom fruit fuel gold gossip grief happiness help hope ice information ink
    jewellery justice lemonade love luck lunch mail meat medicine mercy milk money morphine music news oil paper pain
    permission pleasure poison power proof protection rice rum salt shelter silk silver soup sugar supper support tea time
    brass bronze copper cotton ivory leather linen marble platinum steel velvet
    tobacco trouble truth water whisky wine wood wool work
    notice greed guilt hatred hunger jealousy envy despair remorse thirst rage lust panic
    magic history mathematics maths geography physics chemistry biology philosophy medicine archery fencing witchcraft""".split()
)

COMMON_NOUNS = frozenset(
    """accident age air airport anger animal answer apple arm armour army arrow attack attic aunt axe baby ball bank
    bar basement beach bed bell bird
    blade blood boat body bomb bone book boss bottle box boy bread bridge brother building bullet bus cabin cage cake
    camera captain car card castle cat
    cause cave cell chain chair chance chapel chief child church city clock cloth cloud coat coffee coffin coin
    colonel company computer corpse
    corridor council country couple court cousin crew crime crown cup cure danger darkness daughter deal death debt
    deck desert desk device devil
    diary dinner disease distance doctor document dog door dragon dream dress duke dust ear earth emperor empire end
    enemy energy engine engineer error evening
    event evidence evil examination explosion eye face fact factory family farm farmer father fault fear feast field
    fight file fire fish flag floor flower food foot
    forest fortune friend fruit future game garden gate general ghost gift girl glass god gold government grave grief
    ground group guard guest guilt gun hair
    hall hand hat hatred head heart hero hill history hole home honour hope horse hospital hotel hour house hunger
    hunter husband ice idea illness
    island jail jewel job joke journey joy judge key king kingdom kitchen knife knight lab laboratory lady lake lamp
    land law lawyer leader letter library
    lie life light lightning line lion lock lord love luggage machine magic maid man map market marriage mask master
    matter meal meat medicine meeting
    member memory message messenger metal midnight milk mind minister mirror mistake mob moment money monk monster
    moon morning mother mountain mouth
    murder music name nation neck necklace nephew news newspaper niece night noise nurse oath object office officer
    oil order owner pain paint painting
    palace paper parent park part partner party passage passenger past path peace people person phone photograph
    picture piece pilot pistol place plague
    plan plane plant poison police policeman power priest prince princess prison prisoner proof prophecy puppet purse
    queen question rain rebel rebellion
    reason red refugee research resistance rest result revenge revolution ring river road robot rock roof room rope
    route ruin rule rumour sailor sand
    school science scientist sea search secret seed sense servant shadow ship shirt shoe shop shore sight sign
    silence silver sister sky slave sleep
    smoke snake snow society soldier son song sorrow soul sound source spell spirit spy stable stage star station
    statue step stone storm story stranger street
    student substance suit sun surgeon surprise sword table tale tank tax teacher tear temple tent thief thing
    thought throne ticket tide time tomb tool tooth
    tower town toy traitor train trap treasure treaty tree trick trouble truck trust truth tunnel uncle uniform
    valley vampire vehicle victim villa
    village villager voice vow wagon wall war warrior water way weapon wedding widow wife will wind window wine
    winter witch witness wolf woman
    wood word work world wound youth
    shame ransom riot raid ambush purchase dispute combat massage mess patrol probe profit prize shriek wail stroll sketch snare
    stitch tackle torment trail whimper murmur triumph veto surge exile skirmish brawl duel siege blockade quarantine sabotage
    torture scandal""".split()
)
