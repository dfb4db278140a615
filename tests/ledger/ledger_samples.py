"""A small ledger for the tests: two States' nodes, a few dossiers, checkpoints, one of them anchored abroad."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta

import msgspec
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

from rogatory.ledger.checkpoints import make_anchor, next_checkpoint, sign_checkpoint
from rogatory.ledger.entries import Head, PartCommitment, append, commit, head_of, read_entry
from rogatory.ledger.export import ChainRecord, CheckpointRecord, EntryRecord, export_lines
from rogatory.ledger.signing import Signer

TUNISIA = "tn.example"
JORDAN = "jo.example"
START = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
# Keys for tests only, derived from small numbers so that nobody can take them for secrets.
TN_KEY = ec.derive_private_key(1001, ec.SECP256R1())
JO_KEY = ec.derive_private_key(1002, ec.SECP256R1())


def signer_of(key: ec.EllipticCurvePrivateKey) -> Signer:
    """A signer that gives the same bytes every time (RFC 6979), so that a failing example can be run again."""
    return lambda message: key.sign(message, ec.ECDSA(hashes.SHA256(), deterministic_signing=True))


class Sample(msgspec.Struct):
    """A ledger in memory, open to every kind of tampering."""

    chains: dict[str, list[EntryRecord]] = {}
    checkpoints: list[CheckpointRecord] = []
    heads: dict[int, dict[str, Head]] = {}

    def write(self, chain: str, *payloads: bytes, at: datetime = START) -> None:
        """Append one entry with a part for each payload."""
        records = self.chains.setdefault(chain, [])
        keys = ["dossier", *(f"identity:{number}" for number in range(1, len(payloads)))]
        salts = [bytes([len(records) % 256, number]) * 16 for number in range(len(payloads))]
        parts = [
            PartCommitment(key, commit(salt, payload))
            for key, salt, payload in zip(keys, salts, payloads, strict=True)
        ]
        appended = append(self.head(chain), chain, at, parts)
        openings = dict(zip(keys, zip(salts, payloads, strict=True), strict=True))
        records.append(EntryRecord(data=appended.data, hash=appended.head.hash, openings=openings))

    def head(self, chain: str) -> Head | None:
        """How the chain ends, as its last bytes say."""
        records = self.chains.get(chain)
        return head_of(read_entry(records[-1].data), records[-1].data) if records else None

    def checkpoint(self, *, anchored: bool = False) -> None:
        """Take a checkpoint; Jordan holds it if ``anchored``."""
        number = len(self.checkpoints) + 1
        at = START + timedelta(days=number)
        self.heads[number] = {chain: self.head(chain) for chain in sorted(self.chains)}
        previous = self.checkpoints[-1].signed if self.checkpoints else None
        checkpoint = next_checkpoint(previous, TUNISIA, at, self.heads[number].values())
        signed = sign_checkpoint(checkpoint, signer_of(TN_KEY), TN_KEY.public_key())
        anchor = make_anchor(signed, JORDAN, at, signer_of(JO_KEY), JO_KEY.public_key())
        anchors = (anchor,) if anchored else ()
        self.checkpoints.append(CheckpointRecord(signed=signed, anchors=anchors))

    def lines(self, heads_of: Iterable[int] | None = None) -> list[bytes]:
        """The export of the ledger as it is now."""
        return list(
            export_lines(
                node=TUNISIA,
                exported_at=START + timedelta(days=30),
                keys=[(TUNISIA, TN_KEY.public_key()), (JORDAN, JO_KEY.public_key())],
                checkpoints=self.checkpoints,
                heads_of=self.heads if heads_of is None else heads_of,
                chains=self._records(),
            )
        )

    def _records(self) -> Iterable[ChainRecord]:
        known = {*self.chains, *(chain for heads in self.heads.values() for chain in heads)}
        for chain in sorted(known):
            marks = {number: heads[chain] for number, heads in self.heads.items() if chain in heads}
            yield ChainRecord(chain=chain, heads=marks, entries=self.chains.get(chain, []))


def a_ledger(lengths: Sequence[int] = (4, 1, 6)) -> Sample:
    """Dossiers of these lengths; a checkpoint held in Jordan, an entry, a checkpoint kept here, an entry."""
    sample = Sample()
    for number, length in enumerate(lengths, start=1):
        for step in range(length):
            sample.write(f"dossier-{number:03}", b'{"act":"note_written/1"}', b"person %d" % step)
    sample.checkpoint(anchored=True)
    sample.write("dossier-001", b"later")
    sample.checkpoint()
    sample.write("dossier-001", b"latest")
    return sample
