import assert from "node:assert/strict";
import { test } from "node:test";

import { Gate } from "../modules/gate.js";
import { Notices } from "../modules/notices.js";
import { HostError } from "../modules/protocol.js";
import { Unchecked } from "../modules/unchecked.js";
import { FakeClock, FakeHost, FakeMessenger } from "./fakes.js";

const TAB = { id: 1, windowId: 2 };

function gateWith(details, ...answers) {
  return gateOver(new FakeMessenger(structuredClone(details)), ...answers);
}

function gateOver(messenger, ...answers) {
  const host = new FakeHost(...answers);
  const notices = new Notices(messenger);
  const unchecked = new Unchecked(messenger, host, () => Date.UTC(2026, 10, 24));
  host.onPermission = (permission) => unchecked.learn(permission);
  const pointer = { lookAgain() {}, async look() {} };
  return { messenger, host, gate: new Gate(messenger, { host, notices, unchecked, pointer }) };
}

/** A promise, and what fulfils it. */
function later() {
  let goOn;
  return [new Promise((resolve) => (goOn = resolve)), () => goOn()];
}

const mail = () => ({ type: "new", to: ["john@army.ml"], subject: "Tuesday", identityId: "id1" });
const correction = { field: "to", address: "john@army.ml", list: "", corrected: "john@army.mil" };

test("a message leaves when Sendward says so", async () => {
  const { gate, host } = gateWith(mail(), { action: "send" });

  assert.deepEqual(await gate.beforeSend(TAB, mail()), { cancel: false });
  assert.equal(host.asked[0].account, "me@example.org");
  assert.equal(host.asked[0].draft.subject, "Tuesday");
});

test("a message is held when Sendward says so", async () => {
  const { gate } = gateWith(mail(), { action: "hold" });

  assert.deepEqual(await gate.beforeSend(TAB, mail()), { cancel: true });
});

test("a corrected message is checked again before it leaves", async () => {
  const answer = { action: "replace", leaves: true, recipients: [correction] };
  const { gate, host } = gateWith(mail(), answer, { action: "send" });

  assert.deepEqual(await gate.beforeSend(TAB, mail()), { cancel: false, details: { to: ["john@army.mil"] } });
  assert.equal(host.asked[1].recipients[0].address, "john@army.mil");
});

test("a correction that the person wants to look at stays open in the window", async () => {
  const answer = { action: "replace", leaves: false, recipients: [correction] };
  const { gate, messenger } = gateWith(mail(), answer);

  assert.deepEqual(await gate.beforeSend(TAB, mail()), { cancel: true });
  assert.deepEqual(messenger.details.to, ["john@army.mil"]);
});

test("somebody who stands in one text with a corrected recipient is not lost", async () => {
  const both = { ...mail(), to: ["john@army.ml, Mary <mary@example.org>"] };
  const answer = { action: "replace", leaves: true, recipients: [correction] };
  const { gate, host } = gateWith(both, answer, { action: "send" });

  const right = ["john@army.mil", '"Mary" <mary@example.org>'];
  assert.deepEqual(await gate.beforeSend(TAB, both), { cancel: false, details: { to: right } });
  assert.deepEqual(
    host.asked.map(({ recipients }) => recipients.map(({ address }) => address)),
    [["john@army.ml", '"Mary" <mary@example.org>'], right],
  );
});

test("whoever is added while the question is open is checked before anything leaves", async () => {
  const { gate, host, messenger } = gateWith(mail(), { action: "send" }, { action: "hold" });
  host.meanwhile = () => messenger.details.to.push("eve@navy.ml");

  assert.deepEqual(await gate.beforeSend(TAB, mail()), { cancel: true });
  assert.deepEqual(
    host.asked.map(({ recipients }) => recipients.map(({ address }) => address)),
    [["john@army.ml"], ["john@army.ml", "eve@navy.ml"]],
  );
});

test("whoever is added while another is corrected is checked, and stays in the message", async () => {
  const answers = [{ action: "replace", leaves: true, recipients: [correction] }, { action: "send" }];
  const { gate, host, messenger } = gateWith(mail(), ...answers);
  host.meanwhile = () => (messenger.details.cc = ["mary@example.org"]);

  const decided = await gate.beforeSend(TAB, mail());

  assert.deepEqual(decided, { cancel: false, details: { to: ["john@army.mil"] } });
  assert.deepEqual(
    host.asked[1].recipients.map(({ address }) => address),
    ["john@army.mil", "mary@example.org"],
  );
});

