"""What a hash list comes to, and two of them compared: what was announced against what was found.

Names are taken from the folder that holds all the files of a list, so that it does not matter where a medium
was mounted when its files were read. Content decides: a file is the same where its digest is.
"""

import hashlib
from collections.abc import Iterator, Mapping
from contextlib import closing
from typing import NamedTuple

from rogatory.dossier.common.hash_lists import (
    MOST_LINES,
    Listed,
    Opener,
    TooManyLines,
    Unreadable,
    read_list,
)
from rogatory.dossier.common.media import Comparison, Inventory

_MOST_TOLD = 10
_KEY_BYTES = 16


class ListDefective(Exception):
    """A list with lines that cannot be read; ``first`` are the first of them, ``count`` is how many."""

    def __init__(self, first: tuple[Unreadable, ...], count: int) -> None:
        """``first`` holds up to ten."""
        super().__init__(count)
        self.first, self.count = first, count


class EmptyList(Exception):
    """A list that names no file."""


class Difference(NamedTuple):
    """A file that is not the same in both; ``how`` is ``renamed``, ``different``, ``missing`` or ``extra``.

    ``side`` is the list the name and the digest are from: ``announced`` or ``found``.
    """

    how: str
    side: str
    name: bytes
    sha256: str


class _Seen(NamedTuple):
    """A list read once: the folder all its files stand in, and each of them by a short key."""

    folder: bytes
    keys: set[bytes]


def inventory_of(open_list: Opener, sha256: str) -> Inventory:
    """What the list with digest ``sha256`` lists; a file named twice alike counts once.

    Raises ``ListDefective``, ``EmptyList`` and ``TooManyLines``.
    """
    defects, count = list[Unreadable](), 0
    seen, total, sized = set[bytes](), 0, True
    with closing(open_list()) as stream:
        for line in read_list(stream):
            if isinstance(line, Unreadable):
                count += 1
                defects += [line] if count <= _MOST_TOLD else []
                continue
            key = _key(line.name, line.digest)
            if key not in seen:
                seen.add(key)
                sized = sized and line.size is not None
                total += line.size or 0
    if count:
        raise ListDefective(tuple(defects), count)
    if not seen:
        raise EmptyList
    if len(seen) > MOST_LINES:
        raise TooManyLines
    return Inventory(sha256=sha256, listed=len(seen), total_bytes=total if sized else None)


def compare(announced: Opener, computed: Opener, announced_sha256: str, computed_sha256: str) -> Comparison:
    """Compare two lists that ``inventory_of`` could read; the digests are the lists' own."""
    sifted = _sift(announced, computed)
    there = list(sifted.announced.values())
    return Comparison(
        announced_sha256=announced_sha256,
        computed_sha256=computed_sha256,
        same=sifted.same,
        renamed=there.count("renamed"),
        different=there.count("different"),
        missing=there.count("missing"),
        extra=sum(how == "extra" for how in sifted.computed.values()),
    )


def differences(announced: Opener, computed: Opener) -> Iterator[Difference]:
    """Every file that is not the same in both: as it was announced, then as it was found."""
    sifted = _sift(announced, computed)
    sides = (("announced", announced, sifted.announced), ("found", computed, sifted.computed))
    for side, open_list, verdicts in sides:
        for line in _files(open_list):
            if line.line in verdicts:
                yield Difference(verdicts[line.line], side, line.name, line.digest.hex())


class _Sifted(NamedTuple):
    same: int
    announced: Mapping[int, str]
    computed: Mapping[int, str]


def _sift(announced: Opener, computed: Opener) -> _Sifted:
    """The files that are the same in both are put aside; the rest are paired by content, then by name."""
    theirs, ours = _seen(announced), _seen(computed)
    same = sum(key in ours.keys for key in theirs.keys)
    if same == len(theirs.keys) == len(ours.keys):
        return _Sifted(same, {}, {})
    left = _unmatched(announced, theirs, ours)
    found = _unmatched(computed, ours, theirs)
    del theirs, ours  # of a million files each, and not needed again
    verdicts: tuple[dict[int, str], dict[int, str]] = ({}, {})
    for part, how in ((slice(0, 32), "renamed"), (slice(32, None), "different")):
        for one, other in _pairs(left, found, part):
            verdicts[0][one] = verdicts[1][other] = how
    verdicts[0].update(dict.fromkeys(left, "missing"))
    verdicts[1].update(dict.fromkeys(found, "extra"))
    return _Sifted(same, *verdicts)


def _pairs(left: dict[int, bytes], found: dict[int, bytes], part: slice) -> Iterator[tuple[int, int]]:
    """Lines of both lists that agree in one part; those paired are taken out of both."""
    waiting: dict[bytes, int] = {}
    behind: dict[int, int] = {}
    for number, said in found.items():
        if said[part] in waiting:
            behind[number] = waiting[said[part]]
        waiting[said[part]] = number
    for number in list(left):
        alike = left[number][part]
        other = waiting.pop(alike, None)
        if other is None:
            continue
        if other in behind:
            waiting[alike] = behind.pop(other)
        del left[number], found[other]
        yield number, other


def _seen(open_list: Opener) -> _Seen:
    folder = _common_folder(open_list)
    return _Seen(folder, {_key(line.name[len(folder) :], line.digest) for line in _files(open_list)})


def _unmatched(open_list: Opener, own: _Seen, other: _Seen) -> dict[int, bytes]:
    """By line number, the digest and the short form of the name of each file the other list lacks."""
    taken = set[bytes]()
    rest = {}
    for line in _files(open_list):
        name = line.name[len(own.folder) :]
        key = _key(name, line.digest)
        if key not in other.keys and key not in taken:
            taken.add(key)
            rest[line.line] = line.digest + _key(name, b"")
    return rest


def _common_folder(open_list: Opener) -> bytes:
    """The longest folder all names begin with, with the slash it ends in; nothing where there is none."""
    common: bytes | None = None
    for line in _files(open_list):
        folder = line.name[: line.name.rfind(b"/") + 1]
        common = folder if common is None else _shared(common, folder)
        if not common:
            return b""
    return common or b""


def _shared(one: bytes, other: bytes) -> bytes:
    while not other.startswith(one):
        one = one[: one.rfind(b"/", 0, len(one) - 1) + 1]
    return one


def _files(open_list: Opener) -> Iterator[Listed]:
    with closing(open_list()) as stream:
        yield from (line for line in read_list(stream) if isinstance(line, Listed))


def _key(name: bytes, digest: bytes) -> bytes:
    """Short, and such that nobody finds two files with the same one."""
    return hashlib.blake2b(digest + name, digest_size=_KEY_BYTES).digest()
