"""What is fuzzed: each target reads bytes from outside, and raises nothing but what it says it does."""

from __future__ import annotations

import io
import tempfile
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sendward.engine.domains import DomainError, parse_domain
from sendward.engine.judge import Engine
from sendward.engine.reading.addr_spec import AddressError, parse_address, parse_target
from sendward.engine.reading.free_text import find_recipients
from sendward.engine.reading.recipient_list import parse_recipients
from sendward.gates.app_status import AppStatus
from sendward.gates.incoming import Incoming, ProtocolError
from sendward.gates.local_socket import SocketError, parse_line
from sendward.gates.native_host import FrameError, frame, frames
from sendward.learning.sent import MOST_RECIPIENTS, read_sent
from sendward.mail_account import MailAccount, Security
from sendward.mailstores import MailStoreError
from sendward.mailstores.clients.config_files import ini, mozilla_prefs
from sendward.mailstores.clients.emacs import emacs
from sendward.mailstores.clients.places import Places
from sendward.mailstores.clients.terminal_programs import aerc, alpine
from sendward.mailstores.headers import (
    LONGEST_SUBJECT,
    header_fields,
    header_text,
    read_draft,
    read_header_block,
    recipient_fields,
)
from sendward.mailstores.imap.client import ImapClient
from sendward.mailstores.imap.errors import ImapError
from sendward.mailstores.imap.folders import decode_folder, encode_folder
from sendward.mailstores.imap.mailbox import Mailbox
from sendward.mailstores.imap.pace import Pace
from sendward.mailstores.mbox import separators
from sendward.mailstores.scan.find_targets import ScanTarget, find_targets
from sendward.mailstores.scan.ldif import ldif
from sendward.mailstores.scan.read_target import read_target, simple_domains
from sendward.mailstores.scan.text import table, text_lines, xml_lines
from sendward.mailstores.scan.vcard import vcard
from sendward.mailstores.sent.message import read_outgoing
from sendward.mailstores.standing.client_rules import claws_rules, evolution_rules, kmail_rules, mozilla_rules
from sendward.mailstores.standing.rule_files import forward_rules, procmail_rules, sieve_rules
from sendward.model import Address, Entry
from sendward.watchlists.own_entries import import_list
from sendward.watchlists.parse import WatchlistError, parse_watchlist
from sendward.watchlists.travel import TravelError, unpack_text
from support.fake_wire import FakeWire

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Target = Callable[[bytes], object]

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
ENGINE = Engine([Entry("mil", is_suffix=True), Entry("gov.uk", is_suffix=True), Entry("credit-agricole.fr")])


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape" if len(data) % 2 else "replace")


def address(data: bytes) -> None:
    """One address as somebody types it; written again it is the same."""
    for read in (parse_address, parse_target):
        with suppress(AddressError):
            found = read(_text(data))
            if found.local:
                assert parse_address(str(found)) == found


def domain(data: bytes) -> None:
    """A domain: its normal form is read as itself, and every one gets a verdict."""
    with suppress(DomainError):
        read = parse_domain(_text(data))
        assert parse_domain(read.unicode) == read == parse_domain(read.ascii)
        ENGINE.judge(Address("", read))


def free_text(data: bytes) -> None:
    """A copied text: everybody found is an address or says what is wrong."""
    for recipient in find_recipients(_text(data)):
        assert (recipient.address is None) == bool(recipient.problem)


def recipients(data: bytes) -> None:
    """The value of a header like To."""
    for recipient in parse_recipients(_text(data)):
        assert (recipient.address is None) == bool(recipient.problem)


def headers(data: bytes) -> None:
    """A stored message: two readers of its headers."""
    block = read_header_block(io.BytesIO(data))
    with suppress(MailStoreError):
        read_draft(block)
    for value in recipient_fields(block):
        header_text(value)
        simple_domains(value)


def mbox(data: bytes) -> None:
    """An mbox file: its messages begin one behind the other."""
    found = list(separators(io.BytesIO(data)))
    assert found == sorted(set(found))
    for offset in found:
        file = io.BytesIO(data)
        file.seek(offset)
        file.readline()
        with suppress(MailStoreError):
            read_draft(read_header_block(file))


