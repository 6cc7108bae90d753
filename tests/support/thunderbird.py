"""The real Thunderbird with a profile made for one test: an account, the add-in, a remote control."""

from __future__ import annotations

import json
import socket
import subprocess
from typing import TYPE_CHECKING, Any, Self

from desktop_app import SENDWARD
from support.marionette import Marionette
from virtual_desktop import wait_until

if TYPE_CHECKING:
    from support.smtp_sink import SmtpSink
    from virtual_desktop import VirtualDesktop

ADDIN = "addin@sendward.org"
ME = "me@example.org"

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
    "extensions.getAddons.cache.enabled": False,
}

ENABLE = """
const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
const addin = await AddonManager.getAddonByID(args[0]);
await addin?.enable();
return addin?.isActive;
"""


class Thunderbird:
    """Thunderbird in ``desktop``; ended with the desktop at the latest."""

    def __init__(self, desktop: VirtualDesktop, sink: SmtpSink) -> None:
        self.desktop = desktop
        self.profile = desktop.home / "thunderbird"
        self._port = _free_port()
        self._process: subprocess.Popen[bytes] | None = None
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
        wait_until("the add-in to be taken up", lambda: self.run(ENABLE, ADDIN), within_s=30)

    def start(self, *arguments: str) -> None:
        """Start it, with the arguments a person's desktop may pass; returns when it can be driven."""
        line = ["thunderbird", "--profile", str(self.profile), "--no-remote", "--marionette"]
        self._process = self.desktop.start(
            *line,
            "--remote-allow-system-access",
            *arguments,
            environment={"MOZ_DISABLE_CONTENT_SANDBOX": "1"},
        )
        self._marionette = Marionette(self._port)

    def run(self, script: str, *arguments: object) -> Any:  # noqa: ANN401  # whatever JSON holds
        """Run a script in Thunderbird; what it returns."""
        assert self._marionette is not None
        return self._marionette.run(script, *arguments)

    def end(self) -> None:
        """End it as a session's end does."""
        if self._marionette is not None:
            self._marionette.close()
            self._marionette = None
        if self._process is not None and self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(10)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()

    def compose(self, **details: object) -> None:
        """Open a window with a message, as somebody who has typed it; recipients as ``to=["a@b"]``."""
        self.run(
            """
            const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
            const make = (name) => Cc[`@mozilla.org/messengercompose/${name};1`];
            const fields = make("composefields").createInstance(Ci.nsIMsgCompFields);
            const params = make("composeparams").createInstance(Ci.nsIMsgComposeParams);
            const [{ to = [], cc = [], bcc = [], subject = "Tuesday", body = "See you there." }] = args;
            const joined = { to: to.join(", "), cc: cc.join(", "), bcc: bcc.join(", ") };
            Object.assign(fields, joined, { subject, body });
            params.type = Ci.nsIMsgCompType.New;
            params.format = Ci.nsIMsgCompFormat.PlainText;
            params.composeFields = fields;
            params.identity = MailServices.accounts.defaultAccount.defaultIdentity;
            MailServices.compose.OpenComposeWindowWithParams(null, params);
            """,
            details,
        )
        self.wait_for_compose()

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
            f"const win = Services.wm.getMostRecentWindow('msgcompose'); if (!win) return null; {script}",
            *arguments,
        )

    def send(self, command: str = "cmd_sendWithCheck") -> None:
        """Do what Ctrl+Return does in the newest message's window; returns at once."""
        self.in_compose("win.setTimeout(() => win.goDoCommand(args[0]), 0);", command)

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
