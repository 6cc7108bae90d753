/** The protocol of clients, version 1: what is asked of the native host, and which answers are taken. */

export const VERSION = 1;
/** Characters that Sendward takes of a recipient, and of any other text; what is longer it refuses. */
export const LONGEST_ADDRESS = 64 * 1024;
export const LONGEST_TEXT = 998;

/** Why there is no verdict. Each has a sentence in _locales, under "failure_" and its name. */
export const Failure = Object.freeze({
  MISSING: "missing", // Thunderbird cannot start the native host
  NOT_STARTED: "not-started", // the host runs, but cannot start the app
  ENDED: "ended", // host or app ended before the answer
  SILENT: "silent", // nothing was heard for too long
  GARBLED: "garbled", // what came is not in the protocol
  REFUSED: "refused", // the host does not understand what was asked
  UNRECORDED: "unrecorded", // the answer was given, but cannot be written down
  TROUBLED: "troubled", // the app runs, but cannot ask
  CHANGED: "changed", // the recipients changed again and again while they were checked
  UNOPENED: "unopened", // a list could not be opened; `detail` names it
  STUCK: "stuck", // Thunderbird does not say what stands in the message
  WITHDRAWN: "withdrawn", // the message was closed while it was in question: nobody is left to be told
});

const FAILURES = new Set(Object.values(Failure));
const ACTIONS = new Set(["send", "hold", "replace"]);
const FIELDS = new Set(["to", "cc", "bcc"]);

/** Why nothing was looked at while the message is being written, besides the failures above. */
export const Unlooked = Object.freeze({
  PENDING: "pending", // it will be in a moment
  PAUSED: "paused", // the person has paused Sendward
});

/** Who says whether a message may leave unchecked; null where that was not told. A wrong value permits nothing. */
export function readPermission({ allow_unchecked: isAllowed, allow_unchecked_by: by }) {
  // an app that does not say whose choice it is knew of the organisation's only
  return isAllowed === undefined ? null : { isAllowed: isAllowed === true, isByPerson: by === "person" };
}

/** There is no verdict; `why` is one of Failure, `detail` a sentence of the app's, perhaps empty. */
export class HostError extends Error {
  constructor(why, detail = "", permission = null) {
    super(`${why}: ${detail}`);
    this.why = why;
    this.detail = detail;
    this.permission = permission;
  }
}

/**
 * One message from the host, checked as far as every message can be.
 *
 * @returns {{id: number, news?: string, error?: string}} the message
 * @throws {HostError} GARBLED for what is no message of this version
 */
export function readMessage(value) {
  const isMessage = value !== null && typeof value === "object" && value.v === VERSION;
  if (!isMessage || !Number.isSafeInteger(value.id)) {
    throw new HostError(Failure.GARBLED);
  }
  return value;
}

/** The HostError an answer stands for; null when it is none. */
export function readFailure(answer) {
  if (!("error" in answer)) {
    return null;
  }
  const why = FAILURES.has(answer.error) ? answer.error : Failure.GARBLED;
  const detail = typeof answer.detail === "string" ? answer.detail : "";
  return new HostError(why, detail, readPermission(answer));
}

/**
 * What is to be done with a message that was checked.
 *
 * @throws {HostError} GARBLED for an answer that leaves that open
 */
export function readVerdict(answer) {
  const recipients = answer.recipients ?? [];
  const isWhole =
    ACTIONS.has(answer.action) &&
    Array.isArray(recipients) &&
    recipients.every((each) => isNamed(each) && isText(each.corrected)) &&
    (answer.action !== "replace" || (recipients.length > 0 && typeof answer.leaves === "boolean"));
  if (!isWhole) {
    throw new HostError(Failure.GARBLED);
  }
  return {
    action: answer.action,
    leaves: answer.leaves === true,
    recipients,
    visible: readVisible(answer),
  };
}

/** How many see one another's addresses, and what is said of it; null for few, and from an app that does not say. */
export function readVisible({ visible }) {
  const isWhole =
    visible !== null &&
    typeof visible === "object" &&
    Number.isSafeInteger(visible.addresses) &&
    ["headline", "reason", "move", "go_on"].every((name) => isText(visible[name]));
  if (!isWhole) {
    return null;
  }
  const { addresses, headline, reason, move, go_on: goOn } = visible;
  return { addresses, headline, reason, move, goOn };
}

/**
 * What resembles in a message that is being written.
 *
 * @returns {{findings: object[], unlooked: string, settled: object, visible: object|null}} `unlooked`: why nothing
 *   was looked at; empty where all was. `settled`: how many resemble as well and are right by the person's or the
 *   organisation's word. `visible`: that many see one another's addresses
 */
export function readFindings(answer) {
  const findings = answer.findings;
  const isWhole =
    Array.isArray(findings) &&
    findings.every(
      (each) =>
        isNamed(each) &&
        isText(each.shown) &&
        isText(each.headline) &&
        isText(each.reason) &&
        Array.isArray(each.corrections) &&
        each.corrections.every(isText),
    );
  if (!isWhole) {
    throw new HostError(Failure.GARBLED);
  }
  return {
    findings,
    unlooked: isText(answer.not_looked) ? answer.not_looked : "",
    settled: { byPerson: count(answer.settled), byOrganisation: count(answer.settled_by_organisation) },
    visible: readVisible(answer),
  };
}

function count(value) {
  return Number.isSafeInteger(value) ? value : 0;
}

function isNamed(value) {
  return (
    value !== null &&
    typeof value === "object" &&
    FIELDS.has(value.field) &&
    isText(value.address) &&
    isText(value.list ?? "")
  );
}

function isText(value) {
  return typeof value === "string";
}

/** The beginning of a text, whole letters only. */
export function cut(text, most = LONGEST_TEXT) {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "");
}
