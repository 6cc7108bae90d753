"""The drafts source: real folders, real events, a real thread."""

from __future__ import annotations

import os
import threading
import time
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from sendward.mailstores.clients.survey import Survey
from sendward.mailstores.headers import read_draft
from sendward.mailstores.maildir import Maildir
from sendward.model import Field, Origin
from sendward.sources.draft_memory import DraftMemory
from sendward.sources.folders.drafts import DraftsSource
from sendward.sources.folders.place import WatchedPlace
from sendward.sources.folders.worker import CALM_SECONDS, DraftsWorker
from sendward.sources.private_json import read_private_json
from sendward.sources.source import MOST_LEFT, SourceState
from sendward.system.files import open_file
from sendward.system.folder_watcher import NoWatcher, watch_folders
from support.client_home import ClientHome
from support.mail_folders import (
    WAIT_SECONDS,
    Listener,
    ThunderbirdMbox,
    addresses,
    drop_into_maildir,
    maildir,
    message,
)
from support.posix import ON_WINDOWS, held_folders, is_closed_to_others, links, make_fifo, posix_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from io import BufferedReader
    from pathlib import Path

    from sendward.mailstores.headers import Draft, HeaderBlock
    from sendward.mailstores.store import Mark, Store
    from sendward.model import Sighting
    from sendward.sources.draft_identity import SavedDraft
    from sendward.system.folder_watcher import FolderWatcher

GATHERED_SECONDS = 0.4
"""How far apart looks are on Windows by what watches alone, so that a slow one need not be held up."""


@contextmanager
def watching(
    *paths: Path, states: set[SourceState] | None = None, memory: Path | None = None
) -> Iterator[tuple[Listener, DraftsSource]]:
    """A started source, as soon as it has looked at every path."""
    listener = Listener()
    source = DraftsSource(paths, memory)
    source.start(listener.deliver, listener.changed)
    try:
        wanted = states or {SourceState.WATCHING}
        listener.wait_until(
            lambda: (
                {status.state for status in source.statuses()} == wanted
                and not any("being opened" in status.detail for status in source.statuses())
            ),
            lambda: str(source.statuses()),
        )
        yield listener, source
    finally:
        source.stop()


def wait_for_the_workers(listener: Listener) -> None:
    """Until every thread that watched drafts has ended."""
    listener.wait_for(lambda: not [each for each in threading.enumerate() if each.name == "sendward-drafts"])


def test_a_draft_moved_into_a_maildir_is_seen(tmp_path: Path) -> None:
    folder = maildir(tmp_path / "Drafts")

    with watching(folder) as (listener, _):
        drop_into_maildir(folder, message("John <john@army.ml>"))
        sighting = listener.next()

    assert sighting.origin is Origin.DRAFT
    assert sighting.place == str(folder)
    assert addresses(sighting) == ["john@army.ml"]
    assert sighting.recipients[0].name == "John"
    assert sighting.at.utcoffset() is not None


def test_every_kind_of_recipient_is_seen_and_newsgroups_are_not(tmp_path: Path) -> None:
    folder = maildir(tmp_path / "Drafts")
    content = (
        b"To: a@army.mil\nCC: b@army.mil,\n\tc@army.mil\nBcc: d@army.mil\nResent-To: e@army.mil\n"
        b"Newsgroups: alt.army\nReply-To: me@x.org\n\nTo: body@army.ml\n"
    )

    with watching(folder) as (listener, _):
        drop_into_maildir(folder, content)
        sighting = listener.next()

    assert [(str(r.address), r.field) for r in sighting.recipients] == [
        ("a@army.mil", Field.TO),
        ("b@army.mil", Field.CC),
        ("c@army.mil", Field.CC),
        ("d@army.mil", Field.BCC),
        ("e@army.mil", Field.TO),
    ]


def test_drafts_there_at_the_start_are_not_news(tmp_path: Path) -> None:
    folder = maildir(tmp_path / "Drafts")
    drop_into_maildir(folder, message("old@army.ml"))

    with watching(folder) as (listener, _):
        drop_into_maildir(folder, message("new@army.ml"))

        assert addresses(listener.next()) == ["new@army.ml"]


