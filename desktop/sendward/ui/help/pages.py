"""The pages of the help, read from the files that ship; English where a language has none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sendward.system.resources import resources_dir

if TYPE_CHECKING:
    from pathlib import Path

ENGLISH = "en"
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page."""

    name: str
    """Of its file, without the ending: what a link to it has."""
    title: str
    """Its first heading."""
    text: str
    """Markdown, whole."""


def help_dir() -> Path:
    """Folder of the pages: a folder for each language, with a file for each page, in the order of names."""
    return resources_dir() / "help"


def help_pages(language: str, folder: Path | None = None) -> tuple[HelpPage, ...]:
    """The pages in a language (BCP 47), each in English where it is not there. Raises OSError."""
    root = folder or help_dir()
    # a language without its country or script, as the catalogues have it
    own = root / language.partition("-")[0]
    pages = []
    for english in sorted((root / ENGLISH).glob("*.md")):
        file = own / english.name
        text = (file if file.is_file() else english).read_text(encoding="utf-8")
        found = _TITLE.search(text)
        pages.append(HelpPage(english.stem, found[1] if found else english.stem, text))
    return tuple(pages)
