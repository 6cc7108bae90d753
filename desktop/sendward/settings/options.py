"""Declarations of all options, used by the settings dialog, the file, the policy and ``doctor`` alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sendward.mail_account import Lookback
from sendward.settings.option import NEITHER, Choice, Option, OptionType, check_file
from sendward.settings.usual_lists import countries_of, packs_to_tick, usual_packs_off
from sendward.system.locale_names import locale_names

if TYPE_CHECKING:
    from datetime import timedelta
    from pathlib import Path

    from sendward.mail_account import MailAccount
    from sendward.settings.option import ValuesThatHold

CLIPBOARD = Option(
    "sources.clipboard",
    OptionType.FLAG,
    default=True,
    strict=True,
    title="Watch what is copied",
    help="Addresses in copied text are checked; the text itself is never kept. Text that is only selected, to"
    " be pasted with the middle mouse button, is not looked at.",
)
DRAFTS = Option(
    "sources.drafts",
    OptionType.FLAG,
    default=True,
    strict=True,
    title="Watch saved drafts",
    help="The recipients of drafts are checked when the mail program saves them.",
)
SENT = Option(
    "sources.sent",
    OptionType.FLAG,
    default=True,
    strict=True,
    title="Look at what was sent",
    help="You are told if a message left, or waits in the outbox, with a doubtful address nobody settled.",
)
DRAFT_FOLDERS: Option[tuple[Path, ...]] = Option(
    "drafts.folders",
    OptionType.FOLDERS,
    default=(),
    title="Folders of drafts",
    help="Where mail programs keep drafts: Maildir, MH, an mbox file's folder, or .eml files.",
    lockable=False,
)
DRAFTS_LOOKBACK = Option(
    "drafts.lookback",
    OptionType.CHOICE,
    default=Lookback.CHANGED.value,
    strict=Lookback.ALL.value,
    title="Existing drafts at start-up",
    help="Drafts saved while Sendward was not running are not asked about one by one: "
    "one line says how many hold a doubtful address, and the journal lists them.",
    choices=(
        Choice(Lookback.ALL.value, "All of them, the first time"),
        Choice(Lookback.CHANGED.value, "Only those saved since last time"),
        Choice(Lookback.NEW.value, "Ignore them"),
    ),
)
FIND_DRAFTS = Option(
    "drafts.find",
    OptionType.FLAG,
    default=True,
    strict=True,
    title="Find mail programs automatically",
    help="The drafts folders of the mail programs on this computer are found and watched.",
)
FOUND_OFF: Option[tuple[Path, ...]] = Option(
    "drafts.found_off",
    OptionType.FOLDERS,
    default=(),
    title="Found folders not to watch",
    help="Drafts folders that were found but are not watched.",
    lockable=False,
)
ACCOUNTS: Option[tuple[MailAccount, ...]] = Option(
    "accounts.imap",
    OptionType.ACCOUNTS,
    default=(),
    title="Mail accounts",
    help="Drafts on these IMAP servers are checked when a mail program saves them there.",
    lockable=False,
)


def _other_countries_lists(settings: ValuesThatHold) -> tuple[str, ...]:
    addresses = [account.address for account in settings.get(ACCOUNTS)]
    off = usual_packs_off(countries_of(locale_names(), addresses))
    return tuple(name for name in off if name not in packs_to_tick())


PACKS_OFF: Option[tuple[str, ...]] = Option(
    "watchlists.packs_off",
    OptionType.NAMES,
    default=(),
    strict=(),
    usual=_other_countries_lists,
    title="Lists switched off",
    help="The names of the lists that came with Sendward and are not used.",
)
PACKS_ON: Option[tuple[str, ...]] = Option(
    "watchlists.packs_on",
    OptionType.NAMES,
    default=(),
    title="Lists switched on",
    help="The names of the lists of institutions that came with Sendward and are used.",
    lockable=False,
)
LIST_FILES: Option[tuple[Path, ...]] = Option(
    "watchlists.files",
    OptionType.FILES,
    default=(),
    strict=(),
    title="Further lists",
    help="Files that name further domains to protect, one a line or as TOML.",
)
WEEKLY_CHECKUP = Option(
    "checkup.weekly",
    OptionType.FLAG,
    default=True,
    strict=True,
    title="Check up once a week",
    help="Rules that forward, accounts and address books are looked through; you are told only if something "
    "looks wrong.",
)


def _starts_for_everybody(_settings: ValuesThatHold) -> bool:
    from sendward.system.autostart import is_for_everybody  # noqa: PLC0415  # seldom asked, and slow to load

    return is_for_everybody()


AUTOSTART = Option(
    "general.autostart",
    OptionType.FLAG,
    default=False,
    strict=True,
    usual=_starts_for_everybody,
    title="Start when I log in",
    help="Sendward starts in the tray, without a window.",
)
ALLOW_PAUSE = Option(
    "general.allow_pause",
    OptionType.FLAG,
    default=True,
    strict=False,
    title="Sendward can be paused",
    help="While paused it asks only about what is blocked, and notes what leaves.",
)
ALLOW_QUIT = Option(
    "general.allow_quit",
    OptionType.FLAG,
    default=True,
    strict=False,
    title="Sendward can be quit",
    help="Otherwise it ends with the session only.",
)
SYSTEM_LANGUAGE = "system"
LANGUAGE = Option(
    "general.language",
    OptionType.CHOICE,
    default=SYSTEM_LANGUAGE,
    strict=NEITHER,
    title="Language",
    help="The language of Sendward's windows; commands in a terminal are in English.",
    choices=(
        Choice(SYSTEM_LANGUAGE, "The system's"),
        Choice("ar", "العربية"),
        Choice("de", "Deutsch"),
        Choice("en", "English"),
        Choice("es", "Español"),
        Choice("fr", "Français"),
        Choice("it", "Italiano"),
        Choice("ja", "日本語"),
        Choice("nl", "Nederlands"),
        Choice("pl", "Polski"),
        Choice("uk", "Українська"),
    ),
)
MONITOR_ONLY = Option(
    "general.monitor_only",
    OptionType.FLAG,
    default=False,
    strict=False,
    is_word_on_blocked=True,
    title="Only note, do not ask",
    help="What would be asked about is written into the journal; nothing is shown or held. "
    "What your organisation blocks is shown and held, unless its policy chose this.",
)
ALLOW_UNCHECKED = Option(
    "addin.allow_unchecked",
    OptionType.FLAG,
    default=True,
    strict=False,
    title="A message may be sent unchecked",
    help="If Sendward cannot be reached, a message can still be sent unchecked, after a second click.",
)

AT_ONCE = Option(
    "alerts.at_once",
    OptionType.FLAG,
    default=False,
    strict=NEITHER,
    title="Bring questions to the front immediately",
    help=(
        "A question takes the keyboard as soon as it appears; if this is off, you can go on typing "
        "in your own window."
    ),
)
BLOCKED = Option(
    "alerts.blocked",
    OptionType.CHOICE,
    default="final",
    strict="final",
    is_word_on_blocked=True,
    title="What is blocked",
    help="Whether an address that a list of yours blocks can still be kept. "
    "What your organisation blocks follows its policy alone.",
    choices=(Choice("final", "Stays blocked"), Choice("reason", "Can be kept once, with a reason")),
)
REASON_FROM = Option(
    "alerts.reason_from",
    OptionType.CHOICE,
    default="block",
    strict="note",
    title="Ask for a reason",
    help="When an address is kept as written, the reason is asked for and kept in the journal.",
    choices=(
        Choice("note", "For every question"),
        Choice("confirm", "For every question that opens a window"),
        Choice("block", "Only for what is blocked"),
    ),
)
NEVER = "never"
MANY_ADDRESSES = Option(
    "alerts.many_addresses",
    OptionType.CHOICE,
    default="10",
    strict="5",
    title="Point out many who see each other",
    help="With this many addresses or more in To and Cc you are told that everybody sees all of them.",
    choices=(
        Choice("5", "5 addresses"),
        Choice("10", "10 addresses"),
        Choice("20", "20 addresses"),
        Choice("50", "50 addresses"),
        Choice(NEVER, "Never"),
    ),
)
MANY_ORGANISATIONS = Option(
    "alerts.many_organisations",
    OptionType.CHOICE,
    default="5",
    strict="2",
    title="How many organisations they must be of",
    help="People of few organisations usually know each other; each private address counts as one.",
    choices=(
        Choice("2", "2 organisations"),
        Choice("3", "3 organisations"),
        Choice("5", "5 organisations"),
        Choice("10", "10 organisations"),
    ),
)
LEARN = Option(
    "learning.sent_mail",
    OptionType.FLAG,
    default=False,
    strict=NEITHER,
    title="Learn whom you write to",
    help="From your sent mail, and kept on this computer only: a slip in an address you use is noticed then.",
)
SENT_FOLDERS: Option[tuple[Path, ...]] = Option(
    "learning.folders",
    OptionType.FOLDERS,
    default=(),
    title="More folders of sent mail",
    help="Those of your mail programs and accounts are found; of each message only the headers are read.",
    lockable=False,
)
KEEP: Option[timedelta | None] = Option(
    "journal.keep",
    OptionType.DURATION,
    default=None,
    strict=None,
    title="Keep the journal for",
    help="Older records are deleted at once, and for good; exceptions stay in force.",
    limits=(1, 3650),
    unit="days",
    endless=True,
)
TO_SYSTEM_LOG = Option(
    "journal.to_system_log",
    OptionType.FLAG,
    default=False,
    strict=True,
    title="Write decisions to the system's log",
    help="To journald on Linux and the event log on Windows, from where a collector can take them.",
)
TO_FILE = Option(
    "journal.to_file",
    OptionType.TEXT,
    default="",
    strict="",
    title="Write decisions to a file",
    help="Each decision is added to this file as one line of JSON; leave empty for no file.",
    check=check_file,
)

MICROSOFT_CLIENT = Option(
    "accounts.microsoft_client",
    OptionType.TEXT,
    default="",
    strict=NEITHER,
    title="Client ID for Microsoft",
    help="Lets accounts sign in at Microsoft in the browser; your organisation registers Sendward for it.",
)
GOOGLE_CLIENT = Option(
    "accounts.google_client",
    OptionType.TEXT,
    default="",
    strict=NEITHER,
    title="Client ID for Google",
    help="Lets accounts sign in at Google in the browser; your organisation registers Sendward for it.",
)
GOOGLE_SECRET = Option(
    "accounts.google_secret",
    OptionType.TEXT,
    default="",
    strict=NEITHER,
    title="Client secret for Google",
    help="What Google gives with the client ID of a desktop program; Google does not count it as secret.",
)

OPTIONS: tuple[Option[Any], ...] = (
    CLIPBOARD,
    DRAFTS,
    SENT,
    DRAFT_FOLDERS,
    FIND_DRAFTS,
    FOUND_OFF,
    DRAFTS_LOOKBACK,
    ACCOUNTS,
    MICROSOFT_CLIENT,
    GOOGLE_CLIENT,
    GOOGLE_SECRET,
    PACKS_OFF,
    PACKS_ON,
    LIST_FILES,
    WEEKLY_CHECKUP,
    AUTOSTART,
    ALLOW_PAUSE,
    ALLOW_QUIT,
    MONITOR_ONLY,
    LANGUAGE,
    ALLOW_UNCHECKED,
    AT_ONCE,
    BLOCKED,
    REASON_FROM,
    MANY_ADDRESSES,
    MANY_ORGANISATIONS,
    LEARN,
    SENT_FOLDERS,
    KEEP,
    TO_SYSTEM_LOG,
    TO_FILE,
)
"""All options, in the order the dialog and ``doctor`` show them."""
