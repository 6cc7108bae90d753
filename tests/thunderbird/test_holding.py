from __future__ import annotations

from typing import TYPE_CHECKING

from virtual_desktop import wait_until

if TYPE_CHECKING:
    from desktop_app import DesktopApp
    from support.smtp_sink import SmtpSink
    from support.thunderbird import Thunderbird


def test_a_message_to_a_look_alike_is_held_and_then_delivered_to_the_right_address(
    app: DesktopApp, thunderbird: Thunderbird, sink: SmtpSink
) -> None:
    thunderbird.compose(to=["John <john@army.ml>"])

    thunderbird.send()
    app.answer("Escape")

    wait_until("the window to be free again", lambda: not thunderbird.is_locked())
    assert thunderbird.recipients()["to"] == ["John <john@army.ml>"]
    assert sink.delivered == []

    thunderbird.send()
    app.answer("alt+u")

    (delivered,) = sink.wait()
    assert delivered.recipients == ("john@army.mil",)
    assert str(delivered.message["To"]) == "John <john@army.mil>"
    assert app.outcomes() == [("john@army.ml", "dismissed"), ("john@army.ml", "corrected")]
