"""What a subordinate clause is to its main clause: a reason, a condition, a time before or after, or nothing that changes anything. Floor 3.

In: links and the clauses that they hang on. Out: whether to read one before the main clause, whether it says that it is so at all, and where its acts
belong in the order of what happens.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from chekhov.language import tree as t
from chekhov.language.gaps import is_a_habit
from chekhov.source import Span
from chekhov.story.attributed import only_confirms
from chekhov.story.definitions import Definitions
from chekhov.story.impersonal import is_too_late
from chekhov.story.meaning import Act, Condition, Meaning, Prop, negate
from chekhov.story.mood import CONDITIONS, STANDING, mood_of, sort_of

BECAUSE = frozenset(("because", "since", "as", "for"))
"""Words that tie on the reason of a deed."""
REASONS = BECAUSE | {"in order to", "so that", "so"}
_TIMES = frozenset(
    ("when", "whenever", "while", "before", "after", "until", "as soon as", "once", "by the time", "only when")
)
_FEARED = frozenset(("lest", "in case"))
_SETTING = frozenset(("when", "after", "as soon as", "while", "once", "although"))
_POINTERS = frozenset(("when", "after", "while", "as soon as"))
_UPON = frozenset(("when", "as soon as", "after", "once"))
WHILE = frozenset(("while", "as long as"))
_THEN = frozenset(("when", "while", "as long as"))


_ANY = frozenset(("anything", "anybody", "anyone"))


@dataclass(slots=True)
class Linked:
    """What the links of a clause say: acts before and after its own, reasons, and what it hangs on."""

    front: list[Act] = field(default_factory=list)
    back: list[Act] = field(default_factory=list)
    reasons: list[tuple[str, Prop, Span]] = field(default_factory=list)
    conditions: list[Condition] = field(default_factory=list)
    unseen: bool = False  # "while nobody is looking"
    unseen_by: tuple[int, ...] = ()  # "while Ben is not looking"

    def take(self, link: t.Link, acts: list[Act]) -> None:
        """The acts of a clause that says that it is (or, behind *without*, is not) so."""
        if link.word in ("without", "instead of"):
            acts = [replace(act, kind="not", prop=negate(act.prop)) for act in acts]
        if link.word in ("before", "until", "only to"):
            for act in acts if link.word == "before" else ():
                act.presume = act.presume or "before that"
            for act in acts if link.word == "until" else ():
                act.presume = act.presume or "then"  # "nursed him until he was well"
            self.back.extend(acts)
            return
        for act in acts:
            act.upon = link.word in _UPON
        for act in acts if link.word in _THEN else ():
            act.presume = "still then" if act.presume == "still" else act.presume
        for act in acts if not (link.front and link.word in _SETTING) else ():
            act.presume = act.presume or ("pointer" if link.word in _POINTERS else "")
        self.front.extend(acts)


def conditional(statement: t.Statement) -> bool:
    """Whether a statement begins with what it hangs on, and what follows it with *and*."""
    return isinstance(statement, t.Clause) and any(link.front and link.word in CONDITIONS for link in statement.links)


def tied(links: tuple[t.Link, ...], definitions: Definitions) -> tuple[t.Link, ...]:
    """The links of a clause, each *if* behind another of them tied to that one ("she was afraid, for he had sworn to kill her if she came"), and each aim to
    what is done for it ("he stayed behind when the others went up to have lunch", "after he had gone in to pay, she left")."""
    found: list[t.Link] = []
    for link in links:
        last = found[-1] if found else None
        if (
            last is not None
            and isinstance(last.statement, t.Clause)
            and (link.word in CONDITIONS or (link.word == "in order to" and _is_done_for(last, definitions)))
            and link.front == last.front
            and not (link.front and link.word in CONDITIONS)
        ):
            inner = replace(last.statement, links=(*last.statement.links, link))
            found[-1] = replace(last, statement=inner)
        else:
            found.append(link)
    return tuple(found)


def _is_done_for(link: t.Link, definitions: Definitions) -> bool:
    """May what a link tells be done for something? What one does unless one chooses to, as sleeping, hardly."""
    clause = link.statement
    if not isinstance(clause, t.Clause) or clause.subject is None or clause.passive or clause.polarity != "yes":
        return False
    if clause.verb in STANDING or link.word not in _TIMES | BECAUSE:
        return False
    meant = [definitions.verbs.get(frame.target) for frame in definitions.frames_of(clause.verb, False)]
    return any(verb is not None and verb.chosen_by for verb in meant)


def sense_of(link: t.Link, clause: t.Clause) -> t.Link:
    """*As* and *since* of time: "she was caught as she climbed the wall", "he has been sad since she left"."""
    first = _first_clause(link.statement)
    if first is None:
        return link
    happens = not (first.modal or first.perfect or first.polarity in t.DENIED or first.verb in STANDING)
    if link.word == "as" and (first.progressive or happens) and not _denies(first.subject):
        return replace(link, word="while")
    if _since_childhood(link, clause):
        return link
    if link.word == "since" and clause.perfect and first.tense == "past" and not first.perfect and not link.front:
        return replace(link, word="after")
    return link


def _denies(phrase: t.NounPhrase | None) -> bool:
    match phrase:
        case t.Pronoun(word=word):
            return word in ("nobody", "no one", "nothing", "none")
        case t.Noun(determiner=determiner):
            return determiner in ("no", "none", "neither")
    return False


def read_first(link: t.Link, without: bool = False) -> bool:
    """Whether a clause is read before the one that it stands in front of: it names those whom that may mean by a pronoun. ``without``: also where it has no
    subject of its own ("after he had killed Rosa" as well as "after killing Rosa")."""
    if not link.front:
        return False
    first = _first_clause(link.statement)
    if not without and first is not None and first.subject is None and link.word in _SETTING:
        return False  # "after leaving the house, Otto ran": who did it is told behind
    return link.word in _SETTING | CONDITIONS or (first is not None and isinstance(first.subject, (t.Name, t.Noun)))


def with_doers(clause: t.Clause) -> t.Clause:
    """ "After reading the letter, Ann burns it": after Ann has read it. Not where who does it is first told of behind it, or by a pronoun ("her brother")."""
    who = clause.subject
    if clause.modal or not isinstance(who, (t.Name, t.Noun, t.Group, t.Pronoun)) or _is_new(who):
        return clause
    doer = who if isinstance(who, t.Pronoun) else _bare(who)
    links = tuple(
        replace(link, statement=_with_doer(link.statement, doer))
        if link.front and link.word in _SETTING and _by_nobody(link.statement)
        else link
        for link in clause.links
    )
    return replace(clause, links=links) if links != clause.links else clause


def _is_new(phrase: t.NounPhrase) -> bool:
    if isinstance(phrase, t.Group):
        return any(map(_is_new, phrase.items))
    owner = phrase.possessor if isinstance(phrase, t.Noun) else None
    return isinstance(phrase, t.Noun) and (isinstance(owner, t.Pronoun) or (phrase.determiner != "the" and not owner))


def _with_doer(statement: t.Statement, doer: t.NounPhrase) -> t.Statement:
    if isinstance(statement, t.Compound):
        return replace(statement, items=tuple(_with_doer(one, doer) for one in statement.items))
    return replace(statement, subject=doer)


def _by_nobody(statement: t.Statement) -> bool:
    """Is it nowhere said who does it: "after reading the letter and burning it"?"""
    if isinstance(statement, t.Compound):
        return all(map(_by_nobody, statement.items))
    return statement.subject is None and statement.tense == "ing"


def named_first(clause: t.Clause, link: t.Link) -> t.Clause | None:
    """ "When he saw the scar, Emil turned pale", "while his brother was away, Emil ...", where nobody else may be meant: when Emil saw the scar."""
    inner, who = link.statement, clause.subject
    if not isinstance(inner, t.Clause) or not isinstance(who, (t.Name, t.Noun, t.Group)):
        return None
    several = isinstance(who, t.Group) or (isinstance(who, t.Noun) and who.plural)
    pronouns = ("they",) if several else ("he", "she", "it")
    if isinstance(who, t.Noun) and who.determiner != "the" and not who.possessor:
        return None
    owner = inner.subject.possessor if isinstance(inner.subject, t.Noun) else None
    if isinstance(inner.subject, t.Pronoun) and inner.subject.word in pronouns:
        said = replace(inner, subject=who)
        rest: t.NounPhrase = inner.subject
    elif isinstance(inner.subject, t.Noun) and isinstance(owner, t.Pronoun) and owner.word in pronouns:
        said, rest = replace(inner, subject=replace(inner.subject, possessor=_bare(who))), who
    else:
        return None
    links = tuple(replace(link, statement=said) if one is link else one for one in clause.links)
    return replace(clause, subject=rest, links=links)


def _bare(phrase: t.Name | t.Noun | t.Group) -> t.NounPhrase:
    """A phrase without what is told of it besides."""
    return phrase if isinstance(phrase, t.Group) else replace(phrase, apposition=None, relatives=())


def is_no_purpose(link: t.Link, clause: t.Clause, definitions: Definitions) -> bool:
    """ "She was expected to come": not in order to come, where the verb takes a deed."""
    if link.word != "in order to" or link.front or not clause.passive:
        return False
    frames = definitions.frames_of(clause.verb, False)
    forms = {form for frame in frames for content in frame.contents for form in content.slot.form.split("/")}
    return {"to", "that"} <= forms


def says_nothing(link: t.Link, clause: t.Clause, definitions: Definitions) -> bool:
    """What something is measured by, what it looked like, who thought so too, and how often it is done change nothing of what happened."""
    if link.word in ("than", "as if", "as though") or _since_childhood(link, clause):
        return True
    if link.word == "which" and is_a_habit(link.statement):
        return True
    return link.word == "as" and (_compares(clause) or only_confirms(link.statement, definitions))


def _since_childhood(link: t.Link, clause: t.Clause) -> bool:
    """ "Who has loved her since they were children": what they were then, they are no longer."""
    first = _first_clause(link.statement)
    lasting = link.word == "since" and clause.perfect and not link.front
    return lasting and first is not None and first.verb == "be" and first.tense == "past" and not first.passive


def _says_any(clause: t.Clause) -> bool:
    """ "Before anybody saw him", "before she noticed anything": it has not happened."""
    objects = (item.phrase for item in clause.complements if isinstance(item, (t.Object, t.Prep)))
    return any(
        one.word in _ANY if isinstance(one, t.Pronoun) else isinstance(one, t.Noun) and one.determiner == "any"
        for one in (clause.subject, *objects)
    )


def hangs(link: t.Link, clause: t.Clause, meaning: Meaning | None) -> bool:
    """Whether nobody says that the linked clause is so: a condition, what is feared, what could not happen any more ("before he could speak"), or the
    time of what is yet to come ("when he comes, she will go")."""
    if link.word in CONDITIONS or link.word in _FEARED:
        return True
    first = _first_clause(link.statement)
    if first is None or link.word not in _TIMES:
        return False
    if link.word == "before" and (first.modal or _says_any(first) or is_too_late(first)):
        return True
    if _of_what_is_to_come(link, clause):
        return True
    mood = mood_of(clause)
    if first.perfect and link.word in _SETTING and meaning is not None and hang_on_content(clause, meaning):
        return True  # "he agreed to pay as soon as he had sold it"
    if link.word == "while" and clause.tense == "present" and first.tense == "past" and not link.front:
        return meaning is not None and hang_on_content(
            clause, meaning
        )  # "he tells her that he stole it while she was asleep"
    ahead = clause.tense == "future" or (bool(mood) and first.tense == "present" and sort_of(mood) == "will")
    content = (
        link.word == "until"
        and meaning is not None
        and meaning.verb is not None
        and bool(meaning.verb.chosen_by)
        and hang_on_content(clause, meaning)
    )
    return ahead or content or (link.word == "until" and bool(mood))


def _of_what_is_to_come(link: t.Link, clause: t.Clause) -> bool:
    """ "He answers that he will pay as soon as he gets it": nobody says that he does."""
    said = next((part.statement for part in reversed(clause.complements) if isinstance(part, t.That)), None)
    if link.front or not isinstance(said, t.Clause) or link.span.start < said.span.end:
        return False
    mood = mood_of(said)
    return bool(mood) and sort_of(mood) == "will"


def hang_on_content(clause: t.Clause, meaning: Meaning) -> bool:
    """ "He promised to come if she called", "he offers her money if she comes": it is promised and offered; what is promised hangs on the condition."""
    if clause.modal or clause.tense == "future" or meaning.verb is None or any(link.front for link in clause.links):
        return False
    fillers = (meaning.group[0] if meaning.group else meaning).fillers
    said = any(not isinstance(part, (t.Object, t.Prep, t.Particle, t.When)) for part in clause.complements)
    return said and any(slot.form != "noun" and slot.name in fillers for slot in meaning.verb.slots[1:])


def handed_on(statement: t.Compound) -> t.Compound:
    """ "Tom was asleep when Rose came and took the ring": it was Rose who took it."""
    items: list[t.Statement] = []
    for item in statement.items:
        last = items[-1] if items else None
        if (
            isinstance(last, t.Clause)
            and isinstance(item, t.Clause)
            and statement.word == "and"
            and _goes_on(last, item)
        ):
            link = last.links[-1]
            assert isinstance(link.statement, t.Clause)
            of = link.statement
            more = replace(item, subject=of.subject, tense=of.tense, modal=of.modal, polarity=of.polarity)
            both = t.Compound((link.statement, more), "and", "", Span(link.statement.span.start, item.span.end))
            items[-1] = replace(last, links=(*last.links[:-1], replace(link, statement=both)))
        else:
            items.append(item)
    return replace(statement, items=tuple(items)) if len(items) < len(statement.items) else statement


def _goes_on(last: t.Clause, item: t.Clause) -> bool:
    """Does a clause without a subject of its own go on with what happened when something else was so?"""
    link = last.links[-1] if last.links else None
    if link is None or link.front or not isinstance(link.statement, t.Clause) or link.statement.subject is None:
        return False
    if item.subject is None or last.subject is None or item.subject.span != last.subject.span:
        return False
    if link.word == "if":  # "he would have fallen, had she not come and caught him"
        return link.statement.perfect and (item.perfect or (item.tense == "past" and not item.modal))
    lasting = last.progressive or (last.verb == "be" and not last.passive)
    same = (item.tense, item.modal, item.progressive) == (link.statement.tense, link.statement.modal, False)
    return link.word == "when" and lasting and same


def _first_clause(statement: t.Statement) -> t.Clause | None:
    while isinstance(statement, t.Compound):
        statement = statement.items[0]
    return statement


def _compares(clause: t.Clause) -> bool:
    return any(isinstance(item, t.Adjective) and item.degree in ("as", "so") for item in clause.complements)