def test_a_file_that_is_written_to_without_end_costs_few_looks_and_hides_no_draft(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = maildir(tmp_path / "Drafts")
    looks: list[float] = []
    scan = Maildir.scan

    def noted(store: Maildir) -> dict[str, Mark]:
        looks.append(time.monotonic())
        return scan(store)

    monkeypatch.setattr(Maildir, "scan", noted)
    ended = threading.Event()

    def write_without_end() -> None:
        with (folder / "log").open("a") as log:
            while not ended.wait(0.01):
                log.write("x")
                log.flush()

    writer = threading.Thread(target=write_without_end)
    with watching(folder) as (listener, _):
        writer.start()
        try:
            listener.wait_for(lambda: len(looks) > 15)
            drop_into_maildir(folder, message("john@army.ml"))
            assert addresses(listener.next()) == ["john@army.ml"]
            assert looks[13] - looks[12] >= (GATHERED_SECONDS if ON_WINDOWS else CALM_SECONDS)
        finally:
            ended.set()
            writer.join()


def test_a_flag_on_an_old_draft_is_not_news(tmp_path: Path) -> None:
    folder = maildir(tmp_path / "Drafts")
    old = drop_into_maildir(folder, message("old@army.ml"), part="new")

    with watching(folder) as (listener, _):
        old.rename(folder / "cur" / f"{old.name}:2,DS")
        drop_into_maildir(folder, message("new@army.ml"))

        assert addresses(listener.next()) == ["new@army.ml"]


def test_a_trashed_draft_is_not_seen(tmp_path: Path) -> None:
    folder = maildir(tmp_path / "Drafts")

    with watching(folder) as (listener, _):
        drop_into_maildir(folder, message("trashed@army.ml"), flags=":2,DT")
        drop_into_maildir(folder, message("new@army.ml"))

        assert addresses(listener.next()) == ["new@army.ml"]


def test_a_draft_saved_fifty_times_into_a_maildir_as_thunderbird_does_stays_one_message(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "Drafts"
    (folder / "cur").mkdir(parents=True)
    (folder / "tmp").mkdir()
    seen = set()

    with watching(folder) as (listener, _):
        old: Path | None = None
        for save in range(50):
            new = folder / "cur" / f"170000{save:04}.M1P1Q{save}.host.eml"
            new.write_bytes(message(subject="Report"))
            if old:
                old.unlink()
            old = new
            seen.add(listener.next().message)

    assert len(seen) == 1


def test_a_draft_saved_fifty_times_as_claws_mail_does_stays_one_message(tmp_path: Path) -> None:
    folder = tmp_path / "draft"
    folder.mkdir()
    (folder / ".claws_mark").touch()
    seen = set()

    with watching(folder) as (listener, _):
        for number in range(1, 51):
            (folder / str(number)).write_bytes(
                b"X-Claws-Account-Id:1\nS:me@x.org\nSCF:#mh/Mail/sent\n"
                b"X-Claws-End-Special-Headers: 1\nTo: john@army.ml\nSubject: Report\n\nHello\n"
            )
            (folder / str(number - 1)).unlink(missing_ok=True)
            seen.add(listener.next().message)

    assert len(seen) == 1


def test_a_draft_saved_fifty_times_as_an_eml_file_stays_one_message(tmp_path: Path) -> None:
    folder = tmp_path / "drafts"
    folder.mkdir()
    (folder / "old.eml").write_bytes(message())
    seen = set()

    with watching(folder) as (listener, _):
        for _ in range(50):
            (folder / ".new.tmp").write_bytes(message())
            (folder / ".new.tmp").replace(folder / "draft.eml")
            seen.add(listener.next().message)

    assert len(seen) == 1


def test_a_draft_saved_fifty_times_into_thunderbirds_mbox_stays_one_message(tmp_path: Path) -> None:
    mbox = ThunderbirdMbox(tmp_path / "Drafts")
    mbox.append(message("old@army.ml"))
    seen = set()

    with watching(mbox.path) as (listener, _):
        old: int | None = None
        for save in range(50):
            new = mbox.append(message())
            if old is not None:
                mbox.expunge(old)
            old = new
            seen.add(listener.next().message)
            if save == 25:
                mbox.compact()
                old = mbox.path.read_bytes().rindex(b"X-Mozilla-Status: ") + len("X-Mozilla-Status: ")

    assert len(seen) == 1


@links
def test_a_draft_saved_behind_a_link_is_seen_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sendward.sources.folders.look_cost.TICK_SECONDS", 10 * WAIT_SECONDS)
    (tmp_path / "shared").mkdir()
    mbox = ThunderbirdMbox(tmp_path / "shared" / "postponed")
    mbox.path.touch()
    (tmp_path / "home").mkdir()
    link = tmp_path / "home" / "postponed"
    link.symlink_to(mbox.path)

    with watching(link) as (listener, _):
        mbox.append(message())

        assert addresses(listener.next()) == ["john@army.ml"]


def test_compaction_is_not_news(tmp_path: Path) -> None:
    mbox = ThunderbirdMbox(tmp_path / "Drafts")
    first = mbox.append(message("first@army.ml"))
    mbox.append(message("second@army.ml"))

    with watching(mbox.path) as (listener, _):
        mbox.expunge(first)
        mbox.compact()
        mbox.append(message("third@army.ml"))

        assert addresses(listener.next()) == ["third@army.ml"]


def test_a_recipient_added_to_a_draft_is_seen_in_the_same_message(tmp_path: Path) -> None:
    mbox = ThunderbirdMbox(tmp_path / "Drafts")

    with watching(mbox.path) as (listener, _):
        old = mbox.append(message("john@army.mil"))
        first = listener.next()
        mbox.append(message("john@army.mil, jane@navy.ml"))
        mbox.expunge(old)
        second = listener.next()

    assert addresses(second) == ["john@army.mil", "jane@navy.ml"]
    assert second.message == first.message


def test_a_draft_whose_recipient_and_subject_were_both_rewritten_is_the_same_message(tmp_path: Path) -> None:
    folder = maildir(tmp_path / "Drafts")

    with watching(folder) as (listener, _):
        old = drop_into_maildir(folder, message("john@army.ml", subject="Rep"))
        first = listener.next()
        drop_into_maildir(folder, message("john@army.mil", subject="Report"))
        old.unlink()
        second = listener.next()

    assert second.message == first.message


def test_another_draft_to_the_same_recipient_is_another_message(tmp_path: Path) -> None:
    folder = maildir(tmp_path / "Drafts")

    with watching(folder) as (listener, _):
        drop_into_maildir(folder, message())
        first = listener.next()
        drop_into_maildir(folder, message())
        second = listener.next()

    assert first.message != second.message


def test_a_message_id_that_stays_is_known_again_after_a_restart(tmp_path: Path) -> None:
    folder = maildir(tmp_path / "Drafts")
    same = message(message_id="<kept@client.example>")
    seen = set()

    old: Path | None = None
    for _ in range(2):
        with watching(folder) as (listener, _source):
            new = drop_into_maildir(folder, same)
            if old:
                old.unlink()
            old = new
            seen.add(listener.next().message)

    assert len(seen) == 1


@pytest.mark.parametrize("kind", ["maildir", "mbox"])
def test_a_draft_is_known_again_after_a_restart_whatever_its_message_id(tmp_path: Path, kind: str) -> None:
    memory = tmp_path / "state.json"
    folder = maildir(tmp_path / "Maildir")
    mbox = ThunderbirdMbox(tmp_path / "Drafts")
    place = folder if kind == "maildir" else mbox.path
    file: Path | None = None
    status: int | None = None

    seen = []
    for subject in ("Report", "Report", "Other"):
        with watching(place, memory=memory) as (listener, _):
            new_file = drop_into_maildir(folder, message(subject=subject))
            new_status = mbox.append(message(subject=subject))
            if subject == "Report":
                if file:
                    file.unlink()
                if status:
                    mbox.expunge(status)
            file, status = new_file, new_status
            seen.append(listener.next().message)

    assert seen[0] == seen[1]
    assert seen[2] != seen[1]
    assert is_closed_to_others(memory)
    assert "army" not in memory.read_text()


@pytest.mark.parametrize("content", ["", "[]", "{", '{"a": 1}', "\xff"])
def test_a_memory_that_cannot_be_read_or_written_is_done_without(tmp_path: Path, content: str) -> None:
    folder = maildir(tmp_path / "Drafts")
    (tmp_path / "state.json").write_text(content)
    (tmp_path / "state.json.new").mkdir()

    with watching(folder, memory=tmp_path / "state.json") as (listener, _):
        drop_into_maildir(folder, message())

        assert addresses(listener.next()) == ["john@army.ml"]


@posix_names
def test_file_names_from_outside_cannot_turn_the_text_of_a_status(tmp_path: Path) -> None:
    folder = maildir(tmp_path / "Drafts")

    with watching(folder) as (listener, source):
        (folder / "cur" / "gpj.\u202eexe\n").write_bytes(b"no headers here\n\n")
        listener.wait_until(lambda: "could not be read" in source.statuses()[0].detail)

        assert source.statuses()[0].detail.isprintable()


def test_the_subject_of_a_draft_is_delivered_to_be_shown_and_its_text_and_any_file_have_nothing_of_it(
    tmp_path: Path,
) -> None:
    folder, state = maildir(tmp_path / "Drafts"), tmp_path / "state"
    state.mkdir()

    with watching(folder, memory=state / "drafts.json") as (listener, _):
        drop_into_maildir(folder, message(subject="Confidential"))
        sighting = listener.next()

    assert sighting.subject == "Confidential"
    assert "Confidential" not in repr(replace(sighting, subject=""))
    assert "Hello" not in repr(sighting)
    written = [file.read_bytes() for file in state.iterdir() if file.is_file()]
    assert written
    assert not any(b"Confidential" in content for content in written)


def test_the_drafts_among_maildir_plus_plus_subfolders_are_seen_and_the_inbox_is_not(tmp_path: Path) -> None:
    root = maildir(tmp_path / "Mail")
    drafts = maildir(root / ".Drafts")

    with watching(root) as (listener, source):
        drop_into_maildir(root, message("inbox@army.ml"), part="new")
        drop_into_maildir(drafts, message("draft@army.ml"))

        assert addresses(listener.next()) == ["draft@army.ml"]
        assert source.statuses()[0].detail == "Maildir"


def test_a_folder_that_is_not_there_yet_is_picked_up_when_it_appears(tmp_path: Path) -> None:
    folder = tmp_path / "Mail" / "Drafts"

    with watching(folder, states={SourceState.WAITING}) as (listener, source):
        maildir(folder)
        drop_into_maildir(folder, message())

        assert addresses(listener.next()) == ["john@army.ml"]
        listener.wait_until(lambda: source.statuses()[0].state is SourceState.WATCHING)


def test_an_empty_folder_becomes_what_the_first_draft_in_it_shows(tmp_path: Path) -> None:
    folder = tmp_path / "Drafts"
    folder.mkdir()

    with watching(folder, states={SourceState.WAITING}) as (listener, source):
        (folder / "first.eml").write_bytes(message())

        assert addresses(listener.next()) == ["john@army.ml"]
        listener.wait_until(lambda: source.statuses()[0].detail == "folder of .eml files")


@held_folders
def test_a_folder_removed_and_made_anew_is_watched_again(tmp_path: Path) -> None:
    folder = tmp_path / "drafts"
    folder.mkdir()
    (folder / "1").write_bytes(message())

    with watching(folder) as (listener, source):
        (folder / "1").unlink()
        folder.rmdir()
        listener.wait_until(lambda: source.statuses()[0].state is SourceState.WAITING)
        folder.mkdir()
        (folder / "2").write_bytes(message("new@army.ml"))

        assert addresses(listener.next()) == ["new@army.ml"]


def test_of_thousands_that_come_together_each_is_told(tmp_path: Path) -> None:
    many = 3 * MOST_LEFT
    with watching(tmp_path / "Drafts", states={SourceState.WAITING}) as (listener, _):
        beside = maildir(tmp_path / "beside")
        for number in range(many):
            drop_into_maildir(beside, message(f"n{number}@example.org", subject=f"Letter {number}"))
        beside.rename(tmp_path / "Drafts")

        seen = {addresses(listener.next())[0] for _ in range(many)}

    assert seen == {f"n{number}@example.org" for number in range(many)}


def test_one_place_that_cannot_be_watched_does_not_keep_the_others_from_it(tmp_path: Path) -> None:
    folder = maildir(tmp_path / "Drafts")
    pipe = tmp_path / "pipe"
    make_fifo(pipe)

    states = {SourceState.WATCHING, SourceState.UNAVAILABLE}
    with watching(pipe, folder, states=states) as (listener, source):
        drop_into_maildir(folder, message())

        assert addresses(listener.next()) == ["john@army.ml"]
        assert source.statuses()[0].remedy


@posix_names
def test_a_place_that_cannot_even_be_asked_for_does_not_end_the_watch_over_the_others(tmp_path: Path) -> None:
    folder = maildir(tmp_path / "Drafts")
    # as with a network folder whose server has gone, the system answers with an error, not with "no"
    unaskable = tmp_path / ("x" * 300)

    states = {SourceState.WATCHING, SourceState.UNAVAILABLE}
    with watching(unaskable, folder, states=states) as (listener, _source):
        drop_into_maildir(folder, message())

        assert addresses(listener.next()) == ["john@army.ml"]


def test_a_half_written_draft_is_read_when_it_is_whole(tmp_path: Path) -> None:
    folder = tmp_path / "drafts"
    folder.mkdir()
    (folder / "1").write_bytes(message())

    with watching(folder) as (listener, _), (folder / "2").open("wb") as file:
        file.write(b"Subject: x\nTo: john@army.m")
        file.flush()
        os.fsync(file.fileno())
        file.write(b"il, jane@navy.mil\n\nHello\n")
        file.flush()

        assert addresses(listener.next()) == ["john@army.mil", "jane@navy.mil"]


def test_headers_that_no_empty_line_follows_are_read_when_they_stay_so(tmp_path: Path) -> None:
    folder = tmp_path / "drafts"
    folder.mkdir()
    (folder / "1").write_bytes(message())

    with watching(folder) as (listener, _):
        (folder / "2").write_bytes(b"To: john@army.ml")

        assert addresses(listener.next()) == ["john@army.ml"]


def test_what_is_no_message_is_told_in_the_status_and_stops_nothing(tmp_path: Path) -> None:
    folder = maildir(tmp_path / "Drafts")

    with watching(folder) as (listener, source):
        make_fifo(folder / "cur" / "pipe")
        (folder / "cur" / "loop").symlink_to("loop")
        (folder / "cur" / "device").symlink_to("/dev/zero")
        (folder / "cur" / "folder").mkdir()
        (folder / "cur" / "gone").symlink_to("nowhere")
        (folder / "cur" / "empty").touch()
        with (folder / "cur" / "zeros").open("wb") as file:
            file.truncate(100 * 1024 * 1024)
        listener.wait_until(lambda: "could not be read" in source.statuses()[0].detail)
        drop_into_maildir(folder, message())

        assert addresses(listener.next()) == ["john@army.ml"]
        assert "1 message could not be read, the last one (zeros): It has no mail headers." in (
            source.statuses()[0].detail
        )


def test_a_message_of_a_hundred_megabytes_is_read_to_the_end_of_its_headers_only(tmp_path: Path) -> None:
    folder = maildir(tmp_path / "Drafts")
    big = folder / "tmp" / "big"
    big.write_bytes(message())
    os.truncate(big, 100 * 1024 * 1024)

    with watching(folder) as (listener, _):
        began = time.monotonic()
        big.rename(folder / "cur" / "big:2,")
        sighting = listener.next()

    assert addresses(sighting) == ["john@army.ml"]
    assert time.monotonic() - began < 5


def test_a_problem_is_told_no_more_when_the_message_is_gone(tmp_path: Path) -> None:
    folder = maildir(tmp_path / "Drafts")

    with watching(folder) as (listener, source):
        broken = drop_into_maildir(folder, b"no headers here\n\n")
        listener.wait_until(lambda: "could not be read" in source.statuses()[0].detail)
        broken.unlink()
        listener.wait_until(lambda: source.statuses()[0].detail == "Maildir")


def test_an_error_nobody_foresaw_does_not_end_the_watch(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = maildir(tmp_path / "Drafts")
    other = maildir(tmp_path / "Other")
    listener = Listener()

    def deliver(sighting: object) -> None:
        if "Other" in repr(sighting):
            raise RuntimeError("broken")
        listener.deliver(sighting)  # type: ignore[arg-type]  # it is a sighting

    source = DraftsSource([other, folder])
    source.start(deliver, listener.changed)
    try:
        listener.wait_until(lambda: all(s.state is SourceState.WATCHING for s in source.statuses()))
        drop_into_maildir(other, message())
        drop_into_maildir(folder, message())
        assert addresses(listener.next()) == ["john@army.ml"]
        listener.wait_for(lambda: "looking for drafts failed" in caplog.text)
    finally:
        source.stop()


def test_a_folder_that_nobody_foresaw_does_not_end_the_watch_over_the_others(tmp_path: Path) -> None:
    impossible, folder = tmp_path / "Dr\0afts", maildir(tmp_path / "Drafts")

    with watching(impossible, folder, states={SourceState.UNAVAILABLE, SourceState.WATCHING}) as (
        listener,
        source,
    ):
        drop_into_maildir(folder, message())

        assert addresses(listener.next()) == ["john@army.ml"]
        assert source.statuses()[0].remedy == "Report this error."


@pytest.mark.parametrize(
    ("part", "state"),
    [
        ("folders", SourceState.UNAVAILABLE),
        ("_open", SourceState.WATCHING),
        ("_look", SourceState.UNAVAILABLE),
    ],
)
def test_an_error_about_one_folder_does_not_end_the_watch_over_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part: str, state: SourceState
) -> None:
    broken, folder = maildir(tmp_path / "Broken"), maildir(tmp_path / "Drafts")
    real = getattr(WatchedPlace, part)

    def fail(place: WatchedPlace, *arguments: object) -> object:
        if place.path == broken:
            raise RuntimeError("broken")
        return real(place, *arguments)

    monkeypatch.setattr(WatchedPlace, part, fail)

    with watching(broken, folder, states={SourceState.WATCHING, state}) as (listener, source):
        assert source.statuses()[0].state is state
        drop_into_maildir(folder, message())

        assert addresses(listener.next()) == ["john@army.ml"]


def test_an_error_about_the_mail_clients_does_not_end_the_watch_over_chosen_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: Survey) -> bool:
        raise RuntimeError("broken")

    monkeypatch.setattr(Survey, "refresh", fail)
    folder, listener = maildir(tmp_path / "Drafts"), Listener()
    source = DraftsSource([folder], None, Survey(ClientHome(tmp_path / "home").places()))
    source.start(listener.deliver, listener.changed)
    try:
        states = [SourceState.WATCHING, SourceState.UNAVAILABLE]
        listener.wait_until(lambda: [status.state for status in source.statuses()] == states)
        drop_into_maildir(folder, message())

        assert addresses(listener.next()) == ["john@army.ml"]
        assert "RuntimeError" in source.statuses()[1].detail
    finally:
        source.stop()


def test_a_watcher_that_fails_is_done_without_and_said_until_it_works_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    kind = type(watch_folders([]))
    wait, is_broken = kind.wait, threading.Event()
    is_broken.set()

    def fail(watcher: FolderWatcher, seconds: float) -> frozenset[Path]:
        if is_broken.is_set():
            raise RuntimeError("broken")
        return wait(watcher, min(seconds, 0.05))

    monkeypatch.setattr(kind, "wait", fail)
    monkeypatch.setattr("sendward.sources.folders.look_cost.NO_EVENTS_TICK_SECONDS", 0.05)
    folder = maildir(tmp_path / "Drafts")

    with watching(folder, states={SourceState.UNAVAILABLE}) as (listener, source):
        assert "RuntimeError" in source.statuses()[0].detail
        drop_into_maildir(folder, message())
        assert addresses(listener.next()) == ["john@army.ml"]
        is_broken.clear()
        drop_into_maildir(folder, message("jane@army.ml"))

        assert addresses(listener.next()) == ["jane@army.ml"]
        listener.wait_for(lambda: source.statuses()[0].state is SourceState.WATCHING)
    assert "broke off" in caplog.text


@pytest.mark.parametrize("part", ["_publish", "_watch", "_find", "_look"])
def test_an_error_anywhere_in_the_worker_is_told_and_the_watch_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    real, failures = getattr(DraftsWorker, part), iter(range(2))

    def fail(worker: DraftsWorker, *arguments: object) -> object:
        if next(failures, None) is not None:
            raise RuntimeError("broken")
        return real(worker, *arguments)

    monkeypatch.setattr(DraftsWorker, part, fail)
    monkeypatch.setattr("sendward.sources.folders.look_cost.NO_EVENTS_TICK_SECONDS", 0.05)
    # no look without an event comes to its help
    monkeypatch.setattr("sendward.sources.folders.look_cost.TICK_SECONDS", 3_600.0)
    folder = maildir(tmp_path / "Drafts")

    with watching(folder) as (listener, _):
        drop_into_maildir(folder, message())

        assert addresses(listener.next()) == ["john@army.ml"]


def test_a_system_that_gives_no_watcher_for_a_reason_nobody_foresaw_does_not_end_the_watch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: Sequence[Path]) -> FolderWatcher:
        raise RuntimeError("broken")

    monkeypatch.setattr("sendward.sources.folders.worker.watch_folders", fail)
    monkeypatch.setattr("sendward.sources.folders.look_cost.NO_EVENTS_TICK_SECONDS", 0.05)
    folder = maildir(tmp_path / "Drafts")

    with watching(folder, states={SourceState.UNAVAILABLE}) as (listener, source):
        assert "RuntimeError" in source.statuses()[0].detail
        drop_into_maildir(folder, message())

        assert addresses(listener.next()) == ["john@army.ml"]


