"""Parser of a header's recipients: an RFC 5322 address-list, with the forms real mail adds to it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from sendward.engine.reading.addr_spec import (
    AddressError,
    Token,
    TokenKind,
    addresses_within,
    clean,
    fold_at,
    read_addr_spec,
    read_alone,
    tokenize,
)
from sendward.engine.reading.encoded_words import decode_encoded_words
from sendward.model import Field, Recipient
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sendward.model import Address


_SCHEMES = frozenset({"smtp", "mailto"})
"""Before an address as Exchange writes it (``SMTP:``), and copied from a link."""
_SCHEME = re.compile(rf"(?<!\s)\s*+(?:{'|'.join(_SCHEMES)})\s*:", re.IGNORECASE)
_WRAPPING = (
    "'`\"<>[]{}*\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a"
    "\uff1c\uff1e\uff08\uff09\uff3b\uff3d\u3008\u3009\u300a\u300b\u300c\u300d\u300e\u300f\u3010\u3011"
)
"""Quotes and brackets that people and programs put around an address; none can end a domain."""
_WIDE_COMMAS = "\uff0c\uff1b\u3001\u060c\u061b"
"""Commas and semicolons of Chinese, Japanese and Arabic, which RFC 5322 does not know and people type."""
_BETWEEN_WHOLE = re.compile(rf"[\s{_WIDE_COMMAS}|/&+]+")
"""What parts whole addresses that no comma parts; in a list each of them may be part of a name."""
_PERCENT = re.compile(r"(?:%[0-9a-fA-F]{2})+")


def parse_recipients(header_value: str, field: Field = Field.TO) -> tuple[Recipient, ...]:
    r"""Read the recipients in a header's raw value, in its order; never raises.

    One that cannot be read is a recipient all the same, with no address and a problem, beside the addresses
    within it; nothing is dropped but comments and empty groups. Pass the value as the message holds it: once
    encoded words are decoded, a comma in a name cannot be told from one between two recipients.

    >>> [str(r.address) for r in parse_recipients('"Doe, John" <john@army.ml>, Staff: a@nato.int;')]
    ['john@army.ml', 'a@nato.int']
    >>> parse_recipients("john@army.mil@army.ml")[0].problem
    'There is more than one @ in it.'

    Semicolons between recipients are read as commas (Outlook writes them); words before an address without
    angle brackets are its name; two addresses that only white space parts are two recipients. Words *after*
    an address make it unreadable: ``john@army.mil .ml`` and ``john@army.mil ml`` reach different places.
    Quotes and brackets around an address, and ``SMTP:`` or ``mailto:`` before it, are no part of it.

    >>> [str(r.address) for r in parse_recipients("'a@army.ml', <<b@army.ml>>, C [SMTP:c@army.ml]")]
    ['a@army.ml', 'b@army.ml', 'c@army.ml']
    """
    text = header_value.strip(" ")
    if alone := read_alone(text):
        return (Recipient(text, alone[1], field, alone[0]),)
    recipients: list[Recipient] = []
    for item in _items(tokenize(header_value)):
        for part in _parted(item, header_value):
            recipients += _recipients(part, header_value, field)
    return tuple(recipients)


@dataclass(slots=True)
class _Item:
    """The tokens between two separators."""

    group: str
    outside: list[Token] = field(default_factory=list)
    """The tokens before the angle brackets, or all of them when there are none."""
    angle: list[Token] | None = None
    after: list[Token] = field(default_factory=list)
    start: int = -1
    end: int = -1
    """Place of the item in the header, from ``start`` to ``end``; -1 while it is empty."""
    has_at: bool = False

    def add(self, token: Token) -> None:
        """Add the next token, which is no separator."""
        if self.angle is None:
            self.outside.append(token)
        else:
            self.after.append(token)
        self.span(token)
        self.has_at = self.has_at or token.is_special("@")

    def span(self, *tokens: Token) -> None:
        """Extend the item's place over ``tokens``."""
        for token in tokens:
            self.start = token.start if self.start < 0 else self.start
            self.end = token.end


def _items(tokens: Sequence[Token]) -> list[_Item]:
    items: list[_Item] = []
    item = _Item("")
    position = 0
    while position < len(tokens):
        token = tokens[position]
        position += 1
        if token.is_special(",") or token.is_special(";"):
            items.append(item)
            item = _Item("" if token.value == ";" else item.group)
        elif token.is_special(":") and item.angle is None and not item.has_at:
            phrase = _phrase(item.outside)
            item = _Item(item.group if phrase.lower() in _SCHEMES else phrase)
        elif token.is_special("<") and item.angle is None:
            inside = _inside(tokens, position)
            position += len(inside)
            item.span(token, *inside)
            while position < len(tokens) and tokens[position].is_special(">"):
                item.span(tokens[position])
                position += 1
            name, item.angle = _innermost(inside)
            item.outside += name
        elif token.kind is TokenKind.LITERAL and "@" in token.value and _may_begin_angle(item):
            item.angle = tokenize(token.value)
            item.span(token)
        elif item.angle is not None and token.value[:1] in _WIDE_COMMAS and token.kind is TokenKind.WORD:
            items.append(item)
            item = _Item(item.group)
            if rest := token.value.lstrip(_WIDE_COMMAS):
                item.add(Token(token.kind, rest, token.end - len(rest), token.end))
        else:
            item.add(token)
    items.append(item)
    return [item for item in items if not _is_nobody(item)]


