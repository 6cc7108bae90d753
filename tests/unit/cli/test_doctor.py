from __future__ import annotations

import argparse
import contextlib
import json
import logging
import sqlite3
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import keyring
import pytest
from keyring.backends import null

from sendward.cli import doctor, doctor_points
from sendward.cli.doctor_point import Point
from sendward.cli.list_points import list_points
from sendward.cli.probes import selection_status
from sendward.cli.settings_points import settings_points
from sendward.engine.public_suffixes import suffix_list_date
from sendward.gates.app_status import AppStatus
from sendward.gates.instance import acquire
from sendward.gates.local_server import LocalServer
from sendward.journal.journal import Journal
from sendward.journal.verify import Standing, Verified
from sendward.settings.journal_key import JournalKey
from sendward.settings.options import PACKS_OFF
from sendward.settings.policy import Policy
from sendward.settings.settings import Settings
from sendward.sources.source import SourceState, SourceStatus
from sendward.system.paths import Paths
from sendward.system.resources import packs_dir, resources_dir
from sendward.system.session import Display, Session
from support.client_home import ClientHome
from support.closed_folders import close_folder
from support.fake_imap import FakeImapServer
from support.notification_daemon import NotificationDaemon
from support.posix import unix_socket
from support.private_bus import private_bus

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A person of their own without a desktop; the name is short, for the socket's sake."""
    before = keyring.get_keyring()
    without: type[keyring.backend.KeyringBackend] = null.Keyring
    keyring.set_keyring(without())
    with tempfile.TemporaryDirectory(prefix="sw-") as name:
        home = Path(name)
        (home / "run").mkdir(mode=0o700)
        monkeypatch.setenv("HOME", name)
        for variable in ("CONFIG", "DATA", "STATE"):
            monkeypatch.setenv(f"XDG_{variable}_HOME", str(home / variable.lower()))
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(home / "run"))
        for variable in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_CURRENT_DESKTOP"):
            monkeypatch.delenv(variable, raising=False)
        Paths.of_this_user().create()
        yield home
    keyring.set_keyring(before)


def test_a_part_that_cannot_be_checked_says_so_and_takes_no_other_with_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_given: object, **_named: object) -> None:
        raise PermissionError(13, "Permission denied")

    names = [name for name in vars(doctor_points) if name.endswith(("_points", "_point"))]
    assert len(names) > 10
    for name in {*names, "journal_key", "probe", "_status", "probed_sources"} - {"all_points", "trial_point"}:
        with monkeypatch.context() as patch:
            patch.setattr(doctor_points, name, fail)
            assert doctor.run(argparse.Namespace(json=False)) == doctor.ATTENTION
        said = capsys.readouterr().out
        if name not in {"policy_points", "trial_point"}:
            assert "This could not be checked: [Errno 13] Permission denied" in said, name
        assert "\nFolders\n" in said, name


