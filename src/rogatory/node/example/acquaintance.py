"""First contact: each office fetches the other's introduction, and confirms it only by its fingerprint."""

from rogatory.node.example.officer import Page
from rogatory.node.example.offices import Office
from rogatory.node.example.play import Play, eventually, require


def get_acquainted(play: Play, one: Office, other: Office) -> None:
    """Play the first contact between two offices that have never heard of each other."""
    with play.step("The two nodes introduce themselves to each other", "A20(5) / U46(13)"):
        one.person("administrator").send("/peers/", {"address": other.exchange})
        eventually(
            lambda: bool(introduced(other)), lambda: f"{one.state}'s introduction never reached {other.state}"
        )
    with play.step("What is not the fingerprint read over the telephone is not confirmed"):
        confirm(one, "0000 " * 16)
        require(bool(introduced(one)), "a wrong fingerprint was taken for the right one")
    with play.step("Each side compares the fingerprint with the one the other side shows, and confirms it"):
        for here, there in ((one, other), (other, one)):
            read_out = fingerprint_of(there)
            require(
                introduced(here) == [read_out], f"{here.state} shows another fingerprint than {there.state}"
            )
            confirm(here, read_out)
            require(not introduced(here), f"{here.state} did not confirm {there.state}")


def _peers(office: Office) -> Page:
    return office.person("head").open("/peers/")


def introduced(office: Office, status: str = "introduced") -> list[str]:
    """The fingerprints an office shows of the nodes that are ``introduced``, or ``confirmed``."""
    shown = _peers(office).tree.xpath(f"//section[contains(@class, 'peer-{status}')]//p[@class='fingerprint']")
    return [" ".join(mark.text_content().split()) for mark in shown]


def fingerprint_of(office: Office) -> str:
    """The fingerprint an office reads out as its own."""
    shown = _peers(office).tree.xpath("//section[contains(@class, 'ours-key')]//p[@class='fingerprint']")
    require(len(shown) == 1, f"{office.state} does not show its own fingerprint")
    return " ".join(shown[0].text_content().split())


def confirm(office: Office, fingerprint: str) -> None:
    """Have the head confirm the node that was introduced, by a fingerprint."""
    forms = _peers(office).tree.xpath("//form[contains(@action, '/confirm')]/@action")
    require(bool(forms), f"{office.state} has nobody to confirm")
    office.person("head").send(str(forms[0]), {"fingerprint": fingerprint})
