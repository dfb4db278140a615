"""From the plain values of a form to a request or a command, with the path of what cannot be used."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import msgspec

from rogatory.desk import people
from rogatory.desk.views import Actor, Role
from rogatory.dossier.mutual_legal_assistance.commands import Command, Forward, GrantAccess, SaveDraft
from rogatory.dossier.mutual_legal_assistance.pseudonyms import too_many_protected
from rogatory.law.request import Request

_NEVER = datetime.min.replace(tzinfo=UTC)
_MISSING = re.compile("missing required field `([a-z_]+)`")


class UnusableFields(Exception):
    """A field that cannot be read; ``path`` is where, as ``measures.0.purpose``."""

    def __init__(self, path: str, why: str) -> None:
        """``why`` is the decoder's own sentence, for a log without contents."""
        super().__init__(why)
        self.path = path


def request_from(plain: Mapping[str, object]) -> Request:
    """Read a request from plain values. Raises ``UnusableFields``."""
    request: Request = _converted(plain, Request)
    return _with_few_protected(request)


def command_from(name: str, fields: Mapping[str, object], actor: Actor) -> Command:
    """Read a command. An approval carries when its head last proved who they are, or that it is not known.

    Raises ``UnusableFields``.
    """
    plain = {**fields, "command": name}
    if name == "approve":
        plain["authenticated_at"] = actor.authenticated_at or _NEVER
    command: Command = _converted(plain, Command)
    _refuse_strangers(command)
    if isinstance(command, SaveDraft):
        _with_few_protected(command.request)
    return command


def _with_few_protected(request: Request) -> Request:
    if too_many_protected(request):
        raise UnusableFields("persons", "more protected names than are looked for")
    return request


_MAY_BE_LET_IN: tuple[Role, ...] = ("officer", "head", "executing")
_MAY_EXECUTE: tuple[Role, ...] = ("executing",)


def _refuse_strangers(command: Command) -> None:
    """Who is let into a dossier has an open account, and a role that makes it their business."""
    match command:
        case GrantAccess(user=user) if not people.holds_a_role(user, _MAY_BE_LET_IN):
            raise UnusableFields("user", "no such colleague")
        case Forward(executing_user=user) if user and not people.holds_a_role(user, _MAY_EXECUTE):
            raise UnusableFields("executing_user", "no such executing authority")
        case _:
            pass


def _converted(plain: Mapping[str, object], wanted: Any) -> Any:
    try:
        return msgspec.convert(dict(plain), wanted, strict=False)
    except msgspec.ValidationError as defect:
        sentence, _, place = str(defect).partition(" - at `$")
        path = _dotted(place.removesuffix("`"))
        missing = _MISSING.search(sentence)
        if missing:
            path = f"{path}.{missing.group(1)}".lstrip(".")
        raise UnusableFields(path, sentence) from None


def _dotted(place: str) -> str:
    return place.replace("[", ".").replace("]", "").lstrip(".")
