import assert from "node:assert/strict";
import { test } from "node:test";

import { Notices } from "../modules/notices.js";
import { HostError } from "../modules/protocol.js";
import { Pointer } from "../modules/pointer.js";
import { FakeMessenger } from "./fakes.js";

const FINDING = { field: "to", address: "john@army.ml", list: "" };

test("a window that closed while it was looked at does not keep the next one from being looked at", async () => {
  const messenger = new FakeMessenger({ type: "new", to: ["john@army.ml"] });
  const host = { ask: async () => ({ findings: [FINDING], unlooked: "" }), close() {} };
  let now = 0;
  const pointer = new Pointer(messenger, host, new Notices(messenger), () => now);
  const { getComposeDetails } = messenger.compose;
  messenger.compose.getComposeDetails = () => new Promise(() => {});
  pointer.look();
  await new Promise((resolve) => setImmediate(resolve)); // until it is stuck
  messenger.compose.getComposeDetails = getComposeDetails;

  await pointer.look();
  assert.deepEqual(messenger.badges, []);
  now += 5_000;
  await pointer.look();

  assert.equal(messenger.badges.at(-1), "1");
});

function pointerOver(messenger, answer) {
  const host = { answer, asks: 0, close() {} };
  host.ask = async () => {
    host.asks += 1;
    if (host.answer instanceof Error) {
      throw host.answer;
    }
    return host.answer;
  };
  const notices = new Notices(messenger);
  return { host, notices, pointer: new Pointer(messenger, host, notices, () => 0) };
}

const mail = () => ({ type: "new", to: ["John Doe <john@army.ml>"] });

test("until somebody has looked nothing is said to be fine", async () => {
  const { notices } = pointerOver(new FakeMessenger(mail()), null);

  assert.deepEqual((await notices.of(1)).unlooked, { why: "pending", detail: "" });
});

test("while Sendward is paused the page says so, and after it what was found", async () => {
  const { host, notices, pointer } = pointerOver(new FakeMessenger(mail()), { findings: [], unlooked: "paused" });

  await pointer.look();
  assert.deepEqual((await notices.of(1)).unlooked, { why: "paused", detail: "" });

  const settled = { byPerson: 2, byOrganisation: 1 };
  host.answer = { findings: [FINDING], unlooked: "", settled };
  await pointer.look();
  assert.deepEqual(await notices.of(1), {
    findings: [FINDING],
    failure: null,
    unlooked: null,
    settled,
    visible: null,
  });
});

test("where Sendward cannot be reached the page says so for every window", async () => {
  const messenger = new FakeMessenger(mail());
  messenger.tabs.query = async () => [{ id: 1 }, { id: 2 }];
  const { host, notices, pointer } = pointerOver(messenger, new HostError("missing"));

  await pointer.look();

  for (const tabId of [1, 2]) {
    assert.deepEqual((await notices.of(tabId)).unlooked, { why: "missing", detail: "" });
  }
  assert.equal(host.asks, 1, "it is not asked about every window in vain");
});

/** Windows by their number, each with these recipients. */
function windows(recipients) {
  const messenger = new FakeMessenger();
  messenger.tabs.query = async () => Object.keys(recipients).map((id) => ({ id: Number(id) }));
  messenger.compose.getComposeDetails = async (tabId) => ({ type: "new", to: [recipients[tabId]] });
  return messenger;
}

test("a window that is refused keeps its reason for itself, and is not asked about again as it stands", async () => {
  const recipients = { 1: "odd@example.org", 2: "john@army.ml", 3: "odd@example.org" };
  const messenger = windows(recipients);
  const { host, notices, pointer } = pointerOver(messenger, null);
  const asked = [];
  host.ask = async (_type, { recipients: [{ address }] }) => {
    asked.push(address);
    if (address.startsWith("odd")) {
      throw new HostError("refused", "It is odd.");
    }
    return { findings: [FINDING], unlooked: "" };
  };

  await pointer.look();
  await pointer.look();

  for (const tabId of [1, 3]) {
    assert.deepEqual((await notices.of(tabId)).unlooked, { why: "refused", detail: "It is odd." });
  }
  assert.equal((await notices.of(2)).findings.length, 1);
  assert.deepEqual(asked, ["odd@example.org", "john@army.ml", "odd@example.org"]);

  recipients[1] = "jane@army.ml";
  await pointer.look();
  assert.equal((await notices.of(1)).findings.length, 1);
});

test("a window that Sendward stumbles over is looked at again after a while", async () => {
  let now = 0;
  const messenger = new FakeMessenger(mail());
  const { host, notices } = pointerOver(messenger, new HostError("troubled"));
  const pointer = new Pointer(messenger, host, notices, () => now);
  await pointer.look();
  host.answer = { findings: [FINDING], unlooked: "" };

  await pointer.look();
  assert.equal((await notices.of(1)).unlooked.why, "troubled");
  now += 15_000;
  await pointer.look();

  assert.equal((await notices.of(1)).findings.length, 1);
});

test("a window that cannot be read keeps no other from being looked at", async () => {
  const messenger = windows({ 1: "mary@example.org", 2: "john@army.ml" });
  const { getComposeDetails } = messenger.compose;
  messenger.compose.getComposeDetails = async (tabId) =>
    tabId === 1 ? Promise.reject(new Error("gone")) : getComposeDetails(tabId);
  const { notices, pointer } = pointerOver(messenger, { findings: [FINDING], unlooked: "" });

  await pointer.look();

  assert.equal((await notices.of(2)).findings.length, 1);
});

