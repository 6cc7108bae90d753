"""The Wayland clipboard source, with a wl-paste that is played and with the real one under sway."""

from __future__ import annotations

import os
import resource
import select
import signal
import subprocess
import sys
import threading
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

import pytest

from sendward.model import Origin
from sendward.sources.clipboard import wayland
from sendward.sources.clipboard.text import clipboard_sighting
from sendward.sources.clipboard.wayland import WaylandClipboardSource
from sendward.sources.source import SourceState
from sendward.system.log import what_nobody_caught
from support.mail_folders import WAIT_SECONDS, Listener, addresses
from support.wayland import PlayedWlPaste, headless_sway

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sendward.model import Sighting

assert sys.platform == "linux"  # the type checker passes over the rest elsewhere


@contextmanager
def watching(state: SourceState = SourceState.WATCHING) -> Iterator[tuple[Listener, WaylandClipboardSource]]:
    listener = Listener()
    source = WaylandClipboardSource()
    source.start(listener.deliver, listener.changed)
    try:
        listener.wait_until(lambda: source.statuses()[0].state is state and bool(_detail(source)))
        yield listener, source
    finally:
        source.stop()


def _detail(source: WaylandClipboardSource) -> str:
    detail = source.statuses()[0].detail
    return "" if "being opened" in detail else detail


def _program(source: WaylandClipboardSource) -> subprocess.Popen[bytes]:
    """The wl-paste that watches."""
    assert source._watch is not None
    return source._watch._programs[0]


