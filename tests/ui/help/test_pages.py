"""The pages of the help: the same in every language, and true to what the program says."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from sendward.demand import Demand
from sendward.guard.memory import is_settled
from sendward.model import Decision, Origin, Outcome
from sendward.ui.help.pages import ENGLISH, help_dir, help_pages
from translations import LANGUAGES, catalogue, gathered, read

if TYPE_CHECKING:
    from pathlib import Path

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
TRANSLATED = sorted(path.name for path in help_dir().iterdir() if path.is_dir())
MARKS = {
    **dict.fromkeys(("ar", "es", "fr", "uk"), ("«", "»")),
    **dict.fromkeys(("en", "it", "nl"), ("“", "”")),
    "de": ("„", "“"),
    "ja": ("「", "」"),
    "pl": ("„", "”"),
}
"""Between which marks a language quotes, in the catalogues too."""
KEY = re.compile(r"\(&\w\)|&")
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


def quotes(text: str, language: str = ENGLISH) -> list[str]:
    """What stands between quotation marks, on one line, without the spaces that French puts inside."""
    first, last = MARKS[language]
    return [" ".join(quote.split()) for quote in re.findall(f"{first}([^{last}]+){last}", text)]


def label(text: str) -> str:
    """A label as it is read on the button: without its key, and the dots that say that more will be asked."""
    return KEY.sub("", text).rstrip("…").strip()


def labels(language: str) -> dict[str, set[str]]:
    """What the program says in a language for each English label."""
    words: dict[str, set[str]] = {}
    for message in read(catalogue(language)):
        source, said = message.text.source, set(filter(None, message.words))
        words.setdefault(label(source), set()).update(map(label, said))
        if quotes(source) == ["Use"]:  # a button has an address behind it, or before it
            words.setdefault("Use", set()).update(quote for each in said for quote in quotes(each, language))
    return words


def test_every_language_of_the_program_has_its_folder() -> None:
    assert ENGLISH in TRANSLATED
    assert set(TRANSLATED) == {ENGLISH, *LANGUAGES}


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


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_page_has_one_title_and_is_short(language: str) -> None:
    for page in help_pages(language):
        assert [level for level, _ in outline(page.text)].count("#") == 1
        assert page.text.startswith(f"# {page.title}\n")
        assert len(page.text.splitlines()) <= MOST_LINES


def test_what_the_help_quotes_the_program_says() -> None:
    said = {label(text.source) for text in gathered()} | {"Use"}

    for page in help_pages(ENGLISH):
        assert set(quotes(page.text)) - said == set(), page.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_quotes_the_same_labels_in_the_words_of_its_catalogue(language: str) -> None:
    words = labels(language)

    for english, own in zip(help_pages(ENGLISH), help_pages(language), strict=True):
        wanted, said = quotes(english.text), quotes(own.text, language)
        assert [each for each in wanted if words[each].isdisjoint(said)] == [], own.name
        assert set(said) <= set().union(*(words[each] for each in wanted)), own.name
        assert len(said) == len(wanted), own.name


def test_a_paragraph_in_japanese_is_one_line_because_a_break_would_show_as_a_gap() -> None:
    for page in help_pages("ja"):
        assert re.findall(r"[^\n]+\n(?!- |\d\. )[^\n]+", page.text) == [], page.name


def test_a_page_that_a_language_lacks_is_english(tmp_path: Path) -> None:
    for language, name, text in (("en", "1-a", "# One"), ("en", "2-b", "# Two"), ("de", "2-b", "# Zwei")):
        (tmp_path / language).mkdir(exist_ok=True)
        (tmp_path / language / f"{name}.md").write_text(text, encoding="utf-8")

    assert [page.title for page in help_pages("de-AT", tmp_path)] == ["One", "Zwei"]
    assert [page.title for page in help_pages("tlh", tmp_path)] == ["One", "Two"]


def test_what_not_now_does_in_a_draft_is_told_as_it_is() -> None:
    put_off, long_ago = Decision(Outcome.DISMISSED), NOON - timedelta(days=400)
    assert is_settled(Origin.DRAFT, Demand(), put_off, long_ago, NOON)

    page = next(page for page in help_pages(ENGLISH) if page.name == "2-questions")

    section = " ".join(page.text.partition("## “Not now”")[2].partition("## ")[0].split())
    assert "does not ask about this address in it again" in section
