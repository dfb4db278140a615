"""Examining a proof: everything is derived again from what was signed, and the index is held to that."""

from collections.abc import Iterator
from typing import BinaryIO

from cryptography import x509

from rogatory.kernel.canonical import sha256_hex
from rogatory.ledger.checkpoints import read_checkpoint
from rogatory.ledger.signing import StatementBroken
from rogatory.proof import bundle
from rogatory.proof.bundle import Index, NotAnIndex
from rogatory.proof.messages import Post
from rogatory.proof.report import Problem, ProblemCode, Report, Unusable
from rogatory.proof.signed import (
    CertificateNotThere,
    Signed,
    opened,
    opened_list,
    opened_message,
    opened_receipt,
)
from rogatory.proof.whose import Expected, key_problems, keys_of
from rogatory.sealing.archive import Archive
from rogatory.sealing.keys import KeyUnreadable, certificate_key, read_certificate
from rogatory.sealing.lists import SignedList
from rogatory.sealing.rejections import Refusal, Rejected

Found = Iterator[Problem]


def examine(stream: BinaryIO, expected: Expected) -> Report:
    """Examine the proof in ``stream``, which can seek. ``expected`` are the fingerprints the reader knows.

    Raises ``Unusable`` for what is no proof of a form known here.
    """
    try:
        archive = Archive(stream, bundle.LIMITS)
        index = _index(archive)
    except Refusal as refusal:
        reason = refusal.rejected.code.value
        raise Unusable(Problem(code=ProblemCode.NOT_A_PROOF, rejection=reason)) from None
    return _Examination(archive, index).report(expected)


def _index(archive: Archive) -> Index:
    if bundle.INDEX not in archive:
        raise Unusable(Problem(code=ProblemCode.PART_MISSING, args={"name": bundle.INDEX}))
    try:
        return bundle.read_index(archive.read(bundle.INDEX))
    except NotAnIndex as fault:
        code = ProblemCode.INDEX_VERSION if fault.args[0] == "version" else ProblemCode.INDEX_UNREADABLE
        raise Unusable(Problem(code=code)) from None


