"""What the desk answers about treaties and findings, as lines on a page."""

from rogatory.cli.law_page import Page, apart, indented
from rogatory.desk.views import BindingView, DeclaredView, FindingView, SilentView
from rogatory.desk.views.counsel import NoteView
from rogatory.kernel.findings import Standing, Verdict


def binding_lines(binding: BindingView, page: Page) -> list[str]:
    """Whether a treaty binds, why, what is not known, what was declared, and how it stands to the others."""
    place = binding.citation.label if binding.citation else binding.title
    inside = [*binding.reasons, *page.missing(binding.missing_in_words), *stance_lines(binding)]
    inside += page.notes(binding.text_note, place)
    inside += [declared_line(row, page) for row in binding.declared]
    for finding in (*binding.relation, *((binding.conduct,) if binding.conduct else ())):
        inside.append(page.pair(finding.citation.label, finding.message))
        inside += indented(page.notes(finding.note, finding.citation.label), 2)
    return [binding_line(binding, page), *indented(inside, 2), ""]


def binding_line(binding: BindingView, page: Page) -> str:
    """The treaty and whether it binds, in one line."""
    bound = f"{page.bound(binding.in_force_between)}{page.doubt(binding.verified)}"
    return page.pair(binding.title, bound)


def stance_lines(binding: BindingView) -> list[str]:
    """How a treaty stands to the kind of request, where it has no full set of rules on it, and the note."""
    stance = [] if binding.stance in ("", "rules") else [binding.stance_in_words]
    return [*stance, *([binding.note] if binding.note else [])]


def silent_line(silent: SilentView, page: Page) -> str:
    """A treaty that binds and says nothing on the kind of request."""
    said = page.say("desk-law-silent", treaty=silent.title, bound=page.bound(silent.in_force_between))
    return f"{said} {silent.note}".rstrip()


def declared_line(row: DeclaredView, page: Page) -> str:
    """What a State declared and where it was seen."""
    told = (row.authority, row.text, page.listed(row.languages_in_words))
    said = page.listed(part for part in told if part)
    head = page.say("desk-law-declared", state=row.state_in_words, what=row.type_in_words)
    return f"{row.citation.label}  {head} {apart(said)} [{apart(row.source_in_words)}]"


def finding_lines(finding: FindingView, page: Page) -> list[str]:
    """A finding with its verdict, what it lacks, what to do, and the notes on its text."""
    practice = finding.standing is Standing.PRACTICE
    said = page.say("law-words-practice" if practice else "law-verdict", verdict=finding.verdict.value)
    unknown = finding.missing_in_words if finding.verdict is Verdict.UNDETERMINED else ()
    inside = [*page.missing(unknown), *page.mend(finding.mend)]
    inside += page.notes(finding.note, finding.citation.label)
    return [f"{finding.citation.label}  [{said}]  {finding.message}", *indented(inside, 4)]


def noted_line(note: NoteView) -> str:
    """A note with its place and what kind of defect or difference it tells of."""
    return f"{note.citation.label}  [{note.kind_in_words}]  {note.note}"


def first_notes(notes: tuple[NoteView, ...], page: Page) -> list[str]:
    """The notes of an answer; one told on the page already is left out."""
    return [noted_line(note) for note in notes if page.first_told(note.note, note.citation.label)]
