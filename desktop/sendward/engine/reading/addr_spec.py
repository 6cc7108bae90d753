"""Strict parser of one RFC 5322 addr-spec, and the tokens that a header of recipients is cut into.

The grammar is RFC 5322, sections 3.2 to 3.4 and 4.4, with the letters of RFC 6532 (UTF-8). Two things are
wider than the grammar because mail with them is really delivered: dots may stand anywhere in a local part,
and the full-width ``＠`` that East Asian input methods type counts as ``@``. Nothing is guessed where two
readings would reach two domains: such a text is an error, and the caller must say so.
"""

from __future__ import annotations

import re
import unicodedata
from contextlib import suppress
from enum import Enum, auto
from typing import TYPE_CHECKING

from sendward.engine.domains import UNSEEN, DomainError, parse_domain
from sendward.model import Address
from sendward.phrase import Phrase
from sendward.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sendward.model import Domain

LINE_LIMIT = 998
"""Most characters of a line (RFC 5322, 2.1.1); a longer text is no address."""

AT_SIGNS = "@＠﹫"
_FOLD_AT = str.maketrans(dict.fromkeys(AT_SIGNS, "@"))

_PLAIN = re.compile(r"([a-zA-Z0-9!#$%&'*+/=?^_`{|}~.-]+)@([a-zA-Z0-9.-]+)")
_ALONE = re.compile(
    r"(?:(?P<name>[a-zA-Z0-9]+(?: [a-zA-Z0-9]+)*) <)?"
    r"(?P<local>[a-zA-Z0-9_+-]+(?:\.[a-zA-Z0-9_+-]+)*)@(?P<domain>[\w.-]+)(?P<end>>)?"
)
_ATEXT = re.compile(r'[^\x00-\x20\x7f"(),:;<>@\[\\\]]+')
_NO_ADDRESS = re.compile(r"[^\w.!#$%&'*+/=?^`{|}~@-]+")
_DOMAIN_BEGINS = re.compile(r"[\w.-]+")
_BEFORE_LOCAL = "'`*|/&={"
"""What people and programs put before an address, and no local part begins with."""
# seldom looked for, since every match is a sign that cannot be printed, and slow to compile
_UNSHOWABLE = r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]"
_NOT_TEXT = r"[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff]"

_DROP_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"))
"""Zero-width characters and direction marks that copying from a page brings along into a local part; the
others of ``UNSEEN`` are dropped before and after it: address books wrap what is copied in embedding controls.
"""


class AddressError(ValueError):
    """The text is no address; the message is a sentence that says why."""


class TokenKind(Enum):
    """Kind of a header's token."""

    SPACE = auto()
    WORD = auto()
    QUOTED = auto()
    COMMENT = auto()
    LITERAL = auto()
    SPECIAL = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """One token of a header; ``value`` is without its quotes, parentheses or brackets, and unescaped."""

    kind: TokenKind
    value: str
    start: int
    end: int

    def is_special(self, sign: str) -> bool:
        """Whether this is the separator ``sign``."""
        return self.kind is TokenKind.SPECIAL and self.value == sign


def clean(text: str) -> str:
    """``text`` as it may be shown: no control characters, single spaces, at most 998 characters."""
    begins = text[: 2 * LINE_LIMIT]
    shown = begins if begins.isprintable() else re.sub(_UNSHOWABLE, " ", begins)
    return " ".join(shown.split())[:LINE_LIMIT]


def fold_at(text: str) -> str:
    """``text`` with every kind of @ as the ASCII one; the length stays."""
    return text if text.isascii() else text.translate(_FOLD_AT)


def parse_address(text: str) -> Address:
    r"""Read one addr-spec; raises `AddressError`.

    >>> str(parse_address("John.Doe@ARMY.mil"))
    'John.Doe@army.mil'
    >>> parse_address("john＠army.ml").domain.ascii
    'army.ml'
    >>> parse_address("john@army.mil@army.ml")
    Traceback (most recent call last):
    sendward.engine.reading.addr_spec.AddressError: There is more than one @ in it.

    Comments and folding white space are dropped, a quoted local part keeps its quotes where it needs them. A
    domain literal (``john@[192.0.2.1]``) is an error: it names a machine, so there is no name to compare.
    """
    plain = _PLAIN.fullmatch(text)
    if plain and len(text) <= LINE_LIMIT:
        return Address(plain[1], _domain(plain[2]))
    return read_addr_spec(tokenize(_checked(text)))


