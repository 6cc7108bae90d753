/**
 * Points out what resembles while a message is being written. Thunderbird tells nobody that a recipient has
 * changed, so the open compose windows are looked at. For a look it reads the whole text as well: that takes it two
 * milliseconds for a short message, and stops its windows for a second for one of some megabytes.
 */

import { fingerprint, messageOf, writtenTo } from "./message.js";
import { Failure, HostError, readFindings } from "./protocol.js";

const LOOK_EVERY_MS = 1_500;
/** So many times as long as a look took the window rests after it, but for what the person does beside the button. */
const RESTS = 50;
/** A longer rest is none: the clock was put back. */
const LONGEST_REST_MS = 5 * 60_000;
/** Thunderbird never answers a question about a window that closes just then: such a look is left behind. */
const STUCK_AFTER_MS = 5_000;
/** Where Sendward cannot be reached it is tried less often. */
const TRY_AGAIN_MS = 15_000;
/** What says that nobody is there, so that the other windows are asked about in vain as well. */
const UNREACHABLE = new Set([Failure.MISSING, Failure.NOT_STARTED, Failure.ENDED, Failure.SILENT]);

export class Pointer {
  constructor(messenger, host, notices, now = () => Date.now()) {
    this.messenger = messenger;
    this.host = host;
    this.notices = notices;
    this.now = now;
    /** Whom each window was written to when it was looked at, by its tab; and as it stood there, but for lists. */
    this.seen = new Map();
    /** Windows that are to be looked at once more, whatever comes of the look that is under way. */
    this.again = new Set();
    /** Until when a window rests, by its tab. */
    this.restUntil = new Map();
    /** Why a window could not be looked at, by its tab: for these recipients, and until when. */
    this.refused = new Map();
    this.lookingSince = null;
    this.hasNews = false;
    this.notBefore = 0;
    this.trouble = null;
    this.timer = null;
  }

  /** A tab was opened: when it is a message's, look at it from now on. */
  begin(tab) {
    if (tab.type === "messageCompose") {
      this.watch();
    }
  }

  /** Look until no message is being written any more. */
  watch() {
    this.hasNews = true;
    if (this.timer === null) {
      this.timer = setInterval(() => this.look(), LOOK_EVERY_MS);
      this.look();
    }
  }

  /** The answers have changed: look at this window again although its recipients are the same. */
  lookAgain(tabId) {
    this.seen.delete(tabId);
    this.refused.delete(tabId);
    this.again.add(tabId);
  }

  /** One look at every open compose window. */
  async look() {
    if (this.lookingSince !== null && this.now() - this.lookingSince < STUCK_AFTER_MS) {
      return;
    }
    const since = this.now();
    this.lookingSince = since;
    this.hasNews = false;
    try {
      const tabs = await this.messenger.tabs.query({ type: "messageCompose" });
      if (tabs.length === 0 && !this.hasNews) {
        this.#rest();
      }
      for (const tab of tabs) {
        await this.#lookAt(tab.id).catch((error) => {
          // one that closes while it is looked at keeps no other from it; the next look is soon
          console.warn("A compose window could not be looked at", error);
        });
      }
    } catch (error) {
      console.warn("The compose windows could not be listed", error);
    } finally {
      if (this.lookingSince === since) {
        this.lookingSince = null;
      }
    }
  }

  async #lookAt(tabId) {
    if (this.#rests(tabId) && !this.again.has(tabId)) {
      return;
    }
    this.again.delete(tabId);
    const begun = this.now();
    const details = await this.messenger.compose.getComposeDetails(tabId);
    this.restUntil.set(tabId, this.now() + Math.min(RESTS * (this.now() - begun), LONGEST_REST_MS));
    const written = writtenTo(details);
    if (this.seen.get(tabId)?.written === written) {
      return; // hundreds of addresses would be read again in every look
    }
    const { message, unopened } = await messageOf(this.messenger, tabId, details);
    const mark = fingerprint(message.recipients);
    if (this.seen.get(tabId)?.mark === mark) {
      return;
    }
    const trouble = this.#troubleWith(tabId, mark);
    if (trouble !== null) {
      await this.notices.showUnlooked(tabId, trouble.why, trouble.detail);
      return;
    }
    try {
      const { findings, unlooked, settled, visible } = await this.host.ask("look", message, readFindings);
      const closed = unopened.length > 0 ? { why: Failure.UNOPENED, detail: unopened.join(", ") } : null;
      if (unlooked === "" && !this.again.has(tabId)) {
        const isPlain = unopened.length === 0 && message.recipients.every(({ list }) => list === "");
        this.seen.set(tabId, { mark, written: isPlain ? written : null });
      }
      const notAll = unlooked === "" ? closed : { why: unlooked, detail: "" };
      await this.notices.showFindings(tabId, findings, notAll, settled, visible);
    } catch (error) {
      if (!(error instanceof HostError)) {
        throw error;
      }
      if (UNREACHABLE.has(error.why)) {
        this.notBefore = this.now() + TRY_AGAIN_MS;
        this.trouble = error;
      } else {
        // what is refused once is refused again until it is another message
        const notBefore = error.why === Failure.REFUSED ? Infinity : this.now() + TRY_AGAIN_MS;
        this.refused.set(tabId, { mark, error, notBefore });
      }
      await this.notices.showUnlooked(tabId, error.why, error.detail);
    }
  }

  #rests(tabId) {
    const left = (this.restUntil.get(tabId) ?? 0) - this.now();
    return left > 0 && left <= LONGEST_REST_MS;
  }

  /** Why it is in vain to ask about this window now; null where it is not. */
  #troubleWith(tabId, mark) {
    if (this.now() < this.notBefore) {
      return this.trouble;
    }
    const refused = this.refused.get(tabId);
    return refused?.mark === mark && this.now() < refused.notBefore ? refused.error : null;
  }

  /** Nothing is being written: the host need not run. */
  #rest() {
    clearInterval(this.timer);
    this.timer = null;
    this.seen.clear();
    this.restUntil.clear();
    this.refused.clear();
    this.again.clear();
    this.host.close();
  }
}
