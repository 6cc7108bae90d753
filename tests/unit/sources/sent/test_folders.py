"""Sent mail on this machine, as the source sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sendward.mailstores.clients.sent_survey import SentSurvey
from sendward.mailstores.headers import read_draft, read_header_block
from sendward.model import Origin
from sendward.sources.draft_likeness import Kin
from sendward.sources.seen_files import AT_ONCE, SeenFiles
from sendward.sources.sent import folders
from sendward.sources.sent.folders import SentSource
from sendward.sources.source import SourceState
from support.client_home import LOCAL_FOLDERS, PROFILES, ClientHome, thunderbird_prefs
from support.mail_folders import Listener, ThunderbirdMbox, addresses, message

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sendward.mailstores.clients.found_folder import FoundSent
    from sendward.mailstores.headers import Traits

FOLDER = ".thunderbird/x.default/Mail/Local Folders"


class World:
    """A home with a Thunderbird in it, and the source that watches it."""

    def __init__(self, path: Path) -> None:
        self.home = ClientHome(path / "home")
        self.home.write(".thunderbird/profiles.ini", PROFILES)
        prefs = thunderbird_prefs(LOCAL_FOLDERS | {"email": "me@example.org"})
        self.home.write(".thunderbird/x.default/prefs.js", prefs)
        self.home.folder(FOLDER)
        self.sent = ThunderbirdMbox(self.home.path / FOLDER / "Sent")
        self.outbox = ThunderbirdMbox(self.home.path / FOLDER / "Unsent Messages")
        self.sent.append(message("old@army.ml"))
        self.memory = path / "state" / "sent.json"
        self.listener = Listener()
        self.kin = Kin()
        self.source = self.started()

    def started(self, files: SeenFiles = AT_ONCE) -> SentSource:
        source = SentSource(SentSurvey(self.home.places()), self.memory, self.kin, files)
        source.start(self.listener.deliver, self.listener.changed)
        self.listener.wait_until(
            lambda: any(each.state is SourceState.WATCHING for each in source.statuses())
        )
        return source


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    monkeypatch.setattr(folders, "WAITING_TICK_S", 0.05)
    monkeypatch.setattr("sendward.mailstores.sent.reader.SETTLED_AFTER_S", 0.1)
    world = World(tmp_path)
    yield world
    world.source.stop()


def traits(content: bytes, path: Path, key: bytes) -> Traits:
    file = path / "message"
    file.write_bytes(content)
    with file.open("rb") as opened:
        return read_draft(read_header_block(opened), key).traits


def test_what_is_sent_is_seen_and_what_was_there_before_is_not(world: World) -> None:
    world.sent.append(message("john@army.ml", subject="Rota"))

    seen = world.listener.next()

    assert (seen.origin, seen.place, seen.subject) == (Origin.SENT, "Thunderbird", "Rota")
    assert addresses(seen) == ["john@army.ml"]
    assert world.listener.sightings.empty()


def test_what_was_sent_while_it_did_not_run_is_seen_at_the_next_start_and_once(world: World) -> None:
    world.sent.append(message("one@army.ml"))
    world.listener.next()
    world.source.stop()
    world.sent.append(message("two@army.ml"))

    world.source = world.started()

    assert addresses(world.listener.next()) == ["two@army.ml"]
    assert world.listener.sightings.empty()


def test_what_waits_in_the_outbox_is_seen(world: World) -> None:
    world.outbox.append(message("john@army.ml"))

    seen = world.listener.next()

    assert (seen.origin, addresses(seen)) == (Origin.OUTBOX, ["john@army.ml"])


def test_a_message_bears_the_name_that_its_draft_had(world: World, tmp_path: Path) -> None:
    draft = traits(message("john@army.ml", subject="Rota"), tmp_path, world.kin.key)
    world.kin.saw(("place", 1), "draft:7", draft, is_autosave=False)
    world.kin.lost(("place", 1), 0.0)

    world.sent.append(message("john@army.mil", subject="Rota"))
    assert world.listener.next().message == "draft:7"

    world.sent.append(message("john@army.mil", subject="Another"))
    assert world.listener.next().message.startswith("sent:")


def test_two_copies_of_one_message_have_one_name(world: World) -> None:
    world.sent.append(message("john@army.ml", message_id="<1@x>"))
    first = world.listener.next()
    world.outbox.append(message("john@army.ml", message_id="<1@x>"))

    assert world.listener.next().message == first.message


def test_a_message_that_could_not_be_handed_over_is_tried_again(world: World) -> None:
    refused: list[object] = []
    deliver = world.listener.deliver

    def refusing(sighting: object) -> None:
        if not refused:
            refused.append(sighting)
            raise RuntimeError
        deliver(sighting)  # type: ignore[arg-type]  # as it came

    assert world.source._worker is not None
    world.source._worker._deliver = refusing
    world.sent.append(message("john@army.ml"))
    world.listener.wait_for(lambda: bool(refused))
    world.source._worker._watcher.wake()

    assert addresses(world.listener.next()) == ["john@army.ml"]


def test_a_folder_that_is_closed_is_told_and_no_folder_is_no_line(world: World, tmp_path: Path) -> None:
    bare = SentSource(SentSurvey(ClientHome(tmp_path / "bare").places()), None, Kin())
    listener = Listener()
    bare.start(listener.deliver, listener.changed)
    listener.wait_until(lambda: bare._worker is not None and bool(bare._worker.status.detail))
    assert bare.statuses() == ()
    bare.stop()
    assert [each.state for each in bare.statuses()] == [SourceState.OFF]


@pytest.mark.parametrize("kept", ["", "[]", '{"a": 1}', '{"a": {"horizon": "x"}}', "nonsense"])
def test_a_damaged_memory_makes_everything_old(tmp_path: Path, kept: str) -> None:
    memory = tmp_path / "sent.json"
    memory.write_text(kept)

    assert folders._loaded(memory, AT_ONCE) == {}


@pytest.mark.parametrize("is_closed_too", [False, True])
def test_a_wait_that_fails_does_not_end_the_watch(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, *, is_closed_too: bool
) -> None:
    worker = world.source._worker
    assert worker is not None
    broken: list[None] = []

    def wait(_seconds: float) -> frozenset[Path]:
        broken.append(None)
        raise ValueError

    watcher = worker._watcher
    close = watcher.close

    def refuse() -> None:
        close()
        raise OSError(9, "Bad file descriptor")

    monkeypatch.setattr(watcher, "wait", wait)
    if is_closed_too:
        monkeypatch.setattr(watcher, "close", refuse)
    watcher.wake()
    world.sent.append(message("one@army.ml"))
    world.listener.next()
    world.listener.wait_for(lambda: bool(broken))
    world.sent.append(message("two@army.ml"))

    assert addresses(world.listener.next()) == ["two@army.ml"]
    assert worker.thread.is_alive()
    caplog.clear()


def test_only_folders_that_are_there_are_said_to_be_watched(world: World) -> None:
    assert world.source.statuses()[0].detail == "2 folders"

    world.outbox.path.unlink()
    world.listener.wait_for(lambda: world.source.statuses()[0].detail == "1 folder")

    world.sent.path.unlink()
    world.listener.wait_for(lambda: world.source.statuses()[0].state is SourceState.WAITING)
    assert world.source.statuses()[0].detail == "No folder of sent mail was found."


def test_a_program_whose_settings_are_closed_is_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_places: object) -> list[FoundSent]:
        raise PermissionError(13, "Permission denied", "/home/me/.thunderbird/x/prefs.js")

    monkeypatch.setattr("sendward.mailstores.clients.sent_survey._CLIENTS", (refuse,))
    listener = Listener()
    source = SentSource(SentSurvey(ClientHome(tmp_path).places()), None, Kin())
    source.start(listener.deliver, listener.changed)
    try:
        listener.wait_until(lambda: any(s.state is SourceState.UNAVAILABLE for s in source.statuses()))
        assert source.statuses()[0].detail == "prefs.js: Permission denied."
    finally:
        source.stop()


def test_what_nobody_has_taken_yet_is_told_once_more_in_the_next_run(world: World) -> None:
    world.source.stop()
    on_its_way = SeenFiles(is_taken=lambda _moment: False)
    killed = world.started(on_its_way)
    world.sent.append(message("john@army.ml", subject="Rota"))
    assert addresses(world.listener.next()) == ["john@army.ml"]
    killed.stop()

    world.source = world.started()

    assert addresses(world.listener.next()) == ["john@army.ml"]
