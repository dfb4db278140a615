"""What may lie in the folder mail is carried in: whatever it is, the honest mail beside it is taken in."""

import os
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import exchange_samples as samples
import pytest
from test_hostile_acts import jordan, tunisia  # noqa: F401  (the same node and the same State)

from rogatory.desk import carried
from rogatory.exchange.models import Incoming
from rogatory.exchange.models import Receipt as ReceiptRow

pytestmark = pytest.mark.django_db
NOW = datetime.now(UTC)


@pytest.fixture
def post(settings, tmp_path: Path) -> Iterator[Path]:
    settings.ROGATORY_POST = tmp_path / "post"
    (tmp_path / "post" / "in").mkdir(parents=True)
    yield tmp_path / "post" / "in"
    # Deeper than Python's own way of removing goes.
    subprocess.run(["rm", "-rf", str(tmp_path / "post")], check=False)


def deeply_nested(post: Path) -> None:
    """Deeper than a path is long: a disk may hold it, made from within."""
    here = os.getcwd()
    try:
        os.chdir(post)
        for _ in range(1500):
            os.mkdir("in")
            os.chdir("in")
    finally:
        os.chdir(here)


def links(post: Path) -> None:
    (post / "a-link").symlink_to("/etc/passwd")
    (post / "a-link-to-a-folder").symlink_to("/etc")
    (post / "a-link-to-itself").symlink_to(post)
    (post / "a-link-to-nothing").symlink_to("nowhere")


def not_files(post: Path) -> None:
    os.mkfifo(post / "a-pipe")
    (post / "a-folder").mkdir()
    (post / "a-folder" / "in").mkdir()
    (post / "a-folder" / "in" / "mail").write_bytes(b"too deep")


def odd_names(post: Path) -> None:
    for name in ("\u202egpj.exe", "a\nb", "x" * 200, "'; rm -rf ~;'", "%s{0}", "a.\n\n", "..."):
        (post / name).write_bytes(b"ROGATORYSEAL nonsense " + name.encode())
    (Path(os.fsdecode(os.fsencode(post) + b"/\xff\xfe"))).write_bytes(b"no name")


def huge(post: Path) -> None:
    """A file that is large and holds nothing, so that the disk does not mind."""
    with (post / "a-huge-file").open("wb") as file:
        file.write(b"ROGATORYSEAL")
        file.truncate(2 * 2**30)


def unreadable(post: Path) -> None:
    (post / "a-closed-file").write_bytes(b"ROGATORYSEAL")
    (post / "a-closed-file").chmod(0)
    (post / "b-closed-folder").mkdir(mode=0)


def false_receipts(post: Path) -> None:
    other = samples.identity("JO")
    (post / "a-forged").write_bytes(samples.container(other, samples.draft(), reference=uuid4()))
    (post / "b-zip").write_bytes(b"PK\x03\x04" + bytes(1000))
    (post / "c-empty").write_bytes(b"")


def very_many(post: Path) -> None:
    for number in range(1500):
        (post / f"a-{number}").write_bytes(b"%d" % number)


HOSTILE = (deeply_nested, links, not_files, odd_names, huge, unreadable, false_receipts, very_many)


@pytest.mark.parametrize("made", HOSTILE, ids=lambda made: made.__name__)
def test_whatever_lies_in_the_folder_the_mail_beside_it_comes_in(made, post, tunisia, jordan) -> None:  # noqa: F811
    made(post)
    container = samples.container(jordan, samples.draft(), reference=uuid4())
    (post / "zz-honest").write_bytes(samples.sealed(container, tunisia.opening_key.sealing_key()))
    carried.take_in(NOW)
    assert [row.state for row in Incoming.objects.all()] == ["taken"]
    assert not (post / "zz-honest").exists()
    assert not ReceiptRow.objects.filter(direction="got").exists()
    assert Path("/etc/passwd").exists()


def test_a_file_that_cannot_be_read_stops_no_other(post, tunisia, jordan, monkeypatch) -> None:  # noqa: F811
    """Also where the one who reads may read everything, and the disk is what fails."""
    (post / "a-broken").write_bytes(b"ROGATORYSEAL")
    honest, sound = post / "b-honest", carried.what_is

    def failing(file: Path) -> carried.Carried:
        if file.name == "a-broken":
            raise OSError(5, "Input/output error")
        return sound(file)

    monkeypatch.setattr(carried, "what_is", failing)
    container = samples.container(jordan, samples.draft(), reference=uuid4())
    honest.write_bytes(samples.sealed(container, tunisia.opening_key.sealing_key()))
    assert carried.take_in(NOW) == 1
    assert (post / "a-broken").exists()
    assert not honest.exists()
