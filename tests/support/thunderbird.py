"""The real Thunderbird with a profile made for one test: an account, the add-in, a remote control."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import time
import zipfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from sendward.gates.thunderbird.xpi import pack
from support.desktop.desktop_app import QUIET_S, SENDWARD
from support.desktop.virtual_desktop import wait_until
from support.marionette import Marionette, MarionetteError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.desktop.virtual_desktop import VirtualDesktop
    from support.smtp_sink import SmtpSink

ADDIN = "addin@sendward.org"
ME = "me@example.org"
OTHER_ADDON = "another@example.org"
BUTTON = "addin_sendward_org-composeAction-toolbarbutton"
OWN_BOOK, COLLECTED = "jsaddrbook://abook.sqlite", "jsaddrbook://history.sqlite"
"""The address books that everybody has."""

QUIET: dict[str, Any] = {
    # nothing that a first start shows or fetches
    "app.update.enabled": False,
    "app.update.auto": False,
    "browser.safebrowsing.enabled": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "datareporting.policy.dataSubmissionPolicyBypassNotification": True,
    "toolkit.telemetry.reportingpolicy.firstRun": False,
    "toolkit.telemetry.server": "",
    "mail.rights.version": 1,
    "mailnews.start_page.enabled": False,
    "mailnews.start_page_override.mstone": "ignore",
    "mail.spotlight.firstRunDone": True,
    "mail.provider.suppress_dialog_on_startup": True,
    "mail.inappnotifications.enabled": False,
    "mail.shell.checkDefaultClient": False,
    "mail.warn_on_send_accel_key": False,
    "mail.compose.warn_public_recipients.threshold": 999,
    "mail.compose.attachment_reminder": False,
    "mail.chat.enabled": False,
    "mail.winsearch.firstRunDone": True,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "services.settings.server": "data:,#remote-settings-dummy/v1",
    "extensions.update.enabled": False,
    # what the add-in says goes to standard output, for "how things stood"
    "devtools.console.stdout.content": True,
    # else the remote control forbids add-ons that were installed for the whole user or machine
    "remote.prefs.recommended": False,
    "extensions.getAddons.cache.enabled": False,
}

ADDON = """
const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
const addin = await AddonManager.getAddonByID(args[0]);
"""

FILES = """
const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
const { FileUtils } = ChromeUtils.importESModule("resource://gre/modules/FileUtils.sys.mjs");
const file = new FileUtils.File(args[0]);
"""
PAGE = """
const page = [...Services.wm.getEnumerator(null)]
  .flatMap((each) => [...each.document.querySelectorAll("browser")])
  .filter((each) => each.currentURI?.spec.includes("/pages/notice.html"))
  .find((each) => each.getBoundingClientRect().height > 0);
"""
SERVICES = 'const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");'
MESSAGES = """
const messages = [...Services.wm.getEnumerator("msgcompose")].sort(
  (one, other) => other.docShell.outerWindowID - one.docShell.outerWindowID);
