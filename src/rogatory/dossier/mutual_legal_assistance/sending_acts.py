"""Acts about what was to leave: what our system would not take for sending, and what went along knowingly."""

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


class CarriedFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A file and the codes of what it carries besides what is seen; what that says is kept nowhere."""

    sha256: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]
    name: str
    carries: tuple[Annotated[str, msgspec.Meta(pattern="^[a-z-]{1,40}$")], ...]


class FilesSentAsTheyAre(ActBase, tag="files_sent_as_they_are/1"):
    """Somebody was shown what files carry besides what is seen, and sent them unchanged all the same."""

    files_shown: tuple[CarriedFile, ...]
