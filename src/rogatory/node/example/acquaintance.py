"""First contact: each office fetches the other's introduction, and confirms it only by its fingerprint."""

from rogatory.node.example.officer import Page
from rogatory.node.example.offices import Office
from rogatory.node.example.play import Play, eventually, require


def get_acquainted(play: Play, one: Office, other: Office) -> None:
    """Play the first contact between two offices that have never heard of each other."""
    with play.step("The two nodes introduce themselves to each other", "A20(5) / U46(13)"):
        one.person("administrator").send("/peers/", {"address": other.exchange})
        eventually(
            lambda: bool(_introduced(other)), lambda: f"{one.state}'s introduction never reached {other.state}"
        )
    with play.step("What is not the fingerprint read over the telephone is not confirmed"):
        _confirm(one, "0000 " * 16)
        require(bool(_introduced(one)), "a wrong fingerprint was taken for the right one")
    with play.step("Each side compares the fingerprint with the one the other side shows, and confirms it"):
        for here, there in ((one, other), (other, one)):
            read_out = _own_fingerprint(there)
            require(
                _introduced(here) == [read_out], f"{here.state} shows another fingerprint than {there.state}"
            )
            _confirm(here, read_out)
            require(not _introduced(here), f"{here.state} did not confirm {there.state}")


def _peers(office: Office) -> Page:
    return office.person("head").open("/peers/")


def _introduced(office: Office) -> list[str]:
    shown = _peers(office).tree.xpath("//section[contains(@class, 'peer-introduced')]//p[@class='fingerprint']")
    return [" ".join(mark.text_content().split()) for mark in shown]


def _own_fingerprint(office: Office) -> str:
    shown = _peers(office).tree.xpath("//section[contains(@class, 'ours-key')]//p[@class='fingerprint']")
    require(len(shown) == 1, f"{office.state} does not show its own fingerprint")
    return " ".join(shown[0].text_content().split())


def _confirm(office: Office, fingerprint: str) -> None:
    forms = _peers(office).tree.xpath("//form[contains(@action, '/confirm')]/@action")
    require(bool(forms), f"{office.state} has nobody to confirm")
    office.person("head").send(str(forms[0]), {"fingerprint": fingerprint})
