"""The sources that are switched on, started and stopped as the settings say."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from sendward.mail_account import Lookback
from sendward.mailstores.clients.places import Places
from sendward.mailstores.clients.sent_survey import SentSurvey
from sendward.mailstores.clients.survey import Survey
from sendward.phrase import Phrase
from sendward.settings.options import (
    ACCOUNTS,
    CLIPBOARD,
    DRAFT_FOLDERS,
    DRAFTS,
    DRAFTS_LOOKBACK,
    FIND_DRAFTS,
    FOUND_OFF,
    SENT,
)
from sendward.sources.clipboard.desktop import DesktopClipboardSource
from sendward.sources.clipboard.wayland import WaylandClipboardSource
from sendward.sources.draft_likeness import Kin
from sendward.sources.draft_memory import lasting_key
from sendward.sources.folders.drafts import DraftsSource
from sendward.sources.sent.folders import SentSource
from sendward.sources.source import SourceState, SourceStatus
from sendward.system.session import Display, probe
from sendward.ui.app.clipboard import QtClipboard
from sendward.ui.app.in_flight import InFlight, Remembering, StillWatched
from sendward.ui.app.judging import Ahead, JudgingQueue

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    from sendward.mail_account import MailAccount
    from sendward.model import Sighting
    from sendward.settings.option import Option
    from sendward.settings.settings import Settings
    from sendward.sources.folders.found import FoundStatus
    from sendward.sources.imap.account import ImapDraftsSource
    from sendward.sources.sent.account import ImapSentSource
    from sendward.sources.source import Deliver, Source
    from sendward.ui.app.bridge import Bridge

MOST_WAITING = 200
"""Sightings that wait to be judged and asked about; further drafts are read later. What is copied meanwhile,
or saved amid thousands, does not wait long behind so many."""


class Sources(QObject):
    """Runs the sources; ``changed`` says, on the main thread, that a status is another."""

    changed = Signal()
    copy_dropped = Signal()
    """A copied text was not looked at, since too many came at a time."""

    def __init__(
        self,
        settings: Settings,
        bridge: Bridge,
        drafts_file: Path,
        on_seen: Callable[[Sighting], object],
        *,
        ahead: Ahead,
        parent: QObject | None = None,
    ) -> None:
        """Give what is seen to ``on_seen``, over ``bridge``, once ``ahead`` was asked about everybody in it.

        Drafts are remembered in ``drafts_file``. The bridge is closed by ``stop``.
        """
        super().__init__(parent)
        self._settings = settings
        self._bridge = bridge
        self._drafts_file = drafts_file
        self._judging = JudgingQueue(ahead)
        self._in_flight = InFlight(self._judging, bridge, on_seen)
        self._remembering = Remembering(self._in_flight, bridge, self)
        self._files = self._remembering.files
        self._changed = bridge.carry(self.changed.emit)
        self.clipboard = DesktopClipboardSource(QtClipboard(parent=self), self.copy_dropped.emit)
        """On every platform: "check the clipboard now" asks it too, whichever source watches."""
        key = lasting_key(drafts_file.with_name("drafts.key"))
        self._kin = Kin(key, drafts_file.with_name("drafts-gone.json"))
        self._on_clipboard: Source | None = None
        self._on_drafts: DraftsSource | None = None
        self._on_accounts: dict[MailAccount, ImapDraftsSource] = {}
        self._on_sent: list[SentSource | ImapSentSource] = []
        self._may_watch_mail = False
        self._since_ns: int | None = None
        """Until drafts are watched: when the program started."""
        self._still_watched = StillWatched(settings)
        settings.on_changed(self._on_clipboard_option, CLIPBOARD)
        settings.on_changed(self._on_sent_option, SENT, ACCOUNTS)
        settings.on_changed(self._on_drafts_option, DRAFTS, DRAFT_FOLDERS, FIND_DRAFTS, FOUND_OFF, ACCOUNTS)

    def start(self) -> None:
        """Start to watch the clipboard, if that is switched on, and be ready for the rest."""
        self._judging.start()
        self._since_ns = time.time_ns()
        self._start_clipboard()

    def watch_mail(self, is_written: Callable[[], bool] = lambda: True) -> None:
        """Start to watch drafts and what was sent, once there is somebody to tell.

        What somebody has taken is remembered, and not read again, once ``is_written`` says, from any thread,
        that it stands in the journal. Drafts saved since ``start`` are as new as later ones.
        """
        self._remembering.is_written = is_written
        self._may_watch_mail = True
        self._start_drafts()
        self._since_ns = None
        self._follow_accounts()
        self._start_sent()
        self.changed.emit()

    def stop(self) -> None:
        """Stop everything: nothing comes from a source once this has returned.

        What has been read of mail and was on its way is handed on before, as seen while nobody asked: it is
        not read again.
        """
        self._stop_clipboard()
        self._stop_drafts()
        self._stop_sent()
        self._stop_accounts(tuple(self._on_accounts))
        self._kin.save()
        self._judging.stop()
        self._bridge.close()
        self._in_flight.land()

    def remember(self) -> None:
        """Remember, after ``stop``, all that was seen: it stands in the journal."""
        self._files.write_all()

    def submit(self, sighting: Sighting) -> None:
        """Judge what was seen before the lists were there, and give it to ``on_seen`` then."""
        self._in_flight.put(sighting)

    def catch_up(self) -> None:
        """Look at the drafts that came while the machine slept; accounts notice that by themselves."""
        if self._on_drafts is not None:
            self._on_drafts.catch_up()

    def _deliver_while(self, is_wanted: Callable[[Sighting], bool]) -> Deliver:
        """The function that takes what a source sees, on its thread.

        What is not wanted any more when it arrives is let go: its place was switched off. That its source
        was made anew is no reason, since the new one does not read it again.
        """
        return partial(self._in_flight.put, is_wanted=is_wanted)

    def _is_behind(self) -> bool:
        return self._judging.waiting + self._bridge.waiting > MOST_WAITING

    def _on_clipboard_option(self, _option: Option[Any]) -> None:
        self._stop_clipboard()
        self._start_clipboard()
        self.changed.emit()

    def _on_drafts_option(self, _option: Option[Any]) -> None:
        self._stop_drafts()
        self._start_drafts()
        self._follow_accounts()
        self.changed.emit()

    def statuses(self) -> tuple[SourceStatus, ...]:
        """A line a place, and one for each source that is switched off or has nothing to watch."""
        clipboard = Phrase("Clipboard")
        drafts = Phrase("Drafts")
        lines: list[SourceStatus] = []
        if self._on_clipboard is None:
            lines.append(SourceStatus(clipboard, SourceState.OFF))
        else:
            lines.extend(self._on_clipboard.statuses())
        on_drafts = self._on_drafts.statuses() if self._on_drafts is not None else ()
        if on_drafts:
            lines.extend(on_drafts)
        elif self._settings.get(DRAFTS) and not self._may_watch_mail:
            detail = Phrase("watched as soon as Sendward can ask")
            lines.append(SourceStatus(drafts, SourceState.WAITING, detail))
        elif self._settings.get(DRAFTS) and not self._on_accounts:
            lines.append(
                SourceStatus(
                    drafts,
                    SourceState.WAITING,
                    Phrase("no folder of drafts was found or chosen yet")
                    if self._settings.get(FIND_DRAFTS)
                    else Phrase("no folder is chosen yet"),
                    Phrase("Choose the folders of your drafts in the settings."),
                )
            )
        elif not self._settings.get(DRAFTS):
            lines.append(SourceStatus(drafts, SourceState.OFF))
        for source in self._on_accounts.values():
            lines.extend(source.statuses())
        for sent in self._on_sent:
            lines.extend(sent.statuses())
        return tuple(lines)

    def found_drafts(self) -> tuple[FoundStatus, ...]:
        """The drafts folders of the mail clients on this computer, watched or not, and how each fares."""
        return self._on_drafts.found() if self._on_drafts is not None else ()

    def _start_clipboard(self) -> None:
        if self._settings.get(CLIPBOARD):
            is_wayland = probe().display is Display.WAYLAND
            self._on_clipboard = source = WaylandClipboardSource() if is_wayland else self.clipboard
            deliver = self._deliver_while(lambda _copied: source is self._on_clipboard)
            source.start(deliver, self._changed)

    def _stop_clipboard(self) -> None:
        if self._on_clipboard is not None:
            self._on_clipboard.stop()
            self._on_clipboard = None

    def _start_drafts(self) -> None:
        if not self._may_watch_mail:
            return
        folders: tuple[Path, ...] = self._settings.get(DRAFT_FOLDERS)
        is_finding = self._settings.get(FIND_DRAFTS)
        if self._settings.get(DRAFTS) and (folders or is_finding):
            survey = Survey(Places()) if is_finding else None
            off = self._settings.get(FOUND_OFF)
            accounts = [name for account in self._settings.get(ACCOUNTS) for name in account.names]
            self._on_drafts = DraftsSource(
                folders,
                self._drafts_file,
                survey,
                off,
                accounts,
                kin=self._kin,
                is_behind=self._is_behind,
                lookback=Lookback(self._settings.get(DRAFTS_LOOKBACK)),
                since_ns=self._since_ns,
                files=self._files,
            )
            deliver = self._deliver_while(self._still_watched.of_folders(folders))
            self._on_drafts.start(deliver, self._changed)

    def _stop_drafts(self) -> None:
        if self._on_drafts is not None:
            self._still_watched.note_found(self._on_drafts.found())
            self._on_drafts.stop()
            self._on_drafts = None

    def _on_sent_option(self, _option: Option[Any]) -> None:
        self._stop_sent()
        self._start_sent()
        self.changed.emit()

    def _start_sent(self) -> None:
        if not (self._may_watch_mail and self._settings.get(SENT)):
            return
        here = SentSource(
            SentSurvey(Places()), self._drafts_file.with_name("sent.json"), self._kin, self._files
        )
        accounts: tuple[MailAccount, ...] = self._settings.get(ACCOUNTS)
        here.start(self._deliver_while(lambda _sent: self._settings.get(SENT)), self._changed)
        there = [self._sent_of(account) for account in accounts]
        for source in there:
            source.start(self._deliver_of_account(SENT, source.account), self._changed)
        self._on_sent = [here, *there]

    def _deliver_of_account(self, switch: Option[Any], account: MailAccount) -> Deliver:
        return self._deliver_while(self._still_watched.of_account(switch, account))

    def _sent_of(self, account: MailAccount) -> ImapSentSource:
        from sendward.sources.imap.credentials import credentials_of  # noqa: PLC0415  # most people need no IMAP
        from sendward.sources.sent.account import ImapSentSource  # noqa: PLC0415  # as above

        credentials = credentials_of(account, self._settings)
        return ImapSentSource(account, credentials, self._drafts_file.parent, self._kin, files=self._files)

    def _stop_sent(self) -> None:
        stopping, self._on_sent = self._on_sent, []
        for source in stopping:
            source.stop()

    def account_statuses(self) -> tuple[SourceStatus, ...]:
        """How each mail account fares."""
        return tuple(status for source in self._on_accounts.values() for status in source.statuses())

    def restart_account(self, account: MailAccount) -> None:
        """Try anew to sign in, with what the keyring holds now."""
        from sendward.sources.sent.account import ImapSentSource  # noqa: PLC0415  # as above

        self._stop_accounts((account,))
        self._follow_accounts()
        for source in self._on_sent:
            if isinstance(source, ImapSentSource) and source.account == account:
                source.stop()
                source.start(self._deliver_of_account(SENT, account), self._changed)
        self.changed.emit()

    def _follow_accounts(self) -> None:
        is_watched = self._may_watch_mail and self._settings.get(DRAFTS)
        wanted = self._settings.get(ACCOUNTS) if is_watched else ()
        kept = {account.key for account in self._settings.get(ACCOUNTS)}
        for account in [account for account in self._on_accounts if account not in wanted]:
            source = self._on_accounts[account]
            self._stop_accounts((account,))
            if account.key not in kept:
                source.forget()
        for account in wanted:
            if account not in self._on_accounts:
                source = self._on_accounts[account] = self._source_of(account)
                source.start(self._deliver_of_account(DRAFTS, account), self._changed)

    def _source_of(self, account: MailAccount) -> ImapDraftsSource:
        from sendward.sources.imap.account import ImapDraftsSource  # noqa: PLC0415  # most people need no IMAP
        from sendward.sources.imap.credentials import credentials_of  # noqa: PLC0415  # as above

        credentials = credentials_of(account, self._settings)
        return ImapDraftsSource(
            account, credentials, self._drafts_file.parent, kin=self._kin, files=self._files
        )

    def _stop_accounts(self, accounts: Collection[MailAccount]) -> None:
        for account in accounts:
            source = self._on_accounts.pop(account, None)
            if source is not None:
                source.stop()
