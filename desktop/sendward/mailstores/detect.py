"""Telling by looking which mail stores a path holds."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from sendward.mailstores import MailStoreError
from sendward.mailstores.emlx import EmlxTree, is_emlx
from sendward.mailstores.folder_names import is_drafts_name
from sendward.mailstores.maildir import Maildir, is_maildir
from sendward.mailstores.mbox import Mbox
from sendward.mailstores.message_files import AutosaveFolder, EmlFolder, Mh, is_eml, is_number, open_message
from sendward.mailstores.store import StoreKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sendward.mailstores.store import Store

_MH_FILES = frozenset({".mh_sequences", ".mh_profile", ".claws_mark", ".claws_cache", ".sylpheed_mark"})
_STORES: dict[StoreKind, Callable[[Path], Store]] = {
    StoreKind.MAILDIR: Maildir,
    StoreKind.MH: Mh,
    StoreKind.MBOX: Mbox,
    StoreKind.EML: EmlFolder,
    StoreKind.EMLX: EmlxTree,
    StoreKind.AUTOSAVE: AutosaveFolder,
}


def detect_kind(path: Path) -> StoreKind | None:
    """How messages are kept at ``path``, None when nothing there is known; raises OSError when it is gone.

    * a folder with ``cur`` beside ``new`` or ``tmp``, or with messages in ``cur`` or ``new``: Maildir
    * a folder with numbered files, or with what MH programs leave behind: MH
    * a folder with ``*.eml``: plain messages
    * a folder with ``*.emlx``, or one that Apple Mail calls ``NAME.mbox``: Apple Mail
    * a file that begins with ``From ``, or an empty one, or one with an ``.msf`` beside it: mbox
    """
    if stat.S_ISDIR(path.stat().st_mode):
        return _folder_kind(path)
    with open_message(path) as file:
        head = file.read(5)
    is_mbox = head == b"From " or not head or path.with_name(f"{path.name}.msf").exists()
    return StoreKind.MBOX if is_mbox else None


def find_stores(path: Path, known: StoreKind | None = None) -> tuple[Store, ...]:
    """The mail stores that a person means who names ``path``; empty when there is none.

    One whose kind is ``known`` is there as soon as its folder is.

    In a tree of Maildir++ subfolders (``.Drafts``), or a folder that is no store itself, these are the ones
    whose name means drafts. A Maildir++ tree without such a name is taken whole. One named so that is closed
    to us is among them: to scan it raises an error, and no other folder is taken for it. Raises OSError when
    the path is gone or cannot be listed, and ``MailStoreError`` when it is neither a folder nor a file.
    """
    if known is not None:
        path.stat()
        return (_STORES[known](path),)
    kind = detect_kind(path)
    if path.is_dir() and kind in {None, StoreKind.MAILDIR}:
        children = sorted(path.iterdir())
        hidden = (child for child in children if child.name.startswith("."))
        subfolders = [child for child in hidden if is_maildir(child) or _is_closed_drafts(child)]
        if subfolders:
            drafts = [folder for folder in subfolders if is_drafts_name(folder.name)]
            own = [path] if kind else []
            return tuple(Maildir(folder) for folder in drafts or [*own, *subfolders])
        if kind is None:
            return _drafts_among(children)
    return (_STORES[kind](path),) if kind else ()


def _folder_kind(folder: Path) -> StoreKind | None:
    if is_maildir(folder):
        return StoreKind.MAILDIR
    kind = StoreKind.EMLX if folder.suffix == ".mbox" else None
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name in _MH_FILES or (is_number(entry.name) and entry.is_file()):
                return StoreKind.MH
            if is_eml(entry.name):
                kind = StoreKind.EML
            elif is_emlx(entry.name):
                kind = StoreKind.EMLX
    return kind


def _is_closed_drafts(folder: Path) -> bool:
    if not is_drafts_name(folder.name):
        return False
    try:
        os.scandir(folder).close()
    except PermissionError:
        return True
    except OSError:
        return False
    return False


def _drafts_among(children: list[Path]) -> tuple[Store, ...]:
    """The drafts folder of a mail client's folder: ``Mail/draft``, Thunderbird's ``Local Folders/Drafts``."""
    stores: list[Store] = []
    for child in children:
        if not is_drafts_name(child.name):
            continue
        try:
            kind = detect_kind(child)
        except PermissionError:
            kind = StoreKind.MAILDIR if os.path.isdir(child) else StoreKind.MBOX  # noqa: PTH112  # as elsewhere
        except (OSError, MailStoreError):
            continue
        if kind is not None:
            stores.append(_STORES[kind](child))
    return tuple(stores)
