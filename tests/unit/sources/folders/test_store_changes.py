"""One store under watch, on a clock that the test turns: what is held back, and who is whose heir."""

from __future__ import annotations

import errno
import functools
import os
from typing import TYPE_CHECKING

import pytest

from sendward.mailstores.headers import HeaderBlock, read_draft
from sendward.mailstores.message_files import AutosaveFolder, EmlFolder
from sendward.mailstores.store import Mark, Saving, StoreKind
from sendward.sources.draft_identity import EDITED_SECONDS, LINK_SECONDS, SavedDraft
from sendward.sources.draft_memory import DraftMemory
from sendward.sources.folders.store_changes import (
    SETTLE_SECONDS,
    UNFINISHED_SECONDS,
    VERY_LIKE_SECONDS,
    StoreChanges,
)
from support.closed_folders import openers
from support.doubling import assert_is_linear
from support.mail_folders import message

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path


class FolderUnderWatch:
    """A folder of .eml files, the store that watches it, and the time."""

    def __init__(self, folder: Path, saving: Saving = Saving.REPLACES) -> None:
        self.folder = folder
        self.now = 1000.0
        self.store = StoreChanges(EmlFolder(folder), DraftMemory(None), saving)

    def save(self, name: str, content: bytes) -> None:
        (self.folder / name).write_bytes(content)

    def remove(self, name: str) -> None:
        (self.folder / name).unlink()

    def look(self, after: float = 0.0) -> list[str]:
        """The identities seen after so many seconds."""
        self.now += after
        return [saved.identity for saved in self.store.changed_drafts()]


@pytest.fixture
def watched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FolderUnderWatch:
    made = FolderUnderWatch(tmp_path)
    monkeypatch.setattr("sendward.sources.folders.store_changes.monotonic", lambda: made.now)
    return made


def test_a_save_is_seen_once(watched: FolderUnderWatch) -> None:
    watched.save("a.eml", message())

    assert len(watched.look()) == 1
    assert watched.look(10) == []
    assert watched.store.again_in is None


def test_a_like_draft_waits_whether_the_old_one_goes(watched: FolderUnderWatch) -> None:
    watched.save("a.eml", message())
    (first,) = watched.look()

    watched.save("b.eml", message())
    assert watched.look(60) == []
    assert watched.store.again_in == pytest.approx(VERY_LIKE_SECONDS)
    watched.remove("a.eml")

    assert watched.look(0.04) == [first]


def test_a_like_draft_beside_which_the_old_one_stays_is_another(watched: FolderUnderWatch) -> None:
    watched.save("a.eml", message())
    (first,) = watched.look()

    watched.save("b.eml", message())
    assert watched.look(60) == []
    (second,) = watched.look(VERY_LIKE_SECONDS)

    assert second != first


def test_one_that_shares_the_subject_alone_waits_a_moment_only(watched: FolderUnderWatch) -> None:
    watched.save("a.eml", message("a@army.ml"))
    watched.look()

    watched.save("b.eml", message("b@navy.ml"))
    assert watched.look(60) == []

    assert watched.store.again_in == pytest.approx(SETTLE_SECONDS)
    assert len(watched.look(SETTLE_SECONDS)) == 1


def test_a_draft_unlike_those_there_does_not_wait(watched: FolderUnderWatch) -> None:
    watched.save("a.eml", message("a@army.ml", subject="One"))
    watched.look()

    watched.save("b.eml", message("b@army.ml", subject="Two"))

    assert len(watched.look(60)) == 1


def test_a_draft_removed_before_it_is_written_anew_is_the_same(watched: FolderUnderWatch) -> None:
    watched.save("a.eml", message())
    (first,) = watched.look()
    watched.remove("a.eml")
    assert watched.look(60) == []

    watched.save("b.eml", message())

    assert watched.look(LINK_SECONDS - 1) == [first]


def test_a_like_draft_begun_long_after_the_other_went_is_another(watched: FolderUnderWatch) -> None:
    watched.save("a.eml", message())
    (first,) = watched.look()
    watched.remove("a.eml")
    watched.look(60)

    watched.save("b.eml", message())

    assert watched.look(LINK_SECONDS + 1) != [first]


