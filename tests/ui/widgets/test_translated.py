"""In a language that runs from right to left an address and an ending still run from left to right."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt

from sendward.engine.explanation import explain
from sendward.model import Kind
from sendward.phrase import Phrase
from sendward.ui.question.alignment import align
from sendward.ui.question.comparison import difference_in_words
from sendward.ui.question.wording import question_headline, reason, seen_in
from sendward.ui.widgets.language import Language
from sendward.ui.widgets.translated import translated
from support.every_window import cases
from support.kinds import OF_PEOPLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

_OPENING, _CLOSING = re.compile("[\u2066\u2068]"), "\u2069"
_LATIN = re.compile(r"\.[A-Za-z]{2,}|[\w.+-]+@[\w.-]+\.[A-Za-z]+|[A-Za-z]+(?:\.[A-Za-z]+)+")


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[None]:
    language, before = Language(qapp), QLocale()
    language.use("ar")
    yield
    language.leave()
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def bare(sentence: str) -> list[str]:
    """The addresses, domains and endings in it that stand in no isolate (UAX 9)."""
    found = []
    for match in _LATIN.finditer(sentence):
        before = sentence[: match.start()]
        if len(_OPENING.findall(before)) <= before.count(_CLOSING) and not before.endswith("\u200e"):
            found.append(match[0])
    return found


def test_what_is_bare_is_told_from_what_is_isolated() -> None:
    assert bare("بـ .ml") == [".ml"]
    assert bare("بـ \u2068.ml\u2069 (\u2068army.mil\u2069)") == []


@pytest.mark.usefixtures("arabic")
@pytest.mark.parametrize("kind", [kind for kind in Kind if kind not in OF_PEOPLE])
def test_an_ending_keeps_its_dot_on_the_left(kind: Kind) -> None:
    said = explain(
        kind,
        "army.ml",
        "army.mil",
        typed_ending="ml",
        meant_ending="mil",
        label="US military",
        owner="example.com",
    )
    assert bare(translated(said)) == []


@pytest.mark.usefixtures("arabic")
def test_no_sentence_of_a_question_turns_an_address_around() -> None:
    for name, case in cases().items():
        assert bare(seen_in(case.sighting)) == [], name
        for question in case.questions:
            assert bare(question_headline(question)) == [], name
    assert bare(reason(cases()["one"].questions[0])) == []


@pytest.mark.usefixtures("arabic")
def test_what_differs_is_isolated_too() -> None:
    words = difference_in_words(align("army0.ml", "army.mil", ((4, 8),)), "army.mil")
    assert words
    assert bare(words) == []


@pytest.mark.usefixtures("arabic")
@given(
    local=st.from_regex(r"[a-zא-ת]{1,8}", fullmatch=True), domain=st.sampled_from(["army.ml", "דואר.ישראל"])
)
def test_an_address_has_its_local_part_before_its_domain_in_any_sentence(local: str, domain: str) -> None:
    said = translated(Phrase("You mostly write to {known}.", known=f"{local}@{domain}"))
    assert f"\u2066\u2068{local}\u2069@\u2068{domain}\u2069\u2069" in said