@pytest.mark.parametrize(
    "error", [RuntimeError("broken"), UnicodeDecodeError("utf-8", b"x", 0, 1, "no"), RecursionError()]
)
def test_a_message_that_makes_the_reader_stumble_is_told_and_hides_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(block: HeaderBlock, key: bytes) -> Draft:
        if b"stumble" in block.raw:
            raise error
        return read_draft(block, key)

    monkeypatch.setattr("sendward.sources.folders.store_changes.read_draft", fail)
    folder = maildir(tmp_path / "Drafts")

    with watching(folder) as (listener, source):
        drop_into_maildir(folder, message("stumble@army.ml"))
        drop_into_maildir(folder, message("john@army.ml"))
        assert addresses(listener.next()) == ["john@army.ml"]
        listener.wait_until(lambda: "1 message could not be read" in source.statuses()[0].detail)
        drop_into_maildir(folder, message("jane@army.ml"))

        assert addresses(listener.next()) == ["jane@army.ml"]
    assert "reading a draft failed" in caplog.text


def test_one_store_of_a_place_that_cannot_be_listed_hides_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    maildir(tmp_path / ".Drafts")
    other = maildir(tmp_path / ".Entw&APw-rfe")
    maildir(tmp_path)
    scan = Maildir.scan

    def fail(store: Maildir) -> dict[str, Mark]:
        if store.path.name == ".Drafts" and is_broken.is_set():
            raise RuntimeError("broken")
        return scan(store)

    is_broken = threading.Event()
    monkeypatch.setattr(Maildir, "scan", fail)

    with watching(tmp_path) as (listener, source):
        is_broken.set()
        drop_into_maildir(other, message())

        assert addresses(listener.next()) == ["john@army.ml"]
        listener.wait_until(lambda: source.statuses()[0].state is SourceState.UNAVAILABLE)
        assert "RuntimeError" in source.statuses()[0].detail


