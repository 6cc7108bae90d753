"""Finding the recipients in free text, such as copied text."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from sendward.engine.domains import OTHER_DOTS, UNSEEN
from sendward.engine.endings import exists
from sendward.engine.reading.addr_spec import LINE_LIMIT, AddressError, clean, fold_at, parse_address
from sendward.engine.reading.entities import without_entities
from sendward.engine.reading.parted import end_behind_blank, lines_with_blanks
from sendward.engine.reading.recipient_list import parse_recipients
from sendward.model import Field, Recipient

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator


TEXT_LIMIT = 64 * 1024
"""Most characters that are read; the rest of a text is not looked at."""

_MAILTO = re.compile(r"mailto(:|%(?:25){0,3}3a)([^\s<>\"]*)", re.IGNORECASE)
"""A link, also as one page hands it to another: ``?url=mailto%3Ajohn%40army.ml``."""
_FIELD = re.compile(r"[?&](?:amp;)*(?=[A-Za-z%0-9-]{1,40}=)")
"""What stands before a field: ``?``, between two ``&``."""
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|commat);")
"""A sign as the source of a page hides it from collectors of addresses."""
_KEY = re.compile(r"^(?:.*\|)?(?:(?:(?:e-?)?mail|smtp|to|cc|bcc|from|addr|address)\d?=)?(?=.)", re.IGNORECASE)
"""What a table or a list of settings has before an address: ``|``, ``email=``."""
_MOST_ENCODED = 3
"""So often is an address decoded that one page has handed on to the next."""
_PERCENT = re.compile(r"(?:%[0-9a-fA-F]{2})+")
_ADDRESS_FIELDS = {"to", "cc", "bcc"}
_NAMES_PEOPLE = _ADDRESS_FIELDS | {"mailto", "smtp", "resent-to", "resent-cc", "resent-bcc"}
"""What addresses come after where a line begins with it."""
_HEADER = re.compile(r"[\r\n]([A-Za-z][A-Za-z-]{0,40})[ \t]*:")
"""What begins a header of its own, where a link has a line break in a list of addresses."""

_CARD = re.compile(
    r"^BEGIN:V(?:CARD|CALENDAR|EVENT)[ \t]*\r?\n(?![ \t]).*?(?:^END:V|^\r?$|\Z)",
    re.IGNORECASE | re.MULTILINE | re.DOTALL,
)
"""One whose first line is indented is so throughout: none of its lines goes on in the next."""
FOLD = re.compile(r"\r?\n[ \t](?![A-Z][A-Z0-9-]{2,}[;:])")
"""Where a long line of a card or a calendar goes on (RFC 5545, 3.1); a property that is indented does not."""

_MARKS = (
    r"\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8"
    r"\u06ea-\u06ed\u07a6-\u07b0\u0900-\u0963\u0966-\u096f\u0971-\u0df3\u0e00-\u0e4e\u0e50-\u0e59\u0e80-\u0eff\u0f71-\u0f84\u102b-\u103e"
    r"\u1056-\u109d\u135d-\u135f\u17b4-\u17d3\u1dc0-\u1dff\u3099\u309a"
) + UNSEEN
"""Combining and invisible characters that stand in words, and are no ``\\w`` to Python. No full stop is among
them: India's (``\u0964``) ends a sentence."""
_IN_CIRCLES = r"\u24b6-\u24e9\U0001f130-\U0001f149"
"""Letters that count as plain ones in a domain (UTS 46), and are no ``\\w`` either."""
_LOCAL_RUN = re.compile(rf"[\w!#$%&'*+/=?^`{{|}}~.\-{_MARKS}]*")
_DOMAIN_RUN = re.compile(rf"[\w.\-{OTHER_DOTS}{_IN_CIRCLES}{_MARKS}]*")
_MORE_DOMAINS = re.compile(rf"(?:@+{_DOMAIN_RUN.pattern})*")
_NUMBER_IN_BRACKETS = re.compile(r"\[(?:IPv6:)?[0-9a-fA-F:.]{2,60}\]")
_COMMENT_GOES_ON = re.compile(r"\([^()\s]{0,100}\)\.?\w")
_SIGNS = re.compile("@+")
_QUOTED_LOCAL_LIMIT = 200
_ENDS_URL = re.compile(r"[\s<>\"()\[\]{},;]")
"""Signs that end a web address in prose and tables: a colon behind one stands before no password."""

