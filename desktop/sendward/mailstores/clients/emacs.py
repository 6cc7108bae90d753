"""Emacs: mu4e, notmuch, Gnus, and message-mode, in which all of them write."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sendward.mailstores.clients.config_files import ini
from sendward.mailstores.clients.found_folder import BY_COMMAND, CHOOSE_FOLDER, FoundFolder
from sendward.mailstores.store import Saving, StoreKind
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sendward.mailstores.clients.places import Places

_STRING = r'"((?:[^"\\]|\\.)*+)"'
_SET = re.compile(
    r"(?<![\w-])(mu4e-maildir|mu4e-root-maildir|mu4e-drafts-folder|notmuch-draft-folder|gnus-directory|"
    r"nndraft-directory|message-directory|message-auto-save-directory)"
    rf"\s++(?:\.\s*+)?+(?:\((?:expand-file-name|file-truename)\s++{_STRING}(?:\s++{_STRING})?\s*+\)|{_STRING}"
    r"|(nil)\b|[(#'`,])"
)
"""A variable with its value: after ``setq``, as a pair in a context, or as ``use-package`` and customize
have it."""
_TRANSFORMS = re.compile(
    r"(?<![\w-])auto-save-file-name-transforms\s++(?:\.\s*+)?+['`]?+\s*+\(([^;]{0,1000})"
)
_TRANSFORM = re.compile(
    rf"\(\s*+{_STRING}\s++(?:{_STRING}|,\s*+\((?:concat|expand-file-name)\s++"
    rf"(?:(user-emacs-directory)\s++{_STRING}|{_STRING}\s++(?:(user-emacs-directory)|{_STRING}))\s*+\))\s++t\s*+\)"
)
"""A pattern, the folder to which what Emacs saves by itself of such files goes, and that its name there tells
of the file's place."""
_USES_MAIL = re.compile(
    r"(?<![\w-])(?:mu4e|notmuch|gnus-(?:secondary-)?select-method|message-(?:send|mode|directory|auto-save)|"
    r"smtpmail|send-mail-function|mail-user-agent)"
)
_LOAD = re.compile(rf"\(load(?:-file)?\s++{_STRING}")
_CODE = re.compile(r'(?:[^";\\]|\\["\\]?|"(?:[^"\\]|\\.)*+(?:"|\\?\Z))*+', re.DOTALL)
"""What comes before the comment of a line: a semicolon within a string begins none."""
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_FOLDERS = (".emacs.d", ".doom.d", ".spacemacs.d")
_BELOW = ("", "lisp", "site-lisp", "config", "settings", "modules")
_ROOTS = ("Maildir", "Mail", "mail", ".mail", ".maildir")
"""Where people keep the Maildirs that mu indexes; mu itself remembers it where only mu can read it."""
_ONLY_MU_KNOWS = Phrase("Only mu knows which folder mu4e's mail is in.")
_Values = dict[str, list[str | None]]
"""What each variable is set to, more than once where there are contexts; None where Lisp works it out."""


def emacs(places: Places) -> Iterator[FoundFolder]:
    """The folders of drafts that a configuration of Emacs speaks of, and what is saved while one is written.

    No Lisp is run: that a folder depends on it is told.
    """
    texts = list(_configuration(places))
    text = "\n".join(texts)
    values = _values(text)
    if "mu4e" in text:
        yield from _mu4e(places, values)
    if "notmuch" in text:
        yield from _notmuch(places, values)
    yield from _gnus(places, values, text)
    if _USES_MAIL.search(text):
        yield from _message_mode(places, values)
        yield from _saved_elsewhere(places, text)


def _configuration(places: Places) -> Iterator[str]:
    home = places.home
    folders = [*(home / name for name in _FOLDERS), places.config / "emacs", places.config / "doom"]
    files = [home / name for name in (".emacs", ".emacs.el", ".spacemacs", ".gnus", ".gnus.el")]
    for folder in folders:
        for below in _BELOW if places.is_there(folder) else ():
            files += [file for file in places.children(folder / below) if file.suffix == ".el"]
    seen: set[Path] = set()
    while files:
        file = files.pop()
        if file in seen:
            continue
        seen.add(file)
        text = _without_comments(places.text(file))
        files += [places.expand(name) for name in _LOAD.findall(text) if name[:1] in {"/", "~"}]
        yield text


def _without_comments(text: str) -> str:
    return "\n".join(found[0] for line in text.splitlines() if (found := _CODE.match(line)))


def _values(text: str) -> _Values:
    values: _Values = {}
    for name, within, below, plain, nil in _SET.findall(text):
        value: str | None = None
        if within:
            value = f"{below.rstrip('/')}/{within}" if below and within[0] not in "/~" else within
        elif plain or nil:
            value = plain
        values.setdefault(name, []).append(value and _ESCAPED.sub(r"\1", value))
    return values


