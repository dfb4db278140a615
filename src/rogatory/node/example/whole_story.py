"""One request from its first deficient draft to the closed file, on both banks; checked on the pages."""

from datetime import date, timedelta

from rogatory.node.example.officer import PageDefect
from rogatory.node.example.offices import Office
from rogatory.node.example.papers import QUESTIONS, TRANSCRIPT, as_form, request, without
from rogatory.node.example.play import Bank, Play, arrived, require

CASE = "port_cranes"


def play_whole_story(play: Play, asking: Office, asked: Office, today: date) -> tuple[Bank, Bank]:
    """Play it, ``asking`` being the requesting State's office; gives its two sides, both closed at the end."""
    ours = _drafted(play, asking, today)
    theirs = _shared(play, ours, asked, today)
    _sent(play, ours, theirs)
    _received(play, ours, theirs)
    _questions(play, ours, theirs, today)
    _forwarded(play, ours, theirs)
    _consulted(play, ours, theirs)
    _conditions(play, ours, theirs)
    _postponed(play, ours, theirs)
    _executed(play, ours, theirs)
    _refused_in_part(play, ours, theirs)
    _closed(play, ours, theirs)
    return ours, theirs


def begin(office: Office, plain: dict[str, object]) -> Bank:
    """Save a new draft and give its dossier. Raises ``PageDefect`` where it was not saved."""
    page = office.person("officer").send("/requests/new", as_form(plain))
    parts = page.address.split("/")
    if len(parts) != 4 or parts[1] != "requests":
        raise PageDefect(f"the draft was not saved: status {page.status}: {page.words()[:300]}")
    return Bank(office, parts[2])


def improve(bank: Bank, plain: dict[str, object]) -> None:
    """Save the next revision of a draft."""
    page = bank.office.person("officer").send(f"{bank.address}edit", as_form(plain))
    require(page.address == bank.address, f"the draft was not saved: {page.words()[:300]}")


def _drafted(play: Play, asking: Office, today: date) -> Bank:
    whole = request(CASE, today)
    with play.step("A hurried draft is saved, and the check says what it lacks", "A20(6) / U46(15)"):
        hurried = without(whole, "proceedings", "purpose", "facts", "facts_stated")
        ours = begin(asking, hurried)
        page = ours.page()
        require(page.data("verdict") == "not_satisfied", f"its verdict is {page.data('verdict')}")
        cited = " ".join(str(place) for place in page.tree.xpath("//a[@class='cite']/@href"))
        require("20(6)" in cited and "46(15)" in cited, f"the check does not cite the contents: {cited[:300]}")
    with play.step("The head's approval of such a draft is stopped", "A20(6) / U46(15)"):
        ours.is_stopped("approve", {}, ("20(6)", "46(15)"), role="head")
    return ours


def _shared(play: Play, ours: Bank, asked: Office, today: date) -> Bank:
    whole = request(CASE, today)
    with play.step("The draft is shown to the other State before any formal request", "practice"):
        ours.do("share_draft", {"note": "قبل إرسال الطلب رسميًا: هل يكفي هذا لتنفيذ التدبير الأول؟"})
        theirs = arrived(asked, str(whole["title"]))
        theirs.sees("draft_shared")
    with play.step("The other State comments on what it would need", "practice"):
        theirs.do("comment_on_draft", {"text": "يرجى بيان الوقائع والغرض والسلطة التي تباشر الإجراءات."})
        ours.sees("draft_commented")
    with play.step("The draft is completed, and the check is satisfied", "A20(6) / U46(15)"):
        improve(ours, whole)
        require(ours.page().data("verdict") == "satisfied", f"its verdict is {ours.page().data('verdict')}")
    return theirs


def _sent(play: Play, ours: Bank, theirs: Bank) -> None:
    with play.step("Only the head may approve; the head approves after signing in anew", "A20(5) / U46(13)"):
        refused = ours.office.person("officer").send(f"{ours.address}do/approve", {})
        require(refused.status in {403, 404}, f"an officer's approval answered {refused.status}")
        ours.do("approve", role="head")
    with play.step("The letter is ready in Arabic, English and French", "A20(6) / U46(14)"):
        for language in ("ar", "en", "fr"):
            letter = ours.office.person("officer").fetch(f"{ours.address}letter.{language}.pdf")
            require(letter.startswith(b"%PDF-"), f"the letter in {language} is no PDF")
    with play.step("The request is sent, and the other State's signed receipt is shown", "A20(5) / U46(13)"):
        ours.do("send", uploads={"annexes": QUESTIONS})
        theirs.sees("request_sent")
        ours.is_receipted(2)


