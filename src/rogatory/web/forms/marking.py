"""Where each finding of a check belongs on the form: by field, and by section."""

import msgspec

from rogatory.desk.views import CheckView, FindingView
from rogatory.kernel.findings import Standing, Verdict
from rogatory.web.forms.request_fields import SECTIONS, field_path, section_of

_WORST_FIRST = (Verdict.NOT_SATISFIED, Verdict.CONFLICT, Verdict.UNDETERMINED, Verdict.SATISFIED)


class Marks(msgspec.Struct, frozen=True):
    """The worst verdict for each section and field, and the findings grouped for the list beside the form.

    ``groups`` holds what treaties say, gravest first; ``practice`` what practice asks beyond them and lacks.
    """

    sections: dict[str, Verdict]
    fields: dict[str, Verdict]
    groups: tuple[tuple[Verdict, tuple[FindingView, ...]], ...]
    practice: tuple[FindingView, ...] = ()

    def field_of(self, finding: FindingView) -> str:
        """The name of the field that mends a finding; empty where none does."""
        return next((field_path(path) for path in finding.missing if section_of(path)), "")


def marks_of(checked: CheckView | None) -> Marks:
    """Sort the findings of a check; nothing checked gives no marks."""
    findings = checked.findings if checked else ()
    sections: dict[str, Verdict] = {}
    fields: dict[str, Verdict] = {}
    treaty = tuple(finding for finding in findings if finding.standing is Standing.TREATY)
    wanted = tuple(
        finding
        for finding in findings
        if finding.standing is Standing.PRACTICE and finding.verdict is not Verdict.SATISFIED
    )
    for finding in treaty:
        for path in finding.missing:
            _note(fields, field_path(path), finding.verdict)
            _note(sections, section_of(path), finding.verdict)
    for section in SECTIONS:
        if checked and checked.verdict is Verdict.SATISFIED:
            sections.setdefault(section.name, Verdict.SATISFIED)
    return Marks(sections, fields, _grouped(treaty), wanted)


def _note(marks: dict[str, Verdict], name: str, verdict: Verdict) -> None:
    if name and (name not in marks or _WORST_FIRST.index(verdict) < _WORST_FIRST.index(marks[name])):
        marks[name] = verdict


def _grouped(findings: tuple[FindingView, ...]) -> tuple[tuple[Verdict, tuple[FindingView, ...]], ...]:
    groups = ((verdict, tuple(f for f in findings if f.verdict is verdict)) for verdict in _WORST_FIRST)
    return tuple((verdict, found) for verdict, found in groups if found)
