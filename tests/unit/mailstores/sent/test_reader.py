"""What is new in a folder of sent mail is given once, whatever becomes of the folder."""

from __future__ import annotations

import errno
import os
import tempfile
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sendward.mailstores import MailStoreError
from sendward.mailstores.sent.reader import (
    MOST_SEEN,
    SETTLED_AFTER_S,
    UNFINISHED_S,
    OutboxReader,
    ReadUpTo,
    SentReader,
)
from support.mail_folders import (
    ThunderbirdMbox,
    drop_into_maildir,
    maildir,
    message,
    write_sent_maildir,
    write_sent_mbox,
)

if TYPE_CHECKING:
    from collections.abc import Callable

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def dated(number: int, at: datetime = NOW) -> bytes:
    return message(f"m{number}@x.example", message_id=f"<{number}@x>").replace(
        b"Subject:", b"Date: " + format_datetime(at).encode() + b"\nSubject:"
    )


def names(reader: SentReader, now: datetime = NOW) -> list[str]:
    return [str(found.recipients[0].address).partition("@")[0] for found in reader.fresh(now)]


def restarted(reader: SentReader) -> SentReader:
    return SentReader(reader.path, ReadUpTo(**asdict(reader.state)), NOW)


def test_what_is_there_at_first_is_old_and_what_is_appended_is_news_once(tmp_path: Path) -> None:
    mbox = ThunderbirdMbox(tmp_path / "Sent")
    mbox.append(dated(1))
    reader = SentReader(mbox.path, None, NOW)
    assert names(reader) == []

    mbox.append(dated(2))

    assert names(reader) == ["m2"]
    assert names(reader) == []
    assert names(restarted(reader)) == []


@pytest.mark.slow
@pytest.mark.parametrize("write", [write_sent_maildir, write_sent_mbox])
def test_of_50_000_messages_that_are_there_at_first_none_is_told_now_or_in_the_next_run(
    write: Callable[[Path, int], Path],
) -> None:
    now = datetime.now(UTC)
    with tempfile.TemporaryDirectory() as name:  # so many files are not kept after the run
        reader = SentReader(write(Path(name) / "Sent", 50_000), None, now)

        assert names(reader, now) == []
        assert names(restarted(reader), now) == []


def test_what_is_sent_while_nothing_runs_is_news_at_the_next_start(tmp_path: Path) -> None:
    mbox = ThunderbirdMbox(tmp_path / "Sent")
    reader = SentReader(mbox.path, None, NOW)
    assert names(reader) == []
    mbox.append(dated(1))

    assert names(restarted(reader)) == ["m1"]


def test_a_compacted_file_gives_nothing_again_and_what_came_with_it_once(tmp_path: Path) -> None:
    mbox = ThunderbirdMbox(tmp_path / "Sent")
    first = mbox.append(dated(1, NOW - timedelta(hours=1)))
    reader = SentReader(mbox.path, None, NOW)
    assert names(reader) == []
    mbox.append(dated(2))
    assert names(reader) == ["m2"]

    mbox.expunge(first)
    mbox.compact()
    mbox.append(dated(3))

    assert names(restarted(reader)) == ["m3"]


def test_a_file_that_is_made_by_the_first_message_is_news(tmp_path: Path) -> None:
    reader = SentReader(tmp_path / "Sent", None, NOW)
    with pytest.raises(FileNotFoundError):
        names(reader)
    mbox = ThunderbirdMbox(tmp_path / "Sent")
    mbox.append(dated(1))

    assert names(reader) == ["m1"]


def test_a_message_that_is_half_written_is_taken_when_it_is_whole(tmp_path: Path) -> None:
    mbox = ThunderbirdMbox(tmp_path / "Sent")
    reader = SentReader(mbox.path, None, NOW)
    assert names(reader) == []
    mbox.append(dated(1))
    whole = mbox.path.read_bytes()
    mbox.path.write_bytes(whole[:120])
    assert names(reader) == []

    mbox.path.write_bytes(whole)

    assert names(reader) == ["m1"]


