from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sendward.engine.domains import parse_domain
from sendward.engine.reading import addr_spec
from sendward.engine.reading.addr_spec import AddressError, fold_at, parse_address, parse_target
from sendward.engine.reading.encoded_words import decode_encoded_words
from sendward.engine.reading.free_text import find_recipients
from sendward.engine.reading.recipient_list import parse_recipients
from sendward.model import Field
from support.doubling import assert_is_linear

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sendward.model import Recipient

PARTS = [*'@＠,;:<>()"[].&ü谢- \\\u200b\udcff\x00', "john", "army.ml", "\r\n "]
PARTS += ["mailto:", "%40", "?cc=", "=?utf-8?q?", "?="]
jumbled = st.lists(st.sampled_from(PARTS) | st.text(max_size=3), max_size=40).map("".join)
plain_addresses = st.from_regex(
    r"[a-z][a-z0-9.]{0,10}[a-z]@[a-z]{2,10}\.(com|org|mil|ml|co\.uk)", fullmatch=True
)
SIGNS = [*":/<>()[]{}|*'\".,;! \n", "//", "://", '""']
around_addresses = st.lists(st.sampled_from(SIGNS), max_size=6).map("".join)
NOT_IN_URL = ["", "EMAIL:", "to:", "//", ":", "://", "<", '"', "写:", "邮箱://", "https://x.org "]
NOT_IN_URL += ['<a href="https://x.org">to:', "(https://x.org):", "https://x.org, to:", "[//x.org/a]:"]
IN_URL = ["https://", "ftp://me:", "ftp://x.org:80/a:", "https://x.org/a/", "//x ftp://me:", "b@x.org ftp://"]
BEHIND = ["", ":", " wrote:", ": hello", "://", "/", "/a:", '"', "<", ">", " @", ' "', " <"]


def addresses(recipients: Iterable[Recipient]) -> list[str | None]:
    return [str(r.address) if r.address else None for r in recipients]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("john@army.ml", "john@army.ml"),
        ("john＠army.ml", "john@army.ml"),
        ("john@ARMY.ml.", "john@army.ml"),
        (" john @ army . ml ", "john@army.ml"),
        ("john@army.mil(still going).ml", "john@army.mil.ml"),
        ("john(a (nested) comment)@army.ml", "john@army.ml"),
        ('"john"@army.ml', "john@army.ml"),
        ('"john@army.mil"@army.ml', '"john@army.mil"@army.ml'),
        (r'"jo \"hn"@army.ml', r'"jo \"hn"@army.ml'),
        ("\u202ajohn@army.ml\u202c", "john@army.ml"),
        ("jo\u200bhn@army.ml", "john@army.ml"),
        ("jürgen@bücher.example", "jürgen@bücher.example"),
        ("..john..doe.@docomo.ne.jp", "..john..doe.@docomo.ne.jp"),
    ],
)
def test_an_address_is_read(text: str, address: str) -> None:
    assert str(parse_address(text)) == address


@pytest.mark.parametrize(
    "text",
    [
        "",
        "john",
        "@army.ml",
        "john@",
        "john@army.mil@army.ml",
        "john@army.mil＠army.ml",
        "john@army.mil ml",
        "john smith@army.ml",
        "john@[192.0.2.1]",
        "john@192.0.2.1",
        "john@army..ml",
        'john@"army.ml"',
        "john@army.ml, mary@nato.int",
        "john@army.ml\udcff",
        "john\x00@army.ml",
        "jo\u202ehn@army.ml",
        "john@army.mil(.ml",
        "<john@army.ml>",
        "a" * 1000 + "@army.ml",
    ],
)
def test_what_is_no_address_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(AddressError, match=r"\w.*\.$"):
        parse_address(text)


def test_a_bare_domain_is_a_target_without_a_local_part() -> None:
    assert parse_target("ARMY.ml").key == "army.ml"
    with pytest.raises(AddressError):
        parse_target("no domain at all")


