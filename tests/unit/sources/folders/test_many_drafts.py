"""Tens of thousands of drafts at once: what they take, and that one mistake among them does not wait."""

from __future__ import annotations

import time
import tracemalloc
from typing import TYPE_CHECKING

import pytest

from sendward.mailstores.maildir import Maildir
from sendward.sources.draft_likeness import MOST_KNOWN
from sendward.sources.draft_memory import DraftMemory
from sendward.sources.folders.backlog import AT_A_TIME, MOST_FRESH
from sendward.sources.folders.store_changes import StoreChanges
from support.doubling import assert_is_linear
from support.mail_folders import drop_into_maildir, maildir, message
from support.posix import posix_names

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = posix_names

MANY = 50_000
MOST_MB = 45
"""Of the 60 MB that Sendward may take up for so many, what reading them may: judging comes to it."""


def fill(folder: Path, count: int) -> None:
    for number in range(count):
        content = message(f"n{number}@army.mil", subject=f"{number}", message_id=f"<{number}@x.org>")
        (folder / "cur" / f"17{number:08}.M{number}P1.host:2,D").write_bytes(content)


def rename(folder: Path) -> None:
    """Give every message another unique name, as a program does that puts a folder in order anew."""
    for file in list((folder / "cur").iterdir()):
        file.rename(file.with_name(f"again{file.name}"))


def make_anew(folder: Path) -> None:
    """Store every message once more, as after another UIDVALIDITY of the server (RFC 3501, 2.3.1.1)."""
    for file in list((folder / "cur").iterdir()):
        file.with_name(f"again{file.name}").write_bytes(file.read_bytes())
    for file in list((folder / "cur").iterdir()):
        if not file.name.startswith("again"):
            file.unlink()


RESYNCS = (rename, make_anew)


def look_at_all(changes: StoreChanges) -> list[str]:
    """The identities seen, portion by portion, none of which is too large."""
    seen: list[str] = []
    while True:
        portion = changes.changed_drafts()
        assert len(portion) <= AT_A_TIME
        seen += (draft.identity for draft in portion)
        if not changes.has_rest:
            return seen


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Time that stands still: nothing waits for a like draft to go."""
    monkeypatch.setattr("sendward.sources.folders.store_changes.monotonic", lambda: 1000.0)


@pytest.mark.parametrize("resync", RESYNCS)
@pytest.mark.parametrize("count", [300, MOST_KNOWN + 300])
def test_after_a_resync_every_draft_that_was_seen_is_known_as_before(
    tmp_path: Path, resync: Callable[[Path], None], count: int
) -> None:
    folder = maildir(tmp_path / "Drafts")
    changes = StoreChanges(Maildir(folder), DraftMemory(None))
    fill(folder, count)
    before = look_at_all(changes)
    assert len(set(before)) == count

    resync(folder)
    after = look_at_all(changes)
    while changes.again_in is not None:
        time.sleep(changes.again_in)
        after += look_at_all(changes)

    assert len(after) == len(set(after))
    assert set(after) <= set(before)
    assert changes.missed_drafts() == changes.gone_drafts() == []


def test_old_drafts_that_are_renamed_are_no_news(tmp_path: Path) -> None:
    folder = maildir(tmp_path / "Drafts")
    fill(folder, 300)
    changes = StoreChanges(Maildir(folder), DraftMemory(None))
    changes.prime(None)

    rename(folder)
    assert look_at_all(changes) == []
    drop_into_maildir(folder, message("john@army.ml"))

    assert len(look_at_all(changes)) == 1


def test_states_of_drafts_that_have_gone_are_forgotten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sendward.sources.folders.store_changes.MOST_KNOWN", 10)
    monkeypatch.setattr("sendward.sources.folders.old_messages._SPARE", 10)
    folder = maildir(tmp_path / "Drafts")
    changes = StoreChanges(Maildir(folder), DraftMemory(None))

    for _ in range(10):
        fill(folder, 40)  # other states each time
        look_at_all(changes)

    assert len(changes._old) <= 2 * 40 + 10


@pytest.mark.usefixtures("clock")
@pytest.mark.parametrize("resync", RESYNCS)
def test_a_resync_of_twice_as_many_takes_twice_as_long(
    tmp_path: Path, resync: Callable[[Path], None]
) -> None:
    folders: list[Path] = []

    def prepare(count: int) -> Callable[[], object]:
        folders.append(maildir(tmp_path / f"{len(folders)}"))
        fill(folders[-1], count)
        changes = StoreChanges(Maildir(folders[-1]), DraftMemory(None))
        look_at_all(changes)
        resync(folders[-1])
        return lambda: look_at_all(changes)

    assert_is_linear(prepare, 400)


def peak_bytes(work: Callable[[], object]) -> int:
    """What ``work`` takes up at most, beyond what there was."""
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def arrive(folder: Path, count: int) -> Callable[[], object]:
    changes = StoreChanges(Maildir(folder), DraftMemory(None))
    fill(folder, count)
    return lambda: look_at_all(changes)


def come_again(folder: Path, count: int) -> Callable[[], object]:
    work = arrive(folder, count)
    work()
    make_anew(folder)
    return work


@pytest.mark.slow
@pytest.mark.parametrize("happen", [arrive, come_again])
def test_fifty_thousand_drafts_take_up_less_than_may_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, happen: Callable[[Path, int], Callable[[], object]]
) -> None:
    """Tried with a tenth of them and of all that is bounded, and by what twice as many take more."""
    monkeypatch.setattr("sendward.sources.folders.backlog.MOST_FRESH", MOST_FRESH // 10)
    for module in ("sources.draft_identity", "sources.draft_likeness", "sources.folders.store_changes"):
        monkeypatch.setattr(f"sendward.{module}.MOST_KNOWN", MOST_KNOWN // 10)

    half, whole = (peak_bytes(happen(maildir(tmp_path / f"{n}"), MANY // 10 // n)) for n in (2, 1))

    assert 10 * (whole - half) * 2 < 1e6 * MOST_MB
