"""Names that mail clients give to the drafts folder."""

from __future__ import annotations

import binascii
import re
import unicodedata

_NAMES = frozenset({
    "draft", "drafts", "postponed",
    "entwürfe", "brouillons", "borradores", "bozze", "concepten", "rascunhos", "utkast", "kladder",
    "luonnokset", "szkice", "wersje robocze", "koncepty", "rozepsané", "piszkozatok", "taslaklar", "ciorne",
    "esborranys", "черновики", "чернетки", "πρόχειρα", "טיוטות", "مسودات", "下書き", "草稿", "임시 보관함",
})  # fmt: skip
_UTF7 = re.compile("&([A-Za-z0-9+,]*)-")


def is_drafts_name(name: str) -> bool:
    """Whether a folder's name means drafts, in a language that mail clients use.

    The last part counts in Maildir++ names (``.INBOX.Drafts``), also where a program that fetches mail left
    the first dot out. ``&`` is read as IMAP means it (RFC 3501, 5.1.3).

    >>> is_drafts_name(".Entw&APw-rfe"), is_drafts_name("INBOX.Drafts"), is_drafts_name("Sent")
    (True, True, False)
    """
    last = name.rpartition(".")[2] if name.startswith((".", "INBOX.")) else name
    return _comparable(last) in _NAMES


_SENT_NAMES = frozenset({
    "sent", "sent items", "sent messages", "sent mail", "sent-mail",
    "gesendet", "gesendete objekte", "gesendete elemente", "éléments envoyés", "envoyés", "messages envoyés",
    "enviados", "elementos enviados", "posta inviata", "inviata", "verzonden", "verzonden items", "wysłane",
    "elementy wysłane", "skickat", "sendt", "lähetetyt", "odeslané", "отправленные", "надіслані",
    "المرسلة", "送信済み", "已发送",
})  # fmt: skip


def is_sent_name(name: str) -> bool:
    """Whether a folder's name means sent mail, in a language that mail clients use.

    >>> is_sent_name("Gesendet"), is_sent_name("&kAFP4W4IMH8-"), is_sent_name("Drafts")
    (True, True, False)
    """
    return _comparable(name) in _SENT_NAMES


def _comparable(name: str) -> str:
    """The name in one form of Unicode: macOS, and what was copied from there, has letters and marks apart."""
    return unicodedata.normalize("NFC", readable(name)).casefold()


def readable(name: str) -> str:
    """The name as a mail program shows it.

    >>> readable(".Entw&APw-rfe")
    '.Entwürfe'
    """
    return _UTF7.sub(_decoded, name)


def _decoded(match: re.Match[str]) -> str:
    if not match[1]:
        return "&"
    encoded = match[1].replace(",", "/")
    try:
        return binascii.a2b_base64(encoded + "=" * (-len(encoded) % 4)).decode("utf-16-be")
    except ValueError:
        return match[0]
