"""The lexicon that the tests of the parser share: a few names, nouns and verbs, so that both known and unknown words occur."""

from __future__ import annotations

from chekhov.language.lexicon import Lexicon

NAMES = (
    "Tetsuya|Burai|Luna|Doctor Azuma|Naito|Midori|Zone Seven|Casshern|Kamijo|Eastern Federation|Neo Cells|Azuma"
).split("|")
NOUNS = (
    "man|woman|scientist|doctor|village|forest|castle|father|armour|laboratory|gun|letter|academy|money|offer|soldier|"
    "child|booby trap|trap|wife|villager|person|ghost|route|box|son|king"
).split("|")
ADJECTIVES = "dead|alive|wounded|hidden|fatally wounded|captive|asleep|open|contaminated|cured".split("|")
VERBS = {
    "kill": "with", "give": "two_objects to", "offer": "two_objects TO", "shoot": "", "go": "to", "believe": "that", "know": "that wh",
    "want": "TO", "order": "TO", "see": "that bare ing", "tell": "that wh two_objects of", "have": "", "be": "", "die": "of", "accept": "",
    "announce": "that", "swear": "TO that", "make": "bare", "love": "", "leave": "", "hide": "in", "take": "TO off from", "put": "on in",
    "lie": "", "heal": "", "send": "", "open": "", "guard": "", "trap": "", "travel": "", "learn": "that wh", "attack": "", "destroy": "",
}  # fmt: skip


def lexicon() -> Lexicon:
    """A fresh lexicon."""
    made = Lexicon()
    made.add_names(NAMES)
    made.add_nouns(NOUNS)
    made.add_adjectives(ADJECTIVES)
    for lemma, uses in VERBS.items():
        use = made.verb(lemma)
        for word in uses.split():
            if word in ("two_objects", "that", "bare", "ing", "wh"):
                setattr(use, word, True)
            elif word == "TO":
                use.to = True
            else:
                use.literals.add(word)
    return made
