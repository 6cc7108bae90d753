"""Declarations of all options, used by the settings dialog, the file, the policy and ``doctor`` alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sendward.settings.option import NEITHER, Choice, Option, OptionType, check_file

if TYPE_CHECKING:
    from datetime import timedelta
    from pathlib import Path

    from sendward.mail_account import MailAccount

CLIPBOARD = Option(
    "sources.clipboard",
    OptionType.FLAG,
    default=True,
    strict=True,
    title="Watch what is copied",
    help="Addresses in copied text are checked; the text itself is never kept.",
)
DRAFTS = Option(
    "sources.drafts",
    OptionType.FLAG,
    default=True,
    strict=True,
    title="Watch saved drafts",
    help="The recipients of drafts are checked when the mail client saves them.",
)
DRAFT_FOLDERS: Option[tuple[Path, ...]] = Option(
    "drafts.folders",
    OptionType.FOLDERS,
    default=(),
    title="Folders of drafts",
    help="Where mail clients keep drafts: Maildir, MH, an mbox file's folder, or .eml files.",
    lockable=False,
)
FIND_DRAFTS = Option(
    "drafts.find",
    OptionType.FLAG,
    default=True,
    strict=True,
    title="Find mail clients by itself",
    help="The drafts folders of the mail clients on this computer are found and watched.",
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
    help="Drafts on these IMAP servers are checked when a mail client saves them there.",
    lockable=False,
)
PACKS_OFF: Option[tuple[str, ...]] = Option(
    "watchlists.packs_off",
    OptionType.NAMES,
    default=(),
    strict=(),
    title="Lists switched off",
    help="The names of the lists that came with Sendward and are not used.",
)
LIST_FILES: Option[tuple[Path, ...]] = Option(
    "watchlists.files",
    OptionType.FILES,
    default=(),
    strict=(),
    title="Further lists",
    help="Files that name further domains to protect, one a line or as TOML.",
)
AUTOSTART = Option(
    "general.autostart",
    OptionType.FLAG,
    default=False,
    strict=True,
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
    help="When an address is said to be right, the reason is asked for and kept in the journal.",
    choices=(
        Choice("note", "For every question"),
        Choice("confirm", "For every question that opens a window"),
        Choice("block", "Only for what is blocked"),
    ),
)
LEARN = Option(
    "learning.sent_mail",
    OptionType.FLAG,
    default=True,
    strict=NEITHER,
    title="Learn whom you write to",
    help="From your sent mail, on this computer only: a slip in an address you use is noticed then.",
)
SENT_FOLDERS: Option[tuple[Path, ...]] = Option(
    "learning.folders",
    OptionType.FOLDERS,
    default=(),
    title="Folders of sent mail",
    help="Where mail clients keep what you have sent; only the headers are read.",
    lockable=False,
)
KEEP: Option[timedelta | None] = Option(
    "journal.keep",
    OptionType.DURATION,
    default=None,
    strict=None,
    title="Keep the journal for",
    help="Older records are deleted once a day; exceptions stay in force.",
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
    DRAFT_FOLDERS,
    FIND_DRAFTS,
    FOUND_OFF,
    ACCOUNTS,
    MICROSOFT_CLIENT,
    GOOGLE_CLIENT,
    GOOGLE_SECRET,
    PACKS_OFF,
    LIST_FILES,
    AUTOSTART,
    ALLOW_PAUSE,
    ALLOW_QUIT,
    LANGUAGE,
    ALLOW_UNCHECKED,
    AT_ONCE,
    BLOCKED,
    REASON_FROM,
    LEARN,
    SENT_FOLDERS,
    KEEP,
    TO_SYSTEM_LOG,
    TO_FILE,
)
"""All options, in the order the dialog and ``doctor`` show them."""
