"""Hash lists as tools write them and as somebody hostile might; two of them compared."""

import hashlib
import io
import shutil
import subprocess
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rogatory.dossier.common import hash_lists
from rogatory.dossier.common.hash_comparison import (
    EmptyList,
    ListDefective,
    compare,
    differences,
    inventory_of,
)
from rogatory.dossier.common.hash_lists import Listed, TooManyLines, Unreadable, read_list

A, B, C = "a" * 64, "b" * 64, "c" * 64


def opened(data):
    """Opens these bytes from the beginning, as often as asked."""
    return lambda: io.BytesIO(data)


def sums(*files):
    """The list ``sha256sum`` writes for files of these names and digests."""
    return "".join(f"{digest}  {name}\n" for name, digest in files).encode()


def found(announced, computed):
    """How many of each a comparison finds."""
    came_to = compare(opened(announced), opened(computed), A, B)
    return {
        name: count
        for name in ("same", "renamed", "different", "missing", "extra")
        if (count := getattr(came_to, name))
    }


def names(data):
    return [line.name for line in read_list(io.BytesIO(data)) if isinstance(line, Listed)]


NAMES = st.text(
    st.characters(exclude_characters="\0", exclude_categories=("Cs",)), min_size=1, max_size=20
).filter(lambda name: not name.startswith("./"))


@given(st.lists(st.tuples(NAMES, st.sampled_from([A, B, C])), max_size=12))
def test_whatever_files_are_called_the_list_is_read_back_as_sha256sum_would_write_it(files):
    def escaped(name):
        plain = name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")
        return ("\\" if plain != name else "", plain)

    lines = [(escaped(name), digest) for name, digest in files]
    data = "".join(f"{mark}{digest}  {name}\n" for (mark, name), digest in lines).encode()
    read = list(read_list(io.BytesIO(data)))
    assert [(line.name.decode(), line.digest.hex()) for line in read] == files


def test_a_folder_hashed_by_the_tools_themselves_is_read_and_compared(tmp_path):
    if shutil.which("sha256sum") is None:
        pytest.skip("sha256sum is not installed: no list of its own making was read")
    folder = tmp_path / "disk"
    contents = {"a.pdf": b"one", "كشف الحساب.pdf": b"two", "odd\nname": b"three", "sub/b c.txt": b"four"}
    for name, content in contents.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    command = "find . -type f -print0 | xargs -0 sha256sum"
    here = subprocess.run(command, shell=True, cwd=folder, capture_output=True, check=True).stdout
    tagged = subprocess.run(
        command.replace("sha256sum", "sha256sum --tag"), shell=True, cwd=folder, capture_output=True, check=True
    ).stdout
    mounted = subprocess.run(
        command.replace("find .", f"find {folder}"), shell=True, cwd=folder, capture_output=True, check=True
    ).stdout
    assert sorted(names(here)) == sorted(name.encode() for name in contents)
    for computed in (tagged, mounted):
        assert found(here, computed) == {"same": 4}


HASHDEEP = b"""%%%% HASHDEEP-1.0
%%%% size,md5,sha256,filename
## Invoked from: /mnt/disk
## $ hashdeep -r .
##
3,0123456789abcdef0123456789abcdef,"""


def test_the_output_of_hashdeep_is_read_with_sizes_and_commas_in_names():
    data = HASHDEEP + A.encode() + b",/mnt/disk/a, b.pdf\n"
    (line,) = read_list(io.BytesIO(data))
    assert line == Listed(6, b"/mnt/disk/a, b.pdf", bytes.fromhex(A), 3)
    assert inventory_of(opened(data), C).total_bytes == 3


def test_hashdeep_without_sha256_is_told_and_not_taken_for_a_list():
    data = b"%%%% HASHDEEP-1.0\n%%%% size,md5,filename\n3,0123456789abcdef0123456789abcdef,a.pdf\n"
    assert list(read_list(io.BytesIO(data))) == [Unreadable(2, "columns"), Unreadable(3, "form")]