def test_old_mail_that_is_moved_there_is_no_news(tmp_path: Path) -> None:
    mbox = ThunderbirdMbox(tmp_path / "Sent")
    folder = maildir(tmp_path / "Maildir")
    readers = [SentReader(path, None, NOW) for path in (mbox.path, folder)]
    assert [names(reader) for reader in readers] == [[], []]

    old = dated(1, NOW - timedelta(days=30))
    mbox.append(old)
    file = drop_into_maildir(folder, old)
    os.utime(file, (NOW.timestamp(), NOW.timestamp()))

    assert [names(reader) for reader in readers] == [[], []]


def test_a_maildir_gives_what_came_since_once_also_under_another_flag(tmp_path: Path) -> None:
    folder = maildir(tmp_path / "Sent")
    old = drop_into_maildir(folder, dated(1))
    before = NOW.timestamp() - 3600
    os.utime(old, (before, before))
    reader = SentReader(folder, None, NOW)
    assert names(reader) == []
    new = drop_into_maildir(folder, dated(2))
    os.utime(new, (NOW.timestamp(), NOW.timestamp()))

    assert names(reader) == ["m2"]
    new.rename(f"{new}R")
    assert names(reader) == []
    assert names(restarted(reader)) == []


def in_maildir(folder: Path, number: int, stored: datetime) -> None:
    sent = drop_into_maildir(folder, dated(number))
    os.utime(sent, (stored.timestamp(), stored.timestamp()))


def test_what_is_sent_after_a_clock_that_was_ahead_was_put_right_is_news(tmp_path: Path) -> None:
    folder = maildir(tmp_path / "Sent")
    in_maildir(folder, 1, NOW - timedelta(hours=1))
    reader = SentReader(folder, None, NOW + timedelta(days=400))
    assert names(reader, NOW + timedelta(days=400)) == []

    in_maildir(folder, 2, NOW)

    assert names(restarted(reader)) == ["m2"]


def test_what_is_sent_after_a_clock_that_was_ahead_is_news_in_an_mbox_that_is_put_in_order_too(
    tmp_path: Path,
) -> None:
    mbox = ThunderbirdMbox(tmp_path / "Sent")
    first = mbox.append(dated(1, NOW - timedelta(hours=1)))
    mbox.append(dated(2, NOW - timedelta(hours=1)))
    os.utime(mbox.path, (NOW.timestamp(), NOW.timestamp()))
    reader = SentReader(mbox.path, None, NOW + timedelta(days=400))
    assert names(reader, NOW + timedelta(days=400)) == []
    reader = restarted(reader)
    assert names(reader) == []

    mbox.expunge(first)
    mbox.compact()
    mbox.append(dated(3, NOW + timedelta(minutes=1)))

    assert names(reader, NOW + timedelta(minutes=2)) == ["m3"]


def test_a_clock_that_is_behind_for_a_while_makes_no_news_of_older_mail(tmp_path: Path) -> None:
    folder = maildir(tmp_path / "Sent")
    for number in range(3):
        in_maildir(folder, number, NOW - timedelta(hours=3 - number))
    reader = SentReader(folder, None, NOW)
    assert names(reader) == []

    assert names(restarted(reader), NOW - timedelta(days=10_000)) == []
    assert names(restarted(reader)) == []


def test_a_folder_without_a_change_is_not_listed_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = maildir(tmp_path / "Sent")
    for part in ("cur", "new", ""):
        os.utime(folder / part, (1_700_000_000, 1_700_000_000))
    reader = SentReader(folder, None, NOW)
    assert names(reader) == []

    def listed(_self: object) -> object:
        raise AssertionError

    monkeypatch.setattr("sendward.mailstores.maildir.Maildir.scan", listed)

    assert names(reader) == []


def test_memory_is_bounded_however_much_is_sent(tmp_path: Path) -> None:
    mbox = ThunderbirdMbox(tmp_path / "Sent")
    reader = SentReader(mbox.path, None, NOW)
    assert names(reader) == []
    many = MOST_SEEN + 50
    for number in range(many):
        mbox.append(dated(number, NOW + timedelta(seconds=number)))
    later = NOW + timedelta(hours=1)

    assert len(names(reader, later)) == many
    assert len(reader.state.seen) == MOST_SEEN
    mbox.path.write_bytes(mbox.path.read_bytes() + b"\r\n")  # its end is another now
    mbox.append(dated(many, later))
    assert names(reader, later) == [f"m{many}"]


