"""Points of ``sendward doctor``: how each part of Sendward stands, and what to do about what is wrong."""

from __future__ import annotations

import os
import shutil
from datetime import MAXYEAR, datetime
from functools import cache, partial
from typing import TYPE_CHECKING

from sendward.cli.doctor_point import Point
from sendward.cli.learning_points import learning_points
from sendward.cli.list_points import list_points
from sendward.cli.output import counted
from sendward.cli.probes import probed_sources, selection_status
from sendward.cli.settings_points import settings_points
from sendward.gates import instance
from sendward.gates.app_status import AppStatus
from sendward.gates.local_server import AppRequest
from sendward.gates.protection import Choices, Programs, Way, protections
from sendward.journal.errors import JournalError, JournalMissingError
from sendward.journal.verify import Standing, verify
from sendward.mailstores.clients.places import Places
from sendward.settings.journal_key import journal_key
from sendward.settings.options import AUTOSTART
from sendward.settings.policy import ASK_ADMINISTRATOR
from sendward.settings.settings import Settings, Where
from sendward.sources.source import SourceState, SourceStatus
from sendward.system import autostart
from sendward.system.files import is_there
from sendward.system.local_time import in_local_time
from sendward.system.notifications import has_tray_host, notifier_of_this_platform
from sendward.system.platform import PLATFORM, Platform
from sendward.system.session import Display, Session, probe, why_unreachable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from sendward.settings.journal_key import JournalKey
    from sendward.system.paths import Paths


INSTALL = "Put it there: sendward addin install thunderbird"


def program_points(
    settings: Settings,
    sources: tuple[SourceStatus, ...],
    *,
    app_is_running: bool = True,
    paused_until: datetime | None = None,
) -> Iterator[Point]:
    """Points on each mail program here: whether its messages are held, its drafts checked, or neither."""
    programs, choices = Programs.find(Places()), Choices.of(settings)
    if programs.problem:
        yield Point("Mail programs", programs.problem, "Install Sendward again.", is_wrong=True)
    for each in protections(programs, choices, sources):
        text = str(each.sentence)
        if each.way is Way.DRAFTS and not app_is_running:
            text = f"Once Sendward runs: {text}"
        remedy = f"{each.remedy} {INSTALL}" if each.offers_addin else each.remedy
        is_unprotected = each.way is Way.NOTHING and not each.is_idle
        is_wrong = each.is_wrong or is_unprotected
        yield Point("Mail programs", text, remedy, is_wrong=is_wrong, is_idle=each.is_idle and not is_wrong)
    if choices.only_noted is not None:
        yield Point("Mail programs", choices.only_noted)
    if paused_until is not None:
        yield Point(
            "Mail programs",
            f"Sendward is {_paused(paused_until)}: meanwhile it asks only about what is blocked, "
            "holds no other message, and notes what leaves.",
        )


def all_points(paths: Paths, settings: Settings) -> Iterator[Point]:
    """Points on every part in turn; each part is checked only when its point is asked for."""
    session, key = cache(probe), cache(partial(journal_key, create=False))
    status = cache(lambda: _status(paths))
    sources = cache(lambda: known.sources if (known := status()) else probed_sources(settings, session()))
    parts: tuple[tuple[str, Callable[[], Iterable[Point]]], ...] = (
        ("App", lambda: app_points(status(), runs=lambda: instance.is_held(paths))),
        ("Sources", lambda: source_points(sources())),
        ("Sources", lambda: source_points(selection_status(settings, session()))),
        (
            "Mail programs",
            lambda: program_points(
                settings,
                sources(),
                app_is_running=status() is not None,
                paused_until=known.paused_until if (known := status()) else None,
            ),
        ),
        ("Limits", privacy_points),
        ("Lists", lambda: list_points(paths, settings)),
        ("Settings", lambda: settings_points(paths, settings, app_is_running=status() is not None)),
        ("Journal", lambda: journal_points(paths, key())),
        ("Learning", lambda: learning_points(paths, settings, has_key=key().key is not None)),
        ("Desktop", lambda: desktop_points(session(), app_is_running=status() is not None)),
        ("Autostart", lambda: [autostart_point(settings)]),
        ("Folders", lambda: folder_points(paths)),
    )
    for topic, points in parts:
        yield from guarded(topic, points)


