/** The native host: started when it is first asked something, given up when it falls silent. */

import { Failure, HostError, VERSION, readFailure, readMessage, readPermission } from "./protocol.js";

/** The first sign of life takes as long as a Python start on a busy machine. */
export const FIRST_SIGN_MS = 10_000;
/** While a message is held the app says something every 5 s; while it starts, up to 20 s may pass. */
export const SILENCE_MS = 25_000;
/** The app withdraws a question nobody answers after 15 minutes. */
export const LIMIT_MS = 16 * 60_000;

const TIMERS = {
  set: (...a) => setTimeout(...a),
  clear: (id) => clearTimeout(id),
  now: () => Date.now(),
};

export class Host {
  /**
   * @param {() => object} connect makes a port, as runtime.connectNative does
   * @param {{set: Function, clear: Function, now: Function}} timers
   */
  constructor(connect, timers = TIMERS) {
    this.connect = connect;
    this.timers = timers;
    /** Who asks: Sendward says this name to people. */
    this.client = { name: "Thunderbird" };
    /** Told what any answer says about messages that may leave unchecked, whoever asked and for what. */
    this.onPermission = () => {};
    this.heardAt = -Infinity;
    this.port = null;
    this.lastId = 0;
    this.pending = new Map();
  }

  /**
   * Ask, and wait for the answer.
   *
   * @param {string} type the request's type
   * @param {object} content the rest of the request
   * @param {Function} read makes of the answer what is returned, or throws GARBLED: then the host is given up
   * @param {AbortSignal} signal takes the question back: it goes off the screen
   * @returns {Promise<object>} the answer as read
   * @throws {HostError} when there is none, WITHDRAWN when it was taken back
   */
  ask(type, content = {}, read = (answer) => answer, signal = undefined) {
    if (signal?.aborted) {
      return Promise.reject(new HostError(Failure.WITHDRAWN)); // taken back before it could be asked
    }
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      const message = { v: VERSION, id, type, client: this.client, ...content };
      const hasJoined = this.port !== null;
      const request = { resolve, reject, read, message, hasJoined, timers: new Map() };
      this.pending.set(id, request);
      this.#time(request, "sign", FIRST_SIGN_MS);
      this.#time(request, "limit", LIMIT_MS);
      this.#post(message);
      signal?.addEventListener("abort", () => this.#takeBack(id));
    });
  }

  /** Let the host end; the next question starts it anew. */
  close() {
    if (this.pending.size === 0) {
      this.#hangUp();
    }
  }

  /** Nobody needs the answer any more. */
  #takeBack(id) {
    const request = this.pending.get(id);
    if (request !== undefined) {
      this.#settle(id);
      this.#withdraw(id, "closed");
      request.reject(new HostError(Failure.WITHDRAWN));
    }
  }

  /** Tell Sendward that a question is taken back, and why. What is answered to that concerns nobody. */
  #withdraw(id, why) {
    try {
      this.port?.postMessage({ v: VERSION, id, type: "withdraw", client: this.client, why });
    } catch (error) {
      console.warn("A question could not be taken back; its host is gone", error);
    }
  }

  #open() {
    if (this.port === null) {
      const port = this.connect();
      this.port = port;
      this.hasSpoken = false;
      this.heardAt = -Infinity;
      port.onMessage.addListener((value) => port === this.port && this.#onMessage(value));
      port.onDisconnect.addListener((gone) => port === this.port && this.#onDisconnect(gone));
    }
    return this.port;
  }

  #onMessage(value) {
    let message;
    try {
      message = readMessage(value);
    } catch (error) {
      this.#giveUp(error.why);
      return;
    }
    this.hasSpoken = true;
    this.heardAt = this.timers.now();
    const permission = readPermission(message);
    if (permission !== null) {
      this.onPermission(permission);
    }
    const request = this.pending.get(message.id);
    if (request === undefined) {
      return; // given up already
    }
    if ("news" in message) {
      this.#time(request, "sign", SILENCE_MS);
      return;
    }
    const failure = readFailure(message);
    if (failure !== null) {
      this.#settle(message.id);
      request.reject(failure);
      return;
    }
    let answer;
    try {
      answer = request.read(message);
    } catch (error) {
      this.#giveUp(error.why ?? Failure.GARBLED);
      return;
    }
    this.#settle(message.id);
    request.resolve(answer);
  }

  #post(message) {
    try {
      this.#open().postMessage(message);
    } catch (error) {
      this.#giveUp(Failure.MISSING, error);
    }
  }

  #onDisconnect(port) {
    // Thunderbird's own words for a host that is not there are for its log, not for people
    const why = this.hasSpoken ? Failure.ENDED : Failure.MISSING;
    console.warn(`Sendward's native host is gone: ${port?.error?.message ?? "it ended"}`);
    this.port = null;
    this.#startOver(new HostError(why), (request) => !this.hasSpoken && request.hasJoined);
  }

  #time(request, name, after) {
    this.timers.clear(request.timers.get(name));
    request.timers.set(
      name,
      this.timers.set(() => this.#onSilence(request), after),
    );
  }

  /** A host that speaks of other questions is alive: then only this one is given up. */
  #onSilence(request) {
    this.#settle(request.message.id);
    // what is posted now still goes out when the port is let go: a host that hangs tells it once it is awake
    this.#withdraw(request.message.id, "silent");
    request.reject(new HostError(Failure.SILENT));
    if (this.timers.now() - this.heardAt >= SILENCE_MS) {
      [...this.pending.values()]
        .filter((other) => !other.hasJoined)
        .forEach((other) => this.#withdraw(other.message.id, "silent"));
      this.#hangUp();
      this.#startOver(new HostError(Failure.SILENT), (other) => other.hasJoined);
    }
  }

  /** The host is gone. Who joined one that an earlier question had started in vain may start another, once. */
  #startOver(error, isGivenAnother) {
    this.#rejectAll(error, (request) => !isGivenAnother(request));
    for (const [id, request] of [...this.pending]) {
      if (this.pending.has(id)) {
        // not given up since, with the first that could not be posted
        request.hasJoined = false;
        this.#time(request, "sign", FIRST_SIGN_MS);
        this.#post(request.message);
      }
    }
  }

  #settle(id) {
    for (const timer of this.pending.get(id).timers.values()) {
      this.timers.clear(timer);
    }
    this.pending.delete(id);
  }

  /** Nothing can be expected of this host any more: it must go, or it would be asked again. */
  #giveUp(why, cause = undefined) {
    if (cause !== undefined) {
      console.error(cause);
    }
    this.#hangUp();
    this.#rejectAll(new HostError(why));
  }

  #hangUp() {
    const port = this.port;
    this.port = null;
    port?.disconnect();
  }

  #rejectAll(error, isMeant = () => true) {
    for (const [id, request] of [...this.pending]) {
      if (isMeant(request)) {
        this.#settle(id);
        request.reject(error);
      }
    }
  }
}
