"""What is seen in text that was copied."""

from __future__ import annotations

from datetime import UTC, datetime

from sendward.engine.addresses import find_recipients
from sendward.model import Origin, Sighting
from sendward.phrase import Phrase

MOST_BYTES = 64 * 1024
"""Of text that is looked at, in UTF-8; a longer one is left alone whole, as half of it may end within an
address, which then is another one."""


def clipboard_sighting(text: str, origin: Origin = Origin.CLIPBOARD) -> Sighting | None:
    """The addresses in ``text``; None when there are none, or the text is longer than ``MOST_BYTES``."""
    if len(text) > MOST_BYTES or len(text.encode("utf-8", "surrogatepass")) > MOST_BYTES:
        return None
    recipients = find_recipients(text)
    if not recipients:
        return None
    return Sighting(origin, Phrase("the clipboard"), "clipboard", recipients, datetime.now(UTC))
