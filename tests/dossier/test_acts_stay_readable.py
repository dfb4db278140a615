"""What was written once is read for ever: golden bytes of every act and every message, version 1.

The files in ``golden`` are written once and never again. To add a version, add files; do not touch these.
"""

import re
from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest
from act_samples import ACTS

from rogatory.dossier.common.values import Side
from rogatory.dossier.mutual_legal_assistance import acts
from rogatory.dossier.mutual_legal_assistance.evolve import evolve
from rogatory.dossier.mutual_legal_assistance.messages import (
    Malformed,
    Message,
    Unrecognised,
    message_bytes,
    read_message,
    to_message,
)
from rogatory.dossier.mutual_legal_assistance.state import blank
from rogatory.kernel.canonical import canonical_bytes

GOLDEN = Path(__file__).parent / "golden"
MESSAGES = tuple(message for message in map(to_message, ACTS) if message is not None)


def golden(folder: str, tag: str) -> Path:
    """Where the bytes of a tag are kept: ``assistance_refused/1`` in ``assistance_refused.1.json``."""
    return GOLDEN / folder / f"{tag.replace('/', '.')}.json"


def says_all(now: bytes, then: bytes) -> bool:
    """Whether what is written now says all that was written then, the same way.

    Only a part of the request, which writes its defaults, may have gained a field since.
    """
    return _holds(msgspec.json.decode(now), msgspec.json.decode(then))


def _holds(now: Any, then: Any) -> bool:
    if isinstance(then, dict) and isinstance(now, dict):
        return all(key in now and _holds(now[key], item) for key, item in then.items())
    if isinstance(then, list) and isinstance(now, list):
        return len(now) == len(then) and all(map(_holds, now, then))
    return bool(now == then)


@pytest.mark.parametrize("act", ACTS, ids=acts.tag_of)
def test_the_bytes_of_an_act_decode_to_it_and_encode_from_it(act: acts.Act) -> None:
    written = golden("acts", acts.tag_of(act)).read_bytes()
    assert msgspec.json.decode(written, type=acts.Act) == act
    assert says_all(canonical_bytes(act), written)


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: type(message).__name__)
def test_the_bytes_of_a_message_decode_to_it_and_encode_from_it(message: Message) -> None:
    written = golden("messages", str(type(message).__struct_config__.tag)).read_bytes()
    assert read_message(written) == message
    assert says_all(message_bytes(message), written)


def test_every_act_and_every_message_has_its_golden_bytes() -> None:
    tags = {str(kind.__struct_config__.tag) for kind in get_args(acts.Act)}
    assert {acts.tag_of(act) for act in ACTS} == tags
    assert {path.name for path in (GOLDEN / "acts").iterdir()} >= {golden("acts", tag).name for tag in tags}
    kinds = {str(kind.__struct_config__.tag) for kind in get_args(Message)}
    assert {path.name for path in (GOLDEN / "messages").iterdir()} >= {
        golden("messages", k).name for k in kinds
    }


def test_every_golden_file_ever_written_is_still_read_and_folds() -> None:
    for path in sorted((GOLDEN / "acts").iterdir()):
        act = msgspec.json.decode(path.read_bytes(), type=acts.Act)
        assert evolve(blank(Side.REQUESTING, "TN"), act).sequence == 1
    for path in sorted((GOLDEN / "messages").iterdir()):
        assert not isinstance(read_message(path.read_bytes()), Malformed | Unrecognised)


def test_an_act_without_a_request_is_written_in_the_very_same_bytes() -> None:
    for act in ACTS:
        if not hasattr(act, "request"):
            assert canonical_bytes(act) == golden("acts", acts.tag_of(act)).read_bytes()


def test_a_tag_is_a_name_and_a_version_and_never_a_path() -> None:
    for act in ACTS:
        assert re.fullmatch(r"[a-z_]+/[0-9]+", acts.tag_of(act))


def test_a_field_that_holds_its_default_is_not_written() -> None:
    act = acts.NoteWritten(side=Side.REQUESTED, at=ACTS[0].at, text="x")
    assert set(msgspec.to_builtins(act)) == {"act", "side", "at", "text"}
