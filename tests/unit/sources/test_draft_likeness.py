from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.mailstores.headers import Traits, read_draft, read_header_block
from sendward.sources.draft_likeness import MOST_KNOWN, Kin
from sendward.sources.gone_drafts import MOST_GONE
from sendward.sources.private_json import write_private_json

if TYPE_CHECKING:
    from pathlib import Path


def traits(*to: str, subject: str = "Report", thread: str = "") -> Traits:
    lines = [f"To: {', '.join(to)}" if to else "", f"Subject: {subject}", f"In-Reply-To: {thread}"]
    text = "\n".join(filter(None, lines)) + "\n\n"
    return read_draft(read_header_block(io.BytesIO(text.encode()))).traits


JOHN = traits("john@army.ml")
AUTOSAVE, DRAFTS = ("autosaves", "1"), ("drafts", "1")


def test_a_draft_is_known_in_the_other_place() -> None:
    kin = Kin()
    kin.saw(AUTOSAVE, "one", JOHN, is_autosave=True)

    assert kin.identity(traits("kate@army.ml", "john@army.ml"), 0, is_autosave=False) == "one"


def test_an_autosave_is_known_as_the_draft_that_was_opened() -> None:
    kin = Kin()
    kin.saw(DRAFTS, "one", JOHN, is_autosave=False)

    assert kin.identity(JOHN, 0, is_autosave=True) == "one"


def test_two_drafts_that_were_both_saved_by_the_person_are_two() -> None:
    kin = Kin()
    kin.saw(DRAFTS, "one", JOHN, is_autosave=False)

    assert kin.identity(JOHN, 0, is_autosave=False) is None


def test_two_that_are_being_written_are_two() -> None:
    kin = Kin()
    kin.saw(AUTOSAVE, "one", JOHN, is_autosave=True)

    assert kin.identity(JOHN, 0, is_autosave=True) is None


def test_what_lies_in_two_places_of_autosaves_is_one() -> None:
    kin = Kin()
    kin.saw(AUTOSAVE, "one", JOHN, is_autosave=True)

    assert kin.identity(JOHN, 0, is_autosave=True, place="elsewhere") == "one"
    assert kin.identity(JOHN, 0, is_autosave=True, place="autosaves") is None
    assert kin.identity(JOHN, 0, is_autosave=False, place="drafts") == "one"


def test_one_with_another_subject_thread_or_recipient_is_another() -> None:
    kin = Kin()
    kin.saw(AUTOSAVE, "one", JOHN, is_autosave=True)

    for other in (
        traits("john@army.ml", subject="Other"),
        traits("john@army.ml", thread="<1@x>"),
        traits("kate@army.ml"),
    ):
        assert kin.identity(other, 0, is_autosave=False) is None


def test_one_that_had_no_recipient_yet_is_known_by_its_subject() -> None:
    kin = Kin()
    kin.saw(AUTOSAVE, "one", traits(), is_autosave=True)

    assert kin.identity(JOHN, 0, is_autosave=False) == "one"


def test_one_without_subject_and_recipients_is_nobody() -> None:
    kin = Kin()
    kin.saw(AUTOSAVE, "one", traits(subject=""), is_autosave=True)

    assert kin.identity(traits(subject=""), 0, is_autosave=False) is None
    assert kin.identity(traits("john@army.ml", subject=""), 0, is_autosave=False) is None


def test_one_that_has_gone_is_known_for_a_while() -> None:
    kin = Kin()
    kin.saw(AUTOSAVE, "one", JOHN, is_autosave=True)
    kin.lost(AUTOSAVE, 5)

    assert kin.identity(JOHN, 5, is_autosave=False) == "one"
    assert kin.identity(JOHN, 5.1, is_autosave=False) is None


def test_what_was_at_a_place_that_is_looked_at_anew_is_forgotten() -> None:
    kin = Kin()
    kin.saw(AUTOSAVE, "one", JOHN, is_autosave=True)

    kin.begin("drafts")
    assert kin.identity(JOHN, 0, is_autosave=False) == "one"
    kin.begin("autosaves")
    assert kin.identity(JOHN, 0, is_autosave=False) is None


def test_of_many_those_seen_last_are_known() -> None:
    kin = Kin()
    for number in range(MOST_KNOWN + 1):
        subject = traits("john@army.ml", subject=str(number))
        kin.saw(("place", number), str(number), subject, is_autosave=True)

    assert kin.identity(traits("john@army.ml", subject="0"), 0, is_autosave=False) is None
    assert kin.identity(traits("john@army.ml", subject="1"), 0, is_autosave=False) == "1"


