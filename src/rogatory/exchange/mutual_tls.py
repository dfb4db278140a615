"""The encrypted line between two nodes: each end shows a certificate of the authority officers compared.

Names, addresses and the public web's authorities count for nothing here, and neither does a line a proxy ends.
What a message is trusted by is still its signature; a line keeps strangers and other States' nodes away.
"""

import ssl
import tempfile
from collections.abc import Callable
from functools import lru_cache

import msgspec
from cryptography.hazmat.primitives.serialization import Encoding

from rogatory.exchange.certificates import digest
from rogatory.exchange.identity import certificates
from rogatory.exchange.keyring import read_keyring, stamp
from rogatory.sealing.authorities import Use, is_for, is_issued_by, is_of
from rogatory.sealing.keys import KeyUnreadable, read_certificate
from rogatory.store import keyfiles

_LINES_KEPT = 512


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """A State's end of a line: the authority its officers' counterparts compared here, in DER.

    ``revoked`` are the SHA-256 of certificates which that authority says nobody is to believe any more.
    """

    state: str
    authority: bytes
    revoked: tuple[str, ...] = ()

    def speaks(self, shown: bytes) -> bool:
        """Whether ``shown``, a certificate in DER, is this State's for a line.

        Certificates replace each other without a call: whichever the authority gave counts until it ends, which
        whoever makes the line checks, or is revoked.
        """
        try:
            certificate, authority = read_certificate(shown), read_certificate(self.authority)
        except KeyUnreadable:
            return False
        certified = is_issued_by(certificate, authority) and is_for(certificate, Use.TLS)
        return certified and is_of(certificate, self.state) and digest(shown) not in self.revoked


class _JudgedSocket(ssl.SSLSocket):
    """A line that nothing is sent over before its other end was judged."""

    def do_handshake(self, block: bool = False) -> None:
        """Make the line. Raises ``ssl.SSLCertVerificationError`` where its end is not the State's own."""
        super().do_handshake(block)
        context = self.context
        if not isinstance(context, _JudgingContext) or not context.judge(self.getpeercert(True) or b""):
            raise ssl.SSLCertVerificationError("this is not the State's certificate for a line")


class _JudgingContext(ssl.SSLContext):
    sslsocket_class = _JudgedSocket
    judge: Callable[[bytes], bool]


def calling(known: Known) -> ssl.SSLContext:
    """How we call that State: with our certificate, and for its own alone. One value while nothing changes.

    Raises ``keyfiles.NoKeyFile`` where we have no certificate for lines.
    """
    return _calling(known, stamp())


@lru_cache(maxsize=_LINES_KEPT)
def _calling(known: Known, _keyring: tuple[str, int, int]) -> ssl.SSLContext:
    context = _JudgingContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False  # the State is known by its authority; where it stands may change
    context.judge = known.speaks
    return _both_ends_known(context, known.authority)


def called(by: tuple[Known, ...]) -> ssl.SSLContext:
    """How we let ourselves be called: by these States. Whose a certificate is, ``Known.speaks`` tells.

    Raises ``keyfiles.NoKeyFile`` where we have no certificate for lines.
    """
    return _called(by, stamp())


@lru_cache(maxsize=2)
def _called(by: tuple[Known, ...], _keyring: tuple[str, int, int]) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.num_tickets = 0  # every line shows its certificates anew: what was revoked resumes nothing
    context.set_alpn_protocols(["http/1.1"])
    return _both_ends_known(context, b"".join(dict.fromkeys(one.authority for one in by)))


def _both_ends_known(context: ssl.SSLContext, authorities: bytes) -> ssl.SSLContext:
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.verify_mode = ssl.CERT_REQUIRED
    context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN  # another may have certified the State's authority
    if authorities:
        context.load_verify_locations(cadata=authorities)
    _show_ours(context)
    return context


def _show_ours(context: ssl.SSLContext) -> None:
    name = read_keyring().tls
    if not name:
        raise keyfiles.NoKeyFile("tls")
    # The library reads files alone; the key stays locked in its own.
    with tempfile.NamedTemporaryFile(suffix=".pem") as ours:
        ours.write(certificates(name)[0].public_bytes(Encoding.PEM))
        ours.flush()
        context.load_cert_chain(ours.name, keyfiles.signing_file(name), keyfiles.passphrase(name))
