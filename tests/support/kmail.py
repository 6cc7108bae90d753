"""The real KMail in a virtual desktop, driven by D-Bus, and by keys where recipients are typed.

It is that of Debian 12 and Ubuntu 24.04, with Qt 5: a later Akonadi calls its database's driver otherwise.
"""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from support.desktop.virtual_desktop import wait_until

if TYPE_CHECKING:
    from support.desktop.virtual_desktop import VirtualDesktop
    from support.smtp_sink import SmtpSink

WITHIN_S = 180.0
"""The first start makes a database and the folders; its parts wait half a minute for each other, and longer
where other programs take the processor."""
ENVIRONMENT = {
    # without it the viewer wants namespaces of its own, which root and containers have not
    "QTWEBENGINE_DISABLE_SANDBOX": "1",
}
CONFIGURATION = {
    "akonadi/akonadiserverrc": "[%General]\nDriver=QSQLITE3\n",
    # what a first start makes by itself, all at once, and some of it not at all then
    "akonadi/agentsrc": """\
[InstanceCounters]
akonadi_maildir_resource\\InstanceCounter=1

[Instances]
akonadi_maildir_resource_0\\AgentType=akonadi_maildir_resource
""",
    "akonadi/agent_config_akonadi_maildir_resource_0": """\
[Agent]
DesiredOnlineState=true
Name=Local Folders
""",
    "akonadi_maildir_resource_0rc": """\
[General]
Path[$e]=$HOME/.local/share/local-mail
TopLevelIsContainer=true
""",
    "specialmailcollectionsrc": "[SpecialCollections]\nDefaultResourceId=akonadi_maildir_resource_0\n",
    "akonadi-firstrunrc": """\
[ProcessedDefaults]
birthdaycalendar=none
defaultaddressbook=none
defaultcalendar=none
defaultnotebook=none
""",
    "emailidentities": """\
[General]
Default Identity=1

[Identity #0]
Email Address=me@example.org
Identity=Me
Name=Me
Transport=1
uoid=1
""",
    "mailtransports": """\
[General]
default-transport=1

[Transport 1]
auth=false
encryption=None
host=127.0.0.1
id=1
identifier=SMTP
name=Local
port={port}
""",
    # without the second it asks whether the shortcut for sending is wanted
    "kmail2rc": "[General]\nfirst-start=false\n\n[Composer]\nCheckSendDefaultActionShortcut=true\n",
}
"""An account that only sends, and what KMail would ask a new person, by file."""
AKONADIS = {"outbox", "sent-mail"}
"""The folders that Akonadi makes by itself."""
FOLDERS = AKONADIS | {"inbox", "drafts", "trash", "templates"}
AKONADI = "org.freedesktop.Akonadi"
KMAIL = "org.kde.kmail"
MAIN = "/kmail2/kmail_mainwindow_1"


