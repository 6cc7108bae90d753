"""Keep what this version writes, so that later ones can be shown to open it still.

    python tests/upgrades/make.py tests/upgrades/0.1.0

The app of this checkout runs in a virtual desktop, for somebody whose home is ``/home/nurse``: it is told of
copies, of drafts in a folder and on a mail server and of held messages, and is answered by keys. What it
leaves behind is kept twice: ``sealed`` from a desktop with a keyring, ``unsealed`` from one without.
``expected.json`` in each says what a later version has to find there.

The home is made and removed again, because paths are part of what is kept: run it as root in a container
that has no ``/home/nurse``. Whatever does not happen as it should ends it with status 1.
"""

from __future__ import annotations

import csv
import io
import json
import os
import platform
import shutil
import sqlite3
import subprocess
import sys
import tomllib
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, cast

CHECKOUT = Path(__file__).resolve().parents[2]
# as in pytest's configuration; run as a program, only this folder is known
sys.path[:0] = [str(CHECKOUT / folder) for folder in ("desktop", "tests")]

from sendward import __version__  # noqa: E402
from sendward.engine.reading.free_text import find_recipients  # noqa: E402
from sendward.gates.native_host import frame, frames  # noqa: E402
from sendward.guard.guard import Guard  # noqa: E402
from sendward.journal.journal import Journal  # noqa: E402
from sendward.mail_account import Lookback, MailAccount, Security, SignIn  # noqa: E402
from sendward.model import (  # noqa: E402
    ConfirmBy,
    Decision,
    Entry,
    Level,
    Origin,
    Outcome,
    Scope,
    Sighting,
    Trust,
    Weight,
)
from sendward.settings import options  # noqa: E402
from sendward.settings.policy import Policy  # noqa: E402
from sendward.settings.settings import Settings  # noqa: E402
from sendward.sources.private_json import read_private_json  # noqa: E402
from sendward.system.paths import Paths  # noqa: E402
from sendward.watchlists.build import ListChoice, load_engine  # noqa: E402
from sendward.watchlists.own_entries import write_own_entries  # noqa: E402
from support.desktop.desktop_app import (  # noqa: E402
    QUESTION,
    SENDWARD,
    DesktopApp,
    a_draft,
    make_maildir,
)
from support.desktop.virtual_desktop import DesktopError, VirtualDesktop, wait_until  # noqa: E402
from support.dovecot import Dovecot, append, expunge  # noqa: E402
from support.guarding import RecordingAsker  # noqa: E402
from support.mail_account import PASSWORD, USER  # noqa: E402

if TYPE_CHECKING:
    import imaplib
    from collections.abc import Iterator, Mapping

    from sendward.settings.option import Option

HOME = Path("/home/nurse")
FOLDERS = {"config": ".config", "data": ".local/share", "state": ".local/state"}
"""What the kept folders are called, and where they are in a home."""
LEFT_OUT = ("*.log", "*.lock", "run")
"""Nothing in them is read again, and the log names places of this machine."""
DRAFTS = HOME / "Mail" / ".Drafts"
WELCOME = "^Welcome to Sendward$"
COLUMNS = ("seq", "event", "origin", "recipient", "outcome", "scope", "until", "corrected_to", "reason")
"""Of the journal's export: what a later version must tell alike."""

OWN = (
    Entry("harbour-clinic.example", label="Harbour Clinic", known=("mail.harbour-clinic.example",)),
    Entry("elm-bank.example", label="Elm Bank", level=Level.BLOCK),
    Entry("north-pharmacy.example", level=Level.NOTE, weight=Weight.NORMAL),
    Entry("city-lab.example", label="City Laboratory", confirm_by=ConfirmBy.TYPING),
)
SUPPLIERS = "# of our suppliers\ndomain,label,level\nlinen-service.example,Linen,note\n"
POLICY = """\
locked = ["alerts.blocked"]

[alerts]
blocked = "reason"

[levels]
"linen-service.example" = "confirm"

[organisation]
name = "Harbour Clinic"
message = "Patients' letters go to known addresses only."
contact = "help@harbour-clinic.example"
"""

