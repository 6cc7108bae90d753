"""What is told the person of a folder on a server, on a mailbox that a test holds in its hand."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from sendward.mail_account import Lookback
from sendward.mailstores.headers import read_draft, read_header_block
from sendward.mailstores.imap.errors import WithheldError
from sendward.mailstores.sent.message import read_outgoing
from sendward.sources.draft_likeness import Kin
from sendward.sources.imap.folder import TRIES, ImapFolder
from sendward.sources.imap.folder_state import FolderState, save_state
from sendward.sources.seen_files import SeenFiles
from sendward.sources.sent.account import SentFolder
from support.doubling import assert_is_linear
from support.fake_mailbox import FakeMailbox
from support.mail_folders import message

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sendward.mailstores.headers import HeaderBlock
    from sendward.mailstores.imap.mailbox import Mailbox
    from sendward.mailstores.sent.message import OutgoingMessage


def opened(
    fake: FakeMailbox, memory: Path, lookback: Lookback = Lookback.CHANGED, settle_s: float = 0.0
) -> ImapFolder:
    folder = ImapFolder("imap:me@host:993", memory / "imap.json", lookback, settle_s)
    folder.open(as_mailbox(fake))
    return folder


def as_mailbox(fake: FakeMailbox) -> Mailbox:
    return fake  # type: ignore[return-value]  # it stands in for one


def seen(folder: ImapFolder, fake: FakeMailbox) -> list[str]:
    return [str(draft.recipients[0].address) for draft in folder.changed_drafts(as_mailbox(fake))]


def test_a_draft_is_told_once(tmp_path: Path) -> None:
    fake = FakeMailbox()
    folder = opened(fake, tmp_path)
    fake.save(message("john@army.ml"))

    assert seen(folder, fake) == ["john@army.ml"]
    assert seen(folder, fake) == []


def test_a_draft_that_nobody_has_taken_yet_is_told_once_more_in_the_next_run(tmp_path: Path) -> None:
    fake, memory = FakeMailbox(), tmp_path / "imap.json"
    opened(fake, tmp_path)  # the first run has looked
    on_its_way = SeenFiles(is_taken=lambda _moment: False)
    killed = ImapFolder("imap:me@host:993", memory, Lookback.CHANGED, 0.0, files=on_its_way)
    killed.open(as_mailbox(fake))
    fake.save(message("john@army.ml"))
    assert seen(killed, fake) == ["john@army.ml"]

    assert seen(opened(fake, tmp_path), fake) == ["john@army.ml"]

    on_its_way.write_all()
    assert seen(opened(fake, tmp_path), fake) == []


def test_the_subject_of_a_draft_is_told_and_not_kept(tmp_path: Path) -> None:
    fake = FakeMailbox()
    folder = opened(fake, tmp_path)
    fake.save(message("john@army.ml", subject="Confidential"))

    (saved,) = folder.changed_drafts(as_mailbox(fake))

    assert saved.subject == "Confidential"
    assert "Confidential" not in (tmp_path / "imap.json").read_text("utf-8")


def test_a_draft_that_may_replace_another_waits_for_the_other_to_go(tmp_path: Path) -> None:
    fake = FakeMailbox()
    folder = opened(fake, tmp_path, settle_s=60)
    old = fake.save(message("john@army.ml"))
    (first,) = folder.changed_drafts(as_mailbox(fake))
    fake.save(message("john@army.ml"))

    assert seen(folder, fake) == []
    assert folder.again_in is not None
    del fake.messages[old]
    (second,) = folder.changed_drafts(as_mailbox(fake))
    assert second.identity == first.identity


def test_a_draft_that_waits_is_told_when_the_connection_breaks(tmp_path: Path) -> None:
    fake = FakeMailbox()
    folder = opened(fake, tmp_path, settle_s=60)
    fake.save(message("john@army.ml"))
    seen(folder, fake)
    fake.save(message("jane@army.ml"))
    assert seen(folder, fake) == []

    assert [str(draft.recipients[0].address) for draft in folder.flush()] == ["jane@army.ml"]
    assert list(folder.flush()) == []


def test_a_draft_that_waits_at_a_crash_is_told_by_the_next_run(tmp_path: Path) -> None:
    fake = FakeMailbox()
    folder = opened(fake, tmp_path, settle_s=60)
    fake.save(message("john@army.ml"))
    seen(folder, fake)
    fake.save(message("jane@army.ml"))
    seen(folder, fake)

    again = opened(fake, tmp_path)

    assert seen(again, fake) == ["jane@army.ml"]


def test_a_message_without_headers_is_passed_over(tmp_path: Path) -> None:
    fake = FakeMailbox()
    folder = opened(fake, tmp_path)
    fake.save(b"\r\n")
    fake.save(message("john@army.ml"))

    assert seen(folder, fake) == ["john@army.ml"]


def test_a_server_restored_from_a_backup_is_looked_through_again(tmp_path: Path) -> None:
    fake = FakeMailbox()
    folder = opened(fake, tmp_path)
    for number in range(5):
        fake.save(message(f"n{number}@army.ml"))
    assert len(seen(folder, fake)) == 5
    fake.messages = {1: message("restored@army.ml")}
    fake.uid_next = 2

    folder.open(as_mailbox(fake))

    assert seen(folder, fake) == ["restored@army.ml"]
    fake.save(message("new@army.ml"))
    assert seen(folder, fake) == ["new@army.ml"]


def test_only_the_last_hundred_drafts_are_held_in_memory(tmp_path: Path) -> None:
    fake = FakeMailbox()
    folder = opened(fake, tmp_path, lookback=Lookback.ALL)
    for number in range(300):
        fake.save(message(f"n{number}@army.ml"))

    assert len(seen(folder, fake)) == 300
    assert len(folder._known) <= 100
    assert (tmp_path / "imap.json").stat().st_size < 20_000


def test_a_look_that_finds_nothing_new_writes_nothing(tmp_path: Path) -> None:
    fake = FakeMailbox()
    folder = opened(fake, tmp_path)
    fake.save(message("john@army.ml"))
    seen(folder, fake)
    before = (tmp_path / "imap.json").stat()

    seen(folder, fake)
    list(folder.flush())

    after = (tmp_path / "imap.json").stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_twice_as_many_drafts_on_a_server_alike_take_twice_as_long(tmp_path: Path) -> None:
    def arrive(count: int) -> Callable[[], object]:
        fake = FakeMailbox()
        folder = opened(fake, tmp_path / str(count), settle_s=60)
        for _ in range(count):
            fake.save(message("john@army.ml"))

        def work() -> None:
            told = list(folder.changed_drafts(as_mailbox(fake)))
            assert len(told) + len(list(folder.flush())) == count

        return work

    assert_is_linear(arrive, 150)


EVOLUTION = b"User-Agent: Evolution 3.46.4-2\n"


def test_a_later_save_whose_old_copy_stays_is_the_same_draft_where_the_program_leaves_copies(
    tmp_path: Path,
) -> None:
    fake = FakeMailbox()
    folder = opened(fake, tmp_path)
    fake.save(EVOLUTION + message("john@army.ml"))
    (first,) = folder.changed_drafts(as_mailbox(fake))
    fake.save(EVOLUTION + message("john@army.ml, jane@navy.ml"))
    fake.save(EVOLUTION + message("jane@navy.ml"))
    fake.save(EVOLUTION + message("jane@navy.ml", subject="Another"))

    second, third, other = folder.changed_drafts(as_mailbox(fake))

    assert {second.identity, third.identity} == {first.identity}
    assert other.identity != first.identity


def test_a_draft_that_went_while_nobody_looked_is_told_once_as_missed(tmp_path: Path) -> None:
    fake = FakeMailbox()
    folder = opened(fake, tmp_path)
    gone, stays = fake.save(message("gone@army.ml")), fake.save(message("stays@army.ml"))
    identities = [draft.identity for draft in folder.changed_drafts(as_mailbox(fake))]
    assert folder.gone_drafts() == []
    del fake.messages[gone]

    again = opened(fake, tmp_path)

    assert again.missed_drafts() == []  # what is there now has not been looked at yet
    assert list(again.changed_drafts(as_mailbox(fake))) == []
    assert again.missed_drafts() == identities[:1]
    assert again.missed_drafts() == []
    assert again.gone_drafts() == []
    assert stays in fake.messages


def test_a_draft_that_was_seen_while_it_was_written_is_the_same_on_the_server(tmp_path: Path) -> None:
    kin, fake = Kin(), FakeMailbox()
    written = read_draft(read_header_block(io.BytesIO(message("john@army.ml"))), kin.key).traits
    kin.saw(("autosaves", "1"), "draft:written", written, is_autosave=True)
    folder = ImapFolder("imap:me@host:993", tmp_path / "imap.json", Lookback.CHANGED, 0.0, kin)
    folder.open(as_mailbox(fake))
    fake.save(message("john@army.ml"))

    (draft,) = folder.changed_drafts(as_mailbox(fake))
    assert draft.identity == "draft:written"


def test_a_draft_that_could_not_be_read_is_asked_for_by_the_next_run(tmp_path: Path) -> None:
    fake = FakeMailbox()
    folder = opened(fake, tmp_path)
    refused = fake.save(message("john@army.ml"))
    fake.refused = {refused}
    for _ in range(TRIES - 1):
        with pytest.raises(WithheldError):
            seen(folder, fake)
    seen(folder, fake)
    assert folder.unread == (refused,)

    later = opened(fake, tmp_path)
    assert list(later.unread) == [refused]
    fake.refused = set()

    assert seen(later, fake) == ["john@army.ml"]
    assert list(later.unread) == []
    assert opened(fake, tmp_path).unread == ()


def test_a_draft_that_could_not_be_read_and_went_is_a_problem_no_more(tmp_path: Path) -> None:
    memory = tmp_path / "imap.json"
    save_state(memory, FolderState(7, 5, datetime.now(UTC), unread=(3,)))
    fake = FakeMailbox()
    fake.uid_next = 5

    assert opened(fake, tmp_path).unread == ()


def test_sent_mail_that_the_server_does_not_show_is_told_of_and_asked_for_again(tmp_path: Path) -> None:
    fake = FakeMailbox()
    folder = SentFolder("me@x.example", tmp_path / "sent.json", Kin())
    folder.open(as_mailbox(fake))
    fake.refused = {fake.save(message("john@army.ml"))}

    assert list(folder.fresh(as_mailbox(fake))) == []
    assert folder.unread == (1,)
    later = SentFolder("me@x.example", tmp_path / "sent.json", Kin())
    later.open(as_mailbox(fake))
    assert list(later.unread) == [1]
    fake.refused = set()

    (sighting,) = later.fresh(as_mailbox(fake))
    assert str(sighting.recipients[0].address) == "john@army.ml"
    assert list(later.unread) == []


def test_sent_mail_that_cannot_be_read_is_told_of_although_the_connection_breaks_meanwhile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake = FakeMailbox()
    folder = SentFolder("me@x.example", tmp_path / "sent.json", Kin())
    folder.open(as_mailbox(fake))
    fake.refused = {fake.save(message("john@army.ml"))}
    assert list(folder.fresh(as_mailbox(fake))) == []
    fake.refused = set()
    fake.save(message("jane@army.ml"))

    def stumble(block: HeaderBlock, stored_at: datetime, key: bytes) -> OutgoingMessage:
        if b"john" in block.raw:
            raise RuntimeError
        return read_outgoing(block, stored_at, key)

    monkeypatch.setattr("sendward.sources.sent.account.read_outgoing", stumble)
    for _sighting in folder.fresh(as_mailbox(fake)):
        break

    assert folder.unread == (1,)
