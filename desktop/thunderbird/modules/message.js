/**
 * A message in a compose window: what Sendward is told of it (whom it goes to, who writes it, which conversation
 * it answers), and corrections written back into it.
 */

import { emailOf } from "./address.js";
import { threadOf } from "./conversation.js";
import { Lists } from "./lists.js";
import { cut } from "./protocol.js";
import { Patience } from "./waiting.js";

const FIELDS = ["to", "cc", "bcc"];
/** Members of lists that are read for one message: as many as Sendward checks in one. */
const MOST_MEMBERS = 10_000;
const LONGEST_SUBJECT = 200;

/**
 * The message in a compose window. Who is in its lists, from whom it is and what it answers is left out where
 * Thunderbird does not tell that in time: else nothing could let the message go any more.
 *
 * @param {object} messenger Thunderbird's interface
 * @param {number} tabId the compose window's tab
 * @param {object} details its ComposeDetails
 * @returns {Promise<{message: object, unopened: string[]}>} the part of a request that tells of the message, and
 *   the lists in it that could not be opened
 */
export async function messageOf(messenger, tabId, details) {
  const [{ recipients, unopened }, account, session, thread] = await patiently((patience) =>
    Promise.all([
      recipientsWithin(patience, messenger, details),
      accountOf(patience, messenger, details.identityId),
      sessionId(messenger),
      details.type === "reply" ? threadOf(patience, messenger, details.relatedMessageId) : [],
    ]),
  );
  const draft = { id: `${session}-${tabId}`, subject: cut(details.subject ?? "", LONGEST_SUBJECT) };
  return { message: { account, recipients, draft, thread }, unopened };
}

/**
 * Everybody the message is addressed to, the members of lists and groups one by one.
 *
 * @param {object} messenger Thunderbird's interface
 * @param {object} details its ComposeDetails
 * @returns {Promise<{recipients: {field: string, address: string, list: string}[], unopened: string[]}>}
 *   `unopened`: what is neither an address nor a list that could be opened; it is among the recipients as well
 */
export function recipientsOf(messenger, details) {
  return patiently((patience) => recipientsWithin(patience, messenger, details));
}

async function recipientsWithin(patience, messenger, details) {
  const reader = new Reader(messenger, patience);
  const recipients = [];
  for (const field of FIELDS) {
    for (const written of linesOf(details[field])) {
      for (const { address, list } of await reader.membersOf(written)) {
        recipients.push({ field, address, list });
      }
    }
  }
  return { recipients, unopened: [...reader.unopened] };
}

/**
 * The details that put corrections into a message.
 *
 * A recipient keeps its display name, unless that is the wrong address itself; where the right address stands in
 * the message already the wrong one goes. One that came from a list takes the list's place together with the
 * other members, since the list itself is not Sendward's to change.
 *
 * @param {object} messenger Thunderbird's interface
 * @param {object} details its ComposeDetails
 * @param {{field: string, address: string, list: string, corrected: string}[]} corrections
 * @returns {Promise<object>} those of to, cc and bcc that change
 */
export function correctedDetails(messenger, details, corrections) {
  return patiently((patience) => corrected(new Reader(messenger, patience), details, corrections));
}

async function corrected(reader, details, given) {
  const corrections = new Map(given.map((each) => [namedKey(each.field, each), each]).reverse());
  const fields = {};
  for (const field of FIELDS) {
    fields[field] = [];
    for (const written of linesOf(details[field])) {
      const members = await reader.membersOf(written);
      const isTouched = members.some((member) => correctionFor(field, member, corrections));
      fields[field].push({ written, isTouched, members: members.filter(({ isSpare }) => !isTouched || !isSpare) });
    }
  }
  const isThere = presence(fields, corrections);
  const changed = {};
  for (const field of FIELDS.filter((each) => fields[each].some(({ isTouched }) => isTouched))) {
    changed[field] = fields[field].flatMap(({ written, isTouched, members }) =>
      isTouched ? members.flatMap((member) => withCorrection(field, member, corrections, isThere)) : [written],
    );
  }
  return changed;
}

