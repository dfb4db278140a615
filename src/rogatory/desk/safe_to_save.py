"""What others wrote, made safe to save: file names for any disk, cells no spreadsheet runs."""

from rogatory.sealing.manifest import safe_name

_LONGEST_STEM = 150
_BEGINS_A_FORMULA = frozenset("=+-@\t\r＝＋－＠")


def names_to_save_under(names: list[str]) -> list[str]:
    """The names, safe on any disk; one that was taken before, also by its case alone, gets a number."""
    taken: set[str] = set()
    return [_untaken(safe_name(name), taken) for name in names]


def _untaken(name: str, taken: set[str]) -> str:
    stem, dot, ending = name.rpartition(".") if "." in name else (name, "", "")
    chosen, again = name, 1
    while chosen.casefold() in taken:
        again += 1
        chosen = safe_name(f"{stem[:_LONGEST_STEM]} ({again}){dot}{ending}")
    taken.add(chosen.casefold())
    return chosen


def spreadsheet_cell(words: str) -> str:
    """Text no spreadsheet runs: what would begin a formula, also behind white space, gets an apostrophe."""
    begins = words.lstrip()[:1] or words[:1]
    return f"'{words}" if words[:1] in _BEGINS_A_FORMULA or begins in _BEGINS_A_FORMULA else words
