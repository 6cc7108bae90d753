"""The pages in a package are linked with what the package brings, and with nothing else."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

import pytest

from shared.documents import CHECKOUT, DOCUMENTS, FOLDER, documents

if TYPE_CHECKING:
    from pathlib import Path

LISTS = "usr/share/sendward/sendward/resources/watchlists"


@pytest.fixture
def pages(tmp_path: Path) -> dict[str, str]:
    """Each page by its name, in a package that has the lists besides."""
    (tmp_path / LISTS).mkdir(parents=True)
    return {path.name: content.decode() for path, content in documents(tmp_path).items()}


def test_every_link_of_a_page_leads_to_what_is_installed(pages: dict[str, str]) -> None:
    targets = [
        (name, target)
        for name, text in pages.items()
        for target in re.findall(r"\]\(([^)#]*)", text)
        if not target.startswith(("https:", "mailto:"))
    ]

    assert ("README.md", "PRIVACY.md") in targets
    assert ("COMMANDS.md", f"/{LISTS}") in targets
    assert {target for _, target in targets} <= {*pages, f"/{LISTS}"}


def test_of_a_link_to_what_is_not_installed_the_words_are_left(pages: dict[str, str]) -> None:
    assert "(packaging/README.md)" in pages["ADMINISTRATORS.md"]
    assert "resources/pictures" not in pages["README.md"]
    for name in DOCUMENTS:
        if name.endswith(".md"):
            assert words_of(pages[name]) == words_of((CHECKOUT / name).read_text(encoding="utf-8"))


def words_of(page: str) -> str:
    return re.sub(r"!?\[([^]]+)\]\([^)]+\)", r"\1", page)


def test_what_is_no_page_is_put_there_as_it_is(tmp_path: Path) -> None:
    found = documents(tmp_path)

    assert set(found) == {FOLDER / PurePosixPath(name).name for name in DOCUMENTS}
    assert b"locked" in found[FOLDER / "policy.toml"]