RIGHT_ONCE = ("alt+r", "o")
RIGHT_FOR_ADDRESS = ("alt+r", "a")
RIGHT_FOR_DOMAIN = ("alt+r", "Down", "Down", "Down", "Return")
RIGHT_UNTIL = ("alt+r", "u")
CORRECT = ("alt+u",)
NOT_NOW = ("Escape",)


@dataclass(frozen=True)
class Person:
    """Somebody at a desktop: their home, the app, and what they do with it."""

    desktop: VirtualDesktop
    app: DesktopApp
    paths: Paths
    seen: set[str] = field(default_factory=set)
    """Names of drafts that were saved."""

    def copies(self, address: str, *keys: str) -> None:
        """Copy an address, and answer the question."""
        self.desktop.copy(address)
        self.app.answer(*keys)

    def saves(self, name: str, draft: bytes, *, instead_of: Path | None = None) -> Path:
        """Save a draft as a mail client does; ``instead_of`` goes once the new file is there."""
        unfinished = DRAFTS / "tmp" / name
        unfinished.write_bytes(draft)
        # a colon, which the standard has there, is in no file's name on Windows
        saved = unfinished.rename(DRAFTS / "cur" / f"{name}!2,D")
        if instead_of is not None:
            instead_of.unlink()
        return saved

    def remembers_draft(self, saved: Path) -> None:
        """Return when the app has read this file and anything before it."""
        wait_until(
            f"{saved.name} to be remembered",
            lambda: self.paths.drafts_file.exists() and self._number_remembered() > len(self.seen),
        )
        self.seen.add(saved.name)

    def _number_remembered(self) -> int:
        return len(_kept_in(self.paths.drafts_file)["files"])

    def sends(self, number: int, recipients: Mapping[str, str], *keys: str) -> str:
        """Send a message in Thunderbird, and answer the question; what becomes of the message."""
        with self._thunderbird() as host:
            self._tell(host, {"type": "check", "id": number, **message(number, recipients)})
            self.app.answer(*keys)
            return str(self._hear(host)["action"])

    def has_sent_unchecked(self, number: int, recipients: Mapping[str, str]) -> None:
        """Thunderbird tells of a message that left while the app could not be reached."""
        sent = {**message(number, recipients), "at": datetime.now(UTC).isoformat(), "why": "not-started"}
        with self._thunderbird() as host:
            self._tell(host, {"type": "report", "id": number, "unchecked": [sent]})
            expect("the report to be taken", self._hear(host).get("taken") == 1)

    @contextmanager
    def _thunderbird(self) -> Iterator[subprocess.Popen[bytes]]:
        with subprocess.Popen(
            [SENDWARD, "native-host"],
            env=self.desktop.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        ) as host:
            yield host
            if host.stdin:
                host.stdin.close()

    def _tell(self, host: subprocess.Popen[bytes], request: dict[str, Any]) -> None:
        assert host.stdin is not None  # for the type checker: it is a pipe
        host.stdin.write(frame({"v": 1, **request}))
        host.stdin.flush()

    def _hear(self, host: subprocess.Popen[bytes]) -> dict[str, Any]:
        assert host.stdout is not None  # for the type checker: it is a pipe
        for said in frames(cast("BinaryIO", host.stdout)):
            if isinstance(said, dict) and "news" not in said:
                return said
        raise DesktopError("the native host answered nothing")

    def pauses(self) -> None:
        """Pause until resumed, in the tray's menu."""
        self.desktop.open_tray_menu()
        self.desktop.press("p", "r")
        wait_until("the pause", lambda: self.last_event() == "paused")

    def resumes(self) -> None:
        """End the pause there."""
        self.desktop.open_tray_menu()
        self.desktop.press("r")
        wait_until("the pause's end", lambda: self.last_event() == "resumed")

    def last_event(self) -> str:
        """What the journal's last line tells of."""
        lines = self.app.journal()
        return lines[-1]["event"] if lines else ""

    def leaves_a_question_open(self, address: str) -> None:
        """Copy an address, and see the question."""
        self.desktop.copy(address)
        self.app.turn_to_question()

    def is_welcomed(self) -> None:
        """Start the app for the first time, and end it."""
        self.app.launch()
        self.desktop.wait_for_window(WELCOME)
        self.ends()

    def ends(self) -> None:
        """End the app as the session does."""
        expect("exit status 0", self.app.end() == 0)

    def chooses(self, chosen: Mapping[Option[Any], object]) -> None:
        """Change settings, with what the settings' window calls."""
        settings = Settings.load(self.paths.settings_file)
        for option, value in chosen.items():
            settings.set(option, value)
        settings.save()


