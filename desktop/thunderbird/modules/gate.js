/**
 * Holds each message until Sendward has answered. Nothing is sent unseen, and whatever happens Thunderbird gets
 * its answer: a listener that throws or never answers would lock the compose window for good.
 */

import { messageOf } from "./message.js";
import { Failure, HostError, readVerdict } from "./protocol.js";
import { correctedDetails, fingerprint } from "./recipients.js";

const SEND = Object.freeze({ cancel: false });
const HOLD = Object.freeze({ cancel: true });
/** A corrected message is checked again; more rounds than this would be a quarrel. */
const MOST_ROUNDS = 4;

export class Gate {
  constructor(messenger, { host, notices, unchecked, pointer }) {
    this.messenger = messenger;
    this.host = host;
    this.notices = notices;
    this.unchecked = unchecked;
    this.pointer = pointer;
    /** What takes the question about a held message back, by its tab. */
    this.held = new Map();
  }

  /**
   * Thunderbird is about to send the message in this tab.
   *
   * @returns {Promise<{cancel: boolean, details?: object}>} what Thunderbird is to do; never rejected
   */
  async beforeSend(tab, details) {
    const withdrawal = new AbortController();
    this.held.set(tab.id, withdrawal);
    try {
      const decided = await this.#decide(tab, details, withdrawal.signal);
      await this.notices.clearFailure(tab.id);
      this.pointer.lookAgain(tab.id);
      return decided;
    } catch (error) {
      if (!(error instanceof HostError && error.why === Failure.WITHDRAWN)) {
        await this.#fail(tab, details, error);
      }
      return HOLD;
    } finally {
      this.held.delete(tab.id);
    }
  }

  /** The message's window was closed, held or not: its question must not stay behind. */
  closed(tabId) {
    this.held.get(tabId)?.abort();
  }

  /** What the page beside the button asks for. */
  async fromPage({ what, tabId, finding, corrected }) {
    if (what === "notice") {
      return this.#noticeOf(tabId);
    }
    const details = await this.messenger.compose.getComposeDetails(tabId);
    if (what === "correct") {
      const changed = await this.#corrected(details, [{ ...finding, corrected }]);
      if (Object.keys(changed).length > 0) {
        await this.#write(tabId, changed);
        await this.#tellCorrected(tabId, details, finding, corrected);
      }
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
    let { message, unopened } = await messageOf(this.messenger, tab.id, details);
    if (message.recipients.length === 0) {
      return SEND; // newsgroups only, or nothing that Thunderbird would send
    }
    const pass = await this.unchecked.take(tab.id, fingerprint(message.recipients));
    if (pass !== null) {
      await this.unchecked.keep(message, pass.why);
      return SEND;
    }
    let changed = {};
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      if (unopened.length > 0) {
        throw new HostError(Failure.UNOPENED, unopened.join(", "));
      }
      const verdict = await this.host.ask("check", message, readVerdict, signal);
      this.#takeNote(verdict);
      if (verdict.action === "hold") {
        await this.#write(tab.id, changed);
        return HOLD;
      }
      if (verdict.action === "send") {
        return { ...SEND, ...(Object.keys(changed).length > 0 && { details: changed }) };
      }
      changed = { ...changed, ...(await this.#corrected({ ...details, ...changed }, verdict.recipients)) };
      if (!verdict.leaves) {
        await this.#write(tab.id, changed);
        return HOLD;
      }
      ({ message, unopened } = await messageOf(this.messenger, tab.id, { ...details, ...changed }));
    }
    throw new HostError(Failure.GARBLED);
  }

  /** The person has corrected a recipient without being asked: that belongs into the journal as well. */
  async #tellCorrected(tabId, details, finding, corrected) {
    const { message } = await messageOf(this.messenger, tabId, details);
    const { field, address, list } = finding;
    const request = { ...message, thread: [], recipients: [{ field, address, list, corrected }] };
    await this.host.ask("corrected", request).catch((error) => {
      console.warn("A correction could not be recorded", error);
    });
  }

  async #noticeOf(tabId) {
    return { ...(await this.notices.of(tabId)), forbiddenBy: await this.unchecked.forbiddenBy() };
  }

  /** What follows from Sendward's being there; the message need not wait for it. */
  #takeNote(verdict) {
    this.unchecked
      .learn(verdict.permission)
      .then(() => this.unchecked.report())
      .catch((trouble) => console.error(trouble));
  }

  #corrected(details, corrections) {
    return correctedDetails(this.messenger, details, corrections);
  }

  async #write(tabId, changed) {
    if (Object.keys(changed).length > 0) {
      await this.messenger.compose.setComposeDetails(tabId, changed);
    }
  }

  /** Say what happened, and never throw: the message is held either way. */
  async #fail(tab, details, error) {
    console.error("The message could not be checked", error);
    try {
      const isKnown = error instanceof HostError;
      await this.unchecked.learn(isKnown ? error.permission : null);
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