@pytest.mark.parametrize(
    ("data", "line", "why"),
    [
        (sums(("a", A)) + b"nonsense\n", 2, "form"),
        (b"0" * 63 + b"  a\n", 1, "form"),
        (A.encode() + b" a\n", 1, "form"),
        (b"\\" + A.encode() + b"  a\\x\n", 1, "form"),
        (A.encode() + b"  a\0b\n", 1, "form"),
        (sums(("a", A)) + b"x" * 200_000 + b"\n" + sums(("b", B)), 2, "long"),
        (HASHDEEP + b"short,a\n", 6, "hash"),
        (HASHDEEP.replace(b"3,", b"3") + A.encode() + b",a\n", 6, "form"),
        (b'"No.","Document"\n', 1, "form"),
        (b'"\xff","b","1","d","e","f","g","h","i","j"\n', 1, "form"),
        ("\ufeff".encode("utf-16"), 1, "form"),
    ],
)
def test_a_line_that_cannot_be_read_is_named_by_its_number(data, line, why):
    assert Unreadable(line, why) in list(read_list(io.BytesIO(data)))
    with pytest.raises(ListDefective) as defective:
        inventory_of(opened(data), C)
    assert Unreadable(line, why) in defective.value.first


@given(st.binary(max_size=400) | st.binary(max_size=80).map(lambda tail: sums(("a", A)) + tail))
def test_whatever_is_handed_in_every_line_is_a_file_or_told_and_none_is_lost(data):
    read = list(read_list(io.BytesIO(data)))
    assert all(isinstance(line, Listed | Unreadable) for line in read)
    numbers = [line.line for line in read]
    assert numbers == sorted(set(numbers))
    assert len(numbers) <= data.count(b"\n") + 1


def test_a_list_of_nothing_is_no_list():
    for data in (b"", b"\n\n", b"# nothing\n"):
        with pytest.raises(EmptyList):
            inventory_of(opened(data), C)


def test_a_list_that_goes_on_is_stopped(monkeypatch):
    monkeypatch.setattr(hash_lists, "MOST_LINES", 10)
    with pytest.raises(TooManyLines):
        inventory_of(opened(sums(*((f"{n}", A) for n in range(200)))), C)


@pytest.mark.parametrize(
    ("announced", "computed", "result"),
    [
        ([("a", A)], [("a", A)], {"same": 1}),
        ([("a", A)], [("mnt/a", A), ("mnt/a", A)], {"same": 1}),
        ([("a", A)], [("b", A)], {"renamed": 1}),
        ([("a", A)], [("a", B)], {"different": 1}),
        ([("a", A), ("b", B)], [("a", A)], {"same": 1, "missing": 1}),
        ([("a", A)], [("a", A), ("b", B)], {"same": 1, "extra": 1}),
        ([("a", A)], [("a", A), ("b", A)], {"same": 1, "extra": 1}),
        ([("a", A), ("b", A)], [("a", A)], {"same": 1, "missing": 1}),
        ([("a", A), ("b", B)], [("a", B), ("b", A)], {"renamed": 2}),
        ([("a", A)], [("b", A), ("a", B)], {"renamed": 1, "extra": 1}),
    ],
)
def test_what_a_comparison_finds(announced, computed, result):
    assert found(sums(*announced), sums(*computed)) == result


FILES = st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from([A, B, C])), min_size=1, max_size=8)


@given(FILES, FILES)
def test_every_file_announced_and_every_file_found_is_accounted_for_once(announced, computed):
    one, other = sums(*announced), sums(*computed)
    came_to = compare(opened(one), opened(other), A, B)
    assert came_to.same + came_to.renamed + came_to.different + came_to.missing == len(set(announced))
    assert came_to.same + came_to.renamed + came_to.different + came_to.extra == len(set(computed))
    assert came_to.agrees == (Counter(d for _, d in set(announced)) == Counter(d for _, d in set(computed)))
    told = Counter(one.how for one in differences(opened(one), opened(other)))
    assert (told["missing"], told["extra"]) == (came_to.missing, came_to.extra)
    assert (told["renamed"], told["different"]) == (2 * came_to.renamed, 2 * came_to.different)


@given(FILES, FILES)
def test_it_does_not_matter_who_compares(announced, computed):
    one, other = opened(sums(*announced)), opened(sums(*computed))
    there, back = compare(one, other, A, B), compare(other, one, B, A)
    assert (back.same, back.renamed, back.agrees) == (there.same, there.renamed, there.agrees)
    assert back.different + back.extra == there.different + there.missing


def test_one_byte_changed_on_a_disk_is_found_among_many():
    files = [(f"folder/{n}.bin", hashlib.sha256(str(n).encode()).hexdigest()) for n in range(5_000)]
    changed = [*files[:4_000], (files[4_000][0], A), *files[4_001:]]
    assert found(sums(*files), sums(*changed)) == {"same": 4_999, "different": 1}
    told = list(differences(opened(sums(*files)), opened(sums(*changed))))
    sides = ("announced", "found")
    assert [(one.how, one.side, one.name) for one in told] == [
        ("different", side, b"folder/4000.bin") for side in sides
    ]