def message(number: int, recipients: Mapping[str, str]) -> dict[str, Any]:
    """A message as the add-in tells of it; ``recipients`` are addresses with their fields."""
    return {
        "account": USER,
        "recipients": [{"field": where, "address": address} for address, where in recipients.items()],
        "draft": {"id": f"window-{number}", "subject": "Tuesday's list"},
        "thread": [],
    }


def expect(what: str, happened: bool) -> None:  # noqa: FBT001  # reads as a sentence: expect("…", a == b)
    """Raise DesktopError unless it happened."""
    if not happened:
        raise DesktopError(f"expected: {what}")


@contextmanager
def person(*, keyring: bool) -> Iterator[Person]:
    """Somebody at a new desktop with a new home, where the app has never run."""
    HOME.mkdir()
    try:
        with VirtualDesktop(keyring=keyring) as desktop:
            expect("a keyring", desktop.has_keyring is keyring)
            places = {f"XDG_{kind.upper()}_HOME": str(HOME / place) for kind, place in FOLDERS.items()}
            desktop.environment |= {
                "HOME": str(HOME),
                "TZ": "UTC",
                "PYTHONPATH": str(CHECKOUT / "desktop"),
                **places,
            }
            make_maildir(DRAFTS)
            # what it is given here it waits for; it writes it into settings that go again before it runs
            app = DesktopApp(desktop, draft_folders=[DRAFTS] if keyring else [])
            paths = Paths(
                config_dir=HOME / FOLDERS["config"] / "sendward",
                data_dir=HOME / FOLDERS["data"] / "sendward",
                state_dir=HOME / FOLDERS["state"] / "sendward",
                runtime_dir=desktop.home / "run",
                machine_config_dir=desktop.home / "machine",
            )
            paths.settings_file.unlink()
            yield Person(desktop, app, paths)
    finally:
        shutil.rmtree(HOME)


def make_sealed(to: Path) -> None:
    """Every kind of row, with a keyring, drafts in a folder and drafts on a mail server."""
    with person(keyring=True) as nurse, Dovecot() as server:
        account = MailAccount(USER, "127.0.0.1", server.port, Security.NONE)
        nurse.is_welcomed()
        write_own_entries(nurse.paths.watchlists_dir, OWN)
        (nurse.paths.watchlists_dir / "suppliers.csv").write_text(SUPPLIERS, encoding="utf-8")
        ask_keyring(nurse.desktop, "set_password", account.key, PASSWORD)
        nurse.chooses(
            {
                options.DRAFT_FOLDERS: (DRAFTS,),
                options.ACCOUNTS: (account,),
                options.BLOCKED: "reason",
                options.LANGUAGE: "en",
            }
        )
        nurse.app.start()
        wait_until("the account", lambda: is_watching(nurse.app, USER), within_s=30)
        copy_things(nurse)
        save_drafts(nurse)
        on_server = save_on_server(server, nurse)
        send_messages(nurse)
        nurse.pauses()
        nurse.resumes()
        nurse.leaves_a_question_open("ines@harbour-clinc.example")
        nurse.ends()
        secrets = {
            entry: ask_keyring(nurse.desktop, "get_password", entry) for entry in ("journal-key", account.key)
        }
        answer_without_windows(nurse.paths, bytes.fromhex(secrets["journal-key"]))
        nurse.app.start()
        nurse.leaves_a_question_open("jan@harbour-clinc.example")
        kill(nurse.app)
        choose_otherwise(nurse, account)
        keep_policy(nurse)
        marker = json.loads((nurse.paths.data_dir / "journal-key.json").read_text("utf-8"))
        gather(
            nurse,
            to,
            {
                "keyring": marker["backend"],
                "left_open": ["jan@harbour-clinc.example"],
                "server": on_server,
                "policy": tomllib.loads(POLICY),
            },
        )
        (to / "keyring.json").write_text(json.dumps(secrets, indent=2) + "\n", encoding="utf-8")
        for uid, content in on_server_now(server).items():
            (to / "server").mkdir(exist_ok=True)
            (to / "server" / f"{uid}.eml").write_bytes(content)


