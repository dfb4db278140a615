"""The request form, whatever a browser sends: only what the format knows is read, blank is not known."""

from hypothesis import given
from hypothesis import strategies as st

from rogatory.desk.fields import request_from
from rogatory.web.forms.marking import marks_of
from rogatory.web.forms.nesting import known_names, nest, without_row
from rogatory.web.forms.request_fields import READINGS, SECTIONS, field_path, section_of

any_text = st.text(max_size=40)
parts = st.one_of(
    st.sampled_from(["offences", "measures", "facts", "id", "title", "0", "1", "007", "999999999999", "*", ""]),
    st.text(max_size=8),
)
hostile_names = st.lists(parts, max_size=7).map(".".join)
known = st.sampled_from(sorted(READINGS)).flatmap(
    lambda pattern: st.integers(0, 999_999).map(lambda index: pattern.replace("*", str(index)))
)
fields = st.lists(st.tuples(st.one_of(hostile_names, known), st.lists(any_text, max_size=3)), max_size=40)


def as_read(*pairs: tuple[str, str]) -> dict[str, object]:
    return nest([(name, [value]) for name, value in pairs])


@given(fields)
def test_no_field_a_browser_can_send_breaks_the_form(sent):
    assert isinstance(nest(sent), dict)
    assert len(known_names(sent)) <= len(sent)


@given(fields)
def test_what_is_read_has_only_names_the_format_knows(sent):
    def paths(value, stem=""):
        match value:
            case dict():
                for key, item in value.items():
                    yield from paths(item, f"{stem}.{key}" if stem else key)
            case list() if value and isinstance(value[0], dict):
                for item in value:
                    yield from paths(item, f"{stem}.*")
            case _:
                yield stem

    assert set(paths(nest(sent))) <= set(READINGS)


@given(fields)
def test_facts_and_measures_have_identifiers_no_two_alike(sent):
    read = nest(sent)
    for rows in ("facts_stated", "measures"):
        named = [row["id"] for row in read.get(rows, ())]
        assert all(named)
        assert len(named) == len(set(named))


def test_an_index_orders_rows_and_makes_room_for_none():
    read = as_read(("offences.999999.title", "Second"), ("offences.4.title", "First"))
    assert read == {"offences": [{"title": "First"}, {"title": "Second"}]}


def test_the_sign_for_any_row_is_no_row():
    assert as_read(("measures.*.facts", "f1"), ("measures.0.bank", "Bank of the Example")) == {
        "measures": [{"bank": "Bank of the Example", "id": "m1"}]
    }


def test_ten_thousand_fields_are_read_once_each():
    read = nest([(f"offences.{number}.title", [f"Offence {number}"]) for number in range(10_000)])
    assert len(read["offences"]) == 10_000


def test_blank_means_not_known_and_a_choice_has_three_answers():
    read = as_read(
        ("title", "   "),
        ("urgency.urgent", "no"),
        ("confidentiality.required", "yes"),
        ("channel_agreed", ""),
        ("offences.0.fiscal", "perhaps"),
    )
    assert read == {"urgency": {"urgent": False}, "confidentiality": {"required": True}}


def test_a_row_that_says_nothing_falls_away():
    assert as_read(("measures.0.id", "m1"), ("facts_stated.0.id", "f1"), ("persons.3.name", " ")) == {}


def test_a_list_is_one_thing_a_line_or_one_thing_a_box():
    read = nest([("persons.0.other_names", ["Sami\r\n\r\n سامي "]), ("translations", ["en", "fr", "en"])])
    assert read == {"persons": [{"other_names": ["Sami", "سامي"]}], "translations": ["en", "fr"]}


def test_a_row_is_taken_out_and_its_neighbour_with_a_longer_number_stays():
    sent = [("offences.1.title", ["A"]), ("offences.10.title", ["B"])]
    assert nest(without_row(sent, "offences.1")) == {"offences": [{"title": "B"}]}


def test_every_field_of_the_form_is_one_the_request_format_has():
    example = {"text": "x", "lines": ["x"], "many": ["x"], "truth": True, "tick": True}
    special = {
        "stage": "investigation",
        "form": "oral",
        "channel": "diplomatic",
        "kind": "mutual_legal_assistance",
    }
    for pattern, reading in READINGS.items():
        last = pattern.rpartition(".")[2]
        value = (
            "asset_recovery" if pattern == "measures.*.purpose" else special.get(last, example[reading.value])
        )
        whole = as_tree(pattern.split("."), value)
        for row in whole.get("facts_stated", []):
            row.setdefault("id", "f1"), row.setdefault("text", "x")
        for row in whole.get("measures", []):
            row.setdefault("id", "m1")
        request_from(whole)


def as_tree(parts: list[str], value: object) -> dict:
    first, *rest = parts
    if not rest:
        return {first: value}
    return {first: [as_tree(rest[1:], value)] if rest[0] == "*" else as_tree(rest, value)}


def test_a_findings_path_leads_to_its_field_and_section():
    assert field_path("offences[0].criminal_in_requested_state") == "offences.0.criminal_in_requested_state"
    assert section_of("offences[0].title") == "offences"
    assert section_of("requesting_authority") == "who-asks"
    assert section_of("proceedings.authority.name") == "proceedings"
    assert section_of("no.such.thing") == ""
    assert {section.name for section in SECTIONS} >= {section_of(name) for name in READINGS} - {""}


def test_nothing_checked_gives_no_marks():
    assert marks_of(None, {}).sections == {}
