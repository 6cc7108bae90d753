import assert from "node:assert/strict";
import { test } from "node:test";

import { mailboxOf } from "../modules/lists.js";
import { correctedDetails, fingerprint, messageOf, recipientsOf } from "../modules/message.js";
import { FakeMessenger, TEAM } from "./fakes.js";

const read = async (details, lists = [TEAM]) => recipientsOf(new FakeMessenger({}, lists), details);
const addresses = async (details, lists) => (await read(details, lists)).recipients.map(({ address }) => address);
const corrected = (details, corrections, lists = [TEAM]) =>
  correctedDetails(new FakeMessenger({}, lists), details, corrections);

test("everybody in To, Cc and Bcc is named as written, nobody else is", async () => {
  const details = {
    to: ["John <john@army.ml>", "two@ats@example.com"],
    cc: "single@example.org",
    bcc: [],
    newsgroups: ["comp.mail"],
    replyTo: ["me@example.org"],
  };

  assert.deepEqual(await read(details), {
    recipients: [
      { field: "to", address: "John <john@army.ml>", list: "" },
      { field: "to", address: "two@ats@example.com", list: "" },
      { field: "cc", address: "single@example.org", list: "" },
    ],
    unopened: [],
  });
});

test("a list is named by its members", async () => {
  assert.deepEqual((await read({ to: ["Team <Team>"] })).recipients, [
    { field: "to", address: "x@army.ml", list: "Team" },
    { field: "to", address: "y@example.com", list: "Team" },
  ]);
});

const MEMBERS = ["x@army.ml"];
for (const [written, list] of [
  ["Crew <Our crew>", { name: "Crew", description: "Our crew" }],
  ["crew <our CREW>", { name: "Crew", description: "Our crew" }],
  ["Jürgens Gemüse <Grüße, und mehr>", { name: "Jürgens Gemüse", description: "Grüße, und mehr" }],
  ['"Jürgens Gemüse" <Jürgens Gemüse>', { name: "Jürgens Gemüse", description: "" }],
  ['Crew <The "old" crew>', { name: "Crew", description: 'The "old" crew' }],
  ["Crew <crew@example.com>", { name: "Crew", description: "crew@example.com" }],
  ["Crew (A) <Crew (A)>", { name: "Crew (A)", description: "" }],
  ["Crew", { name: "Crew", description: "Our crew" }],
  ["cr", { name: "Crew", nickName: "cr", description: "Our crew" }],
]) {
  test(`a list is opened whatever its shape: ${written}`, async () => {
    const lists = [TEAM, { id: "crew", members: MEMBERS, ...list }];

    const { recipients, unopened } = await read({ to: [written] }, lists);

    assert.deepEqual(recipients, [{ field: "to", address: "x@army.ml", list: list.name }]);
    assert.deepEqual(unopened, []);
  });
}

test("an address is no list for being named like one", async () => {
  const crew = { id: "crew", name: "Crew", description: "Our crew", members: MEMBERS };

  assert.deepEqual(await addresses({ to: ["Crew <crew@example.com>"] }, [crew]), ["Crew <crew@example.com>"]);
});

test("of two lists of a name the description tells which; of two alike both are looked at", async () => {
  const one = { id: "1", name: "Crew", description: "Ours", members: ["ours@example.com"] };
  const other = { id: "2", name: "Crew", description: "Theirs", members: ["theirs@army.ml"] };
  assert.deepEqual(await addresses({ to: ["Crew <Theirs>"] }, [one, other]), ["theirs@army.ml"]);

  const twin = { ...other, description: "Ours" };
  assert.deepEqual(await addresses({ to: ["Crew <Ours>"] }, [one, twin]), ["ours@example.com", "theirs@army.ml"]);
  // Thunderbird sends to the first: nobody else is written into the message
  const correction = { field: "to", address: "ours@example.com", list: "Crew", corrected: "ours@example.org" };
  assert.deepEqual(await corrected({ to: ["Crew <Ours>"] }, [correction], [one, twin]), {
    to: ["ours@example.org"],
  });
});

test("a list within a list is opened too, and one that names itself has an end", async () => {
  const inner = { id: "inner", name: "Inner", members: ['Jo "X" <jo@army.ml>'] };
  const outer = { id: "outer", name: "Outer", members: ["Inner <Inner>", "y@example.com"] };
  assert.deepEqual((await read({ to: ["Outer <Outer>"] }, [inner, outer])).recipients, [
    { field: "to", address: '"Jo \\"X\\"" <jo@army.ml>', list: "Outer" },
    { field: "to", address: "y@example.com", list: "Outer" },
  ]);

  const ring = { id: "ring", name: "Ring", members: ["Ring <Ring>"] };
  assert.deepEqual((await read({ to: ["Ring <Ring>"] }, [ring])).unopened, ["Ring"]);
});

