"""An open session with a token: logged in once, opened anew when it was lost, by one thread at a time.

The library that speaks to tokens is loaded by whoever has one, and by nobody else.
"""

import logging
import os
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, TypeVar

from rogatory.store.cannot_sign import CannotSign, SigningFault
from rogatory.store.token_pin import TokenPin
from rogatory.store.token_place import TokenPlace

if TYPE_CHECKING:
    from pkcs11 import Session, Token

_log = logging.getLogger(__name__)
T = TypeVar("T")

# The library initialises a module without locks of its own: a process asks one thing of its tokens at a time.
_door = threading.Lock()
_sessions: dict[TokenPlace, "Session"] = {}


def _in_a_child() -> None:
    global _door  # noqa: PLW0603 (another thread of the parent may have held it, and is not here to let go)
    _door = threading.Lock()
    _sessions.clear()  # a child shares nothing of its parent's


os.register_at_fork(after_in_child=_in_a_child)


def in_session(place: TokenPlace | None, pin: TokenPin, ask: Callable[["Session"], T]) -> T:
    """What ``ask`` gets of the token. A session that was lost is opened anew, once. Raises ``CannotSign``."""
    place = _usable(place)

    def asked() -> T:
        if place in _sessions:
            with suppress(CannotSign):
                return _asked(place, ask, _sessions[place])
        return _asked(place, ask, _opened(place, pin))

    with _door:
        return _in_its_own_thread(asked)


def in_writing_session(place: TokenPlace | None, pin: TokenPin, ask: Callable[["Session"], T]) -> T:
    """The same in a session of its own that may change the token; never tried twice. Raises ``CannotSign``."""
    place = _usable(place)
    with _door:
        try:
            return _in_its_own_thread(lambda: _asked(place, ask, _opened(place, pin, writing=True)))
        finally:
            _forget(place)


def _in_its_own_thread(work: Callable[[], T]) -> T:
    """Do ``work`` in a thread that ends with it.

    A token's library may use OpenSSL, which keeps errors by thread: one it left behind would be taken for a
    failure of the next line of TLS that our thread makes.
    """
    with ThreadPoolExecutor(max_workers=1) as alone:
        return alone.submit(work).result()


def _usable(place: TokenPlace | None) -> TokenPlace:
    if place is None:
        raise CannotSign(SigningFault.UNNAMED)
    try:
        import pkcs11  # noqa: F401 (a node without a token does without the library)
    except ImportError:
        raise CannotSign(SigningFault.NO_LIBRARY) from None
    return place


def _asked(place: TokenPlace, ask: Callable[["Session"], T], session: "Session") -> T:
    try:
        with _told_as_faults():
            return ask(session)
    except CannotSign:
        _forget(place)
        raise


def _opened(place: TokenPlace, pin: TokenPin, *, writing: bool = False) -> "Session":
    """A new session, after beginning anew with the module: so a token put in only now is seen."""
    _forget(place)
    try:
        with _told_as_faults():
            session = _logged_in(_token(place), pin, writing=writing)
    except CannotSign:
        _forget(place)
        raise
    _sessions[place] = session
    return session


def _token(place: TokenPlace) -> "Token":
    import pkcs11

    try:
        module = pkcs11.lib(place.module)
    except pkcs11.PKCS11Error as failure:
        _log.warning("the token's library cannot be loaded: %s", failure)
        raise CannotSign(SigningFault.NO_MODULE) from None
    with suppress(pkcs11.PKCS11Error):  # in a child there may be nothing to end
        module.finalize()
    module.initialize()
    return module.get_token(token_label=place.label)


def _logged_in(token: "Token", pin: TokenPin, *, writing: bool) -> "Session":
    """Log in, with a PIN that was never refused and while the token has tries to spare."""
    from pkcs11 import PinIncorrect, PinInvalid, PinLenRange, TokenFlag

    known = pin.read()
    if not known:
        raise CannotSign(SigningFault.NO_PIN)
    with pin.trying(known) as trying:
        if token.flags & TokenFlag.USER_PIN_LOCKED:
            raise CannotSign(SigningFault.PIN_LOCKED)
        if trying.was_refused:
            raise CannotSign(SigningFault.PIN_REFUSED)
        if token.flags & TokenFlag.USER_PIN_FINAL_TRY:
            raise CannotSign(SigningFault.PIN_LAST_TRY)
        try:
            return token.open(rw=writing, user_pin=known)
        except (PinIncorrect, PinInvalid, PinLenRange):
            trying.note_refused()
            raise CannotSign(SigningFault.PIN_REFUSED) from None


def _forget(place: TokenPlace) -> None:
    """Open it anew next time, with all that was opened by the same module: that ends when it begins anew."""
    for one in [one for one in _sessions if one.module == place.module]:
        del _sessions[one]


@contextmanager
def _told_as_faults() -> Iterator[None]:
    """What the library raises, as what an operator can mend."""
    import pkcs11

    try:
        yield
    except (pkcs11.NoSuchKey, pkcs11.MultipleObjectsReturned):
        raise CannotSign(SigningFault.MISSING) from None
    except (pkcs11.NoSuchToken, pkcs11.TokenNotPresent, pkcs11.DeviceRemoved):
        raise CannotSign(SigningFault.ABSENT) from None
    except pkcs11.MultipleTokensReturned:
        raise CannotSign(SigningFault.TWICE) from None
    except pkcs11.PinLocked:
        raise CannotSign(SigningFault.PIN_LOCKED) from None
    except pkcs11.PKCS11Error as failure:
        _log.warning("the token could not do it: %s", type(failure).__name__)
        raise CannotSign(SigningFault.FAILED) from None