_FOLDER = Path(tempfile.mkdtemp(prefix="sendward-fuzz-"))


def _as_file(name: str, read: Callable[[Path], Iterator[tuple[str, int]]]) -> Target:
    def target(data: bytes) -> None:
        path = _FOLDER / name
        path.write_bytes(data)
        done = 0
        for text, so_far in read(path):
            assert isinstance(text, str)
            assert done <= so_far <= len(data)
            done = so_far

    return target


def scan(data: bytes) -> None:
    """Whatever lies in a folder, by its name and its first bytes."""
    names = (
        "book.vcf",
        "book.csv",
        "book.ldif",
        "Drafts",
        "1.eml",
        "abook.sqlite",
        "2.emlx",
        "notes.txt",
        "contacts.db",
        "addrbook-000001.xml",
        "geary.db",
    )
    path = _FOLDER / "scanned" / names[data[0] % len(names) if data else 0]
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data[1:])
    for target in find_targets(path):
        if isinstance(target, ScanTarget):
            list(read_target(target))
    path.unlink()


def parcel(data: bytes) -> None:
    """Settings, lists and exceptions that somebody brings from another computer."""
    with suppress(TravelError):
        unpack_text(_text(data))


def watchlist(data: bytes) -> None:
    """A list that a person or an organisation adds."""
    for is_toml in (False, True):
        with suppress(WatchlistError):
            pack = parse_watchlist(_text(data), "list", toml=is_toml)
            Engine(pack.entries)


def config(data: bytes) -> None:
    """Configuration files of mail programs."""
    ini(_text(data))
    mozilla_prefs(_text(data))
    home = _FOLDER / "home"
    for name in (".emacs", ".pinerc", ".config/aerc/accounts.conf"):
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_bytes(data)
    places = Places(home, environment={})
    for folder in (*emacs(places), *alpine(places), *aerc(places)):
        assert (folder.path is None) == bool(folder.problem)


def rules(data: bytes) -> None:
    """Rules of mail programs that send mail on."""
    for read in (
        mozilla_rules,
        evolution_rules,
        claws_rules,
        kmail_rules,
        sieve_rules,
        procmail_rules,
        forward_rules,
    ):
        with suppress(MailStoreError):
            for rule in read(_text(data)):
                find_recipients(rule.text)


def sent(data: bytes) -> None:
    """A message that was sent: read whole or not at all, and never from the future; and learned from."""
    block = read_header_block(io.BytesIO(data))
    whole = [each for _, to in header_fields(block, {"to", "cc", "bcc"}) for each in parse_recipients(to)]
    learned = read_sent(block, NOW)
    addresses = [each.address for each in whole[:MOST_RECIPIENTS] if each.address is not None]
    assert [each.address for each in (learned.recipients if learned else ())] == addresses
    assert learned is None or learned.at <= NOW
    with suppress(MailStoreError):
        message = read_outgoing(block, NOW, b"key")
        assert message.at <= NOW
        assert message.digest
        assert len(message.subject) <= LONGEST_SUBJECT


def request(data: bytes) -> None:
    """What comes from a mail client: frames, and requests in them."""
    with suppress(FrameError):
        for value in frames(io.BytesIO(data)):
            _read_request(value)


def line(data: bytes) -> None:
    """What comes over the local socket: a line of JSON, which may be a request or a status."""
    with suppress(SocketError):
        value = parse_line(data)
        AppStatus.from_reply(value)
        _read_request(value)
        with suppress(FrameError):
            assert list(frames(io.BytesIO(frame(value)))) == [value] or value != value  # noqa: PLR0124  # NaN


def _read_request(value: object) -> None:
    with suppress(ProtocolError):
        for message in Incoming.read(value, NOW).messages:
            for recipient in message.sighting.recipients:
                if recipient.address is not None:
                    ENGINE.judge(recipient.address)


_ACCOUNT: Any = MailAccount("john@example.org", "localhost", 143, Security.NONE, "john")


