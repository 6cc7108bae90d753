"""Parser of domain names (IDN): a text read into its normal form.

Folded away are case, full-width and other compatibility forms (UTS 46, non-transitional), zero-width
characters, the ideographic full stops, one trailing dot. Kept are hyphens and underscores wherever they
stand, since mail is lost to such names too.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from sendward.engine.public_suffixes import a_label, public_suffixes
from sendward.model import Domain
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

MAX_LENGTH = 253
"""Characters of a whole name in A-labels (RFC 1035, 3.1, without length bytes)."""
MAX_LABEL = 63
"""Characters of one A-label (RFC 1035, 3.1)."""
_MAX_TEXT = 4 * MAX_LENGTH
"""Most characters of a text that is read at all; a longer one is refused before any work is done on it."""

_UNSEEN_RANGES = (
    (0xAD, 0xAD), (0x34F, 0x34F), (0x61C, 0x61C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F),
    (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0x3164, 0x3164), (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xE0100, 0xE01EF),
)  # fmt: skip
"""The first and the last of each range."""
UNSEEN = "".join(chr(c) for first, last in _UNSEEN_RANGES for c in range(first, last + 1))
"""Characters that nobody sees: no name has them, and copying from a page brings some of them along."""
OTHER_DOTS = "\u3002\uff0e\uff61\u2024\ufe12\ufe52"
"""Full stops that count as the dot between two labels (UTS 46)."""
_INVISIBLE = f"[{UNSEEN}]+"  # it and the next are compiled at the first name that is not ASCII
_OTHER_DOTS = f"[{OTHER_DOTS}]"
_LABELS = re.compile(r"[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*", re.ASCII)
_NOT_IN_A_LABEL = re.compile(r"[\x00-\x2c\x2f\x3a-\x5e\x60\x7b-\x7f\s]|[^\x00-\x7f]")


class DomainError(ValueError):
    """The text is no domain name; the message is a sentence that says why."""


def parse_domain(text: str) -> Domain:
    """Read the domain in ``text``, in any spelling; raises :class:`DomainError`.

    >>> parse_domain("Mail.Bücher.co.uk.").ascii
    'mail.xn--bcher-kva.co.uk'
    >>> parse_domain("ａｒｍｙ。mil").unicode
    'army.mil'
    >>> parse_domain("no such thing")
    Traceback (most recent call last):
    sendward.engine.domains.DomainError: A domain cannot contain ' '.
    """
    if _LABELS.fullmatch(text) and "xn--" not in text:
        return _plain(text)
    if len(text) > _MAX_TEXT:
        raise DomainError(Phrase("A domain has at most {max_length} characters.", max_length=MAX_LENGTH))
    name = text.strip()
    # UTS 46 knows no lower case of Cherokee, which Python's own has
    name = (name.lower() if name.isascii() else _mapped(name)).removesuffix(".")
    if not name:
        raise DomainError(Phrase("There is no domain."))
    if name.isascii() and "xn--" not in name:
        return _plain(name)
    a_labels, u_labels = zip(*map(_read_label, name.split(".")), strict=True)
    return _split(".".join(a_labels), ".".join(u_labels), a_labels, u_labels)


def _plain(name: str) -> Domain:
    """The domain of an ASCII name, the common case: its A-labels and U-labels are the same."""
    if not _LABELS.fullmatch(name):
        for label in name.split("."):
            _require_label(label)
    labels = name.split(".")
    return _split(name, name, labels, labels)


def _split(ascii_form: str, unicode_form: str, a_labels: Sequence[str], u_labels: Sequence[str]) -> Domain:
    if len(ascii_form) > MAX_LENGTH:
        raise DomainError(Phrase("A domain has at most {max_length} characters.", max_length=MAX_LENGTH))
    suffixes = public_suffixes()
    start = len(a_labels) - suffixes.suffix_length(a_labels)
    return Domain(
        ascii_form,
        unicode_form,
        ".".join(u_labels[: start - 1]) if start > 1 else "",
        u_labels[start - 1] if start else "",
        ".".join(u_labels[start:]),
        a_labels[-1] in suffixes.top_levels,
    )


def _mapped(text: str) -> str:
    """``text`` mapped by UTS 46, or by compatibility folding (NFKC) where that fails: any name that people
    can see is judged.
    """
    from idna import IDNAError, uts46_remap  # noqa: PLC0415  # its tables cost 10 ms; most names are ASCII

    text = re.sub(_OTHER_DOTS, ".", re.sub(_INVISIBLE, "", text))
    try:
        return uts46_remap(text, std3_rules=False, transitional=False)
    except IDNAError:
        folded = unicodedata.normalize("NFKC", text).casefold()
        return re.sub(_OTHER_DOTS, ".", unicodedata.normalize("NFC", re.sub(_INVISIBLE, "", folded)))


@lru_cache(maxsize=1024)
def _read_label(label: str) -> tuple[str, str]:
    """The A-label and the U-label of one mapped label, which may be written as either."""
    if not label.isascii():
        _require_short(label)  # punycode is never shorter, and costs the square of its length
        encoded = a_label(label)
        _require_label(encoded, shown=label)
        return encoded, label
    _require_label(label)
    return label, _decoded(label)


def _decoded(label: str) -> str:
    """The U-label of an A-label, or the label itself when its punycode is not what UTS 46 would write."""
    if not label.startswith("xn--"):
        return label
    try:
        decoded = label[4:].encode("ascii").decode("punycode")
        is_faithful = (
            not decoded.isascii()
            and "." not in decoded
            and _mapped(decoded) == decoded
            and a_label(decoded) == label
        )
    except UnicodeError:
        return label
    return decoded if is_faithful and not _unfit(decoded) else label


def _unfit(text: str) -> bool:
    """Whether a U-label holds a character that no domain has."""
    return any(not c.isprintable() or (c.isascii() and not c.isalnum() and c not in "-_") for c in text)


def _require_label(label: str, shown: str = "") -> None:
    shown = shown or label
    if not label:
        raise DomainError(Phrase("There are two dots in a row, or one at the start."))
    _require_short(label)
    found = _NOT_IN_A_LABEL.search(label)
    if wrong := found[0] if found else _shown_wrong(shown):
        raise DomainError(Phrase("A domain cannot contain {wrong}.", wrong=repr(wrong)))


def _require_short(label: str) -> None:
    if len(label) > MAX_LABEL:
        raise DomainError(
            Phrase("A part between two dots has at most {max_label} characters.", max_label=MAX_LABEL)
        )


def _shown_wrong(shown: str) -> str:
    """The first character of a U-label that no domain has; empty when there is none."""
    return next((c for c in shown if _unfit(c)), "")
