"""What other people's readers read: messages, mbox files, tables and links, held against the library's own.

Where two readers differ on purpose it stands at the test: the strategies leave that out.
"""

from __future__ import annotations

import csv
import io
import mailbox
import urllib.parse
from email import message_from_bytes, policy
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import getaddresses
from typing import TYPE_CHECKING, Literal

import pytest
from hypothesis import HealthCheck, assume, given, reject, settings
from hypothesis import strategies as st

from sendward.engine.reading.free_text import find_recipients
from sendward.mailstores.headers import read_draft, read_header_block
from sendward.mailstores.mbox import Mbox
from sendward.mailstores.scan.text import table

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

ADDRESSES = st.from_regex(
    r"[a-z0-9][a-z0-9+_.-]{0,12}[a-z0-9]@[a-z0-9]{1,12}\.(org|mil|ml)", fullmatch=True
).filter(lambda address: ".." not in address)
NAMES = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"]), max_size=20)
PEOPLE = st.lists(st.tuples(NAMES, ADDRESSES), min_size=1, max_size=6)
ENDS = st.sampled_from(
    [policy.SMTP, policy.default, policy.SMTPUTF8, policy.default.clone(max_line_length=40)]
)


def written(people: Sequence[tuple[str, str]]) -> list[Address]:
    return [Address(name, addr_spec=address) for name, address in people]


def message(**fields: Sequence[tuple[str, str]]) -> EmailMessage:
    made = EmailMessage()
    made["Subject"] = "Report"
    for field, people in fields.items():
        if people:
            made[field] = written(people)
    made.set_content("Hello\n")
    return made


@given(to=PEOPLE, cc=PEOPLE | st.just([]), how=ENDS)
def test_the_recipients_of_a_message_are_those_the_librarys_reader_reads(
    to: list[tuple[str, str]], cc: list[tuple[str, str]], how: policy.EmailPolicy
) -> None:
    try:
        content = message(To=to, Cc=cc).as_bytes(policy=how)
        second = message_from_bytes(content, policy=policy.default)
        expected = [a.addr_spec for field in ("To", "Cc") if second[field] for a in second[field].addresses]
    except (ValueError, IndexError, UnicodeError):  # the library's writer stumbles over a name
        reject()
    # its writer loses an address beside some names: what it does not read itself is no yardstick
    assume(expected == [address for _, address in (*to, *cc)])

    draft = read_draft(read_header_block(io.BytesIO(content)))

    assert [str(recipient.address) for recipient in draft.recipients] == expected


BODIES = st.lists(
    st.sampled_from(["Hello", "", "From here on", ">From me", "From: x", "To: nobody@army.ml", "--", "x: y"]),
    max_size=6,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(ADDRESSES, BODIES), max_size=6, unique_by=lambda item: item[0]))
def test_an_mbox_that_the_library_wrote_has_the_messages_it_wrote(
    tmp_path: Path, messages: list[tuple[str, list[str]]]
) -> None:
    path = tmp_path / "box"
    path.unlink(missing_ok=True)
    box = mailbox.mbox(path)
    for to, body in messages:
        box.add(f"To: {to}\nSubject: x\n\n" + "\n".join(body) + "\n")
    box.flush()
    second = [str(each["To"]) for each in box]
    box.close()

    ours = Mbox(path)
    read = [str(read_draft(ours.read(key)).recipients[0].address) for key in ours.scan()]

    assert sorted(read) == sorted(second) == sorted(to for to, _ in messages)


