/** Thunderbird and the native host as far as the modules see them. */

import { webcrypto } from "node:crypto";

// what Thunderbird has as `crypto` Node has by that name only from its version 19; Debian 12 has 18
globalThis.crypto ??= webcrypto;

/** Timers that go off when the test lets time pass. */
export class FakeClock {
  #now = 0;
  #last = 0;
  #timers = new Map();

  set = (work, after = 0) => {
    this.#last += 1;
    this.#timers.set(this.#last, { work, at: this.#now + after });
    return this.#last;
  };

  clear = (id) => {
    this.#timers.delete(id);
  };

  tick(ms) {
    const end = this.#now + ms;
    for (;;) {
      const due = [...this.#timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
      if (due.length === 0) {
        break;
      }
      const [id, { work, at }] = due[0];
      this.#timers.delete(id);
      this.#now = at;
      work();
    }
    this.#now = end;
  }
}

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

/** A host that gives these answers to what is checked, and takes whatever it is told. */
export class FakeHost {
  constructor(...answers) {
    this.answers = answers;
    this.asked = [];
    this.signals = [];
    this.told = [];
    /** What each answer tells of messages that may leave unchecked; null for one that is not told of. */
    this.permission = null;
    this.onPermission = () => {};
    /** Called before each answer: what a person or another add-on does meanwhile. */
    this.meanwhile = () => {};
  }

  async ask(type, content, read, signal) {
    if (type === "permission") {
      this.#tellPermission(this.permission);
      return {};
    }
    if (type !== "check") {
      this.told.push({ type, ...content });
      return { taken: content.unchecked?.length };
    }
    this.asked.push(content);
    this.signals.push(signal);
    const answer = this.answers.shift();
    await this.meanwhile();
    if (answer instanceof Error) {
      this.#tellPermission(answer.permission);
      throw answer;
    }
    return read(answer);
  }

  #tellPermission(permission) {
    if (permission) {
      this.onPermission(permission);
    }
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
    const there = [key].flat().filter((each) => each in this.kept);
    return Object.fromEntries(there.map((each) => [each, structuredClone(this.kept[each])]));
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

/** The lists that a test's address book has. */
export const TEAM = { id: "team", name: "Team", members: ["x@army.ml", "y@example.com"] };

/** As Thunderbird reads a header; it opens no list unless it is asked to. */
export async function fakeParse(text) {
  return text.split(", ").map((each) => {
    const [, name, email] = /^(.*?)\s*<([^>]*)>$/.exec(each) ?? [null, "", each];
    return { name: name.replace(/^"(.*)"$/, "$1"), email };
  });
}

/** Address books with these lists, of which a member is an address, a vCard or, as "Inner <Inner>", a list. */
function fakeBooks(lists) {
  const vCard = (member) => {
    const [, name = "", email = member] = /^(.*?)\s*<([^>]*)>$/.exec(member) ?? [];
    return member.startsWith("BEGIN:") ? member : `BEGIN:VCARD\r\nFN:${name}\r\nEMAIL;PREF=1:${email}\r\nEND:VCARD`;
  };
  return {
    list: async () => [{ id: "broken" }, { id: "own" }],
    mailingLists: {
      list: async (book) => (book === "own" ? lists : Promise.reject(new Error("an LDAP server is away"))),
      listMembers: async (id) => {
        const { members } = lists.find((list) => list.id === id);
        return members instanceof Error ? Promise.reject(members) : members.map((each) => ({ vCard: vCard(each) }));
      },
    },
  };
}

export class FakeMessenger {
  constructor(details = {}, lists = [TEAM]) {
    this.details = details;
    this.addressBooks = fakeBooks(lists);
    this.badges = [];
    this.labels = [];
    this.icons = [];
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
      getComposeDetails: async () => structuredClone(this.details),
      setComposeDetails: async (_tabId, details) => Object.assign(this.details, details),
    };
    this.composeAction = {
      setTitle: async () => {},
      setLabel: async ({ label }) => this.labels.push(label),
      setIcon: async ({ path }) => this.icons.push(path),
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

class FakeElement {
  constructor() {
    this.textContent = "";
    this.children = [];
  }

  addEventListener() {}

  append(...children) {
    this.children.push(...children);
  }

  replaceChildren(...children) {
    this.children = children;
  }

  text() {
    return [this.textContent, ...this.children.map((child) => child.text())].join("\n");
  }
}

/** The globals that a page of the add-in has; returns the element in which it shows something. */
export function fakePage(messenger, search) {
  const shown = new FakeElement();
  const document = {
    documentElement: {},
    createElement: () => new FakeElement(),
    getElementById: () => shown,
  };
  messenger.i18n.getUILanguage = () => "en";
  Object.assign(globalThis, { messenger, document, location: { search }, addEventListener: () => {} });
  return shown;
}
