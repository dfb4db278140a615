"""Acts about answers nobody signed, and about the links they come by."""

from typing import Annotated

import msgspec

from rogatory.dossier.mutual_legal_assistance.act_base import ActBase
from rogatory.dossier.mutual_legal_assistance.claims import ClaimedAnswer, Way


class LinkNoted(ActBase, tag="link_noted/1"):
    """Something happened to a link by which a State without a node reads our request and answers it.

    ``link_expires_on`` is the day it ends, as text; ``detail`` names the file, or is why it was ended.
    """

    link_id: str
    link_event: Annotated[str, msgspec.Meta(pattern="^(made|opened|downloaded|locked|ended)$")]
    for_whom: str = ""
    link_expires_on: str = ""
    detail: str = ""


class AnswerClaimed(ActBase, tag="answer_claimed/1"):
    """An answer came that no node signed: by a link, or on paper under the ``form_reference`` of its form."""

    claim_id: str
    came_by: Way
    answer: ClaimedAnswer
    link_id: str = ""
    form_reference: str = ""


class AnswerSetAside(ActBase, tag="answer_set_aside/1"):
    """We did not believe a claimed answer, or it was no answer; it stays in the file and changes nothing."""

    claim_id: str
    reasons: str