def read_alone(text: str) -> tuple[str, Address] | None:
    """The name, empty for none, and the address of a text that is one plain recipient, as almost all are.

    None for whatever else: that is read token by token, at four times the cost.

    >>> name, address = read_alone("John Doe <john@army.mil>")
    >>> name, str(address)
    ('John Doe', 'john@army.mil')
    >>> read_alone("john@army.mil (John)") is None
    True
    """
    found = _ALONE.fullmatch(text) if len(text) <= LINE_LIMIT else None
    if found is None or (found["name"] is None) != (found["end"] is None):
        return None
    try:
        return found["name"] or "", Address(found["local"], _domain(found["domain"]))
    except AddressError:
        return None


def parse_target(text: str) -> Address:
    """Read one addr-spec, or a bare domain as an address with an empty local part; raises `AddressError`.

    >>> parse_target("army.ml").local
    ''
    """
    if "@" in fold_at(text):
        return parse_address(text)
    return Address("", _domain(_checked(text).strip(UNSEEN + " \t\r\n")))


def addresses_within(text: str) -> Iterator[Address]:
    """The addresses in what is none itself: whatever becomes of it, it may go to them. Of those that run into
    one another it gives none.

    >>> [str(one) for one in addresses_within("J <j@navy.ml> and O'Hara (o'hara@army.ml)")]
    ['j@navy.ml', "o'hara@army.ml"]
    """
    for written in _NO_ADDRESS.split(fold_at(text)):
        local, _, rest = written.partition("@")
        if rest and "@" not in rest:
            domain = _DOMAIN_BEGINS.match(rest)
            with suppress(AddressError):
                yield parse_address(f"{local.lstrip(_BEFORE_LOCAL)}@{domain[0] if domain else ''}")


def tokenize(text: str) -> list[Token]:
    """Cut a header's value into tokens, in time linear in its length.

    A quote, parenthesis or bracket that is never closed is a word of its own: what follows it is still read.
    """
    text = fold_at(text)
    tokens: list[Token] = []
    position = 0
    closed = dict.fromkeys('"([', True)  # once one is found unclosed, looking again would cost a pass each
    while position < len(text):
        sign = text[position]
        token = _enclosed(text, position) if closed.get(sign) else None
        if token is None:
            if sign in closed:
                closed[sign] = False
            token = _simple(text, position)
        tokens.append(token)
        position = token.end
    return tokens


def read_addr_spec(tokens: Sequence[Token]) -> Address:
    """Read tokens that should be one addr-spec; raises `AddressError`."""
    ats = [i for i, token in enumerate(tokens) if token.is_special("@")]
    if not ats:
        raise AddressError(Phrase("There is no @ in it."))
    if len(ats) > 1:
        raise AddressError(Phrase("There is more than one @ in it."))
    return Address(_local(tokens[: ats[0]]), _domain(_domain_text(tokens[ats[0] + 1 :])))


def _checked(text: str) -> str:
    if len(text) > LINE_LIMIT:
        raise AddressError(Phrase("It is longer than {line_limit} characters.", line_limit=LINE_LIMIT))
    if not text.isprintable() and re.search(_NOT_TEXT, text):
        raise AddressError(Phrase("There are control characters in it, or bytes that are no text."))
    return text


_SPACE = re.compile(r"[\s\x00]+")
_WORD = re.compile(r'[^\s\x00"()\[\],:;<>@]+')
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*+)"', re.DOTALL)
_LITERAL = re.compile(r"\[([^\[\]]*+)\]")
_PARENTHESIS = re.compile(r"\\.|[()]", re.DOTALL)
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)


def _enclosed(text: str, start: int) -> Token | None:
    """The quoted string, comment or literal at ``start``; None when it is never closed."""
    if text[start] == "(":
        return _comment(text, start)
    if text[start] == '"':
        kind, match = TokenKind.QUOTED, _QUOTED.match(text, start)
    else:
        kind, match = TokenKind.LITERAL, _LITERAL.match(text, start)
    return Token(kind, _ESCAPE.sub(r"\1", match[1]), start, match.end()) if match else None


