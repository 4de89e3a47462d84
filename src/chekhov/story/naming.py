"""Names in noun phrases: whom a description names, and who may bear a title. Floor 3.

In: noun phrases and names as written. Out: the name that a description gives ("her husband Pavel", "a dwarf called
Brokka") with the rest of it, and whether "Mr Stroud" may be Julian Stroud. Nothing here knows a figure.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from chekhov.language import closed
from chekhov.language import tree as t
from chekhov.language.printer import show_phrase
from chekhov.language.words import name_gender, plural

_GENDERS = {
    **dict.fromkeys(
        "mr king prince count duke lord sir baron emperor friar uncle brother father señor monsieur herr don grandfather grandpa signor earl marquis viscount "
        "dad daddy papa grandad granddad".split(),
        "he",
    ),
    **dict.fromkeys(
        "mrs miss ms queen princess countess duchess lady dame baroness empress aunt sister mother".split()
        + "madame frau señora doña mistress grandmother grandma granny nanny auntie mademoiselle signora".split()
        + "mum mummy mom mommy mama gran nan nana".split(),
        "she",
    ),
}
KIN = frozenset(
    "dad daddy papa grandad granddad grandpa grandfather father mum mummy mom mommy mama gran nan nana grandma granny grandmother mother auntie".split()
)
"""What somebody calls a relative by instead of a name."""
AGES = frozenset(("old", "young"))
_BY_MARRIAGE = frozenset(("lady", "mrs", "madame", "madam", "frau", "señora"))
_MILD = {"mr": "mr", "mrs": "mrs", "miss": "miss", "ms": "", "old": "", "young": "", "little": ""}

NO_NAMES = frozenset(("Please", "Dear", "Hello", "Thanks", "Yours", "Sincerely"))
"""Words that speak to a reader: nobody is called so."""


def name_of(phrase: t.Noun) -> tuple[t.Name | None, t.Noun]:
    """The name that a description of one figure gives, and the description without it."""
    if phrase.plural or (phrase.number or 1) > 1 or phrase.noun in closed.NAME_NOUNS:
        return None, phrase
    match phrase.apposition:
        case t.Name() as name:
            return name, replace(phrase, apposition=None)
        case t.Noun() as inner if titled(inner) is not None:
            return titled(inner), replace(phrase, apposition=None)
        case t.Noun() as inner:
            name_inside, rest = name_of(inner)
            if name_inside is not None:
                return name_inside, replace(phrase, apposition=rest)
    for relative in phrase.relatives:
        said = _called(relative.clause) or _by_the_name_of(relative.clause)
        if said is not None:
            return said, replace(phrase, relatives=tuple(item for item in phrase.relatives if item is not relative))
    return None, phrase


def titled(phrase: t.Noun) -> t.Name | None:
    """ "The retired Major Bullivant", "a Captain Thorne" are called so: a title with a capital and a name is a name, whatever stands before it."""
    title, _, rest = phrase.noun.partition(" ")
    bare = not (phrase.possessor or phrase.of or phrase.number or phrase.partitive or phrase.that)
    if bare and phrase.determiner == "a" and phrase.adjectives == ("certain",) and title[:1].isupper():
        return t.Name(phrase.noun, phrase.apposition, phrase.relatives, phrase.span)  # "a certain Desmond"
    if not (bare and rest[:1].isupper() and title[:1].isupper() and phrase.determiner in ("the", "a")):
        return None
    if title.lower() not in closed.TITLES or not phrase.adjectives:
        return None
    text = plural(phrase.noun) if phrase.plural else phrase.noun  # Colonel Sands is one man
    return t.Name(text, phrase.apposition, phrase.relatives, phrase.span)


def owner_named(phrase: t.Noun, is_person: Callable[[str], bool]) -> t.Noun:
    """ "The garage of their neighbour, Mr Brandt", "the trial of Thomas Reed, a gardener": it is the neighbour who is called so, and Reed who is one."""
    owner, name = phrase.of, phrase.apposition
    if isinstance(owner, t.Name) and isinstance(name, t.Noun) and is_person(name.noun) and not is_person(phrase.noun):
        return replace(phrase, apposition=None, of=replace(owner, apposition=owner.apposition or name))
    if not isinstance(name, t.Name) or not isinstance(owner, t.Noun) or owner.apposition is not None:
        return phrase
    personal = title_gender(name.text.split()[0]) or name_gender(name.text)
    if not personal or is_person(phrase.noun) or not is_person(owner.noun):
        return phrase
    return replace(phrase, apposition=None, of=replace(owner, apposition=name))


def _called(statement: t.Statement) -> t.Name | None:
    """The name in "called Brokka", "known as the Notary"."""
    if not isinstance(statement, t.Clause) or not statement.passive or statement.verb not in closed.NAMING:
        return None
    if len(statement.complements) != 1 or statement.polarity != "yes" or statement.links:
        return None
    match statement.complements[0]:
        case t.Object(phrase=t.Name() as name):
            return name
        case t.Prep(word="as", phrase=t.Name() as name):
            return name
        case t.Object(phrase=t.Noun() as noun) | t.Prep(word="as", phrase=t.Noun() as noun):
            if noun.noun[:1].isupper() and noun.determiner in ("the", ""):
                return t.Name(show_phrase(replace(noun, determiner="")), span=noun.span, article=noun.determiner)
    return None


def _by_the_name_of(statement: t.Statement) -> t.Name | None:
    """The name in "a gentleman by the name of Amory"."""
    match statement:
        case t.Clause(verb="be", complements=(t.Prep(word="by", phrase=t.Noun(noun="name", of=t.Name() as name)),)):
            return name
    return None


def whereabouts(phrase: t.Noun) -> str:
    """The whole of "the house in Savile Row", where a definite noun is told by the named place that it lies in; else ""."""
    if phrase.determiner != "the" or len(phrase.relatives) != 1 or phrase.relatives[0].comma:
        return ""
    match phrase.relatives[0].clause:
        case t.Clause(verb="be", complements=(t.Prep(word=word, phrase=t.Name(text=place)),)):
            return f"the {' '.join((*phrase.adjectives, phrase.noun))} {word} {place}"
    return ""


def is_excluded(phrase: t.NounPhrase) -> bool:
    """Whether a member of a list is named only to be left out: "Luna, not *Burai*"."""
    return isinstance(phrase, t.Noun) and phrase.determiner == "not"


def wording(phrase: t.NounPhrase) -> str:
    """A noun phrase as it stands."""
    return show_phrase(phrase)


def title_gender(title: str) -> str:
    """The pronoun that a title asks for, or an empty string."""
    return _GENDERS.get(title.lower().rstrip("."), "")


def may_bear(title: str, rest: str, label: str, pronoun: str) -> bool:
    """Whether somebody known by a label and a pronoun may be spoken of with a title and the rest of a name. ("Old Voss" is a
    man of the family: Margaret Voss would be old Margaret.)"""
    low = title.lower().rstrip(".")
    surname = rest == label.split()[-1] and label.partition(" ")[0].lower().rstrip(".") not in closed.TITLES
    gender = "he" if low in AGES and surname and rest != label else title_gender(low)
    if low in _BY_MARRIAGE and label == rest and pronoun != gender and name_gender(rest) != gender:
        return False  # Lady Macbeth is Macbeth's wife
    if gender and pronoun and pronoun != gender:
        return False
    own = label.split()[0].lower().rstrip(".")
    if own == low or own not in closed.TITLES:
        return True
    if low in AGES and own in AGES:
        return False  # Old Brandt is not Young Brandt
    if low in _MILD and own in _MILD:
        return not _MILD[low] or not _MILD[own]
    return low in _MILD or own in _MILD
