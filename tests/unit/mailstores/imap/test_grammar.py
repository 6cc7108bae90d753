"""Whatever shape a server's answers have, no draft is lost in silence: it is read, or said not to be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import event, given

from sendward.mailstores.headers import read_draft
from sendward.mailstores.imap.client import ImapClient
from sendward.mailstores.imap.folders import decode_folder
from sendward.mailstores.imap.mailbox import Mailbox
from support.imap_grammar import SpokenWire, servers
from support.imap_watching import QUICK, plain_account

if TYPE_CHECKING:
    from support.imap_grammar import Server


@given(servers())
def test_every_draft_that_is_there_is_read_or_named(server: Server) -> None:
    wire = SpokenWire(server)
    client = ImapClient(wire, QUICK)  # type: ignore[arg-type]  # it has all that is used
    mailbox = Mailbox(client, plain_account(0), "secret", QUICK)

    there = {message.uid: message.to for message in server.messages if not message.is_deleted}
    named = mailbox.uids_from(1)
    read = {
        message.uid: str(read_draft(message.headers).recipients[0].address)
        for message in mailbox.fetch(named)
    }

    event(f"withheld: {bool(mailbox.withheld)}")
    assert mailbox.folder in {server.folder, decode_folder(server.folder)}
    assert named == sorted(there)
    assert read == {uid: to for uid, to in there.items() if uid not in mailbox.withheld}
    assert mailbox.withheld == wire.hidden & there.keys()
    assert mailbox.withheld <= wire.alone
