"""What there is to read below a path."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from sendward.mailstores.scan.find_targets import PassedOver, ScanTarget, TargetKind, Unread, find_targets
from support.mail_folders import drop_into_maildir, maildir, message
from support.posix import links, long_paths, make_fifo, unix_socket


def found(path: Path) -> list[tuple[str, TargetKind]]:
    targets = [target for target in find_targets(path) if not isinstance(target, PassedOver)]
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


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"\xef\xbb\xbfFrom me\nTo: x@y.org\n\n", TargetKind.MBOX),
        (b"\n\r\nFrom me\nTo: x@y.org\n\n", TargetKind.MBOX),
        (b"\xef\xbb\xbf\r\nbegin:vcard\r\n", TargetKind.VCARD),
        ("BEGIN:VCARD\r\n".encode("utf-16"), TargetKind.VCARD),
        (b"# exported today\n\nversion: 1\n\n# an entry\ndn:: Y249eA==\n", TargetKind.LDIF),
    ],
)
def test_in_a_folder_a_file_without_a_telling_name_is_known_by_its_beginning(
    tmp_path: Path, content: bytes, kind: TargetKind
) -> None:
    (tmp_path / "saved").write_bytes(content)
    (tmp_path / "config.yaml").write_text("version: 1\nname: x\n")

    assert found(tmp_path) == [("saved", kind)]


def test_a_file_that_is_no_text_is_said_to_be_unreadable(tmp_path: Path) -> None:
    file = tmp_path / "picture.png"
    file.write_bytes(b"\x89PNG\0\0")

    [unread] = find_targets(file)

    assert isinstance(unread, Unread)
    assert "neither mail nor an address book" in unread.problem


def test_a_link_in_a_circle_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "again").symlink_to(tmp_path)

    assert found(tmp_path) == []


@pytest.mark.parametrize("name", ["lock", "1", "a.eml", "b.emlx", "contacts.vcf", "abook.sqlite"])
def test_a_link_that_leads_nowhere_is_passed_over(tmp_path: Path, name: str) -> None:
    (tmp_path / name).symlink_to("127.0.1.1:+12345")
    (tmp_path / "around").symlink_to("around")

    assert found(tmp_path) == []


@pytest.mark.parametrize("name", ["S.keys", "contacts.vcf", "1", "a.eml"])
def test_a_pipe_and_a_socket_are_no_files(tmp_path: Path, name: str) -> None:
    make_fifo(tmp_path / name)
    with unix_socket() as server:
        server.bind(os.path.relpath(tmp_path / f"{name}.csv"))

    assert list(find_targets(tmp_path)) == []


@links
def test_a_link_to_a_message_is_followed(tmp_path: Path) -> None:
    (tmp_path / "there").write_bytes(message())
    (tmp_path / "1").symlink_to("there")

    assert found(tmp_path) == [(tmp_path.name, TargetKind.MH)]


@links
def test_links_that_lead_nowhere_among_messages_hide_none(tmp_path: Path) -> None:
    folder = maildir(tmp_path / "Mail")
    drop_into_maildir(folder, message())
    (folder / "cur" / "1700000000.M1P1.host:2,").symlink_to("gone")
    (folder / "new" / "1700000000.M2P1.host").symlink_to("1700000000.M2P1.host")

    [target] = find_targets(folder)

    assert isinstance(target, ScanTarget)
    assert len(target.names) == 1


@pytest.mark.parametrize("part", ["cur", "new"])
@pytest.mark.parametrize("name", ["1.x:2,S", "1700000000.M1P1.host", "1700000000.M1P1.host;2,", "x!2,RS"])
def test_a_maildir_that_lost_its_empty_folders_is_one(tmp_path: Path, part: str, name: str) -> None:
    (tmp_path / "Mail" / part).mkdir(parents=True)
    (tmp_path / "Mail" / part / name).write_bytes(message())

    [target] = find_targets(tmp_path)

    assert isinstance(target, ScanTarget)
    assert (target.path.name, target.kind, target.names) == ("Mail", TargetKind.MAILDIR, (f"{part}/{name}",))


def test_a_folder_of_cursors_is_no_maildir(tmp_path: Path) -> None:
    (tmp_path / "cur").mkdir()
    (tmp_path / "cur" / "arrow.cur").write_bytes(b"\0\0\2\0")

    assert found(tmp_path) == []


def test_the_messages_of_a_maildir_are_found_in_whatever_folder_they_lie(tmp_path: Path) -> None:
    (tmp_path / "1700000000.M1P1.host:2,S").write_bytes(message())

    assert found(tmp_path) == [(tmp_path.name, TargetKind.MAILDIR)]


@long_paths
def test_folders_in_one_another_more_than_a_thousand_deep_are_searched(tmp_path: Path) -> None:
    bottom = tmp_path
    for _ in range(1_200):
        bottom /= "d"
        bottom.mkdir()
    (bottom / "1").write_bytes(message())

    assert found(tmp_path) == [("d", TargetKind.MH)]


def test_a_folder_that_may_not_be_listed_is_named_and_hides_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = maildir(tmp_path / "a" / "Mail") / "cur"
    drop_into_maildir(maildir(tmp_path / "b"), message())
    scandir = os.scandir

    def refuse(path: Path | str) -> object:
        if Path(path) in {closed, tmp_path / "c"}:
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    (tmp_path / "c").mkdir()
    monkeypatch.setattr(os, "scandir", refuse)

    targets = list(find_targets(tmp_path))

    assert {item.path for item in targets if isinstance(item, Unread)} == {closed, tmp_path / "c"}
    assert [len(item.names) for item in targets if isinstance(item, ScanTarget)] == [0, 1]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-16", "utf-8-sig"])
@pytest.mark.parametrize(
    ("text", "kind"),
    [("BEGIN:VCARD\r\nEMAIL:john@army.ml\r\n", TargetKind.VCARD), ("dn: cn=x\n", TargetKind.LDIF)],
)
def test_an_address_book_is_known_in_every_encoding_without_a_mark_too(
    tmp_path: Path, encoding: str, text: str, kind: TargetKind
) -> None:
    file = tmp_path / "book"
    file.write_bytes(text.encode(encoding))

    [target] = find_targets(file)

    assert isinstance(target, ScanTarget)
    assert target.kind is kind


def test_a_path_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        list(find_targets(tmp_path / "gone"))
