/**
 * Holds each message until Sendward has answered. Nothing is sent unseen, and whatever happens Thunderbird gets
 * its answer: a listener that throws or never answers would lock the compose window for good.
 */

import { emailOf } from "./address.js";
import { correctedDetails, fingerprint, hiddenDetails, messageOf } from "./message.js";
import { Failure, HostError, readVerdict } from "./protocol.js";
import { soon, whileOpen } from "./waiting.js";

const SEND = Object.freeze({ cancel: false });
const HOLD = Object.freeze({ cancel: true });
/** A message that was corrected or changed is checked again; more rounds than this would be a quarrel. */
const MOST_ROUNDS = 4;
/** Why those were not checked whom another add-on added after the check; a word of the protocol. */
const CHANGED_AFTERWARDS = "changed-afterwards";
/** What Thunderbird takes at most to hear what its listener answers. */
const HEARD_WITHIN_MS = 2_000;
/** A message that was let go and has not left by then is taken for one that another add-on held. */
const LEAVES_WITHIN_MS = 10 * 60_000;
/** So long after its window is gone Thunderbird may still tell that it has left. */
const TOLD_WITHIN_MS = 5_000;

export class Gate {
  constructor(messenger, { host, notices, unchecked, pointer }, now = () => Date.now()) {
    this.now = now;
    this.messenger = messenger;
    this.host = host;
    this.notices = notices;
    this.unchecked = unchecked;
    this.pointer = pointer;
    /** What takes the question about a held message back, by its tab. */
    this.held = new Map();
    /** When each message was let go that has not left yet, by its tab. */
    this.leaving = new Map();
  }

  /**
   * Thunderbird is about to send the message in this tab.
   *
   * @returns {Promise<{cancel: boolean, details?: object}>} what Thunderbird is to do; never rejected
   */
  async beforeSend(tab, details) {
    if (this.held.has(tab.id)) {
      return HOLD; // a window that was unlocked while it is held: its one question stands
    }
    this.leaving.delete(tab.id);
    const withdrawal = new AbortController();
    this.held.set(tab.id, withdrawal);
    try {
      const decided = await whileOpen(withdrawal.signal, this.#decide(tab, details, withdrawal.signal));
      await soon(this.notices.clearFailure(tab.id));
      this.pointer.lookAgain(tab.id);
      return decided;
    } catch (error) {
      if (!(error instanceof HostError && error.why === Failure.WITHDRAWN)) {
        await soon(this.#fail(tab, error)).catch((trouble) => console.error(trouble));
      }
      return HOLD;
    } finally {
      this.held.delete(tab.id);
      this.#doWhatWaits();
    }
  }

  /** Thunderbird has sent the message: to those it was released to, or has another add-on changed it since? */
  async afterSend(tab, sent) {
    try {
      await this.#lookAtSent(tab, sent);
    } finally {
      this.leaving.delete(tab.id);
      this.#doWhatWaits();
    }
  }

  async #lookAtSent(tab, { error, details }) {
    const released = await this.#released(tab.id);
    if (error || released === null) {
      return;
    }
    if (!details) {
      await this.notices.tellUnseen();
      return;
    }
    const { message } = await messageOf(this.messenger, tab.id, details);
    const known = new Set(released);
    const added = message.recipients.filter(({ address }) => !known.has(emailOf(address)));
    if (added.length > 0) {
      await this.unchecked.keep({ ...message, recipients: added }, CHANGED_AFTERWARDS);
      await this.unchecked.report();
    }
  }

  /** The message's window was closed, held or not: its question must not stay behind. */
  closed(tabId) {
    this.held.get(tabId)?.abort();
    if (this.leaving.has(tabId)) {
      // it has left, or was given up: of that nothing is told
      this.leaving.set(tabId, this.now() + TOLD_WITHIN_MS - LEAVES_WITHIN_MS);
      this.#doWhatWaits();
    }
    return this.messenger.storage.session.remove(keptKey(tabId));
  }

  /**
   * Do this as soon as no message is held: it would leave a window locked. Nor while one is on its way: to whom
   * it was released would be forgotten, and whoever was added since never told of.
   */
  whenFree(call) {
    this.waiting = call;
    this.#doWhatWaits();
  }

  /** What the page beside the button asks for. */
  async fromPage({ what, tabId, finding, corrected }) {
    if (what === "notice") {
      // the last look may have been a while ago; what it finds now is shown as soon as it is known
      this.pointer.lookAgain(tabId);
      this.pointer.look();
      return this.#noticeOf(tabId);
    }
    const details = await this.messenger.compose.getComposeDetails(tabId);
    if (what === "correct") {
      const changed = await correctedDetails(this.messenger, details, [{ ...finding, corrected }]);
      if (Object.keys(changed).length > 0) {
        await this.messenger.compose.setComposeDetails(tabId, changed);
        await this.#tellCorrected(tabId, finding, corrected);
      }
      this.pointer.lookAgain(tabId);
      await this.pointer.look();
      return this.#noticeOf(tabId);
    }
    if (what === "hide") {
      await this.messenger.compose.setComposeDetails(tabId, hiddenDetails(details));
      this.pointer.lookAgain(tabId);
      await this.pointer.look();
      return this.#noticeOf(tabId);
    }
    if (what === "allow") {
      const { message } = await messageOf(this.messenger, tabId, details);
      const { failure } = await this.notices.of(tabId);
      if (await this.unchecked.allow(tabId, fingerprint(message.recipients), failure?.why ?? "")) {
        await this.notices.showAllowed(tabId);
      }
      return this.#noticeOf(tabId);
    }
    return null;
  }

  async #decide(tab, details, signal) {
    const read = await soon(messageOf(this.messenger, tab.id, details));
    const pass = await this.unchecked.take(tab.id, fingerprint(read.message.recipients));
    if (pass !== null && !signal.aborted) {
      await this.unchecked.keep(read.message, pass.why);
      return this.#release(tab.id, read.message, {});
    }
    return this.#check(tab, details, read, signal);
  }

