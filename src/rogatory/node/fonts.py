"""Where the fonts fetched at set-up lie, as folders the pages may serve from."""

from pathlib import Path

_PACKAGES = Path(__file__).resolve().parents[3] / "assets" / "node_modules" / "@fontsource"
_FAMILIES = ("ibm-plex-sans", "ibm-plex-sans-arabic")


def font_folders() -> list[tuple[str, Path]]:
    """Pairs of address prefix and folder, for the families that were fetched; pages do without the others."""
    folders = ((f"fonts/{family}", _PACKAGES / family / "files") for family in _FAMILIES)
    return [(prefix, folder) for prefix, folder in folders if folder.is_dir()]