def test_what_nobody_takes_is_kept_told_and_given_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("sendward.sources.folders.look_cost.NO_EVENTS_TICK_SECONDS", 0.05)
    folder, listener = maildir(tmp_path / "Drafts"), Listener()
    is_broken = threading.Event()
    is_broken.set()

    def deliver(sighting: Sighting) -> None:
        if is_broken.is_set():
            raise RuntimeError("broken")
        listener.deliver(sighting)

    source = DraftsSource([folder])
    source.start(deliver, listener.changed)
    try:
        listener.wait_until(lambda: source.statuses()[0].state is SourceState.WATCHING)
        drop_into_maildir(folder, message())
        listener.wait_until(lambda: source.statuses()[0].state is SourceState.UNAVAILABLE)
        assert "could not be checked" in source.statuses()[0].detail
        is_broken.clear()

        assert addresses(listener.next()) == ["john@army.ml"]
        listener.wait_until(lambda: source.statuses()[0].state is SourceState.WATCHING)
    finally:
        source.stop()
    assert "could not be handed over" in caplog.text


def test_a_listener_to_statuses_that_fails_ends_no_watch(tmp_path: Path) -> None:
    folder, listener = maildir(tmp_path / "Drafts"), Listener()

    def changed() -> None:
        raise RuntimeError("broken")

    source = DraftsSource([folder])
    source.start(listener.deliver, changed)
    try:
        listener.wait_for(lambda: source.statuses()[0].state is SourceState.WATCHING)
        drop_into_maildir(folder, message())

        assert addresses(listener.next()) == ["john@army.ml"]
    finally:
        source.stop()


