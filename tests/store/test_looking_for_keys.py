"""The search for keys in clear sees one wherever it is planted, so that its silence says something."""

import base64
import sqlite3

import pytest
from cryptography.hazmat.primitives import serialization
from hypothesis import given
from hypothesis import strategies as some
from plain_keys import in_clear, in_file_of_tables, in_folder

from rogatory.sealing.keys import make_signing_key

SECRETS = some.binary(min_size=32, max_size=32).filter(lambda secret: secret[0] > 0)


@given(secret=SECRETS, before=some.binary(max_size=8), behind=some.binary(max_size=8))
def test_a_key_is_seen_in_any_of_its_forms_whatever_stands_around_it(secret, before, behind):
    planted = before + secret + behind
    written = (
        planted,
        planted.hex().encode(),
        base64.b64encode(planted),
        base64.urlsafe_b64encode(planted),
        b"x=%d;" % int.from_bytes(secret),
    )
    for content in written:
        assert in_clear([("here", content)], {"key": secret}, {}) == ["here: key"]


@given(secret=SECRETS, other=some.binary(min_size=100, max_size=200))
def test_what_is_no_key_is_not_taken_for_one(secret, other):
    if secret not in other:
        assert in_clear([("here", other)], {"key": secret}, {}) == []


@pytest.mark.parametrize("encoding", [serialization.Encoding.PEM, serialization.Encoding.DER])
@pytest.mark.parametrize(
    "kind", [serialization.PrivateFormat.PKCS8, serialization.PrivateFormat.TraditionalOpenSSL]
)
def test_a_private_key_nobody_told_us_of_is_seen_by_how_it_begins(encoding, kind):
    written = make_signing_key().private_bytes(encoding, kind, serialization.NoEncryption())
    assert in_clear([("here", b"..." + written)], {}, {}) == ["here: begins a private key"]


def test_a_key_is_seen_in_a_table_and_in_a_file_and_let_be_where_it_is_kept(tmp_path):
    secret = bytes(range(32))
    with sqlite3.connect(tmp_path / "a.sqlite3") as database:
        database.execute("CREATE TABLE planted (a TEXT, b BLOB)")
        database.execute("INSERT INTO planted VALUES (?, ?)", ("nothing", b"." + secret))
    (tmp_path / "kept").write_bytes(secret)
    assert in_clear(in_file_of_tables(tmp_path / "a.sqlite3"), {"key": secret}, {}) == ["planted.b: key"]
    assert len(in_clear(in_folder(tmp_path), {"key": secret}, {})) == 2
    assert len(in_clear(in_folder(tmp_path), {"key": secret}, {"key": "/kept"})) == 1
