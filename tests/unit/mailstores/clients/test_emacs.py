from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.mailstores.clients.emacs import emacs
from sendward.mailstores.store import Saving, StoreKind
from support.client_home import ClientHome

if TYPE_CHECKING:
    from pathlib import Path


TRANSFORMS = "auto-save-file-name-transforms"


def found(home: ClientHome, client: str) -> list[str]:
    return [path for label, path in home.found(emacs) if label.partition(" ")[0] == client]


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("(require 'mu4e)", "Maildir/drafts"),
        ('(setq mu4e-maildir "~/mail" mu4e-drafts-folder "/Drafts")', "mail/Drafts"),
        ('(setq mu4e-maildir (expand-file-name "~/mail"))\n(setq mu4e-drafts-folder "/d")', "mail/d"),
        ('(setq mu4e-root-maildir (expand-file-name "box" "~/mail/"))', "mail/box/drafts"),
        ('(setq mu4e-drafts-folder "/[Gmail].Drafts") ; "/no"', "Maildir/[Gmail].Drafts"),
        ('(use-package mu4e :custom (mu4e-drafts-folder "/d") (mu4e-maildir "~/m"))', "m/d"),
        ('(custom-set-variables \'(mu4e-drafts-folder "/d"))', "Maildir/d"),
        (';; (setq mu4e-drafts-folder "/no")\n(require \'mu4e)', "Maildir/drafts"),
        ('(setq x ";" mu4e-drafts-folder "/d")', "Maildir/d"),
    ],
)
def test_the_folder_of_mu4e_is_found(tmp_path: Path, text: str, path: str) -> None:
    home = ClientHome(tmp_path)
    home.folder("Maildir")
    home.write(".emacs.d/init.el", text)

    assert found(home, "mu4e") == [path]


def test_the_folders_of_all_contexts_are_found(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    home.folder("Maildir")
    contexts = (
        '(setq mu4e-contexts `(,(make-mu4e-context :vars \'((mu4e-drafts-folder . "/work/Drafts")))\n'
        ',(make-mu4e-context :vars \'((mu4e-drafts-folder . "/home/Drafts")))))'
    )
    home.write(".config/emacs/init.el", contexts)

    assert ("mu4e (work/Drafts)", "Maildir/work/Drafts") in home.found(emacs)
    assert ("mu4e (home/Drafts)", "Maildir/home/Drafts") in home.found(emacs)


def test_a_maildir_that_only_mu_knows_is_taken_where_the_folder_is_there(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    home.write(".doom.d/config.el", '(setq mu4e-drafts-folder "/Drafts")')
    assert found(home, "mu4e") == ["Only mu knows which folder mu4e's mail is in."]

    home.folder(".mail/Drafts/cur")

    assert found(home, "mu4e") == [".mail/Drafts"]


@pytest.mark.parametrize(
    "text",
    [
        "(setq mu4e-drafts-folder (lambda (msg) (my-drafts msg)))",
        "(setq mu4e-drafts-folder #'my-drafts)",
        '(setq mu4e-drafts-folder (concat my-root "/Drafts"))',
        "(setq mu4e-drafts-folder `(,my-drafts))",
    ],
)
def test_a_folder_that_lisp_works_out_is_said_to_depend_on_it(tmp_path: Path, text: str) -> None:
    home = ClientHome(tmp_path)
    home.write(".emacs", text)

    [problem] = found(home, "mu4e")

    assert "a command" in problem


@pytest.mark.parametrize(
    ("config", "lisp", "path"),
    [
        ("", "(require 'notmuch)", "mail/drafts"),
        ("[database]\npath=~/Mail\n", '(autoload \'notmuch "notmuch")', "Mail/drafts"),
        ("[database]\npath=box\n", '(setq notmuch-draft-folder "work/Drafts")', "box/work/Drafts"),
        ("[database]\npath=~/db\nmail_root=$HOME/Mail\n", "(require 'notmuch)", "Mail/drafts"),
    ],
)
def test_the_folder_of_notmuch_is_found_and_keeps_earlier_saves(
    tmp_path: Path, config: str, lisp: str, path: str
) -> None:
    home = ClientHome(tmp_path)
    home.write(".notmuch-config", config)
    home.write(".emacs.d/lisp/mail.el", lisp)

    [folder] = [folder for folder in emacs(home.places()) if folder.client == "notmuch"]

    assert folder.path == tmp_path / path
    assert folder.saving is Saving.LEAVES_COPIES


def test_another_configuration_of_notmuch_that_the_environment_names_counts(tmp_path: Path) -> None:
    home = ClientHome(tmp_path, environment={"NOTMUCH_CONFIG": str(tmp_path / "work")})
    home.write("work", "[database]\npath=~/w\n")
    home.write(".notmuch-config", "[database]\npath=~/no\n")
    home.write(".emacs.el", "(require 'notmuch)")

    assert found(home, "notmuch") == ["w/drafts"]


@pytest.mark.parametrize(
    ("file", "text", "path"),
    [
        (".gnus", "", "News/drafts/drafts"),
        (".gnus.el", '(setq gnus-directory "~/gnus/")', "gnus/drafts/drafts"),
        (".emacs.d/init.el", "(setq gnus-select-method '(nnnil))", "News/drafts/drafts"),
        (".gnus.el", '(setq nndraft-directory "~/d/")', "d/drafts"),
        ("News/drafts/drafts/1", "To: a@b.org", "News/drafts/drafts"),
    ],
)
def test_the_drafts_of_gnus_are_found(tmp_path: Path, file: str, text: str, path: str) -> None:
    home = ClientHome(tmp_path)
    home.write(file, text)

    [folder] = [folder for folder in emacs(home.places()) if folder.client == "Gnus"]

    assert (folder.path, folder.kind) == (tmp_path / path, StoreKind.MH)


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("(setq message-send-mail-function 'smtpmail-send-it)", "."),
        ("(setq mail-user-agent 'message-user-agent)", "."),
        ('(setq message-auto-save-directory "~/drafts")(require \'mu4e)', "drafts"),
        ('(setq message-directory "~/box")(require \'mu4e)', "."),
    ],
)
def test_what_is_saved_while_a_message_is_written_in_emacs_is_found(
    tmp_path: Path, text: str, path: str
) -> None:
    home = ClientHome(tmp_path)
    home.write(".emacs.d/init.el", text)

    [folder] = [folder for folder in emacs(home.places()) if folder.client == "Emacs"]

    assert (folder.path, folder.kind) == (tmp_path / path, StoreKind.AUTOSAVE)


