"""Where a node's token is, as ``node.toml`` says; how it is opened is never written there."""

import msgspec


class TokenPlace(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The table ``[token]`` of ``node.toml``.

    ``module`` is the path of the library (PKCS#11) that came with the token, ``label`` the token's own name,
    and ``keys`` what the labels of this node's keys begin with: nodes that share a token need different ones.
    """

    module: str
    label: str
    keys: str = "rogatory"
