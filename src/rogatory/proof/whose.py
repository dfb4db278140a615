"""Whose keys signed: the fingerprints the reader brings, held against the certificates a proof carries."""

from collections.abc import Iterator, Mapping

from cryptography import x509

from rogatory.kernel.canonical import sha256_hex
from rogatory.ledger.signing import StatementBroken, from_base64, key_fingerprint
from rogatory.proof.bundle import CertificateLine, Index
from rogatory.proof.report import Key, Problem, ProblemCode
from rogatory.sealing.authorities import authority_fingerprint, is_issued_by
from rogatory.sealing.keys import KeyUnreadable, certificate_bytes, certificate_key, read_certificate

Expected = Mapping[str, frozenset[str]]
"""For a State, the fingerprints the reader knows: 64 lower-case hexadecimal digits, as officers compare them
or the SHA-256 of the certificate alone."""

Certificates = Mapping[tuple[str, str], x509.Certificate]


class NotAFingerprint(ValueError):
    """Not ``STATE=`` and 64 hexadecimal digits."""


def read_expected(given: tuple[str, ...]) -> Expected:
    """``TN=0A1B 2C3D …`` as typed, any number for each State. Raises ``NotAFingerprint``."""
    known: dict[str, set[str]] = {}
    for text in given:
        state, equals, digits = text.partition("=")
        compact = "".join(digits.split()).replace(":", "").lower()
        if not equals or len(state.strip()) != 2 or len(compact) != 64 or set(compact) - _HEXADECIMAL:
            raise NotAFingerprint(text[:100])
        known.setdefault(state.strip().upper(), set()).add(compact)
    return {state: frozenset(values) for state, values in known.items()}


_HEXADECIMAL = frozenset("0123456789abcdef")


def keys_of(index: Index, certificates: Certificates, expected: Expected) -> tuple[Key, ...]:
    """The keys of a proof, by State."""
    lines = {(line.state, line.sha256): line for line in index.certificates}
    return tuple(
        _key(state, digest, lines.get((state, digest)), certificate, expected)
        for (state, digest), certificate in sorted(certificates.items(), key=lambda one: one[0])
    )


def key_problems(keys: tuple[Key, ...], certificates: Certificates, expected: Expected) -> Iterator[Problem]:
    """Keys that are not the expected ones, and a key that stands for two States."""
    for key in keys:
        if key.state in expected and not key.proved:
            yield Problem(code=ProblemCode.KEY_UNEXPECTED, args={"state": key.state, "sha256": key.sha256})
    for state in sorted(expected.keys() - {key.state for key in keys}):
        yield Problem(code=ProblemCode.KEY_MISSING, args={"state": state})
    holders: dict[str, set[str]] = {}
    for (state, _), certificate in certificates.items():
        holders.setdefault(key_fingerprint(certificate_key(certificate)), set()).add(state)
    if any(len(states) > 1 for states in holders.values()):
        yield Problem(code=ProblemCode.ONE_KEY_TWO_STATES)


def lone_key(
    state: str, certificate: x509.Certificate, authority: x509.Certificate | None, expected: Expected
) -> Key:
    """The key of one signature alone; ``authority`` is who is said to have issued its certificate."""
    digest = sha256_hex(certificate_bytes(certificate))
    issued = authority is not None and is_issued_by(certificate, authority)
    told = authority_fingerprint(authority).replace(" ", "").lower() if authority and issued else ""
    return Key(
        state=state,
        sha256=digest,
        fingerprint=told,
        compared_at="",
        compared_by="",
        proved=bool({digest, told} & expected.get(state, frozenset())),
    )


def _key(
    state: str,
    digest: str,
    line: CertificateLine | None,
    certificate: x509.Certificate,
    expected: Expected,
) -> Key:
    compared = _compared(digest, line, certificate) if line else ""
    return Key(
        state=state,
        sha256=digest,
        fingerprint=compared,
        compared_at=line.compared_at if line else "",
        compared_by=line.compared_by if line else "",
        proved=bool({digest, compared} & expected.get(state, frozenset())),
    )


def _compared(digest: str, line: CertificateLine, certificate: x509.Certificate) -> str:
    """The fingerprint officers compare: of the authority that truly issued it, or of its two halves."""
    if line.authority:
        try:
            authority = read_certificate(from_base64(line.authority))
        except (StatementBroken, KeyUnreadable):
            return ""
        issued = is_issued_by(certificate, authority)
        return authority_fingerprint(authority).replace(" ", "").lower() if issued else ""
    return fingerprint_of(digest, line.opening_key_id) if line.opening_key_id else ""


def fingerprint_of(certificate_sha256: str, opening_key_id: str) -> str:
    """The fingerprint officers compare, from its two halves in hexadecimal digits."""
    return sha256_hex(bytes.fromhex(certificate_sha256 + opening_key_id))
