"""What the engine says of one address."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.engine.calm import Acquaintances
from sendward.engine.domains import DomainError, parse_domain
from sendward.engine.endings import HOUSE_NAMES, exists
from sendward.engine.judge import Engine
from sendward.engine.known_domains import KnownDomains, compile_known
from sendward.engine.public_suffixes import public_suffixes
from sendward.model import Address, Entry, Finding, Kind, Level, State, Verdict, Weight
from sendward.watchlists.parse import parse_watchlist

MILITARY = Entry("mil", is_suffix=True, label="US military", known=("army.mil", "navy.mil", "us.af.mil"))
PROTECTED = """
.gov
.gov.uk
army.nl
gmail.com
cba.com.au
nab.com.au
se.ibm.com
ibm.com
dell.com
microsoft.com
credit-agricole.fr
lloydsbank.co.uk
cam.ac.uk
boeing.com
mod.gov.uk
"""
ENTRIES = (MILITARY, *parse_watchlist(PROTECTED, "test", toml=False).entries)
ENGINE = Engine(ENTRIES)


def judge(domain: str, engine: Engine = ENGINE) -> Verdict:
    return engine.judge(Address("someone", parse_domain(domain)))


def best(domain: str, engine: Engine = ENGINE) -> Finding:
    return judge(domain, engine).findings[0]


@pytest.mark.parametrize(
    ("typed", "meant", "kind"),
    [
        ("army.ml", "army.mil", Kind.TLD),
        ("navy.ml", "navy.mil", Kind.TLD),
        ("us.army.ml", "us.army.mil", Kind.TLD),
        ("us.af.ml", "us.af.mil", Kind.TLD),
        ("usmc.ml", "usmc.mil", Kind.TLD),
        ("army.mul", "army.mil", Kind.INVALID_TLD),
        ("cba.com", "cba.com.au", Kind.SUFFIX_DROPPED),
        ("nab.com", "nab.com.au", Kind.SUFFIX_DROPPED),
        ("gmai.com", "gmail.com", Kind.OMISSION),
        ("gmeil.com", "gmail.com", Kind.SUBSTITUTION),
        ("gmial.com", "gmail.com", Kind.TRANSPOSITION),
        ("gmaill.com", "gmail.com", Kind.REPETITION),
        ("gmnail.com", "gmail.com", Kind.INSERTION),
        ("seibm.com", "se.ibm.com", Kind.MISSING_DOT),
        ("caibm.com", "ca.ibm.com", Kind.MISSING_DOT),
        ("usarmymil.com", "us.army.mil", Kind.MISSING_DOT),
        ("cam.acuk", "cam.ac.uk", Kind.MISSING_DOT),
        ("cred.it-agricole.fr", "credit-agricole.fr", Kind.MOVED_DOT),
        ("creditagricole.fr", "credit-agricole.fr", Kind.HYPHEN),
        ("credit_agricole.fr", "credit-agricole.fr", Kind.HYPHEN),
        ("credit_agricole.com", "credit-agricole.fr", Kind.TLD),
        ("army_mil.com", "army.mil", Kind.HYPHEN),
        ("us_af_mil.com", "us.af.mil", Kind.EMBEDDED),
        ("nist_gov.com", "nist.gov", Kind.HYPHEN),
        ("cam_ac_uk.com", "cam.ac.uk", Kind.EMBEDDED),
        ("boeing_com.net", "boeing.com", Kind.EMBEDDED),
        ("boe_ing.com", "boeing.com", Kind.HYPHEN),
        ("_dept.army.ml", "_dept.army.mil", Kind.TLD),
        ("gmail.om", "gmail.com", Kind.TLD),
        ("gmail.cm", "gmail.com", Kind.TLD),
        ("gmail.co", "gmail.com", Kind.TLD),
        ("gmal.cm", "gmail.com", Kind.OMISSION),
        ("gmail.con", "gmail.com", Kind.INVALID_TLD),
        ("rnicrosoft.com", "microsoft.com", Kind.HOMOGLYPH),
        ("аrmy.nl", "army.nl", Kind.HOMOGLYPH),
        ("boeing-support.com", "boeing.com", Kind.COMBO),
        ("army.mil.example.com", "army.mil", Kind.EMBEDDED),
        ("army.mil-login.cc", "army.mil", Kind.EMBEDDED),
        ("nist.gvo", "nist.gov", Kind.INVALID_TLD),
        ("lloydsbank.ac.uk", "lloydsbank.co.uk", Kind.TLD),
    ],
)
def test_the_mistakes_people_really_make_are_asked_about(typed: str, meant: str, kind: Kind) -> None:
    verdict = judge(typed)
    assert verdict.state is State.RESEMBLES
    assert verdict.level is Level.CONFIRM
    assert meant in {finding.intended for finding in verdict.best}
    assert verdict.findings[0].kind is kind


def test_a_slip_in_five_letters_with_another_ending_is_a_note_unless_a_slip_makes_that_ending_too() -> None:
    assert judge("gmal.cm").level is Level.CONFIRM
    assert judge("gmal.net").level is Level.NOTE


@pytest.mark.parametrize(
    "domain",
    [
        "example.org",
        "huji.ac.il",
        "rada.gov.ua",
        "mfa.gov.ua",
        "mofa.go.jp",
        "gov.wales",
        "applebees.com",
        "family.com",
        "thailand.com",
        "bücher.de",
        "日本語.jp",
        "localhost",
    ],
)
def test_an_honest_recipient_is_left_in_peace(domain: str) -> None:
    assert judge(domain).state is State.CLEAR


@pytest.mark.parametrize(
    "domain", ["army.mil", "anything.at.all.mil", "leeds.gov.uk", "x.army.nl", "MAIL.gmail.com."]
)
def test_what_is_on_the_list_or_under_it_is_protected(domain: str) -> None:
    assert judge(domain).state is State.PROTECTED


def test_of_two_slips_in_the_ending_the_one_that_is_seen_comes_first() -> None:
    engine = Engine(parse_watchlist("hotmail.cl\nhotmail.com", "test", toml=False).entries)

    assert [finding.intended for finding in judge("hotmail.co", engine).findings] == [
        "hotmail.com",
        "hotmail.cl",
    ]


def test_two_domains_that_could_equally_be_meant_stay_a_tie() -> None:
    engine = Engine(parse_watchlist("army.mil\narmy.nl", "test", toml=False).entries)
    assert {finding.intended for finding in judge("army.ml", engine).best} == {"army.mil", "army.nl"}


def test_another_countrys_own_ministry_is_worth_a_note() -> None:
    assert judge("mod.gov.ua").level is Level.NOTE


def test_the_wrong_ending_is_marked_and_explained_in_words() -> None:
    finding = best("army.ml")
    assert str(finding.entry) == ".mil"
    assert finding.differs == ((5, 7),)
    assert str(finding.reason) == "army.ml ends in .ml (Mali); army.mil ends in .mil (US military)"


@pytest.mark.parametrize(
    ("typed", "marked"),
    [
        ("us.army.ml", ["ml"]),
        ("gmeil.com", ["e"]),
        ("gmial.com", ["ia"]),
        ("gmnail.com", ["n"]),
        ("gmai.com", ["i."]),
        ("rnicrosoft.com", ["rn"]),
        (parse_domain("аrmy.nl").ascii, ["а"]),
        ("army.mil.example.com", [".example.com"]),
        ("boeing-support.com", ["-support"]),
        ("gmail.con", ["con"]),
    ],
)
def test_exactly_what_differs_is_marked_in_the_form_people_read(typed: str, marked: list[str]) -> None:
    shown = parse_domain(typed).unicode
    assert [shown[start:end] for start, end in best(typed).differs] == marked


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("cba.com", "cba.com stops at .com; cba.com.au goes on to .com.au (Australia)"),
        ("gmail.con", "There is no ending .con; gmail.com ends in .com"),
        ("gmai.com", "gmai.com is missing a letter of gmail.com"),
        ("seibm.com", "seibm.com is missing a dot that se.ibm.com has"),
        ("boeing.blogspot.com", "boeing.blogspot.com ends in .blogspot.com; boeing.com ends in .com"),
        ("army.mil.example.com", "army.mil.example.com contains army.mil, but belongs to example.com"),
    ],
)
def test_the_reason_is_a_sentence_anybody_understands(typed: str, reason: str) -> None:
    assert str(best(typed).reason) == reason


def test_a_reason_can_be_translated_since_its_names_stand_apart() -> None:
    reason = best("gmai.com").reason
    assert dict(reason.values) == {"typed": "gmai.com", "intended": "gmail.com"}


def test_among_thousands_of_entries_only_the_surest_findings_ask() -> None:
    bulk = Engine([Entry("boeing.com", weight=Weight.BULK), Entry("axa.com", weight=Weight.BULK)])
    assert judge("boieng.com", bulk).level is Level.CONFIRM
    assert judge("boeing.con", bulk).level is Level.CONFIRM
    assert judge("bоeing.com", bulk).level is Level.CONFIRM
    assert judge("boeing.de", bulk).state is State.CLEAR
    assert judge("axb.com", bulk).state is State.CLEAR
    assert judge("boeing-jobs.net", bulk).state is State.CLEAR


def test_an_entrys_own_level_is_the_level_of_its_sure_findings() -> None:
    strict = Engine([Entry("boeing.com", level=Level.BLOCK)])
    gentle = Engine([Entry("boeing.com", level=Level.NOTE)])
    assert judge("boieng.com", strict).level is Level.BLOCK
    assert judge("boieng.com", gentle).level is Level.NOTE


def test_a_familiar_domain_is_asked_about_where_a_stranger_would_be() -> None:
    """People have written to ``cba.com`` 651 times."""
    typed = {"army.ml", "cba.com", "gmial.com", "boeing-support.com", "mod.gov.ua"}
    engine = Engine(ENTRIES, Acquaintances(familiar=typed))

    assert {each: judge(each, engine).level for each in typed} == {
        each: Level.CONFIRM if judge(each).level is Level.CONFIRM else None for each in typed
    }


def test_a_familiar_look_alike_is_asked_about_all_the_same() -> None:
    look_alike = parse_domain("bоeing.com")
    engine = Engine(ENTRIES, Acquaintances(familiar={look_alike.ascii}))
    assert engine.judge(Address("", look_alike)).level is Level.CONFIRM


def test_an_empty_list_finds_nothing() -> None:
    assert judge("army.ml", Engine([])).state is State.CLEAR


LABELS = st.from_regex(r"[a-z0-9éаі日_-]{1,9}", fullmatch=True)


@given(
    st.lists(
        st.one_of(LABELS, st.sampled_from(["army", "mil", "gov", "uk", "com", "ibm", "us_af_mil", "xn__a"])),
        min_size=1,
        max_size=6,
    )
)
def test_nothing_that_can_be_read_makes_the_engine_fail(labels: list[str]) -> None:
    try:
        domain = parse_domain(".".join(labels))
    except DomainError:
        return
    verdict = ENGINE.judge(Address("", domain))
    assert (verdict.state is State.RESEMBLES) == bool(verdict.findings)
    for finding in verdict.findings:
        assert finding.intended != domain.unicode
        assert all(0 <= start < end <= len(domain.unicode) for start, end in finding.differs)
        assert finding.differs
        assert 0 < finding.score <= 1
        assert str(finding.reason)


@given(st.sampled_from(ENTRIES), st.from_regex(r"([a-z]{1,8}\.)?", fullmatch=True))
def test_no_entry_is_ever_flagged_because_of_another(entry: Entry, left: str) -> None:
    assert judge(left + entry.domain).state is State.PROTECTED


@given(st.sampled_from(["boeing", "microsoft", "lloydsbank"]), st.data())
def test_any_single_letter_slip_in_a_long_name_is_asked_about(name: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(name) - 1))
    letter = data.draw(st.sampled_from("abcdefghijklmnopqrstuvwxyz"))
    slips = (name[:at] + name[at + 1 :], name[:at] + letter + name[at:], name[:at] + letter + name[at + 1 :])
    slip = data.draw(st.sampled_from(slips))
    engine = Engine([Entry(f"{name}.com")])
    if slip != name:
        assert judge(f"{slip}.com", engine).level is Level.CONFIRM


def test_a_name_without_an_ending_is_said_to_have_none() -> None:
    (finding,) = judge("boeing", Engine(parse_watchlist("boeing.com", "test", toml=False).entries)).findings

    assert str(finding.reason) == "boeing has no ending; boeing.com ends in .com"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("army.mil.com", "army.mil"), ("state.gov.com", "state.gov"), ("army.mil.co.uk", "army.mil")],
)
def test_a_host_with_more_after_it_is_that_host_and_no_other(typed: str, meant: str) -> None:
    entries = (MILITARY, Entry("gov", is_suffix=True, known=("state.gov",)), Entry("mail.com"))

    assert best(typed, Engine(entries)).intended == meant
    assert best(typed, Engine(entries)).kind is Kind.EMBEDDED


def test_of_equally_sure_targets_the_one_a_letter_off_comes_first() -> None:
    engine = Engine([Entry(domain) for domain in ("gmx.at", "gmx.ch", "gmx.de", "gmx.net")])

    assert best("gmx.dee", engine).intended == "gmx.de"
    assert best("gmx.nett", engine).intended == "gmx.net"


def test_another_countrys_word_for_government_is_no_other_host() -> None:
    engine = Engine([Entry("gc.ca", is_suffix=True, known=("cra-arc.gc.ca", "tbs-sct.gc.ca"))])

    assert best("cra-arc.gov.ca", engine).intended == "cra-arc.gc.ca"
    assert best("cra-arc.gov.ca", engine).level is Level.CONFIRM


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("outlok.con", "outlook.com"),
        ("outlok.co", "outlook.com"),
        ("outlok.co.id", "outlook.co.id"),
        ("outlok.dee", "outlook.de"),
    ],
)
def test_of_one_name_under_many_endings_the_nearest_ending_comes_first(typed: str, meant: str) -> None:
    engine = Engine([Entry(f"outlook.{ending}") for ending in ("at", "be", "co.id", "com", "com.au", "de")])

    assert best(typed, engine).intended == meant
    assert len(judge(typed, engine).best) == 1


def test_a_country_that_does_not_exist_takes_its_second_label_with_it() -> None:
    engine = Engine([Entry("yahoo.co.uk"), Entry("gov", is_suffix=True)])

    assert best("yahooo.co.ukk", engine).intended == "yahoo.co.uk"
    (unreachable,) = judge("bbc.co.ku", engine).findings  # and no bbc.co.gov
    assert unreachable.intended == ""
    assert str(unreachable.reason) == "There is no ending .co.ku; .co.uk (United Kingdom) exists"


def test_a_protected_ending_mistyped_alone_is_that_ending_first() -> None:
    engine = Engine([Entry("gov.uk", is_suffix=True), Entry("gov.fi"), Entry("gov.scot")])

    assert best("gov.ku", engine).intended == "gov.uk"
    assert best("gov.ku", engine).level is Level.CONFIRM


def test_an_offices_name_with_another_second_label_ties_with_its_namesakes() -> None:
    hosts = ("health.gov.au", "health.qld.gov.au")
    engine = Engine([Entry("gov.au", is_suffix=True, known=hosts)])

    assert [finding.intended for finding in judge("health.com.au", engine).best] == list(hosts)


def test_a_houses_main_domain_is_meant_by_a_far_ending() -> None:
    others = [
        Entry(f"hotmail.{e}", label="Outlook", weight=Weight.NORMAL) for e in ("be", "ca", "co.id", "de")
    ]
    engine = Engine([Entry("hotmail.com", label="Outlook"), *others])

    assert [finding.intended for finding in judge("hotmail.ie", engine).best] == ["hotmail.com"]
    assert [finding.intended for finding in judge("hotmail.co.uk", engine).best] == ["hotmail.com"]
    assert [finding.intended for finding in judge("hotmail.dee", engine).best] == ["hotmail.de"]


@pytest.mark.parametrize("typed", ["gov.ro", "mil.be", "mfa.ee"])
def test_a_states_own_name_is_no_slip_of_another_states(typed: str) -> None:
    assert judge(typed, Engine([Entry("gov.fi"), Entry("mil.dk"), Entry("mfa.no")])).state is State.CLEAR


def test_a_protected_endings_own_bare_name_ties_with_its_namesakes() -> None:
    engine = Engine([Entry("nhs.net"), Entry("nhs.uk", is_suffix=True)])

    assert [finding.intended for finding in judge("nhs.com", engine).best] == ["nhs.net", "nhs.uk"]


@pytest.mark.parametrize("typed", ["hmr\u0441.gov.uk", "\u0430rmy.mil"])
def test_what_mixes_scripts_is_not_protected_by_the_ending_that_it_stands_under(typed: str) -> None:
    finding = best(typed)

    assert finding.kind is Kind.HOMOGLYPH
    assert finding.intended == typed.replace("\u0441", "c").replace("\u0430", "a")


def test_a_name_in_one_script_is_protected_by_its_ending() -> None:
    assert judge("министерство.gov").state is State.PROTECTED
    assert judge("bücher.gov").state is State.PROTECTED


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        (
            "treasury.gov.co",
            "treasury.gov.co ends in .gov.co (Colombia); treasury.gov ends in .gov (USA)",
        ),
        ("gmail-com.com", "gmail-com.com looks like gmail.com"),
        (
            "mod.co.uk",
            "mod.co.uk ends in .co.uk (United Kingdom); mod.gov.uk ends in .gov.uk (United Kingdom)",
        ),
    ],
)
def test_a_reason_is_true_of_what_was_typed(typed: str, reason: str) -> None:
    engine = Engine(
        [
            Entry("gov", is_suffix=True, label="USA", known=("treasury.gov",)),
            Entry("gmail.com"),
            Entry("mod.gov.uk"),
        ]
    )

    assert str(best(typed, engine).reason) == reason


STRANGER = Engine(
    [], Acquaintances(known=KnownDomains(compile_known({"lufthansa.com", "charite.de"}, {"kde.org"})))
)
"""Nobody's list, and a few real domains."""


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("lufthansa.con", "lufthansa.com"),
        ("mail.lufthansa.ocm", "mail.lufthansa.com"),
        ("lufthansa.comm", "lufthansa.com"),
        ("charite.d", "charite.de"),
        ("kde.or", "kde.org"),
        ("praxis-mueller.dee", ""),
        ("firma.con", ""),
        ("example.onlne", ""),
        ("example.co.ku", ""),
    ],
)
def test_an_ending_that_does_not_exist_is_asked_about_whoever_is_listed(typed: str, meant: str) -> None:
    verdict = judge(typed, STRANGER)

    assert verdict.level is Level.CONFIRM
    assert verdict.findings[0].kind is Kind.INVALID_TLD
    assert verdict.findings[0].intended == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("kde.\u043erg", "kde.org"),
        ("kde.o\u0440g", "kde.org"),
        ("lufthansa.\u0441\u043em", "lufthansa.com"),
        ("luf\u0442hansa.\u0441\u043em", "lufthansa.com"),
        ("mail.charite.d\u0435", "mail.charite.de"),
        ("firma.\u0441\u043e\u043c", ""),
        ("example.n\u03b5t", ""),
    ],
)
def test_foreign_letters_in_an_ending_are_asked_about_whoever_is_listed(typed: str, meant: str) -> None:
    verdict = judge(typed, STRANGER)

    assert verdict.level is Level.CONFIRM
    assert verdict.findings[0].kind is Kind.HOMOGLYPH
    assert verdict.findings[0].intended == meant


