"""Closed classes of English words: pronouns, determiners, prepositions, links, adverbs, words of time, numbers.

What for: the parser asks what a word *can be*. In: nothing. Out: tables, all in lower case. Nothing here knows a story.
"""

from __future__ import annotations

import re

# pronoun as written -> (word in the tree, case: s subject, o object, b both)
PRONOUNS: dict[str, tuple[str, str]] = {
    word: (word, case)
    for case, words in (
        ("s", "i|he|she|we|they"),
        ("o", "me|him|us|them"),
        (
            "b",
            "it|you|her|himself|herself|itself|themselves|myself|yourself|yourselves|ourselves|oneself|"
            "each other|one another|"
            "everyone|everybody|everything|someone|somebody|something|anyone|anybody|anything|no one|nobody|"
            "nothing|none|all|"
            "both|a few|every one|nearly all|almost all|half|one|others|the others|the other|mine|yours|hers|ours|theirs|many|few|"
            "several|most|some|any|another|"
            "the rest|the same|whoever|whatever|whomever|either|neither|each|more|enough|such|a lot|this|that|"
            "these|those|the former|the latter|nearly everyone|almost everyone|nearly everybody|almost everybody|nearly everything|"
            "almost everything|almost nobody|hardly anyone|hardly anybody|hardly anything|almost nothing",
        ),
    )
    for word in words.split("|")
}
PRONOUNS["i"] = ("I", "s")
SUBJECT_PRONOUNS = frozenset("i he she we they you it".split())
PERSONAL = frozenset("he she they him them one".split())
PLURAL_PRONOUNS = frozenset(
    "we|they|us|them|these|those|both|many|few|several|others|the others|you|themselves|ourselves|"
    "each other|I|all|some|most|"
    "any|none|the rest|one another|more|a few|nearly all|almost all".split("|")
)
POSSESSIVES: dict[str, str] = {
    "my": "I", "your": "you", "his": "he", "her": "she", "its": "it", "our": "we", "their": "they", "one's": "one",
    "whose": "whose",
}  # fmt: skip
POSSESSIVE_OF: dict[str, str] = {tree: written for written, tree in POSSESSIVES.items()}
# determiner as written -> (as in the tree, number: s, p, or "" for either)
DETERMINERS: dict[str, tuple[str, str]] = {
    "a": ("a", "s"), "an": ("a", "s"), "the": ("the", ""), "this": ("this", "s"), "that": ("that", "s"),
    "these": ("these", "p"),
    "those": ("those", "p"), "all": ("all", ""), "every": ("every", "s"), "each": ("each", "s"),
    "some": ("some", ""), "most": ("most", ""),
    "no": ("no", ""), "many": ("many", "p"), "few": ("few", "p"), "a few": ("a few", "p"), "several": ("several", "p"),
    "both": ("both", "p"), "another": ("another", "s"), "any": ("any", ""), "the rest": ("the rest", ""),
    "the other": ("the other", ""),
    "either": ("either", "s"), "neither": ("neither", "s"), "countless": ("countless", "p"), "much": ("much", "s"),
    "more": ("more", ""), "less": ("less", ""), "fewer": ("fewer", "p"), "nearly all": ("nearly all", ""), "almost all": ("almost all", ""),
    "enough": ("enough", ""), "little": ("little", "s"), "such": ("such", ""), "such a": ("such a", "s"),
    "such an": ("such a", "s"),
    "half": ("half", ""), "many a": ("many a", "s"), "a lot of": ("a lot of", ""), "lots of": ("lots of", ""),
    "dozens of": ("dozens of", "p"),
    "hundreds of": ("hundreds of", "p"), "thousands of": ("thousands of", "p"), "millions of": ("millions of", "p"),
    "the same": ("the same", ""), "a couple of": ("a couple of", "p"), "a number of": ("a number of", "p"),
    "plenty of": ("plenty of", ""),
    "a little": ("a little", "s"), "the only": ("the only", ""), "not all": ("not all", ""), "not every": ("not every", "s"),
    "not many": ("not many", "p"), "not one": ("no", "s"), "not a single": ("no", "s"),
    "more than half": ("more than half", ""), "less than half": ("less than half", ""), "hardly any": ("hardly any", ""), "scarcely any": ("scarcely any", ""),
}  # fmt: skip
# quantities that deny: only where a clause begins ("not all of them left", but "he was not all alone")
NOT_ANY = frozenset(tuple(words.split()) for words in ("not all", "not every", "not many", "not one", "not a single"))
# may stand before "of the ..." without a noun
PARTITIVES = frozenset(
    "all|nearly all|almost all|some|most|many|few|several|both|one|each|any|none|half|either|neither|a few|the rest|no one|"
    "a lot|much|more|enough|"
    "little|another|the other|every one|some more|only|the others|others|not all|not many|not one|more than half|less than half|hardly any|scarcely any".split(
        "|"
    )
)
_ON_THE_WAY = tuple(f"on {whose} way" for whose in "the my your his her its our their".split())
PREPOSITIONS = frozenset(
    "about|above|across|after|against|along|amid|among|amongst|around|as|at|before|behind|below|beneath|beside|"
    "besides|between|beyond|by|concerning|"
    "despite|down|during|except|for|from|in|inside|into|like|near|of|off|on|onto|opposite|out|outside|over|"
    "past|regarding|round|since|ever since|through|throughout|"
    "till|to|toward|towards|under|underneath|unlike|until|up|upon|via|with|within|without|worth|"
    "out of|in front of|on board|away from|instead of|because of|next to|on top of|in spite of|on behalf of|"
    "in case of|close to|"
    "except for|thanks to|according to|due to|along with|together with|apart from|as far as|ahead of|aside from|"
    "on account of|in place of|do with|"
    "by means of|in the name of|in search of|in need of|in exchange for|in return for|in addition to|inside of|outside of|"
    "aboard|alongside|"
    "in the shape of|in the form of|in the guise of|in the likeness of|"
    "on the side of|in the middle of|at the edge of|in charge of|in love with|face to face with|in favour of|"
    "for the sake of|than|owing to|all over|to the left of|to the right of|on the left of|on the right of|to the north of|"
    "to the south of|to the east of|to the west of|"
    "except with|except by|except through|save with|save by|other than with|other than by".split("|")
) | {
    f"{on} {goal}"
    for on in _ON_THE_WAY
    for goal in "to|from|up|down|through|into|across|over|along|past|out of|up to|down to|over to".split("|")
}
PLAIN_PREPOSITIONS = {"ever since": "since"}
"""What says no more than another one."""
PARTICLES = frozenset(
    "up down away out off home there here back in on over through around along by past inside outside upstairs "
    "downstairs forward backward "
    "backwards forwards apart abroad aside ashore aboard across under below above ahead behind indoors "
    "outdoors nearby near elsewhere "
    "everywhere nowhere somewhere onward onwards underground overboard astray about round halfway aground".split()
) | {"all over"}
# a particle that belongs to the verb even where a noun phrase follows
PHRASAL = frozenset(
    tuple(pair.split())
    for pair in (
        "take off|put on|put down|pick up|give up|find out|carry off|blow up|throw away|turn off|turn on|"
        "let out|let in|lock up|tie up|set up|set off|"
        "wake up|bring up|bring back|take back|give back|give away|take away|run away|call off|call up|"
        "carry out|cut off|cut down|drive off|"
        "fight off|knock out|knock down|lay down|look up|make up|pay back|point out|put away|put off|put out|"
        "send away|send back|send off|"
        "shut down|shut up|take over|take up|tear off|tear down|tear up|think up|throw out|track down|"
        "turn down|wipe out|work out|dig up|hand over|"
        "hand in|break off|break down|burn down|clean up|cover up|drop off|eat up|fill in|give in|hang up|"
        "hold back|hold up|hunt down|kick out|leave behind|"
        "leave out|light up|move out|open up|pass on|patch up|pull down|pull off|pull out|sell out|shake off|"
        "shoot down|start up|strike down|switch off|"
        "switch on|take down|take in|take out|try on|use up|wear out|write down|drag away|lead away|drive away|"
        "lock in|lock out|lure away|chase away|"
        "win back|win over|drive out|throw down|lift up|raise up|beat up|round up|bury up|gun down|turn in|"
        "let down|scare off|scare away|read out|turn up|bring about|build up|draw up|dig out|"
        "drag out|fill up|fix up|follow up|get back|give out|hand out|hand back|keep up|lay out|leave off|"
        "let off|make out|mess up|mix up|pick out|play down|pull up|push aside|put aside|put forward|ring up|rip off|rip up|rule out|"
        "save up|seal off|seek out|sell off|set aside|set down|set out|show off|shut out|smash up|snuff out|sort out|spell out|"
        "stamp out|stir up|sum up|sweep away|swallow up|tear apart|tell off|think over|tip off|try out|turn away|turn back|"
        "wash away|wear down|weigh up|wipe away|wrap up|write off|buy off|buy up|buy out|blurt out|call back|cast out|"
        "chop down|cheer up|clear out|clear up|close down|conjure up|cut out|cut up|drink up|drive back|flush out|force out|hack off|"
        "hush up|kill off|lift off|make over|nail up|pay out|pile up|pluck up|pry open|pump out|root out|"
        "saw off|scoop up|screw up|see off|serve up|settle up|shout down|sign away|slow down|smoke out|smooth over|"
        "sniff out|split up|squeeze out|stake out|stitch up|strip off|summon up|tie down|tidy up|tone down|trip up|"
        "vote down|vote out|wall up|ward off|warm up|wave away|whip up|whisk away|wind up|worm out|yield up|burst open|"
        "fish up|fish out|haul up|haul out|haul in|haul away|hoist up|dredge up|reel in|rope in|wolf down|gulp down|jot down|note down|pin down|"
        "knock over|tip over|pour out|bind up|bandage up|fence off|block off|bite off|slice off|count out|deal out|dole out|polish off|"
        "finish off|frighten away|frighten off|shoo away|cart off|cart away|tow away|chain up|board up|brick up|tie off|tuck away|string up|"
        "ease open|slide open|lever open|break open|force open|push open|kick open|prise open|tear open|pull open|throw open|fling open|cut open|rip open|slit open"
    ).split("|")
)
# links between clauses: as written -> (word in the tree, what may follow: f finite clause, i V-ing, t base verb, n
# noun phrase)
LINKS: dict[str, tuple[str, str]] = {
    "because": ("because", "f"), "since": ("since", "fi"), "as": ("as", "f"), "when": ("when", "fi"),
    "whenever": ("whenever", "f"),
    "while": ("while", "fi"), "whilst": ("while", "fi"), "before": ("before", "fi"), "after": ("after", "fi"),
    "until": ("until", "f"), "till": ("until", "f"),
    "as soon as": ("as soon as", "f"), "as long as": ("as long as", "f"), "if": ("if", "f"),
    "even if": ("even if", "f"), "unless": ("unless", "f"),
    "although": ("although", "f"), "though": ("although", "f"), "even though": ("although", "f"),
    "so that": ("so that", "f"), "once": ("once", "f"),
    "in order to": ("in order to", "t"), "so as to": ("in order to", "t"), "in an attempt to": ("in order to", "t"),
    "in an effort to": ("in order to", "t"), "in a bid to": ("in order to", "t"), "in order that": ("so that", "f"),
    "without": ("without", "i"), "by": ("by", "i"),
    "instead of": ("instead of", "i"), "despite": ("although", "i"), "in spite of": ("although", "i"), "in case": ("in case", "f"), "where": ("where", "f"),
    "wherever": ("wherever", "f"),
    "now that": ("now that", "f"), "for": ("for", "f"), "whether": ("whether", "f"), "as though": ("as if", "f"),
    "as if": ("as if", "f"),
    "whereas": ("whereas", "f"), "provided that": ("if", "f"), "just as": ("just as", "f"),
    "just when": ("when", "f"), "even when": ("even when", "f"),
    "only if": ("only if", "f"), "only when": ("only when", "f"), "ever since": ("since", "f"),
    "by the time": ("by the time", "f"),
    "every time": ("whenever", "f"), "each time": ("whenever", "f"), "the moment": ("as soon as", "f"),
    "such that": ("so that", "f"), "except that": ("except that", "f"),
    "than": ("than", "f"), "rather than": ("instead of", "ib"),
    "not because": ("not because", "f"), "only because": ("only because", "f"), "lest": ("lest", "f"),
    "for fear of": ("lest", "i"), "for fear that": ("lest", "f"),
    "upon": ("upon", "i"), "on": ("on", "i"), "in order not to": ("in order not to", "t"),
}  # fmt: skip
HUNDREDTHS = frozenset(("cent", "penny"))
"""Coins of which a hundred make one of the larger."""

