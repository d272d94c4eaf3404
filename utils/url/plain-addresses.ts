/** Addresses looked at in one piece of text, and the length up to which it is searched. */
const ADDRESSES_A_TEXT = 20;
const TEXT_SEARCHED = 50_000;

/**
 * Web addresses that stand in plain text, as a person would copy them: `https://…` and `www.…` up to white space,
 * a quote or a bracket; the path stops at the first letter outside ASCII, because Japanese goes on without a space.
 * A missing scheme becomes `http://`, as webmails do. Empty when there is none.
 */
export function plainAddresses(text: string): string[] {
  const part = text.slice(0, TEXT_SEARCHED);
  if (!part.includes('://') && !/www\./i.test(part)) return [];

  const address =
    /(?:https?:\/\/|\bwww\.)(?:[^\s/?#<>"'`、。，「」『』（）【】〈〉《》()]*[.@])?[\w\-:[\]%]+(?:[/?#][!#-&(-;=?-~]*)?/gi;
  const found = new Set<string>();
  for (const [match] of part.matchAll(address)) {
    const bare = match.replace(/[.,:;!?)\]]+$/, '');
    found.add(/^https?:/i.test(bare) ? bare : `http://${bare}`);
    if (found.size === ADDRESSES_A_TEXT) break;
  }
  return [...found];
}
