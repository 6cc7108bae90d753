"""Rules that send mail on, in files that people write: Sieve, procmail, ``.forward``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sendward.mailstores.standing.standing_text import Rule, line_name

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIEVE_TOKEN = re.compile(
    r"""(?P<skipped>\s+|\#[^\n]*|/\*.*?(?:\*/|\Z))
    |text:[ \t]*(?:\#[^\n]*)?\r?\n(?P<lines>.*?)(?:^\.\r?$|\Z)
    |"(?P<string>(?:[^"\\]|\\.)*+)(?:"|\\?\Z)
    |(?P<word>:?[A-Za-z_]\w*)
    |(?P<sign>.)""",
    re.VERBOSE | re.DOTALL | re.MULTILINE,
)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_SIEVE_VARIABLE = re.compile(r"\$\{(\w+)\}")
_MAILTO = "mailto:"
_LONGEST = 4096
"""In characters; what a variable holds beyond it is cut off."""
_MOST_PUT_IN = 64
"""So many variables of one text are replaced: they may hold one another."""


def sieve_rules(text: str) -> Iterator[Rule]:
    r"""Where a Sieve script (RFC 5228) redirects to, or notifies somebody by mail (RFC 5436).

    Variables (RFC 5229) are put in as they were set last, whatever the conditions around.

    >>> list(sieve_rules('# redirect "a@b.c"\nif true {\n  redirect :copy "john@army.ml";\n}'))
    [Rule(name='line 3', text='john@army.ml', is_off=False, kind=<StandingKind.FORWARD: 'forward'>)]
    """
    variables: dict[str, str] = {}
    command, start, strings = "", 0, list[str]()
    counted, line = 0, 1
    for found in _SIEVE_TOKEN.finditer(text):
        if found["skipped"] is not None:
            continue
        value = found["string"] if found["string"] is not None else found["lines"]
        if value is not None:
            strings.append(_put_in(_ESCAPED.sub(r"\1", value), variables))
        elif found["word"] is not None and not command:
            command, start, strings = found["word"].lower(), found.start(), []
        elif found["sign"] in {";", "{", "}"}:
            if command == "set" and len(strings) == 2:  # noqa: PLR2004  # a name and a value
                variables[strings[0].lower()] = strings[1]
            line += text.count("\n", counted, start)
            counted = max(counted, start)
            for address in _sent_to(command, strings):
                yield Rule(line_name(line), address)
            command = ""


def _sent_to(command: str, strings: list[str]) -> list[str]:
    if command == "redirect":
        return strings[-1:]
    if command == "notify":
        return [
            each[len(_MAILTO) :].partition("?")[0] for each in strings if each.lower().startswith(_MAILTO)
        ]
    return []


def _put_in(text: str, variables: dict[str, str]) -> str:
    put_in = _SIEVE_VARIABLE.sub(lambda found: variables.get(found[1].lower(), ""), text, _MOST_PUT_IN)
    return put_in[:_LONGEST]


_ASSIGNMENT = re.compile(r"\s*(\w+)\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s#]*)")
_SHELL_VARIABLE = re.compile(r"\$(?:\{(\w+)\}|(\w+))")
_SENDER = re.compile(r"\b(?:sendmail|mailx?|msmtp)\b|\$\{?SENDMAIL\b", re.IGNORECASE)


def procmail_rules(text: str) -> Iterator[Rule]:
    r"""Where the recipes of a ``procmailrc`` forward to: ``! ADDRESS``, or a pipe into a program that sends.

    >>> list(procmail_rules(":0 c\n* ! ^From: x\n! john@army.ml\n"))
    [Rule(name='line 3', text='john@army.ml', is_off=False, kind=<StandingKind.FORWARD: 'forward'>)]
    """
    variables: dict[str, str] = {}
    for number, line in _continued(text):
        bare = line.strip()
        assigned = _ASSIGNMENT.match(line)
        if assigned:
            variables[assigned[1]] = _expanded(assigned[2].strip("\"'"), variables)
        elif bare.startswith("!"):
            yield Rule(line_name(number), ", ".join(_expanded(bare[1:], variables).partition("#")[0].split()))
        elif bare.startswith("|") and _SENDER.search(bare):
            yield Rule(line_name(number), _expanded(bare[1:], variables).strip())


def _continued(text: str) -> Iterator[tuple[int, str]]:
    """Each line with its number; one that ends in a backslash goes on with the next."""
    parts: list[str] = []
    start = 1
    for number, line in enumerate(text.splitlines(), start=1):
        if not parts:
            start = number
        parts.append(line.removesuffix("\\"))
        if not line.endswith("\\"):
            yield start, " ".join(parts)
            parts = []
    if parts:
        yield start, " ".join(parts)


def _expanded(text: str, variables: dict[str, str]) -> str:
    expanded = _SHELL_VARIABLE.sub(lambda found: variables.get(found[1] or found[2], ""), text, _MOST_PUT_IN)
    return expanded[:_LONGEST]


_EXIM_DELIVER = re.compile(r"""\bdeliver\s+(?:"([^"\n]*)"|(\S+))""")
_NO_ADDRESS = ("|", "/", "\\", ":", "~")


def forward_rules(text: str) -> Iterator[Rule]:
    r"""Whom a ``.forward`` names, programs and files aside; it may hold Sieve or rules of Exim's, too.

    >>> list(forward_rules('\\me, john@army.ml\n"|/usr/bin/vacation me"\n'))
    [Rule(name='line 1', text='john@army.ml', is_off=False, kind=<StandingKind.FORWARD: 'forward'>)]
    """
    first = text.lstrip()[:40].lower()
    if first.startswith("# sieve filter"):
        yield from sieve_rules(text)
        return
    is_exim = first.startswith("# exim filter")
    for number, line in enumerate(text.splitlines(), start=1):
        if line.lstrip().startswith("#"):
            continue
        if is_exim:
            parts = [quoted or bare for quoted, bare in _EXIM_DELIVER.findall(line)]
        else:
            parts = [part.strip().strip('"') for part in line.split(",")]
        for part in parts:
            if part and not part.startswith(_NO_ADDRESS):
                yield Rule(line_name(number), part)
