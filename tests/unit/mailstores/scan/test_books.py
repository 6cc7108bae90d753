"""Address books: right on what programs write, broken by nothing."""

from __future__ import annotations

import base64
import contextlib
import re
import sqlite3
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sendward.mailstores import MailStoreError
from sendward.mailstores.scan.databases import database_addresses
from sendward.mailstores.scan.find_targets import ScanTarget, TargetKind, Unread, find_targets
from sendward.mailstores.scan.ldif import ldif, ldif_addresses
from sendward.mailstores.scan.read_target import read_target
from sendward.mailstores.scan.text import LONGEST_LINE, decoded_lines, table, text_lines, xml_lines
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
        ("EMAIL;ENCODING=QUOTED-PRINTABLE:john=40ar=\n my.ml", "john@army.ml"),
        ("EMAIL;ENCODING=quoted-printable;INTERNET:john=40ar=\n\tmy=\n.ml", "john@army.ml"),
        ("EMAIL;ENCODING=b:am9obkBhcm15Lm1s", "john@army.ml"),
        ("EMAIL;TYPE=work;ENCODING=BASE64:am9obkBh\n cm15Lm1s", "john@army.ml"),
        ("EMAIL;BASE64:am9obkBhcm15Lm1s", "john@army.ml"),
        ("EMAIL;ENCODING=b:john@army.ml", "john@army.ml"),
        ("MEMBER:mailto:john@army.ml", "john@army.ml"),
        ("MEMBER;MEDIATYPE=x:MAILTO:john%40army.ml?subject=x", "john@army.ml"),
        ("RELATED;VALUE=uri:mailto:john@army.ml", "john@army.ml"),
        ("group_1.EMAIL:john@army.ml", "john@army.ml"),
        ("my group.EMAIL;TYPE=work:john@army.ml", "john@army.ml"),
        ("X-EMAIL:john@army.ml", "john@army.ml"),
        (r"EMAIL:a\,b@army.ml", "a,b@army.ml"),
        ('EMAIL;ENCODING="b":am9obkBhcm15Lm1s', "john@army.ml"),
        ("EMAIL;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:j=F6hn=40army.ml", "jöhn@army.ml"),
        ('EMAIL;X-LABEL="at work:john@army.ml', "john@army.ml"),
        ("EMAIL :john@army.ml", "john@army.ml"),
        ("EMAIL2:john@army.ml", "john@army.ml"),
        ("X-MOZ-SECONDEMAIL:john@army.ml", "john@army.ml"),
        (r"AGENT:BEGIN:VCARD\nFN:John\nEMAIL:john@army.ml\nEND:VCARD\n", "john@army.ml"),
        ("AGENT:\nBEGIN:VCARD\nEMAIL:john@army.ml\nEND:VCARD", "john@army.ml"),
        ("X-ADDRESSBOOKSERVER-MEMBER:mailto:john@army.ml", "john@army.ml"),
    ],
)
def test_each_way_to_write_an_address_in_a_vcard_is_read(line: str, address: str) -> None:
    assert [email for email, _ in vcard_emails(numbered(f"BEGIN:VCARD\n{line}\nEND:VCARD\n"))] == [address]


def quoted_printable(text: str, at: int) -> str:
    """Every sign that is none of the alphabet's encoded, with a soft break after the one ``at``."""
    parts = [c if c.isalnum() and c.isascii() else f"={ord(c):02X}" for c in text]
    at %= len(parts)
    return "".join(parts[:at]) + "=\n" + "".join(parts[at:])


@given(
    address=ADDRESSES,
    group=st.sampled_from(["", "item1.", "group_1.", "my group."]),
    name=st.sampled_from(["EMAIL", "email", "E-MAIL", "X-EMAIL", "X-KADDRESSBOOK-EMAIL", "EMAIL2"]),
    parameters=st.lists(
        st.sampled_from(["INTERNET", "TYPE=work", 'TYPE="home,pref"', "PREF=1", "CHARSET=UTF-8", 'x="y:z"']),
        max_size=3,
    ),
    form=st.sampled_from(["plain", "base64", "bare base64", "quoted-printable", "uri", "escaped"]),
    width=st.integers(20, 75),
    at=st.integers(0, 60),
)
def test_an_address_is_read_in_whatever_form_the_three_versions_of_vcard_have(
    address: str, group: str, name: str, parameters: list[str], *, form: str, width: int, at: int
) -> None:
    head = "".join((group, name, *(f";{parameter}" for parameter in parameters)))
    encoded = base64.b64encode(address.encode()).decode()
    line = {
        "plain": f"{head}:{address}",
        "base64": f"{head};ENCODING=b:{encoded}",
        "bare base64": f"{head};BASE64:{encoded}",
        "quoted-printable": f"{head};ENCODING=QUOTED-PRINTABLE:{quoted_printable(address, at)}",
        "uri": f"{head};VALUE=uri:mailto:{address.replace('@', '%40')}",
        "escaped": f"{head}:{address.replace('.', chr(92) + '.')}",
    }[form]
    text = f"{line}\n" if "\n" in line else folded(line, width, "\n")

    assert [email for email, _ in vcard_emails(numbered(f"BEGIN:VCARD\n{text}END:VCARD\n"))] == [address]