def imap(data: bytes) -> None:
    """A mail server: signed in, a folder opened, its messages looked for and fetched."""
    with suppress(ImapError):
        client = ImapClient(FakeWire(data), Pace())  # type: ignore[arg-type]  # it has all that is used
        mailbox = Mailbox(client, _ACCOUNT, "secret", Pace())
        for message in mailbox.fetch(mailbox.uids_from(1)[:50]):
            with suppress(MailStoreError):
                read_draft(message.headers)
        mailbox.wait(0)


def folder_name(data: bytes) -> None:
    """The name of a folder on a mail server, which is read as it was written."""
    name = data.decode("utf-8", "replace")
    assert decode_folder(encode_folder(name)) == name
    decode_folder(data.decode("latin-1"))


def imported(data: bytes) -> None:
    """A list that a person imports: there is a domain in it, or it is refused."""
    path = _FOLDER / "imported.csv"
    path.write_bytes(data)
    with suppress(WatchlistError):
        assert import_list(path).entries


TARGETS: dict[str, Target] = {
    "address": address,
    "config": config,
    "csv": _as_file("table.csv", table),
    "domain": domain,
    "folder-name": folder_name,
    "free-text": free_text,
    "headers": headers,
    "imap": imap,
    "import": imported,
    "ldif": _as_file("book.ldif", ldif),
    "line": line,
    "mbox": mbox,
    "parcel": parcel,
    "recipients": recipients,
    "request": request,
    "rules": rules,
    "scan": scan,
    "sent": sent,
    "text": _as_file("notes.txt", text_lines),
    "vcard": _as_file("book.vcf", vcard),
    "xml": _as_file("addrbook-1.xml", xml_lines),
    "watchlist": watchlist,
}
"""By the name on the command line."""

