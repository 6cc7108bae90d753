"""A folder on a server that changed while nobody watched: whose next save it is, and what is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from sendward.mail_account import Lookback
from sendward.sources.draft_likeness import Kin
from sendward.sources.imap.folder import ImapFolder
from support.fake_mailbox import FakeMailbox
from support.mail_folders import message

if TYPE_CHECKING:
    from pathlib import Path

    from sendward.mailstores.imap.mailbox import Mailbox
    from sendward.sources.draft_identity import SavedDraft

KEY = b"k" * 16


class Server:
    """A drafts folder on a server, watched by one run after the other."""

    def __init__(self, memory: Path, lookback: Lookback = Lookback.CHANGED) -> None:
        self.fake = FakeMailbox()
        self._memory, self._lookback = memory / "imap.json", lookback

    def begin(self) -> ImapFolder:
        folder = ImapFolder("imap:me@host:993", self._memory, self._lookback, 0.0, Kin(KEY))
        folder.open(cast("Mailbox", self.fake))
        return folder

    def looked(self, folder: ImapFolder) -> list[SavedDraft]:
        return list(folder.changed_drafts(cast("Mailbox", self.fake)))

    def saved_in_a_first_run(self) -> tuple[int, str]:
        """UID and identity of a draft that the first run has seen saved."""
        run = self.begin()
        self.looked(run)
        uid = self.fake.save(message("john@army.ml"))
        (draft,) = self.looked(run)
        assert not draft.went_unseen
        return uid, draft.identity


def test_a_draft_saved_again_while_nobody_watched_is_the_same_and_said_to_be_unseen(tmp_path: Path) -> None:
    server = Server(tmp_path)
    uid, identity = server.saved_in_a_first_run()
    server.fake.save(message("john@army.mil"))
    del server.fake.messages[uid]

    again = server.begin()
    (draft,) = server.looked(again)

    assert (draft.identity, draft.went_unseen) == (identity, True)
    assert again.missed_drafts() == again.gone_drafts() == []


def test_a_run_that_ends_before_its_first_look_leaves_everything_to_the_next(tmp_path: Path) -> None:
    server = Server(tmp_path)
    uid, identity = server.saved_in_a_first_run()
    server.fake.save(message("john@army.ml"))
    del server.fake.messages[uid]
    server.begin()

    (draft,) = server.looked(server.begin())

    assert draft.identity == identity


def test_a_draft_is_known_again_where_the_server_has_numbered_its_messages_anew(tmp_path: Path) -> None:
    server = Server(tmp_path)
    uid, identity = server.saved_in_a_first_run()
    server.fake.uid_validity += 1
    server.fake.messages = {1: server.fake.messages[uid]}

    (draft,) = server.looked(server.begin())

    assert draft.identity == identity


def test_where_old_drafts_are_not_looked_at_one_saved_again_meanwhile_is_missed(tmp_path: Path) -> None:
    server = Server(tmp_path, Lookback.NEW)
    uid, identity = server.saved_in_a_first_run()
    server.fake.save(message("john@army.ml"))
    del server.fake.messages[uid]

    again = server.begin()

    assert server.looked(again) == []
    assert again.missed_drafts() == [identity]


def test_what_the_first_look_after_a_sleep_finds_is_said_to_be_unseen(tmp_path: Path) -> None:
    server = Server(tmp_path)
    run = server.begin()
    server.looked(run)
    server.fake.save(message("asleep@army.ml"))
    run.catch_up()

    (asleep,) = server.looked(run)
    server.fake.save(message("awake@army.ml", subject="Other"))
    (awake,) = server.looked(run)

    assert (asleep.went_unseen, awake.went_unseen) == (True, False)
