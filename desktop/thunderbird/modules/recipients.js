/** The recipients of a message: read out of Thunderbird's compose details, and written back corrected. */

const FIELDS = ["to", "cc", "bcc"];

/**
 * Everybody the message is addressed to, the members of lists and groups one by one.
 *
 * @param {object} details Thunderbird's ComposeDetails
 * @param {(text: string, options: object) => Promise<object[]>} parse messengerUtilities.parseMailboxString
 * @returns {Promise<{field: string, address: string, list: string}[]>}
 */
export async function recipientsOf(details, parse) {
  const found = [];
  for (const field of FIELDS) {
    for (const written of listed(details[field])) {
      for (const member of await membersOf(written, parse)) {
        found.push({ field, ...member });
      }
    }
  }
  return found;
}

/**
 * The details that put corrections into a message.
 *
 * A recipient keeps its display name; one that came from a list takes the list's place together with the
 * other members, since the list itself is not Sendward's to change.
 *
 * @param {object} details Thunderbird's ComposeDetails
 * @param {{field: string, address: string, list: string, corrected: string}[]} corrections
 * @param {Function} parse messengerUtilities.parseMailboxString
 * @returns {Promise<object>} those of to, cc and bcc that change
 */
export async function correctedDetails(details, corrections, parse) {
  const changed = {};
  for (const field of FIELDS) {
    const mine = corrections.filter((each) => each.field === field);
    if (mine.length === 0) {
      continue;
    }
    const lines = [];
    for (const written of listed(details[field])) {
      const members = await membersOf(written, parse);
      const isTouched = members.some((member) => correctionFor(member, mine));
      lines.push(...(isTouched ? members.map((member) => withCorrection(member, mine)) : [written]));
    }
    changed[field] = lines;
  }
  return changed;
}

/** The same for the same recipients, whatever their order. */
export function fingerprint(recipients) {
  return JSON.stringify(recipients.map((each) => `${each.field} ${each.address}`).sort());
}

async function membersOf(written, parse) {
  let boxes = [];
  try {
    boxes = await parse(written, { preserveGroups: true, expandMailingLists: true });
  } catch (error) {
    console.warn("Thunderbird cannot read a recipient; it is checked as it is written", error);
  }
  const members = boxes.flatMap((box) => flattened(box, ""));
  const isOne = boxes.length <= 1 && !boxes.some((box) => Array.isArray(box.group));
  // what is one address is passed on as it is written: Sendward reads it more strictly than Thunderbird does;
  // several in one text are named one by one, so that a correction of one leaves the others
  return isOne || members.length === 0 ? [{ address: written, list: "" }] : members;
}

function flattened(box, list) {
  if (Array.isArray(box.group)) {
    return box.group.flatMap((member) => flattened(member, list || box.name || ""));
  }
  return [{ address: mailbox(box.name, box.email), list }];
}

/** A name and an address as a header has them (RFC 5322, 3.2.4 and 3.4). */
function mailbox(name, email) {
  if (!email) {
    return name ?? "";
  }
  return name ? `"${name.replace(/["\\]/g, "\\$&")}" <${email}>` : email;
}

function correctionFor(member, corrections) {
  return corrections.find(
    (each) => each.address === member.address && (each.list ?? "") === member.list,
  );
}

function withCorrection(member, corrections) {
  const correction = correctionFor(member, corrections);
  if (correction === undefined) {
    return member.address;
  }
  const name = /^(.*)<[^<>]*>\s*$/s.exec(member.address)?.[1].trim();
  return name ? `${name} <${correction.corrected}>` : correction.corrected;
}

function listed(value) {
  const lines = Array.isArray(value) ? value : value ? [value] : [];
  return lines.filter((line) => typeof line === "string" && line.trim() !== "");
}