def make_unsealed(to: Path) -> None:
    """No keyring, nothing chosen, older records deleted, and paused."""
    with person(keyring=False) as nurse:
        nurse.is_welcomed()
        write_own_entries(nurse.paths.watchlists_dir, OWN[:2])
        nurse.app.start()
        nurse.copies("ann@harbour-clinc.example", *NOT_NOW)
        nurse.copies("bo@habrour-clinic.example", *RIGHT_FOR_DOMAIN)
        nurse.ends()
        with Journal.open(nurse.paths.journal_file, None) as journal:
            newest = journal.records(3)[-1].at  # from the second question on
            expect("two records to go", journal.delete_before(newest, datetime.now(UTC)) == 2)
        nurse.app.start()
        nurse.copies("carl@harbour-clinc.example", *CORRECT)
        nurse.leaves_a_question_open("dora@harbour-clinc.example")
        nurse.ends()
        nurse.app.start()
        nurse.copies("eva@harbour-clinc.example", *NOT_NOW)
        nurse.pauses()
        nurse.ends()
        gather(nurse, to, {"keyring": None, "left_open": [], "server": None, "policy": None})


def copy_things(nurse: Person) -> None:
    """Every answer that a copied address can have."""
    nurse.copies("ann@harbour-clinc.example", *CORRECT)
    nurse.copies("bo@habrour-clinic.example", *NOT_NOW)
    nurse.copies("Bea <bea@harbour-clinc.example>", *RIGHT_ONCE)
    nurse.copies("cleo@harbour-clinic.exmaple", *RIGHT_FOR_ADDRESS)
    nurse.copies("dan@harbourclinic.example", *RIGHT_FOR_DOMAIN)
    nurse.desktop.copy("eva@harbour-clinlc.example")
    nurse.app.turn_to_question()
    nurse.desktop.press(*RIGHT_UNTIL)
    # from the reach over day, month and year to the button
    nurse.app.answer("Tab", "Tab", "Tab", "Tab", "space")
    nurse.copies("pay@elm-bnak.example", *NOT_NOW)
    nurse.desktop.copy("fee@elm-bnak.example")
    nurse.app.turn_to_question()
    nurse.desktop.press(*RIGHT_ONCE)
    type_text(nurse.desktop, "an account of the clinic")
    nurse.app.answer("Tab", "space")
    nurse.desktop.copy("lab@city-lba.example")
    nurse.app.turn_to_question()
    nurse.desktop.press(*RIGHT_FOR_ADDRESS)
    type_text(nurse.desktop, "city-lba.example")
    nurse.app.answer("Tab", "space")