FOUR = ("john@army.ml", "mary@nato.int", "a@x.org", "b@x.org")


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ('"Doe, John" <john@army.ml>, mary@nato.int', [("john@army.ml", "Doe, John"), ("mary@nato.int", "")]),
        ("john@army.ml (John Doe)", [("john@army.ml", "John Doe")]),
        ("Staff: a@nato.int, B <b@nato.int>;", [("a@nato.int", "Staff"), ("b@nato.int", "B")]),
        ("Staff: a@nato.int;, b@nato.int", [("a@nato.int", "Staff"), ("b@nato.int", "")]),
        ("undisclosed-recipients:;", []),
        ("(nobody)", []),
        ('"john@army.mil" <john@army.ml>', [("john@army.ml", "john@army.mil")]),
        ("john@army.mil <john@army.ml>", [("john@army.ml", "john@army.mil")]),
        ("<@army.mil,@navy.mil:john@army.ml>, b@x.org", [("john@army.ml", ""), ("b@x.org", "")]),
        ("John Doe john@army.ml", [("john@army.ml", "John Doe")]),
        ("john@army.ml; mary@nato.int", [("john@army.ml", ""), ("mary@nato.int", "")]),
        ("john@army.ml mary@nato.int", [("john@army.ml", ""), ("mary@nato.int", "")]),
        ("=?utf-8?q?J=C3=BCrgen=2C_M?= <j@x.org>", [("j@x.org", "Jürgen, M")]),
        ("John\r\n <john@army.ml>,\r\n\tmary@nato.int", [("john@army.ml", "John"), ("mary@nato.int", "")]),
        ("John <john@army.ml", [("john@army.ml", "John")]),
        ("John <john@army.ml, mary@nato.int", [("john@army.ml", "John"), ("mary@nato.int", "")]),
        ('"John <john@army.ml>', [("john@army.ml", '"John')]),
        ("<<john@army.ml>>", [("john@army.ml", "")]),
        ("John << john@army.ml >>, b@x.org", [("john@army.ml", "John"), ("b@x.org", "")]),
        ("<John <john@army.ml>>", [("john@army.ml", "John")]),
        ("<john@army.ml>>", [("john@army.ml", "")]),
        ("<SMTP:john@army.ml>", [("john@army.ml", "")]),
        ("John <smtp:john@army.ml>", [("john@army.ml", "John")]),
        ("<mailto:john@army.ml>", [("john@army.ml", "")]),
        ("John <mailto:john%40army.ml?subject=x>", [("john@army.ml", "John")]),
        ("SMTP:john@army.ml", [("john@army.ml", "")]),
        ("mailto: john@army.ml", [("john@army.ml", "")]),
        ("John [SMTP:john@army.ml]", [("john@army.ml", "John")]),
        ("[john@army.ml]", [("john@army.ml", "")]),
        ("<Undisclosed-Recipients:;>", []),
        ("=?utf-8?b?am9obkBhcm15Lm1s?=", [("john@army.ml", "")]),
        ("=?utf-8?q?John_=3Cjohn=40army.ml=3E?=, a@x.org", [("john@army.ml", "John"), ("a@x.org", "")]),
        ("=?x\uff20", [("None", "")]),
        ("John%20%3Cjohn%40army.ml%3E", [("john@army.ml", "John")]),
        ("john@army.ml，mary@nato.int、a@x.org；b@x.org", [(f"{a}", "") for a in FOUR]),
        ("john@army.ml / mary@nato.int | a@x.org & b@x.org", [(f"{a}", "") for a in FOUR]),
        ("john@army.ml/mary@nato.int+a@x.org|b@x.org", [(f"{a}", "") for a in FOUR]),
        ("J <john@army.ml>，M <mary@nato.int>、<a@x.org>", [*zip(FOUR, ["J", "M", ""], strict=False)]),
        ("王、李 <john@army.ml>", [("john@army.ml", "王、李")]),
        ("john@army.ml [mailto:john@army.ml]", [("john@army.ml", "john@army.ml")]),
        ("john@army.ml..", [("john@army.ml", "")]),
        ("john@army.ml\\, mary@nato.int", [("john@army.ml", ""), ("mary@nato.int", "")]),
        ("=?utf-8?q?a=40x.org?= <john@army.ml>", [("john@army.ml", "a@x.org")]),
    ],
)  # fmt: skip
def test_a_header_gives_everybody_with_their_names(header: str, expected: list[tuple[str, str]]) -> None:
    assert [(str(r.address), r.name) for r in parse_recipients(header)] == expected