def _comment(text: str, start: int) -> Token | None:
    depth = 0
    for match in _PARENTHESIS.finditer(text, start):
        depth += {"(": 1, ")": -1}.get(match[0], 0)
        if depth == 0:
            value = _ESCAPE.sub(r"\1", text[start + 1 : match.start()])
            return Token(TokenKind.COMMENT, value, start, match.end())
    return None


def _simple(text: str, start: int) -> Token:
    match = _SPACE.match(text, start)
    if match:
        return Token(TokenKind.SPACE, " ", start, match.end())
    match = _WORD.match(text, start)
    if match:
        word = match[0]
        is_seen = word.isascii() or word.strip(UNSEEN)
        return Token(TokenKind.WORD if is_seen else TokenKind.SPACE, word, start, match.end())
    sign = text[start]
    kind = TokenKind.SPECIAL if sign in ",:;<>@" else TokenKind.WORD
    return Token(kind, sign, start, start + 1)


def _local(tokens: Sequence[Token]) -> str:
    parts = _dotted(tokens, is_local=True)
    content = ""
    for token in parts:
        value = token.value
        if token.kind is TokenKind.WORD:
            value = value.translate(_DROP_UNSEEN).strip(UNSEEN)
            if value and not _ATEXT.fullmatch(value):
                raise AddressError(Phrase("{text} cannot stand before the @.", text=repr(clean(value))))
        elif token.kind is not TokenKind.QUOTED:
            raise AddressError(Phrase("A name must stand before the @, not a number in brackets."))
        content += value
    if any(unicodedata.category(c) in {"Cc", "Cf", "Cs", "Zl", "Zp"} for c in content if not c.isascii()):
        raise AddressError(Phrase("There is an invisible character before the @."))
    if not content:
        raise AddressError(Phrase("There is nothing before the @."))
    if _ATEXT.fullmatch(content):
        return content
    return '"' + re.sub(r'(["\\])', r"\\\1", content) + '"'


def _domain_text(tokens: Sequence[Token]) -> str:
    parts = _dotted(tokens, is_local=False)
    if any(token.kind is TokenKind.LITERAL for token in parts):
        raise AddressError(Phrase("It names a machine by its number, so there is no domain to compare."))
    if any(token.kind is TokenKind.QUOTED for token in parts):
        raise AddressError(Phrase("A domain cannot stand in quotes."))
    return "".join(token.value for token in parts).strip(UNSEEN)


def _dotted(tokens: Sequence[Token], *, is_local: bool) -> list[Token]:
    """The words among ``tokens``; white space and comments are dropped where a dot joins the words.

    Raises `AddressError` where none does, and for a sign that is no part of a word.
    """
    parts: list[Token] = []
    for token in tokens:
        if token.kind in {TokenKind.SPACE, TokenKind.COMMENT}:
            continue
        if token.kind is TokenKind.SPECIAL:
            sign = repr(token.value)
            raise AddressError(
                Phrase("{text} cannot stand before the @.", text=sign)
                if is_local
                else Phrase("{text} cannot stand after the @.", text=sign)
            )
        if parts and not (parts[-1].value.endswith(".") or token.value.startswith(".")):
            raise AddressError(_gap(is_local=is_local, is_space=parts[-1].end < token.start))
        parts.append(token)
    return parts


def _gap(*, is_local: bool, is_space: bool) -> Phrase:
    """Reason why two words that no dot joins cannot stand before the @, or after it."""
    if is_local and is_space:
        return Phrase("There is white space in the part before the @.")
    if is_local:
        return Phrase("There is a quote or a bracket in the part before the @.")
    if is_space:
        return Phrase("There is a space after the @.")
    return Phrase("There is a quote or a bracket in the part after the @.")


def _domain(text: str) -> Domain:
    if not text:
        raise AddressError(Phrase("There is nothing after the @."))
    if text.rpartition(".")[2].isdigit():
        raise AddressError(Phrase("It names a machine by its number, so there is no domain to compare."))
    try:
        return parse_domain(text)
    except DomainError as error:
        raise AddressError(str(error)) from error
