import assert from "node:assert/strict";
import { test } from "node:test";

import { FIRST_SIGN_MS, Host, LIMIT_MS, SILENCE_MS } from "../modules/host.js";
import { readVerdict } from "../modules/protocol.js";
import { FakePort, FakeTimers } from "./fakes.js";

function hostWith(port) {
  const timers = new FakeTimers();
  const ports = [port].flat();
  return { timers, host: new Host(() => ports.shift(), timers) };
}

const failsWith = (why) => (error) => error.why === why;

test("a question gets its own answer, in whatever order they come", async () => {
  const port = new FakePort();
  const { host } = hostWith(port);

  const [first, second] = [host.ask("look", {}), host.ask("check", {})];
  port.say({ v: 1, id: 2, action: "send" });
  port.say({ v: 1, id: 1, findings: [] });

  assert.deepEqual((await first).findings, []);
  assert.equal((await second).action, "send");
});

test("the host is started once for many questions", async () => {
  const port = new FakePort((message, it) => it.say({ v: 1, id: message.id }));
  const { host } = hostWith(port);

  await host.ask("look");
  await host.ask("look");

  assert.equal(port.posted.length, 2);
});

test("a host that cannot be started is missing", async () => {
  const port = new FakePort();
  const { host } = hostWith(port);

  const answer = host.ask("check", {});
  port.hangUp({ message: "No such native application org.sendward.host" });

  await assert.rejects(answer, failsWith("missing"));
});

test("a connection that cannot be made at all is missing", async () => {
  const host = new Host(() => {
    throw new Error("not allowed");
  }, new FakeTimers());

  await assert.rejects(host.ask("check", {}), failsWith("missing"));
});

test("a question that joined a host that could not be started starts one itself", async () => {
  const gone = new FakePort();
  const there = new FakePort((message, it) => it.say({ v: 1, id: message.id, action: "send" }));
  const { host } = hostWith([gone, there]);

  const first = host.ask("look", {});
  const second = host.ask("check", {});
  gone.hangUp({ message: "No such native application org.sendward.host" });

  await assert.rejects(first, failsWith("missing"));
  assert.equal((await second).action, "send");
});

test("a question that joined is not sent a third time", async () => {
  const [gone, goneToo] = [new FakePort(), new FakePort()];
  const { host } = hostWith([gone, goneToo]);

  host.ask("look", {}).catch(() => {});
  const second = host.ask("check", {});
  gone.hangUp();
  goneToo.hangUp();

  await assert.rejects(second, failsWith("missing"));
});

test("a host that ends before the answer has ended", async () => {
  const port = new FakePort();
  const { host } = hostWith(port);

  const answer = host.ask("check", {});
  port.say({ v: 1, id: 1, news: "asking" });
  port.hangUp();

  await assert.rejects(answer, failsWith("ended"));
});

test("a mute host is given up and hung up on", async () => {
  const port = new FakePort();
  const { host, timers } = hostWith(port);

  const answer = host.ask("check", {});
  timers.advance(FIRST_SIGN_MS);

  await assert.rejects(answer, failsWith("silent"));
  assert.equal(port.isDisconnected, true);
});

test("a mute host is given up although the one before it spoke a moment ago", async () => {
  const [there, mute] = [new FakePort((message, it) => it.say({ v: 1, id: message.id })), new FakePort()];
  const { host, timers } = hostWith([there, mute]);
  await host.ask("look", {});
  host.close();

  const answer = host.ask("check", {});
  timers.advance(FIRST_SIGN_MS);

  await assert.rejects(answer, failsWith("silent"));
  assert.equal(mute.isDisconnected, true);
});

test("news keeps a question waiting, and silence after it ends the wait", async () => {
  const port = new FakePort();
  const { host, timers } = hostWith(port);

  const answer = host.ask("check", {});
  for (let minute = 0; minute < 10; minute += 1) {
    port.say({ v: 1, id: 1, news: "waiting" });
    timers.advance(SILENCE_MS - 1);
  }
  timers.advance(1);

  await assert.rejects(answer, failsWith("silent"));
});

