"""Where the letters' fonts are: the npm package fetched at set-up, or Debian's.

Amiri decides whether a reader can copy Arabic out of the PDF: of those tried it alone keeps words whole.
"""

import os
from functools import cache
from pathlib import Path

import typst

_PACKAGE = Path("node_modules/@expo-google-fonts/amiri")
_DEBIAN = (
    Path("/usr/share/fonts/opentype/fonts-hosny-amiri"),
    Path("/usr/share/fonts/truetype/fonts-hosny-amiri"),
)


class FontMissing(RuntimeError):
    """Amiri is nowhere to be found; the message says what to install."""


@cache
def letter_fonts() -> typst.Fonts:
    """Amiri and typst's own Latin fonts, and no other: the same letter on every machine."""
    folders = [str(folder) for folder in _amiri_folders()]
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=folders)


def amiri_regular() -> Path:
    """The file of Amiri's upright face, whose character table says what can be printed."""
    faces = (face for folder in _amiri_folders() for face in sorted(folder.glob("*Regular.ttf")))
    return next(faces)


def _amiri_folders() -> tuple[Path, ...]:
    for package in _packages():
        if package.is_dir():
            return tuple(sorted({face.parent for face in package.rglob("Amiri*.ttf")}))
    for folder in _DEBIAN:
        if folder.is_dir():
            return (folder,)
    raise FontMissing(
        "The font Amiri is missing, and letters in Arabic need it. "
        "Run `make setup`, or install Debian's package fonts-hosny-amiri."
    )


def _packages() -> tuple[Path, ...]:
    """Places to look: a folder the office names, and the assets beside the source tree."""
    source_tree = Path(__file__).resolve().parents[3]
    named = os.environ.get("ROGATORY_ASSETS")
    places = ([Path(named)] if named else []) + [source_tree / "assets", source_tree]
    return tuple(place / _PACKAGE for place in places)
