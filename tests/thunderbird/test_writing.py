"""What the person sees of Sendward while a message is being written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from support.desktop.desktop_app import QUESTION
from support.desktop.virtual_desktop import wait_until

if TYPE_CHECKING:
    from support.desktop.desktop_app import DesktopApp
    from support.smtp_sink import SmtpSink
    from support.thunderbird import Thunderbird

NOTHING = "No recipient’s address looks like a protected one."


def test_the_button_names_what_resembles_and_is_calm_again_once_it_is_corrected(
    app: DesktopApp, thunderbird: Thunderbird
) -> None:
    thunderbird.compose(to=["early@army.ml", "friend@example.com"])
    wait_until("the label", lambda: thunderbird.button()["label"] == "early@army.ml?", within_s=30)
    wait_until("the badge", lambda: thunderbird.badge() == "1", within_s=30)
    assert thunderbird.button()["icon"] == "sendward-alert"
    assert app.desktop.windows(QUESTION) == []

    assert "early@army.ml" in thunderbird.page()
    thunderbird.press_in_page("Use early@army.mil")

    wait_until(
        "the right address in the window",
        lambda: thunderbird.recipients()["to"] == ["early@army.mil", "friend@example.com"],
        within_s=30,
    )
    wait_until("the button to be calm", lambda: thunderbird.button()["badge"] == "", within_s=30)
    assert (thunderbird.button()["label"], thunderbird.button()["icon"]) == ("Sendward", "sendward")
    corrected = wait_until(
        "its row in the journal",
        lambda: [line for line in app.journal() if line["recipient"] == "early@army.ml"],
        within_s=30,
    )
    assert [(line["outcome"], line["corrected_to"]) for line in corrected][-1] == (
        "corrected",
        "early@army.mil",
    )


def test_a_name_that_is_the_wrong_address_is_mended_and_nobody_is_named_twice(
    app: DesktopApp, thunderbird: Thunderbird, sink: SmtpSink
) -> None:
    thunderbird.compose(to=['"twice@army.ml" <twice@army.ml>', "Twice <twice@army.mil>"])
    thunderbird.send()
    app.answer("alt+u")
    (delivered,) = sink.wait()
    assert delivered.recipients == ("twice@army.mil",)
    assert str(delivered.message["To"]) == "Twice <twice@army.mil>"

    thunderbird.compose(to=['"named@army.ml" <named@army.ml>'])
    thunderbird.send()
    app.answer("alt+u")
    assert "army.ml" not in str(sink.wait(2)[1].message["To"]).replace("army.mil", "")


def test_while_paused_and_while_not_running_the_page_says_that_nobody_looked(
    app: DesktopApp, thunderbird: Thunderbird
) -> None:
    thunderbird.compose(to=["friend@example.com"])
    wait_until("the look", lambda: NOTHING in thunderbird.page(), within_s=30)
    thunderbird.close_messages()

    app.desktop.open_tray_menu()
    app.desktop.press("p", "r")
    wait_until("the pause", lambda: app.journal()[-1]["event"] == "paused")
    thunderbird.compose(to=["paused@army.ml"])
    page = wait_until("the page", lambda: paused(thunderbird), within_s=30)
    assert "Sendward has not looked at the recipients." in page
    assert NOTHING not in page
    assert thunderbird.button()["label"] == "Sendward"
    thunderbird.close_messages()

    app.desktop.open_tray_menu()
    app.desktop.press("r")
    wait_until("the end of the pause", lambda: app.journal()[-1]["event"] == "resumed")
    app.command("--quit")
    thunderbird.compose(to=["friend@example.com"])
    wait_until("the page", lambda: "It is not running." in thunderbird.page(), within_s=30)
    assert NOTHING not in thunderbird.page()
    app.start()


def paused(thunderbird: Thunderbird) -> str:
    page = thunderbird.page()
    return page if "It is paused." in page else ""