CONJUNCTIONS: dict[str, str] = {
    "and": "and", "but": "but", "or": "or", "nor": "nor", "then": "then", "and then": "then", "so": "so",
    "and so": "so", "yet": "but", "whereupon": "so",
    "and yet": "but", "but then": "but", "&": "and", "as well as": "and", "or else": "or", "but also": "but",
}  # fmt: skip
LEADS = frozenset(
    "then|however|meanwhile|so|therefore|nevertheless|but|and|thus|moreover|besides|yet|instead|also|"
    "furthermore|hence|still|and then|"
    "but then|and so|in fact|of course|for example|that is|nonetheless|consequently|as a result|or|indeed|"
    "in the meantime|and yet|well|yes".split("|")
)
IF_NOT = {"if not": "otherwise", "or else": "otherwise", "if so": "if so"}
"""What stands in front for what the sentence before hangs on, or for the contrary."""
_WAYS = {
    f"{on}{there}": there
    for on in _ON_THE_WAY
    for there in (
        "",
        *(f" {there}" for there in "home back there here out in up down over across upstairs downstairs".split()),
    )
}
UNDER_WAY = frozenset(way for way, there in _WAYS.items() if there in ("", " home"))
ADVERBS = frozenset(_WAYS) | frozenset(
    "still|already|almost|nearly|together|again|anew|only|also|too|even|just|once|twice|often|sometimes|always|ever|"
    "alone|perhaps|maybe|more dead than alive|"
    "idly|ably|duly|wryly|deftly|icily|gaily|mildly|slyly|dimly|primly|curtly|tartly|meekly|vilely|"
    "probably|really|very|quite|rather|soon|finally|at once|at all|however|therefore|instead|otherwise|fast|"
    "hard|well|badly|straight|aloud|"
    "anyway|any more|anymore|any longer|no more|further|apart|far|far away|forever|for ever|for good|in vain|"
    "in secret|in person|in truth|in reality|in cash|by cheque|in advance|in full|in arrears|on credit|"
    "to begin with|to start with|as planned|as expected|as agreed|as arranged|as instructed|as foreseen|as hoped|as feared|"
    "on purpose|by mistake|by accident|by chance|by force|by heart|by hand|of course|in fact|in theory|"
    "in public|in private|at least|at most|at random|"
    "than before|than usual|than ever|than ever before|than expected|than planned|"
    "by himself|by herself|by itself|by themselves|on foot|better|best|more|most|less|a little|a lot|much|"
    "so much|very much|all along|after all|indeed|seldom|halfway|"
    "hardly|barely|scarcely|merely|else|likewise|altogether|somehow|later on|first|last|next|suddenly|thus|"
    "unopened|unharmed|unhurt|unscathed|uninjured|unseen|unannounced|uninvited|undetected|unpunished|all the same|up close|never again|"
    "nevertheless|free of charge|side by side|one by one|one after another|more and more|again and again|"
    "right away|in turn|in return|as well|on board|safe and sound|"
    "in a hurry|next door|no matter what|mostly|partly|wholly|fully|daily|early|late|long|quick|deep|loud|low|high|"
    "out loud|each|firmly|thereby|upstream|downstream|uphill|downhill|underground|overhead|midway|"
    "sooner|hand in hand|arm in arm|face to face|back to back|shoulder to shoulder|little by little|"
    "bit by bit|step by step|two by two|one after the other|one at a time|time after time|time and again|"
    "up and down|in and out|round and round|here and there|high and low|far and wide|day and night|night and day|sooner or later|"
    "over and over|over and over again|day after day|night after night|year after year|back and forth|to and fro|"
    "now and then|now and again|every now and then|from time to time|upside down|inside out|on tiptoe|"
    "at full speed|word for word|by and by|more or less|once and for all|all of a sudden|all at once|"
    "all along|all the way|all the time|all the while|by telephone|by phone|by letter|by post|by mail|by radio|by telegram|by email|by wire|by law|"
    "as usual|as always|as ever|happily ever after|ever after|of his own accord|of her own accord|in all|for free|on end".split(
        "|"
    )
)
NOT_ADVERBS_LY = frozenset(
    "family|ally|bully|belly|jelly|fly|reply|supply|apply|rely|multiply|ugly|holy|lonely|lovely|friendly|silly|"
    "likely|unlikely|elderly|deadly|cowardly|"
    "ghostly|july|italy|lily|sally|molly|emily|kelly|billy|polly|folly|bodily|imply|comply|rally|butterfly|"
    "assembly|monopoly|jolly|curly|early|daily|only|"
    "unfriendly|lively|costly|worldly|heavenly|brotherly|motherly|fatherly|orderly|homely|manly|womanly|sly|"
    "ply|dolly|hilly|comely|unholy|disorderly|unruly|bubbly".split("|")
)
NEGATIONS = frozenset({"not", "never", "no longer", "not yet", "n't"})
MODALS: dict[str, tuple[str, str]] = {  # as written -> (modal, tense)
    "can": ("can", "present"), "could": ("could", "present"), "may": ("may", "present"),
    "might": ("might", "present"), "must": ("must", "present"),
    "should": ("should", "present"), "would": ("would", "present"), "will": ("", "future"), "shall": ("", "future"),
    "'ll": ("", "future"),
    "ca": ("can", "present"), "wo": ("", "future"), "sha": ("", "future"), "ought to": ("should", "present"),
    "'d": ("would", "present"),
}  # fmt: skip
BE_FORMS: dict[str, tuple[str, str]] = {  # as written -> (tense, agreement)
    "am": ("present", "1"), "is": ("present", "s"), "are": ("present", "p"), "was": ("past", "s"),
    "were": ("past", "p"),
    "'m": ("present", "1"), "'re": ("present", "p"), "'s": ("present", "s"), "ai": ("present", ""),
}  # fmt: skip
HAVE_FORMS: dict[str, tuple[str, str]] = {
    "has": ("present", "s"),
    "have": ("present", "p"),
    "had": ("past", ""),
    "'ve": ("present", "p"),
}
DO_FORMS: dict[str, tuple[str, str]] = {"does": ("present", "s"), "do": ("present", "p"), "did": ("past", "")}
AUXILIARIES = frozenset(BE_FORMS) | frozenset(HAVE_FORMS) | frozenset(DO_FORMS) | frozenset(MODALS) | {"used"}
WH_WORDS = frozenset("who whom what which whose where when why how whether".split())
DEGREES = frozenset(
    """almost too very more most nearly only quite so rather half fully completely badly less as extremely
        totally entirely deeply barely hardly""".split()
)
TITLES = frozenset(
    "doctor dr dr. mr mr. mrs mrs. ms ms. miss king queen prince princess count countess duke duchess lord "
    "lady sir dame baron baroness emperor "
    "empress general colonel major captain lieutenant sergeant corporal private admiral commander officer "
    "inspector detective professor prof. father "
    "mother brother sister friar friar. saint st st. uncle aunt president minister senator judge pope cardinal "
    "bishop abbot rabbi agent nurse "
    "grandfather grandmother old young little big poor tsar don doña señor madame monsieur herr frau chief "
    "master mistress maestro constable deacon sheriff marshal warden mayor governor coach chef pastor vicar reverend archbishop commissioner "
    "superintendent chancellor ambassador commodore signor signora mademoiselle nanny granny grandpa grandma auntie earl marquis viscount".split()
)
NAMING = frozenset("call name know".split())  # a man called X, named X, known as X
CALLED = frozenset("called named nicknamed christened dubbed renamed".split())
CALLED_VERBS = frozenset("call name nickname christen dub rename".split())
NAME_NOUNS = frozenset("name nickname alias title word pseudonym".split())  # the name X is no X
NAME_INSIDE = frozenset(
    "von van de der den di da del della la le du of the bin ibn al el y zu zur ter ten dos das af av st. st".split()
)
ABBREVIATIONS = frozenset(
    "dr mr mrs ms st prof sr jr lt col gen capt sgt rev hon mt no vs e.g i.e cf fig vol ch pp ed gov sen rep "
    "maj cpl adm fr hr bros dept univ "
    "messrs mme mlle a.m p.m etc co inc ltd approx ca c b d".split()
)

