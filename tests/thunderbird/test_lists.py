"""Mailing lists of any shape: whoever is in them is checked, or the message is held."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from support.desktop.desktop_app import QUESTION
from support.desktop.virtual_desktop import wait_until
from support.thunderbird import COLLECTED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.desktop.desktop_app import DesktopApp
    from support.smtp_sink import SmtpSink
    from support.thunderbird import Thunderbird


@pytest.fixture(autouse=True)
def lists(thunderbird: Thunderbird) -> Iterator[None]:
    yield
    thunderbird.empty_address_books()


SHAPES = [
    ("Crew", "Our crew"),
    ("Gemüse", "Grüße an alle"),
    ("Ärzte", ""),
    ("Crew A & B", "All of A & B!"),
    ("Like", "like@example.com"),
]


@pytest.mark.parametrize(("name", "description"), SHAPES, ids=[name for name, _ in SHAPES])
def test_a_look_alike_in_a_list_of_any_shape_is_found(
    app: DesktopApp, thunderbird: Thunderbird, sink: SmtpSink, name: str, description: str
) -> None:
    thunderbird.make_list(name, "x@army.ml", "y@example.com", description=description)
    thunderbird.compose(to=[f"{name} <{description or name}>", "friend@example.org"])

    thunderbird.send()
    app.answer("alt+u")

    (delivered,) = sink.wait()
    assert set(delivered.recipients) == {"x@army.mil", "y@example.com", "friend@example.org"}


@pytest.mark.parametrize(("name", "description"), SHAPES, ids=[name for name, _ in SHAPES])
def test_an_honest_list_of_any_shape_leaves_without_a_question(
    app: DesktopApp, thunderbird: Thunderbird, sink: SmtpSink, name: str, description: str
) -> None:
    thunderbird.make_list(name, "x@example.com", "y@example.com", description=description)
    thunderbird.compose(to=[f"{name} <{description or name}>"])

    thunderbird.send()

    (delivered,) = sink.wait()
    assert set(delivered.recipients) == {"x@example.com", "y@example.com"}
    assert app.desktop.windows(QUESTION) == []


def test_a_list_within_a_list_is_opened(app: DesktopApp, thunderbird: Thunderbird, sink: SmtpSink) -> None:
    thunderbird.make_list("Inner", "in@army.ml")
    thunderbird.make_list("Outer", "Inner <Inner>", "out@example.com", description="Around")
    thunderbird.compose(to=["Outer <Around>"])

    thunderbird.send()
    app.answer("alt+u")

    (delivered,) = sink.wait()
    assert set(delivered.recipients) == {"in@army.mil", "out@example.com"}


def test_a_list_within_lists_of_odd_names_is_opened_though_another_is_called_alike(
    app: DesktopApp, thunderbird: Thunderbird, sink: SmtpSink
) -> None:
    thunderbird.make_list("Köche", "harmless@example.com", description="Nur Köche", book=COLLECTED)
    thunderbird.make_list("Köche", "in@army.ml", "on@example.com", description="Köche & Kellner")
    thunderbird.make_list("Küche", "Köche <Köche & Kellner>", "by@example.com", description="Grüße!")
    thunderbird.make_list("Gäste (alle)", "Küche <Grüße!>", "out@example.com", description="wie immer")
    thunderbird.compose(to=['"Gäste (alle)" <wie immer>'])

    thunderbird.send()
    app.answer("alt+u")

    (delivered,) = sink.wait()
    assert set(delivered.recipients) == {
        "in@army.mil",
        "on@example.com",
        "by@example.com",
        "out@example.com",
    }


def test_of_two_lists_of_one_name_the_one_that_is_meant_is_opened(
    app: DesktopApp, thunderbird: Thunderbird, sink: SmtpSink
) -> None:
    thunderbird.make_list("Twin", "one@example.com", description="One")
    thunderbird.make_list("Twin", "two@army.ml", description="Two", book=COLLECTED)
    thunderbird.compose(to=["Twin <One>"])
    thunderbird.send()
    sink.wait()
    assert app.desktop.windows(QUESTION) == []

    thunderbird.compose(to=["Twin <Two>"])
    thunderbird.send()
    app.answer("alt+u")

    assert sink.wait(2)[1].recipients == ("two@army.mil",)


def test_what_is_no_address_and_no_list_holds_the_message_and_says_so(
    app: DesktopApp, thunderbird: Thunderbird, sink: SmtpSink
) -> None:
    thunderbird.compose(to=["Ghost <Our ghosts>", "friend@example.com"])

    thunderbird.send()

    wait_until("the person to be told", lambda: thunderbird.badge() == "!", within_s=30)
    wait_until("the window to be free again", lambda: not thunderbird.is_locked(), within_s=30)
    page = thunderbird.page()
    assert "could be opened" in page
    assert "Ghost" in page
    assert sink.delivered == []
