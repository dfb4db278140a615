"""Every word of the vocabulary in a made-up treaty, with the answers it gave when somebody last read them.

``golden/vocabulary.json`` holds each finding, and each answer that comes back, whole and once; the answers name
them by number. A change of the engine that changes an answer shows here as a difference to read.
To accept one: run this file with ``ROGATORY_WRITE_GOLDEN=1``, and read what changed.
"""

import json
import os
import tomllib
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations, product
from pathlib import Path
from typing import Any

import msgspec
import pytest

from rogatory.kernel.findings import Finding
from rogatory.kernel.states import state_code
from rogatory.law.basis import basis
from rogatory.law.book import Instrument, LawBook
from rogatory.law.check import check
from rogatory.law.concordance import concordance_rows
from rogatory.law.duties import duties_after, governing
from rogatory.law.examinations import examine
from rogatory.law.ground_answers import Decision, answers_for
from rogatory.law.grounds import Ground
from rogatory.law.jurisdiction import jurisdiction
from rogatory.law.kinds import Kind
from rogatory.law.particulars import Conduct
from rogatory.law.reading import read_law_book
from rogatory.law.refusal import judge_lifting, judge_postponement, judge_refusal
from rogatory.law.request import Request
from rogatory.law.risks import refusal_risks
from rogatory.law.status import instrument_status, pending_request
from rogatory.law.vocabulary import Trigger
from rogatory.law.weighed import ConsultationHeld, RefusalFacts

HERE = Path(__file__).resolve().parent
GOLDEN = HERE / "golden" / "vocabulary.json"
EXAMPLES = HERE.parents[1] / "examples"
ON, KNOWN = date(2019, 5, 31), date(2026, 1, 1)
STATES = ("TN", "JO", "FR", "OM", "MA", "SA", "BH", "QA", "IS")


