"""The dialogs and windows, drawn offscreen: no display, no session bus, no keyring."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent/sendward-tests"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication

from support.monotonic import Monotonic

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def monotonic() -> Monotonic:
    return Monotonic()


@pytest.fixture
def clipboard(qapp: QGuiApplication) -> Iterator[QClipboard]:
    board = QGuiApplication.clipboard()
    board.clear()
    qapp.processEvents()
    yield board
    board.clear()
