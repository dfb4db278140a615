"""Who is asking: the signed-in account becomes the desk's actor, and the desk's refusals become answers."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import wraps
from typing import Any, cast

from allauth.account.authentication import get_authentication_records
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseBase

from rogatory.desk.access import NotAllowed
from rogatory.desk.people import actor_of
from rogatory.desk.views import Actor

Page = Callable[..., HttpResponseBase]


def signed_in(view: Page) -> Page:
    """Give ``view`` the actor as its second argument; a page of another role answers 403."""
    return _with_actor(view, PermissionDenied)


def need_to_know(view: Page) -> Page:
    """As ``signed_in``, but what the actor may not know of answers 404: that it exists is itself a secret."""
    return _with_actor(view, Http404)


def _with_actor(view: Page, denial: type[Exception]) -> Page:
    @login_required
    @wraps(view)
    def answered(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        try:
            return view(request, actor_from(request), *args, **kwargs)
        except NotAllowed as refusal:
            raise denial from refusal

    return cast(Page, answered)


def actor_from(request: HttpRequest) -> Actor:
    """The actor behind a signed-in request."""
    return actor_of(cast(Any, request.user).pk, authenticated_at(request))


def authenticated_at(request: HttpRequest) -> datetime | None:
    """When the person last proved who they are in this session, by password or second factor."""
    records = get_authentication_records(request, cast(Any, request.user))
    latest = max((record["at"] for record in records), default=None)
    return None if latest is None else datetime.fromtimestamp(latest, UTC)
