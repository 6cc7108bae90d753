"""Rules that forward, as mail programs write them."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.mailstores import MailStoreError
from sendward.mailstores.clients.places import MOST_BYTES
from sendward.mailstores.scan.find_targets import Unread
from sendward.mailstores.standing.client_rules import claws_rules, evolution_rules, kmail_rules, mozilla_rules
from sendward.mailstores.standing.standing_text import Rule, StandingKind
from sendward.mailstores.standing.survey import standing_texts
from support.client_home import ClientHome

if TYPE_CHECKING:
    from pathlib import Path

NAMES = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=30)
ADDRESSES = st.sampled_from(
    ["john@army.ml", "o'neil+x@gmail.con", '"j d"@x.org', "müller@xn--bcher-kva.example"]
)

THUNDERBIRD = """\
version="9"
logging="no"
name="To the office"
enabled="yes"
type="17"
action="Mark read"
action="Forward"
actionValue="john@army.ml"
action="Move to folder"
actionValue="mailbox://nobody@Local%20Folders/Trash"
condition="AND (subject,contains,a@b.c)"
name="Other"
enabled="no"
type="17"
action="Forward"
actionValue="mary@navy.ml"
condition="ALL"
"""


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def test_only_what_thunderbird_forwards_to_is_taken_and_a_rule_that_is_off_is_known_as_such() -> None:
    assert list(mozilla_rules(THUNDERBIRD)) == [
        Rule("To the office", "john@army.ml"),
        Rule("Other", "mary@navy.ml", is_off=True),
    ]


@given(name=NAMES, address=ADDRESSES, is_off=st.booleans())
def test_every_rule_that_thunderbird_writes_is_read_back(name: str, address: str, is_off: bool) -> None:  # noqa: FBT001
    text = (
        f'version="9"\nname={quoted(name)}\nenabled="{"no" if is_off else "yes"}"\ntype="17"\n'
        f'action="Forward"\nactionValue={quoted(address)}\ncondition="ALL"\n'
    )

    assert list(mozilla_rules(text)) == [Rule(name, address, is_off)]


@given(name=NAMES, address=ADDRESSES, is_off=st.booleans())
def test_every_rule_that_evolution_writes_is_read_back(name: str, address: str, is_off: bool) -> None:  # noqa: FBT001
    off = ' enabled="false"' if is_off else ""
    text = (
        f'<?xml version="1.0"?><filteroptions><ruleset><rule{off} grouping="any" source="incoming">'
        f"<title>{escape(name)}</title><partset/><actionset>"
        '<part name="move-to-folder"><value name="folder" type="folder"/></part>'
        '<part name="forward"><value name="address" type="address">'
        f"<address>{escape(address)}</address></value></part></actionset></rule></ruleset></filteroptions>"
    )

    assert list(evolution_rules(text)) == [Rule(name, address, is_off)]


@given(name=NAMES, address=ADDRESSES, is_off=st.booleans(), action=st.sampled_from(["forward", "redirect"]))
def test_every_rule_that_claws_mail_writes_is_read_back(
    name: str,
    address: str,
    is_off: bool,  # noqa: FBT001
    action: str,
) -> None:
    text = (
        f"[filtering]\n{'disabled' if is_off else 'enabled'} rulename {quoted(name)} account 0 "
        f'from matchcase "redirect 1 \\"me@x.org\\"" {action} 1 {quoted(address)} set_score 5\n'
    )

    assert list(claws_rules(text)) == [Rule(name, address, is_off)]


def test_every_forwarding_action_of_a_kmail_filter_is_taken() -> None:
    text = (
        "[General]\nfilters=1\n[Filter #0]\nname=Office\nactions=3\n"
        "action-name-0=transfer\naction-args-0=12\n"
        "action-name-1=redirect\naction-args-1=john@army.ml\naction-name-2=forward\n"
        "action-args-2=mary@navy.ml@$$@Short\nEnabled=true\n"
        "[Filter #1]\nname=Answers\naction-name-0=set Reply-To\naction-args-0=me@gmail.con\nEnabled=false\n"
        "action-name-1=add header\naction-args-1=Reply-To\\tyou@gmail.con\n"
        "action-name-2=add header\naction-args-2=X-Seen\\tme@gmail.con\n"
    )

    assert list(kmail_rules(text)) == [
        Rule("Office", "john@army.ml"),
        Rule("Office", "mary@navy.ml"),
        Rule("Answers", "me@gmail.con", is_off=True, kind=StandingKind.ANSWER),
        Rule("Answers", "you@gmail.con", is_off=True, kind=StandingKind.ANSWER),
    ]


@given(text=st.text())
def test_no_text_breaks_the_reading_of_rules(text: str) -> None:
    for read in (mozilla_rules, evolution_rules, claws_rules, kmail_rules):
        for written in (
            text,
            f'name="{text}"\naction="Forward"\nactionValue="{text}"',
            f"<rule><title>{text}</title></rule>",
            f'enabled rulename "{text}" redirect 1 "{text}"',
            f"[Filter #0]\nname={text}\naction-name-0=redirect\naction-args-0={text}",
        ):
            with suppress(MailStoreError):
                list(read(written))


@pytest.mark.parametrize(
    "text", ["<f><rule><title>Jo & Co</title></rule></f>", "<f><rule><title>Office</title><acti"]
)
def test_damaged_filters_of_evolution_are_said_not_to_have_been_read(tmp_path: Path, text: str) -> None:
    home = ClientHome(tmp_path)
    home.write(".config/evolution/mail/filters.xml", text)

    (unread,) = standing_texts(home.places())

    assert isinstance(unread, Unread)
    assert unread.path.name == "filters.xml"
    assert unread.problem == "It is damaged, or was not written to its end."


def test_rules_that_are_too_many_to_be_read_are_said_not_to_have_been(tmp_path: Path) -> None:
    home = ClientHome(tmp_path)
    home.write(".procmailrc", "# a comment\n" * (MOST_BYTES // 12 + 1) + ":0\n! john@army.ml\n")

    (unread,) = standing_texts(home.places())

    assert isinstance(unread, Unread)
    assert (unread.path.name, unread.problem) == (".procmailrc", "It is too large to be looked through.")