QUOTES = [
    "\uff1c\uff1e",
    "\u3008\u3009",
    "\u300c\u300d",
    "\u3010\u3011",
    "\uff08\uff09",
    "''",
    "\u2018\u2019",
    "\u201c\u201d",
    "\u00ab\u00bb",
    '""',
    "``",
    "{}",
    "**",
    "\u201e\u201c",
    '""',
]


@pytest.mark.parametrize("quotes", QUOTES)
@pytest.mark.parametrize("form", ["{}", "<{}>", "John <{}>", "b@x.org, {}", "'{}'", "<smtp:{}>"])
def test_quotes_around_an_address_are_no_part_of_it(quotes: str, form: str) -> None:
    recipients = parse_recipients(form.format(f"{quotes[0]}john@army.ml{quotes[1]}"))

    assert str(recipients[-1].address) == "john@army.ml"


@pytest.mark.parametrize(
    "written", ['"".a.b@x.example', '"."a.b@x.example', '".a.b"@x.example', '".a"."b"@x.example']
)
def test_quotes_are_kept_only_where_the_whole_local_part_needs_them(written: str) -> None:
    read = parse_address(written)

    assert '"' not in read.local
    assert parse_address(str(read)) == read


@given(
    st.lists(
        st.sampled_from(['""', '"a b"', '"c"', ".", "d", '"\\\\"', '"@"', "(x)"]), min_size=1, max_size=6
    ).map("".join)
)
def test_an_address_written_again_is_the_same_address(local: str) -> None:
    try:
        read = parse_address(f"{local}@x.example")
    except AddressError:
        return
    assert parse_address(str(read)) == read


def test_two_addresses_that_a_program_took_for_one_and_quoted_are_both_named_and_asked_about() -> None:
    recipients = parse_recipients('"p1@navy.ml p2"@example.com, c@x.org')

    assert addresses(recipients) == [None, "p1@navy.ml", "p2@example.com", "c@x.org"]
    assert recipients[0].problem


@pytest.mark.parametrize(
    "header", ['"john@navy.ml p2@x.org"', '"john@navy.ml, p2@x.org"', '"john@navy.ml; p2@x.org" <>']
)
def test_addresses_that_a_program_took_for_a_name_are_named_and_asked_about(header: str) -> None:
    recipients = parse_recipients(header)

    assert addresses(recipients) == [None, "john@navy.ml", "p2@x.org"]
    assert recipients[0].problem


@pytest.mark.parametrize("header", ["john@army.mil/ml", "john@army.mil, .ml", "john@army.mil | ml"])
def test_a_sign_that_parts_no_whole_addresses_makes_none_of_them(header: str) -> None:
    assert any(recipient.address is None for recipient in parse_recipients(header))


def test_an_address_quoted_before_the_at_sign_is_named_too() -> None:
    assert addresses(parse_recipients('"john@navy.ml"@x.org')) == ['"john@navy.ml"@x.org']
    assert addresses(parse_recipients('"john@navy.ml,"@x.org')) == ['"john@navy.ml,"@x.org', "john@navy.ml"]


def test_a_bracket_that_is_left_over_is_nobody() -> None:
    assert addresses(parse_recipients("<Nobody:@mail.example.com;>, a@x.org")) == [None, "a@x.org"]