CELLS = st.one_of(
    ADDRESSES,
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"]), max_size=12),
    st.sampled_from(["Doe, John", "a;b", "5 |", 'say "hi"']),
)
TABLES = st.integers(2, 4).flatmap(
    lambda width: st.lists(st.lists(CELLS, min_size=width, max_size=width), min_size=1, max_size=8)
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=TABLES,
    delimiter=st.sampled_from(",;\t|~^:"),
    is_quoted=st.booleans(),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"]),
    end=st.sampled_from(["\n", "\r\n"]),
)
def test_the_cells_with_an_address_are_those_the_librarys_reader_reads(
    tmp_path: Path, rows: list[list[str]], delimiter: str, *, is_quoted: bool, encoding: str, end: str
) -> None:
    header = ["Name", "E-mail", "Phone", "Note"][: len(rows[0])]  # it says which delimiter there is
    out = io.StringIO()
    quoting: Literal[0, 1] = csv.QUOTE_ALL if is_quoted else csv.QUOTE_MINIMAL
    csv.writer(out, delimiter=delimiter, quoting=quoting, lineterminator=end).writerows([header, *rows])
    # UTF-16 without a mark is told from other texts by its zeros, which are ASCII's
    assume(not encoding.endswith("e") or out.getvalue().isascii())
    path = tmp_path / "table.csv"
    path.write_bytes(out.getvalue().encode(encoding))

    second = [
        cell
        for row in csv.reader(io.StringIO(out.getvalue()), delimiter=delimiter)
        for cell in row
        if "@" in cell
    ]
    read = [cell for cell, _ in table(path) if "@" in cell]

    assert read == second


@given(
    to=st.lists(
        st.tuples(NAMES.filter(lambda name: "@" not in name and "=?" not in name), ADDRESSES), max_size=3
    ),
    fields=st.lists(st.tuples(st.sampled_from(["cc", "CC", "bcc", "to"]), ADDRESSES), max_size=3),
    first=st.sampled_from("?&"),
    is_twice=st.booleans(),
    is_named=st.booleans(),
    fragment=st.sampled_from(["", "#top"]),
)
def test_a_link_names_whom_the_librarys_readers_find_in_it(
    to: list[tuple[str, str]],
    fields: list[tuple[str, str]],
    first: str,
    fragment: str,
    *,
    is_twice: bool,
    is_named: bool,
) -> None:
    addressed = ", ".join(str(Address(name, addr_spec=a)) if is_named and name else a for name, a in to)
    second = [address for _, address in getaddresses([addressed])] if to else []
    assume(second == [address for _, address in to])  # a name that the library's own reader stumbles over
    path = (
        urllib.parse.quote(urllib.parse.quote(addressed))
        if is_twice
        else urllib.parse.quote(addressed, safe="@,")
    )
    query = first + "&".join(
        f"{name}={urllib.parse.quote(address)}" for name, address in [*fields, ("subject", "no@x.org")]
    )

    found = find_recipients(f"see mailto:{path}{query}{fragment} there")

    read = {str(recipient.address) for recipient in found}
    assert read == {*second, *(address for _, address in fields)}


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("mailto:?to=%D0%9E%D0%BB%D1%8F%20%3Colya%40army.ml%3E", "olya@army.ml"),
        ("mailto:Jo%20W%20%3Cjo@army.ml%3E?subject=W3", "jo@army.ml"),
        ("mailto:jo@army.ml#top", "jo@army.ml"),
        ("mailto:jo@army.ml&subject=x", "jo@army.ml"),
        ("mailto:jo%2540army.ml", "jo@army.ml"),
        ("mailto:jo%252540army.ml", "jo@army.ml"),
        ("mailto:%22Doe%2C%20Jo%22%20%3Cjo@army.ml%3E", "jo@army.ml"),
        ("mailto://jo@army.ml", "jo@army.ml"),
        ("mailto:&#106;o&#64;army.ml", "jo@army.ml"),
        ("mailto:j%6f@army%2eml", "jo@army.ml"),
        ("mailto&#58;jo&#64;army&#46;ml", "jo@army.ml"),
        ("mailto:?amp;to=jo@army.ml", "jo@army.ml"),
        ("mailto:?subject=x&amp;amp;to=jo@army.ml", "jo@army.ml"),
        ("mailto:#jo@army.ml", "jo@army.ml"),
        ("mailto:\u2018jo@army.ml\u2019", "jo@army.ml"),
        ("mailto%3Ajo%40army.ml", "jo@army.ml"),
        ("https://mail.example/?compose&url=mailto%253Ajo%2540army.ml%26subject%3Dx&x=y", "jo@army.ml"),
        ("mailto:a&b@army.ml", "a&b@army.ml"),
        ("mailto:a%23b@army.ml", "a#b@army.ml"),
    ],
)
def test_each_form_in_which_pages_write_a_link_is_read(url: str, address: str | None) -> None:
    [recipient] = find_recipients(f"<a href='{url}'>")

    assert (str(recipient.address) if recipient.address else None) == address