@pytest.mark.parametrize(
    "honest",
    [
        "kde.\u0440\u0444",
        "kde.\u043e\u0440\u0433",
        "nas.\u043b\u043e\u043a\u0430\u043b",
        "example.\u8c37\u6b4c",
        "b\u00fccher.de",
    ],
)
def test_an_ending_in_foreign_letters_that_passes_for_none_is_left_in_peace(honest: str) -> None:
    assert judge(honest, STRANGER).state is State.CLEAR


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("lufthansa.con", "There is no ending .con; lufthansa.com ends in .com"),
        ("praxis-mueller.dee", "There is no ending .dee; .de (Germany) exists"),
    ],
)
def test_what_is_said_of_an_ending_that_does_not_exist_invents_no_domain(typed: str, reason: str) -> None:
    finding = judge(typed, STRANGER).findings[0]

    assert str(finding.reason) == reason
    assert str(finding.entry) in {".com", ".de"}


SLIPS = st.sampled_from(
    sorted(name for name in public_suffixes().top_levels if len(name) > 2 and name.isalpha())
)


@given(SLIPS, st.data())
def test_any_slip_of_an_ending_is_a_question_for_anybody(ending: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(ending) - 1))
    letter = data.draw(st.sampled_from("abcdefghijklmnopqrstuvwxyz"))
    slips = (
        ending[:at] + ending[at + 1 :],
        ending[:at] + letter + ending[at:],
        f"{ending[:at]}{letter}{ending[at + 1 :]}",
    )
    slip = data.draw(st.sampled_from(slips))
    if not exists(slip) and slip not in HOUSE_NAMES:
        assert judge(f"example.{slip}", Engine([])).level is Level.CONFIRM


