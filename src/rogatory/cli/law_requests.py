"""`rogatory law check`, `dual` and `jurisdiction`: what the law says of one request, read from its file."""

import argparse
from itertools import groupby
from pathlib import Path
from textwrap import shorten
from typing import Any

from rogatory.cli.law_asking import Answer, add_question, dated, file_named
from rogatory.cli.law_lines import finding_lines
from rogatory.cli.law_machines import bindings_for_machines, for_machines
from rogatory.cli.law_page import Page, apart, indented
from rogatory.desk import counsel
from rogatory.desk.risks_shown import ruled_out
from rogatory.desk.views import AskedView, CheckView, RiskView
from rogatory.desk.views.counsel import (
    ClaimView,
    DualView,
    ElementView,
    JurisdictionView,
    OffenceSide,
    OffenceView,
    StatedView,
)
from rogatory.kernel.findings import Verdict

_LONGEST_TITLE = 200
"""The most signs of a title that stand on a line; all of it is in the JSON."""


def add_questions(words: Any) -> None:
    """Add ``check``, ``dual`` and ``jurisdiction``."""
    for name, said, question in (
        ("check", "check a request file: exit 0 satisfied, 1 otherwise, 2 unusable", _check),
        ("dual", "dual criminality of a request file, element by element: exit 0 met, 1 otherwise", _dual),
        ("jurisdiction", "on which grounds each State may act on the conduct of a request file", _jurisdiction),
    ):
        parser = add_question(words, name, said, question)
        parser.add_argument("request", metavar="REQUEST.json", type=Path)


def _check(arguments: argparse.Namespace, page: Page) -> Answer:
    content = file_named(arguments.request, page.language)
    found = counsel.law_check(page.language, content, **dated(arguments))
    values = {**for_machines(found), "instruments": bindings_for_machines(found.instruments)}
    lines = _check_lines(found, Page(page.language, in_full=True))
    return Answer(values, lines, 0 if found.verdict is Verdict.SATISFIED else 1)


def _check_lines(found: CheckView, page: Page) -> list[str]:
    lines = [*_head_lines(found, page), ""]
    deciding = [finding for finding in found.findings if finding.decides]
    if deciding:
        lines += [page.say("desk-law-decides")]
        lines += [line for finding in deciding for line in finding_lines(finding, page)]
        lines += ["", page.say("desk-law-decides-not")]
    others = [finding for finding in found.findings if not finding.decides]
    lines += [line for finding in others for line in finding_lines(finding, page)]
    if found.beside:
        lines += ["", page.say("desk-law-beside")]
        lines += [line for finding in found.beside for line in finding_lines(finding, page)]
    return [*lines, *_risks_lines(found.risks, page), "", *found.assumptions]


def _head_lines(found: CheckView, page: Page) -> list[str]:
    """The verdict, then what was asked of whom and on which day; without States that comes before all."""
    verdict = page.say("law-verdict", verdict=found.verdict.value)
    if found.asked is None or found.on is None:
        return [verdict]
    unnamed = [found.asked.unnamed] if found.asked.unnamed else []
    day = page.say("desk-law-day-taken", day=page.day(found.on), taken=found.asked.day_taken)
    return [*unnamed, verdict, f"{_asked_line(found.asked, page)} {day}"]


def _asked_line(asked: AskedView, page: Page) -> str:
    title = shorten(asked.title, _LONGEST_TITLE, placeholder="…")
    titled = f"{page.say('desk-law-titled', title=title)} " if title else ""
    if not (asked.requesting or asked.requested):
        return titled + page.say("desk-law-asks-kind", kind=asked.kind_in_words)
    states = {"requesting": asked.requesting_in_words, "requested": asked.requested_in_words}
    return titled + page.say("desk-law-asks", kind=asked.kind_in_words, **states)


def _risks_lines(risks: tuple[RiskView, ...], page: Page) -> list[str]:
    """The grounds that are open or not excluded; those ruled out are counted and named, each ground once."""
    if not risks:
        return []
    standing = [risk for risk in risks if risk.verdict is not Verdict.SATISFIED]
    lines = ["", page.say("desk-law-risks")]
    lines += [line for risk in standing for line in _risk_lines(risk, page)]
    excluded = ruled_out(risks)
    named = page.listed(ground.ground_in_words for ground in excluded)
    return [*lines, page.say("desk-law-risks-ruled-out", count=len(excluded), grounds=named)]