test("a look that is never answered takes no other question with it", async () => {
  const port = new FakePort();
  const { host, timers } = hostWith(port);
  const held = host.ask("check", {});
  const look = host.ask("look", {});

  port.say({ v: 1, id: 1, news: "waiting" });
  timers.advance(FIRST_SIGN_MS);

  await assert.rejects(look, failsWith("silent"));
  assert.equal(port.isDisconnected, false);
  port.say({ v: 1, id: 1, action: "send" });
  assert.equal((await held).action, "send");
});

test("a question that joined a host that turns out to be mute has its own time, at a new one", async () => {
  const mute = new FakePort();
  const there = new FakePort((message, it) => it.say({ v: 1, id: message.id, action: "send" }));
  const { host, timers } = hostWith([mute, there]);
  const look = host.ask("look", {});
  timers.advance(FIRST_SIGN_MS - 1);

  const check = host.ask("check", {});
  timers.advance(1);

  await assert.rejects(look, failsWith("silent"));
  assert.equal(mute.isDisconnected, true);
  assert.equal((await check).action, "send");
});

test("one that finds the new host mute as well has its own time there, and no third", async () => {
  const [mute, muteToo] = [new FakePort(), new FakePort()];
  const { host, timers } = hostWith([mute, muteToo]);
  host.ask("look", {}).catch(() => {});
  timers.advance(FIRST_SIGN_MS - 1);
  const check = host.ask("check", {});
  timers.advance(1);

  timers.advance(FIRST_SIGN_MS - 1);
  assert.equal(muteToo.isDisconnected, false);
  timers.advance(1);

  await assert.rejects(check, failsWith("silent"));
  assert.equal(muteToo.isDisconnected, true);
});

test("where no new host can be had all who joined the mute one are missing theirs, and nothing is left over", async () => {
  const [mute, timers] = [new FakePort(), new FakeTimers()];
  const ports = [mute];
  const host = new Host(() => ports.shift() ?? assert.fail("not allowed"), timers);
  const look = host.ask("look", {});
  timers.advance(1);
  const checks = [host.ask("check", {}), host.ask("check", {})];
  timers.advance(FIRST_SIGN_MS - 1);

  await assert.rejects(look, failsWith("silent"));
  for (const check of checks) {
    await assert.rejects(check, failsWith("missing"));
  }
  assert.equal(timers.waiting.size, 0);
});

test("nobody waits for ever, however much news there is", async () => {
  const port = new FakePort();
  const { host, timers } = hostWith(port);

  const answer = host.ask("check", {});
  for (let waited = 0; waited < LIMIT_MS; waited += 5_000) {
    port.say({ v: 1, id: 1, news: "waiting" });
    timers.advance(5_000);
  }

  await assert.rejects(answer, failsWith("silent"));
});

for (const garbage of [null, 7, "send", [], {}, { v: 2, id: 1 }, { v: 1 }, { v: 1, id: "1" }, { v: 1, id: 0.5 }]) {
  test(`what is no message is never taken for an answer: ${JSON.stringify(garbage)}`, async () => {
    const port = new FakePort();
    const { host } = hostWith(port);

    const answer = host.ask("check", {});
    port.say(garbage);

    await assert.rejects(answer, failsWith("garbled"));
    assert.equal(port.isDisconnected, true);
  });
}

test("after a failure the next question starts a new host, and the old one is not listened to", async () => {
  const old = new FakePort();
  const { host, timers } = hostWith([old, new FakePort((message, it) => it.say({ v: 1, id: message.id }))]);
  const first = host.ask("check", {});
  timers.advance(FIRST_SIGN_MS);
  await assert.rejects(first);

  const second = host.ask("check", {});
  old.say({ v: 1, id: 2, action: "send" });

  assert.equal("action" in (await second), false);
});

test("an answer that makes no sense ends the host that gave it", async () => {
  const port = new FakePort();
  const { host } = hostWith(port);

  const answer = host.ask("check", {}, readVerdict);
  port.say({ v: 1, id: 1, action: "perhaps" });

  await assert.rejects(answer, failsWith("garbled"));
  assert.equal(port.isDisconnected, true);
});