def _received(play: Play, ours: Bank, theirs: Bank) -> None:
    with play.step("The request is registered under a number", "A20(5) / U46(13)"):
        theirs.do("register")
        require(theirs.page().data("phase") == "registered", f"its phase is {theirs.page().data('phase')}")
    with play.step("Its receipt is acknowledged to the requesting State", "practice"):
        theirs.do("acknowledge", {"contact": "مديرية التعاون الدولي، mla@justice-jo.example"})
        ours.sees("receipt_acknowledged")
        number = theirs.page().data("number")
        require(number in ours.page().words(), f"the number {number} is not shown on the requesting side")


def _questions(play: Play, ours: Bank, theirs: Bank, today: date) -> None:
    with play.step("Additional information is asked for", "A20(7) / U46(16)"):
        asked = {
            "questions": "ما رقم الحساب المطلوب كشفه؟\nهل سبق سماع الشاهد في الملف؟",
            "why": "لا يمكن توجيه الأمر إلى البنك دون رقم الحساب",
            "answer_by": (today + timedelta(days=15)).isoformat(),
        }
        theirs.do("request_information", asked)
        ours.sees("information_requested")
    with play.step("The question is answered, with a file", "A20(7) / U46(16)"):
        question = ours.form("supply_information").offered("question_id")[0]
        answer = {"question_id": question, "text": "الحساب رقم 114-000 (خيالي). ولم يسبق سماع الشاهد."}
        ours.do("supply_information", answer, {"files": QUESTIONS})
        theirs.sees("information_supplied")


def _forwarded(play: Play, ours: Bank, theirs: Bank) -> None:
    with play.step("Who was not let in does not learn that the request exists", "A20(10) / U46(20)"):
        status = theirs.office.person("executing").status_of(theirs.address)
        require(status == 404, f"the executing authority's page answered {status}")
    with play.step("The request goes to the authority that executes it", "A20(5) / U46(13)"):
        form = theirs.form("forward")
        executing = form.offered("executing_user")[0]
        theirs.do(
            "forward",
            {
                "authority": "مدعي عام عمّان (خيالي)",
                "executing_user": executing,
                "note": "يُراعى أجل الثلاثين يومًا",
            },
        )
        theirs.page("executing")
    with play.step("How does the request stand? The enquiry is answered", "A20(14) / U46(24)"):
        ours.do("enquire_status", {"text": "نرجو إفادتنا بمآل الطلب."})
        theirs.sees("status_enquired")
        enquiry = theirs.form("report_status").offered("enquiry_id")[0]
        theirs.do("report_status", {"enquiry_id": enquiry, "text": "أُحيل الطلب إلى جهة التنفيذ."})
        ours.sees("status_reported")


_REFUSAL = {"extent": "part", "measures": "m3", "grounds": "essential_interests"}
_REASONS = "يمسّ تجميد الرصيد في هذه المرحلة مصلحة أساسية عُرضت في المشاورة، ويبقى الكشف عن الحساب متاحًا."


def _consulted(play: Play, ours: Bank, theirs: Bank) -> None:
    with play.step("Refusing without having consulted is stopped", "A20(17) / U46(26)"):
        theirs.is_stopped("refuse", {**_REFUSAL, "reasons": _REASONS}, ("20(17)", "46(26)"), role="head")
    with play.step("Refusing on the ground of bank secrecy is stopped", "A20(21) / U46(8)"):
        secrecy = {**_REFUSAL, "grounds": "bank_secrecy", "reasons": "السرّية المصرفية"}
        theirs.is_stopped("refuse", secrecy, ("20(21)", "46(8)"), role="head")
    with play.step("The requested State consults before refusing", "A20(17) / U46(26)"):
        _consult(
            theirs,
            {
                "subject": "refusal",
                "grounds": "essential_interests",
                "text": "نرى أن التجميد سابق لأوانه، ونقترح الاكتفاء بكشف الحساب.",
                "proposed_terms": "كشف الحساب أولًا\nالنظر في التجميد بعد ثلاثة أشهر",
            },
        )
        ours.sees("consultation_opened")
    with play.step("The consultation is answered and concluded", "A20(17) / U46(26)"):
        _answer_and_conclude(ours, theirs, 1)


def _consult(theirs: Bank, fields: dict[str, str]) -> None:
    theirs.do("open_consultation", fields)


