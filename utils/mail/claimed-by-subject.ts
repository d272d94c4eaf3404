import type { FoundName, NameIndex } from '#utils/brand/name-index.ts';
import type { Brand } from '#utils/data/brand.ts';
import { accountWords, addressingWords, troubleWords } from '#utils/data/claim-words.ts';
import { brandOfName, isBoundary, onlyWords } from './claimed-by-name.ts';

/**
 * The brand as which a subject speaks: `【brand】…` or `brand …`, when the rest is about the reader's account and speaks to
 * the reader or of some trouble. Takes the subject folded.
 */
export function brandOfSubject(subject: string, names: NameIndex): Brand | undefined {
  const text = withoutReply(subject);
  const bracketed = /^[【[「『《〈（(]([^】\]」』》〉）)]{1,40})[】\]」』》〉）)]/u.exec(text);
  if (bracketed && includesAny(text.slice(bracketed[0].length), accountWords)) {
    const brand = brandOfName(bracketed[1]!, names);
    if (brand) return brand;
  }

  const start = bracketed && onlyWords(bracketed[1]!) ? bracketed[0].length : 0;
  const opening = OPENING.exec(text.slice(start))!;
  const rest = text.slice(start + opening[0].length);
  const isPressing = start > 0 || opening[1] !== undefined;
  const speaking = names.startingAt(rest).find((found) => !found.isWeak && speaksAs(rest, found, isPressing));
  return speaking?.brand;
}

/** What stands before the name in a subject that wants something of its reader. */
const OPENING = /^[\s:：\-–—!！]*(your |お使いの|あなたの|お客[様さ]ま?の|重要[:：\s]*)?/u;

/** Without the marks of an answer or a forwarded mail. */
export function withoutReply(subject: string): string {
  return subject.replace(/^(?:(?:re|fw|fwd)\s*[:：]\s*)+/, '');
}

/** A headline speaks of trouble, too: without a word of address it takes another sign that the reader is meant. */
function speaksAs(text: string, { end }: FoundName, isPressing: boolean): boolean {
  if (!isBoundary(text, end)) return false;
  const behind = text.slice(end);
  const rest = behind.replace(/^(?:[\s:：|\-–—,、]|の|からの|より|で(?=の))+/u, '');
  if (!includesAny(rest.slice(0, NEAR), accountWords)) return false;
  return (
    includesAny(rest, addressingWords) || ((isPressing || /^[:：]/.test(behind)) && includesAny(rest, troubleWords))
  );
}

/** The account is named right behind the brand: “Amazonアカウントの…”, “Amazon: your payment…”. */
const NEAR = 24;

/** Whether one of the words stands in the text. */
export function includesAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}
