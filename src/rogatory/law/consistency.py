"""Whether a law folder holds together: every rule named once, at a place stated, about facts there are."""

from rogatory.law.book import Instrument
from rogatory.law.defects import LawBookDefect
from rogatory.law.kinds import Stance
from rogatory.law.paths import is_a_path, is_of_a_measure
from rogatory.law.rules import Rule
from rogatory.law.vocabulary import Examination, Limit

_OF_A_REQUEST = frozenset(
    {Examination.CONTAINS, Examination.CONTAINS_WHERE_POSSIBLE, Examination.RESTS_ON_AGREEMENT}
)
_OF_GROUNDS = frozenset(
    {Limit.MAY_REFUSE, Limit.MUST_REFUSE, Limit.NEVER_ON, Limit.NEVER_ONLY_ON, Limit.MAY_LIFT}
)


def refuse_inconsistent(instrument: Instrument, folder: str) -> None:
    """Raise ``LawBookDefect`` for the first rule that cannot be applied."""
    seen: set[str] = set()
    for rule in instrument.rules:
        problem = _problem(instrument, rule, seen)
        if problem:
            raise LawBookDefect(f"{folder}/rules.toml", problem)
        seen.add(rule.id)


def _problem(instrument: Instrument, rule: Rule, seen: set[str]) -> str:
    if rule.id in seen:
        return f"two rules are called {rule.id}"
    if rule.cite not in instrument.provisions:
        return f"rule {rule.id} cites {rule.cite}, which nothing states"
    if rule.examine is Examination.CHANNEL_OPEN and not rule.channels:
        return f"rule {rule.id} opens no channel"
    if strangers := [kind for kind in rule.kinds if instrument.kinds and kind not in instrument.kinds]:
        return f"rule {rule.id} is on {strangers[0]}, which instrument.toml does not name"
    if any(instrument.stance(kind) is Stance.SILENT for kind in rule.kinds if instrument.kinds):
        return f"rule {rule.id} speaks to a kind on which instrument.toml says the treaty is silent"
    if rule.limit in _OF_GROUNDS and not rule.grounds:
        return f"rule {rule.id} names no ground"
    unknown = _unknown_facts(rule)
    return f"rule {rule.id} asks for {unknown[0]}, which a request does not hold" if unknown else ""


def _unknown_facts(rule: Rule) -> list[str]:
    if rule.examine in _OF_A_REQUEST:
        return [wanted for wanted in rule.requires if not is_a_path(wanted)]
    if rule.examine is Examination.MEASURES_DETAILED:
        asked = (*rule.requires, *rule.where_possible, *rule.if_any)
        return [wanted for wanted in asked if not is_of_a_measure(wanted)]
    return []
