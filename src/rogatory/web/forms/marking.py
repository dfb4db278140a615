"""Where each finding of a check belongs on the form: by field, and by section."""

from collections.abc import Mapping
from typing import Any

import msgspec

from rogatory.desk.views import CheckView, FindingView
from rogatory.kernel.findings import Standing, Verdict
from rogatory.web.forms.request_fields import SECTIONS, Section, field_path, section_of, value_at

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


def marks_of(checked: CheckView | None, draft: Mapping[str, Any]) -> Marks:
    """Sort the findings of a check of ``draft``; nothing checked gives no marks.

    What is satisfied is marked only where ``draft`` holds something: a blank nobody objects to bears no tick.
    """
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
    holding = {section.name: _fills(draft, section) for section in SECTIONS}
    return Marks(
        {name: mark for name, mark in sections.items() if mark is not Verdict.SATISFIED or holding[name]},
        {
            name: mark
            for name, mark in fields.items()
            if mark is not Verdict.SATISFIED or _says(value_at(draft, name))
        },
        _grouped(treaty),
        wanted,
    )


def _fills(draft: Mapping[str, Any], section: Section) -> bool:
    if section.rows:
        return _says(draft.get(section.rows))
    return any(_says(value_at(draft, field.name)) for field in section.fields)


def _says(value: Any) -> bool:
    """Whether somebody wrote something here; *no* is an answer, a row's own mark or a box left empty is not."""
    match value:
        case Mapping():
            return any(_says(item) for name, item in value.items() if name != "id" and item is not False)
        case list() | tuple():
            return any(_says(item) for item in value)
        case _:
            return value is not None and value != ""


def _note(marks: dict[str, Verdict], name: str, verdict: Verdict) -> None:
    if name and (name not in marks or _WORST_FIRST.index(verdict) < _WORST_FIRST.index(marks[name])):
        marks[name] = verdict


def _grouped(findings: tuple[FindingView, ...]) -> tuple[tuple[Verdict, tuple[FindingView, ...]], ...]:
    groups = ((verdict, tuple(f for f in findings if f.verdict is verdict)) for verdict in _WORST_FIRST)
    return tuple((verdict, found) for verdict, found in groups if found)
