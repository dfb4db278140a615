"""Looking for keys where none may lie in clear: every form of a key, in every table, file and log of a node."""

import base64
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from django.conf import settings
from django.db import connection

from rogatory.store import cipher, keyfiles

Place = tuple[str, bytes]

MARKERS = (
    *(b"-----BEGIN %bPRIVATE KEY-----" % kind for kind in (b"", b"EC ", b"RSA ", b"OPENSSH ")),
    # How an unencrypted P-256 key begins in PKCS#8, and in the older form of SEC 1.
    bytes.fromhex("308187020100301306072a8648ce3d020106082a8648ce3d030107046d306b0201010420"),
    bytes.fromhex("30770201010420"),
)


def forms(secret: bytes) -> set[bytes]:
    """A secret as somebody may have written it: bytes, hexadecimal, decimal, and base64 amid anything else."""
    written = {
        secret,
        secret.hex().encode(),
        secret.hex().upper().encode(),
        str(int.from_bytes(secret)).encode(),
    }
    for lead in range(3):
        text = base64.b64encode(bytes(lead) + secret)
        # What stands before and behind it decides the characters at both ends.
        core = text[-(-lead * 8 // 6) : (lead + len(secret)) * 8 // 6]
        written |= {core, core.replace(b"+", b"-").replace(b"/", b"_")}
    return written


def in_clear(places: Iterable[Place], secrets: Mapping[str, bytes], allowed: Mapping[str, str]) -> list[str]:
    """Where which secret, or the beginning of any private key, lies in clear.

    ``allowed`` names the one file each of some secrets is kept in, by the end of its path.
    """
    sought = {name: forms(secret) for name, secret in secrets.items()}
    found = []
    for place, content in places:
        found += [f"{place}: begins a private key" for marker in MARKERS if marker in content]
        for name, written in sought.items():
            here = name in allowed and place.endswith(allowed[name])
            if not here and any(form in content for form in written):
                found.append(f"{place}: {name}")
    return found


def in_folder(folder: Path) -> Iterator[Place]:
    """Every file of a folder."""
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            yield str(file), file.read_bytes()


def in_database() -> Iterator[Place]:
    """Every column of every table of this process's database, whatever tables there are."""
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")
            yield from _columns(table, [column[0] for column in cursor.description], cursor.fetchall())


def in_file_of_tables(file: Path) -> Iterator[Place]:
    """The same of another process's database, by its file."""
    with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as database:
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in tables:
            rows = database.execute(f'SELECT * FROM "{table}"')
            yield from _columns(table, [column[0] for column in rows.description], rows.fetchall())


def _columns(table: str, names: list[str], rows: list[tuple[object, ...]]) -> Iterator[Place]:
    for place, name in enumerate(names):
        yield f"{table}.{name}", b"\n".join(_bytes(row[place]) for row in rows)


def _bytes(value: object) -> bytes:
    return bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode()


def private_keys() -> dict[str, bytes]:
    """The private half of every key in the folder Django's settings name: scalars of 32 bytes, and seeds."""
    found = {}
    for file in Path(settings.ROGATORY_KEYS).iterdir():
        name = file.name.partition(".")[0]
        if file.name.endswith(".signing.pem"):
            scalar = keyfiles.signing_key(name).private_numbers().private_value
            found[file.name] = scalar.to_bytes(32, "big")
        elif file.name.endswith(".opening.key"):
            found[file.name] = keyfiles.opening_key(name).seed
    return found


def keys_of_dossiers(file: Path, master_key: bytes) -> dict[str, bytes]:
    """What every dossier and protected identity of a database is encrypted under."""
    with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as database:
        rows = database.execute("SELECT key_id, wrapped FROM store_keyrecord WHERE length(wrapped) > 0")
        return {
            key_id: cipher.decrypt(master_key, wrapped, f"key/{key_id}".encode()) for key_id, wrapped in rows
        }
