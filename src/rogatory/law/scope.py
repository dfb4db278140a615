"""Which treaties reach a request: in force between the two States, and made for what the request is about.

A convention on organized crime binds two States and still says nothing on a bribe no group had a hand in. Rules
on scope (of a concept that begins with ``scope.``) decide that, three-valued like all else.
"""

from collections.abc import Mapping, Sequence

import msgspec

from rogatory.kernel.findings import Finding, Verdict
from rogatory.law.basis import Basis
from rogatory.law.book import LawBook
from rogatory.law.examinations import examine_reach, examine_rest
from rogatory.law.kinds import Stance
from rogatory.law.paths import is_blank
from rogatory.law.request import Request


class Reach(msgspec.Struct, frozen=True, kw_only=True):
    """The treaties of a basis sorted by what a request is about.

    ``of_scope`` holds what each says of its reach, ``findings`` all that those that are weighed say.

    ``certain`` bind both States, ``doubtful`` may. ``beside`` could be relied on if more were stated, and
    nothing hangs on them meanwhile; ``outside`` do not reach the request.
    """

    certain: tuple[str, ...]
    doubtful: tuple[str, ...]
    beside: tuple[str, ...]
    outside: tuple[str, ...]
    of_scope: Mapping[str, tuple[Finding, ...]]
    findings: Mapping[str, tuple[Finding, ...]]

    @property
    def weighed(self) -> tuple[str, ...]:
        """The treaties a decision on the request is judged by."""
        return (*self.certain, *self.doubtful)


def reach(book: LawBook, request: Request, found_basis: Basis) -> Reach:
    """Sort the treaties of ``found_basis`` by whether they reach ``request``.

    A treaty whose reach is open is weighed where the request itself names it as its basis, or where no other
    treaty reaches the request; else it stands beside. One on organized crime stands beside any other, and one
    that only invites the States to agree beside one that binds both and has rules on the kind.
    """
    of_scope = {key: examine_reach(book.instruments[key], request) for key in found_basis.applicable}
    reached = {key: _reached(found) for key, found in of_scope.items()}
    named = {cite.split()[0] for cite in request.legal_basis if not is_blank(cite)}
    inviting = {one.id for one in found_basis.instruments if one.stance is Stance.INVITES}
    held = [key for key, verdict in reached.items() if verdict is Verdict.SATISFIED]
    open_ones = [key for key, verdict in reached.items() if verdict is Verdict.UNDETERMINED]
    narrow = [key for key in (*held, *open_ones) if book.instruments[key].subject != "organized_crime"]
    pressing = [key for key in open_ones if key in named or (not held and (key in narrow or not narrow))]
    firm = any(key in held and key not in found_basis.undetermined and key not in inviting for key in of_scope)
    idle = [key for key in (*held, *open_ones) if firm and key in inviting and key not in named]
    weighed = [key for key in of_scope if key in (*held, *pressing) and key not in idle]
    return Reach(
        certain=tuple(key for key in weighed if key not in found_basis.undetermined),
        doubtful=tuple(key for key in weighed if key in found_basis.undetermined),
        beside=tuple(key for key in (*held, *open_ones) if key not in weighed),
        outside=tuple(key for key, verdict in reached.items() if verdict is Verdict.NOT_SATISFIED),
        of_scope=of_scope,
        findings={key: of_scope[key] + examine_rest(book.instruments[key], request) for key in weighed},
    )


def weighed_without_facts(book: LawBook, found_basis: Basis, organized: bool | None) -> tuple[str, ...]:
    """The treaties a question without a request is answered by: on organized crime only where one says so.

    ``organized`` says that an organized group is involved; where it is not said they stand aside, unless no
    other treaty binds or may.
    """
    others = tuple(key for key in found_basis.applicable if book.instruments[key].subject != "organized_crime")
    return found_basis.applicable if organized or not others else others


def _reached(findings: Sequence[Finding]) -> Verdict:
    said = {found.verdict for found in findings}
    worst_first = (Verdict.NOT_SATISFIED, Verdict.CONFLICT, Verdict.UNDETERMINED)
    return next((verdict for verdict in worst_first if verdict in said), Verdict.SATISFIED)
