"""Where a library of the system is missing, the sentence names it and what to type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.system.linux import qt_libraries
from sendward.system.linux.qt_libraries import LINKED, missing, sentence, why_no_x11, why_not_loaded

if TYPE_CHECKING:
    from collections.abc import Collection

    import pytest


def with_only(monkeypatch: pytest.MonkeyPatch, there: Collection[str]) -> None:
    monkeypatch.setattr(qt_libraries, "_loads", there.__contains__)


def test_what_the_linker_does_not_find_is_missing() -> None:
    assert missing(["libsendward-is-nowhere.so.1"]) == ("libsendward-is-nowhere.so.1",)


def test_here_where_windows_open_nothing_is() -> None:
    assert (why_not_loaded(), why_no_x11(), sentence(())) == ("", "", "")


def test_all_that_the_windows_need_is_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    with_only(monkeypatch, set(LINKED) - {"libglib-2.0.so.0"})

    told = why_not_loaded()

    assert "libglib-2.0.so.0, libxkbcommon-x11.so.0, libxcb-cursor.so.0" in told
    assert "apt install libglib2.0-0 libxkbcommon-x11-0 libxcb-cursor0" in told


def test_what_only_x11_needs_is_no_reason_why_qt_was_not_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    with_only(monkeypatch, LINKED)

    assert why_not_loaded() == ""
    assert "libxcb-cursor0" in why_no_x11()
