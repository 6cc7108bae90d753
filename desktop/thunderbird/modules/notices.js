/** What the button in a compose window has to say: kept for its page, counted on its badge. */

const BAD = "#a3180d";

export class Notices {
  constructor(messenger) {
    this.messenger = messenger;
  }

  /** @returns {Promise<{findings: object[], failure: object|null}>} what the page shows */
  async of(tabId) {
    const { [key(tabId)]: kept } = await this.messenger.storage.session.get(key(tabId));
    return kept ?? { findings: [], failure: null };
  }

  /** Recipients that resemble a protected domain, found while the message is being written. */
  async showFindings(tabId, findings) {
    const { failure } = await this.of(tabId);
    await this.#show(tabId, { findings, failure });
  }

  /** The message was not sent, because it could not be checked. */
  async showFailure(tabId, failure) {
    const { findings } = await this.of(tabId);
    await this.#show(tabId, { findings, failure });
  }

  /** The message may leave once without the check. */
  async showAllowed(tabId) {
    const { findings, failure } = await this.of(tabId);
    if (failure !== null) {
      await this.#show(tabId, { findings, failure: { ...failure, isAllowed: true } });
    }
  }

  /** Sendward has answered: what went wrong before is past. */
  async clearFailure(tabId) {
    const { findings, failure } = await this.of(tabId);
    if (failure !== null) {
      await this.#show(tabId, { findings, failure: null });
    }
  }

  /** Open the button's page in the window; a window of its own where the button was taken off the bar. */
  async open(tab) {
    const isShown = await this.messenger.composeAction.openPopup({ windowId: tab.windowId }).catch((error) => {
      console.warn("The page beside the button cannot be opened", error);
      return false;
    });
    if (!isShown) {
      const url = `pages/notice.html?tab=${tab.id}`;
      await this.messenger.windows.create({ url, type: "popup", width: 460, height: 320 });
    }
  }

  /** The compose window is closed. */
  async forget(tabId) {
    await this.messenger.storage.session.remove(key(tabId));
  }

  async #show(tabId, notice) {
    await this.messenger.storage.session.set({ [key(tabId)]: notice });
    const { i18n, composeAction } = this.messenger;
    const count = notice.findings.length;
    let title = "Sendward";
    let text = "";
    if (notice.failure?.isAllowed) {
      title = i18n.getMessage("button_allowed");
      text = "✓";
    } else if (notice.failure !== null) {
      title = i18n.getMessage("button_failure");
      text = "!";
    } else if (count > 0) {
      title = count === 1 ? i18n.getMessage("button_one") : i18n.getMessage("button_many", [`${count}`]);
      text = `${count}`;
    }
    await Promise.all([
      composeAction.setTitle({ tabId, title }),
      composeAction.setBadgeText({ tabId, text }),
      composeAction.setBadgeBackgroundColor({ tabId, color: BAD }),
    ]);
  }
}

function key(tabId) {
  return `notice-${tabId}`;
}
