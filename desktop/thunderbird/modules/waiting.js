/** How long is waited while a message is held: not past the closing of its window, and for nothing without end. */

import { Failure, HostError } from "./protocol.js";

/** Thunderbird answers within milliseconds, large lists within seconds; about a window that is gone it never does. */
export const STUCK_AFTER_MS = 30_000;

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
