"""A whole ledger: what an outsider finds in an export, and what only another State's copy can show."""

import tracemalloc

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ledger_samples import JO_KEY, JORDAN, START, TN_KEY, TUNISIA, Sample, a_ledger, signer_of

from rogatory.ledger.audit import Trust, verify_export
from rogatory.ledger.checkpoints import make_anchor
from rogatory.ledger.entries import Head
from rogatory.ledger.problems import ProblemCode, UnusableExport

SMALL = settings(max_examples=60, deadline=None)
rubbish = st.binary(max_size=80).map(lambda raw: raw.replace(b"\n", b"") + b"\n")
lengths = st.lists(st.integers(1, 5), min_size=1, max_size=4)
TRUST = Trust(
    node_keys=(TN_KEY.public_key(),),
    holder_keys=((JORDAN, JO_KEY.public_key()),),
)


def holds(lines: list[bytes], trust: Trust) -> bool:
    """Whether the lines can be used and show no problem."""
    try:
        return verify_export(lines, trust).summary.sound
    except UnusableExport:
        return False


def codes(sample: Sample, trust: Trust = TRUST) -> set[ProblemCode]:
    return {problem.code for problem in verify_export(sample.lines(), trust).problems}


@SMALL
@given(lengths)
def test_an_untouched_ledger_is_sound(counts: list[int]) -> None:
    report = verify_export(a_ledger(counts).lines(), TRUST)
    assert report.problems == ()
    assert report.summary.sound
    assert (report.summary.chains, report.summary.entries) == (len(counts), sum(counts) + 2)


def test_it_says_what_is_not_yet_anchored() -> None:
    summary = verify_export(a_ledger((4, 1, 6)).lines(), TRUST).summary
    assert (summary.anchored, summary.checkpointed_here_only, summary.uncheckpointed) == (11, 1, 1)
    assert summary.not_yet_anchored == 2
    (anchor,) = summary.anchors
    assert (anchor.holder, anchor.checkpoint, anchor.entries, anchor.key_trusted) == (JORDAN, 1, 11, True)


def test_an_empty_ledger_is_sound_and_anchored_nowhere() -> None:
    summary = verify_export(Sample().lines(), TRUST).summary
    assert (summary.sound, summary.entries, summary.anchors) == (True, 0, ())


def test_keys_taken_from_the_export_are_said_to_be() -> None:
    summary = verify_export(a_ledger().lines()).summary
    assert summary.sound
    assert not summary.node_key_trusted
    assert not summary.anchors[0].key_trusted


def test_parts_are_shown_sealed_or_erased() -> None:
    sample = a_ledger((2,))
    first, second, *rest = sample.chains["dossier-001"]
    only_dossier = {"dossier": first.openings["dossier"]}
    sample.chains["dossier-001"] = [
        msgspec.structs.replace(first, openings=only_dossier, erased=("identity:1",)),
        msgspec.structs.replace(second, openings={}),
        *rest,
    ]
    summary = verify_export(sample.lines(), TRUST).summary
    assert (summary.sound, summary.parts_opened, summary.parts_sealed, summary.parts_erased) == (True, 3, 2, 1)


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_any_changed_byte_of_the_file_is_found(data: st.DataObject) -> None:
    whole = b"".join(a_ledger((2, 1)).lines())
    at = data.draw(st.integers(0, len(whole) - 1))
    byte = data.draw(st.integers(0, 255).filter(lambda byte: byte != whole[at]))
    changed = whole[:at] + bytes([byte]) + whole[at + 1 :]
    assert not holds(changed.splitlines(keepends=True), TRUST)


@SMALL
@given(lengths, st.data())
def test_any_line_dropped_or_repeated_is_found(counts: list[int], data: st.DataObject) -> None:
    lines = a_ledger(counts).lines()
    at = data.draw(st.integers(1, len(lines) - 1))
    assert not verify_export([*lines[:at], *lines[at + 1 :]], TRUST).summary.sound
    assert not verify_export([*lines[:at], lines[at], *lines[at:]], TRUST).summary.sound