/** The details that move everybody in To and Cc to Bcc; those are written as they were, lists unopened. */
export function hiddenDetails(details) {
  return { to: [], cc: [], bcc: FIELDS.flatMap((field) => linesOf(details[field])) };
}

/** The same for the same recipients, whatever their order. */
export function fingerprint(recipients) {
  return JSON.stringify(recipients.map((each) => `${each.field} ${each.address}`).sort());
}

/** Whom the message is written to, as it stands there: while that is the same, so are addresses that are no lists. */
export function writtenTo(details) {
  return JSON.stringify(FIELDS.map((field) => linesOf(details[field])));
}

async function patiently(read) {
  const patience = new Patience();
  try {
    return await read(patience);
  } finally {
    patience.end();
  }
}

/** The address it is sent from; empty where that cannot be told. */
async function accountOf(patience, messenger, identityId) {
  try {
    const identity = identityId ? await patience.with(messenger.identities.get(identityId)) : null;
    return identity?.email ?? "";
  } catch (error) {
    console.warn("The identity that a message is sent from cannot be read", error);
    return "";
  }
}

/** Tells this run of Thunderbird from others: a tab's number alone comes again. */
function sessionId({ storage }) {
  // whoever asks at the same moment is told the same
  if (!sessions.has(storage)) {
    sessions.set(storage, readSessionId(storage).finally(() => sessions.delete(storage)));
  }
  return sessions.get(storage);
}

const sessions = new WeakMap();

async function readSessionId(storage) {
  const { session } = await storage.session.get("session");
  if (session !== undefined) {
    return session;
  }
  const made = crypto.randomUUID();
  await storage.session.set({ session: made });
  return made;
}

/** Whether a recipient's address is there already: its field's, or one that everybody sees. */
function presence(fields, corrections) {
  const there = new Set();
  for (const field of FIELDS) {
    for (const { members } of fields[field]) {
      members
        .filter((member) => !correctionFor(field, member, corrections))
        .forEach((member) => there.add(`${field} ${emailOf(member.address)}`));
    }
  }
  return {
    of: (field, address) => ["to", "cc", field].some((each) => there.has(`${each} ${emailOf(address)}`)),
    add: (field, address) => there.add(`${field} ${emailOf(address)}`),
  };
}

/** Reads the recipients of one message. */
class Reader {
  constructor(messenger, patience) {
    this.messenger = messenger;
    this.patience = patience;
    this.lists = new Lists(messenger, patience);
    this.unopened = new Set();
    this.room = MOST_MEMBERS;
  }