@given(st.lists(st.tuples(st.integers(0, 5), st.booleans(), st.booleans()), max_size=40))
def test_whatever_comes_and_goes_the_one_seen_last_in_the_other_place_is_known(
    steps: list[tuple[int, bool, bool]],
) -> None:
    kin = Kin()
    there: dict[int, bool] = {}
    for number, (at, is_autosave, comes) in enumerate(steps):
        there.pop(at, None)
        if comes:
            kin.saw(("place", at), str(number), JOHN, is_autosave=is_autosave)
            there[at] = is_autosave
        else:
            kin.lost(("place", at), 0)

        known = kin.identity(JOHN, 1, is_autosave=False)
        assert (known is not None) == (True in there.values())


class Days:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = datetime(2026, 7, 1, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


def sent_days_later(tmp_path: Path, days: float, *, written_after: timedelta, next_run: bool) -> str | None:
    """What a sent copy is known as that comes so long after its draft went, written so long after that."""
    clock, kept = Days(), tmp_path / "gone.json"
    kin = Kin(b"k" * 32, kept, clock)
    kin.saw(DRAFTS, "one", JOHN, is_autosave=False)
    kin.lost(DRAFTS, 0.0)
    written = clock.now + written_after
    if next_run:
        kin.save()
        kin = Kin(b"k" * 32, kept, clock)
    kin.begin("drafts")
    clock.now += timedelta(days=days)
    return kin.sent_as(traits("john@army.mil"), written)


@pytest.mark.parametrize("next_run", [False, True])
def test_the_copy_of_what_was_sent_is_known_as_its_draft_for_a_week_also_in_a_later_run(
    tmp_path: Path,
    next_run: bool,  # noqa: FBT001
) -> None:
    at_once = timedelta(seconds=1)

    assert sent_days_later(tmp_path, 0, written_after=at_once, next_run=next_run) == "one"
    assert sent_days_later(tmp_path, 6.9, written_after=at_once, next_run=next_run) == "one"
    assert sent_days_later(tmp_path, 7.1, written_after=at_once, next_run=next_run) is None


def test_a_message_with_the_same_subject_that_was_written_later_was_not_that_draft(tmp_path: Path) -> None:
    assert sent_days_later(tmp_path, 1, written_after=timedelta(minutes=11), next_run=False) is None


def test_a_message_with_the_drafts_message_id_was_that_draft_whenever_it_was_written(tmp_path: Path) -> None:
    clock = Days()
    kin = Kin(None, tmp_path / "gone.json", clock)
    named = replace(JOHN, message_id="m")
    kin.saw(DRAFTS, "one", named, is_autosave=False)
    kin.lost(DRAFTS, 0.0)
    clock.now += timedelta(days=1)

    assert kin.sent_as(replace(traits(subject="Other"), message_id="m"), clock.now) == "one"


def test_a_message_that_was_only_saved_by_itself_is_known_when_it_was_sent() -> None:
    kin = Kin()
    kin.saw(AUTOSAVE, "one", JOHN, is_autosave=True)
    kin.lost(AUTOSAVE, 0.0)

    assert kin.sent_as(JOHN, datetime.now(UTC)) == "one"


def test_of_many_drafts_that_went_those_that_went_last_are_kept(tmp_path: Path) -> None:
    kin = Kin(b"k" * 32, tmp_path / "gone.json")
    for number in range(MOST_GONE + 1):
        kin.saw(("place", number), str(number), traits(subject=str(number)), is_autosave=False)
        kin.lost(("place", number), 0.0)
    kin.save()

    later = Kin(b"k" * 32, tmp_path / "gone.json")
    known = [later.sent_as(traits(subject=str(number)), datetime.now(UTC)) for number in (0, 1, MOST_GONE)]
    assert known == [None, "1", str(MOST_GONE)]


@given(raw=st.binary(max_size=200))
def test_a_damaged_file_of_gone_drafts_is_passed_over(
    tmp_path_factory: pytest.TempPathFactory, raw: bytes
) -> None:
    path = tmp_path_factory.mktemp("gone") / "gone.json"
    path.write_bytes(raw)

    assert Kin(None, path).sent_as(JOHN, datetime.now(UTC)) is None


@given(value=st.dictionaries(st.text(), st.one_of(st.text(), st.lists(st.one_of(st.floats(), st.text())))))
def test_a_strange_file_of_gone_drafts_is_passed_over(
    tmp_path_factory: pytest.TempPathFactory, value: object
) -> None:
    path = tmp_path_factory.mktemp("gone") / "gone.json"
    write_private_json(path, value)

    assert Kin(None, path).sent_as(JOHN, datetime.now(UTC)) is None