def _risk_lines(risk: RiskView, page: Page) -> list[str]:
    said = page.say("desk-law-risk", verdict=risk.verdict.value)
    must = f" ({page.say('desk-law-mandatory')})" if risk.mandatory else ""
    inside = [*page.mend(risk.mend), *page.notes(risk.note, risk.citation.label)]
    return [f"{risk.citation.label}  [{said}{must}]  {risk.message}", *indented(inside, 4)]


def _dual(arguments: argparse.Namespace, page: Page) -> Answer:
    content = file_named(arguments.request, page.language)
    found = counsel.law_dual(page.language, content, **dated(arguments))
    return Answer(for_machines(found), _dual_lines(found, page), 0 if found.met else 1)


def _dual_lines(found: DualView, page: Page) -> list[str]:
    lines = [line for offence in found.offences for line in _offence_lines(offence, page)]
    if not found.offences:
        lines += [page.say("law-dual-no-offence"), ""]
    lines.append(page.say("desk-law-treaties-say"))
    return [*lines, *(line for stated in found.says for line in _stated_lines(stated, page))]


def _offence_lines(offence: OffenceView, page: Page) -> list[str]:
    verdict = page.say("law-verdict", verdict=offence.verdict.value)
    theirs = _side(offence.theirs, page) if offence.theirs else "-"
    inside = [page.say("desk-law-ours", offence=_side(offence.ours, page))]
    inside.append(page.say("desk-law-theirs", offence=theirs))
    inside += [line for element in offence.elements for line in _element_lines(element, page)]
    if offence.ours_alone:
        inside.append(page.say("desk-law-ours-alone", elements=page.listed(offence.ours_alone)))
    stated = {True: "yes", False: "no", None: "unknown"}[offence.stated]
    inside += [page.say("desk-law-stated", stated=stated), *page.missing(offence.missing_in_words)]
    head = page.say("desk-law-offence", number=offence.number)
    return [page.pair(head, verdict), *indented(inside, 2), ""]


def _side(side: OffenceSide, page: Page) -> str:
    return page.listed(said for said in (side.title, side.provision, side.penalty) if said)


def _element_lines(element: ElementView, page: Page) -> list[str]:
    verdict = page.say("law-verdict", verdict=element.verdict.value)
    facts = [page.pair(apart(fact.id), fact.text) for fact in element.facts]
    line = f"[{verdict}]  {apart(element.ours or '-')} | {apart(element.theirs)}  {element.message}"
    return [line, *indented(facts, 4)]


def _stated_lines(stated: StatedView, page: Page) -> list[str]:
    force = f"[{stated.force_in_words}]  " if stated.force else ""
    inside = [page.say("desk-law-perhaps")] if stated.in_force_between is None else []
    inside += page.notes(stated.note, stated.citation.label)
    return [f"{stated.citation.label}  {force}{stated.statement}", *indented(inside, 4)]


def _jurisdiction(arguments: argparse.Namespace, page: Page) -> Answer:
    content = file_named(arguments.request, page.language)
    found = counsel.law_jurisdiction(page.language, content, **dated(arguments))
    return Answer(for_machines(found), _jurisdiction_lines(found, page))


def _jurisdiction_lines(found: JurisdictionView, page: Page) -> list[str]:
    lines: list[str] = []
    for state, claims in groupby(found.grounds, key=lambda claim: claim.state_in_words):
        inside = [line for claim in claims for line in _claim_lines(claim, page)]
        lines += [state, *indented(inside, 2), ""]
    if not found.grounds:
        lines += [page.say("desk-law-no-jurisdiction")]
    if found.consult:
        lines.append(page.say("desk-law-consult"))
    return [*lines, *(line for finding in found.consult for line in finding_lines(finding, page))]


def _claim_lines(claim: ClaimView, page: Page) -> list[str]:
    verdict = page.say("law-verdict", verdict=claim.verdict.value)
    force = page.say("desk-law-claim", optional="yes" if claim.optional else "no")
    inside = [page.say("desk-law-perhaps")] if claim.binds is None else []
    inside += [*page.mend(claim.mend), *page.notes(claim.note, claim.citation.label)]
    return [f"{claim.citation.label}  [{verdict}; {force}]  {claim.message}", *indented(inside, 4)]
