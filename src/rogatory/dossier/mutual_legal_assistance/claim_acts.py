"""Acts about answers nobody signed, and about the links and forms they come by."""

from typing import Annotated

import msgspec

from rogatory.dossier.mutual_legal_assistance.act_base import ActBase
from rogatory.dossier.mutual_legal_assistance.claims import ClaimedAnswer, FormKind, Way


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


class FormIssued(ActBase, tag="form_issued/1"):
    """A form was printed for a State without a node to answer on, under a code drawn by chance.

    ``form_number`` counts the forms of this file from 1; ``form_languages`` are the two it is printed in.
    """

    form_id: str
    form_number: int
    form_kind: FormKind
    form_code: str
    form_languages: tuple[str, str]


class AnswerSetAside(ActBase, tag="answer_set_aside/1"):
    """We did not believe a claimed answer, or it was no answer; it stays in the file and changes nothing."""

    claim_id: str
    reasons: str
