"""Rules that send mail on, as mail programs write them: Thunderbird, Evolution, Claws Mail, KMail."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sendward.mailstores import MailStoreError
from sendward.mailstores.clients.config_files import ini
from sendward.mailstores.standing.standing_text import Rule, StandingKind, line_name
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

_MOZILLA_LINE = re.compile(r'^(\w++)="((?:[^"\\\n]|\\.)*+)"', re.MULTILINE)
_ESCAPED = re.compile(r"\\(.)")


def mozilla_rules(text: str) -> Iterator[Rule]:
    r"""The rules of a ``msgFilterRules.dat`` that forward.

    A rule begins with its name; what an action is done with stands on the line after it.

    >>> list(mozilla_rules('name="To \\"x\\""\nenabled="no"\naction="Forward"\nactionValue="john@army.ml"\n'))
    [Rule(name='To "x"', text='john@army.ml', is_off=True, kind=<StandingKind.FORWARD: 'forward'>)]
    """
    name, is_off, action = "", False, ""
    for found in _MOZILLA_LINE.finditer(text):
        key, value = found[1], _ESCAPED.sub(r"\1", found[2])
        if key == "name":
            name, is_off, action = value, False, ""
        elif key == "enabled":
            is_off = value != "yes"
        elif key == "action":
            action = value
        elif key == "actionValue" and action == "Forward":
            yield Rule(name, value, is_off)


def evolution_rules(text: str) -> Iterator[Rule]:
    """The rules of Evolution's ``filters.xml`` that forward. Raises ``MailStoreError`` for a damaged file.

    >>> list(evolution_rules('<f><rule><title>Office</title><actionset><part name="forward"><value><address>'
    ...     'john@army.ml</address></value></part></actionset></rule></f>'))
    [Rule(name='Office', text='john@army.ml', is_off=False, kind=<StandingKind.FORWARD: 'forward'>)]
    """
    if not text.strip():
        return
    from xml.etree.ElementTree import ParseError, fromstring  # noqa: PLC0415  # few have that file, and it is half a megabyte

    try:
        # the person's own file; expat refuses entities that grow (2.4.1 and later)
        tree = fromstring(text)  # noqa: S314
    except (ParseError, ValueError) as error:
        raise MailStoreError(Phrase("It is damaged, or was not written to its end.")) from error
    for rule in tree.iter("rule"):
        name = rule.findtext("title") or ""
        for part in rule.iterfind("actionset/part"):
            if part.get("name") == "forward":
                addresses = [each.text or "" for each in part.iter("address")]
                yield Rule(name, ", ".join(addresses), rule.get("enabled") == "false")


_CLAWS_TOKEN = re.compile(r'"((?:[^"\\]|\\.)*+)(?:"|\\?\Z)|([^\s"]+)', re.DOTALL)
"""A string, which goes on to the end of the line where it is not closed, or a word."""
_CLAWS_SENDS_ON = frozenset({"forward", "forward_as_attachment", "redirect"})


def claws_rules(text: str) -> Iterator[Rule]:
    r"""The lines of Claws Mail's ``matcherrc`` that forward: ``redirect 1 "john@army.ml"``.

    >>> list(claws_rules('[filtering]\ndisabled rulename "A" from match "x" redirect 1 "john@army.ml"\n'))
    [Rule(name='A', text='john@army.ml', is_off=True, kind=<StandingKind.FORWARD: 'forward'>)]
    """
    for number, line in enumerate(text.splitlines(), start=1):
        name: str = line_name(number)
        is_off = line.startswith("disabled ")
        word = ""
        for found in _CLAWS_TOKEN.finditer(line):
            if found[2] is not None:
                # the number of the account stands between an action and its address
                word = word if found[2].isdigit() else found[2]
                continue
            value = _ESCAPED.sub(r"\1", found[1])
            if word == "rulename":
                name = value or name
            elif word in _CLAWS_SENDS_ON:
                yield Rule(name, value, is_off)
            word = ""


_KMAIL_ACTIONS = {
    "forward": StandingKind.FORWARD,
    "redirect": StandingKind.FORWARD,
    "set Reply-To": StandingKind.ANSWER,
    "add header": StandingKind.ANSWER,
}
_KMAIL_ACTION = re.compile(r"action-name-(\d{1,4})")
_KMAIL_HEADER = re.compile(r"([\w-]+)\\t")
"""What "add header" adds, before its value; a tab, as KDE writes it."""
_KMAIL_TEMPLATE = "@$$@"
"""What parts the address of "forward" from the name of a template."""


def kmail_rules(text: str) -> Iterator[Rule]:
    r"""The filters of ``akonadi_mailfilter_agentrc`` that forward, or send answers elsewhere.

    >>> list(kmail_rules("[Filter #0]\nname=A\naction-name-0=redirect\naction-args-0=john@army.ml\n"))
    [Rule(name='A', text='john@army.ml', is_off=False, kind=<StandingKind.FORWARD: 'forward'>)]
    """
    for title, values in ini(text).items():
        if not title.startswith("Filter #"):
            continue
        name, is_off = values.get("name", title), values.get("Enabled", "true") == "false"
        for key, action in values.items():
            found = _KMAIL_ACTION.fullmatch(key)
            if not found or action not in _KMAIL_ACTIONS:
                continue
            address = values.get(f"action-args-{found[1]}", "").partition(_KMAIL_TEMPLATE)[0]
            if action == "add header":
                header = _KMAIL_HEADER.match(address)
                if header is None or header[1].lower() != "reply-to":
                    continue
                address = address[header.end() :]
            yield Rule(name, address, is_off, _KMAIL_ACTIONS[action])
