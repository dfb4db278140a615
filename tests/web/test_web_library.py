"""The library's pages: a text brought in, its references as links, its versions, and out as Akoma Ntoso."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from web_office import account, browser

pytestmark = pytest.mark.django_db

RIVERS = """Convention on Invented Rivers
PART I. GENERAL
Article 1
Terms
1. A river runs <freely>.
2. Paragraph 1 of this article applies, and article 9.
Article 2
Care
Rivers are cared for under article 1, paragraph 2.
"""
"""Fictional."""


def bring(client, words=RIVERS, **more):  # type: ignore[no-untyped-def]
    file = SimpleUploadedFile("rivers.txt", words.encode())
    return client.post("/library/", {"file": file, "work": "rivers_2031", **more})


@pytest.fixture
def head():  # type: ignore[no-untyped-def]
    return browser(account("a-head-who-imports", "head"))


def plain(answer):  # type: ignore[no-untyped-def]
    assert answer.status_code == 200, answer.content[:200]
    return answer.content.decode()


def test_references_are_links_and_the_words_around_them_stay_words(head) -> None:  # type: ignore[no-untyped-def]
    plain(bring(head))
    first = plain(head.get("/library/rivers_2031/1"))
    assert 'Paragraph <a class="reference" href="/library/rivers_2031/1#1(1)">1</a> of this article' in first
    assert "runs &lt;freely&gt;" in first
    second = plain(head.get("/library/rivers_2031/2"))
    assert 'article <a class="reference" href="/library/rivers_2031/1#1">1</a>, paragraph' in second


def test_the_works_page_lists_its_parts_and_the_references_that_lead_nowhere(head) -> None:  # type: ignore[no-untyped-def]
    bring(head)
    page = plain(head.get("/library/rivers_2031/"))
    assert "PART I" in page
    assert 'id="references"' in page
    assert "an article the text does not have" in page


def test_a_new_version_leaves_the_earlier_one_for_its_days(head) -> None:  # type: ignore[no-untyped-def]
    bring(head)
    plain(bring(head, RIVERS.replace("A river runs", "A river rests"), valid_from="2032-01-01"))
    assert "A river rests" in plain(head.get("/library/rivers_2031/1"))
    earlier = plain(head.get("/library/rivers_2031/1?on=2031-06-01"))
    assert "A river runs" in earlier
    assert "As in force on" in earlier
    assert 'id="versions"' in plain(head.get("/library/rivers_2031/"))


def test_a_text_goes_out_as_akoma_ntoso(head) -> None:  # type: ignore[no-untyped-def]
    bring(head)
    answer = head.get("/library/rivers_2031/akoma-ntoso/en.xml")
    assert answer["Content-Type"] == "application/akn+xml"
    assert b"<akomaNtoso" in answer.content
    assert head.get("/library/rivers_2031/akoma-ntoso/fr.xml").status_code == 404


def test_in_arabic_too(head) -> None:  # type: ignore[no-untyped-def]
    bring(head)
    reader = browser(account("an-arabic-reader", "officer", language="ar"))
    page = plain(reader.get("/library/rivers_2031/"))
    assert "الإحالات" in page
    assert "ليست في النص مادة بهذا الرقم" in page
