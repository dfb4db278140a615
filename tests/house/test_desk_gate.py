"""The desk is the one gate: what the doors call takes an actor and gives back frozen values, never a model."""

import ast
import importlib
import inspect
import types
import typing
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from django.contrib.auth.models import Group
from django.db import models

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "rogatory"
DESK = "rogatory.desk"

NO_ACTOR = {
    "counsel": "the law is public; its commands need no node",
    "proof_checking": "whoever holds a proof may check it; no node is behind it",
    "receipt_checking": "whoever holds a receipt may check it; no node is behind it",
    "words": "the same for everybody who reads the language",
    "people.actor_of": "makes the actor",
    "holders.enter": "makes the actor, a holder of a link",
    "holders.holder_of": "makes the actor, a holder of a link",
    "peers.descriptor": "what we tell everybody of ourselves",
    "risks_shown.by_ground": "sorts what was handed out already",
    "risks_shown.ruled_out": "sorts what was handed out already",
    "reading_room.awaited": "what our public law books state",
    "reading_room.cited": "official texts are public",
    "reading_room.contents": "official texts are public",
    "cross_references.references": "official texts are public",
    "cross_references.crossings_held": "official texts are public",
    "standing_shown.standing_of": "official texts are public",
    "standing_shown.akoma_ntoso": "official texts are public",
    "cross_references.links_in": "official texts are public",
    "reading_room.too_large": "the limit is the same for everybody",
    "uploads.offered": "what tus tells any program is the same for everybody",
    "reading_room.works": "official texts are public",
    "reading_room.article": "official texts are public",
    "reading_room.provision": "official texts are public",
}
"""Modules of the desk, and functions, that have nobody to check, and why."""

PLAIN = {"drafting.blank_request": "the request format, as plain values"}
"""Functions that give a mapping of plain values, which has no one type."""


def names_the_doors_use() -> set[tuple[str, str]]:
    """(module of the desk, name in it), as the pages and the commands import or call them."""
    doors = [file for door in ("web", "cli") for file in (PACKAGE / door).rglob("*.py")]
    return {used for file in doors for used in _used_in(ast.parse(file.read_bytes()))}


def _used_in(tree: ast.Module) -> Iterator[tuple[str, str]]:
    modules: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == DESK:
            modules |= {alias.asname or alias.name: alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and node.module.startswith(f"{DESK}."):
            yield from ((node.module.removeprefix(f"{DESK}."), alias.name) for alias in node.names)
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in modules:
            yield modules[node.value.id], node.attr


def gate() -> dict[str, Callable[..., Any]]:
    """The functions of the desk that the doors reach."""
    found = {f"{module}.{name}": _resolve(module, name) for module, name in names_the_doors_use()}
    return {name: value for name, value in found.items() if inspect.isfunction(value)}


def _resolve(module: str, name: str) -> object:
    return getattr(importlib.import_module(f"{DESK}.{module}"), name)


def leaves(hint: Any) -> Iterator[Any]:
    """The types a hint is made of."""
    if isinstance(hint, typing.TypeAliasType if hasattr(typing, "TypeAliasType") else ()):
        hint = hint.__value__
    parts = typing.get_args(hint)
    if typing.get_origin(hint) is typing.Literal or hint is Ellipsis:
        return
    if parts:
        for part in parts:
            yield from leaves(part)
    else:
        yield hint


def is_unfit(hint: Any) -> bool:
    """Whether a value of this type could still reach the database, or be changed by who gets it."""
    return any(_unfit_leaf(leaf) for leaf in leaves(hint))


def _unfit_leaf(leaf: Any) -> bool:
    if leaf is Any or leaf is inspect.Signature.empty:
        return True
    if not isinstance(leaf, type):
        return False
    if issubclass(leaf, msgspec.Struct):
        return not leaf.__struct_config__.frozen
    return issubclass(leaf, models.Model | models.QuerySet | models.Manager)


def test_the_doors_reach_the_desk_at_all() -> None:
    assert len(gate()) > 15


@pytest.mark.parametrize("name", sorted(gate().keys() - PLAIN.keys()))
def test_what_the_desk_gives_back_is_frozen_and_no_model(name: str) -> None:
    hints = typing.get_type_hints(gate()[name])
    assert not is_unfit(hints.get("return", inspect.Signature.empty)), hints.get("return")


@pytest.mark.parametrize("name", sorted(gate()))
def test_the_desk_asks_who_is_there(name: str) -> None:
    if NO_ACTOR.keys() & {name, name.split(".")[0]}:
        return
    assert next(iter(inspect.signature(gate()[name]).parameters), "") == "actor"


class _Thawed(msgspec.Struct):
    text: str


@pytest.mark.parametrize(
    "hint", [Group, models.QuerySet, tuple[Group, ...], Group | None, _Thawed, dict[str, list[Group]], Any]
)
def test_a_planted_model_or_loose_value_is_caught(hint: Any) -> None:
    assert is_unfit(hint)


@pytest.mark.parametrize("hint", [str, None, tuple[str, ...], bytes | None, types.NoneType])
def test_plain_values_pass(hint: Any) -> None:
    assert not is_unfit(hint)