def _first(values: _Values, *names: str) -> str:
    """The value that was set last, "" for none that can be told."""
    return next((values[name][-1] or "" for name in names if name in values), "")


def _mu4e(places: Places, values: _Values) -> Iterator[FoundFolder]:
    """The folders of all contexts, in the Maildir that is named or, where only mu knows it, in usual ones."""
    named = _first(values, "mu4e-maildir", "mu4e-root-maildir") or places.environment.get("MAILDIR", "")
    roots = [places.expand(root) for root in ([named] if named else _ROOTS)]
    folders = list(dict.fromkeys(values.get("mu4e-drafts-folder", ["/drafts"])))
    for folder in folders:
        label = (folder or "").strip("/") if len(folders) > 1 else ""
        paths = [root / (folder or "").strip("/") for root in roots]
        path = next(filter(places.is_there, paths), paths[0])
        if not folder:
            yield FoundFolder("mu4e", label, None, BY_COMMAND, CHOOSE_FOLDER)
        elif named or places.is_there(path) or places.is_there(roots[0]):
            yield FoundFolder("mu4e", label, path)
        else:
            yield FoundFolder("mu4e", label, None, _ONLY_MU_KNOWS, CHOOSE_FOLDER)


def _notmuch(places: Places, values: _Values) -> Iterator[FoundFolder]:
    """The folder that drafts are put into, in notmuch's own Maildir; each save is a new message there."""
    files = [places.config / "notmuch/default/config", places.home / ".notmuch-config"]
    if places.environment.get("NOTMUCH_CONFIG"):
        files.insert(0, places.expand(places.environment["NOTMUCH_CONFIG"]))
    config = next((ini(text) for file in files if (text := places.text(file))), {}).get("database", {})
    root = config.get("mail_root") or config.get("path") or places.environment.get("MAILDIR") or "mail"
    folder = _first(values, "notmuch-draft-folder")
    if not folder and values.get("notmuch-draft-folder"):
        yield FoundFolder("notmuch", "", None, BY_COMMAND, CHOOSE_FOLDER)
    else:
        path = places.expand(root.replace("$HOME", "~")) / (folder or "drafts")
        yield FoundFolder("notmuch", "", path, saving=Saving.LEAVES_COPIES)


def _gnus(places: Places, values: _Values, text: str) -> Iterator[FoundFolder]:
    """The group of drafts, in which Gnus numbers its files as MH does."""
    news = _first(values, "gnus-directory") or places.environment.get("SAVEDIR") or "News"
    drafts = places.expand(_first(values, "nndraft-directory") or f"{news}/drafts")
    is_used = any(places.is_there(places.home / name) for name in (".gnus", ".gnus.el"))
    if is_used or "select-method" in text or places.is_there(drafts):
        yield FoundFolder("Gnus", "", drafts / "drafts", kind=StoreKind.MH)


def _message_mode(places: Places, values: _Values) -> Iterator[FoundFolder]:
    """Where Emacs saves what is being written, by itself and for the person."""
    folder = values.get("message-auto-save-directory", [""])[-1]
    mail = places.expand(_first(values, "message-directory") or "Mail")
    if folder is None:
        yield FoundFolder("Emacs", "", None, BY_COMMAND, CHOOSE_FOLDER)
    elif folder or "message-auto-save-directory" not in values:
        default = mail / "drafts" if places.is_there(mail) else places.home
        path = places.expand(folder) if folder else default
        yield FoundFolder("Emacs", "", path, kind=StoreKind.AUTOSAVE)


def _saved_elsewhere(places: Places, text: str) -> Iterator[FoundFolder]:
    """The folders that ``auto-save-file-name-transforms`` names, where no Lisp works them out."""
    found: dict[Path, None] = {}
    for transforms in _TRANSFORMS.findall(text):
        for pattern, plain, below, name, part, under, root in _TRANSFORM.findall(transforms):
            if ":" in pattern:  # of files on other computers
                continue
            if below or under:
                found[_emacs_folder(places) / (name or part)] = None
            elif plain or part:
                found[places.expand(f"{root.rstrip('/')}/{part}" if root else plain or part)] = None
    for folder in found:
        yield FoundFolder("Emacs", "", folder, kind=StoreKind.AUTOSAVE)


def _emacs_folder(places: Places) -> Path:
    """What Emacs calls ``user-emacs-directory``."""
    old = places.home / ".emacs.d"
    new = places.config / "emacs"
    is_new = not places.is_there(old) and not places.is_there(places.home / ".emacs") and places.is_there(new)
    return new if is_new else old
