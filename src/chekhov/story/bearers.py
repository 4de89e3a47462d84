"""Who bears a name: "Ruth", "Mr Stroud", "young Thomas", and of several of one name the one who is meant. Floor 3.

In: a name as written and the discourse. Out: the figure that it stands for, and what a name alone tells of whoever bears it. A name belongs to whom it was
first told of; somebody who is given it later ("they name her Ruth"), or of whom a description tells who cannot be the first ("Peter's son Thomas", of
Thomas's own grandson), bears it too. Then it means the one who is alive, who was named last, who came last.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from chekhov.language import closed
from chekhov.language import words as w
from chekhov.language.english import COMMON_NOUNS
from chekhov.source import Span
from chekhov.story import agreeing, definite, epithets, naming
from chekhov.story.kin import parts
from chekhov.story.meaning import Every, Figure, Holds, Prop, SlotDef, Term, figures_in
from chekhov.story.scope import Terms

if TYPE_CHECKING:
    from chekhov.story.discourse import Discourse

_WHERE = {"place", "group"}
_STUFF = frozenset(("thing", "substance"))
_NO_RANK = naming.AGES | {
    "little",
    "big",
    "poor",
    "saint",
    "st",
    "st.",
}  # "Little Rock" is a town, and so is St. Moritz
_OF_THE_CALENDAR = closed.DAYS | closed.MONTHS - {"april", "may", "june"}


def find_name(discourse: Discourse, text: str, span: Span, want: SlotDef | None = None) -> int | None:
    """The figure of a name: whole names first, then a part of a longer name; among several the one that fits and was named last."""
    if text in discourse.namesakes:
        return _of_namesakes(discourse, text, span, want)
    if text in discourse.names:
        return discourse.names[text]
    other = text.title() if text.isupper() else text.upper()  # "JUNE" in a screenplay is June
    if other in discourse.names:
        return discourse.names[other]
    single = w.singular(text)
    groups = definite.groups_named(discourse, single) if single is not None else []
    if groups:
        return groups[0]  # "Neo-Sapiens": the people, not somebody of that name
    candidates = discourse.parts.get(text) or discourse.parts.get(other) or []
    if not candidates and " " in text:
        candidates = _titled(discourse, text)
    if not candidates and " " in text:
        last = text.split()[-1]
        first = text.split()[0]
        if discourse.definitions.kinds.canonical(first.lower()) is not None and last in discourse.names:
            if naming.may_bear(first, last, discourse.cast[discourse.names[last]].label, ""):
                return discourse.names[last]
    if not candidates and (whole := _whose_name_is_whole(discourse, text)) is not None:
        return whole
    if want is not None and len(candidates) > 1:
        fitting = [item for item in candidates if discourse.definitions.fits(discourse.kinds_of(item), want.kinds)]
        candidates = fitting or candidates
    if len(candidates) > 1:
        recent = [item for item in candidates if item in discourse.scene_figures]
        discourse.unclear[span.start] = (text, tuple(candidates))
        return _chosen(discourse, recent or candidates, span)
    return candidates[0] if candidates else None


def _whose_name_is_whole(discourse: Discourse, text: str) -> int | None:
    """ "Gavin weeps. ... The groom is Gavin Reith": he whom the story has called by his first name alone."""
    first, _, last = text.partition(" ")
    known = discourse.names.get(first)
    if known is None or not last or " " in last or not w.is_given_name(first) or not last[:1].isupper():
        return None
    one = discourse.cast[known]
    return known if one.named and one.label == first and not one.group else None


def _chosen(discourse: Discourse, candidates: Sequence[int], span: Span) -> int:
    """The first of these, or another where the sentence is read anew."""
    if len(candidates) > 1:
        discourse.ambiguous[span.start] = len(candidates)
    return candidates[min(discourse.choice.get(span.start, 0), len(candidates) - 1)]


def _of_namesakes(discourse: Discourse, text: str, span: Span, want: SlotDef | None) -> int:
    """Of several of one name: rather one who is alive, then the one named last, then the one who came last."""
    bearers = discourse.namesakes[text]
    fitting = [
        one for one in bearers if want is None or discourse.definitions.fits(discourse.kinds_of(one), want.kinds)
    ]
    lately = [term for mentions in discourse.history for mention in mentions for term in mention.terms]
    last = {term: at for at, term in enumerate(lately)}
    ordered = sorted(fitting or bearers, key=lambda one: (discourse.told_dead(one), -last.get(one, -1), -one))
    return _chosen(discourse, ordered, span)


def _titled(discourse: Discourse, text: str) -> list[int]:
    """ "Mr Stroud" is Mr Julian Stroud, "Doctor Azuma" is Azuma: the one who bears the rest of the name and may bear the title. Of two of one name the
    old one is the first."""
    title, _, rest = text.partition(" ")
    if title.lower() not in closed.TITLES:
        return []
    several = discourse.namesakes.get(rest, [])
    if several and title.lower() in naming.AGES | {"little"}:
        return several[:1] if title.lower() == "old" else several[-1:]
    bearers = several or ([discourse.names[rest]] if rest in discourse.names else discourse.parts.get(rest, []))
    fitting = [item for item in bearers if _may_bear(discourse, title, rest, item)]
    return fitting if len(fitting) == 1 else []


def _may_bear(discourse: Discourse, title: str, rest: str, figure: int) -> bool:
    """Nobody is called by two whole names in one sentence: in "Jakob Kern is the son of Old Kern" there are two."""
    one = discourse.cast[figure]
    beside = title.lower() in naming.AGES and any(figure in mention.terms for mention in discourse.here)
    return not beside and naming.may_bear(title, rest, one.label, one.pronoun)


# ------------------------------------------------------------ taking a name


def take_name(discourse: Discourse, figure: Term, name: str, new: bool = False) -> bool:
    """Somebody without a name is called so from now on; not where another bears it, unless the name is given to somebody ``new`` or that other is dead."""
    one = discourse.cast[figure] if isinstance(figure, int) and not discourse.asking else None
    if one is None or one.group or one.plural or (one.named and one.label != name):
        return False
    others = [other for other in bearers(discourse, name) if other != one.id and epithets.is_told_of(discourse, other)]
    if others and not (new or all(discourse.told_dead(other) for other in others)):
        return False
    if others:
        share_name(discourse, one, name, others)
        return True
    one.named, one.label = True, name
    index_name(discourse, one.id, name)
    return True


def nameless(discourse: Discourse, word: str) -> Terms | None:
    """Somebody's child (or the boy, the girl) of this sentence or the one before, who has no name yet. Whoever says what *his* name is speaks of himself."""
    if word not in ("him", "her", "it", "they", "them") and (
        word not in ("he", "she") or _is_of_the_teller(discourse, word)
    ):
        return None
    word = {"him": "he", "her": "she"}.get(word, word)
    for mentions in (discourse.here, *discourse.history[-1:]):
        for mention in reversed(mentions):
            one = discourse.cast[mention.terms[0]] if isinstance(mention.terms[0], int) else None
            if one is None or len(mention.terms) > 1 or one.named or not one.noun or mention.role == "subject":
                continue
            if one.scene == discourse.scene and agreeing.agrees(discourse, mention.terms, word, None):
                if discourse.definitions.kinds.has_role(one.noun, "person"):
                    return Terms(mention.terms)
    return None


