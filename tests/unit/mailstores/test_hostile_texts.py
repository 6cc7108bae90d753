"""However a server or a file is written, reading it takes no longer than its length deserves.

``re`` holds the interpreter while it searches: a pattern that goes back and forth stops every window.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest

from sendward.mailstores.clients.emacs import emacs
from sendward.mailstores.clients.found_folder import addresses_in
from sendward.mailstores.clients.places import Places
from sendward.mailstores.clients.terminal_programs import pinerc
from sendward.mailstores.headers import MAX_HEADER_BYTES, read_header_block
from sendward.mailstores.imap.fetched import read_messages
from sendward.mailstores.imap.folders import read_folder
from sendward.mailstores.mbox import separators
from sendward.mailstores.scan.read_target import simple_domains
from sendward.mailstores.scan.text import xml_lines
from sendward.mailstores.standing.client_rules import claws_rules
from sendward.mailstores.standing.rule_files import sieve_rules
from sendward.system.platform import Platform
from support.doubling import assert_is_linear

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SIZE = 4000

LINES: dict[str, tuple[Callable[[str], object], Callable[[int], str]]] = {
    "spaces-before-what-a-server-quotes": (
        lambda text: list(read_messages([text.encode()])),
        lambda size: f"1 (UID 1 FLAGS () BODY[HEADER]{' ' * size}NIL)",
    ),
    "answers-that-belong-to-no-message": (
        lambda text: list(read_messages(text.encode().split(b"\n"))),
        lambda size: "1 x\n" * size,
    ),
    "parentheses-after-a-folder": (
        lambda text: read_folder(text.encode()),
        lambda size: f'() "/" a{" (" * size}',
    ),
    "days-and-months-in-a-separator": (
        lambda text: list(separators(io.BytesIO(text.encode()))),
        lambda size: (
            "From x\nTo: a@army.mil\n\n" + f"From {'Mon ' * 1000}{'Jan ' * 1000}\n\n" * (size // 1000)
        ),
    ),
    "separators-without-a-message": (
        lambda text: list(separators(io.BytesIO(text.encode()))),
        lambda size: "From \n" * size,
    ),
    "blank-lines-before-headers": (
        lambda text: read_header_block(io.BytesIO(text.encode())),
        lambda size: "\n" * (size * 10) + "To: a@army.mil\n\n",
    ),
    "words-that-are-no-address": (addresses_in, lambda size: "a" * size),
    "spaces-that-are-no-recipient": (
        lambda text: simple_domains(text.encode()),
        lambda size: " " * size,
    ),
    "lines-that-go-on": (pinerc, lambda size: "a=\n" + " x\n" * size),
    "a-string-that-never-ends-in-claws-mail": (
        lambda text: list(claws_rules(text)),
        lambda size: '"\\' * size,
    ),
    "a-string-that-never-ends-in-sieve": (
        lambda text: list(sieve_rules(text)),
        lambda size: '"\\' * size,
    ),
}


@pytest.mark.parametrize("name", LINES)
def test_what_is_written_to_hold_the_program_up_takes_no_longer_than_its_length(name: str) -> None:
    read, write = LINES[name]

    def prepare(size: int) -> Callable[[], object]:
        text = write(size)
        return lambda: read(text)

    assert_is_linear(prepare, 4000)


def test_an_address_book_of_one_word_is_read_as_fast_as_any(tmp_path: Path) -> None:
    def prepare(size: int) -> Callable[[], object]:
        book = tmp_path / f"{size}.xml"
        book.write_text("email" * size, encoding="utf-8")
        return lambda: list(xml_lines(book))

    assert_is_linear(prepare, 4000)


def test_a_configuration_of_emacs_full_of_semicolons_is_read_as_fast_as_any(tmp_path: Path) -> None:
    def prepare(size: int) -> Callable[[], object]:
        (tmp_path / ".emacs").write_text('(setq a "' + ";" * size, encoding="utf-8")
        return lambda: list(emacs(Places(tmp_path, Platform.LINUX, {})))

    assert_is_linear(prepare, 8000)


def test_blank_lines_without_end_are_as_long_as_headers_may_be() -> None:
    file = io.BytesIO(b"\n" * (4 * MAX_HEADER_BYTES) + b"To: a@army.mil\n\n")

    block = read_header_block(file)

    assert (block.raw, block.is_cut) == (b"", True)
    assert file.tell() <= 2 * MAX_HEADER_BYTES
