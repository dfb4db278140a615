"""One large file from an officer's machine to the node in pieces, beside its digest, encryption and copying.

``ROGATORY_LARGE_FILE_GB`` says how large, 5 where it says nothing. Told apart are the sending, to the last
acknowledged byte, and the reading back, which gives the digest.
"""

import hashlib
import tempfile
import time
from base64 import b64encode
from contextlib import closing
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import figures
import httpx
from large_file import GIGABYTES, PATIENCE_SECONDS, ROOT, _alone, _fill, _most_memory

from rogatory.node import serve
from rogatory.node.example.offices import Office, OfficePlan, free_ports, prepare, read_sign_ins, wait_until_up
from rogatory.node.example.papers import request
from rogatory.node.example.whole_story import begin

PIECE = 8 * 1024 * 1024
TUS = {"Tus-Resumable": "1.0.0"}


def main() -> None:
    """The seconds of each, and the most memory any process of ours took."""
    with tempfile.TemporaryDirectory(prefix="bench-", dir=ROOT / "build") as name:
        folder = Path(name)
        file = folder / "evidence.e01"
        _fill(file, int(GIGABYTES * 10**9))
        with file.open("r+b") as written:
            written.write(b"EVF\x09\x0d\x0a\xff\x00")
        alone = _alone(file)
        sent, read, memory = _to_a_node(folder, file)
    both = sent + read
    told = f"{sent:.1f} s and {read:.1f} s, the tools alone {alone:.1f} s: {both / alone:.2f} times as long"
    figures.say(f"a file of {GIGABYTES:g} GB sent in pieces and read back", told)
    figures.say("the most memory a process took", f"{memory:.0f} MB")


def _to_a_node(folder: Path, file: Path) -> tuple[float, float, float]:
    web, exchange = free_ports(2)
    plan = OfficePlan(state="TN", folder=folder / "tn", port=web, exchange_port=exchange)
    node = prepare([plan])["TN"]
    children = serve.start(node, log=folder / "log")
    try:
        wait_until_up(node.configuration)
        office = Office(node)
        office.hire()
        bank = begin(office, request("port_cranes", date.today()))  # noqa: DTZ011
        with closing(_signed_in(office)) as client:
            sent, read = _sent(client, f"{bank.address}uploads/", file)
        office.go_home()
        return sent, read, _most_memory(SimpleNamespace(children=children))
    finally:
        serve.stop(children)


def _signed_in(office: Office) -> httpx.Client:
    account = next(one for one in read_sign_ins(office.node.home) if one.role == "officer")
    client = httpx.Client(base_url=office.origin, trust_env=False, timeout=60)
    client.get("/account/login/")
    fields = {"login": account.username, "password": account.password, "csrfmiddlewaretoken": _token(client)}
    client.post("/account/login/", data=fields, headers={"referer": office.origin})
    client.headers["X-CSRFToken"] = _token(client)
    return client


def _token(client: httpx.Client) -> str:
    return next(value for name, value in client.cookies.items() if name.startswith("csrf"))


def _sent(client: httpx.Client, address: str, file: Path) -> tuple[float, float]:
    size, name = file.stat().st_size, b64encode(file.name.encode()).decode()
    announced = {**TUS, "Upload-Length": str(size), "Upload-Metadata": f"filename {name}"}
    where = client.post(address, headers=announced).headers["Location"]
    began, digest = time.perf_counter(), hashlib.sha256()
    with file.open("rb") as content:
        for at in range(0, size, PIECE):
            piece = content.read(PIECE)
            digest.update(piece)
            headers = {**TUS, "Upload-Offset": str(at), "Content-Type": "application/offset+octet-stream"}
            if client.patch(where, content=piece, headers=headers).status_code != httpx.codes.NO_CONTENT:
                raise SystemExit("a piece was not taken")
    sent, began = time.perf_counter() - began, time.perf_counter()
    while (told := client.get(where).json())["standing"] != "ready":
        if time.perf_counter() - began > PATIENCE_SECONDS:
            raise SystemExit(f"the file was not read back: {told}")
        time.sleep(0.1)
    if told["sha256"] != digest.hexdigest():
        raise SystemExit("the digest after is not the one before")
    return sent, time.perf_counter() - began


if __name__ == "__main__":
    main()
