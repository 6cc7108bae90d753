from __future__ import annotations

from sendward.phrase import Phrase
from sendward.sources.source import SourceState, SourceStatus
from sendward.ui.app.news.accounts import AccountNews

NAME = Phrase("Drafts of {address}", address="me@example.org")
REFUSED = SourceStatus(NAME, SourceState.UNAVAILABLE, Phrase("No."), Phrase("Sign in again."))
WATCHING = SourceStatus(NAME, SourceState.WATCHING)
WAITING = SourceStatus(NAME, SourceState.WAITING, Phrase("There is no network."))


def told_of(*statuses: SourceStatus) -> list[tuple[str, str]]:
    """What the person is told when an account goes through these states, each looked at twice."""
    said: list[tuple[str, str]] = []
    news = AccountNews(lambda title, text: said.append((title, text)))
    for status in statuses:
        news.follow([status])
        news.follow([status])
    return said


def test_a_refused_password_is_told_of_once() -> None:
    ((title, text),) = told_of(WAITING, REFUSED, WAITING, REFUSED)

    assert "me@example.org" in title
    assert text == "No. Sign in again."


def test_what_mends_itself_is_not_told_of() -> None:
    assert told_of(WAITING, WATCHING, WAITING, WATCHING) == []


def test_it_is_told_of_again_after_it_worked_in_between() -> None:
    assert len(told_of(REFUSED, WATCHING, REFUSED)) == 2
