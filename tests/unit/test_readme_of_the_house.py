"""The page about the house names files that are there, and every room that is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

DESKTOP = Path(__file__).resolve().parents[2] / "desktop"
PACKAGE = DESKTOP / "sendward"
PAGE = (DESKTOP / "README.md").read_text(encoding="utf-8")
NAMED = sorted(set(re.findall(r"`((?:\.\./)?[\w/]+/?[\w]*\.(?:py|js|md))`", PAGE)))


def test_the_page_names_files() -> None:
    assert len(NAMED) > 40


@pytest.mark.parametrize("name", NAMED)
def test_a_file_that_is_named_is_there(name: str) -> None:
    assert (PACKAGE / name).is_file() or (DESKTOP / name).is_file()


def test_every_room_is_named() -> None:
    rooms = {
        path.parent.relative_to(DESKTOP).as_posix()
        for path in PACKAGE.glob("*/__init__.py")
        if path.parent.name != "ui"
    }
    rooms |= {path.parent.relative_to(DESKTOP).as_posix() for path in PACKAGE.glob("ui/*/__init__.py")}
    assert {room for room in rooms if f"`{room}`" not in PAGE} == set()
