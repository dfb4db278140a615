"""A link tried and its answer handed in at the same moment: each goes through, neither waits for the other."""

import re
import threading

import pytest
from django.db import connection
from test_web_answer_by_link import acts_of, made, office, opened

from rogatory.desk import holders
from rogatory.desk.views import Holder
from rogatory.dossier.mutual_legal_assistance import acts
from rogatory.exchange import links
from rogatory.kernel.languages import ScreenLanguage
from rogatory.register import chains

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.data_layer]
__all__ = ["office"]
A_MOMENT = 2


def drafted(link):
    """An answer to be handed in, looked over in the browser that opened the link."""
    client = opened(link)
    client.post(f"/answer/{link.address}/write/report_status", {"text": "With the prosecutor"})
    look = client.get(f"/answer/{link.address}/look").content.decode()
    return re.search(r'name="draft" value="([^"]+)"', look)[1]


def at_once(monkeypatch, one, two):
    """Run both, each going on from its first lock only once the other has one too, or could not get it."""
    has_one = {name: threading.Event() for name in ("link", "dossier")}

    def then_waits(name, take):
        def taken(*args):
            found = take(*args)
            has_one[name].set()
            for other in has_one.values():
                other.wait(A_MOMENT)
            return found

        return taken

    monkeypatch.setattr(links, "attempt", then_waits("link", links.attempt))
    monkeypatch.setattr(chains, "lock", then_waits("dossier", chains.lock))
    results = {}

    def run(name, act):
        try:
            results[name] = act()
        except Exception as failure:
            results[name] = failure
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=pair) for pair in (("one", one), ("two", two))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    return results["one"], results["two"]


def test_a_code_tried_while_an_answer_is_handed_in_blocks_neither(office, monkeypatch):
    user, dossier_id = office
    link = made(user, dossier_id)
    draft = drafted(link)
    holder = Holder(link_id=link.link_id, dossier_id=dossier_id, language=ScreenLanguage.ENGLISH)
    given, tried = at_once(
        monkeypatch,
        lambda: holders.hand_in(holder, draft),
        lambda: holders.enter(link.address, link.code),
    )
    assert given == draft, given
    assert getattr(tried, "outcome", tried) == "used"
    assert [act.claim_id for act in acts_of(dossier_id, acts.AnswerClaimed)] == [draft]