@pytest.mark.parametrize("part", ["recall", "remember", "save"])
def test_a_memory_that_fails_hides_no_draft(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    def fail(_memory: DraftMemory, *_: object) -> None:
        raise RuntimeError("broken")

    folder = maildir(tmp_path / "Drafts")
    drop_into_maildir(folder, message())
    monkeypatch.setattr(DraftMemory, part, fail)

    with watching(folder, memory=tmp_path / "drafts.json") as (listener, _):
        drop_into_maildir(folder, message("jane@army.ml"))

        assert addresses(listener.next()) == ["jane@army.ml"]


def test_a_folder_that_may_not_be_read_is_told_with_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, _known: object) -> tuple[Store, ...]:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr("sendward.sources.folders.place.find_stores", refuse)

    with watching(tmp_path, states={SourceState.UNAVAILABLE}) as (_, source):
        status = source.statuses()[0]

    assert status.detail == "Permission denied."
    assert status.remedy


def test_when_the_system_has_no_watches_left_drafts_are_seen_all_the_same_and_it_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(folders: object) -> FolderWatcher:
        raise OSError(28, "The system allows no more watched folders")

    monkeypatch.setattr("sendward.sources.folders.worker.watch_folders", refuse)
    monkeypatch.setattr("sendward.sources.folders.look_cost.NO_EVENTS_TICK_SECONDS", 0.05)
    monkeypatch.setattr("sendward.sources.folders.look_cost._IDLE_SHARE", 1)
    folder = maildir(tmp_path / "Drafts")

    with watching(folder) as (listener, source):
        drop_into_maildir(folder, message())

        assert addresses(listener.next()) == ["john@army.ml"]
        assert "max_user_watches" in source.statuses()[0].remedy
    assert "no events" in caplog.text


