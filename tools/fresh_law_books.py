"""For `make mutation`, which runs many sessions of pytest in one process: each begins as the first did."""

import sys

import pytest


def pytest_sessionstart() -> None:
    """Forget the law books and what else earlier sessions kept."""
    for name, module in list(sys.modules.items()):
        if name.startswith("rogatory."):
            for held in vars(module).values():
                forget = getattr(held, "cache_clear", None)
                if callable(forget):
                    forget()


@pytest.hookimpl(tryfirst=True)
def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Let each session name its tests anew.

    pytest keeps the names it made and escapes them once more in the next session: a test with an accent in its
    name is not found again, and a session asked for it ends before any test ran, which would count as failed.
    """
    for mark in metafunc.definition.iter_markers("parametrize"):
        if mark._param_ids_from is not None:
            object.__setattr__(mark._param_ids_from, "_param_ids_generated", None)
