"""Each program in a home of its own, from its configuration to the question, saving as it saves.

Those that can be driven steadily are driven in ``tests/clients``; of the others Alpine, aerc and Emacs were
looked at while they saved.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from support.client_home import ClientHome
from support.draft_questions import DraftQuestions
from support.mail_folders import maildir, message
from support.posix import posix_names

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

JOHN, KATE, LEE = "john@army.ml", "kate@navy.ml", "lee@army.ml"


@dataclass
class Program:
    """How one program keeps the draft that is being written."""

    config: dict[str, str]
    make: Callable[[Path], object]
    """Makes the folders that are there before the first draft."""
    save: Callable[[Path, int, bytes], None]
    """Saves the draft for the nth time, ``n`` from 1 on."""
    others: list[str] = field(default_factory=list)
    """Folders that have to be there so that everything found is watched."""


def anew(folder: str) -> Callable[[Path, int, bytes], None]:
    """A new file comes with each save, then the old one goes: aerc."""

    def save(home: Path, n: int, content: bytes) -> None:
        (home / folder / "cur" / f"170000000{n}.x:2,S").write_bytes(content)
        (home / folder / "cur" / f"170000000{n - 1}.x:2,S").unlink(missing_ok=True)

    return save


def beside(folder: str, prefix: str) -> Callable[[Path, int, bytes], None]:
    """A new file comes with each save, and the old one stays: notmuch."""

    def save(home: Path, n: int, content: bytes) -> None:
        (home / folder / "cur" / f"170000000{n}.x:2,DS").write_bytes(prefix.encode() + content)

    return save


def in_place(*names: str) -> Callable[[Path, int, bytes], None]:
    """One file is written anew, first as Emacs does by itself, where it has a name for that."""

    def save(home: Path, n: int, content: bytes) -> None:
        path = home / names[min(n, len(names)) - 1]
        path.write_bytes(content.replace(b"\n\n", b"\n--text follows this line--\n", 1))
        for other in names[: n - 1]:
            if home / other != path:
                (home / other).unlink(missing_ok=True)

    return save


MARK = "From me@example.org Sat Nov 21 12:00:0{} 2026\n"


def as_mbox(name: str, *, stays: bool) -> Callable[[Path, int, bytes], None]:
    """A message goes from the file when it is taken up again (Alpine), or stays in it (Balsa)."""

    def save(home: Path, n: int, content: bytes) -> None:
        path = home / name
        before = path.read_bytes() if stays else b""
        path.write_bytes(before + MARK.format(n % 10).encode() + content + b"\n")

    return save


def after_autosave(written: str, folder: str) -> Callable[[Path, int, bytes], None]:
    """The first save is the program's own; then the person saves, and writes on: Evolution, KMail."""

    def save(home: Path, n: int, content: bytes) -> None:
        (home / written).write_bytes(content)
        if n > 1:
            (home / folder / "cur" / f"170000000{n}.x:2,S").write_bytes(content)
            (home / folder / "cur" / f"170000000{n - 1}.x:2,S").unlink(missing_ok=True)

    return save


EVOLUTION, KMAIL = ".local/share/evolution", ".local/share/kmail2/autosave"
PROGRAMS = {
    "Alpine": Program(
        {".pinerc": "postponed-folder=\n"},
        lambda home: ClientHome(home).write("mail/postponed-msgs"),
        as_mbox("mail/postponed-msgs", stays=False),
    ),
    "aerc": Program(
        {".config/aerc/accounts.conf": "[Work]\nsource = maildir://~/mail\n"},
        lambda home: maildir(home / "mail/Drafts"),
        anew("mail/Drafts"),
    ),
    "Balsa": Program(
        {".balsa/config": "[mailbox-Draftbox]\nType=LibBalsaMailboxMbox\nPath=HOME/mail/draftbox\n"},
        lambda home: ClientHome(home).write("mail/draftbox"),
        lambda home, n, content: as_mbox("mail/draftbox", stays=True)(
            home, n, b"User-Agent: Balsa 2.6.4\n" + content
        ),
    ),
    "mu4e": Program(
        {".emacs": '(setq mu4e-maildir "~/Maildir" mu4e-drafts-folder "/Drafts")'},
        lambda home: maildir(home / "Maildir/Drafts"),
        in_place("Maildir/Drafts/cur/#1700000000.x:2,DS#", "Maildir/Drafts/cur/1700000000.x:2,DS"),
    ),
    "notmuch": Program(
        {".emacs": "(require 'notmuch)", ".notmuch-config": "[database]\npath=~/box\n"},
        lambda home: maildir(home / "box/drafts"),
        beside("box/drafts", "X-Notmuch-Emacs-Draft: True\n"),
    ),
    "Gnus": Program(
        {".gnus": ""},
        lambda home: ClientHome(home).write("News/drafts/drafts/.agentview"),
        in_place("News/drafts/drafts/#1#", "News/drafts/drafts/1"),
    ),
    "message-mode": Program(
        {".emacs": "(require 'smtpmail)"},
        lambda home: home,
        in_place("#*message*-20261121-120000#", "*message*-20261121-120000"),
    ),
    "Evolution": Program(
        {},
        lambda home: maildir(home / EVOLUTION / "mail/local/.Drafts"),
        after_autosave(f"{EVOLUTION}/.evolution-composer.autosave-C27IW0", f"{EVOLUTION}/mail/local/.Drafts"),
    ),
    "KMail": Program(
        {},
        lambda home: maildir(home / ".local/share/local-mail/drafts"),
        after_autosave(f"{KMAIL}/{{0f3a9c1e-7b1d-4c55-9a7e-2f1f8f0c9b11}}", ".local/share/local-mail/drafts"),
        [KMAIL],
    ),
}


@pytest.mark.parametrize(
    "program",
    [
        pytest.param(program, id=name, marks=posix_names if name == "message-mode" else ())
        for name, program in PROGRAMS.items()
    ],
)
def test_a_draft_is_asked_about_once_then_for_a_new_recipient_only_also_after_a_restart(
    tmp_path: Path, program: Program
) -> None:
    home = ClientHome(tmp_path)
    for name, text in program.config.items():
        home.write(name, text.replace("HOME", str(tmp_path)))
    program.make(tmp_path)
    for folder in program.others:
        home.folder(folder)

    with DraftQuestions(tmp_path) as questions:
        program.save(tmp_path, 1, message(JOHN))
        assert questions.at_the_next_save() == [JOHN]
        program.save(tmp_path, 2, message(JOHN))
        assert questions.at_the_next_save() == []
        program.save(tmp_path, 3, message(f"{JOHN}, {KATE}"))
        assert questions.until(KATE) == [KATE]
    with DraftQuestions(tmp_path) as questions:
        program.save(tmp_path, 4, message(f"{JOHN}, {KATE}, {LEE}"))
        assert questions.until(LEE) == [LEE]
