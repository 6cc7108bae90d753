/**
 * Messages that leave without the check, by a second deliberate act: first allowed for one window and for just
 * these recipients, then sent, then told to Sendward as soon as it can be reached.
 */

import { Failure, HostError, LONGEST_ADDRESS, cut } from "./protocol.js";
import { Queue } from "./queue.js";

const ALLOWED_FOR_MS = 10 * 60_000;
/** Records kept while Sendward cannot be told; a person who sends so many unchecked has no Sendward. */
const MOST_KEPT = 1_000;
/** Characters of recipients in one report: a quarter of what Thunderbird passes on at a time, as most take one byte. */
const MOST_CHARACTERS = 250_000;

export class Unchecked {
  constructor(messenger, host, now = () => Date.now()) {
    this.messenger = messenger;
    this.host = host;
    this.now = now;
    this.learnt = undefined;
    this.learning = new Queue();
    this.reporting = null;
    this.changes = new Queue();
  }

  /**
   * Who does not let anybody do this: Thunderbird's policy, or a choice in Sendward as it was told last.
   *
   * @returns {Promise<""|"organisation"|"person">} "" where it is allowed
   */
  async forbiddenBy() {
    if (!(await this.#isOpenByPolicy())) {
      return "organisation";
    }
    await this.learning.last;
    const { permitted, isByPerson } = await this.messenger.storage.local.get(["permitted", "isByPerson"]);
    if (permitted !== true && permitted !== undefined) {
      return isByPerson ? "person" : "organisation";
    }
    return "";
  }

  /** The same as Sendward has it now: what it told last, or nothing, holds only where it cannot be reached. */
  async askForbiddenBy() {
    try {
      await this.host.ask("permission"); // what it says is learnt with any answer
    } catch (error) {
      if (!(error instanceof HostError)) {
        throw error;
      }
      console.warn("Sendward does not say whether a message may leave unchecked", error);
    }
    return this.forbiddenBy();
  }

  /** Remember what Sendward says about that, for when it cannot be asked. */
  learn(permission) {
    return this.learning.run(async () => {
      const learnt = JSON.stringify(permission);
      if (learnt !== this.learnt) {
        const { isAllowed, isByPerson } = permission;
        await this.messenger.storage.local.set({ permitted: isAllowed, isByPerson });
        this.learnt = learnt;
      }
    });
  }

  /** Let the message in this window leave once, to these recipients and for a short while; false if it may not. */
  async allow(tabId, recipientsMark, why) {
    if ((await this.forbiddenBy()) !== "") {
      return false;
    }
    const key = passKey(tabId);
    await this.messenger.storage.session.set({ [key]: { recipientsMark, why, at: this.now() } });
    return true;
  }

  /** Whether the message may leave unchecked now, and why; the permission is used up by asking. */
  async take(tabId, recipientsMark) {
    const key = passKey(tabId);
    const { [key]: pass } = await this.messenger.storage.session.get(key);
    if (pass === undefined) {
      return null;
    }
    await this.messenger.storage.session.remove(key);
    const isFresh = this.now() - pass.at < ALLOWED_FOR_MS;
    if (!isFresh || pass.recipientsMark !== recipientsMark) {
      return null;
    }
    // it may have been forbidden since
    return (await this.askForbiddenBy()) === "" ? pass : null;
  }

  /** Remember a message that leaves unchecked until Sendward can be told. */
  async keep(message, why) {
    const { recipients, account, draft } = message;
    const at = new Date(this.now()).toISOString();
    const records = [...parts(recipients.map(shortened))].map((part) => ({
      id: crypto.randomUUID(),
      at,
      account,
      recipients: part,
      draft: { id: draft.id },
      why,
    }));
    await this.#change((kept) => {
      const all = [...kept, ...records];
      if (all.length > MOST_KEPT) {
        console.error(`More than ${MOST_KEPT} messages left unchecked and untold; the oldest are forgotten`);
      }
      return all.slice(-MOST_KEPT);
    });
  }

  /** Tell Sendward what left unchecked; what it has taken is forgotten here. Whoever asks meanwhile joins in. */
  report() {
    // two at a time would tell everything twice, and the second forget what came after the first
    this.reporting ??= this.#report().finally(() => (this.reporting = null));
    return this.reporting;
  }

  /** One at a time: what Sendward cannot take must not keep it from the others. */
  async #report() {
    await this.changes.last;
    const { unchecked = [] } = await this.messenger.storage.local.get("unchecked");
    for (const { id, ...report } of unchecked) {
      try {
        const { refused = [] } = await this.host.ask("report", { unchecked: [report] });
        refused.forEach((why) => console.error(why));
      } catch (error) {
        if (!(error instanceof HostError)) {
          throw error;
        }
        if (error.why !== Failure.REFUSED) {
          return; // next time
        }
        // told again it would be refused again
        console.error("Sendward does not take the report of a message that left unchecked", error);
      }
      await this.#change((kept) => kept.filter((record) => record.id !== id));
    }
  }

  /** Thunderbird's own policy for this add-in; a value that is wrong there permits nothing. */
  async #isOpenByPolicy() {
    let managed;
    try {
      managed = await this.messenger.storage.managed.get("allow_unchecked");
    } catch {
      return true; // Thunderbird has no policy for this add-in
    }
    return managed.allow_unchecked === undefined || managed.allow_unchecked === true;
  }

  /** Change what is kept, each change after the one before. */
  #change(changed) {
    return this.changes.run(async () => {
      const { unchecked = [] } = await this.messenger.storage.local.get("unchecked");
      await this.messenger.storage.local.set({ unchecked: changed(unchecked) });
    });
  }
}

/** What is too long would be refused, and with it whoever stands beside it. Half an address would be another one. */
function shortened({ address, list, ...others }) {
  const whole = address.length > LONGEST_ADDRESS ? cut(address, LONGEST_ADDRESS).replace(/,[^,]*$/, "") : address;
  return { ...others, address: whole, list: cut(list ?? "") };
}

/** The recipients in pieces that can be told at a time; one piece for all but the longest lists. */
function* parts(recipients) {
  let part = [];
  let characters = 0;
  for (const recipient of recipients) {
    characters += JSON.stringify(recipient).length;
    if (part.length > 0 && characters > MOST_CHARACTERS) {
      yield part;
      part = [];
      characters = JSON.stringify(recipient).length;
    }
    part.push(recipient);
  }
  yield part;
}

function passKey(tabId) {
  return `pass-${tabId}`;
}
