"""Large files of an imaginary Jordan: announced, sent in pieces, opened; and one of ours. All is invented."""

import io
from datetime import UTC, datetime
from types import SimpleNamespace
from uuid import uuid4

import exchange_samples as samples
import msgspec

from rogatory.desk import arrivals, files_in, post
from rogatory.dossier.common.values import FileRef
from rogatory.exchange import files_beside
from rogatory.exchange.models import Incoming
from rogatory.exchange.network import FILES_PATH
from rogatory.kernel.canonical import sha256_hex
from rogatory.register.models import DossierRow
from rogatory.sealing.receipts import verify_receipt
from rogatory.sealing.seal import CHUNK_BYTES
from rogatory.store import blobs, keys

CONTENT = bytes(range(256)) * 1200 + b"the end"  # five chunks of the seal


def line_of(content=CONTENT, name="01-large.zip", **claimed):
    ref = FileRef(sha256=sha256_hex(content), size=len(content), name="large.zip", media_type="application/zip")
    line = files_beside.line_of(name, ref, lambda chunk: io.BytesIO(content[chunk * CHUNK_BYTES :]))
    return msgspec.structs.replace(line, **claimed)


def sealed_stream(line, content=CONTENT):
    return b"".join(files_beside.sealed_bytes(line, lambda chunk: io.BytesIO(content[chunk * CHUNK_BYTES :])))


def announce(tunisia, jordan, *lines, reference=None, sequence=1):
    reference, message_id = reference or uuid4(), str(uuid4())
    container = samples.container(
        jordan,
        samples.draft(),
        reference=reference,
        message_id=message_id,
        sequence=sequence,
        beside=lines,
    )
    sealed = samples.sealed(container, tunisia.opening_key.sealing_key())
    done = arrivals.take_in(io.BytesIO(sealed))
    receipt = verify_receipt(
        io.BytesIO(done.receipt), certificate=tunisia.certificate, issuer="TN", recipient="JO"
    )
    return SimpleNamespace(
        line=lines[0], reference=reference, message_id=message_id, container=container, receipt=receipt
    )


def ask(method, name, body=b"", **headers):
    environ = {
        "REQUEST_METHOD": method,
        "PATH_INFO": FILES_PATH + name,
        "HTTP_TUS_RESUMABLE": "1.0.0",
        "CONTENT_TYPE": "application/offset+octet-stream",
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.input": io.BytesIO(body),
        **headers,
    }
    return files_in.answer(environ)


def send_piece(line, at, body, **headers):
    return ask("PATCH", line.beside.sealed_sha256, body, HTTP_UPLOAD_OFFSET=str(at), **headers)


def open_what_came(message_id):
    files_in.open_files({"sender": "JO", "message_id": message_id}, datetime.now(UTC))


def state_of(message_id):
    return Incoming.objects.get(message_id=message_id).state


def kept_content(announced):
    dossier_id = DossierRow.objects.get(reference=announced.reference).dossier_id
    with blobs.open_blob(announced.line.sha256, f"dossier:{dossier_id}") as kept:
        return kept.read()


def queue_with(content, tunisia):
    """Queue a message of ours to Jordan with a file; gives its identifier."""
    reference, message_id = uuid4(), str(uuid4())
    keys.make_key(f"dossier:{reference}")
    stored = blobs.put(io.BytesIO(content), f"dossier:{reference}", len(content))
    ref = FileRef(sha256=stored.sha256, size=stored.size, name="large.zip", media_type="application/zip")
    post.queue_message(reference, reference, "JO", samples.draft(), (ref,), message_id)
    return reference, message_id
