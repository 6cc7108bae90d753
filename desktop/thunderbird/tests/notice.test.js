import assert from "node:assert/strict";
import { test } from "node:test";

import { FakeMessenger, fakePage } from "./fakes.js";

const unlooked = (why) => ({ findings: [], failure: null, unlooked: { why, detail: "" }, forbiddenBy: "" });

/** The page beside the button of the window 1, which asks `answers` for its notice. */
function openPage(answers, search = "?tab=1") {
  const messenger = new FakeMessenger();
  const listeners = [];
  messenger.storage.session.onChanged = { addListener: (listener) => listeners.push(listener) };
  messenger.runtime = { sendMessage: answers };
  const page = fakePage(messenger, search);
  // a module is run once; the query makes it another one for each test
  const opened = import(`../pages/notice.js?${Math.random()}`);
  return { page, opened, change: () => listeners.forEach((listener) => listener({ "notice-1": {} })) };
}

test("what changes while the page's first answer is on its way is shown", async () => {
  let state = unlooked("pending");
  const { page, opened, change } = openPage(async () => {
    const answer = state;
    if (state.unlooked.why === "pending") {
      state = unlooked("paused");
      change();
    }
    return answer;
  });
  await opened;
  await new Promise((resolve) => setImmediate(resolve));

  assert.match(page.text(), /not_looked_paused/);
});

test("recipients that are right by somebody's word do not pass for nothing", async () => {
  const notice = { findings: [], failure: null, unlooked: null, forbiddenBy: "" };
  const seen = async (settled) => {
    const { page, opened } = openPage(async () => ({ ...notice, settled }));
    await opened;
    return page.text().trim();
  };

  assert.equal(await seen({ byPerson: 0, byOrganisation: 0 }), "nothing");
  assert.equal(await seen(undefined), "nothing");
  assert.equal(await seen({ byPerson: 2, byOrganisation: 0 }), "settled 2");
  assert.equal(await seen({ byPerson: 0, byOrganisation: 1 }), "settled_by_organisation 1");
});

test("an earlier answer that comes late does not stand in the place of a later one", async () => {
  const waiting = [];
  const { page, opened, change } = openPage(() => new Promise((resolve) => waiting.push(resolve)));
  while (waiting.length === 0) {
    await new Promise((resolve) => setImmediate(resolve)); // until the page has asked
  }
  change();
  waiting[1](unlooked("paused"));
  await new Promise((resolve) => setImmediate(resolve));
  waiting[0](unlooked("pending"));
  await opened;

  assert.match(page.text(), /not_looked_paused/);
});

test("the page says that many see each other, and how to go on once the message was held", async () => {
  const visible = { addresses: 12, headline: "12 see each other", reason: "All can read all", move: "Move", goOn: "Again" };
  const seen = async (isKept) => {
    const notice = { findings: [], failure: null, unlooked: null, forbiddenBy: "", visible, isKept };
    const { page, opened } = openPage(async () => notice);
    await opened;
    return page.text();
  };

  assert.match(await seen(false), /12 see each other[\s\S]*All can read all[\s\S]*Move/);
  assert.doesNotMatch(await seen(false), /Again/);
  assert.match(await seen(true), /Again/);
});

test("a problem that concerns no single window has a page of its own", async () => {
  const { page, opened } = openPage(async () => assert.fail("nothing is asked"), "?problem=unseen");
  await opened;

  assert.equal(page.text().trim().replace(/\s+/g, " "), "problem_unseen problem_unseen_why");
});