def _is_of_the_teller(discourse: Discourse, word: str) -> bool:
    """May a pronoun be the one whose words or thoughts are being read?"""
    teller = discourse.told[:1] if discourse.claimed is not None else ()
    return agreeing.agrees(discourse, teller, word, None)


def bearers(discourse: Discourse, name: str) -> list[int]:
    """All whom a name may stand for."""
    whole = [discourse.names[name]] if name in discourse.names else []
    return list(dict.fromkeys((*whole, *discourse.namesakes.get(name, ()), *discourse.parts.get(name, ()))))


def share_name(discourse: Discourse, one: Figure, name: str, others: list[int]) -> None:
    """One more goes by a name that others bear: told back by what else is known ("Anna’s daughter Ruth")."""
    label = one.label.removeprefix("the ") if one.label.endswith("’s") else one.label
    one.named, one.label = True, f"{label} {name}" if label != name else name
    discourse.namesakes[name] = [*others, one.id]
    discourse.names.setdefault(one.label, one.id)


def is_another(discourse: Discourse, known: int, noun: str, owner: Term | None, figure: int | None) -> bool:
    """A description with a name ("Peter's son Thomas"; ``figure``: whom it means, if there is one without a name): can it not be the one who is ``known``
    by that name? Whose ancestor somebody is, that one's child they are not."""
    if known == owner:
        return True
    if figure is not None and figure != known and discourse.told_dead(known) and not discourse.told_dead(figure):
        return True
    relation = discourse.definitions.relation_nouns.get(noun)
    if relation is None or not isinstance(owner, int):
        return False
    table, of_name, noun_name = relation
    prop = discourse.definitions.holds(table, {of_name: owner, noun_name: known}, None)
    says: list[Prop] = [prop, *(parts(table, prop) if isinstance(prop, Holds) else ())]
    told = [one.prop for one in discourse.record.of(known) if owner in figures_in(one.prop)]
    return any(_is_the_reverse(discourse, one, other) for one in says for other in told)