@given(
    people=st.lists(
        st.tuples(
            ADDRESSES,
            st.sampled_from(
                [
                    "mail",
                    "mozillaSecondEmail",
                    "proxyAddresses",
                    "targetAddress",
                    "member",
                    "mail;lang-de",
                    "0.9.2342.19200300.100.1.3",
                    "memberUid",
                ]
            ),
            st.booleans(),
        ),
        max_size=6,
    ),
    width=st.integers(8, 75),
)
def test_an_address_is_read_in_whatever_attribute_of_an_ldif_it_stands(
    people: list[tuple[str, str, bool]], width: int
) -> None:
    text = "version: 1\n# mail: comment@x.org\n"
    for address, name, is_base64 in people:
        before, after = {
            "proxyAddresses": ("smtp:", ""),
            "targetAddress": ("SMTP:", ""),
            "member": ("cn=J\\, D,mail=", ",ou=x"),
        }.get(name, ("", ""))
        value = f"{before}{address}{after}"
        written = f"{name}:: {base64.b64encode(value.encode()).decode()}" if is_base64 else f"{name}: {value}"
        text += f"dn: cn=X\nobjectClass: person\n{folded(written, width, chr(10))}\n"

    # a plus sign parts two names of an entry, and so cannot stand in one unescaped
    assume(not any(name == "member" and "+" in address for address, name, _ in people))
    assert [address for address, _ in ldif_addresses(numbered(text))] == [address for address, _, _ in people]


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
        ("targetAddress: SMTP:john@army.ml", "john@army.ml"),
        ("targetAddress:: U01UUDpqb2huQGFybXkubWw=", "john@army.ml"),
        ("msExchShadowProxyAddresses: smtp:john@army.ml", "john@army.ml"),
        ("mailForwardingAddress: john@army.ml", "john@army.ml"),
        ("labeledURI: mailto:john@army.ml", "john@army.ml"),
        ("member: cn=John Doe,mail=john@army.ml", "john@army.ml"),
        ("uniqueMember: mail=john@army.ml,ou=People", "john@army.ml"),
        ("member: cn=Doe\\, John,mail=john@army.ml", "john@army.ml"),
        ("member: john@army.ml", "john@army.ml"),
        ('member: cn=John,mail="john@army.ml",ou=x', "john@army.ml"),
        ("member: cn=John,mail=john\\40army.ml", "john@army.ml"),
        ("member:: Y249Sm9obixtYWlsPWpvaG5AYXJteS5tbA==", "john@army.ml"),
        ("secretary: cn=John+mail=john@army.ml,ou=x", "john@army.ml"),
        ("member: cn=John;1.2.840.113549.1.9.1=john@army.ml", "john@army.ml"),
        ("memberURL: ldap:///ou=x??sub?(&(cn=J)(mail=john@army.ml))", "john@army.ml"),
        ("memberUid: john@army.ml", "john@army.ml"),
        ("0.9.2342.19200300.100.1.3: john@army.ml", "john@army.ml"),
        ("1.2.840.113549.1.9.1: john@army.ml", "john@army.ml"),
        ("alternate_mail: john@army.ml", "john@army.ml"),
        ("mail: john@ar\n\tmy.ml", "john@army.ml"),
        ("mail:\n john@army.ml", "john@army.ml"),
    ],
)
def test_each_attribute_with_an_address_is_read(line: str, address: str) -> None:
    assert [found for found, _ in ldif_addresses(numbered(f"dn: cn=X\n{line}\ncn: other@x.org\n"))] == [
        address
    ]


def test_an_entrys_own_name_and_other_programs_names_of_a_person_are_no_addresses() -> None:
    text = "dn: mail=john@army.ml,ou=x\nmail: john@army.ml\njabberID: john@army.ml\nuid: john@army.ml\n"

    assert [found for found, _ in ldif_addresses(numbered(text))] == ["john@army.ml"]


