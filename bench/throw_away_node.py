"""A node for measuring, on the checkout's own disk (a temporary folder may live in memory); gone afterwards."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def make() -> Path:
    """Make an empty node, set Django up on it and give back its folder."""
    folder = ROOT / "build" / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    home = Path(tempfile.mkdtemp(prefix="node-", dir=folder))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    (home / "node.toml").write_text('state = "TN"\nname = "Measured"\nrehearsal = true\n')
    (home / "data").mkdir()
    os.environ["ROGATORY_HOME"] = str(home)
    os.environ["DJANGO_SETTINGS_MODULE"] = "rogatory.node.settings"
    _set_up()
    return home


def _set_up() -> None:
    import django

    django.setup()
    from django.conf import settings
    from django.core.management import call_command

    from rogatory.node.secrets import make_secrets

    make_secrets(settings.NODE)
    call_command("migrate", verbosity=0)
