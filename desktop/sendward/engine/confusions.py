"""Endings that are typed for one another by habit or by a slip, each group with its reason."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Confusion:
    """Endings that people type where they mean another."""

    meant: str
    typed: frozenset[str]
    reason: str
    """Why, and where it was seen."""


def _confusion(meant: str, typed: str, reason: str) -> Confusion:
    return Confusion(meant, frozenset(typed.split()), reason)


CONFUSIONS = (
    _confusion(
        "mil", "ml", "a letter lost: 117,000 mails reached Mali in half a year (.ml's operator, 2023)"
    ),
    _confusion("mil", "nl mi il", "a letter wrong or lost: the Netherlands, nobody's, Israel"),
    _confusion("mil", "com net org us", "the endings people type most"),
    _confusion(
        "com",
        "cm co om",
        "a letter lost: Cameroon, Colombia, Oman, where 334 of 5,000 names lived in 2016",
    ),
    _confusion("com", "con corn cpm vom xom cim", "a wrong key, or rn read as m; none of them exists"),
    _confusion("com", "cam cn", "a letter wrong or lost: a real ending each"),
    _confusion("com", "net org info biz us", "another ending that everybody may register under"),
    _confusion("gov", "gv got gob", "a letter lost or wrong: nobody's, a company's, Spanish for government"),
    _confusion("gov", "com org net us", "the endings people type most"),
    _confusion("org", "og orf rg", "a letter lost or wrong; none of them exists"),
    _confusion("org", "com net co ong", "another ending for bodies of the same kind"),
    _confusion("net", "ne met bet nt", "a letter lost or wrong: Niger, nobody's, a company's, nobody's"),
    _confusion("net", "com org ml", "another ending that everybody may register under"),
    _confusion("int", "in it nt", "a letter lost: India, Italy, nobody's"),
    _confusion("int", "com org net eu", "where people look for a body between states"),
    _confusion("edu", "com org net eu ed", "the endings people type most, and a letter lost"),
    _confusion("nl", "ml", "a key beside the right one: the Dutch army's mail went to Mali, too (2023)"),
)

ENDINGS_TYPED_FOR: dict[str, frozenset[str]] = {
    meant: frozenset().union(*(c.typed for c in CONFUSIONS if c.meant == meant))
    for meant in {c.meant for c in CONFUSIONS}
}
"""By the ending that is meant."""
