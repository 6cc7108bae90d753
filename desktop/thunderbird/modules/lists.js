/**
 * The mailing lists of the address books, found and opened as Thunderbird does it when it sends: by a list's
 * name together with its description, which stands where another recipient has the address. What it takes for
 * a list is not for its looks to say; a description may be anything, even an address.
 */

export class Lists {
  /**
   * One look into the address books; for one reading of a message, so that nothing in it is old. One that does not
   * answer within `patience` cannot be read.
   */
  constructor(messenger, patience) {
    this.messenger = messenger;
    this.patience = patience;
    this.listed = null;
    this.opened = new Map();
  }

  /**
   * The lists that a recipient may stand for, the one Thunderbird takes first.
   *
   * @param {string} written as it stands in the message; "" for a member of another list
   * @param {{name?: string, email?: string}} box the same, parsed; absent where that was not tried
   */
  async find(written, { name = "", email = "" } = {}) {
    this.listed ??= this.#readAll();
    const { byParts, byText, byName } = await this.listed;
    const exact = inOrder(byParts.get(inParts(name, email)), byText.get(folded(bare(written))));
    if (exact.length > 0 || email.includes("@") || (name === "" && email === "")) {
      return exact;
    }
    return inOrder(byName.get(folded(name)), byName.get(folded(email)));
  }

  /**
   * @returns {Promise<{name: string, email: string}[]|null>} who is in the list; null where that cannot be told
   */
  members(list) {
    if (!this.opened.has(list.id)) {
      this.opened.set(list.id, this.#open(list));
    }
    return this.opened.get(list.id);
  }

  async #open(list) {
    try {
      const contacts = await this.patience.with(this.messenger.addressBooks.mailingLists.listMembers(list.id));
      const members = contacts.map(({ vCard }) => mailboxOf(vCard));
      return members.length > 0 && members.every(({ email }) => email !== "") ? members : null;
    } catch (error) {
      console.warn("The members of a list cannot be read", error);
      return null;
    }
  }

  /** A book that cannot be read keeps no other from it: a list that is missed is one that cannot be opened. */
  async #readAll() {
    const { addressBooks } = this.messenger;
    const books = await this.patience.with(addressBooks.list()).catch((error) => {
      console.warn("The address books cannot be read", error);
      return [];
    });
    const listsOf = (book) => this.patience.with(addressBooks.mailingLists.list(book.id));
    const read = await Promise.allSettled(books.map(listsOf));
    read.forEach(({ reason }) => reason && console.warn("An address book's lists cannot be read", reason));
    return indexOf(read.flatMap(({ value }) => value ?? []));
  }
}

/** The lists by what a recipient may name them with: one pass over them, not one for each recipient. */
function indexOf(lists) {
  const index = { byParts: new Map(), byText: new Map(), byName: new Map() };
  const add = (map, key, entry) => map.set(key, [...(map.get(key) ?? []), entry]);
  for (const [order, list] of lists.entries()) {
    const entry = { order, list };
    const address = list.description || list.name;
    if (list.name) {
      add(index.byParts, inParts(list.name, address), entry);
    }
    add(index.byText, folded(bare(`${list.name} <${address}>`)), entry);
    for (const name of new Set([list.name, list.nickName].map(folded))) {
      if (name !== "") {
        add(index.byName, name, entry);
      }
    }
  }
  return index;
}

/** The lists of these entries, each once, in the order of the address books. */
function inOrder(...entries) {
  const found = new Map(entries.flatMap((each = []) => each).map(({ order, list }) => [order, list]));
  return [...found].sort(([one], [other]) => one - other).map(([, list]) => list);
}

function inParts(name, address) {
  return JSON.stringify([folded(name), folded(address)]);
}

/** A name in the one spelling that two of them are compared by. */
function folded(name) {
  return (name ?? "").trim().toLowerCase();
}

/** A recipient without what only keeps its parts together (RFC 5322, 3.2.4). */
function bare(written) {
  return written.replace(/["\\]/g, "").replace(/\s+/g, " ");
}

/** The name and the preferred address of a contact (RFC 6350; of the older versions what Thunderbird writes). */
export function mailboxOf(vCard) {
  const found = { name: "", emails: [] };
  for (const line of vCard.replace(/\r?\n[ \t]/g, "").split(/\r?\n/)) {
    const [, property, parameters, value] =
      /^(?:[\w-]+\.)?(EMAIL|FN)((?:;(?:"[^"]*"|[^":])*)?):(.*)$/i.exec(line) ?? [];
    if (property?.toUpperCase() === "FN" && found.name === "") {
      found.name = unescaped(value);
    } else if (property?.toUpperCase() === "EMAIL" && value.trim() !== "") {
      const preference = /;PREF="?(\d+)/i.exec(parameters)?.[1] ?? (/\bPREF\b/i.test(parameters) ? 1 : 101);
      found.emails.push({ email: unescaped(value).trim(), preference: Number(preference) });
    }
  }
  found.emails.sort((one, other) => one.preference - other.preference);
  return { name: found.name, email: found.emails[0]?.email ?? "" };
}

function unescaped(value) {
  return value.replace(/\\(.)/g, (_, letter) => (letter.toLowerCase() === "n" ? " " : letter));
}
