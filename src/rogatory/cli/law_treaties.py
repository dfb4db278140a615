"""`rogatory law kinds`, `basis` and `status`: which treaties there are, for what, and who is bound by them."""

import argparse
from typing import Any

from rogatory.cli.law_asking import Answer, add_question, add_states, dated, home
from rogatory.cli.law_lines import binding_lines, declared_line, finding_lines, first_notes, silent_line
from rogatory.cli.law_machines import bindings_for_machines, for_machines, silent_for_machines
from rogatory.cli.law_page import Page, apart, indented, truth
from rogatory.desk import counsel
from rogatory.desk.views import BasisView
from rogatory.desk.views.counsel import KindView, StanceView
from rogatory.desk.views.treaties import EntryView, PartyView, RuleOfTreaty, StatusView, StayView

_KINDS = "Kinds of request: " + ", ".join(counsel.KINDS)


def add_questions(words: Any) -> None:
    """Add ``kinds``, ``basis`` and ``status``."""
    add_question(
        words, "kinds", "the kinds of request, and how each treaty stands to them", _kinds, dated=False
    )
    said = "which treaties bind two States on a day, why, and what is unknown"
    basis = add_question(words, "basis", said, _basis, epilog=_KINDS)
    add_states(basis)
    basis.add_argument("--kind", default="mutual_legal_assistance", help="kind of request")
    basis.add_argument("--conduct", metavar="YYYY-MM-DD", default="", help="the day the acts were done")
    said = "a treaty's entry into force, parties, amendment and withdrawal"
    status = add_question(words, "status", said, _status, epilog=_KINDS)
    status.add_argument("instrument", metavar="INSTRUMENT", help="identifier or title of a treaty")
    status.add_argument(
        "state", metavar="STATE", nargs="?", default="", help="two-letter code; else every State"
    )
    for name, said in (
        ("--withdrawal", "a State withdraws, the period running from this day: what of a pending request?"),
        ("--requested-on", "the day the pending request was made"),
    ):
        status.add_argument(name, metavar="YYYY-MM-DD", default="", help=said)
    status.add_argument("--kind", default="", help="the kind of the pending request")


def _kinds(arguments: argparse.Namespace, page: Page) -> Answer:
    found = counsel.law_kinds(page.language, home=home())
    return Answer(for_machines(found), [line for kind in found.kinds for line in _kind_lines(kind, page)])


def _kind_lines(kind: KindView, page: Page) -> list[str]:
    inside = [_stance_line(one, page) for one in kind.instruments]
    return [page.pair(apart(kind.kind), kind.in_words), *indented(inside, 2), ""]


def _stance_line(one: StanceView, page: Page) -> str:
    place = one.citation.label if one.citation else one.title
    return page.pair(place, f"{one.stance_in_words}. {one.note}".rstrip())


def _basis(arguments: argparse.Namespace, page: Page) -> Answer:
    found = counsel.law_basis(
        page.language,
        arguments.requesting,
        arguments.requested,
        kind=arguments.kind,
        conduct=arguments.conduct,
        **dated(arguments),
    )
    values = {
        **for_machines(found),
        "instruments": bindings_for_machines(found.instruments),
        "silent": silent_for_machines(found.silent),
    }
    return Answer(values, _basis_lines(found, page))


def _basis_lines(found: BasisView, page: Page) -> list[str]:
    lines = [line for binding in found.instruments for line in binding_lines(binding, page)]
    lines += [silent_line(silent, page) for silent in found.silent]
    return [*lines, *found.fallback, *found.assumptions]


def _status(arguments: argparse.Namespace, page: Page) -> Answer:
    found = counsel.law_status(
        page.language,
        arguments.instrument,
        arguments.state,
        withdrawal=arguments.withdrawal,
        requested_on=arguments.requested_on,
        kind=arguments.kind,
        **dated(arguments),
    )
    lines = _treaty_lines(found, page)
    for party in found.states:
        lines += _party_lines(party, page) if arguments.state else [_party_line(party, page)]
    return Answer(for_machines(found), lines)


def _treaty_lines(found: StatusView, page: Page) -> list[str]:
    inside: list[str] = []
    if found.adopted:
        day, depositary = page.day(found.adopted), found.depositary or "-"
        inside.append(page.say("desk-law-adopted", day=day, depositary=depositary))
    inside += _entry_lines(found.entry, page)
    if found.complete_as_of:
        inside.append(page.say("desk-law-list-complete", day=page.day(found.complete_as_of)))
    inside += _rule_lines("desk-law-amendment", found.amendment, page)
    inside += _rule_lines("desk-law-withdrawal-rule", found.withdrawal, page)
    if found.pending:
        inside += [page.say("desk-law-pending"), *finding_lines(found.pending, page)]
    return [found.title, *indented(inside, 2), ""]


def _entry_lines(entry: EntryView | None, page: Page) -> list[str]:
    if entry is None:
        return []
    label = entry.citation.label
    if entry.since is None:
        said = page.say("desk-law-entry-unknown")
    else:
        how = "computed" if entry.computed else "stated"
        said = page.say("desk-law-entry", day=page.day(entry.since), how=how)
    line = f"{label}  {said}{page.doubt(entry.verified)} [{apart(entry.source_in_words)}]"
    return [line, *indented(page.notes(entry.note, label), 2)]


def _rule_lines(heading: str, rule: RuleOfTreaty | None, page: Page) -> list[str]:
    if rule is None:
        return []
    open_point = "" if rule.settled else f" ({page.say('desk-law-unsettled')})"
    line = page.pair(f"{page.say(heading)} ({page.places(rule.citations)})", f"{rule.reading}{open_point}")
    return [line, *indented(first_notes(rule.notes, page), 2)]


def _party_line(party: PartyView, page: Page) -> str:
    bound = page.say("desk-law-bound", bound=truth(party.bound))
    return f"{party.state}  {page.pair(party.state_in_words, bound)}{page.doubt(party.verified)}"


def _party_lines(party: PartyView, page: Page) -> list[str]:
    inside = [*party.reasons, *page.missing(party.missing_in_words)]
    inside += [_stay_line(stay, page) for stay in party.stays]
    inside += [declared_line(row, page) for row in party.declared]
    inside += page.notes(party.note, party.citation.label)
    return [_party_line(party, page), *indented(inside, 2)]


def _stay_line(stay: StayView, page: Page) -> str:
    """The days of a stay that are known, each with its name."""
    days = {
        "signature": stay.signature,
        "deposit": stay.deposit,
        "not-before": stay.not_before,
        "listed-entry": stay.listed_entry,
        "binds-from": stay.binds_from,
        "withdrawal-received": stay.withdrawal_received,
        "binds-until": stay.binds_until,
    }
    known = ((name, day) for name, day in days.items() if day is not None)
    told = page.listed(page.say(f"desk-law-day-{name}", day=page.day(day)) for name, day in known)
    return f"{page.say('desk-law-stay', status=stay.status)} {told} [{apart(stay.source_in_words)}]"
