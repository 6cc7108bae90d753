"""Files that KMail 22.12.3 of Debian 12 wrote, in ``tests/corpus/kmail``.

A rule was made in "Configure Filters" (redirect, add the header Reply-To, set Reply-To, delete), a contact
in "New Contact", and two messages were written, one sent and one kept for later. Of ``kmail2rc`` only
"General" is here.
"""

from __future__ import annotations

import os
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sendward.mailstores.clients.places import Places
from sendward.mailstores.clients.sent_survey import SentSurvey
from sendward.mailstores.sent.reader import SETTLED_AFTER_S, OutboxReader, ReadUpTo, SentReader
from support.standing import standing_mistakes

WRITTEN = Path(__file__).parents[3] / "corpus" / "kmail"
AT = datetime(2026, 11, 29, 10, 0, tzinfo=UTC)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with these files, and the folders that KMail left empty."""
    home = tmp_path / "home"
    shutil.copytree(WRITTEN, home)
    for folder in ("sent-mail", "outbox"):
        for empty in ("cur", "tmp"):
            (home / ".local/share/akonadi_maildir_resource_0" / folder / empty).mkdir()
    for file in home.rglob("*.vm"):  # it came a few minutes before, whenever it was copied here
        os.utime(file, (AT.timestamp() - 120, AT.timestamp() - 120))
    return home


def test_the_check_up_reads_its_rules_contacts_and_what_it_offers(home: Path) -> None:
    unnamed = "<unknown>"  # as its own list calls the rule

    assert standing_mistakes(home) == {
        ("john@army.ml", "forward", "KMail", unnamed),
        ("other@navy.ml", "answer", "KMail", unnamed),
        ("answers@army.ml", "answer", "KMail", unnamed),
        ("john@army.ml", "address-book", "KMail", ""),
        ("john@army.ml", "collected", "KMail", ""),
        ("mary@army.ml", "collected", "KMail", ""),
        ("kate@navy.ml", "collected", "KMail", ""),
    }


def test_what_was_sent_and_what_waits_are_found_and_read(home: Path) -> None:
    survey = SentSurvey(Places(home, environment={}))
    survey.refresh()
    folders = {folder.is_outbox: folder.path for folder in survey.found if folder.client == "KMail"}

    outbox = OutboxReader(folders[True])
    list(outbox.waiting(AT, 0.0))
    waiting = list(outbox.waiting(AT, SETTLED_AFTER_S))
    sent = list(SentReader(folders[False], ReadUpTo((AT - timedelta(days=1)).timestamp()), AT).fresh(AT))

    assert [(each.subject, len(each.recipients)) for each in waiting] == [("Later", 1)]
    assert [(each.subject, len(each.recipients)) for each in sent] == [("Report", 2)]
