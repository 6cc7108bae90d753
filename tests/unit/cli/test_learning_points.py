"""What ``sendward doctor`` says of learning."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from sendward.cli.learning_points import learning_points
from sendward.learning.digests import Digests
from sendward.learning.passes import Learner
from sendward.learning.store import LearningStore
from sendward.settings.options import LEARN
from sendward.settings.settings import Settings
from sendward.system.paths import Paths
from support.sent_messages import KEY, NOW, sent

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.under(tmp_path)


@pytest.fixture
def settings(paths: Paths) -> Settings:
    settings = Settings.load(paths.settings_file)
    settings.set(LEARN, value=True)
    return settings


def texts(paths: Paths, settings: Settings, *, has_key: bool = True) -> list[str]:
    return [point.text for point in learning_points(paths, settings, has_key=has_key)]


def learn(paths: Paths) -> None:
    """Two messages from one folder, at the time ``NOW``."""
    with closing(LearningStore.open(paths.learned_file)) as store:
        memory = store.load(Digests(KEY))
        messages = (sent("anna@klinikum-nord.de", days_ago=n) for n in (1, 2))
        Learner(store, memory, (), lambda: NOW).take(messages, lambda: False)
        store.save(memory, [("mbox:/home/me/Sent", "1")])
        store.note_round(NOW)


def test_what_was_read_is_counted_and_dated(paths: Paths, settings: Settings) -> None:
    learn(paths)

    (text,) = texts(paths, settings)

    assert text.startswith("2 sent messages from 1 folder; 1 domain, 1 person. Looked ")
    assert f"{NOW.astimezone():%Y-%m-%d %H:%M}" in text


def test_before_the_first_round_nothing_was_read(paths: Paths, settings: Settings) -> None:
    assert texts(paths, settings) == ["No sent mail has been read yet."]


def test_a_missing_key_is_told(paths: Paths, settings: Settings) -> None:
    assert "no people" in texts(paths, settings, has_key=False)[0]


def test_switched_off_it_says_what_is_kept(paths: Paths, settings: Settings) -> None:
    learn(paths)
    settings.set(LEARN, value=False)

    (text,) = texts(paths, settings)

    assert "switched off" in text
    assert "kept" in text


def test_the_file_of_a_newer_sendward_is_said_to_want_an_update(paths: Paths, settings: Settings) -> None:
    learn(paths)
    with closing(sqlite3.connect(paths.learned_file)) as database:
        database.execute("PRAGMA user_version = 9")

    (point,) = learning_points(paths, settings, has_key=True)

    assert point.is_wrong
    assert "A newer Sendward wrote" in point.text
    assert point.remedy == "Update Sendward."


def test_a_file_that_is_damaged_needs_attention_and_stays_as_it_is(paths: Paths, settings: Settings) -> None:
    paths.learned_file.parent.mkdir(parents=True)
    paths.learned_file.write_bytes(b"no database" * 100)

    (point,) = learning_points(paths, settings, has_key=True)

    assert point.is_wrong
    assert paths.learned_file.read_bytes() == b"no database" * 100
