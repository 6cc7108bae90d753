/**
 * The add-in's one background page: it puts the parts together and hands them Thunderbird's events.
 *
 * Thunderbird may stop this page whenever nothing is under way and starts it again for the next event, so the
 * listeners are added at once, and nothing that matters is kept in variables alone.
 */

import { Gate } from "./modules/gate.js";
import { Host } from "./modules/host.js";
import { Notices } from "./modules/notices.js";
import { Pointer } from "./modules/pointer.js";
import { Unchecked } from "./modules/unchecked.js";

const host = new Host(() => messenger.runtime.connectNative("org.sendward.host"));
const notices = new Notices(messenger);
const unchecked = new Unchecked(messenger, host);
host.onPermission = (permission) => unchecked.learn(permission).catch((trouble) => console.error(trouble));
const pointer = new Pointer(messenger, host, notices);
const gate = new Gate(messenger, { host, notices, unchecked, pointer });

messenger.compose.onBeforeSend.addListener((tab, details) => gate.beforeSend(tab, details));
messenger.compose.onAfterSend.addListener((tab, sent) => gate.afterSend(tab, sent));
messenger.tabs.onCreated.addListener((tab) => pointer.begin(tab));
messenger.tabs.onRemoved.addListener((tabId) => {
  return Promise.all([gate.closed(tabId), notices.forget(tabId)]);
});
// as long as somebody listens the new version waits: taking it up at once would leave held windows locked
messenger.runtime.onUpdateAvailable.addListener(() => gate.whenFree(() => messenger.runtime.reload()));
messenger.runtime.onStartup.addListener(() => unchecked.report());
messenger.runtime.onMessage.addListener((message) => gate.fromPage(message));

// known a moment later; until then the name alone is told
messenger.runtime.getBrowserInfo().then(({ name, version }) => (host.client = { name, version }));
pointer.watch();
