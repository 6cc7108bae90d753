"""Every window there is, filled with what a person may see in it: for pictures and for tests."""

from __future__ import annotations

import tempfile
import weakref
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QEventLoop

from sendward.engine.judge import Engine
from sendward.gates.app_status import AppStatus
from sendward.gates.protection import Programs
from sendward.gates.thunderbird.installation import Installed
from sendward.gates.thunderbird.profiles import Build
from sendward.gates.thunderbird.standing import AddinStanding
from sendward.guard.guard import Guard
from sendward.guard.incidents import Incident
from sendward.guard.rules import Rules
from sendward.journal.errors import JournalMissingError
from sendward.journal.journal import Journal
from sendward.journal.records import CrowdOutcome
from sendward.learning.overview import KnownDomain, Overview
from sendward.mail_account import Lookback, MailAccount, Security, SignIn
from sendward.mailstores.clients.found_folder import NEEDS_IMAP, ONLY_ON_THE_SERVER, FoundFolder
from sendward.mailstores.scan.find_targets import Unread
from sendward.mailstores.standing.checkup import check_up
from sendward.mailstores.standing.standing_text import SIEVE, StandingKind, StandingText
from sendward.model import (
    ConfirmBy,
    Decision,
    Entry,
    Field,
    Kind,
    Level,
    Origin,
    Outcome,
    Question,
    Scope,
    Sighting,
    Trust,
)
from sendward.phrase import Phrase
from sendward.settings.options import ACCOUNTS, DRAFT_FOLDERS, LEARN
from sendward.settings.policy import Organisation, Policy
from sendward.settings.settings import Settings
from sendward.sources.folders.found import FoundStatus
from sendward.sources.source import SourceState, SourceStatus
from sendward.system.paths import Paths
from sendward.ui.app.bridge import Bridge
from sendward.ui.app.weekly_checkup import WeeklyCheckup
from sendward.ui.check.window import CheckWindow
from sendward.ui.help.pages import ENGLISH, help_pages
from sendward.ui.help.window import HelpWindow
from sendward.ui.journal.incident_window import IncidentWindow
from sendward.ui.journal.tasks import DeletionDialog
from sendward.ui.journal.window import JournalWindow
from sendward.ui.journal.yesterday import YesterdayWindow
from sendward.ui.question.dialog import ConfirmDialog
from sendward.ui.settings.account_dialog import AccountDialog
from sendward.ui.settings.account_work import shipped_account
from sendward.ui.settings.entry_dialog import EntryDialog
from sendward.ui.settings.exceptions import ExceptionDialog
from sendward.ui.settings.own_domains import OwnDomains
from sendward.ui.settings.pages.domains_page import DomainsPage
from sendward.ui.settings.window import SettingsWindow
from sendward.ui.tray.menu import StatusMenu
from sendward.ui.tray.small_window import SmallWindow
from sendward.ui.tray.status import TrayRequests
from sendward.ui.welcome.findings import Findings
from sendward.ui.welcome.window import Welcome
from sendward.ui.widgets.days import end_of_day
from sendward.ui.widgets.try_field import TryField
from sendward.watchlists.build import ListCount
from sendward.watchlists.own_entries import write_own_entries
from support.dialog_cases import a_case, a_finding, a_question, an_unreadable_question
from support.fake_notes import FakeNotes
from support.guarding import RecordingAsker, verdict
from support.large_journal import write_large_journal
from support.page_contexts import FakeLearning, a_page_context
from support.question_dialogs import open_details
from support.sent_messages import Reader, recipient, sent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from sendward.model import Case
    from sendward.ui.settings.page import PageContext

