"""A question made plain before it is read: without politeness, in the words that the other modules know. Floor 8.

In: a question as somebody types it. Out: the same question in plain words, with a question mark ("tell me about Luna": "Who is Luna?").
"""

from __future__ import annotations

import re
from collections.abc import Callable

from chekhov.language import words as w
from chekhov.language.closed import ORDINALS

_ASKED = r"(?:who|what|which|whose|whom|where|when|why|how|whether|if|since)"
_POLITE = re.compile(
    r"^(?:(?:please|so|well|and|but|then|hey|okay|ok)\b[, ]+)*"
    r"(?:(?:(?:can|could|would|will) you (?:please )?(?:tell|show) (?:me|us)|(?:please )?tell (?:me|us)|"
    r"do you (?:happen to )?know|i (?:would like|want|wanted|wish) to know|i['’]d like to know|"
    rf"i wonder|i am wondering|i['’]m wondering)[, :]+(?:please[, ]+)?(?={_ASKED}\b))?",
    re.I,
)
_RED_ONE = re.compile(r"\b(?P<first>the [\w-]+ (?P<noun>[a-z-]+)\b.*? (?:the|a) [\w-]+) one\b", re.I)
_CONTRACTIONS = (
    (r"\b(who|what|where|when|why|how)['’]s\b|^(who|what|where|when|why|how)s\b", r"\1\2 is"),
    (r"\bisn['’]t\b", "is not"),
    (r"n['’]t\b", " not"),
)
_STORY = r"(?:the|this) (?:whole )?(?:story|tale)"
_RANK = rf"({'|'.join(sorted(ORDINALS | {'last'}))})"
_HE = r"((?:the |his |her |their )?[\w.’']+(?: [\w.’']+)??(?: and [\w.’']+)?)"
_THING = r"(?:(?:the|a|an|his|her|any|[\w]+['’]s) )?[\w-]+(?: [\w-]+)?(?<! up)(?<! back)(?<! away)(?<! out)"


def _several(hit: re.Match[str]) -> bool:
    """Are several asked of, who *are* carrying something?"""
    return re.search(r"\b(?:are|do) ", hit[0], re.I) is not None


