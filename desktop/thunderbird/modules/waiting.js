/**
 * How long is waited while a message is held: not past the closing of its window, and for nothing without end. What
 * can be done without is waited for less long, so that the message can still be let go unchecked where it is missing.
 */

import { Failure, HostError } from "./protocol.js";

/** Thunderbird answers within milliseconds, large lists within seconds; about a window that is gone it never does. */
export const STUCK_AFTER_MS = 30_000;

/** Within this time a message is read, whatever Thunderbird does not tell: a third of the time after which it is stuck. */
export const READ_WITHIN_MS = 10_000;

/** The time that one reading of a message takes at most, for all together that is asked meanwhile. */
export class Patience {
  constructor() {
    this.over = new Promise((resolve) => (this.timer = setTimeout(resolve, READ_WITHIN_MS)));
  }

  /** What comes of this work of Thunderbird's. @throws {Error} when that is an error, or nothing in time */
  with(work) {
    const tooLong = this.over.then(() => Promise.reject(new Error("Thunderbird does not answer in time")));
    return Promise.race([work, tooLong]);
  }

  /** Nothing more is asked. */
  end() {
    clearTimeout(this.timer);
  }
}

/** What comes of this work, as long as the message's window is there. @throws {HostError} WITHDRAWN when it closes */
export function whileOpen(signal, work) {
  return new Promise((resolve, reject) => {
    work.then(resolve, reject);
    const close = () => reject(new HostError(Failure.WITHDRAWN));
    if (signal.aborted) {
      close();
    }
    signal.addEventListener("abort", close, { once: true });
  });
}

/** What comes of this work of Thunderbird's. @throws {HostError} STUCK when nothing does */
export function soon(work) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new HostError(Failure.STUCK)), STUCK_AFTER_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