def _answer_and_conclude(ours: Bank, theirs: Bank, count: int) -> None:
    consultation = ours.form("answer_consultation").offered("consultation_id")[0]
    ours.do("answer_consultation", {"consultation_id": consultation, "text": "لا مانع لدينا من هذا الترتيب."})
    theirs.sees("consultation_answered", count)
    open_here = theirs.form("conclude_consultation").offered("consultation_id")[0]
    theirs.do("conclude_consultation", {"consultation_id": open_here, "outcome": "اتُّفق على الترتيب المقترح."})


def _conditions(play: Play, ours: Bank, theirs: Bank) -> None:
    with play.step("Assistance is offered subject to conditions", "A20(17) / U46(26)"):
        theirs.do("impose_conditions", {"terms": "لا تُستعمل الكشوف إلا في هذه القضية\nتُعاد الأصول خلال سنة"})
        ours.sees("conditions_imposed")
    with play.step("The conditions are accepted, and bind from then on", "A20(17) / U46(26)"):
        conditions = ours.form("accept_conditions").offered("conditions_id")[0]
        ours.do("accept_conditions", {"conditions_id": conditions})
        theirs.sees("conditions_accepted")


_POSTPONEMENT = {
    "ground": "interferes_with_proceedings",
    "reasons": "يتعارض سماع الشاهد الآن مع تحقيق جارٍ لدينا ينتهي قريبًا",
}


def _postponed(play: Play, ours: Bank, theirs: Bank) -> None:
    with play.step("Postponing without having consulted is stopped", "A20(17) / U46(26)"):
        theirs.is_stopped("postpone", _POSTPONEMENT, ("20(17)", "46(26)"), role="head")
    with play.step("The requested State consults before postponing", "A20(17) / U46(26)"):
        ground = _POSTPONEMENT["ground"]
        text = "نقترح تأجيل السماع إلى ما بعد انتهاء تحقيقنا."
        _consult(theirs, {"subject": "postponement", "grounds": ground, "text": text})
        ours.sees("consultation_opened", 2)
        _answer_and_conclude(ours, theirs, 2)
    with play.step("Execution is postponed because of an ongoing investigation", "A20(15) / U46(25)"):
        theirs.do("postpone", _POSTPONEMENT)
        ours.sees("execution_postponed")
        require(ours.page().data("phase") == "postponed", f"its phase is {ours.page().data('phase')}")
    with play.step("Execution goes on", "A20(15) / U46(25)"):
        theirs.do("resume", {"note": "انتهى المانع"})
        ours.sees("execution_resumed")


def _executed(play: Play, ours: Bank, theirs: Bank) -> None:
    with play.step("The executing authority records what it obtained, with a file", "A20(8) / U46(17)"):
        result = {"extent": "part", "measures": ["m1", "m2"], "result": "حُصل على كشف الحساب وسُمع الشاهد."}
        theirs.do("record_execution", result, {"files": TRANSCRIPT}, role="executing")
    with play.step("The evidence is delivered for the measures executed", "A20(9) / U46(19)"):
        delivery = {"extent": "part", "measures": ["m1", "m2"], "text": "رفقته كشف الحساب ومحضر السماع."}
        theirs.do("deliver_evidence", delivery, {"files": TRANSCRIPT})
        ours.sees("evidence_delivered")
    with play.step("The evidence is opened on the requesting side, byte for byte", "A20(9) / U46(19)"):
        page = ours.page()
        links = page.tree.xpath("//section[@id='documents']//a[contains(@href, '/files/')]/@href")
        person = ours.office.person("officer")
        require(
            TRANSCRIPT.data in [person.fetch(str(link)) for link in links], "no file holds what was delivered"
        )


def _refused_in_part(play: Play, ours: Bank, theirs: Bank) -> None:
    with play.step("A refusal without reasons is stopped", "A20(13) / U46(23)"):
        theirs.is_stopped("refuse", _REFUSAL, ("20(13)", "46(23)"), role="head")
    with play.step("One measure is refused, after consultation and with reasons", "A20(11)(b) / U46(21)(b)"):
        theirs.do("refuse", {**_REFUSAL, "reasons": _REASONS}, role="head")
        ours.sees("assistance_refused")


def _closed(play: Play, ours: Bank, theirs: Bank) -> None:
    with play.step("Both sides close their files", "practice"):
        theirs.do("close", {"outcome": "نُفّذ جزئيًا: تدبيران من ثلاثة."})
        ours.do("close", {"outcome": "وردت الأدلة ورُفض التجميد بعد التشاور."})
        for bank in (ours, theirs):
            require(bank.page("head").data("phase") == "closed", f"{bank.office.state} did not close its file")
