"""The start, whatever has become of the files it reads and of the places it writes to."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from itertools import product
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.guard.guard import Guard
from sendward.settings.journal_key import JournalKey, Marker, find_key, read_marker
from sendward.settings.options import DRAFTS, OPTIONS
from sendward.settings.policy import Policy
from sendward.settings.settings import Settings
from sendward.settings.toml_text import write_toml
from sendward.sources.draft_memory import DraftMemory
from sendward.sources.imap.folder_state import FolderState, load_state, save_state
from sendward.sources.private_json import read_private_json, write_private_json
from sendward.system.paths import Paths
from sendward.ui.app.start.opening import open_journal
from sendward.watchlists.own_entries import read_own_entries, write_own_entries
from support.guarding import DISMISSED, FakeClock, RecordingAsker, sighting, verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
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


SETTINGS = write_toml(
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


def blows(raw: bytes, *, bits: Iterable[int] = range(8)) -> Iterator[bytes]:
    """The bytes cut at every length, and with every bit of every byte flipped."""
    yield from (raw[:length] for length in range(len(raw)))
    for at, bit in product(range(len(raw)), bits):
        yield raw[:at] + bytes([raw[at] ^ 1 << bit]) + raw[at + 1 :]


ACCOUNT = """[[accounts.imap]]
address = "me@example.org"
host = "imap.example.org"
user = "me"
"""


@pytest.mark.parametrize("text", [SETTINGS, ACCOUNT], ids=["settings", "accounts"])
def test_settings_cut_or_flipped_anywhere_are_read_as_far_as_they_can_be(text: str, tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text)
    assert Settings.load(path).problems == ()
    for raw in blows(text.encode()):
        path.write_bytes(raw)
        settings = Settings.load(path)
        for option in OPTIONS:
            assert option.read(option.write(settings.get(option))) == settings.get(option), raw


def test_the_state_of_drafts_cut_or_flipped_anywhere_is_forgotten_and_kept_aside_and_never_another(
    tmp_path: Path,
) -> None:
    path, aside = tmp_path / "drafts.json", tmp_path / "drafts.json.damaged"
    whole = {"0" * 8: "draft:first 11", "1" * 8: "draft:second 22"}
    write_private_json(path, whole)
    for raw in blows(path.read_bytes()):
        path.write_bytes(raw)
        aside.unlink(missing_ok=True)
        try:
            assert read_private_json(path) == whole, raw
        except ValueError:
            assert aside.read_bytes() == raw
        path.write_bytes(raw)
        DraftMemory(path).save()
        assert load_state(path) is None


def test_what_is_remembered_of_an_account_is_forgotten_when_it_is_damaged_and_never_another(
    tmp_path: Path,
) -> None:
    path = tmp_path / "imap-0.json"
    whole = FolderState(7, 42, datetime(2026, 11, 24, 12, tzinfo=UTC), {3: "draft:3", 41: "draft:41"})
    assert save_state(path, whole)
    for raw in blows(path.read_bytes()):
        path.write_bytes(raw)
        found = load_state(path)
        assert found is None or found == whole, raw


def test_a_damaged_note_on_the_key_never_leads_to_another_key(tmp_path: Path) -> None:
    path = tmp_path / "journal-key.json"
    marker = Marker("keyring.backends.SecretService.Keyring", "ab" * 32)
    path.write_text(json.dumps({"backend": marker.backend, "fingerprint": marker.fingerprint}))
    for raw in blows(path.read_bytes()):
        path.write_bytes(raw)
        assert find_key((), path, create=True).key is None, raw
        assert read_marker(path) is not None, raw


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


@given(raw=damaged(write_toml({"locked": ["sources.drafts"], "sources": {"drafts": True}}).encode()))
def test_a_damaged_policy_is_said_and_the_app_starts(
    raw: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("home")
    (folder / "policy.toml").write_bytes(raw)

    policy = Policy.load(folder / "policy.toml", folder / "last.toml")
    policy.remember(folder / "last.toml")
    settings = Settings.load(folder / "settings.toml", policy)

    assert all(option.read(option.write(settings.get(option))) == settings.get(option) for option in OPTIONS)
