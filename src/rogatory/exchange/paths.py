"""The addresses of the protocol below a node's own, and how a request names the State whose line it came by."""

DESCRIPTOR_PATH = "/exchange/v1/node"
INTRODUCTIONS_PATH = "/exchange/v1/introductions"
MESSAGES_PATH = "/exchange/v1/messages"
BUNDLES_PATH = "/exchange/v1/bundles"
RECEIPTS_PATH = "/exchange/v1/receipts"
FILES_PATH = "/exchange/v1/files/"

CALLER = "rogatory.caller"
"""Where a request says which State made its line, by mutual TLS; empty where nobody knows."""