@pytest.mark.parametrize("host", ["mail", "live", "state", "data", "mx.mail"])
@pytest.mark.parametrize("network", ["mycompany", "cluster1", "consul"])
def test_an_everyday_name_in_ones_own_network_is_no_providers_and_no_states(host: str, network: str) -> None:
    listed = ("mail.mil", "live.com", "state.gov", "data.gov.ua", "gmail.com")
    ships = Engine([Entry(domain, is_vouched=True, label="shipped") for domain in listed])
    own = Engine([Entry(domain) for domain in listed])

    assert judge(f"{host}.{network}", ships).state is State.CLEAR
    assert judge(f"{host}.{network}", own).level is Level.CONFIRM
    assert judge(f"gmail.{network}", ships).level is Level.CONFIRM


@pytest.mark.parametrize("name", [*sorted(HOUSE_NAMES), "home.arpa", "hyperlocal", "mycompany", "10"])
def test_a_name_of_ones_own_network_is_silent(name: str) -> None:
    engine = Engine([Entry("bell.ca"), Entry("dell.com"), *ENTRIES])

    assert judge(f"nas.{name}", engine).state is State.CLEAR
    if name in HOUSE_NAMES:
        assert judge(f"dell.{name}", engine).state is State.CLEAR


def test_a_slip_of_a_listed_name_of_ones_own_network_is_one() -> None:
    engine = Engine([Entry("intern-bank.local"), Entry("bell.ca")])

    assert best("intenr-bank.local", engine).intended == "intern-bank.local"
    assert judge("intenr-bank.lan", engine).state is State.CLEAR