class _Examination:
    """One proof being examined: what was opened so far, and what was found wrong."""

    def __init__(self, archive: Archive, index: Index) -> None:
        self._archive, self._index = archive, index
        self._certificates: dict[tuple[str, str], x509.Certificate] = {}
        self._used: set[tuple[str, str]] = set()
        self._digests: dict[str, str] = {}
        self._post = Post(index)

    def report(self, expected: Expected) -> Report:
        problems = [*self._parts(), *self._read_certificates(), *self._messages(), *self._receipts()]
        problems += [*self._checkpoints(), *self._signed_index(), *self._post.problems()]
        keys = keys_of(self._index, self._certificates, expected)
        problems += key_problems(keys, self._certificates, expected)
        return Report(
            by=self._index.by,
            other=self._index.other,
            made_at=self._index.made_at,
            dossier=self._index.dossier,
            keys=keys,
            messages=self._post.found(),
            rejected=self._post.rejected(),
            unsigned=self._index.unsigned,
            problems=tuple(problems),
        )

    def _parts(self) -> Found:
        """Every part is listed under its digest, is what its name says, and nothing else is there."""
        self._digests = {name: self._digest(name) for name in self._archive}
        own = {name: digest for name, digest in self._digests.items() if name not in bundle.ABOUT}
        for name in (*bundle.ABOUT, *self._index.parts):
            if name not in self._digests:
                yield Problem(code=ProblemCode.PART_MISSING, args={"name": name})
        for name, digest in own.items():
            yield from self._part(name, digest)
        listed = {name: digest for name, digest in self._digests.items() if name != bundle.SUMS}
        if bundle.SUMS in self._archive and self._bytes(bundle.SUMS) != bundle.sums(listed):
            yield Problem(code=ProblemCode.SUMS_DIFFER, part=bundle.SUMS)

    def _part(self, name: str, digest: str) -> Found:
        match = bundle.NAMES.fullmatch(name)
        if name not in self._index.parts or not (match or name == bundle.PAPER):
            yield Problem(code=ProblemCode.PART_UNEXPECTED, part=name)
            return
        said = match.groupdict() if match else {}
        named = said.get("certificate") or said.get("receipt") or said.get("checkpoint")
        whole = said.get("container") if name.endswith(".asice") else None
        if {self._index.parts[name], named or digest, whole or digest} != {digest}:
            yield Problem(code=ProblemCode.PART_CHANGED, part=name)

    def _read_certificates(self) -> Found:
        for name in bundle.parts_of(self._archive, "certificates"):
            match = bundle.NAMES.fullmatch(name)
            try:
                certificate = read_certificate(self._bytes(name))
            except KeyUnreadable:
                yield Problem(code=ProblemCode.CERTIFICATE_UNREADABLE, part=name)
                continue
            if match:
                self._certificates[(match["state"], self._digests[name])] = certificate

    def _messages(self) -> Found:
        for name in bundle.parts_of(self._archive, "messages"):
            match = bundle.NAMES.fullmatch(name)
            if match is None or name.endswith(".signatures.xml"):
                continue
            digest = match["container"]
            signed = self._message(name, digest)
            if isinstance(signed, Problem):
                yield signed
            else:
                self._post.add(digest, signed, "whole" if name.endswith(".asice") else "list")

    def _message(self, name: str, digest: str) -> Signed | Problem:
        try:
            found = self._opened(name, digest)
        except CertificateNotThere as missing:
            return Problem(
                code=ProblemCode.CERTIFICATE_MISSING, part=name, args={"state": str(missing.args[0])[:40]}
            )
        if isinstance(found, Rejected):
            return Problem(code=ProblemCode.CONTAINER_REFUSED, part=name, rejection=found.code.value)
        return found

    def _opened(self, name: str, digest: str) -> Signed | Rejected:
        if name.endswith(".asice"):
            return opened_message(self._bytes(name), self._certificates)
        signatures = self._bytes(bundle.container_name(digest, "signatures.xml"))
        return opened_list(SignedList(manifest=self._bytes(name), signatures=signatures), self._certificates)

    def _receipts(self) -> Found:
        for name in bundle.parts_of(self._archive, "receipts"):
            try:
                found = opened_receipt(self._bytes(name), self._certificates)
            except CertificateNotThere as missing:
                state = str(missing.args[0])[:40]
                yield Problem(code=ProblemCode.CERTIFICATE_MISSING, part=name, args={"state": state})
                continue
            if isinstance(found, Rejected):
                yield Problem(code=ProblemCode.RECEIPT_REFUSED, part=name, rejection=found.code.value)
            else:
                yield from self._post.add_receipt(name, self._digests[name], found)

    def _checkpoints(self) -> Found:
        for name in bundle.parts_of(self._archive, "ledger"):
            match = bundle.NAMES.fullmatch(name)
            state = match["node"] if match else ""
            held = [one for (whose, _), one in self._certificates.items() if whose == state]
            try:
                told = read_checkpoint(self._bytes(name), [certificate_key(one) for one in held])
            except StatementBroken:
                told = None
            if told is None or told.node != state:
                yield Problem(code=ProblemCode.CHECKPOINT_BROKEN, part=name)

    def _signed_index(self) -> Found:
        """The maker signed this very index, and is one of the two States."""
        try:
            found = opened(self._bytes(bundle.SIGNED_INDEX), self._certificates)
        except CertificateNotThere:
            yield Problem(code=ProblemCode.INDEX_UNSIGNED, part=bundle.SIGNED_INDEX)
            return
        if isinstance(found, Rejected):
            yield Problem(code=ProblemCode.INDEX_UNSIGNED, part=bundle.SIGNED_INDEX, rejection=found.code.value)
            return
        said = (found.manifest.kind, found.manifest.sender, found.manifest.dossier)
        ours = (bundle.PROOF_KIND, self._index.by, self._index.dossier)
        if said != ours or found.files != {bundle.INDEX: self._bytes(bundle.INDEX)}:
            yield Problem(code=ProblemCode.INDEX_UNSIGNED, part=bundle.SIGNED_INDEX)

    def _digest(self, name: str) -> str:
        return sha256_hex(self._bytes(name))

    def _bytes(self, name: str) -> bytes:
        """A part; empty where it is not there, which the list of parts complains of."""
        try:
            return self._archive.read(name) if name in self._archive else b""
        except Refusal:
            return b""
