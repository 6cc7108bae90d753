"""The page about the house names files and functions that are there, and every room that is."""

from __future__ import annotations

import ast
import re
from pathlib import Path, PurePosixPath

import pytest

DESKTOP = Path(__file__).resolve().parents[2] / "desktop"
PACKAGE = DESKTOP / "sendward"
PAGE = (DESKTOP / "README.md").read_text(encoding="utf-8")
NAMED = sorted(set(re.findall(r"`((?:\.\./)?[\w/]+/?[\w]*\.(?:py|js|md))`", PAGE)))
IN_FILES = sorted(
    {
        (file, name)
        for file, names in re.findall(r"`([\w/]+\.py)`(?:,| \()((?:(?:, | )?`\w+`)+)", PAGE)
        for name in re.findall(r"\w+", names)
    }
)
"""Functions and classes that are written after their file: `file`, `name` or `file` (`name`, `name`)."""


def test_the_page_names_files() -> None:
    assert len(NAMED) > 40
    assert ("guard/guard.py", "submit") in IN_FILES
    assert ("gates/mail_gate.py", "withdraw") in IN_FILES


@pytest.mark.parametrize("name", NAMED)
def test_a_file_that_is_named_is_there(name: str) -> None:
    assert (PACKAGE / name).is_file() or (DESKTOP / name).is_file()


@pytest.mark.parametrize(("file", "name"), IN_FILES)
def test_a_name_beside_a_file_is_defined_in_it(file: str, name: str) -> None:
    tree = ast.parse((PACKAGE / file).read_text(encoding="utf-8"))
    defined = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.ClassDef)}

    assert name in defined


def is_named(room: str) -> bool:
    """Whether the room has a row, or its name from there on stands in the row of a room it is in."""
    if f"`sendward/{room}`" in PAGE:
        return True
    above = [parent.as_posix() for parent in PurePosixPath(room).parents][:-1]
    return any(
        f"`{room.removeprefix(name + '/')}`" in line
        for name in above
        for line in PAGE.splitlines()
        if line.startswith(f"| `sendward/{name}`")
    )


def test_every_room_is_named() -> None:
    rooms = {path.parent.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("__init__.py")}
    rooms -= {".", "ui"}  # ui has only rooms in it

    assert len(rooms) > 20
    assert {room for room in rooms if not is_named(room)} == set()