def test_the_first_message_in_a_folder_that_held_nothing_is_news(tmp_path: Path) -> None:
    folder = tmp_path / "sent"
    folder.mkdir()
    reader = SentReader(folder, None, NOW)
    assert names(reader) == []

    (folder / "1").write_bytes(dated(1))
    os.utime(folder / "1", (NOW.timestamp(), NOW.timestamp()))

    assert names(reader) == ["m1"]


def test_what_is_no_mail_is_told(tmp_path: Path) -> None:
    (tmp_path / "Sent").write_text("nothing")

    with pytest.raises(MailStoreError):
        names(SentReader(tmp_path / "Sent", None, NOW))


STEPS = st.lists(st.sampled_from(["send", "look", "restart", "compact", "delete", "flag"]), max_size=20)


@settings(max_examples=60)
@given(steps=STEPS)
def test_whatever_happens_to_a_file_each_message_is_news_once(steps: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        mbox = ThunderbirdMbox(Path(folder) / "Sent")
        status = [mbox.append(dated(0, NOW - timedelta(days=1)))]
        reader = SentReader(mbox.path, None, NOW)
        assert names(reader) == []
        sent: list[str] = []
        seen: list[str] = []
        actions: dict[str, Callable[[], object]] = {
            "look": lambda: seen.extend(names(reader)),
            "compact": mbox.compact,
            "flag": lambda: _flag(mbox),
        }
        for step in (*steps, "look"):
            if step == "send":
                number = len(sent) + 1
                mbox.append(dated(number))
                sent.append(f"m{number}")
            elif step == "restart":
                reader = restarted(reader)
            elif step == "delete":
                seen.extend(names(reader))
                _expunge_first(mbox)
            else:
                actions[step]()

        assert seen == sent
        assert status


def _flag(mbox: ThunderbirdMbox) -> None:
    """Mark the last message as read, in place."""
    data = mbox.path.read_bytes()
    at = data.rfind(b"X-Mozilla-Status: 0000")
    if at >= 0:
        mbox.path.write_bytes(data[:at] + b"X-Mozilla-Status: 0001" + data[at + 22 :])


def _expunge_first(mbox: ThunderbirdMbox) -> None:
    at = mbox.path.read_bytes().find(b"X-Mozilla-Status: 000")
    if at >= 0:
        mbox.expunge(at + len(b"X-Mozilla-Status: "))


def test_what_waits_in_an_outbox_is_given_once_it_has_waited(tmp_path: Path) -> None:
    mbox = ThunderbirdMbox(tmp_path / "Unsent Messages")
    mbox.append(dated(1, NOW - timedelta(days=30)))
    reader = OutboxReader(mbox.path)

    assert list(reader.waiting(NOW, 0.0)) == []
    assert reader.is_waiting
    assert len(list(reader.waiting(NOW, SETTLED_AFTER_S))) == 1
    assert list(reader.waiting(NOW, SETTLED_AFTER_S + 1)) == []
    assert not reader.is_waiting


def test_what_only_passes_through_an_outbox_is_not_given(tmp_path: Path) -> None:
    mbox = ThunderbirdMbox(tmp_path / "Unsent Messages")
    status = mbox.append(dated(1))
    reader = OutboxReader(mbox.path)
    assert list(reader.waiting(NOW, 0.0)) == []

    mbox.expunge(status)

    assert list(reader.waiting(NOW, SETTLED_AFTER_S)) == []


def test_a_file_that_is_half_written_is_read_when_it_is_whole(tmp_path: Path) -> None:
    now = datetime.now(UTC)
    reader = SentReader(maildir(tmp_path / "Sent"), None, now)
    assert names(reader, now) == []
    head, _, body = message("mary@army.mil, john@army.mil", message_id="<1@x>").partition(b"\n\n")
    file = drop_into_maildir(reader.path, head[:-1])
    assert names(reader, now) == []
    assert reader.is_waiting

    file.write_bytes(head + b"\nCc: boss@arrny.mil\n\n" + body)

    (found,) = reader.fresh(now)
    assert "boss@arrny.mil" in [str(each.address) for each in found.recipients]
    assert not reader.is_waiting


def test_a_file_that_stays_without_an_end_is_read_after_a_while(tmp_path: Path) -> None:
    now = datetime.now(UTC)
    reader = SentReader(maildir(tmp_path / "Sent"), None, now)
    drop_into_maildir(reader.path, b"To: m1@x.example\nMessage-ID: <1@x>")
    assert names(reader, now) == []

    assert names(reader, now + timedelta(seconds=UNFINISHED_S + 1)) == ["m1"]


@pytest.mark.parametrize("error", [PermissionError(13, "Permission denied"), RuntimeError("unforeseen")])
def test_a_message_that_cannot_be_read_is_a_problem_and_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, error: Exception
) -> None:
    now = datetime.now(UTC)
    reader = SentReader(maildir(tmp_path / "Sent"), None, now)
    drop_into_maildir(reader.path, message("m1@x.example", message_id="<1@x>"))

    def refuse(*_arguments: object) -> None:
        raise error

    with monkeypatch.context() as patch:
        where = "maildir.open_message" if isinstance(error, OSError) else "sent.reader.read_outgoing"
        patch.setattr(f"sendward.mailstores.{where}", refuse)
        assert names(reader, now) == []
        assert names(reader, now) == []
        assert len(reader.unread) == 1

    assert names(reader, now) == ["m1"]
    assert not reader.unread
    assert len(caplog.records) == isinstance(error, RuntimeError)
    caplog.clear()


