"""Speaking the person's language: which is loaded, which way it runs, and how sentences from below get in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt

import translations
from sendward.phrase import Phrase
from sendward.settings.options import LANGUAGE, SYSTEM_LANGUAGE
from sendward.settings.policy import Policy
from sendward.settings.settings import Settings
from sendward.system.paths import Paths
from sendward.ui.app.program import Program
from sendward.ui.widgets.language import Language
from sendward.ui.widgets.translated import translated

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

DRAFTS, PROBLEM = "{kinds}; {count} messages", "{text} is not a domain. {problem}"


@pytest.fixture(scope="module")
def catalogues(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("catalogues")
    spoken: dict[str, Mapping[str, str | list[str]]] = {
        "de": {
            DRAFTS: ["{kinds}; {count} Nachricht", "{kinds}; {count} Nachrichten"],
            PROBLEM: "{text} ist keine Domäne. {problem}",
            "There is no domain.": "Da ist keine Domäne.",
        },
        "ar": {"There is no domain.": "لا يوجد نطاق."},
        "pl": {DRAFTS: ["{count} wiadomość {kinds}", "{count} wiadomości {kinds}", "{count} wiad. {kinds}"]},
    }
    for language, words in spoken.items():
        file = folder / f"sendward_{language}.ts"
        translations.begin(
            file,
            [translations.Text("Phrase", source, isinstance(word, list)) for source, word in words.items()],
        )
        translations.fill(file, {"Phrase": words})
    windows = {("StatusMenu", "&Quit Sendward"): "Sendward &beenden", ("SmallWindow", "&Quit"): "&Beenden"}
    german = translations.catalogue("de", folder)
    below = [message.text for message in translations.read(german)]
    translations.begin(german, [*below, *(translations.Text(*text) for text in windows)])
    for (context, source), word in windows.items():
        translations.fill(german, {context: {source: word}})
    translations.build(folder)
    return folder


@pytest.fixture
def language(qapp: QApplication, catalogues: Path) -> Iterator[Language]:
    former, direction = QLocale(), qapp.layoutDirection()
    language = Language(qapp, catalogues)
    yield language
    language.leave()
    QLocale.setDefault(former)
    qapp.setLayoutDirection(direction)


def test_the_chosen_language_is_spoken(language: Language) -> None:
    assert language.use("de").language() is QLocale.Language.German
    assert translated(Phrase("There is no domain.")) == "Da ist keine Domäne."


def test_a_language_we_do_not_know_is_answered_in_english_from_left_to_right(
    language: Language, qapp: QApplication
) -> None:
    assert language.use("he").language() is QLocale.Language.English
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert translated(Phrase("There is no domain.")) == "There is no domain."


def test_arabic_turns_the_windows_round_and_english_turns_them_back(
    language: Language, qapp: QApplication
) -> None:
    language.use("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft

    language.use("en")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_an_address_in_a_language_from_right_to_left_keeps_its_own_direction(language: Language) -> None:
    language.use("ar")

    assert translated(Phrase("{ending} it is", ending=".ml (Mali)")).startswith("\u2068.ml (Mali)\u2069")


def test_a_sentence_in_a_sentence_is_translated_too(language: Language) -> None:
    language.use("de")

    sentence = translated(Phrase(PROBLEM, text="a b", problem=Phrase("There is no domain.")))

    assert sentence == "a b ist keine Domäne. Da ist keine Domäne."


@pytest.mark.parametrize(
    ("chosen", "count", "sentence"),
    [
        ("de", 1, "MH; 1 Nachricht"),
        ("de", 4, "MH; 4 Nachrichten"),
        ("pl", 1, "1 wiadomość MH"),
        ("pl", 3, "3 wiadomości MH"),
        ("pl", 5, "5 wiad. MH"),
        ("en", 1, "MH; 1 message"),
        ("en", 2, "MH; 2 messages"),
    ],
)
def test_what_is_counted_takes_the_form_its_language_counts_by(
    language: Language, chosen: str, count: int, sentence: str
) -> None:
    language.use(chosen)

    assert translated(Phrase(DRAFTS, one="{kinds}; {count} message", kinds="MH", count=count)) == sentence


def test_what_came_from_outside_is_cleaned_on_the_way(language: Language) -> None:
    language.use("en")

    assert translated(Phrase("{text} is no domain.", text="a\u202eb\n")) == "ab is no domain."


def test_the_option_offers_every_language_that_ships() -> None:
    offered = {choice.value for choice in LANGUAGE.choices} - {SYSTEM_LANGUAGE}

    assert offered == {"en", *translations.LANGUAGES}


def test_a_language_chosen_in_the_settings_is_spoken_at_once(
    language: Language, qtbot: QtBot, tmp_path: Path
) -> None:
    paths = Paths.under(tmp_path)
    paths.create()
    settings = Settings.load(paths.settings_file, Policy())
    program = Program(paths, settings, language=language)
    program.tray.show_window()
    program.windows.show_settings().open_page("about")

    settings.set(LANGUAGE, "de")
    qtbot.waitUntil(lambda: program.tray.window.leave.text() == "&Beenden", timeout=10_000)

    assert program.tray.menu.leave.text() == "Sendward &beenden"
    assert program.tray.window.isVisible()
    assert program.windows.show_settings().page_symbol == "about"
    program.stop()
