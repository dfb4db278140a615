"""Whether a law folder holds together: every rule named once, at a place stated, about facts there are."""

from collections.abc import Iterator

from rogatory.kernel.dates import Period, Unit
from rogatory.kernel.findings import Standing
from rogatory.law.book import Instrument
from rogatory.law.defects import LawBookDefect
from rogatory.law.kinds import Stance
from rogatory.law.paths import is_a_path, is_of_a_measure
from rogatory.law.rules import Rule
from rogatory.law.vocabulary import DayMeans, Examination, Limit, RuleKind

_OF_A_REQUEST = frozenset(
    {Examination.CONTAINS, Examination.CONTAINS_WHERE_POSSIBLE, Examination.RESTS_ON_AGREEMENT}
)
_OF_CONTENTS = frozenset({Examination.CONTAINS, Examination.CONTAINS_WHERE_POSSIBLE})
_WITHOUT_CASES = frozenset({Examination.CHANNEL_OPEN, Examination.FORM_ACCEPTED, Examination.LANGUAGE_ACCEPTED})
_OF_OFFICES = frozenset({Unit.HOURS, Unit.WORKING_DAYS})
_OF_GROUNDS = frozenset(
    {Limit.MAY_REFUSE, Limit.MUST_REFUSE, Limit.NEVER_ON, Limit.NEVER_ONLY_ON, Limit.MAY_LIFT}
)


_LONGEST = {
    Unit.HOURS: 10_000,
    Unit.DAYS: 4_000,
    Unit.WORKING_DAYS: 4_000,
    Unit.MONTHS: 1_200,
    Unit.YEARS: 100,
}
"""The longest period a treaty can give, by its unit: what is longer is a slip and leaves the calendar."""


def refuse_inconsistent(instrument: Instrument, folder: str) -> None:
    """Raise ``LawBookDefect`` for the first rule that cannot be applied, or a head that cannot hold."""
    if problem := _of_the_head(instrument):
        raise LawBookDefect(f"{folder}/instrument.toml", problem)
    seen: set[str] = set()
    for rule in instrument.rules:
        problem = _in_the_folder(instrument, rule, seen) or _in_itself(rule)
        if problem:
            raise LawBookDefect(f"{folder} rules", f"rule {rule.id} {problem}")
        seen.add(rule.id)


def _of_the_head(instrument: Instrument) -> str:
    if instrument.standing is Standing.TREATY and not (instrument.entry or instrument.scope_cite):
        return "a treaty needs [entry], or scope_cite for what is said of its force"
    if instrument.parties and not instrument.entry:
        return "parties.csv needs [entry]: when the treaty enters into force"
    withdrawal = instrument.withdrawal
    if withdrawal and (_out_of_bounds(withdrawal.period) or withdrawal.period.unit in _OF_OFFICES):
        return "the period of [withdrawal] is no length of days, months or years a treaty gives"
    unstated = [cite for cite in _cites(instrument) if not _is_stated(instrument, cite)]
    return f"{unstated[0]} is cited, and nothing states it" if unstated else ""


def _cites(instrument: Instrument) -> Iterator[str]:
    entry, withdrawal = instrument.entry, instrument.withdrawal
    heads = (entry.cite, entry.state_cite) if entry else ()
    ends = (withdrawal.cite, withdrawal.saves_cite) if withdrawal else ()
    served = (kind.cite for kind in instrument.kinds.values())
    amended = instrument.amendment.cites if instrument.amendment else ()
    for cite in (*heads, *ends, *served, *amended, instrument.scope_cite, instrument.open_to_cite):
        if cite:
            yield cite


def _is_stated(instrument: Instrument, cite: str) -> bool:
    """A place is stated by itself, or by the paragraphs of it."""
    return cite in instrument.provisions or any(held.startswith(f"{cite}(") for held in instrument.provisions)


def _out_of_bounds(period: Period) -> bool:
    return not 0 < period.count <= _LONGEST[period.unit]


def _in_the_folder(instrument: Instrument, rule: Rule, seen: set[str]) -> str:
    if rule.id in seen:
        return "stands there twice"
    if rule.cite not in instrument.provisions:
        return f"cites {rule.cite}, which nothing states"
    if strangers := [kind for kind in rule.kinds if instrument.kinds and kind not in instrument.kinds]:
        return f"is on {strangers[0]}, which instrument.toml does not name"
    if any(instrument.stance(kind) is Stance.SILENT for kind in rule.kinds if instrument.kinds):
        return "speaks to a kind on which instrument.toml says the treaty is silent"
    return ""


def _in_itself(rule: Rule) -> str:
    if rule.examine is Examination.CHANNEL_OPEN and not rule.channels:
        return "opens no channel"
    if rule.examine in _WITHOUT_CASES and rule.when:
        return f"has {rule.examine}, which asks the same in every case: leave out when"
    if rule.examine in _OF_CONTENTS and not rule.requires:
        return "asks for nothing: name what it requires"
    if rule.examine is Examination.HOLDS and not rule.holds:
        return "makes nothing a condition: name what holds"
    if rule.limit in _OF_GROUNDS and not rule.grounds:
        return "names no ground"
    if rule.period and _out_of_bounds(rule.period):
        return f"gives a period of {rule.period.count} {rule.period.unit}, which no treaty does"
    if rule.day is not DayMeans.LAST_DAY and not rule.period:
        return "says what its day is and gives no period"
    if rule.kind is RuleKind.DUTY and rule.after and rule.owed_by is None:
        return "says what follows and not who owes it: owed_by"
    unknown = _unknown_facts(rule)
    return f"asks for {unknown[0]}, which a request does not hold" if unknown else ""


def _unknown_facts(rule: Rule) -> list[str]:
    if rule.examine in _OF_A_REQUEST:
        return [wanted for wanted in rule.requires if not is_a_path(wanted)]
    if rule.examine is Examination.MEASURES_DETAILED:
        asked = (*rule.requires, *rule.where_possible, *rule.if_any)
        return [wanted for wanted in asked if not is_of_a_measure(wanted)]
    return []