test("a correction is written into the window as it stands by now", async () => {
  const answer = { action: "replace", leaves: false, recipients: [correction] };
  const { gate, host, messenger } = gateWith(mail(), answer);
  host.meanwhile = () => messenger.details.to.push("mary@example.org");

  await gate.beforeSend(TAB, mail());

  assert.deepEqual(messenger.details.to, ["john@army.mil", "mary@example.org"]);
});

test("recipients that change without end hold the message, and the person is told why", async () => {
  const { gate, host, messenger } = gateWith(mail(), ...Array(9).fill({ action: "send" }));
  host.meanwhile = () => messenger.details.to.push(`${messenger.details.to.length}@example.org`);

  assert.deepEqual(await gate.beforeSend(TAB, mail()), { cancel: true });
  assert.equal(host.asked.length, 4);
  assert.equal((await gate.fromPage({ what: "notice", tabId: 1 })).failure.why, "changed");
});

test("a list that changes in the address book meanwhile is checked anew", async () => {
  const team = { id: "team", name: "Team", members: ["y@example.com"] };
  const messenger = new FakeMessenger({ type: "new", to: ["Team <Team>"] }, [team]);
  const { gate, host } = gateOver(messenger, { action: "send" }, { action: "hold" });
  host.meanwhile = () => team.members.push("eve@navy.ml");

  assert.deepEqual(await gate.beforeSend(TAB, messenger.details), { cancel: true });
  assert.equal(host.asked[1].recipients[1].address, "eve@navy.ml");
});

test("a message that is held already is refused without a second question", async () => {
  const { gate, host } = gateWith(mail(), { action: "send" });
  const [waiting, goOn] = later();
  host.meanwhile = () => waiting;

  const first = gate.beforeSend(TAB, mail());
  const second = await gate.beforeSend(TAB, mail());
  goOn();

  assert.deepEqual(second, { cancel: true });
  assert.deepEqual(await first, { cancel: false });
  assert.equal(host.asked.length, 1);
});

test("a list that cannot be opened holds the message until it is let go, and its name is told", async () => {
  const crew = { id: "crew", name: "Crew", description: "Our crew", members: new Error("away") };
  const messenger = new FakeMessenger({ type: "new", to: ["Crew <Our crew>"] }, [crew]);
  const { gate, host } = gateOver(messenger);

  assert.deepEqual(await gate.beforeSend(TAB, messenger.details), { cancel: true });
  const { failure } = await gate.fromPage({ what: "allow", tabId: 1 });
  assert.deepEqual([failure.why, failure.detail, failure.isAllowed], ["unopened", "Crew", true]);
  assert.deepEqual(await gate.beforeSend(TAB, messenger.details), { cancel: false });
  const { unchecked } = await messenger.storage.local.get("unchecked");
  assert.deepEqual([unchecked[0].why, unchecked[0].recipients[0].address], ["unopened", "Crew <Our crew>"]);
  assert.equal(host.asked.length, 0);
});

test("whoever another add-on added after the check is told to Sendward", async () => {
  const { gate, host } = gateWith(mail(), { action: "send" });
  await gate.beforeSend(TAB, mail());

  await gate.afterSend(TAB, { details: { ...mail(), bcc: ["Eve <eve@navy.ml>"] } });

  const { unchecked } = host.told.find(({ type }) => type === "report");
  assert.equal(unchecked[0].why, "changed-afterwards");
  assert.deepEqual(unchecked[0].recipients, [{ field: "bcc", address: "Eve <eve@navy.ml>", list: "" }]);
});

test("what was sent just as it was released, or not at all, is no news", async () => {
  const { gate, host } = gateWith(mail(), { action: "replace", leaves: true, recipients: [correction] }, { action: "send" });
  await gate.beforeSend(TAB, mail());
  await gate.afterSend(TAB, { details: { ...mail(), to: ["JOHN@army.mil"] } });
  await gate.afterSend(TAB, { details: { ...mail(), to: ["eve@navy.ml"] } });
  host.answers.push({ action: "send" });
  await gate.beforeSend(TAB, mail());
  await gate.afterSend(TAB, { error: "the server is away", details: { to: ["eve@navy.ml"] } });

  assert.deepEqual(host.told, []);
});

test("a Thunderbird that does not say what was sent is complained of in a window, once", async () => {
  const { gate, host, messenger } = gateWith(mail(), { action: "send" }, { action: "send" });
  for (let sent = 0; sent < 2; sent += 1) {
    await gate.beforeSend(TAB, mail());
    await gate.afterSend(TAB, {});
  }

  assert.deepEqual(messenger.windowsMade.map(({ url }) => url), ["pages/notice.html?problem=unseen"]);
  assert.deepEqual(host.told, []);
});

