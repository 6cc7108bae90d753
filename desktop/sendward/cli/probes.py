"""Probes of the sources, with the app's own code: for ``sendward doctor`` while the app does not run."""

from __future__ import annotations

import os
import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from sendward.mailstores.clients.places import Places
from sendward.mailstores.clients.sent_survey import SentSurvey
from sendward.mailstores.clients.survey import Survey
from sendward.mailstores.imap.halt import Halt
from sendward.mailstores.imap.pace import Pace
from sendward.phrase import Phrase
from sendward.settings.options import ACCOUNTS, CLIPBOARD, DRAFT_FOLDERS, DRAFTS, FIND_DRAFTS, FOUND_OFF, SENT
from sendward.sources.clipboard.wayland import WaylandClipboardSource
from sendward.sources.draft_memory import DraftMemory
from sendward.sources.folders.found import FoundPlaces
from sendward.sources.folders.place import WatchedPlace
from sendward.sources.imap.credentials import credentials_of
from sendward.sources.imap.name import name_of
from sendward.sources.imap.trial import try_account
from sendward.sources.source import SourceState, SourceStatus
from sendward.system.session import Display

if TYPE_CHECKING:
    from sendward.mail_account import MailAccount
    from sendward.settings.settings import Settings
    from sendward.system.session import Session

WAYLAND_PATIENCE = 3.0
"""Seconds a compositor has to say whether it lets a program watch the clipboard."""
ACCOUNT_PATIENCE = 15.0
"""Seconds for the keyring, the server and signing in."""


def probed_sources(settings: Settings, session: Session) -> tuple[SourceStatus, ...]:
    """Status of each source as it would be if the app ran here; nothing is watched while it does not."""
    found: list[SourceStatus] = []
    if not settings.get(CLIPBOARD):
        found.append(SourceStatus("Clipboard", SourceState.OFF))
    elif session.display is Display.NONE:
        found.append(
            SourceStatus(
                "Clipboard",
                SourceState.UNAVAILABLE,
                "There is no desktop session here.",
                "Run this in a terminal of the desktop.",
            )
        )
    elif session.display is Display.WAYLAND:
        found += probed_wayland()
    else:
        found.append(
            SourceStatus(
                "Clipboard", SourceState.WAITING, f"Watched through {session.display} once the app runs."
            )
        )
    found += probed_drafts(settings) if settings.get(DRAFTS) else [SourceStatus("Drafts", SourceState.OFF)]
    found += probed_sent() if settings.get(SENT) else [SourceStatus("Sent mail", SourceState.OFF)]
    return tuple(map(_not_yet, found))


def selection_status(settings: Settings, session: Session) -> tuple[SourceStatus, ...]:
    """Status of text that is only selected: X11 and Wayland paste it with the middle button (PRIMARY).

    Every selection made with the mouse changes it, so that watching it would ask about what is only read.
    """
    if session.display not in {Display.X11, Display.WAYLAND} or not settings.get(CLIPBOARD):
        return ()
    detail = "What is only selected, and pasted with the middle mouse button, is not looked at."
    return (SourceStatus("Selected text", SourceState.OFF, detail),)


def _not_yet(status: SourceStatus) -> SourceStatus:
    if status.state is not SourceState.WATCHING:
        return status
    detail = Phrase("It can be watched: {detail}", detail=status.detail)
    return replace(status, state=SourceState.WAITING, detail=detail)


def probed_drafts(settings: Settings) -> list[SourceStatus]:
    """Status of the chosen draft folders, the mail clients found here, and the mail accounts."""
    memory, now_ns = DraftMemory(None), time.time_ns()
    folders = settings.get(DRAFT_FOLDERS)
    places = [WatchedPlace(folder, now_ns, memory) for folder in folders]
    for place in places:
        place.open()
    statuses = [place.status for place in places]
    if settings.get(FIND_DRAFTS):
        off = settings.get(FOUND_OFF)
        finding = FoundPlaces(
            Survey(Places()),
            memory,
            chosen=folders,
            off=off,
            accounts=[name for account in settings.get(ACCOUNTS) for name in account.names],
            started_ns=now_ns,
        )
        finding.refresh()
        for place in finding.places:
            place.open()
        statuses += [found.status for found in finding.statuses()]
    statuses += [probed_account(account, settings) for account in settings.get(ACCOUNTS)]
    if not statuses:
        what = "No folder of drafts was found or chosen yet."
        remedy = "Choose the folders of your drafts in Sendward's settings."
        statuses = [SourceStatus("Drafts", SourceState.WAITING, what, remedy)]
    return statuses


def probed_sent() -> list[SourceStatus]:
    """Status of the folders of sent mail of the mail clients here; none where there is no such folder."""
    survey = SentSurvey(Places())
    survey.refresh()
    count = sum(os.path.exists(folder.path) for folder in survey.found)  # noqa: PTH110  # it never raises
    detail = Phrase("{count} folders can be watched.", one="{count} folder can be watched.", count=count)
    return [SourceStatus("Sent mail", SourceState.WAITING, detail)] if count else []


def probed_account(account: MailAccount, settings: Settings) -> SourceStatus:
    """Status of an account: signs in once, looks for the folder of drafts, and disconnects."""
    halt = Halt()
    pace = Pace(connect_s=ACCOUNT_PATIENCE, answer_s=ACCOUNT_PATIENCE)
    trial = try_account(account, credentials_of(account, settings, ACCOUNT_PATIENCE), halt, pace)
    halt.close()
    if trial.problem is not None:
        return SourceStatus(
            name_of(account), SourceState.UNAVAILABLE, str(trial.problem), trial.problem.next_step
        )
    folder = Phrase("It can be watched: {folder}.", folder=trial.folder)
    return SourceStatus(name_of(account), SourceState.WAITING, folder)


def probed_wayland() -> tuple[SourceStatus, ...]:
    """Status of the clipboard on Wayland: whether the compositor lets a program watch it, tried once."""
    source = WaylandClipboardSource()
    changed = threading.Event()
    source.start(lambda _sighting: None, changed.set)
    changed.wait(WAYLAND_PATIENCE)
    statuses = source.statuses()
    source.stop()
    return statuses
