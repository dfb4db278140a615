"""What the templates say dates, lengths of time, sizes and codes with."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from markupsafe import Markup, escape

from rogatory.desk import words
from rogatory.desk.views import TextLinkView
from rogatory.kernel.languages import ScreenLanguage
from rogatory.web.language import reading_language


def say(message: str, **args: Any) -> str:
    """The sentence ``message`` of a catalogue in the reader's language."""
    return words.text(message, reading_language(), **args)


def say_in(language: str, message: str, **args: Any) -> str:
    """The sentence in the language of a document, which need not be the reader's; English for one we lack."""
    known = ScreenLanguage(language) if language in set(ScreenLanguage) else ScreenLanguage.ENGLISH
    return words.text(message, known, **args)


def code(prefix: str, value: object) -> str:
    """The words for a value of a list: ``code("web-purpose", "asset_recovery")``; itself if unknown."""
    name = str(value).replace("_", "-").lower()
    try:
        return say(f"{prefix}-{name}")
    except words.UnknownCode:
        return str(value).replace("_", " ")


def either(special: str, general: str) -> str:
    """The sentence ``special`` where a catalogue has it, else ``general``."""
    try:
        return say(special)
    except words.UnknownCode:
        return say(general)


def hint_of(field: str) -> str:
    """The help under a field; empty for a field that needs none."""
    try:
        return say(f"web-hint-{field}")
    except words.UnknownCode:
        return ""


def bdi(value: object) -> Markup:
    """Isolate a number, code or name so that its neighbours in the other direction leave it in order."""
    return Markup("<bdi>{}</bdi>").format(value)


def opening(words: str) -> str:
    """A word of a list as it opens a line: its first letter large, where the script has large letters."""
    at = next((place for place, letter in enumerate(words) if letter.isalpha()), 0)
    return words[:at] + words[at : at + 1].upper() + words[at + 1 :]


def day(value: date | str | None) -> Markup:
    """A day in words inside ``<time>``, with the Hijri day where the office wants both."""
    if not value:
        return Markup("")
    parsed = _as_day(value)
    if parsed is None:
        return bdi(value)
    civil = words.day_in_words(parsed, reading_language())
    islamic = words.hijri_day(parsed, reading_language()) if _wants_hijri() else ""
    beside = Markup(' <span class="hijri">({})</span>').format(islamic) if islamic else ""
    return Markup('<time datetime="{}"><span>{}</span>{}</time>').format(parsed.isoformat(), civil, beside)


def moment(value: datetime) -> Markup:
    """A moment to the minute in the office's time zone, inside ``<time>``."""
    local = value.astimezone(timezone.get_current_timezone())
    shown = words.moment_in_words(local, reading_language())
    return Markup('<time datetime="{}">{}</time>').format(local.isoformat(timespec="seconds"), shown)


def clock_time(value: datetime) -> Markup:
    """The hour and minute of a moment in the office's time zone."""
    local = value.astimezone(timezone.get_current_timezone())
    return Markup('<time datetime="{}">{}</time>').format(local.isoformat(timespec="seconds"), f"{local:%H:%M}")


def local_day(value: datetime) -> date:
    """The day a moment falls on in the office's time zone."""
    return value.astimezone(timezone.get_current_timezone()).date()


def days(count: int) -> str:
    """A number of days in words, in the plural the language wants."""
    return say("web-days", count=abs(count))


def size(count: int) -> Markup:
    """A file's size in the unit a person would use."""
    if count < 1_000_000:
        shown = say("web-size-kb", amount=f"{max(count / 1000, 1):.0f}")
    elif count < 1_000_000_000:
        shown = say("web-size-mb", amount=f"{count / 1_000_000:.1f}")
    else:
        shown = say("web-size-gb", amount=f"{count / 1_000_000_000:.1f}")
    return bdi(shown)


def paragraphs(text: str) -> Markup:
    """A text with its paragraphs kept as paragraphs, each in the direction of its own first strong letter."""
    parts = [part.strip() for part in str(text).replace("\r\n", "\n").split("\n") if part.strip()]
    return Markup("").join(Markup('<p dir="auto">{}</p>').format(escape(part)) for part in parts)


def linked(text: str, links: Iterable[TextLinkView]) -> Markup:
    """``paragraphs`` with the words that refer to a place of a work leading there."""
    held, parts, start = list(links), [], 0
    for line in text.split("\n"):
        end = start + len(line)
        inside = [one for one in held if start <= one.start and one.end <= end]
        if line.strip():
            parts.append(Markup('<p dir="auto">{}</p>').format(_line(text, start, end, inside)))
        start = end + 1
    return Markup("").join(parts)


def _line(text: str, start: int, end: int, links: Iterable[TextLinkView]) -> Markup:
    parts = []
    for one in links:
        parts += [escape(text[start : one.start]), _link(text[one.start : one.end], one)]
        start = one.end
    return Markup("").join([*parts, escape(text[start:end])])


def _link(words: str, one: TextLinkView) -> Markup:
    address = reverse("article", args=[one.work_id, one.article])
    return Markup('<a class="reference" href="{}#{}">{}</a>').format(address, one.cite, words)


def today() -> date:
    """The day in the office's time zone."""
    return timezone.localdate()


def days_since(value: date) -> int:
    """How many days ago ``value`` was; never less than none."""
    return max((today() - value) // timedelta(days=1), 0)


def _as_day(value: date | str) -> date | None:
    if isinstance(value, datetime):
        return local_day(value)
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def _wants_hijri() -> bool:
    node = getattr(settings, "NODE", None)
    return bool(node and node.configuration.hijri_dates)