test("a new version of the add-in waits until no message is held or on its way", async (context) => {
  takeOverTimers(context);
  const { gate, host, messenger } = gateWith(mail(), { action: "send" });
  const [waiting, goOn] = later();
  host.meanwhile = () => waiting;
  let reloads = 0;

  const held = gate.beforeSend(TAB, mail());
  gate.whenFree(() => (reloads += 1));
  await turn();
  context.clock.tick(60_000);
  assert.equal(reloads, 0);
  goOn();
  assert.deepEqual(await held, { cancel: false });
  context.clock.tick(60_000);
  assert.equal(reloads, 0, "whom it was released to must be known when it has left");
  await gate.afterSend(TAB, { details: { ...messenger.details, bcc: ["eve@navy.ml"] } });
  assert.equal(host.told.length, 1);
  context.clock.tick(2_000);
  assert.equal(reloads, 1);
});

test("a new version of the add-in waits for no message that is let go and never leaves", async (context) => {
  takeOverTimers(context);
  const { gate } = gateWith(mail(), { action: "send" }, { action: "hold" });
  let reloads = 0;
  let time = 0;
  gate.now = () => time;
  await gate.beforeSend(TAB, mail());
  gate.whenFree(() => (reloads += 1));

  time += 10 * 60_000;
  await gate.beforeSend({ ...TAB, id: 2 }, mail());
  assert.equal(reloads, 0, "Thunderbird must hear the verdict first");
  context.clock.tick(2_000);
  assert.equal(reloads, 1);
});

test("a new version of the add-in comes although another add-on held the last message", async (context) => {
  takeOverTimers(context);
  const { gate } = gateWith(mail(), { action: "send" });
  let reloads = 0;
  let time = 0;
  gate.now = () => time;
  await gate.beforeSend(TAB, mail());
  gate.whenFree(() => (reloads += 1));

  context.clock.tick(9 * 60_000);
  assert.equal(reloads, 0, "the message may still leave");
  time += 10 * 60_000;
  context.clock.tick(60_000);
  assert.equal(reloads, 1);
});

test("a new version of the add-in comes soon after the window of a message that never left was closed", async (context) => {
  takeOverTimers(context);
  const { gate } = gateWith(mail(), { action: "send" });
  let reloads = 0;
  let time = 0;
  gate.now = () => time;
  await gate.beforeSend(TAB, mail());
  gate.whenFree(() => (reloads += 1));

  time += 60_000;
  await gate.closed(TAB.id);
  context.clock.tick(4_000);
  assert.equal(reloads, 0, "Thunderbird may still tell that it has left");
  time += 5_000;
  context.clock.tick(1_000);
  assert.equal(reloads, 1);
});

test("corrections without end hold the message", async () => {
  const answer = { action: "replace", leaves: true, recipients: [correction] };
  const { gate } = gateWith(mail(), ...Array(9).fill(answer));

  assert.deepEqual(await gate.beforeSend(TAB, mail()), { cancel: true });
});

for (const answer of [{}, { action: "perhaps" }, { action: "replace" }, { action: "send", recipients: 7 }]) {
  test(`an answer that leaves it open holds the message: ${JSON.stringify(answer)}`, async () => {
    const { gate, messenger } = gateWith(mail(), answer);

    assert.deepEqual(await gate.beforeSend(TAB, mail()), { cancel: true });
    assert.equal(messenger.badges.at(-1), "!");
  });
}

test("whatever throws, Thunderbird gets its answer and the person is told", async () => {
  for (const error of [new HostError("missing"), new TypeError("a mistake of ours")]) {
    const { gate, messenger } = gateWith(mail(), error);

    assert.deepEqual(await gate.beforeSend(TAB, mail()), { cancel: true });
    assert.equal(messenger.badges.at(-1), "!");
    assert.equal(messenger.popups, 1);
  }
});

test("even when the person cannot be told, Thunderbird gets its answer", async () => {
  const { gate, messenger } = gateWith(mail(), new HostError("missing"));
  messenger.storage.session.set = async () => Promise.reject(new Error("full"));

  assert.deepEqual(await gate.beforeSend(TAB, mail()), { cancel: true });
});

test("a held message whose window is closed takes its question back and says nothing", async () => {
  const { gate, host, messenger } = gateWith(mail());
  host.ask = (_type, _content, _read, signal) =>
    new Promise((_resolve, reject) =>
      signal.addEventListener("abort", () => reject(new HostError("withdrawn"))),
    );

  const decided = gate.beforeSend(TAB, mail());
  await turn();
  gate.closed(TAB.id);

  assert.deepEqual(await decided, { cancel: true });
  assert.deepEqual([messenger.badges, messenger.popups], [[], 0]);
  gate.closed(TAB.id);
});

/** Never answers, as Thunderbird does when it is asked about a window that is closing. */
const never = () => new Promise(() => {});