@pytest.mark.parametrize(
    "header",
    [
        "root",
        "<mailto:>",
        "'john@army.mil'.ml",
        "<john@army.mil <john@army.ml>>",
        "'john@army.mil' 'ml'",
        "Team <Team>",
        "<>",
        "john@army.mil@army.ml",
        "<john@army.mil> ml",
        "<john@army.mil>.ml",
        "<john@army.mil> <john@army.ml>",
        "john@army.mil ml",
        "a@b@c d@e.org",
        "(john@army.ml",
    ],
)
def test_a_recipient_that_cannot_be_read_is_kept_with_its_problem(header: str) -> None:
    recipient, *_within = parse_recipients(header, Field.CC)

    assert recipient.address is None
    assert recipient.problem
    assert recipient.text == header
    assert recipient.field is Field.CC


@pytest.mark.parametrize(
    ("header", "within"),
    [
        ("J <j@navy.ml> M <m@army.ml>", ["j@navy.ml", "m@army.ml"]),
        ("<j@navy.ml><m@army.ml>", ["j@navy.ml", "m@army.ml"]),
        ("j@navy.ml and m+x@army.ml", ["j@navy.ml", "m+x@army.ml"]),
        ("John <j@navy.ml> Doe", ["j@navy.ml"]),
        ("John (o'hara@navy.ml)", ["o'hara@navy.ml"]),
        ("<sip:j@navy.ml>", ["j@navy.ml"]),
        ("<j@navy.ml/>", ["j@navy.ml"]),
        ("j@navy.ml&gt", ["j@navy.ml"]),
        ("john@army.mil@army.ml", []),
        ("Team <Team>", []),
    ],
)
def test_the_addresses_within_what_cannot_be_read_are_named_besides(header: str, within: list[str]) -> None:
    assert addresses(parse_recipients(header)) == [None, *within]


def test_one_unreadable_recipient_hides_no_other() -> None:
    assert addresses(parse_recipients("a@x.org, john@army.mil@army.ml, b@y.org")) == [
        "a@x.org",
        None,
        "b@y.org",
    ]


@given(jumbled)
def test_every_part_of_a_header_is_an_address_or_a_problem(header: str) -> None:
    recipients = parse_recipients(header)

    assert all((r.address is None) == bool(r.problem) for r in recipients)
    assert all(r.text.isprintable() or not r.text.isascii() for r in recipients)
    assert all(len(r.text) <= 998 for r in recipients)


@given(jumbled.filter(lambda header: not set(header) & set('"(\\')))
@example("john@army.ml <Friends:>")
@example("<Friends:> john@army.ml")
def test_no_at_sign_outside_quotes_and_comments_is_lost(header: str) -> None:
    texts = [fold_at(r.text) for r in parse_recipients(header)]

    assert sum(text.count("@") for text in texts) >= fold_at(header).count("@")


@given(st.lists(plain_addresses, min_size=1, max_size=8), st.sampled_from([", ", ",", ";", " ; ", ",\r\n "]))
def test_plain_addresses_come_out_of_a_header_as_they_went_in(written: list[str], separator: str) -> None:
    assert addresses(parse_recipients(separator.join(written))) == written


@given(
    st.lists(plain_addresses, max_size=8, unique=True),
    st.sampled_from([", ", "\n", "; ", " and ", "> <", "，"]),
)
def test_plain_addresses_come_out_of_a_text_as_they_went_in(written: list[str], separator: str) -> None:
    assert addresses(find_recipients(separator.join(written))) == written


@given(jumbled)
def test_a_copied_text_never_raises_and_names_nobody_twice(text: str) -> None:
    found = find_recipients(text)

    assert len({r.key for r in found}) == len(found)
    assert all((r.address is None) == bool(r.problem) for r in found)
    assert all(r.field is Field.COPIED for r in found)


