"""Plans for people and for programs: what is to be done, and why everybody does it.

In: outcomes and verdicts of the planner. Out: text, or plain dictionaries for JSON.
"""

from __future__ import annotations

from typing import Any

from chekhov.planning.outcome import Effort, Found, GaveUp, Impossible, Outcome, Plan, Reason
from chekhov.planning.reference.check import Accepted, Rejected
from chekhov.planning.solve import Answer
from chekhov.screen import Page
from chekhov.summary import plural

_BOUNDS = {
    "worlds": "so many worlds were made that there is no room for more; --worlds allows more",
    "memory": "there is no more memory to use; --memory allows more",
    "seconds": "the time is up; --seconds allows more",
    "interrupted": "it was interrupted",
}


def amount(utility: float) -> str:
    """A utility without needless decimals."""
    return f"{utility:g}"


def answer_text(answer: Answer, page: Page, deep: bool) -> str:
    """The answer of a search. ``deep``: with the reasons within the reasons."""
    match answer.outcome:
        case Found(plan, utility, effort):
            head = f"A plan of {plural(len(plan.actions), 'action')}; the author's utility is {amount(utility)} in the end."
            return "\n".join(
                [
                    page.paint(head, "bold"),
                    "",
                    *plan_lines(plan, page, deep),
                    *_open(answer.doubts, page),
                    "",
                    _effort(effort, page),
                ]
            )
        case Impossible(why, effort):
            return "\n".join(
                [
                    page.paint("There is no such plan", "bold") + f": {why}.",
                    *_refused(answer),
                    "",
                    _effort(effort, page),
                ]
            )
        case GaveUp(limit, effort):
            said = _BOUNDS.get(limit, limit)
            return "\n".join(
                [
                    page.paint("Neither found nor excluded", "bold") + f": {said}.",
                    *_refused(answer),
                    "",
                    _effort(effort, page),
                ]
            )


def verdict_text(verdict: Accepted | Rejected, scale: int, page: Page, deep: bool) -> str:
    """What the reference says of a given plan."""
    if isinstance(verdict, Rejected):
        where = f" (action {verdict.at})" if verdict.at else ""
        return page.paint("This is no plan", "bold") + f"{where}: {verdict.why}."
    head = (
        page.paint("This is a plan", "bold")
        + f"; the author's utility is {amount(verdict.utility / scale)} in the end."
    )
    return "\n".join([head, "", *plan_lines(verdict.plan, page, deep), *_open(verdict.doubts, page)])


def _open(doubts: tuple[str, ...], page: Page) -> list[str]:
    if not doubts:
        return []
    said = f"Not decided with the patience given: {'; '.join(dict.fromkeys(doubts))}."
    return ["", *page.wrap(said, colour="dim")]


def _refused(answer: Answer) -> list[str]:
    return [f"Proposed and not accepted: {', '.join(plan.actions)} ({why})." for plan, why in answer.refused[:3]]


def _effort(effort: Effort, page: Page) -> str:
    return page.paint(f"{plural(effort.worlds, 'world')}, {plural(effort.questions, 'question')} for a reason", "dim")


def plan_lines(plan: Plan, page: Page, deep: bool) -> list[str]:
    """The actions, numbered, with the reasons under each."""
    lines, width = [], len(str(len(plan.actions)))
    for number, action in enumerate(plan.actions):
        lines.append(f"{number + 1:>{width + 2}}. {page.paint(action, 'bold')}")
        indent = " " * (width + 4)
        reasons = plan.reasons[number] if number < len(plan.reasons) else ()
        if not reasons:
            lines.append(page.paint(f"{indent}it happens; nobody has to want it", "dim"))
        for reason in reasons:
            lines += reason_lines(reason, page, indent, deep)
    return lines


def reason_lines(reason: Reason, page: Page, indent: str, deep: bool) -> list[str]:
    """Why somebody takes part: what they mean to come of it; with ``deep``, why the others in it would."""
    if len(reason.plan) == 1:
        return page.wrap("is better off at once", f"{indent}{reason.who} ")
    lines = page.wrap(f"means to go on: {', then '.join(reason.plan[1:])}", f"{indent}{reason.who} ", indent + "  ")
    if deep:
        for action, others in zip(reason.plan, reason.others, strict=False):
            for other in others:
                lines += page.wrap(f"as {reason.who} sees it, in {action}:", indent + "  ", indent + "  ", "dim")
                lines += reason_lines(other, page, indent + "    ", deep)
    return lines


# ---------------------------------------------------------------- for programs


def answer_record(answer: Answer) -> dict[str, Any]:
    """``{outcome, search, plan, utility, why, limit, doubts, effort}``."""
    outcome: Outcome = answer.outcome
    name = {Found: "found", Impossible: "impossible", GaveUp: "gave up"}[type(outcome)]
    record: dict[str, Any] = {"outcome": name, "search": str(answer.by)}
    match outcome:
        case Found(plan, utility, _):
            record |= {"utility": utility, "plan": plan_record(plan), "doubts": list(answer.doubts)}
        case Impossible(why, _):
            record["why"] = why
        case GaveUp(limit, _):
            record["limit"] = limit
    effort = outcome.effort
    record["refused"] = [{"actions": list(plan.actions), "why": why} for plan, why in answer.refused]
    record["effort"] = {"worlds": effort.worlds, "nodes": effort.nodes, "questions": effort.questions}
    return record


def verdict_record(verdict: Accepted | Rejected, scale: int) -> dict[str, Any]:
    """``{accepted, …}``."""
    if isinstance(verdict, Rejected):
        return {"accepted": False, "why": verdict.why, "action": verdict.at}
    return {
        "accepted": True,
        "utility": verdict.utility / scale,
        "plan": plan_record(verdict.plan),
        "doubts": list(verdict.doubts),
    }


def plan_record(plan: Plan) -> list[dict[str, Any]]:
    """Actions with the reasons of everybody in them."""
    reasons = [*plan.reasons, *[()] * (len(plan.actions) - len(plan.reasons))]
    return [
        {"action": action, "reasons": [reason_record(reason) for reason in why]}
        for action, why in zip(plan.actions, reasons, strict=True)
    ]


def reason_record(reason: Reason) -> dict[str, Any]:
    """Whose reason, the plan it is, and the reasons of others that its later actions need."""
    others = [[reason_record(other) for other in some] for some in reason.others]
    return {"who": reason.who, "plan": list(reason.plan), "others": others}