/** Node's own mock of timers loses one in version 18, which Debian 12 has, when another is cleared. */
function takeOverTimers(context) {
  const clock = new FakeClock();
  const { setTimeout, clearTimeout } = globalThis;
  Object.assign(globalThis, { setTimeout: clock.set, clearTimeout: clock.clear });
  context.after(() => Object.assign(globalThis, { setTimeout, clearTimeout }));
  context.clock = clock;
}

/** What comes of this work while the clock, which the test has taken over, goes on second by second. */
async function afterSomeTime(context, work) {
  let isOver = false;
  work.finally(() => (isOver = true)).catch(() => {});
  while (!isOver) {
    await turn();
    context.clock.tick(1_000);
  }
  return work;
}

const HANGS = {
  "the lists are read": (messenger) => (messenger.addressBooks.list = never),
  "the sender is read": (messenger) => (messenger.identities.get = never),
  "the window is read again": (messenger) => (messenger.compose.getComposeDetails = never),
  "the message that is answered is read": (messenger) => (messenger.messages.get = never),
};

for (const [when, hang] of Object.entries(HANGS)) {
  test(`a window that closes while ${when} lets the add-in go on`, async () => {
    const { gate, host, messenger } = gateWith(mail(), { action: "send" }, { action: "send" });
    hang(messenger);
    const decided = gate.beforeSend(TAB, { ...mail(), type: "reply", relatedMessageId: 9 });
    await turn();
    gate.closed(TAB.id);

    assert.deepEqual(await decided, { cancel: true });
    assert.equal(gate.held.size, 0);
    assert.equal(messenger.popups, 0);
    assert.ok(host.asked.length <= 1);
  });
}

test("while the window is read again Thunderbird is not waited for without end, and the person is told", async (context) => {
  takeOverTimers(context);
  const { gate, messenger } = gateWith(mail(), { action: "send" });
  HANGS["the window is read again"](messenger);
  const decided = gate.beforeSend(TAB, mail());
  await turn();
  context.clock.tick(30_000);

  assert.deepEqual(await decided, { cancel: true });
  assert.equal(gate.held.size, 0);
  assert.equal((await gate.fromPage({ what: "notice", tabId: 1 })).failure.why, "stuck");
  assert.equal(messenger.badges.at(-1), "!");
});

const WITHOUT = {
  "the address books do not answer": (messenger) => (messenger.addressBooks.list = never),
  "one address book does not answer": (messenger) => (messenger.addressBooks.mailingLists.list = never),
  "the sender is not told": (messenger) => (messenger.identities.get = never),
  "there is no such sender": (messenger) => (messenger.identities.get = async () => Promise.reject(new Error("gone"))),
  "the message that is answered cannot be had": (messenger) => (messenger.messages.get = never),
  "nobody reads a recipient": (messenger) => (messenger.messengerUtilities.parseMailboxString = never),
};

for (const [when, spoil] of Object.entries(WITHOUT)) {
  test(`where ${when} the message is checked all the same`, async (context) => {
    takeOverTimers(context);
    const reply = { ...mail(), type: "reply", relatedMessageId: 9 };
    const { gate, host, messenger } = gateWith(reply, { action: "send" });
    spoil(messenger);

    assert.deepEqual(await afterSomeTime(context, gate.beforeSend(TAB, reply)), { cancel: false });
    assert.deepEqual(host.asked[0].recipients.map(({ address }) => address), ["john@army.ml"]);
  });
}

test("where the address books do not answer, a message to a list is held until it is let go", async (context) => {
  takeOverTimers(context);
  const { gate, messenger } = gateWith({ ...mail(), to: ["Team <Team>"] });
  messenger.addressBooks.mailingLists.list = never;
  const details = messenger.details;

  assert.deepEqual(await afterSomeTime(context, gate.beforeSend(TAB, details)), { cancel: true });
  const { failure } = await afterSomeTime(context, gate.fromPage({ what: "allow", tabId: 1 }));

  assert.deepEqual([failure.why, failure.isAllowed], ["unopened", true]);
  assert.deepEqual(await afterSomeTime(context, gate.beforeSend(TAB, details)), { cancel: false });
});

test("a window that closes before its question could be asked is not asked about", async () => {
  const { gate, host, messenger } = gateWith(mail(), { action: "send" });
  const [waiting, goOn] = later();
  const { get } = messenger.identities;
  messenger.identities.get = async () => {
    await waiting;
    return get();
  };
  host.ask = async (type, _content, _read, signal) => {
    host.told.push({ type, wasClosed: signal?.aborted });
    throw new HostError("withdrawn");
  };

  const decided = gate.beforeSend(TAB, mail());
  await turn();
  gate.closed(TAB.id);
  goOn();
  await decided;
  await turn();

  assert.deepEqual(host.told, [{ type: "check", wasClosed: true }]);
});

