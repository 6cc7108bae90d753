"""The whole story on a virtual screen: a mistyped recipient is seen, asked about, answered and written down.

What ``dev.py run`` plays where there is no desktop session. Real programs, real windows, real keys; each step
is printed with its outcome, and the first that does not happen ends the story with status 1.
"""

from __future__ import annotations

import shutil
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

CHECKOUT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(CHECKOUT / "tests"))

from support.desktop.desktop_app import (  # noqa: E402  # found only behind the line above
    QUESTION,
    DesktopApp,
    a_draft,
    make_maildir,
    save_draft,
)
from support.desktop.virtual_desktop import DesktopError, VirtualDesktop, wait_until  # noqa: E402  # the same

if TYPE_CHECKING:
    from collections.abc import Iterator

PICTURES = CHECKOUT / "build" / "story"
WHERE_IT_PLAYS = "en_US.UTF-8"
"""There one domain alone can be meant by ``army.ml``, as in README's picture. It says a place only: the
language stays the desktop's, and the locale need not be installed."""


class Story:
    """Tells each step and numbers the pictures."""

    def __init__(self, desktop: VirtualDesktop) -> None:
        self._desktop = desktop
        self._pictures = 0

    @contextmanager
    def step(self, text: str) -> Iterator[None]:
        """Print the step, and when it has happened, that it has and how long it took."""
        print(f"- {text} … ", end="", flush=True)
        began = time.monotonic()
        try:
            yield
        except DesktopError:
            print("DID NOT HAPPEN", flush=True)
            raise
        print(f"done ({time.monotonic() - began:.2f} s)", flush=True)

    def picture(self, name: str) -> None:
        """Write what is on the screen."""
        self._pictures += 1
        self._desktop.screenshot(PICTURES / f"{self._pictures}-{name}.png")


def tell(story: Story, desktop: VirtualDesktop, app: DesktopApp, drafts: Path) -> None:
    """The story itself. Raises DesktopError at the first step that does not happen."""
    with story.step("Sendward starts; its icon appears in the tray"):
        app.start()
    story.picture("tray")

    with story.step("a mail program saves a draft to john@army.ml; Sendward asks"):
        save_draft(
            drafts, "1764000000.1.desk", a_draft("John <john@army.ml>", message_id="<story-1@example.org>")
        )
        app.wait_for_question()
    app.turn_to_question()
    story.picture("draft-question")
    with story.step("Alt+U: use john@army.mil; it is ready to be pasted"):
        app.answer("alt+u")
        wait_until(
            "the corrected address on the clipboard", lambda: desktop.clipboard_text() == "john@army.mil"
        )

    with story.step("another program copies kate@navy.ml; Sendward asks"):
        desktop.copy("kate@navy.ml")
        app.wait_for_question()
    app.turn_to_question()
    story.picture("copy-question")
    with story.step("Return, the key pressed without reading: nothing is approved, the text stays as it was"):
        app.answer("Return")
        expect("the clipboard unchanged", desktop.clipboard_text() == "kate@navy.ml")

    with story.step("the tray's menu opens the journal's window"):
        desktop.open_tray_menu()
        desktop.press("j")
        window = desktop.wait_for_window("Journal")
        desktop.activate(window)
    story.picture("journal")

    print("- what the journal says:")
    listing = app.command("journal", "list").stdout
    print("".join(f"    {line}\n" for line in listing.splitlines()), end="")
    with story.step("both answers are in it"):
        wanted = [("john@army.ml", "correction-copied"), ("kate@navy.ml", "dismissed")]
        expect(f"{wanted}", app.outcomes() == wanted)

    with story.step("Sendward ends when it is asked to"):
        expect("exit status 0", app.end() == 0)
    verified = app.command("journal", "verify")
    with story.step("the journal's chain of hashes fits"):
        expect(verified.stdout + verified.stderr, verified.returncode == 0)
    print(f"    {verified.stdout.strip()}")


def expect(what: str, happened: bool) -> None:  # noqa: FBT001  # reads as a sentence: expect("…", a == b)
    """Raise DesktopError unless it happened."""
    if not happened:
        raise DesktopError(f"expected: {what}")


def main() -> int:
    """Tell the story; 0 when all of it happened."""
    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir(parents=True)
    try:
        with VirtualDesktop(keyring=True) as desktop:
            print(
                "- a virtual desktop is up: X server, window manager, tray, notifications, a bus of its own"
            )
            if not desktop.has_keyring:
                print("- no keyring could be started in it: the journal's chain is without a key")
            desktop.environment["LC_ADDRESS"] = WHERE_IT_PLAYS
            drafts = make_maildir(desktop.home / "Mail" / ".Drafts")
            app = DesktopApp(desktop, draft_folders=[drafts])
            try:
                tell(Story(desktop), desktop, app, drafts)
            except DesktopError:
                desktop.screenshot(PICTURES / "did-not-happen.png")
                raise
    except DesktopError as problem:
        print(problem, file=sys.stderr)
        print(f"The story did not happen as it should. Pictures: {PICTURES}", file=sys.stderr)
        return 1
    print(f'Everything happened. Pictures of "{QUESTION}" and the rest: {PICTURES}')
    return 0


if __name__ == "__main__":
    sys.exit(main())
