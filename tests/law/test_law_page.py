"""The page on the law engine says what the engine is: kinds, instruments, answers, the words of rules."""

import argparse
from collections.abc import Iterable
from enum import StrEnum

import pytest
import tomli
from law_pages import BLOCK, DOCS, blocks, in_code, page, rows, section

from rogatory.cli.law import add_commands
from rogatory.kernel.dates import Unit
from rogatory.kernel.findings import Verdict
from rogatory.law.book import LawBook
from rogatory.law.ground_answers import Answer, Step
from rogatory.law.kinds import Kind, Stance
from rogatory.law.vocabulary import Claim, Condition, Examination, Force, Limit, OwedBy, Relation, RuleKind

PAGE = page("law.md")
FOLDERS = DOCS.parent / "src" / "rogatory" / "law" / "instruments"
SHIPPED = [
    (block["info"], block["text"]) for block in BLOCK.finditer(PAGE) if block["info"].startswith("toml ")
]


def first_column(heading: str, head: str) -> list[str]:
    return [in_code(row[0])[0] for row in rows(section(PAGE, heading), head)]


def test_the_columns_of_declarations_are_told_as_the_shipped_tables_have_them() -> None:
    told = [name for row in rows(PAGE, "column") for name in in_code(row[0])]
    (header, *_) = (FOLDERS / "uncac_2003" / "declarations.csv").read_text("utf-8").splitlines()
    assert sorted(told) == sorted(header.split(","))


def test_the_table_of_kinds_has_every_kind_in_its_order() -> None:
    assert first_column("Kinds of request", "identifier") == [kind.value for kind in Kind]
    for kind in set(Kind) - {Kind.MUTUAL_LEGAL_ASSISTANCE}:
        assert (DOCS.parent / "examples" / "kinds" / f"{kind}.json").is_file()


def test_the_table_of_instruments_is_what_the_folders_say(book: LawBook) -> None:
    told = [row[:5] for row in rows(section(PAGE, "Instruments"), "identifier")]
    assert told == [
        [
            f"`{held.id}`",
            held.reach,
            held.subject.replace("_", " "),
            str(sum(row.deposit is not None for stays in held.parties.values() for row in stays)),
            str(held.complete_as_of or "never"),
        ]
        for held in book.instruments.values()
    ]
    folders = {folder.name for folder in FOLDERS.iterdir() if (folder / "instrument.toml").is_file()}
    assert folders == {*book.instruments, *(held.id for held in book.practice)}


def test_the_table_of_stances_is_what_the_folders_say(book: LawBook) -> None:
    text = section(PAGE, "Instruments")
    head = next(line for line in text.splitlines() if line.startswith("| kind |"))
    assert head == f"| kind | {' | '.join(held.short['en'] for held in book.instruments.values())} |"
    told = {in_code(row[0])[0]: row[1:] for row in rows(text, "kind")}
    assert told == {kind: [held.stance(kind).value for held in book.instruments.values()] for kind in Kind}
    assert {stance.value for stance in Stance} <= set(in_code(text))


def test_the_page_and_the_first_paragraph_of_the_readme_count_right(book: LawBook) -> None:
    assert (len(Kind), len(book.instruments)) == (16, 5), "say the new numbers in README.md and docs/law.md"
    assert "sixteen kinds of request" in PAGE
    assert "five instruments" in (DOCS.parent / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("heading", "head", "words"),
    [
        ("Verdicts", "verdict", Verdict),
        ("Refusal", "answer", Answer),
        ("Refusal", "step owed", Step),
        ("`examine`: put to a request", "`examine`", Examination),
        ("`limit`: put to a refusal", "`limit`", Limit),
        ("`relation`: beside other treaties", "`relation`", Relation),
        ("`claim`: a ground of jurisdiction", "`claim`", Claim),
    ],
)
def test_a_table_of_words_has_every_word_once(heading: str, head: str, words: Iterable[StrEnum]) -> None:
    assert sorted(first_column(heading, head)) == sorted(word.value for word in words)


@pytest.mark.parametrize(
    ("heading", "words"),
    [
        ("`examine`: put to a request", Condition),
        ("`after`: what follows from an event", OwedBy),
        ("`after`: what follows from an event", Unit),
        ("`kind` and `force`", RuleKind),
        ("`kind` and `force`", Force),
    ],
)
def test_a_list_of_words_has_every_word(heading: str, words: Iterable[StrEnum]) -> None:
    assert {word.value for word in words} <= set(in_code(section(PAGE, heading)))


@pytest.mark.parametrize(
    ("info", "written"), SHIPPED, ids=[tomli.loads(text)["rule"][0]["id"] for _, text in SHIPPED]
)
def test_the_rules_quoted_are_rules_that_are_shipped(info: str, written: str) -> None:
    folder = FOLDERS / info.removeprefix("toml ")
    shipped = [
        rule
        for file in sorted(folder.glob("rules/*.toml"))
        for rule in tomli.loads(file.read_text("utf-8"))["rule"]
    ]
    for rule in tomli.loads(written)["rule"]:
        assert rule in shipped


@pytest.mark.parametrize("word", ["examine", "holds", "limit", "risk", "after", "relation", "claim"])
def test_each_thing_a_rule_does_has_its_example(word: str) -> None:
    (heading,) = [line.removeprefix("### ") for line in PAGE.splitlines() if line.startswith(f"### `{word}`")]
    quoted = blocks(section(PAGE, heading), "toml")
    assert any(word in rule for text in quoted for rule in tomli.loads(text)["rule"])


def test_every_question_of_the_command_is_asked_on_the_page_and_run() -> None:
    parser = argparse.ArgumentParser()
    first = parser.add_subparsers()
    add_commands(first)
    questions = next(
        action for action in first.choices["law"]._actions if action.choices and not action.option_strings
    )
    run = "\n".join(blocks(PAGE, "sh tested"))
    assert questions.choices
    assert [
        name for name in questions.choices if f"rogatory law {name} " not in run and f"law {name}\n" not in run
    ] == []