@given(st.lists(st.sampled_from([*PARTS, "john@army.ml", '"a"@x.org', "://"]), max_size=6).map("".join))
def test_a_short_text_never_raises_whatever_it_begins_and_ends_with(text: str) -> None:
    assert all((r.address is None) == bool(r.problem) for r in find_recipients(text))


@given(around_addresses, plain_addresses, around_addresses)
def test_an_address_is_found_whatever_signs_stand_around_it(before: str, address: str, after: str) -> None:
    assert addresses(find_recipients(f"{before}{address}{after}")) == [address]


@given(st.sampled_from(NOT_IN_URL), plain_addresses, st.sampled_from(BEHIND))
def test_an_address_that_is_no_part_of_a_web_address_is_found(before: str, address: str, after: str) -> None:
    assert addresses(find_recipients(f"{before}{address}{after}")) == [address]


@given(st.sampled_from(IN_URL), plain_addresses, st.sampled_from(BEHIND))
def test_what_stands_in_a_web_address_is_not_asked_about(before: str, address: str, after: str) -> None:
    assert address not in addresses(find_recipients(f"{before}{address}{after}"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("john@army.ml wrote:", ["john@army.ml"]),
        ("root@host> wrote <", []),
        ('@john@army.ml said "yes"', ["john@army.ml"]),
        ("Write to John <john@army.ml>, or to mary@nato.int.", ["john@army.ml", "mary@nato.int"]),
        ("(a@x.org) 'b@x.org' “c@x.org” *d@x.org* e@x.org!", [f"{n}@x.org" for n in "abcde"]),
        (
            "mailto:john%40army.ml?cc=a@x.org,b%40x.org&BCC=c@x.org&subject=no@x.org&body=no@x.org",
            ["john@army.ml", "a@x.org", "b@x.org", "c@x.org"],
        ),
        ("john＠army.ml，mary＠nato.int；", ["john@army.ml", "mary@nato.int"]),
        ("请发邮件到john@army.ml谢谢", ["john@army.ml"]),
        ("john@army.mіl", ["john@army.mіl"]),
        ("https://john:secret@army.ml/ https://x.org/?to=john@army.ml", []),
        ("@john root@host left-pad@1.3.0 @@ -1,3 +1,4 @@ nothing here", []),
        ("<root@host>", ["root@host"]),
        ("@john@mastodon.example", ["john@mastodon.example"]),
        ('"john smith"@army.ml', ['"john smith"@army.ml']),
        ("john@army.ml JOHN@ARMY.ML", ["john@army.ml"]),
        ("john@army.mil@army.ml", [None]),
        ("john@army.mil(x).ml", [None]),
        ("john@[192.0.2.1]", [None]),
        ("mailto:john@army.mil@army.ml", [None]),
        ("mailto:?subject=a@x.org", []),
        ("mailto:a@x.org%0D%0ABcc:b@x.org", ["a@x.org", "b@x.org"]),
        ("mailto:?cc=a%40x.org%0abcc%3ab%40x.org%0d%0ATo:c@x.org", ["a@x.org", "b@x.org", "c@x.org"]),
        ("mailto:a@x.org%0D%0ASubject:no@x.org%0D%0ACc:b@x.org", ["a@x.org", "b@x.org"]),
        ("mailto:a@x.org,%0D%0AStaff:b@x.org;%0D%0A%20c@x.org", ["a@x.org", "b@x.org", "c@x.org"]),
        ("email=john@army.ml", ["john@army.ml"]),
        ("E-Mail=john@army.ml;to=mary@nato.int", ["john@army.ml", "mary@nato.int"]),
        ("bounce-to=john@army.ml prvs=1=jo@x.org", ["bounce-to=john@army.ml", "prvs=1=jo@x.org"]),
        ("Doe|john@army.ml|1", ["john@army.ml"]),
        (
            "john&#64;army.ml &lt;mary&#x40;nato.int&gt; a&commat;x.org",
            ["john@army.ml", "mary@nato.int", "a@x.org"],
        ),
    ],
)
def test_the_addresses_in_a_copied_text_are_found(text: str, expected: list[str | None]) -> None:
    assert addresses(find_recipients(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Write to john@ army.ml today", ["john@army.ml"]),
        ("john@\u00a0army.ml", ["john@army.ml"]),
        ("john @army.ml", ["john@army.ml"]),
        ("john@army .ml", ["john@army.ml"]),
        ("John Doe\r\nE-mail: john @ army.ml\r\nTel. 1", ["john@army.ml"]),
        ("We meet @ army.ml", []),
        ("Thanks @army.ml for that", []),
        ("Thanks, john @army.ml", []),
        ("ruff @arguments.txt", []),
        ("made@ home", []),
        ("john@\narmy.ml", []),
        ("john@ mary.smith@nato.int", ["mary.smith@nato.int"]),
        ("https://john:secret@ army.ml", []),
        ("john@@army.ml", [None, "john@army.ml"]),
        ("<john＠＠army.ml>, a@x.org", [None, "john@army.ml", "a@x.org"]),
        ("a@@army.ml@nato.int", [None]),
        ("select @@version", [None]),
    ],
)
def test_a_blank_or_a_second_sign_that_slipped_in_hides_no_address(
    text: str, expected: list[str | None]
) -> None:
    assert addresses(find_recipients(text)) == expected


