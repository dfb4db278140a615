"""For `make mutation`, which runs many sessions of pytest in one process: each reads the law books anew."""

import sys


def pytest_sessionstart() -> None:
    """Forget what earlier sessions kept."""
    for name, module in list(sys.modules.items()):
        if name.startswith("rogatory."):
            for held in vars(module).values():
                forget = getattr(held, "cache_clear", None)
                if callable(forget):
                    forget()