def guarded(topic: str, points: Callable[[], Iterable[Point]]) -> Iterator[Point]:
    """The points of one part; one that fails is a point that says so, and takes no other part with it."""
    try:
        yield from points()
    except Exception as error:  # noqa: BLE001  # whoever asks the doctor has something that is broken
        yield Point(topic, f"This could not be checked: {str(error) or type(error).__name__}", is_wrong=True)


def _status(paths: Paths) -> AppStatus | None:
    reply = instance.send(paths, AppRequest.STATUS)
    return AppStatus.from_reply(reply) if reply is not None else None


def app_points(status: AppStatus | None, runs: Callable[[], bool]) -> Iterator[Point]:
    """Points on the app: whether it runs or is paused, and the problems it reports.

    ``runs``: whether there is one all the same, where it has told no status.
    """
    if status is None and runs():
        yield Point(
            "App",
            "Sendward is running, but does not answer here.",
            "End it, and start it again.",
            is_wrong=True,
        )
        return
    if status is None:
        yield Point(
            "App", "Sendward is not running: nothing is watched.", "Start it: sendward", is_wrong=True
        )
        return
    waiting = f"; questions without an answer: {status.waiting}" if status.waiting else ""
    paused = "" if status.paused_until is None else f", {_paused(status.paused_until)}"
    yield Point("App", f"Sendward is running{paused}{waiting}.")
    if status.clients:
        yield Point("App", f"Before a message leaves, it is asked by: {', '.join(status.clients)}.")
    for unsent in status.unsent:
        yield Point("App", unsent, "Send the message again to be asked.", is_wrong=True)
    if status.doubtful_drafts:
        drafts = counted(status.doubtful_drafts, "draft still holds", "drafts still hold")
        yield Point("App", f"{drafts} a doubtful address.", "They are listed in the journal's window.")
    for notice in status.notices:
        yield Point("App", notice, "See the lines below, and Sendward's log.", is_wrong=True)


def _paused(until: datetime) -> str:
    """How long a pause lasts, in words."""
    if until.year == MAXYEAR:
        return "paused until you resume it"
    return f"paused until {in_local_time(until):%Y-%m-%d %H:%M}"


def source_points(sources: tuple[SourceStatus, ...]) -> Iterator[Point]:
    """Points on the sources, in the words of the tray menu."""
    for source in sources:
        detail = f": {source.detail}" if source.detail else ""
        is_wrong = source.state is SourceState.UNAVAILABLE or bool(source.remedy)
        yield Point("Sources", f"{source.source}, {source.state}{detail}", source.remedy, is_wrong=is_wrong)


def privacy_points() -> Iterator[Point]:
    """Points on the limits: mail that Sendward cannot see, and what is kept of the mail it sees."""
    yield Point(
        "Limits",
        "A draft is seen when the mail program saves it, an address when it is copied.",
        "In web mail nothing is seen but an address that you copy.",
    )
    yield Point(
        "Limits",
        "Everything stays on this machine: there is no server, and the text of mail is not kept.",
        "What is written down: sendward journal list",
    )


def journal_points(paths: Paths, key: JournalKey) -> Iterator[Point]:
    """Points on the journal: its ``key`` in the keyring, and whether it is as it was written."""
    if key.key is not None:
        yield Point("Journal", "The keyring holds the journal's key.")
    else:
        remedy = "" if key.is_due else "Until then the journal shows accidents, but not tampering."
        yield Point("Journal", key.problem, remedy, is_wrong=not key.is_due)
    try:
        found = verify(paths.journal_file, key.key, paths.journal_mark)
    except JournalMissingError:
        yield Point("Journal", f"{paths.journal_file} (not there: nothing was asked yet)")
        return
    except JournalError as error:
        yield Point("Journal", str(error), "Keep a copy of the file before anything else.", is_wrong=True)
        return
    unsealed = "Once the oldest records are deleted (Journal, Delete…), only sealed ones are left."
    advice = {
        Standing.BROKEN: "Keep a copy of the journal; ask whoever looks after this computer who changed it.",
        Standing.UNCHECKED: unsealed if key.key else "Unlock the keyring, then try again.",
    }
    remedy = "" if found.is_newer else advice.get(found.standing, "")  # the sentence says what helps
    yield Point("Journal", found.sentence, remedy, is_wrong=found.standing in advice)


