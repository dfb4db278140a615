"""What was fetched at set-up for the pages, as folders they may serve from: the fonts, and two scripts."""

from pathlib import Path

_PACKAGES = Path(__file__).resolve().parents[3] / "assets" / "node_modules"
_FOLDERS = {
    "fonts/ibm-plex-sans": "@fontsource/ibm-plex-sans/files",
    "fonts/ibm-plex-sans-arabic": "@fontsource/ibm-plex-sans-arabic/files",
    "fetched/tus": "tus-js-client/dist",
    "fetched/hashes": "@noble/hashes",
}


def fetched_folders() -> list[tuple[str, Path]]:
    """Pairs of address prefix and folder, for what was fetched; pages do without the rest."""
    folders = ((prefix, _PACKAGES / folder) for prefix, folder in _FOLDERS.items())
    return [(prefix, folder) for prefix, folder in folders if folder.is_dir()]