@SMALL
@given(lengths, st.data())
def test_a_changed_entry_is_found_though_the_export_is_written_afresh(
    counts: list[int], data: st.DataObject
) -> None:
    sample = a_ledger(counts)
    records = sample.chains[data.draw(st.sampled_from(sorted(sample.chains)))]
    place = data.draw(st.integers(0, len(records) - 1))
    text = records[place].data
    at = data.draw(st.integers(0, len(text) - 1))
    changed = text[:at] + bytes([text[at] ^ data.draw(st.integers(1, 255))]) + text[at + 1 :]
    records[place] = msgspec.structs.replace(records[place], data=changed)
    assert codes(sample)


@SMALL
@given(st.integers(1, 6), st.integers(1, 6))
def test_a_dropped_tail_is_found(length: int, cut: int) -> None:
    sample = a_ledger((2, length))
    del sample.chains["dossier-002"][-min(cut, length) :]
    expected = ProblemCode.CHAIN_DROPPED if cut >= length else ProblemCode.TAIL_DROPPED
    assert codes(sample) == {expected}


@SMALL
@given(lengths.filter(lambda counts: len(counts) > 1), st.data())
def test_a_dossier_dropped_with_every_trace_of_it_is_found(counts: list[int], data: st.DataObject) -> None:
    sample = a_ledger(counts)
    dropped = data.draw(st.sampled_from(sorted(sample.chains)))
    del sample.chains[dropped]
    for heads in sample.heads.values():
        del heads[dropped]
    assert codes(sample) == {ProblemCode.CHAINS_MISSING}


def test_a_dossier_replaced_by_another_is_found() -> None:
    sample = a_ledger((1, 1))
    for heads in sample.heads.values():
        del heads["dossier-002"]
        heads["dossier-003"] = Head(chain="dossier-003", sequence=1, hash="0" * 64)
    sample.chains["dossier-003"] = sample.chains.pop("dossier-002")
    assert ProblemCode.HEADS_DIFFER in codes(sample)


def rewritten(signed_anew: bool) -> Sample:
    """A ledger whose keeper rewrote a dossier from its start; with the node's key, if ``signed_anew``."""
    sample, honest = a_ledger((1, 1)), a_ledger((1, 1))
    sample.chains["dossier-002"].clear()
    sample.write("dossier-002", b"something else happened")
    if not signed_anew:
        return sample
    sample.checkpoints.clear()
    sample.heads.clear()
    sample.checkpoint()
    sample.checkpoint()
    sample.checkpoints[0] = msgspec.structs.replace(
        sample.checkpoints[0], anchors=honest.checkpoints[0].anchors
    )
    return sample


def test_a_rewritten_history_disagrees_with_the_checkpoint() -> None:
    assert codes(rewritten(signed_anew=False)) == {ProblemCode.HISTORY_REWRITTEN}


def test_a_keeper_who_signs_anew_disagrees_with_what_the_other_state_holds() -> None:
    assert codes(rewritten(signed_anew=True)) == {ProblemCode.ANCHOR_DIFFERS}


def test_a_keeper_who_signs_anew_and_drops_the_anchors_is_found_by_the_other_states_copy() -> None:
    sample = rewritten(signed_anew=True)
    sample.checkpoints[0] = msgspec.structs.replace(sample.checkpoints[0], anchors=())
    held_in_amman = a_ledger((1, 1)).checkpoints[0].signed
    assert codes(sample) == set()
    assert verify_export(sample.lines(), TRUST).summary.anchors == ()
    trust = msgspec.structs.replace(TRUST, checkpoints=(held_in_amman,))
    assert codes(sample, trust) == {ProblemCode.CHECKPOINT_DIFFERS}


def test_a_checkpoint_brought_along_counts_as_held_elsewhere() -> None:
    sample = a_ledger((1, 1))
    trust = msgspec.structs.replace(TRUST, checkpoints=(sample.checkpoints[1].signed,))
    summary = verify_export(sample.lines(), trust).summary
    assert summary.sound
    assert [(anchor.holder, anchor.checkpoint) for anchor in summary.anchors] == [("", 2), (JORDAN, 1)]
    assert summary.not_yet_anchored == 1


def test_a_checkpoint_brought_along_that_the_export_lacks_is_missed() -> None:
    sample = a_ledger((1,))
    trust = msgspec.structs.replace(TRUST, checkpoints=(sample.checkpoints.pop().signed,))
    del sample.heads[2]
    assert codes(sample, trust) == {ProblemCode.CHECKPOINT_MISSING}