def test_a_listed_domain_comes_before_one_that_is_only_real() -> None:
    known = KnownDomains(compile_known({"gmial.com"}, ()))
    engine = Engine([Entry("gmail.com")], Acquaintances(known=known))

    assert best("gmial.con", engine).intended == "gmail.com"


def test_one_slip_in_the_ending_is_likelier_than_one_there_and_one_in_the_name() -> None:
    engine = Engine([Entry("finma.ch"), Entry("gmail.com")])

    assert [finding.intended for finding in judge("firma.con", engine).best] == [""]
    assert best("gmial.dee", engine).intended == "gmail.com"  # swapped letters make no name


def test_the_same_name_under_a_real_ending_comes_before_another_name() -> None:
    known = KnownDomains(compile_known({"firma.com"}, ()))
    engine = Engine([Entry("finma.ch")], Acquaintances(known=known))

    assert best("firma.con", engine).intended == "firma.com"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("army.mul", "army.mil"),
        ("mail.army.ml", "mail.army.mil"),
        ("nist.gvo", "nist.gov"),  # everybody knows it
        ("xyzzy.mul", ""),
        ("leeds.gov.yk", ""),
        ("gov.ku", "gov.uk"),
        ("leeds.gov.uk-mail.info", ""),
        ("xyzzygov.uk", ""),
    ],
)
def test_a_host_under_a_listed_ending_is_named_only_where_it_is_known(typed: str, meant: str) -> None:
    verdict = judge(typed)

    assert verdict.level is not None
    assert verdict.findings[0].intended == meant


