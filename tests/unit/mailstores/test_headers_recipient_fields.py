"""The recipient headers, read quickly: the same as the whole reading finds."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from sendward.engine.reading.recipient_list import parse_recipients
from sendward.mailstores import MailStoreError
from sendward.mailstores.headers import HeaderBlock, read_draft, recipient_fields

LINES = st.lists(
    st.sampled_from(
        [
            b"To: a@army.mil",
            b"CC : b@army.mil,",
            b"\tc@army.mil",
            b" d@army.mil",
            b"bcc:e@army.mil",
            b"Subject: To: x@y.z",
            b"resent-to: f@army.mil",
            b"X-To: g@army.mil",
            b"Reply-To: h@army.mil",
            b"To",
            b"",
            b"To:",
            b"to\0: i@army.mil",
            b"Cc: \xe9 <j@army.mil>",
        ]
    ),
    max_size=8,
)


@given(lines=LINES, end=st.sampled_from([b"\n", b"\r\n", b"\r"]), is_cut=st.booleans())
@example(lines=[b"To: a@army.mil"], end=b"\r", is_cut=True)
def test_the_quick_reading_finds_whom_the_whole_one_finds(
    lines: list[bytes], end: bytes, *, is_cut: bool
) -> None:
    block = HeaderBlock(end.join(lines), is_cut=is_cut)
    try:
        whole = [recipient.key for recipient in read_draft(block).recipients if recipient.address]
    except MailStoreError:
        whole = []

    fields = [field.decode("latin-1") for field in recipient_fields(block)]

    assert [r.key for field in fields for r in parse_recipients(field) if r.address] == whole
