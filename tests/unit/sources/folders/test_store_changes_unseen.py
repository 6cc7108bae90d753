"""A store that changed while nobody watched: what is news then, whose next save it is, and what has gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sendward.mail_account import Lookback
from sendward.mailstores.mbox import Mbox
from sendward.mailstores.message_files import AutosaveFolder, EmlFolder
from sendward.mailstores.store import Saving
from sendward.sources.draft_likeness import Kin
from sendward.sources.draft_memory import MOST_SEEN, DraftMemory
from sendward.sources.folders.store_changes import StoreChanges
from support.mail_folders import ThunderbirdMbox, message

if TYPE_CHECKING:
    from pathlib import Path

    from sendward.mailstores.store import Store
    from sendward.sources.draft_identity import SavedDraft

KEY = b"k" * 16


class Runs:
    """A folder of drafts, watched by one run after the other."""

    def __init__(self, tmp_path: Path) -> None:
        self.folder = tmp_path / "Drafts"
        self.folder.mkdir()
        self.kept = tmp_path / "drafts.json"
        self.lookback = Lookback.CHANGED
        self.saving = Saving.REPLACES
        self._memory: DraftMemory | None = None

    def end(self) -> None:
        """All that was seen has been handed over."""
        if self._memory is not None:
            self._memory.save()

    def begin(self, store: Store | None = None, since_ns: int | None = None) -> StoreChanges:
        self.end()
        self._memory = memory = DraftMemory(self.kept, Kin(KEY), self.lookback)
        run = StoreChanges(store or EmlFolder(self.folder), memory, self.saving)
        run.prime(since_ns)
        return run

    def save(self, name: str, to: str = "john@army.ml", subject: str = "Report") -> None:
        (self.folder / f"{name}.eml").write_bytes(message(to, subject=subject))

    def remove(self, name: str) -> None:
        (self.folder / f"{name}.eml").unlink()

    def saved_in_a_first_run(self, name: str = "a", to: str = "john@army.ml") -> str:
        """The identity of a draft that the first run has seen saved."""
        run = self.begin()
        run.changed_drafts()
        self.save(name, to)
        (draft,) = looked(run)
        assert not draft.went_unseen
        return draft.identity


@pytest.fixture
def runs(tmp_path: Path) -> Runs:
    return Runs(tmp_path)


def looked(run: StoreChanges) -> list[SavedDraft]:
    """What a look finds, and the looks that it asks for."""
    found = run.changed_drafts()
    while run.again_in is not None:
        found += run.changed_drafts()
    return found


def told(drafts: list[SavedDraft]) -> list[tuple[str, bool]]:
    return [(str(draft.recipients[0].address), draft.went_unseen) for draft in drafts]


def test_a_draft_saved_again_while_nobody_watched_is_the_same_and_said_to_be_unseen(runs: Runs) -> None:
    identity = runs.saved_in_a_first_run()
    runs.remove("a")
    runs.save("b", "john@army.ml, jane@example.org")

    (draft,) = looked(again := runs.begin())

    assert (draft.identity, draft.went_unseen) == (identity, True)
    assert again.missed_drafts() == again.gone_drafts() == []


def test_a_draft_corrected_while_nobody_watched_is_known_by_its_subject(runs: Runs) -> None:
    identity = runs.saved_in_a_first_run()
    runs.remove("a")
    runs.save("b", "john@army.mil")

    (draft,) = looked(runs.begin())

    assert draft.identity == identity


def test_a_draft_on_another_subject_is_another_and_the_first_is_missed(runs: Runs) -> None:
    identity = runs.saved_in_a_first_run()
    runs.remove("a")
    runs.save("b", subject="Lunch")

    again = runs.begin()
    (draft,) = looked(again)

    assert draft.went_unseen
    assert draft.identity != identity
    assert again.missed_drafts() == [identity]


def test_of_two_drafts_with_one_subject_each_is_known_again_though_one_was_corrected(runs: Runs) -> None:
    run = runs.begin()
    run.changed_drafts()
    for name in ("john", "jane"):
        runs.save(name, f"{name}@army.ml")
    saved = {str(draft.recipients[0].address): draft.identity for draft in looked(run)}
    for name in ("john", "jane"):
        runs.remove(name)
    runs.save("1", "john@army.mil")  # it comes first, and has a subject in common with both
    runs.save("2", "jane@army.ml, eve@example.org")

    again = runs.begin()
    found = {str(draft.recipients[0].address): draft for draft in looked(again)}

    assert found["john@army.mil"].identity == saved["john@army.ml"]
    assert found["jane@army.ml"].identity == saved["jane@army.ml"]
    assert all(draft.went_unseen for draft in found.values())
    assert again.missed_drafts() == []


def test_a_draft_without_a_subject_is_known_by_a_recipient(runs: Runs) -> None:
    run = runs.begin()
    run.changed_drafts()
    runs.save("a", subject="")
    runs.save("b", "kate@army.ml", subject="")
    saved = {str(draft.recipients[0].address): draft.identity for draft in looked(run)}
    runs.remove("a")
    runs.remove("b")
    runs.save("c", "john@army.ml, jane@example.org", subject="")
    runs.save("d", "eve@army.ml", subject="")

    again = runs.begin()
    found = {str(draft.recipients[0].address): draft.identity for draft in looked(again)}

    assert found["john@army.ml"] == saved["john@army.ml"]
    assert found["eve@army.ml"] not in saved.values()
    assert again.missed_drafts() == [saved["kate@army.ml"]]


def test_of_two_new_drafts_alike_one_is_the_next_save_of_the_one_that_went(runs: Runs) -> None:
    identity = runs.saved_in_a_first_run()
    runs.remove("a")
    runs.save("b")
    runs.save("c")

    identities = [draft.identity for draft in looked(runs.begin())]

    assert identities.count(identity) == 1
    assert len(set(identities)) == 2


def test_a_draft_that_went_while_nobody_watched_is_missed_once_and_no_later_one_is_taken_for_it(
    runs: Runs,
) -> None:
    identity = runs.saved_in_a_first_run()
    runs.remove("a")

    again = runs.begin()
    assert again.missed_drafts() == []  # nobody has looked yet
    assert looked(again) == []
    assert again.missed_drafts() == [identity]
    assert again.missed_drafts() == again.gone_drafts() == []

    runs.begin().changed_drafts()
    runs.save("b")
    third = runs.begin()
    (draft,) = looked(third)
    assert draft.identity != identity
    assert third.missed_drafts() == []


def test_a_draft_that_went_while_it_was_watched_is_nobodys_predecessor_later(
    runs: Runs, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 1000.0
    monkeypatch.setattr("sendward.sources.folders.store_changes.monotonic", lambda: now)
    run = runs.begin()
    run.changed_drafts()
    runs.save("a")
    (first,) = run.changed_drafts()
    runs.remove("a")
    run.changed_drafts()
    now += 100.0
    run.changed_drafts()
    assert run.gone_drafts() == [first.identity]
    run.changed_drafts()
    runs.save("b")

    (draft,) = looked(runs.begin())

    assert draft.identity != first.identity


@pytest.mark.parametrize(
    ("lookback", "first", "second"),
    [
        (Lookback.NEW, [], []),
        (Lookback.CHANGED, [], ["meanwhile@army.ml"]),
        (Lookback.ALL, ["old@army.ml"], ["meanwhile@army.ml"]),
    ],
)
def test_which_drafts_are_looked_at_at_the_start_is_as_chosen(
    runs: Runs, lookback: Lookback, first: list[str], second: list[str]
) -> None:
    runs.lookback = lookback
    runs.save("old", "old@army.ml")
    assert told(looked(runs.begin())) == [(address, True) for address in first]
    runs.save("meanwhile", "meanwhile@army.ml", "Other")

    assert told(looked(runs.begin())) == [(address, True) for address in second]
    assert told(looked(runs.begin())) == []


def test_in_thunderbirds_mbox_only_what_was_not_there_before_is_news(runs: Runs) -> None:
    mbox = ThunderbirdMbox(runs.folder / "Drafts")
    mbox.append(message("never@army.ml", subject="Old"))
    run = runs.begin(Mbox(mbox.path))
    run.changed_drafts()
    status = mbox.append(message("john@army.ml"))
    (first,) = looked(run)
    mbox.append(message("john@army.ml, jane@example.org"))
    mbox.expunge(status)
    mbox.compact()

    (draft,) = looked(runs.begin(Mbox(mbox.path)))

    assert (draft.identity, draft.went_unseen) == (first.identity, True)


def test_what_is_saved_after_the_first_look_is_asked_about_as_ever(runs: Runs) -> None:
    runs.saved_in_a_first_run()
    runs.save("meanwhile", "meanwhile@army.ml", "Other")
    run = runs.begin()
    looked(run)
    runs.save("now", "now@army.ml", "Third")

    assert told(looked(run)) == [("now@army.ml", False)]


def test_what_the_first_look_after_a_sleep_finds_is_said_to_be_unseen(runs: Runs) -> None:
    run = runs.begin()
    looked(run)
    runs.save("asleep", "asleep@army.ml")
    run.catch_up()
    assert told(looked(run)) == [("asleep@army.ml", True)]
    runs.save("awake", "awake@army.ml", "Other")

    assert told(looked(run)) == [("awake@army.ml", False)]


def test_in_a_store_that_appears_later_what_changed_before_the_start_is_unseen(runs: Runs) -> None:
    runs.saved_in_a_first_run()
    runs.save("before", "before@army.ml", "Other")
    started_ns = (runs.folder / "before.eml").stat().st_ctime_ns + 1
    while True:  # file systems have coarse times
        runs.save("after", "after@army.ml", "Third")
        if (runs.folder / "after.eml").stat().st_ctime_ns >= started_ns:
            break

    found = told(looked(runs.begin(since_ns=started_ns)))

    assert sorted(found) == [("after@army.ml", False), ("before@army.ml", True)]


def test_an_autosave_that_was_saved_as_a_draft_while_nobody_watched_is_the_same(
    runs: Runs, tmp_path: Path
) -> None:
    written = tmp_path / "composer"
    written.mkdir()
    autosave = written / ".evolution-composer.autosave-C27IW0"
    run = runs.begin(AutosaveFolder(written))
    run.changed_drafts()
    autosave.write_bytes(message())
    (first,) = looked(run)
    autosave.unlink()
    runs.begin().changed_drafts()  # the drafts were looked at, too
    runs.save("saved")

    runs.end()
    memory = DraftMemory(runs.kept, Kin(KEY))
    stores = [StoreChanges(each, memory) for each in (EmlFolder(runs.folder), AutosaveFolder(written))]
    for store in stores:
        store.prime(None)
    (draft,) = looked(stores[0])

    assert draft.identity == first.identity


def test_where_old_copies_stay_a_save_meanwhile_is_the_same_draft(runs: Runs) -> None:
    runs.saving = Saving.LEAVES_COPIES
    identity = runs.saved_in_a_first_run()
    runs.save("b", "john@army.ml, jane@example.org")

    (draft,) = looked(runs.begin())

    assert draft.identity == identity


def test_a_draft_taken_out_to_be_edited_over_a_restart_is_the_same_when_it_comes_back(runs: Runs) -> None:
    runs.saving = Saving.TAKES_OUT
    identity = runs.saved_in_a_first_run()
    runs.remove("a")
    run = runs.begin()
    looked(run)
    assert run.missed_drafts() == []
    runs.save("b")

    (draft,) = looked(run)

    assert (draft.identity, draft.went_unseen) == (identity, False)


def test_of_more_than_can_be_told_apart_what_changed_later_is_news(
    runs: Runs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sendward.sources.draft_memory.MOST_SEEN", 2)
    for number in range(3):
        runs.save(f"old{number}", f"old{number}@army.ml")
    looked(runs.begin())
    newest_ns = max(file.stat().st_ctime_ns for file in runs.folder.iterdir())
    while True:  # file systems have coarse times
        runs.save("meanwhile", "meanwhile@army.ml", "Other")
        if (runs.folder / "meanwhile.eml").stat().st_ctime_ns > newest_ns:
            break

    assert told(looked(runs.begin())) == [("meanwhile@army.ml", True)]
    assert MOST_SEEN >= 5_000


def test_no_word_of_a_draft_is_kept(runs: Runs) -> None:
    runs.saved_in_a_first_run()

    runs.end()
    kept = runs.kept.read_text("ascii")

    assert not [word for word in ("army", "john", "Report") if word in kept]
    assert len(kept) < 1000