def test_a_host_that_is_real_or_familiar_is_named() -> None:
    known = Acquaintances(known=KnownDomains(compile_known({"leeds.gov.uk"}, ())))
    familiar = Acquaintances(familiar={"leeds.gov.uk"})

    assert best("leeds.gov.yk", Engine(ENTRIES, known)).intended == "leeds.gov.uk"
    assert best("leeds.gov.yk", Engine(ENTRIES, familiar)).intended == "leeds.gov.uk"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("amry.mil", "army.mil"), ("mail.hmcr.gov.uk", "mail.hmrc.gov.uk"), ("hmrc.gov", "hmrc.gov.uk")],
)
def test_an_unknown_host_beside_a_known_one_is_worth_a_note(typed: str, meant: str) -> None:
    verdict = judge(typed)

    assert (verdict.state, verdict.level) == (State.RESEMBLES, Level.NOTE)
    assert verdict.findings[0].intended == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("nayv.mod.uk", "navy.mod.uk"),
        ("mail.navvy.mod.uk", "mail.navy.mod.uk"),
        ("headqarters.mod.uk", "headquarters.mod.uk"),
        ("fedplo.admin.ch", "fedpol.admin.ch"),
        ("mraine.b\u00fccher.example.de", "marine.b\u00fccher.example.de"),
        ("navv.mod.uk", ""),  # another office's, as likely
        ("navy.mod.uk", ""),
        ("ship.navy.mod.uk", ""),
        ("mod.uk", ""),
        ("nayv.mail.mod.uk", ""),  # no host that is named stands there
        ("nayv.b\u00fccher.example.de", ""),
    ],
)
def test_an_unknown_host_under_a_listed_domain_beside_one_that_is_named_is_worth_a_note(
    typed: str, meant: str
) -> None:
    named = (
        "mod.uk\nnavy.mod.uk\nheadquarters.mod.uk\nb\u00fccher.example.de\nmarine.b\u00fccher.example.de\n"
    )
    entries = [
        *parse_watchlist(named, "mine", toml=False).entries,
        Entry("admin.ch", known=("fedpol.admin.ch",)),
    ]
    met = Acquaintances(known=KnownDomains(compile_known({"mod.uk", "admin.ch", "example.de"}, ())))
    verdict = judge(typed, Engine(entries, met))

    assert verdict.state is (State.RESEMBLES if meant else State.PROTECTED)
    assert [(finding.intended, finding.level) for finding in verdict.findings] == [
        (meant, Level.NOTE)
    ] * bool(meant)


