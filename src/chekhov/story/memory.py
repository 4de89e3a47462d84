"""What a sentence that was read leaves behind for the later ones: who is of which kind, whose is what, what was said last. Floor 3.

In: the reading that was taken. Out: nothing; the discourse knows it from now on, so that "Luna's father", "the scientist" and "it" find what they mean.
"""

from __future__ import annotations

from dataclasses import dataclass

from chekhov.language import words as w
from chekhov.story.aliases import note_aliases
from chekhov.story.definitions import Definitions
from chekhov.story.discourse import Discourse
from chekhov.story.kin import parts
from chekhov.story.leaning import deed_in
from chekhov.story.linked import BECAUSE
from chekhov.story.meaning import Did, Every, Figure, Holds, IsA, Prop, Reading, Same, Term, Thinks, put
from chekhov.story.otherwise import terms_of
from chekhov.story.speech import speech_ahead


@dataclass(frozen=True, slots=True)
class Memory:
    """The discourse as what was read enters it."""

    definitions: Definitions
    discourse: Discourse

    def keep(self, reading: Reading) -> None:
        """What later sentences can point back to: the last content said or thought, the last event of each verb."""
        self.discourse.last_deed = self.discourse.last_doer = None
        self.discourse.last_terms = terms_of(reading.acts)
        for act in reading.acts:
            prop = act.prop
            done_by = prop.args[:1] if isinstance(prop, Did) and prop.truth else ()
            self.discourse.last_doer = done_by[0][1] if done_by and not (act.before or act.hypothetical) else None
            if not act.before:
                done = None if act.hypothetical else prop
                self.discourse.last_deed = deed_in(self.definitions, self.discourse.cast, done)
            if isinstance(prop, Did):
                self._note_name(prop)
                note_aliases(self.discourse, prop)
                self._note_office(prop)
                self.discourse.record.note_event(prop)
                self.discourse.note_content(prop)
                if not (act.before or act.hypothetical):
                    self._note_present(prop)
                self._note_said(prop)
                self.discourse.last_speech = speech_ahead(self.definitions, prop) or self.discourse.last_speech
                for _, term in prop.args:
                    self._note_called(term)
                self._note_true(prop)
            elif isinstance(prop, Thinks):
                self.discourse.last_content = self.discourse.last_said = prop.prop
            elif not self.discourse.in_world:
                self.discourse.last_content = prop
            if act.hypothetical or act.conditions:
                continue
            self._record(prop, act.place[1] if act.place is not None else None)
            if act.kind == "state":
                self._note_facts(prop)
            for word, reason, _ in act.reasons:
                if word in BECAUSE and isinstance(reason, (Holds, Every, IsA)):
                    self._record(reason, None)  # "she weeps, because Varga was her husband"

    def _record(self, prop: Prop, place: int | None) -> None:
        """What descriptions find again: what was told, and what follows from it at once."""
        record = self.discourse.record
        record.note(prop, place)
        for item in prop.items if isinstance(prop, Every) else (prop,):
            relation = self.definitions.relation_of(item.fluent, item.value) if isinstance(item, Holds) else None
            for follows in parts(relation, item) if relation is not None and isinstance(item, Holds) else ():
                record.note(follows)
        if isinstance(prop, Did) and prop.truth:
            verb, given = self.definitions.verbs[prop.verb], dict(prop.args)
            for effect in (*verb.makes, *verb.usually):
                record.note(put(effect, given))

    def _note_present(self, prop: Did) -> None:
        """Who does something, or has it done to them there, is in the scene."""
        slots = self.definitions.verbs[prop.verb].slots
        there = {slot.name for slot in slots if slot.reach != "mention"}
        self.discourse.taking_part.update(term for name, term in prop.args if name in there and isinstance(term, int))

    def _note_name(self, prop: Did) -> None:
        """Who is given a name is of one kind and gender with whoever bears it."""
        given, same = dict(prop.args), self.definitions.verbs[prop.verb].same
        left, right = (given.get(same[0]), given.get(same[1])) if same is not None and prop.truth else (None, None)
        if isinstance(left, int) and isinstance(right, int):
            bearer, name = self.discourse.cast[left], self.discourse.cast[right]
            if not name.kinds or name.guessed:
                name.kinds[:], name.guessed = bearer.kinds, False
            name.pronoun = bearer.pronoun or name.pronoun
            bearer.pronoun = bearer.pronoun or name.pronoun

    def _note_office(self, prop: Did) -> None:
        """Who becomes a pirate, or mayor, is "the pirate", "the mayor" from now on."""
        verb, given = self.definitions.verbs[prop.verb], dict(prop.args)
        if not prop.truth or "becoming" not in verb.roles or "transforming" in verb.roles:
            return
        names = [slot.name for slot in verb.slots]  # "the council elects her mayor": she, and what is last
        holder = given.get(next((name for name in names[:-1] if name not in verb.chosen_by), names[0]))
        office = given.get(names[-1])
        if not isinstance(holder, int) or not isinstance(office, int) or holder == office:
            return
        one, noun = self.discourse.cast[office], self.discourse.cast[office].noun
        if one.named or one.group or one.owner is not None or not self.definitions.kinds.has_role(noun, "person"):
            return
        nouns = self.discourse.nouns.setdefault(noun, [])
        nouns[:] = [item for item in nouns if item not in (holder, office)] + [holder]

    def _note_place(self, thing: Term, around: Term) -> None:
        """What a place lies in is a place."""
        kinds = self.definitions.kinds
        place = next((kind for kind, roles in kinds.roles.items() if "place" in roles), "")
        if isinstance(around, int) and any(kinds.has_role(kind, "place") for kind in self.discourse.kinds_of(thing)):
            self.discourse.take_for(around, place)

    def _note_said(self, prop: Did) -> None:
        """What somebody tells others, or gives their word for."""
        verb, given = self.definitions.verbs[prop.verb], dict(prop.args)
        heard = any(slot.reach == "reach" for slot in verb.slots)
        said = next((given.get(slot.name) for slot in verb.slots if slot.form == "that" and heard), None)
        if prop.truth and verb.chosen_by and isinstance(said, (Did, Holds, IsA, Every)):
            self.discourse.words_of[given.get(verb.chosen_by[0], "")] = said

    def _note_called(self, prop: Term) -> None:
        """ "Says that she is a courier": she may be spoken of as the courier."""
        match prop:
            case Every(items):
                for item in items:
                    self._note_called(item)
            case IsA(who, kind, True) if isinstance(who, int):
                self.discourse.said_to_be.setdefault(kind, who)

    def _note_true(self, prop: Did) -> None:
        """What a factive verb tells is so: names are found by it too."""
        given = dict(prop.args)
        for slot, wanted in self.definitions.verbs[prop.verb].holds:
            content = given.get(slot)
            if wanted and prop.truth and isinstance(content, (Holds, Every, IsA)):
                self._note_facts(content)
                self._record(content, None)

    def _note_facts(self, prop: Prop) -> None:
        """Keep stated relations and kinds at hand, so that "Luna's father" and "the scientist" find their figures."""
        match prop:
            case Every(items):
                for item in items:
                    self._note_facts(item)
            case IsA(who, kind, True) if isinstance(who, int):
                self._note_kind(who, kind)
            case Same(left, right, True) if isinstance(left, int) and isinstance(right, int):
                self._note_same(left, right)
            case Holds(fluent, value, True):
                relation = self.definitions.relation_of(fluent, value)
                if relation is None:
                    return
                names = [slot.name for slot in relation.slots]
                if isinstance(value, tuple):
                    owner, thing = value[1], fluent[1]
                    self._note_place(thing, owner)
                    if isinstance(thing, int) and not {"place"} & set(relation.roles):
                        self._note_owned(owner, thing)
                elif relation.value_slot is not None and isinstance(value, int) and len(fluent) == 2:
                    other = names[1 - relation.value_slot] if len(names) > 1 else ""
                    self.discourse.static[(relation.id, names[relation.value_slot], fluent[1])] = value
                    if isinstance(fluent[1], int):
                        self.discourse.static.setdefault((relation.id, other, value), fluent[1])
                    self._note_gender(relation.noun, value)
                    if (
                        "owned" in relation.roles
                        and isinstance(fluent[1], int)
                        and self.discourse.cast[fluent[1]].named
                    ):
                        self._note_owned(value, fluent[1])
                elif len(fluent) == 2 and value is True and isinstance(fluent[1], int):
                    pronoun = next((role for role in relation.roles if role in ("he", "she")), "")
                    if pronoun and not self.discourse.cast[fluent[1]].pronoun:
                        self.discourse.cast[fluent[1]].pronoun = pronoun
                elif len(fluent) == 3 and value is True and isinstance(fluent[1], int) and isinstance(fluent[2], int):
                    self.discourse.static.setdefault((relation.id, names[0], fluent[2]), fluent[1])
                    self.discourse.static.setdefault((relation.id, names[1], fluent[1]), fluent[2])
                    self._note_gender(relation.noun, fluent[1])

    def _note_owned(self, owner: Term, thing: int) -> None:
        """ "Her lamp", where she has one; "his deputy", where he has a deputy, Amos."""
        one = self.discourse.cast[thing]
        for noun in one.kinds if one.named else (one.noun,):
            self.discourse.owned.setdefault((owner, noun), thing)

    def _note_gender(self, noun: str, term: Term) -> None:
        if noun and isinstance(term, int) and not self.discourse.cast[term].pronoun:
            self.discourse.cast[term].pronoun = self.definitions.kinds.pronoun(noun)

    def _note_same(self, left: int, right: int) -> None:
        """ "Jem is the cabin boy": he is one, and the cabin boy from now on."""
        cast, kinds = self.discourse.cast, self.definitions.kinds
        for who, other in ((cast[left], cast[right]), (cast[right], cast[left])):
            described = who.named and other.noun and not (other.named or other.group or who.group)
            kind = kinds.canonical(other.noun)
            if not described or not (kinds.has_role(kind, "person") if kind else other.owner is not None):
                continue
            if kind and other.noun not in who.kinds:
                who.kinds.append(other.noun)
                who.pronoun = who.pronoun or other.pronoun
            self._goes_by(who.id, other)

    def _goes_by(self, who: int, other: Figure) -> None:
        """ "Pohl is the landlord of the Anchor": where "the landlord", "her engineer" stood for somebody without a name, it stands for him."""
        discourse = self.discourse
        nouns = discourse.nouns.setdefault(other.noun, [])
        nouns[:] = [item for item in nouns if item not in (who, other.id)] + [who]
        for key, item in discourse.owned.items():
            if item == other.id:
                discourse.owned[key] = who
        for mentions in (discourse.here, *discourse.history):  # one and not two are there for *he* and *they*
            mentions[:] = [one._replace(terms=(who,)) if one.terms == (other.id,) else one for one in mentions]

    def _note_kind(self, who: int, noun: str) -> None:
        figure = self.discourse.cast[who]
        kinds = self.definitions.kinds
        if not noun or (figure.named and self._is_only_said(figure, noun)):
            return
        if figure.guessed:
            figure.kinds.clear()
            figure.guessed = False
        sorts = kinds.roles_of(noun)
        if figure.named and "person" in sorts and self._has_surname(figure):
            figure.kinds.clear()  # "Jakob Stern is a patient": no stern of a ship
            figure.pronoun = w.name_gender(figure.label.split()[0]) or ""
        titled = figure.named and figure.label.lower().startswith(tuple(figure.kinds))
        if titled and kinds.canonical(noun) is not None and not sorts & {"being", "group"}:
            figure.kinds.clear()  # the General Grant is a steamer
            figure.pronoun = "it"
        if noun not in figure.kinds:
            figure.kinds.append(noun)
        self._two_of_one_name(who, noun)
        pronoun = kinds.pronoun(noun)
        if pronoun and not (figure.group and pronoun != "they"):
            figure.pronoun = pronoun
        if kinds.has_role(noun, "group"):
            figure.group = True
            figure.pronoun = "they" if figure.pronoun in ("", "it") else figure.pronoun
            if figure.noun and kinds.canonical(figure.noun) is None:
                being = next((kind for kind, roles in kinds.roles.items() if "person" in roles), None)
                kinds.add(figure.noun, being)
        nouns = self.discourse.nouns.setdefault(noun, [])
        if who not in nouns and not figure.named:
            nouns.append(who)

    def _has_surname(self, figure: Figure) -> bool:
        """Is all that is known of somebody whose first name is no word what the last one would say?"""
        first, _, last = figure.label.rpartition(" ")
        word = first.lower() in w.COMMON_NOUNS or self.definitions.kinds.canonical(first.lower()) is not None
        return bool(first) and not word and figure.kinds == [self.definitions.kinds.canonical(last.lower())]

    def _is_only_said(self, figure: Figure, noun: str) -> bool:
        """A being said to be what no being is ("he was an hour late", "she is a rock"): no new kind, no "it"."""
        kinds = self.definitions.kinds
        sorts = kinds.roles_of(noun)
        declared = not figure.guessed and not figure.label.lower().startswith(tuple(figure.kinds))
        being = any(kinds.has_role(kind, "being") for kind in figure.kinds)
        return declared and being and kinds.canonical(noun) is not None and not sorts & {"being", "place", "group"}

    def _two_of_one_name(self, who: int, noun: str) -> None:
        """A being cannot be a place: then two things bear one name."""
        figure, kinds = self.discourse.cast[who], self.definitions.kinds
        sorts = {role for kind in figure.kinds for role in kinds.roles_of(kind)}
        if (
            figure.named
            and " " not in figure.label
            and not figure.group
            and {"being", "place"} <= sorts
            and "group" not in sorts
        ):
            self.discourse.clashes.append((figure.label, noun))
