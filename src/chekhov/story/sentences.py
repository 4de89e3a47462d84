"""Reading the sentences of a story, one after the other: each gets its meaning, and what was not understood of it is said. Floor 3.

In: a line of the document, and all that was read before it (the `Story` so far, the `Reader` with its discourse). Out: a `SentenceItem`; laws, names,
kinds and the calendar that it brings go into the story, and so do the findings about its words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from chekhov.findings import Severity
from chekhov.language import tree as t
from chekhov.language.document import Block, Line
from chekhov.language.fragments import instruction_at, is_clipped, is_fragment, with_is
from chekhov.language.parse import Parsed, parse, phrases_in
from chekhov.language.recovery import recover
from chekhov.source import Span
from chekhov.story import unread
from chekhov.story.bookmarks import fresh
from chekhov.story.foreach import is_told_of_each, summed
from chekhov.story.laws import inability, law_beside, read_law, unskilled
from chekhov.story.meaning import Loosened
from chekhov.story.plain import is_known
from chekhov.story.reading import Outcome, Reader
from chekhov.story.rules import is_of_all, may_state_rule, of_a_kind, of_all, read_rule
from chekhov.story.rulescope import WorldRule
from chekhov.story.scenes import Scene, SentenceItem, Story
from chekhov.story.timekeeping import CalendarNotes, time_said
from chekhov.story.timeless import is_timeless
from chekhov.story.trouble import explain_failure, explain_loosened

PLAIN = 8
"""In a draft only readings up to this price count."""


@dataclass(slots=True)
class Sentences:
    """Reads sentences into ``story``. ``drafts``: the files that nobody wrote for us."""

    story: Story
    reader: Reader
    drafts: tuple[Span, ...] = ()
    report: tuple[t.Sentence, ...] = ()  # "Mary tells John:", while its list is read
    notes: CalendarNotes = field(default_factory=CalendarNotes)
    known_names: int = 0
    known_nouns: int = 0

    def copied(self, story: Story) -> Sentences:
        """The same for a copy of the story, to be read on from here on its own."""
        reader = replace(
            self.reader, definitions=story.definitions, discourse=story.discourse, doubts=list(self.reader.doubts)
        )
        return replace(self, story=story, reader=reader, notes=fresh(self.notes))

    def _in_draft(self, block: Line) -> bool:
        return any(draft.start <= block.span.start < draft.end for draft in self.drafts)

    def read(self, block: Line, scene: Scene | None) -> SentenceItem:
        """What a sentence says; ``scene``: which one it stands in."""
        if block.mood or not any(ch.isalnum() for ch in block.text):
            return SentenceItem(block, "mood")
        if block.bullet and self.report:
            return self._read_reported(block)
        discourse = self.reader.discourse
        discourse.turn += self._begins_line(block)
        timed = self._read_clock(block)
        if timed is not None:
            return timed
        clipped = not discourse.in_world and is_clipped(block.text, block.span.start, self.story.lexicon)
        if clipped and not any(figure.pronoun == "me" for figure in discourse.cast):
            return SentenceItem(block, "mood")
        text, start = block.text, block.span.start
        if clipped:
            text, start = f"I {text[:1].lower()}{text[1:]}", start - 2  # "Slept badly": who writes this down did
        parsed = parse(text, start, self.story.lexicon)
        stands_for = with_is(text) if not (parsed.readings or discourse.in_world) else ""
        if stands_for:
            parsed = parse(stands_for, start - len(stands_for) + len(text), self.story.lexicon)
        if not parsed.readings and "you" in discourse.tellers:
            parsed = self._as_instruction(text, start) or parsed
        if self.drafts and parsed.readings and parsed.price > PLAIN and self._in_draft(block):
            parsed = Parsed((), None)  # prose that nobody wrote for us: what is not plain is not guessed
        elif not parsed.readings and not discourse.in_world:
            if is_fragment(block.text, block.span.start, self.story.lexicon):
                return SentenceItem(block, "mood")
            return self._read_in_part(block, parsed)
        if is_told_of_each(text):
            parsed = summed(parsed, discourse)
        rule = self._law_of_the_story(block, parsed.readings)
        if rule is not None:
            return SentenceItem(block, "understood", rule=rule)
        self._base_tense(parsed.readings)
        plain = scene is not None and not scene.title  # a text without a World says what would stand there as it goes
        if (discourse.in_world or plain) and self._kind_statement(parsed.readings, scene):
            return SentenceItem(block, "understood")
        if may_state_rule(block.text, discourse.in_world):
            rule = read_rule(parsed.readings, self.story.definitions, discourse)
        elif discourse.in_world:
            rule = of_all(parsed.readings, self.story.definitions, discourse)
        if rule is not None:
            rule.span, rule.text = block.span, block.text
            self.story.rules.append(rule)
            if rule.unread:
                self._note_unread(rule.unread, block)
            return SentenceItem(block, "in part" if rule.unread else "understood", rule=rule)
        rule = of_a_kind(parsed.readings, self.story.definitions, discourse) if plain else None
        beside = None
        if may_state_rule(block.text, discourse.in_world) and discourse.in_world:
            beside = law_beside(parsed.readings, self.story.definitions, discourse)
        item = self._read_sentence(block, Parsed((beside[0],), None) if beside is not None else parsed)
        if beside is not None:
            rule = beside[1]
        elif may_state_rule(block.text, True):
            rule = inability(parsed.readings, self.story.definitions, discourse) or unskilled(item.acts) or rule
        if rule is not None:
            rule.span, rule.text = block.span, block.text
            self.story.rules.append(rule)
        item.rule = rule
        return item

    def _as_instruction(self, text: str, start: int) -> Parsed | None:
        """ "Speak to Wren", in a text that tells a player what *you* did: you should speak to her."""
        at = instruction_at(text, start, self.story.lexicon)
        if at is None:
            return None
        whole = f"You should {text[at : at + 1].lower()}{text[at + 1 :]}"
        return parse(whole, start + at - len("You should "), self.story.lexicon)

    def _law_of_the_story(self, block: Line, readings: Sequence[t.Sentence]) -> WorldRule | None:
        """The law that a sentence of the story states, for this world and not for this evening."""
        discourse = self.reader.discourse
        if discourse.in_world or not readings:
            return None
        first = readings[0]  # (to ask for all of them would cost what only reading should)
        timeless = is_timeless(first, discourse.base_past is None, bool(discourse.base_past))
        rule = None
        if timeless and may_state_rule(block.text, True):
            rule = read_law((first,), self.story.definitions, discourse)
        if rule is None and timeless:
            rule = of_all((first,), self.story.definitions, discourse)
        if rule is None or rule.kind == "allow":
            return None
        rule.span, rule.text = block.span, block.text
        self.story.rules.append(rule)
        return rule

    def begins_report(self, block: Line, following: Block | None) -> bool:
        """ "Mary tells John:" before a list: what the list says is what she tells, and not so because it is written there."""
        self.report = ()
        if isinstance(following, Line) and following.bullet and block.text.rstrip().endswith(":"):
            readings = parse(block.text, block.span.start, self.story.lexicon).readings
            self.report = tuple(sentence for sentence in readings if self._waits_for_content(sentence))
        return bool(self.report)

    def _waits_for_content(self, sentence: t.Sentence) -> bool:
        """Whether a content clause can follow the verb of a sentence: it says or thinks something."""
        body = sentence.body
        if not isinstance(body, t.Clause):
            return False
        use = self.story.lexicon.verbs.get(body.verb)
        contents = (t.That, t.Wh, t.To, t.Quote)
        return use is not None and use.that and not any(isinstance(part, contents) for part in body.complements)

    def _read_reported(self, block: Line) -> SentenceItem:
        """One item of a list that somebody says or thinks; what does not parse stays as it was said."""
        parsed = parse(block.text, block.span.start, self.story.lexicon)
        body = parsed.readings[0].body if parsed.readings else None
        content: t.Complement = (
            t.That(body, block.span)
            if isinstance(body, (t.Clause, t.Compound))
            else t.Quote(block.text.rstrip("."), None, block.span)
        )
        told = tuple(
            replace(head, body=replace(head.body, complements=(*head.body.complements, content)))
            for head in self.report
            if isinstance(head.body, t.Clause)
        )
        self._base_tense(told)
        return self._read_sentence(block, Parsed(told, None))

    def _note_unread(self, spans: Sequence[Span], block: Line) -> None:
        """Parts of a law that nobody can look after: the law then forbids nothing."""
        told = [span for span in spans if span.end > span.start] or [block.span]
        words = " … ".join(f"“{' '.join(self.story.sources.text_of(span).split())}”" for span in told)
        self.story.note(
            "not-understood", Severity.NOTE, f"this law is not watched over: {words} was not understood", told[0],
            "say when it holds and what spares from it, each as a sentence of its own: “Nobody can … while …”, “Nobody may … unless …”, “Only … can …”",
        )  # fmt: skip

    def _read_clock(self, block: Line) -> SentenceItem | None:
        """A sentence about time itself: what the calendar is, what time it is."""
        wrong = self.notes.hear(block.text) if self.reader.discourse.in_world else None
        if wrong is None:
            said = time_said(block.text, self.story.calendar)
            return SentenceItem(block, "understood", time=said) if said is not None else None
        self.story.calendar = self.notes.calendar()
        if wrong:
            self.story.note("bad-time", Severity.ERROR, wrong, block.span)
        return SentenceItem(block, "understood")

    def _read_in_part(self, block: Line, parsed: Parsed) -> SentenceItem:
        """A sentence that does not parse: what can be kept of it. Whom the rest names, pronouns may mean."""
        kept = recover(block.text, block.span.start, self.story.lexicon)
        if kept.sentence is not None:
            parsed = replace(parsed, readings=(kept.sentence,))
            self._base_tense(parsed.readings)
        named = [
            phrase
            for phrase in phrases_in(block.text, block.span.start, self.story.lexicon)
            if kept.sentence is None or any(lost.start <= phrase.span.start < lost.end for lost in kept.lost)
        ]
        known = {phrase.span.start for phrase in (*kept.before, *kept.after)}
        others = tuple(phrase for phrase in named if phrase.span.start not in known)
        unread.mention(self.reader.discourse, kept.before, () if kept.sentence is not None else others)
        item = self._read_sentence(block, parsed, kept.lost)
        if kept.sentence is not None:
            unread.mention_beside(self.reader.discourse, others)
        unread.mention(self.reader.discourse, kept.after)
        return item

    def _read_sentence(self, block: Line, parsed: Parsed, lost: tuple[Span, ...] = ()) -> SentenceItem:
        """Give meaning to a sentence of which some parts may have been lost."""
        discourse = self.reader.discourse
        outcome = self.reader.read(parsed.readings) if parsed.readings else Outcome()
        self.learn_names()
        if not outcome.readings:
            if parsed.readings and not isinstance(parsed.readings[0].body, t.Question):
                discourse.begin_sentence()
                unread.touch(discourse, parsed.readings[0].body)
                discourse.end_sentence()
            self._not_understood(block, parsed, outcome)
            return SentenceItem(block, "not understood")
        outcome.readings[0].loosened += tuple(Loosened("left out", span) for span in lost)
        self._report_unclear(outcome, block)
        for name, _ in discourse.clashes:
            self.story.note(
                "same-name",
                Severity.ERROR,
                f"two things are called “{name}”: a being and a place",
                block.span,
                "give one of them another name",
            )
        discourse.clashes.clear()
        status = self._report_loosened(block, parsed, outcome)
        return SentenceItem(block, status, outcome.readings)

    def _report_loosened(self, block: Line, parsed: Parsed, outcome: Outcome) -> str:
        """Say what had to be left loose in a reading; how far the sentence was understood."""
        story = self.story
        loosened = outcome.readings[0].loosened
        strange = False
        for loose in loosened:
            if loose.kind == "condition":
                continue  # an adjective is as good as a definition
            strange = strange or (loose.kind == "plain" and not is_known(story.definitions, loose.words))
            found = explain_loosened(loose, block, parsed, outcome, story.definitions, story.discourse)
            self.story.note(found.rule, Severity.NOTE, found.message, found.span, found.help)
        if strange:
            return "not understood"  # all that is known of it is who did something
        return "in part" if any(loose.kind == "left out" for loose in loosened) else "understood"

    def _begins_line(self, block: Line) -> bool:
        """Whether nothing stands before a sentence on its line: in a dialogue somebody else speaks."""
        return not self.story.sources.before_on_line(block.span.start).strip(" \t-*+•")

    def _kind_statement(self, readings: Sequence[t.Sentence], scene: Scene | None) -> bool:
        """ "A centaur is a person." in ``# World`` makes a kind."""
        body = readings[0].body if readings else None
        if (
            not isinstance(body, t.Clause)
            or body.verb != "be"
            or len(body.complements) != 1
            or body.polarity != "yes"
            or body.modal
        ):
            return False
        item = body.complements[0]
        subject, phrase = body.subject, item.phrase if isinstance(item, t.Object) else None
        if (
            not isinstance(subject, t.Noun)
            or not isinstance(phrase, t.Noun)
            or subject.of
            or subject.possessor
            or phrase.of
            or phrase.possessor
        ):
            return False
        generic = subject.determiner == "a" or (subject.determiner == "" and subject.plural and subject.number is None)
        kinds = self.story.definitions.kinds
        if (
            not generic
            or phrase.determiner not in ("a", "")
            or (kinds.canonical(phrase.noun) is None and not self._new_kind(subject, phrase, scene))
            or kinds.has_role(phrase.noun, "group")
        ):
            return False
        if not kinds.add(subject.noun, phrase.noun):
            self.story.note(
                "cyclic-definition", Severity.ERROR, f"a {subject.noun} cannot be a kind of itself", body.span
            )
        self.story.lexicon.add_nouns([subject.noun])
        return True

    def _new_kind(self, subject: t.Noun, phrase: t.Noun, scene: Scene | None) -> bool:
        """ "Wumpuses are rompuses": two bare plurals name kinds, known or not."""
        if not (scene is not None and subject.plural and phrase.plural and not phrase.adjectives and phrase.noun):
            return False
        self.story.definitions.kinds.add(phrase.noun)
        self.story.lexicon.add_nouns([phrase.noun])
        return True

    def _base_tense(self, readings: Sequence[t.Sentence]) -> None:
        discourse = self.reader.discourse
        if discourse.in_world:
            return
        for reading in readings:
            body = reading.body
            if isinstance(body, t.Clause) and (is_of_all(body) or any(link.word == "whenever" for link in body.links)):
                return  # what holds always does not say in which tense the story is told
            while isinstance(body, t.Compound):
                body = body.items[0]
            if isinstance(body, t.Clause) and body.modal:
                return  # "Caspar could not find his shoe. His mother saw it."
            if isinstance(body, t.Clause) and body.tense in ("past", "present"):
                if body.tense == "present" and self._tells_a_state(body):
                    return  # "Mary is in the kitchen. She took the knife.": how things are does not say in which tense it is told
                discourse.base_tense = discourse.base_tense.told(body.tense, reading.span.start)
                return

    def _tells_a_state(self, clause: t.Clause) -> bool:
        """Can the verb say how things are?"""
        if clause.verb in ("be", "have"):
            return True
        return True in [frame.relation for frame in self.story.definitions.frames.get(clause.verb, ())]

    def learn_names(self) -> None:
        names = self.reader.discourse.names
        if len(names) != self.known_names:
            self.known_names = len(names)
            self.story.lexicon.add_names(name for name in names if name != "everyone")
        nouns = self.reader.discourse.nouns
        if len(nouns) != self.known_nouns:
            self.known_nouns = len(nouns)
            self.story.lexicon.add_nouns(noun for noun in nouns if " " in noun)

    def _not_understood(self, block: Line, parsed: Parsed, outcome: Outcome) -> None:
        story = self.story
        found = explain_failure(block, parsed, outcome, story.definitions, story.discourse)
        self.story.note(found.rule, Severity.NOTE, found.message, found.span, found.help)

    def _report_unclear(self, outcome: Outcome, block: Line) -> None:
        for at, text, figures in outcome.unclear:
            names = list(dict.fromkeys(self.story.cast[figure].label for figure in figures))
            if len(names) < 2 or (text, "unclear") in self.reader.discourse.owned:
                continue
            self.reader.discourse.owned[(text, "unclear")] = figures[0]
            listed = ", ".join(names[:-1]) + " or " + names[-1]
            self.story.note(
                "ambiguous",
                Severity.NOTE,
                f"“{text}” could be {listed}",
                Span(at, at + len(text)),
                "write the full name once in this scene",
            )
