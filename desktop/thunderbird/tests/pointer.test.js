import assert from "node:assert/strict";
import { test } from "node:test";

import { Notices } from "../modules/notices.js";
import { Pointer } from "../modules/pointer.js";
import { FakeMessenger } from "./fakes.js";

const FINDING = { field: "to", address: "john@army.ml", list: "" };

test("a window that closed while it was looked at does not keep the next one from being looked at", async () => {
  const messenger = new FakeMessenger({ type: "new", to: ["john@army.ml"] });
  const host = { ask: async () => [FINDING], close() {} };
  let now = 0;
  const pointer = new Pointer(messenger, host, new Notices(messenger), () => now);
  const { getComposeDetails } = messenger.compose;
  messenger.compose.getComposeDetails = () => new Promise(() => {});
  pointer.look();
  messenger.compose.getComposeDetails = getComposeDetails;

  await pointer.look();
  assert.deepEqual(messenger.badges, []);
  now += 5_000;
  await pointer.look();

  assert.equal(messenger.badges.at(-1), "1");
});