test("lists that name one another are opened once each, and everybody in them is named", async () => {
  const names = ["A", "B", "C", "D", "E"];
  const lists = names.map((name) => ({
    id: name,
    name,
    members: [...names.map((each) => `${each} <${each}>`), `${name.toLowerCase()}@army.ml`],
  }));
  const messenger = new FakeMessenger({}, lists);
  const { listMembers } = messenger.addressBooks.mailingLists;
  let calls = 0;
  messenger.addressBooks.mailingLists.listMembers = async (id) => {
    calls += 1;
    return listMembers(id);
  };

  const { recipients, unopened } = await recipientsOf(messenger, { to: names.map((name) => `${name} <${name}>`), cc: ["A <A>"] });

  assert.equal(calls, 5);
  assert.deepEqual(unopened, []);
  const everybody = names.map((name) => `${name.toLowerCase()}@army.ml`);
  for (const field of ["to", "cc"]) {
    const named = recipients.filter((each) => each.field === field).map(({ address }) => address);
    assert.deepEqual([...new Set(named)].sort(), everybody);
  }
});

test("whatever lists name, whoever Thunderbird would write to is named", async () => {
  // lists of any shape by numbers that come again: each names some of the others and one address of its own
  let seed = 1;
  const next = (below) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  for (let round = 0; round < 200; round += 1) {
    const count = 1 + next(6);
    const lists = Array.from({ length: count }, (_, n) => ({
      id: `${n}`,
      name: `L${n}`,
      members: [
        ...Array.from({ length: next(4) }, () => next(count)).map((to) => `L${to} <L${to}>`),
        ...(next(3) > 0 ? [`m${n}@army.ml`] : [`L${n} <L${n}>`]),
      ],
    }));
    const reached = new Set();
    const walk = (name) => {
      if (name.includes("@")) {
        reached.add(name);
      } else if (!reached.has(name)) {
        reached.add(name);
        lists[Number(/L(\d+)/.exec(name)[1])].members.forEach((each) => walk(each.replace(/ <.*/, "")));
      }
    };
    walk("L0");
    const expected = [...reached].filter((name) => name.includes("@")).sort();

    const { recipients, unopened } = await read({ bcc: ["L0 <L0>"] }, lists);

    const named = recipients.map(({ address }) => address).sort();
    assert.deepEqual([named, unopened], expected.length > 0 ? [expected, []] : [["L0 <L0>"], ["L0"]]);
  }
});

test("a list with more members than are read at a time cannot be opened", async () => {
  const crowd = { id: "c", name: "Crowd", members: Array.from({ length: 6_000 }, (_, n) => `n${n}@example.org`) };
  assert.deepEqual((await read({ to: ["Crowd <Crowd>"] }, [crowd])).unopened, []);

  const { recipients, unopened } = await read({ to: ["Crowd <Crowd>"], cc: ["Crowd <Crowd>"] }, [crowd]);

  assert.deepEqual(unopened, ["Crowd"]);
  assert.deepEqual(recipients.at(-1), { field: "cc", address: "Crowd <Crowd>", list: "" });
});

test("lists are looked through once for a reading, not once for each member", async () => {
  let reads = 0;
  const many = Array.from({ length: 800 }, (_, n) => {
    const list = { id: `${n}`, description: "", members: [] };
    return Object.defineProperty(list, "name", { enumerable: true, get: () => ((reads += 1), `List ${n}`) });
  });
  const crowd = { id: "c", name: "Crowd", members: Array.from({ length: 4_000 }, (_, n) => `n${n}@example.org`) };

  const { recipients } = await read({ to: ["Crowd <Crowd>"] }, [...many, crowd]);

  assert.equal(recipients.length, 4_000);
  assert.ok(reads < 20 * many.length, `${reads}`);
});

test("a list's long name is cut to what Sendward takes", async () => {
  const long = { id: "1", name: "T".repeat(2_000), members: ["x@army.ml"] };
  const details = { to: [`${long.name} <${long.name}>`] };

  const { recipients } = await read(details, [long]);

  assert.equal(recipients[0].list.length, 998);
  const correction = { ...recipients[0], corrected: "x@army.mil" };
  assert.deepEqual(await corrected(details, [correction], [long]), { to: ["x@army.mil"] });
});