CHANNEL = re.compile(
    r"^(?:by|over|via|on) (?:the |his |her |their )?(?:tele)?(?:phone|radio|gram|graph|intercom|e-?mail|post|mail|letter|fax)\b"
)
"""By what people speak with each other from afar."""

TIME_UNITS = frozenset(
    "second minute hour day week fortnight month year decade century generation season while moment time night".split()
)
TIME_NOUNS = TIME_UNITS | frozenset(
    "morning afternoon evening midnight noon dawn dusk sunrise sunset daybreak nightfall weekend spring summer "
    "autumn winter today tomorrow yesterday tonight "
    "past future christmas easter end beginning start lunchtime midday moonlight instant sundown twilight".split()
)
MOMENTS = frozenset("midnight noon midday dawn dusk daybreak sunrise sunset sundown nightfall".split())  # *at* noon
WEEKDAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTH_NAMES = tuple("january february march april may june july august september october november december".split())
DAYS = frozenset(WEEKDAY_NAMES)
SKILLS = frozenset("swim read write ride drive sail fly dive ski skate juggle cook sew knit dance sing".split())
"""What has to be learnt: whoever *could not* do it cannot do it on another day either."""
EVERY_WEEK = frozenset(f"{name}s" for name in WEEKDAY_NAMES)
"""On *Sundays*: on each of them."""
MONTHS = frozenset(MONTH_NAMES)
WHEN_WORDS = frozenset(
    "now|then|soon|later|afterwards|afterward|earlier|today|tomorrow|yesterday|tonight|meanwhile|at last|"
    "at first|at first sight|at first glance|at once|by now|by then|until now|until then|since then|"
    "before then|from then on|from now on|in the end|at the end|at the beginning|at the start|at the same time|"
    "from that day on|from that moment on|from that day|from that time on|from that night on|from this day on|from that hour on|"
    "at the same moment|at that moment|at this moment|at that time|"
    "long ago|one day|some day|someday|one night|one evening|one morning|nowadays|these days|before that|"
    "after that|following that|after this|soon afterwards|shortly afterwards|"
    "the whole time|all the time|all this time|in the meantime|so far|"
    "right now|just now|just then|beforehand|for the first time|"
    "for the last time|for now|in time|on time|for a long time|a long time ago|in the past|in the future|"
    "eventually|immediately|lately|recently|at present|previously|"
    "formerly|once upon a time|at the moment|by day|by night|day and night|at the very end|"
    "at the very beginning|every time|before long|overnight|thereafter|"
    "later on|later that day|later that night|at no time|this time|next time|last time|once again|once more|"
    "for a moment|for a while|after a while|since|so long".split("|")
) - {"since", "so long", "once again", "immediately", "once more"}

