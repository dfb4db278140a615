"""A PostgreSQL server for one run of the tests: made in a temporary folder, gone afterwards."""

import os
import pwd
import secrets
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_SETTINGS = "-c listen_addresses=127.0.0.1 -c fsync=off -c full_page_writes=off"


@contextmanager
def throw_away_server(programs: Path) -> Iterator[str]:
    """Start a server with the programs in the folder ``programs``; yields its address, stops it at the end.

    The data is not synchronised to disk: it lives only as long as the tests do. PostgreSQL refuses to run as
    root, so root hands the server to Debian's own account for it.
    """
    folder = Path(tempfile.mkdtemp(prefix="rogatory-postgresql-"))
    try:
        password = secrets.token_hex(16)
        _make_cluster(programs, folder, password)
        port = _free_port()
        _pg_ctl(programs, folder, "start", "-o", f"{_SETTINGS} -p {port} -k {folder}")
        try:
            yield f"postgresql://rogatory:{password}@127.0.0.1:{port}/postgres"
        finally:
            _pg_ctl(programs, folder, "stop", "-m", "immediate")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _make_cluster(programs: Path, folder: Path, password: str) -> None:
    secret = folder / "password"
    secret.write_text(password)
    if os.geteuid() == 0:
        account = pwd.getpwnam(_unprivileged_account())
        for path in (folder, secret):
            os.chown(path, account.pw_uid, account.pw_gid)
    options = ["--username=rogatory", "--auth=scram-sha-256", f"--pwfile={secret}"]
    text = ["--encoding=UTF8", "--locale=C.UTF-8"]
    _as_unprivileged(programs / "initdb", "--no-sync", *options, *text, "-D", folder / "data")


def _pg_ctl(programs: Path, folder: Path, action: str, *options: str) -> None:
    log = folder / "server.log"
    _as_unprivileged(programs / "pg_ctl", "-D", folder / "data", "-l", log, "-w", "-s", action, *options)


def _as_unprivileged(*command: str | Path) -> None:
    before = ["runuser", "-u", _unprivileged_account(), "--"] if os.geteuid() == 0 else []
    done = subprocess.run(
        [*before, *map(str, command)],
        check=False,
        cwd=tempfile.gettempdir(),
        stdin=subprocess.DEVNULL,
        # Not a pipe: the server would inherit it and hold it open for as long as it lives.
        stdout=subprocess.DEVNULL,
    )
    done.check_returncode()


def _unprivileged_account() -> str:
    accounts = {account.pw_name for account in pwd.getpwall()}
    return "postgres" if "postgres" in accounts else "nobody"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
