"""Address books: right on what programs write, broken by nothing."""

from __future__ import annotations

import base64
import contextlib
import sqlite3
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.mailstores.errors import MailStoreError
from sendward.mailstores.scan.abook import abook
from sendward.mailstores.scan.ldif import ldif, ldif_addresses
from sendward.mailstores.scan.table import table
from sendward.mailstores.scan.text import decoded_lines, text_lines
from sendward.mailstores.scan.vcard import vcard, vcard_emails

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

ADDRESSES = st.from_regex(r"[a-z0-9.+-]{1,20}@[a-z0-9-]{1,60}\.[a-z]{2,6}", fullmatch=True)
ENDS = st.sampled_from(["\n", "\r\n"])


def numbered(text: str) -> Iterable[tuple[str, int]]:
    return ((line, number) for number, line in enumerate(text.splitlines(keepends=True)))


def folded(line: str, width: int, end: str) -> str:
    """As vCard and LDIF fold: a space begins what belongs to the line before."""
    parts = [line[start : start + width] for start in range(0, len(line), width)]
    return f"{end} ".join(parts) + end


@given(addresses=st.lists(ADDRESSES, max_size=5), width=st.integers(5, 75), end=ENDS)
def test_every_address_of_a_vcard_is_read_wherever_its_lines_are_folded(
    addresses: list[str], width: int, end: str
) -> None:
    text = "".join(
        f"BEGIN:VCARD{end}{folded(f'item1.EMAIL;TYPE=work:{address}', width, end)}END:VCARD{end}"
        for address in addresses
    )

    assert [address for address, _ in vcard_emails(numbered(text))] == addresses


@pytest.mark.parametrize(
    ("line", "address"),
    [
        ("EMAIL:john@army.ml", "john@army.ml"),
        ("email;INTERNET:john@army.ml", "john@army.ml"),
        ('EMAIL;TYPE="home:work":john@army.ml', "john@army.ml"),
        ("EMAIL;ENCODING=QUOTED-PRINTABLE:john=40army.ml", "john@army.ml"),
        ("EMAIL;ENCODING=QUOTED-PRINTABLE:john=40ar=\nmy.ml", "john@army.ml"),
        ("EMAIL;VALUE=uri:mailto:john@army.ml", "john@army.ml"),
        (r"EMAIL:a\,b@army.ml", "a,b@army.ml"),
    ],
)
def test_each_way_to_write_an_address_in_a_vcard_is_read(line: str, address: str) -> None:
    assert [email for email, _ in vcard_emails(numbered(f"BEGIN:VCARD\n{line}\nEND:VCARD\n"))] == [address]


def test_a_bad_line_in_a_vcard_does_not_hide_the_next_card() -> None:
    text = "BEGIN:VCARD\nnonsense\nEND:VCARD\nBEGIN:VCARD\nNOTE;X:EMAIL:no@x.org\nEMAIL:john@army.ml\n"

    assert [email for email, _ in vcard_emails(numbered(text))] == ["john@army.ml"]


@given(addresses=st.lists(ADDRESSES, max_size=5), width=st.integers(8, 75), end=ENDS, is_base64=st.booleans())
def test_every_address_of_an_ldif_is_read_wherever_its_lines_are_folded(
    addresses: list[str], width: int, end: str, *, is_base64: bool
) -> None:
    def value(address: str) -> str:
        return f": {base64.b64encode(address.encode()).decode()}" if is_base64 else f" {address}"

    text = "".join(
        f"dn: cn=X{end}{folded(f'mail:{value(address)}', width, end)}{end}" for address in addresses
    )

    assert [address for address, _ in ldif_addresses(numbered(text))] == addresses


@pytest.mark.parametrize(
    ("line", "address"),
    [
        ("mail: john@army.ml", "john@army.ml"),
        ("mozillaSecondEmail: john@army.ml", "john@army.ml"),
        ("mail;lang-en:john@army.ml", "john@army.ml"),
        ("proxyAddresses: SMTP:john@army.ml", "john@army.ml"),
    ],
)
def test_each_attribute_with_an_address_is_read(line: str, address: str) -> None:
    assert [found for found, _ in ldif_addresses(numbered(f"dn: cn=X\n{line}\ncn: other@x.org\n"))] == [
        address
    ]


@given(content=st.binary(max_size=300))
def test_no_file_breaks_any_of_them(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    file = tmp_path_factory.mktemp("book") / "book"
    file.write_bytes(content)

    for read in (vcard, ldif, table, text_lines):
        for text, done in read(file):
            assert isinstance(text, str)
            assert 0 <= done <= len(content)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_cells_of_a_table_are_read_whatever_parts_them(tmp_path: Path, delimiter: str) -> None:
    file = tmp_path / "contacts.csv"
    rows = [
        ["Name", "E-mail", "Note"],
        ["Doe", "john@army.ml", f'"a{delimiter}b"'],
        ["Roe", "mary@x.org", ""],
    ]
    file.write_text("\n".join(delimiter.join(row) for row in rows))

    assert [cell for cell, _ in table(file)] == ["john@army.ml", "mary@x.org"]


def test_a_table_with_a_cell_too_long_is_read_on_by_lines(tmp_path: Path) -> None:
    file = tmp_path / "contacts.csv"
    file.write_text("a,b\n" + '"' + "x\n" * 200_000 + "\n1,john@army.ml\n")

    assert any("john@army.ml" in text for text, _ in table(file))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_the_encoding_of_a_text_is_told_by_looking(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "list.txt"
    file.write_bytes("müller@army.ml\n".encode(encoding))

    assert [line for line, _ in decoded_lines(file)] == ["müller@army.ml\n"]


def make_abook(path: Path, rows: list[tuple[str, str, str]], *, is_closed: bool = True) -> sqlite3.Connection:
    """An address book with the tables that Thunderbird 153 makes, as far as they matter."""
    database = sqlite3.connect(path)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("CREATE TABLE properties (card TEXT, name TEXT, value TEXT)")
    database.executemany("INSERT INTO properties VALUES (?, ?, ?)", rows)
    database.commit()
    if is_closed:
        database.close()
    return database


def test_each_address_of_a_thunderbird_card_is_read_once(tmp_path: Path) -> None:
    file = tmp_path / "abook.sqlite"
    card = "BEGIN:VCARD\r\nEMAIL;PREF=1:john@army.ml\r\nEMAIL:third@x.org\r\nEND:VCARD\r\n"
    rows = [
        ("1", "_vCard", card),
        ("1", "PrimaryEmail", "john@army.ml"),
        ("1", "SecondEmail", "Second@x.org"),
    ]
    rows += [("2", "PrimaryEmail", "john@army.ml"), ("2", "DisplayName", "not@x.org")]
    make_abook(file, rows)

    found = sorted(address for address, _ in abook(file))

    assert found == ["Second@x.org", "john@army.ml", "john@army.ml", "third@x.org"]


def test_what_a_running_thunderbird_wrote_last_is_read_too(tmp_path: Path) -> None:
    file = tmp_path / "abook.sqlite"
    with contextlib.closing(make_abook(file, [("1", "PrimaryEmail", "a@army.ml")], is_closed=False)):
        assert (tmp_path / "abook.sqlite-wal").exists()

        assert [address for address, _ in abook(file)] == ["a@army.ml"]


def test_a_database_that_is_no_address_book_is_said_to_be_none(tmp_path: Path) -> None:
    file = tmp_path / "abook.sqlite"
    file.write_bytes(b"SQLite format 3\0 and nothing more")

    with pytest.raises(MailStoreError, match="no address book"):
        list(abook(file))
