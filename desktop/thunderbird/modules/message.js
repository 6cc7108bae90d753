/** What Sendward is told of a message: whom it goes to, who writes it, which conversation it answers. */

import { recipientsOf } from "./recipients.js";

const LONGEST_SUBJECT = 200;
const MOST_THREAD = 2000;

/**
 * @param {object} messenger Thunderbird's interface
 * @param {number} tabId the compose window's tab
 * @param {object} details its ComposeDetails
 * @returns {Promise<{message: object, unopened: string[]}>} the part of a request that tells of the message, and
 *   the lists in it that could not be opened
 */
export async function messageOf(messenger, tabId, details) {
  const [{ recipients, unopened }, account, session, thread] = await Promise.all([
    recipientsOf(messenger, details),
    accountOf(messenger, details.identityId),
    sessionId(messenger),
    details.type === "reply" ? threadOf(messenger, details.relatedMessageId) : [],
  ]);
  const draft = { id: `${session}-${tabId}`, subject: (details.subject ?? "").slice(0, LONGEST_SUBJECT) };
  return { message: { account, recipients, draft, thread }, unopened };
}

async function accountOf(messenger, identityId) {
  const identity = identityId ? await messenger.identities.get(identityId) : null;
  return identity?.email ?? "";
}

/** Everybody named in the message that is answered; empty where it cannot be read any more. */
async function threadOf(messenger, messageId) {
  try {
    const message = await messenger.messages.get(messageId);
    return [message.author, ...message.recipients, ...message.ccList, ...message.bccList]
      .filter((each) => typeof each === "string" && each !== "")
      .slice(0, MOST_THREAD);
  } catch (error) {
    console.warn("The message that is answered cannot be read", error);
    return [];
  }
}

/** Tells this run of Thunderbird from others: a tab's number alone comes again. */
async function sessionId(messenger) {
  const { session } = await messenger.storage.session.get("session");
  if (session !== undefined) {
    return session;
  }
  const made = crypto.randomUUID();
  await messenger.storage.session.set({ session: made });
  return made;
}