def test_a_draft_to_the_same_person_on_another_subject_a_moment_later_is_another(
    watched: FolderUnderWatch,
) -> None:
    watched.save("a.eml", message(subject="One"))
    (first,) = watched.look()
    watched.remove("a.eml")
    watched.look(60)

    watched.save("b.eml", message(subject="Two"))

    assert watched.look(3) != [first]


def test_two_drafts_saved_at_once_each_keep_their_identity(watched: FolderUnderWatch) -> None:
    watched.save("a.eml", message("a@army.ml", subject="One"))
    watched.save("b.eml", message("b@army.ml", subject="Two"))
    one, two = watched.look()

    watched.save("c.eml", message("b@army.ml, x@x.org", subject="Two"))
    watched.save("d.eml", message("a@army.ml", subject="One, again"))
    watched.remove("a.eml")
    watched.remove("b.eml")

    assert {*watched.look(60)} == {one, two}
    assert watched.store.changed_drafts() == []


def test_of_two_drafts_like_the_one_that_went_only_one_is_its_heir(watched: FolderUnderWatch) -> None:
    watched.save("a.eml", message())
    (first,) = watched.look()
    watched.remove("a.eml")
    watched.save("b.eml", message())
    watched.save("c.eml", message())

    seen = watched.look() + watched.look(VERY_LIKE_SECONDS)

    assert len(seen) == 2
    assert seen.count(first) == 1


def test_a_reply_is_never_taken_for_a_new_message(watched: FolderUnderWatch) -> None:
    watched.save("a.eml", message())
    (first,) = watched.look()
    watched.remove("a.eml")
    watched.save("b.eml", b"In-Reply-To: <1@x.org>\n" + message())

    assert watched.look() != [first]


def test_drafts_without_message_id_at_one_place_at_different_times_are_different(
    watched: FolderUnderWatch,
) -> None:
    watched.save("a.eml", b"To: a@army.ml\n\n")
    (first,) = watched.look()
    watched.remove("a.eml")
    watched.look(60)
    watched.save("a.eml", b"To: a@army.ml\n\n")

    assert watched.look(60) != [first]


def test_unfinished_headers_are_left_alone_while_they_grow(watched: FolderUnderWatch) -> None:
    watched.save("a.eml", b"To: john@army.m")
    assert watched.look() == []
    assert watched.store.again_in == pytest.approx(UNFINISHED_SECONDS)
    watched.save("a.eml", b"To: john@army.mil\nCc: jane")
    assert watched.look(UNFINISHED_SECONDS - 0.01) == []
    watched.save("a.eml", b"To: john@army.mil\nCc: jane@navy.mil\n\n")

    assert len(watched.look(0.1)) == 1