def test_an_unknown_host_beside_a_known_one_is_calm_where_it_is_real_or_familiar() -> None:
    known = Acquaintances(known=KnownDomains(compile_known({"amry.mil"}, ())))
    familiar = Acquaintances(familiar={"amry.mil"})

    assert judge("amry.mil", Engine(ENTRIES, known)).state is State.PROTECTED
    assert judge("amry.mil", Engine(ENTRIES, familiar)).state is State.PROTECTED


@pytest.mark.parametrize("second", ["gov", "edu", "com", "co", "ac"])
def test_a_domain_that_waits_for_slips_is_never_said_to_be_meant(second: str) -> None:
    known = KnownDomains(compile_known({f"{second}.com", "firma.com"}, ()))
    engine = Engine(ENTRIES, Acquaintances(known=known))

    assert best("firma.con", engine).intended == "firma.com"
    found = judge(f"xyzzy.{second}.con", engine)
    assert found.level is Level.CONFIRM
    assert f"xyzzy.{second}.com" not in {finding.intended for finding in found.findings}


@pytest.mark.parametrize("left", ["", "mail.", "a.b."])
@pytest.mark.parametrize("name", ["up", "anz", "credit-agricole"])
def test_a_host_under_a_countrys_own_ending_holds_no_other_whole_host(left: str, name: str) -> None:
    engine = Engine([Entry(f"{name}.edu"), Entry(f"{name}.com")])

    for typed in (f"{left}{name}.edu.ar", f"{left}{name}.com.au"):
        assert Kind.EMBEDDED not in {finding.kind for finding in judge(typed, engine).findings}
    assert best(f"{left}{name}.com.example.org", engine).kind is Kind.EMBEDDED