def test_the_heads_of_an_anchored_checkpoint_must_be_given() -> None:
    report = verify_export(a_ledger().lines(heads_of=[2]), TRUST)
    assert {problem.code for problem in report.problems} >= {ProblemCode.HEADS_NOT_GIVEN}


def test_checkpoints_of_a_stranger_are_not_the_nodes() -> None:
    stranger = Trust(node_keys=(JO_KEY.public_key(),))
    assert ProblemCode.CHECKPOINT_UNKNOWN_KEY in codes(a_ledger(), stranger)


def test_dropped_moved_and_damaged_checkpoints_are_found() -> None:
    dropped, moved, damaged = a_ledger(), a_ledger(), a_ledger()
    del dropped.checkpoints[0]
    moved.checkpoints.reverse()
    damaged.checkpoints[0] = msgspec.structs.replace(damaged.checkpoints[0], signed=b"{}")
    assert ProblemCode.CHECKPOINT_MISSING in codes(dropped)
    assert ProblemCode.CHECKPOINT_OUT_OF_ORDER in codes(moved)
    assert ProblemCode.CHECKPOINT_UNREADABLE in codes(damaged)


def test_a_checkpoint_that_does_not_follow_the_one_before_is_found() -> None:
    sample = a_ledger((1,))
    other = a_ledger((1,))
    other.write("dossier-009", b"elsewhere")
    other.checkpoints.clear()
    other.checkpoint()
    other.checkpoint()
    sample.checkpoints[1] = other.checkpoints[1]
    assert ProblemCode.CHECKPOINT_LINK_BROKEN in codes(sample)


def test_a_wrong_signature_is_found_on_checkpoints_and_anchors() -> None:
    sample = a_ledger((1,))
    first, second = sample.checkpoints
    first_statement, second_statement = (msgspec.json.decode(each.signed) for each in (first, second))
    forged = msgspec.json.encode({**first_statement, "signature": second_statement["signature"]})
    anchor = msgspec.json.decode(first.anchors[0])
    forged_anchor = msgspec.json.encode({**anchor, "signature": first_statement["signature"]})
    sample.checkpoints[0] = msgspec.structs.replace(first, anchors=(forged_anchor,))
    assert codes(sample) == {ProblemCode.ANCHOR_WRONG_SIGNATURE}
    sample.checkpoints[0] = msgspec.structs.replace(first, signed=forged)
    assert ProblemCode.CHECKPOINT_WRONG_SIGNATURE in codes(sample)


def test_a_node_cannot_anchor_with_itself() -> None:
    sample = a_ledger((1,))
    signed = sample.checkpoints[0].signed
    for name, trust in ((TUNISIA, TRUST), ("puppet.example", Trust())):
        own = make_anchor(signed, name, START, signer_of(TN_KEY), TN_KEY.public_key())
        sample.checkpoints[0] = msgspec.structs.replace(sample.checkpoints[0], anchors=(own,))
        expected = {ProblemCode.ANCHOR_NOT_FOREIGN, ProblemCode.ANCHOR_UNKNOWN_KEY}
        assert codes(sample, trust) <= expected
        assert codes(sample, trust)


def test_anchors_that_say_nothing_useful_are_found() -> None:
    sample = a_ledger((1,))
    first, second = sample.checkpoints
    stranger = make_anchor(first.signed, "xx.example", START, signer_of(JO_KEY), JO_KEY.public_key())
    for anchor, code in (
        (b"{}", ProblemCode.ANCHOR_UNREADABLE),
        (stranger, ProblemCode.ANCHOR_UNKNOWN_KEY),
    ):
        sample.checkpoints[1] = msgspec.structs.replace(second, anchors=(anchor,))
        assert codes(sample) == {code}