test("a message that was received cannot make the reply to it too long to be checked", async () => {
  const name = "x".repeat(70_000);
  for (const [cc, expected] of [
    [[`"${name}" <eve@example.com>`], ["eve@example.com"]],
    [[`<${name}@example.com>`, "mary@example.org"], ["mary@example.org"]],
    [Array(5_000).fill("mary@example.org"), Array(1_998).fill("mary@example.org")],
  ]) {
    const messenger = new FakeMessenger();
    messenger.messages.get = async () => ({ author: "kate@example.com", recipients: ["me@example.org"], ccList: cc, bccList: [] });

    const { message } = await messageOf(messenger, 1, { type: "reply", relatedMessageId: 9, to: ["kate@example.com"] });

    assert.deepEqual(message.thread, ["kate@example.com", "me@example.org", ...expected]);
  }
  const messenger = new FakeMessenger();
  const ccList = Array.from({ length: 1_900 }, (_, n) => `${"y".repeat(900)} <n${n}@example.org>`);
  messenger.messages.get = async () => ({ author: "", recipients: [], ccList, bccList: [] });
  const { message } = await messageOf(messenger, 1, { type: "reply", relatedMessageId: 9 });
  assert.ok(JSON.stringify(message.thread).length < 250_000);
});

test("a message that is looked at and checked at the same moment is one and the same", async () => {
  const messenger = new FakeMessenger();

  const both = await Promise.all([messageOf(messenger, 1, {}), messageOf(messenger, 1, {})]);
  const later = await messageOf(messenger, 1, {});

  assert.deepEqual([...new Set([...both, later].map(({ message }) => message.draft.id))].length, 1);
});

test("what is no address and no list, and a list that cannot be read or is empty, is said to be unopened", async () => {
  const broken = { id: "b", name: "Broken", members: new Error("no") };
  const empty = { id: "e", name: "Empty", members: [] };
  const nobody = { id: "n", name: "Nobody", members: ["BEGIN:VCARD\r\nFN:Jo\r\nEND:VCARD"] };
  const written = ["Gone <Our gone>", "Broken <Broken>", "Empty <Empty>", "Nobody <Nobody>", "mary@example.org"];

  const { recipients, unopened } = await read({ to: written }, [broken, empty, nobody]);

  assert.deepEqual(unopened, ["Gone", "Broken", "Empty", "Nobody"]);
  assert.deepEqual(
    recipients.map(({ address }) => address),
    written,
  );
});

test("address books that cannot be read at all open no list, and leave addresses as they are", async () => {
  const messenger = new FakeMessenger();
  messenger.addressBooks.list = async () => Promise.reject(new Error("no"));

  const { recipients, unopened } = await recipientsOf(messenger, { to: ["Team <Team>", "mary@example.org"] });

  assert.deepEqual(unopened, ["Team"]);
  assert.equal(recipients.length, 2);
});

for (const [vCard, name, email] of [
  ["BEGIN:VCARD\r\nFN:Jo\r\nEMAIL;PREF=1:jo@army.ml\r\nEND:VCARD", "Jo", "jo@army.ml"],
  ["EMAIL:a@example.org\r\nEMAIL;TYPE=work;PREF=2:b@example.org\r\nEMAIL;PREF=1:c@example.org", "", "c@example.org"],
  ["EMAIL:a@example.org\nEMAIL;TYPE=INTERNET,PREF:b@example.org", "", "b@example.org"],
  ['item1.EMAIL;X="a:b;c":jo@army.ml', "", "jo@army.ml"],
  ["FN:Doe\\, Jo\r\nEMAIL:jo.with.a.very.long.name@ar\r\n my.ml", "Doe, Jo", "jo.with.a.very.long.name@army.ml"],
  ["EMAIL:\r\nEMAIL:jo@army.ml", "", "jo@army.ml"],
  ["NOTE:EMAIL:jo@army.ml", "", ""],
]) {
  test(`a contact's address is its preferred one: ${JSON.stringify(vCard)}`, () => {
    assert.deepEqual(mailboxOf(vCard), { name, email });
  });
}

test("a corrected recipient keeps its name, the others stay untouched", async () => {
  const details = { to: ["John Doe <john@army.ml>", "mary@example.org"], cc: ["john@army.ml"] };
  const corrections = [{ field: "to", address: "John Doe <john@army.ml>", list: "", corrected: "john@army.mil" }];

  assert.deepEqual(await corrected(details, corrections), {
    to: ["John Doe <john@army.mil>", "mary@example.org"],
  });
});

