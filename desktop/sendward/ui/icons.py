"""Our own pictures: the application's, and the tray's three states."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon

from sendward.system.resources import resources_dir

if TYPE_CHECKING:
    from pathlib import Path


def application() -> QIcon:
    """Sendward itself."""
    return _icon("org.sendward.Sendward")


def watching() -> QIcon:
    """All is well."""
    return _icon("sendward-watching")


def paused() -> QIcon:
    """Nothing is asked just now."""
    return _icon("sendward-paused")


def asking() -> QIcon:
    """A question waits."""
    return _icon("sendward-asking")


@cache
def _icon(name: str) -> QIcon:
    return QIcon(str(folder() / f"{name}.svg"))


def folder() -> Path:
    """Where the pictures lie."""
    return resources_dir() / "icons"
