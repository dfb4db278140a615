"""The house rules a machine can keep: what the core may not touch, and how long a function may grow.

Each rule is a function from one parsed file to complaints; `RULES` is the list. A complaint says where, which
rule, and what to do instead. Proved on planted samples by ``tests/house/test_house_rules.py``.
"""

import ast
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

CORE_ROOMS = frozenset({"kernel", "law", "names", "ledger", "sealing", "dossier", "proof"})
"""Rows 1 to 3: pure functions over their arguments."""

ENTRY_POINTS = frozenset({Path("ledger/__main__.py")})
"""Core files that are commands: they read a file and print what the pure code found in it."""

LONGEST_FUNCTION = 60
GRAB_BAGS = frozenset({"utils", "util", "helpers", "helper", "misc", "tools", "shared", "stuff"})

CLOCKS = frozenset({"datetime.now", "datetime.utcnow", "datetime.today", "date.today", "timezone.now"})
CHANCE = frozenset({"uuid.uuid1", "uuid.uuid4", "os.urandom", "uuid1", "uuid4", "urandom"})
PRINTING = frozenset({"open", "print", "input", "breakpoint"})
TIME_MODULES = frozenset({"time", "zoneinfo", "sched"})
CHANCE_MODULES = frozenset({"random", "secrets"})
OUTSIDE_MODULES = frozenset(
    """
    os sys io.open pathlib shutil tempfile glob fileinput logging warnings subprocess socket ssl select
    selectors signal threading multiprocessing asyncio concurrent urllib.request http ftplib smtplib
    sqlite3 dbm mmap importlib.resources locale getpass platform
    """.split()
)
LIBRARIES = {
    "kernel": frozenset({"msgspec"}),
    "law": frozenset({"msgspec", "tomli"}),
    "names": frozenset({"msgspec", "rapidfuzz"}),
    "ledger": frozenset({"msgspec", "cryptography"}),
    "sealing": frozenset({"msgspec", "cryptography", "lxml", "signxml"}),
    "dossier": frozenset({"msgspec"}),
    "proof": frozenset({"msgspec", "cryptography"}),
}
"""What each core room may import from outside the standard library; nothing else."""


@dataclass(frozen=True, order=True)
class Complaint:
    """One broken rule in one place."""

    file: Path
    line: int
    rule: str
    what: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.rule}: {self.what}"


@dataclass(frozen=True)
class Source:
    """A file under the package's folder: where it lies in it, and what it says."""

    path: Path
    tree: ast.Module

    @property
    def room(self) -> str:
        """The room the file belongs to; empty for the package's own ``__init__``."""
        return self.path.parts[0] if len(self.path.parts) > 1 else ""

    @property
    def in_core(self) -> bool:
        """Whether the rules for pure code hold here."""
        return self.room in CORE_ROOMS and self.path not in ENTRY_POINTS


def examine(package: Path) -> list[Complaint]:
    """Every complaint about the package in the folder ``package``, in reading order."""
    found = []
    for file in sorted(package.rglob("*.py")):
        source = Source(file.relative_to(package), ast.parse(file.read_bytes(), str(file)))
        found += [complaint for rule in RULES for complaint in rule(source)]
    return sorted(found)


def no_clock(source: Source) -> Iterator[Complaint]:
    """The core never reads the clock: the time of an act is an argument."""
    if source.in_core:
        for node in ast.walk(source.tree):
            if _attribute_tail(node) in CLOCKS or _imports(node, TIME_MODULES):
                yield _complain(source, node, "no-clock", "take the time as an argument")


def no_chance(source: Source) -> Iterator[Complaint]:
    """The core never draws lots: identifiers and salts are arguments, keys the cryptographic library's."""
    if source.in_core:
        for node in ast.walk(source.tree):
            if _attribute_tail(node) in CHANCE or _imports(node, CHANCE_MODULES) or _imports_name(node, CHANCE):
                yield _complain(source, node, "no-chance", "take identifiers and randomness as arguments")


def no_outside(source: Source) -> Iterator[Complaint]:
    """The core neither reads nor writes anything: no files, no network, no processes, no logging."""
    if source.in_core:
        for node in ast.walk(source.tree):
            called = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in PRINTING
            if called or _imports(node, OUTSIDE_MODULES):
                yield _complain(
                    source, node, "no-outside", "take bytes or a stream as an argument; return values"
                )


def only_known_libraries(source: Source) -> Iterator[Complaint]:
    """A core room uses only the libraries listed for it."""
    if source.in_core:
        for node in ast.walk(source.tree):
            for name in _imported_modules(node):
                if _is_library(name) and name.split(".")[0] not in LIBRARIES[source.room]:
                    yield _complain(source, node, "only-known-libraries", f"{name} is not for {source.room}")


def no_default_verdict(source: Source) -> Iterator[Complaint]:
    """A verdict is always given by a rule: never the default of a field, a parameter, a look-up or an `or`."""
    if source.room in CORE_ROOMS:
        for node in ast.walk(source.tree):
            if any(_is_verdict(value) for value in _defaults(node)):
                yield _complain(
                    source, node, "no-default-verdict", "say what decides it, or undetermined and why"
                )


def no_swallowed_error(source: Source) -> Iterator[Complaint]:
    """Nothing is passed over wholesale; one named error may be, where that is the answer."""
    for node in ast.walk(source.tree):
        if _passes_over_anything(node):
            yield _complain(source, node, "no-swallowed-error", "name the error you expect, or let it rise")


