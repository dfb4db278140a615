"""A French sign of two parts never begins a line: the space before it does not break."""

import re
from importlib import resources

import pytest

BREAKS = re.compile(r"[^\s=>*\-\[#] [?!;:»]|« ")
FOLDERS = {
    "the catalogues": (resources.files("rogatory.wording") / "catalogues" / "fr", ".ftl", ""),
    "the treaties": (resources.files("rogatory.law") / "instruments", ".toml", "fr = "),
}


def files_below(folder, ending):
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from files_below(entry, ending)
        elif entry.name.endswith(ending):
            yield entry


@pytest.mark.parametrize("where", FOLDERS)
def test_the_space_before_a_sign_does_not_break(where: str) -> None:
    folder, ending, begins = FOLDERS[where]
    lines = [
        line
        for file in files_below(folder, ending)
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.lstrip().startswith(begins) and not line.startswith("#")
    ]
    assert len(lines) > 100
    assert [line for line in lines if BREAKS.search(line)] == []
