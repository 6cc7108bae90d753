"""What stands in mail programs, found in a home and judged."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from sendward.engine.judge import Engine
from sendward.mailstores.standing.checkup import MOST_MISTAKES, check_up
from sendward.mailstores.standing.standing_text import StandingKind, StandingText, described, remedy
from sendward.mailstores.standing.survey import standing_texts
from sendward.model import Entry
from support.client_home import PROFILES, ClientHome

if TYPE_CHECKING:
    from pathlib import Path

JUDGE = Engine([Entry("mil", is_suffix=True, known=("army.mil",))]).judge
WRONG = "john@army.ml"


@pytest.fixture
def home(tmp_path: Path) -> ClientHome:
    return ClientHome(tmp_path)


def found(home: ClientHome) -> list[tuple[str, str, str, str]]:
    """Of each wrong address: what it stands in, the program, the name of the rule and the file."""
    checkup = check_up(standing_texts(home.places()), JUDGE)
    return [
        (spot.kind.value, spot.client, spot.name, spot.path.relative_to(home.path).as_posix())
        for mistake in checkup.mistakes
        for spot in mistake.spots
    ]


def test_thunderbirds_rules_identities_and_books_are_looked_at(home: ClientHome) -> None:
    home.write(".thunderbird/profiles.ini", PROFILES)
    profile = ".thunderbird/x.default"
    home.write(
        f"{profile}/prefs.js",
        'user_pref("mail.identity.id1.useremail", "me@x.org");\n'
        f'user_pref("mail.identity.id1.reply_to", "{WRONG}");\n'
        'user_pref("mail.identity.id1.doBcc", true);\n'
        f'user_pref("mail.identity.id1.doBccList", "{WRONG}");\n'
        'user_pref("mail.identity.id1.doCc", false);\n'
        'user_pref("mail.identity.id1.doCcList", "off@army.ml");\n',
    )
    home.write(
        f"{profile}/ImapMail/x.org/msgFilterRules.dat",
        f'version="9"\nname="Office"\nenabled="yes"\naction="Forward"\nactionValue="{WRONG}"\n',
    )
    for name in ("abook.sqlite", "history.sqlite"):
        with closing(sqlite3.connect(home.path / profile / name)) as database, database:
            database.execute("CREATE TABLE properties (card TEXT, name TEXT, value TEXT)")
            database.execute("INSERT INTO properties VALUES ('1', 'PrimaryEmail', ?)", (WRONG,))

    assert sorted(found(home)) == [
        ("address-book", "Thunderbird", "", f"{profile}/abook.sqlite"),
        ("collected", "Thunderbird", "", f"{profile}/history.sqlite"),
        ("copy", "Thunderbird", "me@x.org", f"{profile}/prefs.js"),
        ("forward", "Thunderbird", "Office", f"{profile}/ImapMail/x.org/msgFilterRules.dat"),
        ("reply-to", "Thunderbird", "me@x.org", f"{profile}/prefs.js"),
    ]


@pytest.mark.parametrize(
    ("file", "text", "expected"),
    [
        (
            ".config/evolution/sources/a.source",
            f"[Mail Identity]\nAddress=me@x.org\nReplyTo={WRONG}\n",
            ("reply-to", "Evolution", "me@x.org"),
        ),
        (
            ".config/evolution/sources/a.source",
            f"[Mail Identity]\nAddress=me@x.org\n[Mail Composition]\nBcc=ok@x.org;{WRONG};\n",
            ("copy", "Evolution", "me@x.org"),
        ),
        (
            ".claws-mail/accountrc",
            f"[Account: 1]\naddress=me@x.org\nset_autobcc=1\nauto_bcc={WRONG}\n",
            ("copy", "Claws Mail", "me@x.org"),
        ),
        (
            ".claws-mail/matcherrc",
            f'[filtering]\nenabled rulename "Office" from match "x" redirect 1 "{WRONG}"\n',
            ("forward", "Claws Mail", "Office"),
        ),
        (
            ".claws-mail/addrbook/addrbook-000001.xml",
            f'<address-book name="P"><person><address email="{WRONG}"/></person></address-book>\n',
            ("address-book", "Claws Mail", ""),
        ),
        (
            ".config/emailidentities",
            f"[Identity #0]\nEmail Address=me@x.org\nBcc={WRONG}\n",
            ("copy", "KMail", "me@x.org"),
        ),
        (
            ".config/kmail2rc",
            f"[General]\nRecent Addresses=Ann <ann@x.org>,{WRONG}\n",
            ("collected", "KMail", ""),
        ),
        (
            ".local/share/contacts/1.vcf",
            f"BEGIN:VCARD\nEMAIL:{WRONG}\nEND:VCARD\n",
            ("address-book", "KMail", ""),
        ),
        (".muttrc", f"set x=y\nalias boss John <{WRONG}>\n", ("alias", "mutt", "boss")),
        (".muttrc", f"my_hdr Bcc: {WRONG}\n", ("copy", "mutt", "Bcc")),
        (".mailrc", f"alias boss {WRONG}\n", ("alias", "mail", "boss")),
        (".pinerc", f"customized-hdrs=Reply-To: {WRONG}\n", ("reply-to", "Alpine", "Reply-To")),
        (".addressbook", f"boss\tJohn\t{WRONG}\n", ("address-book", "Alpine", "")),
        (".dovecot.sieve", f'redirect "{WRONG}";\n', ("forward", "Sieve", "line 1")),
        (".procmailrc", f":0\n! {WRONG}\n", ("forward", "procmail", "line 2")),
        (".forward", f"\\me, {WRONG}\n", ("forward", "the mail server (.forward)", "line 1")),
    ],
)
def test_what_each_program_keeps_is_looked_at(
    home: ClientHome, file: str, text: str, expected: tuple[str, str, str]
) -> None:
    home.write(file, text)

    assert found(home) == [(*expected, file)]


def test_the_aliases_in_a_file_that_mutt_sources_are_looked_at(home: ClientHome) -> None:
    home.write(".muttrc", "source ~/.mutt/aliases\nsource ~/.muttrc\n")
    home.write(".mutt/aliases", f"alias boss {WRONG}\n")

    assert found(home) == [("alias", "mutt", "boss", ".mutt/aliases")]


def test_the_book_that_sylpheed_fills_by_itself_counts_as_collected(home: ClientHome) -> None:
    home.write(
        ".sylpheed-2.0/addrbook--index.xml",
        '<addressbook_list><book_list><book name="@Auto-registered" file="addrbook-000002.xml"/>'
        "</book_list></addressbook_list>",
    )
    for number in (1, 2):
        home.write(f".sylpheed-2.0/addrbook-00000{number}.xml", f'<address email="{WRONG}"/>\n')

    assert [kind for kind, *_ in found(home)] == ["address-book", "collected"]


def test_a_file_that_cannot_be_read_is_told_and_hides_no_other(home: ClientHome) -> None:
    home.folder(".dovecot.sieve")
    home.write(".forward", f"{WRONG}\n")

    checkup = check_up(standing_texts(home.places()), JUDGE)

    assert [unread.path.name for unread in checkup.unread] == [".dovecot.sieve"]
    assert len(checkup.mistakes) == 1


def test_one_programs_files_that_nobody_thought_of_hide_no_other(
    home: ClientHome, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_text: str) -> object:
        raise RuntimeError

    monkeypatch.setattr("sendward.mailstores.standing.survey.claws_rules", broken)
    home.write(".forward", f"{WRONG}\n")

    checkup = check_up(standing_texts(home.places()), JUDGE)

    assert len(checkup.unread) == len(checkup.mistakes) == 1


def test_an_address_with_an_exception_is_no_mistake(home: ClientHome) -> None:
    home.write(".forward", f"{WRONG}\n")

    checkup = check_up(standing_texts(home.places()), JUDGE, lambda address: str(address) == WRONG)

    assert (checkup.mistakes, checkup.recipients, checkup.files) == ([], 1, 1)


def test_one_address_is_told_once_with_all_its_places_and_more_than_can_be_told_are_counted(
    tmp_path: Path,
) -> None:
    texts = [
        StandingText(StandingKind.BOOK, "Claws Mail", tmp_path / f"{place}", f"p{number}@army.ml")
        for place in "ab"
        for number in range(MOST_MISTAKES + 5)
    ]

    checkup = check_up(iter([*texts, *texts]), JUDGE)

    assert len(checkup.mistakes) == MOST_MISTAKES
    assert checkup.left_out == 5
    assert len(checkup.mistakes[0].spots) == 2


def test_where_it_stands_and_what_to_do_is_said(tmp_path: Path) -> None:
    rule = StandingText(StandingKind.FORWARD, "Thunderbird", tmp_path / "f", WRONG, "Office")
    script = StandingText(StandingKind.FORWARD, "Sieve", tmp_path / "f", WRONG, "line 3")

    assert described(rule) == "The rule “Office” in Thunderbird forwards mail there"
    assert remedy(rule) == "Correct or delete the rule “Office” in the filters of Thunderbird."
    answering = StandingText(StandingKind.ANSWER, "KMail", tmp_path / "f", WRONG, "Office", is_off=True)
    assert described(answering) == ("The rule “Office” in KMail would send answers there; it is switched off")
    assert remedy(script) == f"Correct it in the file {tmp_path / 'f'} (line 3)."
