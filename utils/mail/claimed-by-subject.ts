import type { FoundName, NameIndex } from '#utils/brand/name-index.ts';
import type { Brand } from '#utils/data/brand.ts';
import { accountWords, addressingWords } from '#utils/data/claim-words.ts';
import { brandOfName, isBoundary, onlyWords } from './claimed-by-name.ts';

/**
 * The brand as which a subject speaks: `【brand】…` or `brand …`, when the rest is about the reader's account and speaks to
 * the reader. Takes the subject folded.
 */
export function brandOfSubject(subject: string, names: NameIndex): Brand | undefined {
  const text = withoutReply(subject);
  const bracketed = /^[【[「『《〈（(]([^】\]」』》〉）)]{1,40})[】\]」』》〉）)]/u.exec(text);
  if (bracketed && includesAny(text.slice(bracketed[0].length), accountWords)) {
    const brand = brandOfName(bracketed[1]!, names);
    if (brand) return brand;
  }

  const start = bracketed && onlyWords(bracketed[1]!) ? bracketed[0].length : 0;
  const rest = text.slice(start).replace(/^[\s:：\-–—!！]*(?:your |重要[:：\s]*)?/u, '');
  const speaking = names.startingAt(rest).find((found) => !found.isWeak && speaksAs(rest, found));
  return speaking?.brand;
}

/** Without the marks of an answer or a forwarded mail. */
export function withoutReply(subject: string): string {
  return subject.replace(/^(?:(?:re|fw|fwd)\s*[:：]\s*)+/, '');
}

function speaksAs(text: string, { end }: FoundName): boolean {
  if (!isBoundary(text, end)) return false;
  const rest = text.slice(end).replace(/^(?:[\s:：|\-–—,、]|の|からの|より|で(?=の))+/u, '');
  const near = rest.slice(0, NEAR);
  return includesAny(near, accountWords) && includesAny(rest, addressingWords);
}

/** The account is named right behind the brand: “Amazonアカウントの…”, “Amazon: your payment…”. */
const NEAR = 24;

/** Whether one of the words stands in the text. */
export function includesAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}
