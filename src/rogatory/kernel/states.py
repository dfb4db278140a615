"""The parties to treaties, by their two-letter code (ISO 3166-1; ``EU`` for the European Union).

A code is an address for a party and a territory with an authority of its own; it says nothing on recognition.
"""

from typing import NewType

StateCode = NewType("StateCode", str)
"""A two-letter code known to be in the list, made by ``state_code`` alone."""


class NoSuchState(ValueError):
    """A text that is no State's code; ``args[0]`` is the text."""


def state_code(text: str) -> StateCode:
    """Read a two-letter code in capitals. Raises ``NoSuchState`` for anything else."""
    if text not in _CODES and text not in REHEARSAL_STATES:
        raise NoSuchState(text)
    return StateCode(text)


def is_rehearsal_state(code: str) -> bool:
    """Whether a code is of a State that exists for training alone."""
    return code in REHEARSAL_STATES


REHEARSAL_STATES = ("XA", "XB", "XC", "XD", "XE", "XF")
"""The codes of rehearsal States; ISO 3166-1 assigns none of them to anybody."""


_CODES = frozenset(
    """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS
    BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE
    EG ER ES ET EU FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM
    HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC
    LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA
    NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW
    SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO
    TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
    """.split()
)