test("where the button was taken off the bar, the page opens in a window of its own", async () => {
  const { gate, messenger } = gateWith(mail(), new HostError("missing"));
  messenger.canOpenPopup = false;

  await gate.beforeSend(TAB, mail());
  await new Promise((resolve) => setImmediate(resolve));

  assert.equal(messenger.windowsMade[0].url, "pages/notice.html?tab=1");
});

test("after a failure the message leaves once without the check, and Sendward is told later", async () => {
  const { gate, messenger } = gateWith(mail(), new HostError("missing"), new HostError("missing"), { action: "send" });
  await gate.beforeSend(TAB, mail());

  await gate.fromPage({ what: "allow", tabId: 1 });
  assert.equal(messenger.badges.at(-1), "✓");
  assert.deepEqual(await gate.beforeSend(TAB, mail()), { cancel: false });

  const { unchecked } = await messenger.storage.local.get("unchecked");
  assert.equal(unchecked[0].why, "missing");
  assert.equal(unchecked[0].recipients[0].address, "john@army.ml");
  assert.equal("subject" in unchecked[0].draft, false);
  assert.deepEqual(await gate.beforeSend(TAB, mail()), { cancel: true }, "only once");
  await gate.beforeSend(TAB, mail());
  await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual(await messenger.storage.local.get("unchecked"), { unchecked: [] });
});

test("the permission is for these recipients only", async () => {
  const { gate } = gateWith(mail(), new HostError("missing"), new HostError("missing"));
  await gate.beforeSend(TAB, mail());
  await gate.fromPage({ what: "allow", tabId: 1 });

  const other = { ...mail(), to: ["john@army.ml", "somebody@example.org"] };

  assert.deepEqual(await gate.beforeSend(TAB, other), { cancel: true });
});

test("where the organisation forbids it, nothing leaves without the check", async () => {
  const { gate } = gateWith(mail(), new HostError("not-started", "", { isAllowed: false, isByPerson: false }), new HostError("missing"));
  await gate.beforeSend(TAB, mail());

  const notice = await gate.fromPage({ what: "allow", tabId: 1 });

  assert.equal(notice.forbiddenBy, "organisation");
  assert.deepEqual(await gate.beforeSend(TAB, mail()), { cancel: true });
});

test("what the person has forbidden themselves is not said to be the organisation's doing", async () => {
  const mine = new HostError("not-started", "", { isAllowed: false, isByPerson: true });
  const { gate } = gateWith(mail(), mine);
  await gate.beforeSend(TAB, mail());

  const notice = await gate.fromPage({ what: "allow", tabId: 1 });

  assert.equal(notice.forbiddenBy, "person");
});

for (const value of [false, "false", "no", "true", 0, 1, null]) {
  test(`Thunderbird's own policy permits by nothing but true: ${JSON.stringify(value)}`, async () => {
    const { gate, messenger } = gateWith(mail(), new HostError("missing"), new HostError("missing"));
    messenger.storage.managed.get = async () => ({ allow_unchecked: value });
    await gate.beforeSend(TAB, mail());

    const notice = await gate.fromPage({ what: "allow", tabId: 1 });

    assert.equal(notice.forbiddenBy, "organisation");
    assert.deepEqual(await gate.beforeSend(TAB, mail()), { cancel: true });
  });
}

test("a policy of Thunderbird's that permits it, or speaks of something else, forbids nothing", async () => {
  for (const policy of [{ allow_unchecked: true }, {}]) {
    const { gate, messenger } = gateWith(mail(), new HostError("missing"));
    messenger.storage.managed.get = async () => policy;
    await gate.beforeSend(TAB, mail());
    await gate.fromPage({ what: "allow", tabId: 1 });

    assert.deepEqual(await gate.beforeSend(TAB, mail()), { cancel: false });
  }
});

test("a new add-in asks what is forbidden before it offers to send what was never told to Sendward", async () => {
  const { gate, host } = gateWith({ ...mail(), to: ["nobody", "john@army.ml"] });
  host.permission = { isAllowed: false, isByPerson: false };
  const details = { ...mail(), to: ["nobody", "john@army.ml"] };

  assert.deepEqual(await gate.beforeSend(TAB, details), { cancel: true });
  const notice = await gate.fromPage({ what: "notice", tabId: 1 });
  assert.deepEqual([notice.failure.why, notice.forbiddenBy], ["unopened", "organisation"]);
  await gate.fromPage({ what: "allow", tabId: 1 });

  assert.deepEqual(await gate.beforeSend(TAB, details), { cancel: true });
  assert.equal(host.asked.length, 0);
});