  /** @returns {Promise<{address: string, list: string, isSpare: boolean}[]>} whom one text of the message names */
  async membersOf(written) {
    let boxes = [];
    try {
      const whole = await this.lists.find(written);
      if (whole.length > 0) {
        const members = await this.#opened(whole, written, whole[0].name, afresh());
        return members.length > 0 ? members : this.#unopenedAs(written, whole[0].name);
      }
      const { messengerUtilities } = this.messenger;
      boxes = await this.patience.with(messengerUtilities.parseMailboxString(written, { preserveGroups: true }));
    } catch (error) {
      console.warn("Thunderbird cannot read a recipient; it is checked as it is written", error);
    }
    if (boxes.length === 0 && !written.includes("@")) {
      this.unopened.add(written);
    }
    const members = [];
    for (const box of boxes) {
      const named = await this.#flattened(box, "", afresh());
      const isNobody = named.length === 0 && !Array.isArray(box.group);
      members.push(...(isNobody ? this.#unopenedAs(mailbox(box.name, box.email), box.name) : named));
    }
    const isOne = boxes.length <= 1 && members.length <= 1 && members.every(({ list }) => list === "");
    // what is one address is passed on as it is written: Sendward reads it more strictly than Thunderbird does;
    // several in one text are named one by one, so that a correction of one leaves the others
    return isOne || members.length === 0 ? [{ address: written, list: "", isSpare: false }] : members;
  }

  async #flattened(box, list, opening) {
    if (Array.isArray(box.group)) {
      const members = [];
      for (const member of box.group) {
        members.push(...(await this.#flattened(member, list || box.name || "", opening)));
      }
      return members;
    }
    const written = mailbox(box.name, box.email);
    const found = await this.lists.find("", box);
    if (found.length > 0) {
      return this.#opened(found, written, list || found[0].name, opening);
    }
    if (!(box.email || box.name || "").includes("@")) {
      this.unopened.add(box.name || box.email || "");
    }
    return [{ address: written, list: cut(list), isSpare: opening.isSpare }];
  }

  /**
   * Whoever is in any of these lists; Thunderbird takes the first, the others are looked at to be sure. In one text
   * each is opened once, as Thunderbird does it: lists that name one another have an end.
   */
  async #opened(lists, written, name, { seen, isSpare }) {
    const members = [];
    for (const [index, list] of lists.entries()) {
      const opening = { seen, isSpare: isSpare || index > 0 };
      if (!isNewTo(opening, list)) {
        continue;
      }
      const contacts = await this.lists.members(list);
      this.room -= contacts?.length ?? 0;
      if (contacts === null || this.room < 0) {
        this.unopened.add(list.name);
        members.push({ address: written, list: "", isSpare: opening.isSpare });
        continue;
      }
      for (const contact of contacts) {
        members.push(...(await this.#flattened(contact, name, opening)));
      }
    }
    return members;
  }

  #unopenedAs(written, name) {
    this.unopened.add(name);
    return [{ address: written, list: "", isSpare: false }];
  }
}

/** Which lists one text has led to so far, and whether the one it is at is one Thunderbird would not take. */
function afresh() {
  return { seen: new Map(), isSpare: false };
}

/** Whether a list was not opened yet; as one that Thunderbird takes it is opened once more than as a spare one. */
function isNewTo({ seen, isSpare }, { id }) {
  const isNew = isSpare ? !seen.has(id) : seen.get(id) !== true;
  if (isNew) {
    seen.set(id, !isSpare);
  }
  return isNew;
}

/** A name and an address as a header has them (RFC 5322, 3.2.4 and 3.4). */
function mailbox(name, email) {
  if (!email) {
    return name ?? "";
  }
  return name ? `"${name.replace(/["\\]/g, "\\$&")}" <${email}>` : email;
}

function correctionFor(field, member, corrections) {
  return corrections.get(namedKey(field, member));
}

/** What two recipients have in common that are named alike. */
function namedKey(field, { address, list = "" }) {
  return JSON.stringify([field, address, list]);
}

function withCorrection(field, member, corrections, isThere) {
  const correction = correctionFor(field, member, corrections);
  if (correction === undefined) {
    return [member.address];
  }
  if (isThere.of(field, correction.corrected)) {
    return [];
  }
  isThere.add(field, correction.corrected);
  const [, name, wrong] = /^(.*)<([^<>]*)>\s*$/s.exec(member.address) ?? ["", "", ""];
  const mended = mendedName(name.trim(), wrong.trim(), correction.corrected);
  return [mended ? `${mended} <${correction.corrected}>` : correction.corrected];
}

/** The name without the wrong address: where it was nothing else, Thunderbird shows the new address anyway. */
function mendedName(name, wrong, right) {
  const plain = name.replace(/["\\]/g, "").trim();
  if (wrong === "" || !plain.toLowerCase().includes(wrong.toLowerCase())) {
    return name;
  }
  if (plain.toLowerCase() === wrong.toLowerCase()) {
    return "";
  }
  const at = name.toLowerCase().indexOf(wrong.toLowerCase());
  return at < 0 ? "" : `${name.slice(0, at)}${right}${name.slice(at + wrong.length)}`;
}

/** The recipients of a field as Thunderbird has them, a text each. */
function linesOf(value) {
  const lines = Array.isArray(value) ? value : value ? [value] : [];
  return lines.filter((line) => typeof line === "string" && line.trim() !== "");
}