@given(content=st.binary(max_size=300))
def test_no_file_breaks_any_of_them(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    file = tmp_path_factory.mktemp("book") / "book"
    file.write_bytes(content)

    for read in (vcard, ldif, table, text_lines, xml_lines):
        for text, done in read(file):
            assert isinstance(text, str)
            assert 0 <= done <= len(content)


@pytest.mark.parametrize("delimiter", [*",;\t|:~^!#*$%=", "\x1f"])
def test_the_cells_of_a_table_are_read_whatever_parts_them(tmp_path: Path, delimiter: str) -> None:
    file = tmp_path / "contacts.csv"
    rows = [
        ["Name", "E-mail", "Note"],
        ["Doe", "john@army.ml", f'"a{delimiter}b"'],
        ["Roe", "mary@x.org", ""],
    ]
    file.write_text("\n".join(delimiter.join(row) for row in rows))

    assert [cell for cell, _ in table(file)] == ["john@army.ml", "mary@x.org"]


@pytest.mark.parametrize(
    "head",
    [
        ["My friends", "", "Name;E-mail"],
        ["sep=;", "Name;E-mail, at work, at home"],
        ['"sep=;"', "Name;E-mail"],
        ["SEP=^", "Name^E-mail"],
    ],
)
def test_the_delimiter_is_known_by_the_table_itself_not_by_what_stands_above_it(
    tmp_path: Path, head: list[str]
) -> None:
    delimiter = head[-1][4]
    row = [f'"Doe{delimiter} J"', "john@army.ml", f'"mary@x.org{delimiter} jim@x.org"']
    (tmp_path / "contacts.csv").write_text("\n".join([*head, delimiter.join(row)]))

    assert [cell for cell, _ in table(tmp_path / "contacts.csv")] == [row[1], row[2].strip('"')]


STRAY = {
    "a quote that is never closed": ['"Doe', "first@army.ml"],
    "a quote that is closed much later": ['"', "first@army.ml"],
    "a quote in the middle": ['Jo"hn', "first@army.ml"],
}


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("rows", [50, 9_000])
@pytest.mark.parametrize("stray", STRAY.values(), ids=STRAY.keys())
def test_a_stray_quote_hides_no_row(tmp_path: Path, stray: list[str], rows: int, delimiter: str) -> None:
    file = tmp_path / "contacts.csv"
    others = [["Roe, Mary" if delimiter != "," else "Roe", f"n{number}@x.org", ""] for number in range(rows)]
    file.write_text(
        "\n".join(delimiter.join(row) for row in [["Name", "E-mail"], stray, *others, ['a"', "last@x.org"]])
    )

    read = [cell.strip('"') for cell, _ in table(file)]

    assert sorted(read) == sorted(
        ["first@army.ml", "last@x.org", *(f"n{number}@x.org" for number in range(rows))]
    )


def test_a_cell_of_several_lines_is_read_line_by_line(tmp_path: Path) -> None:
    file = tmp_path / "contacts.csv"
    file.write_text('Name,Note\nJohn,"home: a@x.org\nwork: b@x.org"\n"Doe, Mary <c@x.org>",\n')

    assert [cell for cell, _ in table(file)] == ["home: a@x.org", "work: b@x.org", "Doe, Mary <c@x.org>"]


@pytest.mark.parametrize("between", [", ", ",", ";", "<", "\t", '"'])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_line_of_any_length_is_never_cut_within_an_address(
    tmp_path: Path, between: str, encoding: str
) -> None:
    file = tmp_path / "list.txt"
    addresses = [f"{'n' * (number % 50)}{number}@army{number}.ml" for number in range(12_000)]
    file.write_text(between.join(addresses), encoding)

    parts = [line for line, _ in decoded_lines(file)]

    assert len(parts) > 1
    assert max(map(len, parts)) <= LONGEST_LINE
    assert [found for part in parts for found in re.split(r'[,;<\s"]+', part) if found] == addresses


def test_a_table_with_a_cell_too_long_is_read_on_by_lines(tmp_path: Path) -> None:
    file = tmp_path / "contacts.csv"
    file.write_text("a,b\n" + '"' + "x\n" * 200_000 + "\n1,john@army.ml\n")

    assert any("john@army.ml" in text for text, _ in table(file))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_the_encoding_of_a_text_is_told_by_looking(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "list.txt"
    file.write_bytes("müller@army.ml\n".encode(encoding))

    assert [line for line, _ in decoded_lines(file)] == ["müller@army.ml\n"]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    "name",
    [
        "Людмила Петровна Иванова",
        "山田太郎山田太郎山田太郎",
        "김철수김철수김철수",
        "أحمد محمد علي حسن",
        "Müller",
    ],
)
def test_utf_16_without_a_mark_is_told_in_every_script(tmp_path: Path, encoding: str, name: str) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(f"{name},{name}\r\n{name},j@army.ml\r\n".encode(encoding))

    assert [cell for cell, _ in table(file)] == ["j@army.ml"]


@pytest.mark.parametrize("name", ["Doe", "Müller", "山田"])
def test_a_field_padded_with_zeros_makes_a_text_no_other_text(tmp_path: Path, name: str) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(f"Name,E-mail\n{name}\0\0\0,john@army.ml\n".encode())

    [target] = find_targets(file)

    assert isinstance(target, ScanTarget)
    assert [cell for cell, _ in table(file)] == ["john@army.ml"]


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

    found = sorted(address for address, _ in database_addresses(file))

    assert found == ["Second@x.org", "john@army.ml", "john@army.ml", "third@x.org"]


def test_what_a_running_thunderbird_wrote_last_is_read_too(tmp_path: Path) -> None:
    file = tmp_path / "abook.sqlite"
    with contextlib.closing(make_abook(file, [("1", "PrimaryEmail", "a@army.ml")], is_closed=False)):
        assert (tmp_path / "abook.sqlite-wal").exists()

        assert [address for address, _ in database_addresses(file)] == ["a@army.ml"]


def test_a_database_that_is_no_address_book_is_said_to_be_none(tmp_path: Path) -> None:
    file = tmp_path / "abook.sqlite"
    file.write_bytes(b"SQLite format 3\0 and nothing more")

    with pytest.raises(MailStoreError, match="not an address book"):
        list(database_addresses(file))


def test_one_cell_that_is_no_text_hides_no_other_card(tmp_path: Path) -> None:
    file = tmp_path / "abook.sqlite"
    database = make_abook(
        file, [("1", "PrimaryEmail", "a@army.ml"), ("3", "PrimaryEmail", "c@army.ml")], is_closed=False
    )
    database.execute(
        "INSERT INTO properties VALUES ('2', 'PrimaryEmail', CAST(x'6a80ff4061726d792e6d6c' AS TEXT))"
    )
    database.execute("INSERT INTO properties VALUES (x'ff', 'SecondEmail', 'b@army.ml')")
    database.execute("INSERT INTO properties VALUES (CAST(x'fe' AS TEXT), 'PrimaryEmail', 'd@army.ml')")
    database.commit()
    database.close()

    read = [address for address, _ in database_addresses(file)]

    assert {"a@army.ml", "b@army.ml", "c@army.ml", "d@army.ml"} <= set(read)
    assert len(read) == 5


def test_of_a_damaged_address_book_what_can_be_read_is_and_the_rest_is_said(tmp_path: Path) -> None:
    file = tmp_path / "abook.sqlite"
    make_abook(
        file, [(f"{number:05}", "PrimaryEmail", f"n{number}@x.org") for number in range(20_000)]
    ).close()
    with file.open("r+b") as opened:
        opened.seek(file.stat().st_size - 50_000)
        opened.write(b"\xff" * 20_000)

    target = ScanTarget(file, TargetKind.ABOOK, 1)
    entries = list(read_target(target))

    assert isinstance(entries[-1], Unread)
    assert "was read in part" in entries[-1].problem
    assert len(entries) > 1_000


@pytest.mark.parametrize("mark", [b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("before", [b"\0\0", b"PK\0\0\0", b"\0" * 99])
def test_a_mark_in_the_midst_of_what_is_no_text_is_no_byte_order_mark(
    tmp_path: Path, before: bytes, mark: bytes
) -> None:
    file = tmp_path / "odd.csv"
    file.write_bytes(before + mark + b" john@army.ml \n")

    assert any("john@army.ml" in cell for cell, _ in table(file))


def test_an_mbox_in_which_no_message_can_be_made_out_is_said_to_be_unread(tmp_path: Path) -> None:
    file = tmp_path / "Drafts"
    file.write_bytes(b"From me\rTo: john@army.ml\r\rHello\r")

    [target] = find_targets(tmp_path)
    assert isinstance(target, ScanTarget)

    [unread] = read_target(target)
    assert isinstance(unread, Unread)
