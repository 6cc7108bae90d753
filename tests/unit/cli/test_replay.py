from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from sendward.cli.main import main
from sendward.system.paths import Paths
from support.mail_folders import drop_into_maildir, maildir, message

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def sent(tmp_path: Path) -> Path:
    folder = maildir(tmp_path / "Sent")
    for to in ("john@army.ml", "john@army.ml", "mary@example.org", "anna@gmial.com, bob@gmail.com"):
        drop_into_maildir(folder, message(to), flags=":2,S")
    return folder


def test_each_message_is_asked_about_once_however_often_it_is_saved(
    sent: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["replay", "--saves", "20", str(sent)]) == 1
    output = capsys.readouterr().out
    assert output.count("john@army.ml") == 2
    assert output.endswith(
        "Messages read, in 1 folder or file: 4\n"
        "    that would have opened a window with a question: 3\n"
        "    that would have shown a quiet note only: 0\n"
        "    that would have been left in peace: 1\n"
        "Each message was judged as if it had been saved 20 times while it was written, "
        "and each question as if it had been answered with “not-now”.\n"
    )


def test_each_question_names_what_it_would_have_been_and_about_which_mail(
    sent: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    drop_into_maildir(sent, message("a@b@example.org"), flags=":2,S")

    main(["replay", str(sent)])

    output = capsys.readouterr().out
    assert (
        f"Window with a question (confirm), for a message in {sent}:\n    john@army.ml  resembles" in output
    )
    assert f"Quiet note, for a message in {sent}:\n    a@b@example.org  There is more than one @" in output
    assert "that would have shown a quiet note only: 1\n" in output


def test_an_address_said_to_be_right_is_asked_about_once(
    sent: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["replay", "--answer", "address", "--json", str(sent)]) == 1
    *questions, last = map(json.loads, capsys.readouterr().out.splitlines())
    assert last == {"replayed": {"messages": 4, "saves": 12, "questions": 2, "windows": 2}}
    recipients = [who["recipient"] for question in questions for who in question["recipients"]]
    assert sorted(recipients) == ["anna@gmial.com", "john@army.ml"]


def test_nothing_asked_is_said_by_the_exit_status(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = maildir(tmp_path / "Sent")
    drop_into_maildir(folder, message("mary@example.org"), flags=":2,S")
    assert main(["replay", str(folder)]) == 0
    assert "that would have been left in peace: 1\n" in capsys.readouterr().out


def test_an_address_book_is_said_to_hold_no_messages(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "contacts.vcf").write_text("BEGIN:VCARD\nEMAIL:john@army.ml\nEND:VCARD\n")

    assert main(["replay", str(tmp_path / "contacts.vcf")]) == 3

    output, complaint = capsys.readouterr()
    assert output == ""
    assert "contacts.vcf: It holds no messages (vCard)." in complaint
    assert "no message was found." in complaint


def test_what_could_not_be_read_is_named(
    sent: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "broken").write_bytes(b"\0\1\2")

    assert main(["replay", str(sent), str(tmp_path / "broken")]) == 1

    assert "broken: It is neither mail nor an address book nor a text." in capsys.readouterr().err


def test_a_path_that_is_not_there_is_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["replay", str(tmp_path / "nowhere")]) == 2
    complaint = f"{tmp_path / 'nowhere'}: There is no such file or folder; look at its name again."
    assert capsys.readouterr().err == f"sendward replay: {complaint}\n"


@pytest.mark.parametrize("saves", ["0", "101", "x"])
def test_a_number_of_saves_that_makes_no_sense_is_refused(
    saves: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(["replay", "--saves", saves, "/"])
    assert f"{saves} is not a number from 1 to 100" in capsys.readouterr().err


def test_one_message_is_said_to_be_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    drop_into_maildir(maildir(tmp_path / "Sent"), message("john@army.ml"), flags=":2,S")
    assert main(["replay", "--saves", "1", str(tmp_path / "Sent")]) == 1
    assert "in 1 folder or file: 1\n" in (output := capsys.readouterr().out)
    assert "saved 1 time while" in output


def test_a_list_that_cannot_be_read_is_named_and_nothing_is_played(
    sent: Path, own_home: dict[str, str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in own_home.items():
        monkeypatch.setenv(name, value)
    folder = Paths.of_this_user().watchlists_dir
    folder.mkdir(parents=True)
    (folder / "bad.txt").write_text("no domain\n", encoding="utf-8")

    assert main(["replay", str(sent)]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "bad.txt:1: " in told.err


def test_a_folder_that_is_named_twice_is_played_once(sent: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["replay", "--saves", "1", str(sent), str(sent)])

    assert "Messages read, in 1 folder or file: 4\n" in capsys.readouterr().out