def test_a_system_that_has_watches_again_is_asked_for_them_and_the_line_says_no_more_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    has_watches, refusals = threading.Event(), list[object]()

    def watch(folders: Sequence[Path]) -> FolderWatcher:
        if has_watches.is_set():
            return watch_folders(folders)
        refusals.append(folders)
        raise OSError(28, "The system allows no more watched folders")

    monkeypatch.setattr("sendward.sources.folders.worker.watch_folders", watch)
    monkeypatch.setattr("sendward.sources.folders.worker.REFUSED_SECONDS", 0.05)
    monkeypatch.setattr("sendward.sources.folders.look_cost.NO_EVENTS_TICK_SECONDS", 0.05)
    folder = maildir(tmp_path / "Drafts")

    with watching(folder) as (listener, source):
        listener.wait_for(lambda: len(refusals) > 2)  # more than at the start
        assert source.statuses()[0].remedy
        has_watches.set()
        listener.wait_until(lambda: not source.statuses()[0].remedy)
    assert caplog.text.count("no events") == 1


def test_a_system_that_goes_on_to_refuse_watches_makes_no_look_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusals, looks = list[object](), list[WatchedPlace]()
    look = WatchedPlace.changed_drafts

    def refuse(folders: Sequence[Path]) -> FolderWatcher:
        refusals.append(folders)
        raise OSError(28, "The system allows no more watched folders")

    def counted(place: WatchedPlace) -> list[SavedDraft]:
        looks.append(place)
        return look(place)

    monkeypatch.setattr("sendward.sources.folders.worker.watch_folders", refuse)
    monkeypatch.setattr("sendward.sources.folders.worker.REFUSED_SECONDS", 0.01)
    monkeypatch.setattr("sendward.sources.folders.look_cost.NO_EVENTS_TICK_SECONDS", 0.02)
    monkeypatch.setattr("sendward.sources.folders.look_cost._IDLE_SHARE", 1)
    monkeypatch.setattr(WatchedPlace, "changed_drafts", counted)

    with watching(maildir(tmp_path / "Drafts")) as (listener, _):
        listener.wait_for(lambda: len(refusals) > 10)
    assert len(looks) < 1.5 * len(refusals)


