"""The real Emacs without a screen: what is typed into it are the commands that its keys call."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING, Self

from support.mail_folders import maildir
from support.terminal_program import put_sendmail

if TYPE_CHECKING:
    from pathlib import Path

ACCOUNT = """\
(setq user-full-name "Me" user-mail-address "me@example.org" message-confirm-send nil
      send-mail-function 'sendmail-send-it sendmail-program "{sendmail}")
"""
_NAME_IS_FREE = """\
(while (file-exists-p (format-time-string "~/*message*-%Y%m%d-%H%M%S")) (sleep-for 0.1))
"""
"""Two messages that were begun in one second would be one file."""
_DONE = "It is done."
_LISTEN = f"""\
(progn
  (setq command-error-function 'ignore)
  (load "~/.emacs" nil t)
  (fset 'y-or-n-p (lambda (&rest _) t))
  (fset 'yes-or-no-p (lambda (&rest _) t))
  (let (line)
    (while (setq line (ignore-errors (read-from-minibuffer "")))
      (condition-case problem
          (progn (eval (car (read-from-string line)) t) (princ "{_DONE}\\n"))
        ((error quit) (princ (format "%S\\n" problem)))))))
"""
"""Reads a line, does what it says, and says how that went; a question is answered with yes. What fails by
itself, as where mu4e looks for a window that is not there, ends no Emacs that has a screen."""


class Emacs:
    """Emacs with a home folder of its own. ``settings`` are Lisp, and go into its configuration."""

    def __init__(self, home: Path, settings: str) -> None:
        self._home = home
        self._sendmail = put_sendmail(home)
        (home / ".emacs").write_text(ACCOUNT.format(sendmail=self._sendmail) + settings)

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            ["emacs", "-Q", "--batch", "--eval", _LISTEN],
            env={**os.environ, "HOME": str(self._home), "LANG": "C.UTF-8"},
            cwd=self._home,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        assert self._process.stdout is not None
        self._process.stdout.close()
        self._process.wait()

    @property
    def sent(self) -> str:
        """The message that was sent last."""
        return self._sendmail.with_name("sendmail.sent").read_text()

    def do(self, *forms: str) -> None:
        """Have these Lisp forms done, one after the other. Raises AssertionError for one that fails."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        for form in forms:
            self._process.stdin.write(form.replace("\n", " ") + "\n")
            self._process.stdin.flush()
            said = ""
            while line := self._process.stdout.readline():
                if line.strip() == _DONE:
                    break
                said += line
                assert not line.startswith("("), f"{form}: {said}"
            else:
                raise AssertionError(f"{form}: Emacs has ended: {said}")

    def begin(self, to: str, subject: str) -> None:
        """Write a message in message-mode and save it."""
        self.do(_NAME_IS_FREE, f'(message-mail "{to}" "{subject}")', "(save-buffer)")

    def save_again(self, save: str = "(save-buffer)") -> None:
        """Write on, and save as ``save`` does it."""
        self.do("(goto-char (point-max))", '(insert "more")', save)

    def add(self, to: str, save: str = "(save-buffer)") -> None:
        """Add a recipient, and save."""
        self.do("(message-goto-to)", f'(insert ", {to}")', save)

    def send(self) -> None:
        """Send what is being written."""
        self.do("(message-send-and-exit)")


GNUS = """\
(require 'gnus)
(setq gnus-select-method '(nnnil "") gnus-expert-user t)
"""
MU4E = """\
(add-to-list 'load-path (car (file-expand-wildcards "/usr/share/emacs/site-lisp/elpa*/mu4e-*")))
(require 'mu4e)
(setq mail-user-agent 'mu4e-user-agent mu4e-drafts-folder "/drafts" mu4e-sent-folder "/sent")
(defun wait-for (what)
  (with-timeout (20 (error "It never came about"))
    (while (not (funcall what))
      (condition-case nil (accept-process-output nil 0.1) ((error quit) nil)))))
(defun composing ()
  (seq-find (lambda (one) (with-current-buffer one (derived-mode-p 'mu4e-compose-mode))) (buffer-list)))
"""
MU_IS_LOCKED = 19
"""mu's exit status where Xapian does not get the lock (``MU_ERROR_XAPIAN_CANNOT_GET_WRITELOCK``)."""
NOTMUCH = """\
(add-to-list 'load-path (car (file-expand-wildcards "/usr/share/emacs/site-lisp/elpa*/notmuch-*")))
(require 'notmuch)
(setq mail-user-agent 'notmuch-user-agent notmuch-fcc-dirs nil)
"""
"""Debian keeps both where ``emacs -Q`` does not look."""


def make_gnus_folders(home: Path) -> None:
    """What Gnus makes when the first draft is saved, and message-mode's folder beside its mail."""
    (home / "News/drafts/drafts").mkdir(parents=True)
    (home / "Mail/drafts").mkdir(parents=True)


def make_mu_maildir(home: Path) -> Path:
    """A Maildir that mu knows, and the folder of drafts in it."""
    root = home / "Maildir"
    for name in ("drafts", "sent"):
        maildir(root / name)
    _run_mu(home, "init", "--maildir", str(root), "--my-address", "me@example.org")
    _run_mu(home, "index")
    return root / "drafts"


def _run_mu(home: Path, *command: str) -> None:
    """On a busy machine mu was once seen to find its own new database locked; so it may try again."""
    for _attempt in range(3):
        environment = {**os.environ, "HOME": str(home)}
        done = subprocess.run(["mu", *command], env=environment, check=False, capture_output=True, text=True)
        if done.returncode != MU_IS_LOCKED:
            break
    assert done.returncode == 0, done.stdout + done.stderr


def make_notmuch_maildir(home: Path) -> Path:
    """A Maildir that notmuch knows, and the folder of drafts that it will make in it."""
    drafts = maildir(maildir(home / "mail") / "drafts")
    settings = f"[database]\npath={home}/mail\n[user]\nname=Me\nprimary_email=me@example.org\n"
    (home / ".notmuch-config").write_text(settings)
    environment = {**os.environ, "HOME": str(home)}
    subprocess.run(["notmuch", "new"], env=environment, check=True, capture_output=True)
    return drafts