_PLAINER: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = tuple(
    (re.compile(pattern, re.I), plain)
    for pattern, plain in (
        (r"^is it (?:true|so|the case|a fact) that ", ""),
        (r"^(?:until|till|up to) when\b", "how long"),
        (r"^how come\b", "why"),
        (rf"^who (?:is|was|came in|finished) {_RANK}(| in the .+)$", r"who came \1\2"),
        (rf"^(?:is|was) (.+?) {_RANK}(| in the .+)$", r"did \1 come \2\3"),
        (r"^for what (?:reason|purpose)\b", "why"),
        (r"^what (?:is|was) the reason (?:why|that)\b", "why"),
        (r"^(?:at what time|on (?:what|which) day|in (?:what|which) year)\b", "when"),
        (r"^(?:in|at|on) (?:which|what) (?:rooms?|places?|cit(?:y|ies)|towns?|house|building|country|spot)\b", "where"),
        (r"^what (is|was|are|were) (.+?) like(| (?:at|in|on) .+)$", r"how \1 \2\3"),
        (r"^what time (?=(?:do|does|did|will|has|had)\b|(?:is|are|was|were) (?!it\b))", "when "),
        (r"^(where (?:will|would) .+? (?:look|search)\b.*?) first$", r"\1"),
        (r"^(how many .+? (?:have|has|had)(?: still)?) left$", r"\1"),
        (r"^(how many .+? (?:is|are|was|were)) left( (?:in|on|at|under) .+)$", r"\1\2"),
        (r"^(how many .+? )still (have|had)$", r"\1\2"),
        (r"^what is (.+?) (?:holding|carrying)$", r"what does \1 have"),
        (
            rf"^((?:how many|which|what) (?:things?|objects?|items?|[a-z]+s)) (?:(?:is|are) {_HE} (?:holding|carrying)|(?:does|do) {_HE} carry)(?: now)?$",
            lambda hit: f"{hit[1]} {'do' if _several(hit) else 'does'} {hit[2] or hit[3]} have",
        ),
        (
            rf"^(?:is|are) {_HE} (?:still )?(?:holding|carrying) ({_THING})(?: now)?$",
            lambda hit: f"{'do' if _several(hit) else 'does'} {hit[1]} have {hit[2]}",
        ),
        (rf"^who (?:is|are) (?:still )?(?:holding|carrying) ({_THING})(?: now)?$", r"who has \1"),
        (r"^what was (.+?) (?:holding|carrying)$", r"what did \1 have"),
        (
            r"^how much change (did|does|do|will|would) (.+?) (?:get|receive|have)(?: back)?$",
            r"how much money \1 \2 get back",
        ),
        (r"^how much (did|does|do) (.+?) get back$", r"how much money \1 \2 get back"),
        (r"^how did (.+?) get (into|inside|out of|onto) (.+)$", r"how did \1 come \2 \3"),
        (r"^from where (.+)$", r"where \1 from"),
        (r"^(?:who|what) (?:is|was) (.+?) for$", r"for whom is \1"),
        (r"^tell (?:me|us) (?:everything|all|more) about (.+)$", r"what happened to \1"),
        (
            r"^(?:name|list|give me|show me) (?:all )?(?:the )?(?:people|persons|characters) ((?:in|at|on) .+)$",
            r"who is \1",
        ),
        (r"^(?:name|list|give me|give us|show me)(?: all)?(?: the)? deaths$", "who died"),
        (
            r"^(?:what|which) (?:kind|sort|type)s? of (.+? (?:did|does|do|is|was|are|were|has|had|have|will|can)\b.+)$",
            r"which \1",
        ),
        (r"^who (?:is|are|was|were) (\w+) by whom$", r"who \1 whom"),
        (
            r"^(?:tell (?:me|us)|say something|what do (?:you|we) know|what does the story say) about (.+)$"
            r"|^(?:please )?describe (.+)$|^(?:and )?what about (.+)$",
            r"who is \1\2\3",
        ),
        (rf"^how does {_STORY} end$|^what is the end(?:ing)? of {_STORY}$", "what happens at the end"),
        (rf"^how does {_STORY} (?:begin|start)$", "what happens at the beginning"),
        (
            rf"^(?:please )?(?:give (?:me|us) )?(?:a |the )?(?:short |brief )?summary(?: of {_STORY})?$"
            rf"|^summari[sz]e(?: {_STORY})?$|^what (?:is|was) {_STORY} about$|^what (?:is|was) the plot(?: of {_STORY})?$",
            "what happened",
        ),
        (r"^(who|which .+?) (?:has|have|had) (?:ever )?been (?:to|in) (.+)$", r"\1 was ever in \2"),
        (r"^(?:has|have|had) (.+?) (?:ever )?been to (.+)$", r"was \1 ever in \2"),
        (r"^(is|are|was|were) (.+?) the same (?:person |man |woman |one |thing )?as (.+)$", r"\1 \2 \3"),
    )
)


_FIRST_TO = re.compile(
    r"^who (?:is|was) the (first|last)(?: (?:one|person|child|boy|girl|man|woman))? to (\w+)(.*?)\?$", re.I
)


def in_order(question: str) -> str:
    """ "Who was the last to leave?" as "who left last?"; "" where it asks something else."""
    hit = _FIRST_TO.match(question)
    return f"Who {w.past(hit[2].lower())}{hit[3]} {hit[1].lower()}?" if hit is not None else ""


_GOT = re.compile(
    r"^who got ((?:(?:half|part|some|most|all|one|two|three) of )?(?:the|a|an|his|her|their|\w+['’]s) .+)$"
    r"|^((?:what|how many .+?|how much(?: money)?) (?:did|does|do) .+?) get(?: back)?(| from .+| for .+)$",
    re.I,
)


def as_received(question: str) -> str:
    """ "Who got the ring?" as "who received the ring?", "how many did he get?"; "" where it asks something else."""
    hit = _GOT.match(question.rstrip("?"))
    if hit is None:
        return ""
    return f"Who received {hit[1]}?" if hit[1] else f"{hit[2]} receive{hit[3]}?"


def tidy(question: str) -> str:
    """A question without politeness, in plain words, with a question mark."""
    text = re.sub(r"\s+", " ", question).strip()
    text = text.rstrip("?!. ").strip()
    text = _POLITE.sub("", text, count=1).strip()
    for pattern, whole in _CONTRACTIONS:
        text = re.sub(pattern, whole, text, flags=re.I)
    for plain, words in _PLAINER:
        text = plain.sub(words, text)
    text = _RED_ONE.sub(r"\g<first> \g<noun>", text)
    return (text[:1].upper() + text[1:] + "?") if text else ""