SERVED = Path(Path.home().anchor, "srv", "mail")
SOURCES = (
    SourceStatus(Phrase("Clipboard"), SourceState.WATCHING),
    SourceStatus(
        Phrase("Drafts in {folder}", folder="~/Mail/.Drafts"),
        SourceState.WATCHING,
        "Maildir",
        key=str(Path.home() / "Mail" / ".Drafts"),
    ),
    SourceStatus(
        Phrase("Drafts in {folder}", folder=str(SERVED / "drafts")),
        SourceState.WAITING,
        Phrase("It is not there yet."),
        Phrase("It is watched as soon as it is there."),
        key=str(SERVED / "drafts"),
    ),
    SourceStatus(
        Phrase("Drafts of {address}", address="me@example.org"),
        SourceState.UNAVAILABLE,
        Phrase("The server refused the sign-in: {answer}", answer="[AUTHENTICATIONFAILED] no"),
        Phrase("Sign in again in the settings, under Accounts; it is not tried again until then."),
        key=MailAccount("me@example.org", "imap.example.org").key,
    ),
)
OWN = (
    Entry("army.mil", label="US Army", level=Level.BLOCK),
    Entry("mil", is_suffix=True, label="US military", known=("army.mil",)),
    Entry("xn--bcher-kva.example", label="Die Bücherei an der langen Straße, Zweigstelle Nord"),
)
FOUND = (
    FoundStatus(
        FoundFolder("Thunderbird", "me@example.org", Path.home() / ".thunderbird/x/Mail/Drafts"),
        SourceStatus("Drafts in Thunderbird (me@example.org)", SourceState.WATCHING),
    ),
    FoundStatus(
        FoundFolder("Geary", problem="Drafts are kept on the mail server only.", remedy="Add its account."),
        SourceStatus(
            "Drafts in Geary",
            SourceState.UNAVAILABLE,
            "Drafts are kept on the mail server only.",
            "Add its account.",
        ),
    ),
)


LEARNED = Overview(
    (
        KnownDomain("klinikum-nord.de", 1_312, 204, datetime(2026, 11, 20, tzinfo=UTC)),
        KnownDomain("praxis-am-markt.example", 48, 12, datetime(2026, 10, 2, tzinfo=UTC)),
        KnownDomain("xn--bcher-kva.example", 1, 0, datetime(2024, 1, 9, tzinfo=UTC)),
        KnownDomain(f"{'a-long-name.' * 8}example", 1, 0, datetime(2024, 1, 9, tzinfo=UTC)),
    ),
    (KnownDomain("klinikum-nrod.de", 3, 0, datetime(2026, 11, 3, tzinfo=UTC), "klinikum-nord.de"),),
    people=612,
)
"""What a person may have learned."""


NOT_INSTALLED = Installed(has_host=False, has_addin=False, is_there=False)
FINDINGS = Findings(
    Programs(
        (
            *(found.folder for found in FOUND),
            FoundFolder("Evolution", "jo@gmail.com", None, ONLY_ON_THE_SERVER, NEEDS_IMAP),
            FoundFolder("KMail", "jo@outlook.com", None, ONLY_ON_THE_SERVER, NEEDS_IMAP),
        ),
        AddinStanding(NOT_INSTALLED, frozenset({Build.NATIVE, Build.FLATPAK}), ()),
    ),
    ("klinikum-musterstadt.de", f"{'a-long-name-' * 4}.example"),
    (SERVED / "Sent",),
    {
        address: known
        for address in ("jo@gmail.com", "jo@outlook.com")
        if (known := shipped_account(address, (SignIn.GOOGLE, SignIn.MICROSOFT)))
    },
)
"""What the welcome may have found."""


