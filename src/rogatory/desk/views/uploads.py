"""A file on its way in from somebody's browser."""

from datetime import datetime
from typing import Literal
from uuid import UUID

from rogatory.desk.views.base import View

UploadStanding = Literal["coming", "checking", "ready", "damaged"]


class UploadView(View):
    """How far an upload has come, in bytes; ``sha256`` is what was read back from our disk, once it was.

    ``modified`` is the file's own time where it lies, in milliseconds since 1970, by which the same file is
    known again. ``until`` is when it is forgotten if nothing more happens.
    """

    upload_id: UUID
    name: str
    size: int
    here: int
    modified: int
    standing: UploadStanding
    sha256: str
    until: datetime


class UploadReply(View):
    """What one request about an upload is answered: status, headers, and a sentence where somebody must act."""

    status: int
    headers: tuple[tuple[str, str], ...] = ()
    said: str = ""
