/** Who took part in the conversation that a message answers. */

import { emailOf } from "./address.js";
import { LONGEST_TEXT } from "./protocol.js";

const MOST_THREAD = 2000;
/** Characters of a whole conversation: a fifth of what Sendward takes at a time. */
const LONGEST_THREAD = 200_000;

/** Everybody named in the message that is answered; empty where it cannot be read any more. */
export async function threadOf(patience, messenger, messageId) {
  try {
    const message = await patience.with(messenger.messages.get(messageId));
    return shortThread([message.author, ...message.recipients, ...message.ccList, ...message.bccList]);
  } catch (error) {
    console.warn("The message that is answered cannot be read", error);
    return [];
  }
}

/**
 * As many of them as Sendward takes, without the name where it is too long: whoever wrote the message could make
 * the reply to it too long to be checked.
 */
function shortThread(named) {
  const thread = [];
  let left = LONGEST_THREAD;
  for (const each of named.filter((name) => typeof name === "string" && name !== "")) {
    const short = each.length > LONGEST_TEXT ? emailOf(each) : each;
    if (short.length > LONGEST_TEXT) {
      continue;
    }
    left -= short.length;
    if (left < 0 || thread.length === MOST_THREAD) {
      break;
    }
    thread.push(short);
  }
  return thread;
}