def _may_begin_angle(item: _Item) -> bool:
    """Whether what stands in square brackets next is an address: ``John [SMTP:john@army.ml]``."""
    before = _significant(item.outside)
    return item.angle is None and not (before and before[-1].is_special("@"))


def _is_nobody(item: _Item) -> bool:
    """Whether nothing is in it: a bracket that is left over, or a group without members, in brackets."""
    if item.angle is None:
        return all(token.is_special(">") for token in _significant(item.outside))
    inside = _significant(item.angle)
    is_group = len(inside) > 1 and inside[-1].is_special(":") and inside[0].value.lower() not in _SCHEMES
    return is_group and not (item.has_at or any(token.is_special("@") for token in inside))


def _innermost(inside: list[Token]) -> tuple[list[Token], list[Token]]:
    """The name and the address in ``<<john@army.ml>>`` and ``<John <john@army.ml>>``, of what is inside."""
    opening = -1
    for position, token in enumerate(inside):
        if token.is_special("<"):
            opening = position
        elif token.is_special("@"):
            break
    name = [token for token in inside[: max(0, opening)] if not token.is_special("<")]
    return name, inside[opening + 1 :]


def _inside(tokens: Sequence[Token], start: int) -> list[Token]:
    """The tokens up to ``>``, or to a separator where that is missing; a source route has commas inside."""
    inside: list[Token] = []
    is_route = is_begun = False
    for position in range(start, len(tokens)):
        token = tokens[position]
        if token.is_special(">") or token.is_special(";") or (token.is_special(",") and not is_route):
            break
        if token.is_special(":"):
            is_route = False
        elif token.is_special("@") and not is_begun:
            is_route = True
        is_begun = is_begun or token.kind not in {TokenKind.SPACE, TokenKind.COMMENT}
        inside.append(token)
    return inside


def _parted(item: _Item, header_value: str) -> list[_Item]:
    """``item`` itself, or several where no comma parts whole addresses: ``a@x.org b@y.org / c@z.org``."""
    if item.angle is not None or sum(t.is_special("@") for t in item.outside) < 2:  # noqa: PLR2004  # one is usual
        return [item]
    parts: list[_Item] = []
    chunk: list[Token] = []
    for token in [*item.outside, None]:
        if token is not None and token.kind is not TokenKind.SPACE:
            chunk.append(token)
            continue
        if chunk:
            parts.append(_Item(item.group, chunk, start=chunk[0].start, end=chunk[-1].end))
            chunk = []
    whole = all(sum(t.is_special("@") for t in p.outside) == 1 and _reads(p.outside) for p in parts)
    return parts if whole else _parted_by_signs(item, header_value) or [item]


def _parted_by_signs(item: _Item, header_value: str) -> list[_Item]:
    """The whole addresses between signs such as ``，`` and ``/``; none where anything else is there."""
    parts = []
    position = item.start
    for text in _BETWEEN_WHOLE.split(header_value[item.start : item.end]):
        position = header_value.index(text, position)
        tokens = [
            Token(token.kind, token.value, token.start + position, token.end + position)
            for token in tokenize(text)
        ]
        if tokens:
            parts.append(_Item(item.group, tokens, start=position, end=position + len(text)))
    return parts if all(_reads(part.outside) for part in parts) else []


def _reads(tokens: Sequence[Token]) -> bool:
    try:
        read_addr_spec(tokens)
    except AddressError:
        return False
    return True