def save_drafts(nurse: Person) -> None:
    """Drafts put off, saved again, corrected, said to be right, and mended in the mail client."""
    first = nurse.saves("1", a_draft("finn@harbour-clinc.example", message_id="<1@ward.example>"))
    nurse.app.answer(*NOT_NOW)
    nurse.remembers_draft(first)
    again = a_draft("finn@harbour-clinc.example", message_id="<1b@ward.example>")
    nurse.saves("1b", again, instead_of=first)
    second = nurse.saves(
        "2", a_draft("gil@harbour-clinc.example", message_id="<2@ward.example>", subject="Results")
    )
    nurse.app.answer(*CORRECT)
    nurse.remembers_draft(second)
    both = a_draft(
        "hal@harbour-clinc.example",
        "ida@habrour-clinic.example",
        message_id="<3@ward.example>",
        subject="Roster",
    )
    nurse.remembers_draft(nurse.saves("3", both))
    nurse.app.answer(*RIGHT_ONCE)
    asked = nurse.saves(
        "4", a_draft("jo@harbour-clinc.example", message_id="<4@ward.example>", subject="Beds")
    )
    nurse.remembers_draft(asked)
    nurse.app.wait_for_question()
    mended = a_draft("jo@harbour-clinic.example", message_id="<4b@ward.example>", subject="Beds")
    nurse.saves("4b", mended, instead_of=asked)
    nurse.desktop.wait_until_closed(QUESTION)


def save_on_server(server: Dovecot, nurse: Person) -> dict[str, int]:
    """Drafts on the server, one of them saved again; the folder's numbers."""
    with server.client() as client:
        first = append(client, a_draft("kim@harbour-clinc.example", message_id="<5@ward.example>"))
        nurse.app.answer(*NOT_NOW)
        append(client, a_draft("kim@harbour-clinc.example", message_id="<5b@ward.example>"))
        expunge(client, first)
        append(client, a_draft("leo@harbour-clinc.example", message_id="<6@ward.example>", subject="Diet"))
        nurse.app.answer(*RIGHT_ONCE)
        wait_until("the account's drafts to be remembered", lambda: len(known_on_server(nurse)) == 2)
        return {name: number_of(client, name) for name in ("UIDVALIDITY", "UIDNEXT")}


def known_on_server(nurse: Person) -> dict[str, str]:
    """The drafts that the app remembers of the account."""
    (file,) = nurse.paths.state_dir.glob("imap-*.json")
    known: dict[str, str] = _kept_in(file)["identities"]
    return known


def _kept_in(file: Path) -> dict[str, Any]:
    """What the app keeps in a file of its state."""
    return cast("dict[str, Any]", read_private_json(file))


def number_of(client: imaplib.IMAP4, name: str) -> int:
    """What the server says of its drafts folder."""
    _, (said, *_) = client.status("Drafts", f"({name})")
    return int(said.split()[-1].rstrip(b")"))


def on_server_now(server: Dovecot) -> dict[int, bytes]:
    """The drafts there are, by UID."""
    with server.client() as client:
        client.select("Drafts", readonly=True)
        uids = client.uid("SEARCH", "ALL")[1][0].split()
        return {int(uid): client.uid("FETCH", uid.decode(), "(BODY.PEEK[])")[1][0][1] for uid in uids}


def send_messages(nurse: Person) -> None:
    """Every answer that a held message can have, and one that was not held."""
    to = {"mia@harbour-clinc.example": "to", "mia@ward.example": "cc"}
    expect("it to be corrected", nurse.sends(1, to, *CORRECT) == "replace")
    expect("it to leave", nurse.sends(2, {"ned@harbour-clinc.example": "bcc"}, *RIGHT_ONCE) == "send")
    expect("it to be held", nurse.sends(3, {"ola@harbour-clinc.example": "to"}, *NOT_NOW) == "hold")
    expect("a note to be asked", nurse.sends(4, {"pia@north-pharmcy.example": "to"}, *RIGHT_ONCE) == "send")
    expect("it to be blocked", nurse.sends(5, {"quin@elm-bnak.example": "to"}, *NOT_NOW) == "hold")
    nurse.has_sent_unchecked(6, {"rob@harbour-clinc.example": "to", "sue@ward.example": "to"})


