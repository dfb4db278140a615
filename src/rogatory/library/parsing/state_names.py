"""Names of States as texts write them, in three languages, folded so that spelling makes no difference."""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache

from babel import Locale

from rogatory.kernel.states import NoSuchState, StateCode, state_code

_AS_DOCUMENTS_WRITE = """
RU الاتحاد الروسي|Russian Federation|Fédération de Russie
AE الإمارات العربية المتحدة
IR إيران|جمهورية إيران الإسلامية|Islamic Republic of Iran
BO بوليفيا|دولة بوليفيا المتعددة القوميات|Plurinational State of Bolivia
BJ بنن
TH تايلند
CZ تشيكيا|Czechia|Czech Republic|Tchéquie
TZ جمهورية تنزانيا المتحدة|United Republic of Tanzania|République-Unie de Tanzanie
DO الجمهورية الدومينيكية
KR جمهورية كوريا|Republic of Korea|République de Corée
KP جمهورية كوريا الشعبية الديمقراطية|Democratic People's Republic of Korea
PS دولة فلسطين|State of Palestine|État de Palestine
VE فنزويلا|جمهورية فنزويلا البوليفارية|Bolivarian Republic of Venezuela
VN فييت نام|Viet Nam
KG قيرغيزستان
CI كوت ديفوار|Côte d'Ivoire
MT مالطة
ZW زمبابوي
EC إكوادور
MM ميانمار|Myanmar
NL هولندا|مملكة هولندا|Netherlands|Kingdom of the Netherlands
US الولايات المتحدة الأمريكية|الولايات المتحدة|United States of America|États-Unis d'Amérique
GB المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية|United Kingdom of Great Britain and Northern Ireland
SA المملكة العربية السعودية
SY الجمهورية العربية السورية|سورية|سوريا|Syrian Arab Republic|République arabe syrienne
VA الكرسي الرسولي|Holy See|Saint-Siège
LA جمهورية لاو الديمقراطية الشعبية|Lao People's Democratic Republic
MD جمهورية مولدوفا|Republic of Moldova|République de Moldova
BA البوسنة والهرسك
MK مقدونيا الشمالية|North Macedonia
TR تركيا|Türkiye|Turkey|Turquie
KM جزر القمر|Comoros
CD جمهورية الكونغو الديمقراطية|Democratic Republic of the Congo
GM غامبيا|Gambia
FM ميكرونيزيا|Federated States of Micronesia
BN بروني دار السلام|Brunei Darussalam
EU الاتحاد الأوروبي|الاتحاد الأوروبى|European Union|Union européenne
"""
_NOT_SEATED = frozenset(
    "AQ AS AW AX BL BM BQ BV CC CX FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF PF PM PN "
    "PR RE SH SJ SX TC TF TK UM VG VI WF YT CW AI".split()
)
"""Territories that do not attend by themselves: fragments of words are not read as their names."""

_LETTERS = str.maketrans(
    {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ة": "ه", "ى": "ي", "ؤ": "و", "ئ": "ي", "’": "'", "ـ": None}
)
_SKELETON = str.maketrans("بتثنيجحخذزشضظغفقكىؤئة", "ٮٮٮٮٮحححدرسصطعٯٯكٮوٮه")
"""Letters that differ by their dots alone, as one: what a scan mistakes for another."""


def folded(words: str) -> str:
    """The words without signs above, stretches, case and the differences of hamza and ta marbuta."""
    plain = unicodedata.normalize("NFD", words.translate(_LETTERS))
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return " ".join(re.sub(r"[^\w' ]", " ", plain).casefold().split())


def skeleton(words: str) -> str:
    """The folded words without the dots of their letters."""
    return folded(words).translate(_SKELETON)


@cache
def names_of_states() -> Mapping[str, StateCode]:
    """Every folded name, and the State it names."""
    names: dict[str, StateCode] = {}
    for language in ("ar", "en", "fr"):
        for code, name in Locale(language).territories.items():
            if (known := _known(code)) is not None:
                names[folded(re.sub(r"\(.*", "", name))] = known
    for line in _AS_DOCUMENTS_WRITE.strip().split("\n"):
        code, _, said = line.partition(" ")
        names |= {folded(name): state_code(code) for name in said.split("|")}
    return names


@cache
def names_of_those_seated() -> Mapping[str, StateCode]:
    """The names without those of territories that do not attend by themselves."""
    return {name: code for name, code in names_of_states().items() if code not in _NOT_SEATED}


def _known(code: str) -> StateCode | None:
    try:
        return state_code(code)
    except NoSuchState:
        return None