test("a failure the host tells of carries its word and its sentence", async () => {
  const port = new FakePort();
  const { host } = hostWith(port);

  const answer = host.ask("check", {});
  port.say({ v: 1, id: 1, error: "not-started", detail: "No display.", allow_unchecked: false });

  await assert.rejects(answer, (error) => {
    assert.equal(error.why, "not-started");
    assert.equal(error.detail, "No display.");
    assert.deepEqual(error.permission, { isAllowed: false, isByPerson: false });
    return true;
  });
});

test("what any answer says about leaving unchecked is heard, and a wrong value permits nothing", async () => {
  const port = new FakePort();
  const { host } = hostWith(port);
  const heard = [];
  host.onPermission = ({ isAllowed, isByPerson }) => heard.push([isAllowed, isByPerson]);

  const look = host.ask("look", {});
  port.say({ v: 1, id: 1, news: "waiting" });
  port.say({ v: 1, id: 1, findings: [], allow_unchecked: false, allow_unchecked_by: "organisation" });
  await look;
  const check = host.ask("check", {});
  port.say({ v: 1, id: 2, error: "refused", allow_unchecked: true, allow_unchecked_by: "person" });
  await assert.rejects(check, failsWith("refused"));
  port.say({ v: 1, id: 1, allow_unchecked: "true" }); // too late for whoever asked, and no boolean

  assert.deepEqual(heard, [[false, false], [true, true], [false, false]]);
});

test("an unused host is let go, one that is asked is kept", async () => {
  const port = new FakePort();
  const { host } = hostWith(port);
  const answer = host.ask("check", {});

  host.close();
  assert.equal(port.isDisconnected, false);
  port.say({ v: 1, id: 1, action: "send" });
  await answer;
  host.close();

  assert.equal(port.isDisconnected, true);
});

test("every question says who asks", async () => {
  const port = new FakePort((message, it) => it.say({ v: 1, id: message.id }));
  const { host } = hostWith(port);

  await host.ask("look");
  host.client = { name: "Thunderbird", version: "153.0" };
  await host.ask("look");

  assert.deepEqual(
    port.posted.map(({ client }) => client),
    [{ name: "Thunderbird" }, { name: "Thunderbird", version: "153.0" }],
  );
});

test("a question that is taken back is given up and Sendward told, once", async () => {
  const port = new FakePort();
  const { host } = hostWith(port);
  const withdrawal = new AbortController();

  const answer = host.ask("check", {}, (each) => each, withdrawal.signal);
  withdrawal.abort();
  port.say({ v: 1, id: 1, withdrawn: true });

  await assert.rejects(answer, failsWith("withdrawn"));
  const { id, type, why } = port.posted.at(-1);
  assert.deepEqual({ id, type, why }, { id: 1, type: "withdraw", why: "closed" });
  assert.equal(port.posted.length, 2);
});

test("a question that was taken back before it was asked is not asked", async () => {
  const port = new FakePort();
  const { host, timers } = hostWith(port);

  const answer = host.ask("check", {}, (each) => each, AbortSignal.abort());

  await assert.rejects(answer, failsWith("withdrawn"));
  assert.deepEqual([port.posted, timers.waiting.size], [[], 0]);
});

test("what has its answer is not taken back any more", async () => {
  const port = new FakePort((message, it) => it.say({ v: 1, id: message.id, action: "send" }));
  const { host } = hostWith(port);
  const withdrawal = new AbortController();

  await host.ask("check", {}, (each) => each, withdrawal.signal);
  withdrawal.abort();

  assert.equal(port.posted.length, 1);
});

test("before a silent host is let go it is told that nobody waits any more", async () => {
  const port = new FakePort();
  const { host, timers } = hostWith(port);

  const answer = host.ask("check", {});
  timers.advance(FIRST_SIGN_MS);

  await assert.rejects(answer, failsWith("silent"));
  assert.deepEqual([port.posted.at(-1).type, port.posted.at(-1).why], ["withdraw", "silent"]);
  assert.equal(port.isDisconnected, true);
});