def answer_without_windows(paths: Paths, key: bytes) -> None:
    """What the windows of this version do not offer, or only deep in the settings."""
    judge = load_engine(ListChoice.of(Settings.load(paths.settings_file)), paths).judge
    with Journal.open(paths.journal_file, key) as journal:
        guard = Guard(judge=judge, clock=lambda: datetime.now(UTC), asker=RecordingAsker(), ledger=journal)
        recipients = find_recipients("tom@harbour-clinc.example")
        seen = Sighting(
            Origin.ADDIN, f"Thunderbird, {USER}", "Thunderbird:window-7", recipients, datetime.now(UTC)
        )
        case = guard.submit(seen)
        expect("a question about it", case is not None)
        assert case is not None  # for the type checker: just said
        guard.resolve(
            case.id, {recipients[0].key: Decision(Outcome.SENT_ANYWAY, reason="the clinic's old address")}
        )
        now = datetime.now(UTC)
        for address in ("uma@harbour-clinc.example", "val@harbour-clinc.example"):
            guard.change_trust(None, Trust(Scope.ADDRESS, address, now))
        *_, former, gone = guard.trusts
        guard.change_trust(former, Trust(former.scope, former.key, now, now + timedelta(days=7)))
        guard.revoke(gone)
        guard.close()


def choose_otherwise(nurse: Person, account: MailAccount) -> None:
    """The rest of the options, which would have changed the story."""
    elsewhere = MailAccount(
        "nurse@ward.example",
        "imap.ward.example",
        143,
        Security.STARTTLS,
        "nurse",
        SignIn.TOKEN,
        "Entwürfe",
        Lookback.ALL,
    )
    nurse.chooses(
        {
            options.CLIPBOARD: False,
            options.FIND_DRAFTS: False,
            options.FOUND_OFF: (
                HOME / ".thunderbird" / "ward.default" / "Mail" / "Local Folders" / "Drafts",
            ),
            options.ACCOUNTS: (account, elsewhere),
            options.MICROSOFT_CLIENT: "00000000-0000-4000-8000-000000000000",
            options.GOOGLE_CLIENT: "ward.apps.example",
            options.GOOGLE_SECRET: "not-counted-as-secret",
            options.PACKS_OFF: ("banks-world", "nato-eu"),
            options.LIST_FILES: (HOME / "Lists" / "partners.txt",),
            options.LANGUAGE: "de",
            options.ALLOW_UNCHECKED: False,
            options.AT_ONCE: True,
            options.REASON_FROM: "confirm",
            options.KEEP: timedelta(days=400),
            options.TO_SYSTEM_LOG: True,
            options.TO_FILE: str(HOME / "decisions.jsonl"),
        }
    )


def keep_policy(nurse: Person) -> None:
    """The organisation's policy, as the app keeps it for when it cannot be read."""
    nurse.paths.machine_config_dir.mkdir()
    nurse.paths.policy_file.write_text(POLICY, encoding="utf-8")
    Policy.load(nurse.paths.policy_file).remember(nurse.paths.last_policy_file)