@pytest.fixture
def wl_paste(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PlayedWlPaste:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-played")
    monkeypatch.setattr("sendward.sources.clipboard.wayland._FIRST_SECONDS", 0.05)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    return PlayedWlPaste(tmp_path)


def test_a_copied_address_is_seen(wl_paste: PlayedWlPaste) -> None:
    with watching() as (listener, _):
        wl_paste.copy(b"Write to john@army.ml, please.")
        sighting = listener.next()

    assert sighting.origin is Origin.CLIPBOARD
    assert sighting.message == "clipboard"
    assert addresses(sighting) == ["john@army.ml"]
    assert "please" not in repr(sighting)


def test_a_text_that_fails_is_told_of_and_the_next_one_is_looked_at(
    wl_paste: PlayedWlPaste, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail_at_first(text: str) -> Sighting | None:
        if "first" in text:
            raise IndexError(text)
        return clipboard_sighting(text)

    monkeypatch.setattr(wayland, "clipboard_sighting", fail_at_first)
    told: list[str] = []
    with what_nobody_caught() as uncaught, watching() as (listener, source):
        uncaught.tell = told.append
        wl_paste.copy(b"first@army.ml")
        _until_read(wl_paste)
        wl_paste.copy(b"second@army.ml")

        assert addresses(listener.next()) == ["second@army.ml"]
        assert source.statuses()[0].state is SourceState.WATCHING

    # at the fence the clipboard is read as well: on a busy machine while the first text is still on it
    assert told in (["IndexError"], ["IndexError"] * 2)


def test_what_was_copied_before_is_not_news(wl_paste: PlayedWlPaste) -> None:
    wl_paste.has("text/plain")

    with watching() as (listener, _):
        wl_paste.copy(b"old@army.ml")
        _until_read(wl_paste)
        wl_paste.copy(b"new@army.ml")

        assert addresses(listener.next()) == ["new@army.ml"]


@pytest.mark.parametrize(
    "types",
    [
        "text/plain\nx-kde-passwordManagerHint",
        "text/plain\napplication/x-sendward",
        "image/png",
    ],
)
def test_secrets_our_own_text_and_pictures_are_left_alone(wl_paste: PlayedWlPaste, types: str) -> None:
    with watching() as (listener, _):
        wl_paste.copy(b"none@army.ml", types)
        _until_read(wl_paste)
        wl_paste.copy(b"new@army.ml")

        assert addresses(listener.next()) == ["new@army.ml"]


def _until_read(wl_paste: PlayedWlPaste) -> None:
    """The played program takes one copy after the other; wait until it has taken the last one."""
    taken = threading.Event()
    fence = wl_paste._folder / "fence"
    os.mkfifo(fence)
    with (wl_paste._folder / "copies").open("wb") as copies:
        copies.write(b"fence\n")

    def open_it() -> None:
        fence.open("wb").close()
        taken.set()

    thread = threading.Thread(target=open_it)
    thread.start()
    assert taken.wait(WAIT_SECONDS)
    thread.join()


def test_text_that_is_no_utf_8_or_too_long_is_no_trouble(wl_paste: PlayedWlPaste) -> None:
    with watching() as (listener, _):
        wl_paste.copy(b"\xff\xfe\x00 " * 30_000 + b"long@army.ml")
        _until_read(wl_paste)
        wl_paste.copy(b"\xff\xfe new@army.ml \x00")

        assert addresses(listener.next()) == ["new@army.ml"]


@pytest.mark.parametrize(
    ("desktop", "remedy"),
    [
        ("KDE", "wl-clipboard 2.3 or newer may find it; drafts are watched without it too."),
        ("ubuntu:GNOME", "GNOME offers it to nobody; drafts are still watched."),
    ],
)
def test_a_desktop_without_data_control_is_told_as_such_and_what_can_be_done_there(
    wl_paste: PlayedWlPaste, monkeypatch: pytest.MonkeyPatch, desktop: str, remedy: str
) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", desktop)
    wl_paste.write(
        "#!/bin/sh\n"
        "echo 'Watch mode requires a compositor that supports wlroots data-control protocol' >&2\nexit 1\n"
    )

    with watching(SourceState.UNAVAILABLE) as (_, source):
        status = source.statuses()[0]

    assert "data-control" in status.detail
    assert status.remedy == remedy


def test_a_wl_paste_that_cannot_watch_is_told_to_be_too_old(wl_paste: PlayedWlPaste) -> None:
    wl_paste.write("#!/bin/sh\necho \"wl-paste: unrecognized option '--watch'\" >&2\nexit 1\n")

    with watching(SourceState.UNAVAILABLE) as (_, source):
        assert "too old" in source.statuses()[0].detail


def test_any_other_complaint_is_shown(wl_paste: PlayedWlPaste) -> None:
    wl_paste.write("#!/bin/sh\necho 'Failed to connect to a Wayland server' >&2\nexit 1\n")

    with watching(SourceState.UNAVAILABLE) as (_, source):
        assert source.statuses()[0].detail == (
            "wl-paste ended at once: Failed to connect to a Wayland server"
        )


def test_without_wl_paste_the_package_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    monkeypatch.setenv("PATH", str(tmp_path))

    with watching(SourceState.UNAVAILABLE) as (_, source):
        assert "wl-clipboard" in source.statuses()[0].remedy


def test_without_wayland_it_says_so() -> None:
    with watching(SourceState.UNAVAILABLE) as (_, source):
        assert source.statuses()[0].detail == "This is no Wayland session."


def test_a_stopped_source_leaves_no_process_and_starts_again(wl_paste: PlayedWlPaste) -> None:
    with watching() as (listener, source):
        process = _program(source)
        source.stop()
        process.wait(WAIT_SECONDS)
        assert source.statuses()[0].state is SourceState.OFF

        source.start(listener.deliver, listener.changed)
        listener.wait_until(lambda: source.statuses()[0].state is SourceState.WATCHING)
        wl_paste.copy(b"new@army.ml")

        assert addresses(listener.next()) == ["new@army.ml"]


def test_a_wl_paste_that_ends_is_started_again(
    wl_paste: PlayedWlPaste, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sendward.sources.clipboard.wayland._AGAIN_SECONDS", 0.01)

    with watching() as (listener, source):
        process = _program(source)
        os.killpg(process.pid, signal.SIGKILL)
        listener.wait_until(
            lambda: source.statuses()[0].state is SourceState.WATCHING and _program(source) is not process
        )
        wl_paste.copy(b"new@army.ml")

        assert addresses(listener.next()) == ["new@army.ml"]


def test_a_wl_paste_that_hangs_keeps_nobody_waiting(wl_paste: PlayedWlPaste, tmp_path: Path) -> None:
    process = _hanging(wl_paste, tmp_path, "trap '' TERM")

    assert process.poll() is None  # it was told to end, and not waited for
    process.kill()
    process.wait(WAIT_SECONDS)


def test_a_wl_paste_that_is_slow_to_answer_is_ended_with_the_watch(
    wl_paste: PlayedWlPaste, tmp_path: Path
) -> None:
    process = _hanging(wl_paste, tmp_path, ":")

    assert process.wait(WAIT_SECONDS) == -signal.SIGTERM


def _hanging(wl_paste: PlayedWlPaste, folder: Path, before: str) -> subprocess.Popen[bytes]:
    """What is on the clipboard was asked, the answer does not come, and the source has been stopped."""
    asked = folder / "asked"
    os.mkfifo(asked)
    # it ends by itself, should whoever tests be killed meanwhile
    wl_paste.write(
        f"#!/bin/sh\ncase $1 in --list-types) {before}; echo asked >'{asked}' ;; esac\n"
        f"exec sleep {WAIT_SECONDS:g}\n"
    )
    listener, source = Listener(), WaylandClipboardSource()
    source.start(listener.deliver, listener.changed)
    assert asked.read_text() == "asked\n"
    assert source._watch is not None
    with source._watch._ending:  # it is among them once it runs
        _, process = source._watch._programs
    source.stop()
    return process


def test_a_wl_paste_that_cannot_be_started_is_told_and_tried_again(
    wl_paste: PlayedWlPaste, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sendward.sources.clipboard.wayland._AGAIN_SECONDS", 0.01)
    monkeypatch.setenv("PATH", str(tmp_path))  # so that the real one is not tried next
    program = wl_paste._folder / "wl-paste"
    good = program.read_text()
    wl_paste.write("#!/nowhere/sh\n")

    with watching(SourceState.UNAVAILABLE) as (listener, source):
        status = source.statuses()[0]
        wl_paste.write(good)
        listener.wait_until(
            lambda: source.statuses()[0].state is SourceState.WATCHING, lambda: str(source.statuses()[0])
        )

    assert status.detail == "wl-paste cannot be started: No such file or directory"
    assert status.remedy


def test_a_program_with_very_many_files_open_still_watches(wl_paste: PlayedWlPaste) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = 1_500
    assert hard == resource.RLIM_INFINITY or hard > most
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, most), hard))
    with ExitStack() as files:
        files.callback(resource.setrlimit, resource.RLIMIT_NOFILE, (soft, hard))
        for _ in range(1_100):
            files.callback(os.close, os.open(os.devnull, os.O_RDONLY))
        with watching() as (listener, _):
            wl_paste.copy(b"new@army.ml")

            assert addresses(listener.next()) == ["new@army.ml"]


@pytest.mark.desktop
def test_under_sway_copies_are_seen_and_secrets_are_not(monkeypatch: pytest.MonkeyPatch) -> None:
    with headless_sway() as session:
        for name, value in session.items():
            monkeypatch.setenv(name, value)
        _copy("old@army.ml")
        with watching() as (listener, _):
            _copy("--type", "x-kde-passwordManagerHint", "secret@army.ml")
            _copy("--type", "application/x-sendward", "ours@army.ml")
            _copy("Write to john@army.ml")

            assert addresses(listener.next()) == ["john@army.ml"]


@pytest.mark.desktop
def test_under_sway_a_copy_too_long_to_be_looked_at_stays_on_the_clipboard(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    long = "x" * 120_000
    with headless_sway() as session:
        for name, value in session.items():
            monkeypatch.setenv(name, value)
        with watching() as (listener, _):
            _copy(long)
            pasted = [_paste() for _ in range(3)]
            _copy("john@army.ml")
            assert addresses(listener.next()) == ["john@army.ml"]

    assert pasted == [long] * 3


@pytest.mark.desktop
def test_under_sway_a_killed_sendward_leaves_no_wl_paste_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    program = (
        "import sys, threading\n"
        "from sendward.sources.clipboard.wayland import WaylandClipboardSource\n"
        "source = WaylandClipboardSource()\n"
        "def changed():\n"
        "    print(source._watch._programs[0].pid, flush=True)\n"
        "source.start(print, changed)\n"
        "threading.Event().wait()\n"
    )
    with headless_sway() as session:
        for name, value in session.items():
            monkeypatch.setenv(name, value)
        with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE) as sendward:
            assert sendward.stdout is not None
            orphan = int(sendward.stdout.readline())
            watched = os.pidfd_open(orphan)
            sendward.kill()
        try:
            _copy("anything")
            # a process descriptor is readable when its process has ended
            assert select.select([watched], [], [], WAIT_SECONDS)[0]
        finally:
            os.close(watched)


def _paste() -> str:
    line = ["wl-paste", "--no-newline"]
    return subprocess.run(line, capture_output=True, text=True, check=False, timeout=WAIT_SECONDS).stdout


def _copy(*arguments: str) -> None:
    subprocess.run(["wl-copy", *arguments], check=True, timeout=WAIT_SECONDS)


def test_a_watch_that_could_not_begin_is_tried_again(
    wl_paste: PlayedWlPaste, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(wayland, "_AGAIN_SECONDS", 0.01)
    works = (tmp_path / "wl-paste").read_text()
    wl_paste.write("#!/bin/sh\necho 'Failed to connect to a Wayland server' >&2\nexit 1\n")

    with watching(SourceState.UNAVAILABLE) as (listener, source):
        wl_paste.write(works)
        listener.wait_until(lambda: source.statuses()[0].state is SourceState.WATCHING)
