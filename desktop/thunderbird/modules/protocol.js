/** Sendward's add-in protocol, version 1: what is asked of the native host, and which answers are taken. */

export const VERSION = 1;

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
  UNOPENED: "unopened", // a list could not be opened; `detail` names it
  WITHDRAWN: "withdrawn", // the message was closed while it was in question: nobody is left to be told
});

const FAILURES = new Set(Object.values(Failure));
const ACTIONS = new Set(["send", "hold", "replace"]);
const FIELDS = new Set(["to", "cc", "bcc"]);

/** There is no verdict; `why` is one of Failure, `detail` a sentence of the app's, perhaps empty. */
export class HostError extends Error {
  constructor(why, detail = "", allowUnchecked = undefined) {
    super(`${why}: ${detail}`);
    this.why = why;
    this.detail = detail;
    this.allowUnchecked = allowUnchecked;
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
  const allowed = typeof answer.allow_unchecked === "boolean" ? answer.allow_unchecked : undefined;
  return new HostError(why, detail, allowed);
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
    allowUnchecked: answer.allow_unchecked,
  };
}

/** What resembles in a message that is being written. */
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
  return findings;
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
