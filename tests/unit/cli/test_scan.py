from __future__ import annotations

import json
import os
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from sendward.cli import main
from sendward.cli.output import Progress
from support.mail_folders import ThunderbirdMbox, drop_into_maildir, maildir, message
from support.posix import posix_names, proc_files

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def military(tmp_path: Path) -> Path:
    file = tmp_path / "military.txt"
    file.write_text(".mil\narmy.mil\n")
    return file


def scanned(
    capsys: pytest.CaptureFixture[str], military: Path, *paths: Path
) -> tuple[int, list[dict[str, Any]], dict[str, Any]]:
    lists = ["--no-packs", "--watchlist", str(military)]
    status = main.main(["scan", "--json", *lists, *map(str, paths)])
    *suspects, summary = map(json.loads, capsys.readouterr().out.splitlines())
    return status, suspects, summary["scanned"]


def test_what_resembles_is_listed_with_where_and_how_often(
    capsys: pytest.CaptureFixture[str], military: Path, tmp_path: Path
) -> None:
    folder = maildir(tmp_path / "Sent")
    first = drop_into_maildir(folder, message("John <john@army.ml>"))
    drop_into_maildir(folder, message("JOHN@army.ml, john@army.ml, mary@example.org"))
    (tmp_path / "contacts.vcf").write_text("BEGIN:VCARD\nEMAIL:john@army.ml\nEND:VCARD\n")

    status, [suspect], summary = scanned(capsys, military, folder, tmp_path / "contacts.vcf")

    assert status == 1
    assert (suspect["address"], suspect["count"]) == ("john@army.ml", 3)
    assert suspect["findings"][0]["intended"] == "army.mil"
    assert suspect["places"] == [
        {"path": str(folder), "kind": "Maildir", "count": 2, "first": f"cur/{first.name}"},
        {"path": str(tmp_path / "contacts.vcf"), "kind": "vCard", "count": 1, "first": "1"},
    ]
    assert (summary["entries"], summary["recipients"]) == (3, 5)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("contacts.vcf", "BEGIN:VCARD\nEMAIL:john@army.ml:\nEND:VCARD\n"),
        ("contacts.csv", "Name,E-mail\nJohn,john@army.ml:\n"),
        ("contacts.txt", "john@army.ml:\n"),
    ],
)
def test_an_address_with_a_colon_behind_it_is_found(
    capsys: pytest.CaptureFixture[str], military: Path, tmp_path: Path, name: str, content: str
) -> None:
    (tmp_path / name).write_text(content)

    status, [suspect], _ = scanned(capsys, military, tmp_path / name)

    assert (status, suspect["address"]) == (1, "john@army.ml")


def test_one_of_a_thing_is_said_to_be_one(
    capsys: pytest.CaptureFixture[str], military: Path, tmp_path: Path
) -> None:
    drop_into_maildir(maildir(tmp_path / "Sent"), message("john@army.ml"))

    main.main(["scan", "--no-packs", "--watchlist", str(military), str(tmp_path / "Sent")])

    assert (
        capsys.readouterr()
        .err.splitlines()[-1]
        .endswith("1 place, 1 message or line, 1 recipient: 1 address resembles a protected domain.")
    )


def test_a_message_marked_as_deleted_does_not_count(
    capsys: pytest.CaptureFixture[str], military: Path, tmp_path: Path
) -> None:
    mbox = ThunderbirdMbox(tmp_path / "Sent")
    mbox.expunge(mbox.append(message("gone@army.ml")))
    mbox.append(message("there@army.ml"))

    _, suspects, _ = scanned(capsys, military, mbox.path)

    assert [suspect["address"] for suspect in suspects] == ["there@army.ml"]


def test_nothing_that_resembles_is_status_0(
    capsys: pytest.CaptureFixture[str], military: Path, tmp_path: Path
) -> None:
    (tmp_path / "list.txt").write_text("john@army.mil\nmary@example.org\n")

    assert scanned(capsys, military, tmp_path / "list.txt")[:2] == (0, [])


