/** What the button in a compose window has to say: kept for its page, shown on the button itself. */

import { emailOf } from "./address.js";
import { Unlooked } from "./protocol.js";
import { Queue } from "./queue.js";

const BAD = "#a3180d";
const CALM_ICON = "icons/sendward.svg";
const ALERT_ICON = "icons/sendward-alert.svg";
/** Characters of an address on the button; of a longer one its end is shown, where the mistake is. */
const LONGEST_LABEL = 32;
const NOBODY = Object.freeze({ byPerson: 0, byOrganisation: 0 });

export class Notices {
  constructor(messenger) {
    this.messenger = messenger;
    /** The changes to each window's notice: a look and a check may come to an end at the same moment. */
    this.changes = new Map();
  }

  /**
   * @returns {Promise<{findings: object[], failure: object|null, unlooked: object|null, settled: object}>} what
   *   the page shows; `unlooked` is why nobody has looked at the recipients, null when somebody has; `settled` how
   *   many resemble and are right by the person's or the organisation's word; `visible` that many see one another
   */
  async of(tabId) {
    const { [key(tabId)]: kept } = await this.messenger.storage.session.get(key(tabId));
    const unlooked = { why: Unlooked.PENDING, detail: "" };
    return kept ?? { findings: [], failure: null, unlooked, settled: NOBODY, visible: null };
  }

  /** Recipients that resemble a protected domain, found while the message is being written. */
  async showFindings(tabId, findings, unlooked = null, settled = NOBODY, visible = null) {
    await this.#change(tabId, () => ({ findings, unlooked, settled, visible }));
  }

  /** Many see one another's addresses. */
  async showVisible(tabId, visible) {
    await this.#change(tabId, () => ({ visible }));
  }

  /** Nobody has looked at the recipients as they stand now. */
  async showUnlooked(tabId, why, detail = "") {
    await this.#change(tabId, () => ({ findings: [], unlooked: { why, detail }, settled: NOBODY, visible: null }));
  }

  /** The message was not sent, because it could not be checked. */
  async showFailure(tabId, failure) {
    await this.#change(tabId, () => ({ failure }));
  }

  /** The message may leave once without the check. */
  async showAllowed(tabId) {
    await this.#change(tabId, ({ failure }) => (failure === null ? {} : { failure: { ...failure, isAllowed: true } }));
  }

  /** Sendward has answered: what went wrong before is past. */
  async clearFailure(tabId) {
    await this.#change(tabId, () => ({ failure: null }));
  }

  /** Open the button's page in the window; a window of its own where the button was taken off the bar. */
  async open(tab) {
    const isShown = await this.messenger.composeAction.openPopup({ windowId: tab.windowId }).catch((error) => {
      console.warn("The page beside the button cannot be opened", error);
      return false;
    });
    if (!isShown) {
      await this.#openWindow(`tab=${tab.id}`);
    }
  }

  /** Thunderbird does not say whom a message was sent to: a window says so, once in each of its runs. */
  async tellUnseen() {
    const { isUnseenTold } = await this.messenger.storage.session.get("isUnseenTold");
    if (!isUnseenTold) {
      await this.#openWindow("problem=unseen");
      await this.messenger.storage.session.set({ isUnseenTold: true });
    }
  }

  /** The compose window is closed. */
  async forget(tabId) {
    this.changes.delete(tabId);
    await this.messenger.storage.session.remove(key(tabId));
  }

  async #openWindow(query) {
    const url = `pages/notice.html?${query}`;
    await this.messenger.windows.create({ url, type: "popup", width: 460, height: 320 });
  }

  /** Change what is kept for this window, and show it; each change after the one before. */
  #change(tabId, changed) {
    if (!this.changes.has(tabId)) {
      this.changes.set(tabId, new Queue());
    }
    return this.changes.get(tabId).run(async () => {
      const before = await this.of(tabId);
      const notice = { ...before, ...changed(before) };
      if (JSON.stringify(notice) !== JSON.stringify(before)) {
        await this.messenger.storage.session.set({ [key(tabId)]: notice });
        await this.#show(tabId, notice);
      }
    });
  }

  async #show(tabId, { findings, failure, unlooked, visible }) {
    const { i18n, composeAction } = this.messenger;
    const count = findings.length;
    let title = "Sendward";
    let badge = "";
    let label = null;
    if (failure?.isAllowed) {
      title = i18n.getMessage("button_allowed");
      badge = "✓";
    } else if (failure !== null) {
      title = i18n.getMessage("button_failure");
      badge = "!";
    } else if (count > 0) {
      title = count === 1 ? i18n.getMessage("button_one") : i18n.getMessage("button_many", [`${count}`]);
      badge = `${count}`;
      label = `${shortened(emailOf(findings[0].address))}?`;
    } else if (visible) {
      title = visible.headline;
      badge = `${visible.addresses}`;
    } else if (unlooked !== null && unlooked.why !== Unlooked.PENDING) {
      title = i18n.getMessage("not_looked");
    }
    const isAlert = badge !== "";
    await Promise.all([
      composeAction.setTitle({ tabId, title }),
      composeAction.setLabel({ tabId, label }),
      composeAction.setIcon({ tabId, path: isAlert ? ALERT_ICON : CALM_ICON }),
      composeAction.setBadgeText({ tabId, text: badge }),
      composeAction.setBadgeBackgroundColor({ tabId, color: BAD }),
    ]);
  }
}

function shortened(address) {
  return address.length > LONGEST_LABEL ? `…${address.slice(1 - LONGEST_LABEL)}` : address;
}

function key(tabId) {
  return `notice-${tabId}`;
}