@given(
    plain_addresses,
    st.sampled_from(["@ ", " @", " @ ", "@\u00a0", "  @  "]),
    st.sampled_from(["", "b@x.org"]),
)
def test_an_address_is_found_whatever_blanks_are_around_its_sign_where_it_is_alone_in_its_line(
    address: str, sign: str, below: str
) -> None:
    text = f"a@x.org\n{address.replace('@', sign)}\n{below}"

    assert addresses(find_recipients(text)) == [*dict.fromkeys(["a@x.org", address, *filter(None, [below])])]


@given(plain_addresses, st.sampled_from(["we", "Meet", "to", "or"]), st.sampled_from(["", ".", " or", "!"]))
def test_in_a_sentence_only_a_blank_behind_the_sign_is_a_slip(address: str, before: str, after: str) -> None:
    for sign, expected in (("@ ", [address]), (" @", []), (" @ ", [])):
        text = f"{before} {address.replace('@', sign)}{after}"

        assert addresses(find_recipients(text)) == expected


def test_what_stands_after_64_kib_is_not_looked_at() -> None:
    assert find_recipients("x" * 65536 + " john@army.ml") == ()


@pytest.mark.parametrize("piece", ["%0D%0ABcc:b@x.org", "%0A", "%0ABcc", "%0AA%20", ",%0AA:"])
def test_twice_as_many_line_breaks_in_a_link_take_twice_as_long(piece: str) -> None:
    def look(times: int) -> Callable[[], object]:
        text = f"mailto:a@x.org{piece * times}"
        return lambda: find_recipients(text)

    assert_is_linear(look, 900)


@pytest.mark.parametrize(
    "piece",
    [
        "@",
        "(",
        '"',
        "<",
        "[",
        "\\",
        "a@",
        "@a,<",
        "<;",
        '"@',
        "谢a@b",
        ":@",
        "=?",
        "a@ b.",
        "a @ b.c\n",
        "a@@b.c ",
        " .c",
    ],
)
def test_no_text_takes_time_beyond_its_length(piece: str) -> None:
    def look(times: int) -> Callable[[], object]:
        text = piece * times
        return lambda: (find_recipients(text), parse_recipients(text))

    assert_is_linear(look, 16_384 // len(piece))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("=?iso-8859-1?Q?J=FCrgen?=", "Jürgen"),
        ("=?utf-8?b?SsO8cmdlbg==?= =?utf-8?q?_M?=", "Jürgen M"),
        ("=?no-such-charset?q?x?=", "=?no-such-charset?q?x?="),
        ("=?utf-8?b?!?=", ""),
        ("=?utf8?q?=C3=BC?=", "ü"),
        ("=?Windows-1252?q?=80?=", "€"),
        ("=?latin1?q?=FC?=", "ü"),
        ("=?ISO-2022-JP?b?GyRCRnxLXBsoQg==?=", "日本"),
        ("=?gb2312?b?1tDOxA==?=", "中文"),
        ("plain", "plain"),
    ],
)
def test_encoded_words_are_decoded_or_left_alone(text: str, name: str) -> None:
    assert decode_encoded_words(text) == name


