"""The large files a proof does not enclose: a folder of them held against the digests that were signed."""

import io
import json
from pathlib import Path

import exchange_samples as samples
import pytest
from proof_samples import made
from test_large_files import CONTENT, announce, line_of, open_what_came, sealed_stream, send_piece

from rogatory.desk import proof_checking
from rogatory.kernel.languages import ScreenLanguage
from rogatory.register.models import DossierRow

pytestmark = pytest.mark.django_db
OTHER = b"another large file" * 9_000


@pytest.fixture
def dossier(tunisia, jordan):
    """Jordan sent a message with two large files, and both came."""
    lines = (line_of(), line_of(OTHER, "02-other.zip"))
    announced = announce(tunisia, jordan, *lines)
    for line, content in zip(lines, (CONTENT, OTHER), strict=True):
        assert send_piece(line, 0, sealed_stream(line, content)).status == 204
    open_what_came(announced.message_id)
    return DossierRow.objects.get(reference=announced.reference).dossier_id


@pytest.fixture
def proof(dossier):
    return made(samples.head(), dossier)


def checked(proof, folder, language=ScreenLanguage.ENGLISH):
    found = proof_checking.checked(io.BytesIO(proof), (), language, ("", ""), files=folder)
    machine = json.loads(found.for_machines)
    return found.status, {file["name"]: (file["standing"], file["path"]) for file in machine["large_files"]}


def test_both_files_are_found_whatever_they_were_saved_as(proof, tmp_path):
    (tmp_path / "deep").mkdir()
    (tmp_path / "01-large.zip").write_bytes(CONTENT)
    (tmp_path / "deep" / "renamed.bin").write_bytes(OTHER)
    status, held = checked(proof, tmp_path)
    assert status == 0
    assert held == {
        "01-large.zip": ("present", "01-large.zip"),
        "02-other.zip": ("present", "deep/renamed.bin"),
    }


@pytest.mark.parametrize("language", list(ScreenLanguage))
def test_one_byte_changed_and_one_file_that_is_not_there_are_told_apart(proof, tmp_path, language):
    (tmp_path / "01-large.zip").write_bytes(CONTENT[:-1] + b"!")
    status, held = checked(proof, tmp_path, language)
    assert status == 1
    assert held == {"01-large.zip": ("different", "01-large.zip"), "02-other.zip": ("absent", "")}
    said = proof_checking.checked(io.BytesIO(proof), (), language, ("", ""), files=tmp_path).lines
    words = {"en": ("different", "absent"), "fr": ("différent", "absent"), "ar": ("مختلف", "غائب")}
    assert all(any(word in line for line in said) for word in words[language.value])
    verdict = {"en": "HOLDS", "fr": "VALIDE", "ar": "سليم"}[language.value]
    assert said[-2].startswith(verdict), "the verdict closes what is said"
    assert said[-1].startswith({"en": "BUT 2 large", "fr": "MAIS 2", "ar": "لكن ملفين"}[language.value])


def test_a_link_out_of_the_folder_proves_nothing(proof, tmp_path):
    folder, elsewhere = tmp_path / "files", tmp_path / "elsewhere.zip"
    folder.mkdir()
    elsewhere.write_bytes(CONTENT)
    (folder / "01-large.zip").symlink_to(elsewhere)
    assert checked(proof, folder)[1]["01-large.zip"] == ("absent", "")


def test_a_proof_of_hashes_says_that_it_cannot_tell(dossier, tmp_path):
    proof = made(samples.head(), dossier, contents=False)
    found = proof_checking.checked(io.BytesIO(proof), (), ScreenLanguage.ENGLISH, ("", ""), files=tmp_path)
    assert found.status == 1
    assert "Ask its maker for the proof with contents" in found.lines[-3]
    assert found.lines[-1].startswith("HOLDS")


def test_without_a_folder_nothing_is_looked_for_and_a_folder_that_is_not_there_is_told(proof):
    found = proof_checking.checked(io.BytesIO(proof), (), ScreenLanguage.ENGLISH, ("", ""))
    assert found.status == 0
    assert "large_files" not in json.loads(found.for_machines)
    with pytest.raises(OSError, match="nowhere"):
        checked(proof, Path("/nowhere"))
