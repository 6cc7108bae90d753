/** The address alone of a recipient, in the one spelling that two of them are compared by. */
export function emailOf(address) {
  return (/<([^<>]*)>\s*$/.exec(address)?.[1] ?? address).trim().toLowerCase();
}
