"""Words that stand beside a name without making it another name."""

from __future__ import annotations

_PHISHED = """
access account admin agree alert auth authenticate authentication authorize bank banking bill blue business
cdn choose cl claim click client confirm confirmation connect customer debit download drive enroll find form
group http https https-www install invoice live login mail manage mobile my office online outlook password
pay payment payments portal purchase recover recovery register safe secure security service services signin
signup ssl summary support unlock update user verification verify view wallet web wire ww www
"""
"""Words that phishers put beside a name: all of dnstwist's dictionaries/english.dict (its earlier and its
present edition), generic words of phishing_catcher's suspicious.yaml, and three of isphishing 2.0.4's
feature_extractor.py: ``banking``, ``debit``, ``wire``."""

_OFFICE = """
academy accounts activate activation ads agency alerts alumni analytics app apps assist assistance assurance
audit award awards backup benefits billing blog board bonus book booking box brand buy call cancel capital
card cards care careers cash center central centre chat check claims clients cloud club code community
company compliance conference consulting contact contacts contract contracts control corp corporate credit
customers cyber data deal deals delivery demo deposit design desk dev digital direct discount dns doc docs
document documents domain downloads edge edu education email employee employees enrollment enterprise event
events exchange express extranet file files finance financial forms forum foundation free fund funds gateway
get gift global go gov government groups guest guide health help helpdesk holding holdings home host hosting
hq hr hub id identity inc info inside insurance international internet intl intranet invest investor
investors invoices it itsupport job jobs join journal key lab labs law leads learn learning legal library
license limited link links loan loans local lock log logistics logon ltd mailbox mailer mails maintenance
management map market marketing markets media medical meet meeting member members membership message
messages messenger military money mortgage net network networks new news newsletter notice notification now
official offers open order orders owa page parking partner partners pass payroll people phone photos plan
platform plc plus policy poll pool post premium press pricing privacy private pro process procurement
product products profile program project projects promo promotion protect protection provider public quote
recruit recruitment refund registration remote rent repair report reports research reserve reset resource
resources review reviews reward rewards risk safety sale sales save savings scan school search secured
select send server setup share shared shipping shop sign signon site sites smart social software solution
solutions sso staff start status storage store stream submit subscribe supplier suppliers supply survey sync
system systems tax team tech technology test ticket tickets tool tools track tracking trade trading training
transfer travel treasurer treasury trust updates upgrade use users validate validation vendor vendors vip
visit voice voicemail vpn watch webaccess webinar webmail website work works world worldwide the your our
"""
"""Words that firms and offices use of themselves and their services. Picked by hand; each but ``holdings``, a
generic top-level domain of ICANN, is among the names of hosts that Sublist3r 1.0 (subbrute/names.txt,
129,407 names) or fierce 1.6.0 (lists/20000.txt) look for."""

_PLACES = """
ae africa apac ap ar as asia at au aus be benelux br ca ch china cl cn corp cz de dk emea es eu europe fi fr
global gr hk hq hu id ie il in india int it jp kr la latam london lu mea mx my na no nordic ny nyc nz pl pt
ro ru sa se sea sg si sk th tr tw ua uk us usa uae za arg aut bel bra can che chn deu dnk esp fin fra gbr
ger hkg idn ind irl isr ita jpn kor mex nld nor nzl pol prt rus sgp swe tur twn ukr zaf
"""
"""Countries by their codes of ISO 3166-1, two letters and three, regions as firms abbreviate them, two
cities. Picked by hand; what is no code of ISO 3166-1 (``uk``, ``emea``) is in Sublist3r's list of hosts."""

_HOSTS = """
www www2 web mail mail1 mail2 email webmail smtp imap pop pop3 mx mx1 mx2 owa outlook autodiscover exchange
m mobile ftp sftp vpn remote portal login sso id auth secure my app apps api dev test stage uat prod
intranet extranet ns ns1 ns2 dns gw gateway relay lists list news blog shop store support help info docs
files share hr it ir pr legal finance fin accounts sales ops eng research rd admin corp group office
"""
"""Hosts and departments. Picked by hand; each is in Sublist3r's list of hosts."""

KEYWORDS = frozenset(f"{_PHISHED} {_OFFICE} {_PLACES} {_HOSTS}".split())
"""Words that, added to a name, make one that people take for the same house (Kintis et al., "Hiding in Plain
Sight: A Longitudinal Study of Combosquatting Abuse", CCS 2017)."""

SUBDOMAINS = frozenset(_PLACES.split()) | frozenset(_HOSTS.split())
"""Labels that organisations put left of their name; the dot after one gets lost (Godai Group, "Doppelganger
Domains", 2011)."""

_PUBLIC_BODIES = """
administration agriculture air commerce congress council court courts culture customs defence defense
district education energy environment europa europe finance forces guard health home house industry interior
justice labor labour land lands mail marine marines ministry nation national office parliament police post
president safety science senate space state states tax transport travel treasury veterans war water works
"""
"""Words in the names of ministries, parliaments and services. Picked by hand after the divisions of
government of the UN (COFOG, 1999) and the departments of the US cabinet."""

GENERIC = KEYWORDS | frozenset(_PUBLIC_BODIES.split())
"""Names that many houses share: ``mail``, ``state``, ``energy``. A word beside one, or a distant ending,
says little."""

_FORCES = "airforce army coastguard defense marines navy"
"""The armed forces as the US name theirs (10 U.S.C. 101(a)(4)), and the department above them."""

BODIES = frozenset(_PUBLIC_BODIES.split()) | frozenset(_FORCES.split())
"""Names of offices that every country has: ``army.gr`` is Greece's army."""

_EVERYDAY = """
aim ally amp bell camera charter chase cox free hey home judiciary list live nationwide orange outlook
planet proton rambler regions revenue sky sunrise tangerine tin web welfare
"""
"""Names of houses on the lists in use from the start that are plain words of English, too: every lower-case
word of SCOWL 2020.12.07 up to size 35 (Kevin Atkinson; Debian's wamerican-small), but
for what is an abbreviation there (``mod``, ``nab``)."""
_REGIONS = """
alabama alaska andalucia aragon arizona arkansas asturias barcelona bayern berlin brandenburg bremen
california canada cantabria colorado connecticut delaware dubai europa euskadi florida gdansk georgia hamburg
hawaii hessen idaho illinois indiana iowa kansas kentucky larioja lodzkie louisiana madrid maine maryland
massachusetts mazovia michigan minnesota mississippi missouri montana navarra nebraska nevada niedersachsen
ohio oklahoma ontario oregon pennsylvania quebec queensland saarland sachsen salzburg slaskie tasmania
tennessee texas thueringen tirol utah vermont victoria virginia washington wien wisconsin wyoming
"""
"""Regions, countries and continents of the entries on those lists that bear their name (ISO 3166); so do
universities, papers and people.
"""

_OFFICES_ELSEWHERE = """
aduana aduanas ambiente ciencia cultura defensa economia educacion energia exteriores finances finanzas
hacienda igualdad industria interieur interior justice justicia policia presidencia salud sanidad sante
seguridad trabajo transportes vivienda
"""
"""The same in Spanish and French, which many countries speak: ``defensa.gob.ec`` is Ecuador's. Picked by hand
after the same divisions (COFOG, in its editions of these languages)."""

EVERYDAY = GENERIC | BODIES | frozenset(f"{_EVERYDAY} {_REGIONS} {_OFFICES_ELSEWHERE}".split())
"""Names that say little of whose a domain is, beside lists of houses that the person did not make."""