_UNSPACED = (
    r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17b3\u17b6-\u17ff"
    r"\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af"
)
"""Scripts written without spaces: Thai, Lao, Burmese, Khmer, kana, Han; and Hangul, for its endings."""
_SENTENCE_BEFORE = re.compile(rf"^.*[{_UNSPACED}](?=[!-~]+$)", re.DOTALL)
_SENTENCE_AFTER = re.compile(
    rf"(?<=[a-zA-Z])[{UNSEEN}]*[{_UNSPACED}\u0590-\u061b\u061d-\u06ff\u0900-\u0dff][^.]*$"
)
"""Also of scripts that hang endings on a foreign word: Hebrew, Arabic, those of India."""
_DOTS = re.compile(rf"[.{OTHER_DOTS}]")
_DROP_UNSEEN = dict.fromkeys(map(ord, UNSEEN))

_BEFORE_IN_LINK = r"(?<![\w.!#$%'*+^`{|}~-])"
_AFTER_IN_LINK = r"(?![\w@-]|\.\w)"

_OPENING = "'`*|={}~!?&/.#$%^-" + UNSEEN
_CLOSING = ".-_'" + OTHER_DOTS + UNSEEN


def find_recipients(free_text: str) -> tuple[Recipient, ...]:
    """The recipients whose addresses stand in ``free_text``, once each, in its order; never raises.

    >>> [str(r.address) for r in find_recipients("Write to John <john@army.ml>, or mary@nato.int.")]
    ['john@army.ml', 'mary@nato.int']
    >>> [str(r.address) for r in find_recipients("mailto:a%40army.ml?cc=b@army.ml&subject=x@y.org")]
    ['a@army.ml', 'b@army.ml']

    Passed over are a word without @, a handle (``@name``), a name with no dot after the @ outside a
    ``mailto:`` and angle brackets (``root@host``), a version (``left-pad@1.3.0``) and a web address with a
    password in it. A text that has the form of an address but cannot be read is a recipient with a problem.
    Letters of a sentence that is written without spaces are cut off the address they touch.

    Blanks that slipped into an address are passed over (``parted``). A sign struck twice is a problem, and
    the address with one of them is a recipient besides: Thunderbird sends ``john@@army.ml`` to army.ml.

    >>> [str(r.address) for r in find_recipients("Ask john@ army.ml, or meet @ nato.int.")]
    ['john@army.ml']
    >>> [str(r.address) for r in find_recipients("john@@army.ml")]
    ['None', 'john@army.ml']
    """
    text = fold_at(_ENTITY.sub(_entity, _CARD.sub(_unfolded, free_text[:TEXT_LIMIT])))
    found: dict[str, Recipient] = {}
    position = 0
    for match in _MAILTO.finditer(text):
        in_prose = (recipient for _, _, recipient in _in_prose(text[position : match.start()]))
        for recipient in (*in_prose, *_in_mailto(_link(match))):
            found.setdefault(recipient.key, recipient)
        position = match.end()
    for _, _, recipient in _in_prose(text[position:]):
        found.setdefault(recipient.key, recipient)
    return tuple(found.values())


def find_places(free_text: str, keys: Collection[str]) -> Iterator[tuple[int, int, Recipient]]:
    """Where those that ``find_recipients`` finds stand, each time: from and to which character.

    Only those with one of these ``keys`` are looked for. Passed over is one that is not written letter by
    letter, as with an entity for its @; links may have it encoded.

    >>> list(find_places("'a@army.ml' mailto:a%40army.ml", ["a@army.ml"]))[0][:2]
    (1, 10)
    >>> list(find_places("'a@army.ml' mailto:a%40army.ml", ["a@army.ml"]))[1][:2]
    (19, 30)
    """
    text = fold_at(free_text[:TEXT_LIMIT])
    position = 0
    for match in _MAILTO.finditer(text):
        yield from _shifted(_in_prose(text[position : match.start()]), position, keys)
        yield from _shifted(_in_link(match, keys), match.start(2), keys)
        position = match.end()
    yield from _shifted(_in_prose(text[position:]), position, keys)


def _shifted(
    places: Iterable[tuple[int, int, Recipient]], by: int, keys: Collection[str]
) -> Iterator[tuple[int, int, Recipient]]:
    return ((start + by, end + by, each) for start, end, each in places if each.key in keys)


