"""Names under public suffixes that everybody knows, listed or not.

With ``.gov`` protected, ``nist.com`` is somebody else's. Sources: the A-Z index of departments and agencies
(usa.gov) and the components of the Department of Defense (defense.gov), 2025, states by their postal codes;
the institutions and agencies of the European Union (european-union.europa.eu); the departments and agencies
of the United Kingdom (gov.uk/government/organisations), Canada (canada.ca), Australia (directory.gov.au).
"""

from __future__ import annotations

_AGENCIES = """
abmc access-board achp acf acl acus ahrq aoc archives army arpa-e atf bea bep bis bls blm bop bpa bts cbo
cbp cdc census cfpb cfr cftc cia cisa cms cns commerce congress copyright cpsc crs csb csosa dea defense dhs
dia dni dnfsb doc dod doe doi doj dol dot ed eac eda eeoc eia energy epa ex-im exim eximbank faa farmers
fasab fbi fca fcc fcsic fda fdic fdle fec fed federalregister federalreserve fema ferc ffiec fhfa fhwa
fincen fiscal fjc flra fmc fmcs fmcsa fns fra fs fsa fsis ftc fts fws gao ginniemae gpo grants gsa hhs house
hrsa hud ice imls irs itc jcs justice loc login mbda mcc medicaid medicare mspb msha mymoney nara nasa
nationalparks ncd ncpc ncua nea neh nga nhtsa nih nigc nist nlrb nmb noaa nps nrc nrcs nro nsa nsf ntia ntis
ntsb nvlpubs nws odni ofr oge omb ondcp opm orau osc osha osmre ostp ourdocuments ovc pbgc peacecorps phmsa
prc ready recreation regulations rrb sam samhsa sba sec secretservice selectservice senate sigar ssa state
stb supremecourt tsa treasury tsp ttb tva uscg uscis uscourts usda usdoj usgs usich usitc usmint usmarshals
usoge uspsoig usps uspto ussc usss ustda ustr va vote weather wh whitehouse ojp bjs ncjrs al ak az ar ca co
ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn
tx ut vt wa wv wi wy dc
"""
_FORCES = """
acc aetc af afcent afmc afrc afrl africom amc ang army arng centcom cybercom dau darpa dcaa dcma dcsa
defense deca dfas dha dia disa dla dlnseo dma dod dodea dodig dren dsca dtic dtra esgr eucom forscom jcs js
jten mail marines mda nato navair navfac navsea navy ndu nga ngb northcom nps nro nsa nswc onr osd pacom
indopacom pentagon ppbe sda sof socom southcom space spaceforce stratcom tradoc transcom tricare usace usafa
uscg usma usmc usna usnwc ustranscom uscybercom whmo whs us
"""

_EUROPE = """
acer cdt cedefop cepol consilium cor cpvo curia easa easo eba ecb ecdc echa edps eea eeas eesc efca efsa
eiopa eismea emcdda emsa enisa eppo era erc esma etf eu-lisa euaa euda euipo euspa eurodac eurofound
eurojust europarl europol f4e fra frontex oami olaf ombudsman srb
"""
_BRITAIN = """
cps cabinetoffice caa cqc dcms defra desnz dfe dfid dft dhsc dvla dvsa dwp fcdo fco fsa gchq hmcts hmpps hmrc
homeoffice ico ipo mhclg mhra moj ncsc nationalcrimeagency ofcom ofgem ofsted ofwat ons opg ukhsa
"""
_CANADA = """
cbsa-asfc cfia-inspection cic cra-arc csis-scrs cse-cst dfo-mpo ec esdc-edsc fin forces gac-amc hc-sc
hrsdc-rhdcc ic infc inspection ised-isde isc-sac justice mpo nrc-cnrc nrcan-rncan nserc-crsng parl pc
phac-aspc pwgsc-tpsgc rcmp-grc servicecanada statcan ssc-spc tbs-sct tc tpsgc-pwgsc vac-acc
"""
_AUSTRALIA = """
abf abs accc acma afp ag aihw apra asd asic asio ato bom csiro cyber dcceew dewr dfat dva dss fairwork
homeaffairs ndis oaic servicesaustralia treasury
"""

WELL_KNOWN = {
    "gov": frozenset(_AGENCIES.split()),
    "mil": frozenset(_FORCES.split()),
    "europa.eu": frozenset(_EUROPE.split()),
    "gov.uk": frozenset(_BRITAIN.split()),
    "gc.ca": frozenset(_CANADA.split()),
    "gov.au": frozenset(_AUSTRALIA.split()),
}
"""By public suffix: the names right under it."""
