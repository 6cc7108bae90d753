from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QMimeData, QObject, Signal

from sendward.model import Origin
from sendward.sources.clipboard import desktop
from sendward.sources.clipboard.desktop import (
    MOST_WAITING,
    QUIET_MS,
    AddressFinder,
    DesktopClipboardSource,
)
from sendward.sources.clipboard.text import MOST_BYTES, OUR_MARK, clipboard_sighting
from sendward.sources.source import SourceState
from sendward.system.log import what_nobody_caught
from sendward.ui.app.clipboard import QtClipboard

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from sendward.model import Sighting


class OtherProgramsClipboard(QObject):
    """Stands for QClipboard while other programs write to it; counts how often text is asked for."""

    dataChanged = Signal()  # noqa: N815  # Qt's name

    def __init__(self) -> None:
        super().__init__()
        self.mime: QMimeData | None = None
        self.is_ours = False

    def copy(self, text: str = "", **formats: bytes) -> None:
        mime = CountingMime()
        if text:
            mime.setText(text)
        for name, data in formats.items():
            mime.setData(name, QByteArray(data))
        self.mime = mime
        self.dataChanged.emit()

    def copy_marked(self, text: str, name: str, data: bytes = b"1") -> None:
        self.copy(text, **{name: data})

    def mimeData(self) -> QMimeData | None:  # noqa: N802  # Qt's name
        return self.mime

    def ownsClipboard(self) -> bool:  # noqa: N802  # Qt's name
        return self.is_ours


class CountingMime(QMimeData):
    reads = 0

    def text(self) -> str:
        CountingMime.reads += 1
        return super().text()


class Watch:
    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        CountingMime.reads = 0
        self.board = OtherProgramsClipboard()
        self.clipboard = QtClipboard(self.board)  # type: ignore[arg-type]  # stands for QClipboard
        self.dropped = 0
        self.source = DesktopClipboardSource(self.clipboard, self._on_dropped)
        self.seen: list[Sighting] = []
        self.threads: list[str] = []
        self.changes = 0

    def start(self) -> Watch:
        self.source.start(self._on_seen, self._on_changed)
        return self

    def settle(self) -> list[Sighting]:
        """What was seen, once every text was looked at."""
        finder = self.source._finder
        if finder is not None:
            self._qtbot.waitUntil(lambda: finder.is_idle)
        return self.seen

    def _on_seen(self, sighting: Sighting) -> None:
        self.seen.append(sighting)
        self.threads.append(threading.current_thread().name)

    def _on_dropped(self) -> None:
        self.dropped += 1

    def addresses(self) -> list[str]:
        self.settle()
        return [r.text for sighting in self.seen for r in sighting.recipients]

    def _on_changed(self) -> None:
        self.changes += 1


@pytest.fixture
def watch(qtbot: QtBot) -> Iterator[Watch]:
    watch = Watch(qtbot)
    yield watch
    watch.source.stop()


def test_a_copied_address_is_seen_at_once(watch: Watch) -> None:
    watch.start().board.copy("mail john@army.ml")
    (sighting,) = watch.settle()
    assert (sighting.origin, sighting.message) == (Origin.CLIPBOARD, "clipboard")
    assert watch.addresses() == ["john@army.ml"]


def test_what_was_there_at_the_start_is_not_news(watch: Watch) -> None:
    watch.board.copy("john@army.ml")
    watch.start()
    assert watch.settle() == []


def test_nothing_is_seen_after_the_stop(watch: Watch) -> None:
    watch.start()
    watch.source.stop()
    watch.board.copy("john@army.ml")
    assert watch.settle() == []
    assert watch.source.statuses()[0].state is SourceState.OFF


def test_it_says_that_it_watches(watch: Watch) -> None:
    watch.start()
    assert watch.source.statuses()[0].state is SourceState.WATCHING
    assert watch.changes == 1


@pytest.mark.parametrize(
    "name",
    [
        "x-kde-passwordManagerHint",
        "application/x-nspasteboard-concealed-type",
        'application/x-qt-windows-mime;value="Clipboard Viewer Ignore"',
        'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"',
        OUR_MARK,
    ],
)
def test_text_with_a_hint_against_it_is_never_read(watch: Watch, name: str) -> None:
    watch.start().board.copy_marked("john@army.ml", name, b"secret")
    assert watch.settle() == []
    assert CountingMime.reads == 0


