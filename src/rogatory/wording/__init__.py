"""Sentences in Arabic, English and French, made from codes and arguments, and the catalogues they come from."""

from rogatory.wording.calendar_dates import day_in_words, hijri_day, moment_in_words
from rogatory.wording.catalogue import UnknownCode, isolating_with, known_code, say, text
from rogatory.wording.message_kinds import message_kind
from rogatory.wording.places import place_as_cited, place_in_words
from rogatory.wording.state_names import state_in_a_sentence, state_name

__all__ = [
    "UnknownCode",
    "day_in_words",
    "hijri_day",
    "isolating_with",
    "known_code",
    "message_kind",
    "moment_in_words",
    "place_as_cited",
    "place_in_words",
    "say",
    "state_in_a_sentence",
    "state_name",
    "text",
]