def _is_the_reverse(discourse: Discourse, prop: Prop, told: Prop) -> bool:
    """Is the same told with the two the other way round, of what cannot be so both ways?"""
    if isinstance(told, Every):
        return any(_is_the_reverse(discourse, prop, item) for item in told.items)
    if not isinstance(prop, Holds) or not isinstance(told, Holds) or not (prop.truth and told.truth):
        return False
    relation = discourse.definitions.relation_of(prop.fluent, prop.value)
    if relation is None or relation.symmetric or prop.fluent[0] != told.fluent[0]:
        return False
    return _two(prop) is not None and _two(prop) == tuple(reversed(_two(told) or ()))


def _two(prop: Holds) -> tuple[Term, ...] | None:
    """The two that a relation is between, in its order."""
    terms = (*prop.fluent[1:], *((prop.value,) if type(prop.value) is int else ()))
    return terms if len(terms) == 2 else None


# ------------------------------------------------------------ what a name tells


def index_name(discourse: Discourse, figure: int, label: str) -> None:
    """A name, and the parts of it that may stand alone."""
    discourse.names[label] = figure
    words = label.split()
    if len(words) > 1:
        inner = words[1:-1] if all(word[:1].isupper() for word in words) else ()  # "Harriet" in "Old Harriet Larkin"
        for word in dict.fromkeys((words[0], words[-1], *inner, " ".join(words[1:]), " ".join(words[:-1]))):
            title = word == words[0] and discourse.definitions.kinds.canonical(word.lower()) is not None
            if not title and word != label:
                owners = discourse.parts.setdefault(word, [])
                if figure not in owners:
                    owners.append(figure)


def _is_surname(discourse: Discourse, kind: str, words: Sequence[str], want: SlotDef | None) -> bool:
    """Is the last word of a name no more than a name: "Clara Bell" is no bell, "Anna Baker" no baker, "Rufus Crane" no crane? (Charlotte Street is a
    street, unless it laughs.)"""
    kinds, first = discourse.definitions.kinds, words[0]
    given = w.is_given_name(first)
    if kinds.named.get(words[-1]) == kind:
        return given  # the Garrick Club, but Gina Club
    if kinds.has_role(kind, "being") and kinds.has_role(kind, "person"):
        return given
    if want is not None and discourse.definitions.is_for_beings_only(want):
        return True
    low = first.lower()
    known = kinds.canonical(low) is not None or low in w.COMMON_NOUNS or low in w.ADJECTIVES or low in w.ENGLISH_VERBS
    return (given or not known) and kinds.roles_of(kind) <= _STUFF | {"being"}


def _is_of_the_calendar(words: list[str]) -> bool:
    """ "August 1930", "Monday": a time. "August Harte" is somebody whose surname stands behind the month."""
    first, following = words[0].lower(), words[1] if len(words) > 1 else ""
    surname = following.isalpha() and following[0].isupper() and following.lower() not in COMMON_NOUNS
    return first in _OF_THE_CALENDAR and not (first in closed.MONTHS and surname)


def guess(discourse: Discourse, figure: Figure, want: SlotDef | None, article: str = "") -> None:
    """What a name that nobody has explained may tell of its bearer: a kind from its words, a gender, or what its place in the sentence wants. What has an
    ``article`` bears no surname: "the Clara Bell" is a boat."""
    kinds = discourse.definitions.kinds
    words = figure.label.split()
    if _is_of_the_calendar(words) or (len(words) > 1 and words[-1] in ("Day", "Eve")):
        figure.kinds.append(kinds.of_role("time"))
        figure.pronoun = "it"
        return
    teaches = want is not None and "any" not in want.kinds and "event" not in want.form.split("/")
    wanted = want.kinds if want is not None and teaches else ()  # what may be a cause may be anybody
    sorts = {role for kind in wanted for role in kinds.roles_of(kind)}
    nobody = bool(article and wanted) and "being" not in sorts  # "at the Admiral Benbow"
    titled = words[0].lower() in closed.TITLES and not nobody
    if len(words) > 1 and not (nobody and words[0].lower() in closed.TITLES):
        _told_by_words(discourse, figure, want, bool(article))
    told = discourse.told_kinds.get(figure.label) if not figure.kinds else None
    if told is not None:
        figure.kinds.append(told)
        figure.pronoun, figure.guessed = kinds.pronoun(told), True
    ranked = titled and len(words) > 1 and words[0].lower() not in _NO_RANK
    person = not nobody and (ranked or w.name_gender(words[0]) or naming.title_gender(words[0]))
    called = words[0] in discourse.told_genders  # the story says *he* of Corbin, whom Rosalind leaves
    place = bool(wanted) and all(kinds.has_role(kind, "place") for kind in wanted)
    somebody = bool(w.name_gender(words[0])) and not w.names_both(
        words[0]
    )  # "passes Ruth", "drives her to the station"
    if place and not article and (called or somebody or naming.title_gender(words[0])):
        wanted = ()
    elif not article and not place:
        wanted = as_a_name(discourse, wanted, bool(person) or called)
    if not figure.kinds and want is None and w.is_place_name(figure.label):
        wanted = (kinds.of_role("place"),)  # "a couple from London"
        want = SlotDef("", wanted, "mention")
    if not figure.kinds and wanted:
        figure.kinds.append(wanted[0])
        figure.guessed = True
        figure.pronoun = kinds.pronoun(wanted[0])
    being = not figure.kinds or any(kinds.has_role(kind, "being") for kind in figure.kinds)
    if not figure.pronoun and (len(words) > 1 or words[0].lower() in naming.KIN) and not nobody:
        figure.pronoun = naming.title_gender(words[0])
    if being and not figure.pronoun:
        figure.pronoun = next((found for found in map(w.name_gender, words) if found), "")
    if being and not (figure.pronoun or article):
        figure.pronoun = next((discourse.told_genders[word] for word in words if word in discourse.told_genders), "")


