"""What the node writes down about its own running: never a secret, a body, or an address with its query."""

import logging
import os
from typing import Any

LEVEL_VARIABLE = "ROGATORY_LOG_LEVEL"


class WithoutRequest(logging.Filter):
    """Takes the request off a record, so that no formatter can print what somebody posted."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Keep every record, without its request."""
        record.__dict__.pop("request", None)
        return True


def logging_settings() -> dict[str, Any]:
    """One line for each event on standard error; warnings and worse from the libraries, information from us.

    Where a fault is looked for, the environment says the level of all of them, as ``DEBUG``.
    """
    level = os.environ.get(LEVEL_VARIABLE, "")
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "filters": {"without_request": {"()": "rogatory.node.logs.WithoutRequest"}},
        "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
        "handlers": {
            "error_stream": {
                "class": "logging.StreamHandler",
                "formatter": "line",
                "filters": ["without_request"],
            }
        },
        "root": {"handlers": ["error_stream"], "level": level or "WARNING"},
        "loggers": {
            "rogatory": {"level": level or "INFO"},
            "django": {"handlers": [], "level": level or "WARNING", "propagate": True},
            # A page not found or a step the law stops is the day's work, told to the reader and not here.
            "django.request": {"level": level or "ERROR"},
            # Wrong passwords are counted in the library's tables, which the lock-out goes by.
            "axes": {"level": level or "ERROR"},
            "django.server": {"handlers": [], "level": level or "WARNING", "propagate": True},
        },
    }
