"""`rogatory law refusal` and `duties`: what may be decided, and what follows from what happened."""

import argparse
from typing import Any

from rogatory.cli.law_asking import Answer, add_question, add_states, dated
from rogatory.cli.law_lines import binding_line, finding_lines, first_notes
from rogatory.cli.law_machines import bindings_for_machines, for_machines
from rogatory.cli.law_page import Page, indented
from rogatory.desk import counsel
from rogatory.desk.views.counsel import DutiesView, DutyView, GroundAnswerView, RefusalView
from rogatory.kernel.findings import Standing


def add_questions(words: Any) -> None:
    """Add ``refusal`` and ``duties``."""
    _add_refusal(words)
    epilog = f"Triggers: {', '.join(counsel.TRIGGERS)}. Kinds of request: {', '.join(counsel.KINDS)}"
    said = "who owes what by when after something happened on --on"
    duties = add_question(words, "duties", said, _duties, epilog=epilog)
    duties.add_argument("trigger", metavar="TRIGGER", help="what happened, or is about to")
    add_states(duties)
    duties.add_argument("--kind", default="", help="keep to one kind of request")
    duties.add_argument(
        "--organized-group", default="", metavar="yes|no", help="whether an organized group is involved"
    )


def _add_refusal(words: Any) -> None:
    epilog = f"Grounds: {', '.join(counsel.GROUNDS)}. Kinds of request: {', '.join(counsel.KINDS)}"
    said = "whether grounds may be invoked, and what must come first: exit 1 if one is barred"
    refusal = add_question(words, "refusal", said, _refusal, epilog=epilog)
    add_states(refusal)
    refusal.add_argument("--ground", action="append", default=[], help="a ground invoked; may be repeated")
    refusal.add_argument(
        "--kind", default="", help="kind of request; else assistance, or measures where lifted"
    )
    refusal.add_argument(
        "--decision", default="refuse", metavar="refuse|postpone|lift", help="what is intended"
    )
    refusal.add_argument("--reasons", default="", metavar="TEXT", help="the reasons as written")
    refusal.add_argument("--consulted", action="store_true", help="the other State was consulted")
    for name, said, help_line in (
        ("--heard", "yes", "the other State set out its views"),
        ("--not-heard", "no", "it had no opportunity to do so"),
    ):
        refusal.add_argument(name, dest="heard", action="store_const", const=said, default="", help=help_line)
    for name, help_line in (
        ("--conduct-criminal-here", "whether the conduct, under whatever name, is criminal in our State"),
        ("--coercive", "whether all that is refused needs compulsion"),
        ("--will-prosecute", "whether a national not surrendered is put before our own authorities"),
        ("--organized-group", "whether an organized group is involved: treaties on organized crime then count"),
    ):
        refusal.add_argument(name, default="", metavar="yes|no", help=help_line)


def _refusal(arguments: argparse.Namespace, page: Page) -> Answer:
    found = counsel.law_refusal(
        page.language,
        arguments.requesting,
        arguments.requested,
        arguments.ground,
        kind=arguments.kind,
        decision=arguments.decision,
        reasons=arguments.reasons,
        consulted=arguments.consulted,
        heard=arguments.heard,
        conduct_criminal_here=arguments.conduct_criminal_here,
        coercive=arguments.coercive,
        will_prosecute=arguments.will_prosecute,
        organized_group=arguments.organized_group,
        **dated(arguments),
    )
    values = {**for_machines(found), "instruments": bindings_for_machines(found.instruments)}
    return Answer(values, _refusal_lines(found, page), 0 if found.open else 1)


def _refusal_lines(found: RefusalView, page: Page) -> list[str]:
    lines = [line for answer in found.answers for line in _answer_lines(answer, page)]
    if found.findings:
        lines += [*(line for finding in found.findings for line in finding_lines(finding, page)), ""]
    bindings = [binding_line(one, page) for one in found.instruments if one.in_force_between is not False]
    return [*lines, *bindings, *found.fallback, *found.assumptions]


def _answer_lines(answer: GroundAnswerView, page: Page) -> list[str]:
    inside: list[str] = []
    if answer.steps and answer.answer not in ("barred", "conflict"):
        inside.append(page.say("desk-law-steps", steps=page.listed(answer.steps_in_words)))
    if answer.citations:
        inside.append(page.say("desk-law-rests-on", places=page.places(answer.citations)))
    else:
        inside.append(page.say("desk-law-nothing-said"))
    inside += page.missing(answer.missing_in_words)
    if len({said.answer for said in answer.by_instrument}) > 1:
        inside += [page.pair(said.title, said.answer_in_words) for said in answer.by_instrument]
    inside += first_notes(answer.notes, page)
    return [page.pair(answer.ground_in_words, answer.answer_in_words), *indented(inside, 2), ""]


def _duties(arguments: argparse.Namespace, page: Page) -> Answer:
    found = counsel.law_duties(
        page.language,
        arguments.trigger,
        arguments.requesting,
        arguments.requested,
        kind=arguments.kind,
        organized_group=arguments.organized_group,
        **dated(arguments),
    )
    return Answer(for_machines(found), _duties_lines(found, page))


def _duties_lines(found: DutiesView, page: Page) -> list[str]:
    lines = [page.say("desk-law-after", event=found.trigger_in_words, day=page.day(found.on)), ""]
    lines += [line for duty in found.duties for line in _duty_lines(duty, page)]
    if not found.duties:
        lines.append(page.say("desk-law-no-duties"))
    return [*lines, "", *found.assumptions]


def _duty_lines(duty: DutyView, page: Page) -> list[str]:
    inside = [_due(duty, page)] if duty.due else []
    if duty.kinds_in_words:
        inside.append(page.say("desk-law-only-kinds", kinds=page.listed(duty.kinds_in_words)))
    if duty.urgent is not None:
        inside.append(page.say("desk-law-urgency", urgent="yes" if duty.urgent else "no"))
    if duty.statement != duty.message:
        inside.append(duty.statement)
    if duty.in_force_between is None and duty.standing is Standing.TREATY:
        inside.append(page.say("desk-law-perhaps"))
    inside += page.notes(duty.note, duty.citation.label)
    return [f"{duty.citation.label}  {_owed(duty, page)}", *indented(inside, 4)]


def _owed(duty: DutyView, page: Page) -> str:
    """What is owed and by whom; an effect that only begins on its day is owed by nobody."""
    if duty.day_means == "takes_effect":
        return duty.message
    states = page.listed(duty.states_in_words)
    return page.pair(f"{duty.owed_by_in_words} ({states})", duty.message)


def _due(duty: DutyView, page: Page) -> str:
    day = page.day(duty.due) if duty.due else ""
    said = page.say("desk-law-due", means=duty.day_means, day=day, period=duty.period_in_words)
    return f"{said} {page.say('desk-law-forecast')}" if duty.forecast else said