@pytest.mark.parametrize(
    "codec", ["punycode", "idna", "unicode_escape", "raw_unicode_escape", "undefined", "rot13", "zlib", "hex"]
)
@given(separators=st.lists(st.sampled_from("-_:."), max_size=3).map("".join), data=st.data())
def test_what_python_decodes_and_is_no_charset_is_left_alone_however_it_is_written(
    codec: str, separators: str, data: st.DataObject
) -> None:
    between = data.draw(st.sampled_from("-_:."))
    word = f"=?{separators}{codec.replace('_', between)}{separators}?q?x\\u0041-?="
    assert decode_encoded_words(word) == word


_PIECES = [
    *("John", "Doe 2", " ", "  ", "<", ">", "@", ".", "a", "a.b", "x+y", "_", "-", "army.ml", "ҋ", "。", "ß"),
    *("'", '"', ",", ";", "(c)", "=?utf-8?Q?a?=", "xn--", "\uff11", "\uff41", "\u200b", "\x85", "[", "SMTP:"),
    *("*", "é", "\u0301"),
]


@given(
    st.lists(st.sampled_from(_PIECES), max_size=9).map("".join)
    | st.from_regex(addr_spec._ALONE, fullmatch=True)
)
def test_one_plain_recipient_is_read_as_it_is_token_by_token(text: str) -> None:
    at_once = parse_recipients(text)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sendward.engine.reading.recipient_list.read_alone", lambda _text: None)
        assert at_once == parse_recipients(text)


SEEN_NOWHERE = (
    "\u00ad\u034f\u061c\u17b4\u180e\u200b\u200e\u200f\u202a\u202b"
    "\u202c\u202d\u202e\u2060\u2063\u2066\u2067\u2068\u2069\ufe0f\ufeff"
)


@pytest.mark.parametrize("sign", SEEN_NOWHERE)
def test_what_nobody_sees_hides_no_copied_address(sign: str) -> None:
    written = "john@army.ml"
    for at in range(len(written) + 1):
        assert addresses(find_recipients(f"to {written[:at]}{sign}{written[at:]}, please")) == [written]


@pytest.mark.parametrize("sign", SEEN_NOWHERE)
def test_what_nobody_sees_is_no_word_behind_an_address(sign: str) -> None:
    header = f"{sign}John <john@army.ml>{sign}, {sign}<mary@nato.int>{sign}"
    assert addresses(parse_recipients(header)) == ["john@army.ml", "mary@nato.int"]


@pytest.mark.parametrize("host", ["army․ml", "army﹒ml", "army。ml", "ⓐrmy.ml", "🄰rmy.ml"])
def test_a_copied_domain_is_read_in_every_spelling_that_a_header_has_it_in(host: str) -> None:
    assert addresses(find_recipients(f"john@{host}")) == addresses(parse_recipients(f"john@{host}"))
    assert addresses(find_recipients(f"john@{host}")) == ["john@army.ml"]


@pytest.mark.parametrize("host", ["מִשְׂרָד.com", "وِزارة.com", "މިނިސްޓްރީ.com", "मंत्रालय.com", "ពន្ធ.com"])
def test_marks_that_are_written_over_and_under_letters_belong_to_a_copied_domain(host: str) -> None:
    (found,) = find_recipients(f"john@{host}")
    assert found.address is not None
    assert found.address.domain == parse_domain(host)