# times that may stand between a subject and its verb, or behind an auxiliary: "has meanwhile learned"
MIDWAY = frozenset(
    "now|then|soon|later|at last|at once|immediately|meanwhile|in the meantime|at first|in the end|by now|by then|"
    "afterwards|thereafter|at one time|so far|until then|until now|at the last moment".split("|")
)
_UNITS = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen""".split()
NUMBERS: dict[str, int] = {word: value for value, word in enumerate(_UNITS)}
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
for _index, _ten in enumerate(_TENS):
    NUMBERS[_ten] = 20 + 10 * _index
    for _unit in range(1, 10):
        NUMBERS[f"{_ten}-{_UNITS[_unit]}"] = 20 + 10 * _index + _unit
MULTIPLIERS = {"hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000, "dozen": 12}
ORDINALS = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth twentieth hundredth".split()
)

# times of day as somebody speaks of them today, in their order
DAY_ORDER = {
    words: rank
    for rank, words in enumerate(
        "the day before yesterday|yesterday|yesterday morning|yesterday afternoon|yesterday evening|last night|early this morning|"
        "this morning|this noon|this afternoon|this evening|tonight|tomorrow|tomorrow morning|tomorrow afternoon|"
        "tomorrow evening|tomorrow night|the day after tomorrow".split("|")
    )
}

# several words for one: "get out of there", "goes off on his own"
# how something is done that is almost so: "almost immediately" denies nothing
_HARDLY_LESS = "at once|immediately|instantly|always|entirely|completely|daily|exclusively|simultaneously|certainly|invariably".split(
    "|"
)
SHORTER = (
    {f"out of {here}": "out" for here in ("here", "there")}
    | {"all over again": "again", "never once": "never", "not once": "never", "by no means": "not", "in no way": "not"}
    | {f"{near} {how}": how for near in ("almost", "nearly") for how in _HARDLY_LESS}
    | {"almost never": "seldom", "ever since then": "since then", "one more": "another", "one more time": "again"}
    | {"lock and key": "lock"}
    | {f"on {whose} own": "alone" for whose in ("his", "her", "its", "their", "my", "our", "your")}
)

# several words that are one closed word, by their first word, longest first; names go before them
_MULTI: set[str] = {
    "how many",
    "how much",
    "how long",
    "since when",
    "no more than",
    "at least",
    "at most",
    "rather than",
}
for _table in (
    PRONOUNS,
    DETERMINERS,
    PREPOSITIONS,
    LINKS,
    CONJUNCTIONS,
    LEADS,
    ADVERBS,
    NEGATIONS,
    MODALS,
    WHEN_WORDS,
    SHORTER,
):
    _MULTI.update(word for word in _table if " " in word)
# too loose to be glued before the parser has looked at them
_MULTI -= frozenset(
    "the other|the rest|the same|the only|the moment|that is|many a|for now|not because|only because|"
    "some more|a little|such a|such an|"
    "shortly after|shortly before|soon after|long after|long before|the former|the latter|in turn|each time|this time|next time|last time|on the side of|in time".split(
        "|"
    )
)
MULTIWORDS: dict[str, tuple[tuple[str, ...], ...]] = {}
for _word in sorted(_MULTI, key=lambda text: (-len(text.split()), text)):
    _words = tuple(_word.split())
    MULTIWORDS[_words[0]] = (*MULTIWORDS.get(_words[0], ()), _words)

CLOSED = frozenset().union(
    PRONOUNS, POSSESSIVES, DETERMINERS, PREPOSITIONS, LINKS, CONJUNCTIONS, MODALS, BE_FORMS, HAVE_FORMS, DO_FORMS,
    WH_WORDS, NEGATIONS, WHEN_WORDS, ("there", "here", "be", "been", "being", "than", "am", "'s", "'", "oh", "to"),
) - frozenset(
    "little like past half opposite mine concerning regarding round inside outside might more near such except "
    "enough much".split()
)  # fmt: skip

# how common verbs are used, for verbs that nobody has defined yet
THAT_VERBS = frozenset(
    "say know believe think hope fear claim announce declare insist swear explain reveal confess warn hint "
    "suggest imply pretend hear see notice "
    "feel learn discover realise realize understand remember suspect expect doubt promise agree answer reply "
    "decide dream forget find guess "
    "imagine admit deny tell inform show prove mean report state wish threaten assure convince persuade remind "
    "argue complain recognise conclude".split()
)
BARE_GOALS = frozenset("work sleep market court camp land port school church bed".split())  # "goes to work"
GOING = frozenset(
    "go come drive walk run hurry rush return ride cycle travel get head sail bring send take set put sing lull rock cry".split()
)
TO_VERBS = frozenset(
    "want wish intend plan decide hope try fail manage begin start continue refuse agree promise swear vow "
    "threaten offer order command ask beg tell force "
    "allow permit forbid persuade convince invite help need expect learn forget remember seem appear pretend "
    "dare prepare choose like love hate "
    "prefer desire long have compel urge advise warn teach attempt struggle claim deserve happen mean cease "
    "get use take cause instruct encourage tempt".split()
)
BARE_VERBS = frozenset("see hear watch make let help have feel notice observe dare".split())
ING_VERBS = frozenset(
    "stop start begin keep continue finish see hear watch find catch like love hate enjoy avoid remember "
    "regret admit deny imagine go feel notice observe "
    "leave risk suggest mind prevent spend resume quit".split()
)
ABOUT_VERBS = frozenset("know tell hear learn".split())  # "told her nothing about it": did not tell her about it
WH_VERBS = frozenset(
    "know ask tell wonder learn discover see understand remember forget explain reveal decide guess hear find "
    "say show realise realize think believe suspect notice teach "
    "remind imagine inquire confess read doubt".split()
)
TWO_OBJECT_VERBS = frozenset(
    "give offer send show tell hand lend teach bring sell promise pay owe pass write read buy make grant call "
    "name ask throw leave find get cook build deny envy "
    "forgive serve wish appoint crown elect consider declare feed".split()
)
RECIPIENT_VERBS = frozenset("tell ask show teach remind inform warn advise assure convince persuade promise".split())
INSTANTS = frozenset(("moment", "instant", "minute", "second"))  # the moment he saw her: as soon as
DATES = frozenset(
    "day night morning evening afternoon week month year summer winter spring autumn".split()
)  # the day she died: when
SEEMING = frozenset(("seem", "appear"))  # how things look, to nobody in particular
SAYING = frozenset("say tell claim insist think believe explain admit confess declare announce assure".split())
STATES = frozenset("have own need want know live love hate like owe hope".split())  # what is so for a while
LASTING = frozenset(
    "live work serve rule reign dwell reside own".split()
)  # how somebody lives, rather than what he does
COMMENTING = SEEMING | {"say", "think"}  # "her brother, she says, is a sailor", whatever else these verbs take
WHETHER_VERBS = frozenset("ask know wonder see check find doubt learn tell remember".split())  # to see if he came
SO = frozenset("so therefore thus hence consequently accordingly".split())  # what was said before is the reason
SHOWN = frozenset("reveal discover expose unmask uncover show find".split())  # "is revealed to be", "is exposed as"
PROVING = {"turn": "out", "prove": ""}  # "turns out to be": the verb and its particle
NOT_GONE = frozenset("lose know find ask block bar stop see light show tell pay miss forget".split())  # "lost his way"
NOTIONS = frozenset("idea clue notion inkling".split())  # "has no idea who he is"
# what is said by a verb that says little and a noun: "has no intention of leaving" (does not intend to)
DEEDS_BY_NOUN: dict[tuple[str, str], str] = {
    (verb, noun): meant
    for said in (
        "have:intention:intend|have:intent:intend|have:wish:want|have:desire:want|have:urge:want|have:plan:plan|have:hope:hope|"
        "nurse:hope:hope|cherish:hope:hope|feel:urge:want|feel:desire:want|resist:urge:refuse|resist:temptation:refuse|"
        "have:courage:dare|have:nerve:dare|have:guts:dare|have:audacity:dare|lack:courage:not dare|lack:nerve:not dare|"
        "find:courage:dare|pluck:courage:dare|summon:courage:dare|muster:courage:dare|gather:courage:dare|"
        "find:strength:manage|summon:strength:manage|gather:strength:manage|"
        "make:attempt:try|make:effort:try|make:bid:try|have:go:try|"
        "make:promise:promise|make:vow:swear|take:vow:swear|take:oath:swear|swear:oath:swear|"
        "make:decision:decide|take:decision:decide|come to:decision:decide|reach:decision:decide|make:choice:decide|"
        "make:offer:offer|make:threat:threaten|make:plan:plan|hatch:plan:plan|hatch:plot:plan|form:plan:plan|devise:plan:plan|"
        "conceive:plan:plan|lay:plan:plan|draw:plan:plan|"
        "have:power:can|have:ability:can|have:right:can|have:authority:can|have:means:can|lack:power:not can|lack:strength:not can|"
        "lack:means:not can|have:strength:can|have:duty:have to|have:obligation:have to|"
        "take:opportunity:manage|seize:opportunity:manage|use:opportunity:manage|take:chance:manage|seize:chance:manage|grab:chance:manage|"
        "give:hope:not hope|lose:hope:not hope|have:trouble:struggle|have:difficulty:struggle"
    ).split("|")
    for verb, noun, meant in (said.split(":"),)
}
ERRANDS = frozenset(
    "come go return arrive rush hurry run ride stay stop call".split()
)  # "the man who comes to fetch it"
COMING_TO = frozenset(
    "love hate know realise realize understand believe regret trust respect fear like accept rest".split()
)
"""What one comes to do, in time: "she came to love him"."""
BRINGING = frozenset("carry bring take deliver".split())  # "is carrying a letter to the duke": has it so far
DUE = frozenset(("must", "should", "have to", "ought to"))  # what has to be done
OF_AN_AGE = frozenset(
    "boy girl man woman child youth lad lady gentleman widow widower son daughter nephew niece grandson granddaughter orphan".split()
)  # "a boy of seven"
TAKING_ALONG = frozenset(
    "take bring carry keep have lead drag fetch smuggle".split()
)  # "takes the book with her": with herself
TELLING_TO = frozenset(
    "tell ask order command instruct bid wish want say request demand".split()
)  # "does as he is told": he obeys
DAWNING = {"dawn": ("on", "discover"), "occur": ("to", "think")}  # "it dawns on him that": he discovers it
OF_EACH_ALONE = frozenset(("cost", "weigh", "measure", "last", "take", "run", "swim", "walk", "need", "want"))
"""What is so of each by itself: all of them together do not weigh or last so much."""
FINDINGS = frozenset(("find", "discover", "learn", "realise", "realize"))  # "woke to find him gone": it was no aim
EMERGING = {"emerge": "", "transpire": "", "come": "out"}  # "it emerges that", "it comes out that"
ADJECTIVE_VERBS = frozenset(
    """be seem become fall go look feel stay remain grow turn get appear sound smell taste keep lie stand sit
        die find leave make prove consider""".split()
)
NAMED_SITES = frozenset(  # "at Leeds station"
    "station airport harbour harbor prison gaol jail cathedral castle university college hospital bridge road street "
    "lane square park pier docks railway market abbey church school hall house farm beach racecourse zoo airfield".split()
)
CONTENT_NOUNS = frozenset(
    "news fact rumour rumor belief claim idea promise secret legend lie hope fear order proof story theory "
    "word warning thought suspicion truth message report "
    "knowledge evidence condition feeling danger risk prophecy possibility chance announcement impression "
    "opinion doubt dream discovery revelation realisation realization evidence conclusion agreement information wish oath vow sign hint indication certainty".split()
)
TRUE_CONTENT = frozenset(("truth", "fact", "secret", "discovery"))  # "tells her the truth: he is her father"
TO_NOUNS = frozenset(
    "order plan promise wish offer attempt decision desire chance right permission ability will refusal threat "
    "vow oath duty way time need request command mission "
    "intention reason power courage opportunity strength effort hope demand invitation proposal struggle urge "
    "task job freedom authority agreement instruction temptation impulse".split()
)
INTRANSITIVE = frozenset(
    "go come arrive depart die sleep fall arrive rise exist happen weep laugh return live stand sit flee escape vanish disappear collapse faint".split()
)
TONGUES = frozenset(
    "Arabic Bengali Bulgarian Cantonese Catalan Chinese Croatian Czech Danish Dutch English Esperanto Estonian Finnish Flemish French Gaelic Georgian German"
    " Greek Hebrew Hindi Hungarian Icelandic Irish Italian Japanese Korean Latin Latvian Lithuanian Mandarin Norwegian Persian Polish Portuguese Romanian"
    " Russian Sanskrit Scottish Serbian Slovak Spanish Swahili Swedish Tibetan Turkish Ukrainian Urdu Vietnamese Welsh Yiddish Elvish Klingon".split()
)
"""What people speak."""
SPEAKING = frozenset(("speak", "talk", "write"))
"""What one does in a tongue, which stands as its object: "speaks French"."""
SENSING = frozenset(("hear", "see"))
"""What the deaf or the blind cannot do."""
STAYING = frozenset(("stay", "remain"))
"""What whoever is left behind does."""
LEGWORK = frozenset("run jump leap dance climb sprint skip march kick chase race waltz vault dash".split())
"""What nobody does on one leg."""
MOSTLY_ALONE = INTRANSITIVE | frozenset(
    "fit get pass walk move fly swim run fight speak talk burn float grow sink stay work travel climb survive last shine".split()
)
"""Verbs whose subject does it where they stand without an object: "too big to fit in the suitcase", but "too heavy to lift"."""
