"""What the installer takes along is enough for the app: every module of Qt that it imports."""

from __future__ import annotations

import re
from pathlib import Path

from installer import QT_KEPT

ROOT = Path(__file__).resolve().parents[4]


def test_every_module_of_qt_that_the_app_imports_is_kept() -> None:
    sources = (path.read_text("utf-8") for path in (ROOT / "desktop" / "sendward").rglob("*.py"))
    imported = {name for text in sources for name in re.findall(r"PySide6\.(Qt\w+)", text)}

    assert imported
    for name in imported:
        assert f"{name}.pyd" in QT_KEPT
        assert f"Qt6{name.removeprefix('Qt')}.dll" in QT_KEPT
