"""What a package says of itself follows from the commit it is made of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from shared.day import CHECKOUT, dated_metainfo, last_commit, maintainer, release_day

if TYPE_CHECKING:
    import pytest


def test_the_day_is_that_of_the_last_commit_unless_one_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert last_commit() > 1_700_000_000

    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert (last_commit(), release_day()) == (1_700_000_000, "2023-11-14")


def test_the_software_centre_is_told_that_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")

    days = re.findall(r'<release version="[^"]*" date="([^"]*)"', dated_metainfo())
    assert days[0] == "2023-11-14"


def test_no_address_is_made_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEBFULLNAME", "Jo Doe")
    monkeypatch.setenv("DEBEMAIL", "jo@firm.example")
    assert maintainer() == "Jo Doe <jo@firm.example>"

    for name in ("DEBFULLNAME", "DEBEMAIL"):
        monkeypatch.delenv(name)
    assert re.fullmatch("The Sendward developers <[^<>@]+@[^<>@]+>", maintainer())


def test_without_git_the_changelog_s_file_tells_the_day_and_whoever_makes_it_answers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("SOURCE_DATE_EPOCH", "DEBFULLNAME", "DEBEMAIL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr("getpass.getuser", lambda: "jo")
    monkeypatch.setattr("socket.gethostname", lambda: "desk")

    assert last_commit() == int((CHECKOUT / "CHANGELOG.md").stat().st_mtime)
    assert maintainer() == "The Sendward developers <jo@desk>"
