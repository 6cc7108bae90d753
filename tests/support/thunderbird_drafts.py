"""Drafts in the real Thunderbird: what a person does with them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from urllib.parse import quote

from support.desktop.virtual_desktop import wait_until

if TYPE_CHECKING:
    from support.thunderbird import Thunderbird

WITHIN_S = 30.0

SAVE = """
const compose = win.gMsgCompose;
const saved = new Promise((resolve) => {
  const listener = {
    NotifyComposeFieldsReady() {},
    NotifyComposeBodyReady() {},
    SaveInFolderDone() {},
    ComposeProcessDone(result) { compose.UnregisterStateListener(listener); resolve(result); },
  };
  compose.RegisterStateListener(listener);
});
win.goDoCommand("cmd_saveAsDraft");
return await saved;
"""
ADDRESS = """
const row = win.document.getElementById("addressRowTo");
for (const pill of row.querySelectorAll("mail-address-pill")) { pill.remove(); }
win.addressRowAddRecipientsArray(row, args);
win.onRecipientsChanged?.(true);
"""
CLOSE = "win.gContentChanged = false; win.setTimeout(() => win.close(), 0);"
FOLDER = """
const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
const folder = MailServices.accounts.localFoldersServer.rootFolder.getChildNamed("Drafts");
const main = Services.wm.getMostRecentWindow("mail:3pane");
"""
SHOW = """
main.document.getElementById("tabmail").currentAbout3Pane.displayFolder(folder.URI);
try { return Boolean(folder.msgDatabase); } catch { return false; }
"""
COMPACT = """
await new Promise((resolve) => folder.compact({ OnStartRunningUrl() {}, OnStopRunningUrl: resolve }, null));
"""
DELETE_ALL = "folder.deleteMessages([...folder.messages], null, true, false, null, false);"
COUNT = "return folder.getTotalMessages(false);"
SIGN_IN = """
const login = Cc["@mozilla.org/login-manager/loginInfo;1"].createInstance(Ci.nsILoginInfo);
login.init("imap://127.0.0.1", null, "imap://127.0.0.1", args[0], args[1], "", "");
await Services.logins.addLoginAsync(login);
const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
MailServices.accounts.getIncomingServer("server1").performExpand(null);
"""
EXPAND = """
const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
return MailServices.accounts.getIncomingServer("server1").rootFolder.numSubFolders;
"""
EDIT_LAST = """
const uri = folder.getUriForMsg([...folder.messages].at(-1));
main.ComposeMessage(Ci.nsIMsgCompType.Draft, Ci.nsIMsgCompFormat.Default, folder, [uri]);
"""


class ThunderbirdDrafts:
    """The drafts in Local Folders."""

    def __init__(self, thunderbird: Thunderbird) -> None:
        self._thunderbird = thunderbird

    def start(self, store: str) -> None:
        """Start it with its local folders kept in ``store``: berkeleystore (mbox) or maildirstore."""
        contract = f"@mozilla.org/msgstore/{store};1"
        with (self._thunderbird.profile / "user.js").open("a", encoding="utf-8") as file:
            file.write(f'user_pref("mail.server.server2.storeContractID", {json.dumps(contract)});\n')
        if store == "maildirstore":
            for folder in list((self._thunderbird.profile / "Mail" / "Local Folders").iterdir()):
                folder.unlink()
                for part in ("cur", "tmp"):
                    (folder / part).mkdir(parents=True)
        self._start()
        # without its index, which is made when the folder is first shown, old copies are not taken away
        wait_until("the drafts to be shown", lambda: self._in_folder(SHOW), within_s=WITHIN_S)

    def start_with_imap(self, port: int, user: str, password: str) -> None:
        """Start it with its drafts on an IMAP server of this computer; returns when it has signed in."""
        account = "mail.server.server1"
        preferences = {
            f"{account}.type": "imap",
            f"{account}.port": port,
            f"{account}.userName": user,
            f"{account}.directory-rel": "[ProfD]ImapMail/127.0.0.1",
            f"{account}.socketType": 0,
            f"{account}.authMethod": 3,
            "mail.identity.id1.draft_folder": f"imap://{quote(user)}@127.0.0.1/Drafts",
        }
        with (self._thunderbird.profile / "user.js").open("a", encoding="utf-8") as file:
            lines = (f"user_pref({json.dumps(k)}, {json.dumps(v)});\n" for k, v in preferences.items())
            file.writelines(lines)
        self._start()
        self._thunderbird.run(SIGN_IN, user, password)
        wait_until("the folders of the server", lambda: self._thunderbird.run(EXPAND), within_s=WITHIN_S)

    def save(self) -> None:
        """Ctrl+S; returns when it is saved."""
        assert self._thunderbird.in_compose(SAVE) == 0

    def begin(self, *to: str) -> None:
        """A new message, saved once."""
        self._thunderbird.compose(to=list(to), subject=f"To {to[0]}")
        self.save()

    def address(self, *to: str) -> None:
        """Change who it goes to, and save."""
        self._thunderbird.in_compose(ADDRESS, *to)
        self.save()

    def open_last(self) -> None:
        """Double-click on the newest draft."""
        self._in_folder(EDIT_LAST)
        self._thunderbird.wait_for_compose()

    def compact(self) -> None:
        """Compact the folder."""
        self._in_folder(COMPACT)

    def delete_all(self) -> None:
        """Delete every draft; returns when they have gone."""
        self._in_folder(DELETE_ALL)
        wait_until("the drafts to go", lambda: self._in_folder(COUNT) == 0, within_s=WITHIN_S)

    def close(self) -> None:
        """Close the window without saving."""
        self._thunderbird.in_compose(CLOSE)
        wait_until("the window to close", lambda: not self._thunderbird.has_message(), within_s=WITHIN_S)

    def close_all(self) -> None:
        """Close what a test that failed left behind."""
        while self._thunderbird.has_message():
            self.close()

    def send(self) -> None:
        """Send it at once; returns when its window is gone."""
        self._thunderbird.send("cmd_sendNow")
        wait_until("the window to close", lambda: not self._thunderbird.has_message(), within_s=WITHIN_S)

    def _start(self) -> None:
        """Start it as a profile that Sendward finds."""
        root = self._thunderbird.desktop.home / ".thunderbird"
        root.mkdir()
        (root / "profiles.ini").write_text(f"[Profile0]\nIsRelative=0\nPath={self._thunderbird.profile}\n")
        self._thunderbird.start()

    def _in_folder(self, script: str) -> object:
        return self._thunderbird.run(FOLDER + script)