test("whatever kept a message from being checked, what is forbidden was asked before the offer", async () => {
  for (const why of ["silent", "garbled", "ended", "refused", "changed", "unopened", "troubled"]) {
    const { gate, host } = gateWith(mail(), new HostError(why));
    host.permission = { isAllowed: false, isByPerson: false };

    await gate.beforeSend(TAB, mail());

    assert.equal((await gate.fromPage({ what: "notice", tabId: 1 })).forbiddenBy, "organisation", why);
  }
});

test("what was allowed before it was forbidden does not leave any more", async () => {
  for (const isHeardFromAnother of [true, false]) {
    const { gate, host } = gateWith(mail(), new HostError("missing"), { action: "hold" });
    await gate.beforeSend(TAB, mail());
    await gate.fromPage({ what: "allow", tabId: 1 });

    const forbidden = { isAllowed: false, isByPerson: false };
    if (isHeardFromAnother) {
      await host.onPermission(forbidden); // the answer to another window's question
    } else {
      host.permission = forbidden; // Sendward is there again, and is asked
    }

    assert.deepEqual(await gate.beforeSend(TAB, mail()), { cancel: true });
    assert.equal(host.asked.length, 2, "it was checked instead");
  }
});

test("a message to newsgroups alone is none of Sendward's business", async () => {
  const { gate, host } = gateWith({});

  assert.deepEqual(await gate.beforeSend(TAB, { to: [], newsgroups: ["comp.mail"] }), { cancel: false });
  assert.equal(host.asked.length, 0);
});

test("a reply tells who took part in the conversation", async () => {
  const { gate, host } = gateWith(mail(), { action: "send" });

  await gate.beforeSend(TAB, { ...mail(), type: "reply", relatedMessageId: 9 });

  assert.deepEqual(host.asked[0].thread, ["kate@example.com", "me@example.org"]);
});

test("the repair in the page writes the right address into the window, and Sendward is told", async () => {
  const { gate, host, messenger } = gateWith(mail());

  await gate.fromPage({ what: "correct", tabId: 1, finding: correction, corrected: "john@army.mil" });

  assert.deepEqual(messenger.details.to, ["john@army.mil"]);
  const [told] = host.told;
  assert.equal(told.type, "corrected");
  assert.deepEqual(told.recipients, [{ ...correction }]);
});

test("a repair that the window does not show is not told as corrected", async () => {
  const { gate, host, messenger } = gateWith(mail());
  messenger.compose.setComposeDetails = async () => {}; // as Thunderbird does for a window that closes

  await gate.fromPage({ what: "correct", tabId: 1, finding: correction, corrected: "john@army.mil" });

  assert.deepEqual(messenger.details.to, ["john@army.ml"]);
  assert.deepEqual(host.told, []);
});

test("a repair of one field is not told as corrected while the wrong address stands in another", async () => {
  const { gate, host, messenger } = gateWith({ ...mail(), cc: ["John <john@army.ml>"] });

  await gate.fromPage({ what: "correct", tabId: 1, finding: correction, corrected: "john@army.mil" });

  assert.deepEqual(messenger.details.to, ["john@army.mil"]);
  assert.deepEqual(host.told, []);
});

test("a message that leaves unchecked while others are being reported is reported as well", async () => {
  const messenger = new FakeMessenger();
  const told = [];
  const waiting = [];
  const host = {
    ask: (_type, { unchecked }) => {
      told.push(unchecked.map(({ why }) => why));
      return new Promise((resolve) => waiting.push(resolve));
    },
  };
  const unchecked = new Unchecked(messenger, host);
  const leaves = (why) => unchecked.keep({ recipients: [], account: "", draft: { id: "1" } }, why);
  await leaves("first");

  const reports = [unchecked.report(), unchecked.report()];
  await turn();
  await leaves("second");
  waiting.forEach((resolve) => resolve({}));
  await Promise.all(reports);

  assert.deepEqual(told, [["first"]]);
  assert.deepEqual(await whatIsKept(messenger), ["second"]);
});

test("a report that Sendward does not take keeps it from no other, and is not told again", async () => {
  const messenger = new FakeMessenger();
  const told = [];
  const host = {
    ask: async (_type, { unchecked }) => {
      told.push(...unchecked.map(({ why }) => why));
      if (unchecked.some(({ why }) => why === "bad")) {
        throw new HostError("refused", "A report's time is ISO 8601.");
      }
      return unchecked.some(({ why }) => why === "odd") ? { taken: 0, refused: ["Report 1 of 1"] } : { taken: 1 };
    },
  };
  const unchecked = new Unchecked(messenger, host);
  for (const why of ["first", "bad", "odd", "last"]) {
    await unchecked.keep({ recipients: [], account: "", draft: { id: "1" } }, why);
  }

  await unchecked.report();
  await unchecked.report();

  assert.deepEqual(told, ["first", "bad", "odd", "last"]);
});