@pytest.mark.parametrize("typed", ["lists.npl.co.uk", "s.npl.de", "in.git.icu", "mail.etu.edu.cm"])
def test_letters_of_neighbouring_labels_are_no_host_that_lost_its_dot(typed: str) -> None:
    engine = Engine([Entry("sn.pl"), Entry("ing.it"), Entry("letu.edu"), Entry("army.mil")])

    assert judge(typed, engine).state is State.CLEAR
    assert best("mail.armymil.com", engine).intended == "mail.army.mil"


@pytest.mark.parametrize(
    ("bare", "meant"),
    [
        ("cam.av.uk", "cam.ac.uk"),
        ("cba.vom.au", "cba.com.au"),
        ("camac.uk", "cam.ac.uk"),
        ("cbacom.au", "cba.com.au"),
    ],
)
def test_a_subdomain_hides_no_slip_in_a_countrys_second_label(bare: str, meant: str) -> None:
    for left in ("mail", "dept.cs"):
        assert best(f"{left}.{bare}").intended == f"{left}.{meant}"
        assert judge(f"{left}.{bare}").level is judge(bare).level is Level.CONFIRM


@pytest.mark.parametrize(
    ("listed", "typed"),
    [
        ("łódź.pl", "lodz.pl"),
        ("łódź.pl", "łodz.pl"),
        ("bücher.de", "buecher.de"),
        ("bücher.de", "bucher.de"),
        ("straße.de", "strasse.de"),
        ("kødsalg.dk", "koedsalg.dk"),
        ("école-élémentaire.fr", "ecole-elementaire.fr"),
    ],
)
def test_a_listed_name_typed_without_its_marks_is_found(listed: str, typed: str) -> None:
    entry = Entry(parse_domain(listed).ascii)

    assert best(typed, Engine([entry])).intended == listed
    assert judge(typed, Engine([entry])).level is Level.CONFIRM


@pytest.mark.parametrize("typed", ["lodz.pl", "buecher.de", "strasse.de"])
def test_a_listed_name_without_its_marks_is_left_in_peace_where_it_is_somebody_elses(typed: str) -> None:
    real = Acquaintances(known=KnownDomains(compile_known({typed}, ())))
    entries = [Entry(parse_domain(host).ascii) for host in ("łódź.pl", "bücher.de", "straße.de")]

    assert judge(typed, Engine(entries, real)).level is not Level.CONFIRM


@pytest.mark.parametrize("typed", ["тест.рфф", "тест.pф", "тест.фр"])
def test_a_slip_in_a_protected_ending_of_another_script_is_found(typed: str) -> None:
    engine = Engine([Entry(parse_domain("рф").ascii, is_suffix=True)])

    assert judge("тест.рф", engine).state is State.PROTECTED
    assert judge(typed, engine).level is Level.CONFIRM


@pytest.mark.parametrize("typed", ["wordbonk.org", "worlbmank.org", "siumuns.com", "bo44ng.com", "lodz.pl"])
def test_of_more_letters_than_one_it_is_not_said_that_there_is_one(typed: str) -> None:
    listed = ("worldbank.org", "siemens.com", "boeing.com", parse_domain("łódź.pl").ascii)
    finding = best(typed, Engine([Entry(domain) for domain in listed]))

    assert str(finding.reason) == f"{typed} looks like {finding.intended}"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("hmrc.gov.u", "hmrc.gov.uk"), ("finances.gov.a", "finances.gov.au"), ("mfa.gov.uu", "mfa.gov.ua")],
)
def test_of_endings_as_near_the_one_under_which_the_host_is_known_is_meant(typed: str, meant: str) -> None:
    listed = ".gov.au\n.gov.ua\n.gov.uk\n.gov.ae\nhmrc.gov.uk\nfinances.gov.au\nmfa.gov.ua"
    engine = Engine(parse_watchlist(listed, "test", toml=False).entries)
    verdict = judge(typed, engine)

    assert [finding.intended for finding in verdict.best] == [meant]


def test_endings_as_near_stay_a_tie_where_the_host_is_known_under_none() -> None:
    engine = Engine(parse_watchlist(".gov.au\n.gov.ua\n.gov.uk", "test", toml=False).entries)

    assert len(judge("xyzzy.gov.u", engine).best) == 3