  /**
   * Ask until just what stands in the window was let go. It can change while a question is open: Thunderbird
   * unlocks it when it saves by itself, and the contacts sidebar and other add-ons write into a locked one too.
   */
  async #check(tab, details, first, signal) {
    const corrections = [];
    let changed = {};
    let read = first;
    let checked = null;
    for (let round = 0; round <= MOST_ROUNDS; round += 1) {
      const { message, unopened } = read;
      if (unopened.length > 0) {
        await soon(this.#write(tab.id, corrections));
        throw new HostError(Failure.UNOPENED, unopened.join(", "));
      }
      const mark = fingerprint(message.recipients);
      if (mark === checked || message.recipients.length === 0) {
        return this.#release(tab.id, message, changed); // none: newsgroups only, or nothing Thunderbird would send
      }
      if (round < MOST_ROUNDS) {
        const verdict = await this.host.ask("check", message, readVerdict, signal);
        // what follows from Sendward's being there; the message need not wait for it
        this.unchecked.report().catch((trouble) => console.error(trouble));
        corrections.push(...(verdict.action === "replace" ? [verdict.recipients] : []));
        if (verdict.action === "hold" || (verdict.action === "replace" && !verdict.leaves)) {
          await soon(this.#write(tab.id, corrections));
          return HOLD;
        }
        if (verdict.action === "send" && (await this.#isKeptFor(tab, message, verdict.visible))) {
          await soon(this.#write(tab.id, corrections));
          return HOLD;
        }
        checked = verdict.action === "send" ? mark : null;
        const current = await soon(this.messenger.compose.getComposeDetails(tab.id));
        changed = await soon(this.#corrected(current, corrections));
        read = await soon(messageOf(this.messenger, tab.id, { ...current, ...changed }));
      }
    }
    await soon(this.#write(tab.id, corrections));
    throw new HostError(Failure.CHANGED);
  }

  /**
   * Whether the message is held because many see one another's addresses: once for the same recipients, so
   * that sending it again sends it.
   */
  async #isKeptFor(tab, { recipients }, visible) {
    const mark = fingerprint(recipients);
    if (visible === null || (await this.#keptBack(tab.id))?.mark === mark) {
      return false;
    }
    // apart from the notice, which a look at the window writes at the same time
    await this.messenger.storage.session.set({ [keptKey(tab.id)]: { mark, addresses: visible.addresses } });
    await this.notices.showVisible(tab.id, visible);
    // not awaited: the window must be unlocked before the page can open in it
    this.notices.open(tab).catch((trouble) => console.error(trouble));
    return true;
  }

  /** For whom the message was held last; null where it was not. */
  async #keptBack(tabId) {
    const { [keptKey(tabId)]: kept = null } = await this.messenger.storage.session.get(keptKey(tabId));
    return kept;
  }

  /** Let it go, and remember to whom. */
  async #release(tabId, { recipients }, changed) {
    const emails = recipients.map(({ address }) => emailOf(address));
    await this.messenger.storage.session.set({ [releasedKey(tabId)]: emails });
    this.leaving.set(tabId, this.now());
    return { ...SEND, ...(Object.keys(changed).length > 0 && { details: changed }) };
  }

  async #released(tabId) {
    const { [releasedKey(tabId)]: emails = null } = await this.messenger.storage.session.get(releasedKey(tabId));
    await this.messenger.storage.session.remove(releasedKey(tabId));
    return emails;
  }

  /**
   * The person has corrected a recipient without being asked: that belongs into the journal as well, once the
   * window shows it. A window that closes, or another add-on, may have been faster.
   */
  async #tellCorrected(tabId, finding, corrected) {
    const details = await this.messenger.compose.getComposeDetails(tabId);
    const { message } = await messageOf(this.messenger, tabId, details);
    const { field, address, list } = finding;
    const emails = message.recipients.map((each) => emailOf(each.address));
    if (emails.includes(emailOf(address)) || !emails.includes(emailOf(corrected))) {
      console.warn("A correction is not in the message");
      return;
    }
    const request = { ...message, thread: [], recipients: [{ field, address, list, corrected }] };
    await this.host.ask("corrected", request).catch((error) => {
      console.warn("A correction could not be recorded", error);
    });
  }

  #doWhatWaits() {
    if (this.waiting !== undefined && this.held.size === 0) {
      // Thunderbird must have heard the verdict first; of a message that another add-on held nothing more is told
      const left = Math.max(...this.leaving.values(), -Infinity) + LEAVES_WITHIN_MS - this.now();
      setTimeout(() => (this.#isFree() ? this.waiting() : this.#doWhatWaits()), Math.max(HEARD_WITHIN_MS, left));
    }
  }

  #isFree() {
    const isLeaving = [...this.leaving.values()].some((at) => this.now() - at < LEAVES_WITHIN_MS);
    return this.held.size === 0 && !isLeaving;
  }

  async #noticeOf(tabId) {
    const notice = await this.notices.of(tabId);
    const kept = await this.#keptBack(tabId);
    const isKept = kept !== null && kept.addresses === notice.visible?.addresses;
    return { ...notice, isKept, forbiddenBy: await this.unchecked.forbiddenBy() };
  }