def gather(nurse: Person, to: Path, more: Mapping[str, object]) -> None:
    """Copy what was left behind, and write down what a later version has to find; ``more`` of it is told."""
    verified = nurse.app.command("journal", "verify")
    expect(f"the journal to fit: {verified.stdout}{verified.stderr}", verified.returncode == 0)
    settings = Settings.load(nurse.paths.settings_file)
    expect("settings without problems", not settings.problems)
    lines = list(csv.DictReader(io.StringIO(nurse.app.command("journal", "export").stdout)))
    with closing(sqlite3.connect(nurse.paths.journal_file)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # one file stands alone
        trusts = connection.execute("SELECT scope, key, until FROM trusts ORDER BY granted_at").fetchall()
        paused = connection.execute("SELECT value FROM state WHERE name = 'paused_until'").fetchone()
    for kind, place in FOLDERS.items():
        folder = HOME / place / "sendward"
        if folder.exists():
            shutil.copytree(folder, to / kind / "sendward", ignore=shutil.ignore_patterns(*LEFT_OUT))
    drafts = sorted((DRAFTS / "cur").iterdir())
    if drafts:
        shutil.copytree(DRAFTS / "cur", to / "drafts" / "cur")
    expected = {
        "version": __version__,
        "made_at": datetime.now(UTC).isoformat(),
        "settings": {option.key: option.write(settings.get(option)) for option in options.OPTIONS},
        "own_domains": [str(entry) for entry in OWN if str(entry) in own_list(nurse.paths)],
        "exceptions": [
            {"scope": scope, "key": json.loads(key), "until": until} for scope, key, until in trusts
        ],
        "paused_until": paused[0] if paused else None,
        "drafts_folder": str(DRAFTS),
        "drafts": {file.name: file.stat().st_mtime_ns for file in drafts},
        **more,
    }
    rows = ",\n".join(f"    {json.dumps([line[name] for name in COLUMNS])}" for line in lines)
    plain = json.dumps(expected, indent=2, ensure_ascii=False).removesuffix("\n}")
    (to / "expected.json").write_text(
        f'{plain},\n  "columns": {json.dumps(COLUMNS)},\n  "lines": [\n{rows}\n  ]\n}}\n', encoding="utf-8"
    )


def own_list(paths: Paths) -> str:
    """The person's own list, as it was written."""
    (file,) = paths.watchlists_dir.glob("own.*")
    return file.read_text("utf-8")


def ask_keyring(desktop: VirtualDesktop, what: str, entry: str, *more: str) -> str:
    """Have the desktop's keyring do something with an entry of ours; what it answers."""
    ask = "import keyring, sys; print(getattr(keyring, sys.argv[1])('sendward', *sys.argv[2:]))"
    return desktop.ask(sys.executable, "-c", ask, what, entry, *more).strip()


def is_watching(app: DesktopApp, address: str) -> bool:
    """Whether ``sendward doctor`` says that the account's drafts are watched."""
    lines = app.command("doctor").stdout.splitlines()
    return any(f"Drafts of {address}" in line and ", watching" in line for line in lines)


def type_text(desktop: VirtualDesktop, text: str) -> None:
    """Type into whatever has the keyboard."""
    desktop.ask("xdotool", "type", "--delay", "30", text)


def kill(app: DesktopApp) -> None:
    """End the app as a power cut does."""
    assert app.process is not None  # for the type checker: it was started
    app.process.kill()
    app.process.wait()


README = """\
# What Sendward {version} writes

Written by `python tests/upgrades/make.py tests/upgrades/{version}`, which ran the app as of commit {commit}
on a virtual desktop ({system}, Python {python}).

- `sealed/`: a desktop with a keyring. `keyring.json` holds what was in it, the journal's key first; both are
  of that desktop only. `server/` holds the drafts of the mail server, by UID, `drafts/` those of the folder.
- `unsealed/`: a desktop without one; older records were deleted, and it is paused.
- `expected.json` in each: what a later version has to find.

Names and domains are made up, and so is the home, `/home/nurse`. The log is left out, and so are autostart's
file and the mail client's manifest: they name places of the machine. "Sent anyway" is an answer that the
guard takes but no window gives; that row, an exception that was changed and one that was revoked
were made without windows. Nothing here is ever changed; the next release gets a folder of its own.
"""


def main() -> int:
    """Make the folder that is named; 1 when something did not happen."""
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    to = Path(sys.argv[1]).resolve()
    if to.exists() or HOME.exists():
        print(f"{to if to.exists() else HOME} is there already; remove it first.", file=sys.stderr)
        return 2
    to.mkdir(parents=True)
    try:
        make_sealed(to / "sealed")
        make_unsealed(to / "unsealed")
    except DesktopError as problem:
        print(problem, file=sys.stderr)
        shutil.rmtree(to)
        return 1
    commit = subprocess.run(
        ["git", "-C", os.fspath(CHECKOUT), "log", "-1", "--format=%h", "--", "desktop", "resources"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    (to / "README.md").write_text(
        README.format(
            version=__version__,
            commit=commit,
            system=platform.freedesktop_os_release()["PRETTY_NAME"],
            python=platform.python_version(),
        ),
        encoding="utf-8",
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