test("what cannot be told now is told next time, from there on", async () => {
  const messenger = new FakeMessenger();
  const told = [];
  const answers = [{ taken: 1 }, new HostError("ended"), { taken: 1 }];
  const host = {
    ask: async (_type, { unchecked }) => {
      told.push(...unchecked.map(({ why }) => why));
      const answer = answers.shift();
      if (answer instanceof Error) {
        throw answer;
      }
      return answer;
    },
  };
  const unchecked = new Unchecked(messenger, host);
  await unchecked.keep({ recipients: [], account: "", draft: { id: "1" } }, "first");
  await unchecked.keep({ recipients: [], account: "", draft: { id: "2" } }, "second");

  await unchecked.report();
  await unchecked.report();

  assert.deepEqual(told, ["first", "second", "second"]);
});

test("a message to very many is told in pieces, as Thunderbird passes on no more at a time", async () => {
  const messenger = new FakeMessenger();
  const unchecked = new Unchecked(messenger, null);
  const recipients = Array.from({ length: 10_000 }, (_, n) => ({
    field: "to",
    address: `somebody-with-a-long-name-${n}@a-domain-with-a-long-name.example`,
    list: "Everybody",
  }));

  await unchecked.keep({ recipients, account: "", draft: { id: "1" } }, "missing");

  const { unchecked: kept } = await messenger.storage.local.get("unchecked");
  assert.deepEqual(
    kept.flatMap((each) => each.recipients),
    recipients,
  );
  assert.ok(kept.every((each) => JSON.stringify(each).length < 300_000));
});

test("a text that is too long is cut before it is told, and whoever stands beside it is told as well", async () => {
  const messenger = new FakeMessenger();
  const unchecked = new Unchecked(messenger, null);
  const many = Array.from({ length: 200_000 }, (_, n) => `n${n}@example.org`).join(", ");
  const recipients = [
    { field: "to", address: "john@army.ml", list: "" },
    { field: "to", address: many, list: "" },
    { field: "cc", address: "x@example.org", list: "😀".repeat(600) },
  ];

  await unchecked.keep({ recipients, account: "", draft: { id: "1" } }, "refused");

  const { unchecked: kept } = await messenger.storage.local.get("unchecked");
  const [first, long, member] = kept.flatMap((each) => each.recipients);
  assert.equal(first.address, "john@army.ml");
  assert.ok(long.address.length > 65_000 && long.address.length <= 65_536);
  assert.match(long.address, /@example\.org$/);
  assert.equal(member.list, "😀".repeat(499));
});

function turn() {
  return new Promise((resolve) => setImmediate(resolve));
}

async function whatIsKept(messenger) {
  const { unchecked = [] } = await messenger.storage.local.get("unchecked");
  return unchecked.map(({ why }) => why);
}

/** Let a slow storage answer step by step until all of this is done. */
async function released(storage, ...promises) {
  let isDone = false;
  const all = Promise.all(promises).finally(() => (isDone = true));
  while (!isDone) {
    await turn();
    storage.release();
  }
  storage.isSlow = false;
  return all;
}

test("a failure and a look that come to an end at the same moment are both remembered", async () => {
  const messenger = new FakeMessenger();
  const { session } = messenger.storage;
  const notices = new Notices(messenger);
  const failure = { why: "missing", detail: "" };
  session.isSlow = true;

  await released(
    session,
    notices.showFailure(1, failure),
    notices.showUnlooked(1, "missing"),
    notices.showAllowed(1),
    notices.showFindings(2, [correction]),
  );

  const notice = await notices.of(1);
  assert.deepEqual(notice.failure, { ...failure, isAllowed: true });
  assert.equal(notice.unlooked.why, "missing");
  assert.equal((await notices.of(2)).findings.length, 1);
});

test("a notice that Thunderbird never shows holds up no other window's", async () => {
  const messenger = new FakeMessenger();
  const notices = new Notices(messenger);
  messenger.composeAction.setTitle = ({ tabId }) => (tabId === 1 ? never() : Promise.resolve());
  notices.showFailure(1, { why: "missing", detail: "" });
  await turn();

  await notices.showFailure(2, { why: "ended", detail: "" });

  assert.equal((await notices.of(2)).failure.why, "ended");
});

const LEFT = { recipients: [], account: "", draft: { id: "1" } };

