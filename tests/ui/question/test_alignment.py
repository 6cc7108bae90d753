from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sendward.ui.question.alignment import align, differing_places, is_cellular, without_slots
from sendward.ui.question.comparison import difference_in_words

NAMES = st.text(alphabet="abcäм.-", max_size=60)


@given(NAMES, NAMES)
def test_the_columns_spell_both_domains(typed: str, meant: str) -> None:
    columns = align(typed, meant)
    assert "".join(column.typed for column in columns) == typed
    assert "".join(column.meant for column in columns) == meant


@given(NAMES, NAMES)
def test_every_unlike_column_is_marked(typed: str, meant: str) -> None:
    assert all(column.differs for column in align(typed, meant) if column.typed != column.meant)


def test_marked_letters_are_marked_even_where_they_are_alike() -> None:
    columns = align("army.ml", "army.mil", ((5, 7),))
    assert [(column.typed, column.meant) for column in columns if column.differs] == [
        ("m", "m"),
        ("", "i"),
        ("l", "l"),
    ]


def test_a_missing_letter_is_marked_in_the_domain_that_has_it() -> None:
    marked = [number for number, column in enumerate(align("defensie.n", "defensie.nl")) if column.differs]
    assert marked == [10]


def test_domains_with_little_in_common_are_not_torn_apart() -> None:
    columns = align("anna@gmail.com", "anna@klinikum-nord.de", ((5, 14),))

    assert "".join(column.typed or "_" for column in columns) == "anna@gmail.com_______"
    assert all(column.differs for column in columns[5:])


@given(NAMES, NAMES)
def test_the_typed_spelling_alone_is_spelled_whole(typed: str, meant: str) -> None:
    assert "".join(column.typed for column in without_slots(align(typed, meant))) == typed


@given(NAMES, NAMES, NAMES)
def test_what_two_names_begin_with_alike_changes_nothing_of_where_they_differ(
    beginning: str, typed: str, meant: str
) -> None:
    whole, other = beginning + typed, beginning + meant
    expected: set[int] = set()
    position = 0
    for column in align(whole, other):
        if column.differs:
            expected |= {position} if column.typed else {position - 1, position}
        position += len(column.typed)

    assert differing_places(whole, other) == sorted(expected & set(range(len(whole))))


@given(NAMES, NAMES)
def test_alone_a_gap_is_shown_only_between_letters_that_are_not_marked(typed: str, meant: str) -> None:
    columns = align(typed, meant)

    def is_beside_a_mark(number: int) -> bool:
        before = [each for each in columns[:number] if each.typed][-1:]
        behind = [each for each in columns[number:] if each.typed][:1]
        return any(each.differs for each in (*before, *behind))

    gaps = [number for number, column in enumerate(columns) if not column.typed]
    shown = [column for column in without_slots(columns) if not column.typed]
    assert shown == [columns[number] for number in gaps if not is_beside_a_mark(number)]


def test_each_kind_of_difference_has_its_words() -> None:
    said = {
        "changed": difference_in_words(align("arny.nl", "army.nl"), "army.nl"),
        "missing": difference_in_words(align("amy.nl", "army.nl"), "army.nl"),
        "added": difference_in_words(align("armyy.nl", "army.nl"), "army.nl"),
    }
    assert said == {
        "changed": "“n” instead of “m” in army.nl.",
        "missing": "“r” of army.nl is missing.",
        "added": "“y” is not in army.nl.",
    }


def test_letters_that_join_or_run_leftwards_are_not_put_in_cells() -> None:
    assert is_cellular("bücher.example")
    assert is_cellular("例え.jp")
    assert not is_cellular("דואר.ישראל")
    assert not is_cellular("หน้า.ไทย")