def test_a_file_that_would_not_be_looked_at_once_is_read_at_the_next_look_which_comes_soon(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = datetime.now(UTC)
    reader = SentReader(maildir(tmp_path / "Sent"), None, now)
    drop_into_maildir(reader.path, message("m1@x.example", message_id="<1@x>"))
    drop_into_maildir(reader.path, message("m2@x.example", message_id="<2@x>"))
    [*_, refusing] = sorted(path.name for path in (reader.path / "cur").iterdir())
    look_at = os.stat

    def refuse(path: str | Path, *, follow_symlinks: bool = True) -> os.stat_result:
        if os.fspath(path).endswith(refusing):
            raise OSError(errno.EIO, "Input/output error")
        return look_at(path, follow_symlinks=follow_symlinks)

    # the folder has been as it is for a while
    later = now + timedelta(hours=1)
    with monkeypatch.context() as patch:
        patch.setattr("os.stat", refuse)
        assert len(names(reader, later)) == 1
        assert reader.unread == {refusing: "Input/output error."}
        assert reader.is_waiting
        assert names(reader, later) == []
        takes_its_time_then = not reader.is_waiting

    assert takes_its_time_then
    assert len(names(reader, later)) == 1
    assert not reader.unread


def test_what_is_sent_before_an_mbox_opens_for_the_first_time_is_news(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mbox = ThunderbirdMbox(tmp_path / "Sent")
    mbox.append(dated(1, NOW - timedelta(days=1)))
    reader = SentReader(mbox.path, None, NOW)

    def refuse(*_arguments: object) -> None:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr("sendward.mailstores.detect.open_message", refuse)
        with pytest.raises(PermissionError):
            names(reader, NOW)
    mbox.append(dated(2, NOW + timedelta(seconds=1)))

    assert names(reader, NOW + timedelta(seconds=2)) == ["m2"]


def test_a_message_in_an_outbox_that_cannot_be_read_is_a_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    outbox = OutboxReader(maildir(tmp_path / "Outbox"))
    drop_into_maildir(outbox.path, message("m1@x.example"))
    list(outbox.waiting(NOW, 0.0))

    def refuse(*_arguments: object) -> None:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr("sendward.mailstores.maildir.open_message", refuse)
        assert list(outbox.waiting(NOW, SETTLED_AFTER_S)) == []
        assert list(outbox.unread.values()) == ["Permission denied."]

    assert len(list(outbox.waiting(NOW, SETTLED_AFTER_S))) == 1
    assert not outbox.unread


def test_an_mbox_that_is_away_for_one_look_makes_no_news_of_older_mail(tmp_path: Path) -> None:
    mbox = ThunderbirdMbox(tmp_path / "Sent")
    mbox.append(dated(1, NOW - timedelta(days=1)))
    reader = SentReader(mbox.path, None, NOW)
    assert names(reader) == []
    away = mbox.path.rename(tmp_path / "away")
    with pytest.raises(FileNotFoundError):
        names(reader)

    away.rename(mbox.path)
    mbox.append(dated(2, NOW + timedelta(seconds=1)))

    assert names(reader, NOW + timedelta(seconds=2)) == ["m2"]
