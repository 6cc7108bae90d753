"""Words that stand beside a name without making it another name."""

from __future__ import annotations

_OFFICE = """
academy access account accounts activate activation ads agency agree alert alerts alumni analytics app apps
assist assistance assurance audit auth authenticate authentication authorize award awards backup bank
banking benefits bill billing blog blue board bonus book booking box brand business buy call cancel capital
card cards care careers cash cdn center central centre chat check choose claim claims click client clients
cloud club code community company compliance conference confirm confirmation connect consulting contact
contacts contract contracts control corp corporate credit customer customers cyber data deal deals debit
delivery demo deposit design desk dev digital direct discount dispute dns doc docs document documents domain
download downloads drive edge edu education email employee employees enroll enrollment enterprise event
events exchange express extranet file files finance financial find form forms forum foundation free fund
funds gateway get gift global go gov government group groups guest guide health help helpdesk holding
holdings home host hosting hq hr http https hub id identity inc info inside install insurance international
internet intl intranet invest investor investors invoice invoices it itsupport job jobs join journal key lab
labs law leads learn learning legal library license limited link links live loan loans local lock log login
logistics logon ltd mail mailbox mailer mails maintenance manage management map market marketing markets
media medical meet meeting member members membership message messages messenger military mobile money
mortgage my net network networks new news newsletter notice notification now office official offers online
open order orders outlook owa page parking partner partners pass password pay payment payments payroll
people phone photos plan platform plc plus policy poll pool portal post premium press pricing privacy
private pro process procurement product products profile program project projects promo promotion protect
protection provider public purchase quote recover recovery recruit recruitment refund register registration
remote rent repair report reports research reserve reset resource resources review reviews reward rewards
risk safe safety sale sales save savings scan school search secure secured security select send server
service services setup share shared shipping shop sign signin signon signup site sites smart social software
solution solutions sso ssl staff start status storage store stream submit subscribe summary supplier
suppliers supply support survey sync system systems tax team tech technology test ticket tickets tool tools
track tracking trade trading training transfer travel treasurer treasury trust unlock update updates upgrade
use user users validate validation vendor vendors verification verify view vip visit voice voicemail vpn
wallet watch web webaccess webinar webmail website wire work works world worldwide ww www the your our
"""
_PLACES = """
ae africa apac ap ar as asia at au aus be benelux br ca ch china cl cn corp cz de dk emea es eu europe fi fr
global gr hk hq hu id ie il in india int it jp kr la latam london lu mea mx my na namerica no nordic nordics
ny nyc nz pl pt ro ru sa se sea sg si sk th tr tw ua uk us usa uae za arg aut bel bra can che chn deu dnk
esp fin fra gbr ger hkg idn ind irl isr ita jpn kor mex nld nor nzl pol prt rus sgp swe tur twn ukr zaf
"""
_HOSTS = """
www www2 http-www https-www web mail mail1 mail2 email webmail smtp imap pop pop3 mx mx1 mx2 owa outlook
autodiscover exchange m mobile ftp sftp vpn remote portal login sso id auth secure my app apps api dev test
stage uat prod intranet extranet ns ns1 ns2 dns gw gateway relay lists list news blog shop store support
help info docs files share hr it ir pr legal finance fin accounts sales ops eng research rd admin corp group
office
"""

KEYWORDS = frozenset(_OFFICE.split()) | frozenset(_PLACES.split()) | frozenset(_HOSTS.split())
"""Added to a name they make what people take for the same house (dnstwist "dictionary", Chromium's 13
keywords)."""

SUBDOMAINS = frozenset(_PLACES.split()) | frozenset(_HOSTS.split())
"""What organisations put left of their name: the dot after it gets lost (Godai Group, "Doppelganger
Domains", 2011)."""

_PUBLIC_BODIES = """
administration agriculture air commerce congress council court courts culture customs defence defense
district education energy environment europa europe finance forces guard health home house industry interior
justice labor labour land lands mail marine marines ministry nation national office parliament police post
president safety science senate space state states tax transport travel treasury veterans war water works
"""

GENERIC = KEYWORDS | frozenset(_PUBLIC_BODIES.split())
"""Names that many houses share: ``mail``, ``state``, ``energy``. A word beside one, or a distant ending,
says little."""

_FORCES = "airforce army coastguard defense marines navy"

BODIES = frozenset(_PUBLIC_BODIES.split()) | frozenset(_FORCES.split())
"""Names of offices that every country has: ``army.gr`` is Greece's army."""