@pytest.mark.parametrize(
    "behind", ["।", "॥", "-ra", "-nak", "-ში", "-Adresse", "پر", "को", "ש", "へ", "에게", "’a", ":lle"]
)
def test_the_end_of_a_sentence_and_of_a_word_is_no_part_of_a_copied_domain(behind: str) -> None:
    assert addresses(find_recipients(f"john@gmail.com{behind}")) == ["john@gmail.com"]


@pytest.mark.parametrize("host", ["leeds.gov-uk", "army.mil-com", "xn--bcher-kva.xn--p1ai"])
def test_a_hyphen_that_may_stand_for_a_dot_stays_in_a_copied_domain(host: str) -> None:
    (found,) = find_recipients(f"john@{host}")
    assert found.address is not None
    assert found.address.domain.ascii == host


@pytest.mark.parametrize("sign", "，；、،؛।—–•…！：؟》）」")
def test_a_sign_of_any_language_behind_an_address_is_no_part_of_it(sign: str) -> None:
    expected = ["john@gmail.com", "mary@nato.int"]
    assert addresses(parse_recipients(f"john@gmail.com{sign}, mary@nato.int{sign}")) == expected
    assert addresses(find_recipients(f"john@gmail.com{sign} mary@nato.int{sign}")) == expected


@pytest.mark.parametrize("comma", "，；、،؛")
def test_a_comma_of_any_language_behind_the_last_recipient_names_nobody(comma: str) -> None:
    header = f"王 <john@army.ml>{comma}李 <mary@nato.int>{comma}{comma}"
    assert addresses(parse_recipients(header)) == ["john@army.ml", "mary@nato.int"]


@pytest.mark.parametrize(
    "card",
    [
        "BEGIN:VCALENDAR\r\nATTENDEE;CN=J;X-NUM-GUESTS=0:mailto:john@ar\r\n my.ml\r\nEND:VCALENDAR",
        "BEGIN:VEVENT\nORGANIZER:mai\n\tlto:john@army.ml\nEND:VEVENT",
        "BEGIN:VCARD\nEMAIL:jo\n hn@army.ml\nTEL:1\nEND:VCARD",
        "BEGIN:VCARD\n EMAIL:john@army.ml\n TEL:1\nEND:VCARD",
        "  BEGIN:VCARD\n  EMAIL:john@army.ml\n  TEL:1\n  END:VCARD",
    ],
)
def test_a_line_of_a_card_or_a_calendar_that_goes_on_in_the_next_is_one(card: str) -> None:
    assert addresses(find_recipients(card)) == ["john@army.ml"]


@pytest.mark.parametrize(
    "text",
    [
        "BEGIN:VCARD\n\tFN:A\n\tEMAIL:a@x.org\n\tN:A\n\titem1.EMAIL:b@x.org\n\tTEL:1\n\tEND:VCARD\n c@x.org",
        "begin:vcard\r\n fn:A\r\n email:a@x.org\r\n email:b@x.org\r\n email:c@x.org\r\nend:vcard",
        "BEGIN:VCARD\nEMAIL:a@x.org\nTEL:1\n\n b@x.org\n c@x.org",
        "BEGIN:VCARD is what begins one.\n a@x.org\n b@x.org\n c@x.org",
    ],
    ids=["indented", "in small letters", "cut off", "a sentence"],
)
def test_what_is_no_long_line_of_a_card_is_not_glued_to_the_one_before(text: str) -> None:
    assert addresses(find_recipients(text)) == ["a@x.org", "b@x.org", "c@x.org"]


def test_lines_outside_a_card_stay_apart() -> None:
    text = "BEGIN:VCARD\nEMAIL:a@x.org\nEND:VCARD\nb@x.org\n c@x.org"

    assert addresses(find_recipients(text)) == ["a@x.org", "b@x.org", "c@x.org"]