def test_windows_history_hint_counts_only_when_it_is_zero(watch: Watch) -> None:
    name = 'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"'
    watch.start().board.copy_marked("john@army.ml", name, b"\0\0\0\0")
    assert watch.settle() == []
    watch.source.stop()
    watch.start().board.copy_marked("john@army.ml", name, b"\1\0\0\0")
    assert watch.addresses() == ["john@army.ml"]


def test_our_own_clipboard_is_not_looked_at(watch: Watch) -> None:
    watch.board.is_ours = True
    watch.start().board.copy("john@army.ml")
    assert watch.settle() == []


def test_an_empty_clipboard_and_one_without_text_are_quiet(watch: Watch) -> None:
    watch.start().board.dataChanged.emit()
    watch.board.copy_marked("", "image/png")
    assert watch.settle() == []


def test_more_than_64_kib_are_left_alone(watch: Watch) -> None:
    watch.start().board.copy("john@army.ml " + "x" * MOST_BYTES)
    assert watch.settle() == []


def test_a_burst_is_looked_at_at_its_beginning_and_its_end(watch: Watch, qtbot: QtBot) -> None:
    watch.start()
    for index in range(20):
        watch.board.copy(f"a{index}@army.ml")
    assert watch.addresses() == ["a0@army.ml"]
    qtbot.waitUntil(lambda: watch.addresses() == ["a0@army.ml", "a19@army.ml"])


def test_a_text_is_read_on_the_main_thread_and_looked_at_on_another(
    watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    looking: list[str] = []

    def look(text: str) -> Sighting | None:
        looking.append(threading.current_thread().name)
        return clipboard_sighting(text)

    monkeypatch.setattr(desktop, "clipboard_sighting", look)
    watch.start().board.copy("john@army.ml")
    watch.settle()

    assert looking == watch.threads == ["sendward-clipboard"]
    assert CountingMime.reads == 1


def test_a_look_that_failed_is_not_called_watching_until_one_went_well(
    watch: Watch, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*_: object) -> None:
        raise IndexError

    with monkeypatch.context() as broken:
        broken.setattr(QtClipboard, "text", breaks)
        watch.start().board.copy("john@army.ml")
    (status,) = watch.source.statuses()
    assert (status.state, "IndexError" in status.detail) == (SourceState.UNAVAILABLE, True)

    watch.board.copy("jane@army.ml")
    qtbot.waitUntil(lambda: watch.source.statuses()[0].state is SourceState.WATCHING)
    qtbot.waitUntil(lambda: watch.addresses() == ["jane@army.ml"])


@given(st.integers(0, 40))
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_of_more_texts_than_may_wait_the_oldest_are_dropped_and_each_is_told(more: int) -> None:
    may_go_on, has_begun = threading.Event(), threading.Event()
    seen: list[Sighting] = []

    def deliver(sighting: Sighting) -> None:
        seen.append(sighting)
        has_begun.set()
        may_go_on.wait(20)

    finder = AddressFinder(deliver)
    finder.start()
    finder.put("first@army.ml")
    assert has_begun.wait(20)
    kept = [f"a{number}@army.ml" for number in range(MOST_WAITING + more)]
    dropped = [text for text in kept if not finder.put(text)]
    may_go_on.set()
    while not finder.is_idle:
        threading.Event().wait(0.001)
    finder.end()

    assert len(dropped) == more
    assert [each.recipients[0].text for each in seen] == ["first@army.ml", *kept[more:]]


def test_a_text_that_fails_is_told_of_and_the_next_one_is_looked_at(
    watch: Watch, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail_at_first(text: str) -> Sighting | None:
        if "first" in text:
            raise IndexError(text)
        return clipboard_sighting(text)

    monkeypatch.setattr(desktop, "clipboard_sighting", fail_at_first)
    told: list[str] = []
    with what_nobody_caught() as uncaught:
        uncaught.tell = told.append
        watch.start().board.copy("first@army.ml")
        watch.settle()
        qtbot.wait(QUIET_MS + 50)
        watch.board.copy("second@army.ml")
        assert watch.addresses() == ["second@army.ml"]

    assert told == ["IndexError"]
    assert watch.source.statuses()[0].state is SourceState.WATCHING
