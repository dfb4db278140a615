"""A demo that fails says why: the nodes' logs are thrown away with their folder, so their ends are shown."""

import pytest

from rogatory.node.demo import play_between_new_nodes
from rogatory.node.example.play import Play, PlayEnded

SAID = [f"said {number}" for number in range(30)]


def test_a_demo_that_fails_shows_the_last_twenty_lines_of_both_nodes_logs(tmp_path, capsys):
    def cut_short(_step):
        for office in ("tn", "jo"):
            (tmp_path / office / "log.txt").write_text("\n".join(SAID) + "\n", encoding="utf-8")
        raise PlayEnded

    with pytest.raises(PlayEnded):
        play_between_new_nodes(Play(cut_short), tmp_path)
    told = [line.strip() for line in capsys.readouterr().err.splitlines() if line]
    ends = [told[place + 1 : place + 21] for place, line in enumerate(told) if line.endswith("'s log:")]
    # A node that is stopped may add a line of its own behind.
    assert [len(set(end).intersection(SAID[10:])) >= 15 for end in ends] == [True, True]
    assert SAID[0] not in told