  /** What these corrections, one after the other, change in the message. */
  async #corrected(details, corrections) {
    let changed = {};
    for (const each of corrections) {
      changed = { ...changed, ...(await correctedDetails(this.messenger, { ...details, ...changed }, each)) };
    }
    return changed;
  }

  /** Put the corrections into the window, in which others may have written meanwhile. */
  async #write(tabId, corrections) {
    if (corrections.length > 0) {
      const details = await this.messenger.compose.getComposeDetails(tabId);
      const changed = await this.#corrected(details, corrections);
      if (Object.keys(changed).length > 0) {
        await this.messenger.compose.setComposeDetails(tabId, changed);
      }
    }
  }

  /** Say what happened, and never throw: the message is held either way. */
  async #fail(tab, error) {
    console.error("The message could not be checked", error);
    try {
      const isKnown = error instanceof HostError;
      if (!isKnown || (error.why !== Failure.MISSING && error.permission === null)) {
        await this.unchecked.askForbiddenBy(); // before anybody is offered to send it unchecked
      }
      await this.notices.showFailure(tab.id, {
        why: isKnown ? error.why : Failure.GARBLED,
        detail: isKnown ? error.detail : "",
      });
      // not awaited: the window must be unlocked before the page can open in it
      this.notices.open(tab).catch((trouble) => console.error(trouble));
    } catch (trouble) {
      console.error(trouble);
    }
  }
}

function releasedKey(tabId) {
  return `released-${tabId}`;
}

function keptKey(tabId) {
  return `kept-${tabId}`;
}
