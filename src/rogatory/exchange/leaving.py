"""Which messages leave together: what costs a request and a write each is then paid once for all of them."""

from collections.abc import Iterable, Iterator

from rogatory.exchange import bundles, outbox
from rogatory.exchange.files_beside import travel_beside
from rogatory.exchange.models import Outgoing
from rogatory.exchange.outbox import Queued


def together_with(first: Queued) -> tuple[Queued, ...]:
    """``first``, what follows it in its dossier, and then mail of other dossiers of its lane, each in order.

    What was tried before goes alone: whatever was wrong with it then keeps nothing else back.
    """
    if not _untried(first):
        return (first,)
    return tuple(_within_limits(_candidates(first))) or (first,)


def _candidates(first: Queued) -> Iterator[Queued]:
    recipient, own = first.to_send.recipient, first.to_send.reference
    yield from _untried_run(outbox.unsettled(own, recipient, bundles.MOST))
    for reference in outbox.untried_beside(own, recipient, 2 * bundles.MOST):
        yield from _untried_run(outbox.unsettled(reference, recipient, bundles.MOST))


def _untried_run(messages: Iterable[Queued]) -> Iterator[Queued]:
    """The first messages of a dossier, as far as each of them may travel with others."""
    for one in messages:
        if not _untried(one):
            return
        yield one


def _untried(queued: Queued) -> bool:
    new = queued.state == Outgoing.State.QUEUED and not queued.attempts and not queued.sign_anew
    return new and not travel_beside(queued.to_send.files)


def _within_limits(messages: Iterator[Queued]) -> Iterator[Queued]:
    left = bundles.LARGEST
    for _, one in zip(range(bundles.MOST), messages, strict=False):
        left -= len(one.to_send.message) + sum(file.size for file in one.to_send.files)
        if left < 0:
            return
        yield one
