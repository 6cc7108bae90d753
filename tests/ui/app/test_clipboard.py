from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QObject, Signal

from sendward.model import Origin
from sendward.source_status import SourceState
from sendward.sources.clipboard import desktop
from sendward.sources.clipboard.desktop import DesktopClipboardSource
from sendward.sources.clipboard.text import MOST_BYTES, OUR_MARK
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
    def __init__(self) -> None:
        CountingMime.reads = 0
        self.board = OtherProgramsClipboard()
        self.clipboard = QtClipboard(self.board)  # type: ignore[arg-type]  # stands for QClipboard
        self.source = DesktopClipboardSource(self.clipboard)
        self.seen: list[Sighting] = []
        self.changes = 0

    def start(self) -> Watch:
        self.source.start(self.seen.append, self._on_changed)
        return self

    def addresses(self) -> list[str]:
        return [r.text for sighting in self.seen for r in sighting.recipients]

    def _on_changed(self) -> None:
        self.changes += 1


@pytest.fixture
def watch(qtbot: QtBot) -> Iterator[Watch]:
    watch = Watch()
    yield watch
    watch.source.stop()


def test_a_copied_address_is_seen_at_once(watch: Watch) -> None:
    watch.start().board.copy("mail john@army.ml")
    (sighting,) = watch.seen
    assert (sighting.origin, sighting.message) == (Origin.CLIPBOARD, "clipboard")
    assert watch.addresses() == ["john@army.ml"]


def test_what_was_there_at_the_start_is_not_news(watch: Watch) -> None:
    watch.board.copy("john@army.ml")
    watch.start()
    assert watch.seen == []


def test_nothing_is_seen_after_the_stop(watch: Watch) -> None:
    watch.start()
    watch.source.stop()
    watch.board.copy("john@army.ml")
    assert watch.seen == []
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
    assert watch.seen == []
    assert CountingMime.reads == 0


def test_windows_history_hint_counts_only_when_it_is_zero(watch: Watch) -> None:
    name = 'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"'
    watch.start().board.copy_marked("john@army.ml", name, b"\0\0\0\0")
    assert watch.seen == []
    watch.source.stop()
    watch.start().board.copy_marked("john@army.ml", name, b"\1\0\0\0")
    assert watch.addresses() == ["john@army.ml"]


def test_our_own_clipboard_is_not_looked_at(watch: Watch) -> None:
    watch.board.is_ours = True
    watch.start().board.copy("john@army.ml")
    assert watch.seen == []


def test_an_empty_clipboard_and_one_without_text_are_quiet(watch: Watch) -> None:
    watch.start().board.dataChanged.emit()
    watch.board.copy_marked("", "image/png")
    assert watch.seen == []


def test_more_than_64_kib_are_left_alone(watch: Watch) -> None:
    watch.start().board.copy("john@army.ml " + "x" * MOST_BYTES)
    assert watch.seen == []


def test_a_burst_is_looked_at_at_its_beginning_and_its_end(watch: Watch, qtbot: QtBot) -> None:
    watch.start()
    for index in range(20):
        watch.board.copy(f"a{index}@army.ml")
    assert watch.addresses() == ["a0@army.ml"]
    qtbot.waitUntil(lambda: len(watch.seen) == 2)
    assert watch.addresses() == ["a0@army.ml", "a19@army.ml"]


def test_asking_by_hand_is_told_apart(watch: Watch) -> None:
    watch.board.copy("john@army.ml")
    sighting = watch.source.read()
    assert sighting is not None
    assert sighting.origin is Origin.TYPED


def test_asking_by_hand_about_a_text_without_address_finds_nothing(watch: Watch) -> None:
    watch.board.copy("good morning")
    assert watch.source.read() is None


def test_a_look_that_failed_is_not_called_watching_until_one_went_well(
    watch: Watch, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*_: object) -> None:
        raise IndexError

    with monkeypatch.context() as broken:
        broken.setattr(desktop, "clipboard_sighting", breaks)
        watch.start().board.copy("john@army.ml")
    (status,) = watch.source.statuses()
    assert (status.state, "IndexError" in status.detail) == (SourceState.UNAVAILABLE, True)

    watch.board.copy("jane@army.ml")
    qtbot.waitUntil(lambda: watch.source.statuses()[0].state is SourceState.WATCHING)
    assert watch.addresses() == ["jane@army.ml"]
