"""Whatever this room answers with can be told to an officer, in each language."""

import pytest

from rogatory.kernel.languages import ScreenLanguage
from rogatory.sealing.rejections import RejectionCode, SealFault
from rogatory.wording import text


@pytest.mark.parametrize("language", list(ScreenLanguage))
@pytest.mark.parametrize("code", [*RejectionCode, *SealFault])
def test_every_answer_has_its_sentence(code: str, language: ScreenLanguage) -> None:
    assert text(str(code), language)