def test_a_message_that_may_not_be_read_is_read_when_it_may(
    watched: FolderUnderWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = EmlFolder.read

    def refuse(_store: EmlFolder, _key: str) -> HeaderBlock:
        raise PermissionError(13, "Permission denied")

    watched.save("a.eml", message())
    monkeypatch.setattr(EmlFolder, "read", refuse)
    assert watched.look() == []
    assert watched.store.problems == {"a.eml": "Permission denied."}

    monkeypatch.setattr(EmlFolder, "read", read)

    assert len(watched.look()) == 1
    assert watched.store.problems == {}


def test_a_draft_that_refuses_to_be_looked_at_has_not_gone_before_it_is_not_there(
    watched: FolderUnderWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    watched.save("a.eml", message(subject="Plan", message_id="a@host.example"))
    watched.save("b.eml", message("jane@navy.ml", message_id="b@host.example"))
    known = watched.look()
    assert len(known) == 2

    def refusing(look: Callable[..., object]) -> Callable[..., object]:
        def refuse(path: object, *more: object, **others: object) -> object:
            if str(path).endswith("a.eml"):
                raise OSError(errno.EIO, "Input/output error")
            return look(path, *more, **others)

        return refuse

    with monkeypatch.context() as patch:
        patch.setattr(os, "stat", refusing(os.stat))
        for module, opener in openers():
            patch.setattr(module, opener, refusing(getattr(module, opener)))
        assert watched.look(1) == watched.look(LINK_SECONDS + 1) == []
        assert watched.store.gone_drafts() == []

    assert watched.look(1) == []
    watched.remove("a.eml")
    assert watched.look(1) == watched.look(LINK_SECONDS + 1) == []
    assert set(watched.store.gone_drafts()) < set(known)


def test_a_broken_message_is_read_once_and_told_until_it_is_mended(watched: FolderUnderWatch) -> None:
    watched.save("a.eml", b"nothing of a message\n\n")
    assert watched.look() == []
    assert watched.store.problems == {"a.eml": "It has no mail headers."}

    watched.save("a.eml", message())

    assert len(watched.look()) == 1
    assert watched.store.problems == {}


def test_what_came_before_the_given_time_is_old(watched: FolderUnderWatch) -> None:
    watched.save("a.eml", message())
    changed_ns = (watched.folder / "a.eml").stat().st_ctime_ns

    watched.store.prime(changed_ns + 1)
    assert watched.look() == []

    other = StoreChanges(EmlFolder(watched.folder), DraftMemory(None))
    other.prime(changed_ns)
    assert len(other.changed_drafts()) == 1


@pytest.mark.parametrize(("to", "is_same"), [("john@army.ml, kate@navy.ml", True), ("kate@navy.ml", False)])
def test_where_drafts_are_taken_out_to_be_edited_a_very_like_one_comes_back_hours_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, to: str, is_same: bool
) -> None:
    watched = FolderUnderWatch(tmp_path, Saving.TAKES_OUT)
    monkeypatch.setattr("sendward.sources.folders.store_changes.monotonic", lambda: watched.now)
    watched.save("a.eml", message("john@army.ml"))
    (first,) = watched.look()
    watched.remove("a.eml")
    assert watched.look() == []

    watched.save("b.eml", message(to))
    (second,) = watched.look(EDITED_SECONDS - 60)

    assert (second == first) is is_same


@pytest.fixture
def copying_desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FolderUnderWatch:
    made = FolderUnderWatch(tmp_path, Saving.LEAVES_COPIES)
    monkeypatch.setattr("sendward.sources.folders.store_changes.monotonic", lambda: made.now)
    return made


@pytest.mark.parametrize("subject", ["Report", ""])
def test_where_old_copies_stay_a_save_with_the_same_subject_and_a_recipient_of_before_is_the_same_draft(
    copying_desk: FolderUnderWatch, subject: str
) -> None:
    copying_desk.save("a.eml", message("john@army.ml", subject=subject))
    (first,) = copying_desk.look()

    copying_desk.save("b.eml", message("john@army.ml, kate@navy.ml", subject=subject))
    copying_desk.save("c.eml", message("kate@navy.ml", subject=subject))

    assert copying_desk.look(60) == [first, first]


@pytest.mark.parametrize("other", [message("john@army.ml", subject="Other"), message("kate@navy.ml")])
def test_where_old_copies_stay_another_subject_or_other_recipients_make_another_draft(
    copying_desk: FolderUnderWatch, other: bytes
) -> None:
    copying_desk.save("a.eml", message("john@army.ml"))
    (first,) = copying_desk.look()

    copying_desk.save("b.eml", other)
    copying_desk.look(60)
    (second,) = copying_desk.look(VERY_LIKE_SECONDS) or copying_desk.look(1)

    assert second != first


@pytest.mark.parametrize("program", ["User-Agent: Notmuch/0.37 Emacs/28.2", "X-Mailer: Balsa 2.6.4"])
def test_a_program_known_to_leave_copies_is_known_in_any_folder(
    watched: FolderUnderWatch, program: str
) -> None:
    head = program.encode() + b"\n"
    watched.save("a.eml", head + message("john@army.ml"))
    (first,) = watched.look()

    watched.save("b.eml", head + message("john@army.ml, kate@navy.ml"))

    assert watched.look(60) == [first]


class StoreInMemory:
    """A store of so many drafts, all saved at once."""

    kind = StoreKind.EML

    def __init__(self, path: Path, drafts: list[bytes]) -> None:
        self.path = path
        self.refused: dict[str, str] = {}
        self.drafts = {f"{number}.eml": HeaderBlock(raw) for number, raw in enumerate(drafts)}

    def folders(self) -> tuple[Path, ...]:
        return (self.path,)

    def scan(self, but: Collection[str] = ()) -> dict[str, Mark]:
        marks = {key: Mark(number, 1, number + 1, number) for number, key in enumerate(self.drafts)}
        return {key: mark for key, mark in marks.items() if key not in but}

    def read(self, key: str) -> HeaderBlock:
        return self.drafts[key]


ARRIVING = {
    "each unlike the others": "To: n{0}@army.ml\nSubject: {0}",
    "all on one subject": "To: n{0}@army.ml\nSubject: Report",
    "all to one person": "To: john@army.ml\nSubject: {0}",
    "all alike": "Message-ID: <{0}@x.org>\nTo: john@army.ml\nSubject: Report",
    "all answers in one thread": "In-Reply-To: <1@x.org>\nTo: n{0}@army.ml\nSubject: {0}",
    "without a subject": "To: n{0}@army.ml",
}


def look_at_all(changes: StoreChanges) -> list[SavedDraft]:
    """Portion by portion."""
    seen = changes.changed_drafts()
    while changes.has_rest:
        seen += changes.changed_drafts()
    return seen


@pytest.mark.parametrize("saving", Saving)
@pytest.mark.parametrize("draft", ARRIVING.values(), ids=ARRIVING.keys())
def test_twice_as_many_drafts_that_come_and_go_together_take_twice_as_long(
    draft: str, saving: Saving, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = functools.cache(read_draft)  # reading one is linear anyway, and would hide the rest
    monkeypatch.setattr("sendward.sources.folders.store_changes.read_draft", known)

    def arrive(count: int) -> Callable[[], object]:
        now = 1000.0
        monkeypatch.setattr("sendward.sources.folders.store_changes.monotonic", lambda: now)
        drafts = [draft.format(number).encode() for number in range(count)]
        for raw in drafts:
            known(HeaderBlock(raw))

        def work() -> None:
            nonlocal now
            store = StoreInMemory(tmp_path, drafts)
            changes = StoreChanges(store, DraftMemory(tmp_path / "drafts.json"), saving)
            seen = look_at_all(changes)
            now += VERY_LIKE_SECONDS
            seen += look_at_all(changes)
            assert len(seen) == count
            store.drafts.clear()
            look_at_all(changes)
            store.drafts.update({f"again-{key}": HeaderBlock(raw) for key, raw in enumerate(drafts)})
            assert look_at_all(changes)

        return work

    assert_is_linear(arrive, 400)


def test_what_comes_while_many_are_read_is_told_before_the_rest_of_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 1000.0

    def ticking() -> float:  # every look at the clock finds it further on
        nonlocal now
        now += 1.0
        return now

    monkeypatch.setattr("sendward.sources.folders.backlog.monotonic", ticking)
    store = StoreInMemory(tmp_path, [f"To: n{number}@x.org\n".encode() for number in range(3000)])
    changes = StoreChanges(store, DraftMemory(None))
    first = changes.changed_drafts()
    store.drafts["mistake.eml"] = HeaderBlock(b"To: john@army.ml\n")

    second = changes.changed_drafts()

    assert len(first) < 3000
    assert changes.again_in is not None
    assert "john@army.ml" in {str(draft.recipients[0].address) for draft in second}
    rest = [changes.changed_drafts() for _ in range(20)]
    assert len(first) + len(second) + sum(map(len, rest)) == 3001
    assert changes.changed_drafts() == []


def test_a_draft_that_went_and_that_no_save_continued_is_told_once_as_gone(watched: FolderUnderWatch) -> None:
    watched.save("a.eml", message("john@army.ml"))
    (identity,) = watched.look()
    watched.remove("a.eml")
    assert watched.look(1) == []
    assert watched.store.gone_drafts() == []

    assert watched.look(LINK_SECONDS + 1) == []

    assert watched.store.gone_drafts() == [identity]
    assert watched.store.gone_drafts() == []


def test_a_draft_that_went_is_looked_for_again_though_nothing_else_happens(watched: FolderUnderWatch) -> None:
    watched.save("a.eml", message("john@army.ml"))
    (identity,) = watched.look()
    watched.remove("a.eml")
    assert watched.look(1) == []

    assert watched.store.again_in is not None
    assert watched.look(watched.store.again_in) == []

    assert watched.store.gone_drafts() == [identity]
    assert watched.store.again_in is None


def test_a_draft_that_was_saved_again_under_another_name_has_not_gone(watched: FolderUnderWatch) -> None:
    watched.save("a.eml", message("john@army.ml"))
    (identity,) = watched.look()
    watched.remove("a.eml")
    watched.save("b.eml", message("john@army.ml"))

    assert watched.look(0.1) == [identity]
    watched.look(LINK_SECONDS + 1)
    assert watched.store.gone_drafts() == []


def test_what_is_remembered_of_one_folder_is_not_missed_in_another(tmp_path: Path) -> None:
    kept = tmp_path / "memory.json"
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
    (tmp_path / "one" / "a.eml").write_bytes(message("john@army.ml"))
    StoreChanges(EmlFolder(tmp_path / "one"), DraftMemory(kept)).changed_drafts()

    other = StoreChanges(EmlFolder(tmp_path / "other"), DraftMemory(kept))
    other.prime(None)

    assert other.missed_drafts() == []


AUTOSAVE = ".evolution-composer.autosave-C27IW0"


class TwoPlaces:
    """A folder of drafts, and one in which their program saves what is being written; and the time."""

    def __init__(self, path: Path, monkeypatch: pytest.MonkeyPatch, saving: Saving) -> None:
        self.now = 1000.0
        monkeypatch.setattr("sendward.sources.folders.store_changes.monotonic", lambda: self.now)
        memory = DraftMemory(None)
        for name in ("drafts", "autosaves"):
            (path / name).mkdir()
        self.path = path
        self.drafts = StoreChanges(EmlFolder(path / "drafts"), memory, saving)
        self.autosaves = StoreChanges(AutosaveFolder(path / "autosaves"), memory)

    def look(self, after: float = 1.0) -> list[str]:
        """The identities seen in both places after so many seconds."""
        self.now += after
        stores = (self.autosaves, self.drafts)
        return [saved.identity for store in stores for saved in store.changed_drafts()]

    def write(self, to: str = "john@army.ml", subject: str = "Report") -> None:
        (self.path / "autosaves" / AUTOSAVE).write_bytes(message(to, subject=subject))

    def save(self, name: str, to: str = "john@army.ml", subject: str = "Report") -> None:
        (self.path / "drafts" / name).write_bytes(message(to, subject=subject))

    def close(self) -> None:
        (self.path / "autosaves" / AUTOSAVE).unlink()


@pytest.fixture(params=[Saving.LEAVES_COPIES, Saving.TAKES_OUT])
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> TwoPlaces:
    return TwoPlaces(tmp_path, monkeypatch, request.param)


def test_a_draft_that_is_saved_after_its_autosave_is_the_same(desk: TwoPlaces) -> None:
    desk.write()
    (first,) = desk.look()
    desk.write("john@army.ml, kate@army.ml")
    assert desk.look() == [first]
    desk.save("1.eml", "john@army.ml, kate@army.ml")
    assert desk.look() == [first]

    desk.close()
    desk.look()
    desk.look(LINK_SECONDS + 1)
    assert desk.autosaves.gone_drafts() == [first]
    assert desk.drafts.gone_drafts() == []


def test_a_draft_that_is_saved_as_its_window_is_closed_is_the_same(desk: TwoPlaces) -> None:
    desk.write()
    (first,) = desk.look()
    desk.close()
    desk.look(0.0)
    desk.save("1.eml")

    assert desk.look(2) == [first]


def test_a_draft_that_is_opened_again_is_known_in_its_autosave(desk: TwoPlaces) -> None:
    desk.save("1.eml")
    (first,) = desk.look()
    desk.write("john@army.ml, kate@army.ml")

    assert desk.look() == [first]


def test_a_draft_that_is_taken_out_to_be_edited_is_known_in_its_autosave_an_hour_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = TwoPlaces(tmp_path, monkeypatch, Saving.TAKES_OUT)
    desk.save("1.eml")
    (first,) = desk.look()
    (tmp_path / "drafts" / "1.eml").unlink()
    desk.look()
    desk.write("john@army.ml, kate@army.ml")
    assert desk.look(3600) == [first]

    desk.save("2.eml", "john@army.ml, kate@army.ml")
    desk.close()
    assert desk.look() == [first]


def test_another_message_that_is_written_meanwhile_is_another(desk: TwoPlaces) -> None:
    desk.write()
    (first,) = desk.look()
    desk.save("1.eml", subject="Another")

    (other,) = desk.look()
    assert other != first


def test_a_message_that_is_sent_before_anybody_saved_it_is_told_as_gone(desk: TwoPlaces) -> None:
    desk.write()
    (first,) = desk.look()
    desk.close()
    desk.look()
    desk.look(LINK_SECONDS + 1)

    assert desk.autosaves.gone_drafts() == [first]