def windows() -> Iterator[tuple[str, QWidget]]:
    """Every window under the name of its picture, freshly made."""
    for name, case in cases().items():
        yield f"confirm-{name}", ConfirmDialog(case)
    organisation = Organisation("Example Ltd", contact="security@example.org")
    for name, scope, case in (
        ("until", None, cases()["draft"]),
        ("reason", Scope.ONCE, cases()["reason"]),
        ("typing", Scope.DOMAIN, cases()["typing"]),
    ):
        dialog = ConfirmDialog(case, organisation)
        dialog.cards[0].answers.approval_wanted.emit(scope)
        yield f"confirm-form-{name}", dialog
    for name in ("draft", "ties", "five", "long", "look-alike", "embedded"):
        yield f"confirm-details-{name}", open_details(ConfirmDialog(cases()[name]))
    chosen = ConfirmDialog(cases()["five"])
    chosen.cards[0].answers.uses[0].click()
    yield "confirm-five-chosen", chosen
    folder = Path(tempfile.mkdtemp(prefix="sendward-pictures-"))
    yield from journal_windows(folder)
    settings = Settings.load(
        folder / "settings.toml",
        Policy(values={"sources.drafts": True}, locked=frozenset({"sources.drafts"})),
    )
    settings.set(ACCOUNTS, (an_account(), MailAccount("me@example.org", "imap.example.org")))
    settings.set(LEARN, value=True)
    settings.set(DRAFT_FOLDERS, (Path.home() / "Mail" / ".Drafts", SERVED / "drafts"))
    write_own_entries(Paths.under(folder).watchlists_dir, OWN)
    context = a_page_context(
        settings,
        statuses=lambda: SOURCES,
        found_drafts=lambda: FOUND,
        judge=lambda: Engine(OWN).judge,
        guard=lambda: a_trusting_guard(folder),
        learning=FakeLearning(LEARNED),
    )
    context = replace(context, checkup=a_checkup(context))
    for row, page in enumerate(SettingsWindow(context).pages):
        window = SettingsWindow(context)
        window.list.setCurrentRow(row)
        if isinstance(page, DomainsPage):
            trial = window.findChild(TryField)
            assert trial is not None
            trial.line.setText("john@army.ml")
            own = window.findChild(OwnDomains)
            while own is not None and not own.add.isEnabled():  # its list comes from a worker
                QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 100)
        yield f"settings-{page.symbol}", window
    for name, account in (("add", None), ("change", an_account())):
        yield f"account-{name}", AccountDialog(context, account)
    yield "exception", ExceptionDialog(Trust(Scope.DOMAIN, "army.ml", datetime.now(UTC)))
    window = SettingsWindow(context)
    window.search.setText("watch")
    yield "settings-search", window
    yield from small_windows(settings, folder)
    yield from welcome_windows(settings)
    yield "incident", IncidentWindow(incidents())
    yield "incident-waiting", IncidentWindow(incidents()[1:])
    yield "entry", EntryDialog(OWN[0], ())
    mistaken = EntryDialog(None, [str(entry) for entry in OWN])
    mistaken.domain.setText("army..mil")
    yield "entry-mistaken", mistaken
    for name, status in {
        "watching": AppStatus(SOURCES),
        "doubtful": AppStatus(
            SOURCES,
            unsent=(
                Phrase(
                    "Your message “{subject}” was not sent: nobody answered the question.", subject="Tuesday"
                ),
            ),
            doubtful_drafts=2,
        ),
        "paused": AppStatus(SOURCES, paused_until=datetime.now(UTC) + timedelta(minutes=15)),
        "asking": AppStatus(SOURCES, waiting=1, notices=("list.txt:3: “army..mil” is not a domain.",)),
    }.items():
        small, menu = SmallWindow(TrayRequests()), StatusMenu(TrayRequests())
        small.show_status(status)
        menu.show_status(status)
        yield f"window-{name}", small
        yield f"menu-{name}", menu


def a_checkup(context: PageContext) -> WeeklyCheckup:
    """A check-up that found something of each kind, and what could not be read."""
    checkup = WeeklyCheckup(context, lambda: datetime.now(UTC), FakeNotes())
    texts = [
        StandingText(kind, client, Path.home() / file, text, name, is_off)
        for kind, client, file, text, name, is_off in (
            (StandingKind.FORWARD, "Thunderbird", ".thunderbird/x/f", "ward@army.ml", "To the ward", False),
            (StandingKind.BOOK, "Evolution", ".local/share/c.db", "ward@army.ml", "", False),
            (StandingKind.COLLECTED, "Thunderbird", ".thunderbird/h", "john.smith@army.mi", "", False),
            (StandingKind.REPLY_TO, "Claws Mail", ".claws-mail/a", "me@navy.ml", "me@example.org", False),
            (StandingKind.COPY, "KMail", ".config/e", "archive@navy.ml", "me@example.org", False),
            (StandingKind.FORWARD, "KMail", ".config/f", "old@navy.ml", "Holidays", True),
            (StandingKind.FORWARD, SIEVE, ".dovecot.sieve", "duty@army.ml", "line 3", False),
        )
    ]
    unread = Unread(Path.home() / ".procmailrc", Phrase("{problem}.", problem="Permission denied"))
    checkup.result = check_up([*texts, unread], Engine(OWN[1:]).judge)
    return checkup


def incidents() -> tuple[Incident, ...]:
    """A message that left for two doubtful addresses, and one that waits to."""
    at = datetime(2026, 11, 24, 12, 30, tzinfo=UTC)
    left = Sighting(Origin.SENT, "Thunderbird", "sent:1", (), at, subject="Rota for next week, ward 3")
    waiting = Sighting(Origin.OUTBOX, "Evolution", "sent:2", (), at, subject="")
    return (
        Incident(left, (a_question("john@army.ml"), a_question("jane.doe@army.ml"))),
        Incident(waiting, (a_question("john@army.ml"),)),
    )