def test_the_doctor_answers_where_nobody_may_look_into_the_folders(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    own = [home / "config" / "sendward", home / "state" / "sendward"]
    for folder in (*own, Path("/etc/sendward"), Path("/etc/xdg")):
        with monkeypatch.context() as patch:
            close_folder(patch, folder)
            assert doctor.run(argparse.Namespace(json=False)) == doctor.ATTENTION
        said = capsys.readouterr().out
        assert "could not be checked" not in said, folder
        assert "\nFolders\n" in said, folder


def write_settings(text: str) -> None:
    Paths.of_this_user().settings_file.write_text(text)


def examined(capsys: pytest.CaptureFixture[str]) -> tuple[int, list[Point]]:
    status = doctor.run(argparse.Namespace(json=True))
    answer = json.loads(capsys.readouterr().out)
    assert answer["needs_attention"] == bool(status)
    return status, [Point(**point) for point in answer["points"]]


def about(points: list[Point], words: str) -> Point:
    [point] = [point for point in points if words in point.text]
    return point


@pytest.fixture
def app() -> Iterator[LocalServer]:
    watching = SourceStatus("Clipboard", SourceState.WATCHING)
    broken = SourceStatus("Drafts in ~/Mail", SourceState.UNAVAILABLE, "Permission denied.", "Allow it.")
    forever, clients = datetime.max.replace(tzinfo=UTC), ("Thunderbird 153.0", "Roundcube")
    status = AppStatus((watching, broken), forever, 2, clients=clients)
    server = LocalServer(Paths.of_this_user().socket_file, lambda _request: status.reply())
    yield server
    server.close()


def test_an_app_that_does_not_run_is_said_so_with_the_command_to_start_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    status, points = examined(capsys)

    assert status == 1
    assert about(points, "not running").remedy == "Start it: sendward"


def test_an_app_that_runs_and_tells_nothing_is_not_said_to_be_missing(
    capsys: pytest.CaptureFixture[str],
) -> None:
    lock = acquire(Paths.of_this_user())
    assert lock is not None

    status, points = examined(capsys)
    lock.release()

    assert status == 1
    assert about(points, "does not answer here").remedy == "End it, and start it again."
    assert all("Sendward is not running" not in point.text for point in points)


def test_a_running_app_is_asked_what_it_sees(capsys: pytest.CaptureFixture[str], app: LocalServer) -> None:
    _, points = examined(capsys)

    assert "paused until you resume it; questions without an answer: 2" in about(points, "is running").text
    assert "Thunderbird 153.0, Roundcube" in about(points, "Before a message leaves").text
    assert not about(points, "Clipboard, watching").is_wrong
    denied = about(points, "Permission denied")
    assert (denied.is_wrong, denied.remedy) == (True, "Allow it.")


@pytest.mark.parametrize(("display", "is_said"), [("X11", True), ("Wayland", True), ("native", False)])
def test_it_says_that_selected_text_is_not_looked_at(display: str, *, is_said: bool, home: Path) -> None:
    session = Session(Display(display), "", "", "", "")
    settings = Settings.load(home / "none.toml", Policy())

    said = selection_status(settings, session)

    assert [status.state for status in said] == ([SourceState.OFF] if is_said else [])
    assert all("middle mouse button" in status.detail for status in said)


def test_every_problem_has_a_remedy_or_says_it(capsys: pytest.CaptureFixture[str]) -> None:
    write_settings(
        '[sources]\nclipboard = 1\n[watchlists]\nfiles = ["/no/list.txt"]\n[drafts]\nfolders = ["/no/mail"]\n'
    )

    _, points = examined(capsys)

    without = [point.text for point in points if point.is_wrong and not point.remedy]
    assert [text for text in without if "Install and unlock" not in text] == []
    assert about(points, "sources.clipboard must be true or false").is_wrong
    assert about(points, "/no/list.txt: ").is_wrong
    assert about(points, "Drafts in /no/mail").is_wrong


def test_a_folder_of_drafts_is_tried_out_when_no_app_runs(
    capsys: pytest.CaptureFixture[str], home: Path
) -> None:
    for name in ("cur", "new", "tmp"):
        (home / "Mail" / name).mkdir(parents=True)
    write_settings('[drafts]\nfolders = ["~/Mail"]\n')

    _, points = examined(capsys)

    assert about(points, "Drafts in ~/Mail").text == "Drafts in ~/Mail, waiting: It can be watched: Maildir"


def test_a_mail_account_is_tried_out_when_no_app_runs(capsys: pytest.CaptureFixture[str]) -> None:
    with FakeImapServer() as server:
        write_settings(
            '[[accounts.imap]]\naddress = "me@example.org"\nhost = "127.0.0.1"\nsecurity = "none"\n'
            f"port = {server.port}\n"
        )

        _, points = examined(capsys)

    account = about(points, "Drafts of me@example.org")
    assert "unavailable: There is no keyring to keep the password in." in account.text
    assert "Install" in account.remedy
    assert account.is_wrong
    assert about(points, "accounts.imap").text == ("accounts.imap = [me@example.org at 127.0.0.1] (user)")


def test_each_value_says_where_it_comes_from(capsys: pytest.CaptureFixture[str]) -> None:
    write_settings("[sources]\nclipboard = false\n")

    _, points = examined(capsys)

    assert about(points, "sources.clipboard").text == "sources.clipboard = false (user)"
    assert about(points, "sources.drafts").text == "sources.drafts = true (built-in)"


def test_a_source_that_is_switched_off_is_not_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    write_settings("[sources]\nclipboard = false\ndrafts = false\n")

    _, points = examined(capsys)

    assert [point.is_wrong for point in points if point.topic == "Sources"] == [False, False]


def test_a_list_with_a_bad_line_is_named_by_file_and_number(
    capsys: pytest.CaptureFixture[str], home: Path
) -> None:
    (home / "mine.txt").write_text("army.mil\nno domain at all\n")
    write_settings('[watchlists]\nfiles = ["~/mine.txt"]\n')

    _, points = examined(capsys)

    assert about(points, f"{home}/mine.txt:2:").is_wrong


def test_a_journal_that_was_changed_needs_attention(capsys: pytest.CaptureFixture[str]) -> None:
    file = Paths.of_this_user().journal_file
    with Journal.open(file, None) as journal:
        journal.set_paused_until(datetime(2030, 1, 1, tzinfo=UTC))
    assert not about(examined(capsys)[1], "The journal is intact").is_wrong

    spoil(file)

    spoilt = [point for point in examined(capsys)[1] if point.topic == "Journal" and point.is_wrong]
    assert any("Row 1" in point.text and "copy" in point.remedy for point in spoilt)


def test_a_journal_that_a_newer_version_wrote_in_asks_for_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    found = Verified(Standing.UNCHECKED, "A newer Sendward wrote row 3.", 3, is_newer=True)
    monkeypatch.setattr(doctor_points, "verify", lambda *_: found)

    *_, point = doctor_points.journal_points(Paths.of_this_user(), JournalKey(b"k" * 32))

    assert (point.text, point.remedy, point.is_wrong) == (found.sentence, "", True)


def spoil(file: Path) -> None:
    with contextlib.closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE records SET payload = '{}'")
        connection.commit()


def test_a_journal_open_to_others_needs_attention(capsys: pytest.CaptureFixture[str]) -> None:
    log = Paths.of_this_user().log_file
    log.touch()
    log.chmod(0o644)

    point = about(examined(capsys)[1], "open to other users")

    assert point.remedy == f"Run: chmod 600 '{log}'"


def test_an_autostart_that_is_not_what_was_chosen_needs_attention(capsys: pytest.CaptureFixture[str]) -> None:
    write_settings("[general]\nautostart = true\n")

    assert about(examined(capsys)[1], "By your settings it should").is_wrong


@pytest.mark.parametrize(
    ("policy", "said", "advised"),
    [
        ("", "Until your organisation's policy can be read, it should.", "Ask your IT support"),
        ("[general]\nautostart = true\n", "By your organisation's policy it should.", "Start Sendward"),
        (
            'locked = ["general.autostart"]\n[general]\nautostart = true\n',
            "By your organisation's policy it should.",
            "Start Sendward",
        ),
    ],
)
def test_an_autostart_that_the_policy_wants_is_not_put_down_to_the_person(
    tmp_path: Path, policy: str, said: str, advised: str
) -> None:
    file = tmp_path / "policy.toml"
    file.write_text(policy)

    point = doctor_points.autostart_point(Settings.load(tmp_path / "settings.toml", Policy.load(file)))

    assert point.is_wrong
    assert point.text == f"Sendward does not start when you log in. {said}"
    assert advised in point.remedy
    assert "Switch" not in point.remedy


def test_an_autostart_that_nobody_has_chosen_is_told_as_the_default(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sendward.system.autostart.is_for_everybody", lambda: True)

    point = doctor_points.autostart_point(Settings.load(tmp_path / "settings.toml", Policy()))

    assert point.text == "Sendward does not start when you log in. By default it should."


def test_mail_clients_are_listed_with_what_is_watched_and_what_cannot_be(
    capsys: pytest.CaptureFixture[str], home: Path
) -> None:
    person = ClientHome(home)
    drafts = person.folder("data/local-mail/drafts/cur").parent
    person.folder("data/local-mail/drafts/new")
    person.write("config/geary/account_01/geary.ini", "[Account]\nsender_mailboxes=me@example.org;\n")
    person.write(".muttrc", "set postponed=~/postponed")
    write_settings('[drafts]\nfound_off = ["~/postponed"]\n')

    _, points = examined(capsys)

    watched = about(points, "Maildir")
    written = about(points, "kmail2/autosave")
    assert (written.is_wrong, written.remedy) == (False, "")
    assert (watched.text, watched.is_wrong) == (
        f"Drafts in KMail, waiting: It can be watched: ~/{drafts.relative_to(home)}: Maildir",
        False,
    )
    assert "off: ~/postponed: found, and switched off" in about(points, "Drafts in mutt").text
    cannot = about(points, "Drafts in Geary (me@example.org)")
    assert (cannot.is_wrong, cannot.remedy) == (True, "Add its IMAP account in Sendward's settings.")


def test_the_desktop_is_looked_at_where_there_is_one(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "KDE")
    with (
        private_bus() as bus,
        NotificationDaemon(bus),
        tempfile.TemporaryDirectory(prefix="sw-") as folder,
        unix_socket() as compositor,
    ):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
        monkeypatch.setenv("WAYLAND_DISPLAY", f"{folder}/wayland-0")
        compositor.bind(f"{folder}/wayland-0")
        compositor.listen()

        _, points = examined(capsys)

    assert about(points, "Session:").text == "Session: KDE on Wayland"
    assert about(points, "Notifications:").text == "Notifications: Paper 1, with buttons"
    assert not about(points, "Tray: none").is_wrong


def test_a_desktop_that_lacks_things_is_told_of_in_words_and_not_in_those_of_the_log(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with (
        private_bus() as bus,
        tempfile.TemporaryDirectory(prefix="sw-") as folder,
        unix_socket() as compositor,
    ):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
        monkeypatch.setenv("WAYLAND_DISPLAY", f"{folder}/wayland-0")
        compositor.bind(f"{folder}/wayland-0")
        compositor.listen()
        with monkeypatch.context() as patch:
            patch.setattr(logging.getLogger(), "handlers", [])  # as in a terminal: pytest has its own
            doctor.run(argparse.Namespace(json=False))

    told = capsys.readouterr()
    assert "Tray: none was found" in told.out
    assert told.err == ""


def test_a_fault_is_shown_by_the_doctor_all_the_same(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> Iterator[Point]:
        logging.getLogger("sendward.system").error("the notifier has a fault")
        return iter(())

    monkeypatch.setattr(doctor_points, "privacy_points", fail)
    with monkeypatch.context() as patch:
        patch.setattr(logging.getLogger(), "handlers", [])
        doctor.run(argparse.Namespace(json=False))

    assert "the notifier has a fault" in capsys.readouterr().err


def test_a_screen_that_has_gone_is_not_said_to_be_there(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":4711")

    _, points = examined(capsys)

    assert about(points, "The desktop session cannot be reached").is_wrong
    assert not [point for point in points if point.text.startswith("Session:")]


def test_for_a_person_each_topic_is_a_heading_and_what_is_wrong_is_marked(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert doctor.run(argparse.Namespace(json=False)) == 1

    lines = capsys.readouterr().out.splitlines()
    assert lines[:3] == [
        "App",
        "  !!  Sendward is not running: nothing is watched.",
        "      → Start it: sendward",
    ]
    assert lines[-1].startswith("Needs attention: ")
    assert len([line for line in lines if line.startswith("  !!")]) == int(lines[-1].split()[2].strip(","))


def test_nothing_wrong_is_said_in_as_many_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert doctor.print_lines([Point("App", "Fine.")]) == 0

    assert capsys.readouterr().out == "App\n  ok  Fine.\n\nNothing is wrong.\n"


def test_a_level_in_the_policy_for_nothing_there_is_needs_attention(tmp_path: Path) -> None:
    paths = Paths.under(tmp_path)
    policy = Policy.of({"levels": {".mill": "block"}}, "policy.toml")

    points = list(list_points(paths, Settings.load(paths.settings_file, policy)))

    assert about(points, "gives .mill a level").is_wrong


def test_a_list_that_is_not_in_use_is_called_as_in_the_settings(tmp_path: Path) -> None:
    paths = Paths.under(tmp_path)
    settings = Settings.load(paths.settings_file, Policy())
    settings.set(PACKS_OFF, ("banks-europe", "gone"))

    points = list(list_points(paths, settings))

    assert about(points, "Airlines: not in use unless ticked").topic == "Lists"
    assert about(points, "Banks, Europe: switched off").topic == "Lists"
    assert about(points, "gone: switched off").topic == "Lists"


def test_the_public_suffix_list_says_its_date(capsys: pytest.CaptureFixture[str]) -> None:
    _, points = examined(capsys)

    assert about(points, f"Public suffix list of {suffix_list_date()}").topic == "Lists"


@pytest.mark.parametrize(("days", "is_old"), [(365, False), (366, True)])
def test_a_public_suffix_list_is_old_after_a_year(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, days: int, *, is_old: bool
) -> None:
    paths = Paths.under(tmp_path)
    day = datetime.now(UTC).date() - timedelta(days=days)
    monkeypatch.setattr("sendward.cli.list_points.suffix_list_date", lambda: day)

    point = about(list(list_points(paths, Settings.load(paths.settings_file, Policy()))), f"list of {day}")

    assert ("older than a year" in point.text) == is_old
    assert bool(point.remedy) == is_old
    assert not point.is_wrong


def test_text_that_turns_the_terminal_around_is_cleaned(capsys: pytest.CaptureFixture[str]) -> None:
    doctor.print_lines([Point("Lists", "/etc/\x1b[2J\u202elist\n  ok  forged")])

    assert "  ok  /etc/[2Jlist   ok  forged\n" in capsys.readouterr().out


def test_everything_that_is_wrong_has_a_fix(capsys: pytest.CaptureFixture[str], home: Path) -> None:
    write_settings("[sources]\nclipboard = 3\n[drafts]\nfolders = 3\n[watchlists]\nfiles = ['/no.txt']\n")
    status, points = examined(capsys)
    wrong = [point for point in points if point.is_wrong]
    assert status
    assert len(wrong) > 3
    assert [point for point in wrong if not point.remedy] == []


def test_it_says_what_the_welcome_says(capsys: pytest.CaptureFixture[str]) -> None:
    _, points = examined(capsys)
    assert "army.ml ends in .ml" in about(points, "Tried: john@army.ml would be asked about").text
    assert about(points, "Everything stays on this machine").topic == "Limits"
    assert "web mail" in about(points, "A draft is seen").remedy


def test_an_example_that_resembles_nothing_on_the_lists_is_no_fault(
    capsys: pytest.CaptureFixture[str],
) -> None:
    packs = [path.stem for path in packs_dir().iterdir()]
    write_settings(f"[watchlists]\npacks_off = {packs}\n")
    _, points = examined(capsys)
    assert about(points, "No domain is protected.").is_wrong
    assert [point for point in points if point.text.startswith("Tried")] == []


def test_a_policy_that_the_running_app_has_not_read_is_told_of(tmp_path: Path) -> None:
    paths = Paths.under(tmp_path)
    paths.create()
    paths.machine_config_dir.mkdir()
    changed = "The running app is not known to have read this policy; it goes on with what it read before."

    def told() -> bool:
        settings = Settings.load(paths.settings_file, Policy.load(paths.policy_file, paths.last_policy_file))
        return changed in [point.text for point in settings_points(paths, settings, app_is_running=True)]

    assert not told()
    paths.policy_file.write_text("[general]\nallow_pause = false\n")
    assert told()
    Policy.load(paths.policy_file, paths.last_policy_file).remember(paths.last_policy_file)
    assert not told()
    paths.policy_file.write_text("[general]\nallow_pause = false\nallow_quit = false\n")
    assert told()


def test_every_value_is_told_with_where_it_comes_from(tmp_path: Path) -> None:
    paths = Paths.under(tmp_path)
    paths.create()
    paths.machine_config_dir.mkdir()
    example = (resources_dir() / "policy" / "policy.toml").read_text("utf-8")
    paths.policy_file.write_text(example.replace("# withdrawn_lists", "withdrawn_lists"), "utf-8")
    paths.settings_file.write_text("[general]\nautostart = true\n[sources]\ndrafts = false\n")
    settings = Settings.load(paths.settings_file, Policy.load(paths.policy_file))

    texts = [point.text for point in settings_points(paths, settings)]

    assert f"{paths.policy_file} (the organisation's policy, revision 1)" in texts
    assert "general.autostart = true (user)" in texts
    assert "sources.drafts = true (machine, set by your organisation)" in texts
    assert "alerts.at_once = false (built-in)" in texts
    assert "organisation.name = Example Ltd (machine, set by your organisation)" in texts
    assert "levels[.mil] = block (machine, set by your organisation)" in texts
    assert "withdrawn list: former-partners.txt (machine, set by your organisation)" in texts
