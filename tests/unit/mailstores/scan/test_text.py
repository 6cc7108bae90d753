"""Texts, and address books in XML: those of Claws Mail and Sylpheed."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.engine.reading.free_text import find_recipients
from sendward.mailstores.scan.find_targets import PassedOver, ScanTarget, TargetKind, find_targets
from sendward.mailstores.scan.text import LONGEST_LINE, text_lines, xml_lines

if TYPE_CHECKING:
    from pathlib import Path

BOOK = """\
<?xml version="1.0" encoding="UTF-8" ?>
<address-book name="Personal" >
  <person uid="1" first-name="" last-name="" nick-name="" cn="Doe, John">
    <address-list>
      <address uid="2" alias="" email="john@army.ml" remarks="" />
      <address uid="3" alias="m" email='o&apos;mara@x.org' remarks="old: mary@navy.ml" />
    </address-list>
    <attribute-list><attribute uid="4" name="other">jane@x.org</attribute></attribute-list>
  </person>
</address-book>
"""
NAME = "addrbook-000001.xml"


def test_every_address_in_it_is_read_wherever_it_stands(tmp_path: Path) -> None:
    (tmp_path / NAME).write_text(BOOK)

    found = [text for text, _ in xml_lines(tmp_path / NAME)]

    assert [found[0], found[1]] == ["john@army.ml", "o'mara@x.org"]
    assert any("mary@navy.ml" in text for text in found)
    assert any("jane@x.org" in text for text in found)


@pytest.mark.parametrize(
    "text", ["mailto:john%40army.ml", "mailto:?to=John%20%3Cjohn%2540army.ml%3E", "john＠army.ml"]
)
def test_a_line_with_an_address_in_another_form_is_not_passed_over(tmp_path: Path, text: str) -> None:
    (tmp_path / "list.txt").write_text(f"{text}\nnothing\n")

    [(line, _)] = text_lines(tmp_path / "list.txt")

    assert [str(recipient.address) for recipient in find_recipients(line)] == ["john@army.ml"]


@pytest.mark.parametrize("number", ["0" * 5000 + "64", "9" * 5000])
def test_a_character_with_a_number_of_thousands_of_digits_hides_no_other_address(
    tmp_path: Path, number: str
) -> None:
    (tmp_path / NAME).write_text(BOOK.replace("jane@x.org", f"a&#{number};b"))

    found = [text for text, _ in xml_lines(tmp_path / NAME)]
    copied = find_recipients(f"jane@x.org <a href='mailto:john@army.ml?subject=&#{number};'>mail me</a>")

    assert found[0] == "john@army.ml"
    assert [str(recipient.address) for recipient in copied] == ["jane@x.org", "john@army.ml"]


def test_it_is_found_in_the_programs_folder(tmp_path: Path) -> None:
    (tmp_path / NAME).write_text(BOOK)
    (tmp_path / "clawsrc").write_text("[x]")
    (tmp_path / "empty").touch()

    book, others = find_targets(tmp_path)

    assert isinstance(book, ScanTarget)
    assert book.kind is TargetKind.XML
    assert others == PassedOver(1)


@given(cut=st.integers(0, len(BOOK)))
def test_a_book_that_was_cut_off_is_read_as_far_as_it_goes(
    tmp_path_factory: pytest.TempPathFactory, cut: int
) -> None:
    file = tmp_path_factory.mktemp("book") / NAME
    file.write_text(BOOK[:cut])

    found = [text for text, _ in xml_lines(file)]

    assert ("john@army.ml" in found) == ('email="john@army.ml"' in BOOK[:cut])


@given(
    names=st.lists(
        st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"]), max_size=30), max_size=5
    )
)
def test_every_address_is_read_as_the_librarys_own_reader_of_xml_reads_it(
    tmp_path_factory: pytest.TempPathFactory, names: list[str]
) -> None:
    root = ET.Element("address-book")
    for name in names:
        ET.SubElement(root, "address", email=f"{name}@x.org", remarks=name)
    file = tmp_path_factory.mktemp("book") / NAME
    file.write_text(ET.tostring(root, encoding="unicode").replace("<address ", "\n<address "), "utf-8")

    second = [address.get("email") for address in ET.fromstring(file.read_bytes()).iter("address")]  # noqa: S314

    found = [text for text, _ in xml_lines(file)]
    assert [text for text in found if text in second][: len(second)] == second


def test_a_calendars_lines_that_go_on_are_one_with_the_next(tmp_path: Path) -> None:
    path = tmp_path / "invitation.ics"
    path.write_bytes(b"BEGIN:VCALENDAR\r\nATTENDEE;CN=J:mailto:john@ar\r\n my.ml\r\nEND:VCALENDAR\r\n")

    assert [line for line, _ in text_lines(path)] == ["ATTENDEE;CN=J:mailto:john@army.ml"]


def test_a_calendar_that_is_one_line_without_an_end_comes_in_parts(tmp_path: Path) -> None:
    path = tmp_path / "invitation.ics"
    path.write_text("BEGIN:VCALENDAR\nX:a@x.org\n" + " b@x.org,\n" * 20_000)

    lines = [line for line, _ in text_lines(path)]

    assert max(map(len, lines)) <= LONGEST_LINE
    assert sum(line.count("b@x.org") for line in lines) == 20_000