def _recipients(item: _Item, header_value: str, field: Field) -> list[Recipient]:
    """Whom an item names: usually one; of what cannot be read also whoever stands within it."""
    text = clean(header_value[item.start : item.end])
    address: Address | None = None
    problem = ""
    name = ""
    spec: Sequence[Token] = ()
    try:
        if item.angle is not None:
            name = _phrase(item.outside)
            spec = _angle_spec(item)
        else:
            name_tokens, spec = _without_name(item.outside)
            name = _phrase(name_tokens) or _comments(spec)
        address = read_addr_spec(spec)
        if _is_sign(address.domain.unicode[-1]):
            address = _unwrapped(spec) or address
    except AddressError as error:
        problem = str(error)
        if not _significant(item.after):
            address = _unwrapped(spec or item.outside)
        if address is not None:
            problem = ""
    found = Recipient(text, address, field, name or item.group, problem)
    written = header_value[item.start : item.end]
    if address is None and ("=?" in written or "%40" in written) and "@" not in written:
        # programs that do not know better encode the address with the name
        decoded = _PERCENT.sub(_percent_decoded, decode_encoded_words(written))
        is_one = "@" in fold_at(decoded) and len(decoded) < len(written)
        return [one for one in parse_recipients(decoded if is_one else "", field) if one.address] or [found]
    if address is None:
        # "a@navy.ml, b@example.com" where a program took both for a name
        quoted = ", ".join(t.value for t in item.outside if t.kind is TokenKind.QUOTED and "@" in t.value)
        is_all = not any(t.is_special("@") for t in spec or item.outside)
        inner = parse_recipients(quoted, field) if quoted and is_all else ()
        within = (Recipient(str(one), one, field) for one in addresses_within(written))
        return [found, *([one for one in inner if one.address is not None] or within)]
    if not address.local.startswith('"') or "@" not in address.local:
        return [found]
    # "a@navy.ml b"@example.com is what is left of two addresses where a program took them for one
    inner = parse_recipients(f"{address.local[1:-1]}@{address.domain}", field)
    if any(map(str.isspace, address.local)):
        found = replace(found, address=None, problem=Phrase("There is more than one @ in it."))
    return [found, *(one for one in inner if one.address is not None)]


def _angle_spec(item: _Item) -> Sequence[Token]:
    if _significant(item.after):
        raise AddressError(Phrase("Something stands after the address's closing bracket."))
    tokens = list(item.angle or ())
    significant = _significant(tokens)
    if not significant:
        raise AddressError(Phrase("There is no address between the angle brackets."))
    colons = [i for i, token in enumerate(tokens) if token.is_special(":")]
    # RFC 5322, 4.4: <@relay.example,@other.example:john@army.mil>
    if colons and (significant[0].is_special("@") or significant[0].value.lower() in _SCHEMES):
        tokens = tokens[colons[0] + 1 :]
    return tokens


def _unwrapped(tokens: Sequence[Token]) -> Address | None:
    """The address in quotes or brackets, or in a link; None for no address and for more than one."""
    if not tokens:
        return None
    text = "".join(
        f'"{token.value}"' if token.kind is TokenKind.QUOTED else token.value
        for token in tokens
        if token.kind is not TokenKind.COMMENT
    )
    text = text.strip(_WRAPPING + " \t\r\n").rstrip(".\\")
    while text and _is_sign(text[-1]):
        text = text[:-1]
    if _SCHEME.match(text) or "%" in text or "?" in text:
        text = _PERCENT.sub(_percent_decoded, _SCHEME.sub("", text, count=1).partition("?")[0])
    try:
        return read_addr_spec(tokenize(text.strip(_WRAPPING + " \t\r\n")))
    except AddressError:
        return None


def _is_sign(character: str) -> bool:
    """Whether the character is a bracket or a sign of a sentence, behind which no domain goes on.

    What a program or a person puts there is no part of the address: ``john@army.ml،``, ``john@army.ml—``.
    """
    return character in _WRAPPING or (not character.isascii() and unicodedata.category(character)[0] in "PS")


def _percent_decoded(match: re.Match[str]) -> str:
    return bytes.fromhex(match[0].replace("%", "")).decode("utf-8", "replace")


def _without_name(tokens: Sequence[Token]) -> tuple[Sequence[Token], Sequence[Token]]:
    """Split the tokens of an address without brackets into its name and the address."""
    ats = [i for i, token in enumerate(tokens) if token.is_special("@")]
    if len(ats) != 1:
        return (), tokens
    start = ats[0]
    right: Token | None = None  # the leftmost word that belongs to the local part so far
    for position in range(ats[0] - 1, -1, -1):
        token = tokens[position]
        if token.kind in {TokenKind.SPACE, TokenKind.COMMENT}:
            continue
        joined = right is None or token.end == right.start
        if not joined and right is not None:
            joined = token.value.endswith(".") or right.value.startswith(".")
        if not joined:
            break
        start, right = position, token
    return tokens[:start], tokens[start:]


def _significant(tokens: Sequence[Token]) -> list[Token]:
    return [t for t in tokens if t.kind not in {TokenKind.SPACE, TokenKind.COMMENT}]


def _phrase(tokens: Sequence[Token]) -> str:
    """The display name in ``tokens``, decoded."""
    words = "".join(" " if t.kind is TokenKind.COMMENT else t.value for t in tokens)
    return clean(decode_encoded_words(words))


def _comments(tokens: Sequence[Token]) -> str:
    """The display name given as a comment, the oldest way: ``john@army.mil (John Doe)``."""
    return clean(decode_encoded_words(" ".join(t.value for t in tokens if t.kind is TokenKind.COMMENT)))