def small_windows(settings: Settings, folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Those that the tray leads to: a check, the help, what happened since yesterday."""
    judge = Engine(OWN[1:]).judge
    context = a_page_context(settings, judge=lambda: judge)
    for name, text in (("", ""), ("-one", "Jane <jane@army.ml>"), ("-several", "jane@army.ml, jo@army.ml")):
        window = CheckWindow(context)
        window.trial.line.setText(text)
        yield f"check{name}", window
    for number, page in enumerate(help_pages(ENGLISH)):
        help_window = HelpWindow()
        help_window.list.setCurrentRow(number)
        yield f"help-{page.name}", help_window
    file = folder / "yesterday.sqlite3"
    with Journal.open(file, None) as journal:
        yield "yesterday-nothing", YesterdayWindow(journal)
        fill(journal)
        yield "yesterday", YesterdayWindow(journal)


def welcome_windows(settings: Settings) -> Iterator[tuple[str, QWidget]]:
    """The three steps of the welcome; the first also where there is no mail program."""
    context = a_page_context(
        settings,
        statuses=lambda: (*SOURCES, *(found.status for found in FOUND)),
        found_drafts=lambda: FOUND,
        judge=lambda: Engine(OWN[1:]).judge,
        lists=lambda: (ListCount("US military", 31), ListCount("Mail providers", 44)),
    )
    nothing = Findings(Programs((), AddinStanding(NOT_INSTALLED, frozenset(), ())))
    for name, step, findings in (
        ("programs", 0, FINDINGS),
        ("no-programs", 0, nothing),
        ("people", 1, FINDINGS),
        ("start", 2, FINDINGS),
    ):
        window = Welcome(context, lambda *_, found=findings: found)
        window.protection.show_findings(findings)
        window.people.show_findings(findings)
        window.turn_to(step)
        yield f"welcome-{name}", window


def an_account() -> MailAccount:
    """One with a long name, and with everything said of it."""
    return MailAccount(
        "a.person.with.a.long.name@department.of.something.example.com",
        "imap.department.of.something.example.com",
        143,
        Security.STARTTLS,
        "a.person",
        SignIn.TOKEN,
        "Entwürfe/Arbeit",
        Lookback.ALL,
    )


def journal_windows(folder: Path) -> Iterator[tuple[str, QWidget]]:
    """The journal's window: empty, with one of each answer, with much in it."""
    yield "journal-empty", journal_window(folder / "empty.sqlite3")
    with Journal.open(folder / "journal.sqlite3", None) as journal:
        fill(journal)
    window = journal_window(folder / "journal.sqlite3")
    window.table.setCurrentIndex(window.model.index(0, 0))  # selectRow chooses nothing from right to left
    yield "journal", window
    window = journal_window(folder / "journal.sqlite3")
    window.filter.words.setText("ward@army.ml")
    window.filter.changed.emit()
    window.table.setCurrentIndex(window.model.index(0, 0))  # selectRow chooses nothing from right to left
    yield "journal-incident", window
    window = journal_window(folder / "journal.sqlite3")
    window.filter.show_doubtful_drafts()
    window.table.selectRow(0)
    yield "journal-not-asked", window
    write_large_journal(folder / "large.sqlite3", 400, years=1)
    window = journal_window(folder / "large.sqlite3")
    window.tabs.setCurrentWidget(window.overview)
    yield "journal-overview", window
    window = journal_window(folder / "large.sqlite3")
    window.filter.words.setText("cba")
    window.filter.period.setCurrentIndex(window.filter.period.count() - 1)
    yield "journal-filtered", window
    yield "journal-deletion", DeletionDialog()


def journal_window(file: Path) -> JournalWindow:
    """The window of the journal at ``file``, which is closed with it."""
    journal = Journal.open(file, None)
    window = JournalWindow(journal, Bridge())
    window.destroyed.connect(journal.close)
    return window


def a_trusting_guard(folder: Path) -> Guard:
    """A guard with one exception of each kind, whose journal is closed when it goes."""
    now = datetime.now(UTC)
    journal = Journal.open_in_memory(folder / "journal.sqlite3", JournalMissingError("There is none."))
    for trust in (
        Trust(Scope.ADDRESS, "john@army.ml", now - timedelta(days=400)),
        Trust(Scope.DOMAIN, "xn--bcher-kva.example", now - timedelta(days=3), now + timedelta(days=27)),
        Trust(Scope.ADDRESS, f"{'a-long-name.' * 5}smith@mali.example", now - timedelta(days=90), now),
    ):
        journal.change_trust(None, trust, now)
    guard = Guard(judge=verdict, clock=lambda: now, asker=RecordingAsker(), ledger=journal)
    weakref.finalize(guard, journal.close)
    return guard


def fill(journal: Journal) -> None:
    """A journal with one of each answer."""
    answers = [
        ("john@army.ml", Decision(Outcome.CORRECTED, corrected_to="john@army.mil")),
        ("jane@army.ml", Decision(Outcome.TRUSTED, scope=Scope.ONCE)),
        ("paul@army.ml", Decision(Outcome.TRUSTED, scope=Scope.DOMAIN)),
        ("ann@army.ml", Decision(Outcome.DISMISSED)),
        ("bob@army.ml", Decision(Outcome.UNANSWERED)),
    ]
    for index, (text, decision) in enumerate(answers):
        question = a_question(text)
        origin, place = (Origin.DRAFT, "~/Mail/.Drafts") if index % 2 else (Origin.CLIPBOARD, "the clipboard")
        case = a_case(question, origin=origin, place=place, case_id=f"case-{index}")
        journal.open_case(case)
        journal.close_case(case, {question.recipient.key: decision}, (), datetime.now(UTC))
    copied = Decision(Outcome.CORRECTION_COPIED, corrected_to="kate@army.mil")
    case = a_case(a_question("kate@army.ml"), origin=Origin.DRAFT, place="~/Mail/.Drafts", message="draft-1")
    journal.close_case(case, {"kate@army.ml": copied}, (), datetime.now(UTC))
    kate = Decision(Outcome.CORRECTED, corrected_to="kate@army.mil")
    journal.follow_up(journal.doubtful()[-1:], {"kate@army.ml": kate}, datetime.now(UTC))
    case = replace(case, id="case-6", sighting=replace(case.sighting, message="draft-2"))
    journal.close_case(case, {"kate@army.ml": copied}, (), datetime.now(UTC))
    until = Decision(Outcome.TRUSTED, scope=Scope.ADDRESS, until=end_of_day(QDate(2026, 12, 28)))
    journal.close_case(a_case(case_id="case-7"), {"john@army.ml": until}, (), datetime.now(UTC))
    journal.open_case(a_case(a_question("eve@army.ml"), case_id="waiting"))
    sent = a_case(a_question("ward@army.ml"), origin=Origin.SENT, place="Thunderbird")
    journal.note_incident(sent.sighting, sent.questions, datetime.now(UTC))
    for outcome in (CrowdOutcome.TOLD, CrowdOutcome.MOVED):
        journal.note_in_sight(case.sighting, 12, outcome, datetime.now(UTC))
    strange = a_finding("gmail.com", differs=((2, 3),), kind=Kind.HOMOGLYPH)
    journal.open_case(a_case(a_question("maria@gm\u0430il.com", strange), case_id="strange"))
    unseen = a_case(
        a_question("otto@army.ml"), origin=Origin.DRAFT, place="~/Mail/.Drafts", message="draft-3"
    )
    not_asked = {"otto@army.ml": Decision(Outcome.NOT_ASKED)}
    journal.note_cases([(replace(unseen, id="not-asked"), not_asked)], datetime.now(UTC))


def _people_cases() -> dict[str, Case]:
    """The cases about the right domain and the wrong person, as learning makes them."""
    nord = "klinikum-nord.de"
    ward = (f"eva.lang@{nord}", f"otto.klein@{nord}")
    daily = [sent(f"anna.meier@{nord}", *ward, days_ago=1 + n) for n in range(7)]
    reader = Reader(*daily, sent("anna.schulz@praxis-sued.example", days_ago=40))
    shown = {
        "person-slip": (f"ana.meier@{nord}",),
        "other-house": ("anna.meier@gmail.com",),
        "namesake": ("anna.schulz@praxis-sued.example", *ward),
        "outsider": ("paul@bank.example", f"anna.meier@{nord}", *ward),
        "missing-member": (f"anna.meier@{nord}", ward[0]),
        "learned-domain": ("anna.meier@klinikum-nrod.de",),
    }

    def a_case_to(*to: str) -> Case:
        question = Question(replace(recipient(to[0]), field=Field.TO), reader.verdict(*to))
        return a_case(question, origin=Origin.ADDIN)

    made = {name: a_case_to(*to) for name, to in shown.items()}
    slip = "ana.meier@klinikum-nord.de"
    reader.learn(sent(slip, days_ago=0.5))
    again = a_case_to(slip)
    new = replace(recipient("mia@praxis-sued.example"), is_newcomer=True)
    people = (again.questions[0].recipient, new)
    made["once-more"] = replace(again, sighting=replace(again.sighting, recipients=people))
    return made


def cases() -> dict[str, Case]:
    """The cases worth looking at."""
    long_local = "j" + "ohn.fitzgerald" * 4 + "smith"
    long_domain = ".".join(["department-of-very-long-names"] * 5 + ["logistics", "army", "ml"])
    intended = long_domain.removesuffix("ml") + "mil"
    end = len(long_domain)
    hebrew = "דואר.ישראל"
    reason = "navy.ml ends in .ml (Mali); navy.mil ends in .mil (US military)"
    swapped = "gmial.com has two letters in the other order than gmail.com"
    five = [
        a_question("john@army.ml", field=Field.TO),
        a_question("jane.doe@navy.ml", a_finding("navy.mil", reason=reason), field=Field.TO),
        a_question(
            "kees@gmial.com",
            a_finding("gmail.com", differs=((2, 4),), reason=swapped),
            field=Field.CC,
        ),
        a_question("paul@army.ml", field=Field.CC),
        a_question("info@army.ml", field=Field.BCC),
    ]
    return {
        "one": a_case(),
        "draft": a_case(
            a_question(field=Field.TO), origin=Origin.DRAFT, place="Thunderbird", subject="Rota for next week"
        ),
        "ties": a_case(
            a_question(
                "john@arny.nl",
                a_finding("army.nl", differs=((2, 3),), reason="arny.nl has n where army.nl has m"),
                a_finding("arno.nl", differs=((3, 4),), reason="arny.nl has y where arno.nl has o"),
            )
        ),
        "five": a_case(
            *five,
            origin=Origin.DRAFT,
            place="Local Folders/Drafts",
            message="m",
            subject="Rota for next week",
        ),
        "crowd": a_case(
            *(a_question(f"name{number}@army.ml", field=Field.TO) for number in range(40)),
            origin=Origin.DRAFT,
            place="Local Folders/Drafts",
        ),
        "pages": a_case(
            *(a_question(f"name@army{number}.ml", a_finding(differs=((5, 8),))) for number in range(23)),
        ),
        "long": a_case(
            a_question(f"{long_local}@{long_domain}", a_finding(intended, differs=((end - 2, end),)))
        ),
        "right-to-left": a_case(
            a_question(
                f"yael@{hebrew}",
                a_finding(
                    "דואז.ישראל", differs=((3, 4),), reason=f"{hebrew} has another letter than דואז.ישראל"
                ),
            )
        ),
        "blocked": a_case(a_question("john@army.ml", a_finding(level=Level.BLOCK))),
        "note": a_case(a_question("john@army.ml", a_finding(level=Level.NOTE))),
        "reason": a_case(
            a_question("john@army.ml", a_finding(level=Level.BLOCK), rules=Rules(block_is_final=False))
        ),
        "typing": a_case(
            a_question("john@army.ml", a_finding(confirm_by=ConfirmBy.TYPING), field=Field.TO, name="Staff"),
            origin=Origin.DRAFT,
            place="~/Mail/.Drafts",
        ),
        "look-alike": a_case(
            a_question(
                "jo@аrmy.mil",
                a_finding(
                    differs=((0, 1),),
                    kind=Kind.HOMOGLYPH,
                    reason="аrmy.mil has the Cyrillic letter а where army.mil has a",
                ),
            )
        ),
        **_people_cases(),
        "unreadable": a_case(an_unreadable_question(), origin=Origin.DRAFT, place="~/Mail/drafts"),
        "embedded": a_case(
            a_question(
                "john.smith@army.mil.example.com",
                a_finding(
                    differs=((8, 20),),
                    kind=Kind.EMBEDDED,
                    reason="army.mil is only the beginning; the domain is example.com",
                ),
            )
        ),
        "missing": a_case(
            a_question("anna@defensie.n", a_finding("defensie.nl", differs=(), reason="the l is missing"))
        ),
    }
