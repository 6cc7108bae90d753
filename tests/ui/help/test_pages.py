"""The pages of the help: the same in every language, and true to what the program says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from sendward.ui.help.pages import ENGLISH, help_dir, help_pages
from translations import LANGUAGES, gathered

if TYPE_CHECKING:
    from pathlib import Path

TRANSLATED = sorted(path.name for path in help_dir().iterdir() if path.is_dir())
QUOTED = re.compile("“([^”]+)”")
LINK = re.compile(r"\]\(([^)]+)\)")
MOST_LINES = 60
"""A page that fits on a screen or two is read."""


def outline(text: str) -> list[tuple[str, int]]:
    """The level of each heading, and how many links and points stand below it."""
    parts: list[tuple[str, int]] = []
    for line in text.splitlines():
        mark, _, _ = line.partition(" ")
        if mark and not mark.strip("#"):
            parts.append((mark, 0))
        elif parts:
            level, count = parts[-1]
            parts[-1] = level, count + len(LINK.findall(line)) + bool(re.match(r"(- |\d\. )", line))
    return parts


def test_the_folders_are_languages_of_the_program() -> None:
    assert ENGLISH in TRANSLATED
    assert set(TRANSLATED) <= {ENGLISH, *LANGUAGES}


@pytest.mark.parametrize("language", TRANSLATED)
def test_each_language_has_the_same_pages_with_the_same_headings_and_links(language: str) -> None:
    english = {path.name: path for path in (help_dir() / ENGLISH).iterdir()}
    own = {path.name: path for path in (help_dir() / language).iterdir()}

    assert set(own) == set(english)
    for name, path in own.items():
        text, model = path.read_text(encoding="utf-8"), english[name].read_text(encoding="utf-8")
        assert outline(text) == outline(model), name
        assert LINK.findall(text) == LINK.findall(model), name


@pytest.mark.parametrize("language", TRANSLATED)
def test_links_lead_to_pages_that_are_there(language: str) -> None:
    pages = help_pages(language)
    names = {page.name for page in pages}

    for page in pages:
        assert {link.removesuffix(".md") for link in LINK.findall(page.text)} <= names


def test_a_page_has_one_title_and_is_short() -> None:
    for page in help_pages(ENGLISH):
        assert [level for level, _ in outline(page.text)].count("#") == 1
        assert page.text.startswith(f"# {page.title}\n")
        assert len(page.text.splitlines()) <= MOST_LINES


def test_what_the_help_quotes_the_program_says() -> None:
    said = {text.source.replace("&", "").rstrip("…") for text in gathered()} | {"Use"}

    for page in help_pages(ENGLISH):
        assert {quote for quote in QUOTED.findall(page.text) if quote not in said} == set(), page.name


def test_a_page_that_a_language_lacks_is_english(tmp_path: Path) -> None:
    for language, name, text in (("en", "1-a", "# One"), ("en", "2-b", "# Two"), ("de", "2-b", "# Zwei")):
        (tmp_path / language).mkdir(exist_ok=True)
        (tmp_path / language / f"{name}.md").write_text(text, encoding="utf-8")

    assert [page.title for page in help_pages("de-AT", tmp_path)] == ["One", "Zwei"]
    assert [page.title for page in help_pages("tlh", tmp_path)] == ["One", "Two"]