test("several in one text are named and corrected one by one", async () => {
  const details = { to: ["Jo <jo@army.ml>, mary@example.org", "Everybody, x@example.org"] };
  const corrections = [{ field: "to", address: '"Jo" <jo@army.ml>', list: "", corrected: "jo@army.mil" }];

  assert.deepEqual(
    await addresses(details),
    ['"Jo" <jo@army.ml>', "mary@example.org", "Everybody", "x@example.org"],
  );
  assert.deepEqual(await corrected(details, corrections), {
    to: ['"Jo" <jo@army.mil>', "mary@example.org", "Everybody, x@example.org"],
  });
});

test("the members of a group without a name are corrected one by one", async () => {
  const group = ["jo@army.ml", "mary@example.org"];
  const messenger = new FakeMessenger();
  messenger.messengerUtilities.parseMailboxString = async () => [
    { name: "", group: group.map((email) => ({ name: "", email })) },
  ];
  const details = { to: [": jo@army.ml, mary@example.org;"] };
  const corrections = [{ field: "to", address: "jo@army.ml", list: "", corrected: "jo@army.mil" }];

  const { recipients } = await recipientsOf(messenger, details);
  assert.deepEqual(recipients.map(({ address }) => address), group);
  assert.deepEqual(await correctedDetails(messenger, details, corrections), {
    to: ["jo@army.mil", "mary@example.org"],
  });
});

test("a text of several of which one has no address keeps that as it stands", async () => {
  const { recipients, unopened } = await read({ to: ["Everybody, x@army.ml"] });

  assert.deepEqual(recipients, [
    { field: "to", address: "Everybody", list: "" },
    { field: "to", address: "x@army.ml", list: "" },
  ]);
  assert.deepEqual(unopened, ["Everybody"]);
});

const fix = (address, right, field = "to") => ({ field, address, list: "", corrected: right });

test("a name that is the wrong address, or has it within, is mended as well", async () => {
  for (const [wrong, right] of [
    ['"john@army.ml" <john@army.ml>', "john@army.mil"],
    ["JOHN@army.ml <john@army.ml>", "john@army.mil"],
    ['"John (john@army.ml)" <john@army.ml>', '"John (john@army.mil)" <john@army.mil>'],
    ['"army.ml" <john@army.ml>', '"army.ml" <john@army.mil>'],
    ["John Doe <john@army.ml>", "John Doe <john@army.mil>"],
  ]) {
    assert.deepEqual(await corrected({ to: [wrong] }, [fix(wrong, "john@army.mil")]), { to: [right] });
  }
});

test("where the right address is there already the wrong one goes", async () => {
  const right = "John <John@army.mil>";

  assert.deepEqual(await corrected({ to: ["john@army.ml", right] }, [fix("john@army.ml", "john@army.mil")]), {
    to: [right],
  });
  assert.deepEqual(
    await corrected({ to: [right], cc: ["john@army.ml"] }, [fix("john@army.ml", "john@army.mil", "cc")]),
    { cc: [] },
  );
  const twice = [fix("john@army.ml", "john@army.mil"), fix("john@amry.mil", "john@army.mil")];
  assert.deepEqual(await corrected({ to: ["john@army.ml", "john@amry.mil"] }, twice), { to: ["john@army.mil"] });
});

test("a hidden copy does not take the place of somebody who is named in the open", async () => {
  const details = { to: ["john@army.ml"], bcc: ["john@army.mil"] };

  assert.deepEqual(await corrected(details, [fix("john@army.ml", "john@army.mil")]), { to: ["john@army.mil"] });
});

test("a list with a corrected member is replaced by its members", async () => {
  const details = { to: ["Team <Team>", "mary@example.org"] };
  const corrections = [{ field: "to", address: "x@army.ml", list: "Team", corrected: "x@army.mil" }];

  assert.deepEqual(await corrected(details, corrections), {
    to: ["x@army.mil", "y@example.com", "mary@example.org"],
  });
});

test("the same recipients have the same mark in any order, other fields another", () => {
  const one = { field: "to", address: "a@example.org" };
  const other = { field: "cc", address: "b@example.org" };

  assert.equal(fingerprint([one, other]), fingerprint([other, one]));
  assert.notEqual(fingerprint([one]), fingerprint([{ ...one, field: "bcc" }]));
});
