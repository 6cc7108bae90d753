from __future__ import annotations

import io

from hypothesis import given
from hypothesis import strategies as st

from sendward.mailstores.headers import Traits, read_draft, read_header_block
from sendward.sources.draft_likeness import MOST_KNOWN, Kin


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
