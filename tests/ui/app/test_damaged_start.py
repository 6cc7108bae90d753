"""The start, whatever has become of the files it reads and of the places it writes to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.guard.guard import Guard
from sendward.settings.file import rewritten
from sendward.settings.journal_key import JournalKey
from sendward.settings.options import DRAFTS, OPTIONS
from sendward.settings.policy import Policy
from sendward.settings.settings import Settings
from sendward.sources.draft_identity import DraftMemory
from sendward.system.paths import Paths
from sendward.ui.app.startup import open_journal
from sendward.watchlists.own_entries import read_own_entries, write_own_entries
from support.guarding import DISMISSED, FakeClock, RecordingAsker, sighting, verdict

if TYPE_CHECKING:
    from pathlib import Path

KEY = JournalKey(b"k" * 32)
JOHN = "john@army.ml"


def asks_and_records(paths: Paths) -> tuple[str, ...]:
    """Start, ask, take the answer; what the person was told."""
    journal, notices = open_journal(paths, KEY)
    with journal:
        asker = RecordingAsker()
        guard = Guard(judge=verdict, clock=FakeClock(), asker=asker, ledger=journal)
        asked = guard.submit(sighting(JOHN))
        assert asked is not None
        guard.resolve(asked.id, {JOHN: DISMISSED})
        assert journal.records(1)[0].lines()[0].recipient == JOHN
    return notices


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    paths = Paths.under(tmp_path)
    paths.create()
    return paths


def test_a_damaged_journal_is_kept_aside_and_said(paths: Paths) -> None:
    paths.journal_file.write_bytes(b"no journal")

    [notice] = asks_and_records(paths)

    assert "kept as journal.sqlite3.damaged-" in notice
    assert [file.read_bytes() for file in paths.data_dir.glob("*.damaged-*")] == [b"no journal"]


@pytest.fixture
def in_the_way(paths: Paths) -> Paths:
    """Neither the journal nor one for this session can be a file: as on a disk that is full or read-only."""
    for place in (paths.journal_file, paths.runtime_dir / "journal-of-this-session.sqlite3"):
        place.mkdir()
        (place / "in the way").touch()
    return paths


def test_where_no_file_can_be_written_the_guard_asks_from_memory(in_the_way: Paths) -> None:
    [notice] = asks_and_records(in_the_way)

    assert str(in_the_way.journal_file) in notice
    assert "what you answer is forgotten when it ends" in notice


SETTINGS = rewritten(
    {"sources": {"drafts": False}, "journal": {"keep": "30 days"}, "alerts": {"blocked": "final"}}
)


@st.composite
def damaged(draw: st.DrawFn, raw: bytes) -> bytes:
    """The bytes cut, flipped, blanked or replaced by noise."""
    at = draw(st.integers(0, len(raw) - 1))
    match draw(st.sampled_from(["cut", "flipped", "blanked", "noise"])):
        case "cut":
            return raw[:at]
        case "flipped":
            return raw[:at] + bytes([raw[at] ^ 1 << draw(st.integers(0, 7))]) + raw[at + 1 :]
        case "blanked":
            return raw[:at] + bytes(len(raw) - at)
        case _:
            return draw(st.binary(max_size=200))


@given(raw=damaged(SETTINGS.encode()))
def test_damaged_settings_are_said_and_what_cannot_be_changed_in_place_is_kept_aside(
    raw: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("home") / "settings.toml"
    path.write_bytes(raw)

    settings = Settings.load(path)
    for option in OPTIONS:
        settings.get(option)
    settings.set(DRAFTS, value=True)
    settings.set(DRAFTS, value=False)
    aside = settings.save()

    assert Settings.load(path).get(DRAFTS) is False
    assert aside is None or aside.read_bytes() == raw


@given(raw=damaged(b'{"3f2a": "draft-1", "77b0": "draft-2"}'))
def test_damage_to_what_tells_drafts_apart_ends_nothing(
    raw: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("home") / "drafts.json"
    path.write_bytes(raw)

    remembered = DraftMemory(path)
    remembered.save()


@given(raw=damaged(b'name = "own"\n[[protect]]\ndomain = "army.mil"\nlevel = "confirm"\n'))
def test_a_damaged_list_of_ones_own_is_said_and_kept_aside_when_it_is_written_anew(
    raw: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("home")
    (folder / "own.toml").write_bytes(raw)

    read = read_own_entries(folder)
    aside = write_own_entries(folder, read.entries)

    assert (aside is not None) == bool(read.problem)
    assert aside is None or aside.read_bytes() == raw


@given(raw=damaged(rewritten({"locked": ["sources.drafts"], "sources": {"drafts": True}}).encode()))
def test_a_damaged_policy_is_said_and_the_app_starts(
    raw: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("home")
    (folder / "policy.toml").write_bytes(raw)

    policy = Policy.load(folder / "policy.toml", folder / "last.toml")
    policy.remember(folder / "last.toml")
    settings = Settings.load(folder / "settings.toml", policy)

    assert all(option.read(option.write(settings.get(option))) == settings.get(option) for option in OPTIONS)
