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
  const { recipients, unopened } = await recipientsOf(messenger, details);
  const message = {
    account: await accountOf(messenger, details.identityId),
    recipients,
    draft: {
      id: `${await sessionId(messenger)}-${tabId}`,
      subject: (details.subject ?? "").slice(0, LONGEST_SUBJECT),
    },
    thread: details.type === "reply" ? await threadOf(messenger, details.relatedMessageId) : [],
  };
  return { message, unopened };
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
