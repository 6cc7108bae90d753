"""Passes over folders of sent mail, as mail programs keep them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from sendward.learning.digests import Digests
from sendward.learning.passes import Learner, PassResult
from sendward.learning.store import LearningStore
from sendward.mailstores.detect import detect_kind, find_stores
from support.sent_messages import KEY, OWN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sendward.mailstores.store import Store


def a_message(number: int, to: str) -> str:
    return (
        f"From: me@clinic.example.org\nTo: {to}\nMessage-ID: <{number}@x>\n"
        "Date: Tue, 03 Nov 2026 10:00:00 +0000\nSubject: x\n\nBody\n"
    )


def into_maildir(folder: Path, number: int, to: str) -> None:
    for part in ("cur", "new", "tmp"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    (folder / "cur" / f"1700000000.{number}.host:2,S").write_text(a_message(number, to))


def into_mh(folder: Path, number: int, to: str) -> None:
    folder.mkdir(exist_ok=True)
    (folder / str(number)).write_text(a_message(number, to))


def into_eml(folder: Path, number: int, to: str) -> None:
    folder.mkdir(exist_ok=True)
    (folder / f"{number}.eml").write_text(a_message(number, to))


def into_mbox(file: Path, number: int, to: str) -> None:
    with file.open("a") as mbox:
        mbox.write(f"From - Tue Nov  3 10:00:00 2026\n{a_message(number, to)}\n")


WAYS = [into_maildir, into_mh, into_eml, into_mbox]


@pytest.fixture
def learner(tmp_path: Path) -> Iterator[Learner]:
    store = LearningStore.open(tmp_path / "learned")
    yield Learner(store, store.load(Digests(KEY)), OWN, lambda: datetime.now(UTC))
    store.close()


def opened(path: Path) -> Store:
    (store,) = find_stores(path, detect_kind(path))
    return store


@pytest.mark.parametrize("put", WAYS)
def test_a_folder_of_sent_mail_is_learned_and_later_what_is_new_in_it(
    tmp_path: Path, learner: Learner, put: Callable[[Path, int, str], None]
) -> None:
    folder = tmp_path / "Sent"
    for number in range(1, 4):
        put(folder, number, f"anna{number}@north.example")
    assert learner.read(opened(folder)).learned == 3

    put(folder, 4, "ben@south.example")

    assert learner.read(opened(folder)).learned == 1
    assert learner.memory.domains["north.example"].typed == 3
    assert learner.memory.domains["south.example"].typed == 1


def test_an_mbox_that_did_not_change_is_not_read_again(tmp_path: Path, learner: Learner) -> None:
    into_mbox(tmp_path / "Sent", 1, "anna@north.example")
    learner.read(opened(tmp_path / "Sent"))

    assert learner.read(opened(tmp_path / "Sent")) == PassResult()


def test_of_an_mbox_that_grew_only_the_end_is_read(tmp_path: Path, learner: Learner) -> None:
    for number in range(9):
        into_mbox(tmp_path / "Sent", number, "anna@north.example")
    learner.read(opened(tmp_path / "Sent"))
    into_mbox(tmp_path / "Sent", 9, "anna@north.example")

    assert learner.read(opened(tmp_path / "Sent")) == PassResult(learned=1, read=1)


def test_an_mbox_that_was_written_anew_counts_nothing_twice(tmp_path: Path, learner: Learner) -> None:
    for number in range(9):
        into_mbox(tmp_path / "Sent", number, "anna@north.example")
    learner.read(opened(tmp_path / "Sent"))
    (tmp_path / "Sent").unlink()
    for number in range(3, 8):
        into_mbox(tmp_path / "Sent", number, "anna@north.example")

    learner.read(opened(tmp_path / "Sent"))

    assert learner.memory.domains["north.example"].typed == 9


def test_a_flag_that_changes_makes_no_new_message(tmp_path: Path, learner: Learner) -> None:
    into_maildir(tmp_path / "Sent", 1, "anna@north.example")
    learner.read(opened(tmp_path / "Sent"))
    (file,) = (tmp_path / "Sent" / "cur").iterdir()
    file.rename(file.with_name(file.name + "R"))

    assert learner.read(opened(tmp_path / "Sent")).learned == 0


@pytest.mark.parametrize(
    "mark", ["Delivered-To: me@clinic.example.org", "Return-Path: <you@clinic.example.org>"]
)
def test_a_message_of_somebody_else_teaches_nothing(tmp_path: Path, learner: Learner, mark: str) -> None:
    file = tmp_path / "Sent" / "1"
    into_mh(tmp_path / "Sent", 1, "anna@north.example")
    file.write_text(f"{mark}\n{file.read_text().replace('me@clinic', 'you@clinic')}")

    assert learner.read(opened(tmp_path / "Sent")).learned == 0


def test_ones_own_message_that_was_delivered_to_oneself_teaches(tmp_path: Path, learner: Learner) -> None:
    file = tmp_path / "Sent" / "1"
    into_mh(tmp_path / "Sent", 1, "anna@north.example")
    file.write_text(f"Delivered-To: me@clinic.example.org\n{file.read_text()}")

    assert learner.read(opened(tmp_path / "Sent")).learned == 1


def test_a_pass_that_is_stopped_goes_on_where_it_was(tmp_path: Path, learner: Learner) -> None:
    for number in range(20):
        into_mbox(tmp_path / "Sent", number, "anna@north.example")
    left = iter(range(7))

    stopped = learner.read(opened(tmp_path / "Sent"), lambda: next(left, None) is None)
    again = learner.read(opened(tmp_path / "Sent"))

    assert (stopped.is_finished, again.is_finished) == (False, True)
    assert stopped.learned + again.learned == 20
    assert learner.memory.domains["north.example"].typed == 20
