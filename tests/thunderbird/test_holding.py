from __future__ import annotations

from typing import TYPE_CHECKING

from support.desktop.desktop_app import QUESTION
from support.desktop.virtual_desktop import wait_until

if TYPE_CHECKING:
    from support.desktop.desktop_app import DesktopApp
    from support.smtp_sink import SmtpSink
    from support.thunderbird import Thunderbird

ORIGINAL = """\
From: Kate <kate@example.com>
To: me@example.org, Mary <mary@example.com>
Cc: john@army.ml
Subject: Tuesday
Message-ID: <original@example.com>
Date: Tue, 24 Nov 2026 12:00:00 +0000
Content-Type: text/plain

When shall we meet?
"""


def test_a_message_to_a_look_alike_is_held_and_not_delivered(
    app: DesktopApp, thunderbird: Thunderbird, sink: SmtpSink
) -> None:
    thunderbird.compose(to=["John <held@army.ml>"])

    thunderbird.send()
    app.wait_for_question()
    assert thunderbird.is_locked()
    app.answer("Escape")

    wait_until("the window to be free again", lambda: not thunderbird.is_locked())
    assert thunderbird.recipients()["to"] == ["John <held@army.ml>"]
    assert sink.delivered == []
    assert ("held@army.ml", "dismissed") in app.outcomes()


def test_a_message_sent_anyway_is_delivered(
    app: DesktopApp, thunderbird: Thunderbird, sink: SmtpSink
) -> None:
    thunderbird.compose(to=["right@army.ml"])

    thunderbird.send()
    app.answer("alt+r", "Down", "Return")

    (delivered,) = sink.wait()
    assert delivered.recipients == ("right@army.ml",)
    assert ("right@army.ml", "trusted") in app.outcomes()


def test_a_corrected_message_is_delivered_to_the_right_address_under_the_same_name(
    app: DesktopApp, thunderbird: Thunderbird, sink: SmtpSink
) -> None:
    thunderbird.compose(to=["John Doe <wrong@army.ml>"])

    thunderbird.send()
    app.answer("alt+u")

    (delivered,) = sink.wait()
    assert delivered.recipients == ("wrong@army.mil",)
    assert str(delivered.message["To"]) == "John Doe <wrong@army.mil>"
    # chosen when it was answered, corrected when the message with it in was checked before it left
    said = [outcome for recipient, outcome in app.outcomes() if recipient == "wrong@army.ml"]
    assert said == ["correction-chosen", "corrected"]


def test_a_corrected_message_can_stay_open_for_another_look(
    app: DesktopApp, thunderbird: Thunderbird, sink: SmtpSink
) -> None:
    thunderbird.compose(to=["look@army.ml"])

    thunderbird.send()
    app.turn_to_question()
    app.desktop.press("alt+s")
    app.answer("alt+u")

    wait_until(
        "the corrected address in the window",
        lambda: thunderbird.recipients()["to"] == ["look@army.mil"],
        within_s=30,
    )
    wait_until(
        "the window to be looked at again",
        lambda: ("look@army.ml", "corrected") in app.outcomes(),
        within_s=30,
    )
    assert sink.delivered == []


def test_of_five_recipients_only_the_wrong_one_is_asked_about(
    app: DesktopApp, thunderbird: Thunderbird, sink: SmtpSink
) -> None:
    thunderbird.compose(
        to=["a@example.com", "b@example.org"],
        cc=["five@army.ml", "c@army.mil"],
        bcc=["d@example.net"],
    )

    thunderbird.send()
    app.answer("alt+u")

    (delivered,) = sink.wait()
    assert set(delivered.recipients) == {
        "a@example.com",
        "b@example.org",
        "five@army.mil",
        "c@army.mil",
        "d@example.net",
    }
    assert [who for who, _ in app.outcomes() if who.startswith(("a@", "b@", "c@", "d@"))] == []


def test_a_message_to_be_sent_later_is_held_as_well(
    app: DesktopApp, thunderbird: Thunderbird, sink: SmtpSink
) -> None:
    thunderbird.compose(to=["later@army.ml"])

    thunderbird.send("cmd_sendLater")
    app.answer("alt+u")

    wait_until("the message in the outbox", thunderbird.waiting_in_outbox, within_s=30)
    assert sink.delivered == []
    thunderbird.send_outbox()
    (delivered,) = sink.wait()
    assert delivered.recipients == ("later@army.mil",)


def test_a_reply_to_all_is_held(app: DesktopApp, thunderbird: Thunderbird, sink: SmtpSink) -> None:
    thunderbird.reply_to_all(ORIGINAL)

    thunderbird.send()
    app.answer("alt+u")

    (delivered,) = sink.wait()
    assert set(delivered.recipients) == {"kate@example.com", "mary@example.com", "john@army.mil"}


def test_a_look_alike_within_a_mailing_list_is_found_and_corrected_in_the_message_alone(
    app: DesktopApp, thunderbird: Thunderbird, sink: SmtpSink
) -> None:
    thunderbird.make_list("Team", "x@army.ml", "y@example.com")
    thunderbird.compose(to=["Team <Team>"])

    thunderbird.send()
    app.answer("alt+u")

    (delivered,) = sink.wait()
    assert set(delivered.recipients) == {"x@army.mil", "y@example.com"}


def test_ten_messages_in_a_row_leave_without_a_question(
    app: DesktopApp, thunderbird: Thunderbird, sink: SmtpSink
) -> None:
    for number in range(10):
        thunderbird.compose(to=[f"friend{number}@example.com"], subject=f"{number}")
        thunderbird.send()
        sink.wait(number + 1)

    assert [delivered.subject for delivered in sink.delivered] == [str(number) for number in range(10)]
    assert app.desktop.windows(QUESTION) == []


def test_what_resembles_is_pointed_out_while_the_message_is_written(
    app: DesktopApp, thunderbird: Thunderbird
) -> None:
    thunderbird.compose(to=["early@army.ml", "friend@example.com"])

    wait_until("the badge", lambda: thunderbird.badge() == "1", within_s=30)
    assert app.desktop.windows(QUESTION) == []
