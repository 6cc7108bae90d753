"""What the real Thunderbird sends, keeps for later, and keeps in its rules and books."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from sendward.engine.judge import Engine
from sendward.guard.guard import Guard
from sendward.guard.ports import utc_now
from sendward.journal.journal import Journal
from sendward.mailstores.clients.places import Places
from sendward.mailstores.clients.sent_survey import SentSurvey
from sendward.mailstores.clients.survey import Survey
from sendward.model import Decision, Origin, Outcome
from sendward.sources.draft_likeness import Kin
from sendward.sources.folders.drafts import DraftsSource
from sendward.sources.sent.folders import SentSource
from sendward.sources.source import SourceState
from support.desktop.virtual_desktop import VirtualDesktop, wait_until
from support.draft_questions import PROTECTED
from support.guarding import RecordingAsker
from support.mail_folders import Listener, addresses
from support.sent_mail import SentMail, learned_from
from support.smtp_sink import SmtpSink
from support.standing import standing_mistakes
from support.thunderbird import SERVICES, Thunderbird
from support.thunderbird_drafts import ADDRESS, ThunderbirdDrafts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendward.guard.incidents import Incident

pytestmark = pytest.mark.thunderbird

COPIED = Decision(Outcome.CORRECTED, corrected_to="john@army.mil")
SENT = 'MailServices.accounts.localFoldersServer.rootFolder.getChildNamed("Sent")'
COMPACT = f"""{SERVICES}
const folder = {SENT};
folder.deleteMessages([[...folder.messages][0]], null, true, false, null, false);
const listen = (done) => ({{ OnStartRunningUrl() {{}}, OnStopRunningUrl: done }});
await new Promise((resolve) => folder.compact(listen(resolve), null));
"""
FORWARD = f"""{SERVICES}
const list = MailServices.accounts.localFoldersServer.getFilterList(null);
const filter = list.createFilter("To the \\"ward\\"");
filter.enabled = true;
const term = filter.createTerm();
term.attrib = Ci.nsMsgSearchAttrib.Subject;
term.op = Ci.nsMsgSearchOp.Contains;
const value = term.value;
value.attrib = Ci.nsMsgSearchAttrib.Subject;
value.str = "rota";
term.value = value;
filter.appendTerm(term);
const action = filter.createAction();
action.type = Ci.nsMsgFilterAction.Forward;
action.strValue = args[0];
filter.appendAction(action);
list.insertFilterAt(0, filter);
list.saveToDefaultFile();
"""


@pytest.fixture(scope="module")
def thunderbird() -> Iterator[Thunderbird]:
    with VirtualDesktop(tray=False) as desktop, SmtpSink() as sink, Thunderbird(desktop, sink) as thunderbird:
        with (thunderbird.profile / "user.js").open("a", encoding="utf-8") as file:
            for name, value in {
                "fcc": True,
                "fcc_folder": "mailbox://nobody@Local%20Folders/Sent",
                "fcc_folder_picker_mode": "1",
                "reply_to": "answers@army.ml",
            }.items():
                file.write(f'user_pref("mail.identity.id1.{name}", {json.dumps(value)});\n')
        ThunderbirdDrafts(thunderbird).start("berkeleystore")
        yield thunderbird


@pytest.fixture
def sent(thunderbird: Thunderbird) -> Iterator[SentMail]:
    with SentMail(thunderbird.desktop.home) as sent:
        yield sent
    thunderbird.close_messages()


def test_what_is_sent_is_seen_and_learned_once_also_when_the_folder_is_compacted(
    thunderbird: Thunderbird, sent: SentMail
) -> None:
    already = learned_from(thunderbird.desktop.home).get("army.ml", 0)
    for name in ("one", "two"):
        thunderbird.compose(to=[f"{name}@army.ml"], subject=f"Rota {name}")
        thunderbird.send("cmd_sendNow")
        seen = sent.next_to("one@army.ml") if name == "one" else sent.listener.next()
        assert (seen.origin, addresses(seen), seen.subject) == (
            Origin.SENT,
            [f"{name}@army.ml"],
            f"Rota {name}",
        )

    assert learned_from(thunderbird.desktop.home)["army.ml"] == already + 2
    before = (thunderbird.profile / "Mail" / "Local Folders" / "Sent").stat().st_size
    thunderbird.run(COMPACT)
    wait_until(
        "the folder to be smaller",
        lambda: (thunderbird.profile / "Mail" / "Local Folders" / "Sent").stat().st_size < before,
    )
    thunderbird.compose(to=["three@army.ml"], subject="Rota three")
    thunderbird.send("cmd_sendNow")

    assert addresses(sent.listener.next()) == ["three@army.ml"]
    assert learned_from(thunderbird.desktop.home)["army.ml"] == already + 3


def test_what_waits_in_the_outbox_is_seen_and_then_that_it_left(
    thunderbird: Thunderbird, sent: SentMail
) -> None:
    thunderbird.compose(to=["later@army.ml"], subject="Later")
    thunderbird.send("cmd_sendLater")
    wait_until("the outbox to have it", lambda: thunderbird.waiting_in_outbox() == 1)

    seen = sent.next_to("later@army.ml")
    assert seen.origin is Origin.OUTBOX

    thunderbird.send_outbox()
    left = sent.next_to("later@army.ml")
    assert (left.origin, left.message) == (Origin.SENT, seen.message)


def test_the_check_up_reads_its_rules_accounts_and_books(thunderbird: Thunderbird) -> None:
    thunderbird.run(FORWARD, "forward@army.ml")
    thunderbird.make_list("Crew", "crew@army.ml")
    home = thunderbird.desktop.home
    member = ("crew@army.ml", "address-book", "Thunderbird", "")

    # the book is written a little later
    wait_until("the list's member to be in the file", lambda: member in standing_mistakes(home))

    found = standing_mistakes(home)
    assert ("forward@army.ml", "forward", "Thunderbird", 'To the "ward"') in found
    assert ("answers@army.ml", "reply-to", "Thunderbird", "me@example.org") in found


def test_the_sent_copy_shows_that_a_copied_correction_was_made_and_an_uncorrected_one_is_told(
    thunderbird: Thunderbird,
) -> None:
    home = thunderbird.desktop.home
    kin, listener = Kin(), Listener()
    sources = (
        DraftsSource((), home / "drafts.json", Survey(Places(home, environment={})), kin=kin),
        SentSource(SentSurvey(Places(home, environment={})), home / "both.json", kin),
    )
    drafts = ThunderbirdDrafts(thunderbird)
    told: list[Incident] = []
    with Journal.open(home / "both.sqlite3", None) as journal:
        guard = Guard(judge=Engine(PROTECTED).judge, clock=utc_now, asker=RecordingAsker(), ledger=journal)
        guard.incidents.on_incident = told.append
        for source in sources:
            source.start(listener.deliver, listener.changed)
        listener.wait_until(lambda: all(_is_watching(source) for source in sources))

        def until(origin: Origin) -> None:
            """Give the guard what is seen, until something of this origin is; "Use" answers each question."""
            seen = None
            while seen is not origin:
                sighting = listener.next()
                case = guard.submit(sighting)
                if case is not None:
                    guard.resolve(case.id, {each.recipient.key: COPIED for each in case.questions})
                seen = Origin.DRAFT if sighting.is_gone else sighting.origin

        for name, right in (("mended", "john@army.mil"), ("kept", "")):
            drafts.begin("john@army.ml")
            thunderbird.in_compose("win.document.getElementById('msgSubject').value = args[0];", name)
            drafts.save()
            until(Origin.DRAFT)
            if right:
                thunderbird.in_compose(ADDRESS, right)
            thunderbird.send("cmd_sendNow")
            until(Origin.SENT)
        for source in sources:
            source.stop()
        outcomes = [line.outcome for record in journal.records() for line in record.lines() if line.outcome]

    assert outcomes.count("corrected") == 1
    assert [incident.sighting.subject for incident in told] == ["kept"]


def _is_watching(source: DraftsSource | SentSource) -> bool:
    return any(status.state is SourceState.WATCHING for status in source.statuses())
