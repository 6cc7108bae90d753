"""What a newer Sendward left behind is refused with a sentence, and is there afterwards, byte for byte."""

from __future__ import annotations

import json
import logging
import sqlite3
from typing import TYPE_CHECKING

import pytest

from sendward.journal.errors import JournalNewerError
from sendward.journal.journal import Journal
from sendward.journal.schema import VERSION
from sendward.learning.errors import LearningNewerError
from sendward.learning.schema import VERSION as LEARNING_VERSION
from sendward.learning.standing import standing
from sendward.learning.store import LearningStore
from sendward.mail_account import MailAccount
from sendward.settings.file import SettingsError
from sendward.settings.options import ACCOUNTS, CLIPBOARD, LANGUAGE
from sendward.settings.settings import Settings
from sendward.sources.draft_memory import DraftMemory
from sendward.sources.imap.folder_state import FolderState, load_state, save_state
from sendward.system.paths import Paths
from support.guarding import NOON

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    paths = Paths.under(tmp_path)
    paths.create()
    return paths


def test_its_settings_hold_no_more_and_stay_as_they_are(paths: Paths) -> None:
    text = "format = 2\n[sources]\nclipboard = 'sometimes'\n[learning]\non = true\n"
    paths.settings_file.write_text(text, encoding="utf-8")

    settings = Settings.load(paths.settings_file)

    assert ["A newer Sendward wrote" in problem.what for problem in settings.problems] == [True]
    assert settings.get(CLIPBOARD) is CLIPBOARD.default
    settings.set(LANGUAGE, "de")
    with pytest.raises(SettingsError, match=r"A newer Sendward wrote .* It is left as it is"):
        settings.save()
    assert paths.settings_file.read_text(encoding="utf-8") == text


def test_settings_of_our_own_format_are_read_as_ever(paths: Paths) -> None:
    paths.settings_file.write_text("format = 1\n[sources]\nclipboard = false\n", encoding="utf-8")

    settings = Settings.load(paths.settings_file)

    assert settings.problems == ()
    assert settings.get(CLIPBOARD) is False


def test_an_account_of_a_kind_that_is_not_known_is_kept_aside_before_another_takes_its_place(
    paths: Paths,
) -> None:
    text = '[accounts]\nimap = [{address = "a@b.example", host = "b.example", protocol = "jmap"}]\n'
    paths.settings_file.write_text(text, encoding="utf-8")
    settings = Settings.load(paths.settings_file)
    assert any("accounts.imap" in problem.what for problem in settings.problems)

    settings.set(ACCOUNTS, (MailAccount("c@d.example", "d.example", 993),))
    aside = settings.save()

    assert aside is not None
    assert aside.read_text(encoding="utf-8") == text


def test_its_journal_with_the_exceptions_in_it_is_refused(paths: Paths) -> None:
    Journal.open(paths.journal_file, None).close()
    with sqlite3.connect(paths.journal_file) as database:
        database.execute("CREATE TABLE future (name TEXT)")
        database.execute(f"PRAGMA user_version = {VERSION + 1}")
    database.close()
    before = paths.journal_file.read_bytes()

    with pytest.raises(JournalNewerError, match="A newer Sendward wrote the journal"):
        Journal.open(paths.journal_file, None)

    assert paths.journal_file.read_bytes() == before


def test_what_it_learned_is_refused(paths: Paths) -> None:
    LearningStore.open(paths.learned_file).close()
    with sqlite3.connect(paths.learned_file) as database:
        database.execute(f"PRAGMA user_version = {LEARNING_VERSION + 1}")
    database.close()
    before = paths.learned_file.read_bytes()

    for look in (LearningStore.open, standing):
        with pytest.raises(LearningNewerError, match="A newer Sendward wrote"):
            look(paths.learned_file)

    assert paths.learned_file.read_bytes() == before
    assert [file.name for file in paths.data_dir.iterdir()] == [paths.learned_file.name]


def test_its_memory_of_drafts_is_neither_read_nor_written_over(
    paths: Paths, caplog: pytest.LogCaptureFixture
) -> None:
    text = json.dumps({"format": 2, "drafts": [{"id": "draft:1"}]})
    paths.drafts_file.write_text(text, encoding="utf-8")
    state = FolderState(1, 2, NOON)

    with caplog.at_level(logging.WARNING):
        memory = DraftMemory(paths.drafts_file)
        memory._is_saved = False
        memory.save()
        assert load_state(paths.drafts_file) is None
        assert not save_state(paths.drafts_file, state)

    assert caplog.text.count("A newer Sendward wrote") == 4
    assert [file.name for file in paths.state_dir.iterdir()] == [paths.drafts_file.name]
    assert paths.drafts_file.read_text(encoding="utf-8") == text
