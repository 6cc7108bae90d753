"""``sendward`` without a command, where Qt cannot be loaded."""

from __future__ import annotations

import sys

import pytest

from sendward.cli import tray
from sendward.cli.parser import parser_for
from sendward.system.platform import Platform


@pytest.fixture(autouse=True)
def without_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sendward.ui.app.memory", None)
    monkeypatch.setattr(tray, "PLATFORM", Platform.LINUX)


def test_a_missing_library_is_a_sentence_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(tray, "why_not_loaded", lambda: "libGL.so.1 is missing")

    assert tray.run(parser_for([]).parse_args([])) == tray.CANNOT_START
    assert capsys.readouterr().err == "sendward: libGL.so.1 is missing\n"


def test_another_reason_is_shown_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tray, "why_not_loaded", lambda: "")

    with pytest.raises(ImportError):
        tray.run(parser_for([]).parse_args([]))
