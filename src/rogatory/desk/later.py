"""Work that cannot be done now: said by whoever does it, heard by the worker."""

from datetime import datetime


class NotYet(Exception):
    """The work could not be done now and is to be tried again; the message is a machine reason."""


class Resting(NotYet):
    """The other node is known not to answer; nothing was tried, and nothing is before ``until``."""

    def __init__(self, until: datetime) -> None:
        super().__init__("exchange-peer-rests")
        self.until = until