"""
NEWEST = f"{MESSAGES} return messages[0]?.docShell.outerWindowID ?? 0;"
OUTBOX = """
const outbox = MailServices.folderLookup.getFolderForURL("mailbox://nobody@Local%20Folders/Unsent%20Messages");
"""

# Thunderbird writes what it is to start at its next start a little later than it says so
IS_KEPT = """
const file = PathUtils.join(PathUtils.profileDir, "addonStartup.json.lz4");
const kept = await IOUtils.readUTF8(file, { decompress: true }).catch(() => "{}");
const isKept = Object.values(JSON.parse(kept)).some((place) => place.addons?.[args[0]]?.enabled);
"""


class Thunderbird:
    """Thunderbird in ``desktop``; ended with the desktop at the latest."""

    def __init__(self, desktop: VirtualDesktop, sink: SmtpSink) -> None:
        self.desktop = desktop
        self.profile = desktop.home / "thunderbird"
        self._port = _free_port()
        self.process: subprocess.Popen[bytes] | None = None
        self._marionette: Marionette | None = None
        self.sink = sink
        self._make_profile()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    def install_addin(self) -> None:
        """Do what a person does: the one command, and then "Enable" in Thunderbird, which is running."""
        line = [SENDWARD, "addin", "install", "thunderbird"]
        subprocess.run(line, env=self.desktop.environment, check=True, stdout=subprocess.DEVNULL)
        self.start()
        self.enable_addin()

    def start(self, *arguments: str) -> None:
        """Start it, with the arguments a person's desktop may pass; returns when it can be driven."""
        line = ["thunderbird", "--profile", str(self.profile), "--no-remote", "--marionette"]
        self.process = self.desktop.start(
            *line,
            "--remote-allow-system-access",
            *arguments,
            environment={"MOZ_DISABLE_CONTENT_SANDBOX": "1"},
        )
        self._marionette = Marionette(self._port)

    def run(self, script: str, *arguments: object) -> Any:  # noqa: ANN401  # whatever JSON holds
        """Run a script in Thunderbird; what it returns."""
        if self._marionette is None:
            raise MarionetteError("Thunderbird does not run")
        return self._marionette.run(script, *arguments)

    def kill(self) -> None:
        """End it at once, as a crash does."""
        assert self.process is not None
        self.process.kill()
        self.process.wait()
        self.end()

    def disable_addin(self) -> None:
        """Switch the add-in off, as in Thunderbird's own list of add-ons."""
        self.run(f"{ADDON} await addin.disable();", ADDIN)

    def enable_addin(self) -> None:
        """Switch it on; returns when it is at work and will be after a restart too."""
        script = f"{ADDON} await addin?.enable(); {IS_KEPT} return addin?.isActive && isKept;"
        wait_until("the add-in to be taken up", lambda: self.run(script, ADDIN), within_s=60)

    @property
    def launcher(self) -> Path:
        """What it starts as the native host."""
        return Path(self.desktop.environment["XDG_DATA_HOME"]) / "sendward" / "native-host"

    def end(self) -> None:
        """End it as a session's end does."""
        if self._marionette is not None:
            self._marionette.close()
            self._marionette = None
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()

    def compose(self, **details: object) -> None:
        """Open a window with a message, as somebody who has typed it; recipients as ``to=["a@b"]``."""
        self._open_message(
            "Ci.nsIMsgCompType.New", {"subject": "Tuesday", "body": "See you there.", **details}
        )

    def reply_to_all(self, message: str) -> None:
        """Put the message into the inbox, and answer it to everybody."""
        self._open_message("Ci.nsIMsgCompType.ReplyAll", {"original": message})

    def _open_message(self, kind: str, details: dict[str, object]) -> None:
        before = self.run(NEWEST)
        self.run(
            f"""
            {SERVICES}
            const make = (name) => Cc[`@mozilla.org/messengercompose/${{name}};1`];
            const params = make("composeparams").createInstance(Ci.nsIMsgComposeParams);
            params.composeFields = make("composefields").createInstance(Ci.nsIMsgCompFields);
            params.type = {kind};
            params.format = Ci.nsIMsgCompFormat.PlainText;
            params.identity = MailServices.accounts.defaultAccount.defaultIdentity;
            const [{{ to = [], cc = [], bcc = [], subject, body, original }}] = args;
            if (original) {{
              const inbox = MailServices.folderLookup.getFolderForURL(
                "mailbox://nobody@Local%20Folders/Inbox").QueryInterface(Ci.nsIMsgLocalMailFolder);
              const header = inbox.addMessage(`From - Tue Nov 24 12:00:00 2026\\n${{original}}`);
              params.origMsgHdr = header;
              params.originalMsgURI = header.folder.getUriForMsg(header);
            }} else {{
              const joined = {{ to: to.join(", "), cc: cc.join(", "), bcc: bcc.join(", ") }};
              Object.assign(params.composeFields, joined, {{ subject, body }});
            }}
            MailServices.compose.OpenComposeWindowWithParams(null, params);
            """,
            details,
        )
        wait_until("another compose window", lambda: self.run(NEWEST) > before, within_s=60)
        self.wait_for_compose()

    def make_list(self, name: str, *members: str, description: str = "", book: str = OWN_BOOK) -> None:
        """A mailing list in an address book; a member that is a list is written ``Inner <Inner>``."""
        self.run(
            f"""
            {SERVICES}
            const make = (name, kind) => Cc[`@mozilla.org/addressbook/${{name}};1`].createInstance(kind);
            const list = make("directoryproperty", Ci.nsIAbDirectory);
            Object.assign(list, {{ isMailList: true, dirName: args[0], description: args[2] }});
            const made = MailServices.ab.getDirectory(args[3]).addMailList(list);
            for (const member of args[1]) {{
              const card = make("cardproperty", Ci.nsIAbCard);
              const [, name, email] = /^(.*) <(.*)>$/.exec(member) ?? [null, "", member];
              Object.assign(card, {{ displayName: name, primaryEmail: email }});
              made.addCard(card);
            }}
            """,
            name,
            members,
            description,
            book,
        )

    def empty_address_books(self) -> None:
        """Delete every mailing list."""
        self.run(
            f"""
            {SERVICES}
            for (const book of MailServices.ab.directories) {{
              book.childNodes.forEach((list) => book.deleteDirectory(list));
            }}
            """
        )

    def add_recipients(self, *addresses: str) -> None:
        """Write them into To of the newest message, as the contacts sidebar does, locked or not."""
        self.in_compose(
            "win.addressRowAddRecipientsArray(win.document.getElementById('addressRowTo'), args);", *addresses
        )

    def save_by_itself(self) -> None:
        """Do what Thunderbird does with a message that has been open for a while."""
        self.in_compose("win.gContentChanged = true; await win.AutoSave();")

    @contextmanager
    def saving_each_minute(self) -> Iterator[None]:
        """Have messages that are opened meanwhile saved as often as Thunderbird offers."""
        self.run("Services.prefs.setIntPref('mail.compose.autosaveinterval', 1);")
        yield
        self.run("Services.prefs.clearUserPref('mail.compose.autosaveinterval');")

    def install_other_addon(self, script: str) -> None:
        """Install an add-on of somebody else until Thunderbird ends: its background script."""
        manifest = {
            "manifest_version": 2,
            "name": "Another",
            "version": "1",
            "permissions": ["compose"],
            "background": {"scripts": ["background.js"]},
            "browser_specific_settings": {"gecko": {"id": OTHER_ADDON}},
        }
        file = self.profile.parent / "another.xpi"
        with zipfile.ZipFile(file, "w") as archive:
            archive.writestr("manifest.json", json.dumps(manifest))
            archive.writestr("background.js", script)
        self.run(
            f"""{FILES}
            const addon = await AddonManager.installTemporaryAddon(file);
            await addon.startupPromise;
            """,
            str(file),
        )

    def remove_other_addon(self) -> None:
        """Take it away again."""
        self.run(f"{ADDON} await addin.uninstall();", OTHER_ADDON)

    def update_addin(self, version: str) -> None:
        """Have Thunderbird take up the add-in in another version, as an update does; returns at once."""
        sources = Path(__file__).parents[2] / "desktop" / "thunderbird"
        copy = self.profile.parent / f"addin-{version}"
        shutil.copytree(sources, copy)
        manifest = json.loads((copy / "manifest.json").read_text(encoding="utf-8"))
        (copy / "manifest.json").write_text(json.dumps({**manifest, "version": version}), encoding="utf-8")
        file = self.profile.parent / f"addin-{version}.xpi"
        file.write_bytes(pack(copy))
        self.run(
            f"""{FILES}
            const update = await AddonManager.getInstallForFile(file);
            update.install().catch(() => {{}});
            """,
            str(file),
        )

    def addin_version(self) -> str:
        """The version of the add-in that is at work."""
        return str(self.run(f"{ADDON} return addin?.isActive ? addin.version : '';", ADDIN))

    def waiting_in_outbox(self) -> int:
        """How many messages wait to be sent later."""
        return int(self.run(f"{SERVICES} {OUTBOX} return outbox.getTotalMessages(false);"))

    def send_outbox(self) -> None:
        """Send what waits."""
        self.run(
            f"""{SERVICES} {OUTBOX}
            const sender = Cc["@mozilla.org/messengercompose/sendlater;1"].getService(Ci.nsIMsgSendLater);
            sender.sendUnsentMessages(MailServices.accounts.defaultAccount.defaultIdentity);
            """
        )

    def close_messages(self) -> None:
        """Close every message's window, saved or not, locked or not."""
        self.run(
            f"""{MESSAGES}
            for (const message of messages) {{
              message.SetContentAndBodyAsUnmodified();
              message.close();
            }}
            """
        )
        wait_until("the messages to close", lambda: not self.run(NEWEST), within_s=30)

    def allow_once(self) -> None:
        """Click the button on the add-in's page that lets the message leave once without the check."""
        wait_until("the add-in's page", lambda: self._in_page("document.body.innerText"), within_s=30)

        def is_allowed() -> bool:
            if self.badge() != "✓":  # a click too early is not taken
                self._click_in_page("Send this once without checking")
            return self.badge() == "✓"

        wait_until("the message to be allowed", is_allowed, within_s=30)

    def button(self) -> dict[str, str]:
        """How the add-in's button looks in the newest message's window: its label, badge, title and icon."""
        found: dict[str, str] | None = self.in_compose(
            """
            const button = win.document.getElementById(args[0]);
            const icon = /icons\\/([\\w-]+)\\.svg/.exec(button?.getAttribute("style"))?.[1];
            return button && {
              label: button.getAttribute("label"), badge: button.getAttribute("badge") ?? "",
              title: button.getAttribute("tooltiptext"), icon,
            };
            """,
            BUTTON,
        )
        return found or {"label": "", "badge": "", "title": "", "icon": ""}

    def page(self) -> str:
        """What the page beside the button says, opened by a click on the button where it is not open."""
        self.in_compose(
            f"""
            {PAGE}
            if (!page) win.document.getElementById(args[0]).click();
            """,
            BUTTON,
        )
        return str(wait_until("the add-in's page", lambda: self._in_page("document.body.innerText")))

    def press_in_page(self, label: str) -> None:
        """Click the button of this label on the page that is open."""
        wait_until(f"the button {label!r}", lambda: self._click_in_page(label))

    def _click_in_page(self, label: str) -> bool:
        """Whether there was such a button to click."""
        time.sleep(QUIET_S)  # the page takes no click at first
        labelled = f"filter((each) => each.innerText == {json.dumps(label)})"
        click = f"[...document.querySelectorAll('button')].{labelled}.map((each) => each.click() ?? 1).length"
        return self._in_page(click) == "1"

    def _in_page(self, expression: str) -> str:
        """The expression's value there; empty where the page is not open, or shows nothing yet."""
        return str(
            self.in_compose(
                f"""
                {PAGE}
                if (!page?.messageManager) return "";
                const said = `((document) => ${{args[0]}})(content.document)`;
                const script = `sendAsyncMessage("Sendward:said", ${{said}})`;
                return new Promise((resolve) => {{
                  const heard = ({{ data }}) => {{
                    page.messageManager.removeMessageListener("Sendward:said", heard);
                    resolve(data);
                  }};
                  page.messageManager.addMessageListener("Sendward:said", heard);
                  page.messageManager.loadFrameScript(
                    `data:application/javascript,${{encodeURIComponent(script)}}`, false);
                  win.setTimeout(() => resolve(""), 2000);
                }});
                """,
                expression,
            )
            or ""
        )

    def badge(self) -> str:
        """What the add-in's button says in the newest message's window."""
        return str(
            self.in_compose(
                "return win.document.getElementById(args[0])?.getAttribute('badge');",
                BUTTON,
            )
            or ""
        )

    def wait_for_compose(self) -> None:
        """Return when the newest message's window takes input."""
        wait_until(
            "a compose window that is ready",
            lambda: self.in_compose(
                "return win.document.readyState == 'complete' && win.gMsgCompose && !win.gSendLocked;"
            ),
            within_s=60,
        )

    def in_compose(self, script: str, *arguments: object) -> Any:  # noqa: ANN401  # whatever JSON holds
        """What the script returns with the newest message's window as ``win``; None without one."""
        return self.run(
            f"{MESSAGES} const [win] = messages; if (!win) return null; {script}",
            *arguments,
        )

    def send(self, command: str = "cmd_sendWithCheck") -> None:
        """Do what Ctrl+Return does in the newest message's window; returns at once."""
        self.in_compose("win.setTimeout(() => win.goDoCommand(args[0]), 0);", command)

    def press(self, *keys: str) -> None:
        """Press keys in the newest message's window, as on a keyboard."""
        self.in_compose("win.focus();")
        self.desktop.activate(self.desktop.wait_for_window("^Write: ", within_s=30))
        self.desktop.press(*keys)

    def describe(self) -> str:
        """How things stand, for whoever has to find out why a test failed."""
        log = Path(self.desktop.environment["XDG_STATE_HOME"]) / "sendward" / "sendward.log"
        console = "return Services.console.getMessageArray().map((message) => message.message);"
        try:
            said = [line for line in self.run(console) if "endward" in line]
            page = self._in_page("document.body.innerText")
            window = f"badge {self.badge()!r}, locked {self.is_locked()}, {self.recipients()}, page {page!r}"
        except MarionetteError as error:
            said, window = [], str(error)
        windows = [self.desktop.ask("xdotool", "getwindowname", name) for name in self.desktop.open_windows()]
        printed = [line for line in self.desktop.log("thunderbird").splitlines() if "console." in line]
        parts = [
            window,
            f"windows: {windows}",
            f"delivered: {self.sink.delivered}",
            *said[-10:],
            *printed[-12:],
        ]
        return "\n".join([*parts, *log.read_text().splitlines()[-15:]])

    def is_locked(self) -> bool:
        """Whether the newest message's window is held."""
        return bool(self.in_compose("return win.gWindowLocked;"))

    def has_message(self) -> bool:
        """Whether any message's window is open."""
        return self.in_compose("return true;") is not None

    def recipients(self) -> dict[str, list[str]]:
        """Who stands in the newest message's window, by field."""
        found: dict[str, list[str]] = self.in_compose(
            """
            const listed = {};
            for (const field of ["to", "cc", "bcc"]) {
              const pills = win.document.querySelectorAll(`#${field}AddrContainer mail-address-pill`);
              listed[field] = [...pills].map((pill) => pill.fullAddress);
            }
            return listed;
            """
        )
        return found

    def _make_profile(self) -> None:
        (self.profile / "extensions").mkdir(parents=True)
        local = self.profile / "Mail" / "Local Folders"
        local.mkdir(parents=True)
        for folder in ("Inbox", "Drafts", "Sent", "Unsent Messages"):
            (local / folder).touch()  # without the file Thunderbird chooses another folder of its own
        here = "mailbox://nobody@Local%20Folders"
        preferences = {
            **QUIET,
            "marionette.port": self._port,
            "mail.accountmanager.accounts": "account1,account2",
            "mail.accountmanager.defaultaccount": "account1",
            "mail.accountmanager.localfoldersserver": "server2",
            "mail.account.account1.server": "server1",
            "mail.account.account1.identities": "id1",
            "mail.account.account2.server": "server2",
            # a kind that can be the default account; it never fetches
            "mail.server.server1.type": "pop3",
            "mail.server.server1.hostname": "127.0.0.1",
            "mail.server.server1.login_at_startup": False,
            "mail.server.server1.check_new_mail": False,
            "mail.server.server1.directory-rel": "[ProfD]Mail/example.org",
            "mail.server.server1.userName": "me",
            "mail.server.server1.name": ME,
            "mail.server.server2.type": "none",
            "mail.server.server2.hostname": "Local Folders",
            "mail.server.server2.userName": "nobody",
            "mail.server.server2.name": "Local Folders",
            "mail.server.server2.directory-rel": "[ProfD]Mail/Local Folders",
            "mail.identity.id1.fullName": "Me",
            "mail.identity.id1.useremail": ME,
            "mail.identity.id1.smtpServer": "smtp1",
            "mail.identity.id1.valid": True,
            "mail.identity.id1.compose_html": False,
            "mail.identity.id1.fcc": False,
            "mail.identity.id1.draft_folder": f"{here}/Drafts",
            "mail.identity.id1.drafts_folder_picker_mode": "1",
            "mail.smtpservers": "smtp1",
            "mail.smtp.defaultserver": "smtp1",
            "mail.smtpserver.smtp1.hostname": "127.0.0.1",
            "mail.smtpserver.smtp1.port": self.sink.port,
            "mail.smtpserver.smtp1.authMethod": 1,
            "mail.smtpserver.smtp1.try_ssl": 0,
            "mail.smtpserver.smtp1.username": "",
        }
        lines = [
            f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in preferences.items()
        ]
        (self.profile / "user.js").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])
