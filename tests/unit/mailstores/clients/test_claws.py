from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sendward.mailstores.clients.claws import claws
from sendward.mailstores.clients.sent_survey import SentSurvey
from support.client_home import ClientHome

if TYPE_CHECKING:
    from pathlib import Path

LIST = """<?xml version="1.0" encoding="UTF-8"?>
<folderlist>
  <folder type="mh" name="Mailbox" path="Mail">
    <folderitem type="inbox" name="inbox" path="inbox" />
    <folderitem type="draft" name="draft" path="draft" />
  </folder>
</folderlist>
"""


@pytest.mark.parametrize(
    ("folder", "label"), [(".claws-mail", "Claws Mail (Mailbox)"), (".sylpheed-2.0", "Sylpheed (Mailbox)")]
)
def test_the_drafts_folder_of_the_list_is_found(tmp_path: Path, folder: str, label: str) -> None:
    home = ClientHome(tmp_path)
    home.write(f"{folder}/folderlist.xml", LIST)

    assert home.found(claws) == [(label, "Mail/draft")]


def test_a_mailbox_may_lie_anywhere(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    home.write(".claws-mail/folderlist.xml", LIST.replace('path="Mail"', f'path="{tmp_path}/other"'))

    assert home.found(claws) == [("Claws Mail (Mailbox)", "other/draft")]


def test_an_imap_mailbox_is_said_to_need_imap(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    home.write(".claws-mail/folderlist.xml", LIST.replace('type="mh"', 'type="imap"'))

    assert home.found(claws) == [("Claws Mail (Mailbox)", "Drafts are kept on the mail server only.")]


@pytest.mark.parametrize("text", ["", LIST[:120], "<", LIST.replace("UTF-8", "no-such-encoding")])
def test_a_list_that_cannot_be_read_yet_names_nothing(tmp_path: Path, text: str) -> None:
    home = ClientHome(tmp_path)
    home.write(".claws-mail/folderlist.xml", text)

    assert all(path == "Mail/draft" or "damaged" in path for _, path in home.found(claws))


@pytest.mark.parametrize(
    ("chosen", "path"),
    [
        ("set_draft_folder=1\ndraft_folder=#mh/Mailbox/work-drafts", "Mail/work-drafts"),
        ("set_draft_folder=1\ndraft_folder=#imap/me/Drafts", "Drafts are kept on the mail server only."),
        ("set_draft_folder=0\ndraft_folder=#mh/Mailbox/work-drafts", None),
        ("set_draft_folder=1\ndraft_folder=", None),
    ],
)
def test_the_folder_that_an_account_has_of_its_own_is_found(
    tmp_path: Path, chosen: str, path: str | None
) -> None:
    home = ClientHome(tmp_path)
    home.write(".sylpheed-2.0/folderlist.xml", LIST)
    home.write(".sylpheed-2.0/accountrc", f"[Account: 1]\naccount_name=Work\naddress=me@x.org\n{chosen}\n")

    own = [("Sylpheed (me@x.org)", path)] if path else []
    assert home.found(claws) == [("Sylpheed (Mailbox)", "Mail/draft"), *own]


def test_a_list_that_is_cut_off_is_told_of_and_the_other_program_is_read(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    home.write(".claws-mail/folderlist.xml", LIST[: len(LIST) // 2])
    home.write(".sylpheed-2.0/folderlist.xml", LIST.replace('type="inbox"', 'type="outbox"'))

    damaged, *others = claws(home.places())

    assert (damaged.client, damaged.path) == ("Claws Mail", None)
    assert damaged.problem.endswith("folderlist.xml: It is damaged, or was not written to its end.")
    assert [each.client for each in others] == ["Sylpheed"]
    survey = SentSurvey(home.places())
    survey.refresh()
    assert survey.found
    assert all(folder.client == "Sylpheed" for folder in survey.found)
    assert len(survey.problems) == 1
