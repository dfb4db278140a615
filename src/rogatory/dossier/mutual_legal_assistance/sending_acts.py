"""Acts about what was to leave: what our own system would not take for sending."""

from typing import Annotated

import msgspec

from rogatory.dossier.mutual_legal_assistance.act_base import ActBase


class SubmissionRejected(ActBase, tag="submission_rejected/1"):
    """Our system would not take a message of an officer's for sending, so that nothing of it was done or left.

    ``message_kind`` is what the message was to be, with its version; ``refused_for`` the code of what stood in
    the way, the same as in the signed receipt about ``message_id``.
    """

    message_kind: Annotated[str, msgspec.Meta(pattern="^[a-z][a-z0-9_]{0,79}/[1-9][0-9]{0,3}$")]
    refused_for: Annotated[str, msgspec.Meta(pattern="^exchange-submit-[a-z-]{1,60}$")]
