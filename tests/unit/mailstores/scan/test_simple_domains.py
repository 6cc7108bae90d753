"""The short cut says what the full parser says, or leaves the header to it."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sendward.engine.reading.addr_spec import AddressError, parse_target
from sendward.engine.reading.recipient_list import parse_recipients
from sendward.mailstores.scan.read_target import simple_domains

HEADERS = st.lists(
    st.sampled_from(
        [
            "john@army.ml",
            "<a.b@x-y.org>",
            '"Doe, John"',
            "Mary Jane",
            " ",
            "\t",
            ",",
            ",",
            ";",
            ":",
            "@",
            ".",
            "(c)",
            "<",
            ">",
            '"',
            "\\",
            "=?utf-8?q?x?=",
            "root@host",
            "a..b@x.org",
            "x@-y.org",
            "x@y.org.",
            "é@x.org",
            "a@b.c",
            "x@y..org",
            "1@2.3",
            "john@army.mil@army.ml",
        ]
    ),
    max_size=8,
).map("".join)


@given(header=HEADERS | st.text(alphabet='ab@.,<>" ;:()-', max_size=30))
@example(header="a@b.c,")
@example(header=",")
@example(header="   ")
def test_what_the_short_cut_reads_the_full_parser_reads_alike(header: str) -> None:
    domains = simple_domains(header.encode())
    if domains is None:
        return
    recipients = parse_recipients(header)

    assert len(domains) == len(recipients)
    for domain, recipient in zip(domains, recipients, strict=True):
        try:
            read = parse_target(domain.decode()).domain.ascii
        except AddressError:
            continue  # whoever takes the short cut turns back here
        assert recipient.address is not None
        assert recipient.address.domain.ascii == read


@pytest.mark.parametrize(
    ("header", "domains"),
    [
        (b"john@army.ml", [b"army.ml"]),
        (b" John Doe <john@army.ml> , a.b@x.org", [b"army.ml", b"x.org"]),
        (b'"Doe, John (HQ)" <john@army.ml>', [b"army.ml"]),
        (b"", []),
    ],
)
def test_most_headers_are_read_by_it(header: bytes, domains: list[bytes]) -> None:
    assert simple_domains(header) == domains


@pytest.mark.parametrize(
    "header",
    [b"Group: a@b.org;", b"a@b.org; c@d.org", b"=?utf-8?q?J?= <j@x.org>", b"(c) a@b.org", b"root@host"],
)
def test_the_rest_is_left_to_the_full_parser(header: bytes) -> None:
    assert simple_domains(header) is None
