"""Days and moments in words, in the civil calendar and, where the office wants it, the Hijri one."""

from datetime import date, datetime

from babel.dates import format_date, format_datetime
from hijridate import Gregorian

from rogatory.kernel.languages import ScreenLanguage

_HIJRI_FROM, _HIJRI_UNTIL = date(1924, 8, 1), date(2077, 11, 16)

_HIJRI_MONTHS = {
    "ar": "محرم|صفر|ربيع الأول|ربيع الآخر|جمادى الأولى|جمادى الآخرة|رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة",
    "en": "Muharram|Safar|Rabi I|Rabi II|Jumada I|Jumada II|Rajab|Sha'ban|Ramadan|Shawwal|"
    "Dhu al-Qa'da|Dhu al-Hijja",
    "fr": "Mouharram|Safar|Rabia I|Rabia II|Joumada I|Joumada II|Rajab|Chaabane|Ramadan|Chawwal|"
    "Dhou al-qaada|Dhou al-hijja",
}


def day_in_words(day: date, language: ScreenLanguage, *, hijri: bool = False) -> str:
    """A day as people write it: ``31 May 2019``, with ``(26 Ramadan 1440)`` behind it where wanted."""
    civil = _first_of_the_month(format_date(day, "d MMMM y", locale=language.value), day, language)
    islamic = hijri_day(day, language) if hijri else ""
    return f"{civil} ({islamic})" if islamic else civil


def moment_in_words(moment: datetime, language: ScreenLanguage) -> str:
    """A moment with its day and minute, in the time zone it carries."""
    civil = format_datetime(moment, "d MMMM y HH:mm", locale=language.value)
    return _first_of_the_month(civil, moment, language)


def _first_of_the_month(civil: str, day: date, language: ScreenLanguage) -> str:
    """French calls the first day of a month by its rank: ``1er juillet``."""
    return f"1er{civil[1:]}" if language is ScreenLanguage.FRENCH and day.day == 1 else civil


def hijri_day(day: date, language: ScreenLanguage) -> str:
    """The day in the Umm al-Qura calendar; empty outside 1924 to 2077, which its tables do not cover."""
    if not _HIJRI_FROM <= day <= _HIJRI_UNTIL:
        return ""
    islamic = Gregorian.fromdate(day).to_hijri()
    month = _HIJRI_MONTHS[language.value].split("|")[islamic.month - 1]
    era = {"ar": " هـ", "en": "", "fr": ""}[language.value]
    rank = "er" if language is ScreenLanguage.FRENCH and islamic.day == 1 else ""
    return f"{islamic.day}{rank} {month} {islamic.year}{era}"
