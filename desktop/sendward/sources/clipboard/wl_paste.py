"""What wl-paste complains of when it ends before it watches."""

from __future__ import annotations

from sendward.phrase import Phrase
from sendward.system.session import probe


def is_lasting(complaint: str) -> bool:
    """Whether another try would end the same way until something is installed, or the session is another."""
    return _lacks_data_control(complaint) or _is_too_old(complaint)


def _lacks_data_control(complaint: str) -> bool:
    return "data-control" in complaint or "data control" in complaint


def _is_too_old(complaint: str) -> bool:
    return "option" in complaint and "watch" in complaint


def explained(complaint: str) -> tuple[str, str]:
    """Why wl-paste ended at once, and what can be done about it."""
    if _lacks_data_control(complaint):
        return (
            Phrase("This desktop tells no program in the background what is copied (it lacks data-control)."),
            _remedy(probe().desktop),
        )
    if _is_too_old(complaint):
        return Phrase("This wl-paste is too old to watch."), Phrase("Install wl-clipboard 2.0 or newer.")
    reason = complaint.splitlines()[-1][:200] if complaint else Phrase("it gave no reason")
    return (
        Phrase("wl-paste ended at once: {reason}", reason=reason),
        Phrase("Try wl-paste --watch cat in a terminal."),
    )


def _remedy(desktop: str) -> Phrase:
    """Advice where wl-paste finds no data-control, for the desktop of that name."""
    if desktop == "GNOME":
        return Phrase("GNOME offers it to nobody; drafts are still watched.")
    # wl-clipboard 2.1 and 2.2 know the older of its two protocols only, which newer compositors may leave out
    return Phrase("wl-clipboard 2.3 or newer may find it; drafts are watched without it too.")