class KMail:
    """KMail in ``desktop``; ended with it, and Akonadi, too."""

    def __init__(self, desktop: VirtualDesktop, sink: SmtpSink) -> None:
        self.desktop = desktop
        config = Path(desktop.environment["XDG_CONFIG_HOME"])
        for name, text in CONFIGURATION.items():
            (config / name).parent.mkdir(parents=True, exist_ok=True)
            (config / name).write_text(text.format(port=sink.port))
        self._data = Path(desktop.environment["XDG_DATA_HOME"])
        self.autosaves = self._data / "kmail2" / "autosave"

    def start(self) -> None:
        """Start Akonadi and then KMail; returns when its window shows the folder of drafts, which is empty.

        The folder for what is being written is there, too: the first message makes it.
        """
        self.desktop.start("akonadictl", "start")
        # both want to make the first folders, and where they are at it together some are never made
        wait_until("Akonadi's folders", lambda: self._has_folders(AKONADIS), within_s=WITHIN_S)
        self.desktop.start("kmail", environment=ENVIRONMENT)
        wait_until("KMail's folders", lambda: self._has_folders(FOLDERS), within_s=WITHIN_S)
        wait_until("KMail's window", lambda: self._can("mail_new"), within_s=WITHIN_S)
        wait_until("the folder of drafts to be shown", self._shows_drafts, within_s=WITHIN_S)
        self.write("old@army.ml", "Old")
        self.save()
        self.delete()

    def write(self, to: str, subject: str) -> None:
        """A new message that nobody saves; returns when KMail has saved it by itself."""
        arguments = (to, "", "", subject, "Hello", "false")
        self._ask("/KMail", "org.kde.kmail.kmail.openComposer", *arguments)
        self._turn_to(subject)

    def save(self) -> None:
        """Save the message, which closes its window; returns when the draft is there."""
        before = self._drafts()
        self._act(self._composer(), "save_in_drafts")
        wait_until("the draft", lambda: self._drafts() - before, within_s=WITHIN_S)
        wait_until("its window to close", lambda: not self._composers(), within_s=WITHIN_S)

    def open(self, subject: str) -> None:
        """Go on with the only draft, which takes it out of its folder."""
        self._select()
        self._act(MAIN, "display_message")
        self._turn_to(subject)
        wait_until("the draft to be taken out", lambda: not self._drafts(), within_s=WITHIN_S)

    def add(self, to: str) -> None:
        """Type another recipient into the row that has the cursor, that of the next one, and save."""
        self.desktop.ask("xdotool", "type", "--delay", "20", to)
        self.save()
        assert any(to in file.read_text() for file in self._files("drafts"))

    def send(self) -> None:
        """Send the message; returns when its window is gone."""
        self._act(self._composer(), "send_default")
        wait_until("its window to close", lambda: not self._composers(), within_s=WITHIN_S)

    def queue(self) -> None:
        """Leave the message in the outbox; returns when it is there."""
        # it answers when the question has its answer
        line = _line(KMAIL, self._composer(), "org.kde.KMainWindow.activateAction", "send_alternative")
        self.desktop.start(*line)
        self.desktop.activate(self.desktop.wait_for_window("^Send Later", within_s=WITHIN_S))
        self.desktop.press("alt+s")
        wait_until("the message in the outbox", lambda: self._files("outbox"), within_s=WITHIN_S)

    def delete(self) -> None:
        """Delete the only draft, from the list."""
        self._select()
        self._act(MAIN, "akonadi_move_to_trash")
        wait_until("the draft to go", lambda: not self._drafts(), within_s=WITHIN_S)

    def _select(self) -> None:
        """Select the only draft; returns when KMail has shown it, and so has named its file anew."""

        def is_shown() -> bool:
            self._act(MAIN, "select_first_message")
            [file] = self._files("drafts")
            return file.parent.name == "cur" and self._can("akonadi_move_to_trash")

        wait_until("the draft to be selected", is_shown, within_s=WITHIN_S)

    def _turn_to(self, subject: str) -> None:
        """Give the message's window the keyboard, once KMail has saved it by itself for the first time."""
        wait_until("KMail's own save", lambda: list(self.autosaves.glob("{*}")), within_s=WITHIN_S)
        self.desktop.activate(self.desktop.wait_for_window(f"^{subject}", within_s=WITHIN_S))

    def _composer(self) -> str:
        [composer] = self._composers()
        return composer

    def _composers(self) -> list[str]:
        """The objects of the windows in which messages are written."""
        line = ("gdbus", "introspect", "--session", "--dest", KMAIL, "--object-path", "/")
        words = self.desktop.ask(*line).split()
        return [f"/{word}" for word in words if word.startswith("Composer_")]

    def _can(self, action: str) -> bool:
        return "true" in self._ask(MAIN, "org.kde.KMainWindow.actionIsEnabled", action)

    def _act(self, window: str, action: str) -> None:
        self._ask(window, "org.kde.KMainWindow.activateAction", action)

    def _ask(self, window: str, method: str, *arguments: str) -> str:
        return self.desktop.ask(*_line(KMAIL, window, method, *arguments), within_s=30.0)

    def _has_folders(self, names: set[str]) -> bool:
        """Whether these are there and Akonadi's resource has come to rest: it may hang if troubled before."""
        return (
            self._collections().keys() >= names
            and bool(list(self._data.glob("*/sent-mail")))
            and self._is_at_rest()
        )

    def _is_at_rest(self) -> bool:
        resource = f"{AKONADI}.Resource.akonadi_maildir_resource_0"
        return self.desktop.ask(*_line(resource, "/", f"{AKONADI}.Agent.Status.status")).strip() == "(0,)"

    def _shows_drafts(self) -> bool:
        # asked again: the window is there before what it knows of the folders
        self._ask("/KMail", "org.kde.kmail.kmail.showFolder", str(self._collections()["drafts"]))
        return bool(self.desktop.windows("^Local Folders/drafts"))

    def _collections(self) -> dict[str, int]:
        """The number that Akonadi has given each folder, by its name."""
        path = self._data / "akonadi" / "akonadi.db"
        try:
            with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
                return dict(database.execute("SELECT remoteId, id FROM CollectionTable"))
        except sqlite3.Error:  # it is being made
            return {}

    def _root(self) -> Path | None:
        """Where the mail is: on some first starts Akonadi's resource is called otherwise."""
        return next((drafts.parent for drafts in self._data.glob("*/drafts")), None)

    def _drafts(self) -> set[str]:
        """The drafts' names without their flags."""
        return {file.name.partition(":")[0] for file in self._files("drafts")}

    def _files(self, folder: str) -> list[Path]:
        root = self._root()
        assert root is not None
        return [file for part in ("new", "cur") for file in (root / folder / part).glob("*")]


def _line(program: str, place: str, method: str, *arguments: str) -> tuple[str, ...]:
    line = ("gdbus", "call", "--session", "--dest", program, "--object-path", place, "--method", method)
    return (*line, *arguments)
