"""A verdict in words and in JSON, the same from every command."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.model import Level

if TYPE_CHECKING:
    from sendward.model import Finding, Verdict


def finding_object(finding: Finding) -> dict[str, object]:
    """A finding as the commands' JSON has it."""
    return {
        "protected": str(finding.entry),
        "intended": finding.intended,
        "kind": finding.kind.value,
        "score": round(finding.score, 4),
        "level": finding.level.word,
        "differs": finding.differs,
        "reason": str(finding.reason),
    }


def resembles(verdict: Verdict) -> str:
    """What a verdict that found something says: what was probably meant, and why."""
    meant = " or ".join(dict.fromkeys(finding.intended for finding in verdict.best))
    note = " (a note)" if verdict.level is Level.NOTE else ""
    return f"resembles {meant}{note}: {verdict.findings[0].reason}"


def visible(text: str) -> str:
    """``text`` without anything that could move a terminal's cursor or turn its direction."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)
