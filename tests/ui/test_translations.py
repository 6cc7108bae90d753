"""The catalogues: complete, up to date, saying nothing that the English text does not."""

from __future__ import annotations

import ast
import re
import shutil
import string
from collections import Counter
from typing import TYPE_CHECKING

import pytest

import translations
from translations import ENGLISH, LANGUAGES, Message, catalogue, read

if TYPE_CHECKING:
    from pathlib import Path

FORMS = {"ar": 6, "de": 2, "en": 2, "es": 2, "fr": 2, "it": 2, "ja": 1, "nl": 2, "pl": 3, "uk": 3}
"""How many forms Qt counts by (Qt Linguist Manual, "Plural Rules")."""
ALL = (ENGLISH, *LANGUAGES)
SHOWING = {
    *(
        "QAction",
        "QCheckBox",
        "QGroupBox",
        "QLabel",
        "QListWidgetItem",
        "QMenu",
        "QPushButton",
        "QRadioButton",
    ),
    *(
        "addAction",
        "addItem",
        "addMenu",
        "addRow",
        "addTab",
        "insertItem",
        "notify",
        "say",
        "showMessage",
        "tell",
    ),
    *("setAccessibleDescription", "setAccessibleName", "setPlaceholderText", "setStatusTip", "setText"),
    *("setTitle", "setToolTip", "setWindowTitle", "heading", "note", "plain_label", "row_title"),
}
"""The calls by which a text comes before the person."""


@pytest.mark.slow
@pytest.mark.parametrize("language", ALL)
def test_every_text_has_its_words(language: str) -> None:
    assert [message.text for message in translations.missing(catalogue(language))] == []


@pytest.mark.slow
def test_the_catalogues_hold_the_texts_of_today_and_were_built_since(tmp_path: Path) -> None:
    for language in ALL:
        shutil.copy(catalogue(language), tmp_path)
    translations.renew(tmp_path)
    translations.build(tmp_path)

    for language in ALL:
        kept, renewed = catalogue(language), catalogue(language, tmp_path)
        assert read(renewed) == read(kept), "run packaging/dev.py translations"
        built = renewed.with_suffix(".qm").read_bytes()
        assert built == kept.with_suffix(".qm").read_bytes(), "run packaging/dev.py translations"


@pytest.mark.parametrize("language", ALL)
def test_the_words_have_the_places_of_the_text(language: str) -> None:
    for message in _spoken(language):
        wanted = _places(message.text.source)
        for number, words in enumerate(message.words):
            # "one" may be said without its number
            allowed = [wanted, wanted - Counter(["count", "%n"])] if _may_omit_number(number) else [wanted]
            assert _places(words) in allowed, (message.text.source, words)


@pytest.mark.parametrize("language", ALL)
def test_a_counted_text_has_every_form_its_language_counts_by(language: str) -> None:
    for message in _spoken(language):
        wanted = FORMS[language] if message.text.is_counted else 1
        assert len(message.words) == wanted, message.text.source


@pytest.mark.parametrize("language", ALL)
def test_the_words_have_a_key_where_the_text_has_one(language: str) -> None:
    for message in _spoken(language):
        for words in message.words:
            assert _keys(words) == _keys(message.text.source), (message.text.source, words)


@pytest.mark.parametrize("language", ALL)
def test_the_words_begin_and_end_as_the_text_does(language: str) -> None:
    for message in _spoken(language):
        for words in message.words:
            is_separator = message.text.source != message.text.source.strip()
            assert is_separator or words == words.strip(), words
            # an ellipsis says that a window follows
            assert words.rstrip("(&ABCDEFGHIJKLMNOPQRSTUVWXYZ)").endswith(
                "…"
            ) is message.text.source.endswith("…"), (message.text.source, words)


def test_no_words_go_into_a_window_without_a_translation() -> None:
    found = []
    for file in sorted((translations.SOURCES / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in SHOWING:
                found += [
                    f"{file.name}:{argument.lineno}: {ast.unparse(argument)}"
                    for argument in node.args
                    if _has_bare_words(argument)
                ]

    assert found == []


def _has_bare_words(node: ast.expr) -> bool:
    """Whether words of ours stand in it that no call translated."""
    match node:
        case ast.Constant(value=str(text)):
            return _has_words(text)
        case ast.JoinedStr(values=parts):
            return any(isinstance(part, ast.Constant) and _has_words(str(part.value)) for part in parts)
        case ast.IfExp(body=body, orelse=orelse):
            return _has_bare_words(body) or _has_bare_words(orelse)
        case _:
            return False


def _has_words(text: str) -> bool:
    if re.fullmatch(r"\S*[.@]\S*", text):  # an address, as an example
        return False
    return translations.has_words(text.replace("Sendward", ""))  # a name is a name everywhere


def _spoken(language: str) -> list[Message]:
    return [message for message in read(catalogue(language)) if message.is_finished and all(message.words)]


def _may_omit_number(form: int) -> bool:
    return form <= 2  # Arabic counts none, one and two by words alone


def _places(text: str) -> Counter[str]:
    names = Counter(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)
    names["%n"] = text.count("%n")
    return +names


def _keys(text: str) -> int:
    return len(re.findall(r"&(?=[^\s&])", text.replace("&&", "")))
