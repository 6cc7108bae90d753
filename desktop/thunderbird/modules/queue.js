/** Changes to what is kept, one after the other: read, then written, another would be lost between. */

export class Queue {
  constructor() {
    this.last = Promise.resolve();
  }

  /** Make this change after those before it, whatever became of them; what it returns or throws is its own. */
  run(change) {
    const done = this.last.then(change);
    this.last = done.then(
      () => {},
      () => {}, // whoever asked for it hears of it
    );
    return done;
  }
}
