"""What speaks for and against somebody whom a pronoun may mean, and by how much. Floor 3.

In: the slot that a pronoun fills, and the discourse. Out: the weights that `antecedents` adds up, and whether the slot asks for somebody who is alive, or
who is there. (After Lappin and Leass 1994 on salience.)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from chekhov.story.meaning import Did, Holds, SlotDef, Verb

if TYPE_CHECKING:
    from chekhov.story.discourse import Discourse


FARTHER = 1  # so much farther off than the nearest, no thing is thought of
SCENE = 3  # and nobody

WEIGHTS = {
    "sentences back": 1.0,
    "not known to be one": 1.0,  # of whom nobody knows whether it is a he
    "a noun": 1.0,  # "the scientist", of whom this is not known
    "far back": 1.0,
    "not known far back": 1.0,
    "no woman": 0.5,  # of whom only the office is known ("the agent"): rather not "she" where a woman was named
    "one of several": 2.0,
    "one of them since": -1.5,  # "Anna and Tom find a ring. Tom borrows money. They ..."
    "who joins": -1.25,  # "he hires Crowe and Nolan. They ..."
    "several beside": 1.25,  # "he travels with his nephew and a guide. They ..."
    "with a group": 1.5,  # which is a *they* without the others
    "leaning": -1.5,
    "asked": -2.0,
    "whom it is told of": -0.5,  # "Tilo tells her that Otto is dead: a cart has run him over"
    "who says it": -0.1,  # in what somebody says, rather than who did something before in the sentence
    "what it hangs on": -0.3,  # "Edith sinks into a chair, and Maud laughs until she coughs"
    "last subject of no gender": -0.3,  # "the doctor", before somebody farther off who is surely he or she
    "may well be one": -0.7,  # "Captain Brandt catches Mr Crane. He ..."
    "introduced there": -1.0,  # "A reporter comes to the village. She ..."
    "an earlier subject": 0.5,  # "Ruth wants to call, but Agnes stops her. She ..."
    "no more than an owner": 0.5,  # "Leo and his sister live with their grandfather. He ..."
    "no subject": 0.05,
    "object before it": -0.5,  # "calls a hunter and tells him"
    "object as before": -0.25,  # "goes to look for Clara. Polly hears her"
    "in what is said": 0.6,
    "a stranger as owner": 0.2,  # "Nora lives alone. One morning a lawyer named Pruitt knocks at her door"
    "only spoken of": 1.5,  # "Calloway claims that Harry was a thief. Holly hits him"
    "named in its clause": 6.0,  # "he throws himself at the abbot's feet": not the abbot
    "earlier clause": 0.25,
    "it again": -0.5,  # "found it under the oven and gave it to Ben"
    "what happened": 2.5,  # a thing farther off than this is not *it*, where what was said or done last may be
    "what is found": 2.0,  # the same where the verb takes any thing as well: "Anna loses her key. Bob laughs. Tom finds it"
    "turned down": 1.0,  # "he declines the ring and asks for the picture. She gives it to him"
    "where it is": 2.5,  # "he looked under the bed, but it was not there"
    "only beside": 0.5,  # "hands the card to Sully, who is waiting by the lift. Sully copies it"
    "somebody as it": 2.0,
    "did the last thing": -0.1,  # "orders them to seize Corl, but he escapes. There he ..."
    "told of himself": 3.0,
    "whose body there is": -3.0,  # "the body of Daniel Price": he may be dead, or have drowned
    "who has died": -2.5,  # "Lily does not know that he is dead"
    "whom it was to be done to": -2.5,
    "whose kin acts": -1.0,  # "his mother tries to hold him back"
    "named behind": 20.0,
    "dead": 2.0,  # and is told something, or does something
    "whoever": 3.0,
    "a part": 4.0,
    "a name as it": 2.0,
    "a mere place": 3.0,
    "a being as a thing": 2.0,
    "these named as subject": 1.0,
    "things as they": 1.0,
    "a place as they": 3.0,
    "somebody as they": 1.0,
    "an animal as he": 2.0,  # which nobody has called so yet
    "obscure": 2.0,
    "acting meanwhile": 5.0,  # "Kemp opens the case while he sleeps": not Kemp
    "who has it": -2.5,
}
BEHIND = WEIGHTS["named behind"]


def asks_for_life(discourse: Discourse, want: SlotDef | None) -> bool:
    """Does whoever fills this slot choose to do what is said, hear it, or have to be alive? The dead do neither, unless it goes back before."""
    if discourse.said is None or want is None or not isinstance(discourse.said.entry, Verb):
        return False
    if discourse.said.before and discourse.reasoned is None:
        return False  # but "Pell drives there because the minister has ordered him to": just before
    if want.name in discourse.said.entry.chosen_by or want.reach == "reach":
        return True
    alive = discourse.definitions.role("alive")
    needed = (need for need in discourse.said.entry.needs if isinstance(need, Holds))
    return alive is not None and any(need.fluent == (alive.fluent_id, want.name) for need in needed)


def is_senseless(discourse: Discourse) -> bool:
    """Is it said of somebody that they sleep, or that they are not (or are) awake?"""
    said, awake = discourse.said, discourse.definitions.role("conscious")
    if said is None or awake is None:
        return False
    if not isinstance(said.entry, Verb):
        return said.entry.id == awake.id
    return any(isinstance(one, Holds) and one.fluent[0] == awake.fluent_id for one in said.entry.makes)


def asks_for_presence(discourse: Discourse, want: SlotDef | None) -> bool:
    """Is something done or said here, by or to whoever fills this slot, in a scene in which somebody has already done something?"""
    said = discourse.said
    if said is None or said.before or want is None or discourse.told or not isinstance(said.entry, Verb):
        return False
    return want.reach != "mention" and bool(discourse.taking_part)


def acts_again(discourse: Discourse, figure: int) -> bool:
    """Is a deed of somebody told behind their death (more than that they lie on the floor)?"""
    alive, verbs = discourse.definitions.role("alive"), discourse.definitions.verbs
    for prop in (told.prop for told in reversed(discourse.record.of(figure))):
        if alive is not None and prop[0] == (alive.fluent_id, figure):
            return False
        if isinstance(prop, Did) and prop.truth and "resting" not in verbs[prop.verb].roles:
            if any(slot in verbs[prop.verb].chosen_by and term == figure for slot, term in prop.args):
                return True
    return False
