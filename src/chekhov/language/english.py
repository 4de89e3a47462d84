"""Word lists of plain English: irregular verbs and plurals, common verbs, adjectives and nouns.

What for: the parser must tell a verb from a noun before anybody has defined either. In: nothing. Out: tables,
written by hand
for this project. They are guesses about English, never about a story: what a story or the library declares always
goes first.
"""

from __future__ import annotations

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
forgive forgave forgiven|forsake forsook forsaken|freeze froze frozen|get got got/gotten|give gave given
go went gone|grind ground ground|grow grew grown|hang hung/hanged hung/hanged|have had had|hear heard heard
hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|kneel knelt/kneeled knelt/kneeled
knit knitted/knit knitted/knit|know knew known|lay laid laid|lead led led|lean leaned/leant leaned/leant
leap leapt/leaped leapt/leaped|learn learned/learnt learned/learnt|leave left left|lend lent lent|let let let
lie lay/lied lain/lied|light lit/lighted lit/lighted|lose lost lost|make made made|mean meant meant|meet met met
mislead misled misled|mistake mistook mistaken|mow mowed mown|outlive outlived outlived|overcome overcame overcome
overhear overheard overheard|overtake overtook overtaken|overthrow overthrew overthrown|pay paid paid
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
withstand withstood withstood|wring wrung wrung|write wrote written|rewrite rewrote rewritten|retell retold retold
oversee oversaw overseen|outrun outran outrun|unwind unwound unwound|misunderstand misunderstood misunderstood
partake partook partaken|offset offset offset|resell resold resold
"""

IRREGULAR_VERBS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}
for _entry in _IRREGULAR.replace("\n", "|").split("|"):
    if _entry:
        _lemma, _past, _part = _entry.split()
        IRREGULAR_VERBS[_lemma] = (tuple(_past.split("/")), tuple(_part.split("/")))

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
    for pair in """man:men woman:women child:children person:people foot:feet tooth:teeth goose:geese mouse:mice
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
SINGULAR_S = frozenset(
    """news gas bus lens chaos christmas canvas atlas bias cosmos pathos thermos physics mathematics politics ethics
    economics
    athletics mess this his its was is as us perhaps always yes plus thus less alas whereas cosmos pancreas kudos
    measles mumps
    pus virus corpus campus circus genius focus bonus census chorus status iris basis crisis oasis tennis
    thesis""".split()
)

