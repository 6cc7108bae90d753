from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.engine.explanation import explain, recognised
from sendward.model import Kind
from sendward.phrase import Phrase
from support.kinds import OF_PEOPLE

LABELS = st.from_regex(r"[a-z0-9äß-]{1,12}", fullmatch=True)
DOMAINS = st.lists(LABELS, min_size=2, max_size=4).map(".".join)


@given(
    kind=st.sampled_from([kind for kind in Kind if kind not in OF_PEOPLE]),
    typed=DOMAINS,
    intended=DOMAINS,
    typed_ending=st.sampled_from(["ml", "com", "con", "co.uk"]),
    meant_ending=st.sampled_from(["mil", "com", "nl", "com.au"]),
    label=st.sampled_from(["", "US military", "Our own (internal) names"]),
    owner=DOMAINS,
)
def test_a_kept_sentence_is_recognised_as_what_it_was(
    *, kind: Kind, typed: str, intended: str, typed_ending: str, meant_ending: str, label: str, owner: str
) -> None:
    said = explain(
        kind,
        typed,
        intended,
        typed_ending=typed_ending,
        meant_ending=meant_ending,
        label=label,
        owner=owner,
    )

    again = recognised(str.__str__(said))

    assert again == said
    assert isinstance(again, Phrase)
    assert again.template == said.template
    assert again.values.items() <= said.values.items()


@pytest.mark.parametrize("sentence", ["", "There is no @ in it.", "a b looks like c"])
def test_any_other_sentence_stays_as_it_is(sentence: str) -> None:
    assert recognised(sentence) == sentence
    assert not isinstance(recognised(sentence), Phrase)


def test_a_slip_with_another_ending_is_said_to_be_both() -> None:
    said = explain(
        Kind.OMISSION,
        "bayr.con",
        "bayer.de",
        typed_ending="con",
        meant_ending="de",
        label="",
        owner="bayr.con",
    )

    assert said == "bayr.con is missing a letter of bayer.de, and it ends in .con, not .de (Germany)"
