"""The JSON Schema of the request format, made from the values themselves so that the two cannot differ."""

from typing import Any

import msgspec

from rogatory.law.request import Request


def request_schema() -> dict[str, Any]:
    """The schema of a request file (JSON Schema 2020-12)."""
    schema = msgspec.json.schema(Request)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "rogatory.request/1", **schema}
