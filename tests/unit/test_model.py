from __future__ import annotations

import copy
import pickle

import pytest

from sendward.phrase import Phrase


def test_a_phrase_is_the_english_sentence_wherever_a_text_is_wanted() -> None:
    phrase = Phrase("Drafts in {folder}", folder="~/Mail")

    assert phrase == "Drafts in ~/Mail"
    assert f"{phrase}." == "Drafts in ~/Mail."


def test_an_error_hands_on_how_its_sentence_was_made() -> None:
    error = ValueError(Phrase("There is no journal at {path} yet.", path="/x"))

    told = str(error)

    assert isinstance(told, Phrase)
    assert told.template == "There is no journal at {path} yet."


def test_phrases_of_one_template_share_the_names_of_their_places() -> None:
    one, other = (Phrase("{text} is no domain.", text=text) for text in ("a b", "c d"))

    assert one._places is other._places
    assert other.values == {"text": "c d"}


def test_a_phrase_inside_a_phrase_keeps_its_own_template() -> None:
    inner = ValueError(Phrase("{text} is no domain.", text="a b"))

    outer = Phrase("{place}: {problem}", place="list.txt:3", problem=inner)

    assert outer == "list.txt:3: a b is no domain."
    assert isinstance(outer.values["problem"], Phrase)


@pytest.mark.parametrize(("count", "sentence"), [(0, "0 drafts"), (1, "1 draft"), (2, "2 drafts")])
def test_what_is_counted_has_a_sentence_for_one_and_one_for_many(count: int, sentence: str) -> None:
    assert Phrase("{count} drafts", one="{count} draft", count=count) == sentence


def test_what_stands_in_a_place_is_never_taken_for_a_place() -> None:
    assert Phrase("{text} is no domain.", text="{folder}") == "{folder} is no domain."


def test_a_place_without_a_value_is_a_mistake_of_ours() -> None:
    with pytest.raises(KeyError):
        Phrase("Drafts in {folder}")


def test_a_phrase_can_be_copied_and_handed_to_another_process() -> None:
    phrase = Phrase("{count} drafts", one="{count} draft", count=1)

    for other in (copy.deepcopy(phrase), pickle.loads(pickle.dumps(phrase))):  # noqa: S301  # our own
        assert (other, other.template, other.one, dict(other.values)) == (
            "1 draft",
            "{count} drafts",
            "{count} draft",
            {"count": 1},
        )