def _in_link(match: re.Match[str], keys: Collection[str]) -> Iterator[tuple[int, int, Recipient]]:
    for recipient in {each.key: each for each in _in_mailto(_link(match)) if each.key in keys}.values():
        if recipient.address is not None:
            letters = map(_encodable, str(recipient.address))
            written = re.compile(f"{_BEFORE_IN_LINK}{''.join(letters)}{_AFTER_IN_LINK}", re.IGNORECASE)
            for place in written.finditer(match[2]):
                yield *place.span(), recipient


def _encodable(letter: str) -> str:
    encoded = (
        f"%(?:25){{0,{_MOST_ENCODED}}}{byte:02x}" for byte in letter.encode("utf-8", "surrogateescape")
    )
    return f"(?:{re.escape(letter)}|{''.join(encoded)})"


def _link(match: re.Match[str]) -> str:
    """What stands in a link after its colon, decoded as often as that was encoded."""
    colon, url = match.groups()
    if colon == ":":
        return url
    url = url.partition("&")[0]
    for _ in range(1 + colon.count("25")):
        url = _PERCENT.sub(_percent_decoded, url)
    return url


def _in_mailto(url: str) -> Iterator[Recipient]:
    """The recipients of a URL's path and of its to, cc and bcc (RFC 6068), as pages write them.

    Pages put names beside the addresses, encode twice, begin the fields with ``&``, and add a fragment.
    """
    bare = without_entities(url).strip("'").rstrip(".,;:!?'*)]}")
    address, _, fragment = bare.partition("#")
    path, *fields = _FIELD.split(address if "@" in fold_at(_decoded(address)) or not fragment else bare)
    lists = [path.lstrip("/#")]
    for part in fields:
        name, _, value = part.partition("=")
        if _decoded(name).lower() in _ADDRESS_FIELDS:
            lists.append(value)
    for addresses in chain.from_iterable(map(_headers, lists)):
        for recipient in parse_recipients(addresses, Field.COPIED):
            is_encoded = recipient.address is None and "@" not in fold_at(recipient.text)
            again = _decoded(recipient.text) if is_encoded else recipient.text
            yield from parse_recipients(again, Field.COPIED) if again != recipient.text else (recipient,)


def _headers(addresses: str) -> Iterator[str]:
    """The lists of addresses in one: a line break in it may begin another header.

    RFC 6068 has fields for those. Programs cut the list there, or write such a header into the message.
    """
    before, *others = _HEADER.split(_decoded(addresses))
    yield before
    for name, value in zip(others[::2], others[1::2], strict=True):
        is_group = before.rstrip().endswith((",", ";"))  # or another scheme; the list goes on
        if is_group or name.lower() in _NAMES_PEOPLE:
            yield f"{name}:{value}" if is_group else value
        before = value


def _decoded(text: str) -> str:
    """The text without its percent encoding; where no @ shows, that was encoded twice."""
    for _ in range(_MOST_ENCODED):
        text = _PERCENT.sub(_percent_decoded, text)
        if "@" in fold_at(text):
            break
    return text


def _unfolded(match: re.Match[str]) -> str:
    return FOLD.sub("", match[0])


def _entity(match: re.Match[str]) -> str:
    return without_entities(match[0])


def _percent_decoded(match: re.Match[str]) -> str:
    return bytes.fromhex(match[0].replace("%", "")).decode("utf-8", "surrogateescape")


def _in_prose(text: str) -> Iterator[tuple[int, int, Recipient]]:
    backwards, taken, at = text[::-1], 0, text.find("@")
    lines = lines_with_blanks(text) if at >= 0 else {}
    while at >= 0:
        start = max(taken, _local_start(text, backwards, at))
        place = _with_blank(text, lines.get(at, (start, end_behind_blank(text, at))), at)
        if place is not None:
            yield *place, _read(text[place[0] : place[1]])
            taken = place[1]
            at = text.find("@", taken)
            continue
        end = _run_end(_DOMAIN_RUN, text, at + 1)
        if text.startswith("@", end):
            if start == at and end > at + 1:  # a handle with its server: @name@example.social
                start, at, end = at + 1, end, _run_end(_DOMAIN_RUN, text, end + 1)
            end = _run_end(_MORE_DOMAINS, text, end)
        yield from _candidates(text, start, end)
        taken = end
        at = text.find("@", end)


def _run_end(run: re.Pattern[str], text: str, start: int) -> int:
    match = run.match(text, start)
    return match.end() if match else start