def test_a_payload_that_is_not_the_one_committed_to_is_found() -> None:
    sample = a_ledger((1,))
    record = sample.chains["dossier-001"][0]
    salt, _ = record.openings["dossier"]
    for openings, code in (
        ({"dossier": (salt, b"changed")}, ProblemCode.PAYLOAD_CHANGED),
        ({"dossier": (b"short", b"changed")}, ProblemCode.PAYLOAD_CHANGED),
        ({"identity:99": (salt, b"nobody")}, ProblemCode.OPENING_UNEXPECTED),
    ):
        sample.chains["dossier-001"][0] = msgspec.structs.replace(record, openings=openings)
        assert codes(sample) == {code}
    sample.chains["dossier-001"][0] = msgspec.structs.replace(record, erased=("dossier",))
    assert codes(sample) == {ProblemCode.OPENING_UNEXPECTED}


def test_a_key_nobody_can_read_is_said_to_be_so() -> None:
    lines = a_ledger((1,)).lines()
    lines[1] = b'{"line":"key","owner":"tn.example","public_key":"AAAA"}\n'
    found = {problem.code for problem in verify_export(lines, TRUST).problems}
    assert ProblemCode.KEY_UNREADABLE in found


def test_what_is_no_export_is_unusable() -> None:
    header = a_ledger((1,)).lines()[0]
    for lines, code in (
        ([], "ledger-unusable-no-header"),
        ([b"not json\n"], "ledger-unusable-line"),
        ([b'{"line":"end","lines":1,"sha256":"%s"}\n' % (b"0" * 64)], "ledger-unusable-no-header"),
        ([header.replace(b"export/1", b"export/9")], "ledger-unusable-version"),
        ([header, b"{}\n"], "ledger-unusable-line"),
        ([header[:-1]], "ledger-unusable-line"),
    ):
        with pytest.raises(UnusableExport) as caught:
            verify_export(lines)
        assert caught.value.code == code


def test_an_export_cut_short_is_damaged() -> None:
    lines = a_ledger((1,)).lines()
    assert {problem.code for problem in verify_export(lines[:-1], TRUST).problems} == {
        ProblemCode.EXPORT_DAMAGED
    }


@settings(max_examples=200, deadline=None)
@given(st.lists(rubbish, max_size=4), st.booleans())
def test_whatever_comes_in_is_judged_or_unusable(garbage: list[bytes], with_header: bool) -> None:
    lines = [*a_ledger((1,)).lines()[:1], *garbage] if with_header else garbage
    assert not holds(lines, Trust())


def test_memory_does_not_grow_with_the_ledger() -> None:
    def peak(entries: int) -> int:
        sample = Sample()
        for _ in range(entries):
            sample.write("dossier-001", b"x" * 500, at=START)
        sample.checkpoint()
        lines = sample.lines()
        tracemalloc.start()
        verify_export(iter(lines), TRUST)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    assert peak(2000) < peak(200) + 100_000


def test_a_changed_entry_is_named_by_chain_and_number() -> None:
    sample = a_ledger((3,))
    record = sample.chains["dossier-001"][1]
    changed = record.data.replace(b"2026-03-01", b"2026-03-02")
    sample.chains["dossier-001"][1] = msgspec.structs.replace(record, data=changed)
    (problem,) = verify_export(sample.lines(), TRUST).problems
    expected = (ProblemCode.ENTRY_CHANGED, "dossier-001", 2)
    assert (problem.code, problem.chain, problem.sequence) == expected


def test_lines_out_of_place_are_found() -> None:
    lines = a_ledger((1,)).lines()
    for added, at in ((lines[0], 1), (lines[1], -1), (lines[-2], 2), (lines[-1], len(lines))):
        moved = [*lines[:at], added, *lines[at:]]
        assert ProblemCode.LINE_OUT_OF_PLACE in {p.code for p in verify_export(moved, TRUST).problems}


def test_a_checkpoint_of_another_node_is_found() -> None:
    lines = [line.replace(b'"node":"tn.example"', b'"node":"xx.example"') for line in a_ledger((1,)).lines()]
    trust = msgspec.structs.replace(TRUST, checkpoints=(a_ledger((1,)).checkpoints[0].signed,))
    lines.insert(1, b'{"line":"key","owner":"xx.example",' + lines[1].split(b",", 2)[2])
    for given_trust in (Trust(), trust):
        found = {problem.code for problem in verify_export(lines, given_trust).problems}
        assert ProblemCode.CHECKPOINT_OTHER_NODE in found
