"""Copied text: whether it may be read, the addresses in it, and right ones put in the place of wrong."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sendward.engine.reading.addr_spec import fold_at
from sendward.engine.reading.free_text import find_places, find_recipients
from sendward.model import Origin, Sighting
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

MOST_BYTES = 64 * 1024
"""Of text that is looked at, in UTF-8; a longer one is left alone whole, as half of it may end within an
address, which then is another one."""
_ENCODED_AT = re.compile("%(?:25){0,3}40")
OUR_MARK = "application/x-sendward"
"""On everything we put on the clipboard ourselves."""
SECRET_MARKS = frozenset(
    {
        # https://nspasteboard.org
        "application/x-nspasteboard-concealed-type",
        "application/x-nspasteboard-transient-type",
        # https://learn.microsoft.com/windows/win32/dataxchg/clipboard-formats
        'application/x-qt-windows-mime;value="clipboard viewer ignore"',
        'application/x-qt-windows-mime;value="excludeclipboardcontentfrommonitorprocessing"',
    }
)
PASSWORD_HINT = "x-kde-passwordmanagerhint"  # noqa: S105  # the name of a format
HISTORY_HINT = 'application/x-qt-windows-mime;value="canincludeinclipboardhistory"'


class NotReplacedError(Exception):
    """The wrong address is still there, written in a way in which no other can be put in its place."""


class NotLookedError(Exception):
    """What is on the clipboard is not looked at; the sentence says why. That is not "no address"."""


SECRET = Phrase("What is on the clipboard is marked as secret, so Sendward does not read it.")
OWN = Phrase("What is on the clipboard was put there by Sendward.")
TOO_LONG = Phrase("The text on the clipboard is longer than 64 KiB, so Sendward does not look through it.")


def is_secret(formats: Iterable[str], data: Callable[[str], bytes]) -> bool:
    """Whether the program that put it there marked it as nobody else's business.

    ``data`` gives what a format holds; only the hints' own are asked for, never the text. A hint that says
    something we do not know counts as secret.
    """
    for name in formats:
        folded = name.casefold()
        if folded in SECRET_MARKS or folded.endswith(PASSWORD_HINT):
            return True
        if folded == HISTORY_HINT and not any(data(name)):
            return True
    return False


def is_too_long(text: str) -> bool:
    """Whether it is longer than ``MOST_BYTES``."""
    return len(text) > MOST_BYTES or len(text.encode("utf-8", "surrogatepass")) > MOST_BYTES


def wanted_sighting(text: str) -> Sighting | None:
    """The addresses in ``text``, which the person asks about; None when there are none.

    Raises NotLookedError when it is too long: that must not look like "none".
    """
    if is_too_long(text):
        raise NotLookedError(TOO_LONG)
    return clipboard_sighting(text, Origin.TYPED)


def clipboard_sighting(text: str, origin: Origin = Origin.CLIPBOARD) -> Sighting | None:
    """The addresses in ``text``; None when there are none, or the text is longer than ``MOST_BYTES``."""
    if is_too_long(text):
        return None
    recipients = find_recipients(text)
    if not recipients:
        return None
    return Sighting(origin, Phrase("the clipboard"), "clipboard", recipients, datetime.now(UTC))


def with_corrections(text: str, corrected: Mapping[str, str]) -> str | None:
    """The text with each right address (the values) in the place of the wrong one (the keys).

    None where something else was copied meanwhile, which is not ours to overwrite: what was judged is kept
    nowhere, and is known again by the wrong addresses, all of which must still be there. Raises
    ``NotReplacedError``. In 64 KiB that may take half a second: it is work for a worker, where
    ``with_corrections_as_written`` does not do.
    """
    if len(text) > MOST_BYTES:
        return None
    changed, left = _all_replaced(text, corrected)
    is_done = not left and not _may_be_left(changed, corrected)
    return changed if is_done else _with_found(text, changed, corrected, left)


def with_corrections_as_written(text: str, corrected: Mapping[str, str]) -> str | None:
    """As ``with_corrections``, in a moment; None unless each wrong address is there letter by letter, and in
    no other way besides.
    """
    if len(text) > MOST_BYTES:
        return None
    changed, left = _all_replaced(text, corrected)
    return None if left or _may_be_left(changed, corrected) else changed


def _all_replaced(text: str, corrected: Mapping[str, str]) -> tuple[str, dict[str, str]]:
    """The text with the right addresses, and those whose wrong one is not there letter by letter."""
    left: dict[str, str] = {}
    for wrong, right in corrected.items():
        replaced = _replaced(text, wrong, right)
        if replaced is None:
            left[wrong] = right
        else:
            text = replaced
    return text, left


def _may_be_left(changed: str, corrected: Mapping[str, str]) -> bool:
    """Whether a wrong domain stands anywhere but in a right address.

    ``John@Army.ml`` beside ``john@army.ml`` is the same person's, and is to be found and replaced, too.
    """
    rest = _run_together(changed)
    domains = {_run_together(wrong).rpartition("@")[2] for wrong in corrected}
    seen = [domain for domain in domains if domain in rest]
    for right in set(corrected.values()) if seen else ():
        rest = rest.replace(_run_together(right), ",")
    return any(domain in rest for domain in seen)


def _run_together(text: str) -> str:
    return "".join(text.casefold().split())


def bare(written: str) -> str:
    """The address alone of ``John <john@army.ml>``: the name around it stays as it is (RFC 5322, 3.4).

    >>> bare("John <john@army.ml>")
    'john@army.ml'
    """
    _name, bracket, address = written.rpartition("<")
    return address.removesuffix(">").strip() if bracket and written.endswith(">") else written


def _with_found(text: str, changed: str, corrected: Mapping[str, str], left: Collection[str]) -> str | None:
    """As ``with_corrections``, with the ends of each address as they were found when it was judged.

    ``changed`` is the text with those replaced that are there letter by letter, all but those ``left``.
    """
    keys = {bare(recipient.text): recipient.key for recipient in find_recipients(text)}
    if not keys.keys() >= set(left):
        return None
    rights = {keys[wrong]: right for wrong, right in corrected.items() if wrong in keys}
    wanted = {recipient.key for right in corrected.values() for recipient in find_recipients(right)}
    parts, position = list[str](), 0
    for start, end, recipient in sorted(find_places(changed, rights), key=lambda place: place[:2]):
        if start >= position:
            parts += changed[position:start], _written_as(changed[start:end], rights[recipient.key])
            position = end
    changed = "".join((*parts, changed[position:]))
    now = {recipient.key for recipient in find_recipients(changed)}
    if (rights.keys() - wanted) & now or not wanted <= now:
        raise NotReplacedError
    return changed


def _written_as(wrong: str, right: str) -> str:
    """The right address, with its @ encoded as in the wrong one, which may stand in a link."""
    encoded = None if "@" in fold_at(wrong) else _ENCODED_AT.search(wrong)
    return right.replace("@", encoded[0]) if encoded else right


_GOES_BEFORE = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]")
_GOES_AFTER = re.compile(r"[\w@-]|\.\w")


def _replaced(text: str, wrong: str, right: str) -> str | None:
    """The text with ``right`` for each ``wrong`` that is no part of a longer address; None for none.

    A full stop may end the sentence behind it. Searched for without a pattern: in a long text, and for many
    addresses, that takes a hundredth of the time, on the main thread.
    """
    parts, position = list[str](), 0
    at = text.find(wrong)
    while wrong and at >= 0:
        end = at + len(wrong)
        if _GOES_BEFORE.match(text[max(0, at - 1) : at]) or _GOES_AFTER.match(text, end):
            at = text.find(wrong, at + 1)
            continue
        parts += text[position:at], right
        position = end
        at = text.find(wrong, end)
    return "".join((*parts, text[position:])) if parts else None