def _local_start(text: str, backwards: str, at: int) -> int:
    """Start of the local part that ends at ``at``."""
    if text.endswith('"', 0, at):
        quote = text.rfind('"', max(0, at - _QUOTED_LOCAL_LIMIT), at - 1)
        if quote >= 0:
            return quote
    return len(text) - _run_end(_LOCAL_RUN, backwards, len(text) - at)


def _with_blank(text: str, place: tuple[int, int], at: int) -> tuple[int, int] | None:
    """What is an address of the ``place``, with blanks beside the @ at ``at``; None for nothing."""
    start, end = place
    written = text[start:at].rstrip() if end else ""
    local = _without_beginning(written)
    return (start + len(written) - len(local), end) if local and not _is_in_url(text, start) else None


def _without_beginning(local: str) -> str:
    """The local part without what a sentence, a table or a page has before it."""
    if local.startswith('"'):
        return local
    return _KEY.sub("", _SENTENCE_BEFORE.sub("", local).lstrip(_OPENING)).lstrip(_OPENING)


def _candidates(text: str, start: int, end: int) -> Iterator[tuple[int, int, Recipient]]:
    """The recipients between ``start`` and ``end``, and their places there; none for what is no address."""
    written = text[start:end]
    if written.count("@") > 1 or len(written) > LINE_LIMIT:
        start += len(written) - len(written.lstrip(_OPENING + _CLOSING))
        written = written.strip(_OPENING + _CLOSING)
        if written.strip("@"):
            yield start, start + len(written), _read(written)
        once = _SIGNS.sub("@", written)
        read = _candidate(once, 0, len(once)) if once.count("@") == 1 and len(written) <= LINE_LIMIT else None
        if read is not None and read[2].address is not None:
            begin, end = read[0], read[1] + len(written) - len(once)
            yield start + begin, start + end, replace(read[2], text=clean(written[begin:end]))
    elif place := _candidate(text, start, end):
        yield place


def _candidate(text: str, start: int, end: int) -> tuple[int, int, Recipient] | None:
    """The recipient between ``start`` and ``end``, with one @, and its place; None for what is no address."""
    local, _, domain = text[start:end].partition("@")
    at = start + len(local)
    local = _without_beginning(local)
    domain = _without_ending(_SENTENCE_AFTER.sub("", domain).rstrip(_CLOSING))
    if not domain and (number := _NUMBER_IN_BRACKETS.match(text, end)):
        domain = number[0]
    is_bracketed = text.endswith("<", 0, start) and text.startswith(">", end)
    has_form = is_bracketed or domain.startswith("[") or _is_dotted_name(domain)
    if not (local and domain and has_form) or _is_in_url(text, start):
        return None
    if _COMMENT_GOES_ON.match(text, end):
        problem = "A comment stands inside its domain."
        return start, end, Recipient(clean(f"{local}@{domain}"), None, Field.COPIED, "", problem)
    return at - len(local), at + 1 + len(domain), _read(f"{local}@{domain}")


def _is_dotted_name(domain: str) -> bool:
    labels = _DOTS.split(domain)
    return len(labels) > 1 and not labels[-1].isdigit()


def _without_ending(domain: str) -> str:
    """The domain without what a language hangs on with a hyphen: ``example.com-ra``, ``example.com-Adresse``.

    No top-level domain has a hyphen; but one may be struck for a dot: ``gov-uk`` is left as it is.
    """
    *before, last = _DOTS.split(domain)
    ending, hyphen, rest = last.partition("-")
    is_hung_on = before and hyphen and exists(ending.lower()) and not exists(rest.lower())
    return domain[: -len(hyphen + rest)] if is_hung_on else domain


def _is_in_url(text: str, start: int) -> bool:
    """Whether the text at ``start`` belongs to a web address: its path, its user, its password."""
    if not text.endswith(":", 0, start):
        return False
    before = text[max(0, start - _QUOTED_LOCAL_LIMIT) : start]
    is_user = text.startswith("//", start)
    scheme, slashes, rest = (before[:-1], "//", "") if is_user else before.rpartition("://")
    has_scheme = bool(slashes) and scheme[-1:].isascii() and scheme[-1:].isalnum()
    return has_scheme and not _ENDS_URL.search(rest)


def _read(written: str) -> Recipient:
    try:
        seen = written if written.isascii() else written.translate(_DROP_UNSEEN)
        return Recipient(clean(written), parse_address(seen), Field.COPIED)
    except AddressError as error:
        return Recipient(clean(written), None, Field.COPIED, "", str(error))