def test_what_could_not_be_read_is_named_and_status_3(
    capsys: pytest.CaptureFixture[str], military: Path, tmp_path: Path
) -> None:
    (tmp_path / "abook.sqlite").write_bytes(b"SQLite format 3\0")

    status, _, summary = scanned(capsys, military, tmp_path)

    assert status == 3
    assert [item["path"] for item in summary["unread"]] == [str(tmp_path / "abook.sqlite")]


@pytest.mark.parametrize("names", [[], ["list.txt", "photo.jpg"], ["letter.docx"], ["empty.csv"]])
def test_a_folder_in_which_nothing_was_read_is_not_called_clean(
    capsys: pytest.CaptureFixture[str], military: Path, tmp_path: Path, names: list[str]
) -> None:
    folder = tmp_path / "wrong"
    folder.mkdir()
    for name in names:
        (folder / name).write_text("" if name == "empty.csv" else "john@army.ml")

    status, suspects, summary = scanned(capsys, military, folder)
    assert (status, suspects, summary["places"]) == (3, [], 0)
    main.main(["scan", "--no-packs", "--watchlist", str(military), str(folder)])
    said = capsys.readouterr().err
    assert "sendward scan: neither mail nor an address book was found; any other text is read" in said
    assert "when the file itself is named" in said

    drop_into_maildir(maildir(folder / "Sent"), message("mary@example.org"))
    assert scanned(capsys, military, folder)[0] == 0


def test_a_mail_folder_in_which_no_message_is_left_has_been_read(
    capsys: pytest.CaptureFixture[str], military: Path, tmp_path: Path
) -> None:
    assert scanned(capsys, military, maildir(tmp_path / "Drafts"))[0] == 0


@pytest.mark.parametrize("is_named", [True, False])
@pytest.mark.parametrize("name", ["contacts.csv", "contacts.vcf", "contacts.ldif"])
def test_an_address_book_by_its_name_that_is_no_text_is_not_read(
    capsys: pytest.CaptureFixture[str], military: Path, tmp_path: Path, name: str, *, is_named: bool
) -> None:
    folder = tmp_path / "books"
    folder.mkdir()
    (folder / name).write_bytes(b"PK\x03\x04\x14\0\x06\0\x08\0" + bytes(range(256)) * 8)

    status, _, summary = scanned(capsys, military, folder / name if is_named else folder)

    assert status == 3
    (unread,) = summary["unread"]
    assert unread["problem"] == "It is neither mail nor an address book nor a text."


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("contacts.csv", "Name,Telephone\nJohn,1\n"),
        ("contacts.vcf", "BEGIN:VCARD\nTEL:1\nEND:VCARD\n"),
        ("contacts.txt", "nobody\n"),
        ("contacts.csv", ""),
    ],
)
def test_a_list_that_is_named_and_names_nobody_is_said_to(
    capsys: pytest.CaptureFixture[str], military: Path, tmp_path: Path, name: str, content: str
) -> None:
    file = tmp_path / name
    file.write_text(content)

    status, _, summary = scanned(capsys, military, file)

    assert status == 3
    (unread,) = summary["unread"]
    assert unread["path"] == str(file)
    assert "No address was found in it" in unread["problem"] or summary["unreadable_recipients"]


def test_messages_without_recipients_have_been_read(
    capsys: pytest.CaptureFixture[str], military: Path, tmp_path: Path
) -> None:
    drop_into_maildir(maildir(tmp_path / "Drafts"), b"Subject: to be sent\n\n")

    assert scanned(capsys, military, tmp_path / "Drafts")[0] == 0


@proc_files
def test_a_file_that_breaks_off_while_it_is_read_is_named(
    capsys: pytest.CaptureFixture[str], military: Path
) -> None:
    assert main.main(["scan", "--no-packs", "--watchlist", str(military), "/proc/self/mem"]) == 2

    assert "sendward scan: /proc/self/mem: It cannot be read: " in capsys.readouterr().err