_MESSAGE = (
    b"From: a@b.example\nTo: =?utf-8?q?J=C3=B6rg?= <john@army.ml>,\n\tList: a@b.example, c@d.example;\n"
    b"Bcc: x\n\nhello\n"
)
_IMAP = (
    b"* PREAUTH [CAPABILITY IMAP4rev1 IDLE] hello\r\n"
    b"* CAPABILITY IMAP4rev1 IDLE SPECIAL-USE\r\nTAG OK done\r\n"
    b'* LIST (\\HasNoChildren \\Drafts) "/" Drafts\r\n* LIST () "/" {4}\r\nAB&-\r\nTAG OK done\r\n'
    b"* 2 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 3] x\r\nTAG OK [READ-ONLY] done\r\n"
    b"* SEARCH 1 2\r\nTAG OK done\r\n"
    b"* 1 FETCH (UID 1 FLAGS (\\Seen) BODY[HEADER] {22}\r\nTo: john@army.ml\r\n\r\nhi)\r\nTAG OK done\r\n"
)
_HELD = {
    "account": "me@example.org",
    "draft": {"id": "1", "subject": "x"},
    "recipients": [{"field": "to", "address": "a@b.example", "list": "l", "corrected": "a@c.example"}],
    "thread": ["a@b.example"],
}
SEEDS: dict[str, tuple[bytes, ...]] = {
    "address": (
        b"John.Doe@ARMY.mil",
        b'"a b"@x.example',
        b"(c)a(d)@e(f).example",
        "jörg＠bücher.example".encode(),
    ),
    "config": (
        b'(setq mu4e-drafts-folder "/d") notmuch',
        b"folder-collections=Mail {imap.example}[],\n\tmail/[]\n",
        b"[Profile0]\nPath=a\n",
        b'user_pref("mail.server.server1.hostname", "x\\u0041");\n',
    ),
    "csv": (b'Name,E-mail\r\n"Doe, ""J""",john@army.ml\r\n', "a;b@c.example\t\n".encode("utf-16")),
    "domain": (b"us.army.mil", b"xn--bcher-kva.example.", "аrmy。ml".encode(), b"a_b.gov.uk"),
    "folder-name": (b"Entw\xc3\xbcrfe & mehr", b"&AOk-", b"&-"),
    "free-text": (b"<john@army.ml> wrote: mailto:a%40b.example?cc=c@d.example", "给john@army.ml发".encode()),
    "headers": (
        _MESSAGE,
        _MESSAGE.replace(b"\n", b"\r\n"),
        b"\xff\xfe" + _MESSAGE.decode().encode("utf-16-le"),
    ),
    "imap": (_IMAP, _IMAP.replace(b"PREAUTH", b"OK")),
    "import": (
        b"sep=;\nDomain;Org\narmy.mil;A, B\n",
        b"army.mil, navy.mil\n- af.mil\n",
        b"0.0.0.0\tarmy.mil # x\n||b.example^\n",
    ),
    "ldif": (b"dn: cn=a\nmail:: am9obkBhcm15Lm1s\nmember: mailto:a@b.\n example\n",),
    "line": (
        b'{"type":"status","v":1}',
        b'{"sources":[{"source":"a","state":"watching"}],"notices":["x"],"waiting":1}',
    ),
    "mbox": (
        b"From - Mon Jan  1 00:00:00 2024\n" + _MESSAGE + b"\nFrom x@y Mon Jan  1 00:00:00 2024\n" + _MESSAGE,
    ),
    "parcel": (
        b'format = 1\n[settings.general]\nlanguage = "de"\n[[list]]\nname = "a.csv"\ntext = "army.mil"\n',
        (
            b"format = 1\n[[exception]]\nscope = 'domain'\nkey = 'a.example'\n"
            b"granted_at = 2026-01-01T00:00:00Z\n"
        ),
    ),
    "recipients": (b'"a, b" <a@b.example>, g: c@d.example, <e@f>;, x', b"=?utf-8?b?YUBi?= <john@army.ml>"),
    "request": tuple(
        frame(value)
        for value in (
            {"v": 1, "id": 1, "type": "check", **_HELD},
            {
                "v": 1,
                "id": 2,
                "type": "report",
                "unchecked": [{"at": "2026-11-28T22:52:32Z", "why": "x", **_HELD}],
            },
            {"v": 1, "id": 3, "type": "withdraw", "client": {"name": "x", "version": "1"}, "why": "silent"},
        )
    ),
    "rules": (
        b'name="x"\nenabled="no"\naction="Forward"\nactionValue="john@army.ml"\n',
        b'<rule><actionset><part name="forward"><address>a@b</address></part></actionset></rule>',
        b'[filtering]\nenabled rulename "x" from match "y" redirect 1 "john@army.ml"\n',
        b"[Filter #0]\nname=x\naction-name-0=redirect\naction-args-0=john@army.ml\n",
        b'set "a" "b"; if true { redirect :copy "${a}@army.ml"; } vacation text:\nx\n.\n;',
        b"A=b\n:0\n* ! ^x\n! $A@army.ml \\\n c@d.example\n",
        b"# Exim filter\nunseen deliver john@army.ml\n",
    ),
    "scan": (
        b"\0BEGIN:VCARD\nEMAIL:a@b.example\nEND:VCARD\n",
        b"\3From - x\n" + _MESSAGE,
        b"\1a;b@c.example",
    ),
    "sent": (
        _MESSAGE.replace(b"\n\n", b"\nDate: Tue, 24 Nov 2026 12:00:00 +0100\nSubject: =?utf-8?b?w7w=?=\n\n"),
        b"Date: Thu, 32 Foo 99999 99:99\nTo: a@b.example\n\n",
    ),
    "text": (b"john@army.ml\n", "john@army.ml\n".encode("utf-16")),
    "xml": (b'<address-book><address email="john@army.ml" alias="&#106;"/></address-book>',),
    "vcard": (
        b"BEGIN:VCARD\r\nEMAIL;TYPE=work:a@b.example\r\nitem1.EMAIL;ENCODING=b:am9obkBhcm15Lm1s\r\nEND:VCARD\r\n",
        b"BEGIN:VCARD\nVERSION:2.1\nEMAIL;ENCODING=QUOTED-PRINTABLE:a=40b.=\nexample\nMEMBER:mailto:a@b\nEND:VCARD\n",
    ),
    "watchlist": (
        b"army.mil\n.mil,US,block # x\n",
        b'name = "x"\n[[protect]]\ndomain = ".mil"\nlevel = "confirm"\n',
    ),
}
"""Where the search begins, beside what it has found before."""