def made_up(name: str = "made_up") -> dict[str, bytes]:
    """The files of the made-up treaty, under another identifier where one is given."""
    folder = HERE / "made_up"
    files = {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*.*")}
    head = files["instrument.toml"].replace(b'id = "made_up"', f'id = "{name}"'.encode())
    return {**files, "instrument.toml": head}


@pytest.fixture(scope="module")
def invented() -> LawBook:
    """Two treaties of the same words beside each other: the second on organized crime, open to all."""
    other = made_up("other")
    head = other["instrument.toml"]
    head = head.replace(b'reach = "regional"', b'reach = "universal"')
    other["instrument.toml"] = head.replace(b'subject = "corruption"', b'subject = "organized_crime"')
    return read_law_book({"made_up": made_up(), "other": other})


def requests() -> Iterator[tuple[str, Request]]:
    """Requests that say everything, nothing, yes to everything and no to everything, of the kinds it serves."""
    kinds = (
        "extradition",
        "provisional_measures",
        "confiscation",
        "joint_investigation",
        "electronic_evidence",
    )
    plain = [json.loads((EXAMPLES / "kinds" / f"{kind}.json").read_text("utf-8")) for kind in kinds]
    plain += [json.loads(file.read_text("utf-8")) for file in sorted(EXAMPLES.glob("*-request.json"))]
    for number, values in enumerate(plain):
        name = f"{number} {values['kind']}"
        yield f"{name} whole", msgspec.convert(values, Request)
        yield f"{name} empty", msgspec.convert({"kind": values["kind"], "requested_state": "JO"}, Request)
        for word, truth in (("yes", True), ("no", False)):
            yield f"{name} {word}", msgspec.convert(_with_truths(values, truth), Request)
        yield f"{name} halves", msgspec.convert(_halved(values), Request)
    for channel, agreed, urgent, form in product(
        ("diplomatic", "interpol", "arab_criminal_police_bureau"),
        (True, False, None),
        (True, False, None),
        ("oral",),
    ):
        extra = {"channel": channel, "channel_agreed": agreed, "urgency": {"urgent": urgent}, "form": form}
        yield f"{channel} {agreed} {urgent}", msgspec.convert({**plain[-3], **extra}, Request)
    for language in ("en", "is", None):
        for state in ("JO", "FR", "SA"):
            changed = {**plain[-3], "language": language, "requested_state": state}
            yield f"in {language} to {state}", msgspec.convert(changed, Request)


def _with_truths(value: Any, truth: bool) -> Any:
    match value:
        case bool():
            return truth
        case dict():
            return {key: _with_truths(item, truth) for key, item in value.items()}
        case list():
            return [_with_truths(item, truth) for item in value]
        case _:
            return value


def _halved(values: dict[str, Any]) -> dict[str, Any]:
    """Every second fact of every part left out, lists of rows with a first row that says next to nothing."""
    kept: dict[str, Any] = {}
    for number, (key, item) in enumerate(values.items()):
        if isinstance(item, dict):
            kept[key] = {name: held for place, (name, held) in enumerate(item.items()) if place % 2}
        elif isinstance(item, list) and item and isinstance(item[0], dict):
            bare = {name: item[0][name] for name in ("id", "text") if name in item[0]}
            kept[key] = [bare, *item]
        elif number % 2 == 0 or key in ("kind", "format", "requesting_state", "requested_state"):
            kept[key] = item
    return kept


def refusals() -> Iterator[RefusalFacts]:
    named = [
        Ground.ESSENTIAL_INTERESTS,
        Ground.NOT_IN_CONFORMITY,
        Ground.POLITICAL_OFFENCE,
        Ground.NO_DUAL_CRIMINALITY,
        Ground.DE_MINIMIS,
        Ground.BANK_SECRECY,
        Ground.FISCAL_MATTERS,
        Ground.OWN_NATIONAL,
        Ground.PENALTY_TOO_LOW,
        Ground.INTERFERES_WITH_PROCEEDINGS,
        Ground.EVIDENCE_NOT_TIMELY,
        Ground.OTHER,
    ]
    invoked = [(), *((one,) for one in named), *combinations(named[:7], 2), (Ground.OWN_NATIONAL, Ground.OTHER)]
    partly = ConsultationHeld(subject="refusal", state="answered", grounds=(Ground.ESSENTIAL_INTERESTS,))
    later = ConsultationHeld(subject="postponement", state="opened")
    held: tuple[tuple[ConsultationHeld, ...], ...] = (
        (),
        (ConsultationHeld(subject="refusal", state="opened"), later),
        (
            ConsultationHeld(subject="refusal", state="concluded"),
            msgspec.structs.replace(later, state="answered"),
        ),
        (partly,),
    )
    for number, (grounds, consultations) in enumerate(product(invoked, held)):
        truth = (True, False, None)[number % 3]
        yield RefusalFacts(
            grounds=grounds,
            reasons="Said" if number % 2 else " ",
            consultations=consultations,
            coercive=truth,
            conduct_criminal_here=(None, True, False)[(number // 3) % 3],
            will_prosecute=truth,
            heard=truth,
        )


def conducts() -> Iterator[Conduct]:
    yield Conduct()
    for states in ((), ("TN",), ("JO", "FR"), ("TN", "JO")):
        yield Conduct(
            committed_in=states,
            effects_in=states,
            offender_nationalities=states,
            victim_nationalities=states,
            proceedings_in=states,
        )
    for state, truth in product(("TN", "JO"), (True, False, None)):
        yield Conduct(
            committed_in=("FR",),
            aboard=state,
            offender_residence=state,
            offender_stateless=truth,
            offender_present_in=state,
            victim_residence=state,
            against_state=state,
            meant_for=state,
            not_extradited_by=state,
            not_extradited_as_national=truth,
            offender_nationalities=(state,),
        )


class Kept:
    """Findings and answers told by number, each kept whole once."""

    def __init__(self) -> None:
        self.whole: dict[str, int] = {}

    def answer(self, value: Any) -> int:
        return self.whole.setdefault(json.dumps(msgspec.to_builtins(value)), len(self.whole))

    def finding(self, finding: Finding) -> int:
        """The number of a finding; what is empty in it is left out to keep the file readable."""
        plain = msgspec.to_builtins(finding)
        mend = plain["mend"] and [plain["mend"]["code"], plain["mend"]["args"]]
        related = [f"{one['instrument']} {one['cite']}" for one in plain["related"]]
        place = f"{plain['citation']['instrument']} {plain['citation']['cite']} {plain['concept']}"
        rest = {"mend": mend, "missing": plain["missing"], "related": related}
        kept = {key: value for key, value in rest.items() if value}
        return self.answer([place, plain["verdict"], plain["reason"]["code"], plain["reason"]["args"], kept])


KEPT = Kept()
told, once = KEPT.finding, KEPT.answer


def answers(book: LawBook) -> dict[str, Any]:
    """Everything the engine says of the made-up treaties, by the question put."""
    held = book.instruments["made_up"]
    said = {
        "examined": {name: [told(one) for one in examine(held, request)] for name, request in requests()},
        "checked": {name: _checked(book, request) for name, request in requests()},
        "refused": [_refused(book, facts) for facts in refusals()],
        "owed": {trigger.value: _owed(book, trigger) for trigger in Trigger},
        "governing": [msgspec.to_builtins(one) for one in governing(book, ["made_up"], "request_sent")],
        "bases": {f"{one}-{two} {on}": _basis(book, one, two, on) for one, two, on in pairs()},
        "jurisdiction": [_jurisdiction(book, conduct) for conduct in conducts()],
        "status": [_status(held, on) for on in days()],
        "pending": [
            _pending(held, kind, asked) for kind in ("extradition", "confiscation") for asked in days()
        ],
        "concordance": msgspec.to_builtins(concordance_rows(book)),
    }
    return {"kept": [json.loads(one) for one in KEPT.whole], **said}


def _checked(book: LawBook, request: Request) -> list[Any]:
    found = check(book, request, ON, KNOWN)
    risks = [
        [risk.ground.value, risk.mandatory, told(risk.finding)] for risk in refusal_risks(book, request, found)
    ]
    reach = [found.reach.certain, found.reach.doubtful, found.reach.beside, found.reach.outside]
    stopping = [one.concept for one in found.stopping]
    basis_told = [told(one) for one in found.findings if one.concept.startswith("basis.")]
    beside = [told(one) for one in found.beside]
    return [found.verdict.value, stopping, basis_told, beside, reach, risks]


def _refused(book: LawBook, facts: RefusalFacts) -> list[Any]:
    said: list[Any] = []
    for kind, decision, judge in (
        (Kind.MUTUAL_LEGAL_ASSISTANCE, Decision.REFUSAL, judge_refusal),
        (Kind.EXTRADITION, Decision.REFUSAL, judge_refusal),
        (Kind.MUTUAL_LEGAL_ASSISTANCE, Decision.POSTPONEMENT, judge_postponement),
        (Kind.CONFISCATION, Decision.LIFTING, judge_lifting),
    ):
        found = judge(book, ["made_up"], facts, kind=kind)
        doubtful = judge(book, ["made_up"], facts, kind=kind, undetermined=["made_up"])
        answered = answers_for(
            book, ["made_up", "other"], facts, kind=kind, decision=decision, undetermined=["other"]
        )
        doubted = "".join(one.verdict.value[0] for one in doubtful)
        said.append([once([told(one) for one in found]), doubted, once([once(one) for one in answered])])
    return said


def _owed(book: LawBook, trigger: Trigger) -> list[Any]:
    usual = duties_after(book, ["made_up"], trigger)
    urgent = duties_after(book, ["made_up"], trigger, kind=Kind.CONFISCATION, urgent=True)
    return [msgspec.to_builtins(usual), [duty.concept for duty in urgent]]


def pairs() -> Iterator[tuple[str, str, date]]:
    for on in days():
        for one, two in (pair.split("-") for pair in "TN-JO TN-FR JO-OM TN-MA JO-SA JO-BH QA-TN IS-TN".split()):
            yield one, two, on


def days() -> list[date]:
    marks = [
        date(2010, 1, 1),
        date(2011, 9, 1),
        date(2013, 5, 31),
        date(2014, 2, 1),
        date(2016, 2, 29),
        date(2018, 2, 9),
    ]
    marks += [date(2020, 12, 31)]
    return sorted({day + timedelta(days=step) for day in marks for step in (-1, 0, 1)})


def _basis(book: LawBook, one: str, two: str, on: date) -> list[Any]:
    told_of: list[Any] = []
    for kind in (
        Kind.MUTUAL_LEGAL_ASSISTANCE,
        Kind.EXTRADITION,
        Kind.CONFISCATION,
        Kind.FINANCIAL_INTELLIGENCE,
    ):
        found = basis(book, state_code(one), state_code(two), kind, on, KNOWN, date(2012, 6, 1))
        plain = msgspec.to_builtins(found)
        bindings = [
            once(
                [
                    held["id"],
                    held["in_force_between"],
                    held["verified"],
                    held["stance"],
                    held["facts"],
                    held["citation"]["cite"],
                    [[reason["code"], reason["args"]] for reason in (*held["reasons"], *held["missing"])],
                    [row["state"] + row["cite"] for row in held["declared"]],
                ]
            )
            for held in plain["instruments"]
        ]
        relations = [told(rel) for held in found.instruments for rel in held.relation]
        conduct = [told(held.conduct) for held in found.instruments if held.conduct]
        rest = [plain["silent"], plain["fallback"], plain["assumptions"]]
        told_of.append([bindings, once([relations, conduct]), once(rest)])
    return told_of


def _jurisdiction(book: LawBook, conduct: Conduct) -> list[Any]:
    found = jurisdiction(book, ["made_up"], conduct, [state_code("TN"), state_code("JO")])
    grounds = [[one.state, one.claim.value, one.optional, told(one.finding)] for one in found.grounds]
    return [grounds, [told(one) for one in found.consult]]


def _status(held: Instrument, on: date) -> list[Any]:
    plain = msgspec.to_builtins(instrument_status(held, on, KNOWN))
    states = [
        once(
            [
                one["state"],
                one["bound"]["bound"],
                [[stay["binds_from"], stay["binds_until"], stay["row"]["recorded"]] for stay in one["stays"]],
            ]
        )
        for one in plain["states"]
    ]
    return [str(on), plain["in_force_since"], plain["computed"], plain["in_force"], plain["entry"], states]


def _pending(held: Instrument, kind: str, asked: date) -> list[Any]:
    return [str(asked), kind, told(pending_request(held, Kind(kind), asked, date(2013, 8, 31)))]


def test_every_word_answers_as_it_did_when_last_read(invented: LawBook) -> None:
    now = json.loads(json.dumps(msgspec.to_builtins(answers(invented))))
    if os.environ.get("ROGATORY_WRITE_GOLDEN"):
        GOLDEN.parent.mkdir(exist_ok=True)
        lines = [f"{json.dumps(key)}: {_lines(value)}" for key, value in now.items()]
        GOLDEN.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    then = json.loads(GOLDEN.read_text("utf-8"))
    for question, said in now.items():
        assert said == then[question], question


def _lines(value: Any) -> str:
    """A line for each answer, so that a difference is a line."""
    if isinstance(value, dict):
        return (
            "{\n" + ",\n".join(f"{json.dumps(key)}: {json.dumps(item)}" for key, item in value.items()) + "\n}"
        )
    return "[\n" + ",\n".join(json.dumps(item) for item in value) + "\n]"


def test_the_made_up_treaty_uses_every_word() -> None:
    """A word without a rule here would be pinned by nothing."""
    from rogatory.law.vocabulary import Claim, Condition, DayMeans, Examination, Limit, Relation

    rules = tomllib.loads((HERE / "made_up" / "rules" / "all.toml").read_text("utf-8"))["rule"]
    used = {
        Examination: {rule.get("examine") for rule in rules},
        Limit: {rule.get("limit") for rule in rules},
        Relation: {rule.get("relation") for rule in rules},
        Claim: {rule.get("claim") for rule in rules},
        DayMeans: {rule.get("day", DayMeans.LAST_DAY.value) for rule in rules if "period" in rule},
        Condition: {
            word for rule in rules for part in ("when", "holds", "risk") for word in rule.get(part, ())
        },
    }
    for words, seen in used.items():
        assert {word.value for word in words} <= seen, words
