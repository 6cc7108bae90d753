"""Many strangers in To and Cc, in the real Thunderbird."""

from __future__ import annotations

from typing import TYPE_CHECKING

from support.desktop.virtual_desktop import wait_until

if TYPE_CHECKING:
    from support.desktop.desktop_app import DesktopApp
    from support.smtp_sink import SmtpSink
    from support.thunderbird import Thunderbird

PEOPLE = [f"person{number}@house{number % 6}.example" for number in range(12)]
HEADLINE = "12 people will see each other's addresses"


def test_they_are_pointed_out_while_it_is_written_and_moved_to_bcc_in_place(
    app: DesktopApp, thunderbird: Thunderbird, sink: SmtpSink
) -> None:
    thunderbird.compose(to=PEOPLE[:1], cc=PEOPLE[1:])
    wait_until("the button to say how many", lambda: thunderbird.badge() == "12", within_s=30)
    assert HEADLINE in thunderbird.page()

    thunderbird.press_in_page("Move all to Bcc")
    wait_until("everybody to be in Bcc", lambda: thunderbird.recipients()["bcc"] == PEOPLE, within_s=30)
    assert thunderbird.recipients()["to"] == thunderbird.recipients()["cc"] == []

    thunderbird.send()
    (delivered,) = sink.wait()
    assert delivered.recipients == tuple(PEOPLE)
    assert not any(person in str(delivered.message) for person in PEOPLE)


def test_a_message_is_kept_back_once_and_sent_as_it_is_when_it_is_sent_again(
    app: DesktopApp, thunderbird: Thunderbird, sink: SmtpSink
) -> None:
    thunderbird.compose(to=PEOPLE)

    thunderbird.send()
    wait_until("the page", lambda: "press Send again" in thunderbird.page(), within_s=30)
    wait_until("the window to be free again", lambda: not thunderbird.is_locked())
    assert sink.delivered == []

    thunderbird.send()
    (delivered,) = sink.wait()
    assert delivered.recipients == tuple(PEOPLE)