def as_a_name(discourse: Discourse, wanted: tuple[str, ...], person: bool) -> tuple[str, ...]:
    """What whoever bears a name may be of what is wanted: of things and of people rather somebody. Where only things, blows or words are wanted, that is
    left open ("recovers Hobart from the wreck"), and so it is where a ``person`` cannot be any of it: "Jonas" is nothing that can be known or kept."""
    kinds = discourse.definitions.kinds
    roles = kinds.roles_of(wanted[0]) if wanted else set()
    if not wanted or roles & {"being", "group"} or ("place" in roles and not person):
        return wanted
    rather = tuple(kind for kind in wanted if kinds.has_role(kind, "person"))
    named = person or not kinds.roles_of(wanted[0]) & {"vehicle", "information", "time", "event"}
    return rather or (() if named else wanted)


def _told_by_words(discourse: Discourse, figure: Figure, want: SlotDef | None, article: bool) -> None:
    """The kind that a title, or the last word of a name, says ("Doctor Azuma", "Baker Street", "the Reform Club")."""
    kinds = discourse.definitions.kinds
    words = figure.label.split()
    titled = words[0].lower() in closed.TITLES
    named = kinds.of_name(figure.label)
    for word in (words[0], words[-1]) if not titled else words[:1]:  # "Miss Field" is no field
        if titled and word.lower() in naming.AGES:
            continue  # "Old Jonas" is no old people
        office = kinds.named.get(f"{word} ...") if titled else None  # Father Brown is a priest
        office = office or (kinds.somebody.get(word.lower()) if titled else None)  # and Coach Bianchi is no coach
        kind = office or (named if word is words[-1] else None) or kinds.canonical(word.lower())
        if kind is None:
            continue
        if word is words[0] and (kinds.roles_of(kind) <= _STUFF or (article and _is_rank(discourse, words[-1]))):
            continue  # "Clay Hobart" and "Rose Miller" are no clay and no rose, "the Sea King" is no sea
        if word is words[-1] and not article and _is_surname(discourse, kind, words, want):
            continue
        if any(kinds.has_role(one, "place") for one in figure.kinds) and not kinds.roles_of(kind) & _WHERE:
            continue  # "Lake Silver" is no silver, "Castle Street" a street
        if not titled and figure.kinds and (kind == named or not kinds.has_role(kind, "being")):
            figure.kinds.clear()  # "Baker Street" is no baker
        figure.kinds.append(kind)
        figure.pronoun = kinds.pronoun(kind)


def _is_rank(discourse: Discourse, word: str) -> bool:
    """Is it what somebody may be: a king, a witch?"""
    low = word.lower()
    return (
        low in discourse.definitions.relation_nouns
        or low in closed.TITLES
        or discourse.definitions.kinds.has_role(low, "person")
    )


def described_place(discourse: Discourse, text: str, span: Span, kind: str) -> Terms | None:
    """A place that is called by a description ("the street before the chapel"): the same words, the same place."""
    label = " ".join(text.split())
    known = discourse.names.get(label)
    if known is None:
        noun = next((word for word in label.lower().split() if discourse.definitions.kinds.canonical(word)), "")
        known = discourse.add(label, span, SlotDef("", (kind,), "mention"), named=True)
        discourse.cast[known].kinds[:] = [noun if discourse.definitions.kinds.has_role(noun, "place") else kind]
    return Terms((known,))
