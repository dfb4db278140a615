"""Asks libdigidocpp what it finds wrong with containers, in a process of its own: it brings its own libraries.

``python ask_libdigidocpp.py FOLDER CONTAINER…`` prints one JSON list of complaints for each container. FOLDER
is the library's to write in; nothing is fetched, so it trusts nobody.
"""

import json
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pydigidoc

QUIET = """<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <param name="tsl.autoupdate" lock="false">false</param>
  <param name="tsl.onlineDigest" lock="false">false</param>
  <param name="tsl.cache" lock="false">{folder}</param>
  <param name="log.file" lock="false">{folder}/log.txt</param>
</configuration>
"""


def main(folder: Path, containers: list[str]) -> None:
    """Set the library up, then judge them all."""
    _prepare(folder)
    for container in containers:
        print(json.dumps(list(_complaints(container))))


def _prepare(folder: Path) -> None:
    # Two settings after one another: the first keeps it from fetching the lists of trusted services when it
    # starts, and knows no folder for the schemas; the second knows the folder, and would fetch.
    schemas = folder / "schemas"
    shutil.copytree(Path(pydigidoc.__file__).parent / "schema", schemas)
    # It would also fetch when it first meets a certificate of a country whose list it does not hold.
    (schemas / "TN.xml").write_text(" ")
    settings = folder / "settings.xml"
    settings.write_text(QUIET.format(folder=folder))
    _use(pydigidoc.digidoc.XmlConfV5(str(settings), str(schemas / "conf.xsd")))
    pydigidoc.initialize("tests")
    ours = pydigidoc.DigiDocConf(str(schemas))
    ours.set_log_file(str(folder / "log.txt"))
    _use(ours)


def _use(settings: pydigidoc.Conf) -> None:
    settings.thisown = False
    pydigidoc.Conf.init(settings)


def _complaints(container: str) -> Iterator[str]:
    try:
        # A name for the container as well: without one it is freed, and its signatures with it.
        opened = pydigidoc.Container.open(container)
        signatures = list(opened.signatures())
    except RuntimeError as refused:
        yield from str(refused).splitlines()
        return
    if not signatures:
        yield "not signed"
    for signature in signatures:
        try:
            signature.validate()
        except RuntimeError as refused:
            yield from str(refused).splitlines()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