def test_a_draft_of_which_no_event_told_is_seen_at_the_next_tick(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def deaf(folders: Sequence[Path]) -> FolderWatcher:
        return watch_folders([])

    monkeypatch.setattr("sendward.sources.folders.worker.watch_folders", deaf)
    monkeypatch.setattr("sendward.sources.folders.look_cost.TICK_SECONDS", 0.05)
    monkeypatch.setattr("sendward.sources.folders.look_cost._IDLE_SHARE", 1)
    folder = maildir(tmp_path / "Drafts")

    with watching(folder) as (listener, _):
        drop_into_maildir(folder, message())

        assert addresses(listener.next()) == ["john@army.ml"]


def test_a_stopped_source_leaves_no_thread_sees_nothing_and_starts_again(tmp_path: Path) -> None:
    folder = maildir(tmp_path / "Drafts")

    with watching(folder) as (listener, source):
        source.stop()
        wait_for_the_workers(listener)
        assert source.statuses()[0].state is SourceState.OFF

        drop_into_maildir(folder, message("while-off@army.ml"))
        source.start(listener.deliver, listener.changed)
        listener.wait_until(lambda: source.statuses()[0].state is SourceState.WATCHING)
        drop_into_maildir(folder, message("new@army.ml"))

        assert addresses(listener.next()) == ["new@army.ml"]


def test_a_folder_that_hangs_keeps_nobody_who_stops_and_what_comes_late_is_told_to_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    home = ClientHome(tmp_path / "home")
    folder = maildir(home.path / "drafts")
    home.write(".muttrc", "set postponed=~/drafts\n")
    is_hanging, goes_on = threading.Event(), threading.Event()

    def hang(path: Path) -> BufferedReader:
        is_hanging.set()
        assert goes_on.wait(WAIT_SECONDS)  # as a server that has gone lets wait
        return open_file(path)

    monkeypatch.setattr("sendward.mailstores.clients.places.open_file", hang)
    listener, told_late = Listener(), []
    source = DraftsSource([], tmp_path / "drafts.json", Survey(home.places()))
    source.start(listener.deliver, lambda: told_late.append("changed"))
    assert is_hanging.wait(WAIT_SECONDS)

    source.stop()  # comes back although the file has not been read, nor will be before it does
    with watching(folder) as (heir, _):
        drop_into_maildir(folder, message("new@army.ml"))
        assert addresses(heir.next()) == ["new@army.ml"]
    goes_on.set()
    wait_for_the_workers(listener)

    assert listener.sightings.empty()
    assert told_late == []
    assert not (tmp_path / "drafts.json").exists()
    assert "does not answer" in caplog.text


def test_a_draft_is_told_although_the_next_folder_hangs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good, slow = maildir(tmp_path / "good"), maildir(tmp_path / "slow")
    goes_on, look = threading.Event(), WatchedPlace.changed_drafts

    def hanging(place: WatchedPlace) -> list[SavedDraft]:
        if place.path == slow:
            assert goes_on.wait(2 * WAIT_SECONDS)
        return look(place)

    drop_into_maildir(good, message("john@army.ml"))
    monkeypatch.setattr(WatchedPlace, "changed_drafts", hanging)
    listener, source = Listener(), DraftsSource((good, slow), since_ns=0)
    source.start(listener.deliver, listener.changed)
    try:
        assert listener.next().place == str(good)
        assert not goes_on.is_set()
    finally:
        goes_on.set()
        source.stop()
        wait_for_the_workers(listener)


def test_no_folder_at_all_is_no_trouble() -> None:
    source = DraftsSource([])
    listener = Listener()

    source.start(listener.deliver, listener.changed)
    source.stop()

    assert source.statuses() == ()


@pytest.mark.slow
def test_ten_thousand_drafts_are_taken_for_old(tmp_path: Path) -> None:
    folder = maildir(tmp_path / "Drafts")
    for number in range(10_000):
        (folder / "cur" / f"{number}.M1P1.host:2,D").write_bytes(b"To: old@army.ml\n\n")

    with watching(folder) as (listener, _):
        drop_into_maildir(folder, message("new@army.ml"))

        assert addresses(listener.next()) == ["new@army.ml"]


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("is_maildir", [True, False])
def test_a_mistake_that_is_saved_amid_twenty_thousand_is_told_before_most_of_them(
    tmp_path: Path, *, is_maildir: bool
) -> None:
    folder, elsewhere = maildir(tmp_path / "Drafts"), maildir(tmp_path / "elsewhere") / "cur"
    place = folder / "cur"
    if not is_maildir:
        folder = place = tmp_path / "plain"
        folder.mkdir()
        (folder / "first.eml").write_bytes(message("first@army.ml"))
    for number in range(20_000):
        name = f"1{number:09}.M1P1.host:2,D" if is_maildir else f"{number}.eml"
        (elsewhere / name).write_bytes(message(f"n{number}@army.mil", subject=f"{number}"))

    with watching(folder) as (listener, _):
        for path in elsewhere.iterdir():
            path.rename(place / path.name)
        listener.next()
        mistake = "1700000000.M1P1.mistake:2,D" if is_maildir else "mistake.eml"
        (place / mistake).write_bytes(message("mistake@army.ml", subject="Mistake"))
        told_before = listener.sightings.qsize()
        told = 1
        while addresses(listener.next()) != ["mistake@army.ml"]:
            told += 1

    assert told - told_before < 4_000


def test_after_a_sleep_it_looks_at_once_and_what_it_finds_went_unseen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits = threading.Event()

    class FakeDeafWatcher(NoWatcher):
        def wait(self, timeout: float) -> frozenset[Path]:
            waits.set()
            return super().wait(timeout)

    monkeypatch.setattr("sendward.sources.folders.worker.watch_folders", lambda _: FakeDeafWatcher())
    monkeypatch.setattr("sendward.sources.folders.look_cost.NO_EVENTS_TICK_SECONDS", 10 * WAIT_SECONDS)
    folder = maildir(tmp_path / "Drafts")

    with watching(folder) as (listener, source):
        assert waits.wait(WAIT_SECONDS)
        drop_into_maildir(folder, message("asleep@army.ml"))
        source.catch_up()

        seen = listener.next()

    assert (addresses(seen), seen.went_unseen) == (["asleep@army.ml"], True)


def test_what_earlier_runs_have_kept_is_never_read_by_whoever_starts_the_watch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    readers: list[str] = []

    def note(path: Path) -> object:
        readers.append(threading.current_thread().name)
        return read_private_json(path)

    monkeypatch.setattr("sendward.sources.seen_files.read_private_json", note)
    folder, memory = maildir(tmp_path / "Drafts"), tmp_path / "drafts.json"
    with watching(folder, memory=memory) as (listener, _source):
        drop_into_maildir(folder, message("john@army.ml"))
        listener.next()
    kept = memory.read_bytes()
    with watching(folder, memory=memory):
        pass

    assert readers == ["sendward-drafts"] * 2
    assert memory.read_bytes() == kept
