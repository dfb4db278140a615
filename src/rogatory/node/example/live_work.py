"""Requests in every stage and both directions, so that no screen of a new example office is empty."""

from datetime import date, timedelta

from rogatory.node.example.offices import Office
from rogatory.node.example.papers import request
from rogatory.node.example.play import Bank, Play, arrived, require
from rogatory.node.example.whole_story import begin


def play_live_work(play: Play, tunisia: Office, jordan: Office, today: date) -> None:
    """Leave work that waits for each side: at the door, asked and late, in execution, refused, drafted."""
    _at_the_door(play, tunisia, jordan, today)
    _late_answer(play, tunisia, jordan, today)
    _in_execution(play, tunisia, jordan, today)
    _let_pass(play, tunisia, jordan, today)
    _draft_shared(play, tunisia, jordan, today)


def sent(asking: Office, asked: Office, name: str, today: date) -> tuple[Bank, Bank]:
    """Draft, approve and send the example request ``name``; gives its two sides."""
    plain = request(name, today)
    ours = begin(asking, plain)
    ours.do("approve", role="head")
    ours.do("send")
    theirs = arrived(asked, str(plain["title"]))
    theirs.sees("request_sent")
    return ours, theirs


def _at_the_door(play: Play, tunisia: Office, jordan: Office, today: date) -> None:
    with play.step("An urgent request lies at the door, not yet registered", "A20(14) / U46(24)"):
        _, theirs = sent(jordan, tunisia, "hospital_tender", today)
        require(theirs.page().data("phase") == "received", f"its phase is {theirs.page().data('phase')}")


def _late_answer(play: Play, tunisia: Office, jordan: Office, today: date) -> None:
    with play.step("A question was to be answered yesterday, and the file says so", "A20(7) / U46(16)"):
        ours, theirs = sent(tunisia, jordan, "customs_software", today)
        _taken_up(theirs)
        asked = {
            "questions": "Sur quel compte la facture a-t-elle été réglée ?",
            "why": "La facture seule ne permet pas d’identifier le compte",
            "answer_by": (today - timedelta(days=1)).isoformat(),
        }
        theirs.do("request_information", asked)
        ours.sees("information_requested")
        require(ours.page().data("awaiting") == "us", "the file does not wait for the requesting side")


def _in_execution(play: Play, tunisia: Office, jordan: Office, today: date) -> None:
    with play.step("A request is with the authority that executes it", "A20(5) / U46(13)"):
        ours, theirs = sent(jordan, tunisia, "land_registry", today)
        _taken_up(theirs)
        executing = theirs.form("forward").offered("executing_user")[0]
        handed = {"authority": "Juge d’instruction de Sousse (fictif)", "executing_user": executing}
        theirs.do("forward", handed)
        ours.do("enquire_status", {"text": "Kindly let us know how the request stands."})
        theirs.sees("status_enquired")


def _let_pass(play: Play, tunisia: Office, jordan: Office, today: date) -> None:
    refusal = {
        "extent": "part",
        "measures": "m2",
        "grounds": "essential_interests",
        "reasons": "Les fiches de paie relèvent d’un secret que la loi protège.",
    }
    with play.step(
        "The head lets a refusal without consultation pass, and says why in writing", "A20(17) / U46(26)"
    ):
        ours, theirs = sent(jordan, tunisia, "scholarship_fund", today)
        _taken_up(theirs)
        theirs.is_stopped("refuse", refusal, ("20(17)", "46(26)"), role="head")
        reason = "Consultation tenue par téléphone le jour même, sans trace écrite."
        theirs.do("refuse", {**refusal, "override": reason}, role="head")
        audit = tunisia.person("auditor").open("/audit/")
        require(reason in audit.words(), "the auditor does not see the override")
    with play.step(
        "The other State notes the refusal as it happened, with the finding beside it", "A20(17) / U46(26)"
    ):
        ours.sees("assistance_refused")
        page = ours.page()
        act = page.tree.xpath("//*[@data-act='assistance_refused']")[0]
        noted = " ".join(str(place) for place in act.xpath(".//a[@class='cite']/@href"))
        require("20(17)" in noted or "46(26)" in noted, f"no finding stands beside the refusal: {noted}")


def _draft_shared(play: Play, tunisia: Office, jordan: Office, today: date) -> None:
    with play.step("A draft is with the other State for comment", "practice"):
        plain = request("harbour_dredging", today)
        ours = begin(tunisia, plain)
        ours.do("share_draft", {"note": "هل يكفي هذا البيان؟"})
        theirs = arrived(jordan, str(plain["title"]))
        theirs.sees("draft_shared")


def _taken_up(bank: Bank) -> None:
    bank.do("register")
    bank.do("acknowledge", {"contact": "mla@example.example"})
