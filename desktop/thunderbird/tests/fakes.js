/** Thunderbird and the native host as far as the modules see them. */

import { webcrypto } from "node:crypto";

// what Thunderbird has as `crypto` Node has by that name only from its version 19; Debian 12 has 18
globalThis.crypto ??= webcrypto;

export class FakePort {
  constructor(onPost = () => {}) {
    this.posted = [];
    this.isDisconnected = false;
    this.messageListeners = [];
    this.disconnectListeners = [];
    this.onPost = onPost;
    this.onMessage = { addListener: (listener) => this.messageListeners.push(listener) };
    this.onDisconnect = { addListener: (listener) => this.disconnectListeners.push(listener) };
  }

  postMessage(message) {
    this.posted.push(message);
    this.onPost(message, this);
  }

  disconnect() {
    this.isDisconnected = true;
  }

  say(message) {
    this.messageListeners.forEach((listener) => listener(message));
  }

  hangUp(error = undefined) {
    this.disconnectListeners.forEach((listener) => listener({ error }));
  }
}

/** A host that gives these answers to what is checked, and takes every report. */
export class FakeHost {
  constructor(...answers) {
    this.answers = answers;
    this.asked = [];
    this.signals = [];
  }

  async ask(type, content, read, signal) {
    if (type !== "check") {
      return { taken: content.unchecked?.length };
    }
    this.asked.push(content);
    this.signals.push(signal);
    const answer = this.answers.shift();
    if (answer instanceof Error) {
      throw answer;
    }
    return read(answer);
  }
}

/** Timers that a test lets run out by hand. */
export class FakeTimers {
  constructor() {
    this.time = 0;
    this.lastId = 0;
    this.waiting = new Map();
  }

  now() {
    return this.time;
  }

  set(callback, after) {
    this.lastId += 1;
    this.waiting.set(this.lastId, { callback, at: this.time + after });
    return this.lastId;
  }

  clear(id) {
    this.waiting.delete(id);
  }

  advance(by) {
    this.time += by;
    for (const [id, { callback, at }] of [...this.waiting]) {
      if (at <= this.time && this.waiting.delete(id)) {
        callback();
      }
    }
  }
}

class FakeStorage {
  constructor() {
    this.kept = {};
    this.isSlow = false;
    this.held = [];
  }

  /** Let what was asked for meanwhile go on, one step. */
  release() {
    this.held.splice(0).forEach((go) => go());
  }

  async #turn() {
    await new Promise((resolve) => this.held.push(resolve));
  }

  async get(key) {
    if (this.isSlow) {
      await this.#turn();
    }
    return key in this.kept ? { [key]: structuredClone(this.kept[key]) } : {};
  }

  async set(values) {
    if (this.isSlow) {
      await this.#turn();
    }
    Object.assign(this.kept, structuredClone(values));
  }

  async remove(key) {
    delete this.kept[key];
  }
}

/** What a list holds when a test has made it. */
export const LISTS = { Team: ["x@army.ml", "y@example.com"] };

export async function fakeParse(text) {
  return text.split(", ").flatMap(parsed);
}

function parsed(text) {
  const [, name, email] = /^(.*?)\s*<([^>]*)>$/.exec(text) ?? [null, "", text];
  if (name && LISTS[name] && name === email) {
    return [{ name, group: LISTS[name].map((member) => ({ name: "", email: member })) }];
  }
  return [{ name, email }];
}

export class FakeMessenger {
  constructor(details = {}) {
    this.details = details;
    this.badges = [];
    this.popups = 0;
    this.windowsMade = [];
    this.canOpenPopup = true;
    this.storage = {
      local: new FakeStorage(),
      session: new FakeStorage(),
      managed: { get: async () => Promise.reject(new Error("no policy")) },
    };
    this.i18n = { getMessage: (name, values = []) => [name, ...values].join(" ") };
    this.identities = { get: async () => ({ email: "me@example.org" }) };
    this.messages = {
      get: async () => ({ author: "kate@example.com", recipients: ["me@example.org"], ccList: [], bccList: [] }),
    };
    this.messengerUtilities = { parseMailboxString: fakeParse };
    this.compose = {
      getComposeDetails: async () => this.details,
      setComposeDetails: async (_tabId, details) => Object.assign(this.details, details),
    };
    this.composeAction = {
      setTitle: async () => {},
      setBadgeBackgroundColor: async () => {},
      setBadgeText: async ({ text }) => this.badges.push(text),
      openPopup: async () => {
        this.popups += 1;
        return this.canOpenPopup;
      },
    };
    this.windows = { create: async (made) => this.windowsMade.push(made) };
    this.tabs = { query: async () => [{ id: 1 }] };
  }
}
