"""Reading law folders: every fault with its place, the same files the same law, and quickly."""

import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import tomli

from rogatory.law.reading import READ_FILES, READ_FOLDERS, LawBookDefect, read_law_book
from rogatory.store.lawfolders import shipped_law_book

FOLDERS = Path(__file__).resolve().parents[2] / "src" / "rogatory" / "law" / "instruments"
UN = "uncac_2003"


def files(folder: str = UN) -> dict[str, bytes]:
    """Every file of a law folder the engine reads, by the name it is read under."""
    held = FOLDERS / folder
    found = [held / name for name in READ_FILES if (held / name).exists()]
    found += [file for inside in READ_FOLDERS for file in (held / inside).glob("*.toml")]
    return {file.relative_to(held).as_posix(): file.read_bytes() for file in found}


def holding(folder: dict[str, bytes], text: bytes, beginning: str) -> str:
    """The name of the first file under ``beginning`` that holds ``text``."""
    return next(name for name, data in sorted(folder.items()) if name.startswith(beginning) and text in data)


@pytest.mark.parametrize(
    ("name", "old", "new", "where"),
    [
        ("parties.csv", b"2008-09-23", b"2008-09-31", "parties.csv:"),
        ("parties.csv", b"\nTN,", b"\nQQ,", "parties.csv:"),
        ("rules/", b'cite = "46(8)"', b'cite = "46(99)"', "cites 46(99)"),
        (
            "rules/",
            b'limit = "never_on"',
            b'limit = "sometimes_on"',
            "rule bank-secrecy-is-no-ground",
        ),
        ("rules/", b"[[rule]]", b"[rule", "rules/"),
        ("provisions/", b'cite = "46(23)"', b'cite = "46(22)"', "46(22) is stated twice"),
        ("instrument.toml", b"standing", b"standnig", "instrument.toml"),
        ("rules/", b"measures[].description", b"measures.description", "measures.description"),
        ("rules/", b'channels = ["central_authority"]', b"channels = []", "opens no channel"),
        ("parties.csv", b"\nTN,", b"\n\xff,", "parties.csv"),
        ("parties.csv", b"\nTN,", b'\n"TN,', "parties.csv"),
    ],
)
def test_a_fault_in_a_folder_is_told_with_its_place(name: str, old: bytes, new: bytes, where: str) -> None:
    held = files()
    name = holding(held, old, name)
    with pytest.raises(LawBookDefect, match=re.escape(where)):
        read_law_book({UN: {**held, name: held[name].replace(old, new, 1)}})


def test_a_statement_missing_in_one_language_is_a_fault() -> None:
    held = files()
    name = holding(held, b"46(23)", "provisions/")
    lines = held[name].decode().splitlines()
    cut = "\n".join(
        line
        for number, line in enumerate(lines)
        if number != next(at for at, text in enumerate(lines) if text.startswith("fr = "))
    )
    with pytest.raises(LawBookDefect, match="'fr'"):
        read_law_book({UN: {**held, name: cut.encode()}})


def test_the_digest_names_the_law() -> None:
    held = files()
    same = read_law_book({UN: held}).digest
    other = read_law_book({UN: {**held, "parties.csv": held["parties.csv"] + b""}}).digest
    changed = read_law_book({UN: {**held, "parties.csv": held["parties.csv"].replace(b"yes", b"no", 1)}}).digest
    assert same == other != changed


def test_an_office_may_put_its_own_folder_in_the_place_of_a_shipped_one(tmp_path: Path) -> None:
    for name, data in files("practice").items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(data.replace(b"count = 90", b"count = 45"))
    ours = shipped_law_book((tmp_path,))
    periods = [rule.period.count for rule in ours.practice[0].rules if rule.period and rule.id == "execute"]
    assert periods == [45]
    assert ours.digest != shipped_law_book().digest


def test_reading_every_folder_takes_a_few_times_what_parsing_its_files_takes() -> None:
    """The best of five beside the bare parser in the same run; ``make bench`` gives the milliseconds."""
    names = [file.parent.name for file in FOLDERS.glob("*/instrument.toml")]
    held = {name: files(name) for name in names}
    texts = [
        data.decode() for folder in held.values() for name, data in folder.items() if name.endswith(".toml")
    ]
    parsing = min(_seconds(lambda: [tomli.loads(text) for text in texts]) for _ in range(5))
    reading = min(_seconds(lambda: read_law_book(held)) for _ in range(5))
    assert reading < 8 * parsing, f"{reading / parsing:.1f} times"


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def test_the_law_needs_neither_django_nor_a_node() -> None:
    program = (
        "import sys; import rogatory.desk.counsel as counsel; "
        "from rogatory.kernel.languages import ScreenLanguage as L; "
        "counsel.law_basis(L.ARABIC, 'TN', 'JO', kind='mutual_legal_assistance', on='2019-05-31'); "
        "sys.exit('django' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False, timeout=60).returncode == 0