@pytest.mark.parametrize(("typed", "meant"), [("wp.p", "wp.pl"), ("bk.r", "bk.ru"), ("bk.rui", "bk.ru")])
def test_a_listed_name_is_meant_by_an_ending_that_does_not_exist_however_short_it_is(
    typed: str, meant: str
) -> None:
    shipped = [
        Entry(domain, level=Level.NOTE, is_vouched=True, weight=Weight.NORMAL)
        for domain in ("wp.pl", "bk.ru")
    ]
    army = Entry("mil.pl", is_suffix=True, known=("wp.mil.pl",))
    others = Acquaintances(known=KnownDomains(compile_known({"bk.rw"}, ())))

    assert judge(typed, Engine([*shipped, army], others)).level is Level.CONFIRM
    assert best(typed, Engine([*shipped, army], others)).intended == meant


@pytest.mark.parametrize("typed", ["gmail.c", "gmail.o"])
def test_no_real_domain_is_meant_that_would_be_asked_about_itself(typed: str) -> None:
    real = {"gmail.com", "gmail.cm", "gmail.co", "gmail.om"}
    engine = Engine(ENTRIES, Acquaintances(known=KnownDomains(compile_known(real, ()))))

    assert judge("gmail.co", engine).level is Level.CONFIRM
    assert [finding.intended for finding in judge(typed, engine).best] == ["gmail.com"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("lufthansa.c", "lufthansa.com"), ("lufthansa.corn", "lufthansa.com"), ("kde.o", "kde.org")],
)
def test_an_ending_broken_off_or_misread_is_the_usual_one(typed: str, meant: str) -> None:
    assert best(typed, STRANGER).intended == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("linux.c", "linux.cz"),
        ("mail.linux.c", "mail.linux.cz"),
        ("acme.c", "acme.cz"),
    ],
)
def test_of_an_ending_that_does_not_exist_the_domain_that_the_user_writes_to_is_meant_first(
    typed: str, meant: str
) -> None:
    known = KnownDomains(compile_known({"linux.com", "linux.cz", "acme.com"}, ()))
    met = Acquaintances(frozenset({"linux.cz", "acme.cz"}), known)

    assert best(typed, Engine([], met)).intended == meant


def test_a_slip_means_the_name_under_the_ending_that_was_typed_where_it_is_somebodys_there() -> None:
    real = Acquaintances(known=KnownDomains(compile_known({"santander.es", "gmail.co"}, ())))
    engine = Engine([Entry("santander.co.uk"), Entry("santander.com"), Entry("gmail.com")], real)

    assert [finding.intended for finding in judge("santnader.es", engine).best] == ["santander.es"]
    assert {finding.intended for finding in judge("santnader.es", engine).findings} > {"santander.com"}
    assert {finding.intended for finding in judge("santnader.pl", engine).findings} == {
        "santander.com",
        "santander.co.uk",
    }
    assert best("gmial.co", engine).intended == "gmail.com"  # gmail.co would be asked about itself


def test_a_slip_means_the_domain_that_the_user_writes_to_whatever_is_under_the_ending_that_was_typed() -> (
    None
):
    real = Acquaintances(frozenset({"abnamro.nl"}), KnownDomains(compile_known({"abnamro.com"}, ())))

    assert best("anbamro.com", Engine([Entry("abnamro.nl")], real)).intended == "abnamro.nl"


@pytest.mark.parametrize("typed", ["mod.go.uk", "mod.gove.uk", "mod.ogv.uk"])
def test_a_slip_in_the_ending_means_no_other_house_of_that_name_under_what_is_left_of_it(typed: str) -> None:
    real = Acquaintances(known=KnownDomains(compile_known({"mod.uk"}, ())))
    engine = Engine([Entry("gov.uk", is_suffix=True)], real)

    assert [finding.entry.domain for finding in judge(typed, engine).best] == ["gov.uk"]
    assert "mod.uk" not in {finding.intended for finding in judge(typed, engine).findings}


@pytest.mark.parametrize(
    ("typed", "level"),
    [
        ("deutsche-bahn.de", None),
        ("uft-plovdiv.bg", None),
        ("kanazawa-it.ac.jp", None),
        ("deutsche-bnak.de", Level.CONFIRM),  # the same letters
        ("deutsche-bamk.de", Level.CONFIRM),  # one slip
        ("duetsche-bsnk.de", Level.CONFIRM),  # one in each word
        ("deutsche-ba-nk.de", Level.CONFIRM),
        ("duetscge-bank.de", Level.CONFIRM),  # two in a long word
    ],
)
def test_a_word_of_which_half_is_another_makes_another_name(typed: str, level: Level | None) -> None:
    names = ("deutsche-bank.de", "uni-plovdiv.bg", "kanazawa-u.ac.jp")

    assert judge(typed, Engine([Entry(name) for name in names])).level is level
