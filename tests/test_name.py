"""The name of the distribution: the package index has another `briefing`, by somebody else."""

import re
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[1]
TEXTS = [
    path
    for folder in ("briefing", "docs", "examples", "voices", ".ci")
    for path in (HOUSE / folder).rglob("*")
    if path.suffix in {".py", ".md", ".toml", ".html", ".txt", ""}
    and path.is_file()
    and "__pycache__" not in path.parts
]
TEXTS += [HOUSE / "README.md", HOUSE / "CHANGELOG.md", HOUSE / "pyproject.toml"]
INSTALL = r"""(pip3?|pipx|uv|uvx)\s+((tool\s+)?install|add|run)\s+['"]?briefing(?![-_\w/.])"""


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.relative_to(HOUSE).as_posix())
def test_no_text_has_people_install_a_strangers_package(path: Path) -> None:
    assert not re.search(INSTALL, path.read_text("utf-8", "ignore"))