def desktop_points(session: Session, *, app_is_running: bool) -> Iterator[Point]:
    """Points on the desktop: the session, its notifications and its tray."""
    if session.display is Display.NONE:
        hint = "Run this in a terminal of the desktop to have notifications and the tray looked at."
        yield Point("Desktop", "There is no desktop session here.", hint, is_wrong=not app_is_running)
        return
    if problem := why_unreachable(session):
        hint = "Run this in a terminal of the desktop, or start the X server or compositor."
        yield Point("Desktop", problem, hint, is_wrong=not app_is_running)
        return
    yield Point("Desktop", f"Session: {session}")
    if session.display is Display.NATIVE:
        return
    notifier = notifier_of_this_platform(session.bus)
    notifier.start()
    is_known = notifier.wait_until_known()
    if notifier.problem or not is_known:
        problem = notifier.problem or "Nothing answers for notifications."
        yield Point(
            "Desktop",
            problem,
            "Start your desktop's notifications, or install dunst or mako. Until then it asks in windows.",
            is_wrong=True,
        )
    elif not notifier.server:
        yield Point("Desktop", "Notifications: their daemon is started with the first one")
    else:
        buttons = "with buttons" if "actions" in notifier.capabilities else "without buttons"
        yield Point("Desktop", f"Notifications: {notifier.server}, {buttons}")
    notifier.stop()
    if has_tray_host(session.bus):
        yield Point("Desktop", "Tray: there is one")
    else:
        hint = "On GNOME, the extension AppIndicator and KStatusNotifierItem Support brings a tray."
        yield Point("Desktop", "Tray: none was found on the bus; Sendward shows a small window instead", hint)


def autostart_point(settings: Settings) -> Point:
    """Point on the start at login, compared with the setting and whoever made it."""
    wanted, enabled = settings.get(AUTOSTART), autostart.of_this_platform().is_enabled()
    text = "Sendward starts when you log in." if enabled else "Sendward does not start when you log in."
    if wanted == enabled:
        return Point("Autostart", text)
    should = "should" if wanted else "should not"
    match settings.whose_word(AUTOSTART):
        case Where.USER:
            text = f"{text} By your settings it {should}."
            remedy = "Switch “Start when I log in” off and on again in the settings."
        case Where.UNREAD:
            text = f"{text} Until your organisation's policy can be read, it {should}."
            remedy = f"{ASK_ADMINISTRATOR} {_SEEN_TO}"
        case Where.MACHINE:
            text = f"{text} By your organisation's policy it {should}."
            remedy = _SEEN_TO
        case _:
            text = f"{text} By default it {should}."
            remedy = "Choose what you want in the settings, under “Start when I log in”."
    return Point("Autostart", text, remedy, is_wrong=True)


_SEEN_TO = "Start Sendward, or end it and start it again: it then sees to that."


def folder_points(paths: Paths) -> Iterator[Point]:
    """Points on the folders: whether they can be written, are closed to other users, and have room."""
    yield Point("Folders", f"Settings {paths.config_dir}, journal {paths.data_dir}, log {paths.state_dir}")
    for folder in (paths.data_dir, paths.state_dir):
        if is_there(folder) and not os.access(folder, os.W_OK):
            yield Point(
                "Folders", f"{folder} cannot be written.", "Allow your user to write it.", is_wrong=True
            )
    for file in (paths.journal_file, paths.log_file):
        if PLATFORM is not Platform.WINDOWS and is_there(file) and file.stat().st_mode & 0o077:
            yield Point(
                "Folders", f"{file} is open to other users.", f"Run: chmod 600 '{file}'", is_wrong=True
            )
    if is_there(paths.data_dir) and shutil.disk_usage(paths.data_dir).free < MIN_FREE:
        yield Point(
            "Folders", "The disk is almost full.", "Make room, or answers cannot be kept.", is_wrong=True
        )


MIN_FREE = 16 * 1024 * 1024
"""Free bytes wanted on the disk: for some years of the journal, and for SQLite while it writes."""
