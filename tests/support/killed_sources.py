"""A program that watches drafts and what was sent, for somebody to kill.

    python killed_sources.py HOME WORD

Watches the Maildir ``HOME/Drafts`` and says ``watching``, then ``judging ADDRESS`` for each recipient that is
on its way to whoever asks, and ``taken ADDRESS`` and ``unseen ADDRESS`` for one that has come there, the
latter for what was saved while nobody watched. With the WORD ``hang`` nothing gets further than being judged;
with ``go`` it does, and ``remembered`` is said once the file knows each draft that is there.
"""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QTimer

from sendward.settings.options import CLIPBOARD, DRAFT_FOLDERS, FIND_DRAFTS, SENT
from sendward.settings.settings import Settings
from sendward.sources.private_json import read_private_json
from sendward.sources.source import SourceState
from sendward.ui.app.bridge import Bridge
from sendward.ui.app.judging import Ahead
from sendward.ui.app.sources import Sources

if TYPE_CHECKING:
    from sendward.model import Sighting


def say(*words: str) -> None:
    print(*words, flush=True)


class Hanging(Ahead):
    """Says who is judged, and never comes to an end."""

    def look(self, sighting: Sighting, early: object = None) -> Sighting:  # as is called
        say("judging", *(each.text for each in sighting.recipients))
        threading.Event().wait()
        return sighting


def main(home: Path, word: str) -> None:
    application = QCoreApplication([])
    settings = Settings.load(home / "settings.toml")
    for option in (CLIPBOARD, FIND_DRAFTS, SENT):
        settings.set(option, value=False)
    settings.set(DRAFT_FOLDERS, (home / "Drafts",))

    def take(sighting: Sighting) -> None:
        say("unseen" if sighting.went_unseen else "taken", *(each.text for each in sighting.recipients))
        wait.start()

    def say_remembered() -> None:
        wait.stop()
        say("remembered")

    ahead = Hanging(lambda: None) if word == "hang" else Ahead(lambda: None)
    memory = home / "state" / "drafts.json"
    sources = Sources(settings, Bridge(), memory, take, ahead=ahead)

    def is_remembered() -> bool:
        if sources._files.is_waiting or not memory.exists():  # the worker writes after it has delivered
            return False
        found: Any = read_private_json(memory)
        return len(found["files"]) == len([*(home / "Drafts").glob("[cn][ue][rw]/*")])

    wait = QTimer(interval=10)
    wait.timeout.connect(lambda: say_remembered() if is_remembered() else None)

    def look() -> None:
        if any(status.state is SourceState.WATCHING for status in sources.statuses()):
            watching.stop()
            say("watching")

    watching = QTimer(interval=10)
    watching.timeout.connect(look)
    watching.start()
    sources.start()
    sources.watch_mail()
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
