"""The gazette record a Tunisian legal database prints below an act, field by field under stable names."""

from collections.abc import Sequence

from rogatory.library.parsing.tree import GazetteRecord, Piece

_FIELDS = {
    "صنف النص": "kind",
    "عدد النص": "number",
    "تاريخ النص": "date",
    "الوزارة / الهيكل": "issuer",
    "حالة النص": "status",
    "عدد الرائد الرسمي": "gazette_number",
    "تاريخ الرائد الرسمي": "gazette_date",
    "الصفحة الأولى من الرائد الرسمي": "page",
}
_NO_RELATED = "لا يوجد نصوص مرتبطة بهذا النص"


def record_of(lines: Sequence[Piece]) -> GazetteRecord | None:
    """The record among ``lines``, or ``None``. That no related texts are listed is a field too."""
    told = {piece.line: pair for piece in lines if (pair := _field(piece.text))}
    if not told:
        return None
    fields = dict(told.values())
    return GazetteRecord(fields=fields, lines=tuple(piece for piece in lines if piece.line in told))


def is_of_record(line: str) -> bool:
    """Whether the line belongs to the record."""
    return _field(line) is not None


def _field(line: str) -> tuple[str, str] | None:
    if line == _NO_RELATED:
        return "related", ""
    label, colon, said = line.partition(":")
    name = _FIELDS.get(label.strip())
    return (name, said.strip()) if name and colon else None