def test_a_path_that_is_not_there_is_status_2(
    capsys: pytest.CaptureFixture[str], military: Path, tmp_path: Path
) -> None:
    assert main.main(["scan", "--no-packs", "--watchlist", str(military), str(tmp_path / "gone")]) == 2

    assert "gone: There is no such file or folder; look at its name again." in capsys.readouterr().err


def test_for_a_person_the_addresses_of_a_domain_stand_together(
    capsys: pytest.CaptureFixture[str], military: Path, tmp_path: Path
) -> None:
    (tmp_path / "list.txt").write_text("john@army.ml\nkate@army.ml\njohn@army.ml\n")

    main.main(["scan", "--no-packs", "--watchlist", str(military), str(tmp_path / "list.txt")])
    captured = capsys.readouterr()

    lines = captured.out.splitlines()
    assert lines[0].startswith("army.ml  resembles army.mil: ")
    assert [line.strip() for line in lines[1:]] == [
        "john@army.ml",
        f"2 in {tmp_path / 'list.txt'} (list of addresses), first is number 1",
        "kate@army.ml",
        f"1 in {tmp_path / 'list.txt'} (list of addresses), first is number 2",
    ]
    assert "2 addresses resemble a protected domain" in captured.err


@posix_names
def test_a_file_name_cannot_command_the_terminal(
    capsys: pytest.CaptureFixture[str], military: Path, tmp_path: Path
) -> None:
    (tmp_path / "a\x1b[2J.txt").write_text("john@army.ml\n")

    main.main(["scan", "--no-packs", "--watchlist", str(military), str(tmp_path / "a\x1b[2J.txt")])

    assert "\x1b" not in capsys.readouterr().out


def test_a_bar_is_drawn_on_a_terminal_and_taken_away_again(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    monkeypatch.setattr("shutil.get_terminal_size", lambda: os.terminal_size((80, 24)))
    progress = Progress(200)
    progress.show(100, "half of it")
    progress.clear()

    drawn = capsys.readouterr().err
    assert " 50%  half of it" in drawn
    assert drawn.endswith("\r\x1b[K")


def test_elsewhere_no_bar_is_drawn(capsys: pytest.CaptureFixture[str]) -> None:
    Progress(200).show(100, "half of it")

    assert capsys.readouterr().err == ""


def test_what_was_not_read_is_counted_and_told_by_the_exit_status(
    capsys: pytest.CaptureFixture[str], military: Path, tmp_path: Path
) -> None:
    folder = maildir(tmp_path / "Sent")
    drop_into_maildir(folder, message("mary@example.org"))
    (tmp_path / "contacts.db").write_bytes(b"SQLite format 3\0and nothing more")
    (tmp_path / "addrbook-000001.xml").write_bytes(b"\0\0\0")
    (tmp_path / "notes").write_text("x")
    (tmp_path / "picture").write_bytes(b"\x89PNG")

    status = main.main(["scan", "--no-packs", "--watchlist", str(military), str(tmp_path)])
    summary = capsys.readouterr().err.splitlines()[-1]
    again, _, found = scanned(capsys, military, tmp_path)

    assert status == again == 3
    assert summary.endswith("2 things could not be read; 3 other files passed over.")
    assert (len(found["unread"]), found["passed_over"]) == (2, 3)


@pytest.mark.parametrize("book", ["contacts.db", "geary.db", "addrbook-000001.xml"])
def test_a_look_alike_in_a_mail_programs_book_is_found(
    capsys: pytest.CaptureFixture[str], military: Path, tmp_path: Path, book: str
) -> None:
    if book.endswith(".xml"):
        (tmp_path / book).write_text('<address-book>\n<address email="john@army.ml"/>\n</address-book>\n')
    else:
        with closing(sqlite3.connect(tmp_path / book)) as database:
            database.execute("CREATE TABLE ContactTable (email TEXT, vcard TEXT)")
            card = "BEGIN:VCARD\r\nEMAIL:john@army.ml\r\nEND:VCARD"
            database.execute("INSERT INTO ContactTable VALUES ('john@army.ml', ?)", (card,))
            database.commit()

    status, [suspect], _ = scanned(capsys, military, tmp_path)

    assert (status, suspect["address"]) == (1, "john@army.ml")