def test_it_lies_in_the_folder_for_mail_where_there_is_one(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    home.folder("Mail")
    home.write(".emacs", "(require 'smtpmail)")

    assert found(home, "Emacs") == ["Mail/drafts"]


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("(setq TRANSFORMS '((\".*\" \"~/saves/\" t)))", "saves"),
        ('(setq TRANSFORMS `((".*" ,(expand-file-name "s/" user-emacs-directory) t)))',
         ".emacs.d/s"),
        ('(setq TRANSFORMS `((".*" ,(concat user-emacs-directory "s/") t)))', ".emacs.d/s"),
        ('(setq TRANSFORMS `((".*" ,(expand-file-name "s" "~/x/") t)))', "x/s"),
        ("(custom-set-variables '(TRANSFORMS '((\".*\" \"~/saves/\" t))))", "saves"),
        ("(setq TRANSFORMS '((\"\\\\`/[^/]*:\" \"/tmp/x/\" t) (\".*\" \"~/s/\" t)))", "s"),
        ('(setq TRANSFORMS `((".*" ,temporary-file-directory t)))', None),
        ("(setq TRANSFORMS '((\".*\" \"~/saves/\\\\1\" nil)))", None),
    ],
)  # fmt: skip
def test_where_emacs_saves_everything_by_itself_is_watched_too(
    tmp_path: Path, text: str, path: str | None
) -> None:
    home = ClientHome(tmp_path)
    home.write(
        ".emacs.d/init.el",
        f"(setq mail-user-agent 'message-user-agent)\n{text}".replace("TRANSFORMS", TRANSFORMS),
    )

    assert found(home, "Emacs") == [".", *([path] if path else [])]


@pytest.mark.parametrize(
    "text", ["(setq message-auto-save-directory nil)(require 'mu4e)", '(setq user-mail-address "x@y.org")']
)
def test_where_emacs_saves_no_messages_nothing_is_watched(tmp_path: Path, text: str) -> None:
    home = ClientHome(tmp_path)
    home.write(".emacs", text)

    assert found(home, "Emacs") == []


def test_a_file_that_is_loaded_counts_even_in_a_circle(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    home.folder("Maildir")
    home.write(".emacs", '(load "~/lisp/mail.el")')
    home.write("lisp/mail.el", '(load-file "~/.emacs")(load "~/lisp/mail.el")(setq mu4e-drafts-folder "/d")')

    assert found(home, "mu4e") == ["Maildir/d"]


def test_without_emacs_nothing_is_found(tmp_path: Path) -> None:
    assert ClientHome(tmp_path).found(emacs) == []


@given(
    text=st.lists(
        st.sampled_from(
            [
                *"();\"'`,.\\~/ \n",
                "mu4e-drafts-folder ",
                "notmuch ",
                "gnus-directory ",
                "nil ",
                "auto-save-file-name-transforms ",
                ".*",
                "concat ",
                "t",
                "(load ",
                "x",
            ]
        ),
        max_size=40,
    ).map("".join)
)
def test_no_configuration_breaks_the_search(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    home = ClientHome(tmp_path_factory.mktemp("home"))
    home.write(".emacs", f"mu4e notmuch {text}")

    for folder in emacs(home.places()):
        assert (folder.path is None) == bool(folder.problem)
