import assert from "node:assert/strict";
import { test } from "node:test";

import { correctedDetails, fingerprint, recipientsOf } from "../modules/recipients.js";
import { fakeParse } from "./fakes.js";

test("everybody in To, Cc and Bcc is named as written, nobody else is", async () => {
  const details = {
    to: ["John <john@army.ml>", "two@ats@example.com"],
    cc: "single@example.org",
    bcc: [],
    newsgroups: ["comp.mail"],
    replyTo: ["me@example.org"],
  };

  assert.deepEqual(await recipientsOf(details, fakeParse), [
    { field: "to", address: "John <john@army.ml>", list: "" },
    { field: "to", address: "two@ats@example.com", list: "" },
    { field: "cc", address: "single@example.org", list: "" },
  ]);
});

test("a list is named by its members", async () => {
  assert.deepEqual(await recipientsOf({ to: ["Team <Team>"] }, fakeParse), [
    { field: "to", address: "x@army.ml", list: "Team" },
    { field: "to", address: "y@example.com", list: "Team" },
  ]);
});

test("a list within a list is opened too, and a name with a quotation mark is quoted", async () => {
  const parse = async () => [
    { name: "Outer", group: [{ name: "Inner", group: [{ name: 'Jo "X"', email: "jo@army.ml" }] }] },
  ];

  assert.deepEqual(await recipientsOf({ to: ["Outer <Outer>"] }, parse), [
    { field: "to", address: '"Jo \\"X\\"" <jo@army.ml>', list: "Outer" },
  ]);
});

test("a list without members, and one that cannot be read, stay as they are written", async () => {
  const broken = async () => Promise.reject(new Error("no"));

  assert.deepEqual(await recipientsOf({ to: ["Empty <Empty>"] }, async () => [{ name: "Empty", group: [] }]), [
    { field: "to", address: "Empty <Empty>", list: "" },
  ]);
  assert.deepEqual(await recipientsOf({ to: ["Odd"] }, broken), [{ field: "to", address: "Odd", list: "" }]);
});

test("a corrected recipient keeps its name, the others stay untouched", async () => {
  const details = { to: ["John Doe <john@army.ml>", "mary@example.org"], cc: ["john@army.ml"] };
  const corrections = [{ field: "to", address: "John Doe <john@army.ml>", list: "", corrected: "john@army.mil" }];

  assert.deepEqual(await correctedDetails(details, corrections, fakeParse), {
    to: ["John Doe <john@army.mil>", "mary@example.org"],
  });
});

test("several in one text are named and corrected one by one", async () => {
  const details = { to: ["Jo <jo@army.ml>, mary@example.org", "Everybody, x@example.org"] };
  const corrections = [{ field: "to", address: '"Jo" <jo@army.ml>', list: "", corrected: "jo@army.mil" }];

  assert.deepEqual(
    (await recipientsOf(details, fakeParse)).map(({ address }) => address),
    ['"Jo" <jo@army.ml>', "mary@example.org", "Everybody", "x@example.org"],
  );
  assert.deepEqual(await correctedDetails(details, corrections, fakeParse), {
    to: ['"Jo" <jo@army.mil>', "mary@example.org", "Everybody, x@example.org"],
  });
});

test("a text of several of which one has no address keeps that as it stands", async () => {
  const parse = async () => [{ name: "Everybody", email: "" }, { name: "", email: "x@army.ml" }];

  assert.deepEqual(await recipientsOf({ to: ["Everybody, x@army.ml"] }, parse), [
    { field: "to", address: "Everybody", list: "" },
    { field: "to", address: "x@army.ml", list: "" },
  ]);
});

test("a list with a corrected member is replaced by its members", async () => {
  const details = { to: ["Team <Team>", "mary@example.org"] };
  const corrections = [{ field: "to", address: "x@army.ml", list: "Team", corrected: "x@army.mil" }];

  assert.deepEqual(await correctedDetails(details, corrections, fakeParse), {
    to: ["x@army.mil", "y@example.com", "mary@example.org"],
  });
});

test("the same recipients have the same mark in any order, other fields another", () => {
  const one = { field: "to", address: "a@example.org" };
  const other = { field: "cc", address: "b@example.org" };

  assert.equal(fingerprint([one, other]), fingerprint([other, one]));
  assert.notEqual(fingerprint([one]), fingerprint([{ ...one, field: "bcc" }]));
});