test("two messages that leave unchecked at the same moment are both remembered", async () => {
  const messenger = new FakeMessenger();
  const { local } = messenger.storage;
  const unchecked = new Unchecked(messenger, {});
  local.isSlow = true;

  await released(local, unchecked.keep(LEFT, "first"), unchecked.keep(LEFT, "second"));

  assert.deepEqual(await whatIsKept(messenger), ["first", "second"]);
});

test("one that leaves while the report before it is being forgotten stays remembered", async () => {
  const messenger = new FakeMessenger();
  const { local } = messenger.storage;
  const unchecked = new Unchecked(messenger, { ask: async () => ({ taken: 1 }) });
  await unchecked.keep(LEFT, "first");
  local.isSlow = true;
  const report = unchecked.report();
  await turn();
  local.release(); // the report has been read
  await turn();
  await turn(); // it was told, and is being forgotten

  await released(local, unchecked.keep(LEFT, "second"), report);

  assert.deepEqual(await whatIsKept(messenger), ["second"]);
});

test("of more than are kept the oldest go, and what was told goes by itself", async () => {
  const messenger = new FakeMessenger();
  const waiting = [];
  const unchecked = new Unchecked(messenger, { ask: () => new Promise((resolve) => waiting.push(resolve)) });
  for (let number = 0; number < 1_000; number++) {
    await unchecked.keep(LEFT, `${number}`);
  }
  const report = unchecked.report();
  await turn();
  await unchecked.keep(LEFT, "new"); // and number 0, which is being told, has to go for it
  waiting.shift()({ taken: 1 });
  await turn();
  await turn();

  const kept = await whatIsKept(messenger);
  assert.deepEqual([kept.length, kept[0], kept.at(-1)], [1_000, "1", "new"]);
  void report;
});

const crowd = () => ({ type: "new", to: ["a@x.example"], cc: ["Team <Team>", "b@y.example"], bcc: ["c@z.example"] });
const visible = { addresses: 12, organisations: 6, headline: "12 see each other", reason: "r", move: "m", go_on: "g" };

test("a message in which many see each other is held once, and sent when it is sent again", async () => {
  const answer = { action: "send", visible };
  const { gate, messenger } = gateWith(crowd(), answer, answer);

  assert.deepEqual(await gate.beforeSend(TAB, crowd()), { cancel: true });
  assert.equal(messenger.popups, 1);
  const told = await gate.fromPage({ what: "notice", tabId: 1 });
  assert.equal(told.visible.headline, "12 see each other");
  assert.equal(told.isKept, true);

  assert.deepEqual(await gate.beforeSend(TAB, crowd()), { cancel: false });
});

test("of other recipients that see each other it is told anew", async () => {
  const answer = { action: "send", visible };
  const { gate, messenger } = gateWith(crowd(), answer, answer);
  await gate.beforeSend(TAB, crowd());

  messenger.details.to = ["d@w.example"];

  assert.deepEqual(await gate.beforeSend(TAB, messenger.details), { cancel: true });
});

test("an app that does not speak of it, or says it badly, holds nothing", async () => {
  for (const said of [undefined, null, { addresses: "12" }, { ...visible, move: 7 }]) {
    const { gate } = gateWith(crowd(), { action: "send", visible: said });

    assert.deepEqual(await gate.beforeSend(TAB, crowd()), { cancel: false });
  }
});

test("everybody is moved to Bcc as they were written, and nobody is lost", async () => {
  const { gate, messenger } = gateWith(crowd());

  await gate.fromPage({ what: "hide", tabId: 1 });

  assert.deepEqual(messenger.details.to, []);
  assert.deepEqual(messenger.details.cc, []);
  assert.deepEqual(messenger.details.bcc, ["a@x.example", "Team <Team>", "b@y.example", "c@z.example"]);
});

test("a correction that was given is written into a message that is held", async () => {
  const replaced = { action: "replace", leaves: true, recipients: [correction], visible };
  const sent = { action: "send", visible };
  const { gate, messenger } = gateWith(mail(), replaced, sent, sent);

  assert.deepEqual(await gate.beforeSend(TAB, mail()), { cancel: true });
  assert.deepEqual(messenger.details.to, ["john@army.mil"]);
  assert.deepEqual(await gate.beforeSend(TAB, messenger.details), { cancel: false });
});

test("a look at the window that comes at the same time does not hide that the message was held", async () => {
  const { gate } = gateWith(crowd(), { action: "send", visible });
  await gate.beforeSend(TAB, crowd());

  const { addresses, headline, reason, move, go_on: goOn } = visible;
  await gate.notices.showFindings(1, [], null, undefined, { addresses, headline, reason, move, goOn });

  assert.equal((await gate.fromPage({ what: "notice", tabId: 1 })).isKept, true);
});
