"""Countries by their two-letter endings (IANA root zone; English short names)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from sendward.engine.public_suffixes import public_suffixes

if TYPE_CHECKING:
    from collections.abc import Sequence

_COUNTRIES = """
ac Ascension Island;ad Andorra;ae United Arab Emirates;af Afghanistan;ag Antigua and Barbuda;ai Anguilla
al Albania;am Armenia;ao Angola;aq Antarctica;ar Argentina;as American Samoa;at Austria;au Australia
aw Aruba;ax Åland;az Azerbaijan;ba Bosnia and Herzegovina;bb Barbados;bd Bangladesh;be Belgium
bf Burkina Faso;bg Bulgaria;bh Bahrain;bi Burundi;bj Benin;bm Bermuda;bn Brunei;bo Bolivia;br Brazil
bs Bahamas;bt Bhutan;bw Botswana;by Belarus;bz Belize;ca Canada;cc Cocos Islands;cd Congo (Kinshasa)
cf Central African Republic;cg Congo (Brazzaville);ch Switzerland;ci Côte d'Ivoire;ck Cook Islands;cl Chile
cm Cameroon;cn China;co Colombia;cr Costa Rica;cu Cuba;cv Cape Verde;cw Curaçao;cx Christmas Island
cy Cyprus;cz Czechia;de Germany;dj Djibouti;dk Denmark;dm Dominica;do Dominican Republic;dz Algeria
ec Ecuador;ee Estonia;eg Egypt;er Eritrea;es Spain;et Ethiopia;eu European Union;fi Finland;fj Fiji
fk Falkland Islands;fm Micronesia;fo Faroe Islands;fr France;ga Gabon;gd Grenada;ge Georgia;gf French Guiana
gg Guernsey;gh Ghana;gi Gibraltar;gl Greenland;gm Gambia;gn Guinea;gp Guadeloupe;gq Equatorial Guinea
gr Greece;gs South Georgia;gt Guatemala;gu Guam;gw Guinea-Bissau;gy Guyana;hk Hong Kong;hm Heard Island
hn Honduras;hr Croatia;ht Haiti;hu Hungary;id Indonesia;ie Ireland;il Israel;im Isle of Man;in India
io British Indian Ocean Territory;iq Iraq;ir Iran;is Iceland;it Italy;je Jersey;jm Jamaica;jo Jordan
jp Japan;ke Kenya;kg Kyrgyzstan;kh Cambodia;ki Kiribati;km Comoros;kn Saint Kitts and Nevis;kp North Korea
kr South Korea;kw Kuwait;ky Cayman Islands;kz Kazakhstan;la Laos;lb Lebanon;lc Saint Lucia;li Liechtenstein
lk Sri Lanka;lr Liberia;ls Lesotho;lt Lithuania;lu Luxembourg;lv Latvia;ly Libya;ma Morocco;mc Monaco
md Moldova;me Montenegro;mg Madagascar;mh Marshall Islands;mk North Macedonia;ml Mali;mm Myanmar;mn Mongolia
mo Macao;mp Northern Mariana Islands;mq Martinique;mr Mauritania;ms Montserrat;mt Malta;mu Mauritius
mv Maldives;mw Malawi;mx Mexico;my Malaysia;mz Mozambique;na Namibia;nc New Caledonia;ne Niger
nf Norfolk Island;ng Nigeria;ni Nicaragua;nl Netherlands;no Norway;np Nepal;nr Nauru;nu Niue;nz New Zealand
om Oman;pa Panama;pe Peru;pf French Polynesia;pg Papua New Guinea;ph Philippines;pk Pakistan;pl Poland
pm Saint Pierre and Miquelon;pn Pitcairn;pr Puerto Rico;ps Palestine;pt Portugal;pw Palau;py Paraguay
qa Qatar;re Réunion;ro Romania;rs Serbia;ru Russia;rw Rwanda;sa Saudi Arabia;sb Solomon Islands
sc Seychelles;sd Sudan;se Sweden;sg Singapore;sh Saint Helena;si Slovenia;sk Slovakia;sl Sierra Leone
sm San Marino;sn Senegal;so Somalia;sr Suriname;ss South Sudan;st São Tomé and Príncipe;su Soviet Union
sv El Salvador;sx Sint Maarten;sy Syria;sz Eswatini;tc Turks and Caicos Islands;td Chad
tf French Southern Lands;tg Togo;th Thailand;tj Tajikistan;tk Tokelau;tl Timor-Leste;tm Turkmenistan
tn Tunisia;to Tonga;tr Türkiye;tt Trinidad and Tobago;tv Tuvalu;tw Taiwan;tz Tanzania;ua Ukraine;ug Uganda
uk United Kingdom;us United States;uy Uruguay;uz Uzbekistan;va Vatican City;vc Saint Vincent;ve Venezuela
vg British Virgin Islands;vi US Virgin Islands;vn Vietnam;vu Vanuatu;wf Wallis and Futuna;ws Samoa;ye Yemen
yt Mayotte;za South Africa;zm Zambia;zw Zimbabwe;mil US military;gov US government;edu US universities
int international organisations
"""
_BY_ENDING = dict(item.split(" ", 1) for line in _COUNTRIES.split("\n") for item in line.split(";") if item)


NAMES = frozenset(_BY_ENDING.values())
"""All the names; each has a translation in the catalogues."""


def ending_of(code: str) -> str:
    """The ending of a country by its code (ISO 3166): the same two letters but for the United Kingdom's.

    >>> ending_of("DE"), ending_of("GB")
    ('de', 'uk')
    """
    return "uk" if code == "GB" else code.lower()


def code_of(ending: str) -> str:
    """The code (ISO 3166) of a country by its ending, as ``ending_of``.

    >>> code_of("de"), code_of("uk")
    ('DE', 'GB')
    """
    return "GB" if ending == "uk" else ending.upper()


def country_of(ending: str) -> str:
    """The country or body that an ending belongs to, in English; empty for an ending that belongs to none.

    >>> country_of("ml"), country_of("co.uk"), country_of("com")
    ('Mali', 'United Kingdom', '')
    """
    return _BY_ENDING.get(ending.rpartition(".")[2], "")


_OPEN = """
ac ad ag ai am as bz cc cd cf co cx dj fm gg gl gq gs hm im io la lc ly me mn ms mu nf nu pn pw sc sh sr st su
sx tc tf tk tl to tv vc vg vu ws
"""
_OPEN_TO_ALL = frozenset(_OPEN.split())
"""Endings of countries that people anywhere take for their sound or their price, so that nothing follows from
one. Google counts twenty of them as generic ("Managing multi-regional sites": ``.io``, ``.tv``); the others
were picked by hand, rather one too many.
"""


def place_of(ending: str) -> str:
    """The country where a domain with this ending is most likely at home; empty where that is not known.

    >>> place_of("ml"), place_of("co.uk")
    ('Mali', 'United Kingdom')
    >>> place_of("io"), place_of("mil"), place_of("com")
    ('', '', '')
    """
    last = ending.rpartition(".")[2]
    is_country = len(last) == 2 and last not in _OPEN_TO_ALL  # noqa: PLR2004  # ISO 3166
    return country_of(last) if is_country else ""


IN_A_SENTENCE = {
    name: f"the {name}"
    for name in (
        "Bahamas",
        "British Virgin Islands",
        "Cayman Islands",
        "Central African Republic",
        "Comoros",
        "Cook Islands",
        "Dominican Republic",
        "European Union",
        "Falkland Islands",
        "Faroe Islands",
        "Isle of Man",
        "Maldives",
        "Marshall Islands",
        "Netherlands",
        "Northern Mariana Islands",
        "Philippines",
        "Solomon Islands",
        "US government",
        "US military",
        "US Virgin Islands",
        "United Arab Emirates",
        "United Kingdom",
        "United States",
    )
}
"""The names that have an article in the middle of a sentence, with it: each has a translation of its own."""


_ALWAYS_A_STATES = frozenset({"gov", "gob", "gouv", "guv", "mil"})
"""Labels that mean a state's own bodies and forces below any country. The public suffix list has all but
``guv`` (Romania's own, ``guv.ro``), together for 155 countries; where a country has no rule for one of them,
as Hungary has none for ``gov.hu``, the name is the government's all the same.
"""
_OFTEN_A_STATES = frozenset({"admin", "army", "gc", "go", "govt", "gub", "gv", "police"})
"""Labels that mean it in few countries, those the public suffix list has a rule for: ``go.fr`` is a name like
any other. Where it has none (``admin.ch``, ``army.gr``), names under them are judged as any other."""
_NO_STATES = frozenset({"cc", "eu", "su", "us"})
"""Endings below which no state has such names: the United States keep theirs in ``.gov`` and ``.mil``, the
Cocos Islands are governed from Australia.
"""


def state_of(labels: Sequence[str]) -> str:
    """The country whose state owns a domain by its form, as its ending: ``hu`` for ``nav.gov.hu``; else "".

    The label that says so stands below the country or below a region of it that the public suffix list names
    (``x.gov.bc.ca``), and something stands left of it: ``gov.us`` alone is nobody's.

    >>> state_of(["nav", "gov", "hu"]), state_of(["post", "mil", "gov", "ua"])
    ('hu', 'ua')
    >>> state_of(["x", "gov", "bc", "ca"]), state_of(["gov", "us"]), state_of(["x", "go", "fr"])
    ('ca', '', '')
    """
    country = labels[-1]
    if len(country) != 2 or country not in _BY_ENDING or country in _NO_STATES:  # noqa: PLR2004  # a country's
        return ""
    for at in (-2, -3):
        if len(labels) <= -at:
            return ""
        is_region = at == -2 or _is_region(labels[-2], country)  # noqa: PLR2004  # right below the country
        if is_region and _is_a_states(labels[at], ".".join(labels[at:])):
            return country
    return ""


def _is_a_states(label: str, ending: str) -> bool:
    return label in _ALWAYS_A_STATES or (label in _OFTEN_A_STATES and ending in public_suffixes().icann)


@lru_cache(maxsize=256)
def _is_region(label: str, country: str) -> bool:
    is_named = f"{label}.{country}" in public_suffixes().icann
    return is_named and label not in {"com", "co", "org", "or", "net", "ne", "info", "biz", "name"}


def is_states_ending(host: str) -> bool:
    """Whether ``host`` is the ending of a state's own bodies, whether the public suffix list has it or not.

    >>> is_states_ending("gov.fi"), is_states_ending("defmin.fi"), is_states_ending("x.gov.fi")
    (True, False, False)
    """
    first, _, rest = host.partition(".")
    return "." not in rest and state_of(["", first, rest]) != ""


_ACADEMIES = frozenset({"ac", "edu"})
"""Labels of universities and schools; each is a rule of the public suffix list below dozens of countries."""


def is_academic(labels: Sequence[str]) -> bool:
    """Whether a domain's ending is kept to universities and schools: ``x.edu``, ``x.ac.uk``, ``x.edu.pl``.

    Source: EDUCAUSE, "Eligibility for the .edu domain" (2001), and the rules of the public suffix list.

    >>> is_academic(["cs", "utah", "edu"]), is_academic(["imperial", "ac", "uk"])
    (True, True)
    >>> is_academic(["utah", "gov"]), is_academic(["ac", "uk"]), is_academic(["ac", "fr"])
    (False, False, False)
    """
    if len(labels) > 1 and labels[-1] == "edu":
        return True
    is_below = len(labels) > 2 and labels[-2] in _ACADEMIES  # noqa: PLR2004  # a name, and the two of the ending
    return is_below and f"{labels[-2]}.{labels[-1]}" in public_suffixes().icann