def short_functions(source: Source) -> Iterator[Complaint]:
    """No function is longer than sixty lines."""
    for function in functions(source.tree):
        if length(function) > LONGEST_FUNCTION:
            yield _complain(
                source, function, "short-functions", f"{function.name} has {length(function)} lines"
            )


def package_says_what_it_holds(source: Source) -> Iterator[Complaint]:
    """Every package opens with one sentence, from which docs/rooms.md is made."""
    if source.path.name == "__init__.py" and "migrations" not in source.path.parts:
        sentence = ast.get_docstring(source.tree) or ""
        if not sentence.endswith(".") or ". " in sentence or "\n" in sentence:
            yield _complain(
                source, source.tree, "package-sentence", "open with exactly one sentence on one line"
            )


def no_grab_bags(source: Source) -> Iterator[Complaint]:
    """A module is named after what it holds."""
    bags = GRAB_BAGS.intersection(Path(part).stem for part in source.path.parts)
    for bag in sorted(bags):
        yield _complain(source, source.tree, "no-grab-bags", f"{bag} says nothing about what is in it")


def no_admin(source: Source) -> Iterator[Complaint]:
    """The desk is the one gate: Django's admin is not used."""
    for node in ast.walk(source.tree):
        text = isinstance(node, ast.Constant) and node.value == "django.contrib.admin"
        if text or _imports(node, frozenset({"django.contrib.admin"})) or _imports_admin(node):
            yield _complain(source, node, "no-admin", "write a page over the desk instead")


def no_foreign_keys_between_rooms(source: Source) -> Iterator[Complaint]:
    """Rooms refer to each other's records by identifier; only the account model is shared."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and _attribute_tail(node.func).split(".")[-1] in _RELATIONS and node.args:
            target = node.args[0]
            if isinstance(target, ast.Constant) and not _own_model(str(target.value), source.room):
                yield _complain(
                    source, node, "no-foreign-keys-between-rooms", f"keep the UUID of {target.value}"
                )


RULES: tuple[Callable[[Source], Iterator[Complaint]], ...] = (
    no_clock,
    no_chance,
    no_outside,
    only_known_libraries,
    no_default_verdict,
    no_swallowed_error,
    short_functions,
    package_says_what_it_holds,
    no_grab_bags,
    no_admin,
    no_foreign_keys_between_rooms,
)

_RELATIONS = frozenset({"ForeignKey", "OneToOneField", "ManyToManyField"})


def functions(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function and method of a file, inner ones too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines from ``def`` to the last statement, the docstring and comments included."""
    return (function.end_lineno or function.lineno) - function.lineno + 1


def _complain(source: Source, node: ast.AST, rule: str, what: str) -> Complaint:
    return Complaint(source.path, getattr(node, "lineno", 1), rule, what)


def _passes_over_anything(node: ast.AST) -> bool:
    match node:
        case ast.ExceptHandler(type=None | ast.Name(id="Exception" | "BaseException"), body=body):
            return all(isinstance(step, ast.Pass | ast.Continue) for step in body)
        case ast.Call(func=function, args=args) if _attribute_tail(function).endswith("suppress"):
            return any(isinstance(arg, ast.Name) and arg.id in {"Exception", "BaseException"} for arg in args)
        case _:
            return False


def _attribute_tail(node: ast.AST) -> str:
    """The last two names of ``a.b.c``, or the name alone."""
    match node:
        case ast.Attribute(value=ast.Attribute(attr=before) | ast.Name(id=before), attr=last):
            return f"{before}.{last}"
        case ast.Attribute(attr=last) | ast.Name(id=last):
            return last
        case _:
            return ""


def _imported_modules(node: ast.AST) -> tuple[str, ...]:
    match node:
        case ast.Import(names=names):
            return tuple(name.name for name in names)
        case ast.ImportFrom(module=str(module), level=0):
            return (module,)
        case _:
            return ()


def _imports(node: ast.AST, banned: frozenset[str]) -> bool:
    full = {*_imported_modules(node), *_from_names(node)}
    return any(name == ban or name.startswith(f"{ban}.") for name in full for ban in banned)


def _from_names(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.ImportFrom) and node.module and not node.level:
        yield from (f"{node.module}.{name.name}" for name in node.names)


def _imports_name(node: ast.AST, banned: frozenset[str]) -> bool:
    return any(name in banned for name in _from_names(node))


def _imports_admin(node: ast.AST) -> bool:
    return "django.contrib.admin" in _from_names(node)


def _is_library(name: str) -> bool:
    top = name.split(".")[0]
    return top not in sys.stdlib_module_names and top != "rogatory"


def _is_verdict(value: ast.AST | None) -> bool:
    return value is not None and _attribute_tail(value).startswith("Verdict.")


def _defaults(node: ast.AST) -> list[ast.expr | None]:
    """The expressions that stand in when nothing was said."""
    match node:
        case ast.Call(func=ast.Attribute(attr="get" | "pop" | "setdefault"), args=[_, fallback]):
            return [fallback]
        case ast.BoolOp(op=ast.Or(), values=[*_, fallback]):
            return [fallback]
        case ast.arguments(defaults=positional, kw_defaults=named):
            return [*positional, *named]
        case ast.ClassDef(body=body):
            return [step.value for step in body if isinstance(step, ast.AnnAssign)]
        case _:
            return []


def _own_model(target: str, room: str) -> bool:
    return "." not in target or target == "self" or target.split(".")[0] in {room, "accounts"}