test("what was answered while a look was under way is looked at once more", async () => {
  const messenger = new FakeMessenger(mail());
  const { host, notices, pointer } = pointerOver(messenger, null);
  host.ask = async () => {
    pointer.lookAgain(1); // the person has answered meanwhile
    return { findings: [FINDING], unlooked: "" };
  };
  await pointer.look();
  host.ask = async () => ({ findings: [], unlooked: "" });

  await pointer.look();

  assert.deepEqual((await notices.of(1)).findings, []);
});

test("recipients that changed since and could not be looked at have no findings of before", async () => {
  const messenger = new FakeMessenger(mail());
  const { host, notices, pointer } = pointerOver(messenger, { findings: [FINDING], unlooked: "" });
  await pointer.look();

  messenger.details.to = ["mary@example.org"];
  host.answer = new HostError("ended");
  await pointer.look();

  assert.deepEqual(await notices.of(1), {
    findings: [],
    failure: null,
    unlooked: { why: "ended", detail: "" },
    settled: { byPerson: 0, byOrganisation: 0 },
    visible: null,
  });
});

test("a list that cannot be opened is said to be unlooked at, beside what was found", async () => {
  const messenger = new FakeMessenger({ type: "new", to: ["john@army.ml", "Crew <Our crew>"] }, []);
  const { notices, pointer } = pointerOver(messenger, { findings: [FINDING], unlooked: "" });

  await pointer.look();

  const { findings, unlooked } = await notices.of(1);
  assert.equal(findings.length, 1);
  assert.deepEqual(unlooked, { why: "unopened", detail: "Crew" });
});

test("the button names the address and turns to another shape and colour, and back", async () => {
  const messenger = new FakeMessenger(mail());
  const { host, pointer } = pointerOver(messenger, { findings: [FINDING, FINDING], unlooked: "" });
  await pointer.look();
  assert.deepEqual(
    [messenger.labels.at(-1), messenger.icons.at(-1), messenger.badges.at(-1)],
    ["john@army.ml?", "icons/sendward-alert.svg", "2"],
  );

  messenger.details.to = ["john@army.mil"];
  host.answer = { findings: [], unlooked: "" };
  await pointer.look();
  assert.deepEqual(
    [messenger.labels.at(-1), messenger.icons.at(-1), messenger.badges.at(-1)],
    [null, "icons/sendward.svg", ""],
  );
});

test("of a long address the button shows the end", async () => {
  const messenger = new FakeMessenger(mail());
  const long = { ...FINDING, address: `somebody.with.a.very.long.name@mail.army.ml` };
  const { pointer } = pointerOver(messenger, { findings: [long], unlooked: "" });

  await pointer.look();

  assert.match(messenger.labels.at(-1), /^….*@mail\.army\.ml\?$/);
  assert.ok(messenger.labels.at(-1).length <= 33);
});

test("that many see each other is pointed out while the message is written", async () => {
  const visible = { addresses: 12, headline: "12 see each other", reason: "r", move: "m", goOn: "g" };
  const messenger = new FakeMessenger(mail());
  const { notices, pointer } = pointerOver(messenger, { findings: [], unlooked: "", visible });

  await pointer.look();

  assert.deepEqual((await notices.of(1)).visible, visible);
  assert.equal(messenger.badges.at(-1), "12");
});

test("a message that stands as it was looked at is not read again, but for a list that has another member", async () => {
  const { pointer, messenger, asked } = reading(["mary@example.org"]);
  await pointer.look();
  const { parsed } = asked;
  await pointer.look();

  assert.equal(asked.parsed, parsed);

  messenger.details.to = ["Team <Team>"];
  await pointer.look();
  messenger.addressBooks.mailingLists.listMembers = async () => [{ vCard: "FN:E\r\nEMAIL:eve@navy.ml" }];
  await pointer.look();

  assert.deepEqual(asked.looks.map((each) => each.at(-1)), ["mary@example.org", "y@example.com", '"E" <eve@navy.ml>']);
});

test("a window that takes Thunderbird long to look at is looked at less often, unless the person asks", async () => {
  const { pointer, messenger, asked } = reading(["mary@example.org"]);
  let time = 0;
  pointer.now = () => time;
  const { getComposeDetails } = messenger.compose;
  let looks = 0;
  messenger.compose.getComposeDetails = () => {
    looks += 1;
    time += 400;
    return getComposeDetails();
  };
  await pointer.look();
  messenger.details.to = ["john@army.ml"];

  time += 1_500;
  await pointer.look();
  assert.equal(looks, 1);

  pointer.lookAgain(1);
  await pointer.look();
  assert.deepEqual([looks, asked.looks.at(-1)], [2, ["john@army.ml"]]);

  time += 20_000;
  await pointer.look();
  time -= 3_600_000; // the clock was put back
  await pointer.look();
  assert.equal(looks, 4);
});

/** A pointer at a message to these, which remembers who it asked about and how many texts were read. */
function reading(to) {
  const messenger = new FakeMessenger({ to });
  const asked = { parsed: 0, looks: [] };
  const { parseMailboxString } = messenger.messengerUtilities;
  messenger.messengerUtilities.parseMailboxString = (...text) => {
    asked.parsed += 1;
    return parseMailboxString(...text);
  };
  const host = {
    async ask(_type, { recipients }, read) {
      asked.looks.push(recipients.map(({ address }) => address));
      return read({ findings: [] });
    },
    close() {},
  };
  return { messenger, asked, pointer: new Pointer(messenger, host, new Notices(messenger), () => 0) };
}
