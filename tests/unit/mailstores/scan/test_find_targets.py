"""What there is to read below a path."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sendward.mailstores.scan.find_targets import find_targets
from sendward.mailstores.scan.target import ScanTarget, TargetKind, Unread
from support.mail_folders import drop_into_maildir, maildir, message

if TYPE_CHECKING:
    from pathlib import Path


def found(path: Path) -> list[tuple[str, TargetKind]]:
    targets = list(find_targets(path))
    assert all(isinstance(target, ScanTarget) for target in targets)
    return [(target.path.name, target.kind) for target in targets if isinstance(target, ScanTarget)]


def test_a_maildir_and_its_subfolders_are_pieces_and_nothing_in_them_is_one_twice(tmp_path: Path) -> None:
    folder = maildir(tmp_path / "Mail")
    drop_into_maildir(folder, message())
    drop_into_maildir(maildir(folder / ".Sent"), message(), part="new")
    (folder / "dovecot-uidlist").write_text("From here")

    targets = [target for target in find_targets(folder) if isinstance(target, ScanTarget)]

    assert [(target.path.name, len(target.names)) for target in targets] == [("Mail", 1), (".Sent", 1)]


def test_a_profile_of_thunderbird_is_searched_for_mail_and_address_books(tmp_path: Path) -> None:
    folder = tmp_path / "Mail" / "Local Folders"
    folder.mkdir(parents=True)
    (folder / "Sent").write_bytes(b"From - x\n" + message())
    (folder / "Sent.msf").write_text("// <!-- <mdb:mork -->")
    (folder / "Trash").touch()
    (tmp_path / "abook.sqlite").write_bytes(b"SQLite format 3\0")
    (tmp_path / "places.sqlite").write_bytes(b"SQLite format 3\0")
    (tmp_path / "prefs.js").write_text("// nothing")

    assert sorted(found(tmp_path)) == [("Sent", TargetKind.MBOX), ("abook.sqlite", TargetKind.ABOOK)]


def test_numbered_files_and_message_files_are_taken_together(tmp_path: Path) -> None:
    for name in ("1", "2", "a.eml", "b.emlx"):
        (tmp_path / name).write_bytes(message())

    assert [kind for _, kind in found(tmp_path)] == [TargetKind.MH, TargetKind.MESSAGES, TargetKind.EMLX]


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.eml", b"To: x@y.org\n\n", TargetKind.MESSAGES),
        ("inbox", b"From me\nTo: x@y.org\n\n", TargetKind.MBOX),
        ("contacts.vcf", b"BEGIN:VCARD\n", TargetKind.VCARD),
        ("contacts", b"\xef\xbb\xbfBEGIN:VCARD\n", TargetKind.VCARD),
        ("export", b"dn: cn=x\n", TargetKind.LDIF),
        ("export.csv", b"a,b\n", TargetKind.CSV),
        ("whatever", b"SQLite format 3\0", TargetKind.ABOOK),
        ("list.txt", b"john@army.ml\n", TargetKind.TEXT),
    ],
)
def test_a_file_is_known_by_its_name_or_its_beginning(
    tmp_path: Path, name: str, content: bytes, kind: TargetKind
) -> None:
    file = tmp_path / name
    file.write_bytes(content)

    [target] = find_targets(file)

    assert isinstance(target, ScanTarget)
    assert target.kind is kind


def test_a_file_that_is_no_text_is_said_to_be_unreadable(tmp_path: Path) -> None:
    file = tmp_path / "picture.png"
    file.write_bytes(b"\x89PNG\0\0")

    [unread] = find_targets(file)

    assert isinstance(unread, Unread)
    assert "neither mail nor an address book" in unread.problem


def test_a_link_in_a_circle_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "again").symlink_to(tmp_path)
    (tmp_path / "gone").symlink_to(tmp_path / "nowhere")

    assert [item for item in find_targets(tmp_path) if isinstance(item, ScanTarget)] == []


def test_a_path_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        list(find_targets(tmp_path / "gone"))
