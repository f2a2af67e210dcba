"""The rules of the house: style, types, who may import whom, a test for each module by its name."""

import ast
import re
from collections import Counter
from pathlib import Path

import pytest

from tools.style import CHECKS, HOUSE, outcome


@pytest.mark.parametrize("check", CHECKS)
def test_the_style_check_passes(check: str) -> None:
    ended = outcome(check)
    assert ended.returncode == 0, ended.stdout + ended.stderr


MAP = (HOUSE / "docs" / "architecture.md").read_text("utf-8")
WHERE = MAP[MAP.index("## Where is it changed?") : MAP.index("## Words that mean")]
ROWS = [row for row in WHERE.splitlines() if row.startswith("| ")][2:]
PLACE = re.compile(r"`([a-z_]+(?:/[a-z_]+)*(?:/|/\*)?(?:\.[a-z]{2,4})?)`")


def places(text: str) -> list[str]:
    """The files and folders that a text names."""
    return [name for name in PLACE.findall(text) if "/" in name or "." in name]


@pytest.mark.parametrize("row", ROWS, ids=[row.split("|")[1].strip() for row in ROWS])
def test_what_is_changed_is_changed_in_two_places_at_most_and_they_are_there(row: str) -> None:
    named = places(row.split("|")[2])
    assert len(named) <= 2
    assert [name for name in named if not any([*HOUSE.glob(f"briefing/{name}"), *HOUSE.glob(name)])] == []


def test_every_place_that_the_map_of_the_house_names_is_there() -> None:
    prose = MAP.replace(WHERE, "")
    assert [name for name in places(prose) if not any([*HOUSE.glob(name), *HOUSE.glob(f"briefing/**/{name}")])] == []


BRIEFING = HOUSE / "briefing"
WITHOUT_RULES = {
    "article/fetch/answer.py": "values that a fetch gives",
    "article/formats/documents/rtf_words.py": "words of a format, which its reader looks up",
    "programme/release.py": "values that outputs are written from",
    "version.py": "a number",
}
"""Modules in which nothing is decided, and what they hold instead."""


def namesake(module: Path) -> Path:
    """The test of a module; that of a package stands beside the folder with the tests of what is in it."""
    path = module.relative_to(BRIEFING)
    path = path.parent if path.name == "__init__.py" else path
    return HOUSE / "tests" / path.with_name(f"test_{path.stem}.py")


def decides(package: Path) -> bool:
    """Whether a package has functions or classes of its own beside what it hands on."""
    tree = ast.parse(package.read_text("utf-8"))
    return any(isinstance(node, ast.FunctionDef | ast.ClassDef) for node in tree.body)


def test_each_module_with_rules_has_a_test_by_its_name() -> None:
    modules = list(BRIEFING.rglob("[!_]*.py"))
    modules += [package for package in BRIEFING.glob("*/**/__init__.py") if decides(package)]
    missing = {module.relative_to(BRIEFING).as_posix() for module in modules if not namesake(module).is_file()}
    assert missing == set(WITHOUT_RULES)


MODULES = [*BRIEFING.rglob("*.py"), *HOUSE.glob("tools/**/*.py")]


def test_a_file_has_at_most_250_lines() -> None:
    assert [str(module) for module in MODULES if len(module.read_text("utf-8").splitlines()) > 250] == []


def below_their_use(module: Path) -> list[str]:
    """The constants of a module that stand below what reads them, except those made of the module's functions."""
    body = ast.parse(module.read_text("utf-8")).body
    functions = {node.name for node in body if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    read: set[str] = set()
    found: list[str] = []
    for node in body:
        names = [inner for inner in ast.walk(node) if isinstance(inner, ast.Name)]
        set_here = {name.id for name in names if isinstance(name.ctx, ast.Store)}
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            read.update(name.id for name in names)
        elif not functions.isdisjoint(name.id for name in names):
            functions |= set_here
        else:
            found += [f"{module.name}: {name}" for name in sorted(set_here & read) if name.isupper()]
    return found


def test_constants_stand_above_their_use() -> None:
    assert [name for module in MODULES for name in below_their_use(module)] == []


def lines_of_code(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """The lines below a function's signature and docstring."""
    body = function.body[ast.get_docstring(function) is not None :] or function.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1


def test_a_function_has_at_most_40_lines_below_its_docstring() -> None:
    functions = [
        node
        for module in MODULES
        for node in ast.walk(ast.parse(module.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    assert [function.name for function in functions if lines_of_code(function) > 40] == []


def test_a_package_has_at_most_14_modules() -> None:
    sizes = Counter(module.parent for module in MODULES if module.name != "__init__.py")
    assert [str(package) for package, size in sizes.items() if size > 14] == []