ENGLISH_VERBS = frozenset(
    """abandon abduct abolish absorb abuse accept accompany accomplish accuse achieve act activate adapt add address
    adjust admire admit
    adopt advance advise affect agree aid aim alarm alert allow alter amaze amuse announce annoy answer apologise
    apologize appear
    appoint approach approve argue arm arrange arrest arrive ask assassinate assault assemble assist assume assure
    astonish attach attack attempt
    attend attract avenge avoid await ban bandage banish bark bathe battle beg behave believe belong betray blackmail
    blame bless block
    blink board boast boil borrow bother bow box breathe bribe bruise brush burgle bury bully bump call calm camp
    cancel capture care carry
    carve cause celebrate chain challenge change charge chase chat cheat check cheer circle claim clap clean clear
    climb close collapse collect comfort
    command commit communicate compare compel compete complain complete conceal concern conclude condemn conduct
    confess confirm confront confuse
    connect conquer consider consist console conspire consult contact contain continue control converse convince cook
    cool cooperate copy corner
    correct corrupt cough count cover crash crawl create cross crouch crown crumble crush cry cure curse damage dance
    dare date dazzle decapitate
    deceive decide declare decline decorate defeat defend defy delay delight deliver demand denounce deny depart
    depend deploy depose describe desert
    deserve desire despair despise destroy detain detect determine develop devour die disagree disappear disappoint
    disarm discover discuss
    disguise disgust dislike dismiss disobey display dissolve distract distribute dive divide divorce donate doubt
    drag dress drift drop drown drug
    dump earn elect elope embarrass embrace emerge employ empty enable enchant encounter encourage end endanger
    endure enforce engage enjoy enlist
    enrage enslave enter entertain entrust envy erase escape escort establish evacuate evade examine exchange execute
    exile exist expand expect
    expel experience explain explode exploit explore expose express extend extinguish extract face fail faint fake
    fascinate fasten fear fetch file
    fill fire fix flash flatter flirt float flood flow fold follow fool force forge form found frame free frighten
    fulfil fulfill function gain
    gallop gamble gather gaze glance govern grab grant grasp greet grieve groan growl guard guess guide hallucinate
    halt hammer hand handle happen
    harm hate haunt head heal help hesitate hijack hint hire hope hug humiliate hunt hurl hurry hypnotise identify
    ignore imagine imitate implore
    imply impress imprison improve include increase infect inform inherit injure inquire insert insinuate insist
    inspect inspire instruct insult intend
    interfere interrogate interrupt introduce invade invent investigate invite involve join joke judge jump justify
    kick kidnap kill kiss knock label
    lack land last laugh launch lick lift like limp link listen live load loan lock long look loot love lower lure
    lynch mail manage manipulate march
    mark marry massacre master matter meddle melt mention mind miss moan mobilise mobilize mock mount mourn move
    murder mutter name need neglect negotiate
    nod nominate note notice notify nurse obey object observe obstruct obtain occupy occur offer open operate oppose
    order organise organize overlook
    overpower owe own pack paint panic paralyse pardon park part participate pass pat pause perform perish permit
    persuade phone pick pierce pin place
    plan plant plead please pledge plot plunder plunge poison point poke polish possess post postpone pour practise
    praise pray prefer prepare present
    preserve press pretend prevent proceed produce proclaim promise promote propose protect protest prove provide
    provoke publish pull pump punch
    punish purchase pursue push quarrel question race rain raise ransack rape reach react realise realize rebel
    recall receive recognise recognize recommend
    reconcile recover recruit reflect refuse regain regard regret rehearse reject rejoice relate relax release rely
    remain remark remember remind remove
    rent repair repeat repel replace reply report represent request rescue resemble resent resign resist respect
    respond rest restore restrain
    resume resurrect retire retreat retrieve return reunite reveal revenge revive reward rise risk roam roar rob roll
    rot rub ruin rule rush
    sabotage sack sacrifice sail salute satisfy save scare scatter scold scratch scream search secure seduce seem
    seize select separate serve settle
    shape share shatter shelter shift shiver shock shout shove shriek sigh sign signal silence slam slap slaughter
    slip smash smear smile smoke smuggle
    snatch sneak sneeze sniff snow soothe sound spare sprinkle spy squeeze stab stack stage stare start starve state
    stay steer step stir stop
    storm strangle strengthen stretch stroke struggle study stumble succeed suck suffer suffocate suggest suit summon
    supply support suppose surprise
    surrender surround survive suspect suspend swallow swap switch sympathise talk tame tap target taste taunt tease
    telephone tempt tend terrify test
    thank threaten tie tolerate torture toss touch tour track trade trail train transform translate transport trap
    travel treat tremble trick trip
    triumph trouble trust try turn tutor unite unlock untie unveil urge use vanish venture visit vomit vote vow wail
    wait walk wander want warn wash
    waste watch wave weaken wed weigh welcome whip whisper whistle widow wink wipe wish witness wonder work worry
    worship wound wreck wrap wrestle
    yell yield zap invade infiltrate intervene collaborate contaminate pollute mutate rejoin retaliate interpret
    encrypt decode hack reprogram
    unmask impersonate pose accelerate bombard bomb besiege liberate rally riot strike sabotage overrun collide
    capsize dock moor row fish hunt milk
    plough harvest bake brew ripen bloom wither age mature graduate enrol baptise christen propose court engage jilt
    adore admire idolise detest loathe
    abhor cherish long yearn crave miss pity regret repent atone confide gossip brag lecture preach recite announce
    broadcast televise film photograph
    sketch compose tune strum hum chant echo ring toll chime tick wind reset repair mend patch sew stitch knit weave
    dye iron fold pack unpack
    fit measure awaken choke tire clutch descend skip stagger journey bounce ascend dispatch transfer require acquire
    retain reserve store seal uncover
    hook pile strip position record design print render install crack snap eliminate rip blast consume chop suppress
    clash isolate base direct assign maintain
    reign volunteer sentence submit quote disclose advertise pronounce comply dedicate excuse mask spot perceive
    distinguish view sense match solve figure associate
    predict calculate interest excite appreciate puzzle bore disturb relieve startle thrill offend obsess resolve
    ensure cease persist back devote woo
    host locate stalk trace lurk play apply shop mix fade dry heat progress evolve vary reduce merge result glow
    ensue explore enrich drain reassure depict""".split()
) | frozenset(IRREGULAR_VERBS)

ADJECTIVES = frozenset(
    """able absent abandoned accidental active actual afraid aged alive alone ancient angry anonymous armed asleep
    ashamed awake aware awful bad bare
    beautiful beloved big bitter black blank blind bloody blonde blue bold brave brief bright broad broken brown
    bruised burning busy calm careful careless
    certain cheap clean clear clever close closed cold comfortable common complete conscious contaminated content
    cool corrupt courageous cowardly
    crazy crowded cruel cunning curious damp dangerous dark dead deaf dear deadly deep defenceless deserted desperate
    devoted different difficult
    dirty disgusted dishonest dizzy double drunk dry dumb dusty dying eager early east eastern elderly electric
    elegant empty endless engaged enormous entire
    equal eternal evil exact excellent excited exhausted expensive faithful faithless fake false familiar famous far
    fast fat fatal fearless fertile fierce final
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
    ripe robotic rotten rough round royal rude rusty sacred sad safe same sane scared second secret secure selfish
    senior separate serious several severe shallow sharp
    shocked short shut shy sick silent silly silver similar simple single sinister slight slim slow small smart
    smooth sober soft sole solid sore sorry south southern special
    stale steady steep stern stiff still stolen strange strict strong stubborn stuck stupid sudden sufficient
    superior sure suspicious sweet swift tall tame
    tender terrible terrified thick thin third thirsty tight tiny tired torn total tough traditional tragic true
    trustworthy typical ugly ultimate
    unable unarmed unaware unborn uncertain unconscious unfaithful unfriendly unhappy unharmed unique unknown
    unlikely unlucky unpleasant unseen unusual upper upset
    urgent useful useless usual vague vain valid valuable vast vicious victorious violent visible vital wary warm
    watchful weak wealthy weary
    well west western wet white whole wicked wide wild willing wise wonderful wooden worried worthless worthy wounded
    wrong yellow young""".split()
)
COMPARATIVES = {
    "better": "good", "worse": "bad", "farther": "far", "further": "far", "elder": "old", "less": "little",
    "best": "good", "worst": "bad",
}  # fmt: skip

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
    wood word work world wound youth""".split()
)
